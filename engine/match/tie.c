/* Ties a program together: which tests, and whether the end, are reached from an op without a test in
 * between; which tests ask the same; what follows on what. */
#include <string.h>

#include "base/bit.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/vec.h"
#include "match/pattern.h"

typedef struct packed {                /* a set of tests, without the empty words at its ends */
  uint32_t at, first, end;             /* where its words begin in tier.words; which words of the row they are */
  uint32_t next;                       /* another of the same key, by number + 1; 0: none */
} packed;

enum { KEYS = 256 };

typedef struct tier {
  gs__arena *arena;
  gs__program *p;
  uint32_t *seen, now;                 /* op -> when it was visited last */
  GS_VEC(uint32_t) todo, found;
  uint64_t *ahead;                     /* rows: tests, and the end, reached from an op without a test */
  uint32_t row_count;
  GS_VEC(packed) sets;                 /* by number, each of them once */
  GS_VEC(uint64_t) words;
  uint32_t of_key[KEYS];               /* the last set with the key, by number + 1 */
} tier;

static bool is_test(const gs__op *op) {
  switch (op->code) {
    case GS__OP_TOKEN: case GS__OP_LIST: case GS__OP_LAYER: case GS__OP_ANY: case GS__OP_AT:
    case GS__OP_REF:
      return true;
    default: return false;
  }
}

static bool on_token(const gs__op *op) {
  return op->code == GS__OP_TOKEN || op->code == GS__OP_ANY;
}

static uint64_t *rows(tier *t, size_t count) {
  return gs__arena_alloc(t->arena, (count * t->p->words + 1) * sizeof(uint64_t));
}

/* ---- sets ---- */

static uint8_t key_of(const uint64_t *words, uint32_t count) {
  uint64_t key = count;
  for (uint32_t w = 0; w < count; w++) key = gs__hash_mix(key ^ words[w]);
  return (uint8_t)key;
}

/* The number of the set with the tests of the row. */
static uint16_t set_of(tier *t, const uint64_t *row) {
  packed one = {.at = (uint32_t)t->words.len, .end = t->p->words};
  while (one.end > 0 && !row[one.end - 1]) one.end--;
  while (one.first < one.end && !row[one.first]) one.first++;
  uint32_t count = one.end - one.first;
  uint32_t *last = t->of_key + key_of(row + one.first, count);
  for (uint32_t i = *last; i; i = t->sets.at[i - 1].next) {
    const packed *known = t->sets.at + i - 1;
    if (known->first == one.first && known->end == one.end &&
        memcmp(t->words.at + known->at, row + one.first, count * sizeof *row) == 0) return (uint16_t)(i - 1);
  }
  for (uint32_t w = one.first; w < one.end; w++) gs__vec_push(&t->words, row[w]);
  one.next = *last;
  gs__vec_push(&t->sets, one);
  *last = (uint32_t)t->sets.len;
  return (uint16_t)(t->sets.len - 1);
}

/* The sets as the program keeps them. */
static void keep_sets(tier *t) {
  gs__program *p = t->p;
  uint64_t *words = gs__arena_raw(t->arena, (t->words.len + 1) * sizeof *words);
  if (t->words.len) memcpy(words, t->words.at, t->words.len * sizeof *words);
  p->set_count = (uint32_t)t->sets.len;
  p->sets = gs__arena_alloc(t->arena, (t->sets.len + 1) * sizeof *p->sets);
  for (uint32_t i = 0; i < p->set_count; i++) {
    const packed *s = t->sets.at + i;
    p->sets[i] = (gs__bits){s->first < s->end ? words[s->at] : 0, words + s->at, s->first, s->end};
  }
}

/* ---- bits ---- */

static void number_tests(gs__arena *arena, gs__program *p) {
  uint32_t bits = 0;
  p->op_at = gs__arena_alloc(arena, (p->op_count + 1) * sizeof *p->op_at);
  for (uint32_t i = 0; i < p->op_count; i++) {
    if (!is_test(p->ops + i) && p->ops[i].code != GS__OP_MATCH) continue;
    p->op_at[bits] = i;
    p->ops[i].bit = (uint16_t)bits++;
  }
  p->end_bit = bits - 1;               /* MATCH is the last op */
  p->words = (bits + 63) / 64;
}

static void make_masks(tier *t) {
  for (int m = 0; m < GS__MASKS; m++) t->p->mask[m] = t->p->words == 1 ? t->p->one + m : rows(t, 1);
}

