-- The claims that denials answer, where no rule of speech reads them: inside the words of the denial,
-- and in charges (44).
local alleged = require "lib.alleged"
local claimants = require "lib.claimants"
local cues = require "lib.cues"
local hearings = require "lib.hearings"
local held_charges = require "lib.held_charges"
local list = require "lib.joined"
local named_claims = require "lib.named_claims"
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local sources = require "lib.sources"

phase "denial-passes"

local by_place, name_claimant, inner_noun = named_claims.by_place, named_claims.name_claimant, named_claims.inner_noun
local with_clause, name_claim = named_claims.with_clause, named_claims.name_claim
local denied_near, make_claim = held_charges.denied_near, held_charges.make_claim

words "bare_charge" { "accusation", "allegation", "charge", "claim", "insinuation", "imputation", "rumour", "rumor", inflect = "noun" }

-- "The accusations claimed that ...": a charge is nobody who makes it.
local function is_bare_charge(doc, source)
  local last = source.last
  if not doc:token(last):in_list("bare_charge") then return false end
  return not doc:find_tag(source.first, last, "possessive", "name")
end

-- "against the mayor", "against Mayor Ada Lind".
local function names_only_whom(doc, content)
  if not content or doc:word(content.first) ~= "against" or content.first == content.last then return false end
  for _, a in ipairs(doc:span(content.first + 1, content.last):mentions("Actor")) do
    if a.last == content.last and nearby.only(doc, content.first + 1, a.first - 1, "det", "own", "adj", "noun") then return true end
  end
  return false
end

words "by_or_from" { "by", "from" }
words "picture" { "screenshot", "video", "clip", "footage", "photo", "photograph", "image", "picture", "caption", "voice message", "voice note", "recording",
                  "text", "montage", "meme", inflect = "noun" }

-- "A video doing the rounds", "the text over it", "a man in a clip that ...": what is seen, and nobody who says so. ("A video by Lind": Lind.)
local function is_picture(doc, source)
  local n = doc:word(source.last) == "that" and doc:word(source.first - 1) ~= "," and source.first - 1 or source.first
  while n < source.last and doc:token(n):is("det", "adj", "num", "noun") and not doc:token(n):in_list("picture") do n = n + 1 end
  return doc:token(n):in_list("picture") and not doc:find_list(n, source.last, "by_or_from")
end

pass "false tales tell nothing" {
  about = "\"misleading posts claiming that the dam leaks\", \"a video shows that it leaks\": whoever tells of them names nobody who claims it",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local source = c:slot("source")
      local by = source and c:actor("source")
      local unknown = source and not by
      local false_tale = unknown and doc:find_list(source.first, source.last, "false_adj", "false_weak", "false_noun")
      if false_tale or source and is_bare_charge(doc, source) or source and (unknown or by:get("form") == "pronoun") and is_picture(doc, source) then c:drop_slot("source") end
    end
  end,
}

words "whereabouts" { "in", "at", "outside", "inside", "near" }

-- "In the north", "outside the mill": three words more at most.
local function is_place_of(doc, first, last)
  return doc:token(first):in_list("whereabouts") and last - first <= 3 and nearby.only(doc, first + 1, last, "det", "own", "adj", "noun", "name")
end

local charging = { accuse = true, criticise = true }

-- "Blamed the mayor, Ada Lind", "blamed clerks in the north": nothing but somebody, and where he is. ("Blamed Odrin": of
-- what has just been told.)
local function is_somebody(doc, c)
  local content = charging[c:get("act") or ""] and c:slot("content")
  if not content or c:pieces("content")[2] or doc:find_tag(content.first, content.last, "finite", "gerund", "to_mark") then
    return false
  end
  for _, a in ipairs(content:mentions("Actor")) do
    local somebody = a:get("kind") ~= "state" and not doc:find_tag(content.first, a.last, "prep")
    if somebody and (a.last == content.last or is_place_of(doc, a.last + 1, content.last)) then return true end
  end
  return false
end

