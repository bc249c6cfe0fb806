-- Nouns that stand for somebody by a role, an office or a party: the president, a spokesman for the ministry, a Republican.
local uses = require "lib.noun_uses"

phase "actors"

rule "member of a party" {
  finds = "Actor", about = "the Ohio Democrat: somebody of a parliament by party and seat", priority = 5,
  pattern = [[ {name: (the | a | an) [adj]? {seat: <city>} {role: ('Democrat' | 'Republican' | 'Conservative' | 'Tory' | 'Liberal' | 'Independent')}} ]],
  unless = { party = [[ {role} ([name] | [plural] | [NN not can=VBD]) ]] },
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "lawmaker", class = "legislator" },
  yes = { "[name The Ohio Democrat] left." },
  no = { "The Ohio Democrat Ada Lind left." },
}

rule "member of a body" {
  finds = "Actor", about = "a Labour member, a Harbour Union member: somebody of it", priority = 2,
  pattern = [[ {name: (the | a | an | one | another) ([adj] | [NN]){0,2} {org: [Actor kind=party|ngo|institution|igo|government|armed_group|company]} {role: member}} ]],
  unless = { of_it = [[ {name} ([noun] | [name]) ]] },   -- a Labour member state
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "member", class = "other", org = "{org.text}" },
  yes = { "[name A Labour member] left.", "They met [name a senior Green Party member]." },
  no = { "The Labour member Ada Lind left.", "The members left." },
}

rule "man of a party" {
  finds = "Actor", about = "Ada Lind, a Republican, said: who is of a party, behind the name", priority = 5,
  pattern = [[ , {name: (a | an) [adj]? {role: ('Democrat' | 'Republican' | 'Conservative' | 'Tory' | 'Liberal' | ]] ..
            [[ 'Independent' | 'Socialist' | 'Communist' | 'Libertarian')}} (, | . | who | from | of) ]],
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.text}", class = "legislator" },
  yes = { "Ada Lind, [name a moderate Republican], left." },
  no = { "They met a Republican senator." },
}

-- an article of its own has a noun already; a name of these kinds may take one: the Taliban
part "for_whom" [[ (of | for | at) ({org: Actor} | <body last=singular> {org: [Actor kind=company|media|ngo|party form=full]} | the ([adj] | [participle] | [gerund])? <body> {org: [Actor kind=company|media|ngo|party|other form=full]} | the ([adj] | [participle] | [gerund])? {org: [Actor kind=armed_group|party|company|igo|ngo|institution|government|military|police|media form=full|alias|acronym]}
                | [<portfolio> capital] (and [<portfolio> capital])?) ]]

