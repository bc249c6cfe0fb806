-- Who only stands behind somebody in a word denies nothing: "Iran-backed rebels denied it".
phase "denial-passes"

local backers = require "lib.backers"

pass "backers deny nothing" {
  about = "Iran-backed rebels denied it: the rebels did, and not Iran",
  run = function(doc) backers.correct(doc, "Denial") end,
}
