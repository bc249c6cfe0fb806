-- Which of its tags a word has here: finite verbs after their subject, and participles that are none.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

retag "present after a pronoun" {
  about = "they claim",
  pattern = [[ ('I' | we | you | they) [adv]? {this: [noun can=VBP]} ]],
  to = "VBP",
  yes = { "They [this claim] it is over.", "They [this pledge] to stay." },
  no = { "Their claim is old." },
}
-- "They open the port": no article stands behind an adjective. "They kept the ports open that year" has its verb before.
retag "present that looks like an adjective or a participle" {
  about = "they open the port, ministers present the plan, they run a bank",
  ways = {
    pronoun = [[ ('I' | we | you | they) [adv]? {this: [JJ can=VBP]} ([det] | [own] | [pronoun not wh] | [name]) ]],
    run = [[ ('I' | we | you | they) [adv]? {this: [VBN can=VBP not can=VBD]} ]],
    plural = [[ ^ ([det] | [num] | [adj] | [noun] | [name] | and | ,){0,6} [plural] [adv]? {this: [JJ can=VBP]} ([det] | [own] | [pronoun not wh]) ]],
    plural_run = [[ ^ ([det] | [num] | [adj] | [noun] | [name] | and | ,){0,6} [plural] [adv]? {this: [VBN can=VBP not can=VBD]} ([det] | [own] | [pronoun not wh]) ]],
  },
  to = "VBP",
  yes = { "They [this open] the port.", "The ministers [this present] their plan.", "They [this run] a bank.", "The brothers [this run] the bank." },
  no = { "They kept the ports open that year.", "They have run it.", "They are free this week." },
}
retag "plural in front of its verb" {
  about = "betting claims hits back: a noun, as its headline has a verb behind it",
  pattern = [[ (over | after | amid | by | in) ([adj] | [noun] | [gerund]){1,3} {this: [VBZ can=NNS]} [can=VBZ not <be> not <have> not <do>] ]],
  to = "NNS",
  yes = { "Keeper sacked over betting [this claims] hits back." },
  no = { "What the mayor claims is false." },
}
retag "past after a name or pronoun" {
  about = "Lind accused him: a verb, as its object follows",
  pattern = [[ ([name] | [pronoun]) {this: [NN can=VBD]} (that | [det] | [pronoun] | [own] | [name] | of | [plural] | [num] [plural]) ]],
  to = "VBD",
  yes = { "The United Nations [this sent] two ships.", "The Lind [this cut] the rope.", "Ms. Lind [this accused] him of it.", "The Lindholm [this sent] its ship." },
  no = { "The accused left." },
}
retag "present after a plural" {
  about = "the parties promise they ...: a verb, as its object follows",
  ways = {
    object = [[ [plural] [adv]? {this: [NN can=VBP]} (that | [pronoun] | [det] | [own] | to) ]],
    each_other = [[ ([num] | sides | both) [adv]? {this: [NN can=VBP]} (each other | one another) ]],
    claim = [[ ^ ([adj] | [common]){0,2} [plural common] {this: [NN can=VBP]} [can=NN not det not plural] that ]],
    who = [[ who [adv]? {this: [NN can=VBP]} ]],
    that = [[ [plural] that [adv]? {this: [NN can=VBP]} ([det not wh] | [own] | [pronoun not wh] | [name]) ]],
    of_them = [[ (of | among) (them | us | you | these | those) [adv]? {this: [NN can=VBP]} ([det not wh] | [own] | [pronoun not wh] | [name] | to | that | whether) ]],
    some = [[ (^ | and | but | ,) (some | many | most | several | few | others | both | all) [adv]? {this: [noun can=VBP not plural not name]} (that | whether | [det not wh] | [own] | [pronoun not wh] | to | [name]) ]],
    several = [[ ^ ([conj] ,?)? (many | several | both) {this: [NN can=VBP]} ([common] | [adj]) ]],
    behind_who = [[ ^ ([det] | [num])? [adj]{0,2} [plural] (who | that) [verb finite] [not verb not mark]{0,6}? {this: [NN can=VBP]} ([det not wh] | [own]) ]],
  },
  to = "VBP",
  yes = { "The parties [this promise] they will try.", "The two [this attack] each other.", "Those who [this question] it left.",
          "The men that [this attack] the town are young.", "Nurses [this dispute] claim that wards are safe.", "Most of them [this support] the mayor.", "Half of them [this plan] to leave.",
          "Some [this fear] that it is late.", "But many [this support] the mayor.", "Several [this suspect] foul play.", "The men who left now [this support] the mayor." },
  no = { "The promise they made was old." },
}
retag "noun behind a present" {
  about = "Nurses dispute claim that wards are safe: no two verbs of one clause meet",
  pattern = [[ ^ ([adj] | [common]){0,2} [plural common] [VBP not <be> not <have> not <do>] {this: [tag=VB|VBP can=NN]} that ]],
  to = "NN",
  yes = { "Nurses dispute [this claim] that wards are safe." },
  no = { "Nurses claim that wards are safe." },
}
-- "brought their boats back the next day": behind a verb it is an adverb
retag "present of back" {
  about = "the unions back the mayor: a verb, as the sentence has none before it",
  ways = {
    plural = [[ ^ [not finite not modal not participle not gerund]{0,6} [plural not can=VBZ] [adv]? {this: back} ([det] | [own] | [name] | [pronoun]) ]],
    of = [[ ^ ([det] | [num] | [adj] | [noun] | [name]){0,3} [plural not can=VBZ] (of | in | from) ([det] | [own] | [adj] | [noun] | [name]){1,4} {this: back} ([det] | [own]) ]],
  },
  to = "VBP",
  yes = { "The unions [this back] the mayor.", "Many Republicans [this back] Lind.", "Leaders of the union [this back] the mayor." },
  no = { "The fans came back the next day.", "They sent the boats back the next day.", "Odrin turns back Norland boats." },
}
retag "present after a plural and its place" {
  about = "members of the council attack the mayor: a verb, as an article follows and no verb stands before it",
  pattern = [[ ^ ([det] | [num] | [adj] | [noun] | [name] | and | ,){0,5} ([plural] | many | some | most | several | few | others | all) (of | in | from | at | across | on | with | for) ([det] | [own] | [num] | [adj] | [noun] | [name]){1,5} {this: [tag=NN|VB|RB can=VBP]} ([det] | [own]) ]],
  to = "VBP",
  yes = { "Members of the council [this attack] the mayor.", "Leaders of the union [this support] the mayor.",
          "Nurses in Iowa [this support] the mayor.", "Many in the party [this support] the mayor." },
  no = { "Members of the council gave the attack a name." },
}
retag "third person after a pronoun" {
  about = "she claims, who claims",
  pattern = [[ (he | she | it | who | that | which | none of (them | us | you)) [adv]? {this: [NNS can=VBZ]} ]],
  to = "VBZ",
  yes = { "She [this works] there.", "None of them [this believes] it.", "She [this claims] it is over." },
  no = { "Her claims are old." },
}
retag "third person after a name" {
  about = "Mongolia claims the camp: a verb, as its object follows",
  pattern = [[ [name singular] [adv]? {this: ([NNS can=VBZ] | summons)} (that | [det] | [pronoun] | [own] | [name] | to | [prep] | [adj] | [num] | [plural] | [particle] | out | up | " | , ]] ..
            [[ | $) ]],
  to = "VBZ",
  yes = { "Lind [this works] to rule.", "Lind also [this plans] a port.", "Mongolia [this claims] the camp.", "In 1999 Lind [this works] to rule." },
  no = { "Mongolia's claims were old." },
}
retag "counted people" {
  about = "four Kenyan engineers, several young Thai guards",
  pattern = [[ ([num not digit not /one/] | several) ([adj] | [name singular]){1,3} {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "They held four Lind [this works] in Oslo.", "They saw several Lind [this guards] at night." },
  no = { "In 1999 Lind works to rule.", "One Lind works in Oslo." },
}
retag "people who" {
  about = "Danish engineers who had seen it said so: who did something, before the verb of the sentence",
  pattern = [[ (^ | [num] | [det]) ([adj] | [name singular]){1,2} {this: [VBZ can=NNS]} who ([verb finite] | <have> | <be> | [modal]) [not mark]{1,14}? [verb finite] ]],
  to = "NNS",
  yes = { "Norland [this guards] who had seen it said no.", "Two Danish [this engineers] who had seen it said no.", "12 Lind [this guards] who saw it left." },
  no = { "Lind claims to know who had seen it." },
}
words "met_verb" { "meet", "see", "hear", "love", "want", "make", "do", "mean", inflect = "verb", any_tag = true }
retag "plural noun after a verb" {
  about = "faces calls from the unions: no two verbs of one clause meet",
  pattern = [[ [verb not <be> not <have> not <do> not <met_verb>] {this: [VBZ can=NNS]} ([IN] | , | . | $ | and | to) ]],
  to = "NNS",
  yes = { "He faces [this calls] from the unions.", "She dropped [this charges] against him." },
  no = { "The man she met claims to be ill.", "He said claims were old." },
}
retag "third person after a plural name" {
  about = "the United States claims that ...: a name in the plural is one actor, as its verb shows",
  pattern = [[ [NNPS] {this: [NNS can=VBZ]} (that | [det] | [pronoun] | [own]) ]],
  to = "VBZ",
  yes = { "The Netherlands [this claims] that it paid.", "The Philippines [this plans] its own port.", "The Raiders [this plans] a tour." },
  no = { "The Philippines claims are old." },
}
-- plurals that stand in front of another noun: "an arms deal", "a sports club"
words "attributive" { "arms", "sports", "sales", "weapons", "sanctions", "savings", "claims", "elections", "operations",
                      "communications", "customs", "goods", "rights", "drugs", "crimes", "wages", "media", "news",
                      "tax", "jobs", "careers", "systems", "resources", "materials", "products", "services", "games",
                      "studies", "affairs", "politics", "economics", "mathematics", "physics", "means", "works", "data",
                      "accounts", "relations", "talks", "women", "men", "days", "weeks", "months", "years", "hours" }

-- plurals of people and of what they form that are verbs too: "the city guards protest"
words "people_too" { "guard", "guide", "cook", "pilot", "nurse", "coach", "partner", "doctor", "judge", "host", "scout", "champion",
                     "monitor", "clerk", "witness", "escort", "volunteer", "recruit", "boss", "head", "father", "mother", "man", "crew",
                     "crowd", "force", "team", "group", "company", "engineer", "captain", "officer", "rival", "ally", "bank",
                     "staff", "fan", "peer", "model", "tutor", "mentor", "author", "star", "patrol", "inmate", "aide",
                     inflect = "noun" }

retag "third person before a bare noun as the only verb" {
  about = "the ministry voices concern about it: a sentence has a verb, and no other word is one",
  ways = {
    noun = [[ ^ [not finite not modal not final]{0,8} ([det] | [own] | [adj]) [adj]{0,2} [common singular] {this: [NNS can=VBZ not <people_too> not <attributive>]} [adj]{0,2} [common] [not finite not modal not final]{0,30} [final] $ ]],
    name = [[ ^ [not finite not modal not final]{0,8} [name singular] {this: [NNS can=VBZ not <people_too> not <attributive>]} [adj]{0,2} [common] [not finite not modal not final]{0,30} [final] $ ]],
  },
  to = "VBZ",
  yes = { "The ministry [this voices] concern about it.", "Odrin [this stages] war games in the strait." },
  no = { "The ministry claims department was shut.", "The city guards protest in the hall." },
}
retag "present of a line without any other verb" {
  about = "Unions reject offer; teachers protest outside the ministry: one verb a line has, behind its plural",
  pattern = [[ ^ [not finite not modal not mark not comma not wh not IN]{0,5}? ([NNS not <attributive>] | [NNPS] | police | people) [adv]? {this: [NN can=VBP]} ([noun] | [adj] | [num] | [particle] | [det] | [own] | [pronoun] | [prep not VB]) [not finite not modal]{0,16}? $ ]],
  to = "VBP",
  yes = { "Unions [this reject] government offer", "The workers [this protest] outside the ministry.", "Police [this raid] opposition offices" },
  no = { "The arms deal with Norland", "Unions who protest were happy." },
}
retag "third person of a headline" {
  about = "Tribunal contests ballot claim: a line without any other verb has one where two nouns meet",
  ways = {
    alone = [[ ^ [not finite not modal not mark]{0,5}? [noun singular] {this: [NNS can=VBZ]} ([noun] | [adj] | [num] | [particle]) [not finite not modal]{0,14}? $ ]],
    joined = [[ ^ [not mark not final]{2,12}? (as | while) [noun singular]{1,2} {this: [NNS can=VBZ]} (for | to | over | against) [not finite not modal not final]{1,8}? $ ]],
  },
  to = "VBZ",
  yes = { "Harbour union [this claims] vote win", "Tribunal [this contests] ballot claim", "Shares fall as fund [this presses] for sale" },
  no = { "Harbour union claims are old.", "Harbour union claims on the port", "Ships wait as port strikes go on" },
}
retag "third person behind an aside" {
  about = "the mayor, who is ill, faces a vote: what two commas set off has a verb of its own",
  pattern = [[ ^ [not finite not modal not mark not comma]{1,6} , (who | which) [not mark]{1,24}? , {this: [NNS can=VBZ]} ([det] | [own] | [num]) ]],
  to = "VBZ",
  yes = { "The mayor, who likes hats, [this faces] a vote.", "The firm, which sells maps, [this plans] its own port." },
  no = { "The mayor, who likes hats, ties and maps, left." },
}
words "pronoun_of_one" { "another", "each", "one", "either", "neither" }

words "just_so" { "only", "just", "even", "about", "nearly", "almost", "some", "today", "yesterday", "tomorrow", "tonight" }

retag "third person away from its object or its subject" {
  about = "the union itself attacks the mayor, rarely attacks ministers, what attacks him, attacks and fines him",
  ways = {
    itself = [[ (itself | himself | herself) {this: [NNS can=VBZ]} ([det not wh] | [own] | [pronoun not wh] | [name] | [plural] | that) ]],
    adverb = [[ ([common singular] | [name singular]) [adv not wh not <just_so>] {this: [NNS can=VBZ]} ]],
    what = [[ (what | whatever | whoever) {this: [NNS can=VBZ]} ([det not wh] | [own] | [pronoun not wh] | [name]) ]],
    joined = [[ ([common singular] | [name singular]) {this: [NNS can=VBZ]} (and | or | but) [adv]? [NNS can=VBZ] ([det not wh] | [own] | [pronoun not wh] | [name]) ]],
    clause = [[ (where | when | if | because | while | although | though | since | unless | until | whether) ([det] | [own]) [adj]? [common singular] {this: [NNS can=VBZ not <people_too> not <attributive>]} [plural] ]],
  },
  to = "VBZ",
  yes = { "The union itself [this attacks] the mayor.", "The union rarely [this attacks] ministers.", "What [this attacks] him is the price.",
          "The union [this attacks] and fines him.", "If the law [this attacks] unions, they leave." },
  no = { "The union met only weeks ago.", "They hit the town when the army attacks ended." },
}
words "stays_so" { "remain", "stay", "look", "feel", "stand", "lie", "get", "sound", inflect = "verb" }
retag "plural noun where no verb stands" {
  about = "after abuses by rebels, led to delays, police abuses were seen: no third person there",
  ways = {
    after = [[ (after | before | until | since | as) {this: [VBZ can=NNS]} (by | in | on | at | over | from | of | and | against) ]],
    to = [[ to {this: [VBZ can=NNS]} ]],
    finite = [[ ([common] | [adj]) {this: [VBZ can=NNS not <stays_so>]} (<be> | [modal] | have | had | [VBD] ([det not wh] | [own] | [num] | on | in | at | when | , | .)) ]],
    joined = [[ [plural] (and | or) {this: [VBZ can=NNS]} ([verb past] | [modal] | <be> | have | had) ]],
    out = [[ [verb] (out | up | off | down) {this: [VBZ can=NNS]} ([prep] | , | . | $) ]],
  },
  to = "NNS",
  yes = { "They left after [this abuses] by rebels.", "It led to [this abuses] of power.", "Rebel [this abuses] were seen.", "Threats and [this abuses] followed.",
          "They carried out [this abuses] in May." },
  no = { "He abuses it." },
}
retag "present joined to a present" {
  about = "they shut the port and attack the town: a verb, as the first is and an object follows",
  pattern = [[ [VBP not <be> not <have>] ([not finite not modal not mark not TO] | ,){0,12}? (and | or | , | but) (and | or | then)? [adv]? {this: [NN can=VBP not <people_too>]} ([det not wh] | [own] | [pronoun not wh] | [name not <month> not <weekday>]) ]],
  to = "VBP",
  yes = { "They close the port and [this attack] the town." },
  no = { "They close the port and attack posts." },
}
retag "third person joined to another" {
  about = "it shuts the port and attacks the town",
  pattern = [[ [VBZ not <be> not <have>] ([not finite not modal not mark not TO] | ,){0,12}? (and | or | , | but) (and | or | then)? [adv]? {this: [NNS can=VBZ not <people_too>]} ([det not wh] | [own] | [pronoun not wh] | [name not <month> not <weekday>]) ]],
  to = "VBZ",
  yes = { "It closes the port and [this attacks] the town." },
  no = { "It closes the port and attacks of rebels grow." },
}
retag "third person after a pronoun of one" {
  about = "another notes that ...: no plural follows, so it is a verb",
  pattern = [[ <pronoun_of_one> {this: [NNS can=VBZ]} ]],
  to = "VBZ",
  yes = { "Another [this claims] that it was closed.", "Each [this plans] a port." },
  no = { "Another two claims failed." },
}
retag "participle behind a preposition" {
  about = "in disputed waters, prayed for jailed Omani nurses: no verb between a preposition and its noun",
  ways = {
    inside = [[ (in | of | with | from | into | at | among | between) {this: [VBD can=VBN]} ([adj] | [name can=JJ]){0,2} [plural common] ]],
    behind = [[ (^ [pronoun] | [not pronoun]) [finite] ([common singular] | [particle])? (for | to | by | on | about | against | over) ]] ..
             [[ {this: [VBD can=VBN]} ([adj] | [name can=JJ]){0,2} [plural common] ]],
    object = [[ ^ ([det] | [adj] | [name] | [noun]){1,4} [finite] {this: [VBD can=VBN]} ([adj] | [name can=JJ]){0,2} [plural common] ]],
    third = [[ [VBZ not <be> not <have>] {this: [VBD can=VBN]} [adj]? [common] ]],
  },
  to = "VBN",
  yes = { "They met in [this disputed] waters.", "They prayed for [this jailed] nurses.", "The mayor says [this forced] labour is rare.", "Ada visited [this jailed] nurses." },
  no = { "They went in and disputed it.", "Those it came from disputed it.", "The bank she worked for disputed claims." },
}
words "quantity" { "those", "all", "most", "many", "some", "few" }

retag "participle after those" {
  about = "those polled said so: what narrows whom is meant, as the verb follows",
  pattern = [[ <quantity> {this: [VBD can=VBN]} ([prep] [not mark not verb]{1,6}?)? ([verb finite] | [modal] | <be> | <have> | <do>) ]],
  to = "VBN",
  yes = { "Those [this polled] said they would go.", "Most [this questioned] in the town will go." },
  no = { "Those closed the road and left." },
}
retag "third person before the subject that ends a sentence" {
  about = "the bridge is safe, reports the agency: a verb behind its clause",
  pattern = [[ ([verb finite] | [modal] | <be> | <have>) ...20 (, | , ") {this: [NNS can=VBZ]} ([det] | [name]) ([noun] | [adj] | [name] | [own]){0,4} (. | , | $) ]],
  to = "VBZ",
  yes = { "The bridge is safe, [this reports] the state news agency.", "It will rain, [this reports] Lind." },
  no = { "He read the papers, reports and letters." },
}
retag "adjective that opens a sentence" {
  about = "Driverless truck firm hid it: by its ending, and as a noun follows",
  pattern = [[ {this: [NNP first not upper /.{3,}(less|ful|able|ible)/]} [noun lower] ]],
  to = "JJ",
  yes = { "[this Driverless] trucks left.", "[this Regretful] men left." },
  no = { "Grateful left.", "The Wireless men left." },
}
retag "noun behind a hyphened word" {
  about = "a flat-out lie: behind an article and a hyphened word stands a noun",
  pattern = [[ (a | an | the | [own]) ([hyphen] | [adj hyphen]) {this: [tag=VB|VBP can=NN]} ]],
  to = "NN",
  yes = { "It was a flat-out [this lie]." },
  no = { "They lie." },
}
words "utters" { "voice", "harbour", "harbor", "offer", "issue", "level", "release", "cast", "raise", inflect = "verb", any_tag = true }

retag "third person after a singular noun before an object" {
  about = "the union claims the seat: a verb, as its object follows",
  ways = {
    object = [[ [common singular] {this: ([NNS can=VBZ] | summons)} (that | [det] | [pronoun] | [own] | [name not <weekday> not <month>]) ]],
    particle = [[ [common singular] {this: [tag=NN|NNS can=VBZ]} (out | up | back | down | off | over | home) (that | [det] | [own]) ]],
    feeling = [[ [common singular] {this: [NNS <utters>]} [adj]? [common] (that | over | about | at) ]],
  },
  to = "VBZ",
  yes = { "The union [this plans] the seat.", "The union [this demands] the seat.", "The union [this claims] Zorvane.",
          "The union [this points] out that it is late.", "The union [this voices] fears that it is late." },
  no = { "The claims of the union are old.", "The union claims on Monday." },
}
retag "third person as the only verb" {
  about = "the union campaigns against the mayor: a sentence has a verb, and no other word is one",
  pattern = [[ ^ [not finite not modal not final]{0,8} ([det] | [own] | [adj]) [adj]{0,2} [common singular] {this: [NNS can=VBZ]} ([prep not /of/] | [adv]) [not finite not modal not final]{0,30} [final] $ ]],
  to = "VBZ",
  yes = { "The union [this campaigns] against the mayor.", "The hymn [this talks] about serving the poor.",
          "The senate [this works] best in May." },
  no = { "The union attacks on the mayor were harsh.", "The union attacks of May." },
}
retag "third person behind a break" {
  about = "Lind, 54, backs the mayor: a verb, as none stands before it and its object behind it",
  pattern = [[ ^ [not finite not modal not final]{1,24} ([comma] | [dash] | - | [close] | [adv] | <weekday> | week | month | year) {this: [NNS can=VBZ]} (that | [det] | [own] | [pronoun] | [name not <weekday> not <month>]) ]],
  to = "VBZ",
  yes = { "Lind, 54, [this backs] the mayor.", "The union, however, [this attacks] Lind.", "The bank last week [this challenges] Lind.",
          "The mayor, however, [this disputes] that." },
  no = { "Lind, 54, sold boats.", "After cuts, attacks in May and strikes, he left." },
}
retag "present behind a break" {
  about = "the nurses, however, attack the mayor: a verb, as none stands before it and its object behind it",
  pattern = [[ ^ ([det] | [num] | [adj] | [noun] | [name] | and | ,){0,8} ([det] [adj]{0,2} [plural] | [plural not can=VBZ] | and [name] | and [det] [noun]) ([not finite not modal not final]{0,24}? ([comma] | [dash] | - | [close] | [adv] | <weekday> | week | month | year))? {this: [tag=NN|VB|RB can=VBP]} ([det] | [own] | [pronoun] | [name not <weekday> not <month>]) ]],
  to = "VBP",
  yes = { "Farmers, who want rain, [this blame] Lind.", "The nurses, however, [this attack] Lind.", "The bank and the union [this challenge] Lind." },
  no = { "The nurses, in an attack on the mayor, struck." },
}
retag "noun without an article" {
  about = "with praise, won support from: no infinitive behind a preposition, or a verb that leads to none",
  ways = {
    prep = [[ [prep not lemma=to not lemma=that] [adj]{0,2} {this: [VB can=NN]} ([prep] | [punct] | [conj] | [verb] | [modal] | $) ]],
    object = [[ [tag=VBD|VBZ|VBN|VBG not <bare_infinitive>] {this: [VB can=NN]} (from | for | in | of | by | to | on | at | over | , | . | $) ]],
  },
  to = "NN",
  yes = { "She was met with [this praise] by nurses.", "He won [this praise] from the nurses." },
  no = { "He helped fight for it.", "They spoke to praise him." },
}
retag "past that looks like an adjective" {
  about = "Lind paved the way: a verb, as an article follows",
  ways = {
    object = [[ ([name] | [common] | [pronoun not wh]) [adv]? {this: [JJ /\p{L}{2,}ed/]} ([det] | [own] | [pronoun not wh]) ]],
    subject = [[ (^ | [not verb not modal]) (he | she | they | we | 'I') [adv]? {this: [JJ can=VBD /\p{L}{2,}ed/]} ]],
    counted = [[ ([name] | [common] | [pronoun not wh]) [adv]? {this: [JJ can=VBD /\p{L}{2,}ed/ not /aged/]} ([num] | several | dozens | hundreds | thousands | many) ]],
    only_verb = [[ ^ [not finite not modal not mark not final]{0,8} ([name] | [common] | [pronoun not wh]) [adv]? {this: [JJ can=VBD /\p{L}{2,}ed/]} ([plural] | [name]) [not finite not modal]{0,20} $ ]],
  },
  to = "VBD",
  yes = { "The blast [this injured] three men.", "Rebels [this wounded] soldiers in the camp.", "Lind [this paved] the way.", "The firm [this tied] the two.", "The mayor [this co-sponsored] her bill.",
          "In May she [this retired] and moved away." },
  no = { "It was unfounded.", "Was she retired?" },
}
words "intent" { "plan", "vow", "promise", "need", "move", "offer", "attempt", "threaten", "propose", inflect = "verb", any_tag = true }

retag "third person after a singular noun before an infinitive" {
  about = "the union plans to strike: a verb, as what is planned follows",
  pattern = [[ (^ | that | , | [det not lemma=no] | [possessive]) ([adj] | [noun]){0,2} [common singular] {this: [NNS can=VBZ <intent>]} [TO] [can=VB] ]],
  to = "VBZ",
  yes = { "The union [this plans] to strike.", "The city council [this moves] to shut it." },
  no = { "The plans to strike are old.", "Its plans to strike are old.", "No current plans to strike exist." },
}
words "wanting" { "demand", "insist", "ask", "require", "order", "urge", "recommend", "propose", "suggest", "request",
                  "command", "stipulate", inflect = "verb", any_tag = true }

retag "base after what is demanded" {
  about = "demanded that the government end curbs: a bare verb, as its object follows",
  pattern = [[ <wanting> that (([det not wh] | [adj] | [name] | [noun] | [own] | [possessive]){0,4} [noun] | it | he | she | they | we | you) {this: [NN can=VB]} ([det] | [own] | [name] | [plural] | [adj] | [num] | to | from | all | its) ]],
  to = "VB",
  yes = { "They demanded that the government [this end] curbs on it.", "They demanded that it [this release] the papers." },
  no = { "They demanded that the government plan was dropped." },
}
retag "past after a subject" {
  about = "the ministry denied the report: a past, as its object follows",
  pattern = [[ ([noun] | [pronoun]) [adv]? {this: [VBN can=VBD]} (that | [det] | [pronoun] | [own] | [name] | [adv] | [num] | [plural] | to | ") ]],
  to = "VBD",
  yes = { "The ministry [this denied] the report.", "Okoro [this caucused] that year.", "The firm [this gazumped] the bank." },
  no = { "The report denied by the ministry was false." },
}
retag "past as the only verb" {
  about = "the ministry provided shelter to them: a sentence has a verb, and no other word is one",
  pattern = [[ ^ [not finite not modal not final]{0,10} ([noun] | [pronoun]) [adv]? {this: [VBN can=VBD]} ([adj]{0,2} [common] | [gerund]) [not finite not modal not final]{0,30} [final] $ ]],
  to = "VBD",
  yes = { "The ministry [this provided] shelter to them.", "The firm [this pursued] legal action in Oslo." },
  no = { "A ministry provided with funds was shut." },
}
retag "past at the end of what is said" {
  about = "as the ministry denied, when the bridge collapsed: nothing follows that a participle needs",
  pattern = [[ ([noun] | [pronoun]) {this: [VBN can=VBD]} ($ | , | [prep]) ]],
  to = "VBD",
  yes = { "It left, as the ministry [this denied].", "He ran when the bridge [this collapsed].", "Okoro [this caucused] in Lagos." },
  no = { "It was denied." },
}
retag "plural behind a form of be" {
  about = "there are claims, they are lies: no verb in -s behind it",
  pattern = [[ (are | were | 're) ([adj] | [adv])? {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "There are [this claims] that it was late.", "They are [this lies]." },
  no = { "She claims that it was late." },
}
