/* peers: what stands beside our stages on the same documents in the same process: how fast the
 * machine reads at all, ICU's words and sentences, PCRE2 with one regular expression for each rule.
 * ICU is no library that gainsay is built on: its row is there if the library is. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <string.h>

#ifdef GS_BENCH_ICU
#include <unicode/ubrk.h>
#include <unicode/ustring.h>
#endif

#include "bench.h"
#include "text/document.h"

static const bench_corpus *corpus, *slice;

/* ---- the machine ---- */

static volatile uint64_t sum_kept; /* so that the sum is made */

static uint64_t sum(const char *at, size_t len) {
  uint64_t w[4], s[4] = {0};
  for (; len >= sizeof w; at += sizeof w, len -= sizeof w) {
    memcpy(w, at, sizeof w);
    for (int i = 0; i < 4; i++) s[i] += w[i];
  }
  return s[0] + s[1] + s[2] + s[3];
}

static void run_sum(void *payload, bench_counts *counts) {
  (void)payload;
  (void)counts;
  uint64_t all = 0;
  for (size_t i = 0; i < corpus->docs.len; i++)
    all += sum(corpus->docs.at[i]->bytes, corpus->docs.at[i]->len);
  sum_kept = all;
}

/* ---- ICU ---- */

#ifdef GS_BENCH_ICU

static struct icu {
  UBreakIterator *words, *sentences;
  UChar *text;
  int32_t *places, capacity;
} icu;

static void icu_check(UErrorCode code) {
  if (U_FAILURE(code)) bench_die("ICU: %s", u_errorName(code));
}

/* Places are written down, as a program that wants the words would. */
static uint64_t icu_words(void) {
  uint64_t n = 0;
  size_t at = 0;
  ubrk_first(icu.words);
  for (int32_t p; (p = ubrk_next(icu.words)) != UBRK_DONE;) {
    icu.places[at++] = p;
    n += ubrk_getRuleStatus(icu.words) >= UBRK_WORD_NONE_LIMIT;
  }
  return n;
}

static uint64_t icu_sentences(void) {
  size_t at = 0;
  ubrk_first(icu.sentences);
  for (int32_t p; (p = ubrk_next(icu.sentences)) != UBRK_DONE;) icu.places[at++] = p;
  return at;
}

static void run_icu(void *payload, bench_counts *counts) {
  (void)payload;
  for (size_t i = 0; i < corpus->docs.len; i++) {
    UErrorCode code = U_ZERO_ERROR;
    int32_t n = 0;
    const gs_document *doc = corpus->docs.at[i];
    u_strFromUTF8WithSub(icu.text, icu.capacity, &n, doc->bytes, (int32_t)doc->len, 0xFFFD, NULL,
                         &code);
    ubrk_setText(icu.words, icu.text, n, &code);
    ubrk_setText(icu.sentences, icu.text, n, &code);
    icu_check(code);
    counts->tokens += icu_words();
    counts->sentences += icu_sentences();
  }
}

static void icu_open(bench *b) {
  UErrorCode code = U_ZERO_ERROR;
  size_t most = 0;
  for (size_t i = 0; i < corpus->docs.len; i++)
    if (corpus->docs.at[i]->len > most) most = corpus->docs.at[i]->len;
  if (most >= INT32_MAX) bench_die("a document is too long for ICU");
  icu.capacity = (int32_t)most + 1;
  icu.text = gs__mem_alloc((most + 1) * sizeof *icu.text);
  icu.places = gs__mem_alloc((most + 1) * sizeof *icu.places);
  icu.words = ubrk_open(UBRK_WORD, "en", NULL, 0, &code);
  icu.sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &code);
  icu_check(code);
  gs__vec_push(&b->rows, ((bench_row){.key = "icu",
                                      .label = "ICU " U_ICU_VERSION,
                                      .run = run_icu,
                                      .amount = corpus->bytes,
                                      .includes = "UTF-16 made of it, words, sentences"}));
}

static void icu_close(void) {
  ubrk_close(icu.words);
  ubrk_close(icu.sentences);
  gs__mem_free(icu.text);
  gs__mem_free(icu.places);
  icu = (struct icu){0};
}

#else

static void icu_open(bench *b) {
  (void)b;
}

static void icu_close(void) {}

#endif

const char *bench_peers_missing(void) {
#ifndef GS_BENCH_ICU
  return "ICU (pkg-config does not know icu-uc): the row beside \"units\" is left out";
#else
  return NULL;
#endif
}

void bench_peers_units_open(bench *b) {
  corpus = &b->corpus;
  icu_open(b);
  gs__vec_push(&b->rows, ((bench_row){.key = "read",
                                      .label = "reading alone",
                                      .run = run_sum,
                                      .amount = corpus->bytes,
                                      .includes = "the sum of all bytes: the machine's limit"}));
}

void bench_peers_units_close(void) {
  icu_close();
}

/* ---- PCRE2 ---- */

static GS_VEC(pcre2_code *) codes;
static pcre2_match_data *match_data;
static char pcre2_label[64];

static uint64_t count_matches(const pcre2_code *code, const gs_document *doc) {
  uint64_t n = 0;
  size_t at = 0;
  PCRE2_SPTR text = (PCRE2_SPTR)doc->bytes;
  while (pcre2_jit_match(code, text, doc->len, at, 0, match_data, NULL) > 0) {
    at = pcre2_get_ovector_pointer(match_data)[1];
    n++;
  }
  return n;
}

static void run_pcre2(void *payload, bench_counts *counts) {
  (void)payload;
  for (size_t i = 0; i < slice->docs.len; i++)
    for (size_t k = 0; k < codes.len; k++)
      counts->matches += count_matches(codes.at[k], slice->docs.at[i]);
}

static pcre2_code *compile(const char *regex) {
  int error;
  size_t at;
  pcre2_code *code = pcre2_compile((PCRE2_SPTR)regex, PCRE2_ZERO_TERMINATED, 0, &error, &at, NULL);
  if (!code || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE)) bench_die("PCRE2 refuses %s", regex);
  return code;
}

void bench_peers_rules_open(bench *b) {
  uint32_t has_jit = 0;
  size_t rules = b->pack.rules[BENCH_MID];
  slice = &b->slice;
  if (pcre2_config(PCRE2_CONFIG_JIT, &has_jit) < 0 || !has_jit) return;
  for (size_t i = 0; i < rules; i++) gs__vec_push(&codes, compile(b->pack.regexes.at[i]));
  match_data = pcre2_match_data_create(16, NULL);
  snprintf(pcre2_label, sizeof pcre2_label, "PCRE2 JIT, %zu expressions", rules);
  gs__vec_push(&b->rows,
               ((bench_row){.key = "pcre2",
                            .label = pcre2_label,
                            .run = run_pcre2,
                            .amount = slice->bytes,
                            .includes = "the same rules on text without units, one by one"}));
}

void bench_peers_rules_close(void) {
  for (size_t i = 0; i < codes.len; i++) pcre2_code_free(codes.at[i]);
  gs__vec_free(&codes);
  pcre2_match_data_free(match_data);
  match_data = NULL;
}
