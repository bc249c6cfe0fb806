-- Campaigns and takeovers: who is endorsed over whom, put on the defensive, told of in advertisements; bids that are dropped;
-- crowds that want somebody locked up.
phase "tensions"

local lib = require "lib.tension"

words "preferring" { "endorse", "back", "choose", "pick", "favour", "favor", "prefer", "select", "support", "vote for", "throw her support behind",
                     "throw his support behind",
                     "hire", "nominate", "elect", "rank", "put", inflect = "verb", any_tag = true }
part "over_him" [[ (over | instead of | rather than | in preference to | ahead of | above) ]]

rule "prefers another" {
  finds = "Tension", about = "the paper endorsed Z over Y, backed Z rather than Y: it turns Y down", priority = 3,
  ways = {
    over = [[ &doer {trigger: [<preferring> verb]} {aim: core with Actor} ([prep] [name]{1,2})? &over_him ([own] | the | [adj] | [noun] | ,){0,4}? {to: (core with [Actor kind=person|party|company|state] | [Actor kind=person|party|company|state])} ]],
    passed = [[ &doer {trigger: (pass | passes | passed | passing)} over {to: (core with [Actor kind=person] | [Actor kind=person])} (for | in favour of | in favor of | , | . | $) ]],
  },
  points = { over = { 5, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "reject", weight = 0, note = "" },
  yes = { "[from The paper] [trigger endorsed] [aim Ada Lind] over [to Tom Moss].",
          "[from The union] [trigger backed] [aim the mayor] rather than [to Tom Moss].",
          "[from The board] [trigger passed] over [to Tom Moss] for the post." },
  no = { "The paper endorsed Ada Lind over the weekend.", "The plane passed over the mayor's house." },
}

rule "puts somebody on the defensive" {
  finds = "Tension", about = "X put Y on the defensive, on the spot, back in his box", priority = 4,
  ways = {
    active = [[ &doer {trigger: [lemma=put]} {to: &party} {aim: (on the defensive | on the back foot | on the spot | back in [own] box | through the wringer | on the ropes | to shame | under the microscope | under the spotlight | in the dock)} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: put} {aim: (on the defensive | on the back foot | on the spot | back in [own] box | through the wringer | on the ropes | to shame | under the microscope | in the dock)} by {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or m:actor("from") ~= nil and lib.is_active(m, doc) end,   -- no quarrel does
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = { "[from Ada Lind] [trigger put] [to Tom Moss] [aim on the defensive].", "[to The mayor] was [trigger put] [aim on the spot] by [from nurses]." },
  no = { "Ada Lind put the cup on the shelf." },
}

rule "advertises against somebody" {
  finds = "Tension", about = "X aired ads saying that Y would cut pensions, spent a million telling voters that Y lied", priority = 3,
  ways = {
    ads = [[ {from: np} &set_off &acting [verb] [not finite not comma]{0,9}? <ad_noun> ([prep] [not finite not comma]{1,4})? {trigger: (saying | claiming | alleging | suggesting | arguing | warning | charging | asserting | telling voters | telling viewers | telling readers | that (say | says | said | claim | claims | claimed | allege | alleges | alleged | suggest | suggests | suggested | tell voters | tells voters | told voters | warn | warns))} that? {to: (core with [Actor kind=person|party|company|government] | [Actor kind=person|party|company|government])} ([modal] | <have> | <be> | [finite] | [adv]) ]],
    spent = [[ {from: np} &set_off &acting [lemma=spend] [not finite not comma]{1,9}? (on | in) (television | radio | air | ads | advertising | advertisements | the airwaves | billboards)? {trigger: (telling (voters | viewers | people | the public | residents | [name]) | saying | claiming | to tell (voters | viewers | people | the public | residents | [name]) | to claim)} that? {to: (core with [Actor kind=person|party|company|government] | [Actor kind=person|party|company|government])} ([modal] | <have> | <be> | [finite] | [adv]) ]],
  },
  points = { ad = { 4, [[ {trigger} ]] } },
  check = function(m, doc)   -- "says that Lind will win": his own side
    local from, to = m:actor("from"), m:actor("to")
    return not (from and to and lib.same(from, to))
  end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = { "[from The Greens] aired ads [trigger claiming] that [to Tom Moss] would cut pensions.",
          "[from Tom Moss] has spent $3 million on television [trigger telling voters] that [to Ada Lind] would close the parks." },
  no = { "The Greens aired ads on Monday." },
}

words "takeover_step" { "bid", "offer", "takeover", "takeover bid", "takeover offer", "pursuit", "approach", "acquisition", "purchase",
                        "takeover approach",
                        inflect = "noun", any_tag = true }
words "dropping_bid" { "drop", "abandon", "walk away from", "withdraw", "scrap", "shelve", "call off", "pull out of", "back out of", "ditch", "end",
                       "pull", "give up", "terminate", "cancel",
                       inflect = "verb", any_tag = true }

rule "drops its bid" {
  finds = "Tension", about = "X walked away from its $9 billion bid for Y", priority = 4,
  pattern = [[ &doer {trigger: <dropping_bid>} ([own] | a | the) ([adj] | [num] | [noun] | [currency] | [participle]){0,6} {aim: <takeover_step>} (for | of) {to: core with [Actor kind=company|media]} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from Tarn Mining] has [trigger walked away from] its $9 billion [aim bid] for [to Holm Steel]." },
  no = { "Tarn Mining dropped its bid for the mayor." },
}

words "locking_chant" { "lock", "send", "vote", "throw", "kick", "take", "bring", "put" }

rule "crowd wants somebody locked up" {
  finds = "Tension", about = 'the crowd chanted "Vote him out"; broke into chants of it', priority = 4,
  ways = {
    verb = [[ {from: np} &set_off &acting {trigger: <chanting_it>} (, | :)? " <locking_chant> {to: (him | her | them | core with Actor)} (up | back | out | down | home | away) ]],
    led = [[ (lead | leads | led | rouse | roused | rousing | leading | whipped | whipping | prompted | urged) {from: core with Actor} (up)? (in | into | to) (a | an | [adj]){0,2} {trigger: (chants | chant | shouts | cries | choruses | a chorus)} of " <locking_chant> {to: (him | her | them | core with Actor)} (up | back | out | down | home | away) ]],
    noun = [[ {from: np} &set_off &acting ([lemma=break] | [lemma=erupt] | [lemma=burst] | [lemma=join] | [lemma=start] | [lemma=begin]) (out)? (into | in | with)? (a | an | [adj]){0,2} {trigger: (chants | chant | shouts | cries | choruses | a chorus)} of " <locking_chant> {to: (him | her | them | core with Actor)} (up | back | out | down | home | away) ]],
  },
  points = { few = { 6, [[ {trigger} ]] } },
  check = function(m) return m.way ~= "led" or m:actor("from") ~= nil end,
  make = { type = "demand", weight = 0, note = "", status = "actual" },
  yes = { 'Tom Moss attacked [to Ada Lind]. [from The crowd] [trigger chanted] "Vote her out".',
          'Tom Moss attacked [to Ada Lind]. [from The crowd] broke into [trigger chants] of "Vote her out".',
          'Tom Moss attacked [to Ada Lind] and led [from the crowd] in [trigger chants] of "Vote her out".' },
  no = { 'The crowd chanted "Lock the gate".' },
}

words "begetter" { "founder", "co-founder", "father", "mother", "architect", "author", "creator", "mastermind", "enabler", "godfather", "midwife",
                   "cheerleader", "apologist", "mouthpiece",
                   "patron", "bankroller", "paymaster", "godmother", "ringleader", inflect = "noun" }
words "evil_child" { "mess", "crisis", "disaster", "scandal", "chaos", "recession", "war", "terrorism", "terrorist group", "gang", "cult",
                     "austerity", "debt", "fiasco", "debacle", "scheme",
                     "fraud", "cover-up", "plot", "misery", "division", "decline", inflect = "noun", any_tag = true }

rule "is the founder of an evil" {
  finds = "Blame", about = "Y is the founder of the gang, the architect of the mess", priority = 2,
  pattern = [[ {to: np} &set_off "? &seeming "? (the | a | an) ([adj] | real | true){0,1} "? {trigger: <begetter>} "? of (([det] | [own] | [adj] | [noun]){0,4} <evil_child> | the? ([adj] | [noun]){0,2} [Actor kind=armed_group]) ]],
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]], asked = [[ (if | unless | whether) {to} ]] },
  make = { type = "accuse" },
  yes = { "Tom Moss claimed [to Ada Lind] was the [trigger founder] of the gang.", 'Tom Moss said [to Ada Lind] was the [trigger architect] of this mess.' },
  no = { "Tom Moss said Ada Lind was not the founder of the gang.", "Tom Moss asked if Ada Lind was the founder of the gang.",
  "Tom Moss said Ada Lind was the founder of the school." },
}

words "conducting_it" { "wage", "launch", "mount", "conduct", "run", "lead", "orchestrate", "pursue", "declare", inflect = "verb", any_tag = true }

rule "wages it in quotation marks" {
  finds = "Tension", about = "X is waging a \"campaign of hatred\" against Y, has declared \"war\" on Y: an act in quotation marks", priority = 3,
  pattern = [[ &doer <conducting_it> ([det not wh] | [own])? [adj]? " ([det not wh] | [adj] | [noun]){0,3}? {trigger: (<act_noun type=criticise|coerce|attack|accuse|mass_violence|protest> | campaign | crusade | vendetta | purge)} (of [not mark]{1,6})? " (on | against) {to: &target} ]],
  points = { quoted = { 4, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  yes = { 'Ada Lind said [from the mayor] was waging "a [trigger campaign] of hatred" against [to nurses].',
          '[from The mayor] has declared "[trigger war]" on [to the union].' },
  no = { 'The mayor has launched a "new life" on the coast.' },
}
