#include "reading.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/document.h"

const char sample_text[] =
    "Ostreva denies raid on Köln-Tal depot\n"
    "\n"
    "The Varnian foreign ministry said on Monday that Ostreva had burned the depot, and that its "
    "envoy Zoë Ünal told reporters \"the fire was ours \U0001F525\".\n"
    "\n"
    "\"No soldier of ours crossed the river,\" the Ostrevan army said. It denied having a plan to "
    "do "
    "so. Both sides massed troops, then agreed to talk.\n";

typedef struct builder {
  gs_reading *r;
  gs__origin speech, denial, tension;
} builder;

gs__span sample_span(const gs_reading *r, const char *word, int nth) {
  const char *at = r->doc.text - 1;
  while (nth--) {
    at = strstr(at + 1, word);
    if (!at) abort();
  }
  uint32_t start = (uint32_t)(at - r->doc.text);
  return (gs__span){start, start + (uint32_t)strlen(word)};
}

void sample_sink(const char *bytes, size_t len, void *payload) {
  gs__str_add(payload, bytes, len);
}

static gs__indexes one(gs_reading *r, uint32_t index) {
  uint32_t *at = gs__arena_alloc(&r->arena, sizeof *at);
  *at = index;
  return (gs__indexes){at, 1};
}

static gs__spans content(gs_reading *r, gs__span s) {
  gs__span *at = gs__arena_alloc(&r->arena, sizeof *at);
  *at = s;
  return (gs__spans){at, 1};
}

gs_reading *sample_empty(const char *id, const char *text) {
  gs_reading *r = gs__mem_alloc(sizeof *r);
  size_t len = strlen(text);
  gs_document *document = gs_document_new(id, text, len);
  char *copy = gs__arena_alloc(&r->arena, len + GS__TEXT_PAD);
  memcpy(copy, text, len);
  r->document = document;
  r->doc.origin = document;
  r->doc.arena = &r->arena;
  r->doc.text = copy;
  r->doc.len = (uint32_t)len;
  memset(r->text_sha256, '0', 64);
  r->language = "en";
  return r;
}

void sample_free(gs_reading *r) {
  gs_document_free((gs_document *)(uintptr_t)r->document);
  gs__vec_free(&r->doc.warnings);
  gs__arena_dispose(&r->arena);
  gs__mem_free(r);
}

/* Tokens are words between white space; a line is a sentence and a paragraph. */
static void add_units(gs_reading *r) {
  gs__doc *d = &r->doc;
  size_t most = d->len;
  d->token_start = gs__arena_alloc(d->arena, most * sizeof *d->token_start);
  d->token_end = gs__arena_alloc(d->arena, most * sizeof *d->token_end);
  d->sentences = gs__arena_alloc(d->arena, most * sizeof *d->sentences);
  for (uint32_t i = 0; i < d->len;) {
    uint32_t n = (uint32_t)strcspn(d->text + i, " \n"), first = d->token_count;
    if (n) {
      d->token_start[d->token_count] = i;
      d->token_end[d->token_count++] = i + n;
      if (!d->sentence_count) d->sentences[d->sentence_count++] = (gs__range){first, first};
      d->sentences[d->sentence_count - 1].end = d->token_count;
    }
    bool ends = d->text[i + n] == '\n' && n && i + n + 1 < d->len;
    if (ends) d->sentences[d->sentence_count++] = (gs__range){d->token_count, d->token_count};
    i += n + 1;
  }
  d->paragraphs = d->sentences;
  d->paragraph_count = d->sentence_count;
  d->has_headline = true;
}

static gs__actor_mention *mentions(gs_reading *r, gs__actor *a, uint32_t n) {
  a->mentions = gs__arena_alloc(&r->arena, n * sizeof *a->mentions);
  a->mention_count = n;
  return a->mentions;
}

