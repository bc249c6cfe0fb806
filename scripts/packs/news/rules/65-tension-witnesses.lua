-- Who brought somebody to court by what he told: "the main witness against Y", "a complaint by X led to the arrest of Y", "Y was
-- arrested after X went to the police"; and questions that somebody faces.
phase "tensions"

words "witness_noun" { "witness", "star witness", "main witness", "key witness", "chief witness", "chief accuser", "whistleblower", "informant", "accuser",
                       "complainant", inflect = "noun" }
words "telling_paper" { "complaint", "report", "tip-off", "tip", "allegation", "accusation", "statement", "evidence", "testimony", "dossier",
                        "phone call", inflect = "noun" }
words "led_to_it" { "lead to", "trigger", "prompt", "spark", "result in", "bring about", "help to convict", "help convict", "secure",
                    "set off", inflect = "verb", any_tag = true }
words "undoing_of" { "arrest", "suspension", "dismissal", "conviction", "jailing", "prosecution", "trial", "downfall", "resignation", "removal", "sacking",
                     "indictment", "imprisonment",
                     "expulsion", "investigation", "detention", "inquiry", inflect = "noun", any_tag = true }
words "telling_police" { "go to the police", "go to police", "call the police", "call police", "complain to police", "complain to the police",
                         "speak to police", "tell police", "tell the police",
                         "alert police", "alert the police", "contact police", "contact the police", "come forward", "tip off police",
                         "tip off the police", "make a complaint",
                         "lodge a complaint", "file a complaint", "raise the alarm", "report him", "report her",
                         "press charges", inflect = "verb", any_tag = true }
words "hard_questions" { "questions", "tough questions", "awkward questions", "uncomfortable questions", "hard questions", "searching questions",
                         "fresh questions" }

rule "witness against somebody" {
  finds = "Tension", about = "X, the main witness against Y; a complaint by X led to the arrest of Y; Y was arrested after X went to the police", priority = 5,
  ways = {
    named = [[ {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} ([num] | , [num])? ,? (([modal] | <be> | <have> | been | [adv] | as | one of){0,4}) (a | the | one of the | [own])? ([adj] | [noun not <witness_noun>]){0,2} {trigger: <witness_noun>} (against | in the (trial of | case against)) {to: (core with [Actor kind=person|people|company|police] | [Actor kind=person|people|company|police])} ]],
    led = [[ {trigger: <telling_paper>} ([prep not /by|from|of/] [not finite not comma]{1,4}?)? (by | from | of) {from: (core with [Actor kind=person|people|company|ngo|institution] | [Actor kind=person|people|company|ngo|institution])} ([adv] | <have>){0,2} <led_to_it> ({to: (core with Actor | Actor)} [possessive] <undoing_of> | (the | an | a) [adj]? <undoing_of> (of | into) {to: &party}) ]],
    after = [[ {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off ([modal] | <have> | [adv]){0,3} (was | were | been | <be>) [adv]? (arrested | charged | suspended | sacked | jailed | detained | questioned | convicted | investigated | removed | dismissed | expelled) [not finite not comma]{0,8}? ,? (after | when | because) {from: (core with [Actor kind=person|people|company|ngo] | [Actor kind=person|people|company|ngo])} ([adv] | <have>){0,2} {trigger: <telling_police>} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[from Ada Lind], the [trigger main witness] against [to Tom Moss], wept.",
    "A [trigger complaint] by [from Ada Lind] led to the arrest of [to Tom Moss].",
    "[to Tom Moss] was arrested after [from Ada Lind] [trigger went to the police].",
  },
  no = { "Ada Lind, a witness of the crash with Tom Moss, wept.", "A report by Ada Lind led to the repair of a bridge.",
         "Tom Moss was arrested after Ada Lind left." },
}

rule "faces questions from somebody" {
  finds = "Tension", about = "Y faces awkward questions from X", priority = 4,
  pattern = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv] | now | still){0,4} (face | faces | faced | facing | fielded | endured) {trigger: <hard_questions>} ([prep not /from|by/] [not finite not comma]{1,5}?)? (from | by) {from: core with [Actor kind=institution|government|police|ngo|party|media|state|igo|person]} ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "investigate", weight = 0, note = "", voice = "passive" },
  yes = { "[to Norland Bank] faces [trigger questions] about its fees from [from the regulator]." },
  no = { "Norland Bank answered questions from the regulator." },
}
