/* What is told of a pattern that fails: what it wants there, and what stands there. */
#include <string.h>

#include "api/miss_entry.h"
#include "api/tell.h"

/* ---- what is wanted ---- */

void gs__miss_wanted(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__element *e = s->element;
  const gs__node *n = e->slot && e->alone && e->slot->text ? e->slot : e->node;
  if (n->text) {
    gs__miss_add_node(out, n);
    return;
  }
  const char *whole = m->plan->rules.at[l->rule]->ways.at[l->way].pattern->text;
  gs__tell_words(out, whole, strlen(whole), GS__MISS_WIDE);
}

/* ---- what is found ---- */

static uint32_t window_end(const gs__misses *m, const gs__laid *l) {
  return gs__phase_window(m->run, m->plan->rules.at[l->rule]->within, l->sentence).end;
}

uint32_t gs__miss_rounds(const gs__step *s) {
  return s->rounds + s->element->before;
}

uint32_t gs__miss_rounds_wanted(const gs__step *s) {
  const gs__node *n = s->element->node;
  uint32_t least = n->kind == GS__REPEAT ? n->min + s->element->before : 0;
  return least > 1 ? least : 0;
}

/* "1 of at least 2; where the next is wanted stands " */
static void add_rounds(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  uint32_t have = gs__miss_rounds(s), wanted = gs__miss_rounds_wanted(s);
  if (!have) gs__str_printf(out, "none of at least %u", wanted);
  else gs__str_printf(out, "%u of at least %u", have, wanted);
  gs__str_puts(out, have ? "; where the next is wanted " : "; where the first is wanted ");
  gs__str_puts(out, s->upto >= window_end(m, l) ? "the text ends" : "stands ");
}

static void add_nothing(gs__str *out, const gs__misses *m, const gs__laid *l, uint32_t at) {
  if (at >= window_end(m, l)) {
    gs__str_puts(out, "nothing: the text ends here");
    return;
  }
  gs__str_puts(out, "nothing: ");
  gs__miss_add_token(out, m, at);
  gs__str_puts(out, ", stands here");
}

/* A place in the text that is none such. */
static void add_not_here(gs__str *out, const gs__misses *m, const gs__laid *l, uint32_t at) {
  gs__str_puts(out, "not here, where ");
  if (at >= window_end(m, l)) {
    gs__str_puts(out, "the text ends");
    return;
  }
  gs__miss_add_token(out, m, at);
  gs__str_puts(out, ", stands");
}

static bool overlaps(const gs__mention *x, uint32_t start, uint32_t end) {
  return x->start < (end > start ? end : start + 1) && start < x->end;
}

static const gs__mention *mention_at(const gs__misses *m, uint32_t type, uint32_t start,
                                     uint32_t end, bool dropped) {
  const gs__mention *best = NULL;
  for (size_t i = 0; i < m->run->mentions.len; i++) {
    const gs__mention *x = m->run->mentions.at[i];
    if (x->type != type || x->dropped != dropped || !overlaps(x, start, end)) continue;
    if (!best || x->start == start) best = x;
  }
  return best;
}

static uint32_t phase_of(const gs__misses *m, const gs__mention *x) {
  if (x->rule != GS__NONE) return m->plan->rules.at[x->rule]->phase;
  return x->pass != GS__NONE ? m->plan->passes.at[x->pass].phase : 0;
}

static const char *phase_name(const gs__misses *m, uint32_t phase) {
  return gs__miss_sym(m, m->plan->phases.at[phase].name);
}

/* A mention that the rule was too early to see. */
static void add_late(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__mention *x) {
  uint32_t own = m->plan->rules.at[l->rule]->phase, its = phase_of(m, x);
  gs__str_puts(out, "; ");
  gs__miss_add_text(out, m, x->start, x->end);
  gs__str_puts(out, " is found as ");
  gs__miss_add_type(out, gs__miss_type_name(m, x->type));
  if (its > own)
    gs__str_printf(out, ", but in phase \"%s\", which runs after this rule's phase \"%s\"",
                   phase_name(m, its), phase_name(m, own));
  else if (its == own)
    gs__str_printf(out,
                   ", but in the same phase \"%s\": its rules do not see each other's findings",
                   phase_name(m, own));
}

bool gs__miss_was_found(const gs__misses *m, uint32_t type, const gs__step *s) {
  return mention_at(m, type, s->upto, s->end, false) || mention_at(m, type, s->upto, s->end, true);
}

/* The first of the type in the sentence. */
static const gs__mention *mention_in(const gs__misses *m, uint32_t type, uint32_t sentence, bool dropped) {
  for (size_t i = 0; i < m->run->mentions.len; i++) {
    const gs__mention *x = m->run->mentions.at[i];
    if (x->type == type && x->dropped == dropped && x->sentence == sentence) return x;
  }
  return NULL;
}

static void add_dropped(gs__str *out, const gs__misses *m, const gs__mention *x) {
  gs__str_puts(out, "; ");
  gs__miss_add_text(out, m, x->start, x->end);
  gs__str_puts(out, " was found as ");
  gs__miss_add_type(out, gs__miss_type_name(m, x->type));
  gs__str_puts(out, ", but ");
  gs__miss_dropped(out, m, (gs__mention *)x);
}

