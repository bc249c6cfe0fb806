-- What one wants of another: "called for Y's resignation", "demanded an apology from Y", "gave Y until Friday to
-- leave", "wrote to Y demanding an answer", "threatened to publish Y's files".
local sets = require "lib.word_sets"

phase "tensions"

local lib = require "lib.tension"

words "removal" { "resignation", "dismissal", "removal", "ouster", "impeachment", "arrest", "expulsion", "departure",
                  "extradition", "prosecution", "suspension", "apology", "withdrawal", "sacking", "sentence", "jail term",
                  "prison term", "death penalty", "execution", "hanging", "imprisonment", "conviction", "trial", "indictment", "censure", "recall",
                  "deportation", "disqualification", "punishment", "fine", "head", "scalp", "blood", "release", "freedom", "return", "repatriation", "handover" }

rule "wants somebody gone" {
  finds = "Tension", about = "X called for Y's resignation; X demanded an apology from Y", priority = 3,
  ways = {
    whose = [[ &doer {trigger: <ask_for>} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <removal>} ]],
    own = [[ &doer {trigger: <ask_for>} {to: [own]} ([adj] | [noun]){0,2} {aim: <removal>} ]],
    land = [[ &doer {trigger: (<ask_for> | [<claim_verb> not lemma=await])} (a | an | the)? [adj]? {to: [Actor kind=state form=demonym]} [adj]? {aim: (<removal> | <at_stake>)} ]],
    of = [[ &doer {trigger: <ask_for>} ([det] | [adj] | [num] | [noun] | -){0,5} {aim: <removal>} (of | from | for) {to: &target} ]],
    to_be = [[ &doer {trigger: <ask_for>} {to: (core | Actor)} [possessive] [not finite not comma]{1,4} {aim: to be [can=VBN]} ]],
    out = [[ &doer {trigger: <ask_for>} {to: &party} (, [not finite not comma]{1,5} ,)? {aim: (put on trial | brought to justice | held to account | behind bars | in jail | in the dock | out | gone | sacked | dismissed | fired | replaced | ousted | suspended | disqualified | dead | killed | evicted | arrested | jailed | tried | charged | deported | expelled | removed | impeached | punished | prosecuted | extradited)} (, | . | ; | $ | from | as | over | for | before | and | by) ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "demand", weight = 0, note = "" },
  yes = {
    "[from The union] [trigger called for] [to the minister]'s [aim resignation].",
    "[from The union] [trigger called for] the [aim resignation] of [to the minister].",
    "[from The union] [trigger wants] [to the minister] [aim out].",
    "[from Greece] [trigger demanded] a [to Turkish] [aim apology].",
    "[from The union] [trigger wants] [to the colonel] [aim put on trial].",
    "[to The minister] lied, and [from the union] [trigger called for] his [aim resignation].",
    "[from The union] [trigger called for] [to the minister]'s two aides [aim to be sacked].",
    "Norland jailed two sailors, and [from Estmark] [trigger demanded] their [aim release].",
  },
  no = { "The union called for calm." },
}

words "threat_verb" { "threaten", "vow", "promise", "hint at", "raise the prospect of", "warn of", inflect = "verb", any_tag = true }
words "threatened_step" {
  "action", "legal action", "strike", "walkout", "boycott", "lawsuit", "suit", "court case", "tariff", "sanction", "war", "force", "retaliation",
  "consequence", "protest", "blockade", "shutdown", "stoppage", "lockout", "resignation", "closure", "ban", "fine", "jail", "expulsion", "attack",
  "reprisal", "proceeding", "prosecution", "dismissal", "cut", "veto", "march", "measure", "countermeasure", "violence", "penalty", inflect = "noun",
}

rule "threat on a condition" {
  finds = "Tension", about = "X threatened legal action if Y repeats it, a strike unless Y raises pay", priority = 2,
  pattern = [[ &doer {trigger: <threat_verb>} ([det not wh] | [adj] | [noun] | [num] | of){0,4} <threatened_step> [not finite not comma]{0,4}? {aim: (if | unless | until)} {to: &party} ([finite] | [modal] | not | [adv]) ]],
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "threaten", weight = 0, note = "" },
  build = function(m, doc) if doc:token(m:slot("trigger").first).lemma == "warn" then m:set("type", "warn") end end,
  yes = { "[from The union] [trigger threatened] strikes [aim unless] [to the airline] raises pay." },
  no = { "The union threatened to leave.", "The union threatened a strike if it snowed." },
}

