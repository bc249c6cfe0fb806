-- What is sent to somebody by another, and where a blow falls: "tents were flown to Y by X", "was given tanks by X", "hit a depot in Y".
phase "tensions"

local lib = require "lib.tension"

words "sent_over" { "send", "fly", "ship", "donate", "give", "truck", "airlift", "lend", "hand over", "deliver", "provide", "supply", "grant", "loan", "offer", "pledge",
                    "promise", "transfer", "smuggle", "drop", "extend", "award", inflect = "verb", any_tag = true }
words "relief_goods" { "tent", "blanket", "grain", "wheat", "flour", "rice", "lentil", "food", "medicine", "vaccine", "dose", "generator", "ambulance", "field hospital", "tonne", "ton",
                       "shipment", "parcel", "crate", "bed", "fuel", "diesel", "cash", "money", "fund", "missile", "rifle", "weapon", "arms", "shell", "ammunition", "tank", "jet", "drone",
                       "howitzer", "vehicle", "truck", "boat", "helicopter", "radar", "uniform", "spare part", "water", "clothing", "mask", "ventilator", "oxygen", "seed", "fertiliser", "fertilizer",
                       "rescuer", "rescue team", "engineer", "doctor", "medic", "instructor", "adviser", "supplies", "equipment", "aid", "launcher", "mortar", "bullet", inflect = "noun", any_tag = true }
part "any_power" [[ (core with [Actor kind=state|government|armed_group|military|igo|ngo|company|people] | [Actor kind=state|government|armed_group|military|igo|ngo|company|people]) ]]

