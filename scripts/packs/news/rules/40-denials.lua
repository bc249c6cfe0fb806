-- Denials: who rejects as untrue what has been said, suspected or asked. Explicit words first: verbs and
-- nouns of denial, and what is done to a claim. The passes of 45 complete the parts.
phase "denials"

type "Denial" {
  head = "cue", keep = "best",
  slots = { "source", "with", "cue", "content", "claimant", "noun", "medium", "addressee", "time" },
  about = "somebody rejects as untrue, or as not happening, what others say or ask",
}

words "deny" { from = "words/deny.tsv", where = { pos = "verb", group = "deny|quarrel" }, inflect = "verb" }
words "flat_deny" { from = "words/deny.tsv", where = { pos = "verb", group = "deny" }, inflect = "verb" }
words "quarrel" { from = "words/deny.tsv", where = { pos = "verb", group = "quarrel" }, inflect = "verb" }
words "reject" { from = "words/deny.tsv", where = { pos = "verb", group = "reject", strength = "2|3" }, inflect = "verb" }
-- belittled or doubted: a denial only of a claim that is named as one
-- done to what is not believed; a mere idea is rejected for other reasons too
words "scorn" { "rubbish", "debunk", "scotch", "pooh-pooh", "scoff at", "snort at", "laugh off", "dispel", "pour scorn on", "trash",
                "pour cold water on", "throw cold water on", "pour water on", inflect = "verb" }
words "truthfulness" { "accuracy", "truth", "authenticity", "credibility", "veracity", "validity",
                       "reliability", "basis" }
words "belittle" { "play down", "downplay", "make light of", "explain away", "cast doubt on", "call into question",
                   "laugh at", "deride", "mock", "ridicule", "doubt", "question", "challenge", "sneer at",
                   "bridle at", "baulk at", "balk at",
                   "object to", inflect = "verb" }
words "attack_claim" { from = "words/deny.tsv", where = { pos = "verb", group = "reject", strength = "1" },
                       inflect = "verb" }
words "denial_noun" { from = "words/deny.tsv", where = { pos = "noun", group = "denial_noun", strength = "3" },
                      inflect = "noun" }
-- what keeps "to deny" from being a denial
words "unreal" { "prevent", "want", "ask", "urge", "allow", "expect", "try", "attempt", "effort", "need",
                 "call on", "press", "order", "tell", "bid", "plan", "hope", "right", "intend", "ability", "power",
                 inflect = "verb", any_tag = true }
-- Deeds and goods are contested and disputed too ("the penalty", "a will"): that is a denial only of what can be true.
words "disputable" { "assessment", "knowledge", "verdict", "diagnosis", "guilt", "paternity", "authenticity",
                     "authorship", "validity", "accuracy", "substance", "truth", "veracity", "fact", "detail",
                     "extent", "scale", "size", "cause", "timing", "timeline", "chronology", "responsibility",
                     "liability", "involvement", "role", "part", "basis", "existence", "severity",
                     "seriousness", "significance", "characterisation", "label", "conviction", "indictment",
                     "logic", "methodology", "evidence", "link", "connection", "need", "wording",
                     "identification", "motive", "sequence of events", "word", "reporting", "coverage",
                     "tally", "sum", "amount", "cost", "arithmetic", "maths", "math", "recollection",
                     "memory", "picture", "portrait", "comparison", "attribution", "source", "origin",
                     "rationale", "reasoning", "reason", "ground", "date", "time", "impact", "effect",
                     "effectiveness", "safety", "legality", "lawfulness", "blame", "danger", "risk", "loss",
                     "damage", inflect = "noun" }
-- behind a verb that denies: "I reject absolutely the charge"
words "wholly" { "absolutely", "utterly", "totally", "completely", "entirely", "wholly", "categorically", "unequivocally",
                 "emphatically", "strongly", "firmly", "vehemently", "vigorously", "outright", "unreservedly", "strenuously",
                 "in the strongest terms", "in the strongest possible terms", "out of hand" }
words "quarrel_form" { "dispute", "contest", "question", "challenge", "doubt" }
words "disown" { "disavow", "repudiate", "disclaim", "negate", inflect = "verb" }
words "withheld" { from = "words/deny-not.tsv", where = { group = "thing" }, inflect = "noun", any_tag = true }
words "refused" { from = "words/deny-not.tsv", where = { group = "offer" }, inflect = "noun" }

-- Nouns that stand for what somebody says. Loose ones need a clause that says what the claim is.
words "claim_noun" {
  accuse = { "accusation", "allegation", "charge", "complaint", "criticism", "insinuation", "smear", "slur",
             "imputation", "suspicion", "attack line", "reproach" },
  inform = { "report", "news report", "media report", "press report", "news", "rumor", "rumour", "information",
             "gossip", "whisper", "murmur", "chatter", "tittle-tattle", "scuttlebutt", "leak", "disclosure", "revelation", "dossier" },
  state = { "claim", "assertion", "contention", "statement", "account", "version", "version of events", "story",
            "tale", "narrative", "argument", "remark", "comment", "characterisation", "characterization",
            "description", "theory", "conspiracy theory",
            "portrayal", "depiction", "explanation", "interpretation", "reading of events", "presentation",
            "testimony", "article", "tweet", "finding", "conclusion",
            "quotation", "quote", "myth", "label" },
  suggest = { "suggestion", "implication", "speculation", "innuendo" },
  warn = { "warning", "fear", "concern", "worry", "prediction", "forecast" },
  inflect = "noun",
}
-- Behind a verb that rejects these are nouns, whatever their tag says ("Army rejects massacre claim").
words "claim_form" { state = { "claim" }, accuse = { "charge", "complaint" }, inform = { "report", "leak", "talk", "rumour", "rumor" },
                     inflect = "noun", any_tag = true }
words "loose_noun" { "talk", "idea", "notion", "possibility", "premise", "view", "perception", "impression", "concept",
                     "assumption", "hypothesis", "hint", "picture", inflect = "noun" }
words "split_verb" { "brush", "wave", "bat", "swat", "knock", "shoot", "shrug", "sweep", "laugh", "play",
                     "push", "slap", "tamp", inflect = "verb" }
words "split_end" { "aside", "away", "off", "down", "back" }

