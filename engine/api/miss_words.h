/* miss_words: how tokens, spans and types are named where a miss is told (miss_found.c, miss_gone.c). */
#ifndef GS_API_MISS_WORDS_H
#define GS_API_MISS_WORDS_H

#include "api/miss.h"

enum { GS__MISS_WIDE = 60 };           /* characters of a pattern that are told */

const char *gs__miss_sym(const gs__misses *m, gs__sym s);
const char *gs__miss_type_name(const gs__misses *m, uint32_t type);
/* "an Actor", "a Claim"; a unit has no article: "np". */
void gs__miss_add_type(gs__str *out, const char *name);
/* The text of tokens, in quotes. */
void gs__miss_add_text(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end);
/* The retag that gave the token its tag, if one did. */
void gs__miss_add_retag(gs__str *out, const gs__misses *m, uint32_t token, const char *before);
/* The text of one token, with its tag, its lemma and the word lists that it begins an entry of. */
void gs__miss_add_token(gs__str *out, const gs__misses *m, uint32_t token);
/* Types of mentions and units that stand just there. */
void gs__miss_add_types(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end);
/* Tokens with their tags. */
void gs__miss_add_span(gs__str *out, const gs__misses *m, uint32_t start, uint32_t end);
/* Part of a pattern, as it is written. */
void gs__miss_add_node(gs__str *out, const gs__node *n);
/* A word without a meaning of its own, as the, of, was; of several words: all of them. */
bool gs__miss_is_function(const gs__misses *m, uint32_t start, uint32_t end);

/* miss_found.c. Rounds of a repetition that stand, and those that must: 0 of what is no repetition, or needs one
 * only. */
uint32_t gs__miss_rounds(const gs__step *s);
uint32_t gs__miss_rounds_wanted(const gs__step *s);
/* What fails stands behind a gap, and nothing is like it. */
bool gs__miss_is_sought(const gs__laid *l, const gs__step *s);
/* Is something of the type found there, too late, or was, and did not stay? */
bool gs__miss_was_found(const gs__misses *m, uint32_t type, const gs__step *s);
/* The line of its file that an entry stands on. */
int gs__miss_line(const gs__misses *m, const gs__entry *e);
#endif
