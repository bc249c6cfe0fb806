-- Which of its tags a word of denying or claiming has: the words that name a denial are nouns and verbs alike.
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
  pattern = [[ [noun] {this: [NNS can=VBZ lemma=dispute]} ([det] | [own] | it | that | [can=NN]? (<claim_form> | <claim_noun>) (that | of | on | by | about | [punct] | $)) ]],
  to = "VBZ",
  yes = { "Mayor's office [this disputes] report that he lied.", "Port boss [this disputes] sailors' story of fire." },
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
  ways = {
    noun = [[ (<claim_noun> | <loose_noun> | something | a figure) (that | which)? ([det] | [own]) [adj]? [noun singular] {this: [NNS can=VBZ /disputes|contests|challenges/]} (. | , | ; | and | but | $) ]],
    which = [[ , which (([det] | [own]) [adj]? [noun singular] | [name]{1,4}) {this: [NNS can=VBZ /disputes|contests|challenges/]} (. | , | ; | and | but | $) ]],
  },
  to = "VBZ",
  yes = { "He was paid in cash, a charge the firm [this disputes].", "He was paid in cash, which Ada Lind [this contests]; she has the bill." },
  no = { "The report on the firm disputes.", "They speak of talks, which Lind calls contests." },
}

retag "that account" {
  about = "That account was challenged: points at what has just been said",
  pattern = [[ ^ {this: [IN lemma=that]} [adj]? ([singular <claim_noun>] | [singular <loose_noun>]) (<be> | <have> | [modal]) ]],
  to = "DT",
  yes = { "[this That] strange account was challenged by the crew." },
  no = { "That accounts were lost is known.", "They say that talk is cheap." },
}

retag "report behind a verb that denies" {
  about = "office disputes report that he lied: what is denied is a noun",
  ways = {
    bare = [[ ([<deny> finite] | [<reject> finite]) {this: [tag=VB|VBP can=NN <claim_form>]} (that | of | on | by | about | [punct] | $) ]],
    named = [[ (<deny> | <reject>) (a | an | the | [own]) ([adj] | [noun] | [name]){1,3} {this: [tag=VB|VBP can=NN <claim_form>]} that ]],
    that = [[ (<deny> | <reject> | <retract>) that {this: [tag=VB|VBP can=NN <claim_form>]} ([punct] | and | on | in | as | after | $) ]],
  },
  to = "NN",
  yes = { "Mayor's office disputes [this report] that he lied.", "Norland denied a Kestrian media [this report] that he lied.",
          "The paper withdrew that [this claim] and paid." },
  no = { "They report that he lied.", "They denied that talk is cheap." },
}

retag "claims given a verdict" {
  about = "Mayor calls fraud claims false: a noun, as what they are called follows",
  pattern = [[ [verb <verdict>] ([det] | [own])? ([adj] | [noun] | [name] | [possessive]){1,4} {this: [VBZ can=NNS <claim_form>]} as? ("? &how_bad (<false_adj> | <false_weak> | <false_noun> | <false_claim>) | ") ]],
  to = "NNS",
  yes = { "The mayor termed the fraud [this claims] \"hot air\".", "Lind left, calling the union's safety [this claims] \"irresponsible\".", "Mayor calls fraud [this claims] baseless.", "Mill terms safety [this reports] \"false\"." },
  no = { "The man whom she calls Ed claims damages." },
}

retag "claims behind a verdict" {
  about = "described claims linking her to it as lies: a noun, the object of the verdict",
  pattern = [[ [verb <verdict>] {this: [VBZ can=NNS <claim_form>]} ([gerund] | [participle] | that | of | about | against) ]],
  to = "NNS",
  yes = { "Lind described [this claims] linking her to it as lies." },
  no = { "The man whom she calls claims damages." },
}

