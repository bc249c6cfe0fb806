-- What only looks like a denial: no comment, neither confirmed nor denied (non_denial); did not deny (negated
-- denial); and taking one's own words back (retraction).
phase "denials"

words "evade" { from = "words/deny.tsv", where = { pos = "verb", group = "non_denial" }, inflect = "verb" }
words "no_comment" { from = "words/deny.tsv", where = { pos = "phrase", group = "non_denial" } }
words "short_of" { "stop short of", "fall short of", "shy away from", inflect = "verb" }
words "retract" { from = "words/deny.tsv", where = { pos = "verb", group = "retract", strength = "2" }, inflect = "verb" }
words "take_back_verb" { "take", "walk", "row", "pull", "roll", inflect = "verb" }
words "own_words" { "remark", "comment", "statement", "word", "claim", "allegation", "accusation", "testimony",
                    "confession", "report", "story", "article", "account", "apology", "assertion", "criticism",
                    "complaint", "evidence", "tweet", "post", "charge", "letter", "denial", "suggestion", "threat",
                    "entry", "paper", "study", "declaration", "promise", "pledge", "version", "quote", inflect = "noun" }
words "approach" { "request", "call", "message", "question", "email", "e-mail", "inquiry", "enquiry", "query", "letter",
                   "text", inflect = "noun" }

