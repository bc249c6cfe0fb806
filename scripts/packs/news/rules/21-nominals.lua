-- Nouns that stand for an actor: "the ministry" is the ministry that was named, "the president" the person with
-- that title, "the firm's managing director, X" is X; a noun with "a" is somebody new.
local accused = require "lib.accused"
local appositions = require "lib.appositions"
local authors = require "lib.authors"
local clients = require "lib.clients"
local countrymen = require "lib.countrymen"
local delegates = require "lib.delegates"
local fields = require "lib.fields"
local harmed = require "lib.harmed"
local late_nouns = require "lib.late_nouns"
local names_told = require "lib.names_told"
local nearby = require "lib.nearby"
local noun_kinds = require "lib.noun_kinds"
local noun_meanings = require "lib.noun_meanings"
local noun_memory = require "lib.noun_memory"
local nouns = require "lib.nouns"
local nouns_by_kind = require "lib.nouns_by_kind"
local nouns_by_office = require "lib.nouns_by_office"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"
local told_nouns = require "lib.told_nouns"

phase "actor-keys"

local people_of = countrymen.people_of
local resolve = noun_meanings.resolve
local remember = noun_memory.remember
local belongs_to = nouns.belongs_to
local by_name, unmasked = nouns_by_kind.by_name, nouns_by_kind.unmasked
local by_description, by_other_name = nouns_by_kind.by_description, nouns_by_kind.by_other_name
local is_to_come = nouns_by_office.is_to_come
local describe = told_nouns.describe

-- "US officials" and "the country's ministry" are of the state; "an aide of the ministry" is of the ministry's.
local function set_states(doc, memory, owned)
  for i = #owned, 1, -1 do   -- a part begins behind its whole, or is listed behind it
    local m, inner = owned[i].m, owned[i].whose
    if not m:get("state") then
      if memory.dropped then inner = belongs_to(doc, m) end   -- perhaps to one that is no more
      local state = inner and (inner:get("kind") == "state" and inner:get("key") or inner:get("state"))
      if state then m:set("state", state) end
    end
  end
end

-- Patterns take the longest stretch from the left, so a noun gets its last word only. The longer entry says more:
-- a foreign minister, law enforcement officers. The kind, if it is the kind that is known better.
local function know_better(doc, d)
  local m = d.m
  local list = d.is_role and "role" or d.crowd and "crowd" or "body"
  local noun = m:slot(list)
  local column = list == "role" and "class" or "kind"
  local value = noun and doc:span(m.first, noun.last):last_entry(list, column)
  if not value or value == "" then return nil end
  if value == "person" and m:get("plural") then value = "people" end
  if column == "kind" and m:get("told") then return nil end   -- by what stands in front of it
  if d.crowd and not m:get("plural") and m:get("kind") == "person" then return nil end   -- one of them: the old man
  m:set(column, value)
  return column == "kind" and value or nil
end

-- "A Bulgarian firm denied ...": who is named later only, if no other of its kind is.
local function is_ahead(memory, d)
  local kind = d.kind
  if senses.only_named[d.head] then return false end
  local said = senses.says_kind[kind] or kind == "armed_group" and not d.crowd   -- an ethnic armed group
  return said and not d.is_role and not d.plural and not sets.whoever[d.head] and not memory.kinds[kind] and
         d.sentence < (d.article == "the" and 5 or 3) and not by_name(d) and not by_description(memory, d) and not by_other_name(memory, d)
end

-- "A pony group says so": the Odrin Pony Alliance that is named below.
local function is_group_ahead(d)
  return sets.any_band[d.head] and sets.a_or_an[d.article] and not d.plain and not d.is_role and not d.crowd
end

