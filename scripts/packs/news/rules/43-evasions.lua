-- What only looks like a denial: no comment, neither confirmed nor denied (non_denial); did not deny (negated denial).
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denials"

words "evade" { from = "words/deny.tsv", where = { pos = "verb", group = "non_denial" }, inflect = "verb" }
words "no_comment" { from = "words/deny.tsv", where = { pos = "phrase", group = "non_denial" } }
words "short_of" { "stop short of", "fall short of", "shy away from", inflect = "verb" }
words "approach" { "request", "call", "message", "question", "email", "e-mail", "inquiry", "enquiry", "query",
                   "letter", "text", "voicemail", inflect = "noun" }

words "evade" { "refuse all comment", "refuse any comment", "refuse further comment", "decline all comment",
                "decline any comment", "decline further comment", "refuse an interview", "refuse interviews",
                "refuse all interviews", "refuse interview requests", "turn down an interview",
                "turn down interview requests", "turn down a request for an interview",
                "turn down requests for an interview", "turn down requests for interviews", "stonewall",
                "equivocate", "prevaricate", "claim privilege", "claim executive privilege",
                "invoke privilege", "invoke executive privilege", "cite privilege",
                "cite executive privilege", "cite attorney-client privilege", "cite client confidentiality",
                "cite patient confidentiality", "decline requests for an interview",
                "decline requests for interviews", "decline a request for an interview",
                "decline to be dragged into", "refuse to be dragged into", "refuse to be drawn into",
                "speak only to confirm", "refrain from commenting", "refrain from comment",
                "refrain from making any comment", "refrain from answering", "make no statement",
                "make no further statement", "make no further comment", "reserve his defence", "reserve her defence",
                "reserve its defence", "reserve their defence", "enter no plea", "give no indication of a plea",
                "refuse to be pinned down", "decline to be pinned down", "refuse to give a straight answer",
                "refuse to get into", "decline to get into", "refuse to dignify", "decline to dignify", "refuse to go into", "decline to go into",
                inflect = "verb" }

words "evasive_act" { "give a non-answer", "give a cryptic reply", "give a guarded reply", "give an evasive reply", "give a non-committal reply", "cut~ the call", "cut~ the line", "disconnect the call", "drop the call", "change the subject", "change subject", "hang~ up", "put~ the phone down",
                      "put~ down the phone", "avoid the question", "avoid questions", "ignore reporters",
                      "ignore the press", "wave away reporters", "brush past the press", "make no reply",
                      "give a vague answer", "give a vague reply", "give an evasive answer",
                      "give a non-committal answer", "give a noncommittal answer", "give a guarded answer",
                      "give a cryptic answer", "give a one-word answer", "give a one-word reply", "fudge the question", "fudge the issue", "cut~ the interview short", "end the interview",
                      "take~ no questions", "answer no questions", "answer no question",
                      "brush past reporters", "say nothing", "say no more", "say little",
                      "give~ nothing away", "hold~ his tongue", "hold~ her tongue",
                      "exercise his right to silence", "exercise her right to silence", "keep~ quiet",
                      "keep~ schtum", "keep~ shtum", "keep~ stumm", "stay quiet", "remain quiet",
                      "keep~ silent", "keep~ its counsel", "keep~ his counsel", "keep~ her counsel",
                      "keep~ their counsel", "keep~ his own counsel", "keep~ her own counsel",
                      "maintain its silence", "maintain his silence", "maintain her silence",
                      "maintain their silence", "turn to another subject", "turn to other subjects",
                      "invoke his right to silence", "invoke her right to silence",
                      "invoke its right to silence", "cut~ short the interview", "cut~ short the call",
                      "end the call", "end the conversation", "ring~ off", "slam~ the phone down",
                      "slam~ down the phone", "break~ off the interview", "storm out of the interview",
                      "walk~ out of the interview", "give~ no reply", "give~ no comment", "offer no comment",
                      "offer no explanation", "offer no answer", "keep~ his silence", "keep~ its silence",
                      "fall~ silent", inflect = "verb" }
words "evasive_end" { "answer", "comment", "reply", "respond", "take questions", "take any questions",
                      "elaborate", "say a word", "a word", "an answer", "further comment", "say anything",
                      inflect = "verb" }
words "information" { "comment", "statement", "detail", "information", "explanation", "clarification", inflect = "noun" }
words "silent" { "vague", "silent", "tight-lipped", "mum", "quiet", "coy", "noncommittal", "non-committal", "evasive" }
-- what one will not do with a question: in so many words, or only behind "will not", "am not going to"
words "not_tell" { "comment", "commenting", "giving interviews", "giving an interview", "be giving interviews", "taking questions", "discussing", "be discussing", "be commenting",
                   "answering questions", "elaborate", "speculate", "be drawn", "get drawn", "get drawn into",
                   "go into", "get into", "go there", "go into detail", "confirm", "be more specific", "be specific",
                   "divulge", "expand on", "be answering", "be addressing", "be adding to", "answering", "going there" }
words "not_talk" { "discuss", "answer", "respond", "reply", "say", "talk about", "speak about", "address",
                   "disclose", "reveal", "engage", "dignify", "react", "add", "weigh in", "explain", "spell out",
                   "clarify", "shed light on", "identify", "name", "specify", "repeat", "enter into", "be drawn into",
                   "get drawn into", "be dragged into", "get dragged into", "prejudge", "pre-empt", "preempt", "second-guess",
                   "get ahead of", "give details", "give names", "give a date", "give a running commentary",
                   "provide a running commentary", "take the bait", "play games", "play that game",
                   "litigate", "argue the case", "argue this", "relitigate", "try the case",
                   "be lectured", "lower himself", "lower herself", "stoop", "trade insults", "wash dirty linen",
                   "hold a trial", "answer hypotheticals", "speak to that", "speak to this", "speak to it", "speak to the specifics" }
words "dodge" { "dodge", "dance around", "tap-dance around", "tiptoe around", "side-step", "dead-bat", "stonewall", "bat back", "swat away", "fudge", "sidestep", "duck", "deflect", "evade", "skirt", "parry", "laugh off", "brush off",
                "brush aside", "wave away", "wave aside", "wave off", "shrug off", "fend off", "bat away",
                "swerve", "pass over", "gloss over", inflect = "verb" }
words "unfit" { "inappropriate", "premature", "improper", "irresponsible", "unwise", "wrong", "unfair",
                "too early", "too soon", "not appropriate", "not proper", "not right", "not for me",
                "not for us" }
words "fit" { "appropriate", "proper", "right", "fair", "wise", "responsible", "helpful" }

-- what a question, a call or a message comes to, if nobody answers it
words "phone_line" { "telephone line", "telephone", "phone line", "phone", "mobile phone", "mobile", "mobile line", "cellphone", "cell phone", "line", "number",
                     "phone number", "mobile number", inflect = "noun" }
words "unanswered" { "go unanswered", "remain unanswered", "go unreturned", "remain unreturned", "ring out", "ring unanswered",
                     "go to voicemail", "go straight to voicemail", "bounce", "bounce back", inflect = "verb" }
words "hedge" { "ducked and dived", "ducks and dives", "bobbed and weaved", "bobs and weaves", "ducked and weaved" }
words "hedge" { "hedge", "waffle", "bluster", "demur", "stall", "sidestep", "clam up", "hem and haw", "hum and haw", "beat~ about the bush", "lose~ his temper",
                "lose~ her temper", "lose~ their temper", "shift in his seat", "shift in her seat", "stare at the floor",
                "look at the floor", "look at the ceiling", "look at his notes", "look at her notes",
                "consult his notes", "consult her notes", "study his notes", "study her notes",
                "leave~ the stage", "leave~ the podium", "leave~ the hall", "leave~ the table", inflect = "verb" }
