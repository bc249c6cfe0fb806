-- Actors: names that lists know, people by title, given name or capitals, institutions put together of a
-- state and a role, and the nouns and pronouns that stand for them.
phase "actors"

type "Actor" {
  head = "name", narrow = true, keep = "longest",
  slots = { "name", "title", "state", "body", "role", "crowd", "ending", "long" },
  about = "somebody who can speak, deny, or stand against another",
}

actors "words/states.tsv"
actors "words/institutions.tsv"
actors "words/organisations.tsv"
actors "words/media.tsv"
actors "words/groups.tsv"
actors "words/parties.tsv"
actors "words/companies.tsv"

words "actor" { splits_hyphens = true }
words "role" { from = "words/roles.tsv", inflect = "noun" }
words "body" { from = "words/bodies.tsv", inflect = "noun" }
words "crowd" { from = "words/crowds.tsv", inflect = "noun" }
words "city" { from = "words/cities.tsv" }
words "org_end" { from = "words/org-suffix.tsv", where = { place = "last" } }
words "org_start" { from = "words/org-suffix.tsv", where = { place = "first" } }
words "given" { from = "words/given.tsv", entry = "name" }
words "surname" { from = "words/surnames.tsv", entry = "name" }
words "name_link" { "de", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "bin", "ibn", "al", "el",
                    "bint", "ben", "ter", "le", "la", "du", "af", "av", "y", "e" }
words "place_prep" { "in", "near", "from", "outside", "around", "across", "to", "at", "inside", "via", "through",
                     "into", "leave", "visit", "reach", inflect = "marked" }
words "honorific" { "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sir", "Lord", "Lady", "Dame", "Prof.",
                    "Professor", "Judge", "Sheikh", "Father", "Sister", "Imam", "Rabbi" }
words "place_end" { "Street", "Road", "Avenue", "Square", "Airport", "Island", "Islands", "River", "County", "Bridge",
                    "Lake", "Bay", "Valley", "Mountains", "Province", "District", "Strait", "Sea", "Peninsula" }
words "he" { "he", "him", "himself", "his" }
words "she" { "she", "her", "herself" }
words "they" { "they", "them", "themselves" }
words "first_person" { "I", "me", "my", "myself" }
words "first_plural" { "we", "us", "our", "ourselves" }

part "surnames" [[ (([name] | <name_link> | [initial]){0,3} [name]) ]]

-- lists ----------------------------------------------------------------------------------------------

