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
  local long = #s.words == 1 and s.kind ~= "state" and s.kind ~= "party" and not maps.exact[s.listed] and maps.tail[fold(s.words[1])]
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

-- "Finn said", where Ada Finn was named; "Lowe's office", where Tom Lowe was; "Duma said" where Ana Duma was: no Finns, no
-- firm and no house of the lists.
function M.bearer_of_listed(s, m, maps, doc)
  if #s.words > 2 then return nil end
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
