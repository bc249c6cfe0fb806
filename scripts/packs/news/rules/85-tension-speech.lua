-- What is said makes tensions too: blame, the act of the verb of speech, who holds it against whom.
local addressed = require "lib.addressed"
local authors = require "lib.authors"
local blame_told = require "lib.blame_told"
local lib = require "lib.tension"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local speech = require "lib.speech"
local speech_acts = require "lib.speech_acts"

phase "tension-passes"

local same = lib.same
local unsaid_not, weigh_word = blame_told.unsaid_not, blame_told.weigh_word
local pointed, add_said, subject_of = speech_acts.pointed, speech_acts.add_said, speech_acts.subject_of
local charge_of, charges_behind = speech_acts.charge_of, speech_acts.charges_behind
local hanging_on, condition_of = speech_acts.hanging_on, speech_acts.condition_of
local is_order, is_victim, first_other = speech_acts.is_order, speech_acts.is_victim, speech_acts.first_other
local is_written, is_told = speech_acts.is_written, speech_acts.is_told

pass "blame in what somebody says" {
  about = "Mr Lee said Norland had broken the treaty: accuse, from Lee to Norland; that it was right: agree",
  run = function(doc)
    local author = authors.in_own_voice(doc)
    for _, b in ipairs(doc:mentions("Blame")) do weigh_word(doc, b, authors.of_note(doc, b.place) or author) end
    for _, b in ipairs(doc:mentions("Praise")) do
      local denies = doc:around("Denial", "content", b.place)[1]   -- "said he was innocent": a denial
      if not denies then weigh_word(doc, b, author) end
    end
  end,
}

pass "to whom it was done" {
  about = "alleged that seven patients died: nobody has accused them",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local type = m:get("type")
      local told = (type == "accuse" or type == "criticise") and m.rule ~= "charge that somebody makes" and doc:word(m:slot("trigger").last + 1) == "that"
      local to = told and m:actor("to")
      if to and is_victim(doc, to, doc:sentence(to.sentence).last) then m:drop("to whom it was done") end
    end
  end,
}

-- "accused each other's men of looting": it goes to the two, which a rule of 61 finds.
local function is_of_each_other(doc, a)
  local n = a.first
  return n > 3 and doc:token(n - 1):is("possessive") and (doc:word(n - 2) == "other" or doc:word(n - 2) == "another") and
         (doc:word(n - 3) == "each" or doc:word(n - 3) == "one")
end

pass "what the verb of speech does" {
  about = "accused, warned, demanded that Y ...: from the speaker to the subject of what is said",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local from, act, cue = speech.source_of(doc, c), c:get("act") or "", c:slot("cue")
      local verb = from and cue and doc:token(cue.last)
      local type, hangs = not speech.is_of_others(doc, c) and pointed[act], from and hanging_on[act] and condition_of(doc, c)
      if from and type and not is_written(doc, c) then
        local to = type == "accuse" and first_other(doc, c, from) or not hangs and subject_of(doc, c, type)
        if to and (type == "accuse" or type == "criticise") and is_victim(doc, to, c.last) then to = nil end
        if to and (type == "demand" and lib.is_anybody(to) or is_of_each_other(doc, to)) then to = nil end   -- "urged people to give"
        local told = to and (type == "accuse" or verb:is("noun")) and is_told(doc, c, to, type)
        if to and not told then add_said(doc, c, from, to, type, "said") end
      end
      local ordered = from and is_order(doc, c, verb) and addressed.of(doc, c)
      if ordered then add_said(doc, c, from, ordered, "demand", "said") end
      local charge = from and not type and charge_of(doc, c, from, act, verb)
      if charge then add_said(doc, c, from, charge, "accuse", "said") end
      for _, another in ipairs(charge and charges_behind(doc, c, from, charge) or {}) do add_said(doc, c, from, another, "accuse", "said") end
      if hangs then add_said(doc, c, from, hangs, hanging_on[act], "said") end
    end
  end,
}

-- "named Y as the man who sold the pills"
local naming = { named = true, names = true }
words "culprit_noun" { from = "words/tension-people.tsv", where = { use = "culprit_noun" },
                       inflect = "noun", any_tag = true }