pass "charges that only name whom" {
  about = "\"Lind's allegations against the mayor\", \"blamed the mayor\": whom the charge is about, and not what it says",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local noun = c:get("mode") == "noun"
      if noun and names_only_whom(doc, c:slot("content")) or not noun and is_somebody(doc, c) then c:set("says", "matter") end
    end
  end,
}

words "holds_for_it" { "hold", "find", inflect = "verb" }
words "blameworthy" { "responsible", "accountable", "liable", "to blame" }

-- "Said that Chile held the rebels fully responsible": is blame laid on somebody in what is told?
local function lays_blame(doc, c)
  local act = c:get("act")
  if act ~= "state" and act ~= "inform" then return false end
  for _, p in ipairs(c:pieces("content")) do
    local at = doc:find_list(p.first, p.last, "blameworthy")
    local first = at and math.max(p.first, at - 6)
    local verb = at and at > first and doc:find_list(first, at - 1, "holds_for_it")
    if verb and doc:token(verb):is("verb", "past", "finite") and not matter.is_negative(doc, first, at) then return true end
  end
  return false
end

pass "blame that is told" {
  about = "\"said that Chile held the rebels responsible\": a charge",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      if lays_blame(doc, c) then c:set("act", "accuse") end
    end
  end,
}

pass "what a court hears" {
  about = "\"a court heard that she took it\": somebody claims it there, and not the court",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      if hearings.only_hears(doc, c) then c:set("says", "heard") end
    end
  end,
}

-- "disappointed in the article", "what she says I did": a claim that is only named, or a deed that is not.
local function only_points(doc, c, content)
  local first, last, source = doc:token(content.first), doc:token(content.last), c:slot("source")
  local did = content.last == content.first + 1 and first:is("pronoun") and last:in_list("be", "have", "do")
  if did then return source ~= nil and doc:word(source.first - 1) == "what" end
  local named = content.last - content.first <= 3 and (last:in_list("claim_noun") or last:in_list("print_noun"))
  return named and nearby.only(doc, content.first, content.last - 1, "prep", "det", "own", "adj")
end

-- "They point to an email", "the clerks shared this money": a thing, of which nothing is said. (Charges are such, too: "blamed a lack of beds".)
local function names_thing(doc, c, content)
  local told = charging[c:get("act") or ""] or c:get("mode") == "noun" or c:get("mode") == "direct"
  return not told and not doc:find_tag(content.first, content.last, "finite", "modal", "gerund", "participle", "to_mark")
end

words "ought_to" { "would", "should", "must", "ought", "might" }

-- "Her critics would know that, if they had read it": the word of who says so, and not theirs.
local function ought_to_know(doc, c)
  local cue = c:slot("cue")
  return cue ~= nil and cue.first < cue.last and doc:token(cue.last).lemma == "know" and doc:token(cue.first):in_list("ought_to")
end

pass "claims that point at others" {
  about = "\"I am disappointed in the article\", \"what she says I did\", \"they point to an email\": what is claimed stands elsewhere",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local content = c:slot("content")
      local whole = content and not c:get("says") and not c:pieces("content")[2]
      if whole and (only_points(doc, c, content) or names_thing(doc, c, content) or ought_to_know(doc, c)) then c:set("says", "matter") end
    end
  end,
}

words "sourcing" { "quote", "cite", inflect = "verb" }

words "as_saying" { "as saying", "as telling", "as claiming" }

local function is_one_actor(content)
  for _, a in ipairs(content:mentions("Actor")) do
    if a.first == content.first and a.last == content.last then return true end
  end
  return false
end

-- "Quoting unnamed sources", "quoted the mayor as saying", "which refers to a colonel of the guard".
local function names_source(doc, cue, content)
  local verb = doc:token(cue.last)
  if verb.lemma == "refer" then return is_one_actor(content) end
  local cites = cue.first == cue.last and verb:is("gerund") and verb:in_list("sourcing")
  if verb:in_list("sourcing") and doc:find_list(content.first, content.last, "as_saying") then return true end
  return cites and not doc:find_tag(content.first, content.last, "finite", "modal")
end

