/* Tells why a rule found nothing at a place: what it did find there after all, its matches that
 * were lost, and of each other way how far its pattern comes. */
#include <stdlib.h>
#include <string.h>

#include "api/miss.h"
#include "api/tell.h"
#include "base/utf8.h"
#include "run/trace.h"

enum { IN_FULL = 3, IN_SHORT = 5, FINDINGS = 5, WANTED_WIDTH = 30, OWN_ROW = 15 };

typedef struct teller {
  gs__misses m;
  const gs__rule *rule;
  uint32_t number; /* of the rule */
  bool brief;      /* of one short text: no lines are named */
  const gs__sample *wanted; /* of an example that should be found: its marks; else NULL */
  gs__str out;
} teller;

static const char *sym(const teller *t, gs__sym s) {
  return gs__plan_text(t->m.plan, s);
}

static void add_span(teller *t, uint32_t start, uint32_t end) {
  gs__tell_quoted(&t->out, t->m.run->doc, gs__tell_span(t->m.run->doc, start, end));
}

static int line_of(const teller *t, uint32_t sentence) {
  const gs__doc *doc = t->m.run->doc;
  return gs__tell_line(doc, doc->token_start[doc->sentences[sentence].start]);
}

/* How a sentence begins, to tell it from others of its line. */
static void add_sentence(teller *t, uint32_t sentence) {
  enum { FRONT = 32 };
  const gs__doc *doc = t->m.run->doc;
  gs__span s = gs__tell_span(doc, doc->sentences[sentence].start, doc->sentences[sentence].end);
  gs__str_puts(&t->out, ", in \"");
  gs__tell_clean(&t->out, doc->text + s.start, s.end - s.start, FRONT);
  gs__str_putc(&t->out, '"');
}

/* "way said, line 2: " of a rule whose ways have names. */
static void add_way(teller *t, uint32_t way, uint32_t sentence) {
  bool several = t->rule->ways.len > 1 || strcmp(sym(t, t->rule->ways.at[way].name), "pattern") != 0;
  gs__str_puts(&t->out, "  ");
  if (several) gs__str_printf(&t->out, "way %s", sym(t, t->rule->ways.at[way].name));
  if (t->brief)
    gs__str_puts(&t->out, several ? "" : "pattern");
  else
    gs__str_printf(&t->out, "%sline %d", several ? ", " : "", line_of(t, sentence));
  if (t->m.end - t->m.first > 1) add_sentence(t, sentence);
  gs__str_puts(&t->out, ": ");
}

/* The rule that takes the place of one that is off; NULL: it is off by itself. */
static const gs__rule *stands_for(const teller *t) {
  for (size_t i = 0; i < t->m.chosen.len; i++) {
    const gs__rule *o = t->m.plan->rules.at[t->m.chosen.at[i]];
    if (!o->off && o->phase == t->rule->phase) return o;
  }
  return NULL;
}

/* What packs have made of the rule: told first, as it is not what its own place says. Returns the declaration that
 * was changed, or the rule. */
static const gs__rule *tell_state(teller *t) {
  const gs__rule *r = t->rule, *o = r->off ? stands_for(t) : NULL;
  const char *kind = r->is_retag ? "retag" : "rule";
  if (o) gs__str_printf(&t->out, "%s \"%s\" is off: %s:%d takes its place\n", kind, r->name, o->at, o->line);
  else if (r->off && !r->changes) gs__str_printf(&t->out, "%s \"%s\" is off, as its own table says\n", kind, r->name);
  bool off = r->off;
  for (; r->changes; r = r->older, off = false)
    gs__str_printf(&t->out, "%s \"%s\" is %s by pack %s   %s:%d\n", kind, r->name, off ? "switched off" : "changed",
                   t->m.plan->packs.at[r->pack].name, r->at, r->line);
  return r;
}

static void tell_rule(teller *t) {
  if (t->m.typed) {
    gs__str_puts(&t->out, "pattern ");
    gs__tell_clean(&t->out, t->rule->name, strlen(t->rule->name), SIZE_MAX);
    gs__str_putc(&t->out, '\n');
    return;
  }
  const gs__rule *r = tell_state(t);
  gs__str_printf(&t->out, "%s \"%s\" finds %s in phase \"%s\"   %s  %s:%d\n",
                 r->is_retag ? "retag" : "rule", r->name,
                 r->is_retag ? "a tag" : sym(t, t->m.plan->types.at[r->type].name),
                 sym(t, t->m.plan->phases.at[r->phase].name), t->m.plan->packs.at[r->pack].name,
                 r->at, r->line);
}