/* ---- what is ahead ---- */

static void offer(tier *t, uint32_t op) {
  if (t->seen[op] == t->now) return;
  t->seen[op] = t->now;
  gs__vec_push(&t->todo, op);
}

/* Collects in found the ops that test, and MATCH, which `from` leads to. */
static void explore(tier *t, uint32_t from) {
  t->found.len = 0;
  t->now++;
  offer(t, from);
  while (t->todo.len) {
    uint32_t at = t->todo.at[--t->todo.len];
    const gs__op *op = t->p->ops + at;
    if (is_test(op) || op->code == GS__OP_MATCH) {
      gs__vec_push(&t->found, at);
    } else if (op->code == GS__OP_ALT) {
      for (uint32_t i = op->y; i-- > 0;) offer(t, t->p->targets[op->x + i]);
    } else if (op->code == GS__OP_SPLIT) {
      offer(t, op->y);
      offer(t, op->x);
    } else {
      offer(t, op->code == GS__OP_JUMP ? op->x : op->next);
    }
  }
}

/* Do they begin alike? (Lists are asked for any hit, layers for any span.) */
static bool begin_alike(const gs__op *a, const gs__op *b) {
  if (a->code != b->code) return false;
  if (a->code == GS__OP_TOKEN) return a->node->conditions == b->node->conditions;
  if (a->code == GS__OP_LAYER) return a->node->layer == b->node->layer;
  return a->code == GS__OP_LIST || a->code == GS__OP_ANY;
}

static void take_starts(tier *t) {
  gs__program *p = t->p;
  explore(t, 0);
  p->starts = gs__arena_alloc(t->arena, (t->found.len + 1) * sizeof *p->starts);
  for (size_t i = 0; i < t->found.len; i++) {
    uint32_t k = 0;
    const gs__op *op = p->ops + t->found.at[i];
    while (k < p->start_count && !begin_alike(p->ops + p->starts[k].op, op)) k++;
    if (k < p->start_count) continue;
    const gs__condition *conditions = op->code == GS__OP_TOKEN ? op->node->conditions : NULL;
    p->starts[p->start_count++] = (gs__start){conditions, t->found.at[i]};
  }
}

/* The op that decides what is ahead: behind marks and jumps, which lead on to one place. */
static uint32_t decider(const gs__program *p, uint32_t op) {
  for (;; op = p->ops[op].code == GS__OP_JUMP ? p->ops[op].x : p->ops[op].next) {
    const gs__op *o = p->ops + op;
    if (o->code != GS__OP_JUMP && o->code != GS__OP_OPEN && o->code != GS__OP_CLOSE) return op;
  }
}

static bool is_choice(const gs__op *op) {
  return op->code == GS__OP_SPLIT || op->code == GS__OP_ALT;
}

/* Only choices need a row: what tests has one bit, and the others share the row of the op that decides. */
static void number_rows(tier *t) {
  gs__program *p = t->p;
  uint32_t count = 0;
  for (uint32_t op = 0; op < p->op_count; op++)
    p->ops[op].row = is_choice(p->ops + op) ? (uint16_t)count++ : GS__NO_ROW;
  for (uint32_t op = 0; op < p->op_count; op++) {
    const gs__op *d = p->ops + decider(p, op);
    p->ops[op].row = d->row;
    p->ops[op].bit = d->bit;
  }
  t->ahead = gs__mem_alloc(((size_t)count * p->words + 1) * sizeof *t->ahead);
  t->row_count = count;
}

/* Adds what is ahead of an op to a row. Has it grown? */
static bool add_ahead(const tier *t, uint32_t op, uint64_t *row) {
  const gs__program *p = t->p;
  const gs__op *o = p->ops + op;
  uint64_t more = 0;
  if (o->row == GS__NO_ROW) {
    more = !gs__bit_has(row, o->bit);
    gs__bit_put(row, o->bit);
  } else {
    const uint64_t *ahead = t->ahead + (size_t)o->row * p->words;
    for (uint32_t w = 0; w < p->words; w++) {
      more |= ahead[w] & ~row[w];
      row[w] |= ahead[w];
    }
  }
  return more != 0;
}

/* Adds to the row of a choice what its ways lead to. Must it be done again, since one leads back to a row
 * that was not complete yet? */
