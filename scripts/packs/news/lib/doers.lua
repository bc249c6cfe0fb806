-- Who does it, by where he stands: in front of the verb, behind an act that comes first, up to a comma. What stands
-- behind a preposition, in an aside, or in what is said does nothing.
local act_nouns = require "lib.act_nouns"
local asides = require "lib.asides"
local clauses = require "lib.clauses"
local hanging = require "lib.hanging"
local joined = require "lib.joined"
local leading = require "lib.leading"
local lib = require "lib.tension"
local light_verbs = require "lib.light_verbs"
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

local before, leads, verbal, same = joined.before, leading.leads, lib.verbal, lib.same

-- "by his supporters, some of whom sued Y": they did.
local SOME_OF = 5   -- tokens from the comma to "whom"

local function are_some_of(doc, span, t)
  for n = span.last + 2, math.min(span.last + SOME_OF, t - 1) do
    if sets.which_whom[doc:word(n)] and doc:word(n - 1) == "of" then return true end
  end
  return false
end

-- "a statement to the council condemning Y": who reads it condemns nobody.
local function is_reader(doc, m, start)
  local a = lib.is_ing(doc, m) and m:actor("from")
  local ahead = a and a.last == m:slot("trigger").first - 1 and before(doc, a.first, start)
  return ahead and ahead.form == "to" and ahead.number > start and doc:token(ahead.number - 1):in_list("work_noun", "letter") or false
end

-- "About 40 of the nurses picketed the mill": those who are counted do it, at the start of the sentence or behind a conjunction.
local function is_counted(doc, a, n, start)
  if not a or a:get("kind") ~= "people" or n < start or doc:token(n).form == "one" or not (doc:token(n):is("num") or doc:token(n):in_list("quantity")) then return false end
  n = n - 1
  while n >= start and (doc:token(n):is("adv", "num", "det") or lib.is_one(doc:token(n), sets.roughly)) do n = n - 1 end
  return n < start or doc:token(n):is("conj", "mark")
end

-- "in August rejected": what stands behind a preposition is no subject ("with Lind saying" is).
function M.after_preposition(doc, m)
  local span = m:slot("from")
  if lib.is_ing(doc, m) and leading.is_scene(doc, m:actor("from"), lib.sentence(doc, m).first) then return true end
  if is_reader(doc, m, lib.sentence(doc, m).first) then return true end
  if not span or span.first <= lib.sentence(doc, m).first or are_some_of(doc, span, m:slot("trigger").first) then return false end
  local ahead, t = doc:token(span.first - 1), m:slot("trigger").first
  if ahead.form == "of" and m:get("type") == "protest" and is_counted(doc, m:actor("from"), ahead.number - 1, lib.sentence(doc, m).first) then return false end
  if lib.is_rough(doc, ahead) then ahead = before(doc, ahead.number, lib.sentence(doc, m).first) end
  local a, behind = m:actor("from"), doc:token(span.last + 1)
  if not ahead or leading.is_of_time(doc, ahead, a and a.first or span.first) then return false end
  if span.last == t - 1 and lib.is_ing(doc, m) then return false end   -- "without crowds booing"
  if leading.is_place(ahead, behind) or leading.is_of_whom(doc, ahead, span.last) then return true end
  if ahead.form == "for" and behind.form == "to" then return false end   -- "for Lind to go"
  if string.lower(ahead.text) == "with" then return doc:word(t - 1) == "to" end   -- "with Lind set to go"; "used a rally with Lind to mock Y"
  return lib.is_preposition(ahead) or ahead.form == "to"
end

-- Where the text of the sentence begins: behind "LAGOS, March 4 -".
function M.text_start(doc, m)
  local s = lib.sentence(doc, m)
  for _, d in ipairs(s:mentions("Dateline")) do return d.last + 1 end
  return s.first
end

-- "is considering sanctions": what one means to do oneself.
words "intending" { from = "words/subject-verbs.tsv", where = { use = "intending" }, inflect = "verb", any_tag = true }
words "intending" { "ready" }

local regretting = sets.regret   -- for what one has done oneself

-- "said it would tighten the blockade of Y": nothing stands between the subject and the noun but its verb.
local function is_close(doc, first, last)
  for n = first, last do
    if not doc:token(n):is("verb", "modal", "adv", "det", "own", "adj", "num") and doc:token(n).form ~= "to" then return false end
  end
  return first <= last
end

