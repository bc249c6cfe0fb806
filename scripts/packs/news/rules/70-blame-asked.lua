-- Blame in a question and in an if: "Where was Y when the bridge fell?", "Whose side is Y on?", "If Y had listened,
-- we would not be here", and in what one says another cannot do. 85-tension-speech.lua ties them to the speaker.
phase "tensions"


part "the_asked" [[ (core with [Actor kind=person|party|government|company|state|institution|police|ngo|military|media|igo] | [Actor kind=person|party|government|company|state|institution|police|ngo|military|media|igo]) ]]

-- what one asks why another does it, and means that he should not
words "asked_why" { "need", "deserve", "refuse", "hide", "wait", "ignore", "insist", "fail", "waste", "allow", "sit on", "cover up", "protect", "defend",
                    "reward", "punish", "spend", "keep", "let", 
                    "take so long", "lie", "mislead", "do nothing", "stay silent", "keep quiet", "turn a blind eye", "hate", "fear", "oppose", "block",
                    "tolerate", "bother", "break", "cut", "sell",
                    "get away with", "run away from", "pay so little", "cling to", "jump", inflect = "verb", any_tag = true }
words "asked_how" { "sleep", "sleep at night", "justify", "claim", "expect", "live with", "pretend", "look us in the eye", "look people in the eye",
                    inflect = "verb", any_tag = true }

