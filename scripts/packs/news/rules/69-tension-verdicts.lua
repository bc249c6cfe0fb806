-- What one thinks of another, where no verb of blame tells it but how the sentence is put together: "found her evidence
-- unconvincing", "'He is a weathervane,' X said of Y", "Y, described by X as 'a clock without hands'", "X's verdict on Y was damning".
phase "tensions"

local lib = require "lib.tension"
local sets = require "lib.word_sets"

part "judged_one" [[ (core with [Actor kind=person|people|party|company|institution|government|ngo|police|military|armed_group|media] | [Actor kind=person|people|party|company|institution|government|ngo|police|military|armed_group|media]) ]]
-- "a weathervane with a whistle", "a cage with a view": a picture, and not only what he is ("a doctor", "a busy place")

local function is_picture(doc, span)
  if lib.is_praise(doc, span) then return false end
  for n = span.first, span.last do
    local t = doc:token(n)
    if t:in_list("bad", "ill_adj", "ill_noun", "ill_found", "wrong_noun") or n > span.first and sets.pictured[t.form] then return true end
  end
  return false
end

part "quote_end" [[ (, | [final])? " ]]

-- what one tells a committee or a court, and how it is found to be if it is found wanting
words "account_noun" { "evidence", "testimony", "explanation", "answer", "account", "argument", "excuse", "reason", "reasoning", "case", "claim", "reply",
                       "response", "defence", "defense",
                       "apology", "version", "story", "assurance", "conduct", "behaviour", "behavior", "performance", "handling", "report", "figure", "alibi",
                       "attitude", "tone", "speech",
                       inflect = "noun", any_tag = true }
words "ill_found" { "unconvincing", "wanting", "inadequate", "evasive", "unhelpful", "unimpressive", "lacking", "thin", "weak", "implausible", "contradictory",
                    "inconsistent", "vague", "slippery", "incoherent",
                  "unreliable", "not credible", "less than convincing", "less than candid", "less than frank", "hard to believe", "hard to swallow",
                  "difficult to believe", "unpersuasive", "insufficient",
                  "unsatisfactory", "patronising", "patronizing", "condescending", "offensive", "distasteful", "arrogant", "insulting", "misleading",
                  "incredible", "laughable", "feeble", "hollow", "insincere",
                  "flimsy", "lame", "woeful", "lamentable", "deficient", "obstructive", "dishonest", "rude", "empty", "tone-deaf", "inexplicable" }

words "ill_person" { "evasive", "unhelpful", "unconvincing", "unimpressive", "arrogant", "patronising", "patronizing", "condescending", "obstructive",
                     "dishonest", "rude", "misleading", "insincere", "unreliable", "not credible",
                     "slippery", "wanting", "offensive", "incoherent", "insufferable", "unbearable", "tiresome", "dull", "boring", "repulsive", "disgusting",
                     "unlikeable", "unlikable",
                     "uninspiring", "creepy", "aloof", "scary", "smug", "pompous", "shallow", "unpersuasive", "repellent", "odious", "tedious", "exhausting",
                     "infuriating", "annoying", "irritating" }

rule "finds it wanting" {
  finds = "Tension", about = "X found Y's evidence unconvincing; X found Y evasive; Y's answers were found wanting by X", priority = 4,
  ways = {
    whose = [[ &doer {trigger: [lemma=find]} ({to: (core | Actor)} [possessive] | {to: [own /his|her|their/]}) ([adj] | [noun]){0,2} <account_noun> (to be)? "? [adv]{0,2} {aim: (<ill_found> | <bad> | <ill_adj>)} ]],
    quoted = [[ &doer {trigger: [lemma=find]} ({to: (core | Actor)} [possessive] | {to: [own /his|her|their/]}) ([adj] | [noun]){0,2} <account_noun> (to be)? " [not mark]{0,6} {aim: (<ill_found> | <bad> | <ill_adj>)} ]],
    person = [[ &doer {trigger: [lemma=find]} {to: &judged_one} (to be)? "? [adv]{0,2} {aim: <ill_person>} (, | . | ; | $ | " | and | when | in | on | over | about) ]],
    passive = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} <account_noun> &suffering {trigger: found} (to be)? "? [adv]{0,2} {aim: (<ill_found> | <bad> | <ill_adj>)} "? by {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The judge] [trigger found] [to the minister]'s answers [aim unconvincing].",
    '[from The judge] [trigger found] [to the minister]\'s answers "slow and [aim hollow]".',
    "[from The judge] [trigger found] [to the minister] [aim evasive].",
    "[to The minister]'s answers were [trigger found] [aim wanting] by [from the judge].",
  },
  no = { "The judge found the minister's answers in a drawer.", "The judge found the minister's answers helpful.", "The judge found the minister asleep." },
}

-- who somebody's son is, or what he does, says no ill of him
words "plain_being" { "man", "woman", "person", "friend", "boy", "girl", "kid", "child", "father", "mother", "son", "daughter", "brother", "sister",
                      "colleague", "neighbour", "neighbor", "part", "member",
                      "fan", "supporter", "player", "teacher", "grandfather", "grandmother", "cousin", "customer", "guest", "student", "pupil", "believer",
                      "reader", "native", "veteran",
                      inflect = "noun", any_tag = true }
words "says_of" { "say", "remark", "observe", "write", "quip", "joke", "add", inflect = "verb", any_tag = true }

rule "what somebody says of another" {
  finds = "Tension", about = "'He is a weathervane,' X said of Y: a picture of him that is no praise", priority = 3,
  ways = {
    is_a = [[ " [not mark]{0,12} (he | she | it | they) (is | 's | was | are | 're | were) (just | only | simply | such | really | nothing but | little more than | no more than)? (a | an) {aim: [not mark]{1,9}} &quote_end {from: np} &set_off {trigger: <says_of>} of {to: &judged_one} ]],
    does_like = [[ " [not mark]{0,12} (he | she | it | they) ([adv])? ([verb present not <be>] | [verb past not <be>]) [not mark not finite]{0,3}? like {aim: (a | an) [not mark]{2,9}} &quote_end {from: np} &set_off {trigger: <says_of>} of {to: &judged_one} ]],
    says_does = [[ " [not mark]{0,12} (he | she | it | they) ([adv])? ([verb present not <be>] | [verb past not <be>]) [not mark not finite]{0,3}? like {aim: (a | an) [not mark]{2,9}} &quote_end {trigger: [<says_of> finite]} {from: (core with Actor | Actor)} of {to: &judged_one} ]],
    is_he = [[ " [not mark]{0,12} (he | she | it | they) (is | 's | was | are | 're | were) (just | only | simply | such | really | nothing but | little more than | no more than)? (a | an) {aim: [not mark]{1,9}} &quote_end {from: np} &set_off {trigger: <says_of>} of (the | a) (man | woman | person | [common]) (who | whom | that) [not comma not mark not final]{1,9} , {to: core with [Actor kind=person]} ]],
  },
  unless = { plain = [[ {aim: ... [<plain_being>]} ]], the_man = [[ {to: the (man | woman | person)} (who | whom | that) ]], of_trade = [[ {aim: ... <role>} ]], who_does = [[ (a | an) {aim: ... <plain_being> (who | that | of | with | from) ...} ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return is_picture(doc, m:slot("aim")) end,
  make = { type = "criticise", weight = 0, note = "" },
  yes = {
    '"He\'s a [aim weathervane with a whistle]," [from Ada Lind] [trigger said] of [to the mayor].',
    '"He drives like [aim a man with a train to catch]," [from Ada Lind] [trigger said] of [to the mayor].',
    '"He sings like [aim a kettle on a cold stove]," [trigger said] [from Ada Lind] of [to Tom Moss].',
    '"He\'s a [aim weathervane with a whistle]," [from Ada Lind] [trigger said] of the man who beat her, [to Tom Moss].',
  },
  no = { '"He is a kind man," Ada Lind said of the mayor.', '"She is an early riser," Ada Lind said of the mayor.',
         '"He is a friend with a boat," Ada Lind said of Tom Moss.',
         '"He is a weathervane," Ada Lind said of the man who left.', '"He is a great captain," Ada Lind said of Tom Moss.',
         '"She is a teacher," Ada Lind said of Tom Moss\'s mother.' },
}

words "named_so" { "described", "branded", "dubbed", "labelled", "labeled", "dismissed", "derided", "mocked", "denounced", "once described", "once dismissed",
                   "once branded", "characterised", "characterized",
                   "ridiculed", "lampooned", "called", "once called" }

rule "is named by somebody" {
  finds = "Tension", about = "Y, described by X as 'a clock without hands'; Y, whom X last year called 'a rogue'", priority = 4,
  ways = {
    by = [[ {to: &judged_one} ,? ((who | which) ([adv] | <have> | <be>){1,4} | (<be> | <have> been | <have> [adv] been) [adv]?)? {trigger: <named_so>} ([adv] | in ([num] | <month>) | last <timeunit>)? by {from: &party} as? " {aim: (a | an | the | [adj] | [noun]) [not mark]{0,12}} &quote_end ]],
    whom = [[ {to: &judged_one} ,? whom {from: &party} ([adv] | <have>){0,2} ((last | earlier this) <timeunit> | (in | on) ([num] | <month> | <timeword>)) ([adv] | <have>){0,2} {trigger: <judge_verb>} as? " {aim: (a | an | the | [adj] | [own] | [noun]) [not mark]{0,12}} &quote_end ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return is_picture(doc, m:slot("aim")) end,
  make = { type = "criticise", weight = 0, note = "", voice = "passive" },
  yes = {
    '[to Tom Moss], [trigger described] by [from the auditor] as "[aim a clock without hands]", came back.',
    '[to Tom Moss], whom [from the auditor] last year [trigger called] "[aim a clock without hands]", came back.',
  },
  no = { 'Tom Moss, described by the auditor as "a hero", came back.', 'Tom Moss, described by the coach as "a natural", came back.',
         'Tom Moss, whom the auditor last year called "brilliant", came back.' },
}

-- where somebody holds sway: what is said of it is said of him
words "his_realm" { "office", "operation", "department", "ministry", "team", "outfit", "workplace", "headquarters", "campaign team", "inner circle",
                    "administration", "cabinet", "leadership team", "court", "set",
                    "studio", "kitchen", "boardroom", "dressing room", "regime", "show", "newsroom", "school", "shop", "factory", "hotel", "restaurant",
                    "newspaper", "household", inflect = "noun", any_tag = true }

rule "speaks ill of somebody's realm" {
  finds = "Tension", about = "X described Y's office as 'a cage with a view'", priority = 3,
  ways = {
    whose = [[ &doer {trigger: (call | calls | called | calling | brand | branded | branding | dub | dubbed | label | labelled | labeled | describe | describes | described | describing | liken | likened | compare | compared)} ({to: (core with [Actor kind=person|company|party|institution] | [Actor kind=person|company|party|institution])} [possessive] | {to: [own /his|her/]}) [adj]? <his_realm> (as | to)? " {aim: (a | an | the) [not mark]{1,12}} &quote_end ]],
    under = [[ &doer {trigger: (describe | describes | described | describing)} (life | working | work | the (atmosphere | mood | culture | climate)) (under | for | at | in) {to: &judged_one} as "? {aim: (<bad> | <ill_adj> | <ill_noun> | hell | toxic | a nightmare | (a | an) [adj]? (nightmare | hell | ordeal | reign of terror))} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return lib.is_active(m, doc) and (m.way == "under" or is_picture(doc, m:slot("aim"))) end,
  make = { type = "criticise", weight = 0, note = "" },
  yes = {
    '[from Ada Lind] [trigger described] [to the minister]\'s office as "[aim a cage with a view]".',
    "[from Ada Lind] [trigger described] working for [to the minister] as [aim a nightmare].",
  },
  no = { 'Ada Lind described the minister\'s office as "a wonderful place".', 'Ada Lind described the minister\'s office as "a busy place".',
         "Ada Lind described the minister's office as a big room." },
}

rule "likens somebody in a quotation" {
  finds = "Tension", about = "X compared Y to 'a fox who counts hens'", priority = 4,
  ways = {
    active = [[ &doer {trigger: <likening>} {to: &judged_one} (, [name]{1,3} ,)? (to | with) " {aim: (a | an | the | [noun] | [adj]) [not mark]{0,14}} &quote_end ]],
    article = [[ &doer {trigger: <likening>} {to: &judged_one} (, [name]{1,3} ,)? (to | with) (a | an | the) " {aim: [not mark]{2,14}} &quote_end ]],
    passive = [[ {to: &judged_one} &suffering {trigger: [<likening> can=VBN]} (to | with) (a | an | the)? "? (a | an | the)? ([adj] | [common]){0,2} {aim: (<bad> | <ill_noun> | <vile_name>)} "? by {from: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc)
    if m:slot("aim"):last_entry("good_name") or m.way ~= "passive" and not is_picture(doc, m:slot("aim")) then return false end
    return m.way == "passive" or lib.is_active(m, doc)
  end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    '[from Ada Lind] [trigger compared] [to Tom Moss] to "[aim a fox who counts hens]".',
    '[from Ada Lind] [trigger likened] [to Tom Moss] to a "[aim fox who counts hens]".',
    "[to Tom Moss] was [trigger likened] to [aim Nero] by [from Ada Lind].",
  },
  no = { 'Ada Lind compared Tom Moss to "a great poet".', 'Ada Lind compared the bridge to "a bow".', 'Ada Lind compared the bank to "a family".' },
}

words "verdict_noun" { "verdict", "assessment", "judgement", "judgment", "view", "opinion", "appraisal", "description", "summary", "portrait", "account",
                       "review", "critique", inflect = "noun", any_tag = true }
words "unsparing" { "damning", "scathing", "withering", "harsh", "blunt", "brutal", "unflattering", "devastating", "merciless", "unsparing", "cruel", "dim",
                    "low", "excoriating", "blistering", "less than flattering",
                    "unforgiving", "bleak", "savage", "caustic", "sour", "jaundiced", "stinging" }

rule "somebody's verdict on another" {
  finds = "Tension",
  about = "X's verdict on Y was damning; 'a disgrace' was X's verdict on Y; X delivered a damning verdict on Y; X takes a dim view of Y", priority = 4,
  ways = {
    was = [[ {from: (core | Actor)} [possessive] [adj]? {trigger: <verdict_noun>} (on | of | about) {to: &party} (<be>) [adv]? {aim: <unsparing>} ]],
    was_quoted = [[ {from: (core | Actor)} [possessive] [adj]? {trigger: <verdict_noun>} (on | of | about) {to: &party} (<be> | : | , | [dash]) "? (a | an | the | [adv] | [adj]){0,3} {aim: (<bad> | <ill_adj> | <ill_noun> | too little)} ]],
    quoted_was = [[ " (a | an | the | [adv] | [adj] | [noun]){0,3} {aim: (<bad> | <ill_adj> | <ill_noun>)} &quote_end (, | : | [dash])? (that | this | which)? (is | was) {from: (core | Actor)} [possessive] [adj]? {trigger: <verdict_noun>} (on | of | about) {to: &party} ]],
    whose = [[ {from: (core | Actor)} [possessive] [adv]? <unsparing> {trigger: <verdict_noun>} (on | of | about) {to: &target} ]],
    gave = [[ &doer (give | gives | gave | given | deliver | delivers | delivered | offer | offers | offered | pass | passed | take | takes | took | taken | have | has | had | publish | published | issue | issued | write | wrote | paint | paints | painted) (a | an) [adv]? <unsparing> {trigger: (<verdict_noun> | picture | judgement | sermon | speech)} (on | of | about) {to: &target} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = function(m, doc)
    return m:slot("to"):mentions("Actor")[1] ~= nil and (m.way ~= "quoted_was" or not lib.is_praise(doc, m:slot("aim")))
  end,
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Ada Lind]'s [trigger verdict] on [to the mayor] was [aim damning].",
    "[from Ada Lind]'s [trigger verdict] on [to the mayor] was \"a [aim disgrace]\".",
    '"[aim A disgrace]" was [from Ada Lind]\'s [trigger verdict] on [to the mayor].',
    "[from Ada Lind]'s withering [trigger assessment] of [to the mayor] was read out.",
    "[from Ada Lind] took a dim [trigger view] of [to the mayor].",
  },
  no = { "Ada Lind's verdict on the mayor was kind.", "Ada Lind took a long view of the lake.", "Ada Lind has a harsh view of the weather." },
}

words "sneer_noun" { "jibe", "gibe", "taunt", "dig", "barb", "quip", "sneer", "slight", "insult", "put-down", "putdown", "crack", "slur", "swipe", "criticism",
                     "attack", "rebuke", "remark", "comment", "accusation",
                     "charge", "reproach", "complaint", "suggestion", "claim", "allegation", inflect = "noun", any_tag = true }
words "stung" { "stung", "hurt", "nettled", "stunned", "wounded", "needled", "provoked", "riled", "irked", "rattled", "infuriated", "angered", "annoyed",
                "enraged", "incensed", "piqued", "goaded", "embarrassed",
                "chastened", "unsettled", "bruised", "smarting", "undeterred", "unfazed", "undaunted", "unmoved", "unabashed" }

rule "stung by somebody's words" {
  finds = "Tension", about = "Stung by X's criticism, Y left; Y, annoyed at an attack by X, left", priority = 5,
  ways = {
    whose = [[ ^ [adv]? <stung> (by | at | from) {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: <sneer_noun>} [not final]{0,24}? , {to: &judged_one} ([adv] | <have>){0,2} ([finite] | [modal]) ]],
    from = [[ ^ [adv]? <stung> (by | at | from) ([det not wh] | [adj]){0,3} {trigger: <sneer_noun>} (from | by | of) {from: &party} [not comma not final]{0,12}? , {to: &judged_one} ([adv] | <have>){0,2} ([finite] | [modal]) ]],
    behind = [[ {to: &judged_one} , [adv]? <stung> (by | at | from) {from: (core | Actor)} [possessive] [adj]{0,2} {trigger: <sneer_noun>} ]],
    behind_from = [[ {to: &judged_one} , [adv]? <stung> (by | at | from) ([det not wh] | [adj]){0,3} {trigger: <sneer_noun>} (from | by | of) {from: &party} ]],
  },
  points = { few = { 6, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  build = function(m, doc)
    local noun = doc:token(m:slot("trigger").last).lemma
    if noun == "accusation" or noun == "charge" or noun == "allegation" then m:set("type", "accuse") end
  end,
  yes = {
    "Annoyed at [from Ada Lind]'s [trigger remark], [to Tom Moss] left the room.",
    "Stung by [trigger criticism] from [from the union], [to the mayor] left the room.",
    "[to The mayor], stung by [from the union]'s [trigger criticism], left the room.",
    "[to The mayor], stung by [trigger criticism] from [from the union], left the room.",
  },
  no = { "Stung by a bee, the mayor left.", "Hurt by the union's strike, the mayor left." },
}

words "short_of_it" { "good enough", "enough", "acceptable", "credible", "serious", "fit for purpose", "worth the paper it is written on",
                      "worth the paper it's written on", "the answer", "a solution", "a plan", "leadership", "fair",
                      "worth having", "remotely serious", "to be taken seriously", "justice", "the way to do it", "how it works", "on", "right" }

rule "says it is not good enough" {
  finds = "Tension", about = "'It is not good enough,' X said of Y's offer; 'Nobody believes a word that Y says,' X said", priority = 4,
  ways = {
    said_of = [[ " [not mark]{0,12} (is | are | was | were | 's) [adv]? (not | n't | never | hardly | nowhere near | far from) [adv]? {aim: <short_of_it>} [not mark]{0,6} &quote_end {from: np} &set_off {trigger: <says_of>} of {to: &target} ]],
    whose_thing = [[ ({to: (core | Actor)} [possessive] | the [adj]? [noun] (of | by | from) {to: (core with Actor | Actor)}) ([adj] | [noun]){0,2} , {from: core with Actor} ([adv] | <have>)? {trigger: [verb <say>]} ([not finite not comma not mark]{1,4})? , ([adv] | <be> | would | could | had been | has been){1,3} " {aim: (a | an | the | [common] | [can=VB]) [not mark]{2,12}} &quote_end ]],
    what = [[ what {to: &judged_one} ([adv] | <have> | <be>){0,2} (offered | proposed | said | did | done | doing | announced | wants | wanted | suggested | produced | published | put forward | calls | called) ([prep] [not finite not comma]{1,5})? , {from: core with Actor} {trigger: [verb <say>]} , ([adv] | <be>){1,2} [not mark not finite]{0,3}? " {aim: [not mark]{1,12}} &quote_end ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "said_of" or not lib.is_praise(doc, m:slot("aim")) and (m.way == "what" or is_picture(doc, m:slot("aim"))) end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    '"It is not [aim good enough]," [from the union] [trigger said] of [to the bank\'s offer].',
    "[to The mayor]'s speech, [from Ada Lind] [trigger said], was \"[aim an hour with a kettle]\".",
    'What [to the bank] offered, [from Ada Lind] [trigger said], was "[aim a letter in small print]".',
  },
  no = { '"It is good enough," the union said of the bank\'s offer.', 'What the bank offered, Ada Lind said, was "a great help".' },
}
