/* From tree to programs (Thompson's construction), with what every match requires and how specific it
 * is. Alternatives are put into one canonical order first, so that their order in the text of a
 * pattern cannot change what is found. */
#include <string.h>

#include "gainsay.h"
#include "match/need.h"

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
  uint32_t at = (uint32_t)m->ops.len;
  gs__vec_push(&m->ops, ((gs__op){.code = (uint8_t)code, .next = (uint16_t)(at + 1), .source = (uint16_t)at,
                                  .node = n}));
  return at;
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

static int compare_nodes(const gs__names *names, const gs__node *a, const gs__node *b);

static int compare_lists(const gs__names *names, const gs__node *a, const gs__node *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_nodes(names, a, b);
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);   /* the longer one first */
}

static int compare_u64(uint64_t a, uint64_t b) {
  return (a > b) - (a < b);
}

/* By spelling: the numbers of forms and symbols depend on what was read before. */
static int compare_forms(const gs__names *names, gs__form a, gs__form b) {
  if (a == b || !a || !b) return compare_u64(a, b);
  return strcmp(gs__vocab_info(names->vocab, a)->bytes, gs__vocab_info(names->vocab, b)->bytes);
}

static int compare_symbols(const gs__names *names, gs__sym a, gs__sym b) {
  if (a == b) return 0;
  return strcmp(gs__sym_text(names->symbols, a), gs__sym_text(names->symbols, b));
}

static int compare_tests(const gs__names *names, const gs__feature_test *a, const gs__feature_test *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_symbols(names, a->key, b->key);
    if (!c) c = compare_u64(a->negated, b->negated);
    if (!c) c = compare_u64(a->value_count, b->value_count);
    for (uint32_t i = 0; !c && i < a->value_count; i++)
      c = compare_symbols(names, a->values[i], b->values[i]);
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);
}

static int compare_list_tests(const gs__names *names, const gs__list_test *a, const gs__list_test *b) {
  if (!a || !b) return (b != NULL) - (a != NULL);
  int c = compare_u64(a->list, b->list);
  return c ? c : compare_tests(names, a->tests, b->tests);
}

static int compare_conditions(const gs__names *names, const gs__condition *a, const gs__condition *b) {
  for (; a && b; a = a->next, b = b->next) {
    int c = compare_u64(a->what, b->what);
    if (!c) c = compare_u64(a->negated, b->negated);
    if (!c) c = compare_u64(a->mask, b->mask);
    if (!c) c = compare_forms(names, a->form, b->form);
    if (!c) c = compare_list_tests(names, a->list, b->list);
    if (!c && a->regex) c = strcmp(gs__regex_source(a->regex), gs__regex_source(b->regex));
    if (c) return c;
  }
  return (b != NULL) - (a != NULL);
}

/* 0 for nodes that are alike in all but their place in the text. */
static int compare_nodes(const gs__names *names, const gs__node *a, const gs__node *b) {
  int c = compare_u64(a->kind, b->kind);
  if (!c) c = compare_symbols(names, a->name, b->name);
  if (!c) c = compare_u64(a->layer, b->layer);
  if (!c) c = compare_u64(a->min, b->min);
  if (!c) c = compare_u64(a->max, b->max);
  if (!c) c = compare_u64(a->lazy, b->lazy);
  if (!c) c = compare_u64(a->at, b->at);
  if (!c) c = compare_list_tests(names, a->list, b->list);
  if (!c) c = compare_tests(names, a->tests, b->tests);
  if (!c) c = compare_conditions(names, a->conditions, b->conditions);
  if (!c) c = compare_lists(names, a->with, b->with);
  return c ? c : compare_lists(names, a->child, b->child);
}

/* Compares one alternative with another, not the chains behind them. */
static int compare_alternatives(const gs__names *names, gs__node *a, gs__node *b) {
  gs__node *behind_a = a->next, *behind_b = b->next;
  a->next = b->next = NULL;
  int c = compare_nodes(names, a, b);
  a->next = behind_a;
  b->next = behind_b;
  return c;
}

static gs__node *merge_sorted(const gs__names *names, gs__node *a, gs__node *b) {
  gs__node *all = NULL, **link = &all;
  while (a && b) {
    gs__node **from = compare_alternatives(names, a, b) <= 0 ? &a : &b;
    *link = *from;
    link = &(*link)->next;
    *from = *link;
  }
  *link = a ? a : b;
  return all;
}

