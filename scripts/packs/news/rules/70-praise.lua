-- Praise: words that speak well of somebody. Inside what somebody says they make a tension of type agree, as those of
-- 70-blame-judgements.lua make one of type criticise; 85-tension-speech.lua ties both to the speaker.
phase "tensions"

type "Praise" { head = "trigger", keep = "best", slots = { "to", "trigger" }, inner = true,
                about = "somebody is said to be good, right or the best" }

-- what one is
words "praised_adj" { from = "words/praise.tsv", where = { use = "praised" } }
-- before a noun of whatever kind: "a good man", "an incredible job"
words "fine_adj" { from = "words/praise.tsv", where = { use = "praised|fine" } }
words "fine_noun" { from = "words/praise.tsv", where = { use = "noble|sort" }, inflect = "noun" }
words "praised_most" { from = "words/praise.tsv", where = { use = "best" } }
-- what turns a name that one is called into praise: "called her 'a great friend'"
words "lauding" { from = "words/praise.tsv", where = { use = "praised|fine|lauded|best" } }
words "lauding" { from = "words/praise.tsv", where = { use = "noble" }, inflect = "noun" }
-- what one does who is praised for it
words "praised_deed" {
  "tell it like it is", "tell it as it is", "speak his mind", "speak her mind", "mean what he says", "mean what she says",
  "keep his word", "keep her word", "get things done", "have what it takes", "have the experience", "have the temperament",
  "have the right temperament", "have integrity", "have courage", "have guts", "have done so much", "have done a lot",
  "fight for us", "fight for working people", "care about us", "listen to us", "deliver for us",
  "stand up for us", "look out for us", "understand us", "do the right thing", "make the right call", "make the right choice", "make the right decision",
  "show courage", "show great courage", "show leadership", "show real leadership", "show class", "show compassion", "keep its word", "keep their word", "stand by his word",
  "have a proven record", "have a proven track record", "have a strong record", "have a great record", "have a good record", "earn respect", "earn the respect",
  "earn his place", "earn her place", "earn the trust", "bring people together", "bring the country together", "unite the country", "restore trust", "restore confidence",
  "restore faith", "have her heart in the right place", "have his heart in the right place", "have a good heart", "have a big heart", "have nothing to be ashamed of",
  "put people first", "put country first", "put the country first", "put country before party", "put country over party", "stick to his guns", "stick to her guns",
  "rise to the occasion", "work tirelessly", "care deeply", "keep us safe", "keep the country safe", "lead by example", "go above and beyond", "exceed expectations",
  "understand workers", "understand farmers", "understand voters", "understand working people", "understand business", inflect = "verb", any_tag = true,
}
words "done_well" { "do", "run", "deliver", "give", "make", "show", inflect = "verb" }
part "being_so" [[ ([modal] | [adv] | <have>){0,3} (<be> | become | becomes | became) ([adv] | " | so | very | exactly){0,3} ]]

rule "somebody is good" {
  finds = "Praise", about = "Y is right, is a good man, has done a great job",
  ways = {
    is = [[ {to: np} &set_off "? &being_so {trigger: <praised_adj>} ([punct] | [conj] | about | on | that | when | to | in | and | $) ]],
    is_one = [[ {to: np} &set_off "? &being_so (a | an | the | my | our) [adv]{0,2} {trigger: <fine_adj>} ([adj] | [noun] | ,){0,3} [<fine_noun> not lemma=plan not lemma=idea not lemma=decision] ]],
    best = [[ {to: np} &set_off "? &being_so (far and away | by far | hands down)? (the | our | my) {trigger: (best | better | only | right | most qualified | strongest | stronger | superior | ideal | perfect)} ([adj] | [noun]){0,2} <fine_noun> ]],
    does = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,4} <done_well> (a | an | such a) [adv]{0,2} {trigger: <fine_adj>} ([adj] | [noun]){0,2} <fine_noun> ]],
    one_of = [[ {to: np} &set_off "? &being_so one of the {trigger: <praised_most>} ([adj] | [noun]){0,3} ]],
    deed = [[ {to: np} &set_off ([adv] | <have> | <be> | will | would | can | could){0,3} "? {trigger: <praised_deed>} "? ([punct] | [conj] | [adv] | [prep] | [pronoun] | $) ]],
    good_for = [[ {to: np} &set_off "? &being_so {trigger: (good | great | best | better | wonderful | fantastic)} "? for (us | the (country | town | state | city | economy | party | world) | (our | working | small | ordinary | all)? [noun plural]) ]],
    thanks = [[ {trigger: (thank you | thanks)} , {to: Actor} ]],
    nobody = [[ (no one | nobody | no-one | no [common]) [adv]{0,2} {trigger: (more [adj] | [comparative])} [adj]? [common]? than {to: &party} ]],
  },
  unless = {
    -- "was the only senator who voted": no praise
    lone = [[ {trigger: only} ([adj] | [noun]){0,2} (president | mayor | governor | senator | minister | judge | lawyer | general | woman | man | colleague) ]],
    negated = [[ (not | n't | never | no longer | hardly) ...4 {trigger} ]],
    asked = [[ (if | whether | unless) {to} ]],
  },
  make = { type = "agree" },
  build = function(m) if m.way == "nobody" then m:set("status", "actual") end end,   -- the praise is not denied
  yes = {
    "Ada Lind said [to the mayor] was [trigger right].",
    "Ada Lind said [to the mayor] was a [trigger good] man.",
    "Ada Lind said [to the mayor] was the [trigger best] candidate.",
    "Ada Lind said [to the mayor] had done an [trigger incredible] job.",
    '"There is nobody [trigger tougher] than [to the mayor]," Ada Lind said.',
    '"There is nobody [trigger more honest] than [to the mayor]," Ada Lind said.',
    'Ada Lind said [to the mayor] was one of the [trigger kindest] people.',
    'Ada Lind said [to the mayor] [trigger tells it like it is].',
    "Ada Lind said [to the mayor] was [trigger doing the right thing].",
    "Ada Lind said [to the mayor] would be [trigger good] for farmers.",
    '"[trigger Thank you], [to Tom Moss]," said Ada Lind.',
  },
  no = {
    "Ada Lind said the mayor was not right.",
    "Ada Lind said the mayor was the only woman there.",
    "Ada Lind asked whether the mayor was right.",
  },
}

rule "calls somebody good" {
  finds = "Tension", about = "X called Y brilliant, described Y as a good man", priority = 3,
  ways = {
    adjective = [[ &doer {trigger: <judge_verb>} {to: (core | Actor)} as? "? [adv]{0,2} {aim: <fine_adj>} "? (. | , | ; | and | $ | ") ]],
    noun = [[ &doer {trigger: <judge_verb>} {to: (core | Actor)} as? "? (a | an | the | one of the)? [adv]{0,2} {aim: (<fine_adj> | <praised_most>)} ([adj] | [noun]){0,3} <fine_noun> ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m) return string.lower(m:slot("to").text) ~= "it" end,   -- "called it a great day"
  make = { type = "agree", weight = 0, note = "" },
  yes = {
    "[from Ada Lind] [trigger called] [to the mayor] [aim brilliant].",
    "[from Ada Lind] [trigger described] [to the mayor] as a [aim good] man.",
  },
  no = { "Ada Lind called the mayor a fool.", "The union won. Ada Lind called it a great day." },
}

words "chosen" { "choice", "candidate", "guy", "man", "woman", "pick", "favourite", "favorite", "hero", "vote", "support", "confidence",
                 "backing", "endorsement", "respect", "trust", "admiration", "gratitude", "sympathy", "blessing", "thanks",
                 inflect = "noun", any_tag = true }
words "cherish" { "like", "love", "trust", "admire", "respect", "prefer", "adore", "believe in", "stand with", "stand by", "stand behind",
                  "need", "appreciate", "miss", "want", inflect = "verb" }
words "gladness" { "glad", "pleased", "proud", "delighted", "thankful", "grateful", "happy", "relieved", "confident", "thrilled",
                   "honoured", "honored", "hopeful", "lucky", "fortunate" }
words "fights_for" { "fight for", "stand up for", "speak up for", "work hard for", "look out for", "care about", "deliver for",
                     "stick up for", "advocate for", "serve", inflect = "verb", any_tag = true }
part "one_self" [[ ('I' | we) ([adv] | [modal] | <do> | <have>){0,3} ]]

-- What one says of oneself: "I'm with her", "he has my vote", "we need her in the Senate".
rule "somebody has one's favour" {
  finds = "Praise", about = "I trust Y, I'm with Y; Y is my first choice, has my vote; glad that Y won",
  ways = {
    choice = [[ {to: np} &set_off &being_so [own /my|our/] ([adj] | [num] | second | next){0,2} {trigger: <chosen>} ]],
    has = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> [own /my|our/] ([adj] | [adv]){0,2} {trigger: (<chosen> | back | backs)} ]],
    with = [[ ('I' | we) ([adv] | <have> | [modal]){0,2} <be> ([adv] | all | solidly | 100%? | [num] '%'){0,2} {trigger: (with | for | behind | all in for)} {to: [Actor kind=person|party]} ]],
    cherish = [[ &one_self {trigger: <cherish>} (leaders | people | men | women | somebody | someone | a (man | woman | leader) | more)? like? {to: [Actor kind=person|party]} ]],
    glad = [[ <be> ([adv] | so | very){0,2} {trigger: <gladness>} (that | of | for | to (have | see | support | welcome))? {to: (np with [Actor kind=person|party])} ]],
    fights = [[ {to: np} &set_off [not final not comma]{0,5}? {trigger: <fights_for>} (us | you | (the | our | working | ordinary | all)? ([adj] | [noun]){0,2} [plural] | people | this (town | country | state)) ]],
    honour = [[ (an | my | a) [adj]? {trigger: (honour | honor | privilege | pleasure | joy)} to ([can=VB] | work | serve) (with | for | alongside | under)? {to: &party} ]],
  },
  unless = { negated = [[ (not | n't | never | no longer | hardly | no) ...4 {trigger} ]], asked = [[ (if | whether | unless) {to} ]],
             there = [[ (was | were | been) [adv]{0,2} {trigger: with} ]],   -- in his company
             that_he = [[ {trigger: (want | need | like | love | prefer | trust)} {to} to [can=VB] ]] },   -- asks it of him
  make = { type = "agree" },
  yes = {
    '"[to Tom Moss] is my first [trigger choice]," Ada Lind said.',
    '"[to Tom Moss] has my [trigger vote]," Ada Lind said.',
    '"I am all [trigger for] [to Tom Moss]," Ada Lind said.',
    '"I [trigger trust] [to Tom Moss]," Ada Lind said.',
    "Ada Lind said she was [trigger glad] that [to Tom Moss] had won.",
    '"[to The mayor] has always [trigger fought for] nurses," Ada Lind said.',
    '"It was an [trigger honour] to work with [to Tom Moss]," Ada Lind said.',
  },
  no = { '"I am not for Tom Moss," Ada Lind said.', '"I was with Tom Moss when it fell," Ada Lind said.',
         '"I do not know if Tom Moss has my vote," Ada Lind said.', '"I want Tom Moss to stay," Ada Lind said.' },
}

words "meaning_no_harm" { "mean no harm", "do nothing wrong", "have done nothing wrong", "did nothing wrong", "mean well", "have acted in good faith", "be innocent",
                          "be blameless", "be no thief", "be no criminal", inflect = "verb", any_tag = true }
words "helpful_deed" { "help", "protect", "save", "serve", "support", "assist", "care for", "look after", "rescue" }

rule "somebody means no harm" {
  finds = "Praise", about = "Y meant no harm, only wanted to help: who says so stands up for him", priority = 1,
  ways = {
    harm = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} {trigger: <meaning_no_harm>} ]],
    wanted = [[ {to: np} &set_off {trigger: (only | just | merely)} ([lemma=want] | [lemma=try] | tried | was trying | were trying) to <helpful_deed> ]],
  },
  unless = { negated = [[ (not | n't | never | if | whether) ...4 {trigger} ]] },
  make = { type = "agree" },
  yes = { "Ada Lind said [to the nurse] had [trigger meant no harm].", "Ada Lind said [to the nurse] [trigger only] wanted to help." },
  no = { "Ada Lind asked whether the nurse meant no harm." },
}
