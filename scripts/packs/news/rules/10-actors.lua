-- Actors: names that lists know. People, organisations and the nouns that stand for both follow in 11 to 13;
-- which mentions are one actor is settled in 20 to 22.
phase "actors"

type "Actor" {
  head = "name", narrow = true, keep = "best",
  slots = { "name", "title", "first", "state", "owner", "org", "body", "role", "crowd", "ending", "long", "family", "whose", "seat" },
  about = "somebody who can speak, deny, or stand against another",
}

type "Place" { head = "name", narrow = true, slots = { "name" },
               about = "where something is: in the record an actor of kind place, which never speaks" }

actors "words/states.tsv"
actors "words/institutions.tsv"
actors "words/organisations.tsv"
actors "words/media.tsv"
actors "words/groups.tsv"
actors "words/parties.tsv"
actors "words/companies.tsv"

words "actor" { splits_hyphens = true }
words "role" { from = "words/roles.tsv", inflect = "noun" }
words "body" { from = "words/bodies.tsv", inflect = "noun", any_tag = true }
words "body" { from = "words/bodies-verbs.tsv", inflect = "noun" }
words "crowd" { from = "words/crowds.tsv", inflect = "noun" }
words "body" { from = "words/capitals.tsv", where = { list = "body" } }
words "crowd" { from = "words/capitals.tsv", where = { list = "crowd" } }
words "role" { from = "words/capitals.tsv", where = { list = "role" } }
words "city" { from = "words/cities.tsv" }
words "city" { from = "words/towns.tsv" }
words "org_end" { from = "words/org-suffix.tsv", where = { place = "last" } }
words "org_start" { from = "words/org-suffix.tsv", where = { place = "first" } }
words "given" { from = "words/given.tsv", entry = "name" }
words "surname" { from = "words/surnames.tsv", entry = "name" }
words "place_prep" {
  "in", "near", "from", "outside", "around", "across", "to", "at", "inside", "via", "through", "into",
  "leave", "visit", "reach", "throughout", "toward", "towards", inflect = "marked",
}
words "place_end" {
  family = {   -- also family names
    "Hill", "Hills", "Woods", "Field", "Fields", "Cave", "Lake", "Castle", "Garden", "Parish", "Moor", "Park",
    "Lane", "Forest", "Bay", "Hall", "Beach", "Peak", "Gorge", "Shore", "Mount", "Wharf", "Marina", "Dock",
  },
  sure = {
    "Road", "Street", "Avenue", "Square", "Highway", "Boulevard", "Drive", "Crescent", "Parkway", "Motorway", "Freeway",
    "Expressway", "Turnpike", "Plaza", "Bridge", "Tunnel", "Pier", "Docks", "Airport", "Airfield", "Airstrip",
    "Station", "Railway Station", "railway station", "Terminal", "Junction", "Canal", "Dam", "Island",
    "Islands", "Isle", "Isles", "Archipelago", "Atoll", "Reef", "Peninsula", "Cape", "Coast", "River",
    "Creek", "Lakes", "Lagoon", "Reservoir", "Harbor", "Harbour", "Inlet", "Sound", "Strait", "Straits",
    "Sea", "Ocean", "Gulf", "Delta", "Estuary", "Fjord", "Falls", "Springs", "Valley", "Mountain",
    "Mountains", "Ridge", "Heights", "Plateau", "Plains", "Canyon", "Glacier", "Volcano", "Crater", "Caves",
    "Desert", "Steppe", "Basin", "Swamp", "Marshes", "Rainforest", "Wilderness", "National Park",
    "Nature Reserve", "Game Reserve", "Gardens", "Zoo", "Cemetery", "Palace", "Manor", "Tower", "Towers",
    "Courthouse", "Lighthouse", "Mansion", "Stadium", "Arena", "Coliseum", "Colosseum", "Velodrome",
    "Racecourse", "Speedway", "Gym", "Gymnasium", "Auditorium", "Pavilion", "Fairgrounds", "Farm", "Ranch",
    "County", "Province", "District", "Region", "Village", "Township", "Municipality", "Prefecture", "Oblast",
    "Krai", "Governorate", "Voivodeship", "Canton", "Borough", "Territory", "Territories", "Taluk", "Tehsil",
    "Emirate", "Sultanate", "Duchy", "Neighborhood", "Neighbourhood", "Estate", "Bypass", "Roundabout",
    "Interchange", "Crossroads", "Barracks", "Outpost", "Viaduct", "Aqueduct", "Terrace", "Trail", "Oasis",
    "Massif", "Foothills", "Rapids", "Grove", "Racetrack", "Ballroom", "Briefing Room", "House", "Building",
    "Power Plant", "Power Station", "Nuclear Plant", "Substation", "Landfill", "Skyscraper", "Mill", "Windmill", "Schoolhouse", "Monument",
  },
}
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
words "place_start" { "Lake", "Mount", "Mt.", "Mt", "Cape", "Port", "Fort", "Camp", "Isle of", "Loch",
                      "Lough", "River", "Patrol Base", "Forward Operating Base", "Combat Outpost", "Firebase" }
