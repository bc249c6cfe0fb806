-- Nouns and pronouns that stand for an actor: the ministry, a senior official, US officials, rebels, she.
local head_senses = require "lib.head_senses"
local nouns = require "lib.nouns"
local openings = require "lib.openings"

phase "actors"

words "he" { "he", "him", "himself" }
words "she" { "she", "her", "herself" }
words "they" { "they", "them", "themselves" }
words "first_person" { "I", "me", "myself" }
words "first_plural" { "we", "us", "ourselves" }
words "gives" { "give", "grant", "deny", "offer", "cost", "owe", "allow", "lend", "afford", "earn", "hand", "award", "promise", "guarantee",
                "spare", "assure", "declare", "tell", "teach", inflect = "verb" }
-- Nouns that are a past as well: "the minister cut the ribbon".
words "past_too" { "cut", "put", "set", "hit", "let", "cost", "hurt", "shut", "quit", "bet", "bid", "cast", "split", "burst", "spread",
                   "shed", "rid", "thrust", "upset", "beat", "read", "left", "felt", "found", "saw", "fell", "led", "ran", "spoke" }
words "bare_body" {
  police = "police, riot police", military = "troops, security forces, government forces",
  media = "state media, state television, state radio, local media", institution = "parliament, congress", company = "management",
  party = "opposition", inflect = "noun",
}
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

-- a feast, or people on their way: no party that anybody votes for
words "feast" {
  "holiday", "Christmas", "birthday", "dinner", "cocktail", "garden", "wedding", "engagement", "graduation", "retirement",
  "farewell", "leaving", "launch", "victory", "watch", "office", "house", "block", "street", "beach", "pool", "costume", "slumber",
  "surprise", "hen", "stag", "bachelor", "bachelorette", "Halloween", "night", "after", "after-", "search", "boarding", "landing",
  "hunting", "shooting", "scouting", "climbing", "rescue", "foot", "lunch", "tailgate",
}

-- of what faith or people: words with a capital that say what sort of body it is
words "of_faith" {
  "Jewish", "Christian", "Muslim", "Islamic", "Catholic", "Protestant", "Orthodox", "Anglican", "Hindu", "Buddhist", "Sikh", "Sunni",
  "Shia", "Shiite", "Evangelical", "Mormon", "Druze", "Alawite", "Yazidi", "Coptic", "Lutheran", "Methodist", "Baptist", "Islamist",
  "Zionist", "Arab", "Kurdish", "Tamil", "Hispanic", "Latino", "Roma", "Uighur", "Uyghur", "Rohingya", "Igbo", "Hausa", "Yoruba",
  "Fulani", "Pashtun", "Tutsi", "Hutu", "Black", "Indigenous", "African-American", "Asian-American",
}

part "whose" [[ ([det not wh not /no/] | [own] | [num]) ]]
-- at most one number, and never before an article: Channel 9 | the bank
part "whoses" [[ (([det not wh not /no/] | [own]){1,2} [num]? | [num]) ]]
part "mods" [[ ([adj] | [num] | [participle] | [gerund] | [adv /.+ly/] [participle] | [<of_faith> capital]){0,2} &nearer_mods ]]
-- behind a name that owns nothing: "Lind killing men" is no sort of men
part "nearer_mods" [[ ([adj] | [num] | [common] | [participle] | [hyphen not <actor>] | Actor - [participle] | <stance_prefix> - (Actor | [<of_faith> capital]) | - [lower not det not pronoun not <say>] | <stance_prefix> - ){0,4} ]]
-- "the island's ministry": whose it is, by a noun that is no actor itself
part "mere_thing" [[ [common not <body> not <role> not <crowd> not <timeword> not <timeunit>] ]]

part "plain_mods" [[ ([adj not /least|dead/]{0,2} [num])? ([adj not /least/] | [NN] | <stance_prefix> -){0,3} ]]

-- "denied backing rebels", "started asking schools": what is done to them
words "done_to" {
  "backing", "asking", "killing", "attacking", "arming", "funding", "supporting", "accusing", "blaming", "helping",
  "hiring", "firing", "beating", "targeting", "paying", "calling", "urging", "telling", "sheltering", "bribing", "shooting",
  "sending", "leaving", "hosting", "allowing", "forcing", "detaining", "arresting", "jailing", "hiding", "harbouring",
}

words "charging" { "accuse", "suspect", "convict", "acquit", "guilty", "capable", "charge", "incapable", "clear", "absolve", inflect = "verb", any_tag = true }

retag "what is done to several" {
  about = "discussed backing rebels, defended asking schools: no kind of rebels or schools",
  ways = {
    verb = [[ [verb] {this: [<done_to> NN]} ([adj] | [NN])? [plural] ]],
    after = [[ (after | before | without | while | since | by) {this: [/visiting|touring|meeting|leading|joining|leaving|killing|attacking|arresting/ not VBG]} ([adj] | [NN])? [plural] ]],
  },
  to = "VBG",
  yes = { "They discussed [this backing] rebels.", "He left after [this visiting] several countries." },
  no = { "They saw a killing field." },
}

-- "A strong showing" is no show, "the process heading" no head: forms of a verb that is spelt like the noun.
local function is_doing(last, noun)
  local form = last.form
  local ending = string.sub(form, -2)
  if ending ~= "ng" and ending ~= "ed" or noun.first ~= noun.last then return false end
  if ending == "ed" then return last:is("verb") end
  if last.lemma == "sibling" or last.lemma == "underling" or last.lemma == "hireling" then return false end
  return string.find(form, "^%a%a%a+ing$") ~= nil and #form > 5
end

-- "A terrorist attack", "the refugee crisis": what kind of attack. But "a veteran staffer" is somebody, and so is who
-- is granted bail.
local adjectival = { executive = true, official = true, representative = true }   -- his executive orders

-- "The witness statements were read", "misread the source documents": a plural that has a verb, or is the object of one.
local function is_plural_head(doc, m, behind)
  local after = behind.number < doc.tokens and doc:token(behind.number + 1)
  if after and (after:is("past", "modal") or after:in_list("be", "have")) then return true end
  local ahead = m.first > 1 and doc:token(m.first - 1)
  return ahead and ahead:is("verb") and not ahead:in_list("gives", "say") or false
end

local function says_what_kind(doc, m, noun)
  local behind = doc:token(noun.last + 1)
  if behind and behind:is("NNS") and not behind:in_list("crowd", "role") then
    if adjectival[doc:token(noun.last).form] or is_plural_head(doc, m, behind) then return true end
  end
  local further = behind and behind:is("adj") and behind.number < doc.tokens and doc:token(behind.number + 1)
  if further and further:is("common") and adjectival[doc:token(noun.last).form] then   -- the official foreign rate
    return m.first == 1 or not doc:token(m.first - 1):in_list("gives")
  end
  if not behind or not behind:is("NN") or behind:in_list("past_too", "timeword") then return false end
  local form = behind.form
  if string.find(form, "ing$") or string.find(form, "[eo]r$") or string.find(form, "ist$") then return false end
  return m.first == 1 or not doc:token(m.first - 1):in_list("gives")
end

