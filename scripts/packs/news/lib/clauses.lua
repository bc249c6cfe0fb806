-- Where the clause of a place begins and ends, and whose it is: the subjects of the clauses before it.
local sets = require "lib.word_sets"

local M = {}

local closing = { [","] = ",", ["--"] = "--", ["—"] = "—", ["–"] = "–", ["-"] = "-", ["("] = ")" }
local furthest = 30   -- tokens that an aside may have

-- Does a finite verb stand at token n, or behind an adverb or a day there?
function M.verb_at(doc, n, stop)
  local t = n < stop and doc:token(n)
  if t and (t:is("adv") or t:in_list("weekday") or t.form == "on" and doc:token(n + 1):in_list("weekday")) then
    return M.verb_at(doc, n + 1, stop)
  end
  return t and t:is("finite", "modal") or false
end

-- Has the phrase that ends before token n a verb before `stop`, perhaps behind an aside between two marks?
function M.has_verb(doc, n, stop)
  if n >= stop then return false end
  local mark = closing[doc:token(n).text]
  if not mark then return M.verb_at(doc, n, stop) end
  for i = n + 2, math.min(stop - 1, n + furthest) do
    if doc:token(i).text == mark and M.verb_at(doc, i + 1, stop) then return true end
  end
  return false
end

-- Does the phrase belong to a clause beneath another one? It does behind who, after, a verb, a noun:
-- "after he left", "said he left", "the room he left"; not in what a court heard, which goes on with "but told them".
local function is_beneath(doc, np, first)
  if doc:token(np.first):is("wh") then return true end
  local n = np.first - 1
  while n >= first and doc:token(n):is("adv") and not doc:token(n):is("wh") do n = n - 1 end
  local t = n >= first and doc:token(n)
  if t and t.lemma == "hear" then return false end
  return t and (t:is("prep", "to_mark", "wh", "verb", "pronoun") or
                t:is("noun") and not t:in_list("timeunit", "timeword")) or false
end

-- "The man accused of theft has left": has what narrows the phrase a verb behind it?
local function narrowed_has_verb(doc, n, stop)
  if n >= stop or not doc:token(n):is("participle", "gerund") then return false end
  for i = n + 1, math.min(stop - 1, n + furthest) do
    local t = doc:token(i)
    if t:is("finite", "modal") then return true end
    if t.text == "," or t:is("wh", "mark") then return false end
  end
  return false
end

-- Behind the comma at token n an aside that a participle opens: the token behind the one that closes it, or nil.
local function behind_aside(doc, n, stop)
  if not doc:token(n + 1):is("gerund", "participle") then return nil end
  for i = n + 2, math.min(stop - 1, n + furthest) do
    if doc:word(i) == "," then return i + 1 end
    if doc:token(i):is("finite", "modal", "wh", "mark") then return nil end
  end
end

-- "The parents of a boy who drowned wrote to ...", "the owner of a ferry that sank, killing two, said ...": has what a relative clause
-- narrows a verb of its own behind that?
local function relative_has_verb(doc, n, stop)
  if n >= stop or not sets.who_which_that[doc:word(n)] and doc:word(n) ~= "where" and doc:word(n) ~= "whose" then return false end
  local verbs, i, last = 0, n + 1, math.min(stop - 1, n + furthest)
  while i <= last do
    local t = doc:token(i)
    if t.text == "," then
      i = verbs == 1 and behind_aside(doc, i, stop) or last + 1
      return i <= last and doc:token(i):is("finite", "modal")
    end
    if t:is("finite", "modal") then verbs = verbs + 1 end
    if verbs == 2 then return true end
    if t:is("wh", "mark", "conj") or t:in_list("say") or verbs == 1 and t:is("pronoun") then return false end
    i = i + 1
  end
  return false
end

-- Can the phrase speak? It does if an actor is its head.
local function can_speak(doc, np)
  if doc:token(np.first):is("pronoun") and string.lower(doc:word(np.first)) ~= "it" then return true end
  for _, a in ipairs(np:span():mentions("Actor")) do
    local behind = doc:token(a.last + 1)
    if a.first <= np.first + 2 and not (behind and behind:is("possessive")) then return true end
  end
  return false
end

