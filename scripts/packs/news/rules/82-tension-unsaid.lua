-- Ends that are not said: whom one sues, who arrested somebody.
phase "tension-passes"

local lib = require "lib.tension"
local nearby = require "lib.nearby"
local once = require "lib.once"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local same = lib.same

-- whom a pronoun behind the verb means ----------------------------------------------------------------

pass "object that is not the subject" {
  about = "Lind, who had backed the mayor, called her a liar: her is the mayor, as nobody calls himself him",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      local object = m:slot("to")
      if object and object.first == m:slot("trigger").last + 1 and sets.reflexive[string.lower(object.text)] then
        m:drop("done to oneself")
        to = nil
      end
      local loops = from and to and same(from, to) and to:get("form") == "pronoun" and to.first > m:slot("trigger").last
      local other = loops and pronouns.meant(doc, to.first, from:get("key"))
      if other then lib.set_end(m, "to", other) end
    end
  end,
}

-- Whom the one who calls names stands against in front of them, in the same sentence.
local function stands_against(doc, m, from)
  local found
  for _, o in ipairs(lib.sentence(doc, m):mentions("Tension")) do
    local by, row = o:actor("from"), lib.types[o:get("type") or ""]
    local strife = by and o:actor("to") and row and row.sign == "-1" and same(by, from)
    if strife and o:slot("trigger").last < m:slot("trigger").first then found = o:actor("to") end
  end
  return found
end

pass "names for what is somebody's" {
  about = "rejected Y's terms, calling them a trap: against Y, whoever was named before",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to, t = m:actor("from"), m:slot("to"), m:slot("trigger")
      local names = from and to and m.rule == "name-calling" and doc:token(t.first):is("gerund")
      local again = names and doc:word(t.first - 1) == "," and to.first == to.last and
                    lib.is_one(doc:token(to.first), sets.them_again)
      local whom = again and stands_against(doc, m, from)
      if whom then lib.set_end(m, "to", whom) end
    end
  end,
}

-- One end in the words of the other: "a boycott by Malaysian supermarkets" is not of Malaysia.
local function nested(a, b)
  return a.number ~= b.number and (a.first >= b.first and a.last <= b.last or b.first >= a.first and b.last <= a.last)
end

pass "ends in one phrase" {
  about = "a boycott by Malaysian supermarkets: not of Malaysia, which stands in their name",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      if from and to and m:get("pos") == "noun" and nested(from, to) then m:drop_slot("to") end
    end
  end,
}

-- the other side left out --------------------------------------------------------------------------------

-- Whom the one who acts stood against last, else whom the article has most stand against.
local function opponent(doc, m, from)
  local place, last, most = m:slot("trigger").first, nil, nil
  local count = {}
  for _, o in ipairs(doc:mentions("Tension")) do
    local f, t = o:actor("from"), o:actor("to")
    if f and t and same(t, from) and o:slot("trigger").first < place then
      last = f
    elseif f and t and same(f, from) and o:slot("trigger").first < place then
      last = t
    elseif f and t then
      local key = t:get("key") or t.number
      count[key] = (count[key] or 0) + 1
      if count[key] > 1 and (not most or count[key] > count[most:get("key") or most.number]) then most = t end
    end
  end
  return last or most
end

-- "Sued after Ohio had ended the vote": who is the subject of what it is about, if he may be at fault.
words "faultless" { from = "words/tension-people.tsv", where = { use = "faultless" }, inflect = "noun", any_tag = true }

local function may_have_done(doc, a)
  if a:get("kind") == "media" or doc:token(a.last):in_list("faultless") then return false end
  local n = a.last + 1
  while n < doc.tokens and doc:token(n):in_list("have") do n = n + 1 end
  local verb = n <= doc.tokens and doc:token(n)
  return verb and verb:is("past", "finite") and not verb:in_list("be", "say") and not lib.is_one(verb, sets.befall) or false
end

