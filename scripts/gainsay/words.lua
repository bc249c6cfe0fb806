-- words: word lists of packs: short ones in Lua, the rest from tables.
local schema = require "schema"

local M = {}

local options = {
  from = "string", inflect = { "verb", "noun", "adj", "marked" }, any_tag = "boolean", where = "table",
  entry = "string", splits_hyphens = "boolean", drop = "table|string",
}

-- The entries of "say, tell, state" or {"say", "tell"}.
local function entries(at, what, value)
  if type(value) == "table" then return schema.strings(at, what, value) end
  if type(value) ~= "string" then schema.fail(at, "%s: expected words", what) end
  local out = {}
  for word in string.gmatch(value, "[^,]+") do
    word = string.match(word, "^%s*(.-)%s*$")
    if word ~= "" then out[#out + 1] = word end
  end
  return out
end

-- words "say" { strong = "say, tell", inflect = "verb" }: a group's name is the feature `group`.
-- words "say" { "say", "tell" }, words "say" { from = "words/say.tsv", inflect = "verb" }.
function M.words(name, t, at)
  local what = string.format('words "%s"', name)
  if type(t) ~= "table" then schema.fail(at, "%s: expected a table", what) end
  local chosen = { file = at.file }
  for key in pairs(options) do chosen[key] = t[key] end
  schema.check(at, what, { inflect = t.inflect, from = t.from, any_tag = t.any_tag, where = t.where,
                           entry = t.entry, splits_hyphens = t.splits_hyphens, drop = t.drop }, options)
  for _, word in ipairs(entries(at, what, t.drop or {})) do
    if core.words_drop(name, word) == 0 then
      core.note("warning", "nothing-to-drop", at.file, at.line, 0,
                string.format('%s: "%s" is not in the list', what, word))
    end
  end
  if t.from then core.words_file(name, t.from, chosen) end
  for key, value in pairs(t) do
    if options[key] == nil then
      local group = type(key) == "string" and { group = key } or {}
      for _, word in ipairs(entries(at, what, type(key) == "string" and value or { value })) do
        core.words_entry(name, word, group, at.line, chosen)
      end
    end
  end
end

local actor_fields = { kind = "string", code = "string", state = "string", names = "string|table",
                       aliases = "string|table", acronyms = "string|table", adjectives = "string|table",
                       people = "string|table", capital = "string|table", seats = "string|table" }

local forms = { { "names", "full" }, { "aliases", "alias" }, { "acronyms", "acronym" },
                { "adjectives", "demonym" }, { "people", "demonym" }, { "capital", "capital" },
                { "seats", "seat" } }

-- actor "North Korea" { kind = "state", adjectives = "North Korean", capital = "Pyongyang" }
function M.actor(name, t, at)
  local what = string.format('actor "%s"', name)
  schema.check(at, what, t, actor_fields)
  local known = { names = name }
  for key, value in pairs(t) do known[key] = value end
  for _, pair in ipairs(forms) do
    for _, word in ipairs(entries(at, what, known[pair[1]] or {})) do
      core.words_entry("actor", word, { name = name, kind = t.kind or "other", code = t.code or "",
                                        state = t.state or "", form = pair[2] }, at.line, { file = at.file })
    end
  end
end

return M
