-- What a court or a power lets stand or keeps from passing: "upheld the sentence against Y", "Y's blocking of a draft by X",
-- "unmoved by protests from X"; and what is closed to people.
phase "tensions"

local lib = require "lib.tension"

words "upholding" { "uphold", "confirm", "affirm", "reaffirm", "let stand", "extend", "reinstate", "restore", "renew", "ratify", "lengthen", "increase",
                    "toughen", "hand down", "reimpose", inflect = "verb", any_tag = true }
words "penalty" { "death sentence", "sentence", "jail sentence", "prison sentence", "life sentence", "conviction", "jail term", "prison term", "term",
                  "verdict", "guilty verdict", "fine", "ban", "suspension", "detention", "arrest", "arrest warrant", "indictment", "charge", "extradition",
                  "disqualification", "penalty", "house arrest", "remand", "deportation", "expulsion", "travel ban", inflect = "noun", any_tag = true }
words "passing_on" { "against", "on", "of", "for" }
words "passing_on" { "passed on", "handed to", "handed down to", "handed down on", "handed down against", "imposed on", "given to", "meted out to",
                     "issued against", "issued for", "pronounced on", "brought against" }
local judging = { institution = true, person = true, government = true, state = true, igo = true, police = true, military = true, company = false }

rule "upholds a sentence" {
  finds = "Tension", about = "the court upheld the sentence against Y, confirmed Y's conviction", priority = 4,
  ways = {
    on = [[ &doer {trigger: <upholding>} ([det not wh] | [own] | [adj] | [num] | [noun not <penalty>] | -){0,6} {aim: <penalty>} ([num] [noun])? <passing_on> {to: &target} ]],
    whose = [[ &doer {trigger: <upholding>} {to: (core | Actor)} [possessive] ([adj] | [num] | [noun not <penalty>] | -){0,6} {aim: <penalty>} ]],
  },
  unless = { on_a_deed = [[ (ban | charge) (on | of) {to} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local kind = to and to:get("kind")
    return kind ~= nil and kind ~= "state" and kind ~= "place" and not (from and not judging[from:get("kind") or ""]) and lib.is_active(m, doc)
  end,
  make = { type = "investigate", weight = 0, note = "" },
  yes = {
    "[from The court] [trigger upheld] the death [aim sentence] passed on [to Tom Moss].",
    "[from An appeals court] has [trigger confirmed] [to Tom Moss]'s [aim conviction].",
  },
  no = { "The court upheld the ban on nurses.", "The court upheld the right of Tom Moss to speak." },
}

words "draft_thing" { "draft", "draft resolution", "resolution", "text", "motion", "amendment", "statement", "proposal", "plan", "bill", "measure",
                      "initiative", "document", "request", "call", "candidate", "bid", "offer", "appeal", "petition", inflect = "noun", any_tag = true }
words "blocking_of" { "veto", "blocking", "vetoing", "rejection", "refusal", "blockage", "obstruction", "spurning", "dismissal", "rebuff", "thwarting",
                      "rebuffing", inflect = "noun", any_tag = true }
words "vetoing" { "veto", "block", "kill", "scupper", "shoot down", "water down", "stall", "sink", "torpedo", "obstruct", inflect = "verb", any_tag = true }
part "tabled_by" [[ ,? ((that | which) <be>)? (put forward | proposed | tabled | drafted | drawn up | submitted | sponsored | backed | presented | written | circulated | penned | introduced | championed)? (by | from) ]]

rule "blocks a draft" {
  finds = "Tension", about = "X's blocking of a draft put forward by Y; X vetoed a resolution tabled by Y", priority = 6,
  ways = {
    noun = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} {trigger: <blocking_of>} of ([det not wh] | [adj] | [noun] | [num] | every | all){0,5}? {aim: <draft_thing>} ([prep] [not finite not comma not mark]{1,6}?)? &tabled_by {to: &target} ]],
    verb = [[ &doer {trigger: <vetoing>} ([det not wh] | [adj] | [noun] | [num] | every | all){0,5}? {aim: <draft_thing>} ([prep] [not finite not comma not mark]{1,6}?)? &tabled_by {to: &target} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} {trigger: <blocking_of>} of {to: (core | Actor)} [possessive] ([adj] | [noun]){0,3}? {aim: <draft_thing>} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Chile]'s [trigger blocking] of a [aim motion] on fish by [to Peru] drew anger.",
    "[from Chile] [trigger vetoed] an [aim amendment] on fish, which was drafted by [to Peru].",
    "[from Chile]'s [trigger rejection] of [to Peru]'s [aim proposal] drew anger.",
  },
  no = { "Chile's blocking of the road by tanks drew anger." },
}

