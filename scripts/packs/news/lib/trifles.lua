-- Favours too small, or to people too little known, to tell who stands by whom: thanks to voters, talks of a reporter with
-- whomever he interviews, a law that somebody supports. weak_words.lua drops them.
local lib = require "lib.tension"
local once = require "lib.once"
local pairs_of = require "lib.pairs"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

-- Actors nobody has heard of -------------------------------------------------------------------------------

-- The first mention of each actor, which tells whether the article gives it a name.
local firsts = once(function(doc)
  local first = {}
  for _, a in ipairs(doc:mentions("Actor", "key")) do
    local key = a:get("key")
    if key and (not first[key] or first[key]:get("form") == "nominal" and a:get("form") ~= "nominal" and a:get("form") ~= "pronoun") then
      first[key] = first[key] and first[key]:get("form") ~= "nominal" and first[key] or a
    end
  end
  return first
end)

-- The words that tell who it is: those of the mention itself, of a pronoun those of the first.
local function told_as(doc, a)
  local first = firsts(doc)[a:get("key") or ""] or a
  return a:get("form") == "nominal" and first:get("form") == "nominal" and a or first
end

-- "a juror", "some supporters", "a group", but not "some 200 people", nor "a UN panel", in which a name stands.
local function is_some(doc, a)
  local b = told_as(doc, a)
  if b:get("form") ~= "nominal" then return false end
  if not lib.is_one(doc:token(b.first), sets.one_or_other) or b.first < b.last and doc:token(b.first + 1):is("num") then return false end
  return a:get("kind") ~= "institution" or not doc:find_tag(b.first, b.last, "name")
end

-- "voters", "sober journalists": whoever they may be.
local function are_any(doc, a)
  local b = told_as(doc, a)
  local t = b:get("form") == "nominal" and doc:token(b.last)
  return t and t:is("plural") and t:is("common") and not doc:token(b.first):is("det", "own", "num", "possessive", "name") or false
end

-- A court and whoever it judges, those who bear arms and those who flee are told of without a name.
local function is_with_unknown(doc, m, to)
  local from = m:actor("from")
  if from and lib.is_one(doc:token(from.last), sets.bench) or pairs_of.is_pair(doc, m:slot("to")) then return false end
  if to:get("kind") == "armed_group" or doc:token(to.last).lemma == "refugee" or lib.status(doc, m) == "negated" then return false end
  return is_some(doc, to) or m:get("type") ~= "appeal" and are_any(doc, to) or from ~= nil and is_some(doc, from)
end

-- What one is by one's name -------------------------------------------------------------------------------

-- "pro-Lind activists", "an anti-Lind crowd": they are called so, and do nothing.
local called_so = { people = true, person = true, anonymous = true, media = true, party = true }

local function is_in_own_name(doc, m)
  local from, t = m:actor("from"), m:slot("trigger")
  local inside = from and m.way == "prefix" and from.first <= t.first and from.last >= t.last and called_so[from:get("kind") or ""]
  return inside and (firsts(doc)[from:get("key") or ""] or from):get("form") == "nominal" or false
end

-- Visits and interviews -----------------------------------------------------------------------------------

-- "visited Scotland", "her trips to Chile": one who travels for himself.
local function is_journey(doc, m, to)
  local from = to:get("kind") == "state" and m:actor("from")
  local one = from and (from:get("kind") == "person" or from:get("kind") == "people") and not sides.speaks_for[from:get("class") or ""]
  return one and lib.is_one(doc:token(m:slot("trigger").last), sets.travel) or false
end

-- "received an award", "the way it is received by our friends"
local host_of = { person = true, people = true, anonymous = true, government = true, state = true }

local function receives_nobody(doc, m, to)
  if doc:token(m:slot("trigger").first).lemma ~= "receive" then return false end
  return m:get("voice") == "passive" and to:get("form") == "pronoun" or not host_of[to:get("kind") or ""] or doc:token(to.last):in_list("elected")
end

-- "spoke with the senior writer Tom Moss", "sat down with Tom Moss for an interview"
words "interview" { "interview", "podcast", "broadcast", "radio show", "documentary", "q&a", inflect = "noun", any_tag = true }
local INTERVIEW = 10   -- tokens behind the verb

