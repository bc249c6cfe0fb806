-- Crowds and deputies that shout: "'Shame!' cried Y as X sat down";
-- and what one is to another, told ahead: "A fierce opponent of Y, X has won a seat".
phase "tensions"

words "shouting" { "shout", "yell", "scream", "cry", "chant", "call out", "roar", "bellow", "jeer", "howl", "bark", "hurl", "shriek", inflect = "verb",
                   any_tag = true }
words "insulting" { "traitor", "traitors", "shame", "shame on you", "murderer", "murderers", "liar", "liars", "thief", "thieves", "resign", "get out",
                    "go home", "out", "fascist", "fascists", "nazi", "nazis", "criminal", "criminals", "killer", "killers", "dictator", "assassin",
                    "assassins", "butcher", "coward", "cowards", "disgrace", "war criminal", "war criminals", "scum", "judas", "robber", "robbers", "crook",
                    "crooks", "terrorist", "terrorists", "bandits", "racist", "racists", "puppet", "puppets", "lies", "rubbish", "shut up", "disgusting",
                    "hypocrite", "hypocrites", "sell-out", "sellout", "collaborator", "collaborators", "you lied", "blood on your hands",
                    "have you no shame" }
part "an_insult" [[ " ([det] | [adj] | [noun] | to)? {aim: <insulting>} ([not mark]{0,4}) ([final] | ,)? " ]]

rule "shouts at somebody" {
  finds = "Tension", about = "\"Shame!\" cried nurses as X sat down, at X", priority = 6,
  ways = {
    as = [[ &an_insult ,? {trigger: <shouting>} {from: &target} (, [not mark not final]{1,10} ,)? ,? (as | when | while) {to: (core with Actor | Actor)} ([adv] | <have> | <be>){0,2} [verb] ]],
    at = [[ &an_insult ,? {trigger: <shouting>} {from: &party} ,? (at | towards | toward) {to: &target} ]],
    they_as = [[ &an_insult ,? {from: (core | Actor)} ([prep] core)? {trigger: (<shouting> | called out | shouted out)} ([adv] | repeatedly)? ,? (as | when | while) {to: (core with Actor | Actor)} ([adv] | <have> | <be>){0,2} [verb] ]],
    they_at = [[ &an_insult ,? {from: (core | Actor)} ([prep] core)? {trigger: (<shouting> | called out | shouted out)} ([adv] | repeatedly)? (at | towards | toward) {to: &target} ]],
    shouted = [[ {from: np} &set_off &acting {trigger: <shouting>} &an_insult (, | [adv])? (as | when | while | at) {to: (core with Actor | Actor)} ]],
  },
  unless = { led = [[ {to} ([adv] | <have> | <be>){0,2} [verb] (him | her | them) ]] },   -- at those who judged him
  points = { aim = { 8, [[ {aim} ]] } },
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    '"[aim Resign]!" [trigger yelled] [from two nurses] as [to the mayor] left.',
    '"[aim Shame]!" [trigger cried] [from two deputies] at [to the mayor].',
    '"[aim Liar]!" [from the deputies] [trigger shouted] as [to the mayor] sat down.',
    '"[aim Liar]!" [from the deputies] [trigger shouted] at [to the mayor].',
    '[from The deputies] [trigger shouted] "[aim shame]" as [to the mayor] sat down.',
  },
  no = { '"Bravo!" shouted two deputies as the mayor rose to speak.', 'Ada Lind shouted "Shame!" as the guards led her away.' },
}

words "foe_told" { "thorn in the side", "thorn in the flesh", "bane", "scourge", "nemesis", "sworn enemy", "sworn foe", "arch-enemy", "archenemy",
                   "bitter enemy", "bitter rival", "bitter foe", "bete noire", "bête noire", "vocal opponent", "outspoken opponent", "fierce opponent",
                   "staunch opponent", "implacable foe", "mortal enemy", inflect = "noun" }

rule "foe told ahead" {
  finds = "Tension", about = "A fierce opponent of Y, X has won a seat", priority = 3,
  pattern = [[ ^ ([adv] | once | for years | long){0,2} (a | an | the) ([adj] | [adv]){0,2} {trigger: <foe_told>} (of | to | for) {to: &target} [not finite not comma]{0,6}? , {from: np} ]],
  points = { trigger = { 2, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", status = "actual" },
  yes = { "A [trigger fierce opponent] of [to the ministry], [from the union] won twice." },
  no = { "A fine view of the hall, the union won twice." },
}
