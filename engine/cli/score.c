/* score: what was found in a document, judged by what is known to be in it. */
#include "cli/score.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

const char *const mode_names[MODES] = {"strict", "overlapping"};

const figure figures[FIGURES] = {
    {FINDING_ACTOR, NULL, "actors"},
    {FINDING_ACTOR, "kind", "actors.kind"},
    {FINDING_CLAIM, NULL, "claims"},
    {FINDING_CLAIM, "cue", "claims.cue"},
    {FINDING_CLAIM, "source", "claims.source"},
    {FINDING_CLAIM, "speaker", "claims.speaker"},
    {FINDING_CLAIM, "content", "claims.content"},
    {FINDING_DENIAL, NULL, "denials"},
    {FINDING_DENIAL, "cue", "denials.cue"},
    {FINDING_DENIAL, "source", "denials.source"},
    {FINDING_DENIAL, "speaker", "denials.speaker"},
    {FINDING_DENIAL, "content", "denials.content"},
    {FINDING_DENIAL, "type", "denials.type"},
    {FINDING_DENIAL, "polarity", "denials.polarity"},
    {FINDING_DENIAL, "answers", "denials.answers"},
    {FINDING_DENIAL, "claimant", "denials.claimant"},
    {FINDING_TENSION, NULL, "tensions"},
    {FINDING_TENSION, "trigger", "tensions.trigger"},
    {FINDING_TENSION, "pair", "tensions.pair"},
    {FINDING_TENSION, "direction", "tensions.direction"},
    {FINDING_TENSION, "type", "tensions.type"},
    {FINDING_TENSION, "status", "tensions.status"},
};

/* ---- parts */

static const field *part_of(const finding *f, const char *name) {
  const field *found = finding_field(f, name);
  if (!found) return NULL;
  return found->kind == FIELD_VALUE || found->count ? found : NULL;
}

static int has_part(const finding *f, const char *part) {
  if (!strcmp(part, "pair")) return part_of(f, "from") || part_of(f, "to");
  return part_of(f, part) != NULL;
}

static int touch(const field *x, const field *y) {
  for (size_t i = 0; i < x->count; i++)
    for (size_t k = 0; k < y->count; k++)
      if (span_shared(x->spans[i], y->spans[k])) return 1;
  return 0;
}

static int same_spans(const field *x, const field *y) {
  if (x->count != y->count) return 0;
  for (size_t i = 0; i < x->count; i++)
    if (!span_same(x->spans[i], y->spans[i])) return 0;
  return 1;
}

/* Is a place of the one a place of the other? */
static int share_span(const field *x, const field *y) {
  for (size_t i = 0; i < x->count; i++)
    for (size_t k = 0; k < y->count; k++)
      if (span_same(x->spans[i], y->spans[k])) return 1;
  return 0;
}

/* ---- actors in roles: from, to, speaker, claimant. Where the gold names several each is right. */

static int touch_actor(const record *r, size_t actor, const record *found, size_t other) {
  const field *x = finding_field(&r->at[actor], "mentions");
  const field *y = finding_field(&found->at[other], "mentions");
  return x && y && touch(x, y);
}

static int same_actor(const judgement *j, const item *gold, const char *role, const item *found,
                      const char *other) {
  const field *x = part_of(gold->finding, role), *y = part_of(found->finding, other);
  if (!x || !y) return !x && !y;
  for (size_t i = 0; i < x->count; i++)
    for (size_t k = 0; k < y->count; k++)
      if (touch_actor(j->gold->record, x->actors[i], j->found, y->actors[k])) return 1;
  return 0;
}

static int is_mutual(const finding *f) {
  const char *direction = finding_value(f, "direction");
  return direction && !strcmp(direction, "mutual");
}

