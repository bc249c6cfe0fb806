-- Words of many senses: what a word means besides what its list says, by who does it to whom. lib/weak_words.lua tells which are
-- no tension at all, 83-tension-war-words.lua what words of war mean among those who bear no arms.
phase "tension-passes"

local lib = require "lib.tension"
local sets = require "lib.word_sets"
local weak_words = require "lib.weak_words"

-- "asked Y to help": no demand; "supports the rebels": aid, if they bear arms.
words "helping" { from = "words/tension-verbs.tsv", where = { use = "helping" }, inflect = "verb", any_tag = true }
words "help_noun" { from = "words/tension-deeds.tsv", where = { use = "help_noun" }, inflect = "noun", any_tag = true }
words "begging" { from = "words/tension-verbs.tsv", where = { use = "begging" }, inflect = "verb", any_tag = true }
words "backing" { from = "words/tension-verbs.tsv", where = { use = "backing" }, inflect = "verb", any_tag = true }

-- what those in need ask for, and nobody demands
words "needed" {
  "loan", "grant", "bailout", "relief", "food", "grain", "maize", "wheat", "rice", "medicine", "vaccine", "doctor", "nurse",
  "troop", "soldier", "policeman", "police", "police officer", "peacekeeper", "weapon", "missile", "ammunition", "tank", "jet", "tent", "blanket",
  "water", "fuel", "shelter", "asylum", "rescue", "reinforcement", "funding", "donation", "intervention", "mediation", "help", "aid", "assistance",
  "support", "protection", "firefighter", "helicopter", "generator", "drone", inflect = "noun",
}
local NEED = 5   -- tokens behind "for"

-- "asked the fund for a loan", "its request to Y for doctors", "requested help from Y"
local function asks_for_needed(doc, m, to)
  local t = m:slot("trigger")
  local requests = doc:token(t.first).lemma == "request"
  local start = requests and t.last or nil
  local stop = math.min(to.last + 1, doc.tokens)
  if doc:word(stop) == "for" then start = stop elseif not requests or m:get("pos") == "noun" then return false end
  local n = doc:find_list(start + 1, math.min(start + NEED, doc:sentence(t.sentence).last), "needed")
  return n ~= nil and not doc:find_tag(start + 1, n - 1, "finite", "own", "prep")
end

local function is_plea(doc, m, to)
  local t = doc:token(m:slot("trigger").first)
  if (t:in_list("begging") or t.lemma == "request") and asks_for_needed(doc, m, to) then return true end
  if not t:in_list("begging") then return false end
  for n = to.last + 1, math.min(to.last + 3, doc.tokens - 1) do
    local form = doc:token(n).form
    if form == "to" or form == "for" then return doc:token(n + 1):in_list(form == "to" and "helping" or "help_noun") end
  end
  return false
end

local function helps_arms(doc, m, to)
  local from = m:actor("from")
  if from and from:get("kind") == "person" then return false end   -- "the president backs the army"
  return doc:token(m:slot("trigger").last):in_list("backing") and lib.bearing_arms[to:get("kind") or ""]
end

-- "dismissed the mayor as a fool" dismisses nobody.
local function only_calls(doc, m)
  local span = m:slot("to")
  local behind = lib.is_one(doc:token(m:slot("trigger").last), { dismiss = true }) and
                 span.last < doc.tokens and doc:token(span.last + 1)
  return behind and behind.form == "as"
end

-- "police removed six of them": out of a hall, and of no post.
words "carrying_off" { from = "words/tension-verbs.tsv", where = { use = "carrying_off" },
                       inflect = "verb", any_tag = true }
local uniformed = { police = true, military = true }

local function is_carried_off(doc, m)
  local from = m:actor("from")
  return from and uniformed[from:get("kind") or ""] and doc:token(m:slot("trigger").first):in_list("carrying_off")
end

-- "hit the senator for his vote" hits nobody.
local function hits_in_words(doc, m, to)
  if m.rule == "hurts a part of somebody" then return false end   -- over the head
  local span = lib.is_one(doc:token(m:slot("trigger").first), sets.hit_once) and m:slot("to")
  local behind = span and span.last < doc.tokens and doc:token(span.last + 1)
  return behind and (to:get("kind") == "person" or to:get("kind") == "party") and lib.is_one(behind, sets.why_for)
end

-- "bashed his head on the kerb": no words did that.
words "limb" { from = "words/tension-objects.tsv", where = { use = "limb" }, inflect = "noun", any_tag = true }

