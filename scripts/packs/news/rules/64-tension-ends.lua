-- The two ends of a tension: whose thing it is, the subject that stands further off, several actors at one end.
phase "tension-passes"

local lib = require "lib.tension"
local joined = require "lib.joined"
local stretches = require "lib.stretches"
local before, verbal, same = joined.before, lib.verbal, lib.same

-- whose thing it is -----------------------------------------------------------------------------------

-- "Norland's treatment of villagers" is Norland's: the owner stands for the phrase, unless what is owned
-- is an actor itself ("Norland's defence minister").
local function owner(doc, m, slot)
  local span, now = m:slot(slot), m:actor(slot)
  if not span or not now then return nil end
  for _, a in ipairs(span:mentions("Actor")) do
    if a.number == now.number or a.first > now.first then return nil end
    local behind = a.last < span.last and doc:token(a.last + 1)
    if behind and behind:is("possessive") then
      for i = a.last + 2, now.first - 1 do
        if doc:token(i):is("prep") then return a end
      end
    end
  end
end

-- "... their homes, and we urge ...": the list before "and" is another clause; the pronoun is the subject.
local function last_pronoun(doc, m)
  local span = m:slot("from")
  if not span or span.first == span.last or not doc:token(span.last):is("pronoun") then return nil end
  return doc:span(span.last, span.last)
end

pass "whose thing it is" {
  about = "criticised Norland's treatment of villagers: the end is Norland",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local pronoun = last_pronoun(doc, m)
      if pronoun then lib.set_end(m, "from", pronoun) end
      for _, slot in ipairs { "from", "to" } do
        local a = owner(doc, m, slot)
        if a then lib.set_end(m, slot, a:span()) end
      end
    end
  end,
}

-- whom it reaches -------------------------------------------------------------------------------------

-- "criticised the way in which Norland had dealt with it": the first actor behind the act, in its clause.
local reach = 12
local stops = { [";"] = true, [":"] = true, because = true, ["while"] = true, when = true, ["if"] = true, ["but"] = true,
                after = true, before = true, since = true, although = true, though = true, ["until"] = true, so = true }

local function reached(doc, m, from)
  local t, s = m:slot("trigger"), lib.sentence(doc, m)
  local stop = math.min(s.last, t.last + reach)
  for i = t.last + 1, stop do
    local word = doc:token(i)
    if stops[string.lower(word.text)] or word:is("finite") then stop = i - 1 break end
  end
  if stop <= t.last then return nil end
  for _, a in ipairs(doc:span(t.last + 1, stop):mentions("Actor")) do
    if not (from and same(a, from)) then return a end
  end
end

-- "suspended its host, Ada Lind"
local function apposed(doc, m)
  local span = m:slot("to")
  local comma = span and doc:token(span.last + 1)
  if not comma or comma.text ~= "," then return nil end
  for _, a in ipairs(doc:span(span.last + 2, math.min(span.last + 5, doc.tokens)):mentions("Actor")) do
    local behind = doc:token(a.last + 1)
    local closed = not behind or behind.text == "," or behind.text == "." or lib.is_preposition(behind)
    return closed and a.first == span.last + 2 and a:get("kind") == "person" and a or nil
  end
end

pass "whom it reaches" {
  about = "criticised the way in which Norland met it: the other end stands further off",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      if m:get("voice") ~= "passive" and not m:actor("to") then
        local a = apposed(doc, m) or m:get("note") ~= "weak" and reached(doc, m, m:actor("from"))
        if a then lib.set_end(m, "to", a:span()) m:set("far", "yes") end
      end
    end
  end,
}

-- who acts --------------------------------------------------------------------------------------------

-- verbs whose object does what the infinitive behind it says: "urged Y to attack"
words "control" {
  "ask", "urge", "tell", "order", "want", "allow", "permit", "let", "help", "force", "compel", "press", "pressure", "push",
  "persuade", "convince", "encourage", "invite", "advise", "instruct", "direct", "command", "require", "request", "beg",
  "implore", "call on", "call upon", "call for", "get", "lead", "prompt", "cause", "enable", "authorise", "authorize", "oblige", "teach",
  "train", "pay", "hire", "bribe", "incite", "provoke", "tempt", "expect", "forbid", "warn", "challenge", "dare",
  "empower", "task", "charge", "appoint", "need", "allege", "believe", "think", "find", "see", "leave", "send", "induce",
  inflect = "verb", any_tag = true,
}

