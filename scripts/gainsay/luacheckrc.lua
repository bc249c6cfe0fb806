-- What luacheck is told of packs: the words of the rule language (`env` in init.lua) and what the sandbox
-- leaves of Lua 5.4 (engine/lua/sandbox.c).
--   luacheck --config scripts/gainsay/luacheckrc.lua my-pack
local function fields(names)
  local out = {}
  for name in names:gmatch("%S+") do out[name] = {} end
  return { fields = out }
end

stds.gainsay = {
  read_globals = {
    "pack", "phase", "type", "unit", "part", "words", "actor", "actors", "rule", "retag", "pass", "change", "link",
    "language", "synonyms", "rows",
    "assert", "error", "getmetatable", "ipairs", "load", "next", "pairs", "pcall", "print", "rawequal", "rawget",
    "rawlen", "rawset", "require", "select", "setmetatable", "tonumber", "tostring",
    math = fields "abs ceil floor fmod huge max maxinteger min mininteger modf pi sqrt tointeger type ult",
    string = fields "byte char find format gmatch gsub len lower match rep reverse sub upper",
    table = fields "concat insert move pack remove sort unpack",
    utf8 = fields "char charpattern codepoint codes len offset",
  },
}
std = "gainsay"
max_line_length = false   -- a pattern reads best on one line, however long that is
unused_args = false       -- a rule's check(m, doc) may ignore its match
ignore = { "512" }        -- "for ... do return ... end" takes the first of a list
