-- Whom the police are after before anybody is charged: "want to speak to Y", "Y is their prime suspect", "are treating Y as a suspect",
-- "issued an appeal to trace Y", "put Y in a chokehold"; who calls them on somebody, who picks somebody out of a line-up.
phase "tensions"

local lib = require "lib.tension"

words "wishing_to" { "want to", "wish to", "be keen to", "be anxious to", "would like to", "need to", "hope to", "be eager to", "be trying to",
                     "be seeking to", "ask to",
                     inflect = "verb", any_tag = true }
words "hearing_him" { "speak to", "talk to", "trace", "question", "interview", "hear from", "identify", "track down", "speak with", "talk with", "locate",
                      "find",
                      inflect = "verb", any_tag = true }
words "suspect_noun" { "suspect", "prime suspect", "main suspect", "chief suspect", "only suspect", "top suspect", "key suspect", "suspects",
                       "person of interest",
                       "leading suspect", "likely killer", "number one suspect", inflect = "noun" }
words "treating_as" { "treat", "name", "identify", "regard", "view", "see", "describe", "list", "consider", inflect = "verb", any_tag = true }
words "striking_off_list" { "rule out", "eliminate", "discount", "dismiss", inflect = "verb", any_tag = true }
words "holding_grip" { "in a chokehold", "in a headlock", "in a choke hold", "in an armlock", "in restraints", "in leg irons", "in a spit hood",
                       "in shackles", "in a straitjacket",
                       "in a restraint chair", "in the back of a van", "in the back of a squad car", "in the back of a police car" }
part "the_police" [[ {from: core with [Actor kind=police]} (in [name]{1,2} | from core)? &set_off ]]
part "a_person" [[ (core with [Actor kind=person] | [noun]{0,2} [Actor kind=person] | (a | two | three | four | five | [num] | another | several) ([adj] | [num] | -){0,4} (man | men | woman | women | youth | youths | teenager | teenagers | suspect | suspects | boy | boys | gunman | gunmen) | him | her) ]]

