/* parser: a pattern's text on its way into a tree. parse.c reads the grammar, parse_tests.c what stands in
 * [...], <...> and /.../, parse_columns.c what <list tests> ask for; bracket.c tells which sign is not closed;
 * parser.c has what all of them need. */
#ifndef GS_MATCH_PARSER_H
#define GS_MATCH_PARSER_H

#include <string.h>

#include "base/tsv.h"
#include "match/pattern.h"

enum { GS__MAX_NODES = 20000 };        /* of a pattern, with those of its parts */

typedef struct gs__open {              /* a sign that waits for the one that closes it */
  const char *at;
  char close;
  gs__cell slot;                       /* the name, if it is a slot's */
  const struct gs__open *outer;
} gs__open;

typedef struct gs__parser {
  gs__names *names;
  gs__arena *arena;                    /* for the tree */
  const char *start, *p, *end;
  int depth, parts, deepest, most_parts;   /* parts: how many it stands in; most_parts: that it has */
  uint32_t *nodes;                     /* made so far, those of parts too */
  const gs__open *open;                /* the innermost; NULL: none */
  const struct gs__parser *outer;      /* of the pattern or part that this part stands in */
  const char *counted;                 /* a place whose column is known */
  int column;
  gs__err *err;
} gs__parser;

static inline void *gs__parse_fresh(gs__parser *s, size_t size) {
  return gs__arena_alloc(s->arena, size);
}

static inline void gs__parse_space(gs__parser *s) {
  while (s->p < s->end && (*s->p == ' ' || *s->p == '\n' || *s->p == '\t' || *s->p == '\r' || !*s->p)) s->p++;
}

static inline bool gs__parse_at(const gs__parser *s, const char *text) {
  size_t n = strlen(text);
  return (size_t)(s->end - s->p) >= n && memcmp(s->p, text, n) == 0;
}

static inline bool gs__parse_is(gs__cell w, const char *text) {
  return w.len && *w.at == *text && w.len == strlen(text) && memcmp(w.at, text, w.len) == 0;
}

/* The column of a place, for errors. */
int gs__parse_column(gs__parser *s, const char *at);
/* Tells what is wrong at a place, if it is the first fault. Returns NULL. */
gs__node *gs__parse_fail(gs__parser *s, const char *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Which of the names that `offer` tries is nearest to an unknown one: words for the end of a fault, or "". */
const char *gs__parse_nearest(gs__cell name, void (*offer)(void *payload, gs__near *), void *payload, char *hint,
                              size_t size);

gs__node *gs__parse_node(gs__parser *s, gs__node_kind kind, const char *at);
gs__condition *gs__parse_condition(gs__parser *s, gs__condition_kind what);
/* A node for one token that passes all the conditions. */
gs__node *gs__parse_token(gs__parser *s, const char *where, gs__condition *c);
/* A name of letters, digits, _ and -; empty if none stands here. */
gs__cell gs__parse_name(gs__parser *s);

/* ---- bracket.c ---- */

/* A sign opens at a place, and lasts until gs__parse_closed. */
void gs__parse_opens(gs__parser *s, gs__open *here, const char *at, char close);
void gs__parse_closed(gs__parser *s);
/* The innermost open sign is never closed. */
gs__node *gs__parse_unclosed(gs__parser *s);
/* What stands at a place closes anything but the innermost open sign: if another one waits for it, it is the
 * innermost that is not closed. */
gs__node *gs__parse_stray(gs__parser *s, const char *at);
/* Is the innermost open sign closed behind p, before it opens again? */
bool gs__parse_closes(const gs__parser *s, const char *p);

/* ---- parse_tests.c: each reads from its opening sign on; NULL after a fault ---- */

gs__node *gs__parse_bracket(gs__parser *s);
gs__list_test *gs__parse_list_test(gs__parser *s);
gs__condition *gs__parse_regex(gs__parser *s);

/* ---- parse_columns.c ---- */

/* Each test asks for a column of the list, or for the last word: false after a fault. */
bool gs__parse_columns(gs__parser *s, gs__list_test *t);

#endif
