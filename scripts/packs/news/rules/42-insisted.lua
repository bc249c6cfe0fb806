-- What somebody says in so many words against a rumour: "insisted that the king was well amid reports of a stroke".
phase "denials"

words "insists_it" { "insist", "maintain", "reiterate", "swear", "protest", "be adamant", "remain adamant", inflect = "verb" }
words "rumour" { "rumour", "rumor", "report", "news report", "media report", "press report", "speculation", "gossip", "whisper", "murmur", "talk",
                 "claim", "story", "allegation", "accusation", "suggestion", "suspicion", "chatter", inflect = "noun", any_tag = true }
-- what ought to be is no fact that a rumour is about
words "ought_to_be" { "should", "must", "ought", "need", "needs", "needed", "deserve", "deserves", "deserved", "want", "wants", "wanted", "time",
                      "important", "vital", "crucial", "welcome", "free to", "right to" }

words "in_the_face_of" { "despite", "amid", "amidst", "notwithstanding" }

part "rumours" [[ ([det] | [own] | [adj] | [num] | [noun] | [possessive] | [participle]){0,5}? {noun: <rumour>} (of | that | about | from | by | in | to the contrary) ]]
part "is_so" [[ ([pronoun not wh] | there | np) [adv]{0,2} ([finite] | [clitic verb]) [not final not mark not comma not modal not conj]{1,14}? ]]

rule "insisted against a rumour" {
  finds = "Denial", about = "insisted that the king was well amid reports of a stroke; said it was safe despite claims that it leaks", priority = -4,
  ways = {
    insisted = [[ {source: np} &d_aside &d_aux {cue: <insists_it>} (on? <weekday>)? that? {content: &is_so} ,? (despite | amid | amidst | after | following | in spite of | in the face of) &rumours ]],
    said = [[ {source: np} &d_aside &d_aux [verb <say frames=clause>] (on? <weekday>)? that? {content: &is_so} ,? {cue: (despite | in spite of)} &rumours ]],
    consensual = [[ {source: np} &d_aside &d_aux [verb <say frames=clause>] that? {content: ([det] | [own] | [adj]){0,2} (sex | encounter | encounters | contact | intercourse | relationship | relations | acts | incident | it | everything)} (<be> | had been) [adv not /not|n.t|never/]? {cue: consensual} ]],
  },
  unless = {
    negative = [[ {content: ... (not | n't | never | no | nothing | nobody | none | neither | nor | without) ...} ]],   -- a rule of its own
    ought = [[ {content: ... <ought_to_be> ...} ]],
    denies = [[ {content: ... (<false_adj> | <flat_deny> | <rumour>) ...} ]],
  },
  make = { type = "contrary", polarity = "denial", strength = "2", noun_act = "state" },
  yes = {
    "[source The palace] [cue insisted] that [content the duke was well] amid [noun reports] of a fall.",
    "[source The bank] said [content its tills were full] [cue despite] [noun rumours] that it was broke.",
    "[source Lind] says [content the sex] was [cue consensual].",
  },
  no = { "The mayor said it was not consensual.", "The palace insisted that the duke was not ill amid reports of a fall.",
         "The palace insisted that the duke deserved a rest amid reports of a fall.",
         "The palace insisted that the story was false amid reports of a fall.",
         "Police said two men were held after reports of a fight.", "The union insisted on a vote amid reports of a fall." },
}
