/* Text and facts from web pages, sane and hostile. */
#include "in_tools.h"

#include <time.h>

#include "base/utf8.h"
#include "in/html.h"
#include "text/document.h"

static gs_document *read_bytes(const char *html, size_t len) {
  gs_document *doc = NULL;
  gs__err err;
  assert_int_equal(gs__html_read(html, len, "p", 32 << 20, &doc, &err), 0);
  assert_true(doc->extracted);
  assert_non_null(doc->map);
  assert_true(gs__utf8_valid(doc->bytes, doc->len));
  return doc;
}

static void expect_bytes(const char *html, size_t len, const char *text) {
  gs_document *doc = read_bytes(html, len);
  assert_string_equal(doc->bytes, text);
  assert_int_equal(doc->len, strlen(text));
  gs_document_free(doc);
}

static void expect(const char *html, const char *text) {
  expect_bytes(html, strlen(html), text);
}

static void expect_fact(const char *html, const char *key, const char *value) {
  gs_document *doc = read_bytes(html, strlen(html));
  if (value) assert_string_equal(gs_document_get(doc, key), value);
  else assert_null(gs_document_get(doc, key));
  gs_document_free(doc);
}

static void separates_blocks_and_folds_space(void **state) {
  (void)state;
  expect("<p>One  two\n three</p><p>four</p>", "One two three\n\nfour");
  expect("<p>a<p>b<div>c<h2>d</h2>e</div>f", "a\n\nb\n\nc\n\nd\n\ne\n\nf");
  expect("<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table>", "a\n\nb\n\nc\n\nd\n\ne");
  expect("a<br>b<br/>c<br><br>d<br><br><br>e", "a\nb\nc\n\nd\n\ne");
  expect("<p>in<b>li</b>ne <i> x </i> y</p>", "inline x y");
  expect(" <body> text <custom-tag>more</custom-tag> </body> ", "text more");
  expect("<p>a<link rel=x href=y>b <meta name=a content=b>c <time datetime=d>e</time> f</p>",
         "ab c e f");
  expect("x\fy", "x y");
  expect("", "");
  expect(" \n ", "");
}

static void keeps_lines_of_preformatted_text(void **state) {
  (void)state;
  expect("<p>a</p><pre>\n  one\r\n    two  x\n\n</pre>b", "a\n\n  one\n    two  x\n\nb");
  expect("<pre>a<br>b</pre> c  d", "a\nb\n\nc d");
}

static void leaves_out_what_is_no_text(void **state) {
  (void)state;
  expect("a<script>if (x<y) w('</p>')</script>b<style>p{}</style>c<!-- d -->e", "abce");
  expect("<nav>Home</nav><noscript>x</noscript><template><p>y</template><p>z", "z");
  expect("<svg><title>icon</title></svg><select><option>o</select>"
         "<textarea>t</textarea><button>u</button><iframe>v</iframe>w", "w");
  expect("<SCRIPT>x</ScRiPt >y<script src=a />z", "yz");
  expect("<!DOCTYPE html><?php x ?>a<!x>b</>c<![CDATA[<d>&]]>", "abc<d>&");
}

static void takes_the_article_of_a_page(void **state) {
  (void)state;
  enum { LONG = 220 };
  char body[LONG + 1], page[4 * LONG], text[2 * LONG];
  memset(body, 'x', LONG);
  body[LONG] = '\0';
  snprintf(page, sizeof page, "<p>Cookies!</p><h1>Head</h1><p>By A</p><article><p>%s</p></article><footer>c</footer>",
           body);
  snprintf(text, sizeof text, "Head\n\nBy A\n\n%s", body);
  expect(page, text);
  snprintf(page, sizeof page, "<p>Menu</p><main>  <h1>Head</h1>%s<article>short</article></main><p>More</p>", body);
  snprintf(text, sizeof text, "Head\n\n%s\n\nshort", body);
  expect(page, text);
  snprintf(page, sizeof page, "a<article>%s</article><article>%.*s</article>b", body, LONG * 2 / 3, body);
  snprintf(text, sizeof text, "a\n\n%s\n\n%.*s\n\nb", body, LONG * 2 / 3, body);   /* of two, neither is the article */
  expect(page, text);
  expect("a<article>b</article>c", "a\n\nb\n\nc");                           /* too little to be one */
  expect("<p>a<aside>Read more</aside><figure><figcaption>Photo</figcaption></figure>b", "a\n\nb");
}