local function subject_of_cause(doc, m, from)
  local t = m:slot("trigger")
  local n = t.last + 1
  if not sets.cause_or_time[doc:word(n) or ""] then return nil end
  for _, a in ipairs(doc:span(n, doc:sentence(t.sentence).last):mentions("Actor")) do
    if a.first > n + 4 then return nil end
    if not same(a, from) and may_have_done(doc, a) then return a end
  end
end

pass "whom one sues" {
  about = "Y is suing for damages: the side that the article spoke of",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:get("note") == "elided" and not m:actor("to") and m:actor("from")
      local a = from and (opponent(doc, m, from) or subject_of_cause(doc, m, from))
      if a then m:add_slot("to", a) end
    end
  end,
}

-- nobody named -----------------------------------------------------------------------------------------

-- "was arrested", "has been charged": who does so is police, prosecutors, a court that the article names,
-- the nearest in front, else the first behind.
local keepers = { coerce = true, investigate = true }
words "keeper" { from = "words/tension-people.tsv", where = { use = "keeper" }, inflect = "noun", any_tag = true }
words "keeper" { "customs" }

words "hears_sport" { "arbitration", "human rights", "appeal for sport" }

-- "The port authority", "the Court of Arbitration": a body of that name that takes nobody in.
local function is_other_authority(doc, a, n)
  local t = doc:token(n)
  if t.lemma == "authority" and not t:is("plural") then return n > a.first and doc:token(n - 1):is("noun") end
  return t.lemma == "court" and n < a.last and doc:find_list(n, a.last, "hears_sport") ~= nil
end

-- A jury hears the case: it has charged nobody, nor brought him in. A court tries whom others have caught, and no police do.
local function is_keeper(doc, a, deed)
  if sets.court_verb[deed] and a:get("kind") == "police" or lib.is_one(doc:token(a.last), sets.no_keeper) then return false end
  for i = a.first, a.last do
    local t = doc:token(i)
    if t:in_list("keeper") and not is_other_authority(doc, a, i) then
      if sets.jailing[deed] and lib.is_one(t, sets.prosecution) then return false end   -- a court jails, whoever asked for it
      if a:get("form") == "pronoun" or sets.arrest[deed] and lib.is_one(t, sets.bench) then return false end
      return t.lemma ~= "jury" or sets.court_verb[deed]
    end
  end
  return a:get("kind") == "police" and not (a.first > 1 and doc:token(a.first - 1):is("possessive"))
end

local around = 12   -- sentences
local NEAR_ARREST = 3   -- sentences: who caught somebody is told beside it; who tries him may be told anywhere

-- Who brings one before a court, wherever the article names him: before the police, who only caught him.
words "before_court" { from = "words/tension-signs.tsv", where = { use = "before_court", pos = "verb" },
                       inflect = "verb", any_tag = true }
words "before_court" { from = "words/tension-signs.tsv", where = { use = "before_court", pos = "noun" },
                       inflect = "noun", any_tag = true }

