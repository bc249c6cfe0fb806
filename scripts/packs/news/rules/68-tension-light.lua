-- Nouns of acts whose ends stand further off ("a rebuke for Y from X", "refusal to open its market to Y", "traced to X"),
-- and light verbs in front of such a noun ("landed a punch on Y", "shut its borders to Y", "was the work of X").
phase "tensions"

local lib = require "lib.tension"

local kind = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" }
part "a_state" [[ (core with [Actor kind=state] | [Actor kind=state]) ]]
part "any_party" [[ (core with Actor | Actor) ]]

words "coming" { "come", "arrive", "follow", "be issued", "be sent", "be heard", inflect = "verb", any_tag = true }

rule "act of one for another" {
  finds = "Tension", about = "a warning for Y came from X; drew a rebuke for Y from X", priority = 3,
  ways = {
    comes = [[ {trigger: <act_noun type=warn|criticise|agree|accuse|reject|protest|threaten|appeal|demand>} for {to: &party} ([adv] | <have>){0,2} <coming> ([adv] | on? <timeword>){0,2} from {from: &party &joined} ]],
    from = [[ {trigger: <act_noun type=warn|criticise|agree|accuse|reject|protest|threaten|appeal|demand>} for {to: &party} ([adv] | on? <timeword>){0,2} from {from: &party &joined} ]],
  },
  points = { size = "{trigger.size}", from = { 3, [[ from ]] } },
  check = function(m, doc) return not doc:token(m:slot("trigger").last):is("past", "third") end,
  make = kind,
  yes = {
    "A word of [trigger warning] for [to Peru] came from [from Chile].",
    "The vote drew a sharp [trigger rebuke] for [to Peru] from [from Chile].",
  },
  no = { "A letter for Peru came from Chile." },
}

words "opening_up" { "open", "reopen", "unlock", inflect = "verb", any_tag = true }
words "closing_off" { "shut", "close", "seal", "seal off", "slam shut", "bar", inflect = "verb", any_tag = true }
words "what_closes" { "border", "frontier", "border crossing", "crossing", "airspace", "sky", "skies", "market", "door", "gate", "port", "harbour",
                      "harbor", "road", "waters", inflect = "noun", any_tag = true }
words "refusal" { "refusal", "unwillingness", "reluctance", "failure" }
part "what_comes_in" [[ (all | any)? (trade with | [adj]? ([common not <crowd> not <role>] | [can=NN not <crowd> not <role>]) from | goods from | lorries from | trucks from) ]]

-- "closed the crossing to Peruvian onions"
local function is_for_goods(m, doc)
  local a = m:actor("to")
  local goods = a and a:get("form") == "demonym" and a.last < doc.tokens and doc:token(a.last + 1)
  return goods and goods:is("common") and not goods:in_list("crowd", "role") or false
end

rule "closed to somebody" {
  finds = "Tension", about = "X shut its borders to trade with Y; refused to open its market to grain from Y", priority = 6,
  ways = {
    trade = [[ &doer {trigger: <closing_off>} ([own] | the | all) ([adj] | [noun]){0,2} {aim: <what_closes>} (to | for | against) &what_comes_in {to: &a_state} ]],
    people = [[ &doer {trigger: <closing_off>} ([own] | the | all | both | a | [num]) ([adj] | [noun] | [num]){0,2} {aim: <what_closes>} (to | with | against | into) {to: &a_state} ]],
    refuses = [[ &doer {trigger: <unwilling>} to <opening_up> ([own] | the | all) ([adj] | [noun]){0,2} {aim: <what_closes>} (to | with | for) &what_comes_in? {to: &a_state} ]],
    refusal = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]? {trigger: <refusal>} to <opening_up> ([own] | the | all) ([adj] | [noun]){0,2} {aim: <what_closes>} (to | with | for) &what_comes_in? {to: &a_state} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  make = { type = "rupture", weight = 0, note = "" },
  build = function(m, doc)
    if m.way == "trade" or m.way == "people" and is_for_goods(m, doc) then m:set("type", "sanction") elseif m.way ~= "people" then m:set("type", "reject") m:set("status", "actual") end
  end,
  yes = {
    "[from Chile] has [trigger shut] its [aim borders] to trade with [to Peru].",
    "[from Chile] [trigger closed] its [aim borders] with [to Peru].",
    "[from Chile] [trigger refused] to open its [aim market] to grain from [to Peru].",
    "[from Chile]'s [trigger refusal] to open its [aim market] to [to Peru] has hurt.",
  },
  no = { "Chile shut its schools to save Peru.", "Chile opened its borders with Peru.", "Chile shut its borders to refugees from Peru." },
}

