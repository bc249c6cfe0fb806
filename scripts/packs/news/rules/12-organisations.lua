-- Organisations by the words of their names.
local families = require "lib.families"
local sets = require "lib.word_sets"
local reach = require "lib.reach"

phase "actors"

words "inquiry_start" { "Commission of Inquiry", "Board of Inquiry", "Commission of Enquiry", "Court of Inquiry", "Panel of Inquiry",
                        "Committee of Inquiry" }
words "incorporated" {
  "Inc.", "Inc", "Ltd", "Ltd.", "LLC", "L.L.C.", "LLP", "PLC", "Corp.", "Corp", "L.P.", "S.A.", "N.A.",
  "Co.",
}
words "org_foreign" { from = "words/org-foreign.tsv" }

part "capword" [[ ([name not <month> not <weekday> not /ngo|.+-(based|born|led|backed|backing|owned|run|listed|held|controlled|dominated|funded)/] | [capital not first not det not pronoun not <month> not <weekday> not /ngo|.+-(based|born|led|backed|backing|owned|run|listed|held|controlled|dominated|funded)/]) ]]
words "no_lead" {
  "Several", "Many", "Most", "Some", "Top", "Former", "Other", "Few", "Local", "Leading", "Senior", "Own",
  "Such", "Recent", "Current", "Late", "Big", "More", "Various", "Rival", "Fellow", "Same", "Next", "Last",
}
part "lead" [[ ([capital first adj not <no_name> not <no_lead>] | [capital first common] | [<united>
               first])? ]]
words "joined_up" { "United", "Associated", "Allied", "Amalgamated", "Federated" }   -- as unions are: the United Glass Workers
words "united" { "Combined", "United", "Associated", "Allied", "Amalgamated", "Al", "El" }
-- People's Party, Farmers' Union: whose it is, within a name
words "whose_name" {
  "People", "Peoples", "Workers", "Women", "Children", "Farmers", "Teachers", "Peasants", "Students",
  "Veterans", "Citizens", "Soldiers", "Writers", "Players", "Mothers", "Patriots", "Men", "Labourers",
  "Universities", "Nurses", "Doctors", "Lecturers", "Drivers", "Dockers", "Growers", "Tenants", "Parents",
  "Traders", "Judges", "Employers", "Fishermen", "Pilots", "Officers", "Lawyers",
  "Reporters", "Scientists", "Artists", "Musicians", "Clowns", "Economists", "Academics", "Rabbis", "Families", "Neighbours",
  "Neighbors", "Muslims", "Christians", "Jews", "Catholics",
  "Engineers", "Miners", "Sailors", "Journalists", "Physicians", "Friends", "Owners",
}
part "before" [[ (&capword | <whose_name> [possessive] | '&') ]]
-- "of Canada", "of the Green Valley": a state or a town alone ends it
part "of_land" [[ ([<city>] | <actor form=full kind=state> | <actor form=demonym> &capword{1,2}) ]]
part "of_what" [[ [name not <actor> not <city>] (of? &capword){0,2} ((and | '&') [name not <org_end>]
                  &capword?)? ]]
part "of_tail" [[ (of the? (&of_land | &of_what))? ]]
part "of_place" [[ (in the? (<city> | <actor form=full kind=state> | [name not <actor> not <month>])) ]]
-- "Ministry of Mines, Roads and Water"
part "field_word" [[ ([name not <month> not <weekday> not <org_end kind=party|ngo|institution|igo|government>]
                       | [capital not first not name not det not pronoun]) ]]
