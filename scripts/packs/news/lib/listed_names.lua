-- Who bears a name of the lists in this text, if it is not the one of the lists.
local name_words = require "lib.name_words"
local sets = require "lib.word_sets"
local short_names = require "lib.short_names"

local M = {}

local fold = name_words.fold
local nearest, is_behind_the, by_letters = short_names.nearest, short_names.is_behind_the, short_names.by_letters

-- An acronym of the lists is that of a full name in the text, if the lists' own is not there.
function M.namesake(s, maps)
  local long = by_letters(s.text, maps)
  return long and long ~= s and #s.text > 2 and long.listed ~= s.listed and not maps.exact[s.listed] and long or nil
end

-- "the Congress" of the Workers' Congress that the text names, if it does not name the one of the lists.
function M.local_for(s, m, maps, doc)
  local long = #s.words == 1 and s.kind ~= "state" and s.kind ~= "party" and (not maps.exact[s.listed] or maps.exact[s.listed] == s) and maps.tail[fold(s.words[1])]
  return long and is_behind_the(s, doc) and nearest(long, m.first, function(o) return o ~= s and not o.listed end) or nil
end

-- By what a word of the lists may stand for somebody else who bears it: an adjective of a state, a short name of a house.
local function may_be_borne(s, m)
  local form = m:get("form")
  local house = s.kinds.media and #s.words == 1 and (form == "alias" or form == "full")   -- Bloomberg
  return house or form == "demonym" and s.kinds.state or form == "alias" and s.kinds.institution or form == "full" and s.kinds.company and #s.words == 1
end

-- "Bloomberg reported", "told Bloomberg": the house, whoever else bears its name.
local function is_of_house(doc, m)
  local before = m.first > 1 and doc:word(m.first - 1) or ""
  if before == "to" and string.lower(doc:word(m.first - 2)) == "according" then return true end
  return before ~= "to" and sets.quoted_from[before] or sets.told_by_report[doc:word(m.last + 1)] or false
end

local TOWARDS = { ["and"] = true, ["or"] = true, ["with"] = true }

-- "Chad, 29,", "Ada and Chad", "kissed Chad", "Chad's soft as butter": said of a person, and of no land.
local function is_of_person(doc, m)
  local before, n = m.first > 1 and doc:token(m.first - 1), m.last + 1
  if doc:word(n) == "," and n + 2 <= doc.tokens and doc:token(n + 1):is("num") and #doc:word(n + 1) == 2 then return true end
  if before and before:in_list("done_to_dear") then return true end
  local beside = before and TOWARDS[before.form] and m.first > 2 and doc:token(m.first - 2)
  if beside and beside:in_list("given") and beside:is("name") then return true end
  return TOWARDS[doc:word(n)] and n < doc.tokens and doc:token(n + 1):in_list("given") and doc:token(n + 1):is("name")
end

words "done_to_dear" { "kiss", "date", "marry", "divorce", "love", "hug", "cuddle", "snog", "dump", inflect = "verb" }

-- "Chad", where Chad Moreno is named, nothing else of the land is and it is said as of a person: he. Found once for a spelling.
local function given_bearer(s, doc, maps)
  if s.given_bearer ~= nil then return s.given_bearer end
  s.given_bearer = false
  if #s.words > 1 or not (s.kinds.state or s.kinds.company) or maps.forms[s.listed] > 1 then return false end
  local o = nearest(maps.first[fold(s.text)], s.first, function(one) return one.kind == "person" and #one.words > 1 end)
  if not o then return false end
  local told, in_quotes = s.kinds.company ~= nil, true
  for _, m in ipairs(s.at) do
    in_quotes = in_quotes and m.quoted
    if m.first > 1 and doc:token(m.first - 1):in_list("place_prep") then return false end
    told = told or is_of_person(doc, m)
  end
  s.given_bearer = (told or in_quotes) and o or false
  return s.given_bearer
end

-- "Finn said", where Ada Finn was named; "Lowe's office", where Tom Lowe was; "Duma said" where Ana Duma was: no Finns, no
-- firm and no house of the lists.
function M.bearer_of_listed(s, m, maps, doc)
  if #s.words > 2 then return nil end
  local by_given = given_bearer(s, doc, maps)
  if by_given then return by_given end
  local owned = string.match(s.text, "^(%u[%l-]+)'s$")
  local bearers = (owned or #s.words == 1) and maps.last[fold(owned or s.text)]
  if not bearers or not owned and not may_be_borne(s, m) then return nil end
  local o = nearest(bearers, m.first, function(one) return one.kind == "person" and #one.words > 1 end)
  if o and (s.kinds.company or s.kinds.media) and o.first > m.first then return nil end   -- Saab, where Tarek Saab was named
  if o and s.kinds.media and is_of_house(doc, m) then return nil end
  local after, before = doc:token(m.last + 1), m.first > 1 and doc:token(m.first - 1)
  local alone = owned or not after or not after:is("common", "name", "adj")
  return o and alone and not (before and before:is("det")) and o or nil
end

-- "Odrin said", where the Odrin Bank was named before: no firm of that name in the lists.
function M.longer_firm(s, m, maps)
  local lead = s.kind == "company" and #s.words == 1 and maps.lead[fold(s.words[1])]
  return lead and nearest(lead, m.first, function(o)
    return o ~= s and not o.listed and o.kind == "company" and o.first < s.first and #o.words > 1
  end) or nil
end

-- "Lima said", where Sergio Lima was named: the man, and no capital.
function M.surnamed(s, m, maps)
  local person = nearest(maps.last[fold(s.words[#s.words])], m.first, function(o) return o.kind == "person" and o ~= s end)
  return person and person.first < m.first and person or nil
end

return M
