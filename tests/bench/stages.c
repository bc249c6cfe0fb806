/* stages: what gainsay does with a document, a piece more in each row. Documents are read as
 * run/run.c does it. */
#include <stdio.h>
#include <string.h>

#include <jansson.h>

#include "api/rules.h"
#include "bench.h"
#include "run/reading.h"
#include "run/run.h"

typedef struct stage {
  gs_rules *rules;
  const bench_corpus *corpus;
  gs__arena arena;
  gs__doc doc;
  gs__hits hits;
} stage;

static void add_row(bench *b, stage *s, const bench_row *row) {
  gs__vec_push(&b->rows, *row);
  bench_row *r = b->rows.at + b->rows.len - 1;
  r->payload = s;
  r->amount = s->corpus->bytes;
}

static void close_stage(stage *s) {
  gs__doc_dispose(&s->doc);
  gs__vec_free(&s->hits);
  gs__arena_dispose(&s->arena);
  gs_rules_free(s->rules);
  *s = (stage){0};
}

/* ---- units ---- */

static void read_units(stage *s, const gs_document *doc, bench_counts *counts) {
  gs__plan *p = s->rules->plan;
  gs_error err = {0};
  gs__plan_forget(p);
  gs__arena_reset(&s->arena);
  if (gs__doc_read(&s->doc, doc, &s->arena, p->vocab, &p->language, p->limits.text_bytes,
                   p->limits.tokens, &err) < 0)
    bench_die("%s: %s", doc->id, err.message);
  counts->tokens += s->doc.token_count;
  counts->sentences += s->doc.sentence_count;
}

static void run_units(void *payload, bench_counts *counts) {
  stage *s = payload;
  for (size_t i = 0; i < s->corpus->docs.len; i++) read_units(s, s->corpus->docs.at[i], counts);
}

static void run_list(void *payload, bench_counts *counts) {
  stage *s = payload;
  for (size_t i = 0; i < s->corpus->docs.len; i++) {
    read_units(s, s->corpus->docs.at[i], counts);
    s->hits.len = 0;
    gs__lists_scan(&s->rules->plan->lists, &s->doc, &s->hits);
    counts->hits += s->hits.len;
  }
}

static stage units, cyrillic;
static bench_corpus cyrillic_texts;

void bench_units_open(bench *b) {
  bench_corpus_cyrillic(&cyrillic_texts, &b->corpus);
  units = (stage){.rules = bench_load("scripts/packs/base", NULL), .corpus = &b->corpus};
  cyrillic = (stage){.rules = bench_load("scripts/packs/base", NULL), .corpus = &cyrillic_texts};
  add_row(b, &units,
          &(bench_row){.key = "units",
                       .label = "units",
                       .beside = "icu",
                       .run = run_units,
                       .includes = "UTF-8 check, tokens with ids, paragraphs, sentences, quotes"});
  add_row(b, &cyrillic,
          &(bench_row){.key = "cyrillic",
                       .label = "units, Cyrillic letters",
                       .beside = "units",
                       .run = run_units,
                       .includes = "the same; a-z are letters of two bytes"});
}

void bench_units_close(void) {
  close_stage(&units);
  close_stage(&cyrillic);
  bench_corpus_dispose(&cyrillic_texts);
}

/* ---- rules ---- */

static void run_rules(void *payload, bench_counts *counts) {
  stage *s = payload;
  for (size_t i = 0; i < s->corpus->docs.len; i++) {
    gs__run *run;
    gs_error err = {0};
    if (gs__run_open(s->rules->plan, s->corpus->docs.at[i], &run, &err) < 0)
      bench_die("%s: %s", s->corpus->docs.at[i]->id, err.message);
    counts->tokens += run->doc->token_count;
    counts->sentences += run->doc->sentence_count;
    counts->hits += run->hits.len;
    for (size_t k = 0; k < run->mentions.len; k++) counts->matches += !run->mentions.at[k]->dropped;
    gs__run_close(run);
  }
}

static stage list, sizes[BENCH_SIZES];
static char list_label[64], size_labels[BENCH_SIZES][64];

static void open_list(bench *b) {
  snprintf(list_label, sizeof list_label, "+ list of %zu", b->options.entries);
  list = (stage){.rules = bench_load("words", b->pack.folder), .corpus = &b->corpus};
  add_row(b, &list,
          &(bench_row){.key = "list",
                       .label = list_label,
                       .run = run_list,
                       .includes = "units, and all hits of a list of phrases"});
}

