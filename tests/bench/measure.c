/* measure: runs the rows of a group and takes the CPU time of the process, so that a neighbour on
 * the machine costs caches and clock rate, but no slices of time. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench.h"

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double time_one(bench_row *row) {
  row->counts = (bench_counts){0};
  double start = now();
  row->run(row->payload, &row->counts);
  double took = now() - start;
  return took > 1e-9 ? took : 1e-9; /* nothing divides by zero, however small the corpus */
}

void bench_measure(bench_rows *rows, size_t first, size_t runs) {
  for (size_t i = first; i < rows->len; i++) {
    rows->at[i].seconds = gs__mem_alloc(runs * sizeof(double));
    time_one(rows->at + i);
  }
  for (size_t k = 0; k < runs; k++)
    for (size_t i = first; i < rows->len; i++) rows->at[i].seconds[k] = time_one(rows->at + i);
}

const bench_row *bench_row_find(const bench_rows *rows, const char *key) {
  for (size_t i = 0; i < rows->len; i++)
    if (strcmp(rows->at[i].key, key) == 0) return rows->at + i;
  return NULL;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double speed(const bench_row *row, double seconds) {
  double n = (double)row->amount;
  return row->per_token ? seconds * 1e9 / n : n / 1e6 / seconds;
}

static bench_spread spread(double *at, size_t n) {
  qsort(at, n, sizeof *at, ascending);
  double middle = n % 2 ? at[n / 2] : (at[n / 2 - 1] + at[n / 2]) / 2;
  return (bench_spread){middle, at[0], at[n - 1]};
}

bench_spread bench_row_speed(const bench_row *row, size_t runs) {
  double *all = gs__mem_alloc(runs * sizeof *all);
  for (size_t i = 0; i < runs; i++) all[i] = speed(row, row->seconds[i]);
  bench_spread s = spread(all, runs);
  gs__mem_free(all);
  return s;
}

double bench_row_ratio(const bench_rows *rows, const bench_row *row, size_t runs) {
  const bench_row *other = row->beside ? bench_row_find(rows, row->beside) : NULL;
  if (!other) return 0;
  double *all = gs__mem_alloc(runs * sizeof *all);
  for (size_t i = 0; i < runs; i++) {
    double x = speed(row, row->seconds[i]), y = speed(other, other->seconds[i]);
    all[i] = row->per_token ? y / x : x / y;
  }
  double ratio = spread(all, runs).median;
  gs__mem_free(all);
  return ratio;
}
