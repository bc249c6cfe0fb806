-- Blame for what somebody is worth: his judgement is in question, he is no conservative, is too old for it, is worth less than
-- he says, has a history of it, has yet to say sorry, did not bother to ask. 85-tension-speech.lua ties it to the speaker.

phase "tensions"

-- what somebody ought to have
words "fitness" {
  "judgment", "judgement", "honesty", "fitness", "integrity", "temperament", "character", "credibility", "competence", "sanity", "loyalty", "sincerity",
  "motive", "commitment", "leadership", "independence", "impartiality", "candour", "candor", "ethics", "morals", "suitability", "ability", "grasp of reality",
  "grip on reality", "grasp of the facts", "trustworthiness", "qualification", "health", "stamina", "patriotism", "record", "account", "story",
  "version of events", "math", "maths", "arithmetic", "sums", "numbers", inflect = "noun", any_tag = true,
}
words "wanting_in" {
  "in question", "in doubt", "in serious doubt", "in serious question", "open to question", "questionable", "suspect", "lacking", "poor", "flawed",
  "a problem", "an issue",
  "a concern", "a joke", "doubtful", "shaky", "compromised", "shot", "impaired", "under a cloud", "wanting", "sorely lacking", "missing",
  "in tatters", "gone",
  "in ruins", "worthless", "zero", "dubious", "murky", "terrible", "awful", "dreadful", "lousy", "appalling", "shocking", "bad", "fuzzy",
}
-- what one is not who only calls himself so
words "true_to_it" {
  "conservative", "liberal", "progressive", "democrat", "republican", "christian", "patriot", "reformer", "feminist", "moderate", "socialist", "outsider",
  "populist",
  "statesman", "saint", "angel", "hero", "expert", "gentleman", "democracy", "environmentalist", "friend of", "champion of", "reagan", "churchill", "fan of",
  "genius",
  "prize", "moderniser", "peacemaker", "maverick", "libertarian", "labour man", "victim", "innocent", "choirboy", "bargain", "businessman", "lady",
}
-- for what one may be too old
words "too_much" {
  "old", "young", "weak", "soft", "slow", "timid", "inexperienced", "extreme", "liberal", "conservative", "cautious", "eager", "quick", "proud", "lazy",
  "cowardly",
  "scared", "afraid", "angry", "erratic", "unstable", "divisive", "radical", "rich", "trusting", "naive", "green", "thin-skinned", "stubborn", "stupid",
  "dumb", "easily swayed",
  "far to the right", "far to the left", "far right", "far left", "lenient", "risky", "dangerous", "beholden",
}
words "yet_to_do" {
  "apologise", "apologize", "explain", "answer", "say sorry", "release", "publish", "produce", "show", "prove", "offer", "provide", "present", "come up with",
  "deliver", "condemn",
  "disavow", "denounce", "account for", "tell", "say", "admit", "pay", "return", "meet", "learn", "lift a finger", "respond", "do anything", "do a thing",
  "keep", "honour", "honor", "comply",
  inflect = "verb", any_tag = true,
}
words "bothering" { "bother", "trouble himself", "trouble herself", "trouble itself", "trouble themselves", "deign", "care", "think",
  "see fit", inflect = "verb", any_tag = true }
words "asking_us" {
  "ask", "consult", "call", "phone", "visit", "come", "read", "check", "tell", "inform", "listen", "find out", "learn", "turn up", "show up", "look", "reply",
  "answer", "write",
  "explain", "apologise", "apologize", "thank", "warn", "meet", "talk", "speak", "attend", "vote", "do", "mention", "help", "send",
}
-- what one says where one lies
words "unsettling" {
  "scare", "terrify", "frighten", "disgust", "sicken", "appal", "appall", "horrify", "repel", "revolt", "infuriate", "enrage", "depress", "exasperate",
  "creep out", "gross out",
  "worry", "nauseate", inflect = "verb", any_tag = true,
}

