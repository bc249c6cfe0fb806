/* depend: what the examples of a rule stand on beside its own text: word lists and modules. A rule uses those
 * that its patterns and Lua name; through a type that it looks at, those of the rules and passes up to its phase
 * that are about the type; the modules that its file asks for and, if it has Lua, what the Lua in both names; and
 * what later passes name that are about what it finds. */
#ifndef GS_API_DEPEND_H
#define GS_API_DEPEND_H

#include "api/rules.h"

/* A part of a file. */
typedef struct gs__stretch {
  size_t from, to;
  int list;                            /* that is declared there */
} gs__stretch;

typedef struct gs__depend_file {
  const gs__pack *pack;                /* NULL: of none */
  const char *inner;                   /* its path in the pack */
  bool is_lua, is_module;
  bool is_table;                       /* of word lists, and nothing else reads it */
  bool computes;                       /* it declares for all what its Lua works out */
  GS_VEC(gs__stretch) lists;           /* declarations of lists */
  uint64_t *uses;                      /* what its Lua names, and that of its modules */
} gs__depend_file;

/* Sets are rows of bits (base/bit.h): the numbers of lists, then of types, then of files. */
typedef struct gs__depend {
  const gs_rules *rules;
  const gs__plan *plan;
  size_t words;                        /* of a set */
  size_t list_count, type_count, file_count, phase_count;
  gs__depend_file *files;              /* by number of the source */
  uint64_t **types;                    /* by phase and type: what its mentions stand on up to the phase */
  uint64_t **later;                    /* by phase and type: what passes from there on use for it */
  uint64_t *all;                       /* what everything stands on */
  GS_VEC(char) text;                   /* of the string that was read last */
} gs__depend;

gs__depend *gs__depend_new(const gs_rules *rules);
void gs__depend_free(gs__depend *d);
/* All that the rule with that number uses, as a set; the caller's. */
uint64_t *gs__depend_uses(gs__depend *d, size_t rule);

/* ---- what both halves of it use: depend.c for rules, depend_files.c for the Lua of files ---- */

uint64_t *gs__depend_set(const gs__depend *d);   /* an empty one */
size_t gs__depend_type_bit(const gs__depend *d, size_t type);
size_t gs__depend_file_bit(const gs__depend *d, size_t number);
const gs__source_file *gs__depend_source(const gs__depend *d, size_t number);
/* The text of a rule or pass that begins on the line. */
gs__stretch gs__depend_text(const gs__depend *d, const char *path, int line);

/* Reads the files; what one uses has in it what its modules use. */
void gs__depend_read(gs__depend *d);
/* Adds what strings of the code name: lists, types and files of the pack. */
void gs__depend_name(gs__depend *d, const gs__pack *pack, gs_lua_source code, uint64_t *out);

#endif
