-- Denials without a negative of what was said in the negative: "They never warned us." "We warned them twice."; "They
-- have no plan." "We have one plan for each school."
phase "denial-passes"

local answered = require "lib.answered"
local clauses = require "lib.clauses"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local WITHIN = 3    -- sentences behind the one that something was not done
local BEHIND = 4    -- tokens behind the negation in which the verb stands
local BEHIND_NO = 3 -- tokens behind "no" in which its noun ends

words "kept_from" { "from", "without" }
words "negator" { "no", "not", "n't", "never", "nobody", "no one", "fails to", "failed to", "failing to", "fail to", "refuses to",
                  "refused to", "refusing to", "refuse to", "neglected to", "declined to" }

-- The topic of a verb that says what is done, or nil.
local function deed(doc, n)
  local t = doc:token(n)
  return t:is("verb") and not sets.say_little[t.lemma] and not t:in_list("attitude") and t.topic or nil
end

-- The topic of a noun that there may be none of, or nil.
local function thing(doc, n)
  local t = doc:token(n)
  return t:is("common") and not t:in_list("idle_no") and not t:in_list("timeunit") and t.topic or nil
end

-- Is it said that there is one: "has a plan", "there is plenty of evidence"?
local function is_there(doc, n)
  local k = n - 1
  while k > 1 and (doc:token(k):is("adj", "common", "det", "num", "own") or doc:word(k) == "of") do k = k - 1 end
  local verb = k >= 1 and doc:token(k)
  if not verb then return false end
  return verb:in_list("have") or verb:in_list("be") and k > 1 and string.lower(doc:word(k - 1)) == "there"
end

-- What there is said to be none of: the noun that "no" leads to. Nothing behind "no one", "no longer".
local function missing_at(doc, n, claim)
  local before = n > 1 and doc:token(n - 1)
  if not before or not (before:in_list("have") or before:in_list("be")) then return nil end
  local last
  for i = n + 1, math.min(claim.last, n + BEHIND_NO) do
    local t = doc:token(i)
    if not t:is("adj", "common") then break end
    if t:is("common") then last = i end
  end
  return last and thing(doc, last) or nil
end

-- The topic of a noun that is there, or nil.
local function present(doc, n) return thing(doc, n) and is_there(doc, n) end

-- What is said behind the negation not to have been done: its topic, and what a word of that topic must be; or nil.
local function undone_at(doc, n, claim)
  if doc:word(n) == "no" then
    local topic = missing_at(doc, n, claim)
    return topic and { topic = topic, is = present }
  end
  for i = n + 1, math.min(claim.last, n + BEHIND) do
    local topic = deed(doc, i)
    if topic then return { topic = topic, is = deed } end
  end
end

-- Is it about whoever speaks, or of the same people or things? Right behind it the one word is enough of what tells
-- of nobody else ("All wages were paid").
local function on_matter(doc, known, f, span, side)
  matter.look_into(doc, known, f)
  if sides.meet(f.about, side) or answered.names_one(doc, known, span, f.about) then return true end
  local words = matter.add_topics(doc, {}, span.first, span.last)
  local next_to = span.sentence <= f.claim.sentence + 1 and not span:mentions("Actor")[1]
  return matter.common(words, f.words) > (next_to and 0 or 1) or doc:token(span.first):is("pronoun")
end

-- "The sooner she publishes it, the better"
local function is_the_more(doc, first)
  return string.lower(doc:word(first)) == "the" and first < doc.tokens and doc:token(first + 1):is("comparative")
end

local function is_plain(doc, first, last)
  return not matter.is_negative(doc, first, last) and not doc:find_list(first, last, "condition", "unreal_modal") and
         doc:word(last + 1) ~= "?" and not is_the_more(doc, first)
end

-- "Stayed away from training", "without asking": that is not done, either.
local function is_kept_from(doc, n)
  return n > 1 and doc:token(n):is("gerund") and doc:token(n - 1):in_list("kept_from")
end

-- The word with which a piece of a claim says that it was done, or is there, and its clause.
local function find_deed(doc, known, f, undone, piece, side)
  for n = piece.first, piece.last do
    if doc:token(n).topic == undone.topic and undone.is(doc, n) and not is_kept_from(doc, n) then
      local first, last = clauses.around(doc, n, piece)
      local span = first <= n and n <= last and doc:span(first, last)
      if span and is_plain(doc, first, last) and on_matter(doc, known, f, span, side) then
        return doc:span(n, n), span
      end
    end
  end
end

local function is_denied(doc, span)
  for _, m in ipairs(doc:sentence(span.sentence):mentions("Denial")) do
    if m.first <= span.last and m.last >= span.first then return true end
  end
  return false
end

-- "It was put to him that he had killed her": a charge, told by whoever puts it.
local function is_put(doc, span)
  for _, charge in ipairs(doc:sentence(span.sentence):mentions("HeldAgainst")) do
    local content = charge:slot("content")
    if content.first <= span.last and span.first <= content.last then return true end
  end
  return false
end

local function holds(doc, topic, piece)
  for _, t in ipairs(doc:topics(piece.first, piece.last)) do
    if t == topic then return true end
  end
  return false
end

-- Is it said by another side?
local function is_another(doc, known, f, side)
  local by = matter.by_of(doc, known, f)
  return side[1] and not sides.meet(by, side) and (by[1] or not f.claim:slot("source"))
end

-- "I took no bribe." "He took one.": a charge against whoever said so, and no denial.
local function is_charge(doc, known, f, claim)
  local told = { claim = claim, first = claim.first, last = claim.last, act = claim:get("act") }
  matter.look_into(doc, known, told)
  return matter.is_charge(doc, known, told, matter.by_of(doc, known, f), 0)
end

-- Does the claim say, for another side, that it was done?
local function affirm(doc, known, f, undone, claim)
  for _, piece in ipairs(claim:pieces("content")) do
    if holds(doc, undone.topic, piece) then
      local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
      local cue, span = nil, nil
      if is_another(doc, known, f, side) then cue, span = find_deed(doc, known, f, undone, piece, side) end
      if cue and not is_denied(doc, span) and not is_put(doc, span) and not is_charge(doc, known, f, claim) then
        doc:add("Denial", span, { cue = cue, content = span, source = claim:slot("source") },
                { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker"),
                  undone_at = tostring(undone.negator) }, claim)
        return
      end
    end
  end
end

-- Claims of the sentences behind one that says that something was not done.
local function answer(doc, known, charge, undone)
  local f = { claim = charge, first = charge.first, last = charge.last, act = charge:get("act") }
  for sentence = charge.sentence, math.min(doc.sentences, charge.sentence + WITHIN) do
    for _, claim in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local act = claim:get("act") or ""
      local says = claim.first > charge.last and claim:slot("source") and not matter.no_statement[act]
      if says and act ~= "accuse" then affirm(doc, known, f, undone, claim) end
    end
  end
end

pass "what was said undone was done" {
  about = "they never warned us: we warned them twice",
  run = function(doc)
    local known = { sides = {} }
    local n = doc:find_list(1, doc.tokens, "negator")
    while n do
      for _, charge in ipairs((doc:around("Claim", "content", n))) do
        local undone = not matter.no_statement[charge:get("act") or ""] and undone_at(doc, n, charge)
        if undone then
          undone.negator = n
          answer(doc, known, charge, undone)
        end
      end
      n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "negator")
    end
  end,
}
