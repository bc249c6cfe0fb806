/* Text and facts from Markdown, sane and odd; where each byte came from. */
#include "in_tools.h"

#include <time.h>

#include "in/markdown.h"
#include "text/document.h"

static gs_document *read_bytes(const char *bytes, size_t len) {
  gs_document *doc = NULL;
  gs__err err;
  assert_int_equal(gs__markdown_read(bytes, len, "p", &doc, &err), 0);
  assert_int_equal(doc->len, strlen(doc->bytes));
  return doc;
}

static void expect(const char *source, const char *text) {
  gs_document *doc = read_bytes(source, strlen(source));
  assert_string_equal(doc->bytes, text);
  assert_true(doc->extracted);
  gs_document_free(doc);
}

static void expect_fact(const char *source, const char *key, const char *value) {
  gs_document *doc = read_bytes(source, strlen(source));
  if (value) assert_string_equal(gs_document_get(doc, key), value);
  else assert_null(gs_document_get(doc, key));
  gs_document_free(doc);
}

static void leaves_out_marks(void **state) {
  (void)state;
  expect("He **denied** it *at once*, `twice`.", "He denied it at once, twice.\n");
  expect("[The agency](https://a.example/x_y_z \"t\") left.", "The agency left.\n");
  expect("![a picture](a.png) The <b>port</b> closed.", " The port closed.\n");
  expect("~~gone~~ stays", "gone stays\n");
  expect("a \\* b, 2 * 3 * 4, snake_case_word", "a * b, 2 * 3 * 4, snake_case_word\n");
  expect("Q&amp;A &#8217; &#x2019; &nonsense; &#0;", "Q&A \xE2\x80\x99 \xE2\x80\x99 &nonsense; &#0;\n");
  expect("", "");
}

static void keeps_words_apart(void **state) {
  (void)state;
  expect("one<br>two<br/>three.", "one\ntwo\nthree.\n");
  expect("one<BR />\ntwo", "one\ntwo\n");
  expect("a `foo\nbar` b", "a foo bar b\n");
  expect("one<p>two", "one\n\ntwo\n");
  expect_fact("The port\ncloses\n===\n", "title", "The port closes");
  expect_fact("# The port<br>closes", "title", "The port closes");
  expect_fact("The `port\ncloses`\n===\n", "title", "The port closes");
}

static void keeps_text_of_html(void **state) {
  (void)state;
  expect("<p align=\"center\">The mayor denied it.</p>", "The mayor denied it.\n");
  expect("<div>raw</div>\n\ntext", "raw\n\ntext\n");
  expect("<div>\n  <b>one</b> <i>two</i>\n  three<br>\nfour<br><br>five</div>", "\none two\nthree\nfour\n\nfive\n");
  expect("<ul><li>one<li>two</ul>", "one\n\ntwo\n");
  expect("<div title=\"a > b\">5 < 6 &amp; Q&A; &#8217;</div>", "5 < 6 & Q&A; \xE2\x80\x99\n");
  expect("<!-- a\n\nb -->\n\ntext", "\n\n\n\ntext\n");
  expect("<script>a < b\n\nc</script>\n<STYLE>p {}</STYLE>\n\ntext", "\n\n\n\n\ntext\n");
  expect("<p>a <!-- b --> c</p><?php x ?>", "a  c\n");
  expect("<p>one\n<!-- a -->\n<b>\ntwo</b>\nthree", "one\ntwo\nthree\n");
  expect("<pre>one\n \n\ntwo</pre>", "one\n\n\ntwo\n");
  expect("> <div>one\n> two</div>", "one\ntwo\n");
}

static void loses_nothing_in_html(void **state) {
  (void)state;
  expect("<!-- advert\n\nThe *mayor* denied it.", "<!-- advert\n\nThe mayor denied it.\n");
  expect("<!-- a -->\n\n<!-- b\n\ntext", "\n\n<!-- b\n\ntext\n");
  expect("> <!-- a\n>\n> b\n\nc -->", "\n\nb\n\nc -->\n");
  expect("<script>\nx()\n\ntext", "\n\n\ntext\n");
  expect("<div a=\"b>text", "text\n");
  expect("<div a", "<div a\n");
  expect("<!Note\n\nthe port > a", "<!Note\n\nthe port > a\n");
}

static void parts_blocks(void **state) {
  (void)state;
  expect("# Port closes\n\nThe port\nclosed.", "Port closes\n\nThe port\nclosed.\n");
  expect("# Port closes\nThe port closed.", "Port closes\n\nThe port closed.\n");
  expect("- one\n- two\n\n1. three", "one\n\ntwo\n\nthree\n");
  expect("> \"Never,\" he\n> said.\n\nHe left.", "\"Never,\" he\nsaid.\n\nHe left.\n");
  expect("| a | b |\n|---|---|\n| c | d |", "a\n\nb\n\nc\n\nd\n");
  expect("one  \ntwo", "one\ntwo\n");
  expect("a\n\n    code\n    more\n\nb", "a\n\ncode\nmore\n\n\nb\n");
}