pass "cited sources say nothing" {
  about = "\"the paper said, quoting unnamed sources\": whom it has that from, and not what it says",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local cue, content = c:slot("cue"), c:slot("content")
      if cue and content and names_source(doc, cue, content) then c:set("says", "matter") end
    end
  end,
}

-- "Has since charged him with theft", "are suing it for theft": read with another word first.
local function is_read(doc, charge)
  local accused = charge:slot("accused")
  for _, c in ipairs((doc:around("Claim", "cue", charge.place))) do
    local content = c:slot("content")
    if accused and accused.first > charge.place and content and content.first == accused.first then return true end
  end
  return false
end

-- "Pleaded not guilty to two counts of fraud": the plea denies what it names.
local function names_charge(doc, charge)
  local content = charge:slot("content")
  for _, m in ipairs((doc:around("Denial", "content", content.first))) do
    if not m:slot("noun") then m:add_slot("noun", content) end
  end
end

pass "what is held against somebody" {
  about = "a charge that no rule of speech has read, and a denial stands near, is a claim",
  run = function(doc)
    local claims = by_place(doc)
    for _, charge in ipairs(doc:mentions("HeldAgainst")) do
      if denied_near(doc, charge) and not claims[charge.place] and not is_read(doc, charge) then make_claim(doc, charge) end
      if charge.way == "pleaded" then names_charge(doc, charge) end
    end
  end,
}

words "says_of_paper" { "say", "claim", "allege", "suggest", "assert", "state", "insinuate", "imply", "charge", "accuse", inflect = "verb" }
words "say_about" { "say", "tell", "write", "tweet", "remark", "comment", inflect = "verb" }
words "prompt" { "after", "when", "since", "because" }

local SAID = 4   -- tokens of "said on Monday about"

-- "'It did not happen,' Lind said on Monday about the clerk's claims that ...": what was said is about the claim.
local function said_about(doc, c, about)
  if not doc:token(c.place):in_list("claim_noun") then return false end
  return doc:find_list(math.max(1, about - SAID), about - 1, "say_about") ~= nil
end

words "taking_up" {
  "on", "to", "as to", "as for", "regarding", "concerning", "in response to", "in reply to", "in answer to", "responding to", "replying to", "reacting to",
  "answering", "asked about", "pressed on", "pressed about", "questioned about", "questioned on", "quizzed about", "quizzed on", "faced with", "confronted with",
  "confronted by", "addressing",
}

-- "To suggestions that it leaked, Lind replied that it did not": the claim that the sentence opens with, to be answered.
local function opens_to_answer(doc, c, first)
  local start = doc:sentence(c.sentence).first
  if not doc:token(c.place):in_list("claim_noun") or not doc:find_list(start, start, "taking_up") then return nil end
  local n = first - 1
  while n > start and doc:token(n):is("det", "own", "adj", "num") do n = n - 1 end
  return n < start + 3 and doc:span(start, n):last_entry("taking_up", "entry") and n or nil
end

local asks_or_charges = { ask = true, accuse = true }

-- "When he was asked by the Herald", "after the clerk was accused of theft": the token in front of whom that befell.
local function before_passive(doc, c, first)
  local n = first
  while n > 1 and (doc:token(n):in_list("be", "have") or doc:token(n):is("adv")) do n = n - 1 end
  local passive = asks_or_charges[c:get("act") or ""] and doc:find_list(n + 1, c:slot("cue").last, "be")
  if not passive or n < 2 then return nil end
  if doc:token(n):is("pronoun") then return n - 1 end
  local a = nearby.ending(doc, "Actor", n)
  return a and a.first > 1 and a.first - 1 or nil
end

-- Where the word stands that tells of a claim that it prompted another: "after the Herald reported that it would close",
-- "when asked by the Herald whether it would close", "after being accused by Lind of theft", "when he was asked".
local function prompt_of(doc, c)
  local source, cue = c:slot("source"), c:slot("cue")
  if not cue then return nil end
  local first = (source and source.first < cue.first and source or cue).first
  local n = first - 1
  local opens = opens_to_answer(doc, c, first)
  if opens then return opens end
  if doc:word(n) == "about" and said_about(doc, c, n) then return n end
  if doc:word(n) == "being" then n = n - 1 end
  if n > 0 and doc:token(n):in_list("prompt") then return n end
  local passive = before_passive(doc, c, cue.first)
  return passive and doc:token(passive):in_list("prompt") and passive or nil