local function hits_limb(doc, m, to)
  local n, own = m:slot("trigger").last + 1, to.last + 1
  if n < doc.tokens and doc:token(n):is("own") then return doc:token(n + 1):in_list("limb") end
  return own < doc.tokens and doc:token(own):is("possessive") and doc:token(own + 1):in_list("limb")
end

-- "the whisky war": goods and words are no weapons.
words "war_kind" { from = "words/tension-objects.tsv", where = { use = "war_kind" }, inflect = "noun", any_tag = true }

local function is_war_of_goods(doc, m)
  local t = m:slot("trigger")
  local ahead = t.first == t.last and t.first > 1 and doc:token(t.first).form == "war" and doc:token(t.first - 1)
  return ahead and ahead:is("noun") and not ahead:is("name") and not ahead:in_list("war_kind")
end

-- A campaign of those who bear arms, or against them, is fought.
local function is_fought(doc, m, to)
  local from = m:actor("from")
  local arms = lib.bearing_arms[to:get("kind") or ""] and from and (lib.bearing_arms[from:get("kind") or ""] or from:get("kind") == "state")
  return arms and m:get("pos") == "noun" and lib.is_one(doc:token(m:slot("trigger").last), sets.fight_noun)
end

-- "is wanted by prosecutors"
local function is_wanted(doc, m)
  local passive = m:get("voice") == "passive" and m:actor("from")
  return passive and passive:get("kind") ~= "person" and doc:token(m:slot("trigger").first).form == "wanted"
end

-- "welcomed his departure"
words "downfall" { from = "words/tension-deeds.tsv", where = { use = "downfall" }, inflect = "noun", any_tag = true }
words "downfall" { "jailing" }

local function is_glad_of_fall(doc, m, to)
  local first, n = m:slot("trigger").last + 1, to.last + 1
  local own = first < doc.tokens and doc:token(first):is("own") and first
  local at = own or n < doc.tokens and doc:token(n):is("possessive") and n
  return at and m:get("pos") ~= "noun" and doc:token(at + 1):in_list("downfall") or false
end

-- "forced Lind to resign"
local function is_driven_out(doc, m)
  local n = m:slot("to").last + 1
  local forced = lib.is_one(doc:token(m:slot("trigger").first), { force = true, compel = true, oblige = true })
  if not forced or n + 1 > doc.tokens or doc:token(n).form ~= "to" then return false end
  local verb = doc:token(n + 1)
  return lib.is_one(verb, sets.leave_office) or (verb.form == "step" or verb.form == "stand") and doc:token(n + 2).form == "down"
end

-- "its ban on Peruvian fish": on trade.
local function is_ban_on_goods(doc, m, to)
  local behind = to.last < doc.tokens and doc:token(to.last + 1)
  local barred = lib.is_one(doc:token(m:slot("trigger").last), sets.ban_noun)
  local noun = m:get("pos") == "noun" and to:get("kind") == "state" and barred
  return noun and behind and behind:is("common") and not behind:in_list("crowd", "role")
end

-- "charged the army with arming nomads": in words, if no court or police does it.
local wordy = { party = true, armed_group = true, ngo = true, company = true, military = true, media = true, people = true,
                state = true }

-- A person charges in words too, if it is not his office: "the mayor", but no prosecutor.
local function is_wordy(a)
  local kind = a:get("kind") or ""
  if kind ~= "person" then return wordy[kind] end
  for word in string.gmatch(string.lower((a:get("title") or "") .. " " .. (a:get("head") or "")), "%a+") do
    if sets.of_charges[word] then return false end
  end
  return true
end

-- "The US charged four soldiers with hacking": states charge by their courts whomever they can try.
local tried_by_state = { person = true, people = true, military = true, company = true }
local not_tried = { head_of_state = true, head_of_government = true }

local function may_try(from, to)
  return from:get("kind") == "state" and tried_by_state[to:get("kind") or ""] and not not_tried[to:get("class") or ""]
end

local function only_says_so(doc, m, to)
  local from = doc:token(m:slot("trigger").first).lemma == "charge" and m:actor("from")
  if from and may_try(from, to) then return false end
  local with = from and to.last + 2 <= doc.tokens and doc:token(to.last + 1)
  if with and with.form == "of" and doc:token(to.last + 2):is("gerund") then return true end   -- "charged the party of lying"
  return with and with.form == "with" and doc:token(to.last + 2):is("gerund") and is_wordy(from) and
         not lib.is_one(doc:token(from.last), sets.investigator)
