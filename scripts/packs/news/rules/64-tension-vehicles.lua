-- Who hurt somebody, told by what he drove, shot or threw: "a van driven by X hit Y", "Y was knocked off his bike by a van driven by
-- X", "Y died when X's lorry overturned", "a bullet from X's gun hit Y", "X emptied his gun into Y", "the wound that X dealt him".
phase "tensions"

local lib = require "lib.tension"

words "driven_thing" { "car", "van", "lorry", "truck", "bus", "taxi", "cab", "jeep", "pickup", "pickup truck", "pick-up", "motorbike", "motorcycle", "SUV",
                       "minibus", "coach", "tractor", "scooter", "e-scooter", "ute", "sedan", "minivan", "vehicle", "bike", "bicycle", "moped", "digger",
                       "bulldozer", "speedboat", "jet ski", "boat", "train", "tram", "forklift", "limousine", "hearse", "camper van", "4x4", "buggy",
                       inflect = "noun" }
words "ramming" { "hit", "strike", "run over", "run down", "mow down", "knock down", "knock over", "crush", "plough into", "plow into", "crash into",
                  "smash into",
                  "slam into", "collide with", "drag", "kill", "injure", "run into", "clip", "career into", "hurtle into", "collided with", "flatten",
                  "mount the pavement and hit", "rear-end", "sideswipe", "careen into", inflect = "verb", any_tag = true }
words "ramming_into" { "plough into", "plow into", "crash into", "smash into", "slam into", "career into", "careen into", "drive into", "drive at", "ram into",
                       "reverse into", "reverse over", "drive over", "run over", "run down", "mow down", "accelerate at", "accelerate towards",
                       "barrel into", inflect = "verb", any_tag = true }
words "rammed" { "hit", "struck", "run over", "run down", "mown down", "mowed down", "knocked down", "knocked over", "crushed", "dragged", "killed", "injured",
                 "seriously injured", "badly hurt", "hurt", "clipped", "flattened", "pinned", "thrown" }
words "moving_it" { "drive", "reverse", "crash", "smash", "plough", "plow", "steer", "slam", "ram", "back", "ride", "career", "run", "swerve", "aim",
                    inflect = "verb", any_tag = true }
words "shot_or_thrown" { "bullet", "shot", "pellet", "brick", "bottle", "stone", "rock", "arrow", "knife", "punch", "chair", "golf ball", "ball", "dart",
                         "firework",
                  "flare", "bolt", "round", "shell", "grenade", "blow", "kick", "glass", "stray bullet", "rubber bullet", "crossbow bolt",
                  inflect = "noun" }
words "gun_noun" { "gun", "rifle", "pistol", "shotgun", "weapon", "revolver", "bow", "crossbow", "handgun", "air rifle", "firearm", "taser", inflect = "noun" }
part "driven_by" [[ (, [not finite not comma]{1,6} ,)? ((that | which) <be>)? (being)? (driven | ridden | steered | piloted | crashed) ([adv])? by {from: (core with [Actor kind=person|people|police|anonymous] | [Actor kind=person|people|police|anonymous])} ]]
part "hurt_body" [[ (core with [Actor kind=person|people|police|anonymous|military] | [noun]{0,2} [Actor kind=person|people|police|anonymous|military]) ]]
part "at_the_wheel" [[ ([det not wh] | [own]) ([adj] | [noun] | [num] | [name] | - ){0,4} ]]

local bodily = { person = true, people = true, police = true, anonymous = true, military = true, armed_group = true }

local function is_somebody(m)
  local from, to = m:actor("from"), m:actor("to")
  return to ~= nil and bodily[to:get("kind") or ""] ~= nil and not (from and lib.same(from, to))
end

