/* repl_view: the open article to look at: its text with bars under what was found (.text) or under its
 * chunks (.chunks), and the tokens of a sentence with their tags and lemmas (.tags). */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/fold.h"
#include "cli/repl.h"
#include "cli/terminal.h"
#include "cli/view.h"

enum { WIDEST_WORD = 13 };   /* columns of a word before its lists */

/* ---- places */

static void first_match(const gs_match *m, void *payload) {
  size_t *at = payload;
  if (*at == SIZE_MAX) *at = m->byte_start;
}

/* The line that a command is about: the one named, else that of the first match of the last pattern, else
 * the first. 0 after telling what is wrong. */
static size_t wanted_line(repl *r, const char *argument) {
  size_t len, at = SIZE_MAX;
  const char *s = gs_document_text(r->doc, &len);
  gs_error err = {0};
  if (*argument) {
    char *end;
    unsigned long n = strtoul(argument, &end, 10);
    size_t lines = text_line(s, len && s[len - 1] == '\n' ? len - 1 : len);
    if (!*end && n > 0 && n <= lines) return n;
    repl_wrong("\"%s\" is no line of the article; it has lines 1 to %zu", argument, lines);
    return 0;
  }
  if (r->pattern) gs_find(r->rules, r->reading, r->pattern, first_match, &at, &err);
  return at == SIZE_MAX ? 1 : text_line(s, at);
}

static view article_view(const repl *r, const marks *m, size_t line) {
  view v = {.to = stdout, .marks = m, .line = line, .color = r->color};
  v.text = gs_document_text(r->doc, &v.len);
  v.width = terminal_width(stdout, r->settings);
  return v;
}

/* ---- .text */

static void take_cue(const gs_slot *s, void *payload) {
  mark *m = payload;
  if (strcmp(s->name, "cue") != 0 && strcmp(s->name, "trigger") != 0) return;
  m->cue_start = s->byte_start;
  m->cue_end = s->byte_end;
}

typedef struct mentions {
  marks *to;
  mark one;
} mentions;

static void take_mention(const gs_slot *s, void *payload) {
  mentions *m = payload;
  m->one.start = s->byte_start;
  m->one.end = s->byte_end;
  marks_add(m->to, &m->one);
}

/* The labels are those of .claims, .denials, ...: c3 is the third claim. */
static void mark_kind(const repl *r, gs_kind kind, marks *out) {
  static const char letters[] = "acdto", *const colors[] = {"36", "94", "91", "33", "32"};
  size_t len;
  const char *s = gs_document_text(r->doc, &len);
  gs_finding f;
  for (size_t i = 0; i < gs_reading_count(r->reading, kind); i++) {
    if (gs_reading_get(r->reading, kind, i, &f) < 0) continue;
    mark m = {.color = colors[kind]};
    snprintf(m.label, sizeof m.label, "%c%zu", letters[kind], i + 1);
    if (kind == GS_ACTOR) {
      gs_reading_slots(r->reading, kind, i, take_mention, &(mentions){out, m});
      continue;
    }
    m.start = columns_byte(s, len, f.start);
    m.end = m.start + columns_byte(s + m.start, len - m.start, f.end - f.start);
    gs_reading_slots(r->reading, kind, i, take_cue, &m);
    marks_add(out, &m);
  }
}

static int print_plain(repl *r) {
  size_t len;
  text clean = {0};
  const char *s = gs_document_text(r->doc, &len);
  columns_clean(&clean, s, len, 0);
  if (clean.len && clean.at[clean.len - 1] != '\n') text_putc(&clean, '\n');
  fwrite(text_get(&clean), 1, clean.len, stdout);
  text_free(&clean);
  return 0;
}

int article_text(repl *r, const char *argument) {
  int actors = !strcmp(argument, "actors");
  marks all = {0};
  size_t line = 0;
  if (!strcmp(argument, "plain")) return article_text_needed(r) < 0 ? -1 : print_plain(r);
  if (article_needed(r) < 0) return -1;
  if (*argument && !actors && !(line = wanted_line(r, argument))) return -1;
  if (actors) mark_kind(r, GS_ACTOR, &all);
  else
    for (int kind = GS_CLAIM; kind <= GS_OTHER; kind++) mark_kind(r, (gs_kind)kind, &all);
  view v = article_view(r, &all, line);
  if (!view_print(&v)) puts("the line is empty");
  marks_free(&all);
  return 0;
}

/* ---- .chunks */

typedef struct units {
  const char *name, *color;
  marks *to;
} units;

static void take_unit(const gs_match *m, void *payload) {
  units *u = payload;
  mark one = {.start = m->byte_start, .end = m->byte_end, .color = u->color};
  snprintf(one.label, sizeof one.label, "%s", u->name);
  marks_add(u->to, &one);
}

