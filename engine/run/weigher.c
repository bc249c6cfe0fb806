/* weigher: what is asked of every pair of claim and denial, worked out once for the article. */
#include "run/pair.h"

/* Room for so many links of chains, which lead nowhere yet. */
static uint32_t *no_links(const gs__weigher *w, size_t count) {
  uint32_t *links = gs__arena_raw(w->b->run->arena, (count + 1) * sizeof *links);
  for (size_t i = 0; i < count; i++) links[i] = GS__NONE;
  return links;
}

/* Puts one at the head of the chain of its owner, if it has an owner. */
static void chain(uint32_t *heads, uint32_t *next, uint32_t owner, uint32_t one) {
  if (owner == GS__NONE) return;
  next[one] = heads[owner];
  heads[owner] = one;
}

/* Which claims are told in which, which denials stand in which, and whose they are. (Open claims, which come later,
 * are told in none.) */
static void file_chains(gs__weigher *w) {
  const gs_reading *r = w->b->out;
  w->child = no_links(w, r->claim_count), w->sibling = no_links(w, r->claim_count);
  w->carried = no_links(w, r->claim_count), w->beside = no_links(w, r->denial_count);
  w->last = no_links(w, r->actor_count), w->before = no_links(w, r->denial_count);
  w->fellow_asked = no_links(w, r->actor_count);
  w->behind = no_links(w, r->denial_count), w->headed = no_links(w, r->denial_count);
  for (uint32_t i = 0; i < r->claim_count; i++) chain(w->child, w->sibling, r->claims[i].parent, i);
  for (uint32_t i = 0; i < r->denial_count; i++) {
    chain(w->carried, w->beside, r->denials[i].parent, i);
    chain(w->last, w->before, r->denials[i].source_actor, i);
  }
}

/* By token, GS__NONE: not yet asked for. */
static gs__sym *no_topics(gs__run *run) {
  gs__sym *topics = gs__arena_raw(run->arena, (run->doc->token_count + 1) * sizeof *topics);
  for (uint32_t t = 0; t < run->doc->token_count; t++) topics[t] = GS__NONE;
  return topics;
}

/* By claim: does a denial stand at the same word ("maintained her innocence"), or speak ("her denial tells
 * us ...")? */
static bool *mark_denials(gs__builder *b) {
  bool *denies = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *denies);
  const gs__sym slots[] = {b->k.cue, b->k.source};
  size_t count;
  for (size_t d = 0; d < b->denials.len; d++)
    for (size_t s = 0; s < 2 && b->claims.len; s++) {
      const gs__held *held =
          gs__around_token(b->run, (uint32_t)b->claim_type, slots[s], b->denials.at[d]->place, &count);
      for (size_t i = 0; i < count; i++) denies[b->claim_of[held[i].mention]] = true;
    }
  for (size_t c = 0; c < b->claims.len && b->denials.len; c++) {
    gs__around_token(b->run, (uint32_t)b->denial_type, b->k.cue, b->claims.at[c]->place, &count);
    denies[c] |= count > 0;
  }
  return denies;
}

enum { EDGE = 8 };                     /* bytes in front of what is told or behind it: "that", marks */

/* "No oil was lost, its engineer said, a court heard", "the firm denied it, the Herald reports", "reports of a leak are
 * absurd": is the claim a denial, that of another from its first word on, or an own one to the last? (A negation of
 * its own source is a statement too.) */
static bool is_told_denial(const gs__statement *claim, const gs__statement *denial) {
  const gs__spans *said = &claim->content, *what = &denial->content;
  bool own = denial->source_actor == claim->source_actor;
  bool told = denial->source.start < denial->source.end && !(own && gs__weigh_own_statement(denial));
  if (!told || !said->count) return false;
  uint32_t first = denial->source.start, last = denial->cue.end;
  if (what->count && what->at[0].start < first) first = what->at[0].start;
  if (what->count && what->at[what->count - 1].end > last) last = what->at[what->count - 1].end;
  bool opens = first >= said->at[0].start && first <= said->at[0].start + EDGE;
  return opens && (!own || (said->count == 1 && last + EDGE >= said->at[0].end));
}

/* Notes for all claims around a denial whose it is, if that is all they tell. */
static void mark_tellers(gs__weigher *w, const gs__statement *denial) {
  const gs_reading *r = w->b->out;
  for (uint32_t c = denial->parent; c != GS__NONE; c = r->claims[c].parent) {
    if (!is_told_denial(r->claims + c, denial)) continue;
    w->tells[c] = true;
    w->denier[c] = denial->source_actor;
  }
}

