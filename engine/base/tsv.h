/* tsv: tables of packs: UTF-8, tab-separated, '#' comments, the first other line names the columns. */
#ifndef GS_BASE_TSV_H
#define GS_BASE_TSV_H

#include <stddef.h>

#include "base/err.h"

enum { GS__TSV_COLUMNS = 32 };

typedef struct gs__cell {
  const char *at;
  size_t len;
} gs__cell;

typedef struct gs__tsv {
  const char *file, *text, *p, *end;
  int line;                              /* of the row read last */
  size_t columns;
  gs__cell names[GS__TSV_COLUMNS];
  gs__cell cells[GS__TSV_COLUMNS];       /* of the row read last; missing ones are empty */
} gs__tsv;

/* Reads the line of column names. text must outlive t. */
int gs__tsv_open(gs__tsv *t, const char *file, const char *text, size_t len, gs__err *err);
/* 1: a row was read; 0: end; negative: error with file and line. */
int gs__tsv_next(gs__tsv *t, gs__err *err);
/* The column's index, or -1. */
int gs__tsv_column(const gs__tsv *t, const char *name);
/* Takes the next |-separated value off a cell; 0 when the cell is used up. Empty values are skipped. */
int gs__cell_next(gs__cell *rest, gs__cell *value);

#endif