rule "vows to pay back" {
  finds = "Tension", about = "X vowed to respond to Y's sanctions: a threat to Y", priority = 3,
  pattern = [[ &doer {trigger: <threat_verb>} to {aim: (respond | retaliate | react | hit back | strike back | answer)} (in kind | [adv])? (to | for | against | over) {to: (core | Actor)} [possessive] ([adj] | [noun]){0,3} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "threaten", weight = 0, note = "" },
  yes = { "[from Russia] has [trigger vowed] to [aim respond] to [to Norway]'s sanctions." },
  no = { "Russia vowed to respond to Norway." },
}

words "telling_to" { "tell", "remind", "inform", "warn", inflect = "verb", any_tag = true }

rule "tells somebody what he must do" {
  finds = "Tension", about = "X told Y it must leave, would like Y to leave", priority = 3,
  ways = {
    must = [[ &doer {trigger: <telling_to>} {to: (core | Actor)} that? (he | she | it | they) {aim: (must | should | had to | has to | have to | needed to | needs to | need to | ought to)} not? [base] ]],
    unwelcome = [[ &doer {trigger: <telling_to>} {to: (core | Actor)} that? (he | she | it | they) (<be> | would be | had been){1,2} [adv]? {aim: (not welcome | no longer welcome | unwelcome | not wanted | no longer wanted | no longer needed | out | finished | fired | sacked | banned | barred | suspended | dropped | expelled)} ]],
    shouts = [[ &doer {trigger: (shout | shouts | shouted | shouting | yell | yells | yelled | yelling | scream | screamed | screaming | bellowed | bark | barked | signal | signalled | signaled | gestured | motioned)} (at | to) {to: &target} {aim: to} [can=VB] ]],
    likes = [[ &doer (would | 'd) {trigger: like} {to: &target} {aim: to} [base] ]],
    to_see = [[ &doer {trigger: (want | wants | wanted | wanting | like | likes | hoping | hope | hopes | hoped)} {aim: to see} {to: (core with Actor | Actor)} [can=VBN <dealt_with>] ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc)   -- "told Lind that it must be fun", "told the panel that he was fired"
    if m.way == "unwelcome" then
      local told = m:actor("to")
      local one = false
      for n = m:slot("to").last + 1, m:slot("aim").first do one = one or sets.he_or_she[doc:word(n)] end
      return not told or told:get("kind") == "person" or not one
    end
    local to = m.way == "must" and m:slot("to"):mentions("Actor")[1]
    return not to or doc:word(m:slot("aim").first - 1) ~= "it" or to:get("kind") ~= "person"
  end,
  make = { type = "demand", weight = 0, note = "" },
  build = function(m) if m.way == "unwelcome" then m:set("type", "reject") end end,
  yes = { "[from The mayor] [trigger told] [to the union] that it [aim must] leave.",
          "[from The club] [trigger told] [to Ada Lind] she was [aim no longer welcome].",
          "[from The guard] [trigger shouted] at [to the nurses] [aim to] leave.",
          "[from The mayor] would [trigger like] [to the union] [aim to] leave.",
          "[from The mayor] [trigger wants] [aim to see] [to the envoy] removed from office." },
  no = { "The mayor told the union that it had won.", "The mayor told Ada Lind that it must be fun." },
}

words "claim_verb" { "demand", "seek", "extract", "extort", "exact", "request", "require", "claim", "await",
                     "want", "expect", "wrest", "elicit", "call for", "ask for", "press for", "push for", inflect = "verb", any_tag = true }
words "at_stake" { from = "words/tension-things.tsv", where = { use = "at_stake" }, inflect = "noun", any_tag = true }

words "restraint" { "restraint", "calm", "patience", "dialogue", "unity", "peace", "compromise", "moderation", "caution", "reconciliation", "flexibility",
                    "goodwill", "concessions" }

rule "wants something from somebody" {
  finds = "Tension", about = "X demanded an apology from Y", priority = 3,
  ways = {
    to_see = [[ &doer {trigger: (<wanting_to> | request | requested | requests)} to (see | read | inspect | have | examine) {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <at_stake>} ]],
    from = [[ &doer {trigger: <claim_verb>} [not finite not comma]{0,4} {aim: <at_stake>} (of core)? back? (from | by | with) {to: &target} ]],
    restraint = [[ &doer {trigger: (<ask_for> | counsel | counsels | counselled | counseled)} ([adj] | the){0,2} {aim: <restraint>} (on | from) {to: &party} ]],
    sum = [[ &doer {trigger: <claim_verb>} {aim: &sum} (in ([adj] | [noun]){1,3})? from {to: &target} ]],
    whose = [[ &doer {trigger: (demand | demands | demanded | demanding | requested | requests | seeks | sought)} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <at_stake>} ]],
  },
  unless = { of_whom = [[ {aim: (withdrawal | resignation)} of ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "demand", weight = 0, note = "" },
  build = function(m) if m.way == "restraint" then m:set("type", "appeal") end end,
  yes = { "[from Farmers] are [trigger demanding] [aim land] from [to the ministry].",
          "[from Ada Lind] is [trigger seeking] [aim £2 million] in damages from [to the bank].",
          "[from The ministry] [trigger demanded] [to the bank]'s [aim records].",
          "[from The union] [trigger asked] to see [to the bank]'s [aim records].",
          "[from The bishop] [trigger called for] [aim restraint] on [to both sides]." },
  no = { "Farmers demanded land.", "The minister demanded the withdrawal of forces from Mali." },
}

rule "turns to somebody for help" {
  finds = "Tension", about = "X turned to Y for help", priority = 3,
  pattern = [[ &doer {trigger: (turn | turns | turned | turning | look | looks | looked | looking) to} {to: &party &joined} for ([adj] | more){0,2} {aim: (help | relief | support | aid | assistance | money | cash | protection | guidance | arms | weapons | mediation)} ]],
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "appeal", weight = 0, note = "" },
  yes = { "[from The firm] has [trigger turned to] [to the ministry] for [aim relief]." },
  no = { "The firm turned to the ministry for lunch." },
}

part "paying" [[ {aim: pay} (for | up | back | (the | a | [own]) price | dearly | its | their | more | . | , | $) ]]

rule "makes somebody pay" {
  finds = "Tension", about = "X vowed to make Y pay for it", priority = 3,
  ways = {
    makes = [[ &doer {trigger: (make | makes | made | making)} {to: (core | Actor)} &paying ]],
    insists = [[ &doer {trigger: (insist | insists | insisted | insisting | vow | vows | vowed | reiterated | repeated)} (that)? {to: (core with Actor | Actor)} (will | would | must | should | has to | had to) {aim: pay} (for | its | up | the | back | reparations | compensation | damages) ]],
    forces = [[ &doer {trigger: (force | forces | forced | forcing | get | getting)} {to: (core | Actor)} to &paying ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "demand", weight = 0, note = "" },
  yes = { "[from The minister] [trigger insisted] that [to Peru] would [aim pay] for the bridge.",
          "[from The minister] vowed to [trigger make] [to Peru] [aim pay] for the bridge.",
          "[from The minister] vowed to [trigger get] [to Peru] to [aim pay] for the bridge." },
  no = { "The minister made a call to pay for the bridge." },
}

words "behest" { "behest", "urging", "insistence", "instigation", "bidding", "prompting", "request" }

rule "at somebody's wish" {
  finds = "Tension", about = "X acted at the behest of Y, at Y's urging: Y wanted it of X", priority = 2,
  ways = {
    of = [[ {to: np} &set_off &acting [verb] [not mark not finite]{0,14}? ,? {trigger: at the <behest> of} {from: &target} ]],
    fronted = [[ ^ (and | but)? {trigger: at the <behest> of} {from: &target} (, [not mark not finite]{1,4})? , {to: np} &set_off &acting [verb] ]],
    whose = [[ {to: np} &set_off &acting [verb] [not mark not finite]{0,14}? ,? at {from: (core | Actor)} [possessive] {trigger: <behest>} ]],
  },
  unless = { suffered = [[ <be> [adv]? [participle] ...14 {trigger} ]] },
  make = { type = "demand", weight = 0, note = "", voice = "passive" },
  yes = { "[to The bank] held the rate [trigger at the behest of] [from the minister].",
          "[trigger At the urging of] [from the minister], [to the army] left.",
          "[to The army] left at [from the minister]'s [trigger urging]." },
  no = { "They left at the first request.", "The minister was held at the request of Peru." },
}

rule "tells in a headline" {
  finds = "Tension", about = "Lind to Moss: Apologise", priority = 3,
  pattern = [[ ^ {from: Actor} {trigger: (to | tells | told | urges)} {to: Actor} : (" | '\'')? (do not | do n't | [can=VB] | [name] (. | ! | $ | [det] | [own] | [prep] | [pronoun])) ]],
  check = function(m) return m.in_headline end,
  make = { type = "demand", weight = 0, note = "" },
  yes = { "[from Ada Lind] [trigger to] [to Tom Moss]: Apologise\n\nAda Lind and Tom Moss met." },
  no = { "Nurses went to the minister: apologies were made." },
}

words "asking_noun" {
  demand = "demand, request, order, ultimatum, call, instruction, deadline, wish, pressure",
  appeal = "appeal, plea, overture", warn = "warning, advice, caution", inflect = "noun", any_tag = true,
}
words "ordering" { "tell", "order", "give", "instruct", "direct", "force", "ask", "require", inflect = "verb", any_tag = true }

rule "orders somebody out" {
  finds = "Tension", about = "X told Y to pack his bags, gave the envoys a week to leave the country", priority = 6,
  ways = {
    active = [[ &doer {trigger: <ordering>} {to: &party} ((until | till) ...2 | (a | [num]) <timeunit> | on? <timeword>)? to {aim: &go_away} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<ordering> can=VBN]} ((until | till) ...2 | (a | [num]) <timeunit>)? to {aim: &go_away} ...5 by {from: &target} ]],
    place = [[ {to: np} &set_off &suffering {trigger: [<ordering> can=VBN]} ((until | till) ...2 | (a | [num]) <timeunit>)? (to {aim: (leave | quit)} | {aim: out of}) {from: [Actor kind=state]} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way ~= "active" or lib.is_active(m, doc) end,
  make = { type = "rupture", weight = 0, note = "" },
  yes = {
    "[from Norland] [trigger told] [to two diplomats] to [aim pack their bags].",
    "[from Norland] has [trigger given] [to the envoy] 48 hours to [aim leave the country].",
    "[to The envoy] was [trigger ordered] to [aim leave the country] by [from Norland].",
    "[to The envoy] was [trigger ordered] to [aim leave] [from Chile].",
  },
  no = { "Norland told two diplomats to leave the door open." },
}
part "go_away" [[ (leave (the | [own] | [name])? (country | kingdom | republic | territory | soil | island | state) | leave (at once | immediately | within | by | without) | pack [own] (bags | suitcases) | go home | get out | leave [final] | quit the (country | kingdom)) ]]

words "answering" { "comply with", "meet", "obey", "heed", "ignore", "reject", "refuse", "rebuff",
                    "turn down", "defy", "resist", "bow to", "give in to", "yield to", "accept", "agree to",
                    "dismiss", "honour", "honor", "fulfil", "fulfill", "consider", "grant", "brush aside",
                    "spurn", "flout", "bend to", "submit to", "accede to", "respond to", "brush off", "shrug off", "wave away", "wave aside", "shoot down", "scorn", "disregard",
                    "pay no heed to", "cave in to", "give short shrift to", "throw out", "scoff at", "laugh off", inflect = "verb",
                    any_tag = true }

rule "demand that is met or refused" {
  finds = "Tension", about = "Y is complying with X's requests; Y ignored a demand by X: X demands",
  keep = "all",
  ways = {
    whose = [[ {to: np} &set_off &acting <answering> {from: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {trigger: <asking_noun>} ]],
    whose_adj = [[ {to: np} &set_off &acting <answering> [det not wh]? [adj]? {from: [Actor kind=state|igo|company|ngo|institution]} ([adj] | [noun]){0,1} {trigger: <asking_noun>} ]],
    their = [[ {to: np} &set_off &acting <answering> {from: [own]} ([adj] | [noun] | [num]){0,3} {trigger: <asking_noun>} ]],
    by = [[ {to: np} &set_off &acting <answering> ([adj] | [det] | [noun] | [num]){0,3} {trigger: <asking_noun>} (by | from) {from: &party} ]],
    despite_pressure = [[ {to: np} &set_off &acting <unwilling> to [not finite not comma]{1,6} (despite | in spite of | amid) [adj]{0,2} {trigger: (pressure | calls | demands | appeals | pleas)} (by | from | of) {from: &party} ]],
    wishes = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} [verb] [not finite not comma]{0,8} (against | despite | over) the? [adj]? {trigger: (wishes | advice | orders)} of {from: &party} ]],
    their_wishes = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} [verb] [not finite not comma]{0,8} (against | despite | over) {from: (core | Actor)} [possessive] [adj]? {trigger: (wishes | advice | orders | objections | protests | opposition | warnings | pleas)} ]],
    despite = [[ (despite | ignoring | against | in spite of | after | (unmoved | undeterred | undaunted | unfazed) by | deaf to) {from: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {trigger: <asking_noun>} ,? {to: np} ([verb finite] | <have> | [modal]) ]],
    despite_land = [[ (despite | ignoring | against | in spite of | (unmoved | undeterred | undaunted | unfazed) by | deaf to) [adj]? {from: [Actor kind=state form=demonym]} ([adj] | [noun]){0,2} {trigger: <asking_noun>} , {to: np} ([verb finite] | <have> | [modal]) ]],
    despite_by = [[ (despite | ignoring | against | in spite of | after | (unmoved | undeterred | undaunted | unfazed) by | deaf to) ([adj] | [det] | [noun] | [num]){0,3} {trigger: <asking_noun>} (by | from) {from: &party} , {to: np} ([verb finite] | <have> | [modal]) ]],
  },
  unless = {
    press = [[ {trigger} (for | to) (comment | interview | an interview) ]],
    given = [[ {to} (<be> | <have>){1,2} [adv]? [participle] ...8 (against | despite | over) ...4 {trigger} ]],   -- "was granted consent against the advice of officers"
  },
  make = { type = "{trigger.group|demand}", weight = 0, note = "", voice = "passive", status = "actual" },
  yes = {
    "[to The site] is complying with [from the church]'s [trigger requests].",
    "[from The nurses] went back to work after [to the mayor] had met their [trigger demands].",
    "[to The mayor] ignored a [trigger plea] from [from the nurses].",
    "[to Norland] brushed off a [from German] [trigger demand] that it free them.",
    "[to The mayor] sold the port against the [trigger wishes] of [from the union].",
    "[to The mayor] sold the port despite [from the union]'s [trigger protests].",
    "Despite [from the union]'s [trigger demands], [to the mayor] has stayed away.",
    "Despite [from German] [trigger warnings], [to Turkey] went ahead.",
    "Despite a [trigger plea] from [from the nurses], [to the mayor] stayed away.",
    "[to The mayor] refused to resign despite [trigger pressure] from [from the unions].",
  },
  no = { "The site meets the church's needs.", "The ministry ignored the paper's request for comment.",
         "The bank was granted a licence against the advice of officers." },
}

words "step_against" {
  investigate = "inquiry, enquiry, probe, investigation, audit, charge, prosecution, lawsuit, legal action, " ..
    "criminal charge, royal commission",
  sanction = "sanction, ban, boycott, embargo, tariff, duty, fine, penalty, curb, restriction, trade ban",
  protest = "rent strike, protest, strike, walkout, general strike, demonstration, march, rally, sit-in",
  demand = "action, disciplinary action, measure, crackdown, vote of no confidence, no-confidence vote",
  inflect = "noun", any_tag = true,   -- "new EU sanctions" may be tagged as a verb
}
words "wanting_step" { "propose", "recommend", "favour", "favor", "back", "request", "threaten", inflect = "verb" }

rule "wants a step against somebody" {
  finds = "Tension", about = "X called for an inquiry into Y, urged sanctions on Y, seeks a ban on Y", priority = 3,
  pattern = [[ &doer {trigger: (<ask_for> | <wanting_step>)} ([det not wh] | [adj] | [num] | [noun] | [participle]){0,4}
    {aim: <step_against>} (into | against | on | of | in) {to: (core | Actor)} ]],
  unless = { of_people = [[ {aim: [<step_against protest>]} (on | of | in | into) ]],   -- strikes on rebels
             goods = [[ {aim: (charge | charges | fine | duty | action | measure | measures)} (on | of | in | into) ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  -- "an inquiry into the death of Moss" is no step against him
  check = function(m, doc) return m:slot("to"):mentions("Actor")[1] ~= nil and lib.is_active(m, doc) end,
  make = { type = "{aim.group}", weight = 0, note = "" },
  yes = { "[from The union] [trigger called for] a public [aim inquiry] into [to the bank].",
          "[from The union] [trigger called for] a [aim strike] against [to the bank].",
          "[from Nurses] [trigger urge] tougher [aim sanctions] on [to Norwegian oil firms]." },
  no = { "The minister called for strikes on the rebels.", "The union called for an inquiry into the death of Tom Moss.", "The union backs the action of nurses." },
}

-- "her demand for the mayor's resignation", "calls for the resignation of the mayor": whom one wants gone
part "gone" [[ ({to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <removal>} | (the | an)? [adj]? {aim: <removal>} (of | from) {to: &target}) ]]
words "standing_by_demand" {
  "repeat", "reiterate", "renew", "press", "back", "support", "endorse", "echo", "join", "lead", "issue", "make",
  "step up", "voice", "amplify", "intensify", "put forward", "table", "bring", "file", "submit", "launch", "start",
  "set up", "sign", "move", "propose", inflect = "verb", any_tag = true,
}
part "demand_for" [[ (<asking_noun demand> | motion | petition | campaign | resolution | bid) ]]

rule "demand in a noun" {
  finds = "Tension", about = "X's demand for Y's removal; X left over its demand for the removal of Y", priority = 3,
  ways = {
    owner = [[ {from: (core | Actor)} [possessive] ([adj] | [num]){0,2} {trigger: <asking_noun demand>} for &gone ]],
    voiced = [[ &doer <standing_by_demand> ([det not wh] | [own] | [adj]){0,2} {trigger: &demand_for} for &gone ]],
    at_him = [[ &doer <standing_by_demand> ([det not wh] | [own] | [adj]){0,2} {trigger: <asking_noun>} to {to: &target} ]],
    to_do = [[ &doer <standing_by_demand> ([det not wh] | [own] | [adj]){0,2} {trigger: <asking_noun demand>} (for {to: &party} to [can=VB] | that {to: &party} [can=VB]) ]],
    thing = [[ &doer <standing_by_demand> ([det not wh] | [own] | [adj]){0,2} {trigger: <asking_noun demand>} for ([det not wh] | [adj] | [noun] | [comparative] | more){1,4} from {to: &party} ]],
    by = [[ {trigger: <asking_noun demand>} (by | from) {from: &party} for &gone ]],
    signed = [[ {trigger: (petition | letter | motion)} (calling for | demanding | seeking | urging) &gone [not mark]{0,5} (signed | backed | launched | started) by {from: &target} ]],
    over = [[ &doer [verb] [not finite not comma]{0,10}? (over | behind | (press | back | support) | in support of) (the | a | [own]) {trigger: <asking_noun demand>} for &gone ]],
  },
  points = { aim = { 4, [[ {aim} ]] }, thing = { 4, [[ for ...4 from {to} ]] }, to_do = { 3, [[ {trigger} (for | that) {to} ]] }, at_him = { 3, [[ {trigger} to {to} ]] } },
  make = { type = "{trigger.group|demand}", weight = 0, note = "" },
  yes = {
    "[from The union] is leading [trigger calls] for more money from [to the bank].",
    "[from The union]'s [trigger demand] for [to the mayor]'s [aim resignation] was ignored.",
    "[from The union] has repeated its [trigger call] for [to the bank] to pay.",
    "[from The union] has renewed its [trigger appeal] to [to the bank].",
    "[from The union] has repeated its [trigger call] for [to the mayor]'s [aim resignation].",
    "[from Labour councillors] put forward a [trigger motion] for the [aim removal] of [to the mayor].",
    "[trigger Calls] by [from nurses] for the [aim removal] of [to the mayor] grew.",
    "A [trigger petition] calling for [to the mayor]'s [aim resignation] was signed by [from two nurses].",
    "[from The union] left the hall over the [trigger demand] for the [aim resignation] of [to the mayor].",
  },
  no = { "The union's demand for water grew.", "The mayor ignored the demand for a vote." },
}

words "give_a_time" { "give", inflect = "verb" }

rule "gives somebody a time" {
  finds = "Tension", about = "X gave Y until Friday to leave: an ultimatum", priority = 4,
  ways = {
    gives = [[ &doer {trigger: <give_a_time>} {to: &target} &set_off {aim: (until | till | a ...2 deadline | an ultimatum | (a | an | [adj] | [num] | [prep]){1,3} (hours | days | weeks | hour | week | month | months))} ...6 to [can=VB] ]],
    given = [[ {to: np} &set_off &suffering {trigger: given} {aim: (until | till | a ...2 deadline | an ultimatum | (a | an | [adj] | [num] | [prep]){1,3} (hours | days | weeks | hour | week | month | months))} ...6 to [can=VB] [not finite not mark]{0,14} (by {from: &target} | or [can=VB] [not finite not mark]{0,4} (expulsion | suspension | exclusion | removal | eviction | dismissal | sanctions | a ban) (from | by) {from: &target}) ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "demand", weight = 1, note = "" },
  yes = {
    "[to The bank] was [trigger given] [aim two weeks] to sell the mine by [from the regulator].",
    "[to Norland] was [trigger given] [aim five weeks] to free the nurses or face expulsion from [from the union].", "[from The union] [trigger gave] [to the ministry] [aim until] Friday to answer.",
          "[from The union] [trigger gave] [to Ada Lind], the mayor, [aim two days] to answer." },
  no = { "The union gave the ministry a cake." },
}

-- "Leave our river": a word that can be a verb opens what is said, and no subject
part "bidding_so" [[ [can=VB not <be> not <have> not <do> not <modal_word>] ([det not wh] | [own] | [pronoun not /i|you|we|they|he|she|it/] | [particle] | [prep] | [adv] | , | [final]) ]]
-- "Thank you, Moss" bids nobody
words "no_bidding" { "thank", "look", "see", "imagine", "remember", "guess", "suppose", "believe", "trust", "love", "bless", "mind", "welcome", "listen", "wait",
                     "well", "like", "say", "hope", "fear", "sleep", "rest", "congratulate", "forgive", "excuse", "pardon" }
words "modal_word" { "will", "can", "may", "might", "must", "let" }

rule "told to their face" {
  finds = "Tension", about = "'Get out,' X told Y: an order", priority = 3,
  ways = {
    order_behind = [[ {from: np} &set_off {trigger: <telling_off>} {to: &party} ,? (, | :) " (&bidding_so | never [base] | do (not | n't) [base]) ]],
    or_else = [[ " [base] [not mark not final]{0,12} ,? {trigger: or} ('I' | we) ([modal] | 'll) [not mark]{1,14} " {from: np} &set_off <telling_off> {to: &party} ]],
    or_else_behind = [[ {from: np} &set_off <telling_off> {to: &party} ,? (, | :) " &bidding_so [not mark not final]{0,12} ,? {trigger: or} ('I' | we) ([modal] | 'll) ]],
    by_name = [[ " {trigger: [can=VB not <be> not <have> not <do> not <modal_word> not <no_bidding>]} [not mark not final]{0,8} , [capital]? {to: [Actor kind=person]} (, | [final])? " ,? ([verb <say>] {from: np} | {from: np} &set_off [verb <say>]) ]],
    order = [[ " ([base] | never [base] | do (not | n't) [base]) [not mark]{0,24} " {from: np} &set_off {trigger: <telling_off>} {to: &party} ]],
    written = [[ " ([base] | never [base] | do (not | n't) [base]) [not mark]{0,24} " {from: np} &set_off {trigger: (wrote | shouted | barked | yelled | screamed | snapped)} (to | at) {to: &party} ]],
  },
  make = { type = "demand", weight = 0, note = "", status = "actual" },
  build = function(m) if string.sub(m.way, 1, 7) == "or_else" then m:set("type", "threaten") end end,
  yes = { '"[trigger Leave] our river alone, [to Moss]!" shouted [from Ada Lind]. Tom Moss is the mayor.',
          '[from The mayor] [trigger told] [to the company]: "Leave our river alone."',
          '"Pay up, [trigger or] we will see you in court," [from the mayor] told [to the company].',
          '[from The mayor] told [to the company]: "Pay up, [trigger or] we will be back."',
          '"Get out of our river," [from the mayor] [trigger told] [to the company].',
          '"Call off the vote," [from the mayor] [trigger wrote] to [to the company].' },
  no = { '"Thank you, Moss," shouted Ada Lind. Tom Moss is the mayor.', '"It is late," the mayor told the company.' },
}

words "written" {
  demand = "demanding, demanding that, asking for, asking, requesting, urging, calling for, calling on, imploring, begging, insisting", criticise = "complaining, protesting",
  warn = "warning", accuse = "accusing, alleging", threaten = "threatening",
}

words "write_verb" { "write", inflect = "verb" }
words "letter" { "letter", "email", "e-mail", "note", "petition", "memo", inflect = "noun" }
words "signing" { "sign", "launch", "start", "hand in", "deliver", "circulate", "write", "publish", "issue", "back", "present", "send", inflect = "verb" }
words "writing" {
  demand = "demand, ask for, call for, request, seek, ask, urge, set a deadline, give it until", threaten = "threaten", warn = "warn",
  criticise = "complain, protest", accuse = "accuse, allege", inflect = "verb", any_tag = true,
}

part "upon_whom" [[ (accusing | warning | urging | threatening | asking | calling on | imploring | begging | alleging) ]]

rule "writes to somebody" {
  finds = "Tension", about = "X wrote to Y demanding an answer", priority = 4,
  ways = {
    signed = [[ &doer <signing> ([det not wh] | [own] | [adj] | [num]){0,3} {aim: <letter>} {trigger: (<written> | telling | ordering | pleading with | pressing | pushing)} {to: &target} (to? [can=VB] | for) ]],
    was_signed = [[ {aim: <letter>} {trigger: <written>} {to: &party} to [can=VB] [not finite not mark]{0,10}? (<have> | <be>){1,2} (signed | launched | started | backed | handed in) by {from: &target} ]],
    sends = [[ &doer (send | sends | sent | sending | deliver | delivers | delivered | address | addressed | hand | hands | handed | presented | submitted) ([det] | [adj] | [num]){0,3} <letter> to {to: &party} (, [not finite not comma]{1,5} ,)? (on? <timeword> | (last | this | earlier this) <timeunit>)? ,? (to | [adv])? {trigger: <written>} ]],
    sends_him = [[ &doer {trigger: (send | sends | sent | sending | hand | hands | handed | handing | give | gave | serve | served)} {to: &party} (a | an | the | [own]) ([adj] | [noun]){0,2} <letter> {aim: <written>} ]],
    verb = [[ &doer <write_verb> (a letter | again | on <timeword>)? to {to: &party} (, [not finite not comma]{1,5} ,)? (on? <timeword> | (last | this | earlier this) <timeunit>)? ,? (to | [adv])? {trigger: <written>} ]],
    to_do = [[ &doer <write_verb> (a letter | again | on <timeword>)? to {to: &party} (on? <timeword> | (last | this | earlier this) <timeunit>)? to {trigger: <writing>} ]],
    letter = [[ in ([det] | [adj] | [num]){0,3} <letter> (handed | sent | delivered | addressed | given | written)? to {to: &party (of core)?} ,? {from: np} &set_off &acting {trigger: <writing>} ]],
  },
  -- "in a letter to the board he accused the mayor": the board only reads it
  unless = {
    of_another = [[ <letter> to {to} ,? {from} ...6 {trigger: ([lemma=accuse] | [lemma=warn] | [lemma=urge] | [lemma=ask] | [lemma=threaten])} (core with Actor | Actor) ]],
    about_another = [[ {to} [not finite]{0,8}? ({trigger: &upon_whom} | {aim: &upon_whom}) (core with [Actor not form=pronoun] | [Actor not form=pronoun]) ]],
  },
  points = { letter = { 3, [[ (<write_verb> | <letter>) ]] }, aim = { 2, [[ {aim} ]] } },
  make = { type = "{trigger.group|demand}", weight = 0, note = "" },
  build = function(m) if m.way == "sends_him" then m:set("type", m:feature("aim", "group")) end end,
  yes = {
    "[from The union] has written to [to the ministry] [trigger demanding] an answer.",
    "[from The union] wrote to [to the minister] [trigger asking] him to resign.",
    "[from The union] wrote to the minister, [to Ada Lind], [trigger complaining] of delays.",
    "[from The union] [trigger handed] [to the minister] a note [aim demanding] an answer.",
    "[from Nurses] have signed a [aim petition] [trigger calling on] [to the bank] to pay.",
    "[from Nurses] have launched a [aim petition] [trigger demanding that] [to Ada Lind] resign.",
    "A [aim petition] [trigger urging] [to the bank] to pay was signed by [from two nurses].",
    "[from The union] sent an open letter to [to the minister] [trigger demanding] an answer.",
    "[from The union] has written to [to the airline] to [trigger demand] talks.",
    "In a letter to [to the bank], [from the union] [trigger threatened] to sue.",
  },
  no = { "The union has written to the ministry about a date.", "The union wrote to the ministry, accusing Ada Lind of fraud.",
         "In a letter to the bank, the union accused the mayor of fraud." },
}

words "wanting_to" { "demand", "ask", "want", inflect = "verb", any_tag = true }
words "campaigning" { "campaign", "call", "push", "lobby", "ask", inflect = "verb", any_tag = true }
words "refuse_verb" { "refuse", "vow", "threaten", "pledge", inflect = "verb" }
words "held_captive" { "held", "jailed", "detained", "imprisoned", "captured", "kidnapped", "seized", "abducted", "arrested", "kept", "captive", "locked up", "incarcerated", "interned" }
words "wanting_back" { "call", "demand", "seek", inflect = "verb", any_tag = true }

rule "wants it to be done" {
  finds = "Tension", about = "X demanded to know why Y paid; X refuses to pay until Y acts", priority = 2,
  ways = {
    to_know = [[ &doer {trigger: <wanting_to>} to ((know | learn) (why | how | whether | what | when | who) | hear (why | how)) {to: &party} [verb] ]],
    hold_out = [[ &doer {trigger: <refuse_verb>} to [not finite]{1,8} (until | unless) {to: &party} &acting [verb] ]],
    to_be = [[ &doer {trigger: <campaigning>} for {to: (core with Actor | Actor)} "? to [can=VB] ]],
    back = [[ &doer {trigger: <wanting_back>} for? the? return of (core | Actor) (from | by) {to: &party} ]],
    release = [[ &doer {trigger: <ask_for>} (the | an)? [adj]{0,2} {aim: (release | freedom | freeing | return | safe return | handover)} of [not finite not comma not final]{1,10}? ,? ((who | whom) [not comma not final]{1,4}?)? <held_captive> [adv]? (by | in) {to: &party} ]],
    stop = [[ &doer {trigger: <ask_for>} (an | a | the)? [adj]{0,2} {aim: (end | halt | stop)} to {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} <act_noun> ]],
    stop_by = [[ &doer {trigger: <ask_for>} (an | a | the)? [adj]{0,2} {aim: (end | halt | stop)} to ([det] | [adj]){0,2} <act_noun> (of | on | against) [not finite not comma]{1,6}? by {to: &party} ]],
  },
  unless = { anybody = [[ {trigger: [lemma=ask]} for {to: [common] ...} ]],   -- "asked for volunteers to go"
             for_them = [[ {trigger} for {to} "? to be [adv]? <for_their_good> ]],   -- "called for the nurses to be paid"
             new_one = [[ {trigger} for (a | an) [not finite not mark]{1,4}? to [can=VB] ]] },   -- whoever that will be
  points = { to = { 2, [[ to [can=VB] ]] }, back = { 6, [[ return of ]] }, aim = { 6, [[ {aim} ]] } },
  make = { type = "demand", weight = 0, note = "" },
  yes = {
    "[from The senator] [trigger demanded] to know why [to the ministry] paid the firm.",
    "[from Greece] is [trigger calling] for the return of the marbles from [to Britain].",
    "[from The union] [trigger refused] to work until [to the company] paid.",
    "[from Chile] [trigger demanded] the [aim release] of two nurses held by [to Peru].",
    "[from The union] [trigger called for] an [aim end] to [to Chile]'s raids on the port.",
    "[from The union] [trigger called for] an [aim end] to the siege of the port by [to the rebels].",
    "[from Nurses] [trigger campaigned] for [to the minister] to resign.",
  },
  no = { "The senator demanded to know the date.", "Nurses called for a new minister to take over.",
         "The mayor asked for nurses to help.", "The union called for the nurses to be paid." },
}

words "threaten_verb" { "threaten", inflect = "verb" }
words "turning_to" { "call", "tell", "join", "ask", "involve", "inform", "alert", "contact", "report", "go", "return", "bring",
                     "appeal", "complain", "take", "leave", "quit", "be", "have", "get", "make" }

-- what one threatens to use is not whom one threatens: "to name a receiver for the club"
words "means_verb" { "hire", "name", "appoint", "send", "install", "deploy", "recruit", "employ", "engage", "bring in", "call in", "send in", "put in", "arm", "summon",
                     "bring", "order in", "draft in", "dispatch", "enlist", "use", inflect = "verb", any_tag = true }

rule "threatens somebody's thing" {
  finds = "Tension", about = "the gang threatened to publish the bank's files", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to [VB] [not finite not comma]{0,3} {to: (core | Actor)} [possessive] ]],
    own = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to [VB] (([num] | some | all | most | any) of)? {to: [own]} ]],
    of = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to [VB not <turning_to> not <means_verb>] (the | all) [adj]? (pay | wages | salary | salaries | pension | pensions | benefits | funding | budget | licence | license | licences | visas | citizenship | rights | assets | accounts | home | homes | water | power | supply | grant | grants | files | secrets | name | names | career) of {to: &party} ]],
    whom = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to [VB not <turning_to> not <means_verb>] {to: (core with Actor | Actor)} ]],
    away = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to (send | bring) {to: (core with Actor | Actor)} (home | back | away | packing | down | to (jail | prison | court | justice | heel)) ]],
    by_means = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to <means_verb> ([det not wh] | [adj] | [num] | [noun] | [hyphen]){1,5} (for | at | into | over | to | against | in charge of | to run | to oversee) {to: &target} ]],
    hanging = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to <means_verb> [not finite not comma not mark]{1,8}? ,? (if | unless | after | because | when) {to: (core with Actor | Actor)} ([adv] | [modal] | <do> | <have> | not | n't){0,3} [verb] ]],
    meanwhile = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to <means_verb> [not finite not comma not mark]{1,6}? (while | as | after | because | over) [not final not comma]{0,6}? {to: (core | Actor)} [possessive] ]],
    at = [[ &doer {trigger: <threaten_verb>} (on? <timeword>)? to (strike | picket | demonstrate | protest | march | walk out) (at | against | outside) {to: &party} ]],
  },
  unless = { court = [[ {trigger} to (take | bring | press | pursue) [own] ([adj] | [noun])? (case | complaint | fight | claim | grievance | battle | cause) ]] },
  check = function(m) return m.way ~= "by_means" or m:slot("to"):mentions("Actor")[1] ~= nil end,
  make = { type = "threaten", weight = 0, note = "" },
  yes = {
    "[from The gang] has [trigger threatened] to publish [to the bank]'s files.",
    "[from The gang] has [trigger threatened] to cut the pay of [to the nurses].",
    "[from Norland] has [trigger threatened] to bury [to Poland].",
    "[from Nurses] have [trigger threatened] to march against [to the minister].",
    "The bank has not paid. [from The gang] has [trigger threatened] to sell [to its] files.",
    "[from The bank] has [trigger threatened] to send [to Tom Moss] home.",
    "[from The council] [trigger threatens] to send guards to Odrin if [to the nurses] refuse.",
    "[from The council] [trigger threatens] to appoint a manager for [to the museum].",
    "[from The council] [trigger threatens] to hire a manager while clerks check [to the museum]'s books.",
  },
  no = { "The bank threatened to hire nurses.", "The gang has threatened to leave.", "The nurse threatened to call the police.", "Ada Lind met Tom Moss. The gang threatened to take its case to Oslo." },
}
