/* The view for people: what it says, that it keeps to its width in any script, that colour adds
 * nothing but colour, and that no text can drive the terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "out/page.h"
#include "support/reading.h"

static gs__str view(const gs_reading *r, gs_writer_options options) {
  gs__str out = {0};
  gs_writer *w = gs_writer_new(GS_FORMAT_TEXT, &options, sample_sink, &out);
  gs_writer_put(w, r);
  gs_writer_free(w);
  return out;
}

static gs__str sample_view(gs_writer_options options) {
  gs_reading *r = sample_reading();
  gs__str out = view(r, options);
  sample_free(r);
  return out;
}

static void assert_has(const gs__str *out, const char *text) {
  if (!strstr(gs__str_get(out), text)) fail_msg("no \"%s\" in:\n%s", text, gs__str_get(out));
}

static void assert_has_not(const gs__str *out, const char *text) {
  if (strstr(gs__str_get(out), text)) fail_msg("\"%s\" in:\n%s", text, gs__str_get(out));
}

static void assert_width(const gs__str *out, int width) {
  for (const char *p = gs__str_get(out), *end; *p; p = end + 1) {
    end = strchr(p, '\n');
    assert_non_null(end);
    if (gs__utf8_width(p, (size_t)(end - p)) > width) fail_msg("too wide: %.*s", (int)(end - p), p);
    if (end > p) assert_true(end[-1] != ' ');
  }
}

static void says_what_was_found(void **state) {
  (void)state;
  gs__str out = sample_view((gs_writer_options){0});
  assert_int_equal(strncmp(out.at, "Ostreva denies raid on Köln-Tal depot\n", 39), 0);
  assert_has(&out, "  d1  Ostreva denied: \"No soldier of ours crossed the river,\" ");
  assert_has(&out, " line 5\n      \xE2\x86\xB3 answers c1 Varnian foreign ministry: Ostreva had");
  assert_has(&out, "negated statement, strength 2 of 3");
  assert_has(&out, "d-00aa11bb \xC2\xB7 plain denials/verb \xC2\xB7 news/rules/denials.lua:7");
  assert_has(&out, "It (unresolved) denied: having a plan");
  assert_has(&out, "answers c3 (open claim)");
  assert_has(&out, "    \xE2\x94\x94 c2  Zoë Ünal \xE2\x86\x92 \"the fire was ours");
  assert_has(&out, "denied by d1");
  assert_has(&out, "Ostreva \xE2\x86\x94 Varnia");
  assert_has(&out, "talks (eases)");
  assert_has(&out, "as claimed in c1");
  assert_has(&out, "former envoy of Ostreva");
  assert_has(&out, "o1  Depot: Köln-Tal depot");
  assert_has(&out, "(limit-tokens)");
  assert_has_not(&out, "[c1]");
  assert_has_not(&out, "\x1B");
  gs__str_dispose(&out);
}

static void denials_come_first(void **state) {
  (void)state;
  static const char *const heads[] = {"\nDENIALS", "\nCLAIMS", "\nTENSIONS",
                                      "\nACTORS",  "\nOTHERS", "\nWARNINGS"};
  gs__str out = sample_view((gs_writer_options){0});
  const char *last = out.at;
  for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
    const char *at = strstr(out.at, heads[i]);
    assert_non_null(at);
    assert_true(at > last);
    last = at;
  }
  gs__str_dispose(&out);
}

static void keeps_its_width(void **state) {
  (void)state;
  static const int widths[] = {0, 40, 41, 50, 63, 79, 100, 200};
  for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++)
    for (unsigned parts = 0; parts < 32; parts += 31) {
      gs__str out = sample_view((gs_writer_options){.width = widths[i], .parts = parts});
      assert_width(&out, widths[i] ? widths[i] : 80);
      gs__str_dispose(&out);
    }
}

/* Takes the colours out again. */
static void strip(gs__str *s) {
  size_t n = 0;
  for (size_t i = 0; i < s->len; i++) {
    if (s->at[i] == '\x1B')
      i += strcspn(s->at + i, "m");
    else
      s->at[n++] = s->at[i];
  }
  s->len = n;
  s->at[n] = '\0';
}

static void assert_colours_end_with_lines(const char *p) {
  bool open = false;
  for (; *p; p++) {
    if (*p == '\x1B') open = strncmp(p, "\x1B[0m", 4) != 0;
    if (*p == '\n') assert_false(open);
  }
}

static void colour_is_colour_only(void **state) {
  (void)state;
  gs__str plain = sample_view((gs_writer_options){.parts = 31});
  gs__str color = sample_view((gs_writer_options){.parts = 31, .color = 1});
  assert_has(&color, "\x1B[36mOstreva\x1B[0m");
  assert_colours_end_with_lines(color.at);
  strip(&color);
  assert_string_equal(color.at, plain.at);
  gs__str_dispose(&plain);
  gs__str_dispose(&color);
}

static void the_article_has_labels_and_numbers(void **state) {
  (void)state;
  gs__str out = sample_view((gs_writer_options){.parts = GS_SHOW_ARTICLE});
  assert_has(&out,
             "\n   1  Ostreva denies raid on Köln-Tal depot\n\n   3  [c1] The Varnian");
  assert_has(&out, "[c2] Zoë Ünal told");
  assert_has(&out, "   5  [d1] \"No soldier");
  assert_has(&out, "[d2] It denied [c3] having");
  assert_has(&out, "[t1] massed");
  assert_has_not(&out, "CLAIMS");
  gs__str_dispose(&out);
}