/* Why no mention of the type stands where one is wanted; anywhere: it may be wanted anywhere in the sentence. */
static void add_absence(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s, bool anywhere) {
  uint32_t type = gs__partial_core(s->element->node)->layer;
  if (m->plan->types.at[type].source != GS__FOUND) return;
  const gs__mention *here = mention_at(m, type, s->upto, s->end, false);
  const gs__mention *gone = mention_at(m, type, s->upto, s->end, true);
  const gs__mention *other = mention_in(m, type, l->sentence, false);
  if (!here && anywhere) here = other;
  if (!gone && (anywhere || !other)) gone = mention_in(m, type, l->sentence, true);
  if (here) {
    add_late(out, m, l, here);
    return;
  }
  if (!other) gs__str_printf(out, "; no %s is found in this sentence", gs__miss_type_name(m, type));
  if (gone) add_dropped(out, m, gone);
}

void gs__miss_late(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  if (n->kind != GS__LAYER || m->plan->types.at[n->layer].source != GS__FOUND) return;
  const gs__mention *x = mention_in(m, n->layer, l->sentence, false);
  if (x && phase_of(m, x) >= m->plan->rules.at[l->rule]->phase) add_late(out, m, l, x);
}

static void add_mention(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  const gs__mention *x = mention_at(m, n->layer, s->upto, s->unit_end, false);
  gs__miss_add_text(out, m, s->upto, s->unit_end);
  gs__str_puts(out, ", ");
  gs__miss_add_type(out, gs__miss_type_name(m, n->layer));
  for (const gs__feature_test *t = n->tests; t && x; t = t->next)
    gs__str_printf(out, ", %s is \"%s\"", gs__miss_sym(m, t->key), gs__miss_sym(m, gs__mention_get(x, t->key)));
  if (!n->with || (n->tests && (!x || !gs__edges_passes(m->run, n->layer, x->number, n->tests))))
    return;
  if (s->beyond_end) {
    gs__str_puts(out, "; ");
    gs__miss_add_text(out, m, s->beyond_start, s->beyond_end);
    gs__str_puts(out, " is ");
    gs__miss_add_node(out, n->with);
    gs__str_printf(out, ", but reaches beyond the %s", gs__miss_type_name(m, n->layer));
  } else {
    gs__str_puts(out, ", but nothing in it is ");
    gs__miss_add_node(out, n->with);
    gs__unfit_entry e = gs__miss_entry_in(m, n->with, s->upto, s->unit_end);
    if (e.why) gs__str_puts(out, ": ");
    if (e.why) gs__miss_add_entry(out, m, &e);
  }
}

/* The words that are asked for, but for their capitals. */
static bool is_same_words(const gs__misses *m, const gs__node *n, uint32_t start, uint32_t end) {
  const gs__node *word = n->kind == GS__SEQ ? n->child : n;
  for (; start < end && word && gs__partial_is_word(&m->run->lattice, word, start); start++)
    word = n->kind == GS__SEQ ? word->next : NULL;
  return start == end && !word;
}

static void add_instead(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  gs__unfit_entry e = gs__miss_entry(m, n, s->upto, s->end);
  if (n->kind == GS__LAYER && m->plan->types.at[n->layer].source == GS__FOUND && !s->same && !l->best.met) {
    gs__str_puts(out, "nothing");      /* no other element says where it would be: what stands there tells nothing */
    add_absence(out, m, l, s, true);
  } else if (e.why) {
    gs__miss_add_entry(out, m, &e);
  } else if (n->kind == GS__LAYER && s->same) {
    add_mention(out, m, s);
  } else {
    gs__miss_add_span(out, m, s->upto, s->end);
    if (is_same_words(m, n, s->upto, s->end)) gs__str_puts(out, ", with other capitals");
    if (n->kind == GS__LAYER) gs__miss_add_types(out, m, s->upto, s->end);
    if (n->kind == GS__LAYER) add_absence(out, m, l, s, false);
  }
}

static void add_missing(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  if (n->kind == GS__AT) {
    add_not_here(out, m, l, s->upto);
    return;
  }
  add_nothing(out, m, l, s->upto);
  if (n->kind == GS__LAYER) add_absence(out, m, l, s, false);
  if (!s->elsewhere_end) return;
  gs__str_puts(out, "; ");
  gs__miss_add_text(out, m, s->elsewhere_start, s->elsewhere_end);
  gs__str_puts(out, " stands elsewhere");
}

/* A gap lets much stand before it: what happens to stand where it ends tells nothing, if it is nothing like
 * what is asked for. */
bool gs__miss_is_sought(const gs__laid *l, const gs__step *s) {
  const gs__step *before = s > l->best.steps ? s - 1 : NULL;
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  bool unlike = !s->likely && !s->same && s->element->node->kind != GS__AT;
  return failed && before && before->element->is_gap && unlike;
}

static void add_sought(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *gap = s[-1].element->node;
  gs__str_puts(out, "nothing of it stands within ");
  gs__miss_add_node(out, gap);
  if (gs__partial_core(s->element->node)->kind == GS__LAYER) add_absence(out, m, l, s, false);
}

void gs__miss_found(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  if (!failed) {
    gs__str_printf(out, "%u token%s too many before it: ", s->extra, s->extra == 1 ? "" : "s");
    gs__miss_add_span(out, m, s->start - s->extra, s->start);
  } else if (gs__miss_is_sought(l, s)) {
    add_sought(out, m, l, s);
  } else if (gs__miss_rounds_wanted(s)) {
    add_rounds(out, m, l, s);
    if (s->outcome == GS__INSTEAD) add_instead(out, m, l, s);
    else if (s->upto < window_end(m, l)) gs__miss_add_token(out, m, s->upto);
  } else if (s->outcome == GS__INSTEAD) {
    add_instead(out, m, l, s);
  } else {
    add_missing(out, m, l, s);
  }
}
