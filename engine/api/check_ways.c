/* Checks of ways: those that another way or exception of the rule makes needless, slots that nothing reads,
 * gaps that take nothing or much, heads that are not found first, patterns that are long when written out. Only what
 * is sure is told. */
#include <ctype.h>
#include <string.h>

#include "api/check.h"
#include "base/str.h"
#include "match/cover.h"

enum { MANY_STEPS = 4000, WIDE_GAP = 32 };

/* ---- alike patterns ---- */

static bool same_conditions(const gs__condition *a, const gs__condition *b);

static bool same_condition(const gs__condition *a, const gs__condition *b) {
  if (a->what != b->what || a->negated != b->negated || a->mask != b->mask || a->form != b->form ||
      a->regex != b->regex || a->list != b->list || a->count != b->count)
    return false;
  if (a->what == GS__IS_ONE_OF) return memcmp(a->words, b->words, a->count * sizeof *a->words) == 0;
  for (uint32_t i = 0; a->what == GS__ANY_OF && i < a->count; i++)
    if (!same_conditions(a->any[i], b->any[i])) return false;
  return true;
}

static bool same_conditions(const gs__condition *a, const gs__condition *b) {
  for (; a && b && a != b; a = a->next, b = b->next)
    if (!same_condition(a, b)) return false;
  return a == b;
}

static bool same_tests(const gs__feature_test *a, const gs__feature_test *b) {
  for (; a && b && a != b; a = a->next, b = b->next)
    if (a->key != b->key || a->negated != b->negated || a->value_count != b->value_count ||
        memcmp(a->values, b->values, a->value_count * sizeof *a->values) != 0)
      return false;
  return a == b;
}

static bool same_tree(const gs__node *a, const gs__node *b) {
  if (!a || !b) return a == b;
  if (a->kind != b->kind || a->name != b->name || a->min != b->min || a->max != b->max ||
      a->lazy != b->lazy || a->list != b->list || a->layer != b->layer || a->at != b->at ||
      !same_conditions(a->conditions, b->conditions) || !same_tests(a->tests, b->tests) ||
      !same_tree(a->with, b->with))
    return false;
  const gs__node *x = a->child, *y = b->child;
  for (; x && y; x = x->next, y = y->next)
    if (!same_tree(x, y)) return false;
  return !x && !y;
}

static bool alike(const gs__pattern *a, const gs__pattern *b) {
  gs__pattern_ready(a);
  gs__pattern_ready(b);
  return same_tree(a->tree, b->tree);
}

/* The patterns of ways or exceptions, to be held against each other. */
typedef struct cover {
  const gs__pattern *pattern;
  gs__tracks *shape;                    /* NULL: it is too large */
  gs__sym name;
  gs__where where;
} cover;

typedef GS_VEC(cover) covers;

/* What makes one needless. */
typedef enum reason { NONE, SAME, WHEREVER, WIDER } reason;

static void add_cover(covers *all, const gs__pattern *p, gs__sym name, gs__where where) {
  if (p) gs__vec_push(all, ((cover){p, gs__tracks_new(p), name, where}));
}

static void free_covers(covers *all) {
  for (size_t i = 0; i < all->len; i++) gs__tracks_free(all->at[i].shape);
  gs__vec_free(all);
}

static bool same_slots(const gs__pattern *a, const gs__pattern *b) {
  uint32_t found = 0;
  for (uint32_t i = 0; i < a->slot_count; i++)
    for (uint32_t k = 0; k < b->slot_count; k++) found += a->slots[i] == b->slots[k];
  return found == a->slot_count && found == b->slot_count;
}

static bool is_covered(const cover *narrow, const cover *wide) {
  if (wide->where != narrow->where || !wide->shape || !narrow->shape) return false;
  if ((wide->pattern->head < 0) != (narrow->pattern->head < 0)) return false;   /* in brackets it is no anchor */
  return same_slots(wide->pattern, narrow->pattern) && gs__covers(wide->shape, narrow->shape);
}

/* The one that makes number i needless: the first that says the same and goes before, else the first that
 * matches wherever it does. Of two that match in the same places the former stays. */
static reason find_wider(const covers *all, size_t i, size_t *wider) {
  const cover *own = all->at + i;
  for (*wider = 0; *wider < i; ++*wider)
    if (all->at[*wider].where == own->where && alike(own->pattern, all->at[*wider].pattern)) return SAME;
  for (*wider = 0; *wider < all->len; ++*wider) {
    const cover *other = all->at + *wider;
    if (*wider == i || !is_covered(own, other)) continue;
    if (!is_covered(other, own)) return WIDER;
    if (*wider < i) return WHEREVER;
  }
  return NONE;
}

