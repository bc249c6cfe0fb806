-- Embassies that crowds fall on, men handed over to another, weapons that are destroyed: whose they are is hit.
phase "tensions"

local lib = require "lib.tension"

words "embassy" { "embassy", "consulate", "consulate general", "high commission", "diplomatic mission", "mission", "diplomatic compound", "cultural centre",
                  "cultural center", inflect = "noun" }
words "falling_on" { "attack", "besiege", "mob", "stone", "pelt", "assault", "target", "firebomb", "bomb", "shell", "rampage through", "lay siege to", "throw stones at",
                     "hurl stones at", "throw petrol bombs at", inflect = "verb", any_tag = true }

rule "attacks an embassy" {
  finds = "Tension", about = "crowds attacked Y's embassy, its embassy: Y", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <falling_on>} {to: (core | Actor)} [possessive] [adj]? {aim: <embassy>} ]],
    own = [[ &doer {trigger: <falling_on>} {to: [own]} ([adj] | [name])? {aim: <embassy>} ]],
    land = [[ &doer {trigger: <falling_on>} (a | an | the)? {to: [Actor kind=state]} {aim: <embassy>} ]],
    was = [[ ({to: [own]} | the? {to: [Actor kind=state]} | {to: (core | Actor)} [possessive]) [adj]? {aim: <embassy>} (in [name]{1,2})? &suffering {trigger: [<falling_on> can=VBN]} ([adv] | on? <timeword>)? by {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "was" or lib.is_active(m, doc) end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m) if m.way == "was" then m:set("voice", "passive") end end,
  yes = { "[from Crowds] [trigger attacked] [to Peru]'s [aim embassy].", "[to Peru] left after [from crowds] [trigger attacked] its [aim embassy].",
          "[from Crowds] [trigger pelted] the [to Peruvian] [aim embassy].", "The [to Peruvian] [aim embassy] was [trigger attacked] by [from crowds]." },
  no = { "Crowds attacked the mission of the bank.", "Ada Lind attacked her mission statement." },
}

words "turning_over" { "hand", "turn", "deliver", "give", "send", inflect = "verb", any_tag = true }

rule "hands a man over" {
  finds = "Tension", about = "X handed Y over to Z: Y is in the power of others", priority = 4,
  ways = {
    over = [[ &doer {trigger: <turning_over>} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} {aim: (over | back)} to the? (core with [Actor kind=state|police|government|institution|military] | [Actor kind=state|police|government|institution|military]) ]],
    was = [[ {to: np} &set_off &suffering {trigger: [<turning_over> can=VBN]} {aim: over} to (the | [adj] | [noun] | [name] | [possessive]){1,4} ([adv] | on? <timeword>)? by {from: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "was" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if m.way == "was" then m:set("voice", "passive") end end,
  yes = { "[from Chile] [trigger handed] [to Tom Moss] [aim over] to Peru.", "[to Tom Moss] was [trigger handed] [aim over] to the police by [from Chile]." },
  no = { "Chile handed the keys over to Peru." },
}

rule "destroys somebody's arms" {
  finds = "Tension", about = "X's jets destroyed a Y missile, two of Y's tanks", priority = 4,
  ways = {
    whose = [[ &doer {trigger: (destroy | destroys | destroyed | destroying | shot down | shoot down | downed | sank | sink | sunk | knocked out | blew up | damaged | disabled | crippled | wrecked | obliterated)} ([num] | some | several | a | an | the | two | dozens of | scores of){0,2} [adj]? {to: [Actor kind=state|armed_group|military]} [possessive]? ([adj] | [noun]){0,2} {aim: (<missile> | <war_craft> | <war_column> | <forces>)} ]],
    was = [[ {to: [Actor kind=state|armed_group|military]} [possessive]? ([adj] | [noun]){0,2} {aim: (<missile> | <war_craft> | <war_column> | <forces>)} &suffering {trigger: (destroyed | shot down | downed | sunk | knocked out | blown up | damaged | disabled | crippled | wrecked)} ([adv] | on? <timeword>)? by {from: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "was" or lib.is_active(m, doc) end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m) if m.way == "was" then m:set("voice", "passive") end end,
  yes = { "[from Chilean jets] [trigger destroyed] two [to Peruvian] [aim missiles].", "A [to Peruvian] [aim frigate] was [trigger sunk] by [from Chile]." },
  no = { "Chile destroyed two Peruvian films." },
}
