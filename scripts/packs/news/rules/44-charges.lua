-- What a denial may answer though no rule of speech reads it: what somebody is accused of in the passive, or is said
-- to have done in a report with an aside. 47 makes claims of those that a denial stands near.
phase "denials"

type "HeldAgainst" { inner = true, head = "cue", slots = { "cue", "source", "accused", "content" },
                about = "what is held against somebody, in the passive or behind a noun" }

words "charged_with" { "accuse", "charge", "suspect", "indict", inflect = "verb" }
words "blamed_for" { "blame", "criticise", "criticize", "fault", "condemn", "denounce", inflect = "verb" }
words "held_for" { "arrest", "detain", "jail", "imprison", "convict", "sentence", "sue", "investigate", "try",
                   "fine", "hold", "question", "probe", "extradite", inflect = "verb" }
words "facing" { "on trial", "in the dock", "under investigation", "under fire", "under suspicion",
                 "in court", "in custody", "wanted" }
words "told_noun" { accuse = { "accusation", "allegation", "charge", "complaint", "suspicion" },
                    state = { "claim", "assertion", "suggestion", "speculation", "talk" },
                    inform = { "report", "rumor", "rumour", "story", "article" }, inflect = "noun", any_tag = true }

rule "held against somebody" {
  finds = "HeldAgainst", about = "X is accused of ..., X, criticised by Y for ..., prosecutors charged X with ...",
  ways = {
    passive = [[ {accused: (np | core)} (, [num] , | , (who | which) [not comma not final]{1,14} , | ,? (who | which) | ,)? ([modal] | <be> | <have> | been | being | [adv]){0,4} {cue: <charged_with>} (on <weekday>)? (by {source: (np | core)})? (of | with) {content: clause} ]],
    blamed = [[ {accused: (np | core)} (, [num] , | ,)? ([modal] | <be> | <have> | been | being | [adv]){0,4} (, (too | however | also) ,)? {cue: <blamed_for>} (by {source: (np | core)})? for {content: clause} ]],
    suspected = [[ {source: np} ([adv] | <have>){0,3} {cue: [lemma=suspect]} {accused: core} of {content: clause} ]],
    linked = [[ {source: np} ([adv] | <have>){0,3} {cue: ([lemma=link] | [lemma=tie])} {accused: core} (to | with) {content: core} ]],
    held = [[ {accused: (np | core)} (, [num] , | ,)? ([modal] | <be> | <have> | been | being | [adv]){0,4} {cue: [participle <held_for>]} (by {source: (np | core)})? (on <weekday>)? (on suspicion of | on (a | the)? (charge | charges) of | in connection with | for | over | of) {content: clause} ]],
    in_dock = [[ {accused: (np | core)} (, [num] , | ,)? ([modal] | <be> | <have> | been | [adv] | [lemma=go] | [lemma=stand] | [lemma=come]){0,4} {cue: <facing>} (by {source: (np | core)})? (on <weekday>)? (on suspicion of | on (a | the)? (charge | charges) of | in connection with | for | over | accused of | charged with) {content: clause} ]],
    faces = [[ {accused: (np | core)} ([modal] | <be> | <have> | been | [adv]){0,3} {cue: (face | faces | faced | facing)} ([adj] | [num] | a){0,3} (<told_noun> | trial | prosecution | inquiry) (of | that | for | over | into) {content: clause} ]],
    active = [[ {source: np} ([adv] | <have> | <be>){0,3} {cue: ([lemma=charge] | [lemma=indict])} {accused: core} (on <weekday>)? with {content: ([gerund] clause | [adj]{0,2} [singular] (and [singular])?)} ]],
  },
  make = { act = "accuse" },
  yes = {
    "[accused The banker] is [cue accused] of [content moving millions abroad].",
    "[accused The banker], who denies it, was [cue accused] by [source a court] of [content fraud].",
    "They met [accused the banker], who is [cue accused] of [content fraud].",
    "They met [accused the banker], [cue accused] by [source regulators] of [content fraud].",
    "[accused The charity] was [cue criticised] by [source deputies] for [content wasting money].",
    "[source Regulators] [cue suspect] [accused the bank] of [content helping smugglers].",
    "[source Investigators] [cue linked] [accused the general] to [content the killings].",
    "[source Prosecutors] [cue charged] [accused the banker] with [content fraud].",
    "[accused The guard] was [cue arrested] on suspicion of [content beating a prisoner].",
    "[accused Ada Lind] is [cue on trial] for [content the murder of her husband].",
    "[accused The bank] has [cue faced] allegations that [content it helped smugglers].",
  },
  no = { "He was charged for the meal twice.", "The bull charged the man with the red shirt.",
         "She suspected him." },
}

rule "rumours go round" {
  finds = "HeldAgainst", about = "rumours are swirling that ...",
  pattern = [[ {cue: <told_noun>} ([modal] | <be> | <have> | been | [adv]){1,4} ([gerund] | rife | [participle]) ((on | in) ...4)? that {content: clause} ]],
  make = { act = "{cue.group}" },
  yes = { "[cue Rumours] are swirling that [content the bank will close]." },
  no = { "The rumours annoyed him." },
}

rule "told with an aside" {
  finds = "HeldAgainst", about = "a report in the Post that ..., rumours on social media that ...",
  pattern = [[ {cue: <told_noun>} ((in | on | by | from) {source: core} | [participle] (in | on | by | from) {source: core} | (on | in) ([adj] | [noun]){1,3}) (on <weekday>)? that {content: clause} ]],
  make = { act = "{cue.group}" },
  yes = { "There were [cue reports] on social media that [content the bank was closing].",
          "He spoke of a [cue report] in [source the Post] that [content he took bribes]." },
  no = { "He read the report on the plane." },
}
