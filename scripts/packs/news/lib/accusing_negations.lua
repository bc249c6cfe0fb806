-- Negations of what others ought to have done: no answer, but a charge.
local answered = require "lib.answered"
local dispute = require "lib.dispute"
local insisting = require "lib.insisting"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

local holds_this_own, NEAR_BY, BESIDE = dispute.holds_this_own, dispute.NEAR_BY, dispute.BESIDE
local insists = insisting.insists

-- "The site was not prepared for it": a judgement on others
words "found_wanting" { "prepared", "ready", "safe", "fit", "qualified", "suited", "equipped", "serious", "transparent", "trustworthy", "accountable",
                        "interested",
                        "willing", "capable", "competent", "credible", "consistent", "up to the job", "up to the task", "honest with", "straight with" }

-- Words that say of a thing that it is not, or not as it ought to be: "the scanners are faulty" and "the scanners did
-- not work" agree.
words "amiss" { "faulty", "broken", "defective", "useless" }

-- What one side tells of the other with these words is a charge, whatever verb of saying leads to it.
words "misdeed" {
  from = "words/misdeeds.tsv", where = { pos = "verb" }, inflect = "verb",
}
words "misdeed_noun" {
  from = "words/misdeeds.tsv", where = { pos = "noun" }, inflect = "noun",
}

-- "Mill says it never paid": what a headline's nameless speaker says of "it" is of himself.
local function is_of_nameless(m, a, side)
  return not side[1] and m.in_headline and not m.quoted and a:get("form") == "pronoun"
end

-- "He paid in cash and never told us": what others say of somebody who denies is a charge, if they deny nothing
-- themselves.
function M.charges(doc, known, m, first, side)
  for _, name in ipairs(side) do
    if known.deniers[name] then return false end
  end
  for _, a in ipairs(first < m.place and doc:span(first, m.place - 1):mentions("Actor") or {}) do
    local about = matter.side(known, a)
    local denies = false
    for _, name in ipairs(about) do denies = denies or known.deniers[name] end
    local other = denies and not sides.meet(about, side) and not (m.quoted and holds_this_own(doc, a.first, a.first))
    if other and not is_of_nameless(m, a, side) then return true end
  end
  return false
end

-- "They never told us", "the minister has not apologised": what others leave undone is held against them.
words "left_undone" {
  "apologise", "apologize", "say sorry", "tell", "inform", "warn", "consult", "notify", "brief", "listen", "respond", "reply", "act",
  "intervene", "care", "bother", "help", "explain", "acknowledge", "address", "protect", "let", "allow", "permit", "deliver", "honour", "honor",
  "fulfil", "fulfill", "respect", "visit", "show up", "turn up", "do enough", "do anything", "do anything concrete", "do their job", "do its job",
  "do his job", "do her job", "condemn", "speak out", "stand up", "compensate", "learn", "face up", "own up", "lift a finger",
  "check", "investigate", "inspect", "examine", "answer", "publish", "disclose", "give us", "show us", "offer us", "find half", "ask", "pay its fines", "pay fines", "pay taxes", "pay its taxes", "pay his taxes", "pay her taxes",
  "pay their taxes", "pay wages", "pay its workers", "pay its bills",
  "submit", "substantiate", "prove", "keep his promise", "keep her promise", "keep its promise", "keep their promise", "keep his word", "keep their word", inflect = "verb",
}

local TO_VERB = 3   -- tokens from a negation to its verb

local function is_nobody(doc, cue)
  return sets.none_of_them[string.lower(doc:word(cue.first))] or string.lower(cue.text) == "no one" or string.lower(cue.text) == "not one"
end

-- "They told nobody", "nobody checked": the verb of which nobody is the object or the subject, if it was left undone.
local function undone_by_nobody(doc, m, last)
  local cue = m:slot("cue")
  if m.way ~= "never" or not is_nobody(doc, cue) then return nil end
  local before = cue.first > 1 and doc:token(cue.first - 1)
  if before and before:is("verb") and doc:find_list(cue.first - 1, cue.first - 1, "left_undone") then return before end
  for n = cue.last + 1, math.min(last, cue.last + TO_VERB) do
    local t = doc:token(n)
    if t:is("verb") and doc:find_list(n, n, "left_undone") and not doc:find_list(cue.last, n - 1, "be") then return t end
    if not (t:is("adv") or t:in_list("have")) then return nil end
  end
