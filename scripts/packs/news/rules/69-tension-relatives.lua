-- Acts whose other end stands in front of a relative: "the tariffs on Y that X brought in", "Y, on which X imposed
-- tariffs", "Y, with which X broke off talks".
phase "tensions"

local lib = require "lib.tension"

local function is_noun(m, doc)
  return m.way == "verb" or not doc:token(m:slot("trigger").last):is("past", "participle")
end

words "doing_it" {
  "impose", "bring in", "announce", "launch", "carry out", "promise", "file", "bring", "make", "issue", "give", "send", "levy",
  "introduce", "mount", "stage", "conduct", "order", "wage", "pledge", "offer", "approve", "lodge", "raise", "adopt", "pass", "slap",
  "begin", "start", "organise", "organize", "deliver", "provide", "voice", "level", "pursue", "enforce", "extend", "open", "hand out",
  "put", "place", "lay", "set up", "unveil", "propose", "plan", "publish", "utter", "direct", "lead", "run", "call",
  "commit", "perpetrate", "submit", "press", "tighten", "renew", "double",
  inflect = "verb", any_tag = true,
}
words "agreeing_on" { "hold", "have", "sign", "strike", "reach", "make", "conclude", "seal", "open", "begin", "start", "wage", "fight", "pick",
                      "forge", "form", "enter", "build", "agree", "negotiate", "settle", "declare", "cut", inflect = "verb", any_tag = true }
part "nothing_more" [[ (, | . | ; | $ | [adv] | on? <timeword> | (in | at | for | since | until | during | before | after | from | over | with | this | last | earlier | the day) | [finite] | [modal] | <have>) ]]
part "its_mods" [[ ([det not wh] | [own] | [adj] | [num] | [noun] | [participle] | [currency] | of | - | % | and){0,6} ]]

rule "act on whoever stands before that" {
  finds = "Tension", about = "the tariffs on Y that X brought in; the charges against Y which X filed", priority = 3,
  ways = lib.by_preposition({ "on", "against", "to", "of", "for", "from", "into", "with", "at" }, [[
    ([det not wh] | [own] | [adj] | ^) {trigger: <act_noun to=PREP>} (of [not finite not comma]{1,4})? PREP {to: &party} ,? (that | which) {from: &party} &acting {aim: <doing_it>} &nothing_more ]]),
  points = { size = "{trigger.size}", aim = { 2, [[ {aim} ]] } },
  check = is_noun,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" },
  yes = {
    "The [trigger tariffs] of 9% on [to Peru] that [from Chile] brought in have hurt.",
    "The [trigger charges] against [to the mayor] that [from prosecutors] filed in May were dropped.",
    "The [trigger warning] to [to Peru] that [from Chile] issued was blunt.",
    "The [trigger mockery] of [to the mayor] that [from the bank] published was cruel.",
    "The [trigger aid] for [to Peru] which [from Chile] pledged never came.",
    "The [trigger withdrawal] from [to Peru] that [from Chile] ordered has begun.",
    "The [trigger inquiry] into [to the bank] that [from the ministry] launched goes on.",
    "The [trigger talks] with [to Peru] that [from Chile] began have failed.",
    "The [trigger anger] at [to the mayor] that [from the union] voiced was real.",
  },
  no = { "The song on love that Ada Lind made is long.", "The report on Peru that Chile published is long." },
}

rule "act on whom or on which" {
  finds = "Tension", about = "Y, on which X imposed tariffs; Y, against which X filed a suit", priority = 3,
  ways = lib.by_preposition({ "on", "against", "to", "of", "for", "from", "into", "at" }, [[
    {to: np} ,? PREP (whom | which) {from: &party} &acting {aim: <doing_it>} &its_mods {trigger: <act_noun to=PREP>} &nothing_more ]]),
  points = { size = "{trigger.size}", aim = { 5, [[ {aim} ]] } },
  check = is_noun,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" },
  yes = {
    "[to Peru], on which [from Chile] has imposed steep [trigger tariffs], is cross.",
    "[to The bank], against which [from the union] filed a [trigger lawsuit], said nothing.",
    "[to Peru], to which [from Chile] sent [trigger aid], is poor.",
    "[to The mayor], of whom [from the bank] published a vile [trigger mockery], left.",
    "[to Peru], for which [from Chile] promised [trigger aid], is poor.",
    "[to Peru], from which [from Chile] began its [trigger withdrawal], is calm.",
    "[to The bank], into which [from the ministry] launched an [trigger inquiry], is calm.",
    "[to The mayor], at whom [from the union] directed its [trigger anger], left.",
  },
  no = { "Peru, on which Chile made a film, is calm." },
}