/* ---- what was found after all ---- */

static bool only_pronoun(const teller *t, uint32_t actor) {
  const gs__actor *a = t->m.run->reading->actors + actor;
  for (uint32_t i = 0; i < a->mention_count; i++)
    if (strcmp(a->mentions[i].form, "pronoun") != 0) return false;
  return true;
}

/* One end of a tension: which actor it is, or why it is none. */
static uint32_t tell_end(teller *t, const gs__mention *m, const char *slot) {
  const gs__mslot *s = gs__mention_find(m, gs__plan_sym(t->m.plan, slot));
  const gs__mention *a = s ? gs__entity_in(t->m.run, s->start, s->end) : NULL;
  if (!s) {
    gs__str_printf(&t->out, "; nothing stands for {%s}", slot);
    return GS__NONE;
  }
  if (a && a->actor != GS__NONE && !only_pronoun(t, a->actor)) return a->actor;
  gs__str_puts(&t->out, "; ");
  add_span(t, s->start, s->end);
  gs__str_printf(&t->out, ", its {%s}, is %s", slot, a ? "a pronoun of nobody known" : "no actor");
  return GS__NONE;
}

/* The record takes tensions between two known actors, one for each pair and type. */
static void tell_unrecorded(teller *t, const gs__mention *m) {
  const gs__type *type = t->m.plan->types.at + m->type;
  if (type->inner || type->is_unit) {
    gs__str_printf(&t->out, "; a %s is for other rules, not for the record", sym(t, type->name));
    return;
  }
  if (strcmp(sym(t, type->name), "Tension") != 0) return;
  size_t before = t->out.len;
  uint32_t from = tell_end(t, m, "from"), to = tell_end(t, m, "to");
  if (t->out.len > before)
    gs__str_puts(&t->out, "; a tension has two known actors, so the record leaves it out");
  else if (from == to)
    gs__str_puts(&t->out, "; both its ends are the same actor, so the record leaves it out");
  else
    gs__str_puts(&t->out, "; the record has it as evidence of an earlier tension of the two");
}

/* What a match took; at length `gainsay why` tells that of a finding. */
static void tell_built(teller *t, const gs__mention *m) {
  if (!t->brief) return;
  gs__why_tree(&t->out, t->m.run->reading, gs__trace_of(t->m.run, m), 4);
}

static void tell_found(teller *t, const gs__mention *m) {
  const char *id = t->brief ? NULL : gs__miss_id(&t->m, m);
  add_way(t, m->way, m->sentence);
  if (t->m.typed) gs__str_puts(&t->out, "matches ");
  else gs__str_printf(&t->out, "found %s ", sym(t, t->m.plan->types.at[m->type].name));
  add_span(t, m->start, m->end);
  if (t->m.typed) gs__str_putc(&t->out, '\n');
  if (t->m.typed) return;
  if (id)
    gs__str_printf(&t->out, ", %s", id);
  else if (!t->brief)
    tell_unrecorded(t, m);
  gs__str_putc(&t->out, '\n');
  tell_built(t, m);
}

/* Tokens to which a retag gave the tag that they have. */
static void tell_tagged(teller *t) {
  const gs__run *run = t->m.run;
  const gs__range *sentences = run->doc->sentences;
  if (!t->rule->is_retag || t->m.first == t->m.end) return;
  for (uint32_t i = sentences[t->m.first].start; i < sentences[t->m.end - 1].end; i++) {
    if (run->retagged[i] != t->number + 1) continue;
    gs__str_puts(&t->out, "  tagged ");
    add_span(t, i, i + 1);
    gs__str_printf(&t->out, " %s\n", t->m.plan->language.tags[run->doc->token_tag[i]]);
  }
}

static void tell_dropped(teller *t, gs__mention *m) {
  add_way(t, m->way, m->sentence);
  gs__str_puts(&t->out, "matched ");
  add_span(t, m->start, m->end);
  gs__str_puts(&t->out, ", but was lost\n");
  gs__str_puts(&t->out, "    ");
  gs__miss_dropped(&t->out, &t->m, m);
  gs__str_putc(&t->out, '\n');
  tell_built(t, m);
}

static void tell_mentions(teller *t, bool dropped) {
  uint32_t told = 0, all = 0;
  for (size_t i = 0; i < t->m.run->mentions.len; i++) {
    gs__mention *m = t->m.run->mentions.at[i];
    if (m->dropped != dropped || !gs__misses_own(&t->m, m, t->number) || all++ >= FINDINGS)
      continue;
    told++;
    if (dropped)
      tell_dropped(t, m);
    else
      tell_found(t, m);
  }
  if (all > told) gs__str_printf(&t->out, "  and %u more like that\n", all - told);
}