-- "It rained, and when Moss thanked them and said it was late, Lind left": is the clause of the phrase, which "when" opens behind a
-- comma or the head of the sentence, still open at token n?
local function is_open_clause(doc, np, first, n)
  local when = np.first - 1
  if when < first or not sets.opens_reason[string.lower(doc:word(when))] then return false end
  local ahead = when > first and doc:word(when - 1)
  if ahead and ahead ~= "," and not sets.and_but[ahead] then return false end
  for k = np.last + 1, n - 1 do
    if doc:word(k) == "," then return false end
  end
  return true
end

-- Does the phrase stand right behind a verb of saying, which stands behind token n?
local function is_what_is_said(doc, np, n)
  local k = np.first - 1
  if k > n and doc:word(k) == "that" then k = k - 1 end
  return k > n and doc:token(k):is("verb") and doc:token(k):in_list("say")
end

local CLEFT = 2   -- tokens from "it" to whoever it was: "it was also Lind who"

-- "It was Lind who sued": whom "it" stands for, or the phrase itself.
local function meant_by_it(doc, np)
  local n = np.last + 1
  if np.first ~= np.last or string.lower(doc:word(np.first)) ~= "it" or not doc:token(n):in_list("be") then return np end
  for _, who in ipairs(doc:span(n, doc:sentence(np.sentence).last):mentions("np")) do
    local behind = who.first <= n + CLEFT and doc:word(who.last + 1)
    if behind == "who" or behind == "that" then return can_speak(doc, who) and who or np end
  end
  return np
end

-- The subject of the clause to which what begins at token n, "saying so" or "and said so", belongs: the
-- last of those that lie beneath no other and can speak. With `things`, what cannot speak goes before what lies beneath.
function M.subject_before(doc, n, things)
  if n > doc.tokens then return nil end
  local first, quote = doc:sentence(doc:token(n).sentence).first, doc:quote(n)
  if n <= first then return nil end
  local beneath, thing
  local phrases = doc:span(first, n - 1):mentions("np")
  for i = #phrases, 1, -1 do
    local np = phrases[i]
    local verb = M.has_verb(doc, np.last + 1, n) or narrowed_has_verb(doc, np.last + 1, n) or relative_has_verb(doc, np.last + 1, n)
    if verb and doc:quote(np.first) == quote then
      local low, speaks = is_beneath(doc, np, first), can_speak(doc, np)
      if speaks and not low or low and speaks and is_open_clause(doc, np, first, n) then return np end
      local tells = low and beneath and doc:token(np.first):is("wh") and is_what_is_said(doc, beneath, np.last)
      if tells then beneath = np   -- "who said the press lied and claimed": who, not the press
      elseif speaks then beneath = beneath or np elseif not low then thing = thing or np end
    end
  end
  if things then return thing or beneath end
  return beneath or thing and meant_by_it(doc, thing)
end

local TOLD_CLAUSE = 24   -- tokens from "and had" back to the "had" of the same clause

-- "Lind said that Moss had lied and had threatened her": the subject of the clause of what is said, to which the verb behind "and
-- had" belongs by its tense. Token n is that verb. Nil where nothing is told so.
function M.subject_by_tense(doc, n)
  local k = n - 1
  while k > 2 and doc:token(k):is("adv") do k = k - 1 end
  if doc:word(k) ~= "had" or not sets.and_or[doc:word(k - 1)] then return nil end
  local first = math.max(doc:sentence(doc:token(n).sentence).first, k - TOLD_CLAUSE)
  for i = k - 2, first, -1 do
    local t = doc:token(i)
    if doc:word(i) == "had" then
      for _, np in ipairs(doc:span(first, i - 1):mentions("np")) do
        local that = doc:word(np.first - 1) == "that" and np.first - 2 or np.first - 1
        local says = np.last == i - 1 and np.first > first and doc:find_list(math.max(first, that - 2), that, "say")
        if says and doc:token(says).tag == "VBD" then return np end
      end
      return nil
    end
    if t:is("finite", "modal") and not t.quoted then return nil end
  end
end

local ASIDE = 8   -- tokens from the participle of an aside to a phrase in it

