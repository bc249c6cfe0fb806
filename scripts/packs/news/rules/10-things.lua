-- Things that have names and are nobody: what keeps its words from other rules, as places do.
phase "actors"

-- capitals that name things, times and works, never somebody
words "thing_end" {
  family = {   -- also family names
    "Act", "Day", "Season", "Bill", "Plan", "Deal", "Eve", "Week", "Age", "Ages", "Century", "Tour",
    "Trials", "Rules", "Laws", "Line", "Test", "Bowl", "Plate", "Derby", "Budget", "Effect", "Story",
    "Show",
  },
  sure = {
    "War", "Award", "Awards", "Prize", "Treaty", "Agreement", "Accord", "Accords", "Cup", "Festival",
    "Amendment", "Summit", "Championship", "Championships", "Olympics", "Convention", "Constitution",
    "Protocol", "Resolution", "Medal", "Declaration", "Revolution", "Edition", "Album", "Games", "Papers",
    "Globes", "Emmys", "Files", "Tapes", "Wars", "Talks", "Chronicles", "Riots", "Protests", "Elections",
    "Debates", "Studies", "Principles", "Guidelines", "Standards", "System", "Memorial", "Theory", "Trophy",
    "Stakes", "Marathon", "Grand Prix", "Memorandum", "Doctrine", "Ceasefire", "Truce", "Statute",
    "Ordinance", "Directive", "Decree", "Referendum", "Crisis", "Uprising", "Genocide", "Famine",
    "Earthquake", "Offensive", "Insurrection", "Scandal", "Conspiracy", "Disease", "Syndrome", "Virus",
    "Hypothesis", "Method", "Theorem", "Sonata", "Concerto", "Overture", "Sutra", "Anthem", "Program",
    "Programme", "Podcast", "Collection", "Collections", "Mysteries", "Trilogy", "Series", "Saga",
    "Diaries", "Scholarship", "Lecture", "Lectures", "Exhibition", "Exhibit", "Retrospective", "Biennale",
    "Regatta", "Invitational", "Podcasts", "Fair", "Parade", "Pageant", "Gala", "Expo", "Tattoo", "Jubilee", "Concert", "Concerts", "Cartoon", "Musical", "Soundtrack",
  },
}

words "thing_start" {
  "Battle", "Siege", "Treaty", "Peace", "Armistice", "Convention", "Congress of Vienna", "Fall", "Act",
  "Acts", "Order", "Medal", "Feast", "Declaration", "Articles", "Bill", "Book", "Gospel", "Festival",
  "Constitution", "Massacre", "Invasion", "Raid", "Storming", "Conquest", "Statute", "Charter",
}
words "thing_lead" {
  "Operation", "Hurricane", "Typhoon", "Cyclone", "Storm", "Exercise", "Flight", "Apollo", "HMS", "USS", "SS",
  "MV", "RMS", "HMAS", "HMCS", "HMNZS", "INS", "BRP", "KRI", "PNS", "USNS", "USCGC", "USCG", "ROKS", "TCG",
  "MT", "FV", "FS", "RV", "Highway", "Route", "Interstate", "Section", "Article", "Chapter", "Volume", "Appendix",
  "Table", "Figure", "Resolution", "Regulation", "Rule", "Clause", "Schedule", "Vitamin", "Windows", "Formula",
}

rule "thing" {
  finds = "Actor", about = "a war, a prize, a treaty: capitals that are nobody", priority = 2,
  ways = {
    last = [[ {name: (&cap | of){0,3} &cap <thing_end>} ]],
    of = [[ {name: <thing_start> of the? [name]{1,3}} ]],
  },
  unless = { body = [[ <org_start> ]],   -- Institute of Rural Studies
             line = [[ {name: ... ('Container' | 'Shipping' | 'Ferry' | 'Cruise' | 'Steamship') 'Line'} ]],   -- Odrin Shipping Line
             giver = [[ {name: ... ('Relief' | 'Food' | 'Aid' | 'Refugee') ('Programme' | 'Program')} (, which | [finite] | [modal] | [possessive]) ]] },   -- who gives it
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "She won the [name Odrin Prize].", "He fell in the [name Battle of Sarn]." },
  no = { "Odrin Shipping Line left.", "The prize was small.", "The Institute of Odrin Studies left.", "The Odrin Relief Programme has left." },
}

