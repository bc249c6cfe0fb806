-- Blame by what schools, hospitals, police, firms and landlords do to those in their hands: "the hospital sent her father home to die",
-- "the headmaster called her son a thief", "the surgeon removed the wrong kidney", "the airline had abandoned them". 85-tension-speech.lua
-- ties it to whoever says so.
phase "tensions"

words "ones_kin" { "son", "daughter", "father", "mother", "husband", "wife", "child", "baby", "brother", "sister", "boy", "girl", "family", "parent",
                   "grandmother", "grandfather", "aunt",
                   "uncle", "dog", "cat", "home", "house", "life", "career", "business", "marriage", "car", "farm", "boat", "flat", "cousin", "nephew",
                   "niece", "partner", "friend",
                   "dad", "mum", "mom", "kid", "grandson", "granddaughter", "twin", inflect = "noun", any_tag = true }
words "hurting_kin" { "turn away", "ignore", "neglect", "fail", "let down", "misdiagnose", "mistreat", "humiliate", "bully", "search", "starve",
                      "discharge", "abandon", "punish", "suspend",
                      "expel", "exclude", "evict", "beat", "hit", "kill", "shoot", "mock", "frighten", "scare", "harass", "ruin", "wreck", "destroy",
                      "lose", "forget", "poison", "rob", "steal",
                      "overcharge", "cheat", "deceive", "mislead", "lie to", "rape", "molest", "abuse", "grope", "stalk", "hound", "threaten", "smear",
                      "break", "betray", "drown", "drug",
                      "strip-search", "tie up", "lock up", "restrain", "sedate", "fob off", "laugh at", "shout at", "spit at", "dump",
                      "run over", inflect = "verb", any_tag = true }
words "wrong_part" { "kidney", "leg", "arm", "tooth", "teeth", "drug", "dose", "medicine", "pill", "pills", "organ", "blood", "patient", "baby", "body",
                     "embryo", "man", "house", "person", "door", "account",
                     "address", "file", "size", "amount", "diagnosis", "breast", "eye", "lung", "bill", "form", "injection", "treatment", "child", "suspect" }
words "put_off_so" { "home to die", "home with painkillers", "home with aspirin", "home without treatment", "away without treatment",
                     "from pillar to post", "to the wrong ward", "away empty-handed" }
words "left_him_so" { "on a trolley", "on the floor", "in a corridor", "in a wheelchair", "on hold", "without water", "without food", "without heat",
                      "without heating", "without a word", "in the dark",
                      "in agony", "in pain", "in the cold", "to die", "to rot", "for dead", "to fend for", "penniless", "homeless", "with nothing",
                      "out of pocket", "stranded", "high and dry", "in limbo",
                      "in tears", "unattended", "alone", "bleeding", "with a scar", "with scars", "with debts", "in debt", "unable to", "in the lurch" }
words "told_too_late" { "never called back", "never called her back", "never called him back", "never wrote back", "never returned her calls",
                        "never returned his calls", "did not return her calls",
                        "did not return his calls", "did not call back", "sacked her by text", "sacked him by text", "fired her by text",
                        "fired him by text", "fired her by email", "fired him by email",
                        "sacked them by text", "sacked us by text", "lost her file", "lost his file", "lost his records", "lost her records", "lost the file",
                        "would not listen", "turned her away", "turned him away", "turned them away", "turned us away", "hung up on her", "hung up on him",
                        "slammed the door", "closed the case",
                        "refused to fix", "refused to mend", "refused to repair", "refused to pay", "refused to refund", "refused to help",
                        "refused to listen", "refused to treat", "refused to take",
                        "mixed up his samples", "mixed up her samples", "mixed up the samples", "tampered with", "dragged its feet", "dragged their feet",
                        "passed the buck", "fobbed her off", "fobbed him off",
                        "fobbed them off", "fobbed us off", "squeezed them dry", "is squeezing them dry", "are squeezing them dry", "is squeezing us dry",
                        "bled them dry", "bled us dry",
                        "is bleeding them dry", "is bleeding us dry", "treated them like dirt", "treated her like dirt", "treated us like dirt",
                        "treated him like dirt", "treated her like a criminal",
                        "treated him like a criminal", "treated her like a child", "treated them like slaves", "treated us like slaves",
                        "treated them like animals", "treated us like animals",
                        "threw her out", "threw him out", "threw them out", "threw us out", "kicked her out", "kicked him out", "left them stranded",
                        "left us stranded", "left her stranded",
                        "had abandoned them", "abandoned them", "abandoned us", "abandoned her", "abandoned him", "protected the man who",
                        "protected her abuser", "protected his abuser",
                        "protected the priest", "protected the man", "protected her attacker" }
part "in_charge" [[ {to: np} &set_off &acting ]]

rule "wrong done to those in one's hands" {
  finds = "Blame", about = "the hospital sent her father home to die, Y called her son a thief, removed the wrong kidney", priority = 1,
  ways = {
    kin = [[ &in_charge {trigger: <hurting_kin>} (my | our | her | his | their) ([adj] | [num] | - | old | young){0,3} <ones_kin> ]],
    sent = [[ &in_charge {trigger: (send | sends | sent | sending)} ([own]? [adj]? [common] | me | us | him | her | them) <put_off_so> ]],
    left = [[ &in_charge {trigger: (leave | leaves | left | leaving | kept | keep)} ([own] [adj]? [common] | me | us | him | her | them) <left_him_so> ]],
    wrong = [[ &in_charge {trigger: (give | gives | gave | given | remove | removed | removing | amputate | amputated | cut off | inject | injected | take out | took out | take | took | arrest | arrested | prescribe | prescribed | bury | buried | raid | raided | charge | charged | send | sent | operate on | operated on | pull | pulled | treat | treated | implant | implanted | shoot | shot)} ([own] [adj]? [common] | me | us | him | her | them)? the wrong <wrong_part> ]],
    called = [[ &in_charge {trigger: (call | calls | called | calling)} ([own] [adj]? <ones_kin> | me | us) "? (a | an) ([adj] | [noun]){0,2} (<ill_noun> | <wrong_noun>) ]],
    late = [[ &in_charge {trigger: <told_too_late>} ]],
  },
  unless = { negated = [[ (not | n't | never | no longer | without) ...3 {trigger: [not /never|did|would/] ...} ]], asked = [[ (if | unless | whether) {to} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to the hospital] had [trigger neglected] her mother.",
    "Ada Lind said [to the hospital] had [trigger sent] her father home to die.",
    "Ada Lind said [to the hospital] [trigger left] him on a trolley.",
    "Ada Lind said [to the surgeon] had [trigger removed] the wrong kidney.",
    "Ada Lind said [to the headmaster] had [trigger called] her son a thief.",
    "Ada Lind said [to the bank] had [trigger fobbed her off].",
  },
  no = { "Ada Lind said the hospital had never neglected her mother.", "Ada Lind asked whether the hospital neglected her mother.",
         "Ada Lind said the hospital had sent him home." },
}
