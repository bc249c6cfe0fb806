/* internal: what the files of the sandbox share and no binding needs. */
#ifndef GS_LUA_INTERNAL_H
#define GS_LUA_INTERNAL_H

#include <signal.h>

#include "base/arena.h"
#include "base/vec.h"
#include "lua/luapat.h"
#include "lua/state.h"

enum {
  GS__LUA_PERIOD = 997,           /* instructions between two looks of the hook; prime, so that
                                     no loop always shows it the same side */
  GS__LUA_MOST_RESULTS = 8000,    /* values that one C function may leave on the stack */
  GS__LUA_MOST_SOURCE = 1 << 20   /* bytes of one chunk; the parser has quadratic corners */
};

typedef enum gs__lua_abort {
  GS__LUA_ALIVE, GS__LUA_NO_STEPS, GS__LUA_NO_MEMORY, GS__LUA_STOPPED
} gs__lua_abort;

enum { GS__LUA_STEP = 16, GS__LUA_STEPS = 8 };   /* sizes of small blocks: 16, 32, ... bytes */

typedef struct gs__lua_spare {    /* a small block that was given back */
  struct gs__lua_spare *next;
} gs__lua_spare;

typedef struct gs__lua_block {    /* before each larger block, so that all can be dropped */
  struct gs__lua_block *prev, *next;
} gs__lua_block;

typedef struct gs__lua_chunk {    /* Lua cuts long names in messages; this finds them again */
  char *cut, *name;
} gs__lua_chunk;

enum { GS__LUA_PATTERNS = 128, GS__LUA_ITEMS = 10 };   /* a power of two */

typedef struct gs__lua_pattern {  /* one that string.find or match compiled (find.c) */
  const void *text;               /* the string, which stays; or NULL */
  size_t count;
  int captures;
  bool anchored;
  gs__luapat_item items[GS__LUA_ITEMS];
} gs__lua_pattern;

struct gs__lua {
  lua_State *L;
  uint64_t usual, limit, left;    /* steps: of each document unless told otherwise; of this one */
  int period;                     /* instructions until the next look of the hook */
  size_t usual_cap, cap, bytes;   /* of memory: for each document at least; for this one; in use */
  uint64_t moved;                 /* bytes of larger blocks allocated since the last reset */
  int refusals;                   /* of the allocator since the last reset */
  int depth;                      /* > 0 inside a protected call: limits apply, errors may rise */
  gs__lua_abort abort;
  const volatile sig_atomic_t *stop; /* not 0: end what runs; NULL: nobody asks */
  char file[256];                 /* where the limit was reached */
  int line;
  const gs__compiled *compiled;   /* files that need not be compiled; NULL: none */
  const char *hidden;             /* folder of chunks that are no pack's: never the place of an error */
  char pattern[48];               /* the Lua pattern that was being matched then, or "" */
  bool deep;                      /* very many calls were open at one time when memory was refused */
  gs__lua_block blocks;           /* head of a ring */
  gs__arena small;                /* small blocks, and those of each size that were given back */
  gs__lua_spare *spare[GS__LUA_STEPS];
  GS_VEC(gs__lua_chunk) chunks;
  gs__lua_pattern *patterns;      /* those compiled last, by the places of their strings */
  gs__err *err;                   /* where the message handler writes */
  void (*print)(const char *, size_t, void *);
  void *payload;
  void *host;                     /* what the bindings need at each call (bind.h); lies in Lua's memory */
};

/* memory.c */
void *gs__lua_alloc(void *l, void *p, size_t old_size, size_t new_size);
void gs__lua_drop_blocks(gs__lua *l);

/* budget.c */
void gs__lua_hook(gs__lua *l);                           /* sets the count hook by what is left */
void gs__lua_spend(gs__lua *l, uint64_t steps);          /* charge without raising */
int gs__lua_abort_with(lua_State *L, gs__lua_abort why); /* marks the abort and raises it */
int gs__lua_reraise(lua_State *L, int status);           /* after a failed lua_pcall in C */
bool gs__lua_must_pass(lua_State *L, int status);        /* an error that packs may not catch */
void gs__lua_note_abort(gs__lua *l, gs__lua_abort why);

/* message.c */
int gs__lua_on_error(lua_State *L);                      /* message handler: fills l->err */
void gs__lua_clean_error(gs__lua *l, const char *text, size_t len, gs__err *err);
int gs__lua_abort_error(const gs__lua *l, gs__err *err);
void gs__lua_locate(lua_State *L, char *file, size_t size, int *line);
void gs__lua_remember_chunk(gs__lua *l, const char *chunkname);

/* state.c */
/* The text of a file as a function, [-0, +1, -]; it may begin with a byte order mark. Returns a status of Lua. */
int gs__lua_compile(lua_State *L, const char *text, size_t len, const char *chunkname);
/* Like lua_load with a text and an environment; leaves a function or a message. */
int gs__lua_load_text(lua_State *L, const char *text, size_t len, const char *chunkname, int env);
int gs__lua_add_code(lua_State *L, const void *bytes, size_t len, void *str);   /* a lua_Writer into a gs__str */

/* sandbox.c, base.c and the libraries: each pushes one table */
void gs__lua_open(lua_State *L);
void gs__lua_open_base(lua_State *L);
void gs__lua_open_string(lua_State *L);
void gs__lua_open_table(lua_State *L);
void gs__lua_open_math(lua_State *L);
void gs__lua_open_utf8(lua_State *L);
int gs__lua_base_load(lua_State *L);                     /* upvalue 1: the environment */
int gs__lua_setmetatable(lua_State *L);
int gs__lua_getmetatable(lua_State *L);
int gs__lua_pairs(lua_State *L);
int gs__lua_next(lua_State *L);
void gs__lua_push_sorted_keys(lua_State *L, int index);  /* an array of the table's keys */

/* format.c */
int gs__lua_format(lua_State *L);
void gs__lua_push_number(lua_State *L, lua_Number n);

/* find.c */
void gs__lua_open_patterns(lua_State *L);
int gs__lua_find(lua_State *L);
int gs__lua_match(lua_State *L);
int gs__lua_gmatch(lua_State *L);
int gs__lua_gsub(lua_State *L);

#endif