end

-- "denied it after the minister promised to look into it": that prompts, and says nothing that is denied.
local says_nothing_of_it = { promise = true, demand = true, confirm = true, predict = true, propose = true }

words "only_names" { "refer", "mention", "talk", "discuss", "cite", "name", "announce", "unveil", "reveal", "launch", "introduce", inflect = "verb" }

-- "When she speaks of the dam, that was not built here", "when she announced the steps": what is only named prompts nothing.
local function only_names(doc, c)
  local content = doc:token(c.place):in_list("only_names") and c:slot("content")
  return content and not doc:find_tag(content.first, content.last, "finite", "modal")
end

-- "They denied it and were reinstated after a court ruled that": another verb than the denial's is told to have been prompted.
local function is_of_other_verb(doc, m, prompt)
  for n = m.place + 1, prompt - 2 do
    local verb = doc:word(n) == "and" and doc:token(n + 1)
    if verb and (verb:is("finite", "past", "modal") or verb:in_list("be", "have") or verb:is("adv") and doc:token(n + 2):is("finite", "past")) then return true end
  end
  return false
end

-- "It would stay open, she said, after the Herald reported that it would close": what has prompted the denial; and
-- the word that says so.
local function prompting(doc, m)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local prompt = says_nothing_of_it[c:get("act") or ""] == nil and not only_names(doc, c) and prompt_of(doc, c)
    local around = c.first <= m.place and m.place <= c.last
    if prompt and not around and not is_of_other_verb(doc, m, prompt) then return c, prompt end
  end
  return nil
end

-- What is denied ends before the word that tells what prompted it, and before "hours" there.
local function end_before(doc, m, prompt)
  local pieces = m:pieces("content")
  m:drop_slot("content")
  for _, p in ipairs(pieces) do
    local last = p.first < prompt and math.min(p.last, prompt - 1) or p.last
    while last < p.last and last > p.first and sets.pause[doc:token(last).lemma or ""] do last = last - 1 end
    m:add_slot("content", doc:span(p.first, last))
  end
end

-- The comma before "as has Lind", "as did the bank".
local function comma_of_others(doc, content)
  for n = content.first + 1, content.last - 2 do
    if doc:word(n) == "," and doc:word(n + 1) == "as" and doc:token(n + 2):in_list("have", "do", "be") then return n end
  end
end

-- "It 'flatly denies' the report, its spokesman said": where the words end that somebody behind them is told to say.
local function end_of_telling(doc, m, content)
  local claims, pieces = doc:around("Claim", "content", m.place)
  for i, c in ipairs(claims) do
    local cue, piece = c:slot("cue"), pieces[i]
    local behind = cue and piece.first <= m.place and content.first <= piece.last and piece.last < content.last
    local told = behind and piece.last < cue.first and cue.first <= content.last
    if told and not sides.tells_nobody(doc, c, cue, piece) then return piece.last + 1 end
  end
end

-- "As for the story that she threw a cup, it was made up": the comma before what the verdict takes up.
local function taken_up(doc, m, content)
  local falsity = m:get("type") == "falsity_predicate" and m.place > content.last
  local pronoun = falsity and sets.it_or_this[string.lower(doc:word(content.last))] or falsity and string.lower(doc:word(content.last)) == "they"
  return pronoun and doc:word(content.last - 1) == "," and content.last - 1 or nil
end

-- "Denied that it leaked and pointed to tests by the board": where it is told what else the same one says.
local function said_next(doc, m, content)
  local source = m:slot("source")
  for _, c in ipairs(source and doc:sentence(m.sentence):mentions("Claim") or {}) do
    local cue, by = c:slot("cue"), c:slot("source")
    local n = cue and by and by.first == source.first and cue.first > m.place and cue.first <= content.last and cue.first - 1
    while n and n > m.place and doc:token(n):is("adv") do n = n - 1 end
    if n and n > content.first and sets.and_but[doc:word(n)] then return n end
  end
