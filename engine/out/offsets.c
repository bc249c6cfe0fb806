#include "out/offsets.h"

#include <string.h>

enum { BLOCK = 64 }; /* bytes of text for each count in the table */

/* Units of a stretch of valid UTF-8: lead bytes count one, those of four-byte characters two in
 * UTF-16. */
static uint32_t units_in(const char *p, size_t n, bool utf16) {
  const uint64_t ones = 0x0101010101010101;
  uint32_t count = 0;
  for (; n >= 8; p += 8, n -= 8) {     /* a bit of each byte says what it is; the product adds them up */
    uint64_t x;
    memcpy(&x, p, sizeof x);
    uint64_t inner = x >> 7 & ~(x >> 6) & ones, wide = x >> 7 & x >> 6 & x >> 5 & x >> 4 & ones;
    count += 8 - (uint32_t)(inner * ones >> 56);
    if (utf16) count += (uint32_t)(wide * ones >> 56);
  }
  for (size_t i = 0; i < n; i++) count += ((unsigned char)p[i] & 0xC0) != 0x80;
  if (utf16)
    for (size_t i = 0; i < n; i++) count += (unsigned char)p[i] >= 0xF0;
  return count;
}

void gs__offsets_begin(gs__offsets *o, const gs__doc *doc, gs_offsets units) {
  o->doc = doc;
  o->units = units;
  o->same = false;
  o->before.len = 0;
  if (units == GS_BYTES) return;
  uint32_t total = 0;
  for (uint32_t at = 0; at < doc->len; at += BLOCK) {
    size_t n = doc->len - at < BLOCK ? doc->len - at : BLOCK;
    gs__vec_push(&o->before, total);
    total += units_in(doc->text + at, n, units == GS_UTF16);
  }
  gs__vec_push(&o->before, total);
  o->same = total == doc->len;
}

static size_t count(const gs__offsets *o, uint32_t byte) {
  if (o->same) return byte;
  if (byte >= o->doc->len) return o->before.at[o->before.len - 1];
  uint32_t block = byte / BLOCK, from = block * BLOCK;
  return o->before.at[block] + units_in(o->doc->text + from, byte - from, o->units == GS_UTF16);
}

size_t gs__offsets_start(const gs__offsets *o, uint32_t byte) {
  if (o->units != GS_BYTES) return count(o, byte);
  return gs__source_map_at(o->doc->origin->map, gs__doc_source_byte(o->doc, byte));
}

size_t gs__offsets_end(const gs__offsets *o, uint32_t byte) {
  if (o->units != GS_BYTES) return count(o, byte);
  return gs__source_map_end(o->doc->origin->map, gs__doc_source_byte(o->doc, byte));
}

void gs__offsets_dispose(gs__offsets *o) {
  gs__vec_free(&o->before);
}
