-- One subject for two verbs: what comes behind "and" has the subject of the verb before it.
phase "tension-passes"

local asides = require "lib.asides"
local clauses = require "lib.clauses"
local doers = require "lib.doers"
local hanging = require "lib.hanging"
local lib = require "lib.tension"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local stretches = require "lib.stretches"
local same = lib.same

words "filing_act" { "lodge", "file", "issue", "launch", "voice", "express", "make", "deliver", "raise", "register", "hand", "hand over",
                     "level", "impose", "order", "open", "begin", "start", "stage", "hold", "send", "announce", inflect = "verb", any_tag = true }

-- What stands between "and" and its verb: "and promised to help".
local function is_led(t)
  return t:is("adv") or t.form == "to" or t:in_list("leading_verb") or t:is("modal") or t:in_list("have")
end

-- "summoned Y and lodged a strong protest": the verb that the noun hangs on, else the trigger itself.
local function verb_place(doc, m, start)
  local t = m:slot("trigger").first
  if m:get("pos") ~= "noun" then return t end
  local n = t - 1
  while n > start and doc:token(n):is("det", "adj", "noun", "num", "participle") and not doc:token(n):is("finite") do n = n - 1 end
  local verb = n >= start and doc:token(n)
  return verb and verb:is("finite") and verb:in_list("filing_act") and n or nil
end

-- Is the verb joined by "and" to one before it? Then both have one subject.
local function is_joined(doc, m, start)
  local place = verb_place(doc, m, start)
  if not place then return false end
  local n = place - 1
  if n > start and doc:token(place):is("gerund") and doc:token(n):in_list("be") then n = n - 1 end   -- "and is suing"
  while n > start and (is_led(doc:token(n)) or doc:token(n).form == "turn" and doc:token(n - 1).form == "in") do
    n = n - (is_led(doc:token(n)) and 1 or 2)   -- "and in turn accused"
  end
  return n > start and sets.and_or_then[string.lower(doc:token(n).text)] and n
end

-- "made incursions" has a subject as verbs have; "the rebels' violence" has none.
local function is_led_by_verb(doc, o, span)
  local a = o:actor("from")
  for n = a and a.last + 1 or span.first, span.first - 1 do
    if doc:token(n):is("verb") then return true end
  end
  return false
end

local function file_verbs(doc, index, mentions, verb, who)
  for _, o in ipairs(mentions) do
    local span = o:slot(verb)
    if span and (o:get("pos") ~= "noun" or is_led_by_verb(doc, o, span)) then
      stretches.add(index, span.first, span.last, { mention = o, who = who })
    end
  end
end

-- The verbs of tensions and of claims, by place.
local function verbs_of(doc, tensions)
  local index = {}
  file_verbs(doc, index, tensions, "trigger", "from")
  file_verbs(doc, index, doc:mentions("Claim"), "cue", "source")
  return stretches.close(index)
end

-- "She said Y had promised to stay, and called on him": she, as what Y had promised is what she tells.
local function outer_claim(doc, c)
  local cue = c and c:slot("cue")
  local had = cue and (doc:token(cue.first).form == "had" and cue.first or doc:word(cue.first - 1) == "had" and cue.first - 1)
  return had and sides.enclosing(doc, had) or c
end

-- "said Y had beaten two men and dumped them": what is done by hand, or to those named between, Y did.
local by_hand = { attack = true, mass_violence = true, incursion = true, coerce = true, rupture = true, release = true, aid = true }

local function is_same_deed(m)
  local to = by_hand[m:get("type") or ""] and m:actor("to")
  return to and (to:get("form") == "pronoun" or m:get("type") == "attack") or false
end

