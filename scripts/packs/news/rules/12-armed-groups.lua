-- Armed groups by their names, by what their men do and are called, and the coalition of a war.
local once = require "lib.once"

phase "actors"

-- Of a war the text speaks, not of a parliament.
local of_war = { "forces", "air", "strike", "troops", "soldiers", "warplane", "aircraft", "jets", "airstrike", "partner nation", "commander",
                 "bomb" }
local is_of_a_war = once(function(doc)
  local text = doc.text
  for _, word in ipairs(of_war) do
    if string.find(text, "[Cc]oalition " .. word) then return true end
  end
  return (string.find(text, "%-led [Cc]oalition") or string.find(text, "Global Coalition")) ~= nil
end)

words "big_coalition" { "Coalition" }
rule "coalition of a war" {
  finds = "Actor", about = "the Coalition, by its capital, where a coalition fights", priority = 2,
  pattern = [[ {name: [<big_coalition> capital not first]} ]],
  unless = { party = [[ <actor kind=party> {name} ]] },
  check = function(_, doc) return is_of_a_war(doc) end,
  make = { kind = "military", form = "full" },
  yes = { "The Omani-led coalition left, and the [name Coalition] denied it.", "Pilots flew, with two Coalition jets. The [name Coalition] denied it." },
  no = { "The Labour Coalition denied it.", "They say that the Coalition denied it." },
}

rule "armed group of the east" {
  finds = "Actor", about = "Lashkar-e-Sarn: in one word", priority = 3,
  pattern = [[ {name: [hyphen capital /(lashkar|jaish|jaysh|harkat|harakat|hizb|ansar|jund|sipah|fidayeen)-(e|i|ul|al)-\p{L}+/]} ]],
  make = { kind = "armed_group", form = "full" },
  yes = { "[name Lashkar-e-Sarn] denied it." },
  no = { "The march denied it." },
}

words "armed_deed" { "blow~ up", "shell", "ambush", "kidnap", "abduct", "overrun", "behead", "open~ fire", "shoot~ down", "lay~ down arms", "bomb",
                     "lay~ down its arms", "execute", "disarm", "demobilise", "demobilize", "besiege", "take~ up arms", "retreat",
                     "massacre", "torch", "loot", "lay~ down weapons", "lay~ down its weapons", "fire~ on", "ransom", inflect = "verb" }
rule "armed group by context" {
  finds = "Actor", about = "rebels of X, X fighters: whatever its name says, it is armed", priority = 2,
  ways = {
    before = [[ (rebels | fighters | militants | guerrillas | insurgents | gunmen) (of | from) the? {name: (&capword{2,4} | [upper name])} ]],
    after = [[ {name: &unknown &capword{0,3}} (rebels | fighters | militants | guerrillas | insurgents | gunmen) ]],
    beside = [[ (rebels | militants | guerrillas | insurgents | jihadists) {name: ([upper not <actor> not ]] ..
             [[ <no_name>] | [digit /(?-i:\p{Lu}+-?\d+)/])} ]],
    gang = [[ {name: &cap{2,3}} (gang | cartel | militia | insurgency) ]],
    called = [[ (gang | cartel | militia | rebels | militants | group of (rebels | gunmen | militants)) (called | named | known as) the? {name: &cap{1,3}} ]],
    took = [[ {name: &capword{0,3} [<org_end kind=party|ngo>]} <say> (that)? it (had | has) (captured | seized | ambushed | shelled | overrun) ]],
    its_men = [[ {name: (&capword{1,4} | [upper name])} ([adv] | <say> | that){1,3} its (fighters | militants | guerrillas | gunmen) ]],
    group = [[ (armed | rebel | militant | terrorist | guerrilla | jihadist | extremist | insurgent) (group | movement | organisation | organization) {name: &unknown &capword{0,3}} ]],
  },
  unless = {
    known = [[ {name} [possessive] ]],
    list = [[ (of | from) the? <actor> ]],
    region = [[ {name} [<place_noun>] ]],
  },
  make = { kind = "armed_group", form = "full" },
  yes = { "Rebels of the [name Northern Dawn Front] left.", "The [name Aarhus Tandol] gang left.",
          "The [name Odrin Front] said its fighters had left.",
          "The [name Odrin Front] said it had captured the town.", "[name Zallip Dawn] rebels left.",
          "A group of rebels called [name Odrin Dawn] left.", "Sarn rebels [name Q30] left.",
          "The armed group [name Zallip Dawn] left." },
  no = { "Rebels of the north left.", "Rebels of the Northern Dawn region left.",
         "Gunmen from the Odrin Valley Party's youth wing left.", "Fighters from the Islamic State Group left." },
}

words "set_free" { "Liberation" }
words "sets_off" { "plant", "lay", "detonate", "set~ off", "fire", "launch", inflect = "verb" }
words "set_off" { "bomb", "roadside bomb", "car bomb", "mine", "landmine", "explosives", "device", "rocket", "mortar", "grenade", inflect = "noun" }
rule "armed group by its fighters" {
  finds = "Actor", about = "rebels of the Front for the Liberation of Sarn: found as a party, but armed", priority = 5,
  ways = {
    of = [[ (rebels | fighters | militants | guerrillas | insurgents | gunmen) (of | from) the? {name: [Actor kind=party|ngo form=full]} ]],
    deeds = [[ {name: [Actor kind=party|ngo form=full]} ([open] [not close] [close])? ([modal] | <have> | not | [adv]){0,3} <armed_deed> ]],
    truce = [[ (ceasefire | truce | armistice) (with | by) the? {name: [Actor kind=party|ngo form=full]} ]],
    column = [[ {name: [Actor kind=party|ngo form=full]} [possessive]? (guerrillas | insurgents | militants | gunmen | commanders) ]],
    denied = [[ {name: [Actor kind=party|ngo form=full]} (on? <weekday> | [adv]){0,2} <deny> ]] ..
             [[ ([gerund <armed_deed>] | [gerund <sets_off>] ([det] | [num] | [adj] | [NN]){0,4} <set_off>) ]],
    for_land = [[ {name: &capword{0,3} ('Front' | 'Movement' | 'Army') for the <set_free> of the? &capword{1,3}} ]],
  },
  unless = { listed = [[ {name: <actor>} ]] },
  check = function(m, doc)   -- it may be a part of a listed name; but its land is listed too
    local listed = m.way == "for_land" and doc:span(math.max(1, m.first - 3), m.last):last_entry("actor")
    return not listed or not string.find(listed.text, "Liberation")
  end,
  make = { kind = "armed_group", form = "full" },
  yes = { "Rebels of the [name Movement for Free Sarn] left.", "The [name Blue Front for the Liberation of Sarn] left.",
          "The [name Odrin Union] (OU) ambushed them.", "The [name Odrin Union] will not disarm.",
          "They broke the truce with the [name Odrin Front].", "The [name Odrin Front]'s commanders left.",
          "The [name Odrin Front] on Monday denied planting a roadside bomb." },
  no = { "Rebels of the north left.", "Rebels of the Labour Party left." },
}
