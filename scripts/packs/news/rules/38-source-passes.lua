-- The source of a claim with all that says who it is: "Ada Lind (R-Velia), a lawyer who left in May, said".
phase "speech-passes"

local sources = require "lib.sources"

pass "sources with their apposition" {
  about = "a source begins with a whole name, goes on with what says who it is, ends before an age and ', who ...'",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do sources.settle(doc, m) end
  end,
}
