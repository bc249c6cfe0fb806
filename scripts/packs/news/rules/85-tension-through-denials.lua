-- A denial tells of a tension as well: of the accusation that it answers, and of whom it is about.
phase "tension-passes"

local joined = require "lib.joined"
local lib = require "lib.tension"
local matter = require "lib.matter"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local speech = require "lib.speech"
local speech_acts = require "lib.speech_acts"
local same = lib.same

local disputing = { contrary = true, verb = true, noun = true, rejects_claim = true, falsity_predicate = true, non_involvement = true }

-- "X is lying" answers X, but of what X has charged anybody nothing is known; "that is a lie", "that is wrong" answer what was said.
local function is_mere_insult(doc, d)
  local cue, content = d:slot("cue"), d:slot("content")
  local t = d:get("type") == "falsity_predicate" and cue and doc:token(cue.last)
  if not t or not lib.is_one(t, sets.liar) then return false end
  local pointed = content and content.first == content.last and sets.it_or_this[string.lower(content.text)]
  return not pointed and not (t.lemma == "lie" and t:is("noun"))
end

-- "denied the charges", "denies knowing her", "denied that he knew her" answer a charge; "dismissed the idea that
-- taxes would rise", "denied that the bill was dead" contradict a view of the world.
words "charge_noun" { from = "words/tension-deeds.tsv", where = { use = "charge_noun" },
                      inflect = "noun", any_tag = true }
words "view_noun" { from = "words/tension-deeds.tsv", where = { use = "view_noun" }, inflect = "noun", any_tag = true }

-- In "mocked Dillard's claim that he had opposed it" he is whoever claims it.
local function names_denier(doc, s, to)
  local side, owned = sides.of(to), false
  for _, a in ipairs(s:mentions("Actor")) do
    local meant = not (owned and a:get("form") == "pronoun")
    if meant and (same(a, to) or sides.meet(side, sides.of(a))) then return true end
    owned = owned or a.last < s.last and doc:token(a.last + 1):is("possessive")
  end
  return false
end

-- "a suggestion by the union that clerks had been told to stay": whoever is told to have suffered it, suffered it from him who
-- denies it, if it is told whose suggestion it is.
words "hinting_noun" { "suggestion", "hint", "insinuation", "assertion", "contention", "implication", "innuendo", "statement", "complaint", inflect = "noun" }

local function tells_of_sufferers(doc, d)
  local noun = d:slot("noun")
  if not noun or not doc:token(noun.last):in_list("hinting_noun") then return false end
  for n = noun.last + 1, d.last - 2 do
    local had = doc:token(n)
    if had.form == "had" and doc:token(n + 1).form == "been" or had.form == "were" then
      local k = had.form == "had" and n + 2 or n + 1
      while k < d.last and doc:token(k):is("adv") do k = k + 1 end
      if doc:token(k):is("participle") then return true end
    end
  end
  return false
end

-- "took umbrage at Lind's remarks", "cast doubt on his story": that is taste or doubt, and answers no charge unless one is named.
local mild = { question = true, take = true, cast = true, pour = true, bristle = true, chafe = true }

words "news_of_it" { "report", "rumour", "rumor", "news", "speculation", "belief", "expectation", "forecast", "appearance", "myth", inflect = "noun" }
local mere_news = { report = true, rumour = true, rumor = true, news = true, speculation = true }

local function is_of_a_claim(doc, d, content)
  local noun = d:slot("noun") or content
  return not lib.is_one(doc:token(noun.last), mere_news) and (d:slot("noun") ~= nil or doc:token(content.last):in_list("claim_noun"))
end

-- "a report that his envoy had been sent home": what befell them is no charge; "that his envoy had lied" is one.
local function are_their_deeds(doc, d, n, last)
  local noun = d:slot("noun")
  if not noun or not lib.is_one(doc:token(noun.last), mere_news) then return true end
  for k = n + 1, math.min(n + 6, last - 1) do
    local t = doc:token(k)
    local done = t:in_list("have") and doc:word(k + 1) == "been" and doc:token(math.min(k + 2, last)) or t:in_list("be") and doc:token(k + 1)
    if done then return not done:is("participle") or done:is("gerund") end
    if t:is("finite") then return true end
  end
  return true