static int pair_right(const judgement *j, const item *gold, const item *found, measure_mode mode) {
  if (same_actor(j, gold, "from", found, "from") && same_actor(j, gold, "to", found, "to"))
    return 1;
  int either_way = mode == OVERLAPPING || (is_mutual(gold->finding) && is_mutual(found->finding));
  return either_way && same_actor(j, gold, "from", found, "to") &&
         same_actor(j, gold, "to", found, "from");
}

/* ---- answers of denials */

/* A denial that answers nothing known: no claim, or one that is known from it alone. */
static int is_open(const record *r, const finding *f) {
  const field *answers = part_of(f, "answers");
  if (!answers) return 1;
  for (size_t i = 0; i < r->len; i++) {
    const char *status = finding_value(&r->at[i], "status");
    if (r->at[i].kind == FINDING_CLAIM && span_same(r->at[i].place, answers->spans[0]) && status)
      return !strcmp(status, "open");
  }
  return 0;
}

static int answer_right(const judgement *j, const item *gold, const item *found,
                        measure_mode mode) {
  int open_gold = is_open(j->gold->record, gold->finding), open = is_open(j->found, found->finding);
  if (open_gold || open) return open_gold && open;
  const field *x = part_of(gold->finding, "answers"), *y = part_of(found->finding, "answers");
  return mode == STRICT ? share_span(x, y) : touch(x, y);
}

/* ---- right or wrong */

int score_part(const judgement *j, size_t which, const item *gold, const item *found,
               measure_mode mode) {
  const char *part = figures[which].part;
  if (!strcmp(part, "pair")) return pair_right(j, gold, found, mode);
  if (!strcmp(part, "answers")) return answer_right(j, gold, found, mode);
  const field *x = part_of(gold->finding, part), *y = part_of(found->finding, part);
  if (!x && !y) return -1;
  if (!x || !y) return 0;
  if (x->kind == FIELD_ACTORS) return same_actor(j, gold, part, found, part);
  if (x->kind == FIELD_VALUE) return !strcmp(x->value, y->value);
  return mode == STRICT ? same_spans(x, y) : touch(x, y);
}

static int is_one_of(const char *part, const char *const *names) {
  while (*names && strcmp(*names, part)) names++;
  return *names != NULL;
}

/* Does the part count for the whole? Attributes count only if strict; some parts have figures of their
 * own alone. */
static int counts_for_whole(const figure *f, measure_mode mode) {
  static const char *const alone[] = {"speaker", "claimant", "trigger", "status", NULL};
  static const char *const beside_cue[] = {"source", "content", NULL};
  if (is_one_of(f->part, alone)) return 0;
  switch (f->kind) {
  case FINDING_CLAIM:
    return 1;
  case FINDING_DENIAL:
    if (is_one_of(f->part, beside_cue)) return 0;
    return mode == STRICT || !strcmp(f->part, "cue");
  case FINDING_TENSION:
    return mode == STRICT || !strcmp(f->part, "pair");
  default:
    return mode == STRICT;
  }
}

/* An attribute that this finding of the gold does not give is not asked. */
static int is_asked(const figure *f, const item *gold) {
  const field *x = finding_field(gold->finding, f->part);
  int is_place =
      !strcmp(f->part, "cue") || !strcmp(f->part, "source") || !strcmp(f->part, "content");
  return is_place || !strcmp(f->part, "pair") || !strcmp(f->part, "answers") || x;
}

static int place_right(const item *gold, const item *found, measure_mode mode) {
  if (gold->finding->kind != FINDING_ACTOR) return 1;
  return mode == STRICT ? span_same(gold->place, found->place)
                        : span_shared(gold->place, found->place) > 0;
}

