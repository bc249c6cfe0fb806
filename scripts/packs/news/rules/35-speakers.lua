-- First person in a quotation is its speaker; "we" is the speaker's organisation or state, if it is known. "He
-- said" after somebody spoke is that speaker, never one whom the quotation itself names.
local authors = require "lib.authors"
local first_person = require "lib.first_person"
local heads = require "lib.heads"
local list = require "lib.joined"
local makers = require "lib.makers"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"
local sets = require "lib.word_sets"

phase "speech-passes"

-- A third person that the claim's own content names cannot be its speaker: the speaker before is.
local function correct_third(claim, source, last)
  if source:get("form") ~= "pronoun" or not sets.he_or_she[string.lower(source.text)] or not last then return end
  local key = source:get("key")
  if last:get("key") == key or last:get("kind") ~= "person" then return end
  for _, piece in ipairs(claim:pieces("content")) do
    if piece.last < source.first then
      for _, m in ipairs(piece:mentions("Actor")) do
        if m:get("key") == key and m:get("form") ~= "pronoun" then
          source:set("key", last:get("key"), "who spoke before", last)
          source:set("kind", "person")
          return
        end
      end
    end
  end
end

-- "Lind said it was late. "I had no coat."": whoever spoke last before the quotation, in its paragraph.
local function spoke_before(doc, m)
  local quote, best = doc:quote(m.first), nil
  for _, claim in ipairs(quote and doc:paragraph(m.paragraph):mentions("Claim") or {}) do
    local cue, source = claim:slot("cue"), claim:actor("source")
    local before = cue and not cue.quoted and cue.last < quote.first
    if before and source and source:get("key") then best = source end
  end
  return best and best:get("kind") == "person" and best or nil
end

-- "He thinks that I lied," she said: what is told inside a quotation is in the person of its speaker.
local function is_told_inside(doc, claim)
  local cue = claim:slot("cue")
  if not cue or not cue.quoted then return false end
  for _, outer in ipairs((doc:around("Claim", "content", cue.first))) do
    if outer ~= claim and outer:slot("source") then return true end
  end
  return false
end

local other_turn = { accuse = true, ask = true, criticise = true, demand = true }

-- Where a claim by a pronoun begins that can only go on with who spoke: the sentence of "He said", the quotation of
-- "..., he said"; or nil.
local function begins_turn(doc, claim, source)
  local s, content = doc:sentence(source.sentence), claim:slot("content")
  local n = source.first
  if n > s.first and doc:word(n - 1) == "," then n = n - 1 end
  if n > s.first and sets.opens_sentence[doc:word(n - 1)] then n = n - 1 end
  if n == s.first then return source.sentence end
  local q = content and content.last < source.first and doc:quote(content.first + 1)
  return q and q.first == doc:sentence(q.sentence).first and q.first >= content.first and q.sentence or nil
end

-- Whose words the sentence is, as far as its subject says: "Lind said ...", "..., said Lind"; nobody's who asks or accuses,
-- as the other may answer.
local function spoke_in(doc, sentence)
  local by
  for _, m in ipairs(sentence:mentions("Claim")) do
    local cue, source = m:slot("cue"), m:actor("source")
    local outer = cue and source and not cue.quoted and source:get("key") and not sides.is_inside(doc, m, cue)
    if outer then
      if other_turn[m:get("act") or ""] then return nil end
      local subject = source.first <= sentence.first + 3 or source.first > m:slot("content").first
      by = by or subject and source or nil
      if not subject then return nil end
    end
  end
  return by
end

-- The pronouns of the sentence that stand for the actor of this one are those of another.
local function give_to(doc, source, gender, other)
  local key = source:get("key")
  for _, a in ipairs(doc:sentence(source.sentence):mentions("Actor")) do
    if a:get("key") == key and a:get("form") == "pronoun" and not a.quoted and pronouns.gender[string.lower(a.text)] == gender then
      a:set("key", other:get("key"), "the other one", other)
      a:set("kind", "person")
    end
  end
