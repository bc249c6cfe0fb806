-- Names that no word in front makes one: bodies that are called by a noun of two words, missions of clubs of states, gangs,
-- stations, and people who are named after a town.
phase "actors"

words "body_called_so" {
  military = "General Staff, Joint Task Force, Joint Staff, Joint Forces Command, Joint Operations Command, General Command, Supreme Command, High Command",
  police = "Border Police, Riot Police, Military Police, Traffic Police, Tourist Police, Special Branch, Criminal Investigation Department, Flying Squad",
}
rule "body called by a noun" {
  finds = "Actor", about = "the General Staff, the Joint Task Force: two words that are its name, and no General", priority = 4,
  pattern = [[ the {name: [Actor form=demonym]? {ending: <body_called_so>}} ]],
  unless = { rank = [[ {name} ([<role> capital] | [<org_end> capital]) ]] },
  make = { kind = "{ending.group}", form = "full" },
  yes = { "The [name General Staff] denied it.", "They blamed the [name Joint Task Force]." },
  no = { "They met the General Staff Sergeant.", "They met General Lind." },
}

words "mission_noun" { "Mission", "Office", "Operation", "Force", "Delegation", "Support Mission", "Assistance Mission", "Stabilization Mission",
                       "Stabilisation Mission", "Training Mission", "Observer Mission", "Monitoring Mission", "Verification Mission" }
rule "mission of a club of states" {
  finds = "Actor", about = "the UN Mission in Peru", priority = 5,
  pattern = [[ {name: <actor kind=igo> &capword{0,2} <mission_noun> (in | for) the? (<actor form=full kind=state> | <city>)} ]],
  make = { kind = "igo", form = "full" },
  yes = { "The [name UN Mission in Peru] left.", "The [name NATO Training Mission in Peru] left." },
  no = { "The UN left its mission in Peru." },
}

words "of_gangs" { "gang", "cartel", "drug trafficking", "traffickers", "hitmen", "extortion",
                   "organised crime", "organized crime", "drug lord", inflect = "noun" }
rule "gang of another tongue" {
  finds = "Actor", about = "Los Sarnos, where gangs are told of", priority = 3,
  ways = {
    los = [[ {name: 'Los' [capital not known not <city> not <actor> /.+s/]} ([not name] | $) ]],
    cartel = [[ {name: ('Cartel' | 'Cártel') (del | de la? | de los | 'del') [name]{1,2}} ]],
  },
  check = function(m, doc) return m.way == "cartel" or doc:find_list(1, doc.tokens, "of_gangs") ~= nil end,
  make = { kind = "armed_group", form = "full" },
  yes = { "The gang was at war, and [name Los Zallipos] left.", "The [name Cartel del Sarn] left." },
  no = { "They met in Los Zallipos.", "The gang was at war, and Los Angeles left." },
}

rule "station by TV" {
  finds = "Actor", about = "TV Tandol: a station", priority = 0,
  pattern = [[ {name: ('TV' | 'Telewizja' | 'Televisión') &unknown{1,2}} ([not name] | $) ]],
  unless = { prints = [[ {name} ([adv] | <have>){0,2} <print_verb> ]] },
  check = function(m) return not m.in_headline end,
  make = { kind = "media", form = "full" },
  yes = { "She told [name TV Tandol] that it was late." },
  no = { "TV Zallip reported that it was late.", "The TV presenter Zallip left.", "TV Tandol is late\n\nIt was late." },
}

