-- Who calls others to somebody's side stands there himself. Behind 85, which finds who urges whom.
phase "tension-passes"

local lib = require "lib.tension"

local siding = { agree = true, aid = true, reject = true, sanction = true, coerce = true, rupture = true, criticise = true, investigate = true }
local urging = { demand = true, appeal = true }

-- Who urges those who act in a tension to do so, before its verb.
local function urger(doc, m)
  local by, trigger = m:actor("from"), m:slot("trigger")
  if doc:word(trigger.first - 1) ~= "to" then return nil end
  for _, o in ipairs(lib.sentence(doc, m):mentions("Tension")) do
    local to = urging[o:get("type") or ""] and o:slot("trigger").last < trigger.first and o:actor("to")
    local near = to and to.first < trigger.first and not doc:find_tag(to.last + 1, trigger.first - 1, "finite", "modal")
    if near and lib.same(to, by) then return o:actor("from") end
  end
end

pass "who calls others to somebody's side" {
  about = "urged voters to back Y, to reject Y: whoever says so stands by Y, or against him, himself; they have not done so yet",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local backs = siding[m:get("type") or ""] and m:get("pos") ~= "noun" and m:actor("from") and m:actor("to")
      local by = backs and urger(doc, m)
      if by and not lib.same(by, m:actor("to")) then
        lib.copy(doc, m, by:span(), m:actor("to"):span())
        m:drop("called for")
      end
    end
  end,
}
