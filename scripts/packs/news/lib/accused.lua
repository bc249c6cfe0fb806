-- "The defendant", "the suspect": whom the text has told of as arrested, charged, tried.
local marks = require "lib.marks"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

words "put_on_trial" {
  "arraign", "charge", "indict", "arrest", "convict", "sentence", "jail", "detain", "remand", "prosecute", "extradite",
  "imprison", "rearrest", "arraigned", "re-arraigned", "re-arrested", inflect = "verb",
}
words "answer_charges" { "plead", "face", "deny", "await", "stand", "confront", inflect = "verb" }
words "charges" { "charge", "count", "trial", "indictment", inflect = "noun" }
words "told_to_have" { "say", "allege", "accuse", "suspect", inflect = "verb" }   -- is said to have robbed them, is accused of it
words "court_room" { "court", "jury", "trial", "courtroom", "magistrates", "in the dock", inflect = "noun" }
words "day_in_court" { "arrest", "trial", "arraignment", "indictment", "conviction", "sentencing", "detention", "bail" }

local VERBS = 6   -- tokens: had since been formally charged
local TITLE = 16   -- tokens between a verb and the name behind a title: arraigned the former head of the Odrin Bank, Ada Lind
local CHARGE = 8   -- tokens: faces a nine-count charge

-- The first token behind a name and what stands between commas: "Ada Lind, 41, was charged", "Lind, however, pleaded".
local function behind_aside(doc, m, stop)
  local n = m.last + 1
  if doc:word(n) ~= "," then return n end
  local t = n < stop and doc:token(n + 1)
  if t and t:is("finite") then return n + 1 end
  if t and t.form == "who" then return n + 2 end   -- who is charged with it
  local reach = math.min(n + TITLE, stop)
  local comma = marks.first(doc, n + 1, reach, marks.comma)
  if comma and doc:word(comma + 1) == "of" then comma = marks.first(doc, comma + 1, reach, marks.comma) end   -- 41, of Aarhus,
  return comma and comma + 1 or n
end

-- Is a court told of at all? Asked once.
local function is_in_court(doc, memory)
  if memory.in_court == nil then memory.in_court = doc:find_list(1, doc.tokens, "court_room") ~= nil end
  return memory.in_court
end

-- "Is said to have tricked them", "is accused of theft": where a court is told of it is that which he is tried for.
local function is_told_to_have(doc, n)
  local behind = doc:word(n + 1)
  return behind == "of" and doc:token(n).lemma == "accuse" or behind == "to" and doc:word(n + 2) == "have"
end

-- Behind a name: "was charged", "pleaded not guilty", "faces two counts of theft", "denied stealing it", "'s trial".
local function goes_to_court(doc, memory, m)
  local stop = doc:sentence(m.sentence).last
  local passive, from = false, behind_aside(doc, m, stop)
  for n = from, math.min(from + VERBS, stop) do
    local t = doc:token(n)
    if t:in_list("be") then passive = true
    elseif t:in_list("put_on_trial") then return passive and t:is("participle")
    elseif passive and t:in_list("told_to_have") then return is_told_to_have(doc, n) and is_in_court(doc, memory)
    elseif t:in_list("answer_charges") then
      local deed = t.lemma == "deny" and n < stop and doc:token(n + 1):is("gerund") and is_in_court(doc, memory)
      return deed or t.lemma == "plead" or doc:find_list(n, math.min(n + CHARGE, stop), "charges") ~= nil
    elseif t:is("possessive") then return n < stop and doc:token(n + 1):in_list("day_in_court")
    elseif t.form == "not" or t.form == "never" or not t:is("adv", "verb") then return false end
  end
  return false
end

-- In front of it: "police arrested Ada Lind", "arraigned a former mayor of Aarhus, Ada Lind".
local function is_brought(doc, m)
  local first = doc:sentence(m.sentence).first
  for n = m.first - 1, math.max(first, m.first - TITLE), -1 do
    local t = doc:token(n)
    if t:is("verb") then
      return t:in_list("put_on_trial") and n > first and not doc:token(n - 1):in_list("be")
    end
    if not sets.of_accused[t.form] and not t:is("noun", "name", "adj", "det", "own") then return false end
  end
  return false
end

words "who_prosecutes" { "prosecutor", "prosecution", "Crown", inflect = "noun" }

-- "Prosecutors say Ada Lind wrote the checks".
local function is_charged_by(doc, m)
  local n = m.first - 1
  if doc:word(n) == "that" then n = n - 1 end
  return n > 1 and doc:token(n):in_list("say") and doc:token(n - 1):in_list("who_prosecutes")
end

-- Most articles tell of none: asked once, and not of each name.
local function is_told_of_court(doc, memory)
  if memory.has_court == nil then
    memory.has_court = doc:find_list(1, doc.tokens, "put_on_trial", "answer_charges", "day_in_court", "who_prosecutes", "court_room") ~= nil
  end
  return memory.has_court
end

function M.note(doc, memory, m, key)
  local all = memory.accused
  if not is_told_of_court(doc, memory) or all[key] then return end
  if not goes_to_court(doc, memory, m) and not is_brought(doc, m) and not is_charged_by(doc, m) then return end
  all[key], all[#all + 1] = true, key
end

-- Is somebody with no name charged, arrested, tried where he is brought in?
function M.is_on_trial(doc, memory, m)
  return is_told_of_court(doc, memory) and (goes_to_court(doc, memory, m) or is_brought(doc, m))
end

-- Who alone is one of those: false once two are.
local function note_alone(memory, field, key)
  memory[field] = (memory[field] == nil or memory[field] == key) and key or false
end

-- "Police arrested two men", "a 32-year-old man was charged": who has no name; several are remembered apart.
function M.note_noun(doc, memory, d, key)
  if not d.is_new then return end
  local kind = d.m:get("kind")
  if kind ~= "person" and kind ~= "people" and kind ~= "anonymous" then return end
  if not M.is_on_trial(doc, memory, d.m) then return end
  note_alone(memory, d.m:get("plural") and "accused_several" or "accused_nameless", key)
end

local reach = 3   -- sentences

-- "The defendant": the only one, else the one whom a sentence not far before was about.
function M.meant(memory, d)
  local all = memory.accused
  if not senses.on_trial[d.head] or d.article ~= "the" or d.whose then return nil end
  if d.m:get("plural") then return d.plain and memory.accused_several or nil end
  if #all == 0 then return d.plain and memory.accused_nameless or nil end
  if #all == 1 then return all[1] end
  local told = memory.persons
  for i = #told, math.max(1, #told - 1), -1 do
    if told[i].sentence >= d.sentence - reach and all[told[i].key] then return told[i].key end
  end
end

return M