end

-- "That was false", "it a lie", "the claim was absurd": a verdict on what was said.
local function is_verdict(doc, content)
  local word = doc:find_list(content.first, content.last, "false_adj", "false_noun")
  local first = doc:token(content.first).form == "that" and content.first + 1 < (word or 0) and content.first + 1 or content.first
  for n = first, (word or 0) - 1 do
    local t = doc:token(n)
    if n == first and sets.all_of_it[t.form] or n == content.first and t.form == "that" and doc:token(n + 1):in_list("be") then return true end
    if t:in_list("claim_noun") and n > content.first and doc:token(n - 1):is("det") then return n + 3 >= word end
  end
  return false
end

-- "Denied it", "denied doing so", "denied the charge", "called it a lie": does it only point at what was said?
local function only_points(doc, claim)
  local content = claim:slot("content")
  if content and is_verdict(doc, content) then return true end
  if claim:get("act") ~= "deny" or not content then return false end
  local first = doc:token(content.first)
  if content.first == content.last and sets.all_of_it[first.form] then return true end
  return first:is("gerund") or doc:find_list(content.first, content.last, "claim_noun") ~= nil and first:is("det", "own", "adj", "noun")
end

-- "Lind said Moss had lied. He denied it", "Moss had lied, according to Lind. He denied it": Moss does, whom she told of.
local function answers_back(doc, claim, source, gender)
  local by = spoke_in(doc, doc:sentence(source.sentence - 1))
  if not by or by:get("key") ~= source:get("key") then return end
  for _, told in ipairs(doc:sentence(source.sentence - 1):mentions("Claim")) do
    local content = told:actor("source") == by and told:get("act") ~= "deny" and told:get("polarity") ~= "negated" and told:slot("content")
    local other = content and content:mentions("Actor")[1]
    local fits = other and other:get("kind") == "person" and other:get("form") ~= "pronoun" and other:get("key") ~= by:get("key") and
                 other.first <= content.first + 3 and (pronouns.gender_of(other) or gender) == gender
    if fits then return give_to(doc, source, gender, other) end
  end
end

-- "Moss had lied, according to Lind. He said that ...": the sentence is about Moss.
local function is_told_of(doc, sentence, by, key)
  for _, told in ipairs(doc:sentence(sentence):mentions("Claim")) do
    local content = told.rule == "according to" and told:actor("source") == by and told:slot("content")
    local subject = content and content.last < by.first and content:mentions("Actor")[1]
    if subject and subject:get("key") == key and subject.first <= content.first + 3 then return true end
  end
  return false
end

-- "Lind said Moss had lied. He said that ...": Lind still, though Moss is told of.
local function goes_on_speaking(doc, claim, source)
  local word = string.lower(source.text)
  local gender = source:get("form") == "pronoun" and not source.quoted and pronouns.gender[word]
  local start = gender and (word == "he" or word == "she") and begins_turn(doc, claim, source)
  if start and start == source.sentence and start > 1 and only_points(doc, claim) then return answers_back(doc, claim, source, gender) end
  local by = start and start > 1 and spoke_in(doc, doc:sentence(start - 1))
  if not by or by:get("kind") ~= "person" or by:get("key") == source:get("key") or string.upper(by.text) == by.text then return end
  local told = pronouns.gender_of(by) or pronouns.gender[string.lower(by.text)]
  if told and told ~= gender or is_told_of(doc, start - 1, by, source:get("key")) then return end
  give_to(doc, source, gender, by)
end