/* Merge sort, which keeps the order of those that are alike. */
static gs__node *sorted(const gs__names *names, gs__node *chain) {
  if (!chain || !chain->next) return chain;
  gs__node *middle = chain;
  for (gs__node *n = chain->next; n && n->next; n = n->next->next) middle = middle->next;
  gs__node *second = middle->next;
  middle->next = NULL;
  gs__node *first = sorted(names, chain);
  return merge_sorted(names, first, sorted(names, second));
}

void gs__pattern_canonise(const gs__names *names, gs__node *n) {
  for (; n; n = n->next) {
    gs__pattern_canonise(names, n->child);
    gs__pattern_canonise(names, n->with);
    if (n->kind == GS__ALT) n->child = sorted(names, n->child);
  }
}

/* ---- alternatives of one token each become one test ---- */

static bool is_single(const gs__condition *c, gs__condition_kind what) {
  return c->what == what && !c->negated && !c->next;
}

/* A list test leaves the entry it found as evidence, so it stays an alternative of its own. */
bool gs__pattern_merges(const gs__node *n) {
  if (n->kind != GS__TOKEN) return false;
  for (const gs__condition *c = n->conditions; c; c = c->next)
    if (c->what == GS__IN_LIST) return false;
  return true;
}

/* Alternatives inside alternatives are alternatives. */
static void flatten(gs__node *alt) {
  for (gs__node **link = &alt->child; *link;) {
    gs__node *n = *link;
    if (n->kind != GS__ALT) {
      link = &n->next;
      continue;
    }
    gs__node *last = n->child;
    while (last->next) last = last->next;
    last->next = n->next;
    *link = n->child;
  }
}

typedef struct merger {
  gs__arena *arena;
  gs__condition *words, *tags, *shapes;   /* those that one set or mask can say */
  gs__condition **others;
  uint32_t other_count;
} merger;

static gs__condition *fresh_condition(merger *m, gs__condition_kind what, size_t most) {
  gs__condition *c = gs__arena_alloc(m->arena, sizeof *c);
  c->what = what;
  c->words = gs__arena_alloc(m->arena, (most + 1) * sizeof *c->words);
  return c;
}

static void add_word(gs__condition *c, gs__form word) {
  uint32_t at = c->count;
  for (; at > 0 && c->words[at - 1] > word; at--) c->words[at] = c->words[at - 1];
  c->words[at] = word;
  c->count++;
}

static void add_mask(merger *m, gs__condition **into, const gs__condition *c) {
  if (!*into) *into = fresh_condition(m, c->what, 0);
  (*into)->mask |= c->mask;
}

static void merge_one(merger *m, gs__condition *c, size_t most) {
  if (is_single(c, GS__IS_WORD)) {
    if (!m->words) m->words = fresh_condition(m, GS__IS_ONE_OF, most);
    add_word(m->words, c->form);
  } else if (is_single(c, GS__IS_TAG)) {
    add_mask(m, &m->tags, c);
  } else if (is_single(c, GS__HAS_SHAPE)) {
    add_mask(m, &m->shapes, c);
  } else {
    m->others[m->other_count++] = c;
  }
}

static gs__condition *merged(merger *m) {
  gs__condition *parts[] = {m->words, m->tags, m->shapes};
  for (int i = 0; i < 3; i++)
    if (parts[i]) m->others[m->other_count++] = parts[i];
  if (m->other_count == 1) return m->others[0];
  gs__condition *any = gs__arena_alloc(m->arena, sizeof *any);
  any->what = GS__ANY_OF;
  any->any = m->others;
  any->count = m->other_count;
  return any;
}

static void merge_alternatives(gs__arena *arena, gs__node *alt) {
  flatten(alt);
  size_t singles = 0;
  for (gs__node *n = alt->child; n; n = n->next) singles += gs__pattern_merges(n);
  if (singles < 2) return;
  merger m = {.arena = arena, .others = gs__arena_alloc(arena, (singles + 3) * sizeof *m.others)};
  gs__node *token = NULL;
  for (gs__node **link = &alt->child; *link;) {
    gs__node *n = *link;
    if (!gs__pattern_merges(n)) {
      link = &n->next;
      continue;
    }
    merge_one(&m, n->conditions, singles);
    *link = n->next;
    token = n;
  }
  token->conditions = merged(&m);
  token->text = alt->text;             /* it stands for all of them */
  token->text_len = alt->text_len;
  token->next = alt->child;
  alt->child = token;
  if (token->next) return;
  gs__node *after = alt->next;         /* one test is left: it takes the place of the alternatives */
  *alt = *token;
  alt->next = after;
}

