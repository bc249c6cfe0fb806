-- Tensions: an act, a word or a state that sets one actor against another, or eases things between them.
-- A rule finds the trigger with whoever stands beside it; the passes of 64-tension-subjects.lua find who acts
-- where the subject stands further off, those of 66-tension-status.lua how real the act is. Without both ends
-- nothing is told.
phase "tensions"

local lib = require "lib.tension"

type "Tension" {
  head = "trigger", keep = "best",
  slots = { "from", "to", "trigger", "aim" },
  about = "one actor against another, or for it",
}

words "act" { from = "words/tension.tsv", where = { pos = "verb" }, inflect = "verb", any_tag = true }
words "act_noun" { from = "words/tension.tsv", where = { pos = "noun" }, inflect = "noun", any_tag = true }
words "act_adj" { from = "words/tension.tsv", where = { pos = "adj" } }

-- verbs that stand before the verb of the act and keep its subject: "wants to", "threatened to", "began"
words "leading_verb" {
  "begin", "start", "continue", "keep", "stop", "cease", "try", "attempt", "seek", "want", "plan", "intend",
  "vow", "threaten", "promise", "pledge", "prepare", "agree", "decide", "refuse", "decline", "fail", "hope",
  "help", "go", "need", "move", "mean", "aim", "appear", "seem", "manage", "dare", "propose", "expect", "set",
  "about", "ready", "proceed", "happen", "choose", "opt", "elect", "rush", "hasten", "conspire", "work",
  "fight", "strive", "struggle", "offer", "apply", "come", "like", "love", "tend", "use", "unite",
  "repeatedly", "join", "vote", "be able", inflect = "verb", any_tag = true,
}

words "get" { "get", inflect = "verb" }   -- check: ignore unused-list