/* Pages of one article, whose headings stand where they do on sites. */
static void starts_at_the_heading_of_the_article(void **state) {
  (void)state;
  enum { LONG = 220 };
  char body[LONG + 1], page[4 * LONG], text[2 * LONG];
  memset(body, 'x', LONG);
  body[LONG] = '\0';
  snprintf(page, sizeof page, "<header><h1><img></h1></header><p>Cookies</p><ul><li>a</ul><article>%s</article>", body);
  expect(page, body);
  snprintf(page, sizeof page, "<h1>Daily Planet</h1><p>Cookies</p><article><h1>Head</h1><p>%s</article>", body);
  snprintf(text, sizeof text, "Head\n\n%s", body);
  expect(page, text);
  snprintf(page, sizeof page, "<h1>Daily Planet</h1><p>Cookies</p><h1>Head</h1><h1> </h1><article>%s</article>", body);
  expect(page, text);
  snprintf(page, sizeof page, "<h1>Head</h1><article><h1>Teaser</h1>t</article><article>%s</article>", body);
  snprintf(text, sizeof text, "Head\n\nTeaser\n\nt\n\n%s", body);   /* not from the heading of the teaser on */
  expect(page, text);
}

/* A page of an article (of `size` bytes) and what stands around it: is all of it kept, or the article only? */
static void expect_all(const char *before, size_t size, const char *behind, bool all) {
  char body[1001], page[4000];
  memset(body, 'x', sizeof body - 1);
  body[size] = '\0';
  snprintf(page, sizeof page, "%s<article><p>%s</p></article>%s", before, body, behind);
  if (!all) {
    expect(page, body);
    return;
  }
  gs_document *doc = read_bytes(page, strlen(page));
  assert_non_null(strstr(doc->bytes, body));
  if (!strstr(doc->bytes, "yyyyy")) fail_msg("what stands beside an article of %zu bytes is lost", size);
  gs_document_free(doc);
}

/* What follows the article: so many bytes within these tags. */
static void expect_beside(size_t size, const char *open, size_t n, const char *close, bool all) {
  char other[1001], behind[1200];
  memset(other, 'y', sizeof other - 1);
  other[n] = '\0';
  snprintf(behind, sizeof behind, "%s%s%s", open, other, close);
  expect_all("", size, behind, all);
}

static void keeps_what_is_not_less_than_the_article(void **state) {
  (void)state;
  expect_beside(229, "<div>", 600, "</div>", true);
  expect_beside(229, "<p>", 230, "</p>", true);
  expect_beside(229, "<p>", 228, "</p>", false);
  expect_beside(229, "<ul><li>", 600, "</ul>", false);            /* a menu */
  expect_beside(229, "<ul><li>", 700, "</ul>", true);             /* no menu is that long */
  expect_beside(229, "<footer><p>", 600, "</footer>", false);
  expect_beside(229, "<h2>", 600, "</h2>", false);
  expect_beside(229, "<ul><li>a</ul><p>", 600, "</p>", true);
  expect_all("<form>", 229, "<div>yyyyy</div></form>", false);
  expect_beside(229, "<form><div>", 600, "</div></form>", true);
}

static void keeps_all_of_several_articles(void **state) {
  (void)state;
  expect_beside(480, "<article>", 250, "</article>", true);
  expect_beside(480, "<article class=teaser>", 159, "</article>", true);
  expect_beside(480, "<article class=teaser>", 158, "</article>", false);
  expect_all("<article>yyyyy</article><article>yyyyy</article>", 480, "<article>yyyyy</article>", false);
  expect_all("", 480, "<main><article>yyyyy</article></main>", false);
}

static void maps_the_article_back(void **state) {
  (void)state;
  enum { LONG = 220 };
  char body[LONG + 1], page[2 * LONG];
  memset(body, 'x', LONG);
  memcpy(body + 100, " caf&eacute; ", 13);
  body[LONG] = '\0';
  snprintf(page, sizeof page, "<p>Cookies!</p><article><p>%s</p></article>", body);
  gs_document *doc = read_bytes(page, strlen(page));
  const char *at = strstr(doc->bytes, "caf");
  assert_non_null(at);
  assert_int_equal(gs__source_map_at(doc->map, (size_t)(at - doc->bytes)), strstr(page, "caf") - page);
  assert_int_equal(gs__source_map_at(doc->map, 0), strstr(page, "xxx") - page);
  gs_document_free(doc);
}