local function is_talk_of_press(doc, m, to)
  local from, t = m:actor("from"), m:slot("trigger")
  if from and from:get("kind") == "media" then return true end
  if doc:find_list(math.max(1, to.first - 2), to.last, "press_noun") then return true end
  return doc:find_list(t.last, math.min(t.last + INTERVIEW, doc:sentence(t.sentence).last), "interview") ~= nil
end

-- "meet the pledge he made", "meet the deadline the House had set"
local function is_need_met(doc, m, to)
  local t = m:slot("trigger")
  if m.way ~= "object" or to.first <= t.last + 1 or doc:token(t.first).lemma ~= "meet" then return false end
  return doc:find_tag(t.last + 1, to.first - 1, "common") ~= nil and not doc:find_tag(t.last + 1, to.first - 1, "prep")
end

-- Help ----------------------------------------------------------------------------------------------------

-- "helps run the magazine": a verb behind it, and nobody who is helped.
local function helps_to_do(doc, m)
  local t = m:slot("trigger")
  local verb = t.last < doc.tokens and doc:token(t.first).lemma == "help" and doc:token(t.last + 1)
  return verb and verb:is("base") and not lib.is_one(verb, sets.helpful) or false
end

-- "to protect the patients", "will protect all Americans": whom it is one's task to keep safe.
local in_care = { people = true, other = true }
local guarding = { military = true, armed_group = true, igo = true }

local function is_ones_task(doc, m, to)
  if doc:token(m:slot("trigger").first).lemma ~= "protect" then return false end
  local from = m:actor("from")
  return to:get("form") == "pronoun" or in_care[to:get("kind") or ""] and not (from and guarding[from:get("kind") or ""])
end

-- "escorted her to her room": a courtesy among people.
local function is_shown_way(doc, m, to)
  local from = doc:token(m:slot("trigger").first).lemma == "escort" and m:actor("from")
  return from and from:get("kind") == "person" and to:get("kind") == "person" or false
end

-- "supports parents' right to choose", "backs her law": a cause.
words "cause" { from = "words/tension-objects.tsv", where = { use = "due" }, inflect = "noun", any_tag = true }
words "cause" { "law", "amendment", "legislation", "program", "programme", "act", "bill", "tradition", inflect = "noun", any_tag = true }
local CAUSE = 3   -- tokens behind whose it is

local function is_for_cause(doc, m, to)
  local t = doc:token(m:slot("trigger").last)
  if t.lemma ~= "support" and t.lemma ~= "back" and t.form ~= "supportive" then return false end
  local own = to.last < doc.tokens and doc:token(to.last + 1):is("possessive") and to.last + 2 or doc:token(to.first):is("own") and to.first + 1
  local n = own and doc:find_list(own, math.min(own + CAUSE, doc.tokens), "cause")
  return n and not doc:find_tag(own, n, "prep", "finite") or false
end

-- "thanked his rivals", "congratulated the winner": what is said on such a day, by one man to another.
local function is_compliment(doc, m, to)
  local verb = doc:token(m:slot("trigger").first)
  local from = lib.is_one(verb, sets.compliment) and m:actor("from")
  local kind = to:get("kind")
  local n = doc:word(to.last + 1) == "," and to.last + 2 or to.last + 1
  if verb.lemma == "thank" and kind == "person" and doc:word(n) == "for" then return false end   -- for what he did
  return from and from:get("kind") == "person" and (kind == "person" or kind == "party" or kind == "people") or false
end

-- "I am fond of Lind", "salute him", "have respect only for Moss": what one feels for another, and no step.
words "fond_feeling" { "respect", "fond", "fondness", "salute", "admire", "affection", "affectionate", "like", "love", "cherish", "adore", "miss",
                       "sympathy", "sympathise", "sympathize", inflect = "verb", any_tag = true }
local feels = { person = true, people = true, anonymous = true }

local function is_feeling(doc, m, to)
  local t, from = m:slot("trigger"), m:actor("from")
  local among = from and feels[from:get("kind") or ""] and feels[to:get("kind") or ""]
  return among and doc:find_list(t.first, t.last, "fond_feeling") ~= nil or false
end

-- "in support of the sanctions on Chile": for what hurts it.
local function is_for_blow(doc, m, to)
  local t = m:slot("trigger")
  for n = t.last + 1, m:slot("aim") and 0 or to.first - 2 do
    local type = doc:span(n, n):last_entry("act_noun", "type")
    local row = type and lib.types[type]
    if row and row.sign == "-1" and sets.upon_of[doc:word(n + 1)] then return true end
  end
  return false