end

-- "sent home the ambassador" frees nobody.
words "envoy_noun" { from = "words/tension-people.tsv", where = { use = "envoy_noun" },
                     inflect = "noun", any_tag = true }

local function is_envoy_sent(doc, m, to)
  return doc:token(m:slot("trigger").first).lemma == "send" and doc:token(to.last):in_list("envoy_noun")
end

-- "inspectors raided the firm": no blow, as they come with a warrant.
local searched = { company = true, person = true, ngo = true, media = true, party = true, people = true, institution = true }
local searching = { police = true, institution = true, government = true }

local function is_raid_by_law(doc, m, to)
  local t, from = m:slot("trigger"), m:actor("from")
  local raids = doc:token(t.first).lemma == "raid" or doc:token(t.last).lemma == "raid"
  return raids and from and searching[from:get("kind") or ""] and searched[to:get("kind") or ""] or false
end

-- "a guard escorted him out"
words "showing_out" { from = "words/tension-verbs.tsv", where = { use = "showing_out" },
                      inflect = "verb", any_tag = true }

local function is_shown_out(doc, m, to)
  if not doc:token(m:slot("trigger").first):in_list("showing_out") then return false end
  return doc:word(to.last + 1) == "out" or doc:word(to.last + 1) == "off" and doc:word(to.last + 2) == "the"
end

-- "was designated as captain", "named it as their envoy": an honour, unless it is called something bad.
words "bad_sort" { from = "words/tension-people.tsv", where = { use = "bad_sort" }, inflect = "noun", any_tag = true }

local function is_honour(doc, m)
  local t = m:slot("trigger")
  if doc:token(t.first).lemma ~= "designate" then return false end
  local last, as = doc:sentence(t.sentence).last, nil
  for n = t.last + 1, math.min(t.last + 12, last) do
    if doc:word(n) == "as" then as = n end
    if doc:token(n):in_list("bad_sort") then return false end
  end
  return as ~= nil
end

-- "A judge will read the dairy's petition against the ministry": one goes to law.
local function is_brought_to_court(doc, m)
  local t = m:slot("trigger")
  if m:get("pos") ~= "noun" or doc:token(t.last).lemma ~= "petition" then return false end
  local s = doc:sentence(t.sentence)
  return doc:find_list(s.first, s.last, "court_noun") ~= nil
end

-- "The bishop punished two priests": a man does, and no state imposes anything on them.
local imposes = { state = true, government = true, igo = true }
local of_flesh = { person = true, people = true }

local function is_punished(doc, m, to)
  local from = doc:token(m:slot("trigger").first).lemma == "punish" and m:actor("from")
  return from and of_flesh[to:get("kind") or ""] and not imposes[from:get("kind") or ""] or false
end

-- "was jailed for fighting with the rebels": one man fights beside them, and not against.
local function is_in_their_ranks(doc, m, to)
  local t, from = m:slot("trigger"), m:actor("from")
  local one = to:get("kind") == "armed_group" and from and from:get("kind") == "person"
  return one and m:get("pos") ~= "noun" and doc:token(t.last).lemma == "fight" and doc:word(t.last + 1) == "with"
end

-- "summoned the party leaders for talks": he means to meet them. An envoy is called in to be told off.
local function is_called_to_talks(doc, m, to)
  if doc:token(m:slot("trigger").first).lemma ~= "summon" or doc:token(to.last):in_list("envoy_noun") then return false end
  local last = doc:sentence(to.sentence).last
  for n = to.last + 1, math.min(to.last + 8, last - 1) do
    local t = doc:token(n)
    if t:is("finite", "mark") then return false end
    if (t.form == "for" or t.form == "to") and (lib.is_one(doc:token(n + 1), sets.talks_noun) or n + 2 <= last and lib.is_one(doc:token(n + 2), sets.talks_noun)) then return true end
  end
  return false
end

-- "summoned the envoy" protests; "the police, the inquiry summoned her" means to question her.
local questions = { police = true, military = true, institution = true }

