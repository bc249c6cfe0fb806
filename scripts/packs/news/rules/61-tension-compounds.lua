-- Tensions of several words that are no list entry: "patched up a quarrel", "the jailing of Y by X", "pits X
-- against Y", "drove Y out", "workers at Y walked out".
phase "tensions"

local lib = require "lib.tension"

words "settling" {
  "patch up", "settle", "resolve", "end", "mend", "bury", "put aside", "put behind", "heal", "defuse", "iron out",
  "overcome", "put an end to", "lay aside", "sort out", "smooth over", "repair", "close",
  inflect = "verb", any_tag = true,
}

rule "settles a quarrel" {
  finds = "Tension", about = "X and Y patched up a quarrel", priority = 4,
  ways = {
    both = [[ {from: &party} (and | '&') {to: &party} &set_off &acting {trigger: <settling>} &modified {aim: <act_noun mutual=yes type=strain|attack|rupture>} ]],
    with = [[ &doer {trigger: <settling>} &modified {aim: <act_noun mutual=yes type=strain|attack|rupture>} with {to: &target} ]],
    between = [[ {aim: <act_noun mutual=yes type=strain|attack|rupture>} between {from: &party} and {to: &party} &suffering? {trigger: (settled | resolved | ended | over)} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "ease", weight = 0, note = "settled", mutual = "yes" },
  yes = { "[from Norland] and [to Estmark] have [trigger patched up] a long [aim quarrel]." },
  no = { "Norland and Estmark have a quarrel." },
}

words "pitting" { "pit", "set", inflect = "verb", any_tag = true }

rule "set one against another" {
  finds = "Tension", about = "the row pits Chile against Peru", priority = 4,
  pattern = [[ {trigger: <pitting>} {from: &party} against {to: &party} ]],
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  yes = { "The row [trigger pits] [from the union] against [to the company]." },
  no = { "The row pits hopes against fears." },
}

rule "act in ing" {
  finds = "Tension", about = "the jailing of Y by X; X's bullying of Y",
  ways = {
    by = [[ (the | a | this | [adj]) {trigger: [<act to=obj|obj-of|obj-with> /.+ing/]} of {to: &target} ...4 by {from: &party} ]],
    owner = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} {trigger: [<act to=obj|obj-of|obj-with> /.+ing/]} of {to: &target} ]],
  },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" },
  yes = {
    "The [trigger jailing] of [to two reporters] by [from a court] drew protests.",
    "[from Norland]'s [trigger humiliating] of [to Estmark] goes on.",
  },
  no = { "The jailing of two reporters drew protests." },
}

rule "speaks ill of a deed" {
  finds = "Tension", about = "X deplored the arrest of Z by Y: X stands against Y", priority = 5,
  ways = {
    by = [[ &doer {trigger: <act type=criticise|accuse|protest|strain to=obj|at|against|over>} (at | against | over)? ([det not wh] | [adj] | [num]){0,3} {aim: (<act_noun> | [<act to=obj|obj-of> /.+ing/])} (of | on | against | at) [not finite]{1,8} by {to: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from The union] [trigger deplored] the [aim jailing] of two reporters by [to the court]." },
  no = { "The union deplored the jailing of two reporters." },
}

words "labour_act" { "strike", "walk out", "down tools", "go on strike", "walk off the job", "vote to strike",
                     "stage a strike", "stage a walkout", "picket", "stop work", "ballot for a strike", "be on strike",
                     "come out on strike", "go slow", "threaten to strike", "threaten a strike", "begin a strike",
                     "start a strike", "threaten to walk out", "vote to walk out", inflect = "verb", any_tag = true }

rule "workers of somebody strike" {
  finds = "Tension", about = "pilots at the airline walked out: against whom they work for", priority = 2,
  ways = {
    at = [[ {from: core with [Actor kind=people|military|ngo]} (at | of) {to: &party} ([modal] | <have> | <be> | [adv] | not | to | <leading_verb> | by | [num] | on | <timeword>){0,8} {trigger: <labour_act>} ]],
    owner = [[ {to: core} [possessive] ([adj] | [noun]){0,2} {from: [Actor kind=people]} ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6} {trigger: <labour_act>} ]],
  },
  make = { type = "protest", weight = 0, note = "weak" },
  yes = { "[from Nurses] at [to the hospital] will [trigger strike] next week." },
  no = { "Nurses at the hospital will strike a deal." },
}

words "beat" { "beat", inflect = "verb" }

rule "beaten" {
  finds = "Tension", about = "he was beaten by soldiers: no game, as they bear arms",
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering ([can=VBN] [not finite]{0,6} (and | ,))? {trigger: beaten} ...6 by {from: core with [Actor kind=police|military|armed_group|people]} ]],
    active = [[ {from: core with [Actor kind=police|military|armed_group]} &set_off &acting {trigger: <beat>} {to: &party &joined} ]],
  },
  make = { type = "attack", weight = -1, note = "" },
  yes = { "[to Two boys] were [trigger beaten] by [from police].", "[from Soldiers] [trigger beat] [to two boys]." },
  no = { "The club was beaten by a rival." },
}

