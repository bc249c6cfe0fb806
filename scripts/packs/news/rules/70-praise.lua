-- Praise: words that speak well of somebody. Inside what somebody says they make a tension of type agree, as those of
-- 70-blame.lua make one of type criticise; 85-tension-speech.lua ties both to the speaker.
phase "tensions"

type "Praise" { head = "trigger", keep = "best", slots = { "to", "trigger" }, inner = true,
                about = "somebody is said to be good, right or the best" }

-- what one is
words "praised_adj" {
  "right", "correct", "brilliant", "wonderful", "terrific", "fantastic", "amazing", "incredible", "excellent", "outstanding",
  "superb", "great", "magnificent", "exceptional", "impressive", "courageous", "brave", "fearless", "honest", "decent",
  "trustworthy", "reliable", "qualified", "capable", "competent", "fair", "wise", "generous", "inspiring", "inspirational",
  "gracious", "compassionate", "principled", "unbeatable", "tireless", "one of us", "one of the best", "on our side",
  "up to the job", "fit for office", "ready to lead", "second to none", "a class act", "my hero", "our hero",
}
-- before a noun of whatever kind: "a good man", "an incredible job"
words "fine_adj" {
  "good", "great", "fine", "brilliant", "wonderful", "terrific", "fantastic", "amazing", "incredible", "excellent", "outstanding",
  "superb", "magnificent", "exceptional", "impressive", "courageous", "brave", "honest", "decent", "strong", "true", "dear",
  "phenomenal", "tremendous", "remarkable", "extraordinary", "heck of a", "hell of a", "very good", "very fine", "superior",
}
words "fine_noun" {
  "hero", "heroine", "friend", "patriot", "fighter", "champion", "gentleman", "statesman", "visionary", "leader", "man", "woman",
  "guy", "person", "human being", "candidate", "choice", "president", "mayor", "governor", "senator", "minister", "chancellor",
  "nominee", "partner", "ally", "job", "work", "record", "colleague", "boss", "advocate", "public servant", "role model",
  "inspiration", "asset", "pick", "addition", "coach", "captain", "player", "team", "neighbour", "neighbor", "judge", "lawyer",
  "general", "king", "queen", "pope", "speech", "idea", "plan", "decision", inflect = "noun",
}
words "done_well" { "do", "run", "deliver", "give", "make", "show", inflect = "verb" }
part "being_so" [[ ([modal] | [adv] | <have>){0,3} (<be> | become | becomes | became) ([adv] | " | so | very | exactly){0,3} ]]

rule "somebody is good" {
  finds = "Praise", about = "Y is right, is a good man, has done a great job",
  ways = {
    is = [[ {to: np} &set_off "? &being_so {trigger: <praised_adj>} ([punct] | [conj] | about | on | that | when | to | in | and | $) ]],
    is_one = [[ {to: np} &set_off "? &being_so (a | an | the | my | our) [adv]{0,2} {trigger: <fine_adj>} ([adj] | [noun] | ,){0,3} [<fine_noun> not lemma=plan not lemma=idea not lemma=decision] ]],
    best = [[ {to: np} &set_off "? &being_so (the | our | my) {trigger: (best | only | right | most qualified | strongest | ideal | perfect)} ([adj] | [noun]){0,2} <fine_noun> ]],
    does = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,4} <done_well> (a | an | such a) [adv]{0,2} {trigger: <fine_adj>} ([adj] | [noun]){0,2} <fine_noun> ]],
    nobody = [[ (no one | nobody | no-one | no [common]) [adv]{0,2} {trigger: [comparative]} [adj]? [common]? than {to: &party} ]],
  },
  unless = {
    negated = [[ (not | n't | never | no longer | hardly) ...4 {trigger} ]],
    asked = [[ (if | whether | unless) {to} ]],
  },
  make = { type = "agree" },
  yes = {
    "Ada Lind said [to the mayor] was [trigger right].",
    "Ada Lind said [to the mayor] was a [trigger good] man.",
    "Ada Lind said [to the mayor] was the [trigger best] candidate.",
    "Ada Lind said [to the mayor] had done an [trigger incredible] job.",
    '"There is nobody [trigger tougher] than [to the mayor]," Ada Lind said.',
  },
  no = {
    "Ada Lind said the mayor was not right.",
    "Ada Lind asked whether the mayor was right.",
  },
}
