-- The claims that denials answer, where no rule of speech reads them: inside the words of the denial,
-- and in charges (44).
phase "denial-passes"

local alleged = require "lib.alleged"
local answered = require "lib.answered"
local claimants = require "lib.claimants"
local clauses = require "lib.clauses"
local cues = require "lib.cues"
local list = require "lib.joined"
local makers = require "lib.makers"
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sources = require "lib.sources"

local function claim_noun(doc, content)
  for n = content.first, math.min(content.last, content.first + 9) do
    local t = doc:token(n)
    if t:in_list("claim_noun") or t:in_list("loose_noun") then return n end
    if t:is("verb") and not t:is("participle") and not t:is("gerund") then return nil end
  end
  return nil
end

-- what somebody makes: "the allegations of the union" are its own, the suspicions of it are not
words "made_noun" {
  "accusation", "allegation", "charge", "complaint", "claim", "assertion", "contention", "statement", "account",
  "version", "version of events", "story", "tale", "narrative", "argument", "remark", "comment", "testimony", "explanation",
  "theory", "article", "tweet", "finding", "conclusion", "warning", "fear", "concern", "prediction", "forecast",
  inflect = "noun",
}

local leads = { of = true, about = true, over = true, against = true, regarding = true, concerning = true }

-- of these the words behind "of" tell what happened, and not what is claimed: "her version of events"
words "retelling" { "account", "version", "version of events", "description", "recollection", "retelling", "portrayal",
                    "depiction", "reading", "interpretation", "characterisation", "characterization", inflect = "noun" }

local function after_that(doc, content)
  local that = doc:token(content.first).text == "that" and content.first < content.last
  return that and content.first + 1 or content.first
end

local found = { finding = true, conclusion = true, result = true }

-- "the findings of a leaked memo": what says it, and not what it says.
local function is_of_paper(doc, noun, last)
  if not found[doc:token(noun).lemma or ""] then return false end
  for n = noun + 2, last do
    local t = doc:token(n)
    if makers.speaks(t) then return true end
    if not t:is("det", "own", "adj", "participle", "noun") then return false end
  end
  return false
end

-- what one does with a charge: "accusations made against her", "claims spread by the union"
words "put_about" {
  "made", "brought", "levelled", "leveled", "raised", "lodged", "filed", "hurled", "thrown", "directed", "spread", "circulated", "published",
  "aired", "voiced", "advanced", "put", "put about", "put forward", "peddled", "pushed", "floated", "laid", "repeated", "uttered", "tabled",
  "propagated", "trotted out", "set out", "printed", "posted", "broadcast", "carried", "contained", "presented",
}

-- "the accusations made against her": whom they are about, and not what they say.
local function tells_only_whom(doc, noun, n)
  if n ~= noun + 2 or not doc:token(noun + 1):in_list("put_about") then return false end
  for _, a in ipairs(doc:span(n + 1, math.min(doc.tokens, n + 3)):mentions("Actor")) do
    if a.first <= n + 2 then return true end
  end
  return false
end

-- Has the phrase that ends before token n a verb, perhaps behind what is said of it: "a poster which was sold there is a
-- fake", "a poster showing boats is a fake"?
local function has_verb(doc, n, last)
  if clauses.has_verb(doc, n, last + 1) then return true end
  local t = doc:token(n)
  local verbs = n < last and (t:is("wh") and 2 or t:is("gerund") and 1) or nil
  for i = n + 1, verbs and last or n do
    if doc:token(i):is("finite", "modal") then verbs = verbs - 1 end
    if verbs == 0 then return true end
  end
  return false
end

