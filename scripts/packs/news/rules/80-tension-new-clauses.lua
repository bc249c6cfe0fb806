-- A clause that begins inside a phrase: in "resigned in May and Moss sued" the chunker joins "May and Moss", and it is Moss alone
-- who acts, or suffers.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"

-- Does a verb that says nothing stand in front of the preposition, and its subject in front of it? "Lind resigned in", "Lind left
-- Odrin in", but not "talks held in". Not in a clause with who, which has its own verb farther on.
local function has_verb_before(doc, first, preposition)
  local found = false
  for n = preposition - 1, first, -1 do
    local t = doc:token(n)
    if t:is("wh") or t.form == "that" then return false end
    if t:is("mark") then return found end
    if t:is("finite") and not found then
      if t:in_list("say") then return false end
      local k = n - 1
      while k > first and (doc:token(k):is("adv", "modal") or doc:token(k):in_list("have", "be")) do k = k - 1 end
      found = k >= first and (nearby.ending(doc, "Actor", k) ~= nil or doc:token(k):is("pronoun"))
      if not found then return false end
    end
  end
  return found
end

-- The actor that begins behind "and" and ends the phrase, if what stands in front of "and" belongs to another verb.
local function begins_in(doc, span, start)
  local preposition = span.first > start + 1 and doc:token(span.first - 1)
  if not preposition or not lib.is_preposition(preposition) and preposition.form ~= "to" then return nil end
  for n = span.first + 1, span.last - 1 do
    if doc:word(n) == "and" then
      local a = nearby.ending(doc, "Actor", span.last)
      local begins = a and a.first > n and a.first <= n + 2
      return begins and has_verb_before(doc, start, preposition.number) and a or nil
    end
  end
end

-- "was sued by the mayor and who has left": the clause with who is another.
local function without_who(doc, m)
  local span = m:slot("from")
  local n = span and span.last > span.first + 1 and doc:token(span.last):is("wh") and span.last - 1
  local a = n and doc:word(n) == "and" and nearby.ending(doc, "Actor", n - 1)
  if a and a.first >= span.first then lib.set_end(m, "from", a:span()) end
end

-- "criticised not Moss but the mayor": the mayor.
local function not_but(doc, m)
  local to, t = m:actor("to"), m:slot("trigger")
  local n = to and to.first > t.last and to.last + 1
  if not n or n >= doc.tokens or doc:word(n) ~= "but" or doc:word(to.first - 1) ~= "not" then return end
  local a = doc:span(n + 1, math.min(n + 4, doc.tokens)):mentions("Actor")[1]
  local behind = a and a.first <= n + 2 and doc:token(math.min(a.last + 1, doc.tokens))
  if behind and not behind:is("finite", "modal") then lib.set_end(m, "to", a:span()) end
end

pass "whose clause begins in a phrase" {
  about = "resigned in May and Moss sued the bank: Moss did, and not whoever resigned",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      without_who(doc, m)
      not_but(doc, m)
      local slot = m:get("voice") == "passive" and "to" or "from"
      local span = m:get("pos") ~= "noun" and m:slot(slot)
      local ahead = span and span.last > span.first + 1 and span.last < m:slot("trigger").first
      local a = ahead and begins_in(doc, span, lib.sentence(doc, m).first)
      if a then lib.set_end(m, slot, a:span()) end
    end
  end,
}
