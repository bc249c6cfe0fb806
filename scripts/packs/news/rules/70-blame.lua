-- Blame: words that speak ill of somebody. Inside what somebody says they make a tension of type accuse
-- (a wrong that was done) or criticise (a judgement); 85-tension-speech.lua ties them to the speaker.
phase "tensions"

local lib = require "lib.tension"

type "Blame" { head = "trigger", keep = "best", slots = { "to", "trigger" }, inner = true,
               about = "somebody is said to have done wrong, or to be bad" }

words "wrong_verb" { from = "words/blame.tsv", where = { use = "wrong_form" } }
words "wrong_verb" { from = "words/blame.tsv", where = { use = "wrong_verb" }, inflect = "verb" }
words "wrong_noun" { from = "words/blame.tsv", where = { use = "wrong_noun" } }
words "knew" { "knew", "had known", "has known", "have known" }
part "seeming" [[ ([modal] | [adv] | not | n't | <have>){0,4} (<be> | become | becomes | became | seem | seems | look | looks | sound | sounds) ([adv] | so | very | too | being){0,3} ]]

-- "had deliberately turned off the lights": what is done so is a wrong, whatever it is
words "wilfully" {
  "deliberately", "knowingly", "wilfully", "willfully", "intentionally", "illegally", "unlawfully", "wrongfully",
    "improperly",
  "fraudulently", "corruptly", "dishonestly", "recklessly", "negligently", "maliciously", "cynically", "brazenly",
    "shamelessly",
  "purposely", "purposefully", "unjustly", "arbitrarily", "unfairly", "callously", "cruelly", "secretly",
    "covertly", "surreptitiously",
  "criminally", "carelessly", "needlessly", "senselessly", "systematically", "falsely",
}
-- to whom one says what he must not do, and what one gives for silence
words "making_do" {
  "tell", "order", "ask", "instruct", "urge", "press", "pressure", "force", "push", "persuade", "encourage",
    "direct", "coach", "get",
  "warn", "beg", "advise", inflect = "verb", any_tag = true,
}
-- "asked them not to talk" blames nobody
words "bidding" { "tell", "order", "instruct", "press", "pressure", "force", "push", "coach", inflect = "verb", any_tag = true }
words "hushing" { "offer", "pay", "give", "promise", "hand", "slip", inflect = "verb", any_tag = true }
words "misdoing" {
  "lie", "hide", "conceal", "cover up", "falsify", "forge", "fake", "doctor", "destroy", "delete", "shred",
    "burn", "ignore", "withhold",
  "backdate", "alter", "change", "keep quiet", "keep silent", "keep secret", "keep her mouth shut",
    "keep his mouth shut", "look away",
  "look the other way", "turn a blind eye", "stay silent", "stay quiet", "say nothing", "tell nobody",
    "tell no one", "steal", "cheat",
  "bribe", "perjure", "mislead", "not tell", "sign", "stay in", "shut up", "back off", "drop", "bury", "suppress",
    "erase",
}
words "serving_friends" { "protect", "shield", "favour", "favor", "reward", "enrich", "serve", "look after",
  "look out for", "feather", "cover for",
                    inflect = "verb", any_tag = true }
words "cronies" { "friend", "crony", "ally", "donor", "backer", "relative", "brother", "cousin", "family",
  "paymaster", "master", "pal", "mate",
                  "buddy", "chum", "image", "seat", "interest", "skin", "nest", "client", "insider",
                    "elite", inflect = "noun", any_tag = true }
words "dutiful" { "pay", "tell", "warn", "inform", "consult", "ask", "answer", "apologise", "apologize",
  "explain", "reply", "respond", "listen",
                  "check", "inspect", "report", "repay", "notify", "visit", "come", "help", "act", "return",
                    "deliver", inflect = "verb", any_tag = true }

-- "has let nurses down", "made a grave mistake": the words around whom it hurts, or around how bad it is
rule "lets somebody down" {
  finds = "Blame", about = "Y let nurses down; Y made 'a grave mistake'; Y has questions to answer", priority = 3,
  ways = {
    down = [[ {to: np} &set_off &acting {trigger: (let | lets | letting)} ([not finite not mark not comma]{1,5}) down ]],
    short = [[ {to: np} &set_off &acting {trigger: (sell | sells | sold | selling | change | changed | changing)} ([not finite not mark not comma]{1,5}) (short | down the river) ]],
    mistake = [[ {to: np} &set_off &acting {trigger: [lemma=make]} "? (a | an | the | [adj]) [not finite not mark]{0,3}? (mistake | error | blunder | miscalculation | misjudgment | misjudgement) ]],
    answer = [[ {to: np} &set_off &acting {trigger: [lemma=have]} (a lot of | lots of | many | serious | some | big | real | difficult | more){0,2} (questions to answer | explaining to do | to hide) ]],
  },
  make = { type = "criticise" },
  yes = {
    "The envoy said [to the minister] had [trigger let] nurses down.",
    "The envoy said [to the bank] had [trigger sold] nurses short.",
    "The envoy said [to Norland] had [trigger made] \"a grave mistake\".",
    "The envoy said [to the mayor] [trigger has] serious questions to answer.",
  },
  no = { "The envoy said the minister had let nurses in.", "The envoy said the mayor made a cake." },
}

words "mistreating" { "hold", "lock", "keep", "leave", "stab", "throw", "sell", "lead", "take", "drag", "hang", "treat", inflect = "verb", any_tag = true }

-- what one does to a person, and to what is not to be seen
words "lays_hands" { "push", "shove", "grab", "hit", "slap", "punch", "kick", "beat", "choke", "strangle", "bite", "spit on", "drag",
                     "trip", "strike", "shake", "hurt", "touch", "grope", "throw", inflect = "verb", any_tag = true }
words "hiding_away" { "bury", "hide", "suppress", "shred", "destroy", "delete", "conceal", "sit on", "kill", "spike", "erase", "doctor",
                      "rewrite", "withhold", "keep back", "keep secret", inflect = "verb", any_tag = true }
words "what_it_hides" { "report", "evidence", "truth", "story", "file", "document", "fact", "finding", "news", "scandal", "record",
                        "complaint", "memo", "email", "result", "figure", "data", "tape", "recording", inflect = "noun", any_tag = true }
-- what one makes of somebody, or of what happened
words "exploiting" { "use", "exploit", "treat", "abuse", inflect = "verb", any_tag = true }
words "means_to_it" { "excuse", "cover", "pretext", "shield", "human shield", "weapon", "leverage", "cudgel", "political football",
                      "pawn", "bait", "bargaining chip", "cannon fodder", "hostage", inflect = "noun", any_tag = true }

-- what is not paid: "owes the nurses three months' wages"
words "arrears" { "wage", "wages", "salary", "back pay", "pay", "rent", "tax", "taxes", "million", "billion", "thousand", "arrear", "fortune",
                  "pension", "fee", "money", inflect = "noun" }
-- what is rightly punished
words "punishable" { "deed", "offence", "offense", "crime", "misconduct", "wrongdoing", "behaviour", "behavior", "breach", "abuse",
                     "violation", "cheat", "fraud", "theft", inflect = "noun", any_tag = true }

rule "somebody did wrong" {
  finds = "Blame", about = "Y lied; Y had violated the treaty", priority = 1,
  ways = {
    verb = [[ {to: np} &set_off "? &acting "? {trigger: <wrong_verb>} ]],
    act = [[ {to: np} &set_off &acting "? {trigger: <act type=coerce|incursion|mass_violence|threaten to=obj|on|against|of|at|into|from>} "? ([prep] | [adv]){0,2} (core | [det]) ]],
    made_it_up = [[ {to: np} &set_off &acting {trigger: (make | makes | made | making)} (it | that | this | things | stuff | [det] (whole | entire)? (story | thing | tale | quote | quotes | claim)) (all)? up ]],
    knew = [[ {to: np} &set_off {trigger: <knew>} (. | , | $ | ! | ") ]],
    holds = [[ {to: np} &set_off &acting {trigger: <mistreating>} [not finite not comma]{1,3} (to ransom | in the dark | in limbo | in the lurch | to rot | to die | hostage | to fend for | in the back | under the bus | to the wolves | down the river | up the garden path | for a ride | for fools | for a fool | for granted | through the mud | out to dry | like (dirt | animals | cattle | criminals | dogs | slaves)) ]],
    wilful = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} "? {trigger: <wilfully>} [verb] ]],
    made = [[ {to: np} &set_off &acting {trigger: <making_do>} [not finite not comma]{1,4} (to <misdoing> | to keep [not finite not comma]{1,5} (secret | quiet | hidden | off | under wraps)) ]],
    bade = [[ {to: np} &set_off &acting {trigger: <bidding>} [not finite not comma]{1,4} not to [base] ]],
    hush = [[ {to: np} &set_off &acting {trigger: <hushing>} [not finite not comma]{1,6} to (<misdoing> | keep | stay | remain) ]],
    favours = [[ {to: np} &set_off &acting {trigger: <serving_friends>} [own] ([adj] | [noun] | own){0,2} <cronies> ]],
    undone = [[ {to: np} &set_off <have>? {trigger: never} <dutiful> ]],
    without = [[ {to: np} &set_off &acting [verb] [not finite not comma]{0,5} {trigger: without} ([det] | [adj] | [noun]){0,3} (licence | license | licences | licenses | permit | permits | permission | warrant | warrants | consent | authority | authorisation | authorization | approval | insurance | notice | evidence | cause | justification | trial | charge | asking | telling | consulting | warning | informing | paying) ]],
    hands = [[ {to: np} &set_off ([modal] | [adv] | <have>){0,3} {trigger: <lays_hands>} (me | us | him | her | them) ([punct] | [conj] | [prep] | [adv] | $) ]],
    hides = [[ {to: np} &set_off &acting {trigger: <hiding_away>} ([det] | [own] | [adj] | [num] | [noun]){0,3} <what_it_hides> ]],
    links = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> [adj]? {trigger: (links | ties)} (to | with) ]],
    owes = [[ {to: np} &set_off &acting {trigger: (owe | owes | owed | owing)} [not finite not comma]{0,5} ([currency] | <arrears>) ]],
    arms = [[ {to: np} &set_off &acting {trigger: (supply | supplies | supplied | supplying)} [not finite not comma]{0,6} <arms_sent> ]],
    behind = [[ {to: np} &set_off &acting {trigger: (go | goes | going | gone | went)} behind ([own] | core [possessive]) (back | backs) ]],
    uses = [[ {to: np} &set_off &acting {trigger: <exploiting>} [not finite not comma]{1,4} as ([det] | [adj]){0,2} (<menace> | <means_to_it>) ]],
  },
  unless = { asked = [[ what {to} ]], punished = [[ {trigger} ([det not wh] | [own] | [adj] | [num] | [noun]){0,3} <punishable> ]],
    passed_over = [[ {trigger: [lemma=ignore]} ([det not wh] | [own] | [adj] | [noun]){0,3} (<speech_noun last=plural> | smears | gossip | noise | hype | provocations) ]],
    share = [[ {trigger: [lemma=make] up} ([adv] | just | only | about | nearly | almost | more than | less than | the | a | most | half | part | [num] | [adj]){1,4} ([num] | % | per | percent | of | majority | half | third | quarter | bulk | minority | most | part) ]],
    acted = [[ {trigger: (act | acts | acted | acting)} "? (in | within | on | as | with | to | for | out | by | like | at) ]], passive = [[ <be> ([adv] | not | being){0,2} "? [participle] ]], fail = [[ {trigger} to (reach | agree | find | bridge | win | score | qualify | meet | break | attract | secure) ]], made_up = [[ {to} ...10 (make | makes | made | making) up for ]], resolve = [[ {trigger} ([own] (mind | minds) | ground | (a | [own]) (comeback | return | course | path | future) | himself | herself | itself | themselves | ourselves) ]], neutral = [[ (not | n't | never | would) ...2 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "The envoy said [to Norland] had [trigger violated] the treaty.",
    "Her lawyer said [to the bank] was [trigger using] her as a scapegoat.",
    "The envoy said [to Norland] had [trigger occupied] the island.",
    'The envoy said: "[to The minister] [trigger knew]."',
    "The envoy spoke of [to ministers] who [trigger lied].",
    "The envoy said [to the bank] had [trigger lied] to her.",
    "Ada Lind said [to the mill] [trigger owed] its nurses two months' wages.",
    "Ada Lind said [to the mill] had [trigger supplied] the gang with rifles.",
    "The envoy said [to the bank] was [trigger holding] the town to ransom.",
    "The coach said [to the captain] had [trigger stabbed] him in the back.",
    "The envoy said [to the bank] had [trigger gone] behind her back.",
    "Ada Lind said [to a guard] had [trigger pushed] her.",
    "Ada Lind said [to the bank] was trying to [trigger bury] the report.",
    "Ada Lind said [to the bank] [trigger used] the flood as an excuse.",
    "Ada Lind said [to the bank] had [trigger links] to the gang.",
    "The envoy said [to the bank] had [trigger knowingly] sold bad loans.",
    "The envoy said [to the bank] [trigger told] her to burn the letters.",
    "The envoy said [to the bank] [trigger told] her not to testify.",
    "The envoy said [to the paper] had [trigger made] the whole thing up.",
    "The envoy said [to the bank] had [trigger offered] clerks a rise to stay silent.",
    "The envoy said [to the mayor] was [trigger shielding] his cronies.",
    "The envoy said [to the bank] had [trigger never] consulted the nurses.",
    "The envoy said [to the bank] had run the mine [trigger without] a licence.",
  },
  no = {
    "The treaty was violated.",
    "Ada Lind told the court what the bank had concealed.",
    "Ada Lind said the bank had not lied.",
    "Ada Lind said the bank had made up its mind.",
    "Ada Lind said the bank had made up for it.",
    "Ada Lind said the sides failed to reach a deal.",
    "Ada Lind said the mayor would surround himself with nurses.",
    "Ada Lind said the bank had acted in good faith.",
    "Ada Lind said the bank had punished such offences.", "Ada Lind said nurses made up only half of the staff.", "Ada Lind said the court would ignore the smears.", "Ada Lind said the bank had asked her not to testify.",
  },
}

words "telling_on" { "say", "complain", "allege", "charge", "claim", "believe", "suspect", "fear", inflect = "verb", any_tag = true }

rule "wrong told of somebody in passing" {
  finds = "Tension", about = "Y, who guards say ordered the beatings; Y, which, X says, has poisoned two rivers", priority = 4,
  ways = {
    who = [[ {to: core} ,? (who | which | that) ,? {from: (Actor | it | they | he | she)} ,? ([adv] | <have>){0,2} {trigger: <telling_on>} ,? ([adv] | <have> | <be>){0,3} (<wrong_verb> | <misdeed>) ]],
    whose = [[ {to: core} ,? whose ([adj] | [common]){1,3} ,? {from: (Actor | it | they | he | she)} ,? ([adv] | <have>){0,2} {trigger: <telling_on>} ,? ([adv] | <have> | <be>){0,3} (<wrong_verb> | <misdeed>) ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", voice = "passive" },
  yes = {
    "She hired [to a builder] that [from tenants] [trigger say] lied.",
    "She sold shares in [to Tarn Mining], which, [from the union] [trigger says], has bribed officials.",
    "She buys milk from [to a dairy] whose trucks, [from residents] [trigger complain], have poisoned the river.",
  },
  no = { "She hired a builder that tenants say works well.", "She hired a builder that lied." },
}

-- what is slipped to somebody
words "sweetener" { "cash", "money", "bribe", "kickback", "backhander", "envelope", "envelope of cash", "bag of cash", "suitcase of cash", "sum", "payment",
                    "gift", "diamond", "gold watch", "dollar", "euro", inflect = "noun", any_tag = true }
words "slipping" { "give", "hand", "pay", "slip", "offer", "send", "pass", inflect = "verb", any_tag = true }

rule "money is slipped to somebody" {
  finds = "Blame", about = "a witness said the minister was given cash by Y: both are charged with it", priority = 2,
  ways = {
    giver = [[ &suffering {trigger: [<slipping> can=VBN]} ([det not wh] | [adj] | [num] | [noun] | [currency] | of){0,4} <sweetener> [not finite not comma]{0,5}? by {to: &target} ]],
    taker = [[ {to: np} &set_off &suffering [<slipping> can=VBN] ([det not wh] | [adj] | [num] | [noun] | [currency] | of){0,4} {trigger: <sweetener>} ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse", charge = "yes" },
  yes = {
    "Ada Lind testified that the mayor was [trigger given] cash by [to the bank].",
    "Ada Lind testified that [to the mayor] was given [trigger cash] by a banker.",
  },
  no = { "Ada Lind testified that the mayor was not given cash." },
}

words "arms_sent" { "gun", "rifle", "pistol", "arm", "weapon", "missile", "rocket", "drone", "mortar", "ammunition", "explosive", "grenade", "tank", "shell",
                    "bullet", "artillery", "weaponry", "munition", "howitzer", inflect = "noun", any_tag = true }
words "reaching" { "ship", "send", "supply", "deliver", "hand", "pass", "traffic", "sell", "fly", "airlift", "funnel", "channel", "give", "transfer", "leak",
                   "divert", "smuggle", "provide", inflect = "verb", any_tag = true }

rule "arms are sent to somebody" {
  finds = "Blame", about = "guns had been smuggled to Y: a charge against Y, who bears arms", priority = 2,
  pattern = [[ <arms_sent> &suffering {trigger: [<reaching> can=VBN]} [not finite not comma]{0,3}? to {to: &party} ]],
  make = { type = "accuse", arms = "yes" },
  check = function(m)
    local to = m:actor("to")
    return to ~= nil and to:get("kind") == "armed_group"
  end,
  yes = { "Ada Lind said guns had been [trigger smuggled] to [to the rebels]." },
  no = { "Ada Lind said guns had been smuggled to the navy." },
}

words "guilty_one" { "culprit", "perpetrator", "mastermind", "ringleader", "instigator", "offender", "wrongdoer", "aggressor", "saboteur", "accomplice",
                  "co-conspirator", "fraudster", "swindler", "informer", "offending party", inflect = "noun", any_tag = true }

rule "somebody is the culprit" {
  finds = "Blame", about = "Y was the main culprit", priority = 1,
  pattern = [[ {to: np} &set_off &seeming (the | a | an | one of the | among the)? [adj]{0,2} {trigger: <guilty_one>} ]],
  unless = { negated = [[ (not | n't | never | no) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = { "Ada Lind said [to the nurses] were the main [trigger culprits]." },
  no = { "Ada Lind said the nurses were not the culprits." },
}

words "of_promise" { "successor", "heir", "candidate", "opponent", "rival", "contender", "backer", "author", "owner", "winner", "nominee",
                     "challenger", "buyer", "bidder", "sponsor", inflect = "noun" }
words "putting_name_to" { "name", "list", "identify", "cite", "finger", "point to", "single out", "describe", "out", inflect = "verb", any_tag = true }

part "suspected" [[ (a | an | the | one of the | two | some of the)? [adj]? (alleged | suspected | accused | presumed | reputed | convicted | known | likely | main | prime) [adj]? ]]

rule "names somebody as a culprit" {
  finds = "Tension", about = "X named Y and Z as alleged members of the gang", priority = 5,
  ways = {
    plain = [[ &doer {trigger: <putting_name_to>} {to: &target} as &suspected {aim: [common]} ]],
    apposed = [[ &doer {trigger: <putting_name_to>} [not finite not comma]{1,4} , {to: &target} , as &suspected {aim: [common]} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "accuse", weight = 0, note = "" },
  unless = { good = [[ (likely | main | known | prime) {aim: <of_promise>} ]] },
  yes = { "[from The clerk] [trigger named] two bankers, [to Ada Lind and Tom Moss], as alleged [aim members] of the gang.",
          "[from The clerk] [trigger named] [to two bankers] as alleged [aim members] of the gang." },
  no = { "The clerk named two bankers as likely winners." },
}

rule "somebody was in on it" {
  finds = "Blame", about = "Y was bought off, was involved in it", priority = 1,
  ways = {
    paid = [[ {to: np} &set_off &acting <be> [adv]? {trigger: (paid | bribed | hired | coached | planted | bought | bought off | compromised)} (to [base] | by | off | , | . | $) ]],
    part_in = [[ {to: np} &set_off &acting <be> ([adv] | [adj])? {trigger: (involved | implicated | mixed up | complicit | party)} (in | to | with) ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "The envoy said [to the nurses] were [trigger paid] to lie.",
    "The envoy said [to the bank] was [trigger involved] in the sale of the mine.",
  },
  no = { "The envoy said the bank had been warned twice about the roof.", "The envoy said the bank had warned that it was late.",
    "The envoy said the bank was not involved in the sale." },
}

-- with whom one does wrong, or for whom
words "in_league" {
  "in league with", "in cahoots with", "in cohorts with", "in collusion with", "in complicity with", "in conspiracy with", "hand in glove with",
  "at the behest of", "with the connivance of", "with the complicity of",
  "on the orders of", "at the bidding of", "as a front for",
}
words "in_league" { "conspire with", "collude with", "plot with", "scheme with", "connive with", inflect = "verb", any_tag = true }
rule "somebody did it with another" {
  finds = "Blame", about = "rigged the tender in cahoots with Y; conspired with Y", priority = 1,
  pattern = [[ {trigger: <in_league>} {to: &target} ]],
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said the mayor had rigged the tender [trigger in cahoots with] [to the bank].",
  },
  no = { "Ada Lind said the mayor had not acted in league with the bank.", "Ada Lind said the mayor sang along with the nurses." },
}

rule "somebody did wrong to another" {
  finds = "Blame", about = "he had been cheated by Y; she was beaten by Y", priority = 2,
  ways = {
    wrong = [[ <be> [adv]{0,2} {trigger: <wrong_verb>} ...6 by {to: &party} ]],
    act = [[ <be> [adv]{0,2} {trigger: <act type=coerce|incursion|mass_violence|threaten to=obj|obj-of>} ...6 by {to: &party} ]],
    beaten = [[ (he | she | they | 'I' | we) ([adv] | <have>){0,3} <be> [adv]{0,2} {trigger: (<act type=attack to=obj> | beaten)} ...6 by {to: &party} ]],
  },
  unless = {
    negated = [[ (not | n't | never) ...2 {trigger} ]],
    lawful = [[ {trigger: (<custody_verb coerce> | [lemma=capture] | [lemma=hold] ...3 custody)} ]],   -- whoever tells of an arrest
  },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said she had been [trigger cheated] by [to the bank].",
    "Ada Lind said she had been [trigger misled] by [to the bank].",
    "Ada Lind said she had been [trigger beaten] by [to the police].",
    "Ada Lind said the nurses were [trigger cheated] by [to the bank].",
    "Ada Lind said the inspectors had been [trigger bribed] by [to the bank].",
    "Ada Lind said she had been [trigger kidnapped] by [to the rebels].",
  },
  no = { "Ada Lind said she had been cheated.", "Ada Lind said she had not been cheated by the bank.",
         "Ada Lind said a nurse had been arrested by the police." },
}

words "guilt" { "responsible for", "to blame", "at fault", "complicit", "guilty", "criminal", "corrupt", "illegal", "unlawful" }

words "harm" { "murder", "massacre", "massacres", "torture", "abuse", "mistreatment", "harassment", "bullying", "oppression",
               "intimidation", "exploitation", "betrayal", "looting", "theft", "genocide", "violation", "violations" }

words "opposing" { "defeat", "fight", "combat", "end", "stop", "prevent", "condemn", "denounce", "investigate", "tackle", "oppose",
                   "face", "allege", "deny", "suffer", "report", "expose", "uncover", "curb", "root out", "counter", "avoid", "resist",
                   "survive", "punish", "halt", "confront", "outlaw", "criminalise", "criminalize", "deplore", "reject",
                   inflect = "verb", any_tag = true }

rule "somebody's wrong" {
  finds = "Blame", about = "Y's lies; the crimes of Y; Y is guilty of fraud",
  ways = {
    whose = [[ {to: core} [possessive] ([adj] | [noun] | [participle]){0,3} {trigger: <wrong_noun>} ]],
    own = [[ {to: [own]} ([adj] | [noun]){0,2} {trigger: <wrong_noun>} ]],
    of = [[ {trigger: <wrong_noun>} (of | by) {to: &party} ]],
    does = [[ {to: np} &set_off &acting [verb] ([det] | [adj] | [own] | [num] | [noun] | in | with | out){0,5} {trigger: <wrong_noun>} ]],
  },
  unless = {
    victim = [[ {trigger: <harm>} of ]],   -- whose murder it was
    opposed = [[ {to} ...8 <opposing> ...4 {trigger} ]],
    told = [[ {to} ([adv] | <have>){0,2} (describe | describes | described | recount | recounts | recounted | witness | witnessed | recall | recalled) ...4 {trigger} ]],
  },
  make = { type = "accuse" },
  yes = {
    "She spoke of [to Norland]'s [trigger lies].",
    "Ada Lind said [to the mayor] made [trigger threats].",
    "She spoke of the [trigger lies] of [to the mayor].",
    "The mayor resigned. Ada Lind spoke of [to his] [trigger lies].",
  },
  no = { "She spoke of Norland's lakes.", "She spoke of the murder of hundreds of villagers.",
         "Ada Lind said the mayor would fight corruption.", "Ada Lind said nurses had described a massacre." },
}

words "good" { from = "words/praise.tsv", where = { use = "praised|good" } }
words "do_well" { "understand", "care", "deserve", "respect", "listen", "belong", "tell the truth", "keep its word",
                  "keep his word", "keep their word", "do enough", "have the guts", "have the courage", "have the decency", "have the nerve", "learn", "demonstrate", "explain", "be trusted",
                  "have a plan", "have the right", "represent", "speak for", "stand up", "live up to", "honour", "honor",
                  "comply", "act", "protect", "share", "know what he is doing", "know what she is doing", "know what they are doing",
                  "know what he was doing", "know what she was doing", "know what they were doing", "care for", "defend", "win",
                  "be elected", "lead", "govern", "handle", "manage", "keep", "beat", "deliver", "unite", "help", "clarify", "solve", "add up", "make sense", "go far enough",
                  "address", "answer", "bargain in good faith", "negotiate in good faith", "act in good faith", "play by the rules",
                  "follow the rules", "follow the law", "abide by", "work in favour of", "work in the interest of", "work in the interests of", "put the public first",
                  "be prepared to", "be willing to", inflect = "verb", any_tag = true }
-- what a deed does that is condemned
words "damning" {
  "shock the conscience", "beggar belief", "defy belief", "defy logic", "defy reason", "stink", "smack of",
    "reek of", "raise serious questions",
  "raise troubling questions", "raise questions", "call into question", "cast doubt on", "fly in the face of", "make a mockery of",
    "send the wrong message", "set a dangerous precedent",
  "set a bad precedent", "leave much to be desired", "do a disservice to", "bring shame on", "bring shame to",
    "bring disgrace on", "cross a line",
  "cross the line", "cross a red line", "go too far", "miss the point", "miss the mark", "ring hollow",
    "add insult to injury", "border on",
  "amount to", "fall short", "do more harm than good", "pour fuel on the fire", "pour petrol on the flames",
    "play into the hands of",
  "put lives at risk", "put children at risk", "put people at risk", "tear families apart", "harm", "hurt",
    "endanger", "betray", "insult",
  "disgrace", "dishonor", "dishonour", "undermine", "threaten democracy",
    "speak for itself", inflect = "verb", any_tag = true,
}
words "burden" { "blood on his hands", "blood on her hands", "blood on its hands", "blood on their hands",
  "a lot to answer for",
                 "much to answer for", "questions to answer", "something to hide", "only himself to blame",
                   "only herself to blame",
                 "only itself to blame", "only themselves to blame", "a lot of explaining to do",
                   "explaining to do", "egg on his face",
                 "egg on its face", "a hidden agenda", "a conflict of interest", "a double standard",
                   "an axe to grind", "an ax to grind",
                 "a credibility problem", "his head in the sand", "its head in the sand", "their heads in the sand" }
words "want_of" { "lack", "fall short of", "fall short", inflect = "verb" }

words "takes_away" { "take away", "take", "raise", "hike", "cut", "slash", "gut", "destroy", "end", "dismantle", "sell off", "sell out",
                     "ship", "steal", "weaken", "ruin", "threaten", "endanger", "wreck", "bankrupt", "divide", "abolish", "undo",
                     inflect = "verb", any_tag = true }

rule "somebody is bad" {
  finds = "Blame", about = "Y is unfit; Y's policy is a disaster",
  ways = {
    is = [[ {to: np} &set_off "? &seeming "? (a | an | the)? "? ((gang | bunch | pack | band | den | nest | load | lot | herd | clique) of)? ([adj] | [noun]){0,2} {trigger: <bad>} ]],
    quoted = [[ {to: (core with [Actor kind=person|party|company|government] | he | she)} <be> " {trigger: (a | an) [not mark]{1,9}} (, | [final])? " ]],
    whose = [[ {to: core} [possessive] [noun]{0,1} {trigger: <bad>} [noun] ]],
    own = [[ {to: [own]} {trigger: <bad>} [noun] ]],
    it_is = [[ (it | that | this | what) &seeming (a | an | the | kind of | rather | a bit){0,2} {trigger: <bad>} (of | that | when | if | for | how) {to: np} ]],
    plain = [[ {trigger: <bad>} {to: [Actor not form=pronoun]} ]],
    plain_of = [[ {trigger: <bad>} (regime | rule | government | policy | policies | reign | leadership | campaign | tactics | system | clique | conduct | behaviour | behavior) of {to: &party} ]],
    no_such = [[ {to: np} &set_off &seeming {trigger: no} [adj]? <praise> ]],
    does_nothing = [[ {to: np} &set_off &acting {trigger: (do | does | did | done | doing)} (nothing | little | too little | precious little) (for | to | about | but | , | . | " | ! | $) ]],
    knows_nothing = [[ {to: np} &set_off ([adv] | [modal]){0,2} {trigger: (know | knows | knew | understand | understands | understood)} (nothing | little) (about | of) ]],
    lacks = [[ {to: np} &set_off ([adv] | <have> | [modal]){0,3} {trigger: <want_of>} ]],
    verdict = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){1,3} &acting "? {trigger: <damning>} ]],
    burden = [[ {to: np} &set_off "? ([adv] | <have>){1,3} "? {trigger: <burden>} ]],
    not_good = [[ {to: np} &set_off ([modal] | <have> | <be>){1,2} {trigger: (not | n't | never) (been | be)? [adv]? <good>} ]],
    does_not = [[ {to: np} &set_off ([modal] | <have> | <do>){1,2} {trigger: (not | n't | never) [adv]? <do_well>} ]],
    cannot = [[ {to: np} &set_off {trigger: (can | ca | could) [adv]? (not | n't)} [adv]? <do_well> ]],
    trouble = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> {trigger: (trouble | a hard time | difficulty | a tough time | problems)} ]],
    even = [[ {to: np} &set_off {trigger: (can | ca | could) [adv]? (not | n't)} even [verb] ]],
    still_not = [[ {to: np} still ([modal] | <have> | <do>) {trigger: (not | n't)} [adv]? [verb] ]],
    thinks = [[ {to: np} &set_off [adv]? (think | thinks | thought | believe | believes | act as if | acts as if | acts like) that? [pronoun] <be> {trigger: (above | too good | entitled | better than | untouchable | invincible | immune)} ]],
    belongs = [[ {to: np} &set_off [adv]? {trigger: (belong | belongs | belonged)} (in | behind | on) (jail | prison | a cell | bars | court | the (dustbin | dock | past | museum)) ]],
    nobody = [[ {trigger: (nobody | no one | no-one | who)} [adv]? (believes | trusts | likes | wants | needs | respects | listens to | cares about) {to: [Actor kind=person|party|company|government]} ]],
    afford = [[ {trigger: (can | ca | could) (not | n't)} (afford | survive | endure | take) ([det] | [num] | [adj] | [noun] | more | of){0,5} {to: [Actor kind=person|party]} ]],
    only_self = [[ {to: np} &set_off &acting ([verb] | cares | thinks) {trigger: (only | just | solely)} (about | for | of) (himself | herself | itself | themselves) ]],
    loses = [[ {to: np} &set_off &acting {trigger: (lose | lost | loses)} [own /my|our|her|his|their/] (vote | votes | support | trust | respect | confidence) ]],
    takes_away = [[ {to: np} &set_off &acting {trigger: <takes_away>} [own /your|our|their|my/] ([adj] | [noun]){0,1} [noun] ]],
    never_did = [[ what (has | have | did) {to: np} ever {trigger: (done | do | accomplished | accomplish | achieved | achieve)} ]],
    not_who = [[ {to: np} &set_off &seeming {trigger: not} (who | what) (he | she | they | it) (says | say | claims | claim | pretends | pretend | seems | seem) ]],
    made_no = [[ {to: np} &set_off &acting [lemma=make] {trigger: no [adj]{0,2} (effort | efforts | attempt | attempts)} to ]],
    has_no = [[ {to: np} &set_off <have> "? {trigger: no (spine | guts | soul | conscience | manners | vision | strategy | courage | scruples | ideas | loyalty | moral compass | backbone | case | time for | sympathy | experience | answer | answers | backbone | heart | feeling | excuse | idea | clue | plan | shame | right | business | credibility | respect | regard | concern | interest | merit | basis | foundation | substance | authority | mandate | legitimacy | integrity | morals | principles | judgment | judgement | sense | decency | honour | honor | remorse | excuse)} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...2 {trigger} ]], serves = [[ {trigger: a (tool | coup)} (for | to) ]] },
  check = function(m, doc) return m.way ~= "quoted" or not lib.is_praise(doc, m:slot("trigger")) end,
  make = { type = "criticise" },
  build = function(m, doc)
    local t = m:slot("trigger")
    if doc:token(t.first):in_list("guilt") or doc:token(t.last):in_list("guilt") then m:set("type", "accuse") end
    if m.way == "nobody" then m:set("status", "actual") end   -- the blame is not denied
  end,
  yes = {
    "Ada Lind said [to the mayor] was [trigger unfit].",
    "Ada Lind said [to the mayor] did [trigger not understand] the law.",
    "Ada Lind said [to the mayor] [trigger could not] lead the town.",
    "Ada Lind said [to the mayor] would have [trigger trouble] paying.",
    "Ada Lind said [to the mayor] thought [trigger only] about himself.",
    "Ada Lind said [to the mayor] [trigger could not] even read.",
    "Ada Lind said [to the mayor] still had [trigger not] paid.",
    "Ada Lind said [to the mayor] thinks he is [trigger above] the law.",
    "Ada Lind said [to the mayor] [trigger belonged] in jail.",
    "Ada Lind said [trigger no one] likes [to Tom Moss].",
    '"We [trigger can\'t] afford four more years of [to Tom Moss]," Ada Lind said.',
    "Ada Lind said [to the mayor] had [trigger lost] her vote.",
    '"[to The mayor] will [trigger raise] your rents," Ada Lind said.',
    '"What has [to the mayor] ever [trigger done] for nurses?" Ada Lind asked.',
    '"[to The mayor] is [trigger not] who he says he is," Ada Lind said.',
    'Ada Lind said [to the mayor] was "[trigger a wolf in a coat]".',
    "Ada Lind said [to the mayor] had [trigger no clue].",
    "Ada Lind said [to the mayor] [trigger knew] nothing about ships.",
    "Ada Lind said [to the mayor] [trigger lacked] courage.",
    "Ada Lind said [to the mayor] was [trigger no] leader.",
    'Ada Lind said [to the mayor]\'s silence "[trigger beggars belief]".',
    'Ada Lind said [to the bank] "has [trigger blood on its hands]".',
    "Ada Lind said [to the mayor] had [trigger done] nothing for nurses.",
    "Ada Lind said [to the mayor] was [trigger not fit for office].",
    "The mayor resigned. Ada Lind spoke of [to his] [trigger shameful] record.",
    "Ada Lind said it was [trigger shameful] that [to the bank] had left.",
    "She spoke of the [trigger corrupt] [to Kremlin] clique.",
    "She spoke of the [trigger corrupt] rule of [to the mayor].",
    "She spoke of [to the mayor]'s [trigger shameful] record.",
    "Ada Lind said [to the bank] had made [trigger no serious effort] to find the letters.",
  },
  no = { "Ada Lind said the bank was a tool for readers.",
         "The mayor is not unfit.", 'Ada Lind said the mayor was "a dear friend".' },
}

words "is_beyond" { "beggar belief", "defy belief", "defy logic", "beggar comprehension", "be beyond belief", "be beyond me", inflect = "verb", any_tag = true }

rule "it is past belief" {
  finds = "Blame", about = "it beggars belief that Y is still mayor; not a word has come from Y", priority = 1,
  ways = {
    that = [[ it ([modal] | [adv]){0,2} {trigger: <is_beyond>} that {to: (core with Actor | Actor)} ([finite] | [modal] | <have> | <be>) ]],
    silence = [[ {trigger: (not a word | not a single word | not a peep | next to nothing | no word | no reply | no answer | no apology | hardly a word | not one word)} ([adv] | <have> | <be>){0,3} (come | came | comes | coming | heard | emerged | forthcoming | had)? (yet | so far)? from {to: &party} ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    "It [trigger beggars belief] that [to the mayor] is still there, Ada Lind said.",
    '"[trigger Not a word] has come from [to the bank]," Ada Lind said.',
  },
  no = { "It beggars belief that rain fell, Ada Lind said." },
}

words "judgement_of" { "case", "claim", "charge", "ruling", "verdict", "decision", "judgment", "judgement", "argument", "report", "criticism", "view", "theory",
                       "policy", "stance", "position", "plan", "law", "fear", "objection", "complaint", inflect = "noun", any_tag = true }
words "resting" { "rest on", "be based on", "rely on", "hinge on", "stem from", "spring from", "arise from", "be built on", "be founded on", "betray", "be due to",
                  "be the result of", inflect = "verb", any_tag = true }
words "misreading" { "misreading", "misunderstanding", "misinterpretation", "misconception", "error", "mistake", "falsehood", "lie", "ignorance", "confusion",
                     "fallacy", "fantasy", "prejudice", "bias", "flaw", inflect = "noun", any_tag = true }

rule "rests on an error" {
  finds = "Blame", about = "Y's case rests on a misreading of the law", priority = 1,
  ways = {
    whose = [[ {to: (core | Actor)} [possessive] [adj]? <judgement_of> ([adv] | [modal] | <have>){0,2} <resting> (a | an | the)? ([adj] | [noun] | series of){0,2} {trigger: <misreading>} ]],
    by = [[ <judgement_of> (by | of | from) {to: &party} ([adv] | [modal] | <have>){0,2} <resting> (a | an | the)? ([adj] | [noun] | series of){0,2} {trigger: <misreading>} ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said [to the bank]'s case rests on a [trigger misreading] of the law.",
          "Ada Lind said the ruling by [to the court] sprang from an [trigger error]." },
  no = { "Ada Lind said the bank's case may never rest on an error." },
}

words "given_word" { "pledge", "promise", "vow", "commitment", "undertaking", "assurance", "guarantee", "oath", inflect = "noun", any_tag = true }

rule "goes against somebody's word" {
  finds = "Blame", about = "the tax runs counter to pledges made by Y", priority = 1,
  pattern = [[ {trigger: <doing_harm>} ([det not wh] | [adj] | [num] | [noun]){0,3} <given_word> [can=VBN]? by {to: &party} ]],
  unless = { negated = [[ (not | n't | never) ...2 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said the tax [trigger ran counter to] pledges made by [to the mayor]." },
  no = { "Ada Lind said the tax did not break promises made by the mayor." },
}

words "mishap" { "blast", "explosion", "fire", "leak", "poisoning", "death", "deaths", "crash",
                 "disappearance", "killing", "killings", "plot", "coup", "breach", "outage", "hack",
                 "theft", "scam", "trade", "scheme", "campaign", "smuggling", "racket", "plan", "video", "letter", "message", "calls", "raid", "robbery", "sale", "deal", "story", "article", "protest", "riot", "riots", "rumour", "rumours", "rumor", "rumors", "unrest" }

-- where one is, and what one makes or wants, without blame
words "neutral_place" { "scene", "wheel", "time", "curve", "bar", "desk", "counter", "line", "door", "curtain",
  "camera", "bench", "house",
                        "idea", "project", "film", "book", "song", "show", "product", "design", "success",
                          "victory", "bid", "bill", "law",
                        "initiative", "team", "game", "president", "government", "candidate", "leader", "man",
                          "woman", "party", "eight-ball", "lens",
                        "pulpit", "podium", "glass", "barricade", "wall", "fence", "front", "decision",
                          "figure", inflect = "noun", any_tag = true }

rule "somebody is behind it" {
  finds = "Blame", about = "Y was behind the attack", priority = 1,
  ways = {
    behind = [[ {to: np} ([modal] | <have> | [adv] | <be> | stand | stands | stood){0,4} {trigger: behind} ([det] | [adj] | [noun] | [num]){0,4} (<act_noun> | <wrong_noun> | <mishap>) ]],
    behind_any = [[ {to: np} ([modal] | <have> | [adv])* <be> [adv]? {trigger: behind} (the | this | these | those | both | all) ([adj] | [common]){0,2} [common not <neutral_place>] ]],
    work_of = [[ <be> (all | clearly | entirely | really | again | not){0,2} {trigger: the (work | handiwork | fault | doing)} of {to: &party} ]],
    own_fault = [[ <be> (all | clearly | entirely | really | again | not){0,2} {to: (core | Actor)} [possessive] (own)? {trigger: (fault | doing | handiwork)} ]],
    lies_with = [[ {trigger: (blame | fault | guilt)} (for ...6)? (lies | lay | rests | rested) [adv]{0,2} with {to: &party} ]],
  },
  make = { type = "accuse" },
  yes = { "The envoy said [to Norland] was [trigger behind] the attack.",
          "The envoy said [to Norland] was [trigger behind] the balloons.",
          "The envoy said [to Norland] was [trigger behind] a plot.",
          "The envoy said the fire was [trigger the work] of [to the rebels].",
          "The envoy said the fire was [to the bank]'s [trigger fault].",
          "The envoy said the [trigger blame] for the fire lay with [to Norland]." },
  no = { "The envoy stood behind the lake.", "The envoy said the mayor was behind the wheel." },
}

words "slogan_word" { "shame on", "down with", "out with", "to hell with", "death to" }

rule "slogan" {
  finds = "Blame", about = "Shame on Y; down with Y; it is time for Y to go: words of whoever shouts or writes them", priority = 2,
  ways = {
    on = [[ {trigger: <slogan_word>} {to: &party} ]],
    time = [[ (is | was | 's) [adv]? {trigger: time} for {to: &party} to <owed_deed> ]],
    high_time = [[ (is | was | 's) [adv]? (high | past) {trigger: time} (for {to: &party} to [base] | that? {to: &party} [past]) ]],
    out = [[ " {to: Actor} {trigger: (out | must go | resign)} (, | [final])? " ]],
  },
  make = { type = "criticise" },
  build = function(m)
    local word = m:slot("trigger").text
    if word == "must go" or word == "resign" or m.way == "time" or m.way == "high_time" then m:set("type", "demand") end
  end,
  yes = {
    '"It is [trigger time] for [to the mayor] to go," Ada Lind said.',
    '"It is high [trigger time] [to the mayor] left," Ada Lind said.',
    'The envoy said: "[trigger Shame on] [to Norland]."',
    'The crowd shouted: "[to Chile] [trigger out]!"',
  },
  no = { "It was a shame." },
}

words "hang_head" { "be ashamed", "be embarrassed", "know better", "look in the mirror", "grow up", "hang his head", "hang her head",
                    "hang their heads", "mind his own business", "mind their own business", "be sorry", "be mortified",
                    "stick to", "think again", "get a grip", "get real" }
words "owed_deed" { "go", "leave", "resign", "quit", "stop", "end", "answer", "explain", "apologise", "apologize",
                    "pay", "act", "choose", "accept", "change", "do", "step", "stand", "face", "take", "show",
                    "prove", "respect", "comply", "withdraw", "release", "return", "come", "give", "make", "improve",
                    "admit", "tell", "decide", "listen", "negotiate", "talk", "cease", "reform", "be", inflect = "verb", any_tag = true }
words "obliged" { "must", "should", "ought to", "has to", "have to", "needs to", "need to", "had to", "had better", "has got to", "have got to" }

words "making_amends" { "apologise", "apologize", "resign", "step down", "withdraw", "retract", "reconsider", "think again", "correct", "come clean",
                        "back down", "take back", "own up", "stop", "relent", inflect = "verb", any_tag = true }

-- "the minister must be sacked": what one wants done to somebody
words "dealt_with" {
  "sack", "remove", "fire", "dismiss", "punish", "prosecute", "jail", "imprison", "investigate", "stop", "arrest",
  "ban", "expel", "impeach", "try", "charge", "disqualify", "shut", "close", "sanction", "replace", "suspend", "deport",
  "isolate", "defeat", "probe", "censure", "fine",
  inflect = "verb", any_tag = true,
}

rule "somebody must" {
  finds = "Blame", about = "Y must leave; Y should apologise: a demand, if another says so", priority = 2,
  ways = {
    until_then = [[ {to: np} &set_off {trigger: (has | have | had)} ([adv] | only){0,2} (until | till | [num] (hours | days | weeks | minutes) | a (day | week | month)) ...3 to [VB] ]],
    must = [[ {to: np} &set_off {trigger: <obliged>} [adv]? [can=VB] ]],
    shame = [[ {to: np} &set_off {trigger: <obliged>} [adv]? <hang_head> ]],
    leads_to = [[ (should | must | ought to | need to | needs to | has to | have to) [not finite not comma]{1,6} {trigger: <removal>} (from | by | of) {to: (core | Actor)} ]],
    hoped = [[ (hope | hopes | hoped | expect | expects | expected) that? {to: np} {trigger: (will | would | 'll)} [adv]? <making_amends> ]],
    owes = [[ {to: np} &set_off &acting {trigger: (owe | owes | owed)} [not finite not comma]{1,6} (apology | apologies | explanation | explanations | answer | answers) ]],
  },
  unless = {
    done_to = [[ {trigger} [adv]? be [adv]? ([participle not <dealt_with> not lemma=hold not lemma=bring] |
      (held | brought) [not lemma=to not lemma=accountable not lemma=responsible]) ]],
    infers = [[ {trigger: must} [adv]? be [gerund] ]],   -- "he must be doing well"
    to_win = [[ {trigger} [adv]? (win | carry | capture | flip | score | gain) ]],   -- what it takes to win
    ours = [[ {to: ... our ([num] | two)? (country | countries | nation | party | people | society | government | world)} {trigger} ]],
    -- "firefighters had to break a window": it is told, and not asked for
    told = [[ {trigger: had to} [adv]? [not <owed_deed>] ]],
    -- "the two lands should trade more": goodwill
    goodwill = [[ {trigger: (should | ought to)} ([adv] | both | all){0,2} (cooperate | co-operate | work together | pull together | talk | trade | live in peace | help each other | respect each other | be (good)? (neighbours | neighbors | friends | partners) | (get | stand | act) together | join (hands | forces) | unite) ]],
    expected = [[ (should | ought to) [adv]? (get | see | win | benefit | feel | find | know | remain | arrive | come | do well | boost | raise | pass | prove) ]],
  },
  check = function(m, doc)
    return not (m.quoted and doc:word(m:slot("trigger").first) == "had" and m.way == "must")   -- "Moss had to admit it"
  end,
  build = function(m, doc)   -- "should have known": too late for a demand
    local behind = doc:token(m:slot("trigger").last + 1)
    if m.way == "shame" or behind and behind.form == "have" then m:set("type", "criticise") end
  end,
  make = { type = "demand" },
  yes = {
    "The envoy said [to Norland] [trigger must] withdraw.",
    "The envoy said [to the bank] [trigger should] be ashamed of it.",
    "The envoy said [to Norland] [trigger had] until Friday to withdraw.",
    "The envoy said [to the bank] [trigger owed] her an apology.",
    "The envoy said [to the minister] [trigger must] be sacked.",
    "The envoy said it should lead to an [trigger apology] from [to the bank].",
    "The envoy said she hoped [to the bank] [trigger would] apologise.",
  },
  no = {
    "The envoy said it may withdraw.",
    "The envoy said the minister should be praised.",
    "The envoy said the minister should win.",
    "The envoy said the minister must be doing well.", "The envoy said the minister needs to win in May.",
    "The envoy said our two countries must trade.",
    "The envoy said nurses had to carry water.",
    "The envoy said the two countries should cooperate.",
  },
}

words "paying_back" { "respond", "retaliate", "strike back", "hit back", "react", "answer", "strike", "attack",
  "act", "fight", "sue", "resign", "quit",
                      "walk out", "take action", "take legal action", "go to court",
                        "call a strike", inflect = "verb", any_tag = true }

rule "somebody must, or else" {
  finds = "Blame", about = "it would leave unless Y paid: a threat of whoever says so", priority = 3,
  ways = {
    unless_done = [[ (will | would | 'll | 'd) ([adv] | not | never){0,2} {trigger: [can=VB]} ...14 (unless {to: np} &acting [verb] | if {to: np} ((<do> | [modal] | <have>) (not | n't) | (fail | fails | failed | refuse | refuses | refused))) ]],
    if_done = [[ (will | would | 'll | 'd) [adv]{0,2} {trigger: <paying_back>} ...8 if {to: np} &acting [verb] ]],
  },
  make = { type = "threaten" },
  yes = {
    "The envoy said it would [trigger respond] in kind if [to Norland] closed the strait.",
    "The gang said it would [trigger release] the files unless [to the ministry] paid." },
  no = { "The gang said it would leave unless." },
}

rule "somebody will pay" {
  finds = "Blame", about = "Y would face court; the bank may lose its licence: a threat, or a warning, of whoever says so", priority = 4,
  ways = {
    will = [[ {to: np} &set_off (will | would | 'll | 'd) [adv]? {trigger: (face | lose | regret | pay for | pay (a | the) [adj]{0,2} price | pay dearly | answer for | be crushed | be punished | be sued | be fined | be sacked | be prosecuted | be arrested | be jailed | be expelled | be destroyed | be hunted down | suffer)} ]],
    may = [[ {to: np} &set_off (could | may | might) [adv]? {trigger: (face | lose | be punished | be sued | be fined | be sacked | be prosecuted | be arrested | be jailed | be expelled | suffer)} ]],
    risks = [[ {to: np} &set_off &acting {trigger: (risk | risks | risked)} [/.+ing/] ]],
  },
  build = function(m) if m.way ~= "will" then m:set("type", "warn") end end,
  make = { type = "threaten" },
  yes = {
    "The envoy said [to Norland] would [trigger regret] it.",
    "The envoy said [to the bank] could [trigger lose] its licence.",
    "The envoy said [to the bank] [trigger risked] losing its licence.",
  },
  no = { "The envoy said Norland would win." },
}

-- ill words: the sign that somebody is criticised, whoever that is.
words "ill_verb" { from = "words/ill.tsv", where = { pos = "verb" }, inflect = "verb" }
words "ill_noun" { from = "words/ill.tsv", where = { pos = "noun" }, inflect = "noun" }
words "ill_adj" { from = "words/ill.tsv", where = { pos = "adj" } }
words "ill_phrase" { from = "words/ill.tsv", where = { pos = "phrase" }, inflect = "verb", any_tag = true }

type "Ill" { head = "trigger", slots = { "trigger" }, inner = true, keep = "longest",
             about = "a word that speaks ill of something" }

rule "ill word" {
  finds = "Ill", about = "a word of blame, whoever it is about",
  pattern = [[ {trigger: (<ill_verb> | <ill_noun> | <ill_adj> | <ill_phrase> | <bad> | <wrong_noun>)} ]],
  yes = { "He spoke of [trigger lies]." },
  unless = {
    verb = [[ [pronoun] {trigger: mean} ]],   -- "I mean that"
    much = [[ an {trigger: awful} lot ]],
    won = [[ {trigger: a coup} for ]],   -- "a coup for the club"
    serves = [[ {trigger: a tool} (for | to) ]],
    worst_of = [[ {trigger: the? worst} of ]],   -- "the worst of the storm"
    natural = [[ natural {trigger} ]],
    means = [[ {trigger: [lemma=mean]} that ]],
  },
  no = { "He spoke of lakes.", "I mean that he left.", "It is an awful lot.", "It is a coup for the club.",
         "It is a tool for readers.", "The worst of the storm is over.", "He spoke of natural disasters.", "This will mean that he left." },
}