-- "Denied claims he took it", "denied the claim he took it": does the clause of what is claimed begin right behind the
-- noun? (Not in "claims he had made", "the claim he made".)
local function leaves_out_that(doc, content, noun)
  local last = content.last
  if noun >= last or doc:word(noun + 1) == "that" or doc:token(last):is("prep") then return false end
  local single = not doc:token(noun):is("plural")
  if single and (not doc:token(noun + 1):is("pronoun") or doc:token(last):is("verb", "wh")) then return false end
  local aux = doc:token(last - 1)
  if doc:token(last):is("participle") and not aux:in_list("be") and not aux:is("adv") then return false end
  for _, np in ipairs(doc:span(noun + 1, last):mentions("np")) do
    if np.first == noun + 1 then return has_verb(doc, np.last + 1, last) end
  end
  return false
end

-- "the report that said X", "reports that appeared on Monday", "a report that contains the claim": what is said of the
-- report. Second: behind a verb of saying, where that begins.
local function said_of_it(doc, n, last)
  local verb = doc:token(n)
  while verb.number < last and verb:is("adv") do verb = doc:token(verb.number + 1) end
  if verb.number >= last then return false, nil end
  local next_word = doc:token(verb.number + 1)
  local sure = verb.tag == "VBD" or verb:is("modal") or verb:in_list("have", "be", "do")
  local takes = verb.tag == "VBZ" and next_word:is("det", "own")
  if not (sure or takes or verb:is("finite") and verb:in_list("say")) then return false, nil end
  return true, verb:in_list("say") and (next_word.form == "that" and next_word.number + 1 or next_word.number) or nil
end

-- "Reports which said she had left", "a report on Sunday claiming he had left": the verb there that says so, or nil.
local function verb_that_tells(doc, n, last)
  local relative = doc:word(n) == "which"
  local verb = relative and n + 1 or n
  while relative and verb < last and (doc:token(verb):is("adv") or doc:token(verb):in_list("have")) do verb = verb + 1 end
  local t = doc:token(verb)
  local tells = verb < last - 1 and t:in_list("says_of_paper") and (t:is("gerund") or relative and t:is("finite"))
  return tells and (doc:word(verb + 1) == "that" and verb + 2 or verb + 1) or nil
end

-- Where what is claimed begins: behind "that", "of", "about", "over"; behind its maker only behind "that", "about".
local function claimed_from(doc, content, noun, maker)
  if noun < content.first then return after_that(doc, content) end
  local from = maker and maker.last or noun
  if leaves_out_that(doc, content, noun) then return noun + 1 end
  for n = from + 1, math.min(content.last - 1, from + 8) do
    local told = verb_that_tells(doc, n, content.last)
    if told then return told, true end
  end
  for n = from + 1, math.min(content.last - 1, from + 12) do
    local word = doc:token(n).text
    if word == "that" then
      local of_it, from_verb = said_of_it(doc, n + 1, content.last)
      if of_it then return from_verb end
      return n + 1
    end
    local names_it = leads[word] and n <= from + 2 and not tells_only_whom(doc, noun, n)
    if names_it and word == "of" then
      names_it = not maker and not doc:token(noun):in_list("retelling") and not is_of_paper(doc, noun, content.last)
    end
    if names_it then return n + 1 end
  end
  return nil
end

local function claim_at(claims, n)
  for _, c in ipairs(claims) do
    if c.place == n then return c end
  end
  return nil
end

-- "not true that, as X says, it leaks": who says so; the denial is of what stands behind it.
local function cited_first(doc, m, content)
  local as = content.first
  local by = doc:token(as).text == "as" and alleged.said_as(doc, as, content.last)
  local comma = by and by.last + 1
  while comma and comma < content.last and doc:token(comma).text ~= "," do comma = comma + 1 end
  if not comma or comma >= content.last then return false end
  m:drop_slot("content")
  m:add_slot("content", doc:span(comma + 1, content.last))
  m:add_slot("noun", doc:span(as, comma - 1))
  m:add_slot("claimant", by)
  return true
end

