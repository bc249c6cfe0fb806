/* What is told of a pattern that fails: what it wants there, what stands there, and what change would make it
 * match. */
#include <string.h>

#include "api/entry.h"
#include "api/miss_words.h"
#include "api/tell.h"

/* ---- what is wanted ---- */

void gs__miss_wanted(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__element *e = s->element;
  const gs__node *n = e->slot && e->alone && e->slot->text ? e->slot : e->node;
  (void)m;
  if (n->text)
    gs__tell_clean(out, n->text, n->text_len, GS__MISS_WIDE);
  else
    gs__str_puts(out, "the pattern");
}

/* ---- what is found ---- */

static uint32_t window_end(const gs__misses *m, const gs__laid *l) {
  return gs__phase_window(m->run, m->plan->rules.at[l->rule]->within, l->sentence).end;
}

/* Rounds of a repetition that stand, and those that must: 0 of what is no repetition, or needs one only. */
static uint32_t rounds_of(const gs__step *s) {
  return s->rounds + s->element->before;
}

static uint32_t rounds_wanted(const gs__step *s) {
  const gs__node *n = s->element->node;
  uint32_t least = n->kind == GS__REPEAT ? n->min + s->element->before : 0;
  return least > 1 ? least : 0;
}

/* "1 of at least 2; where the next is wanted stands " */
static void add_rounds(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  uint32_t have = rounds_of(s), wanted = rounds_wanted(s);
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

static const gs__list_test *list_of(const gs__node *n) {
  if (n->kind == GS__LIST) return n->list;
  for (const gs__condition *c = n->kind == GS__TOKEN ? n->conditions : NULL; c; c = c->next)
    if (c->what == GS__IN_LIST && !c->negated) return c->list;
  return NULL;
}

/* An entry of the list that stands in [start, end), though it does not pass; NULL if there is none.
 */
static const gs__entry *entry_at(const gs__misses *m, uint32_t list, uint32_t start, uint32_t end) {
  const gs__lattice *l = &m->run->lattice;
  const gs__edges *e = &l->list_edges;
  for (uint32_t i = e->first[0] ? e->first[0][start] : 0; e->first[0] && i < e->first[0][start + 1];
       i++) {
    const gs__entry *entry = l->lists->entries.at + l->hits[e->edge[0][i].item].entry;
    if (entry->list == list && e->edge[0][i].to == end) return entry;
  }
  return NULL;
}

static void add_cells(gs__str *out, const gs__misses *m, const gs__entry *e,
                      const gs__feature_test *t) {
  for (; t; t = t->next) {
    const char *have = gs__miss_sym(m, gs__list_cell(&m->plan->lists, e, t->key));
    gs__str_printf(out, ", %s is \"%s\"", gs__miss_sym(m, t->key), have);
  }
}

static void add_asked_tags(gs__str *out, const gs__misses *m, const char *who, uint64_t tags) {
  const gs__language *l = &m->plan->language;
  gs__str_printf(out, ", but %s", who);
  for (size_t i = 0, told = 0; i < l->tag_count; i++)
    if (tags >> i & 1) gs__str_printf(out, "%s %s", told++ ? "," : "", l->tags[i]);
}

/* The entry stands there, but its row or its tag is not what is asked for. */
static void add_entry(gs__str *out, const gs__misses *m, const gs__list_test *test,
                      const gs__entry *e, uint32_t start, uint32_t end) {
  const gs__list *list = m->plan->lists.list.at + e->list;
  gs__miss_add_text(out, m, start, end);
  gs__str_putc(out, ' ');
  gs__tell_tags(out, m->run->doc, &m->plan->language, start, end);
  gs__str_printf(out, ", an entry of <%s> (%s:%d)", gs__miss_sym(m, list->name), gs__tell_path(gs__list_file(list, e->row)),
                 gs__miss_line(m, e));
  if (!gs__row_passes(&m->plan->lists, e, test->tests))
    add_cells(out, m, e, test->tests);
  else if (!(test->last >> m->run->doc->token_tag[end - 1] & 1))
    add_asked_tags(out, m, "its last word is to be", test->last);
  else
    add_asked_tags(out, m, "the entry asks for", e->tags);
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

static bool any_of_type(const gs__misses *m, uint32_t type, uint32_t sentence) {
  for (size_t i = 0; i < m->run->mentions.len; i++) {
    const gs__mention *x = m->run->mentions.at[i];
    if (x->type == type && !x->dropped && x->sentence == sentence) return true;
  }
  return false;
}

/* Why no mention of the type stands where one is wanted. */
static void add_absence(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  uint32_t type = gs__partial_core(s->element->node)->layer;
  if (m->plan->types.at[type].source != GS__FOUND) return;
  const gs__mention *x = mention_at(m, type, s->upto, s->end, false);
  if (x) {
    add_late(out, m, l, x);
  } else if ((x = mention_at(m, type, s->upto, s->end, true)) != NULL) {
    gs__str_puts(out, "; ");
    gs__miss_add_text(out, m, x->start, x->end);
    gs__str_puts(out, " was found as ");
    gs__miss_add_type(out, gs__miss_type_name(m, type));
    gs__str_puts(out, ", but ");
    gs__miss_dropped(out, m, (gs__mention *)x);
  } else if (!any_of_type(m, type, l->sentence)) {
    gs__str_printf(out, "; no %s is found in this sentence", gs__miss_type_name(m, type));
  }
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
  const gs__list_test *test = list_of(n);
  const gs__entry *e = test ? entry_at(m, test->list, s->upto, s->end) : NULL;
  /* of a token test another condition may fail, and not the one on the list */
  if (e && n->kind == GS__TOKEN && gs__row_passes(&m->plan->lists, e, test->tests)) e = NULL;
  if (e) {
    add_entry(out, m, test, e, s->upto, s->end);
  } else if (n->kind == GS__LAYER && s->same) {
    add_mention(out, m, s);
  } else {
    gs__miss_add_span(out, m, s->upto, s->end);
    if (is_same_words(m, n, s->upto, s->end)) gs__str_puts(out, ", with other capitals");
    if (n->kind == GS__LAYER) gs__miss_add_types(out, m, s->upto, s->end);
    if (n->kind == GS__LAYER) add_absence(out, m, l, s);
  }
}

static void add_missing(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  if (n->kind == GS__AT) gs__str_puts(out, "not here: ");
  add_nothing(out, m, l, s->upto);
  if (n->kind == GS__LAYER) add_absence(out, m, l, s);
  if (!s->elsewhere_end) return;
  gs__str_puts(out, "; ");
  gs__miss_add_text(out, m, s->elsewhere_start, s->elsewhere_end);
  gs__str_puts(out, " stands elsewhere");
}

/* A gap lets much stand before it: what happens to stand where it ends tells nothing, if it is nothing like
 * what is asked for. */
static bool is_sought(const gs__laid *l, const gs__step *s) {
  const gs__step *before = s > l->best.steps ? s - 1 : NULL;
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  bool unlike = !s->likely && !s->same && s->element->node->kind != GS__AT;
  return failed && before && before->element->is_gap && unlike;
}

static void add_sought(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  const gs__node *gap = s[-1].element->node;
  gs__str_puts(out, "nothing of it stands within ");
  gs__miss_add_node(out, gap);
  if (gs__partial_core(s->element->node)->kind == GS__LAYER) add_absence(out, m, l, s);
}

void gs__miss_found(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  if (!failed) {
    gs__str_printf(out, "%u token%s too many before it: ", s->extra, s->extra == 1 ? "" : "s");
    gs__miss_add_span(out, m, s->start - s->extra, s->start);
  } else if (is_sought(l, s)) {
    add_sought(out, m, l, s);
  } else if (rounds_wanted(s)) {
    add_rounds(out, m, l, s);
    if (s->outcome == GS__INSTEAD) add_instead(out, m, l, s);
    else if (s->upto < window_end(m, l)) gs__miss_add_token(out, m, s->upto);
  } else if (s->outcome == GS__INSTEAD) {
    add_instead(out, m, l, s);
  } else {
    add_missing(out, m, l, s);
  }
}

/* ---- what change would help ---- */

static void relax_gap(gs__str *out, const gs__misses *m, const gs__step *s,
                      const gs__step *before) {
  if (before && before->element->is_gap) {
    gs__str_puts(out, "if the gap ");
    gs__miss_add_node(out, before->element->node);
    gs__str_printf(out, " were longer by %u", s->extra);
  } else if (before && s->more) {
    gs__str_puts(out, "if ");
    gs__miss_wanted(out, m, before);
    gs__str_puts(out, " might take more");
  } else {
    gs__str_printf(out, "with a gap, ...%u, before ", s->extra);
    gs__miss_wanted(out, m, s);
  }
}

static void add_in_list(gs__str *out, const gs__misses *m, const gs__list_test *test) {
  const gs__list *list = m->plan->lists.list.at + test->list;
  const char *file = list->row_line.len ? gs__list_file(list, 0) : "";
  bool all = !test->tests && test->last == GS__ANY_LAST;
  gs__str_printf(out,
                 !all ? " were in the list \"%s\" as asked for" : " were in the list \"%s\"",
                 gs__miss_sym(m, list->name));
  if (*file) gs__str_printf(out, " (%s)", gs__tell_path(file));
}

static void relax_list(gs__str *out, const gs__misses *m, const gs__step *s,
                       const gs__list_test *test) {
  bool entry = entry_at(m, test->list, s->upto, s->end) != NULL;
  gs__str_puts(out, entry ? "if the entry for " : "if ");
  gs__miss_add_text(out, m, s->upto, s->end);
  add_in_list(out, m, test);
}

static void relax_layer(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  bool within = s->same && n->with && n->with->kind == GS__LIST && !n->tests && !s->beyond_end;
  gs__str_puts(out, within ? "if a part of " : "if ");
  gs__miss_add_text(out, m, s->upto, s->same ? s->unit_end : s->end);
  if (within) {
    add_in_list(out, m, n->with->list);
  } else {
    gs__str_puts(out, s->same ? ", " : " were found as ");
    gs__miss_add_type(out, gs__miss_type_name(m, n->layer));
    if (!s->same && !s->element->slot) return;   /* the type is all that is asked for */
    gs__str_puts(out, s->same ? ", were as " : ", as ");
    gs__miss_wanted(out, m, s);
    gs__str_puts(out, " asks");
  }
}

static void relax_instead(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  if (n->kind == GS__LIST) {
    relax_list(out, m, s, n->list);
  } else if (n->kind == GS__LAYER) {
    relax_layer(out, m, s);
  } else {
    gs__str_puts(out, "if ");
    gs__miss_add_text(out, m, s->upto, s->end);
    gs__str_puts(out, " were allowed in place of ");
    gs__miss_wanted(out, m, s);
  }
}

static void relax_missing(gs__str *out, const gs__misses *m, const gs__step *s) {
  bool at = s->element->node->kind == GS__AT;
  uint32_t have = rounds_of(s);
  gs__str_puts(out, at ? "without " : "if ");
  if (have && rounds_wanted(s)) gs__str_printf(out, "%u were enough for ", have);
  gs__miss_wanted(out, m, s);
  if (!at && !(have && rounds_wanted(s))) gs__str_puts(out, " might be missing");
}

/* Not what would stand for one round where several are missing, nor what a unit has, but for its border. */
static bool helps(const gs__step *s) {
  if (s->outcome == GS__INSTEAD) return !s->beyond_end && rounds_of(s) + 1 >= rounds_wanted(s);
  return s->outcome != GS__MISSING || !s->element->is_head;   /* without its head there is nothing to find */
}

void gs__miss_relax(gs__str *out, const gs__misses *m, const gs__laid *l) {
  const gs__step *s = gs__miss_fault(&l->best);
  if (!s || l->best.faults != 1 || !helps(s) || is_sought(l, s)) return;
  gs__str_puts(out, "would match ");
  if (s->outcome == GS__INSTEAD) relax_instead(out, m, s);
  else if (s->outcome == GS__MISSING) relax_missing(out, m, s);
  else relax_gap(out, m, s, s > l->best.steps ? s - 1 : NULL);
}
