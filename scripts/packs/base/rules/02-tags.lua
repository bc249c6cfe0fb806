-- Which of its tags a word has here: rules that run in this order, each seeing what the ones before did.
-- {this: ...} is the word that gets the tag.
phase "tags"

words "be" { "be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s", "ai" }
words "have" { "have", "has", "had", "having", "'ve", "'d" }
words "do" { "do", "does", "did" }
words "month" { "January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.",
                "Oct.", "Nov.", "Dec." }
words "weekday" { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }

-- names -------------------------------------------------------------------------------------------

retag "capital inside a sentence" {
  pattern = [[ {this: [capital not first not name not pronoun not <month> not known]} ]],
  to = "NNP",
}
retag "known word with a capital between names" {
  pattern = [[ [name] {this: [capital common not upper]} ]],
  to = "NNP",
}
retag "common noun with a capital inside a sentence" {
  pattern = [[ {this: [capital not first not name can=noun not plural not det not pronoun]} ]],
  to = "NNP",
  yes = { "He met the leader of the [this Front]." },
}
retag "plural with a capital inside a sentence" {
  pattern = [[ {this: [capital not first not name plural common]} ]],
  to = "NNPS",
}
retag "adjective with a capital before a name" {
  pattern = [[ {this: [capital adj not first]} [name] ]],
  to = "NNP",
}

words "opener" { "look", "see", "say", "listen", "think", "remember", "please", "wait", "hold", "take", "try", "let" }

retag "name at the start before its verb" {
  pattern = [[ ^ {this: [capital verb not participle not past not <opener>]} ([verb past] | [third] | [modal] | [possessive] | ,) ]],
  to = "NNP",
  yes = { "[this Swear] said so.", "[this Swear], who left, said so." },
}
retag "noun at the start before its verb" {
  pattern = [[ ^ {this: [VBZ can=NNS]} ([verb can=VBP] | [verb past] | [modal] | [plural]) ]],
  to = "NNS",
  yes = { "[this Associates] say he will run." },
}
retag "infinitive form as a present after a plural" {
  pattern = [[ ([NNS] | [NNPS] | (and | or) [name] | 'I' | we | you | they) [adv]? {this: [VB can=VBP]} ]],
  to = "VBP",
  yes = { "The unions [this differ] on it." },
}

-- verbs after what only verbs follow ----------------------------------------------------------------