end

local dashes = { ["–"] = true, ["—"] = true, ["-"] = true, ["--"] = true }

-- "Slams rumours she has left him – fuming: 'I am happy'", "blasts claims that he paid – insisting it was a gift": what is said besides.
local function said_behind_dash(doc, content)
  for n = content.first + 1, content.last - 1 do
    local verb = dashes[doc:word(n)] and doc:token(n + 1)
    if verb and verb:is("gerund") and verb:in_list("say") then return n end
  end
end

pass "where what is denied ends" {
  about = "\"denied wrongdoing, as has Lind\", \"denies it, Lind said\", \"denied it and pointed to tests\": before the comma, the \"and\", the dash",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      local ends = content and content.last > content.first + 2 and (comma_of_others(doc, content) or said_behind_dash(doc, content) or
                    taken_up(doc, m, content) or end_of_telling(doc, m, content) or said_next(doc, m, content))
      if ends then end_before(doc, m, ends) end
    end
  end,
}

-- "He had misspoken when he told a rally that ...": is it said by who takes it back?
local function is_own_word(m, claim)
  local by, denier = claim:actor("source"), m:actor("source")
  return by ~= nil and denier ~= nil and by:get("key") == denier:get("key")
end

pass "said after another" {
  about = "what a denial in the same sentence follows is what it answers, and whoever said so is the claimant",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local claim, prompt = prompting(doc, m)
      if claim and m:get("type") == "retraction" then
        if is_own_word(m, claim) then claim:set("prompts", "yes") end
      elseif claim and not (m:get("type") == "negated_statement" and is_own_word(m, claim)) then   -- "who is not named as he fears"
        claim:set("prompts", "yes")
        end_before(doc, m, prompt)
        if claim:actor("source") and not m:slot("claimant") then m:add_slot("claimant", claim:slot("source")) end
      end
    end
  end,
}

local hung_on = { which = true, which_called = true, which_said = true }   -- ways of denials that are a clause behind the claim

-- "..., which she denies", "..., a charge that she denies", "..., a charge she brushed aside".
local function hangs_on(doc, m)
  if m.rule ~= "claim denied, passive" and m.rule ~= "claim turned away" and m.way ~= "relative" then return false end
  local content = not hung_on[m.way] and m:slot("content")
  return hung_on[m.way] or content and content.first > 2 and doc:word(content.first - 1) == "," and sets.one_more[doc:word(content.first)] or false
end

local charges = { accuse = true, criticise = true }

-- The last claim in front of it; of "a charge" the last that is one, and no report that it tells of: "Lind blamed her
-- for hiding the report on the dam, a charge she denies".
local function hung_claim(doc, m)
  local before, charge
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local act = c:get("act")
    if c.place < m.first and act ~= "deny" then before, charge = c, charges[act] and c or charge end
  end
  return m:get("noun_act") == "accuse" and charge or before
end

pass "hung on a claim" {
  about = "\"Police accused Lind of theft, which she denies\": the claim before the comma is what it answers",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local before = hangs_on(doc, m) and hung_claim(doc, m)
      if before then before:set("prompts", "yes") end
      local by = before and before:actor("source") and not m:slot("claimant") and before:slot("source")
      if by then m:add_slot("claimant", by) end
    end
  end,
}

words "reply_noun" { "denial", "rebuttal", "statement", "comment", "remark", "response", "reply", "clarification", "announcement",
                     inflect = "noun" }
words "follows" { "come", "follow", inflect = "verb" }

local saying = { state = true, inform = true, accuse = true, criticise = true }

local BEHIND = 2   -- sentences behind a denial, in which it is told what it followed

