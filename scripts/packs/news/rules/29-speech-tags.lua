-- Verbs of saying that the tags of the language take for something else.
phase "tags"

words "seeming" { "appear", "seem", "tend", "purport", "claim", "profess", inflect = "verb" }
words "saying_noun" { "telling", "promising", "warning", "boasting", "reporting", "reasoning", "pleading", "urging",
                      "pledging", "vowing", "cautioning", "chanting", "shouting", "yelling", "screaming", "singing", "moaning", "bragging", "joking", "teasing", "begging" }

words "telling_off" { "tell", "advise", "counsel", "instruct", "order", "shout at", "bark at", "text", "warn", inflect = "verb", any_tag = true }

retag "that behind a day" {
  about = "said on Friday that reports were old: a conjunction, though a noun stands on either side",
  pattern = [[ [verb <say>] (on? <weekday> | yesterday | today) {this: [/that/ not IN]} ([noun] | [adj] | [can=NNS]) ]],
  to = "IN",
  yes = { "Lind said on Friday [this that] claims of theft were old." },
  no = { "Lind said so on a Friday that nobody forgot." },
}

retag "said behind a name that ends in 's" {
  about = "St Odran's said that it was shut: a verb, as what is said follows",
  pattern = [[ [name] [possessive] {this: [VBN /said|denied|told|claimed|insisted|warned/]} (that | there | it | its | he | she | they | the [noun]) ]],
  to = "VBD",
  yes = { "St Odran's [this said] that it was shut." },
  no = { "The firm's denied visa was late." },
}

