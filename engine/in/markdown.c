#include "in/markdown.h"

#include <md4c.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"
#include "in/ascii.h"
#include "in/front_matter.h"
#include "in/html.h"
#include "text/document.h"

enum {
  LONGEST_ENTITY = 50,                 /* bytes, as md4c takes them */
  MOST_STEPS = 1000,                   /* of md4c over lines in search of brackets, for each byte: a quarter of a µs */
  MOST_CELLS = 16,                     /* table cells for each byte of the source */
  MOST_ADDRESS = 64                    /* bytes of addresses and titles given, for each byte of the source */
};

typedef struct clean {
  const char *source;
  size_t len, start;                   /* start: behind a byte order mark and front matter */
  char *tame;                          /* what is parsed instead of the source, or NULL; each byte has the same place */
  size_t cells, address;               /* given so far: table cells; bytes of addresses and titles of links */
  size_t seen, line;                   /* line ends before source[seen] */
  size_t done;                         /* where the text given last ends in the source */
  gs__str text, title;
  size_t text_line;                    /* line ends in text */
  gs__source_map *map;
  gs__str html;                        /* the raw HTML block that is being read, and where it stands */
  gs__source_map *html_map;            /* NULL: none is */
  bool apart;                          /* what comes next is a paragraph of its own */
  bool in_title, in_code;
  int pictures;                        /* around what comes next */
} clean;

/* ---- text ---- */

static void end_line(clean *c) {
  gs__str_putc(&c->text, '\n');
  c->text_line++;
}

/* A line ends in the middle of a paragraph. */
static void break_line(clean *c) {
  if (c->apart) return;
  end_line(c);
  if (c->in_title) gs__str_putc(&c->title, ' ');
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
  c->done = at + len;
}

/* md4c does not say where a NUL stood: it is the next one. (Or one before it, in an address: never out of order.) */
static size_t next_nul(const clean *c) {
  const char *p = memchr(c->source + c->done, '\0', c->len - c->done);
  return p ? (size_t)(p - c->source) : c->done;
}

static void put_nul(clean *c, size_t at) {
  put(c, "\xEF\xBF\xBD", 3, at, at < c->len);
}

