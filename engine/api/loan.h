/* loan: patterns that somebody typed, compiled for one question and gone after it. Tests of a pattern are
 * shared with those of the plan, which forgets them with the pattern. */
#ifndef GS_API_LOAN_H
#define GS_API_LOAN_H

#include "run/plan.h"

typedef struct gs__loan {
  gs__arena *arena;                    /* of the patterns */
  size_t lists, tokens, besides, programs, tests;
  gs__arena_mark keys, rows_asked;
  size_t rules, phases, types;
} gs__loan;

/* If rules are tried before it ends, the plan must be ready: none may come to share a test that goes. */
gs__loan gs__loan_begin(gs__plan *plan, gs__arena *arena);
/* Compiles a pattern into an arena: that of the loan, or of the plan if it is to stay. */
int gs__loan_pattern(gs__plan *plan, gs__arena *arena, const char *text, gs__pattern **out, gs_error *err);
/* Makes the pattern a rule, in a phase behind all others. The text must live as long. Returns its number. */
int gs__loan_rule(gs__plan *plan, const gs__loan *loan, const char *text, gs_error *err);
/* Before the arena is disposed of, and when no run of the plan is open any more. */
void gs__loan_end(gs__plan *plan, const gs__loan *loan);

/* Does the text have a sign of the notation, so that it is hardly a name? */
bool gs__loan_is_pattern(const char *text);

#endif