-- "His wife", who has a name here, or perhaps gets one soon.
local function note_kin(memory, d, key, named)
  if not d.is_role or not d.plain or not sets.his_or_her[d.article] or d.m:get("class") ~= "relative" then return end
  if named then
    memory.kin_named[d.head] = memory.kin_named[d.head] or { key = key, sentence = d.sentence }
  elseif not memory.kin_named[d.head] then
    memory.kin[#memory.kin + 1] = { key = key, head = d.head, sentence = d.sentence }
  end
end

local heads_a_place = { official = true, cleric = true }

-- "The mayor of Odrin": the place, if he is nobody yet.
local function place_of_office(d)
  if d.article ~= "the" or not heads_a_place[d.m:get("class") or ""] then return nil end
  return string.match(d.text, " of (%u.*)$")
end

local one_of_land = { minister = true, head_of_government = true, head_of_state = true, party_leader = true }

-- "The transport minister" before Transport Minister Ada Lind: an office that one alone holds, by all its words.
local function is_whole_office(d, key)
  return d.is_role and d.article == "the" and key == d.core and d.core == d.office and one_of_land[d.m:get("class") or ""] ~= nil
end

local LEAD = 3   -- sentence in which "a hospital" may stand that is named soon

-- "The agency" before the Odrin Food Agency, "a judge" before Judge Ada Lind: asked again when all is read.
local function waits(doc, memory, d, key)
  local whose = d.is_role and d.m:get("class") == "spokesperson" and (d.m:slot("owner", "org") or doc:word(d.m.last + 1) == "for")
  if whose or d.plural or d.crowd or not d.is_role and d.sentence > 8 then return end
  local public = d.is_role and sets.public_body_of[string.match(d.core, "^(%S+) ") or ""] and string.match(d.core, " (.+)$") == d.office   -- the state ombudsman
  local unnamed = d.article == "the" and key == d.core and (d.plain or d.head == "chief" or public)   -- the police chief; Chief Ada Lind
  local seat = d.m:slot("seat")
  if seat and memory.tallied[key] then return end   -- the Ohio senator is named already
  local place = d.is_role and place_of_office(d)
  if place and key ~= d.core and key ~= place .. " " .. d.noun then place = nil end   -- somebody told of before
  local office = d.is_role and (unnamed or place or sets.somebody_new[d.article] or d.article == "its" or d.article == "their" or seat)
  local best = d.m.last > d.m.first and doc:token(d.m.last - 1):is("superlative")   -- the province's largest hospital
  local sole = best and d.kind == "institution" and d.article == "the" and key == d.core
  local whole = is_whole_office(d, key)
  local brought = not d.is_role and d.kind == "institution" and sets.a_or_an[d.article] and d.sentence <= LEAD
  if office or sole or whole or brought or unnamed and d.kind == "institution" then
    memory.waiting[#memory.waiting + 1] = { key = key, head = d.head, role = d.is_role, office = d.office, whole = whole,
                                               seat = seat and seat.text, place = place, sentence = d.sentence, brought = brought }
  end
end

local of_headline = { ["role of a headline"] = true, ["body of a headline"] = true }

-- "The nurses, a group that had backed it, ...": the key of those in front.
local function said_of_several(doc, m, head)
  if not sets.grouping[head] or not sets.another_one[doc:token(m.first).form] then return nil end
  if doc:word(m.first - 1) ~= "," or not sets.who_which_that[doc:word(m.last + 1)] then return nil end
  local several = nearby.ending(doc, "Actor", m.first - 2)
  return several and doc:token(several.last):is("plural") and several:get("key") or nil
end

-- "Aarhus police", where Aarhus Police are named too: names of several words, in small letters.
local function spell(all, forms)
  local spelled = {}
  for i, m in ipairs(all) do
    local text = forms[i] == "full" and not m.in_headline and m.text
    if text and string.find(text, " ", 1, true) and not string.find(text, "%u%u") then   -- a super PAC is any
      local low = string.lower(text)
      spelled[low] = spelled[low] or m
    end
  end
  return spelled
end

local function is_name_of(memory, d)
  local m = not d.crowd and not d.is_role and not d.is_new and string.find(d.core, " ", 1, true) and memory.spelled[d.core]
  return m and m:get("kind") == d.kind and m:get("key") or nil
end

-- A noun of a headline: who it is the text says below.
local function note_headed(memory, m, d, key)
  local land = d.whose and d.whose:get("kind") == "state" and d.whose:get("key") or nil
  memory.headed[#memory.headed + 1] = { m = m, key = key, head = d.head, land = land }
end

-- "Union sues ferry firm, firm denies it": of two nouns of a headline the shorter is the longer that stands before it.
local function key_of_headline(memory, d)
  local headed = d.core == d.head and memory.headed or {}
  for i = #headed, 1, -1 do
    if headed[i].head == d.head then return headed[i].key end
  end
  return "^ " .. d.core
end

-- "Odrin officer denies it", in a headline: one without an article whom nothing tells so far.
local function is_told_below(memory, d, key)
  local m = d.m
  if not m.in_headline or not d.is_role or d.plural or d.article ~= "" or memory.kind_of[key] then return false end
  local of_land = d.whose and d.whose:get("kind") == "state" and d.whose:get("form") ~= "seat"   -- no White House doctor
  return not m:slot("owner", "org") and (not d.whose or of_land)
end

local function settle_kind(doc, memory, d, key)
  local kind = noun_kinds.of(doc, memory, d)
  if memory.kind_of[key] and memory.kind_of[key] ~= "other" then kind = memory.kind_of[key] end
  if not kind or kind == d.kind then return end
  d.m:set("kind", kind)
  d.kind = kind
end

local SOON = 2   -- sentences from "a trawler company" to "the firm, Rehn Fisheries,"

-- "A trawler company was fined. The firm, Rehn Fisheries, said": whom an article brought in is the next of its kind that
-- is named as known.
local function note_brought(doc, memory, d, key, own)
  if d.is_role or d.crowd or d.plural or not senses.says_kind[d.kind] then return end
  local brought, opens = memory.brought[d.kind], doc:sentence(d.sentence).first == d.m.first
  if not own and sets.a_or_an[d.article] then
    memory.brought[d.kind] = { key = key, sentence = d.sentence }
  elseif own and opens and d.article == "the" and brought and d.sentence > brought.sentence and d.sentence <= brought.sentence + SOON then
    if brought.key ~= own and not memory.tallied[brought.key] then memory.moved[brought.key] = own end
    memory.brought[d.kind] = nil
  end
end

-- "A study by a consumer group ... Clear Lanes, the group, said": the name that is said to be that group.
local function note_brought_by_noun(doc, memory, d, key, own)
  if d.is_role or d.crowd or d.plural then return end
  local brought = memory.brought_by[d.head]
  local aside = doc:word(d.m.first - 1) == "," and doc:word(d.m.last + 1) == ","
  if not own and sets.a_or_an[d.article] then
    memory.brought_by[d.head] = { key = key, sentence = d.sentence, kind = d.kind }
  elseif own and d.plain and d.article == "the" and aside and brought and d.sentence <= brought.sentence + SOON and
         brought.key ~= own and not memory.tallied[brought.key] then
    memory.moved[brought.key] = own
    if memory.kind_of[own] == "other" then memory.turned[own], memory.kind_of[own] = brought.kind, brought.kind end
  end
end

local REACH = 8   -- sentences from "a ferry cook" to "the cook, Ada Lind,"

-- "A ferry cook was hurt. The cook, Ada Lind, said": one of a crowd that an article brought in has the name that stands
-- beside the same noun behind it.
local function note_one_of_crowd(memory, d, key, own)
  if not d.crowd or d.m:get("plural") then return end
  local brought = memory.one_of[d.head]
  if not own and sets.a_or_an[d.article] then
    memory.one_of[d.head] = { key = key, sentence = d.sentence }
  elseif own and d.article == "the" and brought and d.sentence <= brought.sentence + REACH and brought.key ~= own then
    memory.moved[brought.key] = own
  end
end

-- "The agent of the striker denied it. ... The agent, Ada Lind, said": whoever was the agent before has that name.
local function note_named_role(memory, d, key, own)
  if not d.is_role then return end
  local before = memory.nameless[d.head] or memory.roles[d.head]
  if not own then memory.nameless[d.head] = not memory.tallied[key] and key or nil
  elseif d.plain and d.article == "the" and before and before ~= own and not memory.tallied[before] then
    memory.moved[before] = memory.moved[before] or own
  end
end

-- "The Conservative group on the council": that party's, and no other group that was told of.
words "of_the_party" { "group", "caucus", "bloc", "faction", "bench", "delegation", "camp", inflect = "noun" }

local function party_inside(doc, d)
  local m = d.m
  if m.rule ~= "body" or m.way ~= "named" or not doc:token(m.last):in_list("of_a_party") then return nil end
  local inner = doc:span(m.first, m.last - 1):mentions("Actor")[1]
  return inner and inner:get("kind") == "party" and inner:get("key") or nil
end

-- The key of a noun, and why it is that: its own, if it has one, is that of the name beside it.
local function whose_key(doc, memory, d, own)
  local key = own or is_name_of(memory, d)
  if key then return key, own and "of the name beside it" or "a name of the text in small letters" end
  key = party_inside(doc, d)
  if key then return key, "the party's whose name it has" end
  key = said_of_several(doc, d.m, d.head)
  if key then return key, "said of those in front" end
  key = unmasked(doc, memory, d)
  if key then return key, "what the name before is" end
  key = resolve(doc, memory, d)
  return key, memory.kind_of[key] and "stands for one told of before" or "an actor of its own"
end

-- A noun finds its actor, or is one.
local function find_actor(doc, memory, d, own)
  local m = d.m
  local key, why = whose_key(doc, memory, d, own)
  if d.plain and sets.nobody_noun[d.head] and key == d.core or not own and is_to_come(d) then
    m:drop("nobody, or nobody yet, that is named after it")
    memory.dropped = true
    return
  end
  local few = m.rule == "few that were told of" and m.way ~= "answers"
  if key == d.core and (few or m.way == "at_home" or m.rule == "somebody by an epithet") then
    m:drop("a phrase for somebody whose name is not found")
    memory.dropped = true
    return
  end
  m:set("key", key, why)
  noun_meanings.note_party(memory, d, key)
  if not own and is_told_below(memory, d, key) then
    note_headed(memory, m, d, key)
    return
  end
  fields.ask(memory, d, key)
  accused.note_noun(doc, memory, d, key)
  harmed.note_noun(doc, memory, d, key)
  clients.note(doc, memory, d, key)
  clients.ask(memory, d, key)
  note_kin(memory, d, key, own ~= nil)
  note_brought(doc, memory, d, key, own)
  note_brought_by_noun(doc, memory, d, key, own)
  note_one_of_crowd(memory, d, key, own)
  note_named_role(memory, d, key, own)
  if d.is_role and own then names_told.note_sole(memory.sole, d.office, key) end   -- the lands minister, Ada Lind
  if not noun_kinds.wants_no_name(doc, memory, d) then waits(doc, memory, d, key) end
  settle_kind(doc, memory, d, key)
  remember(memory, d, key)
end

-- Whose a noun is has its key first: "the firm" in "the firm's director". The actor that it belongs to, or nil.
local function visit(doc, memory, m, form, head)
  local number = m.number
  if memory.seen[number] then return memory.whose[number] end
  memory.seen[number] = true
  if form ~= "nominal" or not head then
    if form == "demonym" and m:get("kind") == "state" then people_of(doc, memory, m) end
    if form ~= "pronoun" and not authors.is_signature(memory.bylines, m) then names_told.note(doc, memory, m) end
    return nil
  end
  local slot = m:slot("owner", "org", "state")
  for _, inner in ipairs(slot and slot:mentions("Actor") or {}) do visit(doc, memory, inner, inner:get("form", "head")) end
  local d, key, kind = describe(doc, m), m:get("key", "kind")
  memory.whose[number] = d.whose
  d.kind = not key and not d.plain and know_better(doc, d) or kind
  local ahead, group = not key and is_ahead(memory, d), not key and is_group_ahead(d)
  if ahead or group then
    local lead = { m = m, kind = d.kind, inner = d.whose ~= nil, core = group and d.core, head = d.head, by_words_only = not ahead }
    memory.ahead[#memory.ahead + 1] = lead
  end
  if of_headline[m.rule] and not m.in_headline then d.article = "the" end   -- a line between paragraphs leaves it out
  if of_headline[m.rule] and m.in_headline then
    local of_it = key_of_headline(memory, d)
    m:set("key", of_it)
    note_headed(memory, m, d, of_it)
  else
    find_actor(doc, memory, d, key)
  end
  return d.whose
end

-- how one comes to the office of "the mayor of Odrin": Ada Lind, who was elected in May
words "taking_office" {
  "elected", "re-elected", "reelected", "appointed", "reappointed", "sworn in", "promoted", "hired", "took office", "took over", "came to power",
  "came to office", "won office", "led", "governed", "headed", "run", "chaired", "edited", "served", "in office", "held the post", "held the job", "held office", "in the job",
}

-- "Ada Lind, who lives in Sarn": what tells of a life, and not who somebody is
words "life_told" {
  "live~", "move~", "retire~", "play~", "join~", "represent~", "sit~ for", "sit~ on", "grow~ up", "born", "deny~", "work~", "married", "win~", "study~", "train~",
  "return~", "resign~", "quit", "stand~ down", "turn~", "teach~", "stand~ for", "be~ not", "have~ no", "have~ always", "have~ never", "have~ two", "have~ three",
  "have~ denied", "be~ on duty", "be~ in charge", "be~ first elected", inflect = "marked",
}

pass "nominals" {
  about = "nouns with the, its or a state find the actor they stand for; all others are actors of their own",
  run = function(doc)
    local all, forms, heads = doc:mentions("Actor", "form", "head")
    local memory, owned = names_told.new(), {}
    memory.bylines, memory.spelled = doc:mentions("Byline"), spell(all, forms)
    appositions.link(doc, memory)
    delegates.note(doc, memory)
    for i, m in ipairs(all) do
      local whose = visit(doc, memory, m, forms[i], heads[i])
      if whose then owned[#owned + 1] = { m = m, whose = whose } end
    end
    appositions.set_homes(doc, memory)
    late_nouns.answer(doc, memory, all)
    set_states(doc, memory, owned)
  end,
}
