/* diff_html: differences as one page that needs nothing else: no network, no script, light or dark
 * as the reader's system is. Each group folds. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/diff.h"

static const char head[] =
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>gainsay diff</title>\n<style>\n"
    ":root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fff; --faint: #6b6b70;\n"
    "  --line: #d8d8dc; --added: #14692f; --removed: #a3201d; --changed: #7a5600; --mark: #fde9a8; "
    "}\n"
    "@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ea; --paper: #17171a;\n"
    "  --faint: #9a9aa2; --line: #3a3a40; --added: #7bd88f; --removed: #ff8f88;\n"
    "  --changed: #e6c06a; --mark: #5a4a12; } }\n"
    "body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper);\n"
    "  max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }\n"
    "h1 { font-size: 1.4rem; } table { border-collapse: collapse; }\n"
    "td, th { padding: .15rem .8rem .15rem 0; text-align: left; vertical-align: top; }\n"
    "td.n { text-align: right; font-variant-numeric: tabular-nums; }\n"
    "details { border-top: 1px solid var(--line); padding: .6rem 0; }\n"
    "summary { font-weight: 600; cursor: pointer; }\n"
    "pre { overflow-x: auto; margin: .4rem 0; } article { margin: .9rem 0 .9rem 1rem; }\n"
    "article p { margin: .1rem 0; } mark { background: var(--mark); color: inherit; }\n"
    ".added { color: var(--added); } .removed { color: var(--removed); }\n"
    ".changed { color: var(--changed); } .faint { color: var(--faint); }\n"
    "</style>\n</head>\n<body>\n";

static const char signs[DIFFERENCE_KINDS] = {'+', '-', '~'};

static void escaped(text *out, const char *s, size_t len) {
  text clean = {0};
  columns_clean(&clean, s, len, 0);
  for (size_t i = 0; i < clean.len; i++) switch (clean.at[i]) {
    case '<':
      text_puts(out, "&lt;");
      break;
    case '>':
      text_puts(out, "&gt;");
      break;
    case '&':
      text_puts(out, "&amp;");
      break;
    case '"':
      text_puts(out, "&quot;");
      break;
    default:
      text_putc(out, clean.at[i]);
    }
  text_free(&clean);
}

static void put(text *out, const char *s) {
  escaped(out, s, strlen(s));
}

/* ---- the edit */

static void put_lines(text *out, const lines *l, size_t from, size_t to, difference_kind kind) {
  for (size_t i = from; i < to; i++) {
    size_t len = (size_t)(l->at[i + 1] - l->at[i]);
    while (len && (l->at[i][len - 1] == '\n' || l->at[i][len - 1] == '\r')) len--;
    text_printf(out, "<span class=\"%s\">%c ", difference_names[kind], signs[kind]);
    escaped(out, l->at[i], len);
    text_puts(out, "</span>\n");
  }
}

static void put_cause_name(text *out, const diff *d, const cause *c) {
  if (!c->count)
    text_puts(out, d->untried ? "all differences" : "no edit was found that makes these");
  if (c->count > 1) text_printf(out, "%zu edits together: ", c->count);
  for (size_t i = 0; i < c->count; i++) {
    const edit *e = &d->edits.at[c->edits[i]];
    text name = {0};
    edit_file(&d->edits, e, &name);
    if (i) text_puts(out, ", ");
    put(out, text_get(&name));
    text_printf(out, ":%zu ", edit_line(e));
    text_clear(&name);
    edit_act(&d->edits, e, &name);
    put(out, text_get(&name));
    text_free(&name);
  }
  if (c->rest) text_printf(out, ", and other edits that it takes, %zu at most", c->rest);
}

static void put_edits(text *out, const diff *d, const cause *c) {
  for (size_t i = 0; i < c->count; i++) {
    const edit *e = &d->edits.at[c->edits[i]];
    const edited_file *f = &d->edits.files[e->file];
    text_puts(out, "<pre>");
    put_lines(out, &f->old_lines, e->hunk.old_from, e->hunk.old_to, REMOVED);
    put_lines(out, &f->new_lines, e->hunk.new_from, e->hunk.new_to, ADDED);
    text_puts(out, "</pre>\n");
  }
}

/* ---- a difference */

