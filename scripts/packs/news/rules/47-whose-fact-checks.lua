-- What a fact check judges in its own voice: the claim at its head, whatever else was told since.
local matter = require "lib.matter"

phase "denial-passes"

local function checked_claim(doc)
  for _, c in ipairs(doc:mentions("Claim")) do
    if c.rule == "claim that is checked" then return c end
  end
end

words "told_about" { "claim", "claims", "story", "rumour", "rumours", "rumor", "rumors", "post", "posts", "video", "clip", "image", "photo", "photograph", "message", "letter", "text",
                     "document", "screenshot", "recording", "meme", "allegation", "report", "quote" }
words "pointing" { "it", "this", "that", "none of this", "none of it", "all of this", "they", "these" }

local POINTER = 3   -- tokens of "the viral claim"

-- "The claim is false", "the ministry called the rumour absurd"; in nobody's mouth also "None of this is true", "It is a fake": does the
-- denial only point?
local function only_points(doc, m)
  local content = m:slot("content")
  if m.quoted or m:get("polarity") ~= "denial" then return false end
  if not content then return not m:slot("source") end
  if content.last - content.first >= POINTER then return false end
  if doc:token(content.last):in_list("told_about") then return content.first == content.last or doc:token(content.first):is("det") end
  return not m:slot("source") and doc:token(content.last):in_list("pointing") ~= nil
end

local judging = { falsity_predicate = true, rejects_claim = true, verb = true }

pass "what a fact check judges" {
  about = "\"Claim: the bank will close ... The claim is false\": what stands at the head is, not what was told just before",
  run = function(doc)
    local claim = checked_claim(doc)
    local by = claim and matter.speaker_of(doc, claim)
    for _, m in ipairs(by and doc:mentions("Denial") or {}) do
      if m.place > claim.last and judging[m:get("type")] and only_points(doc, m) then
        if m:slot("claimant") then m:drop_slot("claimant") end   -- who has spoken last
        m:add_slot("claimant", by)
      end
    end
  end,
}
