-- Losses that one side tells of: "the army said 30 rebels were killed in air strikes" (it killed them), deeds that one is
-- blamed for on what is another's, towns taken from an army, forces armed and trained by somebody, deeds called crimes.
phase "tensions"

local lib = require "lib.tension"

words "foe_noun" { "rebel", "militant", "insurgent", "terrorist", "jihadist", "jihadi", "guerrilla", "guerilla", "gunman", "fighter", "bandit", "separatist",
                   "extremist", "islamist", "infiltrator", "mutineer", "kidnapper", "pirate", "bomber", "suspected militant", "suspected rebel",
                   "mercenary", "militiaman", "saboteur", "hostage-taker", "combatant", "attacker", "assailant", inflect = "noun", any_tag = true }
words "undone_in_battle" { "killed", "shot dead", "neutralised", "neutralized", "wounded", "eliminated", "captured", "slain", "shot", "injured", "gunned down",
                           "liquidated", "destroyed", "repelled", "pushed back", "driven out", "driven back", "flushed out", "rounded up", "arrested",
                           "detained", "taken prisoner", "put out of action" }
part "of_the_army" [[ (core with [Actor kind=military|police] | [Actor kind=military|police] | core with <war_office>) ]]
words "war_office" { "defence ministry", "defense ministry", "interior ministry", "military", "army", "ministry of defence", "ministry of defense",
                     "general staff", "security ministry", "joint command" }
part "so_many_of" [[ (at least | about | around | more than | nearly | some | over | up to | as many as | a total of | dozens of | scores of | hundreds of | another)? ([num] | several | dozens | scores | two | three | the | other | suspected | [adj] | - | armed | of){0,4} ]]

