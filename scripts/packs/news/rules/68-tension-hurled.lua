-- Words that are heaped, hurled, levelled or poured on somebody, where the word and the verb stand apart: "the insults that X
-- hurls at Y", "scorn poured on Y by X", "doubts raised by X about Y", "X trained her fire on Y".
phase "tensions"

local lib = require "lib.tension"

words "hurled_word" {
  criticise = "insult, abuse, scorn, contempt, ridicule, derision, invective, vitriol, barb, jibe, gibe, jab, taunt, slur, epithet, venom, bile, mockery, " ..
    "criticism, critique, doubt, aspersion, shade, mud, dirt, opprobrium, rebuke, rant, tirade, broadside, diatribe, swipe, dig, potshot, salvo, question, concern, " ..
    "smear, invectives, scathing words, ire, anger, wrath, misgiving, reservation, cheap shot, verbal attack, personal attack, " ..
    "put-down, sneer, line~ of attack, character attack, smear campaign",
  accuse = "blame, accusation, allegation, charge, suspicion, complaint, insinuation, innuendo",
  demand = "pressure, heat",
  reject = "objection",
  threaten = "threat",
  inflect = "noun", any_tag = true,
}
words "hurling_word" {
  "heap", "pour", "pile", "hurl", "fling", "sling", "lob", "level", "throw", "cast", "aim", "direct", "launch", "unleash", "mount", "make", "spew",
  "spit", "shower",
  "rain", "dump", "ladle", "put", "exert", "wage", "deliver", "fire", "fire off", "lay", "pin", "place", "lodge", "file", "raise", "voice", "express",
  "air", "take",
  "have", "utter", "post", "trot out", "peddle", "spread", "repeat", "bring", "issue", "reserve", "toss", "spout", "open", "keep up", "bring up", "pile on",
  "make up", "inflict", "dish out", "dole out", inflect = "verb", any_tag = true,
}
part "hurled_at" [[ (at | on | upon | against | toward | towards | about | over) ]]
part "hurled" [[ (<hurled_word> | <act_noun type=criticise|accuse>) ]]

local kind = { act = "{trigger.type|}", type = "{trigger.group|criticise}", weight = 0, note = "", pos = "noun", status = "actual" }

local function by_act(m) if (m:get("act") or "") ~= "" then m:set("type", m:get("act")) end end

-- "by a member of the council": he is none of its own, and who it was may be told behind.
local function is_of_body(m, doc)
  local span, a = m:slot("from"), m:actor("from")
  return span and a and a.first > span.first and doc:find_tag(span.first, a.first - 1, "prep") ~= nil or false
end

words "dispelling" { "dispel", "allay", "ease", "erase", "quell", "calm", "settle", "remove", "address", "resolve", "assuage", "soothe", "silence", "answer", "put to rest", "lay to rest",
                    "put paid to", inflect = "verb", any_tag = true }

