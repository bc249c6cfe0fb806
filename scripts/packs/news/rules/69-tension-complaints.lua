-- Who set it off, and who ordered it: "Y was fined. The ruling follows a complaint by X", "banned under a rule that X
-- passed", and those who act and stand behind: "Among those demanding Y's removal is X", "Leading the calls was X".
phase "tensions"

local lib = require "lib.tension"

part "of_filed" [[ (by | from | of | (filed | lodged | made | brought | submitted | raised) ([adv] | <timeword> | last <timeunit> | in <month>)? by) ]]
words "ruling_noun" { "order", "ruling", "fine", "decision", "ban", "move", "investigation", "inquiry", "enquiry", "probe", "case", "penalty", "sanction",
                      "action", "judgment", "judgement", "charge", "suspension", "raid", "arrest",
                      "hearing", "review", "audit", "notice", "warning", "verdict", "step", "search", "trial", inflect = "noun", any_tag = true }
words "following_on" { "follow", "come after", "come in response to", "be prompted by", "be triggered by", "be sparked by", "stem from", "arise from",
                       "be based on", "be in response to", "result from", "be brought on by", "was opened after",
                       "began with", "began after", "was opened on", "follow on from", inflect = "verb", any_tag = true }
words "complaint_made" { "complaint", "petition", "grievance", "accusation", "allegation", inflect = "noun" }
part "some_such" [[ (a | an | the | [num] | several | dozens of | hundreds of | a number of | a series of | [own])? [adj]{0,2} ]]
words "dealt_him" { "fine", "tell to", "order to", "ban", "bar", "suspend", "investigate", "charge", "arrest", "raid", "censure", "reprimand", "rebuke",
                    "summon", "sack", "dismiss", "penalise", "penalize", "punish", "search", "find guilty",
                    "convict", "put under investigation", "place under investigation", "audit", "warn", "forbid", "shut down", "cite", "disqualify",
                    "strike off", "prosecute", "sanction", "forced to", "instruct to", "detain", "question",
                    inflect = "verb", any_tag = true }