static void ends_what_is_left_out(void **state) {
  (void)state;
  expect("<p>One.</p><figure><figcaption>A photo</figure><p>Two.</p><figure><figcaption>B</figcaption></figure><p>End.",
         "One.\n\nTwo.\n\nEnd.");
  expect("a<figcaption>Photo<p>b</p><figure><figcaption>B</figcaption></figure>c", "a\n\nPhoto\n\nb\n\nc");
  expect("a<figcaption>Photo<p>b</p><figure><img></figure>c", "a\n\nPhoto\n\nb\n\nc");
  expect("a<figcaption>Photo<p>b", "a\n\nPhoto\n\nb");
  expect("a<aside>More<p>b</p><aside>B</aside>c", "a\n\nMore\n\nb\n\nc");
  expect("a<aside>More<p>b", "a\n\nMore\n\nb");
  expect("a<aside>More<aside>B</aside>C</aside>d", "a\n\nd");        /* one within another */
  expect("<nav>Menu<p>b</p><nav>B</nav>c", "Menu\n\nb\n\nc");
}

static void decodes_references(void **state) {
  (void)state;
  expect("caf&eacute; &lt;b&gt; &#x2019;&#8217; AT&amp;T",
         "caf\xC3\xA9 <b> \xE2\x80\x99\xE2\x80\x99 AT&T");
  expect("&#146;&#x94;", "\xE2\x80\x99\xE2\x80\x9D");   /* as windows-1252, like browsers */
  expect("a&nbsp;b", "a\xC2\xA0" "b");
  expect("Q&A &unknown; & end &#xD800;&#0;.", "Q&A &unknown; & end .");
  expect("3 < 4 <5 a<", "3 < 4 <5 a<");
}

static void finds_facts(void **state) {
  (void)state;
  static const char page[] =
      "<!DOCTYPE html><html lang='en-GB'><head><title> A &amp; <b>\n B </title>"
      "<meta property=og:title content=no><META NAME=Author CONTENT='J. &quot;X&quot;'>"
      "<meta property='article:published_time' content='2024-01-02T03:04Z'>"
      "<link rel=canonical href='http://x/?a=1&amp;b=2'></head>"
      "<body><time datetime=1999>then</time><h1>no</h1></body></html>";
  gs_document *doc = read_bytes(page, sizeof page - 1);
  assert_string_equal(doc->title, "A & <b> B");
  assert_string_equal(doc->author, "J. \"X\"");
  assert_string_equal(doc->date, "2024-01-02T03:04Z");
  assert_string_equal(doc->url, "http://x/?a=1&b=2");
  assert_string_equal(doc->language, "en-GB");
  assert_string_equal(doc->bytes, "then\n\nno");
  gs_document_free(doc);
}

static void finds_facts_in_second_places(void **state) {
  (void)state;
  expect_fact("<meta property=og:title content=T><h1>H</h1>", "title", "T");
  expect_fact("<h1>First <i>one</i></h1><h1>Second</h1>", "title", "First one");
  expect_fact("<title></title><h1>H</h1>", "title", "H");
  expect_fact("<p>x", "title", NULL);
  expect_fact("<time datetime=2001>x</time><time datetime=2002>", "date", "2001");
  expect_fact("<time datetime=2001>x</time><meta name=DC.date content=2003>", "date", "2003");
  expect_fact("<meta itemprop=datePublished content=2004>", "date", "2004");
  expect_fact("<meta property=article:author content='Jo Doe'>", "author", "Jo Doe");
  expect_fact("<meta property=article:author content=https://x/jo>", "author", NULL);
  expect_fact("<meta property=og:url content=http://y>", "url", "http://y");
  expect_fact("<html xml:lang=fr><p>x", "language", "fr");
}

