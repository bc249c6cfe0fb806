-- Denials without a negative and without a word that says the opposite: what is told of the same matter by whoever is charged, right
-- behind the charge. "A lawsuit says that the bank closed his account. Its owner said he closed it himself."
local answered = require "lib.answered"
local dispute = require "lib.dispute"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local told_plainly = require "lib.told_plainly"

phase "denial-passes"

local BACK = 2      -- sentences back to the charge

words "meanwhile_word" { "when", "as", "after", "before", "until", "once", "since" }

-- The sentences in which anybody denies, by the place of the cue.
local function denied_in(doc)
  local all = {}
  for _, m in ipairs(doc:mentions("Denial")) do all[doc:token(m.place).sentence] = true end
  return all
end

local function add_contrary(doc, claim, verb, span)
  doc:add("Denial", claim:span(), { cue = told_plainly.contrast(doc, verb, span), content = span, source = claim:slot("source") },
          { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") }, claim)
end

-- "It blamed her, when she said that": told in passing.
local function is_in_passing(doc, f, claim)
  return f.claim.sentence == claim.sentence and doc:find_list(f.last + 1, claim.first, "meanwhile_word") ~= nil
end

-- Is it of himself: "I", "we" in a quotation, "he", "it" in reported speech?
local function is_of_himself(doc, span)
  local t = doc:token(doc:token(span.first):is("mark") and span.first + 1 or span.first)
  if not t.quoted then return t:is("pronoun") and not t:is("own") end
  return t:is("pronoun", "own") and (t:in_list("first_pronoun") or sets.it_or_they[t.form] ~= nil)
end

-- Whoever it names first is of another side: it tells of others ("Tom insulted me twice"). Second: is he its subject?
local function names_others(known, span, side, verb)
  for _, a in ipairs(span:mentions("Actor")) do
    return not sides.meet(side, matter.side(known, a)) and a:get("form") ~= "pronoun", a.first < verb
  end
  return false
end

-- Does it end before the claim: "Accused of fleeing, Lind said ..." reaches to Lind?
local function ends_before(f, claim)
  if f.last < claim.first then return true end
  local content = f.claim.type == "HeldAgainst" and f.claim:slot("content")
  return content and f.claim.first < claim.first and content.last < claim.first or false
end

-- The charge of his side that it answers, by a word of it or, right behind, of himself ("I plotted a vineyard"); or nil.
local function meets(doc, known, claim, span, side, verb)
  local words = matter.topics_beside_names(doc, span)
  local others, as_subject = names_others(known, span, side, verb)
  if others and as_subject then return nil end
  local himself = not others and is_of_himself(doc, span)   -- of others it may tell what was done to what: "the shells came from Kestria"
  for sentence = claim.sentence, math.max(1, claim.sentence - BACK), -1 do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if ends_before(f, claim) and f.act ~= "ask" and not is_in_passing(doc, f, claim) and answered.can_be(doc, known, claim, f, side, false) then
        matter.look_into(doc, known, f)
        local later = claim.sentence - sentence
        local same = matter.common(words, f.words) > 0
        if (same or himself and later <= 1) and matter.is_charge(doc, known, f, side, later) then return f.claim end
      end
    end
  end
end

-- The sentences behind which a charge may be answered, as a set: where somebody accuses, or is accused.
local function charged_in(doc, claims)
  local all, any = {}, false
  local function add(m)
    any = true
    for n = m.sentence, m.sentence + BACK do all[n] = true end
  end
  for _, c in ipairs(claims) do
    if matter.accusing[c:get("act") or ""] then add(c) end
  end
  for _, c in ipairs(doc:mentions("HeldAgainst")) do add(c) end
  return any and all
end

pass "answered plainly" {
  about = "the owner said he closed it himself",
  run = function(doc)
    local claims, known, denied = doc:mentions("Claim"), nil, nil
    local charged = charged_in(doc, claims)
    for _, claim in ipairs(charged and claims or {}) do
      local act = claim:get("act") or ""
      local source = charged[claim.sentence] and claim:slot("source")
      local states = source and (act == "state" or act == "inform") and not doc:find_list(source.first, source.last, "hearer")
      local span = states and claim:slot("cue") and told_plainly.behind_that(doc, claim)
      local verb = span and told_plainly.verb_of_deed(doc, span)
      if verb and told_plainly.says_plainly(doc, span) then
        denied = denied or denied_in(doc)
        known = known or matter.of(doc, doc:mentions("Denial"))
        local here = claim.sentence
        local beside = denied[here] or here < doc.sentences and denied[here + 1] and doc:sentence(here + 1).paragraph == doc:sentence(here).paragraph
        local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
        side = dispute.with_ward(doc, known, claim, span, verb, side)
        local told = side[1] and not beside and meets(doc, known, claim, span, side, verb)
        if told then
          if not told:get("prompts") then told:set("prompts", told.sentence == here and "yes" or "next") end
          add_contrary(doc, claim, verb, span)
        end
      end
    end
  end,
}
