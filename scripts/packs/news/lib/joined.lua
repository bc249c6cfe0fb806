-- Several actors in one phrase: "X, Y and Z".
local sets = require "lib.word_sets"

local M = {}

-- The word in front of the phrase that begins or ends in `first`, not before `start`.
function M.before(doc, first, start)
  local head = doc:token(first)
  if head:is("det", "own") then return first > start and doc:token(first - 1) or nil end
  for i = first - 1, start, -1 do
    local t = doc:token(i)
    local counts = t:is("det", "adj", "noun", "num", "possessive", "SYM") or t.text == "%" or
                   t:is("adv") and doc:token(i + 1):is("num", "SYM")   -- "a further $12 million", "nearly 900"
    if not counts then return t end
  end
end

-- Does a word that joins stand in front of the actor, not before `first`?
function M.joined(doc, a, first)
  local t = M.before(doc, a.first, first)
  return t and sets.names_more[string.lower(t.text)]
end

-- "fined Lind, and a judge in Leeds freed Moss", "and the head of the union, Ada Lind, left": the verb may stand behind a
-- phrase about the actor.
local CLAUSE = 12   -- tokens from the actor to the verb

local function has_verb_further_on(doc, a)
  local n, open = a.last + 1, false
  local t = n < doc.tokens and doc:token(n)
  local relative = t and (t:is("wh") or t.form == "that")   -- "villagers whom the army drove out sued": its verb first
  if not t or not (relative or sets.of_field[t.form] or t.text == "," and doc:token(n + 1):is("det", "name")) then return false end
  local passed = not relative
  for k = relative and n + 1 or n, math.min(n + CLAUSE, doc.tokens) do
    t = doc:token(k)
    if t:is("finite", "modal") and passed then return not open and not doc:token(k - 1):is("conj", "pronoun") end
    if t:is("finite", "modal") then passed = true end
    if relative and t:is("verb", "particle", "pronoun") then goto on end
    if t.text == "," then
      open = not open
    elseif t:is("mark", "conj", "wh", "pronoun", "verb", "num") or t.form == "that" or t.form == "to" or t:is("prep") and not sets.of_field[t.form] then
      return false
    end
    ::on::
  end
  return false
end

function M.begins_clause(doc, a)
  local t = doc:token(a.last + 1)
  return t and (t:is("finite", "modal") or has_verb_further_on(doc, a))
end

-- "mocked the street and Lind has left": what the claim takes is a noun, and the actor begins the next clause.
local taking = { object = true, rel_object = true }   -- ways of claims that take a noun

function M.is_behind_object(doc, claim, a)
  local content = taking[claim.way or ""] and claim:slot("content")
  local t = content and a.first > content.first and M.before(doc, a.first, content.first)
  return t and sets.joins_last[string.lower(t.text)] and M.begins_clause(doc, a) or false
end

-- "nurses in Leeds and York", "envoys from Chad and Niger": where those are from that stand in front.
local function is_where(doc, main, a)
  if not sets.of_region[doc:word(main.last + 1)] or not doc:token(main.last):is("plural") then return false end
  for n = main.last + 2, a.first - 1 do
    local t = doc:token(n)
    if not t:is("name") and t.text ~= "," and t.form ~= "and" and t.form ~= "the" then return false end
  end
  return true
end

