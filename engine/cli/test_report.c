/* test_report: what `gainsay test` prints. */
#include "cli/test_report.h"

#include <stdio.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/fold.h"

static const char *const kinds[] = {"yes", "no", "later"};

/* ---- TAP ---- */

/* A description must not hold a '#', which begins a directive. */
static void add_description(text *out, const gs_example *e) {
  text clean = {0};
  columns_clean(&clean, e->text, strlen(e->text), 1);
  text_printf(out, "%s, %s: ", e->rule, kinds[e->kind]);
  for (size_t i = 0; i < clean.len; i++) {
    if (clean.at[i] == '#' || clean.at[i] == '\\') text_putc(out, '\\');
    text_putc(out, clean.at[i]);
  }
  text_free(&clean);
}

static void add_indented(text *out, const char *lines) {
  while (*lines) {
    size_t n = strcspn(lines, "\n");
    text_puts(out, "    ");
    columns_clean(out, lines, n, 0);
    text_putc(out, '\n');
    lines += n + (lines[n] == '\n');
  }
}

static void tap_example(test_report *r, const gs_example *e) {
  text out = {0};
  text_printf(&out, "%s %zu - ", e->passed ? "ok" : "not ok", ++r->number);
  add_description(&out, e);
  if (e->kind == GS_LATER)
    text_printf(&out, " # TODO %s", e->passed ? "it passes now: move it to yes" : "a known gap");
  text_putc(&out, '\n');
  if (e->message) {
    text_printf(&out, "  ---\n  at: %s:%d\n  message: |\n", e->file, e->line);
    add_indented(&out, e->message);
    text_puts(&out, "  ...\n");
  }
  fputs(out.at, stdout);
  text_free(&out);
}

/* ---- JUnit ---- */

static void add_xml(text *out, const char *s, int one_line) {
  text clean = {0};
  columns_clean(&clean, s, strlen(s), one_line);
  for (size_t i = 0; i < clean.len; i++) {
    switch (clean.at[i]) {
    case '&': text_puts(out, "&amp;"); break;
    case '<': text_puts(out, "&lt;"); break;
    case '>': text_puts(out, "&gt;"); break;
    case '"': text_puts(out, "&quot;"); break;
    default: text_putc(out, clean.at[i]);
    }
  }
  text_free(&clean);
}

static void add_attribute(text *out, const char *name, const char *value) {
  text_printf(out, " %s=\"", name);
  add_xml(out, value, 1);
  text_putc(out, '"');
}

static void junit_example(test_report *r, const gs_example *e) {
  text *out = &r->cases, name = {0};
  text_printf(&name, "%s: %s", kinds[e->kind], e->text);
  text_puts(out, "    <testcase");
  add_attribute(out, "classname", e->rule);
  add_attribute(out, "name", name.at);
  add_attribute(out, "file", e->file);
  text_printf(out, " line=\"%d\"", e->line);
  if (e->kind == GS_LATER) {
    text_printf(out, "><skipped message=\"%s\"/></testcase>\n",
                e->passed ? "it passes now" : "a known gap");
  } else if (e->message) {
    text_printf(out, ">\n      <failure message=\"");
    add_xml(out, "the example fails", 1);
    text_puts(out, "\">");
    add_xml(out, e->message, 0);
    text_puts(out, "</failure>\n    </testcase>\n");
  } else {
    text_puts(out, "/>\n");
  }
  text_free(&name);
}

static void junit_pack(test_report *r, const gs_test_counts *c) {
  text out = {0};
  text_puts(&out, "  <testsuite");
  add_attribute(&out, "name", r->pack);
  text_printf(&out, " tests=\"%zu\" failures=\"%zu\" skipped=\"%zu\">\n", c->examples + c->later, c->failed,
              c->later);
  printf("%s%s  </testsuite>\n", out.at, text_get(&r->cases));
  text_free(&out);
}

static void junit_refused(const test_report *r) {
  text out = {0};
  text_puts(&out, "  <testsuite");
  add_attribute(&out, "name", r->pack);
  text_puts(&out, " tests=\"1\" errors=\"1\">\n    <testcase classname=\"pack\" name=\"loads\">"
                  "<error message=\"the pack is refused\"/></testcase>\n  </testsuite>\n");
  fputs(out.at, stdout);
  text_free(&out);
}

