-- Courts, custody, seizure and blows: "Y was arrested", "X took Y to court", "held Y responsible", "seized a town
-- from Y", "drove Y out".
phase "tensions"

local lib = require "lib.tension"

words "to_answer" { accuse = "responsible, accountable, liable, to blame, to account, at fault, complicit",
                    investigate = "guilty, in contempt", coerce = "hostage, captive, prisoner, in custody" }

rule "holds somebody to answer" {
  finds = "Tension", about = "X held Y responsible; the jury found Y guilty; X took Y hostage", priority = 4,
  ways = {
    hold = [[ &doer {trigger: (hold | holds | held | holding | find | finds | found | finding | take | takes | took | taken | taking | put | puts | putting | bring | brings | brought | call | calls | called | calling)} {to: &party &joined} (, ((who | which | aged | [num]) [not comma]{0,24} | [not finite not comma]{1,6}) ,)? (not | [adv] | both | all){0,2} {aim: <to_answer>} ]],
    charges = [[ &doer {trigger: (bring | brings | brought | bringing | press | presses | pressed | file | filed | files | filing)} ([adj] | [noun] | [det]){0,3} {aim: (charges | suit | case | action | proceedings | complaint)} against {to: &target} ]],
  },
  unless = { cleared = [[ {trigger} ...8 not {aim: guilty} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "{aim.group|investigate}", weight = 0, note = "" },
  yes = {
    "[from Norland] [trigger held] [to Estmark] [aim responsible] for the fire.",
    "[from A jury] [trigger found] [to Peter Moss] [aim guilty] of fraud.",
    "[from The union] [trigger holds] the mine's owner, [to Tarn Metals], [aim responsible] for it.",
    "[from Prosecutors] [trigger brought] [aim charges] against [to the editor].",
  },
  no = { "Norland found Estmark on the map.", "A jury found Peter Moss not guilty of fraud." },
}

words "custody_verb" {
  coerce = "arrest, detain, jail, imprison, deport, round up, take into custody, remand, apprehend, " ..
    "intern, handcuff, re-arrest, fine",

  investigate = "charge, indict, convict, sentence, prosecute, arraign, put on trial, try, " ..
    "subpoena, interrogate, question, acquit, sue, raid, investigate, interview under caution, question under caution, place under investigation",
  inflect = "verb", any_tag = true,
}

words "fleeing" { "flee", "leave", "quit", "escape from", "run from", inflect = "verb", any_tag = true }

local long_ago = { once = true, previously = true, formerly = true }

rule "is arrested" {
  finds = "Tension", about = "Y was arrested, was charged with ...: who did it is found in the article",
  priority = -1,
  at_least = -1,
  ways = {
    passive = [[ {to: np} &set_off &suffering {trigger: <custody_verb>} ]],
    held = [[ {to: np} &set_off &suffering {trigger: held} ([adv] | on? <timeword>){0,2} ((for | over) ([det not wh] | [num] | [adj] | more than | about | several){0,3} <timeunit> | overnight | in (a | the)? (cell | cells | custody | jail)) ]],
    joined = [[ {to: np} &set_off &suffering [participle] ...6 (and | ,) ([adv] | then){0,2} {trigger: <custody_verb>} ]],
    held_there = [[ {to: np} &set_off &suffering {trigger: held} ([adv] | incommunicado | captive | hostage | prisoner | without (charge | trial) | in [adj]? (solitary confinement | isolation | custody | detention)){0,3} in the? {from: [Actor kind=state not form=demonym]} (since | for | on | over | after) ]],
    place = [[ {to: np} &set_off &suffering {trigger: <custody_verb>} ([adv] | on? <timeword>){0,2} in the? {from: [Actor kind=state]} ]],
    over_in = [[ {to: np} &set_off &suffering {trigger: <custody_verb>} ([adv] | on? <timeword>){0,2} (for | of | on | with | over) [not finite not comma]{1,5}? in the? {from: [Actor kind=state]} ]],
    kept_in = [[ {to: (core with [Actor kind=person|people|military|anonymous] | [Actor kind=person|people])} ,? {trigger: (jailed | imprisoned | detained | arrested | convicted | sentenced | incarcerated | interned | held | held captive)} ([adv] | (for | of | on | since | in) [not finite not comma not name]{1,5}?){0,2} in the? {from: [Actor kind=state]} ]],
    flees = [[ {to: np} &set_off &acting <fleeing> {from: [Actor kind=state]} [not finite not comma]{0,4}? (to (escape | avoid | evade | dodge) | fearing | for fear of) ([det] | [own])? {trigger: (arrest | prison | jail | detention | trial | prosecution | imprisonment)} ]],
    in_court = [[ {to: np} &set_off &acting [lemma=appear] ([adv] | on? <timeword>){0,2} (in | before) {from: core with [Actor kind=institution|person]} (in [name]{1,2})? ([adv] | on? <timeword>){0,2} ,? {trigger: (charged | accused)} (with | of | in | over) ]],
    on_trial = [[ {to: np} &set_off ([modal] | [adv] | <be> | <have> | stand | stands | stood | go | goes | went | gone | going | await | awaits | awaiting){1,4} {trigger: (on trial | trial | in the dock)} (, | . | ; | $ | in | for | on | over | at | with | after | this | next) ]],
    tried_with = [[ {to: np} &set_off ([modal] | [adv] | <be> | <have> | stand | stands | stood | go | goes | went | gone | going | await | awaits | awaiting){1,4} {trigger: (on trial | trial | in the dock)} [not finite not final not comma]{0,9}? (with | alongside | together with | along with) {to: (core with [Actor kind=person|people|anonymous] | [Actor kind=person|people])} ]],
    held_with = [[ {to: np} &set_off &suffering {trigger: <custody_verb>} ([adv] | on? <timeword> | in [name]){0,2} (alongside | together with | along with) {to: (core with [Actor kind=person|people|anonymous] | [Actor kind=person|people])} ]],
    too = [[ (^ | , | ;) (also | among those) {trigger: (<custody_verb> | on trial | in the dock | in custody | under arrest)} ([adv] | (with | alongside) him | on? <timeword>){0,2} (is | are | was | were) {to: &party &joined} ]],
    in_custody = [[ {to: np} &set_off ([modal] | <have> | [adv] | <be> | remain | remains | remained | still){1,4} {trigger: (in custody | in detention | behind bars | under arrest)} ]],
    van = [[ {to: np} &set_off &suffering {trigger: (bundled | dragged | shoved | pushed | marched | led | loaded | herded | thrown | forced | hustled)} [adv]? (into | to | away in | off in) (a | an | the) [adj]? (police | army | squad | patrol | prison | military) (van | car | bus | truck | vehicle | station | wagon | lorry | cell | jeep) ]],
    own_trial = [[ {to: [own]} (fraud | corruption | murder | bribery | criminal | treason | retrial | court)? {trigger: trial} ([finite] | [modal] | <be> | <have> | in | on | for | over | at | after | , | . | ; | $) ]],
    faces = [[ {to: np} &set_off &acting {trigger: (face | faces | faced | facing)} ([adj] | [num] | [det] | [noun]){0,3} {aim: (charge | charges | trial | prosecution | jail)} ]],
  },
  points = { few = { -1, [[ {trigger} ]] } },
  check = function(m, doc)
    local bare = m.way == "passive" or m.way == "joined"
    -- "was once fined": long ago, by whom the article does not tell
    return not bare or not lib.is_ing(doc, m) and not long_ago[doc:word(m:slot("trigger").first - 1)]
  end,
  make = { type = "{trigger.group|investigate}", weight = 0, note = "agentless", voice = "passive" },
  build = function(m, doc)
    local jails = m.way == "kept_in" and doc:span(m:slot("trigger").first, m:slot("trigger").last):last_entry("custody_verb", "group")
    local held = m.way == "held" or m.way == "held_there" or m.way == "kept_in" and string.find(m:slot("trigger").text, "^held")
    local coerces = held or m.way == "flees" or m.way == "in_custody" or m.way == "van"
    if coerces or jails then m:set("type", jails or "coerce") end
  end,
  yes = {
    "[to Ada Lind] was [trigger convicted] of fraud in [from Peru].",
    "They prayed for [to two priests] [trigger imprisoned] in [from Peru].",
    "They prayed for [to two priests], [trigger held] in [from Peru] since May.",
    "[to Ada Lind] fled [from Peru] by boat to escape [trigger arrest].",
    "[to The envoy] was [trigger arrested] on Friday. The police held him.",
    "The police said [to the envoy] had been [trigger held] for a night.",
    "[to The envoy] was [trigger bundled] into a police van. The police held him.",
    "[to Two nurses] are [trigger in custody]. The police say they lied.",
    "[from Prosecutors] say that he lied. Also [trigger in the dock] are [to Ada Lind], who owns the mill, and a clerk.",
    "[from The police] say that he lied. Also [trigger arrested] was [to Ada Lind].",
    "[from A court] sat in May. The police spoke. [to Tom Moss] was [trigger convicted] of theft.",
    "[to The editor] [trigger faces] [aim charges]. The police questioned him for hours.",
    "[to The editor] was stopped at a border and [trigger arrested] on Friday. The police held him.",
    "[to The reporter] was [trigger arrested] in [from Peru].", "[to The reporter] has been [trigger held] without trial in [from Peru] for a year.",
    "[to Ten managers] will appear in [from a court in Lima] [trigger charged] with theft.",
    "[to The editor], who is also [trigger on trial], left. [from Prosecutors] say that he lied.",
    "[from Prosecutors] spoke of [to Ada Lind]. Her murder [trigger trial] is to end in May.",
    "[to Ada Lind] is [trigger on trial] at a court with [to a clerk]. [from Prosecutors] say that they lied.",
    "[to Ada Lind] was [trigger charged] alongside [to Tom Moss]. [from Prosecutors] say that they lied.",
    "A jury met. [to The editor] is [trigger charged] with bribery. [from Prosecutors] allege that he lied.",
  },
  no = { "The envoy arrested nobody.", "[to Tom Moss] was [trigger jailed] for lying to [from the police]." },
}

rule "faces a ban from whoever says so" {
  finds = "Tension", about = "Y is facing a four-year ban, the panel said: who says so imposes it", priority = 2,
  ways = {
    said = [[ {to: np} &set_off &acting {trigger: (face | faces | faced | facing)} (a | an | [num] | up to | possible | another | [adj] | [noun] | - | [currency]){1,6}? {aim: (ban | bans | fine | fines | suspension | penalty | penalties | disqualification)} [not mark not final]{0,20}? , {from: core with [Actor kind=institution|government|igo|ngo]} &set_off [<say> finite] ]],
    says = [[ {from: core with [Actor kind=institution|government|igo|ngo]} &set_off ([adv] | <have>){0,2} [<say> finite] [not finite not comma]{0,3}? that? {to: np} &set_off ([modal] | [adv] | <be> | now){0,3} {trigger: (face | faces | faced | facing)} (a | an | [num] | up to | possible | another | [adj] | [noun] | - | [currency]){1,6}? {aim: (ban | bans | fine | fines | suspension | penalty | penalties | disqualification)} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "sanction", weight = 0, note = "" },
  yes = { "[to Ada Lind] is [trigger facing] a four-year [aim ban], [from the ministry] said on Friday.",
          "[from The ministry] said [to the mill] [trigger faces] a heavy [aim fine]." },
  no = { "Ada Lind faces a race, the ministry said." },
}

words "sending_in" { "send", "dispatch", "deploy", "order", inflect = "verb", any_tag = true }
words "inspector_noun" { "inspector", "auditor", "investigator", "examiner", "detective", "inspection team", inflect = "noun" }

rule "sends inspectors to somebody" {
  finds = "Tension", about = "the regulator sent two inspectors to the clinic", priority = 3,
  pattern = [[ &doer {trigger: <sending_in>} ([det not wh] | [own] | [num] | [adj]){0,3} {aim: <inspector_noun>} (to | into) {to: &target} ]],
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "investigate", weight = 0, note = "" },
  yes = { "[from The regulator] [trigger sent] two [aim inspectors] to [to the clinic]." },
  no = { "The regulator sent two letters to the clinic." },
}

words "policing" { investigate = "hunt, hunt for, scour, look for, search for, seek, question, interview, search, frisk",
                   coerce = "pick up, bring in, stop, tackle, haul in, haul away, haul off, lead away, take away, march off, " ..
                     "bundle, swoop on, catch, grab, drag away, drag off, pull over, track down, hunt down, corner, disarm, chase, move in on",
                   inflect = "verb", any_tag = true }

rule "police take somebody" {
  finds = "Tension", about = "police picked up two men: what others do as a favour is an arrest", priority = 3,
  ways = {
    search = [[ {from: core with [Actor kind=police|military]} (from core)? &set_off &acting [verb] ([det not wh] | [own] | [adj] | [common not <policing>]){0,3} {trigger: (hunt | search | manhunt | hunts | searches)} for ([num] of)? {to: (core with [Actor kind=person|armed_group] | [noun]{0,2} [Actor kind=person|armed_group])} ]],
    combs = [[ {from: core with [Actor kind=police|military]} (from core)? &set_off &acting {trigger: (scour | scours | scoured | scouring | comb | combs | combed | combing)} [not finite not comma]{1,6}? for {to: (core with [Actor kind=person|armed_group] | [noun]{0,2} [Actor kind=person|armed_group])} ]],
    soldiers = [[ {from: core with [Actor kind=military]} (from core)? &set_off &acting {trigger: <policing investigate>} ([num] of)? {to: (core with [Actor kind=armed_group|person] | [noun]{0,2} [Actor kind=armed_group|person])} ]],
    active = [[ {from: core with [Actor kind=police]} (from core)? &set_off &acting {trigger: <policing>} ([num] of)? {to: (core with [Actor kind=person|people|armed_group] | [noun]{0,2} [Actor kind=person|people|armed_group])} ]],
    pair = [[ {from: core with [Actor kind=police]} (from core)? &set_off &acting {trigger: <policing>} {to: &the_pair} ]],
    whom = [[ {to: core with [Actor kind=person|people]} ,? (who | whom | that)? {from: [Actor kind=police|institution|government|state]} <be> [adv]? {trigger: (seeking | hunting | looking for | searching for | holding | questioning)} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: <policing>} ...4 by {from: core with [Actor kind=police]} ]],
  },
  unless = { lost = [[ ([own] | missing | lost | trapped | stranded | /survivors?|victims?/) {to} | {to: ... (survivors | victims | survivor | victim)} | {to: (missing | lost | trapped | stranded) ...} ]] },
  points = { pair = { 2, [[ {trigger} {to: (the | both | these) ...} ]] } },
  check = function(m, doc) return m.way == "passive" or m.way == "search" or m.way == "whom" or lib.is_active(m, doc) end,
  make = { type = "{trigger.group|investigate}", weight = 0, note = "weak" },
  yes = {
    "A car was stopped. [from The police] [trigger questioned] [to the pair] for hours.",
    "[from The police] are continuing their [trigger search] for [to two gunmen].",
    "Chile is holding [to a young man] that [from the police] are [trigger seeking].",
    "[from The police] [trigger scoured] the hills for [to two gunmen].",
    "[from The army] is [trigger hunting] [to the rebels] in the hills.",
    "[from Detectives from the fraud squad] [trigger picked up] [to two councillors].",
    "[to Two councillors] were [trigger picked up] at dawn by [from detectives].",
  },
  no = { "The driver picked up two councillors.", "The police scoured the hills for missing envoy Ada Lind." },
}

words "put_verb" { "put", "place", "take", "haul", "drag", "bring", "send", "throw", "keep", "hold", "call",
                   "set", "lock", "remove", "drive", "force", "strip", "vote", "report", "refer", "leave",
                   "return", "restore", "sweep", "steer", "guide", "nurse", "help", "get", "add", "see", "rake", "sell", "lead", "cut", "commit", "have", "kick", "invite", "summon", "bundle", "shove", "push", "load", "march", "herd",
                   "bump", "shut", inflect = "verb", any_tag = true }
words "put_where" {
  investigate = "to Strasbourg, to The Hague, to Luxembourg, to arbitration, to court, in court, into court, before a court, before the court, before a judge, " ..
    "through the courts, on trial, to trial, " ..
    "to justice, in the dock, under investigation, under formal investigation, under the microscope, under scrutiny, for trial, to police, to the police, to prosecutors, to the public prosecutor, " ..
    "in for questioning, for questioning, in for interrogation, for interrogation, to the prosecutor, on a wanted list, on its wanted list, on the wanted list, on a watch list, to the authorities, to the regulator, to the ombudsman, to the watchdog",
  coerce = "into custody, in custody, under arrest, under house arrest, to jail, to prison, in jail, " ..
    "into jail, in prison, into prison, into detention, in detention, into exile, into a cell, in a cell, in the cells, in a police cell, into a van, " ..
    "into a police van, into a police car, into a squad car, into a patrol car, into a police truck, into a police vehicle, into a waiting van, into an unmarked car, " ..
    "off a flight, off the flight, off a plane, off the plane, off a train, off the train, off a bus, off the bus, " ..
    "in a cellar, in a basement, in a cage, in a cupboard, " ..
    "in the boot, in the boot of a car, in the trunk, in the trunk of a car, " ..
    "behind bars, in chains, in handcuffs, prisoner, hostage, captive, under surveillance, under guard, " ..
    "to heel, into line, from their homes, by force, to ransom, for a ride, to the cleaners, up the garden path, down the river",
  criticise = "to task, to shame, in the pillory, in its place, in his place, in her place, over the coals, " ..
    "under the bus, through the mud, through the wringer, down to size, names",
  sanction = "under sanctions, under an embargo, under an arms embargo, under embargo, on a blacklist, on the blacklist, on its blacklist, on a sanctions list, " ..
    "on the sanctions list, to its blacklist, to a blacklist, to the blacklist, to its sanctions list, to a sanctions list, " ..
    "to the sanctions list, to its entity list, to a no-fly list, to its terror list, on its terror list",
  rupture = "loose, adrift, from office, from power, from his post, from her post, out of office, out of power, " ..
    "of his post, of her post, " ..
    "out of the cup, out of the league, out of the competition, out of the tournament, " ..
    "out of his will, out of her will, out of the will, on the transfer list, " ..
    "out of the party, from the party, out of the union, out of the cabinet, from the cabinet, off the board, " ..
    "from the board, off the ticket, out of the squad, from the squad, out of the team, from the team, on leave, " ..
    "on administrative leave, on gardening leave, out in the cold, in the lurch, high and dry, to the wolves, packing, " ..
    "out of the country, from the country",
  aid = "afloat, in office, in power, into office, into power, back to power, back into power, back into office, to power, on the map, on its feet, " ..
    "back on its feet, back on their feet, back on his feet, back on her feet, back to health, out of trouble, off the hook, out of debt, out of danger, " ..
    "out of harm's way, out of jail, out of prison, out of bankruptcy, under his wing, under her wing, under its wing, under their wing, elected, " ..
    "re-elected, through the crisis, through the scandal, through the storm",
  reject = "back to the drawing board, into the long grass, to the back of the queue, on ice, on the back burner, in the bin, in a drawer",
  demand = "under pressure",
  warn = "on notice, on watch, on negative watch, on credit watch, on review, on negative outlook",
  threaten = "in its sights, in his sights, in her sights, in their sights, at gunpoint, at knifepoint, in fear",
}

words "bench" { "agency", "EFCC", "ICPC", "bureau", "authority", "police", "court", "tribunal", "judge", "judges", "arbitration", "arbitrator", "commission", "commissioner", "ombudsman", "panel", "magistrate",
                "regulator", "watchdog", "prosecutor", "league", "federation",
                "world trade organization", "world trade organisation", "wto", "hague", "icj", "icc", "itlos", "ecthr" }

local passive = { passive = true, listed = true, fronted = true }

part "in_brackets" [[ ([open] [upper] [close])? ]]   -- the Department of Ports (DOP)

rule "puts somebody somewhere" {
  finds = "Tension", about = "X took Y to court; X put Y under arrest; X removed Y from office", priority = 4,
  ways = {
    active = [[ &doer {trigger: <put_verb>} (([num] | some | many | most | several | dozens | a dozen) of)? {to: &target} &in_brackets (, [not finite]{1,6} ,)? [adv]? {aim: <put_where>} ]],
    both = [[ &doer {trigger: <put_verb>} {to: (Actor | core)} and {to: (core | Actor)} (, [not finite not comma]{1,6} ,)? {aim: <put_where>} ]],
    bench = [[ &doer {trigger: <put_verb>} {to: &party &joined} &in_brackets {aim: (before | to | in front of | through) (a | an | the | [own] | every | all) ([adj] | [noun]){0,3} <bench>} ]],
    moved = [[ &doer {trigger: (move | moves | moved | moving | approach | approaches | approached | petition | petitioned)} [det]? ([adj] | [noun] | [name]){0,3} {aim: <bench>} against {to: &target} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: <put_verb>} [adv]? {aim: <put_where>} ...6 by {from: &target} ]],
    fronted = [[ ^ [adv]? {trigger: [<put_verb> can=VBN]} [adv]? {aim: (<put_where> | (before | to) ([det] | [own]) ([adj] | [noun]){0,3} <bench>)} ...4 by {from: &target} [not finite]{0,14} , {to: np} ]],
    list_state = [[ &doer {trigger: (add | adds | added | adding | put | puts | placed | places)} ([det] | [num] | [adj] | further | another | more | dozens of | several){0,4} {to: [Actor kind=state form=demonym]} ([adj] | [noun]){0,2} (firms | firm | companies | banks | entities | officials | individuals | citizens | people | businessmen | generals | lawmakers | shipping lines | refineries | chipmakers) (to | on | onto) ([own] | a | an | the)? ([adj] | [noun]){0,3}? {aim: (blacklist | watchlist | sanctions list | entity list | sanctions lists)} ]],
    list = [[ &doer {trigger: (add | adds | added | adding | put | puts | placed | places)} {to: &party &joined} &in_brackets (to | on | onto) ([own] | a | an | the)? ([adj] | [noun]){0,3}? {aim: (blacklist | watchlist | sanctions list | entity list | sanctions lists)} ]],
    listed = [[ {to: np} &set_off &suffering {trigger: (added | put | placed)} (to | on) (a | an | the)? {from: Actor} [possessive]? ([noun] | [adj]){0,3} {aim: (blacklist | list)} ]],
    whom = [[ {to: np} ,? (whom | who) {from: &party} &set_off ([adv] | <have>){0,2} {trigger: <put_verb>} [adv]? {aim: <put_where>} ]],
  },
  unless = { matter = [[ {trigger} ([own] | the | a) [adj]? (case | appeal | complaint | dispute | matter | claim | fight | battle | box | boxes | papers | documents | files | evidence) ]] },
  points = { aim = { 4, [[ {aim} ]] }, both = { 1, [[ {trigger} ...6 and {to} ]] } },
  check = function(m, doc) return passive[m.way] or lib.is_active(m, doc) end,
  make = { type = "{aim.group|investigate}", weight = 0, note = "" },
  build = function(m, doc)
    if m.way == "listed" or m.way == "list" or m.way == "list_state" then m:set("type", "sanction") end
    if doc:token(m:slot("trigger").last).lemma == "see" then m:set("type", "threaten") end   -- "will see you in court"
  end,
  yes = {
    "[to The nurse], whom [from the judge] had [trigger placed] [aim under house arrest], left.",
    "[from The union] [trigger took] [to the ministry] and [to its agent], a bank, [aim to court].",
    "[from The union] [trigger moved] the high [aim court] against [to the mayor].",
    "[from The brothers] [trigger kept] [to the mayor] [aim out of jail].",
    "[from The union] has [trigger cut] [to the mayor] [aim loose].",
    "[trigger Reported] [aim to the police] by [from the union], [to the mayor] left.",
    "[to The firm] was [trigger added] to a [from US] export [aim blacklist].",
    "[from Norway] [trigger put] [to two banks] on its trade [aim blacklist].",
    "[from Norway] [trigger added] 30 [to Chilean] firms to its export [aim blacklist].",
    "[from Norland] [trigger hauled] [to Estmark] [aim before the world court].",
    "[from The union] [trigger took] [to the ministry] [aim to court].",
    "[to The ministry] was [trigger taken] [aim to court] by [from the union].",
  },
  no = { "The union took the ministry to lunch.", "The union took its case to the labour court." },
}

words "list_kind" { "terror", "terrorist", "terrorism", "sanctions", "watch", "wanted", "entity", "black", "no-fly", "ban", "most-wanted", "export", "travel-ban", "hate", "target" }
words "listed_as" { "banned", "sanctioned", "terrorist", "designated", "outlawed", "proscribed", "blacklisted", "wanted", "extremist", "prohibited" }

rule "is on somebody's list" {
  finds = "Tension", about = "the group is on Y's terror list, on the U.N. list of banned groups", priority = 5,
  ways = {
    kind = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (<be> | figure | figures | figured | remain | remains | remained | appear | appears | appeared) ([adv] | long){0,2} on {from: (core | Actor)} [possessive]? [adj]{0,2} {aim: <list_kind>} {trigger: (list | lists)} ]],
    black = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (<be> | figure | figures | figured | remain | remains | remained | appear | appears | appeared) ([adv] | long){0,2} on {from: (core | Actor)} [possessive]? [adj]{0,2} {trigger: (blacklist | watchlist | hit-list)} ]],
    of = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (<be> | figure | figures | figured | remain | remains | remained | appear | appears | appeared) ([adv] | long){0,2} on (the | a)? {from: Actor} [possessive]? {trigger: (list | lists)} of [adj]? {aim: <listed_as>} ]],
  },
  points = { list = { 6, [[ {trigger} ]] } },
  make = { type = "sanction", weight = 0, note = "", voice = "passive" },
  yes = {
    "[to The sect] is on [from Norland]'s [aim terror] [trigger list].",
    "[to The sect] remains on [from Norland]'s [trigger blacklist].",
    "[to The sect] has been on a [from Danish] [trigger list] of [aim banned] groups since May.",
  },
  no = { "The sect is on Norland's list of speakers." },
}

