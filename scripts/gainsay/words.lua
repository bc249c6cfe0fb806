-- words: word lists of packs: short ones in Lua, the rest from tables.
local schema = require "schema"

local M = {}

local options = {
  from = "string", inflect = { "verb", "noun", "adj", "marked" }, any_tag = "boolean", where = "table",
  entry = "string", splits_hyphens = "boolean", splits_capitals = "boolean", splits_behind = "boolean",
  drop = "table|string", adds = "boolean",
}

local option_names = {}
for name in pairs(options) do option_names[#option_names + 1] = name end

-- The entries of "say, tell, state" or {"say", "tell"}.
local function entries(at, what, field, value)
  if type(value) == "table" then return schema.strings(at, what, value, { field }) end
  if type(value) ~= "string" then
    schema.wrong_value(at, what, { field }, 'words: "one, two" or { "one", "two" }', value)
    return {}
  end
  return core.split(value)
end

-- A group that is nearly the name of an option is likely a slip.
local function doubt_group(at, what, key)
  local near, _, distance = core.near(key, option_names)
  if near and distance == 1 then
    core.note("warning", "new-group", at.file, at.line, 0, string.format('%s: "%s" is a group of words', what, key),
              string.format('did you mean the option "%s"? if not, call the group otherwise', near))
  end
end

-- An entry behind a gap in the list.
local function listed(at, what, key, value)
  if type(value) == "string" then return { value } end
  schema.wrong_value(at, what, { key }, "a string", value)
  return {}
end

local function is_cutting(t)
  return t.splits_hyphens or t.splits_capitals or t.splits_behind
end

-- The field that the fault of a table is in: the column that it lacks, or the file.
local function field_of(t, err)
  local column = string.match(err, 'has no column "([^"]*)"')
  if column and t.where and t.where[column] ~= nil then return { "where", column } end
  return { column and t.entry == column and "entry" or "from" }
end

-- A fault in a line of the table is told there, any other at the field.
local function from_table(at, what, name, t, chosen)
  local right = true
  for column, value in pairs(t.where or {}) do
    if type(value) ~= "string" then
      schema.wrong_value(at, what, { "where", column }, "a string", value)
      right = false
    end
  end
  if not right then return end
  local ok, err = pcall(core.words_file, name, t.from, chosen)
  if ok then return end
  if string.find(err, "^[^:]*:%d+: ") then error(err, 0) end
  schema.wrong(at, field_of(t, err), "%s: %s", what, err)
end

-- words "say" { strong = "say, tell", inflect = "verb" }: a group's name is the feature `group`.
-- words "say" { "say", "tell" }, words "say" { from = "words/say.tsv", inflect = "verb" }.
function M.words(name, t, at)
  local what = string.format('words "%s"', name)
  schema.check(at, what, t)
  local keys, chosen = core.keys(t), {}
  for _, key in ipairs(keys) do
    if options[key] then chosen[key] = t[key] end
  end
  chosen = schema.check(at, what, chosen, options)
  if chosen.any_tag and not chosen.inflect then
    schema.wrong(at, { "any_tag" }, "%s: any_tag does nothing without inflect: such words match under any tag", what)
  end
  chosen.file, chosen.line = at.file, at.line
  chosen.adds = chosen.adds or t.drop ~= nil   -- what is taken out was there
  for _, word in ipairs(entries(at, what, "drop", chosen.drop or {})) do
    if core.words_drop(name, word) == 0 then
      core.note("warning", "nothing-to-drop", at.file, at.line, 0,
                string.format('%s: "%s" is not in the list', what, word))
    end
  end
  if chosen.from then from_table(at, what, name, chosen, chosen) end
  if not chosen.from and not t.drop or is_cutting(chosen) then   -- also if nothing is added: an empty list is a list
    core.words_entries(name, {}, {}, at.line, chosen)
  end
  if t[1] ~= nil then core.words_entries(name, schema.strings(at, what, t, {}), {}, at.line, chosen) end
  for _, key in ipairs(keys) do
    local value = t[key]
    if type(key) ~= "string" then   -- behind a gap in the list
      core.words_entries(name, listed(at, what, key, value), {}, at.line, chosen)
    elseif options[key] == nil and type(value) == "boolean" then
      schema.check(at, what, { [key] = value }, options)   -- a misspelt option
    elseif options[key] == nil then
      doubt_group(at, what, key)
      local group = entries(at, what, key, value)
      if #group > 0 then core.words_entries(name, group, { group = key }, at.line, chosen) end
    end
  end
end

-- A list that patterns can name, though what it was to hold is wrong.
function M.empty(name, at)
  core.words_entries(name, {}, {}, at.line, { file = at.file })
end

local actor_fields = { kind = core.record_values("Actor", "kind"), code = "string", state = "string",
                       names = "string|table", aliases = "string|table", acronyms = "string|table",
                       adjectives = "string|table", people = "string|table", capital = "string|table",
                       seats = "string|table" }

local forms = { { "names", "full" }, { "aliases", "alias" }, { "acronyms", "acronym" },
                { "adjectives", "demonym" }, { "people", "demonym" }, { "capital", "capital" },
                { "seats", "seat" } }

-- actor "North Korea" { kind = "state", adjectives = "North Korean", capital = "Pyongyang" }
function M.actor(name, t, at)
  local what = string.format('actor "%s"', name)
  t = schema.check(at, what, t, actor_fields)
  local known = { names = name }
  for key, value in pairs(t) do known[key] = value end
  for _, pair in ipairs(forms) do
    local words = entries(at, what, pair[1], known[pair[1]] or {})
    if #words > 0 then
      core.words_entries("actor", words, { name = name, kind = t.kind or "other", code = t.code or "",
                                           state = t.state or "", form = pair[2] }, at.line, { file = at.file })
    end
  end
end

return M
