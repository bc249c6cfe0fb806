-- People of a state: Omanis, two Omani divers, the Scot.
local sets = require "lib.word_sets"

local M = {}

-- Plural by its ending, too, where no list has the noun.
local function is_plural(last) return last:is("plural") or string.find(last.text, "^%u%l+[^s]s$") ~= nil end

words "countryman" { "Spaniard", "Briton", "Scot", "Dane", "Swede", "Finn", "Pole", "Turk", "Serb", "Croat", "Slovene",
                     "Dutchman", "Frenchman", "Englishman", "Irishman", "Welshman", "Frenchwoman", "Englishwoman" }

-- "has denied it", "also said", ", 27, said": does a verb stand there, behind an adverb or an age?
local function acts_behind(doc, n)
  if doc:word(n) == "," and doc:token(n + 1) and doc:token(n + 1):is("num") and doc:word(n + 2) == "," then n = n + 3 end
  local verb = doc:token(n)
  while verb and verb:is("adv") do n, verb = n + 1, doc:token(n + 1) end
  return verb ~= nil and (verb:is("finite", "modal") or verb:in_list("have", "be"))
end

-- "The Scot told reporters", "the Brazilian has denied it": one man, and not "the French", of whom the text spoke last.
local function is_one_of(doc, m)
  local last, behind = doc:token(m.last), doc:token(m.last + 1)
  local ahead = m.first > 2 and doc:word(m.first - 1) or ""
  if string.find(ahead, "^%d+%-year%-old$") and not is_plural(last) and not (behind and behind:is("noun")) then
    return string.lower(doc:word(m.first - 2)) == "the"   -- the 54-year-old Omani
  end
  if last:in_list("countryman") then return string.lower(ahead) == "the" end
  local several = is_plural(last) or string.find(last.text, "sh$") or string.find(last.text, "ch$") or
                  string.find(last.text, "ese$") or string.find(last.text, "ss$")
  return not several and string.lower(ahead) == "the" and acts_behind(doc, m.last + 1)
end

-- "Ada Lind, a Serb, left": behind the name.
local function is_born(doc, m)
  if m.first <= 3 or not sets.a_or_an[doc:word(m.first - 1)] or doc:word(m.first - 2) ~= "," then return false end
  local behind = doc:token(m.last + 1)
  return not (behind and behind:is("noun", "adj"))
end

-- The only one of whom the text tells that he is of that land.
local function native_of(memory, land)
  local found
  for key, of in next, memory.native do
    if of == land then
      if found then return nil end
      found = key
    end
  end
  return found
end

-- "Lind beat Ode. The Omani said ... The Scot denied it": who opened the sentence before, or was named last, if he is of no other land.
local function one_of(doc, memory, m, land)
  local native = native_of(memory, land)
  if native then return native end
  local told = memory.persons[#memory.persons]
  local opens = m.first - 1 == doc:sentence(m.sentence).first and told and told.sentence == m.sentence - 1 and not told.unsure
  local subject = told and told.sentence == m.sentence and told.key   -- "Lind said the Omani lied": not Lind
  for _, key in ipairs({ opens and told.key or memory.kinds.person, memory.kinds.person, memory.before.person }) do
    local of = memory.native[key]
    if key ~= subject and (of == nil or of == land) then return key end
  end
  return memory.kinds.person
end

words "held_or_freed" { "arrest", "detain", "jail", "imprison", "deport", "release", "free", "hold", "seize", "kidnap", "abduct", "capture", "intern",
                        "convict", "hang", "behead", "rescue", "evacuate", "extradite", "pardon", "expel", inflect = "verb", any_tag = true }

-- "the Omanis released by Peru", "Peru freed the Omanis": who is caught or let go is no state.
local function are_held(doc, m)
  local verb = m.first > 2 and doc:token(m.first - 2)
  local behind = m.last + 1 < doc.tokens and doc:token(m.last + 1)
  if behind and behind:in_list("be", "have") then
    local n = m.last + 2
    while n < doc.tokens and (doc:token(n):in_list("be", "have") or doc:token(n):is("adv")) do n = n + 1 end
    behind = doc:token(n)
  end
  return verb and verb:in_list("held_or_freed") and verb:is("verb") or
         behind and behind:in_list("held_or_freed") and behind:is("past", "participle") or false
end

-- "the Malian, Ada Lind, said": the key of the person who is named between commas behind it.
local function named_behind(doc, m)
  if m.first < 2 or string.lower(doc:word(m.first - 1)) ~= "the" or doc:word(m.last + 1) ~= "," or is_plural(doc:token(m.last)) then return nil end
  for _, a in ipairs(doc:sentence(m.sentence):mentions("Actor")) do
    if a.first == m.last + 2 then
      return a:get("kind") == "person" and a:get("form") == "full" and doc:word(a.last + 1) == "," and a:get("key") or nil
    end
  end
end

words "stateless" { "Palestinians" }   -- a people, also where it is told of as others are of their state

-- "Omanis", "two Omanis" are people; "the Omanis" may be the state.
function M.people_of(doc, memory, m)
  local last = doc:token(m.last)
  local one, land = memory.kinds.person, m:get("key")
  if one and is_born(doc, m) then memory.native[one] = land end
  local named = named_behind(doc, m)
  if named then
    m:set("key", named, "of the name beside it")
    m:set("kind", "person")
    m:set("form", "nominal")
    return
  end
  if one and is_one_of(doc, m) then
    one = one_of(doc, memory, m, land)
    memory.native[one] = memory.native[one] or land
    m:set("key", one, "one who was told of")
    m:set("kind", "person")
    m:set("form", "nominal")
    return
  end
  if not is_plural(last) then return end
  local those = memory.counted[m:get("key")]   -- two Omani divers: the Omanis
  if those then
    m:set("key", those, "those who were counted")
    m:set("kind", memory.kind_of[those])
    m:set("form", "nominal")
    return
  end
  if string.lower(doc:word(m.first - 1)) == "the" and not are_held(doc, m) and not last:in_list("stateless") then return end
  m:set("key", last.text)
  m:set("name", last.text)
  m:set("kind", "people")
  m:set("form", "nominal")
end

return M
