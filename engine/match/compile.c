/* From tree to programs (Thompson's construction), with what every match requires and how specific it
 * is. Alternatives are put into one canonical order first, so that their order in the text of a
 * pattern cannot change what is found. */
#include <string.h>

#include "gainsay.h"
#include "match/pattern.h"

typedef struct maker {
  gs__names *names;
  gs__pattern *pattern;
  bool leftwards, binds;               /* binds: a condition, whose references name given slots */
  gs__err *err;
  GS_VEC(gs__op) ops;
  GS_VEC(uint32_t) targets;
} maker;

static int refuse(maker *m, const gs__node *n, const char *what) {
  if (!m->err->code) {
    gs__err_set(m->err, GS_EPACK, "%s", what);
    m->err->column = n->column;
  }
  return m->err->code;
}

static uint32_t emit(maker *m, gs__op_code code, const gs__node *n) {
  gs__vec_push(&m->ops, ((gs__op){.code = code, .node = n}));
  return (uint32_t)m->ops.len - 1;
}

static uint32_t slot_index(maker *m, const gs__node *n) {
  gs__pattern *p = m->pattern;
  for (uint32_t i = 0; i < p->slot_count; i++)
    if (p->slots[i] == n->name) return i;
  if (p->slot_count == GS__MAX_SLOTS) {
    refuse(m, n, "more than 16 slots");
    return 0;
  }
  p->slots[p->slot_count] = n->name;
  return p->slot_count++;
}

static gs__program *program(maker *outer, gs__node *tree, bool leftwards);
static void translate(maker *m, gs__node *n);

/* ---- canonical order of alternatives ---- */

static int compare_nodes(const gs__vocab *v, const gs__node *a, const gs__node *b);

static int compare_lists(const gs__vocab *v, const gs__node *a, const gs__node *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_nodes(v, a, b);
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);   /* the longer one first */
}

static int compare_u64(uint64_t a, uint64_t b) {
  return (a > b) - (a < b);
}

/* By spelling: the numbers of forms depend on what was read before. */
static int compare_forms(const gs__vocab *v, gs__form a, gs__form b) {
  if (a == b || !a || !b) return compare_u64(a, b);
  return strcmp(gs__vocab_info(v, a)->bytes, gs__vocab_info(v, b)->bytes);
}

static int compare_conditions(const gs__vocab *v, const gs__condition *a, const gs__condition *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_u64(a->what, b->what);
    if (!c) c = compare_u64(a->negated, b->negated);
    if (!c) c = compare_u64(a->mask, b->mask);
    if (!c) c = compare_forms(v, a->form, b->form);
    if (!c && a->list && b->list) c = compare_u64(a->list->list, b->list->list);
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);
}

static int compare_nodes(const gs__vocab *v, const gs__node *a, const gs__node *b) {
  int c = compare_u64(a->kind, b->kind);
  if (!c) c = compare_u64(a->name, b->name);
  if (!c) c = compare_u64(a->layer, b->layer);
  if (!c) c = compare_u64(a->min, b->min);
  if (!c) c = compare_u64(a->max, b->max);
  if (!c) c = compare_u64(a->at, b->at);
  if (!c && a->list && b->list) c = compare_u64(a->list->list, b->list->list);
  if (!c) c = compare_conditions(v, a->conditions, b->conditions);
  return c ? c : compare_lists(v, a->child, b->child);
}

/* Stable insertion into a new chain; alternatives are few. */
static void sort_alternatives(const gs__vocab *v, gs__node *alt) {
  gs__node *sorted = NULL;
  for (gs__node *n = alt->child, *next; n; n = next) {
    next = n->next;
    gs__node **link = &sorted;
    n->next = NULL;
    while (*link) {
      gs__node *rest = (*link)->next;
      (*link)->next = NULL;            /* compare one alternative, not the chain behind it */
      int c = compare_nodes(v, *link, n);
      (*link)->next = rest;
      if (c > 0) break;
      link = &(*link)->next;
    }
    n->next = *link;
    *link = n;
  }
  alt->child = sorted;
}

