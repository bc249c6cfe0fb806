-- Words of war among those who bear no arms: blows and fights in words, sit-ins.
phase "tension-passes"

local joined = require "lib.joined"
local lib = require "lib.tension"
local sets = require "lib.word_sets"

-- Politicians, papers and firms attack, hit and battle each other in words.
-- check: ignore unused-list, a pass names it
words "blow_in_words" { "attack", "assail", "blast", "slam", "target", "hammer", "savage", "pummel", "batter",
                        "pound", "bash", "roast", "onslaught", "barrage", "salvo", "broadside",
                        "counter-attack", "counterattack", "offensive", "fire", "back", "tackle", inflect = "verb",
                        any_tag = true }
words "fight_in_words" { "fight", "battle", "clash", "war", "spar", "skirmish", "duel", "struggle",
                         "combat", "showdown", "hostilities", "defeat", "thrash", "vanquish", "rout", "crush", "trounce", "annihilate", "demolish", inflect = "verb", any_tag = true }
words "walk_of_crowds" { "march", "storm", "converge", "besiege", "picket", "strike", "walkout", inflect = "verb", any_tag = true }
local armed = { military = true, armed_group = true, state = true, police = true, people = true,
                anonymous = true, other = true }
words "violence" { from = "words/tension-signs.tsv", where = { use = "violence", pos = "form" } }
words "violence" { from = "words/tension-signs.tsv", where = { use = "violence", pos = "noun" },
                   inflect = "noun", any_tag = true }
words "violence" { from = "words/tension-signs.tsv", where = { use = "violence", pos = "verb" },
                   inflect = "verb", any_tag = true }

-- Outside of the act, and of those to whom it goes: "marched on the police station".
local function has_weapon(doc, m)
  local s, t = lib.sentence(doc, m), m:slot("trigger")
  local to = t.last < doc.tokens and lib.is_preposition(doc:token(t.last + 1)) and m:actor("to")
  local from = m:slot("from")   -- "hospital doctors clashed with"
  for i = s.first, s.last do
    local inside = i >= t.first and i <= t.last or to and i >= to.first and i <= to.last or from and i >= from.first and i <= from.last
    if not inside and doc:token(i):in_list("violence") then return true end
  end
  return false
end

-- check: ignore unused-list, a pass names it
words "no_blow" { "engage", inflect = "verb", any_tag = true }
local in_words = { no_blow = "", blow_in_words = "criticise", fight_in_words = "strain", walk_of_crowds = "protest" }

-- Whom crowds fight with words and suits only.
local desks = { government = true, institution = true, company = true, ngo = true, media = true, party = true, person = true }

-- "the terrorist attacks on Y", "a bomb attack", "plotted an attack on Y": blows, whoever deals them.
words "kind_of_blow" { from = "words/tension-signs.tsv", where = { use = "kind_of_blow" } }
words "plotting" { from = "words/tension-verbs.tsv", where = { use = "plotting" }, inflect = "verb", any_tag = true }

local function is_blow_named(doc, m)
  local t = m:slot("trigger")
  local n = m:get("pos") == "noun" and t.first
  if not n then return false end
  if t.first < t.last and doc:token(n):in_list("kind_of_blow") then return true end
  n = n - 1
  while n > 1 and doc:token(n):is("det", "adj", "num", "own", "name") and not doc:token(n):in_list("kind_of_blow") do n = n - 1 end
  return n > 0 and doc:token(n):in_list("kind_of_blow", "plotting")
end

-- "Lind defeated Moss in three sets": a game.
words "of_games" { "match", "tennis", "metre", "medley", "backstroke", "breaststroke", "freestyle", "butterfly", "quarter-final", "semi-final", "semifinal",
                   "quarterfinal", "tie-break", "tiebreak", "champion", "singles", "doubles", "wicket", "innings", "knockout", "grandmaster",
                   "seed", "set", "cup", "medal", "tournament", "championship", "trophy", "league", inflect = "noun" }
