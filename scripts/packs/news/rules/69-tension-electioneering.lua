-- On the hustings: who is tied to whom in an advertisement, whose spot hits whom, who is booed at his name; efforts to stop
-- somebody that have a leader; endorsements withheld; revolts within a party.
phase "tensions"

local lib = require "lib.tension"

part "candidate" [[ (core with [Actor kind=person|party] | [Actor kind=person|party] | him | her | them | it) ]]
part "linked_to" [[ (core with Actor | Actor | ([det not wh] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} <sore_spot>) ]]
words "sore_spot" { "scandal", "policy", "record", "remark", "crisis", "failure", "war", "establishment", "rhetoric", "politics", "agenda", "tax", "cut",
                    "deal", "lobby",
                    "lobbyist", "fraud", "corruption", "extremist", "comment", "position", "statement", "declaration", "stance", "unpopularity",
                    inflect = "noun", any_tag = true }
words "linking_him" { "tie", "link", "yoke", "shackle", "chain", "handcuff", "tether", "compare", "liken", "lash", "wed", inflect = "verb", any_tag = true }
words "out_to" { "try", "seek", "attempt", "want", "aim", "work", "hope", "rush", "strive", "struggle", "scramble", "look", inflect = "verb", any_tag = true }
words "spot_noun" { "ad", "advert", "advertisement", "commercial", "spot", "billboard", "mailer", "flyer", "leaflet", "campaign ad", "attack ad",
                    "television ad",
                    "radio ad", "TV ad", "video", "web video", "television commercial", "TV spot", "ad campaign", "robocall", "mailing",
                    inflect = "noun", any_tag = true }

