-- Who acts, where the subject does not stand beside the verb: in front of infinitives, nouns,
-- participles and relative clauses. What cannot be a subject is none.
phase "tension-passes"

local act_nouns = require "lib.act_nouns"
local asides = require "lib.asides"
local clauses = require "lib.clauses"
local doers = require "lib.doers"
local hanging = require "lib.hanging"
local lib = require "lib.tension"
local nearby = require "lib.nearby"
local joined = require "lib.joined"
local leading = require "lib.leading"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local whose = require "lib.whose"
local before, leads, verbal, same = joined.before, leading.leads, lib.verbal, lib.same

-- "said that shells hit ...": the subject is no actor, but the act has no other.
local function opens_clause(doc, m)
  local span = m:slot("from")
  local ahead = span and span.first > 1 and doc:token(span.first - 1)
  return ahead and sets.subordinator[string.lower(ahead.text)] or false
end

-- "villages loyal to Y": the villages are.
local function is_of_noun(doc, m)
  local n = m:get("pos") == "adj" and m:slot("trigger").first
  return n and n > 1 and doc:token(n):is("adj") and doc:token(n - 1):is("common") or false
end

-- "..., and we urge Y", "you hit her": the article does not say who "we" is, or to whom one speaks.
local function is_unknown_we(doc, m)
  local span = m:slot("from")
  return span ~= nil and not m:actor("from") and (sides.is_first_person(doc, span) or string.lower(span.text) == "you")
end

-- "stayed a decree to dissolve Y", "blocked the bid to oust Y": who stops it does not do it.
local function is_stopped(doc, n, start)
  local verb = doc:token(n):in_list("law_noun", "will_noun", "deed_noun") and before(doc, n, start)
  local stops = verb and verb:is("verb") and (verb.form == "stayed" or doc:span(verb.number, verb.number):last_entry("act", "type") == "reject")
  for k = stops and verb.number + 1 or n, n - 1 do
    if doc:token(k):is("possessive", "own") or doc:token(k):is("name") then return false end   -- it is somebody's
  end
  return stops or false
end

