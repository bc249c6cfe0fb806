#include "in/html.h"

#include <libxml/HTMLparser.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"
#include "in/ascii.h"
#include "in/charset.h"
#include "in/scrub.h"
#include "text/document.h"

enum { LONGEST_FACT = 1024, LONGEST_REFERENCE = 64 };

/* What is owed before the next word, from weak to strong. */
typedef enum gap { NOTHING, SPACE, LINE, BLANK_LINE } gap;

/* Places where a fact may stand; for each document fact the first that is filled counts. */
typedef enum place {
  TITLE_TAG, TITLE_OG, TITLE_H1,
  DATE_PUBLISHED, DATE_META, DATE_TIME,
  AUTHOR_META, AUTHOR_ARTICLE,
  URL_CANONICAL, URL_OG,
  LANGUAGE_HTML, PLACES
} place;

/* Where an element that may hold the article lies in the text. */
typedef struct stretch {
  size_t from, to;
  size_t heading;            /* where the h1 begins that it is read from */
  size_t prose;              /* of it, as in extract */
} stretch;

/* The elements of one name that may hold the article, of those that are in no other of it. */
typedef struct holder {
  int depth;
  bool headed;               /* the one that is open has an h1 of its own */
  size_t heading;            /* where the last h1 outside them begins; SIZE_MAX: there was none */
  stretch open, longest;
  size_t all;                /* how long they are together */
} holder;

typedef struct extract {
  htmlParserCtxtPtr parser;
  const char *html;          /* scrubbed */
  size_t html_len;
  const gs__source_map *inner;
  gs__str text;
  gs__source_map *map;
  size_t most;
  bool full;
  gap gap;
  gs__str layout;            /* white space inside <pre>, owed like the gap */
  size_t done;               /* the page is used up to here: later text stands behind it */
  int in_title, in_h1, in_pre;
  size_t h1_at;              /* where the h1 that is open begins in the text */
  int in_apart;              /* within lists, headings, headers, footers */
  size_t prose;              /* bytes of text outside those */
  holder article, main;
  gs__str facts[PLACES];
} extract;

static bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool same(const xmlChar *a, const char *b) {
  return gs__ascii_same((const char *)a, b);
}

/* Adds text to a fact with white space folded, as far as there is room. */
static void add_fact(gs__str *fact, const char *p, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (fact->len >= LONGEST_FACT && ((unsigned char)p[i] & 0xC0) != 0x80) return;
    if (!is_space(p[i])) gs__str_putc(fact, p[i]);
    else if (fact->len && fact->at[fact->len - 1] != ' ') gs__str_putc(fact, ' ');
  }
}

static void set_fact(extract *x, place which, const xmlChar *value) {
  if (value && !x->facts[which].len)
    add_fact(&x->facts[which], (const char *)value, strlen((const char *)value));
}

static void owe(extract *x, gap due) {
  if (due == LINE && x->gap >= LINE) due = BLANK_LINE;   /* <br><br> */
  if (due > x->gap) x->gap = due;
  if (due >= LINE) gs__str_clear(&x->layout);
}

/* Puts what is owed, now that a word follows. At the start of lines only the indentation of
 * preformatted text is left of its white space. */
static void pay(extract *x) {
  static const char *const marks[] = {"", " ", "\n", "\n\n"};
  const char *layout = gs__str_get(&x->layout), *last = strrchr(layout, '\n');
  bool at_start = !x->text.len || x->gap >= LINE;
  if (x->text.len && (x->gap != SPACE || !*layout)) gs__str_puts(&x->text, marks[x->gap]);
  gs__str_puts(&x->text, at_start && last ? last + 1 : layout);
  gs__str_clear(&x->layout);
  x->gap = NOTHING;
}

/* Adds words whose spaces are right; they stand at `at` in the scrubbed page, where they take
 * `span` bytes. */
static void add_words(extract *x, const char *p, size_t n, size_t at, size_t span) {
  pay(x);
  if (x->text.len + n > x->most) {
    x->full = true;
    xmlStopParser(x->parser);
    return;
  }
  if (n == span) {
    gs__source_map_through(x->map, x->text.len, x->inner, at, n);
  } else {
    size_t source = gs__source_map_at(x->inner, at);
    size_t end = gs__source_map_end(x->inner, at + span);
    gs__source_map_add(x->map, x->text.len, n, source, end > source ? end - source : 0);
  }
  gs__str_add(&x->text, p, n);
  if (!x->in_apart) x->prose += n;
}

