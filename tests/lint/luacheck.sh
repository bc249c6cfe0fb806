#!/bin/bash
# luacheck over all Lua of the project, where it is installed.
cd "$(dirname "$0")/../.." || exit 1
command -v luacheck >/dev/null || { echo "luacheck is not installed"; exit 77; }
luacheck --no-color --no-cache --codes -q scripts tests examples &&
  luacheck --no-color --no-cache --codes -q --config scripts/gainsay/luacheckrc.lua scripts/packs examples
