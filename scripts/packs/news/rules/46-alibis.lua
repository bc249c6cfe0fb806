-- Alibis: "Dockers say that he drove at them. He says he was in Sarn", "He was at home in bed, he told the jury": who was elsewhere
-- denies what is held against him, without a negative.
local answered = require "lib.answered"
local dispute = require "lib.dispute"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local versions = require "lib.versions"

phase "denial-passes"

words "elsewhere" { "at home", "in bed", "asleep", "fast asleep", "sound asleep", "at work", "at school", "at church", "abroad", "elsewhere", "in hospital",
                    "at the dentist", "at a wedding", "at a funeral",
                    "at a christening", "out of town", "out of the country", "on holiday", "on vacation", "on leave", "miles away", "at sea", "overseas",
                    "at a friend’s house", "at dinner", "at a dinner" }
words "tells_when" { "when", "while", "as", "before", "after", "until", "once", "because", "but", "if", "since", "to help", "to see", "to talk", "to meet",
                     "for talks", "to visit", "to attend", "to sign", "for the" }

local BACK = 2      -- sentences back to the charge
local TO_PLACE = 3  -- tokens from the subject to the place

-- What is said, behind "that".
local function behind_that(doc, claim)
  local span = claim:slot("content")
  local that = span and span.first < span.last and string.lower(doc:word(span.first)) == "that"
  return that and doc:span(span.first + 1, span.last) or span
end

-- "He was at home", "I was in Sarn": the verb, if nothing more is told there than where somebody was.
local function verb_of_place(doc, span)
  local first = doc:token(span.first):is("mark") and span.first + 1 or span.first
  local subject = doc:token(first)
  if not subject then return nil end   -- "told us that:", where the text ends
  local who = string.lower(doc:word(first))
  local himself = subject.quoted and who == "i" or not subject.quoted and sets.subject_pronoun[who] and who ~= "it"
  local verb = himself and first + 1 <= span.last and doc:token(first + 1)
  if not verb or verb.form ~= "was" and verb.form ~= "were" and verb.form ~= "had" then return nil end
  if doc:find_list(first, span.last, "tells_when") or matter.is_negative(doc, first, span.last) then return nil end
  if doc:find_list(first + 2, math.min(span.last, first + TO_PLACE), "elsewhere") then return first + 1 end
  local n = verb.form == "had" and doc:word(first + 2) == "been" and first + 3 or first + 2
  local into = n < span.last and (doc:word(n) == "in" or doc:word(n) == "at")
  for _, a in ipairs(into and doc:span(n + 1, math.min(span.last, n + 2)):mentions("Actor") or {}) do
    if a.first <= n + 2 and a:get("kind") == "state" then return first + 1 end
  end
  return into and doc:token(n + 1):is("name") and first + 1 or nil
end

-- "Dockers say that he drove at them": is something told there that he did, in the sentence before and its paragraph?
local function tells_deed_of(doc, known, claim, f, side)
  if f.claim.sentence ~= claim.sentence - 1 or f.claim.paragraph ~= claim.paragraph then return false end
  local a = versions.clause(doc, f.claim)
  if not a or not a.subject or a.copula or doc:token(a.main):in_list("say", "have", "attitude") or not doc:token(a.main):is("past") then return false end
  for _, m in ipairs(doc:span(a.span.first, a.subject):mentions("Actor")) do
    if m.last >= a.subject and sides.meet(side, matter.side(known, m)) then return true end
  end
  return false
end

-- Is he charged with anything just before, by another?
local function is_charged(doc, known, claim, side)
  for sentence = math.max(1, claim.sentence - BACK), claim.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.last < claim.first and f.act ~= "ask" and answered.can_be(doc, known, claim, f, side, false) then
        matter.look_into(doc, known, f)
        local charges = matter.accusing[f.act or ""] or matter.is_charge(doc, known, f, side, claim.sentence - sentence)
        if (charges or tells_deed_of(doc, known, claim, f, side)) and sides.meet(f.about, side) then return f.claim end
      end
    end
  end
end

local function is_denied_there(doc, claim)
  for _, m in ipairs(doc:sentence(claim.sentence):mentions("Denial")) do
    if m:get("polarity") == "denial" then return true end
  end
  return false
end

pass "was elsewhere" {
  about = "\"Dockers say that he drove at them. He says he was in Sarn\": who was elsewhere did not do it",
  run = function(doc)
    local known
    for _, claim in ipairs(doc:mentions("Claim")) do
      local act = claim:get("act") or ""
      local states = (act == "state" or act == "inform") and claim:slot("source") and claim:slot("cue")
      local span = states and behind_that(doc, claim)
      local verb = span and span.sentence == claim.sentence and verb_of_place(doc, span)
      if verb and not is_denied_there(doc, claim) then
        known = known or matter.of(doc, doc:mentions("Denial"))
        local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
        local told = side[1] and is_charged(doc, known, claim, side)
        if told or dispute.testifies(doc, claim) then
          if told and not told:get("prompts") then told:set("prompts", told.sentence == claim.sentence and "yes" or "next") end
          doc:add("Denial", claim:span(), { cue = doc:span(verb, math.min(span.last, verb + TO_PLACE)), content = span, source = claim:slot("source") },
                  { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") }, claim)
        end
      end
    end
  end,
}
