-- Lists of passives: "Lind was sued by the bank, mocked by the union and fired by the mayor". All of it befell Lind, and
-- nothing the bank, whose name only stands in front of the next participle.
phase "tension-passes"

local lib = require "lib.tension"

local LONGEST = 30   -- tokens from the first of them to "and"

-- Does the list end with "and fired by", or "and was fired by", behind token n?
local function goes_on(doc, n, last)
  for k = n, math.min(n + LONGEST, last - 2) do
    if doc:word(k) == "and" then
      local v = k + 1
      while v < last and (doc:token(v):is("adv") or doc:token(v):in_list("be")) do v = v + 1 end
      if doc:token(v):is("participle", "past") then
        for by = v + 1, math.min(v + 6, last) do
          if doc:word(by) == "by" then return true end
          if doc:token(by):is("finite", "mark") then break end
        end
      end
    elseif doc:token(k):is("finite", "modal") and not string.find(doc:word(k), "ed$") then
      return false
    end
  end
  return false
end

-- The passive before in whose "by" the end stands, or nil.
local function first_of(passives, m, span)
  for _, o in ipairs(passives) do
    local by = o ~= m and o:slot("from")
    if by and by.first <= span.first and by.last >= span.last and o:slot("trigger").last < span.first and o:actor("to") then return o end
  end
end

-- "was accused of theft by the bank and of fraud by the union": the one behind the second "by" too.
local function by_each(doc, m)
  local span, to = m:slot("aim"), m:actor("to")
  local a = span and to and span:mentions("Actor")[1]
  if a and not lib.same(a, to) then lib.copy(doc, m, a:span(), to:span()) end
end

pass "lists of passives" {
  about = "was sued by the bank, mocked by the union and fired by the mayor: none of it befell the bank",
  run = function(doc)
    local passives = {}
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("voice") == "passive" then passives[#passives + 1] = m end
    end
    for _, m in ipairs(passives) do
      local span, t = m:slot("to"), m:slot("trigger")
      local ahead = span and span.last < t.first and span.first > 2 and doc:word(span.first - 1) == "by"
      local o = ahead and first_of(passives, m, span)
      local list = o and goes_on(doc, span.last + 1, lib.sentence(doc, m).last)
      local a = list and o:actor("to")
      if a and m:actor("from") ~= a then lib.set_end(m, "to", a) end
      if m.way == "each" then by_each(doc, m) end
    end
  end,
}
