/* statement: edits of whole statements of a rules file. */
#include "cli/statement.h"

#include <stdlib.h>
#include <string.h>

/* ---- the statements of a text by lines */

typedef struct collector {
  const lines *lines;
  statements *out;
} collector;

/* The line, from 0, that a byte stands in. */
static size_t line_of(const lines *l, size_t byte) {
  size_t from = 0, to = l->len;
  while (to - from > 1) {
    size_t middle = from + (to - from) / 2;
    if ((size_t)(l->at[middle] - l->at[0]) <= byte) from = middle;
    else to = middle;
  }
  return from;
}

static void add_name(text *out, const gs_statement *s) {
  if (out->len) text_puts(out, ", ");
  text_add(out, s->word, s->word_len);
  if (s->name) text_printf(out, " \"%.*s\"", (int)s->name_len, s->name);
}

/* Statements that share a line are one: edits are made by lines. */
static void collect(const gs_statement *s, void *payload) {
  collector *c = payload;
  statement made = {.kind = s->kind};
  statement *last = c->out->len ? &c->out->at[c->out->len - 1] : NULL;
  text name = {0};
  made.from = line_of(c->lines, s->start);
  made.to = line_of(c->lines, s->end - 1) + 1;
  if (last && made.from < last->to) {
    text_puts(&name, last->name);
    add_name(&name, s);
    free(last->name);
    last->name = name.at;
    last->to = made.to;
    if (s->kind != GS_PREPARES) last->kind = s->kind;
    return;
  }
  add_name(&name, s);
  made.name = name.at;
  c->out->at = memory_resize(c->out->at, (c->out->len + 1) * sizeof made);
  c->out->at[c->out->len++] = made;
}

statements statements_of(const char *source, const lines *l) {
  statements all = {0};
  collector c = {l, &all};
  if (!gs_statements(source, collect, &c)) statements_free(&all);
  return all;
}

void statements_free(statements *s) {
  for (size_t i = 0; i < s->len; i++) free(s->at[i].name);
  free(s->at);
  *s = (statements){0};
}

/* ---- parts of a hunk */

typedef struct stretch {
  const statement *at;
  size_t len;
} stretch;

static int is_blank(const lines *l, size_t i) {
  const char *p = l->at[i] + strspn(l->at[i], " \t\r\n");
  return p >= l->at[i + 1];
}

/* The statements in the lines. 0 if a part of one is, or nothing but other lines of which some say something:
 * a remark alone is no statement. */
static int take_whole(const statements *s, const lines *l, size_t from, size_t to, stretch *out) {
  *out = (stretch){0};
  for (size_t i = 0; i < s->len; i++) {
    const statement *x = &s->at[i];
    if (x->to <= from || x->from >= to) continue;
    if (x->from < from || x->to > to) return 0;
    if (!out->len++) out->at = x;
  }
  while (from < to && is_blank(l, from)) from++;
  return out->len || from == to;
}

static int has_name(const stretch *s, size_t from, const char *name) {
  for (size_t i = from; i < s->len; i++)
    if (!strcmp(s->at[i].name, name)) return 1;
  return 0;
}

size_t statement_split(const statements *before, const statements *after, hunk h, const lines *old_lines,
                       const lines *new_lines, statement_edit **out) {
  stretch old, new;
  size_t count = 0, i = 0, j = 0;
  *out = NULL;
  if (!take_whole(before, old_lines, h.old_from, h.old_to, &old)) return 0;
  if (!take_whole(after, new_lines, h.new_from, h.new_to, &new)) return 0;
  *out = memory_resize(NULL, (old.len + new.len + 1) * sizeof **out);
  while (i < old.len || j < new.len) {
    const statement *a = i < old.len ? &old.at[i] : NULL, *b = j < new.len ? &new.at[j] : NULL;
    int both = a && b && !strcmp(a->name, b->name);
    int gone = !both && a && (!b || !has_name(&new, j, a->name));
    size_t old_at = a ? a->from : h.old_to, new_at = b ? b->from : h.new_to;
    (*out)[count++] = (statement_edit){
        {old_at, both || gone ? a->to : old_at, new_at, both || !gone ? b->to : new_at}, both || !gone ? b : a};
    i += both || gone;
    j += both || !gone;
  }
  return count;
}