-- "Lind, speaking to reporters in Sarn, left", "Lind, flanked by Holm, left": does the phrase stand in an aside that a
-- participle opens? Not "that" in ", including firms that warn": what it stands for is in front of it.
function M.in_aside(doc, span)
  local first = doc:sentence(span.sentence).first
  if span.first == span.last and sets.who_which_that[string.lower(doc:word(span.first))] then return false end
  for n = span.first - 1, math.max(first + 2, span.first - ASIDE), -1 do
    local t = doc:token(n)
    if t:is("finite", "modal", "mark", "wh") then return false end
    if t:is("gerund", "participle") and doc:word(n - 1) == "," then return true end
  end
  return false
end

local MODIFIER = 12   -- tokens from the gerund that narrows a phrase to a phrase in it

-- "The firm building the dam for Velia denied": who does what the gerund says, if the span stands in that. The phrase, or nil.
function M.narrowed(doc, span)
  local first = doc:sentence(span.sentence).first
  for n = span.first - 1, math.max(first + 1, span.first - MODIFIER), -1 do
    local t = doc:token(n)
    if t:is("finite", "modal", "mark", "wh", "conj") or t.text == "," then return nil end
    if t:is("gerund") and doc:token(n - 1):is("noun", "name") then
      for _, np in ipairs(doc:span(first, n - 1):mentions("np")) do
        local before = np.last == n - 1 and np.first > first and doc:token(np.first - 1)
        local free = before == false or before and not before:is("prep", "to_mark", "wh", "noun", "gerund")
        if np.last == n - 1 and free and can_speak(doc, np) then return np end
      end
      return nil
    end
  end
end

local RELATIVE = 14   -- tokens from "who" to a phrase in its clause

-- "Two guards who beat a boy in the park denied": who it was, if the span is the last thing in the clause of "who"; not
-- "a man who said the firm denied". The phrase, or nil.
function M.in_relative(doc, span)
  local first, verbs = doc:sentence(span.sentence).first, 0
  for n = span.first - 1, math.max(first + 1, span.first - RELATIVE), -1 do
    local t = doc:token(n)
    if t:is("mark", "conj") or t.text == "," or t:in_list("say") then return nil end
    if t:is("finite", "modal") then verbs = verbs + 1 end
    if t.form == "who" then
      for _, np in ipairs(verbs == 1 and doc:span(first, n - 1):mentions("np") or {}) do
        if np.last == n - 1 and can_speak(doc, np) then return np end
      end
      return nil
    end
  end
end

-- The phrase, or the name that is none ("Callow"), that opens the sentence.
local function opener(doc, first, last)
  local span = doc:span(first, last)
  for _, kind in ipairs { "np", "Actor" } do
    local opens = span:mentions(kind)[1]
    if opens and opens.first == first then return opens end
  end
end

-- "Ada Lind, 43, of Mill Road, Ashford, denied": who opens the sentence, if nothing but an age and where she lives stands
-- between her and that phrase, and a comma and no other verb between it and the one at `place`.
function M.at_address(doc, span, place)
  local first = doc:sentence(span.sentence).first
  if span.first < first + 2 or doc:word(span.last + 1) ~= "," then return nil end
  for n = span.last + 2, place - 1 do
    if doc:token(n):is("finite") and not doc:token(n):in_list("have") then return nil end
  end
  local home, person = false, false
  for _, a in ipairs(span:mentions("Actor")) do person = person or a:get("kind") == "person" end
  local who = opener(doc, first, span.first - 1)
  if not who or doc:word(who.last + 1) ~= "," then return nil end
  for n = who.last + 1, span.first - 1 do
    local t, word = doc:token(n), doc:word(n)
    if word ~= "," and not t:is("num", "name") and not sets.of_home[word] then return nil end
    home = home or sets.of_home[word]
  end
  return (home or not person) and can_speak(doc, who) and who or nil
end

-- "The clerk, Ada Lind, in a release on Monday said": who stands before the release.
function M.releaser(doc, source)
  local n = source.first - 1
  if n < 3 or doc:word(n) ~= "in" or doc:word(n - 1) ~= "," then return nil end
  if not doc:token(source.first):is("det") or not doc:find_list(source.first, source.last, "medium") then return nil end
  for _, np in ipairs(doc:sentence(source.sentence):mentions("np")) do
    if np.last == n - 2 then return np end
  end
