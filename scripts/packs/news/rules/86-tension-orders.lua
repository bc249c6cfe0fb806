-- Orders to one's own: who sends the army against Y stands against Y, and demands nothing of the army, nor does who calls up
-- reservists or bids his aides keep quiet.
phase "tension-passes"

local lib = require "lib.tension"
local weak_words = require "lib.weak_words"

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

-- whom a state, a force or a ministry has to order about
words "own_men" { "reservist", "soldier", "troop", "conscript", "serviceman", "officer", "official", "commander", "general", "aide", "staff", "civil servant",
                  "police", "guard", "unit", "diplomat", "minister", "ministry", "agency", inflect = "noun" }
local commanders = { state = true, government = true, military = true, police = true, other = true }

-- "ordered reservists to report", "told his aides to keep quiet"; but "the court ordered police to free her"
local function are_own_men(doc, m, from, to)
  local first, last = doc:token(to.first), doc:token(to.last)
  if weak_words.is_own_people(doc, m, to) then return true end
  if not last:in_list("own_men") or last:is("name") then return false end
  return first:is("own") or commanders[from:get("kind") or ""] and not first:is("name", "det")
end

pass "orders to one's own" {
  about = "the president ordered the army to crush Y, the army called its reservists in: no demand on them",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:get("type") == "demand" and m:actor("from"), m:actor("to")
      local t = from and to and m:slot("trigger")
      local orders = t and doc:find_list(t.first, t.last, "order_verb")
      local force = orders and commands[from:get("kind") or ""] and forces[to:get("kind") or ""]
      if orders and (are_own_men(doc, m, from, to) or force and is_sent_out(doc, m, to)) then m:drop("an order to one's own") end
    end
  end,
}
