/* bootstrap: how sure a figure is. */
#include "cli/bootstrap.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

const char *const measure_names[MEASURES] = {"precision", "recall", "f1"};

static const uint64_t SEED = 20240229;

/* splitmix64, by Sebastiano Vigna, public domain. */
static uint64_t next(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31);
}

static size_t draw(uint64_t *state, size_t below) {
  return (size_t)(((next(state) >> 32) * (uint64_t)below) >> 32);
}

/* Below 0: nothing to count. */
static double measure_of(const hits *c, measure m) {
  size_t of = m == PRECISION ? c->found : m == RECALL ? c->gold : c->found + c->gold;
  if (!of) return -1;
  return 100.0 * (double)(m == F1 ? 2 * c->right : c->right) / (double)of;
}

static void add(hits *sum, const hits *c) {
  sum->right += c->right;
  sum->found += c->found;
  sum->gold += c->gold;
}

static hits sum_of(const hits *counts, size_t documents) {
  hits sum = {0};
  for (size_t i = 0; i < documents; i++) add(&sum, &counts[i]);
  return sum;
}

static int by_size(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

/* One document drawn anew is the same document: it tells nothing of others, so the figure may be anything. */
static bool is_alone(estimate *e, size_t documents, double lowest) {
  if (documents > 1) return false;
  e->low = lowest;
  e->high = 100;
  e->p = 1;
  return true;
}

static void take_interval(estimate *e, double *values, size_t n) {
  e->low = e->high = e->value;
  if (!n) return;
  qsort(values, n, sizeof *values, by_size);
  e->low = values[n * 25 / 1000];
  e->high = values[n - 1 - n * 25 / 1000];
}

estimate bootstrap_estimate(const hits *counts, size_t documents, measure m) {
  hits all = sum_of(counts, documents);
  estimate e = {.value = measure_of(&all, m)};
  double values[RESAMPLES];
  uint64_t state = SEED;
  size_t n = 0;
  e.known = e.value >= 0;
  if (!e.known || is_alone(&e, documents, 0)) return e;
  for (int i = 0; i < RESAMPLES; i++) {
    hits sum = {0};
    for (size_t k = 0; k < documents; k++) add(&sum, &counts[draw(&state, documents)]);
    double value = measure_of(&sum, m);
    if (value >= 0) values[n++] = value;
  }
  take_interval(&e, values, n);
  return e;
}

/* Twice the smaller tail; never quite 0, for more resamples might have shown one. */
static double p_of(const double *values, size_t n) {
  size_t least = 0, most = 0;
  for (size_t i = 0; i < n; i++) {
    least += values[i] <= 0;
    most += values[i] >= 0;
  }
  double p = 2.0 * (double)((least < most ? least : most) + 1) / (double)(n + 1);
  return p > 1 ? 1 : p;
}

estimate bootstrap_difference(const hits *before, const hits *after, size_t documents, measure m) {
  hits a = sum_of(before, documents), b = sum_of(after, documents);
  double x = measure_of(&a, m), y = measure_of(&b, m), values[RESAMPLES];
  estimate e = {.known = x >= 0 && y >= 0, .value = y - x, .p = 1};
  uint64_t state = SEED;
  size_t n = 0;
  if (!e.known || is_alone(&e, documents, -100)) return e;
  for (int i = 0; i < RESAMPLES; i++) {
    hits old = {0}, new = {0};
    for (size_t k = 0; k < documents; k++) {
      size_t at = draw(&state, documents);
      add(&old, &before[at]);
      add(&new, &after[at]);
    }
    x = measure_of(&old, m);
    y = measure_of(&new, m);
    if (x >= 0 && y >= 0) values[n++] = y - x;
  }
  e.p = p_of(values, n);
  double chance = ldexp(1, 1 - (int)(documents < 64 ? documents : 64));   /* that all documents speak for one side */
  if (e.p < chance) e.p = chance;
  take_interval(&e, values, n);
  return e;
}
