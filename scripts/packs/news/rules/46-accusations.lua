-- Claims that denials answer and that no verb of speech introduces: who is accused of what, what somebody
-- allegedly did, the question or rumour whether.
phase "denials"

words "accuse_of" { "accuse", "suspect", "convict", inflect = "verb" }
words "open_question" { "question", "rumour", "rumor", "speculation", "doubt", "debate", "suspicion", "allegation",
                        "accusation", "suggestion", "idea", "notion", "talk", inflect = "noun" }

rule "accused of" {
  finds = "Claim", about = "X accused Y of doing, Y is accused of doing, Y allegedly did", at_least = 8,
  ways = {
    active = [[ ({source: np} &d_aside)? &d_aux {cue: [verb <accuse_of>]} ([det] | [own] | [adj] | [noun] | [num] | [possessive] | [pronoun]){1,8} of {content: clause} ]],
    passive = [[ {cue: [verb <accuse_of>]} (by {source: core})? of {content: clause} ]],
    whether = [[ {cue: <open_question>} (of | as to | over | about | on)? (that | whether) {content: clause} ]],
    allegedly = [[ {cue: (allegedly | reportedly)} {content: clause} ]],
  },
  points = { frame = { 8, [[ {cue} ]] }, source = { 1, [[ {source} ]] } },
  unless = { negated = [[ (not | n't | never) [adv]? {cue} ]] },
  make = { act = "accuse", certainty = "hearsay" },
  yes = {
    "[source The union] [cue accused] ministers of [content hiding the figures].",
    "A skipper [cue accused] of [content cutting the nets] was heard.",
    "There was no end to the [cue rumour] that [content the king had fled].",
  },
  no = { "They never accused him of theft." },
}
