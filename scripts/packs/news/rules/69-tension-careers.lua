-- What courts, employers, clubs and parties do to somebody and what he does about it, as the papers tell it every day:
-- "reported Y to the ethics committee", "won damages from Y", "forbidden by X to speak", "forced to resign by the board",
-- "the whip was withdrawn", "dropped Y for the final", "police took files from Y's office", "Y's critics, X among them".
phase "tensions"

local lib = require "lib.tension"

words "watchful" { "committee", "commissioner", "commission", "authority", "authorities", "police", "inspectorate", "inspector", "council", "board",
                   "association", "bureau", "agency", "standards body", "body", "fraud office", "tax office",
                   "revenue", "prosecutor", "attorney", "attorney general", "auditor", "governing body", "union", "bishop", "headteacher", "head teacher",
                   "principal", "parliament", "minister", "ministry", "service",
                   "registrar", "controller", "ethics panel", "disciplinary panel", "integrity unit", inflect = "noun" }
words "reporting_him" { "report", "denounce", "shop", inflect = "verb" }

rule "reports somebody" {
  finds = "Tension", about = "X reported Y to the ethics committee; Y was referred to the standards commissioner by X", priority = 3,
  ways = {
    active = [[ &doer {trigger: <reporting_him>} {to: (core with [Actor kind=person|people|company|party|media|police|ngo|institution] | [Actor kind=person|people|company|party|media|police|ngo|institution])} to (the | its | his | her | their | a)? ([adj] | [noun] | [name]){0,3}? {aim: <watchful>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: <reporting_him>} to (the | its | his | her | their | a)? ([adj] | [noun] | [name]){0,3}? {aim: <watchful>} [not finite not comma not mark]{0,8}? by {from: &target} ]],
    refers = [[ &doer {trigger: (refer | refers | referred | referring)} {to: (core with [Actor kind=person|people|company|party|media] | [Actor kind=person|people|company|party|media])} to (the | its | his | her | their | a)? [adj]? {aim: (ethics | standards | disciplinary | integrity | conduct | privileges | fraud | corruption | complaints)} [noun] ]],
    referred = [[ {to: np} &set_off &suffering {trigger: referred} to (the | its | his | her | their | a)? [adj]? {aim: (ethics | standards | disciplinary | integrity | conduct | privileges | fraud | corruption | complaints)} [noun]{1,2} [not finite not comma not mark]{0,5}? by {from: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or m.way == "referred" or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "" },
  build = function(m) if m.way == "passive" or m.way == "referred" then m:set("voice", "passive") end end,
  yes = {
    "[from Ada Lind] has [trigger reported] [to Tom Moss] to the ethics [aim committee].",
    "[to Tom Moss] was [trigger reported] to the standards [aim commissioner] by [from the Greens].",
    "[from Ada Lind] has [trigger referred] [to Tom Moss] to the [aim ethics] committee.",
    "[to Tom Moss] was [trigger referred] to the [aim ethics] committee by [from the Greens].",
  },
  no = { "Ada Lind referred the case to the ethics committee.", "Ada Lind referred Tom Moss to the council for help." },
}

words "forced_so" { "resign", "quit", "step down", "stand down", "step aside", "leave the club", "leave the party", "leave office", "retire", inflect = "verb" }

rule "is forced to go" {
  finds = "Tension", about = "Y was forced to resign by the board, had the whip withdrawn by the party", priority = 4,
  ways = {
    forced = [[ {to: np} &set_off &suffering {trigger: (forced | pressured | pressed | pushed | compelled | asked | told | ordered)} to <forced_so> [not finite not mark not comma]{0,6}? by {from: &target} ]],
    forced_by = [[ {to: np} &set_off &suffering {trigger: (forced | pressured | pushed | compelled | told | ordered)} by {from: (core with Actor | Actor)} to <forced_so> ]],
    pushed = [[ {to: np} &set_off &suffering {trigger: (pushed out | forced out | eased out | squeezed out | hounded out | shown the door | let go | edged out | bundled out | turfed out)} ([adv] | on? <timeword> | in <month>)? by {from: core with [Actor kind=company|institution|party|ngo|media|government|person|people]} ]],
    whip = [[ {to: np} &set_off ([adv] | <have>){0,2} (had | has | have | lost | loses | lose) (the | [own]) {trigger: (whip | party whip)} (withdrawn | removed | suspended | taken away) ([adv] | on? <timeword>)? by {from: &target} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "rupture", weight = 0, note = "", voice = "passive" },
  build = function(m, doc)
    local word = m.way == "forced" and doc:token(m:slot("trigger").first).form
    if word == "asked" or word == "told" or word == "ordered" or word == "pressed" or word == "pressured" then m:set("type", "demand") end
  end,
  yes = {
    "[to Tom Moss] was [trigger forced] to resign by [from the board].",
    "[to Tom Moss] was [trigger forced] by [from the board] to resign.",
    "[to Tom Moss] was [trigger let go] by [from the bank].",
    "[to Ada Lind] had the [trigger whip] withdrawn by [from the party].",
  },
  no = { "Tom Moss was forced to run by the rain.", "Tom Moss was let go by the window." },
}

words "match_picked" { "final", "match", "game", "tie", "clash", "squad", "team", "line-up", "starting line-up", "side", "tour", "tournament", "trip",
                       "fixture", "opener", "semi-final", "derby", "test", "series", "ticket", "shortlist",
                       "app", "roster", "list", "cast", "programme", "schedule", "bill", "panel", "supply list", "label", inflect = "noun" }

rule "leaves somebody out" {
  finds = "Tension",
  about = "the coach dropped Y for the final, left her out of the squad; Y was dropped from the team by X; sent off by the referee", priority = 4,
  ways = {
    active = [[ &doer {trigger: (drop | drops | dropped | dropping | axe | axed | axes | bench | benched | benches | omit | omitted | cut)} {to: (core with [Actor kind=person|people|company] | [Actor kind=person|people|company])} (, [not finite not comma]{1,5} ,)? (for | from) ([det not wh] | [own]) ([adj] | [noun] | [num]){0,3} {aim: <match_picked>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (dropped | axed | benched | omitted | left out | overlooked | snubbed | passed over | cut)} (for | from | of) ([det not wh] | [own]) ([adj] | [noun] | [num]){0,3} {aim: <match_picked>} ([adv] | [prep] [not comma not finite]{1,4})? by {from: &target} ]],
    card = [[ {to: np} &set_off &suffering (given | shown | handed | issued) (a | the | [own])? ([adj] | second | first | straight){0,2} {trigger: (red card | yellow card | red | marching orders)} ([prep] [not comma not finite]{1,5})? by {from: &target} ]],
    which_dropped = [[ {to: (core with [Actor kind=person|people|company] | [Actor kind=person|people|company])} ,? (that | whom | who)? {from: (core with [Actor kind=company|institution|party|media|ngo] | [Actor kind=company|institution|party|media|ngo])} ([adv] | <have>){0,2} {trigger: (dropped | axed | cut | removed | struck | deleted | kicked | booted | banned)} (from | off) ([det not wh] | [own]) ([adj] | [noun]){0,2} {aim: <match_picked>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } , few = { 2, [[ {trigger} ]] } },
  check = function(m, doc)
    local from = m.way == "which_dropped" and m:slot("from")
    return not (from and doc:token(from.first):is("pronoun")) and (m.way ~= "active" or lib.is_active(m, doc))
  end,
  make = { type = "rupture", weight = 0, note = "" },
  build = function(m)
    if m.way == "card" then m:set("type", "coerce") end
    if m.way ~= "active" then m:set("voice", "passive") end
  end,
  yes = {
    "[from The coach] [trigger dropped] [to Tom Moss] for the [aim final].",
    "[to Tom Moss] was [trigger left out] of the [aim squad] by [from the coach].",
    "[to The player] was shown a [trigger red card] by [from the referee].",
    "[to Tom Moss], whom [from the club] [trigger dropped] from the [aim squad], left.",
  },
  no = { "The coach dropped Tom Moss at the station.", "The coach dropped a ball from the team." },
}

words "searched_site" { "headquarters", "office", "home", "house", "flat", "apartment", "premises", "studio", "warehouse", "factory", "newsroom", "villa",
                        "branch", "depot", "clinic", "shop", "store", "car", "yacht", "farm", "plant",
                        inflect = "noun", any_tag = true }
words "carries_off" { "seize", "take", "remove", "confiscate", "collect", "carry away", "carry off", "cart away", "cart off", "haul away", "recover", "find",
                      inflect = "verb" }

words "papers_taken" { "computer", "laptop", "phone", "document", "file", "box", "record", "device", "paper", "hard drive", "server", "evidence", "cash",
                       "ledger", "folder", "tablet", "weapon", "drug", "gun", "painting", "passport",
                       "equipment", "email", "crate", "bag", "car", "account", "money", inflect = "noun" }

rule "carries off somebody's papers" {
  finds = "Tension", about = "police removed files from the premises of Y, from Y's home", priority = 4,
  ways = {
    of = [[ {from: core with [Actor kind=police|institution|government|military]} &set_off &acting {trigger: <carries_off>} [not finite not comma not mark]{0,6}? <papers_taken> [not finite not comma not mark]{0,4}? from (the | a)? ([adj] | [noun]){0,2} {aim: <searched_site>} of {to: &party} ]],
    whose = [[ {from: core with [Actor kind=police|institution|government|military]} &set_off &acting {trigger: <carries_off>} [not finite not comma not mark]{0,6}? <papers_taken> [not finite not comma not mark]{0,4}? from {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <searched_site>} ]],
  },
  unless = { moved = [[ {aim} (to (the | a) | of {to} to) ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "investigate", weight = 0, note = "" },
  yes = {
    "[from Police] [trigger removed] files from the [aim premises] of [to Norland Bank].",
    "[from Police] [trigger took] boxes from [to the mayor]'s [aim office].",
  },
  no = { "Police took boxes from the mayor's office to the lake.", "Nurses took boxes from the mayor's office." },
}

rule "named among somebody's critics" {
  finds = "Tension", about = "Y's critics, among them X; critics of Y, including X and Z; the loudest of Y's critics is X", priority = 4,
  ways = {
    whose = [[ {to: (core | Actor)} [possessive] [adj]{0,2} {trigger: (critics | detractors | accusers | foes | enemies | opponents)} (, | [dash] | --)? (among them | including | led by | not least | notably | chief among them | chiefly | foremost among them) {from: &party &joined} ]],
    of = [[ {trigger: (critics | detractors | accusers | opponents)} of {to: &party} (, | [dash] | --)? (among them | including | led by | not least | notably | chief among them | chiefly | foremost among them) {from: &party &joined} ]],
    loudest = [[ (among | one of | the [adj] of | chief among | foremost among) {to: (core | Actor)} [possessive] [adj]{0,2} {trigger: (critics | detractors | accusers)} (is | was | are | were | has been) {from: &target} ]],
    of_step = [[ (among | foremost among | chief among) the [adj]{0,2} {trigger: (critics | detractors | opponents)} of {to: &party} (is | was | are | were | has been) {from: &target} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", pos = "noun", status = "actual" },
  build = function(m)
    local word = m:slot("trigger").text
    if word == "accusers" then m:set("type", "accuse") elseif word ~= "critics" and word ~= "Critics" and word ~= "detractors" then m:set("type", "strain") end
  end,
  yes = {
    "[to The mayor]'s [trigger critics], among them [from Ada Lind], stayed away.",
    "[trigger Critics] of [to the mayor], including [from the union], stayed away.",
    "Chief among [to the mayor]'s [trigger critics] is [from Ada Lind].",
    "Chief among the [trigger critics] of [to the mayor] is [from Ada Lind].",
  },
  no = { "The mayor's friends, among them Ada Lind, stayed away.", "The mayor's critics, among other things, stayed away." },
}

rule "letters of no confidence" {
  finds = "Tension", about = "X submitted letters of no confidence in Y", priority = 4,
  pattern = [[ &doer (submit | submits | submitted | submitting | hand in | handed in | send | sent | sign | signed | table | tabled | put in | file | filed | draft | drafted | write | wrote | written) ([det not wh] | [num] | [own] | several)? {trigger: (letters of no confidence | letter of no confidence | motion of no confidence | no-confidence motion | no-confidence letters | no confidence letters | motion of censure)} (in | against) {to: &target} ]],
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  yes = { "[from Nine members] have submitted [trigger letters of no confidence] in [to the leader]." },
  no = { "Nine members have submitted letters of thanks to the leader." },
}
