-- Interviews and talks whose turns no label names: a paragraph that asks and one that answers in the first
-- person, or paragraphs that begin with a dash. Each turn is a claim, as those of labelled ones are (31), until it is
-- known whether anybody denies there (49).
phase "speech-passes"

local marks = require "lib.marks"
local turns = require "lib.turns"

words "speaks_to_other" { "you", "your", "yours", "yourself" }   -- check: ignore unused-list

local LONGEST_QUESTION = 60   -- tokens
local LABEL = 5               -- tokens that a label has at most, with its colon
local ENOUGH = 3              -- questions with an answer, or lines with a dash
local TO_PERSON = 2           -- of them with "you", and answers with "I": a speech, too, asks and answers

local function ends_asking(doc, paragraph) return doc:word(paragraph.last) == "?" end

-- Does it begin with words of its own, not with a quotation, nor with a label ("The Argus: ...")?
local function is_plain(doc, paragraph)
  for n = paragraph.first, math.min(paragraph.last, paragraph.first + LABEL) do
    if doc:word(n) == ":" then return false end
  end
  return doc:quote(paragraph.first) == nil
end

local function is_question(doc, paragraph)
  return ends_asking(doc, paragraph) and is_plain(doc, paragraph) and
         paragraph.last - paragraph.first < LONGEST_QUESTION
end

local function holds(doc, paragraph, list)
  local word = doc:find_list(paragraph.first, paragraph.last, list)
  return word and not doc:token(word).quoted
end

-- "The governor says you should resign.": put to whoever answers in the next paragraph.
local function is_put(doc, paragraph)
  return holds(doc, paragraph, "speaks_to_other") and not holds(doc, paragraph, "first_pronoun") and is_plain(doc, paragraph) and
         paragraph.last - paragraph.first < LONGEST_QUESTION
end

-- A line that says itself who speaks ("– I saw it, she said.") is a claim already.
local function add_turn(doc, first, paragraph, cue, asks)
  if #(doc:around("Claim", "content", first)) > 0 then return end
  local content = turns.content(doc, first, paragraph)
  doc:add("Claim", doc:span(first, paragraph.last), { cue = cue, content = content },
          { act = asks and "ask" or "state", class = asks and "ask" or "say", certainty = "certain",
            part = asks and "question" or "answer", turn = true, unlabelled = true })
end

-- "Your aide says you lied." in front of the first question mark is put already, if the next paragraph answers in the first person.
local function put_before(doc, asks)
  local n = 2
  while n <= doc.paragraphs and not asks[n] do n = n + 1 end
  n = n - 2
  while n > 1 and n + 2 <= doc.paragraphs and is_put(doc, doc:paragraph(n)) do
    local answer = doc:paragraph(n + 1)
    if not is_plain(doc, answer) or not holds(doc, answer, "first_pronoun") then return end
    asks[n] = true
    n = n - 2
  end
end

-- The paragraphs behind the headline: which of them ask, by their numbers, and those with a dash; and do two people
-- talk: are enough questions answered, and do they say you and I?
local function survey(doc)
  local asks, dashed, answered, you, self, questions = {}, {}, 0, 0, 0, 0
  for n = 1, doc.paragraphs do
    local paragraph = doc:paragraph(n)
    local question = n > 1 and is_question(doc, paragraph)
    if question then questions = questions + 1 end
    asks[n] = question or questions > 0 and is_put(doc, paragraph)
    if asks[n] and holds(doc, paragraph, "speaks_to_other") then you = you + 1 end
    if asks[n - 1] and not asks[n] and is_plain(doc, paragraph) then
      answered = answered + 1
      if holds(doc, paragraph, "first_pronoun") then self = self + 1 end
    end
    if marks.dashes[doc:word(paragraph.first)] and paragraph.last > paragraph.first then dashed[#dashed + 1] = paragraph end
  end
  return asks, dashed, questions > 0 and answered >= ENOUGH and you >= TO_PERSON and self >= TO_PERSON
end

local function add_answered(doc, asks)
  local begun = false
  for n = 2, doc.paragraphs do
    local paragraph = doc:paragraph(n)
    begun = begun or asks[n]
    local speaks = asks[n] or asks[n - 1] or is_plain(doc, paragraph) and holds(doc, paragraph, "first_pronoun")
    if begun and speaks then
      add_turn(doc, paragraph.first, paragraph, asks[n] and doc:span(paragraph.last, paragraph.last) or nil, asks[n])
    end
  end
end

-- Of lines that begin with a dash, one asks.
local function is_talk(doc, lines)
  for _, line in ipairs(#lines >= ENOUGH and lines or {}) do
    if ends_asking(doc, line) then return true end
  end
  return false
end

pass "turns without labels" {
  about = "Did you sign? / I did not. A question and its answer, or two lines with a dash",
  run = function(doc)
    local asks, lines, two_talk = survey(doc)
    if two_talk then
      put_before(doc, asks)
      return add_answered(doc, asks)
    end
    if not is_talk(doc, lines) then return end
    for _, line in ipairs(lines) do add_turn(doc, line.first + 1, line, doc:span(line.first, line.first), ends_asking(doc, line)) end
  end,
}
