-- A deed in quotation marks: "said Y 'treats nurses like props'". Whoever gives somebody's deed in another's own words gives
-- them because they bite. 85-tension-speech.lua ties them to whoever says so.
phase "tensions"

local lib = require "lib.tension"

part "quoted_doer" [[ (core with [Actor kind=person|party|company|government|institution|igo|police|state|ngo] | [Actor kind=person|party|company|government|institution|igo|police|state|ngo]) ]]
part "says_of" [[ [verb <say>] ([not finite not comma not mark]{1,4})? (that | as)? ]]
part "in_the_middle" [[ , ([verb <say>] [not finite not mark not comma]{1,6} | [not finite not mark not comma]{1,6} [verb <say>] (the [noun] | [noun] | [pronoun]){0,1}) , ]]

rule "deed in another's words" {
  finds = "Blame", about = "said Y \"treats nurses like props\", had \"sold us to the banks\"; Y, said Lind, \"robbed us of a win\"", priority = -2,
  ways = {
    does = [[ &says_of {to: &quoted_doer} " {trigger: ([adv] | never | once){0,3} ([can=VBZ not <be> not <have>] | [VBD not <be>] | should | should n't | should not | does n't | does not | did n't | did not) [not mark]{1,16}} (, | [final])? " ]],
    done = [[ &says_of {to: &quoted_doer} (has | had | have) [adv]{0,1} " {trigger: [adv]{0,2} [can=VBN not /been|got|taken/] [not mark]{2,16}} (, | [final])? " ]],
    has_done = [[ &says_of {to: &quoted_doer} " {trigger: (has | have | had | is) ([adv not /not/] | been){0,2} ([can=VBN not /been|got|taken/] | [gerund]) [not mark]{2,16}} (, | [final])? " ]],
    turned = [[ {to: &quoted_doer} &in_the_middle " {trigger: ([adv] | never | once){0,3} ([can=VBZ not <be> not <have>] | [VBD not <be>] | should | does n't | does not | did n't | did not) [not mark]{1,16}} (, | [final])? " ]],
  },
  unless = { well = [[ {trigger: ... (regard | esteem | respect | confidence | well | best | right | great | good | proud | strong | brave | bravely | hard | thanks | forward) ...} ]] },
  check = function(m, doc) return not lib.is_praise(doc, m:slot("trigger")) end,
  make = { type = "criticise" },
  yes = {
    'Ada Lind said [to the mayor] "[trigger should hang his head]".',
    'Ada Lind said [to the mayor] had "[trigger sold us to the banks]".',
    'Ada Lind said [to the mayor] "[trigger has eaten the bread of the poor]".',
    '[to The mayor], said Ada Lind, "[trigger talked our ears off]".',
  },
  no = { 'Ada Lind said the mayor "left".', 'Ada Lind said the mayor had "done very well".', 'The mayor "should hang his head".' },
}
