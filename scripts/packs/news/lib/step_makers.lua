-- Whose a step is that another judges: who brought it out ("unveiled a blueprint", "the scheme drawn up by X"), or who
-- did what it is called after ("proposed a curfew ... the proposal").
local joined = require "lib.joined"
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

local BACK = 10     -- sentences in which a thing was brought out that is spoken of by its own name
local ASIDE = 14    -- tokens between two commas behind a subject
local VERB = 2      -- tokens of the verb in front of what is brought out
local BEHIND = 6    -- tokens from a noun to "by", from a verb to what it brings out

-- "The minister, Ada Lind, has unveiled": who stands in front of the verb at n, past what goes with it.
local function doer_of(doc, n, first)
  n = n - 1
  while n > first and lib.verbal(doc:token(n)) do n = n - 1 end
  if doc:word(n) == "," then
    for k = n - 1, math.max(first, n - ASIDE), -1 do
      if doc:word(k) == "," then
        n = k - 1
        break
      end
    end
  end
  local a = n >= first and nearby.ending(doc, "Actor", n)
  local ahead = a and joined.before(doc, a.first, first)
  if ahead and ahead.form == "of" and ahead.number > first then   -- "the head of the union has unveiled"
    a = nearby.ending(doc, "Actor", ahead.number - 1) or a
  elseif ahead and (lib.is_preposition(ahead) or ahead.form == "to") then
    return nil
  end
  return a
end

local function by_behind(doc, n, last)
  for k = n + 1, math.min(last - 1, n + BEHIND) do
    local t = doc:token(k)
    if t.form == "by" then
      local a = doc:span(k + 1, math.min(last, k + BEHIND)):mentions("Actor")[1]
      return a and nearby.only(doc, k + 1, a.first - 1, "det", "adj", "noun") and a or nil
    end
    if not t:is("verb", "adv", "participle", "particle") and not t:in_list("timeword") and (t.text ~= "," or k > n + 1) then return nil end
  end
end

-- The noun at n in a sentence before: who brought it out there.
local function told_at(doc, n, s)
  local by = by_behind(doc, n, s.last)
  if by then return by end
  local first = n
  while first > s.first and doc:token(first - 1):is("det", "adj", "noun", "num", "own", "participle", "possessive") do
    if first > s.first + 1 and doc:token(first - 1):in_list("bringing_out") and doc:token(first - 2):in_list("have") then break end
    first = first - 1
    local t = doc:token(first)
    if t:is("possessive") then return nearby.ending(doc, "Actor", first - 1) end
    if t:is("own") then return pronouns.meant(doc, first) end
  end
  local verb = first > s.first and doc:find_list(math.max(s.first, first - VERB), first - 1, "bringing_out")
  if not verb or verb > s.first and doc:token(verb - 1):in_list("be", "get") then return nil end
  return doer_of(doc, verb, s.first)
end

-- "wants to close", "will close": what is still to come.
local function sets_out(doc, t)
  local behind = t.number < doc.tokens and doc:token(t.number + 1)
  if not behind then return false end
  return t.form == "will" and behind:is("base") and not behind:in_list("be", "have") or t:in_list("setting_out") and behind.form == "to"
end

-- "proposed" for "the proposal", "cut" for "the cuts", "raised" for "the increase"; for a noun as wide as "the move", and
-- for "it", whatever verb brings something out; for "it" and "this" also what stirs people up ("closed the school").
local function names_it(doc, t, aim)
  local pronoun = aim:is("pronoun", "det") or string.lower(aim.form) == "that"
  if t.form == "will" then return (pronoun or aim:in_list("any_step")) and sets_out(doc, t) end
  if not t:is("verb") or t:is("gerund") then return false end
  if t.lemma == aim.lemma or #t.form > 3 and string.sub(t.form, 1, 4) == string.sub(aim.form, 1, 4) then return true end
  if pronoun then return t:in_list("bringing_out", "stirring_deed") or sets_out(doc, t) end
  if aim:in_list("any_step") then return t:in_list("bringing_out") or sets_out(doc, t) end
  return aim:in_list("rise_noun") and t:in_list("going_up")
end

local function did_it(doc, aim, s, last)
  local found
  for n = s.first + 1, math.min(s.last, last) do
    local t = doc:token(n)
    local again = found and t:in_list("stirring_deed") and not t:in_list("bringing_out")   -- "announced that the school would close"
    if not again and names_it(doc, t, aim) and not doc:token(n - 1):in_list("be", "get") then found = doer_of(doc, n, s.first) or found end
  end
  return found
end

-- "called the audit a ruse, after the bank had ordered it".
local function told_behind(doc, first, last)
  for n = first + 1, last - 1 do
    local it = doc:token(n):in_list("bringing_out") and doc:token(n):is("verb") and doc:token(n + 1)
    if it and (it.form == "it" or it.form == "them") then return doer_of(doc, n, first) end
  end
end

-- In the sentence of token n, in front of another one, or in the sentence before.
local function did_before(doc, n, last, from)
  local t = doc:token(n)
  for k = t.sentence, math.max(1, t.sentence - 1), -1 do
    local a = did_it(doc, t, doc:sentence(k), last)
    if a and not lib.same(a, from) then return a end
  end
