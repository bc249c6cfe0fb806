/* sign: what a character beyond ASCII is to the tokeniser's fast road. Worked out from utf8proc for 256
 * characters at a time when one of them first stands in a text, and kept with the vocabulary. */
#ifndef GS_TEXT_SIGN_H
#define GS_TEXT_SIGN_H

#include <stdint.h>

#include "base/arena.h"

typedef enum gs__sign {
  GS__SIGN_WORD,             /* letter, mark, digit: part of a word whatever stands about it */
  GS__SIGN_SPACE,            /* also control characters */
  GS__SIGN_MARK,             /* a token by itself that ends the word before it */
  GS__SIGN_JOIN,             /* typographic apostrophe or hyphen: joins the word characters beside it */
  GS__SIGN_ODD,              /* depends on more: symbols, ignorable characters, U+02BC */
  GS__SIGNS
} gs__sign;

typedef struct gs__signs {
  unsigned char *page[0x1100];   /* 256 signs each; NULL = none was needed yet */
  gs__arena memory;
} gs__signs;

void gs__signs_add_page(gs__signs *s, uint32_t page);

static inline gs__sign gs__sign_of(gs__signs *s, uint32_t cp) {
  if (!s->page[cp >> 8]) gs__signs_add_page(s, cp >> 8);
  return (gs__sign)s->page[cp >> 8][cp & 0xFF];
}

#endif
