-- "Her opponent", "its neighbour", "his accuser": of two whom the text speaks of the other one.
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

words "how_a_rival_is" {
  "political", "longtime", "long-time", "bitter", "main", "chief", "fierce", "fiercest", "great", "greatest", "close", "closest", "near", "nearest",
  "big", "bigger", "biggest", "large", "larger", "largest", "small", "smaller", "northern", "southern", "eastern", "western", "old", "then",
  "electoral", "presidential", "mayoral", "democratic", "republican", "conservative", "liberal", "one-time", "onetime", "former", "local", "alleged",
  "nuclear-armed", "powerful", "oil-rich", "cross-town", "arch", "arch-", "-",
}

local BACK = 2   -- sentences in which the two are spoken of

-- Who is read: of each kind the last sentence in which each was named.
function M.note(memory, m, key, kind)
  kind = kind or "other"
  local of = memory.spoken[kind] or {}
  memory.spoken[kind], of[key] = of, m.sentence
end

-- The only other of the kind who was named near; nil if there are two.
local function only_other(memory, kind, owner, here, fits)
  local found
  for key, sentence in next, memory.spoken[kind] or {} do
    if sentence >= here - BACK and key ~= owner and (not fits or fits(key)) then
      if found then return nil end
      found = key
    end
  end
  return found
end

local function only_says_how(doc, d)
  local noun = d.m:slot("role", "crowd", "body")
  for n = d.m.first + 1, (noun and noun.first or d.m.last) - 1 do
    if not doc:token(n):in_list("how_a_rival_is") then return false end
  end
  return true
end

local of_gender = { his = "m", her = "f" }

-- Who may own it: the name with which the sentence opens, if "his", "her", "its" can be of such a one.
local function owner_of(memory, d)
  if memory.opened ~= d.sentence or memory.opener.last >= d.m.first then return nil end
  local key, kind = memory.opener_key, memory.opener_kind
  local gender = of_gender[d.article]
  if kind == "person" then
    local own = memory.gender_of[key]
    if not gender or (own == "m" or own == "f") and own ~= gender then return nil end
  elseif gender then return nil end
  return key, kind
end

-- "She thanked her opponent": the one of the two who is told to be a woman has him.
local function owner_by_gender(memory, d)
  local gender = of_gender[d.article]
  if not gender or memory.opened == d.sentence then return nil end
  local key = only_other(memory, "person", nil, d.sentence, function(one) return memory.gender_of[one] == gender end)
  return key, "person"
end

-- The key of the other, or nil.
function M.meant(doc, memory, d)
  local kinds = senses.across[d.head]
  if not kinds or d.m:get("plural") or not sets.third_possessive[d.article] or d.article == "their" then return nil end
  if d.whose and d.whose:get("kind") == "state" or not only_says_how(doc, d) then return nil end
  local behind = doc:token(d.m.last + 1)
  if behind and behind:is("name") then return nil end
  local owner, kind = owner_of(memory, d)
  if not owner then owner, kind = owner_by_gender(memory, d) end
  if not owner then return nil end
  for _, one in ipairs(kinds) do
    if one == kind then return only_other(memory, kind, owner, d.sentence) end
  end
end

return M
