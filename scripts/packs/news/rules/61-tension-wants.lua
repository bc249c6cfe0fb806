-- What one wants of another, gives or refuses him: "gave Y until Friday to leave", "will not extradite Z to Y",
-- "threatened to publish Y's files", "accepted Y's offer", "granted Y bail".
phase "tensions"

local lib = require "lib.tension"

words "favouring" {
  "confirm", "endorse", "approve", "ratify", "hire", "serve", "treat", "extradite", "hand over", "marry", "sign",
  "back", "vote for", "rehire", "reinstate", "appoint", "sell to", "rent to", "lend to", "trade with", "join",
  "train", "feed", "rescue", "guarantee", "insure", "fund", "finance", "promote", "protect", "welcome", "host",
  "swear in", "evacuate", "renew", "forgive", "apologise to", "apologize to", "bow to", "cooperate with", "follow",
  "sit with", "shake hands with", "speak to", "speak with", "answer", "accept", "refund", "reimburse", "register",
  "meet", "recognise", "recognize", "support", "help", "talk to", "negotiate with", "receive", "compensate", "let in",
  "deal with", "work with", "attend", "obey", "accredit", "seat", "nominate", "admit", "readmit", "play", "represent", "defend", "refuel", "supply",
}
words "handing" { "extradite", "hand over", "hand", "return", "send", "deport", "give", "sell", "deliver", "supply",
                  "lend", "surrender", "release" }

