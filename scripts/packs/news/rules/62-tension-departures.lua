-- Ruptures told in a noun that has an owner ("the resignation of Y's deputy X"), in what a quarrel does, in what one has
-- become, and in a post that is given to another.
phase "tensions"

local lib = require "lib.tension"
local pronouns = require "lib.pronouns"

words "departing" { "resignation", "departure", "exit", "walkout", "defection", "desertion", "abdication", inflect = "noun" }
words "sent_away" { "dismissal", "sacking", "firing", "removal", "ouster", "ousting", "expulsion", inflect = "noun" }

rule "departure of somebody's man" {
  finds = "Tension", about = "the row led to the resignation of Y's deputy X: X leaves Y; to his dismissal: Y sent X away", priority = 5,
  ways = {
    of = [[ {trigger: <departing>} of ([det not wh] | [adj] | [noun]){0,3} {to: Actor} [possessive] [not finite not comma not prep]{1,4} ,? {from: [Actor kind=person not form=pronoun]} ]],
    of_own = [[ {trigger: <departing>} of {to: [own]} [not finite not comma not prep]{1,4} ,? {from: [Actor kind=person not form=pronoun]} ]],
    as_what = [[ {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: <departing>} (as | from [own] (post | job | role | position) (as | at)) [not finite not comma not mark]{1,5}? (of | at) {to: (core with Actor | Actor)} ]],
    sent = [[ {trigger: <sent_away>} of ([det not wh] | [adj] | [noun]){0,3} {from: Actor} [possessive] [not finite not comma not prep]{1,4} ,? {to: [Actor kind=person not form=pronoun]} ]],
  },
  points = { owner = { 6, [[ {trigger} ]] } },
  make = { type = "rupture", weight = 0, note = "", pos = "noun" },
  build = function(m, doc)   -- "his": of another than the one who goes
    local own, from = m.way == "of_own" and m:slot("to"), m:actor("from")
    local a = own and from and pronouns.meant(doc, own.first, from:get("key"))
    if a then lib.set_end(m, "to", a) end
  end,
  yes = {
    "The row led to the [trigger resignation] of [to Ada Lind]'s deputy [from Tom Moss].",
    "[to Ada Lind]'s outburst caused the [trigger departure] of her press aide [from Tom Moss].",
    "[from Tom Moss]'s abrupt [trigger exit] as head clerk of [to the bank] was a blow.",
    "The row ended in the [trigger dismissal] of [from Ada Lind]'s deputy, [to Tom Moss].",
  },
  no = { "The row led to the resignation of Tom Moss on Friday.", "She watched the departure of Ada Lind's ferry." },
}

words "right_hand" { "deputy", "aide", "chief of staff", "press secretary", "spokesman", "spokeswoman", "adviser", "advisor", "assistant", "lieutenant", "running mate", "campaign manager",
                    "lawyer", "finance minister", "foreign minister", "defence minister", "defense secretary", "interior minister", "secretary", "coalition partner", inflect = "noun" }
words "walking_out" { "resign", "quit", "walk out", "step down", "leave", "stand down", inflect = "verb" }

