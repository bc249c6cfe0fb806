-- Protests: in writing ("lodged a protest with Y"), and of crowds at the door of those they are against: "carried placards
-- outside Y", "marched on the police station", "parked their tractors outside the ministry", and who breaks them up.
phase "tensions"

local bodies = require "lib.bodies"
local lib = require "lib.tension"

words "lodging" { "lodge", "file", "make", "send", "deliver", "issue", "register", inflect = "verb", any_tag = true }

words "in_writing" { "protest note", "note of protest", "protest letter", "letter of protest", "diplomatic protest", "protest", "letter of complaint",
                     "formal complaint", "diplomatic note", "note verbale", "démarche", "demarche" }

rule "lodges a protest" {
  finds = "Tension", about = "X lodged a stern protest with Y", priority = 3,
  ways = {
    lodged = [[ &doer {trigger: <lodging>} (a | an | its | [num])? [adj]{0,3} [noun]? {aim: (protest | protests | demarche | note of protest | rebuke | complaint | objection)} (with | to) {to: &party &joined} ]],
    summons = [[ &doer [lemma=summon] {to: &party} ([adv] | on? <timeword>)? to {trigger: (protest | complain | [lemma=object])} {aim: (about | at | against | over | , | . | $)} ]],
    to_whom = [[ &doer {trigger: (protest | protests | protested | protesting)} ([adv] | on? <timeword>)? to {to: &party} ([adv] | on? <timeword>)? {aim: (over | about | at | against | that | in)} ]],
    said_in = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: <say>} in (a | an | its | his | her | their) [adj]{0,2} {aim: <in_writing>} to {to: &target} ]],
  },
  points = { summons = { 4, [[ [lemma=summon] ]] }, to_whom = { 3, [[ {trigger} ([adv] | on? <timeword>)? to ]] }, aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)   -- "lodged a complaint with the police": they are to hear it
    local to = m:actor("to")
    local kind = to and m:feature("aim", "lemma") ~= "protest" and to:get("kind")
    local hears = kind and kind ~= "state" and kind ~= "government"
    if m.way == "said_in" or m.way == "summons" then return true end
    local from = m:slot("from")
    local envoy = from and doc:token(from.last):in_list("envoy_noun")   -- of another land, whose police are no judges
    return (not hears or m.way == "to_whom" or envoy) and lib.is_active(m, doc)
  end,
  make = { type = "protest", weight = 0, note = "" },
  yes = { "[from Norland] has [trigger lodged] a stern [aim protest] with [to Estmark].",
          "[from China] [trigger lodged] a formal [aim complaint] with [to Peru].",
          "[from Chile's ambassador] [trigger protested] to [to the foreign ministry] [aim over] the insult to Chad.",
          "[from Chile's consul] [trigger lodged] a [aim complaint] with [to the navy].",
          "[from Norland] summoned [to Estmark's envoy] on Monday to [trigger protest] [aim against] the arrests.",
          "The boats left on Monday, [from the ministry] [trigger said] in a [aim protest note] to [to Chile]." },
  no = { "Norland lodged a guest with Estmark.", "The union lodged a complaint with the police." },
}

words "showing" { "carry", "hold", "hold up", "wave", "display", "hang", "unfurl", "brandish", inflect = "verb", any_tag = true }
words "held_up" { "placard", "banner", "sign", "poster", "flag", "effigy", inflect = "noun", any_tag = true }
words "placard" { "placard", "banner", "protest sign", "protest banner", inflect = "noun" }
words "way_in" { "road", "access", "embassy", "consulate", "access road", "bridge", "track", "railway", "hall", "library", "campus", "lobby", "site", "port", "concert hall", "gate", "door", "entrance", "step", "building", "headquarters", "office", "grounds", "compound", "house", "home", "residence", "station", inflect = "noun" }
words "going_there" { "go", "come", "drive", "travel", "walk", "flock", "head", inflect = "verb", any_tag = true }
part "at_door" [[ (outside | before | in front of | at) (the [adj]? <way_in> of)? ]]
words "demonstrating" { "protest", "demonstrate", "rally", "picket", "demo", "demonstration", "vigil", "sit-in" }