local function name_claimant(doc, m, content)
  if m:get("type") == "negated_statement" and m:slot("noun") then return false end   -- "not as weak as X claims" is whole
  if cited_first(doc, m, content) then return true end
  local claimant, last, act = alleged.by(doc, m, content)
  if not claimant or last < content.first then return false end
  local first = after_that(doc, content)
  if last < first then return false end
  m:drop_slot("content")
  m:add_slot("content", doc:span(content.first, last))
  m:add_slot("noun", claimant)
  m:add_slot("claimant", claimant)
  doc:add("Claim", claimant, { cue = claimant, content = doc:span(first, last), source = claimant },
          { mode = "noun", act = act, certainty = "hearsay", says = m:get("type") == "negated_statement" and "denied" or nil }, m)
  return true
end

-- "withdrew his remark": it was the speaker's own.
local function own_words_of(m)
  return m:get("type") == "retraction" and m:slot("source") or nil
end

local noun_acts = { accuse = "accuse", inform = "inform", state = "state", warn = "warn" }

-- "the conclusion that the claims in the Herald were lies": the claims were, not the conclusion.
local function inner_noun(doc, m, content)
  local outer = m:slot("noun")
  local that = outer and m:get("type") == "falsity_predicate" and m.place > content.last and outer.last + 1
  if not that or that >= content.last or doc:token(that).text ~= "that" then return content end
  for n = that + 1, math.min(content.last, that + 3) do
    local t = doc:token(n)
    if t:in_list("claim_noun") then
      local inner = doc:span(that + 1, content.last)
      m:drop_slot("noun")
      m:drop_slot("content")
      m:add_slot("noun", doc:span(n, n))
      m:add_slot("content", inner)
      return inner
    end
    if not t:is("det", "own", "adj", "possessive", "name") then return content end
  end
  return content
end

words "that_clause" { "that" }
local ASIDE = 12   -- tokens of an aside
local ends_clause = { [","] = true, [";"] = true, ['"'] = true, ["''"] = true, ["”"] = true }

-- "denied the report, stating in a post that it leaks": what is said besides is no part of what is denied.
local function said_besides(t) return t:is("gerund") and t:in_list("say") end

-- "denied the charge, published by the Post, that it leaks", "... by Lind, who left, that it leaks": what is denied
-- goes on behind the aside.
local function with_clause(doc, m, content)
  local s_last, comma = doc:sentence(content.sentence).last, content.last + 1
  if content.first < m.place or comma + 3 > s_last or doc:token(comma).text ~= "," then return content end
  if m:pieces("content")[2] or doc:find_list(content.first, content.last, "that_clause") then return content end
  if not doc:token(comma + 1):is("participle", "past", "wh") or said_besides(doc:token(comma + 1)) then return content end
  local that = comma + 2
  while that < s_last and that < comma + ASIDE and doc:token(that - 1).text ~= "," do that = that + 1 end
  if doc:token(that - 1).text ~= "," or doc:token(that).text ~= "that" then return content end
  local last = that
  while last + 1 < s_last and not ends_clause[doc:token(last + 1).text] do last = last + 1 end
  local whole = doc:span(content.first, last)
  m:drop_slot("content")
  m:add_slot("content", whole)
  return whole
end

-- "called that claim ludicrous": a noun, whatever rule took it for a verb that says so.
local function drop_misread(claims, m, noun)
  local c = claim_at(claims, noun)
  local said = c and c:slot("content")
  if said and said.first == m:slot("cue").first then c:drop("its verb is the noun of what is denied") end
end

-- "Apologised for saying that nurses are lazy": what he takes back is told there.
local function name_own_saying(doc, m, content)
  local verb = doc:token(content.first)
  local says = verb:is("gerund") and verb:in_list("say") and content.first + 2 < content.last
  if not says or m:get("type") ~= "retraction" then return false end
  local first = after_that(doc, doc:span(content.first + 1, content.last))
  local cue = doc:span(content.first, content.first)
  m:add_slot("noun", cue)
  doc:add("Claim", content, { cue = cue, content = doc:span(first, content.last), source = m:slot("source") },
          { mode = "indirect", act = "state", says = "clause" }, m)
  return true