rule "sends somebody away" {
  finds = "Tension", about = "X declared Y persona non grata", priority = 6,
  ways = {
    active = [[ &doer {trigger: [lemma=declare verb]} {to: &party} (a | as)? {aim: persona non grata} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: declared} (a | as)? {aim: persona non grata} ...4 by {from: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from Norland] [trigger declared] [to the envoy] [aim persona non grata]." },
  no = { "Norland declared a holiday." },
}

words "shutting" { "shut", "close", "tear", inflect = "verb", any_tag = true }
words "driving" { "drive", "force", "keep", "lock", "turn", "push", "take", "chase", "hound", "drag", "send", "throw", "lead", "march",
                  "pull", inflect = "verb", any_tag = true }
words "breaking_up" { "break up", "disperse", "ban", "clear", "stop", "halt", "crush", "quash", "suppress", inflect = "verb", any_tag = true }
words "crowd_act" { "march", "rally", "protest", "demonstration", "sit-in", "meeting", "strike", "gathering", "vigil", "picket",
                    "blockade", "revolt", "uprising", inflect = "noun", any_tag = true }

rule "drives somebody somewhere" {
  finds = "Tension", about = "X shut the paper down, drove the villagers out", priority = 3,
  ways = {
    down = [[ &doer {trigger: <shutting>} {to: (core with [Actor kind=media|company|ngo|institution|party] | [Actor kind=media|company|ngo|party])} {aim: down} ]],
    out = [[ &doer {trigger: <driving>} {to: (core with [Actor kind=person|people|armed_group|ngo] | [Actor kind=person|people|ngo])} {aim: (away | out of | back | off | from (the | [own]) (hall | room | scene | site | building | village | land | camp | square))} ]],
    crowd = [[ &doer {trigger: <breaking_up>} ([det] | [adj] | [num]){0,3} {aim: <crowd_act>} ...2 (by | of) {to: &party} ]],
    is_out = [[ {to: np} &set_off &suffering {trigger: [<driving> can=VBN]} {aim: (out of | away | back | from)} [not finite]{0,5} by {from: &target} ]],
    clears = [[ &doer {trigger: [lemma=clear verb]} (the | a) [noun]{1,2} of {to: [Actor kind=people|armed_group]} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "is_out" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from The government] [trigger shut] [to the newspaper] [aim down].",
          "[from The army] [trigger drove] [to the villagers] [aim out of] the valley.",
          "[from Police] [trigger broke up] a [aim march] by [to nurses]." },
  no = { "The army drove the lorry out of the valley." },
}

words "dropping" { "drop", "ditch", "replace", inflect = "verb", any_tag = true }
words "removing" { "sack", "dismiss", "fire", "remove", "oust", "suspend", "axe", "drop", inflect = "verb", any_tag = true }

rule "drops somebody" {
  finds = "Tension", about = "the bank dropped the broker as its agent; sacked as director of the museum", priority = 3,
  ways = {
    active = [[ &doer {trigger: <dropping>} {to: &party} (as | over | after | from) ]],
    as_head = [[ {to: np} &set_off &suffering {trigger: [<removing> can=VBN]} as ([det] | [adj] | [noun]){1,4} (of | at | by) {from: &party} ]],
  },
  check = function(m, doc) return m.way == "as_head" or lib.is_active(m, doc) end,
  make = { type = "rupture", weight = 0, note = "weak" },
  yes = { "[from The bank] [trigger dropped] [to the broker] as its agent.",
          "[to Ada Lind] was [trigger sacked] as director of [from the museum]." },
  no = { "The bank dropped the plan." },
}

words "having" { "have", "win", "enjoy", "gain", "secure", inflect = "verb", any_tag = true }

rule "friend of somebody" {
  finds = "Tension", about = "X is an ally of Y; the minister has the union's support",
  ways = {
    is = [[ {from: (core | Actor)} (, | <be> | remains | became) ([det] | [adj] | one of | [adv] | [own]){0,4} {trigger: (ally | supporter | backer | allies | supporters | backers)} of {to: &target} ]],
    has_whose = [[ {to: np} &set_off &acting <having> {from: (core | Actor)} [possessive] [adj]? {trigger: (support | backing | blessing | endorsement)} ]],
    has_of = [[ {to: np} &set_off &acting <having> the [adj]? {trigger: (support | backing | blessing | endorsement)} of {from: &party} ]],
  },
  unless = { negated = [[ (no | not | n't | never) ...2 {trigger} ]] },
  make = { type = "agree", weight = 0, note = "" },
  yes = { "[to The minister] has [from the union]'s [trigger support]." },
  no = { "The minister has the union's address." },
}
