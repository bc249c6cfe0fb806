-- Blame: words that speak ill of somebody. Inside what somebody says they make a tension of type accuse
-- (a wrong that was done) or criticise (a judgement); 64-tension-passes.lua ties them to the speaker.
phase "tensions"

type "Blame" { head = "trigger", keep = "best", slots = { "to", "trigger" }, inner = true,
               about = "somebody is said to have done wrong, or to be bad" }

words "wrong_verb" {
  "lie", "cheat", "steal", "deceive", "mislead", "break the law", "break the treaty", "break its word", "break a promise",
  "break the rules", "break the ceasefire", "violate", "breach", "betray", "defraud", "fabricate", "falsify", "forge",
  "invent", "make up", "cover up", "hide", "conceal", "manipulate", "rig", "bribe", "steal", "loot", "smuggle", "rob",
  "abuse", "mistreat", "torture", "harass", "neglect", "ignore", "fail", "refuse", "distort", "exploit", "interfere",
  "meddle", "provoke", "incite", "sabotage", "undermine", "collude", "conspire", "plot", "launder", "poison", "dump",
  "destroy", "damage", "ruin", "endanger", "risk", "mishandle", "mismanage", "bungle", "botch", "squander", "waste",
  "mock", "insult", "bully", "discriminate", "pander", "exaggerate", "spy", "hack", "leak", "shelter",
  "harbour", "harbor", "supply", "ship", "arm", "sponsor", "fund", "finance", "instigate", "cause", "delete",
  "tamper", "doctor", "backdate", "pressure", "lean on", "intimidate", "silence", "trick", "swindle", "overcharge",
  "demonise", "demonize", "smear", "slander", "defame", "stoke", "fuel", "disregard", "turn a blind eye", 
  "cut corners", "lose control", "commit", 
  inflect = "verb",
}

words "wrong_noun" {
  "lie", "lies", "crime", "crimes", "fraud", "corruption", "deception", "violation", "violations", "aggression", "abuse",
  "abuses", "cover-up", "conspiracy", "provocation", "provocations", "meddling", "interference", "bribe", "bribery",
  "theft", "piracy", "blackmail", "sabotage", "cheating", "misconduct", "wrongdoing", "negligence", "treason",
  "betrayal", "hypocrisy", "brutality", "propaganda", "disinformation", "smear campaign", "plot", "breach", "breaches",
  "collusion", "deceit", "intrusion", "harassment", "espionage", "war crime", "war crimes", "incompetence", "failure",
  "failures", "cowardice", "recklessness", "mismanagement", "attempt to", "tactics", "hostility", "atrocities",
}

words "bad" {
  "wrong", "bad", "worse", "terrible", "awful", "horrible", "disgraceful", "shameful", "disgusting", "appalling",
  "outrageous", "offensive", "racist", "sexist", "bigoted", "dangerous", "reckless", "irresponsible", "careless",
  "incompetent", "unfit", "unqualified", "weak", "dishonest", "corrupt", "crooked", "hypocritical", "unacceptable",
  "inexcusable", "unforgivable", "ridiculous", "absurd", "laughable", "ludicrous", "pathetic", "foolish", "stupid",
  "idiotic", "naive", "ignorant", "clueless", "cowardly", "cruel", "brutal", "inhumane", "murderous", "barbaric",
  "evil", "vile", "toxic", "divisive", "hateful", "arrogant", "selfish", "greedy", "lazy", "biased", "unfair", "unjust",
  "illegal", "unlawful", "unconstitutional", "criminal", "guilty", "responsible for", "to blame", "at fault", "complicit",
  "cynical", "misguided", "short-sighted", "shortsighted", "counterproductive", "inadequate", "insufficient",
  "ineffective", "failing", "out of touch", "out of control", "insulting", "abusive", "deceptive",
  "misleading", "unpatriotic", "un-American", "indefensible", "deplorable", "repugnant", "abhorrent", "despicable",
  "contemptible", "unworthy", "untrustworthy", "unhinged", "delusional", "desperate", "overrated", "a disgrace",
  "a disaster", "a fraud", "a liar", "a fool", "a clown", "a menace", "a coward", "a bully", "a bigot", "a racist",
  "a hypocrite", "a threat", "a danger", "a joke", "a failure", "a mistake", "a thug", "a criminal", "a traitor",
  "a puppet", "a demagogue", "a dictator", "a tyrant", "a con man", "a con artist", "a crook", "a loser", "liars", "fools",
  "cowards", "thugs", "criminals", "traitors", "hypocrites", "bullies", "thieves", "murderers", "terrorists", "killers",
  "liar", "fool", "clown", "disgrace", "fraud", "hypocrite", "coward", "bully", "bigot", "thug", "traitor", "puppet",
  "hypocrisy", "disaster", "madness", "nonsense", "cruelty", "cowardice", "betrayal", "too little", "too late", "too weak", "too soft",
  "too slow",
}

