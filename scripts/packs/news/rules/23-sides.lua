-- Who is one side: a campaign and its candidate, a party and its leader, a firm and its head, a ministry and its
-- minister, whoever speaks for somebody and whom he speaks for. All of a side have the `side` of its head, by
-- his key; states and what is theirs have a `state` of their own.
phase "actor-keys"

local nearby = require "lib.nearby"
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

-- "Odrin spokeswoman Ada Lind": whose title it is stands in front of it.
local function titled_by(doc, m)
  local owner = nearby.before_title(doc, m)
  return owner and owner:get("kind") ~= "state" and owner or nil
end

local has_spokesmen = { company = true, institution = true, ngo = true, igo = true, party = true, government = true,
                        military = true, police = true, armed_group = true, media = true }
local REACH = 2   -- sentences before a spokesman in which it stands whom he speaks for

-- "The ferry line was surprised. 'We pay our men,' said a spokeswoman": of the first body that her sentence names
-- before her, or the last one that has any.
local function spoken_for(all, i)
  local m, found = all[i], nil
  if m:get("class") ~= "spokesperson" or m:slot("owner", "org", "state", "whose") then return nil end
  for k = i - 1, 1, -1 do
    local a = all[k]
    if a.sentence < m.sentence - REACH or found and a.sentence < found.sentence then break end
    local body = has_spokesmen[a:get("kind") or ""] and a.last < m.first and a:get("form") ~= "pronoun"
    if body then found = a end
  end
  return found
end

-- "Ada Lind of the Water Board", "Ada Lind, from the Greens,": the body that follows a name behind "of".
local function member_of(doc, all, i)
  local n = all[i].last + 1
  if doc:word(n) == "," then n = n + 1 end
  local word = doc:word(n)
  if word ~= "of" and word ~= "from" then return nil end
  n = n + 1
  for k = i + 1, math.min(#all, i + 3) do
    local a = all[k]
    local beside = a.first == n or a.first == n + 1 and doc:word(n) == "the"
    if beside and has_spokesmen[a:get("kind") or ""] then return a end
  end
end

-- Who belongs to whom, by keys: the first that is said of each. Second and third: all actors, and their keys.
local function heads_of(doc)
  local heads = {}
  local all, keys, forms, nouns, classes, kinds = doc:mentions("Actor", "key", "form", "head", "class", "kind")
  for i, key in ipairs(keys) do
    local m, owner = all[i]
    if nouns[i] and forms[i] == "nominal" then
      owner = is_own(doc, m) and (owner_of(doc, m) or spoken_for(all, i))
    else
      local named = kinds[i] == "person" and forms[i] ~= "pronoun"
      owner = sides.speaks_for[classes[i]] and titled_by(doc, m) or named and member_of(doc, all, i)
    end
    local head = owner and owner:get("key")
    if key and head and head ~= key and not heads[key] then heads[key] = head end
  end
  return heads, all, keys
end

local STEPS = 4   -- the spokesman of the campaign of the candidate

local function top_of(heads, key)
  for _ = 1, STEPS do
    if not heads[key] then break end
    key = heads[key]
  end
  return key
end

pass "sides" {
  about = "a campaign and its candidate, a firm and its head, a spokesman and whom he speaks for are one side",
  run = function(doc)
    local heads, all, keys = heads_of(doc)
    local tops = {}
    for key in pairs(heads) do
      local top = top_of(heads, key)
      tops[key], tops[top] = top, tops[top] or top
    end
    for i, key in ipairs(keys) do
      local top = tops[key]
      if top then all[i]:set("side", top) end
    end
  end,
}
