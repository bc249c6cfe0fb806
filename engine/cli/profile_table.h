/* profile_table: rows of a profile put together by rule, sorted, and printed; behind them the functions in
 * Lua and the word lists (profile_more.c). */
#ifndef GS_CLI_PROFILE_TABLE_H
#define GS_CLI_PROFILE_TABLE_H

#include "cli/text.h"
#include "gainsay.h"

typedef enum profile_order { BY_TIME, BY_TRIES, BY_MATCHES } profile_order;

typedef struct profile_entry {          /* a rule or a pass, with the sums over its ways */
  gs_profile_row sum;
  gs_profile_row *way;
  size_t ways;
} profile_entry;

typedef struct profile_table {
  const gs_rules *rules;
  profile_entry *at;
  size_t len;
  double seconds;
} profile_table;

void profile_table_take(profile_table *t, const gs_rules *rules);
void profile_table_sort(profile_table *t, profile_order order);
/* At most `limit` entries (0: all), then as many of the rules of the packs asked for that never matched. */
void profile_table_print(const profile_table *t, size_t limit, int width);
void profile_table_jsonl(const profile_table *t, size_t limit);
void profile_table_free(profile_table *t);

double profile_share(const profile_table *t, double seconds);   /* per cent of the whole */
/* The line below an entry: where it was dearest, cut to the width. */
void profile_add_spot(text *out, const char *sentence, int width);
/* A line of what never came up: its name and where it stands. */
void profile_print_place(const char *name, const char *at, int line, int width);

void profile_functions_print(const profile_table *t, profile_order order, size_t limit, int width);
void profile_functions_jsonl(const profile_table *t, profile_order order, size_t limit);
void profile_lists_print(const profile_table *t, profile_order order, size_t limit, int width);
void profile_lists_jsonl(const profile_table *t, profile_order order, size_t limit);

#endif
