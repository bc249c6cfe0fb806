/* utf8: decoding, checking and properties of code points. With text/ the only user of utf8proc. */
#ifndef GS_BASE_UTF8_H
#define GS_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum gs__class {     /* what a code point is to the tokeniser */
  GS__SPACE, GS__LETTER, GS__MARK, GS__DIGIT, GS__PUNCT, GS__SYMBOL, GS__CONTROL, GS__IGNORABLE
} gs__class;

/* Length of the well-formed sequence at p (n > 0 bytes left); 0 if ill-formed. *cp gets the value. */
size_t gs__utf8_decode(const char *p, size_t n, uint32_t *cp);
/* Bytes that one U+FFFD replaces at an ill-formed place: Unicode's maximal-subpart rule. */
size_t gs__utf8_bad_length(const char *p, size_t n);
size_t gs__utf8_encode(uint32_t cp, char out[4]);
bool gs__utf8_valid(const char *p, size_t n);
bool gs__utf16_marked(const char *p, size_t n);                 /* does it begin with the mark of UTF-16? */
size_t gs__utf8_valid_until(const char *p, size_t n);           /* length of the well-formed beginning */
size_t gs__utf8_count(const char *p, size_t n);                 /* code points of a valid text */
size_t gs__utf8_at(const char *text, int column);   /* where a character begins; the first has column 1 */
int gs__utf8_width(const char *p, size_t n);                    /* terminal columns */

/* As decode, of a text that is known to be well-formed, at the first byte of a character. */
static inline uint32_t gs__utf8_next(const char *p, uint32_t *size) {
  const unsigned char *u = (const unsigned char *)p;
  if (u[0] < 0x80) return *size = 1, u[0];
  if (u[0] < 0xE0) return *size = 2, (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
  uint32_t low = (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
  if (u[0] < 0xF0) return *size = 3, (u[0] & 0x0Fu) << 12 | low;
  return *size = 4, (u[0] & 0x07u) << 18 | low << 6 | (u[3] & 0x3Fu);
}

gs__class gs__utf8_class(uint32_t cp);
bool gs__utf8_is_upper(uint32_t cp);    /* upper or title case */
bool gs__utf8_is_lower(uint32_t cp);

/* NFC of a valid text / NFC of its full case folding; the result is malloc'd through mem. */
char *gs__utf8_nfc(const char *p, size_t n, size_t *len);
char *gs__utf8_fold(const char *p, size_t n, size_t *len);
const char *gs__utf8_version(void);     /* of utf8proc */
bool gs__utf8_is_ascii(const char *p, size_t n);

#endif
