#include "in/scrub.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "in/ascii.h"

enum { DEEPEST = 256, MOST_ATTRIBUTES = 500, LONGEST_VALUE = 1 << 16, NAME = 12 };

typedef enum duty {
  DROP,      /* the tag goes, its content stays */
  BLOCK,     /* stands on its own lines */
  FLOW,      /* a block whose end tag may be missing before the next of its name */
  LEAF,      /* no content: br, hr */
  FACT,      /* tells about the page: kept with attributes, as an empty element */
  TITLE,
  SKIP,      /* goes with its content */
  NEST,      /* the same, a block in which there may be others of its name */
  CAPTION    /* the same, a block that ends with its figure at the latest */
} duty;

static const struct tag {
  char name[NAME];
  duty duty;
} tags[] = {   /* sorted, for bsearch */
    {"address", BLOCK}, {"article", BLOCK},  {"aside", NEST},    {"audio", SKIP},
    {"blockquote", BLOCK}, {"br", LEAF},     {"button", SKIP},   {"canvas", SKIP},
    {"caption", BLOCK}, {"center", BLOCK},   {"dd", FLOW},       {"details", BLOCK},
    {"dialog", BLOCK},  {"dir", BLOCK},      {"div", BLOCK},     {"dl", BLOCK},
    {"dt", FLOW},       {"fieldset", BLOCK}, {"figcaption", CAPTION}, {"figure", BLOCK},
    {"footer", BLOCK},  {"form", BLOCK},     {"h1", BLOCK},      {"h2", BLOCK},
    {"h3", BLOCK},      {"h4", BLOCK},       {"h5", BLOCK},      {"h6", BLOCK},
    {"header", BLOCK},  {"hgroup", BLOCK},   {"hr", LEAF},       {"html", FACT},
    {"iframe", SKIP},   {"legend", BLOCK},   {"li", FLOW},       {"link", FACT},
    {"main", BLOCK},    {"menu", BLOCK},     {"meta", FACT},     {"nav", NEST},
    {"noscript", SKIP}, {"ol", BLOCK},       {"p", FLOW},        {"pre", BLOCK},
    {"script", SKIP},   {"section", BLOCK},  {"select", SKIP},   {"style", SKIP},
    {"summary", BLOCK}, {"svg", SKIP},       {"table", BLOCK},   {"tbody", BLOCK},
    {"td", FLOW},       {"template", SKIP},  {"textarea", SKIP}, {"tfoot", BLOCK},
    {"th", FLOW},       {"thead", BLOCK},    {"time", FACT},     {"title", TITLE},
    {"tr", FLOW},       {"ul", BLOCK},       {"video", SKIP},
};
enum { TAGS = sizeof tags / sizeof *tags };

typedef struct scrub {
  const char *at;
  size_t len, i;
  const gs__source_map *inner;
  gs__str *out;
  gs__source_map *map;
  const struct tag *stack[DEEPEST];   /* blocks open in the output */
  size_t depth;
  bool html_seen, doctype_seen;
  /* What is known to be missing from here on, so that no failing search is done twice. */
  bool no_end_tag[TAGS], no_comment_end, no_cdata_end, no_quote[2], no_close;
  bool distrust_quotes;      /* a tag never ended because of its quotes: from there on '>' ends all */
} scrub;

/* Where a start or end tag lies in the source. */
typedef struct found {
  const struct tag *tag;     /* NULL: not in the table */
  size_t attributes, end;    /* first byte after the name; after '>' */
  size_t count;              /* of attributes */
  bool empty;                /* ends in "/>" */
} found;

static bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool ends_name(char c) {
  return is_space(c) || c == '/' || c == '>';
}

static int by_name(const void *key, const void *tag) {
  return strcmp(key, ((const struct tag *)tag)->name);
}

static const struct tag *lookup(const char *name, size_t len) {
  char lower[NAME] = {0};
  if (len >= NAME) return NULL;
  for (size_t i = 0; i < len; i++) lower[i] = gs__ascii_lower(name[i]);
  return bsearch(lower, tags, TAGS, sizeof *tags, by_name);
}

static bool starts(const scrub *s, size_t i, const char *word) {
  size_t n = strlen(word);
  return s->len - i >= n && gs__ascii_starts(s->at + i, word, n);
}

/* The first c in [from, to), or `to`. */
static size_t seek(const scrub *s, size_t from, size_t to, char c) {
  const char *p = from < to ? memchr(s->at + from, c, to - from) : NULL;
  return p ? (size_t)(p - s->at) : to;
}