words "judge_verb" { "call", "brand", "label", "describe", "portray", "denounce", "dub", "depict", "characterise",
                     "characterize", "cast", "paint", inflect = "verb" }

part "seeming" [[ ([modal] | [adv] | not | n't | <have>){0,4} (<be> | become | becomes | became | seem | seems | look | looks | sound | sounds) ([adv] | so | very | too | being){0,3} ]]

rule "somebody did wrong" {
  finds = "Blame", about = "Y lied; Y had violated the treaty", priority = 1,
  ways = {
    verb = [[ {to: np} &set_off &acting {trigger: <wrong_verb>} ]],
    act = [[ {to: np} &set_off &acting {trigger: <act type=coerce|incursion|mass_violence|threaten to=obj|on|against|of|at|into|from>} ]],
    who = [[ {to: np} ,? (who | which | that) &acting {trigger: <wrong_verb>} ]],
  },
  unless = { passive = [[ <be> ([adv] | not | being){0,2} [participle] ]], neutral = [[ (not | n't | never | would) ...2 {trigger} ]] },
  make = { type = "accuse" },
  yes = { "The envoy said [to Norland] had [trigger violated] the treaty." },
  no = { "The treaty was violated." },
}

rule "somebody's wrong" {
  finds = "Blame", about = "Y's lies; the crimes of Y; Y is guilty of fraud",
  ways = {
    whose = [[ {to: core} [possessive] ([adj] | [noun] | [participle]){0,3} {trigger: <wrong_noun>} ]],
    own = [[ {to: [own]} ([adj] | [noun]){0,2} {trigger: <wrong_noun>} ]],
    of = [[ {trigger: <wrong_noun>} (of | by) {to: &party} ]],
  },
  make = { type = "accuse" },
  yes = { "She spoke of [to Norland]'s [trigger lies]." },
}

rule "somebody is bad" {
  finds = "Blame", about = "Y is unfit; Y's policy is a disaster",
  ways = {
    is = [[ {to: np} &set_off &seeming (a | an | the)? ([adj] | [noun]){0,2} {trigger: <bad>} ]],
    whose = [[ {to: core} [possessive] [noun]{0,1} {trigger: <bad>} [noun] ]],
    own = [[ {to: [own]} {trigger: <bad>} [noun] ]],
    plain = [[ {trigger: <bad>} {to: Actor} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...2 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said [to the mayor] was [trigger unfit]." },
  no = { "The mayor is not unfit." },
}

rule "somebody must" {
  finds = "Blame", about = "Y must leave; Y should apologise: a demand, if another says so", priority = 2,
  pattern = [[ {to: np} &set_off {trigger: (must | should | ought to | has to | have to | needs to | need to)} [adv]? [can=VB] ]],
  make = { type = "demand" },
  yes = { "The envoy said [to Norland] [trigger must] withdraw." },
  no = { "The envoy said it may withdraw." },
}

rule "name-calling" {
  finds = "Tension", about = "X called Y a liar", priority = 2,
  pattern = [[ &doer {trigger: <judge_verb>} {to: &party} ...5 {aim: <bad>} ]],
  make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from The senator] [trigger called] [to the mayor] [aim a liar]." },
  no = { "The senator called the mayor a friend." },
}
