-- The claims that denials answer, where no rule of speech reads them: inside the words of the denial,
-- and in charges (44).
phase "denial-passes"

local addressed = require "lib.addressed"
local heads = require "lib.heads"
local list = require "lib.joined"
local makers = require "lib.makers"
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sides = require "lib.sides"
local sources = require "lib.sources"

local function claim_noun(doc, content)
  for n = content.first, math.min(content.last, content.first + 9) do
    local t = doc:token(n)
    if t:in_list("claim_noun") or t:in_list("loose_noun") then return n end
    if t:is("verb") and not t:is("participle") and not t:is("gerund") then return nil end
  end
  return nil
end

-- "the claims made in the Herald", "in the Herald article": whose the article is.
local function is_medium(doc, a)
  if a:get("kind") == "media" then return true end
  for n = a.last + 1, math.min(doc.tokens, a.last + 3) do
    local t = doc:token(n)
    if t:in_list("medium") or t:in_list("claim_noun") then return true end
    if not t:is("noun", "adj", "possessive") then return false end
  end
  return false
end

local anything = { what = true, everything = true, anything = true, all = true, nothing = true }

local function says_it(doc, n)
  for k = n, math.min(doc.tokens, n + 3) do
    local t = doc:token(k)
    if t:in_list("say") then return true end
    if not (t:in_list("have") or t:in_list("be") or t:is("adv", "modal")) then return false end
  end
  return false
end

-- "many points in Kovra's letter", "what Kovra says": the author of what is denied.
local function author_inside(doc, m, content)
  local said, denier = anything[string.lower(doc:token(content.first).text)], m:actor("source")
  local own = denier and denier:get("key")
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    if said and a:get("key") ~= own and a.first <= content.first + 2 and says_it(doc, a.last + 1) then return a:span() end
    local mark = a.last < content.last and doc:token(a.last + 1)
    if mark and mark:is("possessive") and is_medium(doc, a) then return a:span() end
  end
  return nil
end

-- what somebody makes: "the allegations of the union" are its own, the suspicions of it are not
words "made_noun" { "accusation", "allegation", "charge", "complaint", "claim", "assertion", "contention", "statement", "account",
                    "version", "version of events", "story", "tale", "narrative", "argument", "remark", "comment",
                    "testimony", "explanation", "theory", "article", "tweet", "finding", "conclusion", "warning", "fear",
                    "concern", "prediction", "forecast", inflect = "noun" }

-- "the allegations of the union", and not of police violence, of Lind's lies, of Lind lying; "the findings of a report by
-- the union": whose they are.
local function maker_of(doc, content, noun)
  if noun + 2 > content.last or doc:token(noun + 1).text ~= "of" or not doc:token(noun):in_list("made_noun") then return nil end
  for n = noun + 2, math.min(content.last, noun + 4) do
    local said = makers.speaks(doc:token(n)) and makers.behind(doc, n)
    if said then return said:span() end
  end
  for _, a in ipairs(doc:span(noun + 2, content.last):mentions("Actor")) do
    local after = a.last < content.last and doc:token(a.last + 1)
    local whole = a.first <= noun + 3 and nearby.only(doc, noun + 2, a.first - 1, "det", "own", "adj", "num") and not (after and after:is("noun", "adj", "possessive", "gerund", "participle"))
    return whole and a:span() or nil
  end
end

-- "US and British claims": do two that stand side by side make it together?
local function are_joined(doc, one, other)
  local word = other.first == one.last + 2 and doc:token(one.last + 1).text
  return word == "and" or word == "or" or word == ","
end

-- "by the French daily Le Monde": the paper, and not France.
local function whole_name(doc, content, a)
  for _, o in ipairs(doc:span(a.first, content.last):mentions("Actor")) do
    local named = o.first > a.last and nearby.only(doc, a.last + 1, o.last, "noun", "adj") and heads.named_last(doc, doc:span(a.first, o.last), a)
    if named then return named end
  end
  return a
end

