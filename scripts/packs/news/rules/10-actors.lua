-- Actors: names that lists know. People, organisations and the nouns that stand for both follow in 11 to 13;
-- which mentions are one actor is settled in 20 to 22.
local labels = require "lib.labels"

phase "actors"

type "Actor" {
  head = "name", narrow = true, keep = "best",
  slots = { "name", "title", "first", "state", "owner", "org", "body", "role", "crowd", "ending", "long", "family", "whose", "seat", "several" },
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
-- Houses of towns: what stands before them is a place, though no list knows it.
words "town_house" { "council", "police", "constabulary" }
words "city" { from = "words/towns.tsv" }
words "org_end" { from = "words/org-suffix.tsv", where = { place = "last" } }
words "org_start" { from = "words/org-suffix.tsv", where = { place = "first" } }
words "given" { from = "words/given.tsv", entry = "name" }
words "surname" { from = "words/surnames.tsv", entry = "name" }

words "no_name" {
  "I", "PhD", "Ph.D.", "CD", "CDs", "DVD", "TV", "OK", "DNA", "AIDS", "HIV", "GDP", "CEO", "MP", "MPs",
  "PM", "AM", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "IDs", "ID", "No", "No.", "Fig.", "GMT",
  "EST", "EDT", "PST", "BST", "UTC", "PC", "GPS", "SUV", "BC", "AD", "Covid-19", "COVID-19", "COVID", "Ebola", "Zika", "Mpox", "Marburg", "Dengue", "Malaria", "Cholera", "Omicron", "Oscars", "Grammys", "Emmys", "Baftas",
  "BAFTAs", "Tonys", "Globes",
  "Covid", "Hi", "Thanks", "Dear", "RE", "FYI", "PDF", "URL", "FAQ", "USD", "EUR", "Q", "A", "N", "E", "S",
  "W", "X", "Y", "Z", "H", "B", "C", "D", "P.S.", "PS", "vs", "v", "VP", "PAC", "PACs", "Ltd", "Jr", "St",
  "Co", "VS", "RSVP", "FAQs", "Op-Ed", "IQ", "IT", "AI", "HR", "IPO", "R&D", "VAT", "WMD", "UFO", "GOTV",
  "Q&A", "NGO", "NGOs", "SAN", "OFR", "OON", "GCON", "GCFR", "LoC", "DP", "CM", "CMs", "MLAs", "MCA", "MCAs", "MNA", "MNAs", "MPA", "IGP", "SHO", "MEP", "MEPs", "TD", "TDs", "QC", "KC", "JP", "OBE", "MBE", "CBE", "KBE", "VC", "BA", "MA", "BSc",
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
  "Mass", "Internet", "Web", "God", "Bible", "Koran", "Quran", "Christmas", "Easter", "Ramadan", "Nazi", "Nazis",
  "Muslim", "Christian", "Jewish", "Islamic", "Catholic", "Sunni", "Shia", "English", "Arabic", "Western",
  "Twitter", "Facebook", "YouTube", "Earth", "Sir", "Madam", "North", "South", "East", "West", "Northern",
  "Southern", "Eastern", "Islam", "Christianity", "Judaism", "Latin", "Greek", "Olympic", "Nobel",
  "Medicare", "Medicaid", "Constitution", "Bluetooth", "Windows", "Android", "Excel", "Linux", "Java",
  -- tongues and scripts, styles, planets, money
  "Hebrew", "Sanskrit", "Cyrillic", "Mandarin", "Cantonese", "Castilian", "Swahili", "Urdu", "Pashto", "Farsi", "Aramaic",
  "Yiddish", "Gothic", "Baroque", "Renaissance", "Victorian", "Edwardian", "Tudor", "Saturn", "Jupiter", "Mars", "Venus",
  "Neptune", "Uranus", "Pluto", "Euro", "Euros", "Deutschmark", "Bitcoin",
  "Xmas", "Halloween", "Thanksgiving", "Central", "National", "Federal", "State", "City", "County", "Court",
  "Party", "Council", "Committee", "Department", "Board", "Presidential", "Parliamentary", "Ministerial", "Indigenous",
  "Malay", "Members", "Act", "Kurdish", "Buddhist", "Hindu", "Sikh", "African-American", "Asian-American", "Chavista", "Sandinista", "Latino", "Latina", "Hispanic", "Asian", "European", "African", "Arab", "Hell", "Oh",
}

-- One word of a name that no list of days, months or things knows.
part "cap" [[ [name not <month> not <weekday> not <no_name> not handle] ]]
-- N3.4bn, P200, RM1,500: a sum, with the letter of a currency.
part "unknown" [[ [name not <month> not <weekday> not <no_name> not <city> not <actor> not <place_end> not handle not url
                   not /(?-i:\p{Lu}{1,3})(\d{3,}|\d+[.,]\d+|\d+(?=[bmtk]))[\d.,]*(bn|mn|m|tn|k)?/
                   not /.+-(based|born|led|backed|backing|controlled|dominated|funded|listed|language|speaking|held|style|run|owned|made|era|area|wide|leaning|bound|winning|american|islamic|muslim)/] ]]

words "coin" { from = "words/coins.tsv", inflect = "noun" }

rule "known actor" {
  finds = "Actor", about = "a name, alias, acronym or adjective of the actor lists", priority = 2,
  ways = {
    form = [[ {name: <actor form=alias|acronym|demonym|seat not kind=party>} ]],
    full = [[ {name: <actor form=full not kind=other|party>} ]],
  },
  unless = {
    camera = [[ {name} (footage | camera | cameras | images | film) ]],   -- CCTV, which is also a broadcaster
    ticker = [[ [open] {name} : [upper] [close] ]],   -- (NYSE: TDL)
    road = [[ {name: [upper]} - [number] ]],   -- the AP-7
    language = [[ ([open] in | [open]? [/sp(eak|eaks|oke|oken|eaking)/] in? | (translated | rendered | dubbed | subtitled) into) {name: [<actor form=demonym> not plural]} ([close] | , | . | ; | $) ]],   -- (spoke in Russian)
    -- "a caption in German says", "wrote in French that"
    written = [[ (<speech_noun> | [noun <spoken_thing>] | /writ(e|es|ing|ten)|wrote|read|reads|says|said|print(ed|s)?|post(ed|s)?|reply|replies|replied|answer(ed|s)?|chant(ed|s|ing)?|sing(s|ing)?|sang|subtitles?|captions?|signs?|texts?|scripts?|lyrics/) in {name: [<actor form=demonym> /.+(ish|ese|ian|nch|man)/ not plural]} (, | . | ; | $ | [finite] | that | on | to | and | with | ") ]],
    tongue = [[ ([own] | [possessive]) [adj]? {name: [<actor form=demonym> /.+(ish|ese|ian|nch|man)/ not plural]} (, | . | ; | $ | " | and | or | is | was | for) ]],   -- his Spanish
    retweet = [[ {name: 'RT'} [handle] ]],   -- what is passed on of somebody's
    somebody = [[ <honorific> {name: <actor kind=state form=full|alias>} ]],   -- Ms Jordan
    city = [[ {name: <actor kind=state form=full>} ('City' | 'city') ]],   -- Mexico City
    spot = [[ [name not known not first not <actor> not <given> not <surname> not <city> not <role> not <month> not <weekday> not <honorific> not upper] {name: [<actor kind=company form=full>]} ]],   -- Quebrada Honda
    longer = [[ {name: ('The Independent' | 'The Atlantic' | 'The Economist' | 'The Guardian' | 'The Citizen' | 'The Nation' | 'The National' | 'The Pacific' | 'The Capital')} [<org_end> capital] ]],   -- the Independent Inquiry
    law = [[ ('Act' | 'Bill' | 'Code' | 'Law') [open] {name} [close] ]],   -- the Grain Imports Act (GIA)
    money = [[ {name} [<coin> not /crowns?/] ]], sign = [[ {name: ('US' | 'Australian' | 'Canadian' | 'Hong Kong' | 'Singapore')} [currency] ]],   -- US dollars; the British crown is a house
    -- "Lind's Facebook page": where she writes
    platform = [[ ([possessive] | [own]) {name: ('Facebook' | 'Twitter' | 'Instagram' | 'YouTube' | 'TikTok' | 'WhatsApp' | 'Telegram' | 'LinkedIn' | 'Reddit' | 'X')} (post | posts | page | pages | account | accounts | message | messages | feed | profile | video | channel) ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", state = "{name.state}",
           form = "{name.form}" },
  yes = { "Talks with [name North Korea] failed.", "The [name Kremlin] was silent.", "A [name Chinese] firm left." },
  no = { "The mine at Zallipa Honda is shut.", "She mocked his Spanish.", "A caption in German says so.", "They met in Mexico City.", "The firm paid Singapore $9m.", "The us and them of politics.", "They saw the CCTV footage.", "It stood on her Facebook page.",
         "They paid in US dollars.", "They left by the AP-7.", "They met Mr Jordan.", "RT @odrin: It was late.", "The envoy (speaking in Russian) left.", "They met The Independent Inquiry there.", "It fell under the Dock Labour Act (NATO).", "Shares of Dorin (NYSE: TDL) fell." },
}

rule "known party" {
  finds = "Actor", about = "a party of the lists; a Labour Minister is the minister of labour", priority = 2,
  pattern = [[ {name: <actor kind=party>} ]],
  unless = { field = [[ ('Minister' | 'Ministry' | 'Secretary' | 'Department' | minister | ministry | secretary | department)
                       (of state)? (of | for) ([name] | ,){0,3} and? {name} ]],
             office = [[ {name} ('Minister' | 'Ministry' | 'Secretary' | 'Department' | 'Court' | 'Day' | 'Code' | 'Act' |
                       'Law' | 'Laws' | 'Bill' | 'Board' | 'Commission' | 'Tribunal' | 'Inspectorate' | 'Relations' | 'Market') ]],
             aim = [[ {name: <actor form=demonym>} [<party_aim> capital not first] ]],   -- Democratic Renewal
             land = [[ (<actor form=demonym kind=state> | <actor kind=state> [possessive]) {name} (minister | ministry | secretary | department) ]] },
  make = { name = "{name.name}", kind = "party", state = "{name.state}", form = "{name.form}" },
  yes = { "[name Labour] denied it." },
  no = { "Labour Minister Ada Lind left.", "Kenya's Labour minister left.", "They broke the Labour Code.", "The Secretary for Labour left.",
         "The Left Party backed it.", "Democratic Renewal left." },
}

rule "known actor of another kind" {
  finds = "Actor", about = "regions, churches, alliances; Tibet and Quebec are places after in and near", priority = 2,
  pattern = [[ {name: <actor form=full kind=other>} ]],
  unless = { place = [[ <place_prep> {name} ]] },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", state = "{name.state}", form = "full" },
  yes = { "[name Quebec] denied it." },
  no = { "They met in Quebec." },
}

-- A word that is also an ordinary one, at the start of a sentence or tagged as a verb: a name only if the
-- article has it elsewhere as one.
rule "perhaps a name" {
  finds = "Actor", about = "Cook said; Cook calls for: known words that may be a name", priority = -5,
  ways = {
    first = [[ {name: [capital first content not name not <month> not <weekday> not <no_name> not <have> not <do> not <be>]} ]],
    inside = [[ {name: ([capital verb not first] | [NNPS not first not <actor> not <crowd> not <role>])} ]],
    tail = [[ the {name: [capital plural not first not upper not <actor>]} ]],   -- the Guards, of the Odrin Guards
    titled = [[ {name: [<org_end> capital]} [<role> lower singular] [name not <org_end>] ]],   -- League president Ada Lind, of the Odrin League
    unit = [[ the {name: [digit /\d+(st|nd|rd|th|d)/]} ]],   -- the 9th, of the 9th Odrin Rifles
  },
  -- within a headline of capitals a verb is one: "Airline Denies Pilots Were Drunk"
  check = function(m, doc) return m.way ~= "first" or not m.in_headline or m.first == 1 or not doc:token(m.first):is("verb") end,
  make = { kind = "other", form = "full", maybe = "yes" },
  yes = { "[name Glazier] calls for calm, and Will Glazier left.",
          "The Odrin Rifles left. They want the [name Rifles] out.", "The Odrin League left. [name League] president Ada Lind denied it.",
          "The 11th Odrin Rifles left. They want the [name 11th] back.",
          "They lost to [name Tackle], and Will Tackle left.",
          "Odrin Rovers lost. They said [name Rovers] were late." },
  no = { "Plans failed again.", "Airline Denies Pilots Were Drunk" },
}

rule "perhaps a family name" {
  finds = "Actor", about = "a town that acts or is acted on: a family name if somebody of the article has it, else the town", priority = -5,
  ways = {
    acts = [[ {name: [<city> name]} (itself? ([finite] | [modal]) | [possessive]) ]],
    object = [[ ([verb] | by | with | against | about | that | [possessive]) {name: [<city> name]} ]],
  },
  unless = { place = [[ <place_prep> {name} ]] },
  make = { kind = "other", form = "full", maybe = "town", extent = "{name.kind}" },
  yes = { "[name Aarhus] left, and Ada Aarhus stayed.", "Ada Aarhus left. They thanked [name Aarhus] for it." },
  no = { "They left for Aarhus.", "The fire in Aarhus spread, and Ada Aarhus left." },
}

-- what a day is called by: Super Tuesday
words "called_of_days" { "Super", "Good", "Black", "Cyber", "Bloody", "Ash", "Palm", "Easter", "Holy", "Maundy", "Shrove", "Whit", "Giving", "Election" }

rule "other name" {
  finds = "Actor", about = "capitals that nothing else explains", priority = -3,
  ways = {
    several = [[ {name: &unknown{2,5}} ]],
    opens = [[ ^ {name: [capital common not <role> not <rank> not <body> not <crowd> not <surname> not <org_end>] ]] ..
            [[ [name known not first not num not <role> not <surname> not <given> not <actor> not ]] ..
            [[ <city> not <month> not <weekday> not <no_name>]{1,2}} ([adv] | <have>){0,2} ]] ..
            [[ <team_verb> ]],
    speaks = [[ ^ {name: [capital content not name not adv not gerund not <role> not <rank> not <body> not <crowd> not <surname> not <org_end> not <of_a_people> not <portfolio>] ]] ..
             [[ [capital known not first not num not upper not verb not <role> not <body> not <crowd> not <surname> not <given> not <actor> not ]] ..
             [[ <city> not <month> not <weekday> not <no_name>]{1,2}} (, [not mark not comma]{1,8} ,)? ([adv] | <have>){0,2} [verb past <say>] ]],
    linked = [[ {name: &unknown{1,3} (de | du | della | dei | di | y | e) (la | las | los | les)? &unknown{1,3}} ]],
    one = [[ {name: [NNP not <month> not <weekday> not <no_name> not <no_single> not <city> not <role> not <rank> ]] ..
          [[ not <honorific> not <given> not upper not <do> not /.+-(based|born|led|backed|backing|owned|held|controlled|dominated|funded)/ not /(?-i:\p{Lu}{1,3})(\d{3,}|\d+[.,]\d+|\d+(?=[bmtk]))[\d.,]*(bn|mn|m|tn|k)?/]} ]],
    family = [[ {name: [<surname> NNPS not first not upper not <city> not <actor> not <no_single>]} ]],
    given = [[ {name: [<given> name not first not <rank> not /sheriff/ not <city> not <month> not <weekday> not <no_single> not upper not <actor>]} ]],
  },
  unless = { told = [[ [open] {name: [<given>]} [close] [name] ]],   -- "Senator (Ada) Tandol"
             day = [[ {name: <called_of_days>} (<weekday> | 'Bowl') ]],
             mail = [[ /.*\.\./ {name} ]],   -- ada...@odrin.net
             compound = [[ ^ {name: /(?-i:\p{Lu}\p{Ll}+-\p{Ll}+)/} ([common] | <arms_shown>) ]],   -- Live-fire drills
             letter = [[ {name: /\p{L}\.?/} ]],   -- the QZB-T
             company = [[ '&' {name: ('Co' | 'Co.')} ]],   -- Shell & Co.
             sum = [[ {name: [digit]} (million | billion | trillion | crore | lakh | bn) ]],   -- N20 million
             office = [[ {name: [known]} [<role> capital] ]],   -- Law Minister Lind
             field = [[ {name: [known not <honorific> not <rank>]{1,3} [<role> capital known not <surname>]} ]],   -- the Lands Minister
             party = [[ /(?-i:[RDI]-\p{Lu}.*)/ ]],   -- "Senator Tandol, D-Nev."
             portfolio = [[ <role> (of | for) {name: <portfolio>} ]],   -- Director of Finance
             language = [[ ([open] in | [open]? [/sp(eak|eaks|oke|oken|eaking)/] in? | translated into) {name: [/.+(ian|ish|ese|ic)/]} ([close] | , | . | ; | $) ]],
             side = [[ <stance_prefix> - {name: [name] [name] ...} ]] },   -- the pro-Tandol Zallip Union
  make = { kind = "other", form = "full" },
  yes = {
    "They spoke of [name Copper Compass]'s ships.",
    "[name Copper Compass] won the race.", "[name Copper Compass] denied it.",
    "Talks with [name Tandol]'s side failed.",
    "It was built by [name Meadows].",
    "It was built by [name Grant].",
    "It was built by [name Zallipa y Tandol].",
  },
  no = {
    "They spoke of a compass on Monday.",
    "They voted on Super Tuesday.", "It was translated into Tandolian.", "Q. Did you leave?", "SARN, Velia - Nobody left.", "Live-fire drills began.",
    "Mail to ada...@odrin.net was late.", "They lost N3.4bn and P200.", "They gave N20 million to each clerk.", "They sued Shell & Co. in May.", "They met T of Sarn.",
    "Senator Ada Lind, D-Nev., left.",
    "They met Omani Law Minister Ada Lind.",
    "They met Senator (Ada) Tandol.",
    "They met the Lands Minister.", "He is Director of Procurement.", "The pro-[name Tandol Zallip] left.",
  },
}

phase "layout"

-- Does any other paragraph begin with a label in capitals, as in a transcript?
local function has_other_labels(doc, place)
  for n = 1, doc.paragraphs do
    local first = doc:paragraph(n).first
    local last = first + 4
    local label = first ~= place and string.find(doc:word(first), "^%u%u+$")
    for k = first + 1, label and math.min(doc.tokens, last) or first do
      if doc:word(k) == ":" then return true end
    end
  end
  return false
end

rule "dateline with a colon" {
  finds = "Dateline", about = "NEW DELHI: The talks began. As papers of India and Africa have it", at_least = 1,
  ways = {
    dated = [[ ^^ [capital]{1,3} , ([capital] | [num] | [period]){1,4} : ]],
    town = [[ ^^ (<city> | <actor form=capital>) : ]],
    unknown = [[ ^^ [upper not <role> not <rank> not <honorific>] [upper not <role>]{1,2} : ]],
    unlisted = [[ ^^ [upper not known not <role> not <rank> not <honorific> /\p{Lu}{4,}/] : ]],
  },
  after = [[ "? ([capital] | [num]) ]],
  points = { unlisted = { 1, [[ ^^ [upper not known] : ]] }, place = { 1, [[ ^^ (<city> | <actor form=capital>) ]] },
             told = { 1, sentence = [[ ^^ [upper]{2,3} : [not mark not final]{1,40}? [verb <say>] ]] } },
  check = function(m, doc)   -- "Moscow: We are ready" is a headline
    if m.way == "unlisted" and (not doc.headline or m.paragraph ~= 2) then return false end   -- "LIND: We left": who speaks
    if (m.way == "unknown" or m.way == "unlisted") and (m.in_headline or labels.speaks_self(doc, m.last + 1) or has_other_labels(doc, m.first)) then return false end
    return m.way == "dated" or not m.in_headline or not string.find(m.text, "%l")
  end,
  yes = { "[NEW DELHI :] The talks began.", "[PORT VARN :] A minister said it was safe.", "[Kano, Nigeria :] The talks began.", "[MUMBAI, Nov. 3 :] The talks began.",
          "Port is shut\n\n[Aarhus :] The port was shut on Monday.", "Port is shut\n\n[ZALLIPUR :] The port was shut on Monday." },
  no = { "ZALLIP: The port is shut.", "Port is shut\n\nZALLIP: The port is shut.\n\nHOST: Is it?", "LIND: We are ready.", "ADA LIND: We are ready.", "MINISTER ROOKS: The gates are shut.", "ROOKS MOSS: I left.", "ADA LIND: A minister said it was safe.\n\nHOST: Did he?",
         "Aarhus: We are ready\n\nThe port was shut.", "Port is shut\n\nAarhus: a history." },
}