/* Adds source[at, at + n). Of code and HTML md4c gives a NUL twice: as one, and at the start of the text behind it. */
static void put_own(clean *c, size_t at, size_t n) {
  size_t end = at + n;
  if (at < c->done) at = c->done;
  while (at < end) {
    const char *from = c->source + at, *nul = memchr(from, '\0', end - at);
    n = nul ? (size_t)(nul - from) : end - at;
    if (n) put(c, from, n, at, n);
    at += n;
    if (nul) put_nul(c, at++);
  }
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

/* ---- raw HTML: the tags go, the text stays ---- */

typedef enum tag { WITHIN_LINE, ENDS_LINE, ENDS_PARAGRAPH } tag;

static bool is_blank(char ch) {
  return ch == ' ' || ch == '\t' || ch == '\r';
}

/* Of the start or end tag p[0, n), from its '<' on. */
static tag tag_of(const char *p, size_t n) {
  static const char blocks[] =
      " address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure "
      "footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td "
      "tfoot th thead title tr ul ";
  char name[16] = " ";
  size_t len = 1, i = n > 1 && p[1] == '/' ? 2 : 1;
  for (; i < n && gs__ascii_is_alnum(p[i]) && len < sizeof name - 2; i++) name[len++] = gs__ascii_lower(p[i]);
  name[len] = ' ';
  if (strcmp(name, " br ") == 0) return ENDS_LINE;
  return len > 1 && strstr(blocks, name) ? ENDS_PARAGRAPH : WITHIN_LINE;
}

/* What goes with all that is in it. */
static const struct skipped {
  const char *open, *close;
} skipped[] = {{"<!--", "-->"}, {"<?", "?>"}, {"<script", "</script"}, {"<style", "</style"}};
enum { SKIPPED = sizeof skipped / sizeof *skipped };

typedef struct raw {
  clean *c;
  const char *at;
  size_t len;
  enum { NO_LINE, LINE, BR } due;      /* before the next word */
  bool missing[SKIPPED];               /* no such end from here on, so that no failing search is done twice */
  size_t close, paragraph;             /* where the next '>' stands and the paragraph ends, once that was asked */
  bool distrust_quotes;                /* a tag never ended because of its quotes: from there on '>' ends all */
} raw;

static bool starts(const raw *r, size_t i, const char *word) {
  size_t n = strlen(word);
  return r->len - i >= n && gs__ascii_starts(r->at + i, word, n);
}

/* Where a mark such as "-->" begins from i on, or len. */
static size_t seek(const raw *r, size_t i, const char *mark) {
  for (const char *p; i < r->len && (p = memchr(r->at + i, mark[0], r->len - i)); i++) {
    i = (size_t)(p - r->at);
    if (starts(r, i, mark)) return i;
  }
  return r->len;
}

/* Where the blank line behind the paragraph ends that goes on at i, or len. */
static size_t paragraph_end(raw *r, size_t i) {
  if (r->paragraph > i) return r->paragraph;
  for (bool blank = false; i < r->len; i++) {
    if (r->at[i] == '\n' && blank) break;
    blank = r->at[i] == '\n' || (blank && is_blank(r->at[i]));
  }
  return r->paragraph = i;
}

/* Behind what begins at i, if that is skipped; else i. If its end is missing it counts to the end of the paragraph, so
 * that the text behind is not lost. */
static size_t skip(raw *r, size_t i) {
  for (size_t k = 0; k < SKIPPED; k++) {
    const char *open = skipped[k].open, *close = skipped[k].close;
    size_t behind = i + strlen(open);
    bool element = close[0] == '<';
    if (!starts(r, i, open) || (element && behind < r->len && gs__ascii_is_alnum(r->at[behind]))) continue;
    size_t end = r->missing[k] ? r->len : seek(r, i + 2, close);
    if (end < r->len) return element ? end : end + strlen(close);
    r->missing[k] = true;
    return paragraph_end(r, i);
  }
  return i;
}

/* Behind the '>' of the tag that begins at i; 0 if the paragraph has none. */
static size_t tag_end(raw *r, size_t i) {
  size_t end = paragraph_end(r, i);
  char quote = '\0';
  for (size_t j = i; !r->distrust_quotes && j < end; j++) {
    char ch = r->at[j];
    if (!quote && ch == '>') return j + 1;
    if (quote && ch == quote) quote = '\0';
    else if (!quote && (ch == '"' || ch == '\'') && r->at[j - 1] == '=') quote = ch;
  }
  r->distrust_quotes = true;
  if (r->close <= i) r->close = seek(r, i, ">");
  return r->close < end ? r->close + 1 : 0;
}

static void take_tag(raw *r, size_t i, size_t end) {
  tag t = tag_of(r->at + i, end - i);
  if (t == ENDS_PARAGRAPH || (t == ENDS_LINE && r->due == BR)) r->c->apart = true;
  else if (t == ENDS_LINE) r->due = BR;
}

static void begin_word(raw *r) {
  if (r->due != NO_LINE) break_line(r->c);
  r->due = NO_LINE;
}

/* The length of an entity at i, 0 if there is none. */
static size_t entity_length(const raw *r, size_t i) {
  size_t n = 1;
  if (i + n < r->len && r->at[i + n] == '#') n++;
  while (n < LONGEST_ENTITY && i + n < r->len && gs__ascii_is_alnum(r->at[i + n])) n++;
  return n > 1 && i + n < r->len && r->at[i + n] == ';' ? n + 1 : 0;
}

/* The text that begins at i, to what needs a look of its own; returns where that is. */
static size_t take_words(raw *r, size_t i) {
  size_t end = i + 1;
  while (end < r->len && r->at[end] && !strchr("<&\n", r->at[end])) end++;
  size_t to = end;
  bool at_start = r->c->apart || r->due != NO_LINE, at_end = end == r->len || r->at[end] == '\n';
  while (at_start && i < to && is_blank(r->at[i])) i++;
  while (at_end && i < to && is_blank(r->at[to - 1])) to--;
  if (i == to) return end;
  begin_word(r);
  put(r->c, r->at + i, to - i, gs__source_map_at(r->c->html_map, i), to - i);
  return end;
}

static bool is_before_blank_line(const raw *r, size_t i) {
  do i++;
  while (i < r->len && is_blank(r->at[i]));
  return i < r->len && r->at[i] == '\n';
}

static size_t take_sign(raw *r, size_t i) {
  size_t n = r->at[i] == '&' ? entity_length(r, i) : 0, at = gs__source_map_at(r->c->html_map, i);
  if (r->at[i] == '\n') {
    if (is_before_blank_line(r, i)) r->c->apart = true;
    r->due = LINE;
    return i + 1;
  }
  if (r->at[i] && !n) return take_words(r, i);
  begin_word(r);
  if (n) put_entity(r->c, at, n);
  else put_nul(r->c, at);
  return n ? i + n : i + 1;
}

static size_t take_markup(raw *r, size_t i) {
  size_t behind = skip(r, i);
  if (behind > i) return behind;
  char next = i + 1 < r->len ? r->at[i + 1] : ' ';
  bool is_tag = next == '/' || next == '!' || (gs__ascii_is_alnum(next) && next > '9');
  size_t end = is_tag ? tag_end(r, i) : 0;
  if (!end) return take_words(r, i);
  take_tag(r, i, end);
  return end;
}

/* Adds the text of the HTML block that has been read. */
static void end_html(clean *c) {
  raw r = {.c = c, .at = gs__str_get(&c->html), .len = c->html.len};
  for (size_t i = 0; i < r.len;) i = r.at[i] == '<' ? take_markup(&r, i) : take_sign(&r, i);
  gs__source_map_free(c->html_map);
  c->html_map = NULL;
  gs__str_clear(&c->html);
}

/* ---- what md4c tells ---- */

static void add_html(clean *c, const char *text, size_t n, size_t at, bool own) {
  size_t given = own && at < c->done ? c->done - at : 0;   /* a NUL: see put_own */
  if (given >= n) return;
  text += given, n -= given, at += given;
  if (own) gs__source_map_add(c->html_map, c->html.len, n, at, n);
  if (own) c->done = at + n;
  gs__str_add(&c->html, text, n);
}

static void take_inline_tag(clean *c, const char *text, size_t n) {
  tag t = n && *text == '<' ? tag_of(text, n) : WITHIN_LINE;
  if (t == ENDS_LINE) break_line(c);
  if (t == ENDS_PARAGRAPH) c->apart = true;
}

/* A string of the parser's: the line ends of code, its indents, the space for a line end within a span of code. */
static void put_foreign(clean *c, MD_TEXTTYPE type, const char *text, size_t n) {
  if (n != 1 || c->apart) return;
  if (*text == '\n') end_line(c);
  if (*text != ' ' || type != MD_TEXT_CODE || c->in_code) return;
  gs__str_putc(&c->text, ' ');
  if (c->in_title) gs__str_putc(&c->title, ' ');
}

static int on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *payload) {
  clean *c = payload;
  const char *parsed = c->tame ? c->tame : c->source;
  bool own = text >= parsed && text < parsed + c->len, nul = type == MD_TEXT_NULLCHAR;
  size_t at = nul ? next_nul(c) : own ? (size_t)(text - parsed) : 0;
  if (own) text = c->source + at;
  bool lined = c->text.len && c->text.at[c->text.len - 1] == '\n';   /* "<br>" at the end of a line */
  if (c->pictures) return 0;
  if (c->html_map) add_html(c, nul ? "\0" : text, size, at, own || nul);
  else if (type == MD_TEXT_HTML) take_inline_tag(c, text, size);
  else if (type == MD_TEXT_BR || (type == MD_TEXT_SOFTBR && !lined)) break_line(c);
  else if (type == MD_TEXT_SOFTBR) return 0;
  else if (nul) put_nul(c, at);
  else if (type == MD_TEXT_ENTITY && own) put_entity(c, at, size);
  else if (own) put_own(c, at, size);
  else put_foreign(c, type, text, size);
  return 0;
}

