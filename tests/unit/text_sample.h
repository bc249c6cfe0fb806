/* text_sample: a small English for the tests of text/, and ways to write down how a text was cut. */
#ifndef TEXT_SAMPLE_H
#define TEXT_SAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "text/doc.h"
#include "text/token.h"

enum { TAG_NONE, TAG_STARTER, TAG_PAST };

typedef struct sample {
  gs__language language;
  gs__vocab *vocab;
  gs__arena arena;
  gs_document origin;
  gs__doc doc;
  gs__str out;
} sample;

static inline void sample_quote(gs__language *l, const char *open, const char *close, int kind) {
  gs__quote_layout q;
  memset(&q, 0, sizeof q);
  memcpy(q.open, open, strlen(open));
  memcpy(q.close, close, strlen(close));
  q.kind = (unsigned)kind;
  gs__vec_push(&l->quotes, q);
}

static inline void sample_quotes(gs__language *l) {
  sample_quote(l, "\"", "\"", GS__QUOTE_DOUBLE);
  sample_quote(l, "“", "”", GS__QUOTE_DOUBLE);
  sample_quote(l, "``", "''", GS__QUOTE_DOUBLE);
  sample_quote(l, "「", "」", GS__QUOTE_DOUBLE);
  sample_quote(l, "„", "“", GS__QUOTE_LOW);
  sample_quote(l, "„", "”", GS__QUOTE_LOW);
  sample_quote(l, "‚", "‘", GS__QUOTE_LOW);
  sample_quote(l, "'", "'", GS__QUOTE_SINGLE);
  sample_quote(l, "‘", "’", GS__QUOTE_SINGLE);
  sample_quote(l, "«", "»", GS__QUOTE_ANGLE);
  sample_quote(l, "»", "«", GS__QUOTE_ANGLE);
  sample_quote(l, "‹", "›", GS__QUOTE_ANGLE);
  sample_quote(l, "–", "", GS__QUOTE_DASH);
  sample_quote(l, "—", "", GS__QUOTE_DASH);
}

static inline void sample_abbreviations(gs__language *l) {
  static const struct { const char *entry; uint32_t class; } list[] = {
      {"Mr.", GS__ABBR_TITLE},  {"Dr.", GS__ABBR_TITLE},  {"Gen.", GS__ABBR_TITLE},
      {"Lt.", GS__ABBR_TITLE},  {"St.", GS__ABBR_NEVER},  {"vs.", GS__ABBR_NEVER},
      {"e.g.", GS__ABBR_NEVER}, {"Inc.", GS__ABBR_MAYBE}, {"co.", GS__ABBR_MAYBE},
      {"Jan.", GS__ABBR_MAYBE}, {"Ph.D.", GS__ABBR_MAYBE}, {"sec.", GS__ABBR_MAYBE},
      {"no.", GS__ABBR_NUMBER}, {"p.", GS__ABBR_NUMBER}};
  for (size_t i = 0; i < sizeof list / sizeof *list; i++)
    *gs__map_put(&l->abbreviations, list[i].entry, strlen(list[i].entry), NULL) = list[i].class;
}

static inline void sample_words(gs__language *l) {
  static const char *const clitics[] = {"'s", "n't", "'ll", "'re", "'ve", "'d", "'m"};
  static const char *const elisions[] = {"'em", "'n'", "'tis"};
  for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
    gs__vec_push(&l->clitics, gs__mem_dup(clitics[i], strlen(clitics[i])));
  for (size_t i = 0; i < sizeof elisions / sizeof *elisions; i++)
    *gs__map_put(&l->elisions, elisions[i], strlen(elisions[i]), NULL) = 1;
  *gs__map_put(&l->splits, "cannot", 6, NULL) = (uint32_t)l->split_ends.len;
  gs__vec_push(&l->split_ends, 3);
  gs__vec_push(&l->split_ends, 6);
  gs__vec_push(&l->split_ends, 0);
}