end

-- "denied that she would quit, that he was ill": what was told of them is no misdeed.
words "mere_step" {
  "quit", "resign", "leave", "retire", "step down", "step aside", "stand down", "join", "marry", "merge", "divorce", "split up", "break up", "stand for", "run for",
  "sign for", "be ill", "be sick", "be dead", "die", "be pregnant", "be engaged", "be for sale", "be in talks", "be dating", "be retiring", "be quitting",
  "be joining", "be resigning", "work on", "consider", "call off", inflect = "verb", any_tag = true,
}

local function is_mere_step(doc, s)
  return doc:find_list(s.first, s.last, "mere_step") ~= nil and not doc:find_list(s.first, s.last, "charge_noun")
end

-- "disputed the prison's account that her brother fell": it tells of her brother, and of no misdeed of hers.
local telling_how = { account = true, version = true, explanation = true, narrative = true }

local function is_of_an_account(doc, d)
  local noun = d:slot("noun") or d:slot("content")
  local head = noun and doc:token(noun.last)
  for n = noun and noun.first or 1, noun and math.min(noun.first + 4, noun.last) or 0 do
    if lib.is_one(doc:token(n), telling_how) then return true end
  end
  return head and lib.is_one(head, telling_how) or false
end

local function is_charged(doc, d, to)
  if d:get("type") == "non_involvement" or d:slot("noun") and tells_of_sufferers(doc, d) then return true end
  -- "contrary to claims of Y, he is not leaving"; "the heart attack was unexpected" answers nobody
  -- nor does what goes "contrary to reports in Spain"
  if d:get("type") == "contrary" and (string.lower(doc:word(d:slot("cue").first)) ~= "contrary" or doc:find_list(d:slot("cue").last, math.min(d:slot("cue").last + 3, doc.tokens), "news_of_it")) then return false end
  local viewed, of_account = nil, is_of_an_account(doc, d)
  local cue = d:slot("cue")
  for n = cue.last, doc:sentence(cue.sentence).last do   -- "denied that it was so, as Lind alleges"
    if lib.is_one(doc:token(n), sets.accuse_verb) then return true end
  end
  for _, s in ipairs(d:pieces("content")) do
    for n = s.first, s.last do
      local t = doc:token(n)
      if t:in_list("charge_noun") or t:is("own") and not of_account and are_their_deeds(doc, d, n, s.last) and not mild[doc:token(cue.first).lemma] then return true end
      viewed = viewed or n <= s.first + 3 and t:in_list("view_noun") or t:is("finite") or
               t.form == "that" and not t:is("det") and n < s.last and not doc:token(n + 1):is("mark")
    end
    if names_denier(doc, s, to) then return not is_mere_step(doc, s) end
  end
  -- "that is a lie" answers what was just said of him, "her story is false" too; "the report is false" may be about anything
  local content = d:slot("content")
  return not viewed and not mild[doc:token(cue.first).lemma] and (d:get("type") ~= "falsity_predicate" or content ~= nil and (content.first == content.last or is_of_a_claim(doc, d, content)))
end

-- "Lind accused the bank of it. Its spokesman, Tom Moss, denied it": the bank is accused, and he answers for it.
local held_against = { accuse = true, criticise = true, investigate = true }

local function answers_for_other(doc, d, to)
  if d:slot("claimant") then return false end   -- "denied the board's accusation"
  local side, key = sides.of(to), to:get("key")
  if to:get("kind") ~= "person" and to:get("kind") ~= "anonymous" then return false end
  for _, o in ipairs(nearby.mentions(doc, "Tension", d.first, 12)) do
    local on, told = held_against[o:get("type") or ""] and o:actor("to"), o:slot("trigger")
    if on and told.first < d.first and on:get("key") ~= key and sides.meet(side, sides.of(on)) then return true end
  end
  return false
