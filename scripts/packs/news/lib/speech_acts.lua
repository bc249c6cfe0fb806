-- What a verb of speech does to somebody: whom a charge, a demand, a rejection in what is said is against.
local addressed = require "lib.addressed"
local blame_told = require "lib.blame_told"
local clauses = require "lib.clauses"
local joined = require "lib.joined"
local lib = require "lib.tension"
local polls = require "lib.polls"
local sets = require "lib.word_sets"
local speech = require "lib.speech"

local M = {}

local same, verbal = lib.same, lib.verbal
local unsaid_not, accuser = blame_told.unsaid_not, blame_told.accuser

-- "warned that Russia would retaliate" warns of Russia, and not Russia.
local pointed = { accuse = "accuse", criticise = "criticise", threaten = "threaten", demand = "demand" }

-- "prefer Y to Z", "oppose plans by Y": told already by the rule of that verb.
local told_better = { agree = true, appeal = true, reject = true }

local function is_told_by_rule(doc, cue, from, to)
  for _, m in ipairs(doc:around("Tension", "trigger", cue.last)) do
    local a, b = m:actor("from"), m:actor("to")
    if told_better[m:get("type") or ""] and m:get("voice") ~= "passive" and a and b and same(a, from) and same(b, to) then return true end
  end
  return false
end

function M.add_said(doc, c, from, to, type, note)
  local cue = c:slot("cue")
  if cue and is_told_by_rule(doc, cue, from, to) then return end
  if not cue or same(from, to) or type == "demand" and polls.is_polled(doc, cue.first, from) then return end
  doc:add("Tension", c, { from = from, to = to, trigger = cue },
          { type = type, weight = "0", note = note })
end

-- Not what is asked but what is found: "ruled that the bank had broken the law".
local function tells_a_fact(behind)
  return behind:in_list("have") or behind:in_list("be") and behind.form ~= "be" or
         behind:is("past") or behind:is("third")
end

-- "mocked her promise to open the mill to inspectors": whom an infinitive acts on is no subject.
local function in_infinitive(doc, first, a)
  for n = first, a.first - 2 do
    local to, verb = doc:token(n).form == "to", doc:token(n + 1)
    if to and (verb:is("base") or verb:is("adj") and doc:token(n + 2):is("det", "own")) then return true end   -- open the mill
  end
  return false
end

-- "wants more news about who his staff will be": they stand in what is wanted.
local belonging = sets.from_whom   -- "ordered three envoys from Y to leave"

local perhaps_can = { can = true, could = true, may = true, might = true }

local function in_phrase_of_wish(doc, first, a)
  for n = first, a.first - 1 do
    local t = doc:token(n)
    if t:is("wh") or lib.is_preposition(t) and not lib.is_one(t, belonging) then return n > first end
    -- "wants more tests for nurses to sit"
    if t.form == "for" and n > first and doc:token(n - 1):is("noun") and a:get("form") ~= "pronoun" then return true end
  end
  -- "wants all the help Y can give": a clause on what is wanted
  local behind = a.last < doc.tokens and doc:token(a.last + 1)
  return a.first > first and doc:token(a.first - 1):is("common") and behind and behind:is("modal") and perhaps_can[behind.form] or false
end

local ASIDE = 9   -- tokens between two commas

-- "complained that the host, Ada Lind of Tarn, had lied": the verb behind what stands between the commas.
local function behind_aside(doc, comma, stop)
  for n = comma + 1, math.min(comma + ASIDE, stop - 1) do
    local t = doc:token(n)
    if t.text == "," then return verbal(doc:token(n + 1)) and doc:token(n + 1) or nil end
    if t:is("finite", "modal", "mark", "conj") then return nil end
  end
end

-- "denounced the gloomy vision of Chile": whom a picture shows did not draw it.
local function is_pictured(doc, first, a)
  local of = a.first - 1
  while of > first and doc:token(of):is("det") do of = of - 1 end
  return of > first and doc:word(of) == "of" and doc:token(of - 1):in_list("image_noun")