static void canonise(const gs__vocab *v, gs__node *n) {
  for (; n; n = n->next) {
    canonise(v, n->child);
    canonise(v, n->with);
    if (n->kind == GS__ALT) sort_alternatives(v, n);
  }
}

/* ---- translation ---- */

static void translate_sequence(maker *m, gs__node *n) {
  if (!m->leftwards) {
    for (gs__node *c = n->child; c; c = c->next) translate(m, c);
    return;
  }
  gs__node *all[1024];
  size_t k = 0;
  for (gs__node *c = n->child; c && k < 1024; c = c->next) all[k++] = c;
  while (k) translate(m, all[--k]);
}

static void translate_alternatives(maker *m, gs__node *n) {
  uint32_t start = emit(m, GS__OP_ALT, n), count = 0, ends[256];
  for (gs__node *c = n->child; c && count < 256; c = c->next) count++;
  uint32_t first = (uint32_t)m->targets.len, i = 0;
  for (uint32_t k = 0; k < count; k++) gs__vec_push(&m->targets, 0);
  for (gs__node *c = n->child; i < count; c = c->next, i++) {
    m->targets.at[first + i] = (uint32_t)m->ops.len;
    translate(m, c);
    ends[i] = emit(m, GS__OP_JUMP, n);
  }
  uint32_t join = (uint32_t)m->ops.len;
  while (i) m->ops.at[ends[--i]].x = join;
  m->ops.at[start].x = first;
  m->ops.at[start].y = count;
  m->ops.at[start].join = join;
}

/* A choice between what follows and `other`, which is set later; lazy prefers other. */
static uint32_t split(maker *m, const gs__node *n) {
  uint32_t at = emit(m, GS__OP_SPLIT, n);
  m->ops.at[at].x = m->ops.at[at].y = (uint32_t)m->ops.len;
  return at;
}

static void split_to(maker *m, uint32_t at, bool lazy, uint32_t other) {
  if (lazy) m->ops.at[at].x = other;
  else m->ops.at[at].y = other;
}

static void translate_repeat(maker *m, gs__node *n) {
  for (uint32_t i = 0; i < n->min; i++) translate(m, n->child);
  if (n->max == 0) {
    uint32_t loop = split(m, n);
    translate(m, n->child);
    uint32_t back = emit(m, GS__OP_JUMP, n);
    m->ops.at[back].x = loop;
    split_to(m, loop, n->lazy, (uint32_t)m->ops.len);
    return;
  }
  uint32_t splits[64], k = 0;
  for (uint32_t i = n->min; i < n->max; i++) {
    splits[k++] = split(m, n);
    translate(m, n->child);
    if (m->ops.len > GS__MAX_OPS) break;
  }
  while (k) split_to(m, splits[--k], n->lazy, (uint32_t)m->ops.len);
}

static void translate_slot(maker *m, gs__node *n) {
  uint32_t slot = slot_index(m, n);
  uint32_t open = emit(m, GS__OP_OPEN, n);
  m->ops.at[open].slot = slot;
  translate(m, n->child);
  uint32_t close = emit(m, GS__OP_CLOSE, n);
  m->ops.at[close].slot = slot;
}

static void translate_reference(maker *m, gs__node *n) {
  for (uint32_t i = 0; m->binds && i < m->pattern->slot_count; i++)
    if (m->pattern->slots[i] == n->name) {
      uint32_t at = emit(m, GS__OP_REF, n);
      m->ops.at[at].slot = i;
      m->pattern->refers = true;
      return;
    }
  refuse(m, n, m->binds ? "the rule has no slot of this name"
                        : "a reference to a slot belongs into unless, before, after or points");
}

