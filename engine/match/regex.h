/* regex: PCRE2 on single forms, with limits set; each result is worked out once for a form. The only
 * user of pcre2.h. */
#ifndef GS_MATCH_REGEX_H
#define GS_MATCH_REGEX_H

#include <stdbool.h>

#include "base/err.h"
#include "base/vec.h"
#include "text/vocab.h"

typedef struct gs__regex gs__regex;

/* Compiles /source/ to match a whole form, in any case of letters. *at gets the column (0-based, in
 * bytes) of a fault. */
int gs__regex_new(gs__regex **out, const char *source, size_t len, size_t *at, gs__err *err);
void gs__regex_free(gs__regex *r);
/* Puts away what PCRE2 made of it, until the next test. */
void gs__regex_rest(gs__regex *r);
const char *gs__regex_source(const gs__regex *r);
/* Does the form match? A form on which PCRE2 reaches its limits does not match and is counted. */
bool gs__regex_test(gs__regex *r, const gs__vocab *vocab, gs__form form);
/* Forgets the results of forms from this number on. */
void gs__regex_forget(gs__regex *r, gs__form from);
/* How many forms reached a limit since the last call. */
size_t gs__regex_limited(gs__regex *r);

/* Must all that it matches have a blank, which no token has? No, if that is hard to say (regex_blank.c). */
bool gs__regex_needs_blank(const char *source);

/* "PCRE2 10.42 2022-12-11" */
const char *gs__regex_version(char *out, size_t size);

#endif