local function summoned_to(doc, m, to)
  local called_for = lib.status(doc, m) == "called_for"   -- "urged parliament to summon her": whoever urges questions nobody
  if called_for or not string.find(doc:token(m:slot("trigger").first).form, "^summon") then return nil end
  if to.last + 2 <= doc.tokens and doc:word(to.last + 1) == "to" and doc:token(to.last + 2):in_list("demanding") then return "demand" end
  if doc:find_list(to.first, to.last, "envoy_noun") then return "protest" end
  local from = m:actor("from")
  local behind = m:slot("trigger").last
  local envoy = to.first > behind and doc:span(math.max(behind, to.first - 8), to.first):mentions("Actor")[1]
  if envoy and envoy ~= to and envoy.last >= to.first - 2 and doc:find_list(envoy.first, envoy.last, "envoy_noun") then return "protest" end
  return from and questions[from:get("kind") or ""] and not doc:find_list(from.first, from.last, "of_ministry") and "investigate" or nil
end

words "of_ministry" { "ministry", "foreign ministry", "department", "state department", "foreign office" }

-- "won a presidential campaign against Y": a race, and no protest.
words "of_a_race" { "presidential", "election", "electoral", "primary", "senate", "congressional", "re-election", "reelection", "mayoral", "leadership",
                    "gubernatorial", "parliamentary", "losing", "winning", "unsuccessful", "successful" }

local function is_race(doc, m)
  local t = m:slot("trigger")
  return m:get("pos") == "noun" and doc:token(t.last).lemma == "campaign" and t.first > 1 and doc:token(t.first - 1):in_list("of_a_race")
end

-- "is choking Y with a blockade": a state has no throat.
local bodies = { person = true, people = true, anonymous = true, police = true, other = true }

local function is_cut_short(doc, m, to)
  return lib.is_one(doc:token(m:slot("trigger").first), sets.choke) and not bodies[to:get("kind") or ""]
end

-- "fights for shelf space with Y"
words "contested" { "shelf space", "space", "customer", "market share", "share", "vote", "voter", "title", "medal", "place", "attention", "viewer",
                    "audience", "custom", "reader", "talent", "contract", "buyer", "tourist", "business", "investor", "passenger", "slot",
                    "seat", "crown", "spot", "order", "money", "funding", inflect = "noun" }
local CONTEST = 4   -- tokens behind "for"

local function is_contest(doc, m)
  local t = m:slot("trigger")
  local n = t.last + 1
  if not lib.is_one(doc:token(t.last), sets.contend) or doc:word(n) ~= "for" and doc:word(n) ~= "over" then return false end
  return doc:find_list(n + 1, math.min(n + CONTEST, doc:sentence(t.sentence).last), "contested") ~= nil
end

-- "said the priest had abused her", but "was racially abused by a fan": the one is done to the body.
local abusers = { person = true, police = true, anonymous = true, military = true }
words "by_mouth" { "verbally", "racially", "online", "loudly", "homophobically", "publicly", "openly" }

local function is_abused(doc, m, to)
  local t, from = m:slot("trigger"), m:actor("from")
  if doc:token(t.first).lemma ~= "abuse" or not (from and abusers[from:get("kind") or ""]) then return false end
  local kind = to:get("kind")
  local last = math.min(t.last + 4, doc:sentence(t.sentence).last)
  return (kind == "person" or kind == "people" or kind == "anonymous") and not doc:find_list(math.max(1, t.first - 1), last, "by_mouth")
end

-- What a word means besides what its list says, by the type that it has there.
local other_sense = {
  strain = function(doc, m, to) return is_called_to_talks(doc, m, to) and "talks" or summoned_to(doc, m, to) end,
  attack = function(doc, m, to)
    if is_in_their_ranks(doc, m, to) then return "agree" end
    if hits_in_words(doc, m, to) then return "criticise" end
    if is_raid_by_law(doc, m, to) then return "coerce" end
    if is_contest(doc, m) then return "strain" end
    if is_cut_short(doc, m, to) then return "coerce" end
    return m:get("pos") == "noun" and is_war_of_goods(doc, m) and "strain" or nil
  end,
  criticise = function(doc, m, to)
    if m:get("pos") == "noun" then return nil end
    return hits_limb(doc, m, to) and "attack" or is_abused(doc, m, to) and "coerce" or nil
  end,
  protest = function(doc, m, to)
    if is_race(doc, m) then return "strain" end
    return is_fought(doc, m, to) and "attack" or is_brought_to_court(doc, m) and "investigate" or nil
  end,
  demand = function(doc, m, to) return is_wanted(doc, m) and "investigate" or is_plea(doc, m, to) and "appeal" or nil end,
  rupture = function(doc, m)
    return only_calls(doc, m) and "criticise" or is_carried_off(doc, m) and "coerce" or nil
  end,
  sanction = function(doc, m, to) return is_honour(doc, m) and "agree" or is_punished(doc, m, to) and "coerce" or nil end,
  aid = function(doc, m, to) return is_shown_out(doc, m, to) and "coerce" or nil end,
  agree = function(doc, m, to)
    return is_glad_of_fall(doc, m, to) and "criticise" or helps_arms(doc, m, to) and "aid" or nil
  end,
  investigate = function(doc, m, to) return only_says_so(doc, m, to) and "accuse" or nil end,
  coerce = function(doc, m, to)
    return is_ban_on_goods(doc, m, to) and "sanction" or is_driven_out(doc, m) and "rupture" or nil
  end,
  release = function(doc, m, to) return is_envoy_sent(doc, m, to) and "rupture" or nil end,
}

