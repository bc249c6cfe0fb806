-- The kind of an actor that is a noun, where more than the noun says it: whom it belongs to, who wants no name.
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

-- Without one of these nobody wants no name.
words "no_name_sign" {
  "anonymity", "not to be", "familiar with", "briefed on", "knowledge of", "foreknowledge of", "close to",
}
-- Where planes are told of, bombers and fighters are planes.
words "in_the_air" { "airspace", "aircraft", "warplane", "jet", "fighter jet", "sortie", "airstrike", "squadron", "plane",
                     "airfield", "airbase", "air defence zone", "air defense zone", "air defence identification zone", "air defense identification zone",
                     inflect = "noun", any_tag = true }
words "in_the_air" { "scramble", "intercept", inflect = "verb", any_tag = true }

-- What follows those who are not meant to be known.
local nameless = { "^[^,]*,? who %a+ [%a ]-not to be [ni]", "^[^,]*,? %a+ [%a ]-on condition of anonymity",
                   "^%S+ familiar with the ", "^%S+ briefed on the ", "^%S+ with [%a ]-knowledge of ",
                   "^%S+ close to the [tmni]" }

local furthest = 24   -- tokens behind the noun

-- Is it somebody with a role or of a crowd who is not meant to be known?
function M.wants_no_name(doc, memory, d)
  if not d.is_role and not d.crowd then return false end
  if memory.has_no_name_sign == nil then memory.has_no_name_sign = doc:find_list(1, doc.tokens, "no_name_sign") ~= nil end
  if not memory.has_no_name_sign then return false end
  local m = d.m
  local first = m.last
  local last = math.min(doc:sentence(d.sentence).last, first + furthest)
  if not doc:find_list(first, last, "no_name_sign") then return false end
  local text = string.lower(doc:span(first, last).text)
  for _, pattern in ipairs(nameless) do
    if string.find(text, pattern) then return true end
  end
  return false
end

-- Roles that are nobody's name with "a": a senior official.
local official = { official = true, unnamed_source = true, security = true, spokesperson = true, military = true,
                   witness = true, executive = true, diplomat = true }
-- What several say for whom they belong to: US officials, ministry officials, party leaders.
local speaks_for = { state = "government", government = "government", party = "party", institution = "institution",
                     military = "military", police = "police", armed_group = "armed_group", igo = "igo" }
-- Bodies whose kind is that of their owner: the Lind camp, a firm's board.
local same = { party = "party", company = "company", armed_group = "armed_group", ngo = "ngo", igo = "igo", institution = "institution" }
local by_owner = { leadership = same, camp = { person = "party" }, ["camp +"] = { person = "party" }, board = { company = "company" },
                   brigade = { person = "armed_group" }, battalion = { person = "armed_group" } }   -- the Lind brigade
local always = { ["authority +"] = "government" }   -- the authorities

-- "The counter-ISIL coalition", "the anti-Daesh coalition": one that fights an armed group.
local function fights(d)
  if string.find(d.core, "^counter-") or string.find(d.core, " counter-", 1, true) then return true end
  local foe = string.find(d.core, "anti-", 1, true) and d.m:mentions("Actor") or {}
  for _, a in ipairs(foe) do
    if a:get("kind") == "armed_group" then return true end
  end
  return false
end

-- who unites without being a party: a coalition of churches
words "no_party" {
  "church", "mosque", "charity", "group", "union", "organisation", "organization", "NGO", "parent", "resident", "activist", "campaigner", "nurse",
  "doctor", "farmer", "scientist", "academic", "student", "business", "company", "retailer", "lawyer", "veteran", "tenant", "bishop", "teacher",
  "landowner", "fisherman", "environmentalist", "advocate", "hospital", "school", "university", inflect = "noun",
}
local MEMBERS = 4   -- tokens behind "coalition of" in which they are named

local function is_of_citizens(doc, last)
  return doc:word(last + 1) == "of" and doc:find_list(last + 2, math.min(doc.tokens, last + 1 + MEMBERS), "no_party") ~= nil
end

local function of_coalition(doc, memory, d, kind)
  if d.head == "coalition" and kind == "party" and is_of_citizens(doc, d.m.last) then return "ngo" end
  if d.head == "coalition" and (memory.at_war or string.find(d.core, "-led", 1, true) or fights(d)) then return "military" end
  if kind == "military" and string.find(d.core, "coalition", 1, true) then memory.at_war = true end
  return kind
end

-- "Allies of the mayor": whom the next words name is somebody.
local function is_of_person(doc, d)
  local n = d.m.last + 1
  local behind = doc:word(n) == "of" and doc:span(n, math.min(doc.tokens, n + 3)):mentions("Actor")[1]
  return behind and behind:get("kind") == "person" or false
end

local function of_several(doc, d, kind, whose)
  if kind == "other" and senses.beside[d.head] then
    if whose == "state" then return "state" end
    if whose == "person" or sets.his_or_her[d.article] or is_of_person(doc, d) then return "people" end
  end
  if d.counted and senses.insider[d.head] then return "anonymous" end
  if d.head == "mp" and whose == "party" then return "party" end
  return kind == "anonymous" and d.m:get("plural") and not sets.near_noun[d.head] and speaks_for[whose] or kind
end

-- "Two Omani bombers" that are intercepted: the planes of a state, and nobody who lays bombs.
local function is_plane(doc, memory, d, whose)
  if not sets.warplane[d.head] or whose ~= "state" and whose ~= "military" and not string.find(d.core, "strategic") then return false end
  if memory.flies == nil then memory.flies = doc:find_list(1, doc.tokens, "in_the_air") ~= nil end
  return memory.flies
end

local AT_HEAD = 4   -- tokens in front of a name that opens its sentence

-- The kind of the name that opens the sentence of D, nil if none does.
function M.opens(doc, memory, d)
  if memory.opened ~= d.sentence then return nil end
  return memory.opener.first - doc:sentence(d.sentence).first <= AT_HEAD and memory.opener_kind or nil
end

-- "Oman backed its ally": the ally of a state or firm is one too.
local function of_its_owner(doc, memory, d)
  local kind = (senses.beside[d.head] or sets.neighbour[d.head]) and M.opens(doc, memory, d)
  return (kind == "state" or kind == "company") and kind or nil
end

-- "The European drugs agency": of many states.
local function is_of_states(doc, d)
  return d.article == "the" and sets.house_of_states[d.head] and doc:find_list(d.m.first, d.m.last, "of_a_continent") ~= nil
end

-- The kind of the noun D (see describe of told_nouns).
function M.of(doc, memory, d)
  local m, whose = d.m, d.whose and d.whose:get("kind")
  local kind = of_coalition(doc, memory, d, d.kind)
  kind = always[d.head] or by_owner[d.head] and by_owner[d.head][whose] or kind
  if d.crowd and d.plural then kind = of_several(doc, d, kind, whose) end
  if is_plane(doc, memory, d, whose) then kind = "military" end
  if d.article == "its" and kind == "person" then kind = of_its_owner(doc, memory, d) or kind end
  if kind == "institution" and (whose == "igo" or is_of_states(doc, d)) then return "igo" end   -- a panel, a court of the UN
  if d.is_new and d.is_role and official[m:get("class") or ""] then return "anonymous" end
  if M.wants_no_name(doc, memory, d) then return "anonymous" end
  return kind
end

return M
