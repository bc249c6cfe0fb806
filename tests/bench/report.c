/* report: the table, bench.json, and the comparison with a baseline. A baseline has ratios only:
 * how fast a machine is does not matter to them. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include "bench.h"

/* ---- the table ---- */

static void put_number(double n) {
  printf(" %8.*f", n < 0.1 ? 4 : n < 10 ? 2 : n < 1000 ? 1 : 0, n);
}

static void put_speed(const bench *b, const bench_row *row) {
  bench_spread s = bench_row_speed(row, b->options.runs);
  double ratio = bench_row_ratio(&b->rows, row, b->options.runs);
  printf("%-32s", row->label);
  put_number(s.median);
  put_number(s.min);
  put_number(s.max);
  if (ratio > 0) {
    put_number(ratio);
    printf(" x  %s", bench_row_find(&b->rows, row->beside)->label);
  }
  putchar('\n');
}

static void put_speeds(const bench *b, bool per_token, const char *unit) {
  bool any = false;
  for (size_t i = 0; i < b->rows.len; i++) {
    if (b->rows.at[i].per_token != per_token) continue;
    if (!any)
      printf("\n%-32s %8s %8s %8s %8s    %s\n", unit, "median", "min", "max", "ratio", "to");
    any = true;
    put_speed(b, b->rows.at + i);
  }
}

static void put_count(uint64_t n) {
  if (n)
    printf(" %10llu", (unsigned long long)n);
  else
    printf(" %10s", "-");
}

static void put_counts(const bench *b) {
  printf("\n%-32s %10s %10s %10s %10s %10s\n", "done in one run", "tokens", "sentences",
         "list hits", "matches", "output");
  for (size_t i = 0; i < b->rows.len; i++) {
    const bench_counts *c = &b->rows.at[i].counts;
    printf("%-32s", b->rows.at[i].label);
    put_count(c->tokens);
    put_count(c->sentences);
    put_count(c->hits);
    put_count(c->matches);
    put_count(c->output);
    putchar('\n');
  }
}

static void put_contents(const bench *b) {
  puts("\nwhat is in a row");
  for (size_t i = 0; i < b->rows.len; i++)
    if (!b->rows.at[i].per_token)
      printf("%-26s %6.2f MB: %s\n", b->rows.at[i].label, (double)b->rows.at[i].amount / 1e6,
             b->rows.at[i].includes);
}

static long peak_kib(void) {
  struct rusage r;
  getrusage(RUSAGE_SELF, &r);
  return r.ru_maxrss;
}

void bench_report_table(const bench *b) {
  printf("gainsay %s, one thread, CPU time, %zu runs after one warm-up\n", gs_version(),
         b->options.runs);
  printf("corpus %s: %.2f MB, %zu documents\n", b->corpus.name, (double)b->corpus.bytes / 1e6,
         b->corpus.docs.len);
  put_speeds(b, false, "MB/s (10^6 bytes of UTF-8 text)");
  put_speeds(b, true, "ns for a token, by words");
  put_counts(b);
  put_contents(b);
  if (bench_peers_missing()) printf("\nnot here: %s\n", bench_peers_missing());
  printf("\npeak memory of the process, all packs and texts: %.1f MiB\n",
         (double)peak_kib() / 1024);
}

/* ---- bench.json ---- */

static void put_json_count(json_t *o, const char *key, uint64_t n) {
  if (n) json_object_set_new(o, key, json_integer((json_int_t)n));
}

static json_t *json_row(const bench *b, const bench_row *row) {
  bench_spread s = bench_row_speed(row, b->options.runs);
  double ratio = bench_row_ratio(&b->rows, row, b->options.runs);
  json_t *o = json_pack("{s:s, s:s, s:s, s:s, s:f, s:f, s:f}", "key", row->key, "label", row->label,
                        "includes", row->includes, "unit", row->per_token ? "ns/token" : "MB/s",
                        "median", s.median, "min", s.min, "max", s.max);
  put_json_count(o, row->per_token ? "words" : "bytes", row->amount);
  if (ratio > 0) {
    json_object_set_new(o, "beside", json_string(row->beside));
    json_object_set_new(o, "ratio", json_real(ratio));
  }
  put_json_count(o, "tokens", row->counts.tokens);
  put_json_count(o, "sentences", row->counts.sentences);
  put_json_count(o, "hits", row->counts.hits);
  put_json_count(o, "matches", row->counts.matches);
  put_json_count(o, "output", row->counts.output);
  return o;
}

static void dump(json_t *o, const char *path) {
  if (json_dump_file(o, path, JSON_INDENT(2) | JSON_REAL_PRECISION(5)) < 0)
    bench_die("%s: cannot be written", path);
  json_decref(o);
}

void bench_report_json(const bench *b, const char *path) {
  json_t *rows = json_array();
  for (size_t i = 0; i < b->rows.len; i++) json_array_append_new(rows, json_row(b, b->rows.at + i));
  dump(json_pack("{s:s, s:I, s:s, s:I, s:I, s:I, s:o}", "gainsay", gs_version(), "runs",
                 (json_int_t)b->options.runs, "corpus", b->corpus.name, "bytes",
                 (json_int_t)b->corpus.bytes, "documents", (json_int_t)b->corpus.docs.len,
                 "peak_kib", (json_int_t)peak_kib(), "rows", rows),
       path);
}

/* ---- the baseline ---- */

static json_t *baseline(const char *path) {
  json_error_t err;
  json_t *o = json_load_file(path, JSON_REJECT_DUPLICATES, &err);
  if (!o) bench_die("%s:%d: %s", path, err.line, err.text);
  if (!(json_number_value(json_object_get(o, "alarm")) > 1) ||
      !json_is_object(json_object_get(o, "ratios")))
    bench_die("%s: expected {\"alarm\": a factor above 1, \"ratios\": {...}}", path);
  return o;
}

/* 1 if the row is worse than it may be. */
static int check_row(const bench *b, const char *key, double wanted, double alarm) {
  const bench_row *row = bench_row_find(&b->rows, key);
  double ratio = row ? bench_row_ratio(&b->rows, row, b->options.runs) : 0;
  bool worse = ratio * alarm < wanted;
  if (ratio <= 0) {
    printf("skipped  %-16s not measured, or nothing to compare it with\n", key);
    return 0;
  }
  printf("%-8s %-16s %.3g times as fast as %s; baseline %.3g, alarm below %.3g\n",
         worse                    ? "WORSE"
         : ratio > wanted * alarm ? "better"
                                  : "ok",
         key, ratio, row->beside, wanted, wanted / alarm);
  return worse;
}

int bench_report_check(const bench *b, const char *path) {
  json_t *o = baseline(path), *ratio;
  double alarm = json_number_value(json_object_get(o, "alarm"));
  const char *key;
  int worse = 0;
  puts("");
  json_object_foreach(json_object_get(o, "ratios"), key, ratio) {
    worse += check_row(b, key, json_number_value(ratio), alarm);
  }
  json_decref(o);
  printf("%d ratios are worse than the baseline by more than %.0f %%\n", worse, (alarm - 1) * 100);
  return worse > 0;
}

void bench_report_accept(const bench *b, const char *path) {
  json_t *ratios = json_object();
  for (size_t i = 0; i < b->rows.len; i++) {
    double ratio = bench_row_ratio(&b->rows, b->rows.at + i, b->options.runs);
    if (ratio > 0) json_object_set_new(ratios, b->rows.at[i].key, json_real(ratio));
  }
  dump(json_pack("{s:f, s:o}", "alarm", 1.25, "ratios", ratios), path);
}
