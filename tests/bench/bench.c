/* bench: measures the stages of gainsay, and others beside them, in one process and one thread.
 *   build/bench/bench --help
 * tests/README.md tells what is measured and how to read it. */
#include "bench.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- for all parts ---- */

void bench_die(const char *format, ...) {
  va_list args;
  va_start(args, format);
  fputs("bench: ", stderr);
  vfprintf(stderr, format, args);
  fputc('\n', stderr);
  va_end(args);
  exit(2);
}

char *bench_path(const char *format, ...) {
  gs__str s = {0};
  va_list args;
  va_start(args, format);
  gs__str_vprintf(&s, format, args);
  va_end(args);
  return s.at;
}

void bench_make_folders(const char *path) {
  char *part = gs__mem_dup(path, strlen(path));
  for (char *p = part + 1;; p++) {
    char was = *p;
    if (was && was != '/') continue;
    *p = '\0';
    if (mkdir(part, 0777) < 0 && errno != EEXIST) bench_die("%s: %s", part, strerror(errno));
    *p = was;
    if (!was) break;
  }
  gs__mem_free(part);
}

void bench_write(const char *path, const gs__str *text) {
  FILE *f = fopen(path, "wb");
  if (!f || fwrite(gs__str_get(text), 1, text->len, f) != text->len || fclose(f))
    bench_die("%s: %s", path, strerror(errno));
}

static void note(const gs_note *n, void *payload) {
  (void)payload;
  if (n->severity == GS_ERROR)
    fprintf(stderr, "%s:%d: %s\n", n->file ? n->file : "", n->line, n->message);
}

gs_rules *bench_load(const char *pack, const char *pack_path) {
  gs_rules *rules;
  gs_error err;
  gs_rules_options options = {.pack_path = pack_path, .note = note};
  if (gs_rules_load(&rules, &pack, 1, &options, &err) < 0) bench_die("%s: %s", pack, err.message);
  return rules;
}

/* ---- groups ---- */

static void open_units(bench *b) {
  bench_units_open(b);
  bench_peers_units_open(b);
}

static void close_units(void) {
  bench_units_close();
  bench_peers_units_close();
}

static void open_rules(bench *b) {
  bench_rules_open(b);
  bench_peers_rules_open(b);
}

static void close_rules(void) {
  bench_rules_close();
  bench_peers_rules_close();
}

static const struct group {
  const char *name;
  void (*open)(bench *b);
  void (*close)(void);
} groups[] = {{"units", open_units, close_units},
              {"rules", open_rules, close_rules},
              {"news", bench_news_open, bench_news_close},
              {"patterns", bench_patterns_open, bench_patterns_close}};

/* Is the name in the list "units,news"? */
static bool is_chosen(const char *name, const char *only) {
  for (const char *p = only; p && *p; p += strspn(p, ",")) {
    size_t n = strcspn(p, ",");
    if (n == strlen(name) && memcmp(p, name, n) == 0) return true;
    p += n;
  }
  return !only;
}

static void measure_all(bench *b) {
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++) {
    if (!is_chosen(groups[i].name, b->options.only)) continue;
    fprintf(stderr, "bench: %s\n", groups[i].name);
    size_t first = b->rows.len;
    groups[i].open(b);
    bench_measure(&b->rows, first, b->options.runs);
    groups[i].close();
  }
  if (!b->rows.len) bench_die("no group is named \"%s\"", b->options.only);
}

static void dispose(bench *b) {
  for (size_t i = 0; i < b->rows.len; i++) gs__mem_free(b->rows.at[i].seconds);
  gs__vec_free(&b->rows);
  bench_pack_dispose(&b->pack);
  bench_corpus_dispose(&b->slice);
  bench_corpus_dispose(&b->corpus);
}

/* ---- the command line ---- */

