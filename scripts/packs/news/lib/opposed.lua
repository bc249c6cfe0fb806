-- What one is against doing: "opposed expelling Y", "is against closing the school". Nothing is done to Y; who opposes it
-- stands by Y, and who opposes helping Y, against him.
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local whose = require "lib.whose"

local M = {}

words "against_doing" { "oppose", "resist", "reject", "denounce", "condemn", "decry", "deplore", "criticise", "criticize", "question",
                        "attack", "reject the idea of", "oppose the idea of", inflect = "verb", any_tag = true }
words "warning_off" { "warn", "caution", "advise", "counsel", inflect = "verb" }
words "averse_to" { "opposed", "object", "objected", "objects", "objecting", "averse", "opposition", "objection", "objections", "hostile" }
words "against_what" { "opponent", "opponents", "critic", "critics", "foe", "foes", "enemy", "enemies" }
words "for_doing" { "advocate", "supporter", "fan", "favour", "favor", "friend" }

local NEAR = 4   -- tokens from "not" to what one is not: "is not much of an advocate of"

local function is_denied_before(doc, n, start)
  for k = n - 1, math.max(start, n - NEAR), -1 do
    if lib.is_one(doc:token(k), sets.not_no_nor_hardly) then return doc:token(k) end
  end
end

-- The word that says that it is not wanted, if the act is a gerund that hangs on it.
local function against(doc, m)
  local start = lib.sentence(doc, m).first
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  if n <= start then return nil end
  local t = doc:token(n)
  local head = doc:token(n - 1)
  if t.form == "against" then return is_denied_before(doc, n, start) == nil and t or nil end
  if t.form == "to" then return head:in_list("averse_to") and head or nil end
  if t.form == "of" then
    return (head:in_list("against_what") or head:in_list("for_doing") and is_denied_before(doc, n - 1, start)) and head or nil
  end
  return t:is("verb") and t:in_list("against_doing") and not is_denied_before(doc, n, start) and t or nil
end

-- "Kolo is no advocate of expelling Y": Kolo.
local function who_is(doc, m, by)
  local from, start = m:actor("from"), lib.sentence(doc, m).first
  if not from or from.last ~= by.number then return nil end
  for n = from.first, math.max(start + 1, from.first - NEAR), -1 do
    if doc:token(n):in_list("be") then return whose.ends_at(doc, n - 1, start) end
  end
end

-- "warned Y against suing Z": who warns him does not want it, and nobody has done it.
local function is_warned(doc, by)
  local a = by.form == "against" and nearby.ending(doc, "Actor", by.number - 1)
  local n = a and a.first - 1
  while n and n > 1 and doc:token(n):is("det", "adj", "num") do n = n - 1 end
  return n and n > 0 and doc:token(n):in_list("warning_off") or false
end

-- Turns round what one is against doing, or drops it.
function M.turn(doc, m)
  local gerund = m:get("pos") ~= "noun" and m:get("voice") ~= "passive" and lib.is_ing(doc, m) and m:actor("to")
  local by = gerund and against(doc, m)
  if not by then return end
  if is_warned(doc, by) then return m:drop("warned against doing it", by) end
  local type, who = lib.turned(m:feature("trigger", "type") or m:get("type"), "opposed"), who_is(doc, m, by)
  if who and not lib.same(who, gerund) then lib.set_end(m, "from", who) end
  if not type then return m:drop("one is against doing it", by) end
  m:set("type", type, "one is against doing it", by)
  m:set("status", "actual")
  m:set("weight", "0")
end

return M
