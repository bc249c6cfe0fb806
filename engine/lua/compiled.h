/* compiled: files of packs as Lua has compiled them, kept from one loading of the packs to the next: what has not
 * changed by then need not be read by the compiler again, which is a third of a load. */
#ifndef GS_LUA_COMPILED_H
#define GS_LUA_COMPILED_H

#include <stddef.h>

#include "base/str.h"

typedef struct gs__compiled gs__compiled;

gs__compiled *gs__compiled_new(void);
void gs__compiled_free(gs__compiled *c);

/* Which files there are now: between begin and end each is named. Those that are new or changed are compiled, those
 * that are not named go. A file that is no Lua is none. */
void gs__compiled_begin(gs__compiled *c);
void gs__compiled_file(gs__compiled *c, const char *path, const char *text, size_t len);
void gs__compiled_end(gs__compiled *c);

/* Of just that text in a file of that path; NULL: there is none. */
const gs__str *gs__compiled_find(const gs__compiled *c, const char *path, const char *text, size_t len);

#endif