rule "ties somebody to another" {
  finds = "Tension", about = "the party ran ads tying Y to Z; X is trying to tie Y to Z; X's attack ads tie Y to Z", priority = 5,
  ways = {
    ads = [[ {from: np} &set_off &acting [verb] ([det not wh] | [own] | [adj] | [num] | [noun] | [gerund] | - | on | for){0,7}? <spot_noun> ([adv] | on <timeword> | in [name]{1,2})? (that | which)? ([modal] | [adv] | <have>){0,2} {trigger: <linking_him>} {to: &candidate} [adv]? (to | with) {aim: &linked_to} ]],
    whose = [[ ({from: (core | Actor)} [possessive] ([adj] | [num] | [noun]){0,3} | {from: Actor} ([adj] | [num]){0,2}) <spot_noun> ([adv] | this ([noun] | fall))? ,? (that | which)? ([modal] | [adv] | <have>){0,2} {trigger: <linking_him>} {to: &candidate} [adv]? (to | with) {aim: &linked_to} ]],
    out_to = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} (<out_to> to | eager to | keen to) [adv]? {trigger: [<linking_him> base]} {to: &candidate} [adv]? (to | with) {aim: &linked_to} ]],
    often = [[ {from: np} &set_off ([modal] | <have> | <be>){0,2} (repeatedly | relentlessly | constantly | consistently) {trigger: <linking_him>} {to: &candidate} (to | with) {aim: &linked_to} ]],
  },
  unless = { love = [[ {aim: ... (predecessor | idol | hero | heroes) ...} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.has_two_ends, make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[from The Labour Party] ran ads [trigger tying] [to Ada Lind] to [aim Tom Moss].",
    "[from Labour] attack ads [trigger tie] [to Ada Lind] to [aim Tom Moss].",
    "[from The Labour Party]'s new ad [trigger links] [to Ada Lind] to [aim the scandal].",
    "[from The Labour Party] is trying to [trigger tie] [to Ada Lind] to [aim Tom Moss].",
    "[from The Labour Party] has repeatedly [trigger tied] [to Ada Lind] to [aim Tom Moss].",
  },
  no = { "The clerk tried to tie Ada Lind to a tree.", "The clerk tried to link the two roads to the port.",
         "Tom Moss is eager to compare Ada Lind to her predecessor." },
}

rule "his spot hits somebody" {
  finds = "Tension", about = "an ad by X slams Y; X's latest commercial hits Y over taxes; an ad paid for by X", priority = 4,
  ways = {
    by = [[ <spot_noun> (by | from | (paid for | funded | sponsored | financed | produced | made | aired | run) by) {from: (core with Actor | Actor)} ,? (that | which)? [adv]? {trigger: <act to=obj|obj-of type=criticise|accuse|attack>} {to: &candidate} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) ([adj] | [num] | [noun] | [superlative]){0,3} <spot_noun> ,? (that | which)? [adv]? {trigger: <act to=obj|obj-of type=criticise|accuse|attack>} {to: &candidate} (, | . | $ | for | over | as | on | of | with | and) ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = lib.has_two_ends, make = { type = "criticise", weight = 0, note = "", status = "actual" },
  build = function(m)
    if m:feature("trigger", "type") == "accuse" then m:set("type", "accuse") end
  end,
  yes = { "An ad paid for by [from the Labour Party] [trigger attacks] [to Ada Lind].",
          "[from Tom Moss]'s latest television commercial [trigger hits] [to Ada Lind] over taxes." },
  no = { "An ad by the Labour Party shows Ada Lind." },
}

words "booing" { "boo", "jeer", "hiss", "groan", "heckle", "whistle", "catcall", inflect = "verb", any_tag = true }
words "boos" { "boo", "jeer", "hiss", "catcall", "whistle", "groan", inflect = "noun", any_tag = true }

rule "booed at his name" {
  finds = "Tension", about = "delegates booed at the mention of Y, when Y's name was read out; Y's name drew boos from X", priority = 5,
  ways = {
    mention = [[ &doer {trigger: <booing>} ([adv] | on? <timeword>){0,2} (at | upon)? (the | every | each | any | whenever) ([adj]){0,1} (mention | mentions | name | sight | thought | appearance | image) of {to: &target} ]],
    name = [[ &doer {trigger: <booing>} ([adv])? (when | whenever | as | every time) {to: (core | Actor)} [possessive] (name | face | image | picture | portrait | voice) ]],
    drew = [[ (the | any | every | each | a) (mere)? (mention | mentions) of {to: &target} ([modal] | [adv]){0,2} (drew | draws | brought | met with | elicited | prompted | sparked) ([adj] | [adv] | a | of | chorus | loud){0,4} {trigger: <boos>} from {from: &target} ]],
    name_drew = [[ {to: (core | Actor)} [possessive] name ([modal] | [adv] | was){0,2} (drew | draws | brought | met with | elicited | prompted | sparked | greeted with | booed) ([adj] | [adv] | a | of | chorus){0,4} {trigger: <boos>} (from | by | among) {from: &target} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = lib.has_two_ends, make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Delegates] [trigger booed] at the mention of [to Tom Moss].",
    "[from The delegates] [trigger jeered] when [to Tom Moss]'s name was read out.",
    "Every mention of [to Tom Moss] drew loud [trigger boos] from [from the delegates].",
    "[to Tom Moss]'s name drew [trigger jeers] from [from the delegates].",
  },
  no = { "The delegates cheered at the mention of Tom Moss." },
}

words "heading_it" { "lead", "head", "spearhead", "join", "back", "mount", "launch", "fund", "bankroll", "organise", "organize", "mastermind", "orchestrate",
                     "front", "coordinate", "co-ordinate", "drive", "champion", "support", "begin", "start", inflect = "verb", any_tag = true }

rule "leads the effort to stop somebody" {
  finds = "Tension", about = "X led the effort to stop Y, is behind the plot to oust Y; a plot to oust Y was led by X", priority = 4,
  ways = {
    leads = [[ &doer (<heading_it> | <be> [adv]? (behind | part of | involved in | at the (heart | centre | center | forefront) of)) ([det not wh] | [own] | [num]) ([adj] | [noun] | [name] | [participle] | -){0,4} <struggle> to [adv]? {trigger: [<thwart> base]} {to: &candidate} ]],
    is_led = [[ <struggle> to [adv]? {trigger: ([<thwart> base] | [<act to=obj type=rupture> base])} {to: &candidate} (<be> | <have> been)? [adv]? [<heading_it> can=VBN] by {from: &target} ]],
    all = [[ &doer [lemma=do] (everything | all | whatever it takes | anything) [not finite not comma]{0,7}? to [adv]? {trigger: [<thwart> base]} {to: &candidate} ]],
    against = [[ &doer <heading_it> ([det not wh] | [own]) ([adj] | [noun] | [name] | [participle] | -){0,4} {trigger: <struggle>} against {to: &candidate} ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = lib.has_two_ends, make = { type = "strain", weight = 0, note = "" },
  build = function(m, doc)
    if m.way == "is_led" and m:feature("trigger", "type") == "rupture" then m:set("type", "rupture") end
    if m.way == "against" then m:set("pos", "noun") end
  end,
  yes = {
    "[from Ed Holm] led the effort to [trigger stop] [to Tom Moss].",
    "A plot to [trigger oust] [to Tom Moss] was led by [from Ada Lind].",
    "[from Ed Holm] will do everything in his power to [trigger stop] [to Tom Moss].",
    "[from Ed Holm] is leading the [trigger crusade] against [to Tom Moss].",
  },
  no = { "Ed Holm led the effort to stop the fire.", "Ed Holm led Ada Lind's effort to win." },
}

rule "withholds an endorsement" {
  finds = "Tension", about = "X has withheld her endorsement from Y, pulled her support for Y, is holding off on endorsing Y", priority = 6,
  ways = {
    withholds = [[ &doer {trigger: ((withhold | withholds | withheld | withholding) [own] (endorsement | support | backing | vote | blessing))} from {to: &candidate} ]],
    pulled = [[ &doer {trigger: ((pull | pulls | pulled | pulling | yank | yanks | yanked | revoke | revoked | revokes | suspend | suspended) (back)? [own] (endorsement | endorsements | support | backing | sponsorship))} (of | for | from) {to: &candidate} ]],
    holding_off = [[ &doer {trigger: ((hold | holds | held | holding) (off | back) (on | from)? | (think | thought | thinking) twice about | (balk | balks | balked | baulk | baulked | balking) at | (shy | shies | shied | shying) away from | (steer | steers | steered | steering) clear of | (stop | stops | stopped | stopping) short of)} (endorsing | backing | supporting | embracing | nominating) {to: &candidate} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = lib.has_two_ends, make = { type = "reject", weight = 0, note = "" },
  build = function(m)
    if m.way == "pulled" then m:set("type", "rupture") end
  end,
  yes = {
    "[from Ada Lind] has [trigger withheld her endorsement] from [to Tom Moss].",
    "[from Ada Lind] [trigger pulled her endorsement] of [to Tom Moss].",
    "[from Ada Lind] is [trigger balking at] endorsing [to Tom Moss].",
  },
  no = { "Ada Lind withheld her rent from Tom Moss.", "Ada Lind pulled her coat from Tom Moss." },
}

words "revolt_noun" { "revolt", "rebellion", "mutiny", "uprising", "insurrection", "insurgency", "backlash", "dissent", "dissension", inflect = "noun" }

rule "revolt within one's own ranks" {
  finds = "Tension", about = "Y faces a rebellion within the party, among X", priority = 5,
  ways = {
    faces = [[ {to: np} &set_off &acting (face | faces | faced | facing | quell | quelled | survive | survived | put down | confront | confronts | confronted | battle | battles | battled | suffer | suffered | fend off | fended off | head off | spark | sparked | sparks | provoke | provoked | trigger | triggered | crush | crushed) ([det not wh] | [own])? ([adj] | [noun] | [gerund]){0,3} {trigger: <revolt_noun>} (within | inside | in | among | amongst | on) ([own] (ranks | benches) | (the ranks | the backbenches) of)? {from: (core with [Actor kind=party|people|company|institution|government|ngo] | [Actor kind=party|people|company|institution|government|ngo])} ]],
    by_owner = [[ {to: np} &set_off &acting (face | faces | faced | facing | quell | quelled | survive | survived | put down | spark | sparked | provoke | provoked | trigger | triggered) (a | an | the) {from: [Actor kind=people|party]} {trigger: <revolt_noun>} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m)
    local to = m:actor("to")
    local kind = to and to:get("kind")
    return lib.has_two_ends(m) and (kind == "person" or kind == "party" or kind == "company" or kind == "government" or kind == "institution")
  end,
  make = { type = "protest", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = { "[to Tom Moss] faces a [trigger rebellion] within [from the Labour Party].",
          "[to Tom Moss] faces a growing [trigger revolt] among [from Labour lawmakers].",
          "[to Tom Moss] faces a [from Labour] [trigger revolt]." },
  no = { "Tom Moss faces a rebellion in the north." },
}

words "ill_feeling" { "mistrust", "distrust", "hatred", "dislike", "suspicion", "resentment", "wariness", "contempt", "loathing", "anger", "frustration", "unease", "discontent", "dissatisfaction",
                      "disappointment", "hostility", "opposition", "disdain", "scepticism", "skepticism", "antipathy", "animosity", "fury", "disgust", "disillusionment", "impatience" }

rule "feeling of one toward another" {
  finds = "Tension", about = "the hostility of X toward Y, the opposition of X to Y", priority = 3,
  ways = {
    toward = [[ {trigger: <act_noun to=toward|towards|to type=strain|criticise|reject|protest>} of {from: (core with Actor | Actor)} (toward | towards | to) {to: &target} ]],
    among = [[ {trigger: <ill_feeling>} (of | towards | toward | with | at | over | to | for | against | about) {to: (core with [Actor kind=person|party|government|company|institution|state] | [Actor kind=person|party|government|company|institution|state])} ([adv] | <have>){0,1} (among | amongst | within | on the part of) {from: (core with [Actor kind=people|party|ngo|institution|company|person] | [Actor kind=people|party|ngo|institution|company|person])} ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "{trigger.type|criticise}", weight = "{trigger.weight|0}", note = "", pos = "noun" },
  yes = { "The [trigger hostility] of [from Ada Lind] toward [to Tom Moss] is known.",
          "There is deep [trigger mistrust] of [to Tom Moss] among [from teachers]." },
  no = { "The hostility of Ada Lind is known to many." },
}

words "confronting" { "confront", inflect = "verb", any_tag = true }
words "drawn_arm" { "gun", "knife", "pistol", "rifle", "weapon", "machete", "bat", "axe", "sword" }

rule "confronts somebody about something" {
  finds = "Tension", about = "X confronted Y about his remarks, over the cuts, with his own words: criticised him to his face", priority = 4,
  ways = {
    active = [[ &doer {trigger: <confronting>} {to: (core with [Actor kind=person|party|government|company|institution|state] | [Actor kind=person|party|government|company|institution|state] | him | her | them)} (in [not finite not comma]{1,5}? | on? <timeword> | at [not finite not comma]{1,4}?)? (about | over | with ([own] | [det]) ([adj] | [noun]){0,2} [common not <drawn_arm>]) ]],
    passive = [[ {to: np} &set_off &suffering {trigger: confronted} ((in | at) [not finite not comma]{1,4}? | on? <timeword>)? by {from: (core with Actor | Actor)} (about | over) ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m, doc) return lib.has_two_ends(m) and (m.way == "passive" or lib.is_active(m, doc)) end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = { "[from Ada Lind] [trigger confronted] [to Tom Moss] about his remarks.", "[to Tom Moss] was [trigger confronted] by [from Ada Lind] over the cuts." },
  no = { "Ada Lind confronted Tom Moss with a knife." },
}
