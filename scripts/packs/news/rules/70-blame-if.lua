-- Blame in an if: "If Y had listened, we would not be here", and in what one says another cannot do. 85-tension-speech.lua ties
-- them to the speaker.
phase "tensions"

part "who_might_have" [[ (core with [Actor kind=person|party|government|company|state|institution|police|ngo|military|media|igo] | [Actor kind=person|party|government|company|state|institution|police|ngo|military|media|igo]) ]]

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
    had = [[ had {to: &who_might_have} ([adv] | only | simply | just){0,2} {trigger: [<duty_done> can=VBN]} ]],
    had_phrase = [[ had {to: &who_might_have} ([adv] | only | simply | just){0,2} {trigger: <duty_done>} ]],
    iffed = [[ if (only)? {to: &who_might_have} (had | 'd) ([adv] | only | simply | just){0,2} {trigger: <duty_done>} ]],
    if_now = [[ if (only)? {to: &who_might_have} ([adv] | only | simply | just){0,2} {trigger: (did | listened | acted | kept) (its | his | her | their) (job | jobs | work | duty | word | promise | promises)} ]],
    mistaken = [[ if {to: &who_might_have} ([adv] | <have>)? {trigger: (think | thinks | thought | believe | believes | imagine | imagines | expect | expects | reckon | reckons)} [not final not mark]{2,24}? , "? (he | she | it | they) ([adv])? (can think again | (has | have) another think coming | (is | are | 's | 're | was | were) [adv]? (mistaken | wrong | deluded | dreaming | in for | out of | sadly | very much | badly) | (is | are | 's | 're) (welcome | kidding | fooling | living)) ]],
    not_harmed = [[ (if {to: &who_might_have} had [adv]? (not | n't | never) | had {to: &who_might_have} (not | never)) {trigger: <harm_done>} ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    "Ada Lind said the bridge would stand had [to the mayor] [trigger listened].",
    "Ada Lind said the bridge would stand had [to the mayor] [trigger kept her word].",
    "If [to the bank] had [trigger told the truth], the match would go on, Ada Lind said.",
    'If [to the mayor] only [trigger did her job], the bridge would stand, Ada Lind said.',
    '"If [to the mayor] [trigger thinks] we will pay for it, she can think again," Ada Lind said.',
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