rule "police are after somebody" {
  finds = "Tension", about = "police want to speak to Y, are treating Y as a suspect, issued an appeal to trace Y; Y is their prime suspect", priority = 5,
  ways = {
    speak = [[ &the_police ([modal] | [adv] | <have>){0,2} {aim: <wishing_to>} {trigger: <hearing_him>} {to: &a_person} ]],
    as_suspect = [[ &the_police ([modal] | [adv] | <have> | <be>){0,3} {trigger: <treating_as>} {to: &a_person} as (a | the | their | its | one of [own]) ([adj])? {aim: <suspect_noun>} ]],
    is_suspect = [[ {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off ([modal] | [adv] | <have> | <be> | been | remains | remain | remained){1,4} ({from: [own]} | {from: core with [Actor kind=police]} [possessive] | the) ([adj] | only | number one){0,2} {trigger: <suspect_noun>} ]],
    of_theirs = [[ &the_police ([adv] | <have>){0,2} [<say> verb] that? {to: (core with [Actor kind=person] | [Actor kind=person])} (is | was | remains | remained) (a | the | [own]) {trigger: <suspect_noun>} ]],
    appeal = [[ &the_police ([modal] | [adv] | <have> | <be>){0,3} [verb] (an | a) [adj]{0,2} {trigger: appeal} (to (trace | find | locate) | for (help | information | the public's help) (to | in | about | on) (trace | tracing | find | finding | locate | locating)?) {to: &a_person} ]],
    appeals = [[ &the_police ([modal] | [adv] | <have> | <be>){0,3} {trigger: (appeal | appeals | appealed | appealing)} (for (help | information | the public's help | assistance | anyone [not finite]{1,5}?) (to | in | about | on) (trace | tracing | find | finding | locate | locating)? | to (trace | find | locate)) {to: &a_person} ]],
    said_after = [[ {to: (core with [Actor kind=person] | [Actor kind=person])} &set_off (is | was | remains | remained) (a | the | [own] | one of [own]) [adj]? {trigger: <suspect_noun>} [not finite not mark]{0,10}? , {from: core with [Actor kind=police]} ([adv] | <have>){0,2} [<say> finite] ]],
    search_of = [[ &the_police ([modal] | [adv] | <have> | <be>){0,3} (carry out | carried out | carrying out | conduct | conducted | conducting | make | made | begin | began | launch | launched | complete | completed) (a | an | the | two | several) [adj]{0,2} {trigger: (search | searches | raid | raids)} (of | at | on) (a | an | the | [num] | [adj] | [noun]){1,4}? (of | belonging to | owned by | rented by | used by) {to: &party} ]],
    search_whose = [[ &the_police ([modal] | [adv] | <have> | <be>){0,3} (carry out | carried out | carrying out | conduct | conducted | conducting | make | made | begin | began | launch | launched | complete | completed) (a | an | the | two | several) [adj]{0,2} {trigger: (search | searches)} of {to: (core | Actor)} [possessive] ]],
    on_the_run = [[ {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off ([modal] | [adv] | <have> | <be> | been | remain | remains | remained | go | went | gone){1,4} {trigger: (on the run from | on the run from the | in hiding from | in hiding from the | a fugitive from)} {from: core with [Actor kind=police|state|institution]} ]],
    leads_chase = [[ {to: np} &set_off &acting (lead | leads | led | leading) {from: core with [Actor kind=police]} on (a | an) ([adj] | [noun] | [num] | -){0,5} {trigger: (chase | pursuit | car chase | manhunt)} ]],
    flees = [[ {to: np} &set_off &acting [lemma=flee] (from)? {from: core with [Actor kind=police]} ([prep] [not finite not comma]{1,4})? {trigger: (on foot | in a car | in a van | at speed | by car | across | through)} ]],
  },
  unless = { witness = [[ {to} (as (a | potential)? (witness | witnesses)) | {to: ... (witness | witnesses | victim | survivor) ...} | /missing|lost/ {to} | {to} ,? [num]? ,? (who | last | , | has | had | have | been | reported | is | was){1,4} missing ]] },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "investigate", weight = 0, note = "" },
  build = function(m)
    if m.way == "is_suspect" or m.way == "on_the_run" or m.way == "leads_chase" or m.way == "flees" then m:set("voice", "passive") end
    if m.way == "is_suspect" and not m:slot("from") then m:set("note", "agentless") end
  end,
  yes = {
    "[from Police] [aim want to] [trigger speak to] [to Tom Moss] about the fire.",
    "[from Police] are [trigger treating] [to Tom Moss] as a [aim suspect].",
    "[from The police] spoke. [to Tom Moss] is their [trigger prime suspect].",
    "[from Police] said [to Tom Moss] was the [trigger prime suspect].",
    "[from Police] have issued an [trigger appeal] to trace [to Tom Moss].",
    "[from Police] are [trigger appealing] for help in finding [to Tom Moss].",
    "[to Tom Moss] is a [trigger person of interest] in the case, [from police] said.",
    "[from Police] carried out a [trigger search] of the house of [to Tom Moss].",
    "[from Police] carried out a [trigger search] of [to Tom Moss]'s house.",
    "[to Tom Moss] has been [trigger on the run from] [from police] since May.",
    "[to Tom Moss] led [from police] on a long [trigger chase].",
    "[to Tom Moss] fled [from police] [trigger on foot].",
  },
  no = { "Police want to speak to Tom Moss as a witness.", "The mayor wants to speak to Tom Moss.",
         "Police are trying to find Tom Moss, 14, who has been missing since Monday." },
}

rule "police let somebody be" {
  finds = "Tension", about = "police have ruled out Y as a suspect, bailed Y", priority = 7,
  ways = {
    rules_out = [[ &the_police ([modal] | [adv] | <have> | <be>){0,3} {trigger: <striking_off_list>} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} (as (a | the | their) {aim: <suspect_noun>} | from ([own] | the) {aim: (inquiry | inquiries | enquiries | investigation)}) ]],
    bails = [[ {from: (core with [Actor kind=police] | np with (<court_noun> | <judging_word>))} &set_off ([adv] | <have>){0,2} {trigger: bailed} {aim: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} ]],
    is_bailed = [[ {to: np} &set_off &suffering {trigger: (bailed | freed on bail | released on bail)} [not finite not comma]{0,4}? {aim: by} {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "release", weight = 0, note = "" },
  build = function(m)
    if m.way == "rules_out" then m:set("type", "ease") end
    if m.way == "bails" then m:add_slot("to", m:slot("aim")) end
    if m.way == "is_bailed" then m:set("voice", "passive") end
  end,
  yes = {
    "[from Police] have [trigger ruled out] [to Tom Moss] as a [aim suspect].",
    "[from Police] [trigger bailed] [to Tom Moss] until May.",
    "[to Tom Moss] was [trigger bailed] [aim by] [from police].",
  },
  no = { "Police have ruled out arson." },
}

rule "puts somebody in a grip" {
  finds = "Tension", about = "the guard put Y in a chokehold", priority = 5,
  pattern = [[ &doer {trigger: (put | puts | putting | place | placed | placing | hold | held | holding | lock | locked | keep | kept | lock | trap | trapped)} {to: (core with [Actor kind=person|people|police] | [Actor kind=person|people|police] | him | her | them)} {aim: <holding_grip>} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from The guard] [trigger put] [to Tom Moss] [aim in a chokehold]." },
  no = { "The guard put Tom Moss in a chair." },
}

words "set_on_him" { "police", "cops", "the law", "bailiffs", "security", "guards", "the dogs", "his dogs", "her dogs", "dogs", "his dog", "her dog",
                     "immigration officers", "the tax office",
                     "the taxman", "the authorities", "social services", "lawyers", "the lawyers", "her lawyers", "his lawyers", "the council" }

rule "calls the police on somebody" {
  finds = "Tension", about = "X called the police on Y, set his dogs on Y", priority = 4,
  pattern = [[ &doer {trigger: (call | calls | called | calling | set | sets | setting | ring | rang | send | sent | sic | sicced | turn | turned)} the? {aim: <set_on_him>} on {to: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "" },
  build = function(m, doc)
    if string.find(m:slot("aim").text, "dog") then m:set("type", "attack") end
  end,
  yes = { "[from The nurse] [trigger called] the [aim police] on [to Tom Moss]." },
  no = { "The nurse called the police on Friday." },
}

words "line_up" { "identity parade", "identification parade", "line-up", "lineup", "police line-up", "photo line-up", "photograph", "courtroom", "dock",
                  "set of photos", "police photos",
                  inflect = "noun" }
words "who_did_it" { "attacker", "assailant", "rapist", "abuser", "gunman", "shooter", "robber", "killer", "kidnapper", "stalker", "mugger", "burglar",
                     "thief", "culprit", "perpetrator",
                     inflect = "noun" }

rule "picks somebody out" {
  finds = "Tension", about = "X picked out Y at an identity parade, identified Y as his attacker, as the man who robbed him", priority = 5,
  ways = {
    parade = [[ &doer {trigger: (pick | picks | picked | picking | identify | identified | identifies | recognise | recognised | recognize | recognized | point | pointed)} out? {to: (core with [Actor kind=person|police] | [Actor kind=person|police] | him | her)} out? (in | at | from | during) (an | a | the) {aim: <line_up>} ]],
    as = [[ &doer {trigger: (pick | picks | picked | identify | identified | identifies | identifying | name | named | naming)} out? {to: (core with [Actor kind=person|police|people] | [Actor kind=person|police|people] | him | her)} ([prep] [not finite not comma]{1,4}? | on? <timeword>)? as {aim: (([own] | the | one of [own]) [adj]? <who_did_it> | the (man | woman | person | one | officer | driver | guard | priest | youth) (who | that))} ]],
  },
  unless = { found = [[ {aim} (found | saved | rescued | helped | won) ]] },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "accuse", weight = 0, note = "" },
  yes = {
    "[from The nurse] [trigger picked] out [to Tom Moss] at an [aim identity parade].",
    "[from The nurse] [trigger picked] out [to Tom Moss] as [aim the man who] robbed her.",
  },
  no = { "The nurse identified Tom Moss as her cousin.", "The nurse picked out Tom Moss as the man who saved her." },
}
