/* statement: edits of whole statements of a rules file, where a hunk holds no part of one: what came, what went, and
 * what was written anew under the same name. */
#ifndef GS_CLI_STATEMENT_H
#define GS_CLI_STATEMENT_H

#include "cli/hunk.h"
#include "cli/text.h"
#include "gainsay.h"

typedef struct statement {
  size_t from, to;              /* lines, half-open */
  char *name;                   /* as it reads: rule "x"; of several in one line all */
  gs_statement_kind kind;
} statement;

typedef struct statements {
  statement *at;                /* in order of lines */
  size_t len;
} statements;

/* Those of a text whose lines are l. All of them, or none if there is code between them. */
statements statements_of(const char *source, const lines *l);
void statements_free(statements *s);

typedef struct statement_edit {
  hunk hunk;
  const statement *is;          /* the later one, or the one that went */
} statement_edit;

/* Parts of a hunk, in order; none if it is not made of whole statements. To be freed. */
size_t statement_split(const statements *before, const statements *after, hunk h, const lines *old_lines,
                       const lines *new_lines, statement_edit **out);

#endif