static void reads_charsets(void **state) {
  (void)state;
  expect("\xEF\xBB\xBF<p>caf\xC3\xA9", "caf\xC3\xA9");
  expect("<p>caf\xC3\xA9", "caf\xC3\xA9");
  expect("<p>caf\xE9 \x93q\x94", "caf\xC3\xA9 \xE2\x80\x9Cq\xE2\x80\x9D");
  expect("<meta charset=\"ISO-8859-1\">caf\xE9\x80", "caf\xC3\xA9\xE2\x82\xAC");
  expect("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>\xCD\xC9\xD2",
         "\xD0\xBC\xD0\xB8\xD1\x80");
  expect("<meta charset=gbk><p>\xD6\xD0\xCE\xC4 x", "\xE4\xB8\xAD\xE6\x96\x87 x");
  expect("<?xml version='1.0' encoding='windows-1251'?><p>\xEC\xE8\xF0",
         "\xD0\xBC\xD0\xB8\xD1\x80");
  expect("<meta charset=x-no-such>caf\xC3\xA9", "caf\xC3\xA9");
  expect_bytes("\xFF\xFE<\0p\0>\0\xE9\0=\xD8\0\xDE", 14, "\xC3\xA9\xF0\x9F\x98\x80");
  expect_bytes("\xFE\xFF\0<\0p\0>\0\xE9\xD8\0", 12, "\xC3\xA9\xEF\xBF\xBD");
}

static void repairs_a_charset_that_lies(void **state) {
  (void)state;
  expect("<meta charset=utf-8>caf\xE9 x\xE2\x80", "caf\xEF\xBF\xBD x\xEF\xBF\xBD");
  expect("<meta charset=gbk>a\xFF\xFF" "b", "a\xEF\xBF\xBD\xEF\xBF\xBD" "b");
  expect("<meta charset=utf-16>caf\xC3\xA9", "caf\xC3\xA9");
  expect_bytes("<p>a\0b\x01\xEF\xBF\xBF", 10, "ab");
}

static void maps_back_to_the_source(void **state) {
  (void)state;
  static const char page[] = "<p>One &amp; <b>two</b> caf&eacute;</p>\n<p>last  word</p>";
  static const char *const words[] = {"One", "&", "two", "caf", "last", "word"};
  gs_document *doc = read_bytes(page, sizeof page - 1);
  assert_string_equal(doc->bytes, "One & two caf\xC3\xA9\n\nlast word");
  for (size_t i = 0; i < 6; i++) {
    size_t at = (size_t)(strstr(doc->bytes, words[i]) - doc->bytes), n = strlen(words[i]);
    size_t from = gs__source_map_at(doc->map, at), to = gs__source_map_end(doc->map, at + n);
    assert_int_equal(from, strstr(page, words[i]) - page);
    assert_int_equal(to - from, words[i][0] == '&' ? 5 : n);
  }
  size_t accent = (size_t)(strstr(doc->bytes, "\xC3\xA9") - doc->bytes);
  assert_int_equal(gs__source_map_at(doc->map, accent), strstr(page, "&eacute;") - page);
  assert_int_equal(gs__source_map_end(doc->map, accent + 2), strstr(page, "</p>") - page);
  gs_document_free(doc);
}

/* Every letter of a long text, in an encoding of its own, is found again at its place. */
static void maps_back_over_long_text_and_encodings(void **state) {
  (void)state;
  gs__str s = {0};
  gs__str_puts(&s, "<meta charset=windows-1252><p>");
  for (int i = 0; i < 4000; i++)
    gs__str_printf(&s, "w%d\xE9<i> \x96x</i>%s", i, i % 9 ? " " : "<p>");
  gs_document *doc = read_bytes(s.at, s.len);
  assert_true(doc->len > 30000);
  for (size_t i = 0; i < doc->len; i++) {
    if ((unsigned char)doc->bytes[i] >= 0x80 || doc->bytes[i] == ' ' || doc->bytes[i] == '\n')
      continue;
    assert_int_equal(s.at[gs__source_map_at(doc->map, i)], doc->bytes[i]);
    assert_int_equal(s.at[gs__source_map_end(doc->map, i + 1) - 1], doc->bytes[i]);
  }
  gs_document_free(doc);
  gs__str_dispose(&s);
}

static void limits_the_text(void **state) {
  (void)state;
  gs_document *doc = NULL;
  gs__err err;
  assert_int_equal(gs__html_read("<p>12345</p>", 12, "p", 5, &doc, &err), 0);
  gs_document_free(doc);
  assert_int_equal(gs__html_read("<p>123456</p>", 13, "p", 5, &doc, &err), GS_ELIMIT);
  assert_int_equal(gs__html_read("<p>12</p>3456", 13, "p", 5, &doc, &err), GS_ELIMIT);
}