bool gs__weigh_tells_clause(const gs__weigher *w, uint32_t c) {
  const gs__mention *m = w->b->claims.at[c];
  for (size_t i = 0; i < m->slots.len; i++)
    for (uint32_t t = m->slots.at[i].start; t < m->slots.at[i].end && m->slots.at[i].name == w->b->k.content; t++)
      if (w->finite >> w->b->run->doc->token_tag[t] & 1) return true;
  return false;
}

/* "Nurses say the ward is unsafe, the Herald reports": a paper makes no claim that somebody else is told to make there,
 * from its first word on; nor does whoever, as the pack says, only heard it ("a court heard that ..."). */
static uint32_t maker_of(const gs__weigher *w, uint32_t c) {
  const gs_reading *r = w->b->out;
  const gs__statement *claim = r->claims + c;
  uint32_t by = claim->source_actor;
  if (gs__pair_says(w->b, w->b->claims.at[c], "heard")) return GS__NONE;
  if (by == GS__NONE || !gs__is(r->actors[by].kind, "media") || !claim->content.count) return by;
  if (gs__pair_is_act(w, GS__ASKING, claim->act)) return by;
  for (uint32_t i = w->child[c]; i != GS__NONE; i = w->sibling[i]) {
    const gs__statement *told = r->claims + i;
    bool opens =
        told->source.start >= claim->content.at[0].start && told->source.start <= claim->content.at[0].start + EDGE;
    bool said = opens && told->source_actor != GS__NONE && gs__pair_is_act(w, GS__SAYING, told->act);
    if (said && gs__weigh_tells_clause(w, i)) return told->source_actor;
  }
  return by;
}

static void mark_claims(gs__weigher *w) {
  const gs_reading *r = w->b->out;
  const gs__language *language = &w->b->run->plan->language;
  w->finite = gs__language_tag_mask(language, "finite", 6);
  w->under_way = gs__language_tag_mask(language, "modal", 5) | gs__language_tag_mask(language, "gerund", 6) |
                 gs__language_tag_mask(language, "present", 7);
  w->named = gs__arena_alloc(w->b->run->arena, (r->claim_count + 1) * sizeof *w->named);
  for (size_t c = 0, count; c < w->b->claims.len && w->b->denials.len; c++) {
    gs__around_token(w->b->run, (uint32_t)w->b->denial_type, w->b->k.noun, w->b->claims.at[c]->place, &count);
    w->named[c] = count > 0;
  }
  w->tells = gs__arena_alloc(w->b->run->arena, (r->claim_count + 1) * sizeof *w->tells);
  w->denier = no_links(w, r->claim_count), w->maker = no_links(w, r->claim_count);
  for (uint32_t c = 0; c < r->claim_count; c++) w->maker[c] = maker_of(w, c);
  for (uint32_t d = 0; d < r->denial_count; d++)
    if (gs__is(r->denials[d].polarity, "denial")) mark_tellers(w, r->denials + d);
}

static uint32_t sentence_of_end(const gs__builder *b, const gs__mention *claim) {
  uint32_t last = claim->sentence;
  for (size_t i = 0; i < claim->slots.len; i++) {
    const gs__mslot *s = claim->slots.at + i;
    uint32_t at = s->name == b->k.content && s->start < s->end ? b->run->doc->token_sentence[s->end - 1] : 0;
    if (at > last) last = at;
  }
  return last;
}

/* "The minister said that they had shelled it. 'They treat us as dogs,' she said. She wants an apology": the sentence
 * with which the maker of a claim ends, who goes on in the next, in the paragraph. Those behind are worked out. */
static uint32_t end_of_telling(const gs__weigher *w, uint32_t c) {
  const gs__statement *claims = w->b->out->claims;
  const uint32_t *paragraph = w->b->run->doc->sentence_paragraph;
  const uint32_t end = w->ends[c], by = claims[c].source_actor;
  for (uint32_t e = c + 1; by != GS__NONE && e < w->b->claims.len; e++) {
    uint32_t there = w->b->claims.at[e]->sentence;
    if (there > end + 1 || paragraph[there] != paragraph[w->b->claims.at[c]->sentence]) break;
    if (claims[e].source_actor == by && w->ends[e] >= end) return w->ends[e];
  }
  return end;
}

/* Claims go by where they begin, and so nearly, but not quite, by their sentence, which is that of their cue. */
static void mark_sentences(gs__weigher *w) {
  uint32_t count = (uint32_t)w->b->claims.len, last = 0, first = GS__NONE;
  w->up_to = no_links(w, count), w->on_from = no_links(w, count), w->ends = no_links(w, count);
  for (uint32_t c = 0; c < count; c++) {
    uint32_t s = w->b->claims.at[c]->sentence;
    w->up_to[c] = last = s > last ? s : last;
    w->ends[c] = sentence_of_end(w->b, w->b->claims.at[c]);
  }
  for (uint32_t c = count; c-- > 0;) {
    uint32_t s = w->b->claims.at[c]->sentence;
    w->on_from[c] = first = s < first ? s : first;
    w->ends[c] = end_of_telling(w, c);
  }
}

