-- What studies and figures show, without a clause: "an audit found traces of lead", "the bank puts growth at 2 percent"; hearsay.
phase "speech"

words "data_noun" { "study", "survey", "poll", "audit", "inquiry", "enquiry", "investigation", "review", "probe", "report",
                    "research", "analysis", "test", "examination", "inspection", "assessment", "census", "count", "scan",
                    "x-ray", "autopsy", "post-mortem", "search", "figure", "number", "result", "finding", "evidence", "estimate", "data", "statistic", "measurement", "experiment",
                    "trial", "paper", "inquest", "panel", "commission", "committee", inflect = "noun", any_tag = true }
words "find_trace" { "find", "detect", "identify", "record", "register", "unearth", "turn up", "pick up", inflect = "verb" }
words "put_at" { "put", "peg", "value", "estimate", "assess", "place", "reckon", inflect = "verb" }

rule "what a study found" {
  finds = "Claim", about = "an audit found traces of lead; tests detected a leak",
  pattern = [[ {source: ([det not wh] | [own] | [adj] | [noun] | [possessive] | [num] | [participle]){0,6} <data_noun> ([participle]? (of | by | into | for | in | from | on | at) core (of core)?)?} &between
               {cue: (verbs with <find_trace> | &pre <find_trace>)} {content: object} ]],
  make = { act = "show", class = "show" },
  yes = { "[source An audit of the port] [cue found] [content traces of lead].",
          "[source A report ordered by the town] [cue had found] [content weak beams].",
          "[source The tests] [cue have detected] [content a leak in the pipe]." },
  no = { "The mayor found his keys.", "The study was found in a drawer." },
}

rule "figure put at" {
  finds = "Claim", about = "the bank puts growth at 2 percent",
  pattern = [[ &subject {cue: (verbs with <put_at> | &pre <put_at>)} {content: (np | core (of (core | [adj]))?) at "? ([adv] | [prep] | more | less | than | [currency]){0,4} (a | an)? [num] topic?} ]],
  make = { act = "state", class = "estimate" },
  yes = { "[source The bank] [cue puts] [content growth at 2 percent].", "[source A note by the union] [cue put] [content the cost at about $40 million a month].",
          "[source The charity] [cue put] [content the number of dead at 40].", "[source The army] [cue puts] [content their number at more than a thousand]." },
  no = { "He put the keys on the table at 2." },
}

rule "verdict" {
  finds = "Claim", about = "the jury found him guilty of theft",
  pattern = [[ &subject {cue: &pre [lemma=find]} {content: (core | [pronoun]) not? (guilty | liable | innocent | negligent) (of topic)?} ]],
  make = { act = "state", class = "decide" },
  yes = { "[source A jury] [cue found] [content Lind not guilty of theft]." },
  no = { "She was found guilty of theft." },
}

words "poll_noun" { "poll", "survey", "ranking", "exit poll", inflect = "noun", any_tag = true }
part "the_poll" [[ ([det not wh] | [own] | [adj] | [noun] | [name] | [possessive] | [num]){0,6} <poll_noun> ]]
part "poll_rest" [[ (of | by | from | in | for | [verb past]) [not comma not mark not finite]{1,10}? ]]
part "standing" [[ ([gerund] | leading | ahead | behind | level | neck | with | at | in front | tied | winning) ]]

rule "what a poll has" {
  finds = "Claim", about = "a poll gives Lind a lead of 20 points; the poll had Lind ahead; in a new poll, two in three are against it",
  ways = {
    gives = [[ {source: &the_poll &poll_rest?} &between {cue: &pre [lemma=give]} {content: core ([det] | [num]) topic} ]],
    has = [[ {source: &the_poll &poll_rest?} &between {cue: &pre ([lemma=have] | [lemma=put])} {content: core &standing topic?} ]],
    first = [[ ^ {cue: 'In'} {source: &the_poll &poll_rest?} , {content: full_clause with &finite} ]],
    last = [[ ^ {content: ... [num] ...12} {cue: in} {source: &the_poll &poll_rest?} $ ]],
  },
  unless = { told = [[ {source} , (&narrowed | [num] (percent | per cent) of core) &between verbs with <say strength=6|7|8|9> ]] },
  make = { act = "show", class = "show" },
  yes = { "[source A new poll] [cue gives] [content Lind a lead of 20 points].",
          "[source A poll by Lind Research] [cue had] [content the mayor leading in the north].",
          "[cue In] [source a poll published on Monday], [content two in three are against it].",
          "[content Lind leads by 20 points] [cue in] [source the latest poll]." },
  no = { "In the poll, the mayor said she would win.", "The firm gives Lind a lead of 20 points.", "A poll has been held." },
}

-- "He was reportedly paid in cash": said by somebody who is not named.
words "hearsay_adverb" { "reportedly", "allegedly", "supposedly", "purportedly", "rumoredly", "rumouredly" }

rule "hearsay adverb" {
  finds = "Claim", about = "he was reportedly paid in cash; allegedly, he took it",
  ways = {
    inside = [[ {content: np ([modal] | <be> | <have> | also | then | even | later | once | still){0,3}} {cue: <hearsay_adverb>} {content: ([verb] | not) clause} ]],
    aged = [[ {content: np , [num] ,} {cue: <hearsay_adverb>} {content: [verb] clause} ]],
    first = [[ ^ {cue: <hearsay_adverb>} ,? {content: clause with &finite} ]],
  },
  make = { act = "inform", certainty = "hearsay", class = "report" },
  yes = { "[content He was] [cue reportedly] [content paid in cash].", "[cue Allegedly], [content he took the money].",
          "[content Ben Okoro, 55,] [cue allegedly] [content broke the ban]." },
  no = { "The allegedly stolen car was found." },
}