/* ---- structure ---- */

static int on_block(MD_BLOCKTYPE type, void *detail, void *payload) {
  clean *c = payload;
  c->apart = true;
  c->in_title = type == MD_BLOCK_H && ((MD_BLOCK_H_DETAIL *)detail)->level == 1 && !c->title.len;
  c->in_code = type == MD_BLOCK_CODE;
  if (type == MD_BLOCK_HTML) c->html_map = gs__source_map_new();
  c->cells += type == MD_BLOCK_TH || type == MD_BLOCK_TD;
  return c->cells / MOST_CELLS > c->len ? -1 : 0;
}

static int on_block_end(MD_BLOCKTYPE type, void *detail, void *payload) {
  clean *c = payload;
  (void)detail;
  if (type == MD_BLOCK_HTML) end_html(c);
  c->apart = true;
  c->in_title = c->in_code = false;
  return 0;
}

static int on_span(MD_SPANTYPE type, void *detail, void *payload) {
  clean *c = payload;
  const MD_SPAN_A_DETAIL *link = type == MD_SPAN_A ? detail : NULL;
  const MD_SPAN_IMG_DETAIL *picture = type == MD_SPAN_IMG ? detail : NULL;
  if (link) c->address += link->href.size + link->title.size;
  if (picture) c->address += picture->src.size + picture->title.size;
  c->pictures += type == MD_SPAN_IMG;
  return c->address / MOST_ADDRESS > c->len ? -1 : 0;
}

static int on_span_end(MD_SPANTYPE type, void *detail, void *payload) {
  (void)detail;
  ((clean *)payload)->pictures -= type == MD_SPAN_IMG;
  return 0;
}

