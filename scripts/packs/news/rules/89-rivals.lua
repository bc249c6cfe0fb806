-- Whose rival somebody is who is called a rival and no more: "polls show rival Tom Moss ahead".
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"

local REACH = 5   -- sentences

-- How often each person is named, by key.
local function counted(doc)
  local count = {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local key = a:get("kind") == "person" and a:get("key")
    if key then count[key] = (count[key] or 0) + 1 end
  end
  return count
end

-- The person around the place whom the article names most often, the nearest of these; nobody who is named behind it.
local function most_named(doc, m, from, count)
  local place, best, most = m:slot("trigger").first, nil, 0
  for _, a in ipairs(nearby.mentions(doc, "Actor", place, REACH)) do
    local times = a.last < place and count[a:get("key") or ""] or 0
    if times > 0 and times >= most and not lib.same(a, from) then best, most = a, times end
  end
  return best
end

-- Two who stand against each other, whoever did it to whom.
local function both(a, b)
  local x, y = a:get("key") or "#" .. a.number, b:get("key") or "#" .. b.number
  return x < y and x .. "\n" .. y or y .. "\n" .. x
end

local function file(told, m)
  local f, t = m:actor("from"), m:actor("to")
  local two = f and t and both(f, t)
  if not two then return end
  local all = told[two] or {}
  told[two], all[#all + 1] = all, m
end

-- The tensions of an article by their two.
local function by_both(all)
  local told = {}
  for _, m in ipairs(all) do file(told, m) end
  return told
end

-- "Lind blasted rival Moss" tells it better.
local function told_otherwise(doc, told, m, from, to)
  for _, o in ipairs(told[both(from, to)] or {}) do
    if o ~= m and doc:mention(o.number) then return true end
  end
  return false
end

local plainly = { named = true, of_party = true }

-- "Lind blasted her Labour rival, Tom Moss": no rivalry besides.
local function is_told_better(doc, told, m)
  if m.rule ~= "adversary" or m:get("mutual") ~= "yes" then return false end
  local from, to = m:actor("from"), m:actor("to")
  return from and to and from:get("kind") == "person" and told_otherwise(doc, told, m, from, to)
end

pass "whose rival somebody is" {
  about = "polls show rival Moss ahead: the person that the article is about",
  run = function(doc)
    local all, notes = doc:mentions("Tension", "note")
    local count, told
    for i, m in ipairs(all) do
      local from = notes[i] == "rival" and m:actor("from")
      if from or notes[i] == "self" and plainly[m.way] then told = told or by_both(all) end
      if notes[i] == "self" and plainly[m.way] and is_told_better(doc, told, m) then
        m:drop("more is told of the two")
      elseif from then
        count = count or counted(doc)
        local to = most_named(doc, m, from, count)
        if to and not told_otherwise(doc, told, m, from, to) then
          m:add_slot("to", to)
          file(told, m)
        else
          m:drop("nobody else is near whose rival he may be, or more is told of the two")
        end
      end
    end
  end,
}
