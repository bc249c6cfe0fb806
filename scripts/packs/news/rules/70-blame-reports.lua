-- Reports that document what somebody did: "a report by X lists killings by Y", "X found evidence of torture by Y", "nurses
-- described abuse at the hands of Y". Whoever documents a wrong lays it on those who did it.
phase "tensions"

local lib = require "lib.tension"

words "documenting" {
  "document", "detail", "describe", "record", "list", "catalogue", "catalog", "chronicle", "expose", "uncover", "verify", "confirm", "corroborate", "log",
  "reveal",
  "report", "recount", "outline", "highlight", "disclose", "tell of", "speak of", "find evidence of", "gather evidence of", "uncover evidence of",
  "collect evidence of",
  "see evidence of", "publish evidence of", "present evidence of", "have evidence of", "find proof of", "collect testimony of", "collect accounts of",
  "hear testimony of", "hear accounts of", "give accounts of",
  "give details of", "give evidence of", "point to", "bring to light", "find instances of", "find cases of", "document cases of", "tell stories of", "cite",
  "set out", "lay bare",
  inflect = "verb", any_tag = true,
}
words "abuse_noun" {
  "abuse", "human rights abuse", "rights abuse", "violation", "rights violation", "human rights violation", "atrocity", "torture", "beating", "killing",
  "rape", "murder",
  "execution", "mock execution", "summary execution", "extrajudicial killing", "unlawful killing", "massacre", "war crime", "crime",
  "crime against humanity", "ill-treatment", "mistreatment",
  "detention", "arbitrary detention", "arrest", "arbitrary arrest", "disappearance", "enforced disappearance", "abduction", "kidnapping", "forced labour",
  "forced labor", "slavery",
  "looting", "pillage", "extortion", "bribery", "corruption", "attack", "shelling", "bombing", "air strike", "airstrike", "shooting", "use of force",
  "excessive force", "use of electric shock",
  "sexual violence", "sexual abuse", "violence", "cruelty", "brutality", "intimidation", "harassment", "persecution", "repression", "discrimination",
  "expulsion",
  "forced eviction", "eviction", "deportation", "destruction", "burning", "cluster bomb", "chemical weapon", "recruitment of child", "breach", "fraud",
  "wrongdoing", "misconduct", "hunger", "starvation",
  "use of cluster munition", "use of chemical weapon", "use of child soldier", "use of human shield", "mass grave", inflect = "noun",
}
words "paper_of" { "report", "study", "survey", "inquiry", "dossier", "document", "paper", "investigation", "statement", "probe", "findings", "account",
    "file", "memo", "brief", "dispatch",
                   "film", "documentary", "complaint", "submission", "log", "database", inflect = "noun" }
part "wrongs_done" [[ ([det not wh] | [adj] | [num] | [noun] | months of | years of | weeks of | dozens of | hundreds of | scores of | cases of | instances of){0,6}? {aim: <abuse_noun>} ]]
part "done_by" [[ ([not finite not mark] | forced){0,16}? (by | at the hands of | committed by | carried out by) {to: (core with Actor | [noun]{0,2} Actor)} ]]

rule "documents what somebody did" {
  finds = "Tension", about = "X documented killings by Y; X's report details torture by Y; nurses described abuse at the hands of Y", priority = 3,
  ways = {
    who = [[ &doer {trigger: <documenting>} &wrongs_done &done_by ]],
    report_by = [[ <paper_of> (([adj] | published | issued | released | compiled | drawn up | on <timeword>){0,2}) (by | from | of) {from: (core with Actor | Actor)} &set_off ([adv] | <have>){0,2} {trigger: <documenting>} &wrongs_done &done_by ]],
    report_whose = [[ ({from: (core | Actor)} [possessive] | (a | an | the | [adj])? {from: [Actor kind=igo|ngo|state|media|institution]}) ([adj] | [num] | [noun] | -){0,3}? <paper_of> ([adv] | <have>){0,2} {trigger: <documenting>} &wrongs_done &done_by ]],
    evidence = [[ &doer {trigger: (find | finds | found | uncover | uncovered | gather | gathered | collect | collected | have | has | had | present | presented | publish | published)} ([adj] | [num] | more | new | the | some){0,3} (evidence | proof | signs | testimony | accounts | details | footage | photographs) of &wrongs_done &done_by ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc)
    return lib.has_two_ends(m) and (m.way ~= "who" or lib.is_active(m, doc) or doc:token(m:slot("trigger").first - 1):is("past"))
  end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = {
    "[from Amnesty International] has [trigger documented] dozens of [aim killings] of nurses by [to the army].",
    "A report by [from Amnesty International] [trigger details] the [aim torture] of nurses by [to the police].",
    "[from Amnesty International]'s report [trigger lists] [aim beatings] by [to the police].",
    "[from Nurses] [trigger described] weeks of [aim abuse] at the hands of [to the rebels].",
    "[from The mission] [trigger found] new evidence of [aim torture] by [to the rebels].",
  },
  no = { "Amnesty International documented the growth of trade by the bank.", "The nurses described a dinner by the rebels." },
}

part "more_wrongs" [[ ((, | and | ,? and | as well as) ([det not wh] | [adj] | [noun] | of){1,6}){1,3} ]]

rule "several wrongs by somebody" {
  finds = "Tension", about = "beatings, killings and the use of gas by Y on prisoners: the last words tell of all of them who did it and to whom", priority = 3,
  ways = {
    list_on = [[ {trigger: <abuse_noun>} &more_wrongs by {from: (core with Actor | Actor)} (on | against | of) {to: &party} ]],
    use_on = [[ {trigger: use} of ([adj] | [noun]){1,3} by {from: (core with Actor | Actor)} (on | against) {to: &party} ]],
    on_by = [[ {trigger: <abuse_noun>} &more_wrongs (on | against | of) {to: (core with Actor | Actor)} by {from: &party} ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "The paper lists [trigger beatings], killings and rapes by [from the guards] of [to two nurses].",
    "She told of the [trigger use] of dogs by [from the police] on [to two nurses].",
    "The paper lists [trigger beatings] and killings of [to two nurses] by [from the guards].",
  },
  no = { "The paper lists the use of maps by the guards." },
}