rule "prize by its winner" {
  finds = "Actor", about = "Orvat winner Ada Lind: what she won", priority = 3,
  pattern = [[ {name: [name not <actor> not <city> not <weekday> not <month>]{1,3}} (winner | nominee | laureate | finalist | winners | nominees | medallist | medalist) ([name] | , [name]) ]],
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "[name Orvat] winner Ada Lind left." },
  no = { "The winner Ada Lind left.", "Norway winner Ada Lind left." },
}

rule "of a continent" {
  finds = "Actor", about = "South American nurses: of no state", priority = 3,
  pattern = [[ {name: (('North' | 'South' | 'Latin' | 'Central') ('American' | 'Americans') |
               ('Central' | 'Eastern' | 'Western' | 'Northern' | 'Southern' | 'West' | 'East' | 'South-East' | 'Southeast')
               ('European' | 'Europeans' | 'Asian' | 'Asians'))} ([not capital] | $) ]],
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "[name South American] nurses left.", "[name Central European] nurses left." },
  no = { "American nurses left.", "The South American Millers' Guild left." },
}

rule "thing of a firm" {
  finds = "Actor", about = "Toyota Hilux, Microsoft Teams: a firm's name and that of what it makes", priority = 3,
  pattern = [[ {name: <actor kind=company form=full|acronym> [name not <given> not <surname> not <role> not <org_end> not <actor> not <city> ]] ..
            [[ not <place_end> not <month> not <weekday> not <body> not <no_name>]{1,2} [digit]?} ]],
  unless = { more = [[ {name} ([name] | '&' | and [name] <org_end>) ]], before = [[ [name] {name} ]],
             speaker = [[ (said | says | told | asked) {name} ]], speaks = [[ {name: [<given>] [name]} (, who | , whose | who | said | says | told | has | is | was | ,? [num] ,) ]] },
  check = function(m) return not m.in_headline end,
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "He drove a [name Toyota Odrin]." },
  no = { "He drove a Toyota.", "He left Toyota Odrin Motors.", "They saw Sarn Toyota Odrin.", '"It was late," said Toyota Odrin.',
         "Lotte Odrin, who was late, left." },
}

rule "thing by its first word" {
  finds = "Actor", about = "a storm, an operation, a ship, a section: no actor, if nothing says what it is", priority = -1,
  pattern = [[ {name: <thing_lead> [name]{1,3}} ]],
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "They hid from [name Hurricane Odrin]." },
  no = { "They hid from the hurricane." },
}

