-- Claims without a clause: promises, demands, praise and blame, and what somebody wants or believes.
phase "speech"

-- "accused of fraud": what stands behind it is the charge, not what is said.
part "charged" [[ [participle <charge_of>] of | [participle <charge_with>] with ]]

rule "intention" {
  finds = "Claim", about = "promised to leave; urged Iran to stop; called for talks", at_least = 7,
  ways = {
    to = [[ &subject {cue: (verbs with <say frames=to> | &pre <say frames=to>)} {content: to "? [adv]{0,2} "? [base] clause?} ]],
    object_to = [[ &subject {cue: (verbs with <say frames=obj-to> | &pre <say frames=obj-to>)} {content: clause with to} ]],
    doing = [[ &subject {cue: (verbs with <say frames=ing> | &pre <say frames=ing>)} {content: doing} ]],
    object = [[ &subject {cue: (verbs with <say frames=obj> | &pre <say frames=obj>)} {content: object} ]],
    preposition = [[ &subject {cue: (verbs with <say frames=of|about|for|on|against|as|with|into> | &pre <say frames=of|about|for|on|against|as|with|into>)} [adv]? &to_whom? {content: (of | about | for | on | against | as | with | into) topic} ]],
    after_setting = [[ &subject {cue: (verbs with <say frames=of|about> | &pre <say frames=of|about>)} &to_whom? (&medium | &time | &place){1,2} {content: about topic} ]],
    object_prep = [[ &subject {cue: (verbs with <say frames=of|for|as|about|obj-with> | &pre <say frames=of|for|as|about|obj-with>)} {content: core (of | for | as | about | with) topic} ]],
  },
  points = { verb = "{cue.strength}", to = { 4, [[ {cue} to ]] }, about = { 1, [[ {cue} about ]] }, object = { 2, [[ {cue} core ]] },
             close = { 1, [[ {source} {cue} ]] }, human = { 2, [[ [Actor not kind=other] ...4 {cue} ]] } },
  unless = { infinitive = [[ {source} to [base] ]], framed = [[ according to {source} , ]],
             accused = [[ &charged ]], withheld = [[ [lemma=deny] ([det] | [own] | [adj]){0,2} <withheld> ]],
             passive = [[ {source} ...6 <be> ([adv] | being | been){0,2} [participle] {content} ]] },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[source The union] [cue promised] [content to strike again].",
          "[source The mayor] [cue spoke] at the town hall on Monday [content about the bridge].",
          "[source The mayor] [cue spoke] fondly [content of his old school]." },
  no = { "A man accused of theft left.", "The union kept its promise.", "According to Lind, the talks are over, reports the agency." },
}

part "meant" [[ ({cue: &pre <say frames=to>} {content: to "? [adv]{0,2} "? [base] clause?} | {cue: &pre <say frames=obj-to>} {content: clause with to} | {cue: &pre <say frames=ing>} {content: doing} |
            {cue: &pre <say frames=obj>} {content: object} | {cue: &pre <say frames=of|about|for|on|against|with>} {content: (of | about | for | on | against | with) topic}) ]]

rule "same subject intends" {
  finds = "Claim", about = "left, urging them to act; signed it and called for talks", at_least = 11,
  ways = {
    doing = [[ &subject verbs [not mark]{0,30} (, | [dash] | by | while | before | after) [adv]? &meant ]],
    also = [[ &subject verbs ([not comma not final] | , [not conj not final]){0,26} ,? (and | but | or | then) [adv]{0,2} &meant ]],
    began = [[ &subject verbs [prep]? [adv]? &meant ]],
  },
  points = { verb = "{cue.strength}", doing = { 4, [[ (, | [dash] | by | while | before | after) [adv]? [gerund] ...2 {content} ]] },
             also = { 3, [[ (and | but | or | then) [adv]{0,2} {cue} ]] },
             began = { 4, [[ verbs [prep]? [adv]? [gerund] ...2 {content} ]] }, to = { 2, [[ {cue} to ]] }, human = { 2, [[ [Actor not kind=other] ...4 verbs ...40 {cue} ]] } },
  unless = { infinitive = [[ {source} to [base] ]], passive = [[ <be> ...2 [participle] {content} ]] },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[source The mayor] left, [cue urging] [content the firm to pay].",
          "[source The mayor] signed the plan and [cue called for] [content new talks]." },
  no = { "The mayor opened the hall and used it for talks.", "The mayor left, accused of fraud." },
}
