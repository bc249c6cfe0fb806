-- Acts whose agent stands in the next sentence: "Four diplomats from Y were expelled. The order came from X", "The answer was no."
phase "tensions"

part "to_next" [[ [not final]{0,12} [final] ]]
words "sending_off" { "sacked", "dismissed", "fired", "removed", "expelled", "suspended", "demoted", "ousted", "recalled", "replaced" }

rule "order came from somebody" {
  finds = "Tension", about = "diplomats from Y were told to leave. The order came from X", priority = 4, within = "article",
  ways = {
    envoys = [[ <envoy_noun> from {to: [Actor kind=state]} ([adv] | <have>){0,2} <be> {trigger: (expelled | given [num] (hours | days) to <leaving_land> | told to <leaving_land> | ordered to <leaving_land> | ordered out)} &to_next (the | its) (order | decision | expulsion | announcement | move | notice) ([adv] | <have>){0,2} (came from | came down from | was announced by | was made by | was taken by | was issued by | was signed by) {from: &party} ]],
    sacked = [[ {to: (core with [Actor kind=person] | [Actor kind=person])} ([adv] | <have>){0,2} <be> [adv]? {trigger: (<sending_off> | relieved of [own] (duties | post | command | job))} &to_next (the | its) (order | decision | dismissal | announcement | move) ([adv] | <have>){0,2} (came from | came down from | was announced by | was made by | was taken by | was signed by) {from: &party} ]],
    no_reason = [[ {to: (core with [Actor kind=person] | [Actor kind=person])} ([adv] | <have>){0,2} <be> [adv]? {trigger: (<sending_off> | relieved of [own] (duties | post | command | job))} &to_next {from: core with Actor} (gave no (reason | explanation) | offered no (reason | explanation) | did not (say | explain) why) ]],
  },
  points = { order = { 9, [[ {trigger} ]] } },
  make = { type = "rupture", weight = 0, note = "", voice = "passive" },
  yes = {
    "Four diplomats from [to Peru] were [trigger expelled] on Monday. The order came from [from Chile].",
    "[to The minister] was [trigger relieved of her duties] on Monday. The decision was taken by [from the mayor].",
    "[to The minister] was [trigger dismissed] on Monday. [from The mayor] gave no reason.",
  },
  no = { "Four boats from Peru were expelled. The order came from Chile.", "The minister was cheered. The mayor gave no reason." },
}

words "doing_same" { "follow suit", "do the same", "do likewise", "take the same step", "take the same line", "take the same view",
                     "make the same move", "follow with its own", inflect = "verb", any_tag = true }

rule "does the same" {
  finds = "Tension", about = "X banned Y. Z followed suit: what Z does is told before, see 86-tension-same.lua", evidence = true,
  pattern = [[ {from: np} &set_off ([modal] | [adv] | <have> | <be> | to | expected | likely){0,4} {trigger: <doing_same>} ([prep] | [adv] | <timeword> | [punct] | $ | and | but | with) ]],
  unless = { negated = [[ (not | n't | never | without) ...3 {trigger} ]] },
  make = { type = "", weight = 0, note = "same" },
  yes = { "Chile banned the firm. [from Peru] [trigger followed suit] on Monday." },
  no = { "Chile banned the firm. Peru has not followed suit." },
}

rule "free from whoever held him" {
  finds = "Tension", about = "Y walked free on Monday. X had held him for a year", priority = 3, within = "article",
  pattern = [[ {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off ([adv] | <have>){0,2} {trigger: (walk free | walks free | walked free | was freed | were freed | was released | were released | went free | came home | flew home)} &to_next {from: (core with Actor | Actor)} <have> ([adv])? (held | kept | jailed | imprisoned | detained) (him | her | them) ]],
  make = { type = "release", weight = 0, note = "", voice = "passive" },
  yes = { "[to Ada Lind] [trigger walked free] on Monday. [from The rebels] had held her for a year." },
  no = { "Ada Lind walked free on Monday. The rebels had held a feast." },
}

rule "answer was no" {
  finds = "Tension", about = "X asked Y to return the statue. The answer was no.", priority = 4, within = "article",
  pattern = [[ {to: (core with Actor | Actor)} ([adv] | <have>){0,2} (asked | asks | begged | urged | requested | implored | petitioned) {from: (core with Actor | Actor)} ([adv]{0,3} (to | for)) [not final]{1,24} [final] (the | its | their | his | her) (answer | reply | response) ([adv] | <be> | <have> | came | come | back | : | as ever | the same as ever){1,6} ,? "? (a | an)? [adj]{0,2} {trigger: (no | negative)} "? [final] ]],
  make = { type = "reject", weight = 0, note = "", status = "actual", pos = "noun" },
  yes = { "[to Chile] asked [from Peru] to return the bell. The answer was [trigger no]." },
  no = { "Chile asked Peru to return the bell. The answer was yes." },
}

rule "missiles of the sentence before" {
  finds = "Tension", about = "drones hit Y. They were launched by X", priority = 5, within = "article",
  pattern = [[ {aim: <device>} [not finite not final not comma]{0,3} {trigger: <landing>} (core ([adv] | deep){0,2} (in | inside | near | outside))? {to: (core | Actor)} &to_next (they | it | the <device>) ([adv] | <have>){0,2} <be> [adv]? (launched | fired | sent | dropped | planted | laid | set off | thrown) (, [not comma not final]{1,9} ,)? ([adv] | [prep] <timeword>)? by {from: &party} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "weak" },
  yes = { "Two [aim drones] [trigger hit] [to Peru] on Monday. They were launched, an envoy said, by [from Chile]." },
  no = { "Two drones hit Peru on Monday. They were made by Chile." },
}

words "stung_by_it" { "bristle", "hit back", "stand by it", "stand by the decision", "be unmoved", "be unrepentant", "be unimpressed", "shrug", "shrug it off", "shoot back",
                      "fire back", "be furious", "reject the criticism", "reject that", "dismiss the criticism", "retort", "be stung", "bridle", "be not amused",
                      "be having none of it", "laugh it off", "brush it off", "defend it", "defend the decision", "be unapologetic", inflect = "verb", any_tag = true }

rule "bristles at what it is called" {
  finds = "Tension", about = "X called the ruling 'a gift to banks'. The commissioner, Y, bristled: it was Y's", priority = 5, within = "article",
  pattern = [[ {from: (core with Actor | Actor)} ([adv] | <have>){0,2} {trigger: <terming>} (the | this | that) ([adj] | [noun]){0,3} as? " [not mark]{1,14} (, | [final])? " [not final]{0,6} [final]? {to: (core with Actor | Actor)} &set_off ([adv] | <have>){0,2} <stung_by_it> (, | : | ; | [final] | and | at) ]],
  points = { few = { 9, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = { '[from The union] [trigger called] the ruling "a gift to banks". The commissioner, [to Ada Lind], bristled.' },
  no = { 'The union called the ruling "a gift to banks". The commissioner, Ada Lind, smiled.' },
}
