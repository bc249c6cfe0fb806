/* bench: what the parts of the benchmark share. A group of rows is opened (its packs are loaded, its
 * texts made), its rows are timed in turns, and it is closed; report.c then shows all rows.
 * It uses internal headers, like the unit tests: only so can stages be timed apart. */
#ifndef GS_TESTS_BENCH_H
#define GS_TESTS_BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"
#include "gainsay.h"

/* ---- what a run did: so that it can be seen that work was done ---- */

typedef struct bench_counts {
  uint64_t tokens, sentences, hits, matches, output;
} bench_counts;

/* ---- rows ---- */

typedef struct bench_row {
  const char *key;             /* its name in bench.json and baseline.json */
  const char *label;           /* in the table; borrowed from the group, which is static */
  const char *includes;        /* what is done in the time that is taken */
  const char *beside;          /* key of the row that its ratio is to, or NULL */
  bool per_token;              /* told as ns for a token, not as MB/s */
  uint64_t amount;             /* bytes, or tokens, that one run goes over */
  void (*run)(void *payload, bench_counts *counts);
  void *payload;
  double *seconds;             /* of each run, in order; NULL: not measured */
  bench_counts counts;         /* of one run */
} bench_row;

typedef GS_VEC(bench_row) bench_rows;

/* One warm-up of each row from number `first` on, then rounds in which each runs once: what slows the
 * machine for a while meets all of them alike. */
void bench_measure(bench_rows *rows, size_t first, size_t runs);
const bench_row *bench_row_find(const bench_rows *rows, const char *key);

typedef struct bench_spread {
  double median, min, max;
} bench_spread;

/* MB/s, or ns for a token. */
bench_spread bench_row_speed(const bench_row *row, size_t runs);
/* How many times as fast as the row beside it, the median of the rounds; 0 if there is none. */
double bench_row_ratio(const bench_rows *rows, const bench_row *row, size_t runs);

/* ---- options ---- */

typedef struct bench_options {
  const char *corpus, *work, *json, *check, *accept, *only;
  size_t runs, limit_mb, news_kb, peer_kb, entries, rules, longest;
} bench_options;

/* ---- the corpus (corpus.c) ---- */

struct gs_document;

typedef struct bench_corpus {
  const char *name;
  GS_VEC(struct gs_document *) docs;
  uint64_t bytes;
  bool borrows;                /* the documents are another corpus's */
} bench_corpus;

void bench_corpus_read(bench_corpus *out, const char *path, uint64_t most);
/* About so many bytes of it, taken evenly. */
void bench_corpus_some(bench_corpus *out, const bench_corpus *from, uint64_t most);
/* The same with other letters: a-z become Cyrillic, of two bytes each. */
void bench_corpus_cyrillic(bench_corpus *out, const bench_corpus *from);
void bench_corpus_dispose(bench_corpus *c);

/* ---- the synthetic packs (pack.c) ---- */

enum { BENCH_FEW, BENCH_MID, BENCH_MANY, BENCH_SIZES };

typedef struct bench_pack {
  char *folder;                /* pack path with the packs "words", "few", "mid", "many" */
  size_t rules[BENCH_SIZES];   /* how many each has */
  GS_VEC(char *) regexes;      /* the same rules as regular expressions, in order */
} bench_pack;

void bench_pack_write(bench_pack *out, const bench_options *options, const bench_corpus *corpus);
void bench_pack_dispose(bench_pack *p);

/* ---- groups of rows ---- */

typedef struct bench {
  bench_options options;
  bench_corpus corpus, slice;  /* slice: for what is slow in others */
  bench_pack pack;
  bench_rows rows;
} bench;

/* Stages of ours (stages.c, patterns.c). */
void bench_units_open(bench *b);
void bench_units_close(void);
void bench_rules_open(bench *b);
void bench_rules_close(void);
void bench_news_open(bench *b);
void bench_news_close(void);
void bench_patterns_open(bench *b);
void bench_patterns_close(void);

/* What stands beside them (peers.c): rows of the machine and of ICU, and of PCRE2. */
void bench_peers_units_open(bench *b);
void bench_peers_units_close(void);
void bench_peers_rules_open(bench *b);
void bench_peers_rules_close(void);
/* What is not measured here, and why; NULL: all is. */
const char *bench_peers_missing(void);

/* Loads one pack. */
gs_rules *bench_load(const char *pack, const char *pack_path);

/* ---- results (report.c) ---- */

void bench_report_table(const bench *b);
void bench_report_json(const bench *b, const char *path);
/* Holds the ratios against those of a file: 0, or 1 if one is worse by more than the file's alarm. */
int bench_report_check(const bench *b, const char *path);
/* Writes today's ratios to that file. */
void bench_report_accept(const bench *b, const char *path);

/* ---- for all parts (bench.c) ---- */

_Noreturn void bench_die(const char *format, ...) __attribute__((format(printf, 1, 2)));
char *bench_path(const char *format, ...) __attribute__((format(printf, 1, 2)));
void bench_make_folders(const char *path);
void bench_write(const char *path, const gs__str *text);

#endif
