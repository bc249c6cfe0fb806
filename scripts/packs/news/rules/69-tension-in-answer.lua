-- A step that answers another's deed without naming him again: "closed the canal, prompting Y to recall its envoy", "X's raid
-- led Y to cut ties", "recalled its envoy in protest at X's raid"; and blame by a participle: "the blackout, blamed by Y on X".
phase "tensions"

local lib = require "lib.tension"

words "prompted_it" { "prompt", "lead", "force", "push", "cause", "spur", "provoke", "drive", "trigger", "compel", "oblige", "move", "get", inflect = "verb",
                      any_tag = true }
words "step_taken" {
  rupture = "recall its ambassador, withdraw its ambassador, recall its envoy, withdraw its envoy, pull out its ambassador, recall their ambassadors, " ..
    "cut ties, sever ties, sever relations, cut relations, break off relations, break off ties, cut diplomatic ties, sever diplomatic ties, " ..
    "sever diplomatic relations, break off diplomatic relations, break off talks, suspend talks, walk out of the talks, call off the talks, " ..
    "close its embassy, " ..
    "shut its embassy, downgrade ties, downgrade relations, expel its ambassador, expel its diplomats, pull out of the talks, suspend ties, " ..
    "suspend cooperation, " ..
    "cancel the summit, cancel the visit, call off the visit, withdraw from the pact, pull out of the treaty",
  sanction = "impose sanctions, impose tariffs, introduce sanctions, announce sanctions, retaliate with tariffs, respond with tariffs, impose an embargo, " ..
    "impose new sanctions, impose tariffs of its own, respond with sanctions, cut off aid, suspend aid, freeze aid, halt aid, impose a trade embargo",
  mobilise = "scramble jets, scramble fighter jets, scramble its jets, scramble warplanes, scramble aircraft, call up reservists, put its forces on alert, " ..
    "put its army on alert, put its forces on high alert, put its troops on alert, put its army on high alert, mobilise its army, mobilize its army, " ..
    "mobilise troops, send reinforcements, send troops to the border, raise its alert level, reinforce its border, dispatch warships, deploy warships",
  coerce = "close its airspace, close its border, close the border, seal its border, shut its border, close its borders, close the frontier, seal the border",
  attack = "fire back, return fire, shoot back, strike back, hit back, respond with air strikes, respond with airstrikes, launch retaliatory strikes, " ..
    "respond with artillery, launch air strikes, launch airstrikes, carry out retaliatory strikes, retaliate with air strikes, open fire",
  threaten = "threaten retaliation, threaten sanctions, threaten war, threaten to retaliate, vow revenge, vow retaliation",
  protest = "lodge a protest, lodge a formal protest, issue a protest, protest, file a protest, summon its ambassador, lodge a complaint",
  criticise = "cry foul, complain, hit out, lash out, react angrily, respond angrily",
  inflect = "verb", any_tag = true,
}
part "a_power_there" [[ (core with [Actor kind=state|government|armed_group|military|igo] | [Actor kind=state|government|armed_group|military|igo]) ]]
part "step_end" [[ (, | . | ; | $ | and | in | on | for | from | the | this | last | within | after) ]]

