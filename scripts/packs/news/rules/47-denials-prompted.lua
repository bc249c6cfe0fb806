-- Denials in one sentence with what they answer: "Lind said that the dam leaked, drawing a sharp denial from the bank", "..., despite
-- the bank's denials"; "Two were caught, the rebels said, but the army denied that any of its men were gone". What is told ends
-- before them, and they answer it.
local sets = require "lib.word_sets"

phase "denial-passes"

words "draws_denial" { "prompt", "draw", "spark", "provoke", "trigger", "bring", "elicit", "bring forth", "earn", "cause", "lead to", "raise", "set off",
                       "produce", "unleash", "receive", inflect = "verb" }
words "in_spite_of" { "despite", "amid", "over", "notwithstanding", "in spite of", "in the face of" }

local REACH = 7   -- tokens of "drawing a swift and angry"

-- "The claim by Lind that it leaked drew a denial": does what is claimed run over the verb at token n?
local function runs_over(doc, n)
  for _, c in ipairs((doc:around("Claim", "content", n))) do
    if c:get("mode") == "noun" and doc:token(c.place):in_list("claim_noun") and c.place < n then return true end
  end
  return false
end

-- Where the tail begins in which the denial is named: at the comma before "drawing", at "despite", at "drew" behind what is claimed.
local function tail_of(doc, m)
  local first = doc:sentence(m.sentence).first
  for n = m.place - 1, math.max(first + 3, m.place - REACH), -1 do
    local t = doc:token(n)
    if t:is("finite", "past") and t:in_list("draws_denial") and runs_over(doc, n) then return n end
    if t.text == "," or t.quoted or t:is("finite", "modal") then return nil end
    local draws = t:is("gerund") and t:in_list("draws_denial") and doc:word(n - 1) == ","
    if draws then return n - 1 end
    if t:in_list("in_spite_of") then return doc:word(n - 1) == "," and n - 1 or n end
  end
end

-- The claim in front of the tail: that of the sentence which reaches farthest to it.
local function claim_before(doc, m, tail)
  local best
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local content = c:slot("content")
    local fits = content and sets.put_forward[c:get("act") or ""] and c.place < tail and content.first < tail
    if fits and c:actor("source") and (not best or c.place < best.place) then best = c end
  end
  return best
end

local function end_at(doc, c, tail)
  local pieces = c:pieces("content")
  local piece = pieces[#pieces]
  if #pieces > 1 or piece.first >= tail or piece.last < tail then return end
  c:drop_slot("content")
  c:add_slot("content", doc:span(piece.first, tail - 1))
end

pass "denials that were drawn" {
  about = "\"Lind said that it leaked, drawing a denial from the bank\": it answers what Lind said, which ends before it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local tail = m.rule == "denial by noun" and tail_of(doc, m)
      local claim = tail and claim_before(doc, m, tail)
      local by, denier = claim and claim:actor("source"), m:actor("source")
      if claim and not (denier and by and denier:get("key") == by:get("key")) then
        for _, c in ipairs((doc:around("Claim", "content", m.place))) do end_at(doc, c, tail) end
        claim:set("prompts", "yes")
        if not m:slot("claimant") then m:add_slot("claimant", claim:slot("source")) end
      end
    end
  end,
}

words "against_it" { "but", "though", "although", "while", "whereas", "yet", "and" }
words "granted" { "although", "though", "while", "whereas", "even though", "even as", "as" }

-- Where the clause of the denier begins that is set against the one before it: at the comma of ", but the army denied it", of
-- "Although the union says so, the army denied it".
local function turn_before(doc, m)
  local source = m:slot("source")
  if not source or source.first > m.place then return nil end
  local n = source.first - 1
  local opens = doc:sentence(m.sentence).first
  if n <= opens or n - 1 <= opens and doc:word(n) ~= "," then return nil end
  if doc:word(n) == "," then return doc:token(opens):in_list("granted") and n or nil end
  return doc:token(n):in_list("against_it") and doc:word(n - 1) == "," and n - 1 or nil
end

-- The claim of another that ends there.
local function claim_up_to(doc, m, comma)
  local denier = m:actor("source")
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local by, content = c:actor("source"), c:slot("content")
    local ends = content and math.max(content.last, c:slot("cue") and c:slot("cue").last or 0) == comma - 1
    if ends and by and sets.put_forward[c:get("act") or ""] and not (denier and denier:get("key") == by:get("key")) then return c end
  end
end

pass "denied in the same breath" {
  about = "\"The rebels said that two were caught, but the army denied that any of its men were gone\": it answers what they said",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local comma = m:get("polarity") == "denial" and turn_before(doc, m)
      local claim = comma and claim_up_to(doc, m, comma)
      if claim and not claim:get("prompts") then claim:set("prompts", "yes") end
    end
  end,
}