int article_chunks(repl *r, const char *argument) {
  static const char *const shown[][2] = {{"np", "36"}, {"verbs", "91"}, {"clause", "94"}};
  marks all = {0};
  gs_error err = {0};
  size_t line;
  if (article_needed(r) < 0 || !(line = wanted_line(r, argument))) return -1;
  list names = words_names(r, GS_NAME_UNIT);
  for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
    if (list_has(&names, shown[i][0]))
      gs_find(r->rules, r->reading, shown[i][0], take_unit, &(units){shown[i][0], shown[i][1], &all}, &err);
  view v = article_view(r, &all, line);
  if (!view_print(&v)) puts("the line is empty");
  list_free(&names);
  marks_free(&all);
  return 0;
}

/* ---- .tags */

typedef struct gloss {
  const repl *r;
  const char *s;              /* the article */
  size_t start, end;          /* of the line, in bytes */
  text rows[4];               /* place, word, tag, lemma: one under the other */
  text lists;
  size_t width, column, sentence;
} gloss;

static void flush_gloss(gloss *g) {
  for (int i = 0; i < 4; i++) {
    text *row = g->rows + i;
    while (row->len && row->at[row->len - 1] == ' ') row->at[--row->len] = '\0';
    if (row->len) printf("%s%s\n", i == 2 && g->r->color ? "\033[36m" : "", text_get(row));
    if (i == 2 && g->r->color) fputs("\033[0m", stdout);
    text_clear(row);
  }
  if (g->column) putchar('\n');
  g->column = 0;
}

static size_t utf16_units(const char *s, size_t len) {
  size_t n = 0;
  for (size_t i = 0; i < len; i++)
    n += ((unsigned char)s[i] & 0xC0) == 0x80 ? 0 : (unsigned char)s[i] >= 0xF0 ? 2 : 1;
  return n;
}

static void write_place(const gloss *g, const gs_token *t, text *out) {
  switch (g->r->offsets) {
    case PLACES_OFF: break;
    case PLACES_CODEPOINTS: text_printf(out, "%zu", t->start); break;
    case PLACES_BYTES: text_printf(out, "%zu", t->byte_start); break;
    case PLACES_UTF16: text_printf(out, "%zu", utf16_units(g->s, t->byte_start)); break;
  }
}

static void add_cells(gloss *g, const text *cells) {
  size_t widest = 0;
  for (int i = 0; i < 4; i++) {
    size_t w = columns_width(text_get(cells + i), cells[i].len);
    if (w > widest) widest = w;
  }
  if (g->column && g->column + widest > g->width) flush_gloss(g);
  for (int i = 0; i < 4; i++) {
    text_puts(g->rows + i, text_get(cells + i));
    text_pad(g->rows + i, widest + 1 - columns_width(text_get(cells + i), cells[i].len));
  }
  g->column += widest + 1;
}

/* A lemma that is the word itself says nothing. */
static int is_news(const char *lemma, const char *word, size_t len) {
  size_t i = 0;
  for (; i < len && lemma[i]; i++) {
    char c = word[i] >= 'A' && word[i] <= 'Z' ? (char)(word[i] - 'A' + 'a') : word[i];
    if (c != lemma[i]) return 1;
  }
  return i < len || lemma[i];
}

/* Two spaces end the word, so that the lists go on below each other where the line is full. */
static void add_lists(gloss *g, const text *word, const char *lists) {
  size_t width = columns_width(text_get(word), word->len);
  text_printf(&g->lists, "  %s", text_get(word));
  text_pad(&g->lists, width < WIDEST_WORD ? WIDEST_WORD - width : 0);
  text_printf(&g->lists, "  %s\n", lists);
}

static void take_token(const gs_token *t, void *payload) {
  gloss *g = payload;
  text cells[4] = {{0}};
  size_t len = t->byte_end - t->byte_start;
  if (t->byte_start < g->start || t->byte_end > g->end) return;
  if (g->sentence && g->sentence != t->sentence) flush_gloss(g);
  g->sentence = t->sentence;
  write_place(g, t, cells);
  columns_clean(cells + 1, g->s + t->byte_start, len, 1);
  text_puts(cells + 2, t->tag);
  if (is_news(t->lemma, g->s + t->byte_start, len)) text_puts(cells + 3, t->lemma);
  add_cells(g, cells);
  if (*t->lists) add_lists(g, cells + 1, t->lists);
  for (int i = 0; i < 4; i++) text_free(cells + i);
}

static void line_borders(gloss *g, size_t len, size_t line) {
  for (g->start = 0; --line; g->start++)
    while (g->start < len && g->s[g->start] != '\n') g->start++;
  g->end = g->start + strcspn(g->s + g->start, "\n");
}

int article_tags(repl *r, const char *argument) {
  size_t len, line;
  if (article_needed(r) < 0 || !(line = wanted_line(r, argument))) return -1;
  gloss g = {.r = r, .s = gs_document_text(r->doc, &len)};
  g.width = (size_t)terminal_width(stdout, r->settings);
  line_borders(&g, len, line);
  if (g.start == g.end) return puts("the line is empty"), 0;
  printf("line %zu\n", line);
  gs_reading_tokens(r->reading, take_token, &g);
  flush_gloss(&g);
  if (g.lists.len) {
    puts("in word lists");
    fold_print(stdout, &g.lists, (int)g.width);
  }
  for (int i = 0; i < 4; i++) text_free(g.rows + i);
  text_free(&g.lists);
  return 0;
}