-- "The denial came two days after Lind said that ...": the claim behind "after", in a sentence that begins so.
local function told_behind(doc, s)
  if s.first == s.last or not doc:token(s.first):is("det", "own") or not doc:token(s.first + 1):in_list("reply_noun") then return nil end
  if s.first + 2 > s.last or not doc:token(s.first + 2):in_list("follows") then return nil end
  for _, c in ipairs(s:mentions("Claim")) do
    if prompt_of(doc, c) then return c end
  end
end

words "report_verb" { "report", "write", "claim", "publish", "print", "reveal", "say", inflect = "verb" }

-- "The Herald reported this morning that it would": news is older than what is said about it.
local function is_news(doc, cue, by)
  return by:get("kind") == "media" and doc:token(cue.last):is("past") and doc:token(cue.last):in_list("report_verb")
end

-- "The clerk asked if they had met. Lind denied it": has a question been put to which it answers No?
local function is_asked_just_before(doc, m)
  for _, c in ipairs(m.sentence > 1 and doc:sentence(m.sentence - 1):mentions("Claim") or {}) do
    if c:get("act") == "ask" and c:get("prompts") == "next" then return true end
  end
  return false
end

-- "Poland has no plans to close it, she said. Minsk had told viewers that it would": what somebody else had said before.
local function had_said(doc, m)
  if is_asked_just_before(doc, m) then return nil end
  local s = m.sentence < doc.sentences and m:get("polarity") == "denial" and doc:sentence(m.sentence + 1)
  if not s or s.paragraph ~= m.paragraph then return nil end
  local c = s:mentions("Claim")[1]
  local cue, by, denier = c and c:slot("cue"), c and c:actor("source"), m:actor("source")
  if not cue or not by or not denier or by:get("key") == denier:get("key") or not saying[c:get("act") or ""] then return nil end
  if doc:find_tag(s.first, cue.first, "conj", "wh") then return nil end
  if not m:slot("noun") and is_news(doc, cue, by) then return c end   -- "denied a story about his pay": that it is
  for n = math.max(s.first, cue.first - 2), cue.last do
    if doc:word(n) == "had" then return c end
  end
end

pass "told what it followed" {
  about = "\"The denial came after Lind said that ...\": what the denial before answers",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      for n = m.sentence + 1, math.min(doc.sentences, m.sentence + BEHIND) do
        local claim = told_behind(doc, doc:sentence(n))
        if claim then claim:set("prompts", "near") end
      end
      local before = had_said(doc, m)
      if before and not before:get("prompts") then before:set("prompts", "near") end
    end
  end,
}

local SHORT = 4   -- words of "these lies", "this old slander"

-- "denies these lies": a charge is meant, though no noun of saying names it.
local function calls_it_lies(doc, m, content)
  local brief = content and content.last - content.first < SHORT and not m:slot("noun") and m:get("type") == "verb"
  return brief and doc:token(content.last):in_list("false_noun", "false_claim")
end

-- "Far from hoarding grain, as Lind alleges, they sell it": the claim told between the two words and what is said instead.
local function told_between(doc, m, content)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local cue, by = c:slot("cue"), c:slot("source")
    if cue and by and m:slot("cue").last < by.first and cue.last < content.first and doc:word(by.first - 1) == "as" then return c, by.first - 1 end
  end
end

pass "far from what is claimed" {
  about = "\"Far from hoarding grain, as Lind alleges, they sell it\": what is alleged stands in front of \"as\"",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m.way == "far_from" and m:slot("content")
      local claim, as, denied = nil, nil, content and m:slot("cue").last + 1
      if content then claim, as = told_between(doc, m, doc:span(content.last, content.last)) end
      if claim and doc:word(as - 1) == "," and denied < as - 1 then
        claim:drop_slot("content")
        claim:add_slot("content", doc:span(denied, as - 2))
      end
    end
  end,
}

local against = { contrary_to = true, contrary_said = true, far_from = true }

-- What a claim tells ends before the token.
local function end_claim(doc, c, stop)
  local piece, last = c:slot("content"), stop - 1
  if not piece or piece.first >= stop or piece.last < stop then return end
  while last > piece.first and not string.find(doc:word(last), "%w") do last = last - 1 end
  c:drop_slot("content")
  c:add_slot("content", doc:span(piece.first, last))
