-- Taking one's own words back.
local pronouns = require "lib.pronouns"

phase "denials"

words "retract" { from = "words/deny.tsv", where = { pos = "verb", group = "retract", strength = "2" }, inflect = "verb" }
words "take_back_verb" { "take", "walk", "row", "pull", "roll", inflect = "verb" }
words "own_page" { "article", "story", "report", "column", "page", "post", "piece", "dispatch", "obituary", "headline", "caption", "review", "profile" }
words "own_words" { "remark", "comment", "statement", "word", "claim", "allegation", "accusation",
                    "testimony", "confession", "report", "story", "article", "account", "apology",
                    "assertion", "criticism", "complaint", "evidence", "tweet", "post", "charge", "letter",
                    "denial", "suggestion", "entry", "paper", "study", "declaration",
                    "version", "quote", "tale", "boast", "figure", "estimate", "toll", "number",
                    "video", "film", "headline", "sentence", "passage", "forecast", inflect = "noun" }

words "drop_claim" { "take down", "take offline", "unpublish", "pull", "swallow", "drop", "abandon", "delete",
                     "remove", "correct", "revise", "amend", "disavow", "back away from", "retreat from",
                     "step back from", "disown", "repudiate", "renounce", "abjure", "scrap",
                     "bin", "strike out", "cross out", "tear up", "recall", "erase", "soften", "water down",
                     "tone down", "dial back", "temper", "clarify", "qualify", "kill", "spike", "ditch", "give up", "rectify",
                     inflect = "verb" }
words "own_claim" { "claim", "allegation", "accusation", "statement", "remark", "assertion", "tweet", "post",
                    "report", "article", "story", "comment", "suggestion", "testimony", "confession", "video",
                    "figure", "toll", "account", "version", "film", "footage", "photo", "picture", "estimate",
                    "verdict", "forecast", "paper", "study", "claim of fraud", "memo", "thesis", "note",
                    "briefing", "finding", "conclusion", "warning", "prediction", "review",
                    "quote", "recording", "audio", "clip", "tape", "document", "letter",
                    "leaflet", "speech", "column", "blog", "book", "essay",
                    "theory", "hypothesis", "diagnosis", "wording", "word", "bulletin",
                    "dispatch", "despatch", "sermon", "press release", "communique", "caption", "headline", "boast",
                    inflect = "noun" }
words "own_fault" { "wrong", "mistaken", "in error", "incorrect", "inaccurate", "untrue", "false", "an error",
                    "a mistake", "a slip", "a slip of the tongue", "a lie", "too high", "too low",
                    "misleading", "made up", "a misunderstanding", "staged", "faked", "invented" }

part "own_saying" [[ (<own_words> | <own_claim> | <claim_noun> | <speech_noun act=state|accuse|inform|criticise|confirm|admit>) ]]
words "unsay" { "recant", "unsay", inflect = "verb" }
words "recant" { "recant", "retract", inflect = "verb" }
words "change_it" { "change", inflect = "verb" }
words "regret" { "regret", "express regret for", "express regret over", "express remorse for", "say sorry for", inflect = "verb" }
words "correct" { "correct", inflect = "verb" }
words "sorry" { "be sorry", "say sorry", "apologise", "apologize", inflect = "verb" }
words "unsays" { "retract", "recant", "disown", "unsay", "walk back", "take back", "backtrack on", "row back on", "step back from",
                 inflect = "verb" }
words "unsays" { "unsaid" }
words "sorry_saying" { "say", "claim", "suggest", "report", "accuse", "call", "compare", "describe", "imply", "allege", "tweet", "retweet", "write", "publish", "post",
                       "print", "broadcast", "air", "brand", "liken", "insinuate", "share", "tell", "misreport", "misquote", "misstate", "misidentify",
                       "lie", "joke", "spread", "state", "assert", "blame", "label", "name", "identify", "link", "portray", "depict", "quote", "mislead", "misinform", "question", "repeat", inflect = "verb" }
words "confess" { "admit", "confess", "concede", inflect = "verb" }
words "misspeak" { "mishear", "misread", "correct himself", "correct herself", "correct itself",
                   "correct themselves", "swallow his words", "swallow her words", "swallow their words",
                   "misremember", "misspeak", "stand corrected", "speak in error", "speak too soon", "eat his words", "eat those words", "swallow those words",
                   "eat her words", "eat their words", "eat my words", inflect = "verb" }
words "misspeak" { "misspoke", "misspoken" }

-- headlines, where the tagger takes the verb for a noun: "Envoy walks back claim of war"
words "own_form" { "remark", "comment", "statement", "claim", "allegation", "accusation", "testimony",
                   "confession", "report", "story", "tale", "charge", "boast", "slur", "quote",
                   "tweet", "post", "figure", "evidence", "study", "paper", "finding", "forecast", "theory", "jibe", "gibe", "joke", "insult", inflect = "noun", any_tag = true }
words "retract" { "retract from", "row back from", "step back from", "backtrack from", "resile from", "retreat from", "back off", "pull back from", inflect = "verb" }
words "tell" { "say", "tell", "write", "claim", "allege", inflect = "verb" }
words "recant" { "row~ back", "think better of it", inflect = "verb" }