-- "said that Y had lied and demanded an apology", "said that Y was waging a war, and threatened Z": what comes behind
-- "and" in the tense of the verb of speech, or behind a comma, the speaker does.
local function speaker_goes_on(doc, m, start, place)
  local t = doc:token(m:slot("trigger").first)
  local last = doc:word(place - 1) == "," and place - 2 or place - 1
  local perfect = doc:word(t.number - 1) == "had"   -- "said Y had known it and had refused Z": Y did
  local c = t:is("past") and not perfect and outer_claim(doc, sides.enclosing(doc, last))
  local cue, content, source = c and c:slot("cue"), c and c:slot("content"), c and c:actor("source")
  local told = cue and source and content and cue.first >= start and doc:token(cue.last):is("past")
  local then_too = doc:word(place) == "then" or doc:word(place + 1) == "then"   -- "said Y had hit him and then fled": Y did both
  local fits = told and not then_too and source.last < cue.first and cue.last < content.first
  if not fits or content.quoted or doc:token(content.first).quoted then return nil end
  if last < place - 1 then return source end
  for n = content.first, last do
    local v = doc:token(n)
    if v.form == "had" then return not is_same_deed(m) and source or nil end
    if v:is("finite", "modal") then return nil end
  end
end

-- "The tenants say the firm hid the report and sacked a clerk": what comes behind "and" in the past, though the verb of
-- speech stands in the present, he does of whom they speak.
local function told_of_goes_on(doc, m, place)
  local c = sides.enclosing(doc, place - 1)
  local cue, content = c and c:slot("cue"), c and c:slot("content")
  local speaks = content and cue and content.first > cue.last and not content.quoted and doc:token(cue.last):is("present")
  if not speaks or not doc:token(m:slot("trigger").first):is("past") then return nil end
  local who = content:mentions("Actor")[1]
  local verb = who and who.first <= content.first + 1 and who.last < place - 1 and doc:token(who.last + 1)
  return verb and (verb:is("past") or verb:in_list("have")) and who or nil
end

-- "said that rebels had blown up a bridge and then fired on the survivors", "had shelled a farm and fired on nurses": the rebels did.
local function deed_goes_on(doc, m, place)
  local t = doc:token(m:slot("trigger").first)
  local then_too = doc:word(place) == "then" or doc:word(place + 1) == "then"
  local c = (then_too or is_same_deed(m)) and t:is("past") and doc:word(place - 1) ~= "," and sides.enclosing(doc, place - 1)
  local cue, content = c and c:slot("cue"), c and c:slot("content")
  if not cue or not content or content.first <= cue.last or content.first >= place then return nil end
  local who = content:mentions("Actor")[1]
  local opens = who and who.first <= content.first + 1 + (doc:token(content.first):is("prep") and 1 or 0)
  for n = opens and who.last + 1 or place, place - 1 do
    if doc:word(n) == "had" then return who end
    if doc:token(n):is("finite", "modal") then return nil end
  end
end

-- Who does or says what the verb before it says, if what he acts on stands between the two.
local function subject_before(doc, m, verbs, start, place)
  local last, who
  local t = m:slot("trigger").first
  local quoted, finite = doc:token(place).quoted, doc:token(t):is("finite")
  -- "wants them to sue Y and has mocked Z": the infinitive hangs
  local perfect = not doc:token(t):is("gerund") and doc:token(t - 1):is("finite") and doc:token(t - 1):in_list("have")
  for i = stretches.upto(verbs, start) + 1, stretches.upto(verbs, place - 1) do
    local verb = verbs[i]
    local hangs = finite and doc:token(verb.first):is("gerund") and lib.is_preposition(doc:token(verb.first - 1)) or
                  perfect and verb.first > start and doc:word(verb.first - 1) == "to"
    -- "accused Y of lying and sued Z": the lying hangs
    local one = verb.last < place and doc:token(verb.first).quoted == quoted and not hangs
    local a = one and (not last or verb.first > last) and verb.what.mention:actor(verb.what.who)
    if a and a.last < verb.first and not asides.is_closed(doc, a.first, place, start) then last, who = verb.first, a end
  end
  -- "walked out after police burst in and beat Y": the police did both
  if last and doers.in_clause_of_another(doc, last + 1, place - 1) then return nil end
  local pronoun = last and hanging.relative_before(doc, place, start)   -- "..., which lost the bid and has sued Y"
  if pronoun and pronoun > last then return nil end
  return last and m:actor("from") and m:actor("from").first > last and who or nil
end

