-- No part in it, told in other turns: no more to do with it than the bishop, first heard of it from the papers, none of ours,
-- the blame lies elsewhere.
local sides = require "lib.sides"

phase "denials"

words "news_source" { "press", "paper", "papers", "newspaper", "newspapers", "media", "radio", "television", "tv", "news", "internet", "reporters", "journalists" }

rule "no part of ours" {
  finds = "Denial", about = "no more to do with it than the bishop; first heard of it from the papers; they are no members of ours",
  ways = {
    no_more = [[ {source: ('I' | we | he | she | they | it | core)} (<have> | CutIn){1,2} {cue: no more to do with} {content: core} than ]],
    first_heard = [[ {source: ('I' | we | he | she | they | it | core)} {cue: (first | only) (heard | learned | learnt | knew) (of | about)} {content: (core (of core)?)} (from | through | in | on | via) (the | a)? [adj]? <news_source> ]],
    not_of_us = [[ {content: (this | that | these | those | he | she | they | core)} CutIn? {cue: (<be> (not | n't) (any | part) of | <be> no (member | members | part) of)} {content: (ours | theirs | us | our (men | people | members | staff | fighters | soldiers))} (. | , | ; | " | $) ]],
    knows_not = [[ ('I' | we | he | she | they | it) {cue: <do> (not | n't) [adv]? know} {content: ((this | that | these | those) [adj]? (man | men | woman | women | person | people | individual | individuals | guy | guys | boy | boys | youth | youths | company | account))} (. | , | ; | ! | " | $ | at all) ]],
    no_inkling = [[ {source: ('I' | we | he | she | they | it | core)} ([finite <have>] | 'd) "? {cue: no (idea | clue | inkling)} "? {content: [not wh not prep] clause} ]],
    elsewhere = [[ {content: ([det] | all | any)? (blame | fault | responsibility)} (CutIn | , ([verb <say>] core | core [verb <say>]) ,)? {cue: [lemma=lie] (elsewhere | with others | with (someone | somebody) else | not with (us | him | her | them))} ]],
  },
  check = function(m, doc)
    if m.way == "no_inkling" then return m.in_headline end   -- elsewhere 46 weighs it
    return m.quoted or m.in_headline or sides.enclosing(doc, m.place) ~= nil
  end,
  make = { type = "non_involvement", polarity = "denial", strength = "2" },
  yes = { "He had, [source he] said, [cue no more to do with] the fire than the bishop.",
          "[source Lind] says she [cue first heard of] the fine from the papers.",
          "[content The boys], Lind says, [cue are no members of] [content ours].", "\"[content They] [cue are not part of] [content us],\" Lind said.",
          "\"We [cue do not know] [content these people],\" [source Lind] said.",
          "Fruit firm's boss had '[cue no idea]' [content children were picking]\n\nIt was late.",
          "[content The blame], Lind said, [cue lies elsewhere]." },
  no = { "She first heard of the comet from the papers." },
}