end

-- "bemoaned the climate in which people hate each other", "mocked a town whose mayor": a clause about a thing.
local about_thing = { whose = true, which = true, where = true, when = true }
local function in_clause_of_thing(doc, first, a)
  local ahead = doc:word(a.first - 1)
  return ahead == "whose" or about_thing[ahead] and a.first - first > 1
end

-- "Hit back at claims his council wasted it": what is told in the claims is none of his own.
local function is_in_claims(doc, first, a)
  local n = a.first - 1
  if n > first and doc:token(n):is("det", "own") then n = n - 1 end
  return n >= first and doc:token(n):in_list("claim_noun")
end

-- "told police that it was the guard who let them in": he did it.
local function is_cleft(doc, first, a, stop)
  if doc:word(first) == "that" then first = first + 1 end
  local who = doc:word(a.last + 1)
  return first < doc.tokens and string.lower(doc:word(first)) == "it" and doc:token(first + 1):in_list("be") and (who == "who" or who == "that") and
         a.last + 2 <= stop and verbal(doc:token(a.last + 2))
end

-- The first token behind a form of "be" that is no adverb: "had been illegally moved".
local function behind_be(doc, n, last)
  while n < last and doc:token(n):is("adv") do n = n + 1 end
  return doc:token(math.min(n, doc.tokens))
end

-- "demanded that the sailors be released", "called for the nurses to be paid": it is asked on their behalf, and not of them.
words "for_their_good" { "released", "freed", "paid", "allowed", "protected", "compensated", "rescued", "returned", "repatriated", "reinstated", "rehired", "evacuated",
                         "spared", "treated", "vaccinated", "reunited", "honoured", "honored", "recognised", "recognized", "heard", "consulted", "pardoned",
                         "exonerated", "rewarded", "fed", "housed", "resettled", "helped", "supported", "offered", "given", "guaranteed", "granted", "safeguarded",
                         "reimbursed", "acquitted", "cleared", "rehoused", "thanked", "respected", "promoted" }

function M.is_for_their_good(doc, a, last)
  for n = a.last + 1, math.min(a.last + 4, last) do
    local t = doc:token(n)
    if t.form == "be" then return behind_be(doc, n + 1, last):in_list("for_their_good") end
    if not t:is("modal") and t.form ~= "to" and t.form ~= "not" then return false end
  end
  return false
end

-- The actor that what is said begins with, as a subject of its own.
function M.subject_of(doc, c, type)
  local s = c:slot("content")
  if not s then return nil end
  local first, stop = s.first, s.last
  for _, a in ipairs(s:mentions("Actor")) do
    if a.first - first > 4 or is_in_claims(doc, first, a) or is_pictured(doc, first, a) or in_infinitive(doc, first, a) or in_clause_of_thing(doc, first, a) then return nil end
    if joined.is_behind_object(doc, c, a) or a.first > 1 and clauses.is_liked(doc, doc:token(a.first - 1)) then return nil end
    if type == "demand" and (in_phrase_of_wish(doc, first, a) or M.is_for_their_good(doc, a, stop)) then return nil end
    local last = a.last
    local behind = last < stop and doc:token(last + 1)
    if behind and behind.form == "for" and a.first <= first + 1 then return nil end   -- "criticised Y for sending Z"
    if type == "demand" and behind and behind.form == "to" and speech.is_indefinite(doc, a) then return nil end   -- "sought a man to lead it"
    local wishes = type == "demand" and behind and behind.form == "to" and doc:token(c:slot("cue").last).lemma == "want"
    if wishes and last + 2 <= doc.tokens and lib.is_one(doc:token(last + 2), sets.learn) then return nil end   -- "wants voters to know that"
    local told, n = behind, last + 1
    while told and told:is("adv") and n < stop do   -- "unlawfully sacked Moss, the court ruled"
      n = n + 1
      told = doc:token(n)
    end
    if behind and verbal(behind) then return not (type == "demand" and tells_a_fact(told)) and a or nil end
    if type ~= "demand" and is_cleft(doc, first, a, stop) then return a end
    local verb = behind and behind.text == "," and type ~= "demand" and behind_aside(doc, last + 1, stop)
    if verb then return lib.apposed(doc, a:span()) or a end
    local apart = behind and behind.text == "," and type ~= "demand" and doc:word(a.first - 1) == "," and last + 2 <= stop
    if apart and verbal(doc:token(last + 2)) then return a end   -- "the host, Ada Lind, had"
  end
