-- Places, things and numbers that stand for those behind them, where they do what only these can: the town denied it.
local once = require "lib.once"

phase "actors"

words "post_noun" { "post", "tweet", "thread", "video", "page", "clip", "livestream", "channel", "ad", "advert" }
rule "post on a network" {
  finds = "Actor", about = "a Facebook post claimed: what says something, and no firm", priority = 1,
  pattern = [[ {name: (a | an | one | another) [adj]? [Actor kind=company|media] {body: <post_noun>}} ]] ..
            [[ (that | which | ([adv] | <have>){0,2} [<say> finite] | claiming | alleging | showing | promising | accusing) ]],
  make = { kind = "media", form = "nominal", body = "{body.text}", head = "{body.text}" },
  yes = { "[name A Facebook post] claimed that it was late." },
  no = { "The Facebook post was short." },
}

-- who governs a place goes by its noun: the city denied it
words "place_body" { "town", "city", "village", "island", "borough", "province", "district", "municipality", "county", "canton" }
words "answers_for" {
  "say", "claim", "insist", "argue", "admit", "confirm", "apologise", "apologize", "announce", "maintain", "promise", "pledge",
  "refute", "dispute", "contend", "contest", "counter", "respond", "reply", "decline", "acknowledge", "allege", "complain",
  "blame", "accuse", "deny", "refuse", "vow",
  inflect = "verb",
}
words "quarrel_noun" { "row", "dispute", "quarrel", "feud", "conflict", "talk", "negotiation", "deal", "agreement", "contract", "lawsuit", "standoff",
                       "stand-off", "rift", "battle", "clash", "tension", "relation", inflect = "noun", any_tag = true }
words "calls_to_account" {
  "accuse", "sue", "blame", "fine", "criticise", "criticize", "urge", "condemn", "ask", "tell", "order", "thank", "petition", "call on", "lean on",
  inflect = "verb",
}
words "hears_complaint" { "lawsuit", "suit", "complaint", "claim", "charge", "case", "allegation", "accusation", "appeal", "petition", "finger", "fury",
                          "anger", "grievance", "protest", "legal action", "action", inflect = "noun", any_tag = true }
-- what only those do who run a place
words "runs_it_badly" { "pump", "dump", "discharge", "overcharge", "mislead", "lie", "ignore", "neglect", "owe", "hire", "conceal", "hide", "cover up",
                        "fail", "mishandle", "mismanage", "breach", "violate", "bungle", "waste", "evict", "know about", "know of", "put off", "cut corners",
                        "withhold", "promise", "underpay", "bulldoze", "discriminate", "retaliate", "harass", "flout", inflect = "verb", any_tag = true }