rule "sent to somebody by another" {
  finds = "Tension", about = "tents were flown to Y by X; Y was given tanks by X; Y received a loan of 3m crowns from X", priority = 3,
  ways = {
    passive = [[ <relief_goods> ([prep] [not finite not comma]{1,4})? ([modal] | <have> | <be> | [adv]){1,4} {trigger: <sent_over>} ([adv])? (to | into) {to: &any_power} ([prep] (<timeword> | <month> | [noun]))? by {from: &target} ]],
    given = [[ {to: &any_power} &set_off &suffering {trigger: <sent_over>} ([det not wh] | [adj] | [num] | [noun] | [currency] | of | worth | some | more than){0,6} {aim: (<relief_goods> | <gift>)} ([prep] <timeword>)? by {from: &target} ]],
    gets = [[ {to: &any_power} &set_off &acting {trigger: <getting>} ([det not wh] | [adj] | [num] | [noun] | [currency]){0,4} {aim: (<relief_goods> | loan | loans | grant | grants | shipment | consignment | package)} (of | worth) ([num] | [currency] | [noun] | [adj] | more than | about | up to | some){1,5} from {from: &party} ]],
    worth = [[ {to: &any_power} &set_off &acting {trigger: <getting>} [not finite not comma]{1,4} {aim: worth} of [not finite not comma]{1,4} from {from: &party} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "aid", weight = 0, note = "" },
  yes = {
    "Nine tents were [trigger flown] to [to Peru] by [from Chile].",
    "Nine tents were [trigger handed over] to [to Peru] by [from Chile].",
    "[to Peru] has been [trigger given] 90 old [aim tanks] by [from Chile].",
    "[to Peru] is to [trigger get] nine million crowns [aim worth] of coal from [from Chile].",
    "[to Peru] [trigger received] a [aim loan] of 9m crowns from [from Chile].",
  },
  no = { "Nine letters were flown to Peru by Chile.", "Peru was given a fright by Chile." },
}

words "struck_place" { "refinery", "power station", "power plant", "nuclear plant", "hospital", "clinic", "school", "airport", "port", "bridge", "barracks", "ammunition dump", "arms depot",
                       "oil depot", "fuel depot", "depot", "dam", "rail yard", "railway station", "railway", "station", "factory", "plant", "church", "mosque", "warehouse", "base", "air base", "airbase",
                       "naval base", "airfield", "market", "camp", "refugee camp", "village", "town", "city", "suburb", "radar", "bunker", "house", "block of flats", "apartment block", "building",
                       "terminal", "pipeline", "shipyard", "silo", "laboratory", "facility", "site", "target", "position", "post", "outpost", "checkpoint", "convoy", "hotel", "theatre", "theater",
                       "university", "substation", "oilfield", "gas field", "tunnel", "compound", "headquarters", "home", "farm", "mine", "prison", "command centre", "command center",
                       inflect = "noun", any_tag = true }

rule "strikes in somebody's land" {
  finds = "Tension", about = "X hit a refinery in Y: whose land it is, and no firm, is who is struck", priority = 4,
  pattern = [[ &doer {trigger: <act type=attack to=obj|on|at>} (on | at)? (a | an | another | the | several | some | many | [num] | dozens of | scores of) ([adj] | [noun] | [num]){0,3} {aim: <struck_place>} ((near | outside | at) [name]{1,2})? ,? (in | inside | deep inside | deep in | across | on the territory of) ([adj] | northern | southern | eastern | western | central){0,2} {to: [Actor kind=state]} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)   -- bandits hit a bank in their own country
    local from = m:actor("from")
    local kind = from and from:get("kind")
    return lib.is_active(m, doc) and (not from or kind == "state" or kind == "military" or kind == "armed_group")
  end,
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from Chile] [trigger bombed] an old [aim depot] in [to Peru].",
          "[from Chilean drones] [trigger hit] an oil [aim depot] deep inside [to Peru]." },
  no = { "A thief hit a bank in Peru.", "Students attacked a school in Peru." },
}

words "handing_over" { "send", "drive", "fly", "ship", "take", "carry", "bring", "deliver", "donate", "give", "hand over", "truck", "ferry", "build", "plant", "knit", inflect = "verb", any_tag = true }

rule "brings it as a gift" {
  finds = "Tension", about = "X drove six vans to the border as a gift to Y", priority = 2,
  pattern = [[ {from: np} &set_off &acting <handing_over> [not finite not mark]{1,14}? {trigger: (as a gift (to | for) | as a present (to | for) | as gifts (to | for) | in a gesture of friendship (to | towards | with))} {to: &party} ]],
  points = { gift = { 3, [[ {trigger} ]] } },
  make = { type = "aid", weight = 0, note = "" },
  yes = { "[from Chile] drove six vans to the border [trigger as a gift to] [to Peru]." },
  no = { "Chile drove six vans to the border with Peru." },
}

words "hacked_goods" { "detail", "data", "file", "email", "e-mail", "record", "password", "document", "message", "photo", "secret", "address", "passport", "source code", inflect = "noun", any_tag = true }
words "spilling" { "leak", "post", "publish", "dump", "release", "expose", "sell", inflect = "verb", any_tag = true }

rule "spills what it hacked" {
  finds = "Tension", about = "hackers posted the passport details of 900 customers of Y", priority = 4,
  pattern = [[ {from: (core with <hacker_word>)} &set_off ([modal] | <have> | [adv]){0,3} {trigger: <spilling>} ([det] | [adj] | [noun] | [num] | [own]){0,4} {aim: <hacked_goods>} ((of | from | about | on) ([det] | [adj] | [num]){0,3} (customers | clients | users | members | staff | patients | voters | passengers | employees | subscribers))? (of | from | at | about | belonging to | stolen from | taken from) {to: &party} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from Hackers] have [trigger posted] the [aim details] of 900 customers of [to the bank]." },
  no = { "Clerks have posted the details of 900 customers of the bank." },
}
rule "publishes what was stolen" {
  finds = "Tension", about = "X published emails stolen from Y, Y's hacked emails", priority = 5,
  ways = {
    from = [[ &doer {trigger: <spilling>} ([det] | [adj] | [noun] | [num] | of){0,5} {aim: <hacked_goods>} ,? ((that | which)? (<have> | <be> | been){1,3})? (stolen | hacked | taken | lifted | pilfered | obtained | leaked | filched) (from | by hackers from) (the (account | accounts | servers | server | computers | files | network) of)? {to: &party} ]],
    whose = [[ &doer {trigger: <spilling>} ([num] | thousands of | dozens of | hundreds of | some of)? {to: (core | Actor)} [possessive] (stolen | hacked | leaked | private | purloined | pilfered) ([adj] | [noun])? {aim: <hacked_goods>} ]],
    private = [[ &doer {trigger: <spilling>} (the | [own])? (personal | private | intimate | confidential) {aim: (information | <hacked_goods>)} of {to: &party &joined} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)   -- what somebody says of his own post
    local from, to = m:actor("from"), m:actor("to")
    return from ~= nil and to ~= nil
  end,
  make = { type = "coerce", weight = 0, note = "weak" },
  yes = { "[from Holm News] [trigger published] [aim emails] stolen from [to Ada Lind].",
          "[from Holm News] [trigger published] [to Ada Lind]'s hacked [aim emails].",
          "[from Holm News] [trigger exposed] the personal [aim information] of [to Ada Lind]." },
  no = { "The paper published two records by Ada Lind." },
}

words "taking_noun" { "seizure", "theft", "confiscation", "hijacking", "capture", "snatching", "looting", inflect = "noun" }

rule "theft from somebody" {
  finds = "Tension", about = "X's seizure of a drone from Y, the theft of data from Y by X", priority = 4,
  pattern = [[ ({from: (core | Actor)} [possessive] [adj]? | {from: [own]} [adj]?)? {trigger: <taking_noun>} of ([det] | [adj] | [noun] | [num] | of){1,5} {aim: from} {to: (core with [Actor kind=state|company|military|institution|party|person|bank|government|igo|ngo|police] | [Actor kind=state|company|military|institution|party|person|government|igo|ngo|police])} (by {from: &party})? ]],
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "coerce", weight = 0, note = "", pos = "noun" },
  yes = { "[from China]'s [trigger seizure] of a drone [aim from] [to the navy] drew protests.",
          "The [trigger theft] of files [aim from] [to the bank] by [from hackers] drew protests." },
  no = { "Chile's theft of the show from the start drew applause." },
}

words "hacker_word" { "hacker", "hacktivist", "cybercriminal", "extortionist", "ransomware gang", "ransomware group", "hacking group", "hacker group", inflect = "noun" }
