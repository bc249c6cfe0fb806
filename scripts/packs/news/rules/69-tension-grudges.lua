-- Grudges, snubs and shows of contempt between people who know each other: "never forgave Y", "cannot stand each other",
-- "laughed in Y's face", "has not spoken to Y since", "kicked off the board", "a strike aimed at Y", "wondered aloud whether Y".
phase "tensions"

local lib = require "lib.tension"

part "known_one" [[ (core with [Actor kind=person|party|company|institution|government|ngo|police|military|media|people|state|igo] | [Actor kind=person|party|company|institution|government|ngo|police|military|media|people|state|igo]) ]]

rule "never forgives" {
  finds = "Tension", about = "X never forgave Y, has yet to forgive Y, will not forgive Y; X has never got over Y's speech", priority = 4,
  ways = {
    never = [[ {from: np} &set_off ([modal] | <have> | <do> | [adv not /never/] | is | are){0,3} {trigger: (never | not | n't | yet to | unable to | struggled to | refuses to | refused to | cannot)} ([adv] | <have> | quite | fully | be able to){0,2} (forgive | forgives | forgave | forgiven | get over | got over | gotten over) {to: &known_one} ]],
        grudge = [[ &doer (bear | bears | bore | nurse | nurses | nursed | hold | holds | held | harbour | harbours | harboured | harbor | harbors | harbored | carry | carries | carried) (a | an | [own] | [num] | no little | old | some)? ([adj]){0,2} {trigger: (grudge | grudges | grievance | grievances | resentment | animus | ill will | hatred | bitterness)} (against | at | towards | toward | for) {to: &target} ]],
    unspoken = [[ {from: np} &set_off (<have> | <do>) {trigger: (not | n't | never | hardly | barely | scarcely)} [adv]? (spoken | speak | talked | exchanged a word | said a word | exchanged words) (to | with) {to: (core with [Actor kind=person|party|company] | [Actor kind=person|party|company])} (since | for | again | in (years | months | weeks | decades)) ]],
    refuses = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,2} {trigger: (refuse to | refuses to | refused to | will not | wo n't | would not | would n't | could not | could n't | can not | ca n't | declined to | decline to)} ([adv] | even | bring (himself | herself | itself | themselves) to){0,2} (look at | look [own] | speak to | speak with | talk to | sit with | sit next to | sit beside | share a (platform | stage | room | table | cab | car) with | be in the same room as | be seen with | shake hands with | shake the hand of | acknowledge | greet | say hello to | utter the name of | say the name of | eat with | stand next to) {to: &known_one} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "refuses" then m:set("type", "reject") end end,
  yes = {
    "[from Tom Moss] has [trigger never] forgiven [to the coach] for the defeat.",
    "[from The union] has [trigger not] forgiven [to the bank's chairman].",
    "[from Ada Lind] nurses an old [trigger grudge] against [to the mayor].",
    "[from Ada Lind] has [trigger not] spoken to [to the mayor] since May.",
    "[from Ada Lind] [trigger refused to] sit next to [to the mayor].",
  },
  no = { "Tom Moss never forgave a debt.", "Ada Lind has spoken to the mayor since May.", "Ada Lind refused to sit on the lawn." },
}

rule "cannot stand each other" {
  finds = "Tension", about = "X and Y cannot stand each other, have not spoken for years, make no secret of their dislike", priority = 4,
  ways = {
    stand = [[ {from: &party} &set_off and {to: &party} &set_off ([modal] | <do> | <have> | [adv]){0,2} {trigger: (can not | ca n't | could not | could n't | can hardly | can barely | could hardly | could barely | can scarcely)} [adv]? (stand | abide | bear | stomach | tolerate | look at | be in the same room as | talk to) (each other | one another) ]],
    unspoken = [[ {from: &party} and {to: &party} &set_off (<have> | <do> | are | were) {trigger: (not | n't | hardly | barely | scarcely | no longer)} [adv]? (spoken | speak | talked | speaking | talking | exchanged a word) (since | for | in (years | months | weeks | decades) | to (each other | one another)) ]],
    odds = [[ ^ {trigger: (at odds | at loggerheads | at daggers drawn | at war | locked in (a | an) [adj]? (feud | dispute | row | quarrel))} [not comma not finite]{0,9} , {from: &party} and {to: &party} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil and m:slot("from"):mentions("Actor")[1] ~= nil end,
  make = { type = "strain", weight = 0, note = "", mutual = "yes", status = "actual" },
  yes = {
    "[from Ada Lind] and [to Tom Moss] [trigger cannot] stand each other.",
    "[from Ada Lind] and [to Tom Moss] have [trigger not] spoken since May.",
    "[trigger At odds] since May, [from the mayor] and [to the union] met on Monday.",
  },
  no = { "Ada Lind and Tom Moss could not stand trial.", "Ada Lind and Tom Moss cannot abide tea.", "Ada Lind and Tom Moss have spoken since May." },
}

words "face_shown" {
  "laugh in", "laughed in", "laughs in", "laughing in", "spit in", "spat in", "spits in", "spitting in", "slam the door in", "slammed the door in",
  "slams the door in", "shut the door in", "shuts the door in", "shouted in", "yelled in",
}

rule "to somebody's face" {
  finds = "Tension", about = "X laughed in Y's face, slammed the door in Y's face, turned her back on Y, gave Y the back of her hand", priority = 4,
  ways = {
    face = [[ &doer {trigger: <face_shown>} ({to: (core | Actor)} [possessive] | {to: [own]}) {aim: (face | faces)} ]],
    of = [[ &doer {trigger: <face_shown>} the {aim: face} of {to: &target} ]],
    hand = [[ &doer {trigger: (give | gives | gave | giving | show | shows | showed)} {to: &known_one} {aim: (the back of [own] hand | the finger | two fingers | the evil eye | a death stare | the thumbs down)} ]],
    walked = [[ &doer {trigger: (walk | walks | walked | stride | strode | brush | brushed | breeze | breezed)} {aim: (straight past | right past | past)} {to: [Actor kind=person]} without (a (word | glance | look | handshake) | so much as | looking | shaking | stopping | speaking) ]],
    eyes = [[ &doer {trigger: (roll | rolls | rolled | rolling)} [own] {aim: eyes} at {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if m.way == "walked" then m:set("type", "reject") end end,
  yes = {
    "[from The mayor] [trigger laughed in] [to Ada Lind]'s [aim face].",
    "[from The mayor] [trigger laughed in] the [aim face] of [to the union].",
    "[from The mayor] [trigger gave] [to Tom Moss] [aim the finger].",
    "[from The mayor] [trigger walked] [aim past] [to Tom Moss] without a word.",
    "[from The mayor] [trigger rolled] her [aim eyes] at [to Tom Moss].",
  },
  no = { "The mayor laughed in May.", "The mayor walked past Tom Moss's house." },
}

-- what somebody may be thrown out of, besides the bodies that 62-tension-partings.lua knows
words "spot_held" { "force", "squad", "team", "committee", "board", "cabinet", "panel", "ticket", "council", "band", "show", "programme", "program", "jury",
                    "course", "tour", "army", "service", "police", "academy", "chamber",
                     "caucus", "parliamentary party", "whips' office", "front bench", "frontbench", "shadow cabinet", "government", "coalition", "club",
                     "group", "league", "championship", "competition", "race", "tournament", "ballot",
                     "court", "courtroom", "hall", "house", "building", "meeting", "debate", "hearing", "conference", "stadium", "pitch", "union", "party",
                     "bench", inflect = "noun" }
words "kicked_off" { "kick off", "kick out of", "throw off", "throw out of", "boot off", "boot out of", "toss off", "toss out of", "bounce from",
                     "bounced out of", "drum out of", "turf out of", "turf off", "chuck out of", "chuck off",
                     "axe from", "drop from", "dump from", "bundle out of", "frogmarch out of", "march out of", "escort from", "escort out of", "hound out of",
                     "hounded from", "force off", "force out of", "evict from", "eject from",
                     "remove from", "banish from", "purge from", inflect = "verb" }

rule "is kicked out of a place" {
  finds = "Tension", about = "Y was kicked off the committee by X; a nurse was kicked out of the army: the army did it", priority = 5,
  ways = {
    by = [[ {to: np} &set_off &suffering {trigger: <kicked_off>} ([det not wh] | [own])? ([adj] | [noun] | [name]){0,3} [<spot_held>] [not finite not mark not comma]{0,8}? by {from: &target} ]],
    body = [[ {to: np} &set_off &suffering {trigger: (kicked | thrown | booted | tossed | bounced | drummed | turfed | chucked | hounded) (out of | off)} {from: core with [Actor kind=police|military|government]} ]],
    active = [[ &doer {trigger: (kick | kicks | kicked | kicking | boot | booted | throw | threw | thrown | throws | toss | tossed | bounce | bounced | turf | turfed | chuck | chucked | drum | drummed | dump | dumped)} {to: (core with [Actor kind=person|people|company|party|media] | [Actor kind=person|people|company|party|media])} {aim: (off | out of | from)} ([det not wh] | [own]) ([adj] | [noun] | [name]){0,3} [<spot_held>] ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = function(m, doc) return m.way ~= "active" and not lib.is_ing(doc, m) or m.way == "active" and lib.is_active(m, doc) end,
  make = { type = "rupture", weight = 0, note = "" },
  build = function(m) if m.way ~= "active" then m:set("voice", "passive") end end,
  yes = {
    "[to Ada Lind] was [trigger kicked off] the committee by [from the mayor].",
    "[to A nurse] was [trigger kicked out of] [from the army].",
    "[from The mayor] [trigger kicked] [to Ada Lind] [aim off] the committee.",
  },
  no = { "Ada Lind was kicked off her horse by the storm.", "The match was kicked off by the mayor." },
}

words "stand_made" { sanction = "boycott",
                     protest = "protest, strike, walkout, walk-out, demonstration, rally, march, campaign, petition, stunt, sit-in, vigil",
                     criticise = "parody, satire, dig, jibe, swipe, barb, rebuke, snub, broadside, message",
                      warn = "warning", threaten = "threat, ultimatum", inflect = "noun" }

rule "a step aimed at somebody" {
  finds = "Tension", about = "X will close on Monday, a protest aimed at Y; the strike by X was aimed at Y", priority = 4,
  ways = {
    apposed = [[ ^ {from: np} &set_off ([modal] | [adv] | <have> | <be>){0,3} [verb] [not final not mark]{1,22}? (, | [dash] | --) (a | an | the) [adj]? {trigger: <stand_made>} ([adv] | <be>){0,2} (aimed | directed | targeted | levelled | pointed) [adv]{0,2} (at | against) {to: &target} ]],
    by = [[ {trigger: <stand_made>} (by | from | of) {from: &party} ([adv] | <be> | <have>){0,3} (aimed | directed | targeted) [adv]{0,2} (at | against) {to: &target} ]],
    whose = [[ {from: (core | Actor)} [possessive] [adj]? {trigger: <stand_made>} ([adv] | <be> | <have>){0,3} (aimed | directed | targeted) [adv]{0,2} (at | against) {to: &target} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil end,
  make = { type = "{trigger.group}", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Bakers] will close their shops on Monday, a [trigger protest] aimed at [to the minister].",
    "A [trigger strike] by [from nurses] was aimed at [to the minister].",
    "[from The nurses]' [trigger strike] is aimed at [to the minister].",
  },
  no = { "Bakers will close their shops, a protest aimed at rain.", "A strike by nurses was aimed at higher pay." },
}

rule "wonders aloud" {
  finds = "Tension",
  about = "X wondered aloud whether Y knew the rules; X did not mince her words about Y; X pulled no punches in her attack on Y", priority = 5,
  ways = {
    aloud = [[ &doer {trigger: (wonder | wonders | wondered | wondering)} (aloud | out loud | publicly | openly | on air) (whether | if | why | how) {to: (core with Actor | Actor)} "? ([verb] | [modal]) ]],
    whose = [[ &doer {trigger: (wonder | wonders | wondered | wondering)} (aloud | out loud | publicly | openly | on air) (whether | if | why | how) ({to: (core | Actor)} [possessive] | {to: [own /its|his|her|their/]}) ]],
    mince = [[ {from: np} &set_off (<do> | <have> | [modal]) (not | n't | never) {trigger: (mince | minced)} [own]? words (about | on | over | when it came to | on the subject of) {to: &target} ]],
    punches = [[ &doer {trigger: (pull | pulls | pulled | pulling)} no punches (about | on | over | with | (in | when) [not finite not comma]{1,6}? (of | about)) {to: &target} ]],
    attack = [[ &doer (pull | pulls | pulled | pulling) no punches in [own] ([adj] | [noun]){0,2} {trigger: (attack | assault | criticism | tirade | broadside | onslaught)} (on | of | against) {to: &target} ]],
  },
  points = { few = { 8, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Ada Lind] [trigger wondered] aloud whether [to the coach] knew the rules.",
    "[from Ada Lind] [trigger wondered] aloud whether [to the coach]'s letter was his own.",
    "[from Ada Lind] did not [trigger mince] her words about [to the mayor].",
    "[from Ada Lind] [trigger pulled] no punches about [to the mayor].",
    "[from Ada Lind] pulled no punches in her [trigger attack] on [to the mayor].",
  },
  no = { "Ada Lind wondered whether it would rain.", "Ada Lind wondered aloud whether rain would come." },
}

words "echoing_it" { "echo", "share", "repeat", "second", "take up", "amplify", "endorse", inflect = "verb", any_tag = true }

rule "whose criticism another shares" {
  finds = "Tension", about = "X's criticism of Y was echoed by Z: Z criticises Y, too", priority = 4,
  pattern = [[ {aim: <act_noun type=criticise|accuse|demand|protest|warn>} (of | against | at | on | to) {to: &party} (<be> | <have> been) [adv]? {trigger: [<echoing_it> can=VBN]} by {from: &target} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "{aim.type}", weight = 0, note = "", voice = "passive" },
  yes = { "Ada Lind's [aim criticism] of [to Tom Moss] was [trigger echoed] by [from nurses]." },
  no = { "Ada Lind's visit to Tom Moss was repeated by nurses." },
}

rule "what angered somebody" {
  finds = "Tension", about = "what angered X was Y's refusal: X is angry with Y", priority = 3,
  pattern = [[ what [adv]? {trigger: ([lemma=anger] | [lemma=annoy] | [lemma=irk] | [lemma=infuriate] | [lemma=upset] | [lemma=enrage] | [lemma=rile] | [lemma=gall])} {from: &party} [adv]? (is | was) [adv]? {to: (core with Actor | Actor)} [possessive] ]],
  points = { what = { 6, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "" },
  yes = { "What [trigger angered] [from Tom Moss] was [to the council]'s silence." },
  no = { "What angered Tom Moss was the rain." },
}

rule "no fiercer critic than somebody" {
  finds = "Tension", about = "nobody has been a fiercer critic of Y than X", priority = 6,
  pattern = [[ (no one | nobody | no-one | few) [not comma not mark]{1,5}? {trigger: (critic | critics | opponent | opponents | foe | enemy | detractor)} of {to: &party} than {from: &party} ]],
  points = { than = { 6, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = { "No one has been a fiercer [trigger critic] of [to Tom Moss] than [from Ada Lind]." },
  no = { "No one is a critic of Tom Moss." },
}
