/* repl_article: the open article: reading it, showing parts of it, and what a change of the rules
 * changes in it. */
#include <stdlib.h>
#include <string.h>

#include "cli/columns.h"
#include "cli/kwic.h"
#include "cli/repl.h"
#include "cli/terminal.h"

/* What was found, as lines to show: line i belongs to id i, both in the order of the article. */
typedef struct snapshot {
  list ids, lines, sorted;
} snapshot;

enum { SHOWN = 60 };   /* columns of the text of a finding */

static const char *const kinds[GS_KINDS] = {"actor", "claim", "denial", "tension"};

int article_needed(const repl *r) {
  return r->reading ? 0 : repl_wrong("no article is open: .open FILE");
}

void article_close(repl *r) {
  gs_reading_free(r->reading);
  gs_document_free(r->doc);
  list_free(&r->words);
  diff_forget(r);
  r->reading = NULL;
  r->doc = NULL;
}

/* ---- findings before and after */

static void describe(text *out, const gs_document *doc, const gs_finding *f) {
  size_t len;
  const char *s = gs_document_text(doc, &len);
  size_t start = columns_byte(s, len, f->start);
  size_t size = columns_byte(s + start, len - start, f->end - f->start);
  text shown = {0};
  columns_clean(&shown, s + start, size, 1);
  size_t fits = columns_head(text_get(&shown), shown.len, SHOWN);
  text_printf(out, "%-7s %s  %s: %.*s%s", kinds[f->kind], f->id, f->name ? f->name : "", (int)fits,
              text_get(&shown), fits < shown.len ? "..." : "");
  if (f->rule && *f->rule)
    text_printf(out, "  (%s%s%s)", f->rule, f->way ? ", " : "", f->way ? f->way : "");
  text_free(&shown);
}

static snapshot take_snapshot(const gs_reading *reading) {
  snapshot s = {0};
  text line = {0};
  gs_finding f;
  for (int kind = 0; reading && kind < GS_KINDS; kind++)
    for (size_t i = 0; i < gs_reading_count(reading, (gs_kind)kind); i++) {
      if (gs_reading_get(reading, (gs_kind)kind, i, &f) < 0) continue;
      text_clear(&line);
      describe(&line, gs_reading_document(reading), &f);
      list_puts(&s.ids, f.id);
      list_puts(&s.sorted, f.id);
      list_puts(&s.lines, line.at);
    }
  list_sort(&s.sorted);
  text_free(&line);
  return s;
}

static void free_snapshot(snapshot *s) {
  list_free(&s->ids);
  list_free(&s->lines);
  list_free(&s->sorted);
}

/* Prints what stands in `a` and not in `b`, each line after a sign. */
static size_t print_missing(const repl *r, const snapshot *a, const snapshot *b, char sign) {
  size_t n = 0;
  for (size_t i = 0; i < a->ids.len; i++) {
    if (list_has(&b->sorted, a->ids.at[i])) continue;
    const char *color = !r->color ? "" : sign == '+' ? "\033[32m" : "\033[31m";
    printf("%s%c %s%s\n", color, sign, a->lines.at[i], r->color ? "\033[0m" : "");
    n++;
  }
  return n;
}

int article_read_again(repl *r, gs_rules *rules) {
  gs_error err = {0};
  snapshot before = take_snapshot(r->reading);
  diff_keep(r);
  gs_reading_free(r->reading);
  r->reading = NULL;
  if (rules) {
    gs_rules_free(r->rules);
    r->rules = rules;
  }
  int code = r->doc ? gs_read(r->rules, r->doc, &r->reading, &err) : 0;
  if (code < 0) {
    r->reading = NULL;
    note_trouble(gs_document_id(r->doc), &err);
  } else if (r->doc) {
    snapshot after = take_snapshot(r->reading);
    size_t gone = print_missing(r, &before, &after, '-');
    if (!(print_missing(r, &after, &before, '+') + gone)) puts("the same findings as before");
    free_snapshot(&after);
  }
  free_snapshot(&before);
  return code < 0 ? -1 : 0;
}

