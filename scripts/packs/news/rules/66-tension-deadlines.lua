-- Deadlines and what comes after them, orders to one's own forces, and those who are called to account: "set Y a deadline", "or
-- face air raids", "ordered the army to retake the port from Y", "asked Y to account for the loans".
phase "tensions"

local lib = require "lib.tension"

words "deadline_noun" { "deadline", "ultimatum", "time limit", "final date", "cut-off date", inflect = "noun" }
words "setting_term" { "set", "give", "hand", "impose", "issue", "present", "deliver", "send", "serve", inflect = "verb", any_tag = true }
part "a_deadline" [[ ([det not wh] | [own] | [num] | [adj] | [noun] | - | [gerund]){0,5}? ]]

rule "sets somebody a deadline" {
  finds = "Tension", about = "X set Y a deadline of Friday to leave; X set a Friday deadline for Y; Y was set a deadline by X", priority = 5,
  ways = {
    whom = [[ &doer {trigger: <setting_term>} {to: (core with Actor | Actor)} ,? (a | an | another | [num]) &a_deadline {aim: <deadline_noun>} ]],
    for_whom = [[ &doer {trigger: <setting_term>} (a | an | another | [own]) &a_deadline {aim: <deadline_noun>} ([prep] ([num] | <month> | <timeword> | noon | midnight){1,2})? (for | to | on) {to: &party} ([prep] core)? to [can=VB] ]],
    is_set = [[ {to: np} &set_off &suffering {trigger: (set | given | handed | served)} with? (a | an | until | till) [not finite not comma]{1,14}? {aim: by} {from: (core with Actor | Actor)} ,? to [can=VB] ]],
    after_which = [[ {to: np} &set_off &suffering {trigger: given} {aim: (until | till | [num] (hours | days | weeks | minutes))} [not finite not comma]{0,6}? to [can=VB] [not finite not comma]{0,8}? , (after which | or | or else | otherwise) ,? {from: (core with [Actor kind=person|institution|company|government|state|police|ngo] | [Actor kind=person|institution|company|government|state|police|ngo])} ]],
    says_until = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: (said | told | warned | announced)} (that)? {to: (core with Actor | Actor)} {aim: (had | has | have)} (until | till | [num] (hours | days | weeks) | a week | a month) [not finite not comma]{0,6}? to [can=VB] ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "demand", weight = 1, note = "" },
  build = function(m) if m.way == "is_set" or m.way == "after_which" then m:set("voice", "passive") end end,
  yes = {
    "[from Chile] [trigger set] [to Peru] a [aim deadline] of Friday to leave the island.",
    "[from Chile] has [trigger issued] an [aim ultimatum] to [to Peru] to leave the island.",
    "[to Peru] was [trigger set] a deadline of Friday [aim by] [from Chile] to leave the island.",
    "[to Peru] was [trigger given] until Friday [aim by] [from Chile] to leave the island.",
    "[to Nurses] were [trigger given] [aim until] midnight to leave, after which, [from the mayor] said, they would be carried out.",
    "[from The rebels] [trigger said] [to the army] [aim had] until Friday to leave the town.",
  },
  no = { "Chile set the table for Peru.", "The nurses said the mayor had until Friday." },
}

words "sour_fate" {
  "raid", "air raid", "air strike", "airstrike", "attack", "assault", "strike", "sanction", "consequence", "action", "military action", "war",
  "destruction", "death",
  "arrest", "prosecution", "expulsion", "trial", "invasion", "retaliation", "punishment", "reprisal", "bombardment", "embargo", "blockade", "tariff",
  "annihilation", "force", "fine", "penalty", "legal action", "court action", "lawsuit", "eviction", "closure", "deportation", "jail", "prison",
  "bombing", inflect = "noun", any_tag = true,
}
words "bidding_them" { "tell", "order", "warn", "urge", "give", "ask", "call on", "instruct", "command", "set", inflect = "verb", any_tag = true }

