-- Claims whose cue is a noun: X's claim that ..., the accusation that ..., calls for ...
phase "speech-nouns"

words "laid_hands_on" { "see", "read", "hear", "get", "receive", "make", "publish", "release", "issue", "file", "submit",
                        "give", "send", "obtain", "share", "repeat", "retract", "write", "tell", inflect = "verb" }

part "claimant" [[ {source: ([own] | core [possessive])} ([adj] | [noun] | [participle] | [num]){0,3} ]]

-- a phrase that may lie in a longer one: "warnings from the doctors"
part "inner" [[ (np | (core [possessive])? core ((of | in | on | at) (core [possessive])? core){0,2}) ]]

-- "that the horses, which won in June, were drugged": what stands between marks behind the subject is inside
part "what_it_says" [[ ([not comma not verb not modal not mark not conj]{1,10}? , [not comma not dash not final not /[;:]/]{1,20} , [adv]{0,2} &finite ([not comma not dash not final not /[;:]/] | quote){0,40} |
                        ([not comma not dash not final not /[;:]/] | quote){2,40}) ]]

-- a noun of saying as the subject: what is said ends before the verb that the noun has
part "noun_subject" [[ (^ | , | ; | and | but) (&claimant | ([det not wh] | [adj] | [common] | [num]){0,3}) ]]
part "said_in_subject" [[ ([not final not verb not pronoun] | quote){0,14}? ([pronoun] [adv]?)? verbs ([not final not verb not wh not dash] | [participle] | [gerund] | to [adv]? [base] | quote){0,20}? ]]

words "side_noun" { "opposition", "objection", "resistance", "commitment", "aversion", "hostility", "allegiance", inflect = "noun" }

part "growing" [[ (growing | mounting | rising | rife | widespread | circulating | swirling | spreading) ]]
words "calls" { "calls", "demands", "appeals", "pressure" }
words "meets" { "face", "resist", "defy", "ignore", "reject", "meet", inflect = "verb", any_tag = true }
words "spread" { "grow", "mount", "rise", "spread", "circulate", "swirl", "surface", "emerge", "persist", "abound", "go round", "go around", "do the rounds", "make the rounds",
                 "reach", "get about", "get round", "fly", inflect = "verb" }
words "sweeps" { "sweep", "flood", "grip", "engulf", "rock", "consume", "envelop", "spread through", "sweep through", "sweep across", "race through", inflect = "verb" }
-- what people say to each other, where nothing stands in front that makes it a talk, a word or a tale
words "loose_talk" { "talk", "gossip", "chatter", "hearsay", "scuttlebutt", "buzz", "word", "whispers", "murmurs", "mutterings", "rumblings" }
words "passed_round_noun" { "rumour", "rumor", "gossip", "hearsay", "chatter", "scuttlebutt", "whisper", "talk", inflect = "noun", any_tag = true }
part "goes_round" [[ (<have> | <be> | [modal] | [adv]){0,3} (<spread> | rife | rampant | widespread | everywhere) ]]

