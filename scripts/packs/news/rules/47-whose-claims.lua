-- Whose a claim is that nobody was named with: told beside it, behind the denial, or by whom that is set against.
phase "denial-passes"

local claimants = require "lib.claimants"
local heads = require "lib.heads"
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sides = require "lib.sides"

local FROM = 2   -- sentences within which it is told where a claim came from

-- The claim that "the reports", "it" is: the last one that is nobody's so far, in the same sentence or one of the two
-- before.
local function claim_meant(doc, origin)
  local found
  for _, c in ipairs(nearby.mentions(doc, "Claim", origin.place, FROM)) do
    local free = not c:slot("source") and not c:get("speaker") and c:get("mode") ~= "direct"
    if free and c.place < origin.place then found = c end
  end
  return found
end

-- "He said that it had been leaked by rivals": does whoever denies tell it?
local function is_told_by(doc, m, origin)
  local denier = m:actor("source")
  for _, c in ipairs(denier and (doc:around("Claim", "content", origin.place)) or {}) do
    local by = c:actor("source")
    if by and by:get("key") == denier:get("key") then return true end
  end
  return false
end

-- The denial just before, if it names nobody, that "the accusation" behind it is of: "She denied having met him. The
-- charge was first made by Lind."
local function denial_meant(doc, origin)
  local found
  for _, m in ipairs(nearby.mentions(doc, "Denial", origin.place, 1)) do
    if m.place < origin.place and claimants.denies_another(m) then found = m end
  end
  return found and not found:slot("claimant") and not is_told_by(doc, found, origin) and found or nil
end

local KIN = 6   -- tokens of "'s second wife, Ada Lind"

-- "Those of the dead man's second wife, Ada Lind": hers, and not the dead man's; a firm's lawyer speaks for the firm.
local function maker_there(doc, by)
  if not by or by:get("kind") ~= "person" or by.last + KIN > doc.tokens or not doc:token(by.last + 1):is("possessive") then return by end
  for _, a in ipairs(doc:span(by.last + 2, by.last + KIN):mentions("Actor")) do
    if a:get("kind") == "person" then return a end
  end
end

local put_about = { brought = true, posted = true }

