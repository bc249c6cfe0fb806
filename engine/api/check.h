/* check: remarks on packs that load but look wrong. Each check adds what it sees; check.c leaves
 * out what a comment of the pack silences, sorts by place and gives the notes. */
#ifndef GS_API_CHECK_H
#define GS_API_CHECK_H

#include "api/rules.h"

typedef struct gs__remark {
  const char *code, *file, *message, *hint;
  int line, column;
} gs__remark;

typedef struct gs__checker {
  const gs__plan *plan;
  const gs__loader *loader;
  gs__arena arena;                     /* messages */
  GS_VEC(gs__remark) found;
} gs__checker;

void gs__check_add(gs__checker *c, gs__remark what, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Is it a file of a pack that was asked for? */
bool gs__check_asked(const gs__checker *c, const char *file);

/* check_pattern.c */
void gs__check_unless(gs__checker *c, const gs__rule *r);
void gs__check_literals(gs__checker *c, const gs__rule *r);
/* check_words.c */
void gs__check_lists(gs__checker *c);
void gs__check_entries(gs__checker *c);
void gs__check_parts(gs__checker *c);

#endif
