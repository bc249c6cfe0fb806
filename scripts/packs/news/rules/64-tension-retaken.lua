-- War by what passes from hand to hand: towns retaken that the foe had seized, missiles of his that are shot down, tanks
-- that arrive from a friend, forces and drills at somebody's border, convoys called targets.
phase "tensions"

local lib = require "lib.tension"

words "retaking" { "recapture", "retake", "recover", "liberate", "win back", "take back", "regain control of", "regain", "capture", "seize", "storm", "overrun",
                   "reclaim", "enter", "free", "bomb", "shell", "besiege", "advance on", "close in on", "surround",
                   "encircle", inflect = "verb", any_tag = true }
words "once_taken" { "seized", "captured", "held", "overran", "took", "had seized", "had captured", "had held", "occupied", "controlled", "control", "hold",
                     "stormed", "have held", "has held", "had overrun", "had taken", "have occupied", "had occupied", "has controlled", "have controlled",
                     "conquered", "holds", "controls", "was in the hands of" }
part "fighting_side" [[ (core with [Actor kind=armed_group|military|state|government] | [Actor kind=armed_group|military|state|government]) ]]

rule "retakes what somebody seized" {
  finds = "Tension", about = "X has recaptured the town of Gao, which Y seized in June; a town held by Y", priority = 5,
  ways = {
    which = [[ {from: &fighting_side} &set_off &acting {trigger: <retaking>} ([det not wh] | [adj] | [num] | [noun] | [name] | of){1,7}? , (which | that) {to: &fighting_side} ([adv])? {aim: <once_taken>} ]],
    from_hands = [[ {from: &fighting_side} &set_off &acting {trigger: <retaking>} ([det not wh] | [adj] | [num] | [noun] | [name] | of){1,7}? ,? ((which | that) ([adv] | <have> | was | had been | been){1,3})? {aim: (held | seized | occupied | controlled | captured | overrun | taken)} ([adv] | in [name] | on <timeword>)? by {to: &fighting_side} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    return lib.is_active(m, doc) and lib.has_two_ends(m)
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from The army] has [trigger recaptured] the town of Gao, which [to the rebels] [aim seized] in June.",
    "[from The army] has [trigger retaken] two towns [aim held] by [to the rebels].",
  },
  no = { "The army has left the town of Gao, which the rebels liked.", "The army entered the town, which the nurses held dear." },
}

words "stopping_it_there" { "shoot down", "intercept", "down", "destroy", "bring down", "repel", "neutralise", "neutralize", "knock out", "shot down", "jam",
                            inflect = "verb", any_tag = true }

rule "shoots down what somebody launched" {
  finds = "Tension", about = "Y shot down 14 drones launched by X: X attacks Y", priority = 5,
  ways = {
    downs = [[ {to: (core with [Actor kind=state|military|igo] | [Actor kind=state|military|igo])} ([noun]){0,2} &set_off &acting <stopping_it_there> ([det not wh] | [num] | [adj] | [noun] | of | all | some | most | about | more than){0,6}? {aim: (<missile> | <device>)} ([num] | [adv])? (that | which)? (<be> | were | <have> been)? {trigger: (launched | fired | sent | dispatched | released)} ([adv] | on? <timeword> | from [name]{1,2} | (at | towards | toward | into) [not finite not comma]{1,4}?){0,2} by {from: &party} ]],
    from_land = [[ {to: (core with [Actor kind=state|military|igo] | [Actor kind=state|military|igo])} ([noun]){0,2} &set_off &acting <stopping_it_there> ([det not wh] | [num] | [adj] | [noun] | of | all | some | most | about | more than){0,6}? {aim: (<missile> | <device>)} {trigger: (launched | fired)} ([adv] | on? <timeword>)? from {from: [Actor kind=state]} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.has_two_ends,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "[to Peru] shot down 14 [aim drones] [trigger launched] by [from Chile] overnight.",
    "[to Peru] intercepted a [aim missile] [trigger fired] from [from Chile].",
  },
  no = { "Peru shot down two drones bought by Chile." },
}

words "gift_of_arms" { "tank", "missile", "rifle", "weapon", "shell", "ammunition", "jet", "drone", "howitzer", "battery", "launcher", "vehicle", "helicopter",
                       "system", "aid", "grain", "medicine", "gun", "mortar", "radar", "warplane", "fighter jet", "consignment", "shipment", "tranche",
                       inflect = "noun", any_tag = true }

rule "gift that arrives" {
  finds = "Tension", about = "the first tanks promised by X have arrived in Y", priority = 4,
  ways = {
    by = [[ <gift_of_arms> [not finite not comma]{0,4}? (promised | pledged | donated | sent | supplied | given | provided | delivered | offered) ([adv])? by {from: &party} ([adv] | <have> | will | <be>){0,3} {trigger: (arrived | arrive | reached | reach | landed | delivered | handed over | shipped | deployed)} (in | to)? {to: [Actor kind=state|military|armed_group]} ]],
    whose = [[ (the first | [num] | a | the)? {from: [Actor kind=state form=demonym]} ([adj] | [noun]){0,2}? <gift_of_arms> ([adv] | <have> | will | <be>){0,3} {trigger: (arrived in | arrive in | reached | reach | landed in | delivered to | handed over to | shipped to)} {to: [Actor kind=state|military|armed_group]} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "aid", weight = 0, note = "", pos = "noun" },
  yes = {
    "The first of 20 tanks promised by [from Chile] has [trigger arrived] in [to Peru].",
    "Nine [from Chilean] tanks have [trigger arrived in] [to Peru].",
  },
  no = { "The tanks promised by Chile burned in Peru." },
}

words "border_drill" { "drill", "exercise", "manoeuvre", "maneuver", "war game", "live-fire drill", "live-fire exercise", "military exercise", "military drill",
                       "naval exercise", "naval drill", "rehearsal", inflect = "noun", any_tag = true }
words "border_force" { "build-up", "buildup", "concentration", "massing", "deployment", "troop build-up", "troop buildup", "reinforcement", "movement",
                       "troop movement", inflect = "noun", any_tag = true }
part "by_the_border" [[ (close to | near | along | on | not far from | next to | at | within [not finite not comma]{1,3}? of) (the | its | their)? ([adj] | disputed | common | shared | northern | southern)? ({to: [Actor kind=state form=demonym]} (border | frontier | coast | territory | waters | airspace) | (border | frontier | boundary | coast) (with | of) {to: [Actor kind=state]} | {to: [Actor kind=state]} [possessive] ([adj])? (border | frontier | coast | territory | waters | shores | airspace)) ]]

rule "force at somebody's border" {
  finds = "Tension", about = "X began its largest exercises in years close to the Y border; a build-up of X's armour near the border with Y", priority = 5,
  ways = {
    drills = [[ {from: np} &set_off &acting (begin | begins | began | begun | start | started | starts | hold | holds | held | holding | stage | staged | staging | launch | launched | conduct | conducts | conducted | conducting | carry out | carried out | announced | plan | planned | plans | beginning | starting) ([det not wh] | [own] | [adj] | [superlative] | [noun not <border_drill>] | [num]){0,6}? {trigger: <border_drill>} (in (years | decades | months | a decade) | this <timeunit> | on? <timeword> | next <timeunit>){0,2} &by_the_border ]],
    build_up = [[ {trigger: <border_force>} of ([adj] | [num] | thousands of | tens of thousands of | hundreds of){0,2} {from: [Actor kind=state form=demonym]} ([adj] | [noun]){0,2} &by_the_border ]],
    build_up_by = [[ {trigger: <border_force>} (of [not finite not comma]{1,3}?)? by {from: &party} &by_the_border ]],
    whose = [[ ({from: [Actor kind=state form=demonym]} | {from: (core | Actor)} [possessive]) ([adj] | [noun not <border_force>]){0,3}? {trigger: (<border_force> | <border_drill>)} (of [not finite not comma]{1,3}?)? &by_the_border ]],
  },
  points = { trigger = { 7, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    local kind = from and from:get("kind") or "state"
    return lib.at_war[kind] ~= nil and to ~= nil and not (from and lib.same(from, to))
  end,
  make = { type = "exercise", weight = 0, note = "", pos = "noun" },
  build = function(m, doc)
    local t = doc:token(m:slot("trigger").last)
    if m.way ~= "drills" and not t:in_list("border_drill") then m:set("type", "mobilise") end
  end,
  yes = {
    "[from Chile] has begun its largest [trigger exercises] in years close to the [to Peruvian] border.",
    "Pictures show a [trigger build-up] of [from Chilean] tanks near the border with [to Peru].",
    "They feared a [trigger build-up] of tanks by [from Chile] along [to Peru]'s border.",
    "[from Chile]'s [trigger deployment] of tanks near [to Peru]'s border went on.",
  },
  no = { "Chile held talks close to the Peruvian border.", "The bank's deployment of clerks near Peru's border went on." },
}

words "fair_target" { "legitimate target", "fair target", "legitimate military target", "lawful target", "fair game", "legitimate targets", "military target" }

rule "calls somebody a target" {
  finds = "Tension", about = "X said Y's convoys would be legitimate targets", priority = 6,
  ways = {
    would = [[ {from: np} &set_off ([adv] | <have>){0,2} (<say> | warn | warns | warned) ([prep] [not finite not comma]{1,4}?)? that? ([num] | all | any | the){0,2} {to: Actor} [possessive]? [not mark not comma not modal not final]{0,8}? ([modal] | [adv] | <be> | become | considered | regarded as | seen as | treated as){1,4} "? a? {trigger: <fair_target>} ]],
    regards = [[ {from: np} &set_off ([modal] | [adv] | <have>){0,3} (consider | considers | regard | regards | see | sees | treat | treats | view | views | declared | considered) ([num] | all | any | the){0,2} {to: Actor} [possessive]? ([adj] | [noun]){0,4}? (as | to be)? "? a? {trigger: <fair_target>} ]],
  },
  points = { trigger = { 7, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "threaten", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[from Chile] said [to Norwegian] convoys with arms would be \"[trigger legitimate targets]\".",
    "[from The rebels] regard [to Norwegian nurses] as [trigger fair game].",
  },
  no = { "Chile said Norwegian fish would be popular." },
}

words "proof_noun" { "evidence", "allegation", "proof", "intelligence", "information", "indication", "document", "footage", "claim", "sign",
                   "testimony", "report",
                     inflect = "noun", any_tag = true }

rule "proof that links somebody to a deed" {
  finds = "Tension", about = "X said there was evidence linking Y's agents to the murder", priority = 7,
  ways = {
    says = [[ {from: np} &set_off ([adv] | <have>){0,2} (<say> that? (there (was | were | is | are) | (it | he | she | they) ([adv] | <have> | had){1,2} (seen | found | obtained | uncovered | gathered)? | (it | he | she | they) (had | has | have)) | <have> (found | uncovered | gathered | obtained | seen | presented | published) | had | has | have | presented | published | found) "? ([det not wh] | [adj] | [adv]){0,3} {aim: <proof_noun>} "? ,? (that)? {trigger: (linking | implicating | tying | connecting | pointing to | incriminating | implicated | linked | pointed to)} {to: &party} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  check = lib.has_two_ends,
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Norway] said it had [aim evidence] [trigger linking] [to Chilean agents] to the murder.",
    "[from Norway] said there were \"credible [aim allegations]\" [trigger linking] [to Chilean agents] to the murder.",
  },
  no = { "Norway said it had a road linking Chile to Peru." },
}