static void translate(maker *m, gs__node *n) {
  if (m->err->code) return;
  if (m->ops.len > GS__MAX_OPS) {
    refuse(m, n, "the pattern is too large (more than 8000 steps when its repetitions are written out)");
    return;
  }
  switch (n->kind) {
    case GS__SEQ: translate_sequence(m, n); break;
    case GS__ALT: translate_alternatives(m, n); break;
    case GS__REPEAT: translate_repeat(m, n); break;
    case GS__SLOT: translate_slot(m, n); break;
    case GS__SLOT_REF: translate_reference(m, n); break;
    case GS__TOKEN: emit(m, GS__OP_TOKEN, n); break;
    case GS__LIST: emit(m, GS__OP_LIST, n); break;
    case GS__ANY: emit(m, GS__OP_ANY, n); break;
    case GS__AT: emit(m, GS__OP_AT, n); break;
    case GS__LAYER: {
      uint32_t at = emit(m, GS__OP_LAYER, n);
      if (n->with) {
        gs__program *with = program(m, n->with, false);
        m->ops.at[at].with = with;
      }
      break;
    }
  }
}

/* ---- what is reached without a test ---- */

static bool tests(const gs__op *op) {
  switch (op->code) {
    case GS__OP_TOKEN: case GS__OP_LIST: case GS__OP_LAYER: case GS__OP_ANY: case GS__OP_AT:
    case GS__OP_REF:
      return true;
    default: return false;
  }
}

typedef struct explorer {
  const maker *m;
  uint32_t *seen, now;                 /* op -> when it was visited last */
  GS_VEC(uint32_t) todo, found;
} explorer;

static void offer(explorer *e, uint32_t op) {
  if (e->seen[op] == e->now) return;
  e->seen[op] = e->now;
  gs__vec_push(&e->todo, op);
}

/* Collects in found the ops that test, and MATCH, which `from` leads to. */
static void explore(explorer *e, uint32_t from) {
  e->found.len = 0;
  e->now++;
  offer(e, from);
  while (e->todo.len) {
    uint32_t at = e->todo.at[--e->todo.len];
    const gs__op *op = e->m->ops.at + at;
    if (tests(op) || op->code == GS__OP_MATCH) {
      gs__vec_push(&e->found, at);
    } else if (op->code == GS__OP_ALT) {
      for (uint32_t i = op->y; i-- > 0;) offer(e, e->m->targets.at[op->x + i]);
    } else if (op->code == GS__OP_SPLIT) {
      offer(e, op->y);
      offer(e, op->x);
    } else {
      offer(e, op->code == GS__OP_JUMP ? op->x : at + 1);
    }
  }
}

static void *copy(maker *m, const void *from, size_t size) {
  void *p = gs__arena_alloc(m->names->arena, size);
  if (size) memcpy(p, from, size);
  return p;
}

/* Turns the lists round: `behind` has for each op those whose list in `ahead` names it. */
static gs__op_lists turned(maker *m, const gs__op_lists *ahead, uint32_t n) {
  uint32_t total = ahead->first[n];
  gs__op_lists t = {gs__arena_alloc(m->names->arena, (n + 2) * sizeof *t.first),
                    gs__arena_alloc(m->names->arena, (total + 1) * sizeof *t.at)};
  for (uint32_t i = 0; i < total; i++) t.first[ahead->at[i] + 1]++;
  for (uint32_t i = 0; i < n; i++) t.first[i + 1] += t.first[i];
  uint32_t *fill = gs__mem_alloc((n + 1) * sizeof *fill);
  for (uint32_t op = 0; op < n; op++)
    for (uint32_t i = ahead->first[op]; i < ahead->first[op + 1]; i++)
      t.at[t.first[ahead->at[i]] + fill[ahead->at[i]]++] = op;
  gs__mem_free(fill);
  return t;
}