rule "somebody's man walks out" {
  finds = "Tension", about = "Y's deputy quit in protest, resigned, saying she could no longer work for him", priority = 4,
  ways = {
    protest = [[ {to: (core | Actor)} [possessive] [adj]{0,2} {from: <right_hand>} (, [not finite not comma]{1,5} ,)? ([adv] | <have>){0,2} {trigger: <walking_out>} ([adv] | on? <timeword> | last <timeword>){0,2} (in (protest | anger | disgust | a huff) | over [own] | after (a | an) [adj]? <bone> ) ]],
    no_longer = [[ {to: (core | Actor)} [possessive] [adj]{0,2} {from: <right_hand>} (, [not finite not comma]{1,5} ,)? ([adv] | <have>){0,2} {trigger: <walking_out>} ([adv] | on? <timeword> | last <timeword>){0,2} ,? (saying | because) that? (she | he | they) (could | can) (no longer | not) ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "rupture", weight = 0, note = "" },
  yes = {
    "[from [to The mayor]'s deputy] has [trigger quit] in protest.",
    "[from [to The mayor]'s press secretary] [trigger resigned] on Monday, saying she could no longer defend him.",
  },
  no = { "The mayor's deputy resigned on Monday." },
}

words "dividing" { "divide", "split", "separate", "set apart", "keep apart", "pit", "poison", "embitter", "estrange", inflect = "verb", any_tag = true }
words "bone" { "quarrel", "dispute", "row", "feud", "difference", "issue", "grievance", "rift", "disagreement", "conflict", "argument", "rivalry", inflect = "noun" }

rule "quarrel that divides two" {
  finds = "Tension", about = "X and Y want to settle the quarrels that divide them", priority = 4,
  ways = {
    divides = [[ {from: &party} (and | '&') {to: &party} [not mark not final]{1,14}? <bone> ,? (that | which) ([adv] | [adj] | <have>){0,3} {trigger: <dividing>} (them | the two | both | their) ]],
    between = [[ <bone> ,? (that | which) ([adv] | [adj] | <have>){0,3} {trigger: <dividing>} {from: (core with Actor | Actor)} (and | from) {to: (core with Actor | Actor)} ]],
  },
  points = { two = { 3, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  yes = {
    "[from Chile] and [to Peru] may forget the quarrels that have long [trigger divided] them.",
    "She spoke of the issues that [trigger separate] [from Chile] from [to Peru].",
  },
  no = { "Chile and Peru share a river that divides them." },
}

words "outcast" { "outcast", "pariah", "black sheep", "untouchable", "laughing stock", "persona non grata", "object of scorn", inflect = "noun" }
words "becoming" { "be", "become", "remain", "find himself", "find herself", inflect = "verb", any_tag = true }

rule "is an outcast" {
  finds = "Tension", about = "Y has become a pariah in the party: it shuns him", priority = 4,
  ways = {
    shunned = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} (left | feels | felt | feeling)? [adv]? {trigger: (isolated | sidelined | ostracised | ostracized | shunned | marginalised | marginalized | friendless | sidelined)} (in | within | inside | among | by) {from: &target} ]],
    become = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} <becoming> ([adv] | something of){0,2} (a | an | the)? [adj]{0,2} {trigger: <outcast>} (in | within | inside | among | at | to | with | of) {from: &target} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", voice = "passive" },
  yes = { "[to Ada Lind] has become a [trigger pariah] in [from the union].", "[to Ada Lind] was left [trigger isolated] within [from the union]." },
  no = { "Ada Lind has become a member of the union." },
}

words "swapping_out" { "replace", "swap", "exchange", inflect = "verb" }
words "in_the_match" { "substitute", "bench", "minute", "half", "half-time", "striker", "midfielder", "goalkeeper", "defender", "winger", "line-up", "squad", "kick-off", inflect = "noun" }

rule "gives somebody's post to another" {
  finds = "Tension", about = "X replaced her police chief Y with Z", priority = 5,
  pattern = [[ &doer {trigger: <swapping_out>} {to: (core with [Actor kind=person] | [Actor kind=person])} (, [not finite not comma]{1,6} ,)? (with | for | by) ]],
  unless = { sport = [[ {trigger} ...20 <in_the_match> ]], seat = [[ {to: (justice | judge | pope | king | queen) ...} ]], sport_before = [[ <in_the_match> ...20 {trigger} ]],
             in_print = [[ {to} ([possessive] | (with | for | by) ([own] | [det not wh]) (name | picture | portrait | photo | voice | face)) ]] },
  points = { few = { 5, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from The mayor] has [trigger replaced] her deputy [to Tom Moss] with a nurse." },
  no = { "The mayor will replace Justice Tom Moss with a nurse.", "The coach replaced Tom Moss with a striker.", "After a minute the coach replaced Tom Moss with Ed Penn.",
         "The mayor replaced the lamp with a torch.", "The mayor replaced Tom Moss with his picture." },
}
