-- Questions that went without an answer, told as one goes on: "was asked about the fire but did not answer".
phase "denials"

rule "asked in vain" {
  finds = "Denial", about = "X was asked about it but did not answer; asked whether it leaked and said nothing",
  ways = {
    did_not = [[ {source: np} &d_aside (<be> | <have> been) [adv]? (asked | pressed | questioned) [not final not mark]{0,20}? ,? (but | and) &d_aux {cue: (not | n't) [adv]{0,2} (answer | respond | reply | say | elaborate)} (. | , | ; | $ | directly | at once) ]],
    ignores_charge = [[ {source: np} &d_aside &d_aux {cue: [lemma=ignore]} {content: ([det] | [own]) ([adj] | [noun] | [possessive] | [name]){0,3} (accusation | accusations | allegation | allegations | innuendo | rumours | rumors)} ([punct] | $ | and | but) ]],
  },
  unless = {
    unreal = [[ (might | may | could | would | should | will | must | not | n't | never | to) [adv]{0,2} {cue: [lemma=ignore]} ]],
    wrongly = [[ (accused | accuses | accusing | accuse) [not comma not final]{1,8}? {cue: [lemma=ignore]} ]],
  },
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = { "[source Ada Lind] was asked about the fire but did [cue not answer].",
          "The union says that the dam leaks. [source The bank] [cue ignored] [content the accusation]." },
  no = { "Ada Lind was asked to dance and did not fall.", "The bank could ignore the accusation.", "Nurses accused the bank when it ignored the accusation." },
}
