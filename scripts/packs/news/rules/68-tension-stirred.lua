-- What a deed or a word of somebody stirs up in others: "Y's plan to sell the dam has sparked anger among X", "the proposal,
-- unveiled by Y, drew fire from X". Whose deed it was stands in front, often far off; who is stirred stands behind.
phase "tensions"

local lib = require "lib.tension"

words "stirring_up" {
  "draw", "attract", "earn", "spark", "provoke", "prompt", "trigger", "ignite", "fuel", "stoke", "stir", "stir up", "set off", "touch off", "unleash",
  "cause", "kindle", "rouse", "arouse", "inflame", "generate", "bring", "elicit", "evoke", "raise", "inspire", "invite", "court", "win", "face", "meet",
  "meet with", "run into", "encounter", "suffer", "lead to", "garner", "whip up", "produce", "create", "incur", "reap", "endure", "excite", "receive",
  inflect = "verb", any_tag = true,
}
words "cry_against" {
  criticise = "criticism, condemnation, anger, fury, outrage, uproar, furore, furor, outcry, backlash, firestorm, indignation, dismay, consternation, " ..
    "resentment, ire, ridicule, derision, mockery, scorn, discontent, disgust, revulsion, disquiet, fire, flak, disapproval, displeasure, boo, jeer, " ..
    "catcall, howl, hiss, sneer, rebuke, reprimand, grumbling, blowback, bafflement, opprobrium, censure, storm, abuse, vitriol, rage, wrath, " ..
    "exasperation, frustration, annoyance, irritation, ill will, storm of protest, howl~ of protest, cry~ of foul",
  reject = "opposition, objection, resistance, pushback",
  inflect = "noun", any_tag = true,
}
words "doubts_stirred" { "question", "doubt", "concern", "misgiving", "suspicion", "hackle", "eyebrow", "fear", "scepticism", "skepticism",
                         "unease", inflect = "noun" }
words "flood_of" {
  "storm", "wave", "barrage", "torrent", "chorus", "hail", "flood", "deluge", "string", "slew", "avalanche", "volley", "litany", "tide", "drumbeat", "stream",
  "flurry", "outpouring", "mountain", "host", "round", "spate", "groundswell", "tsunami", "blizzard", "whirlwind", "crescendo", "swirl", "surge", "tidal wave",
  "fusillade", "cascade", "good deal", "great deal", "measure", "share", inflect = "noun",
}
words "fate_noun" { "killing", "death", "murder", "arrest", "detention", "jailing", "execution", "sacking", "shooting", "assassination", "expulsion",
                    "deportation", "abduction",
                   "conviction", "imprisonment", "firing", "ouster", "removal", "poisoning", "beating", "fate", "suffering", "plight", "sentence",
                   "illness", inflect = "noun" }
part "flood" [[ ([own] | [det not wh])? ([adj] | [adv] | [noun] | [participle]){0,2} (<flood_of> of ([adj] | [participle]){0,2})? ]]
part "stirs" [[ &acting (<stirring_up> | <be> (met | greeted | received) (with | by)) with? &flood ]]
-- what the deed is about, or when it was done, up to its verb
part "deed_tail" [[ ((to | on | about | over | for | of | in | at | against | from | with | that | as | when | during | after | following | [gerund]) [not finite not comma not mark]{1,12}?)? ]]
part "whose_deed" [[ (({to: Actor} [possessive] | {to: [own]}) ([adj] | [noun] | [num]){0,3} &deed_tail (, [can=VBN] [not finite not comma]{1,6} ,)?
                    | ([det not wh] | [own] | [adj]){1,3} [noun]{1,3} (by | from | of) {to: &party} &deed_tail
                    | ([det not wh] | [own] | [adj]){1,3} [noun]{1,3} [not finite not comma]{0,8}? ,? (which | that)? [participle] [adv]? ((on | in | at) [not finite not comma]{1,3})? by {to: &party} [not finite not comma]{0,8}? ,?
                    | ([det not wh] | [own] | [adj]){1,3} [noun]{1,3} ,? (which | that) {to: &party} ([adv] | <have> | <be>){0,2} <brought_forth> [not finite not comma]{0,8}? ,?) ]]
part "not_from" [[ [not finite not comma not /from|by|among/]{0,5}? ]]
part "and_from" [[ ((,? (and | as well as) [adv]? (from | by | among) {from: &party})? ) ]]

