-- Who stands behind a noun phrase in front of a verb: whose decision, vow or plan it is, and whom a clause is about that
-- ends with another's name.
local lib = require "lib.tension"
local joined = require "lib.joined"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local before, verbal = joined.before, lib.verbal
local M = {}

-- what somebody does: "Y's decision to leave angered Z" is of Y and Z
words "deed_noun" { from = "words/tension-deeds.tsv", where = { use = "deed_noun" }, inflect = "noun", any_tag = true }

-- The actor that ends with token `place`, or with the adjective in front of its noun: "Chilean boats".
function M.ends_at(doc, place, start)
  if place < start then return nil end   -- a text cut off in front
  for _, a in ipairs(doc:span(math.max(start, place - 8), place):mentions("Actor")) do
    local whole = a.last == place - 1 and doc:token(place):is("plural")
    if a.last == place or whole then return a end
  end
end

-- what somebody means to do: "Y's vow to sue Z" is of Y
words "will_noun" { from = "words/tension-deeds.tsv", where = { use = "will_noun" }, inflect = "noun", any_tag = true }

-- "mocked her decision": not of her who mocks it.
local function meant_by_own(doc, n)
  local but
  for _, m in ipairs(nearby.mentions(doc, "Tension", n, 0)) do
    local mocks = m:get("type") == "criticise" and m:slot("trigger").last == n - 1 and m:actor("from")
    if mocks then but = mocks:get("key") end
  end
  return pronouns.meant(doc, n, but)
end

-- "Lind's latest decision to sue", "the decision by Lind to sue", "her decision to sue": whose it is.
function M.decider(doc, n, start)
  if n <= start then return nil end
  if doc:token(n):in_list("will_noun", "deed_noun") then
    local owner = n - 1
    while owner > start and owner > n - 3 and doc:token(owner):is("adj", "common") do owner = owner - 1 end
    if doc:token(owner):is("own") then return meant_by_own(doc, owner) end
    return doc:token(owner):is("possessive") and M.ends_at(doc, owner - 1, start) or nil
  end
  local a = M.ends_at(doc, n, start)
  local ahead = a and before(doc, a.first, start)
  local by = ahead and (ahead.form == "by" or ahead.form == "of") and ahead.number > 1
  return by and doc:token(ahead.number - 1):in_list("will_noun", "deed_noun") and a or nil
end

local LONGEST_TASK = 9   -- tokens from "it took" to "to"

-- "It took Lind a week to blame Y", "It fell to Lind to defend Y": the actor behind the verb, up to the "to" of token n.
function M.tasked(doc, n, start)
  for k = n - 1, math.max(start + 1, n - LONGEST_TASK), -1 do
    local t = doc:token(k)
    if (t.lemma == "take" or t.lemma == "fall") and string.lower(doc:word(k - 1)) == "it" then
      return k + 1 < n and doc:span(k + 1, n - 1):mentions("Actor")[1] or nil   -- "it took to"
    end
    if t:is("finite", "mark") then return nil end
  end
end

-- "accused of killing him", "fighting the army", "loyal to him", "sent to Y": a phrase about whom it stands behind.
-- "sent" may have been taken for what he did, where "was" behind the phrase is the verb.
local function is_participle(doc, t, verb)
  if t:is("gerund") or t:is("adj") and string.find(t.form, "ing$") then return true end
  local participle = t:is("verb") and string.find(t.form, "ed$") or t:is("participle", "adj") or
                     t:is("past") and (verb:is("modal") or verb:in_list("be", "have"))
  local behind = participle and t.number < doc.tokens and doc:token(t.number + 1)
  local says = t.tag == "VBD" and t:in_list("say")   -- "Lind said about two men had been held"
  return behind and (behind.form == "to" or not says and lib.is_preposition(behind)) or false
end

-- "says Lind sued Y": of what a clause says, beside those that say and do nothing (81)
words "clausal" { from = "words/subject-verbs.tsv", where = { use = "clausal" }, inflect = "verb", any_tag = true }

-- "who criticised the mayor", "who side with the mayor": whoever stands in front of "who" does it.
local function is_subject_relative(doc, pronoun)
  local behind = doc:token(pronoun.number + 1)
  return verbal(behind) or pronoun.form == "who" and behind:is("common") and not behind:is("det")
end

-- "the car that hit the nurse killed Y", but not "most nurses have gone", "that mars rallies and crowds have clashed"
local function is_verb_of_thing(doc, n, span)
  while doc:token(n):is("adv") do n = n + 1 end
  for k = span.first, span.last do
    if sets.and_or_then[doc:token(k).form] then return false end
  end
  return doc:token(n):is("finite", "modal")
end

-- "Police hunting the men who robbed the bank shot Y", "a man accused of hurting the nurse who left sued Y": whoever stands in
-- front of the gerund that the actor in front of "who" hangs on.
local function outer_head(doc, a, start)
  local gerund = before(doc, a.first, start)
  if not gerund or gerund.number <= start or not string.find(gerund.form, "ing$") or not gerund:is("verb", "gerund") then return nil end
  local n = gerund.number - 1
  if lib.is_preposition(doc:token(n)) and n > start + 1 and doc:token(n - 1):is("participle", "past") then n = n - 2 end
  return n >= start and M.ends_at(doc, n, start) or nil
end

-- "The nurse who criticised the mayor sued Y", "a man accused of killing the nurse sued Y": the actor beside
-- the verb belongs to what is said about another, who does it. Second: it is a thing, "the plan to ban the union angered Y".
function M.head_of_clause(doc, span, start)
  local verb = span.first > start + 1 and span.last < doc.tokens and doc:token(span.last + 1)
  if not verb or not verb:is("finite", "modal") then return nil end
  local finite, in_list
  for n = span.first - 1, start + 1, -1 do
    local t = doc:token(n)
    local form = t.form
    local wanted = form == "to" and doc:token(n + 1):is("verb")
    local decides = wanted and not in_list and M.decider(doc, n - 1, start)
    if decides then return decides end
    local noun = wanted and not in_list and doc:token(n - 1)
    if noun and noun:is("noun") and noun:in_list("will_noun", "deed_noun") then return nil, true end
    if sets.who_which_that[form] and not in_list then
      local ahead = is_subject_relative(doc, t) and before(doc, span.first, n)
      if not ahead or ahead:in_list("only_saying", "clausal") then return nil end
      local a = M.ends_at(doc, n - 1, start)
      local thing = not a and form ~= "who" and doc:token(n - 1):is("common")
      if not a then return nil, thing and is_verb_of_thing(doc, n + 1, span) end
      return doc:word(a.first - 1) ~= "in" and (outer_head(doc, a, start) or a) or nil   -- "those in Norland who"
    end
    -- "the union helping nurses and cooks"
    local listed = form == "and" and not finite and doc:token(n - 1):is("noun")
    in_list = in_list or listed
    if t:is("mark", "wh") or sets.and_or_then[form] and not listed or sets.subordinator[form] then return nil end
    if t:is("finite") then finite = n end
  end
  local first = doc:span(start, span.first):mentions("Actor")[1]
  local led = first and first.last < span.first - 1 and not before(doc, first.first, start)
  local n = led and first.last + 1
  while n and n < span.first and doc:token(n):is("adv") do n = n + 1 end   -- "a man allegedly involved in raids on Y was jailed"
  if not n or finite and finite > n or in_list and doc:token(n):is("finite") then return nil end   -- "Lind resigned in May and Moss sued Y"
  return is_participle(doc, doc:token(n), verb) and first or nil
end

return M