-- what places of other tongues begin with
words "place_abroad" {
  "Nahr", "Wadi", "Tel", "Tell", "Jebel", "Jabal", "Kafr", "Kfar", "Beit", "Bayt", "Deir", "Ain", "Ayn",
  "Umm", "Khan", "Ras", "Bab", "Bir", "Puerto", "Ciudad", "Monte", "Villa", "Rio", "Bad", "Nizhny", "Novy",
  "Lago", "Isla", "Islas", "Cerro", "Playa", "Cabo", "Sierra", "Laguna", "Punta", "Praia", "Serra", "Ilha",
  "Bandar", "Kampung", "Pulau", "Gunung", "Nova", "Nueva", "Nuevo", "Kampong", "Kuala", "Kota", "Bukit",
  "Tanjung", "Ban", "Ust", "Tal", "Tall", "Qasr", "Ksar", "Djebel", "Oued", "Khirbet", "Khirbat", "Burj",
  "Bordj", "Jisr", "Marj", "Hayy", "Jalan", "Rue", "Calle", "Avenida", "Piazza", "Plaza", "Strada", "Ulitsa",
  "Paseo", "Praça", "Mont", "Piz", "Île", "Col de", "Col du", "Pic", "Passo", "Maarat", "Ma'arat", "Maaret",
  "Schloss", "Château", "Chateau", "Burg", "Palazzo", "Palacio", "Palais", "Castello", "Castillo", "Kloster", "Hacienda", "Kasteel",
  "Qalat", "Qal'at", "Souq", "Suq", "Jurf", "Sahl",
}
-- what bases are called by: RAF Odrin
words "base_start" { "RAF", "CFB", "FOB", "NAS", "MCAS", "RNAS", "RAAF Base", "Naval Station", "Joint Base",
                     "Camp" }