words "asking_court" { "ask", "petition", "urge", "apply to", "beg", "appeal to", "get", "persuade", inflect = "verb", any_tag = true }

words "bench_undoes" { "stop", "bar", "block", "halt", "overturn", "strike down", "void", "quash", "stay", "suspend", "throw out", "dismiss", "reject", "freeze", "lift", "delay",
                       "review", "annul", "toss out", "end", "ban", "revoke", "cancel", "prohibit", "restrain" }
part "at_bench" [[ ([det] | [adj] | [name] | [common]){0,3} {aim: <bench>} (of ([noun] | [name] | [adj]){1,3})? (in [name]{1,2})? ]]
part "a_thing" [[ [det]? ([adj] | [noun] | [gerund] | [participle]){1,4} ]]

rule "asks a court against somebody" {
  finds = "Tension", about = "X asked a court to stop Y, to jail Y", priority = 6,
  ways = {
    stop = [[ &doer {trigger: <asking_court>} ([det] | [adj] | [name] | [common]){0,3} {aim: <bench>} (of ([noun] | [name] | [adj]){1,3})? (in [name]{1,2})? to (stop | bar | block | order | prevent | ban | force | forbid | restrain | remove | jail | disqualify | fine | compel | oblige | punish | restrict) {to: &party} ]],
    rule = [[ &doer {trigger: <asking_court>} ([det] | [adj] | [name] | [common]){0,3} {aim: <bench>} (of ([noun] | [name] | [adj]){1,3})? (in [name]{1,2})? to (rule | declare | find | hold | say | confirm) that {to: (core with Actor | Actor)} ([verb] | [modal]) ]],
    whose = [[ &doer {trigger: <asking_court>} ([det] | [adj] | [name] | [common]){0,3} {aim: <bench>} (of ([noun] | [name] | [adj]){1,3})? (in [name]{1,2})? to (stop | bar | block | halt | overturn | strike down | void | quash | stay | suspend | throw out | dismiss | reject | freeze | lift | delay | review | annul | toss out) {to: (core | Actor)} [possessive] ]],
    thing_of = [[ &doer {trigger: <asking_court>} &at_bench to <bench_undoes> &a_thing (of | by | (run | owned | operated | built | planned | led | made | issued | imposed | called | organised | organized | signed | brought | held) by) {to: &party} ]],
    declare = [[ &doer {trigger: <asking_court>} &at_bench to (declare | rule | find) (&a_thing (of | by | (run | owned | operated | built | planned | led | made | issued | imposed | called | organised | organized | signed | brought | held) by) {to: &party} | {to: (core | Actor)} [possessive] ([adj] | [noun]){1,3}) (unlawful | illegal | invalid | void | null | unconstitutional | inadmissible | unfair) ]],
    is_asked = [[ ([det] | [adj] | [name] | [common]){0,3} {aim: <bench>} (of ([noun] | [name] | [adj]){1,3})? (in [name]{1,2})? &suffering {trigger: (asked | petitioned | urged)} ([adv] | on? <timeword>)? by {from: &party} to (rule | declare | find | hold | say | confirm) that {to: (core with Actor | Actor)} ([verb] | [modal]) ]],
    is_asked_to = [[ ([det] | [adj] | [name] | [common]){0,3} {aim: <bench>} (of ([noun] | [name] | [adj]){1,3})? (in [name]{1,2})? &suffering {trigger: (asked | petitioned | urged)} ([adv] | on? <timeword>)? by {from: &party} to (stop | bar | block | order | prevent | ban | force | forbid | restrain | remove | jail | disqualify | fine | compel | oblige | punish | restrict) {to: &party} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return string.find(m.way, "^is_") ~= nil or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "weak" },
  build = function(m) if string.find(m.way, "^is_") then m:set("voice", "passive") end end,
  yes = { "[from The union] [trigger asked] the labour [aim court] to stop [to the ministry].",
          "[from The union] [trigger asked] the labour [aim court] to rule that [to the ministry] broke the law.",
          "[from The union] [trigger asked] a [aim judge] to halt [to the bank]'s plan.",
          "[from Residents] [trigger asked] an administrative [aim court] to halt the quarry run by [to the bank].",
          "[from The mill] has [trigger asked] the district [aim court] in Odrin to declare the strike by [to the union] unlawful.",
          "The labour [aim court] was [trigger asked] by [from the union] to rule that [to the ministry] broke the law.",
          "The labour [aim court] was [trigger asked] by [from the union] to stop [to the ministry]." },
  no = { "The union asked the court for a delay." },
}

rule "asks a court about a thing" {
  finds = "Tension", about = "X asked a court to suspend the permit: whose it is stands further off, who quarrels with X", priority = 3,
  pattern = [[ &doer {trigger: <asking_court>} &at_bench to (<bench_undoes> &a_thing | declare &a_thing (unlawful | illegal | invalid | void | null | unconstitutional)) (, | ; | [final] | $ | and | but | after | because | in | on | while | until) ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "answer" },
  yes = { "The mill is at odds with the village. [from The mill] has [trigger asked] a labour [aim court] to suspend the permit." },
  no = { "The village asked the court to sit in May.", "The village asked the mill to suspend the permit." },
}

words "suing" { "sue", "go to court", "file suit", "file a lawsuit", "take legal action", "seek damages",
                inflect = "verb", any_tag = true }

rule "sues" {
  finds = "Tension", about = "X is suing for damages: the other side is left out", priority = -2,
  at_least = -1,
  pattern = [[ {from: np} &set_off &acting {trigger: <suing>} (for | over | to | in | after | because | when | , | . | ; | $ | on <timeword>) ]],
  points = { few = { -1, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "investigate", weight = 0, note = "elided" },
  yes = { "The firm lied. [from The union] is [trigger suing] for damages." },
  no = { "The union is sued for damages." },
}


words "wresting" { attack = "rescue, free, seize, capture, wrest, retake, recapture, grab, win back, liberate, reclaim, take back, clear",
                   coerce = "steal, confiscate, loot, snatch, extort, poach, pinch, nick, swipe, pilfer, embezzle, siphon off, siphon, divert, lure away",
                   inflect = "verb", any_tag = true }

rule "takes from somebody" {
  finds = "Tension", about = "rebels seized a town from the army; hackers stole data from the bank",
  priority = 2,
  pattern = [[ &doer {trigger: <wresting>} [not finite not comma not prep]{1,6} (of (core | [name]))? from {to: &party} ]],
  unless = { lets_go = [[ {trigger: [lemma=free]} ([num] | [det] | [adj]){0,3} <crowd last=plural> from {to: [Actor kind=state]} ]],   -- men of that land
             men = [[ {trigger} ([num] | [det] | [adj]){0,3} <crowd last=plural> from ([det] | [own]) [common not <body> not <role> not <crowd>] ]] },   -- from a boat
  points = { aim = { 2, [[ from ]] } },
  check = lib.is_active, make = { type = "{trigger.group}", weight = 0, note = "weak" },
  build = function(m)   -- customs officers storm no town; but a town is taken from those who bear arms by force
    local from, to = m:actor("from"), m:actor("to")
    local kind = to and to:get("kind")
    -- "wrested the nomination from Moss": a contest
    if kind == "person" and (not from or from:get("kind") == "person") and m:get("type") == "attack" then m:set("type", "strain") return end
    if kind == "people" or kind == "person" or kind == "company" or kind == "ngo" then m:set("type", "coerce") return end
    local by = from and from:get("kind") or "state"
    if by ~= "state" and not lib.bearing_arms[kind or ""] and not lib.bearing_arms[by] then m:set("type", "coerce") end
  end,
  yes = { "[from The rebels] [trigger seized] the town from [to the army]." },
  no = { "The rebels fled from the army.", "Chile freed nine fishermen from Peru.", "Gunmen snatched two nurses from a boat." },
}

rule "holds somebody" {
  finds = "Tension", about = "X is holding two fishermen; Y is being held by X", priority = 2,
  ways = {
    active = [[ &doer {trigger: (holding | hold | holds | held)} (([num] | some | several | dozens | hundreds) of)? {to: (core with [Actor kind=person|people] | [noun]{0,2} [Actor kind=person|people])} (of [name]{1,2})? (since | for | on | after | in | over | overnight | , | . | ; | $) ]],
    whom = [[ {to: np} ,? (whom | who | that) {from: &party} ([adv] | <have> | [modal]){0,4} {trigger: (held | holding | holds)} (since | for | on | after | in | over | , | . | ; | $) ]],
    goods = [[ &doer <be> {trigger: holding} (about | some | nearly | at least | over | up to | more than)? ([num] | a | an | the | several) [adj]? {to: [Actor kind=state|company]} [adj]? <holding> ]],
    passive = [[ {to: np} &set_off &suffering {trigger: held} ([adv] | since | <timeword> | [num] | for | in | at | [noun]){0,4} by {from: &target} ]],
    reduced = [[ {to: (core with [Actor kind=person|people|military|police|anonymous] | [Actor kind=person|people|military|police|anonymous])} {trigger: held} ([adv] | since | <timeword> | [num] | for | in | at | [noun] | [adj] | captive | hostage){0,5} by {from: &target} ]],
  },
  unless = { thought_of = [[ {trigger} {to} in ("? (high | low | great | deep | utter))? (regard | esteem | contempt | awe | affection) ]] },
  points = { few = { 1, [[ {trigger} ]] } },
  check = function(m, doc)   -- "I had held them": no custody
    local from = m.way == "active" and m:actor("from")
    return not (from and from:get("kind") == "person") and (m.way ~= "active" or lib.is_active(m, doc))
  end,
  make = { type = "coerce", weight = 0, note = "weak" },
  build = function(m) if m.way == "whom" then m:set("voice", "passive") end end,
  yes = {
    "[from Norland] is [trigger holding] [to two reporters].",
    "[from Police] [trigger held] two of [to the drivers] overnight.",
    "[from The rebels] are [trigger holding] [to two nurses of Lima] since May.",
    "[from Norland] is [trigger holding] more than 90 [to Polish] trucks.",
    "[to Two reporters] are being [trigger held] by [from Norland].",
    "Norland freed [to a sailor] whom [from it] had [trigger held] since May.",
    "[to A reporter] [trigger held] since May by [from rebels] was freed.",
  },
  no = { "The union holds two nurses in high regard.", "Norland held talks in the spring." },
}

words "let_verb" { "let", inflect = "verb" }
words "grant_verb" { "grant", inflect = "verb" }

words "quashing" { "quash", "overturn", "set aside", "annul", "throw out", "strike out", "dismiss", "reverse", "reduce", "cut",
                   "commute", "drop", "lift", "suspend", "withdraw", inflect = "verb" }
words "judged" { "conviction", "sentence", "jail sentence", "death sentence", "charge", "indictment", "life sentence", inflect = "noun" }

local employers = { company = true, media = true, party = true, ngo = true }

rule "lets somebody go" {
  finds = "Tension", about = "the court let the editor go, granted him bail", priority = 3,
  ways = {
    go = [[ &doer {trigger: <let_verb>} {to: (core with [Actor kind=person|people|police|military|media|anonymous] | [noun]{0,2} [Actor kind=person|people|police|military|media|anonymous] | him | her | them)} {aim: go} (, | . | ; | $ | after | on | in | and | because | free | with | without | last <timeunit> | when | over) ]],
    cleared = [[ &doer {trigger: <clear_verb>} {to: (core with [Actor kind=person|company|police|party] | [noun]{0,2} [Actor kind=person|company|police|party])} {aim: of} ]],
    quashed = [[ &doer {trigger: <quashing>} ([det] | [adj]){0,2} {aim: <judged>} (of | against | handed to | given to | imposed on | passed on) {to: (core with Actor | Actor)} ]],
    quashed_whose = [[ &doer {trigger: <quashing>} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <judged>} ]],
    quashed_own = [[ &doer {trigger: <quashing>} {to: [own]} ([adj] | [noun]){0,2} {aim: <judged>} ]],
    bail = [[ &doer {trigger: <grant_verb>} {to: &party} {aim: bail} ]],
    bail_to = [[ &doer {trigger: <grant_verb>} {aim: bail} to {to: &party} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "release", weight = 0, note = "" },
  build = function(m)
    if m.way == "cleared" or string.find(m.way, "^quashed") then m:set("type", "ease") end
    local from = m.way == "go" and m:actor("from")
    if from and employers[from:get("kind") or ""] then m:set("type", "rupture") end   -- "the firm let her go"
  end,
  yes = {
    "[from The court] [trigger quashed] the [aim conviction] of [to a nurse].",
    "[from The court] [trigger overturned] [to the nurse]'s [aim conviction].",
    "[to The nurse] is free: [from judges] [trigger overturned] her [aim conviction].",
    "[from The court] [trigger granted] [to the editor] [aim bail].",
    "[from The court] [trigger granted] [aim bail] to [to the editor].",
    "[from The court] [trigger let] [to the editor] [aim go].",
    "[from Police] [trigger let] [to the editor] [aim go] without charge.",
    "Police arrested two nurses, but [from the court] [trigger let] [to them] [aim go].",
    "[from The court] has [trigger cleared] [to the editor] [aim of] fraud.",
  },
  no = { "The court let the matter go.", "The court quashed the order." },
}

words "keeping_from" { "forbid", "discourage", "exclude", "stop", "prevent", "bar", "ban", "block", "prohibit", inflect = "verb", any_tag = true }

words "forbid_verb" { "forbid", inflect = "verb" }

rule "keeps somebody from doing" {
  finds = "Tension", about = "the ministry stopped the singer from leaving; forbade the union to meet", priority = 3,
  ways = {
    active = [[ &doer {trigger: <keeping_from>} {to: &party &joined} from [/.+ing/] ]],
    bare = [[ &doer {trigger: (stop | stops | stopped | stopping | prevent | prevents | prevented)} {to: (core with Actor | Actor)} [/.+ing/] ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<keeping_from> can=VBN]} from [/.+ing/] [not finite]{0,5} by {from: &target} ]],
    forbids = [[ &doer {trigger: <forbid_verb>} {to: &party} to ]],
    forbidden = [[ {to: np} &set_off &suffering {trigger: [<forbid_verb> can=VBN]} ([adv])? by {from: &party} (to | from) ]],
    forbidden_to = [[ {to: np} &set_off &suffering {trigger: [<forbid_verb> can=VBN]} (to [base] | from [/.+ing/]) [not finite]{0,6}? by {from: &target} ]],
    barred_by = [[ {to: np} &set_off &suffering {trigger: [<keeping_from> can=VBN]} by {from: &party} from [/.+ing/] ]],
    forbids_it = [[ &doer {trigger: <forbid_verb>} {to: (core | Actor)} [possessive] ]],
  },
  points = { from = { 2, [[ (from | to) ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  yes = {
    "[from Police] [trigger stopped] [to the singer] from leaving.",
    "[from The ministry] [trigger forbade] [to the union] to meet.",
    "[from Farmers] want to [trigger stop] [to the company] digging.",
    "[from The ministry] [trigger forbade] [to the union]'s march.",
    "[to The singer] was [trigger prevented] from leaving by [from the police].",
    "[to The singer] was [trigger barred] by [from the police] from leaving.",
    "[to The singer] has been [trigger forbidden] by [from the ministry] to speak.",
    "[to The singer] was [trigger forbidden] to speak by [from the ministry].",
  },
  no = { "Police stopped the bus." },
}

words "shutting" { "shut", "close", "tear", inflect = "verb", any_tag = true }
words "driving" { "drive", "force", "keep", "lock", "turn", "push", "take", "chase", "hound", "drag", "send", "throw", "lead", "march",
                  "pull", "clear", "expel", "dislodge", "flush", "bomb", "order", "escort", "usher", "bundle", "wave", "haul", "yank", inflect = "verb", any_tag = true }
words "carrying_out" { "carry", "drag", "haul", "bundle", "escort", inflect = "verb", any_tag = true }
words "way_from" { "hall", "room", "scene", "site", "building", "village", "land", "camp", "square", "town", "city", "valley", "district",
                "area", "region", "stronghold", "province", "island", "port", "hill", "dam", "bridge", "airport", "airfield", "base",
                "compound", "plant", "mine", "ridge", "road", "capital", "front", "car", "vehicle", "bus", "train", "plane", "home", "tent", "boat", "desk", "seat", "tractor", "cell",
                "house", "bed", "stage", "podium", "court", "courtroom", "chamber", "premises", "office", "street", "stand",
                inflect = "noun", any_tag = true }
words "breaking_up" { "break up", "disperse", "ban", "clear", "stop", "halt", "crush", "quash", "suppress", "put down", "quell", "foil", "thwart",
                      "smash", "stamp out", inflect = "verb", any_tag = true }
words "crowd_act" { "march", "rally", "protest", "demonstration", "sit-in", "meeting", "strike", "gathering", "vigil", "picket",
                    "blockade", "revolt", "uprising", "mutiny", "rebellion", "insurrection", "riot", "coup", "coup attempt", "attempted coup",
                    "insurgency", inflect = "noun", any_tag = true }

words "clear_verb" { "clear", inflect = "verb" }

rule "drives somebody somewhere" {
  finds = "Tension", about = "X shut the paper down, drove the villagers out", priority = 3,
  ways = {
    army = [[ &doer {trigger: (drive | drives | drove | driven | driving | push | pushed | pushing | expel | expelled | dislodge | dislodged | flush | flushed | clear | cleared | evict | evicted | eject | ejected)} ([num] of)? {to: (core with [Actor kind=military|armed_group] | [noun]{0,2} [Actor kind=military|armed_group])} {aim: from} ([det] | [own] | [name]) ]],
    down = [[ &doer {trigger: <shutting>} {to: (core with [Actor kind=media|company|ngo|institution|party] | [noun]{0,2} [Actor kind=media|company|ngo|party])} {aim: down} ]],
    out = [[ &doer {trigger: <driving>} (([num] | some | several | dozens | hundreds) of)? {to: (core with [Actor kind=person|people|armed_group|ngo|igo|military|company] | [noun]{0,2} [Actor kind=person|people|ngo|igo|armed_group|company])} "? {aim: (away | out of | back | off | from ([det not wh] | [own] | [num]) <way_from>)} ]],
    outside = [[ {from: core with [Actor kind=police|military|government|armed_group]} &set_off &acting {trigger: <carrying_out>} (([num] | some | several) of)? {to: (core with [Actor kind=person|people] | [noun]{0,2} [Actor kind=person|people])} {aim: (out | away | off)} (, | . | ; | $ | and | of | by | after | from | on? <timeword>) ]],
    closed = [[ {to: core with [Actor kind=media|ngo|party]} &set_off &suffering {trigger: (closed | shut | banned)} (down | [adv])? [not finite not comma]{0,4} {aim: by} {from: &target} ]],
    ship = [[ &doer {trigger: <driving>} (a | an | the | [num]) [adj]? {to: [Actor kind=state|company|ngo|military|armed_group]} [adj]? <holding> {aim: (away | off | back | from | out of)} ]],
    crowd = [[ &doer {trigger: <breaking_up>} ([det] | [adj] | [num]){0,3} {aim: <crowd_act>} ...2 (by | of) {to: &party} ]],
    is_out = [[ {to: np} &set_off &suffering {trigger: [<driving> can=VBN]} {aim: (out of | out | away | back | from | off)} [not finite]{0,5} by {from: &target} ]],
    flees = [[ {to: np} &set_off &suffering {trigger: (forced | driven)} to {aim: (flee | flee from | run from)} {from: &target} ]],
    clears = [[ &doer {trigger: <clear_verb>} (the | a) [noun]{1,2} of {to: [Actor kind=people|armed_group]} ]],
  },
  unless = { own = [[ {trigger} [own] ]], words = [[ [lemma=take] (it | that | this | them) back ]] },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "is_out" or m.way == "closed" or m.way == "flees" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m)   -- those who bear arms are not arrested
    local to = m:actor("to")
    if to and lib.bearing_arms[to:get("kind") or ""] then m:set("type", "attack") end
    local forced = string.find(m:slot("trigger").text, "^forc") and m:slot("aim")
    if forced and forced.text == "out" then m:set("type", "rupture") end
  end,
  yes = {
    "[from The rebels] have [trigger driven] [to the army] [aim from] Gao.",
    "[from The government] [trigger shut] [to the newspaper] [aim down].",
    "[from The army] [trigger drove] [to the villagers] [aim out of] the valley.",
    "Students sat in the hall, and [from the police] [trigger carried] [to them] [aim out].",
    "[from Police] [trigger carried] [to the students] [aim out] of the hall.",
    "[from Police] [trigger hauled] [to Ada Lind] [aim from her car].",
    "[from The navy] [trigger drove] a [to Chinese] trawler [aim out of] the bay.",
    "[from Police] [trigger broke up] a [aim march] by [to nurses].",
    "[from Police] [trigger cleared] the square of [to protesters].",
    "[to The newspaper] was [trigger closed] down [aim by] [from the government].",
    "[to The villagers] were [trigger forced] to [aim flee] [from the rebels].",
    "[to The villagers] were [trigger driven] [aim out of] the valley by [from the army].",
  },
  no = { "The army drove the lorry out of the valley.", "The army pulled its soldiers back.",
         "The choir sang. Ada Lind mocked it, then took it back." },
}

words "beat" { "beat", inflect = "verb" }

rule "beaten" {
  finds = "Tension", about = "he was beaten by soldiers: no game, as they bear arms",
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering ([can=VBN] [not finite]{0,6} (and | ,))? {trigger: beaten} ...6 by {from: core with [Actor kind=police|military|armed_group|people]} ]],
    seen = [[ <seeing_it> {to: np} [adv]? {trigger: beaten} ...4 by {from: core with [Actor kind=police|military|armed_group]} ]],
    active = [[ {from: core with [Actor kind=police|military|armed_group]} &set_off &acting {trigger: <beat>} {to: &party &joined} ]],
    whom = [[ {to: np} ,? whom {from: (core with [Actor kind=police|military|armed_group] | [Actor kind=police|military|armed_group])} ([adv] | <have>){0,2} {trigger: (<beat> | beaten)} ]],
  },
  make = { type = "attack", weight = -1, note = "" },
  build = function(m) if m.way ~= "active" then m:set("voice", "passive") end end,
  yes = { "[to The mayor], whom [from soldiers] [trigger beat] in May, left.", "[to Two boys] were [trigger beaten] by [from police].", "Nurses watched [to two boys] [trigger beaten] by [from police].", "[from Soldiers] [trigger beat] [to two boys]." },
  no = { "The club was beaten by a rival." },
}

words "owning_up" { "claim responsibility for", "claim credit for", "take credit for", "take responsibility for", "accept responsibility for", "admit", "admit to",
                    "own up to", "confess to", "boast of", "boast about", inflect = "verb", any_tag = true }

rule "owns up to a deed" {
  finds = "Tension", about = "the rebels claimed responsibility for an attack on Y; X admitted the murder of Y", priority = 4,
  ways = {
    doing = [[ &doer {trigger: <owning_up>} {aim: [<act type=attack|mass_violence|coerce|incursion to=obj> /.+ing/]} {to: &target} ]],
    deed = [[ &doer {trigger: <owning_up>} ([det not wh] | [adj] | [num] | [noun] | [own]){0,4} {aim: <act_noun type=attack|mass_violence|coerce|incursion>} (on | against | of | at | in) {to: &target} ]],
    kills = [[ &doer {trigger: <owning_up>} ([det not wh] | [adj] | [num] | [noun] | [own]){0,4} {aim: <act_noun type=attack|mass_violence>} ([prep] [not finite not comma]{1,4})? ,? (that | which) ([adv] | <have>){0,2} <harming> &numbering? {to: &target} ]],
    claimed = [[ <harming> {to: &target} ([adv] | on? <timeword>)? (in | by | with) ([det not wh] | [adj] | [num] | [noun]){1,4}? {aim: <act_noun type=attack|mass_violence>} ([prep] [not finite not comma]{1,4})? ,? ((which | that)? (was | were))? {trigger: (claimed | blamed on | attributed to)} (later | since)? by? {from: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "{aim.type}", weight = "{aim.weight|0}", note = "" },
  yes = { "[from The rebels] have [trigger claimed responsibility for] an [aim attack] on [to the army].",
          "[from The driver] has [trigger admitted] [aim killing] [to two nurses].",
          "[from The rebels] [trigger claimed responsibility for] an [aim attack] that killed [to two nurses].",
          "A bomb killed [to two nurses] in an [aim attack] [trigger claimed] by [from the rebels]." },
  no = { "The rebels admitted defeat in the war." },
}

words "firing" { "open fire", "fire", "fire shots", "fire tear gas", "fire rubber bullets", "shoot", "attack", "strike", "charge",
                 "detonate a bomb", "set off a bomb", "throw a grenade", inflect = "verb", any_tag = true }

words "mounting" { "carry out", "launch", "stage", "mount", "conduct", "order", "perpetrate", "commit", "plan",
  "lead", "make", "claim",
                   inflect = "verb", any_tag = true }
words "harming" { "kill", "wound", "injure", "hurt", "maim", "claim the lives of", "take the lives of", "burn",
  "bury", "hit", "strike", "tear through",
                  inflect = "verb", any_tag = true }
part "as_told" [[ (core (and core)? ([<say> finite] | <have> [<say> participle]))? ]]

rule "blow that kills" {
  finds = "Tension", about = "X carried out an attack that killed Y; an attack by X killed Y", priority = 4,
  ways = {
    mounts = [[ {from: np} &set_off &acting (deny | denies | denied | denying)? <mounting> ([det not wh] | [adj] | [num] | [noun]){0,5} {aim: <act_noun type=attack|mass_violence>} [not finite not mark]{0,8} ,? (that | which) &as_told ([adv] | <have>){0,2} {trigger: <harming>} &numbering? {to: &target} ]],
    by = [[ {aim: <act_noun type=attack|mass_violence>} ([prep] [not finite not comma]{1,4})? by {from: &party} [not finite not mark]{0,6} (that | which)? &as_told ([adv] | <have>){0,2} {trigger: <harming>} &numbering? {to: &target} ]],
    whose = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: (<act_noun type=attack|mass_violence> | [<act type=attack> gerund])} (of | on | in | against | at) [not finite not mark]{1,6} ([adv] | <have>){0,2} {trigger: <harming>} &numbering? {to: &target} ]],
  },
  unless = { labour = [[ ({aim: (strike | strikes)} (by | of) &workforce | &workforce [possessive] ([adj] | [noun]){0,2} {aim: (strike | strikes)}) ]] },   -- they stop work
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "weak", pos = "noun" },
  yes = {
    "[from The rebels] carried out an [aim ambush] near the mine that police say [trigger killed] [to two nurses].",
    "[from The army] denied launching an [aim air strike] that [trigger killed] [to two nurses].",
    "An [aim air strike] by [from the army] [trigger killed] [to two nurses].",
    "[from The army]'s [aim shelling] of the town [trigger killed] [to two nurses].",
  },
  no = { "The rebels carried out a plan that made the nurses laugh.", "A strike by pilots hit the airline on Monday." },
}

rule "comes to harm when another fires" {
  finds = "Tension", about = "two nurses were wounded when soldiers opened fire", priority = 3,
  ways = { fires = [[ {to: np} &set_off &acting {aim: (killed | wounded | injured | hurt | die | dies | died | dead)} ([adv] | on? <timeword>){0,2} (when | after | as) {from: (core with [Actor kind=person|police|military|armed_group|people] | [noun]{0,2} [Actor kind=person|police|military|armed_group|people|state])} &acting {trigger: <firing>} (, | . | ; | $ | and | on? <timeword> | (at | in | into | outside | near | during) ) ]],
    attacks = [[ {to: np} &set_off &acting {aim: (killed | wounded | injured | hurt | shot | hit | struck | die | dies | died | dead | (lost | loses | lose) (an | a | both | [own] | [num])? <limb>)} ([adv] | on? <timeword> | in the <limb>){0,2} (when | after | as) {from: (core with [Actor kind=person|police|military|armed_group|people] | [noun]{0,2} [Actor kind=person|police|military|armed_group|people|state])} &acting {trigger: (cleared | charged | broke up | evicted | chased | crushed | attacked | ambushed | raided | stormed | shelled | bombed | bombarded | hit | strafed | overran)} ([det] | [own]) ([adj] | [noun]){0,2} [common] ]],
  },
  points = { aim = { 1, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "", voice = "passive" },
  yes = { "[to Two nurses] were [aim wounded] when [from soldiers] [trigger opened fire].",
          "[to Two nurses] [aim lost an eye] when [from police] [trigger cleared] the road.",
          "[to Two nurses] [aim died] when [from rebels] [trigger raided] a clinic." },
  no = { "Two nurses were hurt when soldiers fell." },
}
