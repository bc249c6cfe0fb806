-- language: what a pack says of its language, piece by piece, so that a fault is told where it stands and hides no
-- other.
local schema = require "schema"

local M = {}

local fields = {
  name = "string", tags = "table", classes = "table", clitics = "table", splits = "table", elisions = "table",
  quotes = "table", suffixes = "table", guesses = "table", headline_tokens = "integer", name_tag = "string",
  starters = "string", reporting = "string", ordinals = "table", lettered = "table", decimal_comma = "boolean",
  people_endings = "string", closed = "string", irregular = "string", forms = "table", lemmas = "string",
  abbreviations = "string",
}

-- Fields that are lists, in the order in which they are taken: how a row is written, and what its cells must be; of
-- those behind `least` any may be missing. One without cells is a list of texts.
local quote_kinds = { "double", "single", "angle", "low", "dash" }
local lists = {
  { "tags", "{ tag, words }", least = 2, "string", "string" },
  { "clitics" }, { "splits" }, { "elisions" }, { "lettered" },
  { "quotes", "{ open, close, kind }", least = 3, "string", "string", quote_kinds },
  { "suffixes", "{ ending, replacement, class, tags }, and true if a letter is doubled", least = 4,
    "string", "string", "string", "string", "boolean" },
  { "guesses", "{ ending, tags }, and a shape", least = 2, "string", "string", "string" },
  { "classes", "{ letter, tags }", least = 2, "string", "string" },
}
local forms = { "forms", "{ form, tags, lemma }", least = 3, "string", "string", "string" }

-- Gives it to the core; a fault that it finds is told at the field, or at the cell of a row.
local function give(at, path, field, value, ...)
  local ok, err = pcall(core.language, field, value, ...)
  if ok then return end
  if type(err) ~= "table" then error(err, 0) end
  if err.cell < 0 then schema.fail(at, "language: %s", err.message) end
  schema.wrong_at(at, "language", path, err.cell, value, err.message)
end

local function is_whole(row, list)
  if type(row) ~= "table" then return false end
  for k = 1, list.least do
    if row[k] == nil then return false end
  end
  return true
end

local function take_row(at, list, path, row)
  local wanted = { table.unpack(list, 3) }
  if not is_whole(row, list) or #row > #wanted then
    schema.wrong_at(at, "language", path, 0, row, "expected " .. list[2])
    return
  end
  if schema.check(at, "language", row, wanted, path) == row then give(at, path, list[1], row) end
end

local function take_list(at, t, list)
  for i, item in ipairs(t[list[1]] or {}) do
    local path = { list[1], i }
    if list[2] then take_row(at, list, path, item)
    elseif type(item) ~= "string" then schema.wrong_value(at, "language", path, "a string", item)
    else give(at, path, list[1], item) end
  end
end

local function take_ordinals(at, ordinals)
  local t = schema.check(at, "language", ordinals, { behind = "string", before = "table" }, { "ordinals" })
  if t.behind then give(at, { "ordinals", "behind" }, "behind", t.behind) end
  for i, word in ipairs(t.before or {}) do
    local path = { "ordinals", "before", i }
    if type(word) ~= "string" then schema.wrong_value(at, "language", path, "a string", word)
    else give(at, path, "before", word) end
  end
end

-- A table of words. A fault in a line of it is told there.
local function take_file(at, field, read, ...)
  local ok, err = pcall(read, ...)
  if ok then return end
  if string.find(err, "^[^:]*:%d+: ") then at.tell(err) else schema.wrong(at, { field }, "language: %s", err) end
end

local single = { "people_endings", "reporting", "starters", "name_tag" }

function M.take(given, at)
  local t = schema.check(at, "language", given, fields)
  if given.name == nil then schema.missing(at, "name", "language: its name is missing") end
  if not t.name then return end
  give(at, { "name" }, "name", t.name, t.tags ~= nil)
  if at.told then return end
  for _, list in ipairs(lists) do take_list(at, t, list) end
  core.language("headline_tokens", t.headline_tokens or 25)
  core.language("decimal_comma", t.decimal_comma or false)
  if t.ordinals then take_ordinals(at, t.ordinals) end
  for _, field in ipairs(single) do
    if t[field] then give(at, { field }, field, t[field]) end
  end
  if t.closed then take_file(at, "closed", core.lexicon, "closed", t.closed) end
  if t.irregular then take_file(at, "irregular", core.lexicon, "irregular", t.irregular) end
  take_list(at, t, forms)
  if t.lemmas then take_file(at, "lemmas", core.lexicon, "lemmas", t.lemmas) end
  if t.abbreviations then take_file(at, "abbreviations", core.abbreviations, t.abbreviations) end
end

return M
