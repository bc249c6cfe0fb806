-- Claims: who says what. The cue's verb and the frame behind it add up in points; a weak verb counts only
-- in a strong frame. Here are the parts that all rules of the phase share, and the cue with a clause behind it.
phase "speech"

type "Claim" {
  head = "cue", keep = "best",
  slots = { "source", "with", "cue", "content", "addressee", "medium", "time", "by", "about" },
  about = "somebody says, thinks or wants something",
}

words "say" { from = "words/say.tsv", inflect = "verb" }
words "speech_noun" { from = "words/speech-nouns.tsv", inflect = "noun" }
words "addressee" { from = "words/addressee.tsv", inflect = "noun" }
words "medium" { from = "words/medium.tsv", inflect = "noun" }
words "come_out" { "emerge", "transpire", inflect = "verb" }
words "phase_verb" { "keep", "begin", "start", "end", "finish", "continue", "go", "carry", "open", "close", "stop",
                     "resume", "spend", "wind", "risk", "avoid", "resist", "consider", inflect = "verb" }
words "short_word" { "yes", "no", "so", "otherwise", "nothing", "the same", "the same thing", "the opposite", "the contrary",
                     "as much" }
words "relative" { "who", "which" }
words "made_public" { "publish", "release", "issue", "post", "broadcast", "print", "air", "file", "give", "make", "send",
                      "hold", "deliver", "circulate", "leak", "submit", inflect = "verb" }   -- "in a report published on Monday"
words "held_so" { "considered", "deemed" }
words "attempt" { "try", "attempt", "manage", "hasten", "rush", "dare", "seek", "continue", "begin", "start", inflect = "verb" }
words "finder" { "watchdog", "regulator", "ombudsman", "auditor", "coroner", "judge", "jury", "court", "tribunal",
                 "inspector", "investigator", "researcher", inflect = "noun" }   -- they find that something is so
words "cite_verb" { "quote", "cite", "report", inflect = "verb" }

-- What befell those who speak: "a woman hurt in the fire says", though the tagger thinks that she hurt somebody.
words "met" { "meet", "interview", "ask", "speak", "talk", "know", "consult", "survey", "poll", "contact", "reach", inflect = "verb" }

words "befallen" { "kill", "hurt", "injure", "wound", "interview", "survey", "poll", "question", "quote", "involve", "arrest", "detain",
                   "hold", "trap", "displace", "affect", "charge", "convict", "release", "publish", "issue", "post", "file", "write",
                   "produce", "conduct", "commission", inflect = "verb" }

