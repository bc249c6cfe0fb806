-- Which of its tags a word has here: participles that look like pasts.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

-- what nobody has done to him
words "done_alone" {
  "stand", "sit", "live", "lie", "stay", "remain", "die", "sleep", "wait", "arrive", "abide", "appear", "respond", "reply", "react", "retaliate",
  "soar", "plunge", "slump", "tumble", "surge", "dwindle", "stroll", "dwell", "linger", "err", inflect = "verb",
}

retag "participle after a noun before by" {
  about = "a report leaked by the firm; what stood by the road was no participle",
  pattern = [[ [noun] {this: [VBD can=VBN not <done_alone>]} by ]],
  to = "VBN",
  yes = {
    "A plan [this leaked] by the firm was long.",
    "A plan [this said] by the firm was long.",
  },
  no = { "The firm leaked it by mistake.", "The union stood by its claim.", "Sales soared by a tenth." },
}
retag "past before a share" {
  about = "shares swung by almost a fifth: they did, and nobody did it to them",
  pattern = [[ [noun] {this: [VBN can=VBD]} by (almost | nearly | about | around | over | more than | less than | up to | at least)? ((a | half a)? (third | quarter | fifth | sixth | tenth | half) | [num] (percent | '%' | per cent)) ]],
  to = "VBD",
  yes = { "Shares [this swung] by almost a fifth.", "The currency [this moved] by 9 percent." },
  no = { "A plan leaked by 9 men was long." },
}
words "charge_of" { "accuse", "suspect", "convict", "acquit", "deprive", "strip", "rob", inflect = "verb" }
words "charge_with" { "charge", inflect = "verb" }

retag "participle of who is charged" {
  about = "a man accused of theft left: nobody accuses of something without saying whom",
  ways = {
    of = [[ [noun] {this: [VBD can=VBN <charge_of>]} of ]],
    with = [[ [noun] {this: [VBD can=VBN <charge_with>]} with ]],
  },
  to = "VBN",
  yes = { "A man [this accused] of theft left.", "The driver [this charged] with theft left." },
  no = { "She accused him of theft." },
}
words "needs_object" { from = "words/needs-object.tsv", inflect = "verb", any_tag = true }

-- "men arrested in May": nobody arrests without saying whom. But "the man whom police arrested in May", "they arrested and
-- charged two men", "police arrested on Monday three men".
retag "participle without the object that it needs" {
  about = "three men arrested in May have left: no past, as nothing follows that was arrested",
  ways = {
    followed = [[ ([not pronoun not own not TO not adv not wh] | them | us | him | me | her) {this: [VBD can=VBN <needs_object>]} ([adv]? ([prep not <conjunction opens=clause>] | [TO] | [verb finite] | [modal]) | [adv]? (, | . | ; | '?' | ! | [dash] | [close]) | $) ]],
    timed = [[ [noun] {this: [VBD can=VBN <needs_object>]} (last | this | earlier (this | that)?) (<weekday> | <month> | week | month | year | night | morning | afternoon | evening) (, | . | ; | $ | [verb finite] | [modal] | by) ]],
    found = [[ [noun] {this: (found | held)} ((in | at | near | inside | under | on) [det] | dead | alive | guilty | buried | hidden | captive | hostage | without) ]],
    joined = [[ ([not pronoun not own not TO not adv not wh] | them | us | him | me | her) {this: [VBD can=VBN <needs_object>]} (and | or) [can=VBN <needs_object>] ([prep] | [mark] | , | $) ]],
  },
  to = "VBN",
  yes = { "Three men [this arrested] in May have left.", "A report [this published] last week, which is long, was lost.", "The man [this kidnapped] was a teacher.", "They saw him [this expelled].",
          "Those [this arrested] and jailed in May have left.", "The men [this found] in a hut have left." },
  no = { "They arrested and charged two men.", "They arrested her." },
}
retag "past behind its object" {
  about = "the man whom police arrested in May, the men that they hold: a relative has its subject between",
  ways = {
    whom = [[ (whom | which | what) (([det] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [plural]) [adv]? {this: [VBN can=VBD <needs_object>]} ]],
    that = [[ [common] that (([det] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [plural] | police) {this: [VBN can=VBD <needs_object>]} ([prep] [not finite not modal]{1,6}?)? ([verb finite] | [modal] | <be> | <have>) ]],
    contact = [[ [det not wh] [adj]{0,2} [common] ([name]{1,2} | [plural]) {this: [VBN can=VBD <needs_object>]} ([prep] | , | .) ]],
    counted = [[ ([name] | [common]) {this: [VBN can=VBD <needs_object>]} (at least | at most | about | around | over | up to | as many as | close to | between) [num] ]],
    later = [[ ([name] | [common]) {this: [VBN can=VBD <needs_object>]} (on | in | last | this) (<weekday> | <month> | [num] | week | month | year) ([det not wh] | [own] | [num] | that) ]],
  },
  to = "VBD",
  yes = { "The man whom police [this arrested] in May left.", "The paper that the rebels [this sent] in May was old.", "The man Lind [this accused] in May left.",
          "Police [this arrested] on Monday three men.", "The storm [this killed] at least 31 people." },
  no = { "Three men arrested in May have left." },
}
retag "participle behind its subject" {
  about = "has he accused them, were they arrested: behind have and be that come first",
  ways = {
    have = [[ (^ | [wh] | , | " | <turns_round>) (has | have | had) (not | n't)? ([pronoun not wh] | [name]{1,3} | ([det not wh] | [own]) ([adj] | [noun]){0,2} [common]) [adv]? {this: [tag=VBD|VB|VBP can=VBN]} ]],
    be = [[ (^ | [wh] | , | " | <turns_round>) (is | are | was | were) (not | n't)? ([pronoun not wh] | [name]{1,3} | ([det not wh] | [own]) ([adj] | [noun]){0,2} [common]) [adv]? {this: [VBD can=VBN]} ([prep] | [mark] | , | '?' | and | or | [TO] | $) ]],
    having = [[ having [adv]? {this: [VBD can=VBN]} ]],
    got = [[ [verb /get|gets|got|getting/] {this: [VBD can=VBN]} ([prep] | [mark] | , | and | $) ]],
  },
  to = "VBN",
  yes = { "Has he [this accused] them?", "Were they [this arrested]?", "Having [this accused] the mayor, he left.", "They got [this fired] in Oslo." },
  no = { "They got help." },
}
retag "participle joined to another" {
  about = "was chased and attacked by dogs, were neither seen nor heard",
  ways = {
    joined = [[ (<be> | <have> | being) [adv]? [VBN] [not finite not modal not mark]{0,6}? (and | or | , | nor | then) (and | or | then | later)? {this: [VBD can=VBN]} by ]],
    both = [[ (<be> | <have>) (neither | both | either) {this: [tag=VBD|NN can=VBN]} (nor | or | and) ]],
  },
  to = "VBN",
  yes = { "He was chased and [this attacked] by dogs.", "They were neither [this seen] nor heard.", "They were neither [this arrested] nor fined." },
  no = { "He was fined and left the town." },
}