/* ---- text ---- */

static void text_pack(test_report *r, const gs_test_counts *c) {
  text line = {0};
  text_printf(&line, "%-6s%s: ", c->failed ? "FAIL" : "ok", r->pack);
  text_count(&line, c->examples, "example");
  text_puts(&line, " of ");
  text_count(&line, c->rules, "rule");
  if (c->failed) text_printf(&line, ", %zu failed", c->failed);
  if (c->later) text_puts(&line, ", ");
  if (c->later) text_count(&line, c->later, "known gap");
  if (c->later_passing) text_printf(&line, " (%zu passing now)", c->later_passing);
  if (c->skipped) text_puts(&line, "; ");
  if (c->skipped) text_count(&line, c->skipped, "rule");
  if (c->skipped) text_puts(&line, " unchanged");
  text_putc(&line, '\n');
  if (!c->rules && !c->skipped)
    text_puts(&line, "      it has no rule; if it should have, \"gainsay check\" tells of files that are not read\n");
  if (c->ways)
    text_printf(&line, "      examples use %zu of %zu way%s", c->ways_used, c->ways,
                c->ways == 1 ? "" : "s");
  if (c->exceptions)
    text_printf(&line, " and run into %zu of %zu exception%s", c->exceptions_used, c->exceptions,
                c->exceptions == 1 ? "" : "s");
  if (c->ways) text_putc(&line, '\n');
  text_puts(&line, text_get(&r->uncovered));
  fold_print(stdout, &line, r->width);
  text_free(&line);
}

/* ---- all of them ---- */

void test_report_begin(const test_report *r) {
  if (r->form == TEST_TAP) puts("TAP version 14");
  if (r->form != TEST_JUNIT) return;
  puts("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gainsay\">");
}

void test_report_example(test_report *r, const gs_example *e) {
  if (r->form == TEST_TAP) tap_example(r, e);
  if (r->form == TEST_JUNIT) junit_example(r, e);
}

void test_report_cover(test_report *r, const gs_cover *c) {
  text *out = &r->uncovered;
  if (!r->coverage || c->examples || r->form != TEST_TEXT) return;
  if (r->rule != c->rule_index + 1) text_printf(out, "      %s  %s:%d\n", c->rule, c->file, c->line);
  r->rule = c->rule_index + 1;
  if (c->is_exception) text_printf(out, "        unless %-16s no example of \"no\" runs into it\n", c->name);
  else if (!strcmp(c->name, "pattern"))
    text_puts(out, "        its pattern             no example of \"yes\" uses it\n");
  else text_printf(out, "        way %-19s no example of \"yes\" uses it\n", c->name);
}

void test_report_pack(test_report *r, const gs_test_counts *c) {
  if (r->form == TEST_TEXT) text_pack(r, c);
  if (r->form == TEST_JUNIT) junit_pack(r, c);
  r->rule = 0;
  text_clear(&r->cases);
  text_clear(&r->uncovered);
}

void test_report_refused(test_report *r) {
  r->refused++;
  if (r->form == TEST_TEXT) printf("FAIL  %s: refused\n", r->pack);
  if (r->form == TEST_TAP) printf("not ok %zu - %s is refused\n", ++r->number, r->pack);
  if (r->form == TEST_JUNIT) junit_refused(r);
}

void test_report_end(test_report *r, const gs_test_counts *sum) {
  if (r->form == TEST_TAP) printf("1..%zu\n", r->number);
  if (r->form == TEST_JUNIT) puts("</testsuites>");
  if (r->form == TEST_TEXT) {
    printf("%zu passed, %zu failed", sum->passed, sum->failed);
    if (sum->later) printf(", known gaps: %zu", sum->later);
    if (r->refused) printf(", %zu pack%s refused", r->refused, r->refused == 1 ? "" : "s");
    putchar('\n');
  }
  text_free(&r->cases);
  text_free(&r->uncovered);
}
