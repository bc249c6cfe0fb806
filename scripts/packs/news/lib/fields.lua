-- "The anti-graft agency" where the Corruption Commission was named: a body by its field.
local senses = require "lib.noun_senses"

local M = {}

-- By a word that tells a field how the words of a name begin that has it.
local names = {}
for _, row in ipairs(rows "words/fields.tsv") do
  local starts = {}
  for start in string.gmatch(row.names, "[^|]+") do starts[#starts + 1] = start end
  names[row.entry] = starts
end

-- bodies: their keys, in the order of the text; state: of whom they are, if that is told; open: nouns that wait for a name.
function M.new() return { bodies = {}, known = {}, state = {}, open = {} } end

local has_field = { institution = true, igo = true, police = true }

function M.note(memory, key, kind, state)
  local told = memory.fields
  if not has_field[kind] or told.known[key] then return end
  told.known[key], told.state[key] = true, state
  told.bodies[#told.bodies + 1] = key
end

-- Has one of the words of a name one of the beginnings?
local function has(words, starts)
  for _, word in ipairs(words) do
    for _, start in ipairs(starts) do
      if string.find(word, start, 1, true) == 1 then return true end
    end
  end
  return false
end

local function may_be(memory, d)
  return d.article ~= "a" and not d.is_new and not d.plural and not d.is_role and not d.crowd and senses.of_field[d.head]
end

-- Of the bodies from one to another in the list the first that has a field that the noun tells.
local function among(memory, d, from, to, step)
  local told = memory.fields
  local land = d.whose and d.whose:get("kind") == "state" and d.whose:get("key")
  if d.whose and not land then return nil end
  for word in string.gmatch(d.core, "[%a-]+") do
    local starts = word ~= d.head and names[word]
    for i = starts and from or to + step, to, step do
      local key = told.bodies[i]
      local state = told.state[key] or ""
      if (not land or state == "" or state == land) and has(memory.words[key], starts) then return key end
    end
  end
end

-- The one that was named last.
function M.meant(memory, d)
  return d.article == "the" and may_be(memory, d) and among(memory, d, #memory.fields.bodies, 1, -1) or nil
end

local reach = 12   -- sentences from the beginning in which a body may be spoken of that is named later

-- A noun that has found nobody, or itself.
function M.ask(memory, d, key)
  if d.sentence > reach or memory.fields.known[key] or not may_be(memory, d) then return end
  local open = memory.fields.open
  open[#open + 1] = { d = d, key = key, from = #memory.fields.bodies + 1 }
end

-- Sets whose key each of them has when all is read: of the first that was named behind it.
function M.answer(memory)
  for _, one in ipairs(memory.fields.open) do
    local key = among(memory, one.d, one.from, #memory.fields.bodies, 1)
    if key and not memory.moved[one.key] then memory.moved[one.key] = key end
  end
end

return M
