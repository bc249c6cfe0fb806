/* lane: a few bytes side by side, tested at once: 16 with SSE2 (which every x86-64 has), else 8 in a
 * word. A test gives a lane in which only the top bit of each byte counts; gs__lane_mask gathers
 * these, the first byte lowest. GS__LANES of them are a block of 64 bytes. */
#ifndef GS_BASE_LANE_H
#define GS_BASE_LANE_H

#include <stdint.h>
#include <string.h>

/* For what a loop over blocks calls: a call costs as much as the work. */
#define GS__HOT static inline __attribute__((always_inline))

#ifdef __SSE2__

#include <emmintrin.h>

enum { GS__LANE = 16, GS__LANES = 4 };
typedef __m128i gs__lane;

static inline gs__lane gs__lane_load(const char *p) {
  return _mm_loadu_si128((const __m128i *)(const void *)p);
}

static inline gs__lane gs__lane_is(gs__lane l, unsigned char c) {
  return _mm_cmpeq_epi8(l, _mm_set1_epi8((char)c));
}

/* Bytes from low to high; both are ASCII or both beyond it. */
static inline gs__lane gs__lane_in(gs__lane l, unsigned char low, unsigned char high) {
  gs__lane above = _mm_sub_epi8(l, _mm_set1_epi8((char)low));
  return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)(high - low))), above);
}

/* With the bit 0x20 set: upper case and lower case alike. */
static inline gs__lane gs__lane_lower(gs__lane l) {
  return _mm_or_si128(l, _mm_set1_epi8(0x20));
}

static inline gs__lane gs__lane_or(gs__lane a, gs__lane b) {
  return _mm_or_si128(a, b);
}

static inline uint64_t gs__lane_mask(gs__lane l) {
  return (uint32_t)_mm_movemask_epi8(l);
}

#else

enum { GS__LANE = 8, GS__LANES = 8 };
typedef uint64_t gs__lane;

#define GS__LANE_ALL(c) ((uint64_t)(c) * 0x0101010101010101u)

static inline gs__lane gs__lane_load(const char *p) {
  uint64_t w;
  memcpy(&w, p, sizeof w);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  return w;
}

/* Sums of seven bits never carry into the next byte. */
static inline gs__lane gs__lane_in(gs__lane l, unsigned char low, unsigned char high) {
  uint64_t seven = l & GS__LANE_ALL(0x7F);
  uint64_t from = seven + GS__LANE_ALL(0x80 - (low & 0x7F));
  uint64_t beyond = seven + GS__LANE_ALL(0x7F - (high & 0x7F));
  return from & ~beyond & (low & 0x80 ? l : ~l);
}

static inline gs__lane gs__lane_is(gs__lane l, unsigned char c) {
  return gs__lane_in(l, c, c);
}

static inline gs__lane gs__lane_lower(gs__lane l) {
  return l | GS__LANE_ALL(0x20);
}

static inline gs__lane gs__lane_or(gs__lane a, gs__lane b) {
  return a | b;
}

static inline uint64_t gs__lane_mask(gs__lane l) {
  return ((l & GS__LANE_ALL(0x80)) >> 7) * 0x0102040810204080u >> 56;
}

#endif

/* Calls f(x, lane, bit of its first byte) for each lane of the block at p, without a loop. */
#define GS__LANE_EACH(f, x, p) \
  do { \
    for (int lane_at = 0; lane_at < GS__LANE * GS__LANES; lane_at += 4 * GS__LANE) { \
      f((x), gs__lane_load((p) + lane_at), lane_at); \
      f((x), gs__lane_load((p) + lane_at + GS__LANE), lane_at + GS__LANE); \
      f((x), gs__lane_load((p) + lane_at + 2 * GS__LANE), lane_at + 2 * GS__LANE); \
      f((x), gs__lane_load((p) + lane_at + 3 * GS__LANE), lane_at + 3 * GS__LANE); \
    } \
  } while (0)

#endif
