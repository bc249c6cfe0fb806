-- Words of denial and of what is denied, and the parts that their patterns share.
phase "denials"

words "deny" { from = "words/deny.tsv", where = { pos = "verb", group = "deny|quarrel" }, inflect = "verb" }
words "flat_deny" { from = "words/deny.tsv", where = { pos = "verb", group = "deny" }, inflect = "verb" }
words "quarrel" { from = "words/deny.tsv", where = { pos = "verb", group = "quarrel" }, inflect = "verb" }
words "reject" { from = "words/deny.tsv", where = { pos = "verb", group = "reject", strength = "2|3" }, inflect = "verb" }
-- done to what is not believed; a mere idea is rejected for other reasons too
words "scorn" { "rubbish", "debunk", "scotch", "pooh-pooh", "scoff at", "snort at", "laugh off", "dispel", "pour scorn on", "trash",
                "pour cold water on", "throw cold water on", "pour water on", inflect = "verb" }
words "truthfulness" { "accuracy", "truth", "authenticity", "credibility", "veracity", "validity",
                       "reliability", "basis" }
-- belittled or doubted: a denial only of a claim that is named as one
words "belittle" { "play down", "downplay", "make light of", "explain away", "cast doubt on", "call into question",
                   "laugh at", "deride", "mock", "ridicule", "doubt", "question", "challenge", "sneer at",
                   "bridle at", "baulk at", "balk at", "belittle", "query", "throw doubt on", "quibble with", "quarrel with", "talk down",
                   "object to", inflect = "verb" }
words "attack_claim" { from = "words/deny.tsv", where = { pos = "verb", group = "reject", strength = "1" },
                       inflect = "verb" }
words "denial_noun" { from = "words/deny.tsv", where = { pos = "noun", group = "denial_noun", strength = "3" },
                      inflect = "noun" }
-- what keeps "to deny" from being a denial
words "unreal" { "prevent", "want", "ask", "urge", "allow", "expect", "try", "attempt", "effort", "need",
                 "press", "order", "tell", "bid", "plan", "hope", "right", "intend", "ability", "power",
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
                     "effectiveness", "safety", "translation", "transcription", "method", "legality", "lawfulness", "blame", "danger", "risk", "loss",
                     "damage", inflect = "noun" }
-- behind a verb that denies: "I reject absolutely the charge"
words "wholly" { "absolutely", "utterly", "totally", "completely", "entirely", "wholly", "categorically", "unequivocally",
                 "emphatically", "strongly", "firmly", "vehemently", "vigorously", "outright", "unreservedly", "strenuously",
                 "with contempt", "with disdain", "in no uncertain terms", "in the strongest terms", "in the strongest possible terms", "out of hand", "in entirety", "in its entirety", "in their entirety",
                 "in toto", "in totality", "in form and substance" }
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
            "quotation", "quote", "myth", "label", "boast" },
  suggest = { "suggestion", "implication", "speculation", "innuendo" },
  warn = { "warning", "fear", "concern", "worry", "prediction", "forecast" },
  inflect = "noun",
}
-- Behind a verb that rejects these are nouns, whatever their tag says ("Army rejects massacre claim").
words "claim_form" { state = { "claim" }, accuse = { "charge", "complaint" }, inform = { "report", "leak", "talk", "rumour", "rumor", "whisper" },
                     inflect = "noun", any_tag = true }
words "loose_noun" { "talk", "idea", "consensus", "notion", "possibility", "premise", "view", "perception", "impression", "concept",
                     "assumption", "hypothesis", "hint", "picture", "mantra", "trope", "talking point", inflect = "noun" }
words "split_verb" { "brush", "wave", "bat", "swat", "knock", "shoot", "shrug", "sweep", "laugh", "play",
                     "push", "slap", "tamp", inflect = "verb" }
words "split_end" { "aside", "away", "off", "down", "back" }

