/* page: lays styled text out on lines of a terminal. A block is one paragraph: pieces of text in
 * styles, wrapped at the width with a hanging indent, perhaps cut after so many lines, perhaps with
 * a remark at the right end of its first line. Widths are columns, not bytes.
 * Text is a stranger's: controls become U+FFFD and marks that turn the direction of writing are
 * left out, so that no article can drive the terminal or disorder what stands beside it. */
#ifndef GS_OUT_PAGE_H
#define GS_OUT_PAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"
#include "base/vec.h"

typedef enum gs__style {
  GS__PLAIN, GS__STRONG, GS__FAINT, GS__IN_ACTOR, GS__IN_CLAIM, GS__IN_CLAIM_CUE, GS__IN_DENIAL,
  GS__IN_DENIAL_CUE, GS__IN_TENSION, GS__IN_EASE, GS__STYLES
} gs__style;

typedef struct gs__piece {      /* text that is not broken */
  uint32_t at, len;             /* in the page's text */
  uint32_t line;
  int width, column;            /* column: where it begins; of a stop: where the next begins */
  uint8_t style;
  enum { GS__GLUED, GS__SPACED, GS__BREAKABLE, GS__STOP } gap;   /* what lies before it */
} gs__piece;

typedef struct gs__page {
  gs__str *out;
  int width;
  bool color;
  /* the block at hand */
  int first, hang;              /* indents */
  gs__str text, tail;
  GS_VEC(gs__piece) pieces;
  bool spaced;                  /* white space since the last piece */
} gs__page;

void gs__page_begin(gs__page *p, gs__str *out, int width, bool color);
void gs__page_dispose(gs__page *p);

/* A block: begun with its indents, filled, ended. max_lines 0: all of them. */
void gs__page_block(gs__page *p, int first, int hang);
void gs__page_add(gs__page *p, gs__style style, const char *text, size_t len);
void gs__page_puts(gs__page *p, gs__style style, const char *text);
void gs__page_printf(gs__page *p, gs__style style, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void gs__page_stop(gs__page *p, int column);            /* what follows begins at the column */
void gs__page_tail(gs__page *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
void gs__page_end(gs__page *p, uint32_t max_lines);

void gs__page_blank(gs__page *p);
void gs__page_rule(gs__page *p);                        /* a line across */
int gs__page_width(const char *text, size_t len);       /* columns, as the page writes the text */

#endif
