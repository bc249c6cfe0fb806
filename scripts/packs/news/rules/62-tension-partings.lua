-- Who leaves, and who is made to leave: a body, a pact, a post over somebody's deed; people called home, members
-- expelled, envoys sent away.
phase "tensions"

local lib = require "lib.tension"

rule "leaves a body" {
  finds = "Tension", about = "X left the party; members leave the union", priority = 1,
  pattern = [[ &doer {trigger: (leave | leaves | left | leaving)} {to: (core with [Actor kind=party|igo|ngo|armed_group] | [Actor kind=party|igo|ngo|armed_group])} (, | . | ; | after | over | because | in protest | to (join | form | found) | and | $) ]],
  make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from Ada Lind] [trigger left] [to the party] after the vote." },
  no = { "Ada Lind left the city after the vote." },
}

words "resigning" {
  rupture = "resign, quit, step down, stand down, leave, bow out, hand in his notice, hand in her notice, " ..
    "hand in their notice, tender his resignation, tender her resignation, hand in his resignation, " ..
    "hand in her resignation",
  protest = "walk out, storm out, stage a walkout, march out", inflect = "verb", any_tag = true,
}
-- what one walks out of for good: of a hall one does so in protest
words "walked_out_of" { "party", "coalition", "government", "cabinet", "alliance", "bloc", "talk", "negotiation", "job",
                        "company", inflect = "noun" }
part "because_of" [[ (over | because of | citing | in (protest | disgust | anger | despair | fury | outrage | dismay) (at | over | against | about)) ]]

rule "leaves over somebody's deed" {
  finds = "Tension", about = "X resigned over Y's plan, in protest at Y's silence", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <resigning>} [not finite not comma]{0,5} {aim: &because_of} {to: (core | Actor)} [possessive] ]],
    own = [[ &doer {trigger: <resigning>} [not finite not comma]{0,5} {aim: &because_of} {to: [own]} ]],
    as_what = [[ &doer {trigger: <resigning group=rupture>} ([adv] | on? <timeword>)? (as | from [own] (post | job | role) as) [not finite not comma]{1,5}? (of | at) {to: (core with Actor | Actor)} ([adv] | on? <timeword>)? {aim: &because_of} ]],
    saying = [[ &doer {trigger: (resigned | resigns | quit | quits | stepped down | steps down | stood down)} [not finite not comma]{0,5} , {aim: (charging | saying | alleging | complaining | accusing)} that? {to: (core with [Actor not form=pronoun] | [Actor not form=pronoun])} ([adv] | <have> | <be> | of) ]],
    by = [[ &doer {trigger: <resigning>} [not finite not comma]{0,5} {aim: &because_of} the [noun] of [not finite not comma]{1,6} by {to: &party} ]],
    deed = [[ &doer {trigger: <resigning>} [not finite not comma]{0,5} {aim: &because_of} ([det] | [adj]){1,3} <act_noun type=attack|mass_violence|coerce|rupture to=of> of {to: &party} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)   -- "news that Lind would quit, saying that she": of him who speaks of it
    return lib.is_active(m, doc) and (m.way ~= "saying" or doc:token(m:slot("trigger").first):is("finite"))
  end,
  make = { type = "{trigger.group|rupture}", weight = 0, note = "" },
  build = function(m, doc)
    if doc:find_list(m:slot("trigger").last, m:slot("aim").first, "walked_out_of") then m:set("type", "rupture") end
  end,
  yes = {
    "[from Two aides] [trigger resigned] [aim over] [to the governor]'s plan.",
    "[from Two aides] [trigger resigned] on Monday, [aim charging] that [to the governor] had lied.",
    "[from Ada Lind] [trigger quit] as head of [to the museum] [aim over] the sale.",
    "[from Ada Lind] [trigger stepped down] on Friday [aim in protest at] the sale of the port by [to the council].",
    "[to The mayor] lied. [from Ada Lind] [trigger quit] [aim in disgust at] his silence.",
    "[from Ada Lind] [trigger walked out] [aim in protest at] the sacking of two nurses.",
  },
  no = { "Two aides resigned over the plan." },
}

words "walking_out_of" { "walk out of", "storm out of", "march out of", "stalk out of", "storm off", "stomp off", "stomp out of", "flounce out of", "flounce off", inflect = "verb",
                         any_tag = true }
words "sitting" { "panel", "board", "committee", "council", "task force", "stage", "set", "meeting", "session", "hearing", "sitting", "debate", "plenary", "briefing", "conference",
                  inflect = "noun" }

