-- Relatives by the family name: "her husband" of Mrs Lind is Mr Lind, if the text names one man of that name beside her.
-- Behind the pronouns (files run by name).
local name_words = require "lib.name_words"
local pronouns = require "lib.pronouns"

phase "actor-keys"

-- What one is to the other, by what the other is to the one.
local kin = {
  husband = "spouse", wife = "spouse", spouse = "spouse",
  brother = "sibling", sister = "sibling", sibling = "sibling",
  father = "elder", mother = "elder", son = "younger", daughter = "younger",
}
local turned = { spouse = "spouse", sibling = "sibling", elder = "younger", younger = "elder" }

local owned_by = { his = true, her = true }

-- "His younger brother": the brother.
local function kinship(m)
  local noun = m:get("role") or m:get("title")
  return noun and (kin[string.match(string.lower(noun), "%a+$") or ""] or m:get("class") == "relative" and "other") or nil
end

-- The persons that have a name, each once, by their family names; what is told of each key: gender, kinship.
local function families(doc)
  local bearers, told = {}, {}
  local all, forms, keys = doc:mentions("Actor", "form", "key")
  for i, m in ipairs(all) do
    local key = forms[i] ~= "pronoun" and m:get("kind") == "person" and keys[i]
    if key then
      local of = told[key] or {}
      told[key] = of
      of.gender, of.kinship = of.gender or pronouns.gender_of(m), of.kinship or kinship(m)
      if forms[i] ~= "nominal" and not of.family then
        local words = name_words.words_of(key)
        of.family = string.match(words[#words], "^%u%l+%-(%u%l+)$") or words[#words]   -- Rosa Brisk-Lind
        bearers[of.family] = bearers[of.family] or {}
        table.insert(bearers[of.family], key)
      end
    end
  end
  return bearers, told
end

local BEHIND = 6   -- tokens behind a quotation, among which its speaker stands

-- "My husband has left," she said: who says so, behind the quotation that token n stands in.
local function speaker_behind(doc, n)
  local quote = doc:quote(n)
  local last = quote and math.min(quote.last + BEHIND, doc:sentence(doc:token(quote.last).sentence).last)
  local says = quote and quote.last < last and doc:find_list(quote.last + 1, last, "say")
  return says and doc:span(quote.last + 1, last):mentions("Actor")[1] or nil
end

-- Whose relative the noun is: who "her" stands for, who says "my", or who is named in front of it.
local function owner_of(doc, m)
  local word = string.lower(doc:word(m.first))
  if owned_by[word] then return pronouns.meant(doc, m.first, m:get("key")) end
  if word == "my" then return speaker_behind(doc, m.first) end
  local owner = m:slot("owner")
  return owner and owner:mentions("Actor")[1]
end

-- May the one be that to the other, by what else is told of both?
local function may_be(noun_gender, kinship_of, one, other)
  if noun_gender and one.gender ~= noun_gender then return false end
  if kinship_of == "spouse" and (not one.gender or one.gender == other.gender) then return false end
  if one.kinship then return one.kinship == kinship_of end
  if other.kinship then return other.kinship == turned[kinship_of] end
  return kinship_of == turned[kinship_of]   -- who of them is the father nothing tells
end

-- The only person of the owner's family name who may be meant, or nil.
local function relative_of(m, owner, bearers, told)
  local other = told[owner]
  local noun_gender, kinship_of, found = pronouns.gender_of(m), kinship(m), nil
  for _, key in ipairs(other and bearers[other.family or ""] or {}) do
    if told[key] ~= other and may_be(noun_gender, kinship_of, told[key], other) then
      if found then return nil end
      found = key
    end
  end
  return found
end

local function bond(owner, m) return owner .. "/" .. m:get("head") end

-- All nouns of relatives: each with its key and its owner's; who is told to be that of whom: "Lind's wife, Ada", "Lind's wife".
local function bonds_of(doc, told)
  local nouns, known = {}, {}
  local all, forms, classes, keys = doc:mentions("Actor", "form", "class", "key")
  for i, m in ipairs(all) do
    local key = keys[i]
    if key and forms[i] == "nominal" and classes[i] == "relative" and kinship(m) then
      local owner = owner_of(doc, m)
      local p = { m = m, key = key, owner = owner and owner:get("key"), named = told[key] == nil or told[key].family ~= nil }
      nouns[m.number] = p
      local bound = p.owner and m:slot("owner") and bond(p.owner, m)
      if bound and (p.named or not known[bound]) then known[bound] = key end
    end
  end
  return nouns, known
end

pass "relatives" {
  about = "her husband, Lind's brother: the one of the family whom the text names beside her, or whom it tells to be so",
  run = function(doc)
    local all, classes, keys = doc:mentions("Actor", "class", "key")
    local has_some = false
    for _, class in ipairs(classes) do has_some = has_some or class == "relative" end
    if not has_some then return end
    local bearers, told = families(doc)
    local nouns, known = bonds_of(doc, told)
    local means = {}   -- by the key of a noun, whom it meant where it stood last: "he" behind it is the same
    for i, m in ipairs(all) do
      local key, p = keys[i], nouns[m.number]
      if p and not p.named then means[key] = p.owner and (relative_of(m, p.owner, bearers, told) or known[bond(p.owner, m)]) or nil end
      if key and means[key] and not (p and p.named) then m:set("key", means[key], "whom the text tells to be so") end
    end
  end,
}
