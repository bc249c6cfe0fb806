-- How a negation is put: "I never did" is a denial sooner than "I would not think so". Its words stand in 46-negation-words.
local sets = require "lib.word_sets"

local M = {}

-- "could not have done it": of the past, though a modal stands there; but "cannot have a party".
local function has_have(doc, m, last)
  local behind = m:slot("cue").last + 1
  if behind >= last or not doc:token(behind):in_list("have") then return false end
  local next_word = doc:token(behind + 1)
  return next_word:is("participle", "past") or next_word:is("adv") and doc:token(math.min(last, behind + 2)):is("participle", "past")
end

words "somebody" { "man", "woman", "person", "people", "gentleman", "lady", "individual", "guy", "fellow", inflect = "noun" }
local NAME = 4   -- tokens of a person's name

-- "I did not know her": of a person, to know is no attitude.
local function knows_somebody(doc, n)
  if doc:token(n).lemma ~= "know" or n >= doc.tokens then return false end
  local next_word = string.lower(doc:token(n + 1).text)
  if sets.him_or_her[next_word] or next_word == "a" and doc:word(n + 2) == "single" then return true end   -- "a single one of them"
  if sets.this_or_any[next_word] and n + 2 <= doc.tokens and doc:token(n + 2):in_list("role", "culprit", "somebody") then return true end
  for _, a in ipairs(doc:span(n + 1, math.min(doc.tokens, n + NAME)):mentions("Actor")) do
    local kind = a:get("kind")
    if a.first == n + 1 and (kind == "person" or kind == "people") then return true end
  end
  return false
end

-- Words that begin what is known already: "never saw the letter", "never heard of him".
local function is_definite(doc, n)
  return sets.tells_which[string.lower(doc:word(n))] == true
end

local ENDS_EVER = 5   -- tokens from "believe" to "ever"
local TO_PAST = 7     -- ... and to the verb of what one does not believe
words "weighs_up" { "well", "right", "wrong", "properly", "hard enough", "far enough", "deserve", "matter", "help", "work", "mean", "make", "go well", "go far", inflect = "verb" }

-- "I do not believe that the bridge was mentioned", "I don't think anybody signed it": of what was done; but "I don't think she was fit", "we
-- played well".
local function is_of_deed(doc, n)
  for k = n + 1, math.min(doc.tokens - 1, n + TO_PAST) do
    local t = doc:token(k)
    if t:is("mark", "modal", "wh", "to_mark") or t.text == "," then return false end
    if t:is("finite") then
      local deed = t:in_list("be", "have") and doc:token(k + 1) or t
      if t.tag ~= "VBD" or not deed:is("past", "participle") or deed:in_list("attitude") then return false end
      return not doc:find_list(k, math.min(doc:sentence(t.sentence).last, k + TO_PAST), "weighs_up", "mood")
    end
  end
  return false
end

-- "I do not believe I have ever met him": that he never did.
local function says_never(doc, n)
  local lemma = doc:token(n).lemma
  if lemma ~= "believe" and lemma ~= "think" then return false end
  if is_of_deed(doc, n) then return true end
  for k = n + 2, math.min(doc.tokens, n + ENDS_EVER) do
    if doc:token(k):is("mark") or doc:word(k) == "," then return false end
    if doc:word(k) == "ever" then return k < doc.tokens and doc:token(k + 1):is("participle", "past") end
  end
  return false
end

-- "did not see", "didn't hear": before token n
local function is_past_do(doc, n)
  local k = n - 1
  while k > 2 and doc:token(k):is("adv") do k = k - 1 end
  return k > 0 and doc:word(k) == "did"
end

