-- Tensions by a verb and a thing: "froze arms exports to Y", "massed tanks along Y's border", "entered Y's
-- airspace", "confiscated Y's camera", "sent Y blankets". The thing gives the type, or the verb with it.
phase "tensions"

local lib = require "lib.tension"
local sets = require "lib.word_sets"

words "cutting_off" {
  "cut off", "cut", "freeze", "halt", "suspend", "stop", "block", "ban", "withhold", "curb", "restrict", "cancel",
  "end", "shut off", "turn off", "scrap", "slash", "limit", "break off", "sever", "put on hold", "call off",
  "prohibit", "pause", "interrupt", "terminate", "axe", "discontinue", "choke off", "outlaw", "pull", "ground",
  "postpone", "put off", "shelve", "boycott",
  inflect = "verb", any_tag = true,
}
words "flow" { from = "words/tension-things.tsv", where = { use = "flow" }, inflect = "noun", any_tag = true }
words "stop_noun" { "suspension", "halt", "freeze", "end", "cut", "cancellation", "termination", "ban", "pause", "severing",
                    "embargo", "stop", inflect = "noun" }
words "halting" { "stop", "halt", "suspend", "cease", inflect = "verb", any_tag = true }

words "withholding" { "withhold", "hold back", "keep back", "suspend", "cut off", "claw back", "deduct", "dock", "stop", inflect = "verb", any_tag = true }

rule "cuts somebody off" {
  finds = "Tension", about = "X froze arms exports to Y; X suspended all contact with Y", priority = 3,
  ways = {
    active = [[ &doer {trigger: <cutting_off>} &modified {aim: <flow>} (to | with | from | into | for | of) {to: &target} ]],
    flow_of = [[ &doer {trigger: (<cutting_off> | shut off | shuts off | turned off | halted | halts | stopped | stops)} (the | all | its) [adj]? {aim: (flow | supply | supplies | transit | delivery | deliveries | shipment | shipments | export | exports)} of [noun]{1,2} (from [name]{1,2})? to {to: &target} ]],
    sale = [[ &doer {trigger: (<cutting_off> | [lemma=veto])} (the | a) [adj]? {aim: sale} of ([det not wh] | [own]) ([adj] | [noun]){1,3} to {to: &target} ]],
    whose = [[ &doer {trigger: <cutting_off>} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <flow group=sanction>} ]],
    own = [[ &doer {trigger: <cutting_off>} {to: [own]} ([adj] | [noun] | and){0,4} {aim: <flow group=sanction>} ]],
    doing = [[ &doer {trigger: <halting>} {aim: (supplying | selling | sending | exporting | shipping | delivering | lending | paying | funding | buying | importing | flying)} [not finite]{0,5} (to | from) {to: &party} ]],
    doing_it = [[ &doer {trigger: <halting>} {aim: (supplying | funding | paying | financing | arming | sponsoring)} {to: &party &joined} ]],
    noun = [[ &doer ([verb] ([det] | [adj]){0,2})? {trigger: <stop_noun>} (of | to | on | in) &modified {aim: <flow>} (to | with | from) {to: &target} ]],
    whose_noun = [[ {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: <stop_noun>} (of | to | on | in) &modified {aim: <flow>} (to | with | from) {to: &target} ]],
    noun_by = [[ {trigger: <stop_noun>} (of | to | on | in) &modified {aim: <flow>} (to | with | from) {to: &party} by {from: &party} ]],
    money = [[ &doer {trigger: (<withholding> | freeze | freezes | froze | frozen | freezing | block | blocked | blocks | blocking)} &sum ((in | of) ([adj] | [noun]){1,3})? {aim: (from | due to | owed to | meant for | destined for | earmarked for | for)} {to: (core with [Actor kind=state|government|institution|igo|ngo|company|party] | [Actor kind=state|government|institution|igo|ngo|company|party])} ]],
    limits = [[ &doer ([verb] ([det] | [adj] | [num] | more){0,3})? {trigger: (limit | limits | curb | curbs | restriction | restrictions | controls | ceiling | cap | caps | quota | quotas)} on (the)? {aim: (export | exports | sale | sales | shipment | shipments | import | imports | transfer | delivery | deliveries)} of [not finite not mark]{1,5}? (to | from) {to: &party} ]],
    passive = [[ {aim: <flow>} (to | with | from | into | for) {to: &party} &suffering {trigger: <cutting_off>} ...4 by {from: &party} ]],
  },
  unless = { cut_deal = [[ {trigger: [lemma=cut]} (a | an | any | no | the | side | [adj]){0,3} {aim: (deal | deals)} ]] },   -- that is to make one
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or m.way == "noun" or m.way == "whose_noun" or m.way == "noun_by" or m.way == "limits" or lib.is_active(m, doc) end,
  make = { type = "{aim.group|sanction}", weight = 0, note = "" },
  build = function(m)   -- who wants to buy it is refused
    if m.way == "sale" then m:set("type", "reject") elseif m.way == "limits" or m.way == "money" then m:set("type", "sanction") end
  end,
  yes = {
    "[from The ministry] [trigger froze] [to the theatre]'s [aim subsidy] in May.",
    "[from The ministry] [trigger blocked] the [aim sale] of a mill to [to a Chilean bank].",
    "[from Chile] has [trigger halted] the [aim flow] of gas to [to Peru].",
    "[from Norland] has [trigger frozen] arms [aim exports] to [to Estmark].",
    "[from Chile] is [trigger withholding] $9 million in loans [aim from] [to Peru].",
    "[from Norland] tightened [trigger curbs] on the [aim export] of chips to [to Estmark].",
    "[from Norland] announced a [trigger suspension] of air [aim links] with [to Estmark].",
    "[from Russia] has [trigger stopped] [aim supplying] gas to [to Poland].",
    "[from Norland]'s [trigger suspension] of [aim aid] to [to Estmark] is a blow.",
    "The [trigger suspension] of [aim aid] to [to Estmark] by [from Norland] is a blow.",
    "[from The bank] [trigger stopped] [aim paying] [to the union].",
    "[to Peru] armed the rebels, and [from Chile] [trigger cut] its [aim aid].",
    "Arms [aim exports] to [to Peru] were [trigger suspended] by [from Chile].",
  },
  no = { "Norland cut the grass.", "Norland cut a deal with Estmark." },
}

