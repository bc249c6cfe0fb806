-- Questions that blame: "why did Y do nothing?", "what is Y hiding?", "where was Y when we needed him?", "how could Y have
-- missed it?", "when will Y listen?", "has Y no shame?"; and the same told: asked why Y had not acted. 85-tension-speech.lua
-- ties them to whoever asks.
phase "tensions"

words "idle_doing" { "do nothing", "wait", "take so long", "fail", "ignore", "refuse", "let", "allow", "hide", "lie", "keep", "go on", "keep on", "carry on", "continue", "sit on", "stay silent",
                     "stand by", "look away",
                     "turn a blind eye", "drag", "cover up", "drop", "cut", "waste", "spend so much", "act so late", "sell", "abandon", "bury",
                     "delay", "wait so long", "sit idle",
                     "say nothing", "remain silent", "deserve", "insist", "reward", "cling to", "bother", "protect", "break", "mislead", "oppose", "keep quiet", "dither", "block", "pay so little", inflect = "verb", any_tag = true }
words "brazen_doing" { "look", "justify", "defend", "claim", "sleep", "expect", "allow", "miss", "be so", "get it so wrong", "get away with",
                       "stand there", "sit there", "live with",
                       "sit by", "stand by", "let", "fail", "ignore", "pretend", "be trusted", "have missed", "have allowed", "have let",
                       "have failed", "have ignored", "have known nothing",
                       "not have known", "not know", "overlook", "have overlooked", "have got it so wrong", "have been so", "have said", "have done",
                       "do this", "do that" }
words "owed_of_them" { "learn", "listen", "wake up", "act", "stop", "admit", "apologise", "apologize", "own up", "face", "come clean", "tell the truth",
                  "grow up", "understand", "realise", "realize",
                  "get a grip", "take responsibility", "keep", "answer", "resign", "step in", "do something", "pay up", "see sense" }
words "hiding_it" { "hiding", "afraid of", "scared of", "frightened of", "waiting for", "trying to hide", "so afraid of", "so scared of",
                    "covering up", "playing at", "up to", "thinking",
                    "smoking", "complaining about" }
words "decency" { "shame", "decency", "conscience", "heart", "manners", "compassion", "honour", "honor", "respect", "pity", "morals", "scruples" }
part "the_asked" [[ {to: (core with Actor | Actor)} ]]

-- who asks in the middle of "Why, asked Lind, had the bank ...?" asks to blame
words "asks_so" { "ask", "wonder", "demand", "want to know", "inquire", "enquire", inflect = "verb" }

rule "question that blames" {
  finds = "Blame", about = "why did Y do nothing; what is Y hiding; where was Y when; how could Y have missed it; when will Y listen", priority = 2,
  ways = {
    why_not = [[ {trigger: why} (did | does | do | has | have | is | was | were | would | will | are | could | can) ((not | n't) &the_asked | &the_asked [adv]? not) ]],
    why_idle = [[ {trigger: why} (did | does | do | has | have | is | was | were | would | will | are) &the_asked [adv]? <idle_doing> ]],
    why_long = [[ {trigger: why} (did | has | does | is) it (take | taken | taking) &the_asked (so | this | that) long ]],
    what = [[ {trigger: what} (is | are | was | were | 's) &the_asked <hiding_it> ]],
    what_told = [[ {trigger: what} &the_asked (is | are | was | were) <hiding_it> ]],
    where = [[ {trigger: where} (was | were | is | are) &the_asked (when | while | as | all) ]],
    where_told = [[ {trigger: where} &the_asked (was | were | had been | has been | is) (when | while | all) ]],
    how = [[ {trigger: how} (can | could | on earth can | on earth could) &the_asked [adv]? (have)? <brazen_doing> ]],
    how_told = [[ {trigger: how} &the_asked (can | could) [adv]? <brazen_doing> ]],
    when = [[ {trigger: when} (will | is | are) &the_asked (finally | ever | going to)? <owed_of_them> ]],
    side = [[ {trigger: whose side} (is | are | was | were) &the_asked on ]],
    mad = [[ (is | are | has | have) &the_asked {trigger: (blind | deaf | mad | out of (its | his | her | their) mind | kidding | taken leave of (its | his | her | their) senses | lost (its | his | her | their) mind | gone mad)} ]],
    who_believes = [[ (does | do | can) (anyone | anybody | any of us | you) (really | seriously | still | honestly) {trigger: (believe | trust | want | respect)} &the_asked ]],
    kidding = [[ {trigger: who} (is | are) &the_asked (trying to)? (kid | kidding | fool | fooling) ]],
    no_shame = [[ (has | have | does | do) &the_asked (have)? {trigger: no} <decency> ]],
    why_broken = [[ ^ {trigger: why} , ([not comma not mark not final]{1,10} <asks_so> | <asks_so> [not comma not mark not final]{1,10}) , (had | has | have | did | does | do | was | is | were | are | should | would | will | must) &the_asked ]],
    why_told = [[ {trigger: why} &the_asked (has | had | have | did | does | do | was | were | is | are | would | could) [adv]? (not | n't) ]],
    why_told_idle = [[ {trigger: why} &the_asked ([adv] | <have>){0,2} <idle_doing> ]],
    why_told_long = [[ {trigger: why} it (had taken | took | has taken | was taking | is taking) &the_asked (so | this | that) long ]],
  },
  unless = { befell = [[ {to} ((has | had | have) (not | n't) [adv]? been | (was | were | is | are) (not | n't) being?) [adv]? [can=VBN] ]],
             asked_it = [[ (that | this | which) is {trigger} ]], known = [[ (explain | explained | explaining | explains | know | knows | knew | understand | understands | reason | reasons) {trigger} ]] },
  make = { type = "criticise", status = "actual" },
  yes = {
    '"[trigger Why] did [to the bank] not act?" Ada Lind asked.',
    '"[trigger Why] did [to the bank] do nothing?" Ada Lind asked.',
    '"[trigger Why] did it take [to the bank] so long?" Ada Lind asked.',
    '"[trigger What] is [to the mayor] hiding?" Ada Lind asked.',
    "Ada Lind asked [trigger what] [to the mayor] was hiding.",
    '"[trigger Where] was [to the bank] when we needed it?" Ada Lind asked.',
    "Ada Lind asked [trigger where] [to the bank] had been all winter.",
    '"[trigger How] could [to the bank] have missed it?" Ada Lind asked.',
    "Ada Lind asked [trigger how] [to the bank] could have missed it.",
    '"[trigger When] will [to the mayor] listen?" Ada Lind asked.',
    '"[trigger Whose side] is [to the mayor] on?" Ada Lind asked.', '"Is [to the mayor] [trigger blind]?" Ada Lind asked.',
    '"Does anyone still [trigger trust] [to the bank]?" Ada Lind asked.',
    '"Has [to the mayor] [trigger no] shame?" Ada Lind asked.',
    "[trigger Why], Ada Lind asked, had [to the bank] bought boats?",
    '"[trigger Who] is [to the mayor] trying to kid?" Ada Lind asked.',
    "Ada Lind asked [trigger why] [to the bank] had not acted.",
    "Ada Lind asked [trigger why] [to the bank] had ignored the smoke.",
    "Ada Lind asked [trigger why] it had taken [to the bank] so long.",
  },
  no = { "Ada Lind explained why the bank had not acted.", '"That is why the bank had not acted," Ada Lind said.', "Ada Lind asked why the bank was blue.",
         "Ada Lind asked why the bank had not been told." },
}
