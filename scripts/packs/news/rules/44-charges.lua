-- What a denial may answer though no rule of speech reads it: what somebody is accused of in the passive, or is said
-- to have done in a report with an aside. 47 makes claims of those that a denial stands near.
phase "denials"

type "HeldAgainst" { inner = true, head = "cue", slots = { "cue", "source", "accused", "content" },
                about = "what is held against somebody, in the passive or behind a noun" }

words "charged_with" { "accuse", "charge", "suspect", "indict", inflect = "verb" }
words "blamed_for" { "blame", "criticise", "criticize", "fault", "condemn", "denounce", inflect = "verb" }
words "held_for" { "arrest", "detain", "jail", "imprison", "convict", "sentence", "sue", "investigate", "try",
                   "fine", "hold", "question", "probe", "extradite", inflect = "verb" }
words "put_away" { "jail", "imprison", "convict", "sentence", "remand", "fine", inflect = "verb" }
words "term_unit" { "day", "week", "month", "year", inflect = "noun", any_tag = true }
words "facing" { "on trial", "in the dock", "under investigation", "under fire", "under suspicion", "under attack",
                 "under scrutiny", "in court", "in custody", "wanted" }
words "told_noun" { accuse = { "accusation", "allegation", "charge", "complaint", "suspicion" },
                    state = { "claim", "assertion", "suggestion", "speculation", "talk", "gossip", "whisper" },
                    inform = { "report", "rumor", "rumour", "story", "article" }, inflect = "noun", any_tag = true }

-- where somebody is accused: "in court", "in a letter"
words "forum" { "court", "parliament", "public", "lawsuit", "suit", "letter", "report", "complaint", "petition", "indictment", "hearing", "interview",
                "article", "filing", "statement", "book" }

-- "for nine years", "to four years in prison", "in custody for two weeks": what stands between the sentence and the deed
part "h_span" [[ (to | for) ([num] | [adj] | [det] | [adv] | than){1,4} <term_unit> ((in | behind) (prison | jail | bars))? ]]
part "h_term" [[ (on <weekday> | earlier? (last | this) (<weekday> | <term_unit>) | (in | of)? [num] | in (absentia | custody) | to (life | death) ((in | behind) (prison | jail | bars))? | &h_span) ]]

part "h_aux" [[ ([modal] | <be> | <have> | been | being | [lemma=stand] | [adv]){0,4} ]]

