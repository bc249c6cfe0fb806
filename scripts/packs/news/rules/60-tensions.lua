-- Tensions: an act, a word or a state that sets one actor against another, or eases things between them.
-- A rule finds the trigger with whoever stands beside it; the passes of 64-tension-passes.lua find who
-- acts where the subject stands further off, and how real the act is. Without both ends nothing is told.
phase "tensions"

type "Tension" {
  head = "trigger", keep = "best",
  slots = { "from", "to", "trigger", "aim" },
  about = "one actor against another, or for it",
}

words "act" { from = "words/tension.tsv", where = { pos = "verb" }, inflect = "verb" }
words "act_noun" { from = "words/tension.tsv", where = { pos = "noun" }, inflect = "noun" }
words "act_adj" { from = "words/tension.tsv", where = { pos = "adj" } }

-- verbs that stand before the verb of the act and keep its subject: "wants to", "threatened to", "began"
words "leading_verb" {
  "begin", "start", "continue", "keep", "stop", "cease", "try", "attempt", "seek", "want", "plan", "intend",
  "vow", "threaten", "promise", "pledge", "prepare", "agree", "decide", "refuse", "decline", "fail", "hope",
  "help", "go", "need", "move", "mean", "aim", "appear", "seem", "manage", "dare", "propose", "expect", "set",
  "about", "ready", "unite", "repeatedly", "join", "be able", inflect = "verb", any_tag = true,
}

part "acting" [[ ([modal] | <be> | <have> | <do> | [adv] | not | n't | never | to | <leading_verb> | both){0,8} ]]
part "set_off" [[ ( , ...14 , | [open] ...8 [close] )? (,? (who | which | that))? ]]
part "doer" [[ ({from: np} &set_off &acting)? ]]
-- a phrase and what it belongs to: "Russia's navy", "the leader of the rebels", "Iran and Syria"
part "belonging" [[ ([possessive] ([adj] | [num] | [participle]){0,2} core){0,2} ]]
part "target" [[ core &belonging (of core &belonging){0,2} (, core &belonging){0,3} (,? (and | or | as well as) core &belonging (of core &belonging)?)? ]]
part "suffering" [[ ([modal] | <have> | to | [adv] | not | n't | never | <leading_verb>){0,6} (<be> | get | gets | got | getting) ([adv] | not | n't | being){0,3} ]]

local kind = {
  type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}",
}
local kind_mutual = { type = kind.type, weight = kind.weight, note = kind.note, mutual = "yes" }
local kind_passive = { type = kind.type, weight = kind.weight, note = kind.note, voice = "passive" }

-- One way for each preposition that the list gives to an entry: {trigger} ... on {to}.
local prepositions = { "on", "against", "at", "to", "of", "from", "into", "over", "near", "about", "for", "in",
                       "towards", "toward", "upon", "off", "around", "behind", "with", "among", "by", "after" }

local function by_preposition(pattern)
  local ways = {}
  for _, p in ipairs(prepositions) do
    ways[p] = string.gsub(pattern, "PREP", p)
  end
  return ways
end

-- verbs ------------------------------------------------------------------------------------------------

rule "act on somebody" {
  finds = "Tension", about = "X criticised Y; X has accused Y of ...; X urged Y to ...", priority = 2,
  ways = {
    object = [[ &doer {trigger: <act to=obj|obj-of|obj-with>} ([adv] | both | all | even | more){0,2} {to: &target} ]],
    told_to = [[ &doer {trigger: <act to=obj-to>} {to: &target} (not | [adv])? to ]],
    told_that = [[ &doer {trigger: <act to=obj-that>} {to: &target} ,? (that | to | of) ]],
    that = [[ &doer {trigger: <act to=that>} that? {to: core &belonging (of core)?} ([VB] | be | not | should | must) ]],
  },
  unless = {
    passive = [[ (<be> | get | gets | got) ([adv] | not | n't | being | all | both){0,2} {trigger} ]],
  },
  points = { size = "{trigger.size}" },
  make = kind,
  yes = {
    "[from Norland] [trigger accused] [to Estmark] of spying.",
    "[from The minister] has sharply [trigger criticised] [to Russia's navy].",
    "[from Norland] threatened to [trigger attack] [to Estmark].",
    "[from Norland] [trigger called on] [to Estmark] to leave.",
    "[from Norland] [trigger demanded] that [to Estmark] withdraw.",
  },
  no = { "Norland was accused Monday of spying.", "Norland closed the airport." },
}

rule "act towards somebody" {
  finds = "Tension", about = "X opened fire on Y; X fought against Y; X called on Y to ...", priority = 1,
  ways = by_preposition [[ &doer {trigger: <act to=PREP>} ...4 PREP {to: &target} ]],
  unless = { passive = [[ <be> ([adv] | not | n't | being){0,2} {trigger} ]], mutual = [[ <act mutual=yes> with ]] },
  points = { size = "{trigger.size}" },
  make = kind,
  yes = {
    "[from Troops] [trigger opened fire] on [to the rebels].",
    "[from Norland] [trigger imposed sanctions] on [to Estmark].",
  },
  no = { "Troops opened fire on Monday." },
}

rule "act done to somebody" {
  finds = "Tension", about = "Y was attacked by X; Y, accused by X of ...", priority = 3,
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>} ...6 by {from: &target} ]],
    reduced = [[ {to: np} (, | [open])? (who | which)? [adv]? {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>} (of | to | with)? ...3 by {from: &target} ]],
    under_fire = [[ ({to: np} &set_off &acting)? {trigger: <act to=subj>} ...4 (from | by | of) {from: &target} ]],
  },
  points = { size = "{trigger.size}" },
  make = kind_passive,
  yes = {
    "[to The village] was [trigger shelled] by [from rebels].",
    "[to Norland], [trigger accused] by [from Estmark] of lying, left.",
  },
  no = { "The village was shelled by night." },
}

rule "act between two" {
  finds = "Tension", about = "X clashed with Y; X and Y agreed to talk", priority = 3,
  ways = {
    with = [[ &doer {trigger: <act mutual=yes>} ...3 with {to: &target} ]],
    both = [[ {from: core &belonging} &set_off (and | '&') {to: core &belonging} &set_off &acting {trigger: <act mutual=yes>} ]],
    between = [[ {trigger: <act to=between>} ...5 between {from: core &belonging} and {to: core &belonging} ]],
    each_other = [[ {from: core &belonging} (and | '&') {to: core &belonging} &set_off &acting {trigger: <act to=obj|obj-of|with|at|on|against>} (with | at | on | against)? (each other | one another) ]],
  },
  points = { size = "{trigger.size}" },
  make = kind_mutual,
  yes = {
    "[from Police] [trigger clashed] with [to protesters].",
    "[from Norland] and [to Estmark] have [trigger clashed] again.",
  },
  no = { "Police dealt with the crash." },
}
