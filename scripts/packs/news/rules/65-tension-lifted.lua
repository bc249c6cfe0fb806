-- What ends in the passive, and how fighting ends: "sanctions on Y were lifted by X", "ended hostilities against Y",
-- "walked free after X had held him".
phase "tensions"

local lib = require "lib.tension"

words "lifting" {
  "lift", "ease", "end", "scrap", "drop", "remove", "waive", "relax", "cancel", "abolish", "rescind", "withdraw", "repeal", "revoke",
  "overturn", "quash", "soften", "loosen", "reverse", "annul", "strike down", "call off", "roll back", "suspend", "halt", "void", "undo", "cut", "junk", "axe",
  inflect = "verb", any_tag = true,
}
-- cases and inquiries are dropped too: that they were is good for Y
words "voiding" { "throw out", "toss out", "toss", "dismiss", "quash", "overturn", "void", "strike out", "vacate", inflect = "verb" }
part "is_lifted" [[ (<be> | <have> been | [modal] be) ([adv] | on? <timeword>){0,2} ]]

rule "measure lifted by somebody" {
  finds = "Tension", about = "sanctions on Y were lifted by X: it eases things, and imposes nothing", priority = 6,
  ways = lib.by_preposition({ "on", "against", "of", "to" }, [[
    {trigger: <act_noun type=sanction|coerce|incursion|investigate|reject to=PREP>} PREP {to: &party} ([prep] [not finite not comma]{1,4})? &is_lifted {aim: <lifting>} ([adv] | [prep] (<timeword> | <month>) | on? <timeword> | last [noun]){0,2} by {from: &party &joined} ]]),
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "ease", weight = 0, note = "", pos = "noun", voice = "passive" },
  yes = {
    "The [trigger sanctions] on [to Peru] were [aim lifted] in May by [from Chile].",
    "The [trigger embargo] against [to Peru] was [aim eased] by [from Chile].",
    "The [trigger blockade] of [to Peru] has been [aim ended] by [from Chile].",
    "The [trigger opposition] to [to Peru] was [aim dropped] by [from Chile].",
    "The [trigger sanctions] on [to Peru] were [aim rolled back] by [from Chile].",
  },
  no = { "The sanctions on Peru were imposed by Chile.", "The sanctions on Peru were lifted by midnight." },
}

-- who had imposed it stands before it; who lifts it is not said, or is the same
rule "measure of somebody is lifted" {
  finds = "Tension", about = "X's tariffs on Y were scrapped; a judge threw out the case against Y", priority = 6,
  ways = {
    whose = [[ {from: (core | Actor)} [possessive]? ([adj] | [noun]){0,2} {trigger: <act_noun type=sanction|coerce>} (on [noun]{1,3} from | on | against | of) {to: &party} ([prep] [not finite not comma]{1,4})? &is_lifted {aim: <lifting>} (, | . | ; | $ | and | in | on? <timeword> | after | last | this | at | from | [adv]) ]],
    case = [[ &doer {aim: <voiding>} (the | all | a | [own]) ([adj] | [noun] | [num]){0,3} {trigger: (case | charges | charge | lawsuit | lawsuits | suit | indictment | conviction | complaint | verdict | counts | claims | ban | injunction)} (brought | filed)? against {to: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "ease", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Chile]'s [trigger tariffs] on fish from [to Peru] were [aim scrapped].",
    "[from Chilean] [trigger sanctions] on [to Peru] have been [aim eased] in May.",
    "[from A judge] [aim threw out] the main [trigger charges] against [to Ada Lind].",
  },
  no = { "Chile's tariffs on Peru were raised.", "A judge heard the charges against Ada Lind." },
}

words "ending_fight" { "end", "stop", "cease", "halt", "suspend", "call off", "give up", "abandon", "lay down", "put an end to", "renounce",
                       "pause", "break off", inflect = "verb", any_tag = true }

rule "ends the fighting" {
  finds = "Tension", about = "X is ending hostilities against Y: a ceasefire", priority = 6,
  pattern = [[ &doer <ending_fight> ([own] | all | the | its)? ([adj] | [num] | [noun]){0,3} {trigger: (hostilities | fighting | offensive | armed struggle | armed campaign | insurgency | military operations | war | shelling | bombardment)} ([prep] [name])? (against | on | with) {to: &party &joined} ]],
  points = { aim = { 6, [[ {trigger} ]] } },
  check = function(m, doc)
    local from = m:actor("from")   -- a song may end the war with a neighbour
    return not from or from:get("kind") ~= "person" or doc:token(m:slot("trigger").last).form ~= "war"
  end,
  make = { type = "ceasefire", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = { "[from The rebels] are ending all [trigger hostilities] against [to Peru]." },
  no = { "The rebels went on with hostilities against Peru.", "Tom Moss ended his war with Ada Lind." },
}

rule "walks free from somebody" {
  finds = "Tension", about = "Y walked free after X had held him for a year", priority = 3,
  pattern = [[ {to: np} &set_off ([adv] | <have>){0,2} {trigger: (walk free | walks free | walked free | was freed | were freed | was released | were released | went free | came home)} [not finite]{0,8}? (after | where | whom) {from: &party} <have>? (held | kept | captured | seized | kidnapped | jailed | imprisoned | abducted) ([pronoun] | for) ]],
  points = { aim = { 2, [[ {trigger} ]] } },
  make = { type = "release", weight = 0, note = "", voice = "passive" },
  yes = { "[to Ada Lind] [trigger walked free] on Monday after [from rebels] had held her for a year." },
  no = { "Ada Lind walked free on Monday after a year." },
}
