-- How far a source reaches: "Ada Lind (R-Velia), a lawyer who left in May, said".
local clauses = require "lib.clauses"
local sets = require "lib.word_sets"
local tails = require "lib.source_tails"

local M = {}

local furthest = 34   -- tokens that may follow a source
local stops = { [";"] = true, [":"] = true, ["("] = true, ["."] = true, ["!"] = true, ["?"] = true,
                ["--"] = true, ["—"] = true, ["–"] = true, ["-"] = true, ['"'] = true, ["“"] = true,
                ["”"] = true, ["''"] = true, ["``"] = true, ["‘"] = true, ["’"] = true }

local function says_who(t)
  if not t then return false end
  local word = string.lower(t.text)
  if sets.then_or_now[word] then return true end
  if sets.time_as_name[word] or t:is("wh") then return false end
  if t:in_list("weekday", "month", "timeword") then return false end
  return t:is("det", "num", "adj", "noun")
end

local TO_UNIT = 3   -- tokens of "a few days"

-- "said the envoy, two days after a deputy told the house": when it was said.
local function tells_when(doc, n)
  for k = n, math.min(doc.tokens - 1, n + TO_UNIT) do
    if doc:token(k):in_list("timeunit") then return sets.then_after[string.lower(doc:word(k + 1))] ~= nil end
    if not doc:token(k):is("det", "num", "adj") then return false end
  end
  return false
end

-- Does what stands behind the comma say who it is?
local function goes_on(doc, n) return says_who(doc:token(n)) and not tells_when(doc, n) end

-- Behind "(R-Velia)", or where the source ends.
local function behind_brackets(doc, n, stop)
  if n + 1 >= stop or doc:token(n + 1).text ~= "(" then return n end
  for i = n + 2, math.min(n + 8, stop - 1) do
    if doc:token(i).text == ")" then return i end
  end
  return n
end

-- "on Friday", "again late last year": when it was said, and how, from token n to the cue.
local function only_when(doc, n, cue)
  for i = n, cue.first - 1 do
    local t = doc:token(i)
    local is_when = sets.time_of_day[string.lower(t.text)] or t:is("adv", "num") or
                    t:in_list("weekday", "month", "timeword", "timeunit")
    if not is_when then return false end
  end
  return true
end

-- "Ada Lind, a lawyer, said": all up to the comma before her verb, which need not be the cue.
local function upto_verb(doc, n, cue)
  for i = n + 2, math.min(cue.first - 1, n + furthest) do
    if doc:token(i).text == "," and (only_when(doc, i + 1, cue) or clauses.verb_at(doc, i + 1, cue.last + 1)) then
      return i - 1
    end
  end
  return n
end

-- "denials from Ada Lind, the bank said": does a clause begin behind the comma, and says nothing of who she is?
local function opens_clause(doc, comma, stop)
  for i = comma + 1, stop - 1 do
    local t = doc:token(i)
    if t.text == "," or t:is("wh") or t.form == "that" then return false end
    if t:is("finite") then return t:in_list("say") and doc:token(i - 1):is("noun") end
  end
  return false
end

-- "said Ada Lind, a lawyer, on Monday": all that still says who it is.
local function upto_end(doc, n, stop)
  local last = n
  for i = n + 1, math.min(stop - 1, n + furthest) do
    local word = doc:token(i).text
    if stops[word] then break end
    if word == "," then
      if not goes_on(doc, i + 1) or opens_clause(doc, i, math.min(stop, n + furthest)) then break end
    else
      last = i
    end
  end
  return last
end

-- The first token behind the source that is not its own: the cue, or what is said.
local function stop_of(doc, m, source, cue)
  local stop, last = doc:sentence(source.sentence).last + 1, source.last
  local function halt(n)
    if n > last and n < stop then stop = n end
  end
  halt(cue.first)
  for _, piece in ipairs(m:pieces("content")) do halt(piece.first) end
  return stop
end

