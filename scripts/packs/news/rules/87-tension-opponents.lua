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

-- The acts of strife told before a place, the last first.
local function told_before(doc, place)
  local start = doc:sentence(math.max(1, doc:token(place).sentence - reach)).first
  local acts = {}
  for _, o in ipairs(doc:mentions("Tension")) do
    local from, to, told = o:actor("from"), o:actor("to"), o:slot("trigger")
    if from and to and told and told.first >= start and told.first < place and is_strife(o) then
      acts[#acts + 1] = { place = told.first, from = from, to = to, type = o:get("type") }
    end
  end
  table.sort(acts, function(x, y) return x.place > y.place end)
  return acts
end

-- Who stands on the other side in one of the acts: against the one who answers, else last against anybody.
local function other_side(acts, from)
  local side, last = sides.of(from), nil
  for _, o in ipairs(acts) do
    local mine = same(o.from, from) or sides.meet(side, sides.of(o.from))
    local against = same(o.to, from) or sides.meet(side, sides.of(o.to))
    if against and not mine then return o.from end
    if mine and not against then return o.to end
    if not mine and not against then last = last or o.from end
  end
  return last
end

-- "the verdict", "the attack": only acts of the types that such a step may be.
local function of_step(acts, step)
  local fitting = {}
  for _, o in ipairs(acts) do
    if string.find("|" .. step .. "|", "|" .. o.type .. "|", 1, true) then fitting[#fitting + 1] = o end
  end
  return fitting
end

-- "the arrest of Lind": who did it to her.
local function who_did(doc, victim)
  for _, a in ipairs(doc:mentions("Actor")) do
    if a.number == victim then victim = a break end
  end
  for _, o in ipairs(doc:mentions("Tension")) do
    local from, to = o:actor("from"), o:actor("to")
    if from and to and is_strife(o) and same(to, victim) then return from end
  end
end

local function opponent(doc, m, from)
  local victim = tonumber(m:get("victim") or "")
  if victim then return who_did(doc, victim) end
  local acts, step = told_before(doc, m:slot("trigger").first), m:get("step") or ""
  return step ~= "" and other_side(of_step(acts, step), from) or other_side(acts, from)
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
