/* What is told of a miss: what a pattern wants where it fails, what stands there, what change would
 * make it match; and how a match was lost. */
#include <string.h>

#include "api/entry.h"
#include "api/miss.h"
#include "api/tell.h"

enum { WIDE = 60, LISTS = 5 };

static const char *sym(const gs__misses *m, gs__sym s) {
  return gs__plan_text(m->plan, s);
}

static const char *type_name(const gs__misses *m, uint32_t type) {
  return sym(m, m->plan->types.at[type].name);
}

/* "an Actor", "a Claim"; a unit has no article: "np". */
static void add_type(gs__str *out, const char *name) {
  if (*name >= 'A' && *name <= 'Z') gs__str_puts(out, strchr("AEIOU", *name) ? "an " : "a ");
  gs__str_puts(out, name);
}

static void add_text(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end) {
  gs__tell_quoted(out, m->run->doc, gs__tell_span(m->run->doc, start, end));
}

/* ---- tokens and mentions ---- */

static void add_lemma(gs__str *out, const gs__misses *m, uint32_t token) {
  const gs__doc *doc = m->run->doc;
  const gs__form_info *f = gs__vocab_info(m->plan->vocab, doc->token_form[token]);
  if (f->shape & (GS__SHAPE_PUNCT | GS__SHAPE_COMMA | GS__SHAPE_FINAL)) return;   /* a mark is its own */
  for (uint32_t i = 0; i < f->lemma_count; i++) {
    if (!(f->lemmas[i].tags >> doc->token_tag[token] & 1)) continue;
    gs__str_printf(out, ", lemma %s", gs__vocab_info(m->plan->vocab, f->lemmas[i].form)->bytes);
    return;
  }
}

static bool named_before(const gs__lattice *l, const gs__edges *e, uint32_t first, uint32_t i) {
  uint32_t list = l->lists->entries.at[l->hits[e->edge[0][i].item].entry].list;
  for (; first < i; first++)
    if (l->lists->entries.at[l->hits[e->edge[0][first].item].entry].list == list) return true;
  return false;
}

/* Word lists with an entry that begins at the token. */
static void add_lists(gs__str *out, const gs__misses *m, uint32_t token) {
  const gs__lattice *l = &m->run->lattice;
  const gs__edges *e = &l->list_edges;
  uint32_t all = 0, first = e->first[0] ? e->first[0][token] : 0;
  for (uint32_t i = first; e->first[0] && i < e->first[0][token + 1]; i++) {
    if (named_before(l, e, first, i) || all++ >= LISTS) continue;
    const gs__entry *entry = l->lists->entries.at + l->hits[e->edge[0][i].item].entry;
    gs__str_printf(out, "%s<%s>", all > 1 ? " " : ", in ",
                   sym(m, l->lists->list.at[entry->list].name));
  }
  if (all > LISTS) gs__str_puts(out, " ...");
  if (!all) gs__str_puts(out, ", in no list");
}

static void add_token(gs__str *out, const gs__misses *m, uint32_t token) {
  add_text(out, m, token, token + 1);
  gs__str_putc(out, ' ');
  gs__tell_tags(out, m->run->doc, &m->plan->language, token, token + 1);
  add_lemma(out, m, token);
  add_lists(out, m, token);
}

/* Types of mentions and units that stand just there. */
static void add_types(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end) {
  uint32_t told = 0;
  for (uint32_t t = 0; t < m->run->lattice.layer_count; t++) {
    const gs__edges *e = m->run->lattice.layers + t;
    for (uint32_t i = e->first[0] ? e->first[0][start] : 0;
         e->first[0] && i < e->first[0][start + 1]; i++) {
      if (e->edge[0][i].to != end) continue;
      gs__str_printf(out, "%s%s", told++ ? ", " : ", found as ", type_name(m, t));
      break;
    }
  }
}

static void add_span(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end) {
  if (end == start + 1) {
    add_token(out, m, start);
  } else {
    add_text(out, m, start, end);
    gs__str_putc(out, ' ');
    gs__tell_tags(out, m->run->doc, &m->plan->language, start, end);
  }
}

static void add_node(gs__str *out, const gs__node *n) {
  if (n->text) gs__tell_clean(out, n->text, n->text_len, WIDE);
}

/* ---- what is wanted ---- */