rule "complaint behind it" {
  finds = "Tension", about = "Y has been fined. The ruling follows a complaint by X: X accuses Y", priority = 1, within = "article",
  ways = {
    next = [[ {to: (core with Actor | Actor)} &set_off ([modal] | <have> | [adv]){0,3} <be> ([adv] | being | been){0,2} <dealt_him> [not final]{0,16} [final] (the | its | this | that | his | her) [adj]? <ruling_noun> (, [not final]{1,10} ,)? ([adv] | <have>){0,2} <following_on> &some_such {trigger: <complaint_made>} &of_filed {from: &target} ]],
    same = [[ {to: (core with Actor | Actor)} &set_off ([modal] | <have> | [adv]){0,3} <be> ([adv] | being | been){0,2} <dealt_him> [not comma not final not mark not <following_on>]{0,14}? ,? (after | following | on | upon) &some_such {trigger: <complaint_made>} &of_filed {from: &target} ]],
    active = [[ (<act type=coerce|investigate|sanction|reject to=obj|obj-of|obj-to> | tell | told | tells | order | ordered | orders) ((a | an | the | [num]) [adj]? (advert | ad | advertisement | poster | commercial | programme | film | book | campaign | leaflet) (by | from | for | of))? {to: (core with [Actor kind=company|party|person|media|institution|ngo|police] | [Actor kind=company|party|person|media|institution|ngo|police])} [not final not comma not mark]{0,9}? ,? (after | following) &some_such {trigger: <complaint_made>} &of_filed {from: &target} ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[to Norland Bank] has been fined for late letters. The ruling follows a [trigger complaint] by [from the union].",
    "[to Tom Moss] was told to close the shop after [trigger complaints] from [from nurses].",
    "The regulator banned an advert by [to Norland Bank] after [trigger complaints] from [from nurses].",
  },
  no = { "Norland Bank has been fined. The ruling follows a meeting with the union.", "Norland Bank was fined after lunch with the union." },
}

words "decree" { "order", "rule", "decree", "ban", "law", "edict", "regulation", "bylaw", "by-law", "injunction", "directive", "curfew", "decision", "ruling",
                 "ordinance", "policy", "notice", inflect = "noun", any_tag = true }
words "decreed" { "issue", "sign", "impose", "pass", "make", "announce", "bring in", "introduce", "obtain", "win", "secure", "give", "draw up", "adopt",
                  "approve", "enact", "hand down", "write", inflect = "verb", any_tag = true }

rule "order that somebody issued" {
  finds = "Tension",
  about = "Y are banned from the park under a rule that X passed; Y was told to pay. The notice, issued by X", priority = 4, within = "article",
  ways = {
    that = [[ {to: np} &set_off &suffering {trigger: [<act type=coerce|reject|sanction|investigate> can=VBN]} [not finite not mark not comma]{0,9} (under | by | through | in | with) (an | a | the) [adj]? <decree> (that | which)? {from: (core with Actor | Actor)} ([adv] | <have>){0,2} <decreed> ]],
    by = [[ {to: np} &set_off &suffering {trigger: [<act type=coerce|reject|sanction|investigate> can=VBN]} [not finite not mark not comma]{0,9} (under | by | through | in | with) (an | a | the) [adj]? <decree> [<decreed> can=VBN] ([adv] | on? <timeword> | last <timeunit>)? by {from: &target} ]],
    whose = [[ {to: np} &set_off &suffering {trigger: [<act type=coerce|reject|sanction|investigate> can=VBN]} [not finite not mark not comma]{0,9} (under | by | on) {from: (core with Actor | Actor)} [possessive] [adj]? (orders | <decree>) ]],
    told = [[ {to: (core with Actor | Actor)} &set_off ([modal] | <have> | [adv]){0,3} <be> ([adv] | been){0,2} {trigger: (told to | ordered to | instructed to | forbidden to | forbidden from | banned from | barred from)} [not final]{1,16} [final] (the | its | that | this) [adj]? (order | ban | instruction | notice | ruling | decree | letter) (, | <be> | came | comes | , which (was | is)) (signed | issued | made | imposed | given | sent | written | handed down | drawn up | announced | from) (by)? {from: (core with Actor | Actor)} ]],
  },
  points = { few = { 6, [[ {trigger} ]] } },
  make = { type = "{trigger.type|demand}", weight = 0, note = "", voice = "passive", status = "actual" },
  build = function(m, doc)
    if m.way ~= "told" then return end
    local word = doc:token(m:slot("trigger").first).form
    m:set("type", (word == "told" or word == "ordered" or word == "instructed") and "demand" or "coerce")
  end,
  yes = {
    "[to Nurses] are [trigger banned] from the park under a rule that [from the council] passed in May.",
    "[to Drivers] are [trigger barred] from the hall under a rule imposed by [from the mayor].",
    "[to Drivers] were [trigger barred] from the hall on [from the mayor]'s orders.",
    "[to Norland Bank] was [trigger told to] close a branch. The notice, issued by [from the regulator], was long.",
  },
  no = { "Nurses are banned from the park under a bridge that the council built.", "Norland Bank was told to close a branch. The notice came late." },
}

words "gone_noun" { "head", "resignation", "removal", "dismissal", "ouster", "ousting", "sacking", "impeachment", "arrest", "scalp", "departure", "firing",
                    "exit", inflect = "noun", any_tag = true }
words "goes_now" { "go", "resign", "quit", "step down", "stand down", "leave", "step aside", "be sacked", "be removed", "be fired", "be dismissed",
                   "be impeached" }
part "those_who" [[ (among | foremost among | first among | chief among | prominent among | leading | heading | [adv] among) (those | the (people | critics | many | first | voices | loudest | [num]) | [adj]? [plural]) ((who | to) ([adv] | <have> | <be>){0,2})? ]]
part "was_he" [[ ([not finite not comma not mark]{0,8}? (was | were | is | are | has been | have been)) ]]

rule "among those calling for it" {
  finds = "Tension", about = "Among those demanding Y's removal is X; leading the calls for Y to resign was X", priority = 5,
  ways = {
    head = [[ &those_who (<ask_for> | wanting | seeking) ({to: (core | Actor)} [possessive] | {to: [own]}) [adj]? {trigger: <gone_noun>} &was_he {from: &target} ]],
    of = [[ &those_who (<ask_for> | wanting | seeking) the [adj]? {trigger: <gone_noun>} of {to: &party} &was_he {from: &target} ]],
    to_go = [[ &those_who (<ask_for> | calling on | calling upon | wanting | asking | telling) {to: &party} to {trigger: <goes_now>} &was_he {from: &target} ]],
    calls = [[ (leading | heading | joining | fuelling | spearheading | orchestrating) (the | a | [own])? [adj]? {trigger: (calls | demands | clamour | chorus | campaign)} (for | on) {to: &party} to <goes_now> &was_he {from: &target} ]],
    calls_noun = [[ (leading | heading | joining | fuelling | spearheading | orchestrating) (the | a | [own])? [adj]? {trigger: (calls | demands | clamour | campaign)} for {to: (core | Actor)} [possessive] [adj]? <gone_noun> &was_he {from: &target} ]],
    attack = [[ (leading | heading | joining | spearheading) (the | a) [adj]? (attack | attacks | criticism | charge | backlash | protests | opposition | revolt | rebellion | onslaught | assault) (on | of | against | to) {to: &party} {trigger: &was_he} {from: &target} ]],
  },
  points = { few = { 9, [[ {trigger} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil or m.way == "head" end,
  make = { type = "demand", weight = 0, note = "", pos = "noun", status = "actual" },
  build = function(m) if m.way == "attack" then m:set("type", "criticise") end end,
  yes = {
    "Among those demanding [to the coach]'s [trigger removal] is [from Ada Lind].",
    "Among those demanding the [trigger resignation] of [to the mayor] is [from Ada Lind].",
    "Among those who want [to the mayor] to [trigger quit] is [from Ada Lind].",
    "Leading the [trigger calls] for [to the mayor] to resign was [from Ada Lind].",
    "Leading the [trigger calls] for [to the mayor]'s resignation was [from Ada Lind].",
    "Leading the attacks on [to the mayor] [trigger was] [from Ada Lind].",
  },
  no = { "Among those calling for help is Ada Lind.", "Leading the calls for rain was Ada Lind." },
}

-- "Among those angry at Y is X": the words behind which a preposition stands
local ways = lib.by_preposition({ "at", "against", "about", "to", "on" },
  [[ &those_who {trigger: <act type=criticise|accuse|protest|reject|investigate|strain to=PREP>} PREP {to: &party} [not finite not mark]{0,8}? (was | were | is | are) {from: &target} ]])

rule "among those against somebody" {
  finds = "Tension", about = "Among those who lashed out at Y was X", priority = 4,
  ways = ways,
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil end,
  make = { type = "{trigger.type}", weight = 0, note = "", status = "actual" },
  yes = {
    "Among those who lashed out at [to the mayor] was [from Ada Lind].",
    "Among those who testified against [to the mayor] was [from Ada Lind].",
    "Among those who complained about [to the mayor] was [from Ada Lind].",
    "Among those who objected to [to the mayor's plan] was [from Ada Lind].",
    "Among those who heaped scorn on [to the mayor] was [from Ada Lind].",
  },
  no = { "Among those who spoke to the mayor was Ada Lind." },
}
