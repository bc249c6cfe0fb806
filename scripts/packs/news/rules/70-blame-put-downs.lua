-- Put-downs: turns that quotations of politics, business and sport live on and that no word of blame gives away: "couldn't
-- run a bath", "would rather talk than act", "you can't trust Y", "we have had enough of Y", "another broken promise from
-- Y". 85-tension-speech.lua ties them to whoever says so.
phase "tensions"

-- what anybody can do, or so they say
words "doing_a_trifle" { "run", "organise", "organize", "manage", "arrange", "lead", "navigate", "govern", "host", "find", "fight", "win", "catch",
                         "hit", "beat",
                         "negotiate", "handle", "chair", "plan", "balance", "operate" }
words "trifle" { "bath", "raffle", "whelk stall", "bake sale", "corner shop", "sweet shop", "tea party", "tombola", "fete", "village fete",
                 "jumble sale", "bus queue", "hot dog stand", "egg-and-spoon race", "piss-up in a brewery", "booze-up in a brewery", "party in a brewery",
                 "two-car funeral", "one-car parade", "chip shop", "market stall", "book club", "school play", "car wash", "parking lot",
                 "garage sale", "picnic",
                 "paper bag", "barn door", "cold", "chequebook", "checkbook", "fruit stall", "petting zoo", "lunch", "knitting circle", "popsicle stand" }
words "run_out" { "road", "steam", "excuses", "ideas", "puff", "answers", "rope", "friends", "lives", "other people's money", "gas", "places to hide",
                  "scapegoats" }
words "seen_through" { "found out", "caught out", "rumbled", "caught red-handed", "caught napping", "caught flat-footed", "caught bang to rights",
                       "unmasked", "shown up",
                       "exposed for what he is", "exposed for what she is", "exposed for what they are", "exposed for what it is", "asleep at the switch" }
part "in_the_till" [[ with [own] (hand | hands | fingers | snout) in the (till | cookie jar | trough | jar | honeypot) ]]
words "vain_aims" { "headline", "photo", "photo op", "photo opportunity", "selfie", "career", "image", "profit", "power", "power grab",
                    "point-scoring", "fame", "money",
                    "tweeting", "donor", "golf", "re-election", "reelection", "politics", "publicity", "poll", "limelight", "bonus", "shareholder",
                    "soundbite",
                    "ratings", "politicking", inflect = "noun", any_tag = true }