end

-- What was left undone there, or is found wanting: the verb or adjective, or nil; nothing in the passive ("was not told").
local function undone_verb(doc, m, last)
  local cue = m:slot("cue")
  local nobody = undone_by_nobody(doc, m, last)
  if nobody then return nobody end
  if m.way ~= "plain" and m.way ~= "never" and m.way ~= "nor" then return nil end
  for n = cue.last + 1, math.min(last, cue.last + TO_VERB) do
    local t = doc:token(n)
    if doc:find_list(n, n, "found_wanting") and doc:find_list(cue.first, n, "be") then return t end
    if sets.tell_somebody[t.lemma] and sets.any_one[string.lower(doc:word(n + 1))] and doc:word(n + 2) == "to" then return nil end   -- "never asked anyone to lie"
    if doc:find_list(n, n, "left_undone") then
      return not (t:is("participle") and doc:find_list(cue.first, n - 1, "be")) and t or nil
    end
    if not t:is("adv", "verb", "mark") then return nil end
  end
  return nil
end

-- "Schools were not asked": what others have not let somebody take part in.
words "left_out" { "invited", "asked", "consulted", "paid", "thanked", "listened to", "heard", "given a say", "given a chance", "compensated",
                   "allowed", "permitted", "let in", "given access", "granted access", "given permission", "given the chance", "offered help", "helped" }
-- "We never got an apology": what others have not given
words "not_given" { "get a warning", "get any warning", "receive a warning", "receive any warning", "get an apology", "receive an apology", "get any apology", "get an answer", "receive an answer", "get a reply", "receive a reply", "hear back",
                    "get justice", "receive justice", "get help", "get any help", "receive any help", "receive help", "get compensation", "receive compensation",
                    "get any compensation", "receive any compensation", "get an explanation", "receive an explanation", "see justice", "get any answers",
                    "get answers", inflect = "verb" }

-- "We were never told of it": so say those who accuse, and those who are accused of knowing.
words "kept_in_dark" { "told", "informed", "warned", "notified", "briefed", "alerted", "made aware", "told about", "told of" }

local function is_kept_in_dark(doc, m)
  local cue = m:slot("cue")
  local be = doc:find_list(cue.first - 1, cue.last + 1, "be")
  return be ~= nil and doc:find_list(math.max(be, cue.last) + 1, cue.last + 2, "kept_in_dark") ~= nil
end

local function is_left_out(doc, m)
  local cue = m:slot("cue")
  local n = cue.last + 1
  if n < doc.tokens and doc:token(n):is("adv") then n = n + 1 end
  if n > doc.tokens then return false end   -- the text ends there
  if (m.way == "plain" or m.way == "never") and doc:find_list(n, n, "not_given") then return true end
  local be = doc:find_list(cue.first, cue.last, "be")
  if m.way == "not_so_fronted" or m.way == "not_fronted" then   -- "Workers not paid for months"
    return doc:find_list(n, n, "left_out", "kept_in_dark", "found_wanting") ~= nil
  end
  if not be and doc:token(n).form == "been" then be, n = n, n + 1 end   -- "had not been allowed to see it"
  return m.way == "plain" and be ~= nil and doc:find_list(n, n, "left_out") ~= nil
end

-- "We never got the keys": what has not come to those who accuse
words "come_to_one" { "get", "receive", "be given", "be handed", "be shown", "be offered", "be paid", "be told", "be invited", inflect = "verb" }

local function got_nothing(doc, m)
  local cue = m:slot("cue")
  return (m.way == "plain" or m.way == "never") and cue.last < doc.tokens and
         (doc:find_list(cue.last + 1, cue.last + 1, "come_to_one") or doc:find_list(cue.first, cue.first, "come_to_one")) ~= nil
end