local function names_culprit(doc, h)
  local content = h:slot("content")
  for n = content.first, content.last do
    local t = doc:token(n)
    if t:in_list("culprit_noun") or lib.is_one(t, sets.man_or_woman) and n < content.last and doc:token(n + 1).form == "who" then return true end
  end
  return false
end

pass "who holds it against somebody" {
  about = "prosecutors charged Y with fraud, put it to him that he lied, named him as her attacker: they accuse him",
  run = function(doc)
    local told
    for _, h in ipairs(doc:mentions("HeldAgainst")) do
      local from, to = h:actor("source"), h:actor("accused")
      local held = from and to and not same(from, to) and (not naming[h.way] or names_culprit(doc, h))
      if held then told = told or speech.told_pairs(doc) end
      if held and not told[speech.pair_key(from, to)] then
        told[speech.pair_key(from, to)] = true
        doc:add("Tension", h, { from = from, to = to, trigger = h:slot("cue") },
                { type = "accuse", weight = "0", note = "said" })
      end
    end
  end,
}

-- "The army said rebels had shelled its camp", "she said police beat the boys": who is hit, or speaks of those in
-- power, charges them with it.
local force = { attack = true, mass_violence = true, incursion = true, coerce = true, rupture = true }
local searching = { investigate = true }   -- "said police had raided its office": no fault found in whoever is raided, but by him
local power = { police = true, military = true, government = true, state = true }
local bereft = { people = true, person = true }   -- "said the mill had forced nurses to work unpaid"
local harmless = { people = true, person = true, anonymous = true }
local belligerent = { military = true, armed_group = true, state = true, government = true }
local armed = { military = true, armed_group = true, state = true }
local partisan = { person = true, ngo = true, party = true }
-- those among whom it was done: "the rebels had killed two drivers, residents said"
words "aggrieved" { "survivor", "victim", "relative", "resident", "villager", "inhabitant", "local", "refugee", "family", "parent", "mourner", "neighbour",
                    "neighbor", "witness", "eyewitness", "elder", "townspeople", "islander", "evacuee", "deportee", "detainee", "prisoner", "migrant",
                    "widow", "mother", inflect = "noun" }

-- "the panel found that the army had killed nurses": a finding charges them with it, whoever makes it
words "finding_guilty" { "find", "conclude", "hold", "decide", "determine", "establish", "rule", "reveal", "uncover", inflect = "verb" }
words "slaying" { "kill", "murder", "poison", "stab", "strangle", "shoot", "rape", "drown", "smother", "behead", inflect = "verb", any_tag = true }
local finders = { institution = true, igo = true, ngo = true, person = true, people = true }

-- "The interior minister said police had held 14 people": the head of the police tells of what they have done.
words "heads_forces" { "interior minister", "home minister", "home secretary", "interior secretary", "security minister", "defence minister",
                       "defense minister", "defence secretary", "defense secretary", "police minister", "police chief", "chief of police", "army chief",
                       "chief of staff", inflect = "noun" }
local forces = { police = true, military = true }

local function heads_it(doc, c, by)
  local own = forces[by:get("kind") or ""] and by:get("form") ~= "full" and (by:get("state") or "") == ""   -- not "Norland's troops"
  local source = own and c:slot("source")
  return source and doc:find_list(source.first, source.last, "heads_forces") ~= nil
end

-- "The striker was elbowed by Moss, his manager said"
local hurts = { attack = true, mass_violence = true }

local function is_his(doc, from, source, on)
  local own = source and doc:token(source.first):is("own") and pronouns.meant(doc, source.first)
  if own and same(own, on) then return true end
  local kin = from:get("kind") == "person" and doc:token(on.first):is("own") and pronouns.meant(doc, on.first)   -- "Her son was shot by Y, Lind said"
  return kin and same(kin, from) or false
end

