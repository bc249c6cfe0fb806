-- Harm that is done to people and told in a noun with a verb that only carries it: "inflicted suffering on Y", "the crimes X
-- committed against Y"; campaigns to defeat somebody; those who live in places that another besieges.
phase "tensions"

local lib = require "lib.tension"

words "inflicting" { "inflict", "perpetrate", "commit", "unleash", "visit", "wreak", "carry out", "heap", "mete out", "direct", inflect = "verb",
                     any_tag = true }
words "harm_noun" { "suffering", "cruelty", "pain", "terror", "horror", "misery", "hardship", "harm", "destruction", "devastation", "havoc", "bloodshed",
                    "carnage", "violence", "brutality", "barbarity", "savagery", "wave of violence", "reign of terror", "campaign of terror",
                    "collective punishment", "damage", "casualty", "loss", "atrocity", "crime", "war crime", "massacre", "horrors", "violation", "abuse",
                    "ethnic cleansing", "killing", "act of terror", "act of violence", "repression", inflect = "noun", any_tag = true }
part "the_harm" [[ (<act_noun type=attack|mass_violence|coerce> | <harm_noun>) ]]
local beings = { people = true, person = true, police = true, military = true, armed_group = true, state = true, anonymous = true, ngo = true, igo = true,
  government = true }

