-- Who only stands behind somebody in a word denies nothing: "Iran-backed rebels denied it".
phase "denial-passes"

local backers = require "lib.backers"

pass "backers deny nothing" {
  about = "Iran-backed rebels denied it: the rebels did, and not Iran",
  run = function(doc)
    if not backers.any(doc) then return end
    for _, m in ipairs(doc:mentions("Denial")) do
      local by = not m:get("speaker") and backers.speaker(doc, m)
      if by then m:set("speaker", by, "whose phrase it is") end
    end
  end,
}
