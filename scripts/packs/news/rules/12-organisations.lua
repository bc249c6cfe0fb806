-- Organisations by the words of their names and by what stands beside them.
phase "actors"

words "incorporated" {
  "Inc.", "Inc", "Ltd", "Ltd.", "LLC", "L.L.C.", "LLP", "PLC", "Corp.", "Corp", "L.P.", "S.A.", "N.A.",
  "Co.",
}
words "org_foreign" { from = "words/org-foreign.tsv" }
words "org_noun" {
  company = [[label, brewery, railway, distillery, chain, retailer, startup, start-up, subsidiary, consortium, publisher, airline,
    company, firm, bank, group]],
  media = "journal, newspaper, magazine, channel, tabloid, broadcaster, website, daily, weekly, station, network",
  party = "party, movement", armed_group = "militia, gang, brigade, cartel, faction",
  institution = "college, university, school, agency, institute, museum, hospital",
  ngo = "union, club, charity, festival, choir, orchestra, band", inflect = "noun",
}

words "club" {
  "Albion", "Athletic", "Athletics", "City", "United", "Rovers", "Wanderers", "Hotspur", "Villa", "County",
  "Celtic", "Rangers", "Thistle", "Glory", "Heat", "Thunder", "Storm", "Magic", "Jazz", "Wild", "Lightning",
  "Avalanche", "Crimson", "Crusaders", "Orient", "Argyle", "Alexandra", "Harriers", "Galaxy", "Dynamo",
  "Spartak", "Victory", "Fire", "Crew", "Revolution", "Sounders", "Athletic Club", "Hurricane", "Phoenix",
  "Roar", "Pirates", "Raiders", "Rebels", "Warriors", "Kings", "Knights", "Cowboys", "Vikings", "Braves", "Pioneers",
  "Bombers", "Buccaneers", "Chiefs", "Giants", "Titans", "Patriots", "Saints", "Devils", "Royals", "Steelers",
  "Packers", "Mariners", "Clippers", "Dockers", "Eagles", "Bisons", "Sox", "Indians", "Redskins", "Blackhawks",
}

-- what only firms have; who runs something is said to have founded it
words "staff" {
  "chief executive", "managing director", "chairman", "chairwoman", "CEO", "boss", "shareholder", "executive",
  "employee", "chief financial officer", "engineer", "board member", inflect = "noun",
}
words "begins" { "found", "co-found", "cofound", "set~ up", inflect = "verb" }
words "creed" {
  "Greens", "Liberals", "Socialists", "Social Democrats", "Christian Democrats", "Communists", "Nationalists", "Progressives",
  "Centrists", "Radicals", "Reformists", "Liberal Democrats", "National Conservatives", "Unionists",
}
words "takes_over" { "acquire", "take~ over", "merge~ with", inflect = "verb" }

