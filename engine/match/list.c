/* Lists as tables: names, columns, rows and cells. Entries are another matter (trie.c, later.c). */
#include "match/list.h"

#include <string.h>

#include "base/tsv.h"

void gs__lists_init(gs__lists *l, gs__symbols *symbols, gs__vocab *vocab) {
  *l = (gs__lists){.symbols = symbols, .vocab = vocab};
  gs__vec_push(&l->entries, (gs__entry){0});
  gs__vec_push(&l->waiting, (gs__waiting){0});
  gs__vec_push(&l->exact, 0);
  gs__vec_push(&l->out, 0);
}

void gs__lists_dispose(gs__lists *l) {
  for (size_t i = 0; i < l->list.len; i++) {
    gs__vec_drop(&l->list.at[i].cells);
    gs__vec_drop(&l->list.at[i].row_line);
    gs__vec_drop(&l->list.at[i].sources);
    gs__vec_drop(&l->list.at[i].givers);
  }
  gs__vec_free(&l->list);
  gs__map_dispose(&l->by_name);
  gs__vec_free(&l->entries);
  gs__vec_free(&l->waiting);
  gs__vec_free(&l->batches);
  gs__mem_free(l->buckets);
  gs__map_dispose(&l->whole);
  gs__arena_dispose(&l->texts);
  gs__vec_free(&l->exact);
  gs__vec_free(&l->out);
  gs__vec_free(&l->follow);
  gs__vec_free(&l->steps);
  gs__mem_free(l->starts_memory);
  gs__arena_dispose(&l->cutting);
  gs__str_dispose(&l->clean);
  gs__mem_free(l->edges);
}

int gs__lists_find(const gs__lists *l, const char *name, size_t len) {
  const uint32_t *at = gs__map_get(&l->by_name, name, len);
  return at ? (int)*at - 1 : -1;
}

uint32_t gs__lists_list(gs__lists *l, const char *name, size_t len) {
  uint32_t *at = gs__map_put(&l->by_name, name, len, NULL);
  if (!*at) {
    gs__vec_push(&l->list, (gs__list){.name = gs__sym_intern(l->symbols, name, len)});
    *at = (uint32_t)l->list.len;
  }
  return *at - 1;
}

void gs__list_cut(gs__lists *l, uint32_t list, gs__hyphen_part parts) {
  l->list.at[list].cuts |= parts;
  l->cuts_hyphens = true;
}

size_t gs__list_column(gs__lists *l, uint32_t list, const char *name, size_t len, bool make) {
  gs__list *t = l->list.at + list;
  gs__sym sym = gs__sym_intern(l->symbols, name, len);
  for (size_t i = 0; i < t->column_count; i++)
    if (t->columns[i] == sym) return i;
  if (!make || t->column_count == GS__LIST_COLUMNS) return GS__LIST_COLUMNS;
  size_t rows = t->row_line.len, n = t->column_count, want = rows * (n + 1);
  gs__vec_reserve(&t->cells, want);
  for (size_t r = rows; r-- > 0;) {   /* widen the rows in place, last one first */
    memmove(t->cells.at + r * (n + 1), t->cells.at + r * n, n * sizeof *t->cells.at);
    t->cells.at[r * (n + 1) + n] = 0;
  }
  t->cells.len = want;
  t->columns[n] = sym;
  return t->column_count++;
}

uint32_t gs__list_row(gs__lists *l, uint32_t list, uint32_t line) {
  gs__list *t = l->list.at + list;
  for (size_t i = 0; i < t->column_count; i++) gs__vec_push(&t->cells, 0);
  gs__vec_push(&t->row_line, line);
  uint32_t row = (uint32_t)t->row_line.len - 1;
  const char *last = t->sources.len ? t->sources.at[t->sources.len - 1].file : "";
  if (t->file && t->file != last && strcmp(t->file, last) != 0)
    gs__vec_push(&t->sources, ((gs__list_source){row, t->file}));
  return row;
}

const char *gs__list_file(const gs__list *t, uint32_t row) {
  for (size_t i = t->sources.len; i-- > 0;)
    if (t->sources.at[i].row <= row) return t->sources.at[i].file;
  return "";
}

void gs__list_set(gs__lists *l, uint32_t list, uint32_t row, size_t column, gs__sym value) {
  gs__list *t = l->list.at + list;
  t->cells.at[row * t->column_count + column] = value;
}

gs__sym gs__list_cell(const gs__lists *l, const gs__entry *e, gs__sym column) {
  const gs__list *t = l->list.at + e->list;
  for (size_t i = 0; i < t->column_count; i++)
    if (t->columns[i] == column) return t->cells.at[e->row * t->column_count + i];
  return 0;
}

bool gs__cell_has(const gs__symbols *symbols, gs__sym cell, gs__sym value) {
  if (cell == value) return true;
  gs__cell rest = {gs__sym_text(symbols, cell), gs__sym_len(symbols, cell)}, one;
  const char *want = gs__sym_text(symbols, value);
  size_t n = gs__sym_len(symbols, value);
  while (gs__cell_next(&rest, &one))
    if (one.len == n && memcmp(one.at, want, n) == 0) return true;
  return false;
}