static void look_ahead(maker *m, gs__program *p) {
  explorer e = {.m = m, .seen = gs__mem_alloc((p->op_count + 1) * sizeof *e.seen)};
  GS_VEC(uint32_t) all = {0};
  p->ahead.first = gs__arena_alloc(m->names->arena, (p->op_count + 2) * sizeof *p->ahead.first);
  for (uint32_t op = 0; op < p->op_count; op++) {
    p->ahead.first[op] = (uint32_t)all.len;
    explore(&e, op);
    for (size_t i = 0; i < e.found.len; i++) gs__vec_push(&all, e.found.at[i]);
    if (tests(p->ops + op)) p->tests[op / 64] |= (uint64_t)1 << (op % 64);
  }
  p->ahead.first[p->op_count] = (uint32_t)all.len;
  p->ahead.at = copy(m, all.at, all.len * sizeof *all.at);
  p->behind = turned(m, &p->ahead, p->op_count);
  gs__mem_free(e.seen);
  gs__vec_free(&e.todo);
  gs__vec_free(&e.found);
  gs__vec_free(&all);
}

static gs__program *program(maker *outer, gs__node *tree, bool leftwards) {
  maker m = {.names = outer->names, .pattern = outer->pattern, .leftwards = leftwards,
             .binds = outer->binds, .err = outer->err};
  translate(&m, tree);
  emit(&m, GS__OP_MATCH, tree);
  gs__program *p = gs__arena_alloc(m.names->arena, sizeof *p);
  p->leftwards = leftwards;
  p->op_count = (uint32_t)m.ops.len;
  p->words = (p->op_count + 63) / 64;
  p->ops = copy(&m, m.ops.at, m.ops.len * sizeof *m.ops.at);
  p->targets = copy(&m, m.targets.at, m.targets.len * sizeof *m.targets.at);
  p->tests = gs__arena_alloc(m.names->arena, p->words * sizeof *p->tests);
  if (!m.err->code) look_ahead(&m, p);
  gs__vec_free(&m.ops);
  gs__vec_free(&m.targets);
  return p;
}

/* ---- what is required ---- */

enum { MAX_REQUIRED = 64 };

typedef struct need {
  gs__required any[MAX_REQUIRED];
  uint32_t count;                      /* 0: nothing is required */
} need;

/* How rare the weakest member of a set is likely to be: words above lists above layers. */
static int rarity(const need *n) {
  if (!n->count) return -1;
  int worst = 100;
  for (uint32_t i = 0; i < n->count; i++) {
    int r = n->any[i].kind == GS__NEED_WORD ? 3 : n->any[i].kind == GS__NEED_LIST ? 2 : 1;
    if (r < worst) worst = r;
  }
  return worst;
}

static void need_of(const gs__node *n, need *out);

static void need_one(need *out, gs__need_kind kind, uint32_t id) {
  out->any[0] = (gs__required){kind, id};
  out->count = 1;
}

static void need_token(const gs__node *n, need *out) {
  for (const gs__condition *c = n->conditions; c; c = c->next) {
    if (c->negated) continue;
    if (c->what == GS__IS_WORD) need_one(out, GS__NEED_WORD, c->form);
    if (c->what == GS__IN_LIST) need_one(out, GS__NEED_LIST, c->list->list);
  }
}

static void need_alternatives(const gs__node *n, need *out) {
  need all = {.count = 0};
  for (const gs__node *c = n->child; c; c = c->next) {
    need one = {.count = 0};
    need_of(c, &one);
    if (!one.count || all.count + one.count > MAX_REQUIRED) return;
    memcpy(all.any + all.count, one.any, one.count * sizeof *one.any);
    all.count += one.count;
  }
  *out = all;
}

static void need_of(const gs__node *n, need *out) {
  need one = {.count = 0};
  switch (n->kind) {
    case GS__SEQ:
      for (const gs__node *c = n->child; c; c = c->next) {
        one.count = 0;
        need_of(c, &one);
        if (rarity(&one) > rarity(out)) *out = one;
      }
      break;
    case GS__ALT: need_alternatives(n, out); break;
    case GS__REPEAT: if (n->min) need_of(n->child, out); break;
    case GS__SLOT: need_of(n->child, out); break;
    case GS__TOKEN: need_token(n, out); break;
    case GS__LIST: need_one(out, GS__NEED_LIST, n->list->list); break;
    case GS__LAYER:
      if (n->with) need_of(n->with, &one);
      if (rarity(&one) > 1) *out = one;
      else need_one(out, GS__NEED_LAYER, n->layer);
      break;
    default: break;
  }
}

