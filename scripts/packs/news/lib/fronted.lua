-- Clauses and phrases that open a sentence, and the subject behind them.
local marks = require "lib.marks"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

function M.opens(word) return sets.opens_fronted[word] or sets.opens_when[word] or false end

-- Is it a clause that opens the sentence: "After the farmers left", "Days after they left"?
local function opens_subordinate(doc, first)
  if M.opens(string.lower(doc:word(first))) then return true end
  local n = doc:token(first):is("num") and first + 1 or first
  return n + 1 < doc.tokens and doc:token(n):in_list("timeunit") and M.opens(doc:word(n + 1))
end

-- "Asked who the man was, she said": none of that clause is who the next sentence goes on about.
local function opens_asked(doc, first)
  return first + 1 < doc.tokens and doc:token(first):is("participle", "past") and doc:token(first + 1):is("wh", "prep")
end

-- "Speaking in the House of Commons, Lind ...", "In a letter to the bank, Lind ...", "After the farmers left, Lind ...": who is
-- named in the phrase that opens the sentence is not its subject. How the sentence opens is kept with its list, as it is
-- asked for each pronoun behind it.
local function in_opening(doc, list, c, later)
  local start = c.first
  local first = list.opens_at
  if not first then
    first = doc:sentence(c.sentence).first
    list.opens_at, list.clause = first, opens_subordinate(doc, first)
    list.asked = opens_asked(doc, first)
    list.phrase = list.clause or list.asked or doc:token(first):is("prep", "gerund")
  end
  if start == first or not list.phrase or list.asked and not later then return false end
  local clause, before = list.clause or list.asked, doc:token(start - 1)
  if not clause and c.m.last < doc.tokens and not doc:token(c.m.last + 1):is("finite", "modal") then
    -- "in a talk with Radio Sarn hosts Ada Lind and Tom Ode, Moen", "with a clip of the famed Lind flag, Moen"
    while before.number > first and (before:is("noun", "adj", "num", "det") or before.form == "and") do
      before = doc:token(before.number - 1)
    end
  elseif before:is("det") and start > first + 1 then before = doc:token(start - 2) end
  if not clause and not before:is("prep", "gerund", "to_mark", "TO") then return false end
  for n = first, start do
    if doc:word(n) == "," or not clause and doc:token(n):is("finite") then return false end
  end
  return true
end

local OWNED = 3   -- tokens from the "'s" to the name

-- "Norland's Meadow Party rejected it": not Norland, whose the next one is, if that fits as well.
local function owns_next(doc, list, i, fits, genders)
  local c, owned = list[i], list[i + 1]
  if c.kind ~= "state" or not owned or owned.word or owned.sentence ~= c.sentence then return false end
  if owned.first > c.m.last + OWNED or owned.first <= c.m.last or not doc:token(c.m.last + 1):is("possessive") then return false end
  pronouns.look_at(owned)
  return fits(owned, genders)
end

-- The earliest mention in a sentence that fits: its subject. A person of known kind goes before a name that
-- could be one, and whoever is told of before who is only named in its opening phrase.
function M.in_sentence(doc, list, fits, genders, quoted, later)
  local spare, opening
  for i = 1, list and #list or 0 do   -- no ipairs: it is the inmost loop
    local c = list[i]
    pronouns.look_at(c)
    if fits(c, genders) and (quoted or not c.m.quoted) then
      if c.kind == "other" then spare = spare or c
      elseif owns_next(doc, list, i, fits, genders) then spare = spare or c
      elseif not in_opening(doc, list, c, later) then return c
      else opening = opening or c end
    end
  end
  return spare or opening
end

local ends_words = { [","] = true, ['"'] = true, ["”"] = true, ["''"] = true, ["’"] = true }

-- "While Lind praised Moss, he criticised Ode": behind a clause about who says it, the verb has an object of its own, or
-- says that something is so.
local function goes_on(doc, verb)
  if sets.tell_that[verb.lemma] or not M.opens(string.lower(doc:word(doc:sentence(verb.sentence).first))) then return false end
  local t = verb.number < doc.tokens and doc:token(verb.number + 1)
  if not t or t:in_list("timeword") or t.form == "last" or t.form == "this" then return false end
  return t.form == "that" or t:is("pronoun", "there", "det", "own", "name", "noun", "adj", "num")
end

-- "..., he said": what stands before it is what is said, not who says it.
function M.closes(doc, m)
  local after = ends_words[doc:word(m.first - 1)] and doc:token(m.last + 1)
  return after and after:in_list("say") and not (doc:word(m.first - 1) == "," and goes_on(doc, after))
end

words "rung_up" { "ask", "call", "phone", "telephone", "ring", "text", "email", "contact", "reach", "approach", "confront", "question",
                   "press", "quiz", "interview", "visit", "challenge", inflect = "verb" }

-- "When we rang the teachers, they said": whom somebody turned to answers. The mention in the clause that opens the sentence.
function M.approached(doc, list, m, fits, genders)
  if not list or doc:word(m.first - 1) ~= "," then return nil end
  local opening = doc:sentence(m.sentence).first
  if not M.opens(string.lower(doc:word(opening))) then return nil end
  for i = #list, 1, -1 do
    local c = list[i]
    local before = c.m.last < m.first - 1 and c.first > opening + 2 and doc:token(c.first - 1)
    if before and before:is("det", "own") then before = doc:token(c.first - 2) end
    if before and before:is("verb") and before:in_list("rung_up") then
      pronouns.look_at(c)
      if fits(c, genders) then return c end
    end
  end
end

-- "When he left, Lind wept": the pronoun stands in a clause that opens the sentence.
function M.in_fronted(doc, m)
  local first = doc:sentence(m.sentence).first
  return M.opens(string.lower(doc:word(first))) and not marks.first(doc, first, m.first - 1, marks.comma)
end

return M
