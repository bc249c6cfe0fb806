/* luapat: Lua patterns, compiled and matched with a count of steps and without recursion. Same
 * language as Lua's own, except that a faulty pattern is refused whole, before it is tried. */
#ifndef GS_LUA_LUAPAT_H
#define GS_LUA_LUAPAT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { GS__LUAPAT_CAPTURES = 32 };
#define GS__LUAPAT_POSITION ((size_t)-1)   /* length of a capture "()" */

typedef struct gs__luapat_item {
  uint64_t set[4];                /* of bytes, for ONE and FRONTIER */
  unsigned char kind, a, b;       /* a, b: capture number, or the two bytes of %b */
  unsigned char least, most;      /* most 255: no bound */
  bool lazy;
} gs__luapat_item;

typedef struct gs__luapat_frame { /* a place to come back to; one item has at most one */
  size_t item, at, count;
} gs__luapat_frame;

typedef struct gs__luapat_capture {
  size_t start, len;
} gs__luapat_capture;

typedef struct gs__luapat {
  gs__luapat_item *items;
  gs__luapat_frame *frames;
  size_t count;
  int captures;
  bool anchored;
  size_t start, end;              /* of the last match */
  gs__luapat_capture capture[GS__LUAPAT_CAPTURES];
} gs__luapat;

typedef enum gs__luapat_result {
  GS__LUAPAT_NO, GS__LUAPAT_YES, GS__LUAPAT_STOPPED
} gs__luapat_result;

/* Bytes that items and frames of a pattern of that length need; aligned as uint64_t. */
size_t gs__luapat_size(size_t pattern_len);
/* Compiles into the memory; NULL, or what is wrong with the pattern. */
const char *gs__luapat_compile(gs__luapat *p, void *memory, const char *text, size_t len,
                               bool may_anchor);
/* Searches from a place on (at that place only, if anchored); *steps is what may be spent and, on
 * return, what is left: one for each byte or item tried. */
gs__luapat_result gs__luapat_search(gs__luapat *p, const char *s, size_t len, size_t from,
                                    uint64_t *steps);

#endif
