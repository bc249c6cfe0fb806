-- Which of its tags a word has here: verbs after what only verbs follow.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

retag "base after a modal" {
  about = "will report, could not stand",
  pattern = [[ [modal] ([adv] | not | n't | yet){0,2} {this: [can=VB not adv]} ]],
  to = "VB",
  yes = { "They will [this report] it.", "It could not [this stand]." },
  no = { "They report it." },
}
retag "base after to" {
  about = "to plan, to quickly plan",
  pattern = [[ to [adv]? {this: [can=VB not det not prep not adj]} ]],
  to = "VB",
  yes = { "She wants to [this plan] it." },
  no = { "He drove to Delbrook." },
}
-- An adjective that is a verb too: free, open, present. What follows tells, or what wants an infinitive stands before.
words "to_do" { "want", "plan", "vow", "decide", "try", "refuse", "decline", "fail", "threaten", "hope", "seek", "intend", "manage",
                "promise", "pledge", "attempt", "wish", "offer", "choose", "have", "need", "aim", "able", "unable", "ready",
                "willing", "unwilling", "likely", "unlikely", "in order", inflect = "verb", any_tag = true }
words "to_have_done" { "ask", "urge", "tell", "order", "force", "allow", "compel", "beg", "press", "call on", "want", "enable", "require",
                       "instruct", "direct", "persuade", "pressure", "expect", inflect = "verb", any_tag = true }
retag "base that looks like an adjective" {
  about = "to open the port, to slow down, wants to free hostages: no article stands behind an adjective",
  ways = {
    object = [[ to [adv]? {this: [JJ can=VB]} ([det] | [own] | [pronoun not wh] | [name]) ]],
    particle = [[ to [adv]? {this: [JJ can=VB]} (up | down | off | out | away) ]],
    wanted = [[ <to_do> to [adv]? {this: [JJ can=VB]} [noun] ]],
    told = [[ <to_have_done> ([det] | [adj] | [noun] | [possessive] | [pronoun]){1,4} to {this: [JJ can=VB]} [noun] ]],
  },
  to = "VB",
  yes = { "She wants to [this open] the port.", "Prices began to [this slow] down.", "They vowed to [this free] hostages.",
          "They urged Odrin to [this free] hostages." },
  no = { "It led to open war.", "He was close to total ruin." },
}
retag "base after do" {
  about = "did not report",
  pattern = [[ <do> (not | n't) [adv]? {this: [can=VB]} ]],
  to = "VB",
  yes = { "They did not [this report] it." },
  no = { "They had a report." },
}
-- "Why did the ministry insult them?", "What he did was insult them"
retag "base behind the subject of a question" {
  about = "did the ministry report it, will the mayor attack us, what he did was insult them",
  ways = {
    asked = [[ (^ | [wh] | , | ") <do> (not | n't)? (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) [adv]? {this: [NN can=VB]} ([det] | [own] | [pronoun not wh] | [name] | [plural]) ]],
    modal = [[ (^ | [wh] | , | ") ([modal] | will | may) (not | n't)? (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) [adv]? {this: [NN can=VB]} ([det] | [own] | [pronoun not wh] | [name] | [plural]) ]],
    intransitive = [[ (^ | [wh] | , | ") (<do> | [modal] | will | may) (not | n't)? (([det not wh] | [own]) ([adj] | [noun]){0,2} [noun] | [name]{1,3} | [pronoun not wh]) [adv]? {this: [NN can=VB]} [prep] [not verb not modal not mark]{1,12}? ('?' | ") ]],
    cleft = [[ <do> (is | was) {this: [NN can=VB]} ([det] | [own] | [pronoun not wh] | [name]) ]],
  },
  to = "VB",
  yes = { "Why did the ministry [this attack] us?", "Will the ministry [this attack] us?", "Will the mayor [this talk] about it?", "What they did was [this attack] us." },
  no = { "They did the ministry a favour.", "Why did the ministry leave?" },
}
retag "participle after have" {
  about = "have never denied; has, in effect, denied",
  ways = {
    near = [[ <have> ([adv] | not | n't | never){0,2} {this: [can=VBN not adv]} ]],
    aside = [[ <have> , ([adv] | [prep] [not finite not mark not comma]{1,4}) , [adv]? {this: [VBD can=VBN]} ]],
  },
  to = "VBN",
  yes = { "They have never [this denied] it.", "He had [this said] so.", "It has, in effect, [this denied] it." },
  no = { "They have a new plan." },
}
retag "participle after be" {
  about = "was accused, is being denied",
  pattern = [[ (<be> | [clitic verb]) ([adv] | not | n't | being){0,2} {this: [can=VBN not VBN not adj]} ]],
  to = "VBN",
  yes = { "He was [this accused] of it." },
  no = { "He was in a hurry." },
}
retag "gerund after be" {
  about = "are planning: a noun in -ing behind be is a verb",
  pattern = [[ (<be> | [clitic verb]) ([adv] | not | n't){0,2} {this: [can=VBG not adj]} ]],
  to = "VBG",
  yes = { "They are [this meeting] him.", "They are [this building] a bridge." },
  no = { "The building was old." },
}
-- "to meet the minister and party officials" goes on with a noun: so it needs an article behind it
retag "base joined to a base" {
  about = "to take the ship and release the crew, would have to leave or face a vote: a verb, as the first is and an object follows",
  pattern = [[ [base] ([not finite not modal not mark not TO] | ,){0,12}? (and | or | , | but | then) (and | or | then | not | to)? [adv]? {this: [tag=NN|VBD|VBN|VBP can=VB]} ([det not wh] | [own] | [pronoun not wh]) ]],
  to = "VB",
  yes = { "They want to take the ship and [this release] the crew.", "He will leave the room or [this face] a vote.",
          "She hopes to raise fees and [this cut] the budget." },
  no = { "They want to see the plan and report.", "To see it was a joy and hope of his." },
}
words "lets" { "let", "help", "see", "watch", "hear", "make", "have", inflect = "verb", any_tag = true }

retag "base behind whom one lets" {
  about = "saw the man attack the guard, let the union strike: what somebody is let, helped or seen to do",
  ways = {
    object = [[ [verb <lets>] (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh] | [plural]) {this: [tag=NN|VBD|VBN can=VB]} ([det not wh] | [own] | [pronoun not wh]) ]],
    last = [[ [verb /let|lets|letting/] (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) {this: [NN can=VB]} ([prep] | . | , | $) ]],
  },
  to = "VB",
  yes = { "They saw the man [this attack] the guard.", "She helped Lind [this release] the ship.", "He let the union [this strike] in May." },
  no = { "They saw the man they left.", "They saw the bank plan." },
}