static bool add_ways(const tier *t, uint32_t choice) {
  const gs__program *p = t->p;
  const gs__op *op = p->ops + choice;
  const uint32_t both[] = {op->x, op->y};
  const uint32_t *ways = op->code == GS__OP_ALT ? p->targets + op->x : both;
  uint32_t count = op->code == GS__OP_ALT ? op->y : 2;
  uint64_t *row = t->ahead + (size_t)op->row * p->words;
  bool back = false, grown = false;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t from = p->ops[ways[i]].row;
    back |= from != GS__NO_ROW && from <= op->row;
    grown |= add_ahead(t, ways[i], row);
  }
  return back && grown;
}

static bool has_too_many(const tier *t) {
  size_t members = 0, most = (size_t)t->row_count * (t->p->end_bit + 1);
  if (most <= GS__MAX_AHEAD) return false;
  for (size_t i = 0; i < (size_t)t->row_count * t->p->words; i++)
    members += (size_t)__builtin_popcountll(t->ahead[i]);
  return members > GS__MAX_AHEAD;
}

/* Fills the rows, the last first: most choices lead to later ones only. */
static bool look_ahead(tier *t) {
  gs__program *p = t->p;
  number_rows(t);
  for (bool again = true; again;) {
    again = false;
    for (uint32_t op = p->op_count; op-- > 0;) again |= is_choice(p->ops + op) && add_ways(t, op);
  }
  take_starts(t);
  return !has_too_many(t);
}

/* ---- kinds of tests ---- */

static void sort_by_kind(tier *t) {
  gs__program *p = t->p;
  add_ahead(t, 0, p->mask[GS__AT_START]);
  for (uint32_t i = 0; i < p->op_count; i++) {
    gs__op *op = p->ops + i;
    if (on_token(op)) gs__bit_put(p->mask[GS__ON_TOKENS], op->bit);
    else if (op->code == GS__OP_AT) gs__bit_put(p->mask[GS__ON_PLACES], op->bit);
    else if (is_test(op)) gs__bit_put(p->mask[GS__ON_JUMPS], op->bit);
  }
}

static uint32_t ask_for(tier *t, const gs__condition *conditions) {
  gs__program *p = t->p;
  for (uint32_t i = 0; i < p->ask_count; i++)
    if (p->asks[i].conditions == conditions) return i;
  p->asks[p->ask_count].conditions = conditions;
  return p->ask_count++;
}

/* Alike tests were made one object before (share.c), or are copies of one node. The number of the set of each ask. */
static uint16_t *gather_asks(tier *t) {
  gs__program *p = t->p;
  gs__ask *asks = gs__mem_realloc(NULL, (p->op_count + 1) * sizeof *asks);   /* each is set when it is added */
  p->asks = asks;
  p->ask_at = gs__arena_alloc(t->arena, (p->end_bit + 1) * sizeof *p->ask_at);
  for (uint32_t i = 0; i < p->op_count; i++) {
    const gs__op *op = p->ops + i;
    if (on_token(op)) p->ask_at[op->bit] = (uint16_t)ask_for(t, op->code == GS__OP_ANY ? NULL : op->node->conditions);
  }
  uint64_t *rows = gs__mem_alloc(((size_t)p->ask_count * p->words + 1) * sizeof *rows);
  for (uint32_t i = 0; i < p->op_count; i++)
    if (on_token(p->ops + i)) gs__bit_put(rows + (size_t)p->ask_at[p->ops[i].bit] * p->words, p->ops[i].bit);
  uint16_t *sets = gs__mem_alloc((p->ask_count + 1) * sizeof *sets);
  for (uint32_t i = 0; i < p->ask_count; i++) sets[i] = set_of(t, rows + (size_t)i * p->words);
  p->asks = gs__arena_alloc(t->arena, (p->ask_count + 1) * sizeof *asks);
  memcpy(p->asks, asks, p->ask_count * sizeof *asks);
  gs__mem_free(asks);
  gs__mem_free(rows);
  return sets;
}

/* ---- what follows ---- */

static bool is_empty(const uint64_t *set, uint32_t words) {
  for (uint32_t w = 0; w < words; w++)
    if (set[w]) return false;
  return true;
}

