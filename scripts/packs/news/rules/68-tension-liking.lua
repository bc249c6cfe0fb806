-- Who is liked by whom, whose failings are held up, who works to beat whom, and who, unlike another, does not.
phase "tensions"

local lib = require "lib.tension"
local sets = require "lib.word_sets"

words "liked" {
  agree = "popular, well liked, well-liked, beloved, loved, adored, admired, revered, respected, well regarded, well-regarded, highly regarded, trusted, " ..
          "cheered, a favourite, a favorite, a darling, well received, well-received, held in high esteem",
  criticise = "unpopular, disliked, despised, loathed, hated, reviled, detested, distrusted, mistrusted, resented, scorned, ridiculed, mocked, derided, widely disliked",
}

local LOOK = 3   -- tokens before it, in which it is denied

rule "is liked by somebody" {
  finds = "Tension", about = "Y is popular with X, well liked by X; unpopular among X", priority = 2,
  pattern = [[ {to: (core with [Actor kind=person|party|government|company] | he | she)} &set_off &seeming {trigger: <liked>} (with | by | among | of) {from: &target} ]],
  points = { few = { 2, [[ {trigger} ]] } },
  make = { type = "{trigger.group}", weight = -1, note = "", voice = "passive", status = "actual" },
  build = function(m, doc)   -- "is not well liked by X": X stands against him
    for n = math.max(1, m:slot("trigger").first - LOOK), m:slot("trigger").first - 1 do
      if sets.not_longer[doc:token(n).form] then return m:set("type", m:get("type") == "agree" and "criticise" or "agree") end
    end
  end,
  yes = { "[to The governor] is [trigger popular] with [from nurses].", "[to Ada Lind] is [trigger well liked] by [from the unions].",
          "[to The mayor] was deeply [trigger unpopular] among [from farmers].",
          "[to The mayor] is not [trigger popular] with [from nurses]." },
  no = { "The song is popular with nurses.", "The mayor is less popular with nurses." },
}

words "holding_up" {
  "point to", "point at", "cite", "highlight", "spotlight", "underline", "underscore", "stress", "emphasise", "emphasize", "note", "bring up", "raise", "seize on",
  "seize upon", "dwell on", "harp on", "draw attention to", "call attention to", "remind voters of", "remind the audience of", "remind people of", "remind the crowd of",
  "turn to", "focus on", "zero in on", "home in on", "pounce on", "jump on", "latch on to", "latch onto", "return to", "invoke", "recall", "deplore", "lament",
  "complain about", "complain of", "express frustration at", "speak of", "reveal", "expose", "uncover", "detail", "document", "lay bare", "be frustrated by",
  "be frustrated with", "be angry about", "be angry over", "be angry at", "be furious about", "be furious over", "be furious at", "be tired of", "be fed up with", "be unhappy with",
  "be unhappy about", "be dismayed by", "be dismayed at", "be baffled by", "be alarmed by", "be alarmed at", "be appalled by", "be exasperated by", inflect = "verb", any_tag = true,
}
words "failing" {
  "failure", "refusal", "inability", "unwillingness", "reluctance", "hypocrisy", "inexperience", "inaction", "broken promise", "empty promise", "gaffe", "blunder",
  "misstep", "misstatement", "falsehood", "untruth", "inconsistency", "contradiction", "flip-flop", "U-turn", "about-face", "affair", "bankruptcy", "unpaid tax", "unpaid bill",
  "slowness", "incompetence", "negligence", "indifference", "intransigence", "recklessness", "carelessness", "shortcoming", "failing", "weakness", "lack of", "absence of",
  "temper", "outburst", "tirade", "silence on", "silence about", "silence over", "obstinacy", "secrecy", "evasiveness", "insensitivity", "callousness", "cosiness with", "coziness with",
  "disregard", "disregard for", "double standard", "poor record", "dismal record", "track record of", "history of", "pattern of", "criminal record", "arrest record",
  "checkered past", "chequered past", "past scandal", "scandal", "ethics problem", "ethical lapse", "lapse", inflect = "noun",
}
-- ties that are held against somebody
words "ties_noun" { "tie", "link", "connection", "contact", "closeness", "dealing", "association", inflect = "noun" }
words "bad_company" { "smuggler", "gang", "mafia", "mob", "extremist", "militant", "terrorist", "racist", "white nationalist", "white supremacist", "neo-nazi", "drug lord", "cartel",
                      "crook", "felon", "criminal", "gangster", "lobbyist", "big bank", "wall street", "oligarch", "dictator", "tobacco", "gun lobby", "criminals", inflect = "noun", any_tag = true }