-- The last token of the source that is a word, and of what follows and is the source's own.
local function last_of(doc, m, source, cue)
  local first, last = source.first, source.last
  while last > first and not string.find(doc:word(last), "[%w)]") do last = last - 1 end
  local after = cue and doc:word(last + 1)
  if after ~= "," and after ~= "(" then return last end
  local stop = stop_of(doc, m, source, cue)
  last = behind_brackets(doc, last, stop)
  local aside = last + 1 < stop and doc:token(last + 1).text == "," and goes_on(doc, last + 2)
  if not aside then return last end
  return stop == cue.first and upto_verb(doc, last, cue) or upto_end(doc, last, stop)
end

-- "Ada Lind, 34, who owns it": what is told of a source, and her age, are no part of it.
local function before_remarks(doc, first, last)
  for n = first + 1, last - 1 do
    if doc:word(n) == "," and doc:token(n + 1):is("wh") then
      last = n - 1
      break
    end
  end
  if last > first + 1 and doc:word(last - 1) == "," and doc:token(last):is("num") then last = last - 2 end
  return last
end

-- "Ada Lind in a statement said": where a name said it is no part of who did; "a man in a video" is.
local function before_medium(doc, first, last)
  for n = first + 1, last - 2 do
    local opens, article = doc:token(n), doc:token(n + 1)
    if opens:is("prep") and doc:token(n - 1):is("name") and article:is("det") then
      for k = n + 2, math.min(n + 4, last) do
        local t = doc:token(k)
        if t:in_list("medium") then return n - 1 end
        if not t:is("adj", "noun") then break end
      end
    end
  end
  return last
end

-- Does the word govern what stands behind it, and opens no clause: "asked for a photo", "took a seat"?
local function governs(t)
  if t:is("prep") then return t.form == "for" or not t:in_list("conjunction") end
  return t:is("verb") and not t:in_list("say", "be", "have")
end

local function has_and(doc, first, last)
  for n = first, last do
    if doc:word(n) == "and" then return true end
  end
  return false
end

-- "asked for a photo and Lind said": only what stands behind "and" is a subject, the rest is an object.
local function behind_object(doc, source, cue)
  local first, last = source.first, source.last
  local before = first > 1 and cue and cue.first > last and doc:token(first - 1)
  if not before or not governs(before) or before.sentence ~= source.sentence then return nil end
  local behind
  for n = first + 1, last - 1 do
    local t, after = doc:token(n), doc:token(n + 1)
    if t.text == "," then return nil end   -- a list
    if t.form == "and" then behind = after:is("name", "pronoun") and n + 1 or nil end
  end
  return behind
end

-- "was a great help and I am glad", "a mill or a belief and I think": of what is told before "and", the pronoun is no part.
-- Not "said my wife and I"; but "thanked the union and I left".
local function behind_predicate(doc, source, cue)
  local first, last = source.first, source.last
  local joined = cue and cue.first > last and last > first + 1 and sets.personal_subject[string.lower(doc:word(last))] and doc:word(last - 1) == "and"
  local before = joined and first > doc:sentence(source.sentence).first and doc:token(first - 1)
  if not before then return nil end
  if before:is("own", "det") and first - 2 > doc:sentence(source.sentence).first then before = doc:token(first - 2) end
  local told = before:in_list("be") or before:is("verb") and sets.tell_whom[before.lemma] or before.form == "or" or before.form == "not" or before.form == "n't" or before:is("adv", "prep") and
               not before:in_list("conjunction")
  return told and last or nil
end

local function opens_no_clause(prep) return prep.form == "after" or prep.form == "for" or not prep:in_list("conjunction") end

local LEAST_HEAD = 2   -- tokens in front of the source: "head of"

-- Where a clause may begin: behind these.
local function begins_clause(doc, n, sentence)
  if n == sentence.first then return true end
  local t = doc:token(n - 1)
  return not string.find(t.text, "[%w]") or t:is("conj") or t:in_list("conjunction") or t:in_list("say")
end