end

-- "the judge dismissed the bank's claim": a ruling, and nobody accused the judge.
words "ruling_out" { "dismiss", "reject", "throw out", "toss out", "strike out", inflect = "verb", any_tag = true }

words "court_finding" { "find", "rule", "conclude", "hold", "deem", "declare", "determine", "judge", inflect = "verb", any_tag = true }

local function is_of_court(doc, who)
  return doc:find_list(who.first, who.last, "court_noun") ~= nil
end

-- "Judge Lind found the charge to be baseless": whoever has to judge of it.
local function is_judged_so(doc, d, to)
  local cue, noun = d:slot("cue"), d:slot("noun") or d:slot("content")
  local judges = d:get("type") == "falsity_predicate" and noun and (to:get("kind") == "institution" or is_of_court(doc, d:slot("source") or to))
  return judges and doc:find_list(math.max(1, math.min(cue.first, noun.first) - 3), noun.first, "court_finding") ~= nil
end

local function is_ruled(doc, d, to)
  local cue = d:slot("cue")
  if is_judged_so(doc, d, to) then return true end
  return doc:token(to.last):in_list("court_noun") and cue ~= nil and doc:find_list(cue.first, cue.last, "ruling_out") ~= nil
end

local function is_opinion(doc, d)
  local noun = d:slot("noun")
  return d:get("noun_act") == "criticise" or noun ~= nil and doc:token(noun.last):in_list("grievance_noun")
end

-- "the charges by the sexton"
local function maker_of_claim(doc, d)
  local noun, last = d:slot("noun"), d.last
  local n = noun and noun.last + 1
  if not n or n >= last or not sets.of_from_by[doc:token(n).form] then return nil end
  local a = doc:span(n + 1, math.min(n + 5, doc.tokens)):mentions("Actor")[1]
  return a and a.first <= n + 3 and a or nil
end