/* A hostile page: its last word must arrive, and soon. */
static void expect_last_word(const char *before, const char *piece, size_t times) {
  gs__str s = {0};
  gs__str_puts(&s, before);
  add_times(&s, piece, times);
  gs__str_puts(&s, " lastword");
  clock_t start = clock();
  gs_document *doc = read_bytes(s.at, s.len);
  if (!doc->len || !strstr(doc->bytes, "lastword"))
    fail_msg("the last word is lost after %zu times %s", times, piece);
  if ((clock() - start) / CLOCKS_PER_SEC >= 3) fail_msg("slow: %zu times %s", times, piece);
  gs_document_free(doc);
  gs__str_dispose(&s);
}

static void survives_odd_nesting(void **state) {
  (void)state;
  expect_last_word("", "<div><b>", 100000);
  expect_last_word("", "<div><pre></i></b></div>", 20000);
  expect_last_word("", "</p></div></table>", 50000);
  expect_last_word("", "<table><tr><td><ul><li><p>", 20000);
  expect_last_word("", "<nav><template>", 50000);
  expect_last_word("", "<aside>", 200000);
  expect_last_word("", "<aside><aside></aside>", 100000);
  expect_last_word("<aside><aside><aside><aside><aside><aside>", "<aside> x</aside>", 200000);
  expect_last_word("", "<figcaption>", 200000);
  expect_last_word("", "<figcaption></figure>", 100000);
  expect_last_word("<frameset><frame src=x>", "<noframes>", 10);
}

static void survives_many_attributes(void **state) {
  (void)state;
  gs__str s = {0};
  add_times(&s, " a=1", 100000);
  gs__str_puts(&s, ">");
  expect_last_word("<p", s.at, 1);
  expect_last_word("<meta", s.at, 1);
  expect_last_word("<html", s.at, 1);
  gs__str_clear(&s);
  add_times(&s, "0123456789", 1000000);
  gs__str_puts(&s, "\">");
  expect_last_word("<meta content=\"", s.at, 1);
  gs__str_dispose(&s);
  expect_fact("<meta a=1 b=2 name=author content=x>", "author", "x");
}

static void survives_what_is_never_closed(void **state) {
  (void)state;
  expect_last_word("", "<!-- x ", 50000);
  expect_last_word("", "<script> x <p>a", 50000);
  expect_last_word("", "<a href=\"x>t ", 50000);
  expect_last_word("", "<a x='", 50000);
  expect_last_word("", "<aaaa", 50000);
  expect_last_word("", "<!x", 50000);
  expect_last_word("", "<!DOCTYPE [", 50000);
  expect_last_word("", "<![CDATA[", 50000);
  expect_last_word("", "<title>", 50000);
  expect("<p>a <i x=\">\" b", "a \" b");   /* the only mark that could end it is quoted */
  expect("<p>a</p><title>b", "a\n\nb");
  expect("a<!-- b<p>c", "ac");   /* up to the next mark that could end it */
}

static void survives_entities(void **state) {
  (void)state;
  expect_last_word("", "&eacute;", 200000);
  expect_last_word("", "&x", 200000);
  expect("<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>"
         "<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&b;&x; end</body></html>",
         "&b;&x; end");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(separates_blocks_and_folds_space),
      cmocka_unit_test(keeps_lines_of_preformatted_text),
      cmocka_unit_test(leaves_out_what_is_no_text),
      cmocka_unit_test(takes_the_article_of_a_page), cmocka_unit_test(maps_the_article_back),
      cmocka_unit_test(starts_at_the_heading_of_the_article),
      cmocka_unit_test(keeps_what_is_not_less_than_the_article), cmocka_unit_test(keeps_all_of_several_articles),
      cmocka_unit_test(ends_what_is_left_out),
      cmocka_unit_test(decodes_references),
      cmocka_unit_test(finds_facts),
      cmocka_unit_test(finds_facts_in_second_places),
      cmocka_unit_test(reads_charsets),
      cmocka_unit_test(repairs_a_charset_that_lies),
      cmocka_unit_test(maps_back_to_the_source),
      cmocka_unit_test(maps_back_over_long_text_and_encodings),
      cmocka_unit_test(limits_the_text),
      cmocka_unit_test(survives_odd_nesting),
      cmocka_unit_test(survives_many_attributes),
      cmocka_unit_test(survives_what_is_never_closed),
      cmocka_unit_test(survives_entities),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
