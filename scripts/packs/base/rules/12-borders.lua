-- Where a clause ends: `clause` runs from a token up to the next Border, or to the end of its sentence.
phase "borders"

type "Border" { head = "cut", narrow = true, keep = "longest", inner = true, about = "the first words of another clause" }

words "tail_verb" { "add", "say", "cite", "note", "quote", "accuse", "call", "describe", "warn", "tell", "insist",
                    "refer", "argue", "claim", "deny", "urge", "suggest", "ask", "pledge", "promise", "vow", "write",
                    "criticise", "criticize", "explain", "praise", "announce", "declare", "predict", "report",
                    inflect = "verb" }

-- what somebody does with words while he says something
words "tail_deed" { "blame", "condemn", "attack", "hail", "denounce", "dismiss", "reject", "defend", "demand",
                    "threaten", "acknowledge", "admit", "concede", "stress", "emphasise", "emphasize",
                    "underline", "reiterate", "complain", "joke", "remark", "thank", "brand", "label", "allege",
                    "contend", "maintain", "assert", "reply", "hint", "imply", "mock", "ridicule", "rebuke", "scold",
                    "lambast", "decry", "deplore", "lament", "applaud", "appeal", inflect = "verb" }

unit "clause" { upto = "Border", about = "from here up to the clause's end" }
unit "full_clause" { upto = "Border", from = [[ (" | [gerund not <tail_verb>] | neither | either | both | [not comma not punct not verb not modal not close not conj]) ]],
                   about = "a clause that may begin with its subject" }
unit "doing" { upto = "Border", from = "(not | never)? [gerund]", about = "a gerund phrase" }

part "finite" [[ ([verb finite] | [modal] | [<be> not possessive] | [<have> not possessive] | <do>) ]]

rule "clause border" {
  finds = "Border",
  about = "where another clause begins: but, who, according to, a new subject or another verb of saying",
  ways = {
    conjunction = [[ {cut: , <conjunction opens=border>} ]],
    but = [[ {cut: , but} ([not /not|that/ not punct] | [det /that/] | not [verb] | not [modal]) ]],   -- "but not enough to win" goes on
    semicolon = [[ {cut: ;} ]],
    only = [[ {cut: , only (to | for)} ]],
    and_then = [[ {cut: , and? then} [adv]? [verb finite] ]],
    relative = [[ {cut: , (who | which | whose)} ]],
    according = [[ {cut: ,? according to} ]],
    compared = [[ {cut: , compared (with | to)} ]],
    terms = [[ {cut: ,? on (the)? condition of anonymity} ]],
    asked = [[ {cut: ,? when asked} ]],
    comment = [[ " {cut: (-- | [dash])} ]],
    participle = [[ {cut: , [adv]? ([gerund <tail_verb>] | [gerund <tail_deed>])} ]],
    new_subject = [[ {cut: , (and | so) np (, ([det not wh] | [adj] | [noun] | [name]) [not mark not verb]{0,10}? ,)? [adv]? &finite} ]],
    same_subject = [[ {cut: ,? (and | but | and? then | but then) [adv]{0,2} ([verb finite <tail_verb>] | (<have> | <be>) [adv]? [participle <tail_verb>])} ]],
    other_deed = [[ {cut: , and [adv]? ([VBZ] | [VBD])} ([det] | [own] | [pronoun] | [prep] | to | [name] | [plural] | [adv]) ]],
    speaker = [[ {cut: , np [adv]? [verb finite <tail_verb>]} ]],
    speaker_behind = [[ {cut: , [verb finite <tail_verb>]} ([det] | [name] | [pronoun] | [noun]) [not comma not mark]{0,10} $ ]],
    splice = [[ {cut: , [num not <month>] ('%' | per cent | percent | of | in) [not comma not mark not final]{0,9}? [verb finite]} ]],
    share = [[ [not num] {cut: ,? and [num not <month>] ('%' | per cent | percent)? [adv]? (<have> | [verb finite <tail_verb>])} ]],
    share_said = [[ [not num] {cut: , [num not <month>] ('%' | per cent | percent)? <have>} [adv]? [participle <tail_verb>] ]],
    time_off = [[ {cut: , ([adv] | [num] | a | several | a few){0,2} [/(second|minute|hour|day|week|month|year|decade)s?|moments/]} (after | before | since) ]],
    but_has = [[ {cut: ,? but [adv]{0,2} <have>} ([adv] | not | n't)? [verb] ]],
    frame_over = [[ ((^ | ;) (and | but | even | so)? | , (and | but) | [dash] | --) <conjunction opens=frame> [not comma]{2,40}
                    {cut: , then? np [adv]? &finite} ]],
    frame_named = [[ ^ <conjunction opens=frame> [not comma]{2,40} {cut: , np , [not comma not finite not final not wh]{1,8} , [adv]? &finite} ]],
    time_over = [[ ^ ([adv] | [num] | a | an | several | a few | barely | less than){0,3} [/(second|minute|hour|day|week|month|year)s?|moments/] (after | before) [not comma not <weekday>]{2,40}
                   {cut: , np (, [not comma not finite not final not wh]{1,8} ,)? [adv]? &finite} ]],
    other_subject = [[ " {cut: and ([pronoun] | [own] [adj]? [noun]{1,2} | [name]{1,3}) [adv]? &finite} ]],
    other_speaker = [[ [common] {cut: and ([pronoun] | [name]{1,3}) [adv]? [VBD <tail_verb>]} ,? ([pronoun] | [det] | that | ") ]],
    closing = [[ {cut: " (said | says)} ]],
    after_relative = [[ , (who | which | whose) [not final not comma]{1,40} {cut: , (on? (<weekday> | <timeword>) | [adv])? ([verb finite] | [modal] | <be> | <have> | <do>)} ]],
    after_having = [[ ^ having [adv]? [verb] [not final not comma]{1,40} {cut: , np [adv]? &finite} ]],
    quoted_while = [[ " {cut: (as | when | while | after | before)} np [adv]? &finite ]],
    behind_mark = [[ , " {cut: (<conjunction opens=border> | who | which | whose | [adv]? [gerund <tail_verb>])} ]],
    but_behind = [[ , " {cut: but} ([pronoun] | [adv]? [verb finite]) ]],
  },
  unless = {   -- "said that the bank, which is old, had lied": the clause goes on behind its subject
    of_subject = [[ ([IN lemma=that] | ([noun] | [pronoun]) [adv]? [verb finite <tail_verb>]) np {cut} [not final not comma]{1,40} , [adv]? &finite ]],
    behind_subject = [[ ([IN lemma=that] | ([noun] | [pronoun]) [adv]? [verb finite <tail_verb>]) np , (who | which | whose) [not final not comma]{1,40} {cut} ]],
    -- "said that Lind had lied and had denied it": by its tense it is of what is said
    tense = [[ [VBD <tail_verb>] [not final not comma]{1,14}? had [not final not comma]{1,24}? {cut: (and | or) [adv]{0,2} had ...} ]],
    aside = [[ {cut: , <conjunction opens=border>} [not comma not finite not modal not final]{1,8} , [adv]? &finite ]],   -- "the bridge, though old, was open"
  },
  yes = {
    "The bridge was shut[cut , but] the road was open.",
    "They said the bridge was shut[cut , only to] open it at noon.", "He said it was late[cut , then] took it back.",
    "The mayor[cut , who] left early, was ill.",
    "He said it was late[cut , and left] the hall.",
    "He confirmed the deal [cut on condition of anonymity] as it was secret.",
    "Half of them said yes[cut , compared with] a third in May.",
    "He told the paper no [cut when asked] about it.",
    "It was \"a small fire\" [cut --] a bold word for two burnt streets.",
    "He was \"no help,\" [cut but] she smiled.",
    "He called it \"a good day,\" [cut and his wife had] left.",
    "She asked for a photo [cut and Lind said] that it was late.",
    "Ada Lind, who said it was late[cut , left].", "Ada Lind, who said it was late[cut , on Friday left].",
    "Having said that it was late[cut , the mayor left].",
    "He called it \"a good day\" [cut as] he left.",
    "He called it \"a good day,\" [cut though] it rained.",
    "It was late[cut , and Ada Lind, the mayor, had] left.",
    "The bridge was shut[cut , according to] the mayor.",
    "\"It was late,[cut \" said] the mayor.",
    "The bridge was shut[cut , although] the road was open.",
    "While the bridge was shut[cut , the mayor left] town.",
    "He left town[cut , saying] that it was late.",
    "He left town [cut and said] so.",
    "It was late[cut ;] the bridge was shut.",
    "It was late[cut , said] the mayor.",
    "Few said they would go[cut , 27 percent of the men said] no.",
    "They said they would go [cut and eight have] gone.",
    "They said they would go[cut , eight have] said no.",
    "After they said it was late[cut , Ada Lind, the mayor, left].", "Two days after they said it was late[cut , both men left].",
    "It is late, and while he said he would come[cut , it is] unlikely.",
    "If we thought it was late[cut , then we would] go.",
    "He ruled out a strike[cut , two days] after it was announced.", "He denies leaking it[cut , just hours] after the club sued.",
    "She says she will vote [cut but has] not named anybody.",
  },
  no = { "He said that Lind had seen it and had denied it.", "He said that the bridge, which is old, had fallen.", "The bridge, although old, was open.", "Of nine bridges built then, two had fallen.",
    "The bridge was shut on Monday.", "It will help them go on, but not enough to win." },
}
