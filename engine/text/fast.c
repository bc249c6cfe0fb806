/* fast: cuts ordinary tokens. Of 64 bytes it is worked out with one bit for each where words, marks and
 * spaces are, and where a rule of the slow road might have a say: there it stops. Blocks begin with a
 * token, so that nothing is carried from one to the next; a token that a block does not hold to its
 * end begins the next one. Tokens wait in a batch until their place in the vocabulary has come into
 * the cache. Every decision here is the slow road's (token.c, word.c): tests hold them against it. */
#include "base/lane.h"
#include "base/utf8.h"
#include "text/cutter.h"
#include "text/sign.h"

enum {
  BLOCK = GS__LANE * GS__LANES,
  KNOWN = 60                     /* up to here a block shows all that a decision needs */
};

typedef struct block {           /* one bit for each byte */
  uint64_t word, digit, space, high;
  uint64_t apostrophe, dash, dot;
  uint64_t number;               /* , : / which go on a number */
  uint64_t ampersand;
  uint64_t twin;                 /* ! ? * = ~ which are tokens in runs */
  uint64_t odd;                  /* _ @ # ` and what is odd beyond ASCII, at its first byte */
  uint64_t join;                 /* a typographic joiner of three bytes, at its first byte */
  uint64_t mark, mark_end;       /* other marks beyond ASCII: first bytes, and where they end */
} block;

/* ---- what the bytes are ---- */

static void look_at_lane(block *b, gs__lane l, int at) {
  gs__lane letter = gs__lane_in(gs__lane_lower(l), 'a', 'z'), digit = gs__lane_in(l, '0', '9');
  gs__lane odd = gs__lane_or(gs__lane_or(gs__lane_in(l, '_', '`'), gs__lane_is(l, '@')), gs__lane_is(l, '#'));
  gs__lane twin = gs__lane_or(gs__lane_or(gs__lane_is(l, '!'), gs__lane_is(l, '?')), gs__lane_is(l, '*'));
  twin = gs__lane_or(gs__lane_or(gs__lane_is(l, '='), gs__lane_is(l, '~')), twin);
  gs__lane number = gs__lane_or(gs__lane_or(gs__lane_is(l, ','), gs__lane_is(l, ':')), gs__lane_is(l, '/'));
  b->word |= gs__lane_mask(gs__lane_or(letter, digit)) << at;
  b->digit |= gs__lane_mask(digit) << at;
  b->space |= gs__lane_mask(gs__lane_or(gs__lane_in(l, 0, ' '), gs__lane_is(l, 0x7F))) << at;
  b->high |= gs__lane_mask(l) << at;
  b->apostrophe |= gs__lane_mask(gs__lane_is(l, '\'')) << at;
  b->dash |= gs__lane_mask(gs__lane_is(l, '-')) << at;
  b->dot |= gs__lane_mask(gs__lane_is(l, '.')) << at;
  b->number |= gs__lane_mask(number) << at;
  b->ampersand |= gs__lane_mask(gs__lane_is(l, '&')) << at;
  b->twin |= gs__lane_mask(twin) << at;
  b->odd |= gs__lane_mask(odd) << at;
}

static void look_beyond_ascii(block *b, gs__signs *signs, const char *p) {
  uint64_t bytes[GS__SIGNS] = {0}, first[GS__SIGNS] = {0};
  for (uint64_t left = b->high; left;) {
    int at = __builtin_ctzll(left);
    uint32_t size;
    gs__sign sign = gs__sign_of(signs, gs__utf8_next(p + at, &size));
    uint64_t all = (((uint64_t)1 << size) - 1) << at;
    bytes[sign] |= all;
    first[sign] |= (uint64_t)1 << at;
    if (sign == GS__SIGN_MARK && at + (int)size < BLOCK) b->mark_end |= (uint64_t)1 << (at + (int)size);
    left &= ~all;
  }
  b->word |= bytes[GS__SIGN_WORD];
  b->space |= bytes[GS__SIGN_SPACE];
  b->mark = first[GS__SIGN_MARK];
  b->join = first[GS__SIGN_JOIN];
  b->odd |= first[GS__SIGN_ODD];
}

/* ---- where tokens are ---- */

typedef struct cuts {
  uint64_t start, end;           /* of tokens; the n-th end belongs to the n-th start */
  uint64_t stop;                 /* places where the slow road has to go on */
  uint64_t word_stop;            /* those among them that end a word: from its start */
} cuts;

static cuts cut(const block *b) {
  uint64_t before = b->word << 1, after = b->word >> 1, numeral = b->digit << 1 & b->digit >> 1;
  uint64_t joined = (b->apostrophe | b->dash) & before & after;
  uint64_t join = b->join & before & b->word >> 3;
  uint64_t word = b->word | joined | join | join << 1 | join << 2;
  uint64_t plain = ~(word | b->space | b->high);   /* marks of one byte */
  uint64_t loose = (b->join & ~join) | b->odd;
  uint64_t word_end = ~word & word << 1;
  after |= b->odd >> 1;            /* U+02BC is a letter to what stands before it */
  uint64_t goes_on = (b->number & (numeral | b->number >> 1)) | (b->ampersand & after) | b->odd |
                     (b->dot & (after | b->dash >> 1)) | ((b->apostrophe | b->dash) & b->odd >> 1) |
                     (b->join & b->odd >> 3);
  uint64_t run = (b->dash & b->dash >> 1) | (b->twin & b->twin >> 1) | (b->dot & (b->dot | b->digit) >> 1);
  cuts c;
  c.start = (word & ~(word << 1)) | plain | b->mark | loose;
  c.end = word_end | plain << 1 | b->mark_end;
  c.word_stop = word_end & goes_on;
  c.stop = c.word_stop | (c.start & (loose | run | b->apostrophe));
  return c;
}