rule "harm inflicted on somebody" {
  finds = "Tension", about = "the crimes X committed against Y; the suffering inflicted on Y by X", priority = 4,
  ways = {
    that = [[ {trigger: &the_harm} ([prep] [not finite not comma not mark]{1,4}?)? ,? (that | which)? {from: &party} ([adv] | <have> | <be>){0,2} {aim: <inflicting>} [not finite not mark not comma]{0,4}? (on | upon | against) ((tens | hundreds) of)? {to: &party} ]],
    by = [[ {trigger: &the_harm} ([prep] [not finite not comma not mark]{1,4}?)? ,? ((that | which) ([adv] | <have> | <be>){1,3})? {aim: <inflicting>} (on | upon | against) {to: &party} [not finite not comma not mark]{0,4}? by {from: &party} ]],
    by_on = [[ {trigger: &the_harm} ([prep] [not finite not comma not mark]{1,4}?)? ,? ((that | which) ([adv] | <have> | <be>){1,3})? {aim: <inflicting>} by {from: &party} [not finite not comma not mark]{0,4}? (on | upon | against) {to: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    return to ~= nil and beings[to:get("kind") or ""] ~= nil and (m.way ~= "active" or lib.is_active(m, doc))
  end,
  make = { type = "{trigger.type|attack}", weight = "{trigger.weight|0}", note = "" },
  yes = {
    "The [trigger crimes] that [from the rebels] [aim committed] against [to nurses] are known.",
    "The [trigger suffering] [aim inflicted] on [to nurses] by [from the rebels] was great.",
    "The [trigger brutality] [aim unleashed] by [from the rebels] against [to nurses] was great.",
  },
  no = { "The song the rebels inflicted on nurses was long." },
}

words "warring_on" { "defeat", "destroy", "degrade", "crush", "annihilate", "eliminate", "eradicate", "wipe out", "root out", "neutralise", "neutralize",
                     "dislodge", "vanquish", "exterminate", "rout", "expel", "overrun", "repel", "drive out", "flush out", "stamp out", "dismantle",
                     "smash", "liquidate", "finish off", inflect = "verb", any_tag = true }
words "war_effort" { "campaign", "fight", "battle", "effort", "operation", "mission", "war", "struggle", "offensive", "push", "drive", "coalition",
                     "alliance", "fighting", "crusade", inflect = "noun", any_tag = true }
words "warring_for" { "lead", "join", "wage", "support", "back", "continue", "launch", "step up", "head", "mount", "begin", "start", "run", "spearhead",
                      "pursue", "press on with", "take part in", "fight in", "contribute to", "intensify", "open", "take over", "resume", "carry on",
                      "take on", inflect = "verb", any_tag = true }
words "pursuit_noun" { "pursuit", "hunt", "fight against", "war against", "war on", "battle against", "campaign against", "struggle against",
                       "operations against", "operation against", "offensive against", "manhunt", "chase" }

rule "campaign to defeat somebody" {
  finds = "Tension", about = "X leads the campaign to defeat Y, has joined the hunt for Y", priority = 4,
  ways = {
    leads = [[ &doer {trigger: <warring_for>} ((an | the)? (effort | efforts | part | operations) in)? ([det not wh] | [own] | [adj] | [noun] | [num]){0,5} {aim: <war_effort>} to [adv]? (<warring_on> (and | ,))? [adv]? <warring_on> {to: &target} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) ([adj] | [noun]){0,3} {trigger: <war_effort>} to [adv]? (<warring_on> (and | ,))? [adv]? {aim: <warring_on>} {to: &target} ]],
    pursuit = [[ &doer {trigger: <warring_for>} ([det not wh] | [own] | [adj]){0,3} {aim: <pursuit_noun>} (of | for)? {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    local kind = to and to:get("kind") or ""
    -- "the struggle against Norland's wall", "the campaign against Norland" may be one of words
    if m.way == "pursuit" and (not lib.bearing_arms[kind] or doc:token(to.last + 1):is("possessive")) then return false end
    return lib.at_war[kind] ~= nil and (m.way == "whose" or lib.is_active(m, doc))
  end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m) if m.way == "whose" then m:set("pos", "noun") end end,
  yes = {
    "[from Russia] is [trigger backing] the [aim effort] to crush [to the rebels].",
    "[from Russia]'s long [trigger campaign] to [aim crush] [to the rebels] goes on.",
    "[from Russian troops] have [trigger joined] the [aim hunt] for [to the rebels].",
  },
  no = { "Russia is leading the campaign to defeat malaria.", "The party leads the campaign to defeat the mayor.",
         "Chile will continue the struggle against Peru." },
}

words "living_in" { "live", "stay", "remain", "be trapped", "be stranded", "starve", "shelter", "be stuck", "be cut off", "be caught", "be", "die",
                    "survive", "languish", inflect = "verb", any_tag = true }
words "held_place" { "area", "town", "village", "city", "suburb", "district", "region", "quarter", "neighbourhood", "neighborhood", "enclave", "camp",
                     "pocket", "zone", "territory", "part", "place", "province", "building", "hospital", inflect = "noun", any_tag = true }

rule "lives in a besieged place" {
  finds = "Tension", about = "Y live in areas besieged by X", priority = 4,
  ways = {
    lives = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} <living_in> ([adv] | still){0,2} in ([det not wh] | [adj] | [noun] | [num]){0,3} {aim: <held_place>} ((that | which) ([adv] | <have> | <be> | been){1,4})? {trigger: (besieged | encircled | surrounded | blockaded | cut off | sealed off | under siege)} ([adv] | since [not finite not comma]{1,3})? by {from: &party} ]],
    people_in = [[ {to: (core with [Actor kind=people] | [Actor kind=people])} (living | trapped | stranded | stuck | caught | sheltering | left)? in ([det not wh] | [adj] | [noun] | [num]){0,3} {aim: <held_place>} {trigger: (besieged | encircled | surrounded | blockaded | cut off | sealed off | under siege)} by {from: &party} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  check = function(m)
    local from = m:actor("from")
    return from ~= nil and from:get("kind") ~= "place"
  end,
  make = { type = "coerce", weight = 0, note = "", voice = "passive" },
  yes = {
    "[to Thousands of nurses] still live in [aim areas] [trigger besieged] by [from the army].",
    "[to Nurses] trapped in [aim towns] [trigger surrounded] by [from the rebels] have no bread.",
  },
  no = { "Nurses live in towns surrounded by hills." },
}
