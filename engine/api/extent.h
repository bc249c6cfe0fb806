/* extent: where the text of a rule ends in its file. */
#ifndef GS_API_EXTENT_H
#define GS_API_EXTENT_H

#include <stddef.h>

/* `text` begins a statement of Lua such as `rule "x" { ... }`: how many bytes it has up to the bracket that
 * closes its table; all of the text if that is never closed. Strings and comments are passed over. */
size_t gs__extent(const char *text);
/* Behind the string or comment that begins here; NULL if none does. */
const char *gs__extent_pass_over(const char *p);

#endif