rule "is not fit for it" {
  finds = "Blame", about = "Y's judgement is in question; Y is no conservative, is too old for it, is worth less than he says; Y has a history of lying",
  ways = {
    doubted = [[ ({to: (core | Actor)} [possessive] | {to: [own /his|her|their|its/]}) ([adj] | [noun]){0,2} <fitness> ((for | to | as | of | on | about) ([not finite not comma not mark]{1,4}))? ([modal] | [adv] | <have>){0,3} <be> ([adv] | so | now | being | a matter){0,3} "? {trigger: <wanting_in>} ]],
    no_creed = [[ {to: np} &set_off "? &seeming "? {trigger: no} ([adj] | true | real){0,2} <true_to_it> ]],
    not_creed = [[ {to: np} &set_off "? &seeming {trigger: (not | n't)} ([adv])? "? (a | an | the) (real | true | genuine | consistent | proper | serious | very good | good | particularly [adj] | faithful | principled){1,2} (<true_to_it> | [common]) ]],
    too = [[ {to: np} &set_off ([modal] | [adv] | <have>){0,4} (<be> | become | seems | looks | sounds) ([adv] | being | just | way | far){0,2} "? {trigger: too <too_much>} "? (for | to | on | about | with | by half | even) ]],
    less = [[ {to: np} &set_off &acting {trigger: (<be> (not | n't)? [adv]? (nearly | as | worth | less | far less | nowhere near){1,3} ([adj] | rich | wealthy | successful)?)} (than | as (rich | wealthy | successful | smart | tough | good | strong | popular | clever)? (as)? | what) ([pronoun] | [det] | [noun]){1,2} (says | say | claims | claim | pretends | thinks | boasts | made out | makes out) ]],
    history = [[ {to: np} &set_off <have> (a | an | [own]) ([adj] | [noun] | well-documented){0,2} {trigger: (history | record | habit | pattern | track record | penchant | tendency | knack | talent | way)} (of | for) "? ([adv])? (lying | misleading | deceiving | cheating | stealing | insulting | abusing | attacking | breaking | failing | ignoring | bullying | flip-flopping | changing | demeaning | degrading | belittling | mocking | smearing | exaggerating | making things up | saying one thing | not paying | stiffing | dodging | evading | avoiding | mistreating | harassing | discriminating | violating | betraying | sexism | racism | failure | failures | bigotry | deceit | dishonesty | corruption | violence | obstruction | defiance | threatening | disparaging | putting down) ]],
    history_of = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {trigger: (history | record | habit | pattern | track record | penchant | tendency)} (of | for) "? ([adv])? (lying | misleading | deceiving | cheating | stealing | insulting | abusing | breaking | bullying | flip-flopping | demeaning | degrading | belittling | mocking | smearing | exaggerating | stiffing | dodging | evading | mistreating | harassing | violating | betraying | sexism | racism | failure | failures | bigotry | deceit | dishonesty | corruption | obfuscation) ]],
    yet = [[ {to: np} &set_off ([adv])? <have> {trigger: yet} to [adv]? <yet_to_do> ]],
    no_bother = [[ {to: np} &set_off ([modal] | <have> | <do>){1,2} {trigger: (not | n't | never)} ([adv] | even){0,2} <bothering> to ([adv])? <asking_us> ]],
    without = [[ {to: np} &set_off &acting [verb] [not finite not comma]{0,6}? {trigger: without} ([adv] | even){0,2} (bothering | troubling | deigning | so much as | caring) ]],
    to_me = [[ {to: np} &set_off "? ([modal] | [adv] | <do>){0,2} {trigger: <unsettling>} (me | us | the (hell | daylights) out of (me | us) | the (living)? daylights out of (me | us)) ]],
    sick = [[ {to: np} &set_off "? ([modal] | [adv]){0,2} {trigger: [lemma=make]} (me | us | you) (sick | ill | cringe | want to | ashamed | angry | mad | nervous | uneasy | uncomfortable | [own] (blood | skin | flesh) [base]) ]],
    hands = [[ {to: np} &set_off "? <have> {trigger: (the)? blood} of [not finite not comma]{1,6} on [own] hands ]],
    trouble_with = [[ (the)? (only | real | big | whole | [adj])? {trigger: (trouble | problem) with} {to: (core with [Actor kind=person|party|government|company|state] | [Actor kind=person|party|government|company|state])} ([adv])? [<be> not possessive] ]],
    different = [[ {to: np} &set_off "? &seeming "? {trigger: (no better than | no different from | no different than | every bit as bad as | just as bad as | as bad as | worse than | even worse than | little better than)} ]],
    not_up_to = [[ {to: np} &set_off "? ([modal] | [adv] | <have>){0,3} <be> "? ([adv] | just | simply){0,2} {trigger: (not | n't)} ([adv] | even | really){0,2} (up to (it | the job | the task | scratch | par | standard | snuff) | cut out for | equal to the | worthy of | serious about | on our side | one of us | (being | telling the) (honest | straight | truth | candid) | playing fair | doing enough | good enough | a serious [common] | to be (trusted | believed | taken)) ]],
    wont_last = [[ {to: [Actor kind=person|party|government|company]} &set_off "? (would | wo | will | could) {trigger: (not | n't)} [adv]? (last | survive | make it) (a | an | one | five | [num] | through | past | the first) ]],
    missed = [[ {to: np} &set_off &acting {trigger: (miss | misses | missed | missing | skip | skips | skipped | skipping)} ([num] | [adv] | [adj] | more than | over | half | a third | most){1,4} (of)? ([own] | the)? (votes | hearings | briefings | meetings | debates | deadlines | payments | sessions | roll calls) ]],
    orders = [[ {to: np} &set_off &acting {trigger: [lemma=get]} [own] ([adj] | [noun])? orders from ]],
    out_of = [[ {to: np} &set_off "? &seeming "? {trigger: (out of (step | touch | ideas | control | line | order | sync | tune | sorts | [own] (depth | league | element | mind)) | off (the rails | message | base | the mark | the wall) | on the wrong (side | track | path))} ]],
    where_stands = [[ {to: [Actor kind=person|party]} &set_off (will | wo | 'll | does | do) {trigger: (not | n't)} (even)? (say | tell (us | anyone | voters | the (public | people))) (where | how | which side) ]],
  },
  unless = {
    negated = [[ (not | n't | never | hardly) ...2 {trigger: [not /not|n't|never/] ...} ]],
    asked = [[ (if | whether | unless) {to} ]],
    of_age = [[ {trigger: too (young | old)} to (vote | drink | drive | remember | know | marry | join | retire | play | enlist | understand | travel) ]],
    country = [[ {to: (the | [own] | this)? [adj]? (country | nation | economy | world | town | city | state | market | case | talks)} [not possessive] ]],
  },
  points = { few = { 1, [[ {trigger} ]] } },
  make = { type = "criticise" },
  build = function(m) if m.way == "missed" or m.way == "hands" or m.way == "orders" then m:set("type", "accuse") end end,
  yes = {
    "Ada Lind said [to the mayor]'s judgment was [trigger in question].",
    "The mayor sold the lake. Ada Lind said [to his] honesty was [trigger in doubt].",
    "Ada Lind said [to the mayor] was [trigger no] saint.",
    "Ada Lind said [to the mayor] was [trigger not] a real socialist.",
    "Ada Lind said [to the mayor] was [trigger too timid] to sing.",
    "Ada Lind said [to the mayor] [trigger was worth less] than he says.",
    "Ada Lind said [to the mayor] has a long [trigger history] of stiffing cooks.",
    "Ada Lind spoke of [to the mayor]'s [trigger habit] of exaggerating.",
    "Ada Lind said [to the mayor] had [trigger yet] to apologise.",
    "Ada Lind said [to the mayor] had [trigger not] bothered to ask.",
    "Ada Lind said [to the mayor] sold it [trigger without] even bothering to call.",
    '"[to The mayor] [trigger scares] me," Ada Lind said.',
    '"[to The mayor] [trigger makes] me sick," Ada Lind said.',
    "Ada Lind said [to the mayor] had [trigger the blood] of nurses on his hands.",
    "Ada Lind said the [trigger trouble with] [to the mayor] was his temper.",
    "Ada Lind said [to the mayor] was [trigger no better than] a thief.",
    "Ada Lind said [to the mayor] was [trigger not] up to it.",
    'Ada Lind said [to Tom Moss] "would [trigger not] last a week".',
    "Ada Lind said [to the mayor] was [trigger off the rails].",
    "Ada Lind said [to the mayor] had [trigger missed] 40 votes.", "Ada Lind said [to the mayor] [trigger got] his orders from a bank.",
    "Ada Lind said [to Tom Moss] will [trigger not] say where he stands.",
  },
  no = { "Ada Lind said the mayor was too young to vote.", "Ada Lind said the country was on the wrong path.", "Ada Lind said the mayor's judgment was sound.",
    "Ada Lind asked whether the mayor was too old for it.", "Ada Lind said the mayor was never too timid to sing.",
         "Ada Lind said the mayor had a history of the lake.", "Ada Lind said the trouble with that was the cost.",
         "Ada Lind said there was a problem with Tom Moss's microphone." },
}

rule "voters should turn somebody out" {
  finds = "Blame", about = "voters should reject Y; we must vote Y out", priority = 3,
  ways = {
    reject = [[ (voters | people | 'Americans' | workers | the country | the people | we | you | everyone | [plural]) [adv]? (must | should | ought to | need to | have to | will) [adv]? {trigger: (reject | vote out | throw out | turn out | kick out | repudiate | boot out | dump | defeat | vote against | hold accountable)} {to: (core with [Actor kind=person|party|government|company] | [Actor kind=person|party|government|company])} ([not possessive] | $) ]],
    out = [[ (voters | people | 'Americans' | we | you | [plural]) [adv]? (must | should | ought to | need to | have to) [adv]? {trigger: (vote | throw | kick | turn | boot)} {to: (core with [Actor kind=person|party|government|company] | [Actor kind=person|party|government|company])} out ]],
  },
  unless = { negated = [[ (not | n't | never) ...2 {trigger} ]], asked = [[ (if | whether | unless) ...6 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said voters should [trigger reject] [to Tom Moss].", "Ada Lind said voters should [trigger vote] [to Tom Moss] out." },
  no = { "Ada Lind said voters should not reject Tom Moss.", "Ada Lind asked if voters should reject Tom Moss." },
}

words "moved_by" {
  "disappointed in", "disappointed by", "disappointed with", "disappointed at", "disgusted by", "disgusted with", "disgusted at", "horrified by",
  "horrified at", "sickened by", "offended by",
  "disturbed by", "ashamed of", "appalled by", "appalled at", "dismayed by", "dismayed at", "outraged by", "outraged at", "insulted by", "let down by",
  "repelled by", "exasperated by",
  "troubled by", "frustrated by", "frustrated with", "not impressed by", "not impressed with", "less than impressed by", "less than impressed with",
  "not happy with", "not pleased with", "not satisfied with", "far from impressed by", "disillusioned with", "disillusioned by", "disenchanted with",
}
local judges = { person = true, party = true, government = true, state = true, institution = true, ngo = true, igo = true, company = true }

rule "is let down by somebody" {
  finds = "Tension", about = "X was disappointed in Y, horrified by Y's remarks, troubled by what Y had said", priority = 3,
  ways = {
    by = [[ {from: np} &set_off ([modal] | [adv] | <have> | <be> | felt | feels | feel | left | seemed){1,4} ([adv] | so | very){0,2} {trigger: <moved_by>} "? {to: &party} ]],
    what = [[ {from: np} &set_off ([modal] | [adv] | <have> | <be> | felt | feels | feel){1,4} ([adv] | so | very){0,2} {trigger: <moved_by>} (what | how | the way) {to: (core with Actor | Actor)} ([adv] | <have>){0,2} [finite] ]],
  },
  unless = { negated = [[ (not | n't | never) ...2 {trigger} ]],
             done_to = [[ <be> [adv]? {trigger: insulted by} {to: (core with [Actor kind=person] | [Actor kind=person])} (. | , | ; | $ | on | in | at | for | as | when | during | [adv]) ]] },   -- it was he who did
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m)
    local from = m:actor("from")
    return from ~= nil and m:actor("to") ~= nil and judges[from:get("kind") or ""] or false
  end,
  make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from Ada Lind] was [trigger disappointed in] [to the mayor].",
          "[from Ada Lind] has been [trigger frustrated by] [to the mayor].",
          "[from Ada Lind] was deeply [trigger troubled by] what [to the mayor] said." },
  no = { "Ada Lind was disappointed by the rain.", "Ada Lind was insulted by Tom Moss.", "Ada Lind was not disappointed by the mayor." },
}

words "called_so" { "call", "term", "describe as", "dub", "brand", "label", "characterise as", "characterize as", "denounce as", "decry as", "deride as",
  "see as", "regard as",
                    inflect = "verb", any_tag = true }

rule "what one calls somebody's" {
  finds = "Tension", about = "what X called Y's \"war on nurses\"; what X called the arrogance of Y", priority = 4,
  ways = {
    his = [[ what {from: (core | Actor)} ([adv] | <have>){0,2} {trigger: <called_so>} {to: (core | Actor)} [possessive] [adj]{0,2} "? ([adj] | [common]){0,3}? {aim: (<ill_noun> | <wrong_noun> | <fault> | <ill_adj> | <bad> | war)} ]],
    of = [[ what {from: (core | Actor)} ([adv] | <have>){0,2} {trigger: <called_so>} (the | a | an) "? ([adj] | [common]){0,3}? {aim: (<ill_noun> | <wrong_noun> | <fault>)} "? ([not finite not comma not mark]{0,4}?) (of | by | from) {to: [Actor kind=person|party|government|company|state|institution]} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "" },
  yes = {
    'She spoke of what [from Ada Lind] [trigger called] [to Tom Moss]\'s "[aim war] on nurses".',
    "She spoke of what [from Ada Lind] [trigger called] the [aim arrogance] of [to Tom Moss].",
  },
  no = { "She spoke of what Ada Lind called Tom Moss's hat." },
}

-- "Lock him up", she said of Y
rule "lock him up" {
  finds = "Blame", about = "'Lock him up,' X said of Y", priority = 2,
  pattern = [[ ^ "? (just)? {trigger: (lock | throw | put | send | kick | vote)} {to: (him | her | them | core | Actor)} (up | out | away | in jail | in prison | behind bars | to jail | to prison) (, | [final] | and | ") ]],
  make = { type = "demand" },
  yes = { '"[trigger Lock] [to Tom Moss] up," Ada Lind said.' },
  no = { '"Lock the door," Ada Lind said.' },
}
