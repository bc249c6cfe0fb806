-- Forms of German words from the few that a table gives: verbs, adjectives, names, nouns for people.
local M = {}

local endings = { "e", "en", "er", "es", "em" }
-- prefixes that stay on the verb and leave no room for "ge-"
local bound = { "be", "er", "ver", "ent", "emp", "ge", "zer", "miss", "wider", "hinter", "über", "unter" }

local function ends(word, ending) return string.sub(word, -#ending) == ending end

local function begins_bound(lemma)
  for _, prefix in ipairs(bound) do
    if string.sub(lemma, 1, #prefix) == prefix and #lemma > #prefix + 4 then return true end
  end
  return false
end

-- russisch: russische, russischen, ...
function M.adjective(word)
  local out = { word }
  local stem = ends(word, "e") and string.sub(word, 1, -2) or word
  for _, ending in ipairs(endings) do out[#out + 1] = stem .. ending end
  return out
end

-- Russlands, Paris'
function M.name(word)
  if string.find(word, "[sxz]$") or ends(word, "ß") then return { word } end
  return { word, word .. "s" }
end

-- Russe: Russen, Russin, Russinnen; Norweger: Norwegern, Norwegerin
function M.people(word)
  if ends(word, "e") then
    local stem = string.sub(word, 1, -2)
    return { word, word .. "n", stem .. "in", stem .. "innen" }
  end
  return { word, word .. "s", word .. "n", word .. "in", word .. "innen" }
end

-- The stem of a verb, and whether its endings in t need an e before them: arbeiten, warnen is none.
local function stem_of(lemma)
  local stem = ends(lemma, "en") and string.sub(lemma, 1, -3) or string.sub(lemma, 1, -2)
  local soft = string.find(stem, "[td]$") or string.find(stem, "[^aeiouhlrmnäöü][mn]$")
  return stem, soft and "e" or ""
end

-- What the table leaves out of a weak verb.
local function principal(row)
  local stem, e = stem_of(row.lemma)
  local present = row.present ~= "" and row.present or stem .. e .. "t"
  local past = row.past ~= "" and row.past or stem .. e .. "te"
  local participle = row.participle
  if participle == "" then
    local ge = (begins_bound(row.lemma) or ends(row.lemma, "ieren")) and "" or "ge"
    participle = ge .. stem .. e .. "t"
  end
  return stem, present, past, participle
end

-- Calls add(form, tags, lemma) for every form of a verb and of the verbs that its separable prefixes make
-- of it.
function M.verb(row, add)
  local stem, present, past, participle = principal(row)
  local plural = ends(past, "e") and past .. "n" or past .. "en"
  local function all(prefix, zu)
    local lemma = prefix .. row.lemma
    local function one(form, tags) add(prefix .. form, tags, lemma) end
    one(row.lemma, "VVINF VVFIN")
    one(stem .. "e", "VVKON VVFIN")
    if ends(row.lemma, "eln") then one(string.sub(stem, 1, -3) .. "le", "VVKON VVFIN") end   -- es handle sich
    one(present, present == participle and prefix == "" and "VVFIN VVPP" or "VVFIN")
    one(past, "VVPRT")
    one(plural, "VVPRT")
    if row.konj ~= "" then
      one(row.konj, "VVKON")
      one(row.konj .. "n", "VVKON")
    end
    if present ~= participle or prefix ~= "" then one(participle, "VVPP") end
    for _, ending in ipairs(endings) do one(participle .. ending, "ADJA") end
    one(row.lemma .. "d", "ADJD")
    for _, ending in ipairs(endings) do one(row.lemma .. "d" .. ending, "ADJA") end
    if zu then one("zu" .. row.lemma, "VVIZU") end
  end
  all("", false)
  for prefix in string.gmatch(row.prefixes, "[^|]+") do all(prefix, true) end
end

return M