/* ---- from the batch into the arrays ---- */

/* The end of an ordinary word before a period: with it if the period belongs to it. */
static uint32_t with_period(gs__cutter *c, gs__slot *slot, const gs__ordinary *o) {
  const char *t = c->scan.text;
  uint32_t size;
  if (t[o->end + 1] == '.' || slot->marks & GS__SHAPE_PUNCT) return o->end;
  if (!slot->form) {
    bool word = gs__word_at(&c->scan, o->start, &size);
    return o->end + (word && gs__period_belongs(&c->scan, o->start, o->end));
  }
  if (!(slot->marks & GS__SLOT_ASKED)) {
    slot->marks |= GS__SLOT_ASKED;
    if (gs__word_at(&c->scan, o->start, &size) && gs__period_can_belong(&c->scan, o->start, o->end))
      slot->marks |= GS__SLOT_PERIOD;
  }
  if (!(slot->marks & GS__SLOT_PERIOD)) return o->end;
  return o->end + gs__period_belongs(&c->scan, o->start, o->end);
}

static void put(gs__tokens *t, const gs__ordinary *o, const gs__slot *slot) {
  uint32_t i = t->count++, shape = slot->marks & GS__SLOT_SHAPE;
  t->start[i] = o->start;
  t->end[i] = o->end;
  t->form[i] = slot->form;
  t->shape[i] = shape;
  t->notes[t->note_count] = i;
  t->note_count += (shape & GS__SHAPE_NOTED) != 0;
}

static void put_batch(gs__cutter *c) {
  uint32_t n = c->waiting;
  bool roomy = gs__cutter_reserve(c, n);
  c->waiting = 0;
  for (uint32_t i = 0; i < n; i++) {
    gs__ordinary *o = c->batch + i;
    if (o->start < c->last_end) continue;   /* a period that was taken along */
    if (!roomy && c->out->count >= c->out->max) return;
    gs__slot *slot = gs__slot_of(c->vocab, &o->key, c->scan.text + o->start);
    uint32_t end = o->end;
    if (c->scan.text[end] == '.') end = with_period(c, slot, o);
    bool rare = !slot->form || end != o->end || slot->marks & (GS__SLOT_PIECES | GS__SLOT_FRESH);
    if (rare || !roomy) {
      gs__cutter_add(c, o->start, end);
      roomy = gs__cutter_reserve(c, n - i);
    } else {
      put(c->out, o, slot);
      c->last_end = end;
    }
  }
}

static void hold(gs__cutter *c, uint32_t start, uint32_t end) {
  gs__ordinary *o = c->batch + c->waiting++;
  const char *p = c->scan.text + start;
  o->key = end - start > GS__INLINE ? gs__key_of(p, end - start) : gs__key_padded(p, end - start);
  o->start = start;
  o->end = end;
  __builtin_prefetch(c->vocab->slots + (o->key.hash & c->vocab->mask));
}

/* ---- a block ---- */

/* Takes what is ordinary in the block at p. Returns where the next one begins; *stop: not here. */
static uint32_t take_block(gs__cutter *c, uint32_t p, bool *stop) {
  block b = {0};
  for (int i = 0; i < GS__LANES; i++)
    look_at_lane(&b, gs__lane_load(c->scan.text + p + i * GS__LANE), i * GS__LANE);
  if (b.high) look_beyond_ascii(&b, &c->vocab->signs, c->scan.text + p);
  cuts k = cut(&b);
  uint64_t known = ((uint64_t)2 << KNOWN) - 1, stops = k.stop & known;
  *stop = stops != 0;
  if (stops) known = (stops ^ (stops - 1)) & ~(k.word_stop & (stops & (~stops + 1)));
  for (uint64_t ends = k.end & known; ends; ends &= ends - 1, k.start &= k.start - 1)
    hold(c, p + (uint32_t)__builtin_ctzll(k.start), p + (uint32_t)__builtin_ctzll(ends));
  if (k.start) return p + (uint32_t)__builtin_ctzll(k.start);
  for (p += BLOCK; ((unsigned char)c->scan.text[p] & 0xC0) == 0x80;) p++;   /* a space over the end */
  return p;
}

uint32_t gs__cutter_run(gs__cutter *c, uint32_t p) {
  bool stop = false;
  while (!stop && p < c->fast_end) {
    uint32_t next = take_block(c, p, &stop);
    stop |= next == p;           /* a word longer than the block */
    p = next;
    if (c->waiting > GS__BATCH - BLOCK) {
      put_batch(c);
      stop |= c->out->count >= c->out->max;
    }
  }
  put_batch(c);
  return p > c->last_end ? p : c->last_end;
}
