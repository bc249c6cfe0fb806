-- Who is one side: a campaign and its candidate, a party and its leader, a firm and its head, a ministry and its
-- minister, whoever speaks for somebody and whom he speaks for. All of a side have the `side` of its head, by
-- his key; states and what is theirs have a `state` of their own.
phase "actor-keys"

local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"

words "own_body" {
  "campaign", "camp", "team", "legal team", "party", "office", "administration", "government", "regime", "cabinet",
  "board", "management", "leadership", "ministry", "department", "entourage", "inner circle", "foundation",
  any_tag = true,
}
words "own_people" {
  "aide", "adviser", "advisor", "official", "staff", "staffer", "lieutenant", "deputy", "attorney", "lawyer", "counsel",
  "representative", "spokesman", "spokeswoman", "spokesperson", "executive", "director", "manager", "minister",
  inflect = "noun", any_tag = true,
}

words "speaker_noun" { "spokesman", "spokeswoman", "spokesperson", "press officer", "press secretary", inflect = "noun" }
words "its_head" {
  "chief", "president", "vice president", "chairman", "chairwoman", "chair", "head", "leader", "boss", "director", "manager", "commissioner",
  "commander", "secretary", "general secretary", "treasurer", "official", "lawyer", "attorney", "chief executive", "executive",
  "principal", "dean", "superintendent", "adviser", "strategist", inflect = "noun",
}

-- "Odrin's owner", "its critics" stand beside or against it.
local function is_own(doc, m)
  local last = m:slot("body", "crowd")
  if last then return doc:token(last.last):in_list("own_body", "own_people") end
  return sides.speaks_for[m:get("class") or ""] == true
end

-- The actor that the words of a noun name as whose it is: "Lind's party", "the Lind camp", "a spokesman for Odrin".
local function owner_of(doc, m)
  local slot, first, last = m:slot("owner", "org", "whose"), m.first, m.last
  for _, a in ipairs((slot or m):mentions("Actor")) do
    local inside = (slot or a.last < last) and a.first >= first and a ~= m
    if inside and a:get("kind") ~= "state" then return a end
  end
end

-- Who says nothing in his own name.
local speaks_for_others = { spokesperson = true, lawyer = true }

-- "Its spokeswoman": of whom the word in front means.
local function meant(doc, m)
  local of_whom = speaks_for_others[m:get("class") or ""] and doc:token(m.first):is("own")
  return of_whom and pronouns.meant(doc, m.first, m:get("key")) or nil
end

-- "Odrin spokeswoman Ada Lind": whose title it is stands in front of it.
local function titled_by(doc, m)
  local owner = nearby.before_title(doc, m)
  return owner and owner:get("kind") ~= "state" and owner or nil
end

local has_spokesmen = { company = true, institution = true, ngo = true, igo = true, party = true, government = true,
                        military = true, police = true, armed_group = true, media = true }
local REACH = 2   -- sentences before a spokesman in which it stands whom he speaks for

-- A body is; a crowd of its people is not, and a paper is mostly only told.
local function is_spoken_for(a)
  local kind = a:get("kind") or ""
  return has_spokesmen[kind] and kind ~= "media" and a:get("form") ~= "pronoun" and not a:slot("crowd")
end

-- "The ferry line was surprised. 'We pay our men,' said a spokeswoman": of the first body that her sentence names
-- before her, or the last one that has any.
local function spoken_for(doc, all, i)
  local m, found = all[i], nil
  if m:get("class") ~= "spokesperson" or m:slot("owner", "org", "state", "whose") then return nil end
  if doc:word(m.last + 1) == "in" then return nil end   -- "a spokeswoman in Helsinki": of whom governs there
  for k = i - 1, 1, -1 do
    local a = all[k]
    if a.sentence < m.sentence - REACH or found and a.sentence < found.sentence then break end
    if a.last < m.first and is_spoken_for(a) then found = a end
  end
  return found
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

-- "Army spokesman Ed Gill", "a company spokeswoman": of the army, the company that is named before him, or else behind.
local function of_its_kind(doc, all, kinds, nouns, i)
  local n, kind, speaks = body_before(doc, all[i])
  if not kind then return nil end
  local lemma = doc:token(n).lemma
  local function fits(k)
    return all[k]:get("form") ~= "pronoun" and (string.lower(nouns[k] or "") == lemma or speaks and kinds[k] == kind)
  end
  for k = i - 1, 1, -1 do
    if all[k].last < all[i].first and fits(k) then return all[k] end
  end
  for k = i + 1, #all do
    if fits(k) then return all[k] end
  end
end

