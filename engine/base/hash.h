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

static inline uint64_t gs__hash_bytes(const char *p, size_t n) {
  uint64_t h = 0x9e3779b97f4a7c15u ^ n;
  for (; n >= 8; p += 8, n -= 8) {
    uint64_t w = 0;
    for (int i = 7; i >= 0; i--) w = w << 8 | (unsigned char)p[i];   /* little-endian everywhere */
    h = (h ^ w) * 0xff51afd7ed558ccdu;
    h ^= h >> 32;
  }
  uint64_t w = 0;
  for (size_t i = n; i-- > 0;) w = w << 8 | (unsigned char)p[i];
  return gs__hash_mix((h ^ w) * 0xff51afd7ed558ccdu);
}

#endif
