-- What stands between states, in the words of diplomats: lands that two claim, matters that put one at odds with another,
-- sanctions that target somebody, concern at deeds in another's land, what is to be freed from another's hands.
phase "tensions"

local lib = require "lib.tension"

part "a_power" [[ (core with [Actor kind=state|government|armed_group|igo] | [Actor kind=state|government|armed_group|igo]) ]]

words "setting_at" { "put", "place", "set", "bring", "pit", "leave", inflect = "verb", any_tag = true }
words "at_odds" { "at odds with", "at loggerheads with", "in conflict with", "into conflict with",
                  "into confrontation with", "in a stand-off with", "in a standoff with", "at daggers drawn with", "into collision with",
                  "on the wrong side of", "into dispute with", "on a war footing with", "at cross-purposes with", "into open conflict with",
                  "into direct conflict with", "in direct conflict with", "in confrontation with", "to blows with", "to the brink of war with",
                  "on the brink of war with", "to the verge of war with", "out of step with" }

rule "puts one at odds with another" {
  finds = "Tension", about = "the dam has put X at odds with Y, set it on a collision course with Y", priority = 5,
  ways = {
    puts = [[ <setting_at> {from: (core with Actor | Actor)} ([adv]){0,2} {trigger: <at_odds>} {to: &party} ]],
    puts_own = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [not finite not mark not comma]{1,10}? ([adv] | <have>){0,2} <setting_at> (it | them | him | her | the (country | government | state | kingdom | island)) [adv]? {trigger: (<at_odds> | on (a | the)? collision course with)} {to: &party} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", pos = "noun", mutual = "yes" },
  yes = {
    "The dam has set [from Chile] [trigger at odds with] [to Peru].",
    "[from Chile]'s dam on the Rio Moro has put it [trigger on a collision course with] [to Peru].",
  },
  no = { "The dam has put Chile on the map with Peru." },
}

words "land_claimed" { "island", "islet", "territory", "region", "province", "peninsula", "enclave", "strip", "reef", "shoal", "waters", "sea",
                   "archipelago", "hill",
                       "plateau", "town", "city", "area", "land", "zone", "atoll", "rock", "chain", "valley", "desert", "field", "outpost", "seabed",
                       "border area", "ridge", inflect = "noun", any_tag = true }
part "which_is" [[ (,? (that | which) (<be> | <have> been) | , | -- | [dash])? ([adv] | also | long){0,2} ]]
words "held_by" { "held by", "run by", "controlled by", "occupied by", "administered by", "governed by", "ruled by", "in the hands of",
                   "annexed by", "seized by",
                  "under the control of", "administrated by", "claimed by", "ceded to" }
words "claimed_by" { "claimed by", "disputed by", "coveted by", "contested by", "claimed as its own by", "claimed in full by", "claimed in part by" }

rule "land that another claims" {
  finds = "Tension", about = "an island claimed by X but held by Y; Y administers the islands, which X claims as its own", priority = 5,
  ways = {
    claimed_held = [[ <land_claimed> &which_is {trigger: <claimed_by>} {from: &a_power} ,? (but | and | yet | though) ([adv] | <be>){0,3} <held_by> {to: &a_power} ]],
    held_claimed = [[ <land_claimed> &which_is <held_by> {to: &a_power} ,? (but | and | yet | though) ([adv] | <be>){0,3} {trigger: <claimed_by>} {from: &a_power} ]],
    runs_which = [[ {to: np} &set_off ([adv] | <have> | <be>){0,2} (runs | run | holds | held | controls | administers | administered | occupies | occupied | seized | annexed | took | governs | rules) ([det not wh] | [adj] | [name] | [noun]){0,4} <land_claimed> , (which | that) {from: &a_power} ([adv] | also){0,2} {trigger: (claims | claim | regards as its own | considers its own | sees as its own | wants back | disputes | insists is its own | says belongs to it)} ]],
    says_theirs = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: (claim | claims | claimed | lays claim to | laid claim to | regards | considers | views | sees | covets)} ([det not wh] | [adj] | [name] | [noun] | [num]){1,5}? <land_claimed> ([adv] | also)? ,? (as its own | as its territory | (that | which) (is | are | were | was) (held | run | controlled | administered | occupied | governed) by | (held | run | controlled | administered | occupied | governed) by | in the hands of) {to: &a_power} ]],
    also_run = [[ <land_claimed> , (which | that)? (<be>)? ([adv] | also){0,2} {trigger: <claimed_by>} {from: &a_power} , <be> <held_by> {to: &a_power} ]],
    as_its_own = [[ {from: &a_power} , (which | that) ([adv] | still | <have>){0,3} {trigger: (claims | regards | considers | views | sees | claimed)} {to: (core with [Actor kind=state] | [Actor kind=state])} (as | to be)? (its own | part of | its territory | a breakaway | a renegade | a rebel | a province | an inalienable) ]],
    own_territory = [[ {from: np} &set_off ([adv] | still | <have>){0,3} {trigger: (claims | regards | considers | views | sees | claimed | treats)} ([adj])? {to: [Actor kind=state]} (as | to be)? (its own | part of | its territory | a breakaway | a renegade | a rebel | a province | an inalienable) ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "" },
  yes = {
    "Odrin is a region [trigger claimed by] [from Chile] but held by [to Peru].",
    "Odrin is a region held by [to Peru] but [trigger claimed by] [from Chile].",
    "[to Peru] runs the islands, which [from Chile] [trigger claims] as its own.",
    "[from Chile] [trigger claims] the Odrin islands, which are held by [to Peru].",
    "The islands, which are also [trigger claimed by] [from Chile], are run by [to Peru].",
    "It angered [from China], which [trigger regards] [to Taiwan] as part of its land.",
    "[from China] [trigger considers] [to Taiwan] a breakaway province.",
  },
  no = { "The town claimed by the sea was run by Peru.", "Chile claims the islands.", "China considers Taiwan a market." },
}