static void put_sentence(text *out, const compared *c, const difference *x) {
  const finding *f = difference_finding(x);
  span s = diff_sentence(c, x);
  text part = {0};
  place_quote(&c->place, (span){s.start, f->place.start}, &part);
  text_puts(out, "<p>");
  put(out, text_get(&part));
  text_clear(&part);
  place_quote(&c->place, f->place, &part);
  text_puts(out, "<mark>");
  put(out, text_get(&part));
  text_clear(&part);
  place_quote(&c->place, (span){f->place.end, s.end}, &part);
  text_puts(out, "</mark>");
  put(out, text_get(&part));
  text_puts(out, "</p>\n");
  text_free(&part);
}

static void put_change(text *out, const compared *c, const change *ch) {
  text before = {0}, after = {0};
  diff_sides(c, ch, &before, &after);
  text_puts(out, "<tr><td class=\"faint\">");
  put(out, ch->name);
  text_puts(out, "</td><td class=\"removed\">");
  put(out, text_get(&before));
  text_puts(out, "</td><td>\xE2\x86\x92</td><td class=\"added\">");
  put(out, text_get(&after));
  text_puts(out, "</td></tr>\n");
  text_free(&before);
  text_free(&after);
}

static void put_difference(text *out, const compared *c, const difference *x) {
  const finding *f = difference_finding(x);
  text_printf(out, "<article>\n<p><strong class=\"%s\">%s %s</strong> ", difference_names[x->kind],
              difference_names[x->kind], record_kinds[f->kind]);
  put(out, f->type);
  text_puts(out, " <span class=\"faint\">");
  put(out, gs_document_id(c->doc));
  text_printf(out, ":%zu &middot; ", place_line(&c->place, f->place.start));
  put(out, f->rule);
  text_puts(out, "</span></p>\n");
  if (f->place.end > f->place.start) put_sentence(out, c, x);
  if (x->change_count) text_puts(out, "<table>\n");
  for (size_t i = 0; i < x->change_count; i++) put_change(out, c, &x->changes[i]);
  text_puts(out, x->change_count ? "</table>\n</article>\n" : "</article>\n");
}

static size_t count_in(const diff *d, size_t which) {
  size_t n = 0;
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++)
      n += d->at[i].differences.at[k].cause == which;
  return n;
}

static void put_group(text *out, const diff *d, size_t which) {
  size_t count = count_in(d, which);
  if (!count) return;
  text_puts(out, "<details open>\n<summary>");
  put_cause_name(out, d, &d->causes[which]);
  text_printf(out, " <span class=\"faint\">(%zu)</span></summary>\n", count);
  put_edits(out, d, &d->causes[which]);
  for (size_t i = 0; i < d->len; i++)
    for (size_t k = 0; k < d->at[i].differences.len; k++)
      if (d->at[i].differences.at[k].cause == which)
        put_difference(out, &d->at[i], &d->at[i].differences.at[k]);
  text_puts(out, "</details>\n");
}

/* ---- the head of the page */

static void put_tallies(text *out, const diff *d) {
  tally *all;
  size_t n = diff_tally(d, &all);
  if (n)
    text_puts(out, "<table>\n<tr><th>kind</th><th>type</th><th>rule</th><th>added</th>"
                   "<th>removed</th><th>changed</th></tr>\n");
  for (size_t i = 0; i < n; i++) {
    text_printf(out, "<tr><td>%s</td><td>", all[i].kind);
    put(out, all[i].type);
    text_puts(out, "</td><td>");
    put(out, all[i].rule);
    text_puts(out, "</td>");
    for (int k = 0; k < DIFFERENCE_KINDS; k++)
      text_printf(out, "<td class=\"n %s\">%zu</td>", difference_names[k], all[i].count[k]);
    text_puts(out, "</tr>\n");
  }
  if (n) text_puts(out, "</table>\n");
  free(all);
}

void diff_write_html(const diff *d, text *out) {
  text_puts(out, head);
  text_puts(out, "<h1>gainsay diff: ");
  put(out, d->names[0]);
  text_puts(out, " \xE2\x86\x92 ");
  put(out, d->names[1]);
  text_printf(out, "</h1>\n<p>%zu added, %zu removed, %zu changed in %zu of ", diff_count(d, ADDED),
              diff_count(d, REMOVED), diff_count(d, CHANGED), d->len);
  text_count(out, d->read, "document");
  text_puts(out, ".</p>\n");
  if (d->len && d->untried) text_printf(out, "<p class=\"faint\">No causes: %s.</p>\n", d->untried);
  if (d->left_out)
    text_printf(out, "<p class=\"faint\">%zu of %zu edits were not tried apart.</p>\n",
                d->left_out, d->edits.len);
  put_tallies(out, d);
  for (size_t i = 0; i < d->cause_count; i++) put_group(out, d, i);
  text_puts(out, "</body>\n</html>\n");
}
