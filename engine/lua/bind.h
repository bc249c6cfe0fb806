/* bind: what packs see of a document in checks, builds and passes: handles of document, span, token,
 * mention. A handle is a few numbers; it is good for the document it was made for, and refused after. */
#ifndef GS_LUA_BIND_H
#define GS_LUA_BIND_H

#include "lua/loader.h"

typedef struct gs__handle {
  uint64_t serial;
  uint32_t a, b;                       /* mention: number; token: index; span: tokens [a, b) */
} gs__handle;

#define GS__DOCUMENT "document"
#define GS__MENTION_HANDLE "mention"
#define GS__SPAN_HANDLE "span"
#define GS__TOKEN_HANDLE "token"

/* The handle at the argument, of the current document; raises otherwise. */
gs__handle *gs__bind_check(lua_State *L, int arg, const char *type);
gs__run *gs__bind_run(lua_State *L);
void gs__bind_push(lua_State *L, const char *type, uint32_t a, uint32_t b);
void gs__bind_push_text(lua_State *L, uint32_t start, uint32_t end);
void gs__bind_push_sym(lua_State *L, gs__sym sym);         /* nil for 0 */
gs__sym gs__bind_sym(lua_State *L, int arg);               /* string, number or boolean; nil is 0 */
/* Pushes an array of the live mentions of a type inside tokens [a, b), by place. */
void gs__bind_push_mentions(lua_State *L, int type_arg, uint32_t a, uint32_t b);
/* Makes a metatable: methods by name, else `field` is called with the handle and the name. */
void gs__bind_type(lua_State *L, const char *type, const luaL_Reg *methods, lua_CFunction field);

void gs__bind_document(lua_State *L);
void gs__bind_mention(lua_State *L);
void gs__bind_span(lua_State *L);

#endif