words "retract_form" { from = "words/deny.tsv", where = { pos = "verb", group = "retract", strength = "2" },
                       inflect = "verb", any_tag = true }

-- "The guard said her first statement was untrue"; but "the firm said their account was untrue": that of others.
local function is_own_claim(m, doc)
  local by, word = m:actor("source"), doc:word(m:slot("content").first)
  return not by or not pronouns.wanted(string.lower(word)) or pronouns.may_mean(word, by)
end

-- "remarks attributed to her in the Argus"
part "attributed_to" [[ ([adj] | [num]){0,2} [<own_claim> plural] (attributed | ascribed | credited | imputed) to (him | her | it | them | me | us | [own] [noun]) clause? ]]
words "says_instead" { "say", "state", "read", "reflect", "show", "note", "add", "make", "remove", inflect = "verb" }

rule "words taken back" {
  finds = "Denial", about = "X retracted the statement, took the remark back",
  ways = {
    verb = [[ {source: np} &d_aside &d_aux (, (however | though | nevertheless) ,)? {cue: <retract>} {content: (what (core | [pronoun]) ([modal] | <have> | [adv]){0,2} <tell> | ([det] | that | [own] | [adj] | [participle] | [num] | [noun] | [name] | [possessive] | part of){0,5} &own_saying) clause?} ]],
    forced = [[ {source: np} &d_aside &d_aux (forced | obliged | compelled | made | had | has | have | [verb <strive>]) to {cue: (<retract> | <drop_claim>)} {content: ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive]){0,5} &own_saying clause?} ]],
    unsaid = [[ {source: np} &d_aside &d_aux {cue: [<unsay>]} {content: core clause?} ]],
    headline = [[ ^ {source: ([noun] | [adj] | [name] | [possessive] | -){1,4}} {cue: (<retract_form> | disown | disowns | disavow | disavows | repudiate | repudiates)} {content: ([adj] | [noun] | [name] | [possessive] | [own] | "){0,3} <own_form> clause?} ]],
    headline_drops = [[ ^^ {source: ([noun] | [adj] | [name] | [possessive] | -){1,5}} {cue: (drops | kills | unpublishes | deletes)} {content: ([adj] | [noun] | [name] | "){1,4} (claim | claims | allegation | allegations | accusation | accusations | story | report) ((of | that | on | about | against) clause)?} $$ ]],
    headline_passive = [[ ^^ {content: ([adj] | [noun] | [name]){0,3} (study | paper | story | report | claim | statement | confession | allegation) [not final not mark not finite]{0,10}?} {cue: ([participle <retract>] | [past <retract>])} $$ ]],
    participle = [[ , [adv]? {cue: [gerund <retract>]} {content: ([det] | [own]) ([adj] | [num] | [noun]){0,3} (<own_words> | <own_claim>) clause?} ]],
    joined_perfect = [[ (and | but) <have> ([adv] | since){0,2} {cue: [participle <retract>]} {content: ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive]){0,5} <own_words> clause?} ]],
    joined_back = [[ (and | then) [adv]? {cue: (took | takes | walked | walks) back} {content: ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive]){0,5} <own_words> clause?} ]],
    no_longer_so = [[ {content: (what ([pronoun] | core) ([adv] | <have>){0,2} <tell> [not final not mark]{0,8}? | (that | this | my | our | his | her | their) [adj]? <own_words>)} {cue: no longer (stands | holds | applies | stand | hold)} ]],
    joined_part = [[ <have> ([adv] | since | now){0,2} [participle] (, [not final not comma]{1,5} ,)? and ([adv] | then){0,2} {cue: [participle <retract>]} {content: ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive]){0,5} <own_words> clause?} ]],
    joined = [[ (and | then | or) [adv]? {cue: [verb finite <retract>]} {content: ([det] | [own] | [adj] | [num] | [noun] | [name] | [possessive]){0,5} <own_words> clause?} ]],
    pointer = [[ {source: np} &d_aside &d_aux {cue: <unsays>} {content: (that | this | it | these | those | everything | all of (it | that) | every word)} ]],
    since = [[ {source: np} &d_aside <have>? {cue: (since | hereby | now) ([lemma=withdraw] | [lemma=rescind])} {content: (it | that | this | them | those)} (. | , | ; | $ | and | " | after) ]],
    split = [[ {source: np} &d_aside &d_aux {cue: <take_back_verb>} {content: (it | that | this | (it | that) all | all (that | this) | everything | ([det] | [own] | [adj] | [num] | of | part | some | [noun]){0,5} &own_saying)} back ]],
    split_joined = [[ (and | then) [adv]? {cue: <take_back_verb>} {content: (it all | it | that | everything)} back ]],
    passive_by = [[ {content: ([det] | [own] | [adj] | [noun]){0,4} <own_words> [not comma not conj]{0,16}?} ([finite <be>] | <have> ([adv] | since)? been) [adv]{0,2} {cue: ([participle <retract>] | (taken | walked | rolled | rowed) back)} (&when | [adv])? by {source: np} ]],
    passive = [[ {content: ([det] | [own] | [adj] | [noun]){0,4} <own_words> [not comma not conj]{0,8}?} ([finite <be>] | <have> ([adv] | since)? been) [adv]{0,2} {cue: ([participle <retract>] | (taken | walked | rolled | rowed) back)} ]],
    bare = [[ {source: np} &d_aside &d_aux {cue: (<recant> | <change_it> [own] [adj]? (story | account | version (of events)? | tune | testimony | evidence | explanation))} (, | . | ; | $ | when | after | in | at | under | before | during | on <weekday> | on the stand | [adv] | and) ]],
    backtracks = [[ {source: np} &d_aside &d_aux {cue: ([lemma=backtrack] | [lemma=backpedal] | back-pedalled | back-pedaled)} , [adv]? ([gerund <say>] | putting out | issuing) ]],
    humble = [[ {source: np} &d_aside &d_aux {cue: ([lemma=eat] humble pie | [lemma=say] sorry)} (over | for) {content: ([own] | the | a | quote | ([adj] | [noun]){0,2}?) ([adj] | [noun] | [name] | "){0,3} (<own_claim> | <own_words> | jibe | gaffe | slur | claims | gibe | joke)} ]],
    asks_journal = [[ {source: np} &d_aside &d_aux ([lemma=ask] | [lemma=request]) core to {cue: (retract | withdraw | correct)} {content: [own] ([adj] | [noun] | [num]){0,3} <own_claim> clause?} ]],
    hostile = [[ {source: np with (witness | witnesses | eyewitness | eyewitnesses | complainant)} &d_aside &d_aux {cue: ([lemma=turn] hostile | ([lemma=make] | [lemma=do] | [lemma=perform]) (a | an) [adj]{0,2} (u-turn | about-turn | about-face | volte-face))} ]],
    corrected = [[ {source: np} &d_aside &d_aux ([lemma=issue] | [lemma=publish] | [lemma=print] | [lemma=run]) ([det] | [adj]){0,3} {cue: (correction | clarification | erratum)} ((of | to) {content: core})? ]],
    dropped = [[ {source: np} &d_aside &d_aux {cue: <drop_claim>} {content: (([own] | the | an | a | [det /that|this/]) ([adj] | [num] | [noun] | [participle]){0,3} <own_claim> clause? | &attributed_to)} ]],
    distances = [[ {source: np} &d_aside &d_aux {cue: ([lemma=distance] | [lemma=dissociate] | [lemma=disassociate]) (himself | herself | itself | themselves) from} {content: ([own] ([adj] | [num] | [noun]){0,3} <own_claim> clause? | &attributed_to)} ]],
    set_right = [[ {source: np} &d_aside &d_aux {cue: ([lemma=amend] | [lemma=correct] | [lemma=revise] | [lemma=change] | [lemma=update] | [lemma=clarify])} {content: [own] ([adj] | [num] | [noun]){0,3} <own_claim>} to [<says_instead>] ]],
    reissued = [[ {source: np} &d_aside &d_aux ([lemma=issue] | [lemma=publish] | [lemma=print] | [lemma=post] | [lemma=release]) (a | an | its | their) {cue: (corrected | amended | revised)} {content: [adj]? <own_claim>} ]],
    was_wrong = [[ ({source: ('I' | we | he | she | they)} (<be> | <have> been) | {source: it} had been) [adv]? {cue: (wrong | mistaken | in error)} ((to | in) (say | claim | suggest | report | state | write | accuse | allege | tell | call | describe | post | publish | print | use | saying | claiming | suggesting | reporting | accusing | calling | using) {content: clause} | when ('I' | we | he | she | it | they) (said | claimed | wrote | told | reported) {content: clause}) ]],
    conceded = [[ {source: np} &d_aside &d_aux ([lemma=admit] | [lemma=concede] | [lemma=acknowledge] | [lemma=accept] | [lemma=confess]) [not comma not mark]{0,6}? {content: (this | that | it | ([own] | the) ([adj] | [noun]){0,2} <own_claim>)} (<be> | <have> been) {cue: [adv]? <own_fault>} ]],
    invented = [[ {source: np} &d_aside &d_aux <confess> (to | that | having)? (he | she | they)? (<have>)? {cue: ([adv]? (invented | inventing | fabricated | fabricating | lied | lying) | [lemma=make] ((it | everything) all? | (the | a | his | her | their) [adj]? (story | tale | thing | lot | quotes | claims)) up | [lemma=make] up (the | a | his | her | their))} ]],
    misspoke = [[ {source: np} &d_aside &d_aux ((have | had | forced | obliged | made) to)? {cue: <misspeak>} ]],
    sorry = [[ {source: np} &d_aside &d_aux {cue: <sorry>} "? [adv]? "? (on? <weekday> | &d_when | yesterday | today | live? on air | in (print | court | parliament))? (to core)? for [adv]? {content: (what ([pronoun] | core) <tell> clause? | [gerund <sorry_saying>] | [gerund lemma=make] ([det] | [own]) [adj]{0,2} <own_words> | [gerund lemma=use] (the | that | such | [own] | a) [adj]? (word | words | term | phrase | language | slur) | (having | [own] | the | that | this) ([adj] | [noun]){0,2} (<own_claim> | mistake | error)) clause?} ]],
    accepts = [[ {source: np} &d_aside &d_aux ([lemma=apologise] | [lemma=apologize] | <be> sorry) [not mark not final]{0,12}? and {cue: [lemma=accept]} that {content: clause} ]],
    now_admits = [[ {source: np} &d_aside <have>? {cue: (now | since) ([lemma=admit] | [lemma=concede] | [lemma=confess] | [lemma=accept])} that? {content: clause} ]],
    first_said = [[ {source: np} <have>? (first | initially | originally | at first) [verb <tell>] (core that)? that? {content: [not final not mark not modal]{3,24}?} ,? (but | before | and) ([pronoun] | <have> | [adv]){0,2} {cue: (later | then | subsequently | since) ([lemma=admit] | [lemma=concede] | [lemma=acknowledge] | [lemma=confess])} that ]],
    now_says = [[ {source: np} &d_aside {cue: now ([lemma=say] | [lemma=claim] | [lemma=swear] | [lemma=insist] | [lemma=maintain])} ]] ..
               [[ that? {content: clause with ([not VB not VBG] (never | not | n't) | no one | nobody)} ]],
    owns_up = [[ ('I' | we) {cue: (got (it | that) wrong | (was | were) [adv]? (wrong | mistaken | misinformed | misled) | stand corrected | misspoke | lied | (overstated | exaggerated | oversold) (it | things | that | the (case | figure | figures | danger)))} (. | , | ; | " | ! | and | about | to core) ]],
    lied = [[ ^ (he | she | they) <have>? {cue: (lied | made (it | the story) up | invented (it | the story))} , {source: ([pronoun] | core)} (now | later)? <say> ]],
    passive_told = [[ {content: ([det] | [own] | [adj] | [noun]){0,4} (<own_words> | <claim_noun>) ((from | by | in) core)? , that [not final not dash not comma]{2,20}} , ([finite <be>] | <have> ([adv] | since)? been) [adv]{0,2} {cue: ([participle <retract>] | (taken | walked | rolled | rowed) back)} ]],
    wishes = [[ {source: np} [adv]? [lemma=wish] to {cue: (correct | retract | withdraw)} "? {content: (([det] | [own] | [adj] | [noun]){0,4} (<own_words> | <own_claim> | error | record) clause? | that | it | this)} ]],
    scratched = [[ (^ | "){1,2} {cue: (scratch | strike)} {content: (that | it)} ([punct] | from the record) ]],
    withdraws = [[ {source: ('I' | we)} {cue: ([lemma=withdraw] | [lemma=retract] | [lemma=take])} {content: (that | it | this | what ('I' | we) (said | wrote | claimed) clause?)} back? (. | , | ; | ") ]],
    ought_not = [[ {source: ('I' | we | he | she | they | it)} {cue: should (not | n't | never) have} {content: (said | written | printed | reported | claimed | posted | published | broadcast) clause?} ]],
    ought_other = [[ {source: ('I' | we)} {cue: (should have | ought to have) said} {content: [not final not mark not pronoun not /no|yes|more|so|nothing|something|anything|sorry|this/][not final not mark]{0,8}} ]],
    offline = [[ {source: np} &d_aside &d_aux ([lemma=take] | [lemma=pull]) {content: ([det] | [own]) ([adj] | [noun] | [name]){0,3} (<own_words> | video | documentary | programme | page | photo)} {cue: (down | offline | off)} ]],
    pulled = [[ {source: np} &d_aside &d_aux {cue: [lemma=pull]} {content: ([det] | [own]) ([adj] | [noun] | [name]){0,3} (story | article | report | documentary | video | episode | programme | post | podcast)} (. | , | from | after | on | $) ]],
    gone = [[ {content: ([det] | [own] | [adj] | [noun]){0,4} (<own_words> | video | documentary)} (, (which | in which | that | where) [not final not mark]{2,18}? ,)? (<have> ([adv] | since){0,2} been | was | were) [adv]? {cue: (removed | deleted | taken down | taken offline | pulled | corrected | amended)} (. | , | from | to | after | on | within | later | hours | days | minutes | $) ]],
    vanished = [[ {content: ([det] | [own]) ([adj] | [noun]){0,2} (<own_words> | video | documentary)} {cue: (<be> no longer (available | online | on (the | its | his | her) [noun]) | ([adv] | <have>){0,2} (vanished | disappeared) from (the | its | his | her) (site | website | page | feed | account))} ]],
    amended = [[ (this | an earlier version of this) (article | story | report | column | page) (<be> | <have> been)? {cue: (amended | corrected | misstated | incorrectly (stated | said) | wrongly (stated | said | reported) | said in error)} ]],
    in_error = [[ {content: ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (<own_words> | <own_claim> | answer | answers | reply | response) [not comma not finite not mark]{0,6}?} (<be> | <have> been) ([participle] | [can=VBN]) [not finite not comma not /sent|addressed|delivered|posted|mailed|emailed|forwarded|handed|given/]{0,4}? "? {cue: (in error | by mistake | mistakenly | erroneously)} ]],
    given_up = [[ {content: ([det] | [own] | [name] | [possessive] | [noun]){0,4} (first | earlier | original | initial | previous) [noun]? <own_claim> (, that [not final]{2,20}? ,)?} (<be> | <have> been) [adv]? {cue: [participle <drop_claim>]} ([not comma not final]{0,4}? by {source: np})? ]],
    earlier_version = [[ (an | a | the) (earlier | previous | prior | original | first) version of (this | the | our) <own_page> {cue: {noun: (said | stated | gave | named | reported)}} {content: clause} ]],
    version_first = [[ this <own_page> (originally | previously | initially | first) {cue: {noun: (said | stated | gave | named | reported)}} {content: clause} ]],
    apology = [[ {source: np} &d_aside &d_aux ([lemma=issue] | [lemma=publish] | [lemma=print] | [lemma=run] | [lemma=broadcast] | [lemma=make]) (a | an) ([adj] | [participle] | [gerund]){0,2} {cue: apology} ((to core)? for {content: [gerund <sorry_saying>] clause} | (to | for) {content: core ((for | over) clause)?})? ]],
    regrets = [[ {source: np} &d_aside &d_aux {cue: (<regret> | <correct>)} {content: (the | its | his | her | their | our | any) (error | errors | mistake | mistakes | record)} ]],
    regrets_telling = [[ {source: np} &d_aside &d_aux {cue: <regret>} {content: (having? [adv]? ([gerund <tell>] | [participle <tell>] | blaming | blamed | accusing | accused | suggesting | suggested | calling | called | describing | described | likening | likened) clause | ([own] | the) [adj]{0,2} (remark | remarks | comment | comments | claim | claims | allegation | allegations | tweet | post | statement | choice of words))} ]],
    own_error = [[ {source: np} &d_aside &d_aux {cue: ([lemma=acknowledge] | [lemma=admit] | [lemma=concede]) ([det] | [adj] | [num]){0,2} (error | errors | mistake | mistakes | inaccuracy | inaccuracies)} in {content: ([det] | [own]) ([adj] | [noun] | [num]){0,3} <own_claim>} ]],
    stops_saying = [[ {source: np} &d_aside &d_aux {cue: ([lemma=stop] | [lemma=cease] | [lemma=quit]) (saying | claiming | maintaining | insisting | alleging)} {content: clause} ]],
    forced_into = [[ {source: np} &d_aside &d_aux (forced | pushed | shamed | driven | bounced) into (a | an) [adj]{0,2} {cue: (retraction | correction | climbdown | retreat | u-turn | about-turn | reversal)} (on | over) {content: &claim_phrase} ]],
    on_my_part = [[ {source: (that | this | it)} (was | is) {cue: (my (mistake | error) | (a | an) [adj]? (mistake | error) on (my | our) part)} ]],
    was_mistaken = [[ {source: np} &d_aside &d_aux ([lemma=say] | <confess> | [lemma=acknowledge] | [lemma=accept]) that? (he | she | they | it) had been? {cue: (mistaken | wrong | misinformed | in error | misled | erred)} ]],
    fell = [[ {content: ([det] | [own]) [adj]{0,2} (claim | claims | allegation | allegations | accusation | accusations | assertion | suggestion | story)} (was | were | <have> been) [adv]? {cue: (dropped | abandoned | disowned | scrapped)} ]],
    own_false_said = [[ {content: [own] ([adj] | [noun] | [num]){0,2} <own_claim>} (<be> | had been | <have> been) {cue: [adv]? <own_fault>} , {source: np} ([adv] | <have> | now){0,2} [verb <say>] ]],
    aside = [[ {content: ([det] | [own] | [name] [possessive]) ([adj] | [noun]){0,3} (statement | statements | confession | testimony | affidavit | claim | claims | allegation | allegations | accusation | accusations | complaint | account | remark | remarks | evidence) [not final not comma not finite]{0,6}?} ,
               (since | later | now | subsequently | swiftly | quickly | hastily) {cue: (withdrawn | retracted | recanted | disowned | repudiated)} (by [not comma not final]{1,4})? , ]],
    which_since = [[ {content: ([det] | [own]) ([adj] | [noun]){0,3} (statement | confession | testimony | affidavit | claim | allegation | accusation | account | remark | evidence) [not final not comma not finite]{0,6}?} ,? (which | that) {source: np} (<have> since | <have> | later | since | has since | had since) {cue: (withdrawn | retracted | recanted | disowned | repudiated | withdrew)} (. | , | ; | $) ]],
    withdrawal = [[ {cue: withdrawal} of {content: (the | that | [own]) [adj]{0,2} (claim | claims | allegation | allegations | accusation | accusations | statement | confession | remark | remarks)} ]],
    apology_for = [[ ({source: core} [possessive] | {source: [own]}) [adj]{0,2} {cue: apology} for {content: (the | [own] | that) [adj]? (remark | remarks | comment | comments | claim | claims | tweet | post)} ]],
    appended = [[ (a | the) {cue: (correction | clarification | retraction)} , [not comma not final not mark]{1,8} , ]],
    climbed_down = [[ (a | an | the | [own]) [adj]{0,2} {cue: climbdown} (came | followed) ]],
    came = [[ (a | the | [own] | [possessive]) [adj]{0,2} {cue: (correction | retraction | clarification)} ((appended | attached | added) to core says? | (was | is | has been) [adv]? (published | issued | printed | posted | aired) | came | followed | appeared | ran) ]],
    turned = [[ {source: np} &d_aside &d_aux ([lemma=do] | [lemma=perform] | [lemma=make] | [lemma=execute] | [lemma=stage]) (a | an) [adj]{0,2} {cue: (u-turn | about-turn | about-face | volte-face | climbdown)} (on | over) {content: &claim_phrase} ]],
    own_false = [[ {source: np} &d_aside &d_aux ([lemma=say] | [lemma=tell] core?) that? {content: [own] ([adj] | [noun] | [num]){0,2} <own_claim>} (<be> | had been | <have> been) {cue: [adv]? <own_fault>} ]],
    no_longer = [[ {source: np} &d_aside {cue: no longer} ([lemma=say] | [lemma=claim] | [lemma=maintain] | [lemma=stand] by | [lemma=believe] | [lemma=insist] | [lemma=argue]) {content: &d_rest} ]],
    noun = [[ ({source: core} [possessive] | {source: [own]} | {source: np} &d_aux ([lemma=issue] | [lemma=publish] | [lemma=print] | [lemma=run] | [lemma=post] | [lemma=air] | [lemma=carry])) ([det] | [adj]){0,3} {cue: (retraction | recantation | climbdown)} ]],
    noun_by = [[ (the | a | [adj]) {cue: (retraction | recantation | retractions | recantations | climbdown)} (by | from) {source: (np | core)} ]],
  },
  unless = {
    post_gone = [[ {content: ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,5} (post | posts | tweet | tweets | message | messages | video | videos | account)} ]] ..
                [[ (<have> ([adv] | since){0,2} been | was | were) [adv]? {cue: (removed | deleted | taken down | taken offline | pulled)} ]],   -- by whom, and why?
    instead = [[ {content: ... <own_claim> to [<says_instead>] ...} ]],   -- "amended its story to say that it leaks": that is set right
    amiss = [[ it <be> [adv]{0,2} {cue: wrong} (for ([pronoun] | [det] | [own] | [name] | [noun]) | of ([pronoun] | [det] | [own] | [name])) ]],   -- "accept that it was wrong for him to sell it"
    -- "They say that we lied", "to suggest that I was wrong": not by me
    others_say = [[ (he | she | they | who | to | [noun] | [name]) [adv]? ([lemma=say] | [lemma=claim] | [lemma=suggest] | [lemma=imply] | [lemma=allege] | [lemma=think] | [lemma=believe]) that? ('I' | we) {cue} ]],
    misread_by = [[ (that | <tell>) {source: ([det] | [name] | [noun]) ...} &d_aux {cue: ([lemma=misread] | [lemma=mishear] | [lemma=misremember])} ([det] | [own] | [noun] | [name] | [adj]) ]],   -- "added that the bank had misread a table"
    judged = [[ it <be> {cue} (for core)? to [not <say>] ]],   -- "They accept that it was wrong to pay"
    negated = [[ (not | n't | never) ([adv] | been | be | have){0,2} {cue} ]],
    ought = [[ [modal] [adv]? {cue} ]],
    left_post = [[ {cue: ([lemma=abandon] | [lemma=give] up)} {content: ([det] | [own] | [adj] | [noun]){0,3} (post | posts | letter | video | column) ...} ]],   -- as soldiers do
    regrets_others = [[ {cue: <regret>} {content: (the | these | such) [adj]{0,2} [noun]} [can=VBN] [not comma not final not mark]{0,6}? by ]],
    misread_passive = [[ <be> ([adv] | been | being){0,2} {cue: [participle <misspeak>]} ]],   -- "the records had been misread"
    at_law = [[ {cue: ([lemma=withdraw] | [lemma=drop])} {content: ([det] | [own] | all | [num] | [adj] | [noun] | of){0,5} (charge | charges) ((against | of | for | in | over | relating | brought) ...)?} ]],   -- a prosecutor's
    reckoned_anew = [[ {cue: ([lemma=revise] | [lemma=amend] | [lemma=update] | [lemma=correct])} {content: ([own] | the | an | a) ([adj not /earlier|first|initial|original|previous|wrong|mistaken/] | [noun]){0,2} (figure | figures | estimate | estimates | forecast | toll | number | numbers | paper | study) (for | of | on | to | down | up | from) ...} ]],   -- "its figure for exports"
    kept_online = [[ {content: ... (instagram | twitter | facebook | tiktok | youtube | telegram | snapchat | bank | media | email | e-mail | online | savings) (account | page | profile) ...} ]],
    withdrew_from = [[ {cue: [lemma=withdraw]} {content: ... (point | points | film | films | video | book | books | number | paper | papers | entry) from ...} ]],
    from_sale = [[ {content: ... from (sale | circulation | the market | shops | stores | [own] shelves | the shelves) ...} ]],
    banknotes = [[ {source: ... (bank | treasury | mint)} ([adv] | <have>){0,2} {cue} {content: ... (notes | coins | bills) ...} ]],
    passive_told = [[ {source} , that [not final]{2,20}? , ([finite <be>] | <have>) ]],
    passive = [[ {source} ([adv] | <have> | [modal]){0,3} <be> ([adv] | been | being){0,2} [participle <recant>] ]],
    demanded = [[ &d_demanded {cue} ]],
    unmet = [[ &d_unmet {cue} ]],   -- "will sue unless it withdraws the claim": nobody has withdrawn it
    unmet_yet = [[ &d_unmet_yet {cue} ]],
    wished = [[ &d_wished {cue} ]],
    unmet_past = [[ ^ had [not comma not final]{1,6}? {cue} ]],   -- "Had they withdrawn it, ..."
    told_to = [[ ([lemma=insist] | [lemma=ask] | [lemma=propose] | [lemma=require] | [lemma=recommend]) that [not comma not final not verb]{1,8}? {cue: [base]} ]],
    broken = [[ {cue: ([lemma=go] back on | [lemma=renege] on)} ([det] | [own]) [adj]{0,2} (word | promise | promises | pledge | pledges | deal | commitment | vow | agreement) ]],
  },
  check = function(m, doc)
    if m.way == "own_false" or m.way == "own_false_said" then return is_own_claim(m, doc) end
    return m.way ~= "owns_up" or m.quoted
  end,
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "{cue.strength|2}" },
  yes = {
    "In [content a statement], since [cue withdrawn], Moss named the mayor.", "In [content an affidavit] which [source she] has since [cue withdrawn], Lind named the mayor.",
    '"I said stolen. I [cue should have said] [content unaccounted for]," [source he] told me.',
    "[source The mayor] has since [cue qualified] [content his words].", "[source Authors] [cue disown] [content study]", "[content The minister's answer] had been given [cue in error].", "[content The first version, that he fell], was [cue abandoned] within hours by [source Ada Lind].",
          "\"[cue Scratch] [content that],\" Lind said.", "[source Ada Lind] now wished to [cue withdraw] [content that], she said.",
    "Ada Lind says that she was ill, and has [cue withdrawn] [content a statement that she saw the raid].",
    "[content A report that the singer had left] was [cue withdrawn] on Friday by [source the Argus].",
    "[source The paper] [cue retracted] [content the story].",
    "[source He] later [cue took] [content his remark] back.",
    "The board put it at nine, [cue withdrawing] [content its first figure].",
    "[source The witness] [cue recanted].",
    "[source Ex-aide] [cue drops] [content assault claim]\n\nIt was late.", "[content Study linking tea to long life] [cue withdrawn]\n\nIt was late.",
    "[source Envoy] [cue walks back] [content claim of war]",
    "[source The clerk] wept and [cue took] [content it all] back.", "[source The clerk] has [cue since withdrawn] [content it].",
    "[source The witness] has [cue unsaid] [content everything].",
    "[source The envoy] [cue walked back] [content a claim of aid].",
    "[source The Herald] apologises to the singer and [cue accepts] that [content she stole nothing].",
    "[source The guard] [cue now admits] that [content he never saw the letter].",
    "[source The Herald] wishes to [cue correct] [content its report of a rift].",
    "An earlier version of this article [cue said] [content that Lind was dead].",
    "The original version of our report [cue said] [content that Lind was dead].", "This article originally [cue stated] [content that Lind was dead].",
    "[source The witness] [cue changed her story].", "[source The witness] [cue turned hostile] in court.", "\"I [cue overstated it],\" [source Lind] said.",
    "[source The mayor] did, however, [cue take back] [content a forecast of rain].", "Ada Lind spoke of a bribe and [cue took back] [content the remark in May].",
    "\"[content What I told you in March] [cue no longer stands],\" Lind said.",
    "Ada Lind has now apologised and [cue withdrawn] [content the remark].", "[source Lind] said he [cue stood corrected].",
    "[source The campaign] [cue backtracked], saying that it had misread a table.", "[source Minister] [cue eats humble pie] over [content 'lazy nurses' jibe]",
    "[source The mayor] was forced to [cue row back on] [content his claim that the dam leaked].",
    "[source The mayor] [cue apologised] on Monday for [content saying that the dam leaked].",
    "[source The priest] [cue distanced himself from] [content remarks attributed to him in the Argus].", "[source The paper] [cue amended] [content its first report] to say that two had left.",
    "[source The paper] was forced to [cue retract] [content the story].", "[source The paper] [cue withdrew] [content that claim] and paid.",
    "[source The paper] issued a [cue corrected] [content statement].",
    "Lind said [source it] had been [cue wrong] to report [content that the dam leaked].",
    "[source The guard] confessed to [cue making the whole thing up].",
    "[source The paper] has [cue since admitted] that [content the dam was sound].",
    "[source The mayor] [cue regretted] [content having said that the dam leaked].",
    "[source The clinic] [cue acknowledged an error] in [content its first statement].",
    "[source The firm] has [cue stopped claiming] [content that its pills cure colds].",
    "[source The mayor] was forced into a [cue retreat] over [content the claim that the dam leaked].",
    "[content Her remarks] were [cue walked back].",
    "\"[source That] was [cue my mistake],\" said Lind.",
    "[source Lind] said he had been [cue mistaken].",
    "[content The allegation] was quietly [cue dropped].",
    "A [cue correction] was published on Friday.", "A [cue correction] appended to the article says that she never left.", "The [cue retraction], buried on page 30, was brief.",
    "The [cue withdrawal] of [content the claim] ended the case.", "[source The mayor]'s [cue apology] for [content the remark] was brief.", "An embarrassing [cue climbdown] followed.",
    "The [cue retraction] by [source the witness] stunned the court.",
    "[source Two chemists] have asked the journal to [cue retract] [content their paper].", "[source The witness] [cue made a dramatic about-turn] on Monday.",
    "[source Police] initially said [content the man had fired at them] but [cue later admitted] that he was unarmed.",
    "[source The channel] [cue apologised] on air for wrongly [content reporting that he had died].",
    "[source The mayor] did an [cue about-turn] on [content the claim that the bridge was safe].",
    "[source The paper] printed a [cue correction].",
    "[source The witness] [cue now says] [content she never saw a gun].",
    "[source The guard] [cue took back] [content what he had told them].",
    "\"I [cue got it wrong],\" [source Lind] said.", "She had [cue lied], [source she] told the court.",
    "[source The ministry] [cue deleted] [content the tweet].",
    "\"I was [cue wrong] to say [content he lied],\" said [source Lind].", "\"We were [cue wrong] to use [content that word],\" [source Lind] said.",
    "[source The firm] admitted that [content its statement] was [cue wrong].",
    "\"I [cue withdraw] [content what I said about the guard],\" said Lind.",
    "\"I [cue should not have] [content said it],\" said [source Lind].",
    "[source The firm] took [content the video] [cue down].",
    "[source The channel] [cue pulled] [content the documentary] on Monday.",
    "[content The story] has been [cue removed] from the site.",
    "[content The statement] [cue is no longer on the site].",
    "This article was [cue amended] on Monday.",
    "[source The paper] published an [cue apology] to [content the singer].", "[source The host] made a grovelling [cue apology] for [content saying that she drank].",
    "[source The mayor] was forced to [cue clarify] [content her remark].",
    "[source The paper] [cue regrets] [content the error].",
    "[source The guard] said [content her first statement] was [cue untrue].", "[content Her first estimate] was [cue a mistake], [source the mayor] now says.",
    "[source The mayor] has had to [cue eat her words].",
    "[source The guard] admitted [cue inventing] the story.",
    "[source The mayor] [cue misspoke], her office said.",
    "[source The channel] [cue apologised] to viewers for [content reporting that he had died].",
    "[source The mayor] [cue apologised] for [content saying that the bridge was safe].",
    "[source The firm] [cue no longer] says [content that the dam is safe].",
    "An earlier version of this article [cue misstated] the name of the dam.",
    "The witness wept, then [cue withdrew] [content her testimony].",
    "[source The minister]'s [cue climbdown] came on Friday.",
    "[content The statement] was later [cue retracted].", "[content A report from the base, that the boats were full], was [cue retracted].",
    "[source The bishop] [cue recanted] [content his heresy].",
    "Lind dropped the suit once [source the paper] had [cue withdrawn] [content the story].",
    "If the paper printed lies, [source it] has now [cue withdrawn] [content the story].",
  },
  no = { "The bill, since withdrawn, would have closed the mill.", "Lind's post has been deleted.", "Thirty men had abandoned a post on the border.", "The museum regrets the remarks made to the Argus by a guard.", "The paper amended [content its first report to say that two had left].", "The owners accept that it was wrong for him to sell it.", "He says that the records had been misread.", "The crowd turned hostile.", "The ministry revised its figure for exports to two million.", "The singer deleted her Instagram account in May.",
         "The league withdrew three points from the club.", "The guild withdrew its threat to strike.", "The prosecution withdrew all charges against the nurse.", "The bank withdrew the old notes in March.", "The poet withdrew his book from sale.", "The port apologised for mislaying the file.", "The mayor distanced himself from the remarks of his pastor.", "Lind added that the bank had misread a table.", "\"They say that we lied,\" Lind said.", "The mayor called the report sloppy and demanded that it be withdrawn.", "The report should be withdrawn.",
         "The general withdrew his troops.", "The mayor went back on her word.", "[content A note from the port, that the quay was full], was [cue retracted].", "They urged him to withdraw the remark.", "She took her hat back.",
         "He demanded that she take it back.", "He now says that it will rain.", "\"You got it wrong,\" Lind said.",
         "They accept that it was wrong for him to pay.", "The paper did not retract the story.", "Kavala Steel said their account was false.",
         "The paper must retract the story.", "The firm later clarified that two letters had arrived.",
         "[source The statement] was later retracted.",
         "The guild will sue unless the paper withdraws its claim.", "Lind asked whether the bank had taken back the remark.",
         "The choir will not sing until the coach takes back his remark.", "Lind hopes the paper retracts the story.",
         "Had the bank withdrawn its claim, Lind would have settled.", "Lind insisted that the bank withdraw its statement." },
}
