-- Which of its tags a word has here: names and other words with a capital; what opens a sentence.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

words "be" { "be", "am", "is", "are", "was", "were", "been", "being", "'m", "'re", "'s", "ai" }
words "have" { "have", "has", "had", "having", "'ve", "'d" }
words "do" { "do", "does", "did" }
words "month" { "January", "February", "March", "April", "May", "June", "July", "August", "September",
                "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.",
                "Oct.", "Nov.", "Dec." }
words "weekday" { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }


retag "single quotation mark" {
  about = "Council 'misled nurses' over fees: a mark in front of a verb, and no possessive",
  pattern = [[ [noun not quoted] {this: [POS mark]} ([quoted can=VBD not can=NN] | [quoted can=VBN not can=NN]) ]],
  to = "PUNCT",
  yes = { "The firm [this ']misled nurses' over fees." },
  no = { "The nurses' misled union was late.", "He saw the firm 'shame' over fees." },
}
retag "known word with a capital between names" {
  about = "Lind Bank: a common word with a capital right behind a name belongs to it",
  pattern = [[ [name] {this: [capital not first common not upper]} ]],
  to = "NNP",
  yes = { "He works for Lind [this Bank].", "They saw Okoro [this Bridge]." },
  no = { "He works for the Lind bank." },
}
retag "common noun with a capital inside a sentence" {
  about = "the Front, the Bank: a common noun with a capital is a name; not in a text that is all in capitals",
  ways = {
    capital = [[ {this: [capital not first not upper not name can=noun not plural not det not pronoun]} ]],
    upper = [[ [not upper] {this: [upper not first not name can=noun not plural not det not pronoun]} ([not upper] | $) ]],
    speaker = [[ {this: [upper not first not name can=noun not plural not det not pronoun]} : ]],
    label = [[ ^^ [upper]{1,3} {this: [upper not first not name can=noun not plural not det not pronoun]} ([open] | ,) ]],
  },
  to = "NNP",
  yes = { "He met the leader of the [this Front].", "He met the leader of [this PACE].", "MS. [this PIKE]: He is late.", "GOV. TOM [this ASH] (R): He is late." },
  no = { "He met the leader of the front.", "HE MET THE LEADER OF THE FRONT" },
}
retag "plural with a capital inside a sentence" {
  about = "the Raiders: a plural with a capital is a name in the plural",
  ways = {
    capital = [[ {this: [capital not first not upper not name plural common]} ]],
    upper = [[ [not upper] {this: [upper not first not name plural common]} ([not upper] | $) ]],
  },
  to = "NNPS",
  yes = { "They joined the [this Raiders].", "He led the [this Falcons] there.", "They joined the [this RAIDERS]." },
  no = { "They joined the raiders.", "LAGOS (Meridian News) - Raiders left." },
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
  ways = {
    near = [[ ^ {this: [capital verb not participle not past not <opener>]} ([verb past] | [third] | [modal] | [possessive] | ,) ]],
    adverb = [[ ^ {this: [capital verb not participle not past not <opener>]} [adv] ([verb past] | [third] | [modal] | [NNS can=VBZ] (to | that | [det] | [own] | [pronoun] | [name])) ]],
  },
  to = "NNP",
  yes = { "[this Swear] also plans to leave.", "[this Swear] said so.", "[this Swear], who left, said so." },
  no = { "Look, he left." },
}
retag "name at the start that looks like an adjective" {
  about = "Meridian, which makes paint, said so: who acts in the sentence, and no adjective, as the clause about it is followed by the verb",
  ways = {
    relative = [[ ^ {this: [capital JJ]} , (which | who | whose) [not comma not mark not final]{1,24} , [adv]? ([finite] | [modal]) ]],
    bracketed = [[ ^ {this: [capital JJ]} [open] [not mark not final]{1,16} [close] [adv]? ([finite] | [modal]) ]],
    apposed = [[ ^ {this: [capital JJ]} , (a | an | based (in | at | near)) [not comma not mark not final]{1,16} , [adv]? ([finite] | [modal]) ]],
    acts = [[ ^ {this: [capital JJ]} (has | had) [adv]{0,2} ([participle] | [past]) ]],
  },
  to = "NNP",
  yes = { "[this Meridian], which makes paint, said so.", "[this Meridian] (which makes paint) has left.", "[this Meridian], a bank in Torv, has left.", "[this Brown] has always denied it." },
  no = { "Angry, who would not be, she left.", "Patient, a nurse by trade, she left." },
}
retag "noun at the start before its verb" {
  about = "Associates say: a plural at the start of a sentence that looks like a verb",
  pattern = [[ ^ {this: [VBZ can=NNS]} ([verb can=VBP] | [verb past] | [modal] | [plural] | who) ]],
  to = "NNS",
  yes = { "[this Associates] say he will run.", "[this Monitors] who saw it left." },
  no = { "Claims of a deal spread." },
}
retag "hour" {
  about = "3pm, 11.40am, 10:45: when, as tomorrow is",
  ways = {
    opens = [[ ^ {this: [num /^\d{1,2}([.:]\d\d)?[ap]m$|^([01]?\d|2[0-3]):[0-5]\d$/]} ]],
    inside = [[ [not det not own] {this: [num /^\d{1,2}([.:]\d\d)?[ap]m$|^([01]?\d|2[0-3]):[0-5]\d$/]} ]],   -- "the 10:45 train"
  },
  to = "RB",
  yes = { "They met at [this 11.40am] there.", "[this 10:45] The union left." },
  no = { "They met at 11.40 there.", "The 10:45 train left.", "A 50:50 venture failed." },
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
words "stance_prefix" { agree = "pro", reject = "anti, stop, never, dump", attack = "counter", splits_capitals = true }
retag "for or against a name" {
  about = "the pro-Norland camp: cut before a name, pro and anti say what kind",
  pattern = [[ {this: <stance_prefix>} '-' ([name] | [adj]) ]],
  to = "JJ",
  yes = { "The [this pro]-Norland camp won." },
  no = { "The pro and the anti met.", "They never met." },
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
words "floating" { "each", "both", "all" }

retag "quantifier that floats" {
  about = "the two sides each deny it: an adverb, as the noun before it is the subject",
  ways = {
    before = [[ ([noun plural] | [NNPS] | [name] and [name] | [common singular]) {this: <floating>} [adv]? ([can=VBP] | [can=VBD] | [modal] | <be> | <have> | <do>) ]],
    has = [[ <have> {this: <floating>} [adv]? [can=VBN] ]],
    is = [[ <be> {this: <floating>} [adv]? [can=VBG] ]],
    will = [[ [modal] {this: <floating>} [adv]? [can=VB not <have>] ]],
  },
  to = "RB",
  yes = { "The two sides [this each] deny it.", "The mayors [this both] said no.", "The mayors have [this all] denied it.", "The mayors are [this all] leaving.",
          "The mayors will [this all] deny it." },
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

words "bare_say" { "say" }   -- a list, so that only sentences with the word are tried

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