end

-- "allegations of meeting guards and bribing them": a deed done to somebody, told in full.
local function is_deed(doc, from, last)
  return doc:token(from):is("gerund") and doc:word(from - 1) == "of" and doc:find_tag(from + 1, last, "noun", "pronoun") ~= nil
end

-- "denied US claims that it had sent shells": the claim stands in the words that deny it.
local function name_claim(doc, m, content, claims)
  local given = m:slot("noun")
  local noun = given and given.last or claim_noun(doc, content)
  if noun then drop_misread(claims, m, noun) end
  if not noun and name_own_saying(doc, m, content) then return end
  if not noun then
    local authored = m:get("type") ~= "negated_statement" and not alleged.states_it(doc, m, content)
    local author = authored and not m:slot("claimant") and claimants.author(doc, m, content)
    if author then m:add_slot("claimant", author) end
    return
  end
  local maker = claimants.maker(doc, content, noun)
  local claimant = m:slot("claimant") or own_words_of(m) or maker or claimants.of(doc, content, noun)
  local from, told_there = claimed_from(doc, content, noun, maker)
  if not given then m:add_slot("noun", doc:span(noun, noun)) end
  if claimant and not m:slot("claimant") then m:add_slot("claimant", claimant) end
  local told = claim_at(claims, noun)
  local nobodys = told and claimant and not told:slot("source")
  if nobodys and content.first <= claimant.first and claimant.last <= content.last then told:add_slot("source", claimant) end
  if not from or from > content.last or told then return end
  local lead = doc:token(from - 1).text
  local states = lead == "that" or from == noun + 1 or told_there or is_deed(doc, from, content.last)
  local first = (lead == "that" or leads[lead]) and from - 1 or from
  doc:add("Claim", doc:span(noun, content.last),
          { cue = doc:span(noun, noun), content = doc:span(first, content.last), source = claimant },
          { mode = "noun", act = noun_acts[m:get("noun_act") or "state"] or "state", certainty = "hearsay",
            says = (states and not doc:token(noun):in_list("sought_noun") or m.rule == "wrongly accused") and "clause" or "matter" }, m)
end

-- "The banker, accused of fraud, denies it": the charge ends before the denial.
local function before_denials(doc, span)
  local opening = doc:sentence(span.sentence).first + 2   -- "Accused of fraud, he walked on."
  for n = span.first + 1, span.first <= opening and span.last or span.first do
    if doc:token(n).text == "," then return doc:span(span.first, n - 1) end
  end
  for _, m in ipairs(doc:sentence(span.sentence):mentions("Denial")) do
    for n = span.first + 1, m.place <= span.last and m.place - 1 or span.first do
      if doc:token(n).text == "," then return doc:span(span.first, n - 1) end
    end
  end
  return span
end

words "opens_clause" { "because", "after", "before", "while", "when", "if", "since", "as", "although", "though", any_tag = true }

-- "A man accused of theft at the bank told the court that ...": where the verb of the sentence stands, which is no part of
-- the charge. Each word that opens a clause there has a verb of its own.
local function verb_behind(doc, charge, content)
  local accused, cue = charge:slot("accused"), charge:slot("cue")
  if not accused or accused.last > cue.first or doc:word(content.first - 1) == "that" then return nil end
  local first, before = doc:sentence(content.sentence).first, cue.first - 1
  if accused.first > first and doc:find_tag(first, accused.first - 1, "finite", "modal") then return nil end
  if doc:find_tag(accused.last + 1, before, "finite", "modal", "wh") or doc:find_list(accused.last + 1, before, "be", "have") then return nil end
  local open = 0
  for n = content.first + 1, content.last do
    local t = doc:token(n)
    if t:is("wh") or t.form == "that" or t:in_list("opens_clause") then open = open + 1 end
    if t:is("finite", "modal") then
      if open == 0 then return n end
      open = open - 1
    end
  end
