/* state: one sandboxed Lua 5.4 state with its budget of instructions and its cap of memory. Used by
 * the pack loader and by the bindings of engine/lua.
 *
 * Results depend on counted steps only, never on time. What a budget cannot see is the length of
 * the operands of a single instruction of the VM (== on long equal strings, for one): that is
 * bounded by the memory cap, and in time by whoever watches the process.
 *
 * After an abort (budget or memory used up) nothing runs in the state again: every call returns
 * GS_ELIMIT, and gs__lua_free drops the memory whole without running finalizers. So userdata must
 * not own anything outside Lua's memory and the document's arena that an abort could leak. */
#ifndef GS_LUA_STATE_H
#define GS_LUA_STATE_H

#include <lauxlib.h>
#include <lua.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "lua/compiled.h"

typedef struct gs__lua gs__lua;

gs__lua *gs__lua_new(uint64_t steps, size_t bytes);   /* 0 = 50,000,000 steps, 64 MiB */
void gs__lua_free(gs__lua *l);                        /* NULL is fine */
void gs__lua_collect(gs__lua *l);                     /* gives back what nothing holds any more */
void gs__lua_rest(gs__lua *l);                        /* the same, before its pages are kept */
lua_State *gs__lua_state(gs__lua *l);
gs__lua *gs__lua_of(lua_State *L);
/* Code of files in the folder (borrowed) is not the place of an error: whoever called it is. */
void gs__lua_hide(gs__lua *l, const char *folder);
/* Where to look whether what runs shall end at once. As after a limit the state is aborted then. */
void gs__lua_on_stop(gs__lua *l, const volatile sig_atomic_t *stop);

/* ---- budget ---- */
/* Before each document. steps: 0 = those of gs__lua_new; bytes: those, if these are fewer. Revives no aborted state. */
void gs__lua_reset_budget(gs__lua *l, uint64_t steps, size_t bytes);
bool gs__lua_is_aborted(const gs__lua *l);
uint64_t gs__lua_steps_used(const gs__lua *l);   /* since the last reset; the same on each run */

/* For C functions that packs can call: charge before working. Raise what no pcall can catch when
 * the budget is used up. 1 step is about one VM instruction; bytes to be copied or built are
 * charged at 32 a step, and more bytes than the memory cap end the state at once. */
void gs__lua_charge(lua_State *L, uint64_t steps);
void gs__lua_charge_bytes(lua_State *L, uint64_t bytes);

/* ---- running ---- */

/* The one protected call from C into Lua: [-(nargs + 1), +nresults (nothing on an error), -].
 * GS_EPACK: an error of the pack, one line, with err->file and err->line where known; GS_ELIMIT:
 * the state is aborted. Inside a C function that Lua called, use lua_call instead. */
int gs__lua_call(gs__lua *l, int nargs, int nresults, gs__err *err);

/* Pushes gs__lua_tostring of the value at index, protected: for use outside of Lua's calls. */
int gs__lua_push_text(gs__lua *l, int index, gs__err *err);

/* Compiles text (never bytecode) as a function whose globals are the table at env_index: [-0, +1,
 * -], nothing pushed on an error. chunkname is the path that messages show, or "=name". */
int gs__lua_load(gs__lua *l, const char *text, size_t len, const char *chunkname, int env_index,
                 gs__err *err);

/* Files that are loaded from now on are taken from there, if they are as they were then; NULL: from nowhere. */
void gs__lua_compiled(gs__lua *l, const gs__compiled *compiled);

/* Names of all that was loaded: paths of files, and other names in parentheses. */
size_t gs__lua_chunk_count(const gs__lua *l);
const char *gs__lua_chunk_name(const gs__lua *l, size_t i);

/* ---- environments ---- */

/* Pushes a fresh environment: copies of the allowed functions and libraries. Reading an undefined
 * name in it, or assigning to one, is an error of the pack. Returns its index. */
int gs__lua_new_env(gs__lua *l);
/* Pops a value and makes it a global of the environment. */
void gs__lua_define(gs__lua *l, int env_index, const char *name);
/* Lets code assign to any name in it: for sessions. */
void gs__lua_loosen(gs__lua *l, int env_index);
/* Defines `require` for modules inside the folder. They share the environment; each runs once. */
void gs__lua_set_require(gs__lua *l, int env_index, const char *folder);
/* Where print of every environment goes: whole lines. Without it print discards. */
void gs__lua_on_print(gs__lua *l, void (*fn)(const char *line, size_t len, void *payload),
                      void *payload);

/* ---- helpers for bindings ---- */

/* Pushes a text for any value: floats in their shortest exact form, __tostring honoured, tables and
 * functions by type only. May raise, so only inside a C function that Lua called. */
const char *gs__lua_tostring(lua_State *L, int index, size_t *len);
/* Makes the table at index strict: reading an absent field raises "undefined name 'prefix.x'". Call
 * it when the table is complete. prefix "" for none. */
void gs__lua_make_strict(lua_State *L, int index, const char *prefix);

#endif
