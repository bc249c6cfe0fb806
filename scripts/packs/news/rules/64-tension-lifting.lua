-- Measures lifted, truces called and talks offered, where the other party stands in a clause beside it and not behind "on"
-- or "with": "ended its embargo, letting Y sell oil", "a truce, which Y answered", "offered Y talks".
phase "tensions"

local lib = require "lib.tension"

words "barrier" {
  "embargo", "ban", "sanction", "blockade", "boycott", "tariff", "curfew", "siege", "quota", "levy", "import duty", "duty", "travel ban", "export ban", "import ban",
  "restriction", "curb", "visa rule", "visa requirement", "visa fee", "visa ban", "entry rule", "border control", "border check", "asset freeze",
  "trade barrier", "arms embargo", "air blockade", "naval blockade", "no-fly zone", "state of emergency", inflect = "noun",
}
words "leaving_free" { "let", "allow", "enable", "permit", "free", "clear the way for", "pave the way for", "open the way for", "make it possible for",
                       inflect = "verb", any_tag = true }
words "truce_noun" { "truce", "ceasefire", "cease-fire", "armistice", "lull", "pause in fighting", "halt to hostilities", "halt in hostilities" }
words "answering_it" { "answer", "respect", "join", "keep", "reply", "reciprocate", "match", "observe", "accept", "follow", "respond", "honour", "honor", "return", "copy", inflect = "verb", any_tag = true }
words "meeting_offered" {
  "talk", "peace talk", "meeting", "dialogue", "negotiation", "summit", "mediation", "truce", "ceasefire", "round of talks", "negotiating table",
  "conference", "compromise", "olive branch", "way out", "seat in the cabinet", "seat", "post", "job", "role", "position", "deal", "contract", "partnership", "amnesty", "pardon", inflect = "noun",
}
words "offering_it" { "offer", "propose", "suggest", "promise", inflect = "verb", any_tag = true }
part "its_barrier" [[ (the | [own] | a | an | all) ([adj] | [noun] | [num] | [hyphen]){0,3} {aim: <barrier>} ([prep] [not finite not comma]{1,4})? ]]
part "power_side" [[ (core with [Actor kind=state|government|armed_group|military|igo] | [Actor kind=state|government|armed_group|military|igo]) ]]

rule "lifts a measure" {
  finds = "Tension", about = "X ended its embargo, letting Y sell oil; Y kept the accord and X dropped its embargo", priority = 4,
  ways = {
    letting = [[ &doer {trigger: <lifting>} &its_barrier , [adv]? <leaving_free> (up to | more than)? {to: &party} ]],
    hurts = [[ &doer {trigger: <lifting>} (the | [own] | a | an | all) ([adj] | [noun] | [num] | [hyphen]){0,3} {aim: <barrier>} ([prep] [not finite not comma]{1,4})? ,? (that | which) ([adv] | <have>){0,3} (<doing_harm> | <hitting> | <harming>) {to: &target} ]],
    exchange = [[ {from: &power_side} ([adv] | <have> | [modal]){0,2} {trigger: <lifting>} ([own] | the)? ([adj] | [noun]){0,3} {aim: <barrier>} ,? (and | while | after) {to: &power_side} ([adv] | <have> | [modal]){0,2} [verb] [not mark not final]{1,10} in (return | exchange | turn) ]],
    for_whom = [[ &doer {trigger: <lifting>} (the | [own] | a | an | all) ([adj] | [noun] | [num] | [hyphen]){0,3} {aim: <barrier>} (for | towards | toward) {to: &target} ]],
    in_return = [[ ^ {to: &power_side} ([adv] | <have> | [modal]){0,2} [verb] [not mark not final]{1,12}? ,? (and | while | after | once | when | as | if | in return | whereupon) {from: &power_side} ([adv] | <have> | [modal]){0,2} {trigger: <lifting>} [own] ([adj] | [noun]){0,3} {aim: <barrier>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return lib.is_active(m, doc) end,
  make = { type = "ease", weight = 0, note = "" },
  yes = {
    "[from Chile] has [trigger scrapped] its [aim ban] on imports, letting [to Peru] sell fish.",
    "[from Chile] [trigger ended] the [aim blockade], paving the way for [to Peru] to sell fish.",
    "[from Chile] [trigger relaxed] its [aim visa rules] for [to Bolivians].",
    "[from Chile] will [trigger lift] the [aim ban] that has hurt [to Peru].",
    "[from Chile] [trigger lifted] its [aim tariffs] and [to Peru] freed two skippers in return.",
    "[to Peru] opened a bridge while [from Chile] [trigger dropped] its [aim boycott].",
  },
  no = { "Chile lifted its target, letting traders cheer.", "Peru cut its prices and Chile dropped its forecast.",
         "Chile has a relaxed ban on imports, letting Peru sell fish." },
}

rule "truce that is answered" {
  finds = "Tension", about = "X called a truce, which Y answered in kind", priority = 3,
  ways = {
    calls = [[ &doer (call | calls | called | calling | declare | declares | declared | announce | announces | announced | proclaimed | ordered | observed | begun | began) (a | an | the | [own]) ([adj] | [num] | [noun] | [hyphen]){0,3} {trigger: <truce_noun>} [not finite not comma not mark]{0,6} , (to | with)? which {to: (core with Actor | Actor)} ([adv] | <have>){0,2} [verb] ]],
    promises = [[ &doer (call | calls | called | declare | declares | declared | announce | announces | announced | proclaimed | ordered) (a | an | the | [own]) ([adj] | [num] | [noun] | [hyphen]){0,3} {trigger: <truce_noun>} [not finite not comma not mark]{0,6} ,? and {to: (core with Actor | Actor)} [not final not mark]{0,5}? <answering_it> (it | the | [own]) ]],
    answers = [[ (call | calls | called | calling | declare | declares | declared | announce | announces | announced | proclaimed | ordered | observed | begun | began) (a | an | the | [own]) ([adj] | [num] | [noun] | [hyphen]){0,3} <truce_noun> [not finite not comma not mark]{0,6} , (to | with)? which {from: (core with Actor | Actor)} ([adv] | <have>){0,2} {trigger: <answering_it>} ]],
  },
  make = { type = "ceasefire", weight = 0, note = "" },
  yes = {
    "[from Chile] declared a brief [trigger truce] at dawn, which [to Peru] ignored.",
    "[from Chile] declared a [trigger truce] and [to Peru] said it would respect it.",
    "Chile declared a truce at dawn, to which [from Peru] [trigger replied] with its own.",
  },
  no = { "Chile declared a holiday, which Peru ignored." },
}

rule "offers somebody talks" {
  finds = "Tension", about = "X offered Y a venue for talks, proposed talks to Y", priority = 3,
  ways = {
    whom = [[ &doer <offering_it> {to: (core with Actor | Actor)} (a | an | the | [own] | [num] | more | new)? ([adj] | [noun] | for | of | [hyphen]){0,4} {trigger: <meeting_offered>} ]],
    to = [[ &doer <offering_it> (a | an | the | [num])? ([adj] | [noun] | for | of | [hyphen]){0,4} {trigger: <meeting_offered>} ([prep] <timeword>)? to {to: &target} ]],
  },
  unless = { price = [[ {trigger} (fee | fees | room | rooms | hall | ticket | tickets | point | points) ]] },
  make = { type = "appeal", weight = 0, note = "" },
  yes = {
    "[from Chile] offered [to Peru] a place for [trigger talks].",
    "[from Chile] has proposed [trigger peace talks] to [to Peru].",
  },
  no = { "Chile offered guests a place in the shade.", "Chile offered Peru a meeting room." },
}