rule "claim noun" {
  finds = "Claim", about = "X's claim that ...; her promise to ...; the accusation that ...", at_least = 10,
  ways = {
    own_that = [[ &claimant {cue: <speech_noun frames=that>} [not mark not comma not conj]{0,6}? {content: &that &what_it_says} ]],
    paper_that = [[ (a | an | the | that | this | one) <weekday>? {source: [Actor kind=media|ngo|igo]} ([adj] | [noun]){0,2} {cue: <speech_noun frames=that>} {content: &that &what_it_says} ]],
    own_to = [[ &claimant {cue: <speech_noun frames=to>} {content: to [adv]? [base] [not comma not dash not final not /[;:]/]{0,30}} ]],
    own_of = [[ &claimant {cue: <speech_noun frames=of|about|for>} {content: (of | about | for) &inner} ]],
    own_on = [[ &claimant {cue: <speech_noun frames=on|against>} {content: (on | against) &inner} ]],
    own_side = [[ &claimant {cue: <side_noun>} {content: (to | toward | towards) ([gerund] [not comma not mark not finite not modal not final]{0,8}? [noun] | &inner)} ]],
    is_clause = [[ &claimant {cue: <speech_noun frames=that>} (<be> | <have> been) {content: ([pronoun] | there) clause} ]],
    held_by = [[ {cue: <speech_noun frames=that>} (of | among | from) {source: &inner} <be> {content: &that ([not comma not mark not dash not final not /[;:]/] | quote){2,40}} ]],
    promise_is = [[ {cue: <speech_noun frames=that>} {source: core} <have> ([not comma not mark]{1,8}?) <be> {content: &that &what_it_says} ]],
    by_that = [[ {cue: <speech_noun frames=that>} (by | from) {source: &inner} {content: &that &what_it_says} ]],
    by_named = [[ {cue: <speech_noun frames=that>} (by | from) {source: &inner , ([name] | [initial]){1,4}} , {content: that ([not comma not dash not final not /[;:]/] | quote){2,40}} ]],
    by_to = [[ {cue: <speech_noun frames=to>} (by | from) {source: &inner} {content: to [adv]? [base] [not comma not dash not final not /[;:]/]{0,30}} ]],
    subject = [[ &noun_subject {cue: <speech_noun frames=that|to>} ((by | from) {source: &inner})?
                 {content: (&that &said_in_subject | to [adv]? [base] ([not final not verb not wh not dash] | [participle] | [gerund] | quote){0,20}?)} &finite ]],
    calls = [[ {cue: <calls>} ((<be> | <have> been)? &growing | <have>? [verb <spread>] &when?)? {content: for core to [adv]? [base] [not comma not dash not final not /[;:]/]{0,30}} ]],
    faces = [[ {content: np} (<have> | [modal]){0,2} [<meets>] [adj]{0,2} {cue: <calls>} {content: to [adv]? [base] [not comma not dash not final not /[;:]/]{0,30}} ]],
    growing = [[ {cue: <speech_noun frames=that>} ((<be> | <have> been)? &growing | [verb <spread>] ([adv] | [adj /online/] | (in | on | at | across | through | among) core)? &when? | [verb <sweeps>] core &when?) {content: &that &what_it_says} ]],
    zero = [[ (amid | after | over | on | of | by | despite | with | ^) ([adj] | [num]){0,2} {cue: [plural <speech_noun frames=that>]} {content: core [adv]? ([modal] | [finite <be>] | [finite <have>]) [not comma not mark not dash not final not /[;:]/]{1,30}} ]],
    bare = [[ {cue: <speech_noun frames=that>} {content: &that &what_it_says} ]],
  },
  unless = { apposed = [[ , (a | an) [adj]? {cue} that ]],
             relative = [[ {cue} that ([pronoun] | [name]{1,2} | [plural]) <have>? [adv]? <laid_hands_on> ($ | , | ; | [prep] | [verb finite] | <be> | <have>) ]],   -- "the reports that I have seen"
             medium = [[ (in | on | during | at) [det] ...3 {cue} &that ]],
             news_event = [[ {cue: news} (conference | conferences | briefing | briefings | release | agency | channel) ]],
             in_law = [[ {cue: statement} of (claim | defence | defense | intent | accounts | affairs) ]],
             ours = [[ [own /our|my/] {cue} on ]] },   -- "Correction to our report on the clinic"
  points = {
    noun = "{cue.strength}",
    that = { 3, [[ {cue} ...12 &that ]] },
    own = { 2, [[ {source} ...4 {cue} ]] },
    plural = { 1, [[ [plural <speech_noun>] &that ]] },
    to = { 2, [[ {cue} to ]] },
    of = { 1, [[ {source} ...4 {cue} (of | about | for) ]] },
    on = { 2, [[ {source} ...4 {cue} (on | against) ]] },
    calls = { 10, [[ {cue: <calls>} ]] },
    growing = { 6, [[ {cue} ...3 (&growing | <spread> | <sweeps>) ...4 {content} ]] },
    zero = { 6, [[ {cue} {content: [not /that/ not prep not to_mark] ...} ]] },
    loose = { 10, [[ (^ to? | there ...4 | amid | despite | by | of | heard | hears | hearing | <spread>) [adj]? {cue: <loose_talk>} &that ]] },
    goes_round = { 6, [[ {cue} {content} &goes_round ]] },
    side = { 8, [[ {cue: <side_noun>} ]] },
    by = { 2, [[ {cue} (by | from) ]] }, there = { 1, [[ there ([modal] | <have>)? <be> ([adj] | [adv] | some){0,2} {cue} ]] },
    is = { 4, [[ <be> {content} ]] },
    ended = { 1, [[ {content} &finite ]] },
  },
  make = { act = "{cue.act|state}", class = "noun", mode = "noun" },
  build = function(m, doc)
    local cue = m:slot("cue")
    if not m:slot("source") and doc:token(cue.last):in_list("passed_round_noun") then m:set("certainty", "hearsay", "a rumour, of nobody named") end
  end,
  yes = {
    "The club heard [cue rumours] [content that the goalkeeper, who broke a finger in May, had signed elsewhere].",
    "He rejected [source the firm's] [cue claim] [content that the bridge was safe].",
    "It fell in response to a [source Reuters] [cue report] [content that the bridge was shut].",
    "The [cue promise] [source she] has made in the north is [content that the tax will fall].",
    "[source The union's] [cue position] is [content that nobody should leave].",
    "The [cue view] among [source farmers] is [content that the dam is old].",
    "[source My] [cue guess] is [content he will stay].",
    "She repeated [source her] [cue promise] [content to lower the tax].",
    "It defended the deal after [cue reports] [content that the bridge had closed].",
    "There is [cue concern] [content that the dam may fall].",
    "They read of the [cue accusation] [content that he took money].",
    "It ignored a [cue warning] by [source the agency] [content that the dam could break].",
    "[source Her] [cue warning] [content about the dam] was ignored.",
    "It ignored [cue warnings] from [source doctors] [content that the ward was full].",
    "They read of an [cue allegation] by [source his cook, Ada Lind], [content that he had lied].",
    "[source The union's] [cue criticism] [content of the plan] was shared.",
    "[cue Calls] are growing [content for Lind to resign].",
    "[content Lind] faces [cue calls] [content to resign].", "[cue Calls] emerged on Monday [content for Lind to resign].",
    "They left amid [cue fears] [content the dam could break].",
    "[cue Fears] are growing [content that the dam could break].",
    "[cue Rumours] spread online [content that Moss had sold the mill].",
    "[cue Rumours] swept the town [content that Moss had sold the mill].",
    "[cue Rumours] spread in the town [content that Moss had sold the mill].",
    "[cue Rumours] spread last week [content that Moss had sold the mill].",
    "[source Her] [cue comments] [content on the dam] were blunt.",
    "[source Her] [cue opposition] [content to the dam] is known.",
    "It rejected [source the union's] [cue accusations] [content of Norland's theft of coal in the north].",
    "They read of a [cue pledge] by [source the union] [content to strike again].",
    "In response to [cue reports] [content that the bridge had closed], he left.",
    "The [cue accusation] [content that he took money] is old.",
    "[source The firm's] [cue promise] [content to close the port at noon] was kept.",
    "A [cue warning] by [source the agency] [content that the dam was old] has been ignored.",
    "[cue Talk] [content that the dam was old] has been making the rounds.", "There is [cue talk] [content that the dam is old].",
    "A [cue story] [content that Lind had left the club] did the rounds.",
  },
  no = { "We correct our report on the clinic.", "He told her daily news conference that the dam was old.", "Its statement of claim is long.",
         "The fires are out after reports were filed.", "The report was long.", "Her comments on Monday were blunt.",
         "The reports that I have seen are old.", "The talk that she gave on Monday was long.", "A story that she wrote did the rounds.",
         "He threatened to quit, a demand that the firm called absurd.",
         "He closed the port in the belief that it was late." },
}