static void keeps_lines_where_it_can(void **state) {
  (void)state;
  expect("one\n\n\n\ntwo\n\n***\n\nthree", "one\n\n\n\ntwo\n\n\n\nthree\n");
  expect("\n\n# head\ntext\n\n\n\nmore", "\n\nhead\n\ntext\n\n\nmore\n");   /* one line late, and on time again */
}

static void takes_facts(void **state) {
  (void)state;
  static const char page[] = "---\ntitle: \"Port closes\"\ndate: 2025-05-04\r\nauthor: Ada Lind\ntags: [a, b]\n"
                             "---\n# Head\n\ntext";
  expect_fact(page, "title", "Port closes");
  expect_fact(page, "date", "2025-05-04");
  expect_fact(page, "author", "Ada Lind");
  expect_fact(page, "url", NULL);
  expect(page, "\n\n\n\n\n\nHead\n\ntext\n");
  expect_fact("# The *first*\n\n# second", "title", "The first");
  expect_fact("## no title\n\ntext", "title", NULL);
  expect("---\ntitle: never closed\n\ntext", "\ntitle: never closed\n\ntext\n");
}

static void tells_front_matter_from_lines(void **state) {
  (void)state;
  expect("---\n\nThe mayor denied it.\n\n---\n\nMore text.", "\n\nThe mayor denied it.\n\n\n\nMore text.\n");
  expect("---\nThe mayor denied it.\n\n---\n\nMore.", "\nThe mayor denied it.\n\n\n\nMore.\n");
  expect("---\nHe said: no.\n\n---\nMore.", "\nHe said: no.\n\n\nMore.\n");
  expect("---\n# of it\n\"a\": b\ntags:\n- one\n  - two\n\nend:\n---\ntext", "\n\n\n\n\n\n\n\n\ntext\n");
  expect("---\n---\ntext", "\n\ntext\n");
  expect("---\n- He denied it.\n---\ntext", "\nHe denied it.\n\ntext\n");
  expect("---\nHOST: Did you pay?\n---\ntext", "\nHOST: Did you pay?\n\ntext\n");
  expect_fact("---\ntitle: >\n  A\nauthor: B\n---\ntext", "title", NULL);
  expect_fact("\xEF\xBB\xBF---\ntitle: A\n---\ntext", "title", "A");
  expect("\xEF\xBB\xBF---\ntitle: A\n---\ntext", "\n\n\ntext\n");
}

static void tells_where_text_came_from(void **state) {
  (void)state;
  static const char source[] = "# A\n\n> He **denied** Q&amp;A.";
  gs_document *doc = read_bytes(source, sizeof source - 1);
  assert_string_equal(doc->bytes, "A\n\nHe denied Q&A.\n");
  size_t denied = (size_t)(strstr(doc->bytes, "denied") - doc->bytes);
  assert_int_equal(gs__source_map_at(doc->map, denied), strstr(source, "denied") - source);
  assert_int_equal(gs__source_map_end(doc->map, denied + 6), strstr(source, "denied") + 6 - source);
  size_t last = 0;
  for (size_t i = 0; i <= doc->len; i++) {
    size_t at = gs__source_map_at(doc->map, i);
    assert_true(at >= last && at < sizeof source);
    last = at;
  }
  gs_document_free(doc);
}

static size_t source_of(const gs_document *doc, const char *word) {
  return gs__source_map_at(doc->map, (size_t)(strstr(doc->bytes, word) - doc->bytes));
}

static void tells_where_html_came_from(void **state) {
  (void)state;
  static const char source[] = "> <p a=\"b\">He\n> denied <b>Q</b>&amp;A</p>\n\n<!-- [x]";
  gs_document *doc = read_bytes(source, sizeof source - 1);
  assert_string_equal(doc->bytes, "He\ndenied Q&A\n\n<!-- [x]\n");
  assert_int_equal(source_of(doc, "denied"), strstr(source, "denied") - source);
  assert_int_equal(source_of(doc, "&"), strstr(source, "&") - source);
  assert_int_equal(source_of(doc, "A\n"), strstr(source, "A<") - source);
  assert_int_equal(source_of(doc, "x"), strstr(source, "x") - source);
  gs_document_free(doc);
}

static void takes_odd_bytes(void **state) {
  (void)state;
  expect("\xEF\xBB\xBF# A\n\nb", "A\n\nb\n");
  expect("a \xFF b", "a \xFF b\n");    /* repaired like any text */
  gs_document *doc = NULL;
  gs__err err;
  assert_int_equal(gs__markdown_read("\xFF\xFE*\0", 4, "p", &doc, &err), 0);
  assert_false(doc->extracted);        /* read as UTF-16 later, marks and all */
  gs_document_free(doc);
  doc = read_bytes("a\0b", 3);
  assert_string_equal(doc->bytes, "a\xEF\xBF\xBD" "b\n");
  gs_document_free(doc);
  doc = read_bytes("a\n\n\0b", 5);
  assert_string_equal(doc->bytes, "a\n\n\xEF\xBF\xBD" "b\n");
  assert_int_equal(source_of(doc, "\xEF"), 3);
  assert_int_equal(source_of(doc, "b"), 4);
  gs_document_free(doc);
  doc = read_bytes("    \0b\0\0", 8);
  assert_string_equal(doc->bytes, "\xEF\xBF\xBD" "b\xEF\xBF\xBD\xEF\xBF\xBD\n\n");
  gs_document_free(doc);
  doc = read_bytes("<p>\0b", 5);
  assert_string_equal(doc->bytes, "\xEF\xBF\xBD" "b\n");
  assert_int_equal(source_of(doc, "\xEF"), 3);
  gs_document_free(doc);
}

