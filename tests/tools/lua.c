/* lua SCRIPT [ARGUMENT...]: runs a script with the Lua that the engine is built with, so that tests need no
 * interpreter beside it. Exit status: the script's, or 1 after its error. */
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>

static int traceback(lua_State *L) {
  luaL_traceback(L, L, luaL_tolstring(L, 1, NULL), 1);
  return 1;
}

static void set_arguments(lua_State *L, int argc, char **argv) {
  lua_createtable(L, argc - 2, 2);
  for (int i = 0; i < argc; i++) {
    lua_pushstring(L, argv[i]);
    lua_rawseti(L, -2, i - 1);
  }
  lua_setglobal(L, "arg");
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: lua SCRIPT [ARGUMENT...]\n");
    return 2;
  }
  lua_State *L = luaL_newstate();
  if (!L) return 1;
  luaL_openlibs(L);
  set_arguments(L, argc, argv);
  lua_pushcfunction(L, traceback);
  int bad = luaL_loadfile(L, argv[1]) || lua_pcall(L, 0, 0, -2);
  if (bad) fprintf(stderr, "%s\n", lua_tostring(L, -1));
  lua_close(L);
  return bad;
}