-- Who made the claim: the actor before the noun ("US claims", the first of several), after "by" ("claims made by X"),
-- whom "your claims" are told.
local function claimant_of(doc, content, noun)
  local best, last
  for n = content.first, noun - 1 do
    local to = string.lower(doc:token(n).text) == "your" and addressed.at(doc, n)
    if to then return to:span() end
  end
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    if a.last < noun then
      local inside = last and a.last <= last.last   -- "a Syrian group": the group, and not Syria
      if not inside and not (last and are_joined(doc, last, a)) then best = a:span() end
      last = inside and last or a
    end
    if not best and a.first > noun and a.first <= noun + 8 then
      for n = noun + 1, a.first - 1 do
        local word = doc:token(n).text
        if (word == "by" or word == "from") and a.first <= n + 4 then return whole_name(doc, content, a):span() end
        if word == "in" and is_medium(doc, a) then return a:span() end
        if word == "that" or word == "of" then return nil end
      end
    end
  end
  return best
end

-- "denied the charge, which was made by X": who is said to have brought it up.
local function brought_by(doc, noun)
  for _, origin in ipairs(doc:sentence(doc:token(noun).sentence):mentions("Origin")) do
    local what = origin:slot("what")
    if what.first <= noun and noun <= what.last then return origin:slot("source") end
  end
  return nil
end

local FROM = 2   -- sentences within which it is told where a claim came from

local leads = { of = true, about = true, over = true, against = true }

-- of these the words behind "of" tell what happened, and not what is claimed: "her version of events"
words "retelling" { "account", "version", "version of events", "description", "recollection", "retelling", "portrayal",
                    "depiction", "reading", "interpretation", "characterisation", "characterization", inflect = "noun" }

local function after_that(doc, content)
  local that = doc:token(content.first).text == "that" and content.first < content.last
  return that and content.first + 1 or content.first
end

-- "the findings of a leaked memo": what says it, and not what it says.
local function is_of_paper(doc, first, last)
  for n = first, last do
    local t = doc:token(n)
    if makers.speaks(t) then return true end
    if not t:is("det", "own", "adj", "participle", "noun") then return false end
  end
  return false
end

-- Where what is claimed begins: behind "that", "of", "about", "over"; behind its maker only behind "that", "about".
local function claimed_from(doc, content, noun, maker)
  if noun < content.first then return after_that(doc, content) end
  local from = maker and maker.last or noun
  for n = from + 1, math.min(content.last - 1, from + 12) do
    local word = doc:token(n).text
    if word == "that" then return n + 1 end
    local names_it = leads[word] and n <= from + 2
    local of_other = maker or doc:token(noun):in_list("retelling") or word == "of" and is_of_paper(doc, n + 1, content.last)
    if names_it and word == "of" and of_other then names_it = false end
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

-- Whom the words behind "as" name as saying it: "as X has alleged", "as alleged in a letter by X".
local function said_as(doc, n, last)
  local link = doc:token(n + 2).text
  local told = doc:token(n + 1):in_list("say") and (link == "by" or link == "in")
  for _, a in ipairs(doc:span(n + 1, last):mentions("Actor")) do
    if told and a.first <= n + 8 then return a:span() end
    local behind = doc:word(a.last + 1) == "," and a.last + 2 or a.last + 1   -- "as its head, Ada Lind, said"
    if a.first <= n + 4 and says_it(doc, behind) then return a:span() end
  end
  return nil
end

local stops = { ["."] = true, [","] = true, [";"] = true }

-- ", which X has alleged", with nothing behind it.
local function said_which(doc, n, last)
  for _, a in ipairs(doc:span(n + 1, last):mentions("Actor")) do
    if a.first > n + 3 then return nil end
    for k = a.last + 1, math.min(last - 1, a.last + 4) do
      local t = doc:token(k)
      if t:in_list("say") then return stops[doc:word(k + 1)] and not t:in_list("deny") and a:span() or nil end
      if not (t:in_list("have") or t:is("adv")) then break end
    end
  end
  return nil
end