int score_whole(const scope *s, const judgement *j, finding_kind kind, const item *gold,
                const item *found, measure_mode mode) {
  int agreed = 0, judged = 0;
  if (!place_right(gold, found, mode)) return 0;
  for (size_t i = 0; i < FIGURES; i++) {
    const figure *f = &figures[i];
    if (f->kind != kind || !f->part || !s->judged[i]) continue;
    if (!counts_for_whole(f, mode) || !is_asked(f, gold)) continue;
    int right = score_part(j, i, gold, found, mode);
    int missing = mode == OVERLAPPING && kind == FINDING_CLAIM &&
                  !(has_part(gold->finding, f->part) && has_part(found->finding, f->part));
    if (right == 0 && !missing) return 0;
    agreed += right == 1;
    judged++;
  }
  /* tensions of a gold that names no actors: all that can be asked is whether they stand in one place */
  if (!judged && mode == OVERLAPPING && kind == FINDING_TENSION)
    return span_shared(gold->finding->place, found->finding->place) > 0;
  return agreed || kind == FINDING_ACTOR;
}

/* ---- pairing */

typedef struct candidate {
  size_t gold, found;
  long closeness;
} candidate;

static long likeness(span a, span b) {
  size_t shared = span_shared(a, b), all = (a.end - a.start) + (b.end - b.start) - shared;
  return all ? (long)(100 * shared / all) : 0;
}

/* Can they be meant for each other? The cues touch, or else what is said; the mentions; triggers or
 * the pair. */
static int may_pair(const judgement *j, const item *gold, const item *found) {
  const finding *x = gold->finding, *y = found->finding;
  if (x->kind == FINDING_ACTOR) return span_shared(gold->place, found->place) > 0;
  if (x->kind == FINDING_TENSION)
    return span_shared(x->place, y->place) > 0 || pair_right(j, gold, found, OVERLAPPING);
  const field *cue = part_of(x, "cue"), *other = part_of(y, "cue");
  if (cue && other) return touch(cue, other);
  const field *content = part_of(x, "content"), *said = part_of(y, "content");
  return content && said && touch(content, said);
}

static long closeness(const scope *s, const judgement *j, const item *gold, const item *found) {
  finding_kind kind = gold->finding->kind;
  long sum = 1 + likeness(gold->place, found->place);
  if (score_whole(s, j, kind, gold, found, STRICT)) sum += 100000;
  if (score_whole(s, j, kind, gold, found, OVERLAPPING)) sum += 10000;
  for (size_t i = 0; i < FIGURES; i++)
    if (figures[i].kind == kind && figures[i].part)
      for (int mode = 0; mode < MODES; mode++)
        if (score_part(j, i, gold, found, (measure_mode)mode) == 1) sum += 50;
  return sum;
}

static int by_closeness(const void *a, const void *b) {
  const candidate *x = a, *y = b;
  if (x->closeness != y->closeness) return x->closeness > y->closeness ? -1 : 1;
  if (x->gold != y->gold) return x->gold < y->gold ? -1 : 1;
  return x->found < y->found ? -1 : x->found > y->found;
}

static size_t find_candidates(const scope *s, const judgement *j, const pairing *p,
                              candidate **out) {
  size_t n = 0, room = 0;
  *out = NULL;
  for (size_t i = 0; i < p->gold_count; i++)
    for (size_t k = 0; k < p->found_count; k++) {
      if (!may_pair(j, &p->gold[i], &p->found[k])) continue;
      if (n == room) *out = memory_resize(*out, (room = 2 * room + 32) * sizeof **out);
      (*out)[n++] = (candidate){i, k, closeness(s, j, &p->gold[i], &p->found[k])};
    }
  if (n) qsort(*out, n, sizeof **out, by_closeness);
  return n;
}

static size_t *nobody(size_t count) {
  size_t *all = memory_resize(NULL, count * sizeof *all);
  for (size_t i = 0; i < count; i++) all[i] = SIZE_MAX;
  return all;
}

static void pair_up(const scope *s, const judgement *j, pairing *p) {
  candidate *all;
  size_t n = find_candidates(s, j, p, &all);
  p->partner = nobody(p->gold_count);
  p->back = nobody(p->found_count);
  for (size_t i = 0; i < n; i++)
    if (p->partner[all[i].gold] == SIZE_MAX && p->back[all[i].found] == SIZE_MAX) {
      p->partner[all[i].gold] = all[i].found;
      p->back[all[i].found] = all[i].gold;
    }
  free(all);
}

