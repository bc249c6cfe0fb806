-- Captives: who wins somebody's freedom does not let him go, as those do who hold him; captives who are exchanged.
phase "tensions"

local lib = require "lib.tension"

words "winning_free" {
  "secure", "win", "get", "obtain", "negotiate", "broker", "gain", "seek", "buy", "arrange", "achieve", "procure", "ensure", "pursue",
  "bring about", "work for", "fight for", "campaign for", "plead for", inflect = "verb", any_tag = true,
}
words "freedom_noun" { "release", "freedom", "liberation", "freeing", "return" }
words "taken_captive" { "hold", "seize", "jail", "kidnap", "abduct", "capture", "imprison", "detain", "take hostage", "take captive", "snatch",
                        "hold hostage", "hold captive", "arrest", inflect = "verb", any_tag = true }
part "captive" [[ (([num] | some | most | all | the last) of)? (core with Actor | Actor) ]]

rule "freedom won" {
  finds = "Tension", about = "X won the release of Y, held by Z: Z lets Y go", priority = 5,
  ways = {
    from = [[ <winning_free> ([det not wh] | [own])? [adj]? {trigger: <freedom_noun>} of {to: &captive &joined} from {from: &party} ]],
    by = [[ <winning_free> ([det not wh] | [own])? [adj]? {trigger: <freedom_noun>} of {to: &captive} by {from: &party} ]],
    held = [[ <winning_free> ([det not wh] | [own])? [adj]? {trigger: <freedom_noun>} of {to: &captive &joined} ,? ((who | which)? ([adv] | <have> | <be> | being){0,3} <taken_captive> [not finite not comma]{0,6}? by {from: &party}) ]],
    whom = [[ <winning_free> ([det not wh] | [own])? [adj]? {trigger: <freedom_noun>} of {to: &captive} ,? (whom | who | that) {from: &party} ([adv] | <have> | <be>){0,3} <taken_captive> ]],
    got = [[ [lemma=get] {to: &captive} {trigger: (freed | released)} from {from: &party} ]],
  },
  unless = { a_thing = [[ {trigger: return} of {to} from ]] },   -- "the return of two tourists from Chile"
  points = { won = { 6, [[ {trigger} ]] } },
  make = { type = "release", weight = 0, note = "", pos = "noun", voice = "passive" },
  yes = {
    "The bishop won the [trigger release] of [to two nurses] from [from the rebels].",
    "Norland obtained the [trigger liberation] of [to its sailors] by [from the rebels].",
    "The bishop negotiated the [trigger freedom] of [to two nurses] seized in May by [from the rebels].",
    "Norland secured the [trigger release] of [to Ada Lind], whom [from Peru] had jailed.",
    "The union got [to Ada Lind] [trigger freed] from [from Peru].",
  },
  no = { "The bishop won the release of a film from the censor.", "Norland arranged the return of two nurses from Chile." },
}

rule "holds captives" {
  finds = "Tension", about = "the rebels hold two soldiers: those who bear arms hold nobody as a guest", priority = 2,
  pattern = [[ {from: core with [Actor kind=police|military|armed_group]} &set_off &acting {trigger: [lemma=hold]} ]] ..
            [[ (([num] | dozens | hundreds | some) of)? {to: core with [Actor kind=person|people|military|police]} (, | . | ; | $ | in | at | since | over | on | as | near | without) ]],
  points = { few = { 2, [[ {trigger} ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from The rebels] [trigger hold] [to two nurses] near Gao." },
  no = { "The rebels hold the town.", "The union holds its members in esteem." },
}

rule "takes captives" {
  finds = "Tension", about = "gunmen who took 30 hostages, the rebels hold a dozen prisoners", priority = 2,
  pattern = [[ &doer {trigger: ([lemma=take] | [lemma=seize] | [lemma=hold] | [lemma=grab])} {to: ((about | some | at least | up to | more than | almost | around){0,2} ([num] | several | many | dozens of | scores of | hundreds of | a dozen | a number of) [adj]? ([noun] | [adj]){0,2} (hostages | captives | prisoners))} ]],
  points = { counted = { 6, [[ {trigger} ]] } },
  check = function(m, doc) return lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from Gunmen] who [trigger took] [to 30 hostages] let four of them go.", "[from The rebels] [trigger hold] [to several prisoners]." },
  no = { "The police took no prisoners.", "Thirty hostages were taken." },
}
