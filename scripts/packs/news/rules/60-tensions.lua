-- Tensions: an act, a word or a state that sets one actor against another, or eases things between them.
-- Here stands what all rules of tension share: the acts of words/tension.tsv and the parts of a clause around
-- them. A rule of 61 to 69 finds the trigger with whoever stands beside it, 70 what ill is said of somebody;
-- the passes 80 to 89 find who acts and whom it reaches where these stand further off, and how real it is.
-- Without both ends nothing is told.
phase "tensions"

type "Tension" {
  head = "trigger", keep = "best",
  slots = { "from", "to", "trigger", "aim" },
  about = "one actor against another, or for it",
}

-- acts, and the verbs in front of them -----------------------------------------------------------------------

words "act" { from = "words/tension.tsv", where = { pos = "verb" }, inflect = "verb", any_tag = true }
words "act_noun" { from = "words/tension.tsv", where = { pos = "noun" }, inflect = "noun", any_tag = true }
words "act" { from = "words/tension.tsv", where = { pos = "verb_form" } }
words "act_noun" { from = "words/tension.tsv", where = { pos = "noun_form" } }
words "act_adj" { from = "words/tension.tsv", where = { pos = "adj" } }
-- verbs that stand before the verb of the act and keep its subject: "wants to", "threatened to", "began"
words "leading_verb" {
  "begin", "start", "continue", "keep", "stop", "cease", "try", "attempt", "seek", "want", "plan", "intend",
  "vow", "threaten", "promise", "pledge", "prepare", "agree", "decide", "refuse", "decline", "fail", "hope",
  "help", "go", "need", "move", "mean", "aim", "appear", "seem", "manage", "dare", "propose", "expect", "set",
  "about", "ready", "proceed", "happen", "choose", "opt", "elect", "rush", "hasten", "conspire", "work",
  "fight", "strive", "struggle", "offer", "apply", "come", "like", "love", "tend", "use", "unite",
  "repeatedly", "join", "vote", "be able", "lean toward", "lean towards", "end up", "insist on", "keep on", "resort to",
  "waste no time", "waste no time in", "waste little time in", "lose no time in", "miss no chance", "miss no opportunity", "miss a chance",
  "miss an opportunity", "pass up a chance", "take the chance", "take the opportunity", "seize the chance", "seize the opportunity",
  "take every opportunity", "delight in", "revel in", "relish",
  "persist in", "take turns", "take turns in", "make a habit of", "make a point of", "make a career of", "be quick", "be swift", "be busy",
  "consider whether", "decide whether", "weigh whether", "debate whether", "mull whether", inflect = "verb", any_tag = true,
}
words "get" { "get", inflect = "verb" }

-- who acts, and on whom --------------------------------------------------------------------------------------