/* What follows a test on a token: the next bit is a mere shift away. */
static void lead_token(tier *t, const gs__op *op, uint64_t *to) {
  gs__program *p = t->p;
  uint32_t next = op->bit + 1;         /* the end has the last bit, so there is a next one */
  memset(to, 0, p->words * sizeof *to);
  add_ahead(t, op->next, to);
  if (gs__bit_has(to, next)) {
    gs__bit_put(p->mask[GS__IN_STEP], op->bit);
    gs__bit_take(to, next);
  }
  if (is_empty(to, p->words)) return;
  gs__bit_put(p->mask[GS__IN_LEADS], op->bit);
  p->lead_at[op->bit] = set_of(t, to);
}

static void gather_leads(tier *t) {
  gs__program *p = t->p;
  uint64_t *to = gs__mem_alloc(p->words * sizeof *to);
  p->lead_at = gs__arena_alloc(t->arena, (p->end_bit + 1) * sizeof *p->lead_at);
  for (uint32_t i = 0; i < p->op_count; i++) {
    const gs__op *op = p->ops + i, *next = p->ops + op->next;
    if (on_token(op)) lead_token(t, op, to);
    else if (is_test(op) && next->row != GS__NO_ROW)
      p->lead_at[op->bit] = set_of(t, t->ahead + (size_t)next->row * p->words);
  }
  gs__mem_free(to);
}

/* Rows are sets from here on. */
static void rows_to_sets(tier *t) {
  gs__program *p = t->p;
  for (uint32_t i = 0; i < p->op_count; i++)
    if (p->ops[i].row != GS__NO_ROW) p->ops[i].row = set_of(t, t->ahead + (size_t)p->ops[i].row * p->words);
}

/* ---- tests ---- */

static gs__test test_of(const gs__program *p, const gs__op *op) {
  gs__test test = {.op = op, .code = op->code, .next = GS__NO_TEST};
  const gs__op *next = p->ops + op->next;
  if (op->code == GS__OP_TOKEN) {
    test.conditions = op->node->conditions;
    test.number = test.conditions->number;
  }
  if (op->code == GS__OP_LIST) test.list = op->node->list;
  if (op->code == GS__OP_LAYER) test.layer = op->node->layer;
  if (op->code == GS__OP_MATCH) return test;
  bool leads = on_token(op) ? gs__bit_has(p->mask[GS__IN_LEADS], op->bit) : next->row != GS__NO_ROW;
  if (leads) test.more = p->sets + p->lead_at[op->bit];
  if (on_token(op) && gs__bit_has(p->mask[GS__IN_STEP], op->bit)) test.next = (uint16_t)(op->bit + 1);
  if (!on_token(op) && !leads) test.next = next->bit;
  return test;
}

static void gather_tests(tier *t) {
  gs__program *p = t->p;
  p->tests = gs__arena_alloc(t->arena, (p->end_bit + 1) * sizeof *p->tests);
  for (uint32_t bit = 0; bit <= p->end_bit; bit++) p->tests[bit] = test_of(p, p->ops + p->op_at[bit]);
}

static uint32_t first_bit(const gs__program *p, const gs__op *op) {
  if (op->row == GS__NO_ROW) return op->bit;
  const gs__bits *ahead = p->sets + op->row;
  return ahead->first < ahead->end ? ahead->first * 64 + (uint32_t)__builtin_ctzll(*ahead->set) : UINT32_MAX;
}

static bool has_loops(const gs__program *p) {
  for (uint32_t i = 0; i < p->op_count; i++)
    if (is_test(p->ops + i) && first_bit(p, p->ops + p->ops[i].next) <= p->ops[i].bit) return true;
  return false;
}

static void tie_sets(tier *t) {
  gs__program *p = t->p;
  uint16_t *of_asks = gather_asks(t);
  gather_leads(t);
  rows_to_sets(t);
  keep_sets(t);
  for (uint32_t i = 0; i < p->ask_count; i++) p->asks[i].tests = p->sets[of_asks[i]];
  gs__mem_free(of_asks);
}

bool gs__program_tie(gs__arena *arena, gs__program *p) {
  tier t = {.arena = arena, .p = p, .seen = gs__mem_alloc((p->op_count + 1) * sizeof *t.seen)};
  number_tests(arena, p);
  make_masks(&t);
  bool fits = look_ahead(&t);
  if (fits) {
    sort_by_kind(&t);
    tie_sets(&t);
    gather_tests(&t);
    p->loops = has_loops(p);
  }
  gs__mem_free(t.seen);
  gs__mem_free(t.ahead);
  gs__vec_free(&t.todo);
  gs__vec_free(&t.found);
  gs__vec_free(&t.sets);
  gs__vec_free(&t.words);
  return fits;
}