part "field" [[ [name not <org_end kind=party|ngo|institution|igo|government> not <org_start>] &field_word{0,2} ]]
part "own_field" [[ (/(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/ | [name not <month> not <weekday> not <actor form=full kind=state>] | [capital not name not first not det not pronoun not <month> not <weekday>]) ]]
-- "and Ada Lind" is no field, though some fields are given names.
words "given_field" { "Art", "Charity", "Faith", "Forest", "Harmony", "Loan", "Marine", "Urban", "Vital" }
part "last_field" [[ ((and | '&') ([name not <org_end kind=party|ngo|institution|igo|government> not <org_start> not <given>] | [<given_field> capital]) &field_word{0,2}) ]]
part "fields" [[ the? (<actor form=full kind=state> | &own_field &capword{0,3} ((, &field){1,3} ,? &last_field | &last_field)?) ]]
part "ordinal" [[ ([digit /\d+(st|nd|rd|th|d)/] | [<ordinal_word> capital]) ]]
words "ordinal_word" {
  "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth",
  "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth",
}
-- what is a part of an army when it is numbered
words "troop" {
  "Group", "Wing", "Unit", "Fleet", "Flotilla", "Army", "Corps", "Company", "Battery", "Troop", "Platoon", "Command", "Team",
  "Area", "Detachment", "Contingent",
}
-- what bears a number before or behind its name: 42 Commando, Task Force 81
words "numbered_troop" { "Task Force", "Taskforce", "Unit", "Commando", "Brigade", "Battalion", "Regiment",
                         "Squadron", "Division", "Battery" }
words "task_force" { "Task Force", "Taskforce" }
-- a part of a part: 2nd Battalion, 4th Odrin Regiment
words "small_troop" { "Battalion", "Company", "Battery", "Squadron", "Platoon", "Troop", "Brigade",
                      "Detachment" }
words "regiment" { "Regiment", "Rifles", "Guards", "Fusiliers", "Highlanders", "Infantry", "Dragoons",
                   "Artillery", "Hussars", "Lancers", "Cavalry", "Grenadiers", "Marines", "Paratroopers",
                   "Division" }
-- what campaigns are for: Hope for Orphans, Justice Now; and what they ask for: Save Our Library
words "virtue" { "Hope", "Justice", "Freedom", "Bread", "Action", "Voices", "Care", "Food", "Homes",
                 "Shelter", "Support", "Aid", "Relief", "Solidarity", "Peace", "Equality", "Democracy",
                 "Liberty", "Dignity", "Fight", "Help", "Cash", "Books", "Wheels", "Water", "Learning", "Compassion",
                 "Music", "Hands", "Light", "Medicine", "Schools", "Jobs", "Truth" }
words "campaign_verb" { "Save", "Stop", "Keep", "Free", "Ban", "Rock", "Reclaim", "Protect", "Defend",
                        "Rebuild", "Fund", "Unite", "Restore", "Preserve", "Cherish", "Clean", "Rescue" }
-- whom a name calls people of something: Sons of the Odrin Brigade
words "brotherhood" { "Sons", "Daughters", "Friends", "Mothers", "Knights", "Brothers", "Sisters", "Soldiers",
                      "Guardians", "Lions", "Martyrs" }
words "foreign_link" {
  "de", "des", "du", "da", "do", "dos", "della", "delle", "dei", "di", "del", "von", "für", "fur", "und",
  "et", "y", "e", "pour", "la", "le", "les", "los", "las", "el", "en", "per", "para", "pro", "za", "i",
  "og", "och", "van", "voor", "zur", "der", "die", "dla", "d'",
}

-- "The Velian Ministry of Energy" begins with what it is, and "Ada Lind of Odrin Watch" is somebody of it.
local function begins_later(m, doc)
  local opens = m.last > m.first + 1 and doc:token(m.first)   -- "Rival Rosa Cells": the capital is the sentence's
  local starts = opens and doc:sentence(m.sentence).first == m.first
  if starts and opens:is("singular") and opens:in_list("counterpart") then return true end
  for n = m.first, math.min(m.first + 2, m.last - 1) do
    if doc:token(n):in_list("org_start") then return true end
  end
  if m.way ~= "last_of" then return false end
  local before = m.first > 1 and doc:token(m.first - 1)   -- the Sarn Albion of the Odrin League
  return not doc:token(m.first).known or (before and before:is("name", "possessive"))
end

-- A Union of Centrists, a League of Communists: their members say that it is a party; but not an institute for them.
words "creed_name" { "Communist", "Socialist", "Liberal", "Conservative", "Nationalist", "Progressive", "Revolutionary", "Patriotic", "Leftist", "Democratic",
                     "Republican" }
-- in a name of two words only: a Tax Reform Coalition is of citizens
words "creed_of_two" { "Agrarian", "Civic", "Centrist", "Homeland", "Fatherland", "Unity", "Reform", "Opposition", "Democratic", "Progressive", "Liberal",
                       "Conservative", "Patriotic", "Nationalist", "Socialist" }
words "union_of_two" { "Union", "Alliance", "Coalition", "Bloc", "Platform", "Pact" }
words "of_members" { "Union", "League", "Alliance", "Rally", "Federation" }
local function is_of_a_creed(m, doc)
  local ending = m:slot("ending")
  if ending and m.last == m.first + 1 and doc:token(m.first):in_list("creed_of_two") and doc:token(m.last):in_list("union_of_two") then return true end
  if not ending or not doc:token(ending.first):in_list("of_members") then return false end
  for n = m.first, m.last do
    if doc:token(n):in_list("creed_name") then return true end
  end
  return doc:token(m.last):in_list("creed") or doc:word(m.last) == "Parties"
end

-- those of one trade, whose front is a union; workers and peasants have parties
words "of_one_trade" { "Nurses", "Teachers", "Doctors", "Drivers", "Dockers", "Pilots", "Players", "Lecturers", "Students", "Growers", "Traders",
                       "Judges", "Lawyers", "Journalists", "Miners", "Sailors", "Engineers", "Physicians", "Writers", "Actors", "Musicians",
                       "Vendors", "Tenants", "Parents", "Pensioners" }

-- "The Nurses' Front".
local function is_of_a_trade(m, doc)
  local whose = m:slot("whose")
  return whose ~= nil and whose.first > m.first and doc:token(whose.first - 1):in_list("of_one_trade")
end

-- whom a Council of Churches is of: they send their own to it, and no state does
words "members_of_council" { "Churches", "Mosques", "Peoples", "Unions", "Tribes", "Villages", "Communities", "Congregations", "Parishes", "Synagogues" }
local function is_council_of_members(m, doc)
  local ending = m.way == "first" and m:slot("ending")
  return ending and string.find(ending.text, "^Council of") and doc:token(m.last):in_list("members_of_council", "whose_name")
end

-- The Fifth Brigade is of an army, the Northern Brigade need not be.
local function is_numbered(token) return token:in_list("ordinal_word") or string.find(token.text, "^%d+%l+$") ~= nil end

-- ways that find what a number or a task force makes a unit
local by_number = { numbered = true, chain = true, part_of = true, figure = true, figure_first = true,
                    operation = true, force_of = true }

-- what a station or a channel is one of
words "medium_sort" { "TV", "Television", "Radio", "Media", "News" }

-- what is no charity, whatever it is for
words "house_of_state" { "Court", "Tribunal", "Ministry", "Department", "Directorate", "Authority", "Inspectorate", "Institute", "Institution", "Hospital",
                         "School", "College", "Museum", "Agency", "Commission" }

-- whose it is they are its members: the Canal Users' Group, the Fishermen's Cooperative
words "group_of_members" { "Group", "Cooperative", "Co-operative", "Collective" }

local by_cause = { cause = true, now = true, cause_first = true, virtue = true, virtue_of_land = true, appeal = true, appeal_for = true, slogan = true, united = true,
                   children = true, local_branch = true, workers = true }

-- trades that firms have in their names, beside the goods that they deal in
words "trade_name" {
  "Gaming", "Trading", "Shipping", "Transport", "Mining", "Insurance", "Finance", "Investment", "Media", "Engineering", "Construction",
  "Marketing", "Logistics", "Broadcasting", "Manufacturing", "Entertainment", "Leasing", "Property", "Telecommunications",
}

-- "Odrin Power and Transmission Company": two trades of one firm around the "and" at N, though Odrin Power may be one.
local function are_two_trades(doc, n)
  local other = doc:token(n + 1)
  return doc:token(n - 1):in_list("goods", "trade_name") and other.known and not other:in_list("actor", "city", "given", "no_single") and
         doc:token(n + 2) ~= nil and doc:token(n + 2):in_list("org_end")
end

-- "Odrin Foods and Tandol Mills" are two firms, "Velian and Odrin Party" are two as well, "Odrin Oil and Gas Company" is one.
local function are_two(m, doc)
  -- a Democratic and Social Union is one
  if doc:token(m.first):in_list("actor") and doc:token(m.first + 1).form == "and" and
     doc:span(m.first, m.first):last_entry("actor", "kind") ~= "party" then return true end
  for n = m.first + 1, m.last - 2 do
    if doc:word(n) == "and" and doc:word(n + 1) == doc:word(m.first) then return true end   -- the Sarn and Sarn Trade Centre
    if n < m.first + 3 and doc:token(n).form == "and" and m.first > 1 and doc:token(m.first - 1):is("name") then
      local kind = doc:span(m.first, n - 1):last_entry("org_end", "kind")   -- the Odrin Bank and Tandol Mills
      if kind and (n == m.first + 1 or kind ~= "company") then return true end
    end
    if n > m.first + 1 and doc:token(n).form == "and" then
      local ends = doc:token(n - 1):in_list("org_end") and not doc:token(n + 1):in_list("org_end")
      return ends and not are_two_trades(doc, n)
    end
  end
  return false
end

-- Ordinary words only around the "and" of M, and none that is a family name.
local function is_of_trades(doc, m)
  for n = m.first + 1, m.last do
    local token = doc:token(n)
    if token.form ~= "and" and (not token.known or token:in_list("surname", "given", "actor", "city")) then return false end
  end
  return true
end

-- "Mr Ed Lind SC", "Ada Lind SC": a barrister, and no sporting club.
local function is_counsel(m, doc)
  local given = m.last > m.first + 1 and doc:token(m.first)
  if given and given:in_list("given") and not given:in_list("city") then return true end
  if given and doc:word(m.last + 1) == "," and sets.acting_for[doc:word(m.last + 2)] then return true end
  for n = math.max(1, m.first - 3), m.first - 1 do
    if doc:token(n):in_list("honorific") then return true end
  end
  return false
end

-- "Member of the Odrin Party": somebody of it; an Alliance of Workers of Odrin has it behind its own noun.
local function is_member_of(m, doc)
  local ending = m.way == "first" and m:slot("ending")
  for n = m.first, ending and ending.first - 1 or m.last - 1 do
    local token = doc:word(n + 1) == "of" and doc:token(n)
    if token and not token:in_list("brotherhood") and
       (token:in_list("role", "thing_start") or string.find(token.text, "^[Mm]embers?$")) then return true end
  end
  return false
end

-- "The Odrin Department's Office": whose a body is may be a body itself, and then they are two. Those whose a Canal
-- Workers' Congress is are many, and no body, whatever words their own begin with.
local function is_of_a_body(m, doc)
  local whose = m:slot("whose")
  if not whose then return false end
  if m.first > 2 and doc:word(m.first - 1) == "of" and doc:token(m.first - 2):in_list("org_start") then return true end
  if string.sub(whose.text, -1) ~= "s" then return false end
  for n = m.first, whose.first - 1 do
    local token = doc:token(n)
    if token:in_list("org_start") and not token:in_list("org_end") then return true end
  end
  return whose.first == m.first + 1 and doc:span(m.first, m.first):last_entry("org_end", "kind") ~= nil
end

-- "The Odrin Bank's Council": the bank.
local function cut_owner(m, doc)
  local whose = m:slot("whose")
  local owner = whose and string.sub(whose.text, -1) == "s" and doc:span(m.first, whose.first - 1)
  if owner and owner:last_entry("org_end", "kind") then m:cut(owner) end
end

-- "Office for Road Safety Ada Lind": who is named behind an office is somebody.
words "office_start" { "Ministry", "Department", "Office", "Directorate", "Bureau", "Secretariat", "Agency",
                       "Commission", "Committee", "Council", "Centre", "Center", "Institute" }
local function cut_person(m, doc)
  local ending, last = m:slot("ending"), m.last
  if not ending or last < ending.last + 4 or not doc:token(ending.first):in_list("office_start") then return end
  local given, family = doc:token(last - 1), doc:token(last)
  local fits = given:in_list("given") and not given:in_list("saint") and not family:in_list("org_end", "city", "actor")
  if not fits or family.known and not family:in_list("surname") or not doc:token(last - 2).known then return end
  m:cut(doc:span(m.first, last - 2))
end

-- "The opposition Coalition for Change": who rules and who does not are parties.
words "in_power" { "ruling", "governing", "opposition", "co-ruling" }

-- A body of the United Nations or another club of states is one of them, but for those of the European Union, which governs, and
-- for who only watches them or is named after them.
local of_states = { institution = true, government = true, military = true, igo = true }
local function is_of_many_states(m, doc)
  if not of_states[m:get("kind") or ""] then return false end
  for n = m.first, math.min(m.first + 2, m.last - 1) do
    local head = doc:span(m.first, n)
    if head:last_entry("actor", "kind") == "igo" and head:last_entry("actor").first == m.first then
      return head:last_entry("actor", "name") ~= "European Union"
    end
  end
  return false
end

-- "the Coalition to Counter Famine Ada Lind leads": who is named behind what it is for is somebody
part "aim_word" [[ [capital known not initial not det not pronoun not <given> not <east_family> not <month> not <weekday>] ]]

rule "organisation by its last word" {
  finds = "Actor", about = "Kavala Shipping Ltd; Free Valley Movement; Ministry of Roads", priority = 2,
  ways = {
    last = [[ {name: &lead &before{0,4} &capword {whose: [possessive]}? ]] ..
           [[ {ending: <org_end kind=company|ngo|institution|igo|media|government|other|party>} &of_tail <incorporated>?} ]],
    saints = [[ {name: 'All' ('Souls' | 'Saints' | 'Hallows') &capword{0,2} {ending: <org_end>}} ]],
    bond = [[ {name: <actor form=demonym|acronym kind=state> - [capital] &before{0,3} {ending: <org_end>} &of_tail} ]],
    last_armed = [[ {name: &lead &before{0,4} &capword [possessive]? {ending: <org_end ]] ..
                 [[ kind=military|armed_group|police>} <compass>?} ]],
    armed_of = [[ {name: &lead &before{0,4} &capword {ending: <org_end kind=military|armed_group>} of the? &capword{1,2}} [open] [upper] [close] ]],
    last_and = [[ {name: &capword{1,2} and &capword{1,2} {ending: <org_end>} &of_tail} ]],
    trades = [[ {name: &capword{0,3} [capital plural not first] and [capital plural] {ending: <org_end kind=ngo|institution|company>}} ]],
    professions = [[ {name: &capword{0,3} [capital plural not first] (, [capital plural]){1,3} ,? (and | '&') [capital plural] ]] ..
                  [[ {ending: <org_end kind=ngo|institution|company|party>}} ]],
    last_of = [[ {name: &capword{1,3} of the? &capword{0,3} {ending: <org_end>}} ]],
    lead_verb = [[ {name: [capital first base not <role> not <no_lead> not <say>] {ending: <org_end kind=company|ngo|party|institution>}} ([<role> lower] | [finite] | [possessive]) ]],
    lead = [[ {name: ([capital first adj not <no_name> not <no_lead>] | [capital first common not <role> not <no_lead>]) {ending: <org_end>} &of_tail} ]],
    first = [[ {name: (&lead &before{0,3}) {ending: <org_start>} &fields ((for | of) the? ]] ..
            [[ &capword{1,3}){0,2}} ]],
    inquiry = [[ {name: &before{0,4} {ending: <inquiry_start>} ((into | on | in) the? (<actor form=full kind=state> | <city> | &cap)){0,1}} ]],
    ampersand = [[ {name: &cap{1,2} '&' &cap{1,2}} ]],
    ampersand_first = [[ ^ {name: [capital first not <given>] '&' ([name not known] | [<surname> name])} ]] ..
                      [[ ([finite] | [modal] | [possessive] | , | [adv] [finite]) ]],
    partners = [[ (at | of | with | by | for | firm | firms | lawyers | auditors) {name: &cap (, &cap){1,3} ,? '&' &cap{1,2} <incorporated>?} ]],
    comma = [[ {name: [name not <actor>] &capword{0,3} , {ending: <incorporated>}} ]],
    list_last = [[ (the | [possessive] | [own]) {name: [capital known not <actor> not <city>] (, [capital known not <actor>]){1,2} ,? ]] ..
                [[ (and | '&') &capword{1,3} {ending: <org_end kind=institution|ngo|company|party|government>}} ]],
    trust = [[ {name: [capital not first] &cap? (, &cap{1,2}){0,3} ,? and &cap{1,2} ]] ..
            [[ {ending: ('NHS Foundation Trust' | 'NHS Trust')}} ]],
    unit = [[ {name: &ordinal &capword{0,4} {ending: <org_end kind=military|armed_group>} <compass>?} ]],
    chain = [[ {name: (&ordinal | &capword) &capword{0,2} {ending: [<small_troop> capital]} ]] ..
            [[ , (&ordinal &capword{0,4} (<org_end kind=military|armed_group> | <troop>) | the? ]] ..
            [[ &capword{1,4} <regiment>)} ]],
    figure = [[ {name: ('Joint' | 'Combined'){0,2} &capword{0,3} {ending: <numbered_troop>} [digit /\d{1,4}/]} ]],
    figure_first = [[ {name: /no\.?/? [digit /\d{1,3}/] &capword{0,3} {ending: <numbered_troop>} &capword{0,2}} ]],
    part_of = [[ {name: &ordinal &capword{0,2} {ending: [<small_troop> capital]} of the &ordinal? &capword{0,4} ]] ..
              [[ (<org_end kind=military|armed_group> | <regiment>)} ]],
    force_of = [[ {name: ('Joint' | 'Combined'){0,2} {ending: <task_force>} [name not <month> not <weekday>]{1,2}} ]],
    operation = [[ {name: &capword{0,2} {ending: <task_force>} (- | [dash]) &capword{1,3}} ]],
    college = [[ {name: {ending: ('University College' | 'Imperial College' | 'Royal College')} &unknown} ]],
    campus = [[ {name: &capword{0,3} {ending: ('University' | 'University College' | 'Polytechnic' | ]] ..
             [[ 'College')} (<city> | [name hyphen not known])} ]],
    numbered = [[ {name: &ordinal &capword{1,4} {ending: <troop>}} ]],
    -- of a union: Teamsters Local 70, Food and Canal Workers Local 9
    local_branch = [[ {name: (<org_end kind=ngo> | (&capword (and | '&'))? &capword{0,2} [capital plural])? 'Local' [digit /\d{1,4}/]} ]],
    coded = [[ {name: [digit /\d+(st|nd|rd|th|d)/] [upper not initial not <no_name> not <actor> not <generation>]} ]],
    cause = [[ {name: [name not first not <weekday> not <month>]{0,2} ([name plural not first not <actor>] | [<whose_name> not first]) (for | against | without | beyond) ]] ..
            [[ the? &capword{1,2} (of the? &capword)?} ]],
    virtue = [[ {name: [<virtue> capital] (for the? [capital not <given> not <actor> not <city> not <month> not <weekday>]{1,2} | 'Now')} ]],
    virtue_of_land = [[ {name: [<virtue> capital not first] for <actor form=full|alias kind=state>} ]],
    appeal = [[ {name: [<campaign_verb> capital] (the | our | your) [capital]{1,2}} ([finite] | , | . | and | campaign | campaigners ]] ..
             [[ | group | [<role> lower singular] | $) ]],
    appeal_for = [[ {name: [<campaign_verb> capital] (the | our | your)? &cap{1,3}} (campaign | campaigners | petition | activists) ]],
    slogan = [[ {name: [capital plural not <actor>] ('Not' | 'Before' | 'Over') [capital known not <actor>]{1,2}} ([finite] | [modal] | <have> | [possessive] | , | . | and | $) ]],
    airline = [[ {name: 'Air' ([name not known not <actor> not <city>] | <actor form=full kind=state>)} ]],
    now = [[ {name: [capital not prep not <weekday> not <month>]{1,3} 'Now'} ([finite] | [modal] | <have> | , | . | [possessive] | and | $) ]],
    united = [[ {name: 'United' [name plural not /States|Nations/ not <actor> not <place_end>] (of ]] ..
             [[ the? &of_land)?} ]],
    workers = [[ {name: [<joined_up> capital] [name not /States|Nations/ not <actor> not <org_end>]{1,3} ([<of_one_trade> capital] | 'Workers') ]] ..
              [[ (of the? &of_land)?} ]],
    children = [[ {name: [<brotherhood> capital not first] of (the? [name not <given> not <role>]{1,2} | ('Saint' | 'St' | 'St.') [capital])} ]],
    cause_first = [[ {name: [<whose_name> first] (for | against | without | beyond) the? [capital ]] ..
                  [[ known]{1,2}} ]],
    purpose = [[ {name: (&capword | <whose_name> [possessive]){0,3} {ending: [<org_end kind=ngo|party|institution> capital]} (to ]] ..
              [[ [capital can=VB not <actor>] the? &capword? | (for | against) (the | a | an | our)? [capital known not <surname> ]] ..
              [[ not <city>] | into the? [capital]) &aim_word{0,3} (and (the | a)? [capital known not <actor> not ]] ..
              [[ <city> not <org_end> not <org_start> not <given> not <surname>] &capword?)? &of_place?} ]],
  },
  unless = {
    two_actors = [[ (<actor not kind=party> | <actor kind=party form=full|alias|acronym>) and ]],
    -- no Rally of Democrats and Patriots
    two_names = [[ [capital] <org_end kind=party|ngo|institution|igo|military|police|media> and ]],
    by_given = [[ (<given> | [initial]) {name} ]],
    family = [[ {name: [<given> not <role>] [<surname>]} ]],   -- Anna Mills
    zone = [[ {name: ... 'Standard'} 'Time' ]],
    office = [[ {name: ('Chief' | 'Group' 'Chief' | 'Interim' 'Chief') [capital]{1,2}} 'Officer' ]],   -- Chief Financial Officer
    speech = [[ {name: 'State' of the 'Union'} ]],
    honoured = [[ {name: (<honorific> | 'Dr' | 'Dr.' | 'Prof' | 'Prof.') [capital]} ]],   -- Mr Bank
    counsel = [[ {name: <honorific> [name] ... 'SC'} ]],   -- Mr Ed Lind SC
    side = [[ <stance_prefix> - {name} ]],   -- the pro-Omani Zallip Party
    woman = [[ <role> {ending: [<given>]} [name not <org_end> not <actor>] ]],   -- Minister Charity Lind
    by_title = [[ [<role> not plural not /(ultra)?nationalist|socialist|communist|conservative|liberal|centrist|populist|separatist|islamist|progressive|royalist|]] ..
               [[monarchist|loyalist|reformist|federalist|unionist|secessionist|moderate|radical|militant|rivals?|partners?|owners?|clients?|suppliers?|sponsors?|makers?|(short-)?sellers?|dealers?/] {name} ]],
    of_state = [[ <actor form=full kind=state> [possessive] ]],   -- Peru's Congress: two actors
    two_known = [[ {name: <actor> '&' <actor>} ]],   -- FIFA & OPEC
    court = [[ {name: [digit] [upper]} (court | bench | ward | district) ]],   -- the 42nd QZB court
    press = [[ {name: ... 'Press'} (conference | conferences | briefing | release | freedom | pool | gallery | corps) ]],
    of_party = [[ {name: <actor kind=party> ('Senate' | 'House' | 'Congress' | 'Assembly' | 'Parliament')} ]],   -- a Democratic Senate candidate
  },
  check = function(m, doc)
    local way, n, size = m.way, m.last, m.last - m.first
    if size > 8 or way == "slogan" and m.in_headline then return false end
    if doc:word(n) == "AS" and string.find(doc:word(n - 1), "^%u+$") then return false end   -- a headline in capitals
    local ending, office = m:slot("ending"), doc:word(n + 1)   -- the Velian Energy Minister: no firm
    local of_field = office == "Minister" or office == "Secretary" and doc:token(n):in_list("portfolio")
    if ending and of_field and ending:last_entry("org_end", "kind") == "company" then return false end
    -- "Mayor Sues Harbour Board": capitals of a headline in title case, and no name
    if way == "lead" and m.in_headline and m.first > 1 and not doc:token(m.first):is("name") then return false end
    if doc:word(n) == "SC" and is_counsel(m, doc) then return false end
    if way == "lead" and doc:token(n):in_list("medium_sort") and n < doc.tokens and doc:token(n + 1):in_list("body") then
      return false   -- Independent TV station Odrin
    end
    local whose = way == "last" and m:slot("whose")   -- Odrin's Mobile Squad
    local more = whose and whose.last + 1 == n and n < doc.tokens and doc:token(n + 1)
    if more and more:is("name") and more:in_list("org_end") then return false end
    local titled = size == 2 and doc:token(m.first):in_list("role")   -- Councillor John Church
    if (size == 1 or titled) and (way == "last" or way == "lead") and families.is_family(doc, titled and doc:span(m.first + 1, n) or m) then return false end
    if way == "last" and is_of_a_body(m, doc) or is_member_of(m, doc) then return false end
    if (way == "last" or way == "last_of") and begins_later(m, doc) then return false end
    if way == "last_and" and are_two(m, doc) then return false end
    if by_number[way] and not string.find(m:slot("ending").text, "^%u") then return false end   -- 42 units
    -- a "Ministry of Energy" is no company, "Ada Lind of the Free Union" a person, "Member of Parliament" neither
    if way ~= "last_of" and way ~= "ampersand" and way ~= "last_and" then return true end
    local partners = doc:token(m.first):in_list("surname") and doc:token(n):in_list("surname")   -- Marsh & Cole
    if way == "ampersand" and size == 2 and (partners or not doc:token(n):in_list("given")) then return true end   -- Sterling & Moss
    -- the Christian and Workers Union
    local kin = doc:token(m.first):in_list("role") and not string.find(m:span().text, "^%u%l+ing ")   -- no Nursing
    if way == "last_and" and doc:token(m.first).known and not kin then return true end
    local first = doc:token(m.first)
    -- the Rose Trade and Canal Bank: no Rose
    if way == "last_and" and first:in_list("given") and is_of_trades(doc, m) then return true end
    return first:in_list("brotherhood", "virtue", "whose_name") or not first:in_list("given", "role")
  end,
  make = { kind = "{ending.kind|company}", form = "full" },
  build = function(m, doc)   -- a Reserve Bank is no firm
    local way = m.way
    if way == "first" or way == "purpose" then cut_person(m, doc) elseif way == "last" then cut_owner(m, doc) end
    if by_cause[way] or (way == "purpose" and m:get("kind") ~= "company") then
      local ending = m:slot("ending")   -- an Alliance for something is a party
      local kind = ending and doc:span(ending.first, ending.last + 1):last_entry("org_start", "kind") or
                   ending and doc:token(ending.last):in_list("house_of_state") and "institution"
      m:set("kind", kind or "ngo")
    elseif m:get("kind") == "ngo" and is_of_a_creed(m, doc) then
      m:set("kind", "party")
    elseif is_council_of_members(m, doc) or m:get("kind") == "party" and is_of_a_trade(m, doc) then
      m:set("kind", "ngo")
    elseif by_number[way] or way == "coded" or (m:get("kind") == "armed_group" and is_numbered(doc:token(m.first))) then
      m:set("kind", "military")
    elseif way ~= "first" and doc:token(m.last):in_list("org_end") then
      local kind = m:span():last_entry("org_end", "kind")
      if kind and kind ~= "" then m:set("kind", kind) end
    end
    if m:get("kind") == "company" and string.find(m.text, "%l+s?['’]s? %u%l*%-?%l+$") and doc:token(m.last):in_list("group_of_members") then m:set("kind", "ngo") end
    if m:get("kind") == "ngo" and m.first > 1 and doc:token(m.first - 1):in_list("in_power") then m:set("kind", "party") end
    -- Zallipex International is a firm, where Survival International need not be
    if doc:word(m.last) == "International" and m.last == m.first + 1 and not doc:token(m.first).known then m:set("kind", "company") end
    if way == "inquiry" then m:set("kind", "institution") end
    if reach.is_of_many_lands(doc, m, m:slot("ending")) then m:set("kind", "igo") end
    local opening = way == "first" and m:slot("ending")   -- a Police Service of somewhere is no service
    local whole = opening and doc:span(m.first, opening.last):last_entry("org_start")
    if whole and whole.first < opening.first then m:set("kind", whole:last_entry("org_start", "kind")) end
    -- the Free Sarn Army is of nobody's state
    if m:get("kind") == "military" and doc:word(m.first) == "Free" and doc:word(m.last) == "Army" then m:set("kind", "armed_group") end
    if is_of_many_states(m, doc) then m:set("kind", "igo") end
  end,
  yes = {
    "Auctioneers [name Marrow & Finch] denied it.", "The [name Save Zallip Wood] campaign left.", "[name Patients Not Profit], which Lind leads, left.", "The [name Canal Users' Group] left.", "[name Harrow Trust] spokesman Tom Moss left.", "An envoy of the [name Coalition to Counter Famine] Ada Lind left.",
    "The [name UN Commission of Inquiry on Peru] left.", "The opposition [name Citizens' Coalition for Change] left.", "The [name Nurses' Front] left.",
    "The [name Velian Canal Pilots, Stokers and Divers Union] left.",
    "[name Gantry & Lowe] denounced her plan.", "The [name Free Valley Movement] left.", "The [name Office for Road Safety] Ada Tandol leads left.",
          "The [name Odrin Foods] and Tandol Sarn Mills left.",
          "The [name Nursing and Midwifery Board] left.", "They sued [name Odrin, Sarn and Tandol NHS Foundation Trust].",
          "They sued short-seller [name Odrin Research].", "[name Odrin Power and Drainage Company Limited] left.", "The [name Philippine Lantern and Lottery Corporation] left.",
          "The [name 9th Odrin Rifles] left.",
          "The [name American-Velian Friendship Committee] left.", "The [name Green Party of Peru] and Ada Lind left.",
          "[name All Souls College] left.", "The Odrin and [name Odrin Trade Centre] left.",
          "The [name Ministry of Mines, Roads and Water] left.",
          "The [name Department of Schools] and Ada Lind left.", "The [name Ministry of Culture and Art] left.",
          "He was in [name 2nd Battalion, 4th Odrin Rifles] then.", "He led [name Task Force 81].",
          "[name Combined Odrin Command] left.",
          "Men of [name 42 Commando Odrin Marines] left.", "He led [name Taskforce Odrin].",
          "[name Combined Task Force 12] stayed.", "They flew with [name No. 18 Squadron].",
          "She works for [name Velan, Tandol & Osei LLP].",
          "He led [name Odrin Task Force - Copper Dune].", "She left [name Tandol University Aarhus].",
          "Men of the [name 1st Battalion of the Odrin Rifles] left.", "The [name Sons of the Odrin Brigade] left.",
          "They gave it to [name Hope for Orphans].", "The group [name Democracy for Peru] left.",
          "The [name Free Forces of Tandol] (FFT) left.", "The [name Voices for the Care of Orphans] left.",
          "[name Save Our Library] said so.",
          "He flew with [name Air Odrin].", "She leads [name Local 70].", "[name Teamsters Local 70] left.", "The [name Canal and Ferry Workers Local 70] left.", "The [name Allied Canal Workers] left.", "The [name United Masons of Peru] left.",
          "The [name Sons of Odrin] left.", "The [name Sisters of Saint Ada] left.",
          "She left [name University College Tandol].",
          "The [name Odrin Party], the press and all others left.",
          "The [name Odrin Party] and the Velia Union left.", "The [name Odrin People's Party] left.",
          "The [name Canal Workers' Congress] left.", "The [name Odrin Bank]'s Council left.",
          "The [name Odrin Millers' Guild] left.",
          "The [name Road, Bridge and Canal Board] left.", "The [name Fifth Brigade] left.",
          "The [name Union of Liberals] left.", "The [name Union of Rural Parties] left.", "They gave it to [name Clean Rivers Now].",
          "The [name Democratic and Green Movement] left.", "The [name Christian and Peasant Union] left.",
          "The [name Rally of Liberals and Masons] left.", "The [name Alliance of Free Workers of Tandol] left.",
          "The [name Odrin Socialist League] left.", "The [name 5th Odrin Support Group] left.",
          "The [name 93d QZB] left.",
          "The [name Centre of Velian Tile Makers] left.",
          "They met Orvat Velan of [name Sarn Watch].", "The [name University of Odrin]'s halls are empty.",
          "The [name Velian Tile Makers and Sellers Association] left.",
          "The [name Blue Voices for Peace] left.", "[name Mothers for Peace] left.",
          "The [name Committee to Protect Readers] left.", "The [name Action Front for Ferries and Roads] left.",
          "The [name Public Inquiry into River Ferries] left.",
          "The [name Odrin Observatory for Public Health in Peru] left.",
          "They sued [name Odrin Tallow, Inc.], of Aarhus.", "[name Zallip & Tandol] left.",
          "The [name Trade and Food Board] left.", "The [name Northern Brigade] left.",
          "[name Green Party] left.", "The [name Port of Odrin Authority] left." },
  no = { "\"It is,\" Chief Financial Officer Ada Lind said.", "They met Dr Post in May.", "They heard a State of the Union address.", "They want the White House and Congress.", "They heard Mr Zallip Orvat SC there.", "Food for Peru was late.", "Anna Mills left.", "Velian Health Minister Charity Ode left.", "The pro-[name Tandol Zallip Party] left.", "It began at nine Eastern Standard Time.", "The movement was slow.", "A Labour Senate candidate left.", "Peru's Congress left.", "Drivers for Zallipa left.",
         "Talks of [name Oman and Odrin Party] failed.", "The [name Odrin Party and Velia Union] left.",
         "They met lawyer Odrin Foundation.", "They met Odrin Energy Minister Ada Lind.", "They met Odrin Defense Secretary Ada Lind.", "Independent TV station Zallip left.", "They left the Police Press conference.", "They met in the 42nd QZB court.", "A former minister of Roads and Petroleum left.",
         "FIFA & OPEC sued them.",
         "[name Odrin's Mobile] Squad left.",
         "They met [name Members of Odrin Party].", "The [name Odrin Department's Trade Office] left.",
         "The Odrin Board of [name Sarn Trade's Peace Council] left.",
         "The University of [name Sarn's Energy Centre] left.", "They met Ada [name Velan & Tom Tandol]." },
}

rule "organisation of another tongue" {
  finds = "Actor", about = "Partido Verde de los Valles: the first word says what it is", priority = 4,
  ways = {
    more = [[ {name: {ending: <org_foreign>} ([name] | [capital] | <foreign_link>){0,5} ([name] | /(al|el|ul|as|an|ar|ad|ash|at|az)-\p{Lu}.+/)} ]],
    paper = [[ {name: {ending: <org_foreign kind=media>}} ([finite] | [possessive] | ,) ]],   -- El Heraldo said
  },
  unless = { by_given = [[ (<given> | [initial]) (le | la | de | du | el)? {name} ]] },
  check = function(m) return m.way ~= "paper" or m:slot("name").first < m:slot("name").last end,
  make = { kind = "{ending.kind}", form = "full" },
  yes = { "The [name Partido Verde de los Valles] left.", "[name El Heraldo] said so." },
  no = { "The party was green.", "Maria Banco Velan left.", "Maria Le Cour Velan left." },
}

rule "name of another tongue" {
  finds = "Actor", about = "Salud en Ruta: small words of other tongues within a name",
  pattern = [[ {name: &unknown{1,3} (en | del | des | für | und | og | et | pour | para | pro) (la | las | los | les)? &unknown{1,3}} ]],
  make = { kind = "other", form = "full" },
  yes = { "[name Zalut en Camino] said so." },
  no = { "He spoke en route." },
}

words "big_the" { "The" }
rule "name with a capital article" {
  finds = "Actor", about = "of The Odrin Foundation: within a sentence a capital The is part of the name", priority = 6,
  pattern = [[ ([lower] ,? | [name] ,) {name: [<big_the> capital not first] {long: [Actor form=full ]] ..
            [[ kind=company|ngo|institution|media|party|igo]}} ]],
  make = { kind = "{long.kind}", form = "full" },
  yes = { "They work for [name The Odrin Foundation]." },
  no = { "They work for the Odrin Foundation." },
}

rule "branch in a country" {
  finds = "Actor", about = "Tandol UK, Amnesty Peru: what a firm or charity is called there", priority = 5,
  ways = {
    here = [[ {name: &unknown{1,3} ('UK' | 'USA')} ]],
    charity = [[ {name: {ending: <actor kind=ngo|company|media>} <actor form=full kind=state>} ]],
    acts = [[ {name: [name not known not camel not <given> not <surname> not <actor> not <city> not <month> not <weekday> not handle not hyphen] ]] ..
           [[ [<actor form=full kind=state> name not <given> not <surname>]} ([finite] | [modal] | <have> | [possessive]) ]],
    initials = [[ {name: [upper not known not <actor> not <no_name> not <city> not initial not <month> not <weekday>] <actor form=full ]] ..
               [[ kind=state>} ]],
  },
  unless = { verb = [[ {name} [NN] ]], told = [[ [<counterpart> singular lower] {name} ]],   -- the QZB Syria mission; the operator Zallipa Kenya
             known = [[ {name: <actor form=full kind=ngo|company|media>} ]] },
  check = function(m) return not m.in_headline end,
  make = { kind = "{ending.kind|company}", form = "full" },
  yes = { "He works at [name Tandol UK].", "[name Amnesty Peru] denied it.", "[name Zallipax Lesotho] has denied it.", "It was sold by [name QZB Peru]." },
  no = { "He works in the UK.", "The QZB Peru mission left.", "Then Priorities USA left.", "OLD PERU denied it.", "On Tuesday Peru recalled its envoy.", "The operator Zallipa Kenya left." },
}

words "sport" {
  "Rugby", "Cricket", "Football", "Athletics", "Swimming", "Swim", "Cycling", "Hockey", "Netball", "Tennis",
  "Basketball", "Boxing", "Rowing", "Gymnastics", "Archery", "Triathlon", "Badminton", "Handball", "Volleyball",
  "Judo", "Fencing", "Squash", "Wrestling", "Golf", "Sport", "Sailing", "Skate", "Ski", "Snooker", "Bowls",
}
-- what a country's body of that name looks after
words "public_field" {
  "Health", "Statistics", "Transport", "Natural Resources", "Tourism", "Sport", "Parks", "Standards", "Environment", "Elections", "Revenue", "Immigration",
  "Airports", "Infrastructure", "Enterprise", "Innovation", "Visit", "Invest", "Land Information", "Public Health", "Safe Work", "Historic",
  "Marine", "Maritime", "Roads", "Water", "Energy", "Export", "Trade", "Customs", "Education", "Universities", "Film", "Creative", "Age",
}
rule "body of a country" {
  finds = "Actor", about = "Rugby Australia, Athletics Kenya: who governs a sport there; Statistics Norway: who counts there", priority = 4,
  ways = {
    sport = [[ {name: [<sport> capital] (<actor form=full kind=state> | 'SA' | 'NZ' | 'UK' | 'USA' | 'PNG')} ]],
    sport_of = [[ {name: (<actor form=demonym kind=state> | 'UK' | 'USA' | 'World') [<sport> capital not first]} ]],
    field = [[ {name: <public_field> <actor form=full kind=state>} ]],
  },
  unless = { of_it = [[ {name} ([name] | [common] | and [capital]) ]] },   -- the British Cycling Federation
  check = function(m) return m.way ~= "field" or (not m.in_headline and string.find(m.text, "^%u") ~= nil) end,
  make = { kind = "ngo", form = "full" },
  build = function(m) m:set("kind", m.way == "field" and "institution" or "ngo") end,
  yes = { "[name Netball Samoa] left.", "[name Statistics Samoa] counted them.",
          "[name Samoan Netball] left." },
  no = { "Netball in Samoa is cheap.", "The Samoan Netball league left." },
}