part "acting" [[ ([modal] | <be> | <have> | <do> | [adv] | not | n't | never | to | <leading_verb> | both | all | each | long | (last | next | this | earlier this | later this) (<timeword> | <timeunit>) | <have> since | <timeword> | on <timeword>){0,8} ]]
-- between two commas behind a subject: no clause of its own, whose subject would be another; "played it down, while his
-- partner, the League, called for" has a subject behind "while"
part "set_between" [[ (([can=VBN] [adv]? [prep] | [gerund]) [not comma not mark not final]{1,14} | [not finite not /while|though|although|because|whereas/] [not finite]{0,13} | [not finite]{0,8} (who | whom | which | that | whose | where | when | as | if | once | since | after | before) ...12 | (while | though | although | because) ([not own not name not /the/] ...11 | ...6 [finite] ...8) | as [not comma not mark not final]{1,14} | <say> ...8 | it ([finite] | <have> been) [<say> can=VBN] [not finite not mark not comma]{0,5} | [not finite not mark not comma]{1,6} [verb <say>] (on? <timeword>)?) ]]
-- "The ministry," said the union, "has ...": who says so in the middle
part "said_between" [[ , " ([verb <say>] [not finite not mark]{1,8} | [not finite not mark]{1,8} [verb <say>]) , " ]]
part "set_off" [[ ([open] ...8 [close])? ( , &set_between , | &said_between | (, [num])? (-- | [dash] | -) ...14 (-- | [dash] | -) )? ((, [num])? (, | [dash])? (who | which | that))? ]]   -- "Lind, 31, who"
part "doer" [[ ({from: np} &set_off &acting)? ]]
-- a phrase and what it belongs to: "Russia's navy", "the leader of the rebels", "Iran and Syria"
part "belonging" [[ ([possessive] ([adj] | [num] | [participle]){0,2} core){0,2} ]]
part "party" [[ (([num] | hundreds | thousands | dozens | scores | a number | two | three | many | most | some | all) of (core | Actor) | core | the? ([adj]? [noun]){0,2} Actor) &belonging ]]
-- those whom one has in mind above all: "rivals, among them Y", "rivals, particularly Y and Z"
part "such_as" [[ (like | including | such as | among them | above all | ([adv] | most)? (particularly | especially | notably | chiefly | mainly | namely)) ]]
part "above_others" [[ (most of all | above all | worst of all | most recently | more recently | increasingly | especially | in particular | particularly | not least | even | finally | eventually | to a lesser extent | later | by extension | also) ]]
part "joined" [[ ((, &party){0,3} ,? (and | or | as well as | (, | [dash])? but also) (, &above_others , | &above_others)? &party)? (([prep] core)? (, | [dash])? &such_as &party ((, &party){0,3} ,? (and | or) &party)?)? ]]
part "target" [[ (not (only | just | merely | simply))? &party (of core &belonging){0,2} &joined (of core &belonging)? ]]
-- "critical of the way in which Norland met it", "protests against what they call the 'fraudulent' vote of Lind"
part "how" [[ (([own] | the) border with | what ([pronoun] | core) ([adv] | <be>){0,2} <judge_verb> (as | the | a | " | [adj]){0,5} | how | what | when | why | whether | the (way | manner) (in which | that)?) ]]
part "suffering" [[ ([modal] | <have> | to | [adv] | not | n't | never | <leading_verb>){0,6} (<be> | ([lemma=complain] (of | about) | [lemma=recall] | [lemma=describe] | [lemma=remember]) being | get | gets | got | getting | stand | stands | stood | (find | finds | found | saw | see | sees) [pronoun]) ([adv] | [adv] and | not | n't | being | himself | herself | itself | themselves | on <timeword> | <timeword>){0,3} ]]
part "modified" [[ ((the number of | part of | parts of | some of | most of | much of | nearly | about | around | almost | over | roughly | up to | more than | at least | another)? ([det not wh] | [own] | [adj] | [noun] | [num] | [currency] | [participle] | [possessive] | and | all){0,6}) ]]

-- words of several files -------------------------------------------------------------------------------------

words "judge_verb" { "call", "brand", "label", "describe", "portray", "denounce", "dub", "depict", "characterise",
                     "characterize", "cast", "paint", inflect = "verb" }
words "bad" { from = "words/blame.tsv", where = { use = "bad" } }
words "menace" { from = "words/blame.tsv", where = { use = "menace" }, inflect = "noun", any_tag = true }
words "ask_for" { "call for", "ask for", "demand", "urge", "seek", "push for", "press for", "want", inflect = "verb" }
words "unwilling" { "refuse", "decline", "not want", "be unwilling", "vote not", "decide not", "choose not", "opt not",
                    "vow not", "pledge not", "promise not", "swear not", "resolve not", inflect = "verb" }
-- "both sides", "the two countries"; the group tells of which kind the two are, if the noun does
words "pair_word" { "both", "either", "each" }
words "two_known" { "sides", "neighbours", "neighbors", "rivals", "foes", "two", "pair", "duo" }
words "pair_noun" {
  state = "country, government, nation, state, capital, republic, neighbour, neighbor",
  firm = "company, firm, bank, airline, carrier, operator, retailer",
  person = "candidate, man, woman, leader, minister, president, senator, rival, contender, nominee, brother",
  any = "party",
  human = "sister, singer, author, coach, manager, boxer, writer, actor, artist, poet, novelist, scientist, chef, lawyer",   -- and no state
  "side", "ally", "foe", "faction", "camp", "club", "union", "team", "army", "household", "family", "couple",
  "village", "tribe", "clan", "council", "town", "region", "province", "kingdom", "church", "school",
  "agency", "militia", "gang", "bloc", "alliance", "force", "player", "driver", "group", "power",
  inflect = "noun",
}
part "the_pair" [[ ((<pair_word> | the two | these two) [adj]? [noun]? <pair_noun> | the <two_known>) ]]
words "labour_act" { "strike", "walk out", "down tools", "go on strike", "walk off the job", "vote to strike",
                     "stage a strike", "stage a walkout", "picket", "stop work", "ballot for a strike", "be on strike",
                     "come out on strike", "go slow", "threaten to strike", "threaten a strike", "begin a strike",
                     "start a strike", "threaten to walk out", "vote to walk out", "call a strike", "announce a strike", "vote for a strike",
                     "call a walkout", "announce a walkout", "lay down tools", "lay down their tools", "put down their tools", "drop tools", "withhold their labour", "withhold their labor",
                     "refuse overtime", "stage a sick-out", "call in sick en masse", "stop working", "abandon their posts", "stay off the job", "walk out in protest", inflect = "verb", any_tag = true }

-- "another $3 million", "a million crowns"
part "sum" [[ (about | up to | almost | nearly | more than | over | another | a further | an extra)? ([currency] [num] [num]? | (a | half a | [num] | several | some){1,2} (million | billion | thousand | hundred)? <coin last=plural>) ]]