rule "put down" {
  finds = "Blame", about = "Y couldn't run a bath, has run out of road, is all hat and no cattle, would rather talk than act", priority = 2,
  ways = {
    cannot = [[ {to: np} &set_off ([adv] | <do>)? (could | can | ca) {trigger: (not | n't)} ([adv] | even){0,2} <doing_a_trifle> (a | an | the | [own])? ([adj] | [noun]){0,1} <trifle> ]],
    would_not_know = [[ {to: np} &set_off (would | could) {trigger: (not | n't)} ([adv] | even)? (know | recognise | recognize | spot | see) [not finite not comma]{1,6}? if (it | one | he | she | they) ([adv])? (bit | hit | punched | slapped | smacked | kicked | fell | landed | ran | sat | walked | jumped | stared) ]],
    run_out = [[ {to: np} &set_off "? &acting "? {trigger: ([lemma=run] out of)} (all | [own])? <run_out> ]],
    seen_through = [[ {to: np} &set_off "? ([modal] | [adv] | <have>){0,3} (<be> | got | get | gets) ([adv] | badly)? {trigger: (<seen_through> | caught &in_the_till)} (, | . | ; | $ | " | and | but | by | on | over | in | again | this | - | [dash] | - ) ]],
    keener_on = [[ {to: np} &set_off "? &seeming {trigger: (more interested in | more concerned with | more concerned about | more worried about | only interested in | obsessed with | fixated on | too busy with)} "? ([own] | the | a | [adj] | [noun]){0,3} <vain_aims> ]],
    all_no = [[ {to: np} &set_off "? &seeming {trigger: all} [noun] ,? (and | but)? no [noun] ]],
    rather = [[ {to: np} &set_off "? (would | 'd) ([adv])? {trigger: (rather | sooner)} [can=VB] [not finite not mark]{0,9}? than [can=VB] ]],
    had_chance = [[ {to: np} &set_off "? <have> {trigger: (had [own] chance | had [own] day | had [own] moment | blown it | blown [own] chance | overstayed [own] welcome | outstayed [own] welcome)} ]],
    time_up = [[ {trigger: (time is up | time 's up | game is up | game 's up | party is over | party 's over | jig is up)} for {to: &party} ]],
    whose_time = [[ {to: (core with Actor | Actor)} [possessive] (time | game | number | race) {trigger: (is | 's)} ([adv])? (up | over | run) ]],
    charm = [[ {to: np} &set_off (<have> | with) "? {trigger: all the} ([adj])? (charm | warmth | grace | subtlety | wit | vision | humility | empathy | credibility | backbone | imagination | charisma | finesse | tact | moral fibre | judgement | judgment) of "? (a | an) ]],
    must_be = [[ {to: np} &set_off "? must "? (be | have been) "? {trigger: (joking | dreaming | kidding | mad | drunk | blind | deaf | watching (another | a different) | reading (another | a different) | living (in | on) | out of [own] mind | asleep | sleeping | taking the (mickey | piss))} ]],
    last_one = [[ {to: np} &set_off "? &seeming {trigger: the last} (person | people | man | woman | one | politician | country | company | party) [not finite not mark]{0,4}? (who | that | to) ]],
  },
  unless = {
    negated = [[ (not | n't | never | no longer | hardly | without) ...2 {trigger: [not /not|n't|cannot/] ...} ]],
    asked = [[ (if | unless) {to} ]],
    own_wish = [[ {to: ('I' | we)} ]],   -- "I would rather lose than cheat"
    hunger = [[ would {trigger} (die | starve | go hungry | leave | quit | resign | lose | walk | fight | not) ]],   -- whoever stands firm
  },
  make = { type = "criticise" },
  yes = {
    "Ada Lind said [to the mayor] could [trigger not] run a whelk stall.",
    "Ada Lind said [to the mayor] could [trigger not] even organise a village raffle.",
    "Ada Lind said [to the mayor] would [trigger not] know a cow if it bit him.",
    "Ada Lind said [to the party] had [trigger run out of] road.",
    "Ada Lind said [to the mayor] had been [trigger found out].",
    "Ada Lind said [to the bank] had been [trigger caught with its hand in the till].",
    "Ada Lind said [to the mayor] was [trigger more interested in] headlines.",
    "Ada Lind said [to the mayor] was [trigger all] hat and no cattle.",
    "Ada Lind said [to the mayor] would [trigger rather] talk than act.",
    "Ada Lind said [to the party] had [trigger had its day].",
    '"[trigger Time is up] for [to the mayor]," Ada Lind said.',
    "\"[to The mayor]'s time [trigger is] up,\" Ada Lind said.",
    "Ada Lind said [to the mayor] had [trigger all the] charm of a parking ticket.",
    'Ada Lind said [to the mayor] must "have been [trigger watching another] game".',
    'Ada Lind said [to the mayor] was [trigger the last] person who should talk of fraud.',
  },
  no = { "Ada Lind said the mayor could not run a marathon.", "Ada Lind said the mayor had not been found out.",
         "Ada Lind asked if the mayor would rather talk than act.",
         '"We would rather sell than wait," Ada Lind said.', "Ada Lind said the mayor would rather quit than lie." },
}

-- who is not to be believed, and of whom one has had enough
words "weary_of" { "had enough of", "have had enough of", "had it with", "had it up to here with", "sick of", "sick and tired of", "sick to death of",
                   "fed up with", "fed up of",
                   "tired of", "weary of", "bored of", "bored with", "done with", "lost faith in", "lost all faith in", "lost confidence in",
                   "lost patience with",
                   "lost trust in", "run out of patience with", "stopped listening to", "paying the price for", "paying a heavy price for",
                   "paying a high price for", "paying dearly for",
                   "picking up the tab for", "picking up the bill for", "footing the bill for" }
words "dismayed_by" { "ashamed of", "disappointed in", "disappointed by", "disappointed with", "disappointed at", "appalled by", "appalled at",
                      "disgusted by", "disgusted with", "disgusted at",
                      "embarrassed by", "embarrassed for", "shocked by", "shocked at", "saddened by", "horrified by", "dismayed by", "dismayed at",
                      "outraged by",
                      "outraged at", "angry at", "angry with", "furious with", "furious at", "let down by", "sickened by", "insulted by", "frustrated by",
                      "frustrated with", "unimpressed by", "unimpressed with", "exasperated by", "baffled by", "astonished by", "concerned by",
                      "troubled by", "disturbed by", "offended by", "scared of", "terrified of", "frightened by", "alarmed by", "repelled by", "repulsed by" }
words "doubters" { "you", "we", "people", "nobody", "no one", "no-one", "voters", "workers", "families", "nobody here", "the public", "the people",
                   "the country", "the british people",
                   "the american people", "americans", "customers", "fans", "members", "taxpayers", "patients", "parents", "everyone", "everybody" }
words "let_down_again" { "broken promise", "slap in the face", "kick in the teeth", "u-turn", "climbdown", "climb-down", "flip-flop", "stunt",
                         "publicity stunt", "gimmick", "smear", "lie",
                         "betrayal", "insult", "excuse", "empty promise", "false promise", "delaying tactic", "stalling tactic", "bombshell",
                         "blunder", "own goal", "sleight of hand",
                         "whitewash", "cop-out", "fudge", "smokescreen", "power grab", "land grab", "cash grab", "money grab", "stitch-up",
                         "con trick", "attack", "assault",
                         "cheap shot", "low blow", "tax grab", "raid", "dodge", "fiasco", "shambles", "failure", "embarrassment", inflect = "noun",
                         any_tag = true }

rule "is not to be trusted" {
  finds = "Blame", about = "you can't trust Y; nobody believes a word Y says; we have had enough of Y's excuses; I am ashamed of Y", priority = 2,
  ways = {
    no_trust = [[ <doubters> (can | could | will | would | do | did | ca | should | must | just | simply){1,2} {trigger: (not | n't | never)} ([adv])? (trust | believe | rely on | count on | depend on | take seriously) (a (single)? word | anything)? (of)? {to: (core with Actor | Actor)} ([not verb not possessive] | $) ]],
    a_word = [[ (nobody | no one | no-one | few people | few) ([adv] | can | could | will){0,2} {trigger: (trusts | trust | believes | believe | trusted | believed | listens to | takes seriously)} (a (single)? word | anything)? (that)? {to: (core with Actor | Actor)} (says | say | said | does | any more | anymore | . | , | $ | " | now | on) ]],
    weary = [[ (<doubters> | 'I' | they) ([adv] | <have> | <be> | simply){0,3} {trigger: <weary_of>} (all)? {to: (core with Actor | Actor)} ]],
    dismayed = [[ ('I' | we) ([adv] | <be> | <have> been){1,3} ([adv]){0,2} {trigger: <dismayed_by>} {to: (core with Actor | Actor)} ]],
    did = [[ ('I' | we) ([adv] | <be> | <have> been){1,3} ([adv]){0,2} {trigger: <dismayed_by>} what {to: (core with Actor | Actor)} <have>? [verb past] ]],
    another = [[ (another | yet another | just another | the latest | one more | a further){1,2} [adj]{0,2} {trigger: <let_down_again>} (from | by) {to: &party} ]],
    cynical = [[ (a | an) ([adv]){0,1} (cynical | desperate | shameless | shameful | disgraceful | cheap | petty | pathetic | blatant | shabby | brazen | crude | nasty | naked | craven | ham-fisted | cack-handed) [adj]? {trigger: [common]} (from | by | of) {to: &party} ]],
  },
  unless = { asked = [[ (if | whether | unless) ...6 {trigger} ]],
             praise = [[ (not | n't | never) ...2 {trigger: [not /not|n't|never/] ...} ]] },
  make = { type = "criticise" },
  yes = {
    "\"You ca[trigger n't] trust [to the mayor],\" Ada Lind said.",
    '"Nobody [trigger believes] a word [to the mayor] says," Ada Lind said.',
    "\"We [trigger have had enough of] [to the mayor]'s excuses,\" Ada Lind said.",
    '"I am deeply [trigger disappointed in] [to the mayor]," Ada Lind said.',
    '"I am [trigger appalled by] what [to the bank] did," Ada Lind said.',
    '"It is yet another [trigger slap in the face] from [to the bank]," Ada Lind said.',
    '"This is a cynical [trigger move] by [to the mayor]," Ada Lind said.',
  },
  no = { '"We trust the mayor," Ada Lind said.', "Ada Lind asked whether nobody trusted the mayor.", "Ada Lind said it was another win by the club.",
         '"We are not tired of the mayor," Ada Lind said.' },
}

-- from whom a leak, a smear, an order comes that nobody owns up to
words "unowned" { "leak", "rumour", "rumor", "smear", "smear campaign", "briefing", "attack", "threat", "hack", "cyberattack",
                  "cyber-attack", "lie", "leaflet", "tip-off", "plot", "slur",
                  "bribe", "fake", "hoax", "abuse", "letter bomb", "bomb", "missile", "rocket", "drone", "shell",
                  "gossip", "disinformation", "misinformation", "whispering", "whispering campaign", "forgery", inflect = "noun", any_tag = true }
words "passed_round" { "started", "spread", "planted", "put about", "orchestrated", "masterminded", "engineered", "leaked", "fed", "circulated",
                       "concocted", "cooked up", "dreamt up", "dreamed up",
                    "fabricated", "staged", "ordered", "hatched", "inspired", "fuelled", "fueled", "instigated", "paid for", "bankrolled", "funded",
                    "sent", "fired" }

-- "the missiles that fell on the town had been"
part "which_it_is" [[ ([not finite not comma]{0,6}? | (that | which) [finite] [not finite not comma not mark]{0,12}?) ]]

rule "from whom a leak comes" {
  finds = "Blame", about = "the leak had come from Y, the smear was the work of Y, the rumour was spread by Y", priority = 2,
  ways = {
    came = [[ <unowned> [not finite not comma]{0,6}? ([modal] | <have> | [adv]){0,3} {trigger: ((come | came | coming | comes | originated | emanated | stemmed) ([adv])? from)} ([prep] the? (office | desk | camp | team | direction | inner circle) of)? {to: &target} ]],
    work = [[ <unowned> [not finite not comma]{0,6}? ([modal] | <have> | <be> | [adv]){1,4} {trigger: (the work of | the handiwork of | the doing of | down to)} {to: &target} ]],
    marks = [[ <unowned> [not finite not comma]{0,8}? ([modal] | <have> | [adv]){0,3} {trigger: ([lemma=bear])} (all | the | [adj]){0,3} (hallmarks | fingerprints | marks | stamp | imprint | signature) of {to: &target} ]],
    by = [[ <unowned> &which_it_is ([modal] | <have> | [adv]){0,3} <be> ([adv]){0,2} {trigger: <passed_round>} ([adv])? by {to: &target} ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]], asked = [[ (if | whether) ...8 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said that the smear had [trigger come from] [to the ministry].",
    "Ada Lind said the smear was [trigger the work of] [to the union].",
    "Ada Lind said the leak [trigger bore] all the hallmarks of [to the union].",
    "Ada Lind said the rumour had been [trigger spread] by [to the bank].",
    "Ada Lind said the shells that fell on the town on Monday were [trigger fired] by [to the rebels].",
  },
  no = { "Ada Lind said the smear had not come from the ministry.", "Ada Lind asked if the rumour had been spread by the bank.",
         "Ada Lind said the bread had come from the mill." },
}

words "plot_noun" { "plot", "ploy", "scheme", "conspiracy", "stunt", "set-up", "setup", "stitch-up", "witch-hunt", "witch hunt", "smear", "smear campaign", "vendetta",
                    "hoax", "cover-up", "coverup", "power grab", "frame-up", "hatchet job", "publicity stunt", "charade", "trap", "hit job", inflect = "noun" }

rule "plot that somebody made" {
  finds = "Blame", about = "the trial was a plot by Y, it was a stunt by Y; she was made a scapegoat by Y", priority = 2,
  ways = {
    plot = [[ <be> ([adv] | "){0,2} (a | an | another | the latest | part of (a | an)) ([adj] | [adv] | [noun]){0,3} {trigger: <plot_noun>} "? (by | from | on the part of) {to: &target} ]],
    scapegoat = [[ (<be> | been | being | him | her | them | me | us | himself | herself | themselves) ([adv]){0,2} (made | turned into | used as | treated as) (a | the | their | its | his | her) {trigger: (scapegoat | scapegoats | fall guy | whipping boy | sacrificial lamb)} (by | for) {to: &target} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...4 {trigger} ]], asked = [[ (if | whether) ...8 {trigger} ]],
             for_fault = [[ {trigger} for ([own] | the) ([adj]){0,2} [common singular not <role>] ]] },   -- "for the delay"
  make = { type = "accuse" },
  yes = {
    "Ada Lind said the trial was a [trigger plot] by [to the ruling Accord].",
    "Ada Lind said she had been made a [trigger scapegoat] by [to the ministry].",
    "Ada Lind said she had been made a [trigger scapegoat] for [to two bankers].",
  },
  no = { "Ada Lind said the trial was not a plot by the mayor.", "Ada Lind asked whether it was a plot by the mayor.", "Ada Lind said she was made a scapegoat for the delay.", "Ada Lind read a plot by the novelist." },
}

words "woe_noun" { "crisis", "war", "conflict", "mess", "chaos", "disaster", "catastrophe", "famine", "shortage", "collapse", "recession", "scandal", "problem", "tragedy",
                   "row", "dispute", "unrest", "violence", "fire", "leak", "spill", "blackout", "delay", "deadlock", "stalemate", "bloodshed", "misery", inflect = "noun" }
words "brought_on" { "create", "cause", "start", "trigger", "provoke", "unleash", "engineer", "manufacture", "bring about", "bring on", "make", "stoke", "fuel",
                     "prolong", "spark", "inflame", inflect = "verb", any_tag = true }

rule "woe that somebody brought on" {
  finds = "Blame", about = "the crisis was created by Y, this war was started by Y", priority = 1,
  pattern = [[ (the | this | that) [adj]{0,2} <woe_noun> ([modal] | <have> | <be> | [adv]){1,4} {trigger: [<brought_on> can=VBN]} ([adv] | solely | entirely)? by {to: &party} ]],
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse" },
  yes = { '"This crisis was [trigger created] by [to the bank]," Ada Lind said.' },
  no = { '"This crisis was not created by the bank," Ada Lind said.' },
}