local prosecutors = once(function(doc)
  local all = {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local plain = a:get("kind") ~= "person" and a:get("form") ~= "pronoun" and lib.is_one(doc:token(a.last), sets.prosecution)
    if plain then all[#all + 1] = a end
  end
  return all
end)

local function prosecutor_of(doc, m, to)
  if not doc:token(m:slot("trigger").last):in_list("before_court") then return nil end
  for _, a in ipairs(prosecutors(doc)) do
    if not same(a, to) then return a end
  end
end

-- "was jailed for lying to the FBI", "for attacking the police": those whom his deed befell did not jail him.
local function is_wronged(doc, place, a)
  if a.first < place or a.sentence ~= doc:token(place).sentence then return false end
  local deed
  for n = place + 1, a.first - 1 do
    local w = doc:token(n)
    if w.form == "by" or w:is("finite") or w.form == "," then return false end
    deed = deed or w:is("gerund") and lib.is_preposition(doc:token(n - 1))
  end
  return deed or false
end

local function keeper_of(doc, m, to)
  local place, deed, best = m:slot("trigger").first, m:feature("trigger", "lemma"), nil
  local here, reach = doc:token(place).sentence, m:get("type") == "coerce" and NEAR_ARREST or around
  for _, a in ipairs(nearby.mentions(doc, "Actor", place, reach)) do
    local may = math.abs(a.sentence - here) <= reach and is_keeper(doc, a, deed) and not same(a, to) and a:get("kind") ~= "person"
    if may and not is_wronged(doc, place, a) then
      if best and a.first > place then break end
      best = a
    end
  end
  return best
end

-- "The council said she had been sacked": whoever says so did it, if it is a body that has people to sack.
local masters = { company = true, institution = true, ngo = true, party = true, media = true, government = true, police = true,
                  military = true, igo = true }
local telling = { state = true, announce = true, confirm = true, admit = true, insist = true }

-- "The bank's chairman was sacked": by whom he worked for, if it is named in what he is.
local function employer_of(doc, to)
  for _, a in ipairs(to:span():mentions("Actor")) do
    if a ~= to and a.last < to.last and masters[a:get("kind") or ""] and not same(a, to) then return a end
  end
  local link = to.last + 2 < doc.tokens and doc:token(to.last + 1)
  local behind = link and lib.is_preposition(link) and doc:span(to.last + 2, math.min(to.last + 7, doc.tokens)):mentions("Actor")[1]   -- "two inspectors of the ministry"
  if behind and masters[behind:get("kind") or ""] and behind.first <= to.last + 2 and behind:get("kind") ~= "people" then return behind end
  local org = to:get("org")
  for _, a in ipairs(org and nearby.mentions(doc, "Actor", to.first, NEAR_ARREST) or {}) do
    if a:get("key") == org and masters[a:get("kind") or ""] then return a end
  end
end

local function who_sacks(doc, m, to)
  if m:get("type") ~= "rupture" then return nil end
  local employer = employer_of(doc, to)
  if employer then return employer end
  local c = sides.enclosing(doc, m:slot("trigger").first)
  local a = c and telling[c:get("act") or ""] and c:actor("source")
  return a and masters[a:get("kind") or ""] and not same(a, to) and a or nil
end

-- "Chile deported two priests. Their lawyer was jailed", "Soldiers stormed the hall. Two boys were arrested": who used
-- force in the sentence before.
local by_force = { coerce = true, rupture = true, incursion = true, attack = true, mass_violence = true }
local able_to_jail = { state = true, government = true, military = true, police = true, armed_group = true }

local function forcer_before(doc, m, to)
  local here = to.sentence
  local start = here > 1 and doc:sentence(here).paragraph == doc:sentence(here - 1).paragraph and doc:sentence(here).first
  if not start or m:get("type") ~= "coerce" then return nil end
  local own = doc:token(start):is("own") and to.first <= start + 4
  for _, o in ipairs(doc:sentence(here - 1):mentions("Tension")) do
    local from = by_force[o:get("type") or ""] and o:actor("to") and o:actor("from")
    local kind = from and from:get("kind") or ""
    if (own and able_to_jail[kind] or lib.bearing_arms[kind]) and not same(from, to) and lib.status(doc, o) == "actual" then return from end
  end
end

-- "200 students marched on the hall. Eleven were arrested": of those of whom the article told last as acting against somebody.
local ONE_SENTENCE = 1

-- "Eleven", "some", where that is all of the end: in front of the verb of what they did, if they were not taken for an end.
local function bare_count(doc, m, slot)
  local t, some = m:slot("trigger").first, m:slot(slot)
  if not some and slot == "from" then
    local n = t - 1
    while n > 1 and (doc:token(n):is("adv") or doc:token(n):in_list("have")) do n = n - 1 end
    some = n > 0 and doc:span(n, n) or nil
  end
  local count = some and some.first == some.last and some.first < t and doc:token(some.first)
  if not count or not count:is("num") and not count:in_list("quantity") or doc:word(some.last + 1) == "of" then return nil end
  if slot == "to" then return some end
  local first = doc:sentence(count.sentence).first   -- and not "had spent $900 supporting Y"
  local opens = some.first == first or some.first == first + 1 and doc:token(first):is("det") or sets.and_but[doc:word(some.first - 1)]
  return opens and some or nil
end

local function out_of_them(doc, m, slot)
  local some = not m:actor(slot) and bare_count(doc, m, slot)
  if not some then return nil end
  local place, last, whom = some.first, 0, nil
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, ONE_SENTENCE + 1)) do
    local from, told = o:actor("from"), o:slot("trigger")
    local crowd = from and told.first < place and told.first > last and from:get("kind") == "people"
    if crowd and doc:token(place).sentence - told.sentence <= ONE_SENTENCE then last, whom = told.first, from end
  end
  return whom