static void tell_needless(gs__checker *c, const gs__rule *r, const covers *all, const char *field,
                          const char *what, const char *code, const char *const *says) {
  for (size_t i = 0; i < all->len; i++) {
    size_t wider;
    reason why = find_wider(all, i, &wider);
    if (why == NONE) continue;
    const char *name = gs__check_name(c, all->at[i].name);
    gs__str said = {0};
    gs__remark at = {.code = code, .hint = why == WIDER ? "take it out" : "take one of them out"};
    gs__check_field(c, r, field, name, &at);
    gs__str_printf(&said, says[why], gs__check_name(c, all->at[wider].name));
    gs__check_add(c, at, "rule \"%s\": the %s \"%s\" %s", r->name, what, name, gs__str_get(&said));
    gs__str_dispose(&said);
  }
}

static void check_alike_ways(gs__checker *c, const gs__rule *r) {
  static const char *const says[] = {[SAME] = "says the same as the way \"%s\", which goes before",
                                     [WHEREVER] = "matches in the same places as the way \"%s\", which goes before",
                                     [WIDER] = "matches only where the way \"%s\" matches, too"};
  covers all = {0};
  for (size_t i = 0; i < r->ways.len; i++)
    add_cover(&all, r->ways.at[i].pattern, r->ways.at[i].name, GS__WITHIN);
  tell_needless(c, r, &all, "ways", "way", "unreachable-way", says);
  free_covers(&all);
}

static void check_alike_exceptions(gs__checker *c, const gs__rule *r) {
  static const char *const says[] = {[SAME] = "says the same as \"%s\"",
                                     [WHEREVER] = "holds in the same places as \"%s\"",
                                     [WIDER] = "holds only where \"%s\" holds, too"};
  covers all = {0};
  for (size_t i = 0; i < r->unless.len; i++)
    add_cover(&all, r->unless.at[i].pattern, r->unless.at[i].name, r->unless.at[i].where);
  tell_needless(c, r, &all, "unless", "exception", "unreachable-unless", says);
  free_covers(&all);
}

/* ---- slots that nothing reads ---- */

static bool template_reads(const gs__template *t, gs__sym slot) {
  for (uint32_t i = 0; i < t->count; i++)
    if (t->parts[i].slot == slot) return true;
  return false;
}

/* Does a pattern, or a condition, name the slot as {slot} or {slot: ...}? */
static bool tree_names(const gs__node *n, gs__sym slot) {
  for (; n; n = n->next)
    if (((n->kind == GS__SLOT_REF || n->kind == GS__SLOT) && n->name == slot) || tree_names(n->child, slot) ||
        tree_names(n->with, slot))
      return true;
  return false;
}

static bool terms_read(const gs__terms *all, gs__sym slot) {
  for (size_t i = 0; i < all->len; i++)
    if (template_reads(&all->at[i].feature, slot) ||
        (all->at[i].pattern && tree_names(all->at[i].pattern->read, slot)))
      return true;
  return false;
}

/* Are all slots of the type's findings in the record, or did the type ask for this one? */
static bool goes_out(const gs__checker *c, const gs__type *t, gs__sym slot) {
  if (t->head == slot) return true;
  for (uint32_t i = 0; i < t->slot_count; i++)
    if (t->slots[i] == slot) return true;
  return !t->inner && strcmp(gs__check_name(c, t->name), "Actor") != 0;
}

static bool is_read(const gs__checker *c, const gs__rule *r, gs__sym slot) {
  if (r->check || r->build || goes_out(c, c->plan->types.at + r->type, slot)) return true;
  for (size_t i = 0; i < r->make.len; i++)
    if (template_reads(&r->make.at[i].value, slot)) return true;
  return terms_read(&r->unless, slot) || terms_read(&r->needs, slot) || terms_read(&r->terms, slot) ||
         gs__uses_string(c->uses, gs__check_name(c, slot));   /* a pass may read it */
}

static bool seen_before(const gs__rule *r, size_t way, gs__sym slot) {
  for (size_t w = 0; w < way; w++)
    for (uint32_t i = 0; i < r->ways.at[w].pattern->slot_count; i++)
      if (r->ways.at[w].pattern->slots[i] == slot) return true;
  return false;
}

static void check_slots(gs__checker *c, const gs__rule *r) {
  for (size_t w = 0; w < r->ways.len && !r->is_retag; w++)
    for (uint32_t i = 0; i < r->ways.at[w].pattern->slot_count; i++) {
      gs__sym slot = r->ways.at[w].pattern->slots[i];
      if (seen_before(r, w, slot) || is_read(c, r, slot)) continue;
      gs__remark at = {.code = "unused-slot", .hint = "leave its name out, or use it"};
      gs__check_field(c, r, "ways", gs__check_name(c, r->ways.at[w].name), &at);
      gs__check_add(c, at, "rule \"%s\": nothing reads the slot \"%s\"", r->name, gs__check_name(c, slot));
    }
}

/* ---- what costs ---- */

static bool is_gap(const gs__node *n) {
  return n->kind == GS__REPEAT && !n->min && n->lazy && n->child && n->child->kind == GS__ANY;
}