-- "criticism from Lind, Moss and Holm": those who stand behind the first, up to the one behind "and".
local function with_maker(doc, d)
  local out, a = {}, maker_of_claim(doc, d)
  for _, b in ipairs(a and joined.together(doc, doc:span(a.first, doc:sentence(a.sentence).last), a) or {}) do
    out[#out + 1] = b
    local word = joined.before(doc, b.first, a.last + 1)
    if word and sets.and_or[word.form] then break end
  end
  return out
end

-- "The state, which owns a third of it, had approved": the token behind the relative clause.
local RELATIVE = 14   -- tokens of such a clause

local function behind_relative(doc, n, last)
  if n + 2 > last or doc:word(n) ~= "," or not sets.who_which_that[doc:word(n + 1)] then return n end
  for k = n + 3, math.min(last - 1, n + RELATIVE) do
    if doc:word(k) == "," then return k + 1 end
  end
  return n
end

-- Does the subject do something there, done or under way: "had shut the dam", "was shutting it", and not "was shut"?
local function does_it(doc, subject, last)
  local n = behind_relative(doc, subject.last + 1, last)
  local from = n - 1
  while n < math.min(last, from + 5) and (doc:token(n):is("prep", "det", "name") or doc:token(n):is("common") and n > from + 1) do n = n + 1 end   -- "from the school"
  while n < last and doc:token(n):is("adv") do n = n + 1 end
  local t, behind = doc:token(n), n < last and doc:token(n + 1)
  if not behind or sets.negative[t.form] or sets.negative[behind.form] or t:in_list("befalls") then return false end
  if t:in_list("have") then return behind:is("participle", "adv") and not behind:in_list("be", "befalls") or doc:token(math.min(n + 2, last)):is("gerund") end
  if t:in_list("be") then return behind:is("gerund") end
  return t:is("past") and t:is("finite") and not t:in_list("do")
end

-- "The rector dismissed a report that the college had lost the money": the college is charged with it, whoever speaks for it.
local charged_kind = { person = true, company = true, people = true, police = true, ngo = true, party = true, armed_group = true,
                       military = true, institution = true, government = true, state = true, media = true, anonymous = true }

local function charged_there(doc, d, to)
  local s = d:slot("content")
  if s and not d:slot("noun") and not doc:token(s.first):in_list("claim_noun") then s = nil end
  for n = s and s.first or 1, s and s.last - 2 or 0 do
    if doc:word(n) == "that" and not doc:token(n):is("det") then
      local a = doc:span(n + 1, math.min(n + 4, s.last)):mentions("Actor")[1]
      local heads = a and a.first == a.last and lib.is_one(doc:token(a.last), sets.those_in_charge)   -- "that management had walked out": his own
      local subject = a and not heads and charged_kind[a:get("kind") or ""] and a:get("form") ~= "pronoun" and not same(a, to) and
                      not doc:find_tag(n + 1, a.first, "prep", "own") and does_it(doc, a, s.last)
      return subject and a or nil
    end
  end
end

-- "defended the mayor against criticism from Lind": the mayor is criticised, which 68-tension-portrayed.lua finds.
local function defends_another(doc, d, denier)
  local cue = d:slot("cue")
  if doc:token(cue.first).lemma ~= "defend" then return false end
  local a = doc:span(cue.last + 1, math.min(cue.last + 4, doc.tokens)):mentions("Actor")[1]
  return a ~= nil and a:get("form") ~= "pronoun" and not same(a, denier) and doc:token(a.first):is("noun", "det")
end

-- "Dismissed claims her council wasted it": of whom the claims tell, behind their noun without "by".
local function stands_in_claims(doc, d, to)
  local noun, n = d:slot("noun"), to.first - 1
  while n > 1 and doc:token(n):is("det", "own") do n = n - 1 end
  return noun ~= nil and noun.last == n
end

pass "told in what is denied" {
  about = "dismissed claims her council wasted it: the claims are dismissed, and not the council",
  run = function(doc)
    for _, d in ipairs(doc:mentions("Denial")) do
      local cue = d:slot("noun") and d:slot("cue")
      for _, m in ipairs(cue and doc:sentence(d.sentence):mentions("Tension") or {}) do
        local to, trigger = m:actor("to"), m:slot("trigger")
        local same_verb = trigger and trigger.first <= cue.last and cue.first <= trigger.last
        if same_verb and to and stands_in_claims(doc, d, to) then m:drop("it tells of whom the claims speak") end
      end
    end
  end,
}

-- "Contrary to their claims, the commission has not lost votes, said its chairwoman": the commission is charged; "contrary to what the
-- army said, its men never took the town, said a rebel": not he.
-- "Oslo says he is innocent": he is charged.
local for_another = { contrary = true, non_involvement = true }

local function of_whom_it_goes(doc, d, to)
  local s = for_another[d:get("type") or ""] and d:slot("content")
  local a = s and doc:span(s.first, math.min(s.first + 4, s.last)):mentions("Actor")[1]
  local spoken_for = a and a:get("kind") == "person" and to:get("kind") ~= "person" and d:get("type") == "non_involvement"
  if spoken_for and a:get("form") == "pronoun" and a.first <= s.first + 1 and doc:token(a.last + 1):in_list("be") then return a end
  local same_side = not a or a:get("form") == "pronoun" or same(a, to) or sides.meet(sides.of(a), sides.of(to))
  if same_side or d:get("type") ~= "contrary" then return to end
  local source = d:slot("source")
  return source and doc:token(source.first):is("own") and a or nil
end

pass "denied accusations" {
  about = "an accusation that is denied stands between who made it and who denies it; the ledger knows who made it",
  run = function(doc)
    for _, d in ipairs(doc:mentions("Denial")) do
      local to = d:actor("source")
      local denies = to and (d:get("polarity") or "denial") == "denial" and not is_mere_insult(doc, d)
      local charged = denies and disputing[d:get("type") or "verb"] and is_charged(doc, d, to)
      charged = charged or denies and disputing[d:get("type") or "verb"] and maker_of_claim(doc, d) and charged_there(doc, d, to)
      if charged and not defends_another(doc, d, to) and not answers_for_other(doc, d, to) and not is_ruled(doc, d, to) then
        to = charged_there(doc, d, to) or of_whom_it_goes(doc, d, to)
      else
        to = nil
      end
      if to then
        doc:add("Tension", d, { to = to, trigger = d:slot("cue") },
                { type = is_opinion(doc, d) and "criticise" or "accuse", weight = "0", note = "denied", denial = d, status = "actual" })
        for _, from in ipairs(with_maker(doc, d)) do
          doc:add("Tension", d, { from = from, to = to, trigger = d:slot("cue") },
                  { type = is_opinion(doc, d) and "criticise" or "accuse", weight = "0", note = "said", status = "actual" })
        end
      end
    end
  end,
}

local function who(actor) return actor:get("key") or actor.number end

-- Who denies something, by the words of what he denies: each once at a word, however often he denies it.
local function deniers_by_word(doc)
  local out, seen = {}, {}
  for _, d in ipairs(doc:mentions("Denial")) do
    local by = (d:get("polarity") or "denial") == "denial" and d:actor("source")
    local words, key = {}, by and who(by)
    for _, p in ipairs(by and d:pieces("content") or {}) do matter.add_topics(doc, words, p.first, p.last) end
    for _, word in ipairs(words) do
      out[word], seen[word] = out[word] or {}, seen[word] or {}
      if not seen[word][key] then table.insert(out[word], by) end
      seen[word][key] = true
    end
  end
  return out
end

-- verbs that only bring up what nobody disputes
words "bringing_up" { "note", "mention", "announce", "remark", "recall", "observe", "point out", "remember", inflect = "verb", any_tag = true }

-- Whoever tells it in his own words as news: "said that", "a report that".
local function tells_news(doc, c)
  local act, cue = c:get("act") or "", c:slot("cue")
  if speech.quiet[act] or speech.to_come[act] or speech.is_perceived(c) or doc:token(c:slot("content").first).quoted then return false end
  return cue ~= nil and not doc:token(cue.last):in_list("bringing_up")
end

-- "said Moss had apologised, had agreed to pay", which his office denies: no wrong is told of him
words "contrite_deed" { "apologise", "apologize", "agree", "thank", "congratulate", "praise", "consent", "express regret", "offer to help", inflect = "verb", any_tag = true }

local function is_harmless(doc, subject, last)
  local n = subject.last + 1
  while n < last and (doc:token(n):is("adv") or doc:token(n):in_list("have", "be")) do n = n + 1 end
  return n <= last and doc:token(n):in_list("contrite_deed")
end

-- Of whom a claim tells a deed, if not of its speaker's own.
local function teller_and_doer(doc, c)
  local content = c:slot("content")
  local from = content and tells_news(doc, c) and speech.source_of(doc, c)
  local to = from and speech_acts.subject_of(doc, c, c:get("act"))
  local first = content and doc:word(content.first) == "that" and content.first + 1 or content and content.first
  if from and from:get("kind") == "media" then return nil end   -- a paper reports it
  local its_own = to and not same(from, to) and not doc:find_tag(first, to.first, "prep")   -- not "wages at the mill have fallen"
  if its_own and not speech.is_own(doc, to, from) and does_it(doc, to, content.last) and not is_harmless(doc, to, content.last) then return from, to end
end

-- Does the doer's side, and not the teller's, deny something of that matter?
local function is_denied(doc, denied, c, from, to)
  local teller, doer, content = sides.of(from), sides.of(to), c:slot("content")
  for _, word in ipairs(matter.topics_beside_names(doc, content)) do
    for _, by in ipairs(denied[word] or {}) do
      local side = sides.of(by)
      local inside = by.first >= content.first and by.last <= content.last   -- "Lind said the experts had found no sign of it"
      if not inside and (same(by, to) or sides.meet(side, doer)) and not sides.meet(side, teller) then return true end
    end
  end
  return false
end

-- "Police arrested Moss. They said he had sold the maps": who holds something against somebody, and tells a deed of him, charges
-- him with it. By whom it is held, against whom.
local holding = { investigate = true, coerce = true, sanction = true, protest = true }

local function held_by(doc)
  local out = {}
  for _, m in ipairs(doc:mentions("Tension")) do
    local from, to = holding[m:get("type") or ""] and m:actor("from"), m:actor("to")
    local by = from and to and from:get("key")
    if by then
      out[by] = out[by] or {}
      out[by][who(to)] = true
    end
  end
  return out
end

local function is_held(against, from, to)
  local whom = against[from:get("key") or ""]
  return whom and whom[who(to)] or false
end

pass "deed told of an opponent" {
  about = "the army said the rebels had laid the mine, who deny that they laid any; police said Moss, whom they arrested, had sold maps",
  run = function(doc)
    local denied, against, told = deniers_by_word(doc), held_by(doc), nil
    for _, c in ipairs((next(denied) or next(against)) and doc:mentions("Claim") or {}) do
      local from, to = teller_and_doer(doc, c)
      if from and (is_denied(doc, denied, c, from, to) or is_held(against, from, to)) then
        told = told or speech.told_pairs(doc, "accuse")
        local key = speech.pair_key(from, to)
        if not told[key] then speech_acts.add_said(doc, c, from, to, "accuse", "said") end
        told[key] = true
      end
    end
  end,
}

-- What a denial tells besides of whoever is denied: "rejected Lind's complaints" turns her down, "called them spiteful" speaks
-- ill of her, "must be taken back" asks it of her.
words "scurrilous" { from = "words/tension-signs.tsv", where = { use = "scurrilous", pos = "noun" }, inflect = "noun", any_tag = true }
words "scurrilous" { from = "words/tension-signs.tsv", where = { use = "scurrilous", pos = "form" } }

local TAIL = 8   -- tokens behind the denial that still belong to it

local list_of = { criticise = "scurrilous", reject = "grievance_noun" }

local function besides(doc, d)
  local out, noun, cue = {}, d:slot("noun"), d:slot("cue")
  local turns_down = noun and doc:token(noun.last):in_list("grievance_noun") and doc:token(noun.last).lemma ~= "criticism"
  if turns_down and d:get("type") == "rejects_claim" then out.reject = noun end
  local owed
  for n = math.max(d.first, doc:sentence(cue.sentence).first), math.min(math.max(d.last, cue.last + TAIL), doc:sentence(cue.sentence).last) do
    local t = doc:token(n)
    if t:in_list("scurrilous") then out.criticise = doc:span(n, n) end
    owed = owed or lib.is_one(t, sets.obliging)
    local back = lib.is_one(t, sets.take_back) or t.lemma == "take" and doc:word(n + 1) == "back"
    if owed and back then out.demand = doc:span(n, n) end
  end
  return out
end

pass "what a denial says of somebody" {
  about = "rejected Lind's complaints: turns her down; called her charges spiteful: criticises her",
  run = function(doc)
    for _, d in ipairs(doc:mentions("Denial")) do
      local from = (d:get("polarity") or "denial") == "denial" and disputing[d:get("type") or "verb"] and d:actor("source")
      local to = from and d:slot("cue") and (d:actor("claimant") or maker_of_claim(doc, d))
      if to and not same(from, to) and not speech.is_own(doc, to, from) then
        local all = with_maker(doc, d)
        all[#all + 1] = to
        for type, trigger in pairs(besides(doc, d)) do
          for _, whom in ipairs(all) do
            doc:add("Tension", d, { from = from, to = whom, trigger = trigger },
                    { type = type, weight = "0", note = "said", status = "actual" }, trigger, list_of[type])
          end
        end
      end
    end
  end,
}
