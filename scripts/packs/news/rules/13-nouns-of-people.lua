-- Nouns that stand for several people: officials, two diplomats, rebels in the north.
local head_senses = require "lib.head_senses"
local once = require "lib.once"
local openings = require "lib.openings"
local sets = require "lib.word_sets"
local uses = require "lib.noun_uses"

phase "actors"

words "faith" { "Muslims", "Christians", "Jews", "Hindus", "Buddhists", "Sunnis", "Shiites", "Shias", "Catholics",
                "Protestants", "Sikhs", "Mormons", "Yazidis", "Kurds", "Arabs", "Tamils", "Rohingya", "Uighurs",
                "Uyghurs", "Hutus", "Tutsis", "Assyrians", "Druze", "Alawites", "Copts", "Roma", "Latinos", "Hispanics",
                "African-Americans", "Europeans", "Africans", "Asians", "Westerners", "Pashtuns", "Hazaras",
                "Turkmens", "Maronites", "Evangelicals", "Orthodox Christians", "Native Americans",
                "Gen Z", "Gen-Z", "Generation Z", "Millennials", "Baby Boomers", "Boomers", "Gen Xers", "Gen Zers", "Zoomers", "Dreamers", "Islamists", "Salafists", "Jihadists",
                "Brexiteers", "Remainers", "Leavers", "Southerners", "Northerners", "Midwesterners", "Easterners", "Marxists", "Zionists",
                "Feminists", "Loyalists", "Royalists", "Reservists", "Chavistas", "Peronists", "Peronistas", "Sandinistas",
                "Kirchneristas", "Bolsonaristas", "Uribistas", "Maoists", "Trotskyists", "Stalinists", "Gaullists", "Thatcherites",
                "Corbynites", "Blairites", "Trumpists" }

