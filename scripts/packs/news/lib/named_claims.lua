-- Claims that a denial names itself: what it says was claimed, and by whom.
local alleged = require "lib.alleged"
local claimants = require "lib.claimants"
local clauses = require "lib.clauses"
local makers = require "lib.makers"
local sets = require "lib.word_sets"

local M = {}

-- what somebody makes of a thing, told in full elsewhere: "refuted gloomy Norlandic assessments"
words "judged_noun" { "assessment", "appraisal", "estimate", "analysis", "critique", "prognosis", "study", "survey", inflect = "noun" }

local JUDGED = 4   -- tokens of what is denied, up to such a noun

local function claim_noun(doc, content)
  local judged = doc:word(content.first) ~= "that" and math.min(content.last, content.first + JUDGED)
  for n = content.first, math.min(content.last, content.first + 9) do
    local t = doc:token(n)
    if t:in_list("claim_noun") or t:in_list("loose_noun") then return n end
    if judged and n <= judged and t:in_list("judged_noun") then return n end
    if t:is("verb") and not t:is("participle") and not t:is("gerund") then return nil end
  end
  return nil
end

-- what somebody makes: "the allegations of the union" are its own, the suspicions of it are not
words "made_noun" {
  "accusation", "allegation", "charge", "complaint", "claim", "assertion", "contention", "statement", "account", "insinuation", "imputation", "insistence", "declaration", "suggestion",
  "version", "version of events", "story", "tale", "narrative", "argument", "remark", "comment", "testimony", "explanation",
  "theory", "article", "tweet", "finding", "conclusion", "warning", "fear", "concern", "prediction", "forecast",
  inflect = "noun",
}

-- of these the words behind "of" tell what happened, and not what is claimed: "her version of events"
words "retelling" { "account", "version", "version of events", "description", "recollection", "retelling", "portrayal",
                    "depiction", "reading", "interpretation", "characterisation", "characterization", inflect = "noun" }

words "as_what" { "as a", "as an", "as the", "as one of", "as being", "as having" }   -- "the description of the sale as a failure" tells it

local function after_that(doc, content)
  local that = doc:token(content.first).text == "that" and content.first < content.last
  return that and content.first + 1 or content.first
end

-- "the findings of a leaked memo": what says it, and not what it says.
local function is_of_paper(doc, noun, last)
  if not sets.finding[doc:token(noun).lemma or ""] then return false end
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

-- "a report linking him with the job", "stories placing her at the scene": what such a report does is what it claims
words "report_does" { "link", "tie", "connect", "associate", "implicate", "place", "put", "portray", "paint", "depict", "describe", "cast", "name",
                      "identify", "label", "tip", inflect = "verb" }

local BEHIND, BEHIND_ASIDE = 12, 20   -- tokens up to what is claimed, behind its noun; if an aside parts them

-- Where what is claimed begins: behind "that", "of", "about", "over"; behind its maker only behind "that", "about".
local function claimed_from(doc, content, noun, maker)
  if noun < content.first then return after_that(doc, content) end
  local from = maker and maker.last or noun
  if leaves_out_that(doc, content, noun) then return noun + 1 end
  if noun + 2 <= content.last and doc:token(noun + 1):is("gerund") and doc:token(noun + 1):in_list("report_does") then return noun + 1, true end
  for n = from + 1, math.min(content.last - 1, from + 8) do
    local told = verb_that_tells(doc, n, content.last)
    if told then return told, true end
  end
  local reach = doc:word(from + 1) == "," and BEHIND_ASIDE or BEHIND   -- "the idea, floated by Lind in an interview, that it leaks"
  for n = from + 1, math.min(content.last - 1, from + reach) do
    local word = doc:token(n).text
    if word == "that" and doc:word(n + 1) ~= "effect" then
      local of_it, from_verb = said_of_it(doc, n + 1, content.last)
      if of_it then return from_verb end
      return n + 1
    end
    local names_it = sets.about_matter[word] and n <= from + 2 and not tells_only_whom(doc, noun, n)
    if names_it and word == "of" then
      local retold = doc:token(noun):in_list("retelling") and not doc:find_list(n, content.last, "as_what")
      names_it = not maker and not retold and not is_of_paper(doc, noun, content.last)
    end
    if names_it then return n + 1 end
  end
  return nil
end

-- The claims by the token of their cue: made once, and asked for each denial.
function M.by_place(doc)
  local claims = {}
  for _, c in ipairs(doc:mentions("Claim")) do claims[c.place] = claims[c.place] or c end
  return claims
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