rule "held against somebody" {
  finds = "HeldAgainst", about = "X is accused of ..., X, criticised by Y for ..., prosecutors charged X with ...",
  ways = {
    opening = [[ ^ {cue: (accused | charged | suspected | indicted | convicted | [lemma=find] guilty)} (&when | in absentia)? (by {source: (np | core)} &when?)? (of | with) {content: [not comma not final]{1,20}} , {accused: np} ]],
    passive = [[ {accused: (np | core)} (, [num] , | , (who | which) [not comma not final]{1,14} , | ,? (who | which) | ,)? &h_aux {cue: <charged_with>} (&when | in (a | an | the)? [adj]? <forum>)? (by {source: (np | core)} &when?)? (of | with) {content: clause} ]],
    passive_by = [[ {accused: (np | core)} (, [num] , | , (who | which) [not comma not final]{1,14} , | ,? (who | which) | ,)? &h_aux {cue: (<charged_with> | <blamed_for>)} (of | with | for) {content: [not comma not mark not final]{0,12}? [not comma not mark not final not verb]} by {source: np with Actor} ]],
    in_paper = [[ {accused: (np | core)} (, (who | which) | ,)? &h_aux {cue: <charged_with>} (of | with) {content: [not comma not final]{1,8}?} in (a | an | the | his | her | their) [adj]{0,2} (<medium> | <claim_noun> | <case_noun>) [verb]? (by | from) {source: (np | core)} ]],
    after = [[ (after | despite | upon | when | over) being [adv]? {cue: <charged_with>} (on <weekday>)? (by {source: (np | core)})? (of | with) {content: clause} ]],
    blamed = [[ {accused: (np | core)} (, [num] , | ,)? &h_aux (, (too | however | also) ,)? {cue: <blamed_for>} (by {source: (np | core)})? for {content: clause} ]],
    whom = [[ {accused: (np | core)} , whom {source: np} ([adv] | <have> | <be>){0,3} {cue: (<charged_with> | <blamed_for>)} (of | with | for) {content: [not comma not final]{1,20}} ]],
    suspected = [[ {source: np} ([adv] | <have>){0,3} {cue: (suspect | suspects | suspected)} {accused: (core | Actor)} of {content: clause} ]],
    linked = [[ {source: np} ([adv] | <have>){0,3} {cue: (link | links | linked | tie | ties | tied)} {accused: (core | Actor)} (to | with) {content: core} ]],
    held = [[ {accused: (np | core)} (, [num] , | ,)? &h_aux {cue: [participle <held_for>]} (by {source: (np | core)})? &h_term{0,3} (on suspicion of | on (a | the)? (charge | charges) of | in connection with | for | over | of) {content: clause} ]],
    in_dock = [[ {accused: (np | core)} (, [num] , | ,)? ([modal] | <be> | <have> | been | [adv] | [lemma=go] | [lemma=stand] | [lemma=come]){0,4} {cue: <facing>} (by {source: (np | core)})? (on <weekday>)? (on suspicion of | on (a | the)? (charge | charges) of | in connection with | for | over | accused of | charged with) {content: clause} ]],
    faces = [[ {accused: (np | core)} ([modal] | <be> | <have> | been | [adv]){0,3} {cue: (face | faces | faced | facing)} ([adj] | [num] | a){0,3} (<told_noun> | trial | prosecution | inquiry) (of | that | for | over | into) {content: clause} ]],
    tied = [[ {accused: (np | core)} ([modal] | <be> | <have> | been | [adv]){1,4} {cue: (linked | tied)} (to | with) {content: (core | np)} ]],
    pleaded = [[ {accused: (np | core)} (, [not comma not final]{1,10} ,)? ([adv] | <have>){0,3} {cue: [lemma=plead]} not guilty ([prep] [not comma not final]{1,4}?)? to {content: [not comma not final not mark not pronoun]{1,16}} ]],
    put = [[ {source: np} ([adv] | <have>){0,2} {cue: (put | puts) it?} to {accused: (core | Actor)} that {content: clause} ]],
    put_passive = [[ it (<be> | <have> been) {cue: put} to {accused: (core | Actor)} (in court)? that {content: clause} ]],
    active = [[ {source: np} ([adv] | <have> | <be>){0,3} {cue: (charge | charges | charged | indict | indicted)} {accused: (core | Actor)} (on <weekday>)? with {content: ([gerund] clause | [adj]{0,2} [singular] (and [singular])?)} ]],
  },
  unless = { not_so = [[ <be> (not | n't | never) [adv]? {cue} ]],
             of_place = [[ {cue: [<held_for> not lemma=convict]} by {source} of ]],   -- "sued by residents of Upper Sarn"
             term = [[ {cue: [<held_for>]} [not comma not final]{0,6}? {content: ([num] | [det] | [adj] | [adv] | than){0,4} <term_unit> ([not /of/] ...)?} ]] },   -- "jailed for a week"
  make = { act = "accuse" },
  yes = {
    "They met [accused the banker], whom [source regulators] [cue accused] of [content fraud].",
    "[accused The banker] is [cue accused] of [content moving millions abroad].",
    "[accused The banker], who is [cue accused] of [content fraud] by [source regulators], left.",
    "[accused The banker], who denies it, was [cue accused] by [source a court] of [content fraud].",
    "[cue Accused] by [source a court] of [content fraud], [accused the banker] left.", "[cue Convicted] in absentia of [content fraud], [accused the banker] left.",
    "They met [accused the banker], who is [cue accused] of [content fraud].",
    "They met [accused the banker], [cue accused] by [source regulators] of [content fraud].",
    "She wept after being [cue accused] by [source a court] of [content fraud].",
    "[accused The bank] was [cue accused] of [content fraud] in a complaint by [source two clients].",
    "[accused The banker] has [cue pleaded] not guilty to [content two counts of fraud].",
    "[accused The charity] was [cue criticised] by [source deputies] for [content wasting money].",
    "[source Regulators] [cue suspect] [accused the bank] of [content helping smugglers].",
    "[source Investigators] [cue linked] [accused the general] to [content the killings].",
    "[accused The keeper] has been [cue linked] with [content a move to the league's champions].",
    "[accused The minister] was [cue accused] last month by [source two clerks] of [content lying about the sale].",
    "[accused The minister] was [cue accused] by [source two clerks] on Monday of [content lying about the sale].",
    "[accused The minister] has been [cue accused] in parliament of [content lying about the sale].",
    "It was [cue put] to [accused the witness] that [content he was drunk].",
    "[source Her lawyer] [cue put it] to [accused the witness] that [content he was drunk].",
    "[source Prosecutors] [cue charged] [accused the banker] with [content fraud].",
    "[source Prosecutors] have [cue charged] [accused Ada Lind] with [content fraud].",
    "[accused The guard] was [cue arrested] on suspicion of [content beating a prisoner].",
    "[accused The guard] was [cue sentenced] to four years in prison for [content beating a prisoner].",
    "[accused Ada Lind] is [cue on trial] for [content the murder of her husband].",
    "[accused The bank] has [cue faced] allegations that [content it helped smugglers].",
  },
  no = { "The mayor is not accused of fraud.", "He was charged for the meal twice.", "The bull charged the man with the red shirt.",
         "She suspected him.", "The mill was sued by farmers of Upper Sarn.", "The clerk was jailed for a week." },
}

words "beset" { "hit", "dogged", "rocked", "plagued", "shaken", "beset", "haunted", "hurt", "damaged", "battered",
                "overshadowed", "pursued", "embroiled", "mired", "swept up", "tainted", "weakened" }
words "derided_as" { "deride", "dismiss", "denounce", "mock", "condemn", "brand", "portray", "paint", "decry", "describe", "ridicule", "criticise", "criticize",
                     inflect = "verb" }
words "culprit" { "source", "suspect", "culprit", "mastermind", "ringleader", "leader", "author", "driver", "gunman",
                  "killer", "attacker", "thief", "spy", "agent", "informer", "recipient", "beneficiary", "owner", "man", "woman",
                  inflect = "noun", any_tag = true }

rule "charged in other words" {
  finds = "HeldAgainst", about = "X, dogged by claims that ...; was found to have ...; Y named X as the source of ...",
  ways = {
    beset = [[ {accused: (np | core)} (, [num] , | ,)? &h_aux {cue: <beset>} (by | in) ([adj] | [num] | a | the){0,3} <told_noun> (of | that | over | about) {content: clause} ]],
    found = [[ {accused: (np | core)} &h_aux {cue: found} (by {source: (np | core)})? {content: ((guilty | in breach) of | to (have | be)) clause} ]],
    named = [[ {accused: (np | core)} &h_aux {cue: (named | identified | unmasked | singled out)} (by {source: (np | core)})? as {content: core with <culprit> clause?} ]],
    names = [[ {source: np} ([adv] | <have>){0,3} {cue: (name | names | named | identify | identified | unmasked)} {accused: (core | Actor)} as {content: core with <culprit> clause?} ]],
    called = [[ {accused: (np | core)} &h_aux {cue: (called | branded | labelled | labeled | dubbed)} {content: (a | an) [not comma not final]{1,6}?} by {source: (np | core)} ]],
    branded = [[ {accused: (np | core)} , [adv]? {cue: (branded | labelled | labeled | dubbed)} {content: (a | an) [not comma not final]{1,6}?} by {source: (np | core)} ]],
    derided = [[ {accused: (np | core)} ,? ((who | which) (<be> | <have> been))? &h_aux {cue: [participle <derided_as>]} (by {source: (np | core)})? as {content: (a | an) [not comma not final not mark]{1,8}} ]],
    derided_by = [[ {accused: (np | core)} ,? ((who | which) (<be> | <have> been))? &h_aux {cue: [participle <derided_as>]} as {content: (a | an) [not comma not final not mark]{1,6}?} by {source: (np | core)} ]],
    tipped = [[ {accused: (np | core)} &h_aux {cue: tipped} {content: (to | for | as) clause} ]],
    responsible = [[ {source: np} ([adv] | <have>){0,3} {cue: (hold | holds | held | holding | found | finds)} {accused: (core | Actor)} (responsible | accountable | liable | guilty | to blame) (for | of) {content: clause} ]],
    jailed = [[ {source: np} (on <weekday>)? ([adv] | <have>){0,3} {cue: [finite <put_away>]} {accused: (core | Actor)} (, [not comma not final]{1,8} ,)? &h_term{0,3} ]] ..
             [[ (for | of | on suspicion of | on (a | the)? (charge | charges) of) {content: clause} ]],
    sued = [[ {source: np} ([adv] | <have> | <be>){0,3} {cue: (sue | sues | sued | suing | prosecuted | arrest | arrested)} {accused: (core | Actor)} (on <weekday>)? (for | over | on suspicion of) {content: clause} ]],
  },
  unless = { term = [[ {cue: [finite <put_away>]} [not comma not final]{0,8}? {content: ([num] | [det] | [adj] | [adv] | than){0,4} <term_unit> ([not /of/] ...)?} ]] },
  make = { act = "accuse" },
  yes = {
    "[accused The mayor] has been [cue dogged] by claims that [content she lied].",
    "[accused The bank] was [cue found] by [source a court] [content to have misled clients].",
    "[accused The clerk] was [cue named] by [source the Argus] as [content the source of the leak].",
    "[source The Argus] [cue named] [accused the clerk] as [content the source of the leak].",
    "[accused The keeper] is [cue tipped] [content to leave in May].",
    "[accused The mayor] was [cue called] [content a thief] by [source her rival].",
    "[accused The club], [cue branded] [content a cult] by [source its neighbours], left.",
    "[accused The fund], widely [cue derided] as [content a scam], was shut.", "[accused The fund] was [cue derided] as [content a scam] by [source two clients].",
    "[source Residents] [cue hold] [accused the firm] responsible for [content the stench].",
    "[source A judge] [cue jailed] [accused a Swedish engineer], Nils Holm, for nine years for [content spying].",
    "[source A court] [cue remanded] [accused two brothers] in custody for four weeks on suspicion of [content setting fire to the barn].",
    "[source Two nurses] [cue sued] [accused the clinic] over [content unpaid wages].",
  },
  no = { "She was named as the new head of the bank.", "He found the bank closed.", "A judge remanded the clerk for a week." },
}

words "pins_on" { "pin", "blame", "lay", "attribute", "ascribe", "trace", inflect = "verb" }
part "deed" [[ (the | a | an | this | that | these | those | [own]) ([adj] | [noun] | [name] | [num] | [participle] | [possessive]){1,5} ((of | on | in | at | near | against) core){0,2} ]]

rule "blamed for what stands before" {
  finds = "HeldAgainst", about = "the blast, which Y has pinned on X; the raid, for which Y holds X responsible",
  ways = {
    pinned = [[ {content: &deed} ,? (which | that) {source: np} ([adv] | <have>){0,3} {cue: [verb <pins_on>]} (on | upon | to) {accused: ([pronoun not own] | Actor)} ]],
    for_which = [[ {content: &deed} ,? for which {source: np} ([adv] | <have>){0,3} {cue: ([verb <blamed_for>] | [lemma=hold])} {accused: ([pronoun not own] | Actor)} ]],
  },
  make = { act = "accuse" },
  yes = {
    "The rebels denied [content the raid], which [source the army] has [cue pinned] on [accused them].",
    "[content The fire at the mill], for which [source the owner] [cue holds] [accused the union] responsible, burned all night.",
  },
  no = { "The hall, for which the owner paid him, is old.", "The medal, which the queen pinned to his coat, is lost." },
}

rule "suspected of it" {
  finds = "HeldAgainst", about = "an inquiry into whether ...; the prosecution's case is that ...",
  ways = {
    whether = [[ ({source: np} ([adv] | <have> | <be>){0,3} ([verb] (a | an | the)? [adj]?)?)? {cue: (inquiry | investigation | probe | investigate | investigates | investigated | investigating | looking)} into? whether {content: clause} ]],
    case = [[ {source: (np | core)} [possessive] [adj]? {cue: (case | theory | contention | argument | version | <told_noun>)} <be> that {content: clause} ]],
  },
  make = { act = "accuse" },
  yes = {
    "[source The regulator] has opened an [cue inquiry] into whether [content the bank lied].",
    "[source The prosecution]'s [cue case] is that [content the letter was forged].",
  },
  no = { "The inquiry into the fire was closed." },
}

words "lodges" { "lodge", "file", "bring", "submit", "open", "launch", "begin", inflect = "verb" }
words "case_lodged" { "complaint", "lawsuit", "suit", "grievance", "objection", inflect = "noun" }
words "inquiry_opened" { "inquiry", "enquiry", "investigation", "probe", inflect = "noun" }

rule "complained of" {
  finds = "HeldAgainst", about = "the club has lodged a complaint against X over an alleged ...; opened an inquiry into an alleged ...",
  ways = {
    over = [[ {source: np} (<be> ([adj] | [participle]) to)? ([adv] | <have>){0,3} {cue: [verb <lodges>]} (a | an | the | [own] | [adj] | [num]){0,3} <case_lodged> ]] ..
           [[ (with core)? (against {accused: (core | Actor)})? (with core | in [name] | on <weekday>)? (over | about) {content: clause} ]],
    into = [[ {source: np} ([adv] | <have>){0,3} {cue: [verb <lodges>]} (a | an | the | [own] | [adj] | [num]){0,3} <inquiry_opened> into (a | an | the)? {content: (alleged | suspected | possible) clause} ]],
  },
  make = { act = "accuse" },
  yes = {
    "[source The club] is understood to have [cue lodged] a complaint with the league over [content an alleged meeting in May].",
    "[source Ada Lind] [cue filed] a lawsuit against [accused the mill] over [content the theft of her drawings].",
    "[source The league] [cue opened] an inquiry into an [content alleged assault by the keeper].",
  },
  no = { "The league opened an inquiry into the fire.", "She filed a complaint." },
}

words "going_round" { "grow", "spread", "swirl", "persist", "mount", "surface", "emerge", "circulate", "abound", "go around", "go round", "fly", "rife",
                      "do the rounds", "make the rounds", inflect = "verb", any_tag = true }

rule "rumours go round" {
  finds = "HeldAgainst", about = "rumours are swirling that ...; reports emerged that ...; talk is that ...",
  ways = {
    going = [[ {cue: <told_noun>} ([modal] | <be> | <have> | been | [adv]){1,4} ([gerund] | rife | [participle]) ((on | in) ...4)? that {content: clause} ]],
    came = [[ {cue: <told_noun>} ([adv] | <have>){0,2} ([verb <came_up>] | [past <going_round>]) (on <weekday>)? ((in | from) {source: core})? (on <weekday>)? that {content: clause} ]],
    word = [[ {cue: word} ([adv] | <have>){0,2} (spread | spreads | got out | gets out | got around | came | leaked) ([prep] core)? that {content: clause} ]],
    word_is = [[ {cue: word} ((in | on | around | at | from) core)? <be> that {content: clause} ]],
    moves = [[ ^ (the | new | fresh | recent | growing | persistent)? {cue: [<told_noun> plural]} (of | about) {content: core ((for | with | by | in | on | from | at) core){0,2}} (<have> [adv]? [participle] | [past] ([det] | [own] | [noun] | [name])) ]],
    against = [[ {cue: <told_noun>} ([modal] | <have> | <be> | been | [adv]){1,4} [past <brought_up>] against {accused: (core | Actor)} (of | over) {content: clause} ]],
    goes = [[ {cue: <told_noun>} ((in | on | at | among | (going | doing) (round | around | the rounds in)) core)? ([lemma=go] | <be>) that {content: clause} ]],
    tale = [[ the {cue: (story | tale)} (going | doing) (round | around | the rounds in?) core? <be> that {content: clause} ]],
    spoke_of = [[ {cue: <told_noun>} [adv]? (spoke | speak | speaks | told | tell | tells | talked | talk) of {content: core clause?} ]],
    spreads = [[ {cue: <told_noun>} (of | about) {content: [not final not finite]{1,10}?} ([modal] | <have> | <be> | been | [adv]){0,4} <going_round> ]],
    there_that = [[ there ([modal] | <be> | <have> | been | [adv]){1,3} ([adj] | much | some){0,2} {cue: <told_noun>} (in | among | across) [not comma not final]{1,5}? that {content: clause} ]],
    there = [[ there ([modal] | <be> | <have> | been | [adv]){1,3} ([adj] | much | some){0,2} {cue: <told_noun>} (of | about) {content: core clause?} ]],
  },
  make = { act = "{cue.group}" },
  yes = { "[cue Rumours] are swirling that [content the bank will close].",
          "[cue Reports] emerged on Monday that [content the bank will close].",
          "[cue Rumours] swirled on Monday that [content the bank will close].",
          "[cue Word] spread that [content the bank will close].",
          "[cue Allegations] have been made against [accused Ada Lind] of [content theft].",
          "The [cue suggestion] came from [source the Argus] that [content she lied].",
          "The [cue rumour] is that [content the bank will close].",
          "The [cue rumour] in town is that [content the bank will close].", "The [cue gossip] was that [content the bank will close].",
          "The [cue story] going round the town is that [content the bank will close].",
          "[cue Reports] spoke of [content a rift in the band].",
          "[cue Talk] of [content a split in the party] has been growing.", "[cue Word] in the port is that [content the bank will close].",
          "[cue Rumours] of [content a bid for the bank] have cheered the town.",
          "There has been [cue speculation] in the town that [content the bank will close].",
          "There has been [cue talk] about [content a wedding]." },
  no = { "The rumours annoyed him." },
}

words "has_it_so" { "tabloid", "tabloids", "paper", "papers", "newspaper", "newspapers", "memoir", "memoirs", "book", "article", "leaflet", "indictment",
                    "complaint", "legend", "press", "blog", "post", "posts", "letter" }

rule "as a paper has it" {
  finds = "HeldAgainst", about = "reports had him leaving in May; the book has him drinking at noon: what they tell of somebody",
  ways = {
    doing = [[ {source: ([det] | [own] | [adj] | [noun] | [possessive] | <weekday>){0,4} (<told_noun> | <has_it_so>)} ((in | on | from) core)? (, [not comma not final]{1,8} ,)? {cue: [finite lemma=have]} ]] ..
            [[ {content: ((him | them | it | us | me) /.+ing/ | (her | (the | [own]) [adj]? [noun] | [det]? (core [possessive])? [noun] | Actor) [gerund]) [not comma not final not mark]{1,12}} ]],
    done = [[ {source: ([det] | [own] | [adj] | [noun] | [possessive]){0,3} (rumour | rumours | rumor | rumors | gossip | reports | tabloid | tabloids | story | stories | <has_it_so>)} ((in | on | from) core)? {cue: [finite lemma=have]} ]] ..
           [[ {content: (him | her | them | (the | [own]) [adj]? [noun] | (core [possessive])? [noun] | Actor) (pregnant | dead | broke | gone | (called | paid | bought | sold | sacked | fired | arrested | married | shot) (off | out | for | by | to | in)?) [not comma not final not mark]{0,10}} ]],
  },
  make = { act = "inform" },
  yes = { "[source Reports] [cue had] [content him leaving in May].", "[source The book], printed in May, [cue has] [content him drinking at noon].",
          "[source The tabloids] [cue had] [content her pregnant by June]." },
  no = { "The paper has a new owner.", "The letter had the stamp of the town." },
}

part "headlined" [[ (headlined | entitled | titled | under the headline | with the headline) ]]
part "paper_says" [[ (ran | runs | read | reads | said | says | declared | screamed | blared | proclaimed | asked | was) ]]

rule "told in a headline" {
  finds = "HeldAgainst", about = "ran a story headlined \"...\"; an article in the Post under the headline \"...\": what the story says",
  ways = {
    story = [[ ({source: np} ([adv] | <have> | <be>){0,3} [verb] (a | an | the | its)? ([adj] | [num] | [noun]){0,3})? (<told_noun> | piece | column | item | splash | editorial) ]] ..
            [[ ([prep] [not comma not mark]{1,5}?)? ,? {cue: &headlined} (: | ,)? {content: quote} ]],
    in_paper = [[ (<told_noun> | piece | column | item | splash | editorial) ([participle] | [VBD can=VBN])? ([adv] | this (morning | week | month) | (yesterday | today))? (in | by | on) {source: (np | core)} ]] ..
               [[ ((on | last) [not comma not mark]{1,3} | yesterday | today | this (morning | week))? ,? {cue: &headlined} (: | ,)? {content: quote} ]],
    front_page = [[ {source: (np | core)} [possessive]? ([adj] | [noun])? (headline | front page | front-page) ([prep] [not comma not mark not finite]{1,3}?)? {cue: &paper_says} (: | ,)? {content: quote} ]],
    page_of = [[ (headline | front page) (of | in | on) {source: (np | core)} ([prep] [not comma not mark not finite]{1,3}?)? {cue: &paper_says} (: | ,)? {content: quote} ]],
    ran_so = [[ {content: quote} ,? {cue: (ran | read | screamed | blared | declared | was)} (the | a | one) [adj]? headline (in | on | of) {source: (np | core)} ]],
    splashed = [[ {source: np} ([adv] | <have>){0,2} {cue: [lemma=splash]} (with | on)? {content: quote} ]],
  },
  make = { act = "inform" },
  yes = { "[source The Post] ran a story [cue headlined] [content \"Lind steals crown\"].",
          "She read an article published this morning in [source the Post] [cue under the headline] [content \"Lind steals crown\"].",
          "[source The Post]'s headline on Sunday [cue was] [content \"Lind steals crown\"].",
          "The front page of [source the Post] [cue read] [content \"Lind steals crown\"].",
          "[content \"Lind steals crown\"], [cue ran] the headline in [source the Post].",
          "[source The Post] [cue splashed] [content \"Lind steals crown\"] across two pages." },
  no = { "The Post headlined the crown.", "The front page of the Post was torn." },
}

rule "told with an aside" {
  finds = "HeldAgainst", about = "a report in the Post that ..., rumours on social media that ...",
  pattern = [[ {cue: [<told_noun> not past not participle]} ((in | on | by | from) {source: core} | [participle] (in | on | by | from) {source: core} | (on | in) ([adj] | [noun]){1,3}) (on <weekday>)? that {content: clause} ]],
  make = { act = "{cue.group}" },
  yes = { "There were [cue reports] on social media that [content the bank was closing].",
          "He spoke of a [cue report] in [source the Post] that [content he took bribes]." },
  no = { "He read the report on the plane." },
}

-- how one tells what another is said to be
words "depicts" { "describe", "portray", "depict", "paint", "present", "imagine", "picture", "sketch", "draw", inflect = "verb" }
words "has_it" { "say", "claim", "allege", "suggest", "assert", "contend", "insist", "maintain", "imply", "think", "believe", "argue",
                 "pretend", "charge", "fear", "warn", "report", inflect = "verb", any_tag = true }
part "others" [[ ({source: (core | Actor) (in core)?} | {source: (they | some | many | he | she | people)}) ]]
part "the_sort" [[ (the | a | an | some) ([adj] | [noun] | [name] | [num] | [hyphen]){1,5} ]]
part "so_said" [[ (. | , | " | ; | ! | $) ]]

rule "what others make of it" {
  finds = "HeldAgainst", about = "it is not the monster that critics make it out to be; not as weak as the union claims",
  ways = {
    made_out = [[ (not | n't) {content: &the_sort} (that | which | who)? &others [adv]? {cue: ([lemma=make] ([pronoun] | her) out to be)} ]],
    believed = [[ (not | n't) {content: &the_sort} (that | which | who)? &others ([modal] | want | wants | like | to){0,3} {cue: have} ([pronoun] | core) believe ]],
    says_it_is = [[ (not | n't) ({content: &the_sort} (that | which | who)? | what) &others [adv]? {cue: [verb <has_it>]} [pronoun] <be> &so_said ]],
    claims = [[ (not | n't) {content: &the_sort} (that | which | who)? &others ([adv] | <have>){0,2} {cue: [verb <has_it>]} ([pronoun] to be)? &so_said ]],
    depicts = [[ (not | n't) {content: &the_sort} (that | which | who)? &others ([adv] | <have>){0,2} {cue: [verb <depicts>]} ([pronoun] as?)? &so_said ]],
    as = [[ (not | n't) ([adv] | nearly){0,2} {content: (as | so) [adj]} as &others ([adv] | <have> | [modal]){0,2} {cue: (<has_it> | <depicts>)} ]],
    much_as = [[ (not | n't) [not final not mark not comma]{0,5} {content: (as | so) (much | many) [noun]{0,2}} as &others ([adv] | <have> | [modal]){0,2} {cue: (<has_it> | promise | promises | promised | boasts | boasted | predicted)} &so_said ]],
    whatever = [[ {content: (core | [pronoun])} <be> (not | n't) {content: [not final not comma]{1,12}} , (whatever | no matter what | despite what) &others ([adv] | <have> | [modal]){0,2} {cue: [verb <has_it>]} ]],
  },
  unless = { speaker = [[ (the | a | an | some | as | so) [not mark]{1,8} ('I' | we) {cue} ]] },
  make = { act = "state" },
  yes = {
    "The dam is not [content the monster] that [source critics] [cue make it out to be].",
    "The dam is not [content the boon] [source the firm] would [cue have] us believe.",
    "The dam is not [content the boon] [source the firm] [cue says] it is.",
    "The dam is not [content the disaster] that [source nurses] [cue claim].",
    "The dam is not [content the bottomless pit] [source its critics] [cue describe].",
    "The dam is not [content as weak] as [source the union] [cue claims].",
    "The cuts would not save [content as much money] as [source he] has [cue promised].",
    "[content It] is not [content in ruins], whatever [source the union] [cue says].",
  },
  no = { "The dam is not as weak as the old one.", "It is not the dam that the union built.",
         "The dam is not the boon that we say it is." },
}

type "Origin" { inner = true, head = "cue", slots = { "what", "cue", "source" },
                about = "who has brought a claim into the world" }

words "brought_up" { "make", "level", "report", "publish", "raise", "air", "print", "voice", "spread", "float", "post",
                     "broadcast", "carry", "put about", "bring", "launch", "start", "leak", "circulate", "peddle", "issue",
                     "release", "send", "write", "give", "present", "sign", "read", "repeat", "reiterate", "lodge", "file", "set out",
                     inflect = "verb" }
words "came_up" { "appear", "surface", "emerge", "originate", "begin", "start", "come", "stem", "arise", "run", inflect = "verb" }

-- what a fact check is about, and how it was put about
words "checked_thing" { "claim", "video", "clip", "post", "footage", "photo", "photograph", "picture", "image", "screenshot", "story", "text", "message", "caption", "recording", "meme",
                        inflect = "noun" }
words "put_online" { "post", "share", "publish", "upload", "tweet", "put out", "circulate", "spread", "put online", "make", inflect = "verb" }

part "that_claim" [[ (the | these | those | this | that | such) [adj]{0,2} (<told_noun> | <claim_noun> | evidence) ]]

rule "where a claim came from" {
  finds = "Origin", about = "the reports first appeared in the Post; the charge was made by the union",
  ways = {
    makes = [[ {source: np} (, [not comma not final]{1,10} ,)? ([adv] | <have> | first){0,3} {cue: [past <brought_up>]} {what: &that_claim} ]],
    told = [[ {what: (<told_noun> | <claim_noun>)} (that | of) [not comma not final]{1,16}? ([adv] | <have> | <be> | first){1,4} {cue: [participle <brought_up>]} ...3 by {source: (np | core)} ]],
    told_from = [[ {what: (<told_noun> | <claim_noun>)} (that | of) [not comma not final]{1,16}? ([adv] | <have>){0,2} {cue: [verb <came_up>]} [adv]? from {source: (np | core)} ]],
    apposed = [[ , {what: (a | an) [adj]? (<told_noun> | <claim_noun>)} (that | which)? ([adv] | <have> | <be>){0,3} {cue: [verb <brought_up>]} ...3 by {source: (np | core)} ]],
    which = [[ {what: (<told_noun> | <claim_noun>)} [not final]{0,16}? , which {source: np} ([adv] | <have> | first){0,3} {cue: [past <brought_up>]} ]],
    those_of = [[ {what: &that_claim} {cue: (<be> | [finite <have>] been)} (those | that | the work) of {source: (np | core)} ]],
    whose = [[ {source: np} , whose {what: (<told_noun> | <claim_noun>)} (it | they | that) {cue: <be>} ]],
    one_of = [[ ^ {what: (that | this | it)} (<be> | [finite <have>] been) (a | an | the) [adj]? {cue: [<claim_noun>]} ([participle <brought_up>]? by | of) {source: (np | core)} ]],
    brought = [[ {what: (it | they | &that_claim)} (,? (which | that))? ([adv] | <have> | <be> | first){1,4} {cue: [past <brought_up>]} ...3 by {source: (np | core)} ]],
    posted = [[ {what: (the | this | that) [adj]{0,2} <checked_thing>} ([adv] | <have> | <be>){0,3} (first | originally | initially) ([adv] | <be> | been){0,2} {cue: [past <put_online>]} ...5 by {source: (np | core)} ]],
    came_in = [[ {what: &that_claim} ([adv] | <have> | <be> | first){0,3} {cue: [verb <came_up>]} [adv]? (on <weekday>)? (in | with | through) (a | an | the) ([adj] | [num] | [hyphen] | [participle] | [noun]){0,4} ([participle <brought_up>] | [participle] | to core)? ...2 (by | from) {source: (np | core)} ]],
    came = [[ {what: &that_claim} ([adv] | <have> | <be> | first){0,3} {cue: [verb <came_up>]} [adv]? (to light)? (on <weekday>)? (in | from | with | on) {source: (np | core | the <weekday>? Actor)} ]],
  },
  yes = {
    "[what The clip] was first [cue shared] by [source Ed Gill], a clerk.",
    "[what The reports] first [cue appeared] in [source the Sunday Mercury].",
    "[what It] was first [cue made] by [source the union].",
    "[what The allegation] [cue came] in a long letter written by [source Ed Gill].",
    "The [what charge] that she lied [cue came] from [source the union].",
    "She denied that she had lied, [what a charge] first [cue made] by [source the union].",
    "She denied [what the charge], which was [cue levelled] by [source two former clerks].",
    "[what The allegation] has been [cue levelled] before by [source two former clerks].",
    "[source Ed Gill], a clerk, [cue made] [what the accusation] in a letter.",
    "[what Rumours] that she had lied were [cue started] by [source Ed Gill].",
    "The [what allegation] that she had lied, which [source Ed Gill] [cue made] in March, was false.",
    "[what The evidence] [cue came] from [source Ada Lind], a clerk.",
    "[what The insinuations] [cue are] those of [source his second wife].",
    "[source The union], whose [what allegation] it [cue is], will sue.",
    "[what That] had been an [cue accusation] of [source Ada Lind], the bishop.",
  },
  no = { "The report came on Monday.", "They came from the north.", "That was a report of little worth." },
}

type "Opposed" { inner = true, head = "cue", slots = { "cue", "source" },
                 about = "whom somebody answers or contradicts" }

words "countering" { "contradict", "rebut", "answer", "respond to", "reply to", "react to", "counter", "rebuff", "rebuke",
                     "take issue with", inflect = "verb" }
words "against_whom" { "contrary to", "contrary to what", "despite what", "in spite of what", "in response to", "in reply to",
                       "in answer to", "in contrast to", "unlike", "confronted with", "faced with", "in contradiction to" }

rule "whom a denial counters" {
  finds = "Opposed", about = "contradicting Lind, in response to Lind's claims, contrary to what Lind says; said of Lind's claim",
  ways = {
    countering = [[ {cue: (<countering> | <against_whom> | /hit|hits|hitting|fire[ds]?|firing|lash(ed|es|ing)?/ back at)} ([det] | [adj] | [noun] | from | by | of | in){0,6}? {source: Actor} ]],
    responding = [[ <be> {cue: (responding | reacting | replying)} to ([det] | [adj] | [noun] | [adv] | [num]){0,6}? (by | from) {source: np} ]],
    despite = [[ {cue: (despite | in spite of | notwithstanding)} ([det not own] | [adj] | [num]){0,3} (<told_noun> | <claim_noun>) (by | from | in) ([det] | [adj] | [common]){0,3} {source: Actor} ]],
    put_about = [[ {cue: (contrary to | despite | in spite of | rejecting | dismissing)} ([det] | [adj] | [num]){0,3} (<told_noun> | <claim_noun>) ([adv]? [participle] | [past]) (online | on [name]{1,2})? by {source: (np | core)} ]],
    following = [[ {cue: (following | after | amid)} ([det] | [adj] | [num]){0,3} (<told_noun> | <claim_noun>) (by | from | in) ([det] | [adj] | [common]){0,3} {source: Actor} ]],
    questioned = [[ {cue: (cross-examined | questioned | challenged | pressed | confronted) by} {source: (np | core)} ]],
    put_to_him = [[ {cue: (asked | quizzed | pressed | questioned | challenged | confronted | shown | told) (by [not comma not final]{1,6} (, [not comma not final]{1,4} ,)?)? (about | of | on | over | with)} ]] ..
                 [[ ([det] | [adj] | [num] | [common]){0,4}? {source: Actor} [possessive] [adj]{0,2} (<told_noun> | <claim_noun> | <own_words>) ]],
    put_of = [[ {cue: (asked | quizzed | pressed | questioned | challenged | confronted | shown | told) (by [not comma not final]{1,6} (, [not comma not final]{1,4} ,)?)? (about | of | on | over | with)} ]] ..
             [[ the? [adj]? (<told_noun> | <claim_noun> | <own_words>) (of | by | from) ([det] | [adj] | [num] | [common]){0,4}? {source: Actor} ]],
    told_what = [[ {cue: (asked | challenged | confronted | told) (by [not comma not final]{1,6})? (about | with | over)? what} {source: Actor} <have>? [adv]? [verb <say>] ]],
    under = [[ {cue: under (questioning | cross-examination) (by | from)} {source: (np | core)} ]],
    said_of = [[ {cue: (<say> of)} ([det] | [adj]){0,2} {source: Actor} [possessive] [adj]{0,2} <claim_noun> ]],
    said_of_by = [[ {cue: (<say> of)} ([det] | [adj]){0,3} <claim_noun> (by | from | in) the? {source: Actor} ]],
  },
  unless = { asked = [[ {cue} ...5 (question | questions | request | requests | query | queries | inquiry | inquiries | appeal | call | calls |
                            letter | letters | strike | protest | protests | petition | plea | pleas | email | message | invitation) ]],
             own_lawyer = [[ {source: [own] [adj]{0,2} (lawyer | lawyers | attorney | attorneys | counsel | barrister | solicitor) ...} ]],
             if_so = [[ (if | whether) [not comma not final]{0,8} {cue} ]] },
  yes = { "She denied it, [cue contradicting] [source the mayor].", "[cue Hitting back at] claims by [source Ed Gill], she denied it.",
          "[cue In response to] allegations by [source Ed Gill], she denied it.",
          "[cue Contrary to what] [source Ed Gill] says, she did not lie.",
          "\"That is a lie,\" she [cue said of] [source Ed Gill]'s account.",
          "She was [cue responding] to testimony a day earlier by [source Ed Gill].",
    "[cue Asked by the judge about] [source Ed Gill]'s testimony, she denied it.",
    "[cue Told of] [source Ed Gill]'s words, she called them a lie.", "[cue Told of] the words of [source Ed Gill], she laughed.", "[cue Told what] [source Ed Gill] had said, she denied it.",
    "She denied it, [cue following] reports in the [source Herald].", "[cue Despite] reports in the [source Herald], she has not sold it.",
    "[cue In spite of what] [source Ed Gill] says, she did not lie.",
    "[cue Contrary to] claims circulated by [source friends of Ed Gill], she did not lie.",
          "She denied it, [cue questioned by] [source Ed Gill].", "[cue Under questioning by] [source Ed Gill], she denied it.",
          "\"That is a lie,\" she [cue said of] the charge by [source Ed Gill]." },
  no = { "She denied it, questioned by her own lawyer.", "In response to questions from the mayor, she denied it.", "Despite pressure from the mayor, she denied it.", "\"He is no thief,\" she said of Ed Gill.",
         "Asked if that contradicted the firm's statement, she said no.", "Asked about Ed Gill, she said no." },
}

type "Quoted" { inner = true, head = "cue", slots = { "cue", "source", "content" }, about = "who tells what another has said" }

rule "quoted as saying" {
  finds = "Quoted", about = "the Post quoted her as saying that ...; she was quoted by the Post as saying that ...",
  ways = {
    active = [[ {source: np} ([adv] | <have>){0,2} {cue: [verb <sourcing>]} [not comma not mark not final]{1,6}? as [gerund <say>] {content: that? clause} ]],
    passive = [[ <be> [adv]? {cue: [participle <sourcing>]} (by | in) {source: (core | Actor)} as [gerund <say>] {content: that? clause} ]],
  },
  yes = { "[source The Post] [cue quoted] Ada Lind as saying [content that the bridge was shut].",
          "Ada Lind was [cue quoted] by [source the Post] as saying [content that the bridge was shut]." },
  no = { "She quoted a poem." },
}

type "FoundOut" { inner = true, head = "cue", slots = { "cue", "source", "content" }, about = "what somebody has come upon: a finding, if it is disputed" }

rule "found out" {
  finds = "FoundOut", about = "inspectors found mould in the kitchens",
  pattern = [[ {source: np} ([adv] | <have>){0,2} {cue: [verb /found|finds|discovered|detected|uncovered|unearthed|counted|identified/]} {content: object} ]],
  yes = { "[source Inspectors] have [cue found] [content mould in the kitchens]." },
  no = { "The mould spread." },
}