void bench_rules_open(bench *b) {
  static const char *const packs[] = {"few", "mid", "many"};
  static const bench_row rows[] = {{.key = "rules-few"},
                                   {.key = "rules-mid", .beside = "pcre2"},
                                   {.key = "rules-many", .beside = "rules-few"}};
  open_list(b);
  for (int i = 0; i < BENCH_SIZES; i++) {
    bench_row row = rows[i];
    snprintf(size_labels[i], sizeof size_labels[i], "+ list + %zu rules", b->pack.rules[i]);
    sizes[i] = (stage){.rules = bench_load(packs[i], b->pack.folder), .corpus = &b->corpus};
    row.label = size_labels[i];
    row.run = run_rules;
    row.includes = "units, hits, findings with slots, overlaps settled; no record";
    add_row(b, sizes + i, &row);
  }
}

void bench_rules_close(void) {
  close_stage(&list);
  for (int i = 0; i < BENCH_SIZES; i++) close_stage(sizes + i);
}

/* ---- the news pack, through the public API ---- */

static struct news {
  gs_rules *rules;
  bench_corpus texts;
  char *path;
  gs__str out;
} news;

static void take_output(const char *bytes, size_t len, void *payload) {
  gs__str_add(payload, bytes, len);
}

static void read_document(struct news *n, const gs_document *doc, gs_writer *w,
                          bench_counts *counts) {
  gs_reading *r;
  gs_error err;
  if (gs_read(n->rules, doc, &r, &err) < 0) bench_die("%s: %s", gs_document_id(doc), err.message);
  gs_writer_put(w, r);
  for (int kind = 0; kind < GS_KINDS; kind++) counts->matches += gs_reading_count(r, (gs_kind)kind);
  counts->tokens += r->doc.token_count;
  counts->sentences += r->doc.sentence_count;
  gs_reading_free(r);
}

static void run_news(void *payload, bench_counts *counts) {
  struct news *n = payload;
  gs_reader *reader;
  gs_document *doc;
  gs_error err;
  gs__str_clear(&n->out);
  gs_writer *w = gs_writer_new(GS_FORMAT_JSONL, NULL, take_output, &n->out);
  gs_reader_options options = {.format = "jsonl"};
  if (gs_reader_open(&reader, n->path, &options, &err) < 0) bench_die("%s", err.message);
  for (int got; (got = gs_reader_next(reader, &doc, &err)) != 0;) {
    if (got < 0) bench_die("%s", err.message);
    read_document(n, doc, w, counts);
    gs_document_free(doc);
  }
  gs_reader_free(reader);
  gs_writer_free(w);
  counts->output = n->out.len;
}

static void write_jsonl(const bench_corpus *texts, const char *path) {
  gs__str s = {0};
  for (size_t i = 0; i < texts->docs.len; i++) {
    size_t len;
    const char *text = gs_document_text(texts->docs.at[i], &len);
    json_t *line = json_pack("{s:s, s:s%}", "id", texts->docs.at[i]->id, "text", text, len);
    char *dumped = line ? json_dumps(line, JSON_COMPACT) : NULL;
    if (!dumped) bench_die("%s: cannot be written as JSON", texts->docs.at[i]->id);
    gs__str_printf(&s, "%s\n", dumped);
    free(dumped);
    json_decref(line);
  }
  bench_write(path, &s);
  gs__str_dispose(&s);
}

void bench_news_open(bench *b) {
  bench_corpus_some(&news.texts, &b->corpus, b->options.news_kb * 1000);
  news.path = bench_path("%s/news.jsonl", b->options.work);
  news.rules = bench_load("scripts/packs/news", "scripts/packs");
  write_jsonl(&news.texts, news.path);
  gs__vec_push(&b->rows,
               ((bench_row){.key = "news",
                            .label = "pack news, JSONL to JSONL",
                            .beside = "units",
                            .run = run_news,
                            .payload = &news,
                            .amount = news.texts.bytes,
                            .includes = "what `gainsay run --format jsonl` does, into memory"}));
}

void bench_news_close(void) {
  bench_corpus_dispose(&news.texts);
  gs_rules_free(news.rules);
  gs__str_dispose(&news.out);
  gs__mem_free(news.path);
  news = (struct news){0};
}
