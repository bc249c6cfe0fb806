-- Participles that say what has befallen somebody, in front of his title: "and jailed reporter Anna Roe".
phase "tags"

words "fate" {
  "exiled", "jailed", "imprisoned", "detained", "kidnapped", "abducted", "freed", "accused", "convicted", "deposed", "ousted", "slain",
  "murdered", "sacked", "disgraced", "arrested", "suspended", "indicted", "wanted", "captured", "missing", "wounded", "injured", "killed",
  "expelled", "banned", "condemned", "sentenced", "pardoned", "released", "suspected", "alleged", "designated", "banished", "dismissed",
}
-- who does these things may well do one behind the other: "fined the broker and jailed banker Ada Lind"
words "forceful" {
  "arrest", "detain", "jail", "imprison", "fine", "charge", "indict", "convict", "sentence", "seize", "raid", "kidnap", "abduct", "kill",
  "wound", "murder", "shoot", "attack", "expel", "deport", "ban", "suspend", "sack", "dismiss", "fire", "free", "release", "pardon", "try",
  "acquit", "capture", "oust", "depose", "exile", "search", "beat", "injure", "stab", "order", "find", "rob", inflect = "verb", any_tag = true,
}

retag "fate of somebody in front of his title" {
  about = "denounced Tom Moss and jailed reporter Ada Lind: she is jailed already",
  ways = {
    joined = [[ [finite not <forceful> not <be> not <have>] ([not finite not mark] | ,){1,14} [name] ,? (and | or) {this: [<fate> can=VBN]} ([adj] | [name])? [singular common not <timeword>] [name] ]],
    object = [[ [past not <forceful> not <be> not <have>] {this: [<fate> can=VBN]} ([adj] | [name])? [singular common not <timeword>] [name] ]],
    crowd = [[ [finite not <be> not <have>] [not finite not mark]{1,8} [common] and {this: [<fate> can=VBN]} [adj]? [<crowd> plural] [finite] ]],
  },
  to = "JJ",
  yes = { "They denounced Tom Odrin and [this jailed] reporter Ada Lind.", "They met [this accused] banker Ada Lind.",
          "They mocked the mayor and [this jailed] nurses protested." },
  no = { "They fined Tom Odrin and jailed reporter Ada Lind." },
}

retag "deed behind another" {
  about = "police shot and wounded Tom Moss: what they did, and not how he was",
  pattern = [[ [past <forceful>] (and | or) [adv]? {this: [adj can=VBD]} ([det] | [own] | [num] | [name] | [pronoun]) ]],
  to = "VBD",
  yes = { "Police shot and [this wounded] Tom Moss." },
  no = { "Police shot and wounded men ran." },
}

retag "beating that is shown" {
  about = "a clip shows guards beating nurses: what they do, and no beating of nurses",
  pattern = [[ (show | shows | showed | showing | saw | see | watched | filmed | caught | films | seen) ([adj] | [name] | [num] | the | two | three){0,3} ([plural common] | police) {this: [/beating|shelling|bombing|shooting|killing|hitting|punching|looting|storming|raiding|searching|stripping/ NN]} ([det] | [own] | [adj] | [num] | [plural common] | [name]) ]],
  to = "VBG",
  yes = { "A clip shows guards [this beating] nurses at the gate." },
  no = { "The film shows a beating." },
}

retag "hyphened deed that opens a sentence" {
  about = "Cross-examining the witness, Ada Lind ...: no name",
  pattern = [[ ^ {this: [name hyphen /[a-z]+-[a-z]+ing/]} ([det] | [own]) [not name]{1,5} , ]],
  to = "VBG",
  yes = { "[this Cross-examining] the guard, Ada Lind asked him twice." },
  no = { "Sarn-Hocking the brewer left on Monday.", "Wei-Ling, the mayor, left." },
}

retag "club in front of an office" {
  about = "fans told club owner Ada Lind: no verb",
  pattern = [[ {this: [/clubs?/ verb]} (owner | owners | chairman | chairwoman | president | captain | manager | secretary | director | legend | chief) ]],
  to = "NN",
  yes = { "It came from fans to [this club] owner Ada Lind." },
  no = { "They club seals." },
}

retag "portfolio behind a firm" {
  about = "Odrin finance chief Ada Lind: what she is chief of, and no verb",
  pattern = [[ [name] {this: [verb can=NN]} (chief | director | head | boss | officer | manager | executive | secretary | minister | president | analyst) [name] ]],
  to = "NN",
  yes = { "They met Odrin [this finance] chief Ada Lind." },
  no = { "They finance chief Ada Lind." },
}

retag "the accused in a case" {
  about = "the accused in this case, the accused faces: somebody, and no verb",
  pattern = [[ the {this: [/accused/ tag=VBD|VBN]} (in | of | at | on | who | , | faces | face | denies | pleads | appears | was | is | had | has | were | are | will | may | must | [possessive]) ]],
  to = "NN",
  yes = { "The [this accused] in this case left.", "Police say the [this accused] faces a charge." },
  no = { "They accused him of theft." },
}

words "adjective_too" { "relative", "individual", "stalwart", "hopeful", "notable", "intimate", "familiar", "subordinate", "irregular", "regular" }

retag "somebody by a word that is an adjective too" {
  about = "a relative sued, two individuals sued: nouns, as a verb stands behind",
  pattern = [[ ([det not wh] | [own] | [num] | [possessive]) [adj not <adjective_too>]{0,1} {this: [<adjective_too> adj]} ([finite] | [modal] | <have> | <be> | who | of ([det] | [own] | [name])) ]],
  to = "NN",
  yes = { "A [this relative] sued the bank." },
  no = { "A relative calm was felt." },
}

words "role_form" { "peer", "coach", "judge", "guide", "star", "mentor", "captain", "doctor", "nurse", "author", "host", "pilot", "butcher", "cook" }

retag "role between two names" {
  about = "Labour peer Ada Lind: no verb, as a name in the singular has one in s",
  pattern = [[ [capital not upper] {this: [<role_form> tag=VB|VBP]} [name] ]],
  to = "NN",
  yes = { "They met Labour [this peer] Ada Lind." },
  no = { "They peer at Ada Lind." },
}

retag "what somebody bore" {
  about = "the rebels bore responsibility: a verb behind a noun, and no part of it",
  pattern = [[ [noun] {this: bore} (responsibility | blame | witness | part | (the | a | no | some | full | sole | little | much | heavy) [adj]? (responsibility | blame | brunt | burden | cost | guilt | grudge | resemblance | part | hallmarks | marks | scars)) ]],
  to = "VBD",
  yes = { "The Green Front [this bore] responsibility for it.", "The nurses [this bore] the brunt of it." },
  no = { "It was a tidal bore, no part of the sea." },
}

retag "gerund behind a quotation mark" {
  about = "was \"playing with fire\": what is done, and no thing",
  pattern = [[ <be> [adv]? " {this: [can=VBG lower noun /.+ing/]} (with | to | the | a | an | on | in | for | off | into | [own] | [particle]) ]],
  to = "VBG",
  yes = { 'They said Odrin was "[this playing] with fire".' },
  no = { 'They said it was "boxing".' },
}
