#include "api/entry.h"

#include <string.h>


/* The fields of `actor` that give a form (words.lua); those of `words` are named as the group. */
static const struct { const char *form, *field; } fields[] = {
    {"full", "names"},     {"alias", "aliases"}, {"acronym", "acronyms"}, {"demonym", "adjectives"},
    {"demonym", "people"}, {"capital", "capital"}, {"seat", "seats"}};

static const char *cell(const gs__lists *l, const gs__waiting *w, const char *column) {
  uint32_t list = l->batches.at[w->batch].list;
  const gs__list *t = l->list.at + list;
  const gs__entry row = {.list = list, .row = w->row};
  for (size_t i = 0; i < t->column_count; i++)
    if (strcmp(gs__sym_text(l->symbols, t->columns[i]), column) == 0)
      return gs__sym_text(l->symbols, gs__list_cell(l, &row, t->columns[i]));
  return "";
}

static bool same_text(const gs__waiting *w, const char *text) {
  return strlen(text) == w->len && memcmp(text, w->text, w->len) == 0;
}

/* Have both come from one declaration, and from fields of the same meaning? */
static bool are_kin(const gs__lists *l, const gs__waiting *a, const gs__waiting *b, const char *column) {
  uint32_t list = l->batches.at[a->batch].list;
  const gs__list *t = l->list.at + list;
  return l->batches.at[b->batch].list == list && t->row_line.at[a->row] == t->row_line.at[b->row] &&
         strcmp(gs__list_file(t, a->row), gs__list_file(t, b->row)) == 0 &&
         strcmp(cell(l, a, column), cell(l, b, column)) == 0;
}

/* How many entries of the same text came before it from there. */
static size_t place_of(const gs__lists *l, uint32_t entry, const char *column) {
  const gs__waiting *w = l->waiting.at + entry;
  size_t n = 0;
  for (uint32_t i = entry; i-- > 1;) {
    const gs__waiting *o = l->waiting.at + i;
    if (l->batches.at[o->batch].column_count || l->batches.at[o->batch].list != l->batches.at[w->batch].list) break;
    n += o->len == w->len && memcmp(o->text, w->text, w->len) == 0 && are_kin(l, o, w, column);
  }
  return n;
}

/* The nth literal of that text in the field; n is less by those that were passed. */
static int find(const gs__literals *all, const gs__waiting *w, const char *field, size_t *n) {
  for (size_t i = 0; i < all->at.len; i++) {
    const gs__literal *one = all->at.at + i;
    if (strcmp(one->key, field) == 0 && same_text(w, one->text) && (*n)-- == 0) return one->line;
  }
  return 0;
}

static int find_actor(const gs__literals *all, const gs__waiting *w, const char *form, size_t n) {
  int line = 0;
  for (size_t i = 0; i < sizeof fields / sizeof *fields && !line; i++)
    if (strcmp(fields[i].form, form) == 0) line = find(all, w, fields[i].field, &n);
  return line;
}

/* Names are symbols: the same text is the same pointer. */
static void read_declaration(gs__entry_lines *e, const gs__loader *l, gs__entry_lines wanted) {
  if (e->file == wanted.file && e->line == wanted.line && e->word == wanted.word && e->name == wanted.name) return;
  const gs__source_file *f = gs__sources_find(l, wanted.file);
  gs__entry_lines_dispose(e);
  *e = wanted;
  if (f) gs__literals_read(&e->literals, f->text, f->len, (int)wanted.line, wanted.word, wanted.name);
}

int gs__entry_line(gs__entry_lines *e, const gs__loader *l, uint32_t entry) {
  const gs__lists *lists = &l->plan->lists;
  const gs__waiting *w = lists->waiting.at + entry;
  const gs__list_batch *b = lists->batches.at + w->batch;
  const gs__list *t = lists->list.at + b->list;
  uint32_t line = t->row_line.at[w->row];
  if (b->column_count) return (int)line;
  const char *name = gs__sym_text(lists->symbols, t->name);
  const char *form = strcmp(name, "actor") == 0 ? cell(lists, w, "form") : "";
  static const char words[] = "words", actor[] = "actor";
  read_declaration(e, l, (gs__entry_lines){.file = gs__list_file(t, w->row), .line = line,
                                           .word = *form ? actor : words,
                                           .name = *form ? cell(lists, w, "name") : name});
  size_t n = place_of(lists, entry, *form ? "form" : "group");
  int found = *form ? find_actor(&e->literals, w, form, n) : find(&e->literals, w, cell(lists, w, "group"), &n);
  return found ? found : (int)line;
}

void gs__entry_lines_dispose(gs__entry_lines *e) {
  gs__literals_dispose(&e->literals);
}
