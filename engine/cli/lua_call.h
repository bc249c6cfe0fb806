/* lua_call: does a line read as calls in Lua, whatever the names: prnt(5), os.exit(1), list:count() + 1? What no
 * engine knows is then told as an undefined name, and not searched in the article. */
#ifndef GS_CLI_LUA_CALL_H
#define GS_CLI_LUA_CALL_H

/* A word and its bracket touch, as they hardly do in a pattern, and what is in the brackets are values with
 * commas between them: words side by side, and "|", are of patterns. */
int lua_call(const char *line);

#endif
