-- What is denied in the face of what is told answers that: "It insisted that the king was well amid reports of a stroke", "it was not
-- broke, despite rumours".
local claimants = require "lib.claimants"
local in_spite_of = require "lib.in_spite_of"
local named_claims = require "lib.named_claims"
local sets = require "lib.word_sets"

phase "denial-passes"

local FAR = 24   -- tokens of what is rumoured

-- The last token of what is rumoured, behind its noun.
local function end_of(doc, noun)
  local last, stop = noun.last, math.min(doc:sentence(noun.sentence).last, noun.last + FAR)
  while last < stop and string.find(doc:word(last + 1), "[%w'’]") do last = last + 1 end
  return last
end

-- What is told is answered by the denial, by whomever it is told.
local function answer(doc, m, noun, claims)
  local told = claims[noun.last]
  local last = told and told.last or end_of(doc, noun)
  local by = claimants.of(doc, doc:span(noun.first, last), noun.last)
  if by and not m:slot("claimant") then m:add_slot("claimant", by) end
  if not told and last > noun.last + 1 and sets.about_that[doc:word(noun.last + 1)] then
    told = doc:add("Claim", doc:span(noun.first, last), { cue = noun, content = doc:span(noun.last + 1, last), source = by },
                   { mode = "noun", act = "state", certainty = "hearsay", says = "clause" }, m)
  end
  if told then told:set("prompts", "yes") end
end

-- Ends what is denied in front of "despite rumours"; the noun, or nil if no such words stand there.
local function end_before(doc, m)
  local pieces = m:get("polarity") == "denial" and m:pieces("content") or {}
  local piece = pieces[#pieces]
  if not piece or piece.last <= m.place then return nil end
  local n, noun = in_spite_of.noun(doc, math.max(piece.first, m:slot("cue").last) + 1, doc:sentence(m.sentence).last)
  if not n or n > piece.last + 2 then return nil end
  local first, last = piece.first, doc:word(n - 1) == "," and n - 2 or n - 1
  if last < piece.last and last >= first and #pieces == 1 then
    m:drop_slot("content")
    m:add_slot("content", doc:span(first, last))
  end
  return doc:span(noun, noun)
end

pass "rumours stood against" {
  about = "\"insisted that he was well amid reports of a stroke\", \"it was not broke, despite rumours\": the reports are answered",
  run = function(doc)
    local claims
    for _, m in ipairs(doc:mentions("Denial")) do
      local noun = m.rule == "insisted against a rumour" and m:slot("noun") or end_before(doc, m)
      if noun then
        claims = claims or named_claims.by_place(doc)
        answer(doc, m, noun, claims)
      end
    end
  end,
}