/* ---- lost matches ---- */

static bool same_match(const gs__gone *a, const gs__gone *b) {
  return a->rule == b->rule && a->way == b->way && a->place == b->place;
}

static bool told_with_earlier(const teller *t, size_t i) {
  for (size_t k = 0; k < i; k++)
    if (same_match(t->m.gone.at + k, t->m.gone.at + i)) return true;
  return false;
}

/* Later rounds see more; a match that became a mention in one of them is not lost. */
static bool came_back(const teller *t, const gs__gone *g) {
  for (size_t i = 0; i < t->m.run->mentions.len; i++) {
    const gs__mention *m = t->m.run->mentions.at[i];
    if (m->rule == g->rule && m->way == g->way && m->place == g->place) return true;
  }
  return false;
}

static void tell_gone(teller *t, size_t first) {
  const gs__gone *g = t->m.gone.at + first;
  add_way(t, g->way, g->sentence);
  gs__str_puts(&t->out, "matched ");
  add_span(t, g->start, g->end);
  gs__str_puts(&t->out, ", but was lost\n");
  for (size_t i = first; i < t->m.gone.len; i++) {
    if (!same_match(g, t->m.gone.at + i)) continue;
    gs__str_puts(&t->out, "    ");
    gs__miss_cause(&t->out, &t->m, t->m.gone.at + i, true);
    gs__str_putc(&t->out, '\n');
  }
  size_t before = t->out.len;
  gs__str_puts(&t->out, "    ");
  gs__miss_mend(&t->out, &t->m, g);
  if (t->out.len == before + 4)
    t->out.len = before;
  else
    gs__str_putc(&t->out, '\n');
}

static void tell_all_gone(teller *t) {
  uint32_t all = 0;
  for (size_t i = 0; i < t->m.gone.len; i++) {
    const gs__gone *g = t->m.gone.at + i;
    if (g->rule != t->number || told_with_earlier(t, i) || came_back(t, g)) continue;
    if (all++ < FINDINGS) tell_gone(t, i);
  }
  if (all > FINDINGS)
    gs__str_printf(&t->out, "  and %u more matches that were lost\n", all - FINDINGS);
}

/* ---- partial matches ---- */

/* One change, and not of what nothing tells for, would make it match. */
static bool is_one_change(const gs__partial *p) {
  enum { HALF = 50 };
  return p->faults <= 1 && p->share >= HALF;
}

/* Nearer first: what one change would make match, then by how near it comes. */
static int by_nearness(const void *x, const void *y) {
  const gs__laid *a = *(gs__laid *const *)x, *b = *(gs__laid *const *)y;
  bool one = is_one_change(&a->best), other = is_one_change(&b->best);
  if (!a->best.met != !b->best.met) return a->best.met ? -1 : 1;
  if (one != other) return one ? -1 : 1;
  if (a->best.share != b->best.share) return a->best.share > b->best.share ? -1 : 1;
  if (a->best.score != b->best.score) return a->best.score > b->best.score ? -1 : 1;
  if (a->way != b->way) return a->way < b->way ? -1 : 1;
  return (a->sentence > b->sentence) - (a->sentence < b->sentence);
}

/* Goes to the second column, or, where the first has taken its room, to a row of its own. */
static void next_column(gs__str *out, size_t from) {
  int used = gs__utf8_width(out->at + from, out->len - from);
  if (used > WANTED_WIDTH) gs__str_printf(out, "\n%*s", OWN_ROW, "");
  else gs__str_printf(out, "%*s", WANTED_WIDTH - used + 1, "");
}

static void begin_step(teller *t, const char *verdict) {
  gs__str_printf(&t->out, "    %-8s ", verdict);
}

static void tell_extra(teller *t, const gs__step *s) {
  begin_step(t, "no");
  size_t from = t->out.len;
  gs__str_printf(&t->out, "%u token%s too many", s->extra, s->extra == 1 ? "" : "s");
  next_column(&t->out, from);
  add_span(t, s->start - s->extra, s->start);
  gs__str_putc(&t->out, '\n');
}

