-- Negations that say nothing themselves, and are an answer right behind what they point at: "We would never do that" behind a charge, "I
-- did not know" behind who says that one knew, "It is not" behind a question.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sides = require "lib.sides"

local M = {}

local BACK = 4        -- sentences back in which it may stand
local TO_VERB = 3     -- tokens from a negation to "do"

words "does_it" { "do", "be capable of", inflect = "verb", any_tag = true }
words "that_deed" { "it", "that", "this", "so", "such a thing", "such things", "any such thing", "anything like that", "anything like this", "anything of the sort",
                    "anything of the kind", "something like that", "something like this", "things like that", "any of that", "any of it", "any of this",
                    "any of those things", "those things", "these things", "what he is accused of", "what she is accused of", "what they say",
                    "what I'm accused of", "what I am accused of", "what they accuse me of" }
words "such_a_man" { "that kind of", "that sort of", "that type of", "this kind of", "the kind of person", "the sort of person", "the type of person", "the kind of man",
                     "the sort of man", "the kind of woman", "the sort of woman", "that guy", "that man", "that woman" }

-- "did not do it", "would never do that", "wouldn't do something like that", "is not that kind of person": behind the negation.
local function is_pro_form(doc, m, last)
  local n = m:slot("cue").last + 1
  if doc:find_list(n, math.min(last, n + 1), "such_a_man") then return true end
  for k = n, math.min(last, n + TO_VERB) do
    local t = doc:token(k)
    if t:in_list("does_it") and t:is("verb") and not t:is("gerund") then
      local deed = doc:find_list(k + 1, math.min(doc.tokens, k + 2), "that_deed")
      local behind = deed and doc:span(deed, deed):last_entry("that_deed")
      return deed ~= nil and (behind == nil or behind.last >= last or not doc:token(behind.last + 1):is("noun", "adj", "gerund"))
    end
    if not t:is("adv", "aux") and not t:in_list("have", "be") then return false end
  end
  return false
end

-- Has another side just charged somebody?
function M.answers_charge(doc, known, m, last, side)
  if not side[1] or not is_pro_form(doc, m, last) or doc:token(m.place - 1).form == "you" then return false end
  for sentence = m.sentence, math.max(1, m.sentence - BACK), -1 do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.last < m.place and answered.can_be(doc, known, m, f, side, false) then
        matter.look_into(doc, known, f)
        if matter.accusing[f.act or ""] or matter.tells_misdeed(doc, f) or matter.is_charge(doc, known, f, side, 1) then return true end
      end
    end
  end
  return false
end

-- "Asked whether it was for sale, she said: 'It is not.'": a negation with nothing behind it, which a question has asked for.
function M.answers_question(doc, m, first, last)
  if m.way ~= "plain" or m:slot("cue").last < last or m.place ~= first + 1 or not matter.is_asked(doc, m) then return false end
  local subject = doc:token(first)
  if not subject:is("pronoun", "there") or subject:is("wh") or subject.form == "you" then return false end
  return not subject:in_list("first_pronoun") or doc:token(m.place):is("past") or doc:token(m.place):in_list("have")   -- "Will you go?" "I won't."
end

words "a_decision" { "decision", "such decision", "decisions", "agreement", "deal" }
words "taken" { "taken", "made", "reached" }
words "has_decided" { "decide", "decide on", "agree", "approve", "opt", "resolve", "settle on", "decision", inflect = "verb", any_tag = true }

-- "No decision has been taken": not of "no final decision", which leaves it open.
local function is_undecided(doc, m, last)
  local n = m:slot("cue").last + 1
  return answered.is_of_thing(m) and n < last and doc:find_list(n, n, "a_decision") ~= nil and doc:find_list(n + 2, math.min(last, n + 4), "taken") ~= nil
end

-- Does it say that all is decided, or being prepared; or, if nobody only asks, that it will be?
local function tells_decided(doc, f)
  for _, p in ipairs(f.claim:pieces("content")) do
    if doc:find_list(p.first, p.last, "has_decided", "to_come") then return true end
    if f.act ~= "ask" and doc:find_tag(p.first, p.last, "modal") and not doc:find_list(p.first, p.last, "may_be") then return true end
  end
  return false
end

words "may_be" { "may", "might", "could", "should", "must", "ought" }
local TOLD_DECIDED = 2   -- sentences back

-- "Asked whether it was about to sell the park, as the Herald reports, the council said that no decision had been taken."
function M.is_told_decided(doc, known, m, last, side)
  if not is_undecided(doc, m, last) then return false end
  for sentence = math.max(1, m.sentence - TOLD_DECIDED), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.last < m.place and answered.can_be(doc, known, m, f, side, false) and tells_decided(doc, f) then return true end
    end
  end
  return false
end

words "has_known" { "know", "be aware", "be told", "be warned", "be informed", "be notified", "be alerted", "be briefed", "learn of", "be told of", "have knowledge",
                    "warn", "tell", "alert", "inform", "notify", "aware of", "cover up", "turn a blind eye", "conceal", "hide", "suspect", inflect = "verb" }
words "knows_not" { "idea", "clue", "inkling", "knowledge", "know", "known", "knew", "aware", "told", "informed", "warned", "notified", "alerted", "heard", "suspected" }

-- "I had no idea.", "Nobody knew."
function M.knows_nothing(doc, m, last)
  local n = m:slot("cue").last + 1
  return doc:find_list(n, math.min(last, n + 1), "knows_not") ~= nil
end

-- Does another say near by that he knew, or was told; or that anybody did, if he says "I", "we", "nobody"?
function M.is_told_to_know(doc, known, m, clause, side)
  local own = m.quoted and (answered.says_we(doc, clause.first, clause.last) or answered.is_emphatic(m))
  for sentence = math.max(1, m.sentence - BACK), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local fits = f.last < m.place and answered.can_be(doc, known, m, f, side, false)
      if fits then matter.look_into(doc, known, f) end
      if fits and (own or sides.meet(f.about, side)) then
        for _, p in ipairs(f.claim:pieces("content")) do
          if doc:find_list(p.first, p.last, "has_known") then return true end
        end
      end
    end
  end
  return false
end

return M
