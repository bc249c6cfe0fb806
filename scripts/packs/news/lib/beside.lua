-- What is told just before and beside, so that the next to speak answers it: the same thing by another name ("The line is late." "The
-- project is on schedule"), one's own ward, who stands by one.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

-- Is its subject a noun that stands in what is told there, too common though it may be for a topic ("the report"), or who tells it
-- ("Inmates say that guards beat them. All inmates are well treated")?
function M.names_the_same(doc, span, f)
  local subject = span:mentions("np")[1]
  local head = subject and doc:token(subject.last)
  if not head or not head:is("noun") or head:in_list("words_noun") then return false end
  local source = f.claim:slot("source")
  if source and subject.first == span.first and doc:token(source.last).lemma == head.lemma then return true end
  for _, p in ipairs(f.claim:pieces("content")) do
    for n = p.first, p.last do
      if doc:token(n).lemma == head.lemma then return true end
    end
  end
  return false
end

-- What is said of a matter as a whole, by whatever name: talks, works, a market.
local of_matters = { time = true, budget = true, work = true, peace = true, danger = true, order = true, held = true, price = true, econ = true, short = true,
                     dirt = true, leisure = true, civil = true, aim = true, struck = true, owner = true, cargo = true,
                     sack = true, dead = true }

function M.is_of_matter(senses)
  for _, against in ipairs(senses.against) do
    if of_matters[string.sub(against, 2)] then return true end
  end
  return false
end

-- "The line is years late." "The project is on schedule": a thing that is told of just before, by another name.
function M.points_at_it(doc, known, c, f, span)
  local back = c.sentence - f.claim.sentence
  if back < 0 or back > 1 or f.claim.paragraph ~= c.denial.paragraph or f.last >= c.place then return false end
  local verb = doc:find_tag(span.first, c.denial:slot("cue").last, "finite")
  local subject = verb and verb > span.first and doc:token(verb - 1)
  if not subject or not subject:is("noun") or subject:is("name") then return false end
  for _, a in ipairs(doc:span(span.first, verb - 1):mentions("Actor")) do
    if a:get("kind") == "person" or a:get("kind") == "people" then return answered.names_one(doc, known, span, f.about) end
  end
  return true
end

-- Does a word stand there that has a sound counterpart: "was built without consent", "had failed"?
local function holds_fault(known, f)
  for sense, by_sentence in pairs(known.counters or {}) do
    for _, o in ipairs(string.sub(sense, 1, 1) == "+" and sense ~= "+stay" and by_sentence[f.claim.sentence] or {}) do
      if f.first <= o.place and o.place <= f.last then return true end
    end
  end
  return false
end

-- "The tower is illegal": is anything there told ill of, or anybody charged?
local function tells_ill(doc, known, f)
  if f.ill ~= nil then return f.ill end
  local cue = f.claim:slot("cue")
  f.ill = matter.accusing[f.act or ""] or cue and doc:token(cue.last):in_list("held_against") or matter.tells_misdeed(doc, f) or holds_fault(known, f)
  for _, p in ipairs(f.ill and {} or f.claim:pieces("content")) do
    if doc:find_list(p.first, p.last, "ill_adj", "ill_verb", "ill_noun", "amiss", "untrue_deed") then f.ill = true end
  end
  return f.ill or false
end

-- "His lawyers", "a spokesman for her": who stands by somebody named before.
function M.stands_by(doc, claim)
  local source = claim and claim:slot("source")
  return source and sets.third_possessive[string.lower(doc:word(source.first))] and doc:find_list(source.first, source.last, "stands_by_him") ~= nil
end

-- "A union report", "the report": do both sources have the same noun?
local function is_same_voice(doc, claim, other)
  local a, b = claim and claim:slot("source"), other:slot("source")
  return a and b and doc:token(a.last).lemma == doc:token(b.last).lemma or false
end

words "ward_of_him" { "client", "patient", "charge", "son", "daughter", "husband", "wife", "father", "mother", "brother", "sister", "player", "boy", "girl", "man",
                      inflect = "noun" }

-- "Two pilots were asleep, a steward says. The captain's lawyer said his client had been wide awake": of his own ward, in the paragraph.
function M.is_of_ward(doc, c, f, span)
  local source, back = c.claim and c.claim:slot("source"), c.sentence - f.claim.sentence
  if not source or back < 0 or back > 2 or f.claim.paragraph ~= c.denial.paragraph or f.last >= c.place then return false end
  local own = doc:token(span.first):is("own") and doc:find_list(span.first + 1, math.min(span.last, span.first + 2), "ward_of_him")
  return own and doc:find_list(source.first, source.last, "stands_by_him") ~= nil or false
end

-- who speaks of leave has been told that he had none
words "leave_given" { "permission", "consent", "permit", "licence", "license", "warrant", "approval", "authorisation", "authorization", "clearance",
                      inflect = "noun", any_tag = true }

-- what says of itself only that something is so
words "weak_turn" { "actually", "simply", "merely", "in fact", "in reality", "in truth", "all along", "always been", "as usual", "the truth is", "the truth was" }

-- "The council says he built it illegally. 'I had permission,' he said": is it told of him just before, whatever it is? Of a thing, in the
-- paragraph?
function M.is_told_of_him(doc, known, c, f, span, side)
  local m, back = c.denial, c.sentence - f.claim.sentence
  if back < 0 or back > 1 or f.last >= m.place or f.act == "ask" or doc:token(m.place):in_list("weak_turn") then return false end
  if f.claim.paragraph ~= m.paragraph and not matter.tells_misdeed(doc, f) then return false end
  if not tells_ill(doc, known, f) and not doc:find_list(m:slot("cue").first, m:slot("cue").last, "leave_given") then return false end
  if sides.meet(f.about, side) or f.about[1] ~= nil and M.stands_by(doc, c.claim) then return true end
  if f.claim.paragraph ~= m.paragraph or is_same_voice(doc, c.claim, f.claim) then return false end
  return M.is_of_ward(doc, c, f, span) or M.names_the_same(doc, span, f) or M.points_at_it(doc, known, c, f, span)
end

return M