static void merge_all(gs__arena *arena, gs__node *n) {
  for (; n; n = n->next) {
    merge_all(arena, n->child);
    merge_all(arena, n->with);
    if (n->kind == GS__ALT) merge_alternatives(arena, n);
  }
}

/* ---- translation ---- */

static void translate_sequence(maker *m, gs__node *n) {
  if (!m->leftwards) {
    for (gs__node *c = n->child; c; c = c->next) translate(m, c);
    return;
  }
  GS_VEC(gs__node *) all = {0};
  for (gs__node *c = n->child; c; c = c->next) gs__vec_push(&all, c);
  for (size_t k = all.len; k-- > 0;) translate(m, all.at[k]);
  gs__vec_free(&all);
}

static void translate_alternatives(maker *m, gs__node *n) {
  enum { MOST = 256 };
  uint32_t start = emit(m, GS__OP_ALT, n), count = 0, ends[MOST];
  for (gs__node *c = n->child; c; c = c->next) count++;
  if (count > MOST) {
    refuse(m, n, "more than 256 alternatives that are not single words; make them a word list");
    return;
  }
  uint32_t first = (uint32_t)m->targets.len, i = 0;
  for (uint32_t k = 0; k < count; k++) gs__vec_push(&m->targets, 0);
  for (gs__node *c = n->child; c; c = c->next, i++) {
    m->targets.at[first + i] = (uint32_t)m->ops.len;
    translate(m, c);
    ends[i] = emit(m, GS__OP_JUMP, n);
  }
  uint32_t join = (uint32_t)m->ops.len;
  while (i) m->ops.at[ends[--i]].x = (uint16_t)join;
  m->ops.at[start].x = (uint16_t)first;
  m->ops.at[start].y = (uint16_t)count;
  m->ops.at[start].join = (uint16_t)join;
}

/* A choice between what follows and `other`, which is set later; lazy prefers other. */
static uint32_t split(maker *m, const gs__node *n) {
  uint32_t at = emit(m, GS__OP_SPLIT, n);
  m->ops.at[at].x = m->ops.at[at].y = (uint16_t)m->ops.len;
  return at;
}

static void split_to(maker *m, uint32_t at, bool lazy, uint32_t other) {
  if (lazy) m->ops.at[at].x = (uint16_t)other;
  else m->ops.at[at].y = (uint16_t)other;
}

/* Can it match without a step in the text? */
static bool can_be_empty(const gs__node *n) {
  bool any = false, all = true;
  for (const gs__node *c = n->child; c; c = c->next) {
    bool empty = can_be_empty(c);
    any |= empty;
    all &= empty;
  }
  switch (n->kind) {
    case GS__SEQ: case GS__SLOT: return all;
    case GS__ALT: return any;
    case GS__REPEAT: return !n->min || any;
    case GS__AT: return true;
    default: return false;
  }
}

static bool takes_a_step(uint8_t code) {
  return code == GS__OP_TOKEN || code == GS__OP_LIST || code == GS__OP_LAYER || code == GS__OP_ANY ||
         code == GS__OP_REF;
}

/* The round of a loop that begins at `from` can be empty, and an empty round would go on for ever. So
 * the round stands twice: in the first copy nothing is taken yet and its end is a dead end; each step
 * leads over into the second copy. What comes next is the first op behind the second copy. */
