-- Denials without a negative of what was said in the negative: "They never warned us." "We warned them twice."
phase "denial-passes"

local answered = require "lib.answered"
local clauses = require "lib.clauses"
local matter = require "lib.matter"
local sides = require "lib.sides"

local WITHIN = 3    -- sentences behind the one that something was not done
local BEHIND = 4    -- tokens behind the negation in which the verb stands
local NO_STATEMENT = { admit = true, ask = true, demand = true, threaten = true, doubt = true, deny = true, promise = true }

words "leaves_undone" { "fail", "refuse", "neglect", "decline", "omit", "forget", inflect = "verb" }   -- check: ignore unused-list
words "bare_verb" { "be", "have", "do", "say", "get", "make", "go", "come", "take", "let", "keep", "know", "want", "think",
                    "see", inflect = "verb" }   -- check: ignore unused-list

words "negator" { "not", "n't", "never", "nobody", "no one" }   -- check: ignore unused-list

-- The topic of a verb that says what is done, or nil.
local function deed(doc, n)
  local t = doc:token(n)
  return t:is("verb") and not t:in_list("be", "bare_verb", "leaves_undone", "attitude") and t.topic or nil
end

-- What is said there not to have been done: topics, or nil.
local function undone_in(doc, claim)
  local topics
  for _, p in ipairs(claim:pieces("content")) do
    local n = doc:find_list(p.first, p.last, "negator", "leaves_undone")
    for i = n and n + 1 or 1, n and math.min(p.last, n + BEHIND) or 0 do
      local topic = deed(doc, i)
      if topic then
        topics = topics or {}
        topics[topic] = true
        break
      end
    end
  end
  return topics
end

-- Is it about whoever speaks, or of the same people or things?
local function on_matter(doc, known, f, span, side)
  matter.look_into(doc, known, f)
  if sides.meet(f.about, side) or answered.names_one(doc, known, span, f.about) then return true end
  local words = matter.add_topics(doc, {}, span.first, span.last)
  return matter.common(words, f.words) > 1 or doc:token(span.first):is("pronoun")
end

local function is_plain(doc, first, last)
  return not matter.is_negative(doc, first, last) and not doc:find_list(first, last, "condition", "unreal_modal") and
         doc:word(last + 1) ~= "?"
end

-- The verb with which a piece of a claim says that it was done, and its clause.
local function find_deed(doc, known, f, topics, piece, side)
  for n = piece.first, piece.last do
    if topics[deed(doc, n) or ""] then
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

-- Does one of these topics stand there?
local function holds_one(doc, topics, piece)
  for _, topic in ipairs(doc:topics(piece.first, piece.last, "attitude")) do
    if topics[topic] then return true end
  end
  return false
end

-- Does the claim say that it was done, by another side?
local function affirm(doc, known, f, topics, claim)
  for _, piece in ipairs(claim:pieces("content")) do
    if holds_one(doc, topics, piece) then
      local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
      local by = matter.by_of(doc, known, f)
      local another = side[1] and not sides.meet(by, side) and (by[1] or not f.claim:slot("source"))
      local cue, span = nil, nil
      if another then cue, span = find_deed(doc, known, f, topics, piece, side) end
      if cue and not is_denied(doc, span) then
        doc:add("Denial", span, { cue = cue, content = span, source = claim:slot("source") },
                { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") })
        return
      end
    end
  end
end

-- Claims of the sentences behind one that says that something was not done.
local function answer(doc, known, charge, topics)
  local f = { claim = charge, first = charge.first, last = charge.last, act = charge:get("act") }
  for sentence = charge.sentence, math.min(doc.sentences, charge.sentence + WITHIN) do
    for _, claim in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local says = claim.first > charge.last and claim:slot("source") and not NO_STATEMENT[claim:get("act") or ""]
      if says then affirm(doc, known, f, topics, claim) end
    end
  end
end

pass "what was said undone was done" {
  about = "they never warned us: we warned them twice",
  run = function(doc)
    local known = { sides = {} }
    for _, charge in ipairs(doc:mentions("Claim")) do
      local topics = not NO_STATEMENT[charge:get("act") or ""] and undone_in(doc, charge)
      if topics then answer(doc, known, charge, topics) end
    end
  end,
}
