-- May an actor lead the verb behind it, as its subject? What stands in front of it tells: not behind a preposition, not
-- as the object of another verb.
local joined = require "lib.joined"
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local before, verbal = joined.before, lib.verbal

local M = {}

-- verbs whose object does what the infinitive behind it says: "urged Y to attack"
words "object_acts" { from = "words/subject-verbs.tsv", where = { use = "object_acts" },
                      inflect = "verb", any_tag = true }

local APPOSED = 8   -- tokens of a phrase before the comma and the name

-- "a petition signed by nurses urges Y"
words "authored" { from = "words/subject-verbs.tsv", where = { use = "authored" } }

words "amount" { from = "words/tension-deeds.tsv", where = { use = "amount" }, inflect = "noun", any_tag = true }
words "amount" { "most", "some", "many" }

-- "a wave of attacks", "thousands of teachers": the word before "of" only counts.
function M.is_amount(doc, t)
  return t.form == "of" and t.number > 1 and doc:token(t.number - 1):in_list("amount")
end

local function leads_amount(doc, of, start)
  local ahead = before(doc, of.number - 1, start)
  return not ahead or not (lib.is_preposition(ahead) or ahead.form == "to")
end

-- "called on Y to leave", "appealed to Y to leave": Y leaves.
words "asking_of" { from = "words/subject-verbs.tsv", where = { use = "asking_of" }, inflect = "verb", any_tag = true }

local function asked(doc, ahead, behind, start)
  local verb = ahead.number > start and doc:token(ahead.number - 1)
  return verb and behind and behind.form == "to" and verb:in_list("asking_of") or false
end

-- "told reporters that the rebels ...": whom one tells something does nothing.
words "addressing" { from = "words/subject-verbs.tsv", where = { use = "addressing" },
                     inflect = "verb", any_tag = true }

-- "and in June police removed Y": the preposition belongs to the time.
function M.is_of_time(doc, ahead, first)
  local n = ahead.number + 1
  return n < first and doc:token(n):in_list("timeword", "month")
end

-- "marched past the bank to jeer at the mayor": the word before an infinitive's place, not the one that opens a clause.
function M.is_place(ahead, behind)
  return sets.before_or_past[ahead.form] and behind ~= nil and behind.form == "to" or false
end

-- "spoke after Lind and mocked Moss": no clause begins there that Lind would be the subject of.
function M.is_of_whom(doc, ahead, last)
  if not sets.apart_in_time[ahead.form] or not sets.and_but[doc:word(last + 1)] then return false end
  local n = last + 2
  while n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  return n <= doc.tokens and doc:token(n):is("verb")
end

-- "Lind praised Moss": what stands behind the verb is its object, and not who says so ("..., said Moss").
local function has_subject(doc, verb, start)
  local n = verb.number - 1
  while n > start and doc:token(n):is("adv", "modal") or n > start and doc:token(n):in_list("have") do n = n - 1 end
  return n >= start and doc:token(n):is("name", "noun", "pronoun")
end

-- "Others, including Lind, criticised Y": of the many he is the one who is known.
local function is_one_of_some(doc, ahead)
  local n = ahead.form == "including" and ahead.number
  return n and n > 2 and doc:word(n - 1) == "," and lib.is_one(doc:token(n - 2), sets.some_of_them) or false
end

-- "held a rally at the bank demanding land", "a letter sent to the bank demanding land": a place, a reader; who rallies
-- or writes demands it.
function M.is_scene(doc, a, start)
  local ahead = a and before(doc, a.first, start)
  local staged = ahead and ahead.number > start and lib.is_one(ahead, sets.where_is) and doc:token(ahead.number - 1)
  return staged and staged:in_list("staged", "demonstrating", "lodging", "write_verb", "letter") or false
end

