-- Which of its tags a word has here: verbs after what only verbs follow.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

-- What a base form stands behind without "to": of somebody whom one lets or sees do it; of oneself; or for other reasons.
words "bare_infinitive" { of = "let, help, see, watch, hear, make, have", own = "dare, need, go, come", other = "do, feel, be, say",
                          inflect = "verb", any_tag = true }

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
    counted = [[ to [adv]? {this: [JJ can=VB]} (up to | about | more than)? [num] [adj]? [plural] ]],
    particle = [[ to [adv]? {this: [JJ can=VB]} (up | down | off | out | away) ]],
    wanted = [[ <to_do> to [adv]? {this: [JJ can=VB]} [noun] ]],
    told = [[ <to_have_done> ([det] | [adj] | [noun] | [possessive] | [pronoun]){1,4} to {this: [JJ can=VB]} [noun] ]],
  },
  to = "VB",
  yes = { "She wants to [this open] the port.", "Prices began to [this slow] down.", "They vowed to [this free] hostages.",
          "They urged Odrin to [this free] hostages.", "Police came to [this free] two drivers." },
  no = { "It led to open war.", "He was close to total ruin." },
}
retag "base after do" {
  about = "did not report",
  pattern = [[ <do> (not | n't) [adv]? {this: [can=VB]} ]],
  to = "VB",
  yes = { "They did not [this report] it." },
  no = { "They had a report." },
}
-- what a verb stands behind, before its subject
words "turns_round" { "nor", "neither", "never", "rarely", "seldom", "hardly", "only then", "only later", "not once", "nowhere", "so" }

-- "Why did the ministry insult them?", "What he did was insult them"
retag "base behind the subject of a question" {
  about = "did the ministry report it, will the mayor attack us, what he did was insult them",
  ways = {
    asked = [[ (^ | [wh] | , | " | <turns_round>) <do> (not | n't)? (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) [adv]? {this: [NN can=VB]} ([det] | [own] | [pronoun not wh] | [name] | [plural]) ]],
    modal = [[ (^ | [wh] | , | " | <turns_round>) ([modal] | will | may) (not | n't)? (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) [adv]? {this: [NN can=VB]} ([det] | [own] | [pronoun not wh] | [name] | [plural]) ]],
    intransitive = [[ (^ | [wh] | , | ") (<do> | [modal] | will | may) (not | n't)? (([det not wh] | [own]) ([adj] | [noun]){0,2} [noun] | [name]{1,3} | [pronoun not wh]) [adv]? {this: [NN can=VB]} [prep] [not verb not modal not mark]{1,12}? ('?' | ") ]],
    cleft = [[ <do> (is | was) {this: [NN can=VB]} ([det] | [own] | [pronoun not wh] | [name]) ]],
  },
  to = "VB",
  yes = { "Why did the ministry [this attack] us?", "Will the ministry [this attack] us?", "Will the mayor [this talk] about it?", "What they did was [this attack] us.",
          "Nor did the ministry [this attack] us." },
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
  pattern = [[ [base] ([not finite not modal not mark not TO] | ,){0,12}? (and | or | nor | , | but | then) (and | or | then | not | to)? [adv]? {this: [tag=NN|VBD|VBN|VBP|JJ can=VB not <people_too>]} ([det not wh] | [own] | [pronoun not wh] | [name not <month> not <weekday>]) ]],
  to = "VB",
  yes = { "They want to take the ship and [this release] the crew.", "He will leave the room or [this face] a vote.",
          "She hopes to raise fees and [this cut] the budget." },
  no = { "They want to see the plan and report.", "They want to meet the owner and coach Ada Lind.", "To see it was a joy and hope of his." },
}

retag "base behind whom one lets" {
  about = "saw the man attack the guard, let the union strike: what somebody is let, helped or seen to do",
  ways = {
    object = [[ [verb <bare_infinitive group=of>] (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh] | [plural]) {this: [tag=NN|VBD|VBN can=VB]} ([det not wh] | [own] | [pronoun not wh]) ]],
    help = [[ [verb /help|helps|helped|helping/] {this: [NN can=VB]} ([det not wh] | [own] | [pronoun not wh]) ]],
    last = [[ [verb /let|lets|letting/] (([det not wh] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) {this: [NN can=VB]} ([prep] | . | , | $) ]],
  },
  to = "VB",
  yes = { "They saw the man [this attack] the guard.", "She helped Lind [this release] the ship.", "She will help [this release] the ship.", "He let the union [this strike] in May." },
  no = { "They saw the man they left.", "They saw the bank plan." },
}
retag "base behind a word that keeps it from its own" {
  about = "will neither back nor blame it; to, if need be, arrest him; rather than face a vote; please report it",
  ways = {
    neither = [[ ([modal] | to | <do>) (neither | both | either) {this: [NN can=VB]} (nor | or | and) ]],
    aside = [[ to , [not mark not comma]{1,5}? , {this: [NN can=VB]} ([det not wh] | [own] | [pronoun not wh] | [name]) ]],
    rather = [[ rather than {this: [NN can=VB]} ([det not wh] | [own] | [pronoun not wh] | [name]) ]],
    better = [[ (had | 'd) better {this: [tag=NN|VBN can=VB]} ([det not wh] | [own] | [pronoun not wh] | [name]) ]],
    please = [[ (^ | ") please {this: [NN can=VB]} ]],
  },
  to = "VB",
  yes = { "She will neither [this support] nor blame it.", "They vowed to, if needed, [this report] him.", "He left rather than [this face] a vote.",
          "He had better [this report] it.", "Please [this report] it." },
  no = { "It was rather more than report and plan." },
}