/* What a lexicon would do: a few words are known. */
static inline void sample_enter(gs__vocab *v, gs__form form, void *payload) {
  static const char *const starters = " the he she it they we i that this in how did what ";
  static const char *const pasts = " said asked wrote told ";
  gs__form_info *f = gs__vocab_info(v, form);
  char word[32] = " ";
  (void)payload;
  if (f->len > 24) return;
  memcpy(word + 1, f->bytes, f->len);
  word[f->len + 1] = ' ';
  f->known = strstr(starters, word) || strstr(pasts, word);
  f->first_tag = strstr(starters, word) ? TAG_STARTER : strstr(pasts, word) ? TAG_PAST : TAG_NONE;
  f->tags = (uint64_t)1 << f->first_tag;
}

static inline sample *sample_new(void) {
  sample *s = gs__mem_alloc(sizeof *s);
  sample_quotes(&s->language);
  sample_abbreviations(&s->language);
  sample_words(&s->language);
  s->language.starter_tags = 1 << TAG_STARTER;
  s->language.reporting_tags = 1 << TAG_PAST;
  s->language.headline_tokens = 12;
  s->vocab = gs__vocab_new();
  gs__vocab_hook_add(s->vocab, sample_enter, NULL);
  return s;
}

static inline void sample_free(sample *s) {
  gs__doc_dispose(&s->doc);
  gs__arena_dispose(&s->arena);
  gs__vocab_free(s->vocab);
  gs__language_dispose(&s->language);
  gs__str_dispose(&s->out);
  gs__mem_free(s);
}

static inline int sample_set_up(void **state) {
  *state = sample_new();
  return 0;
}

static inline int sample_tear_down(void **state) {
  sample_free(*state);
  return 0;
}

static inline gs__doc *sample_read_n(sample *s, const char *text, size_t len, size_t max_tokens) {
  gs__err err;
  gs__arena_reset(&s->arena);
  s->origin = (gs_document){.bytes = (char *)(uintptr_t)text, .len = len};
  assert_int_equal(0, gs__doc_read(&s->doc, &s->origin, &s->arena, s->vocab, &s->language, 0,
                                   max_tokens, &err));
  return &s->doc;
}

static inline gs__doc *sample_read(sample *s, const char *text) {
  return sample_read_n(s, text, strlen(text), 0);
}

/* The bytes from token `from` to token `to`, line breaks shown as spaces. */
static inline void sample_add(sample *s, uint32_t from, uint32_t to) {
  const gs__doc *d = &s->doc;
  if (from == to) return;
  size_t at = s->out.len;
  gs__str_add(&s->out, d->text + d->token_start[from], d->token_end[to - 1] - d->token_start[from]);
  for (; at < s->out.len; at++)
    if (s->out.at[at] == '\n' || s->out.at[at] == '\r') s->out.at[at] = ' ';
}

static inline const char *sample_tokens(sample *s, const char *text) {
  gs__doc *d = sample_read(s, text);
  gs__str_clear(&s->out);
  for (uint32_t i = 0; i < d->token_count; i++) {
    if (i) gs__str_putc(&s->out, '|');
    sample_add(s, i, i + 1);
  }
  return gs__str_get(&s->out);
}

static inline const char *sample_ranges(sample *s, const gs__range *at, uint32_t count) {
  gs__str_clear(&s->out);
  for (uint32_t i = 0; i < count; i++) {
    if (i) gs__str_puts(&s->out, " | ");
    sample_add(s, at[i].start, at[i].end);
  }
  return gs__str_get(&s->out);
}

static inline bool sample_warned(const gs__doc *d, const char *code) {
  for (size_t i = 0; i < d->warnings.len; i++)
    if (strcmp(d->warnings.at[i].code, code) == 0) return true;
  return false;
}

/* n copies of a piece of text. */
static inline char *sample_repeat(const char *piece, size_t n, size_t *len) {
  size_t k = strlen(piece);
  char *text = gs__mem_alloc(n * k + 1);
  for (size_t i = 0; i < n; i++) memcpy(text + i * k, piece, k);
  *len = n * k;
  return text;
}

typedef struct sample_case {
  const char *text, *want;
} sample_case;

#endif