end

-- "unveiled a scheme ... called it a boat with no oars": who brought out what the pronoun at n means.
function M.of_it(doc, n, from)
  return did_before(doc, n, n - 1, from)
end

-- "called the audit a ruse. The bank had ordered the audit".
local function told_next(doc, noun, from)
  local s = noun.sentence < doc.sentences and doc:sentence(noun.sentence + 1)
  for i = s and s.first or 1, s and s.last or 0 do
    local t = doc:token(i)
    local a = t.lemma == noun.lemma and t:is("noun") and told_at(doc, i, s)
    if a and not lib.same(a, from) then return a end
  end
end

-- Who brought out the thing that the noun at n names, if the article says so before `place`, or right behind it.
function M.of_noun(doc, n, place, from)
  local noun, here = doc:token(n), doc:token(place).sentence
  for k = here, math.max(1, here - BACK), -1 do
    local s = doc:sentence(k)
    for i = math.min(s.last, place - 1), s.first, -1 do
      local t = doc:token(i)
      local a = t.lemma == noun.lemma and t:is("noun") and told_at(doc, i, s)
      if a and not lib.same(a, from) then return a end
    end
  end
  local behind = by_behind(doc, n, doc:sentence(noun.sentence).last) or
                 told_behind(doc, n, doc:sentence(math.min(doc.sentences, noun.sentence + 1)).last)
  return behind and not lib.same(behind, from) and behind or nil
end

-- The token of the noun that is judged: "a move that Y condemned"; "a ruling (that) Y will appeal".
local function noun_judged(doc, m)
  local step = m:slot("aim") or m:slot("to")
  local n = step and step.last or m:slot("from") and m:slot("from").first - 1 or 0
  if not step and n > 1 and sets.which_whom[doc:token(n).form] then n = n - 1 end
  local sums_up = n > 0 and n < m:slot("trigger").first and (m:slot("aim") or doc:token(n):in_list("any_step", "step"))
  return sums_up and n or nil
end

-- "Harlow stopped buying tea, a move that Y condemned": behind a comma the noun sums up the clause in front of it, and the
-- step is its subject's.
function M.summed_up(doc, m, from)
  local n = noun_judged(doc, m)
  if not n then return nil end
  local types = doc:span(n, n):last_entry("step", "group") or ""
  if string.find(types, "accuse") then return nil end   -- "said that Lind had lied, a charge": of who says so
  local s = doc:sentence(doc:token(n).sentence)
  while n > s.first and not sets.a_or_an[doc:token(n).form] and doc:token(n):is("adj", "noun", "det", "gerund") do n = n - 1 end
  if n < s.first + 2 or not sets.a_or_an[doc:token(n).form] or doc:word(n - 1) ~= "," then return nil end
  local found
  for k = s.first + 1, n - 2 do
    local a = doc:token(k):is("finite") and doer_of(doc, k, s.first)
    if a and not lib.same(a, from) then found = a end
  end
  return found
end

local acting = { person = true, government = true, state = true, institution = true, company = true, party = true, police = true, military = true,
                 armed_group = true, media = true, ngo = true, igo = true }

-- what nobody calls a disgrace, whatever "it" is in the next sentence
words "harmless_deed" {
  "visit", "meet", "tour", "inspect", "attend", "arrive", "return", "name", "give", "help", "rescue", "save", "thank", "greet", "welcome", "win", "find", "see", "watch", "hear", "read",
  "arrest", "identify", "treat", "examine", "investigate", "mourn", "remember", "celebrate", "live", "work", "die", "fall", "wait", "sit", "stand", "play", "sing", "know", "think", "feel",
  "lose", "survive", "escape", "suffer", "travel", "fly", "drive", "walk", "look", "seem", "become", "appear", "own", "come", "hope", "fear", "learn", inflect = "verb",
}

-- "The mayor shut the school. 'It is a disgrace,' said Y": who did what the sentence before tells; nobody, if it tells
-- what somebody is or says.
function M.of_deed(doc, n, from)
  local here = doc:token(n).sentence
  local s = here > 1 and doc:sentence(here - 1)
  local verb = s and doc:find_tag(s.first, s.last, "finite", "modal")
  local t = verb and doc:token(verb)
  if not t or t.quoted or t:in_list("be", "say", "harmless_deed") or t:in_list("have") and not doc:token(verb + 1):is("participle") then return nil end
  if doc:token(verb + 1):is("adv") and doc:word(verb + 1) == "not" then return nil end
  local a = doer_of(doc, verb, s.first)
  return a and acting[a:get("kind") or ""] and not lib.same(a, from) and a or nil
end

-- Who took the step that m judges: who brought it out, or did what it is called after.
function M.of(doc, m, from)
  local aim, place = m:slot("aim"), m:slot("trigger").first
  if not aim then return nil end
  local named = doc:token(aim.last):is("noun")
  return named and M.of_noun(doc, aim.last, place, from) or did_before(doc, aim.last, place - 1, from) or
         named and told_next(doc, doc:token(aim.last), from) or nil
end

return M
