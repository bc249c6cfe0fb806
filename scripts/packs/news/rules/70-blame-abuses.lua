-- Blame for the abuse of an office, of force, and for standing by: "paid himself twice", "gave the contract to a friend",
-- "had been warned", "did not lift a finger".
phase "tensions"

words "handing_over_to" { "give", "award", "hand", "steer", "sell", "pass", "channel", "divert", "funnel", "transfer", "leave", inflect = "verb", any_tag = true }
words "of_kin" { "nephew", "niece", "brother", "sister", "son", "daughter", "wife", "husband", "cousin", "friend", "crony", "relative", "lover", "mistress", "girlfriend",
                 "boyfriend", "in-law", "brother-in-law", "son-in-law", "ally", "donor", inflect = "noun" }
words "others_money" { "public", "party", "club", "company", "state", "church", "charity", "campaign", "government", "taxpayer", "taxpayers", "union", "council", "school" }
words "foul_arms" { "phosphorus", "chemical weapon", "nerve agent", "poison gas", "cluster bomb", "cluster munition", "barrel bomb", "napalm", "chlorine", "sarin",
                    "live ammunition", "live round", "excessive force", "human shield", "child soldier", "landmine", inflect = "noun" }
words "spoils" { "contract", "tender", "job", "post", "deal", "licence", "license", "land", "plot", "money", "fund", "grant", "concession", "permit", "seat", "loan",
                 "mine", "port", "company", "firm", "stake", "share", "order", "house", inflect = "noun" }
words "staple_goods" { "food", "aid", "medicine", "convoy", "ambulance", "relief", "supplies", "water", "fuel", "evacuation", inflect = "noun" }
words "not_even" { "lift a finger", "bother to", "bother", "bat an eyelid", "bat an eye", "care", "listen", "give a damn", "answer our letters", "return our calls" }