words "wry_answer" { "shrug", "smile", "laugh", "grin", "wink", "sigh", "joke", "quip", "question", "story", "anecdote", "proverb",
                     "riddle", "poem", "platitude", "generality", "silence", "wave", inflect = "noun" }
words "answer_back" { "answer", "reply", "respond", "counter", inflect = "verb" }
words "straight" { "directly", "clearly", "outright", "fully", "plainly", "straight", "in full", "one way or the other", "either way", "with a yes or a no" }
words "keep_to" { "limit", "confine", "restrict", inflect = "verb", any_tag = true }
-- what somebody speaks of instead, to whoever has asked
words "turn_away" { "focused on", "focusing on", "concentrating on", "here to talk about", "let's talk about",
                    "let us talk about", "let's move on", "let us move on", "ask me tomorrow", "ask me later", "ask me about",
                    "ask me again", "above my pay grade", "all in good time", "another question" }

words "answer_verb" { "comment", "respond", "answer", "discuss", "speak", "reply", "talk", "elaborate",
                      "react", "be interviewed", "address", "say", "confirm", "engage", "take questions",
                      "get into", "go into", "go there", "weigh in", "give an opinion", "give its opinion", "give his opinion",
                      "give her opinion", "give their opinion", "offer an opinion", inflect = "verb" }
words "brush_off" { "none of your business", "nobody's business", "a private matter", "between me and",
                    "time will tell", "we shall see", "we will see", "we'll see", "wait and see",
                    "watch this space", "you will see", "you'll see", "draw your own conclusions",
                    "make up your own mind", "said what I have said", "my lips are sealed",
                    "your guess is as good as mine", "who knows", "what do you think", "not for me to",
                    "not for us to", "not my place", "write what you want", "write what you like",
                    "said all I", "said all we", "said everything", "answered that", "answered this",
                    "already answered", "let's wait", "let us wait", "the place for that",
                    "the place for this", "the time for that", "the time for this", "sub judice", "before the courts",
                    "before the court", "in the hands of the court", "in the hands of lawyers" }
words "gesture" { "burst~ out laughing", "burst~ into laughter", "shrug", "shrug his shoulders", "shrug her shoulders", "shrug their shoulders", "let~ the question go unanswered", "laugh", "smile", "grin", "wink", "giggle", "chuckle", "sigh", "whistle",
                  "crack~ a joke", "make~ a joke", "tell~ a joke", "joke", "roll his eyes", "roll her eyes",
                  "slam~ the door", "close the door", "shut~ the door", "storm off", "storm out",
                  "leave~ the room", "raise his eyebrows", "raise her eyebrows", "raise an eyebrow", "laugh out loud", "look at his shoes", "look at her shoes", "look at his watch",
                  "look at her watch", "stare ahead", "wave reporters off", "wave reporters away",
                  "speed~ off", "keep~ walking", "walk~ on", "walk~ off", "walk~ away", "turn~ away",
                  "drive~ off", "look~ away", "wave~ a hand", "let~ the question pass", "laugh it off",
                  "let~ the question stand", "let~ the question hang", "let~ the question go by", "let~ the question drop",
                  inflect = "verb" }
words "fails_to" { "fail", "refuse", "decline", inflect = "verb" }
words "avoid" { "avoid", inflect = "verb" }
words "take_up" { "address", "answer", "mention", "tackle", inflect = "verb" }
words "make" { "make", inflect = "verb" }
part "ready" [[ (going to | propose to | intend to | prepared to | willing to | able to | ready to | in a position to | here to | at liberty to | about to) ]]

-- ways that evade only what has been asked
local if_pressed = { referred_us = true, no_reply = true, with_others = true, gesture = true, gesture_too = true, wry = true, owes_answer = true, only_said = true, in_time = true,
                     memory_fails = true, turned_away = true, hedged = true, no_further = true, not_straight = true,
                     no_straight_answer = true }
-- ways that evade only where somebody is quoted
local if_quoted = { brushed_off = true, turned_away = true, advised = true }
-- ways that evade only where it is told of somebody: not "'And I hung up,' she said"
local if_told = { act = true, act_too = true }
-- ways that evade only in somebody's words: not "It is too soon to say how many fell"
local if_said = { unfit = true, untold = true, with_others = true }

-- Has a question been put or a charge been made, in the same sentence or just before?
local function is_pressed(doc, m)
  for n = math.max(1, m.sentence - 1), m.sentence do
    local s = doc:sentence(n)
    for _, c in ipairs(s:mentions("Claim")) do
      if c:get("act") == "accuse" and c.place < m.place then return true end
    end
    for k = s.first, s.last do
      local t = doc:token(k)
      if t.text == "?" or sets.put_question[t.lemma or ""] and t:is("verb") then return true end
    end
  end
  return false
end

-- "She told the court that a guard came, laughed and walked off": what is told of somebody in another's words is no answer.
local function is_retold(doc, m)
  local claim = not m.quoted and sides.enclosing(doc, m.place)
  return claim and claim:get("act") ~= "ask" and claim:slot("source") ~= nil and claim.place < m.place or false
end

-- "The wound may be old, the envoy said. He did not elaborate.": who has just said something on it, and no more.
local function has_just_spoken(doc, m)
  local cue, source = m:slot("cue"), m:slot("source")
  if doc:token(cue.last).lemma ~= "elaborate" or m.sentence < 2 or not source or not doc:token(source.last):is("pronoun") then return false end
  for _, c in ipairs(doc:sentence(m.sentence - 1):mentions("Claim")) do
    if c:get("act") == "state" and c:slot("source") and c.paragraph == m.paragraph then return true end
  end
  return false
end

-- ways that evade only if no words follow: who laughs and then speaks has answered
local if_speechless = { gesture = true, gesture_too = true }

-- Does a quotation follow, in the same sentence or at the start of the next?
local function speaks(doc, m)
  local s = doc:sentence(m.sentence)
  for n = m.last + 1, math.min(doc.tokens, s.last + 2) do
    if doc:quote(n) then return true end
  end
  return false
end

-- "I did not say that.": of what one has said, which is a denial.
local function is_own_saying(doc, m)
  local n, source = m:slot("cue").last + 1, m:slot("source")
  if not source or n >= doc.tokens then return false end
  if not doc:token(source.first):in_list("first_pronoun") then   -- "Lind said she did not say that"
    local first = m:slot("cue").first
    local subject = first > 1 and sets.this_much[doc:word(n)] and sets.subject_pronoun[doc:word(first - 1)] and sides.enclosing(doc, m.place)
    if not subject or not subject:slot("source") then return false end
  end
  if sets.this_much[doc:token(n).text] then n = n + 1 end
  if doc:token(n).form == "anything" then return string.find(doc:word(n + 1), "%w") ~= nil end   -- "... like that"
  return not string.find(doc:token(n).text, "%w")
end

-- Is it in the words of whoever speaks: quoted, or in the turn of an interview?
local function is_direct(doc, m)
  if m.quoted then return true end
  local claim = sides.enclosing(doc, m.place)
  return claim ~= nil and claim:get("turn") ~= nil
end