function M.is_attitude(doc, n)
  local t = doc:token(n)
  if not t:in_list("attitude") or says_never(doc, n) then return false end
  if (t.lemma == "see" or t.lemma == "hear") and is_past_do(doc, n) and not doc:find_list(n + 1, n + 2, "idle_no") then return false end   -- "I did not see a needle"
  if doc:word(n + 1) == "by" or t.lemma == "see" and is_definite(doc, n + 1) then return false end   -- "seen by nobody"
  if doc:find_list(n, n, "own_innocence") then return false end   -- "never saw a cent"
  if t.form == "like" and is_definite(doc, n + 1) and string.lower(doc:word(n - 1)) == "nothing" then return false end   -- "nothing like that"
  return not knows_somebody(doc, n)
end

-- "Friends since college": no condition, but a time.
local function is_since_then(doc, n)
  local what, behind = doc:token(n + 1), doc:token(n + 2)
  return doc:token(n).form == "since" and what ~= nil and what:is("noun", "num") and not (behind and behind:is("verb", "modal"))
end

-- "It is damning that nobody was told", "I am angry that": the clause begins behind it.
local function is_reproach(doc, first)
  local that = string.lower(doc:word(first)) == "that" and first or first - 1
  return that > 1 and string.lower(doc:word(that)) == "that" and doc:token(that - 1):in_list("reproachful")
end

-- "had no idea that it was stolen"
function M.knew_not(doc, m)
  local cue = m:slot("cue")
  return cue.last + 2 <= doc.tokens and doc:token(cue.last + 1).form == "idea" and doc:word(cue.last + 2) == "that" and doc:word(cue.first - 1) == "had"
end

local FURTHEST = 8   -- tokens back to "if"

-- "..., since she was not told"; but "If there was a leak, nobody told me."
local function is_conditional(doc, place, first)
  for n = place - 1, math.max(1, first - 1, place - FURTHEST), -1 do
    if doc:word(n) == "," then return false end
    if doc:token(n):in_list("condition") and not is_since_then(doc, n) then return true end
  end
  return false
end

words "gone_to" { "court", "war", "trial", "arbitration", "jail", "prison", "mediation", "press" }

-- How much a modal takes away: "it will take no step", "they would not", "never going to".
local function of_modal(doc, m, last)
  local place, behind, lost = m.place, m:slot("cue").last + 1, 0
  local before = doc:token(place - 1)
  if (m.way == "no_object" or m.way == "no_noun") and place > 2 and doc:token(place - 2):is("modal") then lost = 4 end
  if (before and before:is("modal") or doc:token(place):is("modal")) and not has_have(doc, m, last) then lost = lost + 4 end
  local going = doc:word(behind) == "going" and doc:word(behind + 1) == "to"
  if going and not doc:find_list(behind + 2, behind + 2, "gone_to") then lost = lost + 4 end   -- but "not going to court"
  for n = behind, math.min(last, behind + 4) do
    if doc:word(n) == "," or doc:word(n) == "and" then break end
    if doc:token(n):is("modal") then lost = lost + 3 end
  end
  return lost
end

-- A question is put, or somebody is told of himself.
local function of_asking(doc, before, first, last)
  local points = 0
  if doc:word(last + 1) == "?" then points = -6 end
  if doc:token(first):is("wh") then points = points - 4 end
  if before and (before:is("wh") or string.lower(before.text) == "you") then points = points - 4 end
  return points
end

-- "Are not holding him", "are not talking to them", but "nobody holds that", "nobody is saying yes".
local function takes_object(doc, verb)
  local behind = doc:token(verb).lemma ~= "say" and verb < doc.tokens and doc:token(verb + 1)
  if behind and sets.to_or_with[behind.form] then return true end
  return behind and (behind:is("noun", "adj", "own") or behind:is("det") and behind.form ~= "that")
end

words "came_in" { "been received", "been lodged", "been made", "been filed", "been submitted", "been registered", "been sent", "been given",
                  "been passed on", "reached", "ever reached", "had reached", "had ever reached", "came in", "came to", "arrived", "was received", "were received", "was lodged", "was made", "was filed" }

-- "No complaint had been received": nothing idle, as it is denied that one came.
local function came_in(doc, n) return doc:find_list(n + 1, math.min(doc.tokens, n + 2), "came_in") ~= nil end

