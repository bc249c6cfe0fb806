-- Californians, young Londoners, Bosnian Serbs: who lives in a part of a country or in a town, and peoples without a state.
phase "actors"

words "folk" { from = "words/folk.tsv" }
words "of_a_team" { "coach", "coaches", "quarterback", "owner", "striker", "fan", "fans", "game", "roster", "captain",
                    "defender", "lineman", "receiver", "manager" }

rule "folk of a part" {
  finds = "Actor", about = "people by where they live, whose land is no state", priority = 3,
  pattern = [[ {name: &whose? ([adj] | [num]){0,2} {crowd: <folk>}} ]],
  unless = { team = [[ (<city> | <actor>) {crowd} ]], of_team = [[ {crowd} [possessive]? <of_a_team> ]],
             longer = [[ {crowd} ([name] | - | for [capital]) ]] },   -- New Yorkers for Fiber, Texans United
  make = { kind = "people", form = "nominal", crowd = "{crowd.text}", head = "{crowd.text}", plural = "yes" },
  yes = { "[name Californians] left.", "They blamed [name young Londoners].", "[name The Bosnian Serbs] denied it.", "[name Catalans] left." },
  no = { "The Odrin club and the Houston Texans left.", "The Texans coach left.", "Texans United left." },
}
