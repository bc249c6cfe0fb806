-- Denials of one's own words, and predicates that are denials only in somebody's words.
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denial-passes"

words "speaks_ill" { "accuse", "say", "claim", "call", "describe", "blame", "allege", "brand", "label", "tweet", "write", "suggest",
                     "imply", inflect = "verb" }

-- "Denied accusing her of theft", "denied that he called her a thief", "denied having said so": of what he has said
-- himself.
local function is_of_own_words(doc, m)
  local content, denier = m:get("type") == "verb" and m:slot("content"), m:actor("source")
  if not content or not denier or content.first < m.place then return false end
  local n = content.first
  if doc:word(n) == "that" then n = n + 1 end
  if n > doc.tokens then return false end   -- the text ends with "denied that"
  local self = doc:span(n, n):mentions("Actor")[1]
  local he = self and self:get("form") == "pronoun" and self:get("key") == denier:get("key")
  if not he and not doc:token(n):is("gerund") then return false end
  while n < content.last and (doc:token(n):is("pronoun", "adv") or doc:token(n):in_list("have", "be")) do n = n + 1 end
  return doc:token(n):in_list("speaks_ill")
end

-- "Later he said that he had been misquoted", "that his words were torn out of context".
local function is_misquoted(doc, m)
  local content, denier, cue = m:slot("content"), m:actor("source"), m:slot("cue")
  if not content or not denier or not doc:find_list(cue.first, cue.last, "misquoted") then return false end
  if m.quoted and content.first == content.last and sets.it_or_this[string.lower(content.text)] then return true end   -- "it was out of context"
  local self = pronouns.meant(doc, content.first)
  return self ~= nil and self:get("key") == denier:get("key")
end

pass "own words denied" {
  about = "who denies that he has said something, or says that he was misquoted, may answer his own words",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if is_of_own_words(doc, m) or is_misquoted(doc, m) then m:set("own_words", "too") end
    end
  end,
}

-- "However, the posts are misleading.": what is shown or told, near what somebody says.
local function is_verdict_on_shown(doc, m, content)
  local first = doc:sentence(m.sentence).first
  local opens = content.first == first or content.first == first + 2 and doc:word(first + 1) == ","
  local word = string.lower(doc:word(content.first))
  if not opens or not (word == "the" or word == "this" or word == "these" or word == "both" or word == "those") then return false end
  if content.last > content.first + 3 or not doc:token(content.last):in_list("evidence_noun") then return false end
  return #doc:sentence(m.sentence - 1):mentions("Claim") > 0 or m.sentence > 2 and #doc:sentence(m.sentence - 2):mentions("Claim") > 0
end

-- "The mayor says the bridge is safe. That is false.", "None of this is true.": the article's own word on what was said
-- just before.
local function is_own_verdict(doc, m, content)
  local first = doc:sentence(m.sentence).first
  if content and m.sentence > 1 and is_verdict_on_shown(doc, m, content) then return true end
  local opens = content and content.first == content.last and
                (content.first == first or m.way == "no_word" and m:slot("cue").first == first)
  if not opens or m:get("strength") == "1" and m.way ~= "misleads" or m.sentence < 2 then return m.rule == "outcry" end
  local word = string.lower(content.text)
  return sets.it_or_this[word] and #doc:sentence(m.sentence - 1):mentions("Claim") > 0
end

words "own_error" { "misinformed", "mistaken", "misled", "wrong", "deluded" }

-- "He says that he was misinformed": of himself, where "misquoted" denies, and "they got it wrong".
local function is_own_error(doc, m)
  if m.way == "got_wrong" then return false end
  local content, denier = m:slot("content"), doc:token(m:slot("cue").last):in_list("own_error") and m:actor("source")
  local about = denier and content and content.first == content.last and content:mentions("Actor")[1]
  return about and about:get("form") == "pronoun" and about:get("key") == denier:get("key")
end

-- "Lind held a rally, falsely claiming that the port was sold": who claims it.
local function add_claimant(doc, m)
  local noun = m.way == "telling" and m:slot("noun")
  for _, c in ipairs(noun and nearby.mentions(doc, "Claim", noun.first, 0) or {}) do
    local cue, source = c:slot("cue"), c:slot("source")
    if source and cue.first <= noun.last and cue.last >= noun.first then
      m:add_slot("claimant", source)
      return
    end
  end
