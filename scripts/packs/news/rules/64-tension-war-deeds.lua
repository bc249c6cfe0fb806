-- Deeds of war told in other words than those of words/tension.tsv: losses inflicted, sieges that have an owner,
-- those who are believed to be behind a blow, people taken from a place.
phase "tensions"

local lib = require "lib.tension"

words "dealing_out" { "inflict", "exact", "deal", "deliver", "cause", inflect = "verb", any_tag = true }
words "losses" { "loss", "casualty", "damage", "defeat", "setback", "toll", "death", "injury", "wound", "harm", "pain", "suffering", "hardship",
    inflect = "noun" }
part "how_heavy" [[ ([det not wh] | [adj] | [adv] | [num] | and){0,4} ]]

rule "inflicts losses" {
  finds = "Tension", about = "X inflicted heavy losses on Y; losses inflicted by X led Y to seek a truce", priority = 6,
  ways = {
    active = [[ &doer {trigger: <dealing_out>} &how_heavy {aim: <losses>} (and [noun])? (on | upon | to | among) {to: &target} ]],
    on_by = [[ {aim: <losses>} {trigger: inflicted} (on | upon) {to: (core with Actor | Actor)} by {from: &party} ]],
    by_on = [[ {aim: <losses>} {trigger: inflicted} by {from: (core with Actor | Actor)} on {to: &party} ]],
    forced = [[ {aim: <losses>} {trigger: inflicted} by {from: (core with Actor | Actor)} ([adv] | <have>){0,3} (forced | compelled | driven | led | pushed | obliged) {to: (core with Actor | Actor)} to ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    local from = m:actor("from")
    if from and not lib.at_war[from:get("kind") or ""] then return false end   -- of firms and teams it is told, too
    return m.way ~= "active" or lib.is_active(m, doc)
  end,
  make = { type = "attack", weight = 0, note = "weak" },
  yes = {
    "[from The rebels] have [trigger inflicted] heavy [aim losses] on [to the army].",
    "The [aim losses] [trigger inflicted] on [to the army] by [from the rebels] grew.",
    "The [aim losses] [trigger inflicted] by [from the rebels] on [to the army] grew.",
    "The [aim losses] [trigger inflicted] by [from the rebels] led [to the army] to seek a truce.",
  },
  no = { "The bank inflicted heavy losses on the union.", "The rebels inflicted a song on the town." },
}

words "dragging_off" { "drag", "haul", "snatch", "seize", "grab", "yank", "take", "abduct", "kidnap", "bundle", "march",
    inflect = "verb", any_tag = true }
words "place_of_taking" { "home", "house", "cafe", "bus", "car", "car seat", "restaurant", "street", "office", "hotel", "room", "shop", "school", "church",
    "mosque", "flat",
                          "apartment", "bed", "farm", "village", "hospital", "clinic", "dormitory", "classroom", "train", "taxi", "truck", "lorry", "boat",
                          "market",
                          "cell", "courtroom", "checkpoint", "vehicle", "van", "bar", "convoy", "stage", inflect = "noun" }
words "rough_men" { "man", "gunman", "soldier", "policeman", "officer", "agent", "attacker", "assailant", "intruder", "militant", "militiaman",
    "fighter", inflect = "noun" }

rule "drags somebody from a place" {
  finds = "Tension", about = "armed men dragged a nurse from a hotel", priority = 3,
  ways = {
    active = [[ {from: (core with (<rough_men> | [Actor kind=police|military|armed_group]) | [Actor kind=police|military|armed_group])} (in [not finite not comma]{1,3})? &acting {trigger: <dragging_off>} ([num] of)? {to: (core with [Actor kind=person|people] | [noun]{0,2} [Actor kind=person|people])} {aim: (from | out of | off) (a | an | the | [own] | [name] [possessive])} ([adj] | [noun]){0,3}? <place_of_taking> ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (dragged | hauled | pulled | snatched | seized | grabbed | yanked | taken)} {aim: (from | out of | off) (a | an | the | [own] | [name] [possessive])} ([adj] | [noun]){0,3}? <place_of_taking> [not finite]{0,8}? by {from: (core with (<rough_men> | [Actor kind=police|military|armed_group]) | [Actor kind=police|military|armed_group])} ]],
  },
  unless = { rescued = [[ {to: ... (survivor | survivors | hostage | hostages | victim | victims | passengers | passenger)} ]] },
  points = { aim = { 1, [[ {aim} ]] }, by = { 4, [[ {aim} ...14 by {from} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 1, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from Armed men] [trigger dragged] [to Ada Lind] [aim from a] hotel on Monday.",
    "[to Ada Lind] was [trigger taken] [aim from her] home at night by [from two soldiers].",
  },
  no = { "Soldiers dragged two survivors from the house.", "Two men dragged a boat from the river." },
}


rule "siege with an owner" {
  finds = "Tension", about = "a rebel siege of the garrison; X's siege has left Y without water; X, which is besieging Y", priority = 3,
  ways = {
    noun = [[ (a | an | the) ([adj] | [num]){0,2} {from: [Actor kind=armed_group|military|state|party]} ([adj] | military | naval){0,2} {trigger: (siege | blockade | encirclement)} of {to: &party} ]],
    left = [[ ((a | an | the) [adj]{0,2} {from: [Actor kind=armed_group|military|state|party]} | {from: (core | Actor)} [possessive]) ([adj] | [num] | [noun]){0,3}? {trigger: (siege | blockade | encirclement)} (of [name]{1,3})? (which | that)? ([adv] | <have>){0,3} {aim: (left | leaves | reduced | reduces | starved | starves | trapped | traps | cut off | cuts off | brought)} ([num] | some | about | more than | [adv]){0,4} {to: (core with Actor | Actor)} ]],
    under = [[ {to: np} &set_off ([modal] | [adv] | <have> | <be> | remain | remains | remained | come | came | comes){1,4} {aim: (under | in the grip of)} ([det] | [adj] | [num] | [noun] | -){0,4}? {from: [Actor kind=armed_group|military|state|party]} [possessive]? {trigger: (siege | blockade | encirclement)} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  build = function(m)
    if not string.find(string.lower(m:slot("trigger").text), "siege") then m:set("type", "coerce") end
    if m.way == "under" then m:set("voice", "passive") end
  end,
  yes = {
    "Two nurses told of the long [from Chilean] [trigger siege] of [to the rebels].",
    "[from The rebels]' [trigger siege] has [aim left] [to the garrison] without water.",
    "[to The garrison] has been [aim under] a [from Chilean] [trigger siege] since May.",
  },
  no = { "The siege of the town went on.", "A Chilean choir sang of the siege of the rebels." },
}

words "war_craft" { "jet", "fighter", "fighter jet", "warplane", "aircraft", "plane", "helicopter", "frigate", "warship", "destroyer", "patrol boat",
    "coastguard ship", "corvette",
  "gunboat", "interceptor", inflect = "noun" }
part "craft" [[ ([det] | [own] | [num] | [adj] | [noun] | [capital] | [digit] | - | and){0,6}? {aim: <war_craft>} ]]

rule "scrambles jets" {
  finds = "Tension", about = "X scrambled F-16 jets when Y's bombers came near", priority = 4,
  ways = {
    when = [[ &doer {trigger: [lemma=scramble]} &craft [not finite not comma]{0,6}? ,? (when | after | as) ([num] | a | the | several | dozens of)? {to: (core with Actor | Actor)} &joined ([adj] | [noun]){0,3}? ([adv] | <have> | <be>){0,3} [verb] ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "mobilise", weight = 0, note = "" },
  yes = {
    "[from Japan] [trigger scrambled] F-15 [aim jets] when [to Russian bombers] came near.",
  },
  no = { "Japan scrambled eggs when two guests came." },
}