static uint32_t specificity(const gs__node *n) {
  uint32_t sum = 0;
  for (; n; n = n->next) {
    if (n->kind == GS__TOKEN) {
      for (const gs__condition *c = n->conditions; c; c = c->next)
        sum += c->what == GS__IS_WORD || c->what == GS__IS_EXACT ? 3 : 1;
    } else if (n->kind == GS__LIST) {
      sum += 2;
    } else if (n->kind == GS__LAYER) {
      sum += 1;
      for (const gs__feature_test *t = n->tests; t; t = t->next) sum++;
    }
    if (n->kind == GS__REPEAT && n->min == 0) continue;
    if (n->kind == GS__ALT) sum += n->child ? specificity(n->child) / 2 : 0;
    else if (n->child) sum += specificity(n->child);
    if (n->with) sum += specificity(n->with);
  }
  return sum;
}

/* ---- the whole ---- */

/* Splits a top-level sequence at the head slot; NULL if the head is not at the top level. */
static bool split_at_head(gs__names *names, gs__node *tree, gs__sym head, gs__node **left,
                          gs__node **right) {
  *left = NULL;
  *right = tree;
  if (!head || tree->kind != GS__SEQ) return head && tree->kind == GS__SLOT && tree->name == head;
  gs__node **link = &tree->child;
  while (*link && !((*link)->kind == GS__SLOT && (*link)->name == head)) link = &(*link)->next;
  if (!*link) return false;
  if (link == &tree->child) return true;
  gs__node *rest = gs__arena_alloc(names->arena, sizeof *rest), *before;
  before = gs__arena_alloc(names->arena, sizeof *before);
  *rest = *before = *tree;
  rest->child = *link;
  *link = NULL;                        /* the tree's own sequence now ends before the head */
  before->child = tree->child;
  *left = before;
  *right = rest;
  return true;
}

typedef struct purpose {               /* what a pattern is for */
  gs__sym head;
  const gs__sym *slots;
  uint32_t slot_count;
  bool condition, before;
} purpose;

static void keep_required(gs__names *names, gs__pattern *p, const gs__node *tree) {
  need required = {.count = 0};
  need_of(tree, &required);
  p->required_count = required.count;
  p->required = gs__arena_alloc(names->arena, (required.count + 1) * sizeof *p->required);
  memcpy(p->required, required.any, required.count * sizeof *p->required);
}

static int compile(gs__pattern **out, gs__names *names, const char *text, size_t len, purpose why,
                   gs__err *err) {
  gs__node *tree, *left, *right;
  if (gs__pattern_parse(&tree, names, text, len, err) < 0) return err->code;
  gs__pattern *p = gs__arena_alloc(names->arena, sizeof *p);
  p->tree = tree;
  p->head = -1;
  while (p->slot_count < why.slot_count) {
    p->slots[p->slot_count] = why.slots[p->slot_count];
    p->slot_count++;
  }
  canonise(names->vocab, tree);
  keep_required(names, p, tree);
  p->specificity = specificity(tree);
  maker m = {.names = names, .pattern = p, .binds = why.condition, .err = err};
  bool headed = split_at_head(names, tree, why.head, &left, &right);
  if (left) p->left = program(&m, left, true);
  p->right = program(&m, right, why.before);
  for (uint32_t i = 0; headed && i < p->slot_count; i++)
    if (p->slots[i] == why.head) p->head = (int)i;
  *out = p;
  return err->code;
}

int gs__pattern_new(gs__pattern **out, gs__names *names, const char *text, size_t len, gs__sym head,
                    const gs__sym *slots, uint32_t slot_count, gs__err *err) {
  return compile(out, names, text, len, (purpose){head, slots, slot_count, false, false}, err);
}

int gs__pattern_condition(gs__pattern **out, gs__names *names, const char *text, size_t len,
                          const gs__sym *slots, uint32_t slot_count, bool before, gs__err *err) {
  return compile(out, names, text, len, (purpose){0, slots, slot_count, true, before}, err);
}