/* ---- opening */

static int is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Words for completion: letters of any script, with digits, hyphens and apostrophes inside. */
static void collect_words(repl *r) {
  size_t len;
  const char *s = gs_document_text(r->doc, &len);
  for (size_t i = 0; i < len;) {
    size_t start = i;
    while (i < len && (is_letter(s[i]) || (i > start && strchr("0123456789-'", s[i]) && s[i]))) i++;
    if (i - start > 2) list_add(&r->words, s + start, i - start);
    if (i == start) i++;
  }
  list_sort(&r->words);
}

static void print_counts(const repl *r) {
  printf("%s:", gs_document_id(r->doc));
  for (int kind = 0; kind < GS_KINDS; kind++) {
    size_t n = gs_reading_count(r->reading, (gs_kind)kind);
    printf("%s %zu %s%s", kind ? "," : "", n, kinds[kind], n == 1 ? "" : "s");
  }
  putchar('\n');
}

/* The first document of a file; *more: there are others. */
static int first_document(const repl *r, const char *path, gs_document **doc, int *more) {
  gs_reader *reader;
  gs_error err = {0};
  gs_document *second = NULL;
  *doc = NULL;
  *more = 0;
  if (gs_reader_open(&reader, path, &r->settings->reader, &err) < 0) {
    note_trouble(path, &err);
    return -1;
  }
  int code = gs_reader_next(reader, doc, &err);
  if (code < 0) note_trouble(gs_reader_id(reader), &err);
  if (code == 0) repl_wrong("gainsay: %s: there is no document in it", path);
  if (code > 0) *more = gs_reader_next(reader, &second, &(gs_error){0}) != 0;
  gs_document_free(second);
  gs_reader_free(reader);
  return code > 0 ? 0 : -1;
}

int article_open(repl *r, const char *path) {
  gs_document *doc;
  gs_reading *reading;
  gs_error err = {0};
  int more;
  if (first_document(r, path, &doc, &more) < 0) return -1;
  if (gs_read(r->rules, doc, &reading, &err) < 0) {
    note_trouble(gs_document_id(doc), &err);
    gs_document_free(doc);
    return -1;
  }
  article_close(r);
  r->doc = doc;
  r->reading = reading;
  collect_words(r);
  print_counts(r);
  if (more) puts("only the first document of the file is open");
  return 0;
}

/* ---- showing */

int article_find(repl *r, const char *pattern) {
  gs_error err = {0};
  kwic k = {.to = stdout, .nameless = 1, .color = r->color};
  if (article_needed(r) < 0) return -1;
  if (r->interactive || r->settings->width) k.width = terminal_width(stdout, r->settings);
  int found = kwic_search(&k, r->rules, r->reading, pattern, &err);
  if (found < 0) {
    kwic_refuse(pattern, &err, r->notes.color);
    return -1;
  }
  if (found == 0) puts("no match");
  return 0;
}

static void print_bytes(const char *bytes, size_t len, void *payload) {
  (void)payload;
  fwrite(bytes, 1, len, stdout);
}

int article_show(repl *r, unsigned parts) {
  if (article_needed(r) < 0) return -1;
  gs_writer_options options = {.parts = parts, .color = r->color};
  options.width = terminal_width(stdout, r->settings);
  gs_writer *writer = gs_writer_new(GS_FORMAT_TEXT, &options, print_bytes, NULL);
  gs_writer_put(writer, r->reading);
  gs_writer_free(writer);
  return 0;
}

int article_print_text(repl *r) {
  if (article_needed(r) < 0) return -1;
  size_t len;
  text clean = {0};
  const char *s = gs_document_text(r->doc, &len);
  columns_clean(&clean, s, len, 0);
  if (clean.len && clean.at[clean.len - 1] != '\n') text_putc(&clean, '\n');
  fwrite(text_get(&clean), 1, clean.len, stdout);
  text_free(&clean);
  return 0;
}