-- "said it knew of the deaths and had warned Y": the subject of what is said, behind "and".
local function goes_on(doc, a, content, m)
  if m:get("pos") == "noun" or a.first < content.first or a.first > content.first + 1 then return false end
  local n = m:slot("trigger").first - 1
  while n > a.last and (doc:token(n):is("adv", "modal") or doc:token(n):in_list("have", "be")) do n = n - 1 end
  return n > a.last + 1 and sets.and_or[doc:word(n)] or false
end

-- "Davis said the raids hit the rebels": what is said has a subject of its own, and Davis hits nobody.
local function only_says(doc, a, said, m)
  local source, content = said and said:actor("source"), said and said:slot("content")
  local cue = said and said:slot("cue")
  if cue and cue.first >= m.first and cue.first <= m:slot("trigger").last then return false end   -- "pledged support to Y": by saying so
  local means = m:get("pos") == "noun" and source and cue and doc:token(cue.last):in_list("intending")
  if means or m:get("pos") == "noun" and (act_nouns.is_apposed_deed(doc, m) or cue and doc:find_list(cue.first, cue.last, "bracing")) then return false end
  if not content or not source or not same(source, a) or source.first > content.first then return false end
  if a.first >= content.first and is_close(doc, a.last + 1, m:slot("trigger").first - 1) or goes_on(doc, a, content, m) then return false end
  if cue and lib.is_one(doc:token(cue.first), regretting) then return false end
  if doc:token(m:slot("trigger").first - 1):in_list("work_noun") then return false end   -- "tweeted a message criticising Y"
  local first = doc:token(content.first)
  if first.form == "that" and content.first < content.last then first = doc:token(content.first + 1) end
  -- "rebels said they had taken it after fighting with Y"
  local himself = first:is("pronoun") and m:get("mutual") == "yes" and (m:get("pos") == "noun" or lib.is_ing(doc, m))
  return first.form ~= "to" and not first:is("gerund", "verb") and not himself
end

-- "several Herald employees resigned": not the Herald.
local function is_part(doc, all, a)
  for _, b in ipairs(all) do
    -- "Bangladesh students", but not "Lind's campaign"
    local longer = b.first == a.first and b.last > a.last and not doc:token(a.last + 1):is("possessive")
    local begins = b.first < a.first or longer
    if begins and b.last >= a.last and b.last > b.first then return true end
  end
  return false
end

-- "Lind, officials said, was ...", "a man whom colleagues say was ...": who says it does nothing.
local function is_aside(doc, a)
  local last = a.last
  while doc:token(last + 1):is("common") do last = last + 1 end   -- "whom US officials say"
  if not doc:token(last + 1):in_list("say") then return false end
  local behind = doc:token(last + 2)
  return behind.text == "," or behind:is("finite") and a.first > 1 and doc:token(a.first - 1):is("wh")
end

-- "troops came as staff wrote a complaint against Y": a clause with a subject of its own begins between the two.
local function in_clause_of_another(doc, first, last)
  -- "closed the road after floods had cut it, and summoned Y": behind a comma "and" takes up the main clause
  if doc:word(last) == "and" and doc:word(last - 1) == "," then return false end
  local subject
  for n = first, last do
    local t = doc:token(n)
    if lib.is_one(t, sets.opens_circumstance) then
      local behind = n < last and doc:token(n + 1)
      local named = behind and behind:is("det", "own", "noun", "pronoun", "adj")
      subject = named and not string.find(behind.form, "ing$") and n or nil
    elseif t:is("mark", "conj") then
      subject = nil
    elseif subject and n > subject + 1 and t:is("finite") then
      return true
    end
  end
  return false
end

M.in_clause_of_another = in_clause_of_another

-- "denounced Chile's deeds, calling them vile": whose the deeds are does nothing behind the comma.
local function is_owner_of_object(doc, m, a, start)
  local ahead = lib.is_ing(doc, m) and doc:word(m:slot("trigger").first - 1) == "," and before(doc, a.first, start)
  return ahead and ahead:is("finite") and doc:token(a.last + 1):is("possessive") or false
end

-- "Chilean jets bombed a market, killing Y": Chile did; the last token of whose weapons and men it is, or of the actor.
local with_forces = { state = true, military = true, armed_group = true, government = true, igo = true }

local function force_end(doc, a)
  if not with_forces[a:get("kind") or ""] or a:get("form") == "pronoun" then return a.last end
  for n = a.last + 1, math.min(a.last + 3, doc.tokens) do
    local t = doc:token(n)
    if t:in_list("striking_force") or t:in_list("device") then
      return doc:token(n + 1) and doc:token(n + 1):in_list("striking_force") and n + 1 or n
    end
    if not t:is("adj", "common") then return a.last end
  end
  return a.last