words "place_of" {
  "Gulf", "Strait", "Straits", "Sea", "Bay", "Isle", "Island", "Cape", "Port", "Lake", "Mount", "Province",
  "County", "Duchy", "Kingdom", "Principality", "Village", "Valley", "Peninsula", "Colony",
}
words "saint" {
  "St.", "St", "Saint", "Sainte", "Ste.", "Sankt", "San", "Santa", "Santo", "São", "Sao", "Los", "Las",
}
words "place_noun" {
  "city", "town", "village", "island", "region", "province", "parish", "district", "port", "suburb",
  "county", "valley", "hamlet", "municipality", "outskirts", "river", "lake", "mountain", "commune",
  "street", "station", "neighbourhood", "neighborhood", "constituency", "riding", "seat", "peninsula",
  "coast", "bay", "archipelago", "prefecture", "governorate", "borough", "township", "settlement", "canton",
  "territory", "principality", "duchy", "kingdom", "desert", "plateau", "volcano", "glacier", "hill",
  "forest", "harbour", "harbor", "area", "enclave", "refugee camp", "checkpoint", "border crossing",
  "airport", "airfield", "dam", "bridge", "square", "stadium", "suburbs",
}
words "compass" {
  "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Upper",
  "Lower", "Greater", "Inner", "Outer", "New", "Old", "Northeast", "Northwest", "Southeast", "Southwest",
  "Downtown",
}
words "thing_start" {
  "Battle", "Siege", "Treaty", "Peace", "Armistice", "Convention", "Congress of Vienna", "Fall", "Act",
  "Acts", "Order", "Medal", "Feast", "Declaration", "Articles", "Bill", "Book", "Gospel", "Festival",
  "Massacre", "Invasion", "Raid", "Storming", "Conquest", "Statute", "Charter",
}
words "thing_lead" {
  "Operation", "Hurricane", "Typhoon", "Cyclone", "Storm", "Exercise", "Flight", "Apollo", "HMS", "USS", "SS",
  "MV", "RMS", "HMAS", "HMCS", "HMNZS", "INS", "BRP", "KRI", "PNS", "USNS", "USCGC", "USCG", "ROKS", "TCG",
  "MT", "FV", "Highway", "Route", "Interstate", "Section", "Article", "Chapter", "Volume", "Appendix",
  "Table", "Figure", "Resolution", "Vitamin", "Windows", "Formula",
}
words "no_name" {
  "I", "PhD", "Ph.D.", "CD", "CDs", "DVD", "TV", "OK", "DNA", "AIDS", "HIV", "GDP", "CEO", "MP", "MPs",
  "PM", "AM", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "IDs", "ID", "No", "No.", "Fig.", "GMT",
  "EST", "EDT", "PST", "BST", "UTC", "PC", "GPS", "SUV", "BC", "AD", "Covid-19", "COVID-19", "COVID",
  "Covid", "Hi", "Thanks", "Dear", "RE", "FYI", "PDF", "URL", "FAQ", "USD", "EUR", "Q", "A", "N", "E", "S",
  "W", "X", "Y", "Z", "H", "B", "C", "D", "P.S.", "PS", "vs", "v", "VP", "PAC", "PACs", "Ltd", "Jr", "St",
  "Co", "VS", "RSVP", "FAQs", "Op-Ed", "IQ", "IT", "AI", "HR", "IPO", "R&D", "VAT", "WMD", "UFO", "GOTV",
  "Q&A", "NGO", "NGOs", "MEP", "MEPs", "TD", "TDs", "QC", "KC", "JP", "OBE", "MBE", "CBE", "KBE", "VC", "BA", "MA", "BSc",
  "MSc", "MBA", "LLB", "LLM", "MD", "RN", "CFO", "COO", "CTO", "VIP", "VIPs", "GP", "GPs", "PR", "QA",
  "KO", "KOs", "TKO", "MVP", "ERA", "RBI", "RBIs", "TBA", "DNF", "PB", "LBW", "ATM", "ATMs", "USB", "POS", "HTML",
  "HTTP", "SMS", "SIM", "QR", "LED", "LCD", "DVDs", "MP3", "HDTV", "CCTV", "WiFi", "ISBN", "RAM", "CPU", "URLs", "PDFs",
  "FM", "CO2", "DUI", "ADHD", "PTSD", "IVF", "ICU", "MRI", "CPR", "BMI", "STD", "STDs", "PPE", "PCR", "RNA", "OCD",
  "ETA", "ASAP", "AKA", "DIY", "LGBT", "LGBTQ", "POW", "POWs", "IED", "IEDs", "RPG", "RPGs", "ICBM", "ICBMs", "AC", "DC",
  "HQ", "R&B", "GMO", "GMOs", "GCSE", "GCSEs", "SAT", "GPA", "PIN", "ZIP", "EV", "EVs", "SUVs", "IOU", "NDA", "ESG", "CV", "CVs",
  "UFOs", "IDP", "IDPs", "PMs", "EP", "LP", "LPs", "DJ", "DJs", "MC", "BMX", "TNT", "LNG", "LPG",
  "Anyone", "Anybody", "Everyone", "Everybody", "Someone", "Somebody", "Nobody", "Whoever", "Those",
  "M.Sc.", "B.Sc.", "M.A.", "B.A.", "M.D.", "J.D.", "LL.B.", "LL.M.", "M.Phil.", "D.Phil.", "B.Ed.", "M.Ed.",
  "B.Eng.", "M.Eng.",
  "In", "At", "By", "With", "For", "When", "After", "Before", "But", "And", "As", "If", "While", "During",
  "Since", "Though", "Because",
  "Inc", "Inc.", "LLC", "plc", "Number", "See", "From", "Into", "Upon", "Regards", "Cheers", "Sincerely", "Attached", "Attachment", "Attachments", "Subject", "Fwd", "Email",
  "E-mail", "Fax", "Tel", "Phone", "Hello", "Welcome", "Article", "Section", "Chapter", "Appendix", "Figure", "Table", "Page",
}
-- capitals that are part of a name, but no name alone
words "no_single" {
  "Internet", "Web", "God", "Bible", "Koran", "Quran", "Christmas", "Easter", "Ramadan", "Nazi", "Nazis",
  "Muslim", "Christian", "Jewish", "Islamic", "Catholic", "Sunni", "Shia", "English", "Arabic", "Western",
  "Twitter", "Facebook", "YouTube", "Earth", "Sir", "Madam", "North", "South", "East", "West", "Northern",
  "Southern", "Eastern", "Islam", "Christianity", "Judaism", "Latin", "Greek", "Olympic", "Nobel",
  "Medicare", "Medicaid", "Constitution", "Bluetooth", "Windows", "Android", "Excel", "Linux", "Java",
  -- tongues and scripts, styles, planets, money
  "Hebrew", "Sanskrit", "Cyrillic", "Mandarin", "Cantonese", "Castilian", "Swahili", "Urdu", "Pashto", "Farsi", "Aramaic",
  "Yiddish", "Gothic", "Baroque", "Renaissance", "Victorian", "Edwardian", "Tudor", "Saturn", "Jupiter", "Mars", "Venus",
  "Neptune", "Uranus", "Pluto", "Euro", "Euros", "Deutschmark", "Bitcoin",
  "Xmas", "Halloween", "Thanksgiving", "Central", "National", "Federal", "State", "City", "County", "Court",
  "Party", "Council", "Committee", "Department", "Board",
}

-- One word of a name that no list of days, months or things knows.
part "cap" [[ [name not <month> not <weekday> not <no_name> not handle] ]]
part "unknown" [[ [name not <month> not <weekday> not <no_name> not <city> not <actor> not <place_end> not handle not url
                   not /.+-(based|born|led|backed|listed|language|speaking|held|style|run|owned|made|era|area|wide|leaning|bound|winning|american|islamic|muslim)/] ]]

retag "verb of a headline" {
  about = "police arrest Ugandan reporters: between several who act and those of a state",
  pattern = [[ (police | troops | [NNS]) {this: [NN can=VBP]} (<actor form=demonym> | [capital not first not known /\p{L}{3,}(ian|an|ese|ish)/]) ]],
  to = "VBP",
  yes = { "Kenyan police [this arrest] Ugandan reporters", "Velian police [this arrest] Ildovan reporters",
          "Kenyan police [this arrest] Ugandan reporters who met rebels" },
  no = { "The police chief saw Ugandan reporters." },
}

