-- Nouns that find whom they mean only when all is read: "a judge" before Judge Ada Lind, "Mayor denies it" in a
-- headline, the nurse of the lead who is named below it.
local fields = require "lib.fields"
local nouns_by_kind = require "lib.nouns_by_kind"
local offices = require "lib.offices"
local openings = require "lib.openings"
local seats = require "lib.seats"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"
local surnamed = require "lib.surnamed"

local M = {}

-- "The lands minister" is not whoever is named as minister of works.
local function has_other_field(memory, office, key)
  local title = memory.title_of[key]
  if not office or not title then return false end
  if not string.find(office, " ", 1, true) or not string.find(title, " ", 1, true) then return false end
  return not string.find(title, office, 1, true) and not string.find(office, title, 1, true)
end

-- "The transport minister": who alone is named as that, if he is of no other land than the text.
local function sole_holder(memory, w)
  local key = w.whole and memory.sole[w.office]
  if not key or memory.holder[w.office] ~= key or not memory.tallied[key] then return nil end
  local land = memory.state_of[key] or ""
  return (land == "" or land == memory.states[1]) and key or nil
end

local BELOW = 3   -- sentences from "a hospital" to Odrin General

-- The only body whose name has the noun; of one that an article brought in, if it is named soon.
local function bearer_of(memory, w)
  local key = not w.role and w.known and memory.bearer[w.head]
  local name = key and memory.tallied[key]
  if key and w.brought and not (name and name.sentence > w.sentence and name.sentence <= w.sentence + BELOW) then return nil end
  return key
end

local has_nouns = { "institution", "ngo", "igo", "government", "police", "company", "people", "party" }