rule "person by role" {
  finds = "Actor", about = "the president; a senior official; the firm's lawyer; a spokesman for the ministry",
  priority = 1,
  ways = {
    role = [[ {name: &whose &mods {role: <role>} &for_whom?} ]],
    of_thing = [[ {name: &whose &mere_thing [possessive] &mods {role: <role>}} ]],
    named = [[ {name: &whose &mods Actor ([possessive] &mods | &nearer_mods) {role: <role>} &for_whom?} ]],
    place = [[ {name: &whose &mods {role: <role class=official|cleric>} of (<city> | [name not <actor> not <month>]{1,3})} ]],
    state = [[ {name: the? {state: [Actor kind=state]} ([possessive] [Actor kind=igo]? &mods | &nearer_mods) {role: <role>}} ]],
    of_two_states = [[ {name: [det not wh] [Actor kind=state] - {state: [Actor kind=state]} &nearer_mods {role: <role>}} ]],   -- a Russian-Israeli banker
    owner = [[ {name: the? {org: [Actor kind=institution|company|igo|ngo|party|media|government|armed_group|military|police]} ([possessive] &mods | &nearer_mods) {role: <role>}} ]],
    owner_person = [[ {name: {owner: [Actor kind=person|other|people]} [possessive] &mods {role: <role>}} ]],
    of_work = [[ {name: ([det not wh] | [own]) [adj]{0,2} " [not mark]{1,5} " [common]? {role: <role>}} ]],   -- the "Friends" actor
    of_campaign = [[ {name: &whose &mods {role: <role>} (of | for | at) {org: [Actor kind=person|other] [possessive] ([adj] | [NN]){0,2} <body>}} ]],
  },
  unless = { county = [[ {role: [capital]} <place_end> ]],   -- a Pope County man
             clock = [[ ^^ {name: [num /\d{1,2}[.:]\d\d/] ...} ]],   -- 13.10 President steps in
             kept = [[ {name: ... (held | taken | kept | holding | taking) {role: (hostage | captive | prisoner)}} ]],   -- four nurses held hostage
             spring = [[ {role: source} of (the | [own])? ([common not <role> not <crowd>] | [gerund]) ]],   -- the source of income
             quality = [[ {role: chief} [common not <role> not <crowd> not <body>] ]],   -- one of the chief reasons
             kin = [[ {role} of the? [Actor kind=state] [possessive] ]],   -- the brother of Peru's president
             of_land = [[ {name: ... (of | for) <actor form=demonym>} [common] ]],   -- of Jamaican sprinter Ada Lind
             titled = [[ {name: ... (of | for) ... [<role> lower singular]} [name] ]],   -- of sprinter Ada Lind
             general = [[ {role: general} <general_thing> ]],   -- the 2027 General Election
             town = [[ {name: ... of <city>} [possessive] ]] },   -- a clerk of Aarhus's court
  check = function(m, doc)
    local role = m:slot("role")
    local last = doc:token(role.last)
    if last:is("plural") or uses.is_bare_head(doc, role, last) or uses.is_on_trial(doc, role) or uses.is_what_one_is(doc, m) then return false end
    if last.form == "opposition" and m.last == role.last and doc:token(m.last + 1) and doc:token(m.last + 1):is("name") then
      return false   -- the leader of the opposition Odrin Party: of one party of it
    end
    -- "the firm's owners' agent"
    if m.way == "owner_person" and m.first > 1 and doc:token(m.first - 1):is("possessive") then return false end
    if doc:token(m.first):is("num") and string.find(last.text, "^%u+$") then return false end   -- 9 PM
    if string.find(m.text, " [-–—]+ ") then return false end   -- "four candidates - former governor Lind and three others"
    if last.text == "Gen" and doc:word(m.last + 1) == "Z" then return false end   -- the Gen Z protests
    if m.way == "named" and uses.is_behind_person(m, role, last) or uses.is_seat(doc, m, last) then return false end
    return not uses.is_doing(last, role) and not uses.says_what_kind(doc, m, role)
  end,
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "{role.class}",
           state = "{state.name}", org = "{org.text}", owner = "{owner.text}" },
  yes = {
    "[name The president] left.", "[name The CEO] left.", "They sued [name the mayor] yesterday.",
    "[name The editor of the Morning Ledger] left.", "[name The owner of the retailer Marlow Ltd] left.", "[name The owner of retailer Marlow Ltd] left.",
    "[name The secretary of the Harbour Council] left.", "[name A former Director of Procurement] left.",
    "[name A spokesman for Lind's campaign] left.",
    "[name The governor of Upper Sarn] left.",
    "[name The leader of the ruling Green Party] left.",
    "[name The island's governor] left.",
    "[name The former Shell chief executive] left.",
    "[name Shell's chief executive] left.", "[name Its former head] left.", "[name The \"Odrin\" actor] left.",
    "[name Ada Lind's lawyer] left.", "[name The villagers' lawyer] left.",
    "[name A Russian-Israeli banker] left.", "[name Peru's president] left.", "[name Peru's UN ambassador] left.",
    "They granted [name the editor] bail.",
  },
  no = { "[name 13.10 President] steps in.", "[name Four nurses held hostage] left.", "It was one of the chief reasons.", "They traced the source of funding.", "They strapped him in a restraint chair.", "She served as a minister.", "Police named Tom Ode a suspect.", "They met a Pope County man.",
    "[name A clerk of Aarhus]'s court left.", "The presidents left.", "It was a terrorist attack.", "They met at 9 PM.", "The Gen Z protests spread.", "They feared his executive powers.", "They left the official foreign exchange market.",
    "Its lead drug candidate failed.", "[name The leader of the opposition] Odrin Party left.", "He was hit on the head.",
    "[name The brother of Peru]'s president left.", "[name The agent of] Peruvian sprinter Ada Lind left.",
    "[name The agent of Peruvian sprinter] Ada Lind left.", "The 2027 General Election is over.",
  },
}

