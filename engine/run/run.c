#include "run/run.h"

#include <string.h>

#include "base/sha256.h"
#include "gainsay.h"
#include "run/profile.h"
#include "run/truecase.h"
#include "run/watch.h"

/* Words without a capital, and those of them that the language has. */
static void count_word(gs__run *run, uint32_t shape, bool known) {
  const uint32_t none = GS__SHAPE_CAPITAL | GS__SHAPE_UPPER | GS__SHAPE_URL;
  bool is_word = (shape & (GS__SHAPE_LETTERS | none)) == GS__SHAPE_LETTERS;
  run->words += is_word;
  run->known_words += is_word && known;
}

/* What a sentence has of words, tags and shapes; tags that are set anew later are added. folds, tags: of its tokens. */
static void take_sentence(gs__run *run, uint32_t sentence, gs__form *folds, uint64_t *tags) {
  enum { AHEAD = 8 };
  const gs__doc *doc = run->doc;
  const gs__vocab *vocab = run->plan->vocab;
  gs__facts *f = run->facts + sentence;
  for (uint32_t i = doc->sentences[sentence].start; i < doc->sentences[sentence].end; i++) {
    const gs__form_info *form = gs__vocab_info(vocab, doc->token_form[i]);
    __builtin_prefetch(gs__vocab_info(vocab, doc->token_form[i + AHEAD < doc->token_count ? i + AHEAD : i]));
    folds[i] = form->fold;
    tags[i] = form->tags;
    doc->token_tag[i] = form->first_tag;
    gs__facts_add_form(f, form);
    f->shapes |= doc->token_shape[i];
    count_word(run, doc->token_shape[i], form->known);
    f->tags |= (uint64_t)1 << form->first_tag;
  }
}

/* Tokens have their first tags, and what tests ask of forms lies by token: side by side, where a row of the memo is
 * filled. The vocabulary is looked at once for each token, as it is large. */
static void take_words(gs__run *run) {
  const gs__doc *doc = run->doc;
  gs__form *folds = gs__arena_raw(run->arena, (doc->token_count + 1) * sizeof *folds);
  uint64_t *tags = gs__arena_raw(run->arena, (doc->token_count + 1) * sizeof *tags);
  run->facts = gs__arena_alloc(run->arena, (doc->sentence_count + 1) * sizeof *run->facts);
  for (uint32_t s = 0; s < doc->sentence_count; s++) take_sentence(run, s, folds, tags);
  run->lattice.folds = folds;
  run->lattice.shapes = doc->token_shape;
  run->lattice.tags = tags;
}

static void take_lists(gs__run *run) {
  for (size_t i = 0; i < run->hits.len; i++) {
    const gs__hit *h = run->hits.at + i;
    gs__facts_add_list(run->facts + run->doc->token_sentence[h->start], run->plan->lists.entries.at[h->entry].list);
  }
}

static void make_lattice(gs__run *run) {
  gs__plan *p = run->plan;
  run->dirty = gs__arena_alloc(run->arena, (p->types.len + 1) * sizeof *run->dirty);
  run->closed = gs__arena_alloc(run->arena, (p->types.len + 1) * sizeof *run->closed);
  run->seen = GS__NONE;
  run->of_type = gs__arena_alloc(run->arena, (p->types.len + 1) * sizeof *run->of_type);
  run->sides = gs__arena_alloc(run->arena, (p->types.len + 1) * sizeof *run->sides);
  run->shelves = gs__arena_alloc(run->arena, (p->types.len + 1) * sizeof *run->shelves);
  gs__edges_units_changed(run);
  run->leads = gs__arena_alloc(run->arena, run->doc->token_count + 1);
  run->retagged = gs__arena_alloc(run->arena, (run->doc->token_count + 1) * sizeof *run->retagged);
  uint32_t sentences = run->doc->sentence_count;
  run->list_tests = p->names.list_tests.len;
  run->listed = gs__arena_alloc(run->arena, sentences * run->list_tests + 1);
  run->changed = gs__arena_alloc(run->arena, (sentences + 1) * sizeof *run->changed);
  run->lattice = (gs__lattice){
      .doc = run->doc, .vocab = p->vocab, .lists = &p->lists, .layer_count = (uint32_t)p->types.len,
      .layers = gs__arena_alloc(run->arena, (p->types.len + 1) * sizeof(gs__edges)),
      .lead_shapes = GS__SHAPE_QUOTE | GS__SHAPE_OPEN | GS__SHAPE_CLOSE | GS__SHAPE_DASH | GS__SHAPE_BULLET |
                     GS__SHAPE_ORNAMENT,
      .leads = run->leads, .item_passes = gs__edges_passes, .payload = run,
      .step_limit = run->limits.steps, .scratch = &run->scratch, .inner = &run->inner};
}

/* A sentence's text begins anew after a mention of a leading type (a dateline). */
static void mark_leads(gs__run *run) {
  for (size_t i = 0; i < run->mentions.len; i++) {
    const gs__mention *m = run->mentions.at[i];
    if (m->dropped || !run->plan->types.at[m->type].leads || m->end >= run->doc->token_count) continue;
    if (!run->leads[m->end]) gs__edges_units_changed(run);
    run->leads[m->end] = 1;
  }
}

