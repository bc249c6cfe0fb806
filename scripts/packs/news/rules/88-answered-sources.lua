-- Who is answered and is no actor by any list: papers that nobody is known to have written, people in the plural. Behind
-- what makes tensions, so that little else is told of them, and before those are rated.
phase "tension-passes"

local makers = require "lib.makers"
local sets = require "lib.word_sets"

-- The phrase that a source is, if its noun is one that says something and was not told of before, as its author might be:
-- "an anonymous letter"; "a memo, which says".
local function paper_of(doc, source)
  local last = source.last
  if doc:token(source.first):is("wh") then
    last = doc:word(source.first - 1) == "," and source.first - 2 or source.first - 1
  end
  if last < 1 or not makers.speaks(doc:token(last)) then return nil end
  local first = last
  while first > 1 and doc:token(first - 1):is("adj", "noun", "participle") do first = first - 1 end
  local article = first > 1 and string.lower(doc:word(first - 1))
  return sets.a_or_an[article] and doc:span(first - 1, last) or nil
end

-- "Accused by ex-pupils of theft": people, though no list has them. The plural that ends the source.
local function people_of(doc, source)
  local last = doc:token(source.last)
  if doc:token(source.first):is("own") and last:in_list("data_noun", "medium") then return nil end   -- "its investigations show"
  return last:is("plural") and not last:is("name") and last.lemma ~= "other" and source or nil
end

words "of_papers" { "media", "press", "news", "newspaper", "tabloid", "internet", "wire", "agency", "radio", "television", "tv", "web",
                    "blog", "gossip", inflect = "noun", any_tag = true }

-- "Reports said", "recent media reports claimed": nobody's, as in "denied reports that ...".
local function is_hearsay(doc, phrase)
  if not doc:token(phrase.last):in_list("rumour") then return false end
  for n = phrase.first, phrase.last - 1 do
    local t = doc:token(n)
    if not t:is("det", "adj", "num", "participle") and not t:in_list("of_papers") then return false end
  end
  return true
end

-- "Initial police reports say ... An autopsy report says ...": two of one noun.
local function key_of(doc, phrase, known)
  local noun, words = doc:token(phrase.last).lemma, string.lower(phrase.text)
  known[noun] = known[noun] or words
  return known[noun] == words and noun or words
end

pass "sources that are answered" {
  about = "\"A leaflet says that she lied. She denies it\": the claimant is the leaflet, if nobody is known to have " ..
          "written it; people whom no list has; no mere reports",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    local known = {}
    for _, c in ipairs(doc:mentions("Claim")) do
      local source = not c:actor("source") and not c:get("speaker") and c:slot("source")
      local paper = source and paper_of(doc, source)
      local phrase = source and (paper or people_of(doc, source))
      if phrase and #phrase:mentions("Actor") == 0 and not is_hearsay(doc, phrase) then
        local thing = paper or doc:token(phrase.last):in_list("data_noun", "medium")   -- phone records
        doc:add("Actor", phrase, { name = phrase },
                { key = key_of(doc, phrase, known), kind = thing and "other" or "people", form = "nominal" }, c)
      end
      local told = paper and paper.last < source.first and paper:mentions("Actor")[1]
      if told then c:set("speaker", told) end
    end
  end,
}

words "sues" { "sue", inflect = "verb" }
words "says_in_suit" { "saying", "claiming", "arguing", "contending", "asserting" }

pass "charges of a suit" {
  about = "\"sued the mill, saying that it leaked\": whoever sues charges whom he sues with what he says, though maybe not " ..
          "whom he speaks of",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local cue, source = c:slot("cue"), c:slot("source")
      local says = cue and source and source.last < cue.first - 1 and doc:token(cue.first):in_list("says_in_suit")
      if says and doc:find_list(source.last + 1, cue.first - 1, "sues") then c:set("act", "accuse") end
    end
  end,
}