-- Is it said of others, who stand before it: "they", "the mayor"?
local function subject_of_others(doc, known, m, first, side)
  for n = m.place - 1, math.max(first, m.place - 3), -1 do
    local t = doc:token(n)
    if t:in_list("first_pronoun") then return nil end
    if t:is("pronoun") and string.lower(t.form) ~= "it" then return {} end
  end
  local subject
  for _, a in ipairs(first < m.place and doc:span(first, m.place - 1):mentions("Actor") or {}) do
    local about = matter.side(known, a)
    if sides.meet(about, side) then return nil end
    subject = about
  end
  return subject
end

-- Does another say before it that just this was done, or accuse those of whom it is said?
local function is_said_done(doc, known, m, verb, side, about)
  for sentence = math.max(1, m.sentence - BESIDE), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if answered.can_be(doc, known, m, f, side, false) then
        matter.look_into(doc, known, f)
        if f.act == "accuse" and sides.meet(f.about, about) then return true end
        for _, p in ipairs(f.claim:pieces("content")) do
          for n = p.first, p.last do
            if doc:token(n).lemma == verb.lemma then return true end
          end
        end
      end
    end
  end
  return false
end

-- Is whoever says it charged with anything near by, or does he deny anything, so that he may speak for himself?
local function speaks_for_accused(doc, known, m, case)
  for _, name in ipairs(case.side) do
    if known.deniers[name] then return true end
  end
  for sentence = math.max(1, m.sentence - NEAR_BY), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local told = f.act == "accuse" or case.own and answered.can_be(doc, known, m, f, case.side, false)
      if told then
        matter.look_into(doc, known, f)
        if sides.meet(f.about, case.side) then return true end
      end
    end
  end
  return false
end

-- Does another tell before it that somebody, invited, paid ...?
local function is_told_of(doc, known, m, side)
  for sentence = math.max(1, m.sentence - BESIDE), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      for _, p in ipairs(answered.can_be(doc, known, m, f, side, false) and f.claim:pieces("content") or {}) do
        if doc:find_list(p.first, p.last, "left_out") then return true end
      end
    end
  end
  return false
end

-- Is it a criticism of others: what they left undone, or what the speaker complains of?
function M.criticises(doc, known, m, clause, case)
  local claim, verb = case.claim, undone_verb(doc, m, clause.last)
  if claim and claim:get("act") == "criticise" and not (m.quoted and case.own) then
    local cue = claim:slot("cue")
    return not cue or doc:token(cue.last).lemma ~= "protest"
  end
  if is_left_out(doc, m) and not is_told_of(doc, known, m, case.side) then return true end
  if case.own and (is_kept_in_dark(doc, m) or got_nothing(doc, m)) and M.only_accuses(doc, known, m, case.side) then return true end
  local firmly = insists(doc, claim)   -- "Minister insists the army isn't listening"
  local nobody = verb and undone_by_nobody(doc, m, clause.last) ~= nil
  local others = verb and not firmly and (m.quoted or not case.own)
  if others and (nobody or case.own) and speaks_for_accused(doc, known, m, case) then others = false end
  local about = others and (subject_of_others(doc, known, m, clause.first, case.side) or (nobody or m.in_headline and not m.quoted and not case.own) and {})   -- "Mayor did not warn town, says paper"
  return about and not is_said_done(doc, known, m, verb, case.side, about) or false
end

-- Is a misdeed named behind the negation, or before it ("we harmed nobody")?
function M.names_misdeed(doc, m, first, last)
  local cue = m:slot("cue")
  local from = sets.none_of_them[string.lower(cue.text)] and first or cue.last + 1
  return doc:find_list(from, last, "misdeed", "misdeed_noun") ~= nil
end

-- Has that side accused anybody near by, and not been accused, nor denied anything itself? What it says in the
-- negative is one more charge: "They never told us."
function M.only_accuses(doc, known, m, side)
  local accuses = false
  for sentence = m.sentence - NEAR_BY, m.sentence + NEAR_BY do
    local denied = known.others[sentence]   -- "rejected the accusation": it is others'
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" then
        accuses = accuses or not denied and f.first < m.place and sides.meet(matter.by_of(doc, known, f), side)
        matter.look_into(doc, known, f)
        if sides.meet(f.about, side) and not sides.meet(matter.by_of(doc, known, f), side) then return false end
      end
    end
  end
  for _, name in ipairs(accuses and side or {}) do
    if known.deniers[name] then return false end
  end
  return accuses
end

return M