/* The next '>' from i on, or len. */
static size_t seek_close(scrub *s, size_t i) {
  size_t end = s->no_close ? s->len : seek(s, i, s->len, '>');
  s->no_close = end == s->len;
  return end;
}

/* The first occurrence of a mark such as "-->" from i, or len. */
static size_t seek_mark(const scrub *s, size_t i, const char *mark) {
  for (; (i = seek(s, i, s->len, mark[0])) < s->len; i++)
    if (starts(s, i, mark)) return i;
  return s->len;
}

static void put_tag(scrub *s, const char *open, const char *name) {
  gs__str_puts(s->out, open);
  gs__str_puts(s->out, name);
  gs__str_putc(s->out, '>');
}

static void put_bytes(scrub *s, size_t from, size_t to) {
  if (from == to) return;
  gs__source_map_through(s->map, s->out->len, s->inner, from, to - from);
  gs__str_add(s->out, s->at + from, to - from);
}

static void put_lt(scrub *s, size_t from) {
  size_t source = gs__source_map_at(s->inner, from);
  size_t end = gs__source_map_end(s->inner, from + 1);
  gs__source_map_add(s->map, s->out->len, 4, source, end - source);
  gs__str_puts(s->out, "&lt;");
}

/* What is not a character of HTML: length to leave out at i, 0 if it is one. */
static size_t bad_length(const scrub *s, size_t i, size_t to) {
  unsigned char c = (unsigned char)s->at[i];
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r' && c != '\f';
  bool non = c == 0xEF && to - i >= 3 && (unsigned char)s->at[i + 1] == 0xBF &&
             (unsigned char)s->at[i + 2] >= 0xBE;   /* U+FFFE, U+FFFF */
  return non ? 3 : 0;
}

/* Copies text. With literal, '<' is text as well. A form feed is white space to HTML but not a
 * character to libxml2, so it goes in as a space. */
static void put_text(scrub *s, size_t from, size_t to, bool literal) {
  size_t done = from;
  for (size_t i = from, k; i < to; i += k) {
    bool feed = s->at[i] == '\f', lt = literal && s->at[i] == '<';
    size_t bad = bad_length(s, i, to);
    k = bad ? bad : 1;
    if (!bad && !feed && !lt) continue;
    put_bytes(s, done, i);
    if (lt) put_lt(s, i);
    if (feed) gs__str_putc(s->out, ' ');
    done = i + k;
  }
  put_bytes(s, done, to);
}

/* Skips a quoted value that begins at i (the quote): the byte after it, or 0 if it is not closed
 * near enough to be believed. */
static size_t skip_quoted(scrub *s, size_t i) {
  char quote = s->at[i];
  bool *none = &s->no_quote[quote == '"'];
  if (*none) return 0;
  size_t near = s->len - i > LONGEST_VALUE ? i + LONGEST_VALUE : s->len;
  size_t end = seek(s, i + 1, near, quote);
  if (end < near) return end + 1;
  if (near == s->len) *none = true;
  return 0;
}

/* Finds the '>' that ends a tag and counts the attributes before it; len if quotes hide it. */
static size_t read_attributes(scrub *s, size_t i, size_t *count) {
  bool after_equals = false, in_name = false;
  for (; i < s->len; i++) {
    char c = s->at[i];
    if (c == '>') return i;
    if (after_equals && (c == '"' || c == '\'')) {
      size_t end = skip_quoted(s, i);
      if (end) i = end - 1;
      else *count = MOST_ATTRIBUTES + 1;   /* what follows the quote is no attribute to trust */
      after_equals = in_name = false;
    } else if (is_space(c) || (c == '/' && !after_equals)) {
      in_name = false;
    } else {
      if (!in_name && !after_equals && c != '=') ++*count;
      in_name = true;
      after_equals = c == '=';
    }
  }
  return s->len;
}

/* Reads a tag whose name begins at i; false if it never ends, then it is text. */
static bool read_tag(scrub *s, size_t i, found *f) {
  size_t name = i, close = seek_close(s, i), end = s->len;
  if (close == s->len) return false;
  while (!ends_name(s->at[i])) i++;
  *f = (found){.tag = lookup(s->at + name, i - name), .attributes = i};
  if (!s->distrust_quotes) end = read_attributes(s, i, &f->count);
  if (end == s->len) {
    s->distrust_quotes = true;
    f->count = MOST_ATTRIBUTES + 1;
    end = close;
  }
  f->end = end + 1;
  f->empty = s->at[end - 1] == '/';
  return true;
}

