-- What a negation answers may be told in the sentence behind it: "He owes nothing, he says. The office says that he does."
local answered = require "lib.answered"
local matter = require "lib.matter"
local sides = require "lib.sides"

local M = {}

local TO_TURN = 3    -- tokens from a negation to its verb
local SHORT = 4      -- tokens of "that he did"

-- The verb behind the negation, or "have" in "has no weapons".
local function negated_verb(doc, m, last)
  if m.way == "no_noun" and doc:token(m.place - 1):in_list("have") then return "have" end
  for n = m:slot("cue").last + 1, math.min(last, m:slot("cue").last + TO_TURN) do
    local t = doc:token(n)
    if t:is("verb") and not t:in_list("be", "have") then return t.lemma end
  end
end

-- "He does not owe the tax, he says. The office says that he owes nine million", "... says that he does": does another say the
-- reverse in the next sentence, of him or it?
function M.is_reversed(doc, known, m, case)
  local claim, next_one = case.claim, m.sentence < doc.sentences and doc:sentence(m.sentence + 1)
  if not claim or m.quoted or case.shape < 0 or case.modal ~= 0 or not next_one or next_one.paragraph ~= m.paragraph then return false end
  local verb = negated_verb(doc, m, case.clause.last)
  for _, f in ipairs(known.facts[m.sentence + 1] or {}) do
    local content = answered.can_be(doc, known, m, f, case.side, false) and f.act ~= "ask" and f.claim:slot("cue") and f.claim:slot("content")
    local first = content and (string.lower(doc:word(content.first)) == "that" and content.first + 1 or content.first)
    if first and first < content.last and doc:token(first):is("pronoun") then
      local t = doc:token(first + 1)
      local elided = content.last - first < SHORT and (t:in_list("do", "have", "be") and first + 1 == content.last or verb == "have" and t:in_list("have"))
      local has = verb == "have" and t:in_list("have") and doc:token(first + 2):is("num", "det")
      if elided or has or verb ~= "have" and t.lemma == verb then return true end
    end
  end
  return false
end

words "elided_end" { "was", "were", "had", "did", "does", "do", "is", "are", "has", "have", "would", "could" }
local TO_HAD = 3     -- tokens from "said" back to "had"

-- "Reuters had reported": what was told before what stands there.
local function is_told_earlier(doc, f)
  local cue = f.claim:slot("cue")
  if not cue or not doc:token(cue.last):is("participle") then return false end
  for n = cue.last, math.max(1, cue.last - TO_HAD), -1 do
    if doc:word(n) == "had" then return true end
  end
  return false
end

-- "... that it was.": the verb stands in what it is told against.
local function is_elided(doc, f)
  local content = f.claim:slot("content")
  local n = content and content.last
  return n and n > content.first and doc:find_list(n, n, "elided_end") ~= nil and doc:token(n - 1):is("pronoun", "noun", "num")
end

-- "Oil has never been used so, the minister said. A study had said that it was.", "The bank has no debts, it said. Reuters had reported
-- that it owed two billion": is what another had told, of whom or what it names, told in the next sentence?
function M.is_told(doc, known, m, case)
  if not case.claim or case.shape < 0 or case.modal ~= 0 then return false end
  local words
  for _, f in ipairs(known.facts[m.sentence + 1] or {}) do
    if answered.can_be(doc, known, m, f, case.side, false) and f.act ~= "ask" and not f.claim.in_headline then
      if is_elided(doc, f) then return true end
      if is_told_earlier(doc, f) then
        matter.look_into(doc, known, f)
        words = words or matter.topics_beside_names(doc, case.clause)
        if sides.meet(f.about, case.side) or answered.names_one(doc, known, case.clause, f.about) or matter.common(words, f.words) > 0 or
           matter.akin(words, f.words) then return true end
      end
    end
  end
  return false
end

return M
