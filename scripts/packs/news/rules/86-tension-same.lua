-- "X banned Y. Z followed suit": Z does to Y what X did. Behind the passes that settle the ends of what was told before.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"
local same = lib.same

-- What was told last before a place, in this sentence or the one before: one act, or several by one word.
local function told_last(doc, m, from)
  local place, last, acts = m:slot("trigger").first, 0, {}
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, 1)) do
    local told, by, to = o:slot("trigger"), o:actor("from"), o:actor("to")
    local fits = by and to and told and told.first < place and told.first >= last and o:get("note") ~= "same" and not same(by, from) and not same(to, from)
    if fits then
      if told.first > last then last, acts = told.first, {} end
      acts[#acts + 1] = o
    end
  end
  return acts
end

pass "who does the same" {
  about = "X banned Y. Z followed suit: what X did Z does to Y",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:get("note") == "same" and m:actor("from")
      for _, o in ipairs(from and told_last(doc, m, from) or {}) do
        doc:add("Tension", m, { from = from, to = o:actor("to"), trigger = m:slot("trigger") },
                { type = o:get("type"), weight = o:get("weight") or "0", note = "weak" })
      end
      if m:get("note") == "same" then m:drop("whoever does the same is told by what was done") end
    end
  end,
}
