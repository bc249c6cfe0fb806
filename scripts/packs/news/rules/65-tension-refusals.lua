-- What one refuses another, or grants him after all: "was denied a visa by X", "turned down Y's request", "will
-- not extradite Z to Y", "accepted Y's offer".
phase "tensions"

local lib = require "lib.tension"

words "favour" { from = "words/tension-things.tsv", where = { use = "favour" }, inflect = "noun", any_tag = true }

part "what_is_refused" [[ (allow | let | permit | admit | meet | meet with | recognise | recognize | help | support | back | see | receive | join | obey | cooperate with | negotiate with | talk to | talk with | deal with | work with | pay | release | free | compensate) ]]

part "who_is_refused" [[ (core with [Actor not form=pronoun] | [Actor not form=pronoun]) ]]

rule "is refused something" {
  finds = "Tension", about = "Y was denied a visa by X; X denied Y access", priority = 4,
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering {trigger: (denied | refused)} ([det] | [adj]){0,2} {aim: <favour>} ...8 by {from: &target} ]],
    place = [[ ({to: np} &set_off)? &suffering {trigger: (denied | refused)} ([det] | [adj]){0,2} {aim: <favour>} (to (enter | visit | join | reach | leave | see) | to | into | by | from | in) {from: &target} ]],
    allow = [[ &doer {trigger: <unwilling>} to &what_is_refused {to: &party &joined} ]],
    refusal = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} {trigger: (refusal | unwillingness | reluctance)} to &what_is_refused {to: &who_is_refused} ]],
    refusal_by = [[ {trigger: (refusal | unwillingness | reluctance)} by {from: &party} to &what_is_refused {to: &who_is_refused} ]],
    grant = [[ &doer {trigger: <unwilling>} to (grant | give | award | extend | issue | allow) ([det] | [adj] | [noun]){0,3} {aim: <favour>} (to | for) {to: &party &joined} ]],
    active = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} {to: &party &joined} (, [not finite not comma]{1,10} ,)? ([det] | [adj] | [noun]){0,2} {aim: <favour>} ]],
    due_to_him = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} {to: (core with [Actor kind=person|people] | [noun] [Actor kind=person])} [own] ([adj] | [noun]){0,2}? [common] ]],
    own = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} {to: [own]} {aim: <favour>} ((to | for) np)? ]],
    prize = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} {to: (core with Actor | Actor)} (the | a | an | any | even) [not finite not mark]{0,3} [common] ]],
    to = [[ &doer {trigger: (denied | denies | refused | refuses | denying | refusing | deny | refuse)} ([det not own] | [adj] | [common] | [name]){0,3} {aim: <favour>} (on? <timeword>)? (to | for) {to: &party &joined} ]],
    aboard = [[ {to: np} &set_off &suffering {trigger: (denied | refused | turned away | barred)} ([det] | [adj]){0,2} ({aim: <favour>} (on | at) | from | at the door of) (a | an | the | its)? {from: (core with [Actor kind=company] | [Actor kind=company])} ]],
  },
  points = { aim = { 4, [[ (<favour> | <unwilling> | refusal | unwillingness | reluctance) ]] } },
  check = function(m, doc)   -- "was denied access to his client": the client refuses nothing
    local from = m.way == "place" and doc:word(m:slot("from").first - 1) == "to" and m:actor("from")
    local kept_from = from and (from:get("kind") == "person" or from:get("kind") == "people")
    local passive = m.way == "to" and doc:find_list(m:slot("trigger").first - 2, m:slot("trigger").first - 1, "be")
    return not kept_from and not passive and (string.find(m.way, "^refusal") ~= nil or lib.is_verb(m, doc))
  end,
  build = function(m)
    if string.find(m.way, "^refusal") then m:set("pos", "noun") m:set("status", "actual") end
    if m.way == "due_to_him" then m:set("type", "coerce") end   -- what is his already
  end,
  make = { type = "reject", weight = 0, note = "" },
  yes = {
    "[to Ada Lind] was [trigger denied] [aim entry] at [from a bank].",
    "[from The bank] [trigger denied] [to Ada Lind], the mayor's nominee for the court, a [aim hearing].",
    "[to The envoy] was [trigger denied] a [aim visa] by [from Norland].",
    "[from Norland] [trigger refused] [to the envoys] [aim entry].",
    "[from The mayor] [trigger refused] to meet [to the nurses].",
    "[from The mayor]'s [trigger refusal] to meet [to the nurses] was long.",
    "A [trigger refusal] by [from the mayor] to meet [to the nurses] led to a strike.",
    "[from The judge] [trigger refused] to grant [aim bail] to [to the editor].",
    "[from The jury] [trigger denied] [to Ada Lind] the first prize.",
    "[from The guard] [trigger denied] [to Ada Lind] her pills.",
    "[to The envoy] was [trigger denied] a [aim visa] on Friday by [from Norland].",
    "[from The ministry] [trigger refused] [aim asylum] to [to the pilot].",
    "Ada Lind said that [from the bank] had [trigger denied] her [aim access] to its vaults.",
    "[to The envoy] was [trigger denied] [aim entry] to [from Chile].",
  },
  no = { "The envoy denied it.", "The lawyer was denied access to his clients." },
}