retag "base after a modal" {
  pattern = [[ [modal] ([adv] | not | n't){0,2} {this: [can=VB not adv]} ]],
  to = "VB",
  yes = { "They will [this report] it.", "It could not [this stand]." },
}
retag "base after to" {
  pattern = [[ to [adv]? {this: [can=VB not det not prep not adj]} ]],
  to = "VB",
  yes = { "She wants to [this plan] it." },
}
retag "base after do" {
  pattern = [[ <do> (not | n't) [adv]? {this: [can=VB]} ]],
  to = "VB",
  yes = { "They did not [this report] it." },
}
retag "participle after have" {
  pattern = [[ <have> ([adv] | not | n't | never){0,2} {this: [can=VBN not adv]} ]],
  to = "VBN",
  yes = { "They have never [this denied] it.", "He had [this said] so." },
}
retag "participle after be" {
  pattern = [[ (<be> | [clitic verb]) ([adv] | not | n't | being){0,2} {this: [can=VBN not VBN not adj]} ]],
  to = "VBN",
  yes = { "He was [this accused] of it." },
}
retag "gerund after be" {
  pattern = [[ (<be> | [clitic verb]) ([adv] | not | n't){0,2} {this: [can=VBG not adj]} ]],
  to = "VBG",
}

-- nouns after what only nouns follow ----------------------------------------------------------------

retag "noun after a determiner" {
  pattern = [[ [det not wh] ([adj] | [num] | [name]){0,2} {this: [verb can=noun not gerund not VBZ not VBN]} ]],
  to = "NN",
  yes = { "The [this report] was false.", "Their latest [this claim] is new." },
}
retag "plural noun after a determiner" {
  pattern = [[ [det not wh] ([adj] | [num] | [name]){0,2} {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "The [this claims] are false." },
}
retag "noun after a possessive" {
  pattern = [[ ([possessive] | [own]) ([adj] | [num]){0,2} {this: [verb can=noun not gerund not VBZ not VBN]} ]],
  to = "NN",
  yes = { "The firm's [this claim] is new." },
}
retag "plural noun after a possessive" {
  pattern = [[ ([possessive] | [own]) ([adj] | [num]){0,2} {this: [VBZ can=NNS]} ]],
  to = "NNS",
}
retag "noun after an adjective" {
  pattern = [[ [adj] {this: [VBP can=NN]} ([prep] | [mark] | [verb finite] | [modal]) ]],
  to = "NN",
}
retag "plural noun after an adjective or number" {
  pattern = [[ ([adj] | [num]) {this: [VBZ can=NNS]} ]],
  to = "NNS",
}
retag "noun after a preposition" {
  pattern = [[ [IN not <subordinate>] ([adj] | [num])? {this: [VBP can=NN]} ]],
  to = "NN",
}
retag "plural noun after a preposition" {
  pattern = [[ [IN not <subordinate>] ([adj] | [num])? {this: [VBZ can=NNS]} ]],
  to = "NNS",
}
retag "noun before of" {
  pattern = [[ {this: [VBP can=NN]} of ]],
  to = "NN",
}
retag "noun in a row before a finite verb" {
  pattern = [[ [common] {this: [VBP can=NN]} ([verb past] | [modal] | <be> | <have>) ]],
  to = "NN",
}

words "subordinate" { "that", "if", "whether", "because", "although", "though", "while", "when", "as", "since",
                      "until", "unless", "before", "after", "than", "so", "like", "for" }

-- finite verbs after their subject --------------------------------------------------------------------

retag "present after a pronoun" {
  pattern = [[ ('I' | we | you | they) [adv]? {this: [noun can=VBP]} ]],
  to = "VBP",
  yes = { "They [this claim] it is over." },
}
retag "past after a name or pronoun" {
  pattern = [[ ([name] | [pronoun]) {this: [NN can=VBD]} (that | [det] | [pronoun] | [own] | [name] | of | [plural]) ]],
  to = "VBD",
  yes = { "Ms. Lind [this accused] him of it." },
}
retag "present after a plural" {
  pattern = [[ [plural] [adv]? {this: [NN can=VBP]} (that | [pronoun] | [det] | [own] | to) ]],
  to = "VBP",
  yes = { "The parties [this promise] they will try." },
}
retag "third person after a pronoun" {
  pattern = [[ (he | she | it | who | that | which) [adv]? {this: [NNS can=VBZ]} ]],
  to = "VBZ",
  yes = { "She [this claims] it is over." },
}
retag "third person after a name" {
  pattern = [[ [name singular] {this: [NNS can=VBZ]} (that | [det] | [pronoun] | [own] | [name] | to | [prep] | [adj] | [num] | [plural] | [particle] | out | up | " | , ]] ..
            [[ | $) ]],
  to = "VBZ",
  yes = { "Mongolia [this claims] the camp." },
}
retag "third person after a singular noun before an object" {
  pattern = [[ [common singular] {this: [NNS can=VBZ]} (that | [det] | [pronoun] | [own]) ]],
  to = "VBZ",
}
retag "past after a subject" {
  pattern = [[ ([noun] | [pronoun]) [adv]? {this: [VBN can=VBD]} (that | [det] | [pronoun] | [own] | [name] | [adv] | [num] | [plural] | to | ") ]],
  to = "VBD",
  yes = { "The ministry [this denied] the report." },
}
retag "past at the end of what is said" {
  pattern = [[ ([noun] | [pronoun]) {this: [VBN can=VBD]} ($ | , | [prep]) ]],
  to = "VBD",
}
retag "participle after a noun before by" {
  pattern = [[ [noun] {this: [VBD can=VBN]} by ]],
  to = "VBN",
}
retag "that as a conjunction after a verb" {
  pattern = [[ [verb] {this: that} ]],
  to = "IN",
}
retag "participle after a determiner" {
  pattern = [[ [det not wh] {this: [VBD can=VBN]} ([adj] | [noun]) ]],
  to = "VBN",
  yes = { "The [this disputed] vote is over." },
}
retag "that before a noun after a preposition" {
  pattern = [[ [IN not <subordinate>] {this: that} [noun] ]],
  to = "DT",
  yes = { "It failed on [this that] front." },
}
retag "her as an object" {
  pattern = [[ [verb] {this: her} ([pronoun] | [verb finite] | [modal] | [prep] | [mark] | [det] | [TO] | [name] | $) ]],
  to = "PRP",
  yes = { "He told [this her] it was late." },
}
retag "verb after be that looks like an adjective" {
  pattern = [[ (<be> | [clitic verb]) ([adv] | not){0,2} {this: [JJ can=VBG]} ([TO] | that | [det]) ]],
  to = "VBG",
  yes = { "He was [this promising] to come." },
}
retag "noun after according to" {
  pattern = [[ according to {this: [VB can=NN]} ]],
  to = "NN",
  yes = { "It is shut, according to [this state] records." },
}
retag "her before a noun" {
  pattern = [[ {this: her} ([noun] | [adj] | [gerund]) ]],
  to = "PRP$",
}
retag "that before a verb" {
  pattern = [[ [verb] {this: that} ([possessive] | <be> | [modal]) ]],
  to = "DT",
  yes = { "I hope [this that] is true." },
}
retag "that after a noun before a verb" {
  pattern = [[ [noun] {this: that} ([verb finite] | [modal] | <be> | <have> | <do>) ]],
  to = "WDT",
  yes = { "The plan [this that] failed was his." },
}
retag "gerund before its object" {
  pattern = [[ {this: [NN can=VBG]} ([det not wh] | [own] | [pronoun] | [name] | that | how | what | whether | to) ]],
  to = "VBG",
  yes = { "He spoke before [this meeting] the mayor." },
}
retag "gerund after a comma" {
  pattern = [[ , [adv]? {this: [NN can=VBG]} ([IN] | [det] | [num] | [adj] | [plural]) ]],
  to = "VBG",
}
retag "gerund after a preposition" {
  pattern = [[ [IN] {this: [NN can=VBG]} ([adj] | [plural] | [IN]) ]],
  to = "VBG",
}
retag "noun in ing after a determiner" {
  pattern = [[ ([det not wh] | [own] | [possessive]) [adj]? {this: [VBG can=NN]} ([mark] | of | [verb] | [modal] | <be> | <have> | $) ]],
  to = "NN",
  yes = { "The [this meeting] was short." },
}
retag "possessive s" {
  pattern = [[ [noun] {this: 's} ([noun] | [adj] | [num] | own | [gerund]) ]],
  to = "POS",
  yes = { "The country[this 's] ministry spoke." },
}
retag "verb s after a pronoun" {
  pattern = [[ ([pronoun] | [wh] | there | that | this | here | [adv]) {this: [POS can=VBZ]} ]],
  to = "VBZ",
  yes = { "It[this 's] over." },
}
retag "verb s before what no noun begins with" {
  pattern = [[ [noun] {this: [POS can=VBZ]} ([det not wh] | [pronoun] | not | been | going) ]],
  to = "VBZ",
  yes = { "The plan[this 's] not the best." },
}
