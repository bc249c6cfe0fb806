-- One whom nobody names, brought in by "a": an anonymous source where the text only lets him speak, a person where he is in a
-- quarrel and says nothing. Behind all others, as it asks who has said and done something.

phase "places"

-- who is somebody by his office, though no name stands there; and who is nobody's name, whatever he does
local known_by_office = { minister = true, legislator = true, lawyer = true, judge = true, head_of_state = true, head_of_government = true,
                          party_leader = true, relative = true, cleric = true }
local never_named = { official = true, unnamed_source = true, spokesperson = true, diplomat = true, executive = true }

words "brings_in" { "a", "an", "one", "another" }
words "brings_in_few" { "one", "two", "three", "four", "five", "six", "several" }
words "any_people" { "people", "person" }

-- "A deckhand", "two people": brought in without a name.
local function is_brought_in(doc, m, kind)
  local first = doc:token(m.first)
  if kind == "people" then return first:in_list("brings_in_few") and doc:find_list(m.first, m.last, "any_people") ~= nil end
  return first:in_list("brings_in")
end

-- The mentions by key of those whom "a" brought in and no name stands for, nil if there is none.
local function unnamed(doc)
  local all, forms, keys, kinds = doc:mentions("Actor", "form", "key", "kind")
  local found, named = nil, {}
  for i, m in ipairs(all) do
    local key = keys[i]
    if key and forms[i] ~= "nominal" then
      if forms[i] ~= "pronoun" then named[key] = true end
    elseif key and (kinds[i] == "person" or kinds[i] == "anonymous" or kinds[i] == "people") then
      found = found or {}
      local one = found[key]
      if not one and is_brought_in(doc, m, kinds[i]) then found[key] = { m }
      elseif one then one[#one + 1] = m end
    end
  end
  for key in pairs(found or {}) do
    if named[key] then found[key] = nil end
  end
  return found and next(found) and found
end

-- The keys of all who stand in these slots.
local function keys_in(doc, types, slots)
  local found = {}
  for _, type in ipairs(types) do
    for _, f in ipairs(doc:mentions(type)) do
      for _, slot in ipairs(slots) do
        local a = f:slot(slot) and f:actor(slot)
        local key = a and a:get("key")
        if key then found[key] = true end
      end
    end
  end
  return found
end

pass "unnamed" {
  about = "a deckhand said so: an anonymous source; they beat a neighbour: a person",
  run = function(doc)
    local found = unnamed(doc)
    if not found then return end
    local speaks = keys_in(doc, { "Claim", "Denial" }, { "source" })
    local acts = keys_in(doc, { "Tension" }, { "from", "to" })
    for key, all in pairs(found) do
      local class, kind = all[1]:get("class") or "", nil
      if speaks[key] and not acts[key] and not known_by_office[class] then kind = "anonymous"
      elseif acts[key] and not speaks[key] and not never_named[class] and all[1]:get("kind") ~= "people" then kind = "person" end
      for _, m in ipairs(kind and all or {}) do m:set("kind", kind) end
    end
  end,
}