words "wish_noun" { from = "words/tension-things.tsv", where = { use = "wish_noun" }, inflect = "noun", any_tag = true }
words "put_forward" { "brought", "filed", "made", "tabled", "submitted", "put forward", "lodged", "moved", "launched",
                      "drafted", "sponsored", "passed", "issued", "signed", "enacted", "imposed", "adopted", "approved", "written" }

words "spurning" { "fight", "contest", "battle", "appeal", "appeal against", "shoot down", "kill", "kill off", "sink", "torpedo",
                   "bury", "scotch", "see off", "beat off", "fight off", "throw out", "strike out", "shelve", "defer", "put on ice", "put on hold", "kick into touch", "send back", "axe", "scrap", "undo", "hold up", "stall", "obstruct", "hold back", "frustrate", "repeal", "rescind", "roll back", "do away with", "nullify", "invalidate", "snub", "spurn", "turn its back on", "turn his back on", "turn her back on", "turn their backs on", "say no to",
                   "pour cold water on", "cold-shoulder", "walk away from", "balk at", "baulk at", "give short shrift to",
                   "void", "vacate", "enjoin", "knock down", "stay", "toss", "toss out", "pause", "freeze", "halt", "put a hold on", "put the brakes on",
                   "declare unconstitutional", "rule unconstitutional", "find unconstitutional", "declare illegal", "declare unlawful", "turn up its nose at",
                   inflect = "verb", any_tag = true }

-- what "denied" refuses and does not contradict
words "petition_noun" { "request", "application", "appeal", "petition", "plea", "motion", "bid", "wish", inflect = "noun", any_tag = true }

-- "the complaint that Y had lodged": what somebody puts to another who may refuse it
words "put_to_it" {
  "offered", "offers", "proposed", "promised", "brought", "filed", "lodged", "leveled", "levelled", "made", "raised", "submitted",
  "imposed", "passed", "sought", "tabled", "drafted", "presented", "demanded", "requested", "called for", "asked for", "urged", "pressed for", "pushed for",
  "campaigned for", "lobbied for", "wanted",
}
words "throwing_out" { "dismiss", "throw out", "toss out", "strike down", "quash", "wave away", "shrug off", "set aside", "overturn", "annul", "void",
                       inflect = "verb", any_tag = true }
words "thrown_out" { "thrown out", "tossed out", "struck down", "quashed", "shelved", "dismissed", "overturned", "set aside", "annulled" }

-- what one asks for whom it holds: "a request to lift her curfew"
words "easing_it" { "lift", "ease", "reduce", "drop", "move", "delay", "postpone", "reopen", "restore", "unfreeze", "quash", "overturn", "extend", "renew", "return", "cut",
                    "relax", "dismiss", "set aside", "suspend", "adjourn", "vary", "recognise", "recognize", "stay", "commute", "halt", "stop" }