static void add_space(extract *x, char c, bool before_feed) {
  if (!x->in_pre) owe(x, SPACE);
  else if (c != '\r' || !before_feed) gs__str_putc(&x->layout, c == '\r' ? '\n' : c);
}

/* Adds text that stands as it is at `at`: stretches without doubled white space go in whole. */
static void add_plain(extract *x, const char *p, size_t n, size_t at) {
  for (size_t i = 0; i < n && !x->full;) {
    if (is_space(p[i])) {
      add_space(x, p[i], i + 1 < n && p[i + 1] == '\n');
      i++;
      continue;
    }
    size_t from = i;
    while (i < n && (!is_space(p[i]) || (p[i] == ' ' && i + 1 < n && !is_space(p[i + 1])))) i++;
    add_words(x, p + from, i - from, at + from, i - from);
  }
}

/* Adds a character that a reference such as &eacute; stood for. References to 128..159 mean
 * windows-1252, as browsers read them. */
static void add_reference(extract *x, const char *p, size_t n, size_t at, size_t span) {
  char mended[4];
  if (n == 2 && (unsigned char)p[0] == 0xC2 && (unsigned char)p[1] < 0xA0) {
    n = gs__utf8_encode(gs__charset_cp1252((unsigned char)p[1]), mended);
    p = mended;
  }
  if (n == 1 && is_space(*p)) add_space(x, *p, false);
  else add_words(x, p, n, at, span);
}

/* Whether libxml2 gives these bytes for the reference html[at, end), or only its '&', the name of
 * which is unknown and follows as text. */
static size_t reference_span(const extract *x, const char *p, size_t n, size_t at, size_t end) {
  bool bare = n == 1 && *p == '&' && x->html[end - 1] != ';' && x->html[at + 1] != '#';
  return bare ? 1 : end - at;
}

/* Where text that libxml2 gave as it stands begins, if its place after giving it is `end`; SIZE_MAX
 * if it stands nowhere there, for then it is what a reference stood for. Of a very long text it
 * gives a piece before stepping over the piece's last character. */
static size_t literal_start(const extract *x, const char *p, size_t n, size_t end) {
  size_t last = 1;
  while (last < n && ((unsigned char)p[n - last] & 0xC0) == 0x80) last++;
  if (end >= n && !memcmp(x->html + end - n, p, n)) return end - n;
  end += last;
  if (n > LONGEST_REFERENCE && end >= n && end <= x->html_len &&
      !memcmp(x->html + end - n, p, n)) return end - n;
  return SIZE_MAX;
}

static void on_text(void *payload, const xmlChar *bytes, int count) {
  extract *x = payload;
  const char *p = (const char *)bytes;
  size_t n = (size_t)count, end = (size_t)xmlByteConsumed(x->parser);
  if (x->full || !n) return;
  if (x->in_title) {
    if (x->in_title == 1) add_fact(&x->facts[TITLE_TAG], p, n);
    return;
  }
  if (x->in_h1 == 1) add_fact(&x->facts[TITLE_H1], p, n);
  size_t at = literal_start(x, p, n, end);
  if (at != SIZE_MAX && at >= x->done) {
    add_plain(x, p, n, at);
    x->done = at + n;
    return;
  }
  if (end < x->done) end = x->done;    /* of broken markup libxml2 says less well where it is */
  at = end;                            /* back to its '&': an unknown name can be very long */
  while (at > x->done && x->html[at - 1] != '&') at--;
  if (at > x->done) at--;
  size_t span = reference_span(x, p, n, at, end);
  add_reference(x, p, n, at, span);
  x->done = at + span;
}

static const xmlChar *attribute(const xmlChar **attributes, const char *name) {
  for (size_t i = 0; attributes && attributes[i]; i += 2)
    if (same(attributes[i], name)) return attributes[i + 1];
  return NULL;
}

