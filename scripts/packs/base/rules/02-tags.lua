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

retag "known word with a capital between names" {
  about = "Lind Bank: a common word with a capital right behind a name belongs to it",
  pattern = [[ [name] {this: [capital not first common not upper]} ]],
  to = "NNP",
  yes = { "He works for Lind [this Bank].", "They saw Okoro [this Bridge]." },
  no = { "He works for the Lind bank." },
}
retag "common noun with a capital inside a sentence" {
  about = "the Front, the Bank: a common noun with a capital is a name",
  pattern = [[ {this: [capital not first not name can=noun not plural not det not pronoun]} ]],
  to = "NNP",
  yes = { "He met the leader of the [this Front]." },
  no = { "He met the leader of the front." },
}
retag "plural with a capital inside a sentence" {
  about = "the Raiders: a plural with a capital is a name in the plural",
  pattern = [[ {this: [capital not first not name plural common]} ]],
  to = "NNPS",
  yes = { "They joined the [this Raiders].", "He led the [this Falcons] there." },
  no = { "They joined the raiders." },
}

retag "noun at the start before a preposition" {
  about = "Nurses at the hospital have left: a plural at the start, as the verb of the sentence follows",
  pattern = [[ ^ {this: [VBZ can=NNS]} (at | in | of | from | on | near | with | outside | across | behind | between | under | against | among) ([det] | [adj] | [noun] | [name] | [num] | [possessive] | and){1,7} ([verb finite] | [modal] | <be> | <have>) ]],
  to = "NNS",
  yes = { "[this Nurses] at the hospital have left.", "[this Ties] between Norland and Estmark have grown." },
  no = { "Works for the best." },
}

retag "saying behind as" {
  about = "quoted her as saying: what she does, and no saying",
  pattern = [[ as {this: [/saying|warning|declaring|announcing|telling/ NN]} ]],
  to = "VBG",
  yes = { "The paper quoted her as [this saying]: It is late." },
  no = { "It is late, as the saying goes." },
}

words "opening_deed" { "speaking", "writing", "meeting", "briefing", "reporting", "talking", "testifying", "campaigning", "standing", "sitting",
                       "appearing", "visiting", "travelling", "traveling", "touring", "debating", "voting", "opening", "closing", "marking",
                       "commenting", "reacting", "hearing", "ruling", "leaving", "returning", "arriving" }

retag "gerund that opens a sentence" {
  about = "Speaking in the hall, she left: what she does meanwhile, and no noun, as her name follows the comma",
  pattern = [[ ^ {this: [<opening_deed> NN]} ([adv])? (in | at | to | on | after | during | before | from | outside | with | about | against | by | for) ]] ..
            [[ [not verb not comma not final]{1,12} , ([name] | [pronoun not wh] | [det not wh] | [own] | [noun]) ]],
  to = "VBG",
  yes = { "[this Speaking] in the House of Commons, Mr Lind left." },
  no = { "Speaking is hard.", "Funding in the town, the mayor said, is poor." },
}

words "opener" { "look", "see", "say", "listen", "think", "remember", "please", "wait", "hold", "take", "try", "let" }