words "to_blame" { "blame", "be blamed", "be held responsible", "be held to blame" }
words "word_of_it" { "had one", "had a word", "had any", "had a single", "heard a word", "had a complaint", "heard a complaint", "had a call", "had a letter", "had contact", "had dealings",
                     "had business", "had a penny", "had a cent", "heard one", "heard any" }

-- The word behind the negation: idle ("no doubt"), an order ("never to go"), of the past ("never paid").
local function of_next_word(doc, m, before)
  local behind, points = m:slot("cue").last + 1, 0
  local next_word = doc:token(behind)
  if not next_word then return points end
  local noun = next_word:is("adj") and behind < doc.tokens and doc:token(behind + 1) or next_word
  local idle = next_word:in_list("idle_no") or noun:in_list("idle_no")
  if idle and not M.knew_not(doc, m) and not came_in(doc, noun.number) then points = points - 5 end
  local to_blame = next_word.text == "to" and doc:token(m.place):in_list("be") and doc:find_list(behind + 1, behind + 1, "to_blame")
  if next_word.text == "to" and not to_blame and behind < doc.tokens and doc:token(behind + 1):is("verb", "adv") then points = points - 8 end   -- "told them never to go"
  if next_word:in_list("not_only") or next_word.text == "saying" then points = points - 6 end
  if next_word:is("past", "participle") then points = points + 1 end
  local says = next_word:in_list("be") and doc:token(behind + 1) or next_word
  local leaks = says:in_list("ill_state")   -- "the dam is not leaking"
  local told = (says.tag == "VBZ" or says.tag == "VBG") and says:in_list("say") and not leaks
  if told and not takes_object(doc, says.number) then points = points - 4 end   -- "nobody says"
  local lived = before and before:in_list("have") and next_word:in_list("lived_through")
  if lived and not is_definite(doc, behind + 1) and not doc:find_list(behind, behind + 2, "own_innocence", "word_of_it") then points = points - 4 end
  return points
end

-- Words that follow: of a mood, of time, "such".
local function of_what_follows(doc, m, last)
  local place, behind, points = m.place, m:slot("cue").last + 1, 0
  for n = place + 1, math.min(last, behind + 1) do
    local object = n + 1 < doc.tokens and doc:token(n + 1):is("mark") and n + 2 or n + 1   -- "'never saw' memo"
    local seen = m.in_headline and n < doc.tokens and doc:token(n).lemma == "see" and doc:token(object):is("noun")   -- "did not see boy fall"
    if not seen and M.is_attitude(doc, n) or doc:token(n):in_list("mood") then points = points - 4 end
    if doc:word(n) == "before" then points = points - 2 end
  end
  for n = place + 1, math.min(last, place + 6) do
    local word = doc:word(n)
    if word == "such" then points = points + 4 end   -- "I would never do such a thing"
    if word == "yet" and doc:word(n - 1) ~= "never" then points = points - 4 end    -- "has not paid yet"; but "has never yet paid"
  end
  return points
end

-- Is it no statement: under an "if", a reproach, a question?
function M.asks(doc, m, first, last)
  return is_conditional(doc, m.place, first) or is_reproach(doc, first) or of_asking(doc, doc:token(m.place - 1), first, last) < 0
end

-- How the negation is put: of the past and of a thing is stronger; idle turns, questions and asides weaker.
-- Second: how much of that is for a modal.
function M.points(doc, m, first, last)
  if is_conditional(doc, m.place, first) or is_reproach(doc, first) then return -8, 0 end
  local before, modal = doc:token(m.place - 1), of_modal(doc, m, last)
  local points = of_asking(doc, before, first, last) + of_next_word(doc, m, before) + of_what_follows(doc, m, last) - modal
  if string.lower(m:slot("cue").text) == "no such" then points = points + 2 end
  return points, modal
end

return M