local function charges(doc, m, from, cue, source)
  local by, on = m:actor("from"), m:actor("to")
  local finds = finders[from:get("kind") or ""] and cue and doc:token(cue.last):in_list("finding_guilty")
  if finds and not speech.is_own(doc, by, from) then return true end
  if speech.is_own(doc, by, from) then return false end   -- "said its forces had returned fire"
  if sides.meet(sides.of(from), sides.of(by)) then return false end
  if on and hurts[m:get("type") or ""] and is_his(doc, from, source, on) then return true end
  if same(from, on) or sides.meet(sides.of(from), sides.of(on)) then return true end
  if m:get("type") == "rupture" then return false end   -- "said the mill had sacked her": of nobody else
  if m:get("type") == "coerce" and by:get("kind") == "company" then return bereft[on:get("kind") or ""] and partisan[from:get("kind") or ""] or false end
  -- "The army shot down two drones, the ministry said": its own defence
  if speech.are_its_own_arms(from, by) then return false end
  local downs = string.find(string.lower(m:slot("trigger").text), "^sh[o]+t[ing]* down") ~= nil
  if belligerent[from:get("kind") or ""] and armed[by:get("kind") or ""] then return not downs end
  local killing = by:get("kind") == "person" and doc:token(m:slot("trigger").first):in_list("slaying")
  if killing and from:get("kind") == "person" and on:get("kind") == "person" then return true end   -- "Lee said Moss killed Ode"
  if from:get("kind") == "police" and by:get("kind") == "person" then
    return true   -- "police said Moss stabbed two men"
  end
  local grieves = from:get("kind") == "people" and doc:token(from.last):in_list("aggrieved")
  if grieves and (power[by:get("kind") or ""] or by:get("kind") == "armed_group") and harmless[on:get("kind") or ""] then return true end
  return power[by:get("kind") or ""] and harmless[on:get("kind") or ""] and partisan[from:get("kind") or ""] or false
end

-- "did not believe the army would hit Y"
local function is_unsaid(doc, cue)
  for n = cue and cue.first or 1, cue and cue.last or 0 do
    if unsaid_not[doc:token(n).form] then return true end
  end
  return false
end

-- "agonised over sailors held by Y": of a thing, and no word said.
local over_thing = { object = true, rel_object = true }   -- ways of claims that take a noun

pass "wrong that somebody tells of" {
  about = "the army said rebels had shelled its camp: it charges them with it",
  run = function(doc)
    local told
    for _, m in ipairs(doc:mentions("Tension")) do
      local deed = (force[m:get("type") or ""] or searching[m:get("type") or ""]) and m:actor("from") and m:actor("to") and m:slot("trigger")
      -- "said that two men had been arrested": by whom, he who says so does not tell
      local c = deed and m:get("note") ~= "agentless" and not speech.unreal[lib.status(doc, m)] and speech.speaker_of(doc, deed.first)
      -- "ruled that nurses had been sacked by the bank": a finding, and no order
      local cue = c and c:slot("cue")
      local finds = cue and (doc:token(cue.last):in_list("finding_guilty") or doc:token(cue.last).lemma == "swear" and doc:token(deed.first):is("past", "participle"))
      local from = c and not speech.quiet[c:get("act") or ""] and (finds or not speech.to_come[c:get("act") or ""]) and speech.source_of(doc, c)
      local searched = from and searching[m:get("type")] and (not same(from, m:actor("to")) or lib.status(doc, m) ~= "actual" or doc:token(deed.first - 1):is("modal"))
      if from and (over_thing[c.way or ""] or searched) then from = nil end
      if from then told = told or speech.told_pairs(doc) end
      if from and not is_unsaid(doc, c:slot("cue")) and not told[speech.pair_key(from, m:actor("from"))] and not heads_it(doc, c, m:actor("from")) and charges(doc, m, from, c:slot("cue"), c:slot("source")) then
        add_said(doc, c, from, m:actor("from"), "accuse", "said")
      end
    end
  end,
}

pass "put about in a fact check" {
  about = "Claim: police beat boys. ... The claim was first posted by Y: Y charges the police with it",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local by = c.rule == "claim that is checked" and c:get("speaker")
      local from = by and doc:mention(tonumber(by))
      for _, m in ipairs(from and doc:span(c.first, c.last):mentions("Tension") or {}) do
        local to = force[m:get("type") or ""] and m:actor("to") and m:actor("from")
        if to and not same(from, to) and not sides.meet(sides.of(from), sides.of(to)) then
          doc:add("Tension", c, { from = from, to = to, trigger = m:slot("trigger") }, { type = "accuse", weight = "0", note = "said" })
        end
      end
    end
  end,
}
