-- Has a noun of an act the subject of the sentence for its own? "launched attacks on Y", "left after a row with Y", "is gearing
-- up for a clash with Y".
local joined = require "lib.joined"
local leading = require "lib.leading"
local lib = require "lib.tension"
local sets = require "lib.word_sets"
local before = joined.before

local M = {}

words "strife" { from = "words/tension-deeds.tsv", where = { use = "strife" }, inflect = "noun", any_tag = true }
words "strife" { "clashes", "hostilities" }   -- never only one

words "replying" { from = "words/subject-verbs.tsv", where = { use = "replying" }, inflect = "verb", any_tag = true }
words "engaging" { from = "words/subject-verbs.tsv", where = { use = "engaging" }, inflect = "verb", any_tag = true }

-- "said attacks on Y had ...": whoever says so does nothing.
words "only_saying" { from = "words/subject-verbs.tsv", where = { use = "only_saying" },
                      inflect = "verb", any_tag = true }

-- "condemned the attack on Y": who judges a deed has not done it.
local judging = { criticise = true, reject = true, protest = true, accuse = true, demand = true, appeal = true, talks = true,
                  investigate = true, warn = true, strain = true, ease = true }

local function judges(doc, verb)
  return judging[doc:span(verb.number, verb.number):last_entry("act", "type") or ""] or false
end

-- "left in anger at"
local function felt(m)
  return m:get("type") == "criticise" and (m.way == "at" or m.way == "over")
end

-- "set off protests against": of others.
words "bracing" { from = "words/subject-verbs.tsv", where = { use = "bracing" }, inflect = "verb", any_tag = true }
words "jab" { "swipe", "jab", "dig", "rebuke", "slap", "snub", "shot", "broadside", "barb", "rebuff", "affront", "insult", "warning",
              inflect = "noun", any_tag = true }

local function mutually(m)
  return m:get("mutual") == "yes" or m.way == "with" or m.way == "against"
end

-- "looking forward to", "geared up for"
local function is_bracing(doc, n, start)
  local k = n - 1
  while k > start and doc:token(k):is("adv", "particle") do k = k - 1 end
  return k > 0 and doc:token(k):in_list("bracing")
end

-- ", an apparent swipe at": behind the comma, with its article.
function M.is_apposed_deed(doc, m)
  local t = m:slot("trigger")
  if not doc:token(t.last):in_list("jab") then return false end
  local n = t.first - 1
  while n > 1 and doc:token(n):is("adj") do n = n - 1 end
  return doc:token(n):is("det") and doc:word(n - 1) == ","
end

-- check: ignore unused-list, both are looked up by name
words "using_for" { from = "words/subject-verbs.tsv", where = { use = "using_for" }, inflect = "verb", any_tag = true }
-- check: ignore unused-list
words "marking_with" { from = "words/subject-verbs.tsv", where = { use = "marking_with" }, inflect = "verb", any_tag = true }

-- "opened the year with an attack on", "used the day for an attack on": what one fills a time with, or an answer. ahead: the
-- preposition.
local function is_marked_by(doc, m, ahead, start)
  local both = m:get("mutual") == "yes" or m.way == "with"
  local list = ahead and not both and (ahead.form == "with" and "marking_with" or ahead.form == "for" and "using_for")
  if not list then return false end
  for n = ahead.number - 1, math.max(start, ahead.number - 6), -1 do
    local t = doc:token(n)
    if t:in_list(list) and t:is("verb") then return not (n > start and doc:token(n - 1):in_list("be")) end
    if t:is("mark", "modal") or t.text == "," then return false end
  end
  return false
end

-- "lost his post over an insult to", "draws anger after a tirade against": for what he did himself.
words "atoning_for" { from = "words/subject-verbs.tsv", where = { use = "atoning_for" }, inflect = "verb", any_tag = true }
words "atoning_for" { "under fire", "under pressure", "under scrutiny", "in trouble", "in hot water", "in disgrace" }
local PAID = 7   -- tokens from what he pays to the preposition
local kind_deed = { agree = true, aid = true, talks = true, ease = true, release = true, appeal = true, ceasefire = true }

local function pays_for(doc, m, ahead, start)
  if not sets.for_what[ahead.form] or kind_deed[m:get("type") or ""] then return false end
  return doc:find_list(math.max(start, ahead.number - PAID), ahead.number - 1, "atoning_for") ~= nil
end

-- "discussed issues including the fight against Y": what one talks of one does not do; but "made remarks including an attack on".
words "talking_over" { "discuss", "debate", "concern", "regard", "review", "go over", inflect = "verb", any_tag = true }
local TALKED_OVER = 8   -- tokens from "including" back to the verb

local function is_talked_over(doc, ahead, start)
  if ahead:in_list("talking_over") then return true end
  return ahead.form == "including" and doc:find_list(math.max(start, ahead.number - TALKED_OVER), ahead.number - 1, "talking_over") ~= nil
end

-- A noun of an act has the subject of the sentence for its own only as an object: "launched attacks on".
function M.may_reach(doc, m)
  if m:get("pos") ~= "noun" then return true end
  if m.way == "in" and doc:token(m:slot("trigger").last):in_list("strife") then return false end   -- a place
  local start = lib.sentence(doc, m).first
  local ahead = before(doc, m:slot("trigger").first, start)
  while ahead and (sets.and_or_comma[ahead.text] or leading.is_amount(doc, ahead)) do ahead = before(doc, ahead.number, start) end
  -- "arrived in May for talks with", "engaged in a campaign against"
  local form = ahead and ahead.form
  if m:get("type") == "talks" and (form == "for" or form == "on") then return true end
  -- "is looking forward to a fight with", "geared up for a clash with"
  if (form == "for" or form == "to") and mutually(m) and is_bracing(doc, ahead.number, start) then return true end
  -- "downed tools in a show of support for"
  if form == "in" and doc:token(m:slot("trigger").first).form == "show" then return true end
  -- "said the town was quiet, a swipe at": what he did was one
  if form == "," and m:get("type") ~= "talks" and M.is_apposed_deed(doc, m) then return true end
  -- "resigned after a row with": he who resigned had it
  if m.way == "with" and m:get("mutual") == "yes" and (form == "after" or form == "amid" or form == "following") then return true end
  if ahead and pays_for(doc, m, ahead, start) then return true end
  -- "is considering sanctions", "retaliated with duties"
  local verb = ahead and ahead.number > start and doc:token(ahead.number - 1)
  if verb and (form == "considering" and verb:in_list("be") or form == "with" and verb:in_list("replying")) then return true end
  -- "followed up with an attack on", "used the day for an attack on"
  if is_marked_by(doc, m, ahead, start) then return true end
  local engaged = ahead and ahead.form == "in" and before(doc, ahead.number, start)
  if engaged and engaged:in_list("engaging") then return true end
  -- "$1m in aid to", "walked off in a dispute with"
  if ahead and ahead.form == "in" and (m:get("type") == "aid" or m:get("type") == "protest" or felt(m) or m.way == "with" and m:get("mutual") == "yes") then return true end
  -- "carried out an air strike on", "stepped up its attack on"
  local particle = form == "out" or ahead ~= nil and ahead:is("particle", "own", "adv")
  if particle and verb and verb:is("verb") then ahead = verb end
  if ahead and lib.is_one(ahead, sets.cause_event) then return false end
  local acts = ahead ~= nil and ahead:is("verb") and not ahead:in_list("be", "only_saying") and not is_talked_over(doc, ahead, start)
  return acts and not judges(doc, ahead)
end

return M
