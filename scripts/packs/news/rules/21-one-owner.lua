-- Bodies of one owner under several nouns: the Omani military, the Omani army and Omani forces; Lind's team and the Lind
-- campaign; the government and the administration of one land.
local nouns = require "lib.nouns"
local sets = require "lib.word_sets"

phase "actor-keys"

words "same_body" {
  forces = "military, army, armed forces, forces, troops, armed force",
  government = "government, administration",
  team = "campaign, team, camp, campaign team",
}
words "between_owner" { "armed", "own", "government", "national", "army", "military", "defence", "defense", "campaign" }

local kind_of = { forces = { military = true }, government = { government = true },
                  team = { party = true, people = true, ngo = true, anonymous = true } }

-- Which of these bodies the noun is, if it is the whole of it: not "two teams", "security forces", "US-led forces".
local function body_of(doc, m, owner)
  local first = doc:token(m.first)
  if first:is("num") or sets.indefinite[string.lower(first.text)] then return nil end
  local last = doc:token(m.last)
  local group = doc:span(m.last, m.last):last_entry("same_body", "group")
  if not group or last:is("name") or not kind_of[group][m:get("kind") or ""] then return nil end
  for n = owner.last + 1, m.last - 1 do
    local t = doc:token(n)
    if not t:is("possessive") and not t:in_list("between_owner") then return nil end
  end
  return group
end

-- The key of whose body it is: an army is of a state, a team of a man or woman, a government of either.
local function owner_key(group, owner)
  local kind = owner:get("kind")
  local fits = kind == "state" and group ~= "team" or kind == "person" and group ~= "forces"
  return fits and owner:get("key") or nil
end

pass "one body of one owner" {
  about = "the Omani army, Omani forces, the Omani military: one actor; the Lind campaign and Lind's team, too",
  run = function(doc)
    local first, same, party = {}, {}, {}
    local all, forms, heads = doc:mentions("Actor", "form", "head")
    for i, m in ipairs(all) do
      local key = forms[i] == "nominal" and heads[i] and doc:token(m.last):in_list("same_body") and m:get("key")
      local owner = key and nouns.belongs_to(doc, m)
      local group = owner and owner.last < m.last and body_of(doc, m, owner)
      local whose = group and owner_key(group, owner)
      if whose then
        local id = group .. " " .. whose
        first[id] = first[id] or key
        if first[id] ~= key then same[key] = first[id] end
        if m:get("kind") == "party" then party[first[id]] = true end   -- a campaign is more than people
      end
    end
    if not next(same) then return end
    for _, m in ipairs(all) do
      local key = m:get("key")
      if key and same[key] then m:set("key", same[key], "a body of one owner") end
      if key and party[same[key] or key] then m:set("kind", "party") end
    end
  end,
}
