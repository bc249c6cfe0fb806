-- Ranks, offices and states whose words mean something else as well: "General", "Finance", "China" at the start of a sentence.
phase "tags"

words "rank_or_adjective" { "General", "Major", "Private" }

retag "rank at the start" {
  about = "General Lind left: a rank in front of a name that no dictionary knows, or that is given",
  pattern = [[ (^ | ") {this: [JJ <rank_or_adjective>]} ([name not known not <org_end> not <place_end>] | [<given> name]) ]],
  to = "NN",
  yes = { "[this General] Zallip denied it.", "[this Major] Ada Lind left." },
  no = { "General elections were held.", "Major cities were dark.", "Private Bank left." },
}

retag "pop star" {
  about = "after mocking pop star Ada Lind: what kind of star, and nothing that anybody does",
  pattern = [[ {this: [VB /pop|film|rock|movie|soap|reality/]} (star | singer | group | band | diva | icon | idol | duo | actor | actress | producer) ]],
  to = "NN",
  yes = { "He left after mocking [this pop] star Ada Lind." },
  no = { "They pop in." },
}

retag "portfolio behind to" {
  about = "an aide to Finance Minister Ada Lind: what the minister is of, and nothing that anybody is to do",
  pattern = [[ to {this: [VB <portfolio>]} [capital <role>] [name] ]],
  to = "NNP",
  yes = { "An aide to [this Finance] Minister Ada Lind left." },
  no = { "The mayor is to finance a school.", "Mayor to Back Minister Ada Lind" },
}

retag "state at the start" {
  about = "China denied it, Turkey's envoy left: a word of the dictionary that names a state or a firm, in front of its verb",
  pattern = [[ (^ | ") {this: [NN capital <actor>]} ([finite] | [modal] | [possessive] | [adv] [finite]) ]],
  to = "NNP",
  yes = { "[this China] denied it.", "[this Turkey]'s envoy left." },
  no = { "Apple pie was sold." },
}

retag "firm behind the verb of a headline" {
  about = "EU Fines Google: whom it is done to, though a dictionary has the word as a verb",
  pattern = [[ ^^ [not final not comma]{1,6}? ([VBZ] | [NNS can=VBZ]) {this: [capital tag=VB|VBP <actor>]} ]],
  to = "NNP",
  yes = { "Norland Fines [this Google] Over Ads" },
  no = { "Parents Learn to Google" },
}

retag "family name in capitals" {
  about = "MAYOR JOHN BAKER LEFT, in a text of capitals: a word behind a given name that is nothing else, in front of a verb or a comma",
  pattern = [[ [<given> upper not modal not finite] {this: [upper NN]} ([verb] | [modal] | , | . | $ | [possessive] | [prep] | and) ]],
  to = "NNP",
  yes = { "MAYOR JOHN [this BAKER] LEFT." },
  no = { "THE MAYOR AND THE BAKER LEFT." },
}