/* Nobody in the text says it: it is what a denial denies, and is judged with that. */
static int is_only_denied(const finding *f) {
  const char *status = finding_value(f, "status");
  return f->kind == FINDING_CLAIM && status && !strcmp(status, "open") && !has_part(f, "cue");
}

static size_t items_of(const record *r, finding_kind kind, item **out) {
  size_t n = 0;
  *out = NULL;
  for (size_t i = 0; i < r->len; i++) {
    const finding *f = &r->at[i];
    const field *mentions = kind == FINDING_ACTOR ? finding_field(f, "mentions") : NULL;
    if (f->kind != kind || is_only_denied(f)) continue;
    size_t count = kind == FINDING_ACTOR ? mentions ? mentions->count : 0 : 1;
    *out = memory_resize(*out, (n + count) * sizeof **out);
    for (size_t k = 0; k < count; k++)
      (*out)[n++] = (item){f, mentions ? mentions->spans[k] : f->place};
  }
  return n;
}

/* ---- counting */

static size_t with_part(const pairing *p, const figure *f, int of_gold) {
  const item *all = of_gold ? p->gold : p->found;
  size_t n = 0, count = of_gold ? p->gold_count : p->found_count;
  /* every denial answers something, be it not known what */
  int each = !f->part || !strcmp(f->part, "answers");
  for (size_t i = 0; i < count; i++) {
    if (!of_gold && f->part && p->back[i] != SIZE_MAX && !is_asked(f, &p->gold[p->back[i]]))
      continue;
    n += each || has_part(all[i].finding, f->part);
  }
  return n;
}

static void count_figure(const scope *s, judgement *j, size_t which) {
  const figure *f = &figures[which];
  const pairing *p = &j->kinds[f->kind];
  for (int mode = 0; mode < MODES; mode++) {
    hits *c = &j->counts[which][mode];
    c->gold = with_part(p, f, 1);
    c->found = with_part(p, f, 0);
    for (size_t i = 0; i < p->gold_count; i++) {
      if (p->partner[i] == SIZE_MAX) continue;
      const item *gold = &p->gold[i], *found = &p->found[p->partner[i]];
      int right = f->part ? score_part(j, which, gold, found, (measure_mode)mode)
                          : score_whole(s, j, f->kind, gold, found, (measure_mode)mode);
      c->right += right == 1;
    }
  }
}

scope score_scope(const gold_set *g) {
  scope s = {{0}};
  for (size_t i = 0; i < FIGURES; i++)
    for (size_t k = 0; k < g->len; k++) {
      const record *r = g->at[k].record;
      if (!figures[i].part) s.judged[i] |= r->has[figures[i].kind];
      for (size_t f = 0; f < r->len && figures[i].part; f++)
        if (r->at[f].kind == figures[i].kind) s.judged[i] |= has_part(&r->at[f], figures[i].part);
    }
  return s;
}

judgement score_document(const scope *s, const gold_document *g, record *found) {
  judgement j = {.gold = g, .found = found};
  for (int kind = 0; kind < FINDING_KINDS; kind++) {
    pairing *p = &j.kinds[kind];
    if (!g->record->has[kind]) continue;
    p->gold_count = items_of(g->record, (finding_kind)kind, &p->gold);
    p->found_count = items_of(found, (finding_kind)kind, &p->found);
    pair_up(s, &j, p);
  }
  for (size_t i = 0; i < FIGURES; i++)
    if (s->judged[i] && g->record->has[figures[i].kind]) count_figure(s, &j, i);
  return j;
}

void judgement_free(judgement *j) {
  for (int kind = 0; kind < FINDING_KINDS; kind++) {
    free(j->kinds[kind].gold);
    free(j->kinds[kind].found);
    free(j->kinds[kind].partner);
    free(j->kinds[kind].back);
  }
  record_free(j->found);
}