part "acting" [[ ([modal] | <be> | <have> | <do> | [adv] | not | n't | never | to | <leading_verb> | both | <timeword> | on <timeword>){0,8} ]]
part "set_off" [[ ( , ...14 , | [open] ...8 [close] )? (,? (who | which | that))? ]]
part "doer" [[ ({from: np} &set_off &acting)? ]]
-- a phrase and what it belongs to: "Russia's navy", "the leader of the rebels", "Iran and Syria"
part "belonging" [[ ([possessive] ([adj] | [num] | [participle]){0,2} core){0,2} ]]
part "party" [[ ((hundreds | thousands | dozens | scores | a number | two | three | many | most | some | all) of (core | Actor) | core | [noun]{0,2} Actor) &belonging ]]
part "joined" [[ ((, &party){0,3} ,? (and | or | as well as) &party)? (([prep] core)? ,? (like | including | such as) &party ((, &party){0,3} ,? (and | or) &party)?)? ]]
part "target" [[ &party (of core &belonging){0,2} &joined (of core &belonging)? ]]
-- "critical of the way in which Norland met it"
part "how" [[ (([own] | the) border with | how | what | when | why | whether | the (way | manner) (in which | that)?) ]]
part "suffering" [[ ([modal] | <have> | to | [adv] | not | n't | never | <leading_verb>){0,6} (<be> | get | gets | got | getting) ([adv] | not | n't | being){0,3} ]]

local kind = {
  type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}",
}
local kind_mutual = { type = kind.type, weight = kind.weight, note = kind.note, mutual = "yes" }
local kind_passive = { type = kind.type, weight = kind.weight, note = kind.note, voice = "passive" }

-- Those that the list gives to an entry.
local prepositions = { "on", "against", "at", "to", "of", "from", "into", "over", "near", "about", "for", "in",
                       "towards", "toward", "upon", "off", "around", "behind", "with", "among", "by",
                       "after", "outside", "along" }

-- verbs ------------------------------------------------------------------------------------------------

rule "act on somebody" {
  finds = "Tension", about = "X criticised Y; X has accused Y of ...; X urged Y to ...", priority = 2,
  ways = {
    object = [[ &doer "? {trigger: <act to=obj|obj-with>} "? ([adv] | both | all | even | more | <timeword> | on <timeword>){0,2} {to: &target} ]],
    object_of = [[ &doer {trigger: <act to=obj-of>} ([adv] | both | all | even | more | <timeword> | on <timeword>){0,2} {to: &party &joined} ]],
    told_to = [[ &doer {trigger: <act to=obj-to>} {to: &target} (on? <timeword>)? (not | [adv])? to ]],
    told_for = [[ &doer {trigger: (ask | asks | asked | asking | press | presses | pressed | pressing | pester | badger | petition | petitioned)} {to: &party &joined} for ([det] | [adj] | [num] | [noun]) ]],
    told_that = [[ &doer {trigger: <act to=obj-that>} {to: &party &joined} ,? (that | to | of) ]],
    that = [[ &doer {trigger: <act to=that>} that? {to: &party (of core)?} ([can=VB] | be | not | should | must) ]],
  },
  points = { size = "{trigger.size}" },
  check = lib.is_active, make = kind,
  build = function(m)
    if m.way == "told_for" and not m:get("type") then m:set("type", "demand") end
  end,
  yes = {
    "[from Norland] [trigger accused] [to Estmark] of spying.",
    "[from The minister] has sharply [trigger criticised] [to Russia's navy].",
    "[from Norland] wanted to [trigger attack] [to Estmark].",
    "[from Norland] [trigger called on] [to Estmark] to leave.",
    "[from Norland] [trigger demanded] that [to Estmark] withdraw.",
    "[from The union] [trigger asked] [to the ministry] for the records.",
  },
  no = { "Norland was accused Monday of spying.", "Norland closed the airport." },
}

rule "act towards somebody" {
  finds = "Tension", about = "X opened fire on Y; X fought against Y; X called on Y to ...", priority = 1,
  ways = lib.by_preposition(prepositions, [[ &doer {trigger: <act to=PREP>} GAP PREP (both | &how)? {to: &target} (...12 and PREP {to: &party})? ]]),
  unless = { mutual = [[ <act mutual=yes> with ]] },
  points = { size = "{trigger.size}" },
  check = lib.is_active, make = kind,
  yes = {
    "[from Troops] [trigger opened fire] on [to the rebels].",
    "[from Norland] [trigger imposed sanctions] on [to Estmark].",
    "[from Norland] [trigger put the blame] on [to the envoy], who is ill, and on [to the ministry].",
  },
  no = { "Troops opened fire on Monday." },
}

local function is_participle(m, doc)
  if m.way == "fronted" then return true end
  return lib.is_verb(m, doc) and not string.find(doc:token(m:slot("trigger").first).form, "ing$")
end

rule "act done to somebody" {
  finds = "Tension", about = "Y was attacked by X; Y, accused by X of ...", priority = 3,
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>} [not finite not comma]{0,10} by {from: &target} ]],
    joined = [[ {to: np} &set_off &suffering [can=VBN] ([not finite not comma]{0,6} , [can=VBN])? [not finite not comma]{0,6} ,? (and | or) ([adv] | then){0,2} {trigger: <act to=obj|obj-of|obj-with>} ...6 by {from: &target} ]],
    reduced = [[ {to: np} (, | [open])? (who | which)? [adv]? {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>} ([adv] | (of | to | with) ...3)? by {from: &target} ]],
    fronted = [[ ^ ([adv] | <timeword>)? {trigger: [<act to=obj|obj-of|obj-to|obj-with|obj-that> participle]} ([adv] | on? <timeword>)? by {from: &target} [not finite]{0,14} , {to: np} ]],
    under_fire = [[ ({to: np} &set_off &acting)? {trigger: <act to=subj>} ...4 (from | by | of) {from: &target} ]],
  },
  points = { size = "{trigger.size}" },
  check = is_participle, make = kind_passive,
  yes = {
    "[to The village] was [trigger shelled] by [from rebels].",
    "[to Norland], [trigger accused] by [from Estmark] of lying, left.",
  },
  no = { "The village was shelled on Friday." },
}

words "removal" { "resignation", "dismissal", "removal", "ouster", "impeachment", "arrest", "expulsion", "departure",
                  "extradition", "prosecution", "suspension", "apology", "withdrawal", "sacking", "sentence", "jail term",
                  "prison term", "death penalty", "punishment", "fine" }
words "ask_for" { "call for", "ask for", "demand", "urge", "seek", "push for", "press for", "want", inflect = "verb" }

rule "wants somebody gone" {
  finds = "Tension", about = "X called for Y's resignation; X demanded an apology from Y", priority = 3,
  ways = {
    whose = [[ &doer {trigger: <ask_for>} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <removal>} ]],
    own = [[ &doer {trigger: <ask_for>} {to: [own]} ([adj] | [noun]){0,2} {aim: <removal>} ]],
    of = [[ &doer {trigger: <ask_for>} ([det] | [adj] | [num] | [noun] | -){0,5} {aim: <removal>} (of | from | for) {to: &target} ]],
    to_be = [[ &doer {trigger: <ask_for>} {to: (core | Actor)} [possessive] [not finite not comma]{1,4} {aim: to be [can=VBN]} ]],
    out = [[ &doer {trigger: <ask_for>} {to: &party} {aim: (out | gone | sacked | dismissed | fired | removed | impeached | punished | prosecuted | extradited)} (, | . | ; | $ | from | as | over | for | before | and | by) ]],
  },
  make = { type = "demand", weight = 0, note = "" },
  points = { aim = { 4, [[ {aim} ]] } },
  yes = { "[from The union] [trigger called for] [to the minister]'s [aim resignation]." },
  no = { "The union called for calm." },
}