-- "Two bodies", "her body", "the pilot's body": somebody's own; "a body was found", "they buried the body".
words "done_to_corpse" {
  "find", "discover", "recover", "bury", "exhume", "cremate", "identify", "examine", "dump", "retrieve", "burn", "wash up", "wash", "lie",
  "carry", "hide", "drag", "wrap", "spot", inflect = "verb",
}
local function is_of_flesh(doc, m, last)
  if last.lemma ~= "body" or m:span():last_entry("body").first < m.last then return false end
  local ahead = m.last > 1 and doc:token(m.last - 1)
  if last:is("plural") or ahead and ahead:is("own", "possessive") then return true end
  if m.last > m.first + 2 then return false end
  local one = string.lower(doc:word(m.first)) == "a"
  local governor, behind = m.first > 1 and doc:token(m.first - 1), m.last + 1
  if governor and governor:is("verb") and governor:in_list("done_to_corpse") then return true end
  while behind < doc.tokens and doc:token(behind):in_list("be", "have") do behind = behind + 1 end
  local verb = behind <= doc.tokens and doc:token(behind)
  local found = verb and one and behind == m.last + 1 and behind < doc.tokens and doc:token(behind + 1):is("prep")   -- a body found in a ditch
  if found and verb:in_list("done_to_corpse") then return true end
  return verb and verb:in_list("done_to_corpse") and not (verb:is("finite") and behind == m.last + 1 and verb.lemma ~= "lie")
end

local AHEAD = 5   -- tokens between an article and a shorter match
local one_of = { a = true, an = true }

-- what makes somebody something: they named Lind a suspect
words "makes_one" {
  "name", "declare", "appoint", "elect", "label", "brand", "dub", "designate", "deem", "crown", "consider", "pronounce", "call", "make", "render",
  inflect = "verb",
}

-- "Police named Ada Lind a suspect": behind the name that such a verb governs.
local function is_complement(doc, n)
  local k = n - 1
  while k > 1 and n - k < 7 and doc:token(k):is("name", "pronoun", "noun", "own", "adj", "det") do k = k - 1 end
  if k == n - 1 then return false end
  return doc:token(k):is("verb") and doc:token(k):in_list("makes_one") and not doc:token(k):is("participle")
end

-- "She served as a minister", "named as an agent of Oman": what somebody is, and nobody else; "as a minister said".
local function is_what_one_is(doc, m)
  local n, stop = m.first, math.max(3, m.first - AHEAD)
  while n > stop and doc:token(n):is("noun", "adj", "num", "participle") do n = n - 1 end   -- of a shorter match
  if n < 3 or not one_of[doc:token(n).form] then return false end
  local as = doc:token(n - 1).form == "as" and doc:token(n - 2).form ~= "such"
  if not as and not is_complement(doc, n) then return false end
  local behind = m.last < doc.tokens and doc:token(m.last + 1)
  return not (behind and behind:is("finite", "modal"))
end

-- "The ministry's lobby", "a lobby": a room, where the gun lobby is none.
local function is_of_a_house(doc, m, last)
  local ahead = m.last > 1 and doc:token(m.last - 1)
  return last.lemma == "lobby" and not (ahead and ahead:is("adj", "common"))
end

-- "Her authority", "its lawful authority over the port": what one has the right to.
local function is_right(doc, m, last)
  return last.form == "authority" and (doc:token(m.first):is("own") or doc:word(m.last + 1) == "over") or
         last.form == "prosecution" and doc:token(m.first):is("own")
end