/* Firms by their names or by their sides: the first claim that another puts forward about one of them, and the first
 * that somebody else than its source does, GS__NONE if there is none. */
typedef struct told {
  uint32_t first, other;
} told;

typedef struct firms {
  gs__map places;                      /* in `all` */
  told *all;
} firms;

static firms no_firms(const gs__weigher *w) {
  return (firms){.all = gs__arena_raw(w->b->run->arena, (w->b->out->actor_count + 1) * sizeof(told))};
}

/* Claims come in their order. */
static void file_told(firms *f, const gs_reading *r, const char *key, uint32_t claim) {
  if (!key || !*key) return;
  int fresh;
  uint32_t *place = gs__map_put(&f->places, key, strlen(key), &fresh);
  if (fresh) {
    *place = (uint32_t)f->places.len - 1;
    f->all[*place] = (told){claim, GS__NONE};
  }
  told *t = f->all + *place;
  bool same = r->claims[claim].source_actor == r->claims[t->first].source_actor;
  if (t->other == GS__NONE && !same) t->other = claim;
}

/* The first claim about those firms that is not the denier's own, or GS__NONE. */
static uint32_t told_by_others(const firms *f, const gs_reading *r, const char *key, uint32_t denier) {
  const uint32_t *place = key ? gs__map_get(&f->places, key, strlen(key)) : NULL;
  if (!place) return GS__NONE;
  const told *t = f->all + *place;
  return r->claims[t->first].source_actor == denier ? t->other : t->first;
}

/* Notes the first claim about each actor that another puts forward, and files those about firms. */
static void find_told_of(gs__weigher *w, firms *named, firms *sided) {
  const gs_reading *r = w->b->out;
  for (uint32_t c = 0; c < r->claim_count; c++) {
    const gs__statement *claim = r->claims + c;
    if (!gs__pair_is_act(w, GS__ASSERTING, claim->act)) continue;
    for (uint32_t i = 0; i < claim->topics.count; i++) {
      uint32_t actor = claim->topics.at[i];
      if (w->told_of[actor] != GS__NONE || claim->source_actor == actor) continue;
      w->told_of[actor] = c;
      if (!gs__is(r->actors[actor].kind, "company")) continue;
      file_told(named, r, r->actors[actor].name, c);
      file_told(sided, r, r->actors[actor].side, c);
    }
  }
}

/* Whoever speaks for a firm, runs it or is of its side is told of with it: with what is told of the firm itself, and
 * not of those with whom it is told of in turn. (Of a party or a state much is told that its people leave to
 * others.) */
static void mark_told_of(gs__weigher *w) {
  const gs_reading *r = w->b->out;
  firms named = no_firms(w), sided = no_firms(w);
  w->told_of = no_links(w, r->actor_count);
  find_told_of(w, &named, &sided);
  for (uint32_t actor = 0; actor < r->actor_count; actor++) {
    if (w->last[actor] == GS__NONE) continue;
    uint32_t firm = told_by_others(&named, r, r->actors[actor].org, actor);
    uint32_t side = told_by_others(&sided, r, r->actors[actor].side, actor);
    if (side < firm) firm = side;
    if (firm < w->told_of[actor]) w->told_of[actor] = firm;
  }
  gs__map_dispose(&named.places);
  gs__map_dispose(&sided.places);
}

gs__weigher gs__weigher_of(gs__builder *b) {
  gs__weigher w = {.b = b, .link = &b->run->plan->link};
  w.claims = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *w.claims);
  w.denials = gs__arena_alloc(b->run->arena, (b->denials.len + 1) * sizeof *w.denials);
  w.answered = gs__arena_alloc(b->run->arena, (b->claims.len + 1) * sizeof *w.answered);
  w.denies = mark_denials(b);
  gs__sym *topics = no_topics(b->run);
  for (size_t i = 0; i < b->claims.len; i++) w.claims[i] = gs__bag_of(b, b->claims.at[i], topics);
  for (size_t i = 0; i < b->denials.len; i++) w.denials[i] = gs__bag_of(b, b->denials.at[i], topics);
  gs__bag common = gs__bag_common(b->run->arena, w.claims, b->claims.len);
  w.common = gs__arena_alloc(b->run->arena, (b->denials.len + 1) * sizeof *w.common);
  for (size_t i = 0; i < b->denials.len; i++) w.common[i] = gs__bag_both(b->run->arena, w.denials + i, &common);
  file_chains(&w);
  mark_claims(&w);
  mark_told_of(&w);
  mark_sentences(&w);
  return w;
}