-- what somebody does: "Y's decision to leave angered Z" is of Y and Z
words "deed" { "decision", "move", "plan", "refusal", "failure", "remark", "comment", "speech", "statement", "call", "vote",
               "proposal", "treatment", "handling", "attack", "visit", "threat", "policy", "claim", "use", "letter", "report",
               "post", "tweet", "campaign", "bid", "attempt", "effort", "promise", "rhetoric", "criticism", "choice", "deal",
               "support", "insistence", "order", "ban", "article", "action", inflect = "noun" }

-- May the actor be the subject of a verb that follows? Not after a preposition, not as an object.
local function leads(doc, a, start)
  local ahead, behind = before(doc, a.first, start), doc:token(a.last + 1)
  if behind and behind:is("possessive") then
    local owned = doc:token(a.last + 2)
    return owned ~= nil and owned:in_list("deed") and (not ahead or not lib.is_preposition(ahead))
  end
  if not ahead then return true end
  if ahead.text == "(" or ahead.text == "[" then return false end
  if string.lower(ahead.text) == "with" and behind and behind:is("gerund") then return true end
  if lib.is_preposition(ahead) then return false end
  if ahead.form == "to" then return false end
  if ahead:is("verb") and not ahead:in_list("say") then
    return verbal(behind) and (behind.form ~= "to" or ahead:in_list("control"))
  end
  return true
end

-- "in August rejected": what stands behind a preposition is no subject ("with Lind saying" is).
local function after_preposition(doc, m)
  local span = m:slot("from")
  if not span or span.first <= lib.sentence(doc, m).first then return false end
  local ahead, t = doc:token(span.first - 1), m:slot("trigger").first
  if span.last == t - 1 and lib.is_ing(doc, m) then return false end   -- "without crowds booing"
  return (lib.is_preposition(ahead) or ahead.form == "to") and string.lower(ahead.text) ~= "with"
end

-- "said that shells hit ...": the subject is no actor, but the act has no other.
local function opens_clause(doc, m)
  local span = m:slot("from")
  local ahead = span and span.first > 1 and doc:token(span.first - 1)
  return ahead and lib.subordinates[string.lower(ahead.text)] or false
end

words "strife" { "war", "civil war", "warring", "fighting", "violence", "conflict", "unrest", "hostilities", "clashes",
                 "bloodshed", "strife", inflect = "noun", any_tag = true }

local listing = { [","] = true, ["and"] = true, ["or"] = true }
local saying = { say = true, add = true, claim = true, argue = true, believe = true, think = true, know = true, note = true,
                 write = true, tell = true, state = true, insist = true, maintain = true }

-- A noun of an act has the subject of the sentence for its own only as an object: "launched attacks on".
local function may_reach(doc, m)
  if m:get("pos") ~= "noun" then return true end
  if m.way == "in" and doc:token(m:slot("trigger").last):in_list("strife") then return false end   -- a place
  local start = lib.sentence(doc, m).first
  local ahead = before(doc, m:slot("trigger").first, start)
  while ahead and listing[ahead.text] do ahead = before(doc, ahead.number, start) end
  if ahead and ahead.form == "in" and m:get("type") == "aid" then return true end   -- "$1m in aid to"
  return ahead ~= nil and ahead:is("verb") and not ahead:in_list("be") and not saying[ahead.lemma or ""]
end

-- Where the text of the sentence begins: behind "LAGOS, March 4 -".
local function text_start(doc, m)
  local s = lib.sentence(doc, m)
  for _, d in ipairs(s:mentions("Dateline")) do return d.last + 1 end
  return s.first
end