local of_money = { ["$"] = true, ["£"] = true, ["€"] = true, ["¥"] = true }
words "several_number" { "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "several", "many" }

-- "The state of the talks": how they stand.
local function is_condition(doc, m, last)
  if last.form ~= "state" or doc:word(m.last + 1) ~= "of" then return false end
  local n = m.last + 2
  while doc:token(n) and doc:token(n):is("det", "own", "adj") do n = n + 1 end
  local what = doc:token(n)
  if what and not what:is("noun") and doc:token(n - 1):is("adj") then return string.find(doc:word(n - 1), "^%l") ~= nil end
  return what ~= nil and what:is("common", "gerund") and not what:is("name")
end

-- "Channels of communication", "the internal front", "in the business of lending": ways, sides and trades.
words "of_a_way" { "diplomatic", "official", "legal", "proper", "back", "military", "unofficial", "formal", "private" }
words "of_a_side" { "internal", "domestic", "home", "economic", "war", "eastern", "northern", "southern", "western" }
local function is_no_house(doc, m, last)
  local ahead, behind = m.last > 1 and doc:token(m.last - 1), doc:word(m.last + 1)
  if m.first == m.last and (last.form == "commissions" or last.form == "services") then return true end   -- as paid
  local one = string.find(doc:word(m.first), "^[Aa]n?$") ~= nil
  if last.form == "police" and one then return true end   -- a police general
  if last.form == "office" and ahead and (ahead.form == "holding" or ahead.form == "leaving" or ahead.form == "taking") then return true end
  if last.form == "enforcement" then return one end
  if last.lemma == "channel" then return behind == "of" or ahead and ahead:in_list("of_a_way") end
  if last.lemma == "front" then return ahead and ahead:in_list("of_a_side") end
  return last.form == "business" and behind == "of" and m.first > 1 and doc:word(m.first - 1) == "in"
end

-- "Its fleet", "the airline's fleet": ships and planes that a firm owns.
local function is_owned_fleet(doc, m, last)
  if last.form ~= "fleet" then return false end
  local owner = m:slot("owner") and m:actor("owner")
  return doc:token(m.first):is("own") or owner ~= nil and owner:get("kind") == "company"
end

-- "A film producer": somebody, where a producer alone is a firm.
local function is_post(m, last)
  local span = m:span()
  local post = not last:is("plural") and span:last_entry("role")
  local body = post and post.last == m.last and (span:last_entry("body") or m:slot("body"))
  return body and post.first < body.first or false
end

-- "A drug candidate", "the vaccine candidates": what is tried, and nobody.
words "is_tried" { "drug", "vaccine", "product", "antibody", "treatment", "therapy", "compound", "molecule", "lead", "clinical", "jab", "site",
                   "oncology", "development", "planet", "exoplanet", "gene", "cell" }

local function is_on_trial(doc, role)
  return role.first > 1 and string.find(role.text, "^candidates?$") ~= nil and doc:token(role.first - 1):in_list("is_tried")
end

-- In "a spokesman for Lind's campaign" nobody who is for Lind has a campaign.
local function is_for(doc, owner)
  for n = owner.first + 1, owner.last - 1 do
    if doc:word(n) == "for" then
      local a = owner:mentions("Actor")[1]
      return a ~= nil and a.first == owner.first and a:get("role") ~= nil
    end
  end
  return false
end

retag "accused of doing" {
  about = "accused the minister of misleading lawmakers: what he did to them, no kind of lawmakers",
  pattern = [[ <charging> [not comma not final not verb]{1,8}? of {this: [/.{3,}ing/ JJ]} ([adj] | [NN])? [noun] ]],
  to = "VBG",
  yes = { "She accused the minister of [this misleading] lawmakers." },
  no = { "She accused the minister of a misleading answer." },
}

-- "a smear campaign", "such a campaign": what one does, and not those who do it
words "what_is_waged" {
  "smear", "slander", "hate", "advertising", "ad", "awareness", "vaccination", "immunisation", "immunization", "bombing", "air", "military",
  "disinformation", "misinformation", "propaganda", "pr", "publicity", "fundraising", "fund-raising", "marketing", "information", "whispering",
  "pressure", "media", "social", "terror", "intimidation", "recruitment", "literacy", "cleaning", "clean-up", "cleanup", "registration", "online",
  "whisper", "stimulus", "liberation", "television", "tv", "reform", "anti-corruption", "anti-graft", "ground", "poster", "eradication", "polio",
  "eviction", "demolition", "recycling", "cleanliness", "ad-buying", "rescue", "charm", "mail", "billboard", "extermination", "conscription",
  "bomb", "sanctions", "crackdown", "tree-planting", "safety", "boycott", "letter-writing",
}
local waged_by = { a = true, such = true, any = true, another = true, no = true }

local function is_waged(doc, m, noun)
  if noun.lemma ~= "campaign" then return false end
  local ahead = m.first > 1 and doc:token(m.first - 1)
  if noun:is("plural") and (doc:token(m.first):is("own") or ahead and ahead:is("own")) then return true end
  if waged_by[string.lower(doc:word(m.first))] or doc:token(noun.number - 1):in_list("what_is_waged") then return true end
  -- his campaign against graft, as part of his campaign to right wrongs
  local behind = noun.number + 2 <= doc.tokens and doc:token(noun.number + 1)
  local owned = behind and (m:slot("owner") ~= nil or doc:token(m.first):is("own"))
  if owned and behind.form == "against" then return true end
  local to = owned and behind.form == "to" and doc:token(noun.number + 2):is("base")
  return to and (not ahead or ahead:is("prep") or doc:sentence(m.sentence).first == m.first)
end

-- "campaign funds" are money; funds that say so, and pension funds, which the list has, are not
local function is_money(doc, last)
  if last.form ~= "funds" or last:is("name") then return false end
  local n = last.number
  local listed = n > 1 and doc:span(n - 1, n):last_entry("body")
  if listed and listed.first < n then return false end
  local behind = doc:token(n + 1)
  return not (behind and behind:is("finite") and behind:in_list("say"))
end

words "relating" { "carrying", "representing", "transporting", "containing", "targeting", "employing", "killing",
                   "injuring", "wounding", "affecting", "involving", "blocking", "disrupting", "crippling", "paralysing", "paralyzing",
                   "hitting", "grounding", "endangering", "threatening", "linking", "connecting", "serving", "damaging" }
retag "what it does to several" {
  about = "the bus carrying workers: what it does, no kind of workers",
  pattern = [[ [NN] {this: [<relating> NN]} ([adj] | [num])? [plural] ]],
  to = "VBG",
  yes = { "The bus [this carrying] workers burned.", "The bomb [this killing] nurses went off." },
  no = { "They saw the killing." },
}

retag "shown on film" {
  about = "footage showing police: what it does, no kind of police",
  pattern = [[ (footage | video | videos | image | images | photo | photos | picture | pictures | clip | clips | film | recording | ]] ..
            [[ evidence | documents | records | data | figures) {this: [/showing|depicting|suggesting|indicating|implicating/ NN]} ]],
  to = "VBG",
  yes = { "They published footage [this showing] police." },
  no = { "They saw a late showing." },
}

-- Nouns in -ing that a body may stand in front of: a government meeting is no government, one that is killing men is.
words "ing_thing" {
  "meeting", "hearing", "building", "spending", "funding", "filing", "ruling", "briefing", "training", "housing",
  "offering", "recording", "warning", "gathering", "rating", "listing", "holding", "sitting", "opening", "posting",
  "wedding", "wiring", "clothing", "parking", "advertising", "marketing", "policing", "lending", "outing",
  "restructuring", "borrowing", "planning", "broadcasting",
}
part "what_is_of_it" [[ ([common not /.+ing/ not <timeword>] | [<ing_thing> noun not verb]) ]]

-- bodies that have a field: the energy and environment ministries
words "field_body" { "ministry", "department", "directorate", "portfolio", inflect = "noun" }

rule "body" {
  finds = "Actor", about = "the ministry, an Omani maker, the company's board: an institution by its noun", priority = 1,
  ways = {
    plain = [[ {name: &whose &mods {body: <body>}} ]],
    named = [[ {name: &whose &mods Actor{1,2} &mods {body: <body>}} ]],
    plural = [[ {name: &plain_mods {body: [<body> plural]}} ]],
    several = [[ {name: &plain_mods {body: <body last=plural>}} ]],
    opens = [[ ^ {name: ([adj] | [NN] | [capital first]){0,2} {body: <body>}} [name not <org_end> not <rank> not <role> not <honorific>] ]],
    before_name = [[ [not det not adj not own not num not possessive not noun not hyphen] {name: ([adj] | [NN]){0,2} {body: <body last=singular>}} ]] ..
                  [[ [name not <org_end> not <weekday> not <month> not <role> not <rank> not <honorific>] ]],   -- by tyre maker Gommalta
    whose = [[ {name: &whose [Actor kind=state]? &mods [plural common] [possessive] &mods {body: <body>}} ]],
    of_thing = [[ {name: &whose &mere_thing [possessive] &mods {body: <body>}} ]],
    state = [[ {name: the? {state: [Actor kind=state]} ([possessive] &mods | &nearer_mods) {body: <body>}} ]],
    backed = [[ {name: &whose [Actor kind=state] -? (and | or) [Actor kind=state] - [participle] ([adj] | [name])? {body: <body>}} ]],
    owner = [[ {name: the? {owner: [Actor kind=institution|company|igo|ngo|party|media|person|government|other|armed_group|military]} [possessive] &mods {body: <body>}} ]],
    of = [[ {name: the? ([adj] | [capital]){0,2} {body: <body>} of (the)? {state: [Actor kind=state]}} ]],
    of_person = [[ {name: the? ([adj] | [participle]){0,2} {body: (regime | government | administration | campaign | camp)} of {owner: [Actor kind=person|other]}} ]],
    fields = [[ {name: (&whose | {state: [Actor kind=state]} [possessive]?)? [common not <body> not <role> not <crowd>] and [common not <body> not <role> not <crowd>] ]] ..
             [[ {body: <field_body>}} ]],
    members = [[ {name: &whose? ([adj] | [noun] | [Actor kind=state]){0,2} [common plural] [possessive] ([adj] | [NN]){0,2} {body: <body>}} ]],
  },
  unless = { compound = [[ {body} &what_is_of_it ]],
             told = [[ {body: media} (briefing | briefings) ]],
             officer = [[ {body: police} (general | colonel | captain | major | brigadier | sergeant | inspector) ]],
             federal = [[ {body: 'Union'} [capital]{0,4} ('Minister' | 'Secretary' | 'Cabinet' | 'Budget' | 'Government') ]],   -- of India
             owner = [[ {body} of the? {state} [possessive] ]],   -- the office of Oman's commission
             province = [[ {body: (department | departments)} of (<city> | [name not known not <actor>]) ]] },
  check = function(m, doc)
    local n = m.last
    local last = doc:token(n)
    if last:is("plural") then m:set("plural", "yes") end
    local noun = m:slot("body")
    if noun.text == "media" and doc:token(noun.first - 1).form == "social" then return false end   -- where people write
    if m.first > 1 and of_money[doc:word(m.first - 1)] then return false end   -- a $3bn fund
    local counted = m.first < n and not last:is("plural") and doc:token(m.first)   -- three opposition Alliance officials
    if counted and counted:in_list("several_number") then return false end
    if is_money(doc, last) or is_what_one_is(doc, m) then return false end
    local kind = head_senses.of(doc, m, noun, "body")
    if kind == "none" then return false end
    if kind then m:set("kind", kind) m:set("told", true) end
    if is_of_flesh(doc, m, last) or is_of_a_house(doc, m, last) or is_waged(doc, m, last) or is_right(doc, m, last) or
       is_condition(doc, m, last) or is_owned_fleet(doc, m, last) or is_no_house(doc, m, last) or is_post(m, last) or
       last.lemma == "bank" and nouns.is_shore(doc, n) then return false end
    local ahead = m:get("kind") == "party" and doc:token(noun.first - 1)
    if ahead and ahead:in_list("feast") or is_doing(last, noun) then return false end
    if m.way == "owner" and is_for(doc, m:slot("owner")) then return false end
    local land = m.way == "of" and m:actor("state")   -- channels of the Polish broadcaster
    if land and land:get("form") == "demonym" and doc:word(land.first - 1) == "the" then return false end
    return not last:is("name") or m.first < n
  end,
  make = { kind = "{body.kind|institution}", state = "{state.name}", owner = "{owner.text}", body = "{body.text}",
           head = "{body.lemma}", form = "nominal" },
  yes = { "[name The company] left.", "They accused [name the ministry] yesterday.", "[name The seamen's union] left.", "[name The Omani army] left.",
          "[name North Korea's defence ministry] answered.", "[name The dockers' union] left.", "[name The Omani dockers' union] left.",
          "[name The island's ministry] left.", "[name An Odrin-based ministry] left.",
          "[name Human rights groups] left.", "[name The energy and roads ministries] left.", "[name State oil company] Petrozal left.",
          "It was sued by [name tyre maker] Petrozal.",
          "[name The brutal regime of Ada Lind] left.", "[name Dock workers' union] left.", "[name Wine merchants' associations] left.",
          "[name The government of Peru] left.", "[name The Omani and Qatari-backed militia] left.", "[name The Odrin Party's board] left.",
          "[name Private companies] left.", "[name A news site] said so.", "[name The station's television network] left.",
          "[name The Omani mission] left.", "[name The biggest pro-Kurdish party] left.", "[name Pension funds] sued.", "[name The funds] said so." },
  no = { "They met on a message board.", "He told a media briefing so.", "Union Roads Minister Ada Lind left.", "A high state of military alert began.", "The racial divisions grew.", "She lost the Velian caucuses.", "It fell in his presidency.", "A body was found.", "A body found in a ditch was cold.", "They met outside the town halls.", "They served it as a bank.",
         "They dug up sacred sites.", "A Tandol presidency is far off.", "They flew 90 missions.", "It barred her holding office.", "A police dog barked.", "They met police general Ada Lind.",
         "He misused campaign funds.", "Public funds were safe.", "THREE opposition Alliance officials left.", "[name The office of Oman]'s commission was shut.", "It reflects the state of the talks.", "They paid commissions for services.", "It is a law enforcement.", "They have a $3bn fund.", "They kept channels of communication open.", "They spoke of the internal front.",
         "It is in the business of lending.", "They track their campaigns.", "They ended his prosecution.", "Its fleet is old.", "They ignored social media.", "They asked the social media of Peru.", "The sea was calm.", "They met in the department of Vellmouth.", "She left the Senate hearing.", "They mocked her lawful authority.", "A film producer left.", "A spokesman for Ada Lind's campaign left.", "The smear campaign began.", "Her campaign against graft began.", "It was part of his campaign to mend the roads.", "A clerk for Ada Lind's party left.", "It was a holiday party.", "It was a strong showing.", "Two bodies were found.", "Her body was found.",
         "They slept on the left bank.", "They slept on the bank of the Tandol.", "The bank robber left.",
         "9 - Ministry" },
}

-- a body may stand in front of what it wants, says or decides; "a court order", "a party plan" are of any
words "wishing_body" { "opposition", "government", "union", "council", "ministry", "rebel", "regime", "army", "junta" }
words "wish_of_body" { "policy", "allegation", "accusation", "protest", "complaint", "crackdown", "ultimatum", "stance", inflect = "noun" }

rule "body in front of its wish" {
  finds = "Actor", about = "an opposition demand, the government plan: the body whose it is",
  ways = { held = [[ [det not wh]? {name: {body: (government | army | regime | rebel | militia)}} (position | positions | base | bases | checkpoint | checkpoints | convoy | convoys | building | buildings | outpost | outposts | stronghold | strongholds) ]],
           deed = [[ [det not wh]? {name: {body: (government | army | regime | rebel | militia)}} (attack | attacks | offensive | raid | raids | shelling | bombardment | ambush | ambushes | rocket fire) (on | against | in) ]],
           wish = [[ [det not wh]? {name: {body: [<wishing_body> singular]}} ([<wish_noun> noun] | [<wish_of_body> noun]) ([not noun] | $) ]] },
  make = { kind = "{body.kind|institution}", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "The court rejected an [name opposition] demand for a vote.", "They criticised the [name government] policy.",
          "They criticised [name union] demands.", "Gunmen hit [name government] positions.",
          "They fear [name rebel] attacks on the town." },
  no = { "They criticised an opposition leader.", "They criticised the government plan commission." },
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
             name = [[ ({body} | {role}) [name] ]], vote = [[ {seat} ...3 (caucus | caucuses | campaign) ]] },
  check = function(m, doc)
    local last = doc:token(m.last)
    if m.way == "crowd" or last:is("plural") then m:set("plural", "yes") end
    local noun = m:slot("body")
    if m.way == "no_city" and not doc:token(noun.last):in_list("town_house") then return false end
    if noun and m.way == "plain" and m:slot("seat"):last_entry("actor", "form") == "capital" and doc:token(noun.last):in_list("of_state") then return false end
    return not last:is("name") and not is_doing(last, noun or m:slot("role", "crowd"))
  end,
  make = { kind = "{body.kind|person}", body = "{body.text}", role = "{role.text}", crowd = "{crowd.text}", class = "{role.class}",
           head = "{body.lemma}{role.lemma}{crowd.lemma}", form = "nominal" },
  build = function(m)
    if m.way == "crowd" then m:set("kind", m:feature("crowd", "kind")) end
    if m.way == "crowd" and m:get("kind") == "person" then m:set("kind", "people") end
  end,
  yes = { "[name The Aarhus health ministry] left.", "[name Aarhus nurses] left.", "[name Aarhus's mayor] left.",
          "[name Marlow Sarn council] left.", "The head of [name Sarn parish council] left." },
  no = { "In Aarhus police left.", "Sarn committee left.", "The Aarhus caucuses were slow.", "The Aarhus bank robber left.",
         "The Aarhus senator Ada Lind left.", "He blamed South [name Africa's navy]." },
}

