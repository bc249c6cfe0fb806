#include "base/sha256.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const uint32_t k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotate(uint32_t x, int n) {
  return x >> n | x << (32 - n);
}

/* One round. The eight words change places by renaming, so that nothing is moved. */
#define ROUND(a, b, c, d, e, f, g, h8, i)                                                       \
  do {                                                                                          \
    uint32_t t1 = (h8) + (rotate((e), 6) ^ rotate((e), 11) ^ rotate((e), 25)) +                 \
                  (((e) & (f)) ^ (~(e) & (g))) + k[i] + w[i];                                   \
    uint32_t t2 = (rotate((a), 2) ^ rotate((a), 13) ^ rotate((a), 22)) +                        \
                  (((a) & (b)) ^ ((a) & (c)) ^ ((b) & (c)));                                    \
    (d) += t1;                                                                                  \
    (h8) = t1 + t2;                                                                             \
  } while (0)

static void compress_plain(uint32_t *s, const unsigned char *p) {
  uint32_t w[64];
  uint32_t a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h8 = s[7];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)p[4 * i] << 24 | (uint32_t)p[4 * i + 1] << 16 | (uint32_t)p[4 * i + 2] << 8 |
           p[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    uint32_t x = w[i - 15], y = w[i - 2];
    w[i] = w[i - 16] + w[i - 7] + (rotate(x, 7) ^ rotate(x, 18) ^ x >> 3) +
           (rotate(y, 17) ^ rotate(y, 19) ^ y >> 10);
  }
  for (int i = 0; i < 64; i += 8) {
    ROUND(a, b, c, d, e, f, g, h8, i);
    ROUND(h8, a, b, c, d, e, f, g, i + 1);
    ROUND(g, h8, a, b, c, d, e, f, i + 2);
    ROUND(f, g, h8, a, b, c, d, e, i + 3);
    ROUND(e, f, g, h8, a, b, c, d, i + 4);
    ROUND(d, e, f, g, h8, a, b, c, i + 5);
    ROUND(c, d, e, f, g, h8, a, b, i + 6);
    ROUND(b, c, d, e, f, g, h8, a, i + 7);
  }
  s[0] += a;
  s[1] += b;
  s[2] += c;
  s[3] += d;
  s[4] += e;
  s[5] += f;
  s[6] += g;
  s[7] += h8;
}

/* ---- by the processor's own instructions, where it has them ---- */

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <cpuid.h>
#include <immintrin.h>

/* SHA extensions, and SSE4.1 for the shuffles about them. */
static bool has_instructions(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1)) return false;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29);
}

/* Four rounds on w[i & 3], and, up to round 48, the four words that stand sixteen behind them. */
#define FOUR(i)                                                                                 \
  do {                                                                                          \
    __m128i wk = _mm_add_epi32(w[(i) & 3], _mm_loadu_si128((const __m128i *)(k + 4 * (i))));    \
    cdgh = _mm_sha256rnds2_epu32(cdgh, abef, wk);                                               \
    abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(wk, 0x0E));                      \
    if ((i) < 12) {                                                                             \
      __m128i x = _mm_sha256msg1_epu32(w[(i) & 3], w[((i) + 1) & 3]);                           \
      x = _mm_add_epi32(x, _mm_alignr_epi8(w[((i) + 3) & 3], w[((i) + 2) & 3], 4));             \
      w[(i) & 3] = _mm_sha256msg2_epu32(x, w[((i) + 3) & 3]);                                   \
    }                                                                                           \
  } while (0)

__attribute__((target("sha,sse4.1"))) static void compress_fast(uint32_t *s, const unsigned char *p) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i t = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)s), 0xB1);
  __m128i u = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(s + 4)), 0x1B), w[4];
  __m128i abef = _mm_alignr_epi8(t, u, 8), cdgh = _mm_blend_epi16(u, t, 0xF0);
  const __m128i abef_before = abef, cdgh_before = cdgh;
  for (int i = 0; i < 4; i++)
    w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(p + 16 * i)), swap);
  FOUR(0); FOUR(1); FOUR(2); FOUR(3); FOUR(4); FOUR(5); FOUR(6); FOUR(7);
  FOUR(8); FOUR(9); FOUR(10); FOUR(11); FOUR(12); FOUR(13); FOUR(14); FOUR(15);
  abef = _mm_add_epi32(abef, abef_before);
  cdgh = _mm_add_epi32(cdgh, cdgh_before);
  t = _mm_shuffle_epi32(abef, 0x1B);
  u = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)s, _mm_blend_epi16(t, u, 0xF0));
  _mm_storeu_si128((__m128i *)(s + 4), _mm_alignr_epi8(u, t, 8));
}
#else
static bool has_instructions(void) {
  return false;
}

static void compress_fast(uint32_t *s, const unsigned char *p) {
  compress_plain(s, p);
}
#endif

static void compress(gs__sha256 *h, const unsigned char *p, size_t blocks) {
  for (; blocks; blocks--, p += 64) (h->fast ? compress_fast : compress_plain)(h->state, p);
}

/* To ask takes longer than to hash a page, where a machine is a guest on another; so it is asked once. */
static bool is_fast(void) {
  static _Atomic signed char fast = -1;   /* -1: nobody asked; what threads may write here at once is the same */
  signed char answer = atomic_load_explicit(&fast, memory_order_relaxed);
  if (answer < 0) {
    answer = has_instructions();
    atomic_store_explicit(&fast, answer, memory_order_relaxed);
  }
  return answer;
}

void gs__sha256_plain(gs__sha256 *h) {
  h->fast = false;
}

void gs__sha256_init(gs__sha256 *h) {
  static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  memcpy(h->state, start, sizeof start);
  h->length = 0;
  h->fast = is_fast();
}

void gs__sha256_add(gs__sha256 *h, const void *data, size_t len) {
  const unsigned char *p = data;
  size_t have = h->length % 64;
  h->length += len;
  while (len) {
    size_t take = 64 - have < len ? 64 - have : len;
    if (!have && len >= 64) {            /* whole blocks where they lie */
      take = len - len % 64;
      compress(h, p, take / 64);
    } else {
      memcpy(h->block + have, p, take);
      have = (have + take) % 64;
      if (!have) compress(h, h->block, 1);
    }
    p += take;
    len -= take;
  }
}

void gs__sha256_end(gs__sha256 *h) {
  uint64_t bits = h->length * 8;
  unsigned char end[8], pad = 0x80;
  for (int i = 0; i < 8; i++) end[i] = (unsigned char)(bits >> (56 - 8 * i));
  gs__sha256_add(h, &pad, 1);
  for (pad = 0; h->length % 64 != 56;) gs__sha256_add(h, &pad, 1);
  gs__sha256_add(h, end, 8);
}

void gs__sha256_hex(gs__sha256 *h, char out[65]) {
  gs__sha256_end(h);
  for (int i = 0; i < 8; i++) snprintf(out + 8 * i, 9, "%08x", h->state[i]);
}
