-- The first person in what somebody says: "I" is the speaker, "we" the organisation or state that he speaks for.
local statements = require "lib.statements"
local turns = require "lib.turns"
local sets = require "lib.word_sets"

local M = {}

-- The organisation of a mention, by the key of the actor that its words name ("the company's chairman").
local function org_of(m, org)
  local slot = m:slot("owner", "org")
  local inner = slot and slot:mentions("Actor")[1]
  if not inner then return org end
  local kind, key = inner:get("kind", "key")
  if kind == "person" then return nil end
  return key or org
end

-- The organisation of somebody, or else the state of a person; nil if neither is known.
local function home_of(m, org, state, kind)
  org = org_of(m, org)
  if org and org ~= "" then return org end
  return kind == "person" and state and state ~= "" and state or nil
end

-- Whose "we" it is: the organisation, the state, or the speaker.
local function voice(source, homes)
  local key, org, state, kind = source:get("key", "org", "state", "kind")
  return home_of(source, org, state, kind) or homes()[key] or key
end

-- Attributes that any mention of an actor has: organisation or state of a person.
local function find_homes(doc)
  local by_key = {}
  local all, keys, orgs, states, kinds = doc:mentions("Actor", "key", "org", "state", "kind")
  for i, key in ipairs(keys) do
    if key and not by_key[key] then by_key[key] = home_of(all[i], orgs[i], states[i], kinds[i]) end
  end
  return by_key
end

-- The same, found when somebody first says "we".
function M.homes_of(doc)
  local by_key
  return function()
    by_key = by_key or find_homes(doc)
    return by_key
  end
end

-- The turn of a transcript, a statement given whole: all of it is what its speaker says.
local function is_turn(doc, claim)
  return turns.is_labelled(doc, claim) or statements.is_one(doc, claim)
end

-- "I" in what a claim tells is its speaker, "we" whom he speaks for.
function M.give(doc, claim, source, homes)
  for _, piece in ipairs(claim:pieces("content")) do
    for _, m in ipairs(piece:mentions("Actor")) do
      local word = m:get("form") == "pronoun" and string.lower(m.text)
      local own = sets.i_alone[word] or sets.we_together[word]
      if own and (m.quoted or is_turn(doc, claim)) then
        if sets.i_alone[word] then
          m:set("key", source:get("key"), "who speaks", source)
          m:set("kind", source:get("kind"))
        else
          m:set("key", voice(source, homes), "for whom these speak", source)
        end
      end
    end
  end
end

return M