-- who: a subject with what narrows it ("those who left", "a group called X"), then what stands between it and
-- its verb: an apposition, an age, a relative clause, a time, an adverb. All of it inside one quotation level.
part "narrowed" [[ np (((who | that) verbs (him | her | it | them | us | me) | (who | that) verbs | on trial | in custody | [participle] (/of|with/ [gerund])? | [gerund] | [adj] (with | to | about | of) | about | among) ([not comma not /[^\p{L}\p{N}\p{Sc}'’].*/ not mark not dash not pronoun not <say>]{0,14}? [not comma not punct not mark not dash not pronoun not finite not conj not prep])? | as (a | an | [common singular]) [not comma not punct not mark not dash not finite not /and|but/]{0,13}? | by core (of core)? | (under | over | aged) [num] | (in | at | from | across) ([det not wh] | [own])? [adj]? [common plural] | calling (itself | themselves | himself | herself) core)? ]]
part "opener" [[ ([det not wh] | [num] | [wh] | [prep] | [adj] | [common] | [participle] | [gerund] | [adv] | [capital] | /[RD]-.*/) ]]
part "aside" [[ (, &opener ([not mark not <say>] | [gerund] | [participle] | [wh] | quote){0,26}? , | , [wh] [not mark]{0,12}? , | , ([upper] | ([name] | '&'){2,3}) , | , [name]{1,4} (of | in | for | from | [possessive]) [not mark]{1,8}? , | [open] ...10 [close] ,? | ([dash] | --) [not mark]{1,14}? ([dash] | --)) ]]
part "when" [[ ((late | early)? (on | last | late | early | this | in | later | earlier)? [adj]? (<weekday> | <month> | <timeunit> | <timeword>) [num]? <timeunit>?) ]]
part "then" [[ [Occasion what=time not loose=yes] ]]
part "between" [[ &aside{0,2}? ([adv] , [adv] | ([adv] | &then | itself | himself | herself | themselves){1,2} | , ([adv] | &then | itself | himself | herself | themselves){1,2} , | , (however | too | though | meanwhile) ,?)? ]]
-- &finite is a part of base
-- "was quick to say", "is expected to announce"
words "ready_to" {
  "quick", "swift", "right", "wrong", "correct", "careful", "free", "able", "forced", "compelled", "bound", "expected", "set",
  "wise", "foolish", "sad", "honest", "brave", "bold", "tempted", "determined", "obliged", "at pains", "wont", "known", "believed",
  "reported", "thought", "supposed", "due", "about",
}
words "wish_to" { "wish", "would like", "'d like", "be pleased", "be proud", inflect = "verb" }
part "pre" [[ (<attempt> to | <ready_to> to | <wish_to> to | [modal] | <have> Occasion? | <do> | [<be> not possessive] | [clitic verb] | [adv] | not | n't){0,4} ]]
-- "Ada Lind, director of the Mill Trust said": without the comma that should follow
part "office_holder" [[ [name]{2,4} , (a | an)? ([adj] | [common]){0,3} [<role>] ((of | at | for | in) core)? ]]
part "titled" [[ ([name] | [initial] | [<role>]){1,4} ]]
part "apposed" [[ (, ([num] | /[RD]-.*/))? , (([det not wh] | [num] | [adj] | [common]) [not mark not finite]{0,13}? (who [not mark]{1,10}?)? | (who | whose | which) ([not mark] | quote){1,17}?) , ]]
part "subject" [[ (^ {source: np to [base] [not comma not mark not finite not <say> not <conjunction>]{0,8}? [noun]} | {source: (&narrowed (here | there | nationwide | statewide | worldwide | alike)? &apposed? | core (in | of | from | at | near) [name]{1,3} , [name]{1,2} , | &office_holder | [own] [adj]? [common]{1,2} , &titled , | core , &titled (, &titled){0,2}? ,? and &titled ,)}) &between ]]

-- behind the verb: to whom, when, in what
part "whom" [[ {addressee: (core of)? (core [possessive])? core (in core)?} ]]
part "listener" [[ {addressee: ([det not wh] | [own] | [adj] | [name] | [num]){0,3} <addressee>} ]]
part "hearer" [[ (to | with) {addressee: core} ]]
part "to_whom" [[ (to | with | of) {addressee: (core [possessive])? core} ]]
part "that" [[ [IN lemma=that] ]]
part "stray_cue" [[ {cue: ([VBZ <say strength=6|7|8|9 frames=clause>] | [VBD <say strength=6|7|8|9 frames=clause>] | <have> [adv]? [participle <say strength=6|7|8|9 frames=clause>])} ]]
part "wh" [[ (whether | how | what | why | where | when | who | if) ]]
part "to_wh" [[ (for | to | by | at | with | from | on | under) (whom | whose | what | how | which | where) ]]   -- "for how long"
part "whether" [[ (whether | how | what | why | where | when | if) ]]   -- behind a noun, who and which are relatives
part "medium" [[ ,? {medium: (in | on | via | by | at | during | through | to) ([det] | [own])? ([adj] | [noun] | [name] | [possessive] | [num]){0,4} <medium> ((with | of | to | from | in | on | after) (np | core))?} ,? ]]
part "time" [[ ,? {time: (late | early)? (on | in | last | late | early | this | earlier | later)? (<weekday> | <month> | <timeunit> | <timeword>) ([num] | <timeunit>){0,2}} ,? ]]
part "place" [[ (in | at | from | outside | near) ([name] | the ([name] | [noun])){1,4} ]]
part "manner" [[ [adv not /not|most|more|less|better|further|worse|best|least|longer|lower|higher|perhaps|maybe|even|almost|nearly|about|roughly|never|now|there|here|so|where|how|why|when/] ]]
part "setting" [[ (&medium | ,? Occasion ,? | &time | ,? &place ,? | &manner | ,? &aside){0,3} ]]
part "set_apart" [[ (, [not mark not finite]{1,8}? ,)? ]]
part "brief" [[ (&medium | ,? Occasion ,? | &time | ,? &place ,? | &manner | ,? &aside){0,2} ]]   -- a shorter setting, for ways with a long content
part "said" [[ ([not mark not comma]{0,10}? {content: &that clause} | &to_whom? &setting {content: (full_clause with &finite | &wh clause)} | &whom? &to_whom? &setting (, | :)? {content: quote}) ]]
-- "deputy prime minister Lind": a noun in front of an adjective is no part of the phrase behind it
words "title_lead" { "deputy", "chief", "assistant", "caretaker", "vice", "associate", "interim", "commanding", "managing", "acting", "joint" }
part "speaker" [[ (core [possessive])? <title_lead>? core ((of | for) (core [possessive])? core){0,2} (and core)? ]]
part "some_people" [[ (some | many | most | few | others) ]]
part "opening" [[ ((if | when | [prep]) [not mark]{1,20}? ,)? (&narrowed &between | there) [adv]{0,2} &finite ]]

rule "reported that-clause" {
  finds = "Claim", about = "said that ..., told us on Monday that ..., was quoted as saying ...", at_least = 9, priority = 1,
  ways = {
    that = [[ &subject {cue: (verbs with <say frames=that|obj-that> | &pre <say frames=that|obj-that>)} (([adv] | [prep not lemma=that] | &when | [number] | (a | an | [num]) <timeunit>) [not mark not comma]{0,10}?)? {content: &that clause} ]],
    told = [[ &subject {cue: (verbs with <say frames=obj-that> | &pre <say frames=obj-that>)} &whom [not mark not comma]{0,10}? {content: &that clause} ]],
    told_name = [[ &subject {cue: &pre <say frames=obj-that>} {addressee: [name]{1,3} [common]} {content: &that clause} ]],
    citing = [[ {source: &narrowed} , [gerund <cite_verb>] [not mark]{1,28}? , {cue: (verbs with <say frames=that|obj-that> | &pre <say frames=that|obj-that>)} ([adv] | [prep] | &when)? [not mark not comma]{0,10}? {content: &that clause} ]],
    cited = [[ [verb <cite_verb>] ([det]? <speech_noun> (from | by | of))? {source: [not comma not mark not verb]{1,20}?} (, [not comma not mark not finite]{1,10}? ,)? as {cue: [gerund <say frames=that>]} (,? : {content: quote} | ,? {content: quote} | {content: (&that clause | [not punct not comma not final] clause)}) ]],
    cited_telling = [[ [verb <cite_verb>] {source: [not comma not mark not verb]{1,20}?} (, [not comma not mark not finite]{1,10}? ,)? as {cue: [gerund <say frames=obj-that>]} &whom {content: &that clause} ]],
    quoted = [[ &subject {cue: &pre [participle <cite_verb>] (by [not comma not mark not finite]{1,6}?)? as [gerund <say frames=that>]} {content: (&that clause | [not punct not comma not final] clause)} ]],
    first = [[ &subject (<be> | <have> been | become | becomes | became) (among | one of)? ([det] | [own]) ([adj] | [num] | only | latest){0,2} (first | last | latest | only one | ones | one | [noun]) to {cue: [base <say frames=that|obj-that>]} {content: &that clause} ]],
    held_for = [[ {source: np} &set_apart (<have> | [modal]){0,2} (<be> | been | get | gets | got) ([adv] | being){0,2} [participle] (by [not comma not finite not mark]{1,5}?)? for {cue: [gerund <say frames=that|obj-that>]} {content: &that clause} ]],
    takes_for = [[ &subject [finite] ([adj] | [noun]){0,2} (fire | flak | criticism | praise | scorn | ridicule | heat | anger | applause | condemnation | outrage) for {cue: [gerund <say frames=that|obj-that>]} {content: &that clause} ]],
    stray = [[ ^ ([conj] ,?)? {source: np with (Actor | <data_noun>) ((in | from | at | for | with | of | just | known | [num] | aged) [not comma not mark not finite not final]{0,12}?)? (, (from | with | of) [not comma not mark not finite not final]{1,10}?)?} , &stray_cue {content: (&that clause | &opening clause?)} ]],
    stray_told = [[ ^ ([conj] ,?)? {source: np with Actor ((in | from | at | for | with | of | just | known | [num] | aged) [not comma not mark not finite not final]{0,12}?)?} , {cue: ([VBZ <say frames=obj-that>] | [VBD <say frames=obj-that>] | <have> [adv]? [participle <say frames=obj-that>])} &whom {content: (&that clause | &opening clause?)} ]],
    meanwhile = [[ &subject {cue: (verbs with <say frames=clause> | &pre <say frames=clause>)} {content: (while | although | though | unless | once | despite | given | because) [not mark not final]{2,24}? , &opening clause?} ]],
    relative = [[ np ,? {source: <relative>} ([adv] | (during | in | on | at) [not comma not mark not verb]{1,6}?)? {cue: (verbs with <say frames=that> | &pre <say frames=that>)} ([adv] | [prep] | &when)? [not mark not comma]{0,10}? {content: &that clause} ]],
    relative_told = [[ np ,? {source: <relative>} ([adv] | (during | in | on | at) [not comma not mark not verb]{1,6}?)? {cue: (verbs with <say frames=obj-that> | &pre <say frames=obj-that>)} &whom [not mark not comma]{0,10}? {content: &that clause} ]],
  },
  unless = { comments_on = [[ {cue: ... [lemma=comment]} on ]],   -- "has not commented on reports that": who reports says so
             at_claims = [[ {cue} (at | against | to) ([det] | [own] | [adj] | [num]){0,2} <claim_noun> ((by | from | of | made) [not comma not mark not finite]{1,8}?)? {content} ]],   -- "hit back at claims by the mayor that"
             infinitive = [[ {source} to [base] ]], to_end = [[ {source: ... going to} {cue} ]],   -- "are you going to tell her that"
             inverted = [[ {source} , {cue} {content: core (, | who | which) ...} ]],   -- "A blow, says the mayor, who is ill"
             told_inside = [[ {cue} ([adv] | &when | (on | in) (<weekday> | <month>)){0,3} ([pronoun not /that|this|these|those/] | [det not wh] [common]) verbs with <say frames=that> ...16 {content} ]],   -- "said on Monday it believed that"
             there_is = [[ {cue} ([adv] | &when | (on | in) (<weekday> | <month>)){0,3} there <be> ...16 {content} ]],   -- "said on Monday there was no truth in reports that"
             told_after = [[ {cue} [not mark not comma]{0,8}? (after | when | as | before | while | once | until) [not comma not mark not finite]{1,8}? [finite <say frames=that|obj-that>] ...3 {content} ]],   -- "Lind said after the union warned that"
             posted = [[ (in | on | through | via) ([det] | [own] | [adj]){0,3} <medium> {cue: [can=VBN]} ]],   -- "denied in a statement posted on Monday that"
             narrowing = [[ {source} [VBN not can=VBD] ]],   -- "an email seen by the Argus that"
             passive = [[ {source} [not verb]{0,3}? (<have> | [modal]){0,2} <be> ([adv] | being | been){0,2} [participle] {content} ]],
             passive_far = [[ {source} [not verb]{0,3}? (<have> | [modal]){0,2} [<be> not clitic] ([adv] | being | been){0,2} [participle] [not verb not mark]{1,8}? {content} ]] },
  points = {
    verb = "{cue.strength}",
    that = { 5, [[ {cue} ...16 &that ]] },
    close = { 1, [[ {source} {cue} ]] },
    cited = { 5, [[ as [gerund] :? {content} ]] },
    charged = { -8, [[ {cue: (charged | accused)} (with | of) ]] },   -- "a man charged with theft told the court that"
    citing = { 2, [[ {source} , [gerund <cite_verb>] ]] },
    stray = { 4, [[ ^ ([conj] ,?)? {source} , {cue} {content: [not lemma=that] ...} ]] },
    stray_told = { 4, [[ ^ ([conj] ,?)? {source} , {cue} {addressee} {content: [not lemma=that] ...} ]] },
    meanwhile = { 4, [[ {cue} {content: (while | although | though | unless | once | despite | given | because) ...} ]] },
  },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "[source Lind] [cue wishes to state] [content that it is late].",
    "The firm denied blame for the fish in the lake, a day after [source the mayor, Ada Lind], [cue declared] [content that it had poured dye].",
    "The league, which banned the skater on Friday, three days after [source its president, Ada Lind], [cue had assured] guards [content that he was ill].",
    "[source Adam Linde] [cue said] [content that the port had closed].",
    "[source Adam Linde] [cue had testified] a day earlier [content that the port was closed].",
    "[source The firm] [cue was quick to insist] [content that the port had closed].",
    "[source Adam Linde, a clerk], [cue had in March admitted] [content that the port was closed].",
    "[source Adam Linde] [cue had last week claimed] [content that the port was closed].",
    "[source The firm], however [cue said] [content that the port was open].",
    "[source The envoy] [cue said] in a talk on Monday [content that it had left].",
    "[source She] [cue told] [addressee reporters] [content that the camp was empty].",
    "[source The ministry] issued a statement [cue saying] [content that he was ill].",
    "[source The court] [cue ruled] 5-4 [content that the law was void].",
    "[source A guard] [cue has told] [addressee Norland television] [content that the camp was empty].",
    "[source Pakistan] [cue says] [content that no such camp exists and that the dead were farmers].",
    "A clerk who asked not to be named said [source the port] [cue had warned] [content that it was late].",
    "The paper cited [source an aide to the mayor] as [cue saying] [content that the bridge was old].",
    "The paper quoted [source its owner], Ada Lind, as [cue saying]: [content \"The bridge is old.\"]",
    "The paper quoted [source Ada Lind] as [cue telling] [addressee the council] [content that the bridge was old].",
    "[source The mayor] [cue was quoted by the paper as saying] [content the bridge was old].",
    "[source A clerk accused of taking $3 million from two widows] [cue told] [addressee the court] [content that the money was his].",
    "[source A driver charged with theft] [cue told] [addressee the court] [content that he was asleep].",
    "[source The mayor] [cue was quoted as saying] [content the bridge was old].",
    "[source The agency], citing a guard who warned of a fire, [cue said] on Monday [content that the port was shut].",
    "Ada Lind, [source who] [cue said] [content that the law was void], left early.",
    "The ministry, [source which] [cue had assured] [addressee parliament in May] [content that the dam was safe], was silent.",
    "[source Ada Lind] was among the first to [cue warn] [content that the dam leaked].",
    "[source Ada Lind] was mocked for [cue claiming] [content that the dam leaked].",
    "[source Ada Lind] drew fire for [cue saying] [content that the dam leaked].",
    "[source Senator Ada Lind, D-Nev.], who is ill, [cue said] [content that the law was void].",
    "[source Ben Okoro of Estmark just west of Velia], [cue says] [content the quake shook his house].",
    "[source Ada Lind, from the farmers' union], [cue says] [content the dam is safe].",
    "[source A man known as Ed], [cue told] [addressee the Argus] [content the dam was safe].",
    "[source The mayor] [cue says] [content while the fire is out, the road is shut].",
  },
  no = { "[source The union denied on Monday night] in a statement [cue posted] on its website [content that it had shot dogs].", "The firm hit back at claims by the mayor that it was late.", "The firm has not commented on news that the bank is bankrupt.", "Are [source you going to] [cue tell] her that it is late?", "The bank said on Monday there was no truth in a report that it would close.", "The watchdog said on Monday it had found no evidence that the bridge was old.", "The dam is safe, [source the firm] [cue said] on Monday after the union warned [content that it leaked].",
         "The road that leads to Kyiv was open.", "It was a note seen by aides that it was late.",
         "He was told on Monday that the bridge was safe.",
         "A firm to claim that it was late came too late.",
         "Ada Lind, said the mayor, who is ill, was late.", "The mayor says while she was abroad.",
         "He was told that the bridge was safe." },
}

rule "reported clause" {
  finds = "Claim", about = "said ..., told us ..., said: \"...\"", at_least = 9,
  ways = {
    citing = [[ {source: &narrowed} , [gerund <cite_verb>] ([not mark] | quote){1,28}? ,? {cue: (verbs with <say frames=clause> | &pre <say frames=clause>)} &setting {content: full_clause with &finite} ]],
    zero = [[ &subject {cue: (verbs with <say frames=clause> | &pre <say frames=clause>)} (: | &hearer? &setting) {content: full_clause with &finite} ]],
    whom_met = [[ {source: np ([pronoun not wh not /it|that|this|these|those/] | [name]{1,2}) <have>? [verb <met>] (to | with)?} {cue: (verbs with <say strength=7|8|9 frames=clause> | &pre <say strength=7|8|9 frames=clause>)} {content: full_clause with &finite} ]],
    at_time = [[ &subject {cue: (verbs with <say strength=6|7|8|9 frames=clause> | &pre <say strength=6|7|8|9 frames=clause>)} at the (time | end | height | start | beginning) of (core [possessive])? core ,? {content: full_clause with &finite} ]],
    told = [[ &subject {cue: (verbs with <say frames=obj-that> | &pre <say frames=obj-that>)} &whom (&medium | &time | Occasion | &manner | ,? &aside){0,2} (:? {content: full_clause with &finite} | (, | :)? {content: quote} ($ | [not lower] | [conj]) | , {content: quote}) ]],
    told_crowd = [[ &subject {cue: (verbs with <say frames=obj-that> | &pre <say frames=obj-that>)} {addressee: [plural <addressee>]} {content: [name]{1,3} (and [name]{1,3})? &finite clause?} ]],
    wh = [[ &subject {cue: (verbs with <say frames=wh> | &pre <say frames=wh>)} ((&hearer | {addressee: [pronoun]} | about)? &setting {content: (&wh | &to_wh) clause}) ]],
    wh_whom = [[ &subject {cue: (verbs with <say class=ask|tell|inform frames=wh> | &pre <say class=ask|tell|inform frames=wh>)} &whom &setting {content: &whether clause} ]],
    quote = [[ &subject {cue: (verbs with <say frames=quote> | &pre <say frames=quote>)} ((&listener | &to_whom)? &brief (, | :)? | &whom (, | :)) {content: quote} ($ | [not lower] | [conj]) ]],
    relative_zero = [[ np ,? {source: <relative>} ([adv] | (during | in | on | at) [not comma not mark not verb]{1,6}?)? {cue: (verbs with <say frames=clause> | &pre <say frames=clause>)} &setting {content: full_clause with &finite} ]],
    relative_quote = [[ np ,? {source: which} [adv]? {cue: (verbs with <say frames=quote> | &pre <say frames=quote>)} (, | :)? {content: quote} ]],
    agentless = [[ {cue: it (was | is | 's | has been | had been) [adv]? [participle <say frames=that>]} &setting {content: that? full_clause with &finite} ]],
    feared = [[ {content: (which | that | who)} {cue: it (was | is | 's | has been | had been) [adv]? [participle <say frames=that>]} {content: ([modal] | [finite <be>] | [finite <have>]) clause} ]],
    emerged = [[ {cue: it [adv]? [verb <come_out>]} &setting {content: &that clause} ]],
    hearsay = [[ {content: np} &aside? {cue: (is | are | was | were | has been | have been) [adv]? [participle <say act=state|believe|report|predict|accuse|inform> not lemma=speak]} {content: to clause} ]],
    hearsay_which = [[ {content: (which | who | that)} &aside? {cue: (is | are | was | were | has been | have been) [adv]? [participle <say act=state|believe|report|predict|accuse|inform> not lemma=speak]} {content: to topic} ]],
    will_be = [[ {cue: it (will | would) be (alleged | claimed | argued)} {content: that? full_clause with &finite} ]],
    dead = [[ {content: np} {cue: (is | are | was | were | has been | have been) (feared | believed | presumed | thought | reported | declared | confirmed)} {content: (dead | missing | lost | trapped | killed | drowned | buried | stranded | injured | hurt | alive)} ]],
    heard = [[ {source: ([det] | [own] | [name] | [adj] | [noun] | [possessive]){0,4} (<finder> | <data_noun>)} {cue: (verbs with [lemma=hear] | &pre [lemma=hear])} {content: (&that clause | full_clause with &finite)} ]],
    seen = [[ {content: np} &aside? {cue: (is | are | was | were | has been | have been) ([adv] | not){0,2} [participle <say act=believe|praise|criticise|state frames=as> not <cite_verb>]} {content: as topic} ]],
    held = [[ {content: (np | which | who | that)} &aside? {cue: (is | are | was | were | (has | have | had) [adv]? been) ([adv] | not){0,2} <held_so>} ({content: (to be)? ([det not wh] | [adj] | [num]) topic?} | {content: [adv]? [adj]} by {source: np}) ]],
    wh_shown = [[ &subject {cue: (verbs with <say class=show frames=wh> | &pre <say class=show frames=wh>)} &listener {content: &whether clause} ]],
    order = [[ &subject {cue: ([VBZ <say strength=9 frames=clause>] | [VBP <say strength=9 frames=clause>])} {content: [verb can=VB not third not gerund not <be> not <have> not <do>] ([det] | [own] | [noun] | [name] | [adj] | [pronoun] | to | up | out) clause?} ]],
    short = [[ &subject {cue: (verbs with <say frames=clause> | &pre <say frames=clause>)} {content: <short_word> ((of | about) core)?} ($ | [not noun not adj not num not name]) ]],
    inside = [[ {content: (which | that | who | whom | what)} {source: (&narrowed | &some_people)} {cue: (verbs with <say frames=clause> | &pre <say frames=clause>)} {content: (verbs with &finite) clause} ]],
    inside_zero = [[ {content: (np | something | anything)} {source: ([pronoun] | [name]{1,3} | ([adj] | [common])? [common plural] | &some_people)} [adv]? {cue: [verb finite <say frames=clause>]} {content: [adv]? ([modal] | [finite <be>] | [finite <have>]) clause} ]],
  },
  unless = { posted = [[ (in | on | through | via) ([det] | [own] | [adj]){0,3} <medium> {cue: [can=VBN]} ]],   -- as above
             two_verbs = [[ {cue} {content: core (and | but) [modal] ...} ]],   -- "denies theft and will appeal"
             told_after = [[ , {source} {cue} [not mark not comma]{0,8}? {content: (after | hours after | days after | as) [not comma not mark not finite]{1,8}? [finite <say>] ...} ]],   -- "Lind said after the union wrote"
    demonym = [[ {source: [Actor form=demonym]} {cue: (claims | reports)} {content: (of | about | against) ...} ]],   -- "Omani claims of theft are false"
    infinitive = [[ {source} to [base] ]], passive = [[ {source} [not verb]{0,3}? (<have> | [modal]){0,2} [<be> not /['’]s/] ([adv] | being | been){0,2} [participle] (&that | {content}) ]],
    passive_s = [[ ({source: (it | this | that)} [<be> /['’]s/] [adv]{0,2} [participle] | {source} [<be> /['’]s/] [adv]{0,2} ((being | been) [participle] | [participle <say frames=obj-that>])) (&that | {content}) ]],   -- "he's told it leaks", but "he's said it leaks"
    passive_far = [[ {source} [not verb]{0,3}? (<have> | [modal]){0,2} [<be> not clitic] ([adv] | being | been){0,2} [participle] [not verb not mark]{1,8}? {content} ]],
    occasion = [[ , {source} {cue} (in | at | on | during) [not mark not verb]{1,8} [<made_public>] ]],
    time = [[ {cue} [not verb not mark]{0,3}? (as | after | before | while | until) core &finite ]],
    time_later = [[ {cue} (on? <weekday> | <timeword>)? , ([det] | [num] | [adv] | [adj]){0,3} <timeunit> (after | before) core &finite ]],
    time_when = [[ {cue} [not verb not mark not comma]{1,4}? when core &finite ]],
    question = [[ (^ | :) [wh] {cue} ]],
    object = [[ {cue} np (and | but) ([adv] | on? <weekday> | <timeword>)? [VBD] ]],   -- "blamed the rain and left"
    fragment = [[ {cue} {addressee} " [prep not lemma=that] ]],   -- "informed the police \"in good time\""
    speaks_on = [[ {cue} ([not verb not comma]{0,4} ,)? [adv]? [gerund <say>] ,? {content} ]],
    when_asked = [[ {cue} core? when (asked | pressed | questioned | contacted | reached) ]],
    when_put = [[ {cue} [not comma]{0,14} when (asked | pressed | questioned) ]], when_cue = [[ {cue: when ...} ]], when_before = [[ when {cue} ]],   -- "denied it when asked if she had"
    otherwise = [[ {source} {cue} otherwise ([finite] | [modal]) ]],
    sum = [[ {source} ...3 [lemma=add] up ]],   -- "the figures do not add up and"
    from_whom = [[ {addressee} {content: from ...} ]],   -- "replied to a letter from"
    to_end = [[ {source: ... to} {cue} ]],   -- "were unable to show"
    that_heard = [[ {cue} that {content} ]],   -- a conjunction is told nothing
    against_what = [[ (to | despite | unlike) what {source} ([adv] | <have>){0,2} {cue} [not comma not mark not verb]{0,5} , ]],   -- "contrary to what she says, it held"
    what_about = [[ (^ | [mark] | that | but | and) (what | everything | anything | nothing) {source} [adv]? {cue} {content: (about | of | on) ...} ]],
    -- "What he says is a lie": a subject, of which somebody else says that; not "showed what he says is a fake", "what he
    -- says is that it leaks"
    what_one_says = [[ (^ | [mark] | that | : | ; | [dash] | but | and) {content: (what | everything | anything | nothing | something)} {source} [adv]? {cue} ((about | of | on) [not comma not final not mark]{1,5}?)? (<be> | <have> | [modal]) ([adv] | " | , | been | be){0,3} [not /that|whether|if|how|why|who|what|when|where|to|because|this|:/ not wh not pronoun] ]],
  },
  points = {
    verb = "{cue.strength}",
    that = { 5, [[ {cue} ...12 &that ]] },
    wh = { 4, [[ {cue} ...4 (whether | how | what | why | where | when | who | if) ]] },
    quoted = { 5, [[ {cue} ...6 " ]] },
    clause = { 3, [[ {cue} :? &opening ]] },
    told = { 3, [[ {cue} {addressee} &opening ]] }, crowd = { 3, [[ {cue} {addressee: [plural <addressee>]} [name] ]] },
    data = { 3, [[ (<data_noun> | <finder>) (([prep] | [participle]) [not comma not mark not finite]{1,8}?)? {cue} &opening ]] },
    plainly = { 1, [[ {cue} core ([modal] | [finite <be>] | [finite <have>]) ]] },   -- "felt the plan was unfair"
    late = { -4, [[ {cue} core? [prep not /on/] [not mark not comma not finite not modal]{1,12} &that ]] },   -- "told her in a letter that"
    close = { 1, [[ {source} {cue} ]] },
    within = { 4, [[ {content} {source} [adv]? {cue} {content} ]] },   -- "a step they believe could help"
    citing = { 2, [[ {source} , [gerund <cite_verb>] ]] },
    will_be = { 9, [[ {cue: it (will | would) ...} ]] }, agentless = { 5, [[ {cue: it ...} ([det not wh] | [own] | [num] | [plural] | [name] | [adj] [noun] | there) ...8 &finite ]] }, feared = { 4, [[ {content} {cue: it ...} {content} ]] },
    emerged = { 5, [[ it [adv]? [verb <come_out>] ]] },
    seen = { 7, [[ {content} ...3 (is | are | was | were | been) ...2 [participle] as ]] },
    held = { 9, [[ {cue: ... <held_so>} ]] },
    dead = { 9, [[ {content} {cue} {content: (dead | missing | lost | trapped | killed | drowned | buried | stranded | injured | hurt | alive)} ]] },
    heard = { 9, [[ {source} {cue: ... [lemma=hear]} ]] },
    passive = { 5, [[ (is | are | was | were | been) ...2 [participle] to ]] },
  },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "[source Two clerks who have read it] [cue said] [content the letter was a fake].", "[source The man who attacked her] [cue said] [content he was ill].",
    "[source The rebels] [cue showed] reporters [content how the mine works].",
    "[source A picture bought by a farm group] [cue shows] [content three burned squares where the barns stood].",
    "[source The firm's agent there, Ada Lind], [cue said] [content it was late].",
    "[source Ada Lind] [cue said] [content rivals who hinted at it should be named].",
    "[source All the builders we interviewed] [cue said] [content it was late].",
    "[source The mayor] [cue asked] [addressee the guards] [content why the gate was open].",
    "[source Ada Lind] [cue says] at the time of the fire, [content he was at home].",
    "[source He][cue 's said] [content the law is void].",
    "[cue It's thought] [content the law is void].",
    "[source Ada Lind] [cue says] [content neither the mayor nor her firm was late].",
    "[source Ada Lind] in a statement late on Monday [cue said] [content the firm had left].",
    "[source The ministry] [cue said] on Monday [content it had left].",
    "[source She] [cue told] [addressee reporters] [content the camp was empty].",
    "[source She] [cue told] [addressee reporters] [content Okoro had lied].",
    "[source Ada Lind, a former judge], [cue said] [content the law was void].",
    "[source The agency], citing a guard, who had seen it, [cue said] [content the port was shut].",
    "[source Those who saw the fire] [cue said] [content it began at noon].",
    "[source The firm] itself [cue said] [content it began at noon].",
    "[content Pigs] [cue are considered] [content unclean] by [source Muslims].",
    "[content The dam] [cue was widely considered] [content a failure].",
    "The talks, [content which] [cue are widely expected] [content to fail], have begun.",
    "[content The mayor] [cue is seen] [content as the man who can win].",
    "[content The plan] [cue has been described] [content as a farce].",
    "[cue It was announced] [content that the port would close].",
    "The lake, [content which] [cue it is feared] [content will flood the town], is rising.",
    "The army, [source which] during the day [cue said] [content it had left], fired shots.",
    "[source The mayor] [cue refused to say] [content for how long the road would be shut].",
    "[cue It emerged] on Tuesday [content that the port would close].",
    "[source Ada Lind (R-Velia)] [cue said] [content the law was void].",
    "[source Ada Lind, the mayor of Velia and a builder who had seen it], [cue said] [content the law was void].",
    "[source His wife, Leyla], [cue said] [content he would never have signed].",
    "[source Her publisher, Lind & Sons], [cue said] [content it stood by the book].",
    "[source The new candidates, Ada Lind and Ben Okoro], [cue say] [content they will win].",
    "[source A third] [cue said] [content the opposite].",
    "[source Okoro] [cue says] [content cut tolls to save mills].",
    "[source A survey of builders] [cue found] [content most would stay].",
    "He asked for a photo and [source Lind] [cue said] [content it was late].",
    "[source French port chief Ada Lind] [cue said] [content it was late].",
    "[source The port's owner, Ada Lind], [cue said] [content it was late].",
    "In a statement, [source the port's owner, Ada Lind], [cue said] [content it was late].",
    "In the stands [source Mr Okoro] [cue said] [content it was late].",
    "[source Both the mayor and her son] [cue said] [content it was late].",
    "[source A poll by Lind Research] [cue said] [content most builders would stay].",
    "[source The mayor] [cue said] [content perhaps the bridge was safe].",
    "[source A group calling itself the Red Sail] [cue said] [content it had sunk the boat].",
    "[source Ada Lind, 34, a nurse], [cue said] [content they would be back].",
    "[source Ada Lind], who chairs the farmers' union, [cue said] [content they would be back].",
    "[source Ada Lind, director of the Mill Trust] [cue said] [content it was late].",
    "[source Ms. Lind, Mrs. Okoro and other builders in both towns] [cue said] [content it was late].",
    "He sent a note, [source which] [cue said]: [content \"Do not come in.\"]",
    "[source Guards] [cue allege] [content Ada Lind, 45, took bribes].",
    "[source Builders under 35] [cue say] [content it is late].",
    "[source The two candidates, Ada J. Lind and Senator Ben Okoro], [cue say] [content it is late].",
    "[source Ada Lind] [cue tried to say] [content it was late].",
    "[source Some builders] [cue say]: [content It is time to get out].",
    "[source A woman in Port Lind, Velia], [cue told] [addressee him] [content the firm was late].",
    "[content The mayor] [cue is believed] [content to be ill].",
    "He crossed the bridge, [content which] [source the firm] [cue said] [content had cost a fortune].",
    "[source Ada Lind] [cue told] [addressee reporters], [content \"We will rebuild the bridge.\"]",
    "[source The mayor] [cue said] [content the bridge was \"an old friend\"].",
    "They passed a law [content that] [source some] [cue say] [content will hurt farmers].",
    "That is [content a step] [source they] [cue believe] [content could help the town].",
    "[content Ten men] [cue are feared] [content dead].", "[cue It will be alleged] [content the firm hid the report].",
    "[source The inquiry] [cue has also heard] [content the mill had no guards].",
    "[source The mayor] [cue told] [addressee the council]: [content the mill is safe].",
    "[source The mayor], when asked about it, [cue said] [content the mill was safe].",
    "[source The watchdog] [cue found] [content the bank had misled its clients].",
    "[source A report published] on Monday [cue found] [content the bank was late].",
    "[source Doctors] [cue felt] [content the ward was unsafe].",
    "Ada Lind, [source who] [cue said] [content the law was void], left early.",
    "[source The mayor] [cue explained] [content how the fire had begun].",
    "[source He] [cue said] [content the deal was over] on condition of anonymity as it was secret.",
    "[source Ada Lind] [cue said], [content \"We will rebuild it.\"]",
    "[source Ada Lind] [cue told] [addressee the paper], [content \"We are ready,\"] before she left.",
    "[source The mayor] [cue asked] [addressee the crowd], [content \"Can we stay?\"]",
  },
  no = { "[source The union denied on Monday night] in a statement [cue posted] on its website [content that it had shot dogs].", "Ada Lind denies theft and will appeal.", "He's been said to know the law is void.", "She's warned the bridge was safe.",
          "The dam is safe, [source the firm] [cue said] in a letter [content after the union wrote that it leaked].",
          "Contrary to what the union says, no one was hurt, the bank said.",
         "\"What [source he] [cue says] is a lie,\" Lind told the court.", "\"What [source he] [cue says] about it is a lie,\" Lind told the court.",
         "Omani claims of theft at the port are false.", "Lind had replied to a letter from her half an hour before she left.", "It hit all five mills, with three of them unable to show it was late.", "The figures do not add up and were old.", "The firm had informed the police \"in good time\".", "He admitted the theft and left the hall.",
         "It was late, he said, adding, \"He was shy.\"",
         "She told her staff in an email seen by the Argus that it was late.", "It was a tale, the mayor said of the sailor's report.",
         "The dam was dry, Lind said on Monday, a day after it filled up.",
         "Linde will travel to Kyiv.", "The road to Kyiv was open.", "Who told you it was open?",
         "Anyone who says otherwise has not seen the bridge.", "The mayor warned that whoever did it was mad.",
         "The mayor told his aides as she left the hall.",
         "The mayor revealed it last week when she spoke.",
         "The mayor has been told the bridge was safe.",
         "He was the first man to claim it was late.",
         "The mayor was asked why the bridge was shut.",
         "The mayor used the same words when asked if it was late.", "The mayor told the Argus in Velia when asked if it was late.",
         "The mayor was asked by the judge, \"Is it late?\"",
         "The bridge is safe, the firm said in a report it published on Monday.",
         "The mayor told the paper when asked about the bridge that it was late.",
         "The mayor was asked on Monday why the bridge was shut." },
}

-- The cue of two words or more that begins with a verb in the form the way wants: "and made the point that", ", making the
-- point that".
local form_of = { also_phrase = "finite", saying_phrase = "gerund" }

local function has_phrase(m, doc)
  local form, cue = form_of[m.way], m:slot("cue")
  return not form or cue.first < cue.last and doc:token(cue.first):is(form)
end

-- "Nobody steals cows and writes a receipt," she said: the clause would begin within the quotation, and have its verb behind it.
local function leaves_quotation(m, doc)
  local content = m:slot("content")
  local quote = doc:quote(content.first)
  return quote ~= nil and quote.first < m:slot("cue").first and quote.last < content.last and
         doc:find_tag(content.first, quote.last, "finite", "modal") == nil
end

rule "same subject" {
  finds = "Claim", about = "denied the report and said ...; left, saying ...: the subject of the verb before it speaks",
  at_least = 7,
  ways = {
    also = [[ &subject verbs ([not comma not final] | quote | , [not conj not final]){0,12} ,? (and | but | or | then) {cue: (verbs with [finite <say frames=that|clause|quote>] | <have> [adv]{0,2} [participle <say frames=that|clause|quote>])} &said ]],
    neither = [[ &subject neither verbs nor verbs [not mark not comma]{1,14} ,? (and | but) {cue: [finite <say frames=that|clause|quote>]} &said ]],
    also_which = [[ &subject verbs [not mark not comma]{0,24} , (which | where) [not mark not comma]{1,14} , (and | but) {cue: [finite <say frames=that|clause|quote>]} &said ]],
    saying = [[ &subject verbs ([not mark]{0,30} (, | by | after | before | while | [dash]) | [not mark]{0,24}? quote ,?) [adv]? {cue: [gerund <say frames=that|clause|obj-that|quote>]} &said ]],
    also_phrase = [[ &subject verbs ([not comma not final] | quote | , [not conj not final]){0,13} ,? (and | but | or | then) [adv]? {cue: <say frames=that|clause|quote>} &said ]],
    saying_phrase = [[ &subject verbs [not mark]{0,30} (, | by | after | before | while | [dash]) [adv]? {cue: <say frames=that|clause|quote>} &said ]],
    also_told = [[ &subject verbs ([not comma not final] | quote | , [not conj not final]){0,13} ,? (and | but) {cue: [finite <say frames=obj-that>]} {addressee: ([name]{1,3} | [own]? [plural <addressee>])} {content: ([pronoun] | there) [adv]? &finite clause?} ]],
    telling = [[ &subject verbs ([not mark]{0,30} ,) [adv]? {cue: [gerund <say frames=obj-that>]} {addressee: [own]? [plural <addressee>]} {content: ([pronoun] | [name]{1,3} | there | ([det not wh] | [own]) [adj]? [noun]) [adv]? &finite clause?} ]],
    telling_quote = [[ &subject verbs ([not mark]{0,30} ,) [adv]? {cue: [gerund <say frames=obj-that>]} &whom (, | :) {content: quote} ]],
    chanting = [[ &subject verbs [not mark]{0,30} and {cue: [gerund <say frames=quote>]} {content: quote} ]],
    began = [[ &subject verbs with <phase_verb> [prep]? [adv]? {cue: [gerund <say frames=that|clause|obj-that|quote>]} &said ]],
    point_of = [[ &subject ([modal] | <have>)? [lemma=make] a point of [adv]? {cue: [gerund <say frames=that|clause|obj-that|quote>]} &said ]],
    turned_adding = [[ (" | ,) [verb <say frames=quote|end>] {source: &speaker} [not mark not comma]{0,12}? , [adv]? {cue: [gerund <say frames=that|clause|quote>]} &said ]],
    opening = [[ ^ (after | before | by | in | while | when | besides | in addition to)? [adv]? {cue: [gerund <say frames=that|clause|obj-that>]} {content: [not mark]{2,30}?} , {source: (&narrowed | &office_holder)} &between verbs ]],
    opening_had = [[ ^ [adv]? {cue: having [adv]? [verb <say frames=that|clause|obj-that>]} (to? {addressee: [not /that/] core?})? {content: that [not mark]{2,30}?} , {source: (&narrowed | &office_holder)} &between verbs ]],
    opening_told = [[ ^ (after | before | by | in | while | when | besides | in addition to)? [adv]? {cue: [gerund <say frames=obj-that>]} {addressee: core (of core)?} {content: that [not mark]{2,30}?} , {source: (&narrowed | &office_holder)} &between verbs ]],
    opening_quoted = [[ ^ (after | before | by | in | while | when | besides | in addition to)? [adv]? {cue: [gerund <say frames=that|clause|obj-that>]} {content: [not mark]{1,20}? quote} ,? (though ,)? {source: &narrowed} &between verbs ]],
  },
  points = {
    verb = "{cue.strength}",
    frame = { 3, [[ {cue} ...10 ({content} | that | ") ]] },
    also_told = { 8, [[ (and | but) {cue} {addressee} {content} ]] }, telling = { 2, [[ , [adv]? {cue} {addressee} {content: [not lemma=that not mark] ...} ]] },
    chanting = { 9, [[ and {cue} {content: quote} ]] }, telling_quote = { 6, [[ {cue} {addressee} (, | :) {content: quote} ]] },
    known = { 1, [[ {source} verbs with <say> ]] },
  },
  check = function(m, doc) return has_phrase(m, doc) and not leaves_quotation(m, doc) end,
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "[source The firm] denied the report and [cue said] [content it would sue].",
    "[source The firm] neither confirmed nor denied that a bid had been made, and [cue said] [content it would wait].",
    "[source The minister] brushed off calls to go over the collapse of the dam in May, which hurt nine people, and [cue said] [content he was ill].",
    "[source The mayor] shut the hall and [cue made the point] [content that it was old].",
    "[source The mayor] shut the hall, [cue making the point] [content that it was old].",
    "[source The minister] left early, [cue saying] [content that he was ill].",
    "[source The minister] called it \"Dams!\" and [cue said] [content that he was ill].",
    "[source Farmers] stood outside, holding signs and [cue chanting] [content \"Shame!\"]",
    "[source The mayor] left, [cue telling] [addressee friends] [content she was ill].",
    "[source The mayor] left, [cue telling] [addressee the Argus], [content \"She is ill.\"]",
    "[source The chair] closed the hall and [cue told] [addressee Okoro] [content he was not obliged to answer].",
    "After [cue noting] [content that the bridge was old], [source the mayor] closed it.",
    "[source The mayor] said it was \"a small fire,\" [cue adding] [content that it was out].",
    "[cue Noting] [content that the bridge was old], [source the mayor] closed it.",
    "[source The mayor] made a point of [cue saying] [content that he was ill].",
    "[cue Having told] [addressee friends] [content that she was ill], [source the mayor] left.", "[cue Having said] [content that he was ill], [source the clerk] left.",
    "After [cue telling] [addressee the guards] [content that she was ill], [source the mayor] left.",
    "[cue Noting] [content that the bridge \"was old,\"] though, [source the mayor] did close it.",
    "[source The mayor] kept [cue insisting] [content that the bridge was safe].",
    "[source The mayor] closed the \"old hall,\" [cue saying] [content that it was unsafe].",
    "[source The union] sued after the firm had shut what was called the \"old hall,\" [cue saying] [content that it was safe].",
    "[source Ada Lind], who was on a visit, did not name the firm, but [cue said] [content that it was safe].",
    "\"It was late,\" said [source the mayor], [cue adding] [content that nobody was hurt].",
  },
  no = { "The firm denied the report and left.", "He was accused of saying that it was late.",
         "The mayor denied saying that the bridge was safe.", "\"Nobody steals cows and writes a receipt,\" Ada Lind said." },
}

phase "borders"

rule "same subject speaks on" {
  finds = "Border", about = "... and said: the next verb of the same subject",
  ways = {
    says = [[ {cut: ,? (and | but) [adv]{0,2} ([verb finite <say strength=5|6|7|8|9>] | (<have> | <be>) [adv]? [participle <say strength=5|6|7|8|9>])} ]],
    says_last = [[ {cut: , np [adv]? (<have> [adv]?)? [verb <say frames=end|clause|that>]} ($ | ; | " | (in | on | at | during | last | this)) ]],
    says_not = [[ {cut: ,? but [adv]? <do> (not | n't) [adv]? [base <say>]} ]],
    meanwhile = [[ {cut: ([dash] | -- | -) (while | whereas)} ]],
    bare = [[ {cut: , without [adv]? (offering | giving | providing | presenting | producing | supplying | citing | naming | elaborating | specifying | explaining | identifying | going into)} ]],
    gives_no = [[ {cut: ,? but [adv]? (gave | gives | offered | offers | provided | provides) no} ]],
  },
  -- "said that Lind had lied and had threatened him": by its tense it is of what is said
  unless = { tense = [[ [VBD <say>] [not final not comma]{1,14}? had [not final not comma]{1,24}? {cut: (and | or) [adv]{0,2} had ...} ]] },
  yes = { "He left the room [cut and joked] that it was late.", "He said it was late [cut but did not explain] why.",
          "He said it was late [cut – while] she laughed.",
          "Moss left at noon[cut , the jury heard].",
          "He said it was late [cut but gave no] reason.", "He said it was late[cut , without giving] a reason." },
  no = { "He left the room and locked the door.", "He said that Lind had lied and had threatened him." },
}

-- What a writer calls, behind a dash, what he has just told.
words "what_it_is" { "boost", "blow", "setback", "move", "step", "shift", "reversal", "figure", "sum", "rise", "drop", "increase", "sign",
                     "break", "departure", "tribute", "nod", "feat", "record", "first", "milestone", "rarity", "reference", "claim",
                     "charge", "line", "message", "view", "stance", "position", "pledge", "promise", "proposal", "idea", "decision",
                     "prospect", "process", "theme", "sentiment", "allusion", "swipe", "dig", "jab", inflect = "noun", any_tag = true }

rule "remark on a claim" {
  finds = "Border", about = "accused him of theft, a charge that he denies: what is made of the claim is no part of it",
  ways = {
    claim = [[ {cut: , (a | an | the | [own]) [adj]? (<claim_noun> | account | version)} (that | which | [participle] | [pronoun] | [name] | (the | [own]) [noun]) ]],
    demand = [[ {cut: , (a | an) [adj]? (demand | threat | request | proposal | pledge | promise | vow | order | call)} (that | which) ]],
    remark = [[ {cut: , (a | an | [own]) [adj]{0,2} (remark | comment | swipe | jab | dig | barb | reference | allusion | nod | rebuke | riposte | retort)} (that | which | at | to | [participle]) ]],
    latest = [[ {cut: , the (latest | newest | first | second | third | most recent) ([adj] | such){0,2} (in | of) (a | the | an)} [adj]? (series | string | spate | row | number | list | round | wave | flurry) ]],
    aside = [[ {cut: ([dash] | -- | -) (a | an) [adj]{0,2} <what_it_is>} [not mark not finite not dash]{0,24}? $ ]],
    remarks = [[ {cut: , [adj]? (remarks | comments | words | something)} (that | which | [pronoun] | [participle]) ]],
  },
  yes = { "Lind said the dam leaks[cut , a claim] that the firm denies.",
          "Lind said the dam leaks[cut , a claim] the firm denies.",
          "Lind threatened to quit[cut , a threat] that the firm laughed at.",
          "Lind said the dam leaks[cut , a swipe] at the firm.",
          "Lind said she was glad of it [cut — a small boost] for the firm.",
          "Lind denied that the dam leaks[cut , the latest in a] string of charges.",
          "Lind said the dam leaks[cut , words] that hurt the firm." },
  no = { "Lind made a claim that the firm denies." },
}
