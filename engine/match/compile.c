/* From tree to programs (Thompson's construction), with what every match requires and how specific it
 * is. Alternatives are put into their one order first (canon.c), and merged into single tests (merge.c). */
#include <stdio.h>
#include <string.h>

#include "gainsay.h"
#include "match/beside.h"
#include "match/need.h"

typedef struct maker {
  gs__names *names;
  gs__pattern *pattern;
  bool leftwards, binds;               /* binds: a condition, whose references name given slots */
  bool shares;                         /* what is made may be that of another pattern, and lives as long as the names */
  gs__err *err;
  GS_VEC(gs__op) ops;
  GS_VEC(uint32_t) targets;
  GS_VEC(gs__program *) withs;
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

static void refuse_slot(maker *m, const gs__node *n) {
  char hint[160], what[240];
  gs__near near;
  gs__near_init(&near, gs__sym_text(m->names->symbols, n->name));
  for (uint32_t i = 0; i < m->pattern->slot_count; i++)
    gs__near_try(&near, gs__sym_text(m->names->symbols, m->pattern->slots[i]));
  snprintf(what, sizeof what, "the rule has no slot \"%.60s\"%s", gs__sym_text(m->names->symbols, n->name),
           gs__near_hint(&near, hint, sizeof hint));
  refuse(m, n, what);
}

/* The number of a slot of the match that a condition names; false if there is none. */
static bool given_slot(maker *m, const gs__node *n, uint8_t *slot) {
  for (uint32_t i = 0; i < m->pattern->slot_count; i++)
    if (m->pattern->slots[i] == n->name) {
      *slot = (uint8_t)i;
      return m->pattern->refers = true;
    }
  refuse_slot(m, n);
  return false;
}

/* An op about a slot: that it is filled from here to there; in a condition, that it stands, begins or ends here. */
static void mark_slot(maker *m, gs__node *n, gs__op_code code, uint8_t slot, bool end) {
  uint32_t at = emit(m, code, n);
  m->ops.at[at].slot = slot;
  m->ops.at[at].x = end;
}

static void translate_slot(maker *m, gs__node *n) {
  uint8_t slot;
  if (!m->binds) {
    slot = (uint8_t)slot_index(m, n);
    mark_slot(m, n, GS__OP_OPEN, slot, false);
    translate(m, n->child);
    mark_slot(m, n, GS__OP_CLOSE, slot, true);
  } else if (given_slot(m, n, &slot)) {
    mark_slot(m, n, GS__OP_AT, slot, m->leftwards);
    translate(m, n->child);
    mark_slot(m, n, GS__OP_AT, slot, !m->leftwards);
  }
}

static void translate_reference(maker *m, gs__node *n) {
  uint8_t slot;
  if (!m->binds) refuse(m, n, "a reference to a slot belongs into unless or points");
  else if (given_slot(m, n, &slot)) mark_slot(m, n, GS__OP_REF, slot, false);
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
        m->ops.at[at].x = (uint16_t)m->withs.len;
        m->ops.at[at].y = 1;
        gs__vec_push(&m->withs, with);
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

/* What an op is about, beside its numbers: tests that ask the same are one already. */
static const void *subject(const gs__op *op) {
  if (op->code == GS__OP_TOKEN) return op->node->conditions;
  return op->code == GS__OP_LIST ? op->node->list : NULL;
}

/* Begins to look up a program that does the same: its bytes. False if that is not tried. */
static bool tell_program(const maker *m, gs__str *bytes) {
  enum { MOST_OPS = 32 };              /* large ones are hardly ever alike */
  if (m->ops.len > MOST_OPS) return false;
  gs__str_clear(bytes);
  gs__str_putc(bytes, m->leftwards ? 'P' : 'p');
  for (const gs__op *op = m->ops.at; op < m->ops.at + m->ops.len; op++) {
    const gs__node *n = op->node;
    const void *about = subject(op);
    if (op->code == GS__OP_LAYER && (n->tests || n->with)) return false;
    uint32_t layer = op->code == GS__OP_LAYER ? n->layer : 0;
    uint32_t place = op->code == GS__OP_AT ? (uint32_t)(n->kind == GS__SLOT ? UINT8_MAX : n->at) : 0;
    uint32_t numbers[] = {op->code, op->slot, op->x, op->y, op->next, op->source, op->join, layer, place};
    gs__str_add(bytes, (const char *)numbers, sizeof numbers);
    gs__str_add(bytes, (const char *)&about, sizeof about);
  }
  gs__str_add(bytes, (const char *)m->targets.at, m->targets.len * sizeof *m->targets.at);
  return true;
}

static gs__program *tied(maker *m) {
  gs__program *p = gs__arena_alloc(m->names->arena, sizeof *p);
  p->leftwards = m->leftwards;
  p->op_count = (uint32_t)m->ops.len;
  p->ops = copy(m, m->ops.at, m->ops.len * sizeof *m->ops.at);
  p->targets = copy(m, m->targets.at, m->targets.len * sizeof *m->targets.at);
  p->withs = copy(m, m->withs.at, m->withs.len * sizeof *m->withs.at);
  p->with_count = (uint32_t)m->withs.len;
  if (!m->err->code && !gs__program_tie(m->names->arena, p))
    refuse(m, p->ops[p->op_count - 1].node, "the pattern has too many choices that follow on each other");
  return p;
}

/* Rules made after one model differ in a few words: what stands before these, and behind, is the same program for all
 * of them, so that it is in the cache. */
static gs__program *shared(maker *m) {
  gs__names *names = m->names;
  if (!m->shares || m->err->code || !tell_program(m, &names->asks)) return tied(m);
  uint32_t *at = gs__map_put(&names->test_at, gs__str_get(&names->asks), names->asks.len, NULL);
  if (*at) return names->programs.at[*at - 1];
  gs__program *p = tied(m);
  if (m->err->code) return p;          /* the next one is to be refused, too */
  gs__vec_push(&names->programs, p);
  *at = (uint32_t)names->programs.len;
  return p;
}

static gs__program *program(maker *outer, gs__node *tree, bool leftwards) {
  enum { MANY_OPS = 512 };             /* few programs have more */
  maker m = {.names = outer->names, .pattern = outer->pattern, .leftwards = leftwards,
             .binds = outer->binds, .shares = outer->shares, .err = outer->err};
  gs__vec_reserve(&m.ops, MANY_OPS);
  translate(&m, tree);
  fits(&m, tree);
  emit(&m, GS__OP_MATCH, tree);
  gs__program *p = shared(&m);
  gs__vec_free(&m.ops);
  gs__vec_free(&m.targets);
  gs__vec_free(&m.withs);
  return p;
}

uint32_t gs__pattern_specificity(const gs__node *n) {
  uint32_t sum = 0;
  for (; n; n = n->next) {
    if (n->known) {
      sum += n->known->specificity;
      continue;
    }
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
    if (n->kind == GS__ALT) sum += n->child ? gs__pattern_specificity(n->child) / 2 : 0;
    else if (n->child) sum += gs__pattern_specificity(n->child);
    if (n->with) sum += gs__pattern_specificity(n->with);
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

void gs__pattern_make(gs__pattern *p, gs__err *err) {
  gs__names *names = p->names;
  gs__arena *arena = names->arena;
  gs__node *left, *right, **cut;
  gs__err known = {0};                 /* a pattern that was measured has no faults */
  if (!err) err = &known;
  names->arena = p->arena;
  p->tree = gs__pattern_copy(p->arena, p->read);
  gs__pattern_canonise(names, p->tree);
  gs__pattern_merge(names, p->tree);
  gs__share_tokens(names, p->tree);
  maker m = {.names = names, .pattern = p, .binds = p->why.condition, .shares = true, .err = err};
  bool headed = split_at_head(names, p->tree, p->why.head, &left, &right, &cut);
  if (left) p->left = program(&m, left, true);
  p->right = program(&m, right, p->why.before);
  if (cut) *cut = right->child;
  find_head(p, headed);
  p->anchored = !err->code && gs__pattern_is_anchored(p, p->right);
  if (!err->code && !p->why.condition) gs__besides_of(names, p);
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
  p->specificity = gs__pattern_specificity(tree);
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
