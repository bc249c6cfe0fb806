#include "base/tsv_index.h"

#include <stdbool.h>
#include <stdlib.h>

static void add_row(gs__tsv_index *x, const gs__tsv *t) {
  const gs__cell *value = t->cells + x->column;
  int is_new;
  uint32_t row = (uint32_t)x->rows.len, *last = gs__map_put(&x->last, value->at, value->len, &is_new), first = row;
  if (!is_new) {
    first = x->rows.at[*last].next;
    x->rows.at[*last].next = row;
  }
  gs__vec_push(&x->rows, ((gs__tsv_row){t->cells[0].at, t->line, first}));
  *last = row;
}

int gs__tsv_index_make(gs__tsv_index *x, gs__tsv t, int column, gs__err *err) {
  *x = (gs__tsv_index){.text = t.text, .column = column};
  int more;
  while ((more = gs__tsv_next(&t, err)) > 0) add_row(x, &t);
  if (more < 0) gs__tsv_index_dispose(x);
  return more;
}

void gs__tsv_index_dispose(gs__tsv_index *x) {
  gs__map_dispose(&x->last);
  gs__vec_free(&x->rows);
  gs__vec_free(&x->picked);
}

static int by_line(const void *one, const void *two) {
  const gs__tsv_row *a = one, *b = two;
  return (a->line > b->line) - (a->line < b->line);
}

/* A value that is named twice brings its rows once. */
static void drop_doubles(gs__tsv_index *x) {
  size_t kept = 0;
  for (size_t i = 0; i < x->picked.len; i++)
    if (!kept || x->picked.at[kept - 1].line != x->picked.at[i].line) x->picked.at[kept++] = x->picked.at[i];
  x->picked.len = kept;
}

static bool pick_value(gs__tsv_index *x, gs__cell value) {
  const uint32_t *last = gs__map_get(&x->last, value.at, value.len);
  if (!last) return false;
  uint32_t i = *last;
  do {
    i = x->rows.at[i].next;
    gs__vec_push(&x->picked, x->rows.at[i]);
  } while (i != *last);
  return true;
}

void gs__tsv_index_pick(gs__tsv_index *x, gs__cell values) {
  gs__cell one;
  int found = 0;
  x->picked.len = 0;
  while (gs__cell_next(&values, &one)) found += pick_value(x, one);
  if (found < 2) return;
  qsort(x->picked.at, x->picked.len, sizeof *x->picked.at, by_line);
  drop_doubles(x);
}

void gs__tsv_go(gs__tsv *t, const gs__tsv_row *row) {
  t->p = row->at;
  t->line = row->line - 1;
}