pass "speakers" {
  about = "I and we in a quotation are its speaker's; he said goes on with the last speaker",
  run = function(doc)
    local homes, last = first_person.homes_of(doc), nil
    for _, claim in ipairs(doc:mentions("Claim")) do
      local source = claim:actor("source")
      if source and source:get("key") then
        correct_third(claim, source, last)
        goes_on_speaking(doc, claim, source)
        if not is_told_inside(doc, claim) then first_person.give(doc, claim, source, homes) end
        last = source
      end
    end
    local author = authors.named(doc)
    local all, keys, forms = doc:mentions("Actor", "key", "form")
    for i, m in ipairs(all) do
      local key = keys[i]
      local unknown = not key and sets.i_alone[string.lower(m.text)]
      local by = unknown and (not m.quoted and author or m.quoted and spoke_before(doc, m))
      if by then
        key = by:get("key")
        m:set("key", key, "who speaks", by)
        m:set("kind", "person")
      end
      if not key and forms[i] == "pronoun" then m:drop("first person of nobody who is known to speak") end
    end
  end,
}

-- The person whom an apposition names, behind the comma that ends what stands before it, or nil.
local function named_behind(doc, source, comma)
  local last = doc:sentence(source.sentence).last
  for _, a in ipairs(comma < last and doc:span(comma + 1, math.min(last, comma + 8)):mentions("Actor") or {}) do
    local form, behind = a:get("form"), doc:token(a.last + 1)
    local ends = a.last == source.last or behind and behind.text == "," or a.last + 1 == last
    if a:get("kind") == "person" and (form == "full" or form == "short") and ends then
      return nearby.only(doc, comma + 1, a.first - 1, "noun", "adj", "det", "own", "num") and a or nil
    end
  end
  return nil
end

-- "A lawyer for Lind and Velan, Ada Moss, said": does the source begin with those for whom somebody speaks, or with the last of them?
local function is_end_of_list(doc, source, named)
  local n = source.first - 1
  if named.first ~= source.first or n < 2 then return false end
  if doc:word(n) == "and" then
    repeat n = n - 1 until n <= 2 or not (doc:token(n):is("name") or doc:word(n) == ",")
  end
  return n > 1 and sets.of_or_for[doc:word(n)] and doc:token(n - 1):in_list("role")
end

-- The comma behind "one of the clerks", "Lind's deputy", "the regulator", if what is named there is only part of who
-- speaks.
local function comma_behind(doc, source, named)
  local after, first = doc:token(named.last + 1), source.first
  local one = doc:word(first + 1) == "of" and string.lower(doc:word(first)) == "one"
  local form, kind = named:get("form", "kind")
  local office = named.first > first and doc:find_list(first, named.first - 1, "role")   -- "chief clerk of the council, Ada Lind"
  local partial = one or office or form == "pronoun" and named.first > first or form == "nominal" and kind == "institution" or
                  after and after:is("possessive") or is_end_of_list(doc, source, named)
  if not partial then return nil end
  for n = named.last + 1, math.min(source.last + 1, doc.tokens) do
    if doc:word(n) == "," then return n end
  end
  return nil
end

-- "the union of its workers": the union, not those who stand behind "of"; the actor that opens the phrase.
local function opens_phrase(doc, source, named)
  local stop = named.first
  for _, a in ipairs(source.first < stop and source:mentions("Actor") or {}) do
    if a.first >= stop then return nil end
    local after = a.last < stop and doc:token(a.last + 1)
    if after and after:is("prep") then return a end
  end
  return nil
end

-- Who speaks where the source does not name him, or names somebody else first.
local function meant(doc, claim, source)
  local named = claim:actor("source")
  if not named then return not claim:get("speaker") and (makers.of(doc, source) or makers.told_last(doc, source)) or nil end
  local comma = comma_behind(doc, source, named)
  return comma and named_behind(doc, source, comma) or heads.named_last(doc, source, named) or
         opens_phrase(doc, source, named)
end

pass "speakers in apposition" {
  about = "\"One of them, the baker Ed Moss, said ...\": Moss did, not they; the union of bakers, not the bakers; " ..
          "whoever wrote the report that says so",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local source = claim:slot("source")
      local a = source and meant(doc, claim, source)
      if a then claim:set("speaker", a) end
    end
  end,
}

-- "Norland and Velia say ...": both do.
pass "speakers together" {
  about = "whoever speaks with the source stands beside it",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do list.stand_together(doc, claim) end
  end,
}
