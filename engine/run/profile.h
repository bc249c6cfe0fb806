/* profile: counts of what rules, ways, passes, functions in Lua and word lists did and how long it took, over
 * all documents since it was turned on. While plan->profile is NULL it costs a test of a pointer for each
 * try. Times are of the thread's CPU and differ from run to run; all else is the same for the same documents. */
#ifndef GS_RUN_PROFILE_H
#define GS_RUN_PROFILE_H

#include "run/run.h"

typedef struct gs__profile_spot {      /* a sentence, and the id of its document; NULL: none */
  const char *text, *document;
} gs__profile_spot;

typedef struct gs__count {             /* of a way or a pass */
  uint64_t tries;                      /* windows that it was tried in */
  uint64_t matches;                    /* of its pattern */
  uint64_t made;                       /* findings, also those that gave way later */
  uint64_t steps, time, lua;           /* steps of the matcher; nanoseconds, those in Lua apart */
  uint64_t dearest;                    /* steps + 1 of the dearest try, 0 = none yet */
  gs__profile_spot spot;               /* where that was */
} gs__count;

typedef enum gs__lua_role { GS__LUA_CHECK, GS__LUA_BUILD, GS__LUA_RUN, GS__LUA_ROLES } gs__lua_role;

typedef struct gs__lua_count {         /* of a function in Lua */
  uint64_t calls, kept, time;          /* kept: calls of a check that returned true */
  uint64_t longest;                    /* nanoseconds + 1 of the longest call, 0 = none yet */
  gs__profile_spot spot;               /* where that was; of a pass the document alone */
} gs__lua_count;

typedef struct gs__list_count {
  uint64_t tries, time;                /* places where the words of an entry stand; its share of the search */
  uint64_t hits, taken;                /* of those, with the entry's tag; those that a finding took */
  uint64_t met;                        /* entries that stood somewhere */
  uint64_t richest;                    /* the most hits in a sentence */
  gs__profile_spot spot;               /* where that was */
  uint64_t here;                       /* at work: hits in the sentence `sentence` - 1 */
  uint32_t sentence, best;             /* best: the richest of this document + 1; 0 = none */
} gs__list_count;

typedef struct gs__rule_count {
  uint32_t first;                      /* its first way in `ways` */
  uint64_t places;                     /* where it found something: equal for equal sets of places */
  uint64_t *blocked;                   /* by exception: matches that it held back */
} gs__rule_count;

typedef struct gs__profile {
  GS_VEC(gs__count) ways, passes;
  GS_VEC(gs__rule_count) rules;
  GS_VEC(gs__lua_count) functions[GS__LUA_ROLES];   /* by rule; run: by pass */
  GS_VEC(gs__list_count) lists;
  GS_VEC(bool) met;                    /* by entry */
  uint64_t scan, scanned;              /* time: looking for the entries of all lists at once; in this document */
  uint64_t time, documents;            /* of whole documents */
  gs__arena spots;
} gs__profile;

typedef struct gs__timer {
  uint64_t time, steps;
} gs__timer;

void gs__profile_on(gs__plan *plan);   /* all from zero */
void gs__profile_off(gs__plan *plan);
void gs__profile_fit(gs__plan *plan);  /* to rules that came later; called before a document */
void gs__profile_cut(gs__plan *plan);  /* to those that are left */
/* All counts, or those of one rule, from zero. */
void gs__profile_clear(gs__plan *plan);

gs__timer gs__profile_start(const gs__run *run);
void gs__profile_way(gs__run *run, gs__timer t, uint32_t rule, uint32_t way, uint32_t sentence);
void gs__profile_match(gs__run *run, uint32_t rule, uint32_t way);
/* A function of a rule was called for a mention. */
void gs__profile_lua(gs__run *run, gs__timer t, gs__lua_role role, const gs__mention *m, bool kept);
void gs__profile_made(gs__run *run, const gs__mention *m);
void gs__profile_pass(gs__run *run, gs__timer t, uint32_t pass);
void gs__profile_blocked(gs__run *run, uint32_t rule, size_t exception);
void gs__profile_scan(gs__run *run, gs__timer t);
/* Behind the last phase, when words have the tags that decide which entries stand there. */
void gs__profile_lists(gs__run *run);
void gs__profile_document(gs__run *run);

/* The count of a way; NULL if the rule came later than the last document. */
const gs__count *gs__profile_of(const gs__plan *plan, uint32_t rule, uint32_t way);

#endif
