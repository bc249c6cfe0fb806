-- Denials that open a sentence in a participle ("Brushing off talk of a rift, Lind ...", "Dismissed by the bank as lies, the
-- report ..."), and those that their speaker cuts in two ("Nothing, said Lind, could be further from the truth").
phase "tags"

retag "brushing off" {
  about = "Brushing off talk of a rift, Lind smiled: a participle, as off or aside follows",
  pattern = [[ ^ [adv]? {this: [NN can=VBG /.+ing/]} (off | aside | away | back (on | at | against) | scorn on | at (claims | reports | rumours | rumors | suggestions | allegations | talk)) ]],
  to = "VBG",
  yes = { "[this Brushing] off talk of a rift, Lind smiled." },
  no = { "The brushing of teeth is an art." },
}

retag "long denied" {
  about = "Long denied by the army, the reports are true: no name, as a participle and by follow",
  pattern = [[ ^ {this: [/long|once|much/ not adv]} [can=VBN] by ]],
  to = "RB",
  yes = { "[this Long] denied by the army, the reports are true." },
  no = { "Long denied it." },
}

retag "will behind the" {
  about = "what he says about the will is false: a noun, as no verb follows an article",
  pattern = [[ (the | a | [own]) {this: [modal /will/]} ]],
  to = "NN",
  yes = { "What he says about the [this will] is false." },
  no = { "The mayor will go." },
}

phase "denials"

part "turned_down" [[ ([participle <deny>] | [past <deny>] | [participle <reject>] | [past <reject>] | [past <split_verb>] <split_end> | [participle <split_verb>] <split_end>) ]]
part "as_false" [[ as ([det] | [adv] | [adj] | " | an | a){0,3} (<false_adj> | <false_noun> | <false_weak> | <false_phrase> | lies | malicious) [not comma not final]{0,3}? ]]

words "long_since" { "long", "repeatedly", "flatly", "initially", "consistently", "strenuously", "vehemently", "always", "once", "hotly",
                     "fiercely", "officially", "publicly", "strongly" }

rule "denied in front" {
  finds = "Denial", about = "Dismissed by the bank as lies, the report ...; a report by X, rejected by the bank as lies, ...", priority = 1,
  ways = {
    opens = [[ ^ [adv]? {cue: &turned_down} (at first | initially)? ((as "? [not comma not final]{1,6}?)? by {source: np} | by {source: np} as [not comma not final]{1,8}?) , {content: ([det] | [own])? ([adj] | [noun] | [name] | [possessive] | [participle]){0,4} {noun: <claim_noun>} ((by | from) core (of core)? | that clause)?} ]],
    opens_idea = [[ ^ [adv]? {cue: &turned_down} (at first | initially)? ((as "? [not comma not final]{1,6}?)? by {source: np} | by {source: np} as [not comma not final]{1,8}?) , {content: ([det] | [own]) [adj]{0,2} {noun: (<loose_noun> | <notion>)} (of core | that clause)?} ]],
    long_denied = [[ ^ <long_since> {cue: ([participle <flat_deny>] | [past <flat_deny>])} by {source: np} , {content: np} ]],
    opens_as = [[ ^ [adv]? {cue: &turned_down} (at first | initially)? by {source: np} &as_false , {content: ([det] | [own])? ([adj] | [noun] | [name] | [possessive] | [participle]){0,4} {noun: <evidence_noun>}} ]],
    behind_maker = [[ {content: &before_noun {noun: <claim_noun>} (by | from | of | in) [not comma not mark not final not finite]{1,10}?} , (since | long | later | [adv])? {cue: &turned_down} (at first | initially)? by {source: np} (as [not comma not final]{1,8}?)? , ]],
    paper_as = [[ {content: &before_noun {noun: <evidence_noun>} (by | from | of | in) [not comma not mark not final not finite]{1,10}?} , (since | long | later | [adv])? {cue: &turned_down} (at first | initially)? by {source: np} &as_false , ]],
  },
  unless = { whom = [[ {content: [det]? [Actor not kind=other]} ]] },   -- "denied by the court, the party sued"
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "[cue Dismissed] by [source the bank] as lies, [content the report] ran on Sunday.", "[cue Dismissed] as lies by [source the bank], [content the report] ran on Sunday.",
          "[cue Rejected] by [source the army] as absurd, [content the notion of a coup] was soon on every stage.",
          "Long [cue denied] by [source the army], [content the deal] was signed.",
          "[cue Laughed off] by [source the bank], [content the story that it would close] did not die.",
          "[cue Denied] by [source the bank], [content the story] ran on Sunday.",
          "[cue Laughed off] at first by [source the bank], [content the story] ran on Sunday.",
          "[cue Denied] by [source the bank], [content the report by two clerks] ran on Sunday.",
          "[content The report by a guild of clerks], [cue rejected] by [source the bank] as lies, ran on Sunday.",
          "[cue Rejected] by [source the bank] as a fabrication, [content the study] ran on Sunday.",
          "[content The study of two mills], [cue rejected] by [source the firm] as false, ran on Sunday." },
  no = { "Denied by her father, the girl left.", "Repeatedly denied by the council, the Norland Party sued.", "The plan by the council, rejected by the bank, was old.",
         "The study of two mills, rejected by a journal, was old." },
}

part "cut_in_named" [[ "? ,? "? ([verb finite <say>] {source: np} , [not comma not mark not finite not final]{1,8} | {source: np} , [not comma not mark not finite not final]{1,8} , [verb finite <say>] | [verb finite <say>] {source: np} | {source: np} [verb finite <say>]) , "? ]]

rule "idea denied, passive" {
  finds = "Denial", about = "the idea that the strike was paid for was rejected by the union; a theory, long since debunked by doctors, ...",
  ways = {
    passive = [[ {content: ([det] | [own]) [adj]{0,2} {noun: [<loose_noun> not /views?|possibility|concepts?/]} that [not final not mark]{2,18}?} (<be> (being | [adv])? | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>] | [participle <debunk>])} (out of hand | outright)? by {source: np} ]],
    apposed = [[ , {content: (a | an | the | any | [own]) [adj]{0,2} {noun: (<loose_noun> | <notion>)} (that [not final not mark not comma]{2,12}?)?} ([adv] | long | since){0,2} {cue: (&turned_down | [participle <debunk>] | [past <debunk>])} (out of hand | outright)? by {source: np} ]],
    shrift = [[ {content: ([det] | [own])? [adj]{0,2} {noun: (<claim_noun> | <loose_noun> | <notion>)} [not final not mark not comma]{0,18}?} (<be> | <have> been) {cue: given (short shrift | no credence | little credence | scant credence)} by {source: np} ]],
    figure = [[ {content: ([det] | [own]) ([adj] | [noun]){0,2} {noun: (figure | figures | number | numbers | toll | tally | count | estimate | estimates | timeline | version | version of events | account | accounts)} [not final not mark not comma not finite]{0,6}?} (<be> (being | [adv])? | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>] | challenged | questioned | contested | (not | n't) [adv]? (accepted | recognised | recognized | believed))} by {source: np} ]],
    challenged = [[ {content: (a | [det] | [own]) [adj]{0,2} {noun: (finding | findings | conclusion | conclusions | <claim_noun group=accuse> | account | version | claim | claims | assertion | assertions | story)} [not final not mark not comma]{0,18}?} (<be> (being | [adv])? | <have> [adv]? been [adv]?) {cue: (challenged | questioned | countered | contested)} by {source: np} ]],
    aside = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)} that [not final not mark not comma]{2,14}} , (long | since | widely | [adv]){0,3} {cue: ([participle <deny>] | [past <deny>] | [participle <reject>] | [past <reject>] | [participle <debunk>] | [past <debunk>])} by {source: np} , ]],
    aside_that = [[ {content: &before_noun {noun: (<claim_noun> | <loose_noun>)}} , (long | since | widely | [adv]){0,3} {cue: (&turned_down | [participle <debunk>] | [past <debunk>])} by {source: np} , {content: that [not final not mark not comma]{2,14}?} (<be> | <have> | [modal] | , | . | $) ]],
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group|state}" },
  yes = { "[content The idea that the strike was paid for] was [cue rejected] by [source the union].",
          "[content The theory that cold baths cure fevers], long since [cue debunked] by [source doctors], is back.",
          "[content The theory], long since [cue debunked] by [source doctors], [content that cold baths cure fevers], is back.",
          "Lind fears a coup, [content a notion] [cue dismissed] by [source the army] as a joke.",
          "[content The report that he had fled] was [cue given short shrift] by [source his lawyer].",
          "[content The findings on the spill] were [cue challenged] by [source the mill].",
          "[content That figure] is [cue disputed] by [source the mill].", "[content That version] is [cue not accepted] by [source her family]." },
  no = { "The idea of a new bridge was rejected by the council.", "The offer was given short shrift by the union.", "The decision was challenged by the mill.", "The view that prices must fall was rejected by the bank." },
}

part "judged" [[ (this | that | it | these | those | all of (this | that) | ([det] | [own]) ([adj] | [noun] | [name] | [possessive]){0,3} {noun: (<claim_noun> | <evidence_noun>)}) ]]
part "falsity" [[ (<false_adj> | <false_noun> | <false_after_be> | <false_phrase>) ]]

rule "verdict around its speaker" {
  finds = "Denial", about = "\"Nothing,\" said Lind, \"could be further from the truth\"; the claim, said the mill's owner, Jan Horn, is nonsense", priority = 4,
  ways = {
    further = [[ (^ | ") {cue: nothing} , &cut_in_named {cue: (could | can) be further from the truth} ]],
    thing = [[ (^ | ") {content: &judged} , " ([verb finite <say>] {source: np} | {source: np} [verb finite <say>]) (, [not comma not mark not finite not final]{1,8})? , " &is &how_much {cue: &falsity} ]],
    thing_named = [[ (^ | " | that) {content: &judged} , ([verb finite <say>] {source: np} , [not comma not mark not finite not final]{1,8} | {source: np} , [not comma not mark not finite not final]{1,8} , [verb finite <say>]) , &is &how_much {cue: &falsity} ]],
  },
  unless = { doubled = [[ (not | n't | never | hardly) ([adv] | [det]){0,2} {cue: (<false_adj> | <false_noun>)} ]] },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "[cue Nothing], said [source Ada Lind], [cue could be further from the truth].",
          "\"[cue Nothing],\" [source Ada Lind] said, \"[cue could be further from the truth].\"",
          "\"[content These claims],\" said [source Ada Lind, an engineer], \"are [cue false].\"",
          "[content The story], said [source its owner, Jan Horn], is [cue nonsense]." },
  no = { "\"Nothing,\" said Lind, \"could be better than this.\"", "\"That,\" said Lind, \"is not false.\"" },
}

words "artwork" { "film", "movie", "book", "novel", "play", "show", "series", "song", "story", "poem", "opera", "game", "album", "musical", "sequel", "picture" }

rule "verdict behind a relative clause" {
  finds = "Denial", about = "the photograph, in which he is seen, is a fake; the timeline offered by the police does not add up", priority = 1,
  ways = {
    is_so = [[ {content: ([det] | [own]) ([adj] | [noun] | [name]){0,3} {noun: <evidence_noun>}} (, (in | on | from)? (which | who | that | [participle] | [past can=VBN]) [not comma not final]{1,16} , | (that | which) [not comma not final not mark not <be>]{1,8} | [participle] (by | from | in | on) [not comma not final not finite]{1,6}?) &is &how_much {cue: (<false_adj> | <false_noun>)} ]],
    made_up = [[ {content: (the | this | that) [adj]{0,2} [singular not <artwork>] (that | which)? (core | [pronoun not wh]) [not comma not final not mark not <be>]{1,10}?} &is ([adv] | [adj] | a | "){0,3} {cue: (fabrication | (figment | product) of ([own] | the | an) ([adj] | [possessive] | [name] | [noun])? imagination | invention | hoax | lie | myth | fiction | fantasy)} ("? [punct] | $ | "? [conj] | "? [prep not /of/]) ]],
    no_match = [[ {content: ([det] | [own]) ([adj] | [noun] | [name]){0,3} {noun: (<evidence_noun> | <claim_noun> | timeline)}} (, (in | on)? (which | who | that) [not comma not final]{1,16} , | [participle] (by | from | in | on) [not comma not final not finite]{1,6}? (, (in | on)? which [not comma not final]{1,16} ,)?) {cue: ([modal] | <do>) (not | n't) [adv]? <mismatch>} ]],
  },
  unless = { doubled = [[ (not | n't | never) ([adv] | [det]){0,2} {cue: (<false_adj> | <false_noun>)} ]],
             told = [[ {content: ... <say> that ...} ]] },   -- "seen by the court, he says that the charge is a lie"
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "[content The photograph], in which he is seen with the envoy, is a [cue fake], his lawyer said.",
          "[content The letters], said to show his debts, are [cue fakes], his lawyer said.",
          "[content The plot that the general says he foiled] is a [cue fabrication], his lawyer said.",
          "The lawyer said [content the timeline] offered by the police [cue did not add up]." },
  no = { "In a letter to the court he says that the list of names is a lie.", "\"The photograph, in which he is seen, is not a fake,\" Lind said.", "The film that Lind made is a fantasy, her lawyer said." },
}

rule "idiom of falsity" {
  finds = "Denial", about = "they put words in my mouth; it bears no relation to reality; not a shred of truth in it", priority = 1,
  ways = {
    in_mouth = [[ {cue: ([lemma=put] words (in | into) (my | our | his | her | their) (mouth | mouths) | words <have>? (were | been | being) put (in | into) (my | our | his | her | their) (mouth | mouths))} ]],
    unlike = [[ {content: (np | &pointer)} (, (which | who | that) [not comma not final]{1,16} ,)? {cue: [adv]? ([lemma=bear] | <have>) (no | little | scant | (not | n't) any) (relation | resemblance | relationship | likeness) (whatsoever | at all)? (to | with)} (reality | the (truth | facts | record) | what (really | actually)? (happened | occurred | took place)) ]],
    unborne = [[ {content: (&before_noun {noun: <claim_noun>} ((of | about | by | from) [not comma not finite not mark]{1,8}?)? | &pointer)} {cue: &is [adv]? (not | n't) [adv]? (supported | backed | backed up | borne out | substantiated | corroborated)} by (the | any)? ([adj] | [noun] | [name] | -){0,3} (evidence | facts | record | records | data | footage | documents | science | proof | testimony | figures) ]],
    picture = [[ {content: (&before_noun {noun: (<claim_noun> | <evidence_noun>)} ((of | about | by | from) [not comma not finite not mark]{1,8}?)? | &pointer)} ([adv] | <have>){0,2} {cue: ([lemma=paint] | [lemma=give] | [lemma=present] | [lemma=create] | [lemma=convey]) (a | an) [adv]? (misleading | false | distorted | inaccurate | wrong | unfair | one-sided | skewed | partial) (picture | impression | account | portrait | image | view)} ]],
    planted = [[ {content: ([det] | [own]) ([adj] | [noun]){0,2} {noun: (drugs | cocaine | heroin | cannabis | weapon | weapons | gun | guns | knife | evidence | explosives | bomb | bullets | cash | phone)}} (<be> | <have> been) [adv]? {cue: planted} ("? [punct] | $ | by | in | on | there) ]],
    shred = [[ (^ | ") {cue: not (a | an | one) (single)? (shred | word | grain | ounce | scrap | bit | iota) of truth} (in | to) {content: (&pointer | &claim_phrase)} ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "\"They [cue put words in my mouth],\" Lind said.", "\"[content The figures] [cue bear no relation to] reality,\" Lind said.",
          "Lind said [content the charge] [cue was not supported] by the evidence.",
          "\"[cue Not a shred of truth] in [content it],\" Lind said.",
          "Police said that they found a gun. Lind said [content the report] [cue gave a misleading picture] of it.",
          "Police said that they found a gun. Lind said [content the gun] had been [cue planted]." },
  no = { "\"She put sweets in my mouth,\" Lind said.", "\"The two men bear no relation to each other,\" Lind said." },
}

part "that_it_is" [[ {content: that [not comma not verb not modal] [not mark not final]{1,23}?} ]]

rule "that it is so, denied" {
  finds = "Denial", about = "That the dam leaked was denied by its owner; that it leaks is a myth, says its owner", priority = 6,
  ways = {
    denied = [[ ^ "? &that_it_is (<be> (being)? [adv]? | <have> [adv]? been [adv]?) {cue: ([participle <deny>] | [participle <reject>] | [participle <debunk>])} (on <weekday>)? by {source: np} ]],
    it_was = [[ (^ | but | and | ,) it (was | is | has been) [adv]? {cue: [participle <deny>]} {content: that [not comma not final]{2,24}} ]],
    disputed = [[ ^ "? &that_it_is (<be> [adv]?) {cue: [participle <deny>]} ("? [punct] | $ | [prep not /by/]) ]],
    is_false = [[ ^ "? &that_it_is &is &how_much {cue: (<false_adj> | <false_noun> | <false_phrase>)} ]],
  },
  unless = { doubled = [[ (not | n't | never | hardly) ([adv] | [det]){0,2} {cue} ]] },
  check = function(m, doc)   -- "That claim is false" has no clause of its own
    local content = m:slot("content")
    local opens = doc:token(content.first + 1)
    return not opens:in_list("claim_noun") and doc:find_tag(content.first + 1, content.last, "finite", "modal") ~= nil
  end,
  make = { type = "verb", polarity = "denial", strength = "{cue.strength|2}" },
  build = function(m) if m.way == "is_false" then m:set("type", "falsity_predicate") end end,
  yes = { "It was flatly [cue denied] [content that the dam had leaked].",
          "[content That the dam had leaked] was flatly [cue denied] by [source its owner].",
          "[content That the dam had leaked] was [cue disputed].",
          "[content That geese can count] is a [cue myth], says the warden." },
  no = { "That story was denied by its owner.", "[content That, says the warden], is nonsense.", "That the dam had leaked was not denied by its owner.", "That she won is a marvel.", "\"That the dam leaks is no lie,\" Lind said." },
}