words "measure_noun" { "sanction", "measure", "restriction", "tariff", "asset freeze", "travel ban", "export control", "export curb", "curb", "penalty",
                       "visa ban", "visa restriction", "embargo", "duty", "import ban", "punitive measure", "penalties",
                   "levy", inflect = "noun", any_tag = true }
words "taking_measures" { "announce", "agree", "impose", "adopt", "unveil", "approve", "prepare", "draft", "propose", "introduce", "issue", "tighten", "extend",
                          "renew", "agree on", "plan", "consider", "weigh", "slap", "expand", "back", "discuss", "draw up", "levy", "apply", "declare",
                          "roll out", "sign off on", "pass", "seek", "call for", "push for", "threaten", "support", inflect = "verb", any_tag = true }
words "aimed_at" { "targeting", "aimed at", "directed at", "directed against", "aiming at", "hitting", "that target", "that targets",
                   "which target", "which targets",
                   "designed to punish", "intended to punish", "meant to punish", "to punish", "punishing", "designed to hurt", "meant to hurt",
                   "designed to cripple", "intended to cripple", "to cripple", "affecting", "to choke off", "designed to choke off", "squeezing",
                   "restricting", "that will hit", "that would hit", "on people linked to", "on companies linked to", "in response to" }

rule "sanctions that target somebody" {
  finds = "Tension", about = "X agreed a new round of sanctions targeting Y's oil; sanctions aimed at Y were unveiled by X", priority = 6,
  ways = {
    active = [[ {from: np} &set_off &acting <taking_measures> (out)? ([det not wh] | [own] | [adj] | [num] | [noun not <measure_noun>] | [participle] | of | and){0,7}? {trigger: <measure_noun>} {aim: <aimed_at>} ([num] | [det not wh]){0,2} {to: &party} ]],
    passive = [[ {trigger: <measure_noun>} ,? (that | which)? {aim: <aimed_at>} {to: &party} [not finite not mark]{0,6}? ,? (<be> | <have> been) [adv]? [<taking_measures> can=VBN] ([adv] | on? <timeword>){0,2} by {from: &party} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [Actor kind=state|igo form=demonym|acronym|full|alias]}) ([adj] | [participle] | [num] | [noun not <measure_noun>]){0,3} {trigger: <measure_noun>} {aim: <aimed_at>} {to: &party} ]],
    hurts = [[ ({from: (core | Actor)} [possessive] | {from: [Actor kind=state|igo form=demonym|acronym|full|alias]}) ([adj] | [participle] | [num] | [noun not <measure_noun>]){0,3} {trigger: <measure_noun>} ([adv] | <have> | <be>){0,3} (hit | hits | hitting | hurt | hurts | hurting | crippled | squeezed | squeezing | battered | choked | targeted | target | ravaged | wrecked | weakened | isolated) {to: &party} ]],
    hit = [[ {to: np} &set_off &suffering (hit | slapped | struck | punished | targeted | threatened) [adv]? with ([det] | [adj] | [noun not <measure_noun>] | [participle] | [num]){0,4} {trigger: <measure_noun>} ((and | ,) ([adj] | [noun])? <measure_noun>){0,3} (by | from) {from: &party} ]],
    back_with = [[ {from: np} &set_off &acting (hit back | hits back | hitting back | respond | responded | retaliate | retaliated | retaliating | responding | reply | replied | answered | struck back | countered | came back) ([adv])? (with | by [gerund]) ([det] | [adj] | [num] | % | percent | [noun not <measure_noun>] | [own]){0,6}? {trigger: <measure_noun>} (of (its | their) own)? (on | against | for) {to: &party} ]],
    individuals = [[ {from: np} &set_off &acting (sanction | sanctions | sanctioned | sanctioning | blacklist | blacklisted | blacklisting | blacklists) ([det] | [num] | [adj] | [noun]){1,5}? {trigger: (linked to | tied to | close to | connected to | accused of working for | working for | associated with | affiliated with)} {to: &party} ]],
  },
  points = { trigger = { 7, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    local kind = to and to:get("kind") or ""
    if kind == "people" or kind == "" or to:get("form") == "pronoun" then return false end
    return m.way ~= "back_with" or kind == "state" or kind == "government" or kind == "igo" or from == nil
  end,
  make = { type = "sanction", weight = 0, note = "" },
  build = function(m)
    if m.way == "passive" or m.way == "hit" then m:set("voice", "passive") end
    if m.way == "whose" or m.way == "hurts" then m:set("pos", "noun") end
  end,
  yes = {
    "[from Chile] has agreed a new round of [trigger sanctions] [aim targeting] [to Peru's banks].",
    "[trigger Sanctions] [aim aimed at] [to Peru's banks] were unveiled on Monday by [from Chile].",
    "[from Chile]'s [trigger sanctions] [aim targeting] [to Peru] are harsh.",
    "[from Chilean] [trigger sanctions] have hit [to Peru's army] hard.",
    "[to Peru] was hit with [trigger asset freezes] by [from Chile].",
    "[from Peru] hit back with new [trigger tariffs] of its own on [to Chilean wine].",
    "[from Chile] sanctioned nine firms [trigger linked to] [to Peru's army].",
  },
  no = { "The government announced measures targeting the poor.", "The bank hit back with fees of its own on cards." },
}

words "uneasy" { "concern", "alarm", "dismay", "outrage", "anger", "regret", "shock", "horror", "worry", "disquiet", "unease", "consternation", "indignation",
                 "condemnation", "disappointment", "revulsion", "misgiving", "fear", "disapproval", inflect = "noun" }
words "worried" { "concerned", "alarmed", "appalled", "dismayed", "outraged", "shocked", "troubled", "disturbed", "worried", "horrified", "angered",
                  "disappointed" }
words "voicing_it" { "express", "voice", "convey", "register", "reiterate", "repeat", "raise", "declare", "state", "share", "note with", "signal",
                     "underline", "communicate", inflect = "verb", any_tag = true }
words "deed_there" { "jailing" }   -- that the lexicon has for a verb
words "deed_there" { "arrest", "detention", "imprisonment", "crackdown", "killing", "execution", "coup", "repression", "persecution", "treatment",
                     "abuse", "human rights abuse", "rights abuse", "human rights violation", "rights violation", "violation", "restriction", "censorship",
                     "use of force", "use of the death penalty", "torture", "disappearance", "harassment", "prosecution", "trial", "sentencing",
                     "conviction", "closure", "expulsion", "raid", "decision", "plan", "law", "ban", "deportation", "curb", "shutdown", "silencing",
                     "intimidation", "violence", "state of emergency", "human rights situation", "rights record", "human rights record",
                   "situation of human rights",
                     "erosion", "backsliding", "military build-up", "nuclear programme", "nuclear program", "missile programme", "missile program",
                     "vote-rigging", "crushing", "suppression", "execution of", "move", "launch", "test", "aggression", "conduct", "behaviour", "behavior",
                     "actions", "activities", inflect = "noun", any_tag = true }
part "that_deed" [[ ([det not wh] | [adj] | [num] | [noun not <deed_there>] | [participle] | reports of | what ([pronoun] | core) (called | described as)){0,5}? {aim: <deed_there>} ]]

rule "concern at deeds of a state" {
  finds = "Tension", about = "X expressed grave concern at the arrest of reporters in Y, over Y's treatment of nurses; was alarmed by Y's raids",
  priority = 4,
  ways = {
    whose = [[ &doer <voicing_it> ([det] | [own] | [adj] | [adv] | and | " | [noun not <uneasy>]){0,5} {trigger: <uneasy>} "? (at | over | about | for | regarding | on | to core (over | about)) {to: &a_power} [possessive] ]],
    adjective = [[ &doer <voicing_it> ([det] | [own] | [adj] | [adv] | and | " | [noun not <uneasy>]){0,5} {trigger: <uneasy>} "? (at | over | about | regarding) ([det not wh] | [adj])? {to: [Actor kind=state form=demonym]} ([adj] | [noun not <deed_there>]){0,2} <deed_there> ]],
    there = [[ &doer <voicing_it> ([det] | [own] | [adj] | [adv] | and | " | [noun not <uneasy>]){0,5} {trigger: <uneasy>} "? (at | over | about | regarding) &that_deed ((of | against | on) [not finite not comma not /by/]{1,6}?)? (in | by) {to: [Actor kind=state|government not form=demonym]} ]],
    worried = [[ {from: np} &set_off ([modal] | <have> | <do> | [adv]){0,3} ((<say> that? (it | he | she | they | the [noun]))? <be>) ([adv] | "){0,3} {trigger: <worried>} "? (by | at | about | over) (&that_deed ((of | against | on) [not finite not comma not /by/]{1,6}?)? (in | by) {to: [Actor kind=state|government not form=demonym]} | {to: &a_power} [possessive] | ([det not wh] | [adj])? {to: [Actor kind=state form=demonym]} ([adj] | [noun not <deed_there>]){0,2} <deed_there>) ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  check = function(m)
    local from = m:actor("from")
    local to = m:actor("to")
    return not (from and to and lib.same(from, to))
  end,
  make = { type = "criticise", weight = -1, note = "" },
  yes = {
    "[from Chile] voiced deep [trigger concern] over [to Peru]'s treatment of nurses.",
    "[from Chile] expressed grave [trigger concern] over [to Peruvian] curbs on nurses.",
    "[from Chile] expressed grave [trigger alarm] at the [aim arrest] of nurses in [to Peru].",
    '[from Chile] voiced "grave [trigger concern]" over [to Peru]\'s curbs on nurses.',
    "[from Chile] said it was deeply [trigger concerned] by the [aim jailing] of two nurses in [to Peru].",
  },
  no = { "Chile voiced deep concern over the heat in Peru.", "Chile expressed grave concern over the killing of nurses by rebels in Peru." },
}

words "loosing" { "free", "release", "let go", "return", "hand over", "deport", "repatriate", "move", "transfer", "bring home",
                   "evacuate", inflect = "verb", any_tag = true }
words "hold_noun" { "custody", "jail", "prison", "captivity", "detention", "hands", "cells", "cell", "control", "soil", "jails", "prisons" }

rule "demands that somebody be freed" {
  finds = "Tension", about = "X demanded that its envoy be freed from Y's custody, the release of the ship, which Y seized", priority = 7,
  ways = {
    from_hands = [[ &doer {trigger: <ask_for>} that? (core | Actor) ((should | must | to)? be) <loosing> from ({to: (core | Actor)} [possessive] | {to: [Actor kind=state|armed_group|government form=demonym]}) [adj]? <hold_noun> ]],
    release_from = [[ &doer {trigger: <ask_for>} ([det] | [adj]){0,3} (release | return | freeing | freedom | liberation) of [not finite not comma not mark]{1,8}? from ({to: (core | Actor)} [possessive] | {to: [Actor kind=state|armed_group|government form=demonym]}) [adj]? <hold_noun> ]],
    which_took = [[ &doer {trigger: <ask_for>} ([det] | [adj]){0,3} (release | return | freeing | liberation | handover) of [not finite not comma not mark]{1,8}? ,? (which | whom | that) {to: &a_power} ([adv] | <have> | <be>){0,3} (seized | impounded | captured | intercepted | detained | took | taken | boarded | confiscated | stole | stolen | holds | holding | held | jailed | arrested | abducted | kidnapped | kidnaps | annexed) ]],
  },
  points = { trigger = { 7, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "demand", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Chile] [trigger demanded] that Ada Lind be freed from [to Peruvian] custody.",
    "[from Chile] [trigger demanded] the release of the nurses from [to the rebels]' hands.",
    "[from Chile] [trigger demanded] the release of the tanker, which [to Peru] had seized.",
  },
  no = { "Chile demanded the release of the film, which Peru liked." },
}
