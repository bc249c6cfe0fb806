-- Who only stands behind somebody in a word says nothing: "Iran-backed rebels said", "a Norland-owned mine said".
phase "speech-passes"

local backers = require "lib.backers"

pass "backers say nothing" {
  about = "Iran-backed rebels said: the rebels did, and not Iran",
  run = function(doc) backers.correct(doc, "Claim") end,
}
