-- Where a phrase ends: `topic` runs from a token up to the next PhraseEnd. It ends where a clause does, and before that
-- where something is added: when it was, what else was done, a relative clause, an aside.
phase "phrase-ends"

type "PhraseEnd" { head = "cut", narrow = true, keep = "longest", inner = true, about = "the first words of what is no longer the same phrase" }
unit "topic" { upto = "PhraseEnd", from = "[not comma not <weekday> not <month> not <timeword>]", about = "from here to the next clause, or to another verb of the same subject" }
part "object_start" [[ (that | [particle] ([det] | [adj] | [noun] | [pronoun] | [num]) |
                          [not comma not close not conj not prep not to_mark not particle]) ]]
unit "object" { upto = "PhraseEnd", from = "&object_start",
                about = "a phrase that may be what a verb is about" }

rule "phrase border" {
  finds = "PhraseEnd",
  about = "where a phrase ends: when, because, after he left; and said; , who",
  ways = {
    clause = [[ {cut: Border} ]],
    subordinate = [[ {cut: ,? [conj]? ,? <conjunction opens=phrase>} ]],
    clause_of_time = [[ {cut: ,? ([adv] | days | hours)? (after | before | as | until) np [adv]? ([verb finite] | [modal] | <be> | <have>)} ]],
    concession = [[ {cut: ,? (despite | amid | regardless of | in spite of)} ]],
    deed = [[ {cut: ,? (before | after | by | without) [adv]{0,2} [gerund]} ]],
    verb = [[ {cut: ,? (and | but | or | then) [adv]{0,2} ([verb finite] | (<have> | <be> | <do> | [modal]) (not | n't)? [verb])} ]],
    done = [[ {cut: ,? (and | or) [participle] by} ]],
    aside = [[ {cut: , ([wh] | [gerund] | [participle] | [IN not /^of$/] | [adv] | [pronoun] | to)} ]],
    splice = [[ {cut: , np [adv]? ([verb finite] | [modal] | <be> | <have> | <do>)} ]],
    but = [[ {cut: ,? but np [adv]? ([modal] | <be> | <have> | <do> | [third] | [past])} ]],
    there = [[ {cut: , there [adv]? (<be> | [modal] | <have>)} ]],
    dash = [[ {cut: (-- | [dash])} ]],
    after_aside = [[ {cut: , ([verb finite] | [modal] | <be> | <have> | <do>)} ]],
  },
  yes = {
    "He spoke of the bridge [cut when] he saw it.",
    "He spoke of the bridge [cut before leaving] it.", "He spoke of the bridge [cut before also praising] it.",
    "He spoke of the bridge [cut after it had] burned.",
    "He spoke of the bridge [cut despite] the storm.",
    "He spoke of the bridge [cut and left] town.",
    "He was told of the bridge [cut and seen by] them.",
    "He spoke of the bridge [cut but the mayor has] left.",
    "He spoke of the bridge[cut , pointing] to it.",
    "He spoke of the bridge [cut —] a long one.",
    "For those who love the bridge[cut , it is] art.",
    "While he spoke of the bridge[cut , there was] no noise.",
    "Ada Lind, who wrote of the bridge[cut , left] early.",
    "He spoke of the bridge [cut on condition of anonymity].",
  },
  no = { "He spoke of the bridge and the road." },
}
