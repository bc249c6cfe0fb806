-- Denials that call a claim false: predicates (the reports are baseless), verdicts (called it a lie), outcries
-- (Nonsense!), and invention (they made the story up). Who denies is whoever is quoted, see 45.
phase "denials"

words "false_adj" { from = "words/deny.tsv", where = { pos = "adj", group = "false", strength = "2|3" } }
words "false_weak" { from = "words/deny.tsv", where = { pos = "adj", group = "false", strength = "1" } }
words "false_noun" { from = "words/deny.tsv", where = { pos = "noun", group = "false", strength = "2" }, inflect = "noun" }
words "false_claim" { from = "words/deny.tsv", where = { pos = "noun", group = "false", strength = "1" }, inflect = "noun" }
words "false_phrase" { from = "words/deny.tsv", where = { pos = "phrase", group = "false" }, inflect = "marked" }
words "false_after_be" { from = "words/deny.tsv", where = { pos = "phrase", group = "false", note = "pp" },
                         inflect = "marked" }
words "verdict" { "call", "brand", "label", "term", "describe", "denounce", "condemn", "slam", "blast",
                  "decry", "deride", "deem", "rate", "judge", "portray", "characterise", "characterize",
                  "declare", "dub", "paint", "consider", "regard", "view", "flag", inflect = "verb" }
words "finding_so" { "find", "rule", "pronounce", "hold", inflect = "verb" }
words "invent" { "fabricate", "invent", "concoct", "make up", "cook up", "dream up", "manufacture",
                 "misconstrue", "misrepresent", "distort", "mischaracterise", "mischaracterize",
                 inflect = "verb" }
words "wrongly" { "wrongly", "falsely", "wrongfully", "unjustly", "incorrectly", "erroneously", "mistakenly", "inaccurately",
                   "baselessly", "misleadingly", "untruthfully", "mendaciously", "groundlessly", "dishonestly", "speciously" }
words "wronged" { "accuse", "charge", "convict", "blame", "name", "portray", "describe", "identify", "jail", "imprison",
                  "suspect", "link", "implicate", "arrest", "report", "quote", "brand", "label", inflect = "verb" }
words "case_noun" { "lawsuit", "suit", "case", "indictment", "petition", inflect = "noun" }
words "outcry" { "nonsense", "rubbish", "lies", "lie", "a lie", "all lies", "fake news", "not true", "untrue",
                 "false", "incorrect", "inaccurate", "utterly untrue", "totally false", "completely false", "utter nonsense",
                 "complete nonsense", "absolute nonsense", "total nonsense", "utter rubbish",
                 "absolute rubbish", "pure fantasy", "pure fiction", "pure invention", "baloney", "hogwash",
                 "bunkum", "absolutely not", "baseless", "preposterous", "ridiculous", "absurd",
                 "nothing of the kind", "nothing of the sort", "hardly", "god forbid", "perish the thought",
                 "no such thing", "wrong again", "quite wrong", "plain wrong", "dead wrong", "on the contrary",
                 "quite the opposite", "far from it", "a total lie", "that's a lie", "slander", "gossip",
                 "idle gossip", "idle chatter", "laughable", "ludicrous", "a joke", "fiction",
                 "a load of rubbish", "a load of nonsense", "you lie", "you're lying", "you are lying", "liar", "liars", "pure speculation", "fantasy", "guesswork", "fairy tales", "a fairy tale", "poppycock",
                 "old wives' tales", "wild speculation", "a storm in a teacup", "a tempest in a teapot", "sheer invention",
                 "over my dead body", "not on your life", "come off it", "give me a break",
                 "don't make me laugh", "pull the other one", "dream on", "you must be joking", "you must be kidding",
                 "not in a million years", "not a chance", "no chance", "unthinkable",
                 "claptrap", "balderdash", "twaddle", "piffle", "stuff and nonsense", "utter rot", "tommyrot",
                 "bunk", "pure gossip", "bollocks", "balls", "utter balls", "total bollocks", "cobblers",
                 "tosh", "bull" }

-- what is told in figures or shown: as good as a claim, if it is called wrong
words "evidence_noun" { "figure", "number", "statistic", "toll", "count", "estimate", "photo", "photograph",
                        "picture", "image", "video", "footage", "recording", "tape", "document", "letter",
                        "email", "e-mail", "screenshot", "clip", "signature", "test", "study", "survey",
                        "data", "analysis", "calculation", "result", "quote", "headline", "list", "map",
                        "poll", "post", "book", "memoir", "diary", "documentary", "podcast", "article", "column", "leaflet",
                        "brochure", "dossier", "transcript", "tweet", "sum", "arithmetic", "maths", "math", "methodology",
                        "sample", "measurement", "log", "ad", "ads", "advert", "advertisement", "commercial", "poster", "flyer", "flier", "mailer",
                        "banner", "speech", "editorial", "op-ed", "essay", "broadcast", "memo", "memorandum", "blog", "audit",
                        "press release", "communique", "cartoon", "meme", "sermon", "lawsuit", "indictment",
                        "writ", "affidavit", "petition", "assessment", "spreadsheet", inflect = "noun" }
words "evidence_noun" { "minutes" }
words "inflated" { "inflated", "exaggerated", "misleading", "wrong", "too high", "too low", "staged",
                   "manipulated", "distorted", "garbled", "out of date", "overblown", "overstated", "out of context", "unreliable",
                   "meaningless", "spliced", "spliced together", "selectively edited", "heavily edited", "altered",
                   "tampered with", "backdated", "botched", "bungled", "contaminated", "misread", "misinterpreted",
                   "mistranslated", "doctored", "photoshopped", "digitally altered", "digitally manipulated", "deceptively edited", "generated by AI", "AI-generated", "computer-generated" }
-- what a claim comes from, if it is wrong without anybody lying
words "error_noun" { "misunderstanding", "misreading", "misinterpretation", "misapprehension", "misconception", "misperception",
                     "mistranslation", "miscommunication", "mix-up", "confusion", "typo", "misprint", "slip of the tongue",
                     "clerical error", "translation error", "printing error", "typing error", "computer error", "case of mistaken identity",
                     inflect = "noun" }
-- of whoever says it: he lies, or he does not know
words "deluded" { "mistaken", "lying", "misinformed", "deluded", "fantasising", "fantasizing", "imagining things",
                  "seeing things", "making it up", "making it all up", "making things up", "making this up",
                  "economical with the truth", "not telling the truth", "talking through his hat", "talking through her hat", "talking through their hats" }
-- what one looks for and does not find: "no evidence that it leaks"
words "bear_out" { "support", "suggest", "show", "prove", "confirm", "back", "back up", "substantiate", "corroborate", "verify", "indicate" }
words "sought_noun" { proof = "evidence, proof, indication, information", trace = "sign, trace, link, connection, tie, relationship",
                      ground = "basis, foundation, ground, truth", inflect = "noun" }
words "mismatch" { "fit", "match", "tally", "align",  "square", "accord", "correspond", "agree", "add up", "hold up",
                   "stand up", "stack up", "bear scrutiny", "reflect" }

-- of what is told: without an article too ("it is gossip")
words "hearsay_noun" { "speculation", "gossip", "hearsay", "guesswork", "conjecture", "innuendo", "scaremongering", "tittle-tattle",
                       "mudslinging", "muckraking", "sensationalism" }
words "hearsay" { "believe a word", "believe everything you read", "believe everything you hear" }
words "otherwise" { "facts are otherwise", "truth is otherwise", "facts are different", "truth is different",
                    "reality is different", "facts are very different", "truth is very different",
                    "reality is very different", "reality is quite different", "truth is quite different",
                    "facts are quite different", "got the wrong man", "got the wrong woman",
                    "got the wrong person", "got the wrong people", "got the wrong end of the stick",
                    "barking up the wrong tree", "put two and two together and made five" }

words "blame_for" { accuse = "accuse", blame = "blame", inflect = "verb" }
words "fantasist" { "fantasist", "liar", "fabulist", "crank", "fraud", "charlatan", "conspiracy theorist", "attention seeker",
                    "attention-seeker", "troublemaker", "crackpot" }

-- what says nothing itself, but is where it was said: "said in a statement that the charges were false"
words "told_in" { "statement", "letter", "email", "e-mail", "message", "post", "tweet", "memo", "note", "interview", "filing",
                  "speech", "press release", "affidavit", "testimony", inflect = "noun" }