-- "demanded that she deny it": she has not
part "d_demanded" [[ (demand | demands | demanded | demanding | requests | requested | urged) that [not comma not final]{1,8}? ]]
-- What has not happened: a condition, a question, a wish. "once", "until" set one only before what is to come: "will drop it
-- once they withdraw it"; "dropped it once they had withdrawn it" tells a fact.
part "d_unmet" [[ (unless | if | whether | provided | providing | assuming | lest | in case | on condition that) [not comma not final not mark]{1,10}? ]]
part "d_unmet_yet" [[ ([modal] | [lemma=refuse] | [lemma=vow] | [lemma=threaten] | [lemma=promise]) [not comma not final not mark]{1,16}? (until | till | once | as soon as) [not comma not final not mark not verb not conj]{1,6}? ([adv] | <have> | <be>){0,3} ]]
part "d_wished" [[ ([lemma=hope] | [lemma=wish]) that? [not comma not final not mark not verb not /to/]{1,6}? ([adv] | <have> | <be>){0,3} ]]
-- what may stand between who denies and the word that denies
words "stands_behind" { "active", "based", "loyal", "close", "opposed", "allied", "linked", "sympathetic", "hostile", "friendly", "responsible",
                        "affiliated", "popular", "famous", "familiar", "present" }   -- "rebels loyal to Lind", "a gang active in Sarn"
part "d_aside" [[ ( <stands_behind> ([prep] | to) core | , ...24 , | [open] ...10 [close] | [dash] ...16 [dash] | ,? (who | which) | itself | himself | herself | themselves )? ]]
part "d_when" [[ (this | last | late | early | earlier | yesterday | later) (<weekday> | morning | afternoon | evening | night | week | month | year | today){0,2} ]]
part "d_aux" [[ ([modal] | <have> | <do> | <be> | [adv] | since | long | &d_when | today | yesterday | tonight | " ([adv] | [modal] | <have> | <do>) | " [adv]{1,2} (and [adv])? " | [adv] and [adv] | on? <weekday>){0,5} ]]
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
part "sayer" [[ ({source: np} &d_aside)? ([modal] | <have> | <do> | <be> | [adv]){0,4} CutIn? ]]
part "d_rest" [[ ([not punct not comma not final] clause | ("  | [currency]) clause | [word not punct]) ]]
-- "the latest American claims of fraud"; in "told reporters the claim was false" they are no part of it
words "portion" { "string", "series", "number", "host", "raft", "flurry", "litany", "barrage", "spate", "wave", "slew", "torrent", "couple",
                  "handful", "set", "batch", "repetition", "piece", "bunch", "pack", "web", "catalogue", "catalog", "list", "range", "chorus", "stream", "week", "month", "year", "day", "dozen",
                  "score", "hundred", "most", "many", "some", "all", "any", "part", "much", "each", "several", "one", inflect = "noun", any_tag = true }
part "qualified" [[ ([adj] | [currency]? [num] | [name] | [noun] | [participle] | [possessive] [det]? | [own /own/] | "
                     | [adv] ([adj] | [can=VBN]) | (and | or | but) ([adj] | [participle] | [can=VBN quoted] | [adv] [can=VBN] | [name] | [plural]) | , [adv]? ([adj] | [participle])) ]]
part "before_noun" [[ "? (([num] | [det]? [adj]? <portion>) of)? ([det] | [own] | further | more | any and all){0,2} &qualified{0,7} ]]
unit "of_the_claim" { upto = "Border", from = "[not comma]", about = "what a noun for a claim is told of" }
part "claim_phrase" [[ (&before_noun {noun: <claim_noun>} | ([noun] | [adj]) (and | or) ([noun] | [adj]) {noun: [plural <claim_noun>]} that | &before_noun {noun: <loose_noun>} (, [adv]? ([participle] | [past]) [not comma not mark not final]{0,12}? ,)? (that | of)) of_the_claim? ]]
part "by_denier" [[ (((as | in | with) [not comma not final not finite]{1,8}?)? &d_setting by {source: np})? ]]
-- what is done with figures, pictures, letters by whom they are held against
words "gives_out" { "print", "publish", "quote", "cite", "post", "share", "show", "give", "release", "air", "broadcast", "circulate", "use",
                    "present", "put about", "hand out", "spread", "read out", "brandish", inflect = "verb" }