-- Offices called by their field, with capitals: "the Sanitation Minister", "the Local Government Commissioner". No list has all
-- fields; a word that only names have is none.
words "office_noun" {
  minister = "Minister, Secretary, Undersecretary",
  official = "Commissioner, Ombudsman, Chairperson, Coordinator, Administrator, Registrar, Superintendent, Controller",
}
part "office_field" [[ [capital known not <given> not <city> not <actor> not <rank> not <honorific> not <month> not <weekday>] ]]

rule "half of a parliament" {
  finds = "Actor", about = "the Minority in Parliament: those who govern, or do not", priority = 2,
  pattern = [[ {name: the {body: ('Minority' | 'Majority')}} ([not capital not common] | in | $) ]],
  make = { kind = "party", form = "nominal", body = "{body.text}", head = "{body.lemma}" },
  yes = { "[name The Minority] [name in Parliament] left.", "They thanked [name the Majority]." },
  no = { "The Minority Leader left.", "The minority left." },
}

rule "office by its field" {
  finds = "Actor", about = "the Sanitation Minister, its Local Government Commissioner: an office that no list has", priority = 3,
  pattern = [[ {name: ([det not wh] | [own] | {state: [Actor kind=state]} [possessive]?) (former | acting | deputy | junior | state)? ]] ..
            [[ {role: &office_field ((and | '&')? &office_field){0,2} [<office_noun> capital]}} ([not name] | $) ]],
  unless = { longer = [[ {name} of 'State' ]] },   -- the Assistant Secretary of State
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "{role.group}",
           state = "{state.name}" },
  yes = { "They accused [name the Sanitation Minister] of theft.", "[name The Harbour Registrar] left.", "[name The Lands and Forests Minister] left." },
  no = { "The [name Roads Secretary] of State left.", "[name The Assistant Secretary] of State left.", "The Sanitation Minister Ada Lind left.", "The Sanitation Ministry left." },
}

-- one member of a party, by what its members are
words "partisan" {
  "Republican", "Democrat", "Conservative", "Tory", "Liberal Democrat", "Social Democrat", "Christian Democrat", "Socialist", "Communist",
  "Liberal", "Nationalist", "Unionist", "Progressive", "Libertarian", "Islamist", "Peronist", "Labourite", "Likudnik", "Gaullist",
  "Independent", "New Democrat", "Lib Dem",
}

rule "one of a party" {
  finds = "Actor", about = "the Republican, a Democrat: one person, where no noun stands behind", priority = 3,
  pattern = [[ {name: (the | a | an | one | another | this | that) &mods {role: [<partisan> singular]}} ]],
  unless = { of_what = [[ {name} ([noun] | [name] | [adj] | [hyphen] | - | and [adj] | or [adj] | , [adj] ([noun] | [name])) ]] },
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "legislator" },
  yes = { "[name The Republican] sued the bank.", "Ada Lind mocked [name the longtime Democrat]." },
  no = { "The Republican plan failed.", "The Republicans left.", "The Democrat Ada Lind left." },
}
