-- Turns of phrase of agency reports that name both sides around a verb that is no act by itself: "what X wants is for Y to open a port",
-- "laid it at the door of Y", "asked whether Y had lied, as X alleges", "in what X called a breach, Y ...", "X-led raids on Y-held towns".
phase "tensions"

local lib = require "lib.tension"

words "sought_of" { demand = "want, need, seek, demand, expect, ask, call for, insist on, require", inflect = "verb", any_tag = true }

rule "what one wants of another" {
  finds = "Tension", about = "what X wants is for Y to open its ports: a demand", priority = 4,
  ways = {
    wants = [[ what {from: (core with Actor | Actor)} ([adv] | <do>){0,2} {trigger: <sought_of>} [not finite not mark]{0,6}? [lemma=be] ([adv] | simply | only){0,2} {aim: for} {to: (core with Actor | Actor)} to [can=VB] ]],
    that = [[ what {from: (core with Actor | Actor)} ([adv] | <do>){0,2} {trigger: <sought_of>} [not finite not mark]{0,6}? [lemma=be] [adv]? {aim: that} {to: (core with Actor | Actor)} ([can=VB not finite] | should | must) ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "demand", weight = 0, note = "" },
  yes = {
    "What [from Chile] [trigger wants] is [aim for] [to Peru] to open its ports.",
    "What [from Chile] [trigger demands] is [aim that] [to Peru] open its ports.",
  },
  no = { "What Chile wants is for rain to fall.", "What Chile wants is a pact with Peru." },
}

words "laying_it" { "lay", "place", "put", "leave", "set", inflect = "verb", any_tag = true }

words "laid_there" { "blame", "responsibility", "fault", "guilt", "failure", "crisis", "killing", "death", "murder", "attack", "raid", "break-in", "crash",
    "disaster", "war", "defeat", "scandal",
                     "bombing", "blast", "explosion", "collapse", "fraud", "leak", "hack", "delay", "loss", "theft", "massacre", "problem", "chaos",
                     "violence", "strike", "cost", "shortage", inflect = "noun" }

rule "lays it at somebody's door" {
  finds = "Tension", about = "X laid the crash at the door of Y, at Y's feet", priority = 6,
  ways = {
    door = [[ &doer {trigger: <laying_it>} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} <laid_there> [not finite not mark not comma]{0,8}? {aim: at the (door | feet | doorstep)} of {to: &target} ]],
    whose = [[ &doer {trigger: <laying_it>} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} <laid_there> [not finite not mark not comma]{0,8}? at {to: (core | Actor)} [possessive] {aim: (door | feet | doorstep)} ]],
    is_laid = [[ <laid_there> [not finite not mark]{0,8}? (<have> been | <be>) [adv]? {trigger: (laid | placed)} (squarely | firmly | [adv])? (at the {aim: (door | feet | doorstep)} of {to: (core with Actor | Actor)} | at {to: (core | Actor)} [possessive] {aim: (door | feet | doorstep)}) ([adv] | on? <timeword>)? by {from: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "is_laid" or lib.is_active(m, doc) end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = {
    "[from Chile] has [trigger laid] the crash [aim at the door] of [to the rebels].",
    "[from Chile] has [trigger laid] the crash at [to the army]'s [aim door].",
    "The crash was [trigger laid] at the [aim door] of [to the rebels] by [from Chile].",
  },
  no = { "Nurses laid flowers at the door of the ministry." },
}

words "alleging_so" { "allege", "maintain", "claim", "contend", "charge", "assert", "suspect", "insist", "suggest", "argue", "complain",
    "believe", inflect = "verb", any_tag = true }
words "having_found" { "say", "find", "report", "state", "conclude", "tell", "show", "hint", inflect = "verb", any_tag = true }

words "evading_it" { "say", "discuss", "confirm", "comment on", "disclose", "reveal", "clarify", "explain", "answer", "speculate", "know", "tell",
    "ask", inflect = "verb", any_tag = true }
words "disputing_it" { "deny", "dispute", "reject", "dismiss", "refute", "admit", inflect = "verb", any_tag = true }

rule "as another alleges" {
  finds = "Tension", about = "asked whether the bank had lied, as the union alleges", priority = 4,
  ways = {
    alleges = [[ (<evading_it> ...6 (whether | if) | asked (whether | if) | <disputing_it> that) {to: np} &set_off ([modal] | <have> | [adv] | <be> | <do>){0,4} [verb] [not finite not mark not comma]{0,16}? , as {from: (core with Actor | Actor)} ([adv] | <have> | <do>){0,3} {trigger: <alleging_so>} ]],
    found = [[ (<evading_it> ...6 (whether | if) | asked (whether | if)) {to: np} &set_off ([modal] | <have> | [adv]){1,4} [verb] [not finite not mark not comma]{0,16}? , as {from: (core with Actor | Actor)} ([adv] | <have> | <do>){0,3} {trigger: <having_found>} ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  check = function(m)
    return lib.has_two_ends(m) and m:actor("to"):get("kind") ~= "people"   -- whether pupils had been taught
  end,
  make = { type = "accuse", weight = 0, note = "said", status = "actual" },
  yes = {
    "Asked whether [to the bank] had lied, as [from the union] [trigger alleges], he smiled.",
    "He would not say whether [to the army] had trained the gang, as [from the panel] has [trigger found].",
  },
  no = { "He said that the bank had grown, as the union did." },
}

part "in_its_hands" [[ - (held | controlled | run | occupied | dominated | ruled | administered | governed) ]]

rule "blow on what another holds" {
  finds = "Tension", about = "air strikes on the rebel-held port; X bombed a Y-held town", priority = 4,
  ways = {
    noun = [[ (({from: Actor} (- led)? | {from: (core | Actor)} [possessive]) ([adj] | [noun] | [num] | -){0,3})? {trigger: <act_noun type=attack|incursion|mass_violence>} (on | against | at | in | into | of | near) ([det] | [num] | [adj] | several){0,3} {to: Actor} &in_its_hands ]],
    verb = [[ &doer {trigger: <act to=obj type=attack|incursion|mass_violence>} ([det] | [num] | [adj] | several | parts of){0,3} {to: Actor} &in_its_hands ]],
    is_hit = [[ {to: Actor} &in_its_hands ([adj] | [noun]){1,3} ([prep] [name]{1,2})? &suffering {trigger: [<act to=obj type=attack|incursion|mass_violence> can=VBN]} ([adv] | on? <timeword>){0,2} by {from: &target} ]],
  },
  points = { held = { 5, [[ {to} - ]] } },
  check = function(m, doc) return m.way ~= "verb" or lib.is_active(m, doc) end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m)
    if m.way == "noun" then m:set("pos", "noun") end
    if m.way == "is_hit" then m:set("voice", "passive") end
  end,
  yes = {
    "[from Chilean] [trigger air raids] on the [to Taliban]-held town went on.",
    "[from The army] [trigger bombed] two [to Taliban]-held towns.",
    "Two [to Taliban]-held towns were [trigger bombed] by [from the army].",
  },
  no = { "The army bombed the sea." },
}

words "sending_them" { "send", inflect = "verb", any_tag = true }
words "into_flight" { "fleeing", "running", "scrambling", "scattering", "packing", "retreating", "into retreat", "into flight", "diving for cover",
    "running for cover", "into hiding" }
words "hitting_hard" { "shell", "bomb", "strafe", "rake", "pound", "hit", "storm", "raid", "attack", "bombard", "pummel", "rocket", "strike", "blast",
    "mortar", "fire on", "fire at", "open fire on", inflect = "verb", any_tag = true }

rule "sends somebody fleeing" {
  finds = "Tension", about = "the army shelled the town, sending the rebels fleeing", priority = 4,
  ways = {
    hits = [[ {from: np} &set_off &acting <hitting_hard> [not finite not mark]{1,24}? ,? {trigger: sending} {to: (core with [Actor kind=armed_group|military|people] | [Actor kind=armed_group|military|people])} ((of | from) (the)? [name]{1,3})? {aim: <into_flight>} ]],
    sent = [[ {from: (core with [Actor kind=military|armed_group|police] | [Actor kind=military|armed_group|police])} ([adv] | <have>){0,2} {trigger: <sending_them>} {to: (core with [Actor kind=armed_group|military|people] | [Actor kind=armed_group|military|people])} {aim: <into_flight>} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: Actor}) ([adj] | [noun]){0,2} <act_noun type=attack|incursion> ([prep] [not finite not comma]{1,5}?)? ([adv] | <have>){0,2} {trigger: sent} {to: (core with [Actor kind=armed_group|military|people] | [Actor kind=armed_group|military|people])} {aim: <into_flight>} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "" },
  yes = {
    "[from The army] shelled the town, [trigger sending] [to the rebels] [aim fleeing] into the hills.",
    "[from The army] has [trigger sent] [to the rebels] [aim fleeing] into the hills.",
    "[from The army]'s raid [trigger sent] [to the rebels] [aim fleeing].",
  },
  no = { "The wind sent the rebels fleeing." },
}

part "named_so" [[ ({to: core} | {to: np} (, | [open])) (who | which)? ([adv] | long | once | twice | <have> | <be>){0,2} ]]

rule "done by one and by another" {
  finds = "Tension", about = "Y, jailed by X in May and later sued by Z: the second of the two", priority = 3,
  ways = {
    reduced = [[ &named_so [can=VBN] (by | in) [not finite not comma not mark]{1,9}? ,? and ([adv] | long | once | later | then | more recently | since){0,2}
      {trigger: [<act to=obj|obj-of|obj-to> can=VBN]} ([adv] | (in | on | since) [not finite not comma]{1,2})? by {from: (core with Actor | Actor)} ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", voice = "passive" },
  yes = { "[to Tom Moss], jailed by Chile in May and later [trigger sued] by [from Peru] for fraud, left.",
          "They met [to a priest] jailed by Chile and [trigger deported] by [from Peru]." },
  no = { "Tom Moss, fed by Chile and taught by Peru, left." },
}

words "taking_back" { "withdraw", "retract", "take back", "recant", "disown", "walk back", "delete", "apologise for", "apologize for", "regret",
    "rescind", inflect = "verb", any_tag = true }
words "said_thing" { "statement", "claim", "allegation", "remark", "accusation", "comment", "charge", "assertion", "suggestion", "testimony", "story",
    "report", "tweet", "post", "complaint", inflect = "noun" }

rule "takes back a charge" {
  finds = "Tension", about = "X took back her remark that Y sheltered spies: she had said so", priority = 4,
  ways = {
    own = [[ {from: np} &set_off &acting <taking_back> [own] ([adj] | [noun]){0,2} {trigger: <said_thing>} (on? <timeword> | in [not finite not comma]{1,3})? that {to: (core with Actor | Actor)} ([adv] | <have> | <be>){0,3} [verb] ]],
  },
  unless = { praised = [[ that {to} ([adv] | <have>){0,2} <be> [adv]? (right | good | innocent | safe | honest | fine) ]], himself = [[ that {to: (he | she | it | they)} ]] },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "said", status = "actual" },
  yes = { "[from The envoy] has withdrawn her [trigger remark] that [to the rebels] had hidden spies." },
  no = { "The envoy withdrew her remark that the rebels were right.", "The envoy withdrew her remark that she was tired." },
}

words "leaving_talks" { "walk out", "pull out", "withdraw", "storm out", "quit", "leave", "abandon", "suspend", "break off", "call off", "boycott",
    "end", "stalk out", "drop out", inflect = "verb", any_tag = true }
words "a_table" { "talk", "negotiation", "meeting", "dialogue", "conference", "summit", "coalition", "pact", "truce", "ceasefire", "process",
    "session", "alliance", "mediation", "round", inflect = "noun" }

rule "leaves the table with a charge" {
  finds = "Tension", about = "X pulled out of the pact, blaming the envoys for a delay: a breach with them", priority = 5,
  ways = {
    behind = [[ {from: np} &set_off &acting {trigger: <leaving_talks>} (of | from)? ([det] | [own] | [adj] | [noun] | [name]){0,4} {aim: <a_table>} [not finite not mark]{0,12}? ,? (accusing | blaming | denouncing) {to: (core with Actor | Actor)} ]],
    front = [[ ^ (accusing | blaming | denouncing) {to: (core with Actor | Actor)} (of | for) [not comma]{1,14}? , {from: np} &set_off &acting {trigger: <leaving_talks>} (of | from)? ([det] | [own] | [adj] | [noun] | [name]){0,4} {aim: <a_table>} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "rupture", weight = 0, note = "" },
  yes = {
    "[from The rebels] [trigger pulled out] of the [aim pact], blaming [to the envoys] for the delay.",
    "Blaming [to the envoys] for the delay, [from the rebels] [trigger pulled out] of the [aim pact].",
  },
  no = { "The rebels walked out of the shop, blaming the owner for the delay." },
}

words "sure_of" { "convinced", "certain", "adamant", "in no doubt", "confident", "sure" }

rule "is sure that another did it" {
  finds = "Tension", about = "police are convinced that Y set the fire", priority = 3,
  ways = {
    sure = [[ {from: core with [Actor kind=state|government|police|military|institution|igo|ngo|armed_group]} (of [not finite not comma]{1,3})? ([adv] | <have>){0,2} <be> [adv]? {trigger: <sure_of>} that {to: (core with Actor | Actor)} (<have> ([adv] | [noun])? [participle not <be>] | <be> (behind | responsible | to blame | involved | arming | funding | backing | hiding | lying | supplying | aiding)) ]],
    no_doubt = [[ {from: core with [Actor kind=state|government|police|military|institution|igo|ngo|armed_group]} (of [not finite not comma]{1,3})? ([adv] | <do>){0,2} <have> {trigger: (no | little)} doubt that {to: (core with Actor | Actor)} (<have> ([adv] | [noun])? [participle not <be>] | <be> (behind | responsible | to blame | involved | arming | funding | backing | hiding | lying | supplying | aiding)) ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "said", status = "actual" },
  yes = { "[from The police] are [trigger convinced] that [to the rebels] have set the fire.",
          "[from The police] have [trigger no] doubt that [to the rebels] had set the fire." },
  no = { "The police are certain that the rebels will win." },
}
