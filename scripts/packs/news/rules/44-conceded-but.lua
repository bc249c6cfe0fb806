-- What is conceded, but called otherwise: "acknowledged the dinner but said it was a birthday party", "did not dispute that the pages
-- were hers but described them as a draft". The thing is there, and is not what others make of it.
phase "denials"

words "concedes_it" { "acknowledge", "admit", "concede", "confirm", "accept", "recall", inflect = "verb" }

part "conceded" [[ ([<concedes_it>] | <do> (not | n't) (deny | dispute | contest | challenge | question)) ]]
part "gives_name" [[ (a | an | [own] | the | [adj]? [plural] | part of | for) ]]

rule "conceded, but called otherwise" {
  finds = "Denial", about = "X acknowledged the dinner but said it was a birthday party", priority = -2,
  ways = {
    said = [[ {source: np} &d_aside &d_aux &conceded [not final not mark not /but/]{1,24}? ,? ]] ..   -- check: ignore inner-head
           [[ (but | though | although) [adv]? ([pronoun])? [verb <say>] [adv]? that? ]] ..
           [[ {content: (it | they | he | she | this | these | those) {cue: (was | were | is | are | had been)} ([adv] | only | merely){0,2} &gives_name [not final]{0,16}?} (. | ; | $ | , (and | which)) ]],
    called = [[ {source: np} &d_aside &d_aux &conceded [not final not mark not /but/]{1,24}? ,? ]] ..
             [[ (but | though | although) [adv]? {cue: ([lemma=describe] | [lemma=characterise] | [lemma=characterize] | [lemma=call] | [lemma=present])} ]] ..
             [[ {content: (it | them | this | these | that | those | him | her) as? "? &gives_name [not final]{0,16}?} (. | ; | $ | , (and | which)) ]],
  },
  unless = {
    ill_of_it = [[ {content: ... (mistake | error | wrong | shame | disgrace | pity | regrettable | tragedy | lapse | oversight | failure | matter for | success | step)} ]],
    denied = [[ {content: ... (not | n't | never | no) ...} ]],
  },
  make = { type = "contrary", polarity = "denial", strength = "2" },
  yes = {
    "The union says that Ed Moss fixed the sale at a dinner. [source Moss] acknowledged the dinner but said [content it [cue was] a feast for his wife].",
    "[source Lind] did not dispute that the pages were hers but [cue described] [content them as a draft by a clerk].",
    "[source The ministry] confirmed the visit but [cue called] [content it a routine check].",
  },
  no = {
    "Lind acknowledged the delay but said it was a mistake.", "Lind acknowledged the delay but said the mill would open.", "Lind said it was a feast.",
    "Lind admitted the sale but said it was not a secret.",
  },
}