-- "heard of Lind's vow to fight Y": whose vow it is, fights Y.
local function by_will(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  local planned = n > start + 1 and lib.is_ing(doc, m) and (doc:token(n).form == "for" or doc:token(n).form == "on")
  if planned and doc:token(n - 1):in_list("will_noun", "deed_noun") then return whose.decider(doc, n - 1, start) end   -- "her plan for fighting Y"
  if n <= start + 1 or doc:token(n).form ~= "to" then return nil end
  if is_stopped(doc, n - 1, start) then return nil end
  return whose.decider(doc, n - 1, start) or whose.tasked(doc, n, start)
end

-- Must the subject be looked for, and not only the words beside the trigger?
local function is_open(doc, m)
  if is_unknown_we(doc, m) or is_of_noun(doc, m) then return false end
  if m:get("voice") == "passive" or m:get("note") == "self" then return false end
  if not m:actor("from") and not opens_clause(doc, m) then return act_nouns.may_reach(doc, m) end
  if m:get("pos") == "noun" or m:get("mutual") == "yes" and m.way ~= "with" then return false end
  return doers.after_preposition(doc, m) or doers.before_infinitive(doc, m)
end

local quote_marks = { ['"'] = true, ["''"] = true, ["'"] = true, ["\u{201c}"] = true, ["\u{2018}"] = true,
                      [":"] = true }

-- "Hitting a reporter is a crime": nobody is said to do it.
local function is_bare_gerund(doc, m, start)
  local t = m:slot("trigger").first
  if m:get("pos") == "noun" or not lib.is_ing(doc, m) then return false end
  local n = t - 1
  while n >= start and doc:token(n):is("adv") do n = n - 1 end
  if n == start and sets.opens_concession[string.lower(doc:word(n))] then return true end   -- "While criticising Z, Y praised the bank"
  -- "said that hitting Y is a crime"
  return n < start or quote_marks[doc:token(n).text] or doc:token(n):is("IN") and doc:word(n) == "that"
end

-- Who acts, as the build of the sentence shows it; true behind it: nobody else can.
local function by_build(doc, m, start)
  if m:get("pos") == "noun" or m:slot("trigger").first <= start then return nil end
  local wants = by_will(doc, m, start)
  if wants then return wants end
  local a, only = hanging.who_acts(doc, m, start)
  local named = m:actor("from")
  if a or named then return a end
  if only then return nil, true end
  return doers.main_subject(doc, m, start)
end

local charged = { accuse = true, investigate = true, coerce = true }

-- "of shelling Y, wounding Z": the word in front of the first of the two.
local function before_first_ing(doc, n, start)
  for k = n - 1, math.max(start + 1, n - 10), -1 do
    local t = doc:token(k)
    if t:is("gerund") then return doc:token(k - 1) end
    if t:is("finite", "modal") or t.text == "," then return nil end
  end
end

local IN_CHARGE = 10   -- tokens from "of" to the verb

-- "accused Y of plotting, of hiring thugs, of a plot to kill Z": the word in front of what Y is charged with, if an infinitive tells it.
local function before_aim(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  if n <= start or doc:word(n) ~= "to" or m:get("pos") == "noun" then return nil end
  for k = n - 1, math.max(start + 1, n - IN_CHARGE), -1 do
    local t = doc:token(k)
    if t.form == "of" and doc:token(k + 1):is("gerund", "det", "noun") then return t end
    if t:is("finite", "modal", "mark") or t.text == "," then return nil end
  end
end

-- "accused the army of shelling Y and the rebels of looting it": the last who is named there as accused.
local function accused_ahead(o, stop)
  local y = o:actor("to")
  for i, piece in ipairs(y and o:pieces("to") or {}) do
    local other = i > 1 and piece.last < stop and piece:mentions("Actor")[1]
    y = other or y
  end
  return y
end

-- "jailed Y for the murder of Z", "accused Y of attacks on Z": it was Y who did it.
local function charged_with(doc, m, to)
  local having = string.lower(doc:word(m:slot("trigger").first - 1) or "") == "having"   -- "accused of having insulted Z"
  local named = m:get("pos") == "noun" or having or lib.is_ing(doc, m)
  local goes_on = lib.is_ing(doc, m) and doc:word(m:slot("trigger").first - 1) == ","
  local aim = not named and before_aim(doc, m, lib.sentence(doc, m).first)
  if aim then named, goes_on = true, true end
  if not named or m:get("voice") == "passive" then return nil end
  local from = m:actor("from")
  if from and not goes_on and not lib.is_ing(doc, m) then return nil end
  local t, start = m:slot("trigger"), lib.sentence(doc, m).first
  local first = having and t.first - 1 or t.first
  local ahead = m:get("pos") == "noun" and before(doc, first, start) or first > start and doc:token(first - 1)
  if ahead and ahead.text == "," and lib.is_ing(doc, m) then ahead = before_first_ing(doc, ahead.number, start) end
  if aim then ahead = aim end
  if not ahead or not lib.is_one(ahead, sets.of_subject) then return nil end
  local found, nearest = nil, start
  for _, o in ipairs(nearby.mentions(doc, "Tension", t.first, 1)) do
    local told = o:slot("trigger")
    local y = charged[o:get("type") or ""] and told.last < t.first and told.first >= nearest and accused_ahead(o, t.first)
    local near = y
    near = near and (not from or goes_on or from.last < told.first)   -- "the firm's licence and accused Y of aiding Z"
    if near and y.last < t.first and o:get("pos") ~= "noun" and not same(y, to) then found, nearest = y, told.first end
  end
  return found
end

-- "were killed in an ambush blamed on Z": not those who were killed blame Z.
local function has_deed_ahead(doc, m)
  local span = m:slot("from")
  if not span or m:get("pos") == "noun" or span:mentions("Actor")[1] or not doc:token(span.last):in_list("act_noun") then return false end
  return hanging.ahead_of_verbs(doc, m, span.first) == span.last
end

-- "sued Y, alleging that it had lied": the subject acts, and "it" is Y.
local function is_object_again(doc, m, to, start)
  local behind = lib.is_ing(doc, m) and to:get("form") == "pronoun" and to.first > m:slot("trigger").last
  return behind and not hanging.who_acts(doc, m, start) and doers.main_subject(doc, m, start) ~= nil
end

-- "spoke of the 1998 invasion of Estmark": whose it was the year does not tell.
local function is_dated(doc, m)
  return m:get("pos") == "noun" and string.find(doc:word(m:slot("trigger").first - 1), "^[12]%d%d%d$") ~= nil
end

-- "accused the boats of having invaded Y": the boats did, whoever they are.
local function is_had_by_accused(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  return n > start and doc:word(n) == "having" and doc:word(n - 1) ~= "for" and lib.is_one(doc:token(n - 1), sets.of_subject)
end

-- "Gondo, which Chad blames for arming Z": the token of "which", whose noun does it, and not Chad.
local RELATIVE = 10   -- tokens from "which" to the verb

local function held_in_relative(doc, m, start)
  local t = m:slot("trigger").first
  local verb = t > start + 3 and lib.is_ing(doc, m) and sets.of_or_for[doc:word(t - 1)] and doc:token(t - 2)
  if not verb or doc:span(verb.number, verb.number):last_entry("act", "type") ~= "accuse" then return nil end
  for n = verb.number - 1, math.max(start + 1, verb.number - RELATIVE), -1 do
    local word = doc:token(n)
    if word:is("wh") then return n < verb.number - 1 and n or nil end
    if word:in_list("be") or word:is("mark") or word.text == "," then return nil end
  end
end

local function accused_of_it(doc, m, start)
  local n = held_in_relative(doc, m, start)
  return n and nearby.ending(doc, "Actor", doc:word(n - 1) == "," and n - 2 or n - 1) or nil
end

-- "petitioned the court challenging Y's win": who goes to court.
local function goes_to_court(doc, m, start)
  local span = lib.is_ing(doc, m) and m:slot("from")
  if not span or span.last ~= m:slot("trigger").first - 1 or not doc:token(span.last):in_list("court_noun") then return nil end
  local ahead = span.first > start and doc:token(span.first - 1)
  return ahead and (ahead:is("verb") or ahead.form == "to") and doers.subject_up_to(doc, m, start, span.first - 1) or nil
end

-- "traded blame over the attack on Y": it is the matter, and neither's deed.
local function is_matter_of(doc, m, start)
  local ahead = m:get("pos") == "noun" and before(doc, m:slot("trigger").first, start)
  local word = ahead and ahead.form == "over" and ahead.number > start and doc:token(ahead.number - 1)
  return word and (word:in_list("act_noun") or word:in_list("act")) or false
end

local function is_stopped_deed(doc, m, start)
  local n = m:get("pos") ~= "noun" and m:slot("trigger").first - 1
  return n and n > start + 1 and doc:word(n) == "to" and is_stopped(doc, n - 1, start) or false
end

-- "37 percent of voters back Lind, and 39 percent blame Y": of those of whom the share was told first; true if it is a share.
local share = sets.percent

local function share_of(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv", "modal") do n = n - 1 end
  if m:get("pos") == "noun" or n <= start or not share[doc:word(n)] then return nil, false end
  for k = start + 1, n - 1 do
    local of = share[doc:word(k)] and doc:word(k + 1) == "of"
    for _, a in ipairs(of and doc:span(k + 2, math.min(k + 4, n)):mentions("Actor") or {}) do return a, true end
  end
  return nil, true
end

local function who_acts(doc, m, to)
  if is_dated(doc, m) then return nil end
  local whole, is_share = share_of(doc, m, lib.sentence(doc, m).first)
  if is_share then return whole end
  local court = goes_to_court(doc, m, lib.sentence(doc, m).first)
  if court then return court end
  if not m:actor("from") and is_matter_of(doc, m, lib.sentence(doc, m).first) then return nil end
  local named = m:actor("from") and m:slot("from")
  if m:get("voice") == "passive" or named and named.first > m:slot("trigger").last then return nil end   -- "by X"
  local start = lib.sentence(doc, m).first
  local charge = accused_of_it(doc, m, start) or charged_with(doc, m, to)
  if charge then return charge end
  if is_had_by_accused(doc, m, start) or held_in_relative(doc, m, start) or is_stopped_deed(doc, m, start) then return nil end
  local told = clauses.subject_by_tense(doc, m:slot("trigger").first)
  local teller = told and doc:span(told.first, told.last):mentions("Actor")[1]
  if teller and not same(teller, to) then return teller end
  local a, only = by_build(doc, m, start)
  if a and (not same(a, to) or is_object_again(doc, m, to, start)) then return a end
  if only then return nil end
  if is_bare_gerund(doc, m, start) then
    local behind = doers.behind_gerund(doc, m)
    return behind and not same(behind, to) and behind or nil
  end
  if not is_open(doc, m) or has_deed_ahead(doc, m) then return nil end
  return hanging.doer_of_relative(doc, m, to) or doers.doer(doc, m, to) or doers.late_doer(doc, m, to)
end

-- "Ghana protested against the referee, whom it suspects": a pronoun that finds nobody else is the subject.
local function suspecting(doc, m, to)
  local span = m:get("voice") == "passive" and m:slot("from")
  local pronoun = span and span.first == span.last and doc:token(span.first):is("pronoun")
  if not pronoun or span.first < to.first then return nil end
  local named = m:actor("from")
  if named and not same(named, to) then return nil end
  local start = doers.text_start(doc, m)
  for _, a in ipairs(doc:span(start, to.first):mentions("Actor")) do
    local behind = a.last < to.first and doc:token(a.last + 1)
    if behind and leads(doc, a, start) and verbal(behind) and not same(a, to) then return a end
  end
end

-- "prosecuted smugglers along the coast and was threatened by Y": not the smugglers, who would have been plural.
local function is_of_other_number(doc, m, a)
  local noun = a:slot("crowd", "role", "body")
  if not noun or not doc:token(noun.last):is("plural") then return false end
  for n = a.last + 1, m:slot("trigger").first - 1 do
    local t = doc:token(n)
    if t:in_list("be") or t:in_list("have") or t:is("finite") then return sets.singular_verb[t.form] or false end
  end
  return false
end

local function singular_subject(doc, m, a)
  local start = doers.text_start(doc, m)
  for _, b in ipairs(a.first > start and doc:span(start, a.first - 1):mentions("Actor") or {}) do
    local behind = doc:token(b.last + 1)
    if not doc:token(b.last):is("plural") and verbal(behind) and leads(doc, b, start) then return b end
  end
end

-- Some of these are taken for nouns: "drawing".
local function is_drawing(t)
  return t:is("gerund") or t:in_list("draw_verb") and string.find(t.form, "ing$") ~= nil
end

-- "..., drawing a sharp rebuke": the comma in front of the verb that the noun hangs on.
local function comma_of_drawing(doc, m)
  local n, start = m:slot("trigger").first, lib.sentence(doc, m).first
  if not is_drawing(doc:token(n)) then n = n - 1 end   -- "drawing the ire of" is all of it
  while n > start and not is_drawing(doc:token(n)) and doc:token(n):is("det", "adj", "noun", "participle", "num") do n = n - 1 end
  local comma = n > start and is_drawing(doc:token(n)) and n - 1
  return comma and doc:word(comma) == "," and comma or nil
end

-- "Norland fired a shot, drawing a rebuke from Estmark": whom it falls on stands where who acts would.
local function who_suffers(doc, m)
  if m:get("voice") ~= "passive" or m:slot("to") then return nil end
  local from = m:actor("from")
  if not from or from.first < m:slot("trigger").last then return nil end
  local comma = comma_of_drawing(doc, m)
  local a = comma and doers.subject_up_to(doc, m, lib.sentence(doc, m).first, comma) or doers.doer(doc, m, from)
  if a and is_of_other_number(doc, m, a) then return singular_subject(doc, m, a) end
  return a
end

-- "in Norland killed": nobody else was found, and what stands behind a preposition does nothing.
local function no_subject(doc, m)
  local span = m:slot("from")
  if not span or span.last > m:slot("trigger").first then return false end
  if m:get("pos") or m:get("mutual") == "yes" then return false end
  if m:get("voice") == "passive" or m:get("note") == "self" then return false end
  local a = m:actor("from")
  local beside = a and a.last == span.last and a.first > span.first   -- "In an interview in May Mr Osei called ..."
  return not beside and doers.after_preposition(doc, m)
end

-- "Lind and several employees resigned": the list that ends with who acts.
local function with_list(doc, m, a)
  local start = lib.sentence(doc, m).first
  local conjunction = before(doc, a.first, start)
  local n = conjunction and conjunction.form == "and" and conjunction.number
  for _, b in ipairs(n and n > start and doc:span(start, n - 1):mentions("Actor") or {}) do
    if b.last == n - 1 and leads(doc, b, start) then return doc:span(b.first, a.last) end
  end
  return a:span()
end

pass "who a clause is about" {
  about = "the nurse who criticised the mayor sued Y: not the mayor did",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local slot = m:get("voice") == "passive" and "to" or "from"
      local span, a = m:slot(slot), m:actor(slot)
      local whole = span and (not a or a.last == span.last or a.first == span.first) and not m:get("pos") and m.way ~= "reduced" and m.way ~= "kept_in"
      local ahead = whole and span.last < m:slot("trigger").first
      local head, thing
      local start = lib.sentence(doc, m).first
      if ahead then head, thing = whose.head_of_clause(doc, span, start) end
      head = head or a and ahead and asides.opener(doc, span, start, m:slot("trigger").first)
      if head and not (a and same(head, a)) then lib.set_end(m, slot, head) end
      if thing and a then m:drop("a plan did it") end
    end
  end,
}

-- "Lind mocked Moss and called on her to go": "her" is no more Lind than if she stood beside the verb.
local function meant_beside(doc, m)
  local to, t = m:actor("to"), m:slot("trigger")
  local object = to and to:get("form") == "pronoun" and to.first == t.last + 1 and m:get("voice") ~= "passive" and m:get("pos") ~= "noun"
  local by = object and (m:actor("from") or doers.doer(doc, m, nil))
  return by and same(by, to) and lib.other_in_sentence(doc, to, by) or nil
end

pass "whom an object means" {
  about = "Lind mocked Moss and called on her to go: Moss",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local other = meant_beside(doc, m)
      if other then lib.set_end(m, "to", other) end
    end
  end,
}

-- "marched to the office to protest against the cuts": whom it reaches is not said, and the office does nothing.
local function answering(doc, m)
  local from = m:get("note") == "answer" and m:actor("from")
  if not from or from.first >= m:slot("trigger").first then return nil end
  -- "burned tyres in front of the post on Friday to protest"
  local place = doc:word(m:slot("trigger").first - 1) == "to" and doc:word(from.last + 1) ~= "to" and doers.after_preposition(doc, m)
  return (doers.before_infinitive(doc, m) or place) and doers.doer(doc, m, from) or nil
end

-- "spoke of the director, Tom Moss, who had hit a nurse, calling the blow vile": it is whoever spoke that judges what the
-- other did.
local function behind_relative(doc, m, start)
  local from, t = m:actor("from"), m:slot("trigger").first
  local hangs = m:get("note") == "answer" and from and from.last + 2 < t and lib.is_ing(doc, m) and doc:word(t - 1) == "," and doc:word(from.last + 1) == ","
  if not hangs or not doc:token(from.last + 2):is("wh") or not doc:find_tag(start, from.first - 1, "finite") then return nil end
  local a = doers.main_subject(doc, m, start)
  return a and not same(a, from) and a or nil
end

words "call_to_act" { "call", "demand", "plea", "appeal", "request", "pressure", "urging", "order", inflect = "noun", any_tag = true }
local CALL = 8   -- tokens from "calls from" to the end of who calls

-- "resisted calls from Y to sack him": Y calls for it, and whoever is called on is to do it.
local function is_called_for(doc, m, start)
  local a, n = m:actor("from"), m:slot("trigger").first - 1
  if not a or m:get("pos") == "noun" or doc:word(n) ~= "to" or a.last >= n then return false end
  for k = a.first - 1, math.max(start + 1, a.first - CALL), -1 do
    local t = doc:token(k)
    if t:is("finite", "modal") then return false end
    if sets.of_from_by[t.form] and doc:token(k - 1):in_list("call_to_act") then return true end
  end
  return false
end

-- "The family of the dead man, Tom Moss, accused Lind": they did, and he is only whose they are.
local function whose_he_is(doc, m)
  local a = m:actor("from")
  if not a or a.first < 4 or a:get("form") ~= "full" or doc:word(a.first - 1) ~= "," then return nil end
  local p = leading.apposed_to(doc, a, a.first - 1)
  local of = p and p.first > 2 and doc:token(p.first - 1)
  if not of or of.form ~= "of" and of.form ~= "for" then return nil end
  local head = nearby.ending(doc, "Actor", of.number - 1)
  return head and not same(head, a) and head or nil
end

pass "who acts" {
  about = "the subject of an act that stands further off: coordinated verbs, infinitives, nouns",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m:actor("to")
      local main = behind_relative(doc, m, lib.sentence(doc, m).first)
      if main and not (to and same(main, to)) then lib.set_end(m, "from", main) end
      local owner = whose_he_is(doc, m)
      if owner and not (to and same(owner, to)) then lib.set_end(m, "from", owner:span()) end
      local a = to and (suspecting(doc, m, to) or who_acts(doc, m, to)) or not to and answering(doc, m)
      local sufferer = not to and who_suffers(doc, m)
      if is_called_for(doc, m, lib.sentence(doc, m).first) then
        m:drop_slot("from")
      elseif sufferer then
        lib.set_end(m, "to", with_list(doc, m, sufferer))
      elseif a then
        lib.set_end(m, "from", a.last < m:slot("trigger").first and with_list(doc, m, a) or a:span())
      elseif to and (no_subject(doc, m) or is_had_by_accused(doc, m, lib.sentence(doc, m).first) or held_in_relative(doc, m, lib.sentence(doc, m).first) or
                     is_stopped_deed(doc, m, lib.sentence(doc, m).first)) then
        m:drop_slot("from")
      end
    end
  end,
}
