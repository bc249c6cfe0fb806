phase "things"

type "Thing" { head = "it", slots = { "it", "colour" } }

words "thing" { big = "tower, bridge", small = "nail", inflect = "noun" }
words "colour" { "red", "green" }
-- check: ignore unused-list, checks.lua asks for it
words "landmark" { short = "tower, bridge", long = "green bridge", inflect = "noun" }

rule "coloured thing" {
  finds = "Thing", about = "a thing of the list and its colour",
  pattern = [[ {colour: <colour>}? {it: <thing>} ]],
  make = { size = "{it.group}", colour = "{colour|none}" },
  check = function(m) return m.text ~= "red nail" end,
  build = function(m) m:set("length", #m.text) end,
  yes = { "The [colour red] [it tower] fell." },
  no = { "The red nail fell." },
}

-- An option counts for the whole list, also if the words that state it add no entry.
words "maker" { "Corvane", "Limber" }
words "maker" { splits_hyphens = true }

rule "maker in a hyphened word" {
  finds = "Maker", about = "a word is cut behind a maker",
  pattern = [[ {it: <maker>} ]],
  yes = { "A Corvane-[it Limber] row broke out.", "A [it Corvane]-made bridge." },
  no = { "A half-Limber bridge." },
}