rule "run over by somebody" {
  finds = "Tension", about = "a van driven by X hit Y; Y was killed when X's car left the road; X ploughed into Y, reversed her car over him", priority = 8,
  ways = {
    driven = [[ &at_the_wheel <driven_thing> &driven_by ([num] | , [num])? ,? ([adv] | <have>){0,2} {trigger: <ramming>} {to: &hurt_body} ]],
    was_hit = [[ {to: np} &set_off &suffering {trigger: (<rammed> | knocked off [own] [noun])} [not finite not comma]{0,8}? (by | under) &at_the_wheel <driven_thing> &driven_by ]],
    was_hit_whose = [[ {to: np} &set_off &suffering {trigger: (<rammed> | knocked off [own] [noun])} [not finite not comma]{0,5}? (by | under) {from: (core | Actor)} [possessive] ([adj] | [noun not <driven_thing>]){0,2} <driven_thing> ]],
    when = [[ {to: np} &set_off &acting {trigger: (<rammed> | died | die | dies)} [not finite not comma not mark]{0,6}? (when | after | as) &at_the_wheel <driven_thing> &driven_by ]],
    when_whose = [[ {to: np} &set_off &acting {trigger: (<rammed> | died | die | dies)} [not finite not comma not mark]{0,6}? (when | after | as) {from: (core with [Actor kind=person] | [Actor kind=person])} [possessive] ([adj] | [noun not <driven_thing>]){0,2} <driven_thing> (hit | struck | left | overturned | mounted | crashed | ploughed | veered | skidded | collided | ran) ]],
    whose = [[ ({from: (core with [Actor kind=person] | [Actor kind=person])} [possessive] | {from: [own]}) ([adj] | [noun not <driven_thing>]){0,2} <driven_thing> ([adv] | <have>){0,2} {trigger: <ramming>} {to: &hurt_body} ]],
    into = [[ {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off &acting {trigger: <ramming_into>} {to: &hurt_body} (, | . | $ | at | on | with | while | as | and | in | after | outside | before | when | near) ]],
    straight = [[ {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off &acting (drive | drives | drove | driving | ride | rode | run | ran) (straight | directly | right | headlong | deliberately) {trigger: (at | into | over | towards | through)} {to: &hurt_body} ]],
    moves = [[ &doer <moving_it> &at_the_wheel <driven_thing> ([adv])? {trigger: (into | at | over | towards | toward)} {to: &hurt_body} (, | . | $ | at | on | with | while | as | and | in | after | outside | before | when | near) ]],
  },
  unless = { ran_into = [[ {trigger: [lemma=run] into} ]] , met_by = [[ {trigger: ([lemma=run] down)} {to} (as | for) ]] },
  points = { few = { 8, [[ {trigger} ]] } },
  check = is_somebody,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m)
    if string.find(m.way, "^was") or string.find(m.way, "^when") then m:set("voice", "passive") end
    if m.way == "driven" or m.way == "whose" then m:set("pos", "noun") end   -- it is the van that hit
  end,
  yes = {
    "A van driven by [from Tom Moss] [trigger hit] [to Ada Lind].",
    "[to Ada Lind] was [trigger knocked off her bike] by a van driven by [from Tom Moss].",
    "[to Ada Lind] was [trigger hit] by [from Tom Moss]'s van.",
    "[to Ada Lind] [trigger died] at the scene when a lorry driven by [from Tom Moss] left the road.",
    "[to Ada Lind] [trigger died] when [from Tom Moss]'s lorry overturned.",
    "[from Tom Moss]'s lorry [trigger struck] [to Ada Lind].",
    "[from Tom Moss] [trigger ploughed into] [to Ada Lind] at a crossing.",
    "[from Tom Moss] drove straight [trigger at] [to Ada Lind].",
    "[from Tom Moss] reversed his van [trigger over] [to Ada Lind].",
  },
  no = { "Tom Moss ran into Ada Lind at a fair.", "A van driven by Tom Moss hit a wall.", "Tom Moss ran down Ada Lind as a fool.",
         "His bus ran into two nurses." },
}

rule "hit by what somebody shot" {
  finds = "Tension", about = "Y was hit by a bullet from X's gun; a bullet fired by X hit Y; X emptied his gun into Y", priority = 5,
  ways = {
    was_hit = [[ {to: np} &set_off &suffering {trigger: (hit | struck | killed | wounded | injured | hurt | felled | grazed)} [not finite not comma]{0,5}? by (a | the | two | [num] | [adj]){0,3} <shot_or_thrown> (, [not finite not comma]{1,5} ,)? (fired | thrown | hurled | aimed | shot | loosed | lobbed | flung | launched | struck | delivered | from) ([prep] [not finite not comma]{1,5}?)? by? {from: (core with [Actor kind=person|police|people|military|armed_group] | [Actor kind=person|police|people])} ]],
    whose_gun = [[ {to: np} &set_off &suffering {trigger: (hit | struck | killed | wounded | injured | hurt | felled | grazed)} [not finite not comma]{0,5}? by (a | the | two | [num] | [adj]){0,3} <shot_or_thrown> (fired)? from {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} <gun_noun> ]],
    fired_hit = [[ (a | the | two | [num] | [adj]){0,3} <shot_or_thrown> (, [not finite not comma]{1,5} ,)? (that | which)? (was | were)? (fired | thrown | hurled | shot | loosed | lobbed | flung | aimed) ([prep] [not finite not comma]{1,4}?)? by {from: (core with [Actor kind=person|police|people|military] | [Actor kind=person|police|people])} ([num] | , [num])? ,? ([adv] | <have>){0,2} {trigger: (hit | struck | killed | wounded | injured | grazed | felled | blinded)} {to: &hurt_body} ]],
    empties = [[ &doer (empty | empties | emptied | fire | fires | fired | pump | pumps | pumped | unload | unloaded | discharge | discharged | shoot | shot) ([own] | a | the | [num] | [adj] | several | more than){1,3} (<gun_noun> | <shot_or_thrown> | times | rounds | magazine | clip) {trigger: (into | at)} {to: &hurt_body} ]],
    wound = [[ (from | of | suffered | sustained | had | has) (a | an | the | two | [num] | [adj] | single | multiple | several){0,3} ([noun]){0,2} {trigger: (wound | wounds | injury | injuries | blow | blows | burns)} [not finite not comma]{0,4}? (inflicted | dealt | caused | delivered) ([adv])? by {from: (core with [Actor kind=person|police|people] | [Actor kind=person|police|people])} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = function(m) return m.way == "wound" or is_somebody(m) end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m)
    if m.way == "fired_hit" then m:set("pos", "noun") end
    if m.way == "was_hit" or m.way == "whose_gun" then m:set("voice", "passive") end
    if m.way == "wound" then m:set("note", "victim") end
  end,
  yes = {
    "[to Ada Lind] was [trigger hit] in the leg by a bullet fired by [from Tom Moss].",
    "[to Ada Lind] was [trigger hit] by a bullet from [from Tom Moss]'s rifle.",
    "A bullet fired by [from Tom Moss] [trigger struck] [to Ada Lind] in the leg.",
    "[from Tom Moss] emptied his gun [trigger into] [to Ada Lind].",
    "Ada Lind died from a single [trigger wound] inflicted by [from Tom Moss].",
  },
  no = { "Ada Lind was hit by a bullet.", "Tom Moss fired two shots at the moon.", "It made the wounds inflicted by Tom Moss worse." },
}

words "maiming" { "slash", "cut", "stab", "break", "smash", "crush", "slit", "gouge", "bite", "fracture", "punch", "kick", "stamp on",
                  "lacerate", "scald", "shatter", "bloody", "knife", "sever", "chop off", "cut off", "hack off", "hack at", inflect = "verb", any_tag = true }
words "limb_hurt" { "neck", "throat", "face", "head", "arm", "leg", "hand", "wrist", "finger", "ear", "nose", "jaw", "rib", "skull", "chest", "stomach",
                    "back", "cheek",
               "eye", "knee", "ankle", "collarbone", "eye socket", "thigh", "groin", "shin", "abdomen", "scalp", inflect = "noun" }
words "dousing" { attack = "douse, drench, soak, splash, spray, smother, suffocate, throttle, garrotte, glass, knife, headbutt, head-butt, bottle, " ..
      "knee, elbow, " ..
                      "pistol-whip, scald, drown, electrocute, asphyxiate, waterboard",
               inflect = "verb", any_tag = true }
words "hitting_there" { "strike", "hit", "punch", "kick", "slap", "shoot", "stab", "bite", "elbow", "knee", "catch", "butt", "club", "cut", "slash", "jab",
                        "wound",
                        inflect = "verb", any_tag = true }
words "doused_with" { "petrol", "gasoline", "acid", "boiling water", "bleach", "paraffin", "kerosene", "ammonia", "pepper spray", "lighter fluid", "fuel",
                      "scalding water",
                      "white spirit", "diesel", "hot oil", "mace", "pillow", "cushion" }
words "lacing" { "lace", "spike", "poison", "drug", inflect = "verb", any_tag = true }
words "eaten" { "tea", "drink", "food", "coffee", "soup", "wine", "water", "meal", "dinner", "beer", "porridge", "curry", "milk", "breakfast", "supper",
                "cocktail", "cake",
                inflect = "noun", any_tag = true }

rule "hurts a part of somebody" {
  finds = "Tension", about = "X slashed Y's neck, doused Y in petrol, laced Y's tea with poison", priority = 5,
  ways = {
    whose = [[ &doer {trigger: <maiming>} ({to: (core with [Actor kind=person|people|police] | [Actor kind=person|people|police])} [possessive] | {to: [own]}) ([adj] | [num] | left | right | [noun not <limb_hurt>]){0,2} {aim: <limb_hurt>} ]],
    of = [[ &doer {trigger: <maiming>} (the | a | an | two | [num] | one) [adj]? {aim: <limb_hurt>} of {to: &hurt_body} ]],
    in_it = [[ &doer {trigger: <hitting_there>} {to: (core with [Actor kind=person|people|police] | [noun]{0,2} [Actor kind=person|people|police] | him | her | them)} ([num] times | [adv])? (in | on | across | around | about | over | through) (the | [own]) ([adj] | left | right | back of the | side of the){0,2} {aim: <limb_hurt>} ]],
    was = [[ {to: (core with [Actor kind=person] | [Actor kind=person])} [possessive] ([adj] | left | right){0,2} {aim: <limb_hurt>} &suffering {trigger: [<maiming> can=VBN]} ([adv] | on? <timeword>)? by {from: &target} ]],
    douses = [[ &doer {trigger: <dousing>} {to: (&hurt_body | him | her | them)} (in | with) (a | the | [adj]){0,2} {aim: <doused_with>} ]],
    glasses = [[ &doer {trigger: (glass | glassed | glasses | knife | knifed | garrotte | garrotted | throttle | throttled | suffocate | suffocated | smother | smothered | headbutt | headbutted | pistol-whipped | electrocuted | asphyxiated)} {aim: (&hurt_body | him | her | them)} ]],
    laces = [[ &doer {trigger: <lacing>} ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [noun not <eaten>]){0,2} {aim: <eaten>} ]],
    into = [[ &doer (plunge | plunges | plunged | plunging | stick | sticks | stuck | thrust | drive | drove | ram | rammed | bury | buried | smash | smashes | smashed | smashing | bring | brought | crash | crashed | break | broke | fire | fired | pump | pumped | throw | threw | spray | sprayed | rub | rubbed) [not finite not comma not mark]{1,5}? (into | over | through | across | down on | in | at) ({to: (core with [Actor kind=person|police] | [Actor kind=person|police])} [possessive] | {to: [own]}) ([adj] | left | right){0,2} {trigger: <limb_hurt>} ]],
    held_to = [[ &doer (hold | holds | held | holding | put | puts | press | pressed | pressing | point | pointed) (a | an | the | [own]) ([adj] | [noun]){0,3} {trigger: (to | against)} ({to: (core with [Actor kind=person|police] | [Actor kind=person|police])} [possessive] | {to: [own]}) {aim: (throat | head | neck | temple | back | chest | face)} ]],
    flings = [[ &doer {trigger: (<flinging> | [lemma=toss] | [lemma=kick] | [lemma=hang] | [lemma=dangle])} {to: (core with [Actor kind=person|people|police] | [noun]{0,2} [Actor kind=person|people|police] | him | her | them)} {aim: ((into | in) the path of | in front of (a | an | the) [adj]? <driven_thing> | (off | over | from) (a | the | [own]) [adj]{0,2} (balcony | roof | bridge | cliff | ledge | pier | platform | boat | bus | train | railing | wall | horse | bike) | out of (a | the | [own]) [adj]{0,2} (window | train | car | van) | down (the | a | some) [adj]{0,2} (stairs | steps | stairwell | well | shaft | cliff | embankment) | under a [noun]? <driven_thing>)} ]],
    near_death = [[ {to: np} &set_off &suffering {trigger: left} ([adv])? for {aim: dead} by {from: &target} ]],
  },
  points = { aim = { 5, [[ ({aim} | {trigger: <limb_hurt>}) ]] } },
  check = function(m, doc)
    if m.way == "was" or m.way == "near_death" then return true end
    local his = (m.way == "into" or m.way == "held_to") and doc:token(m:slot("to").first):is("own")
    if his and not lib.told_before(doc, m) then return false end   -- "put a hand over her face": her own, if nobody else was told of
    if m.way == "into" or m.way == "held_to" then return true end
    local own = m.way == "whose" and m:slot("to").first
    if own and doc:token(own):is("own") then   -- "broke her leg": her own, if nothing says another's
      local t = doc:token(m:slot("trigger").first).lemma
      if t ~= "slash" and t ~= "slit" and t ~= "gouge" and t ~= "smash" and t ~= "stab" and t ~= "bite" then return false end
    end
    return lib.is_active(m, doc)
  end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m, doc)
    if m.way == "was" or m.way == "near_death" then m:set("voice", "passive") end
    if m.way == "held_to" then m:set("type", "threaten") end
    local his = (m.way == "into" or m.way == "held_to") and doc:token(m:slot("to").first):is("own")
    if his then lib.set_end(m, "to", lib.told_before(doc, m)) end
    if m.way == "glasses" then
      m:add_slot("to", m:slot("aim"))
    end
  end,
  yes = {
    "[from Tom Moss] [trigger slashed] [to Ada Lind]'s [aim neck].",
    "[from The guard] fired, [trigger striking] [to Ada Lind] in the [aim chest].",
    "[from Tom Moss] [trigger broke] two [aim ribs] of [to Ada Lind].",
    "[to Ada Lind]'s left [aim arm] was [trigger broken] by [from the guard].",
    "[from Tom Moss] held a knife [trigger to] [to Ada Lind]'s [aim throat].",
    "[to Ada Lind] said [from Tom Moss] had held a knife [trigger to] her [aim throat].",
    "[from Tom Moss] smashed a bottle over [to Ada Lind]'s [trigger head].",
    "[from Tom Moss] [trigger pushed] [to Ada Lind] [aim into the path of] a train.",
    "[from Tom Moss] [trigger doused] [to Ada Lind] in [aim petrol].",
    "[from Tom Moss] [trigger throttled] [to Ada Lind].",
    "[from Tom Moss] [trigger laced] [to Ada Lind]'s [aim tea] with poison.",
    "[to Ada Lind] was [trigger left] for [aim dead] by [from the guard].",
  },
  no = { "Tom Moss broke his leg.", "The nurse cut Ada Lind's hair." },
}
