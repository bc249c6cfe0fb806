-- Weapons as the subject: "the rockets were fired by X at Y", "missiles fired at Y by X"; and a bounty on somebody's head.
phase "tensions"

local lib = require "lib.tension"

part "was_fired" [[ (,? (that | which | who))? (<be> | <have> | been | being | [adv] | [modal]){0,4} ]]
words "sent_flying" { "fire", "launch", "lob", "hurl", "shoot", "drop", "unleash", "aim", "direct", "throw", "send", "rain down", "use", inflect = "verb",
                      any_tag = true }

rule "weapons launched by somebody" {
  finds = "Tension", about = "the rockets were fired by X at Y; missiles fired at Y by X", priority = 5,
  ways = {
    by_at = [[ {aim: (<missile> | <device> | <thrown group=attack> | <riot_weapon>)} [not finite not mark not comma]{0,4}? &was_fired {trigger: [<sent_flying> can=VBN]} ([adv] | on? <timeword>)? by {from: &party} ([adv] | on? <timeword>)? (at | on | against | into | towards | toward) {to: &target} ]],
    joined_by_at = [[ {aim: (<missile> | <device>)} [not finite not mark not comma]{0,4}? &was_fired [can=VBN] [not finite not mark not comma]{0,4} and {trigger: [<sent_flying> can=VBN]} ([adv] | on? <timeword>)? by {from: &party} ([adv] | on? <timeword>)? (at | on | against | into | towards | toward) {to: &target} ]],
    at_by = [[ {aim: (<missile> | <device> | <thrown group=attack> | <riot_weapon>)} [not finite not mark not comma]{0,4}? &was_fired {trigger: [<sent_flying> can=VBN]} ([adv] | on? <timeword>)? (at | on | against | into | towards | toward) {to: &party} [not finite not mark not comma]{0,4}? by {from: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "weak", voice = "passive" },
  yes = {
    "The [aim shells] were [trigger fired] by [from the rebels] at [to the army].",
    "[aim Tear gas] was [trigger fired] by [from police] at [to the nurses].",
    "[aim Water cannon] were [trigger used] against [to the nurses] by [from police].",
    "[aim Missiles] [trigger fired] by [from the rebels] at [to the army] fell into the sea.",
    "The [aim rockets] were tested and [trigger fired] by [from the rebels] at [to the army].",
    "Two [aim rockets] were [trigger fired] at [to the army] on Monday by [from the rebels].",
  },
  no = { "The drones were launched by the firm at a fair.", "The rockets were admired by the rebels at the army." },
}

words "bounty" { "bounty", "price", "reward", inflect = "noun" }
words "setting_it" { "put", "place", "offer", "post", "set", "announce", "issue", "slap", "have", "raise", "double", "increase", inflect = "verb",
                     any_tag = true }
words "for_news_of" { "information leading to", "information that leads to", "information about", "information on", "the capture of", "the arrest of",
                      "his capture", "her capture", "his arrest", "her arrest", "clues to", "tips leading to", "details about", "the head of",
                      "help in finding" }
local hunters = { police = true, government = true, state = true, institution = true, igo = true }

rule "price on somebody's head" {
  finds = "Tension", about = "X put a bounty on Y's head, offered a reward for information on Y", priority = 8,
  ways = {
    head_of = [[ &doer {trigger: <setting_it>} (a | an | the | [own]) ([adj] | [noun] | [num] | [currency] | -){0,4} {aim: <bounty>} (of (about | up to | more than)? ([currency] | [num] | [noun] | a | half){1,5})? on the (head | heads) of {to: &party} ]],
    whose_head = [[ &doer {trigger: <setting_it>} (a | an | the | [own]) ([adj] | [noun] | [num] | [currency] | -){0,4} {aim: <bounty>} (of (about | up to | more than)? ([currency] | [num] | [noun] | a | half){1,5})? on ({to: (core | Actor)} [possessive] | {to: [own]}) (head | heads) ]],
    on = [[ &doer {trigger: <setting_it>} (a | an | the | [own]) ([adj] | [noun] | [num] | [currency] | -){0,4} {aim: [lemma=bounty]} (of (about | up to | more than)? ([currency] | [num] | [noun] | a | half){1,5})? on {to: &party} ]],
    reward = [[ &doer {trigger: <setting_it>} (a | an | the | [own] | [num])? ([adj] | [noun] | [num] | [currency] | -){0,4} {aim: <bounty>} (of (about | up to | more than)? ([currency] | [num] | [noun] | a | half){1,5})? for <for_news_of> ((the)? (capture | arrest | whereabouts | location | conviction | killing | detention) (or [noun])? of)? {to: &party} ]],
  },
  unless = { head = [[ on {to: ... (head | heads)} ]] },
  points = { aim = { 12, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "threaten", weight = 0, note = "" },
  build = function(m)   -- those who hunt him within the law
    local from = m:actor("from")
    if from and hunters[from:get("kind") or ""] then m:set("type", "investigate") end
  end,
  yes = {
    "[from The gang] [trigger put] a [aim bounty] on the head of [to the judge].",
    "[from Norland] has [trigger placed] a $5 million [aim bounty] on [to Tom Moss]'s head.",
    "[from Norland] has [trigger placed] a $5 million [aim bounty] on [to Tom Moss].",
    "[from Norland] [trigger offered] a [aim reward] of $5 million for information leading to the arrest of [to Tom Moss].",
  },
  no = { "Norland put a bounty on the department heads.", "Norland put a price on fish.", "Norland offered a reward for the return of the cat." },
}
