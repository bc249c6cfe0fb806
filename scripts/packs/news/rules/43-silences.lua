-- Non-denials in turns of their own: the Fifth invoked, calls for comment not answered, no side taken, a reply that is
-- reserved, a question left to others. 43-evasions reads the plain ones ("declined to comment").
local sides = require "lib.sides"

phase "denials"

words "affirms" { "affirm", "admit", "acknowledge", "accept", "endorse", "own", "embrace", "support", "concede", "claim", "assert", inflect = "verb" }
words "disputes_it" { "dispute", "contest", "disown", "reject", "refute", "deny", "disclaim", "contradict", "disavow", "challenge", inflect = "verb" }
words "returns_it" { "return", "answer", "reply to", "respond to", "acknowledge", inflect = "verb" }
words "put_aside" { "touch on", "touch upon", "speak to", "go near", "engage with", "dwell on", "take up", "get into", inflect = "verb" }

part "comment_sought" [[ (comment | comments | a (comment | response | reaction | reply) | reaction | clarification | an (interview | explanation | answer)) ]]
part "calls_or_mails" [[ ([det] | [own] | [adj] | [num] | [participle] | [noun] | repeated){0,4} (call | calls | message | messages | email | emails | e-mail | e-mails | letter | letters | text | texts | query | queries | question | questions | request | requests | voicemail | voicemails | inquiries | enquiries) ]]
part "not_done" [[ ([modal] | <do> | <have>) (not | n't) [adv]{0,2} ]]

-- ways that evade only where a charge or a question is named near by
local if_asked = { sides = true, leaves = true, on_oath = true, passed_by = true }

local BACK = 2   -- sentences

local function is_asked_near(doc, m)
  for n = math.max(1, m.sentence - BACK), m.sentence do
    local s = doc:sentence(n)
    if doc:word(s.last) == "?" then return true end
    if doc:find_list(s.first, s.last, "put_question") then return true end
    for _, c in ipairs(s:mentions("Claim")) do
      local act = c:get("act")
      if c.place < m.place and act ~= "believe" and act ~= "promise" and act ~= "demand" then return true end
    end
  end
  return doc:find_list(doc:sentence(m.sentence).first, m.place, "on_the_stand") ~= nil
end

words "on_the_stand" { "cross-examined", "cross-examination", "under oath", "questioned", "pressed", "asked" }

rule "keeps silent in a turn" {
  finds = "Denial", about = "pleaded the Fifth, did not answer calls seeking comment, would not take sides, reserved its reply",
  ways = {
    fifth = [[ {source: np} &d_aside &d_aux {cue: ([lemma=invoke] | [lemma=plead] | [lemma=take] | [lemma=cite] | [lemma=assert]) (the (fifth | fifth amendment) | [own] fifth amendment (right | rights | privilege))} ]],
    seeking = [[ {source: np} &d_aside {cue: &not_done ([lemma=answer] | [lemma=return] | [lemma=respond] to | [lemma=reply] to | [lemma=take] | [lemma=pick] up) &calls_or_mails} (seeking | requesting | asking for | for) {content: &comment_sought} ]],
    sent_by = [[ {source: np} &d_aside {cue: &not_done ([lemma=answer] | [lemma=return] | [lemma=respond] to | [lemma=reply] to) (a list of | several | written | detailed | emailed | e-mailed | repeated | further | [num] | a set of | any of the) [adj]? (question | questions | queries | requests | inquiries | enquiries | emails | messages | letters)} ]],
    picks_not = [[ {source: np} &d_aside {cue: &not_done [lemma=pick] up? [own] ([noun] | [adj]){0,2} (call | calls | phone)} ]],
    neither_back = [[ neither {source: core nor [not finite not mark]{1,5}?} (, [not comma not final]{1,8} ,)? {cue: (<have> | <do>)? [<returns_it>] &calls_or_mails} ]],
    none_back = [[ (none of | neither of) {source: core} {cue: (<have> | <do>)? [<returns_it>] &calls_or_mails} ]],
    neither_nor = [[ {source: np} &d_aside &d_aux {cue: neither [<affirms>] nor [<disputes_it>]} {content: &d_rest}? ]],
    not_either = [[ {source: np} &d_aside {cue: &not_done [<affirms>] or [<disputes_it>]} {content: &d_rest}? ]],
    declined_day = [[ &denier {cue: ([lemma=decline] | [lemma=refuse])} on? (<weekday> | yesterday | today | again | (last | this) (week | night | month)) (morning | afternoon | evening | night)? to ]] ..
                   [[ (comment (on | about) | discuss | answer | say | speak about | talk about | elaborate on | confirm | address | explain) {content: &d_rest} ]],
    pressed_not = [[ {source: np} &d_aside {cue: ([modal] | <have>) (not | n't) be (pressed | pushed | pinned down | nailed down | budged | moved | coaxed | lured | tempted | enticed | pulled | sucked)} (on | over | about | into | as to) {content: &d_rest} ]],
    tell_me_not = [[ {source: np} &d_aside {cue: (would | will) (not | n't) tell} (me | us | reporters | the <medium> | core with <medium>) ({content: (what | who | how | why | whether | if | where | when | which) clause} | . | ; | $ | , (citing | saying | and | but)) ]],
    reserves = [[ {source: np} &d_aside &d_aux {cue: [lemma=reserve] [own] (reply | answer | response | position | comment | comments | defence | defense)} (. | , | ; | $ | until | for | on | to) ]],
    leaves = [[ {source: np} &d_aside ([modal] | <have> | [verb <say>] [pronoun] [modal] "?) {cue: [lemma=leave] (that | this | it | that one | this one | those | such (questions | matters)) (to | for)} {content: core} ]],
    touches_not = [[ {source: np} &d_aside {cue: &not_done <put_aside>} {content: (&claim_phrase | (the | this | that | those | these) (charge | charges | matter | question | questions | issue | scandal | affair | controversy))} ]],
    sides = [[ {source: np} &d_aside {cue: (would not | would n't | will not | wo n't | declined to | refused to) (take sides | choose sides | pick sides | be drawn in | pick a side | choose between them)} ]],
    on_oath = [[ {source: np} &d_aside {cue: (could | would) (not | n't) [adv]? (swear | vouch | say for (certain | sure))} {content: (that | to | whether) [adv]? clause} ]],
    passed_by = [[ {source: np} &d_aside &d_aux {cue: (([lemma=brush] | [lemma=walk] | [lemma=push] | [lemma=hurry] | [lemma=stride] | [lemma=breeze]) (straight | right)? (past | by))} (the | waiting | a [noun] of | [adj])? (reporter | reporters | journalist | journalists | cameras | questions) ]],
    not_topical = [[ {source: np} ([adv] | <have>){0,2} ([verb <say>] that? | [verb <say>] [not mark]{0,6}? that) {content: (the | this | that) (question | matter | issue)} {cue: <be> (not (topical | relevant | one for now | on the table | before us) | irrelevant | closed | moot | settled)} ]],
  },
  unless = {
    plan_of_rivals = [[ [lemma=leave] (it | that) (to | for) (the | [own])? (last | late | later | another day | others to clean | you to | chance) ]],
    not_so = [[ (not | n't | never) [adv]? {cue: ([lemma=invoke] | [lemma=plead] | [lemma=take] | [lemma=cite] | [lemma=reserve] | [lemma=decline] | [lemma=leave]) ...} ]],
    street = [[ {cue} (set | game | seat | place | train | race | spot | wicket | position | exit | floor | round) ]],
  },
  check = function(m, doc)
    if m.way == "not_topical" and not sides.enclosing(doc, m.place) then return false end
    return not if_asked[m.way] or is_asked_near(doc, m)
  end,
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = {
    "[source The mayor] [cue did not pick his calls].", "[source The mayor] [cue would not pick up his phone].",
    "[source Lind] [cue invoked the Fifth] nine times.", "[source Lind] [cue did not answer calls] seeking [content comment].",
    "[source The bank] [cue did not respond to a list of questions] sent by the Post.",
    "Neither [source the bank nor its owner] [cue has returned a message].", "None of [source the clerks] [cue returned calls].",
    "[source The priest] [cue neither affirmed nor disputed] [content that the tape was real].",
    "[source The priest] [cue did not embrace or dispute] [content the tale].",
    "[source An agent] [cue declined] Wednesday to discuss [content the fire].",
    "[source The union] [cue would not be pressed] on [content which of them it trusted].",
    "[source The lawyer] [cue would not tell] me [content what the word meant].",
    "Norland accused the bank of theft. [source The bank] [cue reserved its reply].",
    "Asked whether it leaked, [source Lind] said she would [cue leave that to] [content the court].",
    "[source The minister] [cue did not touch on] [content the charge].",
    "The mill said that Ed Gill had lied. [source The mayor] [cue would not take sides].",
    "Cross-examined, [source Lind] [cue would not swear] [content that the door was shut].",
    "Asked about the tapes, [source Lind] [cue walked straight past] the cameras.",
    "[source The minister] said that [content the question] [cue was not topical].",
  },
  no = { "Lind took the fifth seat.", "Lind did not answer the door.", "Lind was not free to plead the Fifth.", "Lind would leave that to the last.",
         "Lind never invoked the Fifth.", "The boys would not take sides.", "Ducks walked past reporters.", "The matter was not topical." },
}
