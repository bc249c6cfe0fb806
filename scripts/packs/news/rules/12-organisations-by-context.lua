-- Organisations that no list knows, by what stands beside their names: a noun, an office, what only firms have and do.
local nouns = require "lib.nouns"
local sets = require "lib.word_sets"

phase "actors"

words "org_noun" {
  company = [[label, brewery, railway, distillery, chain, retailer, startup, start-up, subsidiary, consortium, publisher, airline,
    company, firm, bank, group]],
  media = "journal, newspaper, magazine, channel, tabloid, broadcaster, website, daily, weekly, station, network, news agency, news site, news website, newswire",
  party = "party, movement", armed_group = "militia, gang, brigade, cartel, faction",
  institution = "college, university, school, agency, institute, museum, hospital",
  ngo = "union, club, charity, festival, choir, orchestra, band", inflect = "noun",
}

-- what only firms have; who runs something is said to have founded it
words "staff" {
  "chief executive", "managing director", "chairman", "chairwoman", "CEO", "boss", "shareholder", "executive",
  "employee", "chief financial officer", "engineer", "board member", "rival", "subsidiary", "affiliate", "customer",
  "competitor", inflect = "noun",
}
-- what only firms have of their own, as they raise or sell it: "cut its workforce"
words "own_thing" {
  "bid", "offer", "rival", "competitor", "customer", "workforce", "driver", "user", "supplier", "fleet", "store",
  "shop", "factory", "plant", "price", "forecast", "profit", "headquarters", "branch", "product", "platform",
  "website", "app", "warehouse", "stake", "brand", "subscriber", "passenger", "flight", "client", "shareholder",
  "investor", "licence", "lender", "creditor", "refinery", "mine", "debt", "dividend", "outlook", "guidance",
  "turnover", "range", "service", "network", "depot", "subsidiary", inflect = "noun",
}
words "begins" { "found", "co-found", "cofound", "set~ up", inflect = "verb" }

words "takes_over" { "acquire", "take~ over", "merge~ with", inflect = "verb" }

-- ways in which the noun stands for the name itself
local of_another = { rival_of = true, based = true }   -- may be a person's rival as well
local says_what = { named = true, name_comma = true, is_a = true, known_as = true, such_as = true, such_two = true }

-- The kind of all of the noun that ends with BODY: a volunteer group is no group of firms.
local function kind_of_noun(doc, body, from)
  return doc:span(from or math.max(1, body.first - 2), body.last):last_entry("body", "kind")
end

-- A name that looks like a person's.
local function looks_human(doc, name)
  local first, last = doc:token(name.first), doc:token(name.last)
  return first:in_list("given") or last:in_list("surname", "given") and not last:in_list("org_end")
end

-- persons too: what says that a name is an organisation must be none of them
local function is_house(m, doc)
  if m.way == "faith" or m.way == "before_one" then return true end
  if m:slot("name") and doc:token(m:slot("name").first):in_list("honorific") then return false end
  if m.way == "of_land" or m.way == "opens" then return not looks_human(doc, m:slot("name")) end
  local body = m:slot("body")
  if m.way == "behind_long" and not string.find(m:slot("name").text, "%f[%a]%l+ ") and looks_human(doc, m:slot("name")) then return false end
  if m.way == "before" and doc:token(m:slot("name").first):in_list("given") then return false end   -- a man of the guild, Ada Lind
  local kind = (m.way == "behind" or m.way == "behind_long") and kind_of_noun(doc, body) or body:last_entry("body", "kind")
  local band = (m.way == "beside" or m.way == "before" or m.way == "beside_home") and sets.any_band[string.lower(doc:word(body.last))]
  -- a group, a ministry by name
  if kind == "other" and not band or kind == "state" or string.find(body.text, "^%u") and not string.find(body.text, " %l") then return false end   -- a Facebook page
  if doc:token(body.last):in_list("place_body") then return false end   -- El Tandol, a municipality in the north
  return not doc:token(body.last):in_list("role", "firm_too")
end

-- What the name of a house has in front of its last words: "Blue Heron Ventures", "the Centre for Rural Policy", "the Tenants' League".
part "opens_name" [[ ([capital first content not adv not <role> not <rank> not <no_lead> not <no_name> not <counterpart> not <crowd> not <body> not <weekday> not <month> not <actor>]
                      | [digit first /\d{1,3}(st|nd|rd|th|d)?/]) ]]
words "to_purpose" { "Committee to", "Campaign to", "Coalition to", "Alliance to", "Fund to", "Movement to", "Project to", "Network to" }
words "friends_of" { "Lions", "Sons", "Daughters", "Friends", "Brothers", "Knights", "Guardians", "Soldiers", "Martyrs", "Eagles", "Tigers", "Falcons", "Wolves" }
part "head_of" [[ ((<org_end> | [<friends_of> capital]) of the? &cap{1,3} | <org_start> the? &cap{1,3} (and &cap{1,2})? | <to_purpose> [capital] the? &cap{0,3}
                   | ([capital plural not <role>] (for | against | without) | [capital plural] ('Against' | 'Without' | 'For')) &cap{1,3}
                   | ([<whose_name> capital] | [<role> capital]) [possessive] &cap{1,3} | '&' &cap{1,2}) ]]