rule "member of a party" {
  finds = "Actor", about = "the Ohio Democrat: somebody of a parliament by party and seat", priority = 5,
  pattern = [[ {name: (the | a | an) [adj]? {seat: <city>} {role: ('Democrat' | 'Republican' | 'Conservative' | 'Tory' | 'Liberal' | 'Independent')}} ]],
  unless = { party = [[ {role} ([name] | [plural] | [NN not can=VBD]) ]] },
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "lawmaker", class = "legislator" },
  yes = { "[name The Ohio Democrat] left." },
  no = { "The Ohio Democrat Ada Lind left." },
}

words "post_noun" { "post", "tweet", "thread", "video", "page", "clip", "livestream", "channel", "ad", "advert" }
rule "post on a network" {
  finds = "Actor", about = "a Facebook post claimed: what says something, and no firm", priority = 1,
  pattern = [[ {name: (a | an | one | another) [adj]? [Actor kind=company|media] {body: <post_noun>}} ]] ..
            [[ (that | which | ([adv] | <have>){0,2} [<say> finite] | claiming | alleging | showing | promising | accusing) ]],
  make = { kind = "media", form = "nominal", body = "{body.text}", head = "{body.text}" },
  yes = { "[name A Facebook post] claimed that it was late." },
  no = { "The Facebook post was short." },
}