-- "dismissed the captain and the keeper's complaints": both complained, and neither is sacked.
local OWNED = 9   -- tokens up to the claim
local turned_down = { rupture = true, reject = true }
local held = { accuse = "accuse", criticise = "criticise" }   -- by the group of the claim

-- The token of the claim that several own, the first of whom is named at the end.
local function joint_claim(doc, m, to)
  local word = doc:word(to.last + 1)
  local n = word == "and" or word == ","
  if not n and doc:token(math.min(to.last + 1, doc.tokens)):is("possessive") then n = doc:word(to.last + 2) == "and" end
  if not n or to.first < m:slot("trigger").last then return nil end
  local owned, both = false, word ~= ","   -- "denied Lind, the mayor's nominee, a hearing": one
  for k = to.last + 2, math.min(to.last + OWNED, doc.tokens) do
    local w = doc:token(k)
    if w:is("possessive") then owned = true
    elseif owned and w:in_list("claim_noun", "wish_noun") and w:is("noun") then return both and k or nil
    elseif w.form == "and" then both = true
    elseif not w:is("noun", "det", "adj", "num") and w.text ~= "," then return nil end
  end
end

words "grievance_noun" { from = "words/tension-deeds.tsv", where = { use = "grievance_noun" }, inflect = "noun", any_tag = true }

local function type_of_claim(doc, n)
  local group = doc:span(n, n):last_entry("claim_noun", "group")
  if doc:token(n):in_list("grievance_noun") then return "criticise" end
  return held[group or ""] or group == "state" and "accuse" or "demand"
end

pass "claims of several" {
  about = "dismissed the captain and the keeper's complaints: both have complained, and nobody is sacked",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = turned_down[m:get("type") or ""] and m:get("pos") ~= "noun" and m:actor("from")
      local to = from and m:actor("to")
      local n = to and m:get("voice") ~= "passive" and joint_claim(doc, m, to)
      if n then
        local type, first = type_of_claim(doc, n), to.first
        for _, owner in ipairs(doc:span(first, n):mentions("Actor")) do
          if not lib.same(owner, from) and owner.last < n then
            local values = { type = type, weight = "0", note = "said", status = "actual" }
            doc:add("Tension", m, { trigger = m:slot("trigger"), from = owner, to = from }, values)
            if type == "demand" and m:get("type") == "reject" then lib.copy(doc, m, from:span(), owner:span()) end
          end
        end
        m:drop("claims of several")
      end
    end
  end,
}

pass "weak words" {
  about = "a word of many senses (back, help, hit) counts only with an actor itself at its other end",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m:actor("to")
      local sense = to and other_sense[m:get("type") or ""]
      local other = sense and sense(doc, m, to)
      if other then m:set("type", other) end
      if to then weak_words.weigh(doc, m, to) end
    end
  end,
}

-- "Mortars fell. The rebels said they had fired them.": shells, and nobody who loses his post.
local function fires_shells(doc, m)
  local t, to = m:slot("trigger"), m:slot("to")
  if not to or doc:token(t.first).lemma ~= "fire" or not doc:token(to.first):is("pronoun") then return false end
  return doc:find_list(doc:sentence(math.max(1, t.sentence - 1)).first, t.first, "device") ~= nil
end

pass "what is fired" {
  about = "mortars fell, and the rebels said they had fired them: they dismissed nobody",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("type") == "rupture" and fires_shells(doc, m) then m:drop("shells are fired") end
    end
  end,
}
