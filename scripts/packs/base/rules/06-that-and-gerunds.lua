-- Which of its tags a word has here: "that" and "her", gerunds, adjectives, adverbs of several words.
-- (Retags run in the order of the files, each seeing what the ones before did; {this: ...} is the word that gets the tag.)
phase "tags"

retag "that as a conjunction after a verb" {
  about = "said that: no determiner",
  pattern = [[ [verb] {this: that} ]],
  to = "IN",
  yes = { "They said [this that] it was late.", "They know [this that] talks failed." },
  no = { "That plan failed." },
}
retag "that as an object" {
  about = "did not rule that out, called that version a lie, challenged that version of events: no clause follows",
  pattern = [[ [verb] {this: that} ((out | off | up | down | away | aside | back)? ([mark] | $) | [adj]? [can=NN not <conjunction>] (. | ; | as | a | an | the | $ | of [not finite not modal not mark not comma]{1,8} (. | ; | $))) ]],
  to = "DT",
  yes = { "He did not rule [this that] out.", "They knew [this that].", "They called [this that] version a lie." },
  no = { "He said that it was late.", "He said that traffic had stopped.", "He said that while the ship sailed, he slept." },
}
retag "participle after a determiner" {
  about = "the disputed vote, two suspected thieves: no past behind an article or a number",
  pattern = [[ ([det not wh] | [num] | [noun] [possessive] | [own]) {this: [VBD can=VBN]} ([adj] | [noun]) ]],
  to = "VBN",
  yes = { "The [this disputed] vote is over.", "The town's [this disputed] vote is over.", "They met two [this suspected] thieves." },
  no = { "The vote was disputed." },
}
retag "that before the noun that opens a sentence" {
  about = "That group said so: no clause, as its verb follows",
  ways = {
    does = [[ ^ {this: that} [common singular] ([verb finite] | [modal]) ([prep] | that | [det] | [own] | to | [adv] | [pronoun] | [mark] | be) ]],
    is_done = [[ ^ {this: that} [common singular] (<be> | <have> been) (not | n't)? [adv]? [participle] [not finite not modal]{0,12} ([final] | ,) ]],
  },
  to = "DT",
  yes = { "[this That] group said that it was late.", "[this That] plan would be dear.", "[this That] number has been challenged by the firm." },
  no = { "That prices rose is known.", "That fraud was committed in the north is clear." },
}
retag "that behind an opening" {
  about = "With respect, that is wrong; Look, Ada, that's not so: what has been said, as no verb stands before it",
  pattern = [[ (^ | ") ((<opener> | [not verb not finite not modal not mark not final not comma]{1,3}) ,){1,2} {this: that} (<be> | [clitic verb] | [modal] | <do>) ]],
  to = "DT",
  yes = { "With respect, [this that] is wrong.", "Look, Ada, [this that] was not so." },
  no = { "He said, that is, that it was late." },
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
    short = [[ ([verb] | [prep]) {this: her} (again | alone | too | out | off | [WRB] | not | [open]) ]],
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
  pattern = [[ [noun] , [adv]? {this: [VBD can=VBN]} ([prep] | [num] | [to_mark]) [not mark not finite]{0,14} , ([verb finite] | [modal] | <be> | <have> | [can=VBZ] ([det] | that)) ]],
  to = "VBN",
  yes = { "The study, [this published] in May, says so.", "The letter, [this dated] 4 May, states the rent.", "The envoy, [this summoned] to explain it, says so." },
  no = { "The study, published last." },
}
retag "that before a verb" {
  about = "hope that is true: a pronoun, as its verb follows",
  ways = {
    verb = [[ [verb] {this: that} ([possessive] | <be> | <have> | [modal]) ]],
    of = [[ {this: that} of ([det] | [name] | [own] | [num]) ]],   -- "a flood like that of 1998"
  },
  to = "DT",
  yes = { "I hope [this that] is true.", "Those who claim [this that] have not read it.", "It was a flood like [this that] of the north." },
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
retag "having at the start" {
  about = "Having said so, she left: a verb, not a name",
  pattern = [[ ^ {this: [name /having/]} [adv]? [verb] ]],
  to = "VBG",
  yes = { "[this Having] told the guard, she left." },
  no = { "Ada Having told the guard so." },
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
  about = "he left, warning of a flood; she left, drawing praise from nurses",
  ways = {
    object = [[ , [adv]? {this: [NN can=VBG]} ([IN] | [det] | [num] | [adj] | [plural] | [can=RP]) ]],
    noun = [[ [verb finite] [not comma not verb]{1,14}? , [adv]? {this: [NN can=VBG not <ing_noun>]} [can=NN] ([prep not lemma=of] | that | .) ]],
  },
  to = "VBG",
  yes = { "He left, [this warning] of a flood.", "He left, [this hearing] of a flood.",
          "He left, [this playing] down the flood.", "She spoke in the hall, [this winning] praise from nurses." },
  no = { "He left, a warning of trouble." },
}
retag "plural noun after a gerund and its particle" {
  about = "he left, playing down reports of a flood: the object, as the gerund's subject has its verb",
  pattern = [[ , [adv]? [gerund] [can=RP] {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "He left, shrugging off [this claims] the bank fell." },
  no = { "The man standing up claims a seat." },
}
retag "adjective between determiner and noun" {
  about = "his closest friends: what may be an adjective is one there",
  pattern = [[ ([det not wh] | [own] | [possessive]) {this: [adv can=adj]} [noun] ]],
  to = "JJ",
  yes = { "She told her [this closest] friends." },
  no = { "She ran closest to them." },
}
words "aside_gerund" { "writing", "tweeting", "shouting", "yelling", "replying", "answering", "remarking", "observing", "boasting", "complaining",
                       "predicting", "warning", "conceding", "promising", "vowing", "alleging", "maintaining", "recalling", "concluding",
                       "pleading", "chanting", "questioning", "wondering", "screaming", "responding", "saying", "arguing", "asking", "telling", "hoping", "insisting", "stressing", "declaring", "noting", "adding", "claiming",
                       "stating", "joking", "quipping", "explaining" }

retag "saying after a comma" {
  about = "he left, saying fog was a danger: these are hardly ever nouns",
  pattern = [[ (, | [dash] | --) [adv]? {this: [NN can=VBG <aside_gerund>]} ([noun] | " | : | , ") ]],
  to = "VBG",
  yes = { "He left, [this insisting], \"It is late.\"", "He left, [this saying] fog was a danger." },
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
words "indefinite" { "anything", "anyone", "anybody", "everything", "everyone", "everybody", "nothing", "nobody", "no one", "something",
                     "someone", "somebody" }
-- what takes place or is built, though a verb, too ("sales meeting in May", "rights hearing")
words "ing_noun" { "meeting", "hearing", "training", "briefing", "ruling", "building", "gathering", "filing", "finding", "opening", "rating",
                   "trading", "funding", "housing", "warning", "greeting", "spending", "saving", "banking", "farming", "fishing", "mining",
                   "shipping", "shooting", "bombing", "killing", "stabbing", "beating", "uprising", "rigging", "trafficking", "smuggling",
                   "laundering", "sentencing", "polling", "voting", "listing", "offering", "holding", "setting", "feeling", "reading",
                   "painting", "drawing", "wedding", "landing", "crossing", "dealing", "planning", "parking", "policing", "processing",
                   "manufacturing", "marketing", "advertising", "broadcasting", "publishing", "racing", "boxing", "doping", "cheating",
                   "drinking", "smoking", "driving", "living", "standing", "bidding", "financing", "lending", "borrowing", "pricing",
                   "testing", "screening", "monitoring", "engineering", "understanding", "following", "being", "thinking",
                   "counselling", "lobbying", "campaigning", "fundraising", "bargaining", "recycling", "timing", "morning", "evening",
                   "spring", "string", "ring", "wing", "thing", "king" }
-- hardly ever a noun, if no article or adjective stands before
words "ing_verb" { "ending", "wounding", "drawing", "raising", "supporting", "reducing", "shifting", "facing", "focusing", "posing", "shoring",
                   "grappling", "casting", "undertaking", "banning", "attending", "serving", "spreading", "easing", "rallying",
                   "using", "making", "taking", "getting", "giving", "seeking", "saying", "bringing", "keeping", "wearing", "causing",
                   "leaving", "putting", "becoming", "carrying", "sending", "showing", "telling", "letting", "forcing", "trying",
                   "wanting", "asking", "happening", "asserting", "urging", "calling", "coming", "hiding", "helping", "blaming" }
words "to_doing" { "committed to", "admit", "confess", "resort", "object", "return", "own up", "plead guilty", inflect = "verb" }
words "of_doing" { "accused of", "guilty of", "suspected of", "convicted of", "cleared of", "acquitted of", "charged with", "blamed for",
                   "criticised for", "criticized for", "arrested for", "jailed for", "fined for" }

retag "gerund after a preposition" {
  about = "of building new roads, of killing three, with stealing $3m: a verb, as its object follows",
  ways = {
    object = [[ ([IN] | [particle]) {this: [NN can=VBG]} (([adv] | too | so)? [adj] | [plural] | [IN] | <indefinite>) ]],
    number = [[ ([IN] | [particle] | [TO]) {this: [NN can=VBG]} ([adv] | [prep] | [particle] to | [TO]){0,2} ([num /\p{L}+/] | [num] [adj]{0,2} [noun] | [symbol] [num]) ]],
    means = [[ (by | without | instead of | rather than | despite | while | upon | before | after) {this: [NN can=VBG not <ing_noun>]} [can=NN] ]],
    particle = [[ ([IN] | [TO]) {this: [NN can=VBG]} (back | away | off | together | out | aside | down) ]],
    to = [[ <to_doing> to {this: [NN can=VBG]} ([adj] | [noun] | <indefinite>) ]],
    deed = [[ <of_doing> {this: [NN can=VBG]} [can=NN] ]],
  },
  to = "VBG",
  yes = { "They spoke of [this building] new roads.", "They spoke of [this meeting] new envoys.",
          "They warned against [this drawing] too many lines.", "He left without [this meeting] anyone.",
          "He spoke of [this killing] two guards.", "He was jailed for [this stealing] $3m.", "They spoke of [this dumping] up to 40 tons.",
          "He admitted to [this hiding] reports.", "They fed him by [this cooking] broth.", "She spoke of [this turning] away boats.", "She was accused of [this dumping] ash." },
  no = { "The building was new.", "He met her in building 7." },
}
words "found_doing" { "find", "see", "catch", "spot", "film", "photograph", "hear", "leave", "notice", "picture", "record", "show", "observe",
                      inflect = "verb" }
words "spent_doing" { "spend", "waste", inflect = "verb" }

retag "gerund behind whom it tells of" {
  about = "people living there, ships hiding in the bay, people seeking asylum: a verb, as no compound begins with a plural",
  ways = {
    plural = [[ [plural not <weekday>] {this: [NN can=VBG not <ing_noun>]} ([IN] | [particle] | [noun] | [det] | [adj] | [can=VBN] | away | back) ]],
    somebody = [[ (<indefinite> | <quantity>) {this: [NN can=VBG]} ]],
    living = [[ [plural not <weekday>] {this: [NN /living|standing|holding|driving|following|crossing|smoking|drinking|reading/]} ([IN] | [det] | [particle] | [own]) ]],
    absolute = [[ with (([det] | [own]) ([adj] | [noun]){0,2} [common] | [name]{1,3} | [pronoun not wh]) {this: [NN can=VBG not <ing_noun>]} ([num] | [det] | [own] | [name] | [adj] | [plural] | [adv] | [particle] | [prep]) ]],
    caught = [[ <be> [adv]? [verb <found_doing>] {this: [NN can=VBG]} ]],
    spent = [[ [verb <spent_doing>] [not verb not mark not comma not prep]{1,6}? ([common] | [plural]) {this: [NN can=VBG]} ([prep] | , | and | . | [det] | [own] | [name] | [plural]) ]],
    asked = [[ ^ [wh] <be> ([pronoun] | [det] [adj]? [noun] | [name]{1,3} | [plural]) {this: [NN can=VBG]} ]],
    any = [[ ([noun] | [mark] | [comma] | [prep] | [adv] | [conj] | ^) {this: [NN can=VBG <ing_verb>]} ([can=NN] | [noun] | [adj] | [num] | [can=VBN] | [prep not lemma=of] | [adv] | [particle] | [mark] | [comma]) ]],
    joined = [[ [gerund] ([det] | [own] | [adj] | [noun] | [num] | [prep] | [name]){1,6} (and | or) {this: [NN can=VBG]} ([det] | [own] | [num] | [plural] | [particle]) ]],
  },
  to = "VBG",
  yes = { "They found ships [this hiding] in the bay.", "They met people [this seeking] asylum.", "They saw men [this hunting] in the bay.", "Why is Lind [this hiding] it?",
          "What are they [this fighting] for?", "They left, [this seeking] help from the firm.",
          "Nobody [this suffering] from it was seen.", "She met men [this living] near the sea.", "It ended with Odrin [this winning] two games.",
          "He was caught [this smuggling] boats.", "She spent her life [this crying] in a cell.", "They made it by [this using] iodised salt.",
          "They spoke of closing the yard and [this taking] in 28 men.", "They spoke of shutting the yard and [this burning] 28 boats." },
  no = { "The sales meeting in May was short.", "They met at the taking of the town." },
}
retag "noun behind a gerund" {
  about = "accused of dumping waste: no infinitive",
  pattern = [[ [gerund not <bare_infinitive>] {this: [VB can=NN]} ([prep] | [comma] | [mark] | $) ]],
  to = "NN",
  yes = { "He began dumping [this waste]." },
  no = { "She denied helping hide it." },
}
retag "her behind a gerund" {
  about = "for beating her, before telling her so: no noun follows that she could own",
  pattern = [[ [gerund] {this: her} [adv not can=JJ]{0,2} ([prep] | [TO] | [conj] | [comma] | [mark] | [det] | [pronoun] | $) ]],
  to = "PRP",
  yes = { "They jailed him for beating [this her].", "They spoke of beating [this her] so often." },
  no = { "They spoke of beating her own record." },
}
retag "noun in ing after a determiner" {
  about = "the meeting was short: a noun, as no object follows",
  pattern = [[ ([det not wh] | [own] | [possessive]) [adj]? {this: [VBG can=NN]} ([mark] | of | [verb] | [modal] | <be> | <have> | $) ]],
  to = "NN",
  yes = { "The [this meeting] was short.", "The [this dying] is over." },
  no = { "They were meeting him." },
}
retag "noun in ing before that" {
  about = "the finding that it leaks: a noun, as it has an article",
  pattern = [[ (the | a | an | this | [own]) {this: [VBG can=NN]} that ]],
  to = "NN",
  yes = { "They read the [this finding] that it leaks." },
  no = { "They met those finding that it leaks." },
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
  "by comparison", "by now", "by then", "to date", "to this day", "over time", "more than once", "time and again", "all along", "since", "over and over",
  "later that day", "later that night", "later that evening", "later that week", "later that month", "later that year", "that same day",
  "under oath", "without exception", "once more", "so far", "until recently", "until now", "until then", "since then", "by and large",
}
retag "adverb of several words" {
  about = "the charity at first said: it belongs to the verb, not to the noun before it",
  ways = {
    before = [[ ([common] | [name] | [pronoun not wh]) {this: <adverb_phrase>} [adv]? ([verb finite] | [modal]) ]],
    inside = [[ ([modal] | <have>) {this: <adverb_phrase>} [adv]? [verb] ]],
  },
  to = "RB",
  yes = { "The charity has [this in turn] blamed him.", "The charity has [this since] left.", "She [this later that day] said so.", "The charity [this at first] said so.", "The mayor [this for his part] has denied it." },
  no = { "At first light the boats left.", "He has since May been ill.", "It was open then, and since has not." },
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
