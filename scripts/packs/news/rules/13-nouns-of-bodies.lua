-- Nouns that stand for a body: the ministry, an Omani maker, the company's board; police, state media.
local head_senses = require "lib.head_senses"
local no_bodies = require "lib.no_bodies"
local once = require "lib.once"
local sets = require "lib.word_sets"
local uses = require "lib.noun_uses"

phase "actors"

-- a feast, or people on their way: no party that anybody votes for
words "feast" {
  "holiday", "Christmas", "birthday", "dinner", "cocktail", "garden", "wedding", "engagement", "graduation", "retirement",
  "farewell", "leaving", "launch", "victory", "watch", "office", "house", "block", "street", "beach", "pool", "costume", "slumber",
  "surprise", "hen", "stag", "bachelor", "bachelorette", "Halloween", "night", "after", "after-", "search", "boarding", "landing",
  "hunting", "shooting", "scouting", "climbing", "rescue", "foot", "lunch", "tailgate",
}

-- bodies that have a field: the energy and environment ministries
words "field_body" { "ministry", "department", "directorate", "portfolio", inflect = "noun" }

local of_money = { ["$"] = true, ["£"] = true, ["€"] = true, ["¥"] = true }

words "committee_of_theirs" { "committee", "syndicate", "forum", "collective", inflect = "noun" }

-- "The residents' committee", "the reporters' syndicate": of people who have come together, and no state's or firm's.
local function is_of_people(doc, m)
  local noun = m:slot("body")
  local whose = (m.way == "whose" or m.way == "members") and doc:token(noun.last):in_list("committee_of_theirs") and noun.first > m.first + 1 and
                (doc:span(noun.first - 2, noun.first - 2):last_entry("crowd", "kind") or
                doc:token(noun.first - 2):in_list("role") and "person")
  return whose == "people" or whose == "person"
end

words "of_police" { "police", "constable", "chief constable", "detective", "inspector", "superintendent", "policeman", "policewoman", "constabulary",
                    "watch commander", "police chief", inflect = "noun" }
words "of_an_army" { "army", "soldier", "troop", "military", "navy", "marine", "rebel", "militia", "peacekeeper", "battalion", "airman", inflect = "noun" }

-- "He joined the force", where inspectors are spoken of and no soldiers.
local is_police_force = once(function(doc)
  return doc:find_list(1, doc.tokens, "of_police") ~= nil and doc:find_list(1, doc.tokens, "of_an_army") == nil
end)

