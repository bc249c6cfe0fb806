-- Writes words/capital-words.tsv: common words whose capital at the start of a sentence or in a
-- headline makes no name of them.
--   lua5.4 capitals.lua WORDNET_DIR WORDS_DIR
local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. package.path
local tsv, wordnet = require "tsv", require "wordnet"

local WORDNET, WORDS = arg[1], arg[2]
local LEAST = 10 -- how often the counted texts must have the word
local HEAD = [[
Ordinary English words that are no names: a capital at the start of a sentence says nothing.
The lemmas that the sense counts of WordNet 3.0 (Debian wordnet-base 1:3.0-37, WordNet licence)
met most, the words of closed.tsv and those of lexgen/fixes.tsv, less those in names.tsv
and surnames.tsv and those that WordNet also writes with a capital. Made by lexgen/capitals.lua:
do not edit. Other forms of a word count through its lemma.]]

local lexicon = tsv.map(WORDS .. "/lexicon.tsv")
local entries, names = {}, wordnet.capitalised(WORDNET)
local person = {}
for _, file in ipairs { "names", "surnames" } do
  for name in pairs(tsv.map(WORDS .. "/" .. file .. ".tsv")) do person[name:lower()] = true end
end
for name in pairs(person) do names[name] = true end

for lemma, classes in pairs(wordnet.lemmas(WORDNET)) do
  local count = 0
  for _, e in pairs(classes) do count = count + e.count end
  if count >= LEAST and lexicon[lemma] and not names[lemma] then entries[lemma] = true end
end
for lemma in pairs(tsv.map(here .. "/fixes.tsv")) do
  if not names[lemma] then entries[lemma] = true end
end
-- A closed-class word opens a sentence far more often than the rare name that is spelt like it.
for form, tags in pairs(tsv.map(WORDS .. "/closed.tsv")) do
  if form:find("^%l[%l-]+$") and not tags:find("NNP", 1, true) and not person[form] then
    entries[form] = true
  end
end
-- WordNet knows a name for each of these, which the news hardly ever means.
local SURE = tsv.set [[a an so the he you no do to than in on for long as be eight down more same
  army assumption balance ball base bench bend best black bond book brother call capital chain
  communist comrade congress court cross day death defense democratic doctor earth east education
  energy fall farmer father federal friend god guest hero host independence international justice
  key labor lady land lie light lot low man mass modern nation new north northern old order post
  pound president rebel recent red rush service set sister snake snow south split state superior
  teach tell town tree truth union village wave western word worth west]]
for form in pairs(SURE) do entries[form] = true end

local rows = {}
for entry in pairs(entries) do rows[#rows + 1] = { entry } end
print(tsv.write(WORDS .. "/capital-words.tsv", HEAD, "entry", rows), "words")
