/* charset: the bytes of an HTML page as valid UTF-8, with the way back. The order of belief: byte
 * order mark, then what the page declares, then UTF-8 if the bytes are valid as that, then
 * windows-1252. Declared latin-1 means windows-1252, as in every browser; a label outside the list
 * in charset.c counts as none. Each bad sequence becomes one U+FFFD. */
#ifndef GS_IN_CHARSET_H
#define GS_IN_CHARSET_H

#include <stddef.h>
#include <stdint.h>

#include "text/document.h"

typedef struct gs__decoded {
  const char *at;            /* the source itself if nothing had to change */
  size_t len;
  char *owned;
  gs__source_map *map;       /* NULL: each byte is the source's */
} gs__decoded;

void gs__charset_decode(const char *bytes, size_t len, gs__decoded *out);
void gs__decoded_dispose(gs__decoded *d);
/* What byte 0x80..0x9F means in windows-1252. */
uint32_t gs__charset_cp1252(unsigned char byte);

#endif