rule "losses of the foe" {
  finds = "Tension", about = "the army said 30 rebels were killed in air strikes: who tells of the foe's losses dealt them out", priority = 3,
  ways = {
    said = [[ {from: &of_the_army} (in [name]{1,2})? ([adv] | <have> | also | later){0,2} <say> ([prep] (<timeword> | core))? ,? that? &so_many_of {to: (core with <foe_noun> | [Actor kind=armed_group])} (of core)? ([adv] | <have> | <be>){1,3} {trigger: <undone_in_battle>} ]],
    quoted = [[ {to: (core with <foe_noun> | [Actor kind=armed_group])} ([adv] | <have> | <be>){1,3} {trigger: <undone_in_battle>} [not mark not final]{0,16}? , (, | "){0,1} ({from: &of_the_army} [adv]? [verb <say>] | [verb <say>] {from: &of_the_army} | according to {from: &of_the_army}) ]],
    according = [[ {to: (core with <foe_noun> | [Actor kind=armed_group])} ([adv] | <have> | <be>){1,3} {trigger: <undone_in_battle>} [not mark not final not comma]{0,16}? according to {from: &of_the_army} ]],
  },
  unless = { by_others = [[ {trigger} ...10 by ([det] | [num] | [adj]){0,3} (<foe_noun> | Actor | [own]) ]],
             own = [[ {trigger} in (a | an | the) ([adj] | [noun]){0,2} (attack | ambush | accident | blast | explosion | crash) ]] },
  points = { trigger = { 4, [[ {trigger} ]] } },
  check = function(m)
    if not lib.has_two_ends(m) then return false end
    local kind = m:actor("to"):get("kind")
    return kind ~= "military" and kind ~= "police"
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  build = function(m)
    local t = string.lower(m:slot("trigger").text)
    if t == "arrested" or t == "detained" or t == "rounded up" or t == "captured" then m:set("type", "coerce") end
  end,
  yes = {
    "[from The army] said [to 30 rebels] were [trigger killed] in air strikes.",
    "[to Nine rebels] were [trigger killed] in a raid near Gao, [from the army] said.",
    "[to Nine rebels] have been [trigger killed] near Gao according to [from the army].",
  },
  no = { "The army said nine soldiers were killed.", "The army said nine rebels were killed by the sect.",
                   "The army said nine rebels were killed in a crash." },
}

words "blaming_for" { "blame", "accuse", "condemn", "denounce", "suspect", "hold", "punish", "criticise", "criticize", inflect = "verb", any_tag = true }

rule "blamed for a blow on one's own" {
  finds = "Tension", about = "X blamed Y for the attack on its convoy: Y struck X", priority = 4,
  ways = {
    own = [[ <blaming_for> {from: &party} [adj]? (for | of | over) ([det not wh] | [adj] | [num] | [noun] | being behind | carrying out | staging | launching | ordering){0,5}? {trigger: <act_noun type=attack|coerce|incursion|mass_violence>} (on | against | at | of | into) (one of | some of | several of | [num] of)? {to: [own]} ]],
    doing = [[ <blaming_for> {from: &party} [adj]? (for | of | over) {trigger: [<act type=attack|coerce|incursion to=obj> /.+ing/]} (one of | some of | several of | [num] of)? {to: [own]} ([adj] | [noun] | [num]){0,3} ]],
  },
  points = { trigger = { 4, [[ {trigger} ]] } },
  check = function(m)
    local from = m:actor("from")
    return from ~= nil and (lib.at_war[from:get("kind") or ""] or from:get("kind") == "people" or from:get("kind") == "police") or false
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun" },
  yes = {
    "[to Kenya] blamed [from the rebels] for the [trigger attack] on one of its convoys.",
    "[to Kenya] accused [from the rebels] of [trigger bombing] its two camps.",
  },
  no = { "Kenya blamed the bank for the attack on its coin." },
}

words "town_taken" { "town", "city", "village", "base", "airport", "hill", "bridge", "district", "province", "capital", "port", "camp", "region", "outpost",
                     "post", "airbase", "garrison", "area", "territory", "crossing", "barracks", "stronghold", "mine", "suburb", "ground", "control",
                     inflect = "noun", any_tag = true }

rule "takes a town from somebody" {
  finds = "Tension", about = "the rebels took the town from the army; took control of the port from Y", priority = 3,
  pattern = [[ {from: (core with [Actor kind=armed_group|military|state|government] | [Actor kind=armed_group|military|state|government])} &set_off &acting {trigger: (take | takes | took | taken | taking | gain | gained | gaining | win | won)} ([det not wh] | [adj] | [noun] | [num] | [name] | of){0,6}? <town_taken> (of [name]{1,2})? ([adv] | on? <timeword>)? from {to: (core with [Actor kind=armed_group|military|state|government|police] | [Actor kind=armed_group|military|state|government|police])} ]],
  points = { trigger = { 5, [[ {trigger} ]] } },
  check = lib.is_active,
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from The rebels] [trigger took] the hill town of Gao from [to the army]." },
  no = { "The rebels took the road from the town." },
}

words "fitted_out" { "armed", "trained", "equipped", "funded", "financed", "backed", "supported", "supplied", "paid", "recruited", "sponsored", "sheltered",
                     "directed", "led", "commanded", "advised" }

rule "armed and trained by somebody" {
  finds = "Tension", about = "rebels armed and trained by X; forces trained, equipped and paid by X", priority = 8,
  ways = {
    two = [[ {to: np} ,? ((that | which | who)? (<be> | <have> been | [adv]){0,3}) (<fitted_out> ,)? <fitted_out> ,? and ([adv])? {trigger: <fitted_out>} by {from: (core with Actor | Actor)} ]],
  },
  points = { trigger = { 8, [[ {trigger} ]] } },
  make = { type = "aid", weight = 0, note = "", pos = "noun" },
  yes = { "[to The rebels], armed and [trigger trained] by [from Chile], left.", "[to The rebels] are armed and [trigger trained] by [from Chile]." },
  no = { "The rebels are armed and led by fear." },
}

rule "accuses of backing a foe" {
  finds = "Tension", about = "X says the rebels are backed by Y: it accuses Y", priority = 5,
  ways = {
    says = [[ {from: (core with [Actor kind=state|government|military|igo] | [Actor kind=state|government|military|igo])} ([adv] | <have> | also){0,2} {trigger: (says | say | said | insists | insisted | alleges | alleged | claims | claimed | maintains | believes)} that? (core | Actor) (, [not finite not mark]{1,8} ,)? (<be> | <have> been | were) ([adv])? (<fitted_out> and)? <fitted_out> by {to: (core with [Actor kind=state|government] | [Actor kind=state|government])} ]],
    works_for = [[ {from: (core with [Actor kind=state|government|military|igo|police] | [Actor kind=state|government|military|igo|police])} ([adv] | <have> | also){0,2} {trigger: (says | say | said | insists | insisted | alleges | alleged | claims | claimed | maintains | believes)} that? [not mark not comma]{1,14}? (<be> | <have> been | was | were) (working for | spying for | acting for | acting on behalf of | acting on orders from | in the pay of | recruited by | on the payroll of | agents of) {to: (core with [Actor kind=state|government] | [Actor kind=state|government])} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Congo] [trigger says] the rebels are backed by [to Rwanda].",
    "[from Congo] [trigger said] two of the men had been recruited by [to Rwanda].",
  },
  no = { "Congo says its nurses are backed by Congo." },
}

words "called_that" { "called", "branded", "labelled", "labeled", "described as", "condemned as", "denounced as", "likened to", "compared to", "deemed",
                      "declared", "recognised as", "recognized as", "found to be", "characterised as", "characterized as", "termed", "ruled" }
words "crime_name" { "genocide", "war crime", "crime against humanity", "ethnic cleansing", "apartheid", "massacre", "act of war", "crime", "atrocity",
                     "act of terror", "terrorism", "collective punishment", "state terrorism", "act of aggression", "illegal", "unlawful", "barbaric",
                     "persecution", "act of piracy", "piracy", inflect = "noun", any_tag = true }

rule "deed called a crime" {
  finds = "Tension", about = "the army's killing of villagers has been called a war crime by X", priority = 9,
  ways = {
    of_whose = [[ ({to: (core | Actor)} [possessive]) ([adj] | [noun not <act_noun>]){0,2} (<act_noun type=attack|mass_violence|coerce|incursion> | treatment | conduct | war) [not finite not mark not comma]{0,10}? ([modal] | [adv] | <have> | <be>){1,3} {trigger: <called_that>} ("? (a | an)? ([adj] | [adv]){0,2} <crime_name> "?) by {from: &party} ]],
    by_whom = [[ (<act_noun type=attack|mass_violence|coerce|incursion> | treatment | conduct | war) [not finite not mark not comma]{0,6}? by {to: &party} ([modal] | [adv] | <have> | <be>){1,3} {trigger: <called_that>} ("? (a | an)? ([adj] | [adv]){0,2} <crime_name> "?) by {from: &party} ]],
  },
  points = { trigger = { 9, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "[to The army]'s killing of villagers has been [trigger called] a war crime by [from Chile].",
    "The killing of villagers by [to the army] was [trigger called] genocide by [from Chile].",
  },
  no = { "The army's killing of time was called a joke by Chile." },
}