rule "will do nothing for somebody" {
  finds = "Tension", about = "X refused on Monday to confirm Y: X rejects Y", priority = 3,
  ways = {
    refuse = [[ &doer {trigger: <unwilling>} ([adv] | on? <timeword>){0,2} to [adv]? <favouring> {to: &party &joined} ]],
    not_do = [[ &doer [modal] (not | n't | never) [adv]? {trigger: <favouring>} {to: &party &joined} ]],
    hand_over = [[ &doer [modal] (not | n't | never) [adv]? {trigger: <handing>} (core | Actor) (to | back to) {to: &party} ]],
    hands_not = [[ &doer {trigger: <unwilling>} to [adv]? <handing> (core | Actor) (to | back to) {to: &party} ]],
  },
  check = lib.is_verb, make = { type = "reject", weight = 0, note = "weak" },
  yes = {
    "[from The senate] [trigger refused] on Monday to confirm [to Peter Moss].",
    "[from Norland] will not [trigger extradite] the banker to [to Estmark].",
  },
  no = { "The senate refused to leave." },
}

words "having_done" { "order", "want", "have", "get", inflect = "verb", any_tag = true }

rule "has something done to somebody" {
  finds = "Tension", about = "the court ordered Y held; X had Y arrested: X does it", priority = 4,
  pattern = [[ &doer <having_done> {to: &party} (to be)? {trigger: [<act type=coerce|rupture|investigate|attack|release to=obj|obj-of> can=VBN]} ]],
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "" },
  yes = { "[from The court] ordered [to Peter Moss] [trigger jailed]." },
  no = { "The court ordered him to pay." },
}

rule "gives somebody a time" {
  finds = "Tension", about = "X gave Y until Friday to leave: an ultimatum", priority = 4,
  pattern = [[ &doer {trigger: [lemma=give verb]} {to: &party} {aim: (until | till | a ...2 deadline | an ultimatum | (a | [adj] | [num] | [prep]){1,3} (hours | days | weeks | hour | week | month | months))} ...6 to [VB] ]],
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "demand", weight = 1, note = "" },
  yes = { "[from The union] [trigger gave] [to the ministry] [aim until] Friday to answer." },
  no = { "The union gave the ministry a cake." },
}

rule "told to their face" {
  finds = "Tension", about = "'Get out,' X told Y: an order", priority = 3,
  ways = {
    told = [[ " [base not <be>] [not mark]{0,24} " {from: np} &set_off {trigger: (told | tells)} {to: &party} ]],
    inverted = [[ " [base not <be>] [not mark]{0,24} " {to: &party} <be> {trigger: told} by {from: &party} ]],
  },
  make = { type = "demand", weight = 0, note = "" },
  yes = { '"Get out of our river," [from the mayor] [trigger told] [to the company].' },
  no = { '"It is late," the mayor told the company.' },
}

words "written" {
  demand = "demanding, asking for, asking, requesting, urging, calling for, insisting", criticise = "complaining, protesting",
  warn = "warning", accuse = "accusing, alleging",
}

rule "writes to somebody" {
  finds = "Tension", about = "X wrote to Y demanding an answer", priority = 4,
  pattern = [[ &doer [lemma=write verb] (a letter | again | on <timeword>)? to {to: &party} (on? <timeword>)? ,? (to | [adv])? {trigger: <written>} ]],
  make = { type = "{trigger.group}", weight = 0, note = "" },
  yes = { "[from The union] has written to [to the ministry] [trigger demanding] an answer." },
  no = { "The union has written to the ministry about a date." },
}

words "wanting_to" { "demand", "ask", "want", inflect = "verb", any_tag = true }
words "campaigning" { "campaign", "call", "push", "lobby", inflect = "verb", any_tag = true }
words "wanting_back" { "call", "demand", "seek", inflect = "verb", any_tag = true }

rule "wants it to be done" {
  finds = "Tension", about = "X demanded to know why Y paid; X refuses to pay until Y acts", priority = 2,
  ways = {
    to_know = [[ &doer {trigger: <wanting_to>} to (know | learn | hear) (why | how | whether | what | when | who) {to: &party} [verb] ]],
    wants_why = [[ &doer {trigger: [lemma=demand verb]} (from {to: &party} | that {to: &party} [can=VB]) ]],
    hold_out = [[ &doer {trigger: [lemma=refuse verb]} to [not finite]{1,8} (until | unless) {to: &party} &acting [verb] ]],
    to_be = [[ &doer {trigger: <campaigning>} for {to: &party} to ]],
    back = [[ &doer {trigger: <wanting_back>} for? the? return of (core | Actor) (from | by) {to: &party} ]],
  },
  make = { type = "demand", weight = 0, note = "" },
  yes = { "[from The senator] [trigger demanded] to know why [to the ministry] paid the firm." },
  no = { "The senator demanded to know the date." },
}

rule "threatens somebody's thing" {
  finds = "Tension", about = "the gang threatened to publish the bank's files", priority = 4,
  ways = {
    whose = [[ &doer {trigger: [lemma=threaten verb]} (on? <timeword>)? to [VB] [not finite not comma]{0,3} {to: (core | Actor)} [possessive] ]],
    own = [[ &doer {trigger: [lemma=threaten verb]} (on? <timeword>)? to [VB] {to: [own]} ]],
    at = [[ &doer {trigger: [lemma=threaten verb]} (on? <timeword>)? to (strike | picket | demonstrate | protest | march | walk out) (at | against | outside) {to: &party} ]],
  },
  make = { type = "threaten", weight = 0, note = "" },
  yes = { "[from The gang] has [trigger threatened] to publish [to the bank]'s files." },
  no = { "The gang has threatened to leave." },
}

words "keeping_from" { "stop", "prevent", "bar", "ban", "block", "prohibit", inflect = "verb", any_tag = true }

rule "keeps somebody from doing" {
  finds = "Tension", about = "the ministry stopped the singer from leaving; forbade the union to meet", priority = 3,
  ways = {
    active = [[ &doer {trigger: <keeping_from>} {to: &party &joined} from [/.+ing/] ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<keeping_from> can=VBN]} from [/.+ing/] [not finite]{0,5} by {from: &target} ]],
    forbids = [[ &doer {trigger: [lemma=forbid verb]} {to: &party} to ]],
    forbids_it = [[ &doer {trigger: [lemma=forbid verb]} {to: (core | Actor)} [possessive] ]],
  },
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from Police] [trigger stopped] [to the singer] from leaving." },
  no = { "Police stopped the bus." },
}

words "agreeing" { "accept", "agree to", "consent to", "assent to", "approve", "welcome", "take up", inflect = "verb" }
words "terms" { "offer", "term", "terms", "proposal", "invitation", "apology", "condition", "conditions", "demand", "request",
                "plan", "bid", inflect = "noun" }
words "bowing" { "bow", "give in", "yield", "cave in", inflect = "verb", any_tag = true }

rule "comes to terms" {
  finds = "Tension", about = "X accepted Y's offer, agreed to Y's terms, gave in to Y's demands", priority = 5,
  ways = {
    whose = [[ &doer {trigger: <agreeing>} {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,2} {aim: <terms>} ]],
    from = [[ &doer {trigger: <agreeing>} ([det not wh] | [adj] | [noun] | [num]){0,3} {aim: <terms>} (from | by | of) {to: &party} ]],
    bows = [[ &doer {trigger: <bowing>} to {to: &party} ]],
    pressure = [[ &doer {trigger: <bowing>} to ([adj] | the){0,2} {aim: (pressure | demands | calls | threats)} (from | of | by) {to: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "agree", weight = 0, note = "weak" },
  yes = { "[from The union] [trigger accepted] [to the company]'s [aim offer]." },
  no = { "The union accepted the company." },
}

rule "lets somebody go" {
  finds = "Tension", about = "the court let the editor go, granted him bail", priority = 3,
  ways = {
    go = [[ &doer {trigger: [lemma=let verb]} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} {aim: go} (, | . | ; | $ | after | on | in | and | because | free | with) ]],
    bail = [[ &doer {trigger: [lemma=grant verb]} {to: &party} {aim: bail} ]],
    bail_to = [[ &doer {trigger: [lemma=grant verb]} {aim: bail} to {to: &party} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "release", weight = 0, note = "" },
  yes = { "[from The court] [trigger granted] [to the editor] [aim bail]." },
  no = { "The court let the matter go." },
}