rule "body" {
  finds = "Actor", about = "the ministry, an Omani maker, the company's board: an institution by its noun", priority = 1,
  ways = {
    plain = [[ {name: &whose &mods {body: <body>}} ]],
    named = [[ {name: &whose &mods Actor{1,2} &mods {body: <body>}} ]],
    at_home = [[ {name: (the | a | an) [name]{1,2} , [/.+-based/] &mods {body: <body>}} ]],
    plural = [[ {name: &plain_mods {body: [<body> plural]}} ]],
    several = [[ {name: &plain_mods {body: <body last=plural>}} ]],
    opens = [[ ^ {name: ([adj] | [NN] | [capital first]){0,2} {body: <body>}} [name not <org_end> not <rank> not <role> not <honorific>] ]],
    before_name = [[ [not det not adj not own not num not possessive not noun not hyphen] {name: ([adj] | [NN]){0,2} {body: <body last=singular>}} ]] ..
                  [[ [name not <org_end> not <weekday> not <month> not <role> not <rank> not <honorific>] ]],   -- by tyre maker Gommalta
    whose = [[ {name: &whose [Actor kind=state]? &mods [plural common] [possessive] &mods {body: <body>}} ]],
    of_thing = [[ {name: &whose &mere_thing [possessive] &mods {body: <body>}} ]],
    state = [[ {name: the? {state: [Actor kind=state]} ([possessive] [Actor kind=igo]? &mods | &nearer_mods) {body: <body>}} ]],
    backed = [[ {name: &whose [Actor kind=state] -? (and | or) [Actor kind=state] - [participle] ([adj] | [name])? {body: <body>}} ]],
    owner = [[ {name: the? {owner: [Actor kind=institution|company|igo|ngo|party|media|person|government|other|armed_group|military]} [possessive] &mods {body: <body>}} ]],
    of = [[ {name: the? ([adj] | [capital]){0,2} {body: <body>} of (the)? {state: [Actor kind=state]}} ]],
    of_person = [[ {name: the? ([adj] | [participle]){0,2} {body: (regime | government | administration | campaign | camp)} of {owner: [Actor kind=person|other]}} ]],
    fields = [[ {name: (&whose | {state: [Actor kind=state]} [possessive]?)? [common not <body> not <role> not <crowd>] and [common not <body> not <role> not <crowd>] ]] ..
             [[ {body: <field_body>}} ]],
    members = [[ {name: &whose? ([adj] | [noun] | [Actor kind=state]){0,2} [common plural] [possessive] ([adj] | [NN]){0,2} {body: <body>}} ]],
  },
  unless = { compound = [[ {body} &what_is_of_it ]],
             clock = [[ ^^ {name: [num /\d{1,2}[.:]\d\d/] ...} ]],   -- 13.10 Unions join in
             -- the lawmakers do what a group of them does
             number_of = [[ (a | an | another | one) [adj]{0,2} {body: (group | band | bunch | army | legion | family)} of ([adj] | [noun] | [name] | [num] | more than | about){0,3} ([<crowd> plural] | [<role> plural] | [<body> plural]) ]],
             address = [[ {body: state} of the 'Union' ]],
             told = [[ {body: media} (briefing | briefings) ]],
             -- a paper that somebody wrote
             study = [[ {body: (paper | papers)} (,? published (in | last | this | by | online | earlier) | ,? (co-authored | authored | titled | entitled | written) ]] ..
                     [[ | <have>? not? (been | was | were | is | are) [adv]? (retracted | published | peer-reviewed | withdrawn)) ]],
             building = [[ (police | fire | railway | bus | train | metro) {body: (station | stations | post | posts)} ]],
             officer = [[ {body: police} (general | colonel | captain | major | brigadier | sergeant | inspector) ]],
             war = [[ {body: campaign} (to [adv]? (<warring_on> | <wresting group=attack> | <driving> | <quelling_foe>) | against the? ([adj] | [noun]){0,2} [Actor kind=armed_group]) ]],
             tents = [[ [Actor kind=armed_group|military] [possessive]? ([adj] | [noun]){0,2} {body: (camp | camps)} ]],   -- where they sleep
             journal = [[ (<answers_for> | <calls_to_account> | by | to | ^) {name: the {body: 'Nation'}} ]],   -- the paper
             federal = [[ {body: 'Union'} [capital]{0,4} ('Minister' | 'Secretary' | 'Cabinet' | 'Budget' | 'Government') ]],   -- of India
             owner = [[ {body} of the? {state} [possessive] ]],   -- the office of Oman's commission
             province = [[ {body: (department | departments)} of (<city> | [name not known not <actor>]) ]] },
  check = function(m, doc)
    local n = m.last
    local last = doc:token(n)
    local plural, first, noun = last:is("plural"), m.first, m:slot("body")
    if plural then m:set("plural", "yes") end
    if noun.text == "media" and doc:word(noun.first - 1) == "social" then return false end   -- where people write
    if first > 1 and of_money[doc:word(first - 1)] then return false end   -- a $3bn fund
    local counted = first < n and not plural and doc:token(first)   -- three opposition Alliance officials
    if counted and counted:in_list("several_number") then return false end
    if no_bodies.is_money(doc, last) or uses.is_what_one_is(doc, m) then return false end
    local kind = head_senses.of(doc, m, noun, "body")
    if kind == "none" then return false end
    if kind then m:set("kind", kind) m:set("told", true) end
    if is_of_people(doc, m) then m:set("kind", "ngo") m:set("told", true) end
    if m.way == "plain" and noun.first == m.first + 1 and noun.text == "force" and is_police_force(doc) then
      m:set("kind", "police") m:set("told", true)
    end
    if no_bodies.is_none(doc, m, last) or uses.is_post(m, last) then return false end
    local ahead = m:get("kind") == "party" and doc:token(noun.first - 1)
    if ahead and ahead:in_list("feast") or uses.is_doing(last, noun) then return false end
    if m.way == "owner" and uses.is_for(doc, m:slot("owner")) then return false end
    local land = m.way == "of" and m:actor("state")   -- channels of the Polish broadcaster
    if land and land:get("form") == "demonym" and doc:word(land.first - 1) == "the" then return false end
    return first < n or not last:is("name")
  end,
  make = { kind = "{body.kind|institution}", state = "{state.name}", owner = "{owner.text}", body = "{body.text}",
           head = "{body.lemma}", form = "nominal" },
  yes = { "Skyline Robotics fell on Monday. [name The Orvat, Odrin-based company] left.", "[name The company] left.", "They accused [name the ministry] yesterday.", "[name The seamen's union] left.", "[name The Omani army] left.",
          "[name North Korea's defence ministry] answered.", "[name The dockers' union] left.", "[name The ranchers' lobby] left.", "[name The Omani dockers' union] left.",
          "[name The island's ministry] left.", "[name An Odrin-based ministry] left.",
          "[name Human rights groups] left.", "[name The energy and roads ministries] left.", "[name State oil company] Petrozal left.",
          "It was sued by [name tyre maker] Petrozal.",
          "[name The brutal regime of Ada Lind] left.", "[name Dock workers' union] left.", "[name Wine merchants' associations] left.",
          "[name The government of Peru] left.", "[name The Omani and Qatari-backed militia] left.", "[name The Odrin Party's board] left.",
          "[name Private companies] left.", "[name A news site] said so.", "[name The station's television network] left.",
          "[name The Omani mission] left.", "[name Oman's UN mission] left.", "[name The biggest pro-Kurdish party] left.", "[name Pension funds] sued.", "[name The European drugs agency] left.", "[name A county hospital] north of the town was shut.", "[name The funds] said so." },
  no = { "[name 13.10 Unions] join in.", "She spoke of the campaign to retake Odrin from the rebels.", "She saw a Taliban camp.", "They heard his State of the Union address.",
          "They told the Nation so.", "The Nation said so.", "They left the bus station.", "A group of nurses left.", "An army of nurses left.",
          "They met on a message board.", "His paper, published in May, was late, and her paper was withdrawn.", "He told a media briefing so.",
          "Union Roads Minister Ada Lind left.", "A high state of military alert began.", "The racial divisions grew.", "She lost the Velian caucuses.",
          "It fell in his presidency.", "A body was found.", "A body found in a ditch was cold.", "They met outside the town halls.",
          "They served it as a bank.",
         "They dug up sacred sites.", "A Tandol presidency is far off.", "They flew 90 missions.", "It barred her holding office.", "A police dog barked.", "They met police general Ada Lind.",
         "He misused campaign funds.", "Public funds were safe.", "THREE opposition Alliance officials left.", "[name The office of Oman]'s commission was shut.", "It reflects the state of the talks.", "They paid commissions for services.", "It is a law enforcement.", "They have a $3bn fund.", "They kept channels of communication open.", "They spoke of the internal front.",
         "It is in the business of lending.", "They track their campaigns.", "They ended his prosecution.", "Its fleet is old.", "They ignored social media.", "They asked the social media of Peru.", "The sea was calm.", "They met in the department of Vellmouth.", "She left the Senate hearing.", "They mocked her lawful authority.", "A film producer left.", "A spokesman for Ada Lind's campaign left.", "The smear campaign began.", "Her campaign against graft began.", "It was part of his campaign to mend the roads.", "A clerk for Ada Lind's party left.", "It was a holiday party.", "It was a strong showing.", "Two bodies were found.", "Her body was found.",
         "They slept on the left bank.", "They burned his identity papers.", "She resigned from her leadership.", "They slept on the bank of the Tandol.", "The bank robber left.",
         "9 - Ministry" },
}

