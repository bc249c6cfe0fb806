-- Who acts in a clause that hangs on a noun: "Y's deputy, who hit Z", "launched a raid that killed Y", "the law that
-- bans Y", "accused Y of hitting Z".
local joined = require "lib.joined"
local leading = require "lib.leading"
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local whose = require "lib.whose"
local before, leads, verbal = joined.before, leading.leads, lib.verbal

local M = {}

-- The place in front of the verb group that the trigger belongs to.
function M.ahead_of_verbs(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n >= start do
    local t = doc:token(n)
    local aux = t:is("modal") or t:in_list("be") or t:in_list("have") or t:in_list("do")
    if not aux and not t:is("adv") then break end
    n = n - 1
  end
  return n
end

-- "Lind is the nurse who sued Y": Lind.
function M.who_is(doc, a, start)
  local be = not a:slot("given") and before(doc, a.first, start)
  return be and be:in_list("be") and be.number > start and whose.ends_at(doc, be.number - 1, start) or nil
end

-- "wrote a book that blames Y": what is written does what its author does.
words "work_noun" { from = "words/tension-deeds.tsv", where = { use = "work_noun" }, inflect = "noun", any_tag = true }

-- "the Chilean law that bans Y": Chile's.
words "law_noun" { from = "words/tension-deeds.tsv", where = { use = "law_noun" }, inflect = "noun", any_tag = true }
words "enacting" { from = "words/subject-verbs.tsv", where = { use = "enacting" }, inflect = "verb", any_tag = true }

-- "launched a raid that killed Y": what is staged does what whoever stages it does.
words "staged" { from = "words/tension-deeds.tsv", where = { use = "staged" }, inflect = "noun", any_tag = true }
words "staging" { from = "words/subject-verbs.tsv", where = { use = "staging" }, inflect = "verb", any_tag = true }

-- "signed a decree that bans Y"
local function is_enacted(doc, n, start)
  local verb = before(doc, n, start)
  return verb ~= nil and verb:in_list("enacting")
end

-- "the SDB, which is banned and killed Y": the pronoun in front of a verb joined by "and".
function M.relative_before(doc, n, start)
  if doc:token(n).form ~= "and" then return nil end
  for k = n - 1, math.max(start + 1, n - 9), -1 do
    local t = doc:token(k)
    if t.text == "," or t.text == ";" then return nil end
    if t:is("wh") and (t.form == "who" or t.form == "which") then return k end
  end
end

-- Who staged the thing of token n: the subject of the verb in front of it.
local function stager(doc, n, start)
  local verb = before(doc, n, start)
  if verb and verb.number > start and (verb.form == "for" or verb.form == "out" or verb.form == "up" or verb.form == "on") then
    verb = doc:token(verb.number - 1)   -- paid for, carried out
  end
  if not verb or not verb:is("verb") or not verb:in_list("staging") then return nil end
  local all = doc:span(start, verb.number):mentions("Actor")
  for i = #all, 1, -1 do
    if all[i].last < verb.number and leads(doc, all[i], start) then return all[i] end
  end
end

-- "Lind was the only leader who hit Y": Lind.
local function the_only_one(doc, last, start)
  local n = last
  while n > start and doc:token(n):is("adj", "noun", "num", "det") and not doc:token(n):is("possessive") do n = n - 1 end
  if n > start + 1 and doc:word(n) == "of" and doc:word(n - 1) == "one" then   -- "Lind, one of the states that hit Y"
    local be = n - 2
    return (doc:token(be):in_list("be") or doc:word(be) == ",") and whose.ends_at(doc, be - 1, start) or nil
  end
  n = last
  while n > start and doc:token(n):is("adj", "noun", "num") and doc:word(n) ~= "only" do n = n - 1 end
  if n <= start + 1 or doc:word(n) ~= "only" then return nil end
  local be = n - (doc:token(n - 1):is("det", "own") and 2 or 1)
  return be > start and doc:token(be):in_list("be") and whose.ends_at(doc, be - 1, start) or nil
end

local human = { person = true, people = true, police = true, military = true, armed_group = true, anonymous = true, other = true }
local NARROWED = 6   -- tokens of a phrase between a man and "who"

-- "the gunman dressed in black who hit Y", "a man from Chile who hit Y": the man in front of what narrows him down.
local function man_before(doc, last, start)
  if last < start or doc:token(last):is("verb", "gerund", "prep") then return nil end   -- "deciding who will hit Y"
  for n = last, math.max(start + 1, last - NARROWED), -1 do
    local t = doc:token(n)
    if t:is("mark", "modal") or t.text == "," or t:is("finite") and not string.find(t.form, "ed$") then return nil end
    local a = t:is("prep", "participle", "gerund", "verb") and whose.ends_at(doc, n - 1, start)
    if a and human[a:get("kind") or ""] then return a end
  end
end

-- "church officials at the time, who told him": the actor in front of when it was.
local function before_time(doc, last, start)
  if last < start then return nil end
  local n = doc:token(last):in_list("timeunit", "timeword", "weekday", "month") and last - 1
  while n and n > start and doc:token(n):is("det", "adj", "num") do n = n - 1 end
  return n and n > start and doc:token(n):is("prep") and whose.ends_at(doc, n - 1, start) or nil
end

-- The token of the thing in front of "that" at n: "a comment that", "a comment on Twitter that"; else n - 1.
local function thing_before(doc, n, start)
  local a = whose.ends_at(doc, n - 1, start)
  local prep = a and a.first > start + 1 and doc:token(a.first - 1)
  if prep and sets.on_to_about[prep.form] and doc:token(prep.number - 1):in_list("staged", "work_noun") then return prep.number - 1 end
  return n - 1
end

words "talking_of" { from = "words/subject-verbs.tsv", where = { use = "talking_of" },
                     inflect = "verb", any_tag = true }

-- "Moss is talking about suing Y": the subject of the verb at n.
local function talker(doc, n, start)
  local all = doc:span(start, n):mentions("Actor")
  for i = #all, 1, -1 do
    local a = all[i]
    if a.last < n and verbal(doc:token(a.last + 1)) and leads(doc, a, start) then return a end
  end
end

-- what one is said to have done: "a man accused of hitting Y", "Moss, who is believed to have hit Y"
-- check: ignore unused-list, both are looked up by name
words "held_to_have" { "accuse", "suspect", "convict", "acquit", "clear", "believe", "think", "allege", "report", "know", "understand", "say",
                       "claim", "rumour", "rumor", "presume", "assume", inflect = "verb", any_tag = true }
-- check: ignore unused-list
words "held_with" { "charge", inflect = "verb", any_tag = true }
local done_to = { of = "held_to_have", to = "held_to_have", with = "held_with" }

-- Of whom the participle at n tells: who stands in front of it, or of the "who" or the verb to be there. Second: nobody
-- else can be meant, "two men believed to have hit Y".
local function told_of(doc, n, start)
  local k = n - 1
  while k > start + 2 and doc:word(k) == "and" and doc:token(k - 1):is("verb") do k = k - 2 end   -- "was held and charged"
  local reduced = doc:token(k):is("common")
  while k > start and (doc:token(k):is("adv", "modal") or doc:token(k):in_list("be", "have")) do k = k - 1 end
  if k > start and sets.who_which_that[string.lower(doc:word(k))] then
    k = doc:word(k - 1) == "," and k - 2 or k - 1
  end
  local a = k >= start and whose.ends_at(doc, k, start) or
            k == n - 1 and doc:word(k) == "," and whose.ends_at(doc, k - 1, start)   -- "the trial of Moss, accused of hitting Y"
  local head = a and k < n - 1 and whose.head_of_clause(doc, a:span(), start)
  return head or a or nil, reduced
end

-- "was caught on camera hitting Y", "was seen hitting Y": the participle in front of the gerund, or nil.
words "caught_doing" { "caught", "filmed", "seen", "spotted", "captured", "photographed", "recorded", "shown", "heard", "overheard", "pictured", "videotaped" }
local TO_CAUGHT = 4   -- tokens of "on a mobile phone"

local function caught_before(doc, m, n, start)
  if m:get("pos") == "noun" or not lib.is_ing(doc, m) then return nil end
  for k = n, math.max(start + 1, n - TO_CAUGHT), -1 do
    local t = doc:token(k)
    local here = k == n or doc:word(k + 1) == "on"   -- not "filmed a fan hitting Y"
    if here and t:in_list("caught_doing") and t:is("verb", "participle") then return k end
    if not t:is("det", "noun", "adj") and t.form ~= "on" then return nil end
  end
end

-- "Moss was hauled up by the council for insulting Y": not by whom it was done; who suffered it.
local function suffered_by(doc, a, start)
  local by = before(doc, a.first, start)
  local n = by and by.form == "by" and by.number - 1
  while n and n > start and doc:token(n):is("adv", "particle") do n = n - 1 end
  return n and n > start and doc:token(n):is("participle") and talker(doc, n, start) or nil
end

-- "the rifle used by Moss to kill Y": Moss, if what he used it for is told of a thing; "a firm hired by Moss to sue Y" acts itself.
local function user(doc, n, start)
  local a = whose.ends_at(doc, n - 1, start)
  local by = a and before(doc, a.first, start)
  if not by or by.form ~= "by" then return nil end
  local k = by.number - 1
  while k > start and doc:token(k):is("adv", "particle") do k = k - 1 end
  local thing = k > start and doc:token(k):is("participle", "past") and doc:token(k - 1)
  return thing and thing:is("common") and not whose.ends_at(doc, k - 1, start) and a or nil
end

-- "Lind was among those who", "Lind is one of those who": Lind, of whom that is said.
local function among_those(doc, last, start)
  local n = doc:word(last - 1) == "among" and last - 2 or doc:word(last - 1) == "of" and doc:word(last - 2) == "one" and last - 3
  while n and n > start and doc:token(n):is("adv") do n = n - 1 end
  local opens = n and n > start and (doc:token(n):in_list("be") or doc:word(n) == ",")
  while opens and n > start and doc:token(n):in_list("be", "have") do n = n - 1 end
  if opens and doc:word(n) == "," then n = n - 1 end
  return opens and whose.ends_at(doc, n, start) or nil
end

-- "It was Lind, not Moss, who sued Y": the last token in front of ", not Moss", if that ends at the token.
local NOT_HIM = 6   -- tokens of "not Moss"

function M.not_another(doc, last, start)
  if doc:word(last + 1) ~= "," then return nil end
  for n = last - 1, math.max(start + 1, last - NOT_HIM), -1 do
    if doc:word(n) == "not" then return doc:word(n - 1) == "," and n - 2 or nil end
    if not doc:token(n):is("det", "noun", "adj") then return nil end
  end
end

-- "Moss, whom the mayor mocked and who has sued Y": the last token in front of the first of the two.
local FIRST_WHO = 16   -- tokens back to it

local function before_first_who(doc, last, start)
  for n = last - 1, math.max(start + 1, last - FIRST_WHO), -1 do
    local t = doc:token(n)
    if t:is("mark") and t.text ~= "," then return nil end
    if lib.is_one(t, sets.who_whom_whose) or t.form == "which" then return doc:word(n - 1) == "," and n - 2 or n - 1 end
  end
end

-- Who acts in a clause that hangs on a noun: "Y's deputy, who hit Z"; "accused Y of hitting Z". In a clause
-- with who nobody else can.
function M.who_acts(doc, m, start)
  local n = M.ahead_of_verbs(doc, m, start)
  if n <= start then return nil end
  n = M.relative_before(doc, n, start) or n
  if n <= start then return nil end
  local word = string.lower(doc:token(n).text)
  local held = done_to[word] and n > start + 1 and doc:token(n - 1)
  if held and held:in_list(done_to[word]) and (word == "to" or lib.is_ing(doc, m)) then
    local a, only = told_of(doc, n - 1, start)
    if a or only then return a, only end
  end
  local caught = caught_before(doc, m, n, start)
  if caught then
    local a = told_of(doc, caught, start)
    if a then return a, true end
  end
  local uses = word == "to" and m:get("pos") ~= "noun" and user(doc, n, start)
  if uses then return uses, true end
  local law = doc:word(n - 1) == "," and n - 2 or n - 1
  if sets.who_which_that[word] and law > start and doc:token(law):in_list("law_noun") then
    return whose.ends_at(doc, law - 1, start), not is_enacted(doc, law, start)
  end
  local thing = sets.who_which_that[word] and thing_before(doc, n, start)
  local by = thing and doc:token(thing):in_list("staged", "work_noun") and stager(doc, thing, start)
  if by then return by, true end
  if sets.who_which_that[word] and doc:token(n - 1):in_list("work_noun") then return nil end
  if sets.who_which_that[word] then
    local last = doc:token(n - 1).text == "," and n - 2 or n - 1
    last = M.not_another(doc, last, start) or sets.and_but[doc:word(last)] and before_first_who(doc, last, start) or last
    if doc:word(last) == ")" and doc:word(last - 2) == "(" then last = last - 3 end   -- "the Grazing Union (GU), which"
    if word == "who" and sets.whoever_those[doc:word(last)] then return among_those(doc, last, start), true end   -- "those who backed Y"
    local a = whose.ends_at(doc, last, start) or before_time(doc, last, start)
    local man = word == "who" and last == n - 1 and (not a or a:get("kind") == "state") and man_before(doc, last, start)
    a = man or a or the_only_one(doc, last, start)
    return a and (M.who_is(doc, a, start) or a), true
  elseif sets.of_or_for[word] and lib.is_ing(doc, m) then
    local a = whose.ends_at(doc, n - 1, start)
    local there = a and word == "for" and before(doc, a.first, start)
    if there and sets.where_held[there.form] then return talker(doc, there.number, start), true end   -- "was jailed in Chile for insulting Y"
    return a and word == "for" and suffered_by(doc, a, start) or a
  elseif word == "as" and lib.is_ing(doc, m) then   -- "quoted Moss as criticising Y"
    return whose.ends_at(doc, n - 1, start)
  elseif word == "about" and lib.is_ing(doc, m) and doc:token(n - 1):in_list("talking_of") then
    return talker(doc, n - 1, start)
  end
end

-- "to oust Y", "in trying to oust Y", "the task of ousting Y": the word that the act hangs on; a comma or a verb in front
-- of the gerund is none.
local function task_ahead(doc, m)
  local n = m:slot("trigger").first - 1
  local ahead = n > 1 and doc:token(n)
  if not ahead or ahead.form == "to" then return ahead and n end
  return lib.is_ing(doc, m) and lib.is_one(ahead, sets.of_task) and doc:token(n - 1):is("common") and n or nil
end

-- "[students] who had occupied a hall to protest against Y", "Moss, who faces an uphill task in trying to oust Y": whose
-- the clause is, if no comma has closed it.
function M.doer_of_relative(doc, m, to)
  local start = lib.sentence(doc, m).first
  local n = m:get("pos") ~= "noun" and task_ahead(doc, m)
  local verb
  for k = n and n - 1 or start, start + 1, -1 do
    local t = doc:token(k)
    if t.text == "," or t.text == '"' then return nil end
    if t.form == "who" then
      -- but not "who many had backed in the hope of ousting Y"
      local a = verb and verbal(doc:token(k + 1)) and nearby.ending(doc, "Actor", doc:word(k - 1) == "," and k - 2 or k - 1)
      return a and not lib.same(a, to) and a or nil
    end
    verb = verb or t:is("finite", "modal") and t
  end
end

local RELATED = 12   -- tokens from the subject of the clause to the verb behind it

-- "The nurse whom Moss sacked sued Y": not Moss, whose verb stands before. Behind it, the nurse, if an actor stands there.
function M.in_object_clause(doc, m, a, start)
  local t = m:slot("trigger").first
  local near = m:get("pos") ~= "adj" and doc:token(t):is("finite") and t <= a.last + RELATED
  local ahead = near and before(doc, a.first, start)
  if not ahead or not sets.who_whom_that[ahead.form] or ahead.number <= start or not doc:token(ahead.number - 1):is("noun") then return false end
  local claim = ahead.form == "that" and sides.enclosing(doc, t)   -- "said in May that Moss had fallen ill"
  if claim and claim:slot("content").first == ahead.number then return false end
  local verb
  for n = a.last + 1, t - 1 do
    local w = doc:token(n)
    if w.text == "," or w:is("mark", "wh", "conj") or sets.and_or_then[w.form] or sets.subordinator[w.form] then return false end
    verb = verb or w:is("finite", "modal") and w
  end
  if not verb or doc:token(t - 1) == verb and verb:in_list("have", "be", "do") or doc:token(t - 1):is("modal") or doc:token(t - 1).form == "to" then return false end
  local held = false   -- "had sued mocked": a verb of its own behind "had"
  for n = verb.number, t - 1 do
    held = held or doc:token(n):is("verb") and not doc:token(n):in_list("have", "be", "do") and not doc:token(n):in_list("leading_verb")
  end
  return held, held and whose.ends_at(doc, ahead.number - 1, start) or nil
end

return M
