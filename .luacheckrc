-- What luacheck knows of the project; tests/lint/luacheck.sh runs it over scripts, tests, examples.
std = "lua54"
max_line_length = 100
unused_args = false   -- a rule's check(match) may ignore its match
include_files = {"scripts/**/*.lua", "tests/**/*.lua", "examples/**/*.lua"}

-- Packs are written in the words of the notation, which the engine puts into their environment.
local notation = {"pack", "rule", "words", "actors", "pass"}
files["scripts/packs"] = {read_globals = notation}
files["examples"] = {read_globals = notation}