rule "stirs somebody up" {
  finds = "Tension", about = "Y's plan has sparked anger among X; a proposal that Y made in May drew fire from X", priority = 3,
  ways = {
    deed = [[ &whose_deed &stirs {trigger: <cry_against>} &not_from (from | by | among | amongst | within | across | on the part of) {from: &target} &and_from ]],
    who = [[ {to: np} &set_off &stirs {trigger: <cry_against>} &not_from (among | amongst | within | across | on the part of) {from: &target} &and_from ]],
    floods = [[ {to: np} &set_off &acting <stirring_up> with? ([own] | [det not wh])? [adj]{0,2} <flood_of> of ([adj] | [participle]){0,2} {trigger: <cry_against>} &not_from (from | by) {from: &target} &and_from ]],
    besides = [[ {to: np} &set_off &stirs [not finite not comma]{1,8}? ,? (and | but) ([adv] | also){0,2} &flood {trigger: <cry_against>} (from | by | among | within) {from: &target} ]],
    object_of = [[ {to: np} &set_off &acting (<be> | [lemma=become] | [lemma=remain]) [adv]? (the | an) [adj]? [/object|subject|target|butt|focus/] of ([adj] | [adv]){0,2} {trigger: <cry_against>} (among | amongst | within | across) {from: &target} ]],
    there = [[ {to: np} &set_off &stirs {trigger: <cry_against>} (in | within | across | throughout | at) {from: [Actor kind=state|party|igo|government|institution|company]} ]],
    deed_there = [[ &whose_deed &stirs {trigger: <cry_against>} (in | within | across | throughout | at) {from: [Actor kind=state|party|igo|government|institution|company]} ]],
    under_fire = [[ {to: np} &set_off &acting (come | comes | came | coming | <be>) under (a | an)? ([adj] | [participle] | [gerund] | [noun]){1,2} {trigger: (fire | attack | criticism | scrutiny | pressure | barrage)} ([adv] | on? <timeword> | (for | over) [not finite not comma]{1,5}?){0,2} (from | by) {from: &target} ]],
    wins_him = [[ (earn | earns | earned | win | wins | won | bring | brings | brought | cost) {to: &party} the ([adj] | [noun]){0,2} {trigger: (<wrath> | ridicule | derision | mockery | hostility | opprobrium)} (of | from | among) {from: &target} ]],
    asks = [[ ((&whose_deed | {to: np} &set_off) &acting ([lemma=raise] | [lemma=prompt] | [lemma=spark] | [lemma=stir] | [lemma=sow]) &flood {trigger: <doubts_stirred>} (among | amongst | within | from) {from: &target}) ]],
  },
  unless = {
    elsewhere = [[ {trigger: fire} (in | at | on) ]],
    another = [[ {trigger} (at | against | towards | toward | with) (core with Actor | Actor) ]],   -- at another
    of_it = [[ {trigger} (of | for) (core with Actor | Actor) ...4 (from | by | among | within) {from} ]],   -- the cry is of whoever is named there
    fanned = [[ ([lemma=stoke] | [lemma=fuel] | whip up | whips up | whipped up | whipping up | [lemma=inflame] | [lemma=kindle] | [lemma=rouse]) &flood {trigger} (about | at | over | against | towards | toward | among | in | amongst) ]],   -- at whatever else
    against = [[ {trigger} ...6 {from} (at | against | towards | toward) (core with Actor | Actor) ]],   -- among X, at another
    of_another = [[ <act_noun type=attack> (on | of | against) ...4 &stirs {trigger} ]],   -- whoever did it is not told
    befell = [[ ({to: ... <fate_noun> ...} | {to} [possessive] ([adj] | [noun])? <fate_noun> | <fate_noun> (of | by) {to}) ]],   -- what happened to him is not his deed
  },
  points = { stirred = { 2, [[ {trigger} ]] }, deed = { 3, [[ {to} [possessive] ]] }, by = { 3, [[ (by | from | of | which | that) {to} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local t = doc:token(m:slot("trigger").last)
    if t:is("past", "third") then return false end
    if from and to and (lib.same(from, to) or from:get("kind") == "state" and from:get("code") ~= nil and from:get("code") == to:get("state")) then return false end
    return m.way ~= "there" and m.way ~= "deed_there" or to ~= nil
  end,
  make = { type = "{trigger.group|criticise}", weight = 0, note = "", voice = "passive", pos = "noun", status = "actual" },
  build = function(m)
    if m.way ~= "under_fire" then return end
    local from, to = m:actor("from"), m:actor("to")
    local armed = from and to and lib.bearing_arms[from:get("kind") or ""] and (to:get("kind") ~= "person" or lib.bearing_arms[to:get("kind") or ""])
    m:set("type", armed and "attack" or m:slot("trigger").text == "pressure" and "demand" or "criticise")
  end,
  yes = {
    "[to Tom Moss]'s plan to sell the dam has sparked [trigger anger] among [from nurses].",
    "A plan by [to the bank] to sell its dam has provoked [trigger fury] among [from nurses].",
    "The proposal, unveiled by [to Tom Moss] on Monday, drew immediate [trigger fire] from [from the union].",
    "The plan, which [to Tom Moss] announced in May, has drawn [trigger criticism] from [from the unions].",
    "[to The minister] stirred up [trigger resentment] among [from nurses].",
    "[to The minister] touched off a [trigger furore] in [from Oman].",
    "[to Tom Moss]'s tweet touched off a [trigger furore] in [from Oman].",
    "A tweet by [to Ada Lind] mocking Tom Moss drew [trigger criticism] from [from nurses].",
    "The ban, imposed by [to Chile] in May, provoked [trigger fury] in [from Peru].",
    "[to Tom Moss] has come under withering [trigger fire] from [from Ada Lind].",
    "[to Tom Moss plan] sparks [trigger anger] among [from nurses]",
    "[to The minister] has faced a chorus of [trigger criticism] from [from nurses].",
    "[to The minister] became the object of [trigger ridicule] among [from nurses].",
    "[to The minister] earned praise from doctors but [trigger criticism] from [from nurses].",
    "The speech earned [to Tom Moss] the [trigger scorn] of [from the union].",
    "[to Tom Moss's handling of the strike] has raised [trigger questions] among [from deputies].",
  },
  no = { "The minister's visit sparked anger at the bank among nurses.", "The minister drew pictures among nurses.",
         "The minister's move has drawn criticism of Ada Lind from nurses.", "The minister stoked anger about prices among nurses.",
         "The minister's lamp caused a fire in Oman.",
         "The minister's match caused fire that spread among nurses.", "The minister's visit stirred resentment among nurses against the bank.",
         "The attack on the minister drew condemnation from the union.",
         "The minister's death caused anger among nurses.", "The killing of Tom Moss sparked outrage among nurses.",
         "The death of Ada Lind sparked anger in Oman." },
}

-- the cry that goes up -----------------------------------------------------------------------------------------

words "greeting" { "greet", "meet", "follow", "hit", "engulf", "face", "await", "dog", "haunt", "confront", "swirl around", "rain down on",
                   "descend on", inflect = "verb" }

rule "a cry goes up" {
  finds = "Tension", about = "a wave of criticism from X greeted Y's plan; criticism of Y is growing within X; criticism from X has not deterred Y", priority = 3,
  ways = {
    greets = [[ &flood {trigger: (<act_noun type=criticise|protest|accuse> | <cry_against>)} (from | by | among) {from: &party &joined} ([adv] | <have>){0,2} [<greeting> verb] {to: &target} ]],
    grows = [[ {trigger: <act_noun type=criticise>} (of | at | against | with | about) {to: &party} ([adv] | <have> | <be>){0,3} (grow | grows | grew | grown | growing | mount | mounts | mounted | mounting | swell | swells | swelled | swelling | spread | spreads | spreading | rise | rose | rises | rising | run | runs | ran | simmer | simmering | simmers | brew | brewing) [adv]? [adj]{0,2} (within | among | amongst | inside | from | in | across) {from: &target} ]],
    hurts = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {trigger: (criticism | criticisms | attacks | barbs | insults | taunts | jibes | broadsides)} ([adv] | <have>){0,3} [<hitting_home> verb] {to: &party} ]],
    deters = [[ (^ | , | but | and) &flood {trigger: <act_noun type=criticise|protest|accuse>} (from | by) {from: &party &joined} (<do> | <have>) (not | n't) ([base] | [participle]) {to: &party} ]],
  },
  points = { cry = { 4, [[ {trigger} ]] } },
  check = function(m, doc) return not doc:token(m:slot("trigger").last):is("past", "third") end,
  make = { act = "{trigger.type|}", type = "{trigger.group|criticise}", weight = 0, note = "", pos = "noun", status = "actual" },
  build = function(m) if m:get("act") and m:get("act") ~= "" then m:set("type", m:get("act")) end end,
  yes = {
    "A [trigger wave of criticism] from [from the unions] greeted [to Tom Moss's plan].",
    "[trigger Criticism] of [to Tom Moss] is growing within [from the union].",
    "[from Ada Lind]'s [trigger attacks] have hurt [to Tom Moss].",
    "[trigger Criticism] from [from the union] did not deter [to Tom Moss].",
  },
  no = { "A wave of heat from the sea met Tom Moss.", "Fruit from the union did not deter Tom Moss." },
}

words "taking_it" {
  "respond to", "react to", "answer", "reply to", "bow to", "cave to", "cave in to", "give in to", "yield to", "bend to", "succumb to", "buckle under",
  "bow under", "resist", "withstand",
  "weather", "survive", "defy", "dismiss", "ignore", "acknowledge", "address", "heed", "deflect", "fend off", "rebuff", "brush aside", "brush off",
  "shrug off", "laugh off", "wave away", "wave off", "wave aside", "shake off", "sidestep", "parry", "counter", "hit back at", "push back against",
  "push back at",
  "push back on", "bristle at", "chafe at", "bat away", "swat away", "stand up to", "ride out", "head off", "blunt", "preempt", "pre-empt", "confront",
  "complain about",
  "make light of", "play down", "downplay", "seize on", "take in stride", inflect = "verb", any_tag = true,
}

rule "answers what is held against him" {
  finds = "Tension", about = "Y shrugged off X's criticism, bowed to pressure from X: X stands against Y", priority = 3,
  ways = {
    by = [[ {to: np} &set_off &acting {aim: <taking_it>} ([det not wh] | [adj] | [num] | [participle]){0,3} (<flood_of> of)? [adj]? {trigger: <act_noun type=criticise|accuse|demand>} [not finite not comma]{0,6}? (from | by | among) {from: &target} ]],
    of = [[ {to: np} &set_off &acting {aim: <taking_it>} (the | a | any) [adj]{0,2} {trigger: (criticism | criticisms | attack | attacks | taunts | insults | jibes | complaints | barbs | charges | accusations)} of {from: (core with [Actor kind=person|ngo|people|media] | [Actor kind=person|ngo|people|media])} (by | and | , | . | $ | as | in | with | on | that) ]],
    whose = [[ {to: np} &set_off &acting {aim: <taking_it>} {from: (core | Actor)} [possessive] ([adj] | [participle]){0,2} {trigger: <act_noun type=criticise|accuse>} (by | and | , | . | $ | as | in | with | on | that | about [own]) ]],
  },
  unless = { quiet = [[ {aim: ([lemma=dismiss] | [lemma=ignore] | [lemma=address])} ([det] | [adj]){0,2} {trigger} (of | about | against | on) (core with Actor | Actor) ]] },
  points = { aim = { 2, [[ {aim} ]] } },
  check = function(m, doc) return not doc:token(m:slot("trigger").last):is("past", "third") and m:actor("from") ~= nil end,
  make = { type = "{trigger.type|criticise}", weight = 0, note = "", voice = "passive", pos = "noun", status = "actual" },
  yes = {
    "[to Tom Moss] [aim responded to] [trigger criticism] from [from the union] by quitting.",
    "[to Tom Moss] [aim bowed to] [trigger pressure] from [from the union] and quit.",
    "[to Tom Moss] [aim shrugged off] the [trigger criticism] of [from Ada Lind].",
    "[to Tom Moss] [aim laughed off] [from Ada Lind]'s [trigger criticism].",
  },
  no = { "Tom Moss responded to a letter from the union.", "Tom Moss dismissed criticism of the bank by nurses.",
         "Tom Moss answered attacks of the bank by nurses." },
}

-- "did not sit well with nurses" --------------------------------------------------------------------------------

words "ill_received" { "cut no ice", "cut little ice", "find no favour", "find no favor", "find little favour", "find little favor", "run into trouble",
                       "run into opposition", "run into resistance", "stick in the throat", "stick in the craw", "fall on deaf ears", "get nowhere", "rankle", "grate",
                       "be anathema", "be poison", "raise hackles", "leave a sour taste", "cause outrage", "cause fury", "cause anger",
                       inflect = "verb", any_tag = true }
part "ill_taken" [[ (<ill_received> | (<do> | [modal]) (not | n't) ([adv]? (sit | go over | go down | play) (well | easily | comfortably | right)) | <have> (not | n't) (sat | gone down | gone over | played) (well | easily) | (sit | sits | sat | go over | goes over | went over | go down | goes down | went down | gone down | play | plays | played) (badly | poorly | uneasily | ill | like a lead balloon)) ]]

rule "is ill taken" {
  finds = "Tension", about = "Y's words did not sit well with X, went down badly with X", priority = 3,
  ways = {
    with = [[ {to: np} ([adv] | <have>){0,2} {trigger: &ill_taken} (with | among | of | to | for) {from: &target} ]],
    deed = [[ &whose_deed ([adv] | <have> | [modal]){0,2} {trigger: &ill_taken} (with | among | of | to | for) {from: &target} ]],
  },
  points = { whose = { 2, [[ {to} [possessive] ]] }, by = { 2, [[ (by | from | of | which | that) {to} ]] } },
  make = { type = "criticise", weight = -1, note = "", voice = "passive", status = "actual" },
  yes = {
    "[to Tom Moss] [trigger did not sit well] with [from the union].",
    "[to Tom Moss]'s offer [trigger cut no ice] with [from Ada Lind].",
    "[to Tom Moss]'s plan to sell the dam [trigger went down badly] with [from nurses].",
  },
  no = { "Tom Moss sat with the union.", "Tom Moss went over the books with the union." },
}
