/* Checks of the conditions of a rule: exceptions that can never hold, or that hold wherever a way matches. Only what is
 * proved is told. */
#include <string.h>

#include "api/check.h"
#include "base/str.h"
#include "match/cover.h"
#include "match/meet.h"

/* ---- slots that a way has ---- */

/* Must the slot be there wherever the pattern matches? */
static bool requires(const gs__node *n, gs__sym slot) {
  switch (n->kind) {
  case GS__SLOT_REF:
    return n->name == slot;
  case GS__REPEAT:
    return n->min && requires(n->child, slot);
  case GS__LAYER:
    return n->with && requires(n->with, slot);
  case GS__SLOT:
    if (n->name == slot) return true;
    /* fallthrough */
  case GS__SEQ:
    for (const gs__node *c = n->child; c; c = c->next)
      if (requires(c, slot)) return true;
    return false;
  case GS__ALT:
    for (const gs__node *c = n->child; c; c = c->next)
      if (!requires(c, slot)) return false;
    return n->child != NULL;
  case GS__TOKEN:
  case GS__LIST:
  case GS__ANY:
  case GS__AT:
    return false;
  }
  return false;
}

static bool opens(const gs__program *p, uint32_t slot) {
  for (uint32_t i = 0; p && i < p->op_count; i++)
    if (p->ops[i].code == GS__OP_OPEN && p->ops[i].slot == slot) return true;
  for (uint32_t i = 0; p && i < p->with_count; i++)
    if (opens(p->withs[i], slot)) return true;
  return false;
}

/* Can a match of the way have the slot? Ways of a rule number its slots alike. */
static bool binds(const gs__pattern *way, uint32_t slot) {
  gs__pattern_ready(way);
  return opens(way->left, slot) || opens(way->right, slot);
}

static bool has_slots(const gs__pattern *way, const gs__pattern *exception) {
  for (uint32_t i = 0; i < exception->slot_count; i++)
    if (requires(exception->tree, exception->slots[i]) && !binds(way, i)) return false;
  return true;
}

/* ---- what stands in them ---- */

static bool has_quote(const gs__plan *p, const gs__node *n) {
  for (; n; n = n->next)
    if ((n->kind == GS__LAYER && p->types.at[n->layer].source == GS__QUOTES) || has_quote(p, n->child)) return true;
  return false;
}

/* A slot of a quotation goes from where that begins to where it ends, whatever the pattern says. */
static bool has_quoted_slot(const gs__plan *p, const gs__node *n) {
  for (; n; n = n->next)
    if ((n->kind == GS__SLOT && has_quote(p, n->child)) || has_quoted_slot(p, n->child)) return true;
  return false;
}

/* How often the slot may stand in one match: 0, 1, or 2 for more often. */
static int times(const gs__node *n, gs__sym slot) {
  int all = 0;
  for (; n; n = n->next) {
    int below = times(n->child, slot) + (n->kind == GS__SLOT && n->name == slot);
    all += n->kind == GS__REPEAT && n->max != 1 ? 2 * below : below;
  }
  return all < 2 ? all : 2;
}

/* In several pieces, it goes from where one begins to where one ends. */
static bool has_pieces(const gs__pattern *way, const gs__pattern *exception) {
  for (uint32_t i = 0; i < exception->slot_count; i++)
    if (times(way->read, exception->slots[i]) > 1) return true;
  return false;
}

typedef enum verdict { AT_TIMES, NEVER, WITHOUT_SLOTS, EVER } verdict;

typedef struct judge {
  const gs__plan *plan;
  const gs__pattern *exception;
  gs__tracks *in, *around;             /* where it may begin, and where it is looked for; NULL: nothing is known */
} judge;

static verdict judge_way(const judge *j, const gs__pattern *way) {
  if (!has_slots(way, j->exception)) return WITHOUT_SLOTS;
  if (j->exception->refers && has_quoted_slot(j->plan, way->read)) return AT_TIMES;
  gs__tracks *t = gs__tracks_new(way);
  verdict v = AT_TIMES;
  if (t && j->in && !gs__may_meet(t, j->in, j->exception->refers)) v = NEVER;
  else if (t && j->around && !has_pieces(way, j->exception) && gs__covers(j->around, t)) v = EVER;
  gs__tracks_free(t);
  return v;
}

/* ---- telling ---- */

/* What to write instead of [[ never ]]: [[ never {who} ]]. */
static const char *hint_of_slot(gs__checker *c, const gs__term *t) {
  const gs__pattern *p = t->pattern;
  const char *from = p->text + strspn(p->text, " \t\r\n");
  size_t len = strlen(from);
  gs__str out = {0};
  gs__str_puts(&out, "it is looked for inside the match, where no way has it; for what stands around it, name a slot");
  while (len && strchr(" \t\r\n", from[len - 1])) len--;
  if (p->slot_count && len < 40)
    gs__str_printf(&out, ": [[ %.*s {%s} ]]", (int)len, from, gs__plan_text(c->plan, p->slots[0]));
  const char *hint = gs__arena_dup(&c->arena, gs__str_get(&out), out.len);
  gs__str_dispose(&out);
  return hint;
}

