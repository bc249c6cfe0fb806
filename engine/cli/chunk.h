/* chunk: does a line begin a declaration or plain Lua, rather than a pattern, and is a piece of it
 * complete, so that a session need not wait for more lines. Of Lua only brackets, strings, comments and
 * the words that open and close blocks are looked at; the engine judges the rest. */
#ifndef GS_CLI_CHUNK_H
#define GS_CLI_CHUNK_H

#include <stddef.h>

/* The line begins a declaration of the rule language: `rule "name" {`, `words "name"`, `phase "name"`, ... */
int chunk_begins(const char *line);
/* The name in it, from its opening quote on; NULL: the line begins no declaration. */
const char *chunk_name(const char *line);
/* ... and one of that name. */
int chunk_declares(const char *line, const char *name);

/* No bracket, string or comment is open, and there is a name and what belongs behind it. */
int chunk_complete(const char *source, size_t len);
/* Where the declaration that begins the source is complete: at its end or, in whole lines, at the first end
 * of a line that makes it so; at the end of a line with a fault. 0: nowhere. */
size_t chunk_end(const char *source, size_t len, int whole_lines);

/* The line begins plain Lua, such as no pattern begins with: local, for, x = 1, any(call), doc:..., _ */
int chunk_is_lua(const char *line);
/* No block, bracket, string or comment of it is open. */
int chunk_lua_complete(const char *source, size_t len);

/* The length of the string or comment that begins here; 1 if none does; 0 if it is not closed. */
size_t chunk_step(const char *s, size_t len, int *is_string);
size_t chunk_word(const char *s);   /* the length of the name or word of Lua that begins here, or 0 */

#endif