end

pass "against what is told in front" {
  about = "\"Contrary to his claim that it leaks, there was no leak\": that is denied, and ends where the denial goes on",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content, cue = against[m.way] and m:slot("content"), m:slot("cue")
      for _, c in ipairs(content and cue.last < content.first and doc:sentence(m.sentence):mentions("Claim") or {}) do
        local told = c:slot("content")
        local by, denier = c:actor("source"), m:actor("source")
        local own = by and denier and by:get("key") == denier:get("key")
        if not own and c.place > cue.last and told and told.first < content.first and c.place < content.first then
          end_claim(doc, c, content.first)
          c:set("prompts", "yes")
          by = by and not m:slot("claimant") and c:slot("source")
          if by then m:add_slot("claimant", by) end
        end
      end
    end
  end,
}

pass "claims inside denials" {
  run = function(doc)
    local claims = by_place(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      content = content and inner_noun(doc, m, m:slot("noun") and with_clause(doc, m, content) or content)
      if calls_it_lies(doc, m, content) then m:set("noun_act", "accuse") end
      local asked = m:get("polarity") ~= "denial" and claimants.interviewer(doc, m)
      local by = not m:slot("claimant") and (asked or content and (claimants.truth_teller(doc, m, content) or claimants.owner(doc, m, content)))
      if by then m:add_slot("claimant", by) end
      if content and alleged.states_it(doc, m, content) then m:set("says", "clause") end
      if content and (m:slot("noun") or not name_claimant(doc, m, content)) then
        name_claim(doc, m, content, claims)
      end
    end
  end,
}

-- "Disputes the claim that it leaks, calling it a lie": the denial before, in the sentence, of what "it" is called, and
-- what it denies.
local function denied_just_before(doc, m)
  local content = m.rule == "claim given a verdict" and m:slot("content")
  if not content or content.first ~= content.last or not doc:token(content.first):is("pronoun") then return nil end
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Denial")) do
    local what = o.place < m.place and o:slot("content")
    if what and what.last < m.place and what.last - what.first > 1 then return what, o end
  end
end

pass "called so as it is denied" {
  about = "what is denied in a sentence prompts the verdict on it, if it is told there in full; its claimant is that of both",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local what, denial = denied_just_before(doc, m)
      local by = what and not m:slot("claimant") and denial:slot("claimant")
      if by then m:add_slot("claimant", by) end
      for _, c in ipairs(what and doc:sentence(m.sentence):mentions("Claim") or {}) do
        local full = not by or c:get("says") ~= "matter"
        if full and what.first <= c.place and c.place <= what.last then c:set("prompts", "yes") end
      end
    end
  end,
}

pass "deniers together" {
  about = "whoever denies with the source stands beside it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do list.stand_together(doc, m) end
  end,
}

pass "deniers with their apposition" {
  about = "source and cue of a denial reach as far as those of a claim",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      sources.settle(doc, m)
      if m:get("type") ~= "retraction" then cues.settle(doc, m, m:slot("cue")) end   -- "now admits"
    end
  end,
}

local rejects = { rejects_claim = true, verb = true }

-- Does the denial say that a whole clause is not so ("denied reports that ..."), and does that hold the place?
local function denies_clause_at(doc, denial, place)
  if not rejects[denial:get("type") or ""] or denial:get("polarity") ~= "denial" then return false end
  for _, piece in ipairs(denial:pieces("content")) do
    local told = denial:slot("noun") ~= nil or doc:token(piece.first).form == "that"
    if told and piece.first < place and place <= piece.last then return true end
  end
  return false
end

pass "denied within what is denied" {
  about = "rejected reports that it had backed down: nobody takes anything back",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      for _, outer in ipairs(doc:sentence(m.sentence):mentions("Denial")) do
        local within = outer.place < m.place and outer.quoted == m.quoted and denies_clause_at(doc, outer, m.place)
        if within then
          m:drop("told only within what is denied")
          break
        end
      end
    end
  end,
}