static const char help[] =
    "Usage: bench [OPTION VALUE]...\n"
    "Measures gainsay stage by stage; run it in the top folder, or with `make bench`.\n"
    "  --corpus PATH   FILE.txt with FILE.idx beside it (lines \"start length\", in bytes), or "
    "what\n"
    "                  gainsay reads: JSONL, a folder; by default examples/articles, many times "
    "over\n"
    "  --limit-mb N    read at most so much of the corpus (32)\n"
    "  --news-kb N     how much of it the news pack reads (1000)\n"
    "  --peer-kb N     how much of it PCRE2 reads (1000)\n"
    "  --runs N        timed runs after one warm-up (5)\n"
    "  --entries N     size of the word list (100000)\n"
    "  --rules N       how many rules at most; also a half and a tenth of that (1000)\n"
    "  --longest N     words of the longest window, at least 100 (100000)\n"
    "  --only GROUPS   of units,rules,news,patterns\n"
    "  --work FOLDER   for what is written: packs, texts, bench.json (build/bench)\n"
    "  --json FILE     results in another place\n"
    "  --check FILE    compare ratios with this file; exit status 1 if one is much worse\n"
    "  --accept FILE   write the ratios to this file\n";

static bool set_text(bench_options *o, const char *name, const char *value) {
  const struct {
    const char *name;
    const char **to;
  } texts[] = {{"--corpus", &o->corpus}, {"--only", &o->only},   {"--work", &o->work},
               {"--json", &o->json},     {"--check", &o->check}, {"--accept", &o->accept}};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    if (strcmp(name, texts[i].name) == 0) {
      *texts[i].to = value;
      return true;
    }
  return false;
}

static bool set_number(bench_options *o, const char *name, const char *value) {
  const struct {
    const char *name;
    size_t *to, least, most;
  } numbers[] = {{"--runs", &o->runs, 1, 1000},           {"--limit-mb", &o->limit_mb, 1, 4000},
                 {"--news-kb", &o->news_kb, 1, 4000000},  {"--peer-kb", &o->peer_kb, 1, 4000000},
                 {"--entries", &o->entries, 1, 10000000}, {"--rules", &o->rules, 4, 2000},
                 {"--longest", &o->longest, 100, 500000}};
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    char *end;
    if (strcmp(name, numbers[i].name) != 0) continue;
    unsigned long n = strtoul(value, &end, 10);
    if (*end || n < numbers[i].least || n > numbers[i].most)
      bench_die("%s: a number from %zu to %zu, not \"%s\"", name, numbers[i].least, numbers[i].most,
                value);
    *numbers[i].to = n;
    return true;
  }
  return false;
}

static bench_options read_options(int argc, char **argv) {
  bench_options o = {.work = "build/bench",
                     .runs = 5,
                     .limit_mb = 32,
                     .news_kb = 1000,
                     .peer_kb = 1000,
                     .entries = 100000,
                     .rules = 1000,
                     .longest = 100000};
  for (int i = 1; i < argc; i += 2) {
    if (strcmp(argv[i], "--help") == 0) {
      fputs(help, stdout);
      exit(0);
    }
    if (i + 1 == argc) bench_die("%s: a value is missing, or no such option; see --help", argv[i]);
    if (!set_text(&o, argv[i], argv[i + 1]) && !set_number(&o, argv[i], argv[i + 1]))
      bench_die("there is no option %s; see --help", argv[i]);
  }
  return o;
}

int main(int argc, char **argv) {
  static bench b;
  b.options = read_options(argc, argv);
  const bench_options *o = &b.options;
  bench_make_folders(o->work);
  bench_corpus_read(&b.corpus, o->corpus, o->limit_mb * 1000000);
  bench_corpus_some(&b.slice, &b.corpus, o->peer_kb * 1000);
  bench_pack_write(&b.pack, o, &b.corpus);
  measure_all(&b);
  bench_report_table(&b);
  char *json =
      o->json ? gs__mem_dup(o->json, strlen(o->json)) : bench_path("%s/bench.json", o->work);
  bench_report_json(&b, json);
  gs__mem_free(json);
  if (o->accept) bench_report_accept(&b, o->accept);
  int status = o->check ? bench_report_check(&b, o->check) : 0;
  dispose(&b);
  return status;
}