-- "The head of nursing at Velia hospital said", "a note written after a meeting in Velia said": not the hospital, but
-- who stands before the preposition; of two verbs the first is a participle. Not "Last week in Velia guards said".
local function before_preposition(doc, source, cue)
  local sentence, first = doc:sentence(source.sentence), source.first
  if not cue or cue.first < first or first - sentence.first < LEAST_HEAD or first == source.last and doc:token(first):is("own") then
    return nil
  end
  local prep = doc:token(first - 1)
  if not prep:is("IN") or prep.form == "that" then return nil end
  local last = first - 2
  local done = doc:token(last)
  local finite = doc:token(cue.first):is("finite", "modal")
  local made = done:is("VBN") or done:in_list("befallen") and finite and opens_no_clause(prep)
  if made and prep.form ~= "by" and last > sentence.first then last = last - 1
  elseif prep:in_list("conjunction") and prep.form ~= "for" then return nil end
  if doc:token(last):is("gerund") and doc:word(last - 1) == "of" and last - 2 >= sentence.first then last = last - 2 end
  local head = doc:token(last)
  if not head:is("noun") or head:in_list("timeunit", "weekday", "month", "timeword", "say") then return nil end
  for _, np in ipairs(sentence:mentions("np")) do
    if np.last == last or np.first < last and np.last >= first then return begins_clause(doc, np.first, sentence) and np.first or nil end
  end
end

-- "Clerks at Moss & Co said": the clerks, though no phrase goes across the "&".
local function staff_of(doc, source, cue)
  local head = source.first - 2
  if not cue or cue.first < source.first or source.last < source.first + 2 or doc:word(source.last - 1) ~= "&" then return nil end
  local sentence = doc:sentence(source.sentence)
  local staff = head >= sentence.first and doc:token(head + 1):is("IN") and doc:token(head)
  if not staff or not (staff:is("plural") or staff.lemma == "staff") or not staff:is("noun") then return nil end
  while head > sentence.first and doc:token(head - 1):is("det", "adj", "num", "noun") do head = head - 1 end
  return begins_clause(doc, head, sentence) and head or nil
end