local AROUND = 30   -- tokens around the word

local function is_game(doc, m)
  local t = m:slot("trigger")
  if m:get("pos") == "noun" or not lib.is_one(doc:token(t.first), sets.defeat) then return false end
  return doc:find_list(math.max(1, t.first - AROUND), math.min(doc.tokens, t.last + AROUND), "of_games") ~= nil
end

-- "was struck on the head by Tom Moss": one man is not struck by a walkout.
local function is_struck(doc, m, from, to)
  local people = from:get("kind") == "person" and to:get("kind") == "person"
  return people and m:get("voice") == "passive" and doc:token(m:slot("trigger").first).lemma == "strike"
end

-- "attacked him from behind", "was attacked in her flat by": no words did that.
words "bodily_sign" {
  "from behind", "in the park", "in a park", "in an alley", "in the street", "on the street", "in her home", "in his home", "in his flat", "in her flat",
  "in his cell", "in the cells", "in prison", "in jail", "in the playground", "as she slept", "as he slept", "in his sleep", "in her sleep",
  "with his fists", "with her fists", "on her way home", "on his way home", "physically", "sexually", "outside a pub", "outside a bar",
  "outside a nightclub", "outside a club", "outside her home", "outside his home", "at a bus stop", "on a train", "on a bus", "and robbed", "in the face",
  "on the head", "in the head", "in the toilets", "in the showers", "in a lift", "in the back", "with a brick", "with a bottle", "with acid", "in the tunnel",
}
local NEAR = 7   -- tokens behind the act

local of_bodies = { ["run over by somebody"] = true, ["hit by what somebody shot"] = true, ["hurts a part of somebody"] = true,
                    ["held for what befell somebody"] = true, ["held for a deed"] = true }

local function is_bodily(doc, m)
  local t = m:slot("trigger")
  if of_bodies[m.rule] then return true end
  if m:get("pos") == "noun" then return false end
  local last = math.min(doc:sentence(t.sentence).last, math.max(t.last, m:slot("to").last) + NEAR)
  return doc:find_list(math.max(1, t.first - 1), last, "bodily_sign") ~= nil
end

-- check: ignore unused-list, a pass names it
words "spar_of_states" { "clash", "spar", "duel", inflect = "verb", any_tag = true }
words "fought_for_land" { "border", "frontier", "island", "islet", "reef", "shoal", "strip", "territory", "region", "enclave", "exclave", "land", "peninsula",
                          "sea", "water", "airspace", "plateau", "height", "mountain", "glacier", "valley", "ridge", "pass", "river", "strait",
                          "province", "district", "oilfield", "village", "town", "city", "cattle", "pasture", "well", inflect = "noun" }
local TO_LAND = 6   -- tokens behind "over"
local both_are = { people = "fight_in_words", state = "spar_of_states", government = "spar_of_states", other = "spar_of_states" }

-- "landlords clashed with tenants over rents", "the two states clash over the budget": a quarrel in words, if it tells what it is
-- about; that of states is not about land.
local function is_quarrel_over(doc, m, from, to)
  local list = from:get("kind") == to:get("kind") and both_are[from:get("kind") or ""]
  if not list or not doc:token(m:slot("trigger").first):in_list(list) then return false end
  local last = math.max(m:slot("trigger").last, m:slot("to").last)
  local word = string.lower(doc:word(last + 1))
  if word ~= "over" and word ~= "about" or has_weapon(doc, m) then return false end
  local stop = math.min(doc.tokens, last + TO_LAND)
  return from:get("kind") == "people" or word == "about" or not doc:find_list(math.min(stop, last + 2), stop, "fought_for_land")
end

-- "The mayor came under fire from activists": of those who speak for a cause, on those who bear no arms.
local speaks_out = { activist = true, legislator = true, business = true, expert = true, journalist = true, lawyer = true }
local shot_at = { people = true, military = true, police = true, armed_group = true, anonymous = true }