-- "demanded that she deny it": she has not
part "d_demanded" [[ (demand | demands | demanded | demanding | requests | requested | urged) that [not comma not final]{1,8}? ]]
-- what may stand between who denies and the word that denies
part "d_aside" [[ ( , ...24 , | [open] ...10 [close] | [dash] ...16 [dash] | ,? (who | which) | itself | himself | herself | themselves )? ]]
part "d_when" [[ (this | last | late | early | earlier | yesterday | later) (<weekday> | morning | afternoon | evening | night | week | month | year | today){0,2} ]]
part "d_aux" [[ ([modal] | <have> | <do> | <be> | [adv] | since | &d_when | today | yesterday | tonight | " ([adv] | [modal] | <have> | <do>) | [adv] and [adv] | on? <weekday>){0,5} ]]
words "profess" { "assert", "declare", "insist on", "maintain", "plead", "proclaim", "profess", "protest",
                  "swear", "affirm", "reaffirm", "reiterate", inflect = "verb", any_tag = true }
words "strive" { "vow", "pledge", "promise", "fight", "battle", "seek", "try", "hope", "want", "intend", "plan", "campaign",
                 "attempt", "rush", "move", "scramble", inflect = "verb", any_tag = true }
-- what scholars refute is no report
words "thesis" { "hypothesis", "hypotheses", "conjecture", "thesis", "theses", "theorem", "model", "models", "paradigm" }
words "absolve" { "absolve", "exonerate", "exculpate", "clear", inflect = "verb" }
words "accept" { "accept", inflect = "verb" }
words "puzzled" { "at a loss to understand", "at a loss to explain", "at a loss over", "baffled by", "bemused by", "mystified by",
                  "bewildered by", "puzzled by", "perplexed by" }
words "put_down" { "put an end to", "put a stop to", "put paid to", "put to bed", "put to rest", "knock back", inflect = "verb" }
words "debunk" { "debunk", "discredit", inflect = "verb" }
-- what a charge is said to be for
words "ploy" { "ploy", "stunt", "tactic", "gimmick", "vendetta", "witch hunt", "witch-hunt", "fishing expedition", "smear", "smear campaign",
               "distraction", "attempt", "bid", "plot", "exercise", "sideshow", "circus", "theatre", "theater", "grandstanding",
               "politicking", "mudslinging", "blackmail", "extortion", "shakedown", "harassment", "intimidation", "electioneering",
               inflect = "noun" }
part "denier" [[ ({source: np} &d_aside)? &d_aux ]]
-- behind it: when and where it was said
part "d_setting" [[ ( , (however | though | too | meanwhile | moreover) , | ,? (in | on | at | via | through) ([det] | [own])? ([adj] | [noun]){0,3} <medium> (to core)? ,? | (on | last | late | early | this)? (<weekday> | <month> | week | month | year | today | yesterday) [num]? ){0,2} ]]
part "d_rest" [[ ([not punct not comma not final] clause | ("  | [currency]) clause | [word not punct]) ]]
-- "the latest American claims of fraud"; in "told reporters the claim was false" they are no part of it
words "portion" { "string", "series", "number", "host", "raft", "flurry", "litany", "barrage", "spate", "wave", "slew", "torrent", "couple",
                  "handful", "set", "batch", "repetition", "piece", "bunch", "pack", "web", "catalogue", "catalog", "list", "range", "chorus", "stream", "week", "month", "year", "day", "dozen",
                  "score", "hundred", "most", "many", "some", "all", "any", "part", "much", "each", "several", "one", inflect = "noun", any_tag = true }
part "qualified" [[ ([adj] | [currency]? [num] | [name] | [noun] | [participle] | [possessive] [det]? | [own /own/] | "
                     | [adv] ([adj] | [can=VBN]) | (and | or | but) ([adj] | [participle] | [adv] [can=VBN] | [name] | [plural]) | , [adv]? ([adj] | [participle])) ]]
part "before_noun" [[ "? (([num] | [det]? [adj]? <portion>) of)? ([det] | [own] | further | more | any and all){0,2} &qualified{0,7} ]]
part "claim_phrase" [[ (&before_noun {noun: <claim_noun>} | &before_noun {noun: <loose_noun>} (that | of)) clause? ]]
part "by_denier" [[ ((as [not comma not final not finite]{1,8}?)? &d_setting by {source: np})? ]]

rule "denial by verb" {
  finds = "Denial", about = "X denied that ..., denied the charge, denied having ...", at_least = 5,
  ways = {
    said = [[ {source: np} &d_aside &d_aux {cue: <flat_deny>} "? (&d_setting {content: &d_rest})? ]],
    claim = [[ {source: np} &d_aside &d_aux (<strive> (on? <weekday>)? to [adv]?)? {cue: <flat_deny>} <wholly>? "? &d_setting {content: &claim_phrase} ]],
    reduced = [[ {source: np} (&charged | [participle] by | [participle] (to | with) | [VBD can=VBN /linked|tied|connected|related|attached|allied|opposed/] (to | with)) [not comma not mark not finite not <conjunction opens=frame>]{1,16}? &d_aux {cue: <flat_deny>} (&d_setting {content: &d_rest})? ]],
    relative = [[ {source: np} (who | that) [finite] [not comma not mark not final]{0,14}? ([finite <have>] | since | later | [adv]){1,3} {cue: <flat_deny>} (&d_setting {content: &d_rest})? ]],
    no_source = [[ {cue: <flat_deny>} &d_setting {content: (that clause | doing | &claim_phrase | any clause | responsibility clause? | wrongdoing clause? | involvement clause)} ]],
    joined = [[ (and | but) ([adv] | [finite <have>]){0,2} {cue: [verb <flat_deny>]} "? {content: (that clause | doing | &claim_phrase | (any | both | all | [singular] | [pronoun] | [det] | [plural]) clause?)} ]],
    infinitive = [[ ({source: np} &d_aside ([adv] | <have> | <be> | <do>){0,3})? ([lemma=go] on core? | [lemma=appear] (on | before) core | [lemma=move] | quick | at pains | out of [own] way | [lemma=rush] | [lemma=continue] | [lemma=hasten] | [lemma=use] ...4 | [lemma=break] [own]? silence | [lemma=take] to ...3 | [lemma=come] forward | [lemma=come] out ((on | in | at) core)? | [lemma=speak] out | [lemma=write] | /texts?/ | [lemma=phone] | forced | obliged | compelled | (had | has) (quickly | again)?) (on <weekday>)? to [adv]? {cue: [VB <flat_deny>]} {content: &d_rest} ]],
    participle = [[ , [adv]? {cue: [gerund <flat_deny>]} {content: &d_rest} ]],
    gerund = [[ (after | while | despite | since | before | upon) [adv]{0,2} {cue: [gerund <flat_deny>]} {content: (that clause | any clause | doing | (the | [own]) [noun] [possessive]? (involvement | role | part | link | knowledge | guilt) clause? | (involvement | wrongdoing | responsibility) clause? | &claim_phrase)} ]],
    innocence = [[ {source: np} &d_aside &d_aux (continue to | continues to | continued to | still)? {cue: (<profess> [own] ([adj] | "){0,2} innocence | [lemma=claim] ([own] | complete | total)? innocence)} (of {content: &d_rest})? ]],
    innocence_to = [[ [not <unreal>] to [adv]? {cue: <profess> [own] ([adj] | "){0,2} innocence} (of {content: &d_rest})? ]],
    clears = [[ {source: np} &d_aside &d_aux <strive> to {cue: (clear | prove) [own] (name | names | innocence)} ]],
    absolves = [[ {source: np} &d_aside &d_aux (sought to | tried to)? {cue: <absolve> (himself | herself | itself | themselves)} (of | from) {content: &d_rest} ]],
  },
  points = {
    verb = { 6, [[ (<flat_deny> | innocence | [own] (name | names) | <absolve> (himself | herself | itself | themselves)) ]] },
    source = { 2, [[ {source} ]] },
    content = { 1, [[ {content} ]] },
    claim = { 1, [[ {cue} ...6 <claim_noun> ]] },
    named = { 1, [[ {noun} ]] },
    disown = { -5, [[ [<disown>] ]] },
    disown_claim = { 4, [[ [<disown>] (any | knowledge | responsibility | &before_noun <claim_noun group=accuse|inform>) ]] },
  },
  unless = {
    withheld = [[ {cue} ([det] | [own] | [adj] | [num] | [noun not /.+ing/] | [participle not /.+ing/] | [possessive] | [name] | any | him | her | them | us){0,5} <withheld> ([modal] | [verb finite] | <be> | to | for | from | in | on | by | of | and | or | over | at | after | until | [mark not possessive] | , | . | $) ]],
    refused = [[ {cue} ([det] | [own] | [adj] | [num] | [noun] | [participle] | [possessive] | [name]){0,5} (motion | request | appeal | petition | application | bid | plea | bail) ]],
    to_somebody = [[ {cue} ((him | them | [lower /us/] | me | you) ([det] | [noun] | [adj] | [own]) | her ([det] | [noun not <claim_noun>] | [adj] | [own]) ([not possessive not <claim_noun>] | $) | it (a | an | any | access | entry | permission)) ]],
    apposed = [[ {cue} [name]{1,4} , [not comma not final]{1,12} , (a | an | the | any | access | entry) ]],
    people = [[ {cue} ([plural] | [name]{1,3} | [det] [common]) (the | a | any | their | access | entry) ]],
    academic = [[ {cue: ([lemma=refute] | [lemma=disprove])} ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} <thesis> ]],
    own_past = [[ {cue: [lemma=contradict]} [det]? [adj]{0,2} <own_words> (that | which)? (he | she | it | they) <have>? (made | given | gave | told | written | wrote) ]],
    shot = [[ {cue} [name]{1,3} (twice | again | from [adj]? (range | distance) | with (a | his | her) ([adj] | [noun])? (save | stop | boot | leg | glove)) ]],
    safe = [[ {cue} any? (safe | [adj])? (haven | space | cover | ground | advantage) ]],
    nobody = [[ {cue} (nobody | no one | nothing | each other | one another) ]],
    self = [[ {cue} (itself | himself | herself | themselves | ourselves | myself | yourself) [not comma] ]],
    passive = [[ <be> ([adv] | been | being){0,2} [participle <flat_deny>] ]],
    by_another = [[ {source: something} ...3 {cue} by ]],
    passive_before = [[ <be> ([adv] | been | being){0,2} [participle <flat_deny>] {content} ]],
    negated = [[ (not | n't | never | nor | neither | cannot | without | nobody | no one | (none | neither | few | not one | no [noun]) (of core)?) ([adv] | to | be | <have> | been | ever){0,3} {cue} ]],
    neither_side = [[ (neither core (nor core)? | nor ([modal] | <do> | <have>) core) ([adv] | [modal] | <do> | <have>){0,3} {cue} ]],
    unsaid = [[ ([lemma=refuse] | [lemma=decline] | hard | difficult | impossible | no point in | no | if | short of | whether to) (to | [adv]){0,2} {cue} ]],
    would = [[ [<unreal> not lemma=try not lemma=attempt not lemma=effort] ...5 to [adv]? {cue} ]],
    tries_not = [[ (not | n't | never | no | [modal] | yet to | without) ...3 ([lemma=try] | [lemma=attempt] | [lemma=effort]) ...5 to [adv]? {cue} ]],
    tries = [[ ([lemma=try] | [lemma=attempt] | [lemma=effort]) ...5 to [adv]? {cue: [not /refute|rebut|counter|debunk|disprove/] ...} ]],   -- who tries to refute it denies it
    demanded = [[ &d_demanded {cue} ]],
    perhaps = [[ (might | may | could) [adv]{0,2} {cue} ]],
    foretold = [[ [modal quoted not /could|would/] [adv]{0,2} {cue} ]],   -- "they will deny it"
  },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = {
    "[source Ada Lind] tried to [cue refute] [content the report].", "[source Officials] sought on Monday to [cue refute] [content claims of fraud].",
    "[source The ministry] [cue denied] [content that the shells had been sold].",
    "[source Ada Lind, the finance minister], [cue denied] [content having met the banker].",
    "[source A skipper] accused of cutting the nets of a trawler has [cue denied] [content it].",
    "[source A skipper] accused of beating clerk Ed Gill has [cue denied] [content the charge].",
    "[source Lawyers] representing Ed Gill [cue denied] [content the charge].",
    "[source A skipper] linked to smugglers [cue denies] [content it].",
    "[source The army] [cue denies] [content blocking aid].",
    "[cue Denying] [content any link], the mayor walked out.",
    "[source The mayor] quit after repeatedly [cue denying] [content any link].",
    "He took the money but [cue denied] [content it was a bribe].",
    "[source The mayor] was quick to [cue deny] [content it].", "[source The mayor] came out on the radio to [cue deny] [content it].", "[source The mayor] went on television to [cue deny] [content the theft].",
    "The envoy left the hall, [cue denying] [content the theft].",
    "[source He] [cue denied], however, [content having asked for help].",
    "The plant said [source it] \"strongly [cue denies]\" [content any link].",
    "[source Two generals] who were held on Friday have [cue denied] [content it].",
    "[source The palace] has repeatedly [cue denied] [content the reports of a rift].",
    "[source The school] [cue denied] [content her account].",
    "[source Mayor] [cue denies] [content $3m bribe claim]", "[source Lind] [cue denied] [content $3 was missing].",
    "[source The school] [cue denied] [content both charges] Friday.",
    "[source Norland] [cue denies] [content US reports of 200 guards in its camps]",
    "[source The school] [cue denied] [content her mother's claims].",
    "[source The school] [cue denied] [content her lawyers' claim].",
    "[source The priest] still [cue protests his innocence].", "[source All three clerks] have [cue claimed innocence].", "The skipper took the stand to [cue proclaim his innocence].", "[source The priest] has vowed to [cue clear his name].",
    "[source The league] [cue absolved itself] of [content blame for the fire].",
  },
  no = {
    "Ada Lind tried to deny the report.", "A film might contradict her claims.", "Ada Lind made no effort to refute the report.", "\"They will deny it,\" Lind said.",
    "The consulate denied him a visa.", "The board denied her the post.", "The board denied her leave.", "Judges denied bail to the two men.", "The ministry did not deny the report.",
    "The troops denied the convoy access to the town.",
    "The refugees were denied entry.", "He denied himself every comfort.",
    "The league rejected the appeal and denied it a licence.", "Singer denied a visa will perform from home.",
    "The navy denied the smugglers any safe haven.",
    "The pact denies safe haven to pirates.",
    "It is hard to deny that the dam leaks.",
    "The board urged the mayor to deny any link to the bank.",
    "Neither side denied that shots were fired.",
    "None of the men denied taking the coal.", "Not one of the men has denied taking the coal.", "No minister denied the report.",
    "He said little, nor did he deny the report.", "The league denied the club's appeal.",
    "Lind was denied any comfort.",
    "The union demanded that the minister deny the report.",
    "The two men contradicted each other.", "He was paid, something now [cue denied] by the firm.", "The team set out to refute the hypothesis that the crust was wet.",
    "Holt denied Mensah twice.", "Lind told the court it rained, contradicting statements she had made in May.", "The board denied Ed Gill, a keeper of bees, a second term.",
  },
}

part "disputed" [[ (that clause | (what | how | whether) clause | [num] clause? | (all | both | much | most | some | parts | any | every | either) clause | (it | them | this | that | these | those) | [adv]? [gerund] clause? | &before_noun ({noun: (<claim_noun> | <loose_noun>)} | <claim_form> | <evidence_noun> | <disputable>) clause?) ]]

rule "denial performed" {
  finds = "Denial", about = "I want to deny that ...: who says so denies it",
  pattern = [[ {source: ('I' | we)} ([adv] | would | 'd){0,2} (must | (want | wish | like | have | need | hasten) to) [adv]{0,2} {cue: [<flat_deny> not <disown>]} "? {content: &d_rest} ]],
  before = [[ ([not wh not /not|n't|never|if/] | ^) ]],
  unless = { negated = [[ (not | n't | never | no) ([adv] | want | to | be){0,4} {cue} ]] },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}" },
  yes = { "\"I want to categorically [cue deny] [content that I hit her],\" Lind said." },
  no = { "\"I would never want to deny it,\" Lind said." },
}

rule "claim disputed" {
  finds = "Denial", about = "X disputed the account, contests that ...: what can be true, not a fine or a will",
  ways = {
    said = [[ {source: np} &d_aside &d_aux {cue: <quarrel>} "? &d_setting {content: &disputed} ]],
    cleft = [[ what {source: (np | [pronoun])} &d_aside ([adv] | <have>){0,2} {cue: <deny>} (, [not comma not final]{1,10} ,)? <be> {content: that clause} ]],
    noun_tag = [[ (^ | , | ; | : | and | but | while) {source: ([det] | [own] | [adj] | [name] | [singular] | [possessive]){1,6}} (, ...10 ,)? [adv]? {cue: (disputes | contests)} {content: &disputed} ]],
    no_source = [[ (, | and | but) [adv]? {cue: ([verb finite <quarrel>] | [gerund <quarrel>])} {content: &disputed} ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | neither | without | nobody | no one | (none | neither | few | not one | no [noun]) (of core)?) ([adv] | <have> | been | ever){0,3} {cue} ]],
  },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = {
    "[source The firm] [cue disputes] [content this account].",
    "[source Kavala Steel] has repeatedly [cue disputed] [content the findings of the inspectors].",
    "[source The company's lawyer, a former judge], [cue disputes] [content that].",
    "He read the letter and [cue disputed] [content its date].",
    "What [source he] [cue disputes], his lawyer says, is [content that he signed it].",
  },
  no = { "He will contest the election in May.", "The owners disputed for years about the wall.", "The captain disputed the penalty.",
         "Republican contests begin on Tuesday.", "He did not dispute the figure." },
}

-- "never swallowed the notion that", "gave no credence to the report"
words "notion" { "idea", "notion", "line", "excuse", "view", "thesis", "logic", "reasoning", "premise", "proposition", "hypothesis",
                 "assumption", "belief", "pretence", "pretense", "fiction", inflect = "noun" }
part "in_disbelief" [[ (([modal] | <do>) (not | n't | never) [adv]? (credit | swallow | share | hear)
                      | (<have> [adv]?)? never (really | quite | fully)? (bought | believed | accepted | swallowed | credited | shared)
                      | (<be> | remain | remains | remained) (not | n't | never) [adv]? (convinced by | persuaded by | swayed by | buying)
                      | (<be> | remain | remains | remained) [adv]? (unconvinced by | unpersuaded by | unmoved by | unimpressed by)
                      | ([lemma=give] | [lemma=lend] | [lemma=attach]) (no | little | scant) (credence | weight) to
                      | ([lemma=put] | [lemma=place] | [lemma=set] | [lemma=take]) (no | little) (stock | faith | store) (in | by)
                      | [lemma=have] (no | little) (time | truck | patience) (for | with)
                      | ([lemma=find] | [lemma=see]) (no | little) (merit | truth | substance | basis) in) ]]

rule "claim rejected" {
  finds = "Denial", about = "X dismissed the allegation, brushed the charge aside, rejected it as false",
  ways = {
    object = [[ &denier {cue: <reject>} ((and | or) [adv]? [verb not gerund not base])? <wholly>? "? (on? <weekday>)? (as ([det] | [adv] | [adj] | "){0,4} (<false_adj> | <false_noun> | <false_weak> | <false_claim>) (and [adv]? [adj])? "?)? &d_setting {content: ([gerund] | that)? &claim_phrase} ]],
    object_truth = [[ &denier {cue: <reject>} {content: (the | its | their | any) <truthfulness> of core} ]],
    object_as = [[ &denier {cue: <reject>} as (quote | "? ([det] | [adv] | [adj] | [noun] | [participle] | "){1,5}?) {content: ([det] | [own]) &claim_phrase} ]],
    headline = [[ &denier {cue: <reject>} {content: ([det] | [own] | [adj] | [num] | [name] | [noun] | [participle] | [past] | [possessive] | [base] | [gerund] | "){0,5} {noun: <claim_form>} ([not conj not mark not comma not punct not final] clause?)?} ]],
    attacked = [[ {source: np} &d_aside &d_aux {cue: <attack_claim>} &d_setting {content: &before_noun ({noun: (<claim_noun group=accuse> | suggestion | suggestions | insinuations)} (that | of) clause | {noun: (claim | claims | assertion | assertions | report | reports)} that clause | {noun: (claims | assertions | reports | suggestions)} full_clause with &finite | [gerund]? {noun: (rumour | rumours | rumor | rumors | gossip | speculation | innuendo | whispers)} clause?)} ]],
    belittled = [[ {source: np} &d_aside &d_aux {cue: <belittle>} ((the | its | their) <truthfulness> of)? &d_setting {content: &before_noun ({noun: (<claim_noun group=accuse|inform> | claim | claims | assertion | assertions | account | version | explanation | story | suggestion | suggestions | speculation | theory | talk | fears | finding | findings | conclusion | conclusions | result | results | figure | figures | number | numbers | estimate | toll | count)} clause? | {noun: (<loose_noun> | <claim_noun>)} that clause)} ]],
    as_false = [[ &denier {cue: <reject>} {content: core ...8} as "? ([det] | [adv] | [adj] | "){0,4} (<false_adj> | <false_noun> | <false_weak> | <false_claim> | <false_phrase>) ]],
    as_ploy = [[ &denier {cue: <reject>} {content: (it | them | this | that | &before_noun {noun: (<claim_noun> | <case_noun> | <evidence_noun> | probe | inquiry | investigation | prosecution | trial)} [not mark not final]{0,12}?)} as "? (just | merely | simply | little more than | nothing more than | nothing but)? (a | an | another | part of a)? ([adj] | [adv] | "){0,3} <ploy> ]],
    as_first = [[ &denier {cue: <reject>} as "? [adv]? (<false_adj> | <false_noun>) "? {content: ([det] | [num]) ([adj] | [noun] | [name] | [possessive]){1,5} clause?} ]],
    fault = [[ &denier {cue: <reject>} {content: ([det] | all | any | [adj]){0,2} {noun: (blame | responsibility | liability | culpability)} (for clause)?} ([punct] | [conj] | [prep] | $) ]],
    figure = [[ &denier {cue: <reject>} {content: &before_noun {noun: (figure | figures | number | numbers | toll | count | estimate | estimates | arithmetic | maths)} clause?} ]],
    parted = [[ &denier {cue: ([lemma=put] | [lemma=lay] | [lemma=nip] | [lemma=knock])} {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((of | that | about) ...8)?} (to rest | to bed | in the bud | on the head) ]],
    disregard = [[ {source: np} &d_aside &d_aux ([lemma=urge] | [lemma=ask] | [lemma=advise] | [lemma=call] on | [lemma=enjoin]) (np | core) to {cue: (disregard | ignore | discountenance)} {content: &claim_phrase} ]],
    disregarded = [[ ([modal] | better | best | urged | asked | advised) (to | simply | please)? {cue: (disregard | ignore | discountenance)} {content: &before_noun {noun: (<claim_noun group=inform> | claim | claims | story | stories | allegation | allegations | speculation)} clause?} ]],
    mere_idea = [[ {source: np} &d_aside &d_aux {cue: [lemma=dismiss]} {content: (the | that | this | such an | any such) [adj]? (idea | notion | thought | possibility | prospect)} (in (a | an) [adj]? <told_in> | out of hand | outright | on <weekday> | . | ; | $ | as) ]],
    scorned = [[ &denier {cue: <scorn>} {content: ([det] | [own] | [adj]){0,3} {noun: <loose_noun>} | it | this | that | them | these | those} ([punct] | [conj] | $ | as) ]],
    totally = [[ {source: (np | [pronoun])} ([adv] | <have>){0,2} <wholly> {cue: <reject strength=2|3>} {content: (it | them | this | that)} (, | . | ; | $ | " | and | as) ]],
    pointing = [[ {source: np} &d_aside &d_aux {cue: <reject strength=2|3>} {content: (that | this)} (, | . | ; | $ | as | on <weekday>) ]],
    outright = [[ {source: np} &d_aside &d_aux {cue: <reject strength=2|3>} {content: (it | them | that | this | these | those)} (out of hand | outright | flatly | completely | categorically | entirely | in (its | their) (entirety | totality)) ]],
    shrift = [[ {source: np} &d_aside &d_aux {cue: [lemma=give]} {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((of | that) ...12)?} short shrift ]],
    attacked_short = [[ {source: np} &d_aside &d_aux {cue: [<attack_claim>]} {content: (&qualified{1,5} | " [not mark]{1,5} ") {noun: (accusation | accusations | allegation | allegations | claim | claims | rumour | rumours | rumor | rumors)}} ([final] | as | ,? [verb <say>] | $) ]],
    attacked_this = [[ {source: np} &d_aside &d_aux {cue: [<attack_claim>]} {content: (this | these | such | those) [adj]{0,2} {noun: (accusation | accusations | allegation | allegations | insinuation | insinuations | claim | claims | rumour | rumours | rumor | rumors)}} ]],
    at_critics = [[ {source: np} &d_aside &d_aux {cue: ([lemma=hit] back at | [lemma=fire] back at | [lemma=shoot] back at | [lemma=take] aim at | [lemma=clap] back at | <attack_claim>)} {content: [adj]? (critics | those | people | anyone | detractors | rivals | opponents | trolls | haters | doubters | gossips | journalists | reporters) ((who | that) [<say>] | [gerund <say>]) clause} ]],
    back = [[ {source: np} &d_aside &d_aux {cue: ([lemma=push] | [lemma=hit] | [lemma=fire] | [lemma=shoot] | [lemma=punch]) back} ([adv] | on? <weekday> | &d_when){1,2} (on | against | at) {content: &claim_phrase} ]],
    ends = [[ &denier {cue: <put_down>} {content: &claim_phrase} ]],
    stills = [[ &denier {cue: ([lemma=end] | [lemma=stifle] | [lemma=still] | [lemma=calm] | [lemma=halt] | [lemma=settle] | [lemma=turn] down)} {content: ([det] | [adj]){0,3} {noun: (speculation | speculations | rumours | rumors | gossip | whispers)} clause?} ]],
    sets_right = [[ &denier {cue: [lemma=correct]} {content: ([det] | [adj]){0,2} (wrong | false | mistaken | erroneous | misleading | untrue) {noun: <claim_noun>} clause?} ]],
    that = [[ {source: np} &d_aside &d_aux {cue: <reject>} {content: that [not <claim_noun> not <loose_noun>] clause?} ]],
    none_of_it = [[ {source: np} &d_aside &d_aux {cue: (having | would have | will have) none of (it | that)} ]],
    not_buying = [[ {source: np} &d_aside {cue: <be> (not | n't) [adv]? buying} {content: (it | this | that)} (. | , | ; | $ | [adv]) ]],
    disbelieves_it = [[ {source: np} &d_aside {cue: ([modal] | <do>) (not | n't) [adv]? (believe | accept | buy)} {content: (it | this | that | a word of (it | this | that) | any of (it | this | that))} (. | , | ; | $ | [adv]) ]],
    debunked = [[ &denier {cue: <debunk>} {content: np clause?} ]],
    told_in = [[ &denier {cue: <reject>} (as "? [adv]? (<false_adj> | <false_noun> | [adj]? [noun]) "?)? {content: &before_noun {noun: (<evidence_noun> | resolution | study | survey | analysis | audit | letter)} (saying | alleging | claiming | suggesting | accusing | showing | that (says | said | showed | alleged | claimed | suggested | accused) | which (says | said) | in which) clause} ]],
    disbelieves = [[ {source: np} &d_aside {cue: ([modal] | <do>) (not | n't) [adv]? (believe | accept | recognise | recognize | buy) ((nor | or) [base])?} "? {content: (that | this)? (&before_noun {noun: <claim_noun>} clause? | &before_noun {noun: (<evidence_noun> | portrait)})} ]],
    unpersuaded = [[ {source: np} &d_aside {cue: &in_disbelief} "? {content: (that | this | any such)? &before_noun ({noun: <claim_noun>} clause? | {noun: (<loose_noun> | <notion>)} that clause)} ]],
    few_believe = [[ {source: (few | nobody | 'no' 'one' | hardly anyone | hardly anybody | no) [not finite not mark]{0,4}} {cue: (believes | believe | believed | bought | buys | buy | swallowed | swallow | swallows | accepted | accept | accepts)} {content: (that | this)? &before_noun ({noun: <claim_noun>} clause | {noun: (<loose_noun> | <notion>)} that clause)} ]],
    labelled = [[ {source: np} &d_aside &d_aux {cue: ([lemma=object] to | [lemma=bristle] at | [lemma=bridle] at | [lemma=resent] | [lemma=dislike] | [lemma=reject])} {content: being ([adv] | so)? ([participle <verdict>] | accused | blamed | depicted | compared | likened | cast) clause} ]],
    puzzled = [[ {source: np} &d_aside <be> [adv]? {cue: <puzzled>} "? {content: &before_noun {noun: (<claim_noun group=accuse> | claim | claims | report | reports | suggestion | suggestions)} clause?} ]],
    not_seriously = [[ {source: np} &d_aside {cue: ([modal] | <do> | <have>) (not | n't) [adv]? ([lemma=take] | [lemma=treat] | [lemma=consider])} {content: (these | this | such | those | that | it | them | &before_noun {noun: <claim_noun>} [not comma not final]{0,6}?)} seriously ]],
    accepts_not = [[ {source: np} &d_aside {cue: (([modal] | <do> | <have>) (not | n't | never) [adv]? <accept> | [lemma=refuse] to [adv]? (<accept> | concede))} {content: (that clause | &before_noun (<claim_noun> | finding | conclusion | verdict) clause?)} ]],
    defended = [[ &denier {cue: [lemma=defend]} core against {content: &claim_phrase} ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | neither | cannot | without) ([adv] | to | be | have | been){0,3} {cue} ]],
    passive = [[ <be> ([adv] | been | being){0,2} [participle <reject>] ]],
    vote = [[ {cue} ([det] | [own] | [adj] | [noun] | [name]){0,4} (result | results | outcome) (. | , | ; | $ | in | before | of the? ([adj] | [name] | [possessive]){0,3} (vote | election | elections | poll | polls | ballot | referendum | runoff | primary)) ]],
    worry = [[ <reject strength=2> ...8 <claim_noun group=warn> ]],
    proposal = [[ {cue} &before_noun <claim_noun> ('s | [possessive])? [adj]? <refused> ]],
    ruling = [[ (judge | judges | court | magistrate | magistrates | tribunal | jury) [not comma not final]{0,6}? {cue} ([det] | [num] | [own] | all | [adj] | [name] | [possessive]){0,4} (charge | charges | complaint | complaints | claim | claims) ([punct] | $ | against | in | on) ]],
    in_order = [[ (order | so as | designed | meant | intended | aimed | calculated | campaign | plot | bid | attempt | attempts | effort | efforts) (to | at) [adv]? {cue: [lemma=discredit]} ]],
    discredited = [[ {cue: [lemma=discredit]} ([name]{1,3} | him | her | them | us | me) ([punct] | [prep] | [conj] | [modal] | [verb] | $) ]],
    territory = [[ {cue} ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,5} (sea | border | land | territorial | maritime | sovereignty | island | tax | patent) (claim | claims) ]],
    insurance = [[ {cue} ([det] | [own] | [adj] | [noun]){0,4} (claimant | claims court | news conference | news agency | report card | (claim | claims) for [word]) ]],
    insurer = [[ (insurer | insurers | underwriter | underwriters) ([modal] | <have> | [adv]){0,3} {cue} ]],
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  check = function(m, doc)   -- "We totally reject it": a report, not an offer
    if m.way ~= "totally" then return true end
    local from = doc:sentence(math.max(1, m.sentence - 2)).first
    return doc:find_list(from, m.place, "claim_noun") ~= nil
  end,
  yes = {
    "[source The firm] [cue will not accept or tolerate] [content any accusation that it lied].",
    "[source The party] completely [cue rejects] [content the accuracy of the analysis].",
    "The report says that we lied. \"We totally [cue reject] [content it],\" [source Lind] said.",
    "In an attempt to [cue dispel] [content speculation], town clerk [source Ed Gill] wrote to the press.",
    "In an attempt to [cue dispel] [content rumours of a rift], [source the chef] wrote to the press.",
    "[source The chef] [cue rejected] and mocked [content claims that his fish is old].",
    "[source The striker] has [cue ended] [content speculation that he would leave].",
    "[source The chef] came to [cue correct] [content wrong claims that his fish is old].",
    "[source The mayor] [cue dismissed] [content that suggestion] as a sign of fear.",
    "[source A judge] [cue rejected] [content that argument].",
    "[source The ferry line] [cue rejected] [content all responsibility for the delay].",
    "[source The ferry line] [cue rejected] [content three of the auditors' conclusions].",
    "[source The firm] [cue dismissed] [content the allegation that it had dumped oil].",
    "The clerk said [source Norland] \"strongly [cue rejects]\" [content reports that it had dumped oil].",
    "[source Lind] [cue rejected] [content the report] as a fabrication.", "[source Lind] [cue dismissed] [content the suit] as a bid to harm her.",
    "[source Mrs Brandt] [cue scoffs at] [content that].", "[source The coach] [cue rejected] [content bullying claims] on Friday.",
    "[source The coach] [cue hit out at] [content doping rumours].",
    "[source Army] [cue rejects] [content massacre claim]", "[source Norland] [cue rejects] [content latest doping claims]",
    "[source The cabinet] [cue dismissed] as \"fiction\" [content a report of a split].",
    "[source The cabinet] [cue dismissed] on Monday as an \"absolute fantasy\" [content a report of a split].",
    "\"I [cue reject] absolutely [content the charge that we knew],\" the bishop said.",
    "[source Officials] [cue rejected] as baseless [content claims of fraud].",
    "[source The palace] [cue rejected] as mere hysteria [content a claim that it had lied].",
    "[source The envoy] [cue played down] [content reports of a rift].",
    "[source The court] [cue rejected] [content it] out of hand.",
    "[source The bank] [cue gave] [content the rumour] short shrift.",
    "[source The bank] [cue hit back at] [content critics who say that it lied].",
    "[source The bank] [cue pushed back] on Friday against [content the charge that it lied].",
    "[source The bank] [cue put an end to] [content rumours of a merger].",
    "[source The bank] [cue debunked] [content a video].", "[source The bank] [cue rubbished] [content the idea].", "[source The bank] [cue rubbished] [content it].", "[source The bank] [cue dismissed] [content the idea] in a statement.",
    "[source The bank] said the public should [cue disregard] [content the rumour].",
    "[source The army] [cue dismissed] as fabricated [content a film that shows a raid].",
    "[source The family] [cue never swallowed] [content the [noun notion] that the dam is safe].",
    "[source Few voters] [cue bought] [content the [noun argument] that the dam is safe].",
    "[source The family] [cue does not believe] [content it].",
    "\"We [cue cannot take] [content the accusations you mention] seriously,\" the envoy said.", "[source The family] [cue is not buying] [content it].",
    "[source The ministry] [cue dismissed] as fiction [content a letter saying that the dam leaked].",
    "[source The family] [cue does not accept] [content the official version].",
    "[source The union] [cue condemned] [content the accusation that its guards stole coal].",
    "[source Mill] [cue slams] [content 'fire and hire' accusations]",
    "[source The coach] [cue slammed] [content claims he hit a guard].",
    "\"[source The force] [cue denounces] [content this devious allegation],\" Lind said.",
    "[source The singer] [cue lashed out at] [content rumours of a divorce].",
    "[source The school] [cue questioned] the accuracy of [content the report].",
    "[source The family] [cue has never accepted] [content that she fell].",
    "[source The king] [cue objected to] [content being called a tyrant].",
    "[source The bank] was [cue baffled by] [content the charge].",
    "[source The union] [cue reacted angrily to] [content suggestions of a strike].",
    "[source The captain] [cue defended] himself against [content charges that he had fled].",
    "[source The union] [cue takes issue with] [content the minister's figures].",
    "[source The singer] [cue put] [content the rumours] to bed.",
    "[source The bank] urged the people of the town and its guests to [cue disregard] [content the rumour].",
    "Fans say the club is broke, but [source the chairman] was [cue having none of it].",
    "[source The mayor] [cue rejects] [content that the bridge is unsafe].",
  },
  no = { "Parliament rejected the bill.", "The union rejected the offer.", "The board dismissed the coach.",
         "Lind left without dismissing the claim.",
         "The guard was dismissed that afternoon.",
         "The minister discounted fears of a flood.",
         "The union rejected the report's proposal.",
         "The minister rejected a news conference.", "The insurer rejected the claim.", "The party would not accept the results.", "They questioned the results of the vote.", "A clerk rejected a claim for costs.", "The envoy challenged the kingdom's land claims.", "The paper discredited Ed Gill for years.", "They spread lies in order to discredit the party.", "A judge dismissed all the charges against her." },
}

rule "claim pushed aside" {
  finds = "Denial", about = "the object parts the verb: brushed the charge aside, the charge was brushed aside",
  ways = {
    parted = [[ &denier {cue: <split_verb>} {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((about | of | that) ...12)?} <split_end> ]],
    passive = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ...20?} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: [participle <split_verb>]} <split_end> &by_denier ]],
    relative = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)}} ,? (which | that)? {source: np} &d_aux {cue: [verb <split_verb>]} <split_end> (, | . | ; | $ | as) ]],
  },
  unless = { negated = [[ (not | n't | never) ([adv] | been | be){0,2} {cue} ]] },
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "[source The palace] [cue brushed] [content the rumour] aside.",
          "[source She] [cue waved] [content the accusations] away.",
          "[content The rumour that he had fled] was [cue brushed] aside by [source the palace].",
          "[content The claim] [source he] [cue waved] away as gossip." },
  no = { "She waved the waiter away.",
         "The leaves were brushed aside by the gardener.",
         "She did not brush the accusations aside." },
}

rule "it pushed aside" {
  finds = "Denial", about = "brushed it off as gossip, laughed it off",
  pattern = [[ &denier {cue: ([lemma=brush] | [lemma=laugh] | [lemma=shrug] | [lemma=wave] | [lemma=bat])} {content: (it | this | that | them | these | those)} (off | aside | away) (as | . | , | ; | $ | with | on <weekday>) ]],
  unless = { negated = [[ (not | n't | never) [adv]? {cue} ]] },
  make = { type = "rejects_claim", polarity = "denial", strength = "2" },
  yes = { "[source The mayor] [cue brushed] [content it] off as gossip." },
  no = { "The mayor could not brush it off.", "She waved them off at the station." },
}

rule "claim denied, passive" {
  finds = "Denial", about = "the allegation was denied by X; claims rejected by X", at_least = 1,
  ways = {
    passive = [[ {content: &before_noun {noun: <claim_noun>} ...20} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>])} &by_denier ]],
    reduced = [[ {content: (something | (a | an) [adj]? {noun: (figure | number | toll | estimate | count)} | &before_noun {noun: <claim_noun>})} (, | [dash] | - | [open])? ([adv] | since)? {cue: ([participle <deny>] | [past <deny>] | [participle <reject>])} by {source: np} ]],
    relative = [[ {content: (something | &before_noun {noun: (<claim_noun> | <loose_noun>)} ((of | against | about) [not comma not finite not mark]{1,3}?)?)} ,? (which | that)? {source: (np | Actor)} (, [not comma not final]{1,6} ,)? &d_aux {cue: ([verb <deny>] | [verb <reject>])} (, | . | ; | $ | and | but | as | when | while | before | after | on <weekday>) ]],
    first = [[ ^ {content: {noun: <claim_form>} ...20} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>])} by {source: np} ]],
    headline = [[ ^^ {content: ([noun] | [name] | [adj] | [possessive] | [gerund] | [base]){0,4} {noun: (<claim_form group=state|inform> | <claim_noun group=inform> | accusation | accusations | allegation | allegations)} ((of | against | that) [not final not verb]{1,8})?} {cue: ([past <deny>] | [participle <deny>] | [past <reject>] | [participle <reject>])} (by {source: np})? $ ]],
    described = [[ {content: &before_noun {noun: <claim_noun>}} (, | [dash] | -)? [verb <verdict>] by {source: np} as &how_bad {cue: (<false_adj> | <false_noun>)} ]],
    described_full = [[ {content: &before_noun {noun: <claim_noun>} [not final not finite]{0,14}?} (<be> | <have> been) [adv]? [participle <verdict>] (by {source: np})? as &how_bad {cue: (<false_adj> | <false_noun> | lies)} ]],
    described_by = [[ {content: &before_noun {noun: <claim_noun>}} (, | [dash] | -)? [verb <verdict>] as? &how_bad {cue: (<false_adj> | <false_noun>)} by {source: np} ]],
    called = [[ {content: &before_noun {noun: <claim_noun>}} (, | [dash] | -)? (which | that)? {source: (np | [Actor kind=person])} &d_aux [<verdict>] as? &how_bad ]] ..
             [[ {cue: (<false_adj> | <false_noun> | <false_phrase> | <false_weak>)} ]],
    called_far = [[ {content: &before_noun {noun: <claim_noun>} [prep] [not comma not mark not final not finite]{1,14}?} (which | that) {source: (np | [Actor kind=person])} &d_aux [<verdict>] as? &how_bad {cue: (<false_adj> | <false_noun>)} ]],
    which_called = [[ , which {source: np} (, [not comma not final]{1,6} ,)? &d_aux [<verdict>] as? &how_bad ]] ..
                   [[ {cue: (<false_adj> | <false_noun> | <false_phrase> | <false_weak>)} ]],
    said_false = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)}} ,? (which | that)? {source: np} &d_aux [<say> finite] (<be> | <have> been) ]] ..
                 [[ &how_bad {cue: (<false_adj> | <false_noun> | <false_phrase>)} ]],
    pointer = [[ {content: (that | this | it)} <be> [adv]? {cue: (contradicted | disputed | denied | contested | rejected | refuted)} by {source: np} ]],
    which = [[ , which {source: np} (, [not comma not final]{1,6} ,)? &d_aux {cue: [verb <deny>]} (, | . | ; | $ | and | but) ]],
  },
  points = { claim = { 12, [[ {cue} ]] } },
  unless = {
    negated = [[ (not | n't | never) ([adv] | been | be){0,2} {cue} ]],
    told = [[ {noun} that? ([det] | [own] | [adj] | [noun] | [name]){0,3} ([noun] | [name] | [pronoun not wh]) [adv]? (<be> | <have> been) [adv]? {cue} ]],   -- "amid claims nurses were silenced"
    not_felt = [[ (not | n't) [adv]? ([lemma=feel] | [lemma=think] | [lemma=believe] | [lemma=say]) ...14 {cue} ]],
    not_yet = [[ (yet | remains | remain) to be {cue} ]],
    not_paid = [[ (insurance | land | asylum | expenses | damages | compensation | tax | benefit | benefits | pension | refugee) {noun} {cue} ]],
    deprived = [[ {cue} ([det] | [adj] | [own] | [num]){0,2} [common not <timeword> not <timeunit>] ]],   -- "that Lind was denied water"
  },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = {
    "[content The allegation] was [cue denied] by [source the palace].",
    "[content The allegation] was [cue rejected] as \"fiction\" by [source the palace].",
    "He was paid - [content something] [source Norland] has [cue denied].",
    "[content A claim] [cue rejected] by [source the minister] came back.",
    "They spoke of 4,000 dead, [content a figure] [cue disputed] by [source the minister].",
    "He repeated [content a charge] that [source the firm] has [cue denied].",
    "[content That] is [cue contradicted] by [source the phone records].",
    "Lind is charged with fraud, which [source he] [cue denies].",
    "The mill is lost, [content a view] that [source the envoy, Ada Lind], [cue disputed] as she left.",
    "He was paid in cash, [content something] [source the firm] [cue disputes].",
    "[content The story], described by [source the bank] as [cue fantasy], ran on Sunday.",
    "[content The claims in the letter] were described by [source the bank] as [cue lies].",
    "In a statement by the bank, [content such reports] were described as [cue fake].",
    "[content The story], called a [cue fantasy] by [source the bank], ran on Sunday.",
    "They spoke of a bribe, [content a story] [source the mayor] called [cue false].",
    "It was [content one of the claims of bribes in the port] that [source the mayor] regards as [cue groundless].",
    "They spoke of a bribe, [content a charge] [source Ada Lind] has called [cue absurd].",
    "The union charged her with theft, which [source the mayor] calls [cue absurd].",
    "They spoke of a bribe, [content a story] that [source the mayor] said was \"[cue false] in every detail\".",
    "It was [content a claim] [source the ministry] has since [cue denied].",
    "[content Talk of a rift] was [cue denied] by [source the palace].",
    "It was [content a claim] that [source Lind's office] [cue denied].",
    "He made [content a charge against me] that [source I] firmly and promptly [cue denied].",
    "She would quit if the dam leaked, [content something] now [cue denied] by [source the board].",
    "[content Norland's spying claim] [cue rejected]",
  },
  no = { "Insurance claim rejected", "\"I do not feel that the account she said was false hurt us,\" Lind said.", "They left amid claims nurses were silenced by the board.",
         "The film contradicts the claim that Lind was denied water.", "The application was rejected by the council.", "The label has denied sending letters.",
         "The allegation has never been denied.", "The allegation has yet to be denied." },
}

rule "denial by noun" {
  finds = "Denial", about = "X's denial that ..., a denial by X, issued a denial",
  ways = {
    came = [[ (^ | a | the | [adj] | [own]) {cue: <denial_noun>} [adv]? (came | followed | comes | poured in | arrived) (([adv] | at once | [prep] [noun] | thick and fast){0,2} from {source: (np | core)})? ]],
    owner = [[ {source: core} [possessive] ([adj] | [adv] | [num]){0,3} {cue: <denial_noun>} (that {content: clause} | of {content: (doing | np | core)})? ]],
    own = [[ {source: [own]} ([adj] | [num] | [participle]){0,3} {cue: <denial_noun>} ((that | of) {content: clause})? ]],
    by = [[ {cue: <denial_noun>} (by | from) {source: (np | core)} ((that | of) {content: clause})? ]],
    inside = [[ in (a | an | [own]) ([adj] | [adv] | [participle] | [noun] | [num] | -){0,4} {cue: <denial_noun>} (...8 ,)? {source: np} ]],
    issued = [[ {source: np} &d_aside (&d_aux | hereby) ([lemma=issue] | [lemma=make] | [lemma=repeat] | [lemma=reiterate] | [lemma=offer] | [lemma=publish] | [lemma=post] | [lemma=give] | [lemma=release] | [lemma=rush] out | [lemma=put] out | [lemma=send] out? | [lemma=tweet] | <be> quick with) ([det] | [adj] | [own] | [participle] | [gerund] | [noun]){0,4} {cue: (<denial_noun> | rejoinder | disclaimer)} ((that | of) {content: clause})? ]],
    was_issued = [[ (^ | a | the | [adj] | [own]) {cue: <denial_noun>} (was | were | <have> been) [adv]? (issued | published | released | posted | sent | put) out? (by {source: np})? ]],
    that = [[ ([det] | [adj]){1,3} {cue: <denial_noun>} that {content: clause} ]],
    despite = [[ (despite | amid | notwithstanding) ([adj] | [own] | [adv]){0,2} {source: ([name] | [noun]){1,3}}? {cue: <denial_noun>} ((that | of) {content: clause})? ]],
    of_wrong = [[ {cue: <denial_noun>} of {content: (any ([adj] | [noun] | [gerund]){1,3} | wrongdoing | involvement | responsibility) ([prep] core){0,2}} ]],
  },
  unless = {
    withheld = [[ {cue} of ([det] | [own] | [adj] | [noun]){0,4} <withheld> ]],
    of_science = [[ (climate | genocide | holocaust | science | election | plausible | service | self) -? {cue} ]],
    in_denial = [[ in {cue} ]],
  },
  make = { type = "noun", polarity = "denial", strength = "{cue.strength|2}" },
  yes = {
    "A [cue denial] came at once from [source the palace].",
    "[source The skipper]'s [cue denial] came late.",
    "In a four-page [cue rebuttal], [source the bank] listed the errors.",
    "Despite [source government] [cue denials], the mine works.", "Despite [cue denials], the mine works.",
    "Nobody believed [source her] repeated [cue denials] that [content she had signed].",
    "[source The palace] issued a stinging [cue denial].", "[source The palace] made the [cue denial] in a letter.", "A [cue denial] was issued by [source the palace].", "[cue Denials] came thick and fast from [source the palace].",
    "The paper printed a [cue denial] by [source the company].",
    "The letter ended with a [cue flat denial] that [content shells had been sold].",
    "[cue Denials] of [content wrongdoing] filled the evening news.",
  },
  no = { "The denial of visas angered the team.", "He is in denial.", "Climate denial is fading.",
         "The mayor is in denial of any crisis.",
         "The climate denial by the mayor angered the union.",
         "The ministry's denial of visas angered the team." },
}

rule "claim rejected, noun" {
  finds = "Denial", about = "X's rejection of the claim that ...",
  pattern = [[ ({source: core} [possessive] | {source: [own]})? ([adj] | [det not own]){0,3} {cue: (rejection | dismissal | repudiation)} of {content: &claim_phrase} ]],
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "Nobody believed [source his] [cue rejection] of [content the idea that the dam leaks]." },
  no = { "His rejection of the offer surprised nobody." },
}

phase "tags"

retag "earlier before a noun" {
  about = "his earlier claim, an earlier report: an adjective",
  pattern = [[ ([det] | [own] | [possessive]) {this: [RBR /earlier|later/]} [can=NN] ]],
  to = "JJR",
  yes = { "The minister retracted his [this earlier] claim." },
  no = { "The minister came earlier." },
}

retag "claim behind his earlier" {
  about = "his earlier claim: a noun",
  pattern = [[ ([own] | an | the) ([JJR] | earlier | later | original | first | previous | former) {this: [tag=VB|VBP can=NN <claim_form>]} ]],
  to = "NN",
  yes = { "The minister retracted his earlier [this claim] that the dam was full.", "The bank walked back an earlier [this claim] that it lost." },
  no = { "The young claim that the dam was full." },
}

retag "disputes in a headline" {
  about = "Governor's office disputes report that he lied: a verb, as what can be disputed follows",
  pattern = [[ [noun] {this: [NNS can=VBZ lemma=dispute]} ([det] | [own] | it | that | (<claim_form> | <claim_noun>) (that | of | on | by | about | [punct] | $)) ]],
  to = "VBZ",
  yes = { "Mayor's office [this disputes] report that he lied." },
  no = { "Border disputes over fish ended." },
}

retag "dispute behind does" {
  about = "she does dispute the remark: a verb",
  pattern = [[ ([pronoun] | [noun] | [name]) [lemma=do not /doing|done/] [adv]? {this: [NN can=VB <quarrel_form>]} ([det] | [own] | that | it) ]],
  to = "VB",
  yes = { "She does [this dispute] the remark." },
  no = { "The judges did dispute resolution." },
}

retag "disputes behind what is disputed" {
  about = "a charge the firm disputes: a verb, as the noun before it is its subject",
  pattern = [[ (<claim_noun> | <loose_noun> | something) (that | which)? ([det] | [own]) [adj]? [noun singular] {this: ([NNS can=VBZ lemma=dispute] | [NNS can=VBZ lemma=contest])} (. | , | ; | and | but | $) ]],
  to = "VBZ",
  yes = { "He was paid in cash, a charge the firm [this disputes]." },
  no = { "The report on the firm disputes." },
}

retag "report behind a verb that denies" {
  about = "office disputes report that he lied: what is denied is a noun",
  ways = {
    bare = [[ ([<deny> finite] | [<reject> finite]) {this: [tag=VB|VBP can=NN <claim_form>]} (that | of | on | by | about | [punct] | $) ]],
    named = [[ (<deny> | <reject>) (a | an | the | [own]) ([adj] | [noun] | [name]){1,3} {this: [tag=VB|VBP can=NN <claim_form>]} that ]],
  },
  to = "NN",
  yes = { "Mayor's office disputes [this report] that he lied.", "Norland denied a Kestrian media [this report] that he lied." },
  no = { "They report that he lied." },
}

retag "claims given a verdict" {
  about = "Mayor calls fraud claims false: a noun, as what they are called follows",
  pattern = [[ [verb <verdict>] ([adj] | [noun] | [name]){1,2} {this: [VBZ can=NNS <claim_form>]} "? [adv]? (<false_adj> | <false_weak> | <false_noun>) ]],
  to = "NNS",
  yes = { "Mayor calls fraud [this claims] baseless.", "Mill terms safety [this reports] \"false\"." },
  no = { "The man whom she calls Ed claims damages." },
}

retag "claims in an aside" {
  about = "He said that she stole it, claims the mayor has rejected: a noun, as it is what is rejected",
  pattern = [[ , {this: [VBZ can=NNS <claim_form>]} (which | that)? ([det] ([adj] | [noun] | [name]){1,4} | [pronoun] | [name]{1,3}) (<have> | [adv]){1,2} (<deny> | <reject> | <verdict>) ]],
  to = "NNS",
  yes = { "He said that she stole it, [this claims] the mayor has rejected." },
  no = { "The dam leaks, claims the mayor." },
}

retag "claims in a verdict" {
  about = "Ferry safety claims are false: a noun, as it has a verb behind it",
  pattern = [[ [noun] {this: [VBZ can=NNS <claim_form>]} (are | were) ]],
  to = "NNS",
  yes = { "Ferry safety [this claims] are malicious." },
  no = { "The man claims that they are old." },
}

retag "claims that open a sentence" {
  about = "Claims of theft are false: a noun, as no sentence opens with such a verb; nor does what is said",
  pattern = [[ (^ | [IN lemma=that] | [verb <say>]) "? {this: [VBZ can=NNS <claim_form>]} (of | that | about | by | [participle] by) ]],
  to = "NNS",
  yes = { "[this Claims] of alleged theft in the port are old." },
  no = { "He claims that he left." },
}

retag "claims behind a verb that denies" {
  about = "He denies fraud claims; rejected safety claims made by nurses: what is denied is a noun",
  ways = {
    named = [[ (<deny> | <reject>) ([adj] | [noun] | [name]){1,2} {this: [VBZ can=NNS <claim_form>]} ([IN] | [participle] | [verb past] | and | , | . | ; | $) ]],
    bare = [[ (<deny> | <reject> | <attack_claim>) {this: [VBZ can=NNS <claim_form>]} ]],
    called = [[ (<deny> | <reject>) as "? [not mark not final]{1,4}? "? ([adj] | [noun] | [name]){0,2} {this: [VBZ can=NNS <claim_form>]} (that | of | about | by) ]],
  },
  to = "NNS",
  yes = { "He denies fraud [this claims].", "He slammed [this claims] he hit a guard.", "The bank rubbished as \"utter nonsense\" weekend [this reports] that it was broke.", "The mill rejected safety [this claims] made by nurses." },
  no = { "The mill that he denies owning claims damages." },
}