-- a body may stand in front of what it wants, says, decides or holds; "a court order", "a party plan" are of any
words "wishing_body" {
  party = "opposition", government = "government, regime, junta", institution = "council, ministry", ngo = "union", military = "army",
  armed_group = "rebel",
}
words "wish_of_body" { "policy", "allegation", "accusation", "protest", "complaint", "crackdown", "ultimatum", "stance", inflect = "noun" }
words "armed_body" { government = "government, regime", military = "army, navy, air force, coast guard",
                     armed_group = "rebel, militia, insurgent, militant, guerrilla, separatist, jihadist", police = "police" }
words "air_body" { military = "coalition, alliance, allied", government = "government, regime", armed_group = "rebel" }
words "place_held" { "position", "base", "checkpoint", "roadblock", "convoy", "building", "outpost", "post", "stronghold", "camp", "barracks",
                     "patrol", "station", "target", "van", "car", "truck", "lorry", "vehicle", "boat", "helicopter", "headquarters", "armoury",
                     "gunship", "warplane", "fighter jet", "jet", "aircraft", "plane", "drone", "tank", "patrol boat", "speedboat", "ship", "warship",
                     "frigate", "cutter", "gunboat", "vessel", "bulldozer", "artillery", "mortar", inflect = "noun", any_tag = true }