words "goods_moved" { "truck", "lorry", "lorries", "ship", "vessel", "goods", "grain", "train", "plane", "flight", "airliner", "cargo", "convoy", "freighter", "tanker", "car", "import", "beef", "fish",
                      "wheat", "milk", "maize", "timber", "steel", "fruit", "meat", "boat", "ferry", "bus", "coach", "wagon", "container", "shipment", inflect = "noun", any_tag = true }
words "letting_in" { "allow", "let", "admit", "permit", "accept", "allow in", "let in", "let through" }
part "coming_from" [[ (from | registered in | coming from | made in | grown in | flagged in | bound for | bearing) ]]

rule "keeps out what is somebody's" {
  finds = "Tension", about = "X will not allow trucks from Y to cross; X turned back ships from Y", priority = 6,
  ways = {
    bars = [[ {from: np} &set_off ([modal] | <do> | <have> | [adv]){1,2} {trigger: (not | n't | no longer)} <letting_in> ([num] | [adj] | any | the){0,2} {aim: <goods_moved>} &coming_from {to: &a_state} ]],
    bars_adj = [[ {from: np} &set_off ([modal] | <do> | <have> | [adv]){1,2} {trigger: (not | n't | no longer)} <letting_in> ([num] | any | the){0,2} {to: [Actor kind=state form=demonym]} [adj]? {aim: <goods_moved>} ]],
    people = [[ {from: np} &set_off ([modal] | <do> | <have> | [adv]){1,2} {trigger: (not | n't | no longer)} (take in | let in | admit | accept | receive | house | shelter | resettle) ([num] | any | more | the){0,2} {to: (core with [Actor kind=people] | [Actor kind=people])} ]],
    turns = [[ &doer {trigger: (turn back | turns back | turned back | turning back | turn away | turned away | turning away | stopped letting in | stop letting in | refused entry to | sent back)} ([num] | [adj] | the | dozens of | hundreds of){0,2} ({aim: <goods_moved>} &coming_from {to: &a_state} | {to: [Actor kind=state form=demonym]} {aim: <goods_moved>}) ]],
  },
  points = { aim = { 7, [[ {aim} ]] }, few = { 3, [[ {trigger} ]] } },
  make = { type = "sanction", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "people" then m:set("type", "reject") end end,
  yes = {
    "[from Chile] will [trigger not] take in [to Peruvians].",
    "[from Chile] will [trigger not] allow trucks registered in [to Peru] to cross.",
    "[from Chile] does [trigger not] let [to Peruvian] [aim trucks] in.",
    "[from Chile] has [trigger turned back] ninety [aim trucks] from [to Peru].",
  },
  no = { "Chile will not allow dogs from Peru to bark.", "Chile allows trucks from Peru." },
}

rule "threats by somebody to act" {
  finds = "Tension", about = "threats by X to march into Y", priority = 3,
  pattern = [[ {trigger: (threat | threats | vow | vows)} (by | from) {from: &party} to [can=VB] [not finite not comma]{0,3}? {to: &any_party} ]],
  points = { by = { 2, [[ (by | from) ]] } },
  make = { type = "threaten", weight = 0, note = "", status = "actual", pos = "noun" },
  yes = { "[trigger Threats] by [from Chile] to march into [to Peru] have caused alarm." },
  no = { "Threats by Chile to leave have caused alarm." },
}

words "laid_at" { "traced to", "traced back to", "blamed on", "attributed to", "linked to", "pinned on", "tied to", "laid at the door of", "put down to",
                  "the work of", "the handiwork of", "the doing of", "down to", "carried out by", "ordered by", "claimed by" }

rule "deed laid at somebody's door" {
  finds = "Tension", about = "a cyberattack on Y was traced to X; an ambush that killed Y was the work of X", priority = 6,
  ways = {
    noun = [[ {trigger: <act_noun type=attack|coerce|incursion|mass_violence>} (on | against | of | at) {to: &party} ([prep] [not finite not comma]{1,4})? ([modal] | <have> | <be> | [adv]){1,4} {aim: <laid_at>} {from: &target} ]],
    kills = [[ {trigger: <act_noun type=attack|mass_violence>} ([prep] [not finite not comma]{1,4})? ,? (that | which) ([adv] | <have>){0,2} ((left | leaves | leaving) | <harming>) &numbering? {to: (core (of core)? | [num] of core)} dead? ([prep] [not finite not comma]{1,4})? ,? (<be> | <have> been) [adv]? {aim: <laid_at>} {from: &target} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  check = function(m, doc) return not doc:token(m:slot("trigger").last):is("past", "third") end,
  make = kind,
  yes = {
    "A [trigger cyberattack] on [to the bank] has been [aim traced to] [from Chile].",
    "An [trigger ambush] that left [to nine nurses] dead was [aim the work of] [from rebels].",
  },
  no = { "A song about the bank was traced to Chile.", "A tax on the bank was the work of Tom Moss." },
}

words "blow_dealt" { "punch", "kick", "slap", "headbutt", "head-butt", "elbow", "knee", "thump", "shove", "jab", "uppercut", "right hook", "left hook",
                     "haymaker", "beating", "hiding", "thrashing", "cuff", "clip round the ear", inflect = "noun", any_tag = true }
words "landing_blow" { "land", "deal", "aim", "throw", "deliver", "give", "plant", "swing", "fetch", "take", "rain", inflect = "verb", any_tag = true }
part "so_many" [[ (a | an | another | several | two | three | [num] | the | [own]) ([adj] | [noun]){0,2} ]]

rule "lands a blow" {
  finds = "Tension", about = "X landed a punch on Y, gave him a kick", priority = 5,
  ways = {
    on = [[ &doer {trigger: <landing_blow>} &so_many {aim: (<blow_dealt> | blows)} (on | at | to | upon) {to: (core with [Actor kind=person|police|people] | [Actor kind=person|police|people])} ]],
    whom = [[ &doer {trigger: <landing_blow>} {to: (core with [Actor kind=person|police|people] | [Actor kind=person|police|people])} &so_many {aim: (<blow_dealt> | (blow | blows) (to | on) (the | [own]) ([adj])? <limb>)} ]],
  },
  unless = { figure = [[ {aim} (to | on | at) [own] (chances | hopes | career | plans) ]] },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "attack", weight = 0, note = "" },
  yes = {
    "[from The guard] [trigger landed] a [aim punch] on [to Tom Moss].",
    "[from The guard] [trigger aimed] a [aim kick] at [to the driver].",
    "[from The guard] [trigger gave] [to Tom Moss] a hard [aim kick].",
  },
  no = { "The guard landed a job on Monday.", "The mayor gave Tom Moss a cup.", "The guard gave Tom Moss a kick to his career." },
}

rule "wants somebody out" {
  finds = "Tension", about = "X wants Y out of the lagoon, gone", priority = 3,
  pattern = [[ {from: np} &set_off ([adv] | <have> | [modal]){0,2} {trigger: (want | wants | wanted)} {to: &any_party} {aim: (out (of | by | , | . | $ | now | before | on | and) | off (its | his | her | their | the) | gone | away from)} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "demand", weight = 0, note = "" },
  yes = { "[from Chile] [trigger wants] [to Peru] [aim out of] the bay.", "[from Chile] [trigger wants] [to Peruvian troops] [aim off its] islands." },
  no = { "Chile wants Peru to win." },
}

words "leaving_land" { "leave", "go", "depart", "quit", "pack", "pack up", "get out" }

rule "envoys are told to go" {
  finds = "Tension", about = "X told three diplomats from Y to leave; diplomats from Y must leave X", priority = 6,
  ways = {
    told = [[ {from: np} &set_off &acting {trigger: (tell | tells | told | order | orders | ordered | give | gives | gave | given)} ([num] | [det] | [adj] | several | some | of){0,3} <envoy_noun> (from | of) {to: [Actor kind=state]} ([num] (hours | days | weeks))? to <leaving_land> ]],
    by_name = [[ {from: np} &set_off &acting {trigger: (tell | tells | told | order | orders | ordered | give | gives | gave)} ([num] | the | several | some | of){0,3} {to: [Actor kind=state]} [possessive]? [adj]? <envoy_noun> ([num] (hours | days | weeks))? to <leaving_land> ]],
    must = [[ <envoy_noun> (from | of) {to: [Actor kind=state]} {trigger: (must leave | have to leave | had to leave | are to leave | were to leave)} {from: [Actor kind=state]} ]],
    said = [[ <envoy_noun> (from | of) {to: [Actor kind=state]} {trigger: (must leave | have to leave | had to leave | are to leave | were to leave)} [not finite]{0,5}? , {from: [Actor kind=state]} [possessive]? [not finite not comma]{0,3} <say> ]],
    said_first = [[ {from: [Actor kind=state]} [possessive]? [not finite not comma]{0,3} <say> that? ([num] | the | several | some | of | all){0,3} <envoy_noun> (from | of) {to: [Actor kind=state]} {trigger: (must leave | have to leave | had to leave | would have to leave)} ]],
  },
  points = { envoy = { 6, [[ <envoy_noun> ]] } },
  make = { type = "rupture", weight = 0, note = "" },
  yes = {
    "[from Chile] [trigger told] nine diplomats from [to Peru] to leave.",
    "[from Chile] [trigger told] two [to Peruvian] envoys to pack.",
    "Nine diplomats from [to Peru] [trigger must leave] [from Chile] in May.",
    "Nine diplomats from [to Peru] [trigger must leave] by May, [from Chile] announced.",
    "[from Chile] said nine diplomats from [to Peru] [trigger must leave].",
  },
  no = { "Chile told diplomats from Peru to eat." },
}

rule "act of war by somebody" {
  finds = "Tension", about = "that would be an act of war by Y, X said", priority = 6,
  ways = {
    behind = [[ {trigger: (act of war | declaration of war | acts of war)} (by | on the part of | from) {to: &any_party} , {from: &any_party} [not finite not comma]{0,3} <say> ]],
    before = [[ {from: np} &set_off <say> that? [not mark]{1,14} {trigger: (act of war | declaration of war | acts of war)} (by | on the part of | from) {to: &any_party} ]],
    amid = [[ , {from: &any_party} [not finite not comma]{0,3} <say> , [not mark]{0,6} {trigger: (act of war | declaration of war | acts of war)} (by | on the part of | from) {to: &any_party} ]],
  },
  points = { war = { 6, [[ war ]] } },
  make = { type = "war_talk", weight = 0, note = "", status = "actual" },
  yes = {
    "That would be an [trigger act of war] by [to Peru], [from Chile] said.",
    "[from Chile] said that it was an [trigger act of war] by [to Peru].",
    "To dam it, [from Chile] said, would be an [trigger act of war] on the part of [to Peru].",
  },
  no = { "That would be an act of war, Chile said." },
}

words "standing_on" { "soil", "territory", "land", "ground" }

rule "troops on somebody's soil" {
  finds = "Tension", about = "soldiers of X were on the soil of Y, spent a week in Y's waters", priority = 3,
  ways = {
    soil = [[ {from: core with [Actor kind=military|armed_group|state|police] (from core)?} <be> ([adv] | once more | once again){0,2} {trigger: on} the {aim: <standing_on>} of {to: &a_state} ]],
    whose = [[ {from: core with [Actor kind=military|armed_group|police] (from core)?} <be> ([adv] | once more | once again){0,2} {trigger: on} {to: &a_state} [possessive]? {aim: <standing_on>} ]],
    near = [[ {from: core with [Actor kind=state|military]} ([adv] | <have>){0,2} {trigger: (sailed | sails | sailing | passed | steamed | flew | flies | cruised | patrolled)} (close to | near | past | around | off | over | within [not finite not comma]{1,4} of) (a | an | the | [num]) ([adj] | [noun]){0,2} {aim: (islet | islets | reef | reefs | island | islands | shoal | atoll | rock | rocks | waters | strait | islands)} ([prep] [name]{1,3})? (that (is | are) )? (claimed | held | occupied | controlled | administered) by {to: &a_state} ]],
    spent = [[ {from: core with [Actor kind=state|military] (from core)?} &acting [lemma=spend] ([det] | [adj] | [num]){0,2} [noun] {trigger: (in | inside | within)} {aim: waters} (that belong to | belonging to | of | claimed by) {to: &a_state} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "incursion", weight = 0, note = "" },
  yes = {
    "[from Soldiers] were once more [trigger on] the [aim soil] of [to Peru].",
    "[from Rebels] are [trigger on] [to Peruvian] [aim soil].",
    "[from A Chilean destroyer] [trigger sailed] close to a [aim reef] claimed by [to Peru].",
    "[from A Chilean ship] spent a week [trigger inside] [aim waters] that belong to [to Peru].",
  },
  no = { "Vines were on the soil of Peru." },
}

rule "note of protest" {
  finds = "Tension", about = "X handed a note of protest to Y", priority = 4,
  ways = {
    named = [[ &doer (hand | hands | handed | hand over | handed over | deliver | delivers | delivered | send | sends | sent | present | presented | submitted) ([det] | [adj] | [num] | [own]){0,3} {trigger: (note of protest | notes of protest | letter of protest | diplomatic protest | formal protest | letter of complaint)} over? to {to: &target} ]],
    envoy = [[ &doer (hand | hands | handed | handed over | deliver | delivered | gave | give) (a | an) [adj]{0,3} {trigger: note} over? to {to: (core with <envoy_noun>)} ]],
  },
  points = { note = { 4, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  yes = { "[from Chile] handed over a [trigger note of protest] to [to Peru].",
          "[from The ministry] handed a [trigger note] to [to the Chilean envoy]." },
  no = { "Chile sent a note of thanks to Peru.", "The ministry handed a note to the driver." },
}

rule "veto when somebody proposed" {
  finds = "Tension", about = "X used its veto when Y tabled a draft", priority = 3,
  ways = {
    behind = [[ &doer (use | uses | used | cast | casts | wielded | exercised) (its | the | a) {trigger: veto} (when | after | as) {to: &any_party} ([adv] | <have>){0,2} (tabled | proposed | put forward | introduced | submitted | presented | put) ]],
    ahead = [[ (draft | resolution | motion | bill | text | proposal | statement) [adv]? (tabled | proposed | put forward | introduced | submitted | drafted | sponsored | backed) by {to: &any_party} [not final]{1,8}? (when | after | as | because) {from: &any_party} ([adv] | <have>){0,2} (used | cast | wielded | exercised) (its | the | a) {trigger: veto} ]],
  },
  points = { veto = { 4, [[ {trigger} ]] } },
  make = { type = "reject", weight = 0, note = "", pos = "noun" },
  yes = { "[from Chile] used its [trigger veto] when [to Peru] tabled a draft.",
          "A draft tabled by [to Peru] failed in May when [from Chile] used its [trigger veto]." },
  no = { "Chile used its veto when it rained." },
}

words "calling_truce" { "declare", "announce", "call", "observe", "begin", "proclaim", "order", "extend", inflect = "verb", any_tag = true }

rule "one-sided truce" {
  finds = "Tension", about = "X declared a unilateral ceasefire in its fight with Y", priority = 6,
  pattern = [[ {from: np} &set_off &acting {trigger: <calling_truce>} (a | an | [own]) ([adj] | [num] | [noun] | [hyphen]){1,3} {aim: (ceasefire | truce | cease-fire | armistice)} (with | (in | to) [own] ([adj] | [noun]){0,2} (fight | war | conflict | battle | campaign | insurgency | struggle) (with | against)) {to: &party} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "ceasefire", weight = 0, note = "", mutual = "yes" },
  yes = { "[from The rebels] [trigger declared] a unilateral [aim ceasefire] in their war with [to Peru]." },
  no = { "The rebels declared a unilateral ceasefire at noon." },
}

rule "makes it known to somebody" {
  finds = "Tension", about = "X made her displeasure known to Y", priority = 3,
  pattern = [[ &doer [lemma=make] ([own] | the) [adj]? {trigger: (displeasure | anger | fury | opposition | objections | disapproval | dissatisfaction | frustration | contempt | feelings | unhappiness | dismay | annoyance | discontent | grievances)} (known | clear | felt | plain) to {to: &target} ]],
  points = { made = { 3, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = { "[from Nurses] made their [trigger displeasure] known to [to the minister]." },
  no = { "Nurses made their names known to the minister." },
}

words "foreign_house" { "cultural centre", "cultural center", "culture centre", "cultural institute", "language school", "school", "news agency", "news bureau", "bureau", "radio station", "television station", "TV station",
                        "television channel", "TV channel", "channel", "news channel", "bank", "trade office", "office", "trade mission", "mission", "consulate", "consulate general", "embassy", "airline office", inflect = "noun" }
words "shutting_house" { "close", "close down", "shut", "shut down", "ban", "expel", "suspend", "take off the air", inflect = "verb" }

rule "shuts a house of another land" {
  finds = "Tension", about = "X closed the Russian cultural centre: it acts against Russia", priority = 3,
  pattern = [[ {from: (core with [Actor kind=state|government|institution] | [Actor kind=state|government|institution])} ([modal] | [adv] | <have>){0,3} {trigger: <shutting_house>} (the | a | all | [num] | several | two | three) [adj]? {to: [Actor kind=state form=demonym]} {aim: <foreign_house>} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")   -- it may close its own
    return not (from and to and (lib.same(from, to) or from:get("state") and from:get("state") == to:get("code")))
  end,
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from Chile] has [trigger closed] the [to Peruvian] [aim cultural centre] in Lima." },
  no = { "Chile closed the Chilean school in Lima." },
}
