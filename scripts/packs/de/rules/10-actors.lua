-- Actors: names that lists know, and what makes the forms of their lists.
local inflect = require "lib.inflect"

phase "actors"

type "Actor" {
  head = "name", narrow = true, keep = "best",
  slots = { "name", "title", "first", "state", "org", "body", "role", "crowd", "ending", "long" },
  about = "somebody who can speak, deny, or stand against another",
}
type "Place" { head = "name", narrow = true, slots = { "name" }, about = "where something is; it never speaks" }

local seen = {}   -- Polen is a state, and only then people

local function each(cell, make)
  local out = {}
  for word in string.gmatch(cell or "", "[^|]+") do
    for _, form in ipairs(make(word)) do
      if not seen[form] then out[#out + 1] = form end
      seen[form] = true
    end
  end
  return out
end

for _, row in ipairs(rows "words/states.tsv") do
  actor(row.name) {
    kind = "state", code = row.code, names = each(row.name, inflect.name), aliases = each(row.aliases, inflect.name),
    adjectives = each(row.adjectives, inflect.adjective), people = each(row.people, inflect.people),
    capital = each(row.capital, inflect.name), seats = each(row.seats, inflect.name),
  }
end
for _, row in ipairs(rows "words/organisations.tsv") do
  actor(row.name) { kind = row.kind, state = row.state, names = each(row.name, inflect.name),
                    aliases = each(row.aliases, inflect.name) }
end

words "place_prep" { "in", "nach", "aus", "bei", "nahe", "über", "um", "durch", "von", "vor" }

rule "known actor" {
  finds = "Actor", about = "a name, alias or adjective of the actor lists", priority = 2,
  pattern = [[ {name: <actor form=full|alias|demonym|seat>} ]],
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", state = "{name.state}",
           form = "{name.form}" },
  yes = { "Die Gespräche mit [name Norwegen] scheiterten.", "Der [name Kreml] schwieg.",
          "Ein [name russisches] Schiff sank.", "[name Norwegens] Küste ist lang." },
  no = { "Die Küste ist lang." },
}

rule "capital for its state" {
  finds = "Actor", about = "a capital that acts; after a preposition of place it is the city",
  pattern = [[ {name: <actor form=capital>} ]],
  unless = {
    place = [[ (<place_prep> | [fused] | '-' | 'Hauptstadt' | 'Stadt') {name} ]],
    dateline = [[ ^^ {name} ...6 (- | -- | [dash] | [open]) ]],
  },
  make = { name = "{name.name}", kind = "{name.kind}", code = "{name.code}", form = "capital", via = "capital" },
  yes = { "[name Moskau] wies das zurück.", "Sie warfen [name Peking] Betrug vor." },
  no = { "Die Gespräche begannen in Moskau.", "Kiew (nwd) - Die Gespräche begannen." },
}

rule "capital as a place" {
  finds = "Place", about = "in Moskau: the city",
  pattern = [[ (<place_prep> | [fused]) {name: <actor form=capital>} ]],
  make = { kind = "place", form = "full", key = "{name.text}" },
  yes = { "Die Gespräche begannen in [name Moskau]." },
  no = { "Moskau schwieg." },
}
