-- Phrases: core (a noun phrase without what hangs on it), np (the whole), verbs (a verb group).
phase "chunks"

type "core" { keep = "longest", about = "determiner, adjectives, nouns" }
type "np" { keep = "longest", slots = { "head" }, about = "a noun phrase with its of-phrases and appositions" }
type "verbs" { keep = "longest", about = "auxiliaries, negation, adverbs, main verb" }

words "timeword" { "today", "yesterday", "tomorrow", "tonight", "Monday", "Tuesday", "Wednesday", "Thursday",
                   "Friday", "Saturday", "Sunday" }
words "timeunit" { "second", "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "morning",
                   "afternoon", "evening", "night", "noon", "midnight", "time", inflect = "noun" }

-- verbs that only colour the one that follows
words "chain" { "go~ on", "use", "begin", "continue", "appear", "seem", "tend", "try", "start", "come~",
                "likely", "going", "have", inflect = "verb", any_tag = true }

part "aux" [[ ([modal] | <have> | <do> | [<be> not possessive] | [clitic verb]) ]]
part "own" [[ ([possessive] (core | ([adj] | [num] | [participle]){1,3} core?)?){0,2} ]]
part "thing" [[ [noun not <timeword> not <indefinite>]{0,7} ([noun not <timeword> not <timeunit> not <indefinite>] | [NNP lower not <timeword>] | [NNP capital not <timeword> not <month>]) ]]

part "how_near" [[ [adv not /now|then|later|also|already|still|again|today|however|meanwhile|here|there|once/] ]]
part "roughly" [[ (&how_near | [IN /about|around|over|under/]){0,2} ((more | less | fewer | greater) than | at least | at most | up to | as many as | about | &how_near) ]]

-- A rank in front of an adjective: "the deputy foreign minister", "its chief medical officer"
part "rank" [[ /deputy|chief|assistant|associate|shadow|vice/ [adj not comparative not superlative]{1,2} ]]

-- Participles that stand before no noun as its adjective: "has told colleagues", not "armed men".
words "only_verb" {
  "told", "asked", "said", "been", "become", "begun", "let", "got", "gotten", "had", "done", "put", "taken", "brought", "shown", "seen",
  "met", "kept", "sent", "felt", "thought", "warned", "urged", "reminded", "assured", "advised", "persuaded", "convinced", "thanked",
  "helped", "allowed", "enabled", "prompted", "encouraged", "blamed", "praised", "criticised", "criticized", "condemned", "killed",
  "denied", "refused", "faced", "joined", "hit", "left", "lost", "won", "made", "given", "caused", "cost", "drawn", "spent", "set",
  "raised", "called", "accused",
}

rule "core" {
  finds = "core", about = "the smallest noun phrase; times are none, so that they are no subjects",
  ways = {
    nouns = [[ ((&roughly [num] | [det not wh] | [own] | [num] | all | both | most | many | more | too | such){1,3} ([name not <month>]{1,2} , [/.+-based/])? &rank? ([adj] '-'? | [num] | [adv /.*ly/]? [participle] '-'? | [gerund] '-'? | '-' [lower]){0,4} &whose_state? | &rank? ([adj] | [num] | [participle not <only_verb>]){0,4} &whose_office?) (&led | &both_papers)? &thing ]],
    pronoun = [[ [pronoun] ]],
    indefinite = [[ (&how_near | [adj])? [noun <indefinite>] ]],
    number = [[ ([det not wh] | [own] | &roughly)? ([adj])? [num]{1,2} '%'? ]],
    demonstrative = [[ (this | that | these | those | some | others | many | all | both | few | several | none | most | each | another) ]],
    share = [[ &roughly? (half | a (third | quarter | fifth) | two-thirds | three-quarters) ]],
    adjective = [[ the [adj]{1,2} ]],
    paper = [[ ((the [adj]?)? [capital]{1,3} | the) [name 'Times'] ]],   -- "Times" is a time otherwise
    day_paper = [[ the <weekday> [name capital not <weekday> not <month>]{1,2} ]],
  },
  yes = { "[The old bridge] fell.", "They left [two empty camps].", "[Nearly half] said no.",
          "They met [former Labour presidential nominee Carl Hume].",
          "[A Morning Post/Argus poll] fell.", "[The Times] reported it.", "[The Financial Times] reported it.", "[The Sunday Times] reported it.", "[The Sunday Harbinger] reported it.", "[The new Norland -led pact] fell.", "[The Norland foreign ministry] fell.",
          "It helps [the wealthy].", "They have told [friends].", "They told [reporters] [nobody] was hurt.", "[Many] left.", "They lost [more than 200 men].", "[The Orvat, Odrin-based firm] left.", "[The deputy foreign minister] left.", "They met [its chief medical officer].", "They lost [more than 200].",
          "SARN, Norland - [Armed men] left.", "SARN, May [4] - [Norland] has left." },
  no = { "Leave now!" },
}