/* points: of these, else of the exceptions. */
static void tell_never(gs__checker *c, const gs__rule *r, const gs__term *t, bool points, bool by_slots) {
  const char *name = gs__plan_text(c->plan, t->name);
  gs__remark at = {.code = points ? "never-points" : "never-unless"};
  at.hint = by_slots             ? "it names slots that no way has together"
            : t->pattern->refers ? "no way has in those slots, or beside them, what it asks for"
                                 : hint_of_slot(c, t);
  gs__check_field(c, r, points ? "points" : "unless", name, &at);
  gs__check_add(c, at, points ? "rule \"%s\": the points of \"%s\" can never be given"
                              : "rule \"%s\": the exception \"%s\" can never apply", r->name, name);
}

/* way NULL: all of them. */
static void tell_ever(gs__checker *c, const gs__rule *r, const gs__term *t, const gs__way *way) {
  const char *name = gs__plan_text(c->plan, t->name);
  static const char hint[] = "an exception is for some of what is matched: ask for what sets that apart";
  gs__remark at = {.code = "always-unless", .hint = hint};
  gs__str where = {0};
  gs__str_puts(&where, way ? "the way \"" : "the rule");
  if (way) gs__str_printf(&where, "%s\"", gs__plan_text(c->plan, way->name));
  gs__check_field(c, r, "unless", name, &at);
  gs__check_add(c, at, "rule \"%s\": the exception \"%s\" holds wherever %s matches: that finds nothing", r->name, name,
                gs__str_get(&where));
  gs__str_dispose(&where);
}

static void check_term(gs__checker *c, const gs__rule *r, const gs__term *t, bool points) {
  judge j = {c->plan, t->pattern, gs__tracks_condition(t->pattern, false), gs__tracks_condition(t->pattern, true)};
  size_t count[EVER + 1] = {0};
  verdict *all = gs__mem_alloc((r->ways.len + 1) * sizeof *all);
  gs__pattern_ready(t->pattern);
  for (size_t w = 0; w < r->ways.len; w++) count[all[w] = judge_way(&j, r->ways.at[w].pattern)]++;
  if (r->ways.len && count[NEVER] + count[WITHOUT_SLOTS] == r->ways.len) tell_never(c, r, t, points, !count[NEVER]);
  if (points) count[EVER] = 0;         /* that is a rule's own worth */
  if (r->ways.len && count[EVER] == r->ways.len) tell_ever(c, r, t, NULL);
  for (size_t w = 0; w < r->ways.len && count[EVER] && count[EVER] < r->ways.len; w++)
    if (all[w] == EVER) tell_ever(c, r, t, r->ways.at + w);
  gs__mem_free(all);
  gs__tracks_free(j.in);
  gs__tracks_free(j.around);
}

/* What a change leaves as it was is not its doing: it may have been for a way that the change takes away. */
static bool is_handed_on(const gs__rule *r, const gs__terms *older, const gs__term *t) {
  for (size_t i = 0; r->changes && i < older->len; i++)
    if (older->at[i].pattern && strcmp(older->at[i].pattern->text, t->pattern->text) == 0) return true;
  return false;
}

void gs__check_unless(gs__checker *c, const gs__rule *r) {
  for (size_t i = 0; i < r->unless.len; i++)
    if (r->unless.at[i].pattern && !(r->older && is_handed_on(r, &r->older->unless, r->unless.at + i)))
      check_term(c, r, r->unless.at + i, false);
}

void gs__check_points(gs__checker *c, const gs__rule *r) {
  for (size_t i = 0; i < r->terms.len; i++)
    if (r->terms.at[i].pattern && r->terms.at[i].where == GS__WITHIN &&
        !(r->older && is_handed_on(r, &r->older->terms, r->terms.at + i)))
      check_term(c, r, r->terms.at + i, true);
}

void gs__check_needs(gs__checker *c, const gs__rule *r) {
  for (size_t i = 0; i < r->needs.len; i++) {
    const gs__term *t = r->needs.at + i;
    if (!t->pattern->refers) continue;
    const char *field = t->where == GS__BEFORE ? "before" : "after";
    gs__remark at = {.code = "never-holds", .hint = "slots lie inside the match; unless and points look all around it"};
    gs__check_field(c, r, NULL, field, &at);
    gs__check_add(c, at, "rule \"%s\": a slot never stands in `%s`", r->name, field);
  }
}