rule "step that answers a deed" {
  finds = "Tension", about = "X closed the canal, prompting Y to recall its ambassador; X's raid led Y to cut ties", priority = 6,
  ways = {
    comma = [[ {to: &a_power_there} &set_off &acting [verb] [not finite not mark]{1,24}? , {aim: <prompted_it>} {from: &a_power_there} to [adv]? {trigger: <step_taken>} &step_end ]],
    whose = [[ {to: (core | Actor)} [possessive] [not finite not mark not comma]{1,12}? ([adv] | <have>){0,2} {aim: <prompted_it>} {from: &a_power_there} to [adv]? {trigger: <step_taken>} &step_end ]],
    by = [[ <act_noun type=attack|incursion|coerce|sanction|exercise|weapons_test|threaten|mass_violence> by {to: &party} [not finite not mark not comma]{0,8}? ([adv] | <have>){0,2} {aim: <prompted_it>} {from: &a_power_there} to [adv]? {trigger: <step_taken>} &step_end ]],
    over_whose = [[ {from: &a_power_there} &set_off &acting {trigger: <step_taken>} [not finite not mark not comma]{0,4}? {aim: (in protest at | in protest against | in protest over | in response to | over | because of | in retaliation for | after | following | in anger at | to protest)} ([det not wh] | [adj] | [num]){0,3} ({to: [Actor kind=state|armed_group|government form=demonym]} | {to: (core | Actor)} [possessive]) ([adj] | [noun] | -){0,3}? (<act_noun> | <deed_there> | <blow_of_foe>) ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    return not (from and to and lib.same(from, to))
  end,
  make = { type = "{trigger.group}", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[to Chile] has closed the canal, [aim prompting] [from Peru] to [trigger recall its ambassador].",
    "[to Chile]'s raid on the port [aim led] [from Peru] to [trigger cut ties].",
    "A raid by [to Chile] has [aim prompted] [from Peru] to [trigger close its airspace].",
    "[from Peru] [trigger recalled its ambassador] [aim in protest at] [to Chile]'s raid.",
  },
  no = { "Chile closed the canal, prompting Peru to recall the good years.", "Chile's rain led Peru to hope." },
}

words "mischief" { "attack", "raid", "blast", "explosion", "blackout", "outage", "killing", "murder", "bombing", "strike", "fire", "poisoning", "hack",
                   "cyber attack", "cyberattack", "cyber-attack", "ambush", "massacre", "assassination", "sabotage", "shelling", "crash", "leak", "coup",
                   "plot", "kidnapping", "abduction", "incident", "breach", "drone attack", "collapse", "crisis", "famine", "violence", "unrest", "shooting",
                   "delay", "failure", "break-in", "theft", "war", "escalation", "breakdown", "impasse", "disappearance", "clash", "assault", "explosions",
                   inflect = "noun", any_tag = true }
words "blame_put" { "blamed", "pinned", "laid", "blaming", "put", "attributed" }

rule "deed blamed on somebody" {
  finds = "Tension", about = "the blackout, blamed by Y on X; a blast that Y blames on X; was blamed by Y on X", priority = 6,
  ways = {
    by_on = [[ <mischief> [not finite not mark not comma]{0,8}? ,? ((that | which)? (<be> | <have> | been | [adv]){0,3}) {trigger: <blame_put>} ([adv] | on? <timeword>)? by {from: &party} (on | to) {to: &party} ]],
    which = [[ ,? (which | that) {from: &party} ([adv] | <have>){0,2} {trigger: (blames | blame | blamed | pins | pinned | has laid | laid | lays)} ([adv])? (on | to | at the door of | at the feet of) {to: &party} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "The blackout, [trigger blamed] by [from Peru] on [to Chilean hackers], was long.",
    "They spoke of the blast, which [from Peru] [trigger blames] on [to the rebels].",
  },
  no = { "The song, laid by Peru on the table, was long." },
}

words "telling_of_it" { "describe", "tell of", "speak of", "recount", "recall", "report", "complain of", "give accounts of", "allege", "speak about",
                        "testify to", "relate", inflect = "verb", any_tag = true }
words "suffered_there" { "rape", "torture", "beating", "killing", "hunger", "forced labour", "forced labor", "abuse", "sexual violence", "looting",
                         "execution", "mistreatment", "ill-treatment", "brutality", "violence", "starvation", "murder", "whipping", "mass rape",
                         "electric shock", "extortion", "harassment", "humiliation", "atrocity", "massacre", "burning", "abduction", "shelling",
                         inflect = "noun", any_tag = true }

rule "told of what one suffered" {
  finds = "Tension", about = "Y described months of rape and hunger at the hands of X, told of beatings by X", priority = 4,
  ways = {
    tells = [[ {to: (core with [Actor kind=people|person|anonymous] | [Actor kind=people|person|anonymous])} (who ...8)? ([adv] | <have>){0,2} <telling_of_it> ([det not wh] | [adj] | [noun not <suffered_there>] | of | weeks | months | years | being){0,5}? {trigger: <suffered_there>} ((, | and | or) [not finite not mark]{1,3}){0,3} {aim: (at the hands of | by | under)} {from: (core with [Actor kind=armed_group|military|police|government|state] | [Actor kind=armed_group|military|police|government|state])} ]],
    suffers = [[ {to: (core with [Actor kind=people|person|anonymous] | [Actor kind=people|person|anonymous])} (who ...8)? ([adv] | <have>){0,2} (suffer | suffers | suffered | suffering | endure | endured | face | faced | experienced | survived | died | perished) ([prep])? ([det not wh] | [adj] | [noun not <suffered_there>] | of){0,4}? {trigger: <suffered_there>} ((, | and | or) [not finite not mark]{1,3}){0,3} {aim: at the hands of} {from: (core with [Actor kind=armed_group|military|police|government|state] | [Actor kind=armed_group|military|police|government|state])} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "[to Nurses] described weeks of [trigger rape] and hunger [aim at the hands of] [from the rebels].",
    "[to Nurses] who were held have suffered great [trigger brutality] [aim at the hands of] [from the rebels].",
  },
  no = { "Nurses described months of hunger by the sea.", "Nurses told of defeat at the hands of the bank." },
}