/* ---- what md4c cannot bear ---- */

/* Has source[at], a '[' or '<', parsed as a mark that means nothing; the text gets it from the source. */
static void hide(clean *c, size_t at) {
  if (!c->tame) c->tame = gs__mem_dup(c->source, c->len);
  c->tame[at] = '(';
}

static void hide_brackets(clean *c, size_t from, size_t to) {
  for (size_t i = from; i < to; i++)
    if (c->source[i] == '[') hide(c, i);
}

/* For each '[' md4c goes over the lines of the paragraph from the first one on. Where that would take long the brackets
 * of the paragraph (here: lines that are not blank) are no links but text: their addresses stay in it. */
static void tame_brackets(clean *c) {
  size_t from = c->start, lines = 0, steps = 0;
  bool blank = true;
  for (size_t i = from; i <= c->len; i++) {
    char ch = i < c->len ? c->source[i] : '\n';
    if (ch == '[') steps += lines;
    if (ch == '\r' && i + 1 < c->len && c->source[i + 1] == '\n') continue;
    if (ch != '\n' && ch != '\r') {
      blank = blank && (ch == ' ' || ch == '\t');
      continue;
    }
    lines++;
    if (blank || i == c->len) {
      if (steps / MOST_STEPS > i - from) hide_brackets(c, from, i);
      from = i, lines = steps = 0;
    }
    blank = true;
  }
}

/* A comment that never ends would take all that follows with it: it is text. */
static void tame_comments(clean *c) {
  for (size_t i = c->len; i > c->start; i--) {
    size_t left = c->len - (i - 1);
    if (left >= 3 && memcmp(c->source + i - 1, "-->", 3) == 0) return;
    if (left >= 4 && memcmp(c->source + i - 1, "<!--", 4) == 0) hide(c, i - 1);
  }
}

/* ---- the whole ---- */

static size_t mark_length(const char *bytes, size_t len) {
  return len >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* Forgets what was read, for another try. */
static void begin(clean *c) {
  gs__source_map_free(c->map);
  gs__source_map_free(c->html_map);
  gs__str_dispose(&c->text);
  gs__str_dispose(&c->title);
  gs__str_dispose(&c->html);
  *c = (clean){.source = c->source, .len = c->len, .start = c->start, .done = c->start, .tame = c->tame};
}

/* Takes md4c through the file. A row of a table gets a cell for each column, and each use of a link its address again:
 * so a short file can stand for a very long one. Then its tables or links are read as text, which they are, too. */
static int parse(clean *c) {
  unsigned flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
  for (bool links = true;;) {
    MD_PARSER parser = {0, flags, on_block, on_block_end, on_span, on_span_end, on_text, NULL, NULL};
    begin(c);
    c->map = gs__source_map_new();
    const char *parsed = c->tame ? c->tame : c->source;
    int failed = md_parse(parsed + c->start, (MD_SIZE)(c->len - c->start), &parser, c);
    if (!failed) return 0;
    if (c->cells / MOST_CELLS > c->len) {
      flags &= ~(unsigned)MD_FLAG_TABLES;
    } else if (c->address / MOST_ADDRESS > c->len && links) {
      links = false;
      hide_brackets(c, c->start, c->len);
    } else {
      return failed;
    }
  }
}

static gs_document *finish(clean *c, const char *id) {
  size_t mark = mark_length(c->source, c->len);
  if (c->text.len) end_line(c);
  gs__str_add(&c->text, "", 0);        /* there may be none */
  gs_document *doc = gs__document_take(id, c->text.at, c->text.len);
  c->text = (gs__str){0};
  doc->extracted = true;
  doc->map = c->map;
  c->map = NULL;
  if (c->title.len) gs_document_set(doc, "title", c->title.at);
  if (c->start > mark) gs__front_matter(c->source + mark, c->len - mark, doc);
  return doc;
}

int gs__markdown_read(const char *bytes, size_t len, const char *id, gs_document **out, gs__err *err) {
  if (len > UINT32_MAX) return gs__err_set(err, GS_ELIMIT, "text longer than %u bytes", UINT32_MAX);
  if (gs__utf16_marked(bytes, len)) {
    *out = gs_document_new(id, bytes, len);
    return 0;
  }
  clean c = {.source = bytes, .len = len, .start = mark_length(bytes, len)};
  c.start += gs__front_matter(bytes + c.start, len - c.start, NULL);
  tame_brackets(&c);
  tame_comments(&c);
  int failed = parse(&c);
  if (!failed) *out = finish(&c, id);
  begin(&c);
  gs__mem_free(c.tame);
  return failed ? gs__err_set(err, GS_EIO, "out of memory") : 0;
}