end

-- "betrayed his country": it is nobody else's.
local function is_ones_country(doc, m, to)
  local from = to:get("kind") == "state" and m:actor("from")
  return from and from:get("kind") == "person" and doc:token(to.first):is("own") and pronouns.may_mean(doc:word(to.first), from) or false
end

-- "no passenger recognised the minister": one man knows another by sight.
local of_flesh = { person = true, people = true, anonymous = true }

local function is_known_by_sight(doc, m, to)
  local from = m:actor("from")
  local knows = of_flesh[to:get("kind") or ""] and lib.is_one(doc:token(m:slot("trigger").first), sets.recognise)
  return knows and (not from or of_flesh[from:get("kind") or ""]) or false
end

-- "the first American to land there", "killed a Palestinian": one man of it, and not his state.
local function is_one_man(doc, a)
  if not a or a:get("kind") ~= "state" or a:get("form") ~= "demonym" or a.first == 1 or a.last == doc.tokens then return false end
  local ahead, behind = string.lower(doc:word(a.first - 1)), doc:token(a.last + 1)
  return sets.one_man[ahead] and not behind:is("noun", "adj", "possessive") and behind.text ~= "-" and not doc:token(a.last):is("plural") or false
end

local function is_man_of_state(doc, m, to) return is_one_man(doc, to) or is_one_man(doc, m:actor("from")) end

local M = {}

local favours = { agree = true, aid = true, talks = true, ease = true, appeal = true }

-- "The two sides": four people killed by one, or nurses of whom nothing else is told, are none of them.
function M.is_no_side(doc, a)
  if a:get("kind") == "armed_group" or a:get("form") == "pronoun" then return false end
  local first = firsts(doc)[a:get("key") or ""] or a
  if first:get("kind") ~= "person" and is_some(doc, a) then return true end
  return are_any(doc, a) or first:get("form") == "nominal" and first:get("kind") == "people" and doc:token(first.first):is("num")
end

-- Is the one who is named beside the end of a favour somebody unknown?
function M.is_stranger(doc, m, a)
  return favours[m:get("type") or ""] and (is_some(doc, a) or are_any(doc, a)) or false
end

-- "Six women and six men vied for the post": nobody is told of.
local function is_between_any(doc, m, to)
  local from = m:get("mutual") == "yes" and m:actor("from")
  return from and M.is_no_side(doc, from) and M.is_no_side(doc, to) or false
end

-- "flew in support of Operation Shield": a name for what they do.
local function is_operation(doc, _, to) return doc:word(to.first) == "Operation" and to.last > to.first end

-- "portraits of the guests, captured by the photographer"
local function is_pictured(doc, m)
  local from = doc:token(m:slot("trigger").first).lemma == "capture" and m:actor("from")
  return from and lib.is_one(doc:token(from.last), sets.picturing) or false
end

M.all = {
  { why = "in a picture", types = { attack = true, coerce = true }, is = is_pictured },
  { why = "an operation", types = { agree = true, aid = true }, is = is_operation },
  { why = "for a blow on it", types = { agree = true, aid = true }, is = is_for_blow },
  { why = "nobody told of", types = { strain = true }, is = is_between_any },
  { why = "known by sight", types = { agree = true, reject = true }, is = is_known_by_sight },
  { why = "one man of it", is = is_man_of_state },
  { why = "one's own country", is = is_ones_country },
  { why = "somebody unknown", types = favours, is = is_with_unknown },
  { why = "called so", types = { agree = true, reject = true }, is = is_in_own_name },
  { why = "a journey", types = { talks = true }, is = is_journey },
  { why = "nobody received", types = { talks = true }, is = receives_nobody },
  { why = "an interview", types = { talks = true }, is = is_talk_of_press },
  { why = "a need that is met", types = { talks = true }, is = is_need_met },
  { why = "help to do something", types = { aid = true }, is = helps_to_do },
  { why = "the way that is shown", types = { aid = true }, is = is_shown_way },
  { why = "one's task", types = { aid = true }, is = is_ones_task },
  { why = "a cause", types = { agree = true }, is = is_for_cause },
  { why = "a compliment", types = { agree = true }, is = is_compliment },
  { why = "a feeling", types = { agree = true }, is = is_feeling },
}

return M