-- nouns of houses that no person is
words "surely_firm" { "retailer", "chain", "airline", "carmaker", "automaker", "chipmaker", "drugmaker", "supermarket", "brewery", "distillery",
                      "department store", "fashion house", "fashion brand", "fashion label", "law firm", "start-up", "startup", "housebuilder",
                      "carrier", "wholesaler", "bookseller", "e-tailer", "steelmaker", "shipbuilder", "planemaker", "toymaker", "brewer", "pub chain",
                      "restaurant", "pizzeria", "bistro", "nightclub", "hotel", "vineyard", "winery", inflect = "noun" }
words "faith_house" { "church", "sect", "cult", "congregation", "fellowship", "ministries", "temple" }

words "net_page" { "Facebook page", "Facebook group", "YouTube channel", "Instagram account", "Instagram page", "WhatsApp channel", "TikTok account", "news page", "gossip page", "fan page",
                   inflect = "noun" }

rule "organisation by its noun" {
  finds = "Actor", about = "Ada Odrin, the company which runs it; a lender, Zelt Odrin, left: whatever its name looks like", priority = 4,
  ways = {
    behind = [[ {name: &cap{1,4}} (of <city>)? , (the | a | an | one of (the | several | many)) ([adj] | [common] | [name] | [num] | 's | -){0,5} ]] ..
             [[ {body: (<body> | <net_page>)} ]] ..
             [[ (, | . | that | which | in | of | based | behind | [can=VBG]) ]],
    behind_long = [[ {name: (&opens_name &cap{1,4} | (&opens_name | [capital adj not first not <no_name>])? &cap{0,3} &head_of)} , (the | a | an) ([adj] | [common] | [name] | [num] | 's | -){0,5} ]] ..
                  [[ {body: <body>} (, | . | that | which | in | of | based | behind | [can=VBG]) ]],
    bracket = [[ {name: &cap{1,4}} [open] (the | a | an) ([adj] | [NN] | [name] | [num] | -){0,4} {body: <body>} ]] ..
              [[ (, | that | which | in | of | based | behind | [can=VBG] | [close]) ]],
    before = [[ (the | a | an | [possessive] | [own]) ([adj] | [NN] | [name] | [gerund] | - | [hyphen]){0,4} {body: <body>} , ]] ..
             [[ the? {name: (&unknown{1,3} | &cap{2,3} | &unknown [capital not <month> not <weekday>]{1,3}) [digit /\d{1,3}/]?} (, | . | $) ]],
    opens = [[ ^ {name: [capital known content not <month> not <weekday> not <role> not <crowd>]} , (a | an) ([adj] | [NN]){0,2} {body: ([<body> singular] | [<counterpart> singular])} , [finite] ]],
    before_one = [[ (the | a | an | its) ([adj] | [NN]){0,3} {body: (builder | developer | operator | supplier | contractor | subcontractor | manufacturer | insurer | auditor | lender | distributor | subsidiary)} , {name: [name not known not <given> not <surname> not <actor> not <city>]} (, | . | $) ]],
    before_which = [[ (the | a | an) ([adj] | [NN]){0,2} {body: <body last=singular>} (that | which) [verb] [not verb not mark]{1,7} , ]] ..
                   [[ {name: &unknown &cap{0,2}} (, [verb] | , [adv] [verb] | .) ]],
    of_land = [[ [<counterpart> singular lower] ,? {name: &unknown{1,2} ([<compass> capital] <city> | <actor form=full kind=state>)} ([finite] | [modal] | , | . | $) ]],
    beside = [[ (the | a | an | ^ | [possessive]) ([adj] | [NN] | - | [hyphen] | [capital ]] ..
             [[ /.+(ish|ese|an|ic|ch)/]){0,3} {body: <body>} {name: [name not <no_name> not <given> not <actor> ]] ..
             [[ not <city> not <role> not <rank> not <honorific> not <org_end>]{1,3}} ([verb] | [modal] | , | . | ; | : | ]] ..
             [[ that | who | which | and | or | but | in | on | at | over | after | from | with | against | about | during | by | to | as | [adv] | " | [close] | [dash] | [possessive] | $) ]],
    beside_home = [[ (the | a | an) <city> ([adj] | [NN] | -){0,2} {body: <body kind=company|ngo|other last=singular>} ]] ..
                  [[ {name: &unknown{1,2}} ([verb] | [modal] | , | . | [possessive] | and | $) ]],
    beside_town = [[ (the | a | an | ^ | [possessive]) ([adj] | [NN] | - | [hyphen]){0,3} {body: <body last=singular>} {name: <city> [name not known not <given> not <surname> not <actor> not <city>]} ]],
    beside_given = [[ (^ | [det] | [possessive] | [adj]) ([adj] | [NN] | - | [hyphen]){0,3} {body: <surely_firm last=singular>} {name: [<given> name] ([name] | '&' | and [name]){1,3}} (<say> | <have> | [modal] | <be> | , | . | [possessive] | $) ]],
    faith = [[ the {name: [name not <role> not <month>] of the? &cap{1,2}} {body: <faith_house>} ]],
    called = [[ {body: <body>} ((in | of) [name]{1,3})? (called | named | known as | by the name of | trading as) the? {name: &unknown &capword{0,3}} ]],
  },
  unless = { place = [[ ^ (in | at | from | near) {name} , ]],   -- "In Lima, the left-wing bloc"
             cause = [[ ([<virtue> capital] for the? | [<campaign_verb> capital] (the | our)) {name} ]],   -- Hope for Horses, a charity
             town = [[ [capital] of {name: <city>} , ]],   -- Odrin Mills of Lima, a firm
             initials = [[ {name: ([initial] | &bare) [name] ...} ]],   -- the head of the board, R. K. Orvat
             -- the head of the union, Ndala Orvat: whoever heads it
             head = [[ (^ | , | ; | by | with | and | that | to | from | as | [verb]) (the | a | its | their | his | her) ([adj] | [NN]){0,3} [<role> singular] of (the | a | [own]) ([adj] | [NN] | [gerund] | - | [hyphen] | ]] ..
                    [[ [plural] [possessive]){0,4} {body} , {name: [name] [name]} (, | . | $) ]],
             spokesman = [[ <role class=spokesperson> (for | of | at) (the | a | an | [own]) ([adj] | [NN] | [name] | - | [hyphen]){0,4} {body} , {name} ]] },
  check = is_house,
  make = { kind = "{body.kind|company}", form = "full" },
  build = function(m, doc)
    local noun, name = m:slot("body"), m:slot("name")
    if not noun then return end
    local from = name.first < noun.first and name.last + 1 or math.max(1, noun.first - 2)   -- all of it: a news agency
    local kind = kind_of_noun(doc, noun, from)
    -- a team by name
    if noun:last_entry("net_page") then kind = "media" end
    if kind and kind ~= "" then m:set("kind", (kind == "people" or kind == "other") and "ngo" or kind) end
  end,
  yes = { "The Oslo group [name Zallipa] left.", "[name Blue Heron Velan], a firm in debt, left.", "The [name Institute for Fair Trade], a lobby group, left.", "[name Masons for Peace], a charity that Moss knows, left.", "[name Nurses Against Silence], a charity, left.",
          "The [name Tenants' League], a lobby group, left.", "[name Velan & Tandol], a firm in debt, left.",
          "It belongs to a firm in Kenya by the name of [name Zallipa Moss].",
          "[name Peru Plain Talk], a Facebook page, wrote so.",
          "They raided [name Odrin Guard], one of several militias in the west.",
          "They raided [name Odrin Guard], a militia fighting in the west.", "[name Ada Odrin], the company which runs it, left.", "They sued [name Odrin] (the company digging there) in May.",
          "They sued [name Orvat Zallip] of Aarhus, a firm in debt.", "[name QZB], the company which digs there, left.", "A shipping firm, [name Zelt Tandol], denied it.",
          "His party, [name National Accord], denied it.", "[name Eclipse], a competitor, mocked it.",
          "The union, [name Zallipa 9], called it off.", "They met at a cooking school, [name Bodhi Tandol].", "The band, [name Velan Ridge], left.",
          "The firm that prints the tickets, [name Zallipa Print], denied it.", "Its supplier, [name Zallipa West Africa], left.", "They blamed the builder, [name Zallipex].",
          "The operator [name Zallipa Kenya] left.", "The drug firm [name Aarhus Zallip] left.", "He leads the [name River of Mercy] church.",
          "The newspaper [name Kanava Zarya] wrote so.", "Furniture retailer [name Marlow Tandel] denied it.", "The Velish party [name New Tandol] left.",
          "A gang called [name Odrin Dawn] left.", "The hacker collective [name Null Tandol] left." },
  no = { "[name Rose Ode of the Odrin Centre], a charity, left.", "They sued Orvat Zallip of [name Aarhus], a firm in debt.", "Ada Lind, the publisher of the paper, left.", "Ada, a lender, left.", "In Tandol, the left-wing bloc in the House left.", "The party Ada Lind leads left.", "The airline Ada Lind founded left.",
         "The group that Zallipa Tandol led is gone.", "The school that her son left, Zallipa said, is shut.", "The owner, Ada Kenya, left.",
         "A man of the dockers' guild, Ada Lind, left.", "The vice president of the dockers' union, Ndala Orvat, left.", "The head of the company, R. Orvat, left.",
         "El Tandol, a municipality in the north, is quiet.", "A spokesman for the body, Orvat Tandol, denied it.", "Hope for [name Orvat Tandol], a charity, left." },
}

-- In front of who trades in it: "egg packer Velan". Of these some are persons, but no stranger's trade is told so.
words "goods" {
  "soy", "soya", "soybean", "grain", "wheat", "maize", "corn", "rice", "coffee", "cocoa", "tea", "sugar", "cotton",
  "palm oil", "vegetable oil", "oil", "gas", "fuel", "petrol", "coal", "iron ore", "copper", "gold", "nickel",
  "lithium", "cobalt", "uranium", "zinc", "tin", "steel", "aluminium", "aluminum", "metal", "metals", "commodity",
  "commodities", "timber", "wood", "rubber", "paper", "pulp", "cement", "glass", "plastic", "plastics", "chemical",
  "chemicals", "fertiliser", "fertilizer", "seed", "meat", "beef", "pork", "poultry", "chicken", "egg", "milk",
  "dairy", "cheese", "fish", "salmon", "shrimp", "prawn", "seafood", "fruit", "banana", "avocado", "vegetable",
  "flower", "wine", "beer", "spirits", "whisky", "tobacco", "cannabis", "food", "feed", "textile", "garment",
  "clothing", "leather", "shoe", "furniture", "diamond", "jewellery", "jewelry", "salt", "water", "energy",
  "electricity", "power", "parts", "software", "hardware", "chip", "battery", "solar", "phone", "car", "truck",
  "tyre", "tire", "vaccine", "medicine", "cosmetics", "toy", "bullion", "nut", "cashew", "potash", "asphalt",
  "scrap metal", "marble", "biofuel", "ethanol", "payments", "payment",
}
words "deals_in" {
  "trader", "producer", "exporter", "importer", "supplier", "seller", "processor", "vendor", "grower", "packer",
  "refiner", "miner", "distributor", "wholesaler", "retailer", "broker", "merchant", "shipper", "maker",
  "manufacturer", "smelter", "recycler", "distiller",
}
-- whose group it is, and that it is no firm
words "band_noun" {
  "group", "union", "association", "federation", "network", "collective", "alliance", "coalition", "body", "organisation",
  "organization",
}

part "brand" [[ [name not <no_name> not <month> not <weekday> not <role> not <rank> not <honorific> not <actor>] ]]
part "brand_name" [[ &brand{1,3} (<foreign_link> &brand{1,2})? ]]

-- "The bank Ada Lind sued the state": whose verb has its object is the bank; "the bank Ada Lind sued has closed": she sued it.
-- These have two objects: "the bank Ada Lind told the court of".
words "has_two_objects" {
  "tell", "ask", "give", "call", "name", "owe", "pay", "send", "sell", "make", "consider", "offer", "promise", "show", "bring", "lend", "leave",
  "inform", "warn", "remind", "assure", "buy", "think", "find", "hear", "see", "let", "help", inflect = "verb",
}
part "object" [[ (the | a | an | it | its | them | no | all | any | [own] | [num]) [not <timeunit>] ]]

local of_kind = { company = true, ngo = true, media = true, party = true }

-- What the words in front of the name say that it is, if they are more than one or say whose it is.
local function kind_before(doc, m)
  local name, body = m:slot("name"), m:slot("body")
  local head, start = doc:token(body.last), math.max(1, body.first - 3)
  if m.way == "acts" then return kind_of_noun(doc, body, start) end
  local trades = head:in_list("deals_in")
  if trades and looks_human(doc, name) then return nil end
  local first, last = doc:token(name.first), doc:token(name.last)   -- the food bank Ada Smith runs
  if name.first < name.last and first:in_list("given") and last:in_list("surname") then return nil end
  local whole = doc:span(start, body.last):last_entry("body")
  if string.find(doc:word(body.last), "^%u") then return nil end
  if m.way == "long" then return whole and whole:last_entry("body", "kind") end
  if whole and whole.first < body.last then return whole:last_entry("body", "kind") end
  if trades and body.first > 1 and doc:span(start, body.first - 1):last_entry("goods") then return "company" end
  for n = body.first - 1, math.max(2, start), -1 do
    if doc:token(n):is("possessive") then
      return head:in_list("band_noun") and doc:token(n - 1):is("plural") and "ngo" or nil
    end
  end
  return doc:token(name.last):in_list("org_end") and whole and whole:last_entry("body", "kind") or nil
end

rule "organisation by its trade" {
  finds = "Actor", priority = 5,
  about = "bakery chain Velan, millers' union Terra Odrin: what it is by more than one word",
  ways = {
    before = [[ {body: <body last=singular>} {name: &brand_name} ([not name] | $) ]],
    deals = [[ <goods> {body: [<deals_in> singular lower]} {name: &brand_name} ([not name] | $) ]],
    long = [[ {body: <body last=singular>} {name: &brand{0,3} <org_start> the? &cap{1,3}} ([not name] | $) ]],
    ends = [[ (the | <actor form=demonym>) {body: [<body> singular lower]} {name: &brand{1,2} <org_end>} ]] ..
           [[ ([not name] | $) ]],
    acts = [[ the ([adj] | [NN] | -){0,2} {body: <body last=singular>} {name: [<given> name] &brand{1,2}} ]] ..
           [[ (, which | [past not <has_two_objects>] &object | <have> [participle not <has_two_objects>] &object) ]],
  },
  unless = { longer = [[ {name} ('&' | <org_end>) ]],   -- the group Odrin plc
             cause = [[ {name: [<virtue> capital]} for [capital] ]] },   -- the charity Hope for Horses
  check = function(m, doc)
    local last = m:slot("name").last   -- the charity Institute for Fair Trade
    if m.way ~= "long" and last + 2 < doc.tokens and string.find(doc:word(last + 2), "^%u") and doc:span(last, last + 1):last_entry("org_start") then return false end
    return of_kind[kind_before(doc, m)] == true
  end,
  make = { kind = "company", form = "full" },
  build = function(m, doc) m:set("kind", kind_before(doc, m)) end,
  yes = { "The charity [name Odrin Institute for Fair Trade] left.", "Bakery chain [name Aarhus] left.", "Egg packer [name Zallip da Tandol] left.",
          "Millers' group [name Terra Odrin] left.", "The bank [name Odrin Trust] left.",
          "The bank [name Ada Stone] sued the state.", "The law firm [name Ada Lind], which sued, left." },
  no = { "The charity [name Odrin Institute] for Fair Trade left.", "The bank Ada Lind sued has closed.", "The company Tom Ode told the court of is dead.", "The bank Ada Lind founded a decade ago has closed.", "The left bank Zallip saw.", "Egg packer Ada Lind left.", "The packaging group Odrin plc left.",
         "The food bank Ada Smith runs left.", "The animal charity [name Hope] for Horses left." },
}

words "of_house" { "lawyers", "solicitors", "attorneys", "barristers", "auditors", "accountants", "brokers" }

rule "house that acts for somebody" {
  finds = "Actor", about = "his lawyers, Marrow Tandol, said: a firm with the names of two; the salmon farmer Zallipa: one word, and no man", priority = 5,
  ways = {
    lawyers = [[ ([possessive] | [own]) [<of_house> plural] , {name: [capital not <given> not <role> not <actor> not <honorific>] [capital not <role> not <org_end>]} ]] ..
              [[ (, [verb] | , [adv] [verb] | .) ]],
    beside = [[ [<of_house> plural] {name: [capital not <role> not <actor> not <honorific> not <city>] [capital not <role> not <org_end>]} ]] ..
             [[ (. | $ | ; | [finite] | [modal] | [possessive] | in | on | at | for | over) ]],
    farms = [[ <goods> farmer {name: [name not known not <given> not <surname> not <actor> not <city>]} ([not name] | $) ]],
  },
  make = { kind = "company", form = "full" },
  yes = { "Her lawyers, [name Moss Tandol], denied it.", "It was drawn up by the accountants [name Moss Tandol].", "The salmon farmer [name Zallipa] left." },
  no = { "Her lawyers, Ada Moss and Tom Ode, left.", "The lawyers Ada Moss and Tom Ode left.", "The salmon farmer Zallip Tandol left.", "The salmon farmer Moss left." },
}

-- League Two, State Representative: a word of a longer name, and no name of its own
local function is_of_a_name(m, doc)
  local name = m:slot("name")
  local first = doc:token(name.first)
  if name.first < name.last or not first.known or m.in_headline then return false end
  return first:in_list("role") or string.find(m:slot("body").text, "^%u") ~= nil
end

-- "The Velunian airline": an airline of Velunia, which the text may name elsewhere.
local function is_of_a_land(m)
  local text = m:slot("name").text
  return string.find(text, "^%u%l+ian$") or string.find(text, "^%u%l+ese$") or string.find(text, "^%u%l+ish$")
end

words "scholar" {
  "professor", "lecturer", "historian", "virologist", "economist", "physicist", "epidemiologist", "scholar", "researcher", "research fellow",
  "fellow", "chemist", "biologist", "geologist", "sociologist", "political scientist", "anthropologist", "archaeologist", "criminologist",
  "linguist", "climatologist", "oceanographer", "ecologist", "zoologist", "botanist", "geneticist", "neuroscientist", "psychologist",
  "mathematician", "astronomer", "theologian", "postdoctoral researcher", "undergraduate", "postgraduate", inflect = "noun",
}

-- what somebody is the director of in a house, and no house: Director of Finance
words "portfolio" {
  "State", "Finance", "Operations", "Communications", "Sales", "Marketing", "Research", "Technology", "Investment", "Investments", "Policy", "Strategy",
  "Security", "Education", "Health", "Defence", "Defense", "Agriculture", "Works", "Transport", "Energy", "Justice", "Interior", "Information",
  "Broadcasting", "Labour", "Trade", "Commerce", "Industry", "Tourism", "Culture", "Sport", "Sports", "Environment", "Planning", "Development",
  "Lands", "Housing", "Science", "Engineering", "Procurement", "Intelligence", "Prosecutions", "Administration", "Admissions", "Nursing",
  "Medicine", "Surgery", "Economics", "Politics", "Philosophy", "Compliance", "Logistics", "Nutrition", "Innovation", "Sustainability",
}

-- what a firm is to another
words "counterpart" {
  "rival", "competitor", "supplier", "contractor", "subcontractor", "subsidiary", "insurer", "partner", "creditor", "lender", "backer", "sponsor",
  "client", "customer", "shareholder", "bidder", "suitor", "buyer", "distributor", "owner", "operator", "developer", "auditor", "manufacturer",
  "landlord", "builder", "promoter", inflect = "noun",
}

rule "organisation by context" {
  finds = "Actor", about = "a name that no list knows, where an organisation stands", priority = 0,
  ways = {
    named = [[ {body: <body>} (called | named)? {name: &unknown{1,4}} ]],
    noun = [[ (the | a | an | [adj] | <actor> | [possessive]) {name: &unknown{1,3}} {body: [<org_noun> singular lower]} ]],
    name_comma = [[ {name: &unknown{1,4}} , (the | a | an | one of) ([adj] | [noun] | [num] | 's | -){0,5} {body: <body>} (, | . | that | which | in | of | based | who) ]],
    spokesman = [[ <role class=spokesperson> (for | of | at) the? {name: &unknown{1,4}} ]],
    executive = [[ (<role class=executive> | vice president) (of | at) the? {name: &unknown{1,4}} ]],
    owns = [[ {name: &unknown{1,4}} [possessive] [adj]? <role class=executive|spokesperson> ]],
    made_by = [[ (made | built | sold | operated | manufactured | produced | marketed | supplied) by {name: &unknown{1,2}} (, | . | in | for | and | $ | [finite]) ]],
    assets = [[ {name: &unknown{1,2}} [possessive] [adj]? (software | app | product | products | factory | factories | plants | website | ]] ..
             [[ profits | sales | revenue | board | workforce | customers | lenders | stores | brand | shareholders | turnover | refinery | fleet | licence | platform) ]],
    rival = [[ (rival | competitor | supplier | contractor | subsidiary | insurer) {name: [name not <given> not <actor> not <city>]} ([verb] | , | . | $) ]],
    rival_its = [[ its [adj]{0,2} (rival | competitor | supplier | contractor | subcontractor | subsidiary | insurer | lender | parent) ]] ..
                [[ {name: [name not known not <given> not <surname> not <actor> not <city>]} [not name] ]],
    rival_of = [[ its [adj]{0,2} [<counterpart> singular lower] ,? {name: &unknown{2,4}} ]],
    rival_goods = [[ ([<counterpart> singular lower] ,? | ^ [<counterpart> singular]) {name: &unknown [capital noun known not <actor> not <role> not <surname> not <given>]{1,2}} ]],
    owns_first = [[ ^ {name: [capital first content not name not <role> not <crowd> not <body> not <timeword> not <timeunit> not <month> not <weekday>]} ]] ..
                 [[ [possessive] <role class=executive|spokesperson> ]],
    the = [[ the {name: &unknown &unknown{1,2}} (<say> | [possessive]) ]],
    is_a = [[ {name: &unknown{1,3}} (is | was | are | were) (a | an | the | one of the) ([adj] | [name] | ]] ..
           [[ [num] | [participle] | [common] | 's | - | '/'){0,6} {body: ([<org_noun>] | <body>)} ]],
    known_as = [[ {name: &unknown{1,3}} , ([adv]? known as | a | an | the) ([adj] | [name] | [common] | ]] ..
               [[ -){0,5} {body: [<org_noun> singular lower]} ([not common] | $) ]],
    such_as = [[ {body: [<org_noun> plural lower]} (,? (such as | like | including | called | named) | ,) the? ]] ..
              [[ {name: &unknown{1,4}} ]],
    such_two = [[ {body: [<org_noun> plural lower]} , &unknown{1,3} and {name: &unknown{1,3}} (, | . | [finite]) ]],
    such_list = [[ {body: [<org_noun> plural lower]} (,? (such as | like | including) | : ) (the? [name]{1,4} ]] ..
                [[ ,?){1,5} (and | or)? the? {name: &unknown{1,4}} ]],
    signed = [[ (signed | signs | contract | deal) (with | for | to) the? {name: &unknown{1,3}} ]] ..
             [[ <org_noun>? (records)? ]],
    takes_over = [[ <takes_over> the? {name: &unknown{1,3}} (, | . | for | in | from | $) ]],
    headed = [[ {name: &unknown{1,3}?} <staff> ]],   -- Zallipa | Chief Executive
    begun = [[ <begins> {name: &unknown{1,2}} (, | . | in | with | and | $) ]],
    staff_of = [[ (workers | employees | staff | drivers | pilots | miners | shareholders | engineers | couriers | ]] ..
               [[ union | unions | management | board) (at | for | of) {name: &unknown{1,2}} (, | . | $ | [finite] | [modal] | have | are | to | in | on | and) ]],
    based = [[ (^ | , | [verb] | <say> | of | by | with | from | and | against) ([/\p{Lu}.+-(based|listed|headquartered)/] | [capital] - (based | listed | headquartered)) {name: &unknown{1,3}} (, | [verb] | [possessive] | . | <have> | [modal] | $) ]],
    scholar = [[ <scholar> (of ([NN] | [adj]){1,3})? at {name: &unknown{1,2}} (, | . | who | said | says | and | $) ]],
    worked_at = [[ (worked | works | working | employed | hired) (at | by) {name: &unknown{1,3}} (, | . | for | in | since | as | and | $) ]],
    struck = [[ (struck | striking | strike | strikes | walked out) (against | at) {name: &unknown{1,3}} (, | . | for | on | over | in | after | as | $) ]],
    activists = [[ (activists | campaigners | volunteers | supporters) (of | with | from) the? ]] ..
                [[ {name: [capital known not first not <city> not <actor> not <given> not <role> not <org_start>] ]] ..
                [[ &cap{1,3}} ]],
    which = [[ (^ | and | rival | by | against | of | with | from) {name: (&unknown{1,2} | &unknown [capital noun known not <actor> not <role>]{1,2})} , (which | whose) ([verb] | <be> | <have> | [modal] | [NNS]) ]],
    said_it = [[ {name: &unknown{1,2}} ([adv] | <have>){0,2} <say> (...5 and <say>)? that? (it (had | has | would ]] ..
              [[ | will | did | does) [adv]? [verb not <be>] | it (was | is) [adv]? ([gerund] | appealing | reviewing) | its own? [plural]) ]],
    its_own = [[ {name: &unknown{1,2}} ([adv] | <have> | [modal] | not){0,3} [verb not ]] ..
              [[ /sa(y|ys|id|w)|told|tells|blam.*|prais.*|join.*|led|ran|left/ not <be>] (to [base])? its ]] ..
              [[ ([adj]){0,2} <own_thing> ]],
    and_its = [[ {name: &unknown{1,2}} and its (own | [adj] | [noun])? [noun] ]],
    whose_man = [[ {name: [name not known not upper not <given> not <surname> not <actor> not <city>]} [possessive] [<given> name] [name not <org_end>] ]],
    stake = [[ (shares | stake | stakes | shareholders | shareholding) in the? {name: [name not <actor> not <city> not <month>] &cap{0,2}} ]],
    shares = [[ {name: &unknown{1,4}} [possessive]? (shares | stock | headquarters | employees | customers | subsidiary) ]],
  },
  unless = { modifier = [[ (for | of | at) the? {name} [common not <timeword> not <timeunit>] ]],
             portfolio = [[ <role> (of | for) {name: <portfolio>} ]] },
  check = function(m, doc)
    if m.way == "noun" and (is_of_a_land(m) or nouns.is_shore(doc, m:slot("body").last)) then return false end
    if m.way == "headed" and doc:token(m.first):in_list("role") then return false end   -- Chief executive
    if m.way == "named" and is_of_a_name(m, doc) then return false end
    -- "Lind's spokesman", "the Lind network": a family's name is a person's, if it is not said to be none
    local name = m:slot("name")
    local noun = says_what[m.way] and m:slot("body")
    -- Ada Lind, a crane operator
    if (of_another[m.way] or noun and doc:token(noun.last):in_list("firm_too")) and looks_human(doc, name) then return false end
    return says_what[m.way] or name.first < name.last or not doc:token(name.first):in_list("surname")
  end,
  make = { kind = "{body.kind|company}", form = "full" },
  build = function(m, doc)
    local several = m.way == "headed" and m:slot("name")   -- the Larks boss: of a team
    if several and several.first == several.last and string.lower(doc:word(several.first - 1)) == "the" and
       string.find(several.text, "^%u%l+[^siu']s$") then
      return m:set("kind", "ngo")
    end
    if m.way == "activists" then return m:set("kind", "ngo") end
    local noun, kind = m:slot("body"), m:feature("body", "group") or m:get("kind")
    local whole = noun and m.way ~= "noun" and kind_of_noun(doc, noun)   -- a volunteer group
    if whole and (whole == "ngo" or whole == "media" or whole == "company") then kind = whole end
    m:set("kind", m.way == "scholar" and "institution" or kind)
  end,
  yes = { "The banks, Zallipa and [name Tandol], left.", "Drivers for [name Zallipa] left.", "Activists from [name Clean Fjords] left.",
          "She is a professor of law at [name Zallipa].", "She worked at [name Zallipa].", "Drivers struck against [name Orvat Links] for a ninth day.",
          "[name Zallipa], which sells tea, left.", "[name Zallipa] said it would sue.",
          "[name Zallipa] refused to raise its last offer.",
          "[name Kestrel]'s founder left.", "Its rival [name Kestrel] left.", "It accused its rival [name Zallipeon] of theft.", "It sued a smaller rival, [name Zallipa Cells].", "It sued its former partner [name Zallipa Tandol].", "The owner, [name Zallipa Gravel], left.", "Rival [name Rosa Gravel] has sued it.",
          "It was made by [name Zallipa].", "[name Zallipa]'s software failed.",
          "A deal between Odrin Foods and [name Zallipa] and its rival failed.",
          "They met [name Zallipa]'s Maria Velan.", "The newspaper [name Kanava Sol] said so.",
          "The owner, Goa-based [name Zallipa Tandol], left.", "Goa-listed [name Zallipa] left.",
          "A director of [name Delbrook] left.", "A director of [name Delbrook] yesterday denied it.",
          "She founded [name Zallipa] in May.", "A [name Zallipa] chief executive left.", "[name Zallipa] Chief Executive Tom Moss left.",
          "[name Zallipa] is a large firm in the north.", "The [name Zallipa] airline left.", "Shares in [name Zallipa Tandol] fell.",
          "[name Zallipa]'s chief executive left.", "[name Zallipa] shares fell.",
          "A contract with [name Zallipa] failed.", "A spokesman for [name Zallipa] left.",
          "They acquired [name Zallipa] in May.", "The [name Zallipa Tandol] said so.",
          "They met firms such as [name Zallipa].", "They met firms such as Tandol and [name Zallipa].", "They met firms, such as [name Zallipa].", "They met firms, such as Tandol and [name Zallipa].",
          "[name Zallipa], a tea maker, left.",
          "[name Zallipa], a tea firm with shops in Sarn, left." },
  no = { "She was secretary of State.", "A director of the firm left.", "He is Director of Procurement.",  "A director of the Velian embassy left.", "The Velunian airline left.",
         "They slept on the Tandol bank of the Sarn.", "Zallip Tandol, the newspaper delivery man, left.",
         "It sued its former partner Ada Velan.", "Goa-based Ada Velan left." },
}

words "market_trade" { "analyst", "strategist", "fund manager", "portfolio manager", "broker", "stockbroker", "trader", "banker", "chief economist", "economist", "dealer",
                       "investment director", "head of research", "market analyst", inflect = "noun" }

rule "house of analysts" {
  finds = "Actor", about = "an analyst at Peel Marlow, bankers from Orvat: whatever its name looks like, it is a firm", priority = 4,
  pattern = [[ <market_trade> (at | with | from) {name: [capital name not <actor> not <org_end> not <city> not <month> not <weekday> not <honorific>] ([capital name not <month> not <weekday>] | '&'){0,3}} (, | . | ; | [finite] | <have> | and | who | in | that | $ | " | [possessive]) ]],
  unless = { school = [[ {name: ... ('University' | 'College' | 'School' | 'Institute')} ]] },
  make = { kind = "company", form = "full" },
  yes = { "It fell, said Tom Moss, an analyst at [name Ada Marlow].", "Bankers from [name Zallip] left.", "Analysts at [name Rose & Gill] said so." },
  no = { "An analyst at [name Zallip Tandol University] left.", "Bankers from Norway left.", "An analyst at Aarhus left." },
}

words "office_general" { "Attorney", "Auditor", "Accountant", "Inspector", "Solicitor", "Surgeon", "Secretary", "Director", "Governor", "Consul", "Comptroller",
                         "Controller", "Commissioner", "Registrar", "Postmaster", "Paymaster", "Advocate", "Adjutant", "Quartermaster",
                         "Lieutenant", "Brigadier", "Major", "Colonel", "Captain" }

rule "hospital by its name" {
  finds = "Actor", about = "managers at Harbour General, Aarhus General has 90 beds: a hospital", priority = 3,
  ways = {
    at = [[ (at | sued | from | by | of) {name: [capital not first not <office_general> not <given> not <role> not <rank>]{1,2} 'General'} ([not name] | $) ]],
    has = [[ ^ {name: [capital not <office_general> not <given> not <role> not <rank>]{1,2} 'General'} (opened | has | had | said | treats | treated | serves) ]],
  },
  check = function(_, doc) return doc:find_list(1, doc.tokens, "of_hospitals") ~= nil end,
  make = { kind = "institution", form = "full" },
  yes = { "Managers at [name Harbour General] kept it from the patients.", "[name Aarhus General] has 90 beds for patients." },
  no = { "They were sued by Attorney General Ada Lind over the patients.", "Managers at Harbour General kept it from them." },
}
words "of_hospitals" { "hospital", "patient", "nurse", "surgeon", "ward", inflect = "noun" }

rule "name with a capital inside" {
  finds = "Actor", about = "QuickPay, BuildCo: firms write themselves so; Scots and DeShawn do not count", priority = -1,
  pattern = [[ {name: [camel /(?-i:\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+)/ not /(?-i:(Mac|Des|Van|Von|Fitz|Della|Dela|Les|Den|Ter|Abd|Saint|San)\p{Lu}).*/ not <given> not <surname> not <actor>]} ]],
  unless = { account = [[ ('@' | '#') {name} ]] },
  make = { kind = "company", form = "full" },
  build = function(m) if sets.paper_like[string.match(m.text, "%u%l+$") or ""] then m:set("kind", "media") end end,
  yes = { "The ministry sued [name QuickPay] on Monday." },
  no = { "The ministry sued MacLeod on Monday.", "She wrote to # QuickPay." },
}