retag "name at the start before its verb" {
  about = "Swear said so: what looks like a verb at the start of a sentence is a name",
  pattern = [[ ^ {this: [capital verb not participle not past not <opener>]} ([verb past] | [third] | [modal] | [possessive] | ,) ]],
  to = "NNP",
  yes = { "[this Swear] said so.", "[this Swear], who left, said so." },
  no = { "Look, he left." },
}
retag "noun at the start before its verb" {
  about = "Associates say: a plural at the start of a sentence that looks like a verb",
  pattern = [[ ^ {this: [VBZ can=NNS]} ([verb can=VBP] | [verb past] | [modal] | [plural] | who) ]],
  to = "NNS",
  yes = { "[this Associates] say he will run.", "[this Monitors] who saw it left." },
  no = { "Claims of a deal spread." },
}
retag "hour" {
  about = "3pm, 11.40am: when, as tomorrow is",
  pattern = [[ {this: [num /^\d{1,2}([.:]\d\d)?[ap]m$/]} ]],
  to = "RB",
  yes = { "They met at [this 11.40am] there." },
  no = { "They met at 11.40 there." },
}
retag "like behind who likes" {
  about = "I like it, they really like nurses: a verb behind a pronoun that is a subject",
  pattern = [[ ('I' | we | they) [adv]? {this: [IN /like/]} ([det] | [name] | [pronoun] | [own] | [plural] | [gerund] | to | how | what) ]],
  to = "VBP",
  yes = { "We really [this like] the bridge." },
  no = { "He talks like me." },
}
-- no name stands before the hyphen, so that no list cuts them
local function side_adjectives()
  local out = {}
  for side in string.gmatch("Western State Government Taxpayer Industry Publicly Privately", "%a+") do
    for what in string.gmatch("backed supported funded financed sponsored trained armed friendly aligned allied " ..
                              "subsidised subsidized", "%a+") do
      out[#out + 1] = side .. "-" .. what
    end
  end
  return out
end
words "side_adjective" (side_adjectives())
retag "hyphened adjective" {
  about = "Western-backed rebels, State-funded schools",
  pattern = [[ {this: <side_adjective>} ]],
  to = "JJ",
  yes = { "He met [this Western-backed] rebels.", "[this State-funded] schools shut." },
  no = { "He met Iran-backed rebels." },
}
words "stance_prefix" { agree = "pro", reject = "anti", splits_capitals = true }
retag "for or against a name" {
  about = "the pro-Norland camp: cut before a name, pro and anti say what kind",
  pattern = [[ {this: <stance_prefix>} '-' ([name] | [adj]) ]],
  to = "JJ",
  yes = { "The [this pro]-Norland camp won." },
  no = { "The pro and the anti met." },
}
retag "participle behind a hyphen" {
  about = "a US-led pact: a hyphened word that was cut ends in a participle",
  pattern = [[ [name] '-' {this: [can=VBN not VBN]} ([noun] | [adj]) ]],
  to = "VBN",
  yes = { "The Norland -[this led] pact ended." },
  no = { "Norland - led the way." },
}
retag "particle behind a hyphen" {
  about = "a sleep-out, the farmers' honk-in: a verb and its particle make a noun",
  pattern = [[ ([det not wh] | [own] | [possessive]) [adj]? {this: [not noun /.+-(in|out|up|off|on|down|over|back|away)/]} ([punct not hyphen] | [prep] | [verb] | [modal] | [conj] | $) ]],
  to = "NN",
  yes = { "Miners began a [this sleep-out] against the mayor.", "Their [this honk-in] annoyed the town." },
  no = { "A sleep-in guard left." },
}
words "floating" { "each", "both", "all", any_tag = true }

retag "quantifier that floats" {
  about = "the two sides each deny it: an adverb, as the noun before it is the subject",
  pattern = [[ ([noun plural] | [NNPS] | [name] and [name] | [common singular]) {this: <floating>} [adv]? ([can=VBP] | [can=VBD] | [modal] | <be> | <have> | <do>) ]],
  to = "RB",
  yes = { "The two sides [this each] deny it.", "The mayors [this both] said no." },
  no = { "They told each man.", "They met the mayors and all agreed." },
}
retag "verb behind a name between commas" {
  about = "a nurse, Ada Lind, believes the boiler is old: a verb, not a noun",
  pattern = [[ , [name]{1,3} , {this: [NNS can=VBZ]} ([det not wh] | [pronoun] | that) ]],
  to = "VBZ",
  yes = { "A nurse, Ada Lind, [this believes] the boiler is old." },
  no = { "A nurse, Ada Lind, pays the bill." },
}
retag "infinitive form as a present after a plural" {
  about = "the unions differ: a base form behind a plural is a present",
  pattern = [[ ([NNS] | [NNPS] | (and | or) [name] | 'I' | we | you | they | (^ | all | the | these | those) [num] | ^ (both | many | some | most | few | others)) [adv]? "? {this: [VB can=VBP]} ]],
  to = "VBP",
  yes = { "The unions [this differ] on it.", "She said the unions \"[this lack] weight\".", "All three [this deny] it.", "Some [this deny] it." },
  no = { "The union may differ on it." },
}

words "bare_say" { "say", any_tag = true }   -- a list, so that only sentences with the word are tried

retag "infinitive form as a present away from its plural" {
  about = "two men in Tartu say; closed, say the police",
  ways = {
    behind = [[ [noun plural] (in | at | from | of | for | with | near) ([det] | [own] | [num] | [adj] | [noun] | [name] | and | of | in){1,8} {this: [VB <bare_say>]} ]],
    inverted = [[ (, | , ") {this: [VB <bare_say>]} ([det] | [own] | [name] | [plural] | [num]) ]],
  },
  to = "VBP",
  yes = { "Doctors at the clinic in Tartu [this say] it is so.", "The bridge was shut, [this say] the police." },
  no = { "The doctors in Tartu did not say so." },
}

retag "modal with a capital before its subject" {
  about = "Q: Will you stay? May I ask? no name and no month",
  pattern = [[ {this: [name can=MD]} ('I' | you | he | she | it | we | they) [can=VB] ]],
  to = "MD",
  yes = { "[this May] I ask why?", "Question: [this Will] you stay?" },
  no = { "In May they left." },
}

-- verbs after what only verbs follow ----------------------------------------------------------------

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
retag "base after do" {
  about = "did not report",
  pattern = [[ <do> (not | n't) [adv]? {this: [can=VB]} ]],
  to = "VB",
  yes = { "They did not [this report] it." },
  no = { "They had a report." },
}
retag "participle after have" {
  about = "have never denied",
  pattern = [[ <have> ([adv] | not | n't | never){0,2} {this: [can=VBN not adv]} ]],
  to = "VBN",
  yes = { "They have never [this denied] it.", "He had [this said] so." },
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

-- nouns after what only nouns follow ----------------------------------------------------------------

retag "noun after a determiner" {
  about = "the report, their latest claim",
  pattern = [[ [det not wh] ([adj] | [num] | [name]){0,2} {this: [verb can=noun not gerund not VBZ not VBN]} ]],
  to = "NN",
  yes = { "The [this report] was false.", "Their latest [this claim] is new." },
  no = { "They report the loss." },
}
retag "plural noun after a determiner" {
  about = "the claims: no third person behind an article",
  pattern = [[ [det not wh] ([adj] | [num] | [name]){0,2} {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "The [this claims] are false." },
  no = { "She claims the seat." },
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
  about = "ordered aid groups to go: no base form stands right behind a past",
  pattern = [[ [verb past not <be> not <have> not <do> not <bare_after>] {this: [tag=VB|VBP can=NN]} [noun] ]],
  to = "NN",
  yes = { "They ordered [this aid] groups to go.", "They built [this file] rooms.", "They opened [this call] centres." },
  no = { "They helped build roads.", "They ordered it." },
}
words "bare_after" { "help", "let", "make", "see", "watch", "hear", "dare", "need", "go", "come", inflect = "verb",
                     any_tag = true }
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
retag "noun in a row before a finite verb" {
  about = "the peace plan failed: the last noun of a row, as a finite verb follows",
  pattern = [[ [common] {this: [VBP can=NN]} ([verb past] | [modal] | <be> | <have>) ]],
  to = "NN",
  yes = { "The damages [this claim] failed.", "The peace [this plan] failed.", "The price [this increase] was feared." },
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

-- finite verbs after their subject --------------------------------------------------------------------

retag "present after a pronoun" {
  about = "they claim",
  pattern = [[ ('I' | we | you | they) [adv]? {this: [noun can=VBP]} ]],
  to = "VBP",
  yes = { "They [this claim] it is over.", "They [this pledge] to stay." },
  no = { "Their claim is old." },
}
retag "past after a name or pronoun" {
  about = "Lind accused him: a verb, as its object follows",
  pattern = [[ ([name] | [pronoun]) {this: [NN can=VBD]} (that | [det] | [pronoun] | [own] | [name] | of | [plural]) ]],
  to = "VBD",
  yes = { "Ms. Lind [this accused] him of it.", "The Lindholm [this sent] its ship." },
  no = { "The accused left." },
}
retag "present after a plural" {
  about = "the parties promise they ...: a verb, as its object follows",
  pattern = [[ [plural] [adv]? {this: [NN can=VBP]} (that | [pronoun] | [det] | [own] | to) ]],
  to = "VBP",
  yes = { "The parties [this promise] they will try." },
  no = { "The promise they made was old." },
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
  pattern = [[ ^ ([det] | [num] | [adj] | [noun] | [name] | and | ,){0,5} [plural] (of | in | from | at | across | on | with | for) ([det] | [own] | [num] | [adj] | [noun] | [name]){1,5} {this: [tag=NN|VB|RB can=VBP]} ([det] | [own]) ]],
  to = "VBP",
  yes = { "Members of the council [this attack] the mayor.", "Leaders of the union [this support] the mayor.",
          "Nurses in Iowa [this support] the mayor." },
  no = { "Members of the council gave the attack a name." },
}
retag "third person after a pronoun" {
  about = "she claims, who claims",
  pattern = [[ (he | she | it | who | that | which) [adv]? {this: [NNS can=VBZ]} ]],
  to = "VBZ",
  yes = { "She [this works] there.", "She [this claims] it is over." },
  no = { "Her claims are old." },
}
retag "third person after a name" {
  about = "Mongolia claims the camp: a verb, as its object follows",
  pattern = [[ [name singular] {this: [NNS can=VBZ]} (that | [det] | [pronoun] | [own] | [name] | to | [prep] | [adj] | [num] | [plural] | [particle] | out | up | " | , ]] ..
            [[ | $) ]],
  to = "VBZ",
  yes = { "Lind [this works] to rule.", "Mongolia [this claims] the camp." },
  no = { "Mongolia's claims were old." },
}
retag "people who" {
  about = "Danish engineers who had seen it said so: who did something, before the verb of the sentence",
  pattern = [[ (^ | [num] | [det]) ([adj] | [name singular]){1,2} {this: [VBZ can=NNS]} who ([verb finite] | <have> | <be> | [modal]) [not mark]{1,14}? [verb finite] ]],
  to = "NNS",
  yes = { "Two Danish [this engineers] who had seen it said no.", "Two Lind [this guards] who saw it left." },
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

retag "present of a line without any other verb" {
  about = "Unions reject offer; teachers protest outside the ministry: one verb a line has, behind its plural",
  pattern = [[ ^ [not finite not modal not mark not comma not wh not IN]{0,5}? ([NNS not <attributive>] | [NNPS] | police | people) [adv]? {this: [NN can=VBP]} ([noun] | [adj] | [num] | [particle] | [det] | [own] | [pronoun] | [prep not VB]) [not finite not modal]{0,16}? $ ]],
  to = "VBP",
  yes = { "Unions [this reject] government offer", "The workers [this protest] outside the ministry.", "Police [this raid] opposition offices" },
  no = { "The arms deal with Norland", "Unions who protest were happy." },
}
retag "third person of a headline" {
  about = "Tribunal contests ballot claim: a line without any other verb has one where two nouns meet",
  pattern = [[ ^ [not finite not modal not mark]{0,5}? [noun singular] {this: [NNS can=VBZ]} ([noun] | [adj] | [num] | [particle]) [not finite not modal]{0,14}? $ ]],
  to = "VBZ",
  yes = { "Harbour union [this claims] vote win", "Tribunal [this contests] ballot claim" },
  no = { "Harbour union claims are old.", "Harbour union claims on the port" },
}
retag "third person behind an aside" {
  about = "the mayor, who is ill, faces a vote: what two commas set off has a verb of its own",
  pattern = [[ ^ [not finite not modal not mark not comma]{1,6} , (who | which) [not mark]{1,24}? , {this: [NNS can=VBZ]} ([det] | [own] | [num]) ]],
  to = "VBZ",
  yes = { "The mayor, who likes hats, [this faces] a vote.", "The firm, which sells maps, [this plans] its own port." },
  no = { "The mayor, who likes hats, ties and maps, left." },
}
words "pronoun_of_one" { "another", "each", "one", "either", "neither", any_tag = true }

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
  },
  to = "VBN",
  yes = { "They met in [this disputed] waters.", "They prayed for [this jailed] nurses.", "Ada visited [this jailed] nurses." },
  no = { "They went in and disputed it.", "Those it came from disputed it.", "The bank she worked for disputed claims." },
}
words "quantity" { "those", "all", "most", "many", "some", "few", any_tag = true }

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
retag "third person after a singular noun before an object" {
  about = "the union claims the seat: a verb, as its object follows",
  pattern = [[ [common singular] {this: [NNS can=VBZ]} (that | [det] | [pronoun] | [own] | [name not <weekday> not <month>]) ]],
  to = "VBZ",
  yes = { "The union [this plans] the seat.", "The union [this demands] the seat.", "The union [this claims] Zorvane." },
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
  pattern = [[ ^ [not finite not modal not final]{1,24} ([comma] | [dash] | - | [close] | [adv] | <weekday> | week | month | year) {this: [NNS can=VBZ]} ([det] | [own] | [pronoun] | [name not <weekday> not <month>]) ]],
  to = "VBZ",
  yes = { "Lind, 54, [this backs] the mayor.", "The union, however, [this attacks] Lind.", "The bank last week [this challenges] Lind." },
  no = { "Lind, 54, sold boats.", "After cuts, attacks in May and strikes, he left." },
}
retag "present behind a break" {
  about = "the nurses, however, attack the mayor: a verb, as none stands before it and its object behind it",
  pattern = [[ ^ ([det] | [num] | [adj] | [noun] | [name] | and | ,){0,8} ([det] [adj]{0,2} [plural] | [plural not can=VBZ] | and [name] | and [det] [noun]) ([not finite not modal not final]{0,24}? ([comma] | [dash] | - | [close] | [adv] | <weekday> | week | month | year))? {this: [tag=NN|VB|RB can=VBP]} ([det] | [own] | [pronoun] | [name not <weekday> not <month>]) ]],
  to = "VBP",
  yes = { "Farmers, who want rain, [this blame] Lind.", "The nurses, however, [this attack] Lind.", "The bank and the union [this challenge] Lind." },
  no = { "The nurses, in an attack on the mayor, struck." },
}
words "bare_infinitive" { "help", "let", "make", "see", "hear", "watch", "have", "do", "go", "come", "dare", "need", "feel", "be", "say",
                          inflect = "verb" }
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
  pattern = [[ ([name] | [common] | [pronoun not wh]) [adv]? {this: [JJ /\p{L}{3,}ed/]} ([det] | [own] | [pronoun not wh]) ]],
  to = "VBD",
  yes = { "Lind [this paved] the way.", "The mayor [this co-sponsored] her bill." },
  no = { "It was unfounded." },
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
retag "past at the end of what is said" {
  about = "as the ministry denied, when the bridge collapsed: nothing follows that a participle needs",
  pattern = [[ ([noun] | [pronoun]) {this: [VBN can=VBD]} ($ | , | [prep]) ]],
  to = "VBD",
  yes = { "It left, as the ministry [this denied].", "He ran when the bridge [this collapsed].", "Okoro [this caucused] in Lagos." },
  no = { "It was denied." },
}
retag "participle after a noun before by" {
  about = "a report leaked by the firm",
  pattern = [[ [noun] {this: [VBD can=VBN]} by ]],
  to = "VBN",
  yes = {
    "A plan [this leaked] by the firm was long.",
    "A plan [this said] by the firm was long.",
  },
  no = { "The firm leaked it by mistake." },
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
retag "plural behind a form of be" {
  about = "there are claims, they are lies: no verb in -s behind it",
  pattern = [[ (are | were | 're) ([adj] | [adv])? {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "There are [this claims] that it was late.", "They are [this lies]." },
  no = { "She claims that it was late." },
}

retag "that as a conjunction after a verb" {
  about = "said that: no determiner",
  pattern = [[ [verb] {this: that} ]],
  to = "IN",
  yes = { "They said [this that] it was late.", "They know [this that] talks failed." },
  no = { "That plan failed." },
}
retag "that as an object" {
  about = "did not rule that out, called that version a lie: no clause follows",
  pattern = [[ [verb] {this: that} ((out | off | up | down | away | aside | back)? ([mark] | $) | [adj]? [can=NN not <conjunction>] (. | ; | as | a | an | the | $)) ]],
  to = "DT",
  yes = { "He did not rule [this that] out.", "They knew [this that].", "They called [this that] version a lie." },
  no = { "He said that it was late.", "He said that traffic had stopped.", "He said that while the ship sailed, he slept." },
}
retag "participle after a determiner" {
  about = "the disputed vote, two suspected thieves: no past behind an article or a number",
  pattern = [[ ([det not wh] | [num]) {this: [VBD can=VBN]} ([adj] | [noun]) ]],
  to = "VBN",
  yes = { "The [this disputed] vote is over.", "They met two [this suspected] thieves." },
  no = { "The vote was disputed." },
}
retag "that before a noun after a preposition" {
  about = "on that front: no conjunction behind a preposition",
  pattern = [[ [IN not <conjunction opens=clause>] {this: that} [noun] ]],
  to = "DT",
  yes = { "It failed on [this that] front." },
  no = { "He knew of that." },
}
retag "her as an object" {
  about = "told her it was late: no noun follows that she could own",
  ways = {
    verb = [[ [verb] {this: her} ([pronoun] | [verb finite] | [modal] | [prep] | [mark] | [det] | [TO] | [name] | [conj] | [comma] | ; | : | [dash] | [close] | $) ]],
    prep = [[ ([prep] | to) {this: her} ([verb finite] | [modal] | [prep] | [TO] | that | [comma] | ; | : | [dash] | [close] | $) ]],
    -- "criticised her publicly", "met her again last week", "backed her when she left"; but "her newly built house"
    adverb = [[ ([verb] | [prep]) {this: her} ([adv not can=JJ] | not | too){1,3} ([punct] | [prep] | [conj] | [det] | [TO] | [modal] | [name] | when | while | $) ]],
    short = [[ ([verb] | [prep]) {this: her} (again | too | out | off | [WRB] | not | [open]) ]],
  },
  to = "PRP",
  yes = { "He told [this her] it was late.", "He put it to [this her] that it was late.", "He stood by [this her].", "He spoke of [this her] in May.",
          "They called for [this her] to quit.", "He met [this her] and left.",
          "\"I met [this her],\" he said.", "He blamed [this her] publicly.", "He sent [this her] away.",
          "He met [this her] when she left." },
  no = { "He told her brother.", "He met her newly wed sister." },
}
retag "verb after be that looks like an adjective" {
  about = "was promising to come: a verb, as its object follows",
  pattern = [[ (<be> | [clitic verb]) ([adv] | not){0,2} {this: [JJ can=VBG]} ([TO] | that | [det] | [name] | [own] | [pronoun]) ]],
  to = "VBG",
  yes = { "He was [this promising] to come.", "He was [this misleading] Odrin." },
  no = { "It was a promising plan." },
}
retag "noun after according to" {
  about = "according to state records: no infinitive",
  pattern = [[ according to {this: [VB can=NN]} ]],
  to = "NN",
  yes = { "It is shut, according to [this state] records." },
  no = { "They state it." },
}
retag "her before a noun" {
  about = "her brother: a possessive, as what she owns follows",
  pattern = [[ {this: her} ([noun] | [adj] | [gerund]) ]],
  to = "PRP$",
  yes = { "They met [this her] brother.", "It is [this her] brother." },
  no = { "They met her." },
}
retag "her before a time" {
  about = "met her yesterday, met her last week: no time that she owns",
  ways = {
    day = [[ ([verb] | [prep]) {this: her} (today | yesterday | tonight | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday) ]],
    week = [[ [verb] {this: her} (earlier | late | later)? (last | this | next) (week | month | year | night | spring | summer | autumn | fall | winter | morning | afternoon | evening | weekend | monday | tuesday | wednesday | thursday | friday | saturday | sunday) ([punct] | [conj] | [TO] | after | before | when | while | for | over | as | at | $) ]],
  },
  to = "PRP",
  yes = { "He met [this her] yesterday.", "He met [this her] last week." },
  no = { "She spent her last week in town." },
}
retag "participle that opens an aside" {
  about = "the study, published in May, says: no verb of its own, as that of the noun follows behind the aside",
  pattern = [[ [noun] , [adv]? {this: [VBD can=VBN]} ([prep] | [num]) [not mark not finite]{0,14} , ([verb finite] | [modal] | <be> | <have> | [can=VBZ] ([det] | that)) ]],
  to = "VBN",
  yes = { "The study, [this published] in May, says so.", "The letter, [this dated] 4 May, states the rent." },
  no = { "The study, published last." },
}
retag "that before a verb" {
  about = "hope that is true: a pronoun, as its verb follows",
  pattern = [[ [verb] {this: that} ([possessive] | <be> | [modal]) ]],
  to = "DT",
  yes = { "I hope [this that] is true." },
  no = { "I hope that he left." },
}
retag "plural noun between that and a modal" {
  about = "told that rents would rise: no verb, as the verb follows",
  pattern = [[ that {this: [VBZ can=NNS]} [modal] ]],
  to = "NNS",
  yes = { "He said last month that [this rents] would rise." },
  no = { "He said that rents rise." },
}
retag "that after a noun before a verb" {
  about = "the plan that failed: a relative pronoun",
  pattern = [[ [noun] {this: that} ([verb finite] | [modal] | <be> | <have> | <do>) ]],
  to = "WDT",
  yes = { "The plan [this that] failed was his." },
  no = { "He said that it failed." },
}
retag "gerund before its object" {
  about = "meeting the mayor: a verb, as its object follows",
  pattern = [[ {this: [NN can=VBG]} ([det not wh] | [own] | [pronoun] | [name] | that | how | what | whether | to) ]],
  to = "VBG",
  yes = { "He spoke before [this meeting] the mayor." },
  no = { "The meeting was short." },
}
retag "gerund that looks like an adjective" {
  about = "left, demanding the keys: a verb, as its object follows",
  ways = {
    object = [[ {this: [JJ can=VBG]} ([det not wh] | [own]) ]],
    owner = [[ , [adv]? {this: [JJ can=VBG]} [name]{1,3} [possessive] ]],
  },
  to = "VBG",
  yes = { "They left, [this demanding] the keys.", "They left, [this demanding] Ada Lind's arrest." },
  no = { "It was a demanding job." },
}
retag "gerund after a comma" {
  about = "he left, warning of a flood",
  pattern = [[ , [adv]? {this: [NN can=VBG]} ([IN] | [det] | [num] | [adj] | [plural] | [can=RP]) ]],
  to = "VBG",
  yes = { "He left, [this warning] of a flood.", "He left, [this hearing] of a flood.",
          "He left, [this playing] down the flood." },
  no = { "He left, a warning of trouble." },
}
retag "plural noun after a gerund and its particle" {
  about = "he left, playing down reports of a flood: the object, as the gerund's subject has its verb",
  pattern = [[ , [adv]? [gerund] [can=RP] {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "He left, shrugging off [this claims] of a flood." },
  no = { "The man standing up claims a seat." },
}
retag "adjective between determiner and noun" {
  about = "his closest friends: what may be an adjective is one there",
  pattern = [[ ([det not wh] | [own] | [possessive]) {this: [adv can=adj]} [noun] ]],
  to = "JJ",
  yes = { "She told her [this closest] friends." },
  no = { "She ran closest to them." },
}
words "aside_gerund" { "saying", "arguing", "asking", "telling", "hoping", any_tag = true }

retag "saying after a comma" {
  about = "he left, saying fog was a danger: these are hardly ever nouns",
  pattern = [[ (, | [dash] | --) [adv]? {this: [NN can=VBG <aside_gerund>]} ([noun] | " | : | , ") ]],
  to = "VBG",
  yes = { "He left, [this saying] fog was a danger." },
  no = { "He left, an old saying on his lips." },
}
retag "verb after a comma that looks like an adjective" {
  about = "he left, promising to return: a verb, as its object follows",
  pattern = [[ (, | [dash] | --) [adv]? {this: [JJ can=VBG]} ([TO] | that | [det not wh] | [own] | [pronoun]) ]],
  to = "VBG",
  yes = { "He left, [this promising] to return." },
  no = { "He was a young, promising player." },
}
words "takes_doing" { "deny", "admit", "begin", "start", "stop", "cease", "keep", "quit", "avoid", "consider", "suggest", "recommend",
                      "risk", "resume", "finish", "regret", "enjoy", "resist", "resent", "postpone", "delay", "contemplate", "advocate",
                      "favour", "favor", "propose", "mind", "recall", "remember", "go on", "keep on", "give up", inflect = "verb" }

retag "gerund behind a verb that takes one" {
  about = "denies stealing, began shouting, recommended closing schools: a verb",
  pattern = [[ [verb <takes_doing>] {this: [NN can=VBG]} ]],
  to = "VBG",
  yes = { "He denies [this stealing].", "She began [this shouting] at the guards." },
  no = { "He denies any stealing." },
}
retag "gerund after a preposition" {
  about = "of building new roads: a verb, as its object follows",
  pattern = [[ ([IN] | [particle]) {this: [NN can=VBG]} (([adv] | too | so)? [adj] | [plural] | [IN]) ]],
  to = "VBG",
  yes = { "They spoke of [this building] new roads.", "They spoke of [this meeting] new envoys.",
          "They warned against [this drawing] too many lines." },
  no = { "The building was new." },
}
retag "noun in ing after a determiner" {
  about = "the meeting was short: a noun, as no object follows",
  pattern = [[ ([det not wh] | [own] | [possessive]) [adj]? {this: [VBG can=NN]} ([mark] | of | [verb] | [modal] | <be> | <have> | $) ]],
  to = "NN",
  yes = { "The [this meeting] was short.", "The [this dying] is over." },
  no = { "They were meeting him." },
}
retag "noun in ing before of" {
  about = "the jailing of reporters: a noun, as a verb would have its object beside it",
  pattern = [[ ([det not wh] | [own] | [possessive]) [adj]{0,2} {this: [VBG]} of ]],
  to = "NN",
  yes = { "They saw the [this jailing] of two reporters." },
  no = { "They were accusing him of theft." },
}
retag "possessive s" {
  about = "the country's ministry: a noun follows that it owns",
  pattern = [[ [noun] {this: 's} ([noun] | [adj] | [num] | own | [gerund]) ]],
  to = "POS",
  yes = { "The country[this 's] ministry spoke." },
  no = { "He's late." },
}
retag "verb s after a pronoun" {
  about = "it's over, that's all",
  pattern = [[ ([pronoun] | [wh] | there | that | this | here | [adv]) {this: [POS can=VBZ]} ]],
  to = "VBZ",
  yes = { "It[this 's] over." },
  no = { "The ministry's plan failed." },
}
retag "verb s before what no noun begins with" {
  about = "the plan's not the best",
  pattern = [[ [noun] {this: [POS can=VBZ]} ([det not wh] | [pronoun] | not | been | going) ]],
  to = "VBZ",
  yes = { "The plan[this 's] not the best." },
  no = { "The plan's cost is high." },
}
retag "won, but not in Seoul" {
  about = "the Sarn Tigers won: behind a name a verb, and money only in Korea",
  pattern = [[ [capital not /korean|the/] {this: won} ([not noun] | $) ]],
  to = "VBD",
  yes = { "The Aarhus Tigers [this won]." },
  no = { "The Korean won fell." },
}

retag "ex-housing minister" {
  about = "ex-, co-, anti-, pro- before a word in -ing that is a noun: no participle",
  pattern = [[ {this: [hyphen tag=VBG /(ex|co|anti|pro|non|vice)-.+/]} [noun] ]],
  to = "JJ",
  yes = { "An aide to Peru's [this ex-housing] minister left." },
  no = { "A slow-moving train left." },
}

-- how men and things are, though <have> stands before
words "state_of" { "armed", "wounded", "injured", "mixed", "limited", "reduced", "increased", "mounted", "masked", "registered", "licensed",
                   "qualified", "experienced", "unarmed", "related", "displaced", "retired", "disabled", "frozen", "broken", "hidden",
                   "combined", "organised", "organized", "trained", "skilled", "educated", "married", "bearded", "uniformed" }

retag "what somebody has done" {
  about = "has endorsed Lind, has arrested young protesters: a verb with its object, no adjective of it",
  pattern = [[ <have> ([adv] | not | n't){0,2} {this: [VBN not <be> not <state_of>]} ([name] | ([adj] | [num]){0,2} [plural]) ]],
  to = "VBD",
  yes = { "The union has [this endorsed] Lind.", "Police have [this arrested] young protesters." },
  no = { "Disgraced Lind left.", "They have armed men." },
}

words "adverb_phrase" {
  "at first", "at last", "at least", "at once", "at times", "at best", "at present", "at one point", "at one stage", "at one time",
  "at the time", "at this point", "at that point", "at the moment", "at any rate", "at the outset", "at the same time",
  "in turn", "in public", "in private", "in part", "in general", "in fact", "in effect", "in response", "in reply", "in return",
  "in vain", "in principle", "in theory", "in practice", "in addition", "in contrast", "in conclusion", "in the end", "in the past",
  "in the meantime", "in the main", "in the first place", "of course", "of late", "for now", "for once", "for example", "for instance",
  "for years", "for months", "for weeks", "for days", "for decades", "for centuries", "for a while", "for a time", "for the moment",
  "for his part", "for her part", "for its part", "for their part", "for the most part", "for the first time", "as usual", "as ever",
  "as always", "as expected", "on occasion", "on the whole", "on the other hand", "on the one hand", "on the contrary", "by contrast",
  "by comparison", "by now", "by then", "to date", "to this day", "over time", "more than once", "time and again", "over and over",
  "under oath", "without exception", "once more", "so far", "until recently", "until now", "until then", "since then", "by and large",
}
retag "adverb of several words" {
  about = "the charity at first said: it belongs to the verb, not to the noun before it",
  ways = {
    before = [[ ([common] | [name] | [pronoun not wh]) {this: <adverb_phrase>} [adv]? ([verb finite] | [modal]) ]],
    inside = [[ ([modal] | <have>) {this: <adverb_phrase>} [adv]? [verb] ]],
  },
  to = "RB",
  yes = { "The charity has [this in turn] blamed him.", "The charity [this at first] said so.", "The mayor [this for his part] has denied it." },
  no = { "At first light the boats left." },
}

words "told_to_do" { "tell", "ask", "urge", "order", "allow", "force", "want", "expect", "invite", "instruct", "encourage", "persuade", "permit",
                    "enable", "advise", "warn", "beg", "implore", "press", "compel", "command", "direct", "push", "require",
                    inflect = "verb", any_tag = true }
retag "plural before what one is told to do" {
  about = "told the Kivu rebels to leave: a noun, as it is they who are to leave",
  pattern = [[ [verb <told_to_do>] [det]? ([adj] | [noun]){1,3} {this: [VBZ can=NNS]} to [base] ]],
  to = "NNS",
  yes = { "The council told the Kivu [this rebels] to leave.", "They urged Labour [this rebels] to vote." },
  no = { "The council plans to leave." },
}
