-- Which of its tags a word has here: nouns after what only nouns follow.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

retag "noun after a determiner" {
  about = "the report, their latest claim, the Odrin report; but the Odrins lost, though WordNet has the lost as a noun",
  ways = {
    near = [[ [det not wh] ([adj] | [num]){0,2} {this: [verb can=noun not gerund not VBZ not VBN]} ]],
    name = [[ [det not wh] ([adj] | [num] | [name]){1,2} {this: [verb can=noun can=VB not gerund not VBZ not VBN]} ]],
  },
  to = "NN",
  yes = { "The [this report] was false.", "The [this kick] was late.", "Their latest [this claim] is new.", "The Odrin [this report] was false." },
  no = { "They report the loss.", "The Senate lost." },
}
retag "plural noun after a determiner" {
  about = "the claims: no third person behind an article",
  pattern = [[ [det not wh] ([adj] | [num] | [name]){0,2} {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "The [this claims] are false." },
  no = { "She claims the seat." },
}
retag "title with a hyphen" {
  about = "the president-elect, a co-accused: what stands behind the hyphen is no verb",
  pattern = [[ ([det not wh] | [own] | [possessive] | [adj] | [common]) {this: [hyphen not noun /co-(accused|author|host|founder|chair|pilot|signatory|chairman)|.+-(elect|designate|general|at-large)|(full|fly|centre|center|wing|scrum|half|running|line|corner|quarter)-(back|half)/]} ]],
  to = "NN",
  yes = { "The [this governor-elect] left.", "Her [this co-author] left." },
  no = { "They co-author books." },
}
retag "noun after a possessive" {
  about = "the firm's claim, her claim",
  pattern = [[ ([possessive] | [own]) ([adj] | [num]){0,2} {this: [verb can=noun not gerund not VBZ not VBN]} ]],
  to = "NN",
  yes = { "The firm's [this claim] is new." },
  no = { "They claim the firm's seat." },
}
retag "plural noun after a possessive" {
  about = "the firm's claims, her claims",
  pattern = [[ ([possessive] | [own]) ([adj] | [num]){0,2} {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "The firm's [this claims] are new.", "Joe's [this claims] are new." },
  no = { "She claims it." },
}
retag "forces that end a phrase" {
  about = "the Norland military on Friday: a noun, as nothing that it could describe follows",
  pattern = [[ (^ | [det]) ([name] | [adj] | [possessive]){1,3} {this: [JJ /military/]} ([prep] | [verb finite] | [modal] | [punct] | $) ]],
  to = "NN",
  yes = { "The Norland [this military] on Friday left.", "The U.S. [this military] said so.", "Norland [this military] denied it." },
  no = { "The Norland military base closed." },
}

retag "noun where no other follows" {
  about = "the general had gone: no adjective, as the verb follows",
  pattern = [[ (the | [own] | [possessive]) {this: [JJ can=NN]} ([modal] | <have> | <be> | [verb past] | [possessive] | . | , | $) ]],
  to = "NN",
  yes = { "In the end the [this general] had gone." },
  no = { "The general plan had gone." },
}
retag "police behind to" {
  about = "admitted to police that, was known to police officers; but vowed to police the border",
  ways = {
    alone = [[ to {this: [VB /police/]} ([prep] | [conj] | [punct] | [modal] | [finite] | [participle] | that | [wh] | he | she | they | we | 'I' | on | $) ]],
    theirs = [[ to {this: [VB /police/]} [/officers?|chiefs?|stations?|headquarters|commanders?|detectives?|custody/] ]],
  },
  to = "NNS",
  yes = { "He admitted to [this police] that it was late.", "She was known to [this police] officers." },
  no = { "They vowed to police the border.", "They vowed to police it." },
}

retag "plural noun after an adjective or number" {
  about = "two claims, false claims",
  pattern = [[ ([adj] | [num]) {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "They heard two [this claims] there.", "They heard two [this means] there." },
  no = { "She claims it." },
}
retag "plural noun after a preposition" {
  about = "of claims, with many claims",
  pattern = [[ [IN not <conjunction opens=clause>] ([adj] | [num])? {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "They spoke of [this claims] and costs.", "They spoke of [this means] and costs." },
  no = { "While she claims it, he left." },
}
retag "noun after a past" {
  about = "ordered aid groups to go, rejects pay offer: no base form stands right behind a past, nor behind a third person",
  ways = {
    past = [[ [verb past not <be> not <have> not <do> not <bare_infinitive group=of|own>] {this: [tag=VB|VBP can=NN]} [noun] ]],
    third = [[ ([VBZ not can=NNS not <be> not <have> not <do> not <bare_infinitive group=of|own>] | rejects) {this: [tag=VB|VBP can=NN]} [noun not name] ]],
  },
  to = "NN",
  yes = { "They ordered [this aid] groups to go.", "They built [this file] rooms.", "They opened [this call] centres.", "Rail union rejects [this pay] offer." },
  no = { "They helped build roads.", "They ordered it.", "She dares dream dreams." },
}
retag "noun that opens a row" {
  about = "Ferry firm denies it: no order, as the noun behind it has a verb of its own",
  pattern = [[ ^ {this: [tag=VB|VBP can=NN not <be> not <have> not <do>]} [common singular]{1,2} [adv]? ([VBZ not can=NNS] | [modal]) ]],
  to = "NN",
  yes = { "[this Ferry] firm denies it.", "[this Dance] school may close." },
  no = { "Help the firm.", "Ferry firms home." },
}
-- what leads to a thing, and hardly ever to an infinitive: "an end to rocket attacks", "access to help"
words "to_a_thing" { "an end", "end", "access", "opposition", "objection", "resistance", "reaction", "damage", "alternative", "contribution",
                     "addition", "introduction", "exposure", "reference", "allergic", "prior", "due", "thanks", "relevant", "similar" }
words "leads_to" { "amount", "contribute", "object", "react", "respond", "refer", "relate", "belong", "succumb", "resort", "adjust", "pertain",
                   inflect = "verb", any_tag = true }
retag "noun behind what leads to a thing" {
  about = "an end to rocket attacks, access to help, amounts to theft: no infinitive",
  ways = {
    thing = [[ <to_a_thing> to [adj]{0,2} {this: [VB can=NN]} ([noun] | [prep] | [punct] | [conj] | [verb] | [modal] | $) ]],
    deed = [[ <leads_to> to [adj]{0,2} {this: [VB can=NN]} ([noun] | [prep] | [punct] | [conj] | [verb] | [modal] | $) ]],
    course = [[ from ([adj]? [common]) to {this: [VB can=NN]} ([prep] | [punct] | [conj] | [verb] | [modal] | $) ]],
  },
  to = "NN",
  yes = { "They want an end to [this rocket] fire.", "It would amount to [this show], he said.", "It spread from farm to [this farm] in May." },
  no = { "He is due to release it.", "They want to end it." },
}
retag "noun before of" {
  about = "talk of war: a verb does not take of",
  pattern = [[ {this: [VBP can=NN]} of ]],
  to = "NN",
  yes = { "The damages [this claim] of the firm was old.", "There was [this talk] of war.", "It was a [this show] of force." },
  no = { "They talk about war." },
}
retag "participle after a number" {
  about = "300 pledged delegates: no verb between a number and what it counts",
  pattern = [[ [num digit] {this: [VBD can=VBN]} [plural common] ]],
  to = "VBN",
  yes = { "They have 300 [this pledged] votes." },
  no = { "Of them 27 wanted it." },
}
-- "won a corner kick", "their asylum claim": but "let the union strike", "did the union strike?"
retag "last noun of a row" {
  about = "a corner kick, the party's election defeat: no base form behind one noun, where no verb that leads to it stands before",
  ways = {
    article = [[ (^ | [verb not <bare_infinitive>] | (^ | [not plural]) ([prep] | to)) ([det not wh] | [own]) [adj]{0,2} [common singular not <bare_infinitive>] {this: [tag=VB|VBP can=NN]} ([prep] | [punct] | and | or | [gerund] | [modal] | $) ]],
    owner = [[ ([verb not <bare_infinitive>] | [prep] | to) [det]? ([noun] | [adj]){1,3} [possessive] ([adj] | [num]){0,2} [common singular] {this: [tag=VB|VBP can=NN]} ([prep] | [punct] | and | or | [gerund] | [modal] | $) ]],
  },
  to = "NN",
  yes = { "They won a corner [this kick] in May.", "He quit over the party's election [this defeat].", "It may lead to her asylum [this claim] being lost." },
  no = { "They let the union strike in May.", "Why did the party leader resign?" },
}
retag "noun in a row before a finite verb" {
  about = "the peace plan failed: the last noun of a row, as a finite verb follows",
  ways = {
    any = [[ [common] {this: [tag=VB|VBP can=NN]} ([verb past] | [modal] | <be> | <have>) ]],
    third = [[ [common singular] {this: [tag=VB|VBP can=NN]} [VBZ not can=NNS] ]],
  },
  to = "NN",
  yes = { "The damages [this claim] failed.", "The port [this claim] denies it.", "The peace [this plan] failed.", "The price [this increase] was feared." },
  no = { "The unions claim they were hurt." },
}
retag "primary behind a name" {
  about = "Iowa primary voters: those of the vote",
  pattern = [[ [name] {this: [adj /primary/]} [noun] ]],
  to = "NN",
  yes = { "Norland [this primary] voters left." },
  no = { "The primary school closed." },
}

words "cared_for" { "health", "child", "day", "skin", "eye", "dental", "foster", "hospice", "cancer", "elder", "wound", "respite",
                    "maternity" }
retag "noun behind what is cared for" {
  about = "the health care plan: care is no verb there",
  pattern = [[ <cared_for> {this: [verb can=NN /care/]} ([noun] | [prep] | [mark] | $) ]],
  to = "NN",
  yes = { "Her health [this care] plan was late.", "They want better child [this care] in towns." },
  no = { "People of her age [this care] for health." },
}

words "conjunction" { from = "words/conjunctions.tsv" }
