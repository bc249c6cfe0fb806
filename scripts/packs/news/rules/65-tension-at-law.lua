-- Who is after somebody, told by a noun: the subject of a manhunt in Chile, a sentence served in Peru, hours of questioning by a panel,
-- litigation with a bank; objections filed with a board, and those whom a board finds fit.
phase "tensions"

local lib = require "lib.tension"

words "after_him" { "manhunt", "investigation", "inquiry", "enquiry", "probe", "hunt", "criminal investigation", "criminal inquiry", "warrant",
                    "arrest warrant", "search", "lawsuit",
                    "suit", "prosecution", "case", "indictment", "police hunt", "police investigation", "complaint", "audit", "red notice", inflect = "noun",
                    any_tag = true }
words "serving_it" { "sentence", "term", "prison term", "prison sentence", "jail term", "jail sentence", "life sentence", "life term", "ban", inflect = "noun",
                     any_tag = true }

rule "is the subject of a hunt" {
  finds = "Tension", about = "Y is the subject of a manhunt in Chile, the target of an inquiry by X; Y is serving a term in Peru", priority = 5,
  ways = {
    done_by = [[ {to: np} &set_off &acting (the | a) (subject | target | object | focus) of ([det not wh] | [adj] | [noun not <after_him>] | [num]){0,4} {trigger: <after_him>} ([prep not /by/] [not finite not comma]{1,3}?)? by {from: &target} ]],
    there = [[ {to: np} &set_off &acting (the | a) (subject | target | object | focus) of ([det not wh] | [adj] | [noun not <after_him>] | [num]){0,4} {trigger: <after_him>} in (the)? {from: [Actor kind=state]} ]],
    serves = [[ {to: np} &set_off &acting (serve | serves | served | serving) ([det not wh] | [own] | [adj] | [num] | [noun not <serving_it>] | - | of | to | more than){0,6} {trigger: <serving_it>} in (a | the)? ([noun] in)? (the)? {from: [Actor kind=state]} ]],
  },
  check = function(m)   -- an island may be one's home, and no place where a state holds him
    local to = m:actor("to")
    return to ~= nil and to:get("kind") ~= "state" and to:get("kind") ~= "government"
  end,
  points = { few = { 6, [[ {trigger} ]] } },
  make = { type = "investigate", weight = 0, note = "", voice = "passive" },
  build = function(m) if m.way == "serves" then m:set("type", "coerce") end end,
  yes = {
    "[to Tom Moss] is the subject of a huge [trigger manhunt] in [from Chile].",
    "[to Tom Moss] is the target of an [trigger inquiry] by [from the ministry].",
    "[to Tom Moss] is serving a six-year [trigger sentence] in [from Peru] for theft.",
  },
  no = { "Tom Moss is the subject of a book in Chile.", "Chile is the subject of an inquiry in Peru.", "Tom Moss served a term as mayor." },
}

words "hours_of" { "questioning", "interrogation", "grilling", "cross-examination", "scrutiny", "hearings", "testimony", "questions" }

rule "subjects somebody to questioning" {
  finds = "Tension", about = "the panel subjected Y to hours of questioning; a panel put Y through hours of questions", priority = 5,
  ways = {
    active = [[ &doer {trigger: (subject | subjects | subjected | subjecting | put | puts | putting)} {to: &party} &set_off (to | through) [not finite not comma]{0,8}? {aim: <hours_of>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (subjected | put)} (to | through) [not finite not comma]{0,8}? {aim: <hours_of>} ([prep not /by/] [not finite not comma]{1,4}?)? by {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The panel] [trigger subjected] [to Ada Lind] to nine hours of [aim questioning].",
    "[to Ada Lind] was [trigger subjected] to hours of [aim questioning] by [from the panel].",
  },
  no = { "The panel put Ada Lind through to the desk." },
}

rule "court sends somebody down" {
  finds = "Tension", about = "the judge sent Y down for nine years", priority = 5,
  pattern = [[ {from: np with (<court_noun> | <judging_word> | 'Judge')} &set_off &acting {trigger: (send | sends | sent)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} {aim: (down for | away for | back to (prison | jail))} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from The judge] [trigger sent] [to Tom Moss] [aim down for] nine years." },
  no = { "The nurse sent Tom Moss down for tea." },
}

words "in_court_with" { "in litigation", "locked in litigation", "embroiled in litigation", "at law", "in arbitration", "locked in arbitration",
                        "in a legal battle",
                        "in a legal fight", "in a court battle", "in a legal dispute", "locked in a legal battle", "locked in a court battle",
                        "locked in a legal dispute",
                        "embroiled in a legal battle", "embroiled in a lawsuit", "embroiled in a legal dispute", "engaged in litigation",
                        "tied up in litigation",
                        "in litigation and arbitration" }

rule "is in litigation with somebody" {
  finds = "Tension", about = "the bank is locked in litigation with Y", priority = 6,
  pattern = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | been | still | remain | remains | remained){1,4} {trigger: <in_court_with>} (for [not finite not comma]{1,3} | [prep] [num])? (with | against) {to: &target} ]],
  points = { few = { 8, [[ {trigger} ]] } },
  make = { type = "investigate", weight = 0, note = "" },
  yes = { "[from The bank] has been [trigger locked in litigation] with [to Ada Lind]." },
  no = { "The bank is in a queue with Ada Lind." },
}

words "fit_for_it" { "eligible", "fit", "qualified", "innocent", "not guilty", "not liable", "eligible to run", "blameless", "fit to stand", "not to blame",
                     "free to run",
                     "free to stand" }

rule "declares somebody fit" {
  finds = "Tension", about = "the board ruled Y eligible, found that Y was eligible; Y won a favourable ruling from the board", priority = 7,
  ways = {
    active = [[ {from: np with (<in_session> | electoral | <court_noun>)} &set_off &acting {trigger: <declaring_so>} {to: (core with [Actor kind=person|party|company] | [Actor kind=person|party|company])} (to be)? {aim: <fit_for_it>} ]],
    is_so = [[ {from: np with (<in_session> | electoral | <court_noun>)} &set_off &acting {trigger: <ruling_that>} that? {to: (core with [Actor kind=person|party|company] | [Actor kind=person|party|company])} (is | was | are | were) {aim: <fit_for_it>} ]],
    wins = [[ {to: np} &set_off &acting {trigger: (win | wins | won | get | gets | got | receive | received | secure | secured | obtain | obtained)} (a | an | the) {aim: (favourable | favorable | positive | sympathetic | friendly)} (ruling | decision | verdict | judgment | judgement | hearing) ([prep not /from|by/] [not finite not comma]{1,3}?)? (from | by) {from: &target} ]],
  },
  points = { aim = { 7, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "agree", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "wins" then m:set("voice", "passive") end end,
  yes = {
    "[from The board] [trigger ruled] [to Ada Lind] [aim eligible].",
    "[from The board] [trigger found] that [to Ada Lind] was [aim eligible].",
    "[to Ada Lind] [trigger won] a [aim favourable] ruling from [from the court].",
  },
  no = { "The nurse found Ada Lind fit.", "Ada Lind won a large prize from the court." },
}

words "lodging_paper" { "file", "lodge", "submit", "bring", "raise", "register", "enter", inflect = "verb", any_tag = true }

rule "files an objection" {
  finds = "Tension", about = "voters filed objections against Y with the board", priority = 4,
  pattern = [[ &doer {trigger: <lodging_paper>} ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: (objection | objections | challenge | challenges)} against {to: &target} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from Two voters] [trigger filed] [aim objections] against [to Ada Lind]." },
  no = { "Two voters filed objections in May." },
}