static bool is_date_name(const xmlChar *name) {
  static const char *const names[] = {
      "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
      "article:published", "article.published", "datepublished", "dateissued", "dc.date",
      "dc.date.issued", "dcterms.date", "dcterms.created", "dcterms.issued", "sailthru.date",
      "parsely-pub-date"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (same(name, names[i])) return true;
  return false;
}

static void take_meta(extract *x, const xmlChar **attributes) {
  const xmlChar *content = attribute(attributes, "content");
  const xmlChar *name = attribute(attributes, "property");
  if (!name) name = attribute(attributes, "name");
  if (!name) name = attribute(attributes, "itemprop");
  if (!name || !content) return;
  if (same(name, "og:title")) set_fact(x, TITLE_OG, content);
  else if (same(name, "article:published_time")) set_fact(x, DATE_PUBLISHED, content);
  else if (same(name, "author")) set_fact(x, AUTHOR_META, content);
  else if (same(name, "og:url")) set_fact(x, URL_OG, content);
  else if (is_date_name(name)) set_fact(x, DATE_META, content);
  else if (same(name, "article:author") && strncmp((const char *)content, "http", 4) != 0)
    set_fact(x, AUTHOR_ARTICLE, content);
}

static void take_link(extract *x, const xmlChar **attributes) {
  const xmlChar *rel = attribute(attributes, "rel");
  if (rel && same(rel, "canonical")) set_fact(x, URL_CANONICAL, attribute(attributes, "href"));
}

/* The element has a title or h1 that counts: 1 while inside the first, 2 inside a later one. */
static int inside(const gs__str *fact) {
  return fact->len ? 2 : 1;
}

static holder *holder_of(extract *x, const xmlChar *name) {
  return same(name, "article") ? &x->article : same(name, "main") ? &x->main : NULL;
}

static void open_holder(const extract *x, holder *h) {
  if (h->depth++) return;
  h->headed = false;
  h->open = (stretch){.from = x->text.len, .prose = x->prose};
}

static void close_holder(const extract *x, holder *h) {
  if (!h->depth || --h->depth) return;
  stretch *o = &h->open;
  o->to = x->text.len;
  o->prose = x->prose - o->prose;
  o->heading = h->headed || h->heading == SIZE_MAX ? o->from : h->heading;
  h->all += o->to - o->from;
  if (o->to - o->from > h->longest.to - h->longest.from) h->longest = *o;
}

static void note_heading(holder *h, size_t at) {
  if (h->depth) h->headed = true;
  else h->heading = at;
}

static void open_h1(extract *x) {
  x->in_h1 = inside(&x->facts[TITLE_H1]);
  x->h1_at = x->text.len;
}

/* An h1 without words, of a picture, is none. */
static void close_h1(extract *x) {
  x->in_h1 = 0;
  if (x->text.len == x->h1_at) return;
  note_heading(&x->article, x->h1_at);
  note_heading(&x->main, x->h1_at);
}

/* Does an element stand apart from what a page has to tell? (Not a form: some sites put the whole page into one.) */
static bool is_apart(const xmlChar *name) {
  static const char *const names[] = {"ul", "ol", "menu", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "header",
                                      "footer"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (same(name, names[i])) return true;
  return false;
}

static void open_element(extract *x, const xmlChar *name) {
  holder *h = holder_of(x, name);
  owe(x, BLANK_LINE);
  if (h) open_holder(x, h);
  if (is_apart(name)) x->in_apart++;
  if (same(name, "h1")) open_h1(x);
  if (same(name, "pre")) x->in_pre++;
}

static void close_element(extract *x, const xmlChar *name) {
  holder *h = holder_of(x, name);
  owe(x, BLANK_LINE);
  if (h) close_holder(x, h);
  if (is_apart(name) && x->in_apart) x->in_apart--;
  if (same(name, "h1")) close_h1(x);
  if (same(name, "pre") && x->in_pre) x->in_pre--;
}

static void on_start(void *payload, const xmlChar *name, const xmlChar **attributes) {
  extract *x = payload;
  if (same(name, "meta")) {
    take_meta(x, attributes);
  } else if (same(name, "link")) {
    take_link(x, attributes);
  } else if (same(name, "time")) {
    set_fact(x, DATE_TIME, attribute(attributes, "datetime"));
  } else if (same(name, "html")) {
    const xmlChar *lang = attribute(attributes, "lang");
    set_fact(x, LANGUAGE_HTML, lang ? lang : attribute(attributes, "xml:lang"));
  } else if (same(name, "title")) {
    x->in_title = inside(&x->facts[TITLE_TAG]);
  } else if (same(name, "br")) {
    owe(x, LINE);
  } else {
    open_element(x, name);
  }
}

static void on_end(void *payload, const xmlChar *name) {
  extract *x = payload;
  if (same(name, "title")) x->in_title = 0;
  if (same(name, "meta") || same(name, "link") || same(name, "time") || same(name, "title") ||
      same(name, "br"))
    return;
  close_element(x, name);
}

/* No handler for declarations, entities or comments: there is nothing that could load a thing. */
static int parse(extract *x, const gs__str *page, gs__err *err) {
  htmlSAXHandler sax = {.startElement = on_start, .endElement = on_end, .characters = on_text,
                        .ignorableWhitespace = on_text, .cdataBlock = on_text};
  if (page->len > INT_MAX)   /* bytes that are no UTF-8 have grown to three each */
    return gs__err_set(err, GS_ELIMIT, "page longer than %d bytes in UTF-8", INT_MAX);
  x->parser = htmlCreatePushParserCtxt(&sax, x, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (!x->parser) return gs__err_set(err, GS_EIO, "out of memory");
  htmlCtxtUseOptions(x->parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                    HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  htmlParseChunk(x->parser, page->at, (int)page->len, 1);
  bool exhausted = x->parser->errNo == XML_ERR_NO_MEMORY;
  htmlFreeParserCtxt(x->parser);
  if (exhausted) return gs__err_set(err, GS_EIO, "out of memory");
  if (!x->full) return 0;
  return gs__err_set(err, GS_ELIMIT, "text longer than the limit of %zu bytes", x->most);
}

/* Sets a fact from the first of the places [from, to) that is filled. */
static void settle(extract *x, gs_document *doc, const char *key, int from, int to) {
  for (int i = from; i < to; i++) {
    gs__str *fact = &x->facts[i];
    if (fact->len && fact->at[fact->len - 1] == ' ') fact->at[--fact->len] = '\0';
    if (!fact->len) continue;
    gs_document_set(doc, key, fact->at);
    return;
  }
}

/* Does one element of its name hold the article, so that nothing is lost that tells as much? It does if it has 200
 * bytes, a fourth of the page's text, three fourths of what all of its name have, and more than there is outside of
 * it that is no list, heading, header or footer. */
static bool holds_article(const extract *x, const holder *h) {
  enum { LEAST = 200 };
  size_t len = h->longest.to - h->longest.from, outside = x->prose - h->longest.prose;
  return len >= LEAST && len >= x->text.len / 4 && len >= h->all - h->all / 4 && len > outside;
}

/* Keeps what the article's element holds, from its own heading on or the last above it: around it stand menus,
 * teasers, notices. */
static void narrow(extract *x) {
  const holder *h = holds_article(x, &x->article) ? &x->article : holds_article(x, &x->main) ? &x->main : NULL;
  if (!h) return;
  size_t from = h->longest.heading, to = h->longest.to;
  while (from < to && is_space(x->text.at[from])) from++;
  gs__str kept = {0};
  gs__source_map *map = gs__source_map_new();
  gs__source_map_through(map, 0, x->map, from, to - from);
  gs__str_add(&kept, x->text.at + from, to - from);
  gs__str_dispose(&x->text);
  gs__source_map_free(x->map);
  x->text = kept;
  x->map = map;
}

static gs_document *finish(extract *x, const char *id) {
  narrow(x);
  gs__str_add(&x->text, "", 0);
  gs_document *doc = gs__document_take(id, x->text.at, x->text.len);
  doc->extracted = true;
  doc->map = x->map;
  settle(x, doc, "title", TITLE_TAG, DATE_PUBLISHED);
  settle(x, doc, "date", DATE_PUBLISHED, AUTHOR_META);
  settle(x, doc, "author", AUTHOR_META, URL_CANONICAL);
  settle(x, doc, "url", URL_CANONICAL, LANGUAGE_HTML);
  settle(x, doc, "language", LANGUAGE_HTML, PLACES);
  x->text = (gs__str){0};
  x->map = NULL;
  return doc;
}

int gs__html_read(const char *html, size_t len, const char *id, size_t most, gs_document **out,
                  gs__err *err) {
  gs__decoded decoded;
  gs__str page = {0};
  gs__source_map *inner = gs__source_map_new();
  gs__charset_decode(html, len, &decoded);
  gs__scrub(decoded.at, decoded.len, decoded.map, &page, inner);
  gs__decoded_dispose(&decoded);
  extract x = {.html = gs__str_get(&page), .html_len = page.len, .inner = inner, .most = most,
               .map = gs__source_map_new(), .article = {.heading = SIZE_MAX}, .main = {.heading = SIZE_MAX}};
  int code = parse(&x, &page, err);
  if (code == 0) *out = finish(&x, id);
  for (int i = 0; i < PLACES; i++) gs__str_dispose(&x.facts[i]);
  gs__str_dispose(&x.layout);
  gs__str_dispose(&x.text);
  gs__source_map_free(x.map);
  gs__source_map_free(inner);
  gs__str_dispose(&page);
  return code;
}

const char *gs__html_version(void) {
  return LIBXML_DOTTED_VERSION;
}

unsigned gs__html_entity(const char *name) {
  const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
  return entity ? entity->value : 0;
}
