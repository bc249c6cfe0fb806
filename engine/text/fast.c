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
  uint64_t word, space, high;
  uint64_t apostrophe, dash;
  uint64_t dot;                  /* also &, which is as doubtful before a word character */
  uint64_t number;               /* , : / which go on a number */
  uint64_t twin;                 /* ! ? * = ~ which are tokens in runs */
  uint64_t odd;                  /* _ @ # ` and what is odd beyond ASCII, at its first byte */
  uint64_t join;                 /* a typographic joiner of three bytes, at its first byte */
  uint64_t mark, mark_end;       /* other marks beyond ASCII: first bytes, and where they end */
} block;

/* ---- what the bytes are ---- */

GS__HOT void look(block *b, gs__lane l, int at) {
  gs__lane word = gs__lane_or(gs__lane_in(gs__lane_lower(l), 'a', 'z'), gs__lane_in(l, '0', '9'));
  b->word |= gs__lane_mask(word) << at;
  b->space |= gs__lane_mask(gs__lane_in(l, 0, ' ')) << at;
  b->high |= gs__lane_mask(l) << at;
  b->apostrophe |= gs__lane_mask(gs__lane_is(l, '\'')) << at;
  b->dash |= gs__lane_mask(gs__lane_is(l, '-')) << at;
  b->dot |= gs__lane_mask(gs__lane_is(l, '.')) << at;
  b->number |= gs__lane_mask(gs__lane_is(l, ',')) << at;
}

/* The marks that no lane was asked for: there are few. */
static void look_at_marks(block *b, const char *p) {
  enum { PLAIN, ODD, TWIN, NUMBER, AMPERSAND, DELETE, KINDS };
  static const unsigned char kind[128] = {
      ['_'] = ODD,    ['@'] = ODD,    ['#'] = ODD,    ['`'] = ODD,    ['!'] = TWIN,      ['?'] = TWIN,
      ['*'] = TWIN,   ['='] = TWIN,   ['~'] = TWIN,   [':'] = NUMBER, ['/'] = NUMBER,
      ['&'] = AMPERSAND, [0x7F] = DELETE};
  uint64_t is[KINDS] = {0};
  uint64_t known = b->word | b->space | b->high | b->apostrophe | b->dash | b->dot | b->number;
  for (uint64_t left = ~known; left; left &= left - 1)
    is[kind[(unsigned char)p[__builtin_ctzll(left)]]] |= left & -left;
  b->odd = is[ODD];
  b->twin = is[TWIN];
  b->number |= is[NUMBER];
  b->dot |= is[AMPERSAND];
  b->space |= is[DELETE];
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
  uint64_t before = b->word << 1, after = b->word >> 1;
  uint64_t joined = (b->apostrophe | b->dash) & before & after;
  uint64_t join = b->join & before & b->word >> 3;
  uint64_t word = b->word | joined | join | join << 1 | join << 2;
  uint64_t plain = ~(word | b->space | b->high);   /* marks of one byte */
  uint64_t loose = (b->join & ~join) | b->odd;
  uint64_t word_end = ~word & word << 1;
  after |= b->odd >> 1;            /* U+02BC is a letter to what stands before it */
  uint64_t goes_on = b->odd | (b->number & (after | b->number >> 1)) | (b->dot & (after | b->dash >> 1)) |
                     ((b->apostrophe | b->dash) & b->odd >> 1) | (b->join & b->odd >> 3);
  uint64_t run = (b->dash & b->dash >> 1) | (b->twin & b->twin >> 1) | (b->dot & (b->dot | b->word) >> 1);
  cuts c;
  c.start = (word & ~(word << 1)) | plain | b->mark | loose;
  c.end = word_end | plain << 1 | b->mark_end;
  c.word_stop = word_end & goes_on;
  c.stop = c.word_stop | (c.start & (loose | run | b->apostrophe));
  return c;
}

/* ---- from the batch into the arrays ---- */

/* Does the period behind the word [start, end) belong to it? A spelling of which it never can is asked
 * once. */
static bool has_period(const gs__scan *scan, gs__slot *slot, uint32_t start, uint32_t end) {
  const char *t = scan->text;
  uint32_t size;
  if (t[end] != '.' || t[end + 1] == '.' || !gs__word_at(scan, start, &size)) return false;
  if (slot->form && !(slot->marks & GS__SLOT_ASKED)) {
    slot->marks |= GS__SLOT_ASKED;
    if (gs__period_can_belong(scan, start, end)) slot->marks |= GS__SLOT_PERIOD;
  }
  return gs__period_belongs(scan, start, end);
}

static uint32_t start_of(const gs__ordinary *o) {
  return (uint32_t)o->span;
}

static uint32_t end_of(const gs__ordinary *o) {
  return (uint32_t)(o->span >> 32);
}

/* The slot of a token that waits, or the empty one where it belongs. */
static __attribute__((noinline)) gs__slot *search(const gs__cutter *c, const gs__ordinary *o) {
  gs__key key = {o->key[0], o->key[1], end_of(o) - start_of(o), (uint32_t)o->hash};
  return gs__slot_of(c->vocab, &key, c->scan.text + start_of(o));
}