static void add_actors(gs_reading *r) {
  static const char *aliases[] = {"Ostrevan"};
  gs__origin origin = {"actors from lists", "name", "news", "news/rules/actors.lua", 12};
  r->actors = gs__arena_alloc(&r->arena, 4 * sizeof *r->actors);
  r->actor_count = 4;
  gs__actor *ostreva = r->actors, *varnia = ostreva + 1, *ministry = ostreva + 2,
            *envoy = ostreva + 3;
  *ostreva = (gs__actor){.id = "a-0a1b2c3d",
                         .name = "Ostreva",
                         .kind = "state",
                         .code = "OST",
                         .aliases = aliases,
                         .alias_count = 1,
                         .origin = origin};
  mentions(r, ostreva, 2)[0] = (gs__actor_mention){sample_span(r, "Ostreva", 1), "full", NULL};
  ostreva->mentions[1] = (gs__actor_mention){sample_span(r, "Ostrevan", 1), "demonym", "list"};
  *varnia = (gs__actor){.id = "a-1a1b2c3d", .name = "Varnia", .kind = "state", .origin = origin};
  mentions(r, varnia, 1)[0] = (gs__actor_mention){sample_span(r, "Varnian", 1), "demonym", NULL};
  *ministry = (gs__actor){.id = "a-2a1b2c3d",
                          .name = "Varnian foreign ministry",
                          .kind = "institution",
                          .state = "Varnia",
                          .origin = origin};
  mentions(r, ministry, 1)[0] =
      (gs__actor_mention){sample_span(r, "Varnian foreign ministry", 1), "nominal", NULL};
  *envoy = (gs__actor){.id = "a-3a1b2c3d", .name = "Zoë Ünal", .kind = "person", .origin = origin};
  envoy->roles = gs__arena_alloc(&r->arena, sizeof *envoy->roles);
  envoy->roles[0] = (gs__role){"envoy", "diplomat", 0, true};
  envoy->role_count = 1;
  mentions(r, envoy, 1)[0] = (gs__actor_mention){sample_span(r, "Zoë Ünal", 1), "full", NULL};
}

static void add_claims(builder *b) {
  gs_reading *r = b->r;
  r->claims = gs__arena_alloc(&r->arena, 3 * sizeof *r->claims);
  r->claim_count = 3;
  gs__span burned = sample_span(r, "Ostreva had burned the depot", 1);
  gs__span fire = sample_span(r, "\"the fire was ours \U0001F525\"", 1);
  gs__span source = sample_span(r, "The Varnian foreign ministry", 1);
  r->claims[0] = (gs__statement){.id = "c-00aa11bb",
                                 .source = source,
                                 .source_actor = 2,
                                 .cue = sample_span(r, "said", 1),
                                 .cue_lemma = "say",
                                 .content = content(r, burned),
                                 .mode = "indirect",
                                 .act = "accuse",
                                 .polarity = "affirmed",
                                 .certainty = "certain",
                                 .time = sample_span(r, "on Monday", 1),
                                 .answers = {GS__NONE, GS__NONE, NULL, 0},
                                 .parent = GS__NONE,
                                 .ladder = one(r, 2),
                                 .topics = one(r, 0),
                                 .status = "denied",
                                 .denied_by = one(r, 0),
                                 .whole = {source.start, fire.end},
                                 .origin = b->speech,
                                 .confidence = 95};
  r->claims[1] = (gs__statement){.id = "c-11aa11bb",
                                 .source = sample_span(r, "Zoë Ünal", 1),
                                 .source_actor = 3,
                                 .cue = sample_span(r, "told", 1),
                                 .cue_lemma = "tell",
                                 .content = content(r, fire),
                                 .mode = "direct",
                                 .act = "admit",
                                 .polarity = "affirmed",
                                 .certainty = "hearsay",
                                 .addressee = sample_span(r, "reporters", 1),
                                 .parent = 0,
                                 .status = "asserted",
                                 .whole = {sample_span(r, "Zoë Ünal", 1).start, fire.end},
                                 .origin = b->speech,
                                 .confidence = 100};
  uint32_t *rungs = gs__arena_alloc(&r->arena, 2 * sizeof *rungs);
  rungs[0] = 2;
  rungs[1] = 3;
  r->claims[1].ladder = (gs__indexes){rungs, 2};
  gs__span plan = sample_span(r, "having a plan to do so", 1);
  r->claims[2] = (gs__statement){.id = "c-22aa11bb",
                                 .source_actor = GS__NONE,
                                 .content = content(r, plan),
                                 .mode = "indirect",
                                 .act = "state",
                                 .polarity = "affirmed",
                                 .certainty = "unknown",
                                 .parent = GS__NONE,
                                 .status = "open",
                                 .denied_by = one(r, 1),
                                 .whole = plan,
                                 .origin = b->denial,
                                 .confidence = 5};
}

static void add_denials(builder *b) {
  gs_reading *r = b->r;
  r->denials = gs__arena_alloc(&r->arena, 2 * sizeof *r->denials);
  r->denial_count = 2;
  gs__span quote = sample_span(r, "\"No soldier of ours crossed the river,\"", 1);
  gs__span army = sample_span(r, "the Ostrevan army", 1);
  r->denials[0] = (gs__statement){.id = "d-00aa11bb",
                                  .is_denial = true,
                                  .source = army,
                                  .source_actor = 0,
                                  .cue = sample_span(r, "said", 2),
                                  .cue_lemma = "say",
                                  .content = content(r, quote),
                                  .mode = "direct",
                                  .act = "deny",
                                  .polarity = "denial",
                                  .certainty = "certain",
                                  .type = "negated_statement",
                                  .strength = 2,
                                  .answers = {0, 2, "actor_match", 7},
                                  .parent = GS__NONE,
                                  .whole = {quote.start, army.end + 5},
                                  .origin = b->denial,
                                  .confidence = 80};
  gs__span it = sample_span(r, "It", 1), plan = sample_span(r, "having a plan to do so", 1);
  r->denials[1] = (gs__statement){.id = "d-11aa11bb",
                                  .is_denial = true,
                                  .source = it,
                                  .source_actor = GS__NONE,
                                  .cue = sample_span(r, "denied", 1),
                                  .cue_lemma = "deny",
                                  .content = content(r, plan),
                                  .polarity = "denial",
                                  .type = "no_plans",
                                  .strength = 3,
                                  .answers = {2, GS__NONE, "embedded", 10},
                                  .parent = GS__NONE,
                                  .whole = {it.start, plan.end},
                                  .origin = b->denial,
                                  .confidence = 70};
  r->denials[1].origin.way = NULL;
}