rule "somebody abuses his place" {
  finds = "Blame", about = "Y paid himself twice, gave the contract to a friend, put his nephew on the payroll, used phosphorus", priority = 1,
  ways = {
    himself = [[ {to: np} &set_off &acting {trigger: (pay | pays | paid | paying | reward | rewarded | promote | promoted | vote | voted | award | awarded | grant | granted | appoint | appointed | give | gave | given)} (himself | herself | itself | themselves) ]],
    to_kin = [[ {to: np} &set_off &acting {trigger: <handing_over_to>} ([det not wh] | [own] | [adj] | [num] | [noun]){0,3} <spoils> to (a | an | the | [own] | two | several) ([adj] | [noun] | [possessive]){0,3} <of_kin> ]],
    kin_spoils = [[ {to: np} &set_off &acting {trigger: (get | gets | got | getting | give | gives | gave | given | giving | find | found | hand | handed | award | awarded)} [own] ([adj] | own)? <of_kin> ([det not wh] | [adj] | [noun]){0,3} <spoils> ]],
    kin_in = [[ {to: np} &set_off &acting {trigger: (put | puts | putting | hire | hired | install | installed | appoint | appointed | placed | picked | picks | pick | chose | chosen | named | selected | promoted | recruited)} [own] ([adj] | own)? <of_kin> (on | in | as | to | at | for | over) ]],
    money = [[ {to: np} &set_off &acting {trigger: (use | uses | used | using | spend | spent | spends)} (the)? <others_money> [possessive]? (money | funds | cash | plane | planes | car | cars | staff | credit card | credit cards | jet | jets | helicopter | helicopters | resources) (to | for | on) ]],
    arms = [[ {to: np} &set_off &acting {trigger: (use | uses | used | using | fire | fired | drop | dropped | deploy | deployed)} ([adj] | [det not wh] | [num]){0,2} <foul_arms> ]],
    relief = [[ {to: np} &set_off &acting {trigger: (block | blocks | blocked | blocking | stop | stopped | hold up | held up | turn back | turned back)} ([adj] | [det not wh] | [num] | [noun]){0,3} <staple_goods> ]],
  },
  unless = { negated = [[ (not | n't | never | no longer) ...3 {trigger} ]], passive = [[ <be> [adv]? {trigger: [participle not gerund]} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to the treasurer] had [trigger paid] himself twice.",
    "Ada Lind said [to the mayor] had [trigger given] the contract to a friend.",
    "Ada Lind said [to the mayor] had [trigger put] his nephew on the payroll.",
    "Ada Lind said [to the mayor] had [trigger got] his son a job.",
    "Ada Lind said [to the mayor] had [trigger used] public money for his house.",
    "Ada Lind said [to the army] had [trigger used] phosphorus.",
    "Ada Lind said [to the army] had [trigger blocked] food.",
  },
  no = { "Ada Lind said the army had not used phosphorus.", "Ada Lind said the mayor had given a speech to nurses.",
         "Ada Lind said the convoy was stopped food first." },
}

-- of what one is told who then should act, and what was done too late
words "flaw" { "fault", "flaw", "defect", "risk", "danger", "leak", "crack", "abuse", "complaint", "hazard", "weakness", "bug", "breach", "allegation",
               "concern", "shortage", "rot", "asbestos", "threat", inflect = "noun" }
words "late_doing" { "act", "respond", "warn", "tell", "admit", "call", "own up", "apologise", "apologize", "report", "inform", "react", "notice", "release",
                     "evacuate", "come clean", "recall", "alert", "intervene", "disclose", "raise the alarm", "do anything", "do something", "lift", "investigate" }

rule "somebody stands by" {
  finds = "Blame", about = "Y had been warned, had known for years, waited months before he acted, did not lift a finger", priority = 1,
  ways = {
    warned = [[ {to: np} &set_off <have> [adv]? been [adv]{0,2} {trigger: (warned | alerted | tipped off)} (about | of | that | twice | repeatedly | [num] | last | in | by | <timeunit> | several) ]],
    known = [[ {to: np} &set_off [adv]? {trigger: <knew>} [adv]? (for (years | months | weeks | decades | a | some | more | at | [num]) | all along | since | as early as) ]],
    waited = [[ {to: np} &set_off &acting {trigger: [lemma=wait]} ([num] | a | an | several | more than | nearly | almost | for | too long){1,3} <timeunit>? (before | to) ]],
    told = [[ {to: np} &set_off <have> [adv]? been [adv]{0,2} {trigger: told} ([adv] | twice | [num] times){0,2} (of | about) ([det not wh] | [adj] | [noun]){0,3} <flaw> ]],
    took = [[ {to: np} &set_off &acting {trigger: (take | takes | took | taken | taking)} ([num] | a | several | more | than | nearly | almost | over | about){1,4} <timeunit> to ([adv])? <late_doing> ]],
    lifts_not = [[ {to: np} &set_off (<do> | <have>) (not | n't | never) [adv]? {trigger: <not_even>} ]],
    slow = [[ {to: np} &set_off &seeming {trigger: (slow to | in no hurry to | too late to)} [can=VB] ]],
  },
  make = { type = "criticise" },
  build = function(m)
    if m.way == "warned" or m.way == "known" or m.way == "told" then m:set("type", "accuse") end
    if m.way == "lifts_not" then m:set("status", "actual") end   -- what is not done is the fault
  end,
  yes = {
    "Ada Lind said [to the bank] had been [trigger warned] twice about the roof.",
    "Ada Lind said [to the bank] [trigger had known] for years that the roof leaked.",
    "Ada Lind said [to the bank] had [trigger waited] four months before it acted.",
    "Ada Lind said [to the bank] did not [trigger lift a finger].",
    "Ada Lind said [to the bank] had been [trigger told] of the crack.",
    "Ada Lind said [to the bank] had [trigger taken] nine days to warn them.",
    "Ada Lind said [to the bank] was [trigger slow to] act.",
  },
  no = { "Ada Lind said the bank had been sold twice.", "Ada Lind said the bank had known her for years.", "Ada Lind said the bank did not close." },
}
