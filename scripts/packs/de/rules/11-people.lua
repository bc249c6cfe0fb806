-- People by title, given name, honorific, or what stands beside their name. Every noun has a capital, so
-- that alone says nothing.
local heads = require "lib.heads"

phase "actors"

words "given" { from = "words/given.tsv", entry = "name" }
words "honorific" { "Frau", "Herr", "Herrn", "Dr.", "Prof.", "Professor", "Professorin" }
words "org_end" { "AG", "GmbH", "SE", "KG", "KGaA", "eG", "mbH", "e.V.", "Ltd", "Ltd.", "Inc", "Inc.", "Holding", "Gruppe",
                  "Konzern", "Stiftung", "Bank", "Werke", "Werft", "Verlag", "Airlines", "Reederei", "Brauerei" }

part "role_noun" ("[noun " .. heads.role_pattern .. "]")
part "body_noun" ("[noun " .. heads.body_pattern .. "]")
part "surname" [[ [capital noun not <actor> not <month> not <weekday> not <timeword> not <timeunit> not <org_end> not <crowd>] ]]
part "strange" ([[ ([NE not <actor>] | [capital noun not known not <actor> not <month> not <weekday> not <timeword> not <timeunit> not <org_end> not <crowd> not /(.*)(ung|ungen|heit|keit|schaft|tion|tionen|ismus|nis|tät|erie|chen)/ not ]] .. heads.role_pattern .. " not " .. heads.body_pattern .. "])")
part "noble" [[ ((von | van | de | zu | bin | al) (der | den | und)?) ]]
part "full_name" [[ (&strange{2,3} | &strange &noble &strange) ]]
part "person" [[ (<given> ([initial] | <given>){0,2} &noble? &surname{1,2} | &strange ([initial] | &strange){0,2} (&noble &surname)? | [initial]{1,2} &surname) ]]

-- The class of a title, and the sex that it and the given name tell of.
local function complete(m)
  local title, first = m:slot("title"), m:slot("first")
  if title then
    local head, feminine = heads.role(string.match(title.text, "[^%s%-]+$") or title.text)
    m:set("class", head and heads.roles[head] or "other")
    if head then m:set("head", head) end
    if feminine then m:set("gender", "f") end
  end
  if first and not m:get("gender") then m:set("gender", m:feature("first", "gender")) end
end

rule "person with a title" {
  finds = "Actor", about = "Außenministerin Ada Lind; Vorstandschef Odrin", priority = 3,
  ways = {
    title = [[ {title: &role_noun} <honorific>? {name: &person} ]],
    two = [[ {title: &role_noun} {name: [capital not det not prep not pronoun not <actor> not <month> not <weekday>] &strange} ]],
    known_name = [[ (^ | [not det not adj not fused not noun]) {title: &role_noun} {name: &surname} (. | , | $ | [finite] | " | [open]) ]],
    name_first = [[ {name: (<given> &surname{1,2} | &strange{2,3})} ([open] [capital]{1,3} [close])? , (der | die | ein | eine | ehemaliger | ehemalige)? ([adj] | [common]){0,3}? {title: &role_noun} ]],
    apposed = [[ {title: &role_noun} , {name: (<given> &surname{1,2} | &strange{2,3})} , ]],
    behind = [[ {title: &role_noun} (&whose &mods &things | für [noun]{1,3} | von [noun]{1,2}) , {name: &person} , ]],
  },
  unless = { organisation = [[ {name} <org_end> ]] },
  make = { kind = "person", form = "full", title = "{title.text}" },
  build = complete,
  yes = {
    "[title Außenministerin] [name Ada Lind] schwieg.",
    "[name Ada Lind], [title Sprecherin] der Werft, schwieg.",
    "Der [title Chef] der Werft, [name Tarek Odrin], schwieg.",
    "Ein [title General], [name Milan Odrin], schwieg.",
    "[title Außenminister] [name Rein Tamsal] schwieg.",
    "Das sagte [title Ministerin] [name Berg].",
    "Das sagte [title Minister] [name Sommer Tamsal].",
  },
  no = {
    "Der Außenminister schwieg.",
    "Der Chef Nordstern Holding schwieg.",
  },
}

rule "person with an honorific" {
  finds = "Actor", about = "Frau Lind, Dr. Odrin", priority = 3,
  pattern = [[ {title: <honorific>{1,2}} {name: (&person | &surname)} ]],
  make = { kind = "person", form = "full" },
  build = function(m)
    local title = m:slot("title").text
    if string.find(title, "^Frau") then m:set("gender", "f") elseif string.find(title, "^Herr") then m:set("gender", "m") end
    m:set("title", nil)
  end,
  yes = { "Sie traf [title Herrn] [name Lind]." },
  no = { "Die Frau schwieg." },
}

rule "person by given name" {
  finds = "Actor", about = "a given name and what follows it in capitals", priority = 2,
  pattern = [[ {name: {first: <given>} ([initial] | <given>){0,2} &noble? &surname{1,2}} ]],
  unless = { organisation = [[ {name} <org_end> ]] },
  make = { kind = "person", form = "full" },
  build = complete,
  yes = { "Gestern kam [name Klara von Odrin]." },
  no = {
    "Die Blume war rosa.",
    "Die Klara Lind Reederei schwieg.",
  },
}

rule "person who speaks" {
  finds = "Actor", about = "unknown nouns without an article in front of a verb of saying, or with an age behind", priority = 1,
  ways = {
    speaks = [[ {name: &full_name} ([finite <say>] | [finite <split_say>] | [finite <deny>]) ]],
    inverted = [[ ([finite <say>] | [finite <split_say>]) {name: &full_name} (, | . | $) ]],
    alone = [[ (^ | , | und) {name: &strange} {ending: ([finite <say>] | [finite <split_say>] | [finite <deny>] | [finite <act>] | [finite <split_act>])} ]],
    alone_inverted = [[ (, | ") {ending: ([finite <say>] | [finite <split_say>])} {name: &strange} (, | . | $ | [dash]) ]],
    age = [[ {name: &full_name} ([open] [num] [close] | , [num] ,) ]],
  },
  unless = { article = [[ ([det] | [adj]) {name} ]] },
  -- one noun in the singular without an article is a name: "Weran sagte", but "Händler sagten"
  check = function(m)
    local verb = m:slot("ending")
    return not verb or not string.find(verb.text, "n$")
  end,
  make = { kind = "person", form = "full" },
  yes = {
    "[name Weran] bestritt das.",
    "[name Tuli Weran] sagte, er komme.",
    "[name Tuli Weran] (52) schwieg.",
    "Das sei falsch, sagte [name Weran].",
    "Das sei falsch, sagte [name Tuli Weran].",
    "[name Tuli von Weran] sagte, sie komme.",
  },
  no = {
    "Der Händler sagte, er komme.",
    "Zwischenhändler sagten, sie kämen.",
    "Die Tuli Weran sagte, sie komme.",
  },
}

rule "pronoun" {
  finds = "Actor", about = "er, sie, ich, wir: resolved by a pass, or dropped", priority = 1,
  pattern = [[ {name: [personal /er|sie|ihn|ihm|ich|mir|mich|wir|uns/]} ]],
  make = { form = "pronoun" },
  yes = { "Ada Lind sagte, [name sie] komme." },
  no = { "Es regnet." },
}