end

pass "out of whom they were taken" {
  about = "200 students marched on the hall. Eleven were arrested; some threw stones at Y: students",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local passive = m:get("voice") == "passive"
      local slot = passive and by_force[m:get("type") or ""] and "to" or not passive and m:get("pos") ~= "noun" and "from"
      local whom = slot and out_of_them(doc, m, slot)
      if whom then lib.set_end(m, slot, whom) end
    end
  end,
}

-- "Nurses threw eggs at the mayor. Police fired tear gas": at those who were told last to act against somebody, or are in the street.
local CROWD_NEAR = 2   -- sentences

local function crowd_before(doc, m)
  local place, here, last, whom = m:slot("trigger").first, m:slot("trigger").sentence, 0, nil
  for _, o in ipairs(nearby.mentions(doc, "Tension", place, CROWD_NEAR + 1)) do
    local from, told = o:actor("from"), o:slot("trigger")
    local crowd = from and told.first < place and told.first > last and from:get("kind") == "people"
    if crowd and here - told.sentence <= CROWD_NEAR then last, whom = told.first, from end
  end
  for _, a in ipairs(whom and {} or nearby.mentions(doc, "Actor", place, CROWD_NEAR + 1)) do
    local out = a.first < place and here - a.sentence <= CROWD_NEAR and a:get("kind") == "people" and doc:token(a.last):in_list("in_the_street")
    if out then whom = a end
  end
  return whom
end

pass "at whom police fire gas" {
  about = "nurses threw eggs at the mayor. Police fired tear gas: at the nurses",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local whom = m:get("note") == "crowd" and not m:actor("to") and crowd_before(doc, m)
      if whom then lib.set_end(m, "to", whom) end
    end
  end,
}

-- "are willing to be arrested", "demanded that he be charged": nobody has been.
local function is_to_be(doc, m)
  local n = m:slot("trigger").first
  local ahead = doc:word(n - 1) == "be" and doc:token(n - 2)
  return ahead and (ahead.form == "to" or ahead:is("noun", "pronoun") and not ahead:is("modal")) or false
end

-- "Two inspectors of the ministry were suspended": the inspectors, who stand first.
local function head_first(m)
  local span, to = m:slot("to"), m:actor("to")
  local first = to and span:mentions("Actor")[1]
  local heads = first and first ~= to and first.first == span.first and first.last < to.first and first:get("kind") == "people"
  if heads then lib.set_end(m, "to", first) end
end

pass "who arrests" {
  about = "Y was arrested: by the police, the court, the prosecutors that the article names; was sacked: by whoever says so",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("note") == "agentless" then head_first(m) end
      local to = m:get("note") == "agentless" and m:actor("to")
      local open = to and not m:actor("from") and lib.status(doc, m) ~= "negated" and not is_to_be(doc, m)
      local a = open and (prosecutor_of(doc, m, to) or forcer_before(doc, m, to) or
                         keepers[m:get("type") or ""] and keeper_of(doc, m, to) or who_sacks(doc, m, to))
      if a then lib.set_end(m, "from", a) end
    end
  end,
}

