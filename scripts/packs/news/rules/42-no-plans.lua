-- Plans ruled out with the words parted: "ruled it out", "has 'no plans' to quit".
phase "denials"

rule "it ruled out" {
  finds = "Denial", about = "X ruled it out, ruled that out; has \"no plans\" to quit",
  ways = {
    it = [[ {source: np} &d_aside &d_aux {cue: [lemma=rule]} {content: (it | that | this | such (a | an) [noun] | (the | that | any such) (idea | possibility | prospect | option | move | step | run))} out ]],
    quoted = [[ {source: np} &d_aside &d_aux "? {cue: no [adj]? (plan | plans | intention | intentions | interest | desire | ambition | ambitions)} " {content: (to | of | in) [not final]{1,20}?} ([final] | , | ; | $) ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | neither | cannot | yet to | without | [lemma=refuse] to | [lemma=decline] to | [lemma=fail] to) ([adv] | to | be | have){0,3} {cue} ]],
    asked = [[ (whether | if) [not comma not final not mark]{1,6}? {cue: [lemma=rule]} ]],
    unreal = [[ (might | may | could | would | should | must) [adv]{0,2} {cue: [lemma=rule]} ]],
    bounds = [[ {content} out of ]],
    passive = [[ <be> ([adv] | been){0,2} {cue: [lemma=rule]} ]],
    court = [[ {source: ... (judge | judges | court | courts | referee | umpire | doctor | doctors | injury)} ]],
  },
  make = { type = "no_plans", polarity = "denial", strength = "2" },
  yes = { "The Post says that Ada Lind will run. [source Lind] has [cue ruled] [content it] out.",
          "[source Lind] has '[cue no plans]' [content to quit]\n\nIt was late." },
  no = { "Lind has not ruled it out.", "Asked whether she ruled it out, Lind smiled.", "Lind might rule it out.", "Lind ruled it out of bounds.",
         "It was ruled that out of 40 ships two sank.",
         "A judge ruled it out." },
}