rule "or face it" {
  finds = "Tension", about = "X told Y to leave or face air raids: a threat", priority = 5,
  ways = {
    told = [[ {from: np} &set_off &acting <bidding_them> {to: (core with Actor | Actor)} [not finite not mark]{2,22}? {trigger: or} {aim: (face | suffer | expect | meet | be met with | risk)} ([det not wh] | [adj] | [noun] | [participle] | " | a resumption of | a return to){0,5}? <sour_fate> ]],
    die = [[ {from: np} &set_off &acting <bidding_them> {to: (core with Actor | Actor)} [not finite not mark]{2,14}? {trigger: or} {aim: (die | be (killed | shot | bombed | attacked | destroyed | arrested | expelled | jailed | wiped out | crushed | deported | evicted | prosecuted))} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "threaten", weight = 1, note = "" },
  yes = {
    "[from Chile] told [to the rebels] to lay down their arms [trigger or] [aim face] air raids.",
    "[from Chile] told [to the rebels] to leave [trigger or] [aim die].",
  },
  no = { "Chile told the rebels to sing or face the wall.", "Chile told the rebels to come or call." },
}

words "sending_at" { "tell", "send", "dispatch", "deploy", inflect = "verb", any_tag = true }   -- besides <order_verb>
words "striking_down" {
  attack = "attack, crush, retake, recapture, storm, wipe out, destroy, hunt down, drive out, bomb, shell, strike, fight, shoot, fire on, kill, " ..
    "eliminate, eradicate, repel, rout, defeat, annihilate, clear, flush out, capture, engage, finish off, open fire on, shoot down, neutralise, " ..
    "neutralize, smash, take back, repulse, besiege, encircle",
  coerce = "arrest, detain, seize, disperse, evict, round up, put down, quell, disarm, block, surround, expel, break up, suppress, intercept, remove",
  inflect = "verb", any_tag = true,
}

rule "own forces are sent against somebody" {
  finds = "Tension", about = "X ordered the army to retake the port from Y, to crush Y: the army's deed; a pass of 84 tells whose it is as well", priority = 3,
  ways = {
    on = [[ (<order_verb> | <sending_at>) ([adv] | <timeword>)? {from: (core with [Actor kind=military|police] | [Actor kind=military|police])} ([adv] | on? <timeword>)? to {trigger: <striking_down>} {to: &target} ]],
    from = [[ (<order_verb> | <sending_at>) ([adv] | <timeword>)? {from: (core with [Actor kind=military|police] | [Actor kind=military|police])} ([adv] | on? <timeword>)? to {trigger: <striking_down>} ([det] | [own] | [adj] | [noun] | and){1,6}? from {to: &target} ]],
    are_on = [[ {from: (core with [Actor kind=military|police] | [Actor kind=military|police])} ([modal] | <have> | <be> | [adv]){1,3} (ordered | sent | commanded | instructed | authorised | authorized | told | deployed) to {trigger: <striking_down>} {to: &target} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "{trigger.group}", weight = 0, note = "weak", status = "announced" },
  yes = {
    "The president ordered [from the army] to [trigger crush] [to the rebels].",
    "The president ordered [from the navy] to [trigger retake] the port from [to the rebels].",
    "[from The army] was ordered to [trigger crush] [to the rebels].",
  },
  no = { "The president ordered the bank to clear the rebels." },
}

words "calling_to_explain" { "ask", "press", "tell", "order", "urge", "call on", "require", "want", "challenge", "write to", inflect = "verb", any_tag = true }
words "explaining_it" {
  "account for", "explain", "justify", "come clean", "answer for", "clarify", "own up", "say where", "say why", "provide an explanation", "give an explanation",
  "disclose", "declare", "cooperate", "co-operate", "co-operate with", "cooperate with", "open its books", "hand over", "allow inspectors", "admit inspectors",
  "give access", "grant access", "stop", "halt", "end", "lift", "withdraw", "release", "free", "return", "surrender", "apologise", "apologize", "refrain",
  inflect = "verb", any_tag = true,
}

rule "calls somebody to account" {
  finds = "Tension", about = "the agency asked Chile to account for the loans, to explain itself", priority = 1,
  ways = {
    to = [[ &doer {trigger: <calling_to_explain>} {to: &party &joined} (on? <timeword> | (for the [adj] time) | in (a | the) [noun] | once (more | again) | again | , [not finite not comma]{1,6} ,){0,2} to {aim: <explaining_it>} ]],
  },
  unless = { court = [[ {to: ... (court | judge | judges | tribunal | 'Court') ...} ]], patrons = [[ {trigger: (want | wants | wanted)} {to: (a | an) ...} ]] },
  points = { aim = { 1, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "demand", weight = 0, note = "" },
  yes = {
    "[from The bank] has [trigger asked] [to the union] once again to [aim account for] the loans.",
  },
  no = { "The agency asked Chile to sing.", "The union asked the court to explain.", "The bank wants a clerk to explain the rules." },
}