/* A text in another language is read without a fault, and nothing is found in it. */
static void doubt_language(gs__run *run) {
  enum { ENOUGH = 20, AT_LEAST = 50 }; /* words; percent of them that the language has */
  const char *language = run->plan->language.name;
  if (!*language || run->words < ENOUGH || run->known_words * 100 >= run->words * AT_LEAST) return;
  gs__doc_warn(run->doc, "another-language", 0, 0,
               "of %zu words without a capital \"%s\" has %zu; is the text in another language?", run->words, language,
               run->known_words);
}

static void report_limits(gs__run *run) {
  gs__plan *p = run->plan;
  if (run->lattice.steps > run->limits.steps)
    gs__doc_warn(run->doc, "limit-steps", 0, 0, "more than %llu steps of the matcher",
                 (unsigned long long)run->limits.steps);
  else if (run->limited)
    gs__doc_warn(run->doc, "limit-findings", 0, 0, "more than %zu findings", run->limits.findings);
  if (run->failure.code)
    gs__doc_warn(run->doc, run->failure.code == GS_ELIMIT ? "limit-lua" : "pack-error", 0, 0, "%s:%d: %s",
                 gs__plan_short(p, run->arena, run->failure.file), run->failure.line, run->failure.message);
  for (size_t i = 0; i < p->names.regexes.at.len; i++) {
    size_t n = gs__regex_limited(p->names.regexes.at.at[i]);
    if (!n) continue;
    gs__doc_warn(run->doc, "limit-regex", 0, 0, "a regular expression reached its limit on %zu words", n);
  }
}

bool gs__run_cut(gs__run *run) {
  report_limits(run);
  bool cut = run->limited || run->failure.code;
  for (size_t i = 0; i < run->doc->warnings.len; i++)
    cut |= strncmp(run->doc->warnings.at[i].code, "limit-", 6) == 0;
  return cut;
}

void gs__run_phases(gs__run *run, uint32_t first, uint32_t end) {
  size_t all = run->plan->phases.len;
  for (uint32_t i = first; i < all && i < end && !run->limited && !run->failure.code; i++) {
    gs__phase_run(run, i);
    mark_leads(run);
  }
}

static void describe(gs__run *run) {
  gs_reading *r = run->reading;
  gs__sha256 h;
  gs__sha256_init(&h);
  gs__sha256_add(&h, run->doc->text, run->doc->len);
  gs__sha256_hex(&h, r->text_sha256);
  r->language = r->document->language && *r->document->language ? r->document->language
                                                                : run->plan->language.name;
  r->packs = run->plan->pack_refs;
  r->pack_count = (uint32_t)run->plan->packs.len;
}

int gs__run_begin(gs__plan *plan, const gs_document *document, gs__run **out, gs__err *err) {
  gs__plan_forget(plan);
  gs__run *run = gs__mem_alloc(sizeof *run);
  gs_reading *r = gs__mem_alloc(sizeof *r);
  r->document = document;
  *run = (gs__run){.plan = plan, .reading = r, .doc = &r->doc, .arena = &r->arena};
  plan->open_runs++;
  gs__profile_fit(plan);
  run->began = gs__profile_start(run).time;
  if (gs__doc_read(&r->doc, document, &r->arena, plan->vocab, &plan->language,
                   plan->limits.text_bytes, plan->limits.tokens, err) < 0) {
    gs__run_close(run);
    return err->code;
  }
  run->limits = gs__plan_limits(plan, r->doc.token_count);
  run->actor_type = gs__plan_find_type(plan, "Actor", 5);
  run->kind = gs__sym_of(&plan->symbols, "kind");
  run->form = gs__sym_of(&plan->symbols, "form");
  make_lattice(run);
  take_words(run);
  doubt_language(run);
  gs__true_case(run);
  if (plan->hooks.begin) plan->hooks.begin(plan->hooks.payload, run);
  gs__timer scan = gs__profile_start(run);
  gs__edges_hits(run);
  take_lists(run);
  gs__profile_scan(run, scan);
  *out = run;
  return 0;
}

int gs__run_open(gs__plan *plan, const gs_document *document, gs__run **out, gs__err *err) {
  return gs__run_watched(plan, document, NULL, out, err);
}

int gs__run_watched(gs__plan *plan, const gs_document *document, const gs__watch *watch, gs__run **out,
                    gs__err *err) {
  if (gs__run_begin(plan, document, out, err) < 0) return err->code;
  (*out)->watch = watch;
  gs__run_phases(*out, 0, UINT32_MAX);
  return 0;
}

void gs__run_close(gs__run *run) {
  if (!run) return;
  run->plan->open_runs--;
  gs__profile_document(run);
  gs__hooks *h = &run->plan->hooks;
  if (h->begin) h->begin(h->payload, NULL);   /* what Lua still holds of the document is refused */
  gs__run_clear(run);
  gs__reading_free(run->reading);
  gs__mem_free(run);
}

void gs__run_finish(gs__run *run) {
  gs__profile_lists(run);
  run->reading->limited = run->limited = gs__run_cut(run);
  describe(run);
  gs__record_make(run);
}

int gs__run_document(gs__plan *plan, const gs_document *document, gs_reading **out, gs__err *err) {
  gs__run *run;
  if (gs__run_open(plan, document, &run, err) < 0) return err->code;
  gs__run_finish(run);
  *out = run->reading;
  run->reading = NULL;
  gs__run_close(run);
  return 0;
}

void gs__reading_free(gs_reading *r) {
  if (!r) return;
  gs__doc_dispose(&r->doc);
  gs__arena_dispose(&r->arena);
  gs__mem_free(r);
}