rule "refuses what somebody wants" {
  finds = "Tension", about = "X turned down Y's request; X dismissed calls by Y", priority = 4,
  ways = {
    whose = [[ &doer {trigger: (<act type=reject|rupture to=obj> | <spurning>)} {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} ]],
    vote = [[ &doer {trigger: (defer | defers | deferred | deferring | delay | delays | delayed | delaying | postpone | postpones | postponed | put off | puts off | putting off)} (a | the | its | their | any) [adj]? (vote | decision | ruling | hearing | verdict) on {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} ]],
    sought_by = [[ &doer {trigger: (<act type=reject to=obj> | <spurning>)} ([det not wh] | [adj] | [num] | [noun] | [currency]){1,5} {aim: (sought | proposed | planned | requested | tabled | demanded | wanted | drawn up | put forward | drafted | floated | unveiled | brokered | negotiated | submitted)} by {to: &target} ]],
    own = [[ &doer {trigger: (<act type=reject|rupture to=obj> | <spurning>)} {to: [own]} ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} ]],
    noun = [[ &doer {trigger: (<act type=reject|rupture to=obj> | <spurning>)} ([det not wh] | [adj] | [participle] | [num] | [currency] | per cent | %){0,6} {to: Actor} ([adj] | [noun]){0,1} {aim: <wish_noun>} ]],
    offer_was = [[ {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} [not finite not mark not comma]{0,4} <be> [not finite not mark not comma]{1,6} , which {from: &party} ([adv] | <have>){0,3} {trigger: (<act type=reject to=obj> | <spurning>)} ]],
    from = [[ &doer {trigger: (<act type=reject|rupture to=obj> | <spurning>)} ([adj] | [det] | [noun] | [num] | [currency] | [participle] | -){0,7} {aim: <wish_noun>} ((for | to) ...4)? <put_forward>? (by | from) {to: &target} ]],
    offered = [[ &doer {trigger: (<act type=reject to=obj> | <spurning> | <throwing_out> | (not | n't | never) [adv]? (accept | take | touch | want | wanted))} ([det not wh] | [adj] | [num] | [noun] | [currency] | of){1,5} ((in | into | of | on | for | to) core)? (,? (that | which))? {to: (core | Actor)} <have>? [adv]? {aim: <put_to_it>} ]],
    offered_by = [[ &doer {trigger: (<act type=reject to=obj> | <spurning> | <throwing_out> | (not | n't | never) [adv]? (accept | take | touch | want | wanted))} ([det not wh] | [adj] | [num] | [noun] | [currency] | % | of | per){1,6} (,? (that | which))? [pronoun]? <have>? <be>? [adv]? {aim: (offered | promised | put to (it | them | him | her) | presented | tabled | pledged)} by {to: &target} ]],
    offered_passive = [[ [det not wh] ([adj] | [num] | [noun]){1,4} (that | which)? {to: (core | Actor)} <have>? [adv]? {aim: <put_to_it>} ...8 &suffering {trigger: (<act type=reject|rupture to=obj> | <thrown_out>)} ...4 by {from: &target} ]],
    invited = [[ &doer {trigger: (<act type=reject|rupture to=obj> | <spurning> | [lemma=decline] | [lemma=refuse])} ([det not wh] | [own] | [adj] | [num] | [noun]){0,4} {aim: (invitation | invitations | offer | offers | request | requests | plea | pleas | challenge | challenges | chance | call | calls)} (from [not comma]{1,4})? to (debate | meet | join | endorse | support | back | work with | work for | serve under | speak to | speak with | campaign for | campaign with | appear with | talk to | talk with | sit down with) {to: &target} ]],
    denied = [[ &doer {trigger: (deny | denies | denied | denying)} ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [noun] | [num]){0,2} {aim: <petition_noun>} ]],
    of_his = [[ &doer {trigger: (<act type=reject to=obj> | <spurning> | <throwing_out> | deny | denies | denied | denying)} ([det not wh] | [adj] | [num] | [noun]){0,3} {aim: <petition_noun>} to <easing_it> {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} [common] ]],
    denied_from = [[ &doer {trigger: (deny | denies | denied | denying)} ([adj] | [det] | [noun] | [num]){0,3} {aim: <petition_noun>} ((for | to) ...4)? <put_forward>? (by | from) {to: &target} ]],
    denied_noun = [[ &doer {trigger: (deny | denies | denied | denying)} ([det not wh] | [adj] | [num]){0,3} {to: Actor} [adj]? {aim: <petition_noun>} ]],
    whose_passive = [[ {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <wish_noun>} ...8 &suffering {trigger: <act type=reject|rupture to=obj>} ...4 by {from: &target} ]],
    denied_passive = [[ {aim: <petition_noun>} ((for | to) ...4)? <put_forward>? (by | from) {to: &party} ...8 &suffering {trigger: denied} ...4 by {from: &target} ]],
    denied_whose = [[ {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <petition_noun>} ...8 &suffering {trigger: denied} ...4 by {from: &target} ]],
    from_passive = [[ {aim: <wish_noun>} <put_forward>? (by | from) {to: &party} ...8 &suffering {trigger: <act type=reject|rupture to=obj>} ...4 by {from: &target} ]],
  },
  points = { size = "{trigger.size}", aim = { 3, [[ {aim} ]] } },
  check = function(m, doc)   -- "overruled a clerk who wanted it": the clerk himself
    local to = m.way == "offered" and m:slot("to")
    return not (to and doc:token(to.first):is("wh")) and lib.is_verb(m, doc)
  end,
  make = { type = "reject", weight = 0, note = "" },
  build = function(m, doc)   -- "would not take the money Y offered": a refusal, and a real one
    if m.way == "offered" and doc:token(m:slot("trigger").first):is("adv") then m:set("status", "actual") end
  end,
  yes = {
    "[from The ministry] [trigger turned down] [to Norland]'s [aim request].",
    "[to The mayor] met nurses, but [from the union] [trigger spurned] his [aim offer] of a truce.",
    "[from The union] has [trigger rejected] a [to Kremlin] [aim offer] of talks.",
    "[from The bank] [trigger rejected] a $19 billion [to Kremlin] [aim bid].",
    "[from The union] has [trigger turned its back on] an [aim offer] from [to the company].",
    "[from Tarn Mining] [trigger rejected] a $9 billion [aim bid] from [to Holm Steel].",
    "[from The mayor] on Monday [trigger rebuffed] [aim pleas] from [to the unions].",
    "A [aim proposal] by [to the Greens] was [trigger voted down] by [from the council].",
    "[from The union] [trigger refused] the money that [to the bank] had [aim offered] it.",
    "[from The mayor] [trigger rejected] an inquiry into the flood, which [to the union] had [aim urged].",
    "[to The bank]'s last [aim offer] was nine per cent, which [from the union] [trigger spurned].",
    "[from The court] [trigger threw out] the complaint that [to the union] had [aim lodged].",
    "[from Cooks] [trigger turned down] the bonus they were [aim promised] by [to the bank].",
    "[from Cooks] [trigger rejected] a large bonus [aim offered] by [to the bank].",
    "The petition [to the monks] had [aim filed] was [trigger thrown out] by [from the court].",
    "[from The union] would [trigger not take] the money [to the bank] [aim offered].",
    "[from The board] [trigger put off] a vote on [to the bank]'s [aim application].",
    "[from The mayor] has [trigger shelved] the dam [aim sought] by [to the bank].",
    "[to The union]'s [aim request] was [trigger turned down] by [from the ministry].",
    "A [aim motion] by [to the union] was [trigger denied] by [from the judge].",
    "[to The union]'s [aim motion] was [trigger denied] by [from the judge].",
    "[from The court] [trigger voided] a [aim decree] by [to the mayor].",
    "[from The ministry] [trigger denied] [to the union]'s [aim request].",
    "[from The court] [trigger refused] an [aim application] to lift [to Ada Lind]'s curfew.",
    "[from The court] has [trigger denied] two [aim requests] by [to Ada Lind] for a delay.",
    "[from The court] [trigger denied] a [to Russian] [aim request] for the banker.",
    "[from The mayor] has [trigger turned down] four [aim invitations] to debate [to Ada Lind].",
  },
  no = { "The ministry turned down the heating." },
}

words "pleaded" { "argument", "submission", "defence", "defense", "objection", "plea", "contention", "reasoning", "motion", "application", "bid", "challenge", "request",
                   inflect = "noun" }

words "carrying_on" { "extend", "renew", "prolong", "honour", "honor", "sign", "ratify", "resume", "observe", "respect", "revive", "rejoin", "keep to",
        "uphold",
                      "conclude", "endorse", "accept", "join", inflect = "verb" }
words "pact_kept" { "freeze", "truce", "ceasefire", "treaty", "pact", "accord", "deal", "agreement", "moratorium", "talk", "negotiation", "contract", "lease",
                    "armistice", "peace deal", "peace treaty", "cease-fire", "dialogue", "settlement", "standstill", "waiver", "licence", "license",
                    "memorandum", "cooperation", "peace talks", inflect = "noun", any_tag = true }

rule "refuses to go on with a pact" {
  finds = "Tension", about = "X refused to extend a freeze agreed with Y", priority = 5,
  ways = {
    refuses = [[ &doer {trigger: <unwilling>} to <carrying_on> ([det] | [own] | [adj] | [noun] | [num]){0,4} {aim: <pact_kept>} [not finite not comma not mark]{0,5}? (that (it | they | he | she) (had)?)? ([adv])? (agreed | signed | negotiated | struck | reached | made)? [adv]? (with | by) {to: &party} ]],
    refusal = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]? {trigger: <refusal>} to <carrying_on> ([det] | [own] | [adj] | [noun] | [num]){0,4} {aim: <pact_kept>} [not finite not comma not mark]{0,5}? (agreed | signed | negotiated | struck | reached | made)? (with | by) {to: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "refusal" or lib.is_active(m, doc) end,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = { "[from Chile] [trigger refused] to extend a [aim freeze] on tariffs agreed with [to Peru].",
          "[from Chile]'s [trigger refusal] to renew a [aim truce] with [to Peru] drew protests." },
  no = { "Chile refused to extend the road with a bridge." },
}

rule "court turns down what was argued" {
  finds = "Tension", about = "Judge X threw out the argument: of whoever spoke last", priority = 5,
  pattern = [[ {from: np with (<court_noun> | justice | recorder | 'Justice' | 'Recorder')} &set_off &acting {trigger: (<act type=reject to=obj> | <throwing_out> | deny | denied | denies | refused)} (the | that | this | those | both | all) [adj]{0,2} {aim: <pleaded>} (, | . | ; | $ | and | but | as | on? <timeword> | in <month> | (last | this) <timeunit> | saying | ruling) ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "reject", weight = 0, note = "spoken" },
  yes = { "The bank said the suit came late. [from The judge] [trigger threw out] the [aim argument] on Monday." },
  no = { "The bank said the suit came late. The union threw out the argument." },
}

rule "court gives somebody years" {
  finds = "Tension", about = "the court gave Y nine years, handed him a life term", priority = 4,
  pattern = [[ {from: np with (<court_noun> | justice | 'Justice' | 'Judge')} &set_off &acting {trigger: (give | gives | gave | given | hand | hands | handed | dealt)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} {aim: (([num] | a further | another){1,2} (years | year | months | weeks | days | lashes) | life | the maximum | a life (sentence | term))} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from The court] [trigger gave] [to Ada Lind] [aim nine years]." },
  no = { "The mayor gave Ada Lind nine years." },
}

rule "offer that is turned down" {
  finds = "Tension", about = "X offered Y a rise, which it rejected", priority = 4,
  pattern = [[ {to: np} &set_off &acting <granting_it> {from: (core with Actor | Actor)} [not finite not comma]{1,8}? , which (it | they | he | she) [adv]? {trigger: (rejected | refused | declined | spurned | dismissed | turned down)} ]],
  points = { which = { 3, [[ , which ]] } },
  make = { type = "reject", weight = 0, note = "", voice = "passive" },
  yes = { "[to The airline] offered [from the union] a rise of 5%, which it [trigger rejected]." },
  no = { "The airline offered the union a rise of 5%, which it took." },
}

words "granting_it" { "grant", "give", "offer", "award", "deny", "promise", inflect = "verb", any_tag = true }

rule "is granted a step" {
  finds = "Tension", about = "X granted Y an amnesty; a court granted Y an injunction against Z", priority = 4,
  ways = {
    pardon = [[ &doer {trigger: [<granting_it> not lemma=deny]} {to: (core with Actor | Actor)} (a | an)? [adj]? {aim: (amnesty | pardon | clemency | reprieve | immunity)} ]],
    against = [[ <granting_it> {from: (core with Actor | Actor)} (a | an) [adj]? {trigger: (injunction | restraining order | warrant | interdict)} against {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] }, against = { 6, [[ against {to} ]] } },
  make = { type = "ease", weight = 0, note = "" },
  build = function(m) if m.way == "against" then m:set("type", "investigate") end end,
  yes = {
    "[from The ministry] [trigger granted] [to two rebels] an [aim amnesty].",
    "A judge granted [from the airline] an [trigger injunction] against [to the union].",
  },
  no = { "The ministry denied two rebels an amnesty.", "The ministry granted the airline an hour." },
}

words "ruled" { "ruling", "decision", "verdict", "judgment", "judgement", "order", "ban", "fine", "sentence",
                "suspension", "penalty", "refusal", "rejection", "dismissal", "conviction", "expulsion",
                inflect = "noun" }

rule "appeals against somebody" {
  finds = "Tension", about = "X lost an appeal against Y's ruling, appealed to the court against Y", priority = 4,
  ways = {
    noun = [[ &doer [verb] ([det not wh] | [own] | [adj]){0,3} {trigger: (appeal | appeals | challenge | legal challenge)} (against | to) {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <ruled>} ]],
    whose = [[ &doer {trigger: [lemma=appeal]} against? {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <ruled>} ]],
    imposed = [[ &doer {trigger: [lemma=appeal]} against? (the | a | an | [own]) ([adj] | [noun] | [num] | [currency]){0,3} {aim: <ruled>} (imposed | handed down | handed out | issued | levied | made | passed | delivered | given)? ((on | to | down to | against) (core | him | her | it | them))? by {to: &target} ]],
    imposed_noun = [[ &doer [verb] ([det not wh] | [own] | [adj]){0,3} {trigger: (appeal | appeals | challenge)} (against | to) (the | a | an | [own]) ([adj] | [noun] | [num] | [currency]){0,3} {aim: <ruled>} (imposed | handed down | handed out | issued | levied | made | passed | delivered | given)? ((on | to | down to | against) (core | him | her | it | them))? by {to: &target} ]],
    whom = [[ &doer {trigger: [lemma=appeal]} to (the | a | [adj] | [noun] | [name]){1,6}? {aim: against} {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "" },
  yes = {
    "[from The mayor] lost an [trigger appeal] against [to the council]'s [aim ruling].",
    "[from The mayor] will [trigger appeal] against [to the council]'s [aim fine].",
    "[from The mayor] will [trigger appeal] against the [aim fine] imposed by [to the council].",
    "[from The mayor] will [trigger appeal] against the [aim fine] imposed on her by [to the council].",
    "[from The mayor] lost an [trigger appeal] against the [aim fine] imposed by [to the council].",
    "[from The mayor] has [trigger appealed] to the high court [aim against] [to the council].",
  },
  no = { "The mayor made an appeal to the council." },
}

words "favouring" {
  "unload", "load", "handle", "print", "broadcast", "air", "publish", "stock", "service", "carry", "screen", "stage", "unload for",
  "confirm", "endorse", "approve", "ratify", "hire", "serve", "treat", "extradite", "hand over", "marry", "sign",
  "back", "vote for", "rehire", "reinstate", "appoint", "sell to", "rent to", "lend to", "trade with", "join",
  "train", "feed", "rescue", "guarantee", "insure", "fund", "finance", "promote", "protect", "welcome", "host",
  "swear in", "evacuate", "renew", "forgive", "apologise to", "apologize to", "bow to", "cooperate with", "follow",
  "sit with", "sit down with", "sit at a table with", "sit at the same table as", "be in the same room as", "be seen with",
  "share a platform with", "share a taxi with", "share a car with", "share a room with", "share the stage with", "share a podium with", "speak alongside",
  "fight alongside", "play alongside", "sit next to", "sit beside", "stand next to", "eat with", "dine with", "appear alongside", "share a table with", "shake hands with", "shake the hand of", "take the prize from", "accept a prize from", "accept alms from", "take money from", "accept money from", "sing for", "perform for", "play for", "take calls from", "take the calls of", "look at", "look in the eye", "greet", "pose with", "share a pew with", "stand beside", "lunch with", "compete with", "compete against", "play against", "play with", "appear with", "debate", "share a stage with", "fly with", "serve under", "fight for", "vote with", "speak to", "speak with", "answer", "accept", "refund", "reimburse", "register",
  "take part in", "participate in", "have any part in", "listen to", "heed", "meet", "recognise", "recognize", "support", "help", "talk to", "negotiate with", "receive", "compensate", "let in",
  "deal with", "work with", "attend", "obey", "accredit", "seat", "nominate", "admit", "readmit", "play", "represent", "defend", "refuel", "supply",
}
words "granting" { "give", "grant", "pay", "hand", "offer", "show", "allow", "lend", "send", "sell", "tell", "issue", "award",
                   "supply" }
words "handing" { "extradite", "hand over", "hand", "return", "send", "deport", "give", "sell", "deliver", "supply",
                  "lend", "surrender", "release" }

local by_not = { his_hand = true, not_do = true, not_with = true, let_in = true, let_do = true, hand_over = true }

words "keeping_men_from" { "bar", "ban", "forbid", "prohibit", "stop", "discourage", "tell", "order", "instruct", "warn", "ask", "advise", inflect = "verb", any_tag = true }
words "ones_men" { "member", "staff", "employee", "player", "official", "student", "worker", "priest", "citizen", "minister", "lawmaker", "deputy", "company",
                   "firm", "agency", "doctor", "driver", "supporter", "follower", "people", "team", "department", "bank", "airline", inflect = "noun", any_tag = true }
words "having_to_do_with" { "work with", "deal with", "trade with", "do business with", "speak to", "talk to", "meet", "meet with", "cooperate with", "buy from",
                            "sell to", "play for", "appear with", "play against", "invest in", "shop at", "serve", "supply", "use", "fly with", "vote for", "marry",
                            "associate with", "have anything to do with", "engage with", "take money from", inflect = "verb", any_tag = true }

rule "keeps its people from somebody" {
  finds = "Tension", about = "the guild barred its members from working with Y, told them not to deal with Y", priority = 4,
  ways = {
    from_doing = [[ &doer <keeping_men_from> ([own] | all | every | 'American' | 'British' | [adj]){1,3} <ones_men> (against | from) {trigger: <having_to_do_with>} {to: &party} ]],
    not_to = [[ &doer <keeping_men_from> ([own] | all | every | [adj]){1,3} <ones_men> not to {trigger: <having_to_do_with>} {to: &party} ]],
  },
  points = { far = { 4, [[ {trigger} ]] } },
  make = { type = "sanction", weight = 0, note = "", status = "actual" },
  yes = { "[from The guild] has barred its members from [trigger working with] [to Tom Moss].",
          "[from The union] told its members not to [trigger deal with] [to the bank]." },
  no = { "The guild barred its members from the hall.", "The union told its members to deal with the bank." },
}

rule "will do nothing for somebody" {
  finds = "Tension", about = "X refused on Monday to confirm Y: X rejects Y", priority = 3,
  ways = {
    refuse = [[ &doer {trigger: <unwilling>} ([adv] | on? <timeword>){0,2} to [adv]? <favouring> {to: &party &joined} ]],
    gives_not = [[ &doer {trigger: <unwilling>} to [adv]? <granting> {to: (core | Actor)} ([det not wh] | [own] | [num] | any | more) ]],
    lifts_not = [[ &doer {trigger: <unwilling>} to [adv]? (lift | ease | drop | withdraw | end | relax | waive) ([det] | [own] | [adj] | [noun]){0,4} (on | against | over | for) {to: &party &joined} ]],
    not_do = [[ &doer [modal] (not | n't | never | no longer) [adv]? {trigger: <favouring>} {to: &party &joined} ]],
    not_with = [[ &doer [modal] (not | n't | never | no longer) [adv]? {trigger: <sharing_with>} ([adv] | down | together | at (a | the) [adj]? (table | talks)){0,2} (with | alongside | beside) {to: &party} ]],
    his_hand = [[ &doer ([modal] (not | n't | never) [adv]? | <unwilling> to) {trigger: (shake | take | return | answer | accept | read | grant)} {to: (core | Actor)} [possessive] {aim: (hand | hands | call | calls | letter | letters | invitation | request | requests | question | questions)} ]],
    let_in = [[ &doer ([modal] | <do>) (not | n't | never) [adv]? {trigger: (let | allow | permit | admit)} {to: &party &joined} (in | into | onto | near | through | out | past | back) ]],
    let_do = [[ &doer (([modal] | <do>) (not | n't | never) [adv]? | never) {trigger: (let | lets | letting | allow | allows | allowed | permit | permits | permitted)} {to: &party &joined} to? [can=VB] ]],
    hand_over = [[ &doer [modal] (not | n't | never) [adv]? {trigger: <handing>} (core | Actor) (over | back)? to {to: &party} ]],
    hands_not = [[ &doer {trigger: <unwilling>} ([adv] | on? <timeword> | in <month>){0,2} to [adv]? <handing> (core | Actor) (over | back)? to {to: &party} ]],
  },
  points = { away = { 4, [[ to {to} ]] }, aim = { 4, [[ {aim} ]] }, never = { 2, [[ (not | n't | never) {trigger} ]] } },
  check = function(m, doc)   -- "I would not recognise him on the street"
    local to = m:actor("to")
    local knows = lib.is_one(doc:token(m:slot("trigger").last), { recognise = true, recognize = true })
    return lib.is_verb(m, doc) and not (knows and to and to:get("kind") == "person")
  end,
  make = { type = "reject", weight = 0, note = "weak" },
  build = function(m)   -- what is not done is the act: it is real
    if by_not[m.way] then m:set("status", "actual") end
  end,
  yes = {
    "[from The senate] [trigger refused] on Monday to confirm [to Peter Moss].",
    "[from The bank] [trigger refused] to give [to the union] its records.",
    "[from Norland] would not [trigger sit] down at a table with [to Estmark].",
    "[from Norland] will not [trigger let] [to the inspectors] into the plant.",
    "[from Norland] did not [trigger allow] [to the inspectors] to work.",
    "[from Norland] will not [trigger extradite] the banker to [to Estmark].",
    "[from Chile] [trigger refused] on Monday to hand a clerk over to [to Peru].",
    "[from The bank] [trigger refused] to waive its fees for [to the union].",
    "[from The mayor] would not [trigger take] [to the union]'s calls.",
    "[from The mayor] refused to [trigger shake] [to Ada Lind]'s [aim hand].",
    "[from The senate] [trigger voted not] to confirm [to Peter Moss].",
    "[from The senate] will not [trigger confirm] [to Peter Moss].",
  },
  no = { "The senate refused to leave.", "Norland allowed the inspectors to work." },
}

rule "answers no questions" {
  finds = "Tension", about = "X refused to answer questions from the committee", priority = 5,
  pattern = [[ &doer {trigger: <unwilling>} to (answer | take | field) ([det] | [adj] | any | more | further){0,2} {aim: (question | questions)} (put | posed)? (from | by | of) {to: &target} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_verb, make = { type = "reject", weight = 0, note = "weak" },
  yes = { "[from The mayor] [trigger refused] to answer [aim questions] from [to the council]." },
  no = { "The mayor refused to answer questions about the dam." },
}

words "agreeing" { "accept", "agree to", "consent to", "assent to", "approve", "welcome", "take up", inflect = "verb" }
words "terms" { "offer", "term", "terms", "proposal", "invitation", "apology", "condition", "conditions", "demand", "request",
                "plan", "bid", inflect = "noun" }
words "bowing" { "bow", "give in", "yield", "cave in", "concede", "accede", "submit", "agree", inflect = "verb", any_tag = true }

rule "comes to terms" {
  finds = "Tension", about = "X accepted Y's offer, agreed to Y's terms, gave in to Y's demands", priority = 5,
  ways = {
    whose = [[ &doer {trigger: <agreeing>} {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,2} {aim: <terms>} ]],
    from = [[ &doer {trigger: <agreeing>} ([det not wh] | [adj] | [noun] | [num]){0,3} {aim: <terms>} (of [noun]{1,2})? (from | by | of) {to: &party} ]],
    bows = [[ &doer {trigger: <bowing>} to {to: &party} ]],
    pressure = [[ &doer {trigger: <bowing>} (at last | [adv])? to ([adj] | the){0,2} {aim: (pressure | demands | calls | threats)} (from | of | by) {to: &party} ]],
  },
  -- "the report that the bank submitted to the court"
  unless = { sent = [[ [common] (that | which)? {from} ([adv] | <have>){0,2} {trigger: [lemma=submit]} ]] },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "agree", weight = 0, note = "weak" },
  yes = {
    "[from The union] [trigger accepted] [to the company]'s [aim offer].",
    "[from The ministry] [trigger acceded] to [to the union].",
    "[from The union] [trigger accepted] an [aim offer] of talks from [to the company].",
    "[from The ministry] [trigger gave in] to [aim pressure] from [to the unions].",
  },
  no = { "The union accepted the company.", "Two reports the union had submitted to the company were lost." },
}

words "sharing_with" { "share a stage", "share a platform", "share power", "share an office", "share a room", "share a table", "sit", "work", "meet", "serve", "play", "appear", "debate", "deal", "talk",
                       "negotiate", "speak", "be seen", "govern", "shake hands", "pose", "eat", "stand", "sing", "ride", "do business", "answer", "report", "submit", "bow", "give in", "hand over" }

rule "goes rather than sit with somebody" {
  finds = "Tension", about = "X left the festival rather than share a stage with Y", priority = 4,
  pattern = [[ {from: np} &set_off &acting [verb] [not final not mark]{0,14}? ,? {trigger: rather than} to? (<sharing_with> | [gerund]) [not finite not comma]{0,3}? (with | under | alongside | beside | for | to) {to: (core with [Actor kind=person|party|company|government|state|ngo] | [Actor kind=person|party|company|government|state|ngo])} ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = { "[from Ada Lind] left the feast [trigger rather than] share a stage with [to Tom Moss].",
          "[from Ada Lind] quit [trigger rather than] serve under [to Tom Moss]." },
  no = { "Ada Lind walked rather than ride with a bag." },
}