-- What nothing is said of, as it follows the cue: "on the sale", "whether it will".
part "evaded" [[ (whether | if | why | how | what | who | when | where | which | that | [det] | [own] | (on | about) [not <weekday> not <month>]) ]]

words "bears_out" { "endorse", "support", "corroborate", "embrace", "accept", "validate", inflect = "verb" }
words "casts_out" { "reject", "dismiss", "dispute", "deny", "refute", "contradict", "disown", inflect = "verb" }

rule "no comment" {
  finds = "Denial", about = "declined to comment; neither confirmed nor denied; would not say whether", at_least = 1,
  ways = {
    declined_claim = [[ &denier {cue: <evade>} (on | about | to) {content: &claim_phrase} ]],
    declined = [[ &denier {cue: <evade>} &d_setting ({content: &evaded clause} | (further | to | in | at | by | for | through | via | beyond) clause? | {content: [adj] &d_rest})? ]],
    no_such_comment = [[ &denier {cue: ([lemma=decline] | [lemma=refuse] | [lemma=withhold] | [lemma=reserve]) [adj]{0,2} comment} ]],
    phrase = [[ &denier {cue: <no_comment>} {content: &d_rest}? ]],
    no_answer = [[ ({source: np} &d_aside | , (and | but)) &d_aux {cue: (not | n't) [adv]{0,2} ([lemma=respond] | [lemma=reply] | [lemma=return] | [lemma=answer] | [lemma=react])} (to? ([det] | [adj] | [noun] | [num] | [own] | [name] | [possessive]){0,5} (<approach> | calls | messages | <claim_noun>) | (to (us | me | the? [name]{1,4}))? $ | to ([det] | [adj] | [participle] | [past] | [num]){1,3} [noun]? (question | questions | request | requests | query | queries | letter | email | message) | when (asked | (a | the | [name])? (reporter | reporters | journalist | journalists) asked) | by <weekday> | by [det]? (deadline | publication | press time) | by the time | in time | as of | (at | till | until | up to) the time of | before (publication | press time | deadline) | when contacted) ]],
    no_straight_answer = [[ {source: np} &d_aside {cue: ([modal] | <do> | <have>) (not | n't) ([lemma=give] | [lemma=offer]) (a | any) (straight | clear | direct | proper) (answer | reply | response)} ]],
    not_straight = [[ {source: np} &d_aside {cue: ([modal] | <do> | <have>) (not | n't) ([lemma=answer] | [lemma=reply] | [lemma=respond])} (the question)? <straight> ([punct] | $) ]],
    spoken = [[ {source: np} &d_aside {cue: <have> (not | n't) (yet | so far | [adv]){0,2} spoken} (publicly | in public | to (reporters | journalists | the (press | media)) | (about | on) {content: (&claim_phrase | the <told_noun> clause?)}) ]],
    bare = [[ {source: np} &d_aside ([adv] | <have>){0,2} {cue: (declined | refused)} ,? (through | via) (a | an | the | [own]) ]],
    with_others = [[ (matter | case | affair | question | issue) (<be> | had been) [adv]? {cue: (before (the | a) (court | courts | tribunal | judge) | with ([own] | the) [adj]? (lawyers | solicitors | police | prosecutors) | in the hands of ([own] | the) [adj]? [noun] | sub judice | under [adj]? (investigation | review))} ]],
    yes_nor_no = [[ ({source: np} &d_aside)? &d_aux {cue: ([lemma=say] | [lemma=answer] | [lemma=give]) neither a? yes nor a? no} ]],
    no_reply = [[ {source: np} &d_aside <have> {cue: no [adj]? (answer | reply | response | explanation)} (. | , | ; | $) ]],
    offered = [[ {source: np} &d_aside {cue: (<do> | <have>) (not | n't) [adv]? ([lemma=take] up | [lemma=accept])} (a | an | the | our | its | any) [adj]? (offer | invitation | opportunity | chance) to (comment | respond | reply | answer | speak) ]],
    calls_not_taken = [[ {source: np} &d_aside {cue: (did | had | has) (not | n't) [adv]? ([lemma=receive] | [lemma=pick] up | [lemma=take] | [lemma=attend])} ([own] | [det] | [adj] | phone | [name]){0,3} (call | calls | phone) (. | , | ; | $ | for | seeking | from | when | on) ]],
    not_back = [[ {source: np} &d_aside &d_aux {cue: (not | n't) [adv]? ([lemma=get] | [lemma=come] | [lemma=ring] | [lemma=call] | [lemma=write]) back} (to (us | me | you | him | her | them | <medium> | reporters | core with <medium>) | with (a | an | any | its | his | her | their) [adj]? (reply | response | answer | comment | statement) | before (publication | press time | deadline)) ]],
    ignores = [[ {source: np} &d_aside &d_aux {cue: [lemma=ignore]} (repeated | [adj] | [participle] | [num] | [own] | [det] | [noun] | [name] | [possessive]){0,4} (question | questions | query | queries | inquiry | inquiries | enquiries | emails | messages | texts | voicemails | (request | requests) (to comment | for (comment | interviews | (an | a) (interview | response | comment | statement) | information | clarification))) ]],
    issued_none = [[ {source: np} &d_aside {cue: ((<do> | <have>) (not | n't) [adv]? | (<have> | <be>) yet to) ([lemma=issue] | [lemma=make] | [lemma=release] | [lemma=give] | [lemma=offer] | [lemma=provide])} ((a | an | any) [adj]{0,2} <information> | comment | comments) (. | , | ; | $ | on | about | to) ]],
    no_plea = [[ {source: np} &d_aside {cue: ((<do> | <have> | <be>) (not | n't) [adv]? | (<have> | <be>) yet to) (asked to)? [lemma=enter]} (a | any) [adj]? (plea | pleas) ]],
    declined_when = [[ &denier {cue: ([lemma=decline] | [lemma=refuse]) (on <weekday> | again | &d_when | [num] times | twice | point-blank | [adv]) to (comment | say | discuss | answer | speak | talk | elaborate | respond | reply)} ({content: &evaded clause})? ]],
    failed = [[ ({source: np} &d_aside)? &d_aux {cue: <fails_to> (point-blank | point blank | outright)? to [adv]? ([lemma=respond] | [lemma=reply] | [lemma=answer] | [lemma=comment] | [lemma=say] | [lemma=acknowledge] | [lemma=confirm] | [lemma=discuss] | [lemma=clarify] | [lemma=explain] | [lemma=disclose] | [lemma=elaborate])} {content: &d_rest}? ]],
    not_say = [[ ({source: np} &d_aside | but) {cue: ([modal] | did | <have>) (not | n't) [adv]? (say | said | be drawn | comment | commented | elaborate | discuss | specify | confirm | disclose | (make | made) it? clear)} (on | about | further)? {content: (whether | if | why | how | what | who | when | where | which | [det]) clause}? ]],
    noun = [[ ({source: core} [possessive] | {source: [own]}) {cue: refusal to (comment | answer | say | confirm | acknowledge | discuss | respond)} [adv]? ((on | about | to)? {content: (core ([prep] core){0,2} | (whether | if | why | how | what | who | when | where | that) clause)})? ]],
    admits_none = [[ ({source: np} &d_aside)? &d_aux {cue: (without admitting | <do> (not | n't) admit) ([own] | any)? (wrongdoing | liability | guilt | fault | responsibility | blame)} ]],
    admits_neither = [[ ({source: np} &d_aside)? &d_aux {cue: (neither ([lemma=admit] | [lemma=acknowledge]) nor [lemma=deny] | neither [lemma=deny] nor [lemma=admit] | <do> (not | n't) (admit | acknowledge) (or | nor) deny)} {content: &d_rest}? ]],
    neither = [[ ({source: np} &d_aside)? &d_aux {cue: neither ([lemma=confirm] nor ([lemma=deny] | [lemma=rule] out | [lemma=dispute] | [lemma=exclude]) | [lemma=deny] nor [lemma=confirm] | [<bears_out>] nor [<casts_out>])} {content: &d_rest}? ]],
    confirms_neither = [[ {source: np} &d_aside &d_aux {cue: [lemma=confirm] neither} {content: (that | whether | [det] | [own]) [not final]{1,24}? nor clause} ]],
    not_confirm_or_deny = [[ ({source: np} &d_aside)? &d_aux {cue: (not | n't | to) [adv]? confirm (or | nor) (deny | rule out | dispute)} {content: &d_rest}? ]],
    dodged = [[ &denier {cue: <dodge>} {content: ([det] | [adj] | [noun] | [num] | [own]){0,3} (question | questions | query | queries | issue | matter) (clause | ((about | on | of | over) core))?} ]],
    dodged_of = [[ {content: ([det] | [adj] | [num] | [own]){0,3} (question | questions | query | queries)} ,? (which | that)? {source: np} &d_aux {cue: [verb <dodge>]} (. | , | ; | : | $ | and | on <weekday>) ]],
    dodged_by = [[ {content: ([det] | [adj] | [num] | [own]){0,3} (question | questions | query | queries)} (<be> | <have> been) [adv]? {cue: [participle <dodge>]} by {source: np} ]],
    left_open = [[ &denier {cue: [lemma=leave]} {content: ([det] | [adj] | [num] | [own]){1,3} (question | questions | query | queries | letter | letters | email | emails | call | calls)} (hanging | open | unanswered | unreturned) ]],
    referred_us = [[ {source: np} &d_aside &d_aux {cue: ([lemma=refer] | [lemma=direct] | [lemma=redirect] | [lemma=point] | [lemma=send]) (us | me | [own] [noun]) back?} to (the | [own] | [name] | [noun]) ]],
    tells_not = [[ ({source: np} &d_aside | and | but) {cue: ([modal] | <do> | <have> | <be>) (not | n't) [adv]{0,2} &ready? [adv]? <not_tell>} {content: &d_rest}? ]],
    talks_not = [[ {source: np} &d_aside {cue: ([modal] (not | n't) (be &ready)? | <be> "? (not | n't) &ready) [adv]? <not_talk>} {content: &d_rest}? ]],
    nothing_for_comment = [[ {cue: not (something | a thing | anything | one | a matter) (we | 'I' | they | he | she | it) ([modal] | <do> | <be> | [adv]){0,3} (comment | commenting | discuss | discussing | talk | speak | going to)} ]],
    we_do_not = [[ {source: (we | 'I')} {cue: (do | did) (not | n't) [adv]? (discuss | comment | talk about | speak about | confirm | disclose)} {content: &d_rest} ]],
    no_more = [[ ({source: np} &d_aside)? &d_aux {cue: ((could | would | can | will) (not | n't) (say | add) (anything | any) (more | else | further)? | (could | would | can | will) (not | n't) (say | add) more | nothing [adv]? (to (say | add)) | no [adj]? (information | details) to (share | give | offer) | no (further | more | other) (information | details | comment))} (((on | about) {content: &d_rest}) | at (this | present | the moment) | to (you | them | reporters | the (press | media)) | (. | , | ; | $ | ")) ]],
    says_neither = [[ ({source: np} &d_aside)? [modal] {cue: neither (say | confirm | reveal | disclose | discuss)} {content: (where | who | whom | how | why | what | whether | when | which) clause} ]],
    chose_not = [[ ({source: np} &d_aside)? &d_aux {cue: (([lemma=choose] | [lemma=opt] | [lemma=prefer] | [lemma=elect] | [lemma=decide]) not to | ([modal] | 'd) rather not | (<do> | [modal]) (not | n't) (want | wish | like | care | intend) to | (<be> | [lemma=seem])? (unwilling | reluctant | loath | hesitant) to | [modal] prefer not to) [adv]? <answer_verb>} (about | on)? {content: &d_rest}? ]],
    only_said = [[ ^ (when | but)? (asked | pressed | questioned | challenged) [not final]{1,24}? , ({source: np} &d_aside)? {cue: ([lemma=say] only | [modal] only say | [modal] say only | [lemma=say] no more than)} that? {content: clause} ]],
    all_said = [[ {cue: (this | that) is all (he | she | they | we | 'I' | it) [modal] say} ]],
    advised = [[ {cue: ((advised | told | instructed | ordered | asked) (me | us | him | her | them)? not | under orders not | forbidden) to (comment | discuss | go into | get into | speak | answer | talk | respond | say)} {content: &d_rest}? ]],
    in_time = [[ {cue: (will | would | 'll) (speak | answer | respond | reply | comment | say more | have more to say | say what ...8)} (in court | in due course | at the ([adj]){0,1} time | when the time (comes | came) | when ...8 | once ...8 | after ...8) ]],
    brushed_off = [[ {cue: <brush_off>} [not /if|whether|what|how|when|where|why|that/] ]],
    gesture = [[ {source: np} &d_aside &d_aux {cue: <gesture>} (in the air)? (. | , | ; | and | $ | when (asked | called) | about) ]],
    keeps_to = [[ {source: np} &d_aside &d_aux {cue: <keep_to> (himself | herself | itself | themselves)} to ]],
    keeps_silence = [[ {source: np} &d_aside &d_aux {cue: ([lemma=maintain] | [lemma=keep] | [lemma=preserve]) (a | an | [own])? ([adj] | [participle]){0,2} silence} ]],
    no_further = [[ {source: np} &d_aside {cue: [modal] (go no further | (not | n't) go (further | that far))} ]],
    hedged = [[ {source: np} &d_aside &d_aux {cue: <hedge>} ]],
    wry = [[ {source: np} &d_aside &d_aux {cue: <answer_back> (the (question | charge))? with (a | an)? [adj]{0,2} <wry_answer>} ]],
    gesture_too = [[ [verb past] [not comma not final]{0,5}? (and | then) {cue: (<gesture> | <hedge>)} (. | , | ; | $) ]],
    turned_away = [[ {cue: <turn_away>} ]],
    all_quoted = [[ (" , | , " | ") {cue: (was | is) (all | as much as) ([det] | [own] | [adj] | [name] | [noun] | [pronoun]){1,4} (would | will | could | can) say} ]],
    avoided = [[ ({source: np} &d_aside)? &d_aux {cue: <avoid> ([adj] | any | a | an | the){0,2} (answer | question | answering | commenting | the issue)} {content: &d_rest}? ]],
    never = [[ {source: (we | 'I' | np)} "? {cue: never [adv]? ([lemma=comment] | [lemma=discuss] | talk about)} {content: &d_rest}? ]],
    never_yet = [[ {source: np} &d_aside [<have>] {cue: never [adv]? [lemma=comment]} ({content: (on | about) (&claim_phrase | whether clause | the ([adj] | [noun]){0,2} <scandal_noun>)} | publicly | [punct] | $) ]],
    policy = [[ {cue: (not (our | its | the | his | her) ([noun] | [name] | [possessive] | [adj]){0,3} (policy | practice | habit | custom | place | business | job) | against (our | its | company) (policy | practice))} to (comment | discuss | speak | speculate | respond) {content: &d_rest}? ]],
    address_not = [[ {source: np} &d_aside {cue: (([modal] | <do> | <have>) (not | n't) [adv]{0,2} <take_up> | <make> no [adj]? (mention | reference) (of | to) | (<have> | <be>) yet to (<take_up> | react | reply | comment | respond | explain))} {content: (&claim_phrase | (the | [own] | any | their | repeated | [num] | this | that) ([adj] | [noun] | [name] | [possessive]){0,3} (question | questions | issue | matter | charge | calls | letters | emails | reports)
                 | [adj]? questions (about | on | over) core clause?)} ]],
    owes_answer = [[ {source: np} &d_aside {cue: (<have> | <be>) yet to (explain | say | answer)} {content: (why | how | whether | what | where) clause} ]],
    only_would = [[ {source: np} &d_aside {cue: (would | will | could | can) (only say | say only | say no more than | say little more than | say nothing except)} that? {content: clause} ]],
    ask_mine = [[ " {cue: (ask | talk to | speak to)} ([own] | the) ([adj] | [noun] | -){0,3} [noun] [punct] ]],
    leave_to = [[ " ...6 {cue: (let the (court | courts | judge | judges | inquiry | facts | law | voters | people | public | police | investigators | fans | experts | historians) (speak | decide | do) | (leave | leaving) (that | it | this) to | (that | this | it) <be> for core to (decide | say | determine | answer | judge | establish | explain) | next question | no (more | further) questions | ask (him | her | them | the core))} ]],
    ignored = [[ (<approach> | calls | emails | messages | texts | letters | requests | questions) [not comma not final]{0,16}? {cue: (<be> | <have> been) ignored} ]],
    act = [[ {source: np} &d_aside &d_aux {cue: <evasive_act>} ((on | about | when) {content: &d_rest} | (. | , | ; | $ | to | in public | publicly | so far | yet | since | outside | as)) ]],
    act_too = [[ (and | but) [adv]? {cue: <evasive_act>} ((on | about | when) {content: &d_rest} | (. | , | ; | $)) ]],
    neither_side = [[ (neither {source: core (nor np)?} | (nobody | no one) (at | from | in) {source: core} | none of {source: core}) {cue: (([modal] | [lemma=agree] to | [lemma=want] to | (was | were) (willing | prepared | available) to) <answer_verb> | (was | were) available for comment | ([lemma=respond] | [lemma=reply] | [lemma=comment]) (to | on | . | $))} {content: (whether | if | why | how | what | who | when | where) clause}? ]],
    official = [[ there (was | is | has been | were) {cue: no (immediate | official | public | further | formal) (comment | reaction | response | reply | statement)} ]],
    without_saying = [[ {cue: without [adv]? (saying | explaining | confirming)} {content: (whether | if | how | who | why) clause} ]],
    without = [[ {cue: without [adv]? ([gerund <evasive_end>] | (taking | answering) [adj]? questions | a word | an answer | a reply | further comment)} (. | , | ; | $ | [not noun]) ]],
    silent = [[ {source: Actor} &d_aside &d_aux {cue: (<be> | [lemma=remain] | [lemma=stay] | [lemma=keep]) [adv]{0,2} <silent>} ((on | about | over) {content: &d_rest} | (when | as) (asked | pressed | questioned | quizzed) {content: &d_rest} | (. | ; | $)) ]],
    silent_head = [[ ^^ {source: ([noun] | [name]){1,3}} [adv]? {cue: <silent>} (on | over | about) {content: [not final not mark]{1,8}} $ ]],
    unfit = [[ {cue: (it | that) (([modal] be | [modal] (not | n't) be | is | was | 's) ([adv] | "){0,2} <unfit> "? | ([modal] (not | n't) be | (is | was) n't) [adv]? <fit>)} (for ...3)? to (comment | discuss | speculate | respond | answer | say | prejudge | talk | speak) {content: &d_rest}? ]],
    untold = [[ {cue: (it | that) (is | was | 's) [adv]? (too (soon | early) | premature) to (tell | know | judge | determine)} {content: (whether | if) [not final not mark]{1,12}? (<misdeed> | <misdeed_noun> | law | laws | rule | rules | to blame | at fault | responsible | liable | negligent) clause?} ]],
    no_word = [[ (there (was | is | has been | were) | <have> (been)? | ^) {cue: (no [adj]{0,2} (comment | word | reaction | response | reply | statement | answer | explanation) | [adj]{0,2} silence)} ((was | is) (available | forthcoming | given))? (from {source: (core of)? core} | by {source: (core of)? core}) ]],
    unanswered = [[ (<approach> | calls | emails | messages | texts | letters | requests | questions) [not comma not final]{0,16}? (to | for | with | at) ({source: [own]} [adj]? <phone_line> | {source: (np | (core of)? (core [possessive])? core)}) ((seeking | asking | for) [not comma]{1,6}?)? {cue: (<unanswered> | (<be> | <have>) (not | n't) (been)? [adv]? (returned | answered | picked up) | (received | got | brought | met with) no [adj]? (reply | response | answer))} ]],
    referred = [[ {source: np} &d_aside &d_aux {cue: ([lemma=pass] | [lemma=refer] | [lemma=direct] | [lemma=redirect] | [lemma=point] | [lemma=steer]) ([det] | [adj] | all | [own]){0,2} (question | questions | inquiries | enquiries | queries | reporters | journalists | calls | requests)} to ]],
    ask_others = [[ {cue: you ([modal] | [modal]? have to) ask} ([det] | [own] | [name] | him | her | them | [plural]) ]],
    for_others = [[ {cue: (that | this | it) <be> "? (a (matter | question) | one | something) for} ]],
    memory_fails = [[ {source: np} &d_aside {cue: ([modal] | <do>) (not | n't) [adv]? (recall | remember)} (. | , | ; | $) ]],
    memory = [[ {source: np} &d_aside (([lemma=claim] | [lemma=profess]) to)? {cue: (([modal] | <do>) (not | n't) [adv]? (recall | remember) ever? | <have> "? no [adj]? (recollection | memory) of)} (whether | if | [gerund] | that | such | any | anyone | anybody | it | this | him | her | them | (a | an | the | this | any such) [adj]? (meeting | conversation | call | incident | discussion | exchange | complaint | encounter | visit | remark) | (the | specific | exact)? [adj]? details) ]],
  },
  unless = {
    had_smiled = [[ had [adv]? {cue: <gesture>} ]],   -- "He had smiled, he said": of what was before
    hushed = [[ (until | till) [not comma not final]{1,4}? {cue: ...2 (quiet | silent)} ]],
    read_out = [[ (, | and) {cue: without comment} ]],   -- "read it out, slowly and without comment"
    rang_on = [[ ([lemma=call] | [lemma=ring] | [lemma=phone] | [lemma=knock]) [not comma not final]{0,8}? {cue: without (an answer | a reply)} ]],
    in_my_view = [[ ('I' | we) {cue: [modal] (say only | only say)} ]],   -- "I can only say that it was black"
    much_open = [[ {cue: [lemma=leave]} {content: ... questions} (open | hanging) ]],   -- "her letter left many questions open"
    reason = [[ (comment | discuss | answer | speak | say | [lemma=decline] | [lemma=refuse]) ...6 , {cue: [gerund lemma=cite] ...} ]],   -- "declined to comment, citing privilege" is one
    told_of_him = [[ ^ core [present <say>] that? [not finite not mark not final]{1,6} [past] [not finite not mark not final]{0,8} (and | but) [adv]? {cue: [past] ...} ]],   -- "critics say Lind saw it and said nothing"
    could_not_know = [[ {cue: (could | can) say} (who | what | which | when | where | how | why) ]],   -- "neither the nurses nor the guards could say who it was"
    none_left = [[ {cue: [lemma=leave]} no ]],   -- "it left no question unanswered"
    never_called = [[ ('I' | we) {cue: ...4 ([lemma=pick] up | [lemma=take])} ...3 (call | calls | phone) (. | , | ; | $) ]],   -- "I did not pick up the phone" to any of them: what he denies
    answerable = [[ {cue: ...2 (not | n't) [adv]{0,2} [lemma=answer]} to ]],
    negated = [[ (not | n't | never) ([adv] | going | about | to){0,3} {cue} ]],
    only = [[ (not | n't) (just | only | simply | merely) ]],
    verdict = [[ {cue} to (say | suggest | claim | imply | think) that ]],
    says_this = [[ {cue: ...1 only say} this : ]],
    bodily = [[ {cue} ([det] | [own] | [adj]){0,2} (bed | car | van | taxi | room | house | building | office | club | bar | fight | trouble | water) ]],
    rang = [[ [lemma=answer] ([det] | [own] | [adj] | [num] | repeated){0,3} (call | calls | phone | telephone | door | doorbell) ]],
    unknown = [[ (can | ca | could) (not | n't) [adv]? say ([prep]? whom | [prep] which | who | which | what | where | when | how) ]],
    detail = [[ (did (not | n't) [adv]? say | without [adv]? saying) (who [not verb]{0,2} <be> | when | where | which | how (many | much | long)) ]],
    date = [[ <have> (not | n't) [adv]? said (when | where | how (many | much | long | soon)) ]],
    not_silent = [[ (not | n't | never) [adv]? <silent> ]],
    says_of_itself = [[ (this | that | it | which) [lemma=say] nothing about ]],   -- "This says nothing about the men"
    although = [[ (although | though | while | even though | even if) [not comma not final]{0,4}? {cue: ...4 (reluctant | hesitant | loath) ...} ]],   -- and speaks
    anybody = [[ (you | one | those who | people who | (someone | somebody | anyone | anybody | everyone) who?) ([modal] | <do> | <have> | <be> | [adv]){0,2} {cue} ]],
    bidden = [[ (pay | pays | paid | offer | offers | offered | bribe | bribed | order | ordered | urge | urged | warn | warned | force | forced | tell | told) [not comma not final]{0,8}? to ([base] and)? {cue} ]],
    even = [[ {cue: [modal]? (not | n't) even ...} ]],   -- "He can't even answer": a gibe
    no_answer_meant = [[ [lemma=mean] {cue} ]],   -- "That doesn't mean no response"
    as_quoted = [[ {cue: <have> (not | n't) ...} what ([pronoun] | core) (<be> | <have> been) [adv]? (quoted | reported | said | alleged | accused) ]],   -- a denial
    told_of_them = [[ (did {cue: not discuss} | {cue: did (not | n't) discuss}) [not comma not final not mark]{1,8} , ([verb finite <say>] core | core [verb finite <say>]) ]],   -- "Ministers did not discuss a sale, a source said"
    between_them = [[ (we | both | the (two | three | pair)) [noun]? did? {cue: ...4 discuss} ]],   -- "The two did not discuss the wall"
    of_facts = [[ {cue} (many | most | all | some) of the questions ]],   -- "They wouldn't answer all of the questions"
    hyphened = [[ {cue} "? - [not finite] ]],
    -- "refused to respond to the union's offer", "would not talk until the strike was over": that is bargaining
    absent = [[ {cue: <be> (not | n't) (here | around | there) to ...} ]],   -- of the dead: "He is not here to answer"
    called_out = [[ {cue} to (a | an | the) ([adj] | [noun]){0,2} (call | alarm | alert) (for | about | from | of) ]],   -- "was not responding to a call for help"
    bargains_until = [[ {cue: ...4 (talk | speak | respond | reply)} (until | unless) ]],
    bargains = [[ {cue: ...4 (talk | speak | respond | reply | answer)} to ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive]){0,5} ]] ..
               [[ (offer | offers | proposal | proposals | counterproposal | counter-offer | counteroffer | demand | demands | ultimatum | bid | overture | overtures) ]],
    through_it = [[ {cue: ...2 silent} (during | throughout | or | while) ]],   -- "remained silent during the vote"
    plea = [[ (call | calls) (for | to [base]) [not comma not final]{1,14}? {cue: ...3 ignored} ]],   -- "calls for his resignation were ignored"
    befell = [[ (been | <be>) [adv]? {cue: ([lemma=stall] | [lemma=stonewall])} ]],   -- "the bill has been stalled"
    own_plan = [[ {cue: ...2 (not | n't) ...3 (react | answer | respond | address)} (to | with) ([det] | [own])? [adj]? (attack | attacks | violence | force | threat | threats | pressure) ]],
  },
  points = { found = { 1, [[ {cue} ]] } },
  check = function(m, doc)
    if m.way == "not_say" and is_own_saying(doc, m) then return false end
    if if_speechless[m.way] and (speaks(doc, m) or is_retold(doc, m)) or has_just_spoken(doc, m) then return false end
    if if_quoted[m.way] and not is_direct(doc, m) or if_told[m.way] and m.quoted then return false end
    if if_said[m.way] and not m.quoted and not sides.enclosing(doc, m.place) then return false end
    return not if_pressed[m.way] or is_pressed(doc, m)
  end,
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = {
    "[source Lind] will [cue neither say] [content where he was nor who was with him].",
    "[source The firm] has [cue never commented] [content on the claim that it listens in].",
    "[source The office] itself [cue would not be drawn].",
    "[source The office] [cue confirmed neither] [content that it was asked nor that it would go].",
    "Lind, who spoke at noon, named a boat but [cue did not say] [content whether it was hers].",
    "[source The guard] [cue refused to answer] until a judge told her to.",
    "Lind said [cue it was too soon to tell] [content whether any rule was broken].",
    "Asked about the tapes, [source the mayor] [cue shrugged].", "Asked whether she had signed, [source the mayor] [cue did not answer] directly.",
    "[source The mayor] [cue declined immediate comment].",
    "[source The agent], reached by telephone, [cue cracked a joke] and rang off.",
    "[source The palace] [cue would say only] that [content the king was well].",
    "\"This is [cue not the time to talk] about it,\" said Lind.",
    "\"[cue Ask] my lawyer,\" said Lind.",
    "[source The mayor] [cue laughed off] [content the question].",
    "Pressed by the board, [source the mayor] [cue has yet to explain] [content why she signed].",
    "Asked about the tapes, [source the mayor] [cue said only] that [content she was busy].",
    "\"[cue We'll see],\" said Lind.",
    "\"I was [cue advised not to go into] [content that],\" [source Lind] said.", "\"My lawyer [cue told me not to say] [content anything],\" Lind said.",
    "Asked about the tapes, Lind said he [cue would answer] in court.",
    "[cue This is all she will say], said her office.",
    "\"I[cue 'm not going to get into] [content that],\" said [source Lind].",
    "\"We do[cue n't discuss] [content patients],\" said [source Lind].",
    "[source The firm] [cue could not say more].",
    "[source The firm] has [cue not got back] to us.", "[source The firm] [cue did not pick up] our calls.", "[source The firm] did [cue not come back] with an answer.",
    "[source The firm] [cue ignored] our questions.", "[source The bishop] [cue has not spoken] publicly.",
    "[source The bishop] [cue declined], through an aide.", "[source Mayor] [cue silent] on [content claims of theft]", "[source The palace] said it [cue did not intend to respond].", "[source The bishop] [cue said neither yes nor no].",
    "Asked about the tapes, Lind said that the matter was [cue with her lawyers].",
    "Asked about the tapes, [source the mayor] had [cue no answer].",
    "[source The firm] [cue did not take up] an offer to comment.",
    "The union accused the mayor of theft. \"I [cue will answer] in court,\" [source the mayor] said.",
    "[source The ministry] [cue has yet to issue] a statement.",
    "[source The guard] [cue did not enter] a plea.", "[source The guard's lawyer] [cue reserved his defence].",
    "[source Lind] was out, and did [cue not return] our calls.",
    "[source The bank] did [cue not immediately return] calls seeking comment.",
    "[source The minister] [cue chose not to comment].",
    "[source The minister] [cue avoided a direct answer].",
    "The court asked whether he had paid. [source The minister] [cue did not give a straight answer].",
    "\"We [cue never comment] [content on patients],\" [source a nurse] said.", "The bank said [source it] \"[cue never comments] [content on rumours]\".",
    "It is [cue not our policy] to comment [content on patients], the clinic said.",
    "[source Lind] [cue did not address] [content the allegation].", "[source The firm] [cue did not address] [content questions about a lunch in Sarn].",
    "\"I'll [cue leave that to] the lawyers,\" said Lind.",
    "Requests for comment [cue were ignored].",
    "[source The minister] [cue hung up].",
    "She left [cue without answering].", "[source The bank] paid [cue without admitting wrongdoing].", "[source The bank] [cue neither admitted nor denied] [content the charge].",
    "That is \"[cue not something we comment] on\", a clerk said.", "[source The bank] did [cue not reply] to a written question.",
    "It is lawful, she said, [cue without saying] [content whether it was done].",
    "Neither [source side] [cue would comment].",
    "[source The army] has [cue been silent] on [content the raid].",
    "\"[cue It would be premature] to comment,\" said Lind.",
    "There was [cue no word] from [source the palace].",
    "It is [content a question] [source the mayor] [cue ducked].",
    "[content The question] was [cue dodged] by [source the mayor].",
    "[source The mayor] [cue left] [content our letters] unanswered.",
    "[source The mayor] [cue declined on Monday to comment] [content on the sale].",
    "[source The mayor] [cue declined to say] [content whether he would go].",
    "Calls to [source his lawyer] [cue went unanswered].", "Calls to [source his] telephone line [cue were not answered].",
    "The diocese said [cue it would not be appropriate] to comment [content while the case was open].",
    "[source The firm] did [cue not respond] to an emailed query till the time of going to press.",
    "[source The firm] has [cue not reacted] to the allegation.",
    "[source The firm] [cue referred questions] to its lawyers.", "We asked if troops would come. [source The ministry] [cue referred us back] to the town.",
    "Her office says she [cue would not be adding to] [content her statement].", "The firm says Lind is away and [cue would not be commenting].",
    "\"[cue You should ask] the minister,\" said Lind.",
    "[source Lind] [cue did not recall] whether she had signed.",
    "Asked about the letter, [source Lind] said she [cue could not recall].",
    "There was [cue no official reaction].",
    "[source The ministry] [cue declined to comment].", "[source The mayor] [cue declined an interview].",
    "[source The ministry] [cue refused to respond] to [content the allegations of torture].",
    "[source The spokeswoman] [cue would not say] [content whether the ship had sailed].",
    "[source The army] [cue could neither confirm nor deny] [content the report].",
    "[source The minister] [cue dodged] [content questions about the tapes].",
    "[source The firm] did [cue not respond] to the Herald's questions.",
    "[source The firm] did [cue not immediately respond] to a request for comment.",
    "[source The firm] has [cue not responded] to the claims.", "[source The firm] has [cue not replied].",
    "Asked about the tapes, [source the mayor] smiled and [cue hung up].",
    "\"[cue You have to ask] the board,\" said Lind.",
    "Asked about the tapes, Lind said: \"[cue That is a matter for] the board.\"",
    "Asked about the tapes, Lind said [cue it was \"a matter for] the board\".", "[source The firm], which has 40 workers, [cue ignored] repeated requests for comment.",
    "\"[cue No comment],\" said Lind.",
    "[source The ministry] [cue refused to acknowledge] [content the deaths].",
    "[source The bank] would [cue neither confirm nor rule out] [content a sale].", "[source The bank] [cue neither endorsed nor rejected] [content the report].",
    "[source The navy] did [cue not confirm nor dispute] [content the loss].",
    "[source The bank]'s [cue refusal to comment] on [content the theft] angered the town.",
    "\"I [cue can't talk about] [content the case],\" [source Lind] said.",
    "\"I[cue 'm not prepared to speculate],\" [source Lind] said.",
    "\"We [cue do not talk about] [content clients],\" [source the bank] said.",
    "[source The firm] [cue has not said] [content who paid the men].",
    "\"Fine weather,\" [cue was all the mayor would say].",
    "\"Did you sign it?\" \"I [cue can't recall],\" [source Lind] said.",
    "Asked about the tapes, the mayor got up and [cue left the room].",
    "Asked about the tapes, [source the mayor] [cue hedged].",
    "[source The mayor] [cue limited himself] to a smile.",
    "Neither [source firm] [cue responded to] questions.",
    "Neither [source the auditor nor the mayor's lawyer] [cue responded to] requests for comment.",
    "Asked about the tapes, [source the bishop] [cue would go no further].",
    "Nobody at [source the ministry] [cue was available to comment].",
    "[source The firm] [cue did not make clear] [content whether it would pay].",
    "There was [cue silence] from [source the palace].", "[source The firm] has [cue kept a stony silence].",
    "Asked about the tapes, Lind said: \"I am [cue focused on] the match.\"",
    "Asked about the tapes, [source the mayor] [cue answered with a shrug].",
    "Calls to [source the firm] [cue rang out].",
  },
  no = { "\"Tom is dead and he is not here to answer,\" Lind said.", "Asked about that night, Lind told the court that a guard had come, laughed and walked off.", "The wound may be old, the envoy said. She did not elaborate.",
    "Her letter left many questions open.", "Asked about the tapes, Lind says, the mayor frowned; he had smiled, he said.", "The guards beat Ed Gill until Gill was quiet.", "Lind read it out, slowly and without comment.",
         "They called the pilot nine times without an answer.", "Asked about the leak, Lind spoke up. \"I can only say that the door was black,\" he said.", "\"I did not take the call,\" Lind said.", "Lind said that he had not said what he is quoted as saying.", "Ministers did not discuss a sale, a source said.",
         "The auditor declined to comment, [cue citing client confidentiality].", "The crew [cue was not responding] to a call for help, Lind said.",
         "The firm left no question unanswered.", "\"Although we are reluctant to respond, the report is false,\" Lind said.",
         "Critics say that Lind saw the report and said nothing.",
         "The bill has been stalled since March.", "\"I did not get into his car,\" Lind said.", "\"We can only say this: the dam is safe,\" Lind said.",
         "The firm refused to respond to the union's latest offer.",
         "The deputies remained silent during the vote.", "\"That does not mean no response,\" Lind said.",
         "The two leaders did not discuss the wall.", "Calls for his resignation were ignored.",
         "The bill has been stonewalled by both parties.",
         "The firm did not respond to the attack with force.", "She declined the offer.",
         "The envoy could not be reached.", "The boy shrugged.", "She was not authorised to discuss it.",
         "He will never say a bad word about the town.", "\"Time flies,\" she said.",
         "The army has never failed to respond.", "The army was not silent on the raid.",
         "The rebels do not answer to Lind.", "It would be wrong to say that the dam leaks, Lind said.",
         "The mayor got up and left the room.", "The twins did not come back to the farm.",
         "The patient did not respond to the treatment.", "Neither the nurses nor the guards could say who had rung the bell.", "The doctor would not discuss it, [cue citing patient confidentiality].", "The firm refused to respond until the strike was over.", "It is too soon to say how many fell.", "It is too soon to tell whether the harvest will be good, farmers say.", "\"I said no and hung up,\" Lind said.", "\"We'll see if he can run,\" Lind said.",
         "The boy did not answer clearly.", "The envoy deplored the raid without saying who was behind it.", "The king ignored calls for a truce.", "The museum did not issue a catalogue.",
         "He took the train seriously late.", "\"I am focused on the match,\" Lind said.",
         "The boy answered with a shrug.", "The mayor has not said when it will open.", "The agency did not say who they were.",
         "Witnesses could not say who had fallen.", "\"I did not say that,\" Lind said.", "Lind said that he did not say that.", "The mayor did not answer the call.",
         "Asked about the tapes, the mayor laughed. \"I sold them,\" she said.", "\"I can't recall a better day,\" Lind said.",
         "The state will not respond to violent threats.", "\"I am not going to remain silent,\" Lind said.",
         "\"We can't just talk about money,\" Lind said.", "\"You shouldn't say that so loud,\" Lind said.",
         "Somebody who does not answer questions cannot lead, Lind said.", "She gave a \"no comment\"-style reply.",
         "The mine paid the guards to stay silent.", "The boy was told to pray and keep quiet.", "This says nothing about the men.", "The pact should not expand to the east.",
         "\"You'll see that it will last,\" Lind said.", "\"Why is that, you might ask?\" Lind said.", "\"He can't even answer a letter,\" Lind said.",
         "The tables would not answer all of the questions of the town.",
         "The bishop would not go that far north.", "\"Who knows what the tide brings,\" Lind said.",
         "She could have met the question better. \"I was focused on the match,\" Lind said.",
         "There is no public information showing who gave what." },
}

words "exclude" { "rule out", "exclude", inflect = "verb" }
words "rule" { "rule", inflect = "verb" }

rule "did not deny" {
  finds = "Denial", about = "X did not deny, never disputed, did not rule out", priority = 5, at_least = 1,
  ways = {
    neither = [[ neither {source: np (nor np)?} {cue: ([modal] | <do> | <have>)? [adv]? <deny>} {content: &d_rest}? ]],
    nobody = [[ {source: (nobody | no one | none of core)} {cue: ([modal] | <do> | <have>)? [adv]? <deny>} {content: &d_rest} ]],
    verb = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have> | <be>)? (not | n't | never) ([adv] | to | <have>){0,2} <deny>} (&d_setting {content: &d_rest})? ]],
    verb_cut = [[ ({source: np} &d_aside)? {cue: ([modal] | <do> | <have>) (not | n't | never) , (however | though | either | in fact | for his part | for her part | for its part | [adv]) , (<deny> | <quarrel_form> | deny)} (&d_setting {content: &d_rest})? ]],
    nor_cut = [[ nor ([modal] | <do> | <have>) {source: np} {cue: [adv]? <deny>} , [not comma not final not mark]{1,14} , {content: that &d_rest} ]],
    nor = [[ nor ([modal] | <do> | <have>) {source: np} {cue: [adv]? <deny>} {content: &d_rest}? ]],
    rule_out = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} <exclude>} {content: &d_rest}? ]],
    rule_it_out = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} <rule>} {content: core} out ]],
    refused = [[ ({source: np} &d_aside)? &d_aux {cue: ([lemma=refuse] | [lemma=decline]) [not verb not comma not mark]{0,3}? to ([adv])? (<deny> | rule out)} {content: &d_rest}? ]],
    short = [[ ({source: np} &d_aside)? &d_aux {cue: <short_of> ([gerund <deny>] | ruling out | (a | an) [adj]? <denial_noun>)} {content: &d_rest}? ]],
    without = [[ {cue: without [gerund <deny>]} {content: &d_rest}? ]],
    reject = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} <reject>} {content: &claim_phrase} ]],
    unchallenged = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>) (not | n't | never) [adv]{0,2} ([lemma=challenge] | [lemma=question])} {content: &before_noun (<claim_noun> | finding | findings | conclusion | conclusions | figure | figures) clause?} ]],
    no_attempt = [[ ({source: np} &d_aside)? &d_aux {cue: ([lemma=make] no [adj]? (attempt | effort | bid | pretence | pretense | move) | (not | n't | never) [adv]? ([lemma=try] | [lemma=attempt] | [lemma=seek] | [lemma=bother] | [lemma=care])) to [adv]? <deny>} {content: &d_rest}? ]],
    quarrel = [[ ({source: np} &d_aside)? [adv]{0,2} {cue: ([modal] | <do> | <have>)? (not | n't | never) [adv]{0,2} (quarrel | argue | quibble)} with {content: &d_rest} ]],
  },
  unless = { disown = [[ (not | n't | never | [lemma=refuse] to | [lemma=decline] to) [adv]{0,2} [<disown>] ]],
             self = [[ {cue} (himself | herself | itself | themselves | myself | ourselves) ]] },
  points = { found = { 1, [[ {cue} ]] }, withheld = { -1, [[ <deny> ([det] | [own] | [adj] | [noun] | [pronoun]){0,4} <withheld> ]] } },
  make = { type = "non_denial", polarity = "negated_denial", strength = "1" },
  yes = {
    "[source She] [cue did not, however, contest] [content that the dam leaks].", "Nor did [source the mayor] [cue deny], when the board pressed him, [content that the dam leaks].",
    "[source The coach] [cue did not deny] [content that he had met the agent].", "[source The firm] [cue did not challenge] [content the finding that it had lied].",
    "[source The king] [cue has never disputed] [content the date].", "[source The king] [cue made no attempt to deny] [content the gift].", "[source The king] [cue refused three times to deny] [content the gift].",
    "[source The king] did [cue not try to deny] [content the gift].",
    "[source She] [cue did not rule out] [content a new vote].",
    "Neither [source the firm nor the bank] [cue denied] [content the report].",
    "[source Nobody] [cue denies] [content that the dam leaks].",
    "He gave his name, nor did [source he] [cue deny] [content the report].",
    "[source The firm] [cue does not quarrel] with [content the figure].",
    "[source The mayor] [cue refused to deny] [content the rumour].",
    "[source The ministry] [cue did not reject] [content the claim].",
    "Asked about a new vote, [source the king] [cue did not rule] [content it] out.",
    "[source The envoy] [cue stopped short of denying] [content the report].",
    "[source The mayor] walked off [cue without denying] [content that she had signed].",
  },
  no = { "The office did not deny him a visa.", "The king did not deny himself a smile.",
         "The party did not disavow its candidate.", "The party refused to disavow its candidate." },
}
