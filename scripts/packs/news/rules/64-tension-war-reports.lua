-- War as agencies report it: blows on what the foe holds, blows that drive him back, men who blow themselves up beside
-- him, whom one helps to ward off the attacks of another, deeds laid at somebody's door by a participle.
phase "tensions"

local lib = require "lib.tension"

words "sortie_verb" { "carry out", "launch", "fly", "conduct", "mount", "stage", "make", "run", "step up", "resume", "continue", "begin", "start",
                    "press on with", "intensify", "perform", "undertake", "execute", "direct", "keep up",
                    inflect = "verb", any_tag = true }
words "field_work" { "sortie", "mopping-up operation", "mop-up operation", "search operation", "search-and-destroy operation", "clearing operation",
                     "clearance operation", "sweep", "cleansing operation", "ground operation", "counter-offensive", "counteroffensive", "counter-attack",
                     "counterattack", "punitive raid", "cross-border raid", "cross-border operation", "counter-terrorism operation",
                     "counterterrorism operation", "cordon-and-search operation", "military operation", "security operation", "special operation",
                     "bombing run", "strike", "air strike", "airstrike", "raid", "attack", "assault", "offensive", "bombardment", "shelling", "ambush",
                     "operation", "drone strike", "missile strike", "rocket attack", "bombing raid", "air raid", "incursion",
                     inflect = "noun", any_tag = true }
words "held_thing" { "position", "area", "town", "village", "target", "base", "camp", "post", "outpost", "site", "district", "city", "building",
                     "depot", "territory", "checkpoint", "neighbourhood", "neighborhood", "suburb", "hill", "bunker", "stronghold", "house", "hospital",
                     "airport", "facility", "compound", "tunnel", "warehouse", "quarter", "hideout", "region", "training camp", "weapons depot",
                     "arms depot", "command post", "trench", "market", "port", "school", inflect = "noun", any_tag = true }
-- operations that are no act by a word of their own
words "op_work" { "mopping-up operation", "mop-up operation", "mopping up operation", "search operation", "search-and-destroy operation", "clearing operation",
                  "clearance operation", "sweep", "cleansing operation", "ground operation", "cross-border operation", "counter-terrorism operation",
                  "counterterrorism operation", "cordon-and-search operation", "security operation", "special operation", "bombing run", "pre-emptive strike",
                  "preemptive strike", "punitive expedition", "air operation", "rearguard action",
                   "search-and-clear operation", inflect = "noun", any_tag = true }
part "how_many" [[ (more than | over | at least | about | around | some | up to | dozens of | scores of | hundreds of | a series of | a wave of | a string of | a barrage of | a new round of)? ([det not wh] | [own] | [adj] | [num] | [noun] | [participle] | and | -){0,5}? ]]
part "that_he_holds" [[ ([det not wh] | [adj] | [num] | [noun] | dozens of | scores of){0,4} {aim: <held_thing>} [adv]? (held | occupied | controlled | run | defended | used | manned | operated | seized | captured | claimed | overrun) ([adv] | since <timeword>)? by {to: &target} ]]
part "in_arms" [[ (core with [Actor kind=state|military|armed_group|government|police] | [Actor kind=state|military|armed_group|government|police]) ]]
-- "Chilean", "the rebels'", "a rebel": whose the blow is
part "blow_of" [[ ((a | an | the | another)? ([adj] | [num]){0,2} {from: [Actor kind=state|military|armed_group|government form=demonym|nominal|acronym|full|alias]} | {from: (core | Actor)} [possessive] | (a | an | the | another) {from: [Actor kind=armed_group|military]}) ([adj] | [noun not <field_work>] | [num] | -){0,3}? ]]

