-- What luacheck knows of the project; tests/lint/luacheck.sh runs it over scripts, tests, examples.
std = "lua54"
max_line_length = 120
unused_args = false   -- a rule's check(match) may ignore its match
include_files = {"scripts/**/*.lua", "tests/**/*.lua", "examples/**/*.lua"}

-- Packs are written in the words of the rule language (`env` in scripts/gainsay/init.lua), which the
-- engine puts into their environment. A pattern reads best on one line, however long that is.
local words = {
  "pack", "phase", "type", "unit", "part", "words", "actor", "actors", "rule", "retag", "pass", "link",
  "language", "synonyms", "rows",
}
-- "for ... do return ... end" takes the first of a list (512).
files["scripts/packs"] = {read_globals = words, max_line_length = false, ignore = {"512"}}
files["examples"] = {read_globals = words, max_line_length = false}

-- The Lua side of the engine calls the functions of engine/lua/core*.c through the table `core`.
files["scripts/gainsay"] = {read_globals = {"core"}}
-- A configuration of luacheck itself: its fields are globals.
files["scripts/gainsay/luacheckrc.lua"] = {allow_defined_top = true, ignore = {"111", "112", "131"}}
-- Definitions for editors: it declares what exists elsewhere.
files["scripts/gainsay/meta.lua"] = {allow_defined_top = true, ignore = {"131", "122", "221"}}
