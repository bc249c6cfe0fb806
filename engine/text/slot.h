/* slot: the vocabulary's table as the tokeniser reads it. A slot is half a cache line and has all that
 * most tokens need: the spelling itself (up to 16 bytes), its form and what can be seen on it. */
#ifndef GS_TEXT_SLOT_H
#define GS_TEXT_SLOT_H

#include <string.h>

#include "base/probe.h"
#include "text/vocab.h"

enum { GS__INLINE = 16 };    /* bytes of a spelling that a slot holds */

enum {                       /* gs__slot.marks beside the bits of the form's shape */
  GS__SLOT_PIECES = 1 << 26, /* the form is cut into pieces */
  GS__SLOT_FRESH = 1 << 27,  /* no text had the form yet, as far as the slot knows */
  GS__SLOT_ASKED = 1 << 28,  /* the tokeniser has looked whether a period can belong to the spelling */
  GS__SLOT_PERIOD = 1 << 29, /* it can */
  GS__SLOT_SHAPE = GS__SLOT_PIECES - 1
};

typedef struct gs__key {     /* what a spelling is found by; a long one further by its bytes */
  uint64_t a, b;             /* the bytes, NUL behind them; of a long one a hash and 0 */
  uint32_t len, hash;
} gs__key;

static inline void gs__key_seal(gs__key *k) {
  uint64_t h = k->a * 0xff51afd7ed558ccdu;
  h = (h ^ h >> 32 ^ k->b) * 0xc4ceb9fe1a85ec53u;
  k->hash = (uint32_t)(h >> 32);
}

/* Of at most 16 bytes, with 16 readable. */
static inline gs__key gs__key_padded(const char *p, uint32_t len) {
  static const unsigned char keep[2 * GS__INLINE] = {255, 255, 255, 255, 255, 255, 255, 255,
                                                     255, 255, 255, 255, 255, 255, 255, 255};
  uint64_t mask[2];
  gs__key k = {.len = len};
  memcpy(mask, keep + GS__INLINE - len, sizeof mask);
  memcpy(&k.a, p, sizeof k.a);
  memcpy(&k.b, p + sizeof k.a, sizeof k.b);
  k.a &= mask[0];
  k.b &= mask[1];
  gs__key_seal(&k);
  return k;
}

gs__key gs__key_of(const char *p, size_t len);

static inline bool gs__slot_fits(const gs__vocab *v, const gs__slot *s, const gs__key *k, const char *text) {
  return s->key[0] == k->a && s->key[1] == k->b && s->len == k->len &&
         (k->len <= GS__INLINE || memcmp(v->spellings.at[s->spelling].bytes, text, k->len) == 0);
}

/* Of a spelling that is not in its first run, which is taken: for gs__slot_of. */
gs__slot *gs__slot_beyond(const gs__vocab *v, const gs__key *k, const char *text);

/* The slot that has the spelling, or the empty one where it belongs. */
static inline gs__slot *gs__slot_of(const gs__vocab *v, const gs__key *k, const char *text) {
  size_t i = k->hash & v->mask;
  for (int n = 0; n < GS__PROBE_RUN; n++, i = (i + 1) & v->mask)
    if (!v->slots[i].form || gs__slot_fits(v, v->slots + i, k, text)) return v->slots + i;
  return gs__slot_beyond(v, k, text);
}

#endif
