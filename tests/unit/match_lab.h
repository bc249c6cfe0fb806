/* match_lab: what the tests of match/ and run/ share: a plan with a little English, lists and types
 * made by hand, a text read into units, and matches written down as text. No pack and no Lua. */
#ifndef GS_TESTS_MATCH_LAB_H
#define GS_TESTS_MATCH_LAB_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "run/run.h"
#include "text/document.h"

typedef struct lab {
  gs__plan *plan;
  gs__run *run;
  gs_document *document;
  gs__str out;
} lab;

static inline void lab_tag(gs__language *l, const char *name, const char *words) {
  uint64_t bit = (uint64_t)1 << l->tag_count;
  memcpy(l->tags[l->tag_count++], name, strlen(name) + 1);
  for (const char *p = words; *p; p += strspn(p, " ")) {
    size_t n = strcspn(p, " "), i = 0;
    while (i < l->tag_word_count &&
           (strncmp(l->tag_words[i].name, p, n) || l->tag_words[i].name[n]))
      i++;
    if (i == l->tag_word_count) memcpy(l->tag_words[l->tag_word_count++].name, p, n);
    l->tag_words[i].tags |= bit;
    p += n;
  }
}

static inline void lab_quote(gs__language *l, const char *open, const char *close, int kind) {
  gs__quote_layout q;
  memset(&q, 0, sizeof q);
  memcpy(q.open, open, strlen(open));
  memcpy(q.close, close, strlen(close));
  q.kind = (unsigned)kind;
  gs__vec_push(&l->quotes, q);
}

static const char lab_words[] =
    "form\ttags\tlemma\n"
    "a\tDT\t\nthe\tDT\t\nit\tPRP\t\nhe\tPRP\t\nshe\tPRP\t\nthey\tPRP\t\n"
    "that\tIN\t\nof\tIN\t\nto\tTO\t\n"
    "say\tVB\tsay\nsays\tVBZ\tsay\nsaid\tVBD|VBN\tsay\ndeny\tVB\tdeny\ndenied\tVBD|VBN\tdeny\n"
    "lie\tVB|NN\tlie\nlay\tVBD\tlie\nlaid\tVBD|VBN\tlay\npoint\tNN|VB\tpoint\npointed\tVBD\tpoint\n"
    "points\tNNS|VBZ\tpoint\nclaims\tNNS|VBZ\tclaim\nclaim\tNN|VB\tclaim\nclaimed\tVBD\tclaim\nhieß\tVBD\theißen\n";

static inline void lab_language(gs__plan *p) {
  static const char *const tags[][2] = {{"PUNCT", "mark"},
                                        {"NN", "noun singular content"},
                                        {"NNS", "noun plural content"},
                                        {"NNP", "noun name content"},
                                        {"VB", "verb base content"},
                                        {"VBZ", "verb present finite content"},
                                        {"VBD", "verb past finite content"},
                                        {"VBN", "verb participle content"},
                                        {"DT", "det"},
                                        {"PRP", "pronoun"},
                                        {"IN", "prep"},
                                        {"TO", "prep"}};
  gs__language *l = &p->language;
  for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) lab_tag(l, tags[i][0], tags[i][1]);
  memcpy(l->name, "en", 3);
  lab_quote(l, "\"", "\"", GS__QUOTE_DOUBLE);
  lab_quote(l, "'", "'", GS__QUOTE_SINGLE);
  gs__vec_push(&l->clitics, gs__mem_dup("'s", 2));
  gs__vec_push(&l->clitics, gs__mem_dup("n't", 3));
  gs__vec_push(&l->guesses, ((gs__guess_rule){.shape = GS__SHAPE_PUNCT, .tag = 0, .tags = 1}));
  gs__vec_push(&l->guesses, ((gs__guess_rule){.shape = GS__SHAPE_COMMA, .tag = 0, .tags = 1}));
  gs__vec_push(&l->guesses, ((gs__guess_rule){.tag = 1, .tags = 2}));
  *gs__map_put(&l->abbreviations, "Mr.", 3, NULL) = GS__ABBR_TITLE;
  l->headline_tokens = 0;
  p->lexicon.name_tag = 3;
  gs__err err = {0};
  assert_int_equal(
      0, gs__lexicon_words(&p->lexicon, "words.tsv", lab_words, strlen(lab_words), true, &err));
}

static inline lab *lab_new(void) {
  lab *l = gs__mem_alloc(sizeof *l);
  l->plan = gs__plan_new(NULL);
  lab_language(l->plan);
  return l;
}

static inline void lab_close(lab *l) {
  gs__run_close(l->run);
  gs_document_free(l->document);
  l->run = NULL;
  l->document = NULL;
}

static inline void lab_free(lab *l) {
  lab_close(l);
  gs__plan_free(l->plan);
  gs__str_dispose(&l->out);
  gs__mem_free(l);
}

static inline int lab_set_up(void **state) {
  *state = lab_new();
  return 0;
}

static inline int lab_tear_down(void **state) {
  lab_free(*state);
  return 0;
}

#define IN_LAB(test) cmocka_unit_test_setup_teardown(test, lab_set_up, lab_tear_down)