-- "denied that he knew", "denied knowing": the denial says in full what it denies.
local function states_it(doc, m, content)
  local first, kind = doc:token(content.first), m:get("type")
  return (kind == "verb" or kind == "rejects_claim") and content.first < content.last and
         (first.text == "that" or first:is("gerund"))
end

local examining = { questioned = true, under = true }

-- "Questioned by X, she denied having met him": X has said so.
local function examined_by(doc, m, content)
  for _, o in ipairs(states_it(doc, m, content) and doc:sentence(m.sentence):mentions("Opposed") or {}) do
    if examining[o.way] then return o:slot("source"), content.last end
  end
  return nil, nil
end

-- "denied that it was a drill, a charge first made by X": who says so, and where what he says ends.
local function charged_by(doc, content)
  for _, origin in ipairs(doc:sentence(content.sentence):mentions("Origin")) do
    local comma = origin:slot("what").first - 1
    local behind = origin.way == "apposed" and content.first < comma and comma <= content.last + 1
    if behind then return origin:slot("source"), comma - 1 end
  end
  return nil, nil
end

-- "denied that it was a drill, as X has alleged": the same.
local function alleged_by(doc, content)
  local last = doc:sentence(content.sentence).last
  for n = content.first + 1, math.min(content.last + 2, last - 2) do
    local comma = doc:token(n - 1).text == ","
    local by
    if doc:token(n).text == "as" and (comma or doc:token(n + 1):is("participle")) then
      by = said_as(doc, n, last)
    elseif comma and doc:token(n).text == "which" then
      by = said_which(doc, n, last)
    end
    if by then return by, comma and n - 2 or n - 1 end
  end
  return nil, nil
end

-- "not true that, as X says, it leaks": who says so; the denial is of what stands behind it.
local function cited_first(doc, m, content)
  local as = content.first
  local by = doc:token(as).text == "as" and said_as(doc, as, content.last)
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
  if cited_first(doc, m, content) then return true end
  local act, claimant, last = "accuse", charged_by(doc, content)
  if not claimant then claimant, last = alleged_by(doc, content) end
  if not claimant then
    act = "suggest"
    claimant, last = examined_by(doc, m, content)
  end
  if not claimant or last < content.first then return false end
  local first = after_that(doc, content)
  if last < first then return false end
  m:drop_slot("content")
  m:add_slot("content", doc:span(content.first, last))
  m:add_slot("noun", claimant)
  m:add_slot("claimant", claimant)
  doc:add("Claim", claimant, { cue = claimant, content = doc:span(first, last), source = claimant },
          { mode = "noun", act = act, certainty = "hearsay" })
  return true
end

-- "denied that Lind was telling the truth": who is said to lie has made the claim; not "he told the truth, he said".
local function truth_teller(doc, m, content)
  local denier = m:actor("source")
  local own = denier and denier:get("key")
  for _, a in ipairs(doc:span(content.first, content.last):mentions("Actor")) do
    for n = a.last + 1, math.min(content.last - 2, a.last + 4) do
      local told = doc:token(n).lemma == "tell" or doc:token(n).lemma == "speak"
      if told and doc:token(n + 1).text == "the" and doc:token(n + 2).text == "truth" then
        return a:get("key") ~= own and a:span() or nil
      end
    end
  end
  return nil
end

-- "In an interview with the Herald, she did not rule it out": who has asked.
local function interviewer(doc, m)
  local s = doc:sentence(m.sentence)
  for _, a in ipairs(s:mentions("Actor")) do
    local with = a.first > s.first + 1 and doc:token(a.first - 1)
    if with and with.text == "with" and doc:token(a.first - 2).lemma == "interview" then return a:span() end
  end
  return nil
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

local ASIDE = 12   -- tokens of an aside
local ends_clause = { [","] = true, [";"] = true, ['"'] = true, ["''"] = true, ["”"] = true }

-- "denied the charge, published by the Post, that it leaks", "... by Lind, who left, that it leaks": what is denied
-- goes on behind the aside.
local function with_clause(doc, m, content)
  local s_last, comma = doc:sentence(content.sentence).last, content.last + 1
  if content.first < m.place or comma + 3 > s_last or doc:token(comma).text ~= "," then return content end
  if m:pieces("content")[2] or not doc:token(comma + 1):is("participle", "past", "wh") then return content end
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