-- "The appeals board" before the Odrin Housing Appeals Board: the only name that ends with all of its words.
local function longer_name(memory, w)
  if not w.tail then return nil end
  return nouns_by_kind.only_key(memory, has_nouns, function(key)
    return string.sub(string.lower(key), -#w.tail - 1) == " " .. w.tail and key ~= w.key
  end)
end

local rules_land = { head_of_government = true, head_of_state = true }

-- "The prime minister left by a side door. Ada Lind took no questions", and nowhere is she called so: who opens the next sentence by
-- a name that nothing tells of.
local function named_next(doc, memory, w)
  if not w.whole or not rules_land[w.m:get("class") or ""] or (memory.holder[w.office] or w.key) ~= w.key or w.m.in_headline then return nil end
  local s = w.sentence < doc.sentences and doc:sentence(w.sentence + 1)
  for _, m in ipairs(s and s:mentions("Actor") or {}) do
    local opens = m.first == s.first and m:get("form") == "full" and m:get("kind") == "person" and m.last > m.first
    local key = opens and m:get("key")
    if key and memory.tallied[key] == m and not memory.title_of[key] and not m:get("title") and not openings.is_introduced(doc, m, w.m) then return key end
  end
end

-- "The agency", "a judge": those that are named behind it.
local function answer_waiting(doc, memory)
  for _, w in ipairs(memory.waiting) do
    local title = memory.titled[w.head] or senses.any_member[w.head] and memory.titled.legislator
    local titled = w.role and title   -- of two judges the first that is named
    local reach = memory.shared_title[w.head] and 5 or 8
    local near = titled and titled.sentence > w.sentence and titled.sentence < w.sentence + reach
    local other = near and (has_other_field(memory, w.office, titled.key) or seats.sits_elsewhere(memory, w.seat, titled.key) or
                            w.place and seats.is_of_other(memory, w.place, titled.key))
    local key = near and not other and titled.key or sole_holder(memory, w) or bearer_of(memory, w) or named_next(doc, memory, w) or
                longer_name(memory, w)
    if key and key ~= w.key then memory.moved[w.key] = key end
  end
end

-- "The company sued Marlin Industries": whoever is named in its own clause, as what it acts on, is another.
local function is_its_object(doc, lead, name)
  local verb = lead.last < doc.tokens and doc:token(lead.last + 1)
  if name.sentence ~= lead.sentence or name.first < lead.last or not verb:is("verb", "modal", "adv") then return false end
  for n = lead.last + 1, name.first - 1 do
    if doc:word(n) == "," then return false end
  end
  return true
end

local SOON = 20  -- sentences from "a Bulgarian firm" to its name

-- "The net makers' union" tells whose it is, and whom a text names much later that text has not waited for.
local function is_told_by(lead, name)
  return lead.m.way ~= "whose" and name ~= nil and name.sentence <= lead.m.sentence + SOON
end

local NEXT = 2   -- sentences from "the maker of the app" to its name
local APART = 3   -- ... from which another of the kind is as far

-- The only one of its kind that the text names; or, of whom the lead knows as "the maker of the app", "their union", the first that is named,
-- if all others come much later.
local function named_for(doc, memory, lead)
  local order = memory.order[lead.kind] or {}
  if #order < 2 then return order[1] end
  local first, second = memory.tallied[order[1]], memory.tallied[order[2]]
  local acts = openings.is_subject(doc, lead.m) or lead.m.last < doc.tokens and doc:token(lead.m.last + 1):is("finite")
  local known = sets.the_or_their[string.lower(doc:word(lead.m.first))] and acts and
                first.sentence > lead.m.sentence and first.sentence <= lead.m.sentence + NEXT
  return known and second.sentence > first.sentence + APART and order[1] or nil
end

local may_be_group = { ngo = true, party = true, company = true, armed_group = true, other = true }

-- "Pony group": the New Forest Pony Alliance; "a spice firm": Lind Spice Exports.
local function named_by_its_words(memory, core, head, kind)
  for word in string.gmatch(core, "%a%a%a%a+") do
    local one = word ~= head and memory.bearer[word]
    local own = one and memory.tallied[one] and memory.kind_of[one]
    if own and (own == kind or kind == "other" and may_be_group[own]) then return one end
  end
end

-- "Georgian director": the state is told before the name that stands there, too.
local function is_of_land(doc, m, land)
  for _, a in ipairs(doc:span(doc:sentence(m.sentence).first, m.last):mentions("Actor")) do
    if a:get("key") == land then return true end
  end
  return false
end

-- "Omani carrier denies it", and below it "Omani airline Velan said": the firm with which the text opens, of that land.
local function opens_for(doc, all, lead)
  local name = lead.m.in_headline and lead.m.first == 1 and openings.body_of_lead(doc, all, lead.m)
  local land = name and lead.m:get("state")
  return name and (not land or is_of_land(doc, name, land)) and name:get("key") or nil
end

-- "A Bulgarian firm denied ...": the one of its kind that is named below.
local function name_leads(doc, memory, all)
  for _, lead in ipairs(memory.ahead) do
    local own = lead.m:get("key")
    local key = lead.core and named_by_its_words(memory, lead.core, lead.head, lead.kind)
    local opener = not key and not lead.by_words_only and opens_for(doc, all, lead)
    key = key or opener or not lead.by_words_only and named_for(doc, memory, lead)
    local found = own and memory.tallied[own]   -- that has a name
    local free = key and not found and is_told_by(lead, memory.tallied[key]) and (opener or not lead.inner or (memory.state_of[key] or "") == "")
    local other = free and (is_its_object(doc, lead.m, memory.tallied[key]) or memory.apart[own] == key)
    if own and free and not other then memory.moved[own] = key end   -- one that was dropped has no key
  end
end

-- Is it armed, or may it be by its name? No Labour Party, which has rebels of another kind.
local function may_be_armed(memory, key)
  local kind = memory.kind_of[key]
  return kind == "armed_group" or (kind == "party" or kind == "ngo") and sets.name_of_armed[string.match(key, "%a+$") or ""] or false
end

-- "Sarn rebels", where the Sarn Patriotic Front is named: it is they.
local function name_rebels_of(memory)
  for _, rebels in ipairs(memory.rebels_of) do
    for word in string.gmatch(rebels.core, "%a%a%a%a+") do
      local one = memory.bearer[word]
      if one and may_be_armed(memory, one) and not memory.tallied[rebels.key] then
        memory.moved[rebels.key], memory.turned[one], memory.kind_of[one] = one, "armed_group", "armed_group"
      end
    end
  end
end

-- "Rebels", "the militants": the only armed group that the text names.
local function name_rebels(memory)
  name_rebels_of(memory)
  local key = memory.count.armed_group == 1 and memory.named.armed_group
  for _, rebels in ipairs(key and memory.rebels or {}) do memory.moved[rebels] = key end
end

-- "School board chief" is not the fire chief: chiefs of different things.
local function is_other_chief(memory, headed)
  local said = headed.head == "chief" and memory.said_as[memory.first_of.chief]
  local of = said and string.match(said, "(%S+) chief$")
  return of ~= nil and string.find(headed.key, " %S+ chief$") ~= nil and not string.find(headed.key, " " .. of .. " chief", 1, true)
end

local of_a_crowd = { one_of_crowd = true, object_crowd = true, who = true }
local of_chiefs = { "executive" }   -- port chief, bank chief

-- Who is called by the noun of a headline in the text: the first, or one who has the title.
local function called_so(memory, headed)
  local first = not headed.land and not is_other_chief(memory, headed) and memory.first_of[headed.head]
  local several = first and of_a_crowd[headed.m.way] and memory.kind_of[first] ~= "person"   -- the farmer; farmers
  if first and not several then return first end
  local classes = headed.head == "chief" and of_chiefs or senses.any_of_class[headed.head]
  for _, class in ipairs(classes or {}) do
    if memory.titled[class] then return memory.titled[class].key end
  end
  return not headed.land and headed.m:get("body") and memory.bearer[headed.head] or
         headed.m:get("body") and named_by_its_words(memory, string.sub(headed.key, 3), headed.head, headed.m:get("kind")) or nil   -- "Institute": the Odrin Institute
end

-- The one with whom the text opens below a headline that opens with the noun, or has it behind his words: "It was not me": Minister on coal.
local function opens_below(doc, memory, all, headed)
  if headed.m.first > 1 and headed.m.way ~= "topic" then return nil end
  local name = (headed.m:get("role") and openings.person_of_lead or openings.body_of_lead)(doc, all, headed.m, memory.moved)
  return name and (not headed.land or is_of_land(doc, name, headed.land)) and name:get("key") or nil
end

local NEAR = 4   -- sentences from a headline to the name of its firm

-- "Carmaker denies sacking nine", and a union accuses Odrin Motors of it below: the firm that the text names soon, if any other
-- comes much later.
local function only_of_kind(memory, headed)
  local kind = headed.m:get("body") and headed.m:get("kind")
  if headed.land or not senses.says_kind[kind or ""] then return nil end
  local order = memory.order[kind] or {}
  local key = order[1] or memory.kinds[kind]
  local first, second = key and memory.tallied[key], order[2] and memory.tallied[order[2]]
  local near = first and first.sentence <= headed.m.sentence + NEAR
  return near and (not second or second.sentence > first.sentence + APART) and key or nil
end

local of_object = { object = true, toward = true, owner = true, owner_first = true, acts_first = true }

-- "Mayor denies it", "Ministry denies it": the first of the text who is one, by the words that the text has for them.
local function answer_headlines(doc, memory, all)
  for _, headed in ipairs(memory.headed) do
    local key = called_so(memory, headed) or opens_below(doc, memory, all, headed) or only_of_kind(memory, headed)
    if not key and of_object[headed.m.way] and doc.paragraphs > 1 then headed.m:drop("a noun of a headline that nobody is called by") end
    if key then memory.moved[headed.key] = key end
    for _, m in ipairs(key and all or {}) do
      if m:get("key") == key then
        headed.m:set("name", m.text)
        break
      end
    end
  end
end

local function has_name(all, key)
  for _, m in ipairs(all) do
    local form, own = m:get("form", "key")
    if own and own == key and form ~= "nominal" and form ~= "pronoun" then return true end
  end
  return false
end

-- Moves a noun of the lead to the name that comes behind it; of one with whom the lead does not open, if it has an age.
local function name_one_of_lead(doc, memory, all, lead, opens)
  local name = lead and not has_name(all, lead:get("key")) and openings.name_of_lead(doc, all, lead)
  if name and (opens or openings.has_age(doc, name)) then memory.moved[lead:get("key")] = name:get("key") end
end

-- "A nurse has sued the clinic. ... Ada Lind, 54, said": she is the nurse.
local function answer_lead(doc, memory, all)
  name_one_of_lead(doc, memory, all, openings.nameless_lead(doc, all), true)
  name_one_of_lead(doc, memory, all, openings.told_of_lead(doc, all), false)
end

-- "A constable who shot a 16-year-old boy ... Const. Lind said that Tom Ode reached into his coat": Tom Ode is the boy.
local function answer_victim(doc, memory, all)
  local victim = openings.victim_of_lead(doc, all)
  local key = victim and victim:get("key")
  if not key or memory.moved[key] or has_name(all, key) then return end
  local opener = openings.nameless_lead(doc, all)
  local name = openings.name_of_victim(doc, all, victim, opener and (memory.moved[opener:get("key")] or opener:get("key")))
  if name then memory.moved[key] = name:get("key") end
end

-- Whoever spoke without a name and speaks on with one.
local function answer_speakers(doc, memory)
  local named = {}
  local _, forms, keys = doc:mentions("Actor", "form", "key")
  for i, key in ipairs(keys) do
    if key and forms[i] ~= "nominal" and forms[i] ~= "pronoun" then named[key] = true end
  end
  local function name_it(noun, name)
    local key = noun:get("key")
    memory.moved[key] = memory.moved[key] or name:get("key")
  end
  openings.each_named_later(doc, named, name_it)
  surnamed.each(doc, named, name_it)
end

local KIN = 4   -- sentences

-- "Lind and his wife left. ... His wife, Ada, said": she is the one that is named soon behind.
local function answer_kin(memory)
  for _, w in ipairs(memory.kin) do
    local named = memory.kin_named[w.head]
    local near = named and named.sentence >= w.sentence and named.sentence <= w.sentence + KIN
    if near and named.key ~= w.key then memory.moved[w.key] = named.key end
  end
end

local FORCE = "police"

-- "Police in Sarn": those of a place, whoever else is named.
local function has_own_place(doc, m)
  return m.last + 2 <= doc:sentence(m.sentence).last and doc:token(m.last + 1):is("prep") and doc:token(m.last + 2):is("name")
end

-- "Police deny it. ... Odrin police said": the only force of which the text tells, whether it says at once of where or later; but two of
-- one sentence are two.
local function name_force(doc, memory)
  local all, keys, heads, kinds, forms = doc:mentions("Actor", "key", "head", "kind", "form")
  local other
  local bare, named = {}, {}   -- sentences
  for i, key in ipairs(keys) do
    if kinds[i] == FORCE and key == FORCE then
      if has_own_place(doc, all[i]) then return end
      bare[all[i].sentence] = true
    elseif kinds[i] == FORCE and key and key ~= "^ " .. FORCE then
      local is_police = heads[i] == FORCE or string.find(key, FORCE, 1, true)
      if is_police and (not other or key == other) then
        other, named[#named + 1] = key, all[i].sentence
      elseif is_police or forms[i] ~= "nominal" then
        return
      end
    end
  end
  for _, sentence in ipairs(named) do
    if bare[sentence] then return end
  end
  if other and not memory.moved[other] then memory.moved[FORCE] = memory.moved[FORCE] or other end
end

-- Sets the keys that have moved.
local function amend(doc, memory)
  if not next(memory.turned) and not next(memory.moved) then return end
  local all, keys, orgs = doc:mentions("Actor", "key", "org")
  for i, key in ipairs(keys) do
    local m, of = all[i], orgs[i]
    local target = memory.moved[key]
    target = target and memory.moved[target] or target   -- the headline's clerk is the lead's, who is named
    if target then
      m:set("key", target, "who is named later")
      m:set("kind", memory.kind_of[target] or m:get("kind"))
    end
    local org = memory.moved[of]
    if org then m:set("org", org) end
    if memory.turned[key] then m:set("kind", memory.turned[key]) end
  end
end

-- all: the actors of the text; MEMORY (lib/names_told.lua) says which nouns wait.
function M.answer(doc, memory, all)
  name_leads(doc, memory, all)
  name_rebels(memory)
  name_force(doc, memory)
  answer_waiting(doc, memory)
  answer_lead(doc, memory, all)
  answer_headlines(doc, memory, all)
  answer_victim(doc, memory, all)
  answer_speakers(doc, memory)
  fields.answer(memory)
  answer_kin(memory)
  offices.answer(memory)
  amend(doc, memory)
end

return M
