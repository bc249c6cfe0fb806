-- Attacks that somebody claims: "the blast that killed two nurses, for which the rebels claimed responsibility": they did
-- it; "condemned the blast, which the rebels have claimed": whoever condemns it condemns them.
phase "tensions"

local lib = require "lib.tension"

words "taking_it_on" { "claim responsibility", "claim credit", "take responsibility", "take credit", "accept responsibility", "admit responsibility",
                       "assume responsibility", "acknowledge responsibility", inflect = "verb", any_tag = true }
words "doing_an_attack" { "carry out", "stage", "launch", "mount", "perpetrate", "commit", "conduct", "plan", "order", "mastermind", "orchestrate",
                          "execute", "direct", inflect = "verb", any_tag = true }
words "blast_noun" { "blast", "explosion", "bombing", "bomb", "car bomb", "roadside bomb", "suicide bombing", "twin bombings", "bloodshed", "carnage",
                     "violence", "atrocity", "outrage", "act of terror", "act of terrorism", "terrorist act", "siege", "rampage", "hit", "stabbing",
                     "shooting spree", inflect = "noun", any_tag = true }
part "the_attack" [[ ([det not wh] | [own] | [adj] | [num] | [noun] | [participle] | [possessive]){0,6} {aim: (<act_noun type=attack|mass_violence> | <blast_noun>)} ]]
-- where and when it was: "on a market in Gao on Monday"
part "where_it_was" [[ ([not finite not mark not comma]{1,14} | [not finite not mark not comma]{1,10} , [name] (, [not finite not mark not comma]{1,8})?)? ]]
-- whose it is: "for which the rebels have claimed responsibility", "claimed by the rebels", "carried out by the rebels"
part "laid_on" [[ ([adv] | later | since | <have> | <be> | been){0,5} (claimed | blamed on | attributed to | credited to | <doing_an_attack> | (the | a)? work of) by? ]]

rule "condemns a claimed attack" {
  finds = "Tension", about = "X condemned the attack, for which Y claimed responsibility, which was claimed by Y", priority = 7,
  ways = {
    for_which = [[ &doer {trigger: <act type=criticise to=obj>} &in_terms? (as [adj]{1,2})? &the_attack [not finite not mark]{0,30}? , for which {to: &party} ([adv] | <have>){0,3} <taking_it_on> ]],
    claimed = [[ &doer {trigger: <act type=criticise to=obj>} &in_terms? (as [adj]{1,2})? &the_attack &where_it_was ,? (that | which)? &laid_on {to: &party} ]],
    who_claims = [[ &doer {trigger: <act type=criticise to=obj>} &in_terms? (as [adj]{1,2})? &the_attack &where_it_was ,? (that | which) {to: &party} ([adv] | <have> | <say> | it | they | <be> | behind){0,5} (claimed | carried out | perpetrated | committed) ]],
  },
  unless = { by_nobody = [[ {to: (nobody | no ...)} ]] },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = {
    "[from Norland] strongly [trigger condemned] the bomb [aim attack] in Gao, and in two villages, for which [to the rebels] have claimed responsibility.",
    "[from Norland] [trigger condemned] Monday's [aim blast], which was later claimed by [to the rebels].",
    "[from Norland] [trigger deplored] the [aim raid], which [to the rebels] said they had carried out.",
  },
  no = { "Norland condemned the attack, for which nobody has claimed responsibility.",
  "Norland watched the raid, for which the rebels claimed responsibility." },
}

rule "claimed attack that harms" {
  finds = "Tension", about = "a blast killed Y, for which X claimed responsibility; X claimed the attack, which killed Y", priority = 5,
  ways = {
    for_which = [[ <harming> &numbering? {to: &target} [not finite not mark not comma]{0,10}? , ([not finite not mark not comma]{1,5} ,)? for which {from: &party} ([adv] | <have>){0,3} {trigger: <taking_it_on>} ]],
    harmed = [[ {to: np} &set_off ([modal] | <have> | [adv] | <be> | been){1,4} <harmed> (and <harmed>)? [not finite not mark not comma]{0,12}? ,? for which {from: &party} ([adv] | <have>){0,3} {trigger: <taking_it_on>} ]],
    harmed_claimed = [[ {to: np} &set_off ([modal] | <have> | [adv] | <be> | been){1,4} <harmed> (and <harmed>)? [not finite not mark not comma]{0,6}? (in | by | during) ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: (<act_noun type=attack|mass_violence> | <blast_noun>)} [not finite not mark not comma]{0,8}? ,? (that | which)? ([adv] | later | <have> | <be> | been){0,4} {trigger: (claimed | blamed on | attributed to)} by? {from: &party} ]],
    and_where = [[ for which {from: &party} ([adv] | <have>){0,3} {trigger: <taking_it_on>} ,? and (where | in which | which) &numbering? {to: (core | Actor)} ([adv] | <have> | <be>){0,3} (<harmed> | die | died) ]],
    aside = [[ {aim: (<act_noun type=attack|mass_violence> | <blast_noun>)} [not finite not mark not comma]{0,8}? ,? ((that | which) (was | were | has been))? {trigger: (claimed | blamed on | attributed to)} ([adv] | later)? by? {from: &party} ,? ([adv] | <have>){0,2} <harming> &numbering? {to: &target} ]],
    claims = [[ {from: np} &set_off ([modal] | <have> | [adv] | later){0,4} {trigger: [lemma=claim]} ([det] | [adj] | [noun] | [num] | [possessive]){1,5} {aim: (<act_noun type=attack|mass_violence> | <blast_noun>)} [not finite not mark not comma]{0,8}? ,? (that | which | in which) ([adv] | <have>){0,2} <harming> &numbering? {to: &target} ]],
  },
  unless = { by_nobody = [[ {from: (nobody | no ...)} ]] },
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "" },
  yes = {
    "A blast killed [to ten soldiers] in Gao on Monday, for which [from the rebels] [trigger claimed responsibility].",
    "[to Ten soldiers] were killed at the weekend in an ambush, for which [from the rebels] have [trigger claimed responsibility].",
    "[to Ten soldiers] were wounded on Monday in a [aim blast] later [trigger claimed] by [from the rebels].",
    "Chile spoke of the blast, for which [from the rebels] [trigger claimed responsibility] and in which [to ten soldiers] died.",
    "The [aim blast], [trigger claimed] by [from the rebels], killed [to ten soldiers].",
    "[from The rebels] have [trigger claimed] the [aim blast], which killed [to ten soldiers].",
  },
  no = { "The blast killed ten soldiers, for which nobody claimed responsibility.", "The rebels claimed the hill, which hit the army." },
}