-- what tells how something was, as a mirror shows it: "an inaccurate reflection of the meeting"
words "rendering" { "reflection", "picture", "representation", "portrayal", "depiction", "portrait", "description", "account",
                    "version", "reading", "interpretation", "characterisation", "characterization", "summary", "retelling",
                    "recollection", "impression", "presentation", inflect = "noun" }
words "faithful" { "accurate", "true", "fair", "correct", "faithful", "honest", "truthful", "full" }
part "is" [[ "? (, ([not mark not comma not finite]{1,8}? | which [not mark not comma]{1,8}?) ,)? (also | likewise | indeed | itself | themselves)? (([<be> not possessive] | 's [adv] | [modal] <be> | <have> been) ([adv]{0,2} (proved | proven | shown) (to be)?)? | <have> [adv]? (proved | proven | turned out) (to be)? | remain | remains | remained | [lemma=amount] to | ([lemma=appear] | [lemma=seem] | [lemma=prove] | [lemma=turn] out) (to be)?) (, ")? ]]
words "outright" { "baldfaced", "bald-faced", "barefaced", "bare-faced", "outright", "utter", "flat-out", "flat", "plain", "downright", "dead", "sheer" }
part "how_bad" [[ ([adv] | [num] (percent | per cent | '%') | ([adv] | [adj]) and | [det] | [adj] | all | simply | just | <outright> | " | nothing but | nothing more than | based on | a matter of | built on | (a | [adj]){1,2} (load | lot | heap | pile | crock) of){0,4} ([adj] and)? ]]
part "how_much" [[ (, ...6 ,)? &how_bad [common]? ]]
part "whole" [[ ((all | none) of (this | that | it) | the (whole | entire) (thing | affair | story | business | matter | episode | lot)) ]]
part "all_one_says" [[ (whatever | (everything | anything | all | nothing | none | much | most) ((of | in)? what | that)?) ([pronoun] | core) ([adv] | <have>){0,2} <say> [not final not mark not comma]{0,4}? ]]
part "pointer" [[ (this | that | it | these | those | they | &whole | what ...8 | &all_one_says) ]]

words "not_how" { "is not how", "was not how", "isn't how", "wasn't how", "is not the way", "was not the way", "isn't the way",
                  "wasn't the way" }
words "recalls" { "remember", "recollect", "see", "tell", "describe", inflect = "verb" }
words "talks_lies" { "talk nonsense", "talk rubbish", "talk rot", "talk tosh", "talk utter nonsense", "talk complete nonsense",
                     "talk absolute nonsense", "talk total nonsense", "talk utter rubbish", "talk absolute rubbish",
                     "talk complete rubbish", "tell stories", "tell tales", "tell tall tales", "tell fibs", "tell untruths",
                     "tell lies", "tell fairy tales", inflect = "verb" }
words "talks_lies" { "liars", "a liar", "never told the truth" }

rule "claim called false" {
  finds = "Denial", about = "the claims about X are unfounded; that is not true",
  ways = {
    claim_that = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((by | from | in | [verb] by) [not comma not finite not final]{1,6})? (that ...12 ([verb finite] | [modal]) ...20 | (of | about | by | over) ...24)} &is &how_much {cue: (<false_adj> | <false_noun> | <false_claim> | <false_after_be> | <false_phrase> | <false_weak> | lies)} ]],
    claim = [[ {content: &before_noun {noun: <claim_noun>} [not <claim_noun>]{0,22}} &is &how_much {cue: (<false_adj> | <false_noun> | <false_claim> | <false_after_be> | <false_phrase> | <false_weak> | lies)} ]],
    saying = [[ {content: &before_noun {noun: (<evidence_noun> | post | posts | message | messages | leaflets)} (saying | claiming | alleging | suggesting | showing | that (say | says | claim | claims | allege | suggest | show | shows)) ...24} &is &how_much {cue: (<false_adj> | <false_noun> | <false_after_be> | <false_phrase>)} ]],
    from_error = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((by | from | in | [verb] by) [not comma not finite not final]{1,6})? (that ...12 ([verb finite] | [modal]) ...20 | (of | about | by | over) ...24)?} ]] ..
                 [[ ([modal] | <have> | [adv]){0,3} (([lemma=stem] | [lemma=arise] | [lemma=result] | [lemma=come] | [lemma=spring] | [lemma=grow] out | [lemma=rest] | <be> [adv]? (based | down | due | rooted | the (product | result | fruit | outcome)))) ]] ..
                 [[ [adv]? (of | from | on | to | in) ([det] | [own])? [adj]{0,2} {cue: <error_noun>} ]],
    it_that = [[ it &is &how_much {cue: (<false_adj> | <false_phrase> | <false_noun>)} "? (that | to (say | suggest | claim | imply) that?) {content: clause} ]],
    it_zero = [[ it &is ([adv] | "){0,2} {cue: (<false_adj> | <false_phrase>)} "? {content: full_clause with &finite} ]],
    wrong_to = [[ it &is ([adv] | "){0,2} {cue: ((simply | just | plain | quite | flatly)? wrong | incorrect | misleading | unfair | mistaken | untrue)} to (say | suggest | claim | imply | think | believe | assume | conclude) that? {content: clause} ]],
    more_claims = [[ {content: (&before_noun {noun: <claim_noun>} ((by | from) [not mark not final]{1,10}?)? that [not mark not final]{2,16}? | np ([participle] by [not comma not mark not final]{1,8}?)? | &pointer)} &is ([det] | [adj] | more | just | nothing but){0,3} (no more than | nothing more than | little more than)? "? (<portion> of (a | an | the)?)? [adv]? {cue: (<false_adj> | <false_weak>)} ([adj] | [adv] | and | or | ,){0,7} <claim_noun group=accuse|inform|state> ]],
    relative = [[ {content: ([det] | [own] | [adj] | [noun] | [base]){0,3} {noun: (<claim_noun> | <evidence_noun>)}} (that | which) <be> &how_much {cue: (<false_adj> | <false_noun> | lies)} ]],
    rendered = [[ {content: (&before_noun {noun: <claim_noun>} [not <claim_noun>]{0,16} | &pointer | np)} &is ([adv] | [det] | [adj] | "){0,4} {cue: (<false_adj> | <false_weak>)} "? [adj]? <rendering> ]],
    ill_rendered = [[ {content: (&before_noun {noun: <claim_noun>} [not <claim_noun>]{0,16} | &pointer | np)} {cue: &is [adv]? (not | n't) [adv]? (a | an | the)} "? [adv]? <faithful> <rendering> ]],
    pointer = [[ {content: &pointer} &is &how_much {cue: (<false_adj> | <false_noun> | <false_after_be> | <false_phrase>)} ]],
    impossible = [[ {content: what (they | he | she | it | you | core) ([adv] | <have>)? [<say>] [not final not comma]{0,4}?} <be> ([adv] | "){0,2} {cue: impossible} ]],
    based_on = [[ {content: (&before_noun {noun: (<claim_noun> | <evidence_noun> | <case_noun>)} [not comma not finite]{0,14} | &pointer)} &is [adv]? {cue: based [adv]? on "? (a | an)? [adv]? (wrong | wrongful | faulty | erroneous | flawed | incorrect | inaccurate | misleading | unreliable | false | fabricated | forged) ((and | ,) [adj])? "? (information | intelligence | documents | data | facts | evidence | premise | premises | assumption | assumptions | reading | sources | translation | understanding)} ]],
    inverted = [[ (^ | ") ([adv] | just as){0,2} {cue: (<false_adj> | misleading)} ([prep] [det]? [noun])? (is | are | was | were) {content: &before_noun {noun: <claim_noun>} clause?} ]],
    misleads = [[ (^ | :) {content: (this | that | it)} <be> [adv]? {cue: (misleading | exaggerated | inaccurate | incorrect | (partly | partially | mostly | only half) (false | true) | out of context | missing context)} (. | $) ]],
    this_is = [[ {content: (this | that | it | &whole)} &is (a | an | all a | just a | nothing but a | all | just | only | mere | nothing but) [adj]? {cue: <false_claim>} ]],
    hearsay = [[ {content: (this | that | it | &whole)} &is [adv]{0,2} {cue: <hearsay_noun>} ]],
    contains = [[ {content: &before_noun {noun: <claim_noun>} [not comma]{0,8}} {cue: [lemma=contain] "? ([adj] | [num] | several | many | [adv] | [det]){0,3} (errors | inaccuracies | falsehoods | untruths | lies | mistakes | distortions)} ]],
    got_wrong = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | <be>){0,3} ([lemma=get] | [lemma=have]) {content: (it | this | that | (the | [own]) (facts | figures | sums | numbers | story | dates | history | wires))} {cue: (all | [adv])? (wrong | muddled | crossed | mixed up | backwards | back to front | upside down | the wrong way round)} ]],
    figure = [[ {content: &before_noun {noun: <evidence_noun>} [not comma not finite]{0,12}} &is ([adv] | plain | "){0,2} {cue: (<inflated> | <false_weak>)} ]],
    given_out = [[ {content: &before_noun {noun: <evidence_noun>} (that | which)? ([pronoun not wh] | [det]? [noun]{1,3}) [adv]? <gives_out>} &is ([adv] | "){0,2} {cue: (<false_adj> | <inflated> | <false_weak>)} ]],
    thin_air = [[ {content: &before_noun {noun: (<evidence_noun> | <claim_noun>)} [not comma]{0,10}} [verb] {cue: (from | out of) thin air} ]],
    no_basis_at_all = [[ {content: (&before_noun {noun: <claim_noun>} [not comma]{0,20} | &pointer)} {cue: ([lemma=have] | [lemma=lack]) (no | any)? [adj]{0,2} (basis | foundation | merit | substance | validity | truth)} ]],
    liar = [[ {claimant: ([pronoun] | core)} ([adv] | <be> | "){0,3} {cue: <talks_lies>} ]],
    headline = [[ (^ | : | [verb finite <say>]) {content: ([noun] | [name] | [adj] | [possessive] | [base]){0,4} {noun: (<claim_form> | <claim_noun group=accuse|inform>)} (of ([noun] | [adj] | [name] | [possessive] | [gerund] | [participle] | of){1,7})?} <be>? "? {cue: (<false_adj> | <false_noun> | lies)} "? (, [verb <say>] {source: np})? $ ]],
    inside = [[ {content: (np | &pointer)} , ([verb finite <say>] {source: core} | {source: core} [verb finite <say>] core?) , &is &how_much {cue: (<false_adj> | <false_noun> | <false_after_be> | <false_phrase>)} ]],
    cannot_stand = [[ {content: ([det] | [own] | [adj] | [noun] | [name] | [possessive]){1,5}} "? {cue: (cannot | can not | can n't | could not | could n't) be [adv]? (reproduced | replicated | relied (on | upon) | substantiated | sustained | supported | justified | corroborated | borne out)} ]],
    there_of = [[ there (is | was | 's) ([adv] | "){0,2} {cue: <false_phrase last=IN|TO|VB>} "? {content: clause} ]],
    there_phrase = [[ there (is | was | 's) ([adv] | "){0,2} {cue: <false_phrase>} ((to | in | for | of | behind) {content: clause})? ]],
    not_so_said = [[ ^ {content: (this | that | it)} {cue: (<be> | <do>) (not | n't) (so | true | right | correct | the case)} , "? [verb <say>] {source: np} ]],
    to_say = [[ {noun: (to say | to suggest | to claim | to imply | saying | suggesting)} that {content: [not comma not final]{2,20}?} (<be> | [modal] be) &how_much {cue: (<false_adj> | <false_noun> | <false_phrase> | wrong)} ]],
    truthless = [[ (^ | ") [adv]{0,2} {cue: (no truth | not a word of truth)} [adv]? (in | to) {content: (&pointer | &claim_phrase)} ]],
    nothing_in = [[ there (is | was | 's) ([adv] | "){0,2} {cue: (absolutely | simply)? nothing (in | to | behind | to (support | substantiate | back up | suggest))} {content: (it | that | this | them | these | those | &before_noun <claim_noun> clause?)} ]],
    disbelieve = [[ (not | n't) [adv]? {cue: <hearsay>} ]],
    otherwise = [[ {cue: <otherwise>} ]],
    nothing_like = [[ there (is | was | 's) ([adv] | "){0,2} {cue: nothing like} {content: (that | this | it)} "? ([punct] | $) ]],
    whence = [[ {cue: ((<do> | [modal]) (not | n't) [adv]? (know | understand | imagine | say) | <have> [adv]? no (idea | clue)) where} {content: ((this | that | it | these | those) all? | &before_noun {noun: <claim_noun>})} ]] ..
             [[ (came | comes | come | <have> [adv]? come) from ]],
    news_to = [[ {cue: news to (me | us | him | her | them | it)} ]],
    mismatch = [[ {content: (&before_noun {noun: (<claim_noun> | <evidence_noun>)} [not comma]{0,8} | &pointer)} {cue: ([modal] | <do>) (not | n't) [adv]? <mismatch>} ]],
    shown_list = [[ {content: np ([participle] [prep] | [VBD can=VBN /reported|published|aired|posted|printed|broadcast/] (in | on | at | by)) [not comma not finite not mark]{1,10}} &is [adj] (, ([adj] | out of context)){0,3} ,? and ([prep] [det]? [noun])? [adv]? {cue: <false_adj>} ]],
    shown = [[ {content: np (about | concerning | regarding | surrounding | [participle] ([prep] | [participle] | [to_mark]) | [VBD can=VBN /reported|published|aired|posted|printed|broadcast/] (in | on | at | by)) [not comma not finite not mark]{1,10}} &is &how_much {cue: (<false_adj> | <false_noun> | <false_phrase>)} ]],
    thing = [[ {content: np} &is &how_much {cue: (<false_adj> | <false_noun> | <false_phrase>)} ]],
    no_truth = [[ {content: (&before_noun {noun: (<claim_noun> | <case_noun>)} [not comma]{0,20} | &pointer)} (, (which | that) [not mark not final]{1,30}? ,)? (,? (though | while | although | which | that))? (<be> | <have> been)? (([participle] | [past]) to | [modal] | <do> | <have>)? {cue: <false_phrase>} ]],
    never_was = [[ {content: (np | it | that | this | none of (it | that | this))} {cue: (did (not | n't) (happen | exist | occur) | ([adv] | simply)? never (happened | existed | occurred | took place))} ([punct] | [conj] | [adv] | $) ]],
    further = [[ {cue: nothing could be further from the truth} ]],
    there = [[ there (is | was | 's) ([adv] | "){0,2} {cue: ((no | zero | not a (word | grain | shred) of | not an ounce of) (truth | substance) | no such (thing | plan | order | agreement | deal | meeting | request))} (whatsoever | [adv] | "){0,2} ((to | in | for | of | behind) {content: clause})? ]],
    no_basis = [[ (there (is | was | 's) | <have> | found | see | sees) ([adv] | "){0,2} {cue: no [adj]? <sought_noun group=proof|ground>} (whatsoever | at all)? "? (for | to support | behind | to | in) {content: &claim_phrase} ]],
    finds_no_merit = [[ {source: np} &d_aux ([lemma=find] | [lemma=see]) "? {cue: no [adj]{0,2} (merit | substance | truth | validity | basis | foundation)} "? (in | to | for) {content: &claim_phrase} ]],
    finds_none = [[ {source: np} &d_aux ([lemma=find] | [lemma=see] | [lemma=uncover] | [lemma=turn] up) "? {cue: (no [adj]{0,2} <sought_noun group=proof|trace> | nothing)} (that {content: clause} | (of | for | between | with | to <bear_out>) {content: clause}) ]],
    unproven_by = [[ {source: np} &d_aside &d_aux {cue: (<be> | been) ([adv]? unable | not able) to <bear_out>} {content: &before_noun {noun: <claim_noun>} clause?} ]],
    excludes = [[ {source: np} &d_aside &d_aux {cue: [lemma=exclude]} (the | any) possibility (that | of) {content: clause} ]],
    finds_no_any = [[ {source: (np | [pronoun])} {cue: ((could | can | did) (not | n't) (find | see) | <have> (not | n't) (found | seen)) any [adj]{0,2} (evidence | proof | indication | sign | trace | facts | basis | grounds | record | records)} (of | for | that | to <bear_out> | in) {content: clause} ]],
    finds_none_yet = [[ {source: np} &d_aux <have> {cue: no [adj]{0,2} <sought_noun proof>} (that {content: clause} | to (suggest | show | support | prove) {content: clause}) ]],
    finds_nothing = [[ {source: np} &d_aux [lemma=find] {cue: (nothing (untoward | amiss | improper | unlawful | illegal | suspicious | irregular | wrong | unusual | sinister | of concern | out of (order | place | the ordinary)) | no [adj]{0,2} (wrongdoing | impropriety | irregularities | misconduct | malpractice | foul play))} ]],
    wrong = [[ {content: (&before_noun {noun: <claim_noun>} | they | he | she | you | it | this | that | those | these)} &is ([adv] | simply | all | "){0,3} {cue: (wrong | mistaken | lying | misinformed | misled)} (about {content: clause} | to {content: clause})? ]],
    wrong_to_say = [[ {claimant: np} &d_aside &is ([adj] | [adv] | "){0,2} {cue: (wrong | mistaken | incorrect | lying)} {noun: (to | in | when | by) ([lemma=say] | [lemma=claim] | [lemma=suggest] | [lemma=state] | [lemma=allege] | [lemma=imply])} {content: clause} ]],
    wrong_for = [[ {claimant: np} &d_aside &is ([adj] | [adv] | "){0,2} {cue: (wrong | mistaken | incorrect)} "? {noun: for [gerund <say>]} (that {content: clause} | {content: full_clause with &finite}) ]],
    lied_when = [[ {claimant: np} (([adv] | <have>){0,2} | of) {cue: (lied | lying)} {noun: (when | in) ([pronoun] | core)? ([lemma=say] | [lemma=claim] | [lemma=state] | [lemma=tell] | [lemma=swear] | [lemma=write])} that? {content: clause} ]],
    mistaken = [[ {claimant: np} <be> ([adv] | simply | "){0,2} {cue: <deluded>} ]],
    no_word = [[ {cue: (not (a | one) single? (word | syllable | line | bit | sentence) | none | nothing)} (of | in) {content: (it | this | that | what ...8 | &before_noun <claim_noun>)} (, ...3 ,)? <be>? (, ...3 ,)? ((true | so | accurate) | [adv]? (happened | took place)) ]],
    belied = [[ {content: &before_noun {noun: (<claim_noun> | <evidence_noun>)} [not comma]{0,10}} &is [adv]? {cue: (at odds with | at variance with | inconsistent with | incompatible with | irreconcilable with | contradicted by | belied by | refuted by | disproved by | undermined by)} ]],
    no_support = [[ {content: (&before_noun {noun: <evidence_noun>} | it | they | this | that)} {cue: ([modal] | <do>) (not | n't) [adv]? (support | bear out | back up | corroborate | substantiate | uphold)} (&claim_phrase | that | the idea) ]],
    not_repeated = [[ {source: np} &d_aside {cue: ((could | can) (not | n't) | [lemma=fail] to | unable to) (reproduce | replicate | repeat)} {content: ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (result | results | finding | findings | effect | experiment | experiments)} ]],
    not_how = [[ {content: (np | &pointer)} {cue: <not_how>} (core | [pronoun]) ([verb <recalls>] | recall | recalls | recalled) ]],
    which_is_not = [[ {content: [not comma not mark not final]{2,24}} , which <be> ([adv] | "){0,2} {cue: (not true | n't true | not even true | untrue | false | incorrect | not so | not the case | n't the case | a lie | nonsense | rubbish)} (at all)? "? ([punct] | and | but | $) ]],
    not_so = [[ {cue: (not so | n't so | not the case | n't the case)} ("? [punct] | $) ]],
  },
  unless = {
    of_thing = [[ [noun not <claim_noun> not <loose_noun> not <evidence_noun> not <addressee>] "? ([dash] | - | --)? ,? ([WDT] | that) (, ...6 ,)? ([modal] | <do> | <be> | <have> | [adv] | [det] | based on | built on){0,4} {cue} ]],   -- "a villa that does not exist"
    across = [[ {content: ... , ([verb finite <say>] | [gerund <say>] (they | these | those | it)) ...} ]],   -- "who spoke of claims that it burned, said the news was wrong"
    inner_thing = [[ {content: ... [verb <say>] that? [not verb not modal not mark not comma not <claim_noun> not <loose_noun> not <evidence_noun>]{1,10}} <be> [adv]{0,2} {cue: <made_of_nothing>} ]],   -- "alleging that half of its sales were invented"
    faked = [[ {content: ... <faked_goods>} <be> [adv]{0,2} {cue: <made_of_nothing>} ]],
    apart = [[ (; | (and | but) [adv]? [verb past <say> not lemma=find]) ]],   -- "withdrew the claim that they paid; he had been misinformed"
    would_not = [[ (can | 'll | will) not ([lemma=say] | [lemma=claim] | [lemma=call] | [lemma=tell]) ...5 {cue} ]],
    not_lying = [[ (not | n't | never) [adv]? {cue: <deluded>} ]],
    for_deed = [[ {cue: <talks_lies>} "? (for | over) ([adv] | "){0,2} ([gerund] | [det] | [own]) ]],   -- "called him a liar for breaking his word"
    none_then = [[ (if | unless) ...24 (will | would | may | might) <have> {cue: no ...} ]],
    either_or = [[ either ...8 or [not comma not final]{1,4}? {cue} ]],
    doubled = [[ (not | n't | never | neither | nothing) ([adv] | [det]){0,2} {cue: (<false_adj> | <false_noun> | <false_weak>)} ]],
    not_thought = [[ (not | n't) ([lemma=think] | [lemma=believe] | [lemma=say] | [lemma=mean] | [lemma=feel]) ...12 {cue} ]],
    unsure = [[ {noun: <evidence_noun>} [not comma not finite]{0,6}? (may | might | could) ([adv] | have | be | been){1,4} {cue} ]],   -- "the sample may have been tampered with"
    own_clause = [[ ([<claim_noun> not <told_in>] | [<loose_noun> not <told_in>]) that ([pronoun] | core) ([adv] | <have> | <be> | [modal]){1,4} [det]? "? {cue} ]],
    own_long = [[ ([<claim_noun> not <told_in>] | [<loose_noun> not <told_in>]) that core ([not comma]{0,8} , [not comma not conj] [not comma]{0,11} , | [not finite not modal]{1,16}) <be> [adv]{0,2} {cue} ]],
    second = [[ {content} &is &how_much (<false_adj> | <false_weak> | <false_noun>) "? (and | or | ,) [adv]{0,2} {cue} ]],
    half = [[ {cue: (<false_adj> | <false_weak>)} (<false_noun> | <false_claim>) ]],   -- "malicious slander"
    which_one_claims = [[ {content: (which | who) ...} ]],   -- "a vote which the union claims was false"
    said_that = [[ [verb <say>] {content: [IN]} ]],   -- "said that nothing of the sort happened"
    called_me = [[ [lemma=call] {claimant: (me | us)} {cue} ]],
    others_think = [[ you ([lemma=think] | [lemma=say] | [lemma=believe]) ...6 {cue} ]],
    hedged = [[ (almost | nearly | sound | sounds | seem | seems) {cue} ]],
    asked = [[ ((if | whether | prove | proven | unless | suppose) [not comma]{0,12} {cue} | (knew | knowing) that? ([not comma not <be>]{1,10} <be> [adv]{0,2} | &how_bad) {cue}) ]],
    would = [[ [modal not /can|'ll|will/] [adv]? ([lemma=say] | [lemma=claim] | [lemma=call] | [lemma=argue] | [lemma=tell] | [lemma=think]) ...5 {cue} ]],
    either = [[ either [not comma not final]{1,10}? {cue} or ]],   -- "either she is lying or you are"
    warned = [[ let (no one | nobody) be {cue} ]],   -- "let no one be mistaken"
    person = [[ (he | she | you | who) <be> [adv]? a? [adj]? {cue: (fake | phony | phoney | fraud)} ]],
    question = [[ ^ "? (is | are | was | were) ...24 {cue} ]],
    named = [[ {cue} (identity | name | passport | passports | alarm | teeth | flag | start | dawn | hope | documents | papers) ]],
    hoped = [[ [lemma=hope] that? {content} ]], waste = [[ {cue: (rubbish | garbage | trash)} , ([num] | hundreds | thousands | dozens) (of? [noun]) ]],   -- "It's rubbish, two tonnes of it"
    before_noun = [[ {content} &is &how_much (<false_adj> | <false_weak> | <false_claim>) [noun not <claim_noun> not <loose_noun> not <false_noun> not <false_claim> not <evidence_noun> not <rendering> not /attacks?/] ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  build = function(m, doc)
    if not string.find(m.way, "^finds_no") then return end
    m:set("type", "negated_statement")
    local content, last = m:slot("content"), m:slot("cue").last
    local that = content and (doc:word(content.first) == "that" or doc:word(content.first - 1) == "that")
    if that then m:add_slot("noun", doc:span(last, last)) end   -- "no evidence that it leaks"
  end,
  yes = {
    "[source The guild] said [content claims that it sold stale flour] stemmed from a [cue misunderstanding].",
    "[source Lind] told reporters [content the claim] was [cue false].",
    "Lind said the dam leaked. [source Auditors] have [cue no proof] to suggest [content that the dam leaked].",
    "[source The bank] said in a statement that [content the charges] were [cue without merit].",
    "\"[content The reports of a rift] are [cue baseless],\" the minister said.",
    "The firm said [content the claim] was [cue untrue].",
    "Lind accused [claimant the union] of [cue lying] [noun when it said] [content the dam leaked].",
    "Lind said [claimant the union] [cue lied] [noun when it said] [content the dam leaked].",
    "The firm said [content claims made by aid workers that food was held back] were [cue untrue].",
    "The firm said [content the meeting] [cue never took place].", "The bishop told the jury [content it] [cue did not happen].",
    "The firm said [content the report] was [cue based on wrong information].",
    "\"[content That] is [cue a lie],\" Lind said.", "\"[content Everything he says] is [cue a lie],\" Lind said.",
    "The doctor said it was [cue untrue] that [content the ward had closed].",
    "The doctor said it was [cue not true] [content the ward had closed].",
    "\"[noun To suggest] that [content we knew] is [cue absurd],\" Lind said.",
    "The doctor said there was \"absolutely [cue no basis] whatsoever\" for [content the claim that the ward had closed].",
    "\"[content Those] are [cue politically motivated] charges,\" her lawyer said.",
    "The mayor said there was \"[cue no truth] whatsoever\" in [content the story].", "The mayor said there was [cue no such order].",
    "\"[content This] is a [cue smear],\" her lawyer said.", "\"[content It] is [cue speculation] in the press,\" Lind said.",
    "The bank said [content the report] [cue contained errors].",
    "[content Posts saying that the dam leaks] are [cue baseless], Lind said.",
    "\"He has [content his facts] [cue wrong],\" Lind said.", "\"Also [cue untrue] are [content claims that the dam leaks],\" Lind said.", "\"[content What they say happened] is virtually [cue impossible],\" Lind said.",
    "Lind said that [content the figures] were [cue inflated].", "Lind said that [content the charges] have proved to be [cue false].",
    "Lind says [content polls showing her far behind her rival] are [cue wrong].",
    "\"They are [cue talking nonsense],\" Lind said.",
    "[source The mill] [cue has not seen any evidence] to confirm [content the rumours].", "[source The mill] had [cue been unable to substantiate] [content the claims].",
    "[source The mill] [cue excludes] the possibility that [content dye leaked].",
    "\"There is [cue nothing in] [content it],\" Lind said.", "Lind said there was [cue nothing to support] [content the charges].",
    "Lind told the Courier [content the reports] are, \"absolutely [cue untrue]\".",
    "[noun To say] that [content the dam leaks] is [cue nonsense], Lind said.",
    "\"Absolutely [cue no truth] in [content it],\" Lind said.",
    "\"That is [cue news to me],\" Lind said.", "\"There is [cue nothing like] [content that],\" Lind said.",
    "\"I [cue don't know where] [content these stories] come from,\" Lind said.",
    "\"I [cue have no idea where] [content that] came from,\" Lind said.", "\"The [cue facts are otherwise],\" Lind said.",
    "\"Don't [cue believe a word] of it,\" Lind said.",
    "Lind said [content its version] [cue did not fit] the facts.",
    "Lind said [content the figures] came [cue from thin air].", "Lind said [content the figures the mill gave] were [cue false].",
    "[content The claim] [cue has no scientific basis], Lind said.",
    "[content The idea that she would quit] is [cue laughable], Lind said.",
    "[content That] is [cue untrue], says [source Ada Lind].",
    "[content That] [cue isn't so], says [source Ada Lind].",
    "The mayor says the bridge is safe. [content That] is [cue false].", "The mayor says the bridge is safe. [content This] is [cue misleading].",
    "The mayor says the bridge is safe. However, [content the posts] are [cue misleading].",
    "The mayor says the bridge is safe. [content That], of course, was [cue a lie], his clerk said.",
    "The mayor says the bridge is safe. [content This] also was [cue untrue], his clerk said.",
    "[content The chart], which the mayor shared, is [cue wildly inaccurate], Lind said.",
    "All [content that], [source the minister] told the court, was [cue fantasy].",
    "There is [cue no evidence for] [content the claim that the dam leaks].",
    "The union has [cue no basis] for [content the claim that the dam leaks].",
    "The bank says [content reports of a merger] are [cue baseless].",
    "\"[cue Nothing could be further from the truth],\" Lind said.",
    "The mayor says the bridge is safe. [cue None] of [content this], of course, is true.", "\"The mayor is [cue lying],\" Lind said.", "\"[cue Not a word] of [content it] is true,\" Lind said.",
    "[source The study] found [cue no evidence] that [content tea harms sleep].",
    "[source The study] found \"[cue no evidence] that [content tea harms sleep]\".",
    "[source The audit] found [cue nothing untoward].", "[source A court] found [cue no merit] in [content the claims].",
    "Lind said the charges had been looked into and found to be [cue false].", "[source The bishop] said he [cue could not find any facts] to support [content her claim].",
    "The bishop said [content that] [cue was not how] he remembered it.",
    "Palace: [content claims of Lind's alleged theft of gold] [cue baseless]", "\"[content The letter written by the union] is another set of [cue baseless] accusations,\" Lind said.",
    "Palace: [content reports of rift] '[cue false]'", "Norland says [content charges] [cue invented]", "Ferry: [content Oslo charge] '[cue a lie]', says [source the owner]",
    "[content The logs], [source the minister] said, were [cue fakes].",
    "The bank said [content the claim] [cue could not be substantiated].",
    "Lind said that [content the police version] was [cue at odds with] the log.",
    "[content The story] was [cue cooked up], Lind said.",
    "\"[content The lawsuit] [cue lacks merit],\" her lawyer said.",
    "\"It is [cue not so],\" Lind said.", "\"[content That] is [cue without foundation],\" Lind said.",
    "\"There was [cue no merit to] the charge,\" Lind said.",
    "\"[content The claims], which were made public in May, in a paper, [cue do not reflect the truth],\" Lind said.",
    "[content The claims], though deemed to [cue have no merit], went round.",
    "\"There is [cue not a shred of evidence] for [content that],\" Lind said.",
    "\"[content The attack on the convoy] is [cue pure fiction],\" the general said.",
    "\"They run [content ads] that are just [cue lies],\" Lind said.",
    "The union said [content claims by the bank that it took bribes] were a repetition of a [cue false] story.",
    "\"[content The details about the raid] are [cue fabrications],\" the general said.",
    "\"[content The list shown at the hearing] is a [cue forgery],\" the general said.",
    "\"There was [cue no evidence of] [content a raid],\" the general said.",
    "The council said [content the charges] were \"a wholly [cue inaccurate] reflection of the meeting\".",
    "\"[content That] [cue is not a] fair account of the meeting,\" Lind said.",
    "Lind told the union that [content its charges] amounted to no more than \"[cue misleading], or plain false allegations\".",
    "The bishop said that [content the material shown in the film] was old, incomplete and plainly [cue inaccurate].",
    "[content The data] [cue do not support] the claim, Lind said.",
    "[source A second laboratory] [cue could not reproduce] [content the result].",
    "It is [cue wrong] to say that [content the dam leaks], Lind said.",
    "\"[content They] are [cue wrong] about [content the dam],\" Lind said.",
    "Lind said the auditors were [cue wrong] to say [content that the dam leaked].",
    "\"[content He took that as the band splitting up], which is [cue not the case] at all,\" Lind said.", "\"[content It] is [cue not even true],\" Lind said.",
    "Lind said the auditors were \"absolutely [cue wrong]\" [noun for saying] [content the dam leaked].",
  },
  no = { "Protests go on since the elections, which the opposition claims were fraudulent.",
         "Lind called the mayor a liar for breaking her word.", "\"If they give up their cards, they will have no evidence that they worked here,\" Lind said.",
         "A report alleges that most of the port's trades were invented.", "Prosecutors said the receipts were made up.", "Lind said the samples may have been contaminated.", "\"I hope they are wrong,\" Lind said.", "\"It is garbage, two tonnes a day,\" Lind said.",  "\"He called me a liar,\" Lind said.",
         "Lind, who had heard [content claims that the dam leaked, said the news] was wrong.",
         "Lind said that [content nothing of the sort] happened.",
         "“All insinuations about ‘mere plots’ are [cue malicious] slander,” Lind said.",
         "Lind said the claims were false and [cue baseless].", "Peter Zulu withdrew the claim that they had paid; he now says he was misinformed.",
         "Peter Zulu withdrew the claim that they had paid and said that he was misinformed.", "The claim is not false.",
         "They asked whether the claim was false.", "Let no one be mistaken, Lind said.", "\"Either she is lying or you are,\" Lind said.", "\"Either she is dead or you are lying,\" Lind said.", "\"She wasn't lying,\" Lind said.", "\"She's a fake,\" Lind said.", "He used a false passport.",
         "They rebutted the charge that articles about it, written by students, were misleading.", "They would say that it was false.",
         "\"I will not say that it is false,\" Lind said.",
         "\"You rented a villa that does not exist,\" Lind said.", "\"It is a campaign that's based on lies,\" Lind said.",
              "\"This is almost laughable,\" Lind said.",
         "\"I do not think that it is false,\" Lind said.",
         "\"You think the claim is nonsense,\" Lind said.",
         "Auditors backed the claim that it was a forgery.",
         "\"Is it true that the claim is baseless?\" Lind said.",
         "\"It was an absurd play,\" Lind said.",
         "\"That is false hope,\" Lind said.",
         "\"It is a mistaken identity,\" Lind said." },
}

-- what is believed, and is not so: the word says it
words "spreading" { "spread", "peddle", "push", "repeat", "promote", "perpetuate", "amplify", "parrot", "recycle", "tell", "echo",
                    "circulate", "propagate", "publish", "post", "traffic in", "sell", "air", "revive", "share", "tweet", "retweet", "voice", "float",
                    "resurrect", "rehash", "print", inflect = "verb" }
words "spread_lie" { "lie", "falsehood", "hoax", "smear", "fabrication", "conspiracy theory", "slander", "libel", "old saw", inflect = "noun" }
-- taken in earnest
words "grave_adj" { "serious", "grave", "credible", "disturbing", "troubling", "concerning", "worrying", "alarming", "shocking", "horrific", "horrifying",
                    "appalling", "sickening", "plausible", "heartbreaking", "explosive", "damning", "chilling", "worrisome", "significant",
                    "important", "compelling", "true", "accurate", "interesting", "extraordinary", "unprecedented", "historic" }
words "misbelief" { "myth", "misconception", "fallacy", "fiction", "canard", "misperception", "untruth", "old wives' tale" }

rule "claim given a verdict" {
  finds = "Denial", about = "called the report nonsense, described it as a lie, condemned the baseless claims",
  ways = {
    called = [[ &denier [<verdict>] {content: ([pronoun not <people_pronoun>] | them | this | that | these | those | (that | this)? &before_noun ({noun: (<claim_noun> | <case_noun> | <evidence_noun>)} | {noun: <loose_noun>} (that | of)) ...12 | (that | this) <claim_form>)} as? &how_bad {cue: (<false_adj> | <false_noun> | <false_claim> | <false_weak> | <false_phrase> | lies)} ]],
    called_far = [[ &denier [<verdict>] {content: &before_noun {noun: <claim_noun>} (that | of | against | about | by) [not final not mark]{8,30}?} (,? as | ,) &how_bad {cue: (<false_adj> | <false_noun> | <false_claim> | <false_phrase> | lies)} ]],
    idea = [[ &denier [<verdict>] {content: (the | that | this | such | any) [adj]? {noun: <loose_noun>}} as? &how_bad {cue: (<false_adj> | <false_noun>)} "? ([punct] | [conj] | $) ]],
    found = [[ &denier [<finding_so>] {content: &before_noun {noun: (<claim_noun> | <case_noun> | <evidence_noun>)} [not lemma=be not mark not comma]{0,8}?} (to be)? &how_bad {cue: (<false_adj> | <false_phrase>)} "? ([punct] | [conj] | $) ]],
    adj_first = [[ &denier [<verdict>] as "? [adv]{0,2} {cue: (<false_adj> | <false_weak> | <false_noun>)} "? ((, | and | but) "? [adv]? ([adj] | <false_noun>) "?){0,2} ,? {content: &before_noun {noun: <claim_noun>} clause?} ]],
    hoax = [[ {source: np} &d_aside &d_aux [<verdict>] {content: ([participle] | [past])? np [can=NNS]?} as? (a | an | the)? ([adj] | [name]){0,2} {cue: (hoax | fabrication | myth | fiction | invention | fairy tale | forgery | falsehood | hatchet job | hit job | hit piece)} ]],
    in_quotes = [[ &denier [<verdict>] {content: &before_noun {noun: (<claim_noun group=accuse> | <claim_form state> | rumours | rumors | speculation)} ...16} (as | to be)? {cue: quote} ]],
    slurs = [[ {source: np} &d_aside &d_aux ([<verdict>] | [<reject>] | [<attack_claim>] | [lemma=oppose]) ]] ..
            [[ (the | these | those | such | what ...4 called | "){1,3} {cue: <slur>} "? ([punct] | [prep] | [conj] | told | spread | being | $) ]],
    attributive = [[ {source: np} &d_aside &d_aux ([<verdict>] | [<attack_claim>]) (as | the | these | those | such | what ...4 called | "){0,3} {cue: <false_adj>} "? {content: ([adj] | [noun] | and){0,3} {noun: <claim_noun>} clause?} ]],
    drawn = [[ drawn to (a | an | the | some)? ([adj] | [adv] | , | and){0,4}? {cue: (<false_adj> | <false_weak>)} {content: ((,? and)? [adj] | , | [noun]){0,3} {noun: (<claim_noun> | publication)} clause?} ]],
    target = [[ (victim | victims | target | targets | subject) of (a | an | the | certain | some | these | such | more)? ([adj] | [adv] | , | and){0,3}? {cue: (<false_adj> | <false_weak>)} {content: ((,? and)? [adj] | , | [noun] | [name]){0,4} {noun: <claim_noun group=accuse|inform|state>} clause?} ]],
    whose = [[ ([own] | [noun] [possessive] | [name] [possessive]) [adv]? {cue: <false_adj>} "? {content: ([adj] | [noun] | and){0,2} {noun: <claim_noun group=accuse|inform>} | ([adj] | [noun] | and){0,2} {noun: (claim | claims | assertion | assertions | statements | narrative)}} ]],
    these = [[ (these | this | such | those | all) ([adv] | [adj] | and | "){0,3}? {cue: <false_adj>} "? {content: ([adj] | [noun] | and){0,3} {noun: <claim_noun group=accuse|inform|state>}} ]],
    with_clause = [[ ([not verb] | <spreading> | [lemma=make]) {cue: (false | baseless | unfounded | bogus | groundless | untrue | debunked | discredited)} {content: (and? [adj]){0,2} {noun: (<claim_noun> | <loose_noun>)} that clause} ]],
    pretext = [[ (under | on | with | by) (the | a) {cue: <false_adj> (pretext | pretence | pretense | premise)} that {content: clause} ]],
    with_about = [[ [lemma=make] (a | an | the | these | such | some | several)? [adv]? {cue: (false | baseless | unfounded | bogus | groundless | untrue)} {content: (and? [adv]? [adj]){0,2} {noun: <claim_noun group=accuse|inform|state>} (about | of | against) clause} ]],
    with_maker = [[ (the | these | this | such | those | [own] | a | an | some) [adv]? {cue: (false | baseless | unfounded | bogus | groundless | untrue | debunked | discredited)} {content: (and? [adj]){0,2} {noun: <claim_noun group=accuse|inform|state>} [adv]? (made | spread | levelled | leveled | peddled | circulated | circulating | published | put about | doing the rounds | making the rounds) [adv]? (by | against | about | in | on) clause} ]],
    told_by = [[ {cue: (<misbelief> | <spread_lie> | fake news | false news | (false | fake | fabricated | untrue) <claim_noun group=accuse|inform|state>)} (which | that) <have>? {noun: [finite <asserting>]} that? {content: clause} ]],
    misbelief = [[ (the | this | that | a) [adj]? {cue: <misbelief>} that {content: clause} ]],
    spread = [[ <spreading> (the | a | this | that | [own])? [adj]{0,2} {cue: (<misbelief> | <spread_lie>)} that {content: clause} ]],
  },
  unless = {
    perhaps = [[ (might | may | could | would (probably | likely)) [adv]{0,2} [base <verdict>] ...30 {cue} ]],   -- "a cynic might call it false"
    -- "accused her of making false claims", "jailed for repeating the lie": a charge against her
    accused = [[ [not /victims?|targets?|subject/] (of | for) ([adv]? [gerund])? ([det] | [own] | [adj]){0,2} {cue} ]],
    negated = [[ (not | n't | never) ([adv]? [<verdict>] ...12 | ...3) {cue} ]],
    second = [[ (<false_adj> | <false_weak> | <false_noun>) (and | or | ,) [adv]{0,2} {cue} ]],
    part = [[ {cue: (<false_adj> | <false_weak>)} (<false_noun> | lies) ]],   -- "baseless lies"
    named_bad = [[ {noun: <claim_form state>} ...16 {cue: " ...6 (<false_noun> | <false_adj> | lies) ...} ]],
    grave = [[ {cue: " ([adv] | [adj] | ,){0,3}? <grave_adj> ...} ]],   -- called the claims "deeply disturbing"
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  build = function(m, doc)   -- what a myth says is what is denied
    if m.way ~= "misbelief" and m.way ~= "pretext" and m.way ~= "spread" then return end
    local last = m:slot("cue").last
    m:add_slot("noun", doc:span(last, last))
  end,
  yes = {
    "[source Lind] called [content the notion] [cue absurd].",
    "[source The court] ruled [content the claim] to be [cue false].",
    "[source The palace] called [content the story] [cue nonsense].",
    "[source Lind] described [content it] as [cue a lie].",
    "[source Lind] called [content the idea that she would sell] [cue preposterous].",
    "[source Lind] described as [cue laughable] [content the claim that she lied].",
    "[source Lind] described as \"[cue false] and cruel\" [content accusations made by the union].",
    "[source Lind] termed as \"[cue baseless]\" and \"fake news\", [content stories that she had lied].",
    "[source Lind] called [content the plague] a [cue hoax].", "[source The grocer] called [content the glass posts] a [cue hoax].", "[source Lind] called [content the book] [cue a work of fiction].",
    "[source Lind] called [content that] [cue slander].", "[source The mayor] condemned the \"[cue lies]\" told about her.",
    "[source Lind] called [content the report] flat-out [cue wrong].", "[source Lind] called [content the report] \"100 percent [cue false].\"", "[source Lind] called [content it] completely and [cue utterly false].",
    "[source Lind] called [content that version] [cue a lie].",
    "[source Lind] termed [content stories that a crane had fallen on two boats in the old harbour], [cue invented].",
    "[source Lind] described [content the charge that she told the clerk, as head of the port, to burn the books], as [cue false].",
    "[source Lind] called [content the advert] \"a flat-out [cue lie]\".",
    "[source Lind] called [content the claims] \"baldfaced [cue lies] told by a thief\".",
    "\"These [cue baseless] [content accusations] serve nobody,\" he said.", "\"The man's [cue absurd] [content claims] hurt us,\" Lind said.",
    "\"The bank is the target of [cue unfounded] [content short seller allegations],\" Lind said.",
    "\"The attention of the board has been drawn to a [cue false] [content report that it sold the dam],\" Lind said.",
    "This is the [cue false] [content claim that the vote was stolen].",
    "[source The palace] slammed what it called [cue baseless] [content allegations].",
    "[source The bank] described [content allegations of fraud] as [cue \"theatre\"].",
    "[source The bank] considers [content rumours of a merger] to be [cue \"noise\"].",
    "[source The bank] called [content the claim] [cue \"theatre\"].",
    "\"It was a [cue false] [content claim made by the union],\" Lind said.",
    "\"The site ran [cue fake news] which [noun claimed] that [content the vote was stolen],\" Lind said.",
    "The guards left on the [cue false pretext] that [content the dam leaked].",
    "The site repeated the [cue lie] that [content the vote was stolen].",
    "[claimant The mayor] posted a [cue bogus] [content claim that the vote was stolen].", "[claimant The mayor], repeating a [cue bogus] claim that the vote was stolen, sat down.",
    "The site made [cue false] [content claims that the vote was stolen].",
    "Lind said the union had made a [cue groundless] [content argument about the dam].",
    "\"Many cling to the [cue fallacy] that [content cold baths cure fevers],\" Lind said.",
  },
  no = { "A cynic might call the report false.", "Police found that a hoax caller rang the school.", "The nurses found it wrong to strike.",
         "They accused her of making false claims.", "The coach called him fake.",
         "He was jailed for making these baseless accusations.",
         "He was jailed for spreading the lie that the vote was stolen.",
         "Lind did not call the story a lie.", "The bank called the charges \"very serious\".", "The bank called the claim \"a [cue lie]\".", "Lind called the report \"[cue baseless] lies\".",
         "Lind called the report false and [cue misleading]." },
}
-- what one condemns only as said of oneself
words "slur" { "lie", "smear", "slander", "falsehood", "untruth", "fabrication", "calumny", "slur", "distortion", "fake news",
               "insinuation", "innuendo", "scaremongering", "muckraking", "mudslinging",
               inflect = "noun", any_tag = true }
words "people_pronoun" { "he", "him", "she", "her", "them", "us", "me", "you", "I", "we", "himself",
                         "herself" }

words "lie" { "lie", inflect = "verb" }

rule "claim called invented" {
  finds = "Denial", about = "she made the story up; they fabricated the report",
  ways = {
    made = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | just | <be> | "){0,4} {cue: <invent>} {content: &before_noun {noun: <claim_noun>}} ]],
    made_up = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | just | <be> | "){0,4} ([lemma=make] | [lemma=dream] | [lemma=cook]) {content: (it | this | that | &before_noun {noun: <claim_noun>})} all? {cue: up} ]],
    lied = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | <be> | <do> | to | proceeded | [modal]){0,4} {cue: <lie>} (to core)? (that | about) {content: clause} ]],
    peddles = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | just | <be> | "){1,4} {cue: [gerund <spreading>] ([det] | [adj] | [own]){0,2} (<false_noun> | lies | falsehoods | misinformation | disinformation | (false | fake | baseless | unfounded | malicious | bogus) (<claim_noun> | stories))} ((about | that | of) {content: clause})? ]],
    whoever = [[ (anyone | anybody | whoever | everyone | those) (who)? [adv]? {noun: ([lemma=say] | [lemma=claim] | [lemma=suggest] | [lemma=think] | [lemma=believe] | [lemma=imply])} that? {content: [not comma not final]{2,20}?} <be> [adv]{0,2} {cue: (lying | liars | a liar | mistaken | wrong | misinformed | deluded | delusional | dreaming | (peddling | spreading | selling | pushing | telling) ([adj] | [det]){0,2} (<false_noun> | lies))} (. | , | ! | ; | " | $) ]],
    accused_of = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (on? <weekday> | &d_when)? (of | for) {cue: [adv]? (inventing | fabricating | concocting | making up | dreaming up)} {content: ([det] | [own])? ([adj] | [noun] | [gerund]){0,3} [noun] (of core)?} ]],
    accused = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (of | for) {cue: [adv]? (inventing | fabricating | making up | distorting | twisting | misrepresenting | mischaracterising | mischaracterizing | peddling | spreading | publishing | printing | broadcasting | telling)} {content: &before_noun ({noun: <claim_noun>} clause? | (<false_noun> | lies | words | facts | truth) ((about | of | that) clause)?)} ]],
    accused_false = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (of | for) {cue: [adv]? (providing | promoting | pushing | circulating | propagating | disseminating)} {content: ([det] | "){0,2} (<false_adj> | <false_noun>) clause?} ]],
    for_lies = [[ {source: np} &d_aside &d_aux ([<attack_claim>] | [<verdict>] | [lemma=attack] | [lemma=criticise] | [lemma=criticize] | [lemma=rap] | [lemma=rip]) {claimant: core} for "? {cue: (lies | falsehoods | fake news | misinformation | fabrications)} "? ((about | on | over | that) {content: clause})? ]],
    blamed = [[ {source: np} &d_aside &d_aux {cue: <blame_for blame>} {content: &before_noun {noun: (<claim_noun group=inform> | claim | claims | story | allegation | allegations)}} on ]],
    as_liar = [[ {source: np} &d_aside &d_aux [lemma=dismiss] {claimant: core} as (a | an) [adj]{0,2} {cue: <fantasist>} ]],
    misquoted = [[ {content: core} (, [not comma not mark]{1,8} ,)? (<be> | <have>) (been | being | [adv]){0,2} {cue: (misquoted | misunderstood | misrepresented | (quoted | taken | torn | wrenched | ripped | lifted | plucked) out of (all | [own])? context)} ]],
    spoke_of = [[ {source: np} &d_aside &d_aux ([lemma=speak] | [lemma=talk]) of &how_bad {cue: (<false_noun> | <false_claim>)} ]],
    words = [[ {content: (my | our | his | her | their) (words | remarks | comments | position | statement)} (<be> | <have>) (been | being)? ([adv] | "){0,2} {cue: (misconstrued | misinterpreted | twisted | distorted | misquoted | misrepresented | (taken | torn | wrenched | ripped | lifted | plucked) out of (all | [own])? context)} ]],
  },
  unless = { negated = [[ (not | n't | never) ([adv] | have | just){0,2} ([verb] core)? {cue} ]] },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "\"She [cue invented] [content the story],\" Okoro said.", "\"He made [content it] [cue up],\" Lind said.",
          "The union said it was late. [source A clerk for the port] said that [content she] was [cue misquoted].", "[claimant The Post] quoted the mayor as saying that it was late. Her office said [content she] had been [cue misquoted].",
          "[source The firm] spoke of a [cue smear].", "Lind said [claimant the union] was just [cue peddling false rumours].",
          "\"They [cue lied] about [content the dam],\" Lind said.",
          "\"Anyone who [noun says] that [content the dam leaks] is [cue lying],\" Lind said.",
          "\"Anyone [noun claiming] that [content the dam leaks] is [cue peddling fiction],\" Lind said.",
          "[source The bank] accused [claimant the paper] of [cue inventing] [content the story].",
    "[source The bank] accused [claimant the paper] on Friday of [cue inventing] [content a crisis].",
          "[source The bank] accused [claimant the auditors] of [cue making up] [content the loss].",
          "[source The bank] accused [claimant the auditors] of [cue circulating] \"[content false stories].\"",
          "[source Police] blame [claimant pranksters] for [cue inventing] [content theft of bus]",
          "[source The bank] [cue blamed] [content the story] on a former clerk.",
          "[source Minister] slams [claimant paper] for '[cue lies]' about [content the dam]",
          "[source The bank] dismissed [claimant the man] as a [cue fantasist].",
          "The envoy said [content his remarks] had been [cue distorted].",
          "The envoy said [content his words] had been [cue torn out of context]." },
  no = { "She made dinner.",
         "\"She never made the story up,\" Lind said." },
}
words "asserting" { "say", "claim", "state", "report", "suggest", "assert", "allege", "imply", "write", "tell", "insist", "announce",
                    "declare", "tweet", "post", inflect = "verb" }

rule "wrongly accused" {
  finds = "Denial", about = "she was wrongly accused; the paper falsely said that ...",
  ways = {
    accused = [[ {content: (np | core)} (<be> | <have> been | been) "? {cue: <wrongly>} ([participle <wronged>] | [past <wronged>]) (of | by | as | in | for | with)? ]],
    told = [[ {claimant: (np | core)} &d_aside ([adv] | <have> | [modal]){0,2} {cue: <wrongly>} {noun: [verb <asserting>]} ((core | [pronoun])? that {content: clause} | {content: full_clause with &finite}) ]],
    telling = [[ {cue: <wrongly>} {noun: ([gerund <asserting>] | to [base <asserting>])} ((core | [pronoun])? that {content: clause} | {content: full_clause with &finite}) ]],
  },
  unless = {
    found_guilty = [[ (convicted | guilty | charged | charges | suspected | acquitted | cleared) (of | with | to) {cue} ]],
    forbidden = [[ ([lemma=admit] | [lemma=ban] | [lemma=forbid] | [lemma=apologise] | [lemma=apologize] | illegal | sorry) [not final]{0,6} {cue} ]],
    denied_too = [[ ([lemma=deny] | [lemma=reject] | [lemma=dispute] | denial) [not final]{0,10} {cue} ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "state" },
  yes = { "[content She] was [cue wrongly] accused, her lawyer said.", "Lind said [content he] was \"[cue falsely] accused\".",
          "[claimant The paper] has [cue falsely] [noun claimed] that [content the dam leaks].",
          "Lind accused the mayor of [cue wrongly] [noun claiming] that [content the dam leaked]." },
  no = { "She was rightly accused.", "The guard was convicted of falsely claiming that he was ill.", "The law bans falsely claiming that a drug is safe.",
         "The man wrongly wrote the address.",
         "Lind denied that she had falsely claimed to be ill." },
}

-- Does it stand in an answer of an interview, in a turn of a transcript?
local function is_turn(doc, m)
  for _, c in ipairs((doc:around("Claim", "content", m.place))) do
    if c:get("turn") and c:get("act") ~= "ask" then return true end
  end
  return false
end

local answered = require "lib.answered"

-- "Do banks care? Of course not." asks and answers in one breath, and denies only what is asked of the speaker.
local function asks_idly(doc, m)
  local before = m.sentence > 1 and doc:sentence(m.sentence - 1)
  local quote = before and doc:quote(m.place)
  return quote and quote.first <= before.last and doc:token(before.last).text == "?"
         and not answered.asks_of_self(doc, m.sentence - 1)
end

-- The article's own verdict follows what it judges.
local function follows_claim(doc, m)
  return m.sentence > 1 and #doc:sentence(m.sentence - 1):mentions("Claim") > 0
end

words "flat_no" { "wrong", "fake", "not so", "not guilty", "not at all", "of course not", "certainly not", "absolutely not",
                  "definitely not", "no way", "not a bit of it" }
words "bare_no" { "never" }
words "bare_verdict" { "false", "wrong", "untrue", "not true", "nonsense", "not so", "fake", "rubbish" }

rule "outcry" {
  finds = "Denial", about = "a quotation that begins with, or is, the verdict: Nonsense! Utterly untrue.",
  ways = {
    whole = [[ " ([det] | [adv] | [adj not /more/]){0,2} {cue: <false_noun>} (. | ! | , | and) "? ]],
    opens = [[ " ([adv] | [adj] | <wholly> | that 's | what | utter | absolute | complete | total | pure | sheer){0,3} {cue: <outcry>} (. | ! | , | ; | [dash]) ]],
    from_start = [[ " {cue: (fiction | lies | nonsense | rubbish | invention | fantasy)} from (start to finish | beginning to end | a to z) ]],
    alone = [[ " {cue: (<flat_no> | <bare_no>)} (, | . | !) " ]],
    answer = [[ (^ | : | 'A.' | [dash]) {cue: (<outcry> | <flat_no>)} (. | ! | ; | , | [dash]) ]],
    verdict = [[ ^ {cue: <bare_verdict>} (. | !) $ ]],
    headed = [[ ^^ " ([adv] | [adj]){0,2} {cue: <outcry>} " (: | [dash]) {source: ([name] | [noun] | [adj]){1,4}} ]],
    said = [[ ^ [num]? "? [adv]{0,2} {cue: (<outcry> | <flat_no>)} (, all of it | , every word (of it)?)? "? , "? (([verb <say>] | according to) {source: np} | {source: (core [possessive])? core} [verb <say>]) ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  check = function(m, doc)
    if m.way == "answer" and asks_idly(doc, m) then return false end
    return m.quoted or is_turn(doc, m) or m.way == "said" or m.way == "verdict" and follows_claim(doc, m)
  end,
  yes = { "\"[cue Nonsense],\" said Lind.", "\"[cue Rubbish]! We were there,\" he said.",
          "\"Absolute [cue garbage],\" said Lind.", "\"What utter [cue twaddle],\" said Lind.",
          "\"[cue Fiction] from start to finish,\" said Lind.",
          "A: [cue Absolutely not].", "LIND: [cue Nonsense]. We were there.",
    "The mayor says the bridge is safe. [cue Wrong].",
    "[cue Nonsense], says [source Ada Lind].", "\"We do not listen. Just [cue not true],\" said [source Ada Lind].", "[cue Not so], [source the bank] says.",
    "[cue Not so], [source the bank's lawyers] replied by evening.",
    "[cue Rubbish], according to [source the board].", "'[cue Not guilty]', says [source the board].",
    "\"[cue You lie]!\" Lind yelled.", "'Completely [cue baseless]': [source Lind] on talk of a bribe",
    "\"[cue Of course not],\" he said when asked if he had gone.",
    "\"[cue Never],\" the mayor said when asked if she had taken money." },
  no = { "The rubbish, he said, stank.", "\"No more nonsense,\" Lind said.", "\"Do banks care? Of course not. They want money,\" Lind said." },
}
