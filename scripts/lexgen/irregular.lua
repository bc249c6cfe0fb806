-- Writes words/irregular.tsv: the forms of English that the suffix rules get wrong.
--   lua5.4 irregular.lua WORDNET_DIR
local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. package.path
local tsv, wordnet = require "tsv", require "wordnet"

local WORDNET, WORDS = arg[1], here .. "/../packs/base/words"
local HEAD = [[
Irregular forms of English words: only those that the regular suffix rules would get wrong.
From the exception lists of WordNet 3.0 (Debian wordnet-base 1:3.0-37, WordNet licence), cleaned
and extended by lexgen/forms.tsv. Made by lexgen/irregular.lua: do not edit.
form; lemma; tag: Penn Treebank names, the likelier first. A form that is listed here takes no other
reading from the suffix rules (means VBZ|NNS|NN); readings as a lemma of its own stay with the
lexicon (found, left), but for NN: where this row says NNS and the lemma is the form (police), it is
no NN unless the row says so too (series NN|NNS).]]

local lexicon = tsv.map(WORDS .. "/lexicon.tsv")
local closed = tsv.map(WORDS .. "/closed.tsv")
local rows = {}

local function is(lemma, class)
  return lexicon[lemma] ~= nil and lexicon[lemma]:find(class, 1, true) ~= nil
end

local function add(form, lemma, tag)
  if not rows[form] and not closed[form] then rows[form] = { form, lemma, tag } end
end

-- What the suffix rules of the tagger do: a lemma plus an ending, with a silent e left out, y
-- turned to i, or the last letter doubled (stopped, travelled, quizzes).
local function regular(form, lemma, endings)
  local short, last = lemma:sub(1, -2), lemma:sub(-1)
  for _, ending in ipairs(endings) do
    local ways = { lemma .. ending, lemma .. last .. ending }
    if last == "e" then ways[#ways + 1] = short .. ending end
    if last == "y" and ending ~= "ing" then ways[#ways + 1] = short .. "i" .. ending end
    for _, way in ipairs(ways) do
      if way == form then return true end
    end
  end
  return false
end

local VERB = { "s", "es", "ed", "d", "ing" }
local NOUN = { "s", "es" }
local ADJECTIVE = { "er", "est", "r", "st" }

local function verb_tag(form, lemma)
  if form:find("ing$") then return "VBG" end
  if form:find("s$") then return "VBZ" end
  -- What ends in -n or repeats the vowel of "begun" is a participle; these are in forms.tsv
  -- wherever that is wrong.
  if form:find("n$") and not lemma:find("n$") then return "VBN" end
  return "VBD|VBN"
end

local function verbs(form, lemma)
  if is(lemma, "V") and not regular(form, lemma, VERB) then
    add(form, lemma, verb_tag(form, lemma))
  end
end

-- Learned plurals are many and most are never met: of those in -a, -i, -ses and the like only
-- the ones listed in forms.tsv are taken.
local EVERYDAY = { "men$", "ves$", "children$", "mice$", "teeth$", "feet$", "%-" }
local function everyday(form)
  for _, shape in ipairs(EVERYDAY) do
    if form:find(shape) then return true end
  end
  return false
end

local function nouns(form, lemma)
  if is(lemma, "N") and everyday(form) and not regular(form, lemma, NOUN) then
    add(form, lemma, "NNS")
  end
end

local function adjectives(form, lemma)
  if is(lemma, "J") and not regular(form, lemma, ADJECTIVE) and form ~= lemma then
    add(form, lemma, form:find("st$") and "JJS" or "JJR")
  end
end

-- WordNet leaves the plural of "policeman" to its rules; not every -man is a man.
local NO_MAN = tsv.set [[human nonhuman superhuman subhuman german roman norman ottoman talisman
  caiman cayman shaman mussulman brahman desman dolman hetman leman saman toman turcoman ataman
  hanuman soman liman zaman ceriman]]

local function add_men()
  for lemma in pairs(lexicon) do
    if #lemma > 3 and lemma:find("man$") and is(lemma, "N") and not NO_MAN[lemma] then
      add(lemma:sub(1, -3) .. "en", lemma, "NNS")
    end
  end
end

-- The list that maintainers edit comes first and wins; an empty lemma forbids a form.
for _, row in ipairs(tsv.read(here .. "/forms.tsv")) do
  rows[row[1]] = row
end
wordnet.exceptions(WORDNET, "V", verbs)
wordnet.exceptions(WORDNET, "N", nouns)
wordnet.exceptions(WORDNET, "J", adjectives)
add_men()

local list = {}
for _, row in pairs(rows) do
  if row[2] ~= "" then list[#list + 1] = row end
end
print(tsv.write(WORDS .. "/irregular.tsv", HEAD, "form\tlemma\ttag", list), "forms")
