-- What somebody meets with from another, told of him: "Y had to put up with taunts from X", "Y's harshest critic is X", "X's
-- patience with Y has run out"; and acts behind a turn: "saw it as a chance to attack Y", "it was left to X to attack Y",
-- "devoted her speech to attacks on Y".
phase "tensions"

local lib = require "lib.tension"

words "sharp_reply" { "stinging", "sharp", "angry", "furious", "tart", "withering", "icy", "frosty", "terse", "curt", "blunt", "caustic", "acid", "scathing",
                      "scornful", "swift", "heated", "bitter", "biting", "cutting", "prickly", "testy" }
words "undergoing" { "put up with", "endure", "sit through", "suffer", "weather", "brave", "shrug off", "shake off", "contend with", "deal with", "cope with",
                     "be used to", "be subjected to", "be exposed to", "be braced for", "come up against", inflect = "verb", any_tag = true }
words "opponent_told" { "critic", "opponent", "detractor", "foe", "enemy", "adversary", "tormentor", "antagonist", inflect = "noun" }

rule "meets with ill from somebody" {
  finds = "Tension", about = "Y put up with taunts from X; Y's harshest critic is X; Y drew a stinging reply from X", priority = 3,
  ways = {
    critic = [[ {to: (core | Actor)} [possessive] (most [adj] | [superlative] | [adj] | chief | main | leading | foremost){1,2} {trigger: <opponent_told>} (is | was | are | were | remains | remained | has been | have been) {from: &target} ]],
    critics = [[ {to: np} &set_off (has | have | had) ([adj] | [num] | many | several | some | no shortage of | plenty of | a few){0,3} {trigger: <opponent_told last=plural>} ,? (above all | among them | including | not least | notably | chief among them | first among them) {from: &target} ]],
    reply = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (draw | draws | drew | drawn | earn | earned | get | got | receive | received | provoke | provoked | elicit | elicited | bring | brought) (a | an) <sharp_reply> {trigger: (reply | rejoinder | retort | response | answer | riposte | rebuttal)} from {from: &target} ]],
    got = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (get | gets | got | receive | received | face | faced) (a | an | the)? [adj]{0,2} {trigger: <scolding group=criticise|reject|rupture>} from {from: &target} ]],
    taunts = [[ {to: np} &set_off ([modal] | <have> | [adv] | to){0,4} <undergoing> ([det] | [own] | [adj] | [noun not <act_noun>] | of){0,4} {trigger: <act_noun type=criticise|accuse|reject|protest>} (from | by) {from: &target} ]],
    end_of = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (<be> | find [own] | found (himself | herself | itself | themselves)) on the (receiving | wrong | sharp | blunt)? end of ([det] | [adj]){0,3} {trigger: <act_noun type=criticise|accuse|attack>} (from | by) {from: &target} ]],
    patience = [[ {from: (core | Actor)} [possessive] {trigger: patience} with {to: &party} ([modal] | <have> | <be> | [adj] | [adv]){0,4} (run out | ran out | running out | runs out | wearing thin | wore thin | worn thin | snapped | snaps | exhausted | at an end | gone | ended | limited) ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", voice = "passive", status = "actual" },
  build = function(m, doc)
    if m.way == "critic" or m.way == "critics" then m:set("type", "strain") end
    if m.way == "patience" then m:set("voice", "") end
    local group = m.way == "got" and m:slot("trigger"):last_entry("scolding", "group")
    if group then m:set("type", group) end
  end,
  yes = {
    "[to Tom Moss]'s harshest [trigger critic] is [from Ada Lind].",
    "[to Tom Moss] has many [trigger critics], above all [from Ada Lind].",
    "[to Tom Moss] drew a stinging [trigger reply] from [from Ada Lind].",
    "[to Tom Moss] got [trigger short shrift] from [from Ada Lind].",
    "[to Tom Moss] has had to put up with [trigger taunts] from [from Ada Lind].",
    "[to Tom Moss] was on the end of a [trigger tirade] from [from Ada Lind].",
    "[from Ada Lind]'s [trigger patience] with [to Tom Moss] has run out.",
  },
  no = { "Tom Moss drew a kind reply from Ada Lind.", "Tom Moss was at the end of a queue from Ada Lind." },
}

words "occasion_for" { "chance", "opportunity", "excuse", "pretext", "way", "means", "occasion", "opening", "licence", "license", inflect = "noun" }

rule "acts on an occasion" {
  finds = "Tension", about = "X saw the fire as a chance to attack Y; it was left to X to attack Y; X devoted her speech to attacks on Y", priority = 3,
  ways = {
    chance = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,3} ([lemma=see] | [lemma=use] | [lemma=treat] | [lemma=view] | [lemma=seize] on) [not finite not comma]{1,7} as (a | an | the) [adj]? <occasion_for> to {trigger: <act type=criticise|accuse|attack|reject|protest|coerce to=obj>} {to: &target} ]],
    left_to = [[ it (is | was | fell | falls | will be) (left)? (to | up to) {from: &party} to {trigger: <act type=criticise|accuse|attack|reject|demand|warn|threaten|protest to=obj>} {to: &target} ]],
    devoted = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,3} (devote | devotes | devoted | dedicate | dedicated | give over | gave over | turned over) [not finite not comma]{1,7} to ([det] | [adj] | [own]){0,2} {trigger: <act_noun type=criticise|accuse|attack>} (on | against | of | at) {to: &target} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "{trigger.type}", weight = 0, note = "", pos = "noun", status = "actual" },
  build = function(m) if m.way == "devoted" then m:set("type", "criticise") end end,
  yes = {
    "[from Ada Lind] saw the fire as a chance to [trigger mock] [to Tom Moss].",
    "It was left to [from Ada Lind] to [trigger mock] [to Tom Moss].",
    "[from Ada Lind] devoted most of her speech to [trigger attacks] on [to Tom Moss].",
  },
  no = { "Ada Lind saw the fire as a chance to thank Tom Moss.", "It was left to Ada Lind to thank Tom Moss." },
}
