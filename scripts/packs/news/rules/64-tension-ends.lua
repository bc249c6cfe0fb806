-- The two ends of a tension: whose thing it is, and whom the act reaches further off.
phase "tension-passes"

local lib = require "lib.tension"
local joined = require "lib.joined"
local same = lib.same

-- whose thing it is -----------------------------------------------------------------------------------

-- "Norland's treatment of villagers" is Norland's: the owner stands for the phrase, unless what is owned
-- is an actor itself ("Norland's defence minister").
local function owner(doc, m, slot)
  local span, now = m:slot(slot), m:actor(slot)
  if not span or not now then return nil end
  for _, a in ipairs(span:mentions("Actor")) do
    if a.number == now.number or a.first > now.first then return nil end
    local behind = a.last < span.last and doc:token(a.last + 1)
    if behind and behind:is("possessive") then
      for i = a.last + 2, now.first - 1 do
        if doc:token(i):is("prep") then return a end
      end
    end
  end
end

-- "... their homes, and we urge ...": the list before "and" is another clause; the pronoun is the subject.
local function last_pronoun(doc, m)
  local span = m:slot("from")
  if not span or span.first == span.last or not doc:token(span.last):is("pronoun") then return nil end
  return doc:span(span.last, span.last)
end

pass "whose thing it is" {
  about = "criticised Norland's treatment of villagers: the end is Norland",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local pronoun = last_pronoun(doc, m)
      if pronoun then lib.set_end(m, "from", pronoun) end
      for _, slot in ipairs { "from", "to" } do
        local now = m:actor(slot)
        local a = owner(doc, m, slot) or now and lib.head_of(doc, now)
        if a and a ~= now then lib.set_end(m, slot, a:span()) end
      end
    end
  end,
}

-- whom it reaches -------------------------------------------------------------------------------------

-- "criticised the way in which Norland had dealt with it": the first actor behind the act, in its clause.
local reach = 12
local stops = { [";"] = true, [":"] = true, because = true, ["while"] = true, when = true, ["if"] = true,
                ["but"] = true, after = true, before = true, since = true, although = true, though = true,
                ["until"] = true, so = true }

local function reached(doc, m, from)
  local t, s = m:slot("trigger"), lib.sentence(doc, m)
  local stop = math.min(s.last, t.last + reach)
  for i = t.last + 1, stop do
    local word = doc:token(i)
    if stops[string.lower(word.text)] or word:is("finite") then stop = i - 1 break end
  end
  if stop <= t.last then return nil end
  for _, a in ipairs(doc:span(t.last + 1, stop):mentions("Actor")) do
    -- "turned down the request, and the council left": another clause
    if joined.joined(doc, a, t.last) and joined.begins_clause(doc, a) then return nil end
    if not (from and same(a, from)) then return a end
  end
end

-- "suspended its host, Ada Lind"
local function apposed(doc, m)
  local span = m:slot("to")
  local comma = span and doc:token(span.last + 1)
  if not comma or comma.text ~= "," then return nil end
  for _, a in ipairs(doc:span(span.last + 2, math.min(span.last + 5, doc.tokens)):mentions("Actor")) do
    local behind = doc:token(a.last + 1)
    local closed = not behind or behind.text == "," or behind.text == "." or lib.is_preposition(behind)
    return closed and a.first == span.last + 2 and a:get("kind") == "person" and a or nil
  end
end

pass "whom it reaches" {
  about = "criticised the way in which Norland met it: the other end stands further off",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("voice") ~= "passive" and not m:actor("to") then
        local a = apposed(doc, m) or m:get("note") ~= "weak" and reached(doc, m, m:actor("from"))
        if a then lib.set_end(m, "to", a:span()) end
      end
    end
  end,
}