end

-- "won Senate races by mocking Y": the races, and not the Senate, which only stands in front of them.
local function is_of_things(doc, a)
  if force_end(doc, a) > a.last then return false end
  local behind = doc:token(a.last + 1)
  return behind and behind:is("plural") and behind:is("common") and not behind:is("pronoun") and a:get("form") ~= "pronoun" and
         not doc:token(a.last + 2):is("name") or false
end

-- "Lawmakers said Moss had lied and demanded his resignation": they did, as nobody demands his own.
local function who_tells_of(doc, m, a)
  local c = doc:token(m:slot("trigger").first):is("past") and sides.enclosing(doc, a.first)
  local source = c and c:actor("source")
  local ahead = source and source.last < a.first and source.sentence == a.sentence and not doc:token(a.first).quoted
  return ahead and not same(source, a) and source or nil
end

function M.doer(doc, m, to)
  local t, start = m:slot("trigger").first, M.text_start(doc, m)
  if t <= start then return nil end
  local light = light_verbs.doer(doc, m, start)
  if light and not (to and same(light, to)) and light.last < t then return light end
  local said = sides.enclosing(doc, t)
  local all = doc:span(start, t - 1):mentions("Actor")
  for i = #all, 1, -1 do
    local a = all[i]
    local aside = a.last + 2 < t and is_aside(doc, a)
    local at_the_end = to and a.last >= to.first and a.first <= to.last
    aside = aside or a.last < t and asides.is_closed(doc, a.first, t, start) or
            lib.is_ing(doc, m) and a.last == t - 1 and leading.is_scene(doc, a, start)
    aside = aside or a.first > 1 and sets.never_him[doc:word(a.first - 1)] or lib.is_ing(doc, m) and is_of_things(doc, a) or in_clause_of_another(doc, a.last + 1, t - 1) or
            is_owner_of_object(doc, m, a, start)
    if a.last < t and not aside and not at_the_end and not is_part(doc, all, a) and leads(doc, a, start) then
      if to and same(a, to) then return to.first <= m:slot("trigger").last + 3 and who_tells_of(doc, m, a) or nil end
      if only_says(doc, a, said, m) then return nil end
      local apart, whom = hanging.in_object_clause(doc, m, a, start)
      if apart then return whom end
      return asides.opener(doc, a:span(), start, t) or a
    end
  end
end

-- "In the campaign against Y, X has ...": the act stands in front of the subject of the sentence.
function M.late_doer(doc, m, to)
  local s, t = lib.sentence(doc, m), m:slot("trigger")
  if t.first - s.first > 8 then return nil end
  local fronted = lib.is_preposition(doc:token(s.first)) or doc:token(s.first):is("gerund")   -- "In an attack on Y, X said ..."
  for _, a in ipairs(doc:span(t.last, s.last):mentions("Actor")) do
    local ahead = a.first > to.last + 1 and before(doc, a.first, s.first)
    local behind = a.last < s.last and doc:token(a.last + 1)
    local says = behind and behind:in_list("say") and not fronted   -- "..., officials said"
    if ahead and ahead.text == "," and verbal(behind) and not says and not same(a, to) then return a end
  end
end

-- "used a rally on Friday to mock Y": what may stand between a noun and its infinitive.
local function stands_between(doc, n)
  local t = doc:token(n)
  return t.text == "," or t:is("adv") or t:in_list("timeword", "weekday") or t.form == "on" and doc:token(n + 1):in_list("timeword", "weekday")
end

-- "mounted a campaign to condemn Y": the noun in front of the infinitive does nothing.
function M.before_infinitive(doc, m)
  local span = m:slot("from")
  local n = span and m:get("pos") ~= "noun" and span.last + 1
  if not n or n > doc.tokens then return false end
  while n < m:slot("trigger").first and stands_between(doc, n) do n = n + 1 end
  if doc:token(n).form ~= "to" then return false end   -- "undercount his supporters, just to hurt him"
  local a = m:actor("from")   -- "sent a letter to Y to demand an answer"
  local sent_to = a and a.first > span.first and before(doc, a.first, span.first)
  if sent_to and sent_to.form == "to" then return true end
  local ahead = before(doc, span.first, lib.sentence(doc, m).first)
  return ahead ~= nil and ahead:is("verb") and not ahead:in_list("told_to_do", "object_acts")
