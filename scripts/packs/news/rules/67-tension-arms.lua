-- Drills, troops and missiles whose target stands in what they are for: "drills aimed at Y", "sent a brigade to deter
-- Y", "tested a missile in a signal to Y", "put its air force on alert over Y".
phase "tensions"

local lib = require "lib.tension"

words "arms_shown" {
  exercise = "drill, exercise, manoeuvre, maneuver, war game, wargame, show~ of force, parade, sortie, overflight, " ..
    "patrol, rehearsal",
  mobilise = "call-up, mobilisation, mobilization, deployment, build-up, buildup, reserve, navy, air force, army, " ..
    "militia, militiaman, rocket launcher, air defence, air defense, warplane, readiness, combat readiness, barracks, jet, " ..
    "troop, soldier, brigade, battalion, division, regiment, battery, squadron, fleet, frigate, destroyer, submarine, warship, " ..
    "aircraft carrier, carrier, bomber, fighter, tank, howitzer, reservist, marine, paratrooper, gunboat, garrison, force, artillery",
  weapons_test = "missile, rocket, drone, torpedo, warhead, test~ of a missile, test~ of a rocket, test~ of a torpedo, " ..
    "launch~ of a missile, launch~ of a rocket, missile test, missile launch, rocket launch, nuclear test",
  inflect = "noun", any_tag = true,
}
words "handling_arms" {
  test = "launch, test, test-fire, fire, conduct, carry out, unveil, parade, show off, develop, try out, display, build, announce, hold",
  "begin", "start", "stage", "mount", "order", "open", "send", "deploy", "dispatch", "station", "put", "place", "move", "mobilise", "mobilize", "raise", "muster", "call up", "mass",
  "build up", "buy", "acquire", "keep", "post", "fly", "sail",
  "shift", "rush", "pour", "gather", "assemble", "position", "reinforce", "strengthen", "boost", "double", "run", "extend",
  "join", "summon", "amass", "base", "increase", "stockpile",
  inflect = "verb", any_tag = true,
}
words "frightening_off" {
  "deter", "intimidate", "warn", "counter", "contain", "scare", "frighten", "cow", "threaten", "discourage", "dissuade",
  "repel", "ward off", "fend off", "face down", "keep out", "keep at bay", "guard against", "defend against",
  "defend itself against", "protect itself from", "protect itself against", "provoke", "impress", "unsettle", "put pressure on",
  "pressure", "rattle", "deterring", "intimidating", "warning", "scaring", "countering", "repelling", "unsettling",
}
words "sign_given" { "message", "signal", "warning", "rebuke", "reminder", "threat", "response", "answer", "riposte", "rejoinder",
                     "deterrent", "challenge", "provocation", "insult", "show~ of force",
                     "show~ of strength", "display~ of force", "demonstration~ of force", inflect = "noun", any_tag = true }
words "blow_feared" { "attack", "assault", "invasion", "incursion", "strike", "offensive", "raid", "landing", "threat", "aggression",
                      "war", "intervention", "blockade", "advance", "drone", "reprisal", "retaliation", "danger", "move", "push",
                      inflect = "noun", any_tag = true }
words "intended" { "meant", "intended", "designed", "billed", "seen", "described", "planned", "regarded", "viewed", "interpreted",
                   "calculated", "conceived", "taken", "portrayed", "cast" }

part "a_sign" [[ (a | an | another | its | the | their | his | her)? ([adj] | [adv]){0,3} <sign_given> ]]
part "a_blow" [[ (a | an | another | the | any | possible | new | further)? ([adj] | [noun]){0,2} <blow_feared> ]]
-- what leads to whom it is for; the target stands behind
part "in_view_of" [[
  ( (pointedly | plainly | clearly | squarely | openly | obviously | [adv])? (aimed | directed | targeted) [adv]? (at | against)
  | [adv]? <intended>? [adv]? (as | in | in what [not finite]{1,3} <say> <be> | in what <be> ([adv] | <intended>){1,3} as)? &a_sign (to | for | at | towards | toward | against | aimed at | directed at)
  | [adv]? (<intended> | trying | hoping | seeking | ready | in order | so as)? (to | and) <frightening_off> (the threat (from | of | by | posed by) | &a_blow (by | from) | off)?
  | [adv]? <intended>? to send &a_sign to
  | (sending | giving) &a_sign to
  | way of <frightening_off>
  | (amid | on | over | for | in | because of | out of) [adj]? (fears | fear | worries | worry | concern | concerns | expectation | alarm) (of | about | over) &a_blow (by | from | with | of)
  | (to (meet | face | answer | match) | in response to | in the face of | against | because of | in case of | in anticipation of) &a_blow (by | from | with | of | posed by)
  | [adv]? [participle]? (for fear | in fear) of &a_blow (by | from)
  | <be>? [adv]? (meant | intended | designed) for
  ) ]]