-- "met the deadline Peru had set and freed Y": whose clause hangs on the object of the verb in front of it.
local function hangs(doc, a, start)
  local n = a.first - 1
  local noun = n > start + 2 and doc:token(n)
  if not noun or not noun:is("common") or noun:is("pronoun") or noun:in_list("role", "crowd", "body") then return false end
  repeat n = n - 1 until n <= start or not doc:token(n):is("noun", "adj", "num")
  local verb = n > start and doc:token(n):is("det", "own") and doc:token(n - 1)
  return verb and verb:is("verb") and not verb:in_list("say", "be", "told_to_do", "object_acts") or false
end

-- "rose as the bank's rival, suing Y": what one is does nothing; but "rose as Lind sued Y".
local function is_role(a, ahead, behind)
  return ahead.form == "as" and a:get("form") == "nominal" and behind ~= nil and not verbal(behind) and behind.text ~= ","
end

-- "met the mayor of Odrin, Ada Lind, before": whom the name between the commas is said to be, or nil.
function M.apposed_to(doc, a, comma)
  for _, p in ipairs(comma > 1 and doc:span(math.max(1, comma - APPOSED), comma - 1):mentions("Actor") or {}) do
    if p.last == comma - 1 and lib.same(p, a) then return p end
  end
end

-- May the actor be the subject of a verb that follows? Not after a preposition, not as an object.
function M.leads(doc, a, start)
  local ahead, behind = before(doc, a.first, start), doc:token(a.last + 1)
  if behind and behind:is("possessive") then
    local owned = doc:token(a.last + 2)
    return owned ~= nil and owned:in_list("deed_noun") and (not ahead or not lib.is_preposition(ahead))
  end
  if behind and behind:is("finite", "modal") and hangs(doc, a, start) then return false end
  -- "set up a firm": whom the particle's verb acts on
  local led_by = ahead and ahead:is("particle") and ahead.number > start and doc:token(ahead.number - 1)
  if led_by and led_by:is("verb") then ahead = led_by end
  -- "revoked permits for X and Y and pursued charges": a list behind a preposition
  local in_list = ahead and ahead.form == "and" and behind and behind.form == "and"
  local listed = in_list and nearby.ending(doc, "Actor", ahead.number - 1)
  local of_list = listed and before(doc, listed.first, start)
  if of_list and lib.is_preposition(of_list) then return false end
  -- "Chile-brokered talks"
  if behind and behind.text == "-" and doc:token(a.last + 2):is("participle", "adj") then return false end
  local aside = ahead and ahead.text == "," and behind and not verbal(behind) and a:get("form") == "full"
  local named = aside and M.apposed_to(doc, a, ahead.number)
  if named and named.first > start then return M.leads(doc, named, start) end
  while ahead and lib.is_rough(doc, ahead) do ahead = before(doc, ahead.number, start) end
  if not ahead or M.is_of_time(doc, ahead, a.first) then return true end
  if ahead.text == "(" or ahead.text == "[" or M.is_place(ahead, behind) or M.is_of_whom(doc, ahead, a.last) then return false end
  if is_one_of_some(doc, ahead) then return true end
  if is_role(a, ahead, behind) then return false end
  if string.lower(ahead.text) == "with" and behind and behind:is("gerund") then return true end
  if M.is_amount(doc, ahead) then return leads_amount(doc, ahead, start) end   -- "thousands of teachers"
  local by = ahead.form == "by" and ahead.number > start and doc:token(ahead.number - 1)
  if by and by:in_list("authored", "deed_noun") then return true end
  if (lib.is_preposition(ahead) or ahead.form == "to") and not asked(doc, ahead, behind, start) then return false end
  if ahead.form == "to" then return behind.form == "to" end
  if behind and behind.form == "that" and ahead:in_list("addressing") then return false end
  if ahead:is("verb") and (not ahead:in_list("say") or has_subject(doc, ahead, start)) then
    return verbal(behind) and (behind.form ~= "to" or ahead:in_list("told_to_do", "object_acts"))
  end
  return true
end

return M
