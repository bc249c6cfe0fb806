/* loader: from pack folders to a plan. The Lua side (scripts/gainsay) checks what packs say and hands it to
 * the functions of core.c. loader.c holds the Lua state with what was loaded into it; folders.c finds packs,
 * packs.c runs their files, sources.c keeps those, report.c tells what is wrong in them, session.c evaluates
 * what is typed, carry.c keeps its names, and ahead.c stops half-way. */
#ifndef GS_LUA_LOADER_H
#define GS_LUA_LOADER_H

#include "base/file.h"
#include "base/tsv_index.h"
#include "gainsay.h"
#include "lua/field.h"
#include "lua/past.h"
#include "lua/state.h"
#include "run/run.h"

typedef struct gs__source_file {       /* kept for carets under faults */
  char *path, *text;
  size_t len;
} gs__source_file;

enum { GS__NO_RUN = UINT32_MAX };

typedef struct gs__pack_run {          /* how far a pack is loaded; index: that of the pack */
  uint32_t pack, above;                /* above: the one that needs it, GS__NO_RUN: the user */
  int depth, manifest, env;            /* registry references */
  int needs, code;
  bool begun, closed;                  /* its files are listed; are all run */
  gs__paths files;
  size_t next;                         /* of these */
} gs__pack_run;

typedef struct gs__warned {            /* strings are the plan's */
  const char *code, *file, *message, *hint;
  int line, column;
} gs__warned;

typedef struct gs__loader {
  gs__plan *plan;
  gs__lua *lua;
  char *pack_path;                     /* folders separated by ':' */
  char *lua_dir;                       /* the Lua side */
  gs_note_fn note;
  void *payload;
  GS_VEC(gs__source_file) sources;
  GS_VEC(gs__source_file) modules;     /* that were read ahead, to be compared */
  GS_VEC(gs__tsv_index) indexes;       /* of tables among them */
  gs__compiled *compiled;              /* those in Lua, for when they are loaded again; NULL: nobody has asked for it */
  uint32_t pack;                       /* the pack whose files run */
  GS_VEC(gs__pack_run) runs;
  uint32_t open;                       /* of these the one that was opened last, or GS__NO_RUN */
  size_t asking;                       /* of those asked for, the next */
  int dsl_env, finish;                 /* registry references */
  int session;                         /* the environment of evaluations, 0 = none yet */
  uint64_t session_serial;             /* of the document that handles in it are of */
  size_t errors;
  GS_VEC(gs__warned) warned;           /* kept for gs_rules_check, which can be told to leave some out */
  gs__err first;                       /* the first error, for gs_rules_load */
  GS_VEC(char *) asked;                /* packs as they were asked for */
  GS_VEC(gs__source_file) live;        /* chunks that were added, to add them again */
  gs__past before;                     /* the plan before the last of them */
  bool undoable;                       /* the last is there, and can be taken out */
  bool stained;                        /* the set is to be made anew: it was refused, but has left more than rules and
                                        * passes, or it has words of which forms may have been met as unknown */
  gs__run *run;                        /* the document that a check, build or pass works on */
  uint64_t serial;                     /* of that run: old handles are refused */
  gs__str printed;
  gs__str lost;                        /* names of the session that did not outlive a limit */
} gs__loader;

gs__loader *gs__loader_new(gs__plan *plan, const gs_rules_options *options);
void gs__loader_free(gs__loader *l);
/* Loads packs and all that they need, then compiles. GS_EPACK if anything was refused. */
int gs__loader_load(gs__loader *l, const char *const *packs, size_t count, gs__err *err);
/* The same in two. */
int gs__loader_begin(gs__loader *l, const char *const *packs, size_t count, gs__err *err);
int gs__loader_finish(gs__loader *l, gs__err *err);
/* Between the two (ahead.c): loads until a file of rules comes next, false: to no avail, as it never does, or something
 * is refused; is all that was read still what stands there; goes on, so that digests are of what stands there now. */