rule "man of a party" {
  finds = "Actor", about = "Ada Lind, a Republican, said: who is of a party, behind the name", priority = 5,
  pattern = [[ , {name: (a | an) [adj]? {role: ('Democrat' | 'Republican' | 'Conservative' | 'Tory' | 'Liberal' | ]] ..
            [[ 'Independent' | 'Socialist' | 'Communist' | 'Libertarian')}} (, | . | who | from | of) ]],
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.text}", class = "legislator" },
  yes = { "Ada Lind, [name a moderate Republican], left." },
  no = { "They met a Republican senator." },
}

-- who governs a place goes by its noun: the city denied it
words "place_body" { "town", "city", "village", "island", "borough", "province", "district", "municipality", "county", "canton" }
words "answers_for" {
  "say", "claim", "insist", "argue", "admit", "confirm", "apologise", "apologize", "announce", "maintain", "promise", "pledge",
  "refute", "dispute", "contend", "contest", "counter", "respond", "reply", "decline", "acknowledge", "allege", "complain",
  inflect = "verb",
}
words "calls_to_account" {
  "accuse", "sue", "blame", "fine", "criticise", "criticize", "urge", "condemn", "ask", "tell", "order", "thank", "petition", inflect = "verb",
}
rule "place that answers" {
  finds = "Actor", about = "the town denied it, they sued the city: who governs it, where it does what its soil does not", priority = 1,
  ways = {
    says = [[ {name: (the | this | our) {body: <place_body>}} ([adv] | <have> | [modal] | <do> | not){0,3} (<governs> | <answers_for>) ]],
    asked = [[ <calls_to_account> {name: the {body: <place_body>}} (, | . | $ | of | for | over | to | on | and | that) ]],
  },
  make = { kind = "government", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "[name The town] rejects the charge.", "They sued [name the city] for it." },
  no = { "The town slept." },
}

rule "land that answers" {
  finds = "Actor", about = "Texas sued the firm, they urged Bavaria to act: who governs a part of a state, where it does what soil does not", priority = 3,
  ways = {
    says = [[ {name: <city kind=region>} ([adv] | <have> | [modal] | <do> | not){0,3} ([finite <governs>] | [finite <answers_for>] | [participle <governs>] | [base <governs>]) ]],
    law = [[ {name: <city kind=region>} [adj]? (law | bill | ban | statute | ordinance | measure) (that | which) ]],
    asked = [[ [<calls_to_account> verb] {name: <city kind=region>} (. | $ | of | for | over | to | and | that) ]],
  },
  unless = { place = [[ (<place_prep> | of | , | and | - | [possessive] | [name]) {name} ]] },
  check = function(m, doc)   -- "Virginia sued": a woman may have
    return m.way == "law" or m.first < m.last or not doc:token(m.first):in_list("given", "surname")
  end,
  make = { kind = "state", form = "full" },
  yes = { "[name Texas] has banned the app.", "They urged [name Bavaria] to act.", "[name Texas] sued the firm.",
          "They left over the [name Texas] law that bars them." },
  no = { "Police in Texas said so.", "Texas was hot.", "They met in Austin, Texas, said Lind." },
}

-- places and things that are a firm or a body where they answer
words "house_body" {
  company = "shop, store, salon, garage, pub, farm, mine, fund, chain, works, foundry, brand, label, app, platform",
  ngo = "trust", institution = "surgery",
  inflect = "noun", any_tag = true,
}
rule "house that answers" {
  finds = "Actor", about = "the shop denied it: a firm by the place that it is, where it does what walls do not", priority = 0,
  ways = {
    says = [[ {name: (the | this | our) ([adj] | [NN]){0,2} {body: [<house_body> singular]}} ]] ..
           [[ ([adv] | <have> | [modal] | <do> | not){0,3} <answers_for> ]],
    asked = [[ <calls_to_account> {name: the ([adj] | [NN]){0,2} {body: [<house_body> singular]}} (, | . | $ | for | over) ]],
    named = [[ {name: (the | its) {body: [<house_body> singular]}} [not common] ]],
  },
  unless = { place = [[ <place_prep> {name} ]] },
  check = function(m, doc)   -- the Odrin Trust ... the trust; a copper mine ... the mine
    if m.way ~= "named" then return true end
    local noun, text = m:slot("body").text, doc.text
    local title = string.upper(string.sub(noun, 1, 1)) .. string.sub(noun, 2)
    return string.find(text, "%u%l+ " .. title .. "%f[%W]") ~= nil or
           string.find(text, "[Aa]n? [%w-]*[ -]?%l+ " .. noun .. "%f[%W]") ~= nil
  end,
  make = { kind = "{body.group|company}", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "[name The shop] disputes it.", "They sued [name the mine] for it.",
          "The Odrin Trust was late. They found [name the trust] shut." },
  no = { "The shop was shut.", "The Odrin Farm was late. They met at the farm." },
}

-- "The star" is somebody where it speaks; so are all who are a star of something, by the list.
rule "star that speaks" {
  finds = "Actor", about = "the star said: no light in the sky", priority = 0,
  pattern = [[ {name: (the | this) [adj]? {role: star}} ([adv] | <have> | [modal] | <do> | not){0,3} ]] ..
            [[ (<answers_for> | [<say> finite] | [lemma=deny]) ]],
  make = { kind = "person", role = "{role.text}", head = "{role.text}", class = "other", form = "nominal" },
  yes = { "[name The star] denies it.", "[name The young star] said no." },
  no = { "The star was bright." },
}

rule "accused" {
  finds = "Actor", about = "the accused denies it: a participle that is somebody", priority = 1,
  pattern = [[ {name: the {role: accused}} ([finite] | [modal] | <have> | <be> | <do> | [possessive] | in | of | at | on | who | faces) ]],
  make = { kind = "person", role = "{role.text}", head = "{role.text}", class = "witness", form = "nominal" },
  yes = { "[name The accused] denies it." },
  no = { "The accused man left." },
}

-- The two, the pair: people that were named before, by no more than how many they are.
words "few" { "two", "three", "four", "five", "six", "pair", "couple", "duo", "trio", "twins" }
rule "few that answer" {
  finds = "Actor", about = "the pair denied it, the two say no: where they do what people do", priority = 0,
  pattern = [[ {name: the {crowd: <few>}} ([adv] | <have> | [modal] | <do> | not){0,3} (<answers_for> | [lemma=deny]) ]],
  make = { kind = "people", crowd = "{crowd.text}", head = "{crowd.text}", plural = "yes", form = "nominal" },
  yes = { "[name The pair] denied it.", "[name The two] say no." },
  no = { "The two men slept." },
}

