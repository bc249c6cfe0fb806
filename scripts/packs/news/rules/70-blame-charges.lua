-- Charges that are told as nouns, and what somebody saw: "the charge that Y had lied was levelled by X", "the insinuation that Y
-- cheats is X's", "two nurses saw Y shove her".
local lib = require "lib.tension"

phase "tensions"

words "accusing_noun" { "charge", "allegation", "accusation", "insinuation", "complaint", "imputation", "slur", inflect = "noun" }
words "levelling" { "level", "make", "repeat", "raise", "air", "renew", "voice", "lay", "bring", "put forward", "float", "revive", inflect = "verb", any_tag = true }
words "perceiving" { "see", "watch", "witness", "remember", "recall", "film", "catch", "spot", "notice", "photograph", "overhear", "observe", "hear", inflect = "verb", any_tag = true }
part "accused_in_it" [[ that ([det not wh] | [own])? {to: (core with Actor | Actor)} ([finite] | [modal] | <have> | <be> | <do> | [adv]) ]]
part "whoever" [[ (core with Actor | Actor) ]]

rule "charge that somebody makes" {
  finds = "Tension", about = "the charge that Y had lied was levelled by X, came from X, is X's; X levelled the charge that Y had lied", priority = 4,
  ways = {
    made_by = [[ {trigger: <accusing_noun>} &accused_in_it [not mark]{1,18}? <be> [adv]? [<levelling> can=VBN] [not finite not mark not comma]{0,6}? by {from: &whoever} ]],
    came_from = [[ {trigger: <accusing_noun>} &accused_in_it [not mark]{1,18}? (came | comes | comes | originated) [adv]? (from | with) {from: &whoever} ]],
    is_whose = [[ {trigger: <accusing_noun>} &accused_in_it [not mark]{0,18}? <be> {from: &whoever} [possessive] ([final] | , | $ | " | alone) ]],
    levels = [[ &doer <levelling> (the | a | an | [own] | fresh | new | [adj]){1,3} {trigger: <accusing_noun>} [not finite not comma not mark]{0,4}? &accused_in_it ]],
  },
  points = { noun = { 4, [[ {trigger} ]] } },
  check = function(m) return lib.has_two_ends(m) end,
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "The [trigger charge] that [to the bank] had lied was levelled in May by [from the union].",
    "The [trigger charge] that [to the bank] had lied came from [from the union].",
    "The [trigger insinuation] that [to the bank] lies is [from the union]'s.",
    "[from The union] has repeated its [trigger charge] that [to the bank] had lied.",
  },
  no = { "The charge that the bank had lied was dropped in May." },
}

rule "sees somebody do wrong" {
  finds = "Tension", about = "X saw Y shove her, caught Y stuffing the boxes", priority = 3,
  ways = {
    saw = [[ &doer {trigger: <perceiving>} {to: Actor} [adv]? {aim: ([<wrong_verb> gerund] | [<wrong_verb> can=VB])} ]],
    saw_thing = [[ &doer {trigger: <perceiving>} {to: Actor} [adv]? {aim: ([<ill_done> gerund] | [<ill_done> can=VB])} ([det not wh] | [own] | [adj] | [num] | [noun] | into | in){0,5}? <ill_thing> ]],
  },
  unless = { negated = [[ (not | n't | never | nobody) ...4 {trigger} ]], to_come = [[ [modal] ...2 {trigger} ]] },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return lib.has_two_ends(m) and lib.is_active(m, doc) end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = { "[from Two nurses] [trigger saw] [to soldiers] [aim loot] the bakery.", "[from Ada Lind] [trigger saw] [to the guard] [aim lying].", "[from Inspectors] [trigger caught] [to two clerks] [aim stuffing] the boxes." },
  no = { "Two nurses saw soldiers help the baker.", "Two nurses did not see soldiers loot the bakery.", "Ada Lind would see the mayor steal the show." },
}