static const gs__node *edge_of(const gs__node *n, bool last) {
  while (n && (n->kind == GS__SEQ || n->kind == GS__SLOT)) {
    n = n->child;
    while (last && n && n->next) n = n->next;
  }
  return n;
}

static void check_gaps(gs__checker *c, const gs__rule *r, const gs__way *way) {
  const char *name = gs__check_name(c, way->name);
  for (int last = 0; last < 2; last++) {
    const gs__node *edge = edge_of(way->pattern->read, last);
    if (!edge || !is_gap(edge)) continue;
    gs__remark at = {.code = "idle-gap", .hint = "leave it out"};
    gs__check_field(c, r, "ways", name, &at);
    gs__check_add(c, at,
                  "rule \"%s\": the way \"%s\" %s with a gap, which takes nothing there and costs time",
                  r->name, name, last ? "ends" : "begins");
    break;
  }
}

/* A pattern is tried where its head can stand only if it is cut there. */
static void check_head(gs__checker *c, const gs__rule *r, const gs__way *way) {
  const gs__pattern *p = way->pattern;
  gs__pattern_ready(p);
  if (!p->why.head || p->head >= 0 || !tree_names(p->tree, p->why.head)) return;
  const char *name = gs__check_name(c, way->name);
  gs__remark at = {.code = "inner-head", .hint = "write a way for each choice, with the slot outside of brackets"};
  gs__check_field(c, r, "ways", name, &at);
  gs__check_add(c, at,
                "rule \"%s\": the way \"%s\" has {%s} within a choice or repetition, and so is tried from every word",
                r->name, name, gs__check_name(c, p->why.head));
}

static void check_steps(gs__checker *c, const gs__rule *r, const gs__way *way) {
  const char *name = gs__check_name(c, way->name);
  const gs__pattern *p = way->pattern;
  gs__pattern_ready(p);
  uint32_t steps = p->right->op_count + (p->left ? p->left->op_count : 0);
  if (steps <= MANY_STEPS) return;
  gs__remark at = {.code = "many-steps", .hint = "use smaller numbers in {n,m}, or a list"};
  gs__check_field(c, r, "ways", name, &at);
  gs__check_add(c, at,
                "rule \"%s\": the way \"%s\" has %u steps when it is written out, and is tried word by word",
                r->name, name, steps);
}

typedef struct width {                 /* of the wide gaps on the way through a pattern that has most */
  uint32_t gaps, tokens;
} width;

static width widest(const gs__node *n) {
  width sum = {0, 0};
  for (; n; n = n->next) {
    width in = {0, 0};
    if (is_gap(n)) {
      if (n->max >= WIDE_GAP) in = (width){1, n->max};
    } else if (n->kind == GS__ALT) {
      for (const gs__node *a = n->child; a; a = a->next) {
        gs__node alone = *a;
        alone.next = NULL;
        width one = widest(&alone);
        if (one.tokens > in.tokens) in = one;
      }
    } else {
      in = widest(n->child);
      if (n->kind == GS__REPEAT && n->max > 1) in = (width){in.gaps * n->max, in.tokens * n->max};
    }
    sum.gaps += in.gaps;
    sum.tokens += in.tokens;
  }
  return sum;
}

static uint32_t tests_of(const gs__program *p, bool any) {
  uint32_t n = 0;
  for (uint32_t i = 0; p && i < p->end_bit; i++) n += !any || p->ops[p->op_at[i]].code == GS__OP_ANY;
  return n;
}

/* A gap with a bound is written out: each token that it may take is one test more. */
static void check_wide(gs__checker *c, const gs__rule *r, const gs__way *way) {
  const gs__pattern *p = way->pattern;
  width w = widest(p->read);
  if (w.gaps < 2) return;
  gs__pattern_ready(p);
  const char *name = gs__check_name(c, way->name);
  gs__remark at = {.code = "wide-gaps", .hint = "write a smaller number, such as ...8, or what stands in between"};
  gs__check_field(c, r, "ways", name, &at);
  gs__check_add(c, at,
                "rule \"%s\": the way \"%s\" has %u gaps that take up to %u tokens: "
                "of the %u tests that a token may get, %u are theirs",
                r->name, name, w.gaps, w.tokens, tests_of(p->left, false) + tests_of(p->right, false),
                tests_of(p->left, true) + tests_of(p->right, true));
}

void gs__check_ways(gs__checker *c, const gs__rule *r) {
  check_alike_ways(c, r);
  check_alike_exceptions(c, r);
  check_slots(c, r);
  for (size_t w = 0; w < r->ways.len; w++) {
    check_gaps(c, r, r->ways.at + w);
    check_head(c, r, r->ways.at + w);
    check_steps(c, r, r->ways.at + w);
    check_wide(c, r, r->ways.at + w);
  }
}
