/* depend: what the examples of a rule stand on beside its own text: word lists and modules. A rule uses those
 * that its patterns and Lua name; through a type that it looks at, those of the rules and passes up to its phase
 * that are about the type; the modules that its file asks for and, if it has Lua, what the Lua in both names; and
 * what later passes name that are about what it finds. */
#ifndef GS_API_DEPEND_H
#define GS_API_DEPEND_H

#include "api/rules.h"

typedef struct gs__depend gs__depend;

gs__depend *gs__depend_new(const gs_rules *rules);
void gs__depend_free(gs__depend *d);
/* Of all that the rule with that number uses so, a digest in 64 bytes; and of all that any rule may. */
void gs__depend_digest(gs__depend *d, size_t rule, char out[64]);
const char *gs__depend_rest(const gs__depend *d);

#endif
