-- Whom a noun means: who was told of before, by a road after the other, or somebody with a key of his own.
local accused = require "lib.accused"
local clients = require "lib.clients"
local counterparts = require "lib.counterparts"
local crowd_deeds = require "lib.crowd_deeds"
local epithets = require "lib.epithets"
local newcomers = require "lib.newcomers"
local noun_memory = require "lib.noun_memory"
local fields = require "lib.fields"
local harmed = require "lib.harmed"
local nouns = require "lib.nouns"
local nouns_by_kind = require "lib.nouns_by_kind"
local nouns_by_office = require "lib.nouns_by_office"
local senses = require "lib.noun_senses"
local regions = require "lib.regions"
local offices = require "lib.offices"
local testified = require "lib.testified"
local sets = require "lib.word_sets"

local M = {}

local count_of = noun_memory.count_of

local is_below, by_title = nouns_by_office.is_below, nouns_by_office.by_title
local by_rule, is_of_another = nouns_by_office.by_rule, nouns_by_office.is_of_another

local function owner_key(memory, d)
  local m = d.m
  local state, owner, org = m:get("state", "owner", "org")
  if state and state ~= "" then return state end
  local place = m:slot("state")
  local inside = place and place:mentions("Actor")[1]
  if inside and inside:get("key") then return inside:get("key") end
  local named = owner or org
  if named and named ~= "" then
    local found = m:slot(owner and "owner" or "org")
    local inner = found and found:mentions("Actor")[1]
    return inner and inner:get("key") or named
  end
  local inner = d.whose and m:slot("body", "whose") and d.whose   -- the Odrin campaign: Odrin's
  local beside = inner and (m:slot("whose") or inner.last + 1 == m:slot("body").first)
  return beside and inner:get("kind") == "person" and inner:get("key") or nil
end

-- "The Omani foreign ministry": the state's, as Oman's is.
local function state_of(d)
  if sets.somebody_new[d.article] or d.crowd then return nil end
  return d.whose and d.whose:get("kind") == "state" and d.whose:get("key") or nil
end

local function own_key(d, owner)
  local core = d.plural and d.head or d.noun
  if owner then return owner .. (is_below(d.core, core) and " vice " or " ") .. core end
  if sets.somebody_new[d.article] and not d.plural then return d.core .. " @" .. tostring(d.m.first) end
  return d.core
end

-- "The Republic of Peru": Peru.
local function land_itself(d)
  local state = sets.land_itself[d.head] and d.m.way == "of" and d.m:slot("state")
  local land = state and state:mentions("Actor")[1]
  return land and land:get("key") or nil
end

-- "Those in Oman who say that he meddled in that country": the land that was named last.
local function land_named_last(memory, d)
  return d.article == "that" and d.plain and senses.land[d.head] and memory.kinds.state or nil
end

local function whose_else(d) return d.whose ~= nil or d.article == "another" end

-- What belongs to somebody: his own, if it is none that was told of before.
local function of_owner(doc, memory, d, owner, key)
  if memory.kind_of[key] then return key end
  local known = d.is_role and not sets.somebody_new[d.article]
  local nameless = known and memory.brought_in[owner .. " " .. d.head]   -- an Omani envoy; the Omani envoy
  if nameless then return nameless end
  if known then
    local land = d.whose and nouns.is_nominal(d.whose)   -- the country's justice minister
    offices.ask(memory.offices, owner, d.office, key, land and memory)
  end
  local held = d.is_role and (memory.state_roles[owner .. "/" .. d.office] or by_rule(memory, d, owner) or
                              epithets.meant(doc, memory, d))
  return held or fields.meant(memory, d) or nouns_by_kind.only_one(memory, d) or key
end

-- "Villagers sue", and below it "1,200 villagers sued": those of the headline, once; "12 soldiers" and "12 Omani soldiers".
local function of_headline(memory, d)
  local headed = d.crowd and not d.m.in_headline and memory.headed_crowd[d.head]
  if not headed or not d.m:get("plural") then return nil end
  local count = count_of(d)
  local same = count and headed.count == count
  if whose_else(d) and not same or count and headed.count and not same then return nil end
  memory.headed_crowd[d.head] = nil
  return headed.key
end

-- "the Labour candidate": of which party he is.
local function party_of(d)
  for _, a in ipairs(d.is_role and d.m:mentions("Actor") or {}) do
    if a.last < d.m.last and a:get("kind") == "party" then return a:get("key") end
  end
end

function M.note_party(memory, d, key)
  local party = party_of(d)
  if party then memory.party[key] = memory.party[key] or party end
end

-- "the Labour candidate, Ada Lind", and behind her "the Liberal candidate": another.
local function is_of_other_party(memory, d, key)
  local other = memory.party[key]
  local party = other and party_of(d)
  return party ~= nil and party ~= false and party ~= other
end

local function by_role(doc, memory, d, key)
  local found = accused.meant(memory, d) or harmed.meant(memory, d) or by_title(doc, memory, d) or epithets.meant(doc, memory, d)
  if found and (is_of_another(d, found) or is_of_other_party(memory, d, found)) then found = nil end
  local whose = not found and sets.definite[d.article] and d.whose and d.whose:get("key")   -- the FBI chief
  if whose then offices.ask(memory.offices, whose, d.office, key) end
  return found or key
end

words "sets_it_up" { "found", "co-found", "own", "run", "set~ up", "start", "lead", "create", "launch", "establish", "head", "manage", "join", "work~ for", "buy", "control",
                     inflect = "verb" }

