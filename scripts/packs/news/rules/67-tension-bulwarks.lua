-- Weapons and works that stand against somebody: missiles headed for Y, shields and fences against Y, ships that come too
-- near; and meetings that were tense.
phase "tensions"

local lib = require "lib.tension"

words "bulwark" { "shield", "missile shield", "missile defence", "missile defense", "defence system", "defense system", "missile system", "wall", "fence",
                  "barrier", "border wall", "border fence", "bulwark", "rampart", "trench", "umbrella", "early-warning system", "radar", "buffer zone", "berm",
                  "fortification", "defence", "defense", inflect = "noun", any_tag = true }
words "raising_it" { "build", "erect", "put up", "construct", "deploy", "install", "set up", "raise", "dig", "finish", "extend", "complete", "plan", "want",
                     "propose", "unveil", "activate", "strengthen", "reinforce", "switch on", "station", "place", inflect = "verb", any_tag = true }

rule "bulwark against somebody" {
  finds = "Tension", about = "X is building a shield against Y, a fence to keep out Y", priority = 4,
  ways = {
    against = [[ &doer {trigger: <raising_it>} ([det] | [own] | [adj] | [noun] | [num] | -){0,6} {aim: <bulwark>} ([prep] [name]{1,2} | along its [adj]? border)? (against | to (deter | contain | guard against | protect (it | itself | them | [name]) (from | against) | defend (itself | [name]) against | counter | shield [pronoun] from)) ((attacks | missiles | rockets | raids | threats | strikes | an attack | a threat | infiltration | incursions) (from | by))? {to: (core with [Actor kind=state|armed_group|military] | [noun]{0,2} [Actor kind=state|armed_group|military])} ]],
    shoots = [[ &doer ([verb] and)? <raising_it> ([det] | [own] | [adj] | [noun] | [num] | -){0,6} {aim: (<bulwark> | system | systems | battery | batteries | interceptor | interceptors | missiles | laser | lasers)} ([prep] [name]{1,2})? (to | that (can | could | will | would) | able to | capable of) {trigger: (shoot down | intercept | destroy | knock out | shooting down | intercepting | stop | detect)} (any | incoming | [num] | [adj]){0,2} {to: (core with [Actor kind=state|armed_group] | [Actor kind=state|armed_group])} [possessive]? ([adj] | [noun]){0,2} <missile> ]],
    keep_out = [[ &doer {trigger: <raising_it>} ([det] | [own] | [adj] | [noun] | [num] | -){0,6} {aim: <bulwark>} ([prep] [not finite not comma]{1,5})? to (keep out | stop | block | hold back | turn back | bar | halt) {to: (core with [Actor kind=people|armed_group] | [noun]{0,2} [Actor kind=people|armed_group])} ]],
    keep_him_out = [[ &doer {trigger: <raising_it>} ([det] | [own] | [adj] | [noun] | [num] | -){0,6} {aim: <bulwark>} ([prep] [not finite not comma]{1,5})? to keep {to: (core with [Actor kind=people|armed_group] | [noun]{0,2} [Actor kind=people|armed_group])} (out | away) ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "mobilise", weight = 0, note = "" },
  build = function(m) if m.way ~= "against" and m.way ~= "shoots" then m:set("type", "reject") end end,
  yes = {
    "[from Chile] is [trigger building] a missile [aim shield] against [to Peru].",
    "[from Chile] [trigger built] a [aim fence] along its border to keep out [to migrants].",
    "[from Chile] [trigger built] a [aim fence] to keep [to migrants] out.",
    "[from Chile] will deploy a new [aim system] to [trigger shoot down] [to Peruvian] missiles.",
  },
  no = { "Chile is building a wall against the sea.", "Chile built a fence to keep out the wolves." },
}

words "set_on" { "headed for", "heading for", "bound for", "aimed at", "aiming at", "pointed at", "pointing at", "trained on", "targeted at", "targeting",
                 "destined for", "directed at", "that can reach", "that could reach", "able to reach", "capable of reaching", "capable of hitting",
                 "capable of striking", "on course for", "streaking towards", "streaking toward", "headed towards", "headed toward", "flying towards" }

rule "missile headed for somebody" {
  finds = "Tension", about = "X fired a missile headed for Y; X's missiles aimed at Y", priority = 4,
  ways = {
    fired = [[ &doer {aim: <launching>} ([det] | [own] | [adj] | [noun] | [num] | several | dozens of){0,5} <missile> ,? ((that | which) (was | were))? {trigger: <set_on>} {to: (core with [Actor kind=state|military|armed_group] | [Actor kind=state|military|armed_group])} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [Actor kind=state|armed_group form=demonym|acronym]}) ([adj] | [noun]){0,3} {aim: (missile | missiles | rocket | rockets | warhead | warheads | bomber | bombers | guns | artillery | nuclear weapons | nukes)} ,? ((that | which)? (is | are | was | were))? {trigger: <set_on>} {to: (core with [Actor kind=state|military|armed_group] | [Actor kind=state|military|armed_group])} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    return not (from and to and lib.same(from, to))
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  build = function(m) if m.way == "whose" then m:set("type", "mobilise") end end,
  yes = {
    "[from The rebels] [aim fired] a missile [trigger headed for] [to Chile].",
    "[from Chile]'s [aim missiles] are [trigger trained on] [to Peru].",
  },
  no = { "Chile launched a satellite headed for Mars.", "Chile's missiles are aimed at the sea." },
}

words "coming_near" { "come within", "pass within", "sail within", "fly within", "swoop within", "fly close to", "sail close to", "come close to",
                      "fly dangerously close to", "sail dangerously close to", "come dangerously close to", "fly low over", "swoop over", "buzz past", "circle",
                      "speed towards", "speed toward", "veer towards", "veer toward", "cut in front of", "cut across", inflect = "verb", any_tag = true }
words "at_sea" { "ship", "destroyer", "warship", "carrier", "aircraft carrier", "frigate", "jet", "plane", "aircraft", "spy plane", "patrol boat", "cruiser",
                 "submarine", "coast", "shore", "shores", "vessel", "tanker", "trawler", "fishing boat", "drone", "helicopter", "base", "waters", "airspace",
                 "islands", "territory", "border", "surveillance plane", "navy ship", "gunboat", "speedboat", "convoy", inflect = "noun", any_tag = true }

rule "comes too near" {
  finds = "Tension", about = "X's boats came within 300 yards of a Y destroyer", priority = 4,
  pattern = [[ &doer {trigger: <coming_near>} (([num] | a | a few | several | [adj] | [noun] | [currency]){1,5} of)? (a | an | the | two | [num])? {to: [Actor kind=state]} [possessive]? ([adj] | [noun]){0,2} {aim: <at_sea>} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local crewed = from and (lib.at_war[from:get("kind") or ""] or from:get("state") ~= nil)
    return crewed and to and not lib.same(from, to) and lib.is_active(m, doc) or false
  end,
  make = { type = "incursion", weight = -1, note = "" },
  yes = { "[from Chilean boats] [trigger came within] 90 yards of a [to Peruvian] [aim frigate]." },
  no = { "A gull came within 90 yards of a Peruvian frigate.", "Chile came within two goals of a Peruvian victory." },
}

words "tense_word" { "tense", "testy", "terse", "frosty", "icy", "stormy", "heated", "acrimonious", "fiery", "fraught", "bad-tempered", "ill-tempered",
        "combative",
                     "contentious", "fractious", "rancorous", "sharp", "angry", "bitter", "prickly", "chilly", "awkward", "bruising", "confrontational",
                     "uncomfortable", "strained", "hostile", "hot-tempered", "barbed", "blunt", "feisty", "spirited" }
words "tense_talk" { "meeting", "exchange", "talk", "call", "phone call", "telephone call", "conversation", "encounter", "discussion", "session", "summit",
                     "lunch", "dinner", "back-and-forth", "showdown", "interview", "hearing", "debate", "relationship", "rapport", "moment", "negotiation",
                     inflect = "noun", any_tag = true }

rule "tense meeting" {
  finds = "Tension", about = "X had a tense meeting with Y", priority = 4,
  ways = {
    with = [[ &doer ([verb] | [prep]) (a | an | the | [own] | [num] | several | two | another | [adj] | [adv]){0,3} {trigger: <tense_word>} ([adj] | [noun] | , | and){0,3} {aim: <tense_talk>} ([not finite not comma]{1,3})? with {to: &party} ]],
    both = [[ {from: &party} (and | '&') {to: &party} &set_off ([modal] | <have> | [adv]){0,3} (have | had | held | hold | holds | endured | engaged in | shared | exchanged) (a | an | the | [num] | several | two | another | [adj] | [adv]){0,3} {trigger: <tense_word>} ([adj] | [noun] | , | and){0,3} {aim: <tense_talk>} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes", pos = "adj" },
  yes = {
    "[from Ada Lind] had a [trigger tense] phone [aim call] with [to Tom Moss].",
    "[from Ada Lind] and [to Tom Moss] held a [trigger stormy] [aim meeting] in May.",
  },
  no = { "Ada Lind had a short meeting with Tom Moss.", "Ada Lind had a tense week with Tom Moss." },
}
