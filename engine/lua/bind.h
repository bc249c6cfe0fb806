/* bind: what packs see of a document in checks, builds and passes: handles of document, span, token,
 * mention. A handle is a few numbers; it is good for the document it was made for, and refused after.
 * What a pass says it worked something out of is kept beside that, for explanations (bind_basis.c).
 * Two handles of one thing are equal (==), but need not be one value: they are no keys of tables. */
#ifndef GS_LUA_BIND_H
#define GS_LUA_BIND_H

#include "lua/internal.h"
#include "lua/loader.h"

typedef enum gs__kind { GS__A_DOCUMENT, GS__A_MENTION, GS__A_SPAN, GS__A_TOKEN, GS__KINDS } gs__kind;

struct gs__bind;

typedef struct gs__handle {
  struct gs__bind *of;                 /* also marks the block as a handle: nothing else begins so */
  uint64_t serial;
  uint32_t kind, a, b;                 /* mention: number; token: index; span: tokens [a, b) */
  uint32_t zero;                       /* no padding: handles are compared as bytes */
} gs__handle;

/* Reads a field, by its number in the kind's list of fields: pushes one value. */
typedef void gs__reader(lua_State *L, gs__run *run, const gs__handle *h, int field);

typedef struct gs__word {              /* a tag word and its tags, as long as the serial is current */
  const void *word;                    /* the string, which stays; or NULL */
  uint64_t serial, mask;
} gs__word;

typedef struct gs__named {
  const void *name;                    /* the string, which stays; or NULL */
  gs__sym sym;
} gs__named;

typedef struct gs__member {            /* of a kind of handles */
  const void *name;                    /* the string, which stays; or NULL */
  int number;                          /* of the field; below 0: of the method */
} gs__member;

enum { GS__SYMS = 1024, GS__TYPES = 16, GS__LISTS = 64, GS__WORDS = 256, GS__VALUES = 1024,   /* powers of two */
       GS__MEMBERS = 128, GS__HANDLES = 2576 };

/* Whatever asks for an attribute or slot looks through those of the mention: there may not be any number of them. */
enum { GS__MOST_VALUES = 256, GS__MOST_SLOTS = 256 };

typedef struct gs__bind {              /* of a Lua state; lies in its memory */
  gs__loader *loader;                  /* whose document is read: set before packs are called */
  gs__reader *readers[GS__KINDS];
  const luaL_Reg *methods[GS__KINDS];
  const char *const *fields[GS__KINDS];
  gs__member members[GS__KINDS][GS__MEMBERS];   /* what names meant when they were last looked up */
  const gs__handle *handles[GS__HANDLES];       /* those that are kept, each at its place in the table (bind.c) */
  int kept;                            /* registry reference of the table of kept handles (bind.c) */
  gs__named syms[GS__SYMS];            /* what names meant when they were last looked up (bind.c) */
  gs__sym values[GS__VALUES];          /* whose strings are kept (bind.c) */
  uint32_t types[GS__TYPES], lists[GS__LISTS];
  gs__word words[GS__WORDS];
} gs__bind;

static inline gs__bind *gs__bind_of(lua_State *L) {
  return (*(gs__lua **)lua_getextraspace(L))->host;
}

/* The run of the current document; raises if there is none. */
gs__run *gs__bind_run(lua_State *L);
/* The handle at the argument, of the current document; raises otherwise. */
const gs__handle *gs__bind_check(lua_State *L, int arg, gs__kind kind);
/* The integer at the argument; raises if it is none. */
lua_Integer gs__bind_integer(lua_State *L, int arg);
/* What the value at the index is called: "span", "mention", ..., else its type in Lua. */
const char *gs__bind_name(lua_State *L, int index);
/* For methods only (their first upvalue is the table of kept handles). */
void gs__bind_push(lua_State *L, gs__kind kind, uint32_t a, uint32_t b);
void gs__bind_push_sym(lua_State *L, gs__sym sym);         /* nil for 0 */
/* For methods and fields. */
void gs__bind_push_text(lua_State *L, uint32_t start, uint32_t end);   /* in one line */
gs__sym gs__bind_sym(lua_State *L, int arg);               /* string, number or boolean; nil is 0 */
/* The same, and of a mention its number. */
gs__sym gs__bind_value(lua_State *L, int arg, bool *is_mention);
uint32_t gs__bind_find_type(lua_State *L, int arg);        /* by name; raises if there is none */
uint32_t gs__bind_find_list(lua_State *L, int arg);
uint64_t gs__bind_mask(lua_State *L, int arg);             /* of a tag or tag word */
/* Pushes an array of the live mentions of a type inside tokens [a, b), by place. */
void gs__bind_push_mentions(lua_State *L, int type_arg, uint32_t a, uint32_t b);
/* The tokens of a span, or those of a mention, whose number is in *mention then, else GS__NONE. */
gs__range gs__bind_extent(lua_State *L, int arg, uint32_t *mention);
/* From the argument `first` on: what a slot, an attribute or (both 0) the mention was worked out of. Mentions, spans
 * and tokens, or lists of them; behind words the name of the list that they were looked up in; nil is nothing. */
void gs__bind_bases(lua_State *L, gs__mention *m, gs__sym slot, gs__sym key, int first);
/* Raises if one of those arguments is none of that. */
void gs__bind_check_bases(lua_State *L, int first);
/* Raises if mentions of the type have no such slot. */
void gs__bind_check_slot(lua_State *L, uint32_t type, gs__sym slot);
/* Gives the mention a slot with the tokens of the span or mention at the argument, which it is built on then. */
void gs__bind_slot(lua_State *L, gs__mention *m, gs__sym name, int arg);
/* Makes a kind's metatable: methods, and fields by name (a list that ends with NULL). */
void gs__bind_kind(lua_State *L, gs__kind kind, const luaL_Reg *methods, const char *const *fields,
                   gs__reader *reader);

/* Does an entry of the list begin at the token? */
bool gs__bind_begins(const gs__run *run, uint32_t token, uint32_t list);

/* Methods of documents (bind_stretch.c). */
int gs__stretch_find_list(lua_State *L);
int gs__stretch_find_tag(lua_State *L);
int gs__stretch_topics(lua_State *L);

void gs__bind_document(lua_State *L);
void gs__bind_mention(lua_State *L);
void gs__bind_span(lua_State *L);

#endif