local function is_fire_of_words(doc, m, from, to)
  if from:get("kind") ~= "people" or shot_at[to:get("kind") or ""] then return false end
  if doc:token(m:slot("trigger").last).form ~= "fire" then return false end
  local class = doc:span(from.first, from.last):last_entry("role", "class")
  return (speaks_out[class or ""] or doc:token(from.last):in_list("against_one")) and not has_weapon(doc, m)
end

-- "was jailed for an attack on Y": a blow.
local PUNISHED = 7   -- tokens from the jail to "for"

local function is_punished_for(doc, m)
  local start = m:get("pos") == "noun" and lib.sentence(doc, m).first
  local ahead = start and joined.before(doc, m:slot("trigger").first, start)
  if not ahead or not sets.for_what[ahead.form] then return false end
  return doc:find_list(math.max(start, ahead.number - PUNISHED), ahead.number - 1, "custody_verb") ~= nil
end

-- "Moss opened fire on a deputy, on officers": with a gun; on one who is named, in words.
local function opens_fire(doc, m, to)
  local t = m:slot("trigger")
  if t.first == t.last or doc:token(t.first).lemma ~= "open" or doc:token(t.last).form ~= "fire" then return false end
  local first = doc:token(to.first)
  return shot_at[to:get("kind") or ""] or to:get("form") == "nominal" and (sets.a_or_an[first.form] or first:is("num"))
end

-- What the act is if those who do it bear no arms (a crowd may).
local function tamed(doc, m)
  local from, to, t = m:actor("from"), m:actor("to"), m:slot("trigger")
  if to and opens_fire(doc, m, to) then return nil end
  if from and to and (is_struck(doc, m, from, to) or to:get("kind") == "person" and is_bodily(doc, m)) then return nil end
  if not from or not to or is_blow_named(doc, m) or is_punished_for(doc, m) then return nil end
  if is_quarrel_over(doc, m, from, to) then return "strain" end
  if is_fire_of_words(doc, m, from, to) then return "criticise" end
  if to:get("kind") == "state" and doc:token(t.last).form == "offensive" then return nil end   -- "Moss launched an offensive on Chad"
  local quarrels = from:get("kind") == "people" and desks[to:get("kind") or ""] and doc:token(t.first):in_list("fight_in_words")
  if quarrels and not has_weapon(doc, m) then return "strain" end
  local walks = from:get("kind") == "people" and doc:token(t.first):in_list("walk_of_crowds")
  if armed[from:get("kind") or ""] and not walks or to:get("kind") == "armed_group" then return nil end
  for list, type in pairs(in_words) do
    if doc:token(t.first):in_list(list) or doc:token(t.last):in_list(list) then
      if type == "strain" and is_game(doc, m) then return "" end
      return not has_weapon(doc, m) and type or nil
    end
  end
end

-- "Neighbours have declared war on the chef"
local function is_war_in_words(m)
  local from, to = m:actor("from"), m:actor("to")
  return m:get("type") == "war_talk" and from and to and not lib.at_war[from:get("kind") or ""] and not lib.at_war[to:get("kind") or ""]
end

-- "students occupied the university's library"
words "sitting_in" { from = "words/tension-verbs.tsv", where = { use = "sitting_in" },
                     inflect = "verb", any_tag = true }

-- Crowds that have come to do harm: they hold no sit-in.
words "mob" { "mob", "rioter", "looter", "vandal", "attacker", "arsonist", "assailant", "thug", "hooligan", "lynch mob", "gunman", "gang", "youths",
              inflect = "noun" }

-- "mobs stormed the Omani embassy": an attack; "protesters stormed it" may be a protest.
local function is_of_mob(doc, m)
  local type, from = m:get("type"), m:slot("from")
  if m:get("pos") == "noun" and type ~= "protest" or type ~= "protest" and type ~= "coerce" and type ~= "incursion" then return false end
  return from ~= nil and doc:token(from.last):in_list("mob") and doc:token(m:slot("trigger").first):in_list("stormed")
