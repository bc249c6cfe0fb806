/* regex: PCRE2 on single forms, with limits set; each result is worked out once for a form that texts have. The only
 * user of pcre2.h. */
#ifndef GS_MATCH_REGEX_H
#define GS_MATCH_REGEX_H

#include <stdbool.h>

#include "base/err.h"
#include "base/map.h"
#include "base/vec.h"
#include "text/vocab.h"

typedef struct gs__regex gs__regex;
typedef struct gs__regex_tools gs__regex_tools;

typedef struct gs__regexes {           /* those of a plan; zeroed: none */
  GS_VEC(gs__regex *) at;
  gs__map by_source;                   /* source -> index */
  gs__arena arena;
  gs__regex_tools *tools;
} gs__regexes;

/* The one of the set that matches /source/ to a whole form, in any case of letters; compiled if it is new. *at gets
 * the column (0-based, in bytes) of a fault. */
int gs__regex_get(gs__regex **out, gs__regexes *all, const char *source, size_t len, size_t *at, gs__err *err);
/* Puts away what PCRE2 made of them, until the next test. */
void gs__regexes_rest(gs__regexes *all);
/* Forgets all results: the uses of forms are counted anew. */
void gs__regexes_forget(gs__regexes *all);
void gs__regexes_dispose(gs__regexes *all);
const char *gs__regex_source(const gs__regex *r);
/* Does the form match? A form on which PCRE2 reaches its limits does not match and is counted. */
bool gs__regex_test(gs__regex *r, const gs__vocab *vocab, gs__form form);
/* How many forms reached a limit since the last call. */
size_t gs__regex_limited(gs__regex *r);

enum { GS__MAX_REGEX_WORDS = 64, GS__REGEX_WORD_BYTES = 31 };

typedef struct gs__regex_word {
  uint8_t len;
  char at[GS__REGEX_WORD_BYTES];
} gs__regex_word;

typedef struct gs__regex_words {
  uint32_t count;
  gs__regex_word word[GS__MAX_REGEX_WORDS];
} gs__regex_words;

/* Gives the words that it matches, in any case of letters and no other, if they are few and it has nothing but letters,
 * digits, hyphens, apostrophes, (...), | and ?; false: it does more, or may match nothing (regex_words.c). */
bool gs__regex_words_of(const char *source, size_t len, gs__regex_words *out);

/* Must all that it matches have a blank, which no token has? No, if that is hard to say (regex_blank.c). */
bool gs__regex_needs_blank(const char *source);

/* "PCRE2 10.42 2022-12-11" */
const char *gs__regex_version(char *out, size_t size);

#endif