static void forbid_empty_round(maker *m, const gs__node *n, uint32_t from) {
  uint32_t end = emit(m, GS__OP_ALT, n), by = end + 1 - from;   /* an ALT without alternatives */
  for (uint32_t i = from; i < end && m->ops.len <= GS__MAX_OPS; i++) {
    gs__op op = m->ops.at[i];
    op.next = (uint16_t)(op.next + by);
    if (op.code == GS__OP_SPLIT) op.y = (uint16_t)(op.y + by);
    if (op.code == GS__OP_SPLIT || op.code == GS__OP_JUMP) op.x = (uint16_t)(op.x + by);
    if (op.code == GS__OP_ALT) {
      op.x = (uint16_t)m->targets.len;
      for (uint32_t k = 0; k < op.y; k++) {
        uint32_t target = m->targets.at[m->ops.at[i].x + k] + by;
        gs__vec_push(&m->targets, target);
      }
    }
    gs__vec_push(&m->ops, op);
    if (takes_a_step(op.code)) m->ops.at[i].next = (uint16_t)(m->ops.at[i].next + by);
  }
}

static void translate_loop(maker *m, gs__node *n) {
  uint32_t loop = split(m, n), from = (uint32_t)m->ops.len;
  translate(m, n->child);
  bool twice = can_be_empty(n->child) && !m->err->code;
  uint32_t end = (uint32_t)m->ops.len;
  if (twice) forbid_empty_round(m, n, from);
  uint32_t back = emit(m, GS__OP_JUMP, n);
  m->ops.at[back].x = (uint16_t)loop;
  /* alternatives may meet here as well as at the dead end */
  if (twice) m->ops.at[back].source = (uint16_t)end;
  split_to(m, loop, n->lazy, (uint32_t)m->ops.len);
}