void gs__miss_wanted(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__element *e = s->element;
  const gs__node *n = e->slot && e->alone && e->slot->text ? e->slot : e->node;
  (void)m;
  if (n->text)
    gs__tell_clean(out, n->text, n->text_len, WIDE);
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
  add_token(out, m, at);
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
    const char *have = sym(m, gs__list_cell(&m->plan->lists, e, t->key));
    gs__str_printf(out, ", %s is \"%s\"", sym(m, t->key), have);
  }
}

static void add_asked_tags(gs__str *out, const gs__misses *m, const char *who, uint64_t tags) {
  const gs__language *l = &m->plan->language;
  gs__str_printf(out, ", but %s", who);
  for (size_t i = 0, told = 0; i < l->tag_count; i++)
    if (tags >> i & 1) gs__str_printf(out, "%s %s", told++ ? "," : "", l->tags[i]);
}

static int line_of(const gs__misses *m, const gs__entry *e) {
  gs__entry_lines lines = {0};
  int line = gs__entry_line(&lines, m->rules->loader, (uint32_t)(e - m->plan->lists.entries.at));
  gs__entry_lines_dispose(&lines);
  return line;
}

/* The entry stands there, but its row or its tag is not what is asked for. */
static void add_entry(gs__str *out, const gs__misses *m, const gs__list_test *test,
                      const gs__entry *e, uint32_t start, uint32_t end) {
  const gs__list *list = m->plan->lists.list.at + e->list;
  add_text(out, m, start, end);
  gs__str_putc(out, ' ');
  gs__tell_tags(out, m->run->doc, &m->plan->language, start, end);
  gs__str_printf(out, ", an entry of <%s> (%s:%d)", sym(m, list->name), gs__tell_path(gs__list_file(list, e->row)),
                 line_of(m, e));
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
  return sym(m, m->plan->phases.at[phase].name);
}

/* A mention that the rule was too early to see. */
static void add_late(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__mention *x) {
  uint32_t own = m->plan->rules.at[l->rule]->phase, its = phase_of(m, x);
  gs__str_puts(out, "; ");
  add_text(out, m, x->start, x->end);
  gs__str_puts(out, " is found as ");
  add_type(out, type_name(m, x->type));
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
    add_text(out, m, x->start, x->end);
    gs__str_puts(out, " was found as ");
    add_type(out, type_name(m, type));
    gs__str_puts(out, ", but ");
    gs__miss_dropped(out, m, (gs__mention *)x);
  } else if (!any_of_type(m, type, l->sentence)) {
    gs__str_printf(out, "; no %s is found in this sentence", type_name(m, type));
  }
}