end

-- What somebody is charged with, and no word of what he says to it.
local function charged_with(doc, charge)
  local content = before_denials(doc, charge:slot("content"))
  local verb = verb_behind(doc, charge, content)
  local last = verb and verb - 1 or content.last
  while verb and last > content.first and not string.find(doc:word(last), "[%w)]") do last = last - 1 end
  return doc:span(content.first, last)
end

-- "The banker, accused of fraud, says that he paid nothing": is there a denial beside the charge?
local function denied_near(doc, charge)
  local last = charged_with(doc, charge).last
  for _, m in ipairs(nearby.mentions(doc, "Denial", charge.place, 2)) do   -- whose speaker may be named a sentence before
    local behind = m.sentence - charge.sentence
    if behind == 1 or behind == 0 and (m.place < charge.first or m.place > last) then return true end
  end
  return false
end

-- Whose a charge is: the paper's in "a report in the Post that ...", nobody's in "reports in Spain", "talk in the town".
local function charger(doc, charge)
  local source, by = charge:slot("source"), charge:actor("source")
  if not source or doc:word(source.first - 1) ~= "in" then return source end
  local prints = by and by:get("kind") == "media" or makers.speaks(doc:token(source.last))
  return prints and source or nil
end

local AHEAD = 4   -- sentences from a charge, in which it is told who brings it

-- "A banker accused of theft says that he took nothing. Prosecutors allege that ...": whoever charges somebody there, and is
-- not the accused himself.
local function told_charger(doc, charge)
  local accused = charge:actor("accused")
  local own = accused and accused:get("key")
  for n = charge.sentence, math.min(doc.sentences, charge.sentence + AHEAD) do
    for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
      local cue, by = c:slot("cue"), c:actor("source")
      local brings = cue and by and cue.first > charge.last and doc:token(cue.last):is("verb") and doc:token(cue.last):in_list("held_against")
      if brings and by:get("key") ~= own and by:get("form") ~= "pronoun" then return by end
    end
  end
end

local function make_claim(doc, charge)
  local content, accused = charged_with(doc, charge), charge:slot("accused")
  local slots = { cue = charge:slot("cue"), content = accused or content, source = charger(doc, charge) }
  local c = doc:add("Claim", charge, slots,
                    { mode = "indirect", act = charge:get("act"), certainty = "hearsay" })
  if accused then c:add_slot("content", content) end
  local by = accused and not slots.source and told_charger(doc, charge)
  if by then c:set("speaker", by.number) end
end

pass "what was asked" {
  about = "a No that answers no question is no denial",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local no = m.rule == "answered no" and m.way == "quoted"
      if no and not matter.is_asked(doc, m) and not answered.opens_turn(doc, m) then m:drop("no question") end
    end
  end,
}

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

pass "false tales tell nothing" {
  about = "\"misleading posts claiming that the dam leaks\": whoever calls them so names nobody who claims it",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local source = c:slot("source")
      local unknown = source and not c:actor("source")
      local false_tale = unknown and doc:find_list(source.first, source.last, "false_adj", "false_weak", "false_noun")
      if false_tale or source and is_bare_charge(doc, source) then c:drop_slot("source") end
    end
  end,
}

pass "charges that only name whom" {
  about = "\"Lind's allegations against the mayor\": whom the charge is about, and not what it says",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      if c:get("mode") == "noun" and names_only_whom(doc, c:slot("content")) then c:set("says", "matter") end
    end
  end,
}

words "hearing_body" { "court", "jury", "juror", "inquest", "tribunal", "inquiry", "hearing", "panel", "commission", "parliament", "judge",
                       "magistrate", "committee", "coroner", inflect = "noun", any_tag = true }

-- "A court has heard that ...", "the jury were told that ...": who hears it makes no claim.
local function only_hears(doc, cue)
  for n = cue.first, cue.last do
    local t = doc:token(n)
    if t.lemma == "hear" then return true end
    if n > cue.first and t:is("participle") and t.lemma == "tell" and doc:token(n - 1):in_list("be") then return true end
  end
  return false
