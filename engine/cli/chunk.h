/* chunk: does a line begin a declaration or plain Lua, rather than a pattern, what does it declare, and is a piece
 * of it complete, so that a session need not wait for more lines. The engine judges the rest. */
#ifndef GS_CLI_CHUNK_H
#define GS_CLI_CHUNK_H

#include <stddef.h>

/* The line begins a declaration of the rule language: `rule "name" {`, `words("name")`, `phase "name"`, ... A name in
 * other quotes than these may be words of a pattern: it needs a table or text of Lua behind it. */
int chunk_begins(const char *line);
/* The name that a declaration has, to be freed; NULL: it is none, or its name is not closed. */
char *chunk_name(const char *source);
/* The beginning of a name that is being typed: rule "be; NULL: there is none. */
const char *chunk_typed(const char *line);
/* A declaration of that name. */
int chunk_declares(const char *source, const char *name);
/* Do both declare the same thing, with one word and one name? */
int chunk_same(const char *one, const char *other);

/* In a whole file: is something declared by that name, and the last phase that is named, to be freed, or NULL. */
int chunk_file_declares(const char *source, const char *name);
char *chunk_file_phase(const char *source);

/* No bracket, string or comment is open, and there is a name and what belongs behind it. */
int chunk_complete(const char *source, size_t len);
/* Where the declaration that begins the source is complete: at its end or, in whole lines, at the first end
 * of a line that makes it so; at the end of a line with a fault. 0: nowhere. */
size_t chunk_end(const char *source, size_t len, int whole_lines);

/* The line begins plain Lua, such as no pattern begins with: local, for, x = 1, any(call), doc:..., _ */
int chunk_is_lua(const char *line);
/* No block, bracket, string or comment of it is open. */
int chunk_lua_complete(const char *source, size_t len);

#endif