rule "blow on what somebody holds" {
  finds = "Tension", about = "X flew sorties against positions held by Y; X's raids on camps run by Y; X struck at towns held by Y", priority = 5,
  ways = {
    flies = [[ &doer <sortie_verb> &how_many {trigger: <field_work>} (on | against | at) &that_he_holds ]],
    whose = [[ &blow_of {trigger: <field_work>} (on | against | at | in) &that_he_holds ]],
    strikes = [[ &doer {trigger: <act type=attack to=on|at|against>} (on | at | against) &that_he_holds ]],
    in_arms = [[ &doer <sortie_verb> &how_many {trigger: <op_work>} (on | against) ([det] | [adj] | [noun] | [num]){0,2} {to: &in_arms} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local kind = to and to:get("kind") or ""
    if not lib.at_war[kind] and kind ~= "people" and kind ~= "police" then return false end
    -- "stepped up its raids": against a state it may be words; the noun alone has its own rule
    if m.way == "in_arms" and (doc:token(to.last + 1) and doc:token(to.last + 1):is("possessive")) then return false end
    return m.way == "whose" or not (from and from:get("kind") == "person" and kind == "state") and lib.is_verb(m, doc) or m.way ~= "strikes"
  end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m) if m.way ~= "strikes" then m:set("pos", "noun") end end,
  yes = {
    "[from Chilean jets] flew more than 40 [trigger sorties] against [aim positions] held by [to the rebels].",
    "[from Chile]'s [trigger raids] on two [aim camps] used by [to the rebels] went on.",
    "[from Chile] [trigger opened fire] on a [aim town] held by [to the rebels].",
    "[from The army] is conducting [trigger mopping-up operations] against [to the rebels].",
  },
  no = { "Chilean pilots flew 40 sorties against the clock.", "The bank carried out checks on shops held by Ada Lind.",
         "The army carried out a strike against the rebels' wish." },
}

words "driving_back" { "drive", "push", "force", "throw", "beat", "chase", "hurl", "pin down", "flush", "clear", "dislodge", "oust", "expel", "eject",
                       "uproot", inflect = "verb", any_tag = true }

rule "blow that drives somebody back" {
  finds = "Tension", about = "a rebel counter-attack drove the army back; X's offensive pushed Y out of the town", priority = 5,
  ways = {
    back = [[ &blow_of {aim: <field_work>} ([prep] [not finite not comma]{1,4})? (that | which)? ([adv] | <have>){0,2} {trigger: <driving_back>} {to: &party} (back | out | off | from | into | to | towards | toward | across) ]],
    by = [[ {aim: <field_work>} by {from: &party} ([prep] [not finite not comma]{1,4})? (that | which)? ([adv] | <have>){0,2} {trigger: <driving_back>} {to: &party} (back | out | off | from | into | to | towards | toward | across) ]],
    kills = [[ &blow_of {aim: <field_work>} ([prep] [not finite not comma]{1,4})? (that | which)? ([adv] | <have>){0,2} {trigger: <harming>} &numbering? {to: (core with [Actor kind=military|police|armed_group] | [noun]{0,2} [Actor kind=military|police|armed_group])} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    if not from or not to or not lib.at_war[from:get("kind") or ""] then return false end
    return lib.at_war[to:get("kind") or ""] or to:get("kind") == "police" or to:get("kind") == "people"
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from The rebels]' [aim counter-attack] [trigger drove] [to the army] back to the river.",
    "An [aim offensive] by [from the rebels] has [trigger pushed] [to the army] out of the town.",
    "A [from rebel] [aim ambush] [trigger killed] [to nine soldiers].",
  },
  no = { "A Chilean attack drove the price of oil back.", "A rebel attack drove up prices." },
}

words "among_whom" { "outside", "near", "beside", "amid", "among", "inside", "next to", "in front of", "at", "in", "close to", "alongside" }

rule "blows himself up beside somebody" {
  finds = "Tension", about = "a bomber blew himself up outside a police barracks; X detonated a bomb near an army post", priority = 4,
  ways = {
    himself = [[ &doer {trigger: ((blow | blew | blown | blowing | blows) (himself | herself | themselves | itself) up)} <among_whom> ([det not wh] | [adj] | [num] | [noun] | -){0,3}? {to: (core with [Actor kind=police|military|armed_group|people|government|state|ngo|institution|igo] | [Actor kind=police|military|armed_group|people|government|state|ngo|institution|igo])} ]],
    sets_off = [[ &doer {trigger: (detonated | detonates | detonate | detonating | set off | exploded | triggered)} ([det not wh] | [own] | [adj] | [num] | -){0,3} (vest | belt | explosives | bomb | bombs | car | truck | vehicle | device | grenade | charge) <among_whom> ([det not wh] | [adj] | [num] | [noun] | -){0,3}? {to: (core with [Actor kind=police|military|armed_group|people|government|ngo|institution] | [Actor kind=police|military|armed_group|people|government|ngo|institution])} ]],
    rammed = [[ &doer {trigger: (rammed | drove | crashed | ploughed | plowed | slammed)} ([det not wh] | [own] | [adj] | [noun] | -){0,4}? (car | truck | lorry | vehicle | van | motorcycle | boat | explosives) (into | at) ([det not wh] | [adj] | [num] | [noun] | -){0,3}? {to: (core with [Actor kind=police|military|people] | [Actor kind=police|military|people])} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "weak" },
  yes = {
    "[from A suicide bomber] [trigger blew himself up] outside [to a police barracks].",
    "[from A man] [trigger detonated] his vest near [to an army post].",
    "[from A bomber] [trigger rammed] a truck into [to an army convoy].",
  },
  no = { "A man blew himself up in a shed.", "Police set off the bomb near the shed." },
}

words "lending_hand" { "help", "helping", "helped", "helps", "assist", "enable", "enables", "enabling", "allow", "aid", "aiding", "prepare", "equip", "support",
                       "supporting" }
words "warding_off" { "repel", "resist", "withstand", "fend off", "ward off", "fight off", "beat back", "defend against", "defend itself against",
                      "defend itself from", "protect itself from", "protect itself against", "counter", "repulse", "defeat", "thwart", "stop", "survive",
                      "deter", "shield itself from", "guard against", "hold off", "halt", "shoot down", "defend themselves against", "face" }

rule "helps to ward somebody off" {
  finds = "Tension", about = "X helps Y to repel Z's attacks: Z attacks Y; Y is fending off an invasion by Z", priority = 6,
  ways = {
    helps = [[ <lending_hand> {to: (core with [Actor kind=state|military|armed_group|government] | [Actor kind=state|military|armed_group|government] | it)} to? <warding_off> ([det not wh] | [adj] | [num]){0,3} ({from: [Actor kind=state|military|armed_group]} | {from: (core | Actor)} [possessive]) ([adj] | [noun not <act_noun>] | -){0,3} {trigger: <act_noun type=attack|incursion|mass_violence>} ]],
    by = [[ <lending_hand> {to: (core with [Actor kind=state|military|armed_group|government] | [Actor kind=state|military|armed_group|government] | it)} to? <warding_off> ([det not wh] | [adj] | [num] | [noun not <act_noun>]){0,4} {trigger: <act_noun type=attack|incursion|mass_violence>} (by | from) {from: &party} ]],
    fends = [[ {to: np} &set_off &acting <warding_off> ([det not wh] | [adj] | [num]){0,3} ({from: [Actor kind=state|military|armed_group]} | {from: (core | Actor)} [possessive]) ([adj] | [noun not <act_noun>] | -){0,3} {trigger: <act_noun type=attack|incursion>} ]],
    fends_by = [[ {to: np} &set_off &acting <warding_off> ([det not wh] | [adj] | [num] | [noun not <act_noun>]){0,4} {trigger: <act_noun type=attack|incursion>} (by | from) {from: &party} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if not from or from:get("kind") == "place" or not lib.at_war[from:get("kind") or ""] then return false end
    if string.find(m.way, "^fends") and to and not lib.at_war[to:get("kind") or ""] then return false end
    return not doc:token(m:slot("trigger").last):is("past")
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun", status = "actual" },
  yes = {
    "Norland sent guns to help [to Peru] repel [from Chilean] [trigger attacks].",
    "Norland will help [to the army] to withstand an [trigger offensive] by [from the rebels].",
    "[to The army] is struggling to repel a [from Chilean] [trigger offensive].",
    "[to Peru] has vowed to resist any [trigger attack] by [from Chile].",
  },
  no = { "The bank helped Peru to resist Chilean fashion.", "Ada Lind fended off an attack by Tom Moss in the debate." },
}

words "put_down_to" { "traced to", "traced back to", "blamed on", "attributed to", "linked to", "pinned on", "claimed by", "carried out by", "ordered by",
                      "orchestrated by", "directed by", "staged by", "believed to be the work of", "thought to be the work of", "mounted by", "launched by",
                      "perpetrated by", "conducted by", "organised by", "organized by", "masterminded by" }
words "suffering_it" { "suffer", "be the target of", "be the victim of", "fall victim to", "come under", "be subjected to", "face", "experience",
                       "be the scene of", "be rocked by", "be hit by", "be targeted in", "survive", "be crippled by", "be paralysed by", "be paralyzed by",
                       "be struck by", "be shaken by", "weather", "endure", "sustain", inflect = "verb", any_tag = true }

rule "victim of a deed laid on somebody" {
  finds = "Tension", about = "Y was the target of a cyber attack traced to X; Y suffered a raid blamed on X", priority = 6,
  pattern = [[ {to: np} &set_off &acting <suffering_it> ([det not wh] | [adj] | [num] | [noun not <act_noun>] | -){0,4}? {trigger: <act_noun type=attack|coerce|incursion|mass_violence>} ([prep] [not finite not comma]{1,4})? ,? {aim: <put_down_to>} {from: &target} ]],
  points = { aim = { 7, [[ {aim} ]] } },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun", voice = "passive" },
  yes = {
    "[to The bank] was the target of a [trigger cyber attack] [aim traced to] [from Chilean spies].",
    "[to The bank] suffered a [trigger cyber attack] in May [aim blamed on] [from Chile].",
  },
  no = { "The bank suffered a loss traced to Chile." },
}