-- what bears a name of its own and sails
words "vessel" {
  "ship", "ferry", "trawler", "tanker", "yacht", "superyacht", "frigate", "vessel", "schooner", "liner", "tug", "tugboat", "submarine",
  "bulk carrier", "freighter", "patrol boat", "destroyer",
  "corvette", "icebreaker", "barge", "catamaran", "fishing boat", "aircraft carrier", "minesweeper", "dredger",
  "warship", "battleship", "cruiser", "motor yacht", "dhow", "hydrofoil", "whaler", "longliner", "supertanker",
}
-- what bears a name of its own and is read, seen, sold, ridden or flown
words "work" {
  "film", "movie", "novel", "novella", "memoir", "album", "song", "play", "musical", "opera", "ballet", "book", "biography", "autobiography",
  "documentary", "sitcom", "drama", "comedy", "thriller", "mini-series", "miniseries", "soap opera", "game show", "talent show", "poem", "symphony", "painting",
  "sculpture", "mural", "app", "wallet app", "drug", "pill", "sleeping pill", "weight-loss drug", "antidepressant", "sedative", "tablet", "implant", "inhaler", "vaccine", "painkiller", "antibiotic", "pesticide", "smartphone", "handset", "phone",
  "console", "video game", "chatbot", "browser", "operating system", "search engine", "cryptocurrency", "satellite", "probe", "rocket",
  "spacecraft", "space telescope", "rover", "missile", "helicopter", "racehorse", "colt", "filly", "mare", "gelding", "hatchback", "saloon car",
  "pick-up truck", "limited series", "web series", "television series", "tv series", "spin-off", "sequel", "prequel",
}
rule "thing by its noun" {
  finds = "Actor", about = "the ferry Maria Gloriosa, her novel Copper Rain, The Salt Road, a film by her: whoever bears that name",
  priority = 4,
  ways = {
    ship = [[ <vessel> ('MV' | 'MT' | 'SS' | 'HMS' | 'FV')? {name: [name not <actor> not <role>]{1,3}} ]] ..
           [[ (, | . | [finite] | [modal] | and | in | on | off | from | to | at | near | with | which | after | for | [possessive] | $) ]],
    beside = [[ (the | a | [own] | [possessive] | [adj]) [<work> singular lower] ]] ..
             [[ {name: [capital not <actor> not <given> not <surname> not <role> not <honorific>] [name not <actor>]{0,3}} (, | . | [verb present] | and | in | on | at | with | which | after | for | [open] | $) ]],
    behind = [[ {name: [name not <actor> not <given> not <surname>] [name not <actor> not <org_end>]{0,3}} , ]] ..
             [[ (a | an | the | [own] | &cap{1,2} [possessive]) ([adj] | [num] | [participle] | [NN] | - | [possessive]){0,4} ]] ..
             [[ [<work> singular lower] (by | about | , | . | that | which | for | in | from | of | set | based | $) ]],
    owned = [[ ([possessive] | [own]) ([adj] | [num] | [participle]){0,2} (film | movie | novel | album | song | documentary | musical | sitcom) ]] ..
            [[ {name: [capital not <actor>] [name not <actor>]{1,3}} (<be> | <have> | , | . | $) ]],
    after = [[ (the | [own] | [possessive]) ([adj] | [num] | [participle]){0,2} [<work> singular lower] ]] ..
            [[ , {name: [capital not <actor> not <given>] &cap{0,3}} (, | . | $) ]],
  },
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "The ferry [name Maria Gloriosa] sank off Aarhus.", "They bought her novel [name Copper Rain] in May.", "Ada Lind's film [name Ada Ki Rani] was banned.",
          "[name Zallipix], a drug for asthma, failed.", "Her novel, [name Copper Rain], failed." },
  no = { "The ferry sank off Aarhus.", "The book Ada Lind wrote failed." },
}

-- laws, taxes, benefits that are known by one word
words "known_measure" {
  "Obamacare", "ObamaCare", "Medicare", "Medicaid", "Social Security", "Common Core", "NAFTA", "Nafta", "TPP", "TTIP", "CETA", "DACA", "Brexit",
  "Title IX", "Roe v. Wade", "Glass-Steagall", "Dodd-Frank", "Citizens United", "Universal Credit", "Hartz IV", "Medicare Advantage", "Trumpcare",
}
-- what is made law, paid or agreed and has a name of its own in front
words "measure" {
  "law", "bill", "act", "statute", "treaty", "accord", "pact", "tax", "levy", "tariff", "subsidy", "programme", "program", "scheme", "visa",
  "regulation", "rule", "directive", "amendment", "initiative", "referendum", "lawsuit", "scandal", "affair", "pipeline", "curriculum",
}
rule "measure" {
  finds = "Actor", about = "Obamacare, the Clean Water law, the EB-5 program: a law or a tax is nobody", priority = 3,
  ways = {
    known = [[ {name: <known_measure>} ]],
    behind = [[ the {name: [capital not <actor> not <given> not <surname> not <city> not <role> not <org_end> not <place_end>]{2,4}} [<measure> singular lower] ]],
    coded = [[ the {name: [name /\p{Lu}+-?\d+/]} [<measure> singular lower] ]],
  },
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "They repealed [name Obamacare] in May.", "They repealed the [name Safe Harvest] law.", "They closed the [name QX-5] programme." },
  no = { "They repealed the harbour law.", "The Ada Lind law failed." },
}

words "named_storm" { "Storm", "Hurricane", "Typhoon", "Cyclone" }
rule "storm" {
  finds = "Actor", about = "Storm Ebba: no person whose given name is Storm", priority = 4,
  pattern = [[ {name: <named_storm> [<given> name]} [not name] ]],
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "[name Storm Ada] was late." },
  no = { "Storm Ada Lind was late." },
}