retag "claims in an aside" {
  about = "He said that she stole it, claims the mayor has rejected: a noun, as it is what is rejected",
  ways = {
    have = [[ , {this: [VBZ can=NNS <claim_form>]} (which | that)? ([det] ([adj] | [noun] | [name]){1,4} | [pronoun] | [name]{1,3}) (<have> | [adv]){1,2} (<deny> | <reject> | <verdict>) ]],
    that = [[ , {this: [VBZ can=NNS <claim_form>]} (which | that) ([det] ([adj] | [noun] | [name]){1,4} | [pronoun] | [name]{1,3}) (<have> | [adv]){0,2} (<deny> | <reject>) ]],
  },
  to = "NNS",
  yes = { "He said that she stole it, [this claims] the mayor has rejected.", "He said that she stole it, [this claims] that the mayor rejected." },
  no = { "The dam leaks, claims the mayor." },
}

retag "claims in a verdict" {
  about = "Ferry safety claims are false: a noun, as it has a verb behind it",
  pattern = [[ [noun] {this: [VBZ can=NNS <claim_form>]} (are | were) ]],
  to = "NNS",
  yes = { "Odrin [this claims] are malicious." },
  no = { "The man claims that they are old." },
}

retag "claims that open a sentence" {
  about = "Claims of theft are false: a noun, as no sentence opens with such a verb; nor does what is said",
  ways = {
    named = [[ (^ | [IN lemma=that] | [verb <say>]) "? {this: [VBZ can=NNS <claim_form>]} (of | that | about | by | [participle] by) ]],
    zero = [[ [verb <say>] that? {this: [VBZ can=NNS <claim_form>]} ([pronoun not wh] | [own] | [det not wh]) [not mark not comma not wh]{2,18}? (were | are) ]],
  },
  to = "NNS",
  yes = { "[this Claims] of alleged theft in the port are old.", "Lind said on Friday that [this claims] of theft are old.", "Lind said [this claims] she had fled were false." },
  no = { "He claims that he left." },
}

words "opening_denial" { "rejecting", "dismissing", "denying", "refuting", "disputing", "rebutting", "rubbishing", "debunking", "challenging",
                         "contesting", "countering", "slamming", "denouncing", "discounting", "mocking", "deriding", "questioning",
                         "condemning", "blasting", "belittling", "ridiculing", "downplaying", "disavowing", "repudiating", "decrying" }

retag "gerund that opens a denial" {
  about = "Rejecting claims of fraud, the firm ...: a verb, as what is denied follows",
  pattern = [[ ^ [adv]? {this: [<opening_denial> not VBG]} ([det] | [own] | [adj] | [name]){0,2} (<claim_form> | <claim_noun> | <loose_noun>) ]],
  to = "VBG",
  yes = { "[this Rejecting] claims that it had dumped oil, the firm sued.", "Flatly [this rejecting] claims of theft, the firm sued." },
  no = { "Challenging times lie ahead.", "Mr Rejecting claims that it leaks." },
}

retag "claims behind a verb that denies" {
  about = "He denies fraud claims; rejected safety claims made by nurses: what is denied is a noun",
  ways = {
    named = [[ (<deny> | <reject>) ([adj] | [noun] | [name]){1,2} {this: [VBZ can=NNS <claim_form>]} ([IN] | [participle] | [verb past] | and | , | . | ; | $) ]],
    bare = [[ (<deny> | <reject> | <attack_claim>) {this: [VBZ can=NNS <claim_form>]} ]],
    called = [[ (<deny> | <reject> | [verb <verdict>]) as "? [not mark not final]{1,4}? "? ([adj] | [noun] | [name]){0,2} {this: [VBZ can=NNS <claim_form>]} (that | of | about | by) ]],
  },
  to = "NNS",
  yes = { "He denies fraud [this claims].", "He slammed [this claims] he hit a guard.", "The bank rubbished as \"utter nonsense\" weekend [this reports] that it was broke.", "The mill rejected safety [this claims] made by nurses." },
  no = { "The mill that he denies owning claims damages." },
}

retag "verb in the quotation of a headline" {
  about = "lawyer 'firmly disputes' report: a verb, as nothing but its adverb stands with it between the marks",
  pattern = [[ [/['‘’"“”]/] [adv /.*ly/] {this: [NNS can=VBZ]} [/['’"”]/] ]],
  to = "VBZ",
  yes = { "Lawyer for skipper 'firmly [this disputes]' report", "Aide to mayor \"flatly [this disputes]\" claims" },
  no = { "They had \"oddly bitter disputes\" in May." },
}

retag "claims of two" {
  about = "rejected police and press claims that he fled: a noun, as the verb before has no other object",
  ways = {
    rejected = [[ ([<reject>] | [<flat_deny>] | [<belittle>] | [<attack_claim>]) ([noun] | [adj]) (and | or) ([noun] | [adj]) {this: [VBZ can=NNS]} that ]],
    aside = [[ [verb] (aside | off | down) ([noun] | [adj]) (and | or) ([noun] | [adj]) {this: [VBZ can=NNS]} that ]],
  },
  to = "NNS",
  yes = { "The mayor rejected police and press [this claims] that he had fled.", "The mayor brushed aside Norlander and Estmark [this charges] that he had fled." },
  no = { "The mayor rejected Lind and the police claim that he fled.", "The mayor rejected it and the paper claims that he fled." },
}

words "turning_down" { "reject", "dispute", "contest", "dismiss", "refute" }

retag "several who reject it" {
  about = "The Norlands reject the charge: a verb behind a name, as an article follows",
  pattern = [[ ((the | ^) [name]{1,3} | (all | both) ([num] | of them)? | [num] | most | many | some | others) [adv]? {this: [NN <turning_down>]} ([det not wh] | [own] | accusations | allegations | charges | claims | reports | suggestions | any | that <claim_noun>) ]],
  to = "VBP",
  yes = { "The Kravits [this reject] the charge.", "All four [this reject] the charge.", "The Kravits [this dispute] that account." },
  no = { "They saw the Lind dispute in court." },
}

-- of these the British speak in the plural
words "people_in_one" { "family", "team", "club", "council", "police", "staff", "crew", "board", "union", "party", "management", "government", "panel", "jury",
                        "band", "couple", "pair", "trio", "duo", "side", "firm", "force", "department" }

retag "several in one who reject it" {
  about = "His family dispute the account: a verb behind a group, as an article and a claim follow",
  pattern = [[ ([own] | the | [possessive]) [adj]? <people_in_one> [adv]? {this: [NN <turning_down>]} ([det not wh] | [own] | any | that) ([adj] | [noun])? (<claim_noun> | <claim_form> | <evidence_noun> | account | version | figures) ]],
  to = "VBP",
  yes = { "His family [this dispute] the official account.", "The couple strongly [this dispute] that claim." },
  no = { "The family dispute over the claim went on.", "The family dispute that night was loud." },
}

retag "tamps" {
  about = "Mayor tamps down talk of a bid: a verb, whatever stands before it",
  pattern = [[ {this: [/tamps/ not VBZ]} down ]],
  to = "VBZ",
  yes = { "Lind [this tamps] down talk of a bid" },
  no = { "The tamps were old." },
}

retag "claim called so in a headline" {
  about = "Mayor calls Lind claim 'absurd': a noun, as what it is called follows",
  pattern = [[ [verb <verdict>] ([adj] | [noun] | [name]){1,3} {this: [tag=VB|VBP can=NN <claim_form>]} ("? | [possessive]) [adv]? (<false_adj> | <false_weak> | <false_noun>) ]],
  to = "NN",
  yes = { "Mayor calls Lind [this claim] 'absurd'", "Mayor brands fraud [this claim] absurd" },
  no = { "Those she calls to claim false teeth left." },
}

retag "a name before when it was" {
  about = "Trump earlier Tuesday backed away from it: a name, whatever else the word can be",
  pattern = [[ ^ {this: [tag=VB|VBP|NN capital <surname>]} (earlier | later | last | on | late | early) (<weekday> | week | month | night | year) [tag=VBD] ]],
  to = "NNP",
  yes = { "It rained. [this Trump] earlier Tuesday backed away from it." },
  no = { "It rained. Play on Tuesday resumed." },
}

words "headline_denies" { "fault", "rubbish", "brand", "slam", "blast", "challenge", "question", "doubt", "counter", "knock", "trash", "scotch", "rebuff", "label",
                          "term", "debunk", "rap", "dub", inflect = "verb", any_tag = true }

retag "verb of a headline that denies" {
  about = "Mayor faults claim of fraud, Owner rubbishes ghost ship claim: a verb, as what is denied is its object",
  pattern = [[ ^^ ([not comma not mark not finite] | [possessive]){1,5} {this: [NNS can=VBZ <headline_denies>]} ([adj] | [noun] | [name] | [num] | [VBP] | "){0,3}? (<claim_form> | <claim_noun group=accuse|inform|state>) ]],
  to = "VBZ",
  yes = { "Mayor [this faults] claim of fraud\n\nIt was late.", "Owner [this rubbishes] ghost ship claim\n\nIt was late.",
          "Star [this brands] divorce rumours garbage\n\nIt was late." },
  no = { "Mayor and his brands of soap made claims of success\n\nIt was late." },
}

retag "noun behind such a verb" {
  about = "Star brands divorce rumours garbage: a noun, as more of what is denied follows",
  pattern = [[ ^^ ([not comma not mark not finite] | [possessive]){1,5} [VBZ <headline_denies>] {this: [tag=VB|VBP can=NN not first]} (<claim_form> | [noun] <claim_form>) ]],
  to = "NN",
  yes = { "Star brands [this divorce] rumours garbage\n\nIt was late." },
  no = { "Star says that they divorce rumours\n\nIt was late." },
}

retag "claim that ends such a headline" {
  about = "Owner rubbishes ghost ship claim: a noun, the last of what is denied",
  pattern = [[ ^^ ([not comma not mark] | [possessive]){1,5} [VBZ <headline_denies>] ([adj] | [noun] | [name] | [num] | [VBP] | "){0,3}? {this: [tag=VB|VBP|VBZ can=NN|NNS <claim_form>]} ("? $ | as | of | that | on | about | over | from | by) ]],
  to = "NN",
  yes = { "Owner rubbishes ghost ship [this claim]\n\nIt was late." },
  no = { "Owner rubbishes those who claim it\n\nIt was late." },
}

retag "claims that a headline calls false" {
  about = "Ferry firm: sinking claims 'utter tosh': a noun, as what they are called follows",
  pattern = [[ ^^ [not comma not mark]{1,5} : ([adj] | [noun] | [name] | [gerund]){1,3} {this: [VBZ can=NNS <claim_form>]} "? ([adv] | [adj] | utter | total | pure | sheer){0,2} (<false_adj> | <false_noun>) "? $ ]],
  to = "NNS",
  yes = { "Ferry firm: sinking [this claims] 'utter tosh'\n\nIt was late." },
  no = { "Ferry firm: boss claims false teeth were lost\n\nIt was late." },
}

retag "finding of somebody" {
  about = "the auditor's finding that money was gone: a noun",
  pattern = [[ ([possessive] | [own]) {this: [VBG /finding/]} (that | on | about | , | . | $) ]],
  to = "NN",
  yes = { "She took issue with the auditor's [this finding] that money was gone." },
  no = { "His finding the key was luck." },
}

retag "utter before nonsense" {
  about = "utter tosh: an adjective",
  pattern = [[ {this: [/utter/ tag=VB|VBP]} (<false_noun> | [noun singular]) ]],
  to = "JJ",
  yes = { "It is '[this utter] tosh'" },
  no = { "They utter words." },
}

retag "claim that is false" {
  about = "Fact check: Claim that the vaccine kills is false: a noun, as it has a verb behind it",
  pattern = [[ (^ | :) {this: [tag=VB|VBP can=NN <claim_form>]} (that | about | of) [not comma not mark not final]{2,20}? (is | was) ([adv] | [adj])? (<false_adj> | <false_weak> | <false_noun> | not true | untrue) ]],
  to = "NN",
  yes = { "FACT CHECK: [this Claim] that the vaccine kills is false\n\nIt was late." },
  no = { "Claim that it is late if she asks." },
}
