-- Who only stands behind somebody in a word says nothing: "Iran-backed rebels said", "a Norland-owned mine said".
phase "speech-passes"

local backers = require "lib.backers"

pass "backers say nothing" {
  about = "Iran-backed rebels said: the rebels did, and not Iran",
  run = function(doc)
    if not backers.any(doc) then return end
    for _, claim in ipairs(doc:mentions("Claim")) do
      local by = not claim:get("speaker") and backers.speaker(doc, claim)
      if by then claim:set("speaker", by, "whose phrase it is") end
    end
  end,
}
