/* past: what a plan was before something was added to it. Rules and passes can be cut off again; what else came
 * with them cannot, and is only seen. */
#ifndef GS_LUA_PAST_H
#define GS_LUA_PAST_H

#include "run/plan.h"

typedef struct gs__past_words {
  size_t lists, entries, dropped, cuts;
} gs__past_words;

typedef struct gs__past {
  size_t rules, parts, synonyms, lessons;
  GS_VEC(gs__pass) passes;
  GS_VEC(gs__type) types;
  gs__link link;
  gs__past_words words;
} gs__past;

void gs__past_take(gs__past *past, const gs__plan *plan);
void gs__past_dispose(gs__past *past);
/* Rules and passes as they were. None may stay, not even switched off: those of a fresh Lua state are told by
 * their numbers. */
void gs__past_restore(const gs__past *past, gs__plan *plan);
/* Is anything else not as it was? A type that a rule has named for the first time does not count. */
bool gs__past_differs(const gs__past *past, const gs__plan *plan);
/* Have words been taught (lexicon.h)? Forms of them that were met before are still taken for unknown ones. */
bool gs__past_has_learnt(const gs__past *past, const gs__plan *plan);

#endif