static void add_mention(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  const gs__mention *x = mention_at(m, n->layer, s->upto, s->unit_end, false);
  add_text(out, m, s->upto, s->unit_end);
  gs__str_puts(out, ", ");
  add_type(out, type_name(m, n->layer));
  for (const gs__feature_test *t = n->tests; t && x; t = t->next)
    gs__str_printf(out, ", %s is \"%s\"", sym(m, t->key), sym(m, gs__mention_get(x, t->key)));
  if (!n->with || (n->tests && (!x || !gs__edges_passes(m->run, n->layer, x->number, n->tests))))
    return;
  if (s->beyond_end) {
    gs__str_puts(out, "; ");
    add_text(out, m, s->beyond_start, s->beyond_end);
    gs__str_puts(out, " is ");
    add_node(out, n->with);
    gs__str_printf(out, ", but reaches beyond the %s", type_name(m, n->layer));
  } else {
    gs__str_puts(out, ", but nothing in it is ");
    add_node(out, n->with);
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
    add_span(out, m, s->upto, s->end);
    if (is_same_words(m, n, s->upto, s->end)) gs__str_puts(out, ", with other capitals");
    if (n->kind == GS__LAYER) add_types(out, m, s->upto, s->end);
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
  add_text(out, m, s->elsewhere_start, s->elsewhere_end);
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
  add_node(out, gap);
  if (gs__partial_core(s->element->node)->kind == GS__LAYER) add_absence(out, m, l, s);
}

void gs__miss_found(gs__str *out, const gs__misses *m, const gs__laid *l, const gs__step *s) {
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  if (!failed) {
    gs__str_printf(out, "%u token%s too many before it: ", s->extra, s->extra == 1 ? "" : "s");
    add_span(out, m, s->start - s->extra, s->start);
  } else if (is_sought(l, s)) {
    add_sought(out, m, l, s);
  } else if (rounds_wanted(s)) {
    add_rounds(out, m, l, s);
    if (s->outcome == GS__INSTEAD) add_instead(out, m, l, s);
    else if (s->upto < window_end(m, l)) add_token(out, m, s->upto);
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
    add_node(out, before->element->node);
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
                 sym(m, list->name));
  if (*file) gs__str_printf(out, " (%s)", gs__tell_path(file));
}

static void relax_list(gs__str *out, const gs__misses *m, const gs__step *s,
                       const gs__list_test *test) {
  bool entry = entry_at(m, test->list, s->upto, s->end) != NULL;
  gs__str_puts(out, entry ? "if the entry for " : "if ");
  add_text(out, m, s->upto, s->end);
  add_in_list(out, m, test);
}

static void relax_layer(gs__str *out, const gs__misses *m, const gs__step *s) {
  const gs__node *n = gs__partial_core(s->element->node);
  bool within = s->same && n->with && n->with->kind == GS__LIST && !n->tests && !s->beyond_end;
  gs__str_puts(out, within ? "if a part of " : "if ");
  add_text(out, m, s->upto, s->same ? s->unit_end : s->end);
  if (within) {
    add_in_list(out, m, n->with->list);
  } else {
    gs__str_puts(out, s->same ? ", " : " were found as ");
    add_type(out, type_name(m, n->layer));
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
    add_text(out, m, s->upto, s->end);
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

/* ---- matches that were lost ---- */

static const char *field_of(const gs__gone *g) {
  if (g->why == GS__LOST_UNLESS) return "unless";
  return g->term->where == GS__BEFORE ? "before" : "after";
}

static void add_terms(gs__str *out, const gs__misses *m, const gs__gone *g) {
  const gs__rule *r = m->plan->rules.at[g->rule];
  for (size_t i = 0; i < r->terms.len; i++) {
    int points = 0;
    for (uint32_t k = 0; k < g->scored_count; k++)
      if (g->scored[k].term == i) points = g->scored[k].points;
    gs__str_printf(out, "%s%s %+d", i ? ", " : ": ", sym(m, r->terms.at[i].name), points);
  }
}

/* A condition that has no name of its own is called by its field. */
static void add_field(gs__str *out, const gs__misses *m, const gs__gone *g) {
  const char *name = sym(m, g->term->name), *field = field_of(g);
  gs__str_puts(out, field);
  if (strcmp(name, field) != 0) gs__str_printf(out, " \"%s\"", name);
}

/* What stands where `before` or `after` looks. */
static void add_neighbour(gs__str *out, const gs__misses *m, const gs__gone *g) {
  bool before = g->term->where == GS__BEFORE;
  gs__range w = gs__phase_window(m->run, m->plan->rules.at[g->rule]->within, g->sentence);
  gs__str_puts(out, before ? "; before the match " : "; behind the match ");
  if (before ? g->start <= w.start : g->end >= w.end) {
    gs__str_puts(out, before ? "the text begins" : "the text ends");
    return;
  }
  gs__str_puts(out, "stands ");
  add_token(out, m, before ? g->start - 1 : g->end);
}

void gs__miss_cause(gs__str *out, const gs__misses *m, const gs__gone *g, bool in_full) {
  if (g->why == GS__LOST_POINTS) {
    gs__str_printf(out, "points: %d of %d needed", g->points, m->plan->rules.at[g->rule]->at_least);
    add_terms(out, m, g);
    return;
  }
  const char *text = g->term->pattern ? g->term->pattern->text : "";
  add_field(out, m, g);
  gs__str_puts(out, g->why == GS__LOST_UNLESS ? " holds: " : " does not hold: ");
  bool placed = g->where.start < g->where.end;
  if (placed) add_text(out, m, g->where.start, g->where.end);
  if (placed && in_full) gs__str_puts(out, " is ");
  if (!placed || in_full) gs__tell_clean(out, text, strlen(text), 2 * WIDE);
  if (g->why == GS__LOST_NEEDS) add_neighbour(out, m, g);
}

/* Is it the only reason for which the match is lost? */
static bool alone(const gs__misses *m, const gs__gone *g) {
  for (size_t i = 0; i < m->gone.len; i++) {
    const gs__gone *o = m->gone.at + i;
    if (o != g && o->rule == g->rule && o->way == g->way && o->place == g->place) return false;
  }
  return true;
}

void gs__miss_mend(gs__str *out, const gs__misses *m, const gs__gone *g) {
  if (!alone(m, g)) return;
  gs__str_puts(out, "would stay ");
  if (g->why == GS__LOST_POINTS) {
    gs__str_printf(out, "if %d fewer points were needed",
                   m->plan->rules.at[g->rule]->at_least - g->points);
  } else {
    gs__str_puts(out, "without ");
    add_field(out, m, g);
  }
}

/* ---- mentions that did not stay ---- */

static void add_rival(gs__str *out, const gs__misses *m, gs__mention *loser) {
  gs__mention *o = m->run->mentions.at[loser->dropped_by];
  int has = 0, other = 0;
  const char *order = gs__overlap_order(m->run, o, loser, &has, &other);
  gs__str_printf(out, "gave way to %s ", type_name(m, o->type));
  add_text(out, m, o->start, o->end);
  if (o->rule != GS__NONE) {
    const gs__rule *r = m->plan->rules.at[o->rule];
    gs__str_printf(out, " by rule \"%s\" (%s:%d)", r->name, gs__tell_path(r->at), r->line);
  }
  gs__str_printf(out, ": %s", order);
  if (has > 0) gs__str_printf(out, ", %d to %d", has, other);
}

/* Words that a pass named as its reason; of a mention those that are entries of lists. */
static void add_basis(gs__str *out, const gs__misses *m, const gs__basis *b) {
  const gs__mention *on = b->mention == GS__NONE ? NULL : m->run->mentions.at[b->mention];
  add_text(out, m, b->start, b->end);
  if (!on && b->list != GS__NONE) gs__str_printf(out, " <%s>", sym(m, m->plan->lists.list.at[b->list].name));
  for (uint32_t i = 0; on && i < on->support_count; i++) {
    const gs__support *v = on->support + i;
    if (!v->is_hit) continue;
    const gs__entry *e = m->plan->lists.entries.at + m->run->hits.at[v->item].entry;
    const gs__list *list = m->plan->lists.list.at + e->list;
    gs__str_puts(out, ", ");
    add_text(out, m, v->start, v->end);
    gs__str_printf(out, " <%s> %s:%d", sym(m, list->name), gs__tell_path(gs__list_file(list, e->row)), line_of(m, e));
  }
}

void gs__miss_reason(gs__str *out, const gs__misses *m, const gs__mention *x) {
  const char *before = " (";
  gs__str_puts(out, x->dropped_why ? x->dropped_why : "it gives no reason");
  for (size_t i = 0; i < x->bases.len; i++) {
    if (x->bases.at[i].key != GS__NONE) continue;
    gs__str_puts(out, before);
    add_basis(out, m, x->bases.at + i);
    before = "; ";
  }
  if (*before == ';') gs__str_putc(out, ')');
}

static void add_failure(gs__str *out, const gs__misses *m, const char *function) {
  const gs__err *e = &m->run->failure;
  gs__str_printf(out, "%s, a function of the rule, failed (%s:%d): %s", function,
                 gs__tell_path(gs__plan_short(m->plan, e->file)), e->line, e->message);
}

void gs__miss_dropped(gs__str *out, const gs__misses *m, gs__mention *x) {
  if (x->dropped_by != GS__NONE) {
    add_rival(out, m, x);
  } else if (x->dropped_in != GS__NONE) {
    const gs__pass *p = m->plan->passes.at + x->dropped_in;
    gs__str_printf(out, "pass \"%s\" (%s:%d) dropped it: ", p->name, gs__tell_path(p->at), p->line);
    gs__miss_reason(out, m, x);
  } else if (x->dropped_why && strcmp(x->dropped_why, GS__CHECK_REFUSED) == 0) {
    gs__str_puts(out, "check, a function of the rule, did not return true");
  } else if (x->dropped_why && strcmp(x->dropped_why, GS__CHECK_FAILED) == 0) {
    add_failure(out, m, "check");
  } else if (x->dropped_why && strcmp(x->dropped_why, GS__BUILD_FAILED) == 0) {
    add_failure(out, m, "build");
  } else {
    gs__str_printf(out, "it was dropped: %s",
                   x->dropped_why ? x->dropped_why : "for no reason given");
  }
}