static void tell_step(teller *t, const gs__laid *l, const gs__step *s) {
  bool failed = s->outcome == GS__INSTEAD || s->outcome == GS__MISSING;
  if (s->extra) tell_extra(t, s);
  if (s->element->before && s->outcome == GS__SKIPPED) return;   /* one round is enough, and stands */
  begin_step(t, failed ? "no" : s->outcome == GS__SKIPPED ? "skipped" : "yes");
  size_t from = t->out.len;
  gs__miss_wanted(&t->out, &t->m, l, s);
  if (failed || s->end > s->start) next_column(&t->out, from);
  if (failed) {
    gs__miss_found(&t->out, &t->m, l, s);
  } else if (s->end > s->start) {
    add_span(t, s->start, s->end);
    gs__str_putc(&t->out, ' ');
    gs__tell_tags(&t->out, t->m.run->doc, &t->m.plan->language, s->start, s->end);
  }
  gs__tell_end(&t->out);
}

static void tell_count(teller *t, const gs__laid *l) {
  gs__str_printf(&t->out, "%u of %u element%s", l->best.met, l->best.required, l->best.required == 1 ? "" : "s");
}

static void tell_in_full(teller *t, const gs__laid *l) {
  add_way(t, l->way, l->sentence);
  tell_count(t, l);
  gs__str_putc(&t->out, '\n');
  for (uint32_t i = 0; i < l->best.step_count; i++) tell_step(t, l, l->best.steps + i);
  size_t before = t->out.len;
  gs__str_puts(&t->out, "    ");
  gs__miss_relax(&t->out, &t->m, l);
  if (t->out.len == before + 4) gs__miss_amiss(&t->out, &t->m, l);
  if (t->out.len == before + 4)
    t->out.len = before;
  else
    gs__str_putc(&t->out, '\n');
}

static void tell_in_short(teller *t, const gs__laid *l) {
  const gs__step *s = gs__miss_fault(&l->best);
  add_way(t, l->way, l->sentence);
  tell_count(t, l);
  if (s) gs__str_puts(&t->out, ", without ");
  if (s) gs__miss_wanted(&t->out, &t->m, l, s);
  if (s) gs__miss_late(&t->out, &t->m, l, s);
  gs__str_putc(&t->out, '\n');
}

typedef GS_VEC(gs__laid *) laid_list;

/* Of each way the sentence in which it comes nearest, if it matches in none of the place. */
static void nearest_of_way(teller *t, uint32_t way, laid_list *out) {
  gs__laid *best = NULL;
  for (size_t i = 0; i < t->m.laid.len; i++) {
    gs__laid *l = t->m.laid.at + i;
    if (l->rule != t->number || l->way != way) continue;
    if (best && by_nearness(&l, &best) >= 0) continue;
    if (!gs__misses_matched(&t->m, l->rule, way, l->sentence)) best = l;   /* asked last: it takes long */
  }
  if (best) gs__vec_push(out, best);
}

/* Some of it is met, or, of its only element, something stands there that is like what is asked for. */
static bool comes_near(const gs__partial *p) {
  for (uint32_t i = 0; i < p->step_count && !p->met; i++)
    if (p->steps[i].likely && (p->required == 1 || p->steps[i].same)) return true;
  return p->met > 0;
}

/* The pattern matches, and yet nothing came of it. */
static void tell_match(teller *t, const gs__laid *l) {
  bool stopped = t->m.run->failure.code || t->m.run->limited;
  add_way(t, l->way, l->sentence);
  gs__str_puts(&t->out, t->rule->off ? "would match if the rule were on: " : "matches ");
  add_span(t, l->best.start, l->best.end);
  if (t->rule->off || t->rule->is_retag) gs__str_putc(&t->out, '\n');
  else if (stopped) gs__str_puts(&t->out, ", but the reading had stopped before the rule was tried there\n");
  else gs__str_puts(&t->out, ", as a part of a longer match or one that was found before\n");
}

static bool is_in_full(size_t at, const gs__laid *l) {
  return at < IN_FULL && l->best.faults && comes_near(&l->best);
}

static void try_in_full(teller *t, const laid_list *all, size_t most) {
  gs__laid *full[IN_FULL];
  size_t count = 0;
  for (size_t i = 0; i < all->len && i < most; i++)
    if (is_in_full(i, all->at[i])) full[count++] = all->at[i];
  gs__miss_try(&t->m, full, count, true);
}

/* Has the way all slots that the example marks? One that lacks some cannot find it. */
static bool could_fit(const teller *t, uint32_t way) {
  const gs__pattern *p = t->rule->ways.at[way].pattern;
  for (size_t i = 0; t->wanted && i < t->wanted->marks.len; i++) {
    gs__sym slot = t->wanted->marks.at[i].slot;
    bool has = slot == 0;
    for (uint32_t k = 0; k < p->slot_count && !has; k++) has = p->slots[k] == slot;
    if (!has) return false;
  }
  return true;
}

