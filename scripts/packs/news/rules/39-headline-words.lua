-- Whose words the headline quotes: "I never lied" stands alone there, and the text tells who says so.
phase "speech-passes"

local LEAST = 3        -- words that say something; fewer are a phrase that anybody may use
local SHARED = 0.7     -- of them must stand in what the text has somebody say

local function says_something(token)
  return token:is("noun", "verb", "adj", "num", "adv") and
         not token:in_list("be", "have", "do")
end

-- The set of the lemmas of a span that say something, and how many they are.
local function words_of(doc, span)
  local words, count = {}, 0
  for n = span.first, span.last do
    local token = doc:token(n)
    local lemma = string.lower(token.lemma)
    if says_something(token) and not words[lemma] then words[lemma], count = true, count + 1 end
  end
  return words, count
end

local function shared_with(doc, claim, words)
  local seen, count = {}, 0
  for _, piece in ipairs(claim:pieces("content")) do
    for n = piece.first, piece.last do
      local lemma = string.lower(doc:token(n).lemma)
      if words[lemma] and not seen[lemma] then seen[lemma], count = true, count + 1 end
    end
  end
  return count
end

local function speaker_of(claim)
  local told = claim:get("speaker")
  local actor = not told and claim:actor("source")
  return told or actor and actor.number
end

local function has_claim(doc, quote)
  local _, pieces = doc:around("Claim", "content", quote.first + 1)
  for _, piece in ipairs(pieces) do
    if piece.first <= quote.first + 1 and piece.last >= quote.last - 1 then return true end
  end
  return false
end

-- Who says the same in the text, the first of those who say most of it.
local function who_says(doc, words, count)
  local best, most = nil, math.max(LEAST, count * SHARED) - 0.1
  for _, claim in ipairs(doc:mentions("Claim")) do
    local by = not claim.in_headline and claim:get("act") ~= "ask" and speaker_of(claim)
    local shared = by and shared_with(doc, claim, words) or 0
    if shared > most then best, most = by, shared end
  end
  return best
end

pass "words of the headline" {
  about = "a headline that is a quotation alone is said by who says the same in the text",
  run = function(doc)
    for _, quote in ipairs(doc.headline and doc:quotes() or {}) do
      if quote.paragraph > 1 then return end
      local words, count = words_of(doc, quote)
      local by = count >= LEAST and not has_claim(doc, quote) and who_says(doc, words, count)
      if by then
        doc:add("Claim", quote, { content = quote }, { act = "state", certainty = "certain", class = "say", speaker = by }, doc:mention(by))
      end
    end
  end,
}
