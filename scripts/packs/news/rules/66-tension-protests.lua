-- Demands by deed: "lodged a protest with Y", "carried placards outside Y", "walked out after Y refused", "nurses at Y strike".
phase "tensions"

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
words "held_up" { "placard", "banner", "sign", "poster", "flag", "effigy", inflect = "noun" }
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
    doing = [[ &doer <showing> ([det] | [adj] | [num] | [noun] | of){0,3} <held_up> [not finite not mark]{0,6}? {trigger: [<act type=criticise|accuse to=obj|obj-of> gerund]} {to: (core with Actor | Actor)} ]],
  },
  points = { held = { 2, [[ <held_up> ]] } },   -- less than for a name that it calls somebody by, in quotation marks
  make = { type = "criticise", weight = 0, note = "" },
  yes = {
    "[from Fans] hung a banner from the stand that [trigger called] [to Ada Lind] a thief.",
    "[from Fans] carried signs [trigger mocking] [to the mayor].",
    "[from Fans] waved flags and a placard that [trigger insulted] [to the mayor].",
  },
  no = { "Fans hung a banner that praised Ada Lind." },
}

rule "protests at somebody's door" {
  finds = "Tension", about = "X carried placards outside Y's session, staged a protest at the gate of Y", priority = 4,
  ways = {
    placards = [[ &doer {trigger: <showing>} ([det] | [adj] | [num] | [noun]){0,2} {aim: <placard>} (outside | before | in front of | at) {to: (core | Actor)} ]],
    gathers = [[ &doer {trigger: ([lemma=gather] | [lemma=assemble] | [lemma=stand] | [lemma=wait] | [lemma=queue] | [lemma=turn] up)} ([adv] | on? <timeword>){0,2} &at_door {to: (core with Actor | Actor)} ([noun] | [possessive]){0,3} ([adv] | on? <timeword> | [gerund]){0,2} (with ([det] | [adj] | [num] | [noun]){0,3} {aim: <placard>} | ,? {aim: (chanting | booing | jeering)} | to {aim: (protest | demand | demonstrate)}) ]],
    goes = [[ &doer <going_there> [not finite not comma]{0,4}? to {to: (core with Actor | Actor)} ([adv] | on? <timeword>)? to {trigger: {aim: (protest | demonstrate | picket)}} ]],
    door = [[ &doer {trigger: (<demonstrating> | [lemma=burn] (tyres | tires) | [lemma=gather] | [lemma=march])} ([adv] | on? <timeword>){0,2} in {aim: front} of {to: (core with Actor | Actor)} ([noun] | [possessive]){0,3} [not finite not mark]{0,4} to (protest | demand | call) ]],
    dumps = [[ &doer {trigger: (dump | dumps | dumped | dumping | spill | spilled | spilt | poured | pour | threw | throw | throwing | hurled | sprayed | daubed | smeared)} ([adj] | [noun] | [det] | of | [num]){1,5} (at | outside | on | over | across | in front of | before) (the [adj]? {aim: <way_in>} of {to: &target} | {to: (core | Actor)} [possessive] [adj]? {aim: (<way_in> | office | offices | headquarters | embassy | building | shop | shops | car)}) ]],
    blocks = [[ &doer {trigger: (<sitting_in> | [lemma=storm])} (the | a | its | all) ([adj] | [noun] | [num]){0,2} {aim: <way_in>} (to | of | at | near | outside | into | leading to) (a | an | the) ([adj] | [noun]){0,4} (run | owned | operated | managed | built | controlled) by {to: &target} ]],
    its_hall = [[ {from: (core with [Actor kind=people|ngo] | [Actor kind=people|ngo])} (at | of | from | in) {to: (core with [Actor kind=institution|company|other|ngo] | [Actor kind=institution|company|other|ngo])} &acting {trigger: (<sitting_in> | [lemma=storm])} (its | the) ([adj] | [noun]){0,2} {aim: <way_in>} ]],
    lies = [[ {from: (core with [Actor kind=people|ngo|person] | [Actor kind=people|ngo|person])} &set_off ([adv] | <have>){0,2} {trigger: (lay down | lie down | lain down | chained themselves | glued themselves)} (in | on | at | outside | across | to) (the [adj]? ([noun]? {aim: <way_in>}) of {to: &target} | {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <way_in>}) ]],
    gate = [[ &doer ([verb] ([det] | [adj] | [noun]){0,3})? {trigger: <demonstrating>} ([adv] | on? <timeword>){0,2} (at | outside | in front of | before) the [adj]? {aim: <way_in>} of {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "protest", weight = 0, note = "" },
  yes = {
    "[from Nurses] [trigger carried] [aim placards] outside [to the bank].",
    "[from Nurses] [trigger gathered] at the gate of [to the bank] with [aim placards].",
    "[from Students] [trigger lay down] in [to the bank]'s entrance [aim hall].",
    "[from Farmers] drove their carts to [to the ministry] to [trigger protest].",
    "[from Farmers] [trigger dumped] manure at the [aim gate] of [to the bank].",
    "[from Nurses] [trigger blocked] the [aim road] to a mine run by [to the bank].",
    "[from Students] at [to the university] have [trigger occupied] its [aim hall].",
    "[from Nurses] staged a [trigger protest] at the [aim gate] of [to the bank].",
    "[from Nurses] [trigger burned tyres] in [aim front] of [to the bank] on Friday to protest against the cuts.",
  },
  no = { "Nurses carried soup outside the bank.", "The dogs lay down in the bank's hall." },
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

words "turning_away" {
  protest = "walk out, storm out, walk off, down tools, walk off the job, go on strike, strike, stage a walkout, boycott, march, " ..
    "demonstrate, protest, riot, take to the streets, rally, stay away",
  attack = "open fire, fire warning shots, return fire, fire shots", mobilise = "scramble jets, scramble fighters, scramble fighter jets",
  rupture = "quit, resign, step down, pull out, withdraw, leave, defect",
  criticise = "rage, erupt, explode, be furious, react with fury, complain, fume",
  inflect = "verb", any_tag = true,
}
-- what another may have done to bring it about
words "provoking" { from = "words/tension-verbs.tsv", where = { use = "provoking" }, inflect = "verb", any_tag = true }

words "interrupting" { "walk out", "storm out", "get up", "stand up", "heckle", "jeer", "boo", "whistle", "shout", "leave the room", "leave the hall", "leave the chamber",
                       "turn their backs", "chant", "hiss", "bang the tables", "file out", "stream out", "stage a walkout", "hold up placards", "unfurl a banner",
                       inflect = "verb", any_tag = true }
words "taking_floor" { "begin", "start", "rise", "speak", "take the floor", "take the stage", "take the podium", "address", "read", "mount", "get up", "stand up",
                       "enter", "arrive", "approach", inflect = "verb", any_tag = true }
words "taking_floor_noun" { "speech", "address", "talk", "remarks", "lecture", "statement", "visit", "sermon", "appearance", inflect = "noun" }

rule "acts because another acted" {
  finds = "Tension", about = "X walked out after Y refused to answer", priority = 3,
  ways = {
    deed = [[ &doer {trigger: <turning_away>} [not finite not comma]{0,6} {aim: (after | because | when)} {to: (core with Actor | Actor)} (<have> | [adv]){0,2} [verb] ]],
    speech = [[ &doer {trigger: <interrupting>} [not finite not comma]{0,4} {aim: (as | when | while)} {to: (core with Actor | Actor)} (<be> | <have> | [adv]){0,2} <taking_floor> ]],
    during = [[ &doer {trigger: <interrupting>} [not finite not comma]{0,4} {aim: (during | in the middle of | midway through | throughout)} {to: (core with Actor | Actor)} [possessive] ([adj] | [noun]){0,2} <taking_floor_noun> ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return (m.way ~= "deed" or doc:token(m.last):in_list("provoking")) and lib.is_active(m, doc) end,
  make = { type = "{trigger.group}", weight = 0, note = "weak" },
  build = function(m) if m.way ~= "deed" then m:set("type", "protest") end end,
  yes = { "[from Labour councillors] [trigger walked out] of a meeting [aim after] [to the mayor] refused to answer.",
          "[from Labour councillors] [trigger walked out] [aim as] [to the mayor] began to speak.",
          "[from Nurses] [trigger stood up] [aim during] [to the minister]'s address." },
  no = { "Labour councillors walked out after the mayor had left." },
}

words "hostile_mood" {
  "angry", "furious", "irate", "jeering", "booing", "heckling", "chanting", "protesting", "hostile", "stone-throwing", "placard-waving",
  "whistling", "hissing", "enraged", "disgruntled", "striking",
}
words "meeting" { "meet", "greet", "confront", "surround", "receive", "welcome", inflect = "verb", any_tag = true }

rule "meets a hostile crowd" {
  finds = "Tension", about = "Y was met by jeering farmers", priority = 4,
  pattern = [[ {to: np} &set_off &suffering {trigger: [<meeting> can=VBN]} ([adv] | on? <timeword>){0,2} by ((hundreds | dozens | scores | thousands | a crowd | a group | crowds) of)? {from: core with <hostile_mood>} ]],
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "protest", weight = 0, note = "", voice = "passive" },
  yes = { "[to The minister] was [trigger met] by dozens of [from angry farmers]." },
  no = { "The minister was met by two farmers." },
}

-- "the airline's pilots": whom they work for stands in their name.
local function employer(m, doc)
  local workers = m:slot("from")
  for _, a in ipairs(workers:mentions("Actor")) do
    local of_firm = a.last < workers.last and doc:token(a.last + 1)   -- "the airline's pilots", "Corvex drivers"
    local owns = of_firm and of_firm:is("possessive") and a:get("kind") ~= "state"   -- "Peru's miners" dig in Peru
    local works = of_firm and (owns or of_firm:is("common") and a:get("kind") == "company")
    if works then return a:span() end
  end
end

rule "workers of somebody strike" {
  finds = "Tension", about = "pilots at the airline walked out: against whom they work for", priority = 2,
  ways = {
    at = [[ ((hundreds | thousands | dozens | scores) of)? {from: core with [Actor kind=people|military|ngo]} (at | of | for | from | employed by | working for | who work for) {to: &party} ([modal] | <have> | <be> | [adv] | not | to | <leading_verb> | by | [num] | on | <timeword>){0,8} {trigger: <labour_act>} ]],
    noun = [[ {trigger: (strike | walkout | stoppage | walk-out | work-to-rule)} by {from: &party} (at | in) {to: &party} ]],
    ballot = [[ &doer {trigger: [lemma=ballot]} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} (at | in) {to: &party} (for | over | on) ]],
    over = [[ {from: core with [Actor kind=people|ngo]} ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6} {trigger: <labour_act>} ((over | for | against) [not finite]{1,3} | on? <timeword>)? at {to: &party} ]],
    owner = [[ {from: [Actor kind=people]} ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6}
      {trigger: <labour_act>} ]],
  },
  unless = { deal = [[ {trigger} (a | an) [adj]? (deal | bargain | balance | agreement | compromise | pact | note) ]] },
  points = { work = { 2, [[ {trigger} by ]] } },   -- a strike "at" a firm is no air strike
  check = function(m, doc) return m.way ~= "owner" or employer(m, doc) ~= nil end,
  make = { type = "protest", weight = 0, note = "weak" },
  build = function(m, doc)
    if m.way == "owner" then m:add_slot("to", employer(m, doc)) end
  end,
  yes = {
    "[from Nurses] at [to the hospital] will [trigger strike] next week.",
    "A [trigger strike] by [from nurses] at [to the hospital] began.",
    "[from Pilots] will [trigger strike] over pay at [to the airline].",
    "[from The union] is [trigger balloting] its members at [to the airline] for strikes.",
    "[from [to The airline]'s pilots] have [trigger voted to strike].",
  },
  no = { "Nurses at the hospital will strike a deal." },
}