part "arms_mods" [[ ([det not wh] | [own] | [adj] | [num] | [noun] | [participle] | [possessive] | of | and | more | thousands | hundreds | dozens | some){0,6} ]]
part "arms_where" [[ [not finite not mark not <sign_given>]{0,12}? ]]
-- "that were meant, officials said, as"
part "arms_which" [[ (,? (which | that)? (<be> | [modal] | <have> | [adv]){0,4} (<intended> ,? (core <say> | <say> core) ,)?)? ]]
part "arms_reach" [[ ((that | which) (can | could | might | <be> able to | would be able to | <be> capable of) | able to | capable of | with the range to | in range to) (hit | reach | strike | hitting | reaching | striking | target | threaten) ]]
part "one_of_them" [[ (core with [Actor kind=state|military|armed_group|igo|government|people|party|person] | [Actor kind=state|military|armed_group|igo|government]) ]]

-- who arms himself against whom: states and those who bear arms
local function is_at_arms(m)
  local to = m:actor("to") or m:slot("to"):mentions("Actor")[1]
  return to ~= nil and (lib.at_war[to:get("kind") or ""] or to:get("state") ~= nil)
end

-- "paraded tanks": no parade
local function is_shown(m, doc)
  return is_at_arms(m) and not doc:token(m:slot("trigger").last):is("past", "participle")
end