rule "no comment" {
  finds = "Denial", about = "declined to comment; neither confirmed nor denied; would not say whether", at_least = 1,
  ways = {
    declined = [[ &denier {cue: <evade>} ((on | about | whether | if | why | how | what | who | when | where | which | [det] | [own] | that | further | to) clause | {content: &d_rest})? ]],
    phrase = [[ &denier {cue: <no_comment>} {content: &d_rest}? ]],
    no_answer = [[ {source: np} &d_aside &d_aux {cue: (not | n't) [adv]{0,2} ([lemma=respond] | [lemma=reply] | [lemma=return] | [lemma=answer])} to? ([det] | [adj] | [noun] | [num] | [own] | [name] | [possessive]){0,5} (<approach> | $ | when asked) ]],
    failed = [[ ({source: np} &d_aside)? &d_aux {cue: ([lemma=fail] | [lemma=refuse] | [lemma=decline]) to [adv]? ([lemma=respond] | [lemma=reply] | [lemma=answer] | [lemma=comment] | [lemma=say] | [lemma=acknowledge] | [lemma=confirm] | [lemma=discuss])} {content: &d_rest}? ]],
    not_say = [[ {source: np} &d_aside {cue: ([modal] | did | <have>) (not | n't) [adv]? (say | said | be drawn | comment | commented | elaborate | discuss | specify | confirm | disclose)} (on | about | further)? {content: (whether | if | why | how | what | who | when | where | which | [det]) clause}? ]],
    noun = [[ ({source: core} [possessive] | {source: [own]}) {cue: refusal to (comment | answer | say | confirm | acknowledge | discuss | respond)} {content: &d_rest}? ]],
    neither = [[ ({source: np} &d_aside)? &d_aux {cue: neither ([lemma=confirm] nor [lemma=deny] | [lemma=deny] nor [lemma=confirm])} {content: &d_rest}? ]],
    not_confirm_or_deny = [[ ({source: np} &d_aside)? &d_aux {cue: (not | n't | to) [adv]? confirm (or | nor) deny} {content: &d_rest}? ]],
    dodged = [[ &denier {cue: ([lemma=dodge] | [lemma=sidestep] | [lemma=duck] | [lemma=deflect] | [lemma=evade] | [lemma=skirt])} {content: ([det] | [adj] | [noun] | [num] | [own]){0,3} (question | questions | issue) (clause | ((about | on | of | over) core))?} ]],
    ask_them = [[ {cue: you [modal]? have to ask} ]],
    bare = [[ " {cue: no comment} ]],
    will_not_say = [[ {source: ('I' | we | he | she)} <be> not {cue: going to (say | comment | discuss | answer | get into)} {content: &d_rest}? ]],
  },
  points = { found = { 1, [[ {cue} ]] } },
  unless = {
    said_more = [[ {cue: (not | n't | would not | did not) say} that ]],
    offers = [[ {cue: decline} ([det] | [own]) ([adj] | [noun]){0,2} (offer | invitation) ]],
    weekly = [[ {cue: (not | n't) [adv]{0,2} [lemma=answer]} to ]],
    negated = [[ (not | n't | never) {cue: (refuse | decline | fail)} ]],
  },
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = {
    "[source The ministry] [cue declined to comment].",
    "[source The spokeswoman] [cue would not say] [content whether the ship had sailed].",
    "[source The army] [cue could neither confirm nor deny] [content the report].",
    "[source The minister] [cue dodged] [content questions about the tapes].",
    "[source The firm] did [cue not respond] to the Herald's questions.",
    "[source The firm] did [cue not immediately respond] to a request for comment.",
  },
  no = { "The firm did not respond to the attack with force.", "She declined the offer.",
         "The envoy could not be reached." },
}

rule "did not deny" {
  finds = "Denial", about = "X did not deny, never disputed, did not rule out", priority = 5, at_least = 1,
  ways = {
    verb = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) ([adv] | to | <have>){0,2} <deny>} (&d_setting {content: &d_rest})? ]],
    nor = [[ nor ([modal] | <do> | <have>) {source: np} {cue: [adv]? <deny>} {content: &d_rest}? ]],
    rule_out = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} ([lemma=rule] out | [lemma=exclude])} {content: &d_rest}? ]],
    rule_it_out = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} [lemma=rule]} {content: core} out ]],
    refused = [[ ({source: np} &d_aside)? &d_aux {cue: ([lemma=refuse] | [lemma=decline]) to ([adv])? (<deny> | rule out)} {content: &d_rest}? ]],
    short = [[ ({source: np} &d_aside)? &d_aux {cue: <short_of> ([gerund <deny>] | ruling out)} {content: &d_rest}? ]],
    without = [[ {cue: without [gerund <deny>]} {content: &d_rest}? ]],
    reject = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} <reject>} {content: &claim_phrase} ]],
    quarrel = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} (quarrel | argue | quibble)} with {content: &d_rest} ]],
  },
  unless = { disown = [[ (not | n't | never) [adv]{0,2} [<disown>] ]] },
  points = { found = { 1, [[ {cue} ]] }, withheld = { -1, [[ <deny> ([det] | [own] | [adj] | [noun] | [pronoun]){0,4} <withheld> ]] } },
  make = { type = "non_denial", polarity = "negated_denial", strength = "1" },
  yes = {
    "[source The coach] [cue did not deny] [content that he had met the agent].",
    "[source The king] [cue has never disputed] [content the date].",
    "[source She] [cue did not rule out] [content a new vote].",
  },
  no = { "The office did not deny him a visa." },
}

rule "words taken back" {
  finds = "Denial", about = "X retracted the statement, took the remark back",
  ways = {
    verb = [[ {source: np} &d_aside &d_aux {cue: <retract>} {content: ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive] | part of){0,5} <own_words> clause?} ]],
    pointer = [[ {source: np} &d_aside &d_aux {cue: ([lemma=retract] | [lemma=recant] | [lemma=disown] | walked back | took back | backtracked on | rowed back on | stepped back from)} {content: (that | this | it | these | those)} ]],
    split = [[ {source: np} &d_aside &d_aux {cue: <take_back_verb>} {content: (it | that | this | ([det] | [own] | [adj] | [num] | of | part | some | [noun]){0,5} <own_words>)} back ]],
    passive = [[ {content: ([det] | [own] | [adj] | [noun]){0,4} <own_words> ...8} (<be> | <have>) (been | [adv]){0,2} {cue: ([participle] with <retract> | retracted | withdrawn | taken back)} ]],
    bare = [[ {source: np} &d_aside &d_aux {cue: ([lemma=recant] | [lemma=backtrack] | [lemma=backpedal] | [lemma=change] [own] (story | account | version | tune))} (, | . | ; | $ | when | after | on <weekday>) ]],
    corrected = [[ {source: np} &d_aside &d_aux ([lemma=issue] | [lemma=publish] | [lemma=print] | [lemma=run]) ([det] | [adj]){0,3} {cue: correction} ((of | to) {content: core})? ]],
    noun = [[ ({source: core} [possessive] | {source: [own]} | {source: np} ([lemma=issue] | [lemma=publish] | [lemma=print])) ([det] | [adj]){0,3} {cue: (retraction | recantation | climbdown)} ]],
  },
  unless = {
    negated = [[ (not | n't | never | refuse to | refused to | refuses to) ([adv] | been | be | have){0,2} {cue} ]],
    ought = [[ (ought to | [modal]) [adv]? {cue} ]],
    from_place = [[ {cue} (from | troops | forces) ]],
    asked = [[ (demand | demanded | urged | asked | call | called | calls | ordered | forced) ...6 to {cue} ]],
  },
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "{cue.strength|2}" },
  yes = {
    "[source The paper] [cue retracted] [content the story].",
    "[source He] later [cue took] [content his remark] back.",
    "[source The witness] [cue recanted].",
    "[source The witness] [cue changed her story].",
    "[source The paper] printed a [cue correction].",
  },
  no = { "The general withdrew his troops.", "They urged him to withdraw the remark.", "She took her hat back." },
}
