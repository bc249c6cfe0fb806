-- Organisations by the words of their names, and nouns that stand for a body, for people by their office,
-- for a crowd.
local heads = require "lib.heads"

phase "actors"

words "crowd" { from = "words/crowds.tsv" }

part "owner" [[ (von | vom | für | beim | bei | im | der | des | dieser | dieses)? ]]
part "demonym" [[ [Actor kind=state form=demonym] ]]
part "of_state" [[ [Actor kind=state form=full] ]]
part "lone" [[ ([adj attributive not <actor>] | [num]){0,3} ]]

-- a word of the name itself: "die Betreiberfirma | Nordchem AG"
part "own_word" ("[capital noun not <month> not <weekday> not " .. heads.body_pattern .. "]")

rule "organisation by its last word" {
  finds = "Actor", about = "Nordstern AG; Hafenbau GmbH & Co. KG; die Odrin-Gruppe", priority = 2,
  ways = {
    last = [[ {name: (&own_word){1,3} <org_end> ('&' [capital]{1,2})?} ]],
    ampersand = [[ {name: [capital noun not known not <org_end>]{1,2} '&' [capital noun]{1,2} <org_end>?} ]],
    hyphen = [[ {name: [capital /.+-(Gruppe|Konzern|Bank|Werft|Werke|Stiftung|Partei|Verlag|Kette|Holding)/]} ]],
  },
  check = function(m, doc) return not heads.role(doc:token(m.first).text) end,
  make = { kind = "company", form = "full" },
  yes = { "Die [name Nordstern AG] schwieg.", "Die Werft [name Odrin & Sohn] schwieg.", "Die [name Odrin-Gruppe] schwieg." },
  no = { "Die Bank schwieg." },
}

rule "organisation by its adjective" {
  finds = "Actor", about = "die Deutsche Bahn, die Freie Mitte: an adjective in capitals and a noun", priority = 3,
  pattern = [[ {name: ([NE not first] | [capital <actor form=demonym> not first]) {ending: [noun capital not <crowd>]}} ]],
  unless = { role = [[ &role_noun ]], known = [[ <actor form=full|alias|acronym|seat> ]] },
  make = { form = "full" },
  build = function(m)
    local head = heads.body(m:slot("ending").text)
    m:set("kind", head and heads.bodies[head] or "company")
  end,
  yes = { "Die [name Blaue Bahn] schwieg." },
  no = {
    "Die blaue Bahn schwieg.",
    "Die Frau war Grüne Ministerin.",
    "Das Rote Kreuz half.",
  },
}

rule "organisation by context" {
  finds = "Actor", about = "der Konzern Nordstern; die Zeitung „Rheinpost“", priority = 1,
  ways = {
    apposed = [[ {body: &body_noun} {name: ([NE] [noun]{1,2} | &strange{1,3})} ]],
    quoted = [[ {body: &body_noun} " {name: [capital not mark]{1,4}} " ]],
    paper = [[ (laut | wie) [det]? " {name: [capital not mark]{1,4}} " ]],
    paper_says = [[ ^ (der | die | das) " {name: [capital not mark] [not mark]{0,3}} " ([finite <say>] | [aux finite] ...16 [participle <say>]) ]],
    company = [[ {body: [noun /(.*)(konzern|hersteller|firma|unternehmen|betreiber|reederei|werft|kette|anbieter|zulieferer|verband|partei|zeitung|magazin|miliz|gruppe)s?/]} {name: &surname} ([finite] | , | . | [close]) ]],
  },
  unless = { person = [[ {name: <given> ...} ]] },
  make = { kind = "company", form = "full" },
  build = function(m)
    local body = m:slot("body")
    local head = body and heads.body(body.text)
    m:set("head", head)
    m:set("kind", not body and "media" or head and heads.bodies[head] or "company")
  end,
  yes = { "Laut „[name Talbote]“ regnet es.", "Der „[name Talbote am Abend]“ hatte berichtet, es regne.",
          "Der Konzern [name Nordstern] schwieg.", "Die Zeitung „[name Talbote]“ berichtete darüber.",
          "Der Konzern [name Nordstern Aurix] schwieg." },
  no = {
    "Der Konzern schwieg.",
    "Der Konzern Ada Lind schwieg.",
  },
}