end

local charged = { person = true, company = true, people = true, police = true, ngo = true, party = true, armed_group = true,
                  military = true, institution = true, government = true }

-- "told the committee that colleagues still ask about it": what anybody does now is no deed.
local function is_over(doc, to)
  for n = to.last + 1, math.min(to.last + 4, doc.tokens) do
    local t = doc:token(n)
    if t:is("past") or t:in_list("have") then return true end
    if t:is("finite") then return false end
  end
  return true
end

-- "suggested that he had fired in anger": a charge in other words; but "would suggest they read it"
words "hinting" { "suggest", "imply", "insinuate", "hint", "intimate", inflect = "verb" }

local function hints(doc, verb, subject)
  local deed = verb and verb:in_list("hinting") and verb.number < subject.first and doc:token(subject.last + 1)
  return deed and deed:is("past") and deed.form ~= deed.lemma or false
end

-- "In her lawsuit, Lind says", "said in an affidavit that": what is put to a court is a charge.
words "put_to_court" { "lawsuit", "suit", "affidavit", "court paper", "court filing", "court document", "statement of claim", "particulars of claim", "charge sheet", "indictment",
                       "writ", "deposition", "sworn statement", "class action", "witness statement", "legal complaint", "criminal complaint", "counterclaim", inflect = "noun" }
local NEAR_OPENING = 8   -- tokens from "in" to the comma

local function is_in_suit(doc, c, subject)
  local cue, content = c:slot("cue"), c:slot("content")
  if not cue or not content or not is_over(doc, subject) then return false end
  local first = doc:sentence(cue.sentence).first
  local opens = string.lower(doc:word(first)) == "in" and doc:find_list(first, math.min(first + NEAR_OPENING, cue.first), "put_to_court")
  return opens ~= nil and opens ~= false or content.first > cue.last and doc:find_list(cue.last, content.first, "put_to_court") ~= nil
end

-- "The inquiry was told by a guard that ..."
local function is_told_by(doc, c)
  local cue = c:slot("cue")
  local told = cue and cue.first > 1 and doc:token(cue.first):in_list("be") and doc:word(cue.last) == "told"
  return told and doc:token(cue.first - 1):in_list("court_body") or false
end

local function is_charge(doc, c, from, verb, subject)
  if is_in_suit(doc, c, subject) then return true end
  if verb and verb:in_list("testifying") then return true end
  if hints(doc, verb, subject) then return true end
  local first, last = from.first, from.last
  if lib.is_one(doc:token(last), accuser) or first < last and lib.is_one(doc:token(first), accuser) then return true end
  local to = addressed.of(doc, c)
  if to == nil and is_told_by(doc, c) then return is_over(doc, subject) end
  return to ~= nil and doc:token(to.last):in_list("court_body") and is_over(doc, subject)
end

-- What befalls somebody is no misdeed: "that seven patients died".
words "befalls" { from = "words/tension-verbs.tsv", where = { use = "befalls" }, inflect = "verb", any_tag = true }

local SUBJECT = 12   -- tokens that a subject may go on: "a former aide to the mayor of the town"

