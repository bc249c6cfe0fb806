-- What may stand ahead of a noun that stands for an actor, and what behind it makes it a part of something else.

phase "actors"

-- of what people or faith: words with a capital that say what sort of body it is
words "of_a_people" {
  "Jewish", "Christian", "Muslim", "Islamic", "Catholic", "Roman Catholic", "Protestant", "Orthodox", "Anglican", "Hindu", "Buddhist", "Sikh", "Sunni",
  "Shia", "Shiite", "Evangelical", "Mormon", "Druze", "Alawite", "Yazidi", "Coptic", "Lutheran", "Methodist", "Baptist", "Islamist",
  "Zionist", "Arab", "Kurdish", "Tamil", "Hispanic", "Latino", "Roma", "Uighur", "Uyghur", "Rohingya", "Igbo", "Hausa", "Yoruba",
  "Fulani", "Pashtun", "Tutsi", "Hutu", "Black", "Indigenous", "African-American", "Asian-American",
}

-- of several states
words "of_a_continent" { "European", "African", "Asian", "Pan-African", "Pan-European", "Eurasian", "Latin American", "South American", "Southeast Asian",
                         "Nordic", "Scandinavian", "Baltic", "Caribbean", "Balkan" }

part "whose" [[ ([det not wh not /no/] | [own] | [num]) ]]
-- at most one number, and never before an article: Channel 9 | the bank
part "whoses" [[ (([det not wh not /no/] | [own]){1,2} [num]? | [num]) ]]
part "mods" [[ ([adj] | [num] | [participle] | [gerund] | [adv /.+ly/] [participle] | [<of_a_people> capital] | <of_a_continent>){0,2} &nearer_mods ]]
-- behind a name that owns nothing: "Lind killing men" is no sort of men
part "nearer_mods" [[ ([adj] | [common] | [participle] | [hyphen not <actor>] | Actor - [participle] | <stance_prefix> - (Actor | [<of_a_people> capital]) | - [lower not det not pronoun not <say>] | <stance_prefix> - ){0,4} ]]
-- "the island's ministry": whose it is, by a noun that is no actor itself
part "mere_thing" [[ [common not <body> not <role> not <crowd> not <timeword> not <timeunit>] ]]

part "plain_mods" [[ ([adj not /least|dead|several/]{0,2} ([num] | several))? ([adj not /least|several/] | [NN] | <stance_prefix> -){0,3} ]]

-- Nouns in -ing that a body may stand in front of: a government meeting is no government, one that is killing men is.
words "ing_thing" {
  "meeting", "hearing", "building", "spending", "funding", "filing", "ruling", "briefing", "training", "housing",
  "offering", "recording", "warning", "gathering", "rating", "listing", "holding", "sitting", "opening", "posting",
  "wedding", "wiring", "clothing", "parking", "advertising", "marketing", "policing", "lending", "outing",
  "restructuring", "borrowing", "planning", "broadcasting",
}
part "what_is_of_it" [[ ([common not /.+ing/ not <timeword> not /north|south|east|west|northeast|northwest|southeast|southwest/] | [<ing_thing> noun not verb]) ]]