rule "state by context" {
  finds = "Actor", about = "das Nachbarland X, die Regierung in X: a state that no list knows", priority = 2,
  ways = {
    kind = [[ ('Nachbarland' | 'Nachbarlandes' | 'Nachbarstaat' | 'Inselstaat' | 'Inselstaats' | 'Inselrepublik' | 'Königreich' | 'Republik' | 'Staat') {name: &strange} ]],
    government = [[ ('Regierung' | 'Präsident' | 'Präsidentin') (von | in) {name: &strange} ]],
  },
  make = { kind = "state", form = "full" },
  yes = { "Das Nachbarland [name Tarvia] schwieg.",
          "Die Regierung in [name Tarvia] schwieg." },
  no = { "Das Nachbarland schwieg." },
}

rule "acronym in brackets" {
  finds = "Actor", about = "the short form behind a long one", priority = 4,
  pattern = [[ {long: Actor} [open] {name: [upper]} [close] ]],
  unless = { party = [[ {long: [Actor kind=person]} ]] },
  make = { name = "{long.name|}", long = "{long.text}", kind = "{long.kind}", form = "acronym", via = "acronym" },
  yes = { "Die [long Nordstern AG] ([name NSA]) schwieg." },
  no = {
    "Die Firma (sie war klein) schwieg.",
    "Die Ministerin Ada Lind (SPD) schwieg.",
  },
}

-- US-Außenminister, EU-Kommission
local abroad = { US = "Vereinigte Staaten", EU = "Europäische Union", UN = "Vereinte Nationen" }

local function of_prefix(m, slot)
  local prefix = string.match(m:slot(slot).text, "^(%u%u)%-")
  if prefix and abroad[prefix] and prefix == "US" and not m:get("state") then m:set("state", abroad[prefix]) end
end

-- the article tells the grammatical sex by which pronouns go
local sexes = { der = "m", ein = "m", die = "f", eine = "f", das = "n" }

local function of_article(m, doc)
  local sex = sexes[heads.lower(doc:token(m.first).text)]
  if sex and not m:get("gender") then m:set("gender", sex) end
end

-- What follows a noun belongs to it if a preposition says so, or if it is in the genitive.
local genitives = { des = true, der = true, eines = true, einer = true, dieses = true, dieser = true, aller = true }

local function belongs(m, doc)
  local org, head = m:slot("org"), m:slot("role") or m:slot("body")
  if not org or org.first > head.last + 1 then return true end
  local first = doc:token(org.first)
  return genitives[heads.lower(first.text)] or first:is("own") or (first:is("noun") and string.find(org.text, "s$") ~= nil)
end

rule "body" {
  finds = "Actor", about = "das Ministerium; die russische Armee; Norwegens Regierung: an institution by its noun", priority = 1,
  ways = {
    plain = [[ {name: ([det] | [det] [det])? &lone {body: &body_noun}} ]],
    state = [[ {name: [det]? &lone {state: &demonym} &lone {body: &body_noun}} ]],
    genitive = [[ {name: {state: &of_state} &lone {body: &body_noun}} ]],
    inside = [[ {name: [det]? &lone {body: &body_noun} in {state: (<actor form=capital> | &of_state)}} ]],
    abroad = [[ {name: [det]? &lone {state: &demonym} &lone {body: &body_noun} in (<actor form=capital> | &of_state)} ]],
    of = [[ {name: [det]? &lone {body: &body_noun} (der | des | von) {state: &of_state}} ]],
    works = [[ {name: [det] &lone {body: &body_noun} &owner {org: Actor}} ]],
  },
  check = belongs,
  make = { form = "nominal", state = "{state.name}", org = "{org.text}" },
  build = function(m, doc)
    local head = heads.body(m:slot("body").text)
    m:set("head", head)
    m:set("kind", head and heads.bodies[head] or "institution")
    of_prefix(m, "body")
    of_article(m, doc)
  end,
  yes = {
    "[name Das Innenministerium] schwieg.",
    "[name Die russische Armee] griff an.",
    "[name Norwegens Regierung] tagt.",
    "[name Die Regierung in Kiew] schwieg.",
    "[name Die russische Botschaft in Oslo] schwieg.",
    "[name Die Armee der Ukraine] schwieg.",
    "[name Der Vorstand der Nordstern AG] schwieg.",
  },
  no = { "Der Himmel war grau." },
}