end

-- "The page they quote (page 9) does not say so": is the bracket there closed before the place?
local function is_closed(doc, n, place)
  if doc:word(n) ~= "(" then return false end
  for i = n + 1, place - 1 do
    if doc:word(i) == ")" then return true end
  end
  return false
end

-- First and last token of the clause around a place: the part of the piece that stands in its sentence, cut
-- at borders.
function M.around(doc, place, piece)
  local s = doc:sentence(doc:token(place).sentence)
  local first, last = math.max(s.first, piece.first), math.min(s.last, piece.last)
  for _, b in ipairs(doc:span(s.first, math.max(s.last, place)):mentions("Border")) do
    if b.last < place and b.last >= first and not is_closed(doc, b.last, place) then first = b.last + 1 end
    if b.first > place and b.first <= last then last = b.first - 1 end
  end
  for n = place - 1, first, -1 do
    local that_week = doc:word(n) == "that" and doc:token(n + 1):in_list("timeunit", "timeword")   -- "he was ill that week and did not sign"
    if doc:word(n) == "that" and doc:token(n):is("IN") and not that_week then
      first = n + 1
      break
    end
  end
  for n = place + 1, last - 2 do   -- "said that the boats were safe, and that the paper lied"
    local and_that = doc:token(n + 1):is("conj") and doc:word(n + 2) == "that"
    if doc:word(n) == "," and (and_that or M.tells_more(doc, n + 1)) then
      last = n - 1
      break
    end
  end
  for n = place - 2, first + 1, -1 do   -- "this is not so, as there was no inspection"
    local reason = doc:word(n - 1) == "," and (doc:word(n) == "as" or doc:word(n) == "because")
    if reason and not doc:token(n + 1):is("verb", "adj") then
      first = n + 1
      break
    end
  end
  while first < place and (not string.find(doc:token(first).text, "%w") or doc:token(first).text == "that") do
    first = first + 1
  end
  while last > place and not string.find(doc:token(last).text, "%w") do last = last - 1 end
  return first, last
end

-- ", where rebels say they won", ", for which the army blames them": does what tells more of the last noun begin at token n?
-- Not "an entry in which we said that it leaks", which tells what it is.
function M.tells_more(doc, n)
  if n > doc.tokens then return false end
  local form, behind = doc:token(n).form, doc:word(n + 1)
  return form == "where" or sets.said_of[form] and (behind == "which" or behind == "whom" or behind == "whose")
end

local SUBJECT = 9   -- tokens of the subject of a clause with "as"

-- ", as aid groups called for talks": what happened meanwhile, where "as" is token n.
function M.is_meanwhile(doc, n, last)
  if doc:token(n - 1):is("adj") and doc:word(n - 2) == "as" then return false end   -- "as weak as the union claims"
  if doc:word(n) ~= "as" or n >= doc.tokens or not doc:token(n + 1):is("det", "adj", "noun", "num") then return false end
  for k = n + 2, math.min(last, n + 1 + SUBJECT) do
    local t = doc:token(k)
    if t:is("finite") then return true end
    if not t:is("adj", "noun", "num", "prep", "det") then return false end
  end
  return false
end

-- "mocked the hymns that villagers sing": who only likes a thing, or uses it, is not met in it; who made it is.
words "liking" { "love", "like", "adore", "enjoy", "admire", "cherish", "treasure", "find", "consider", "deem", "think", "regard", "see", "view",
                 "watch", "read", "hear", "sing", "eat", "wear", "use", "want", "need", "know", "fear", "prefer", "hate", "dislike", inflect = "verb" }
local LIKER = 5   -- tokens from "that" to the verb's subject

function M.is_liked(doc, word)
  if word.form ~= "that" and word.form ~= "which" or word.number < 2 or word.number + 1 >= doc.tokens or not doc:token(word.number - 1):is("common") then return false end
  local a = doc:span(word.number + 1, math.min(word.number + LIKER, doc.tokens)):mentions("Actor")[1]
  local n = a and a.last + 1
  while n and n < doc.tokens and doc:token(n):is("adv") do n = n + 1 end
  return n and n <= doc.tokens and doc:token(n):is("finite") and doc:token(n):in_list("liking") or false
end

return M