static bool any_could_fit(const teller *t) {
  for (uint32_t w = 0; w < t->rule->ways.len; w++)
    if (could_fit(t, w)) return true;
  return false;
}

/* Of a large rule most ways come nowhere near: one line names them. */
static void tell_the_rest(teller *t, const laid_list *all, size_t first) {
  if (first >= all->len) return;
  gs__str_printf(&t->out, "  %zu more way%s, less near: ", all->len - first, all->len - first == 1 ? "" : "s");
  for (size_t i = first; i < all->len; i++)
    gs__str_printf(&t->out, "%s%s", i > first ? ", " : "", sym(t, t->rule->ways.at[all->at[i]->way].name));
  gs__str_putc(&t->out, '\n');
}

/* How far the ways come: the nearest, up to so many. */
static void tell_partial(teller *t, size_t most) {
  laid_list all = {0};
  bool choosy = any_could_fit(t);
  for (uint32_t w = 0; w < t->rule->ways.len; w++)
    if (!choosy || could_fit(t, w)) nearest_of_way(t, w, &all);
  if (all.len) qsort(all.at, all.len, sizeof *all.at, by_nearness);
  try_in_full(t, &all, most);
  for (size_t i = 0; i < all.len && i < most; i++) {
    if (all.at[i]->best.faults == 0) {
      tell_match(t, all.at[i]);
    } else if (is_in_full(i, all.at[i])) {
      tell_in_full(t, all.at[i]);
    } else {
      tell_in_short(t, all.at[i]);
    }
  }
  if (!t->brief) tell_the_rest(t, &all, most);
  gs__vec_free(&all);
}

static void tell_one(teller *t, uint32_t number) {
  t->number = number;
  t->rule = t->m.plan->rules.at[number];
  tell_rule(t);
  gs__miss_stopped(&t->out, &t->m);
  size_t before = t->out.len;
  tell_mentions(t, false);
  tell_tagged(t);
  tell_all_gone(t);
  tell_mentions(t, true);
  tell_partial(t, IN_FULL + IN_SHORT);
  if (t->out.len == before && !t->m.run->limited)
    gs__str_puts(&t->out, "  nothing of it stands there\n");
}

int gs_why_not(gs_rules *rules, const gs_document *doc, const char *rule, const gs_place *place,
               gs_sink sink, void *payload, gs_error *err) {
  memset(err, 0, sizeof *err);
  teller t = {.number = 0};
  int code = gs__misses_open(&t.m, rules, doc, rule, place, 0, err);
  for (size_t i = 0; code == 0 && i < t.m.chosen.len; i++) tell_one(&t, t.m.chosen.at[i]);
  for (size_t i = 0; code == 0 && i < t.m.passes.len; i++) gs__miss_pass(&t.out, &t.m, t.m.passes.at[i]);
  if (code == 0) sink(gs__str_get(&t.out), t.out.len, payload);
  gs__misses_close(&t.m);
  gs__str_dispose(&t.out);
  return code;
}

/* Was a match lost that the example may mean? Then that is why. What else the rule found is no reason. */
static bool is_lost_way(const teller *t) {
  for (size_t i = 0; i < t->m.gone.len; i++)
    if (t->m.gone.at[i].rule == t->number && !came_back(t, t->m.gone.at + i) && could_fit(t, t->m.gone.at[i].way))
      return true;
  for (size_t i = 0; i < t->m.run->mentions.len; i++) {
    const gs__mention *m = t->m.run->mentions.at[i];
    if (m->dropped && gs__misses_own(&t->m, m, t->number) && could_fit(t, m->way)) return true;
  }
  return false;
}

void gs__why_in_short(gs__str *out, gs_rules *rules, const gs_document *doc, uint32_t rule, const gs__sample *wanted) {
  teller t = {.number = rule, .rule = rules->plan->rules.at[rule], .brief = true, .wanted = wanted, .out = *out};
  gs_error err = {0};
  if (gs__misses_open_one(&t.m, rules, doc, rule, &err) < 0) {
    gs__str_printf(&t.out, "  it cannot be told why: %s\n", err.message);
  } else if (!t.m.run->failure.code) {
    tell_mentions(&t, false);
    tell_tagged(&t);
    tell_all_gone(&t);
    tell_mentions(&t, true);
    if (t.rule->is_retag || (wanted && !is_lost_way(&t))) tell_partial(&t, 1);
  }
  gs__misses_close(&t.m);
  *out = t.out;
}