rule "person by role" {
  finds = "Actor", about = "der Minister; ein Sprecher des Ministeriums; die französische Präsidentin", priority = 1,
  ways = {
    role = [[ {name: ([det] | [own])? &lone {role: &role_noun}} ]],
    state = [[ {name: [det]? &lone {state: &demonym} &lone {role: &role_noun}} ]],
    genitive = [[ {name: {state: &of_state} &lone {role: &role_noun}} ]],
    of = [[ {name: ([det] | [own])? &lone {role: &role_noun} &owner {org: Actor}} ]],
  },
  unless = { named = [[ {role} (<honorific> | <given>) ]], nobody = [[ [PIAT /kein.*/] ]], none = [[ [PIAT /kein.*/] {name} ]] },
  check = belongs,
  make = { kind = "person", form = "nominal", role = "{role.text}", state = "{state.name}", org = "{org.text}" },
  build = function(m, doc)
    local head, feminine = heads.role(m:slot("role").text)
    m:set("head", head)
    m:set("class", head and heads.roles[head] or "other")
    if heads.roles[head or ""] == "unnamed_source" then m:set("kind", "anonymous") end
    if feminine then m:set("gender", "f") end
    local first = doc:token(m.first)
    if string.find(m:slot("role").text, "en$") and not string.find(head or "", "en$") and not first:is("det") then
      m:set("kind", "people")
    end
    of_prefix(m, "role")
    of_article(m, doc)
  end,
  yes = { "[name Der Minister] schwieg.", "[name Ein Sprecher des Innenministeriums] schwieg.",
          "[name Die französische Präsidentin] schwieg.",
          "[name Norwegens Präsident] schwieg." },
  no = {
    "Der Himmel war grau.",
    "Kein Minister schwieg.",
    "Ministerin Ada Lind schwieg.",
  },
}

rule "person by age" {
  finds = "Actor", about = "der 54-Jährige: whoever it is",
  pattern = [[ {name: ([det] | [own])? &lone {role: [/\d+-jährige[nrm]?/]}} ]],
  unless = { adjective = [[ {role} [noun] ]] },
  make = { kind = "person", form = "nominal", age = "yes" },
  build = of_article,
  yes = { "[name Der 54-Jährige] schwieg." },
  no = { "Die 54-jährige Brücke hielt." },
}

rule "people by noun" {
  finds = "Actor", about = "russische Truppen; zwei Diplomaten; Regierungskreise", priority = 2,
  ways = {
    plain = [[ {name: ([det] | [PIAT])? &lone {crowd: <crowd>}} ]],
    state = [[ {name: [det]? &lone {state: &demonym} &lone {crowd: <crowd>}} ]],
  },
  -- "ein Mitarbeiter" is one
  check = function(m, doc) return not string.find(string.lower(doc:token(m.first).text), "^ein") end,
  make = { kind = "{crowd.kind}", form = "nominal", crowd = "{crowd.text}", state = "{state.name}", plural = "yes" },
  yes = { "[name Zwei Diplomaten] schwiegen.", "[name Russische Truppen] griffen an." },
  no = { "Zwei Brücken wurden gesperrt." },
}