-- "Ada Lind of the Water Board", "Ada Lind, from the Greens,", "executives at Odrin": the body that follows.
local function member_of(doc, all, i, links)
  local n = all[i].last + 1
  if doc:word(n) == "," then n = n + 1 end
  local word = doc:word(n)
  if not links[word] then return nil end
  n = n + 1
  for k = i + 1, math.min(#all, i + 3) do
    local a = all[k]
    local beside = a.first == n or a.first == n + 1 and doc:word(n) == "the"
    if beside and has_spokesmen[a:get("kind") or ""] then return a end
  end
end

local of_name, of_people = { of = true, from = true }, { of = true, from = true, at = true, ["for"] = true }

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
  if has_spokesmen[kind] then return owner:get("key"), kind end
  if owner then return nil end
  local state = state_of(doc, m)
  if state then return state:get("key"), "state" end
  local _, of_body = body_before(doc, m)
  return nil, has_spokesmen[of_body] and of_body or nil
end

-- Has somebody of that key a name in the text?
local function named_key(keys, forms, key)
  for i, one in ipairs(keys) do
    if one == key and forms[i] ~= "nominal" and forms[i] ~= "pronoun" then return true end
  end
  return false
end

-- Who belongs to whom, by keys: the first that is said of each. Second and third: all actors, and their keys; fourth:
-- whom nouns that only speak for somebody are, by their keys; fifth: the forms of all.
local function heads_of(doc)
  local heads, speakers = {}, {}
  local all, keys, forms, nouns, classes, kinds = doc:mentions("Actor", "key", "form", "head", "class", "kind")
  for i, key in ipairs(keys) do
    local m, owner = all[i]
    if nouns[i] and forms[i] == "nominal" then
      owner = is_own(doc, m) and (owner_of(doc, m) or meant(doc, m) or of_its_kind(doc, all, kinds, nouns, i) or
                                  member_of(doc, all, i, of_people) or spoken_for(doc, all, i))
    else
      local named = kinds[i] == "person" and forms[i] ~= "pronoun"
      owner = sides.speaks_for[classes[i]] and titled_by(doc, m) or
              named and (of_its_kind(doc, all, kinds, nouns, i) or member_of(doc, all, i, of_name) or spoken_for(doc, all, i))
    end
    local head = owner and owner:get("key")
    if key and classes[i] == "spokesperson" and not speakers[key] and nouns[i] and not named_key(keys, forms, key) then
      local whom, kind = only_speaks(doc, m, owner)
      if kind then speakers[key] = { key = whom ~= key and whom, kind = kind } end
    end
    if key and head and head ~= key and not heads[key] then heads[key] = head end
  end
  return heads, all, keys, speakers, forms
end

-- They have the key and the kind of whom they speak for.
local function settle_speakers(all, keys, speakers)
  for i, key in ipairs(keys) do
    local whom = speakers[key]
    local body = whom and whom.key and speakers[whom.key] or whom
    if body then
      all[i]:set("kind", body.kind)
      keys[i] = body.key or whom.key or key
      if keys[i] ~= key then all[i]:set("key", keys[i]) end
    end
  end
end

local STEPS = 4   -- the spokesman of the campaign of the candidate

local function top_of(heads, key)
  for _ = 1, STEPS do
    if not heads[key] then break end
    key = heads[key]
  end
  return key
end

-- The state that each is of, by his key.
local function lands_of(all, keys)
  local lands = {}
  for i, key in ipairs(keys) do
    local state = all[i]:get("state")
    if state and state ~= "" then lands[key] = lands[key] or state end
  end
  return lands
end

-- "The White House", where nothing else of the text is the state's: who governs there.
local function name_seats(all, keys, forms)
  local seats = {}
  for i, form in ipairs(forms) do
    if form == "seat" then seats[keys[i]] = true end
  end
  if not next(seats) then return end
  for i, key in ipairs(keys) do
    if seats[key] and forms[i] ~= "seat" and forms[i] ~= "pronoun" then seats[key] = nil end
  end
  for i, key in ipairs(keys) do
    if seats[key] and all[i]:get("kind") == "state" then
      all[i]:set("kind", "government")
      all[i]:set("name", all[i].text)
    end
  end
end

pass "sides" {
  about = "a campaign and its candidate, a firm and its head, a spokesman and whom he speaks for are one side",
  run = function(doc)
    local heads, all, keys, speakers, forms = heads_of(doc)
    if next(speakers) then settle_speakers(all, keys, speakers) end
    name_seats(all, keys, forms)
    local tops = {}
    for key in pairs(heads) do
      local top = top_of(heads, key)
      tops[key], tops[top] = top, tops[top] or top
    end
    local lands = lands_of(all, keys)
    for i, key in ipairs(keys) do
      local top = tops[key]
      if top then all[i]:set("side", top) end
      if top and lands[top] and not lands[key] then all[i]:set("land", lands[top]) end
    end
  end,
}