retag "verb at the start of a quotation" {
  about = "said Tom Moss \"treats nurses like dirt\": what he does, though a noun has that form",
  pattern = [[ [verb <say>] that? ([det] | [name]){1,3} [noun]? " {this: [NNS can=VBZ]} ([det not wh] | [own] | [noun] | [pronoun] | [adv]) ]],
  to = "VBZ",
  yes = { 'Lind said Tom Moss "[this treats] nurses like dirt".' },
  no = { 'Lind said Tom Moss "acts for show".' },
}

retag "demands behind another verb" {
  about = "blames the mill for two deaths and demands that it pay: the second verb, though a noun stands in front of \"and\"",
  pattern = [[ [verb third] [not third not past not mark]{1,20} [noun not <speech_noun>] and {this: [NNS /demands|insists|requests/]} that ]],
  to = "VBZ",
  yes = { "The union blames the mill for two deaths and [this demands] that it pay." },
  no = { "The union met demands that it pay." },
}

retag "wishes to say" {
  about = "the mayor wishes to make clear that: a verb, though a noun stands in front",
  pattern = [[ (^ | . | ; | ,) (([det not wh] | [own]) [noun] | [name]{1,3}) {this: [NNS /wishes/]} to [adv]? [base] ]],
  to = "VBZ",
  yes = { "The mayor [this wishes] to add that she paid.", "The captain [this wishes] to make clear that he paid." },
  no = { "Her best wishes to all the staff." },
}

retag "order in a quotation" {
  about = "\"Stop the work,\" they told her: what one is told to do",
  ways = {
    object = [[ " {this: [can=VB not VB not det not pronoun not prep]} ([det not wh] | [own] | me | us | him | them | up | out | off | down) [not mark]{0,12}? ,? " ([det not wh] | [own] | [adj] | [noun] | [name]){1,5} <telling_off> ]],
    alone = [[ " {this: [can=VB not VB]} , " ([det not wh] | [own] | [adj] | [noun] | [name]){1,5} <telling_off> ]],
  },
  to = "VB",
  yes = { "\"[this Stop] the work,\" the union told her.", "\"[this Resign],\" the union told her." },
  no = { "\"Stop the work,\" it says." },
}

retag "several who say it of him" {
  about = "the warden who guards say lied: no verb stands in front of one in the plural",
  pattern = [[ (who | that | which) {this: [VBZ can=NNS]} (say | allege | claim | complain | believe | think | suspect | fear | argue | insist) ]],
  to = "NNS",
  yes = { "She hired a builder that [this tenants] say lied." },
  no = { "She hired a builder who says so." },
}

retag "gerund of saying behind a comma" {
  about = "left the room, telling guests: a verb, as whom it is told or what is said follows",
  pattern = [[ (, | " | [dash] | -- | and | while | after | before | without | [plural]) [adv]? {this: [NN <saying_noun>]} (that | [pronoun] | [det] | [own] | [name] | [plural] | " | to) ]],
  to = "VBG",
  yes = { "He left the room, [this boasting] to guests that it was late.", "He called it \"a gift,\" [this warning] guests of it.", },
  no = { "The telling was long." },
}
retag "hearing that is told" {
  about = "told a hearing that it was late: a noun, as what it is told follows",
  pattern = [[ (tell | tells | told | telling) (a | an | the | his | her | its | their) [adj]? {this: [VBG can=NN]} (that | on | in | at | [det] | [own] | [pronoun]) ]],
  to = "NN",
  yes = { "She told a [this hearing] that it was late.", "She told the [this meeting] the road was shut." },
  no = { "He told a smiling guest that it was late." },
}
retag "reports behind a denial and a day" {
  about = "denied on Monday reports that it had closed: a noun, the sentence has its verb",
  pattern = [[ [<deny> past] [adv]? (on? <weekday> | yesterday) [adj]{0,2} {this: [VBZ can=NNS]} (that | of | about | by | from | in) ]],
  to = "NNS",
  yes = { "The bank denied on Monday [this reports] that it would close." },
  no = { "The bank denied it, and the Argus on Monday reports that it will close." },
}
part "to_its_verb" [[ (at | in | of | from | on | near | with | for | between | against) ([det] | [adj] | [noun] | [name] | [num] | [possessive]){1,7} ([verb finite] | [modal] | <be> | <have>) ]]

retag "subject of what a noun of saying tells" {
  about = "claims that contracts for the dam went to kin: a noun, as the clause has its verb behind it",
  pattern = [[ (<speech_noun frames=that> | evidence) that {this: [VBZ can=NNS]} (&to_its_verb | <have> | <be> | [modal]) ]],
  to = "NNS",
  yes = { "They denied claims that [this contracts] for the dam went to his kin.", "He gave evidence that [this notes] had been found." },
  no = { "The rule that works in the north failed." },
}
retag "subject that looks like a verb" {
  about = "said that rebels had left: several who did it, though a verb has that form",
  pattern = [[ that {this: [VBZ can=NNS]} ([adv])? (had | have | were | are) [not /to/] ]],
  to = "NNS",
  yes = { "The general said that [this rebels] had blown up a bridge." },
  no = { "The wind that rocks the boat had gone." },
}

retag "what is said to have done it" {
  about = "villagers say waste from the mill got into the pond: a noun, as a verb of its own follows",
  pattern = [[ [<say> finite] {this: [tag=VB|VBP can=NN]} ((from | of | in | at | on | by) [not finite not mark not comma]{1,7}?)? ([past] | <have> | [modal]) ]],
  to = "NN",
  yes = { "Villagers say [this waste] from the mill got into the pond.", "Nurses said [this waste] had filled the yard." },
  no = { "He said waste it.", "They say waste not." },
}

retag "that behind a noun of saying" {
  about = "claims that contracts for the dam went to kin: a conjunction",
  pattern = [[ (<speech_noun frames=that> | evidence) {this: [WDT]} [NNS] ]],
  to = "IN",
  yes = { "They denied claims [this that] contracts for the dam went to his kin." },
  no = { "They denied claims that surprised him." },
}
words "claims_made" { "claims", "charges", "reports", "remarks", "doubts", "hopes", "fears", "demands", "calls" }

retag "claims at the start" {
  about = "Claims that it leaks are false, he said claims by X are: a noun, as nobody stands in front who makes them",
  pattern = [[ (^ | [past <say>] that? | (says | say) that) {this: [VBZ <claims_made>]} (that | by | about | over | against | made | levelled | on (social media | television | the (internet | web)) | in the (press | media)) ]],
  to = "NNS",
  yes = { "The firm said [this claims] made by Ada Lind were false.", "[this Claims] that the dam leaks are false, the firm said.", "[this Claims] by Ada Lind were read out.",
          "[this Claims] on social media that the dam leaks are false.", "The army says that [this claims] on social media about the dam are false." },
  no = { "Claims his seat, and leaves.", "The mayor claims that it leaks." },
}
retag "post on a medium" {
  about = "wrote in a social media post that it leaks: a noun, as its medium stands in front",
  pattern = [[ (social media | 'Facebook' | 'Twitter' | 'Instagram' | 'Telegram' | 'LinkedIn' | 'TikTok' | blog | 'Weibo') {this: [verb can=NN /post|tweet/]} ]],
  to = "NN",
  yes = { "She wrote in a social media [this post] that it leaks.", "He said in a Facebook [this post] that it leaks." },
  no = { "The workers post letters." },
}

retag "claims against somebody" {
  about = "fraud claims against the firm, cruelty charges made by: a noun, as a verb has no such thing behind it",
  pattern = [[ [NN] {this: [VBZ <claims_made>]} (against | (made | levelled | brought) (by | in | on | against)) ]],
  to = "NNS",
  yes = { "Fraud [this claims] against the firm are false." },
  no = { "The widow claims the house." },
}
retag "claims behind a preposition" {
  about = "resigned after claims he had lied: a noun",
  pattern = [[ (after | amid | over | despite | following | to | of | on | from | about | with | by | for) [adj]? {this: [VBZ <claims_made>]} ([pronoun] | [det] | [own] | [name] | that) ]],
  to = "NNS",
  yes = { "He resigned after [this claims] he had lied.", "To [this claims] that she had lied the clerk replied with a laugh." },
  no = { "The clerk claims he lied." },
}
retag "claims behind a quoted word" {
  about = "rejected \"mad\" claims that she lied: a noun, as a verb stands in front of the word already",
  pattern = [[ [verb] (" [adj] " | as " [not mark]{1,12} ") {this: [VBZ <claims_made>]} ]],
  to = "NNS",
  yes = { "She dismissed as \"noise from men who lost\" [this claims] that she lied.", "Lind rejected \"mad\" [this claims] that she lied." },
  no = { "The clerk claims that she lied." },
}
retag "past of saying behind a number" {
  about = "more than 4 in 10 said he would go: a past, as what is said follows",
  pattern = [[ [num] {this: [VBN <say strength=7|8|9>]} ([det] | [own] | [pronoun] | [name] | [adj] | [noun] | that) ([not mark not comma]{0,6}?) ([verb finite] | [modal] | <be> | <have>) ]],
  to = "VBD",
  yes = { "Of them 4 in 10 [this said] banker Ada Lind would win." },
  no = { "They have 300 pledged votes." },
}
retag "overall behind a noun" {
  about = "half of the voters overall said so: an adverb, as the verb follows",
  pattern = [[ [noun] {this: overall} [verb] ]],
  to = "RB",
  yes = { "Half of the voters [this overall] said they would go." },
  no = { "The overall plan failed." },
}
retag "participle behind those" {
  about = "those surveyed say: what narrows whom is meant, though what follows looks like an infinitive",
  pattern = [[ (those | [noun plural]) {this: [VBD can=VBN]} say ]],
  to = "VBN",
  yes = { "Those [this surveyed] say they will go." },
  no = { "Those surveyed it." },
}
retag "past of a headline" {
  about = "Ada Lind Just Announced His Retirement: a verb between capitals",
  ways = {
    just = [[ [name] 'Just' {this: [name can=VBD]} ]],
    got = [[ ('Gets' | 'Got') {this: [name can=VBN]} ]],
  },
  to = "VBD",
  yes = { "Ada Lind Just [this Announced] Her Plan.", "Ada Lind Just Got [this Asked] About It." },
  no = { "Ada Lind announced her plan." },
}
words "says_so" { "say", "think", "insist", "argue", "warn", "complain", "contend", "reckon",
                  inflect = "verb" }
retag "third person of what is said" {
  about = "they said the dam leaks, a law that some say hurts them: a verb, as what is said has no other",
  ways = {
    leaks = [[ <says_so> that? ([det not wh] | [own]) [adj]{0,2} [common singular] {this: [NNS can=VBZ]} [not finite not modal not mark not comma not final]{0,10} ([final] | , | " | $) ]],
    that = [[ (that | which | who) (some | many | most | few | others | [plural]) <says_so> {this: [NNS can=VBZ]} ([noun] | [det] | [own] | [adj] | [pronoun]) ]],
  },
  to = "VBZ",
  yes = { "Farmers said the dam [this leaks].", "She thinks that the sickness [this spreads] in the water.",
          "They passed a law that some say [this targets] farmers." },
  no = { "He said the tax cuts had failed.", "He met the press chiefs." },
}
retag "saying behind a noun" {
  about = "voters saying it is late, a sign saying \"Stop\": a verb, as no word that makes it a noun stands before it",
  ways = {
    noun = [[ ([plural] | [name] | [common singular]) {this: saying} ([not final not comma not prep]) ]],
    by = [[ (by | from | without) {this: saying} (, | : | that | " | [pronoun] | [det] | [name]) ]],
  },
  to = "VBG",
  yes = { "It left half of the voters [this saying] trade is slow.", "He went on by [this saying], \"Stop\".", "He held up a sign [this saying] \"Stop\"." },
  no = { "The old saying goes on." },
}
retag "past before by and a gerund" {
  about = "she continued by saying: nobody continued her",
  pattern = [[ {this: [VBN <phase_verb>]} by [adv]? ([gerund] | saying) ]],
  to = "VBD",
  yes = { "The mayor [this continued] by saying, \"Stop\"." },
  no = { "The talks were continued by the mayor." },
}
retag "gerund behind a hyphen" {
  about = "by left-leaning farmers: one word with a hyphen in front of a noun",
  pattern = [[ [prep] {this: [VBG hyphen]} [noun] ]],
  to = "JJ",
  yes = { "It was praised by [this left-leaning] farmers." },
  no = { "They stood there sight-seeing for hours." },
}
retag "first before a verb" {
  about = "who first revealed it, was first reported: an adverb",
  pattern = [[ ([noun] | [pronoun] | [wh] | <be>) {this: first} [verb past] ]],
  to = "RB",
  yes = { "The man who [this first] revealed it left." },
  no = { "The first revealed name was his." },
}
retag "spoke behind a number" {
  about = "the two spoke about it: no spoke of a wheel, as a preposition follows",
  pattern = [[ ([num] | both | others | some | many) {this: spoke} (about | to | of | with | for) ]],
  to = "VBD",
  yes = { "If the two [this spoke] about it, they did not say." },
  no = { "The two spokes of it broke." },
}
retag "noun behind its owner" {
  about = "his intent to lead: no adjective, as no noun follows",
  pattern = [[ [own] {this: [JJ can=NN]} (to | of | for | on) ]],
  to = "NN",
  yes = { "He spoke of his [this intent] to lead." },
  no = { "His intent look was odd." },
}
retag "participle before the verb" {
  about = "the deal announced Monday would fail, guests questioned at the door said: what narrows whom is meant, as another finite verb follows",
  ways = {
    day = [[ [noun] {this: [VBD can=VBN]} (on | last)? <weekday> ([modal] | <be> | [verb finite <say strength=5|6|7|8|9>]) ]],
    put_out = [[ ([noun <data_noun>] | [noun <medium>]) {this: [VBD can=VBN <made_public>]} (on | in | by | last | this | yesterday | earlier) [not comma not mark not verb]{0,6} [past <say frames=that|clause>] ]],
    filed = [[ [noun <filing>] {this: [VBD can=VBN <made_public>]} (with | in | at | by | against | on | to | before) [not comma not mark not verb]{1,14} [finite <say frames=that|clause>] ]],
    place = [[ (^ | ,) ([adj] | [num] | [det] | [noun]){0,3} [plural] {this: [VBD can=VBN]} (by | in | at | near | on | about | to | for | from | with) ([det] | [own] | [adj] | [noun] | [num]){1,6} (<seeming> to)? [verb <say strength=5|6|7|8|9 frames=that|clause|obj-that>] ]],
  },
  to = "VBN",
  yes = { "Guests [this questioned] at the door said it was late.",
          "A complaint [this filed] with the Labour Board says the mill lied.",
          "A report [this aired] on Monday found the bank was late.",
          "The merger [this announced] Monday would turn it into a giant.",
          "The bridge is shut, two aides [this briefed] on the matter told the Argus.",
          "The bridge is shut, letters [this leaked] to the Argus appear to show." },
  no = { "The aides briefed the mayor and said it was over." },
}

words "takes_side" { "support", "demand", "fear", "blame", "doubt", "favor", "favour", "distrust" }

retag "what a side is taken on" {
  about = "voters support tax checks for all: no second verb behind whoever takes a side",
  pattern = [[ [plural] [<takes_side>] [adj]? [common singular] {this: [VBZ can=NNS]} (for | on | of | in | against | by | [final]) ]],
  to = "NNS",
  yes = { "Young voters support tax [this checks] for all firms." },
  no = { "The union says the mill checks for leaks." },
}
retag "side that is taken" {
  about = "a majority of farmers support the plan: a verb, as the sentence has no other",
  pattern = [[ ^ ([det] | [num] | [adj] | [noun] | [prep]){0,6} [plural] ((under | over | aged) [num])? {this: [NN <takes_side>]} [not finite not modal not comma not mark]{1,12} ($ | [final] | , | ; | and) ]],
  to = "VBP",
  yes = { "A majority of farmers [this support] deportation.", "Nurses [this demand] higher pay.",
          "Men under 35 [this support] the plan." },
  no = { "The nurses demand was met.", "He needs the support of nurses." },
}

retag "both before a verb" {
  about = "have both backed it, who both backed and attacked it: an adverb",
  pattern = [[ (<have> | <be> | who | they | we | [name] | [plural]) {this: both} [verb] ]],
  to = "RB",
  yes = { "Lind and Okoro have [this both] backed the plan.", "The mayor, who has [this both] backed and attacked it, left." },
  no = { "He met both men." },
}

retag "that before a quotation" {
  about = "says that \"when you leave, you leave\": a conjunction behind a verb of saying",
  pattern = [[ [verb <say frames=that>] [adv]? {this: [DT lemma=that]} " ]],
  to = "IN",
  yes = { "Lind says [this that] \"when you leave, you leave.\"" },
  no = { "Lind met that \"old friend\"." },
}

words "faced" { "calls", "criticism", "questions", "pressure", "claims", "charges", "demands", "trial", "backlash", "anger", "jail",
                "allegations", "accusations", "scrutiny", "lawsuit" }

retag "faces calls" {
  about = "Lind faces calls to go: a verb, as what she faces follows",
  pattern = [[ [name] {this: [NNS /faces/]} [adj]? [<faced>] ]],
  to = "VBZ",
  yes = { "Lind [this faces] calls to resign." },
  no = { "Their faces showed anger." },
}
retag "calls that are faced" {
  about = "Lind faces calls to go: a noun behind the verb",
  pattern = [[ [name] faces [adj]? {this: [VBZ <faced>]} ]],
  to = "NNS",
  yes = { "Lind faces [this calls] to resign." },
  no = { "The face calls to mind a fox." },
}

retag "warning of one's own" {
  about = "his warning that the dam could break: a noun",
  pattern = [[ ([own] | [possessive]) [adj]? {this: [VBG <saying_noun>]} (that | to | of | about) ]],
  to = "NN",
  yes = { "His grim [this warning] that the dam could break was ignored." },
  no = { "He left, warning that the dam could break." },
}

retag "briefing for those who report" {
  about = "told a news briefing that ...: to whom, and no verb",
  pattern = [[ ([det not wh] | [own]) [adj]{0,2} (news | press | media) {this: [VBG /briefing|gathering/]} ]],
  to = "NN",
  yes = { "She told a news [this briefing] that it was late." },
  no = { "She met the press, briefing them on it." },
}

words "polled_verb" { "asked", "polled", "surveyed", "questioned", "interviewed", "canvassed" }

retag "whom a poll asked" {
  about = "half of the voters asked in the town said: no verb, as the verb follows",
  pattern = [[ [plural] {this: [<polled_verb> VBD]} ([prep] [not comma not mark not finite]{1,6})? [finite <say frames=that|clause>] ]],
  to = "VBN",
  yes = { "Half of the voters [this asked] in Aarhus said it was late." },
  no = { "The voters asked him, and he said it was late." },
}

retag "one of a thing" {
  about = "a deal, one recommended by the union: no verb, as by follows",
  pattern = [[ , (one | those | some | all | both) [adv]? {this: [VBD can=VBN]} by ([det] | [own] | [name] | [adj] | [plural]) ]],
  to = "VBN",
  yes = { "They turned down a deal, one [this recommended] by the union." },
  no = { "They met, one walked by." },
}

retag "planned behind that" {
  about = "warned that planned strikes would hurt: what narrows a noun, as its verb follows",
  pattern = [[ [<say frames=that>] that {this: [VBD can=VBN]} [adj]? [plural] ((by | in | at | of | on | against | for) [not comma not mark not finite not modal]{1,12})? [modal] ]],
  to = "VBN",
  yes = { "She warned that [this planned] strikes by nurses would hurt." },
  no = { "She said that fired men left." },
}

retag "all but before a verb" {
  about = "he all but accused her: an adverb",
  pattern = [[ {this: all} {this: but} [verb] ]],
  to = "RB",
  yes = { "He [this all but] accused her of theft." },
  no = { "All but one left." },
}

words "plans_to" { "plans", "hopes", "aims", "promises", "vows", "pledges", "claims", "offers", "demands" }

retag "plans behind an apposition" {
  about = "Lind, who left in May, plans to stay: a verb, as to and a verb follow",
  pattern = [[ , {this: [NNS <plans_to>]} (to | again to) [adv]? [base] ]],
  to = "VBZ",
  yes = { "Lind, who left in May, [this plans] to stand again.", "Lind's group, Walk for Velia, [this plans] to march." },
  no = { "Her plans to stand were dropped." },
}

words "before_office" { "finance", "lead", "managing", "acting", "presiding", "founding", "governing", "visiting", "operating",
                        "marketing", "trade", "transport", "defence", "defense", "chief", "deputy", "assistant", "associate",
                        "vice" }

retag "what stands before an office" {
  about = "Finance minister Ada Lind, Chief financial officer Ada Lind, the then mayor: no verb, as the office follows",
  ways = {
    first = [[ (^ | ; | ") {this: [<before_office>]} [adj]? <role> [name] ]],
    inverted = [[ " ,? [verb <say>] {this: [<before_office> gerund]} [adj]? <role> [name] ]],
    ["then"] = [[ (the | [own]) {this: then} [adj]? <role> ]],
  },
  to = "JJ",
  yes = { "[this Finance] minister Ada Lind left.", "[this Managing] director Ada Lind left.",
          "[this Chief] financial officer Ada Lind left.", "\"It is late,\" said [this managing] director Ada Lind.", "She met the [this then] foreign minister, Ada Lind." },
  no = { "Finance the port or leave it.", "The chief left, and then ministers met." },
}

retag "present of saying behind a quotation" {
  about = "\"It is late\", writes Ada Lind: a verb, as whoever says it follows",
  pattern = [[ " ,? {this: [NNS can=VBZ]} ([name] | the | [own] | a) ]],
  to = "VBZ",
  yes = { "\"It is late\", [this writes] Ada Lind in her book." },
  no = { "The \"No More\" writes are late." },
}

words "said_or_noun" { "write", "report", "claim", "note", "comment", "remark", "joke", "answer", "estimate", "reason", "caution",
                       "counter", "show", "quip", "boast", "vow", "demand" }
words "says_or_nouns" { "writes", "reports", "claims", "notes", "comments", "remarks", "jokes", "answers", "estimates", "reasons",
                        "cautions", "counters", "states", "quips", "boasts", "vows", "demands", "whispers" }

retag "present of saying in the plural" {
  about = "It is late, write Ada Lind and her team; it rained, the data show: verbs, by the comma and who stands beside it",
  ways = {
    behind = [[ , {this: [tag=VB|NN <said_or_noun>]} ([name]{1,3} and | [plural]) ]],
    shown = [[ [plural] {this: [NN <said_or_noun>]} (, | that | : | . | $) ]],
    seen = [[ ^ ([adj] | [noun]){0,2} [plural] [participle] (by | to | from | in) ([det] | [adj] | [noun]){1,4} {this: [NN <said_or_noun>]} ([det] | [own] | [pronoun] | that | how) ]],
  },
  to = "VBP",
  yes = { "The plan has failed, [this write] Ada Lind and her team.", "The plan has failed, [this report] doctors at the port.",
          "It rained more, the figures [this show], than in May.", "Letters seen by the Argus [this show] the mayor knew." },
  no = { "If it rains, call Ada Lind.", "It was a good show." },
}
retag "present of saying behind one person" {
  about = "an aide writes: a verb, as one person cannot have a plural behind him",
  ways = {
    one = [[ (a | an | one | another | every | each) [adj]{0,2} [noun singular] {this: [NNS <says_or_nouns>]} (: | , | that | " | [pronoun] | the) ]],
    as = [[ as (the | [own]) [adj]{0,2} [noun singular] {this: [NNS <says_or_nouns>]} (, | it) ]],
  },
  to = "VBZ",
  yes = { "In one, an aide [this writes]: \"It is late.\"", "As the court [this notes], it is late." },
  no = { "An aide writes them." },
}

words "as_victim" { "accused", "deceased", "bereaved", "convicted", "condemned", "injured", "wounded" }

retag "the accused" {
  about = "the accused said so: a noun, as its verb or a comma follows",
  pattern = [[ the {this: [verb past <as_victim>]} (, | [verb not gerund] | [modal] | [clitic]) ]],
  to = "NN",
  yes = { "The [this accused] said that he was at home.", "The [this accused], a plumber, left." },
  no = { "The accused man left." },
}

retag "past behind be" {
  about = "was first reported by the Argus: the participle of a passive",
  pattern = [[ <be> [adv]{1,2} {this: [VBD can=VBN]} by ]],
  to = "VBN",
  yes = { "The deal was first [this reported] by the Argus." },
  no = { "The deal first reached us by post." },
}

retag "a packed meeting" {
  about = "a packed meeting that: a noun, as no other follows",
  pattern = [[ [det] [participle not gerund] {this: [gerund can=NN]} ([IN] | [verb finite] | [final]) ]],
  to = "NN",
  yes = { "She told a packed [this meeting] that the land was hers." },
  no = { "They liked the tired looking man." },
}

retag "verb of saying behind a quotation" {
  about = "\"...\", the report notes: what a report or its author does behind what is said",
  pattern = [[ (" | , ") ([det not wh] | [own]) ([adj] | [noun]){0,3} [singular] {this: [NNS can=VBZ /notes|states|claims|reports|comments|remarks|charges|reasons|questions|answers|shows|details|posts|tweets/]} ($ | [final] | , | of | in | on) ]],
  to = "VBZ",
  yes = { "\"The road will be shut,\" the report [this notes].", "\"The road will be shut,\" the study [this states]." },
  no = { "He read \"The Road\" and the music notes." },
}

retag "officer who speaks" {
  about = "the retired guard general said so: before a verb of saying no adjective",
  pattern = [[ ([det not wh] | [own]) ([adj] | [noun] | [name]){0,4} {this: [JJ can=NN /general|private|official|executive|representative|local|native|radical|veteran|professional|principal|chief|elder/]} ([VBD <say strength=7|8|9>] | [VBZ <say strength=7|8|9>]) ]],
  to = "NN",
  yes = { "The retired guard [this general] said it was late." },
  no = { "The general said it was late." },
}

retag "say behind another verb" {
  about = "are making no excuses and say the rules will stay: no infinitive, where none stands before",
  pattern = [[ ([plural] | they | we) [not comma not mark not modal not to_mark not final]{1,14} (and | but) [adv]? {this: [VB can=VBP <say strength=7|8|9 frames=clause>]} ([det] | [pronoun] | there | that | neither | both | [plural] | [name]) ]],
  to = "VBP",
  yes = { "The guards are making no excuses and [this say] the gate will stay.", "They are ill but [this say] they will stay." },
  no = { "The guards want to come and say the gate will stay.", "They will come and say that it is late." },
}

retag "meeting that is called so" {
  about = "called the meeting a failure: behind an article a noun",
  pattern = [[ (the | this) {this: [VBG can=NN not /being/]} (a | an | " | <be>) ]],
  to = "NN",
  yes = { "They called the [this meeting] a farce." },
  no = { "He saw the men meeting a guard." },
}

retag "asked in an aside" {
  about = "the board, asked which was right, said so: a participle, as its verb comes behind the comma",
  pattern = [[ [noun] (himself | herself | itself | themselves)? , (when | once)? {this: [VBD can=VBN /asked|reached|contacted|pressed|questioned|interviewed/]} [not comma not mark not final]{1,14} , [adv]? ([verb finite <say strength=7|8|9>] | <have> [adv]? [participle <say>] | [verb finite <unsaid>]) ]],
  to = "VBN",
  yes = { "The board, [this asked] which was right, said it was waiting." },
  no = { "The board, which sat late, asked them to stay, and said it was late." },
}

retag "hope behind people" {
  about = "farmers in the north fear that, volunteers hope to: a verb in front of what is hoped",
  pattern = [[ (^ | , | [conj]) ([det not wh] | [adj] | [noun]){0,3} [plural] ((in | of | from | at) ([det] | [name] | [adj]){0,3} [noun])? {this: [NN can=VBP /hope|fear|claim|plan|demand|promise|doubt|report|pledge|vow|estimate|forecast|guess|bet/]} (that | to [base]) ]],
  to = "VBP",
  yes = { "Farmers in Port Lind [this fear] that it will last." },
  no = { "The farmers gave up hope that it would last." },
}

retag "hopes behind somebody" {
  about = "Moss from the union fears up to 200 jobs will go: no noun before a number",
  pattern = [[ [name] ((from | of | in) ([det] | [noun]){1,3})? {this: [NNS can=VBZ /hopes|fears|claims/]} (up to | at least | more than | [pronoun] | there) ]],
  to = "VBZ",
  yes = { "Ed Moss from the union [this fears] up to 200 jobs will go." },
  no = { "The firm's claims that it lost were false." },
}

retag "promising it" {
  about = "is promising lower fares: no adjective before what is promised",
  pattern = [[ <be> [adv]? {this: [JJ /promising|demanding|threatening|encouraging/]} ([det not wh] | [own] | [comparative] | [base]? [plural] | to | that) ]],
  to = "VBG",
  yes = { "Lind is [this promising] lower fares." },
  no = { "The new plan is promising." },
}

retag "support of many" {
  about = "a majority of farmers support the plan, some say target farmers: a verb behind those who do it",
  ways = {
    part_of = [[ (majority | minority | half | percent | % | third | thirds | quarter | quarters | most | many | some | few | none) of [det]? [adj]? [plural] (([participle] | [past]) ([prep] [det]? [noun])?)? {this: [NN can=VB /support|favor|favour|oppose|back|want|trust|approve|disapprove|blame|fear|doubt|expect/]} ([det not wh] | [gerund] | [name] | [pronoun] | [adj] | [plural]) ]],
    said_so = [[ (that | which) ([plural] | some | many | others) /say|said|believe|think|argue|claim/ {this: [NN can=VB]} ([plural] | [det not wh] | [own] | [name] | [base]) ]],
  },
  to = "VBP",
  yes = { "A majority of farmers [this support] closing the dam.", "They passed a law that some say [this target] farmers.",
          "Fewer than half of the farmers asked in a poll [this support] Lind." },
  no = { "The support of the farmers was lost." },
}

retag "verb of what is said" {
  about = "says Velia deals only with them: a verb in what is said",
  pattern = [[ (says | said | say) [name]{1,2} {this: [NNS can=VBZ]} ([adv] | [det not wh] | [own] | with | to | on) ]],
  to = "VBZ",
  yes = { "The firm says Velia [this deals] only with the mill." },
  no = { "He said Velia deals were made." },
}

retag "continued growth" {
  about = "warned continued growth is at risk: a participle before its noun, behind a verb of saying",
  pattern = [[ [verb <say strength=6|7|8|9 frames=clause>] {this: [VBD can=VBN]} [noun] ([prep] [not comma not mark not finite]{1,6}?)? ([modal] | [<be> not clitic] | <have>) ]],
  to = "JJ",
  yes = { "Lind warned [this continued] growth in the north is at risk." },
  no = { "Lind said continued growth." },
}

retag "general before a name" {
  about = "army general Ada Lind: between a noun and a name a rank",
  pattern = [[ ([noun] | /retired|former|ex-.*/) {this: [JJ can=NN /general|private|major|official|executive|native/]} [name] ]],
  to = "NN",
  yes = { "It is late, retired army [this general] Ada Lind said." },
  no = { "The general mood is bad." },
}