rule "verb group" {
  finds = "verbs", about = "will not have been reported; to say",
  ways = {
    finite = [[ &aux{0,3} ([adv] | not | n't | never | long){0,3} (<have> | [<be> not possessive]){0,2} [adv]{0,2} [verb] ]],
    chain = [[ &aux{0,3} ([adv] | not | n't | never | more | less){0,2} <chain> to [adv]? [VB] ]],
    to_base = [[ to [adv]{0,2} [VB] ]],
    bare_aux = [[ ([modal] | <have> | <do> | <be>) (not | n't)? ]],
  },
  yes = { "The bridge [will not have been closed].", "She [wanted] to leave.", "Men [are more likely to say] no.",
          "She [did] so." },
  no = { "A long road ahead." },
}

phase "phrases"

words "np_link" { "of", "over", "for", "to", "in", "at", "from", "on", "with", "behind", "near", "under", "against", "between",
                  "across", "around", "inside", "outside", "throughout", "along", "beside", "aboard", "beyond", "within",
                  "close to", "familiar with", "including" }

rule "noun phrase" {
  finds = "np", about = "possessives, of-phrases, coordination",
  ways = {
    of = [[ core &own (<np_link> &whose_day? core &own){0,3} ]],
    coordinated = [[ core &own (of core &own)? ((, ([adj] | [num] | [participle]){0,3} &thing &own (of core &own)?){1,5} ,?)? (and | or) core &own (<np_link> core &own)? ]],
    places = [[ (core [possessive])? ([det not wh] | [own] | [adj] | [num] | [common]){0,4} [plural common] (in | at | from | of | across) the? [name]{1,3} (, the? [name]{1,3}){0,4} ,? and the? [name]{1,3} ]],
    firm = [[ core '&' core &own ]],
  },
  unless = { clause = [[ [noun not name] (and | or) (we | he | she | they) ]] },   -- "It is a lie and we know it"
  yes = { "[The head of the ministry's office] left.", "[Norland and Estmark] left.", "[Lind & Okoro] left.",
          "[Survivors of Saturday's fire] left.", "[The winner of last month's vote] left.", "[Nurses in Leeds and York] left.",
          "[Nurses and advisers to the ministry] left.",
          "[It] was [a lie] and [we] left." },
  no = { "Leave now!", "It was [a lie and we] left." },
}

-- of which day or year it is: "Saturday's fire", "last month's vote"
part "whose_day" [[ ([<timeword>] | <month> | (last | next | this | that | the | each | every) [adj]? [<timeunit>]) [possessive] ]]
-- what stands in front of the noun: "the Norland -led pact"
part "led" [[ [name] '-' [participle lower] [adj]{0,2} ]]
-- two that do it together: "a Morning Post/Argus poll"
part "both_papers" [[ [name not <timeword> not <month>]{1,4} '/' ]]
-- adjectives of an office: behind a name they do not begin another phrase
words "of_office" {
  "presidential", "vice-presidential", "congressional", "senatorial", "gubernatorial", "mayoral", "parliamentary", "ministerial",
  "federal", "national", "foreign", "military", "naval", "judicial", "legislative", "electoral", "municipal", "provincial",
  "diplomatic", "papal", "royal", "imperial",
}
part "whose_office" [[ [name not <timeword> not <month>] [<of_office>]{1,2} ]]
-- whose it is, in front of an adjective: the US foreign ministry
part "whose_state" [[ [name not <timeword> not <month>]{1,2} [adj not comparative not superlative]{1,2} ]]