rule "holds a failing up to somebody" {
  finds = "Tension", about = "X pointed to Y's failure to pay; reminded voters of Y's ties to a gang", priority = 3,
  ways = {
    plain = [[ &doer {trigger: <holding_up>} {to: (core | Actor)} [possessive] ([adj] | [noun] | [num] | alleged){0,3} {aim: <failing>} ]],
    own = [[ &doer {trigger: <holding_up>} {to: [own /his|her|its|their/]} ([adj] | [noun] | [num] | alleged){0,3} {aim: (failure | refusal | inability | unwillingness | hypocrisy | inaction | broken promises | incompetence | gaffes | blunders | falsehoods)} ]],
    ties = [[ &doer {trigger: <holding_up>} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,3} {aim: <ties_noun>} (to | with) ([det] | [adj] | [num] | [noun]){0,3} <bad_company> ]],
    of = [[ &doer {trigger: <holding_up>} (the | a) [adj]{0,2} {aim: (failure | refusal | inability | unwillingness | inaction | hypocrisy | incompetence | slowness)} (of | by) {to: &party} (to | on | in | over | , | . | $ | and) ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:slot("to")
    local whose = m.way == "own" and m:actor("to")
    if m.way == "own" and doc:token(m:slot("trigger").last):is("prep") and doc:token(m:slot("trigger").first):is("past", "participle", "third") and
       doc:token(m:slot("trigger").first):in_list("be") then return false end   -- "was frustrated by his inability": his own
    if from and whose and lib.same(from, whose) then return false end
    return lib.is_active(m, doc) and not (to and doc:token(to.first):is("pronoun") and m.way ~= "own")
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Ada Lind] [trigger pointed to] [to the mayor]'s [aim failure] to pay.",
    "[from Ada Lind] waved and [trigger brought up] [to the mayor]'s [aim ties] to a gang.",
    "[from Ada Lind] [trigger cited] the [aim refusal] of [to the bank] to pay.",
    "Tom Moss lost. [from Ada Lind] [trigger cited] his [aim refusal] to debate.",
  },
  no = { "Ada Lind pointed to the mayor's house.", "Ada Lind brought up the mayor's ties to Peru." },
}

rule "is at work against somebody" {
  finds = "Tension", about = "a group that works against Y", priority = 3,
  pattern = [[ {from: np} &set_off &acting {trigger: (work | works | worked | working)} [adv]{0,2} against {to: (core with [Actor kind=person|party|government|state not form=demonym] | [Actor kind=person|party|government|state not form=demonym])} ]],
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from A lobby] is [trigger working] against [to Ada Lind]." },
  no = { "Time is working against the harvest.", "The union works against Chile fans." },
}

words "for_it" { agree = "support, back, endorse, vote for, favour, favor, embrace, campaign for, stand by, trust, defend, recognise, recognize, pledge to support",
                 reject = "oppose, reject, criticise, criticize, condemn", inflect = "verb", any_tag = true }

rule "does not, unlike another" {
  finds = "Tension", about = "Z supports Y, while X does not; Z did not vote for Y, but X did", priority = 3,
  ways = {
    does_not = [[ {aim: <for_it>} {to: (core with Actor | Actor)} [not finite not final]{0,8}? (, | ;)? (while | whereas | but | though | although | and | ;) [own]? [not finite not comma]{0,2}? {from: (core with Actor | Actor)} (, [not finite not comma]{1,6} ,)? ([modal] | <do> | <have>) {trigger: (not | n't)} ([adv] | yet)? (. | , | ; | $ | and) ]],
    does = [[ (not | n't | never | yet to | refused to | declined to) [adv]? {aim: <for_it>} {to: (core with Actor | Actor)} [not finite not final]{0,8}? (, | ;)? (while | whereas | but | though | although | ;) [own]? [not finite not comma]{0,2}? {from: (core with Actor | Actor)} (, [not finite not comma]{1,6} ,)? {trigger: (does | did | has | would | will | had)} (. | , | ; | $) ]],
  },
  points = { few = { 3, [[ {aim} ]] } },
  make = { type = "{aim.group}", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "does_not" then m:set("type", lib.turned(m:get("type"), "opposed") or "reject") end end,
  yes = {
    "Ada Lind [aim backs] [to the mayor], but [from Peter Moss] does [trigger not].",
    "Ada Lind did not [aim vote for] [to the mayor], but [from Peter Moss] [trigger did].",
  },
  no = { "Ada Lind backs the ban, but Peter Moss does not.", "Ada Lind backs the mayor, but it does not matter." },
}