rule "act with whom or with which" {
  finds = "Tension", about = "Y, with which X signed an accord, broke off talks; the talks that X and Y held", priority = 4,
  ways = {
    noun = [[ {to: np} ,? with (whom | which) {from: &party} &acting {aim: <agreeing_on>} &its_mods {trigger: <act_noun mutual=yes>} &nothing_more ]],
    verb = [[ {to: np} ,? with which {from: &party} &acting {trigger: <act to=with mutual=yes>} ]],
    both = [[ ([det not wh] | [own] | [adj] | ^) {trigger: <act_noun mutual=yes>} ((in | at | on | over) [not finite not comma]{1,3})? ,? (that | which) {from: &party} and {to: &party} ([adv] | <have>){0,2} {aim: <agreeing_on>} &nothing_more ]],
  },
  points = { size = "{trigger.size}" },
  check = is_noun,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", mutual = "yes" },
  yes = {
    "[to Peru], with which [from Chile] has signed a fishing [trigger accord], is pleased.",
    "[to Peru], with which [from Chile] is [trigger negotiating], is calm.",
    "The [trigger talks] in Oslo that [from Chile] and [to Peru] held have failed.",
  },
  no = { "Peru, with which Chile shares a coast, is calm." },
}

rule "act to which one is put" {
  finds = "Tension", about = "Y, with which X broke off talks; Y, at whom X threw eggs, to which X promised $9m, of whom X demanded it", priority = 3,
  ways = {
    with = [[ {to: np} ,? with which {from: &party} &acting {trigger: <act to=with>} ]],
    against = [[ {to: np} ,? against which {from: &party} &acting {trigger: <act to=against>} ]],
    on = [[ {to: np} ,? on (which | whom) {from: &party} &acting {trigger: <act to=on>} ]],
    at = [[ {to: np} ,? at (which | whom) {from: &party} &acting {trigger: <act to=at>} ]],
    from = [[ {to: np} ,? from (which | whom) {from: &party} &acting {trigger: <act to=from>} &nothing_more ]],
    troops = [[ {to: np} ,? from (which | where) {from: &party} &acting {trigger: (withdraw | withdraws | withdrew | withdrawn | withdrawing | pull | pulls | pulled | pulling)} out? &modified <forces> ]],
    thrown = [[ {to: np} ,? at (which | whom) {from: &party} &acting <hurling> &its_mods {trigger: <thrown group=attack|protest>} ]],
    sum = [[ {to: np} ,? (to | for) (which | whom) {from: &party} &acting {trigger: <giving>} (&sum | &its_mods <gift>) &nothing_more ]],
    asked = [[ {to: np} ,? (of | from) (which | whom) {from: &party} &acting {trigger: <ask_for>} ([det] | [num] | [currency] | [adj] | [common]) ]],
  },
  points = { size = "{trigger.size}", gift = { 1, [[ <gift> ]] } },
  make = { group = "{trigger.group|}", act = "{trigger.type|}", weight = "{trigger.weight|0}", note = "" },
  build = function(m)
    m:set("type", m.way == "sum" and "aid" or m.way == "asked" and "demand" or m.way == "troops" and "release" or m:get("act") or m:get("group"))
  end,
  yes = {
    "[to Peru], with which [from Chile] has [trigger broken off talks], is cross.",
    "[to The bank], against which [from the union] [trigger rallied], is shut.",
    "[to Peru], on which [from Chile] [trigger declared war], is calm.",
    "[to The guards], at whom [from the thief] [trigger opened fire], fled.",
    "[to Peru], from which [from Chile] [trigger withdrew] its troops, is calm.",
    "[to The pact], from which [from Chile] [trigger withdrew], is dead.",
    "[to The mayor], at whom [from nurses] threw rotten [trigger eggs], left.",
    "[to Peru], to which [from Chile] [trigger promised] $9 million, is poor.",
    "[to The mayor], of whom [from the union] [trigger demanded] an apology, left.",
  },
  no = { "The mayor, for whom the bank built a house, left.", "Peru, from which Chile buys fish, is calm." },
}
