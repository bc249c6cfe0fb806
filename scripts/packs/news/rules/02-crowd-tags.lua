-- Tags of the nouns of news that are spelt like verbs: rebels, guards, jets. Behind a name they are its people
-- and arms, and what may be a verb behind them is one.
phase "tags"

words "crowd_form" {
  "rebels", "guards", "nurses", "pilots", "guns", "jets", "forces", "planes", "ships", "warships", "tanks", "drones",
  "ministers", "judges", "partners", "doctors", "officers", "fathers", "mothers", "bosses", "crews", "teams", "fans",
  "patrols", "agents", "raiders", "spies", "thugs", "pirates", "gangs", "mobs", "marshals", "volunteers", "recruits",
  "parents", "champions", "captains", "masters", "rivals", "cooks", "butchers", "hosts", "guides", "scouts", "stewards",
  "banks", "clubs", "courts", "schools", "camps", "groups", "boards", "stations", "papers", "networks", "channels",
  "mills", "bands", "leagues", "marines", "gunboats", "shepherds", "tailors", "soldiers", "allies", "troops",
  "stars", "fellows", "whips", "justices", "lords", "peers", "heroes", "mates", "aides", "monitors", "lawyers", "warders", "ranchers",
  "exiles", "addicts", "delegates", "conscripts", "porters", "neighbours", "neighbors", "elders", "youths", "deputies", "rustlers", "poachers",
  "sergeants", "corporals",
}

retag "people that look like a verb" {
  about = "Norland rebels of the north: a noun, as no object follows",
  pattern = [[ ([name] | [adj] | [noun] | [det] | [num] | of | and | by | from | with | against) {this: [<crowd_form> verb can=NNS]} ([IN] | [wh] | that | [verb] | [modal] | <be> | <have> | , | . | and | $ | [can=VBP not det not pronoun]) ]],
  to = "NNS",
  yes = { "They fear the Norland [this rebels] of the north." },
  no = { "She guards the bridge." },
}

words "body_form" {
  "panel", "force", "court", "board", "plant", "bank", "show", "club", "crew", "band", "lobby", "group", "paper",
  "station", "network", "panels", "mission", "school", "team", "mill", "commission", "front", "wing", "chamber",
}

retag "body that looks like a verb" {
  about = "a United Nations panel that left: a noun, as an article opens the phrase and no object follows",
  pattern = [[ [det not wh] ([name] | [adj] | [possessive] | [common]){1,3} {this: [<body_form> tag=VBP|VB can=NN]} (that | which | [modal] | [finite] | <be> | <have> | , | . | $) ]],
  to = "NN",
  yes = { "An Odrin Union [this panel] that met there left.",
          "A United Nations [this panel] that left there met." },
  no = { "The Odrin men panel the room." },
}

retag "a tank that thinks" {
  about = "the think tank, a select committee: no verb",
  pattern = [[ [det not wh] ([name] | [adj] | [common] | - | [num]){0,3} {this: [verb /think|select/]} (tank | tanks | committee | committees) ]],
  to = "NN",
  yes = { "A [this think] tank left.", "The [this select] committee met." },
  no = { "They think tanks are here." },
}

retag "people at the start that look like a name" {
  about = "Nurses marched: no name, as the noun is a plural",
  pattern = [[ ^ {this: [<crowd_form> NNP first]} [not possessive not name] ]],
  to = "NNS",
  yes = { "[this Nurses] marched there.", "[this Recruits] marched there." },
  no = { "They met Nurses Odrin." },
}

retag "what people do" {
  about = "workers strike over pay, rebels shell a village: a verb, as its object follows",
  ways = {
    object = [[ [<crowd_form> plural] [adv]? {this: [NN can=VBP]} (that | [det] | [own] | [pronoun] | [name] | [adj] | [num] | [plural]) ]],
    end_of = [[ [<crowd_form> plural] [adv]? {this: [NN can=VBP]} [prep] [not finite not modal]{0,14}? $ ]],
  },
  to = "VBP",
  yes = { "As feared, the rebels [this shell] a village there.", "So the nurses [this strike] over pay.",
          "Omani recruits [this protest] over pay", "She slept as Omani rivals [this sense] dangers." },
  no = { "The rebels shell exploded." },
}

-- Of several members, who are spoken of in the plural.
words "several_in" { "crew", "family", "parents", "relatives", "staff", "team", "council", "board", "union", "band", "police", "couple",
                     "owners", "players", "crews", "families" }