local function behind(doc, span, main)
  local out, stop = {}, span.last
  local start = main.last + 1
  local reach = start - 1   -- of the last one that is joined: what begins in it is a part of it
  for _, a in ipairs(stop > reach and span:mentions("Actor") or {}) do
    local ahead = a.first > reach and M.before(doc, a.first, start)
    local word = ahead and string.lower(ahead.text)
    if word and sets.names_more[word] and not is_where(doc, main, a) then
      out[#out + 1] = a
      reach = a.last
    elseif word and out[1] and not sets.of_region[word] then
      break   -- "Lind and Moss wrote to Holm, the clerk": the list is at its end
    end
  end
  return out
end

-- The actors of the span that are joined to `main`, behind it; `of_noun`: what they stand behind is a noun, as in "work with
-- Lind and her team in Leeds is", whose verb is not theirs.
function M.others(doc, span, main, of_noun)
  local out = {}
  for _, a in ipairs(behind(doc, span, main)) do
    local begins = of_noun and doc:token(math.min(a.last + 1, doc.tokens)):is("finite", "modal") or not of_noun and M.begins_clause(doc, a)
    if not begins then out[#out + 1] = a end
  end
  return out
end

-- "The union, which speaks for bakers and millers, said": where the clause about `main` ends, at a comma before "and" that takes
-- up the list again, or with the span. Where none follows him, his own end.
local function end_of_relative(doc, span, main)
  if main.last + 2 > span.last or doc:word(main.last + 1) ~= "," or not sets.who_whom_whose[doc:word(main.last + 2)] then return main.last end
  for n = span.last - 1, main.last + 3, -1 do
    if doc:word(n) == "," and sets.joins_last[doc:word(n + 1)] then return n end
  end
  return span.last
end

-- Those who speak or act together with `main`: a list that "and" ends; a comma alone may be an apposition.
function M.together(doc, span, main)
  local out, ends = {}, end_of_relative(doc, span, main)
  for _, a in ipairs(behind(doc, span, main)) do
    if a.first > ends and a:get("key") ~= main:get("key") then out[#out + 1] = a end
  end
  local t = #out > 0 and M.before(doc, out[#out].first, main.last + 1)
  return t and sets.joins_last[string.lower(t.text)] and out or {}
end

-- "X and Y say ...": Y goes into the slot `with` of the claim or denial whose source begins with X.
function M.stand_together(doc, m)
  local span, source = m:slot("source"), m:actor("source")
  if not span or not source or source.last >= span.last then return end   -- nobody stands behind him
  for _, a in ipairs(M.together(doc, span, source)) do m:add_slot("with", a) end
end

-- "lawmakers, among them Lind and Senators Moss and Penn, accused Y", "the mayor, along with the union, accused Y".
local naming = { including = { "including" }, like = { "like" }, among = { "among", "them" }, such = { "such", "as" },
                 joined = { "joined", "by" }, led = { "led", "by" }, headed = { "headed", "by" },
                 fronted = { "fronted", "by" }, notably = { "notably" }, chief = { "chief", "among", "them" }, alongside = { "alongside" }, along = { "along", "with" }, together = { "together", "with" }, as = { "as", "well", "as" } }
local REACH = 4   -- tokens in front of a name: "the", "the retired Chilean general"

-- The last token of such words, if they begin at token n.
local function named_by(doc, n)
  local words = n < doc.tokens and naming[doc:word(n)]
  for i, word in ipairs(words or {}) do
    if doc:word(n + i - 1) ~= word then return nil end
  end
  return words and n + #words - 1
end

-- How a list of some of them may end: "Lind and Moss among them,", "Lind included,".
local function is_of_them(doc, n)
  local word = doc:word(n)
  return word == "among" and doc:word(n + 1) == "them" or word == "included" or word == "foremost"
end

-- "Both ministers, Lind and Moss, left", "three unions, the nurses' among them, left": who they are, between commas.
local function apposed_list(doc, a, stop)
  local out, last = {}, a.last + 1
  if doc:word(last) ~= "," or not doc:token(a.last):is("plural") then return out end
  for _, b in ipairs(last < stop and doc:span(last + 1, stop):mentions("Actor") or {}) do
    local listed = #out == 0 and b.first <= last + REACH or #out > 0 and M.joined(doc, b, last)
    if b.first > last and listed then
      out[#out + 1] = b
      last = b.last
    end
  end
  if #out > 0 and is_of_them(doc, last + 1) then return out end
  local t = #out > 1 and M.before(doc, out[#out].first, out[1].last + 1)
  return t and sets.joins_last[string.lower(t.text)] and doc:word(last + 1) == "," and out or {}
end

-- Who of them are named, or who is named with them, up to token `stop`.
function M.among(doc, a, stop)
  local n, out = a.last + 1, {}
  if doc:word(n) == "," then n = n + 1 end
  local last = named_by(doc, n)   -- of the words or the name before
  if not last then return apposed_list(doc, a, stop) end
  if last >= stop or doc:token(last + 1):is("gerund") then return out end   -- "nurses like suing Y"
  for _, b in ipairs(doc:span(last + 1, stop):mentions("Actor")) do
    local listed = #out == 0 and b.first <= last + 1 + REACH or #out > 0 and b.first > last and M.joined(doc, b, last)
    if listed then
      out[#out + 1] = b
      last = b.last
    elseif b.first > last then
      break
    end
  end
  return out
end

return M
