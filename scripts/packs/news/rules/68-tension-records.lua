-- Wrongs that somebody records: "the charity documented torture by Y", "released details of raids by Y": it charges Y
-- with them; and work that one stops over such a deed: "suspended its flights after Y shelled the port".
phase "tensions"

local lib = require "lib.tension"

words "recording" { "document", "record", "detail", "catalogue", "catalog", "chronicle", "expose", "uncover", "verify", "log", "publish evidence of",
                    "publish proof of", "publish photographs of", "publish photos of", "publish pictures of", "publish images of", "publish footage of",
                    "publish a report on", "publish details of", "publish a list of", "publish testimony about", "release evidence of",
                    "release footage of", "release a report on", "release details of", "release photographs of", "collect evidence of",
                    "gather evidence of", "compile evidence of", "present evidence of", "produce evidence of", "find evidence of", "obtain evidence of",
                    "gather testimony about", "collect testimony about", "compile a dossier on", "compile a list of", "present a dossier on",
                    "draw attention to", "shed light on", "lay bare", "speak out about", "speak out against", "cite", "highlight", "bear witness to",
                    "give accounts of", "recount", "testify to", "describe", inflect = "verb", any_tag = true }
words "grave_wrong" { "abuse", "atrocity", "killing", "execution", "torture", "ill-treatment", "mistreatment", "massacre", "war crime", "crime",
                      "crime against humanity", "violation", "human rights violation", "rights violation", "human rights abuse", "rights abuse", "breach",
                      "rape", "sexual violence", "looting", "theft", "plunder", "extortion", "forced labour", "forced labor", "recruitment of children",
                      "detention", "abduction", "kidnapping", "disappearance", "enforced disappearance", "deportation", "expulsion", "beating", "brutality",
                      "cruelty", "violence", "repression", "persecution", "harassment", "intimidation", "bombing", "shelling", "air strike", "airstrike",
                      "attack", "raid", "destruction", "use of chemical weapons", "use of cluster munitions", "use of force", "excessive force",
                      "corruption", "fraud", "bribery", "embezzlement", "beheading", "ambush", "arbitrary arrest", "pushback", "trafficking", "slavery",
                      "pogrom", "reprisal", "barbarity", "savagery", "land grab", "arson", "burning", "ethnic cleansing", "genocide", "misconduct",
                      "mismanagement", "wrongdoing", "racism", "discrimination", inflect = "noun", any_tag = true }
