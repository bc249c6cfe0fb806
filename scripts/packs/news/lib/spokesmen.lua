-- Who speaks for a body: of which one he is, and who is nobody but the body that he speaks for.
local sets = require "lib.word_sets"

local M = {}

M.has_spokesmen = {
  company = true, institution = true, ngo = true, igo = true, party = true, government = true, military = true,
  police = true, armed_group = true, media = true,
}

local REACH = 2   -- sentences before a spokesman in which it stands whom he speaks for

-- A body is; a crowd of its people is not, and a paper is mostly only told.
local function is_spoken_for(a)
  local kind = a:get("kind") or ""
  return M.has_spokesmen[kind] and kind ~= "media" and a:get("form") ~= "pronoun" and not a:slot("crowd")
end

-- The noun in front of the one that says that somebody speaks for it, "army" of "army spokesman Col. Ed Gill": where it
-- ends, and its kind; third: is it his trade to speak for it?
local function body_before(doc, m)
  local title, role = m:slot("title"), m:slot("role")
  local n = role and role.last or title and title.last < m.first and title.last or 0
  for k = n, math.max(2, n - 2), -1 do
    local speaks = doc:token(k):in_list("speaker_noun")
    if speaks or doc:token(k):in_list("its_head") then
      local town = speaks and doc:token(k - 1):in_list("place_body") and "government"   -- a city spokesman
      return k - 1, doc:span(math.max(1, k - 2), k - 1):last_entry("body", "kind") or town, speaks
    end
  end
  return nil
end

-- The state that a noun names, "an Omani spokeswoman": its key, or nil.
local function state_inside(m)
  for _, a in ipairs(m:mentions("Actor")) do
    if a ~= m and a.last < m.last and a:get("kind") == "state" then return a:get("key") end
  end
end

words "names_culprit" { "accuse", "sue", "blame", "charge", "fine", "criticise", "criticize", "denounce", inflect = "verb" }

-- "Norbank accused Velan of theft": does the one charge the other?
local function falls_upon(doc, a, b)
  local verb = a.last + 1 < b.first and doc:find_list(a.last + 1, b.first - 1, "names_culprit")
  return verb ~= nil and verb ~= false and doc:token(verb):is("finite", "participle") and b.first <= verb + 3
end

-- "The ferry line was surprised. 'We pay our men,' said a spokeswoman": of the first body that her sentence names
-- before her, or the last one that has any.
function M.spoken_for(doc, all, i)
  local m, found = all[i], nil
  if m:get("class") ~= "spokesperson" or m:get("org") or m:slot("owner", "org", "state", "whose") then return nil end
  local _, own = body_before(doc, m)   -- an army spokeswoman is not the ministry's
  local state = state_inside(m)
  local behind = doc:word(m.last + 1)
  if behind == "in" then return nil end   -- "a spokeswoman in Helsinki": of whom governs there
  if behind == "for" and m.last + 2 <= doc.tokens and doc:token(m.last + 2):is("det", "name") then return nil end   -- "for the port"
  local accused
  for k = i - 1, 1, -1 do
    local a = all[k]
    if a.sentence < m.sentence - REACH or found and a.sentence < found.sentence then break end
    local fits = a.last < m.first and is_spoken_for(a) and (not own or own == a:get("kind"))
    if fits and (not state or a:get("state") == state or a:get("key") == state) then
      accused = found and falls_upon(doc, a, found) and found or accused
      found = a
    end
  end
  return accused or found
end

