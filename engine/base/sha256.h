/* sha256: FIPS 180-4, for text and pack digests. */
#ifndef GS_BASE_SHA256_H
#define GS_BASE_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct gs__sha256 {
  uint32_t state[8];
  uint64_t length;          /* bytes so far */
  unsigned char block[64];
  bool fast;                /* the processor has instructions for it */
} gs__sha256;

void gs__sha256_init(gs__sha256 *h);
void gs__sha256_plain(gs__sha256 *h);               /* do without them: for tests */
void gs__sha256_add(gs__sha256 *h, const void *data, size_t len);
void gs__sha256_end(gs__sha256 *h);                 /* the digest is in state then */
void gs__sha256_hex(gs__sha256 *h, char out[65]);   /* ends it, too; lower-case digits and a NUL */

#endif