-- "disputed the article", "rejected the report": whoever wrote it, as the article told before.
local function paper_maker(doc, content)
  if content.last - content.first > 3 then return nil end
  local a = makers.of(doc, content)
  return a and a:span()
end

-- Is the maker of a claim named in the words that deny it?
local function maker_stands_there(content, claimant)
  return content.first <= claimant.first and claimant.last <= content.last
end

-- "denied US claims that it had sent shells": the claim stands in the words that deny it.
local function name_claim(doc, m, content, claims)
  local given = m:slot("noun")
  local noun = given and given.last or claim_noun(doc, content)
  if noun then drop_misread(claims, m, noun) end
  if not noun then
    local author = not m:slot("claimant") and m:get("type") ~= "negated_statement" and author_inside(doc, m, content)
    if author then m:add_slot("claimant", author) end
    return
  end
  local maker = maker_of(doc, content, noun)
  local claimant = m:slot("claimant") or own_words_of(m) or maker or claimant_of(doc, content, noun) or
                   brought_by(doc, noun) or paper_maker(doc, content)
  local from = claimed_from(doc, content, noun, maker)
  if not given then m:add_slot("noun", doc:span(noun, noun)) end
  if claimant and not m:slot("claimant") then m:add_slot("claimant", claimant) end
  local told = claim_at(claims, noun)
  if told and claimant and maker_stands_there(content, claimant) and not told:slot("source") then told:add_slot("source", claimant) end
  if not from or from > content.last or told then return end
  doc:add("Claim", doc:span(noun, content.last),
          { cue = doc:span(noun, noun), content = doc:span(from, content.last), source = claimant },
          { mode = "noun", act = noun_acts[m:get("noun_act") or "state"] or "state", certainty = "hearsay",
            says = doc:token(from - 1).text == "that" and "clause" or "matter" })
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

-- "The banker, accused of fraud, says that he paid nothing": is there a denial beside the charge?
local function denied_near(doc, charge)
  local last = before_denials(doc, charge:slot("content")).last
  for n = charge.sentence, math.min(doc.sentences, charge.sentence + 1) do
    for _, m in ipairs(doc:sentence(n):mentions("Denial")) do
      if n > charge.sentence or m.place < charge.first or m.place > last then return true end
    end
  end
  return false
end

-- Whose a charge is: not the land's in "reports in Spain that ...".
local function charger(doc, charge)
  local source, by = charge:slot("source"), charge:actor("source")
  local where = by and by:get("kind") == "state" and doc:word(source.first - 1) == "in"
  return not where and source or nil
end

local function make_claim(doc, charge)
  local content, accused = before_denials(doc, charge:slot("content")), charge:slot("accused")
  local slots = { cue = charge:slot("cue"), content = accused or content, source = charger(doc, charge) }
  local c = doc:add("Claim", charge:span(), slots,
                    { mode = "indirect", act = charge:get("act"), certainty = "hearsay" })
  if accused then c:add_slot("content", content) end
end