-- "In a statement, its owner", "In Velia, mayor Ada Lind": the comma ends the phrase; not one in a name or a list ("in
-- Velia, Norland and Sarn") or behind somebody's name ("of Ada Lind, the mayor").
local function ends_phrase(doc, comma)
  local after = doc:token(comma + 1)
  return says_who(after) and (doc:token(comma - 1):is("common") or not after:is("det", "name"))
end

-- "In a statement, its owner, Ada Lind, said", "In the stands Mr Okoro said": what stands behind a preposition up to
-- the comma or the title is no subject.
local function behind_preposition(doc, source, cue)
  local first = source.first
  local before = first > 1 and cue and cue.first > source.last and doc:token(first - 1)
  if not before or not before:is("IN") or before:in_list("conjunction") or before.sentence ~= source.sentence then
    return nil
  end
  for n = first + 1, source.last do
    if doc:word(n) == "," then return ends_phrase(doc, n) and n + 1 or nil end
    if doc:token(n):in_list("honorific") and doc:token(n - 1):is("noun") then return n end
  end
end

-- "Questioning the guard, Ada Lind, for the port, said": is the phrase what somebody does something to, in the words with
-- which the sentence opens?
local function in_opening_deed(doc, np)
  local first = doc:sentence(np.sentence).first
  return first < np.first and doc:token(np.first - 1):is("gerund") and not doc:find_tag(first, np.first - 1, "finite", "modal")
end

-- "the port's owner, Ada Lind, said": the noun before a name between commas.
local function before_name(doc, source)
  local first = source.first
  local between = first > 2 and doc:word(first - 1) == "," and doc:word(source.last + 1) == ","
  if not between or not doc:token(first):is("name") then return nil end
  for _, np in ipairs(doc:sentence(source.sentence):mentions("np")) do
    local head = np.last == first - 2 and doc:token(first - 2)
    local start = head and head:is("common") and doc:token(np.first)
    if start and start:is("det", "own") and not in_opening_deed(doc, np) then return np.first end
  end
end

local longest = 12   -- words between somebody and the end of what was done to him

-- "The guard dismissed over last month's vote has denied it": no vote denies anything, but who was dismissed.
local function whom_it_befell(doc, source, cue)
  local first = source.first
  if not cue or cue.first < first then return nil end
  local start = doc:sentence(source.sentence).first
  for n = first - 1, math.max(start + 1, first - longest), -1 do
    local t = doc:token(n)
    if t:is("past", "participle") and not t:is("adj") then
      local after = doc:token(n + 1)
      if not after:is("prep") or source:mentions("Actor")[1] then return nil end
      for _, a in ipairs(doc:sentence(source.sentence):mentions("Actor")) do
        if a.last == n - 1 and a.first == start then return a.first end
      end
      return nil
    end
    if not t:is("noun", "adj", "det", "own", "num", "possessive", "prep") then return nil end
  end
end

-- "The Directorate of Ports (DP) of Velia said": not Velia did, but what stands before the brackets.
local function before_brackets(doc, source)
  local prep = source.first - 1
  if not sets.of_town[doc:word(prep)] or doc:word(prep - 1) ~= ")" then return nil end
  local open = prep - 3
  while open > prep - 6 and doc:word(open) ~= "(" do open = open - 1 end
  for _, a in ipairs(doc:sentence(source.sentence):mentions("Actor")) do
    if a.last == open - 1 then
      local article = a.first > 1 and doc:token(a.first - 1):is("det")
      return article and a.first - 1 or a.first
    end
  end
end

-- "Both she and her son said": both are meant.
local function from_both(doc, source)
  local first = source.first
  if first == 1 or string.lower(doc:word(first - 1)) ~= "both" then return nil end
  return has_and(doc, first + 1, source.last) and first - 1 or nil
end

-- "Neither the firm nor the union would say": both are meant.
local function from_neither(doc, source)
  if source.first < 3 or doc:token(source.first - 1).form ~= "nor" then return nil end
  for n = source.first - 2, math.max(doc:sentence(source.sentence).first, source.first - longest), -1 do
    if string.lower(doc:word(n)) == "neither" then return n end
  end
end

-- The actor that ends in front of the comma before a token, and where his phrase begins.
local function in_front_of(doc, n)
  if n < 4 or doc:word(n - 1) ~= "," then return nil end
  for _, a in ipairs(doc:sentence(doc:token(n).sentence):mentions("Actor")) do
    local before = a.last == n - 2 and a.first > 1 and doc:token(a.first - 1)
    if a.last == n - 2 then return a, before and (before:is("det", "own") or before:in_list("honorific")) and a.first - 1 or a.first end
  end
end

-- "The firm, the union and the ministry said": all that stand in a list which opens the sentence, each of them somebody else.
local function from_list(doc, source, cue)
  local known, several = {}, 0
  for _, a in ipairs(source:mentions("Actor")) do
    local key = a:get("form") ~= "pronoun" and a:get("key")   -- "his newspaper" is not he
    if key and not known[key] then known[key], several = true, several + 1 end
  end
  if several < 2 or not cue or cue.last < source.first or not has_and(doc, source.first, source.last) then return nil end
  local first, opens = source.first, doc:sentence(source.sentence).first
  while first > opens do
    local a, start = in_front_of(doc, first)
    if not a or known[a:get("key")] then return nil end
    known[a:get("key")] = true
    first = start
  end
  return first
end

local function has_comma(doc, first, last)
  for n = first, last do
    if doc:word(n) == "," then return true end
  end
  return false
end

-- Does what stands behind the comma say what somebody is: "a broker", "former head of the union"?
local function opens_office(doc, n)
  local t = doc:token(n)
  if t:is("adj") and not t:in_list("role") then t = doc:token(n + 1) end
  return t:is("det") or t:in_list("role") and t:is("noun", "adj")
end

-- "Ada Lind, a broker at Moss & Co, which owns the port, said": what an apposition ends with says nothing, the name does.
local function apposed_to(doc, source)
  local named
  for _, a in ipairs(doc:sentence(source.sentence):mentions("Actor")) do
    local first, last = a.first, a.last
    local whole = named and named.last + 2 == source.first   -- the source is the apposition itself
    if first > (whole and source.last or source.first) then return nil end
    local full = a:get("form") == "full"
    if full and a:get("kind") == "person" then named = a end
    local within = named and named ~= a and last >= source.first and last <= source.last
    local relative = within and doc:word(last + 1) == "," and doc:word(last + 2)
    if relative == "which" or relative == "who" then
      local office = doc:word(named.last + 1) == "," and opens_office(doc, named.last + 2)
      return office and not has_comma(doc, named.last + 2, last) and named.first or nil
    end
  end
end

-- "Ada Lind, 71, retired to the coast, says": what begins with an age belongs to the name before it.
local function aged(doc, source)
  local start = source.first
  if start < 3 or doc:word(start - 1) ~= "," or doc:word(start + 1) ~= "," then return nil end
  if not string.find(doc:word(start), "^%d%d?$") then return nil end
  for _, a in ipairs(doc:sentence(source.sentence):mentions("Actor")) do
    if a.last == start - 2 and a:get("form") == "full" then return a.first end
  end
end

-- "21:55 Lind says", in a live blog: the time is none of her name.
local function behind_clock(doc, source)
  local start = source.first
  local clock = start < source.last and string.find(doc:word(start), "^%d?%d[:.]%d%d$")
  return clock and start + 1 or start
end

-- "On a trip to China this week Lind said": the week is none of her name.
local function behind_week(doc, n, last)
  if n + 2 > last or not doc:token(n):is("det") or not doc:token(n + 1):in_list("timeunit") then return nil end
  return doc:token(n + 2):is("name") and n + 2 or nil
end

-- "In a new report Moss & Co said", "talking to reporters Lind said": what the name was put to is none of it.
local function behind_setting(doc, first, last)
  if first < 2 or not sets.during[string.lower(doc:word(first - 1))] then return nil end
  for n = first, math.min(last - 1, first + 3) do
    local t = doc:token(n)
    local setting = t:is("common") and t:in_list("medium", "addressee", "claim_noun")
    if setting and doc:token(n + 1):is("name") then return n + 1 end
  end
end

-- "asked the head, Ada Lind, and she agreed": the clause of the last word is its own.
local function behind_and(doc, first, last)
  local joined = last - 2 > first and doc:word(last - 1) == "and" and doc:word(last - 2) == ","
  return joined and doc:token(last):is("pronoun") and last or nil
end

local WHEN = 4   -- tokens of ", a day after"

-- "blame for the fish in the Orla, a day after the mayor, Ada Lind, declared": what tells when opens a clause of its own.
local function behind_when(doc, first, last)
  for n = first + WHEN - 1, last - 1 do
    local form = doc:token(n).form
    if (form == "after" or form == "before") and doc:token(n - 1):in_list("timeunit") and
       has_comma(doc, math.max(first, n - WHEN), n - 1) then
      return n + 1
    end
  end
end

-- "The comments come a day after the mayor, Ada Lind, said": what came then is no part of who did.
local function behind_came(doc, first, last)
  for n = first + 1, last - 2 do
    local t = doc:token(n)
    if t.lemma == "come" and t:is("verb") then
      for i = n + 1, math.min(n + WHEN + 1, last - 1) do
        if doc:word(i) == "after" or doc:word(i) == "as" then return i + 1 end
      end
    end
  end
end

-- "Fishers split over quota as ministry weighs ban", in a headline: who does it stands behind "as".
local function behind_as(doc, source, cue)
  if not cue or source.last + 1 ~= cue.first then return nil end
  for n = source.last - 1, source.first + 1, -1 do
    if doc:word(n) == "as" then return doc:token(n + 1):is("noun") and n + 1 or nil end
  end
end

-- "Sterling & Moss, which owns it, said": a phrase does not go across the "&", the name does; nor does it reach back
-- to the side in "Republican presidential candidate Ada Lind".
local function first_of(doc, source, cue)
  local start, stop = source.first, source.last
  local clause = behind_when(doc, start, stop) or behind_came(doc, start, stop) or behind_week(doc, start, stop) or
                 behind_setting(doc, start, stop) or behind_and(doc, start, stop)
  if clause then return clause end
  local sentence = doc:sentence(source.sentence)
  if start == sentence.first then return behind_clock(doc, source) end
  local apposed = apposed_to(doc, source) or aged(doc, source) or staff_of(doc, source, cue)
  if apposed then return apposed end
  for _, a in ipairs(sentence:mentions("Actor")) do
    local first = a.first
    if first >= start then break end
    local form, last = a:get("form"), a.last
    local whole = (form == "full" or form == "alias" or form == "short") and start <= last or form == "seat" and last == stop
    if whole then return first end   -- "Downing Street" too, whose first word looks like a verb
    local noun = (form == "demonym" or first == sentence.first) and last == start - 1 and doc:token(start)   -- "Trump campaign aides"
    if noun and noun:is("adj", "common") then return first end
  end
  return before_brackets(doc, source) or behind_object(doc, source, cue) or before_name(doc, source) or
         whom_it_befell(doc, source, cue) or behind_predicate(doc, source, cue) or before_preposition(doc, source, cue) or from_neither(doc, source) or from_both(doc, source) or
         from_list(doc, source, cue) or behind_preposition(doc, source, cue) or start
end

local WORK = 7     -- tokens of a title in quotation marks
local PHRASE = 8   -- ... and in front of it: "the director of the new"

-- "The director of the new 'Mill' film said": where the phrase begins that a title breaks, or nil.
local function before_work(doc, source)
  local n = source.first - 1
  if n < doc:sentence(source.sentence).first + 3 or not doc:token(n):is("mark") or doc:token(source.first):is("name", "pronoun", "det") then return nil end
  local opens = doc:sentence(source.sentence).first
  local open = n - 1
  while open > opens + 1 and n - open < WORK and not doc:token(open):is("mark") do open = open - 1 end
  if not doc:token(open):is("mark") or not doc:token(open - 1):is("det", "own", "adj") or open == n - 1 then return nil end
  local first, start = open - 1, math.max(opens, open - PHRASE)
  while first > start and (doc:token(first - 1):is("det", "own", "adj", "common") or doc:word(first - 1) == "of") do first = first - 1 end
  return doc:token(first):is("det", "own") and first or nil
end

-- "Ada Lind herself, reached at home, said": she, whom the phrase in front of "herself" names.
local function with_reflexive(doc, m, source)
  local n = source.last
  if n < 2 or not sets.reflexive[doc:word(n)] or source.first ~= n then return source end
  for _, np in ipairs(doc:sentence(source.sentence):mentions("np")) do
    if np.last == n - 1 then
      local whole = doc:span(np.first, n)
      m:drop_slot("source")
      m:add_slot("source", whole)
      return whole
    end
  end
  return source
end

-- "The Mail on Sunday said", "the Sunday Herald said": the day is a part of the name.
local function whole_paper(doc, first, last)
  local longer
  for _, a in ipairs(doc:span(math.max(1, first - 2), math.min(doc.tokens, last + 2)):mentions("Actor")) do
    local start, stop = a.first, a.last
    if start > first then break end
    local whole = stop == last or start == first and stop > last and not longer
    if whole and a:get("kind") == "media" then
      if stop == last then return start, stop end   -- goes before one that ends behind the source
      longer = stop
    end
  end
  return first, longer or last
end

-- Gives the source of a claim or denial its right borders.
function M.settle(doc, m)
  local source, cue = m:slot("source"), m:slot("cue")
  source = source and with_reflexive(doc, m, source)
  if not source then return end
  local start, stop = source.first, source.last
  if start == stop and doc:token(start):is("pronoun") then return end
  local last = before_medium(doc, start, before_remarks(doc, start, last_of(doc, m, source, cue)))
  local first = m.in_headline and behind_as(doc, source, cue) or before_work(doc, source) or first_of(doc, source, cue)
  if first > last then   -- "which shut it on Friday, a week after its clerk, Ada Lind, had said": the clerk
    last = doc:word(stop) == "," and stop - 1 or stop
    if first > last then first = start end
  end
  first, last = whole_paper(doc, first, last)
  if cue and cue.last < first then first, last = tails.widen(doc, source, cue, first, last, stop_of(doc, m, source, cue)) end
  if first ~= start or last ~= stop then
    m:drop_slot("source")
    m:add_slot("source", doc:span(first, last))
  end
end

return M