rule "known actor" {
  finds = "Actor", about = "a name, alias, acronym or adjective of the actor lists", priority = 2,
  ways = {
    form = [[ {name: <actor form=alias|acronym|demonym|seat not kind=party>} ]],
    full = [[ {name: <actor form=full not kind=other|party>} ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", state = "{name.state}",
           form = "{name.form}" },
  yes = { "Talks with [name North Korea] failed.", "The [name Kremlin] was silent.", "A [name Chinese] firm left." },
  no = { "The us and them of politics." },
}

rule "known party" {
  finds = "Actor", about = "a party of the lists; a Labour Minister is the minister of labour", priority = 2,
  pattern = [[ {name: <actor kind=party>} ]],
  unless = { office = [[ {name} ('Minister' | 'Ministry' | 'Secretary' | 'Department' | 'Court' | 'Day') ]] },
  make = { name = "{name.name}", kind = "party", state = "{name.state}", form = "{name.form}" },
  yes = { "[name Labour] denied it." },
  no = { "Labour Minister Ada Lind left." },
}

rule "known actor of another kind" {
  finds = "Actor", about = "regions, churches, alliances; Tibet and Quebec are places after in and near", priority = 2,
  pattern = [[ {name: <actor form=full kind=other>} ]],
  unless = { place = [[ <place_prep> {name} ]] },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", state = "{name.state}", form = "full" },
  yes = { "[name Quebec] denied it." },
  no = { "They met in Quebec." },
}

phase "layout"

rule "dateline with a colon" {
  finds = "Dateline", about = "NEW DELHI: The talks began. As papers of India and Africa have it", at_least = 1,
  ways = {
    upper = [[ ^^ [upper]{1,3} (, [upper]{1,2})? : ]],
    dated = [[ ^^ [capital]{1,3} , ([capital] | [num] | [period]){1,4} : ]],
  },
  points = { place = { 1, [[ ^^ (<city> | <actor form=capital>) ]] } },
  yes = { "[NEW DELHI :] The talks began.", "[Kano, Nigeria :] The talks began.", "[MUMBAI, Nov. 3 :] The talks began." },
  no = { "LIND: We are ready." },
}

phase "actors"

rule "capital for its state" {
  finds = "Actor", about = "a capital city that acts; after a preposition of place it is the city",
  pattern = [[ {name: <actor form=capital>} ]],
  unless = {
    place = [[ (<place_prep> | -) {name} ]],
    places = [[ <place_prep> (<city> | <actor form=capital>) (, (<city> | <actor form=capital>)){0,4} (,? and | , | or) {name} ]],
    quarter = [[ (central | downtown | inner | greater | suburban | northern | southern | eastern | western | north | south | east | west) {name} ]],
    the = [[ the {name} ([not /government|regime|authorities|leadership|administration/] | $) ]],
    city_of = [[ (capital | city) ,? {name} ]],
    part_of = [[ (mayor | bishop | archbishop | streets | outskirts | suburb | suburbs | university | north | south | ]] ..
              [[ east | west | centre | center | residents | people | siege | fall | battle | km | miles | port) of {name} ]],
    dateline = [[ ^^ {name} ,? ...6 (- | -- | [dash] | [open]) ]],
    address = [[ {name} , [capital] ]],
    bound = [[ (left | leaves | leave | bound | depart | departed | headed | set off | flew | boarded) ...5 for {name} ]],
    compound = [[ {name} (-based | - based | airport | residents | suburb | mayor | police | office | bureau) ]],
    sights = [[ {name} [possessive] ([adj] | [name]){0,2} (<place_end> | airport | residents | suburbs | streets | outskirts | skyline | ]] ..
             [[ smog | traffic | metro | mayor | police | hospitals | schools | port) ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", form = "capital", via = "capital" },
  yes = { "[name Pyongyang] denied it.", "They accused [name Moscow] of lying.", "The [name Warsaw] government denied it.",
          "[name Kuala Lumpur] denied it." },
  no = { "The talks were held in Moscow.", "They feared the siege of Moscow.", "Moscow, Idaho was quiet.",
         "They left by train for Moscow.", "The capital, Moscow, was quiet.", "A Moscow police van burned.",
         "Moscow, 9 May - Rain fell.", "The Moscow of old was quiet.", "They met in Cairo and Rabat.",
         "Nurses in central Cairo left.", "Cairo's smog was bad." },
}

-- What a state sends and gets: "weapons to Kyiv", "a warning from Moscow", "its ambassador from Kampala".
words "statecraft" {
  "message", "warning", "signal", "aid", "arms", "weapon", "missile", "export", "sale", "support", "demand", "pressure",
  "ultimatum", "note", "letter", "protest", "loyalty", "threat", "appeal", "request", "order", "instruction",
  "funding", "help", "assistance", "subsidy", "concession", "reply", "response", "answer", "overture", "ambassador",
  "envoy", "diplomat", "rebuke", "independence", "permission", "approval", "backing", "criticism", "condemnation",
  "hostility", "opposition", "proposal", "offer", "blessing", "delivery", "shipment", "supply", "intelligence",
  inflect = "noun",
}

words "feeling_of_state" { "anger", "outrage", "fury", "alarm", "unease", "dismay", "concern", "indignation", "irritation",
                           "frustration", "protest", "relief", "suspicion", "disquiet" }

rule "capital behind what a state gets" {
  finds = "Actor", about = "weapons to Kyiv, a warning from Moscow: the state, in spite of the preposition",
  ways = {
    after = [[ <statecraft> (to | from) {name: <actor form=capital>} ]],
    feels = [[ <feeling_of_state> (in | from) {name: <actor form=capital>} ]],
    protests = [[ (protest | protests | protested | complain | complains | complained | appealed | apologised | apologized | bowed) [adv]? to {name: <actor form=capital>} ]],
    recall = [[ (recall | recalls | recalled | recalling | withdraw | withdraws | withdrew | withdrawn | pull | pulls | pulled | expel | expelled | summoned | summons | called | brought) ...3 (ambassador | envoy | diplomats) ...1 from {name: <actor form=capital>} ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", form = "capital", via = "capital" },
  yes = { "They sent weapons to [name Kyiv].", "It was a warning from [name Moscow].",
          "It drew anger in [name Moscow].", "Estmark has protested to [name Moscow].", "They recalled their ambassador home from [name Moscow]." },
  no = { "They sent a man to Moscow." },
}

rule "town that acts" {
  finds = "Actor", about = "the city of Rotterdam will sue: its council", priority = 3,
  ways = {
    acts = [[ {name: the (city | town | county | municipality | canton | borough | state | district | commune) of {owner: [name]{1,2}}} ]] ..
           [[ ([modal] | <have> | <do> | [adv]){0,3} [verb not <be> not <have> not <do> not participle] ]],
    told = [[ {name: the (city | town | county | municipality | canton | borough | state) of {owner: [name]{1,2}}} (from [can=VBG] | to [VB]) ]],
    suffers = [[ <act> {name: the (city | town | county | municipality | canton | borough) of {owner: [name]{1,2}}} (, | . | ; | $ | over | after | for | because) ]],
  },
  make = { kind = "government", form = "full" },
  yes = { "[name The city of Rotterdam] intends to sue.", "They sued [name the city of Rotterdam] for damages.",
          "It barred [name the city of Rotterdam] from digging." },
  no = { "The city of Rotterdam is large." },
}

-- What the next four find keeps its words from other rules and votes on what a name is; the pass that sets
-- the keys drops it.
rule "thing" {
  finds = "Actor", about = "a war, a prize, a treaty: capitals that are nobody", priority = 2,
  ways = {
    last = [[ {name: (&cap | of){0,3} &cap <thing_end>} ]],
    of = [[ {name: <thing_start> of the? [name]{1,3}} ]],
  },
  unless = { body = [[ <org_start> ]] },   -- Institute of Rural Studies
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "She won the [name Odrin Prize].", "He fell in the [name Battle of Sarn]." },
  no = { "The prize was small.", "The Institute of Odrin Studies left." },
}

rule "thing of a firm" {
  finds = "Actor", about = "Toyota Hilux, Microsoft Teams: a firm's name and that of what it makes", priority = 3,
  pattern = [[ {name: <actor kind=company form=full|acronym> [name not <given> not <surname> not <role> not <org_end> not <actor> not <city> ]] ..
            [[ not <place_end> not <month> not <weekday> not <body> not <no_name>]{1,2} [digit]?} ]],
  unless = { more = [[ {name} ([name] | '&' | and [name] <org_end>) ]], before = [[ [name] {name} ]] },
  check = function(m) return not m.in_headline end,
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "He drove a [name Toyota Odrin]." },
  no = { "He drove a Toyota.", "He left Toyota Odrin Motors.", "They saw Sarn Toyota Odrin." },
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
  "ship", "ferry", "trawler", "tanker", "oil tanker", "yacht", "superyacht", "frigate", "vessel", "schooner", "liner", "tug", "tugboat", "submarine",
  "bulk carrier", "freighter", "container ship", "cargo ship", "cruise ship", "cruise liner", "patrol boat", "patrol vessel", "destroyer",
  "corvette", "icebreaker", "barge", "catamaran", "research vessel", "fishing boat", "aircraft carrier", "minesweeper", "dredger",
  "warship", "battleship", "cruiser", "motor yacht", "dhow", "hydrofoil", "whaler", "longliner", "supertanker", "sailing ship",
}
-- what bears a name of its own and is read, seen, sold, ridden or flown
words "work" {
  "film", "movie", "novel", "novella", "memoir", "album", "song", "play", "musical", "opera", "ballet", "book", "biography", "autobiography",
  "documentary", "sitcom", "drama", "comedy", "thriller", "mini-series", "miniseries", "soap opera", "game show", "talent show", "poem", "symphony", "painting",
  "sculpture", "mural", "app", "wallet app", "drug", "vaccine", "painkiller", "antibiotic", "pesticide", "smartphone", "handset", "phone",
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
    beside = [[ (the | a | [own] | [possessive] | [adj]) [<work> singular lower] {name: [capital not <actor> not <given> not <surname> not <role> not <honorific>] ]] ..
             [[ [name not <actor>]{0,3}} (, | . | [verb present] | and | in | on | at | with | which | after | for | [open] | $) ]],
    behind = [[ {name: [name not <actor> not <given> not <surname>] [name not <actor> not <org_end>]{0,3}} , (a | an | the | [own] | &cap{1,2} [possessive]) ]] ..
             [[ ([adj] | [num] | [participle] | [NN] | - | [possessive]){0,4} [<work> singular lower] (by | about | , | . | that | which | for | in | from | of | set | based | $) ]],
    after = [[ (the | [own] | [possessive]) ([adj] | [num] | [participle]){0,2} [<work> singular lower] , {name: [capital not <actor> not <given>] &cap{0,3}} (, | . | $) ]],
  },
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "The ferry [name Maria Gloriosa] sank off Aarhus.", "They bought her novel [name Copper Rain] in May.",
          "[name Zallipix], a drug for asthma, failed.", "Her novel, [name Copper Rain], failed." },
  no = { "The ferry sank off Aarhus.", "The book Ada Lind wrote failed." },
}

words "named_storm" { "Storm", "Hurricane", "Typhoon", "Cyclone" }
rule "storm" {
  finds = "Actor", about = "Storm Ebba: no person whose given name is Storm", priority = 4,
  pattern = [[ {name: <named_storm> [<given> name]} [not name] ]],
  make = { kind = "thing", form = "full" }, evidence = true,
  yes = { "[name Storm Ada] was late." },
  no = { "Storm Ada Lind was late." },
}

rule "place" {
  finds = "Actor", about = "a street, a river, a lake", priority = 2,
  ways = {
    last = [[ {name: &cap{1,3} {ending: <place_end>}} ]],
    first = [[ {name: (<place_start> | ('Grand' | 'Crown' | 'Free' | 'United')? <place_of> of the?) &cap{1,2}} ]],
    abroad = [[ {name: <place_abroad> ([name not known not <given> not <surname> not <actor>]{1,2} ]] ..
             [[ | /(al|el|ul|ad|as|ash|an|ar|at|az|ez|es|er)-\p{Lu}.+/)} ]],
    base = [[ {name: <base_start> [name not known not <actor>]} ]],
    owned = [[ {name: <saint>? [name known not <actor> not <city>] [possessive] {ending: <place_end>}} ]],   -- Baker's Lane
    saint = [[ {name: (<saint> &cap | <saint> &cap (de | del | do | dos | da) la? &cap)} ]],
  },
  unless = { more = [[ {name} ([name plural] | <org_end>) ]], capital = [[ {name: <actor form=capital>} ]],
             family = [[ (van | von | de | der | den | ter | ten) [<place_end>] ]],   -- Willem van Dam
             team = [[ 'River' [can=NNS /.+[^siu]s/] ]] },   -- the River Foxes
  check = function(m, doc)   -- "Ada Hill" is somebody, "Camp Odrin Command" a part of an army
    if m.way == "first" and m.last > m.first + 1 and doc:token(m.last):in_list("org_end") then return false end
    return m:feature("ending", "group") ~= "family" or not doc:token(m.first):in_list("given")
  end,
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They met in [name Harlow Street].", "They met at [name Lake Odrin].", "The fire spared [name San Odrin].",
          "The fire spared [name Bad Odrin].", "They flew from [name RAF Odrin].",
          "They slept in [name Baker's Lane]." },
  no = { "The street was empty.", "They met the Harlow Street Foxes.", "They met the River Foxes.",
         "Port Louis slept.", "Orvat Van Dam left." },
}

-- capitals of several words may act for their states
local capitals = {}
for _, row in ipairs(rows "words/states.tsv") do
  for name in string.gmatch(row.capital, "[^|]+") do capitals[name] = true end
end

rule "place of another tongue" {
  finds = "Actor", about = "near Tal Velan, in Deir al-Odrin: whatever name of a person is in it", priority = 3,
  pattern = [[ (in | near | outside | around | at | vicinity of | village of | town of) ]] ..
            [[ {name: <place_abroad> ([name not <actor>] | ]] ..
            [[ /(al|el|ul|ad|as|ash|an|ar|at|az|ez|es|er)-\p{Lu}.+/)} ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They slept near [name Tal Rashid].", "They slept in [name Deir al-Odrin]." },
  no = { "They slept near a hill." },
}

rule "listed place" {
  finds = "Actor", about = "a known place of several words, whatever names of people are in it", priority = 2,
  ways = {
    several = [[ {name: <city>} ]],
    side = [[ {name: (<city> | <actor form=full kind=state> | <actor form=capital>) ('North' | 'South' | ]] ..
           [[ 'East' | 'West' | 'Central' | 'North-West' | 'North-East' | 'South-West' | 'South-East')} ]],
    part = [[ {name: (<compass> and)? <compass> (<city> | <actor form=full kind=state> | <actor form=capital>)} ]],
    federal = [[ (in | across | throughout) {name: (<city> | <compass> <city> | &unknown) 'State'} ]],
  },
  unless = { more = [[ {name} ([name plural] | <org_end>) ]] },
  check = function(m, doc)
    if not capitals[m.text] then return m.last > m.first end
    return m.last > m.first and m.first > 1 and doc:token(m.first - 1):in_list("place_prep")
  end,
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The fire spared [name San Francisco].", "The fire spared [name Old Aarhus].",
          "They met in [name Odrin State].",
          "The fire spared [name Aarhus West]." },
  no = { "The fire spared the north.", "They met the San Francisco Herald." },
}

rule "place before its state" {
  finds = "Actor", about = "Delbrook, Ohio: a name in front of a known place", priority = 0,
  pattern = [[ {name: &unknown{1,2}} , (<city> | <actor form=full kind=state>) (, | . | $ | [close] | [open]) ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The fire in the town of Sarn spared [name Delbrook], Ohio." },
  no = { "The road, the bridge and the port." },
}

rule "place in its region" {
  finds = "Actor", about = "to Sandy Hill, Ohio: whoever bears that name", priority = 3,
  pattern = [[ (in | at | near | to | from | outside) {name: &cap{1,2}} , (<city kind=region> | <actor form=full kind=state>) [not /,|and|or|'s|.+-.+/] ]],
  unless = { several = [[ {name: <actor>} ]] },
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They went to [name Sandy Hill], Ohio on foot." },
  no = { "They went to Aarhus, Ohio and Sarn.", "They went from Oman, Ohio on foot." },
}

rule "place by its place" {
  finds = "Actor", about = "located in X: whatever else X may be", priority = 0,
  pattern = [[ (born | raised | educated | lived | based | located | situated | headquartered) (in | at | ]] ..
            [[ near) {name: [name not <role> not <actor> not <month> not <weekday>]{1,2}} (, | . | and | ]] ..
            [[ in | on | as | to | [open] | $) ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "It is based in [name Lind]." },
  no = { "It is based on the coast." },
}

rule "place by its noun" {
  finds = "Actor", about = "the village of X, they shelled X: whatever family name is in it", priority = 2,
  ways = {
    kind_of = [[ ([<place_noun> lower] | 'City' | 'Town' | 'Village' | 'Borough') of {name: ]] ..
              [[ [name not <role> not <actor> not <org_end> not <org_start> not <given> not <month>]{1,2} (- [name]{1,2}){0,3}} ]],
    contested = [[ (contested | contesting | 'MP' for | 'TD' for | member for) {name: [name not <role> not <actor> not <org_end> not <org_start>]{1,2} (- [name]{1,2}){0,3}} ]] ..
                [[ (, | . | in | from | since | at | and | for | as | until | $) ]],
    ground = [[ (the | in | at | near | to | from | of) {name: ([name not <actor> not <city> not <role> not <month> not <org_end>]{1,2} ]] ..
             [[ | [name not <actor>] /(al|el|ul|ad|as|ash|an|ar|at|az)-\p{Lu}.+/)} <ground> ]],
    beside = [[ (river | village | town | island | suburb | hamlet | mountain | province | peninsula | park | municipality | lake | township) ]] ..
             [[ {name: [name not known not <actor> not <org_end> not <role>]{1,2}} (, | . | in | on | and | is | was | near | with | $) ]],
    motion = [[ <travels> (to | into | from | towards | toward) {name: [name not <role> not <actor> not <org_end> not <org_start> not <month> not <weekday>]{1,2}} ]] ..
             [[ (, | . | in | on | and | where | with | by | after | before | $) ]],
    war = [[ <takes_ground> {name: [name not <role> not <actor> not <org_end> not <org_start> not <given> not <month>]{1,2}} (, | . | on | in | and | for | with | last | $) ]],
  },
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "The village of [name Tandol Osei] is empty.", "He contested [name Osei - Tandol] in May.", "The suburbs of [name Vellmouth] are empty.",
          "They shelled [name Orvat Osei] on Monday.",
          "The river [name Tandol] is wide.", "She fled to [name Osei] and slept.",
          "They met in [name Osei] province." },
  no = { "They shelled the coast." },
}
words "ground" { "province", "district", "governorate", "prefecture", "subdistrict", "neighbourhood",
                 "neighborhood", "checkpoint", "bridge", "river", "dam", "airport", "airfield", "crossing",
                 "peninsula", "valley", "refugee camp", "county", "reservoir", "highlands", "road", "highway" }
words "travels" { "flee", "march", "sail", "emigrate", "migrate", "retreat", "travel", "deport", "exile", "drive", "commute", "relocate", inflect = "verb" }
words "takes_ground" { "shell", "liberate", "besiege", "evacuate", "overrun", "encircle", "retake", "recapture", "bombard", "occupy",
                       inflect = "verb" }

rule "place by its ending" {
  finds = "Actor", about = "Odrinville, Odrinabad: endings that towns and regions have, and people seldom", priority = -2,
  pattern = [[ {name: [name not known not <surname> not <given> not <actor> not <city>
              /\p{L}{2,}(ville|shire|abad|grad|pur|pura|puram|burgh|borough|mouth|minster|haven|heim|dorf|gorod|polis|nagar|ivka|vtsi|palli|halli|patnam)/]} ]],
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "[name Odrinabad] was quiet." },
  no = { "She was quiet." },
}

words "comes_to" { "reach", "enter", "storm", "tour", "bypass", "traverse", "blockade", inflect = "verb" }
words "of_a_place" { "mayor", "mayoress", "governor", "resident", "inhabitant", "citizen", "people", "bishop", "archbishop", "duke", "earl",
                     "king", "queen", "emir", "sultan", "prefect", "burgomaster", "villager", "farmer", "native", inflect = "noun" }
rule "place by context" {
  finds = "Actor", about = "in X, near X, X in front of a known place", priority = -2,
  ways = {
    after_prep = [[ (in | near | around | outside | across | throughout | toward | towards | at | to | from) {name: &unknown{1,2}} ]],
    listed = [[ (in | near | around | outside | across | from | between) (<city> | &unknown) (, (<city> | &unknown)){0,4} ]] ..
             [[ (, | ,? and | ,? or) {name: &unknown{1,2}} ]],
    comma_a = [[ {name: &unknown{1,3}} , (a | an | the) ([adj] | [num] | [participle]){0,3} <place_noun> ]] ..
              [[ (, | . | in | on | near | of | that | which | where) ]],
    before_noun = [[ the [adj]? {name: &unknown{1,2}} <place_noun> ]],
    reached = [[ <comes_to> {name: &unknown{1,2}} (, | . | on | in | before | after | and | at | ]] ..
              [[ where | $) ]],
    fate_of = [[ (siege | fall | capture | liberation | annexation | bombardment | shelling | occupation ]] ..
              [[ | evacuation) of {name: &unknown{1,2}} ]],
  },
  unless = {
    hears = [[ (<say> | speak | speaks | spoke | spoken | talk | talks | talked | talking | according | lost | sold | close | ]] ..
            [[ loyal | married | thanks | belong | belongs | compared | handed | gave | given | addressed) to {name} ]],
  },
  check = function(m, doc) return not doc:token(m.last):in_list("role") end,
  make = { kind = "place", form = "full" }, evidence = true,
  yes = { "They slept near [name Vellmouth].",
          "[name Sarn], a village on the coast, is empty.", "The [name Sarn] enclave is empty.",
          "They feared the fall of [name Sarn].", "The column reached [name Sarn] on foot.",
          "They slept in Aarhus, Vellmouth and [name Sarn]." },
  no = { "She was in a hurry.", "They lost to Zallipa." },
}

-- A word that is also an ordinary one, at the start of a sentence or tagged as a verb: a name only if the
-- article has it elsewhere as one.
rule "perhaps a name" {
  finds = "Actor", about = "Cook said; Cook calls for: known words that may be a name", priority = -5,
  ways = {
    first = [[ {name: [capital first content not name not <month> not <weekday> not <no_name>]} ]],
    inside = [[ {name: ([capital verb not first] | [NNPS not first not <actor> not <crowd> not <role>])} ]],
    tail = [[ the {name: [capital plural not first not upper not <actor>]} ]],   -- the Guards, of the Odrin Guards
    unit = [[ the {name: [digit /\d+(st|nd|rd|th|d)/]} ]],   -- the 9th, of the 9th Odrin Rifles
  },
  make = { kind = "other", form = "full", maybe = "yes" },
  yes = { "[name Glazier] calls for calm, and Will Glazier left.",
          "The Odrin Rifles left. They want the [name Rifles] out.",
          "The 11th Odrin Rifles left. They want the [name 11th] back.",
          "They lost to [name Tackle], and Will Tackle left.",
          "Odrin Rovers lost. They said [name Rovers] were late." },
  no = { "Plans failed again." },
}

rule "perhaps a family name" {
  finds = "Actor", about = "a town that acts or is acted on: a family name if somebody of the article has it, else the town", priority = -5,
  ways = {
    acts = [[ {name: [<city> name]} ([finite] | [modal] | [possessive]) ]],
    object = [[ ([verb] | by | with | against | about | that | [possessive]) {name: [<city> name]} ]],
  },
  unless = { place = [[ <place_prep> {name} ]] },
  make = { kind = "other", form = "full", maybe = "town", extent = "{name.kind}" },
  yes = { "[name Aarhus] left, and Ada Aarhus stayed.", "Ada Aarhus left. They thanked [name Aarhus] for it." },
  no = { "They left for Aarhus.", "The fire in Aarhus spread, and Ada Aarhus left." },
}

rule "other name" {
  finds = "Actor", about = "capitals that nothing else explains", priority = -3,
  ways = {
    several = [[ {name: &unknown{2,5}} ]],
    opens = [[ ^ {name: [capital common not <role> not <rank> not <body> not <crowd> not <surname> not <org_end>] ]] ..
            [[ [name known not first not num not <role> not <surname> not <given> not <actor> not ]] ..
            [[ <city> not <month> not <weekday> not <no_name>]{1,2}} ([adv] | <have>){0,2} ]] ..
            [[ <team_verb> ]],
    linked = [[ {name: &unknown{1,3} (de | du | della | dei | di | y | e) (la | las | los | les)? &unknown{1,3}} ]],
    one = [[ {name: [NNP not <month> not <weekday> not <no_name> not <no_single> not <city> not <role> not <rank> not <honorific> not <given> not upper]} ]],
    family = [[ {name: [<surname> NNPS not first not upper not <city> not <actor> not <no_single>]} ]],
    given = [[ {name: [<given> name not first not <city> not <month> not <weekday> not <no_single> not upper not <actor>]} ]],
  },
  unless = { mail = [[ /.*\.\./ {name} ]] },   -- ada...@odrin.net
  make = { kind = "other", form = "full" },
  yes = {
    "They spoke of [name Copper Compass]'s ships.",
    "[name Copper Compass] won the race.",
    "Talks with [name Tandol]'s side failed.",
    "It was built by [name Meadows].",
    "It was built by [name Grant].",
    "It was built by [name Zallipa y Tandol].",
  },
  no = {
    "They spoke of a compass on Monday.",
    "SARN, Velia - Nobody left.",
    "Mail to ada...@odrin.net was late.",
  },
}