pass "what was asked" {
  about = "a No that answers no question is no denial",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if m.rule == "answered no" and m.way == "quoted" and not matter.is_asked(doc, m) then m:drop("no question") end
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

words "prompt" { "after", "when", "since", "because" }

-- Where the word stands that tells of a claim that it prompted another: "after the Herald reported that it would close",
-- "when asked by the Herald whether it would close", "after being accused by Lind of theft".
local function prompt_of(doc, c)
  local source, cue = c:slot("source"), c:slot("cue")
  if not cue then return nil end
  local n = (source and source.first < cue.first and source or cue).first - 1
  if doc:word(n) == "being" then n = n - 1 end
  return n > 0 and doc:token(n):in_list("prompt") and n or nil
end

-- "It would stay open, she said, after the Herald reported that it would close": what has prompted the denial; and
-- the word that says so.
local function prompting(doc, m)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local prompt = prompt_of(doc, c)
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

pass "said after another" {
  about = "what a denial in the same sentence follows is what it answers, and whoever said so is the claimant",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local claim, prompt
      if m:get("type") ~= "retraction" then claim, prompt = prompting(doc, m) end
      if claim then
        claim:set("prompts", "yes")
        end_before(doc, m, prompt)
        if claim:actor("source") and not m:slot("claimant") then m:add_slot("claimant", claim:slot("source")) end
      end
    end
  end,
}

pass "claims inside denials" {
  run = function(doc)
    local claims = doc:mentions("Claim")
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      content = content and inner_noun(doc, m, m:slot("noun") and with_clause(doc, m, content) or content)
      local asked = m:get("polarity") ~= "denial" and interviewer(doc, m)
      local by = not m:slot("claimant") and (asked or content and truth_teller(doc, m, content))
      if by then m:add_slot("claimant", by) end
      if content and states_it(doc, m, content) then m:set("says", "clause") end
      if content and (m:slot("noun") or not name_claimant(doc, m, content)) then
        name_claim(doc, m, content, claims)
      end
    end
  end,
}

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

-- The denial just before, if it names nobody, that "the accusation" behind it is of: "She denied having met him. The
-- charge was first made by Lind."
local function denial_meant(doc, origin)
  local found
  for _, m in ipairs(nearby.mentions(doc, "Denial", origin.place, 1)) do
    if m.place < origin.place and m:get("polarity") == "denial" and m:get("type") ~= "retraction" then found = m end
  end
  return found and not found:slot("claimant") and found or nil
end

pass "where claims came from" {
  about = "\"The reports first appeared in the Post\": whose the claim is that nobody was named with",
  run = function(doc)
    for _, origin in ipairs(doc:mentions("Origin")) do
      local by = origin.way ~= "apposed" and origin:actor("source")
      local claim = by and claim_meant(doc, origin)
      by = by and (heads.named_last(doc, origin:slot("source"), by) or by)
      local denial = by and not claim and denial_meant(doc, origin)
      if by and claim then claim:set("speaker", by.number) end
      if denial then denial:add_slot("claimant", by:span()) end
    end
  end,
}

-- Whom the sentence of a denial sets it against, if that is not the denier.
local function opposed(doc, m)
  local denier = m:actor("source")
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Opposed")) do
    local by = o:actor("source")
    local own = by and (by:get("key") == (denier and denier:get("key")) or sides.is_first_person(doc, o:slot("source")))
    if by and not own then return o:slot("source") end
  end
  return nil
end

pass "said against somebody" {
  about = "\"Contradicting Lind, she denied it\": what Lind says is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local by = m:get("type") ~= "retraction" and not m:slot("claimant") and opposed(doc, m)
      if by then m:add_slot("claimant", by) end
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
  about = "the source of a denial reaches as far as that of a claim",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do sources.settle(doc, m) end
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

-- The phrase that a source is, if its noun is one that says something: "an anonymous letter", "the charge sheet"; "the
-- memo, which says".
local function paper_of(doc, source)
  local first, last = source.first, nil
  if doc:token(first):is("wh") then
    local n = doc:word(first - 1) == "," and first - 2 or first - 1
    return n > 0 and makers.speaks(doc:token(n)) and doc:span(n, n) or nil
  end
  for n = first, source.last do
    local t = doc:token(n)
    if last and not t:is("noun") then break end
    if last or makers.speaks(t) then last = n end
  end
  return last and doc:span(first, last)
end

pass "papers that are answered" {
  about = "\"A leaflet says that she lied. She denies it\": the claimant is the leaflet, if nobody is known to have written it",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local source = not c:actor("source") and not c:get("speaker") and c:slot("source")
      local paper = source and paper_of(doc, source)
      if paper and #paper:mentions("Actor") == 0 then
        doc:add("Actor", paper, { name = paper }, { key = doc:token(paper.last).lemma, kind = "other", form = "nominal" })
      end
      if paper and paper.last < source.first then c:set("speaker", paper:mentions("Actor")[1].number) end
    end
  end,
}
