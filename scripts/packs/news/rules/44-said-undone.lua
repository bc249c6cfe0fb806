-- Denials without a negative of what was said in the negative: "They never warned us." "We warned them twice."
phase "denial-passes"

local answered = require "lib.answered"
local clauses = require "lib.clauses"
local matter = require "lib.matter"
local sides = require "lib.sides"

local BEFORE = 3    -- sentences in which it was said that something was not done
local BEHIND = 4    -- tokens behind the negation in which the verb stands
local NO_STATEMENT = { admit = true, ask = true, demand = true, threaten = true, doubt = true, deny = true, promise = true }

words "leaves_undone" { "fail", "refuse", "neglect", "decline", "omit", "forget", inflect = "verb" }   -- check: ignore unused-list
words "bare_verb" { "be", "have", "do", "say", "get", "make", "go", "come", "take", "let", "keep", "know", "want", "think",
                    "see", inflect = "verb" }   -- check: ignore unused-list

local negations = { ["not"] = true, ["n't"] = true, ["n’t"] = true }

local function is_undoing(doc, n)
  return negations[doc:word(n)] or doc:token(n):in_list("never", "leaves_undone")
end

-- The topic of a verb that says what is done, or nil.
local function deed(doc, n)
  local t = doc:token(n)
  return t:is("verb") and not t:in_list("be", "bare_verb", "leaves_undone", "attitude") and t.topic or nil
end

-- What is said there not to have been done, by topics.
local function undone_in(doc, f)
  if f.undone then return f.undone end
  f.undone = {}
  for _, p in ipairs(f.claim:pieces("content")) do
    for n = p.first, p.last do
      for i = n + 1, is_undoing(doc, n) and math.min(p.last, n + BEHIND) or n do
        local topic = deed(doc, i)
        if topic then
          f.undone[topic] = true
          break
        end
      end
    end
  end
  return f.undone
end

-- Is it about whoever speaks, or of the same people or things?
local function on_matter(doc, known, f, span, side)
  matter.look_into(doc, known, f)
  if sides.meet(f.about, side) or answered.names_one(doc, known, span, f.about) then return true end
  local words = matter.add_topics(doc, {}, span.first, span.last)
  return matter.common(words, f.words) > 1 or doc:token(span.first):is("pronoun")
end

-- Has another just said that this was not done?
local function was_said_undone(doc, known, claim, topic, span, side)
  for sentence = claim.sentence - BEFORE, claim.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local by = f.last < span.first and not NO_STATEMENT[f.act or ""] and matter.by_of(doc, known, f)
      if by and not sides.meet(by, side) and (by[1] or not f.claim:slot("source")) and undone_in(doc, f)[topic] and
         on_matter(doc, known, f, span, side) then
        return true
      end
    end
  end
  return false
end

local function is_plain(doc, first, last)
  return not matter.is_negative(doc, first, last) and not doc:find_list(first, last, "condition", "unreal_modal") and
         doc:word(last + 1) ~= "?"
end

-- The verb with which a piece of a claim says that what was said undone was done, and its clause.
local function find_deed(doc, known, claim, piece, side)
  for n = piece.first, piece.last do
    local topic = deed(doc, n)
    if topic then
      local first, last = clauses.around(doc, n, piece)
      local span = first <= n and n <= last and doc:span(first, last)
      if span and is_plain(doc, first, last) and was_said_undone(doc, known, claim, topic, span, side) then
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

local function affirm(doc, known, claim)
  local speaker = matter.speaker_of(doc, claim)
  local side = matter.speaker_side(known, claim, speaker)
  for _, piece in ipairs(side[1] and claim:pieces("content") or {}) do
    local cue, span = find_deed(doc, known, claim, piece, side)
    if cue and not is_denied(doc, span) then
      local denial = doc:add("Denial", span, { cue = cue, content = span, source = claim:slot("source") },
                             { type = "contrary", polarity = "denial", strength = "2" })
      denial:set("speaker", claim:get("speaker"))
      return
    end
  end
end

pass "what was said undone was done" {
  about = "they never warned us: we warned them twice",
  run = function(doc)
    local known = nil
    for _, claim in ipairs(doc:mentions("Claim")) do
      if claim:slot("source") and not NO_STATEMENT[claim:get("act") or ""] then
        known = known or matter.of(doc, doc:mentions("Denial"))
        affirm(doc, known, claim)
      end
    end
  end,
}