local media = { media = true, other = true, place = true }
part "some_wrong" [[ ([det not wh] | [own] | [adj] | [num] | [noun not <grave_wrong>] | [participle] | and | of | , | "){0,7}? {aim: <grave_wrong>} ]]
part "such_wrong" [[ (what (it | they | he | she | core) ([adv] | <be>){0,2} [verb] (as (a | an)? | a | an)?)? &some_wrong ]]

rule "records somebody's wrongs" {
  finds = "Tension", about = "the charity documented torture by Y; the report details Y's abuses: it charges Y with them", priority = 3,
  ways = {
    whose = [[ &doer {trigger: <recording>} ({to: (core | Actor)} [possessive]) ([adj] | [noun not <grave_wrong>] | [participle]){0,3}? {aim: <grave_wrong>} ]],
    against = [[ &doer {trigger: <recording>} &some_wrong [not finite not mark not final]{0,6}? (that | which)? {to: &party} ([adv] | <have>){0,2} (carried out | committed | perpetrated | inflicted) ]],
  },
  points = { aim = { 2, [[ {aim} ]] } },
  check = function(m, doc)   -- a paper tells of it
    local from = m:actor("from")
    return not (from and media[from:get("kind") or ""]) and lib.is_active(m, doc)
  end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = {
    "[from The charity's report] [trigger details] [to the army]'s many [aim abuses].",
    "[from The charity] has [trigger documented] the [aim crimes] that [to the army] committed in May.",
  },
  no = { "The charity has documented the life of bees.", "The song was recorded by the band." },
}

words "work_going_on" { "operation", "work", "delivery", "aid delivery", "mission", "activity", "aid", "programme", "program", "service", "flight",
                        "shipment", "distribution", "food distribution", "project", "evacuation", "patrol", "convoy", "support", "assistance", "funding",
                        "clinic", "hospital", "office", "presence", "relief effort", "relief work", "aid operation", "humanitarian operation", "production",
                        "export", "transit", "ferry service", "relief operation", "food aid", inflect = "noun", any_tag = true }
words "stopping_it" { "suspend", "halt", "stop", "pause", "end", "freeze", "scale back", "scale down", "shut down", "close", "cancel", "cut short",
                      "wind down", "cease", "interrupt", "call off", "discontinue", inflect = "verb", any_tag = true }
words "attacked_it" { "attack", "shell", "bomb", "raid", "loot", "storm", "ransack", "plunder", "hijack", "seize", "shoot", "shoot at", "fire on",
                      "fire at", "open fire on", "kill", "kidnap", "abduct", "detain", "arrest", "threaten", "beat", "ambush", "strip", "burn", "torch",
                      "rob", "steal", "hit", "expel", "block", "harass", "murder", "execute", inflect = "verb", any_tag = true }
part "over_it" [[ ,? (after | following | citing | because of | over | in response to | due to | amid | in protest at | in protest against | blaming | in the wake of) ]]
local harmed_by = { armed_group = true, military = true, police = true, government = true, state = true, anonymous = true, people = true }

rule "stops its work over somebody's deed" {
  finds = "Tension", about = "X suspended its flights after Y shelled the port, citing threats by Y", priority = 3,
  ways = {
    by = [[ &doer {trigger: <stopping_it>} ([det not wh] | [own] | [adj] | [noun]){0,3} <work_going_on> [not finite not mark not comma]{0,7}? &over_it &such_wrong [not finite not mark not final]{0,6}? by {to: &party} ]],
    threats = [[ &doer {trigger: <stopping_it>} ([det not wh] | [own] | [adj] | [noun]){0,3} <work_going_on> [not finite not mark not comma]{0,7}? &over_it ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: (threats | threat | demands | pressure | interference | obstruction | restrictions | harassment | attacks | fire)} (by | from) {to: &party} ]],
    deed = [[ &doer {trigger: <stopping_it>} ([det not wh] | [own] | [adj] | [noun]){0,3} <work_going_on> [not finite not mark not comma]{0,7}? ,? after {to: (core with Actor | Actor)} ([noun] [name]{1,3})? ([adv] | <have>){0,2} {aim: [<attacked_it> not gerund]} ]],
    people = [[ &doer {trigger: <bringing_home>} (&ones_own <ones_people> | [own] [noun]{0,1} (staff | teams | team | workers | personnel | employees | doctors | people)) [not finite not mark not comma]{0,6}? ,? after {to: (core with Actor | Actor)} (under [not finite not comma]{1,5})? ([adv] | <have>){0,2} {aim: [<attacked_it> not gerund]} ]],
  },
  points = { aim = { 9, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    return to ~= nil and harmed_by[to:get("kind") or ""] ~= nil and lib.is_active(m, doc)
  end,
  make = { type = "rupture", weight = 0, note = "", status = "actual" },
  yes = {
    "[from The charity] has [trigger halted] its work in the camp, citing the [aim harassment] of nurses by [to the police].",
    "[from The airline] [trigger halted] flights to Gao over [aim threats] from [to the rebels].",
    "[from The bank] [trigger suspended] its work after [to the rebels] [aim raided] a branch.",
    "[from The bank] [trigger withdrew] its staff after [to the rebels] [aim raided] a branch.",
  },
  no = { "The charity suspended its work after the rebels made peace.", "The airline halted flights to Gao after a storm." },
}

rule "among those whom somebody accuses" {
  finds = "Tension", about = "Y is among the states that X accuses of theft, whom X has banned", priority = 5,
  ways = {
    among = [[ {to: (np | Actor)} &set_off ([modal] | [adv] | <have>){0,3} (<be> | been | figure | figures | figured | rank | ranks | ranked | feature | features | featured) ([adv] | <timeword>)? (among | one of | on the list of) ([det not wh] | [adj] | [num] | those){0,3} ([adj] | [noun]){0,3} ,? (which | that | whom)? {from: (core with Actor ([possessive] [noun]{1,2})? | Actor)} ([adv] | <have>){0,2} {trigger: [<act to=obj|obj-of type=accuse|criticise|sanction|coerce|investigate|rupture|attack> finite]} ]],
    has = [[ {to: (np | Actor)} &set_off ([modal] | [adv] | <have>){0,3} (<be> | been | figure | figures | figured | rank | ranks | ranked | feature | features | featured) ([adv] | <timeword>)? (among | one of | on the list of) ([det not wh] | [adj] | [num] | those){0,3} ([adj] | [noun]){0,3} ,? (which | that | whom)? {from: (core with Actor | Actor)} <have> [adv]{0,2} {trigger: [<act to=obj|obj-of type=accuse|criticise|sanction|coerce|investigate|rupture|attack> can=VBN]} ]],
    singled = [[ {to: (np | Actor)} &set_off ([modal] | [adv] | <have>){0,3} (<be> | been | figure | figures | figured | rank | ranks | ranked | feature | features | featured) ([adv] | <timeword>)? (among | one of) ([det not wh] | [adj] | [num] | those){0,3} ([adj] | [noun]){0,3} ,? (which | that | whom)? {from: (core with Actor ([possessive] [noun]{1,2})? | Actor)} ([adv] | <have>){0,2} {trigger: (singles | singled | single | picks | picked) out} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "{trigger.type|criticise}", weight = "{trigger.weight|0}", note = "", voice = "passive" },
  yes = {
    "[to Peru] is among the states which [from Chile] [trigger accuses] of theft.",
    "[to Peru] is one of the states that [from Chile] has [trigger accused] of theft.",
    "[to Peru] is among the states which [from the ministry] [trigger singled out] for waste.",
  },
  no = { "Peru is among the states which Chile visits." },
}