-- In a fact check the claim that is checked stands far above whoever is told to have put it about; the first who is told did.
local function checked_claims(doc)
  local out = {}
  for _, c in ipairs(doc:mentions("Claim")) do
    if c.rule == "claim that is checked" and not c:slot("source") and not c:get("speaker") then out[#out + 1] = c end
  end
  return out
end

pass "where claims came from" {
  about = "\"The reports first appeared in the Post\": whose the claim is that nobody was named with",
  run = function(doc)
    local checked
    for _, origin in ipairs(doc:mentions("Origin")) do
      checked = checked or checked_claims(doc)
      local by = (origin.way ~= "posted" or checked[1]) and origin.way ~= "apposed" and maker_there(doc, origin:actor("source"))
      local claim = by and claim_meant(doc, origin)
      by = by and (heads.named_last(doc, origin:slot("source"), by) or by)
      local denial = by and not claim and denial_meant(doc, origin)
      if by and claim then claim:set("speaker", by) end
      local above = by and put_about[origin.way] and checked[1] and origin.place > checked[1].last
      for _, c in ipairs(above and checked or {}) do c:set("speaker", by) end
      if above then checked = {} end
      if denial then denial:add_slot("claimant", by) end
    end
  end,
}

-- "Hit back at claims his council knew": the claims tell of it, and are not its own.
local function is_told_of(doc, m, by)
  local noun, n = m:slot("noun"), by.first - 1
  while n > 1 and doc:token(n):is("det", "own") do n = n - 1 end
  return noun ~= nil and noun.last == n or n > 1 and doc:token(n):in_list("claim_noun")
end

-- "Called it a lie and, pressed by reporters, said that he had not": who asks behind "and" asks about what is said next.
local function goes_with_next(doc, m, o)
  local comma = o.place - 1
  return o.place > m.place and doc:word(comma) == "," and doc:token(comma - 1):is("conj")
end

words "only_asks" { "reporter", "journalist", "interviewer", "judge", "magistrate", "coroner", "detective", "host", "presenter", "correspondent",
                    "moderator", inflect = "noun" }

-- "Pressed by reporters, he said that he had not": they ask what others claim.
local function only_asks(doc, o)
  return (o.way == "questioned" or o.way == "under") and doc:find_list(o:slot("source").first, o:slot("source").last, "only_asks") ~= nil
end

-- Whom the sentence of a denial sets it against, if that is not the denier.
local function opposed(doc, m)
  local denier = m:actor("source")
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Opposed")) do
    local by = o:actor("source")
    local own = by and (by:get("key") == (denier and denier:get("key")) or sides.is_first_person(doc, o:slot("source")))
    if by and not own and not is_told_of(doc, m, o:slot("source")) and not goes_with_next(doc, m, o) and not only_asks(doc, o) then return o:slot("source") end
  end
  return nil
end

-- "The firm denied it. It was responding to testimony by Lind": whom the sentence behind a denial says it answers, unless
-- that denies something too.
local function answered_behind(doc, m)
  if m.sentence == doc.sentences or m:get("polarity") ~= "denial" then return nil end
  local behind = doc:sentence(m.sentence + 1)
  for _, o in ipairs(behind:mentions("Opposed")) do
    local by = o.way == "responding" and #behind:mentions("Denial") == 0 and o:actor("source")
    if by then return o:slot("source") end
  end
  return nil
end

local puts_to_him = { put_to_him = true, put_of = true, told_what = true, questioned = true, under = true }

-- "Asked whether ..., he said": is something else asked in the sentence itself?
local function is_asked_there(doc, m)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    if c:get("act") == "ask" then return true end
  end
  return false
end

-- "Asked about Lind's testimony, the guard smiled. 'Nonsense,' he said": whose words have been put to the denier in the
-- sentence before.
local function put_before(doc, m)
  local before = m.sentence > 1 and doc:sentence(m.sentence - 1)
  local denier = m:actor("source")
  if not before or not denier or before.paragraph ~= m.paragraph or m:slot("noun") or is_asked_there(doc, m) then return nil end
  for _, o in ipairs(before:mentions("Opposed")) do
    local by = puts_to_him[o.way] and o:actor("source")
    for _, a in ipairs(by and by:get("key") ~= denier:get("key") and before:mentions("Actor") or {}) do
      if a:get("key") == denier:get("key") then return o:slot("source") end
    end
  end
  return nil
end

pass "said against somebody" {
  about = "\"Contradicting Lind, she denied it\": what Lind says is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local by = m:get("type") ~= "retraction" and not m:slot("claimant") and (opposed(doc, m) or put_before(doc, m) or answered_behind(doc, m))
      if by then m:add_slot("claimant", by) end
    end
  end,
}

words "misquoted" { "misquote", "misunderstand", "misreport", "misrepresent", "put words in", "put words into", "taken out of context", "out of context", inflect = "verb" }

local QUOTED = 2   -- sentences back to who quoted somebody

pass "quoted wrongly" {
  about = "\"The Post quoted her as saying that ... She was misquoted\": the Post says so, and not she",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local cue, quoted = m:slot("cue"), nil
      local never_said = m.quoted and m:get("type") == "negated_statement" and m:get("own_words")   -- "I never said that"
      if (never_said or doc:find_list(cue.first, cue.last, "misquoted")) and not m:slot("claimant") then
        for _, q in ipairs(nearby.mentions(doc, "Quoted", m.place, QUOTED)) do
          if q.place < m.place then quoted = q end
        end
      end
      if quoted then
        local slots = { cue = quoted:slot("cue"), content = quoted:slot("content"), source = quoted:slot("source") }
        doc:add("Claim", quoted, slots, { mode = "indirect", act = "inform", certainty = "hearsay" })
        m:add_slot("claimant", slots.source)
      end
    end
  end,
}

-- "Despite his denials, they believe that Lind knew": what is told behind, in the sentence that the denial opens.
local function told_next(doc, m)
  local s, own = doc:sentence(m.sentence), m.place - 1
  while own > s.first and doc:token(own):is("adj", "participle", "past") do own = own - 1 end
  local ahead = own >= s.first and own <= s.first + 3 and doc:token(own):is("own")
  for _, c in ipairs(ahead and s:mentions("Claim") or {}) do
    local content = c:slot("content")
    if content and content.first > m.place and c:slot("source") then return c, content end
  end
end

-- Who is named there for the first time, as whom it is about.
local function named_behind(m, content)
  local first = content:mentions("Actor")[1]
  local whole = first and first.first <= content.first + 3 and first:get("kind") == "person" and first:get("form")
  return (whole == "full" or whole and whole ~= "pronoun" and not m:actor("source")) and first or nil
end

pass "his denials, ahead of his name" {
  about = "\"Despite his denials, they believe that Lind knew\": Lind denies that",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local claim, content
      if m:get("type") == "noun" and not m:slot("content") then claim, content = told_next(doc, m) end
      local who = claim and named_behind(m, content)
      if claim then claim:set("prompts", "yes") end
      if who then m:set("speaker", who) end
      if who and not m:slot("source") then m:add_slot("source", who) end
    end
  end,
}

words "disputed_finding" { from = "words/word-sets.tsv", where = { set = "finding" }, inflect = "noun" }

local FOUND = 3   -- sentences back to what somebody has come upon

-- Is it told already, in a claim?
local function is_claimed(doc, found)
  local content = found:slot("content")
  for _, c in ipairs(doc:sentence(found.sentence):mentions("Claim")) do
    for _, p in ipairs(c:pieces("content")) do
      if p.first <= content.first and content.first <= p.last then return true end
    end
  end
  return false
end

local denies_it = { verb = true, negated_statement = true, falsity_predicate = true, non_involvement = true }

-- "Inspectors found rats in the kitchens. The inn denied that there were rats": what they came upon, if the denial has a word of it.
local function found_before(doc, m)
  local content = denies_it[m:get("type") or ""] and m:get("polarity") == "denial" and not m.in_headline and m:slot("content")
  local words, last = content and matter.topics_beside_names(doc, content) or {}, nil
  for _, f in ipairs(words[1] and nearby.mentions(doc, "FoundOut", m.place, FOUND) or {}) do
    local told = f.place < m.place and f.sentence < m.sentence and f:slot("content")
    if told and matter.common(matter.topics_beside_names(doc, told), words) > 0 and not is_claimed(doc, f) then last = f end
  end
  return last
end

pass "findings disputed" {
  about = "\"Inspectors found mould. The council disputes the finding\": what they found is the claim",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local noun, found = m:slot("noun"), nil
      if noun and doc:token(noun.last):in_list("disputed_finding") then
        for _, f in ipairs(nearby.mentions(doc, "FoundOut", m.place, 1)) do
          if f.place < m.place then found = f end
        end
      end
      found = found or found_before(doc, m)
      if found then
        local slots = { cue = found:slot("cue"), content = found:slot("content"), source = found:slot("source") }
        doc:add("Claim", found, slots, { mode = "indirect", act = m:get("noun_act") or "state", certainty = "certain" })
      end
    end
  end,
}
