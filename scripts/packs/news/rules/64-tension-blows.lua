-- Blows by hand: thrown to the ground, knelt on, beaten with a stick.
phase "tensions"

local lib = require "lib.tension"

words "flinging" { "push", "shove", "slam", "throw", "knock", "fling", "hurl", "wrestle", "force", "pin", "drag", "smash", "ram", "bundle",
                   inflect = "verb", any_tag = true }
words "hard_place" { "wall", "car", "door", "fence", "floor", "ground", "table", "pavement", "railing", "van", "bonnet", "counter", "tree", "gate",
                     "stair", "step", "escalator", "window", "bench", "desk", inflect = "noun" }
words "closed_car" { "car", "van" }
words "weighing_on" { "kneel", "stamp", "stand", "sit", "stomp", "press", inflect = "verb", any_tag = true }
words "body_part" { "neck", "back", "chest", "head", "throat", "face", "hand", "leg", inflect = "noun" }
words "cudgel" { "baton", "stick", "club", "truncheon", "pipe", "iron bar", "bat", "baseball bat", "cane", "whip", "belt", "rifle butt", "hammer", "chair",
                 "bottle", "rod", "cable", "shovel", "broom", "plank", "knuckleduster", "chain", inflect = "noun" }
-- what drives a crowd off, and is no blow
words "riot_gear" { "tear gas", "teargas", "pepper spray", "water cannon", "rubber bullet", "stun grenade", "force", "smoke bomb", "dog", "horse", inflect = "noun" }
words "wielding" { "use", "fire", "wield", "swing", "deploy", "turn", "resort to", inflect = "verb", any_tag = true }
part "somebody" [[ (core with [Actor kind=person|people|police|military|anonymous] | [noun]{0,2} [Actor kind=person|people|police|military|anonymous] | him | her | them) ]]
part "a_cudgel" [[ with (a | an | the | [own] | [num] | [adj]){0,2} {aim: <cudgel>} ]]

-- what is used on crowds, whoever is named
words "crowd_gear" { "tear gas", "teargas", "pepper spray", "water cannon", "rubber bullet", "plastic bullet", "stun grenade", "smoke bomb", "warning shot",
                     "rubber pellet", inflect = "noun" }
part "no_target" [[ (, | . | ; | $ | and | but | when | as | after | in response | in return | on? <timeword> | outside | near) ]]

rule "drives a crowd off" {
  finds = "Tension", about = "police fired tear gas: 82-tension-unsaid.lua finds at whom", priority = 3,
  pattern = [[ {from: core with [Actor kind=police|military]} &set_off &acting {trigger: <wielding>} ([adj] | [num] | and | , | of | rounds | volleys | canisters | batons){0,5}? {aim: <crowd_gear>} ((and | ,) ([adj] | [noun]){1,2}){0,2} &no_target ]],
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "crowd" },
  yes = { "Nurses threw eggs at the mayor. [from Police] [trigger fired] [aim tear gas].",
          "Nurses marched on the hall. [from Police] [trigger used] batons and [aim water cannon], and made nine arrests." },
  no = { "Police used a van.", "Police fired a clerk." },
}

rule "throws somebody down" {
  finds = "Tension", about = "the guard pushed the nurse to the ground, slammed him against a car, knelt on his neck, beat him with a baton", priority = 4,
  ways = {
    down = [[ &doer {trigger: <flinging>} {to: &somebody} {aim: ((to | on | onto) (the | [own]) (ground | floor | pavement) | (against | into | through | down) (a | an | the | [own]) ([noun] of)? <hard_place> | over a <hard_place>)} ]],
    is_down = [[ {to: np} &set_off &suffering {trigger: [<flinging> can=VBN]} {aim: ((to | on | onto) (the | [own]) (ground | floor | pavement) | (against | into | through | down) (a | an | the | [own]) <hard_place>)} ([adv] | on? <timeword>)? by {from: &target} ]],
    kneels = [[ &doer {trigger: <weighing_on>} on (the {aim: <body_part>} of {to: &somebody} | {to: (core | Actor)} [possessive] {aim: <body_part>} | {to: [own]} {aim: <body_part>}) ]],
    beats = [[ &doer {trigger: (<beat> | [lemma=strike] | [lemma=hit] | [lemma=thrash] | [lemma=flog])} {to: &somebody} ([adv] | [num] times){0,2} &a_cudgel ]],
    uses = [[ &doer {trigger: <wielding>} ([adj] | [own] | and | ,){0,3} {aim: (<cudgel> | <riot_gear>)} (on | against | to (clear | drive | move | push | force | beat | remove | break up | scatter | hold | keep)) (back | off | out | away)? {to: &somebody} ]],
    is_beaten = [[ {to: np} &set_off &suffering {trigger: (beaten | struck | hit | thrashed | flogged)} ([adv] | [num] times){0,2} &a_cudgel by {from: &target} ]],
    charges = [[ &doer {trigger: [lemma=charge]} (at | into)? {to: &somebody} with ([adj] | [noun] | [own]){0,2} {aim: (<cudgel> | horses | shields | dogs | bayonets | knives | machetes)} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return string.find(m.way, "^is_") ~= nil or lib.is_active(m, doc) end,
  make = { type = "attack", weight = -1, note = "" },
  build = function(m, doc)
    if string.find(m.way, "^is_") then m:set("voice", "passive") end
    local aim = m.way == "uses" and m:slot("aim")
    if aim and doc:find_list(aim.first, aim.last, "riot_gear") then m:set("type", "coerce") end
    local into = m:slot("aim")   -- "bundled him into a van"
    if doc:word(into.first) == "into" and doc:token(into.last):in_list("closed_car") then m:set("type", "coerce") end
  end,
  yes = {
    "[from The guard] [trigger pushed] [to a nurse] [aim to the ground].",
    "[to A nurse] was [trigger slammed] [aim against a car] by [from the guard].",
    "[from The guard] [trigger knelt] on the [aim neck] of [to a nurse].",
    "[from The guard] [trigger beat] [to a nurse] with a [aim baton].",
    "[to A nurse] was [trigger beaten] with a [aim stick] by [from the guard].",
    "[from Police] [trigger bundled] [to a nurse] [aim into a van].",
    "[from Police] [trigger charged] [to the miners] with [aim batons].",
    "[from Police] [trigger used] [aim batons] to clear [to the miners] from the gate.",
  },
  no = { "The nurse pushed the cart to the ground.", "The guard sat on the back of the lorry.", "The mayor beat a drum with a stick.", "Police used force to open the door." },
}