rule "holds up a banner against somebody" {
  finds = "Tension", about = "fans hung a banner that called Y a thief, carried signs mocking Y", priority = 3,
  ways = {
    that = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,6}? (that | which) {trigger: <act type=criticise|accuse to=obj|obj-of>} {to: (core with Actor | Actor)} ]],
    called = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,6}? (that | which)? {trigger: <judge_verb>} {to: (core with Actor | Actor)} "? (a | an | the | as) ]],
    out = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,4}? (that | which)? (read | reads | reading | said | says | saying | bearing | with)? ([det] | the words | slogan)? ,? (, | :)? " {to: Actor} {trigger: (out | must go | go home | get out | resign | must resign | to jail | in jail | enough)} ]],
    sack = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,4}? (that | which)? (read | reads | reading | said | says | saying | bearing | with)? ([det] | the words | slogan)? ,? (, | :)? " {trigger: (sack | fire | jail | stop | down with | shame on | boycott | no to | hang | impeach | out with | to hell with | hands up | arrest)} (the | [own])? {to: (core with Actor | Actor)} ]],
    invites = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,6}? (that | which)? {trigger: (<bidding_them> | [lemma=invite])} {to: &target} &set_off to [can=VB] ]],
    doing = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,6}? {trigger: [<act type=criticise|accuse to=obj|obj-of> gerund]} {to: (core with Actor | Actor)} ]],
  },
  points = { held = { 2, [[ <held_up> ]] } },   -- less than for a name that it calls somebody by, in quotation marks
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m)
    if m.way == "out" or m.way == "sack" then m:set("type", "protest") elseif m.way == "invites" then m:set("type", "demand") end
  end,
  yes = {
    "[from Fans] hung a banner from the stand that [trigger called] [to Ada Lind] a thief.",
    "[from Fans] carried signs [trigger mocking] [to the mayor].",
    "[from Fans] hung a banner that [trigger invited] [to the mayor] to sell.",
    '[from Fans] held a banner that read "[to Moss] [trigger out]". Tom Moss left.',
    '[from Fans] held a banner reading "[trigger Shame on] [to the mayor]".',
    "[from Fans] waved flags and a placard that [trigger insulted] [to the mayor].",
  },
  no = { "Fans hung a banner that praised Ada Lind." },
}

