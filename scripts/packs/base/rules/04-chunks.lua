-- Phrases: core (a noun phrase without what hangs on it), np (the whole), verbs (a verb group).
phase "chunks"

type "core" { keep = "longest", about = "determiner, adjectives, nouns" }
type "np" { keep = "longest", slots = { "head", "title" }, about = "a noun phrase with its of-phrases and appositions" }
type "verbs" { keep = "longest", about = "auxiliaries, negation, adverbs, main verb" }

words "timeword" { "today", "yesterday", "tomorrow", "tonight", "Monday", "Tuesday", "Wednesday", "Thursday",
                   "Friday", "Saturday", "Sunday" }

part "own" [[ ([possessive] ([adj] | [num] | [participle]){0,3} core?){0,2} ]]

rule "core" {
  finds = "core", about = "the smallest noun phrase",
  ways = {
    nouns = [[ ([det not wh] | [own] | [num]){0,3} ([adj] | [num] | [participle] | [gerund]){0,4} [noun not <timeword>]{1,8} ]],
    pronoun = [[ [pronoun] ]],
    number = [[ ([det not wh] | [own])? ([adj])? [num]{1,2} ]],
    demonstrative = [[ (this | that | these | those | some | others | many | all | both | few | several | none) ]],
    adjective = [[ the [adj]{1,2} ]],
  },
}

rule "verb group" {
  finds = "verbs", about = "will not have been reported; to say",
  ways = {
    finite = [[ ([modal] | <have> | <do> | <be>){0,3} ([adv] | not | n't | never | ,? also ,?){0,3} (<have> | <be>){0,2} [adv]{0,2} [verb] ]],
    infinitive = [[ to [adv]{0,2} (have | be)? [verb base participle gerund] ]],
    to_base = [[ to [adv]{0,2} [VB] ]],
    bare_aux = [[ ([modal] | <have> | <do> | <be>) (not | n't)? ]],
  },
}

phase "phrases"

rule "noun phrase" {
  finds = "np", about = "possessives, of-phrases, coordination",
  ways = {
    simple = [[ core &own ]],
    of = [[ core &own ((of | for | to | in | at | from) core &own){1,3} ]],
    coordinated = [[ core &own (, core){0,3} ,? (and | or | '&') core &own ]],
  },
}
