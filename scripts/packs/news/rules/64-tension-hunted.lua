-- Men who are hunted, sit in jail in a land, and networks that are broken into; blows that somebody orders.
phase "tensions"

local lib = require "lib.tension"

words "in_jail" { "in prison", "in jail", "behind bars", "in custody", "in detention", "under arrest", "under house arrest", "on death row", "in a labour camp",
                  "in a labor camp", "in solitary confinement", "in a cell" }
words "sitting_there" { "languish", "rot", "sit", "remain", "stay", "spend years", "spend months", inflect = "verb", any_tag = true }

rule "sits in jail in a land" {
  finds = "Tension", about = "Y is in prison in X, rots behind bars in X: X holds him", priority = -1,
  pattern = [[ {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off &acting (<sitting_there> | kept | held)? {trigger: <in_jail>} in the? {from: [Actor kind=state not form=demonym]} ]],
  make = { type = "coerce", weight = 0, note = "", voice = "passive" },
  yes = { "[to Tom Moss] is [trigger in prison] in [from Peru].", "[to Two nurses] languish [trigger in jail] in [from Peru]." },
  no = { "Tom Moss is in a prison film in Peru." },
}

words "big_hunt" { "manhunt", "hunt", "dragnet", inflect = "noun" }
words "begetting_hunt" { "launch", "begin", "start", "mount", "lead", "step up", "continue", "resume", "call off", "join", "widen", "order", "stage",
        inflect = "verb",
                     any_tag = true }
local searchers = { police = true, state = true, government = true, military = true, institution = true, people = true, anonymous = true }

rule "manhunt" {
  finds = "Tension", about = "X launched a manhunt for Y", priority = 4,
  pattern = [[ &doer {aim: <begetting_hunt>} (a | an | the | its | their) ([adj] | [noun] | -){0,3} {trigger: <big_hunt>} (in [name]{1,2})? for {to: (core with [Actor kind=person|armed_group|people] | [Actor kind=person|armed_group|people])} ]],
  unless = { rescue = [[ {to: ... (missing | survivor | survivors | child | children | girl | boy | climber | climbers | sailors | crew | hikers | bodies | victims | body) ...} ]] },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m)
    local from = m:actor("from")
    return from == nil or searchers[from:get("kind") or ""] or false
  end,
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  yes = { "[from Peru] has [aim launched] a [trigger manhunt] for [to Tom Moss]." },
  no = { "Peru has launched a hunt for two climbers.", "Peru launched a hunt for gold." },
}

words "getting_in" { "gain access to", "access", "infiltrate", "penetrate", "compromise", "breach", "get into", "hack into", "crack", "tap into",
                     "worm into", "burrow into", "log into", "intrude into", inflect = "verb", any_tag = true }
words "easily_done" { "access", "get into", "log into", inflect = "verb", any_tag = true }   -- only of hackers is it told with ill intent
words "of_hackers" { "hacker", "hack", "hacktivist", "spyware", "malware", "phishing", "hacking", "cyberattack", "cyber attack", "password", "intruder",
                     inflect = "noun", any_tag = true }
words "wired_thing" { "network", "computer network", "system", "computer system", "server", "email server", "email", "e-mail", "email account", "account",
        "inbox",
                      "database", "computer", "phone", "mailbox", "website", "site", "voicemail", "files", "data", "correspondence", "cloud account", "laptop",
                      "bank account", inflect = "noun", any_tag = true }
local breaks_in = { person = true, people = true, state = true, government = true, anonymous = true, armed_group = true, ngo = true, other = true,
        military = true,
                    institution = true }

rule "breaks into a network" {
  finds = "Tension", about = "X infiltrated the network of Y, gained access to Y's emails", priority = 5,
  ways = {
    of = [[ &doer {trigger: <getting_in>} (the | some | several | two | [num])? ([adj] | [noun]){0,2} {aim: <wired_thing>} (of | belonging to | used by | run by | at) {to: &party} ]],
    whose = [[ &doer {trigger: <getting_in>} ([num] | several | some | many)? {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <wired_thing>} ]],
    was = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <wired_thing>} &suffering {trigger: [<getting_in> can=VBN]} ([adv] | on? <timeword>)? by {from: &target} ]],
    noun = [[ {trigger: (breach | infiltration | penetration | intrusion)} (of | into) (the)? {to: &party} ([possessive]? ([adj] | [noun]){0,2} {aim: <wired_thing>})? by {from: (core with <hacker_word> | core with [Actor kind=state] [noun]{0,2})} ]],
  },
  unless = { granted = [[ (let | lets | allow | allows | allowed | granted | gave | able | authorised | authorized) ...6 {trigger} ]] },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local easy = doc:token(m:slot("trigger").first):in_list("easily_done")
    if easy and not doc:find_list(1, doc.tokens, "of_hackers") then return false end
    if from and not breaks_in[from:get("kind") or ""] or from and to and lib.same(from, to) then return false end
    return m.way == "was" or m.way == "noun" or lib.is_active(m, doc)
  end,
  make = { type = "coerce", weight = 0, note = "weak" },
  build = function(m) if m.way == "was" then m:set("voice", "passive") end end,
  yes = {
    "[from The hackers] [trigger infiltrated] the [aim network] of [to the union].",
    "[from The hackers] [trigger gained access to] [to Ada Lind]'s [aim emails].",
    "[to Ada Lind]'s private [aim emails] were [trigger accessed] by [from the hackers].",
    "The [trigger breach] of [to the union] by [from Chilean hackers] was found in May.",
  },
  no = { "The clerk accessed the bank's website.", "The firm got access to the network of the union.", "The clerk was allowed to access the union's network." },
}

words "ordering_blow" { "order", "authorise", "authorize", "approve", "sanction", "greenlight", "direct", "call in", "plan", "oversee", "command",
        "sign off on",
                        inflect = "verb", any_tag = true }

rule "orders a blow" {
  finds = "Tension", about = "X ordered a drone strike on Y, approved the raid that killed Y", priority = 4,
  ways = {
    on = [[ &doer {aim: <ordering_blow>} ([det not wh] | [own] | [adj] | [num] | [noun]){0,3} {trigger: <act_noun type=attack|mass_violence>} ((in | from) [name]{1,2})? (on | against | upon | of) {to: &party} ]],
    kills = [[ &doer {aim: <ordering_blow>} ([det not wh] | [adj] | [num] | [noun]){0,4} (<act_noun type=attack|mass_violence> | <raid_noun> | operation | bombing) [not finite not mark not comma]{0,8} ,? (that | which) ([adv] | <have>){0,2} {trigger: <harming>} &numbering? {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc)
    local t = doc:token(m:slot("aim").first)
    if not m:slot("from") and string.find(t.form, "ing$") then return false end   -- whose it is stands behind: the verbs of 61
    return not lib.is_ing(doc, m) and t:is("verb")
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = { "[from Ada Lind] [aim ordered] a [trigger drone strike] on [to the Taliban].",
          "[from Ada Lind] [aim approved] the raid that [trigger killed] [to Tom Moss]." },
  no = { "Ada Lind ordered a round of beer for the Taliban." },
}