/* The slot of a token that needs only to be written down, or NULL. Nearly always its first slot. */
GS__HOT const gs__slot *plain_slot(const gs__cutter *c, const gs__ordinary *o) {
  const gs__slot *s = c->vocab->slots + (o->hash & c->vocab->mask);
  uint32_t start = start_of(o), end = end_of(o), len = end - start;
  if (s->key[0] != o->key[0] || s->key[1] != o->key[1] || s->len != len || len > GS__INLINE) {
    s = search(c, o);
    if (!s->form) return NULL;
  }
  if (s->marks & (GS__SLOT_PIECES | GS__SLOT_FRESH)) return NULL;
  bool period = c->scan.text[end] == '.';
  return period && (s->marks & (GS__SLOT_ASKED | GS__SLOT_PERIOD)) != GS__SLOT_ASKED ? NULL : s;
}

static void put_rare(gs__cutter *c, const gs__ordinary *o) {
  gs__slot *slot = search(c, o);
  if (slot->form && gs__vocab_info(c->vocab, slot->form)->use) slot->marks &= ~(uint32_t)GS__SLOT_FRESH;
  gs__cutter_add(c, start_of(o), end_of(o) + has_period(&c->scan, slot, start_of(o), end_of(o)));
}

/* Writes down tokens of the batch from i on until one is rare; there is room. Returns its place. */
static uint32_t put_plain(gs__cutter *c, uint32_t i) {
  const gs__ordinary *from = c->batch.at + i, *o = from, *stop = c->batch.at + c->batch.count;
  gs__tokens t = *c->out;   /* a copy, so that it stays in registers */
  for (; o < stop; o++) {
    const gs__slot *slot = plain_slot(c, o);
    if (!slot) break;
    uint32_t shape = slot->marks & GS__SLOT_SHAPE, at = t.count++;
    t.start[at] = start_of(o);
    t.end[at] = end_of(o);
    t.form[at] = slot->form;
    t.shape[at] = shape;
    t.notes[t.note_count] = at;
    t.note_count += (shape & GS__SHAPE_NOTED) != 0;
  }
  if (o > from) c->last_end = end_of(o - 1);
  c->out->count = t.count;
  c->out->note_count = t.note_count;
  return (uint32_t)(o - c->batch.at);
}

static void put_batch(gs__cutter *c) {
  gs__batch *b = &c->batch;
  for (uint32_t i = 0; i < b->count; i++) {
    if (start_of(b->at + i) < c->last_end) continue;   /* a period that was taken along */
    if (gs__cutter_reserve(c, b->count - i)) i = put_plain(c, i);
    else if (c->out->count == c->out->max) break;
    if (i < b->count) put_rare(c, b->at + i);
  }
  b->count = 0;
}

/* Tokens whose starts and ends are given, n-th to n-th, wait. Returns the starts that are left. */
static uint64_t hold(gs__cutter *c, uint32_t p, uint64_t starts, uint64_t ends) {
  const gs__slot *slots = c->vocab->slots;
  size_t mask = c->vocab->mask;
  gs__ordinary *o = c->batch.at + c->batch.count;
  const char *text = c->scan.text;
  for (; ends; ends &= ends - 1, starts &= starts - 1, o++) {
    uint32_t start = p + (uint32_t)__builtin_ctzll(starts), end = p + (uint32_t)__builtin_ctzll(ends);
    uint32_t len = end - start;
    gs__key key = len > GS__INLINE ? gs__key_of(text + start, len) : gs__key_padded(text + start, len);
    __builtin_prefetch(slots + (key.hash & mask));
    *o = (gs__ordinary){{key.a, key.b}, (uint64_t)end << 32 | start, key.hash};
  }
  c->batch.count = (uint32_t)(o - c->batch.at);
  return starts;
}

/* ---- a block ---- */

/* Takes what is ordinary in the block at p. Returns where the next one begins; *stop: not here. */
static uint32_t take_block(gs__cutter *c, uint32_t p, bool *stop) {
  block b = {0};
  GS__LANE_EACH(look, &b, c->scan.text + p);
  look_at_marks(&b, c->scan.text + p);
  if (b.high) look_beyond_ascii(&b, &c->vocab->signs, c->scan.text + p);
  cuts k = cut(&b);
  uint64_t known = ((uint64_t)2 << KNOWN) - 1, stops = k.stop & known;
  *stop = stops != 0;
  if (stops) known = (stops ^ (stops - 1)) & ~(k.word_stop & (stops & (~stops + 1)));
  uint64_t left = hold(c, p, k.start, k.end & known);
  if (left) return p + (uint32_t)__builtin_ctzll(left);
  for (p += BLOCK; ((unsigned char)c->scan.text[p] & 0xC0) == 0x80;) p++;   /* a space over the end */
  return p;
}

uint32_t gs__cutter_run(gs__cutter *c, uint32_t p) {
  bool stop = false;
  while (!stop && p < c->fast_end) {
    uint32_t next = take_block(c, p, &stop);
    stop |= next == p;           /* a word longer than the block */
    p = next;
    if (c->batch.count > GS__BATCH - BLOCK) {
      put_batch(c);
      stop |= c->out->count >= c->out->max;
    }
  }
  put_batch(c);
  return p > c->last_end ? p : c->last_end;
}