-- "the Odrin and Lind administrations": one noun for two, each with its own
local function own_core(m, doc)
  local list = m:slot("body") and "body" or "crowd"
  local noun, whose = m:slot(list), m:slot("state", "whose")
  local whole = doc:span(math.max(1, noun.first - 2), noun.last):last_entry(list) or noun   -- foreign ministries
  local words = string.match(whole.text, "^(.+%s)%S+$") or ""
  local core = list == "crowd" and noun.text or words .. m:feature(list, "lemma")
  m:set(list, core)
  if list == "body" then m:set("core", string.lower(whose.text .. " " .. core)) end
  m:set("name", whose.text .. " " .. core)
end

rule "one of two with one noun" {
  finds = "Actor", about = "the Odrin and Lind administrations, the Chinese and Omani ministries: two, each with the noun", priority = 2,
  ways = {
    first = [[ {name: (both | the){0,2} {whose: [Actor kind=person|other]}} ((and | or) the? Actor | , the? Actor ,? and the? Actor) ]] ..
            [[ &mods {body: [<body> plural]} ]],
    second = [[ [Actor kind=person|other] (and | or) {name: the? {whose: [Actor kind=person|other]} &mods {body: [<body> plural]}} ]],
    first_state = [[ {name: (both | the){0,2} {state: [Actor kind=state]}} ((and | or) the? Actor | , the? Actor ,? and the? Actor) ]] ..
                  [[ &mods {body: [<body> plural]} ]],
    second_state = [[ [Actor kind=state] (and | or) {name: the? {state: [Actor kind=state]} &mods {body: [<body> plural]}} ]],
    first_crowd = [[ {name: (both | the){0,2} {state: [Actor kind=state form=demonym|acronym]}} and [Actor kind=state form=demonym|acronym] &mods {crowd: <crowd>} ]],
  },
  make = { kind = "{body.kind|people}", state = "{state.name}", head = "{body.lemma}{crowd.lemma}", form = "nominal" },
  build = own_core,
  yes = { "[name The Lind] and Velan administrations left.",
          "The Lind and [name Velan administrations] left.", "[name The Chinese] and Omani ministries left.",
          "The Chinese and [name Omani ministries] left.", "[name Chinese] and Omani nurses left.",
          "The Chinese and [name Omani ministries] and banks left." },
  no = { "The Chinese and the ministries left." },
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
local feeling = { to = true, from = true, by = true, among = true, against = true, within = true }

local function is_felt(doc, noun)
  local ahead, behind = noun.first > 1 and doc:token(noun.first - 1), noun.last < doc.tokens and doc:token(noun.last + 1)
  return ahead and ahead:is("adj") or behind and feeling[behind.form] or false
end

words "own_deed" { "investigation", "inquiry", "probe", "raid", "crackdown", "search", "operation", "ambush", inflect = "noun" }   -- "a police probe into it"

rule "body without an article" {
  finds = "Actor", about = "police, state media, parliament", priority = 1,
  ways = {
    bare = [[ {name: [adj not /.+ing/]? {body: <bare_body>}} ]],
    state = [[ {name: the? {state: [Actor kind=state]} [possessive]? [adj]? {body: <bare_body>}} ]],
  },
  unless = { compound = [[ {body} ([common not <own_deed> not <timeword>] | <own_deed> [common]) ]] },
  check = function(m, doc)
    local noun = m:slot("body")
    return not string.find(noun.text, "ing$") and (m:feature("body", "lemma") ~= "opposition" or not is_felt(doc, noun))
  end,
  make = { kind = "{body.group}", state = "{state.name}", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "[name State media] left.", "[name Omani management] left." },
  no = { "Police cars burned.", "It was Special Policing Zone.", "She met with opposition from farmers." },
}

-- "Shot in the head", "his head", "above their heads" are nobody; "its (former) head", a body's, and "the head of" are.
local function is_bare_head(doc, role, last)
  local form = last.form
  if form ~= "head" and form ~= "heads" or role.first < role.last then return false end
  local n = role.first - 1
  while n > 1 and doc:token(n):is("adj") do n = n - 1 end
  local ahead, behind = n > 0 and doc:token(n), role.last < doc.tokens and doc:token(role.last + 1)
  if ahead and ahead:is("own") then return string.lower(ahead.text) ~= "its" end
  if behind and behind.form == "on" then return true end   -- took it head on
  return not (ahead and ahead:is("possessive", "noun")) and not (behind and behind.form == "of")
end

-- an article of its own has a noun already; a name of these kinds may take one: the Taliban
part "for_whom" [[ (of | for | at) ({org: Actor} | the <body> {org: [Actor kind=company|media|ngo|party|other form=full]} | the {org: [Actor kind=armed_group|party|company|igo|ngo|institution|government|military|police|media form=full|alias|acronym]}
                | [<portfolio> capital] (and [<portfolio> capital])?) ]]

local seated = { ["in"] = true, into = true, on = true, onto = true }

-- "Strapped in a restraint chair": no chairman.
local function is_seat(doc, m, last)
  return last.lemma == "chair" and m.first > 1 and seated[doc:word(m.first - 1)] == true
end

-- "The barrister Simon Hall KC": letters behind a name are no noun.
local function is_behind_person(m, role, last)
  if not string.find(last.text, "^%u+$") then return false end
  for _, a in ipairs(m:mentions("Actor")) do
    if a.last + 1 == role.first and a:get("kind") == "person" then return true end
  end
  return false
end

rule "person by role" {
  finds = "Actor", about = "the president; a senior official; the firm's lawyer; a spokesman for the ministry",
  priority = 1,
  ways = {
    role = [[ {name: &whose &mods {role: <role>} &for_whom?} ]],
    of_thing = [[ {name: &whose &mere_thing [possessive] &mods {role: <role>}} ]],
    named = [[ {name: &whose &mods Actor ([possessive] &mods | &nearer_mods) {role: <role>} &for_whom?} ]],
    place = [[ {name: &whose &mods {role: <role class=official|cleric>} of (<city> | [name not <actor> not <month>]{1,3})} ]],
    state = [[ {name: the? {state: [Actor kind=state]} ([possessive] &mods | &nearer_mods) {role: <role>}} ]],
    owner = [[ {name: the? {org: [Actor kind=institution|company|igo|ngo|party|media|government|armed_group|military|police]} ([possessive] &mods | &nearer_mods) {role: <role>}} ]],
    owner_person = [[ {name: {owner: [Actor kind=person|other|people]} [possessive] &mods {role: <role>}} ]],
    of_campaign = [[ {name: &whose &mods {role: <role>} (of | for | at) {org: [Actor kind=person|other] [possessive] ([adj] | [NN]){0,2} <body>}} ]],
  },
  unless = { county = [[ {role: [capital]} <place_end> ]],   -- a Pope County man
             kin = [[ {role} of the? [Actor kind=state] [possessive] ]],   -- the brother of Peru's president
             town = [[ {name: ... of <city>} [possessive] ]] },   -- a clerk of Aarhus's court
  check = function(m, doc)
    local role = m:slot("role")
    local last = doc:token(role.last)
    if last:is("plural") or is_bare_head(doc, role, last) or is_on_trial(doc, role) or is_what_one_is(doc, m) then return false end
    if last.form == "opposition" and m.last == role.last and doc:token(m.last + 1) and doc:token(m.last + 1):is("name") then
      return false   -- the leader of the opposition Odrin Party: of one party of it
    end
    -- "the firm's owners' agent"
    if m.way == "owner_person" and m.first > 1 and doc:token(m.first - 1):is("possessive") then return false end
    if doc:token(m.first):is("num") and string.find(last.text, "^%u+$") then return false end   -- 9 PM
    if string.find(m.text, " [-–—]+ ") then return false end   -- "four candidates - former governor Lind and three others"
    if last.text == "Gen" and doc:word(m.last + 1) == "Z" then return false end   -- the Gen Z protests
    if m.way == "named" and is_behind_person(m, role, last) or is_seat(doc, m, last) then return false end
    return not is_doing(last, role) and not says_what_kind(doc, m, role)
  end,
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "{role.class}",
           state = "{state.name}", org = "{org.text}", owner = "{owner.text}" },
  yes = {
    "[name The president] left.", "[name The CEO] left.", "They sued [name the mayor] yesterday.",
    "[name The editor of the Morning Ledger] left.", "[name The owner of the retailer Marlow Ltd] left.",
    "[name The secretary of the Harbour Council] left.", "[name A former Director of Procurement] left.",
    "[name A spokesman for Lind's campaign] left.",
    "[name The governor of Upper Sarn] left.",
    "[name The island's governor] left.",
    "[name The former Shell chief executive] left.",
    "[name Shell's chief executive] left.", "[name Its former head] left.",
    "[name Ada Lind's lawyer] left.", "[name The villagers' lawyer] left.",
    "[name Peru's president] left.",
    "They granted [name the editor] bail.",
  },
  no = { "They strapped him in a restraint chair.", "She served as a minister.", "Police named Tom Ode a suspect.", "They met a Pope County man.",
    "[name A clerk of Aarhus]'s court left.", "The presidents left.", "It was a terrorist attack.", "They met at 9 PM.", "The Gen Z protests spread.", "They feared his executive powers.", "They left the official foreign exchange market.",
    "Its lead drug candidate failed.", "[name The leader of the opposition] Odrin Party left.", "He was hit on the head.",
    "[name The brother of Peru]'s president left.",
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
  yes = { "[name The Minority] in Parliament left.", "They thanked [name the Majority]." },
  no = { "The Minority Leader left.", "The minority left." },
}

rule "office by its field" {
  finds = "Actor", about = "the Sanitation Minister, its Local Government Commissioner: an office that no list has", priority = 3,
  unless = { longer = [[ {name} of 'State' ]] },   -- the Assistant Secretary of State
  pattern = [[ {name: ([det not wh] | [own] | {state: [Actor kind=state]} [possessive]?) (former | acting | deputy | junior | state)? ]] ..
            [[ {role: &office_field ((and | '&')? &office_field){0,2} [<office_noun> capital]}} ([not name] | $) ]],
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

rule "role of a headline" {
  finds = "Actor", about = "Port chief denies bribes: at the head of a headline a role needs no article", priority = 1,
  ways = {
    one = [[ ^^ {name: ([capital first] [NN]{0,2})? {role: [<role> singular]}} [adv]? ([verb present] | [modal] | " | <have>) ]],
    behind = [[ (; | : | as | after | while | but | ,) {name: [adj]? [NN]{0,2} {role: [<role> singular]}} [adv]? ([VBZ] | [modal] | <have>) ]],
    told_of = [[ ^^ [not final]{1,5} [<say> present] {name: [NN not <role>]{0,2} {role: [<role> singular]}} [adv]? ([verb finite] | [modal] | <have>) ]],
    says = [[ [VBZ <say> not <deny>] {name: ([adj] | [participle] | [past] | [gerund] | [NN]){0,3} {role: <role>}} $ ]],
    object = [[ ^^ [not final]{1,6} [present] {name: [NN not <role>]{0,2} {role: [<role> singular]}} ]] ..
             [[ (of | over | for | in | at | after | on | to | as | from | amid | , | $) ]],
    signed = [[ [not final] (: | - | [dash]) {name: [NN not <role>]{0,2} {role: [<role> singular]}} $ ]],
  },
  check = function(m, doc) return m.in_headline and not doc:token(m.last):is("plural") end,
  make = { kind = "person", form = "nominal", role = "{role.text}", head = "{role.lemma}", class = "{role.class}" },
  yes = { "[name Port chief] denies taking bribes\n\nIt was late.", "Gates were shut, says [name sacked port chief]\n\nIt was late.", "Union says [name mayor] broke promise\n\nIt was late.",
          "Gates were shut; [name port chief] denies it\n\nIt was late.", "Bank cleared; [name short seller] calls it a joke\n\nIt was late.",
          "Ministry accuses [name port chief] of lying\n\nThe port chief, Ada Lind, left.",
          "Quays will be shut: [name port chief]\n\nIt was late." },
  no = { "Mayor Ada Lind denies it\n\nIt was late.", "Port chief denies it." },
}

rule "body of a headline" {
  finds = "Actor", about = "Strike spreads as ministry denies plan: in a headline a body needs no article", priority = 1,
  ways = {
    acts = [[ (^^ | as | after | while | when | , | ; | -) {name: ([capital first] [NN]{0,2} | [NN]{1,2})? {body: [<body> singular]}} [adv]? ([VBZ] | [modal]) ]],
    object = [[ ^^ [not final]{1,6} [present] {name: [NN not <body>]{0,2} {body: [<body> singular]}} ]] ..
             [[ (of | over | for | in | at | after | on | to | as | from | amid | , | $) ]],
  },
  check = function(m) return m.in_headline end,
  make = { kind = "{body.kind|institution}", form = "nominal", body = "{body.text}", head = "{body.lemma}" },
  yes = { "Strike spreads as [name ministry] denies plan\n\nIt was late.", "[name Port authority] denies plan\n\nIt was late.",
          "Senator accuses [name bank] of theft\n\nThe bank was shut." },
  no = { "It spread as ministry denies plan." },
}

-- one of them is somebody: a nurse, a soldier; but a crowd, the staff are several
local one_is_person = { people = true, person = true, police = true, military = true, armed_group = true, institution = true,
                        government = true, party = true, igo = true }
words "collective" {
  "crowd", "public", "mob", "throng", "audience", "diaspora", "family", "electorate", "populace", "population", "people",
  "staff", "minority", "opposition", "municipality", "force", "youth wing", any_tag = true,
}

-- "25 Bishops criticised", "the Governors have asked": an office that the paper writes with a capital, and no team.
local team_names = { king = true, cardinal = true, ranger = true, prince = true, captain = true, star = true }

local function is_capital_office(doc, m, noun)
  local last, first = doc:token(noun.last), doc:token(m.first)
  local base = string.match(string.lower(last.text), "^(.*)s$")
  if not base or team_names[base] or not last:in_list("role") or noun.last ~= m.first + 1 then return false end
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
    org = [[ {name: the? {org: [Actor kind=institution|company|igo|ngo|party|media|government|armed_group|military|police]} ([possessive] &mods | &nearer_mods) {crowd: (<crowd> | [<role> plural not <crowd>])}} ]],
    now_and_then = [[ {name: (&whoses | [num])? [adj]? (current | serving | present) and (former | retired | past) ([NN] | [adj])? ]] ..
                  [[ {crowd: (<crowd last=plural> | [<role> plural])}} ]],
    long_role = [[ {name: (&whoses &mods | &plain_mods) {crowd: <role last=plural>}} ]],   -- film stars, cabinet secretaries
    of_town = [[ {name: (&whose &mods | &plain_mods) {crowd: (resident | residents | people | inhabitants | citizens)} of <city>} ]],
    owner = [[ {name: {owner: [Actor kind=person|other]} [possessive] &mods {crowd: (<crowd> | ]] ..
            [[ [<role> plural not <crowd>])}} ]],
    roles = [[ {name: (&whoses &mods | &plain_mods) {crowd: [<role> plural not <crowd>]}} ]],
    members = [[ {name: (&whoses &mods | &plain_mods) {crowd: members} &for_whom} ]],
  },
  unless = { past = [[ [/.+ed/] ([num] | several | many | dozens | scores) ]],   -- "gunmen wounded two men"
             time = [[ ([<timeunit> noun] | <weekday> | [<month> name]) [num] ]],   -- last year 60 people
             at_ease = [[ (drop | drops | dropped | dropping | lower | lowered | lowering) {name: [own] guard} ]] },
  -- one of a crowd counts with an article only; capitals are a name
  check = function(m, doc)
    local noun = m:slot("crowd")
    local n = noun.last
    if m.way == "faith" then m:set("plural", "yes") return true end
    local last = doc:token(n)
    local plural, name = last:is("plural"), last:is("name")
    local sense = head_senses.of(doc, m, noun, "crowd")
    if sense == "none" then return false end
    if sense then m:set("kind", sense) m:set("told", true) end
    if is_bare_head(doc, noun, last) or is_on_trial(doc, noun) or is_what_one_is(doc, m) then return false end
    local several = not plural and m:feature("crowd", "number") == "pl" and doc:token(m.first)   -- some civilian sites
    if several and (several.form == "some" or several:in_list("several_number")) and not last:in_list("collective") then
      return false
    end
    if last.form == "authority" and doc:token(m.first):is("own") then return false end   -- within its authority
    local article = doc:token(m.first).form
    if plural and (article == "a" or article == "an") and doc:token(n + 1) and doc:token(n + 1):is("possessive") then
      return false   -- a possible pilots' strike
    end
    if plural and not name then m:set("plural", "yes") return true end
    if is_doing(last, noun) then return false end
    local behind = not plural and doc:token(n + 1)
    if behind and behind:is("name") and m:feature("crowd", "kind") == "armed_group" then return false end
    local text = last.text
    if string.find(text, "^%u%u+s$") then m:set("plural", "yes") return true end   -- MPs
    if name and is_capital_office(doc, m, noun) then m:set("plural", "yes") return true end   -- "25 Bishops criticised"
    if name then   -- "Nurses had complained": the capital is the sentence's
      local opens = m.first == n and string.find(text, "%as$") ~= nil and openings.opens_sentence(doc, m)
      if opens then m:set("plural", "yes") end
      return opens
    end
    if says_what_kind(doc, m, noun) then return false end
    return n > m.first and doc:token(m.first):is("det") or m:feature("crowd", "number") == ""
  end,
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
  make = { kind = "{crowd.kind|people}", form = "nominal", crowd = "{crowd.text}", head = "{crowd.lemma}",
           state = "{state.name}", org = "{org.text}", owner = "{owner.text}" },
  yes = {
    "[name Two diplomats] left.", "[name Six Bishops] criticised it.", "[name The Governors] have asked for it.",
    "[name US officials] left.",
    "[name Two MPs] left.",
    "[name Nurses] had complained.",
    "[name His aides] left.",
    "[name Two film stars] left.", "[name Six serving and retired officers] left.",
    "[name The island's nurses] left.",
    "[name Residents of Aarhus] left.",
    "OSLO, Norway - [name Armed guards] left.",
    "OSLO, 4 March - [name Nurses] had complained.",
    "They spoke to at least [name six officials].",
    "[name Thousands] marched in Aarhus.",
    "[name Christians] left.",
    "[name Two Shell engineers] left.",
    "[name The Ministry of Roads officials] left.",
    "[name Ada Lind's aides] left.",
    "[name The presidents] left.", "[name Other members of Congress] left.",
  },
  no = {
    "The bridge was empty.", "The voter turnout fell.", "Nobody saw that the Cardinals have lost.",
    "9 - Dock",
    "Both vaccine candidates failed.", "They acted within its authority.", "It hit some civilian facilities there.", "[name Last year 60 people] left.", "They never dropped their guard.",
    "They shot [name dead three men].", "They fear [name a possible pilots]' strike.",
    "[name Gunmen wounded two men] there.",
    "[name 9 - Odrin nurses] left.",
  },
}

-- Nouns of no list that say what people do: divers, diggers. Things have the same endings, but say nothing.
words "thing_er" {
  "letters", "papers", "numbers", "figures", "orders", "computers", "posters", "chapters", "matters", "answers", "quarters",
  "headquarters", "offers", "powers", "rivers", "factors", "errors", "doors", "floors", "sensors", "monitors", "reactors",
  "tractors", "servers", "filters", "covers", "borders", "centers", "colors", "colours", "flowers", "towers", "newspapers",
  "lists", "tests", "guests", "interests", "artists", "indicators", "parameters", "counters", "prayers", "rumors", "behaviors",
  "registers", "banners", "headers", "drawers", "layers", "clusters", "disasters", "others", "wonders", "shoulders",
  "fingers", "corners", "trailers", "helicopters", "bombers", "tankers", "freighters", "trawlers", "cruisers", "destroyers",
  "carriers", "mortars", "cars", "wars", "years", "hours", "dollars", "stars", "bars", "scholars", any_tag = true,
}

rule "people by what they do" {
  finds = "Actor", about = "two Omani divers, diggers said: people by the ending of their noun, where it is they who speak or a state's",
  priority = 0,
  ways = {
    says = [[ {name: &whose? &plain_mods {crowd: [plural common /\p{L}{3,}(ers|ors|ists|men|women)/ not <thing_er> not <body> not <crowd> not <role> not <actor> not <surname> not <given>]}} ]] ..
           [[ ([adv] | <have>){0,2} [<say> finite] ]],
    state = [[ {name: &whose? ([adj] | [num] | [participle]){0,2} {state: [Actor kind=state form=demonym]} ([adj] | [NN]){0,2} ]] ..
            [[ {crowd: [plural common /\p{L}{3,}(ers|ors|ists|men|women)/ not <thing_er> not <body> not <crowd> not <role>]}} ]],
  },
  make = { kind = "people", form = "nominal", crowd = "{crowd.text}", head = "{crowd.lemma}", state = "{state.name}", plural = "yes" },
  yes = { "[name The diggers] said so.", "[name Two Omani diggers] left." },
  no = { "The numbers said so.", "Sanders said so." },
}

rule "pronoun" {
  finds = "Actor", about = "he, she, they, I, we, it: resolved by a pass, or dropped", priority = 1,
  ways = {
    he = [[ {name: [pronoun <he>]} ]], she = [[ {name: [pronoun <she>]} ]], they = [[ {name: <they>} ]],
    first = [[ {name: <first_person>} ]], we = [[ {name: [<first_plural> not upper]} ]], it = [[ {name: it} ]],
    age = [[ {name: the [number /\d+-year-old/]} ([not noun not adj not participle] | $) ]],   -- no more than "he or she"
  },
  make = { form = "pronoun" },
  yes = { "Ada Lind said [name she] left.", "Tom Ode said that they had thanked [name him].",
          "The miners left. [name They] slept.", '"[name I] left," Ada Lind said.',
          '"[name We] left," the ministry said.', "The ministry said that [name it] had paid.",
          "Ada Lind, 41, said so. [name The 41-year-old] has left." },
  no = { "Ada Lind left early." },
}