rule "words hurled at somebody" {
  finds = "Tension", about = "the insults that X hurls at Y; scorn heaped on Y by X; doubts raised by X about Y", priority = 3,
  ways = {
    that = [[ ([det not wh] | [adj] | [own] | and | ^) {trigger: &hurled} ,? (that | which)? {from: (core with Actor | Actor | he | she | they)} (&acting | 'll | 'd) {aim: <hurling_word>} (so? [adv])? (at | on | upon | against | toward | towards | about) {to: &target} ]],
    on_by = [[ {trigger: &hurled} ,? ((that | which) ([adv] | <be> | <have> | [modal]){1,3})? {aim: [<hurling_word> can=VBN]} [adv]? &hurled_at {to: &party} (on? <timeword> | [adv]){0,2} by {from: &target} ]],
    by_on = [[ {trigger: &hurled} ,? ((that | which) ([adv] | <be> | <have> | [modal]){1,3})? {aim: [<hurling_word> can=VBN]} by {from: &party} (on? <timeword> | [adv]){0,2} &hurled_at {to: &target} ]],
    was_on = [[ {trigger: &hurled} &suffering {aim: [<hurling_word> can=VBN]} [adv]? &hurled_at {to: &party} (on? <timeword> | [adv]){0,2} by {from: &target} ]],
    was_by = [[ {trigger: &hurled} &suffering {aim: [<hurling_word> can=VBN]} by {from: &party} (on? <timeword> | [adv]){0,2} &hurled_at {to: &target} ]],
    of_was = [[ {trigger: &hurled} (of | about | with | against | on | at) {to: &party} &suffering {aim: [<hurling_word> can=VBN]} (on? <timeword> | [adv]){0,2} by {from: &target} ]],
    resist = [[ {from: np} &set_off (could | can | cannot) [adv]? (not | n't)? [adv]? {aim: resist} (a | an | another | one | [own]) [adj]{0,2} {trigger: <hurled_word>} at {to: &target} ]],
    plain = [[ &doer {aim: <hurling_word>} ([det not wh] | [adj] | [participle] | [own] | [num] | more | of){0,4} (<flood_of> of [adj]{0,2})? {trigger: <hurled_word>} (at | upon | against | toward | towards) {to: &target} ]],
  },
  unless = {
    dispelled = [[ (<dispelling> ([det] | [adj] | [participle] | [own]){0,4}) {trigger} ]],   -- "dispels any doubts that voters have about him"
    asked_of = [[ {trigger: (question | questions | charge | charges)} (,? (that | which)? {from})? ...4 {aim: ([lemma=put] | [lemma=throw] | [lemma=fire])} ]],   -- an interviewer's
    goods = [[ {trigger: (charge | charges | heat | pressure | dirt | mud | fire)} ([prep] core)? ...3 {aim: ([lemma=place] | [lemma=put])} (on | upon) {to: ... (card | account | bill | engine | road | ground | crops) ...} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc)
    if is_of_body(m, doc) then return false end
    return m.way ~= "plain" or lib.is_active({ slot = function(_, _) return m:slot("aim") end }, doc)
  end,
  make = kind, build = by_act,
  yes = {
    "[from The mayor] couldn't [aim resist] a [trigger dig] at [to the union].",
    "The old [trigger insults] that [from Ada Lind] [aim hurls] at [to Tom Moss] are vile.",
    "Ada Lind left, and the [trigger insults] [from she] will [aim level] at [to Tom Moss] are vile.",
    "The [trigger scorn] [aim heaped] on [to Tom Moss] by [from nurses] was fierce.",
    "[trigger Doubts] [aim raised] by [from the union] about [to Tom Moss] remain.",
    "[trigger Scorn] was [aim heaped] on [to Tom Moss] by [from nurses].",
    "[trigger Concerns] have been [aim raised] by [from the union] about [to Tom Moss].",
    "[trigger Criticism] of [to Tom Moss] was [aim voiced] by [from the union].",
    "[from Ada Lind] [aim aimed] a volley of [trigger taunts] at [to Tom Moss].",
  },
  no = {
    "Questions raised by the union about how banks lend remain.", "The questions that Ada Lind fired at Tom Moss were long.",
    "The charge that Tom Moss placed on the card was small.", "The insults hurled at Tom Moss by a member of the council were vile.",
    "The pressure that the wind put on the roof was great.", "Ada Lind hurled stones at Tom Moss.",
    "The vote will dispel the doubts that nurses have about Tom Moss.",
  },
}

words "waging_it" { "wage", "mount", "launch", "unleash", "lead", "run", "fight", "conduct", "make", "deliver", "begin", "start", "stage", "carry out",
                    "pursue", "keep up",
                    inflect = "verb", any_tag = true }

rule "attack that somebody wages" {
  finds = "Tension", about = "the campaign waged by X against Y; the tirade that X unleashed against Y; an attack on Y was launched by X", priority = 3,
  ways = {
    by = [[ {trigger: <act_noun type=attack|criticise|protest|coerce>} ,? ((that | which) ([adv] | <be> | <have>){1,3})? {aim: [<waging_it> can=VBN]} by {from: &party} (on? <timeword> | [adv]){0,2} (against | on) {to: &target} ]],
    that = [[ ([det not wh] | [adj] | [own] | ^) {trigger: <act_noun type=attack|criticise|protest|coerce>} ,? (that | which)? {from: (core with Actor | Actor | he | she | they)} &acting {aim: <waging_it>} (against | on) {to: &target} ]],
    was = [[ {trigger: <act_noun type=attack|criticise|protest|coerce>} (against | on) {to: &party} &suffering {aim: [<waging_it> can=VBN]} (on? <timeword> | [adv]){0,2} by {from: &target} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return not doc:token(m:slot("trigger").last):is("past", "third") and not is_of_body(m, doc) end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" },
  yes = {
    "The [trigger campaign] [aim waged] by [from Ada Lind] against [to Tom Moss] is old.",
    "The [trigger attack] [from Ada Lind] [aim launched] against [to Tom Moss] was long.",
    "A blistering [trigger attack] on [to Tom Moss] was [aim launched] by [from Ada Lind].",
  },
  no = { "The campaign run by Ada Lind for Tom Moss is old.", "The boat launched by Ada Lind on Tom Moss's lake is old." },
}

-- "trained her fire on Y", "aimed most of her barbs at Y", "held Y up to ridicule" ------------------------------------

words "training_on" { "train", "turn", "focus", "concentrate", "trim", "fix", "set", "aim", "direct", "point", "level", "keep",
                      "have", inflect = "verb", any_tag = true }
words "barb" { "fire", "sight", "gun", "ire", "anger", "wrath", "scorn", "attack", "attack ad", "criticism", "barb", "venom", "fury", "jibe", "rage",
               "sarcasm", "mockery", "attack line",
               "firepower", "outrage", "frustration", "vitriol", "insult", inflect = "noun", any_tag = true }

rule "trains one's fire on somebody" {
  finds = "Tension", about = "X trained her sights on Y; aimed most of his barbs at Y; held Y up to scorn", priority = 2,
  ways = {
    own = [[ &doer <training_on> (much | most | more | some | all | the (full force | weight | brunt))? of? [own] ([adj] | [superlative]){0,2} {trigger: <barb>} ([adv] | squarely | back | solely){0,2} (on | at | against | toward | towards) {to: &target} ]],
    much = [[ &doer <training_on> (much | most | some | all) of [own] ([adj] | [noun]){0,2} {trigger: (<barb> | campaign | speech | remarks | fury)} ([adv] | squarely){0,2} (at | against) {to: &target} ]],
    up_to = [[ &doer {aim: [lemma=hold]} {to: &party} up to (public | open | national | general)? {trigger: (ridicule | scorn | mockery | derision | contempt | blame)} ]],
    held_up = [[ {to: np} &set_off &suffering {aim: held} up to (public | open)? {trigger: (ridicule | scorn | mockery | derision | contempt)} by {from: &target} ]],
  },
  unless = { wished = [[ [lemma=set] [own] {trigger: (sights | sight)} on {to: (core with [Actor kind=state|institution|people|other] | [Actor kind=state|institution|people|other])} ]],   -- she wants to get there
             shooting = [[ [own] (service | police | air | hunting)? {trigger: (gun | guns)} ]] },
  points = { barb = { 3, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  build = function(m) if m.way == "held_up" then m:set("voice", "passive") end end,
  yes = {
    "[from Ada Lind] trained her [trigger sights] on [to Tom Moss].",
    "[from Ada Lind] directed most of her [trigger speech] against [to Tom Moss].",
    "[from Ada Lind] [aim held] [to Tom Moss] up to [trigger ridicule].",
    "[to Tom Moss] was [aim held] up to [trigger scorn] by [from nurses].",
  },
  no = { "Ada Lind set her cup on Tom Moss's desk.", "The guard trained his gun on Tom Moss.", "Ada Lind set her sights on Chile." },
}