rule "arms meant for somebody" {
  finds = "Tension", about = "X held drills aimed at Y, sent a brigade to deter Y, tested a missile in a signal to Y", priority = 4,
  ways = {
    active = [[ &doer {aim: <handling_arms>} &arms_mods {trigger: <arms_shown>} &arms_where &arms_which &in_view_of {to: &target} ]],
    reach = [[ &doer {aim: <handling_arms>} &arms_mods {trigger: <arms_shown>} [not finite not mark]{0,8}? &arms_reach {to: &target} ]],
    passive = [[ {trigger: <arms_shown>} ([prep] [not finite]{1,4})? &suffering {aim: <handling_arms>} ([adv] | [prep] [not finite not comma]{1,3})? by {from: &party &joined} &arms_where &in_view_of {to: &target} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]} | {from: Actor}) ([adj] | [noun] | [num]){0,3} {trigger: <arms_shown>} &arms_where &set_off &arms_which &in_view_of {to: &target} ]],
    by = [[ {trigger: <arms_shown>} (of core)? by {from: &party &joined} &arms_where &arms_which &in_view_of {to: &target} ]],
    land = [[ {trigger: <arms_shown>} in {from: [Actor kind=state]} &suffering [can=VBN] [not finite not mark]{0,12}? ,? &in_view_of {to: &target} ]],
    staged = [[ {trigger: <arms_shown>} ,? &arms_which &in_view_of {to: &target} [not mark]{0,10} (<be> | <have> been) [adv]? (staged | held | launched | carried out | ordered | mounted | conducted | begun | fired | sent | deployed) ([adv] | on? <timeword>){0,2} by {from: &party &joined} ]],
    in_mind = [[ &doer {aim: <handling_arms>} &arms_mods {trigger: <arms_shown>} [not finite not mark]{0,12}? with {to: &party} [adv]{0,2} in (mind | its sights | their sights | view) ]],
    front = [[ ^ ((in | as) &a_sign (to | for | at | towards | toward | against | aimed at | directed at) {to: &target} | with {to: &target} [adv]{0,2} in mind) , {from: np} &set_off &acting {aim: <handling_arms>} &arms_mods {trigger: <arms_shown>} ]],
    within = [[ &doer {aim: <handling_arms>} &arms_mods {trigger: <arms_shown>} to? within [not finite not comma]{1,4}? of (([det] | [own]) [adj]? <frontier> with)? {to: &one_of_them} ]],
    feared = [[ &doer {aim: <handling_arms>} &arms_mods {trigger: <arms_shown>} &arms_where (amid | on | over | for | because of) [adj]? (fears | fear | worries | concern | concerns | alarm) (of | about | over) (a | an | another | the)? {to: Actor} [possessive]? [adj]{0,2} <blow_feared> ]],
  },
  points = { arms = { 5, [[ {trigger} ]] } },
  check = is_shown,
  make = { type = "{trigger.group}", weight = 0, note = "", pos = "noun" },
  build = function(m)
    local aim = m:slot("aim")   -- "moved missiles north": no test
    if aim and m:get("type") == "weapons_test" and m:feature("aim", "group") ~= "test" then m:set("type", "mobilise") end
    if m.way == "passive" or m.way == "staged" then m:set("voice", "passive") end
  end,
  yes = {
    "[from Chile] began [trigger drills] aimed at [to Peru].",
    "[from Chile] began naval [trigger manoeuvres] off Haiti that are meant, the mayor said, as a message to [to Peru].",
    "[from Chile] will send a [trigger brigade] north to deter [to Peru].",
    "[from Chile] has called up [trigger reservists] amid fears of an assault by [to Peru].",
    "[from Chile] tested a [trigger missile] in a blunt signal to [to Peru].",
    "[from Chile] tested a [trigger missile] that can hit [to Peru].",
    "A [trigger brigade] will be sent by [from Chile] to Chad to deter [to Peru].",
    "[from Chile]'s [trigger drills], which began in May, are seen as a warning to [to Peru].",
    "The [trigger drills] by [from Chile] were aimed at [to Peru].",
    "[trigger Reservists] in [from Chile] were told to report to barracks, amid fears of a raid by [to Peru].",
    "A [trigger show of force] aimed at [to Peru] was staged by [from Chile].",
    "[from Chile] is building [trigger warships] with [to Peru] in mind.",
    "[from Chile] tested a [trigger missile] as a warning to [to Peru].",
    "In a show of force towards [to Peru], [from Chile] sent two [trigger frigates] north.",
    "[from Chile] moved [trigger tanks] to within a mile of [to Peru].",
    "[from Chile] moved two [trigger battalions] south on fears of a [to Peruvian] attack.",
  },
  no = { "Chile held drills to train cooks.", "Chile sent a brigade to Chad to build schools.", "Chile's drills were aimed at young officers.",
         "Chile launched a rocket that can carry a satellite for Peru." },
}

words "on_alert" { "on alert", "on high alert", "on full alert", "on red alert", "on heightened alert", "on combat alert", "on war footing",
                   "on a war footing", "on standby" }
words "setting" { "put", "place", "keep", "be", "go", "set", "remain", "stay", inflect = "verb", any_tag = true }

rule "on alert because of somebody" {
  finds = "Tension", about = "X put its air force on high alert over Y's flights, for fear of a raid by Y", priority = 4,
  ways = {
    over = [[ &doer <setting> ([det not wh] | [own] | [adj] | [noun]){0,4} {trigger: <on_alert>} [not finite not comma]{0,5}? (over | because of | due to | in response to | against | after) ([det not wh] | [own] | [adj] | [noun] | what it (called | calls) the?){0,4}? {to: (core with [Actor kind=state|military|armed_group] | [Actor kind=state|military|armed_group])} ]],
    of = [[ &doer <setting> ([det not wh] | [own] | [adj] | [noun]){0,4} {trigger: <on_alert>} [not finite not comma]{0,5}? (over | because of | due to | in response to | against | after) (what it (called | calls))? ([det not wh] | [own] | [adj] | [noun]){1,4} (of | by | from) {to: (core with [Actor kind=state|military|armed_group] | [Actor kind=state|military|armed_group])} ]],
    fears = [[ &doer <setting> ([det not wh] | [own] | [adj] | [noun]){0,4} {trigger: <on_alert>} &arms_where &in_view_of {to: &target} ]],
  },
  points = { alert = { 4, [[ {trigger} ]] } },
  check = is_at_arms,
  make = { type = "mobilise", weight = 0, note = "" },
  yes = {
    "[from Chile] has put its air force [trigger on high alert] over [to Peru].",
    "[from Chile] put its air force [trigger on alert] over the flights of [to Peru].",
    "[from Troops in Chile] were put [trigger on high alert] amid fears of a raid from [to Peru].",
  },
  no = { "Chile put its doctors on alert over the flu." },
}

