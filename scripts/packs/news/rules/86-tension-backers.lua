-- What 85 makes of what is said: "denounced the Cuban and Bolivian-funded commune" denounces neither state.
phase "tension-passes"

local lib = require "lib.tension"
local backers = require "lib.backers"

pass "backers are not spoken of" {
  about = "denounced the Cuban-funded commune: the commune, and not Cuba",
  run = function(doc)
    if not backers.any(doc) then return end
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m.rule == "" and m:actor("to")
      local backs, other
      if to then backs, other = backers.backed(doc, to) end
      if other then lib.set_end(m, "to", other) elseif backs then m:drop("a backer") end
    end
  end,
}