/* Adds a row with one entry to a list; group may be NULL. inflect: NULL, "verb" or "noun". */
static inline void lab_entry(lab *l, const char *list, const char *entry, const char *group,
                             const char *inflect) {
  gs__lists *all = &l->plan->lists;
  uint32_t at = gs__lists_list(all, list, strlen(list)), row = gs__list_row(all, at, 1);
  size_t column = gs__list_column(all, at, "group", 5, true);
  gs__entry_how how = {0};
  gs__err err = {0};
  if (group) gs__list_set(all, at, row, column, gs__plan_sym(l->plan, group));
  if (inflect) {
    how.inflects = true;
    how.first_word = strcmp(inflect, "verb") == 0;
    how.lemma_tags = how.text_tags =
        gs__language_tag_mask(&l->plan->language, inflect, strlen(inflect));
  }
  int code = gs__list_add(all, at, row, entry, strlen(entry), &l->plan->language, &how, &err);
  if (code < 0) fail_msg("%s", err.message);
}

static inline uint32_t lab_type(lab *l, const char *name) {
  return gs__plan_type(l->plan, name, strlen(name));
}

static inline gs__run *lab_read(lab *l, const char *text) {
  gs__err err = {0};
  lab_close(l);
  if (!l->plan->closed) gs__plan_close(l->plan);
  l->document = gs_document_new("d", text, strlen(text));
  if (gs__run_open(l->plan, l->document, &l->run, &err) < 0) fail_msg("%s", err.message);
  gs__edges_layers(l->run, UINT64_MAX);
  return l->run;
}

static inline gs__mention *lab_mention(lab *l, const char *type, uint32_t start, uint32_t end) {
  gs__mention *m = gs__mention_new(l->run, lab_type(l, type), start, end);
  gs__mention_changed(l->run, m);
  gs__edges_layers(l->run, UINT64_MAX);
  return m;
}

static inline void lab_attribute(lab *l, gs__mention *m, const char *key, const char *value) {
  gs__mention_set(l->run, m, gs__plan_sym(l->plan, key), gs__plan_sym(l->plan, value));
}

static inline gs__pattern *lab_compile(lab *l, const char *text, const char *head, gs__err *err) {
  gs__pattern *p = NULL;
  *err = (gs__err){0};
  gs__sym sym = head ? gs__plan_sym(l->plan, head) : 0;
  return gs__pattern_new(&p, &l->plan->names, text, strlen(text), sym, NULL, 0, err) < 0 ? NULL : p;
}

static inline gs__pattern *lab_pattern(lab *l, const char *text, const char *head) {
  gs__err err;
  gs__pattern *p = lab_compile(l, text, head, &err);
  if (!p) fail_msg("%s: column %d: %s", text, err.column, err.message);
  return p;
}

/* The error of a pattern as "column: message". */
static inline const char *lab_fault(lab *l, const char *text) {
  gs__err err;
  gs__pattern *p = lab_compile(l, text, NULL, &err);
  gs__str_clear(&l->out);
  if (!p) gs__str_printf(&l->out, "%d: %s", err.column, err.message);
  return gs__str_get(&l->out);
}

static inline void lab_add_text(lab *l, uint32_t start, uint32_t end) {
  const gs__doc *d = l->run->doc;
  if (start < end)
    gs__str_add(&l->out, d->text + d->token_start[start],
                d->token_end[end - 1] - d->token_start[start]);
}

typedef struct lab_telling {
  lab *l;
  const gs__pattern *p;
} lab_telling;

static inline int lab_by_place(const void *a, const void *b) {
  const gs__piece *x = a, *y = b;
  if (x->start != y->start) return x->start < y->start ? -1 : 1;
  if (x->end != y->end) return x->end > y->end ? -1 : 1;
  return (x->slot > y->slot) - (x->slot < y->slot);
}

static inline void lab_tell(const gs__found *found, void *payload) {
  lab_telling *t = payload;
  gs__found f = *found;
  gs__str *out = &t->l->out;
  if (out->len) gs__str_puts(out, " | ");
  lab_add_text(t->l, f.start, f.end);
  qsort(f.pieces, f.piece_count, sizeof *f.pieces, lab_by_place);
  for (uint32_t i = 0; i < f.piece_count; i++) {
    gs__str_printf(out, "%s%s=", i ? "; " : " {",
                   gs__plan_text(t->l->plan, t->p->slots[f.pieces[i].slot]));
    lab_add_text(t->l, f.pieces[i].start, f.pieces[i].end);
  }
  if (f.piece_count) gs__str_puts(out, "}");
}

/* All matches of the pattern in each sentence: "he said {who=he} | she said {who=she}". */
static inline const char *lab_find(lab *l, const char *text, const char *head) {
  lab_telling t = {l, lab_pattern(l, text, head)};
  gs__str_clear(&l->out);
  for (uint32_t s = 0; s < l->run->doc->sentence_count; s++) {
    gs__range r = l->run->doc->sentences[s];
    gs__match_all(t.p, &l->run->lattice, r.start, r.end, lab_tell, &t);
  }
  return gs__str_get(&l->out);
}

static inline void lab_expect(lab *l, const char *pattern, const char *want) {
  const char *have = lab_find(l, pattern, NULL);
  if (strcmp(have, want) != 0) fail_msg("%s\n  found:    %s\n  expected: %s", pattern, have, want);
}

static inline void lab_expect_head(lab *l, const char *pattern, const char *head,
                                   const char *want) {
  const char *have = lab_find(l, pattern, head);
  if (strcmp(have, want) != 0) fail_msg("%s\n  found:    %s\n  expected: %s", pattern, have, want);
}

/* A list with an entry of one word and one of two, and two types. */
static inline void lab_fill(lab *l) {
  lab_entry(l, "say", "say", "plain", "verb");
  lab_entry(l, "say", "point out", "strong", "verb");
  lab_type(l, "Actor");
  lab_type(l, "np");
}

#endif