words "crossing" { "enter", "violate", "breach", "cross", "penetrate", "invade", "overfly", "infringe", "intrude into",
                   "cross into", "stray into", "sail into", "fly into", "break into", inflect = "verb" }
words "trespass" { "fish", "poach", "sail", "drill", "patrol", "fly", "anchor", "survey", "cruise", "trespass", "operate",
                   "manoeuvre", "maneuver", "loiter", inflect = "verb", any_tag = true }
words "realm" { "airspace", "air space", "waters", "territorial waters", "territory", "border", "borders", "sovereignty",
                "soil", "air defence zone", "economic zone" }

rule "crosses a border" {
  finds = "Tension", about = "X's drone entered Y's airspace", priority = 4,
  ways = {
    owner = [[ &doer {trigger: <crossing>} (the)? {to: Actor} [possessive]? ([adj] | [noun]){0,2} {aim: <realm>} ]],
    own = [[ &doer {trigger: <crossing>} {to: [own]} ([adj] | [noun]){0,2} {aim: <realm>} ]],
    of = [[ &doer {trigger: <crossing>} the [adj]{0,2} {aim: <realm>} of {to: &target} ]],
    with = [[ &doer {trigger: <crossing>} (the | its | their) ([adj] | [noun]){0,2} {aim: <realm>} (with | into | to) {to: &party} ]],
    inside = [[ &doer {trigger: <trespass>} [adv]? (in | inside | over | through | within) (the)? {to: Actor} [possessive]? ([adj] | [noun]){0,2} {aim: <realm>} ]],
  },
  make = { type = "incursion", weight = 0, note = "" },
  points = { aim = { 4, [[ <realm> ]] } },
  yes = { "[from A Chinese balloon] [trigger entered] [to US] [aim airspace]." },
  no = { "Two men entered the shop." },
}

words "unwilling" { "refuse", "decline", "not want", "be unwilling", inflect = "verb" }
words "favour" { "visa", "licence", "license", "permit", "entry", "access", "bail", "asylum", "permission", "accreditation",
                 "parole", "citizenship", "passage", "medical care", "treatment", "landing right", "right", "funding",
                 "compensation", "membership", "loan", "pension", "clearance", "promotion", "refuge", "meeting", "hearing", "interview", "audience", inflect = "noun",
                 any_tag = true }

rule "is refused something" {
  finds = "Tension", about = "Y was denied a visa by X; X denied Y access", priority = 4,
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering {trigger: (denied | refused)} ([det] | [adj]){0,2} {aim: <favour>} ...8 by {from: &target} ]],
    place = [[ ({to: np} &set_off)? &suffering {trigger: (denied | refused)} ([det] | [adj]){0,2} {aim: <favour>} (to (enter | visit | join | reach | leave | see) | to | into | by | from | in) {from: &target} ]],
    allow = [[ &doer {trigger: <unwilling>} to (allow | let | permit | admit | meet | recognise | recognize | help | support | back | see | receive | join | obey | cooperate with | negotiate with | talk to | talk with | deal with | work with | pay | release | free | compensate) {to: &party &joined} ]],
    active = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} {to: &party &joined} ([det] | [adj]){0,2} {aim: <favour>} ]],
    to = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} ([det] | [adj] | [noun]){0,3} {aim: <favour>} to {to: &party &joined} ]],
  },
  check = lib.is_verb, make = { type = "reject", weight = 0, note = "" },
  points = { aim = { 4, [[ (<favour> | <unwilling>) ]] } },
  yes = {
    "[to The envoy] was [trigger denied] a [aim visa] by [from Norland].",
    "[from Norland] [trigger refused] [to the envoys] [aim entry].",
  },
  no = { "The envoy denied it." },
}

words "wish_noun" { "call", "demand", "request", "bid", "offer", "proposal", "plea", "appeal", "plan", "invitation",
                    "ultimatum", "suggestion", "advice", "order", "criticism", "complaint", "warning", "claim", "motion",
                    "lawsuit", "suit", "petition", "application", "objection", "bill", "amendment", "initiative",
                    "overture", "pitch", inflect = "noun" }
words "put_forward" { "brought", "filed", "made", "tabled", "submitted", "put forward", "lodged", "moved", "launched",
                      "drafted", "sponsored" }

