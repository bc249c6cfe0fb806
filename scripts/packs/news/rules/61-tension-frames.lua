-- Tensions of several words that stand around somebody: "sees Y as a threat", "held Y responsible",
-- "demanded land from Y", "relations with Y have soured", "the sanctions that X imposed on Y".
phase "tensions"

local lib = require "lib.tension"

words "judging" { "see", "regard", "view", "consider", "treat", "perceive", "deem", "dismiss", "deride",
                  "write off", "liken", "compare", "mock", "blast", "slam", "call out", "condemn",
                  "ridicule", "vilify", "revile", "pan", "attack", "criticise", "criticize", "decry",
                  "deplore", "castigate", "excoriate", "declare", "designate", "classify", "list",
                  inflect = "verb", any_tag = true }
words "menace" {
  "threat", "danger", "enemy", "foe", "adversary", "rival", "problem", "obstacle", "burden", "nuisance",
  "pariah", "outcast", "traitor", "liar", "fraud", "failure", "disgrace", "coward", "clown", "fool",
  "thief", "criminal", "crook", "terrorist", "extremist", "puppet", "dictator", "tyrant", "bully", "racist",
  "hypocrite", "joke", "disaster", "menace", "aggressor", "occupier", "spy", "persona non grata", "outlaw",
  "lame duck", "has-been", "monster", "butcher", "thug", "demagogue", "bigot", "scapegoat", "target",
  "culprit", "terrorist organisation", "terrorist organization", "terror group", "terrorist group",
  "foreign agent", "undesirable", "weakling", "lightweight", "charlatan", "novice", "loser", "opportunist",
  "hostile", "illegitimate", "unfit", "weak", "untrustworthy", "dangerous", "corrupt", "incompetent",
  inflect = "noun", any_tag = true,
}
rule "takes somebody for an enemy" {
  finds = "Tension", about = "X sees Y as a threat; X declared Y an enemy", priority = 4,
  ways = {
    as = [[ &doer {trigger: <judging>} {to: &party} (as | to | with) ([det] | [adj] | [noun] | more | no | being){0,4} {aim: (<menace> | <bad>)} ]],
    as_such = [[ &doer {trigger: <judging>} {to: &party} ([det] | [adj]){0,3} {aim: <menace>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (<judging> | <judge_verb>)} (as | to)? ([det] | [adj] | [noun]){0,4} {aim: (<menace> | <bad>)} by {from: &party} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "criticise", weight = 0, note = "" },
  yes = {
    "[from Norland] [trigger sees] [to Estmark] as a [aim threat].",
    "[to The senator] was [trigger called] a [aim liar] by [from the mayor].",
  },
  no = { "Norland sees Estmark as a friend." },
}

words "claim_verb" { "demand", "seek", "extract", "extort", "exact", "request", "require", "claim", "await",
                     "want", "expect", "wrest", "elicit", inflect = "verb", any_tag = true }
words "at_stake" { "answer", "apology", "explanation", "reply", "response", "payment", "compensation",
                   "damages", "money", "reparation", "land", "autonomy", "concession", "guarantee",
                   "assurance", "clarification", "withdrawal", "return", "release", "release of", "pay",
                   "wage", "right", "reform", "vote", "record", "document", "seat", "account", "action",
                   "inquiry", "recognition", "access", "retraction", "refund", "ransom", "report",
                   "admission", "resignation", "information", "proof", "evidence", "admission of",
                   inflect = "noun" }

rule "wants something from somebody" {
  finds = "Tension", about = "X demanded an apology from Y", priority = 3,
  pattern = [[ &doer {trigger: <claim_verb>} [not finite not comma]{0,4} {aim: <at_stake>} (of core)? (from | by) {to: &target} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "demand", weight = 0, note = "" },
  yes = { "[from Farmers] are [trigger demanding] [aim land] from [to the ministry]." },
  no = { "Farmers demanded land." },
}

words "bond" { "relation", "relationship", "tie", "friendship", "alliance", "partnership", "link", "trust",
               "marriage", "cooperation", "bond", inflect = "noun" }
words "spoil" { "sour", "fray", "cool", "deteriorate", "worsen", "break down", "collapse", "unravel",
                "strain", "freeze", "suffer", "rupture", "chill", "crumble", "hit a low", "reach a low",
                "hit rock bottom", "plummet", "plunge", "be strained", "be tense", "be frosty", "be poor",
                "be bad", "be cool", "be icy", "be fraught", "be at a low", "be damaged", "be under strain",
                "be rocky", "be uneasy", "be difficult", "be brittle", "be fragile", "be in tatters",
                "be in crisis", "be hostile", "be bitter", "be toxic", "turn sour", "turn frosty",
                "go downhill", "go sour", "become strained", "become tense", "grow tense", "become toxic",
                "become hostile",
                inflect = "verb", any_tag = true }
words "soured" { "strained", "tense", "frayed", "frosty", "icy", "sour", "soured", "brittle", "fragile",
                 "bitter", "hostile", "rocky", "troubled", "fraught", "chilly", "cool", "difficult", "poor",
                 "bad", "toxic", "stormy", "uneasy", "deteriorating", "worsening", "turbulent", "testy",
                 "thorny", "prickly", "contentious", "adversarial", "broken", "damaged", "worst" }

rule "relations gone sour" {
  finds = "Tension", about = "relations between X and Y have soured; X's strained ties with Y", priority = 3,
  ways = {
    between = [[ {trigger: <bond>} between {from: &party} and {to: &party} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    with = [[ ({from: core} [possessive] [adj]? | {from: Actor} [adj]? | {from: [own]} [adj]?) {trigger: <bond>} with {to: &party} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    compound = [[ {from: Actor} ( - | '/' | [dash]) {to: Actor} {trigger: <bond>} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    adj_between = [[ {aim: <soured>} [noun]{0,2} {trigger: <bond>} between {from: &party} and {to: &party} ]],
    adj_with = [[ ({from: core} [possessive] | {from: Actor} | {from: [own]}) [adv]? {aim: <soured>} [noun]? {trigger: <bond>} with {to: &party} ]],
    has = [[ {from: np} &set_off &acting (has | have | had | having) ([det] | [adv]){0,2} {aim: <soured>} {trigger: <bond>} with {to: &party} ]],
    adj_compound = [[ {aim: <soured>} {from: Actor} ( - | '/' | [dash]) {to: Actor} {trigger: <bond>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  yes = {
    "[trigger Relations] between [from Norland] and [to Estmark] have [aim soured].",
    "[from Norland] has a [aim troubled] [trigger relationship] with [to Estmark].",
  },
  no = { "Relations between Norland and Estmark have improved." },
}

words "parley" { "talk", "negotiation", "dialogue", "meeting", "discussion", "summit", inflect = "noun" }
words "fall_through" { "collapse", "break down", "break off", "break up", "fail", "stall", "founder",
                       "falter", "fall apart", "fall through", "end without", "end in failure",
                       "be suspended", "be called off", "be broken off", "be cancelled", "be canceled",
                       "be scrapped", "be halted", "be deadlocked", "hit a deadlock", "reach an impasse",
                       "go nowhere", "unravel", inflect = "verb", any_tag = true }

rule "talks that failed" {
  finds = "Tension", about = "talks between X and Y broke down; X and Y failed to agree", priority = 4,
  ways = {
    between = [[ {trigger: <parley>} between {from: &party} and {to: &party} ...4 {aim: <fall_through>} ]],
    with = [[ ({from: core} [possessive] | {from: Actor} | {from: [own]}) [adj]? {trigger: <parley>} with {to: &party} ...4 {aim: <fall_through>} ]],
    agree = [[ {from: &party} (and | '&') {to: &party} ([modal] | <have> | [adv]){0,3} {trigger: (fail | failed | fails | unable)} {aim: (to agree | to reach | to settle | to bridge | to resolve | to find common ground)} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "rupture", weight = 0, note = "", mutual = "yes" },
  yes = { "[trigger Talks] between [from the airline] and [to the union] [aim broke down]." },
  no = { "Talks between the airline and the union went on." },
}

rule "act that somebody did" {
  finds = "Tension", about = "the sanctions that X imposed on Y; Y, whom X accused", priority = 3,
  ways = {
    noun = [[ {trigger: <act_noun to=on|against|to>} ,? (that | which)? {from: &party} ([adv] | <have>){0,3} (imposed | impose | imposes | placed | launched | launch | levelled | leveled | brought | bring | filed | made | slapped | put | carried out | mounted | waged | wages) (on | against | at) {to: &party} ]],
    by = [[ {trigger: <act_noun to=against|on|into>} ,? (that | which)? (<have> | <be> | [adv]){0,3} (filed | brought | launched | lodged | mounted | imposed | levelled | leveled | made | carried out | staged | opened | started | initiated | submitted) ([adv] | on? <timeword>){0,2} by {from: &party} ...4 (against | on | at | into) {to: &party} ]],
    whom = [[ {to: np} ,? (whom | who | which) {from: &party} ([modal] | [adv] | <have>){0,4} {trigger: <act to=obj|obj-of>} ]],
    that = [[ {to: np} that? {from: &party} ([modal] | [adv] | <have>){0,4} {trigger: <act to=obj|obj-of>} (of | , | . | $ | [finite] | <be> | [modal] | last <timeunit> | on <timeword>) ]],
    among_those = [[ {to: np} <be> (one of | among) ([det] | [num] | [noun] | [adj] | those){0,4} {trigger: [<act to=obj|obj-of> can=VBN]} ([adv] | on? <timeword>)? by {from: &party} ]],
  },
  points = { size = "{trigger.size}" },
  check = function(m, doc) return m.way ~= "whom" and m.way ~= "that" or not lib.is_ing(doc, m) end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}",
           voice = "passive" },
  yes = {
    "The [trigger sanctions] that [from Norland] imposed on [to Estmark] were eased.",
    "[to The envoy], whom [from Norland] had [trigger accused] of spying, left.",
  },
  no = { "The sanctions that were imposed on Monday were eased." },
}

rule "leaves a body" {
  finds = "Tension", about = "X left the party; members leave the union", priority = 1,
  pattern = [[ &doer {trigger: (leave | leaves | left | leaving)} {to: (core with [Actor kind=party|igo|ngo|armed_group] | [Actor kind=party|igo|ngo|armed_group])} (, | . | ; | after | over | because | in protest | to (join | form | found) | and | $) ]],
  make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from Ada Lind] [trigger left] [to the party] after the vote." },
  no = { "Ada Lind left the city after the vote." },
}

words "leaving" { "walk out of", "storm out of", "call off", "boycott", "walk out on", "pull out of", "withdraw from", "quit", "leave", "abandon", "suspend", "scrap", "tear up",
                  "cancel", "break", "violate", "walk away from", "exit", "breach", "renege on", "end",
                  "terminate", "freeze", "denounce",
                  inflect = "verb", any_tag = true }
words "pact" { "treaty", "deal", "pact", "agreement", "accord", "contract", "alliance", "union",
               "ceasefire", "truce", "partnership", "cooperation", "relationship", "talk", "negotiation", "meeting",
               "summit", "exercise", "dialogue", inflect = "noun" }

rule "leaves a pact" {
  finds = "Tension", about = "X pulled out of a treaty with Y", priority = 3,
  pattern = [[ &doer {trigger: <leaving>} ([det] | [adj] | [noun] | [own] | all){0,3} {aim: <pact>} with {to: &target} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from Norland] [trigger pulled out of] a [aim treaty] with [to Estmark]." },
  no = { "Norland signed a treaty with Estmark." },
}
