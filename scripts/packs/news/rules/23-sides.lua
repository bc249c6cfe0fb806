-- Who is one side: a campaign and its candidate, a party and its leader, a firm and its head, a ministry and its
-- minister, whoever speaks for somebody and whom he speaks for. All of a side have the `side` of its head, by
-- his key; states and what is theirs have a `state` of their own.
phase "actor-keys"

local nearby = require "lib.nearby"
local nouns = require "lib.nouns"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local spokesmen = require "lib.spokesmen"

words "own_body" {
  "campaign", "camp", "team", "legal team", "party", "office", "administration", "government", "regime", "cabinet",
  "board", "management", "leadership", "ministry", "department", "entourage", "circle", "foundation",
}
words "his_body" { "office", "campaign", "camp", "legal team", "entourage", "circle" }   -- and no team: that has him
words "his_speaker" { "agent", "publicist" }
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
  return sides.speaks_for[m:get("class") or ""] == true or doc:token(m.last):in_list("his_speaker")
end

-- The actor that the words of a noun name as whose it is: "Lind's party", "the Lind camp", "a spokesman for Odrin".
local function owner_of(doc, m)
  local slot, first, last = m:slot("owner", "org", "whose"), m.first, m.last
  for _, a in ipairs((slot or m):mentions("Actor")) do
    local inside = (slot or a.last < last) and a.first >= first and a ~= m
    if inside and a:get("kind") ~= "state" and not nouns.takes_side(doc, m, a) then return a end
  end
end

-- Who says nothing in his own name.
local speaks_for_others = { spokesperson = true, lawyer = true }

-- "Its spokeswoman", "her office": of whom the word in front means.
local function meant(doc, m)
  local body = m:slot("body")
  local speaks = speaks_for_others[m:get("class") or ""] or body and doc:token(body.last):in_list("his_body") or
                 doc:token(m.last):in_list("his_speaker")
  local of_whom = speaks and doc:token(m.first):is("own")
  return of_whom and pronouns.meant(doc, m.first, m:get("key")) or nil
end

-- "Its head Ada Lind", "its captain, Ada Lind": of whom the word in front means.
local function titled_its(doc, m)
  local title = m:slot("title")
  local n = title and title.first < m.first and title.first - 1 or 0
  return n > 0 and doc:token(n):is("own") and pronouns.meant(doc, n, m:get("key")) or nil
end

-- "Odrin spokeswoman Ada Lind": whose title it is stands in front of it.
local function titled_by(doc, m)
  local owner = nearby.before_title(doc, m) or titled_its(doc, m)
  return owner and owner:get("kind") ~= "state" and owner or nil
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
    if beside and spokesmen.has_spokesmen[a:get("kind") or ""] then return a end
  end
end

words "runs_body" { "run", "head", "lead", "chair", "own", "manage", "represent", inflect = "verb" }

-- "Ada Lind, who runs the mill": the body of which that is said.
local function runs(doc, all, i)
  local n = all[i].last + 1
  if doc:word(n) ~= "," or doc:word(n + 1) ~= "who" or n + 3 > doc.tokens or not doc:token(n + 2):in_list("runs_body") then return nil end
  n = n + 3
  for k = i + 1, math.min(#all, i + 3) do
    local a = all[k]
    local beside = a.first == n or a.first == n + 1 and doc:token(n):is("det")
    if beside and spokesmen.has_spokesmen[a:get("kind") or ""] then return a end
  end
end

-- Of a head of state, of the government of a state of the land: is it such an actor?
local offices = {
  presidential = function(a) return a:get("class") == "head_of_state" end,
  state = function(a) return a:get("kind") == "government" and string.find(a.text, "State [Gg]ov") ~= nil end,
}

-- "Presidential spokesman Ed Gill", "the state Commissioner for Lands, Ed Gill": of the one president, the one such government that is named.
local function of_office(doc, actors, i)
  local title = actors.all[i]:slot("title")
  if not title or title.first > actors.all[i].first then return nil end
  local fits, found = offices[string.lower(doc:word(title.first))] or offices[string.lower(doc:word(title.first - 1))], nil
  for k, a in ipairs(fits and actors.all or {}) do
    local such = k ~= i and actors.forms[k] ~= "pronoun" and fits(a)
    if such and found and found:get("key") ~= a:get("key") then return nil end
    found = such and a or found
  end
  return found
end

local of_name, of_people = sets.of_from_name, sets.of_from_at

-- Whose he is, by the words of a noun or those around a name.
local function whose(doc, actors, i)
  local all, kinds, heads, m = actors.all, actors.kinds, actors.nouns, actors.all[i]
  if heads[i] and actors.forms[i] == "nominal" then
    return is_own(doc, m) and (owner_of(doc, m) or meant(doc, m) or spokesmen.of_its_kind(doc, actors, i) or
                               member_of(doc, all, i, of_people) or spokesmen.spoken_for(doc, all, i))
  end
  local named = kinds[i] == "person" and actors.forms[i] ~= "pronoun"
  return sides.speaks_for[actors.classes[i]] and titled_by(doc, m) or
         named and (of_office(doc, actors, i) or spokesmen.of_its_kind(doc, actors, i) or member_of(doc, all, i, of_name) or runs(doc, all, i) or
                    spokesmen.spoken_for(doc, all, i))
end

-- Who belongs to whom, by keys: the first that is said of each. Second: whom nouns that only speak for somebody are.
local function heads_of(doc, actors)
  local heads, speakers = {}, {}
  for i, key in ipairs(actors.keys) do
    local owner = whose(doc, actors, i)
    local head = owner and owner:get("key")
    if key then spokesmen.note(speakers, doc, actors, i, owner) end
    if key and head and head ~= key and not heads[key] then heads[key] = head end
  end
  return heads, speakers
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
local function lands_of(keys, states)
  local lands = {}
  for i, key in ipairs(keys) do
    local state = states[i]
    if state and state ~= "" then lands[key] = lands[key] or state end
  end
  return lands
end

pass "sides" {
  about = "a campaign and its candidate, a firm and its head, a spokesman and whom he speaks for are one side",
  run = function(doc)
    local all, keys, forms, of_nouns, classes, kinds, states =
      doc:mentions("Actor", "key", "form", "head", "class", "kind", "state")
    local heads, speakers = heads_of(doc, { all = all, keys = keys, forms = forms, nouns = of_nouns, classes = classes, kinds = kinds })
    if next(speakers) then spokesmen.settle(all, keys, speakers) end
    local tops = {}
    for key in pairs(heads) do
      local top = top_of(heads, key)
      tops[key], tops[top] = top, tops[top] or top
    end
    local lands = lands_of(keys, states)
    for i, key in ipairs(keys) do
      local top = tops[key]
      if top then all[i]:set("side", top) end
      if top and lands[top] and not lands[key] then all[i]:set("land", lands[top]) end
    end
  end,
}