words "rehearsing" { "rehearse", "practise", "practice", "simulate", "train for", "practise for", "practice for", "drill for", "prepare for",
                     "game out", "mimic", inflect = "verb", any_tag = true }
words "blow_rehearsed" { "landing", "invasion", "attack", "blockade", "strike", "assault", "encirclement", "seizure", "capture", "raid",
                         "air strike", "airstrike", "bombing", "quarantine", "storming", "occupation", inflect = "noun", any_tag = true }

rule "rehearses an attack" {
  finds = "Tension", about = "X rehearsed a landing on Y: a drill, and no landing", priority = 5,
  ways = {
    on = [[ &doer <rehearsing> ([det not wh] | [adj] | [noun] | [num]){0,4} {trigger: <blow_rehearsed>} (on | of | against | at | in) {to: &one_of_them} ]],
    drills = [[ &doer <handling_arms> &arms_mods (drills | exercises | manoeuvres | maneuvers | war games) [not finite not mark]{0,6}? (simulating | rehearsing | imitating | mimicking) ([det not wh] | [adj] | [noun] | [num]){0,4} {trigger: <blow_rehearsed>} (on | of | against | at | in) {to: &one_of_them} ]],
  },
  points = { blow = { 6, [[ {trigger} ]] } },
  check = is_at_arms,
  make = { type = "exercise", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[from Chile] was rehearsing a [trigger landing] on [to Peru].",
    "[from Chile] held war games at sea simulating a [trigger blockade] of [to Peru].",
  },
  no = { "Chile rehearsed a play on Peru." },
}

words "arming_for" { "arm", "equip", "train", "rearm", inflect = "verb", any_tag = true }

rule "arms somebody against another" {
  finds = "Tension", about = "X has been arming Z against Y: it stands against Y", priority = 3,
  pattern = [[ &doer <arming_for> (core | Actor) ([adv] | [prep] [name])? {trigger: against} {to: &one_of_them} ]],
  check = is_at_arms,
  make = { type = "mobilise", weight = 0, note = "" },
  yes = { "[from Chile] has been arming the rebels [trigger against] [to Peru]." },
  no = { "Chile armed the guards against the cold." },
}

words "frightening" { "unnerve", "alarm", "anger", "rattle", "unsettle", "infuriate", "worry", "irk", "irritate", "enrage", "provoke",
                      "frighten", "scare", "incense", "disturb", "spook", inflect = "verb", any_tag = true }

rule "arms frighten somebody" {
  finds = "Tension", about = "drills by X off the coast have unnerved Y", priority = 5,
  ways = {
    by = [[ {aim: <arms_shown group=exercise|weapons_test>} by {from: &party &joined} [not finite not mark]{0,8} &set_off ([adv] | <have>){0,3} {trigger: <frightening>} {to: &one_of_them} ]],
    whose = [[ {from: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <arms_shown group=exercise|weapons_test>} [not finite not mark]{0,8} &set_off ([adv] | <have>){0,3} {trigger: <frightening>} {to: &one_of_them} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = is_at_arms,
  make = { type = "{aim.group}", weight = 0, note = "", pos = "noun" },
  yes = {
    "Naval [aim drills] by [from Chile] off the cape have [trigger unnerved] [to Peru].",
    "[from Chile]'s naval [aim drills] off the cape have [trigger alarmed] [to Peru].",
  },
  no = { "Chile's naval parade has delighted Peru." },
}