rule "question that blames" {
  finds = "Blame", about = "where was Y when the bridge fell? what was Y thinking? whose side is Y on? why does Y deserve it?", priority = 1,
  ways = {
    where = [[ {trigger: where} (was | were | is | are | has | have) {to: &the_asked} (been)? (, | then | now | all this time | in all this | hiding)? (when | while | as | during | all this time | in all (of)? this | on the (night | day) | $ | /\?/) ]],
    thinking = [[ {trigger: what} (was | were | on earth was | on earth were) {to: &the_asked} thinking ]],
    hides = [[ {trigger: what} ([adv] | on earth)? (is | are | was | were | does | do | did | has | have) {to: &the_asked} (afraid of | scared of | hiding | hide | trying to hide | have to hide | got to hide | fear | waiting for | ashamed of | running from | playing at) ]],
    side = [[ {trigger: whose side} (is | are | was | were) {to: &the_asked} on ]],
    why = [[ {trigger: why} (, [not comma]{1,6} ,)? (does | do | did | has | have | is | are | was | were | should | must) (not | n't)? {to: &the_asked} ([adv] | still | so){0,2} (<asked_why> | allowed to | so (afraid | keen | silent | slow | scared)) ]],
    how = [[ {trigger: how} ([adv] | on earth)? (can | could) {to: &the_asked} ([adv] | possibly){0,2} <asked_how> ]],
    conscience = [[ (does | do | has | have) {to: &the_asked} {trigger: (no (shame | conscience | heart | decency) | (not | n't) (care | listen | realise | realize | understand))} ]],
    mad = [[ (is | are | has | have) {to: &the_asked} {trigger: (blind | deaf | mad | out of (its | his | her | their) mind | kidding | taken leave of (its | his | her | their) senses | lost (its | his | her | their) mind | gone mad)} ]],
    who_believes = [[ (does | do | can) (anyone | anybody | any of us | you) (really | seriously | still | honestly) {trigger: (believe | trust | want | respect)} {to: &the_asked} ]],
  },
  make = { type = "criticise" },
  build = function(m)
    m:set("status", "actual")
    if m.way == "hides" then m:set("type", "accuse") end
  end,
  yes = {
    '"[trigger Where] was [to Tom Moss] when the bridge fell?" asked Ada Lind.',
    '"[trigger What] was [to the mayor] thinking?" Ada Lind asked.',
    '"[trigger What] is [to the mayor] hiding?" Ada Lind asked.',
    '"[trigger Whose side] is [to the mayor] on?" Ada Lind asked.',
    '"[trigger Why] does [to Tom Moss] deserve a prize?" Ada Lind asked.',
    '"[trigger How] can [to the mayor] justify it?" Ada Lind asked.',
    '"Has [to the mayor] [trigger no shame]?" Ada Lind asked.',
    '"Is [to the mayor] [trigger blind]?" Ada Lind asked.',
    '"Does anyone still [trigger trust] [to the bank]?" Ada Lind asked.',
  },
  no = { '"Where is the museum?" Ada Lind asked the mayor.', '"Why does the mayor smile?" Ada Lind asked.', '"How can the mayor help?" Ada Lind asked.' },
}

-- what whoever is in charge ought to have done
words "duty_done" { "listen", "act", "intervene", "step in", "heed", "pay attention", "tell the truth", "come clean", "keep its word", "keep his word",
                    "keep her word", "keep their word", "keep its promise", "keep his promise",
                    "keep her promise", "keep their promise", "do its job", "do his job", "do her job", "do their job", "do their jobs", "do its work",
                    "do her work", "do his work", "do their work", "do its duty", "do his duty",
                    "do her duty", "do their duty", "follow the rules", "follow the law", "follow procedure", "obey the law", "be honest", "be more honest",
                    "be straight", "be open", "speak up", "consult", "check",
                    "take it seriously", "take us seriously", "take this seriously", "take the warnings seriously", "take action", "take responsibility",
                    "respond", "answer", "bother", "do something",
                    "do more", "do what it was told", "do as it was told", "read the report", "read the warnings", "own up", "apologise", "apologize",
                    "show up", "get its act together", "get his act together", "get her act together",
                    "get their act together", "spend less time", "put safety first", "think ahead", "plan ahead", "look after", inflect = "verb",
                    any_tag = true }
words "harm_done" { "ignore", "cut", "close", "axe", "sell", "sell off", "scrap", "lie", "mislead", "hide", "cover up", "waste", "delay", "drag its feet",
                    "drag his feet", "drag her feet", "drag their feet", "look away",
                    "look the other way", "turn a blind eye", "sit on", "dither", "meddle", "interfere", "raid", "squander", "panic", "break its promise",
                    "break his promise", "break her promise", "slash", "gut",
                    inflect = "verb", any_tag = true }

rule "if somebody had done right" {
  finds = "Blame", about = "if Y had listened; had Y not ignored it ...: it was Y's fault", priority = 1,
  ways = {
    had = [[ had {to: &the_asked} ([adv] | only | simply | just){0,2} {trigger: [<duty_done> can=VBN]} ]],
    had_phrase = [[ had {to: &the_asked} ([adv] | only | simply | just){0,2} {trigger: <duty_done>} ]],
    iffed = [[ if (only)? {to: &the_asked} (had | 'd) ([adv] | only | simply | just){0,2} {trigger: <duty_done>} ]],
    if_now = [[ if (only)? {to: &the_asked} ([adv] | only | simply | just){0,2} {trigger: (did | listened | acted | kept) (its | his | her | their) (job | jobs | work | duty | word | promise | promises)} ]],
    not_harmed = [[ (if {to: &the_asked} had [adv]? (not | n't | never) | had {to: &the_asked} (not | never)) {trigger: <harm_done>} ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    "Ada Lind said the bridge would stand had [to the mayor] [trigger listened].",
    "Ada Lind said the bridge would stand had [to the mayor] [trigger kept her word].",
    "If [to the bank] had [trigger told the truth], the match would go on, Ada Lind said.",
    'If [to the mayor] only [trigger did her job], the bridge would stand, Ada Lind said.',
    "If [to the mayor] had not [trigger ignored] it, the lake would be clean, Ada Lind said.",
  },
  no = { "Had the mayor slept, she would be fresh, said Ada Lind.", "If the mayor had seen it, she would be glad, Ada Lind said." },
}

-- a small thing that anybody can do, and whom one leaves nothing to
words "simple_feat" { "manage", "find", "hit", "fight", "sell", "read", "plan", "count", "pour", "spot", "catch", "lie straight", "see past", "see beyond",
                      "tell right from wrong", "tell the difference", "keep a",
                      "care less", "take a joke", "take criticism", "win an", "lead a", "hold a" }

rule "somebody cannot do it" {
  finds = "Blame", about = "Y 'could not organise a picnic'; I would not trust Y with a shop", priority = 1,
  ways = {
    feat = [[ {to: &judged_one} "? {trigger: (could | can | ca) (not | n't)} "? [adv not /even/]? (run | organise | organize | boil | spell | tie) (a | an | [own] | the | two | anything) ]],
    feat_quoted = [[ {to: &judged_one} " {trigger: (could | can | ca) (not | n't)} [adv]? <simple_feat> ]],
    trusts = [[ ('I' | we | you) (would | will | 'd | could | 'll) {trigger: (not | n't | never)} [adv]? (trust | employ | hire | elect | follow) {to: &judged_one} (to [base] | with | near | alone with | if | as | across | into) ]],
    near = [[ ('I' | we | you) (would | will | 'd | could | 'll) {trigger: (not | n't | never)} [adv]? (let | put | leave | want) {to: &judged_one} (anywhere near | near | in charge | alone with | to run | running | within a mile of) ]],
    said_trusts = [[ (he | she | they) would {trigger: (not | n't | never)} [adv]? (trust | employ | hire | leave | put) {to: &judged_one} (to [base] | with | near | in charge) ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    'Ada Lind said [to the minister] "[trigger could not] organise a picnic".',
    'Ada Lind said [to the minister] "[trigger could not] find a lake".',
    '"I would [trigger not] trust [to Tom Moss] with a shop," said Ada Lind.',
    '"I would [trigger not] let [to Tom Moss] near a shop," said Ada Lind.',
    "Ada Lind said she would [trigger not] trust [to Tom Moss] with a shop.",
  },
  no = { 'Ada Lind said the minister "could not attend".', '"I would trust Tom Moss with a shop," said Ada Lind.' },
}

rule "those who did it must" {
  finds = "Blame", about = "the ministers who voted for it should hang their heads; nobody believes a word that Y says", priority = 3,
  ways = {
    shame = [[ {to: (core with Actor | Actor)} (who [not comma not mark not final]{1,14}? | that (<have> | <be> | [finite]) [not comma not mark not final]{0,14}?) {trigger: <obliged>} [adv]? (<hang_head> | hang [own] (head | heads)) ]],
    must_go = [[ {to: (core with [Actor kind=people|person|government|institution] | [Actor kind=people|person|government|institution])} (who [not comma not mark not final]{1,14}? | that (<have> | <be> | [finite]) [not comma not mark not final]{0,14}?) {trigger: <obliged>} [adv]? (resign | quit | go | step down | apologise | apologize | be (sacked | fired | jailed | prosecuted | punished | removed | sued | struck off)) ]],
    no_word = [[ {trigger: (nobody | no one | no-one | who | few people | hardly anyone | hardly anybody)} ([adv] | can | could | will | would){0,2} (believe | believes | trust | trusts | believed | trusted) (a word | anything | a thing | a single word) (that)? {to: &judged_one} ([adv] | <have>){0,2} [verb <say>] ]],
    no_faith = [[ ('I' | we | he | she | they | [plural]) ([adv] | [modal] | <do> | <have>){0,3} {trigger: (have no | had no | has no | lost all | lost | lose | have lost all)} [adj]? (confidence | faith | trust) in {to: &judged_one} ]],
  },
  make = { type = "criticise" },
  build = function(m)
    m:set("status", "actual")
    if m.way == "must_go" then m:set("type", "demand") end
  end,
  yes = {
    "[to The ministers] who voted for it [trigger should] hang their heads, said Ada Lind.",
    "[to The ministers] who voted for it [trigger ought to] resign, said Ada Lind.",
    '"[trigger Nobody] believes a word [to the mayor] says," Ada Lind said.',
    "Ada Lind said they [trigger had no] faith in [to the mayor].",
  },
  no = { "The ministers who voted for it may resign, said Ada Lind.", "Ada Lind told the council that it must apologise.",
         '"Nobody hears a word the mayor says," Ada Lind said.' },
}
