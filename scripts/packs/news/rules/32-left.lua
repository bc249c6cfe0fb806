-- Claims whose content stands before their speaker, from the start of the sentence on.
phase "speech"

part "sayable" [[ ... (&finite | ") ... ]]
part "left_end" [[ (on condition (of anonymity | that [not comma not mark not final]{2,12}))? ((in | at | on | during | by | of) [not mark not verb]{1,14}? | without [not mark]{1,14}?)? ($ | , | ; | " | [dash] | -- | as | when | while | after | before | because) ]]
part "any" [[ (" | [word] | [digit] | [currency] | [open]) ... ]]

-- where it was said: "in a study published on Tuesday", "at a hearing that few attended"
part "occasion" [[ &when? (in | at | on | during) [not mark not comma not verb]{1,8} ([<made_public>] | that | which) [not mark not comma]{1,20}? ]]

part "states" [[ (&narrowed &between | there) [adv]{0,2} &finite ]]   -- how a clause begins that can stand alone

words "alleges_so" { "allege", "claim", "charge", "insinuate", inflect = "verb" }
words "makes_noise" { "shout", "yell", "scream", "cry", "cry out", "call out", "chant", "roar", "laugh", "groan", "sigh", "howl", "whisper", "mutter", "murmur", "gasp", "sing", "whistle",
                      inflect = "verb" }
words "say_of" { "say", "write", "joke", "remark", "observe", "quip", "scoff", inflect = "verb" }

rule "content before its speaker" {
  finds = "Claim", about = "The bridge is safe, the firm said.", at_least = 7,
  ways = {
    left = [[ ^ {content: &sayable} (, | , ") &subject {cue: (verbs with <say frames=end|clause|that> | &pre <say frames=end|clause|that>)} &to_whom? here? (&brief | &occasion) &left_end ]],
    left_told = [[ ^ {content: &sayable} (, | , ") &subject {cue: (verbs with <say frames=obj-that> | &pre <say frames=obj-that>)} &whom &to_whom? here? (&setting | &occasion) (&left_end | :) ]],
    around = [[ ^ ([conj] ,?)? {content: &states ...} (, | , ") &subject {cue: (verbs with <say frames=end|clause|that> | &pre <say frames=end|clause|that>)} &to_whom? &brief : {content: full_clause with &finite} ]],
    hearer = [[ ^ {content: &sayable} (, | , ") {addressee: np} {cue: (<have> | [modal])? <be> [adv]? [participle <say frames=obj-that>]} &left_end ]],   -- by whom, it does not say
    broken = [[ ^ {content: ...24 (<be> | <have> | <do> | [modal] | that)} , {cue: [verb finite <say frames=end|clause|that>]} {source: &speaker} , {content: clause} ]],
    left_inverted = [[ ^ {content: &sayable} (, | , ") {cue: [verb finite <say frames=end|clause|that not class=tell>]} {source: &attributed} (&brief | &occasion) (, ...24)? ($ | , | ;) ]],
    around_inverted = [[ ^ ([conj] ,?)? {content: &states ...} (, | , ") {cue: [verb finite <say frames=end|clause|that not class=tell>]} {source: &attributed} : {content: full_clause with &finite} ]],
    parenthetical = [[ ^ {content: &any} , &subject {cue: (verbs with <say frames=end|clause|that> | &pre <say frames=end|clause|that>)} &to_whom? (&brief | &occasion) , {content: ([not gerund not /and|but/] | [gerund not <say>] | (and | but) ([adv] | not)? [not <say>]) clause?} ]],
    parenthetical_inverted = [[ ^ {content: &any} , {cue: [verb finite <say frames=end|clause|that not class=tell>]} {source: &speaker} , {content: (((and | but | or) ([adv] | not){0,2})? ([modal] | <be> | <have>) | that) clause} ]],
    parenthetical_told = [[ ^ {content: &any} , &subject {cue: (verbs with <say frames=obj-that> | &pre <say frames=obj-that>)} &whom &brief , {content: ([not gerund not /and|but/] | [gerund not <say>] | (and | but) ([adv] | not)? [not <say>]) clause?} ]],
    as_said = [[ ^ {content: &any} , as &subject {cue: (verbs with <say> | &pre <say>)} (it | &whom)? &setting ($ | ,) ]],
    bare_inverted = [[ ^ ([conj] ,?)? {content: (not | never | [base not <say>] | [NN can=VB first not <say>]) [not mark not comma not final not <timeunit> not <timeword>]{1,9}?} , {cue: [verb finite <say strength=7|8|9 frames=end not class=tell>]} {source: &attributed} (, ...24)? ($ | , | ;) ]],
    it_was_said = [[ ^ {content: &sayable} , {cue: it (was | is | has been | had been) [adv]? [participle <say frames=that>]} &left_end ]],
    dash = [[ ^ {content: &any} (-- | [dash]) {source: np} {cue: (verbs with <say frames=end|clause|that> | &pre <say frames=end|clause|that>)} &time? (-- | [dash]) {content: clause} ]],
  },
  unless = { named_so = [[ as {source} (<have> | [modal] | <be>){1,2} [adv]? [participle] ]],   -- "as the house is known"
             passive = [[ {source} (<have> | [modal]){0,2} <be> ([adv] | been | being){0,2} [participle <say frames=obj-that>] ]],
             vouched = [[ {content} , as {source} {cue: (can | could | will) [adv]? ([lemma=testify] | [lemma=confirm] | [lemma=attest] | [lemma=vouch] | [lemma=tell] | [lemma=verify])} ]],   -- no claim that others deny
             denied_so = [[ {content: ... (not | n't | never) ...} , as {source} {cue: ... [<alleges_so>]} ]],   -- "never paid, as Lind alleged"
             denied_first = [[ {content: ... ([verb <deny>] | [verb <reject>]) ...} , as {source} {cue: ... ([<alleges_so>] | [lemma=suggest])} ]],
             -- "Two were caught, the rebels said, but the army denied it": what another says is no more of it
             another = [[ {content: ... &finite ...} , {source} {cue} ...8 , {content: (and | but) (core (of core)? | &speaker) ([adv] | <have> | <do> | not){0,3} ([verb finite <say>] | [verb finite <deny>] | [verb finite <reject>] | [verb finite lemma=decline]) ...} ]],
             nobody = [[ , (nobody | no one | none) ([adv] | <have> | [modal]){0,3} {cue} ]],
             of_matter = [[ {source} ([adv] | <have> | [modal]){0,3} [verb not <say_of>] of ]],   -- "warned of floods"
             relative = [[ , (who | which) [adv]? {cue} ]], interjection = [[ , you know ]],
             asked = [[ ^ [adv]? (asked | pressed | questioned | quizzed | challenged) (whether | if | about | by | for | on | over | what | why | how | when | who | where) ]],
             conditional = [[ {content: (if | unless | once) ...} , {source} {cue: (will | would | shall | can | could) ...} ]],   -- "If Peru attacks, Chile will respond"
             object_it = [[ {cue} (it | them | that | this) ($ | ,) ]],   -- ", denies it"
             denies_thing = [[ {cue: [lemma=deny]} {source} ]],   -- "Lind, who is accused of it, denies theft"
             pronoun = [[ {cue} (it | he | she | they | we | 'I') [adv]? [verb] ]],
             -- ", a charge that the firm rejects": what another says of it
             disputed = [[ , (a | an | the | something) ([adj] | [noun]){0,2} (<claim_noun> | figure | number | estimate | view)? ((that | which)? core ([adv] | <have> | <be>){0,3} ]] ..
                        [[ ([verb <deny>] | [verb <reject>] | [verb <verdict>] | [verb <flat_deny>]) | ([participle <deny>] | [participle <reject>]) by) ]],
             bare = [[ {content: [conj]} , as {source} ]],   -- "But, as the mayor said a day ago, the law holds"
             nothing = [[ {cue} {source: (nothing | little | no more)} ]],   -- "The mayor, who was ill, said nothing"
             says_that = [[ {cue} {source: [IN]} ]],   -- "Lind, who was ill, said that in 1998, he left"
             heard = [[ {source} {cue: [VBN]} $$ ]],   -- "Clerk had key, jury told": who told it is not said
             meanwhile = [[ {content: (while | although | though | when | after | before | since | until | as) [not comma]{1,40}} , {source} {cue} {addressee} ]],   -- "While it rained, she told the guard"
             noise = [[ {content: (... , (and | but))? (while | although | though | when | whenever | as | once | after | before | until) [not comma]{1,40}} , {source} {cue: <makes_noise>} ]],   -- "When he came in, a man shouted"
             alerted = [[ {source} {cue: ... [lemma=alert]} ]],   -- ", he alerted a guard"
             apposed = [[ {source: (a | an) [common] [name]{1,3}} ([adv] | <have>){0,2} {cue} ]],   -- ", a word Lind then repeated"
             by = [[ {cue: [VBN]} by ([det] | [own] | [name] | [plural]) ]],   -- ", one recommended by the union"
             participle = [[ {source} (not | now) [verb past] ]], object = [[ {cue} ([own] [not <addressee> not adj not <role> not <crowd> not /office|firm|club|lawyers?|party|team|union|bank|agents?|publicist|label|school|mother|father|wife|husband|son|daughter|brother|sister|family|friend|partner|widow/] | [det not wh] [<speech_noun> not /briefing|conference|hearing|forum|inquiry/] | [<speech_noun> not name]) ]] },
  points = { verb = "{cue.strength}", finite = { 2, [[ &finite ]] }, close = { 1, [[ {source} {cue} ]] }, told = { 2, [[ , {source} {cue} {addressee} ]] },
             around = { 1, [[ {content} , {cue} {source} , {content} ]] },
             both_sides = { 6, [[ ^ ([conj] ,?)? &states ... (, | , ") {source} {cue} ...8 (: | , " [lower]) ]] },
             bare = { 2, [[ ^ ([conj] ,?)? {content: (not | never | [base] | [NN can=VB first]) ...} , {cue} {source} ]] },
             it_was_said = { 2, [[ {cue: it ...} ]] },
             adding = { -2, [[ {cue} ...3 , [adv]? [gerund not <cite_verb>] ]] } },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[content It was full], [cue said] [source the owner]: [content two had been sent home].",
    "[content The bridge is safe], [source the firm] [cue said].", "[content The bridge is safe], [source the firm] [cue said], but the mayor denied that it was.",
    "[content The bridge is safe], [source the firm] [cue said] by e-mail.",
    "[content The bridge is safe], [cue said] [source the mayor] on Friday.", "[content The bridge is safe], [cue said] [source the smith who looks after it, Ada Lind].", "[content The bridge is safe], [cue said] [source the mayor] in a letter.",
    "[content The bridge is safe], [source the mayor] [cue said] of the sailor's report.",
    "[content The bridge is safe], [source the mayor] [cue told] [addressee the guests] as he left.",
    "[content The bridge is safe], [source the firm] [cue said] in a report published on Monday.",
    "[content The bridge is safe], [source the firm] [cue said], citing an engineer.",
    "[content The bridge is safe], [source sources] [cue told] [addressee Answer].",
    "[content The bridge is safe], [source the firm] [cue said] without giving proof.",
    "[content The bridge is safe], [source the mayor] [cue told] [addressee the guests]; they laughed.",
    "[content The bridge is safe], [addressee the guests] [cue were told].",
    "[content The bridge], [source the firm] [cue said], [content is safe].",
    "[content The bridge is safe], [source the firm] [cue said]: [content its bolts are new].",
    "[content The bridge is safe], [source Ada Lind] [cue said] on Monday, [content \"and will stay so\"].",
    "But [content the bridge is safe], [source the firm] [cue said].",
    "However, [content the bridge is safe], [source the firm] [cue said].",
    "It was a relief: [content the bridge], [source the firm] [cue said], [content is safe].",
    "The road is shut, but [content the bridge], [source the firm] [cue said], [content is safe].",
    "He left because, [source he] [cue said], [content it was late].",
    "[content They have until noon], [source the mayor] [cue said] in a video released on Monday, [content or the bridge is shut].",
    "[content It is], [cue writes] [source Max Eade], [content the dearest bridge of all].",
    "[content There is no doubt], [cue says] [source Ada Lind], [content that the bridge is doomed].",
    "[content The deal is dead], [source an aide] [cue said] on condition of anonymity because the talks are secret.",
    "[content The bridge], [source the firm] [cue told] [addressee reporters], [content is safe].",
    "[content This is not about me], [source the mayor] [cue told] [addressee his advisers].",
    "[content The port is open], [cue said] [source the mayor].",
    "[content The port is open], [cue said] [source the mayor], [content and will stay so until the snow comes, which may be soon].",
    "[content The bridge], [source the firm] [cue said], [content is safe, but the road has been shut].",
    "[content The port is open], [cue say] [source sources close to the firm].",
    "[content The owners], [cue said] [source the mayor], [content are required to mend the bridge].",
    "[content Not a leak], [cue says] [source the ministry].", "[content Vote no], [cue says] [source the union].",
    "[content The bridge will be shut], [cue it was announced] on Monday.",
    "[content The bridge is safe], [cue says] [source its builder, Ada Lind], and the firm knows it.",
    "[content The bridge is safe], as [source the mayor] [cue put it].",
    "[content The bridge] — [source the mayor] [cue said] on Monday — [content is safe].",
  },
  no = { "Our men were in camp, as observers can testify.", "[content The bridge is safe], [source the firm] [cue said], [content but the mayor denied that it was].", "Ada Lind, who is accused of robbing a bank, denies theft.", "If Peru attacks Chile, the union will respond.", "The mayor, who had told the guards that the dam leaked, said nothing.", "[content But], as [source the mayor] [cue said] a day ago, the law holds.", "Dr. Ada Lind, who as a clerk was in the hall and later left as a mayor, said that in 1998, Ott let her staff think it was late.",
         "The mill has never paid him, as Lind alleged.", "The mill denied that it sold dye, as some reports suggested.", "Clerk never had key, [source jury] [cue told]", "[content The bridge is safe], [source the union] [cue said], [content a charge that the firm rejects].", "The bridge is safe, a point Lind later repeated.", "The bridge is safe, one recommended by the union.", "The bridge is safe, the mayor was persuaded.", "He was safe and, at noon, he alerted a guard.", "While it rained, she told the guard.", "The bridge is safe, the mayor was being told.", "If the bridge is safe, nobody has told the mayor.", "She left the Lodge, as the mayor's house is known.", "When the mayor came in, a man shouted.", "Some left, and when the mayor came in, a man shouted.", "When the dam broke, the mayor warned of the flood's edge.", "On Monday, the firm left.", "It was late and, you know, we left.",
         "It freed two men, a builder now charged with fraud.", "On Monday at the port, the firm said Ada Lind, the mayor, was ill.", "The mayor, who is ill, denied the charge.", "The mayor, who was born on the ferry, denies it.",
         "The mayor, who is ill, told reporters.",
         "Asked whether the bridge was safe, the mayor did not say.",
         "The mayor has not written back, though her firm, Lind and Sons, said it stood by the report.",
         "The mayor, who is charged with fraud, left." },
}

part "attributed" [[ &speaker (who verbs [not comma not mark not final]{0,12} (, [name]{2,4})? | ([participle] | [verb past] [prep] | ([adj] | close) (with | to)) [not comma not mark not final]{0,14} | (from | by) (np | core (of core)?))? ]]

-- whom the paper has it from: ", citing two officials,"
part "citing" [[ , [gerund <cite_verb>] [not comma not mark]{1,14} ]]

rule "according to" {
  finds = "Claim", about = "according to X, ...; ..., according to X",
  ways = {
    first = [[ ^ {cue: <according>} {source: (&narrowed [not comma not mark]{0,24}? | &speaker)} (&aside | &citing)? (, {content: clause} | (, | :) {content: quote}) ]],
    first_role = [[ ^ {cue: <according>} {source: ([det] | [own])? ([adj] | [noun] | [name] | [possessive]){0,4} (<role> | officer) ((of | for | at | in) core)? , [name]{2,4}} (, (a | an | the) [not mark not comma not finite]{1,12}? (who [not mark not comma]{1,10}?)? , | ,) {content: clause} ]],
    first_name = [[ ^ {cue: <according>} {source: [name]{1,4}} , ([det] | [own] | [common]) [not mark not verb not comma]{0,14} , {content: clause} ]],
    first_signed = [[ ^ {cue: <according>} {source: &narrowed [not comma not mark]{0,14}?} , [name]{0,2} [<role>] [not mark not verb not comma]{0,10} , {content: clause} ]],
    first_told = [[ ^ {cue: <according>} {source: &narrowed} , ((who | which | whose | [participle] | [verb past] [prep]) [not mark]{1,20}? | however | though) , {content: clause} ]],
    middle = [[ {cue: <according>} {source: (&narrowed | &speaker)} &aside? , {content: (clause | quote)} ]],
    last = [[ ^ {content: &sayable} ,? {cue: <according>} {source: &attributed} ]],
    whole = [[ ^ {content: &any} ,? {cue: <according>} {source: &attributed} $ ]],
    inside = [[ (- | -- | [dash] | [open]) {content: [not mark]{2,30}} ,? {cue: <according>} {source: &attributed} (- | -- | [dash] | [close]) ]],
    amid = [[ ^ {content: &any} , {cue: <according>} {source: &attributed} , {content: (verbs with &finite) clause} ]],
    hear_it = [[ ^ to hear {source: np} {cue: tell it} , {content: clause} ]],
    believed = [[ ^ (and | but)? if {source: np} {cue: (is | are) to be (believed | trusted)} , {content: clause} ]],
    or_so = [[ ^ {content: &any} ,? or so {source: (np | core)} {cue: (verbs with <say> | &pre <say>)} ($ | [punct]) ]],
    tells_it = [[ (^ | , | [conj]) (as | the way) {source: np} {cue: [verb <tells_it>]} it , {content: clause} ]],
    says = [[ (^ | , | [conj]) as &subject {cue: (verbs with <say> | &pre <say>)} &time? , {content: clause} ]],
  },
  points = { first = { 2, [[ ^ {cue} ]] }, role = { 1, [[ ^ {cue} {source: ... , [name]{2,4}} ]] }, last = { 1, [[ ^ {content} ]] }, middle = { 2, [[ [conj] ,? {cue} {source} , {content} ]] },
             inside = { 3, [[ (- | -- | [dash] | [open]) {content} ]] }, amid = { 3, [[ {content} , {cue} {source} , {content} ]] }, as = { 14, [[ as {source} {cue} ]] }, so = { 9, [[ or so {source} {cue} ]] } },
  unless = { we = [[ or so {source: (we | 'I' | it | you)} ]], conj = [[ as {source} {cue} ...6 , [conj] ]],
             teller = [[ as {source} {cue} , {content: (np | [pronoun]) [adv]? [<say> finite]} ]],   -- "has not paid, as X says, Y said"
             quoted = [[ {content} ,? {cue} {source} (, ([upper] | [name]{1,4}))? , quote ]] },   -- what follows is what was said
  make = { act = "inform" },
  yes = { "[cue According to] [source the ministry], [content nobody was hurt].",
          "[cue According to] [source Ada Lind, a lawyer for the firm], [content the dam is old, but nobody was hurt].",
          "[cue According to] [source its chief clerk, Ada Lind], [content nobody was hurt].",
          "[cue In the words of] [source one nurse], [content \"we are drowning\"].",
          "[content The dam is old], or so [source the guards] [cue say].", "To hear [source the guards] [cue tell it], [content the dam is old].",
          "If [source the guards] [cue are to be believed], [content the dam is old].",
          "[cue According to] [source one of the guards], who asked not to be named, [content the dam is old].",
          "[cue According to] [source the complaint], filed in May, [content the dam is old].",
          "[content Nobody was hurt], [cue according to] [source the ministry].",
          "[content Nobody was hurt], [cue according to] [source a poll released on Monday].",
          "[content Nobody was hurt], [cue according to] [source city harbour records].",
          "[content Nobody was hurt], [cue according to] [source spokesman Jon Lind].",
          "Many of them - [content half of the town], [cue according to] [source a survey] - went home.",
          "[content One step], [cue according to] [source an aide], [content is to close it].",
          "[content The mine is dry], [cue according to] [source a report by the firm Lind & Okoro].",
          "[cue According to] [source a letter signed by Ada Lind, Chief Clerk to the council], [content the dam is old].",
          "[cue According to] [source Reuters], citing two officials, [content the talks have failed].",
          "It was late and [cue in the words of] [source Ada Lind], [content \"the road was shut\"].",
          "[content One step], [cue according to] [source an aide close to the talks], [content is to close it].",
          "It is late and, as [source Ada Lind] [cue said], [content the road is shut].",
          "It was late and, [cue according to] [source the ministry], [content the road was shut].",
          "[content A cup of tea], [cue according to] [source Ada Lind].",
          "As [source Ada Lind] [cue tells] it, [content there was no sale]." },
  no = { "They acted in accord with the law.", "The food is good, or so we say.",
         "As the mayor said, but nobody heard, the road was shut.", "The road was shut, as the mayor claimed, Lind said.",
         "[content It was late], in the words of Ada Lind, \"and the road was shut\"." },
}

-- What somebody holds, and what he tells.
words "opinion" {
  believe = { "view", "opinion", "words", "word", "judgment", "judgement", "estimation", "eyes", "admission", "mind", "experience" },
  inform = { "account", "version", "version of events", "telling", "reckoning", "tally", "count", "estimate", "estimates",
             "calculation", "calculations" },
}

part "whose_view" [[ ({source: core} [possessive] | {source: [own]}) ]]

rule "in somebody's view" {
  finds = "Claim", about = "in her view, the plan was void; by his own admission he was late; in Lind's account, nobody paid",
  ways = {
    first = [[ ^ (in | by | to) &whose_view own? {cue: <opinion>} ,? {content: full_clause with &finite} ]],
    on = [[ ^ (on | going by) &whose_view own? {cue: <opinion inform>} , {content: full_clause with &finite} ]],
    inside = [[ (, | [conj]) (in | by | on) &whose_view own? {cue: <opinion inform>} , {content: clause} ]],
    last = [[ ^ {content: &sayable} , (in | by | to) &whose_view own? {cue: <opinion>} ([final] | $) ]],
  },
  unless = { of = [[ {cue} (of | on | as) ]], said = [[ {cue} , &narrowed &between verbs with <say strength=6|7|8|9> ]] },
  make = { act = "{cue.group}", class = "{cue.group}" },
  yes = { "In [source her] [cue view], [content the plan was void].", "By [source his] own [cue admission] [content he was late].",
          "[content The plan was void], in [source the court]'s [cue view].",
          "In [source Ada Lind]'s [cue version], [content there was no sale].", "On [source the union]'s [cue account], [content there was no sale].",
          "The shop was shut and, by [source her] own [cue account], [content she was at home].",
          "[content There was no sale], by [source her] own [cue account]." },
  no = { "In his view of the war, the town was lost.", "In its opinion, the court said that the plan was void." },
}

-- To whom it is so: "to critics, the plan is a farce". Of a person only "to": "for Lind, it was a long day" tells of her.
part "many_people" [[ ((most | many | some | other | its | his | her | their | the) [adj]{0,2} [plural <crowd>] | critics | supporters | opponents) ]]

rule "so to somebody" {
  finds = "Claim", about = "to critics, the plan is a farce; for many farmers, it was a betrayal",
  ways = {
    many = [[ ^ [conj]? {cue: (to | for)} {source: &many_people ((of | in | like) core)?} , {content: (np | [pronoun] | there) [adv]? <copula> clause} ]],
    one = [[ ^ [conj]? {cue: to} {source: ([name]{1,3} | him | her | them | me | us)} , {content: (np | [pronoun] | there) [adv]? <copula> clause} ]],
  },
  make = { act = "believe", class = "opinion" },
  yes = { "[cue To] [source critics], [content the plan is a farce].", "But [cue for] [source many farmers in the north], [content it was a betrayal].",
          "[cue To] [source Ada Lind], [content the plan was a farce]." },
  no = { "For two years, the dam was shut.", "To the mayor's surprise, the dam was dry." },
}

words "tells_it" { "tell", "see", "have", inflect = "verb" }

words "according" { "according to", "in the words of", "to quote", "in the view of", "in the opinion of",
                    "as reported by", "in the eyes of", "by the account of" }