words "massing" {
  "mass", "amass", "move", "send", "deploy", "station", "concentrate", "gather", "rush", "assemble", "reinforce",
  "increase", "double", "triple", "build up", "boost", "strengthen", "beef up", "dispatch", "pour", "position",
  "mobilise", "mobilize", "shift", "post", "add", "sail", "park", "put", "place",
  inflect = "verb", any_tag = true,
}
words "forces" { from = "words/tension-things.tsv", where = { use = "forces" }, inflect = "noun", any_tag = true }
words "frontier" { "border", "frontier", "coast", "waters", "shore", "shores", "line", "boundary", "airspace",
                   "coastline", "doorstep", "territory" }

rule "forces near somebody" {
  finds = "Tension", about = "X massed tanks along Y's border", priority = 3,
  ways = {
    border = [[ &doer {trigger: <massing>} &modified {aim: <forces>} ...3 (along | near | on | at | off | outside | towards | toward | around | opposite | to | close to) the? {to: (core | Actor)} [possessive]? ([adj] | [noun]){0,2} <frontier> ]],
    against = [[ &doer {trigger: <massing>} &modified {aim: (<forces> | police)} [not finite]{0,12}? ,? against {to: &target} ]],
    towards = [[ &doer {trigger: <massing>} &modified {aim: (<forces> | jets | warplanes | warships | bombers | drones | gunboats)} (towards | toward | near | close to | around | past) {to: [Actor kind=state]} (on | in | over | last | , | . | $ | for | as | by | to) ]],
    scrambled = [[ &doer {trigger: (scramble | scrambles | scrambled | dispatched | sent up)} &modified {aim: (jet | jets | fighters | aircraft | planes | warplanes | frigates | ships)} to (intercept | warn off | shadow | chase off | meet | monitor | escort | track | identify) {to: &target} ]],
    both = [[ {from: &party} (and | '&') {to: &party} ([modal] | <have> | <be> | [adv] | each | both){1,5} {trigger: <massing>} &modified {aim: <forces>} ...3 (along | near | on | at | towards | toward | to | close to) (the | their) ([adj] | [noun]){0,2} <frontier> ]],
    shared = [[ &doer {trigger: <massing>} &modified {aim: <forces>} ...3 (along | near | on | at | towards | toward | to | close to) ([own] | the | their) ([adj] | [noun]){0,2} <frontier> with {to: &party} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "both" or lib.is_active(m, doc) end,
  make = { type = "mobilise", weight = 0, note = "" },
  build = function(m) if m.way == "both" then m:set("mutual", "yes") end end,
  yes = {
    "[from Norland] and [to Estmark] have each [trigger sent] more [aim troops] to their border.",
    "[from Norland] has [trigger doubled] the number of [aim troops] along the [to Polish] border.",
    "[from Norland] [trigger moved] heavy [aim guns] to its border with [to Estmark].",
    "[from Norland] has [trigger deployed] its [aim police] and dogs against [to nurses].",
    "[from Chile] [trigger sent] 30 [aim warplanes] towards [to Peru] on Monday.",
    "[from Japan] [trigger scrambled] two [aim jets] to shadow [to Chinese bombers].",
  },
  no = { "Norland moved its capital to the coast." },
}

words "launching" { "fire", "launch", "shoot", "lob", "send", "hurl", "rain", "test-fire", inflect = "verb", any_tag = true }
words "missile" { "missile", "rocket", "projectile", "shell", "mortar", "drone", "bomb", "round", "torpedo", "satellite",
                  inflect = "noun", any_tag = true }

words "device" { "bomb", "shell", "rocket", "missile", "mortar", "mortar round", "drone", "grenade", "mine", "car bomb", "roadside bomb",
                 "explosive", "torpedo", "bullet", "artillery round", "petrol bomb", "letter bomb", "projectile", inflect = "noun" }
words "landing" { "land on", "land in", "fall on", "rain down on", "strike", "hit", "slam into", "crash into", "explode in", "explode at",
                  "destroy", "kill", "wound", "injure", "damage", "flatten", "sink", "smash into", "tear through", "rip through",
                  "blow up", "tear into", inflect = "verb", any_tag = true }

rule "missiles of somebody land" {
  finds = "Tension", about = "shells fired by X landed on Y's camp, a bomb laid by X killed Y", priority = 4,
  ways = {
    killed = [[ {to: np} &set_off &suffering {trigger: (killed | wounded | injured | hurt | maimed | hit)} ([adv] | on? <timeword>){0,2} (by | when) [not finite not comma]{0,3} {aim: <device>} (planted | fired | launched | dropped | set off | thrown | left | laid | hidden | hurled | lobbed | sent | detonated | placed | shot) by {from: &party} ]],
    lands = [[ {aim: <device>} ,? ((which | that)? (<be> | <have>){1,2})? (planted | fired | launched | dropped | set off | thrown | left | laid | hidden | hurled | lobbed | sent | detonated | placed | shot) (from [not finite not comma]{1,4}?)? by {from: &party} [not finite not comma]{0,5} ,? {trigger: <landing>} {to: &target} ]],
    whose_kills = [[ ({from: [Actor kind=state form=demonym|acronym]} | {from: (core | Actor)} [possessive] | {from: [Actor kind=armed_group|military|government]}) ([adj] | [noun]){0,2} {aim: <device>} ([adv] | <have>){0,2} {trigger: (<harming> | destroyed | destroy | flattened)} &numbering? {to: &target} ]],
    demonym_lands = [[ {from: [Actor kind=state form=demonym]} ([adj] | [noun])? {aim: <device>} ([adv] | <have>){0,2} {trigger: (landed | fell | land | fall | crashed | exploded | rained down | struck | hit)} (in | on | near | inside | into) ([not finite not comma]{1,4} (in | inside | near))? {to: [Actor kind=state not form=demonym]} ]],
    lands_in = [[ {aim: <device>} ,? ((which | that)? (<be> | <have>){1,2})? (planted | fired | launched | dropped | set off | thrown | left | laid | hidden | hurled | lobbed | sent | detonated | placed | shot) by {from: &party} [not finite not comma]{0,5} ,? {trigger: <landing>} core ([adv] | deep){0,2} (in | inside | near | outside) {to: [Actor kind=state]} ]],
  },
  points = { aim = { 4, [[ {aim} ]] }, place = { 1, [[ (in | inside | near | outside) {to} ]] } },
  make = { type = "attack", weight = 0, note = "weak", pos = "noun" },
  yes = { "A [aim bomb] planted by [from separatists] [trigger killed] [to four policemen].",
          "[from The army]'s barrel [aim bombs] have [trigger killed] [to two nurses].",
          "[aim Rockets] fired from Chad by [from separatists] [trigger hit] [to Peru].",
          "[from Chilean] [aim shells] [trigger landed] on two farms in [to Peru].",
          "[aim Drones] launched by [from separatists] [trigger hit] an oil depot deep inside [to Peru].",
          "[to Four policemen] were [trigger killed] by a [aim bomb] planted by [from separatists]." },
  no = { "A bomb planted by separatists was found." },
}

words "over_whom" { "head", "bow", "boat", "bridge", inflect = "noun" }

rule "fires missiles" {
  finds = "Tension", about = "X fired two missiles over Y, rained shells on Y's town", priority = 3,
  ways = {
    over = [[ &doer {trigger: <launching>} &modified {aim: <missile>} (over | towards | toward | near | off | past | in the direction of) {to: &target} ]],
    heads = [[ &doer {trigger: [<launching> not /launch.*/]} (shots | [det not wh] [common])? (over | above | across) (the {aim: <over_whom>} of {to: &party} | {to: (core | Actor)} [possessive] {aim: <over_whom>} | {to: [own]} {aim: <over_whom>}) ]],
    at = [[ &doer {trigger: <launching>} &modified {aim: <missile>} (at | into | on | onto | against) {to: &target} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "weapons_test", weight = 0, note = "" },
  build = function(m) if m.way ~= "over" then m:set("type", "attack") end end,
  yes = { "[from Norland] [trigger fired] two long-range [aim missiles] over [to Japan].",
          "[from Norland] [trigger rained] [aim shells] on [to the rebels].",
          "[from Soldiers] [trigger fired] over the [aim heads] of [to the nurses]." },
  no = { "Norland fired the coach over lunch." },
}

words "crossing" { "enter", "violate", "breach", "cross", "penetrate", "invade", "overfly", "infringe", "intrude into",
                   "cross into", "stray into", "sail into", "fly into", "break into", inflect = "verb" }
words "trespass" { "fish", "poach", "sail", "drill", "patrol", "fly", "anchor", "survey", "cruise", "trespass", "operate",
                   "manoeuvre", "maneuver", "loiter", inflect = "verb", any_tag = true }
words "realm" { "airspace", "air space", "waters", "territorial waters", "territory", "border", "borders", "sovereignty",
                "soil", "air defence zone", "economic zone" }

words "war_column" { "tank", "convoy", "column", "armour", "armor", "vehicle", "gunboat", "warship", "commando", "paratrooper", "unit", inflect = "noun" }

rule "crosses a border" {
  finds = "Tension", about = "X's drone entered Y's airspace", priority = 4,
  ways = {
    owner = [[ &doer {trigger: <crossing>} (the)? {to: Actor} [possessive]? ([adj] | [noun]){0,2} {aim: <realm>} ]],
    own = [[ &doer {trigger: <crossing>} {to: [own]} ([adj] | [noun]){0,2} {aim: <realm>} ]],
    reduced = [[ {from: core with [Actor kind=state]} {trigger: [<crossing> gerund]} {to: [own]} ([adj] | [noun]){0,2} {aim: <realm>} ]],
    of = [[ &doer {trigger: <crossing>} the [adj]{0,2} {aim: <realm>} of {to: &target} ]],
    with = [[ &doer {trigger: <crossing>} (the | its | their) ([adj] | [noun]){0,2} {aim: <realm>} (with | into | to) {to: &party} ]],
    troops = [[ {from: (core with [Actor kind=military|armed_group] | [Actor kind=military|armed_group])} &set_off &acting {trigger: (enter | enters | entered | entering | invade | march into | marches into | marched into | poured into | pour into | pushed into | push into | rolled into | moved into | advanced into | crossed into | slipped into)} {to: [Actor kind=state not form=demonym]} ]],
    tanks = [[ {from: [Actor kind=state form=demonym]} ([adj] | [noun]){0,2} <war_column> ([adv] | <have>){0,2} {trigger: (<crossing> | rolled into | roll into | moved into | pushed into | poured into | advanced into | swept into | drove into)} {to: [Actor kind=state not form=demonym]} ]],
    was = [[ {to: Actor} [possessive]? ([adj] | [noun]){0,2} {aim: <realm>} &suffering {trigger: <crossing>} [not finite not comma]{0,4} by {from: &target} ]],
    inside = [[ &doer {trigger: <trespass>} [adv]? (in | inside | over | through | within) (the)? {to: Actor} [possessive]? ([adj] | [noun]){0,2} {aim: <realm>} ]],
  },
  points = { aim = { 4, [[ <realm> ]] } },
  make = { type = "incursion", weight = 0, note = "" },
  build = function(m) if m.way == "was" then m:set("voice", "passive") end end,
  yes = {
    "[from A Chinese balloon] [trigger entered] [to US] [aim airspace].",
    "[from A Chinese trawler] [trigger fished] in [to Vietnamese] [aim waters].",
    "[to Chad] fired at [from two Libyan jets] [trigger entering] its [aim airspace].",
    "[from Russia] has [trigger violated] the [aim airspace] of [to Poland].",
    "[to Poland] protested after [from Russia] had [trigger violated] its [aim airspace].",
    "[from Chilean troops] have [trigger entered] [to Peru].",
    "[from Chilean] tanks have [trigger rolled into] [to Peru].",
    "[from Rebels] [trigger crossed] the [aim border] into [to Chad].",
    "[to Polish] [aim airspace] was [trigger violated] on Monday by [from Russia].",
  },
  no = { "Two men entered the shop." },
}

words "taking" {
  coerce = "tear up, rip up, confiscate, seize, impound, cancel, revoke, withdraw, block, bug, tap, deface, vandalise, vandalize, smash, " ..
    "ransack, loot, hack, take away, shut, close, freeze, break into, padlock, bulldoze, demolish, jam, censor, " ..
    "annul, suspend, strip, board, intercept, detain, occupy, besiege, take down, knock out, knock offline, cripple, cut off, disable, deactivate, " ..
    "ground, dock, garnish, break up, disperse, clear, seal, seal off, disrupt, steal, tear down, pull down, knock down, dismantle, flatten, tow, tow away, requisition, commandeer, encrypt, scramble, paralyse, paralyze, wipe",
  reject = "turn back, push back, tow back, turn away",
  investigate = "search, audit, inspect, comb through, go through, raid, examine, scrutinise, scrutinize, scour, check, review, seek",
  attack = "capture, storm, overrun, retake, recapture, torch, burn, burn down, blow up, firebomb, wreck, set fire to, set alight, set ablaze, set on fire, shoot up, ram, sink, shell, bomb, destroy",
  inflect = "verb", any_tag = true,
}
words "holding" { from = "words/tension-things.tsv", where = { use = "holding" }, inflect = "noun", any_tag = true }

-- A ship of a state that is boarded or seized is a breach of its realm; what a state freezes is a sanction.
words "ship_noun" { from = "words/tension-objects.tsv", where = { use = "ship_noun" },
                    inflect = "noun", any_tag = true }
words "seizing" { from = "words/tension-verbs.tsv", where = { use = "seizing" }, inflect = "verb", any_tag = true }
local imposing = { state = true, igo = true, government = true }

local function kind_of_taking(doc, m)
  local t, aim = doc:token(m:slot("trigger").first), doc:token(m:slot("aim").last)
  local to, from = m:actor("to"), m:actor("from")
  if to and to:get("kind") == "state" and aim:in_list("ship_noun") and t:in_list("seizing") then return "incursion" end
  local freezes = lib.is_one(aim, sets.frozen_thing) and lib.is_one(t, sets.freeze)
  if freezes and from and imposing[from:get("kind") or ""] then return "sanction" end
end

part "some_of" [[ (([num] | one | several | many | dozens | scores | hundreds | some | all | most | half | much | part | parts | both) of) ]]

rule "shuts somebody down" {
  finds = "Tension", about = "the ministry closed the radio station Y: who has the power to shuts it", priority = 3,
  pattern = [[ {from: core with [Actor kind=government|police|institution|state|military]} &set_off &acting {trigger: (close | closes | closed | closing | shut | shuts | shutting | sealed | padlocked)} down? {to: (core with [Actor kind=media|company|ngo] | [Actor kind=media|company|ngo])} ]],
  points = { few = { 2, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "weak" },
  yes = { "[from The ministry] has [trigger closed] down [to Tarn Radio]." },
  no = { "The ministry closed the meeting." },
}

-- what is given to somebody, and may be taken back: of all other things one withdraws one's own ("withdrew its jets, her bill")
words "granted_thing" { "licence", "license", "permit", "visa", "passport", "accreditation", "citizenship", "certificate", "credentials", "registration",
                        "permission", "pass", "badge", "privilege", "title", inflect = "noun", any_tag = true }

rule "takes somebody's thing" {
  finds = "Tension", about = "police confiscated the reporters' cameras: X acts on Y", priority = 3,
  ways = {
    whose = [[ &doer {trigger: <taking>} &some_of? {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,2} {aim: <holding>} ]],
    own = [[ &doer {trigger: <taking>} &some_of? {to: [own]} ([adj] | [noun] | [num]){0,2} {aim: <holding>} ]],
    named = [[ &doer {trigger: <taking>} ((part | parts | most | much | control) of | about | some | nearly | at least | over | up to | more than)? (a | an | the | [num]) [adj]? {to: [Actor kind=state|company|ngo|media|police|military|armed_group|government]} [adj]? {aim: <holding>} ]],
    bare = [[ &doer {trigger: <taking>} {to: [Actor kind=state form=demonym]} [adj]? {aim: [<holding> plural]} ]],
    of = [[ &doer {trigger: <taking>} (a | an | the | [num])? ([adj] | [noun]){0,2} {aim: <holding>} (of | belonging to | owned by | (that | which) (belongs | belonged) to | (that | which) (is | was | were) owned by) {to: &party} ]],
    voice = [[ &doer {trigger: (<taking> | <blocking_site>)} (the | all | some | [num])? ([adj] | [noun]){0,2} {aim: (broadcasts | broadcast | programmes | programs | transmissions | articles | posts | tweets | videos | messages)} (by | from | of) {to: &party} ]],
    from_land = [[ &doer {trigger: <taking>} (a | an | the | [num] | several | two | three) ([adj] | [noun]){0,2} {aim: <goods_moved>} from {to: [Actor kind=state]} ]],
    carrying = [[ &doer {trigger: <taking>} (a | the | [num]) ([adj] | [noun]){0,2} {aim: <holding>} (with | carrying | full of | packed with) (about | some | [num] | [adj]){0,2} {to: [Actor kind=people|person|military|armed_group|police]} ]],
    whose_was = [[ {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,2} {aim: <holding>} &suffering {trigger: <taking>} (down | up | off)? [not finite not comma]{0,5} by {from: &target} ]],
    relative_was = [[ {to: np} ,? whose ([adj] | [noun] | [num]){0,2} {aim: <holding>} &suffering {trigger: <taking>} (down | up | off)? [not finite not comma]{0,5} by {from: &target} ]],
    own_was = [[ {to: [own]} ([adj] | [noun]){0,2} {aim: <holding>} &suffering {trigger: <taking>} (down | up | off)? [not finite not comma]{0,5} by {from: &target} ]],
    at_post = [[ {to: np} &set_off &suffering {trigger: (<taking> | stopped | halted | held up)} [not finite not comma]{0,3} at ([det] | [num]) {from: [Actor kind=military|police|armed_group]} {aim: (roadblock | checkpoint | post)} ]],
    of_was = [[ {aim: <holding>} (of | belonging to | owned by) {to: &party} &suffering {trigger: <taking>} [not finite not comma]{0,5} by {from: &target} ]],
    named_was = [[ {to: [Actor kind=state|company|ngo|media|police|military|armed_group]} [adj]? {aim: <holding>} &suffering {trigger: <taking>} [not finite not comma]{0,5} by {from: &target} ]],
  },
  unless = { own_post = [[ {trigger: ([lemma=close] | [lemma=shut])} {to: [own]} ([adj] | [noun]){0,2} {aim: (embassy | embassies | consulate | consulates | mission | offices | office)} (in | to) ]],   -- its own, in another's land
             own_again = [[ {trigger: [lemma=withdraw]} {to: [own]} ([adj] | [noun] | [num]){0,2} {aim: [not <granted_thing>]} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "at_post" or string.find(m.way, "was$") ~= nil or lib.is_active(m, doc) end,
  -- "a convoy of 14 trucks" is nobody's: whom one answers by it is not sought
  make = { type = "{trigger.group|}", weight = 0, note = "taken" },
  build = function(m, doc)
    if string.find(m.way, "was$") or m.way == "at_post" then m:set("voice", "passive") end
    if not m:get("type") then m:set("type", "coerce") end   -- "stopped at a post"
    local type = kind_of_taking(doc, m)
    local from = m:actor("from")   -- those who bear arms search no post
    if m:get("type") == "investigate" and from and lib.bearing_arms[from:get("kind") or ""] and m:feature("trigger", "lemma") == "raid" then type = "attack" end
    if type then m:set("type", type) end
  end,
  yes = {
    "[from Police] [trigger confiscated] [to the reporters]' [aim cameras].",
    "[from The ministry] opened an inquiry, and its officers [trigger searched] [to the bank]'s [aim offices].",
    "[from Chad] has [trigger suspended] all [aim broadcasts] by [to the BBC].",
    "[from The navy] [trigger towed] nine fishing [aim boats] from [to Greece] to port.",
    "[from Pirates] [trigger seized] a [to Greek] [aim tanker].",
    "[from Chile] [trigger seized] [to Peruvian] [aim assets].",
    "[from Police] [trigger sealed] the [aim strongroom] of [to the bank].",
    "[from Police] [trigger seized] the [aim cameras] of [to two reporters].",
    "[from The rebels] [trigger raided] the [aim offices] of [to the bank].",
    "[from Police] [trigger seized] a [aim boat] that belongs to [to the union].",
    "[from Police] stopped [to two reporters] and [trigger confiscated] their [aim cameras].",
    "[from Police] stopped [to two reporters] and [trigger smashed] two of their [aim cameras].",
    "[from Malta] [trigger turned back] a [aim boat] with [to 60 migrants] on board.",
    "[to The paper]'s [aim offices] were [trigger raided] at dawn by [from police].",
    "[to The nurses], whose [aim march] was [trigger broken up] by [from police], left.",
    "[to Two reporters] were [trigger turned back] on Monday at an [from army] [aim roadblock].",
    "[to Ada Lind] left. Her [aim passport] had been [trigger seized] by [from police].",
    "The [aim cameras] of [to two reporters] were [trigger seized] by [from police].",
    "A [to Greek] [aim tanker] was [trigger seized] on Friday by [from pirates].",
  },
  no = { "Police searched the hills.", "Chile closed its offices in Peru.", "Chile lent Peru two jets. Chile has withdrawn its jets." },
}

words "spoiling" { "burn", "torch", "tear up", "trample", "stamp on", "deface", "tear down", "topple", "set fire to", "spit on",
                   "rip up", inflect = "verb", any_tag = true }
words "likeness" { "flag", "picture", "portrait", "effigy", "photograph", "poster", "photo", "banner", "statue", "copy", inflect = "noun", any_tag = true }

rule "burns somebody's flag" {
  finds = "Tension", about = "crowds burned a Bolivian flag, a picture of the president", priority = 4,
  ways = {
    of = [[ &doer {trigger: <spoiling>} ([det] | [adj] | [num]){0,3} {aim: <likeness>} of {to: &party} ]],
    whose = [[ &doer {trigger: <spoiling>} (a | an | the | [num])? {to: Actor} [possessive]? [adj]? {aim: <likeness>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "protest", weight = 1, note = "" },
  yes = {
    "[from Crowds] [trigger burned] a [to Bolivian] [aim flag].",
    "[from Crowds] [trigger burned] an [to American] [aim flag].",
    "[from Crowds] [trigger burned] a [aim picture] of [to the president].",
  },
  no = { "Crowds waved a Bolivian flag." },
}

words "banning" { "ban", "bar", "outlaw", "restrict", "tax", "boycott", inflect = "verb", any_tag = true }

words "not_buying" { "stop buying", "stop importing", "stop selling", "stop using", "cease buying", "cease importing", "refuse to buy",
                     "halt purchases of", "halt imports of", "suspend imports of", "suspend purchases of", "stop imports of",
                     "end imports of", "cut imports of", "curb imports of", "block imports of", "shun", inflect = "verb", any_tag = true }

rule "bans somebody's goods" {
  finds = "Tension", about = "Chile has banned Peruvian fish", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <banning>} (imports of)? {to: [Actor kind=state]} [adj]? {aim: [common not <role> not <crowd> not <body>]} (, | . | ; | $ | from | over | after | and | until | in) ]],
    buys_not = [[ &doer {trigger: <not_buying>} {to: [Actor kind=state]} [adj]? {aim: [common not <role> not <crowd> not <body>]} ]],
    from = [[ &doer {trigger: <banning>} ((imports | purchases | sales) of)? all? [adj]{0,2} {aim: [common not <role> not <crowd> not <body> not <timeword>]} from {to: [Actor kind=state]} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "sanction", weight = 0, note = "" },
  yes = { "[from Chile] has [trigger banned] [to Peruvian] [aim fish].",
          "[from Chile] [trigger stopped buying] [to Peruvian] [aim copper].",
          "[from Chile] has [trigger banned] [aim seafood] from [to Peru]." },
  no = { "Chile has banned fishing." },
}

words "giving_back" { "return", "hand back", "give back", "send back", "restore", inflect = "verb", any_tag = true }

rule "gives something back" {
  finds = "Tension", about = "France returned 26 statues to Benin", priority = 2,
  pattern = [[ &doer {trigger: <giving_back>} ([det not wh] | [adj] | [num] | [own]){1,3} {aim: [common]} to the? {to: ([Actor kind=state|ngo|government] | core with [Actor kind=people|institution|ngo])} ]],
  points = { aim = { 2, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "ease", weight = 0, note = "" },
  yes = { "[from France] has [trigger returned] 26 [aim statues] to [to Benin].", "[from China] [trigger returned] the [aim drone] to the [to US]." },
  no = { "France returned to Benin." },
}

words "letting" { "allow", "permit", "let", "authorise", "authorize", inflect = "verb", any_tag = true }
words "free_act" { "return", "enter", "leave", "go", "stay", "visit", "take part", "participate", "run", "stand", "cross", "land", "attend",
                   "vote", "march", "travel", "resume", "reopen", "keep", "settle", "compete", "play", "come home", "go home" }

rule "lets somebody do something" {
  finds = "Tension", about = "Turkey will allow the refugees to return", priority = 1,
  ways = {
    acts = [[ &doer {trigger: <letting>} (up to | about | more than)? {to: (core with [Actor kind=people|person|party|ngo|media|company|armed_group] | [noun]{0,2} [Actor kind=people|person|party|ngo|media|company|armed_group])} (who [not mark]{1,14})? to? <free_act> ]],
    goods = [[ &doer {trigger: <letting>} ([num] | the | some | more | [adj]){0,2} {to: [Actor kind=state form=demonym]} <goods_moved> (through | in | into | across | to? (cross | pass | enter | dock | land | sail | leave)) ]],
    goods_from = [[ &doer {trigger: <letting>} (in | through)? ([num] | the | some | more | [adj]){0,2} <goods_moved> from {to: [Actor kind=state]} ]],
    into = [[ &doer {trigger: <letting>} {to: (core with Actor | Actor)} (into | in | onto | back) (, | . | ; | $ | [det] | [own] | [name]) ]],
  },
  check = lib.is_active, make = { type = "ease", weight = 0, note = "" },
  yes = { "[from Turkey] will [trigger allow] [to the refugees] to return.",
          "[from Turkey] [trigger let] [to the refugees] enter.",
          "[from Turkey] [trigger let] two [to Greek] ships dock.",
          "[from Turkey] [trigger let] in grain from [to Greece].",
          "[from Iraq] [trigger allowed] [to the inspectors] into the palace." },
  no = { "Turkey will allow the trade to go on." },
}

words "giving" { "give", "send", "lend", "loan", "ferry", "hand over", "extend", "allocate", "award", "advance", "earmark", "release", "rush", "truck", "approve", "unblock", "unlock", "free up", "disburse", "set aside", "open", "build", "set up", "donate", "bring", "hand out", "hand", "ship", "offer", "grant", "deliver",
                 "distribute", "fly", "provide", "supply", "dispatch", "pledge", "promise", "contribute", "airlift",
                 inflect = "verb", any_tag = true }
words "gift" { from = "words/tension-things.tsv", where = { use = "gift" }, inflect = "noun", any_tag = true }
words "supplying" { "supply", "provide", "furnish", inflect = "verb", any_tag = true }
words "arming" { "arm", "equip", "stock", "kit out", inflect = "verb" }
words "getting" { "get", "receive", "obtain", "accept", "secure", "win", "land", inflect = "verb", any_tag = true }
words "taking_in" { "take in", inflect = "verb" }
words "finding" { "take", "find", "give", "seek", "grant", inflect = "verb", any_tag = true }

words "pulling_out" { "pull", "pluck", "haul", "drag", "winch", "bring", "carry", "lift", "help", "lead", "fish", "dig", "free", inflect = "verb", any_tag = true }
words "out_of_danger" { "sea", "water", "rubble", "wreck", "wreckage", "debris", "river", "mud", "snow", "flames", "fire", "ruins", "surf", "waves", "flood" }

rule "pulls somebody to safety" {
  finds = "Tension", about = "the crew pulled nine sailors to safety, from the rubble", priority = 4,
  ways = {
    active = [[ &doer {trigger: <pulling_out>} (([num] | some | several) of)? {to: core with [Actor kind=person|people|military|police|armed_group|anonymous]} {aim: (to safety | ashore | aboard | on board | (from | out of) the? [adj]? <out_of_danger>)} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<pulling_out> can=VBN]} {aim: (to safety | ashore | (from | out of) the? [adj]? <out_of_danger>)} ([adv] | on? <timeword>){0,2} by {from: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "aid", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = { "[from The coast guard] [trigger pulled] [to nine sailors] [aim to safety].",
          "[to Two nurses] were [trigger pulled] [aim from the rubble] by [from firefighters]." },
  no = { "The crew pulled the net from the water." },
}

words "paying_for" { "pay for", "fund", "finance", "bankroll", "build", "rebuild", "repair", "restore", "underwrite", inflect = "verb", any_tag = true }
words "public_work" { "school", "hospital", "clinic", "road", "bridge", "dam", "port", "railway", "airport", "power station", "power plant",
                      "well", "canal", "house", "home", "university", "orphanage", "pipeline", "grid", "programme", "program", inflect = "noun" }

rule "gives somebody something" {
  finds = "Tension", about = "X sent Y blankets; X granted asylum to Y", priority = 2,
  ways = {
    to = [[ &doer {trigger: <giving>} &modified ((of | in | worth of) &modified)? {aim: <gift>} (to | for) {to: &party &joined} ]],
    whom = [[ &doer {trigger: (<giving> | <supplying>)} ({to: core} | the? {to: Actor}) ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: <gift>} ]],
    lends = [[ &doer {trigger: (lend | lends | lent | loan | loans | loaned | donated | donate | ship | shipped | ships | airlifted)} {to: [Actor kind=state|military|armed_group|ngo|government]} (a | an | [num] | some | more | several) ([adj] | [noun] | [participle]){0,3} {aim: [common not /hand|ear|voice/]} ]],
    sum = [[ &doer {trigger: <giving>} {to: (core | Actor)} &sum ]],
    sum_to = [[ &doer {trigger: <giving>} &sum (in ([adj] | [noun]){1,3})? (to | for) {to: &party &joined} ]],
    count = [[ &doer {trigger: <sent_over>} (about | some | up to | almost | nearly | more than | over | another | a further | an extra)? [num] (million | thousand)? ([adj] | [noun]){0,3} {aim: [can=NNS not <timeunit> not <crowd> not <role> not <in_writing>]} (and ([adj] | [num] | [noun]){0,2} [can=NNS])? to {to: &any_power} ]],
    sum_from = [[ {to: np} &set_off &acting {trigger: <getting>} &sum (in ([adj] | [noun]){1,3})? from {from: &party} ]],
    sum_help = [[ &doer {trigger: <giving>} &sum (in ([adj] | [noun]){1,3})? to (help | support | assist | aid) {to: &party} ]],
    arrives = [[ &modified {aim: <gift>} from {from: [Actor kind=state|ngo|igo]} ([adv] | <have>){0,2} {trigger: (arrive | arrives | arrived | landed | reached)} (on? <timeword>)? (in | at)? {to: (core with Actor | Actor)} ]],
    builds = [[ &doer {trigger: <paying_for>} ([det not wh] | [adj] | [num] | [noun] | [own]){0,3} {aim: <public_work>} (in | for | of) {to: [Actor kind=state]} ]],
    with_help = [[ ^ with {from: (core | Actor)} [possessive] ([adj] | [noun]){0,1} {trigger: (help | aid | assistance | money)} ,? {to: np} ([verb finite] | [modal]) ]],
    helpers = [[ &doer {trigger: <giving>} &modified {aim: <gift>} to (help | assist | support | aid | treat | protect | rescue | defend) {to: &party} ]],
    number = [[ &doer {trigger: <giving>} {to: [Actor kind=state|military|armed_group|ngo]} [num] ([adj] | [noun]){0,2} {aim: [common plural not <timeunit>]} ]],
    with = [[ &doer {trigger: (<supplying> | <arming>)} {to: &party} (in [name]{1,2})? with ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: <gift>} ]],
    gets = [[ {to: np} &set_off &acting {trigger: <getting>} ([det not wh] | [adj] | [num] | [currency] | [noun] | of){0,5} {aim: <gift>} from {from: &party} ]],
    refuge = [[ {to: np} &set_off &acting <finding> {trigger: (refuge | shelter | asylum | sanctuary)} (in | at | with | by) (the (residence | home | house | embassy | compound | office) of)? {from: &party} ]],
    takes_in = [[ &doer {trigger: <taking_in>} (((hundreds | thousands | dozens | scores | tens of thousands | millions) of | about | some | [num] | [adj]){0,3}) {to: [Actor kind=people]} ]],
  },
  unless = { owed = [[ {trigger} ...10 in (damages | ransom | tax | taxes | fines | bribes | compensation | fees | a settlement) ]],
             price = [[ from {from} for ([det] | [own]) ]],
             none = [[ {trigger} no ]], praise = [[ {trigger: [lemma=give]} [adj]{0,2} {aim: credit} ]],
             hush = [[ {trigger} ...10 to (keep (quiet | silent | it quiet | [own] mouth) | stay (quiet | silent | away) | say nothing | look away | look the other way | shut up | go away | drop | withdraw | walk away | lie | leave) ]],
             halt = [[ [lemma=bring] ...8 to (justice | life | light | heel | power | (a | an | the) (standstill | halt | end | stop | table | close | edge | attention)) ]] },
  points = { aim = { 2, [[ <gift> ]] } },
  check = function(m, doc) return m.way == "refuge" or m.way == "with_help" or lib.is_active(m, doc) end,
  make = { type = "aid", weight = 0, note = "" },
  build = function(m) if m.way == "arrives" then m:set("voice", "passive") end end,
  yes = {
    "[from Norland] [trigger sent] forty [aim doctors] to [to Poland].",
    "[from Norland] [trigger granted] [to the pilot] [aim asylum].",
    "[from The bakers] [trigger gave] [to the museum] £900.",
    "[from The mayor] [trigger gave] a million crowns to [to the museum].",
    "[from Norland] [trigger provided] some 900 gas [aim masks] and gloves to [to the navy].",
    "[to The museum] [trigger received] $3 million from [from the bakers].",
    "[from The bakers] have [trigger sent] another £900 to [to the nurses].",
    "[from Cuba] [trigger sent] [aim doctors] to help [to Italy].",
    "[from Norland] will [trigger give] [to Poland] 20 [aim buses].",
    "[to The museum] [trigger received] a [aim grant] from [from the bank].",
    "[to The pilot] found [trigger refuge] in [from Peru].",
    "[from Norland] [trigger took in] [to refugees].",
    "[from Norway] has [trigger lent] [to Chad] a [aim dredger].",
    "[from Norland] [trigger gave] $90m to help [to the nurses].",
    "Six [aim ambulances] from [from Norway] [trigger arrived] in [to Chad].",
    "[from Norway] will [trigger rebuild] the [aim port] of [to Haiti].",
    "With [from Norland]'s [trigger help], [to the museum] bought a boat.",
    "[from Norland] [trigger supplied] [to the rebels] with [aim weapons].",
  },
  no = { "The bank offered the nurse $300 to keep quiet.", "Norland gave full credit to Poland.", "Norland sent a note to Poland.", "Norland sent nine envoys to Poland.", "The nurses brought the museum's water supply to a halt.",
         "The museum received $3 million from the bakers in damages.", "Norland sent no doctors to Poland.", "The museum received $3 million from the bakers for the land." },
}