end

words "stormed" { "storm", "ransack", "loot", "vandalise", "vandalize", "desecrate", "overrun", "break into", "smash", "trash", "pelt", "stone", "wreck",
                  "invade", "storming", "ransacking", "looting", inflect = "verb", any_tag = true }

-- "Riot police charged the demonstrators": with batons, and not in court.
words "in_the_street" { "protester", "protestor", "demonstrator", "crowd", "marcher", "rioter", "picket", "striker", inflect = "noun" }
local COURT = 3   -- tokens behind whom they charge

local function is_charge_at(doc, m)
  local from, to, t = m:actor("from"), m:slot("to"), doc:token(m:slot("trigger").first)
  if m:get("type") ~= "investigate" or t.lemma ~= "charge" or not from or not to or m:get("voice") == "passive" then return false end
  local kind = from:get("kind")
  if kind ~= "police" and kind ~= "military" or not doc:token(to.last):in_list("in_the_street") then return false end
  for n = to.last + 1, math.min(doc.tokens, to.last + COURT) do
    if doc:word(n) == "with" or doc:word(n) == "over" or doc:word(n) == "for" or doc:word(n) == "under" then return false end
  end
  return true
end

-- "The army ousted the rebels from the town": they fought for it.
local function is_ousted_in_battle(doc, m)
  local from, to = m:actor("from"), m:actor("to")
  if m:get("type") ~= "rupture" or not from or not to then return false end
  local fight = lib.bearing_arms[to:get("kind") or ""] and lib.at_war[from:get("kind") or ""]
  return fight and lib.is_one(doc:token(m:slot("trigger").first), sets.oust) or false
end

local function is_sit_in(doc, m)
  local type, from, to = m:get("type"), m:actor("from"), m:actor("to")
  local seized = type == "coerce" or type == "incursion" or type == "attack"
  local crowd = seized and from and to and (from:get("kind") == "people" or from:get("kind") == "ngo")
  local desk = to and (desks[to:get("kind") or ""] or to:get("kind") == "person" or type == "incursion")   -- "blockaded a Danish tanker"
  return crowd and desk and doc:token(m:slot("trigger").first):in_list("sitting_in") and not has_weapon(doc, m)
end

-- "killed about 1.5 million Armenians", "murdered tens of thousands"
words "by_thousands" { "thousand", "million", inflect = "noun", any_tag = true }
local COUNT = 6   -- tokens from the verb to how many

local function is_slaughter(doc, m)
  local t, to = m:slot("trigger"), m:slot("to")
  if not to or to.first < t.first or not doc:token(t.last):in_list("slaying") then return false end
  for n = t.last + 1, math.min(t.last + COUNT, to.last) do
    local word = doc:token(n)
    if word:in_list("by_thousands") or string.find(word.text, "^%d+,%d%d%d") then return true end
    if not word:is("num", "adv", "prep", "det", "adj", "noun") then return false end
  end
  return false
end

-- Ground and sky are entered; what a man or a firm owns is taken from him.
local owners = { person = true, company = true, other = true, people = true, ngo = true, media = true, party = true, anonymous = true }

pass "words of war" {
  about = "the senator attacked the mayor: criticise; their battle: strain",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local type = m:get("type") == "attack" and tamed(doc, m)
      if type == "" then m:drop("no blow") elseif type then m:set("type", type) end
      if type == nil and is_slaughter(doc, m) then m:set("type", "mass_violence") end
      if is_war_in_words(m) then m:set("type", "strain") end
      if is_sit_in(doc, m) then m:set("type", "protest") end
      if is_of_mob(doc, m) or is_charge_at(doc, m) or is_ousted_in_battle(doc, m) then m:set("type", "attack") end
      local to = m:get("type") == "incursion" and m:actor("to")
      if to and owners[to:get("kind") or ""] then m:set("type", "coerce") end
    end
  end,
}