enum { MOST_SECONDS = 5 };

static gs_document *read_in_time(const char *bytes, size_t len, const char *what) {
  clock_t begun = clock();
  gs_document *doc = read_bytes(bytes, len);
  if (clock() - begun > MOST_SECONDS * CLOCKS_PER_SEC) fail_msg("%s: too slow", what);
  return doc;
}

static void is_linear(void **state) {
  (void)state;
  static const char *const odd[] = {"[", "![", "> ", "*a _b ", "[a](", "`a``", "<a href=", "a\n- ", "&amp;", "[a]\n",
                                    "[a] b\n", "[a]\r", "[a](\n", "![a][\r\n", "> [a]\n", "[a]: b\n", "[a]: <b\n",
                                    "<!-- ", "<!--\n\n", "<p><!--\n", "> <!--\n>\n", "<p><?\n", "<p><script>\n",
                                    "<p a='", "<div a='>'\n", "<p>&a",
                                    "<p>\n\n", "<pre\n\n", "<!A\n\n", "<br>", "|a", "a|b\n-|-\n\n"};
  enum { SIZE = 1 << 20 };
  char *bytes = gs__mem_alloc(SIZE);
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
    size_t n = strlen(odd[i]), len = 0;
    for (; len + n <= SIZE; len += n) memcpy(bytes + len, odd[i], n);
    gs_document_free(read_in_time(bytes, len, odd[i]));
  }
  gs__mem_free(bytes);
}

static void add_table(gs__str *s, size_t size) {
  gs__str_puts(s, "# Port\n\n|");
  add_times(s, "x|", size);
  gs__str_puts(s, "\n|");
  add_times(s, "---|", size);
  gs__str_puts(s, "\n");
  add_times(s, "a|\n", size);
}

static void is_linear_in_cells(void **state) {
  (void)state;
  gs__str wide = {0}, small = {0};
  add_table(&wide, 50000);
  gs_document *doc = read_in_time(wide.at, wide.len, "table");
  assert_string_equal(gs_document_get(doc, "title"), "Port");
  assert_non_null(strstr(doc->bytes, "Port\n\n|x|x"));
  assert_non_null(strstr(doc->bytes, "a|\na|\n"));
  gs_document_free(doc);
  add_table(&small, 4);
  doc = read_in_time(small.at, small.len, "table");
  assert_non_null(strstr(doc->bytes, "x\n\nx\n\n"));
  gs_document_free(doc);
  gs__str_dispose(&wide);
  gs__str_dispose(&small);
}

/* Each use of a link has its address given again. */
static void is_linear_in_addresses(void **state) {
  (void)state;
  gs__str s = {0};
  gs__str_puts(&s, "[a]: b");
  add_times(&s, "&amp;", 100000);
  gs__str_puts(&s, "\n\nThe *port*");
  add_times(&s, " [a]", 100000);
  gs_document *doc = read_in_time(s.at, s.len, "addresses");
  assert_non_null(strstr(doc->bytes, "The port [a] [a]"));
  gs_document_free(doc);
  gs__str_dispose(&s);
}

/* Too many for md4c in one paragraph: there they are text, and links elsewhere. */
static void keeps_brackets(void **state) {
  (void)state;
  gs__str s = {0};
  gs__str_puts(&s, "[one](a)\n\n");
  add_times(&s, "[*two*](b)\n", 50000);
  gs__str_puts(&s, "\n[three](c)");
  gs_document *doc = read_in_time(s.at, s.len, "brackets");
  assert_memory_equal(doc->bytes, "one\n\n[two](b)\n[two](b)\n", 23);
  assert_string_equal(doc->bytes + doc->len - 7, "\nthree\n");
  assert_int_equal(source_of(doc, "two"), 12);
  gs_document_free(doc);
  gs__str_dispose(&s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(leaves_out_marks),
      cmocka_unit_test(keeps_words_apart),
      cmocka_unit_test(keeps_text_of_html),
      cmocka_unit_test(loses_nothing_in_html),
      cmocka_unit_test(parts_blocks),
      cmocka_unit_test(keeps_lines_where_it_can),
      cmocka_unit_test(takes_facts),
      cmocka_unit_test(tells_front_matter_from_lines),
      cmocka_unit_test(tells_where_text_came_from),
      cmocka_unit_test(tells_where_html_came_from),
      cmocka_unit_test(takes_odd_bytes),
      cmocka_unit_test(is_linear),
      cmocka_unit_test(is_linear_in_cells),
      cmocka_unit_test(is_linear_in_addresses),
      cmocka_unit_test(keeps_brackets)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
