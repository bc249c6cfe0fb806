-- People called by what they do: "the strikers" are the nurses who walked out, "officers" are of the police.
local nearby = require "lib.nearby"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

local AHEAD = 10   -- tokens from the crowd to its verb
local FAR = 12     -- sentences back

-- By the noun: the list with the verbs of what they do.
local lists = senses.does

-- Does the crowd do so? The verb stands behind it, in its sentence.
local function does(doc, a, list)
  local stop = math.min(a.last + AHEAD, doc:sentence(a.sentence).last)
  local n = a.last < stop and doc:find_list(a.last + 1, stop, list)
  return n and doc:token(n):is("verb") and not doc:token(n):is("third") or false   -- "nurses planning protests"
end

-- d: what the noun says, as described by the pass; the key of the crowd that was told of last as doing it.
function M.meant(doc, d)
  local list = d.plain and d.plural and not d.whose and (d.article == "the" or d.article == "") and lists[d.head]
  if not list then return nil end
  local key
  for _, a in ipairs(nearby.mentions(doc, "Actor", d.m.first, FAR)) do
    local crowd = a.last < d.m.first and a:get("kind") == "people" and a:get("form") == "nominal" and a:get("key")
    local other = crowd and not lists[a:get("head") or ""] and not sets.anybody[crowd]
    if other and does(doc, a, list) then key = crowd end
  end
  return key
end

local function are_officers(d)
  return d.plural and (d.article == "the" or d.article == "") and (d.head == "officer" or d.head == "policeman") and d.kind == "police"
end

-- "Police opened a case. Officers sealed the shop", "the minister praised the force": the police, if the text told of one before.
function M.police_of(doc, d)
  local force = d.head == "force" and d.article == "the"
  if not d.plain or d.whose or not force and not are_officers(d) then return nil end
  local key
  for _, a in ipairs(nearby.mentions(doc, "Actor", d.m.first, FAR)) do
    local body = a.last < d.m.first and a:get("kind") == "police" and (a:get("head") == "police" or a:get("form") == "full") and a:get("key")
    if body and key and body ~= key then return nil end
    key = body or key
  end
  return key
end

return M
