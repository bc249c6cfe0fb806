-- Orders to one's own forces: who sends the army against Y stands against Y, and demands nothing of the army.
phase "tension-passes"

local lib = require "lib.tension"

words "order_verb" { "order", "command", "instruct", "direct", "authorise", "authorize", "task", inflect = "verb", any_tag = true }
local forces = { military = true, police = true }
local commands = { person = true, government = true, state = true, military = true, police = true }

-- Is somebody told, behind the order, to be acted against by whoever gets it?
local function is_sent_out(doc, m, to)
  for _, o in ipairs(lib.sentence(doc, m):mentions("Tension")) do
    local by, t = o:actor("from"), o:slot("trigger")
    if o ~= m and by and t.first > to.last and lib.same(by, to) and doc:word(t.first - 1) == "to" then return true end
  end
  return false
end

pass "orders to one's own forces" {
  about = "the president ordered the army to crush Y: no demand on the army",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:get("type") == "demand" and m:actor("from"), m:actor("to")
      local orders = from and to and commands[from:get("kind") or ""] and forces[to:get("kind") or ""] and
                     doc:find_list(m:slot("trigger").first, m:slot("trigger").last, "order_verb")
      if orders and is_sent_out(doc, m, to) then m:drop("an order to one's own forces") end
    end
  end,
}