-- a body that has offices: who marches on these means it
words "seated_body" { government = "government", institution = "council", ngo = "union", company = "company" }
words "seat_held" { "office", "headquarters", "chamber", "building", "gate", "depot", inflect = "noun" }
words "striking_body" { military = "coalition, army, navy, allied", armed_group = "rebel" }   -- of a union, a strike is another thing
words "deed_of_arms" { "attack", "offensive", "raid", "shelling", "bombardment", "ambush", "rocket fire", "air raid", "assault", "incursion", "mortar fire",
                       "artillery fire", "rocket attack", "mortar attack", "bomb attack", "suicide attack", "counter-offensive", "counteroffensive",
                       "gunfire", "sniper fire", "siege", inflect = "noun" }
words "deed_from_the_air" { "air strike", "airstrike", "air raid", "bombing", "bombing raid", "drone strike", "missile strike", "jet", "warplane",
                            "plane", "aircraft", "helicopter", "air campaign", "bombing campaign", "barrel bomb", "sortie", "shelling", "bombardment",
                            inflect = "noun" }

rule "body in front of its wish" {
  finds = "Actor", about = "an opposition demand, the government plan, rebel attacks: the body whose it is",
  ways = {
    deed = [[ [det not wh]? {name: {body: [<armed_body> singular lower]}} <deed_of_arms> ]],
    opens_deed = [[ ^ {name: {body: [<armed_body> singular]}} <deed_of_arms> ]],
    strikes = [[ {name: ([Actor kind=state] '-' led)? {body: <striking_body>}} (strike | strikes) (on | against | in | near | at | that | <harming>) ]],
    flies = [[ ([det not wh] | [num] | [adj])? {name: ([Actor kind=state] '-' led)? {body: [<air_body> lower]}} <deed_from_the_air> ]],
    opens_flies = [[ ^ {name: {body: [<air_body> not plural]}} <deed_from_the_air> ]],
    wish = [[ [det not wh]? {name: {body: [<wishing_body> singular]}} ([<wish_noun> noun] | [<wish_of_body> noun]) ([not noun] | $) ]],
  },
  make = { kind = "{body.group|institution}", body = "{body.text}", head = "{body.lemma}", form = "nominal",
           bare = "yes" },
  yes = { "The court rejected an [name opposition] demand for a vote.", "They criticised the [name government] policy.",
          "They criticised [name union] demands.",
          "They fear [name rebel] attacks on the town.", "[name Army] raids went on.", "A [name coalition] air strike hit the town.",
          "A [name Chilean-led coalition] strike on the town went on.",
          "[name Coalition] jets hit the town." },
  no = { "They criticised an opposition leader.", "They criticised the government plan commission." },
}

