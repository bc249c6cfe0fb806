-- Reads WordNet 3.0 as Debian's wordnet-base lays it out: for each lemma that is one lower-case
-- word, how often its senses were counted and how many senses it has, by word class.
local wordnet = {}

local FILES = { N = "noun", V = "verb", J = "adj", R = "adv" }
local CLASS_OF_TYPE = { ["1"] = "N", ["2"] = "V", ["3"] = "J", ["4"] = "R", ["5"] = "J" }

local function usable(lemma)
  return #lemma > 1 and lemma:find("^[a-z][a-z-]*[a-z]$") ~= nil
end

local function entry(lemmas, lemma, class)
  local classes = lemmas[lemma] or {}
  lemmas[lemma] = classes
  classes[class] = classes[class] or { count = 0, senses = 0 }
  return classes[class]
end

-- Only the data files show how a word is written; the index files have everything in lower case.
-- An entry that is written with a capital in every sense is a name and is left out.
local function read_senses(dir, class, lemmas)
  for line in io.lines(dir .. "/data." .. FILES[class]) do
    local width, rest = line:match("^%d+ %d+ %a (%x%x) (.*)")
    if width then
      local words = tonumber(width, 16)
      for word in rest:gmatch("(%S+) %x ") do
        if words == 0 then break end
        words = words - 1
        word = word:gsub("%(%a+%)$", "")
        if usable(word) then
          local e = entry(lemmas, word, class)
          e.senses = e.senses + 1
        end
      end
    end
  end
end

local function read_counts(dir, lemmas)
  for line in io.lines(dir .. "/cntlist.rev") do
    local lemma, kind, count = line:match("^([^%%]+)%%(%d)%S* %d+ (%d+)")
    local classes = lemma and lemmas[lemma]
    local e = classes and classes[CLASS_OF_TYPE[kind]]
    if e then e.count = e.count + tonumber(count) end
  end
end

-- Returns { lemma = { class = { count, senses } } }.
function wordnet.lemmas(dir)
  local lemmas = {}
  for _, class in ipairs { "N", "V", "J", "R" } do read_senses(dir, class, lemmas) end
  read_counts(dir, lemmas)
  return lemmas
end

-- Calls visit(form, lemma) for each exception of one class that is a single word.
function wordnet.exceptions(dir, class, visit)
  for line in io.lines(dir .. "/" .. FILES[class] .. ".exc") do
    local form, lemma = line:match("^([a-z-]+) ([a-z-]+)")
    if form and not line:find("_", 1, true) then visit(form, lemma) end
  end
end

return wordnet