local function put(index, key, i)
  local list = index[key]
  if list then list[#list + 1] = i else index[key] = { i } end
end

-- Where actors of a kind stand, and of a noun; none that are pronouns.
local function places_of(actors)
  local by_kind, by_noun = {}, {}
  for i, form in ipairs(actors.forms) do
    if form ~= "pronoun" then
      put(by_kind, actors.kinds[i] or "", i)
      put(by_noun, string.lower(actors.nouns[i] or ""), i)
    end
  end
  return { kind = by_kind, noun = by_noun }
end

-- The nearest of the places, which ascend, before actor i, and the nearest behind it, for whom `fits` holds.
local function around(all, i, places, fits)
  local before, behind
  local low, high = 1, #places + 1   -- places[low - 1] < i <= places[high]
  while low < high do
    local middle = (low + high) // 2
    if places[middle] < i then low = middle + 1 else high = middle end
  end
  for p = low - 1, 1, -1 do
    local k = places[p]
    if all[k].last < all[i].first and fits(k) then before = k break end
  end
  for p = low, #places do
    local k = places[p]
    if k > i and fits(k) then behind = k break end
  end
  return before, behind
end

local function any() return true end

-- "Army spokesman Ed Gill", "a company spokeswoman": of the army, the company that is named before him, or else behind.
function M.of_its_kind(doc, actors, i)
  local all, nouns = actors.all, actors.nouns
  local n, kind, speaks = body_before(doc, all[i])
  if not kind then return nil end
  actors.places = actors.places or places_of(actors)
  local lemma = string.lower(doc:token(n).lemma)
  local function speaks_for(k)
    if sets.any_company[lemma] then return true end
    return not nouns[k] and (kind ~= "institution" or string.find(string.lower(all[k].text), lemma, 1, true) ~= nil)   -- no hospital is the ministry
  end
  local before, behind = around(all, i, actors.places.noun[lemma] or {}, any)
  if speaks then
    local b, e = around(all, i, actors.places.kind[kind] or {}, speaks_for)
    before = b and math.max(b, before or b) or before
    behind = e and math.min(e, behind or e) or behind
  end
  return all[before or behind]
end

local BODILESS = 2   -- words of a title between a state and who speaks for it

-- "A White House spokesman", "an Omani spokeswoman": of the state, if no body of it is named.
local function state_of(doc, m)
  local slot, inner = m:slot("state", "org"), m:mentions("Actor")
  local state = slot and slot:mentions("Actor")[1] or inner[1] == m and inner[2] or inner[1]
  if not state or state == m or state:get("kind") ~= "state" then return nil end
  local from, n = state.last + 1, m:slot("role").last
  return (from > n or n - from <= BODILESS and not doc:find_list(from, n, "body")) and state or nil
end

-- "A navy spokesman", "a spokeswoman for the bank": nobody but the body, if the text does not name him. Whom he is
-- then, and of what kind.
local function only_speaks(doc, m, owner)
  local role = m:slot("role")
  if not role or not doc:token(role.last):in_list("speaker_noun") then return nil end
  local kind = owner and owner:get("kind")
  if M.has_spokesmen[kind] then return owner:get("key"), kind end
  if owner then return nil end
  local state = state_of(doc, m)
  if state then return state:get("key"), "state" end
  local _, of_body = body_before(doc, m)
  return nil, M.has_spokesmen[of_body] and of_body or nil
end

-- The keys of those who have a name in the text.
local function named_keys(actors)
  local named = {}
  for i, key in ipairs(actors.keys) do
    if key and actors.forms[i] ~= "nominal" and actors.forms[i] ~= "pronoun" then named[key] = true end
  end
  return named
end

-- Notes whom actor i is if he only speaks for somebody, by his key, unless the text names him or that is known.
function M.note(speakers, doc, actors, i, owner)
  local m, key = actors.all[i], actors.keys[i]
  if speakers[key] or actors.classes[i] ~= "spokesperson" or not actors.nouns[i] then return end
  actors.named = actors.named or named_keys(actors)
  if actors.named[key] then return end
  local whom, kind = only_speaks(doc, m, owner)
  if kind then speakers[key] = { key = whom ~= key and whom, kind = kind } end
end

-- They have the key and the kind of whom they speak for.
function M.settle(all, keys, speakers)
  for i, key in ipairs(keys) do
    local whom = speakers[key]
    local body = whom and whom.key and speakers[whom.key] or whom
    if body then
      all[i]:set("kind", body.kind)
      keys[i] = body.key or whom.key or key
      if keys[i] ~= key then all[i]:set("key", keys[i], "only speaks for it") end
    end
  end
end

return M