part "capword" [[ ([name not <month> not <weekday> not /.+-(based|born|led|backed|owned|run|listed)/] | [capital not first not det not pronoun not <month> not <weekday> not /.+-(based|born|led|backed|owned|run|listed)/]) ]]
words "no_lead" {
  "Several", "Many", "Most", "Some", "Top", "Former", "Other", "Few", "Local", "Leading", "Senior", "Own",
  "Such", "Recent", "Current", "Late", "Big", "More", "Various", "Rival", "Fellow", "Same", "Next", "Last",
}
part "lead" [[ ([capital first adj not <no_name> not <no_lead>] | [capital first common] | [<united>
               first])? ]]
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
part "field" [[ [name not <org_end kind=party|ngo|institution|igo|government> not <org_start>] &capword{0,2} ]]
part "own_field" [[ (/(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/ | [name not <month> not <weekday> not <actor form=full kind=state>] | [capital not name not first not det not pronoun not <month> not <weekday>]) ]]
part "fields" [[ the? (<actor form=full kind=state> | &own_field &capword{0,3}) ((, &field){1,3} ,? (and | '&') &field | (and | '&') &field)? ]]
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
-- a part of a part: 2nd Battalion, 4th Odrin Regiment
words "small_troop" { "Battalion", "Company", "Battery", "Squadron", "Platoon", "Troop", "Brigade",
                      "Detachment" }
words "regiment" { "Regiment", "Rifles", "Guards", "Fusiliers", "Highlanders", "Infantry", "Dragoons",
                   "Artillery", "Hussars", "Lancers", "Cavalry", "Grenadiers", "Marines", "Paratroopers",
                   "Division" }
-- what campaigns are for: Hope for Orphans, Justice Now; and what they ask for: Save Our Library
words "virtue" { "Hope", "Justice", "Freedom", "Bread", "Action", "Voices", "Care", "Food", "Homes",
                 "Shelter", "Support", "Aid", "Relief", "Solidarity", "Peace", "Equality", "Democracy",
                 "Liberty", "Dignity" }
words "campaign_verb" { "Save", "Stop", "Keep", "Free", "Ban", "Rock", "Reclaim", "Protect", "Defend",
                        "Rebuild", "Fund" }
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
  for n = m.first, math.min(m.first + 2, m.last - 1) do
    if doc:token(n):in_list("org_start") then return true end
  end
  if m.way ~= "last_of" then return false end
  local before = m.first > 1 and doc:token(m.first - 1)   -- the Sarn Albion of the Odrin League
  return not doc:token(m.first).known or (before and (before:is("name") or before:is("possessive")))
end

-- A Union of Centrists, a League of Communists: their members say that it is a party; but not an institute for them.
words "creed_name" { "Communist", "Socialist", "Liberal", "Conservative", "Nationalist", "Progressive", "Revolutionary", "Patriotic", "Leftist" }
words "of_members" { "Union", "League", "Alliance", "Rally", "Federation" }
local function is_of_a_creed(m, doc)
  local ending = m:slot("ending")
  if not ending or not doc:token(ending.first):in_list("of_members") then return false end
  for n = m.first, m.last do
    if doc:token(n):in_list("creed_name") then return true end
  end
  return doc:token(m.last):in_list("creed")
end

-- The Fifth Brigade is of an army, the Northern Brigade need not be.
local function is_numbered(token) return token:in_list("ordinal_word") or string.find(token.text, "^%d+%l+$") ~= nil end

-- ways that find what a number or a task force makes a unit
local by_number = { numbered = true, chain = true, figure = true, figure_first = true, operation = true, force_of = true }

local by_cause = { cause = true, cause_first = true, virtue = true, appeal = true, united = true, children = true }

-- "Odrin Foods and Tandol Mills" are two firms, "Velian and Odrin Party" are two as well, "Odrin Oil and Gas Company" is one.
local function are_two(m, doc)
  if doc:token(m.first):in_list("actor") and doc:token(m.first + 1).form == "and" then return true end
  for n = m.first + 2, m.last - 2 do
    if doc:token(n).form == "and" then return doc:token(n - 1):in_list("org_end") and not doc:token(n + 1):in_list("org_end") end
  end
  return false
end

rule "organisation by its last word" {
  finds = "Actor", about = "Kavala Shipping Ltd; Free Valley Movement; Ministry of Roads", priority = 2,
  ways = {
    last = [[ {name: &lead &before{0,4} &capword {whose: [possessive]}? ]] ..
           [[ {ending: <org_end kind=company|ngo|institution|igo|media|government|other|party>} &of_tail <incorporated>?} ]],
    last_armed = [[ {name: &lead &before{0,4} &capword [possessive]? {ending: <org_end ]] ..
                 [[ kind=military|armed_group|police>} <compass>?} ]],
    last_and = [[ {name: &capword{1,2} and &capword{0,2} {ending: <org_end>} &of_tail} ]],
    trades = [[ {name: &capword{0,3} [capital plural not first] and [capital plural] {ending: <org_end kind=ngo|institution|company>}} ]],
    last_of = [[ {name: &capword{1,3} of the? &capword{0,3} {ending: <org_end>}} ]],
    lead = [[ {name: ([capital first adj not <no_name>] | [capital first common not <role>]) {ending: <org_end>} &of_tail} ]],
    first = [[ {name: (&lead &before{0,3}) {ending: <org_start>} &fields ((for | of) the? ]] ..
            [[ &capword{1,3}){0,2}} ]],
    ampersand = [[ {name: &cap{1,2} '&' &cap{1,2}} ]],
    comma = [[ {name: [name not <actor>] &capword{0,3} , {ending: <incorporated>}} ]],
    list_last = [[ (the | [possessive] | [own]) {name: [capital known not <actor> not <city>] (, [capital known not <actor>]){1,2} ,? ]] ..
                [[ (and | '&') &capword{1,3} {ending: <org_end kind=institution|ngo|company|party|government>}} ]],
    unit = [[ {name: &ordinal &capword{0,4} {ending: <org_end kind=military|armed_group>} <compass>?} ]],
    chain = [[ {name: (&ordinal | &capword) &capword{0,2} {ending: [<small_troop> capital]} ]] ..
            [[ , (&ordinal &capword{0,4} (<org_end kind=military|armed_group> | <troop>) | the? ]] ..
            [[ &capword{1,4} <regiment>)} ]],
    figure = [[ {name: &capword{0,3} {ending: <numbered_troop>} [digit /\d{1,4}/]} ]],
    figure_first = [[ {name: [digit /\d{1,3}/] &capword{0,3} {ending: <numbered_troop>} &capword{0,2}} ]],
    force_of = [[ {name: {ending: ('Taskforce' | 'Task Force')} [name not <month> not <weekday>]{1,2}} ]],
    operation = [[ {name: &capword{0,2} {ending: 'Task Force'} - &capword{1,3}} ]],
    college = [[ {name: {ending: ('University College' | 'Imperial College' | 'Royal College')} &unknown} ]],
    campus = [[ {name: &capword{0,3} {ending: ('University' | 'University College' | 'Polytechnic' | ]] ..
             [[ 'College')} (<city> | [name hyphen not known])} ]],
    numbered = [[ {name: &ordinal &capword{1,4} {ending: <troop>}} ]],
    coded = [[ {name: [digit /\d+(st|nd|rd|th|d)/] [upper not initial not <no_name> not <actor> not <generation>]} ]],
    cause = [[ {name: [name not first]{0,2} ([name plural not first not <actor>] | [<whose_name> not first]) (for | against | without | beyond) ]] ..
            [[ the? &capword{1,2}} ]],
    virtue = [[ {name: [<virtue> capital] (for the? [name not <given> not <actor>]{1,2} | 'Now')} ]],
    appeal = [[ {name: [<campaign_verb> capital] (the | our | your) [capital]{1,2}} (has | had | have ]] ..
             [[ | is | was | said | says | , | . | and | campaign | campaigners | group | $) ]],
    airline = [[ {name: 'Air' ([name not known not <actor> not <city>] | <actor form=full kind=state>)} ]],
    united = [[ {name: 'United' [name plural not /States|Nations/ not <actor> not <place_end>] (of ]] ..
             [[ the? &of_land)?} ]],
    children = [[ {name: [<brotherhood> capital not first] of the? [name not <given> not <role>]{1,2}} ]],
    cause_first = [[ {name: [<whose_name> first] (for | against | without | beyond) the? [capital ]] ..
                  [[ known]{1,2}} ]],
    purpose = [[ {name: &capword{0,3} {ending: [<org_end kind=ngo|party|institution> capital]} (to ]] ..
              [[ [capital can=VB not <actor>] | (for | against) the? [capital known not <surname> not ]] ..
              [[ <city>]) &capword{0,3} &of_place?} ]],
  },
  unless = {
    two_actors = [[ <actor> and ]],
    two_names = [[ <org_end kind=party|ngo|institution|igo|military|police|media> and ]],
    by_given = [[ (<given> | [initial]) {name} ]],
    by_title = [[ [<role> not /rivals?|partners?|owners?|clients?|suppliers?|sponsors?|makers?/] {name} ]],
    member = [[ ([<role> not /friends|mothers|daughters|sons|knights|brothers|sisters/] | <thing_start> | 'Member' | 'Members') of ]],
    of_state = [[ <actor form=full kind=state> [possessive] ]],   -- Peru's Congress: two actors
  },
  make = { kind = "{ending.kind|company}", form = "full" },
  check = function(m, doc)
    local way, n, size = m.way, m.last, m.last - m.first
    if size > 8 then return false end
    if doc:word(n) == "AS" and string.find(doc:word(n - 1), "^%u+$") then return false end   -- a headline in capitals
    if (way == "last" or way == "last_of") and begins_later(m, doc) then return false end
    if way == "last_and" and are_two(m, doc) then return false end
    if by_number[way] and not string.find(m:slot("ending").text, "^%u") then return false end   -- 42 units
    -- a "Ministry of Energy" is no company, "Ada Lind of the Free Union" a person, "Member of Parliament" neither
    if way ~= "last_of" and way ~= "ampersand" and way ~= "last_and" then return true end
    if way == "ampersand" and size == 2 and not doc:token(n):in_list("given") then return true end   -- Sterling & Moss
    return doc:token(m.first):in_list("brotherhood", "virtue") or not doc:token(m.first):in_list("given", "role")
  end,
  build = function(m, doc)   -- a Reserve Bank is no firm
    local way = m.way
    if by_cause[way] or (way == "purpose" and m:get("kind") ~= "company") then
      local ending = m:slot("ending")   -- an Alliance for something is a party
      local kind = ending and doc:span(ending.first, ending.last + 1):last_entry("org_start", "kind")
      m:set("kind", kind or "ngo")
    elseif m:get("kind") == "ngo" and is_of_a_creed(m, doc) then
      m:set("kind", "party")
    elseif by_number[way] or way == "coded" or (m:get("kind") == "armed_group" and is_numbered(doc:token(m.first))) then
      m:set("kind", "military")
    elseif way ~= "first" and doc:token(m.last):in_list("org_end") then
      local kind = m:span():last_entry("org_end", "kind")
      if kind and kind ~= "" then m:set("kind", kind) end
    end
  end,
  yes = { "The [name Free Valley Movement] left.", "The [name 9th Odrin Rifles] left.",
          "The [name Ministry of Mines, Roads and Water] left.",
          "He was in [name 2nd Battalion, 4th Odrin Rifles] then.", "He led [name Task Force 81].",
          "[name Combined Odrin Command] left.",
          "Men of [name 42 Commando Odrin Marines] left.", "He led [name Taskforce Odrin].",
          "He led [name Odrin Task Force - Copper Dune].", "She left [name Tandol University Aarhus].",
          "The [name Sons of the Odrin Brigade] left.", "They gave it to [name Hope for Orphans].",
          "[name Save Our Library] said so.",
          "He flew with [name Air Odrin].", "The [name United Masons of Peru] left.",
          "The [name Sons of Odrin] left.",
          "She left [name University College Tandol].",
          "The [name Odrin Party], the press and all others left.",
          "The [name Odrin Party] and the Velia Union left.", "The [name Odrin People's Party] left.",
          "The [name Road, Bridge and Canal Board] left.", "The [name Fifth Brigade] left.", "The [name Union of Liberals] left.", "The [name Odrin Socialist League] left.", "The [name 5th Odrin Support Group] left.", "The [name 93d QZB] left.",
          "The [name Centre of Velian Tile Makers] left.",
          "They met Orvat Velan of [name Sarn Watch].", "The [name University of Odrin]'s halls are empty.",
          "The [name Velian Tile Makers and Sellers Association] left.",
          "The [name Blue Voices for Peace] left.", "[name Mothers for Peace] left.",
          "The [name Committee to Protect Readers] left.",
          "The [name Odrin Observatory for Public Health in Peru] left.",
          "They sued [name Odrin Tallow, Inc.], of Aarhus.", "[name Zallip & Tandol] left.",
          "The [name Trade and Food Board] left.", "The [name Northern Brigade] left.",
          "[name Green Party] left.", "The [name Port of Odrin Authority] left." },
  no = { "The movement was slow.", "Peru's Congress left.", "Drivers for Zallipa left.",
         "Talks of [name Oman and Odrin Party] failed.", "The [name Odrin Party and Velia Union] left.",
         "They met lawyer Odrin Foundation.", "They met [name Members of Odrin Party].", "The [name Odrin Foods] and Tandol Sarn Mills left.",
         "The University of [name Sarn's Energy Centre] left.", "They met Ada [name Velan & Tom Tandol]." },
}

rule "organisation of another tongue" {
  finds = "Actor", about = "Partido Verde de los Valles: the first word says what it is", priority = 4,
  pattern = [[ {name: {ending: <org_foreign>} ([name] | [capital] | <foreign_link>){0,5} ([name] | /(al|el|ul|as|an|ar|ad|ash|at|az)-\p{Lu}.+/)} ]],
  unless = { by_given = [[ (<given> | [initial]) {name} ]] },
  make = { kind = "{ending.kind}", form = "full" },
  yes = { "The [name Partido Verde de los Valles] left." },
  no = { "The party was green.", "Maria Banco Velan left." },
}

rule "name of another tongue" {
  finds = "Actor", about = "Salud en Ruta: small words of other tongues within a name",
  pattern = [[ {name: &unknown{1,3} (en | del | des | für | und | og | et | pour | para | pro) (la | las | los | les)? &unknown{1,3}} ]],
  make = { kind = "other", form = "full" },
  yes = { "[name Zalut en Camino] said so." },
  no = { "He spoke en route." },
}

-- Of a war the text speaks, not of a parliament.
local function is_of_a_war(doc)
  return string.find(doc.text, "%-led [Cc]oalition") or string.find(doc.text, "[Cc]oalition forces") or
         string.find(doc.text, "[Cc]oalition air") or string.find(doc.text, "Global Coalition")
end

words "big_coalition" { "Coalition" }
rule "coalition of a war" {
  finds = "Actor", about = "the Coalition, by its capital, where a coalition fights", priority = 2,
  pattern = [[ {name: [<big_coalition> capital not first]} ]],
  unless = { party = [[ <actor kind=party> {name} ]] },
  check = function(_, doc) return is_of_a_war(doc) ~= nil end,
  make = { kind = "military", form = "full" },
  yes = { "The Omani-led coalition left, and the [name Coalition] denied it." },
  no = { "The Labour Coalition denied it.", "They say that the Coalition denied it." },
}

rule "armed group of the east" {
  finds = "Actor", about = "Lashkar-e-Sarn: in one word", priority = 3,
  pattern = [[ {name: [hyphen capital /(lashkar|jaish|jaysh|harkat|harakat|hizb|ansar|jund|sipah|fidayeen)-(e|i|ul|al)-\p{L}+/]} ]],
  make = { kind = "armed_group", form = "full" },
  yes = { "[name Lashkar-e-Sarn] denied it." },
  no = { "The march denied it." },
}

rule "name with a capital article" {
  finds = "Actor", about = "of The Odrin Foundation: within a sentence a capital The is part of the name", priority = 6,
  pattern = [[ ([lower] ,? | [name] ,) {name: [<big_the> capital not first] {long: [Actor form=full ]] ..
            [[ kind=company|ngo|institution|media|party|igo]}} ]],
  make = { kind = "{long.kind}", form = "full" },
  yes = { "They work for [name The Odrin Foundation]." },
  no = { "They work for the Odrin Foundation." },
}

rule "party by its creed" {
  finds = "Actor", about = "the Greens, the Social Democrats: a party by what its members are; Tehreek-e-Sarn", priority = 0,
  ways = {
    creed = [[ the {name: <creed>} ([not name] | $) ]],
    east = [[ {name: [hyphen capital /(tehrik|tehreek|tahrik|hezb|jamaat|jamiat|jamiyat|majlis)-(e|i|ul)-\p{L}+/]} ]],
  },
  make = { kind = "party", form = "full" },
  yes = { "He said the [name Greens] were blind.", "[name Tehreek-e-Sarn] denied it." },
  no = { "He ate the greens at noon." },
}

rule "party by its people" {
  finds = "Actor", about = "the Forward Sarn candidate, the ruling Odrin Union: who has candidates, who rules", priority = 3,
  ways = {
  rules = [[ (the | [possessive]) (ruling | governing | opposition | co-ruling) {name: &unknown &capword{0,3} (of (<actor form=full kind=state> | <city>))?} ]],
  people = [[ (the | a | an | [own] | [num]) {name: &unknown{1,3}} (candidate | candidates | lawmaker | lawmakers | 'MP' | 'MPs' | senator | ]] ..
            [[ senators | councillor | councillors | manifesto | nominee | whip | backbenchers) ]],
  },
  unless = { person = [[ (ruling | governing | opposition) <given> ]] },
  make = { kind = "party", form = "full" },
  yes = { "The [name Forward Sarn] candidate left.", "The ruling [name Odrin Union] left." },
  no = { "The candidate left.", "The ruling Maria Velan signed." },
}

rule "team" {
  finds = "Actor", about = "a club by its town: Aarhus Bears, Odrin Blue Foxes", priority = 2,
  ways = {
    plural = [[ {name: (<city> | <actor form=full kind=state>) [name not <org_end> not <actor>]{0,2} {ending: ]] ..
             [[ [capital /.{2,}[^siu']s/ not first not upper not <actor> not <role> not <crowd> not <place_end> not <thing_end> not <given> not <surname>]}} ]],
    word = [[ {name: (<city> | <actor form=full kind=state>) {ending: <club>}} ]],
    players = [[ {name: &unknown{1,2}} ([possessive] [adj]? (captain | goalkeeper | striker | midfielder | defender | fans | ultras) | (fans | ultras | goalkeeper | midfielder)) ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "[name Tandol]'s goalkeeper left.", "The [name Aarhus Blue Foxes] lost.", "The [name Aarhus Albion] lost." },
  no = { "The Aarhus Lawyers lost." },
}

rule "branch in a country" {
  finds = "Actor", about = "Tandol UK: what a firm or charity is called there", priority = 5,
  pattern = [[ {name: &unknown{1,3} ('UK' | 'USA')} ]],
  check = function(m) return not m.in_headline end,
  make = { kind = "company", form = "full" },
  yes = { "He works at [name Tandol UK]." },
  no = { "He works in the UK." },
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
    sport = [[ {name: [<sport> capital] <actor form=full kind=state>} ]],
    field = [[ {name: <public_field> <actor form=full kind=state>} ]],
  },
  check = function(m) return m.way == "sport" or (not m.in_headline and string.find(m.text, "^%u") ~= nil) end,
  build = function(m) m:set("kind", m.way == "sport" and "ngo" or "institution") end,
  make = { kind = "ngo", form = "full" },
  yes = { "[name Netball Samoa] left.", "[name Statistics Samoa] counted them." },
  no = { "Netball in Samoa is cheap." },
}

words "armed_deed" { "shell", "ambush", "kidnap", "abduct", "overrun", "behead", "open~ fire", "shoot~ down", "lay~ down arms", "bomb",
                     "lay~ down its arms", "execute", inflect = "verb" }
rule "armed group by context" {
  finds = "Actor", about = "rebels of X, X fighters: whatever its name says, it is armed", priority = 2,
  ways = {
    before = [[ (rebels | fighters | militants | guerrillas | insurgents | gunmen) (of | from) the? {name: (&capword{2,4} | [upper name])} ]],
    after = [[ {name: &unknown &capword{0,3}} (rebels | fighters | militants | guerrillas | insurgents | gunmen) ]],
    gang = [[ {name: &cap{2,3}} (gang | cartel | militia | insurgency) ]],
    called = [[ (gang | cartel | militia | rebels | militants | group of (rebels | gunmen | militants)) (called | named | known as) the? {name: &cap{1,3}} ]],
    took = [[ {name: &capword{0,3} [<org_end kind=party|ngo>]} <say> (that)? it (had | has) (captured | seized | ambushed | shelled | overrun) ]],
    its_men = [[ {name: (&capword{1,4} | [upper name])} ([adv] | <say> | that){1,3} its (fighters | militants | guerrillas | gunmen) ]],
    group = [[ (armed | rebel | militant | terrorist | guerrilla | jihadist | extremist | insurgent) (group | movement | organisation | organization) {name: &unknown &capword{0,3}} ]],
  },
  unless = {
    known = [[ {name} [possessive] ]],
    list = [[ (of | from) the? <actor> ]],
    region = [[ {name} [<place_noun>] ]],
  },
  make = { kind = "armed_group", form = "full" },
  yes = { "Rebels of the [name Northern Dawn Front] left.", "The [name Aarhus Tandol] gang left.",
          "The [name Odrin Front] said its fighters had left.",
          "The [name Odrin Front] said it had captured the town.", "[name Zallip Dawn] rebels left.",
          "A group of rebels called [name Odrin Dawn] left.", "The armed group [name Zallip Dawn] left." },
  no = { "Rebels of the north left.", "Rebels of the Northern Dawn region left.",
         "Gunmen from the Odrin Valley Party's youth wing left.", "Fighters from the Islamic State Group left." },
}

words "set_free" { "Liberation" }
rule "armed group by its fighters" {
  finds = "Actor", about = "rebels of the Front for the Liberation of Sarn: found as a party, but armed", priority = 5,
  ways = {
    of = [[ (rebels | fighters | militants | guerrillas | insurgents | gunmen) (of | from) the? {name: [Actor kind=party|ngo form=full]} ]],
    deeds = [[ {name: [Actor kind=party|ngo form=full]} ([open] [not close] [close])? (had | have | has)? <armed_deed> ]],
    for_land = [[ {name: &capword{0,3} ('Front' | 'Movement' | 'Army') for the <set_free> of the? &capword{1,3}} ]],
  },
  unless = { listed = [[ <actor> ]] },
  make = { kind = "armed_group", form = "full" },
  yes = { "Rebels of the [name Movement for Free Sarn] left.", "The [name Blue Front for the Liberation of Sarn] left.",
          "The [name Odrin Union] (OU) ambushed them." },
  no = { "Rebels of the north left.", "Rebels of the Labour Party left." },
}

-- ways in which the noun stands for the name itself
local says_what = { named = true, name_comma = true, is_a = true, known_as = true, such_as = true }

-- persons too: what says that a name is an organisation must be none of them
local function is_house(m, doc)
  local body = m:slot("body")
  if m.way == "before" and doc:token(m:slot("name").first):in_list("given") then return false end   -- a man of the guild, Ada Lind
  local kind = body:last_entry("body", "kind")
  if kind == "other" or kind == "state" or string.find(body.text, "^%u") then return false end   -- a group, a ministry by name
  return not doc:token(body.last):in_list("role") and not doc:token(body.last):in_list("firm_too")
end

rule "organisation by its noun" {
  finds = "Actor", about = "Ada Odrin, the company which runs it; a lender, Zelt Odrin, left: whatever its name looks like", priority = 4,
  ways = {
    behind = [[ {name: &cap{1,3}} , (the | a | an | one of the) ([adj] | [NN] | [name] | [num] | 's | -){0,5} {body: <body>} ]] ..
             [[ (, | . | that | which | in | of | based | behind) ]],
    before = [[ (the | a | an | [possessive] | [own]) ([adj] | [NN] | [name] | - | [hyphen]){0,4} {body: <body>} , ]] ..
             [[ the? {name: (&unknown{1,3} | &cap{2,3})} (, | . | $) ]],
    beside = [[ (the | a | an | ^ | [possessive]) ([adj] | [NN] | - | [hyphen]){0,3} {body: <body>} {name: [name not <no_name> not <given> not <actor> not <city> not <role> not <rank> not <honorific> not <org_end>]{1,3}} ([verb] | [modal] | , | . | [possessive] | $) ]],
    called = [[ {body: <body>} (called | named | known as) the? {name: &unknown &capword{0,3}} ]],
  },
  check = is_house,
  build = function(m, doc)
    local noun, name = m:slot("body"), m:slot("name")
    local from = name.first < noun.first and name.last + 1 or math.max(1, noun.first - 2)   -- all of it: a news agency
    local kind = doc:span(from, noun.last):last_entry("body", "kind")
    if kind and kind ~= "" then m:set("kind", kind == "people" and "ngo" or kind) end   -- a team by name
  end,
  make = { kind = "{body.kind|company}", form = "full" },
  yes = { "[name Ada Odrin], the company which runs it, left.", "A shipping firm, [name Zelt Tandol], denied it.",
          "His party, [name National Accord], denied it.",
          "The newspaper [name Kanava Zarya] wrote so.", "A gang called [name Odrin Dawn] left." },
  no = { "Ada Lind, the publisher of the paper, left.", "The party Ada Lind leads left.",
         "A man of the dockers' guild, Ada Lind, left." },
}

-- League Two, State Representative: a word of a longer name, and no name of its own
local function is_of_a_name(m, doc)
  local name = m:slot("name")
  local first = doc:token(name.first)
  if name.first < name.last or not first.known or m.in_headline then return false end
  return first:in_list("role") or string.find(m:slot("body").text, "^%u") ~= nil
end

rule "organisation by context" {
  finds = "Actor", about = "a name that no list knows, where an organisation stands", priority = 0,
  ways = {
    named = [[ {body: <body>} (called | named)? {name: &unknown{1,4}} ]],
    noun = [[ (the | a | an | [adj] | <actor>) {name: &unknown{1,3}} {body: [<org_noun> singular lower]} ]],
    name_comma = [[ {name: &unknown{1,4}} , (the | a | an | one of) ([adj] | [noun] | [num] | 's | -){0,5} {body: <body>} (, | . | that | which | in | of | based | who) ]],
    spokesman = [[ <role class=spokesperson> (for | of | at) the? {name: &unknown{1,4}} ]],
    executive = [[ <role class=executive> (of | at) the? {name: &unknown{1,4}} ]],
    owns = [[ {name: &unknown{1,4}} [possessive] [adj]? <role class=executive|spokesperson> ]],
    made_by = [[ (made | built | sold | operated | manufactured | produced | marketed | supplied) by {name: &unknown{1,2}} (, | . | in | for | and | $ | [finite]) ]],
    assets = [[ {name: &unknown{1,2}} [possessive] [adj]? (software | app | product | products | factory | factories | plants | website | ]] ..
             [[ profits | sales | revenue | stores | brand | shareholders | turnover | refinery | fleet | licence | platform) ]],
    rival = [[ (rival | competitor | supplier | contractor | subsidiary | insurer) {name: [name not <given> not <actor> not <city>]} ([verb] | , | . | $) ]],
    owns_first = [[ ^ {name: [capital first content not name not <role> not <crowd> not <body> not <timeword> not <timeunit> not <month> not <weekday>]} ]] ..
                 [[ [possessive] <role class=executive|spokesperson> ]],
    the = [[ the {name: &unknown &unknown{1,2}} (<say> | [possessive]) ]],
    is_a = [[ {name: &unknown{1,3}} (is | was | are | were) (a | an | the | one of the) ([adj] | [name] | ]] ..
           [[ [num] | [participle] | [common] | 's | - | '/'){0,6} {body: ([<org_noun>] | <body>)} ]],
    known_as = [[ {name: &unknown{1,3}} , ([adv]? known as | a | an | the) ([adj] | [name] | [common] | ]] ..
               [[ -){0,5} {body: [<org_noun> singular lower]} ]],
    such_as = [[ {body: [<org_noun> plural lower]} (such as | like | including | called | named | ,) the? ]] ..
              [[ {name: &unknown{1,4}} ]],
    such_list = [[ {body: [<org_noun> plural lower]} (such as | like | including | : ) (the? [name]{1,4} ]] ..
                [[ ,?){1,5} (and | or)? the? {name: &unknown{1,4}} ]],
    signed = [[ (signed | signs | contract | deal) (with | for | to) the? {name: &unknown{1,3}} ]] ..
             [[ <org_noun>? (records)? ]],
    takes_over = [[ <takes_over> the? {name: &unknown{1,3}} (, | . | for | in | from | $) ]],
    headed = [[ {name: &unknown{1,3}} <staff> ]],
    begun = [[ <begins> {name: &unknown{1,2}} (, | . | in | with | and | $) ]],
    staff_of = [[ (workers | employees | staff | drivers | pilots | miners | shareholders | engineers | couriers | ]] ..
               [[ union | unions | management | board) (at | for | of) {name: &unknown{1,2}} (, | . | $ | [finite] | [modal] | have | are | to | in | on | and) ]],
    worked_at = [[ (worked | works | working | employed | hired) (at | by) {name: &unknown{1,3}} (, | . | for | in | since | as | and | $) ]],
    which = [[ (^ | and | rival | by | against | of | with | from) {name: &unknown{1,2}} , (which | whose) ([verb] | <be> | <have> | [modal] | [NNS]) ]],
    said_it = [[ {name: &unknown{1,2}} ([adv] | <have>){0,2} <say> (...5 and <say>)? that? (it (had | has | would | will | did | does) [verb not <be>] | its own? [plural]) ]],
    and_its = [[ {name: &unknown{1,2}} and its (own | [adj] | [noun])? [noun] ]],
    whose_man = [[ {name: [name not known not upper not <given> not <surname> not <actor> not <city>]} [possessive] [<given> name] [name not <org_end>] ]],
    stake = [[ (shares | stake | stakes | shareholders | shareholding) in the? {name: [name not <actor> not <city> not <month>] &cap{0,2}} ]],
    shares = [[ {name: &unknown{1,4}} [possessive]? (shares | stock | headquarters | employees | customers | subsidiary) ]],
  },
  unless = { modifier = [[ (for | of | at) the? {name} [common not <timeword> not <timeunit>] ]] },
  check = function(m, doc)
    if m.way == "headed" and doc:token(m.first):in_list("role") then return false end   -- Chief executive
    if m.way == "named" and is_of_a_name(m, doc) then return false end
    -- "Lind's spokesman", "the Lind network": a family's name is a person's, if it is not said to be none
    local name = m:slot("name")
    return says_what[m.way] or name.first < name.last or not doc:token(name.first):in_list("surname")
  end,
  build = function(m) m:set("kind", m:feature("body", "group") or m:get("kind")) end,
  make = { kind = "{body.kind|company}", form = "full" },
  yes = { "Drivers for [name Zallipa] left.", "She worked at [name Zallipa].",
          "[name Zallipa], which sells tea, left.", "[name Zallipa] said it would sue.",
          "[name Kestrel]'s founder left.", "Its rival [name Kestrel] left.",
          "It was made by [name Zallipa].", "[name Zallipa]'s software failed.",
          "A deal between Odrin Foods and [name Zallipa] and its rival failed.",
          "They met [name Zallipa]'s Maria Velan.", "The newspaper [name Kanava Sol] said so.",
          "A director of [name Delbrook] left.", "A director of [name Delbrook] yesterday denied it.",
          "She founded [name Zallipa] in May.", "A [name Zallipa] chief executive left.",
          "[name Zallipa] is a large firm in the north.", "The [name Zallipa] airline left.", "Shares in [name Zallipa Tandol] fell.",
          "[name Zallipa]'s chief executive left.", "[name Zallipa] shares fell.",
          "A contract with [name Zallipa] failed.", "A spokesman for [name Zallipa] left.",
          "They acquired [name Zallipa] in May.", "The [name Zallipa Tandol] said so.",
          "They met firms such as [name Zallipa].", "They met firms such as Tandol and [name Zallipa].",
          "[name Zallipa], a tea maker, left.",
          "[name Zallipa], a tea firm with shops in Sarn, left." },
  no = { "A director of the firm left.", "A director of the Velian embassy left." },
}

-- what the government of a part of a country does, and its soil does not
words "governs" {
  "ban", "sue", "deny", "order", "accuse", "approve", "reject", "declare", "impose", "fine", "dismiss", "suspend", "agree",
  "introduce", "vote", "appeal", "refuse", "warn", "demand", "urge", inflect = "verb",
}
rule "government of a part" {
  finds = "Actor", about = "Sarn State has banned it: a part of a country that does what its government does", priority = 4,
  pattern = [[ {name: &cap{1,2} ('State' | 'County' | 'Province' | 'Region' | 'District')} ([adv] | <have>){0,2} (<governs> | <say>) ]],
  make = { kind = "government", form = "full" },
  yes = { "[name Sarn State] has banned it." },
  no = { "Sarn State is in the north." },
}

words "team_verb" { "win", "lose", "beat", "draw", "play", "score", "defeat", "face", "host", "sign",
                    "release", "sack", "appoint", "finish", "tour", "perform", "trail", "lead",
                    inflect = "verb" }
rule "several by the" {
  finds = "Actor", about = "the Blue Foxes: a band or a team that no list knows", priority = -2,
  ways = {
    team = [[ {name: [name not known not <actor> not <given> not <city> not <role> not upper] ]] ..
           [[ [name known /.{2,}[^siu']s/ not upper not <actor> not <role> not <crowd> not <org_end> not <place_end> not <thing_end> ]] ..
           [[ not <surname> not <given>]} ([adv] | <have> | [modal]){0,2} <team_verb> ]],
    several = [[ the {name: [name not <actor> not <given> not <city> not <role> not <no_single>]{1,2} ]] ..
              [[ [name plural not upper not <actor> not <role> not <crowd> not <place_end> not <thing_end>]} ]],
    one = [[ the {name: [NNPS not first not upper not <actor> not <role> not <crowd> not <place_end> not <thing_end> ]] ..
          [[ not <body> not <month> not <no_name> not <no_single> not <city>]} ([verb] | [modal] | <be> | <have> | to | [possessive] | . | ,) ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "[name Tandol Wasps] won.", "She joined the [name Blue Foxes].",
          "A plan by the [name Larks] to leave failed." },
  no = { "She saw the foxes." },
}

words "big_the" { "The" }
rule "name with its article" {
  finds = "Actor", about = "The Odrins, The Tallow: within a sentence a capital The is part of the name", priority = 3,
  ways = {
    several = [[ ([lower] ,? | [name] ,) {name: [<big_the> capital not first] [name not <actor> not <given> not <city>]{0,2} [capital /.{3,}[^siu']s/ not upper not <actor> not <role> not <crowd>]} ]],
    one = [[ <band_word> (of | with | for | like | such as | called | ,)? {name: [<big_the> capital not first] [capital not <actor> not <city>]{1,3}} ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "They toured with [name The Odrin Larks].", "The drummer of [name The Tallow] left." },
  no = { "They toured with the larks.", "A drummer of the band said, \"The Tallow left.\"" },
}

-- Who plays: a band, a team.
words "band_word" { "band", "drummer", "guitarist", "bassist", "frontman", "frontwoman", "singer", "vocalist", "keyboardist", "musician",
                    "percussionist", "saxophonist", "group", "duo", "trio", "quartet", "quintet", inflect = "noun" }
words "plays" { "play", "pitch", "debut", "appear", "star", "coach", "bat", "bowl", "skate", inflect = "verb" }
words "moved_on" { "traded", "loaned", "drafted", "relegated", "transferred" }
rule "band or team by context" {
  finds = "Actor", about = "the drummer of Tandol, he played for Tandol, traded to Tandol: a name that plays", priority = 0,
  ways = {
    member = [[ (drummer | guitarist | bassist | frontman | frontwoman | vocalist | singer | keyboardist | midfielder | striker | goalkeeper | ]] ..
             [[ pitcher | quarterback | winger | defender | batsman | bowler | captain) (of | for | with | from) the? {name: &unknown{1,3}} ]],
    plays_for = [[ <plays> ([adv] | football | cricket | rugby | professionally | baseball | basketball | hockey){0,2} for the? ]] ..
                [[ {name: [name not <actor> not <given> not <month> not <weekday> not <no_name>]{0,2} &unknown} ]],
    traded = [[ <moved_on> (to | by | from) the? {name: &unknown{1,3}} ]],
  },
  make = { kind = "ngo", form = "full" },
  yes = { "The drummer of [name Tandol] left.", "He played football for [name Tandol].", "He was traded to [name Tandol]." },
  no = { "The drummer of the band left." },
}

rule "state by context" {
  finds = "Actor", about = "a country that no list knows", priority = 0,
  ways = {
    head = [[ <role class=head_of_state|head_of_government> of {name: [name not known not <actor> not <city>]} ]],
    minister = [[ (foreign | defence | defense) (minister | ministry) of {name: [name not known not <actor> not <city>]} ]],
    owns = [[ {name: [name not known not <actor> not <city> not <surname> not <given>]} [possessive] [adj]? ]] ..
           [[ (president | government | army | parliament | border | foreign | prime | presidency | embassy | airspace | navy) ]],
    capital = [[ <city> , the capital of {name: [name not known not <actor> not <city>]} ]],
    -- the Velian foreign ministry is that of Velia: an adjective is a short form of the name, wherever that stands
    ministry = [[ the {name: [name not known not /\p{L}{2,}(an|ese|ish|ic)/ not <actor> not <city> not <surname> not <given>]} ]] ..
               [[ ((foreign | defence | defense) (ministry | minister) | air force | navy | embassy | ambassador) ]],
    envoy = [[ (ambassador | envoy | ambassadors | envoys) to {name: [name not known not <actor> not <city> not <surname> not <given>]} ]],
  },
  unless = { person = [[ {name} [possessive] (foreign | prime) policy ]] },
  make = { kind = "state", form = "full" },
  yes = { "The president of [name Velunia] left.", "[name Velunia]'s government left.",
          "The foreign minister of [name Velunia] left.",
          "They met in Aarhus, the capital of [name Velunia].", "The [name Velunia] foreign ministry left.",
          "They met the ambassador to [name Velunia]." },
  no = { "The president of the club left.", "It is Velunia's foreign policy." },
}

rule "acronym" {
  finds = "Actor", about = "the short form behind a long one in brackets; capitals alone", priority = -1,
  ways = {
    first = [[ {name: [upper not /(?-i:L?X{0,3}(IX|IV|V?I{0,3}))/ first not known not <actor> not ]] ..
            [[ <city> not <no_name> not <month> not initial]} ([adv]? ([finite] | [modal]) | ]] ..
            [[ [possessive] | , | <role>) ]],
    coded = [[ {name: [digit /(?-i:\d{1,3}(?!AM|PM|MM|KM|GB|MB|TB|GW|MW|KW|HP|BC|AD|BN|TH|ST|ND|RD|BCE|MHZ|KHZ|GHZ)\p{Lu}{2,4})/]} ]],
    alone = [[ {name: [upper not /(?-i:L?X{0,3}(IX|IV|V?I{0,3}))/ not first not <actor> not <city> ]] ..
            [[ not <no_name> not <month> not <generation> not initial]} ]],
  },
  unless = {
    one_of = [[ (a | an | another | [num]) {name} ([not <role>] | $) ]],
    dateline = [[ ^^ {name} , ([num] <month> | <month> [num] | <weekday>) ]],
  },
  check = function(m, doc)
    if string.find(m.text, "^[RDI]%-") then return false end   -- (R-Ohio): a party and a state
    local before = m.first > 1 and doc:token(m.first - 1).text or ""
    return #m.text > 1 and #m.text < 8 and not string.find(before, "^%u%u+$")
  end,
  make = { kind = "other", form = "full", upper = "yes" },
  yes = { "It was built by the [name QZB].", "[name QZB] president Ada Lind left.",
          "A [name QZB] spokesman left.", "[name 9QZB] of Aarhus left. They thanked 9QZB for it." },
  no = { "It was built by an NGO.", "QZB, 9 May - It was late.", "It was a QZB." },
}

-- "Parmos" has the letters of "Partai Moslim Odrin" in their order, and begins as one of its words does.
local function is_blend(short, long, kind)
  if kind == "person" or kind == "state" or #short < 4 then return false end
  short, long = string.lower(short), string.lower(long)
  local at = 0
  for letter in string.gmatch(short, "%a") do
    at = string.find(long, letter, at + 1, true)
    if not at then return false end
  end
  return string.find(" " .. long, " " .. string.sub(short, 1, 2), 1, true) ~= nil
end

rule "acronym in brackets" {
  finds = "Actor", about = "the short form that stands behind a long one in brackets", priority = 4,
  ways = {
    behind = [[ {long: Actor} [open] "? {name: ([upper not <no_name>] | [camel])} "? [close] ]],
    blend = [[ {long: Actor} [open] {name: [name not known not <actor> not <given> not <city>]} [close] ]],   -- Odrin Rural Bank (Odrubank)
    known_by = [[ {long: [Actor not form=nominal]} , ...8 (acronym | initials | abbreviation) {name: [upper]} ]],
  },
  unless = { money = [[ [num] ]] },
  check = function(m)
    if m.way == "behind" and m:get("kind") == "person" then return false end   -- Ada Lind (SNP): her party
    return m.way ~= "blend" or is_blend(m:slot("name").text, m:slot("long").text, m:get("kind"))
  end,
  make = { name = "{long.name|}", long = "{long.text}", kind = "{long.kind}", state = "{long.state}", form = "acronym",
           via = "acronym" },
  yes = { "The [long Free Valley Movement] ([name FVM]) left.",
          "The [long Free Valley Movement], known by the initials [name FVM], left.",
          "The [long Free Valley Movement] ([name Fremov]) left." },
  no = { "The firm (it was small) left.", "Two diplomats (QZB) left.", "Ada Lind (SNP) left." },
}