static void parts_are_shown_alone(void **state) {
  (void)state;
  gs__str out = sample_view((gs_writer_options){.parts = GS_SHOW_TENSIONS});
  assert_has(&out, "TENSIONS");
  assert_has_not(&out, "\nDENIALS");
  assert_has_not(&out, "\nACTORS");
  gs__str_dispose(&out);
}

static void no_text_drives_the_terminal(void **state) {
  (void)state;
  gs_reading *r = sample_empty("a\x1B]0;x\x07.txt", "Red \x1B[31mline\xC2\x9B"
                                                    "2J \xE2\x80\xAEtxet\n");
  gs__warning bad = {"x", "a\rb\bc", 0, 0};
  gs__vec_push(&r->doc.warnings, bad);
  gs__str out = view(r, (gs_writer_options){.parts = GS_SHOW_ARTICLE});
  for (size_t i = 0; i < out.len; i++)
    assert_true((unsigned char)out.at[i] >= 0x20 || out.at[i] == '\n');
  assert_has_not(&out, "\xC2\x9B");
  assert_has_not(&out, "\xE2\x80\xAE");
  assert_has(&out, "Red \xEF\xBF\xBD[31mline");
  gs__str_dispose(&out);
  sample_free(r);
}

static void totals_and_failures(void **state) {
  (void)state;
  gs__str out = {0};
  gs_error err = {.code = GS_ELIMIT, .message = "the text is too long"};
  gs_reading *r = sample_reading();
  gs_writer *w = gs_writer_new(GS_FORMAT_TEXT, NULL, sample_sink, &out);
  gs_writer_put(w, r);
  gs_writer_put(w, r);
  gs_writer_fail(w, "big.txt", &err);
  gs_writer_free(w);
  assert_has(&out, "\n\nbig.txt not read: the text is too long (limit)\n");
  assert_has(&out, "3 documents \xC2\xB7 1 not read \xC2\xB7 8 actors \xC2\xB7 6 claims");
  gs__str_dispose(&out);
  sample_free(r);
}

/* ---- the page ---- */

static gs__str block(int width, int first, int hang, const char *text, const char *tail,
                     uint32_t max) {
  gs__str out = {0};
  gs__page p;
  gs__page_begin(&p, &out, width, false);
  gs__page_block(&p, first, hang);
  gs__page_puts(&p, GS__PLAIN, text);
  if (tail) gs__page_tail(&p, "%s", tail);
  gs__page_end(&p, max);
  gs__page_dispose(&p);
  return out;
}

static void assert_block(const char *expected, int width, const char *text, const char *tail,
                         uint32_t max) {
  gs__str out = block(width, 0, 2, text, tail, max);
  assert_string_equal(gs__str_get(&out), expected);
  gs__str_dispose(&out);
}

static void wrapping(void **state) {
  (void)state;
  assert_block("\n", 20, "", NULL, 0);
  assert_block("one two three four\n  five\n", 20, " one two\nthree  four five", NULL, 0);
  assert_block("one two       line 9\n  three four five\n", 20, "one two three four five", "line 9",
               0);
  assert_block("one two three four\n  five six seven\xE2\x80\xA6\n", 18,
               "one two three four five six seven eight", NULL, 2);
  assert_block("one two three four\n  five six\n", 18, "one two three four five six", NULL, 2);
}

static void long_and_wide_words(void **state) {
  (void)state;
  gs__str out = block(20, 0, 2, "https://example.org/a/very/long/path/to/nowhere", NULL, 0);
  assert_width(&out, 20);
  gs__str_dispose(&out);
  out = block(20, 0, 2,
              "\xE5\x8C\x97\xE4\xBA\xAC\xE6\x96\xB9\xE9\x9D\xA2\xE5\x90\xA6\xE8\xAE\xA4"
              "\xE6\x8C\x87\xE6\x8E\xA7\xE5\xB9\xB6\xE8\xA1\xA8\xE7\xA4\xBA",
              NULL, 0);
  assert_width(&out, 20);
  assert_int_equal(gs__utf8_width(out.at, strcspn(out.at, "\n")), 20); /* broken where it is full */
  gs__str_dispose(&out);
}

static void deep_nesting_is_no_recursion(void **state) {
  (void)state;
  enum { DEPTH = 100000 };
  gs_reading *r = sample_empty("x", "a");
  r->claims = gs__arena_alloc(&r->arena, DEPTH * sizeof *r->claims);
  r->claim_count = DEPTH;
  for (uint32_t i = 0; i < DEPTH; i++)
    r->claims[i] = (gs__statement){.id = "c-0",
                                   .source_actor = GS__NONE,
                                   .whole = {0, 1},
                                   .parent = i ? i - 1 : GS__NONE,
                                   .status = "asserted"};
  gs__str out = view(r, (gs_writer_options){.parts = GS_SHOW_CLAIMS});
  assert_has(&out, "c100000");
  gs__str_dispose(&out);
  sample_free(r);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(says_what_was_found),
      cmocka_unit_test(denials_come_first),
      cmocka_unit_test(keeps_its_width),
      cmocka_unit_test(colour_is_colour_only),
      cmocka_unit_test(the_article_has_labels_and_numbers),
      cmocka_unit_test(parts_are_shown_alone),
      cmocka_unit_test(no_text_drives_the_terminal),
      cmocka_unit_test(totals_and_failures),
      cmocka_unit_test(wrapping),
      cmocka_unit_test(long_and_wide_words),
      cmocka_unit_test(deep_nesting_is_no_recursion),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