-- What somebody's words are called, and what carries them: of the first, what stands behind a colon is they.
words "words_noun" {
  words = { "message", "answer", "reply", "response", "advice", "verdict", "conclusion", "explanation", "prediction", "plea",
            "appeal", "warning", "argument", "motto", "slogan", "point", "theory", "comment" },
  carrier = { "statement", "letter", "email", "e-mail", "tweet", "post", "memo", "note", "text" },
  inflect = "noun",
}
words "blunt" { "blunt", "simple", "clear", "plain", "short", "brief", "stark", "unequivocal", "direct", "curt" }

rule "noun and colon" {
  finds = "Claim", about = "her message to them was blunt: pay up; from the firm's letter: \"...\"",
  ways = {
    quoted = [[ &claimant {cue: <words_noun>} ((to | on | of | for | about) &inner)? (<be> [adv]? [adj])? : {content: quote} ]],
    plain = [[ &claimant {cue: <words_noun words>} ((to | for) &inner)? (<be> [adv]? <blunt>)? : {content: clause} ]],
  },
  make = { act = "state", class = "noun", mode = "noun" },
  yes = {
    "From [source the firm's] Facebook [cue post]: [content \"We must move on.\"]",
    "[source Her] [cue message] to the council was blunt: [content pay up or leave].",
  },
  no = { "Her message to the council was blunt.", "The firm's letter was short: it had two lines." },
}
