-- East Africa: who is who there, and the words of its papers. Lists, and two rules for what no list can say.
words "actor" { drop = "KPA" }   -- here that is the port
actors "words/actors.tsv"
words "city" { adds = true, from = "words/places.tsv" }
words "crowd" { adds = true, from = "words/crowds.tsv", inflect = "noun" }
words "bare_body" { adds = true, people = "wananchi" }
words "no_name" { adds = true, "District" }   -- no family name in "Resident District Commissioner"
words "role" { adds = true, from = "words/roles.tsv", inflect = "noun" }
words "act" { adds = true, from = "words/tension.tsv", where = { pos = "verb" }, inflect = "verb", any_tag = true }
words "act_noun" { adds = true, from = "words/tension.tsv", where = { pos = "noun" }, inflect = "noun", any_tag = true }

-- peoples, which act and speak in news from the north of the region
words "faith" { adds = true, "Acholi", "Borana", "Dinka", "Gabra", "Hema", "Karamojong", "Lendu", "Maasai", "Murle",
                "Nuer", "Pokot", "Rendille", "Toposa" }

-- "termed the report cheap politics"
words "false_noun" { adds = true, "cheap politics", "cheap propaganda", "street talk", "pub talk", inflect = "noun" }

words "county_body" { "County Government", "County Assembly", "County Executive", "District Local Government",
                      "county government", "county assembly", "county executive" }
words "herd" { "cattle", "livestock", "goat", "camel", "sheep", "donkey", "animal", inflect = "noun" }
words "drive_off" { "steal", "rustle", "drive away", "make away with", inflect = "verb" }

part "herd" [[ [not mark not comma]{0,6}? <herd> ]]

phase "actors"

rule "county body" {
  finds = "Actor", about = "Kitui County Assembly, the Gulu District Local Government", priority = 4,
  pattern = [[ {name: &capword{1,3} <county_body>} ]],
  make = { kind = "institution", form = "full" },
  yes = { "The [name Kitui County Assembly] met.", "The [name West Pokot county government] paid." },
  no = { "The county assembly met." },
}

phase "tensions"

rule "cattle raid" {
  finds = "Tension", about = "X drove away 200 goats belonging to Y", priority = 4,
  pattern = [[ {from: np} &acting {trigger: <drive_off>} &herd (from | belonging to | of) {to: core} ]],
  points = { herd = { 9, [[ <herd> ]] } }, at_least = 1,
  make = { type = "attack", weight = "-1" },
  yes = { "[from Armed rustlers] [trigger drove away] 200 goats belonging to [to the Pokot].",
          "[from Two morans] [trigger stole] forty goats from [to the army]." },
  no = { "The Pokot sold 200 goats to the Turkana.", "The storm drove away the hawkers." },
}
