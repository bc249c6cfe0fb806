/* loading: what the files of the loader share and nobody else needs. */
#ifndef GS_LUA_LOADING_H
#define GS_LUA_LOADING_H

#include "lua/loader.h"

/* folders.c. The texts are freed by the caller with mem. */
char *gs__folders_packs(const char *given);              /* the pack path: folders separated by ':' */
char *gs__folders_lua(void);                             /* the Lua side */
bool gs__folders_is_path(const char *name);              /* a pack's folder, not its name: see gs_rules_load */
bool gs__folders_same(const char *a, const char *b);   /* are they one, by whatever paths? */
/* Was the loader asked for these packs, in this pack path, and does it still find them where it found them? */
bool gs__loader_is_of(const gs__loader *l, const char *const *packs, size_t count, const char *pack_path);
bool gs__loader_finds(const gs__loader *l);
const char *gs__folders_name(gs__plan *p, const char *folder);   /* of the pack in it; in the plan's arena */

/* sources.c */
/* The line as it stands in the file; "" if there is none. */
void gs__sources_excerpt(const gs__loader *l, const char *file, int line, char *out, size_t size);
/* SHA-256 over names and contents of the pack's files. */
void gs__sources_digest(gs__loader *l, gs__pack *p);

/* report.c: notes what a call into Lua or the reading of a file says is wrong. Returns its code. */
int gs__loader_refuse_error(gs__loader *l, gs__err *err);
/* Tells the warnings that were kept. */
void gs__report_warned(gs__loader *l);

/* packs.c. Environments are pushed: their index comes back. */
int gs__packs_env(gs__loader *l, const char *folder);    /* the sandbox's, with the words of the language */
int gs__packs_run_text(gs__loader *l, const char *text, size_t len, const char *chunk, int env, gs__err *err);
int gs__packs_run_file(gs__loader *l, const char *relative, int env);   /* of the pack that is being loaded */
/* Loads the packs that are asked for, with all that they need, one step further: a pack is opened, or closed, or a file
 * is run. False: nothing is left. */
bool gs__packs_step(gs__loader *l);
/* The file that the next step runs, and its pack; NULL: it runs none. */
const char *gs__packs_next(const gs__loader *l, const gs__pack **pack);
/* The pack's files of rules as they are on the disk, "rules/x.lua". */
void gs__packs_files(const gs__pack *pack, gs__paths *out);

/* session.c */
void gs__session_print(const char *line, size_t len, void *loader);   /* kept until the next evaluation */
/* The names of the session in the state that ended go to the loader's new one. */
void gs__session_carry(gs__loader *l, gs__lua *ended);

#endif
