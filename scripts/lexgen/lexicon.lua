-- Writes words/lexicon.tsv: the word classes of English lemmas, the likeliest first.
--   lua5.4 lexicon.lua WORDNET_DIR
local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. package.path
local tsv, wordnet = require "tsv", require "wordnet"

local WORDNET, WORDS = arg[1], here .. "/../packs/base/words"
local HEAD = [[
English lemmas with their word classes, the likeliest in running text first.
From WordNet 3.0 (Debian wordnet-base 1:3.0-37, WordNet licence), put right by lexgen/fixes.tsv.
Made by lexgen/lexicon.lua: change fixes.tsv or drops.tsv and run it again, do not edit.
lemma; classes: N noun, V verb, J adjective, R adverb. Sorted by lemma in byte order.]]

-- An auxiliary has all its forms in closed.tsv.
local AUXILIARY = tsv.set "be have do"
-- A closed-class word keeps an open class only if that class gives it further forms.
local CLASS_OF_TAG = { NN = "N", VB = "V", JJ = "J" }

-- Classes of a lemma that are worth a row: a reading that was never met beside one that is
-- common is kept only if the dictionary gives it two senses, and then stands last.
local function worth(classes)
  local most = 0
  for _, e in pairs(classes) do most = math.max(most, e.count) end
  local list = {}
  for class, e in pairs(classes) do
    if e.count > 0 or most < 5 or e.senses >= 2 then list[#list + 1] = class end
  end
  table.sort(list, function(a, b)
    local x, y = classes[a], classes[b]
    if x.count ~= y.count then return x.count > y.count end
    if x.senses ~= y.senses then return x.senses > y.senses end
    return a < b
  end)
  return list
end

local function has(classes, class) return classes ~= nil and classes[class] ~= nil end

-- Stems that a regular ending may have been put on.
local function stems(word, ending)
  local stem = word:sub(1, -#ending - 1)
  local list = { stem, stem .. "e" }
  if ending ~= "ing" and stem:sub(-1) == "i" then list[#list + 1] = stem:sub(1, -2) .. "y" end
  if #stem > 2 and stem:sub(-1) == stem:sub(-2, -2) then list[#list + 1] = stem:sub(1, -2) end
  return list
end

-- The lemma, if any, of which a word is the regular form with this ending.
local function source(lemmas, word, ending, class)
  if word:sub(-#ending) ~= ending or #word <= #ending + 2 then return nil end
  for _, stem in ipairs(stems(word, ending)) do
    if has(lemmas[stem], class) then return lemmas[stem] end
  end
end

local function is_plural(lemmas, word)
  return word:find("[^s]s$") ~= nil
    and (has(lemmas[word:sub(1, -2)], "N") or source(lemmas, word, "es", "N") ~= nil)
end

-- A participle is an adjective of its own only where the texts counted it as one more often than
-- they met its verb ("limited", but not "confirmed").
local function is_participle(lemmas, word, adjective)
  for _, ending in ipairs { "ed", "ing" } do
    local verb = source(lemmas, word, ending, "V")
    if verb and adjective.count <= verb.V.count then return true end
  end
  return false
end

-- "forces" is the plural of "force" and "killed" a form of "kill": as lemmas of their own they
-- would hide that.
local function drop_inflected(lemmas, keep)
  local gone = {}
  local function drop(word, class) gone[#gone + 1] = { word, class } end
  for word, classes in pairs(lemmas) do
    if not keep[word] then
      if classes.N and is_plural(lemmas, word) then drop(word, "N") end
      if classes.J and is_participle(lemmas, word, classes.J) then drop(word, "J") end
    end
  end
  wordnet.exceptions(WORDNET, "V", function(form)
    local adjective = lemmas[form] and lemmas[form].J
    if adjective and adjective.count == 0 and not keep[form] then drop(form, "J") end
  end)
  for _, pair in ipairs(gone) do lemmas[pair[1]][pair[2]] = nil end
end

-- Never counted, of one sense, long or hyphenated: names of plants, animals and substances, which
-- the guesser calls nouns anyway.
local function obscure(lemma, classes)
  local n = classes.N
  if not n or n.count > 0 or classes.V or classes.J or classes.R then return false end
  return n.senses == 1 and (lemma:find("-", 1, true) or #lemma > 13)
end

local function closed_classes(tags)
  local list, seen = {}, {}
  for tag in tags:gmatch("[^|]+") do
    local class = CLASS_OF_TAG[tag]
    if class and not seen[class] then
      list[#list + 1] = class
      seen[class] = true
    end
  end
  return list
end

local lemmas = wordnet.lemmas(WORDNET)
local fixes = tsv.map(here .. "/fixes.tsv")
local drops = tsv.map(here .. "/drops.tsv")
local closed = {}
for _, row in ipairs(tsv.read(WORDS .. "/closed.tsv")) do closed[row[1]] = row end
drop_inflected(lemmas, fixes)

local rows = {}
local function add(lemma, list)
  if #list > 0 then rows[#rows + 1] = { lemma, table.concat(list, "|") } end
end

for lemma, classes in pairs(lemmas) do
  for class in (drops[lemma] or ""):gmatch("%a") do classes[class] = nil end
  local row = closed[lemma]
  local elsewhere = fixes[lemma] or AUXILIARY[lemma] or (row and row[3] ~= lemma)
  if row and not elsewhere then
    add(lemma, closed_classes(row[2]))
  elseif not elsewhere and not obscure(lemma, classes) then
    add(lemma, worth(classes))
  end
end
for lemma, classes in pairs(fixes) do rows[#rows + 1] = { lemma, classes } end
print(tsv.write(WORDS .. "/lexicon.tsv", HEAD, "lemma\tclasses", rows), "lemmas")