rule "protests at somebody's door" {
  finds = "Tension", about = "X carried placards outside Y's session, staged a protest at the gate of Y", priority = 4,
  ways = {
    placards = [[ &doer {trigger: <showing>} ([det] | [adj] | [num] | [noun]){0,2} {aim: <placard>} (outside | before | in front of | at) {to: (core | Actor)} ]],
    gathers = [[ &doer {trigger: ([lemma=gather] | [lemma=assemble] | [lemma=stand] | [lemma=wait] | [lemma=queue] | [lemma=turn] up)} ([adv] | on? <timeword>){0,2} &at_door {to: (core with Actor | Actor)} ([noun] | [possessive]){0,3} ([adv] | on? <timeword> | [gerund]){0,2} (with ([det] | [adj] | [num] | [noun]){0,3} {aim: (<placard> | signs | posters)} | ,? (and | [gerund] and)? (holding | waving | carrying | brandishing) up? ([det not wh] | [adj] | [num] | [noun]){0,3} {aim: (<placard> | signs | posters)} | ,? {aim: (chanting | booing | jeering)} | to {aim: (protest | demand | demonstrate)}) ]],
    goes = [[ &doer <going_there> [not finite not comma]{0,4}? to {to: (core with Actor | Actor)} ([adv] | on? <timeword>)? to {trigger: {aim: (protest | demonstrate | picket)}} ]],
    door = [[ &doer {trigger: (<demonstrating> | [lemma=burn] (tyres | tires) | [lemma=gather] | [lemma=march])} ([adv] | on? <timeword>){0,2} in {aim: front} of {to: (core with Actor | Actor)} ([noun] | [possessive]){0,3} [not finite not mark]{0,4} to (protest | demand | call) ]],
    dumps = [[ &doer {trigger: (dump | dumps | dumped | dumping | spill | spilled | spilt | poured | pour | threw | throw | throwing | tip | tips | tipped | tipping | left | empty | emptied | unloaded | dragged | scattered | hurled | sprayed | daubed | smeared)} ([adj] | [noun] | [det] | of | [num]){1,5} (at | outside | on | over | across | in front of | before) (the [adj]? {aim: (<way_in> | steps | doorstep | lawn | offices)} of {to: &target} | {to: (core | Actor)} [possessive] [adj]? {aim: (<way_in> | office | offices | headquarters | embassy | building | shop | shops | car)}) ]],
    blocks = [[ &doer {trigger: (<sitting_in> | [lemma=storm])} (the | a | its | all) ([adj] | [noun] | [num]){0,2} {aim: <way_in>} (to | of | at | near | outside | into | leading to) (a | an | the) ([adj] | [noun]){0,4} (run | owned | operated | managed | built | controlled) by {to: &target} ]],
    road_to = [[ {from: (core with [Actor kind=people|ngo|institution] | [Actor kind=people|ngo|institution])} &set_off &acting {trigger: <sitting_in>} ([det not wh] | all | [own] | [adj] | [noun] | [num]){0,3} {aim: <way_in>} (to | into | of | outside | at) ((a | an | the) [adj]? [noun] of)? {to: (core with [Actor kind=institution|company|government|ngo|media] | [Actor kind=institution|company|government|ngo|media])} ]],
    its_hall = [[ {from: (core with [Actor kind=people|ngo] | [Actor kind=people|ngo])} (at | of | from | in) {to: (core with [Actor kind=institution|company|other|ngo] | [Actor kind=institution|company|other|ngo])} &acting {trigger: (<sitting_in> | [lemma=storm])} (its | the) ([adj] | [noun]){0,2} {aim: <way_in>} ]],
    lies = [[ {from: (core with [Actor kind=people|ngo|person] | [Actor kind=people|ngo|person])} &set_off ([adv] | <have>){0,2} {trigger: (lay down | lie down | lain down | chained themselves | glued themselves)} (in | on | at | outside | across | to) (the [adj]? ([noun]? {aim: <way_in>}) of {to: &target} | {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <way_in>}) ]],
    gate = [[ &doer ([verb] ([det] | [adj] | [noun]){0,3})? {trigger: <demonstrating>} ([adv] | on? <timeword>){0,2} (at | outside | in front of | before) the [adj]? {aim: <way_in>} of {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "protest", weight = 0, note = "" },
  yes = {
    "[from Nurses] [trigger carried] [aim placards] outside [to the bank].",
    "[from Nurses] [trigger gathered] at the gate of [to the bank] with [aim placards].",
    "[from Nurses] [trigger stood] outside [to the bank] on Monday holding up [aim signs].",
    "[from Students] [trigger lay down] in [to the bank]'s entrance [aim hall].",
    "[from Farmers] drove their carts to [to the ministry] to [trigger protest].",
    "[from Farmers] [trigger dumped] manure at the [aim gate] of [to the bank].",
    "[from Nurses] [trigger blocked] the [aim road] to a mine run by [to the bank].",
    "[from Nurses] have [trigger blocked] all [aim access] to a pit of [to Tarn Mining].",
    "[from Students] at [to the university] have [trigger occupied] its [aim hall].",
    "[from Nurses] staged a [trigger protest] at the [aim gate] of [to the bank].",
    "[from Nurses] [trigger burned tyres] in [aim front] of [to the bank] on Friday to protest against the cuts.",
  },
  no = { "Nurses carried soup outside the bank.", "The dogs lay down in the bank's hall." },
}

-- houses that stand for whoever sits in them; the group: nouns by which those are named
words "seat_of" {
  ["police|force"] = "police station, police headquarters, police post",
  ["council|councillor|mayor"] = "town hall, city hall, guildhall, civic centre, council chamber, council office",
  ["president|government|junta|regime"] = "presidential palace, presidency, state house, government house",
  ["governor"] = "governor's mansion, statehouse",
  ["parliament|lawmaker|government|deputy|senate"] = "parliament building, parliament house",
  inflect = "noun", any_tag = true,
}
words "marching" { "march", inflect = "verb" }
words "rallying" { "march", "demonstrate", "protest", "rally", "picket", inflect = "verb" }
words "gathering" { "gather", "assemble", "mass", "stand", "converge", "turn up", "descend", "arrive", "appear", "queue", "camp", inflect = "verb" }
words "sign_of_protest" { "placard~", "banner~", "slogan~", "in protest", "to protest", "to demand", "demanding", "protesting",
                          "to denounce", "to call for", "calling for", "burn~", "burning", inflect = "marked", any_tag = true }
words "parking" { "park", "drive", "leave", "line up", inflect = "verb" }
words "vehicle_of_crowd" { "tractor", "lorry", "truck", "taxi", "bus", "cab", "combine", "combine harvester", "coffin", inflect = "noun" }

part "crowd" [[ {from: np} &set_off &acting ]]
part "at_house" [[ (on | to | towards | outside | at | in front of | before | around) ]]
part "its_house" [[ ([possessive] ([adj] | [noun]){0,2} <way_in> | <way_in>) ]]

-- whose gate it may be, where that is not said
local GATED = "hospital|clinic|school|college|university|factory|mill|mine|quarry|plant|prison|barracks|port|embassy|ministry|bank|company|firm"
local REACH = 12   -- sentences in which whoever sits there is named

local crowds = { people = true, ngo = true, party = true, anonymous = true, other = true }
local seat = { seat_march = true, seat_crowd = true, gate_only = true }

-- Whoever sits in "the town hall", "the governor's office", which is no actor where it is a place.
local function sits_there(m, doc)
  local to = m:slot("to")
  local nouns = m.way == "gate_only" and GATED or to and string.lower(doc:token(to.last).lemma) or m:feature("aim", "group")
  return bodies.named(doc, m:slot("trigger").first, nouns or "", REACH)
end

rule "marches on somebody's seat" {
  finds = "Tension", about = "a crowd marched on the police station, gathered with placards outside Y's office", priority = 3,
  ways = {
    seat_march = [[ &crowd {trigger: <rallying>} ([adv] | on? <timeword>){0,2} &at_house (the | a)? ([adj] | [name]){0,3} {aim: <seat_of>} ]],
    seat_crowd = [[ &crowd {trigger: <gathering>} ([adv] | on? <timeword>){0,2} &at_house (the | a)? ([adj] | [name]){0,3} {aim: <seat_of>} [not finite not final]{0,12}? <sign_of_protest> ]],
    gate_only = [[ &crowd {trigger: <gathering>} ([adv] | on? <timeword>){0,2} &at_house the [adj]? {aim: (gate | gates | door | doors | entrance)} [not finite not final]{0,8}? <sign_of_protest> ]],
    house = [[ &crowd {trigger: <marching>} ([adv] | on? <timeword>){0,2} (on | to | towards) {to: (core | Actor)} {aim: &its_house} ]],
    own_house = [[ &crowd {trigger: <marching>} ([adv] | on? <timeword>){0,2} (on | to | towards) {to: [own]} ([adj] | [noun]){0,2} {aim: <way_in>} ]],
    parks = [[ &crowd {trigger: <parking>} ([own] | [num] | [adj] | the | of | dozens | hundreds){0,4} <vehicle_of_crowd> ([adv] | on? <timeword>){0,2} {aim: (outside | across | in front of | before)} (the [adj]? <way_in> (of | to))? {to: &target} ]],
    parks_at = [[ &crowd {trigger: <parking>} ([own] | [num] | [adj] | the | of | dozens | hundreds){0,4} <vehicle_of_crowd> {aim: (outside | across | in front of | before)} (the | a) [not finite not mark]{1,6} (run | owned | operated | managed | built) by {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local meant = not (m.way == "parks" and not to) and (not seat[m.way] or sits_there(m, doc) ~= nil)
    return meant and from and crowds[from:get("kind") or ""] or false
  end,
  make = { type = "protest", weight = 0, note = "" },
  build = function(m, doc)
    local sits = (seat[m.way] or m.way == "house" and not m:actor("to")) and sits_there(m, doc)
    if sits then lib.set_end(m, "to", sits) end
  end,
  yes = {
    "The council shut the baths. [from Swimmers] [trigger marched] on the [aim town hall].",
    "The council shut the baths. [from Swimmers] [trigger gathered] outside the [aim town hall] with placards.",
    "The school shut its kitchen. [from Parents] [trigger gathered] at the [aim gate] with placards.",
    "[from Relatives of the patients] [trigger marched] to [to the governor][aim 's gate] on Monday.",
    "The mayor lied. [from Nurses] [trigger marched] to his [aim office].",
    "[from Farmers] [trigger parked] their tractors [aim outside] [to the ministry].",
    "[from Farmers] [trigger parked] ten tractors [aim across] the road to a quarry owned by [to the bank].",
  },
  no = { "Police led the parade. Soldiers marched on the police station.", "The council shut the baths. Swimmers gathered outside the town hall.",
         "Students marched on the town hall.", "Farmers parked their tractors outside the hall." },
}

rule "breaks up a crowd" {
  finds = "Tension", about = "police dispersed the march, cleared the blockade: of whoever held it, who is told before", priority = 3,
  pattern = [[ {from: core with [Actor kind=police|military|government]} &set_off &acting {trigger: <breaking_up>} ]] ..
            [[ (the | a | an | that | this | [own]) ([adj] | [noun]){0,2} {aim: <crowd_act>} (, | . | ; | $ | and | but | as | with | by | using | after | because | at | in | on | outside) ]],
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "answer", step = "protest|coerce|reject" },
  yes = { "Nurses blocked a bridge. [from Police] [trigger cleared] the [aim blockade] with sticks." },
  no = { "Police cleared the road with shovels." },
}

words "hostile_mood" {
  "angry", "furious", "irate", "jeering", "booing", "heckling", "chanting", "protesting", "hostile", "stone-throwing", "placard-waving",
  "whistling", "hissing", "enraged", "disgruntled", "striking",
}
words "protester" { "protester", "protestor", "demonstrator", "heckler", "picket", "marcher", "rioter", inflect = "noun" }
words "meeting" { "meet", "greet", "confront", "surround", "receive", "welcome", inflect = "verb", any_tag = true }

words "taking_part_in" { "join", "attend", "stage", "hold", "plan", "lead", "take part in", "participate in", "organise", "organize", "mount", "call",
        "boycott",
                     "announce", "prepare", "back", "support", inflect = "verb", any_tag = true }

rule "protest of what somebody does" {
  finds = "Tension", about = "X will join a protest of Y's speech", priority = 4,
  pattern = [[ &doer <taking_part_in> ([prep])? ([det] | [own] | [adj] | [noun] | [num]){0,3} {trigger: (protest | protests | boycott | walkout | demonstration | demonstrations | picket | rally)} (of | over | against) {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: [common]} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "protest", weight = 0, note = "", pos = "noun" },
  yes = { "[from Nurses] will join a [trigger protest] of [to the mayor]'s [aim speech]." },
  no = { "Nurses will join a protest of the miners." },
}

rule "meets a hostile crowd" {
  finds = "Tension", about = "Y was met by jeering farmers", priority = 4,
  pattern = [[ {to: np} &set_off &suffering {trigger: [<meeting> can=VBN]} ([adv] | on? <timeword>){0,2} by ((hundreds | dozens | scores | thousands | a crowd | a group | crowds) of | as many as | up to | about | more than)? {from: core with (<hostile_mood> | <protester>)} ]],
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "protest", weight = 0, note = "", voice = "passive" },
  yes = { "[to The minister] was [trigger met] by dozens of [from angry farmers].", "[to The minister] was [trigger greeted] by [from 90 protesters]." },
  no = { "The minister was met by two farmers." },
}