words "plea_noun" { "plea", "appeal", "call", "entreaty", "request", "demand", "warning", "protest", "objection", "advice", "pressure", "criticism",
                    "complaint", "offer", "condemnation", "cry", inflect = "noun", any_tag = true }
words "unheeding" { "deaf to", "unmoved by", "heedless of", "unswayed by", "undeterred by", "impervious to", "indifferent to", "ignoring", "brushing aside",
                    "shrugging off", "defying", "dismissing", "rebuffing", "disregarding", "rejecting", "spurning", "resisting", "in the teeth of",
                    "over the heads of", "unfazed by", "unimpressed by", "turning a deaf ear to" }

rule "deaf to somebody's pleas" {
  finds = "Tension", about = "Unmoved by protests from Y, X shut the mill; X is deaf to appeals from Y", priority = 6,
  ways = {
    ahead = [[ ^ {trigger: <unheeding>} ([det not wh] | [adj] | [noun] | [num]){0,4}? {aim: <plea_noun>} ((for | to | of | over | that) [not finite not comma not mark]{1,6}?)? (by | from) {to: &target} ((to | for | that) [not comma]{1,10})? , {from: (core | Actor)} ]],
    whose = [[ ^ {trigger: <unheeding>} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <plea_noun>} [not comma]{0,10} , {from: (core | Actor)} ]],
    is = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | remain | remains | remained | been){1,4} {trigger: (deaf | unmoved | heedless | impervious | indifferent | immune)} (to | by | of) ([det not wh] | [adj] | [noun] | [num]){0,4}? {aim: <plea_noun>} ((for | to | of | over | that) [not finite not comma not mark]{1,6}?)? (by | from) {to: &target} ]],
  },
  points = { aim = { 9, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[trigger Unmoved by] [aim protests] from [to the union], [from the mayor] shut the mill.",
    "[trigger Ignoring] [to the union]'s [aim appeals], [from the mayor] shut the mill.",
    "[from The mayor] has remained [trigger deaf] to [aim appeals] from [to the union].",
  },
  no = { "Unmoved by noise from the street, the mayor shut the mill." },
}

words "kept_out" { "border", "frontier", "crossing", "border crossing", "port", "harbour", "harbor", "mosque", "shrine", "holy site", "site", "compound",
                   "temple", "cathedral", "road", "camp", "bridge", "checkpoint", "trial", "court", "courtroom", "chamber", "waters", "fishing ground",
                   "territory", "airspace", "island", "square", "route", "door", "gate", inflect = "noun", any_tag = true }
words "those_kept_out" { "migrant", "refugee", "asylum seeker", "asylum-seeker", "worshipper", "pilgrim", "journalist", "reporter", "observer", "inspector",
                         "aid worker", "protester", "demonstrator", "foreigner", "civilian", "displaced person", "fisherman", "trader", "aid convoy",
                         "settler", "monitor", inflect = "noun" }

rule "closed to people" {
  finds = "Tension", about = "X closed its border to refugees, X's closure of the crossing to refugees", priority = 5,
  ways = {
    active = [[ &doer {trigger: <closing_off>} ([det not wh] | [own] | [adj] | [noun] | of){0,4} {aim: <kept_out>} to {to: core with <those_kept_out>} ]],
    noun = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]? {trigger: (closing | closure | sealing | barring)} (of [not finite not comma not mark]{1,5}?)? to {to: core with (<those_kept_out> | men | women)} ]],
  },
  points = { aim = { 6, [[ {trigger} ]] } },
  check = function(m, doc) return m.way == "noun" or lib.is_active(m, doc) end,
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from Chile] has [trigger closed] its [aim border] to [to refugees].",
          "[from Chile]'s [trigger closure] of the crossing to [to refugees] drew anger." },
  no = { "Chile has closed its border to trucks." },
}

rule "banned and its things taken" {
  finds = "Tension", about = "the union was banned, its hall closed and its funds frozen by (order of) X", priority = 4,
  pattern = [[ {to: np} &set_off &suffering {trigger: [<act type=coerce|rupture|sanction|attack to=obj> can=VBN]} [not finite not mark not comma]{0,5}? , {aim: [own]} ([adj] | [noun]){1,3} ([possessive] [noun])? [can=VBN] ]] ..
            [[ [not mark not final]{0,12}? by ((the)? (order | orders) of)? {from: &party} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)
    local from = m:actor("from")
    return from ~= nil and from:get("kind") ~= "place"
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", voice = "passive" },
  yes = { "[to The union] was [trigger banned], [aim its] hall closed and its funds frozen by [from a court]." },
  no = { "The union was banned, its hall is shut." },
}
