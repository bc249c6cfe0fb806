-- Who backs somebody in a word does not do what that one does: "Turkish and Qatari-backed gunmen shelled the port".
phase "tension-passes"

local lib = require "lib.tension"
local backers = require "lib.backers"

local slots = { "from", "to" }

local function correct(doc, m)
  for _, slot in ipairs(slots) do
    local a = m:actor(slot)
    local backs, other
    if a then backs, other = backers.backed(doc, a) end
    if other then lib.set_end(m, slot, other) elseif backs then m:drop_slot(slot) end
  end
  local from, to = m:actor("from"), m:actor("to")
  if from and to and lib.same(from, to) then m:drop("a backer") end
end

-- "bombed a rebel-held town": those who hold it are hit, and back nobody.
-- "the Norland-led war on the rebels": who leads it, wages it.
local of_holders = { ["blow on what another holds"] = true, ["war led by somebody"] = true, ["blow on a place that kills"] = true }

local function run(doc)
  if not backers.any(doc) then return end
  for _, m in ipairs(doc:mentions("Tension")) do
    if m.way ~= "backed" and not of_holders[m.rule] and (m:actor("from") or m:actor("to")) then correct(doc, m) end
  end
end

pass "backers do nothing" { about = "Iran-backed rebels shelled Y: the rebels did, and not Iran", run = run }

pass "several backers" {
  about = "Turkish and Qatari-backed gunmen: both back them",
  run = function(doc)
    if not backers.any(doc) then return end
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m.way == "backed" and m:actor("from"), m:actor("to")
      for _, other in ipairs(from and to and backers.others(doc, from) or {}) do
        if not lib.same(other, to) then lib.copy(doc, m, other:span(), to:span()) end
      end
    end
  end,
}
