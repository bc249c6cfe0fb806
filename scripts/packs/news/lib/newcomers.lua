-- "A 52-year-old plumber was charged. The man denied it": who was brought in by his trade and his age, or as one on trial, is
-- the man of the next sentences.
local accused = require "lib.accused"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

local REACH = 4   -- sentences

local function has_age(doc, m)
  for n = m.first, m.last - 1 do
    if pronouns.age_of(doc:token(n).form) then return true end
  end
  return false
end

-- Somebody with a trade whom an article brings in. Of two such nobody knows which is meant.
function M.note(doc, memory, d, key)
  if not d.is_role or d.plural or not sets.a_or_an[d.article] or d.m.quoted then return end
  if not has_age(doc, d.m) and not accused.is_on_trial(doc, memory, d.m) then return end
  local before = memory.newcomer
  memory.newcomer = before == nil and { key = key, sentence = d.sentence, gender = pronouns.gender_of(d.m) } or false
end

local function is_anybody(doc, d)
  if not d.plain or d.article ~= "the" or not pronouns.anybody[d.head] or d.m.quoted then return false end
  return not sets.of_from_who[doc:word(d.m.last + 1)]
end

-- Has the text a man already, or turned to somebody with a name?
local function is_overtaken(memory, d, one)
  local last = memory.persons[#memory.persons]
  return memory.cores[d.core] ~= nil or last ~= nil and last.key ~= one.key and last.sentence >= one.sentence
end

local function answers(doc, memory, d)
  local one = is_anybody(doc, d) and memory.newcomer
  if not one or d.sentence == one.sentence or d.sentence > one.sentence + REACH or is_overtaken(memory, d, one) then return nil end
  local gender = pronouns.anybody[d.head]
  return (gender == "u" or not one.gender or one.gender == gender) and one or nil
end

function M.meant(doc, memory, d)
  local one = answers(doc, memory, d)
  return one and one.key or nil
end

-- "The man, named in court as Tom Ode, denied it": so he is called.
function M.name(doc, memory, d, own)
  local one = own and answers(doc, memory, d)
  if one and one.key ~= own and not memory.tallied[one.key] then memory.moved[one.key] = memory.moved[one.key] or own end
end

return M
