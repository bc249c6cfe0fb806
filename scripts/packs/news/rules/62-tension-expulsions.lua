-- Borders that are shut to persons and states: expelled from Chile, banned from entering Peru, crossings closed, ties that are
-- not made whole again. A state that somebody is expelled from has done it.
phase "tensions"

local lib = require "lib.tension"

words "sent_abroad" {
  rupture = "expel, throw out, kick out, boot out, eject, chase out, drive out",
  coerce = "deport, banish, exile, ban, bar, extradite, forcibly return, turn back, turn away",
  inflect = "verb", any_tag = true,
}
part "a_land" [[ [Actor kind=state not form=demonym] ]]
part "the_land" [[ (the)? {from: &a_land} ]]

rule "is expelled from a state" {
  finds = "Tension", about = "Y was expelled from Chile, banned from entering Peru, turned back at the border of Chad", priority = 3,
  ways = {
    from = [[ {to: np} &set_off &suffering {trigger: [<sent_abroad> can=VBN]} ([adv] | on? <timeword> | in <month> | earlier | last <timeunit> | out){0,3} {aim: (from | of)} &the_land ]],
    out_of = [[ {to: np} &set_off &suffering {trigger: (thrown | kicked | booted | chased | driven | flung)} {aim: out of} &the_land ]],
    entry = [[ {to: np} &set_off &suffering {trigger: (banned | barred | blocked | prevented | stopped | excluded | prohibited | forbidden)} ([adv] | for life | indefinitely){0,2} {aim: (from (entering | visiting | travelling to | traveling to | returning to | leaving | going to) | to (enter | leave))} &the_land ]],
    reduced = [[ {to: (core with [Actor kind=person|people|media|ngo] | [Actor kind=person|people|media|ngo])} ,? {trigger: (expelled | deported | banished | exiled | banned | barred)} ([adv] | on? <timeword> | in <month>){0,2} {aim: (from entering | from)} &the_land ]],
    back = [[ {to: np} &set_off &suffering {trigger: (turned back | turned away | sent back | stopped)} at {aim: (the (border | frontier) (of | with))} &the_land ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)   -- "the oil that is extracted from Chile"; "deported from Peru to Chile" by Chile is told by "by"
    local to, last = m:actor("to"), m:slot("from").last
    return to ~= nil and doc:word(last + 1) ~= "by" and not doc:token(last + 1):is("possessive") and not lib.is_ing(doc, m)
  end,
  make = { type = "{trigger.group|rupture}", weight = 0, note = "", voice = "passive" },
  build = function(m)
    if m.way == "entry" or m.way == "back" then m:set("type", "coerce") end
  end,
  yes = {
    "[to Two reporters] were [trigger expelled] on Friday [aim from] [from Chile].",
    "[to Two reporters] were [trigger kicked] [aim out of] [from Chile].",
    "[to Ada Lind] has been [trigger banned] [aim from entering] [from Chile].",
    "They met [to Ada Lind], [trigger expelled] [aim from] [from Chile] in May.",
    "[to Two reporters] were [trigger turned back] at [aim the border of] [from Chile].",
  },
  no = { "Two reporters were expelled from Chile by Peru.", "The mayor was expelled from Chile's oldest club." },
}

words "shutting_up" { "close", "shut", "seal", "seal off", "shut down", "block", inflect = "verb", any_tag = true }
words "border_post" { "crossing", "border crossing", "checkpoint", "crossing point", "border post", "border", "frontier", "border gate", "land border",
    "rail link", "road link",
                      "gas pipeline", "air link", "frontier post", inflect = "noun", any_tag = true }

rule "closes crossings" {
  finds = "Tension", about = "X closed all of its crossings with Y", priority = 6,
  ways = {
    both = [[ &doer {trigger: <shutting_up>} (both | all | two | three | four | most | some | one | several | the last | the only | half) (of ([own] | the))? ([adj] | [num] | [noun]){0,2} {aim: <border_post>} (with | to | into | from) (the)? {to: &a_land} ]],
    is_shut = [[ {aim: <border_post>} (with | between [name]{1,2} and | to | into) (the)? {to: &a_land} &suffering {trigger: (closed | shut | sealed | blocked)} ([adv] | on? <timeword>){0,2} by {from: &target} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "is_shut" or lib.is_active(m, doc) end,
  make = { type = "rupture", weight = 0, note = "" },
  build = function(m) if m.way == "is_shut" then m:set("voice", "passive") end end,
  yes = {
    "[from Chile] has [trigger shut] all of the [aim border posts] with [to Peru].",
    "The [aim border] with [to Peru] was [trigger closed] on Monday by [from Chile].",
  },
  no = { "Chile closed two schools with Peru." },
}

words "mending_ties" { "normalise", "normalize", "restore", "resume", "establish", "renew", "re-establish", "mend", "repair", "improve",
    "upgrade", inflect = "verb", any_tag = true }
words "tie_to_mend" { "tie", "relation", "diplomatic tie", "diplomatic relation", "link", "contact", "talk", "trade", "dialogue", "cooperation",
    inflect = "noun" }
words "not_willing" { "refuse", "decline", "rule out", "reject", "oppose", "shun", "resist", "have no intention of", "have no plans to",
    "have no intention to", "have no plan to",
                      "be unwilling to", "be not ready to", "be in no hurry to", "put off", "delay", "stop short of", "have no wish to",
    inflect = "verb", any_tag = true }

rule "will not mend ties" {
  finds = "Tension", about = "X refuses to normalise ties with Y, has no intention of recognising it", priority = 6,
  ways = {
    mends = [[ &doer {trigger: <not_willing>} (to)? [<mending_ties>] ([det] | [own] | [adj] | full){0,3} {aim: <tie_to_mend>} with {to: &target} ]],
    will_not = [[ {from: np} &set_off ([adv] | <have>){0,2} (will | would) {trigger: (not | never)} [adv]? [<mending_ties>] ([det] | [own] | [adj] | full){0,3} {aim: <tie_to_mend>} with {to: &target} ]],
    recognises = [[ &doer {trigger: (<not_willing> | refuse | refuses | refused)} (to)? {aim: (recognise | recognize | recognising | recognizing)} {to: (core with [Actor kind=state|government|person|party|armed_group|institution] | [Actor kind=state|government|person|party|armed_group|institution])} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "will_not" or lib.is_active(m, doc) end,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Chile] has [trigger ruled out] restoring full [aim ties] with [to Peru].",
    "[from Chile] [trigger refuses] to normalise [aim ties] with [to Peru].",
    "[from Chile] will [trigger never] restore [aim relations] with [to Peru].",
    "[from Chile] [trigger has no intention of] [aim recognising] [to Peru].",
  },
  no = { "Chile will restore ties with Peru." },
}
