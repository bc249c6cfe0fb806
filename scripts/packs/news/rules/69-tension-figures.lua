-- Figures of speech whose words stand apart: "tore Y to shreds", "was met with a flat no from Y", "a hair's breadth from war".
phase "tensions"

local lib = require "lib.tension"

words "tearing" { "tear", "rip", "pull", "pick", "rend", "cut", inflect = "verb", any_tag = true }

rule "tears somebody to shreds" {
  finds = "Tension", about = "a critic tore Y to shreds: in words", priority = 4,
  pattern = [[ {from: core with [Actor kind=person|media|party|ngo|institution]} &set_off &acting {trigger: <tearing>} {to: (core with [Actor kind=person|party|company|government|institution|media|ngo] | [Actor kind=person|party|company|government|institution|media|ngo])} (, [not finite not comma]{1,5} ,)? {aim: (to (shreds | pieces | bits | ribbons) | apart | limb from limb)} ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 1, note = "" },
  yes = { "[from Tom Moss] [trigger tore] [to the mayor] [aim to shreds]." },
  no = { "The dog tore the coat to shreds.", "Love tore the mayor apart." },
}

words "advance_made" { "offer", "request", "plea", "appeal", "call", "proposal", "demand", "overture", "bid", "invitation", "suggestion", "approach",
                       "plan", "application", "apology", "olive branch", inflect = "noun" }

rule "met with a no" {
  finds = "Tension", about = "Y's offer was met with a flat no from X", priority = 4,
  ways = {
    from = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <advance_made>} ([prep] [not finite not comma]{1,6})? (<be> | <have> been) ([adv]){0,2} (met | greeted | answered | received) (with | by) (a | an)? [adj]{0,2} {trigger: (no | refusal | rebuff | snub | silence | scorn | shrug | rejection | derision | contempt | indifference | laughter | non)} (from | in | by) {from: &party} ]],
    draws = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <advance_made>} ([prep] [not finite not comma]{1,6})? ([adv] | <have>){0,2} (drew | drawn | got | earned | met | won) (with | only)? (a | an)? [adj]{0,2} {trigger: (no | refusal | rebuff | snub | shrug | rejection)} from {from: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "", pos = "noun" },
  yes = {
    "[to Chile]'s [aim offer] of joint talks was met with a flat [trigger no] from [from Peru].",
    "[to Chile]'s [aim plea] drew a curt [trigger refusal] from [from Peru].",
  },
  no = { "Chile's offer was met with joy in Peru." },
}

