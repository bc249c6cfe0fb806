-- A deed in quotation marks: "said Y 'treats nurses like props'". Whoever gives somebody's deed in another's own words gives
-- them because they bite. 85-tension-speech.lua ties them to whoever says so.
phase "tensions"

local lib = require "lib.tension"

part "quoted_doer" [[ (core with [Actor kind=person|party|company|government|institution|igo|police|state|ngo] | [Actor kind=person|party|company|government|institution|igo|police|state|ngo]) ]]
part "says_of" [[ [verb <say>] ([not finite not comma not mark]{1,4})? (that | as)? ]]
part "in_the_middle" [[ , ([verb <say>] [not finite not mark not comma]{1,6} | [not finite not mark not comma]{1,6} [verb <say>] (the [noun] | [noun] | [pronoun]){0,1}) , ]]

-- what anybody may be said to be doing, without blame
words "mild_doing" { "look", "work", "cooperate", "co-operate", "consider", "monitor", "review", "study", "prepare", "seek", "take", "make", "try", "recover",
                     "investigate", "explore", "speak", "talk", "hope", "wait", "plan", "expect", "go", "rest", "respond", "assess", "evaluate", "engage",
                     "move", "stand", "do", "get", "start", "begin", "continue", "support", "help", "build", "invest", "grow", "learn", "listen", "negotiate",
                     "discuss", "examine", "act", "fight", "run", "come", "return", "leave", "be", "improve", "offer", "provide", "meet", "follow", "watch",
                     "proceed", "progress", "think", "weigh", "rise", "lead", "bring", "give", "put", "train", "celebrate", inflect = "verb", any_tag = true }

rule "deed in another's words" {
  finds = "Blame", about = "said Y \"treats nurses like props\", had \"sold us to the banks\"; Y, said Lind, \"robbed us of a win\"", priority = -2,
  ways = {
    does = [[ &says_of {to: &quoted_doer} (, [name]{1,3} ,)? " {trigger: ([adv] | never | once){0,3} ([can=VBZ not <be> not <have>] | [VBD not <be>] | should | should n't | should not | does n't | does not | did n't | did not | (would | could | ca | can) (not | n't) (know | recognise | recognize | find | spot | run | organise | organize | see | tell | count | manage)) [not mark]{1,16}} (, | [final])? " ]],
    done = [[ &says_of {to: &quoted_doer} (, [name]{1,3} ,)? (has | had | have) [adv]{0,1} " {trigger: [adv]{0,2} [can=VBN not /been|got|taken/] [not mark]{2,16}} (, | [final])? " ]],
    doing = [[ &says_of {to: &quoted_doer} (, [name]{1,3} ,)? (is | was | are | were | 's) ([adv] | still | just | simply){0,2} " {trigger: [adv]{0,1} [/.{2,}ing/ not <mild_doing> not pronoun not /willing|during|amazing|outstanding|missing|king/] [not mark]{2,16}} (, | [final])? " ]],
    has_done = [[ &says_of {to: &quoted_doer} (, [name]{1,3} ,)? " {trigger: (has | have | had | is) ([adv not /not/] | been){0,2} ([can=VBN not /been|got|taken/] | [gerund]) [not mark]{2,16}} (, | [final])? " ]],
    turned = [[ {to: &quoted_doer} &in_the_middle " {trigger: ([adv] | never | once){0,3} ([can=VBZ not <be> not <have>] | [VBD not <be>] | should | does n't | does not | did n't | did not) [not mark]{1,16}} (, | [final])? " ]],
  },
  unless = { denies = [[ {trigger: [adv]{0,3} (deny | denies | denied | rejects | rejected | disputes | disputed | refutes | refuted) (any | all | the | these | those | every | that | having | wrongdoing | it | everything | <claim_noun>) ...} ]],   -- of himself
             well = [[ {trigger: ... (regard | esteem | respect | confidence | well | best | right | great | good | proud | strong | brave | bravely | hard | thanks | forward) ...} ]] },
  check = function(m, doc) return not lib.is_praise(doc, m:slot("trigger")) end,
  make = { type = "criticise" },
  yes = {
    'Ada Lind said [to the mayor] "[trigger should hang his head]".',
    'Ada Lind said [to the mayor] had "[trigger sold us to the banks]".',
    'Ada Lind said [to the mayor] "[trigger has eaten the bread of the poor]".',
    'Ada Lind said [to the union] was "[trigger holding children to ransom]".',
    '[to The mayor], said Ada Lind, "[trigger talked our ears off]".',
  },
  no = { 'The bank said Ada Lind "firmly denies any wrongdoing".', 'Ada Lind said the mayor was "working on a plan for the pier".', 'Ada Lind said the mayor "left".', 'Ada Lind said the mayor had "done very well".', 'The mayor "should hang his head".' },
}