rule "place that answers" {
  finds = "Actor", about = "the town denied it, they sued the city: who governs it, where it does what its soil does not", priority = 1,
  ways = {
    says = [[ {name: (the | this | our) {body: <place_body>}} ([adv] | <have> | [modal] | <do> | not){0,3} (<governs> | <answers_for>) ]],
    asked = [[ <calls_to_account> {name: the {body: <place_body>}} (, | . | $ | of | for | over | to | on | and | that) ]],
    told_of = [[ <say> (that | [pronoun])? {name: the {body: <place_body>}} ([modal] | <have> | <do> | <be> | [adv] | not | n't){0,4} <runs_it_badly> ]],
    cleft = [[ it (is | was) {name: the {body: <place_body>}} (that | who | which) ([finite] | <have> | [modal]) ]],
    bidden = [[ [lemma=demand] that {name: the {body: <place_body>}} [base] ]],
    against = [[ (<hears_complaint> | <calls_to_account> | [lemma=point] [adv]?) (against | at | with) {name: the {body: <place_body>}} (, | . | $ | of | for | over | in | on | and | after | says | said) ]],
    with_others = [[ <quarrel_noun> [not finite not mark]{0,5}? between {name: the {body: <place_body>}} and [not finite not mark]{1,4}? (<body> | <crowd> | <role>) ]],
    and_others = [[ <quarrel_noun> [not finite not mark]{0,5}? between [not finite not mark]{0,4}? (<body> | <crowd> | <role>) and {name: the {body: <place_body>}} (, | . | $ | over | on | about | in | [finite]) ]],
    did_by = [[ [participle <governs>] ([adv] | from [not finite not comma]{1,3})? by {name: the {body: <place_body>}} (, | . | $ | of | for | over | in | on | and | after) ]],
  },
  make = { kind = "government", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "[name The town] rejects the charge.", "They sued [name the city] for it.",
          "A row between [name the town] and the nurses went on.", "The row between the dockers and [name the city] went on.",
          "The stall was banned by [name the city].", "The nurses say [name the city] pumped dirty water for nine days.",
          "They demanded that [name the city] close it.", "The bank says it is [name the city] that lied.", "They filed a complaint against [name the city] on Monday." },
  no = { "The town slept.", "The row on the border between the town and the sea went on." },
}

words "afloat" { "cruise", "ferry", "liner", "ship", "shipping", "freighter", inflect = "noun", any_tag = true }
words "boycotts" { "boycott", "accuse", "sue", "fine", "blame", "criticise", "criticize", "ban", "allow", "bar", "cost", "ask", "tell", "urge", "order", "warn", inflect = "verb" }

local tells_of_ships = once(function(doc) return doc:find_list(1, doc.tokens, "afloat") ~= nil end)

rule "line of ships" {
  finds = "Actor", about = "the line denied it, where a ferry is told of: whose ship it is", priority = 1,
  ways = {
    says = [[ {name: (the | this) {body: line}} ([adv] | <have> | [modal] | <do> | not){0,3} <answers_for> ]],
    told = [[ <boycotts> {name: (the | this) {body: line}} ([not noun not /(of|up)/] | $) ]],
    charged = [[ [lemma=accuse] {name: (the | this) {body: line}} of ]],
    owns = [[ {name: the {body: line}} [possessive] (ship | ships | vessel | vessels | crew | crews | owner | owners | boss | chief | fleet | spokesman | spokeswoman) ]],
  },
  check = function(_, doc) return tells_of_ships(doc) end,
  make = { kind = "company", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "The ferry sank. [name The line] denied it.", "The ferry sank. The clerk sued [name the line] in May.", "The ferry sank. They accused [name the line] of it.", "The ferry sank. [name The line]'s ships sank." },
  no = { "The line denied it.", "The ferry sank. They crossed the line in May." },
}

words "law_of_land" { "law", "bill", "ban", "statute", "ordinance", "measure", "map", "policy", "plan", "rule", "restriction", "legislation", "amendment",
                     "limit", "requirement", "order", "district map", "voting law", "abortion law", "gun law", "bid", "request", "appeal", "effort", "attempt",
                     "challenge",
                     inflect = "noun" }
words "strikes_law" { "strike down", "throw out", "block", "overturn", "void", "halt", "uphold", "reject", "invalidate", "toss", "toss out", "stay", "suspend",
                      "enjoin", "nullify",
                      "annul", "quash", "put on hold", "set aside", "reinstate", "restore", "revive", "challenge", "freeze", "knock down", "dismiss", "deny",
                      "gut", "weaken",
                      "leave in place", "let stand", inflect = "verb", any_tag = true }

-- "Virginia sued", where the text has "in Virginia", "the premier of Virginia" too.
local is_told_as_land = once(function(doc, name)
  local text = doc.text
  return string.find(text, " in " .. name .. "%f[%W]") ~= nil or string.find(text, " of " .. name .. "%f[%W]") ~= nil
end)

rule "land that answers" {
  finds = "Actor", about = "Texas sued the firm, they urged Bavaria to act: who governs a part of a state, where it does what soil does not", priority = 3,
  ways = {
    says = [[ {name: <city kind=region>} ([adv] | <have> | [modal] | <do> | not){0,3} ([finite <governs>] | [finite <answers_for>] | [participle <governs>] | [base <governs>]) ]],
    suing = [[ {name: <city kind=region>} <be> ([adv] | now){0,2} [gerund <governs>] ]],
    and_others = [[ {name: <city kind=region>} and ((more than | at least | about | nearly)? [num] | several | many) other states ]],
    law = [[ {name: <city kind=region>} [adj]? <law_of_land> (that | which) ]],
    claims = [[ {name: <city kind=region>} [possessive] [adj]? (<claim_noun> | <speech_noun> | demand | refusal | stance | complaint | protest | threat | decision | insistence | objection | objections | response | reply) (that | to | of | against | over | about | on | as | , | . | $ | and) ]],
    rows = [[ (<quarrel_noun> | <hears_complaint>) [not finite not mark not comma]{0,6}? between {name: <city kind=region>} and (the? <city kind=region> | <actor kind=state>) ]],
    rows_with = [[ (<quarrel_noun> | <hears_complaint>) [not finite not mark not comma]{0,6}? between (<city kind=region> | <actor kind=state>) and {name: <city kind=region>} (, | . | $ | over | on | about | in | [finite]) ]],
    asked = [[ [<calls_to_account> verb] {name: <city kind=region>} (. | $ | of | for | over | to | and | that) ]],
    sues = [[ ([lemma=sue] | (suit | lawsuit | case | appeal | complaint | challenge | action) [not finite not final not comma]{0,3}? against | [verb] the state of) {name: <city kind=region>} ]],
    ruled = [[ ([/rul(e|es|ed|ing)|sid(e|es|ed|ing)|decid(e|es|ed|ing)|found|finds?/] (against | with | for | in (favour | favor) of)) {name: <city kind=region>} ]],
    struck = [[ <strikes_law> ([det not wh] | [adj]){0,2} {name: <city kind=region>} [possessive]? ([adj] | [noun] | - | [num] | [upper]){0,4}? <law_of_land> ]],
    struck_passive = [[ ^ (the | a | an)? {name: <city kind=region>} [possessive]? ([adj] | [noun] | - | [num]){0,4}? <law_of_land> ([prep] [not finite not comma]{1,6}?)? (<be> | <have> been | [adv]){1,3} <strikes_law> ]],
  },
  unless = { place = [[ (<place_prep> | of | - | [possessive] | [name not <weekday> not <month>]) {name} ]],
             comma = [[ [not <weekday> not <month> not <timeword> not <timeunit> not number] , {name} ]],
             pair = [[ [not <city> not <actor>] and {name} ]], two_places = [[ (<place_prep> | of) [name]{1,3} and {name} ]] },
  check = function(m, doc)   -- "Virginia sued": a woman may have
    local way = m.way
    return way == "law" or string.find(way, "^struck") ~= nil or m.first < m.last or not doc:token(m.first):in_list("given", "surname") or
           is_told_as_land(doc, m.text)
  end,
  make = { kind = "state", form = "full" },
  yes = { "On Monday [name Texas] banned the app.", "On Monday, [name Texas] banned the app.", "Nevada and [name Texas] sued the firm.", "[name Texas] has banned the app.", "They urged [name Bavaria] to act.", "[name Texas] sued the firm.",
          "They rejected [name Bavaria]'s claim that it was late.", "The row between [name Texas] and Nevada went on.", "The row between Texas and [name Nevada] went on.",
          "They left over the [name Texas] law that bars them.", "[name Texas] is suing the firm.", "[name Texas] and nine other states sued.",
          "A lawsuit against [name Texas] failed.",
          "The court ruled against [name Texas].", "A judge blocked a [name Texas] law on guns.", "The [name Texas] law on guns was struck down in May." },
  no = { "Police in Texas said so.", "A judge blocked a Texas man.", "They ruled in Texas.", "Texas was hot.", "They met in Austin, Texas, said Lind.", "Men of Austin, Texas sued the firm.",
         "The clerk and Texas sued the firm.", "Men of Nevada and Texas sued the firm." },
}

-- places and things that are a firm or a body where they answer
words "house_body" {
  company = "shop, store, salon, garage, pub, farm, mine, fund, chain, works, foundry, brand, label, app, platform",
  other = "trust",   -- of a union or a firm that is named it is not told
  institution = "surgery, cathedral, convent, basilica, shrine, chapel",
  inflect = "noun", any_tag = true,
}

-- The Odrin Trust ... the trust; a copper mine ... the mine.
local is_told_in_full = once(function(doc, noun)
  local text, title = doc.text, string.upper(string.sub(noun, 1, 1)) .. string.sub(noun, 2)
  return string.find(text, "%u%l+ " .. title .. "%f[%W]") ~= nil or
         string.find(text, "[Aa]n? [%w-]*[ -]?%l+ " .. noun .. "%f[%W]") ~= nil or
         noun == "trust" and doc:find_list(1, doc.tokens, "kind_of_trust") ~= nil
end)

-- no trust that anybody feels
words "kind_of_trust" {
  ngo = "family trust, private trust, charity trust, charitable trust, housing trust, land trust, wildlife trust, heritage trust, " ..
        "development trust, conservation trust, sports trust, leisure trust, arts trust, community trust, river trust, rivers trust",
  institution = "temple trust, church trust, shrine trust, mosque trust, hospital trust, health trust, academy trust, school trust, " ..
                "museum trust, theatre trust, harbour trust, port trust, water trust",
  company = "investment trust, employee trust", inflect = "noun",
}

-- what is held once a year, by people who answer for it
words "event_body" { institution = "festival, film festival, book fair, biennale", inflect = "noun" }
words "event_name" { "Festival", "Biennale", "Biennial", "Fair", "Carnival", "Marathon", "Regatta" }
words "event_office" { "jury", "board", "director", "organiser", "organizer", "head", "chair", "chairman", "president", "founder", inflect = "noun" }

-- Does the text tell what the festival says or does?
local festival_answers = once(function(doc)
  local n = doc:find_list(1, doc.tokens, "event_body")
  while n and n < doc.tokens do
    local the, behind = n > 1 and string.lower(doc:word(n - 1)) == "the", doc:token(n + 1)
    if the and (behind:in_list("answers_for") or behind:in_list("say") and behind:is("finite")) then return true end
    n = doc:find_list(n + 1, doc.tokens, "event_body")
  end
  return false
end)

rule "festival by its name that answers" {
  finds = "Actor", about = "the Odrin Film Festival said so, the jury of the Odrin Film Festival: who holds it, and not the days of it", priority = 5,
  ways = {
    says = [[ {name: &cap{1,4} <event_name>} ([adv] | <have> | [modal] | <do> | not){0,3} (<governs> | <answers_for>) ]],
    of = [[ (<event_office> | <role class=spokesperson>) (of | for | at) the? {name: &cap{1,4} <event_name>} ]],
    asked = [[ <calls_to_account> the? {name: &cap{1,4} <event_name>} (, | . | $ | of | for | over | to) ]],
    told_of = [[ [not <place_prep>] (the | its | this) {name: &cap{1,4} 'Festival'} ]],   -- where the festival speaks elsewhere
  },
  check = function(m, doc) return m.way ~= "told_of" or festival_answers(doc) end,
  make = { kind = "institution", form = "full" },
  yes = { "The [name Odrin Film Festival] denied it.", "She left the jury of the [name Odrin Film Festival].", "They sued the [name Odrin Fair].",
          "On Monday the [name Odrin Film Festival] was in uproar. The festival denied it." },
  no = { "They met at the Odrin Film Festival.", "The Odrin Marathon was long.", "It won a prize at the Tandol Festival." },
}

-- what only those do who answer for a house: says the chain never asked, knew, offered
words "answers_to_it" { "ask", "know", "offer", "tell", "warn", "raise", "refuse", "pay", "owe", "buy", "sell", "receive", "inform", "consult", "apply", "want", "try",
                        "plan",
                        "agree", "seek", inflect = "verb" }

rule "house that answers" {
  finds = "Actor", about = "the shop denied it: a firm by the place that it is, where it does what walls do not", priority = 0,
  ways = {
    says = [[ {name: (the | this | our) ([adj] | [NN]){0,2} {body: ([<house_body> singular] | [<event_body> singular])}} ]] ..
           [[ ([adv] | <have> | [modal] | <do> | not){0,3} <answers_for> ]],
    asked = [[ <calls_to_account> {name: the ([adj] | [NN]){0,2} {body: ([<house_body> singular] | [<event_body> singular])}} (, | . | $ | for | over | to) ]],
    accused = [[ [lemma=accuse] {name: the ([adj] | [NN]){0,2} {body: ([<house_body> singular] | [<event_body> singular])}} of ]],
    told_of = [[ <say> (that | [pronoun])? {name: the {body: ([<house_body> singular] | [<event_body> singular])}} ]] ..
              [[ ([modal] | <have> | <do> | <be> | [adv] | not | n't){0,4} (<runs_it_badly> | <answers_for> | <governs> | <answers_to_it>) ]],
    named = [[ {name: (the | its) {body: [<house_body> singular]}} [not common] ]],
    of_kind = [[ {name: (the | a | an | this | its) [adj]? {body: <kind_of_trust>}} [not common] ]],
  },
  unless = { place = [[ <place_prep> {name} ]] },
  check = function(m, doc) return m.way ~= "named" or is_told_in_full(doc, m:slot("body").text) end,
  make = { kind = "{body.group|other}", body = "{body.text}", head = "{body.lemma}", form = "nominal" },
  yes = { "[name The shop] disputes it.", "[name The trust] blamed the delay on the courts.", "They sued [name the mine] for it.", "They asked [name the festival] to stop.", "They accuse [name the festival] of theft.", "Lind says [name the chain] never asked them.",
          "The Odrin Trust was late. They found [name the trust] shut.",
          "A nurse left [name the temple trust] in May.", "They met [name the private trust] that runs it." },
  no = { "The shop was shut.", "Lind says the shop was shut.", "They met at the festival.", "They broke a sacred trust.", "The Odrin Farm was late. They met at the farm." },
}

-- "The star" is somebody where it speaks or is spoken to; so are all who are a star of something, by the list.
words "shining" {
  "star", "forward", "mum", "mother-of-two", "mother-of-three", "father-of-two", "father-of-three", "mum-of-two", "mum-of-three", "dad-of-two", "dad-of-three",
  "flyer", "hardman", "youth", "icon", "heart-throb", "hell-raiser", "big-hitter", "speedster", "hotshot", "diva",
}

rule "star that speaks" {
  finds = "Actor", about = "the star said, they sued the star: no light in the sky", priority = 0,
  ways = {
    says = [[ {name: (the | this) [adj]? {role: <shining>}} ([adv] | <have> | [modal] | <do> | not){0,3} (<answers_for> | [<say> finite] | [lemma=deny]) ]],
    told = [[ <calls_to_account> {name: the [adj]? {role: <shining>}} (, | . | $ | of | for | over | to | on | and | that | after) ]],
    told_of = [[ <say> that? {name: the {role: <shining>}} (<have> | <be> | [modal] | [past]) ]],
  },
  make = { kind = "person", role = "{role.text}", head = "{role.text}", class = "other", form = "nominal" },
  yes = { "[name The star] denies it.", "[name The young star] said no.", "They sued [name the star] over it.", "Ada Lind says [name the star] was late." },
  no = { "The star shone." },
}

rule "accused" {
  finds = "Actor", about = "the accused denies it: a participle that is somebody", priority = 1,
  ways = {
    the = [[ {name: the {role: accused}} ([finite] | [modal] | <have> | <be> | <do> | [possessive] | in | of | at | on | who | faces) ]],
    headline = [[ ^^ {name: {role: 'Accused'}} [VBZ] ]],
    object = [[ ([verb] | [prep not /of/] | [conj]) {name: the {role: (accused | deceased)}} (, | . | ; | " | $ | [base] | [prep] | and | was | had) ]],
    dead = [[ {name: the {role: deceased}} ([finite] | [modal]) ]],
  },
  make = { kind = "person", role = "{role.text}", head = "{role.text}", class = "witness", form = "nominal" },
  yes = { "They saw [name the accused] lower it.", "No force was used on [name the deceased].", "[name The deceased] had slept.", "[name The accused] denies it.", "[name Accused] tells jury she slept" },
  no = { "The accused man left." },
}

-- The two, the pair: people that were named before, by no more than how many they are.
words "few" { "two", "three", "four", "five", "six", "pair", "couple", "duo", "trio", "twins" }
part "other_deed" [[ [verb not <answers_for> not lemma=deny] ]]
rule "few that were told of" {
  finds = "Actor", about = "the pair denied it, the five had been sacked, they met the two: who they are if the text told of as many", priority = 0,
  ways = {
    answers = [[ {name: the {crowd: <few>}} ([adv] | <have> | [modal] | <do> | not){0,3} (<answers_for> | [lemma=deny]) ]],
    acts = [[ {name: the {crowd: <few>}} (([adv] | <have> | <be> | [modal] | <do> | not){1,4} &other_deed | [finite not participle not <answers_for> not lemma=deny]) ]],
    object = [[ ([verb] | by | against | with | for) {name: the {crowd: <few>}} (, | . | ; | $ | " | [prep not /of/] | <timeword> | and | that) ]],
  },
  make = { kind = "people", crowd = "{crowd.text}", head = "{crowd.text}", plural = "yes", form = "nominal" },
  yes = { "[name The pair] denied it.", "[name The two] say no.", "They sacked five clerks. [name The five] had been late.",
          "They held two clerks. Lind met [name the pair] on Monday." },
  no = { "The two men slept.", "The two leading clerks slept.", "They sold two ships. The two were late.", "They met the two of us." },
}
