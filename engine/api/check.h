/* check: remarks on packs that load but look wrong. Each check adds what it sees; check.c leaves
 * out what a comment of the pack silences, sorts by place and gives the notes. */
#ifndef GS_API_CHECK_H
#define GS_API_CHECK_H

#include "api/rules.h"
#include "api/uses.h"
#include "base/near.h"

typedef struct gs__remark {
  const char *code, *file, *message, *hint;
  int line, column;
  const char *wrong, *right;           /* a mend that is sure, as gs_note has it; NULL: there is none */
} gs__remark;

typedef struct gs__ignore {            /* "check: ignore CODE" in a comment of a pack */
  const gs__source_file *file;
  int line, column;
  const char *code;                    /* in the file */
  size_t len;
  bool used;                           /* it silences something */
} gs__ignore;

typedef struct gs__checker {
  const gs__plan *plan;
  const gs__loader *loader;
  gs__arena arena;                     /* messages */
  bool filled;                         /* all cells of lists are made */
  GS_VEC(gs__remark) found;
  GS_VEC(gs__ignore) ignores;          /* of all files, in order of place; empty until something is remarked */
  bool knows_ignores;
  gs__uses *uses;                      /* of names in the Lua of packs */
} gs__checker;

/* Nothing was found yet. What it holds is given back by gs__check_give. */
gs__checker gs__check_begin(const gs_rules *rules);
const char *gs__check_name(const gs__checker *c, gs__sym sym);
/* Asks whether what is nearest was meant, if anything is near. */
void gs__check_hint(gs__checker *c, const gs__near *near, gs__remark *at);
void gs__check_add(gs__checker *c, gs__remark what, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The pack, of those asked for, that the file belongs to; or NULL. */
const gs__pack *gs__check_asked(const gs__checker *c, const char *file);

/* Gives the notes in order of place and ends; returns how many. typed: a pattern typed by hand, or NULL. */
int gs__check_give(gs__checker *c, const char *typed, gs_note_fn note, void *payload);

/* Where the field `name = ` of the rule begins, behind the beginning of its field `outer` if that is not NULL; else
 * that field, else the rule's line. */
void gs__check_field(const gs__checker *c, const gs__rule *r, const char *outer, const char *name, gs__remark *out);

/* check_ignore.c: does a comment of the pack silence it? */
bool gs__check_ignored(gs__checker *c, const gs__remark *what);
/* Tells the comments that silence nothing; after all other checks. */
void gs__check_ignores(gs__checker *c);
/* check_ways.c, check_corpus.c */
void gs__check_ways(gs__checker *c, const gs__rule *r);
void gs__check_corpus(gs__checker *c);
/* check_unless.c */
void gs__check_unless(gs__checker *c, const gs__rule *r);
void gs__check_points(gs__checker *c, const gs__rule *r);
void gs__check_needs(gs__checker *c, const gs__rule *r);
/* check_pattern.c */
void gs__check_literals(gs__checker *c, const gs__rule *r);
/* check_phases.c */
void gs__check_phases(gs__checker *c, const gs__rule *r);
/* check_make.c */
void gs__check_make(gs__checker *c, const gs__rule *r);
/* check_files.c */
void gs__check_files(gs__checker *c, const gs__pack *p);
/* check_fields.c: of a file of rules */
void gs__check_fields(gs__checker *c, const gs__source_file *f);
/* check_values.c; a pattern that was typed by hand is of no rule */
void gs__check_values(gs__checker *c);
void gs__check_typed(gs__checker *c, const gs__pattern *p);
/* The column of the list; column_count if it has none. */
size_t gs__check_column(const gs__list *l, gs__sym key);
/* Cells of long lists are made when a text has the entry: now all of them. */
void gs__check_fill(gs__checker *c);
/* Does a cell of the column have the value? */
bool gs__check_cells(gs__checker *c, const gs__list *l, size_t column, const char *value);
/* Tries the values that the column has. */
void gs__check_try_cells(gs__checker *c, const gs__list *l, size_t column, gs__near *near);
/* check_attributes.c: may findings of the type have the attribute with that value? If not, `near` is tried on
 * those that they may have. */
bool gs__check_attribute(gs__checker *c, uint32_t type, gs__sym key, const char *value, gs__near *near);
/* May they have the attribute at all? */
bool gs__check_given(const gs__checker *c, uint32_t type, gs__sym key, gs__near *near);
/* check_words.c */
void gs__check_lists(gs__checker *c);
void gs__check_entries(gs__checker *c);
void gs__check_parts(gs__checker *c);
/* Finds `word "name"` in a file; `at` gets its place. name NULL: with any. */
bool gs__check_declared_in(const gs__checker *c, const gs__source_file *f, const char *word, const char *name,
                           gs__remark *at);
/* The same in a pack that was asked for; and is it in any pack? */
bool gs__check_declared(const gs__checker *c, const char *word, const char *name, gs__remark *at);
bool gs__check_called(const gs__checker *c, const char *word, const char *name);
/* check_names.c: has a way of the rule the slot? `near` is tried on the others. */
bool gs__check_slot(const gs__checker *c, const gs__rule *r, gs__sym slot, gs__near *near);
void gs__check_retag(gs__checker *c, const gs__rule *r);
void gs__check_types(gs__checker *c);
void gs__check_packs(gs__checker *c);

#endif
