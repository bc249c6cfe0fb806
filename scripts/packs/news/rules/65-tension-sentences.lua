-- What a court does to those before it, and what others win from it against somebody: bail that is set, a release ordered, a jail term
-- spared, a retrial sought; a court order banning Y from calling, a ruling won against Y; what Y had revoked by X.
phase "tensions"

local lib = require "lib.tension"

words "jail_spared" { "jail", "prison", "a jail term", "a prison term", "a jail sentence", "a prison sentence", "custody", "a custodial sentence",
                      "the death penalty", "a fine",
                      "a criminal record", "a driving ban" }

rule "court settles somebody's lot" {
  finds = "Tension", about = "the judge set bail at $2 million for Y, ordered Y's release, spared Y jail, found for X and against Y", priority = 6,
  ways = {
    bail = [[ &who_judges {trigger: (set | sets | setting | fix | fixed)} ([own] | the | a)? ([adj] | [currency] | [num] | [noun]){0,4}? bail (at [not finite not comma]{1,5}?)? {aim: for} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} ]],
    release = [[ &who_judges {trigger: (order | orders | ordered | ordering | direct | directed)} ({to: (core | Actor)} [possessive] (immediate | early | conditional)? {aim: (release | acquittal)} | the (immediate | early | conditional)? {aim: (release | acquittal)} of {to: &party}) ]],
    spares = [[ &who_judges {trigger: (spare | spares | spared | sparing)} {to: (core with [Actor kind=person|people|company] | [Actor kind=person|people|company] | him | her | them)} {aim: <jail_spared>} ]],
    against = [[ &who_judges (find | finds | found | rule | rules | ruled | decide | decided | come down | came down) (for | in favour of | in favor of) [not finite not comma]{1,6} and {trigger: against} {aim: &party} ]],
    stays = [[ &who_judges {trigger: (order | orders | ordered | rule | rules | ruled | decide | decided)} (that)? {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} ((must | should | will | would | be | to | is to | was to){1,2}) {aim: (stay in (jail | prison | custody) | remain in (jail | prison | custody) | remain behind bars | stay behind bars | be kept in custody | be held without bail | be held in custody | be detained until | be jailed | serve (at least | a | the | [num]) | be deported | be extradited)} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "against" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "", status = "actual" },
  build = function(m)
    if m.way == "release" then m:set("type", "release") elseif m.way == "spares" then m:set("type", "ease") end
    if m.way == "against" then
      m:set("type", "reject")
      m:add_slot("to", m:slot("aim"))
    end
  end,
  yes = {
    "[from The judge] [trigger set] bail at $2 million [aim for] [to Tom Moss].",
    "[from The judge] [trigger ordered] [to Tom Moss]'s [aim release].",
    "[from The judge] [trigger ordered] the immediate [aim release] of [to Tom Moss].",
    "[from The judge] [trigger spared] [to Tom Moss] [aim jail].",
    "[from The court] found for Ada Lind and [trigger against] [to the bank].",
    "[from The judge] [trigger ruled] that [to Tom Moss] must [aim stay in jail].",
  },
  no = { "The nurse ordered Tom Moss's release.", "The judge spared Tom Moss a smile.", "The judge set a date for Tom Moss." },
}

words "court_order" { "court order", "high court order", "emergency order", "injunction", "gagging order", "gag order", "restraining order", "interdict",
                      "ruling", "court ruling", "judgment",
                      "judgement", "default judgment", "non-molestation order", "protection order", "emergency injunction", "temporary restraining order",
                      "possession order", "freezing order", "interim injunction", "interim order", "search order", "verdict", "order",
                      inflect = "noun", any_tag = true }
words "getting_order" { "win", "obtain", "secure", "get", "take out", "seek", "apply for", "be granted", "go to court for", "ask for", "gain", "file for",
                        "request",
                        "be awarded", inflect = "verb", any_tag = true }
words "stopping_him" { "ban", "bar", "prevent", "forbid", "stop", "prohibit", "block", "restrain", "order", "force", "require", "oblige",
                       "compel", inflect = "verb", any_tag = true }

rule "wins a court order" {
  finds = "Tension", about = "X obtained a court order banning Y from calling, won a ruling against Y", priority = 6,
  ways = {
    stopping = [[ &doer <getting_order> (a | an | the | another | two | [num] | [adj] | [noun not <court_order>]){0,4} {trigger: <court_order>} (that | which)? ([adv] | <have>)? {aim: ([<stopping_him> /.+ing/] | to [<stopping_him> base] | [<stopping_him> past] | [<stopping_him> third])} {to: &party} (from | to | over | until | , | . | $ | [gerund]) ]],
    against = [[ &doer <getting_order> (a | an | the | another | two | [num] | [adj] | [noun not <court_order>]){0,4} {trigger: <court_order>} ([prep not /against/] [not finite not comma]{1,4}?)? {aim: against} {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  build = function(m)   -- who may no longer come near is kept away, and not tried
    local word = m:slot("trigger").text
    local near = string.find(word, "restraining") or string.find(word, "protection") or string.find(word, "molestation")
    if near or string.find(word, "gag") then m:set("type", "coerce") end
  end,
  yes = {
    "[from Ada Lind] has obtained a [trigger court order] [aim banning] [to Tom Moss] from calling her.",
    "[from Drivers] won a [trigger ruling] [aim against] [to Norland Bank].",
  },
  no = { "Ada Lind got an order of chips.", "Ada Lind won a prize against Tom Moss." },
}

words "had_by_leave" { "licence", "license", "permit", "passport", "visa", "accreditation", "title", "medal", "bail", "citizenship", "knighthood",
                       "charter", "contract", "funding", "degree",
                       "doctorate", "pension", "privileges", "credentials", "pass", "membership", "parole", "asylum", "permission", "planning permission",
                       "registration", "security clearance", "benefits", "award", "tenure", "points", "assets", "account", "accounts", "phone", "home", "car",
                       "certificate", "parking permit", "work permit" }
words "taken_back" { "revoked", "withdrawn", "suspended", "cancelled", "canceled", "stripped", "confiscated", "seized", "frozen", "annulled", "removed",
                     "rescinded", "terminated",
                     "taken away", "blocked", "impounded", "repossessed", "stopped", "pulled", "closed", "raided", "searched" }

rule "has something taken from him" {
  finds = "Tension", about = "Y had its licence revoked by X", priority = 5,
  pattern = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (had | has | have | having | saw | seen) [own] ([adj] | [noun]){0,2} {aim: <had_by_leave>} ([adv])? {trigger: <taken_back>} ([adv] | on? <timeword> | in <month> | last <timeunit>)? by {from: &target} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m) return m:actor("to") ~= nil end,
  make = { type = "coerce", weight = 0, note = "", voice = "passive" },
  yes = { "[to Norland Bank] had its [aim licence] [trigger revoked] by [from the regulator]." },
  no = { "Norland Bank had its lamp cleaned by a nurse." },
}

rule "had it done to somebody by others" {
  finds = "Tension", about = "X had Y thrown out by guards, had Y beaten up: X wanted it so", priority = 8,
  pattern = [[ &doer (order | orders | ordered | have | has | had | having | get | gets | got | getting) {to: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} (to be)? ]] ..
            [[ {trigger: (thrown out | kicked out | turfed out | escorted out | escorted off | escorted | marched out | marched off | carried out | dragged out | ejected | removed | led away | taken away | hauled off | frogmarched | beaten up | beaten | roughed up | locked up | locked in | put away | put in jail | put in prison | thrown in jail | thrown into jail | thrown into prison | shot dead | shot | killed | murdered | bumped off | poisoned | followed | tailed | watched | shadowed | spied on | bugged | silenced | sectioned | evicted | deported | handcuffed | banned | barred | struck off | sacked | fired | kicked off | thrown off | taken off)} (from | of | out | by | at | in | into | off | after | because | when | while | during | outside | for | over | , | . | ; | $ | and | on | with | as | before) ]],
  points = { few = { 8, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    return to ~= nil and not (from and lib.same(from, to))
  end,
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m)
    local word = m:slot("trigger").text
    local blow = word == "killed" or word == "murdered" or word == "bumped off" or word == "poisoned" or word == "roughed up"
    if blow or string.find(word, "^beaten") or string.find(word, "^shot") then
      m:set("type", "attack")
    elseif word == "sacked" or word == "fired" or word == "struck off" or word == "removed" then
      m:set("type", "rupture")
    end
  end,
  yes = { "[from The singer] had [to Tom Moss] [trigger thrown out] of the hall by guards.",
          "[from The mayor] had [to Tom Moss] [trigger beaten up] in jail." },
  no = { "The singer had Tom Moss paid by the hall." },
}