static void translate_repeat(maker *m, gs__node *n) {
  for (uint32_t i = 0; i < n->min; i++) translate(m, n->child);
  if (n->max == 0) {
    translate_loop(m, n);
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
  m->ops.at[open].slot = (uint8_t)slot;
  translate(m, n->child);
  uint32_t close = emit(m, GS__OP_CLOSE, n);
  m->ops.at[close].slot = (uint8_t)slot;
}

static void translate_reference(maker *m, gs__node *n) {
  for (uint32_t i = 0; m->binds && i < m->pattern->slot_count; i++)
    if (m->pattern->slots[i] == n->name) {
      uint32_t at = emit(m, GS__OP_REF, n);
      m->ops.at[at].slot = (uint8_t)i;
      m->pattern->refers = true;
      return;
    }
  refuse(m, n, m->binds ? "the rule has no slot of this name"
                        : "a reference to a slot belongs into unless, before, after or points");
}

static bool fits(maker *m, const gs__node *n) {
  if (m->ops.len <= GS__MAX_OPS) return true;
  refuse(m, n, "the pattern is too large (more than 8000 steps when its repetitions are written out)");
  return false;
}

static void translate(maker *m, gs__node *n) {
  if (m->err->code) return;
  if (!fits(m, n)) return;
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

/* ---- programs ---- */

static void *copy(maker *m, const void *from, size_t size) {
  void *p = gs__arena_raw(m->names->arena, size);
  if (size) memcpy(p, from, size);
  return p;
}

static gs__program *program(maker *outer, gs__node *tree, bool leftwards) {
  maker m = {.names = outer->names, .pattern = outer->pattern, .leftwards = leftwards,
             .binds = outer->binds, .err = outer->err};
  translate(&m, tree);
  fits(&m, tree);
  emit(&m, GS__OP_MATCH, tree);
  gs__program *p = gs__arena_alloc(m.names->arena, sizeof *p);
  p->leftwards = leftwards;
  p->op_count = (uint32_t)m.ops.len;
  p->ops = copy(&m, m.ops.at, m.ops.len * sizeof *m.ops.at);
  p->targets = copy(&m, m.targets.at, m.targets.len * sizeof *m.targets.at);
  if (!m.err->code && !gs__program_tie(m.names->arena, p))
    refuse(&m, p->ops[p->op_count - 1].node, "the pattern has too many choices that follow on each other");
  gs__vec_free(&m.ops);
  gs__vec_free(&m.targets);
  return p;
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

gs__program *gs__pattern_program(gs__names *names, gs__pattern *p, gs__node *n) {
  gs__err err = {0};                   /* none: the node is a part of what was compiled before */
  maker m = {.names = names, .pattern = p, .binds = p->refers, .err = &err};
  return program(&m, n, false);
}

/* ---- the whole ---- */

/* Splits a top-level sequence at the head slot, false if the head is not at the top level. *cut: the
 * link that was cut, to be mended. */
static bool split_at_head(gs__names *names, gs__node *tree, gs__sym head, gs__node **left,
                          gs__node **right, gs__node ***cut) {
  *cut = NULL;
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
  *link = NULL;                        /* until both sides are programs */
  *cut = link;
  before->child = tree->child;
  *left = before;
  *right = rest;
  return true;
}

static void find_head(gs__pattern *p, bool headed) {
  p->head = -1;
  for (uint32_t i = 0; headed && i < p->slot_count; i++)
    if (p->slots[i] == p->why.head) p->head = (int)i;
}

/* Nodes only: nothing changes the conditions and tests in them. */
static gs__node *copy_chain(gs__arena *arena, const gs__node *n) {
  gs__node *first = NULL, **link = &first;
  for (; n; n = n->next, link = &(*link)->next) {
    *link = gs__arena_raw(arena, sizeof **link);
    **link = *n;
    (*link)->child = n->child ? copy_chain(arena, n->child) : NULL;
    (*link)->with = n->with ? copy_chain(arena, n->with) : NULL;
    (*link)->next = NULL;
  }
  return first;
}

void gs__pattern_make(gs__pattern *p, gs__err *err) {
  gs__names *names = p->names;
  gs__arena *arena = names->arena;
  gs__node *left, *right, **cut;
  gs__err known = {0};                 /* a pattern that was measured has no faults */
  if (!err) err = &known;
  names->arena = p->arena;
  p->tree = copy_chain(p->arena, p->read);
  gs__pattern_canonise(names, p->tree);
  merge_all(names->arena, p->tree);
  gs__share_tokens(names, p->tree);
  maker m = {.names = names, .pattern = p, .binds = p->why.condition, .err = err};
  bool headed = split_at_head(names, p->tree, p->why.head, &left, &right, &cut);
  if (left) p->left = program(&m, left, true);
  p->right = program(&m, right, p->why.before);
  if (cut) *cut = right->child;
  find_head(p, headed);
  p->anchored = !err->code && gs__pattern_is_anchored(p, p->right);
  names->arena = arena;
}

/* What others must know of it at once; false if only translation can tell whether it is in order. */
static bool measured(gs__pattern *p, gs__node *tree) {
  gs__names *names = p->names;
  gs__node *left, *right, **cut;
  if (gs__measure_ordered(tree)) gs__pattern_canonise(names, tree);
  gs__arena *arena = names->arena;
  gs__arena_reset(&names->halves);
  names->arena = &names->halves;
  gs__measure m = {.pattern = p, .binds = p->why.condition};
  bool headed = split_at_head(names, tree, p->why.head, &left, &right, &cut);
  names->arena = arena;
  if (left) gs__measure_tree(&m, left, true);
  gs__measure_tree(&m, right, p->why.before);
  if (cut) *cut = right->child;
  find_head(p, headed);
  return !m.doubt;
}

static int compile(gs__pattern **out, gs__names *names, const char *text, size_t len, gs__purpose why,
                   const gs__sym *slots, uint32_t slot_count, gs__err *err) {
  gs__node *tree;
  if (gs__pattern_parse(&tree, names, text, len, err) < 0) return err->code;
  gs__pattern *p = gs__arena_alloc(names->arena, sizeof *p);
  *p = (gs__pattern){.text = text, .names = names, .arena = names->arena, .read = tree, .why = why,
                     .slot_count = slot_count};
  if (slot_count) memcpy(p->slots, slots, slot_count * sizeof *slots);
  gs__share_lists(names, tree);
  gs__needs_of(names, p, tree);
  p->specificity = specificity(tree);
  if (!measured(p, tree)) {
    p->slot_count = slot_count;        /* translation numbers them again */
    p->refers = false;
    gs__pattern_make(p, err);
  }
  *out = p;
  return err->code;
}

int gs__pattern_new(gs__pattern **out, gs__names *names, const char *text, size_t len, gs__sym head,
                    const gs__sym *slots, uint32_t slot_count, gs__err *err) {
  return compile(out, names, text, len, (gs__purpose){.head = head}, slots, slot_count, err);
}

int gs__pattern_condition(gs__pattern **out, gs__names *names, const char *text, size_t len,
                          const gs__sym *slots, uint32_t slot_count, bool before, gs__err *err) {
  return compile(out, names, text, len, (gs__purpose){.condition = true, .before = before}, slots, slot_count,
                 err);
}