rule "walks out of a sitting" {
  finds = "Tension", about = "X stormed out of a council meeting", priority = 5,
  pattern = [[ &doer {trigger: <walking_out_of>} (a | an | the)? {to: [Actor kind=institution|government|party|company|igo|ngo]} [possessive]? [adj]? {aim: <sitting>} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "protest", weight = 0, note = "" },
  yes = { "[from Nurses] [trigger stormed out of] a [to Holm Council] [aim meeting]." },
  no = { "Nurses walked out of the Holm Council building." },
}

words "taking_leave" { "accept", "receive", "announce", "reject", "refuse", "decline", "turn down", "get", inflect = "verb", any_tag = true }

rule "hands somebody his resignation" {
  finds = "Tension", about = "X accepted, turned down Y's resignation: Y wanted to leave X", priority = 6,
  ways = {
    whose = [[ {to: np} &set_off &acting {trigger: <taking_leave>} {from: (core | Actor)} [possessive] {aim: (resignation | notice)} ]],
    of = [[ {to: np} &set_off &acting {trigger: <taking_leave>} the {aim: resignation} of {from: &party} ]],
    own = [[ {to: np} &set_off &acting {trigger: ([lemma=accept] | [lemma=reject] | [lemma=refuse])} {from: [own]} {aim: resignation} ]],
    from = [[ {to: np} &set_off &acting {trigger: <taking_leave>} (a | the) {aim: (resignation | letter of resignation | resignation letter)} from {from: &party} ]],
    to_whom = [[ &doer {trigger: ([lemma=submit] | [lemma=tender] | [lemma=offer] | [lemma=hand])} in? [own] {aim: resignation} to {to: &party} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  make = { type = "rupture", weight = 0, note = "" },
  build = function(m)
    if m.way ~= "to_whom" then m:set("voice", "passive") end
    m:set("status", "actual")
  end,
  yes = {
    "[to The mayor] has [trigger accepted] [from Ada Lind]'s [aim resignation].",
    "[to The mayor] [trigger turned down] the [aim resignation] of [from Ada Lind].",
    "[from Ada Lind] quit. [to The mayor] [trigger accepted] her [aim resignation].",
    "[to The mayor] [trigger received] a [aim letter of resignation] from [from Ada Lind].",
    "[from Ada Lind] [trigger submitted] her [aim resignation] to [to the mayor].",
  },
  no = { "The mayor announced the end of May." },
}

words "bringing_home" { "pull", "withdraw", "recall", "bring", "call", "summon", "fly", "order", "pull out", "evacuate", "bring home",
                        "call home", inflect = "verb", any_tag = true }
words "ones_people" {
  rupture = "ambassador, envoy, diplomat, consul, attache, embassy staff, staff, representative, high commissioner, charge d'affaires, " ..
    "negotiator, delegation, observer, mission, delegate, minister, teacher, member, team, athlete, runner, " ..
    "film, entry, ad, advert, advertisement, advertising, sponsorship, funding, backing",
  release = "troop, soldier, force, peacekeeper, marine, garrison, tank, army, paratrooper, contingent, unit, warship",
  inflect = "noun",
}

part "ones_own" [[ ([own] | the last of [own] | all [own] | [num] of [own] | most of [own]) ([adj] | [noun] | [num] | [participle]){0,3} ]]

rule "brings its people home" {
  finds = "Tension", about = "X is pulling its diplomats, its soldiers out of Y", priority = 5,
  ways = {
    out = [[ &doer {trigger: <bringing_home>} (&ones_own {aim: <ones_people>} | [num] ([adj] | [noun]){0,2} {aim: <ones_people group=release>}) (home | back | out)? (from | out of) {to: &target} ]],
    headline = [[ ^ {from: [Actor kind=state]} {trigger: <bringing_home>} ([adj] | all | home | back){0,2} {aim: <ones_people group=rupture>} (home | back | out)? (from | out of) {to: [Actor kind=state]} ]],
    post = [[ &doer {trigger: <bringing_home>} (home | back)? &ones_own {aim: <ones_people group=rupture>} (in | to) {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "{aim.group}", weight = 0, note = "" },
  yes = {
    "[from Peru] [trigger recalls] [aim envoy] from [to Chile]",
    "[from Norland] has [trigger recalled] its [aim ambassador] to [to Mali].",
    "[from Norland] [trigger summoned] home its [aim ambassador] to [to Mali].",
    "[from Norland] is [trigger pulling] its [aim diplomats] out of [to Mali].",
    "[from Rwanda] has [trigger pulled] the last of its [aim soldiers] out of [to Congo].",
    "[from Rwanda] has [trigger pulled] 900 [aim soldiers] out of [to Congo].",
    "[from The Greens] [trigger pulled] their two [aim ministers] out of [to the government].",
    "[from Tarn Foods] has [trigger pulled] its [aim adverts] from [to Radio Sarn].",
  },
  no = { "Norland pulled its fishermen out of the sea." },
}

words "leaving" { reject = "rule out, refuse, reject, turn down, spurn, veto, block, oppose", "walk out of", "storm out of", "call off", "boycott", "walk out on", "pull out of", "withdraw from", "quit", "leave", "abandon", "suspend", "scrap", "tear up",
                  "cancel", "break", "violate", "walk away from", "exit", "breach", "renege on", "end",
                  "terminate", "freeze", "denounce",
                  inflect = "verb", any_tag = true }
words "pact" { "treaty", "deal", "pact", "agreement", "accord", "contract", "alliance", "union",
               "ceasefire", "truce", "partnership", "cooperation", "collaboration", "association", "work", "relationship", "talk", "negotiation", "meeting",
               "summit", "appearance", "visit", "dinner", "lunch", "interview", "press conference", "rally", "debate", "concert", "tour",
               "trip", "match", "fixture", "exercise", "dialogue", "project", "venture", "coalition", "merger", "tie-up", "takeover", "programme", "program", "scheme", "initiative", "joint venture",
               inflect = "noun" }

rule "sells out of a firm" {
  finds = "Tension", about = "the fund sold its stake in Y over the spill: a break with Y, and no mere trade", priority = 4,
  pattern = [[ &doer {trigger: (sell | sells | sold | selling | dump | dumps | dumped | dumping | offload | offloaded | shed | divested)} (off | [own] | all | the | its | [adj] | [num] | [currency] | of){0,6} {aim: (stake | stakes | share | shares | holding | holdings | bonds | investment | investments)} in {to: &target} (over | because of | in protest | citing | after (it | its | a report | reports | the [noun]) | in response) ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "sanction", weight = 0, note = "" },
  yes = { "[from The fund] has [trigger sold] its [aim stake] in [to the bank] over the spill." },
  no = { "The fund has sold its stake in the bank for $9m." },
}

rule "leaves a pact" {
  finds = "Tension", about = "X pulled out of a treaty with Y", priority = 3,
  ways = {
    body = [[ &doer {trigger: <leaving>} ([det not wh] | [adj] | [noun] | [own]){1,4} {aim: (group | forum | committee | panel | platform | council | board | roundtable | process | consultation | hearing | taskforce)} with {to: &target} ]],
    pact = [[ &doer {trigger: <leaving>} ([det] | [adj] | [noun] | [own] | [num] | all){0,4} {aim: <pact>} (with | by) {to: &target} ]],
    of = [[ &doer {trigger: <leaving>} (the | all)? [adj]? {aim: (contract | contracts | lease | leases | membership)} of {to: &target} ]],
    bid = [[ &doer {trigger: <leaving>} ([det] | [own]) ([adj] | [noun] | [num] | [currency]){0,3} {aim: (deal | bid | offer | plan | plans | attempt | agreement | proposal)} to (buy | acquire | take over | merge with | purchase | rescue | join) {to: &target} ]],
    joint = [[ &doer {trigger: <leaving group=reject>} (ever | any)? {aim: (working | governing | negotiating | talking | dealing | cooperating | co-operating | sharing power | teaming up | joining forces | doing business | sitting down | meeting | campaigning)} with {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "{trigger.group|rupture}", weight = 0, note = "" },
  yes = {
    "[from The mayor] [trigger ruled out] [aim working] with [to the union].", "[from Norland] [trigger ended] the [aim lease] of [to the mill].",
          "[from Norland] [trigger pulled out of] a [aim treaty] with [to Estmark].",
          "[from The museum] [trigger walked out of] a working [aim group] with [to the ministry].",
          "[from The mill] has [trigger abandoned] a [aim plan] to merge with [to the bank].",
          "[from Chile] [trigger cancelled] a [aim visit] by [to the envoy].",
          "[from The Greens] have [trigger ruled out] a [aim coalition] with [to the Liberals]." },
  no = { "Norland signed a treaty with Estmark." },
}

part "body" [[ (core with [Actor kind=party|igo|ngo|company|media|institution|other] | [Actor kind=party|igo|ngo|company|media|institution|other]) ]]
words "dropping" { "drop", "ditch", "replace", inflect = "verb", any_tag = true }
words "removing" { "sack", "dismiss", "fire", "remove", "oust", "suspend", "axe", "drop", inflect = "verb", any_tag = true }

rule "drops somebody" {
  finds = "Tension", about = "the bank dropped the broker as its agent; sacked as director of the museum", priority = 3,
  ways = {
    active = [[ &doer {trigger: <dropping>} {to: &party} (, [not finite not comma]{1,4} ,)? (as | over | after | from | in favour of | in favor of) ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<removing> can=VBN]} by {from: &body} ]],
    as_head = [[ {to: np} &set_off &suffering {trigger: [<removing> can=VBN]} as ([det] | [adj] | [noun]){1,4} (of | at | by) {from: &party} ]],
  },
  unless = { overtakes = [[ {trigger: [lemma=replace]} {to} as ([det] | [own])? ([adj] | [noun] | [possessive]){0,3} [superlative] ]] },   -- in a list
  check = function(m, doc) return m.way ~= "active" or lib.is_active(m, doc) end,
  make = { type = "rupture", weight = 0, note = "weak" },
  yes = { "[from The bank] [trigger dropped] [to the broker] as its agent.",
          "[to Ada Lind] was [trigger dropped] by [from the museum].",
          "[to Ada Lind] was [trigger sacked] as director of [from the museum]." },
  no = { "The bank dropped the plan.", "Chile replaced Peru as the world's largest seller of copper." },
}

words "facing_exit" { "face", "risk", "avoid", "escape", "appeal", "fight", inflect = "verb" }
words "expelling" { "suspend", "expel", "ban", "exclude", "bar", "eject", "throw out", "kick out", "drum out", "sack", "dismiss", "fire",
                    "oust", "purge", "remove", "strike off", "shut out", "disqualify", "drop", "axe", "force out", inflect = "verb" }

words "exclusion" { "expulsion", "suspension", "dismissal", "exclusion", "removal", "disqualification" }

rule "is expelled from a body" {
  finds = "Tension", about = "Y was suspended from the union, faces expulsion from it: the union did it", priority = 2,
  ways = {
    verb = [[ {to: np} &set_off &suffering {trigger: <expelling>} ([adv] | on? <timeword> | last <timeunit>){0,2} {aim: from} {from: &body} ]],
    at = [[ {to: np} &set_off &suffering {trigger: (suspended | sacked | dismissed | laid off | fired | made redundant)} ([adv] | on? <timeword>){0,2} {aim: at} {from: core with [Actor kind=institution|company|ngo|media]} ]],
    out = [[ {to: np} &set_off &suffering {trigger: (kicked | thrown | booted | drummed | turfed | hounded | voted | forced)} {aim: out of} {from: &body} ]],
    noun = [[ {to: np} &set_off &acting <facing_exit> ([det] | [adj]){0,2} {trigger: <exclusion>} {aim: from} {from: &body} ]],
    whose = [[ {to: (core | Actor)} [possessive] [adj]? {trigger: <exclusion>} {aim: from} {from: &body} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return not lib.is_ing(doc, m) end,
  make = { type = "rupture", weight = 0, note = "", voice = "passive" },
  yes = {
    "[to Zambia] has been [trigger suspended] [aim from] [from the African Union].",
    "[to Six nurses] have been [trigger suspended] [aim at] [from the bank].",
    "[to Ada Lind] was [trigger kicked] [aim out of] [from the union].",
    "[to Ada Lind] faces [trigger expulsion] [aim from] [from the union].",
    "[to Ada Lind]'s [trigger expulsion] [aim from] [from the union] drew protests.",
  },
  no = { "Zambia was suspended from Monday." },
}

words "declaring" { "declare", inflect = "verb", any_tag = true }

rule "is sacked" {
  finds = "Tension", about = "the council said that Y had been sacked: by whoever says so", priority = -1,
  pattern = [[ {to: np} &set_off &suffering {trigger: (<expelling> | <removing>)} (, | . | ; | $ | for | over | after | as | in | on | from ([det] | [own]) [common] | and | because | last <timeunit> | <timeword> | without) ]],
  points = { few = { -1, [[ {trigger} ]] } }, at_least = -1,
  check = function(m, doc) return not lib.is_ing(doc, m) end,
  make = { type = "rupture", weight = 0, note = "agentless", voice = "passive" },
  yes = { "The council said [to Ada Lind] had been [trigger sacked].", "[to The bank's chairman] was [trigger sacked] on Monday.",
          "[to Two inspectors of the ministry] have been [trigger suspended]." },
  no = { "The council had been sacked by the mayor." },
}

rule "sends somebody away" {
  finds = "Tension", about = "X declared Y persona non grata", priority = 6,
  ways = {
    active = [[ &doer {trigger: <declaring>} {to: &party (of core)? [noun]{0,3}} (a | as)? {aim: persona non grata} ]],
    among = [[ &doer {trigger: <declaring>} ([det] | [num] | [adj] | [noun]){1,3} (of | at) ([det] | [adj]){0,2} {to: Actor} (a | as)? [noun]{0,2} {aim: persona non grata} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: declared} (a | as)? {aim: persona non grata} ...4 by {from: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "rupture", weight = 0, note = "" },
  yes = {
    "[from Norland] [trigger declared] [to the envoy] [aim persona non grata].",
    "[from Chile] [trigger declared] two clerks at the [to Peruvian] mission [aim persona non grata].",
    "[to The envoy] was [trigger declared] [aim persona non grata] by [from Norland].",
  },
  no = { "Norland declared a holiday." },
}

rule "is summoned" {
  finds = "Tension", about = "Y's envoy was summoned to the ministry", priority = 4,
  ways = {
    passive = [[ {to: np} &set_off &suffering {trigger: summoned} ([adv] | on? <timeword>)? to {from: (core with Actor | Actor)} ]],
    calls_in = [[ {from: np} &set_off &acting {trigger: [lemma=call] in} {to: ((core [possessive])? core with <envoy_noun>)} ]],
  },
  points = { few = { 1, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = { "[from Chile] [trigger called in] [to Peru]'s ambassador.", "[to Peru's ambassador] was [trigger summoned] on Friday to [from the foreign ministry]." },
  no = { "The envoy was summoned to a meal." },
}

-- who means to keep somebody from winning, ruling, going on ------------------------------------------------

words "striving" { "try", "want", "seek", "hope", "attempt", "aim", "plan", "fight", "work", "vow", "mobilise", "mobilize", "organise",
                   "organize", "band together", "join forces", "scramble", "rally", "move", inflect = "verb", any_tag = true }
words "struggle" { "effort", "attempt", "bid", "plan", "campaign", "movement", "drive", "fight", "push", "battle", "strategy", "plot",
                   "scheme", "crusade", "quest", inflect = "noun" }
words "thwart" { "stop", "block", "thwart", "derail", "defeat", "beat back", "sink", "halt", "bring down", "topple", "take down",
                 "unseat", "dethrone", "keep out", inflect = "verb", any_tag = true }

rule "works against somebody" {
  finds = "Tension", about = "X is trying to stop Y; X's efforts to block Y; efforts by X to topple Y", priority = 3,
  ways = {
    verb = [[ {from: np} &set_off &acting (<striving> | (spend | spends | spent | spending | raise | raises | raised | raising | pouring | poured) [not finite not comma]{1,6}) to [adv]? {trigger: [<thwart> base]} {to: &party} ]],
    own = [[ {from: [own]} ([adj] | [noun] | [participle] | [num] | [hyphen] | -){0,4} (<struggle> | bid) to [adv]? {trigger: [<thwart> base]} {to: &party} ]],
    noun = [[ ({from: (core | Actor)} [possessive] ([adj] | [noun] | [participle]){0,2})? <struggle> (by {from: &party})? to [adv]? {trigger: [<thwart> base]} {to: &party} ]],
  },
  unless = { goods = [[ {to: ...6 [possessive] ...6} ]] },
  points = { base = { 1, [[ to ...2 {trigger} ]] } },
  check = function(m)
    local to = m:actor("to")
    local kind = to and to.last == m:slot("to").last and to:get("kind")   -- no layoffs of a firm
    return kind == "person" or kind == "party" or kind == "company" or kind == "government" or kind == "ngo"
  end,
  make = { type = "strain", weight = 0, note = "" },
  build = function(m)
    local from = m:slot("from") and m:actor("from")
    local kind = from and from:get("kind")
    if kind == "police" or kind == "military" then m:set("type", "coerce") end
    if not m:slot("from") then m:set("note", "self") end   -- "the campaign to stop her failed": whose it is is not said
  end,
  yes = {
    "[from The party] is trying to [trigger stop] [to Ada Lind].",
    "[from The senator] spoke of her long-shot bid to [trigger stop] [to Per Holm].",
    "[from The party] spent a lot of money to [trigger defeat] [to Ada Lind].",
    "[from The party]'s efforts to [trigger stop] [to Ada Lind] failed.",
    "Efforts by [from the party] to [trigger stop] [to Ada Lind] failed.",
  },
  no = { "The party wants to stop Ada Lind's march.", "The party wants to stop Ada Lind from leaving.", "The guards tried to stop the fire.",
         "The mayor plans to halt Harland Steel layoffs." },
}