-- The token before the verb of a subject, behind what hangs on it; its own last token if none is near.
local function verb_of_subject(doc, to)
  for n = to.last + 1, math.min(to.last + SUBJECT, doc.tokens) do
    local t = doc:token(n)
    if t:is("finite", "modal") then return n - 1 end
    if t:is("mark") then break end
  end
  return to.last
end

-- "Prosecutors said the judge, Ada Lind, had set a date", "that witnesses had seen the van": who has a part in a trial is not on trial.
words "hears_or_sees_it" { "judge", "magistrate", "juror", "jury", "witness", "eyewitness", "victim", "complainant", "bystander", "coroner", "pathologist",
                           "expert", inflect = "noun" }

local function has_other_part(doc, to)
  if doc:find_list(to.first, to.last, "hears_or_sees_it") then return true end
  local n = to.first - 1
  if n > 1 and doc:word(n) == "," then n = n - 1 end
  return n > 0 and doc:token(n):in_list("hears_or_sees_it")
end

-- Is a deed told of the subject that may be charged to it?
local function may_be_charged(doc, to, from)
  if has_other_part(doc, to) then return false end
  local behind = doc:token(to.last + 1)
  if behind:is("wh") or behind.form == "that" then behind = doc:token(to.last + 2) end   -- "it was the guard who let them in"
  local bound = doc:token(to.last):in_list("court_body") or not charged[to:get("kind") or ""] or speech.is_own(doc, to, from)
  if bound or behind:in_list("be") or behind:is("modal") then return false end
  for i = to.last + 1, math.min(verb_of_subject(doc, to) + 3, doc.tokens) do
    local t = doc:token(i)
    local done_to = t:in_list("be") and not doc:token(math.min(i + 1, doc.tokens)):is("gerund")   -- "had been running it"
    if unsaid_not[t.form] or done_to or t:in_list("befalls") then return false end   -- "that a student had been killed"
  end
  return true
end

function M.charge_of(doc, c, from, act, verb)
  if speech.quiet[act] or speech.to_come[act] then return nil end
  local to = M.subject_of(doc, c, act)
  return to and is_charge(doc, c, from, verb, to) and may_be_charged(doc, to, from) and to or nil
end

