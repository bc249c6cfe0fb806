-- What one lets another hear and feel: "boos from fans for Y", "no longer takes Y's calls", "pulled its backing from Y",
-- "reported Y to the ethics panel".
phase "tensions"

local lib = require "lib.tension"

words "scorn_heard" { "boos", "jeers", "catcalls", "hisses", "heckles", "heckling", "jeering", "booing", "groans", "whistles", "mocking laughter", "derisive laughter",
                      "a slow handclap", "insults", "shouts of abuse", "howls of protest", "howls of derision" }
part "the_scorned" [[ {to: (core with [Actor kind=person|party|government|institution|company|state] | [Actor kind=person|party|government|institution|company|state])} ]]

rule "scorns somebody as he speaks" {
  finds = "Tension", about = "boos rang out from fans when Y spoke; boos from fans for Y; 'Resign!' followed Y from a crowd", priority = 3,
  ways = {
    heard = [[ {trigger: <scorn_heard>} ((and | ,) [noun]){0,2} ([adv] | <have> | <be> | ring out | rang out | came | come | went up | rose | erupted | could be heard | were heard){0,3} (from | among) {from: &party} ([prep] core)? ,? (as | when | while | whenever) &the_scorned &set_off ([adv] | <have> | <be>){0,2} [verb] ]],
    for_him = [[ {trigger: <scorn_heard>} ((and | ,) [noun]){0,2} from {from: &party} (for | at | towards | toward) &the_scorned ]],
    followed = [[ (shouts | cries | chants | shout | cry | calls | jeers | boos) of [mark] {aim: [not mark]{1,5}} [mark] {trigger: (followed | greeted | met | drowned out | interrupted | accompanied)} &the_scorned [not final not mark]{0,9}? from {from: &target} ]],
    asked = [[ ^ (asked | questioned | pressed) about {to: &judged_one} , {from: np} ([adv] | only | merely | just){0,2} {trigger: (rolled [own] eyes | shrugged | snorted | scoffed | pulled a face | laughed | sighed | spat)} ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  unless = { praise = [[ {aim: ... (bravo | viva | 'Viva' | 'Bravo' | encore | hooray | long live) ...} ]] },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[trigger Boos] rang out from [from two nurses] as [to the mayor] took her seat.",
    "There were [trigger boos] from [from two nurses] for [to the mayor].",
    'Shouts of "[aim Resign!]" [trigger followed] [to the mayor] to her car from [from two nurses].',
    "Asked about [to Tom Moss], [from Ada Lind] [trigger rolled her eyes].",
  },
  no = { 'Shouts of "Bravo!" followed the mayor to her car from two nurses.', "Cheers rang out from nurses as the mayor spoke." },
}

words "calls_of" { "call", "phone call", "letter", "message", "email", "e-mail", "text", "text message", inflect = "noun" }

rule "will not be spoken to" {
  finds = "Tension", about = "X no longer takes Y's calls, has stopped inviting Y", priority = 3,
  ways = {
    calls = [[ {from: np} &set_off ([adv] | <have> | <do> | [modal]){0,2} (no longer | not | n't | never | stopped | stops | refuses to | refused to) ([adv] | been)? {trigger: (take | takes | taken | taking | return | returns | returned | returning | answer | answers | answered | answering | open | opens)} {to: (core with Actor | Actor)} [possessive] (<calls_of> | [adj] <calls_of>) ]],
    stopped = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: (stop | stops | stopped) (inviting | speaking to | talking to | greeting | calling | seeing | working with)} {to: &target} ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    if not from or not to or lib.same(from, to) or from:get("kind") == "media" then return false end
    return m.way ~= "calls" or to:get("kind") ~= "media"   -- a paper whose calls are not returned
  end,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Ada Lind] no longer [trigger takes] [to Tom Moss]'s calls.",
    "[from Ada Lind] has [trigger stopped inviting] [to Tom Moss].",
  },
  no = { "Ada Lind takes Tom Moss's calls.", "Ada Lind did not return the newspaper's calls." },
}

-- what backs somebody, and how one lets go of it
words "letting_go" { "pull", "withdraw", "end", "cut", "axe", "drop", "withhold", "suspend", "halt", "stop", "freeze", "scrap", inflect = "verb", any_tag = true }
words "backing_held" { "backing", "support", "sponsorship", "funding", "endorsement", "advertising", "grant", "patronage", "cooperation", "custom", "investment" }

rule "lets go of somebody" {
  finds = "Tension", about = "X has pulled its $300,000 backing from Y, ended its sponsorship of Y", priority = 4,
  ways = {
    from = [[ &doer {trigger: <letting_go>} [own] ([currency] | [num] | [adj] | [noun] | [hyphen]){0,4}? {aim: <backing_held>} (from | of | for) {to: &target} ]],
  },
  unless = { not_so = [[ (not | n't | never) ...2 {trigger} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from The brewer] has [trigger pulled] its $900 [aim backing] from [to the club]." },
  no = { "The brewer has not pulled its backing from the club.", "The brewer has pulled its boats from the lake." },
}

words "watch_over" { "police", "ombudsman", "regulator", "watchdog", "authorities", "tax office", "ethics panel", "ethics committee", "prosecutor", "prosecutors", "council",
                     "commission", "committee", "tribunal", "court", "FA", "league", "federation", "inspectorate", "panel", "board", "bar association", "standards body",
                     "standards committee", "FBI", "attorney general", "anti-corruption agency", "referee", "umpire", "stewards" }

rule "reports somebody to a watchdog" {
  finds = "Tension", about = "X reported Y to the ethics panel, referred Y to the police", priority = 3,
  ways = {
    to = [[ &doer {trigger: ([lemma=report] | [lemma=refer] | [lemma=denounce])} {to: (core with [Actor kind=person|company|institution|party|ngo|media] | [Actor kind=person|company|institution|party|ngo|media])} (, [not finite not comma]{1,5} ,)? to (the | its | their) ([adj] | [noun] | [name]){0,3}? {aim: <watch_over>} ]],
    for_it = [[ &doer {trigger: [lemma=report]} {to: (core with [Actor kind=person|company] | [Actor kind=person|company])} (, [not finite not comma]{1,5} ,)? for (a | an | [own] | [gerund]) ([adj] | [noun]){0,2}? {aim: ([common])} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "accuse", weight = 0, note = "" },
  yes = { "[from Umpires] [trigger reported] [to Tom Moss] for a late [aim tackle].", "[from Ada Lind] [trigger reported] the mayor, [to Tom Moss], to the [aim ethics panel]." },
  no = { "Ada Lind reported the fire to the police.", "Ada Lind reported to the mayor." },
}

words "passed_over" { "ignore", "avoid", "omit", "leave out", "not mention", "not name", "not invite", "not thank", "not greet", "not congratulate", "not applaud", "not endorse",
                      "fail to mention", "fail to name", "fail to invite", "fail to thank", "fail to endorse", "decline to name", "decline to thank", "refuse to name",
                      "refuse to thank", "not stand for", "not clap", "turn away from", "look away from", inflect = "verb", any_tag = true }

rule "passes somebody over" {
  finds = "Tension", about = "X pointedly ignored Y, left Y off the list", priority = 4,
  ways = {
    pointedly = [[ {from: np} &set_off ([adv not /pointedly|conspicuously|studiously/] | <have>){0,2} (pointedly | conspicuously | studiously) (did | has | had)? {trigger: <passed_over>} {to: &target} ]],
    left_off = [[ {from: np} &set_off ([adv] | <have>){0,2} (pointedly | conspicuously) {trigger: (left | leaves | kept)} {to: &around_whom} (off | out of | from) ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = { "[from Ada Lind] pointedly [trigger ignored] [to Tom Moss].", "[from Ada Lind] pointedly [trigger left] [to Tom Moss] off her list." },
  no = { "Ada Lind pointedly thanked Tom Moss." },
}

part "sly_words" [[ ((ever | even | really | actually | seriously | simply | any | forgotten | slept | been asleep | lost | taken leave | run out | mislaid | mistaken) [not mark]{0,12}) ]]

rule "asks a sly question" {
  finds = "Tension", about = "X asked whether Y had 'ever met a farmer'", priority = 3,
  ways = {
    whether = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: (ask | asks | asked | wonder | wonders | wondered)} (aloud | out loud)? (if | whether) {to: (core with [Actor kind=person|party|government|institution|company|people] | [Actor kind=person|party|government|institution|company|people])} ([modal] | <have> | <be> | <do>){1,2} [adv]? " {aim: &sly_words} (, | [final])? " ]],
    whom = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: (ask | asks | asked)} {to: (core with [Actor kind=person|party|government|institution|company|people] | [Actor kind=person|party|government|institution|company|people])} (if | whether) (he | she | it | they) ([modal] | <have> | <be> | <do>){1,2} [adv]? " {aim: &sly_words} (, | [final])? " ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = { '[from Ada Lind] [trigger asked] whether [to Tom Moss] had "[aim ever met a farmer]".',
          '[from Ada Lind] [trigger asked] [to Tom Moss] if he had "[aim slept through the war]".' },
  no = { 'Ada Lind asked whether Tom Moss had "a pen".' },
}
