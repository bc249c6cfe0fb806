-- What a crowd lets somebody hear and read: boos to which he speaks, chants of "Y out", banners that tell him to go, a
-- petition against him; and what neighbours suffer of a plant.
phase "tensions"

local lib = require "lib.tension"

words "heard_from_crowd" {
  criticise = "boo, jeer, catcall, heckle, hiss, whistle, howl, insult, hoot, derisive laughter, derision, slow handclap, heckling, booing, jeering, taunt",
  agree = "cheer, applause, ovation, standing ovation, clapping, roar of approval",
  inflect = "noun", any_tag = true,
}
part "a_chorus" [[ (a | an | the)? ([adj] | loud | scattered){0,2} ((chorus | cacophony | mixture | hail | barrage | volley | crescendo | wave | storm | round | wall | smattering | torrent) of [adj]{0,1})? ]]

rule "speaks to boos" {
  finds = "Tension", about = "Y left the stage to boos from X; Y was met by a chorus of boos from X; amid boos Y told X", priority = 4,
  ways = {
    to = [[ {to: np} &set_off &acting [verb] [not finite not comma]{0,9}? (to | amid | amidst | over) &a_chorus {trigger: <heard_from_crowd>} ((and | ,) [adj]? [common plural]){0,2} (from | of | by | among) {from: &target} ]],
    met = [[ {to: np} &set_off &suffering (greeted | met | received | welcomed | drowned out | interrupted | hit | silenced | serenaded) (with | by) &a_chorus {trigger: <heard_from_crowd>} ((and | ,) [adj]? [common plural]){0,2} (from | of | by | among) {from: &target} ]],
    amid = [[ ^ (amid | amidst | to | over) &a_chorus {trigger: <heard_from_crowd>} ((and | ,) [adj]? [common plural]){0,2} , {to: (core with Actor | Actor)} (told | assured | reminded | warned | urged | asked) {from: core with [Actor kind=people|ngo|party]} ]],
    shouts = [[ {trigger: (shouts | cries | chants | calls | yells)} of " [not mark]{1,5} "? (from | by) {from: &party} ([adv] | <have>){0,2} (greeted | met | followed | interrupted | drowned out | rang out at | welcomed | silenced | accompanied | dogged) {to: &target} ]],
    met_shouts = [[ {to: np} &set_off &suffering (greeted | met | received | welcomed | drowned out | interrupted | followed | silenced) (with | by) (shouts | cries | chants | calls | yells) of " {trigger: [not mark]{1,5}} "? (from | by) {from: &target} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "{trigger.group|criticise}", weight = 0, note = "", status = "actual", voice = "passive" },
  yes = {
    "[to The mayor] left the hall to [trigger boos] from [from the delegates].",
    "[to The mayor] was met by a chorus of [trigger boos] from [from the delegates].",
    "Amid [trigger boos], [to the mayor] told [from the delegates] to wait.",
    '[trigger Shouts] of "Resign!" from [from nurses] greeted [to the mayor].',
    '[to The mayor] was greeted with cries of "[trigger Shame!]" by [from nurses].',
  },
  no = { "The mayor left the hall to calls from nurses.", "The train left for the whistles of the guards." },
}

words "chanting_it" { "chant", "sing", "shout", "yell", "scream", "bellow", "cry", "roar", "demand", inflect = "verb", any_tag = true }
part "away_with_him" [[ (out | must (go | resign | quit | leave | fall | answer | pay) | go | go now | go home | resign | resign now | off | has to go | should go | should resign | to go | in jail | to jail | in prison | behind bars | is a [noun] | you liar | lies | lied | kills) ]]

rule "chants for somebody to go" {
  finds = "Tension", about = 'fans chanted "Y out", held up banners telling Y to sell', priority = 5,
  ways = {
    chants = [[ {from: np} &set_off &acting {trigger: <chanting_it>} (, | that | for | : | slogans (such as | like | of)){0,2} " {to: (core with Actor | Actor)} ,? &away_with_him ]],
    calls_out = [[ {from: np} &set_off &acting {trigger: <chanting_it>} (, | :){0,1} " (resign | out | go | shame on you | down with | no to | fire | sack | lock up | jail | arrest | boycott | shame on) ,? {to: (core with Actor | Actor)} ]],
    chants_for = [[ {from: np} &set_off &acting {trigger: (chant | chants | chanted | chanting | sang | sing | singing | sings)} for {to: (core with Actor | Actor)} to (go | leave | resign | sell | be (sacked | fired | dismissed | removed | jailed)) ]],
    banner_says = [[ {from: np} &set_off &acting {trigger: <showing>} ([det] | [num] | [adj] | [noun] | of){0,3} <held_up> (reading | that read | which read | saying | that said | which said | with the words | bearing the words | with the slogan | proclaiming)? (, | :)? " {to: (core with Actor | Actor)} ,? &away_with_him ]],
    banner_asks = [[ {from: np} &set_off &acting <showing> ([det] | [num] | [adj] | [noun] | of){0,3} <held_up> {trigger: (demanding | urging | telling | calling on | inviting | asking | calling for | that told | that urged | that called on)} that? {to: (core with Actor | Actor)} (to? [can=VB] | be) ]],
  },
  unless = { outside = [[ {trigger} ...12 (outside | in front of) (the | [name]) ]] },   -- at whose door it is, another rule tells
  points = { few = { 6, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "demand", weight = 0, note = "", status = "actual" },
  yes = {
    '[from Fans] [trigger chanted] "[to Ada Lind] out!"',
    '[from Fans] [trigger shouted], "Resign, [to Ada Lind]!"',
    "[from Fans] [trigger chanted] for [to the owner] to go.",
    "[from Fans] held up banners [trigger calling for] [to the owner] to leave.",
    '[from Fans] [trigger carried] placards reading "[to Ada Lind] must go".',
  },
  no = { 'Fans chanted "Ada Lind out!" outside the club.', "Fans chanted for the team.", 'Fans sang "Ada Lind".', "Fans held up banners of the club." },
}

words "nuisance" { "smell", "noise", "stench", "dust", "fume", "odour", "odor", "smoke", "pollution", "racket", "light", "vibration", "runoff",
                   "waste", "sewage", "traffic",
                   "emission", "din", "litter", "soot", "hum", "fly", inflect = "noun", any_tag = true }

rule "neighbours complain" {
  finds = "Tension", about = "those who live near a mill complain of its dust: of whose it is", priority = 3,
  ways = {
    near = [[ {from: [common plural]} (of | near | living near | who live near | next to | living next to | around | beside | living beside | living around | close to | downwind of | who live by | living by) {to: core with [Actor kind=company|institution|other]} ([adv] | <have>){0,2} {trigger: ([lemma=complain] | complained | complaining)} (for [not finite not comma]{1,3})? (about | of) ([det] | [own] | [adj]){0,3} <nuisance> ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from Residents] near [to the plant] have [trigger complained] about the dust." },
  no = { "Residents near the sea complained about the dust." },
}