rule "will not hear of it" {
  finds = "Tension", about = "X would not hear of it: of what is said before", priority = 1,
  pattern = [[ &doer (would | will | wo) {trigger: (not | n't) hear of} (it | that | this | such | any) ]],
  make = { type = "reject", weight = 0, note = "answer", status = "actual" },
  yes = { "Norland asked Estmark for a loan. [from Estmark] would [trigger not hear of] it." },
  no = { "Estmark would not hear the singer." },
}

words "near_to" {
  "a hair's breadth from", "a hair's breadth away from", "inches from", "inches away from", "an inch from", "within an inch of", "a whisker from", "within a whisker of",
  "one step from", "one step away from", "a step away from", "a step from", "a heartbeat from", "minutes from", "hours from", "days from", "days away from",
  "hours away from", "minutes away from", "close to the brink of", "at the edge of", "on the cusp of", "on the threshold of", "within a hair of",
}
words "war_clouds" { "war clouds", "clouds of war", "storm clouds of war", "the shadow of war", "the spectre of war", "the specter of war" }
words "hanging_over" { "hang over", "gather over", "loom over", "hover over", "darken over", inflect = "verb", any_tag = true }

rule "near to war" {
  finds = "Tension", about = "X and Y were a hair's breadth from war; war clouds hang over X and Y", priority = 4,
  ways = {
    both = [[ {from: &party} and {to: &party} ([adv] | <have> | <be> | came | come | stood | stand | were brought){1,4} {trigger: <near_to>} (an? | a new | another)? [adj]? [noun]? war ]],
    clouds = [[ {trigger: <war_clouds>} ([adv] | <have> | <be>){0,2} <hanging_over> {from: &party} and {to: &party} ]],
  },
  points = { war = { 4, [[ war ]] } },
  make = { type = "war_talk", weight = 0, note = "", mutual = "yes", status = "actual" },
  yes = {
    "[from Chile] and [to Peru] were [trigger a hair's breadth from] open war.",
    "[trigger War clouds] hang over [from Chile] and [to Peru].",
  },
  no = { "Chile and Peru were a whisker from a medal.", "War clouds hang over the bay." },
}

words "locking_up" { "put away", "lock up", "bang up", "lock away", "throw in jail", "throw in prison", "clap in irons", "cart off", inflect = "verb", any_tag = true }

rule "puts somebody away" {
  finds = "Tension", about = "the court put Y away: in a cell", priority = 2,
  pattern = [[ {from: core with [Actor kind=state|government|institution|police|person]} &set_off ([modal] | [adv] | <have>){0,3} {trigger: <locking_up>} [num]? (of)? {to: (core with [Actor kind=person|people|armed_group] | [Actor kind=person|people|armed_group])} ]],
  check = lib.is_active,
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from Belarus] has [trigger put away] [to Ada Lind]." },
  no = { "The mayor put away the cups." },
}

words "blocking_site" { "block", "shut down", "take down", "take offline", "ban", "censor", "close down", "switch off", inflect = "verb", any_tag = true }
words "outlet" { "site", "website", "web site", "app", "channel", "station", "network", "service", "platform", "page", "account", "newspaper", "broadcaster" , inflect = "noun" }

rule "blocks somebody's voice" {
  finds = "Tension", about = "a state blocked a site, had it blocked: it silences it", priority = 3,
  ways = {
    had = [[ {from: core with [Actor kind=state|government|institution|police|military]} ([modal] | <have> | [adv]){0,2} (had | has | got | ordered | gets) {to: ([Actor kind=media|company|ngo|other] | core with [Actor kind=media|company|ngo])} {trigger: [<blocking_site> can=VBN]} (, | . | ; | $ | on | in | at | after | for | over | and | last | this | [adv]) ]],
    blocks = [[ {from: core with [Actor kind=state|government]} ([modal] | <have> | [adv]){0,2} {trigger: <blocking_site>} the? <outlet>? {to: [Actor kind=media|company]} (, | . | ; | $ | on <timeword> | in | after | for | over | last | this) ]],
  },
  points = { site = { 9, [[ {trigger} ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from Peru] had [to Zallipedia] [trigger blocked] on Monday.", "[from Peru] has [trigger blocked] the [to Lima Post]." },
  no = { "Peru had the road blocked.", "The nurse blocked the Lima Post." },
}

rule "is how somebody described another" {
  finds = "Tension", about = "a \"coward\" is how X described Y; it was, X said of Y's speech, a disgrace", priority = 4,
  ways = {
    how = [[ " [not mark]{0,6} {aim: (<bad> | <wrong_noun> | <ill_adj> | <ill_noun>)} [not mark]{0,5} " (, | : | ; | [dash] | -- | .)? (that | this | which)? (is | was) how ([adj] | [det] | [common]){0,3} {from: &party} ([adv] | <have>){0,2} {trigger: (described | describes | summed up | characterised | characterized | labelled | saw)} {to: &target} ]],
    quoted = [[ " [not mark]{1,9}? {aim: [noun]} " (, | : | ; | [dash] | --)? (that | this | which)? (is | was) how ([adj] | [det] | [common]){0,3} {from: &party} ([adv] | <have>){0,2} {trigger: (described | describes | summed up | characterised | characterized | labelled | saw)} {to: &target} ]],
    by = [[ " [not mark]{1,9}? {aim: [noun]} " (, | : | ; | [dash] | --)? (that | this | which)? (is | was) how ([adj] | [det] | [common]){0,3} {from: &party} ([adv] | <have>){0,2} {trigger: (described | describes | summed up | characterised | characterized | labelled | saw)} the ([adj] | [noun]){0,2} [common] (put forward | proposed | made | announced | unveiled | presented | offered)? (by | from) {to: &target} ]],
    amid = [[ (it | that | this) (was | is) , {from: core} {trigger: (said | says)} of {to: &party} , "? (a | an)? [adj]{0,2} {aim: (<bad> | <wrong_noun> | <ill_adj> | <ill_noun>)} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc)
    local first = m.way ~= "amid" and doc:sentence(m.sentence).first
    return not first or not lib.is_praise(doc, doc:span(first, m:slot("aim").last))
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    '"A monument to [aim sloth]" was how [from Ada Lind] [trigger described] [to the mayor\'s plan].',
    '"A monument to [aim sloth]": that was how [from Ada Lind] [trigger described] [to the mayor].',
    '"A monument to [aim sloth]" was how [from Ada Lind] [trigger described] the plan put forward by [to the mayor].',
    'A "[aim coward]" was how [from the senator] [trigger described] [to the mayor].',
    "It was, [from the senator] [trigger said] of [to the mayor's speech], a [aim disgrace].",
  },
  no = { 'A "friend" was how the senator described the mayor.' },
}