-- before the rule above, which takes some of what is held for a body: a police station
rule "body in front of what it holds" {
  finds = "Actor", about = "rebel positions, a police van, the council offices: the body whose it is", priority = 2,
  ways = {
    held = [[ ([adj] | [num] | [own] | [verb] | [name] | [prep]) {name: {body: (coast guard | [<armed_body> lower])}} <place_held> ]],
    that_held = [[ [det not wh] {name: [name not <actor>]{0,2} {body: (coast guard | [<armed_body> lower])}} [<place_held> noun] ]],
    opens = [[ ^ {name: {body: [<armed_body> singular]}} [<place_held> noun] ]],
    seat = [[ [det not wh]? {name: {body: [<seated_body> singular]}} [<seat_held> noun] ]],
  },
  make = { kind = "{body.group|military}", body = "{body.text}", head = "{body.lemma}", form = "nominal", bare = "yes" },
  yes = { "Gunmen hit [name government] positions.", "Youths burned a [name police] van.", "Gunmen hit four [name army] bases.",
          "[name Rebel] positions were hit.", "A [name navy] patrol boat rammed it.", "Nurses met outside the [name council] offices." },
  no = { "They sat in an army canteen.", "The army bases it on a hunch." },
}

-- what a capital has because it is one: "the Warsaw government" is the state's
words "of_state" { "government", "regime", "ministry", "army", "navy", "military", "embassy", "parliament", "administration",
                   "leadership", "authority", inflect = "noun", any_tag = true }

rule "body of a town" {
  finds = "Actor", about = "the Aarhus health ministry: a body by the town or the region that it is of", priority = 2,
  ways = {
    plain = [[ {name: (&whose ([adj] | [participle]){0,2} | [adj])? {seat: <city>} ([possessive] &mods | &nearer_mods) {body: <body>}} ]],
    no_city = [[ {name: {seat: &unknown{1,3}} {body: <body>}} ]],
    crowd = [[ {name: (&whose ([adj] | [participle]){0,2} | [adj]{1,2})? {seat: <city>} ([possessive] &mods | &nearer_mods) ]] ..
            [[ {crowd: [<crowd> plural]}} ]],
    role = [[ {name: (&whose ([adj] | [participle]){0,2} | [adj])? {seat: <city>} ([possessive] &mods | &nearer_mods) ]] ..
           [[ {role: [<role> singular]}} ]],
  },
  unless = { compound = [[ ({body} | {role}) &what_is_of_it ]], place = [[ <place_prep> {seat} ]],
             longer = [[ [<compass> capital] {seat} ]],   -- South Africa
             name = [[ {role} [name] ]], vote = [[ {seat} ...3 (caucus | caucuses | campaign) ]] },
  check = function(m, doc)
    local last = doc:token(m.last)
    if m.way == "crowd" or last:is("plural") then m:set("plural", "yes") end
    local noun = m:slot("body")
    local named = noun and noun.last < doc:sentence(m.sentence).last and doc:token(noun.last + 1):is("name")   -- the Lima bank Orvat, and no Lima Bank Holiday
    if named and not (m.way == "plain" and doc:word(m.first):lower() == "the" and not last:is("name")) then return false end
    if m.way == "no_city" and not doc:token(noun.last):in_list("town_house") then return false end
    if noun and m.way == "plain" and m:slot("seat"):last_entry("actor", "form") == "capital" and doc:token(noun.last):in_list("of_state") then return false end
    return not last:is("name") and not uses.is_doing(last, noun or m:slot("role", "crowd"))
  end,
  make = { kind = "{body.kind|person}", body = "{body.text}", role = "{role.text}", crowd = "{crowd.text}", class = "{role.class}",
           head = "{body.lemma}{role.lemma}{crowd.lemma}", form = "nominal" },
  build = function(m)
    if m:get("head") == "council" and m:get("kind") == "institution" then   -- it governs the town
      m:set("kind", "government")
      m:set("told", true)
    end
    if m:get("head") == "brigade" and m:get("plural") then m:set("kind", "armed_group") m:set("told", true) end   -- of no army
    if m.way == "crowd" then m:set("kind", m:feature("crowd", "kind")) end
    if m.way == "crowd" and m:get("kind") == "person" then m:set("kind", "people") end
  end,
  yes = { "[name The Aarhus health ministry] left.", "[name The Aarhus bank] Orvat left.", "[name Aarhus nurses] left.", "[name Aarhus's mayor] left.",
          "[name Marlow Sarn council] left.", "The head of [name Sarn parish council] left." },
  no = { "In Aarhus police left.", "Sarn committee left.", "The Aarhus caucuses were slow.", "The Aarhus bank robber left.", "Aarhus bank Orvat left.",
         "The Aarhus senator Ada Lind left.", "He blamed South [name Africa's navy]." },
}

