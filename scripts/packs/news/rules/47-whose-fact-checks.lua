-- What a fact check judges in its own voice: the claim at its head, whatever else was told since.
local matter = require "lib.matter"

phase "denial-passes"

local function checked_claim(doc)
  for _, c in ipairs(doc:mentions("Claim")) do
    if c.rule == "claim that is checked" then return c end
  end
end

words "judged_so" { "claim", "the claim", "claims", "story", "rumour", "rumor", "post", "posts", "video", "clip", "image", "photo", "photograph", "message", "letter", "text", "it", "this",
                    "that", "none of this", "none of it", "all of this", "they", "these", "document", "screenshot", "recording", "meme", "allegation", "report", "quote" }

-- "The claim is false", "None of this is true", "It is a fake": does the denial only point, in nobody's mouth?
local function only_points(doc, m)
  local content = m:slot("content")
  if m:slot("source") or m.quoted or m:get("polarity") ~= "denial" then return false end
  return content == nil or doc:token(content.last):in_list("judged_so") and content.last - content.first < 3
end

pass "what a fact check judges" {
  about = "\"Claim: the bank will close ... The claim is false\": what stands at the head is, not what was told just before",
  run = function(doc)
    local claim = checked_claim(doc)
    local by = claim and matter.speaker_of(doc, claim)
    for _, m in ipairs(by and doc:mentions("Denial") or {}) do
      if m.place > claim.last and not m:slot("claimant") and m:get("type") == "falsity_predicate" and only_points(doc, m) then
        m:add_slot("claimant", by)
      end
    end
  end,
}