static void close_to(scrub *s, size_t depth) {
  while (s->depth > depth) put_tag(s, "</", s->stack[--s->depth]->name);
}

static void open_block(scrub *s, const struct tag *tag) {
  if (tag->duty == FLOW && s->depth && s->stack[s->depth - 1] == tag) close_to(s, s->depth - 1);
  if (s->depth == DEEPEST) {
    put_tag(s, "<", "hr");
    return;
  }
  s->stack[s->depth++] = tag;
  put_tag(s, "<", tag->name);
}

static void close_block(scrub *s, const struct tag *tag) {
  size_t i = s->depth;
  while (i && s->stack[i - 1] != tag) i--;
  if (i) close_to(s, i - 1);
  else put_tag(s, "<", "hr");   /* never opened, or opened too deep: a break all the same */
}

static void put_fact(scrub *s, const found *f) {
  bool html = !strcmp(f->tag->name, "html");
  if (html && s->html_seen) return;
  s->html_seen |= html;
  gs__str_putc(s->out, '<');
  gs__str_puts(s->out, f->tag->name);
  if (f->count <= MOST_ATTRIBUTES) put_text(s, f->attributes, f->end - 1 - f->empty, false);
  gs__str_putc(s->out, '>');
  if (!strcmp(f->tag->name, "time")) put_tag(s, "</", "time");
}

/* Does a start tag ("<") or an end tag ("</") of this name begin at i? */
static bool tag_at(const scrub *s, size_t i, const char *open, const char *name) {
  size_t mark = strlen(open), n = strlen(name);
  return s->len - i > mark + n && starts(s, i, open) && ends_name(s->at[i + mark + n]) && starts(s, i + mark, name);
}

/* Where the end tag of `tag` begins from i on, or len. */
static size_t seek_end_tag(scrub *s, size_t i, const struct tag *tag) {
  bool *none = &s->no_end_tag[tag - tags];
  if (*none) return s->len;
  for (; (i = seek(s, i, s->len, '<')) < s->len; i++)
    if (tag_at(s, i, "</", tag->name)) return i;
  *none = true;
  return s->len;
}

/* The same of an element that may hold others of its name. If the ends are fewer than the starts, the next end is
 * another's: to go on to it would lose the text between. As few starts are passed over in vain, all of a page's
 * searches together take linear time. */
static size_t seek_nested_end(const scrub *s, size_t i, const struct tag *tag) {
  enum { DEEPEST_NEST = 8 };
  size_t open = 1;
  for (; (i = seek(s, i, s->len, '<')) < s->len; i++) {
    if (tag_at(s, i, "</", tag->name) && !--open) return i;
    if (tag_at(s, i, "<", tag->name) && ++open > DEEPEST_NEST) return s->len;
  }
  return s->len;
}

/* Where a caption ends: at its end tag or its figure's, but none that stands behind the next figure or caption. */
static size_t seek_caption_end(const scrub *s, size_t i) {
  for (; (i = seek(s, i, s->len, '<')) < s->len; i++) {
    if (tag_at(s, i, "</", "figcaption") || tag_at(s, i, "</", "figure")) return i;
    if (tag_at(s, i, "<", "figcaption") || tag_at(s, i, "<", "figure")) return s->len;
  }
  return s->len;
}

static size_t seek_end(scrub *s, const found *f) {
  if (f->tag->duty == NEST) return seek_nested_end(s, f->end, f->tag);
  return f->tag->duty == CAPTION ? seek_caption_end(s, f->end) : seek_end_tag(s, f->end, f->tag);
}

/* Where what looks like a tag begins from i on, or len. */
static size_t seek_any_tag(const scrub *s, size_t i) {
  for (; (i = seek(s, i, s->len, '<')) < s->len; i++)
    if (s->len - i > 1 && (is_letter(s->at[i + 1]) || s->at[i + 1] == '/')) return i;
  return s->len;
}

/* An element that is left out ends at its end. If there is none, only code (script, style) is
 * left out, up to the next tag: rather some code in the text than an article lost. */