rule "body that is given something" {
  finds = "Actor", about = "gave the company access: what stands behind it is no part of it", priority = 1,
  pattern = [[ <gives> {name: the {body: <body>}} [common] ]],
  unless = { people = [[ {name} (<crowd> | <role>) ]] },
  make = { kind = "{body.kind|institution}", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "They gave [name the company] access to it." },
  no = { "They denied the company lawyers that." },
}

-- Opposition that somebody meets with is no body: "staunch opposition", "opposition from the farmers".
local function is_felt(doc, noun)
  local ahead, behind = noun.first > 1 and doc:token(noun.first - 1), noun.last < doc.tokens and doc:token(noun.last + 1)
  return ahead and ahead:is("adj") or behind and sets.feeling_toward[behind.form] or false
end

words "bare_body" {
  police = "police, riot police", military = "troops, security forces, government forces",
  media = "state media, state television, state radio, local media", institution = "parliament, congress, senate", company = "management",
  party = "opposition", inflect = "noun",
}
words "own_deed" { "investigation", "inquiry", "probe", "raid", "crackdown", "search", "operation", "ambush", inflect = "noun" }   -- "a police probe into it"

rule "body without an article" {
  finds = "Actor", about = "police, state media, parliament", priority = 1,
  ways = {
    bare = [[ {name: [adj not /.+ing/]? {body: <bare_body>}} ]],
    state = [[ {name: the? {state: [Actor kind=state]} [possessive]? [adj]? {body: <bare_body>}} ]],
  },
  unless = { compound = [[ {body} ([common not <own_deed> not <timeword>] | <own_deed> [common]) ]],
             house = [[ (for | a | an) {body: 'Senate'} ]],   -- to run for Senate
             longer = [[ {body: 'Senate'} [name] ]] },
  check = function(m, doc)
    local noun = m:slot("body")
    return not string.find(noun.text, "ing$") and (m:feature("body", "lemma") ~= "opposition" or not is_felt(doc, noun))
  end,
  make = { kind = "{body.group}", state = "{state.name}", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "[name State media] left.", "[name Omani management] left.", "They blamed [name Senate] for it." },
  no = { "She ran for Senate in May.", "They met Senate Speaker Ada Lind.", "Police cars burned.", "It was Special Policing Zone.", "She met with opposition from farmers." },
}
