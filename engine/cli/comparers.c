/* comparers: what a process hands back are records as lines of JSON, of the documents in which they differ; few do, and
 * most of the time goes into reading. */
#include "cli/comparers.h"

#include <stdlib.h>
#include <string.h>

#include "cli/compare.h"

/* What a process says of a document; behind it the texts, one after the other. */
typedef struct answer {
  int same;
  size_t line[2], trouble[2];   /* bytes; 0: there is none */
  gs_error err;
} answer;

static int is_same(const record *before, const record *after) {
  differences d = compare_records(before, after);
  int same = !d.len;
  differences_free(&d);
  return same;
}

/* Reads a document with both; its records as lines too, if they are wanted. */
static void read_both(const comparers *c, const gs_document *doc, compared_sides *out, text *lines) {
  *out = (compared_sides){.same = !gs_apart_may_be(c->apart, doc)};
  for (int i = 0; i < 2 && !out->same && (!i || out->at[0]); i++)
    out->at[i] = record_read(c->rules[i], doc, lines ? &lines[i] : NULL, &out->trouble[i], &out->err);
  out->same |= out->at[1] && is_same(out->at[0], out->at[1]);
}

/* ---- in a process of its own */

static size_t length(const char *s) {
  return s ? strlen(s) : 0;
}

static void make(gs_document *doc, FILE *to, void *payload) {
  compared_sides sides;
  text lines[2] = {{0}, {0}};
  read_both(payload, doc, &sides, lines);
  answer a = {.same = sides.same, .err = sides.err};
  for (int i = 0; i < 2; i++) {
    a.line[i] = sides.at[i] && !sides.same ? lines[i].len : 0;
    a.trouble[i] = length(sides.trouble[i]);
  }
  fwrite(&a, sizeof a, 1, to);
  for (int i = 0; i < 2; i++) {
    fwrite(text_get(&lines[i]), 1, a.line[i], to);
    fwrite(sides.trouble[i] ? sides.trouble[i] : "", 1, a.trouble[i], to);
    text_free(&lines[i]);
  }
  compared_sides_free(&sides);
}

/* ---- here */

static char *take_bytes(FILE *from, size_t len) {
  char *bytes = memory_resize(NULL, len + 1);
  bytes[len] = '\0';
  if (fread(bytes, 1, len, from) == len) return bytes;
  free(bytes);
  return NULL;
}

/* 0 if it does not come whole. */
static int take_side(FILE *from, const answer *a, int side, compared_sides *out) {
  gs_error err;
  char *line = take_bytes(from, a->line[side]), *trouble = take_bytes(from, a->trouble[side]);
  int whole = line && trouble;
  if (whole && a->line[side]) out->at[side] = record_again(line, a->line[side], &err);
  if (whole && a->trouble[side]) out->trouble[side] = memory_string(trouble);
  free(line);
  free(trouble);
  return whole && (out->at[side] || !a->line[side]);
}

static int take(FILE *from, compared_sides *out) {
  answer a;
  *out = (compared_sides){0};
  if (fread(&a, sizeof a, 1, from) != 1) return 0;
  out->same = a.same;
  out->err = a.err;
  for (int i = 0; i < 2; i++)
    if (!take_side(from, &a, i, out)) return 0;
  return 1;
}

void comparers_next(comparers *c, const gs_document *doc, compared_sides *out) {
  FILE *from = sharing_next(&c->sharing, doc);
  if (from && take(from, out)) return;
  if (from) compared_sides_free(out);
  if (from) sharing_drop(&c->sharing);
  read_both(c, doc, out, NULL);
  sharing_done(&c->sharing);
}

void comparers_begin(comparers *c, gs_rules *before, gs_rules *after, const settings *s) {
  *c = (comparers){.rules = {before, after},
                   .apart = gs_apart_new(before, after),
                   .sharing = {.settings = s, .make = make, .payload = c}};
}

void comparers_end(comparers *c) {
  sharing_end(&c->sharing);
  gs_apart_free(c->apart);
}

void compared_sides_free(compared_sides *s) {
  for (int i = 0; i < 2; i++) {
    record_free(s->at[i]);
    free(s->trouble[i]);
  }
  *s = (compared_sides){0};
}
