-- Acts in a noun under a verb that only lends it a subject: "held the port with reinforcements from Y", "ordered an
-- inquiry into Y".
phase "tensions"

words "reinforcing" { "reinforcement", "aid", "assistance", "support", "backing", "backup", "back-up", "relief", "air support", "air cover",
                      "help", "logistical support", "financial support", "funding", "cash", "money", inflect = "noun", any_tag = true }
words "setting_up" { "order", "commission", "set up", "establish", "announce", "start", "instruct", "trigger", "authorise", "authorize", "approve", inflect = "verb", any_tag = true }
words "inquiry_noun" { "inquiry", "enquiry", "investigation", "probe", "criminal inquiry", "audit", inflect = "noun" }

rule "does it with help from somebody" {
  finds = "Tension", about = "Y held the port with reinforcements from X", priority = 2,
  ways = {
    with = [[ {to: np} &set_off &acting [verb] [not finite not comma not mark]{0,10}? with (the | some | [own])? ([adj] | [noun] | of){0,2} {trigger: <reinforcing>} from {from: &target} ]],
    fronted = [[ ^ with (the | some | [own])? ([adj] | [noun] | of){0,2} {trigger: <reinforcing>} from {from: &target} ([prep] [not finite not comma]{1,6})? , {to: np} ([verb finite] | [modal]) ]],
    thanks = [[ {to: np} &set_off &acting [verb] [not finite not comma not mark]{0,10}? ,? thanks to (the | some)? [adj]{0,2} {trigger: <reinforcing>} from {from: &target} ]],
  },
  unless = { without = [[ (without | no | little) ...2 {trigger} ]] },
  points = { from = { 3, [[ {trigger} from ]] } },
  make = { type = "aid", weight = 0, note = "", voice = "passive", pos = "noun" },
  yes = { "[to The police] held the port with [trigger reinforcements] from [from the army].",
          "With [trigger support] from [from two banks] over nine years, [to the museum] has built a hall.",
          "[to Two nurses] left the hall thanks to [trigger help] from [from the army]." },
  no = { "The police held the port with ropes from the army.", "The police held the port with little help from the army." },
}

-- for whom one does what stands behind the comma
words "on_behalf" { "in support of", "in aid of", "in defence of", "in defense of", "in solidarity with", "in sympathy with", "to the aid of", "on the side of" }

rule "acts in support of somebody" {
  finds = "Tension", about = "in support of Y, X bombed the bridge", priority = 2,
  pattern = [[ ^ {trigger: <on_behalf>} {to: &target} ([prep] [not finite not comma]{1,6})? , {from: np} &set_off &acting [verb] ]],
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m) return m:actor("to") ~= nil end,
  make = { type = "aid", weight = 0, note = "", pos = "adj" },
  yes = { "[trigger In support of] [to the army], [from Chilean jets] bombed a bridge." },
  no = { "In support of the motion, Ada Lind spoke for nine minutes." },
}

-- what befalls those who are named with it
words "what_befell" { "death", "killing", "murder", "disappearance", "abduction", "kidnapping", "shooting", "stabbing", "beating", "rape", "torture", "suicide",
                  "drowning", "poisoning", "fate", "plight", "suffering", "loss", inflect = "noun" }

rule "orders an inquiry" {
  finds = "Tension", about = "X ordered an inquiry into Y; called for one", priority = 3,
  ways = {
    orders = [[ &doer <setting_up> ([det not wh] | [adj] | [noun] | [num]){0,4} {trigger: <inquiry_noun>} (into | of) {to: &target} ]],
    wants = [[ &doer <ask_for> ([det not wh] | [adj] | [noun] | [num]){0,4} {trigger: <inquiry_noun>} (into | of) {to: &target} ]],
  },
  unless = { victim = [[ (into | of) {to: ([det] | [own] | [adj] | [num]){0,3} <what_befell> (of | at | in | among) ...} ]] },
  points = { into = { 3, [[ {trigger} ]] } },
  check = function(m, doc)
    if not m:slot("from") and string.find(doc:token(m.first).form, "ing$") then return false end   -- "after ordering a probe into Y, X": the verbs of 61
    return m:slot("to"):mentions("Actor")[1] ~= nil
  end,
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  build = function(m) if m.way == "wants" then m:set("type", "demand") end end,
  yes = { "[from The mayor] has ordered a full [trigger inquiry] into [to the bank].",
          "[from The union] asked for a [trigger probe] into [to the bank]." },
  no = { "The mayor ordered an inquiry into the flood.", "The union asked for an inquiry into the deaths of three nurses." },
}

words "grievance_told" { "complaint", "criminal complaint", "accusation", "allegation", "petition", "tip-off", "denunciation", "testimony", "statement", inflect = "noun", any_tag = true }

rule "complaint that set it off" {
  finds = "Tension", about = "police opened a case against Y on the complaint of X: she accuses him", priority = 2,
  ways = {
    on = [[ (<act type=investigate|coerce to=obj|obj-of> | (<act_noun type=investigate|coerce> | case | proceedings) (of [noun]{1,2})? (against | into | of)) (the | a)? {to: (core with Actor | Actor)} [not finite not comma]{0,6}? ,? (on | upon | after | following) (a | an | the | [num] | [own])? [adj]? {trigger: <grievance_told>} (of | by | from | filed by | lodged by | made by | brought by) {from: &target} ]],
    was = [[ {to: np} &set_off &suffering [<act type=investigate|coerce> can=VBN] ([adv] | on? <timeword>){0,2} (on | upon | after | following) (a | an | the | [num] | [own])? [adj]? {trigger: <grievance_told>} (of | by | from | filed by | lodged by | made by | brought by) {from: &target} ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "Police have opened a case of fraud against [to the bank] on the [trigger complaint] of [from Ada Lind].",
    "[to Tom Moss] was arrested on Monday after a [trigger complaint] by [from two nurses].",
  },
  no = { "Police opened a case against the bank after a meeting of nurses." },
}