static void skip_element(scrub *s, const found *f) {
  s->i = f->end;
  if (f->tag->duty != SKIP) put_tag(s, "<", "hr");
  if (f->empty) return;
  size_t end = seek_end(s, f);
  bool code = !strcmp(f->tag->name, "script") || !strcmp(f->tag->name, "style");
  if (end < s->len) s->i = end;   /* its own end tag is dropped as one never opened */
  else if (code) s->i = seek_any_tag(s, f->end);
}

/* A title that never ends is left in the text, for it may hold all of it. */
static void take_title(scrub *s, const found *f) {
  size_t end = seek_end_tag(s, f->end, f->tag);
  if (end == s->len) return;
  put_tag(s, "<", "title");
  put_text(s, f->end, end, true);
  put_tag(s, "</", "title");
  s->i = end;
}

static void start_tag(scrub *s, const found *f) {
  s->i = f->end;
  switch (f->tag ? f->tag->duty : DROP) {
    case DROP: break;
    case BLOCK:
    case FLOW: open_block(s, f->tag); break;
    case LEAF: put_tag(s, "<", f->tag->name); break;
    case FACT: put_fact(s, f); break;
    case TITLE: take_title(s, f); break;
    case SKIP:
    case NEST:
    case CAPTION: skip_element(s, f); break;
  }
}

static void end_tag(scrub *s, const found *f) {
  s->i = f->end;
  if (!f->tag) return;
  if (f->tag->duty == BLOCK || f->tag->duty == FLOW) close_block(s, f->tag);
  else if (f->tag->duty == LEAF) put_tag(s, "<", f->tag->name);   /* </br> breaks, too */
  else if (f->tag->duty == NEST || f->tag->duty == CAPTION) put_tag(s, "<", "hr");
}

/* Skips what begins with `open` and ends with `close`; if the end is missing, up to the next '>',
 * so that the text behind is not lost. */
static void skip_marked(scrub *s, size_t from, const char *close, bool *none) {
  size_t end = *none ? s->len : seek_mark(s, from, close);
  if (end < s->len) {
    s->i = end + strlen(close);
    return;
  }
  *none = true;
  end = seek_close(s, from);
  s->i = end < s->len ? end + 1 : from;
}

/* The first doctype may hold a subset in brackets with declarations of its own. */
static void skip_declaration(scrub *s) {
  size_t close = seek_close(s, s->i);
  if (!s->doctype_seen && starts(s, s->i, "<!doctype")) {
    s->doctype_seen = true;
    bool subset = seek(s, s->i, close, '[') < close;
    size_t end = subset ? seek(s, seek(s, close, s->len, ']'), s->len, '>') : s->len;
    if (end < s->len) close = end;
  }
  if (close < s->len) {
    s->i = close + 1;
  } else {
    put_lt(s, s->i);
    s->i++;
  }
}

static void take_cdata(scrub *s) {
  size_t from = s->i + 9, end = s->no_cdata_end ? s->len : seek_mark(s, from, "]]>");
  s->no_cdata_end = end == s->len;
  if (end == s->len) {
    s->i = from;
    return;
  }
  put_text(s, from, end, true);
  s->i = end + 3;
}

/* Deals with what begins with '<' at i. */
static void take_markup(scrub *s) {
  char next = s->len - s->i > 1 ? s->at[s->i + 1] : ' ';
  char after = s->len - s->i > 2 ? s->at[s->i + 2] : ' ';
  found f;
  if (starts(s, s->i, "<!--")) {
    skip_marked(s, s->i + 2, "-->", &s->no_comment_end);
  } else if (starts(s, s->i, "<![CDATA[")) {
    take_cdata(s);
  } else if (next == '!' || next == '?' || (next == '/' && !is_letter(after) && after != ' ')) {
    skip_declaration(s);
  } else if (is_letter(next) && read_tag(s, s->i + 1, &f)) {
    start_tag(s, &f);
  } else if (next == '/' && is_letter(after) && read_tag(s, s->i + 2, &f)) {
    end_tag(s, &f);
  } else {
    put_lt(s, s->i);
    s->i++;
  }
}

void gs__scrub(const char *html, size_t len, const gs__source_map *inner, gs__str *out,
               gs__source_map *map) {
  scrub s = {.at = html, .len = len, .inner = inner, .out = out, .map = map};
  while (s.i < len) {
    size_t end = seek(&s, s.i, len, '<');
    put_text(&s, s.i, end, false);
    s.i = end;
    if (end < len) take_markup(&s);
  }
  close_to(&s, 0);
  gs__str_putc(out, '\n');   /* libxml2 tells a wrong place for a last single character */
}