-- "freed three sailors convicted of theft": who frees them has held them, if no other is named.
local freeing = { release = true, ease = true }

local function was_held(doc, y)
  local t = y.last < doc.tokens and doc:token(y.last + 1)
  if not t or not t:in_list("custody_verb") or not t:is("past", "participle") then return nil end
  local last = t.number
  for n = t.number + 1, math.min(t.number + 8, doc:sentence(y.sentence).last) do
    if doc:word(n) == "," then break end
    if doc:word(n) == "by" or doc:token(n):is("finite", "modal") then return nil end
    last = n
  end
  for _, b in ipairs(doc:span(t.number, last):mentions("Actor")) do
    if able_to_jail[b:get("kind") or ""] then return nil end
  end
  return t
end

pass "whom he frees he has held" {
  about = "freed three sailors convicted of theft: it has tried them",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local by, y = m:actor("from"), m:actor("to")
      local frees = by and y and freeing[m:get("type") or ""] and m:get("pos") ~= "noun" and m:get("mutual") ~= "yes" and able_to_jail[by:get("kind") or ""]
      local t = frees and m:slot("trigger").last < y.first and was_held(doc, y)
      if t then
        local type = doc:span(t.number, t.number):last_entry("custody_verb", "group")
        doc:add("Tension", m, { from = by, to = y, trigger = doc:span(t.number, t.number) }, { type = type, weight = "0", note = "" }, t)
      end
    end
  end,
}

-- "Oman accused Chad of arming the rebels": Chad arms a rival of whoever accuses it.
local function who_is_armed_against(doc, m)
  local by, armed = m:actor("from"), m:actor("to")
  for _, o in ipairs(by and armed and lib.sentence(doc, m):mentions("Tension") or {}) do
    local against = o:get("type") == "accuse" and o:actor("from")
    local charged = against and o:actor("to") and same(o:actor("to"), by) and o:slot("trigger").last < m:slot("trigger").first
    if charged and lib.at_war[against:get("kind") or ""] and not same(against, armed) then return against end
  end
end

pass "whose rival is armed" {
  about = "Oman accused Chad of arming the rebels: Chad against Oman",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local rival = m:get("note") == "arms" and who_is_armed_against(doc, m)
      if rival then
        doc:add("Tension", m, { from = m:actor("from"), to = rival, trigger = m:slot("trigger") }, { type = "mobilise", weight = "0", note = "" })
      end
    end
  end,
}

-- a comment on whoever was named --------------------------------------------------------------------------

words "seldom" { "never before", "seldom", "rarely", "hardly ever", "not since", "it is rare", "it was rare", "it is unusual", "it was the first time",
                 "it is the first time", "few things" }

-- Who is named first in the sentence before, and bears the title or has none.
local function just_named(doc, sentence)
  for _, a in ipairs(sentence > 1 and doc:sentence(sentence - 1):mentions("Actor") or {}) do
    if a:get("kind") == "person" and a:get("form") ~= "nominal" and a:get("form") ~= "pronoun" then return a end
  end
end

pass "comment on whoever was named" {
  about = "Bishop Lind joined the strike. Never before had a bishop marched against Y: it is he",
  run = function(doc)
    if not doc:find_list(1, doc.tokens, "seldom") then return end
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:actor("from")
      local any = from and from:get("form") == "nominal" and sets.a_or_an[string.lower(doc:word(from.first))] and from:get("kind") == "person"
      local start = any and doc:sentence(from.sentence).first
      local named = any and doc:token(start):in_list("seldom") and just_named(doc, from.sentence)
      if named and named.paragraph == from.paragraph then lib.set_end(m, "from", named) end
    end
  end,
}
