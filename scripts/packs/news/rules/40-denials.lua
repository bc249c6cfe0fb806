-- Denials: who rejects as untrue what has been said, suspected or asked. Explicit words first: verbs and
-- nouns of denial, and what is done to a claim. The passes of 45 complete the parts.
local put_forward = require "lib.put_forward"

phase "denials"

type "Denial" {   -- check: ignore unused-slot (packs on top of this one may fill them all)
  head = "cue", keep = "best",
  slots = { "source", "with", "cue", "content", "claimant", "noun", "medium", "addressee", "time" },
  about = "somebody rejects as untrue, or as not happening, what others say or ask",
}

-- what contradicts somebody, and denies nothing
words "disproving" { "information", "evidence", "detail", "document", "statement", "letter", "data", "account", "testimony", "fact", "proof",
                     "email", "e-mail", "record", "footage", "video", "figure", "finding", "claim", "report", inflect = "noun" }

rule "denial by verb" {
  finds = "Denial", about = "X denied that ..., denied the charge, denied having ...", at_least = 5,
  ways = {
    said = [[ {source: np} &d_aside &d_aux {cue: <flat_deny>} "? (&d_setting {content: &d_rest})? ]],
    claim = [[ {source: np} &d_aside &d_aux (<strive> (on? <weekday>)? to [adv]?)? {cue: <flat_deny>} <wholly>? "? &d_setting {content: &claim_phrase} ]],
    apart = [[ {source: np} &d_aside &d_aux {cue: <flat_deny>} , [not comma not final not mark]{1,10} , {content: (that clause | doing | &claim_phrase)} ]],
    reduced = [[ {source: np} (&charged | [participle] by | [participle] (to | with) | [VBD can=VBN /linked|tied|connected|related|attached|allied|opposed/] (to | with)) [not comma not mark not finite not <conjunction opens=frame>]{1,16}? &d_aux {cue: <flat_deny>} (&d_setting {content: &d_rest})? ]],
    relative = [[ {source: np} (who | that) [finite] [not comma not mark not final]{0,14}? ([finite <have>] | since | later | [adv]){1,3} {cue: <flat_deny>} (&d_setting {content: &d_rest})? ]],
    no_source = [[ {cue: <flat_deny>} &d_setting {content: (that clause | doing | &claim_phrase | any clause | responsibility clause? | wrongdoing clause? | involvement clause)} ]],
    headline_joined = [[ ^^ {source: ([name] | [noun] | [adj] | [possessive]){1,5}?} [VBZ] [not comma not final]{1,12} , [adv]? {cue: [VBZ <flat_deny>]} {content: clause} ]],
    joined = [[ (and | but) ([adv] | [finite <have>]){0,2} {cue: [verb <flat_deny>]} "? {content: (that clause | doing | &claim_phrase | (any | both | all | [singular] | [pronoun] | [det] | [plural]) clause?)} ]],
    infinitive = [[ ({source: np} &d_aside ([adv] | <have> | <be> | <do>){0,3})? ([lemma=go] on core? | [lemma=appear] (on | before) core | [lemma=move] | quick | at pains | out of [own] way | [lemma=go] to [adj]{0,2} lengths | [lemma=rush] | [lemma=continue] | [lemma=hasten] | [lemma=use] ...4 | [lemma=break] [own]? silence | [lemma=take] to ...3 | [lemma=come] forward | [lemma=call] (a | an)? (news | press)? (conference | briefing) | [lemma=hold] a (news | press) (conference | briefing) | [lemma=issue] a statement | [lemma=come] out ((on | in | at) core)? | [lemma=speak] out | [lemma=write] | /texts?/ | [lemma=phone] | forced | obliged | compelled | (had | has) (quickly | again)?) (on <weekday>)? to [adv]? {cue: [VB <flat_deny>]} {content: &d_rest} ]],
    quoted_as = [[ ([lemma=quote] | [lemma=cite]) {source: np} as [adv]? {cue: [gerund <flat_deny>]} {content: &d_rest} ]],
    participle = [[ , [adv]? {cue: [gerund <flat_deny>]} {content: &d_rest} ]],
    gerund = [[ (after | while | despite | since | before | upon) [adv]{0,2} {cue: [gerund <flat_deny>]} {content: (that clause | any clause | doing | (the | [own]) [noun] [possessive]? (involvement | role | part | link | knowledge | guilt) clause? | (involvement | wrongdoing | responsibility) clause? | &claim_phrase)} ]],
    by_doing = [[ (by | in) [adv]? {cue: [gerund <flat_deny>]} {content: (it | this | that | them)} (, | . | ; | $) ]],
    perfect = [[ ^ having ([adv] | first){0,2} {cue: ([participle <flat_deny>] | [past <flat_deny>])} {content: &d_rest} ]],
    innocence = [[ {source: np} &d_aside &d_aux (continue to | continues to | continued to | still)? {cue: (<profess> [own]? ([adj] | "){0,2} innocence | [lemma=claim] ([own] | complete | total)? innocence)} (of {content: &d_rest})? ]],
    innocence_to = [[ [not <unreal>] to [adv]? {cue: <profess> [own] ([adj] | "){0,2} innocence} (of {content: &d_rest})? ]],
    clears = [[ {source: np} &d_aside &d_aux <strive> to {cue: (clear | prove) [own]? (name | names | innocence)} ]],
    absolves = [[ {source: np} &d_aside &d_aux (sought to | tried to)? {cue: <absolve> (himself | herself | itself | themselves)} (of | from) {content: &d_rest} ]],
  },
  unless = {
    cleft = [[ what ...6 {cue} {content: <be> (that | the) ...} ]],   -- "What he denies is that he knew"

    withheld = [[ {cue} ([det] | [own] | [adj] | [num] | [noun not /.+ing/] | [participle not /.+ing/] | [possessive] | [name] | any | him | her | them | us){0,5} <withheld> (being | to | for | from | in | on | by | of | and | or | over | at | after | until | [mark not possessive] | , | . | $) ]],
    goods_denied = [[ ^ {source: (<withheld> | motion | request | appeal | petition | application | bid | plea)} {cue: denied} (for | to | by | over | in | as | after | at | again | $) ]],
    withheld_from = [[ {cue: denied} ([det] | [own] | [adj] | [num] | [noun not /.+ing/] | [possessive] | [name] | any | him | her | them | us){0,5} <withheld> ([modal] | [finite not <have> not participle not <be>] | is | are | were) ]],   -- "Singer denied visa will perform"
    refused_then = [[ {cue} ([adv] | [prep not /of/] [det]? ([adj] | [num]){0,2} [noun] | <weekday>){1,2} (a | an | the | [own] | [plural]) ([own] | [adj] | [noun] | [participle] | [possessive] | [name]){0,5} (motion | motions | request | requests | appeal | petition | application | bid | plea | bail) ]],   -- "denied on Friday a motion"
    refused = [[ {cue} ([det] | [own] | [adj] | [num] | [noun] | [participle] | [possessive] | [name]){0,5} (motion | request | appeal | petition | application | bid | plea | bail) ]],
    to_somebody = [[ {cue} ((him | them | [lower /us/] | me | you) ([det] | [noun] | [adj] | [own]) | her ([det] | [noun not <claim_noun>] | [adj] | [own]) ([not possessive not <claim_noun>] | $) | it (a | an | any | access | entry | permission)) ]],
    apposed = [[ {cue} [name]{1,4} , [not comma not final]{1,12} , (a | an | the | any | access | entry) ]],
    people = [[ {cue} ([plural] | [name]{1,3} | [det] [common]) (the | a | any | their | access | entry) [not /days?|weeks?|months?|years?|hours?|fortnight|decades?|moment|minutes?/] ]],
    academic = [[ {cue: ([lemma=refute] | [lemma=disprove])} ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} <thesis> ]],
    own_before = [[ {cue: [lemma=contradict]} [own] (own | past | previous | earlier | prior | former){1,2} <own_words> ]],
    own_past = [[ {cue: [lemma=contradict]} [det]? [adj]{0,2} <own_words> (that | which)? (he | she | it | they) <have>? (made | given | gave | told | written | wrote) ]],
    shot = [[ {cue} [name]{1,3} (twice | again | from ([adj] | close | short | long)? (range | distance) | with (a | his | her) ([adj] | [noun])? (save | stop | boot | leg | glove)) ]],
    safe = [[ {cue} any? (safe | [adj])? (haven | space | cover | ground | advantage) ]],
    nobody = [[ {cue} ([det] [noun])? (nobody | no one | nothing | (each other | one another) ([not possessive] | $)) ]],
    self = [[ {cue} (itself | himself | herself | themselves | ourselves | myself | yourself) [not comma] ]],
    by_thing = [[ <disproving> {source: (that | which)} {cue: [lemma=contradict] ...} ]],   -- "a letter that contradicts it"
    passive = [[ <be> ([adv] | been | being){0,2} [participle <flat_deny>] ]],
    by_another = [[ {source: something} ...3 {cue} by ]],
    passive_before = [[ <be> ([adv] | been | being){0,2} [participle <flat_deny>] {content} ]],
    negated = [[ (not | n't | never | nor | neither | cannot | without | nobody | no one | (none | neither | few | not one | no [noun]) (of core)?) ([adv] | to | be | <have> | been | ever){0,3} {cue} ]],
    neither_side = [[ (neither core (nor core)? | nor ([modal] | <do> | <have>) core) ([adv] | [modal] | <do> | <have>){0,3} {cue} ]],
    unsaid = [[ ([lemma=refuse] | [lemma=decline] | hard | difficult | impossible | no point in | no | if | short of | whether to) (to | [adv]){0,2} {cue} ]],
    unsaid_then = [[ ([lemma=refuse] | [lemma=decline]) [not verb not comma not mark]{1,3} to [adv]? {cue} ]],   -- "refused three times to deny"
    would = [[ ([<unreal> not lemma=try not lemma=attempt not lemma=effort not /press/] | [lemma=call] on) ...5 to [adv]? {cue} ]],
    tries_not = [[ (not | n't | never | no | [modal] | yet to | without) ...3 ([lemma=try] | [lemma=attempt] | [lemma=effort]) ...5 to [adv]? {cue} ]],
    tries = [[ ([lemma=try] | [lemma=attempt] | [lemma=effort]) ...5 to [adv]? {cue: [not /refute|rebut|counter|debunk|disprove/] ...} ]],   -- who tries to refute it denies it
    demanded = [[ &d_demanded {cue} ]],
    perhaps = [[ (might | may | could | would (probably | likely | surely | doubtless | presumably) | (probably | likely | surely | doubtless | presumably) would) [adv]{0,2} {cue} ]],
    if_anyone = [[ if (anyone | anybody | someone | somebody | you) [not comma not final]{0,10}? {cue} ]],
    if_asked = [[ would [adv]{0,2} {cue} ...24 if ([pronoun] | core) (<be> | were | was | had) ]],   -- "would deny it if he were asked"
    foretold = [[ [modal quoted not /could|would/] [adv]{0,2} {cue} ]],   -- "they will deny it"
  },
  points = {
    verb = { 6, [[ (<flat_deny> | innocence | [own] (name | names) | <absolve> (himself | herself | itself | themselves)) ]] },
    source = { 2, [[ {source} ]] },
    content = { 1, [[ {content} ]] },
    claim = { 1, [[ {cue} ...6 <claim_noun> ]] },
    named = { 1, [[ {noun} ]] },
    disown = { -7, [[ [<disown>] ]] },
    -- "disavowed a claim by the union", "repudiated the notion that": no words of one's own
    disown_told = { 4, [[ [<disown>] (&before_noun (<loose_noun> that | <claim_noun group=suggest> | <claim_noun> (by | from)) | ([det] | [name] | [noun] | [adj]){1,4} [possessive] [adj]? (<claim_noun> | <claim_form>) that) ]] },
    disown_claim = { 6, [[ [<disown>] (any | all | knowledge | responsibility | &before_noun <claim_noun group=accuse|inform>) ]] },
  },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = {
    "[source Norland] frees fishermen, [cue denies] [content they were beaten]",
    "[source The ferry line] [cue denied] [content that the mate, who joined in June, had slept on watch].",
    "[source The ferry line] [cue denied] [content that charge], which angered the mate, and sailed.",
    "[source Ada Lind] [cue denied], in the strongest terms, [content that she knew of it].", "[source Ada Lind] went to great lengths to [cue deny] [content it].", "[source Ada Lind] tried to [cue refute] [content the report].", "[source She] [cue denied] [content wrongdoing], and the judge set bail.", "With a strike on and [source his firm] [cue denying] [content claims of theft], the mayor won.",
    "[source The mayor] used the day to [cue refute] [content gloomy [claimant Norwegian] assessments].", "[source Officials] sought on Monday to [cue refute] [content claims of fraud].",
    "[source The ministry] [cue denied] [content that the shells had been sold].",
    "[source Ada Lind, the finance minister], [cue denied] [content having met the banker].",
    "[source Note] pinned up after Monday's raid 'flatly [cue denies]' [content reports of a leak]", "[source Aide to the mayor] 'flatly [cue denies]' [content reports of a leak]",
    "[source The ferry line] said in May that it [cue denied] [content the charge].", "[source The ferry line] said it \"flatly [cue denied]\" [content the charge].",
    "[source The firm] digging the tunnel for Velia has [cue denied] [content that it cut corners].",
    "[source A skipper] accused of cutting the nets of a trawler has [cue denied] [content it].",
    "[source A skipper] accused of beating clerk Ed Gill has [cue denied] [content the charge].",
    "[source Lawyers] representing Ed Gill [cue denied] [content the charge].",
    "[source Two clerks] who sold maps of the dam [cue pleaded not guilty] [content on Monday].",
    "[source A skipper] linked to smugglers [cue denies] [content it].",
    "[source The army] [cue denies] [content blocking aid].", "[source The two clerks] [cue denied] [content each other's charges].",
    "[cue Denying] [content any link], the mayor walked out.", "Having first [cue denied] [content the theft], the mayor confessed.", "By [cue denying] [content it], Lind fed the fire.",
    "The paper quoted [source a clerk] as [cue denying] [content that the dam leaked].",
    "[source The mayor] quit after repeatedly [cue denying] [content any link].",
    "He took the money but [cue denied] [content it was a bribe].",
    "[source The mayor] was quick to [cue deny] [content it].", "[source The mayor] came out on the radio to [cue deny] [content it].", "[source The mayor] called a press conference to [cue deny] [content it].", "[source The mayor] went on television to [cue deny] [content the theft].",
    "The envoy left the hall, [cue denying] [content the theft].",
    "[source He] [cue denied], however, [content having asked for help].",
    "[source The plant] said it \"strongly [cue denies]\" [content any link].",
    "[source Two generals] who were held on Friday have [cue denied] [content it].",
    "[source The palace] has repeatedly [cue denied] [content the reports of a rift].",
    "[source The school] [cue denied] [content her account].",
    "[source Mayor] [cue denies] [content $3m bribe claim]", "[source Lind] [cue denied] [content $3 was missing].",
    "[source The school] [cue denied] [content both charges] Friday.",
    "[source Norland] [cue denies] [content US reports of 200 guards in its camps]",
    "[source The school] [cue denied] [content her mother's claims].",
    "[source The school] [cue denied] [content her lawyers' claim].",
    "[source The priest] still [cue protests his innocence].", "[source Priest] [cue maintains innocence]", "[source All three clerks] have [cue claimed innocence].", "The skipper took the stand to [cue proclaim his innocence].", "[source The priest] has vowed to [cue clear his name].",
    "[source The rebels] [cue disclaimed] [content all responsibility for the fire].",
    "[source Ada Lind] [cue disavowed] [content the notion that she would quit].", "[source Ada Lind] [cue repudiated] [content the union's claim that the dam leaked].",
    "[source The league] [cue absolved itself] of [content blame for the fire].",
  },
  no = { "\"I disavow these comments,\" Lind said.", "\"If anyone wants to come in and disprove me, let him,\" Lind said.", "What the firm [cue denies] is that it paid the fine.", "The bank sent a letter [source that] contradicts it.", "The mayor would deny it if she were asked.",
    "Ada Lind tried to deny the report.", "A film might contradict her claims.", "Ada Lind made no effort to refute the report.", "\"They will deny it,\" Lind said.",
    "The consulate denied him a visa.", "The board denied her the post.", "The board denied her leave.", "Judges denied bail to the two men.", "The ministry did not deny the report.",
    "The troops denied the convoy access to the town.",
    "The refugees were denied entry.", "He denied himself every comfort.",
    "The league rejected the appeal and denied it a licence.", "Singer denied a visa will perform from home.", "Visa denied for singer",
    "The navy denied the smugglers any safe haven.",
    "The pact denies safe haven to pirates.",
    "It is hard to deny that the dam leaks.", "The mayor refused three times to deny that the dam leaked.",
    "The board urged the mayor to deny any link to the bank.",
    "The mayor denied the boy nothing.", "Neither side denied that shots were fired.",
    "None of the men denied taking the coal.", "Not one of the men has denied taking the coal.", "No minister denied the report.",
    "He said little, nor did he deny the report.", "The league denied the club's appeal.", "The judge denied on Friday a motion to move the trial.",
    "Lind was denied any comfort.",
    "The union demanded that the minister deny the report.",
    "The two men contradicted each other.", "He was paid, something now [cue denied] by the firm.", "The team set out to refute the hypothesis that the crust was wet.",
    "Holt denied Mensah twice.", "The keeper denied Mensah from close range.", "Lind told the court it rained, contradicting statements she had made in May.", "Her words contradict her past statements.", "The board denied Ed Gill, a keeper of bees, a second term.",
  },
}

part "disputed" [[ (that clause | (what | how | whether) clause | [num] clause? | (all | both | much | most | some | parts | any | every | either) clause | (it | them | this | that | these | those) | [adv]? [gerund] clause? | &before_noun ({noun: (<claim_noun> | <loose_noun>)} | <claim_form> | <evidence_noun> | <disputable>) clause?
                   | &before_noun {noun: (finding | findings | conclusion | conclusions)} that clause) ]]

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
    cleft = [[ what {source: (np | [pronoun])} &d_aside ([adv] | <have>){0,2} {cue: (<deny> | <reject> | (<do> | [modal]) (not | n't) (accept | buy | believe))} (, [not comma not final]{1,10} ,)? <be> {content: (that clause | &claim_phrase)} ]],
    no_source = [[ (, | and | but) [adv]? {cue: ([verb finite <quarrel>] | [gerund <quarrel>])} {content: &disputed} ]],
    opens = [[ ^ [adv]? {cue: [gerund <quarrel>]} {content: &disputed} ]],
  },
  unless = {
    perhaps = [[ (might | may | could | would (probably | likely | surely | doubtless | presumably) | (probably | likely | surely | doubtless | presumably) would) [adv]{0,2} {cue} ]],
    negated = [[ (not | n't | never | nor | neither | without | nobody | no one | (none | neither | few | not one | no [noun]) (of core)?) ([adv] | <have> | been | ever){0,3} {cue} ]],
  },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = {
    "[source The firm] [cue disputes] [content this account].", "[source The firm] has long [cue disputed] [content the idea that it leaked].",
    "[source Kavala Steel] has repeatedly [cue disputed] [content the findings of the inspectors].",
    "[source Kavala Steel] [cue contests] [content the conclusion that its kiln leaked].",
    "[source The company's lawyer, a former judge], [cue disputes] [content that].",
    "He read the letter and [cue disputed] [content its date].", "[cue Disputing] [content the figure of 90], the mayor spoke of ten.",
    "What [source he] [cue disputes], his lawyer says, is [content that he signed it].",
    "What [source the firm] [cue denies] is [content that it paid the fine].", "What [source Lind] [cue rejects] is [content the idea that it was hers to sell].",
  },
  no = { "Fans might dispute the account.", "He will contest the election in May.", "The owners disputed for years about the wall.", "The captain disputed the penalty.",
         "Republican contests begin on Tuesday.", "He did not dispute the figure." },
}

-- "never swallowed the notion that", "gave no credence to the report"
words "notion" { "idea", "notion", "line", "excuse", "view", "thesis", "logic", "reasoning", "premise", "proposition", "hypothesis",
                 "assumption", "belief", "pretence", "pretense", "fiction", inflect = "noun" }
part "in_disbelief" [[ (([modal] | <do>) (not | n't | never) [adv]? (credit | swallow | share | hear)
                      | (<have> [adv]?)? never (really | quite | fully)? (bought | believed | accepted | swallowed | credited | shared)
                      | (will | would | 'll | 'd) hear (none | nothing) of
                      | (<be> | remain | remains | remained) (not | n't | never) [adv]? (convinced by | persuaded by | swayed by | buying)
                      | (<be> | remain | remains | remained) [adv]? (unconvinced by | unpersuaded by | unmoved by | unimpressed by)
                      | ([lemma=give] | [lemma=lend] | [lemma=attach]) (no | little | scant) (credence | weight) to
                      | ([lemma=put] | [lemma=place] | [lemma=set] | [lemma=take]) (no | little) (stock | faith | store) (in | by)
                      | [lemma=have] (no | little) (time | truck | patience) (for | with)
                      | ([lemma=find] | [lemma=see]) (no | little) (merit | truth | substance | basis) in) ]]

-- who bids others not to believe it says that it is not so
part "bids" [[ ([lemma=urge] | [lemma=ask] | [lemma=advise] | [lemma=call] on | [lemma=enjoin] | [lemma=tell] | [lemma=appeal] to | [lemma=warn] | [lemma=beg] | [lemma=implore]) ]]

rule "claim rejected" {
  finds = "Denial", about = "X dismissed the allegation, brushed the charge aside, rejected it as false",
  ways = {
    object = [[ &denier {cue: <reject>} (, [not comma not final not mark]{2,8} ,)? ((and | or) [adv]? [verb not gerund not base])? "? <wholly>? "? (on? <weekday>)? (as ([det] | [adv] | [adj] | "){0,4} (<false_adj> | <false_noun> | <false_weak> | <false_claim> | lies) (and [adv]? [adj])? "?)? &d_setting {content: ([gerund] | that)? &claim_phrase} ]],
    object_called = [[ &denier {cue: <reject>} {content: what ([pronoun] | core) ([adv] | <have>){0,2} ([lemma=call] | [lemma=describe] as | [lemma=term] | [lemma=dub] | [lemma=label] | [lemma=say] (was | were)) "? ([det] | [adj] | [adv] | [participle] | [noun]){0,4}
                        "? {noun: (<claim_noun> | <false_noun> | <hearsay_noun> | <false_claim> | lies | falsehoods)} "? ((about | that | against | of | by) clause)?} ]],
    object_truth = [[ &denier {cue: <reject>} {content: (the | its | their | any) <truthfulness> of core} ]],
    object_as = [[ &denier {cue: <reject>} as (quote | "? ([det] | [adv] | [adj] | [noun] | [participle] | "){1,5}?) {content: ([det] | [own]) (&claim_phrase | (question | questions | query | queries) ((about | on | as to)? (whether | if) | about | over) clause)} ]],
    headline = [[ &denier {cue: <reject>} {content: ([det] | [own] | [adj] | [num] | [name] | [noun] | [participle] | [past] | [possessive] | [base] | [gerund] | "){0,5} {noun: <claim_form>} ([not conj not mark not comma not punct not final] clause?)?} ]],
    attacked = [[ {source: np} &d_aside &d_aux {cue: <attack_claim>} &d_setting {content: &before_noun ({noun: (<claim_noun group=accuse> | suggestion | suggestions | insinuations)} (that | of) clause | {noun: (claim | claims | assertion | assertions | report | reports)} that clause | {noun: (claims | assertions | reports | suggestions)} full_clause with &finite | [gerund]? {noun: (rumour | rumours | rumor | rumors | gossip | speculation | innuendo | whispers)} clause?)} ]],
    took_to = [[ {source: np} &d_aside &d_aux ([lemma=take] to (social media | <platform> | [name]{1,2} | [det] ([adj] | [noun]){1,2} | television | radio)) to [adv]? {cue: (<attack_claim> | [lemma=blast] | [lemma=slam])} {content: &claim_phrase} ]],
    attacked_bare = [[ {source: np} &d_aside &d_aux {cue: <attack_claim>} &d_setting {content: &before_noun {noun: (accusation | accusations | allegation | allegations | insinuation | insinuations)} ((against | by | from | about | in | [participle]) [not comma not final not /as/]{1,10})?} ([punct] | $ | and | but | on <weekday>) ]],
    belittled = [[ {source: np} &d_aside &d_aux {cue: <belittle>} ((the | its | their) <truthfulness> of)? &d_setting {content: &before_noun ({noun: (<claim_noun group=accuse|inform> | claim | claims | assertion | assertions | account | accounts | version | versions | explanation | story | suggestion | suggestions | speculation | theory | talk | fears | finding | findings | conclusion | conclusions | result | results | figure | figures | number | numbers | estimate | estimates | toll | count | timeline | chronology | arithmetic | data | method | methods | methodology)} clause? | {noun: (<loose_noun> | <claim_noun>)} that clause)} ]],
    as_bare = [[ &denier {cue: <reject>} as (quote | "? ([det] | [adv] | [adj] | [noun] | [participle] | "){1,5}?) {content: ([adj] | [name] | [noun]){0,2} {noun: ([plural <claim_noun>] | evidence)} (that | of | by | from | about | on | in | against | over | made | circulating) clause} ]],
    as_false = [[ &denier {cue: <reject>} {content: core ...8} as "? ([det] | [adv] | [adj] | "){0,4} (<false_adj> | <false_noun> | <false_weak> | <false_claim> | <false_phrase>) ]],
    as_ploy = [[ &denier {cue: <reject>} {content: (it | them | this | that | &before_noun {noun: (<claim_noun> | <case_noun> | <evidence_noun> | probe | inquiry | investigation | prosecution | trial)} [not mark not final]{0,12}?)} as "? (just | merely | simply | little more than | nothing more than | nothing but)? (a | an | another | part of a)? ([adj] | [adv] | "){0,3} <ploy> ]],
    as_first = [[ &denier {cue: <reject>} as "? [adv]? (<false_adj> | <false_noun>) "? {content: ([det] | [num]) ([adj] | [noun] | [name] | [possessive]){1,5} clause?} ]],
    fault = [[ &denier {cue: <reject>} {content: ([det] | all | any | [adj]){0,2} {noun: (blame | responsibility | liability | culpability)} (for clause)?} ([punct] | [conj] | [prep] | $) ]],
    figure = [[ &denier {cue: <reject>} {content: &before_noun {noun: (figure | figures | number | numbers | toll | count | estimate | estimates | arithmetic | maths)} clause?} ]],
    parted = [[ &denier {cue: ([lemma=put] | [lemma=lay] | [lemma=nip] | [lemma=knock])} {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((of | that | about) ...8)?} (to rest | to bed | in the bud | on the head) ]],
    contempt = [[ {source: np} &d_aside &d_aux (&bids (np | core) to | [modal])? [lemma=treat] {content: ([det] | [own]) ([adj] | [noun]){0,2} {noun: (<claim_noun> | <evidence_noun> | message | messages | publication)} [not comma not finite]{0,8}?} {cue: with the [adj]? (contempt | disdain | scorn)} ]],
    contempt_due = [[ {content: &before_noun {noun: (<claim_noun group=accuse|inform> | claim | claims | suggestion | suggestions)} [not comma not mark not final]{0,14}?} (should | must | ought to) be (treated | taken) {cue: with (the [adj]?)? (contempt | disdain | scorn)} ]],
    disregard = [[ {source: np} &d_aside &d_aux &bids (np | core) to {cue: (disregard | ignore | discountenance | pay no (heed | attention) to)} {content: (&claim_phrase | [det]? [<false_adj>] <evidence_noun> clause?)} ]],
    not_believe = [[ {source: np} &d_aside &d_aux &bids (np | core) {cue: (not to (believe | trust | heed | fall for | listen to) | against (believing | trusting | heeding | falling for))} ]] ..
                  [[ {content: (&claim_phrase | (<evidence_noun> | messages | posts) (that | saying) clause | [det]? [<false_adj>] <evidence_noun> clause?)} ]],
    disregarded = [[ ([modal] | better | best | urged | asked | advised) (to | simply | please)? {cue: (disregard | ignore | discountenance)} {content: &before_noun {noun: (<claim_noun group=inform> | claim | claims | story | stories | allegation | allegations | speculation)} clause?} ]],
    idea_zero = [[ &denier {cue: <reject>} {content: (the | any | that) [adj]? {noun: (idea | notion | suggestion | possibility)} full_clause with &finite} ]],
    links = [[ &denier {cue: (<scorn> | <belittle> | <reject>)} {content: (([det] | [own] | [adj] | [noun] | [name]){0,3} {noun: links} | any [adj]? {noun: (link | connection | association)}) (with | to | between) clause} ]],
    poured = [[ &denier {cue: ([lemma=pour] | [lemma=heap] | [lemma=throw]) (scorn | cold water)} (&d_when | yesterday | today | on <weekday>) on {content: &claim_phrase} ]],
    mere_idea = [[ {source: np} &d_aside &d_aux {cue: [lemma=dismiss]} {content: (the | that | this | such an | any such) [adj]? (idea | notion | thought | possibility | prospect)} (in (a | an) [adj]? <told_in> | out of hand | outright | on <weekday> | . | ; | $ | as) ]],
    scorned = [[ &denier {cue: <scorn>} {content: ([det] | [own] | [adj]){0,3} {noun: <loose_noun>} | it | this | that | them | these | those} ([punct] | [conj] | $ | as) ]],
    totally = [[ {source: (np | [pronoun])} ([adv] | <have>){0,2} <wholly> {cue: <reject strength=2|3>} {content: (it | them | this | that)} (, | . | ; | $ | " | and | as) ]],
    pointing = [[ {source: np} &d_aside &d_aux {cue: <reject strength=2|3>} {content: (that | this)} (, | . | ; | $ | as | on <weekday>) ]],
    outright = [[ {source: np} &d_aside &d_aux {cue: <reject strength=2|3>} {content: (it | them | that | this | these | those)} (out of hand | outright | flatly | completely | categorically | entirely | in (its | their) (entirety | totality)) ]],
    shrift = [[ {source: np} &d_aside &d_aux {cue: [lemma=give]} {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((of | that) ...12)?} (short shrift | (the | a) brush-off | the lie) ]],
    attacked_short = [[ {source: np} &d_aside &d_aux {cue: [<attack_claim>]} {content: (&qualified{1,5} | " [not mark]{1,5} ") {noun: (accusation | accusations | allegation | allegations | claim | claims | rumour | rumours | rumor | rumors)}} ([final] | as | ,? [verb <say>] | $) ]],
    attacked_this = [[ {source: np} &d_aside &d_aux {cue: [<attack_claim>]} {content: (this | these | such | those) [adj]{0,2} {noun: (accusation | accusations | allegation | allegations | insinuation | insinuations | claim | claims | rumour | rumours | rumor | rumors)}} ]],
    at_critics = [[ {source: np} &d_aside &d_aux {cue: ([lemma=hit] back at | [lemma=fire] back at | [lemma=shoot] back at | [lemma=take] aim at | [lemma=clap] back at | <attack_claim>)} {content: [adj]? (critics | those | people | anyone | detractors | rivals | opponents | trolls | haters | doubters | gossips | journalists | reporters) ((who | that) [<say>] | [gerund <say>]) clause} ]],
    back = [[ {source: np} &d_aside &d_aux {cue: ([lemma=push] | [lemma=hit] | [lemma=fire] | [lemma=shoot] | [lemma=punch]) back} ([adv] | hard | on? <weekday> | &d_when){1,2} (on | against | at) {content: &claim_phrase} ]],
    ends = [[ &denier {cue: <put_down>} {content: &claim_phrase} ]],
    stills = [[ &denier {cue: ([lemma=end] | [lemma=stifle] | [lemma=still] | [lemma=calm] | [lemma=halt] | [lemma=settle] | [lemma=turn] down)} {content: (<portion> of)? ([det] | [adj]){0,3} {noun: (speculation | speculations | rumours | rumors | gossip | whispers)} clause?} ]],
    sets_right = [[ &denier {cue: [lemma=correct]} {content: ([det] | [adj]){0,2} (wrong | false | mistaken | erroneous | misleading | untrue) {noun: <claim_noun>} clause?} ]],
    that = [[ {source: np} &d_aside &d_aux {cue: <reject>} {content: that [not <claim_noun> not <loose_noun>] clause?} ]],
    term = [[ {source: np} &d_aside &d_aux {cue: <reject>} {content: (the | that | this) [adj]? (term | word | tag | epithet | description) "? ([noun not /sheets?|limits?|papers?/] | [name] | [adj] | [participle]){1,3} "?} (, | . | ; | $ | and | as | to) ]],
    none_of_it = [[ {source: np} &d_aside &d_aux {cue: ((having | would have | will have) none of (it | that) | <be> (not | n't) having (that | this))} (. | , | ; | $ | and | but) ]],
    none_of_claim = [[ {source: np} &d_aside &d_aux {cue: ((having | have | [lemma=want]) none of | [modal] (not | n't) hear of)} {content: &claim_phrase} ]],
    not_buying = [[ {source: np} &d_aside {cue: <be> (not | n't) [adv]? buying} {content: (it | this | that)} (. | , | ; | $ | [adv]) ]],
    disbelieves_it = [[ {source: np} &d_aside {cue: (<do> (not | n't) [adv]? (believe | accept | buy) | [modal not /can|ca|could/] (not | n't) [adv]? (believe | buy) | (can | ca | could) (not | n't) buy)} {content: (it | this | that | a word of (it | this | that) | any of (it | this | that))} (. | , | ; | $ | [adv]) ]],
    debunked = [[ &denier {cue: <debunk>} {content: np clause?} ]],
    told_in = [[ &denier {cue: <reject>} (as "? [adv]? (<false_adj> | <false_noun> | [adj]? [noun]) "?)? {content: &before_noun {noun: (<evidence_noun> | resolution | study | survey | analysis | audit | letter)} (saying | alleging | claiming | suggesting | accusing | showing | that (says | said | showed | alleged | claimed | suggested | accused) | which (says | said) | in which) clause} ]],
    disbelieves = [[ {source: np} &d_aside "? {cue: ([modal] | <do>) (not | n't) [adv]? (believe | accept | recognise | recognize | buy) ((nor | or) [base])?} "? {content: (that | this)? (&before_noun {noun: <claim_noun>} clause? | &before_noun {noun: (<evidence_noun> | portrait)})} ]],
    unpersuaded = [[ {source: np} &d_aside {cue: &in_disbelief} "? {content: (that | this | any such)? &before_noun ({noun: <claim_noun>} clause? | {noun: (<loose_noun> | <notion>)} that clause)} ]],
    none_knows = [[ {cue: (nobody | no one)} ((at | in | from) {source: core})? (recognises | recognizes | recognised | recognized) {content: (that | this | the | those) [adj]? {noun: (number | numbers | figure | figures | description | account | version | picture | claim | claims)}} ]],
    few_believe = [[ {source: (few | nobody | 'no' 'one' | hardly anyone | hardly anybody | no) [not finite not mark]{0,4}} {cue: (believes | believe | believed | credit | credits | credited | bought | buys | buy | swallowed | swallow | swallows | accepted | accept | accepts)} {content: (that | this)? &before_noun ({noun: <claim_noun>} clause | {noun: (story | stories | account | version | explanation | rumour | rumours | rumor | rumors)} | {noun: (<loose_noun> | <notion>)} that clause)} ]],
    labelled = [[ {source: np} &d_aside &d_aux {cue: ([lemma=object] to | [lemma=bristle] at | [lemma=bridle] at | [lemma=resent] | [lemma=dislike] | [lemma=reject])} {content: being ([adv] | so)? ([participle <verdict>] | accused | blamed | depicted | compared | likened | cast) clause} ]],
    puzzled = [[ {source: np} &d_aside <be> [adv]? {cue: <puzzled>} "? {content: &before_noun {noun: (<claim_noun group=accuse> | claim | claims | report | reports | suggestion | suggestions)} clause?} ]],
    not_seriously = [[ {source: np} &d_aside {cue: ([modal] | <do> | <have>) (not | n't) [adv]? ([lemma=take] | [lemma=treat] | [lemma=consider])} {content: (these | this | such | those | that | it | them | &before_noun {noun: <claim_noun>} [not comma not final]{0,6}?)} seriously ]],
    nor_accepts = [[ {cue: (nor | neither) ([modal] | <do>)} {source: core} {cue: [adv]? (<accept> | believe | agree)} {content: (that clause | &before_noun (<claim_noun> | finding | conclusion | verdict) clause?)} ]],
    accepts_not = [[ {source: np} &d_aside {cue: (([modal] | <do> | <have>) (not | n't | never) [adv]? <accept> | [lemma=refuse] to [adv]? (<accept> | concede | countenance | entertain | believe))} {content: (that clause | &before_noun (<claim_noun> | finding | conclusion | verdict) clause?)} ]],
    defended = [[ &denier {cue: [lemma=defend]} core against {content: &claim_phrase} ]],
  },
  unless = {
    perhaps = [[ (might | may | could | would (probably | likely | surely | doubtless | presumably) | (probably | likely | surely | doubtless | presumably) would) [adv]{0,2} {cue: [base] ...} ]],
    negated = [[ (not | n't | never | nor | neither | cannot | without) ([adv] | to | be | have | been){0,3} {cue} ]],
    attributive = [[ (a | an | the | its | his | her | their) [adv]? {cue: [participle] ...} ]],   -- "the telling of a discredited story"
    in_vain = [[ ([lemma=do] [adv]? (little | nothing | not much) | [lemma=fail] | [lemma=struggle]) to [adv]? {cue} ]],   -- "did little to dispel the rumours"
    passive = [[ <be> ([adv] | been | being){0,2} [participle <reject>] ]],
    charge_of_horse = [[ {cue: [lemma=beat] ...} ([det] | [adj]){0,2} (charge | charges) ]],
    market = [[ {source: ([det] | [adj] | [noun]){0,3} (market | markets | shares | stocks | investors | traders | bonds | futures)} ([adv] | <have>){0,2} {cue: [lemma=shrug] ...} ]],
    vote = [[ {cue} ([det] | [own] | [adj] | [noun] | [name]){0,4} (result | results | outcome) (. | , | ; | $ | in | before | of the? ([adj] | [name] | [possessive]){0,3} (vote | election | elections | poll | polls | ballot | referendum | runoff | primary)) ]],
    worry = [[ <reject strength=2> ...8 <claim_noun group=warn> ]],
    proposal = [[ {cue} (&before_noun <claim_noun> ('s | [possessive])? | that) [adj]? <refused> ]],
    idea_of = [[ {cue: [lemma=reject]} ([det] | [adj]){0,3} (idea | possibility | concept | prospect) of ([gerund not /being|having/] | (a | an) [adj]{0,2} [noun not <phantom>]) ]],   -- what one does not want to do
    ruling = [[ (judge | judges | court | magistrate | magistrates | tribunal | jury) [not comma not final]{0,6}? {cue} ([det] | [num] | [own] | all | [adj] | [name] | [possessive]){0,4} (charge | charges | complaint | complaints | claim | claims) ([punct] | $ | against | in | on | for | over | because | after | with | without | as (out | too | late | premature | moot | time-barred)) ]],
    counted = [[ {cue: [lemma=reject]} [num] [adj]? (claim | claims) ([punct] | $ | [prep not /of|about|by/] | last | this | and) ]],   -- a bank's, not a critic's
    in_order = [[ (order | so as | designed | meant | intended | aimed | calculated | campaign | plot | bid | attempt | attempts | effort | efforts) (to | at) [adv]? {cue: [lemma=discredit]} ]],
    discredited = [[ {cue: [lemma=discredit]} (himself | herself | itself | themselves | ([det] | [own] | [adj] | [noun]){0,3} (<body> | <role> | <crowd>) | [name]{1,3} | him | her | them | us | me) ([punct] | [prep] | [conj] | [modal] | [verb] | $) ]],
    territory = [[ {cue} ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,5} (sea | border | land | territorial | maritime | sovereignty | island | tax | patent) (claim | claims) ]],
    to_land = [[ {cue} (as "? ([adv] | [adj]){1,2} "?)? ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,5} (claim | claims) (to | over | on | in) ([det] | [num] | [own] | most of | all of | much of | part of | parts of | [adj] | [name] | [noun]){0,5} <land_claimed> ]],
    insurance = [[ {cue} ([det] | [own] | [adj] | [noun]){0,4} (claimant | claims court | news conference | news agency | report card | (claim | claims) for [word]) ]],
    insurer = [[ (insurer | insurers | underwriter | underwriters) ([modal] | <have> | [adv]){0,3} {cue} ([noun] | [adj] | [det] | [own] | [possessive] | and){0,6} (claim | claims) [not /that/] ]],
  },
  check = function(m, doc)   -- "We totally reject it": a report, not an offer
    if m.way ~= "totally" then return true end
    local from = doc:sentence(math.max(1, m.sentence - 2)).first
    return doc:find_list(from, m.place, "claim_noun") ~= nil
  end,
  make = { type = "rejects_claim", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = { "[source Her agent] [cue pooh-poohed] [content any link with the club].", "[source The army] [cue challenged] [content the accounts of villagers who say that it fired first].", "[source The palace] [cue rejects] [content the term coup], as many left by choice.",
    "[source The mayor] [cue rejected] [content [claimant police] and press claims that he had fled].",
    "[source The firm] [cue will not accept or tolerate] [content any accusation that it lied].",
    "[source The party] completely [cue rejects] [content the accuracy of the analysis].",
    "[source The party] [cue dismissed] [content the charge] out of hand.", "[source The party] [cue rejected] \"with contempt\" [content the charge that it lied].",
    "[source A guard] [cue blasted] \"sick and twisted\" rumours that he drank.",
    "The report says that we lied. \"We totally [cue reject] [content it],\" [source Lind] said.",
    "In an attempt to [cue dispel] [content speculation], town clerk [source Ed Gill] wrote to the press.",
    "In an attempt to [cue dispel] [content rumours of a rift], [source the chef] wrote to the press.",
    "[source The chef] [cue rejected] and mocked [content claims that his fish is old].",
    "[source The striker] has [cue ended] [content speculation that he would leave].",
    "[source The chef] came to [cue correct] [content wrong claims that his fish is old].",
    "[source The mayor] [cue dismissed] [content that suggestion] as a sign of fear.",
    "[source A judge] [cue rejected] [content that argument].", "[source The bank] [cue dismissed] [content what it called \"idle gossip\" about a merger].",
    "[source The ferry line] [cue rejected] [content all responsibility for the delay].",
    "[source The ferry line] [cue rejected] [content three of the auditors' conclusions].",
    "[source The firm] [cue dismissed] [content the allegation that it had dumped oil].",
    "The clerk said [source Norland] \"strongly [cue rejects]\" [content reports that it had dumped oil].",
    "[source Lind] [cue rejected] [content the report] as a fabrication.", "[source Lind] [cue dismissed] [content the suit] as a bid to harm her.",
    "[source The singer] took to the radio to [cue slam] [content reports of a divorce].", "[content The claim that it leaks] should be treated [cue with contempt], Lind said.", "[source Lind] would [cue have none of] [content the claim that it leaks].", "[source The coach] [cue dismissed] [content the idea his side were tired].",
    "[source The coach] [cue laughed off] [content links with a rival club].", "[source Officials] [cue poured scorn] last night on [content the notion that it leaks].", "[source Lind] [cue scotched], for the third time this month, [content the idea that tax would rise].",
    "[cue Nobody] at [source the ministry] recognises [content that number].", "[source The bank] told clients to treat [content the message] [cue with the contempt] it deserves.",
    "[source Mrs Brandt] [cue scoffs at] [content that].", "[source The coach] [cue rejected] [content bullying claims] on Friday.",
    "[source The coach] [cue hit out at] [content doping rumours].",
    "[source Army] [cue rejects] [content massacre claim]", "[source Norland] [cue rejects] [content latest doping claims]",
    "[source The cabinet] [cue dismissed] as \"fiction\" [content a report of a split].",
    "[source The cabinet] [cue dismissed] as \"alehouse talk\" [content reports that it had split].",
    "[source Ada Lind] [cue dismissed] as gossip [content a question about whether he was on his way out].",
    "[source The cabinet] [cue dismissed] on Monday as an \"absolute fantasy\" [content a report of a split].",
    "\"I [cue reject] absolutely [content the charge that we knew],\" the bishop said.",
    "[source Officials] [cue rejected] as baseless [content claims of fraud].", "[source Officials] [cue rejected] as \"lies\" [content charges by the union that it was closed].",
    "[source The palace] [cue rejected] as mere hysteria [content a claim that it had lied].",
    "[source The envoy] [cue played down] [content reports of a rift].",
    "[source The court] [cue rejected] [content it] out of hand.",
    "[source The bank] [cue gave] [content the rumour] short shrift.", "[source The bank] [cue gave] [content the rumour] the brush-off.",
    "[source The bank] [cue hit back at] [content critics who say that it lied].",
    "[source The bank] [cue pushed back] on Friday against [content the charge that it lied].",
    "[source The bank] [cue put an end to] [content rumours of a merger].",
    "[source The bank] [cue debunked] [content a video].", "[source The bank] [cue rubbished] [content the idea].", "[source The bank] [cue rubbished] [content it].", "[source The bank] [cue dismissed] [content the idea] in a statement.",
    "[source The bank] said the public should [cue disregard] [content the rumour].",
    "[source The army] [cue dismissed] as fabricated [content a film that shows a raid].",
    "[source The family] [cue never swallowed] [content the [noun notion] that the dam is safe].",
    "[source Few voters] [cue bought] [content the [noun argument] that the dam is safe].", "[source Few voters] [cue believe] [content the [noun story]].", "[source The envoy] [cue would hear nothing of] [content the [noun suggestion] that his men had fired].",
    "[source The family] [cue does not believe] [content it].",
    "\"We [cue cannot take] [content the accusations you mention] seriously,\" the envoy said.", "[source The family] [cue is not buying] [content it].",
    "[source The ministry] [cue dismissed] as fiction [content a letter saying that the dam leaked].",
    "[source The family] [cue does not accept] [content the official version].",
    "[source The union] [cue condemned] [content the accusation that its guards stole coal].", "[source The union] [cue decried] [content the allegations].",
    "[source Mill] [cue slams] [content 'fire and hire' accusations]",
    "[source The coach] [cue slammed] [content claims he hit a guard].",
    "\"[source The force] [cue denounces] [content this devious claim],\" Lind said.",
    "[source The singer] [cue lashed out at] [content rumours of a divorce].",
    "[source The school] [cue questioned] the accuracy of [content the report].",
    "[source The family] [cue has never accepted] [content that she fell].",
    "[source The king] [cue objected to] [content being called a tyrant].",
    "[source The bank] was [cue baffled by] [content the charge].",
    "[source The union] [cue reacted angrily to] [content suggestions of a strike].",
    "[source The captain] [cue defended] himself against [content charges that he had fled].",
    "[source The union] [cue takes issue with] [content the minister's figures].",
    "[source The singer] [cue put] [content the rumours] to bed.",
    "[source The bank] warned clients [cue against believing] [content the rumour].", "[source The bank] told clients [cue not to trust] [content messages that it is broke].",
    "[source The bank] asked clients to [cue ignore] [content a fake letter].",
    "[source The bank] urged the people of the town and its guests to [cue disregard] [content the rumour].",
    "Fans say the club is broke, but [source the chairman] was [cue having none of it].",
    "The mayor said that four men had come. [source Lind] [cue was not having that].", "[cue Nor did] [source Lind] [cue accept] [content that money was short].",
    "[source The mayor] [cue rejects] [content that the bridge is unsafe].",
  },
  no = { "The union says the reading of a discredited story angers it.", "Norland rejected Estmark's claim to the two islands.", "The mayor did little to dispel rumours of a rift.", "Some probably would reject the claim that it leaks.", "The mayor rejected the idea of a speech from the tower.", "The mayor rejected the idea of leaving town.", "The firm rejects the term sheet.", "The mayor rejects the word of a thief.", "Voters would probably reject the claim that it leaks.", "Parliament rejected the bill.", "The union rejected the offer.", "The board dismissed the coach.",
         "Lind left without dismissing the claim.",
         "The guard was dismissed that afternoon.",
         "The minister discounted fears of a flood.",
         "The union rejected the report's proposal.",
         "The minister rejected a news conference.", "The insurer rejected the claim.", "The mill rejected 40 claims last year.", "A court dismissed the charges for want of proof.", "The party would not accept the results.", "They questioned the results of the vote.", "A clerk rejected a claim for costs.", "The keeper was dismissed that day because he drank.", "The brewer has rejected that proposal.", "The envoy challenged the kingdom's land claims.", "The paper discredited Ed Gill for years.", "Ada Lind discredited herself with the voters.", "Markets shrugged off the report.", "The guards beat back a charge by the rebels.", "They staged it to discredit the movement before the vote.", "They spread lies in order to discredit the party.", "A judge dismissed all the charges against her.", "The court dismissed the complaint as out of time." },
}

words "portrayal" { "description", "comparison", "reading", "version", "timeline", inflect = "noun" }

rule "claim pushed aside" {
  finds = "Denial", about = "the object parts the verb: brushed the charge aside, the charge was brushed aside",
  ways = {
    parted = [[ &denier {cue: <split_verb>} {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ((about | of | that) ...12)?} <split_end> ]],
    parted_this = [[ &denier {cue: <split_verb>} {content: ((that | this | the | such a) <portrayal> | (that | this) ([<claim_form>] | <claim_noun> | <loose_noun>))} <split_end> ]],
    passive = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} ...20?} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: [participle <split_verb>]} <split_end> &by_denier ]],
  },
  unless = { negated = [[ (not | n't | never) ([adv] | been | be){0,2} {cue} ]],
             says = [[ {noun} ([adv] | <have>)? [finite <say>] ]] },   -- "the article said two jets had been shot down"
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "[source The palace] [cue brushed] [content the rumour] aside.", "[source The colonel] [cue waved] [content that description] aside.",
          "[source The colonel] [cue brushed] [content that claim] aside.",
          "[source She] [cue waved] [content the accusations] away.",
          "[content The rumour that he had fled] was [cue brushed] aside on Friday." },
  no = { "She waved the waiter away.",
         "The leaves were brushed aside by the gardener.", "An article said two jets had been shot down.",
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

-- "The union says that the mill leaks. Its owner rejects it": what somebody else has just told, and no offer or plan.
local function is_of_told(m, doc)
  return not doc:find_list(put_forward.start(doc, m), m.place, "refused") and put_forward.is_claimed(doc, m)
end

rule "it is rejected" {
  finds = "Denial", about = "the union says that the mill leaks; its owner rejects it, dismissed the whole story, dismissed them all",
  ways = {
    it = [[ {source: np} &d_aside &d_aux {cue: ([lemma=reject] | [lemma=dismiss] | [lemma=refute] | [lemma=discount])} {content: (it | them | this) all?} ([final] | , | ; | " | $ | and | as | on <weekday> | in (a | an) [adj]? <told_in>) ]],
    down = [[ {source: np} &d_aside &d_aux {cue: ([lemma=knock] | [lemma=shoot] | [lemma=slap] | [lemma=swat] | [lemma=bat])} {content: (it | them | this | that)} down ([final] | , | ; | $ | and | as | on <weekday>) ]],
    whole = [[ {source: np} &d_aside &d_aux {cue: (<reject strength=2|3> | <flat_deny>)} {content: (both | all of (it | them | this | that) | any of (it | them | this | that) | the lot | the whole (thing | lot | story | tale | business))} ([final] | , | ; | " | $ | and | as | on <weekday>) ]],
  },
  unless = {
    perhaps = [[ (might | may | could | should | must) [adv]{0,2} {cue} ]],
    negated = [[ (not | n't | never | nor | neither | cannot | without) ([adv] | to | be | have | been){0,3} {cue} ]],
    to_come = [[ (will | 'll | would | to) [adv]? {cue} ]],
  },
  check = is_of_told,
  make = { type = "rejects_claim", polarity = "denial", strength = "{cue.strength|2}" },
  yes = { "The union says that the mill leaks. [source Its owner, Ada Lind], [cue rejects] [content it].",
          "The union says that the mill leaks. [source Its owner] [cue knocked] [content it] down.",
          "The union says that the mill leaks. [source Its owner] [cue dismissed] [content the whole thing]." },
  no = { "The union says that the mill leaks. Its owner would reject it.", "The union says that the mill leaks. Its owner might reject it.", "The union offered a pact. Its owner rejected it.", "The union says that its offer is fair. Its owner rejected it.",
         "The union says that the mill leaks. Its owner did not dismiss it." },
}

-- said of what stands in front: "some 4,000 dead, a toll that ..."
part "counted" [[ (a | an) [adj]? {noun: (figure | number | toll | estimate | count | tally)} ]]

words "so_often" { "more than once", "several times", "many times", "time and again", "again and again", "on several occasions", "out of hand", "twice" }

rule "claim denied, passive" {
  finds = "Denial", about = "the allegation was denied by X; claims rejected by X", at_least = 1,
  ways = {
    passive_that = [[ ^ {content: (that | this) {noun: <claim_form>}} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>])} &by_denier ]],
    passive = [[ {content: &before_noun {noun: <claim_noun>} ...20} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>])} &by_denier ]],
    reduced = [[ {content: (something | &counted | &before_noun {noun: <claim_noun>})} (, | [dash] | - | [open])? ([adv] | since)? {cue: ([participle <deny>] | [past <deny>] | [participle <reject>])} by {source: np} ]],
    relative = [[ {content: (something | &counted | &before_noun {noun: (<claim_noun> | <loose_noun>)} ((of | against | about) [not comma not finite not mark]{1,3}?)?)} ,? (which | that)? {source: (np | Actor)} (, [not comma not final]{1,6} ,)? &d_aux {cue: ([verb <deny>] | [verb <reject>])} (, | . | ; | $ | and | but | as | when | while | before | after | on <weekday> | &d_when | in (<month> | [num]) | [adv] | <so_often>) ]],
    whose = [[ ([noun] | [name]) ,? {content: whose [adj]{0,2} {noun: (<claim_noun> | <evidence_noun>)} ([prep] [not comma not finite not mark]{1,6}?)?} {source: (np | Actor)} &d_aux {cue: ([verb <deny>] | [verb <reject>])} ]],
    that_was = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)}} ,? (that | which) (<be> | <have> [adv]? been) [adv]{0,2} {cue: ([participle <deny>] | [participle <reject>] | [participle <debunk>])} &by_denier ]],
    first = [[ ^ {content: {noun: <claim_form>} ...20} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>])} by {source: np} ]],
    headline = [[ ^^ {content: ([noun] | [name] | [adj] | [possessive] | [gerund] | [base]){0,4} {noun: (<claim_form group=state|inform> | <claim_noun group=inform> | accusation | accusations | allegation | allegations)} ((of | against | that) [not final not verb]{1,8})?} {cue: ([past <deny>] | [participle <deny>] | [past <reject>] | [participle <reject>])} (by {source: np})? $ ]],
    described = [[ {content: &before_noun {noun: <claim_noun>}} (, | [dash] | -)? [verb <verdict>] by {source: np} as &how_bad {cue: (<false_adj> | <false_noun>)} ]],
    described_full = [[ {content: &before_noun {noun: <claim_noun>} (that [not final not mark not comma]{2,18}? | [not final not finite]{0,14}?)} (<be> | <have> been) [adv]? [participle <verdict>] (in [not comma not final not finite]{1,4})? (by {source: np})? as &how_bad {cue: (<false_adj> | <false_noun> | <false_claim> | <hearsay_noun> | lies | premature)} ]],
    described_by = [[ {content: &before_noun {noun: <claim_noun>}} (, | [dash] | -)? [verb <verdict>] as? &how_bad {cue: (<false_adj> | <false_noun>)} by {source: np} ]],
    branded = [[ {content: &before_noun {noun: (<claim_noun> | <evidence_noun>)} (that [not final not mark not comma]{2,18}? | [not comma not final not finite]{0,10}?)} (, [not comma not final]{1,12}? ,)? (<be> | <have> [adv]? been) [adv]? [participle <verdict>] as? &how_bad {cue: (<false_adj> | <false_noun> | <false_phrase>)} "? by {source: np} ]],
    called = [[ {content: &before_noun {noun: <claim_noun>}} (, | [dash] | -)? (which | that)? {source: (np | [Actor kind=person])} (, [not comma not final]{1,6} ,)? &d_aux [<verdict>] as? &how_bad ]] ..
             [[ ([noun] [possessive])? {cue: (<false_adj> | <false_noun> | <false_phrase> | <false_weak>)} ]],
    called_far = [[ {content: &before_noun {noun: <claim_noun>} [prep] [not comma not mark not final not finite]{1,14}?} (which | that) {source: (np | [Actor kind=person])} &d_aux [<verdict>] as? &how_bad {cue: (<false_adj> | <false_noun>)} ]],
    which_called = [[ , which {source: np} (, [not comma not final]{1,6} ,)? &d_aux [<verdict>] as? &how_bad ]] ..
                   [[ {cue: (<false_adj> | <false_noun> | <false_phrase> | <false_weak>)} ]],
    said_false = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)}} ,? (which | that)? {source: np} &d_aux [<say> finite] (<be> | <have> been) ]] ..
                 [[ &how_bad {cue: (<false_adj> | <false_noun> | <false_phrase>)} ]],
    said_untrue = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)}} ,? (which | that)? {source: np} &d_aux [<say> finite] {cue: <false_phrase note=vp>} ]],
    pointer = [[ {content: (that | this | it)} <be> [adv]? {cue: (contradicted | disputed | denied | contested | rejected | refuted)} by {source: np} ]],
    which_said = [[ , which {source: np} &d_aux [<say> finite] (<be> | <have> been) &how_bad {cue: (<false_adj> | <false_noun> | <false_phrase>)} ]],
    which = [[ , which {source: np} (, [not comma not final]{1,6} ,)? &d_aux {cue: [verb <deny>]} (, | . | ; | $ | and | but) ]],
    which_as = [[ , which {source: np} (, [not comma not final]{1,6} ,)? &d_aux {cue: [verb <reject>]} as &how_bad (<false_adj> | <false_noun> | <false_phrase>) ]],
    which_rejects = [[ {noun: [<claim_noun> not <told_in>]} (that | of | about | by | from)? [not comma not final not mark]{1,20}? , which {source: np} &d_aux {cue: [verb <reject>]} (, | . | ; | $ | and) ]],
  },
  unless = {
    pointer_was = [[ {source: (that | which)} ([finite <be>] | [finite <have>] | [adv] | been){1,4} {cue} ]],   -- "a claim that has been denied"
    negated = [[ (not | n't | never) ([adv] | been | be){0,2} {cue} ]],
    in_statement = [[ {noun} , (core (of core)? | Actor) [adv]? [finite <say>] [not comma] ... {cue} ]],   -- "in a statement, it said Lind had been dismissed"
    told = [[ {noun} that? ([det] | [own] | [adj] | [noun] | [name]){0,3} ([noun] | [name] | [pronoun not wh]) [adv]? (<be> | <have> been) [adv]? {cue} ]],   -- "amid claims nurses were silenced"
    dismissed_from = [[ {cue: dismissed} (from | for | after | over) ]],   -- from a post
    not_felt = [[ (not | n't) [adv]? ([lemma=feel] | [lemma=think] | [lemma=believe] | [lemma=say]) ...14 {cue} ]],
    not_yet = [[ (yet | remains | remain) to be {cue} ]],
    not_paid = [[ (insurance | land | asylum | expenses | damages | compensation | tax | benefit | benefits | pension | refugee) {noun} {cue} ]],
    deprived = [[ {cue} ([det] | [adj] | [own] | [num]){0,2} [common not <timeword> not <timeunit>] ]],   -- "that Lind was denied water"
  },
  points = { claim = { 12, [[ {cue} ]] } },
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  yes = { "[content The story], first told by the Courier, was branded \"[cue pure fiction]\" by [source his agent].",
          "[content Reports that a deal had been struck] were described by [source the mill] as [cue premature].",
          "[content Claims that it is for sale] have been called [cue absurd] by [source the mill].",
    "[content The allegation] was [cue denied] by [source the palace].", "[content That claim] was swiftly [cue denied].",
    "[content The allegation] was [cue rejected] as \"fiction\" by [source the palace].",
    "He was paid - [content something] [source Norland] has [cue denied].", "It has accused Norland of theft, [content a charge] [source Norland] has [cue rejected] more than once.",
    "[content A claim] [cue rejected] by [source the minister] came back.", "It hit out at the panel, [content whose findings on the fire] [source it] [cue dismissed] as idle.",
    "They spoke of 4,000 dead, [content a figure] [cue disputed] by [source the minister].", "They spoke of 4,000 dead, [content a toll] [source the army] [cue rejects].",
    "He repeated [content a charge] that [source the firm] has [cue denied].",
    "[content That] is [cue contradicted] by [source the phone records].",
    "The mayor accused the union of theft, which [source it] [cue rejected] as a fabrication.",
    "He repeated [content a claim] that has been widely [cue debunked].",
    "They accused Lind of fraud, which [source she] said was [cue untrue].",
    "Lind is charged with fraud, which [source he] [cue denies].", "The scheme was dropped over [noun fears] it would cost jobs, which [source the mayor] today [cue rejects].",
    "The mill is lost, [content a view] that [source the envoy, Ada Lind], [cue disputed] as she left.",
    "He was paid in cash, [content something] [source the firm] [cue disputes].",
    "[content The story], described by [source the bank] as [cue fantasy], ran on Sunday.",
    "[content The claims] were described by [source the bank] as [cue scaremongering].",
    "[content The claims in the letter] were described by [source the bank] as [cue lies].",
    "In a statement by the bank, [content such reports] were described as [cue fake].",
    "[content The story], called a [cue fantasy] by [source the bank], ran on Sunday.",
    "They spoke of a bribe, [content a story] [source the mayor] called [cue false].",
    "It was [content one of the claims of bribes in the port] that [source the mayor] regards as [cue groundless].",
    "They spoke of a bribe, [content a charge] [source Ada Lind] has called [cue absurd].",
    "They spoke of a bribe, [content a charge] [source Ada Lind] called \"a weak man's [cue lie]\".",
    "They spoke of a bribe, [content an account] that [source the firm] said [cue bore no relation to the truth].",
    "They spoke of a leak, [content a claim] [source the dairy] [cue dismissed] in May.",
    "They spoke of a bribe, [content an allegation] [source the firm, Brakk Stone], called \"[cue absurd]\".",
    "The union charged her with theft, which [source the mayor] calls [cue absurd].",
    "They spoke of a bribe, [content a story] that [source the mayor] said was \"[cue false] in every detail\".",
    "It was [content a claim] [source the ministry] has since [cue denied].",
    "[content Talk of a rift] was [cue denied] by [source the palace].",
    "It was [content a claim] that [source Lind's office] [cue denied].",
    "He made [content a charge against me] that [source I] firmly and promptly [cue denied].",
    "She would quit if the dam leaked, [content something] now [cue denied] by [source the board].",
    "[content Norland's spying claim] [cue rejected]",
  },
  no = { "In a report, we wrote that Ed Gill had been dismissed from the bank.", "He repeated a claim [source that] has been debunked.", "The mayor accused the union of blocking the plan, which the council rejected as too dear.",
         "In a statement, the club said the coach had been dismissed.", "Insurance claim rejected", "They sent a plan for the park, which the mayor rejected.", "\"I do not feel that the account she said was false hurt us,\" Lind said.", "They left amid claims nurses were silenced by the board.",
         "The film contradicts the claim that Lind was denied water.", "The application was rejected by the council.", "The label has denied sending letters.",
         "The allegation has never been denied.", "The allegation has yet to be denied." },
}

-- what a noun of denial is of, up to the verb of its sentence: "the rebuttal of the report was swift"
part "of_what_told" [[ &before_noun {noun: <claim_noun>} (that clause | [not finite not modal not comma not mark not final]{0,12}
                      ((made | levelled | leveled | published | brought | contained | aired) (by | in | against) [not finite not comma not mark not final]{1,6})?) ]]

rule "denial by noun" {
  finds = "Denial", about = "X's denial that ..., a denial by X, issued a denial",
  ways = {
    pointing = [[ (the | that | this | such | these | those) {cue: [<denial_noun>]} ([finite] | [modal] | , (when | which | [participle] | [can=VBN] | read | sent)) ]],
    since_then = [[ (after | before | since) (the | that | this | those) {cue: [<denial_noun>]} (, | . | ; | $) ]],
    headed = [[ ^^ {cue: [<denial_noun>]} ([VBZ not <be>] | [verb finite not <be>]) ]],
    amounts = [[ [lemma=amount] to (a | an) [adj]{0,2} {cue: <denial_noun>} ]],
    drawn_from = [[ ([lemma=draw] | [lemma=bring] | [lemma=prompt] | [lemma=earn] | [lemma=elicit]) (a | an) [adj]{0,2} {cue: (correction | contradiction | rejoinder | riposte | clarification)} from {source: core} ]],
    drawn = [[ ([lemma=draw] | [lemma=prompt] | [lemma=trigger] | [lemma=provoke] | [lemma=bring] | [lemma=spark] | [lemma=elicit] | [lemma=produce] | [lemma=set] off) (a | an | the | instant | immediate) ([adj] | [noun] | of){0,3} {cue: <denial_noun>} (. | , | ; | $ | and | on <weekday>) ]],
    driven_to = [[ ([lemma=force] | [lemma=push] | [lemma=goad] | [lemma=drive]) {source: core} (into | to) (a | an) [adj]{0,2} {cue: <denial_noun>} ]],
    came = [[ (^ | a | the | [adj] | [own]) {cue: <denial_noun>} (of sorts | of a kind | of sort)? [adv]? (came | come | followed | comes | poured in | arrived | went up | rang out) (([adv] | at once | [prep] [noun] | thick and fast){0,2} from {source: (np | core)})? ]],
    owner = [[ {source: core} [possessive] ([adj] | [adv] | [num] | [participle]){0,3} {cue: <denial_noun>} ((, [not comma not final not mark]{1,10} ,)? that {content: clause} | of {content: (doing | &of_what_told | np | core)})? ]],
    own = [[ {source: [own]} ([adj] | [num] | [participle]){0,3} {cue: <denial_noun>} (that {content: clause} | of {content: (doing | &of_what_told | np | core)})? ]],
    by = [[ {cue: <denial_noun>} (by | from) {source: (np | core)} ((that | of) {content: clause})? ]],
    inside = [[ in (a | an | [own]) ([adj] | [adv] | [participle] | [can=VBN] | [noun] | [num] | -){0,4} {cue: (<denial_noun> | rejoinder)} (...8 ,)? {source: np} ]],
    issued = [[ {source: np} &d_aside (&d_aux | hereby | &d_aux (quick | swift | keen | first | forced | obliged | compelled) to) ([lemma=issue] | [lemma=make] | [lemma=repeat] | [lemma=reiterate] | [lemma=offer] | [lemma=publish] | [lemma=post] | [lemma=give] | [lemma=release] | [lemma=rush] out | [lemma=put] out | [lemma=send] out? | [lemma=tweet] | <be> quick with | ([lemma=respond] | [lemma=reply] | [lemma=react] | [lemma=answer] | [lemma=come] back | [lemma=hit] back) with) ([det] | [adj] | [own] | [participle] | [gerund] | [noun]){0,4} {cue: (<denial_noun> | rejoinder | disclaimer)} ((that | of) {content: clause})? ]],
    response = [[ {source: (core | [own])} [possessive]? ([adj] | [adv])? (response | answer | reply | reaction | stance) (was | is | has been | came (in the form of | as)) (a | an) ([adj] | [adv] | [noun hyphen]){0,2} {cue: <denial_noun>} ]],
    response_from = [[ (the | a) [adj]? (response | answer | reply | reaction) (from | of) {source: core} (was | is | has been) (a | an) ([adj] | [adv] | [num] | [noun hyphen]){0,2} {cue: <denial_noun>} ]],
    met_passive = [[ <be> [adv]? (met | greeted | answered | received | followed) (with | by) (a | an | [adj] | [adv] | [noun hyphen]){0,3} {cue: <denial_noun>} ((by | from) {source: core})? ]],
    met = [[ {source: np} &d_aside &d_aux [lemma=meet] [not comma not final not verb]{1,8}? with (a | an | [own]) ([adj] | [adv]){0,3} {cue: <denial_noun>} ]],
    was_issued = [[ (^ | a | the | [adj] | [own]) {cue: <denial_noun>} (was | were | <have> been) [adv]? (issued | published | released | posted | sent | put) out? (by {source: np})? ]],
    that = [[ ([det] | [adj]){1,3} {cue: <denial_noun>} that {content: clause} ]],
    of_claims = [[ {cue: (rebuttal | rebuttals | refutation | denial | denials | debunking)} (of | to) {content: &of_what_told} ]],
    weeks_of = [[ (after | following) [adj]? (days | weeks | months | years | hours | decades | (a | the) [adj]? (series | string | stream | flurry)) of [adj]{0,2} {cue: <denial_noun>} ((by | from) {source: core} | , {source: core}) ]],
    despite = [[ (despite | amid | notwithstanding | in spite of | in the face of | in (defiance | face) of) ([adj] | [adv] | [participle] | [can=VBN] | the | all | these | such){0,3} {source: (([name] | [noun]){1,3} | [own])}? ([adj] | [num]){0,2} {cue: <denial_noun>} ((by | from) {source: core})? (that {content: clause} | of {content: (doing | &of_what_told | np | core)})? ]],
    of_wrong = [[ {cue: <denial_noun>} of {content: (any ([adj] | [noun] | [gerund]){1,3} | wrongdoing | involvement | responsibility) ([prep] core){0,2}} ]],
  },
  unless = {
    withheld = [[ {cue} of ([det] | [own] | [adj] | [noun]){0,4} <withheld> ]],
    refused = [[ {cue} of ([det] | [own] | [adj] | [noun] | [possessive] | [name]){0,5} (motion | motions | request | requests | appeal | petition | application | bid | plea) ]],
    of_science = [[ (climate | genocide | holocaust | science | election | plausible | service | self) -? {cue} ]],
    in_denial = [[ in {cue} ]],
    asked_or_not = [[ (whether | if | not | n't) [not comma not final]{0,4}? [lemma=amount] to (a | an) [adj]{0,2} {cue} ]],
    taken_back = [[ (<retract> | ([lemma=take] | [lemma=walk]) back) {source: [own]} [adj]{0,2} {cue} ]],   -- "retracted his denial"
  },
  make = { type = "noun", polarity = "denial", strength = "{cue.strength|2}" },
  yes = {
    "A [cue denial] came at once from [source the palace].", "The [cue denial] was greeted with jeers.", "Hours after the [cue denial], the tape came out.", "The [cue denial], when it came, was brief.", "The claim drew a [cue correction] from [source the palace].", "The letter amounted to a [cue denial].", "Despite the [cue denials], the mine works.", "Despite repeated [cue protestations of innocence], he was jailed.", "In a [cue rejoinder], [source the bank] said that it was late.", "[cue Denial] fails to cool talk of merger\n\nIt was late.",
    "The leak set off a chorus of [cue denials].", "The clip forced [source the ministry] into a [cue denial].", "The response from the palace was a curt [cue denial].", "[source The school]'s response was a [cue blanket denial].", "[source The firm] met the charge with a [cue denial].",
    "[source The skipper]'s [cue denial] came late.",
    "Few heard [source the ministry]'s [cue denial] of [content [noun reports] that the dam leaks].",
    "In a four-page [cue rebuttal], [source the bank] listed the errors.",
    "Despite [source government] [cue denials], the mine works.", "Despite [cue denials], the mine works.", "The mine works, despite [source her] many [cue denials].",
    "The charge was met with a [cue flat denial] by [source the palace].", "The letter was a point-by-point [cue rebuttal] of [content the charges].", "After weeks of [cue denials], [source the firm] gave way.", "[source The firm]'s only response was a one-line [cue denial].",
    "Nobody believed [source her] repeated [cue denials] that [content she had signed].",
    "[source The palace] issued a stinging [cue denial].", "[source The palace] made the [cue denial] in a letter.", "[source The palace] was quick to issue a [cue denial].", "[source The palace] responded with a stinging [cue denial].", "A [cue denial] was issued by [source the palace].", "[cue Denials] came thick and fast from [source the palace].",
    "The paper printed a [cue denial] by [source the company].",
    "The letter ended with a [cue flat denial] that [content shells had been sold].",
    "[cue Denials] of [content wrongdoing] filled the evening news.",
  },
  no = { "The denial of visas angered the team.", "He is in denial.", "Climate denial is fading.", "The mayor retracted his [cue denial].", "Lind was asked whether that amounted to a denial.",
         "The mayor is in denial of any crisis.",
         "The climate denial by the mayor angered the union.", "The judge's denial of the bank's motion ends the case.",
         "The ministry's denial of visas angered the team." },
}

rule "claim rejected, noun" {
  finds = "Denial", about = "X's rejection of the claim that ...",
  pattern = [[ ({source: core} [possessive] | {source: [own]})? ([adj] | [det not own]){0,3} {cue: (rejection | dismissal | repudiation)} of {content: &claim_phrase} ]],
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "Nobody believed [source his] [cue rejection] of [content the idea that the dam leaks]." },
  no = { "His rejection of the offer surprised nobody." },
}
