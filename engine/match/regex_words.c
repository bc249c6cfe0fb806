/* Which words a regular expression stands for, if it only is a short way to write a few: /calls?/, /sp(eak|oke)n?/.
 * Such a one is a set of words, which rules can be looked up by; whatever has more is left to PCRE2. */
#include <ctype.h>
#include <string.h>

#include "match/regex.h"

enum { DEEPEST = 16 };                 /* groups in groups that are followed: each has its words on the stack */

typedef struct reader {
  const char *p, *end;
  int depth;
} reader;

static bool choices(reader *r, gs__regex_words *out);

/* Adds the two joined, unless they are there; false if that is too much. */
static bool add(gs__regex_words *all, const gs__regex_word *a, const gs__regex_word *b) {
  size_t len = (size_t)a->len + b->len;
  if (len > GS__REGEX_WORD_BYTES) return false;
  gs__regex_word joined = {.len = (uint8_t)len};
  memcpy(joined.at, a->at, a->len);
  memcpy(joined.at + a->len, b->at, b->len);
  for (uint32_t i = 0; i < all->count; i++)
    if (all->word[i].len == len && memcmp(all->word[i].at, joined.at, len) == 0) return true;
  if (all->count == GS__MAX_REGEX_WORDS) return false;
  all->word[all->count++] = joined;
  return true;
}

static const gs__regex_word EMPTY;

static bool add_all(gs__regex_words *all, const gs__regex_words *more) {
  for (uint32_t i = 0; i < more->count; i++)
    if (!add(all, more->word + i, &EMPTY)) return false;
  return true;
}

/* Each of the words goes on with each of the others. */
static bool go_on(gs__regex_words *all, const gs__regex_words *with) {
  gs__regex_words longer = {0};
  for (uint32_t i = 0; i < all->count; i++)
    for (uint32_t k = 0; k < with->count; k++)
      if (!add(&longer, all->word + i, with->word + k)) return false;
  *all = longer;
  return true;
}

static bool group(reader *r, gs__regex_words *out) {
  if (++r->depth > DEEPEST) return false;
  r->p++;
  if (r->end - r->p > 1 && r->p[0] == '?' && r->p[1] == ':') r->p += 2;
  if (!choices(r, out) || r->p == r->end) return false;
  r->p++;
  r->depth--;
  return true;
}

static bool atom(reader *r, gs__regex_words *out) {
  if (*r->p == '(') return group(r, out);
  unsigned char c = (unsigned char)*r->p;
  if (c > 127 || !(isalnum(c) || c == '-' || c == '\'')) return false;
  out->word[out->count++] = (gs__regex_word){1, {(char)c}};
  r->p++;
  return true;
}

static bool sequence(reader *r, gs__regex_words *out) {
  out->word[out->count++] = EMPTY;
  while (r->p < r->end && *r->p != '|' && *r->p != ')') {
    gs__regex_words one = {0};
    if (!atom(r, &one)) return false;
    if (r->p < r->end && *r->p == '?') {
      r->p++;
      if (!add(&one, &EMPTY, &EMPTY)) return false;
    }
    if (!go_on(out, &one)) return false;
  }
  return true;
}

static bool choices(reader *r, gs__regex_words *out) {
  for (;;) {
    gs__regex_words one = {0};
    if (!sequence(r, &one) || !add_all(out, &one)) return false;
    if (r->p == r->end || *r->p != '|') return true;
    r->p++;
  }
}

bool gs__regex_words_of(const char *source, size_t len, gs__regex_words *out) {
  reader r = {source, source + len, 0};
  out->count = 0;
  if (!choices(&r, out) || r.p != r.end) return false;
  for (uint32_t i = 0; i < out->count; i++)
    if (!out->word[i].len) return false;
  return true;
}