rule "known actor" {
  finds = "Actor", about = "a name, alias, acronym or adjective of the actor lists", priority = 2,
  pattern = [[ {name: <actor form=full|alias|acronym|demonym|seat>} ]],
  unless = {
    part_of_name = [[ [capital not first] {name} [capital not <actor> not <role>] ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", state = "{name.state}",
           form = "{name.form}" },
  yes = { "Talks with [name North Korea] failed.", "The [name Kremlin] was silent.", "A [name Chinese] firm left." },
  no = { "The us and them of politics." },
}

rule "capital for its state" {
  finds = "Actor", about = "a capital city that acts; after a preposition of place it is the city",
  pattern = [[ {name: <actor form=capital>} ]],
  unless = {
    place = [[ (<place_prep> | the | -) {name} ]],
    city_of = [[ (capital | city) ,? {name} ]],
    dateline = [[ ^^ {name} ,? ...6 (- | -- | [dash] | [open]) ]],
    address = [[ {name} , [capital] ]],
    compound = [[ {name} (-based | - based | airport | residents | suburb | mayor | police | office | bureau) ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", form = "capital", via = "capital" },
  yes = { "[name Pyongyang] denied it.", "They accused [name Moscow] of lying." },
  no = { "The talks were held in Moscow." },
}

-- people ---------------------------------------------------------------------------------------------

rule "person with a title" {
  finds = "Actor", about = "Sen. Ada Lind; foreign minister Joe Okoro; spokesman John Kirby", priority = 3,
  ways = {
    title = [[ {title: <role>} {name: &surnames{1,1}} ]],
    honorific = [[ {title: <honorific>} {name: &surnames{1,1}} ]],
    title_comma = [[ {title: <role>} , {name: [name]{2,4}} , ]],
    name_first = [[ {name: [name]{2,4}} , (the | a | an | its | their | his | her)? ([adj] | [noun] | [name] | 's | - | former){0,6} {title: <role>} ]],
    of_title = [[ {title: <role>} (of | for | at | in) (the? ([name] | [noun] | [adj] | 's){1,5}) {name: <given> [name]{1,3}} ]],
  },
  unless = { organisation = [[ {name: [capital]{0,3} <org_end>} ]] },
  make = { kind = "person", form = "full", title = "{title.text}", class = "{title.class}", former = "{title.former}" },
  yes = { "Foreign minister [name Joe Okoro] left.", "[name Ada Lind], a spokeswoman for the firm, left." },
}

rule "person by given name" {
  finds = "Actor", about = "a given name and what follows it in capitals", priority = 1,
  ways = {
    given = [[ {name: <given> ([initial] | <given>)? &surnames{1,1}} ]],
    family_first = [[ {name: <surname> [name]{1,2}} ]],
    initials = [[ {name: [initial]{1,3} [name]{1,2}} ]],
    surname = [[ {name: [name]{1,2} <surname>} ]],
  },
  unless = {
    organisation = [[ {name} <org_end> ]],
    street = [[ {name} <place_end> ]],
  },
  make = { kind = "person", form = "full" },
  yes = { "[name Maria de la Cruz] left.", "[name J. K. Osei] left." },
}

rule "person by capitals" {
  finds = "Actor", about = "two or three capitals that no list knows, where a person would stand",
  ways = {
    speaks = [[ {name: [name not <city>]{2,4}} ,? <say> ]],
    said_by = [[ <say> {name: [name not <city>]{2,4}} (, | . | $) ]],
    age = [[ {name: [name]{2,4}} , [num] , ]],
    who = [[ {name: [name]{2,4}} , who ]],
  },
  unless = { organisation = [[ {name} <org_end> ]] },
  make = { kind = "person", form = "full" },
  yes = { "[name Plamen Dichev], 52, left.", "[name Achta Ngarlem] said so." },
}

rule "other name" {
  finds = "Actor", about = "capitals inside a sentence that nothing else explains", priority = -3,
  ways = {
    several = [[ {name: [name not <city> not <month> not <weekday>]{2,5}} ]],
    subject = [[ {name: [name not <city> not <month> not <weekday>]} ([adv] | also){0,1} <say> ]],
    inverted = [[ " ,? <say> {name: [name not <city>]} ]],
    one = [[ {name: [NNP not first not <city> not <month> not <weekday>]} ]],
  },
  unless = { part = [[ [name] - {name} ]] },
  make = { kind = "other", form = "full" },
}

-- organisations ----------------------------------------------------------------------------------------

rule "organisation by its last word" {
  finds = "Actor", about = "Kavala Shipping Ltd; Free Valley Movement", priority = 2,
  ways = {
    last = [[ {name: ([name] | [capital not first] | '&' | and){1,5} {ending: <org_end>}} ]],
    first = [[ {name: {ending: <org_start>} ([capital] | of | for | and | the){0,5} [capital]} ]],
  },
  make = { kind = "{ending.kind}", form = "full" },
  check = function(m) return m.last - m.first < 8 end,
  yes = { "The [name Free Valley Movement] left." },
}

rule "acronym in brackets" {
  finds = "Actor", about = "the short form that stands behind a long one in brackets",
  ways = {
    behind = [[ {long: Actor} [open] {name: [upper]} [close] ]],
    known_by = [[ {long: Actor} , ...8 (acronym | initials | abbreviation) {name: [upper]} ]],
  },
  make = { name = "{long.name|}", kind = "{long.kind}", state = "{long.state}", form = "acronym", via = "acronym" },
}

rule "state and body" {
  finds = "Actor", about = "North Korea's defence ministry; the Chadian army; South Korean police", priority = 4,
  ways = {
    adjective = [[ {name: the? {state: [Actor kind=state]} [possessive]? ([adj] | [num] | state){0,2} {body: <body>}} ]],
    of = [[ {name: the? ([adj] | [capital]){0,2} {body: <body>} of (the)? {state: [Actor kind=state]}} ]],
  },
  make = { kind = "{body.kind}", state = "{state.name}", body = "{body.text}", form = "nominal" },
  yes = { "[name The Chadian army] left.", "[name North Korea's defence ministry] answered." },
}

rule "body" {
  finds = "Actor", about = "the ministry, a Bulgarian maker, the company: an institution by its noun",
  pattern = [[ {name: ([det] | [own]) ([adj] | [num] | [noun] | [participle]){0,3} {body: <body>}} ]],
  make = { kind = "{body.kind}", body = "{body.text}", form = "nominal" },
  yes = { "[name The company] left." },
}

rule "person by role" {
  finds = "Actor", about = "the president; a senior official; the firm's lawyer",
  ways = {
    role = [[ {name: ([det] | [own]) ([adj] | [num] | [noun] | [name] | [participle]){0,3} {role: <role>}} ]],
    state_role = [[ {name: the? {state: [Actor kind=state|institution|company]} [possessive]? ([adj] | [num] | [noun]){0,2} {role: <role>}} ]],
  },
  make = { kind = "person", form = "nominal", role = "{role.text}", class = "{role.class}", state = "{state.name}" },
  yes = { "[name The president] left." },
}

rule "people by noun" {
  finds = "Actor", about = "officials; two diplomats; rebels in the north",
  ways = {
    plural = [[ {name: ([det] | [own] | [num] | [adj] | [participle] | [noun]){0,4} {crowd: <crowd>}} ]],
    state = [[ {name: the? {state: [Actor kind=state|institution|military]} ([adj] | [noun]){0,2} {crowd: <crowd>}} ]],
  },
  unless = { bare_singular = [[ {name: [NN]} ]] },
  make = { kind = "{crowd.kind}", form = "nominal", crowd = "{crowd.text}", state = "{state.name}" },
  yes = { "[name Two diplomats] left.", "[name US officials] left." },
}

-- pronouns -------------------------------------------------------------------------------------------

rule "pronoun" {
  finds = "Actor", about = "he, she, they, I, we, it: resolved by the pass, or dropped",
  ways = {
    he = [[ {name: <he>} ]], she = [[ {name: <she>} ]], they = [[ {name: <they>} ]],
    first = [[ {name: <first_person>} ]], we = [[ {name: <first_plural>} ]], it = [[ {name: it} ]],
  },
  make = { form = "pronoun" },
}
