-- More of what a denial may answer and no rule of speech reads: charges that are told by what they did ("allegations of theft have
-- dogged Lind"), by what is among them, and what a picture shows. 47 makes claims of those that a denial stands near.
phase "denials"

words "clings_to" { "follow", "dog", "plague", "haunt", "pursue", "surround", "swirl around", "trail", "hang over", "hound", "overshadow", "rock", "hit",
                    "engulf", "dent", "damage", "taint", "stalk", inflect = "verb" }
words "holds_among" { "include", "centre on", "center on", "relate to", "concern", "involve", "range from", "stem from", "focus on", "revolve around",
                      inflect = "verb" }
part "for_weeks" [[ ((for | since | in | on | across | around | among | at | through | over) [not comma not final not verb]{1,5}? | online | today | yesterday | recently | again){1,2} ]]

rule "held against somebody in other ways" {
  finds = "HeldAgainst", about = "allegations of theft have dogged X; among the claims is that ...; rumours have swirled for weeks that ...", priority = -1,
  ways = {
    going_on = [[ {cue: <told_noun>} ([modal] | <be> | <have> | been | [adv]){0,4} <going_round> &for_weeks that {content: clause} ]],
    among = [[ among the [adj]{0,2} {cue: <told_noun>} (([participle] | contained) ...2 (by | in) {source: (np | core)} | (by | from | in) {source: (np | core)} | against {accused: core})? <be> that {content: clause} ]],
    one_of = [[ (one | another | some | the most serious) of (the | [own]) [adj]{0,2} {cue: <told_noun>} (([participle] | contained) ...2 (by | in) {source: (np | core)} | (by | from | in) {source: (np | core)} | against {accused: core})? (<be> that | <be> [participle] that) {content: clause} ]],
    include = [[ {cue: [<told_noun accuse> plural]} (against {accused: (core | Actor)} | (by | from) {source: (core | Actor)} | [participle] by {source: (core | Actor)}){0,2} [adv]? <holds_among> that? {content: clause} ]],
    clings = [[ {cue: [<told_noun> plural]} (of | that | about) {content: [not comma not final]{1,12}?} ([modal] | <have> | <be> | been | [adv]){0,4} <clings_to> {accused: (core | Actor | [pronoun])} ]],
  },
  make = { act = "accuse" },
  yes = {
    "[cue Rumours] have swirled for weeks that [content the bank will close].",
    "Among the [cue allegations] made by [source the union] is that [content the bank hid losses].",
    "One of the [cue claims] in [source the Argus] is that [content the bank hid losses].",
    "[cue Allegations] against [accused the mayor] include [content theft of coal].",
    "[cue Allegations] of [content theft] have dogged [accused Ada Lind].",
  },
  no = { "Reports of the bank are long.", "The reports include two maps." },
}

-- what is shown, and mostly said to be forged
words "shown_in" { "video", "photo", "photograph", "picture", "image", "clip", "footage", "recording", "screenshot", "tape", inflect = "noun" }

rule "shown in a picture" {
  finds = "HeldAgainst", about = "a video posted online showed X doing ...; a photo of X doing ... spread online",
  ways = {
    shows = [[ {cue: <shown_in>} [not comma not final not verb]{0,3}? (([participle] | [past <brought_up>] | shot | taken | leaked | shared) [not comma not final not finite]{0,6}? | (that | which)? (appears | appeared | purports | purported | seems | seemed | purporting | claiming | said | alleged) to | (that | which)) (show | shows | showed | showing) {content: clause} ]],
    goes_round = [[ {cue: <shown_in>} of {content: core ([gerund] [not comma not final]{1,10}? | (with | in | at | on | next to | beside) [not comma not final not finite]{1,6}?)?} ([modal] | <have> | <be> | been | [adv]){0,3} (<going_round> | ([lemma=go] viral)) ]],
  },
  make = { act = "show" },
  yes = { "A [cue video] posted on Monday showed [content guards beating a prisoner].",
          "They saw a [cue photo] that appears to show [content the mayor with a bag of cash].",
          "A [cue picture] of [content the mayor with a bag of cash] spread online." },
  no = { "A video of the match is long." },
}
