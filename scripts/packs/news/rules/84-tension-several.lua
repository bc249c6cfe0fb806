-- Several actors at one end: "X accused Y and Z".
phase "tension-passes"

local lib = require "lib.tension"
local joined = require "lib.joined"

-- "hands over the records, and Limburg is ...": the actor behind "and" begins a clause of its own.
local function is_next_clause(doc, m)
  local span, a = m:slot("to"), m:actor("to")
  return a and a.first > span.first and joined.joined(doc, a, span.first) and joined.begins_clause(doc, a)
end

pass "several at one end" {
  about = "X accused Y and Z: a tension with each",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      if is_next_clause(doc, m) then
        m:drop("another clause")
      elseif from and to then
        for _, a in ipairs(joined.others(doc, m:slot("to"), to)) do lib.copy(doc, m, from:span(), a:span()) end
        for _, a in ipairs(joined.others(doc, m:slot("from"), from)) do lib.copy(doc, m, a:span(), to:span()) end
        for i, piece in ipairs(m:pieces("to")) do
          if i > 1 then lib.copy(doc, m, from:span(), piece) end
        end
      end
    end
  end,
}
