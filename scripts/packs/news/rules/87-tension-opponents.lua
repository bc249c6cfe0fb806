-- Whom an answer is aimed at: who stood against the one who answers last, else who last stood against anybody.
-- Behind all passes that add tensions (files run by name).
phase "tension-passes"

local lib = require "lib.tension"
local sides = require "lib.sides"
local same = lib.same

local reach = 3   -- sentences

local function is_strife(o)
  local row = lib.types[o:get("type") or ""]
  return row and row.sign == "-1" and o:get("note") ~= "answer"
end

local function opponent(doc, m, from)
  local place, side, last = m:slot("trigger").first, sides.of(from), nil
  local start = doc:sentence(math.max(1, doc:token(place).sentence - reach)).first
  local all, at = doc:mentions("Tension"), {}
  for _, o in ipairs(all) do
    local f, t, told = o:actor("from"), o:actor("to"), o:slot("trigger")
    if f and t and told and told.first >= start and told.first < place and is_strife(o) then
      at[#at + 1] = { place = told.first, from = f, to = t }
    end
  end
  table.sort(at, function(x, y) return x.place > y.place end)
  for _, o in ipairs(at) do
    local mine = same(o.from, from) or sides.meet(side, sides.of(o.from))
    local against = same(o.to, from) or sides.meet(side, sides.of(o.to))
    if against and not mine then return o.from end
    if mine and not against then return o.to end
    if not mine and not against then last = last or o.from end
  end
  return last
end

pass "whom one answers" {
  about = "called the move petty, recalled its envoy: the other side is the one that moved",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("note") == "answer" and not m:actor("to") then
        local from = m:actor("from") or lib.subject(doc, m)
        local to = from and opponent(doc, m, from)
        if to then
          lib.set_end(m, "from", from:span())
          lib.set_end(m, "to", to:span())
        end
      end
    end
  end,
}
