-- Attacks that somebody claims: "the blast that killed two nurses, for which the rebels claimed responsibility": they did
-- it; "condemned the blast, which the rebels have claimed": whoever condemns it condemns them.
phase "tensions"

local lib = require "lib.tension"

words "taking_it_on" { "claim responsibility", "claim credit", "take responsibility", "take credit", "accept responsibility", "admit responsibility",
                       "assume responsibility", "acknowledge responsibility", "own up", inflect = "verb", any_tag = true }
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
    died = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} <coming_to_harm> [not finite not mark not comma]{0,12}? ,? for which {from: &party} ([adv] | <have>){0,3} {trigger: <taking_it_on>} ]],
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
    "[to Ten soldiers] died in Gao in a blast for which [from the rebels] [trigger claimed responsibility].",
    "[to Ten soldiers] were killed at the weekend in an ambush, for which [from the rebels] have [trigger claimed responsibility].",
    "[to Ten soldiers] were wounded on Monday in a [aim blast] later [trigger claimed] by [from the rebels].",
    "Chile spoke of the blast, for which [from the rebels] [trigger claimed responsibility] and in which [to ten soldiers] died.",
    "The [aim blast], [trigger claimed] by [from the rebels], killed [to ten soldiers].",
    "[from The rebels] have [trigger claimed] the [aim blast], which killed [to ten soldiers].",
  },
  no = { "The blast killed ten soldiers, for which nobody claimed responsibility.", "The rebels claimed the hill, which hit the army." },
}

words "some_blow" { "attack", "raid", "ambush", "bombing", "strike", "assault", "killing", "murder", "assassination", "kidnapping", "abduction", "shooting",
    "shelling",
                    "blast", "explosion", "bomb", "massacre", "hijacking", "beheading", "stabbing", "siege", "rocket attack", "suicide attack", "car bomb",
                    "suicide bombing", "air strike", "airstrike", "drone strike", "drone attack", "missile strike", "barrage", "rocket fire", "mortar attack",
                    "gun attack", "execution", "incursion", "sabotage", inflect = "noun", any_tag = true }
words "no_side" { "nobody", "no one", "no group", "no organisation", "no organization", "no faction", "neither" }
part "harmed_there" [[ (on | against | at | of) {to: (core with Actor | [noun]{0,2} Actor)} ]]

rule "responsibility for a blow" {
  finds = "Tension", about = "a raid on Y, for which X claimed responsibility; the raid on Y was claimed by X; X claimed the raid on Y", priority = 6,
  ways = {
    which = [[ {trigger: <some_blow>} (in [not finite not comma]{1,3}?)? &harmed_there [not finite not mark]{0,10} ,? for which {from: (core with Actor | Actor)} ([adv] | <have>){0,3} {aim: <taking_it_on>} ]],
    first = [[ {trigger: <some_blow>} (in [not finite not comma]{1,3}?)? &harmed_there [not finite not mark]{0,5} ,? (and | but) the (first | second | third | latest | last | only | biggest | worst | fourth | fifth) ([adj] | one){0,1} for which {from: (core with Actor | Actor)} ([adv] | <have>){0,3} {aim: <taking_it_on>} ]],
    by = [[ {trigger: <some_blow>} (in [not finite not comma]{1,3}?)? &harmed_there [not finite not mark]{0,12}? ,? ((that | which)? (was | were | has been | have been | later | [adv]){1,3})? {aim: (claimed | carried out | perpetrated | staged)} (later | since | [adv])? by {from: &party} ]],
    claims = [[ {from: np} &set_off ([adv] | <have>){0,3} {aim: [lemma=claim]} (the | a | an | both | [num] | last <timeunit> | <timeword> [possessive]){1,2} ([adj] | [noun]){0,2} {trigger: <some_blow>} (in [not finite not comma]{1,3}?)? &harmed_there ]],
    told_it = [[ {from: np} &set_off ([adv] | <have>){0,2} <say> that? (it | they | its (fighters | men | forces | members | militants | rocket forces) | their fighters) ([adv] | <have>){0,2} {aim: (carried out | launched | mounted | staged | was behind | were behind)} (the | a | an | both | [num]) ([adj] | [noun]){0,2} {trigger: <some_blow>} &harmed_there ]],
    thought = [[ {from: np} &set_off ([modal] | [adv] | <have> | <be>){1,4} (thought | believed | suspected | said | reported | rumoured | rumored | alleged | understood | known) to (be | have been) {aim: (behind | responsible for | to blame for | involved in | implicated in)} ([det not wh] | [adj] | [num] | [noun] | [participle]){0,5} {trigger: <some_blow>} &harmed_there ]],
  },
  unless = { nobody = [[ {from: <no_side> ...} ]] },
  points = { aim = { 8, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "The [trigger raid] on [to the army], for which [from the rebels] have [aim claimed responsibility], killed two.",
    "Nurses saw a [trigger raid] on [to the navy], and the last for which [from the rebels] [aim took credit].",
    "A [trigger raid] on [to the Peruvian embassy] was [aim claimed] by [from the rebels].",
    "[from The rebels] have [aim claimed] Monday's [trigger attack] on [to the Peruvian embassy].",
    "[from The rebels] said that they had [aim carried out] the [trigger raid] on [to the army].",
    "[from The rebels] are reported to be [aim behind] two [trigger killings] of [to nurses].",
  },
  no = { "No group has claimed the attack on the embassy.", "The rebels claimed the prize of the academy." },
}