-- "told the court that Lind had kept the key, and that Moss had driven the van": the others of whom a deed is told behind "and that".
function M.charges_behind(doc, c, from, first)
  local out, s = {}, c:slot("content")
  for _, a in ipairs(s and s:mentions("Actor") or {}) do
    local n = a.first - 1
    while n > first.last and doc:token(n):is("det", "adj", "own") do n = n - 1 end
    local opens = n > first.last + 1 and doc:word(n) == "that" and doc:word(n - 1) == "and"
    local deed = opens and not same(a, from) and not same(a, first) and doc:token(a.last + 1):is("verb", "adv")
    if deed and is_over(doc, a) and may_be_charged(doc, a, from) then out[#out + 1] = a end
  end
  return out
end

-- "would strike unless the bosses paid": on whom it hangs whether it comes; but "if drivers were hurt" is not up to them.
local hanging_on = { threaten = "threaten", warn = "warn", demand = "demand", promise = "demand" }

words "finding_out" { from = "words/tension-verbs.tsv", where = { use = "finding_out" }, inflect = "verb", any_tag = true }

-- "to determine if police broke the law": whether they did.
local function is_whether(doc, n)
  return doc:word(n) == "if" and n > 1 and doc:token(n - 1):in_list("finding_out")
end

-- "would back Moss if he wins", "becomes the nominee": that is not up to him
words "falls_to_one" { "win", "become", "lose", "die", "get elected", "prevail", "fall ill", "survive", "happen", inflect = "verb", any_tag = true }

-- "unless the drivers got their pay", "if the nurses were not paid": what they are given is up to others.
local function is_given(doc, a, last)
  local verb = doc:token(a.last + 1)
  local object = (verb:in_list("have") or verb.lemma == "get" or verb.lemma == "receive") and a.last + 2 <= last and doc:token(a.last + 2)
  if object and object:is("own", "det", "adj") then return true end
  local done = verb:in_list("be") and behind_be(doc, a.last + 2, last)
  return done and done:in_list("for_their_good") or false
end

function M.condition_of(doc, c)
  for _, s in ipairs(c:pieces("content")) do
    local last = s.last
    for i = s.first, last - 1 do
      if sets.opens_condition[string.lower(doc:word(i))] and not is_whether(doc, i) then
        for _, a in ipairs(doc:span(i + 1, last):mentions("Actor")) do
          local behind = a.last < last and doc:token(a.last + 1)
          if behind and (behind:in_list("falls_to_one") or is_given(doc, a, last)) then return nil end
          return a.first <= i + 4 and behind and verbal(behind) and not M.is_victim(doc, a, last) and a or nil
        end
      end
    end
  end
end

-- "Get out," the mayor told the firm: an order to whom it is told.
function M.is_order(doc, c, verb)
  local content = verb and verb:in_list("telling_off") and c:slot("content")
  local first = content and content.first > 1 and doc:token(content.first)
  return first and first:is("base") and first.quoted
end

-- "denounced the pact as a plot against Y": what it is called names nobody who did it.
local function is_predicate(doc, s)
  local n = s.first - 1
  if n > 1 and doc:token(n):is("mark") then n = n - 1 end
  return n > 0 and doc:token(n).form == "as"
end

-- what somebody is, and what nobody did to him: "accused of it that he was born abroad"
words "being_so" { "born", "involved", "linked", "tied", "connected", "paid", "funded", "financed", "armed", "biased", "prejudiced", "compromised", "motivated", "driven",
                   "bent", "determined", "obsessed", "registered", "married", "aligned", "controlled", "bought", "bribed", "related", "mixed up" }

words "only_learning" { "learn", "hear", "find out", "read", inflect = "verb", any_tag = true }
local learnt_of = { of = true, from = true, about = true }

-- "alleged that seven patients at the clinic died", "that he had been beaten", "that they had learnt of it from the papers": to whom it was done.
function M.is_victim(doc, a, last)
  for n = a.last + 1, math.min(last, a.last + 10) do
    local t = doc:token(n)
    if t:in_list("befalls") or t:in_list("only_learning") and learnt_of[doc:word(n + 1)] then return true end
    local so = t:in_list("be") and behind_be(doc, n + 1, last)
    if so and so:is("participle") then return not so:in_list("being_so") end
    if t:is("finite") and not t:in_list("have", "be") then return false end
  end
  return false
end

-- "accused the trust of treating families badly", "blamed the gulls for a stain on tourists": the accused stands in front of
-- what he did, known or not.
local function accused_until(doc, c, s)
  local cue = c:slot("cue")
  if cue and doc:token(cue.last).lemma == "blame" and doc:word(s.first) ~= "for" then
    for n = s.first, s.last do
      if doc:word(n) == "for" then return n end
    end
  end
  if not cue or not lib.is_one(doc:token(cue.last), sets.charge_verb) then return s.last end
  for n = s.first - 1, s.last - 1 do
    if n > 0 and doc:word(n) == "of" and doc:token(n + 1):is("gerund") then return n end
  end
  return s.last
end

-- "denounced attacks on nurses", "deplored the threats made against nurses": they suffered what is denounced.
local deed_of = { attack = true, mass_violence = true, coerce = true, threaten = true, incursion = true, accuse = true, criticise = true }
local blow_of = { attack = true, mass_violence = true, incursion = true }

local function is_upon(doc, first, a)
  local word = joined.before(doc, a.first, first)
  local n = word and word.number > first and (lib.is_one(word, sets.upon) or word.form == "of") and word.number - 1
  while n and n > first and doc:token(n):is("verb") do n = n - 1 end
  local type = n and n >= first and doc:span(n, n):last_entry("act_noun", "type")
  if type and word.form == "of" then   -- "denounced the invasion of Norland", but not "the attacks of Norland"
    return blow_of[type] and string.find("|" .. (doc:span(n, n):last_entry("act_noun", "to") or "") .. "|", "|of|", 1, true) ~= nil
  end
  return type and deed_of[type] or false
end

-- "denounced the poll as a fraud and the court has till May": what comes behind "as a" is another matter.
local function called_until(doc, s, stop)
  for n = s.first, stop - 1 do
    if doc:word(n) == "as" and doc:token(n + 1):is("det") then return n end
  end
  return stop
end

-- "that over the years he moved the fund": what is told is his deed.
local function is_another_subject(doc, first, a)
  for n = first + 1, a.first - 2 do
    if sets.subject_pronoun[doc:word(n)] and verbal(doc:token(n + 1)) then return true end
  end
  return false
end

-- "accused both of contempt for patients": both are, whoever they are, and not the patients
local all_of_them = { both = true, each = true, all = true, everyone = true, everybody = true, nobody = true }

function M.first_other(doc, c, from)
  for _, s in ipairs(c:pieces("content")) do
    local first = s.first
    if all_of_them[doc:word(first)] and doc:word(first + 1) == "of" and not doc:token(first + 2):is("det", "own", "pronoun") then return nil end
    if is_predicate(doc, s) then return nil end
    if doc:word(first) == "for" and doc:token(first + 1):is("gerund") then return nil end   -- "was sued for cheating Y"
    local stop = called_until(doc, s, accused_until(doc, c, s))
    for _, a in ipairs(s:mentions("Actor")) do
      local way, pronoun = a.first - first, a:get("form") == "pronoun"
      if a.first > 1 and clauses.is_liked(doc, doc:token(a.first - 1)) then return nil end
      if way > 10 or a.first > stop or is_pictured(doc, first, a) or joined.is_behind_object(doc, c, a) then return nil end
      if doc:word(first) == "that" and M.is_victim(doc, a, s.last) or is_upon(doc, first, a) then return nil end
    if not pronoun and c:slot("cue") and doc:token(c:slot("cue").last).lemma == "allege" and doc:word(a.first - 1) == "of" and way < 4 then return nil end   -- "theft of Y's data"
      if not pronoun and doc:word(first) == "that" and is_another_subject(doc, first, a) then return nil end
      if pronoun and way < 2 then return not same(a, from) and a or nil end
      if not pronoun and not same(a, from) then return lib.head_of(doc, a) end
    end
  end
end

-- "wrote to Y warning that he ...": it is not Y who warns.
function M.is_written(doc, c)
  local cue = c:slot("cue")
  local written = cue and doc:token(cue.first):in_list("written")
  for _, o in ipairs(written and doc:sentence(cue.sentence):mentions("Tension") or {}) do
    if o.rule == "writes to somebody" and o:slot("trigger").first == cue.first then return true end
  end
  return false
end

-- "accused the team's cook, Tom Moss, of theft", "accused by Mali of sheltering rebels", "rejected a demand by Chile
-- that it pay": whom it accuses, of whom it demands is told.
function M.is_told(doc, c, to, type)
  local cue = c:slot("cue")
  for _, o in ipairs(doc:sentence(cue.sentence):mentions("Tension")) do
    -- "denounced the abuse of nurses by guards"
    -- ("denounced her plan" is told already, as criticism)
    local same_act = o:get("type") == type or o.rule == "speaks ill of a deed" or
                     o.rule == "act on somebody" and o:actor("to") ~= nil and same(to, o:actor("to"))
    local t = same_act and o:get("note") ~= "said" and o:slot("trigger")
    if t and t.first <= cue.last and cue.first <= t.last and o:actor("from") and o:actor("to") then return true end
  end
  return false
end

M.pointed, M.hanging_on = pointed, hanging_on

return M