function M.name_claimant(doc, m, content)
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
function M.inner_noun(doc, m, content)
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
function M.with_clause(doc, m, content)
  local s_last, comma = doc:sentence(content.sentence).last, content.last + 1
  if content.first < m.place or comma + 3 > s_last or doc:token(comma).text ~= "," then return content end
  if m:pieces("content")[2] or doc:find_list(content.first, content.last, "that_clause") then return content end
  local told = doc:token(comma + 1):is("adv") and comma + 2 or comma + 1   -- ", first reported by the Post,"
  if not doc:token(told):is("participle", "past", "wh") and doc:word(comma + 1) ~= "first" or said_besides(doc:token(comma + 1)) then return content end
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
  local c = claims[noun]
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

words "points_back" { "to that effect", "to this effect", "to the contrary", "of that kind", "of this kind", "of that sort", "along those lines",
                      "along these lines" }

-- "Reports to that effect are false": what they say has been told before, and these are no words of it.
local function point_back(doc, m, content)
  local tail = doc:find_list(content.first, content.last, "points_back")
  if tail then m:add_slot("noun", doc:span(tail, content.last)) end
end

-- "Any suggestion that she had", "the idea that it would": the clause only points back at what has been told.
local function is_elliptic(doc, from, last)
  local t = doc:token(last)
  return last - from <= 3 and last > from and (t:in_list("have", "do", "be") or t:is("modal")) and not doc:find_tag(from, last, "adj", "gerund", "participle")
end

-- "No complaint had been received from the rabbi": that there was one is denied, and not what it says.
local function is_missing(doc, m, noun)
  local no = m:slot("cue").last
  return m:get("type") == "negated_statement" and string.lower(doc:word(no)) == "no" and no < noun and noun <= no + 2
end

-- "denied US claims that it had sent shells": the claim stands in the words that deny it.
function M.name_claim(doc, m, content, claims)
  local given = m:slot("noun")
  local being = not given and string.lower(doc:word(content.first)) == "being"   -- "denied being the source of the leak"
  local noun = given and given.last or not being and claim_noun(doc, content) or nil
  if noun and is_missing(doc, m, noun) then return end
  if noun then drop_misread(claims, m, noun) end
  if not noun and name_own_saying(doc, m, content) then return end
  if not noun then
    local kind = m:get("type")   -- of a statement of the denier's own it tells no author
    local points = kind == "non_involvement" and sets.it_or_this[string.lower(doc:word(content.last))]
    if points then m:set("says", "pointer") end   -- "The team played no part in this"
    local authored = kind ~= "negated_statement" and kind ~= "contrary" and not alleged.states_it(doc, m, content)
    local author = authored and not m:slot("claimant") and claimants.author(doc, m, content)
    if author then m:add_slot("claimant", author) end
    return
  end
  local maker = claimants.maker(doc, content, noun)
  local claimant = m:slot("claimant") or own_words_of(m) or maker or claimants.of(doc, content, noun)
  local from, told_there = claimed_from(doc, content, noun, maker)
  local told = claims[noun]
  local instead = m.way == "set_right" and told   -- "amended its story to say that ...": what is told there is said instead
  if not given and not instead then m:add_slot("noun", doc:span(noun, noun)) end
  point_back(doc, m, content)
  local nobody = not claimant and (doc:token(noun):in_list("rumour_noun") or claimants.is_press(doc, noun)) and doc:span(noun, noun)   -- who spreads it is not told
  if (claimant or nobody) and not m:slot("claimant") then m:add_slot("claimant", claimant or nobody) end
  local nobodys = told and claimant and not told:slot("source")
  if nobodys and content.first <= claimant.first and claimant.last <= content.last then told:add_slot("source", claimant) end
  if not from or from > content.last or told then return end
  if doc:word(from - 1) == "that" and is_elliptic(doc, from, content.last) then
    m:add_slot("noun", doc:span(from - 1, content.last))
    return
  end
  local lead = doc:token(from - 1).text
  local states = lead == "that" or from == noun + 1 or told_there or is_deed(doc, from, content.last)
  local first = (lead == "that" or sets.about_matter[lead]) and from - 1 or from
  doc:add("Claim", doc:span(noun, content.last),
          { cue = doc:span(noun, noun), content = doc:span(first, content.last), source = claimant },
          { mode = "noun", act = noun_acts[m:get("noun_act") or "state"] or "state", certainty = "hearsay",
            says = (states and not doc:token(noun):in_list("sought_noun") or m.rule == "wrongly accused") and "clause" or "matter" }, m)
end

return M
