#include "in/markdown.h"

#include <md4c.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "in/html.h"
#include "text/document.h"

enum { LONGEST_ENTITY = 50 };          /* bytes, as md4c takes them */

typedef struct clean {
  const char *source;
  size_t len;
  size_t seen, line;                   /* line ends before source[seen] */
  gs__str text, title;
  size_t text_line;                    /* line ends in text */
  gs__source_map *map;
  bool apart;                          /* what comes next is a paragraph of its own */
  bool in_title;
  int pictures;                        /* around what comes next */
} clean;

/* ---- text ---- */

static void end_line(clean *c) {
  gs__str_putc(&c->text, '\n');
  c->text_line++;
}

static size_t line_of(clean *c, size_t at) {
  for (; c->seen < at; c->seen++) c->line += c->source[c->seen] == '\n';
  return c->line;
}

/* A paragraph stands on the line that it has in the source, if it can: tight lists and headings need more lines. */
static void part(clean *c, size_t at) {
  if (!c->apart) return;
  c->apart = false;
  if (c->text.len) end_line(c), end_line(c);
  for (size_t line = line_of(c, at); c->text_line < line;) end_line(c);
}

/* Adds text that stands for source[at, at + len). */
static void put(clean *c, const char *text, size_t n, size_t at, size_t len) {
  part(c, at);
  gs__source_map_add(c->map, c->text.len, n, at, len);
  gs__str_add(&c->text, text, n);
  if (c->in_title) gs__str_add(&c->title, text, n);
}

/* "&amp;", "&#8217;": the character; or, if none is called so, what stands there. */
static void put_entity(clean *c, size_t at, size_t len) {
  char name[LONGEST_ENTITY + 1] = {0}, utf8[4];
  uint32_t sign = 0;
  if (len > 3 && len < sizeof name) {
    memcpy(name, c->source + at + 1, len - 2);
    bool hex = name[0] == '#' && (name[1] | 32) == 'x';
    if (name[0] != '#') sign = gs__html_entity(name);
    else sign = (uint32_t)strtoul(name + (hex ? 2 : 1), NULL, hex ? 16 : 10);
  }
  bool is_one = sign && sign < 0x110000 && (sign < 0xD800 || sign > 0xDFFF);
  size_t n = is_one ? gs__utf8_encode(sign, utf8) : 0;
  if (n) put(c, utf8, n, at, len);
  else put(c, c->source + at, len, at, len);
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *payload) {
  clean *c = payload;
  bool own = text >= c->source && text < c->source + c->len;   /* or a string of the parser: line ends, indents */
  size_t at = own ? (size_t)(text - c->source) : 0;
  if (c->pictures || type == MD_TEXT_HTML) return 0;
  if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) end_line(c);
  else if (type == MD_TEXT_NULLCHAR) gs__str_puts(&c->text, "\xEF\xBF\xBD");
  else if (type == MD_TEXT_ENTITY && own) put_entity(c, at, size);
  else if (own) put(c, text, size, at, size);
  else if (size == 1 && *text == '\n' && !c->apart) end_line(c);
  return 0;
}

/* ---- structure ---- */

static int on_block(MD_BLOCKTYPE type, void *detail, void *payload) {
  clean *c = payload;
  c->apart = true;
  c->in_title = type == MD_BLOCK_H && ((MD_BLOCK_H_DETAIL *)detail)->level == 1 && !c->title.len;
  return 0;
}

static int on_block_end(MD_BLOCKTYPE type, void *detail, void *payload) {
  clean *c = payload;
  (void)type, (void)detail;
  c->apart = true;
  c->in_title = false;
  return 0;
}

static int on_span(MD_SPANTYPE type, void *detail, void *payload) {
  (void)detail;
  ((clean *)payload)->pictures += type == MD_SPAN_IMG;
  return 0;
}

static int on_span_end(MD_SPANTYPE type, void *detail, void *payload) {
  (void)detail;
  ((clean *)payload)->pictures -= type == MD_SPAN_IMG;
  return 0;
}

/* ---- front matter ---- */

/* The end of the line that begins at p, and in *next where the one behind it begins. */
static const char *line_end(const char *p, const char *end, const char **next) {
  const char *stop = memchr(p, '\n', (size_t)(end - p));
  *next = stop ? stop + 1 : end;
  if (!stop) stop = end;
  while (stop > p && strchr(" \t\r", stop[-1])) stop--;
  return stop;
}

static bool is_fence(const char *p, const char *stop) {
  return stop - p == 3 && memcmp(p, "---", 3) == 0;
}

static void take_fact(gs_document *doc, const char *p, const char *stop) {
  static const char *const keys[] = {"title", "date", "author", "url", "language"};
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    size_t n = strlen(keys[i]);
    if ((size_t)(stop - p) <= n || memcmp(p, keys[i], n) != 0 || p[n] != ':') continue;
    const char *from = p + n + 1;
    while (from < stop && (*from == ' ' || *from == '\t')) from++;
    if (stop - from > 1 && (*from == '"' || *from == '\'') && stop[-1] == *from) from++, stop--;
    gs__str value = {0};
    gs__str_add(&value, from, (size_t)(stop - from));
    if (value.len) gs_document_set(doc, keys[i], value.at);
    gs__str_dispose(&value);
  }
}

/* How many bytes front matter takes; 0 if there is none. Its facts are the document's, if there is one yet. */
static size_t front_matter(const char *bytes, size_t len, gs_document *doc) {
  const char *end = bytes + len, *next, *stop = line_end(bytes, end, &next);
  if (!is_fence(bytes, stop)) return 0;
  for (const char *p = next; p < end; p = next) {
    stop = line_end(p, end, &next);
    if (is_fence(p, stop)) return (size_t)(next - bytes);
    if (doc) take_fact(doc, p, stop);
  }
  return 0;
}

/* ---- the whole ---- */

static bool is_utf16(const char *bytes, size_t len) {
  return len >= 2 && (memcmp(bytes, "\xFE\xFF", 2) == 0 || memcmp(bytes, "\xFF\xFE", 2) == 0);
}

static gs_document *finish(clean *c, const char *id, size_t front) {
  if (c->text.len) end_line(c);
  gs__str_add(&c->text, "", 0);        /* there may be none */
  gs_document *doc = gs__document_take(id, c->text.at, c->text.len);
  c->text = (gs__str){0};
  doc->extracted = true;
  doc->map = c->map;
  if (c->title.len) gs_document_set(doc, "title", c->title.at);
  if (front) front_matter(c->source, c->len, doc);
  return doc;
}

int gs__markdown_read(const char *bytes, size_t len, const char *id, gs_document **out, gs__err *err) {
  if (len > UINT32_MAX) return gs__err_set(err, GS_ELIMIT, "text longer than %u bytes", UINT32_MAX);
  if (is_utf16(bytes, len)) {
    *out = gs_document_new(id, bytes, len);
    return 0;
  }
  static const MD_PARSER parser = {0, MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH, on_block, on_block_end,
                                   on_span, on_span_end, on_text, NULL, NULL};
  clean c = {.source = bytes, .len = len, .map = gs__source_map_new()};
  size_t mark = len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  size_t front = mark ? 0 : front_matter(bytes, len, NULL), start = mark + front;
  int failed = md_parse(bytes + start, (MD_SIZE)(len - start), &parser, &c);
  if (!failed) *out = finish(&c, id, front);
  else gs__source_map_free(c.map);
  gs__str_dispose(&c.text);
  gs__str_dispose(&c.title);
  return failed ? gs__err_set(err, GS_EIO, "out of memory") : 0;
}