words "several_number" { "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "several", "many" }

-- one of them is somebody: a nurse, a soldier; but a crowd, the staff are several
local one_is_person = { people = true, person = true, police = true, military = true, armed_group = true, institution = true,
                        government = true, party = true, igo = true }
words "collective" {
  "crowd", "public", "mob", "throng", "audience", "diaspora", "family", "electorate", "populace", "population", "people",
  "staff", "minority", "opposition", "municipality", "force", "youth wing",
}

-- "The lawyer for Odrin striker Ada Lind": the lawyer is no striker.
local function is_of_another(doc, m, noun)
  for _, a in ipairs(m:mentions("Actor")) do
    local ends = a.first == m.first and a.last < noun.first and a:get("role") and a:slot("org")
    if ends and not doc:token(a.last + 1):is("possessive") then return true end
  end
  return false
end

-- "25 Bishops criticised", "the Governors have asked": an office that the paper writes with a capital, and no team.
local function is_capital_office(doc, m, noun)
  local last, first = doc:token(noun.last), doc:token(m.first)
  local base = string.match(string.lower(last.text), "^(.*)s$")
  if not base or sets.team_name[base] or last:in_list("creed") or not last:in_list("role") or noun.last ~= m.first + 1 then return false end
  local behind = noun.last < doc.tokens and doc:token(noun.last + 1)
  return (first:is("num") or string.lower(first.text) == "the") and behind and (behind:is("finite", "modal") or behind:in_list("have")) or false
end

rule "people by noun" {
  finds = "Actor", about = "officials; two diplomats; rebels in the north",
  ways = {
    plural = [[ {name: &whoses &mods {crowd: <crowd>}} ]],
    bare = [[ {name: &plain_mods {crowd: (<crowd last=plural|name> | <crowd not number=pl>)}} ]],
    of_thing = [[ {name: &whose &mere_thing [possessive] &mods {crowd: (<crowd> | [<role> plural not <crowd>])}} ]],
    count = [[ {name: {crowd: (hundreds | thousands | dozens | scores)}} ([adv]? [verb past] | [verb present] | <have> | <be> | [modal]) ]],
    faith = [[ {name: &whose? ([adj] | [num]){0,2} {crowd: <faith>}} ]],
    named = [[ {name: (&whoses &mods | &plain_mods) Actor ([possessive] &mods | &nearer_mods) {crowd: (<crowd> | ]] ..
            [[ [<role> plural not <crowd>])}} ]],
    state = [[ {name: the? {state: [Actor kind=state]} ([possessive] &mods | &nearer_mods) {crowd: (<crowd> | ]] ..
            [[ [<role> plural not <crowd>])}} ]],
    of_two_states = [[ {name: (the | [num])? [Actor kind=state] - {state: [Actor kind=state]} &nearer_mods {crowd: (<crowd> | [<role> plural not <crowd>])}} ]],   -- Omani-Yemeni divers
    org = [[ {name: the? {org: [Actor kind=institution|company|igo|ngo|party|media|government|armed_group|military|police]} ([possessive] &mods | &nearer_mods) {crowd: (<crowd> | [<role> plural not <crowd>])}} ]],
    now_and_then = [[ {name: (&whoses | [num])? [adj]? (current | serving | present) and (former | retired | past) ([NN] | [adj])? ]] ..
                  [[ {crowd: (<crowd last=plural> | [<role> plural])}} ]],
    long_role = [[ {name: (&whoses &mods | &plain_mods) {crowd: <role last=plural>}} ]],   -- film stars, cabinet secretaries
    of_town = [[ {name: (&whose &mods | &plain_mods) {crowd: (resident | residents | people | inhabitants | citizens)} of <city>} ]],
    one_of_town = [[ {name: (a | an | another) <city> ([adj] | [NN])? {crowd: [<crowd number=pl> singular]}} ]],   -- a Texas collector
    owner = [[ {name: {owner: [Actor kind=person|other]} [possessive] &mods {crowd: (<crowd> | ]] ..
            [[ [<role> plural not <crowd>])}} ]],
    roles = [[ {name: (&whoses &mods | &plain_mods) {crowd: [<role> plural not <crowd>]}} ]],
    members = [[ {name: (&whoses &mods | &plain_mods) {crowd: members} &for_whom} ]],
  },
  unless = { clock = [[ ^^ {name: [num /\d{1,2}[.:]\d\d/] ...} ]],   -- 13.10 Nurses join in
             spring = [[ {crowd: (sources | source)} of (the | [own])? ([common] | [gerund]) ]],   -- sources of income
             kindred = [[ {crowd: family} of ([adj] | [noun] | [name]){0,3} [<body> plural] ]],   -- a family of funds
             both = [[ {crowd: [singular lower not <collective>]} and [adj not <past_office>] [common not <role> not <crowd>] ]],   -- a civilian and military presence
             one_of = [[ (of | on) {name: {crowd: staff}} ]],   -- members of staff
             age = [[ (in | into | since) ([own] | the) [adj]? {crowd: teens} ]],   -- in her late teens
             at_ease = [[ (drop | drops | dropped | dropping | lower | lowered | lowering) {name: [own] guard} ]] },
  -- one of a crowd counts with an article only; capitals are a name
  check = function(m, doc)
    local noun = m:slot("crowd")
    local n = noun.last
    if m.way == "named" and is_of_another(doc, m, noun) then return false end
    if m.way == "faith" then m:set("plural", "yes") return true end
    local last = doc:token(n)
    local plural, name = last:is("plural"), last:is("name")
    local sense = head_senses.of(doc, m, noun, "crowd")
    if sense == "none" then return false end
    if sense then m:set("kind", sense) m:set("told", true) end
    if uses.is_bare_head(doc, noun, last) or uses.is_on_trial(doc, noun) or uses.is_what_one_is(doc, m) then return false end
    local several = not plural and m:feature("crowd", "number") == "pl" and doc:token(m.first)   -- some civilian sites
    if several and (several.form == "some" or several:in_list("several_number")) and not last:in_list("collective") then
      return false
    end
    if last.form == "authority" and doc:token(m.first):is("own") then return false end   -- within its authority
    local behind = doc:token(n + 1)
    if plural and behind and behind:is("possessive") and sets.a_or_an[doc:token(m.first).form] then
      return false   -- a possible pilots' strike
    end
    if plural and not name then m:set("plural", "yes") return true end
    if uses.is_doing(last, noun) then return false end
    if not plural and behind and behind:is("name") and m:feature("crowd", "kind") == "armed_group" then return false end
    local text = last.text
    if string.find(text, "^%u%u+s$") then m:set("plural", "yes") return true end   -- MPs
    if last.lemma == "staff" and behind and behind:is("noun") then return false end   -- staff changes
    if last.lemma == "staff" and m.first == n and openings.opens_sentence(doc, m) then return true end
    if name and is_capital_office(doc, m, noun) then m:set("plural", "yes") return true end   -- "25 Bishops criticised"
    if name then   -- "Nurses had complained": the capital is the sentence's
      local opens = m.first == n and string.find(text, "%as$") ~= nil and openings.opens_sentence(doc, m)
      if opens then m:set("plural", "yes") end
      return opens
    end
    if uses.says_what_kind(doc, m, noun) then return false end
    return last.lemma == "staff" or n > m.first and doc:token(m.first):is("det")
  end,
  make = { kind = "{crowd.kind|people}", form = "nominal", crowd = "{crowd.text}", head = "{crowd.lemma}",
           state = "{state.name}", org = "{org.text}", owner = "{owner.text}" },
  build = function(m, doc)
    local kind, plural = m:get("kind", "plural")
    local org = kind == "armed_group" and m:actor("org")
    if org and org:get("kind") == "party" then kind = "people" m:set("kind", kind) end   -- Labour rebels bear no arms
    if plural then
      if kind == "person" then m:set("kind", "people") end
    elseif one_is_person[kind] and not doc:token(m:slot("crowd").last):in_list("collective") then
      m:set("kind", "person")
    end
  end,
  yes = {
    "[name Two diplomats] left.", "[name Six Bishops] criticised it.", "[name The Governors] have asked for it.",
    "[name US officials] left.", "[name Two Omani-Yemeni divers] left.",
    "[name Two MPs] left.",
    "[name Nurses] had complained.",
    "[name His aides] left.", "[name Staff] accused the owner.",
    "[name Two film stars] left.", "[name Six serving and retired officers] left.",
    "[name The island's nurses] left.",
    "[name Residents of Aarhus] left.", "[name An Aarhus collector] left.",
    "OSLO, Norway - [name Armed guards] left.",
    "OSLO, 4 March - [name Nurses] had complained.",
    "They spoke to at least [name six officials].",
    "[name Thousands] marched in Aarhus.",
    "[name Christians] left.", "[name Yazidis] left.",
    "[name Two Shell engineers] left.",
    "[name The Ministry of Roads officials] left.",
    "[name Ada Lind's aides] left.",
    "[name The presidents] left.", "[name Other members of Congress] left.",
  },
  no = { "It was late.\n\n[name 13.10 Nurses] join in",
    "She left in her late teens.", "A member of staff left.", "A family of banks left.", "The bridge was empty.", "The voter turnout fell.", "Nobody saw that the Cardinals have lost.",
    "9 - Dock",
    "Both vaccine candidates failed.", "They acted within its authority.", "It hit some civilian facilities there.", "[name Last year 60 people] left.", "They never dropped their guard.", "They lost sources of income.", "It was a civilian and military presence.",
    "They shot [name dead three men].", "They fear [name a possible pilots]' strike.",
    "[name Gunmen wounded two men] there.", "The lawyer for Odrin striker Ada Lind left.",
    "[name 9 - Odrin nurses] left.",
  },
}

-- Nouns of no list that say what people do: divers, diggers. Things have the same endings, but say nothing.
words "thing_er" {
  "letters", "papers", "numbers", "figures", "orders", "computers", "posters", "chapters", "matters", "answers", "quarters",
  "headquarters", "offers", "powers", "rivers", "waters", "factors", "errors", "doors", "floors", "sensors", "monitors", "reactors",
  "tractors", "servers", "filters", "covers", "borders", "centers", "colors", "colours", "flowers", "towers", "newspapers",
  "lists", "tests", "guests", "interests", "artists", "indicators", "parameters", "counters", "prayers", "rumors", "behaviors",
  "registers", "banners", "headers", "drawers", "layers", "clusters", "disasters", "others", "wonders", "shoulders",
  "fingers", "corners", "trailers", "helicopters", "bombers", "tankers", "freighters", "trawlers", "cruisers", "destroyers",
  "carriers", "mortars", "howitzers", "dredgers", "minesweepers", "icebreakers", "launchers", "bulldozers", "interceptors",
  "cutters", "steamers", "choppers", "gliders", "containers", "transmitters", "generators", "boilers", "loudspeakers",
  "transformers", "centrifuges", "cars", "wars", "years", "hours", "dollars", "stars", "bars", "scholars",
}

-- "Rovers say so", where Odrin Rovers are named: a club, and no people.
local ends_name = once(function(doc, noun) return string.find(doc.text, "%u%l+ " .. noun .. "%f[%W]") ~= nil end)

rule "people by what they do" {
  finds = "Actor", about = "two Omani divers, diggers said: people by the ending of their noun, where it is they who speak or a state's",
  priority = 0,
  ways = {
    says = [[ {name: &whose? &plain_mods {crowd: [plural common /\p{L}{3,}(ers|ors|ists|men|women)/ not <thing_er> not <body> not <crowd> not <role> not <actor> not <surname> not <given>]}} ]] ..
           [[ ([adv] | <have>){0,2} [<say> finite] ]],
    state = [[ {name: &whose? ([adj] | [num] | [participle]){0,2} {state: [Actor kind=state form=demonym]} ([adj] | [NN]){0,2} ]] ..
            [[ {crowd: [plural common /\p{L}{3,}(ers|ors|ists|men|women)/ not <thing_er> not <body> not <crowd> not <role>]}} ]],
  },
  check = function(m, doc)
    local noun = m:slot("crowd").text
    return not (string.find(noun, "^%u%l") and ends_name(doc, noun))
  end,
  make = { kind = "people", form = "nominal", crowd = "{crowd.text}", head = "{crowd.lemma}", state = "{state.name}", plural = "yes" },
  yes = { "[name The diggers] said so.", "[name Two Omani diggers] left.", "[name Diggers] said so." },
  no = { "The numbers said so.", "Sanders said so.", "They met Odrin Rovers. Rovers said so." },
}