rule "refuses what somebody wants" {
  finds = "Tension", about = "X turned down Y's request; X dismissed calls by Y", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <act type=reject|rupture to=obj>} {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} ]],
    from = [[ &doer {trigger: <act type=reject|rupture to=obj>} ([adj] | [det] | [noun] | [num]){0,3} {aim: <wish_noun>} ((for | to) ...4)? <put_forward>? (by | from) {to: &target} ]],
    whose_passive = [[ {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} ...8 &suffering {trigger: <act type=reject|rupture to=obj>} ...4 by {from: &target} ]],
    from_passive = [[ {aim: <wish_noun>} <put_forward>? (by | from) {to: &party} ...8 &suffering {trigger: <act type=reject|rupture to=obj>} ...4 by {from: &target} ]],
  },
  check = lib.is_verb, make = { type = "reject", weight = 0, note = "" },
  points = { size = "{trigger.size}", aim = { 3, [[ <wish_noun> ]] } },
  yes = {
    "[from The ministry] [trigger turned down] [to Norland]'s [aim request].",
    "[from The mayor] on Monday [trigger rebuffed] [aim pleas] from [to the unions].",
    "A [aim proposal] by [to the Greens] was [trigger voted down] by [from the council].",
  },
  no = { "The ministry turned down the heating." },
}

words "asking_noun" {
  demand = "demand, request, order, ultimatum, call, instruction, deadline, wish",
  appeal = "appeal, plea, overture", warn = "warning, advice, caution", inflect = "noun",
}
words "answering" { "comply with", "meet", "obey", "heed", "ignore", "reject", "refuse", "rebuff",
                    "turn down", "defy", "resist", "bow to", "give in to", "yield to", "accept", "agree to",
                    "dismiss", "honour", "honor", "fulfil", "fulfill", "consider", "grant", "brush aside",
                    "spurn", "flout", "bend to", "submit to", "accede to", "respond to", inflect = "verb",
                    any_tag = true }

rule "demand that is met or refused" {
  finds = "Tension", about = "Y is complying with X's requests; Y ignored a demand by X: X demands",
  keep = "all", unless = { press = [[ {trigger} (for | to) (comment | interview | an interview) ]] },
  ways = {
    whose = [[ {to: np} &set_off &acting <answering> {from: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {trigger: <asking_noun>} ]],
    by = [[ {to: np} &set_off &acting <answering> ([adj] | [det] | [noun] | [num]){0,3} {trigger: <asking_noun>} (by | from) {from: &party} ]],
    despite = [[ (despite | ignoring | against | in spite of | after) {from: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {trigger: <asking_noun>} ,? {to: np} ([verb finite] | <have> | [modal]) ]],
    despite_by = [[ (despite | ignoring | against | in spite of | after) ([adj] | [det] | [noun] | [num]){0,3} {trigger: <asking_noun>} (by | from) {from: &party} , {to: np} ([verb finite] | <have> | [modal]) ]],
  },
  make = { type = "{trigger.group|demand}", weight = 0, note = "", voice = "passive" },
  yes = { "[to The site] is complying with [from the church]'s [trigger requests]." },
  no = { "The site meets the church's needs." },
}

-- "X and Y battled addiction": what is named behind the verb is whom both fight.
local function is_between(m, doc)
  if not lib.is_verb(m, doc) then return false end
  local t = m:slot("trigger")
  local behind = m.way == "both" and doc:token(t.first):in_list("fight_in_words") and doc:token(t.last + 1)
  return not (behind and (behind:is("noun") or behind:is("adj") or behind:is("det")))
end

rule "act between two" {
  finds = "Tension", about = "X clashed with Y; X and Y agreed to talk", priority = 3,
  ways = {
    with = [[ &doer {trigger: <act mutual=yes>} ...3 with {to: &target} ]],
    both = [[ {from: &party} &set_off (and | '&') {to: &party (of core &belonging)?} &set_off &acting {trigger: <act mutual=yes>} ]],
    between = [[ {trigger: <act to=between>} ...5 between {from: &party} and {to: &party} ]],
    each_other = [[ {from: &party} (and | '&') {to: &party} &set_off &acting {trigger: <act to=obj|obj-of|with|at|on|against>} (with | at | on | against)? (each other | one another) ]],
  },
  points = { size = "{trigger.size}" },
  check = is_between, make = kind_mutual,
  yes = {
    "[from Police] [trigger clashed] with [to protesters].",
    "[from Norland] and [to Estmark] have [trigger clashed] again.",
  },
  no = { "Police dealt with the crash." },
}
