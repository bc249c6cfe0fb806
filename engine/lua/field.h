/* field: where a field of a declaration stands in the text of a pack. Lua itself tells only where the declaration
 * begins, so the text is read again, when something in the field is wrong. */
#ifndef GS_LUA_FIELD_H
#define GS_LUA_FIELD_H

#include <stdbool.h>
#include <stddef.h>

enum { GS__FIELD_DEPTH = 4 };

/* The way to a field: points = { near = ... } is "points", "near"; the second item of yes = { ... } is "yes", 2. */
typedef struct gs__field_path {
  size_t count;
  struct { const char *key; int index; } step[GS__FIELD_DEPTH];   /* key NULL: the item of that number */
  bool of_key;                         /* the place of its key, and not of its value */
} gs__field_path;

/* In the declaration `word "name" { ... }` (name "": `word { ... }`) that begins on the line of a whole file: where
 * the value begins, or as much of the way as is written out; NULL if code makes the declaration. Without a step: where
 * its word stands. */
const char *gs__field_find(const char *text, size_t len, int line, const char *word, const char *name,
                           const gs__field_path *path);

#endif
