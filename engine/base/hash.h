/* hash: a fast hash of bytes for tables and for stable ids: the same on every machine and run. */
#ifndef GS_BASE_HASH_H
#define GS_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint64_t gs__hash_mix(uint64_t h) {   /* finaliser of SplitMix64 (Steele et al. 2014) */
  h ^= h >> 30;
  h *= 0xbf58476d1ce4e5b9u;
  h ^= h >> 27;
  h *= 0x94d049bb133111ebu;
  return h ^ h >> 31;
}

/* Little-endian everywhere: written so that compilers see one load. */
static inline uint64_t gs__hash_load(const unsigned char *p) {
  return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24;
}

/* The last bytes, fewer than eight; of four or more the two ends meet. */
static inline uint64_t gs__hash_tail(const unsigned char *p, size_t n) {
  uint64_t w = 0;
  if (n >= 4) return gs__hash_load(p) | gs__hash_load(p + n - 4) << 8 * (n - 4);
  for (size_t i = n; i-- > 0;) w = w << 8 | p[i];
  return w;
}

static inline uint64_t gs__hash_bytes(const char *bytes, size_t n) {
  const unsigned char *p = (const unsigned char *)bytes;
  uint64_t h = 0x9e3779b97f4a7c15u ^ n;
  for (; n >= 8; p += 8, n -= 8) {
    h = (h ^ (gs__hash_load(p) | gs__hash_load(p + 4) << 32)) * 0xff51afd7ed558ccdu;
    h ^= h >> 32;
  }
  return gs__hash_mix((h ^ gs__hash_tail(p, n)) * 0xff51afd7ed558ccdu);
}

#endif
