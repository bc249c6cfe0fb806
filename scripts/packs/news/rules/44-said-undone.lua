-- Denials without a negative of what was said in the negative: "They never warned us." "We warned them twice."
phase "denial-passes"

local answered = require "lib.answered"
local clauses = require "lib.clauses"
local matter = require "lib.matter"
local sides = require "lib.sides"

local WITHIN = 3    -- sentences behind the one that something was not done
local BEHIND = 4    -- tokens behind the negation in which the verb stands
local NO_STATEMENT = { admit = true, ask = true, demand = true, threaten = true, doubt = true, deny = true, promise = true }

words "negator" { "not", "n't", "never", "nobody", "no one", "fails to", "failed to", "failing to", "fail to", "refuses to",
                  "refused to", "refusing to", "refuse to", "neglected to", "declined to" }   -- check: ignore unused-list

-- Verbs that say too little of what is done.
local bare = {
  be = true, have = true, ["do"] = true, say = true, get = true, make = true, go = true, come = true, take = true, let = true,
  keep = true, know = true, want = true, think = true, see = true, fail = true, refuse = true, neglect = true, decline = true,
}

-- The topic of a verb that says what is done, or nil.
local function deed(doc, n)
  local t = doc:token(n)
  return t:is("verb") and not bare[t.lemma] and not t:in_list("attitude") and t.topic or nil
end

-- What is said behind the negation not to have been done: a topic, or nil.
local function undone_at(doc, n, claim)
  for i = n + 1, math.min(claim.last, n + BEHIND) do
    local topic = deed(doc, i)
    if topic then return topic end
  end
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
local function find_deed(doc, known, f, topic, piece, side)
  for n = piece.first, piece.last do
    if doc:token(n).topic == topic and deed(doc, n) then
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

-- Does the claim say, for another side, that it was done?
local function affirm(doc, known, f, topic, claim)
  for _, piece in ipairs(claim:pieces("content")) do
    if holds(doc, topic, piece) then
      local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
      local cue, span = nil, nil
      if is_another(doc, known, f, side) then cue, span = find_deed(doc, known, f, topic, piece, side) end
      if cue and not is_denied(doc, span) then
        doc:add("Denial", span, { cue = cue, content = span, source = claim:slot("source") },
                { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") })
        return
      end
    end
  end
end

-- Claims of the sentences behind one that says that something was not done.
local function answer(doc, known, charge, topic)
  local f = { claim = charge, first = charge.first, last = charge.last, act = charge:get("act") }
  for sentence = charge.sentence, math.min(doc.sentences, charge.sentence + WITHIN) do
    for _, claim in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local says = claim.first > charge.last and claim:slot("source") and not NO_STATEMENT[claim:get("act") or ""]
      if says then affirm(doc, known, f, topic, claim) end
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
        local topic = not NO_STATEMENT[charge:get("act") or ""] and undone_at(doc, n, charge)
        if topic then answer(doc, known, charge, topic) end
      end
      n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "negator")
    end
  end,
}