-- towns and lands that people are named after
words "town_for_given" {
  "Paris", "London", "Sydney", "Sofia", "Florence", "Milan", "Vienna", "Havana", "Kingston", "Austin", "Dallas", "Houston", "Savannah", "Brooklyn",
  "Chelsea", "Victoria", "Santiago", "Asia", "India", "China", "Kenya", "America", "Cuba", "Ireland", "Chad",
  "Jordan", "Israel", "Georgia", "Dakota", "Carolina",
  "Virginia", "Chanel", "Montana", "Indiana", "Cairo", "Boston", "Phoenix", "Denver", "Devon", "Lourdes", "Adelaide", "Charlotte", "Lincoln", "Madison",
}
rule "person named after a town" {
  finds = "Actor", about = "Paris Lindqvist said: a given name that is a town, and a family name that is nothing else", priority = 4,
  pattern = [[ {name: [<town_for_given> capital] [<surname> name not <org_end> not <place_end> not <thing_end> not <role> not <city> not <actor> not <month> not upper]} ]] ..
            [[ ([adv]? [finite] | [adv]? <say> | [possessive] | [prep] | , (the | a | an | who | whose | [num] | [own] | [finite]) | $) ]],
  unless = { paper = [[ {name: ... ('Post' | 'Times' | 'Match' | 'Marathon' | 'Bridge' | 'Street' | 'Park' | 'Hall' | 'Field' | 'Fields' | 'Stone')} ]],
             in_town = [[ <place_prep> {name} ]] },
  make = { kind = "person", form = "full" },
  yes = { "[name Paris Lindgren] said it was late.", "They met [name London Moss], a clerk.", "[name Chanel Moss], his former wife, left." },
  no = { "London Stone is old.", "Paris said it was late.", "They met in London Moss." },
}

words "royal_title" { "Queen", "King", "Prince", "Princess", "Empress", "Emperor", "Sultan", "Emir", "Grand Duke", "Archduke" }
rule "royal named like a town" {
  finds = "Actor", about = "Queen Sofia, Prince Florence: no town", priority = 5,
  pattern = [[ {title: [<royal_title> capital]} {name: <actor form=capital>} ([not name] | $) ]],
  make = { kind = "person", form = "full" },
  yes = { "Queen [name Sofia] left." },
  no = { "The queen of Sofia left." },
}

-- what a campaign calls itself by, behind those who are in it: Families First, Survivors Together
words "rally_word" { "First", "Together", "United", "Unite", "Forward", "Matter", "Speak" }
rule "campaign of a crowd" {
  finds = "Actor", about = "Residents Against Tolls, Students for Liberty, Families First: what many call themselves", priority = 3,
  ways = {
    cause = [[ {name: [<crowd> capital plural not <whose_name>] (for | against | without) [capital known content not <surname> not <given> not <actor> not <city> not <role> not <crowd>] ]] ..
           [[ [capital known not <given> not <actor>]?} ([not name] | $) ]],
    capital = [[ {name: [<crowd> capital plural] ('For' | 'Against' | 'Without' | 'Before' | 'Over') &capword{1,3}} ([not name] | $) ]],
    rally = [[ {name: [<crowd> capital plural] <rally_word>} ([finite] | [modal] | , | . | [possessive] | and | $) ]],
  },
  check = function(m) return not m.in_headline end,
  make = { kind = "ngo", form = "full" },
  yes = { "[name Residents for Clean Rivers] left.", "[name Students Against Noise] left.", "They met [name Families First]." },
  no = { "Students for clean rivers left.", "Students Against Noise left\n\nThey were late.", "Families first met there." },
}

rule "station by its call sign" {
  finds = "Actor", about = "told KQZR, a WQZB reporter: stations of America", priority = 2,
  ways = {
    told = [[ ([lemma=tell] | according to) {name: [upper /(?-i:[KW][A-Z]{3})/ not <actor>]} ([not name] | $) ]],
    behind = [[ {name: [upper /(?-i:[KW][A-Z]{3})/ not <actor>]} [possessive]? (reporter | reporters | anchor | meteorologist | newsroom | viewers | listeners | radio | television) ]],
  },
  make = { kind = "media", form = "full" },
  yes = { "She told [name KQZR] that it was late.", "A [name KQZR] reporter left." },
  no = { "They met KQZR and left." },
}

rule "district that is a body" {
  finds = "Actor", about = "the Sarn School District, the Southern Military District: no place", priority = 6,
  pattern = [[ {name: &capword{1,3} ('School' | 'Military') 'District'} ([not name] | $) ]],
  make = { kind = "institution", form = "full" },
  build = function(m, doc) if doc:word(m.last - 1) == "Military" then m:set("kind", "military") end end,
  yes = { "The [name Sarn School District] left." },
  no = { "The Sarn District left." },
}