bool gs__loader_until(gs__loader *l, const char *path);
bool gs__loader_awaits(const gs__loader *l, const char *path);   /* does it come next? */
bool gs__loader_holds(const gs__loader *l);
void gs__loader_go_on(gs__loader *l);
/* The file of rules before which all is as it was if the file that was saved last is saved again; NULL: none. */
const char *gs__loader_latest(const gs__loader *l);
/* Compiles the files once more, for loaders that begin with them. */
void gs__loader_compile(gs__loader *l);
/* A loader for the same packs in the same pack path, which begins with what this one has compiled. */
gs__loader *gs__loader_like(const gs__loader *l, gs__plan *plan);
/* A loader that has not loaded yet begins with what the other has compiled; then that becomes its own. */
void gs__loader_begin_with(gs__loader *l, const gs__loader *older);
void gs__loader_take_compiled(gs__loader *l, gs__loader *older);
/* Reads the manifest of the pack in a folder only, as the plan's pack 0. */
int gs__loader_manifest(gs__loader *l, const char *folder, gs__err *err);
/* Adds source as of the pack "live". */
int gs__loader_add(gs__loader *l, const char *source, size_t len, const char *chunk, gs__err *err);
/* *out becomes a loader of its own, with its plan, that has loaded the same packs and all that was added, and l is
 * without its Lua state, of no use but for what its plan still lends. GS_EPACK if the packs cannot be read any more:
 * then l stays. */
int gs__loader_again(gs__loader **out, gs__loader *l, gs__err *err);
/* The same without what was added last. If l stays, it is without the rules and passes of that. */
int gs__loader_undo(gs__loader **out, gs__loader *l, gs__err *err);
/* After a budget was used up the Lua state is dead: loads the packs again into a fresh one, and gives
 * the plan's rules and passes their functions from there. Nothing to do while the state lives. */
int gs__loader_revive(gs__loader *l, gs__err *err);
/* Evaluates an expression or statements with `doc` bound to the run's document (NULL: none), and `_` to the
 * last result. Names that are assigned stay, and so do handles until gs__loader_renew. A limit ends the Lua
 * state: what they hold outlives it but for handles, of which gs__loader_lost tells. */
int gs__loader_eval(gs__loader *l, gs__run *run, const char *source, size_t len, gs__err *err);
void gs__loader_renew(gs__loader *l);  /* evaluations are about another run from now on */
void gs__loader_lost(gs__loader *l);   /* prints the names that were lost since it was asked last */

/* Reports an error, which counts and makes the load fail; keeps a warning. line and column may be 0. */
void gs__loader_note(gs__loader *l, gs_severity severity, const char *code, const char *file, int line,
                     int column, const char *message, const char *hint);
/* The same for an error as the Lua side raises it: "file:line: what". */
void gs__loader_refuse(gs__loader *l, const char *message);
/* A file of the packs as it was read; NULL: it was not. */
const gs__source_file *gs__sources_find(const gs__loader *l, const char *file);
/* Line and column (in characters) at which `text` stands in a source file, at or after the line `from`: as a string
 * of Lua if there is such a one, else anywhere. Column 0: nowhere. */
void gs__loader_place(const gs__loader *l, const char *file, int from, const char *text, int *line,
                      int *column);
/* The same of a byte of the text. */
void gs__loader_place_in(const gs__loader *l, const char *file, int from, const char *text, size_t byte, int *line,
                         int *column);
/* The same of a field of the declaration `word "name"` that begins on the line: see field.h. */
void gs__loader_field(const gs__loader *l, const char *file, int from, const char *word, const char *name,
                      const gs__field_path *path, int *line, int *column);
/* Reads a file of the pack that is being loaded (a relative path without ".."). */
const gs__source_file *gs__loader_file(gs__loader *l, const char *relative, gs__err *err);
/* Folder of a pack, or NULL; the caller frees it with mem. */
char *gs__loader_find(const gs__loader *l, const char *name);

/* core.c: pushes the table of functions that the Lua side calls. bind.c: bound types. */
void gs__core_open(gs__loader *l);
void gs__bind_open(gs__loader *l);
void gs__bind_hooks(gs__loader *l);    /* sets the plan's hooks */
/* The file in which a function of the plan begins, and the line; "" and 0 if there is none. */
const char *gs__bind_place(const gs__loader *l, int ref, int *line);
void gs__bind_push_doc(gs__loader *l); /* pushes the handle of the current run's document */
gs__loader *gs__loader_of(lua_State *L);

#endif