retag "what a body of several claims" {
  about = "the crew of the Mara Lind claim that: a verb, as in British papers, where a clause follows",
  pattern = [[ ^ the [<several_in>] of ([det not wh] | [own])? ([name] | [adj] | [common]){1,4} {this: [NN can=VBP]} that [not verb] ]],
  to = "VBP",
  yes = { "The crew of the Mara Lind [this claim] that nobody was hurt.", "The family of the victim [this fear] that it is late." },
  no = { "The band of the guards made a claim that it was late." },
}

-- "doubt the general": titles that are adjectives elsewhere
words "role_adjective" {
  "general", "executive", "representative", "official", "principal", "criminal", "militant", "patient", "radical", "accused",
}

retag "title that looks like an adjective" {
  about = "they doubt the general: a noun, as no other noun follows",
  pattern = [[ [det not wh] {this: [<role_adjective> adj]} (who | of | [finite] | [modal] | <be> | <have> | [possessive] | , | . | $) ]],
  to = "NN",
  yes = { "They doubt the [this general].", "They thanked the [this general] who left." },
  no = { "They doubt the general plan." },
}

retag "general behind an office" {
  about = "the attorney general: a noun, the second of the title",
  pattern = [[ (attorney | director | secretary | governor | solicitor | consul | auditor | comptroller | inspector | surgeon |
               prosecutor | adjutant | advocate | procurator | ombudsman | major | brigadier | lieutenant) {this: [/general/ JJ]} ]],
  to = "NN",
  yes = { "The attorney [this general] left." },
  no = { "The secretary made general remarks." },
}

words "doing_of_crowds" {
  "protesting", "striking", "demonstrating", "rioting", "fleeing", "returning", "visiting", "retreating", "advancing", "marching",
  "chanting", "cheering", "grieving", "mourning", "departing", "retiring", "warring", "feuding", "competing", "dissenting",
  "wavering", "waiting", "starving", "sleeping", "screaming", "weeping", "praying", "singing", "laughing",
}

retag "what a crowd is doing" {
  about = "protesting delegates made their point: whoever protests, as they have a verb of their own",
  pattern = [[ (^ | , | ; | and | but | while | " | [det not wh] | [num] | of | by | from | with | to) {this: [<doing_of_crowds> tag=VBG]} [adj]? [plural not <timeword>] ([adv]? ([finite] | [modal] | <be> | <have>) | . | , | $) ]],
  to = "JJ",
  yes = { "Moss left, but [this protesting] nurses stayed.", "It was the work of [this striking] miners." },
  no = { "He was protesting delays.", "They kept striking workers." },
}

-- the last words of titles that are tagged as something else
words "title_end" { "elder", "laureate", "anchor", "peer", "associate", "hopeful", "forward" }

retag "noun at the end of a title" {
  about = "the village elder, a Nobel laureate, the news anchor: the last word of a title is a noun",
  pattern = [[ ([det not wh] | [own] | [possessive] | ^) ([adj] | [noun] | [name]){1,2} {this: [<title_end> not noun]} ([finite] | [modal] | <have> | <be> | , | . | $ | [name] | [possessive] | who | " | and) ]],
  to = "NN",
  yes = { "The village [this elder] left.", "They met a Nobel [this laureate]." },
  no = { "The village elders left." },
}

words "how_often" { "daily", "weekly", "fortnightly", "monthly", "quarterly" }

retag "daily that looks like an adjective" {
  about = "a financial daily said: a noun, as no other noun follows",
  pattern = [[ [det not wh] ([adj] | [name] | [common]){0,2} {this: [<how_often> adj lower]} (, which | [finite] | [modal] | [possessive] | that | whose | and [det] | . | $) ]],
  to = "NN",
  yes = { "A financial [this daily] said that the bank was ill.", "The [this weekly] denied it.", "It was in the Omani [this daily]." },
  no = { "They met in the daily press.", "Its weekly report said so.", "She swims daily." },
}

retag "fine that is paid" {
  about = "called the fine unfair: a noun, as nothing stands behind it that could be fine",
  pattern = [[ (the | this | that | [own]) {this: fine} ([adj] (and | . | , | ; | $) | out of | as | too | was | is | were | had | would | will | on | against | . | , | ; | $) ]],
  to = "NN",
  yes = { "The bank called the [this fine] unfair.", "The bank said the [this fine] was too high." },
  no = { "It was the fine old hall." },
}

retag "what somebody stands" {
  about = "the bank stands accused: a verb, and no stands",
  pattern = [[ [noun] {this: stands} (accused | trial | convicted | charged | to (lose | gain | win)) ]],
  to = "VBZ",
  yes = { "The bank [this stands] accused of fraud." },
  no = { "The bank built stands for its guests." },
}