end

-- The subject of the clause that ends with the comma at token n.
function M.subject_up_to(doc, m, start, n)
  -- "said rebels had shelled it, killing Y"
  local said = lib.is_ing(doc, m) and sides.enclosing(doc, m:slot("trigger").first)
  for _, a in ipairs(doc:span(start, n):mentions("Actor")) do
    local last = force_end(doc, a)
    local behind = doc:token(last + 1)
    local acts = behind and (behind:is("finite", "modal") or behind.text == "," and clauses.has_verb(doc, last + 1, n))
    local ahead = acts and a.first > start and before(doc, a.first, start)   -- ", palace spokesman Ada Lind noted,"
    local aside = ahead and ahead.text == "," and is_aside(doc, a)
    if acts and not aside and leads(doc, a, start) and not (said and only_says(doc, a, said, m)) then return a end
  end
end

-- The actor who begins right behind the comma of token n and does something.
local function acting_behind(doc, n, last)
  for _, a in ipairs(doc:span(n, last):mentions("Actor")) do
    local ahead, behind = before(doc, a.first, n), a.last < last and doc:token(a.last + 1)
    if not ahead or ahead.number > n then return nil end
    if behind and (verbal(behind) or behind.text == "," and clauses.has_verb(doc, a.last + 1, last)) then return a end
  end
end

local function comma_behind(doc, n, last)
  repeat n = n + 1 until n > last or doc:word(n) == ","
  return n
end

-- "Hitting out at Z, Y said so": whom the sentence is about behind the comma; "hitting Z is a crime, Y said" has a verb
-- in front of it.
function M.behind_gerund(doc, m)
  local last, n = lib.sentence(doc, m).last, m:slot("trigger").last + 1
  while n < last do
    local word = doc:token(n)
    if word.text == "," then
      if lib.is_one(doc:token(n + 1), sets.who_whom_whose) then n = comma_behind(doc, n, last) end
      local a = n < last and acting_behind(doc, n, last)
      if a then return a end
    elseif word:is("finite", "modal") then
      return nil
    end
    n = n + 1
  end
end

-- "The bank lied, the court said, ordering Z to pay": the court.
local SPEAKER = 12   -- tokens from the comma in front of who speaks to the one behind

local function speaker_up_to(doc, start, n)
  local k = n - 1
  while k > start and (doc:token(k):in_list("timeword", "weekday") or doc:word(k) == "on") do k = k - 1 end
  local verb = k > start + 1 and doc:token(k)
  if not verb or not verb:in_list("say") or not verb:is("finite") then return nil end
  local comma = k - 1
  while comma > start and comma > n - SPEAKER and not doc:token(comma):is("finite") and doc:word(comma) ~= "," and
        not doc:token(comma):is("mark") do comma = comma - 1 end
  local opens = comma > start and comma < k - 1 and (doc:word(comma) == "," or doc:token(comma):is("mark"))
  local a = opens and doc:span(comma + 1, k - 1):mentions("Actor")[1]
  return a and a.first <= comma + 4 and a or nil
end

-- "Y sued Z, saying that ...", "Y fired Z, rejected ... and said": a verb behind a comma has the subject of the
-- sentence.
function M.main_subject(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and (doc:token(n):is("adv") or doc:word(n) == "while" or doc:token(n):is("mark") and doc:word(n) ~= ",") do n = n - 1 end   -- ", while urging Y"
  if n > start + 1 and sets.and_but[doc:token(n).form] and doc:word(n - 1) == "," then
    return speaker_up_to(doc, start, n - 1)   -- "It is late," Y said, and called for Z's release
  end
  -- "Lind criticised Moss before also mocking Y": she did both
  if n > start + 2 and lib.is_ing(doc, m) and sets.before_doing[doc:word(n)] then return M.subject_up_to(doc, m, start, n - 1) end
  if n <= start or doc:token(n).text ~= "," then return nil end
  if not (lib.is_ing(doc, m) or doc:token(m:slot("trigger").first):is("finite")) then return nil end
  local speaker = lib.is_ing(doc, m) and speaker_up_to(doc, start, n)
  -- "Rebels shelled a school, the ministry said, killing two nurses": whoever speaks kills nobody
  if speaker and doc:token(m:slot("trigger").first):in_list("harming") then
    local by = M.subject_up_to(doc, m, start, n)
    if by then return by end
  end
  return speaker or M.subject_up_to(doc, m, start, n)
end

return M