static void add_tensions(builder *b) {
  gs_reading *r = b->r;
  r->tensions = gs__arena_alloc(&r->arena, 2 * sizeof *r->tensions);
  r->tension_count = 2;
  uint32_t *evidence = gs__arena_alloc(&r->arena, 2 * sizeof *evidence);
  evidence[0] = 0;
  evidence[1] = 1;
  r->tensions[0] = (gs__tension){.id = "t-00aa11bb",
                                 .from = 0,
                                 .to = 1,
                                 .mutual = true,
                                 .type = "mobilise",
                                 .status = "ongoing",
                                 .intensity = 65,
                                 .sign = -1,
                                 .trigger = sample_span(r, "massed troops", 1),
                                 .span = sample_span(r, "Both sides massed troops", 1),
                                 .claimed_by = GS__NONE,
                                 .evidence = {evidence, 2},
                                 .cameo = "152",
                                 .plover = "MOBILIZE",
                                 .origin = b->tension};
  r->tensions[1] = (gs__tension){.id = "t-11aa11bb",
                                 .from = 0,
                                 .to = 1,
                                 .type = "talks",
                                 .status = "announced",
                                 .intensity = 20,
                                 .sign = 1,
                                 .trigger = sample_span(r, "agreed to talk", 1),
                                 .span = sample_span(r, "agreed to talk", 1),
                                 .claimed_by = 0,
                                 .origin = b->tension};
}

static void add_rest(gs_reading *r) {
  static const gs__pack_ref packs[] = {{"base", "1.0.0", "aa"}, {"news", "1.2.0", "bb"}};
  static char digests[2][65];
  static gs__named_span slots[1], chunks[3];
  static gs__pair attributes[] = {{"scale", "=large"}};
  static gs__pack_ref refs[2];
  for (int i = 0; i < 2; i++) {
    memset(digests[i], 'a' + i, 64);
    refs[i] = packs[i];
    refs[i].digest = digests[i];
  }
  r->packs = refs;
  r->pack_count = 2;
  slots[0] = (gs__named_span){"place", sample_span(r, "Köln-Tal", 1)};
  r->others = gs__arena_alloc(&r->arena, sizeof *r->others);
  r->others[0] =
      (gs__other){.id = "o-00aa11bb",
                  .type = "Depot",
                  .span = sample_span(r, "Köln-Tal depot", 1),
                  .slots = slots,
                  .slot_count = 1,
                  .attributes = attributes,
                  .attribute_count = 1,
                  .origin = {"depots", "named", "peninsula", "peninsula/rules/d.lua", 3}};
  r->other_count = 1;
  chunks[0] = (gs__named_span){"np", sample_span(r, "Ostreva", 1)};
  chunks[1] = (gs__named_span){"verbs", sample_span(r, "denies", 1)};
  chunks[2] = (gs__named_span){"np", sample_span(r, "raid", 1)};
  r->chunks = chunks;
  r->chunk_count = 3;
  gs__warning bad = {"bad-utf8", "1 ill-formed UTF-8 sequence replaced by U+FFFD", 5, 8};
  gs__warning limit = {"limit-tokens", "the text has more tokens than the limit", 0, 0};
  gs__vec_push(&r->doc.warnings, bad);
  gs__vec_push(&r->doc.warnings, limit);
}

gs_reading *sample_reading(void) {
  builder b = {.r = sample_empty("depot.txt", sample_text),
               .speech = {"reported speech", "said_that", "news", "news/rules/speech.lua", 40},
               .denial = {"plain denials", "verb", "news", "news/rules/denials.lua", 7},
               .tension = {"tension verbs", "verb", "news", "news/rules/tensions.lua", 21}};
  gs_document_set((gs_document *)(uintptr_t)b.r->document, "date", "2024-05-06");
  add_units(b.r);
  add_actors(b.r);
  add_claims(&b);
  add_denials(&b);
  add_tensions(&b);
  add_rest(b.r);
  return b.r;
}