end

-- "The paper's false report that it leaks is nonsense", "called the false claims lies": one denial, that of all.
local function is_within_another(doc, m)
  if m.rule ~= "claim given a verdict" then return false end
  for _, o in ipairs((doc:around("Denial", "content", m.place))) do
    local other = o.number ~= m.number and o:get("polarity") == "denial"
    if other and o:get("type") ~= "negated_statement" then return true end
  end
  return false
end

-- The first word of a sentence that counts: behind who speaks ("LIND: But when will he ...").
local function opens_at(doc, s, stop)
  local n, label = s.first, s:mentions("Label")[1]
  if label and label.first == n then n = label.last + 1 end
  while n < stop and (doc:token(n):is("mark", "conj", "interjection") or sets.when_or_where[string.lower(doc:word(n))]) do n = n + 1 end
  return n
end

-- "Does the mayor now accept that the claim was wrong?": is it only asked; not "Isn't it false?".
local function is_only_asked(doc, m)
  local s = doc:sentence(m.sentence)
  local n = opens_at(doc, s, m.place)
  local opens, next_word = doc:token(n), doc:word(n + 1)
  if n >= m.place or not (opens:is("modal") or opens:in_list("be", "have", "do")) then return false end
  if next_word == "n't" or next_word == "n’t" or next_word == "not" then return false end
  for k = m.place, s.last do
    local word = doc:word(k)
    if word == "?" or word == "." or word == "!" then return word == "?" end
  end
  return false
end

words "matter_of_policy" { "speculation", "gossip", "litigation", "matter", "case", "proceedings", "investigation", "rumour", "rumor", "leak", "report",
                           "hypothetical", "affair", "issue", "question", "claim", "allegation", inflect = "noun" }

-- "Did not comment on market speculation", "on individual cases": on any such, without an article or a name.
local function is_policy(doc, content)
  local head = doc:token(content.last)
  if not head:in_list("matter_of_policy") or not head:is("plural") and not head:in_list("rumour_noun") and head.lemma ~= "litigation" then return false end
  local first = doc:token(content.first):is("prep") and content.first + 1 or content.first
  return nearby.only(doc, first, content.last, "adj", "common", "participle", "gerund")
end

pass "matters that nobody speaks of" {
  about = "\"did not comment on market speculation\": a rule of the house, and no word of what is claimed",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:get("polarity") == "non_denial" and m:slot("content")
      if content and not m:pieces("content")[2] and is_policy(doc, content) then m:add_slot("noun", content) end
    end
  end,
}

local asked_of = { falsity_predicate = true, retraction = true, verb = true, rejects_claim = true }

pass "what is only asked" {
  about = "\"Does the mayor now accept that it was wrong?\": whoever asks denies nothing",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if asked_of[m:get("type") or ""] and is_only_asked(doc, m) then m:drop("only asked") end
    end
  end,
}

-- A predicate about "it" or a bare noun is a denial only in somebody's words.
pass "predicates in words" {
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local kind = m:get("type")
      if kind == "falsity_predicate" and is_own_error(doc, m) then
        m:drop("somebody speaks of an error of his own")
      elseif is_within_another(doc, m) then
        m:drop("part of another denial")
      elseif kind == "falsity_predicate" and not m:slot("source") then
        add_claimant(doc, m)
        local content = m:slot("content")
        -- "the mayor falsely claimed that ...", "on the false pretext that ..."
        local claim_noun = m:slot("noun") ~= nil and (m:slot("claimant") ~= nil or m.way == "pretext")
        for n = content and content.first or 1, content and content.last or 0 do
          local t = doc:token(n)   -- "The forecast was wrong": it snowed
          claim_noun = claim_noun or t:in_list("claim_noun", "loose_noun") and not t:in_list("foretelling")
        end
        local said = claim_noun or m.quoted or m.rule == "verdict of a fact check" or is_own_verdict(doc, m, content)
        if not said then m:drop("a predicate without a claim or a speaker") end
      elseif kind == "non_involvement" and not m.quoted and not m:slot("source") and not sides.enclosing(doc, m.place) then
        m:drop("nobody says so")
      end
    end
  end,
}
