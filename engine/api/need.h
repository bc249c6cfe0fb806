/* need: how far a document must be read before a pattern can be searched in it. */
#ifndef GS_API_NEED_H
#define GS_API_NEED_H

#include "run/run.h"
#include "run/slice.h"

/* Where it may turn out that no match can stand in a document: before the first phase, where only units and list hits
 * are known, and behind each phase that settles tags. */
typedef struct gs__stage {
  uint32_t phases;                     /* that have run */
  uint32_t retags;                     /* the first ones, that have run with them */
} gs__stage;

typedef struct gs__depth {
  const gs__plan *plan;
  uint32_t phases;                     /* how many must run */
  gs__slice *slice;                    /* those of their rules that it takes; NULL: all */
  GS_VEC(const gs__rule *) retags;     /* among them */
  GS_VEC(gs__stage) stages;            /* in order; there is one */
} gs__depth;

/* All phases up to those that find what the pattern names, with the phases of nothing but passes that follow, and up to
 * those that give the tags that it asks for. Without a pattern: all. */
gs__depth gs__need_depth(const gs__plan *plan, const gs__pattern *p);
void gs__need_free(gs__depth *depth);

/* May a match stand in a document that has been read up to that stage? */
bool gs__need_still(const gs__depth *depth, size_t stage, const gs__run *run, const gs__pattern *p);
/* May one stand in the sentence, now that all needed phases have run? */
bool gs__need_sentence(const gs__run *run, const gs__pattern *p, uint32_t sentence);

#endif