-- The place in front of the verb group that the trigger belongs to.
local function ahead_of_verbs(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n >= start do
    local t = doc:token(n)
    if not (t:is("adv") or t:is("modal") or t:in_list("be") or t:in_list("have") or t:in_list("do")) then break end
    n = n - 1
  end
  return n
end

local function ends_at(doc, place, start)
  for _, a in ipairs(doc:span(math.max(start, place - 8), place):mentions("Actor")) do
    if a.last == place then return a end
  end
end

local relative = { who = true, which = true, that = true }
local blamed_for = { ["for"] = true, of = true }

-- Who acts in a clause that hangs on a noun: "Y's deputy, who hit Z"; "accused Y of hitting Z". In a clause
-- with who nobody else can.
local function hanging(doc, m, start)
  local n = ahead_of_verbs(doc, m, start)
  if n <= start or m:get("pos") == "noun" then return nil end
  local t, word = doc:token(n), string.lower(doc:token(n).text)
  if relative[word] then
    return ends_at(doc, doc:token(n - 1).text == "," and n - 2 or n - 1, start), true
  elseif blamed_for[word] and lib.is_ing(doc, m) then
    return ends_at(doc, n - 1, start)
  end
end

local function doer(doc, m, to)
  local t, start = m:slot("trigger").first, text_start(doc, m)
  if t <= start then return nil end
  local all = doc:span(start, t - 1):mentions("Actor")
  for i = #all, 1, -1 do
    local a = all[i]
    if a.last < t and not (to and a.last >= to.first and a.first <= to.last) and leads(doc, a, start) then
      if to and same(a, to) then return nil end
      return a
    end
  end
end

-- "In the campaign against Y, X has ...": the act stands in front of the subject of the sentence.
local function late_doer(doc, m, to)
  local s, t = lib.sentence(doc, m), m:slot("trigger")
  if t.first - s.first > 8 then return nil end
  for _, a in ipairs(doc:span(t.last, s.last):mentions("Actor")) do
    local ahead = a.first > to.last + 1 and before(doc, a.first, s.first)
    local behind = a.last < s.last and doc:token(a.last + 1)
    if ahead and ahead.text == "," and verbal(behind) and not same(a, to) then return a end
  end
end

-- "mounted a campaign to condemn Y": the noun in front of the infinitive does nothing.
local function before_infinitive(doc, m)
  local span = m:slot("from")
  local to = span and m:get("pos") ~= "noun" and doc:token(span.last + 1)
  if not to or to.form ~= "to" then return false end
  local ahead = before(doc, span.first, lib.sentence(doc, m).first)
  return ahead ~= nil and ahead:is("verb") and not ahead:in_list("control")
end

-- Must the subject be looked for, and not only the words beside the trigger?
local function is_open(doc, m)
  if m:get("voice") == "passive" or m:get("note") == "self" then return false end
  if not m:actor("from") and not opens_clause(doc, m) then return may_reach(doc, m) end
  return m:get("pos") ~= "noun" and m:get("mutual") ~= "yes" and (after_preposition(doc, m) or before_infinitive(doc, m))
end

local quote_marks = { ['"'] = true, ["''"] = true, ["'"] = true, ["\u{201c}"] = true, ["\u{2018}"] = true, [":"] = true }

-- "Hitting a reporter is a crime": nobody is said to do it.
local function is_bare_gerund(doc, m, start)
  local t = m:slot("trigger").first
  if m:get("pos") == "noun" or not lib.is_ing(doc, m) then return false end
  local n = t - 1
  while n >= start and doc:token(n):is("adv") do n = n - 1 end
  return n < start or quote_marks[doc:token(n).text] or false
end

-- "Y sued Z, saying that ...": a participle behind a comma has the subject of the sentence.
local function participle_subject(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  if m:get("pos") == "noun" or not lib.is_ing(doc, m) or n <= start or doc:token(n).text ~= "," then return nil end
  for _, a in ipairs(doc:span(start, n):mentions("Actor")) do
    local behind = doc:token(a.last + 1)
    if leads(doc, a, start) and behind and (behind:is("finite") or behind:is("modal")) then return a end
  end
end

local function who_acts(doc, m, to)
  local start = text_start(doc, m)
  local a, only
  if m:get("voice") ~= "passive" and m:slot("trigger").first > start then a, only = hanging(doc, m, start) end
  if a and not same(a, to) then return a end
  if only and not m:actor("from") then return nil end
  a = m:get("voice") ~= "passive" and participle_subject(doc, m, start)
  if a and not same(a, to) then return a end
  if not is_open(doc, m) or is_bare_gerund(doc, m, start) then return nil end
  return doer(doc, m, to) or late_doer(doc, m, to)
end

-- "in Norland killed": nobody else was found, and what stands behind a preposition does nothing.
local function no_subject(doc, m)
  local span = m:slot("from")
  if not span or span.last > m:slot("trigger").first or m:get("pos") or m:get("mutual") == "yes" then return false end
  return m:get("voice") ~= "passive" and m:get("note") ~= "self" and after_preposition(doc, m)
end

pass "who acts" {
  about = "the subject of an act that stands further off: coordinated verbs, infinitives, nouns",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m:actor("to")
      local a = to and who_acts(doc, m, to)
      if a then
        lib.set_end(m, "from", a:span())
      elseif to and no_subject(doc, m) then
        m:drop_slot("from")
      end
    end
  end,
}

local and_words = { ["and"] = true, ["but"] = true, ["or"] = true, ["then"] = true }

-- Is the verb joined by "and" to one before it? Then both have one subject.
local function is_joined(doc, m, start)
  local n = m:slot("trigger").first - 1
  while n > start and doc:token(n):is("adv") do n = n - 1 end
  return n > start and and_words[string.lower(doc:token(n).text)] and m:get("pos") ~= "noun" and n
end

local function file_verbs(index, mentions, verb, who)
  for _, o in ipairs(mentions) do
    local span = o:slot(verb)
    if span then stretches.add(index, span.first, span.last, { mention = o, who = who }) end
  end
end

-- The verbs of tensions and of claims, by place.
local function verbs_of(doc, tensions)
  local index = {}
  file_verbs(index, tensions, "trigger", "from")
  file_verbs(index, doc:mentions("Claim"), "cue", "source")
  return stretches.close(index)
end

-- Who does or says what the verb before it says, if what he acts on stands between the two.
local function subject_before(m, verbs, start, place)
  local last, who
  for i = stretches.upto(verbs, start) + 1, stretches.upto(verbs, place - 1) do
    local verb = verbs[i]
    local a = verb.last < place and (not last or verb.first > last) and verb.what.mention:actor(verb.what.who)
    if a and a.last < verb.first then last, who = verb.first, a end
  end
  return last and m:actor("from") and m:actor("from").first > last and who or nil
end

pass "one subject for two verbs" {
  about = "X accused Y of lying and called on Z: X does both",
  run = function(doc)
    local all, verbs = doc:mentions("Tension"), nil
    for _, m in ipairs(all) do
      local start = lib.sentence(doc, m).first
      local place = m:slot("trigger") and m:actor("from") and is_joined(doc, m, start)
      if place then verbs = verbs or verbs_of(doc, all) end
      local who = place and subject_before(m, verbs, start, place)
      if who and not same(who, m:actor("from")) and not same(who, m:actor("to") or who) then
        lib.set_end(m, "from", who:span())
      end
    end
  end,
}

-- weak words ------------------------------------------------------------------------------------------

-- Is the actor what the phrase is about, and not only the owner of a thing in it?
local function heads(doc, a, span)
  for i = span.first, a.first - 1 do
    if doc:token(i):is("prep") then return doc:token(span.first):is("num") end
  end
  if a.last >= span.last then return true end
  local t = doc:token(a.last + 1)
  return not (t:is("noun") or t:is("possessive") or t:is("adj"))
end

-- Judgements and favours reach an owner through what is owned ("supports Y's bid"); blows do not.
local reaching = { agree = true, reject = true, criticise = true, demand = true, accuse = true }

-- what belongs to somebody so closely that a blow on it is a blow on him
words "asset" { "town", "village", "city", "base", "port", "ship", "plane", "jet", "post", "convoy", "depot", "embassy",
                "airfield", "camp", "position", "headquarters", "territory", "soil", "tank", "patrol", "vessel", "tanker",
                "trawler", "boat", "submarine", "drone", "satellite", "pipeline", "refinery", "power plant", "island",
                "stronghold", "checkpoint", "outpost", "consulate", "compound", "target", "line", "trench", "troop",
                "computer", "server", "account", "asset", "office", "network", "phone", "home", "house", "building",
                "website", "email", "passport", "property", "land", "soldier", "citizen", "civilian", inflect = "noun", any_tag = true }

local function is_asset(doc, span)
  return span ~= nil and doc:token(span.last):in_list("asset")
end

local function weigh_words(doc, m, to)
  local note, direct = m:get("note"), heads(doc, to, m:slot("to")) or is_asset(doc, m:slot("to"))
  if note == "weak" and not direct and not reaching[m:get("type") or ""] then m:drop("weak") end
  -- who questions a witness investigates; who questions the witness's story criticises
  if note == "question" and direct then m:set("type", "investigate") end
end

pass "weak words" {
  about = "a word of many senses (back, help, hit) counts only with an actor itself at its other end",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m:actor("to")
      if to then weigh_words(doc, m, to) end
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

pass "whom one sues" {
  about = "Y is suing for damages: the side that the article spoke of",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from = m:get("note") == "elided" and not m:actor("to") and m:actor("from")
      local a = from and opponent(doc, m, from)
      if a then m:add_slot("to", a:span()) end
    end
  end,
}

-- nobody named -----------------------------------------------------------------------------------------

-- "was arrested", "has been charged": who does so is police, prosecutors, a court that the article names,
-- the nearest in front, else the first behind.
local keepers = { coerce = true, investigate = true }
words "keeper" { "police", "sheriff", "prosecutor", "court", "detective", "magistrate", "judge", "constable", "district attorney", "attorney general",
                 "gendarmerie", "jury", "tribunal", "regulator", "customs", "marshal", "investigator", "security service",
                 "FBI", "NYPD", "Scotland Yard", "Interpol", "authority", inflect = "noun", any_tag = true }

local function is_keeper(doc, a)
  for i = a.first, a.last do
    if doc:token(i):in_list("keeper") then return a:get("form") ~= "pronoun" end
  end
  return a:get("kind") == "police"
end

local function keeper_of(doc, m, to)
  local place, best = m:slot("trigger").first, nil
  for _, a in ipairs(doc:mentions("Actor")) do
    if is_keeper(doc, a) and not same(a, to) and a:get("kind") ~= "person" then
      if best and a.first > place then break end
      best = a
    end
  end
  return best
end

pass "who arrests" {
  about = "Y was arrested: by the police, the court, the prosecutors that the article names",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local to = m:get("note") == "agentless" and m:actor("to")
      local a = to and not m:actor("from") and keepers[m:get("type") or ""] and keeper_of(doc, m, to)
      if a then lib.set_end(m, "from", a:span()) end
    end
  end,
}

-- words of war ---------------------------------------------------------------------------------------

-- Politicians, papers and firms attack, hit and battle each other in words.
-- check: ignore unused-list, a pass names it
words "blow_in_words" { "attack", "assail", "blast", "slam", "target", "hammer", "savage", "pummel", "batter",
                        "pound", "bash", "roast", "onslaught", "barrage", "salvo", "broadside", "counter-attack",
                        "counterattack", "offensive", "fire", inflect = "verb", any_tag = true }
-- check: ignore unused-list, a pass names it
words "fight_in_words" { "fight", "battle", "clash", "war", "spar", "skirmish", "duel", "struggle", "combat", "showdown",
                         "hostilities", inflect = "verb", any_tag = true }
-- check: ignore unused-list, a pass names it
words "walk_of_crowds" { "march", "storm", "converge", inflect = "verb", any_tag = true }
local armed = { military = true, armed_group = true, state = true, police = true, people = true, anonymous = true, other = true }
words "weapon" { "gun", "knife", "rifle", "bomb", "missile", "rocket", "drone", "shell", "mortar", "grenade", "troop", "tank", "jet",
                 "gunman", "shot", "blood", "hospital", "injury", "wounded", "punch", "fist", "stab", "kill", "dead", "death",
                 "assault", "physical", "physically", "police", "fighter", "ammunition", "casualty", "strike", inflect = "noun", any_tag = true }

local function has_weapon(doc, m)
  local s = lib.sentence(doc, m)
  for i = s.first, s.last do
    local inside = i >= m:slot("trigger").first and i <= m:slot("trigger").last
    if not inside and doc:token(i):in_list("weapon") then return true end
  end
  return false
end

local in_words = { blow_in_words = "criticise", fight_in_words = "strain", walk_of_crowds = "protest" }

-- What the act is if those who do it bear no arms (a crowd may).
local function tamed(doc, m)
  local from, to, t = m:actor("from"), m:actor("to"), m:slot("trigger")
  if not from or not to or armed[from:get("kind") or ""] or to:get("kind") == "armed_group" then
    return nil
  end
  for list, type in pairs(in_words) do
    if doc:token(t.first):in_list(list) or doc:token(t.last):in_list(list) then
      return not has_weapon(doc, m) and type or nil
    end
  end
end

pass "words of war" {
  about = "the senator attacked the mayor: criticise; their battle: strain",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local type = m:get("type") == "attack" and tamed(doc, m)
      if type then m:set("type", type) end
    end
  end,
}

-- several at one end ------------------------------------------------------------------------------------

-- "hands over the records, and Limburg is ...": the actor behind "and" begins a clause of its own.
local function is_next_clause(doc, m)
  local span, a = m:slot("to"), m:actor("to")
  return a and a.first > span.first and joined.joined(doc, a, span.first) and joined.begins_clause(doc, a)
end

pass "several at one end" {
  about = "X accused Y and Z: a tension with each",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local from, to = m:actor("from"), m:actor("to")
      if is_next_clause(doc, m) then
        m:drop("another clause")
      elseif from and to then
        for _, a in ipairs(joined.others(doc, m:slot("to"), to)) do lib.copy(doc, m, from:span(), a:span()) end
        for _, a in ipairs(joined.others(doc, m:slot("from"), from)) do lib.copy(doc, m, a:span(), to:span()) end
        for i, piece in ipairs(m:pieces("to")) do
          if i > 1 then lib.copy(doc, m, from:span(), piece) end
        end
      end
    end
  end,
}