end

pass "what a court hears" {
  about = "\"a court heard that she took it\": somebody claims it there, and not the court",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local cue, source = c:slot("cue"), c:slot("source")
      local body = cue and source and doc:find_list(source.first, source.last, "hearing_body")
      if body and only_hears(doc, cue) then c:set("says", "heard") end
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

pass "claims that point at others" {
  about = "\"I am disappointed in the article\", \"what she says I did\": what is claimed stands elsewhere",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local content = c:slot("content")
      if content and not c:get("says") and not c:pieces("content")[2] and only_points(doc, c, content) then c:set("says", "matter") end
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

pass "what is held against somebody" {
  about = "a charge that no rule of speech has read, and a denial stands near, is a claim",
  run = function(doc)
    local claims = doc:mentions("Claim")
    for _, charge in ipairs(doc:mentions("HeldAgainst")) do
      if denied_near(doc, charge) and not claim_at(claims, charge.place) then make_claim(doc, charge) end
    end
  end,
}

words "says_of_paper" { "say", "claim", "allege", "suggest", "assert", "state", "insinuate", "imply", "charge", inflect = "verb" }
words "say_about" { "say", "tell", "write", "tweet", "remark", "comment", inflect = "verb" }
words "prompt" { "after", "when", "since", "because" }

local SAID = 4   -- tokens of "said on Monday about"

-- "'It did not happen,' Lind said on Monday about the clerk's claims that ...": what was said is about the claim.
local function said_about(doc, c, about)
  if not doc:token(c.place):in_list("claim_noun") then return false end
  return doc:find_list(math.max(1, about - SAID), about - 1, "say_about") ~= nil
end

-- Where the word stands that tells of a claim that it prompted another: "after the Herald reported that it would close",
-- "when asked by the Herald whether it would close", "after being accused by Lind of theft".
local function prompt_of(doc, c)
  local source, cue = c:slot("source"), c:slot("cue")
  if not cue then return nil end
  local n = (source and source.first < cue.first and source or cue).first - 1
  if doc:word(n) == "about" and said_about(doc, c, n) then return n end
  if doc:word(n) == "being" then n = n - 1 end
  return n > 0 and doc:token(n):in_list("prompt") and n or nil
end

-- "denied it after the minister promised to look into it": that prompts, and says nothing that is denied.
local says_nothing_of_it = { promise = true, demand = true, confirm = true, predict = true, propose = true }

words "only_names" { "refer", "mention", "talk", "discuss", "cite", "name", inflect = "verb" }

-- "When she speaks of the dam, that was not built here": what is only named prompts nothing.
local function only_names(doc, c)
  local content = doc:token(c.place):in_list("only_names") and c:slot("content")
  return content and not doc:find_tag(content.first, content.last, "finite", "modal")
end

-- "It would stay open, she said, after the Herald reported that it would close": what has prompted the denial; and
-- the word that says so.
local function prompting(doc, m)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local prompt = says_nothing_of_it[c:get("act") or ""] == nil and not only_names(doc, c) and prompt_of(doc, c)
    local around = c.first <= m.place and m.place <= c.last
    if prompt and not around then return c, prompt end
  end
  return nil
end

local pause = { minute = true, hour = true, day = true, week = true, month = true, [","] = true }

-- What is denied ends before the word that tells what prompted it, and before "hours" there.
local function end_before(doc, m, prompt)
  local pieces = m:pieces("content")
  m:drop_slot("content")
  for _, p in ipairs(pieces) do
    local last = p.first < prompt and math.min(p.last, prompt - 1) or p.last
    while last < p.last and last > p.first and pause[doc:token(last).lemma or ""] do last = last - 1 end
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
    if behind and piece.last < cue.first and cue.first <= content.last then return piece.last + 1 end
  end
end

local joins_verb = { ["and"] = true, but = true }

-- "Denied that it leaked and pointed to tests by the board": where it is told what else the same one says.
local function said_next(doc, m, content)
  local source = m:slot("source")
  for _, c in ipairs(source and doc:sentence(m.sentence):mentions("Claim") or {}) do
    local cue, by = c:slot("cue"), c:slot("source")
    local n = cue and by and by.first == source.first and cue.first > m.place and cue.first <= content.last and cue.first - 1
    while n and n > m.place and doc:token(n):is("adv") do n = n - 1 end
    if n and n > content.first and joins_verb[doc:word(n)] then return n end
  end
end

pass "where what is denied ends" {
  about = "\"denied wrongdoing, as has Lind\", \"denies it, Lind said\", \"denied it and pointed to tests\": before the comma, the \"and\"",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      local ends = content and content.last > content.first + 2 and (comma_of_others(doc, content) or end_of_telling(doc, m, content) or said_next(doc, m, content))
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
      elseif claim then
        claim:set("prompts", "yes")
        end_before(doc, m, prompt)
        if claim:actor("source") and not m:slot("claimant") then m:add_slot("claimant", claim:slot("source")) end
      end
    end
  end,
}

local hung_on = { which = true, which_called = true }   -- ways of denials that are a clause behind the claim
local one_more = { a = true, an = true, something = true }

-- "..., which she denies", "..., a charge that she denies".
local function hangs_on(doc, m)
  if m.rule ~= "claim denied, passive" then return false end
  local content = not hung_on[m.way] and m:slot("content")
  return hung_on[m.way] or content and content.first > 2 and doc:word(content.first - 1) == "," and one_more[doc:word(content.first)] or false
end

pass "hung on a claim" {
  about = "\"Police accused Lind of theft, which she denies\": the claim before the comma is what it answers",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local before
      for _, c in ipairs(hangs_on(doc, m) and doc:sentence(m.sentence):mentions("Claim") or {}) do
        if c.place < m.first and c:get("act") ~= "deny" then before = c end
      end
      if before then before:set("prompts", "yes") end
      local by = before and before:actor("source") and not m:slot("claimant") and before:slot("source")
      if by then m:add_slot("claimant", by) end
    end
  end,
}

words "reply_noun" { "denial", "rebuttal", "statement", "comment", "remark", "response", "reply", "clarification", "announcement",
                     inflect = "noun" }
words "follows" { "come", "follow", inflect = "verb" }

local BEHIND = 2   -- sentences behind a denial, in which it is told what it followed

-- "The denial came two days after Lind said that ...": the claim behind "after", in a sentence that begins so.
local function told_behind(doc, s)
  if not doc:token(s.first):is("det", "own") or not doc:token(s.first + 1):in_list("reply_noun") then return nil end
  if s.first + 2 > s.last or not doc:token(s.first + 2):in_list("follows") then return nil end
  for _, c in ipairs(s:mentions("Claim")) do
    if prompt_of(doc, c) then return c end
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
    end
  end,
}

local SHORT = 4   -- words of "these lies", "this old slander"

-- "denies these lies": a charge is meant, though no noun of saying names it.
local function calls_it_lies(doc, m, content)
  local brief = content and content.last - content.first < SHORT and not m:slot("noun") and m:get("type") == "verb"
  return brief and doc:token(content.last):in_list("false_noun", "false_claim")
end

pass "claims inside denials" {
  run = function(doc)
    local claims = doc:mentions("Claim")
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      content = content and inner_noun(doc, m, m:slot("noun") and with_clause(doc, m, content) or content)
      if calls_it_lies(doc, m, content) then m:set("noun_act", "accuse") end
      local asked = m:get("polarity") ~= "denial" and claimants.interviewer(doc, m)
      local by = not m:slot("claimant") and (asked or content and claimants.truth_teller(doc, m, content))
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