-- "Odrin sued a clerk and the firm he set up": another than with whom the sentence opens.
local function is_of_another_founder(doc, memory, d, found)
  if found ~= memory.opener_key or memory.opened ~= d.sentence or d.article ~= "the" or d.plural then return false end
  local n = sets.who_which_that[doc:word(d.m.last + 1)] and d.m.last + 2 or d.m.last + 1
  local who = doc:token(n)
  return who ~= nil and sets.subject_pronoun[who.form] ~= nil and doc:find_list(n + 1, math.min(doc.tokens, n + 2), "sets_it_up") ~= nil
end

local runs_it = { "chief", "director", "chair", "spokes", "officer", "boss", "founder", "owner", "president", "head", "manager" }

local function is_at_its_head(title)
  for _, word in ipairs(runs_it) do
    if title and string.find(title, word, 1, true) then return true end
  end
  return false
end

-- "Odrin Mills director Ada Lind ... Lind said the company had no plan": her own, whatever firm was named last.
local function own_firm(doc, memory, d)
  local person = memory.opened == d.sentence and memory.opener_kind == "person" and memory.opener_key
  if not person or not d.plain or d.article ~= "the" or d.plural or not sets.any_firm[d.head] then return nil end
  local house = memory.offices.of[person]
  if not house or memory.kind_of[house] ~= "company" or not is_at_its_head(memory.title_of[person]) then return nil end
  local before = doc:token(d.m.first - 1)   -- "said the company", "said that the company", "said it was not the company's way"
  local said = doc:find_list(memory.opener.last + 1, math.min(memory.opener.last + 3, d.m.first - 1), "say")
  return said and not (before:is("verb") and before:in_list("falls_upon")) and house or nil
end

local function by_body(doc, memory, d, key)
  if not sets.definite[d.article] and not d.plural then return key end
  local own = own_firm(doc, memory, d)
  if own then return own end
  local found
  local loose = d.whole and senses.says_kind[d.kind]   -- the defence ministry is no other ministry
  local of_somebody = string.find(d.noun, "['\226]") ~= nil   -- the attorney general's office is no other office
  if d.plain and not of_somebody then found = nouns_by_kind.not_itself(doc, memory, d, nouns_by_kind.by_noun(memory, d))
  else found = nouns_by_kind.by_its_words(memory, d) or (loose and nouns_by_kind.by_noun or nouns_by_kind.by_all_words)(memory, d) end
  found = found or fields.meant(memory, d) or nouns_by_kind.only_one(memory, d) or nouns_by_kind.by_description(memory, d) or
          nouns_by_kind.by_other_name(memory, d)
  found = found and nouns_by_kind.topic_instead(memory, d, found)
  if found and is_of_another_founder(doc, memory, d, found) then return key end
  return nouns_by_kind.not_the_accuser(doc, memory, d, found) or key
end

-- Officers, and the force where no army is told of.
local function police_of(doc, memory, d)
  return (d.crowd or not memory.kinds.military) and crowd_deeds.police_of(doc, d) or nil
end

-- "Told this newspaper": the one in which it stands, whatever other it tells of.
local function is_own_paper(doc, d)
  local plain = d.article == "this" and d.kind == "media" and d.plain and not d.plural and not d.m.quoted
  return plain and d.m.first > 1 and doc:token(d.m.first - 1):in_list("takes_that")
end

-- "Prosecutors", "the prosecution", "the Crown": one side of a trial.
local function prosecution(memory, d)
  if not sets.side_of_the_state[d.core] or not d.plain or d.whose or d.is_new then return nil end
  local key = memory.prosecution or memory.kind_of.Crown and "Crown"
  memory.prosecution = key or d.core
  return key
end

function M.resolve(doc, memory, d)
  if is_own_paper(doc, d) then return "this " .. d.core end
  local same = land_itself(d) or land_named_last(memory, d) or nouns_by_kind.men_of(d) or nouns_by_kind.by_call(memory, d) or
               nouns_by_kind.bank_of_issue(memory, d) or prosecution(memory, d) or
               regions.meant(memory, d) or nouns_by_kind.of_that_name(doc, memory, d) or clients.meant(memory, d) or
               counterparts.meant(doc, memory, d) or testified.meant(memory, d)
  if same then return same end
  local army = nouns_by_kind.army_itself(memory, d)
  if army then return army end
  local owner = owner_key(memory, d) or state_of(d)
  local key = own_key(d, owner)
  if owner then return of_owner(doc, memory, d, owner, key) end
  local told = d.crowd and (accused.meant(memory, d) or harmed.meant(memory, d) or crowd_deeds.meant(doc, d) or newcomers.meant(doc, memory, d))
  local one = of_headline(memory, d) or told or police_of(doc, memory, d) or nouns_by_kind.one_of_crowd(memory, d) or
              d.crowd and memory.tally[senses.as_many[d.head]]
  if one then return one end
  local several = d.is_role and d.plain and memory.other_holder[d.head]   -- ministers
  local shown = epithets.shown(doc, memory, d)
  if shown then return shown end
  local new = sets.somebody_new[d.article]
  if memory.cores[d.core] and not several and not (new and not d.plural) then return memory.cores[d.core] end
  if new then return key end
  local aged = d.crowd and epithets.meant(doc, memory, d)
  if aged then return aged end
  return (d.is_role and by_role or by_body)(doc, memory, d, key)
end

return M
