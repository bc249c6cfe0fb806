/* tsv_index: the rows of a table by what stands in one column, for tables of which many readers want a few rows
 * each: the table is gone through once and not for each of them. */
#ifndef GS_BASE_TSV_INDEX_H
#define GS_BASE_TSV_INDEX_H

#include "base/map.h"
#include "base/tsv.h"
#include "base/vec.h"

typedef struct gs__tsv_row {
  const char *at;                        /* where its line begins */
  int line;
  uint32_t next;                         /* row with the same value; of the last one: the first */
} gs__tsv_row;

typedef struct gs__tsv_index {
  const char *text;                      /* of the table, borrowed */
  int column;
  gs__map last;                          /* value -> number of the last row that has it */
  GS_VEC(gs__tsv_row) rows;
  GS_VEC(gs__tsv_row) picked;            /* those that were asked for last, in their order */
} gs__tsv_index;

/* Reads an open table to its end; t is a copy. On an error there is nothing to dispose. */
int gs__tsv_index_make(gs__tsv_index *x, gs__tsv t, int column, gs__err *err);
void gs__tsv_index_dispose(gs__tsv_index *x);
/* Picks the rows whose cell in the column is one of the |-separated values. */
void gs__tsv_index_pick(gs__tsv_index *x, gs__cell values);
/* Lets gs__tsv_next read that row of the table. */
void gs__tsv_go(gs__tsv *t, const gs__tsv_row *row);

#endif