pass "one subject for two verbs" {
  about = "X accused Y of lying and called on Z: X does both",
  run = function(doc)
    local all, verbs = doc:mentions("Tension"), nil
    for _, m in ipairs(all) do
      local start = lib.sentence(doc, m).first
      local pitted = m:get("mutual") == "yes" and m:slot("from") and m:slot("from").first > m:slot("trigger").last
      local place = m:slot("trigger") and m:actor("from") and not pitted and is_joined(doc, m, start)
      if place and clauses.subject_by_tense(doc, m:slot("trigger").first) then place = nil end   -- "said that Y had lied and had threatened him"
      if place then verbs = verbs or verbs_of(doc, all) end
      local who = place and (told_of_goes_on(doc, m, place) or deed_goes_on(doc, m, place) or speaker_goes_on(doc, m, start, place) or subject_before(doc, m, verbs, start, place))
      who = who and asides.opener(doc, who:span(), start, place) or who
      local to = who and m:actor("to")
      local other = to and (not same(who, to) or to:get("form") == "pronoun")   -- "criticised Y and sued him"
      if other and not same(who, m:actor("from")) then
        lib.set_end(m, "from", who)
      end
    end
  end,
}

-- "accused Y of sloth, insulting the church and wasting money": the list of what is held against Y goes on.
local charging = { accuse = true, criticise = true, investigate = true, rupture = true, coerce = true, reject = true }
local of_speaker = { accuse = true, demand = true, appeal = true, warn = true }   -- "..., calling on Y to go": who speaks does it
local LONGEST_CHARGE = 20   -- tokens from the preposition to the gerund, and from there to the next one

-- Does the list go on behind the gerund: "insulting the church and wasting money"?
local function goes_on(doc, n, last)
  for k = n + 1, math.min(n + LONGEST_CHARGE, last - 1) do
    local t = doc:token(k)
    if t:is("finite", "modal", "wh") or t:is("mark") and t.text ~= "," then return false end
    if sets.and_or_then[t.form] and string.find(doc:token(k + 1).form, "ing$") then return true end
  end
  return false
end

-- Is the gerund of the trigger an item of the list that the preposition at token `prep` opens?
local function is_in_charge(doc, m, prep)
  local t = m:slot("trigger").first
  local n = t - 1
  while n > prep and doc:token(n):is("adv") do n = n - 1 end
  local joins = n > prep and (sets.and_or_then[doc:token(n).form] or doc:token(n).text == ",")
  if not joins or t > prep + LONGEST_CHARGE then return false end
  for k = prep + 1, t - 1 do
    local word = doc:token(k)
    local comma = word.text == ","
    if word:is("finite", "modal", "wh") or word:is("mark") and not comma or sets.subordinator[word.form] then return false end
    if comma and k < n and doc:token(k + 1):in_list("say", "judge_verb") then return false end
  end
  if doc:token(n).text ~= "," then return true end
  local says = of_speaker[m:get("type") or ""] or doc:token(t):in_list("judge_verb")
  return not says and goes_on(doc, t, doc:sentence(doc:token(t).sentence).last)
end

-- Who is charged in the words of somebody that the gerund belongs to.
local function charged(doc, all, m, from)
  local t = m:slot("trigger").first
  for _, o in ipairs(all) do
    local to = charging[o:get("type") or ""] and o ~= m and o:get("pos") ~= "noun" and o:actor("to")
    local told = to and to.sentence == doc:token(t).sentence and to.last < t and o:slot("trigger").last < to.first and o:actor("from")
    local prep = told and same(told, from) and not same(to, m:actor("to")) and sets.of_charge[doc:word(to.last + 1)]
    if prep and is_in_charge(doc, m, to.last + 1) then return to end
  end
end

pass "the charge goes on" {
  about = "accused Y of sloth, insulting the church and wasting money: Y has insulted it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:get("pos") ~= "noun" and lib.is_ing(doc, m) and m:actor("to") and m:actor("from")
      local y = from and charged(doc, lib.sentence(doc, m):mentions("Tension"), m, from)
      if y then lib.set_end(m, "from", y) end
    end
  end,
}
