-- What one thinks of another, in words that a verb of naming or seeing brings: "sees Y as a threat", "called Y a
-- liar", "'They are thieves,' X said of Y".
phase "tensions"

local lib = require "lib.tension"
local sets = require "lib.word_sets"

words "angering" {
  "anger", "enrage", "infuriate", "outrage", "incense", "irk", "annoy", "irritate", "offend", "rile", "gall", "vex",
  "antagonise", "antagonize", "dismay", "alarm", "appal", "appall", "upset", "exasperate", "embitter", inflect = "verb", any_tag = true,
}

words "befalling" { "die", "fall", "lose", "suffer", "retire", "get", "go", inflect = "verb", any_tag = true }
rule "regrets what another said" {
  finds = "Tension", about = "X regretted Y's tone, the tone of Y's remarks: criticism, as nobody regrets what is another's to regret", priority = 4,
  ways = {
    whose = [[ &doer {trigger: [lemma=regret]} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: (<step> | <spoken_thing>)} ]],
    that = [[ &doer {trigger: ([lemma=regret] | ([lemma=voice] | [lemma=express]) (its | his | her | their)? [adj]? (regret | disappointment | dismay | frustration | unhappiness | anger))} ,? that {to: (core with Actor | Actor)} ([adv] | <have>){0,2} [verb not <be> not <befalling>] ]],
    by = [[ &doer {trigger: [lemma=regret]} the ([adj] | [noun]){0,2} {aim: (<step> | <spoken_thing>)} (by | of | from) {to: &party} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = {
    "[from The union] [trigger regretted] [to the mayor]'s [aim tone].",
    "[from The union] [trigger regretted] the [aim tone] of [to the mayor's remarks].",
    "[from The union] [trigger regrets] that [to the mayor] has left the talks.",
    "[from The union] [trigger regrets] the [aim decision] by [to the mayor].",
  },
  no = { "The mayor regretted her tone.", "The union regretted the delay.", "The union regretted that the mayor had died." },
}

rule "is angered by somebody" {
  finds = "Tension", about = "Y's remarks angered X; X was enraged by Y: X stands against Y", priority = 2,
  ways = {
    angers = [[ ({to: np} &set_off &acting)? {trigger: <angering>} {from: &party &joined} ]],
    participle = [[ ^ ([not finite not comma]{1,10} ,)? {to: np} &set_off ([modal] | [adv] | <have> | <be>){0,3} [verb] [not mark not final]{1,30}? , [adv]? {trigger: [<angering> gerund not lemma=alarm]} {from: &party &joined} ]],
    move = [[ ^ ([not finite not comma]{1,10} ,)? {to: np} &set_off ([modal] | [adv] | <have> | <be>){0,3} [verb] [not mark not final]{1,30}? , (a | an) [adj]{0,2} [common] (that | which) ([adv] | <have>){0,2} {trigger: [<angering> not lemma=alarm]} {from: &party &joined} ]],
    which = [[ ^ ([not finite not comma]{1,10} ,)? {to: np} &set_off ([modal] | [adv] | <have> | <be>){0,3} [verb] [not mark not final not comma]{1,30}? , (a | an)? which ([adv] | <have>){0,2} {trigger: [<angering> not lemma=alarm]} {from: &party &joined} ]],
    made_by = [[ ({from: np} &set_off)? &suffering {trigger: [<angering> can=VBN]} [adv]? (by | at | with | over | about) ([det not wh] | [own] | [adj] | [num] | [noun] | [participle]){1,6} <brought_forth> ([adv] | <timeword> | on <timeword>){0,2} by {to: &target} ]],
    angered = [[ ({from: np} &set_off)? &suffering {trigger: [<angering> can=VBN]} ([adv] | ...3 (of | in))? (by | at | with) {to: &target} ]],
  },
  points = { few = { 1, [[ {trigger} ]] }, which = { 2, [[ which ...2 {trigger} ]] }, made = { 3, [[ <brought_forth> ]] }, whole = { 2, [[ , ...4 {trigger} ]] } },
  check = function(m, doc) return m.way ~= "angers" or lib.is_active(m, doc) end,
  make = { type = "criticise", weight = 0, note = "weak", voice = "passive" },
  yes = { "[to The remarks of the mayor] have [trigger angered] [from the union].",
          "[to Iran] seized a tanker in May, [trigger angering] [from the union].",
          "[to Chile] let Peru open a bridge, [trigger infuriating] [from Bolivia].",
          "[to Chile] lent Peru a ship, which [trigger angered] [from Bolivia].",
    "[to Chile] lent Peru a ship, a move that [trigger angered] [from Bolivia].",
    "[from Estmark] was [trigger enraged] by [to Norland].",
          "[from Monks] were [trigger alarmed] by a map drawn up by [to the bank]." },
  no = { "The angry mayor left." },
}

words "judging" { "see", "regard", "view", "consider", "treat", "perceive", "deem", "dismiss", "deride",
                  "write off", "liken", "compare", "mock", "blast", "slam", "call out", "condemn",
                  "ridicule", "vilify", "revile", "pan", "attack", "criticise", "criticize", "decry",
                  "deplore", "castigate", "excoriate", "declare", "designate", "name", "brand", "classify", "list",
                  inflect = "verb", any_tag = true }

rule "takes somebody for an enemy" {
  finds = "Tension", about = "X sees Y as a threat; X declared Y an enemy", priority = 4,
  ways = {
    as = [[ &doer {trigger: <judging>} {to: &party} (as | to | with) ([det] | [adj] | [noun] | more | no | being){0,4} {aim: (<menace> | <bad>)} ]],
    deed = [[ &doer {trigger: <judging>} (the | this | that) [noun]{1,2} (by | from) {to: &party}
      as "? ([det] | [adj]){0,3} {aim: (<menace> | <bad>)} ]],
    as_such = [[ &doer {trigger: <judging>} {to: &party} ([det] | [adj]){0,3} {aim: <menace>} ]],
    whom = [[ {to: (core | Actor)} ,? whom {from: &party} ([adv] | <have> | <be>){0,2} {trigger: <judging>} as ([det] | [adj] | [noun]){0,4} {aim: (<menace> | <bad>)} ]],
    quoted = [[ &doer {trigger: (<judging> | portray | portrayed | paint | painted)} {to: (core with Actor | Actor)} as " {aim: (a | an | the | [adj] | [adv] | [noun] | no) [not mark]{0,9}} (, | [final])? " ([not noun] | $) ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (<judging> | <judge_verb>)} (as | to)? ([det] | [adj] | [noun]){0,4} {aim: (<menace> | <bad>)} by {from: &party} ]],
  },
  unless = { on_paper = [[ {trigger: ([lemma=list] | [lemma=classify] | [lemma=designate] | [lemma=name])} {to} as " ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m, doc)
    if m.way == "quoted" and lib.is_praise(doc, m:slot("aim")) then m:set("type", "agree") end
  end,
  yes = {
    "[from Norland] [trigger sees] [to Estmark] as a [aim threat].",
    "[to The senator] was [trigger called] a [aim liar] by [from the mayor].",
    "[from Chile] [trigger declared] [to Peru] an [aim enemy].",
    'The mayor has [trigger written off] [to the union] as "[aim a talking shop]".',
    "[to The minister], whom [from the union] [trigger regards] as a [aim disgrace], left.",
    "[from The mayor] [trigger dismissed] the survey by [to the bank] as a [aim disgrace].",
  },
  no = { "Norland sees Estmark as a friend.", 'The team listed Norland as "hope".', 'Chile listed Peru as "a stop".' },
}

words "scolding" {
  criticise = "diplomatic note, note of protest, protest note, letter of protest, letter of complaint, piece of his mind, " ..
    "piece of her mind, piece of their mind, mouthful, roasting, pasting, dressing-down, tongue-lashing, earful, telling-off, scolding, rebuke, lecture, ticking-off, hard time, rough ride, riot act, " ..
    "both barrels, stick, grief, grilling, failing grade, low marks, poor marks, bad marks, bad review, scathing review, dim review, rap on the knuckles, slap on the wrist, slap in the face, poke in the eye, kick up the backside",
  warn = "warning, written warning, yellow card, heads-up", reject = "cold shoulder, silent treatment, brush-off, snub, short shrift, " ..
    "thumbs down, thumbs-down, bum's rush, finger, middle finger, runaround",
  threaten = "ultimatum", demand = "deadline", aid = "favour, favor, break, free hand, loan, grant, bailout",
  ease = "free pass, benefit of the doubt, second chance, reprieve",
  rupture = "boot, sack, push, chop, heave-ho, elbow, door, marching orders, pink slip, walking papers, notice",
  attack = "beating, kicking, black eye, bloody nose",
  agree = "boost, vote of confidence, warm welcome, hero's welcome, hand, helping hand, lifeline, leg up, leg-up, pat on the back, " ..
    "bear hug, standing ovation, ovation, thumbs up, thumbs-up, blessing, backing, full backing, full support, endorsement, " ..
    "seal of approval, nod, plug, shout-out, glowing review, rave review, glowing reference, high marks, top marks, full marks, round of applause, " ..
    "credit, kudos, props, red carpet, message of support, message of solidarity",
}

rule "gives somebody a scolding" {
  finds = "Tension", about = "X gave Y a dressing-down, a bloody nose, the sack, her blessing", priority = 4,
  ways = {
    active = [[ &doer {trigger: <give_verb>} {to: &party} (, [not finite not comma]{1,5} ,)? (a | an | the | [own])? ([adj] | [participle] | [gerund] | [noun]){0,2} {aim: <scolding>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<give_verb> can=VBN]} (a | an | the | [own])? ([adj] | [participle] | [gerund] | [noun]){0,2} {aim: <scolding>} ([adv] | on? <timeword>)? by {from: &target} ]],
  },
  unless = { filmed = [[ (<checked_thing> | <filmed>) ([prep] [noun])? ([adv] | [modal] | not | <do> | seems | appears | purports | claims | to){0,4} {trigger: [lemma=show]} ]] },   -- "a clip shows guards beating boys"
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end, make = { type = "{aim.group}", weight = 0, note = "" },
  yes = { "[from The judge] [trigger gave] [to the prosecutor] a [aim dressing-down].",
          "[from The Greens] have [trigger thrown] [to the minister] a [aim lifeline].",
          "[from The mayor] [trigger gave] [to the bank] a ringing [aim endorsement].",
          "[to The nurse] was [trigger given] a standing [aim ovation] by [from the union].",
          "[from The mayor] [trigger gave] [to the bank's plan] [aim short shrift]." },
  no = { "The judge gave the prosecutor a pen.", "A clip shows guards beating boys." },
}
words "give_verb" { "give", "deal", "hand", "send", "deliver", "throw", "show", "offer", "lend", "read", "do", "set", "serve", inflect = "verb", any_tag = true }

rule "wishes somebody well" {
  finds = "Tension", about = "X wished Y victory, every success", priority = 3,
  pattern = [[ &doer {trigger: ([lemma=wish] | [lemma=bid])} {to: &party} ([det] | all | [own] | [adj]){0,3} {aim: (well | luck | success | victory | the best | strength | godspeed | a speedy recovery)} ]],
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "agree", weight = 0, note = "" },
  yes = { "[from The mayor] [trigger wished] [to Ada Lind] every [aim success]." },
  no = { "The mayor wished for success." },
}

-- what one may be called without an insult
words "praise" { from = "words/praise.tsv", where = { use = "noble|sort|harmless" }, inflect = "noun" }
-- those that the list of ill words has in its own right
words "bad_word" { "liar", "fool", "clown", "disgrace", "fraud", "hypocrite", "coward", "bully", "bigot", "thug", "traitor",
                   "puppet", "menace", "joke", "failure", "criminal", "racist", "threat", "danger", "mistake", "thief" }

-- what somebody is to those who like him, or do not
words "made_into" {
  criticise = "scapegoat, target, punching bag, whipping boy, bogeyman, bogey, bugbear, villain, laughing stock, fall guy, hate figure, " ..
              "quarry, prey, pariah, outcast, butt, lightning rod, public enemy, joke, pinata, piñata, foil",
  strain = "enemy, nemesis, adversary, rival, foe, opponent, bête noire, bete noire",
  agree = "hero, heroine, idol, icon, champion, darling, favourite, favorite, standard-bearer, figurehead, ally, partner, role model, mascot, " ..
          "confidant, saint, pin-up, poster boy, poster child, saviour, savior, protege, protégé, honorary citizen, honorary member, star, pet",
  inflect = "noun",
}
words "making_into" { "make", "turn into", "treat as", "adopt as", "choose as", "pick as", "embrace as", "celebrate as", "cast as", "hold up as",
                      inflect = "verb", any_tag = true }

rule "makes somebody one's own" {
  finds = "Tension", about = "X has made Y its scapegoat; Y has become X's favourite target", priority = 4,
  ways = {
    into = [[ &doer {trigger: <making_into>} {to: &party &joined} (into | as)? (an | a | the | [own]) ([adj] | [common]){0,2} {aim: <made_into>} ]],
    split = [[ &doer {trigger: (turn | turns | turned | turning | treat | treats | treated | treating | adopt | adopted | cast)} {to: &party &joined} (into | as) (an | a | the | [own]) ([adj] | [common]){0,2} {aim: <made_into>} ]],
    became = [[ {to: np} &set_off ([modal] | <have> | [adv] | long){0,3} (is | was | are | were | been | become | becomes | became | remain | remains | remained | emerged as | emerges as) ([adv] | once more){0,2} (an | a | the)? ([adj] | [common] | [superlative]){0,2} {trigger: <made_into group=criticise|strain>} (of | for | to) {from: &target} ]],
    whose = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (is | was | are | were | been | become | becomes | became | remain | remains | remained) {from: (core | Actor)} [possessive] ([adj] | [common] | [superlative]){0,2} {trigger: <made_into group=criticise>} ]],
    liked = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (is | was | are | were | been | become | becomes | became | remain | remains | remained) ([adv] | once more){0,2} (an | a | the)? ([adj] | [common] | [superlative]){0,2} {trigger: (darling | favourite | favorite | idol | hero | heroine | pet)} (of | with | among | to) {from: core with [Actor kind=people|ngo|party|institution|company|media|government]} ]],
    scorn = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (is | was | are | were | been | become | becomes | became | remain | remains | remained | emerged as | found (itself | himself | herself | themselves)) ([adv] | once more){0,2} (an | a | the)? [adj]? {trigger: (target | targets | butt | object | focus | victim | subject)} of {from: (core | Actor)} [possessive] [adj]? {aim: <ill_will>} ]],
    sights = [[ &doer {trigger: <have>} {to: &party} {aim: (in its sights | in their sights | in his sights | in her sights | in the crosshairs)} ]],
    crosshairs = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} (is | was | are | were | been | become | remain | remains) ([adv] | once more){0,2} {trigger: (in the crosshairs | in the sights | on the receiving end)} of {from: &target} ]],
    thorn_in = [[ {from: np} &set_off ([modal] | <have> | [adv] | long){0,3} (is | was | are | were | been | become | remain | remains) ([adv] | long)? a ([adj])? {trigger: thorn} in {to: (core | Actor)} [possessive] side ]],
    headache = [[ {from: np} &set_off ([modal] | <have> | [adv] | long){0,3} (is | was | are | were | been | become | remain | remains) ([adv] | long)? a ([adj])? {trigger: (headache | nuisance | irritant | embarrassment | pain in the neck)} (for | to) {to: &target} ]],
    thorn = [[ {from: np} &set_off ([modal] | <have> | [adv] | long){0,3} (is | was | are | were | been | become | remain | remains) ([adv] | long)? a {trigger: thorn in the side} of {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] }, size = { 4, [[ {trigger} ]] } },
  make = { type = "{aim.group|criticise}", weight = 0, note = "" },
  build = function(m)
    local group = m:slot("trigger"):last_entry("made_into", "group")
    if m.way == "thorn" or m.way == "thorn_in" or m.way == "headache" then group = "strain" elseif m.way == "liked" then group = "agree" end
    if group then m:set("type", group) end
  end,
  yes = {
    "[from The union] has [trigger made] [to the minister] its [aim scapegoat].",
    "[from The fans] have [trigger turned] [to Ada Lind] into a [aim hero].",
    "[to The broadcaster] has become a favourite [trigger target] for [from the mayor].",
    "[to The broadcaster] has long been a [trigger target] of [from the mayor].",
    "[to The broadcaster] is [from the mayor]'s favourite [trigger target].",
    "[to The mayor] was the [trigger butt] of [from the union]'s [aim jokes].",
    "[from Lawmakers] [trigger have] [to the bank] [aim in their sights].",
    "[to Ada Lind] is a [trigger favourite] of [from the unions].",
    "[to The nurses] are [trigger in the crosshairs] of [from the minister].",
    "[from The bishop] has long been a [trigger thorn in the side] of [to the mayor].",
    "[from The bishop] has long been a [trigger thorn] in [to the mayor]'s side.",
    "[from The bishop] has become a [trigger headache] for [to the mayor].",
  },
  no = { "The bank missed the target of the ministry.", "The union made the minister tea." },
}
words "ill_will" { "wrath", "anger", "scorn", "joke", "fury", "ire", "ridicule", "mockery", "criticism", "attack", "abuse", "insult", "jibe", "taunt",
                   "contempt", "rage", "outrage", "hatred", "derision", inflect = "noun" }

-- to whom or what nobody is likened in praise
words "vile_name" { "Hitler", "Adolf Hitler", "Goebbels", "Nazi", "Nazis", "Stalin", "Mussolini", "Pol Pot", "Judas", "Satan", "Frankenstein", "Nero",
                    "Caligula", "Voldemort", "Darth Vader", "Pinocchio", "Iago", "Brutus", "Quisling" }
words "good_name" { "saint", "hero", "heroine", "angel", "prophet", "saviour", "savior", "lion", "giant", "champion", "king", "queen", "god", "star",
                    "father", "mother", "brother", "sister", "genius", "legend", inflect = "noun" }

rule "likens somebody to" {
  finds = "Tension", about = "X compared Y to a hangman", priority = 4,
  ways = {
    thing = [[ &doer {trigger: <likening>} {to: &party &joined} (, [name]{1,3} ,)? (to | with) (a | an | the)? "? ([adj] | [common]){0,2} {aim: [common not <good_name>]} ([not common not possessive] | $) ]],
    name = [[ &doer {trigger: <likening>} {to: &party &joined} (, [name]{1,3} ,)? (in [not finite not comma]{1,4}?)? (to | with) {aim: <vile_name>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    return lib.is_active(m, doc) and to ~= nil and to:get("kind") ~= "state" and not lib.is_praise(doc, m:slot("aim"))
  end,
  make = { type = "criticise", weight = 0, note = "" },
  yes = {
    "[from The senator] [trigger compared] [to the judge] to a [aim hangman].",
    "[from The senator] [trigger likened] [to the mayor] to [aim Nero].",
  },
  no = { "The senator compared the judge to a hero.", "The senator compared the bridge to a toy.", "The senator compared Chile to Peru." },
}

rule "bad in somebody's eyes" {
  finds = "Tension", about = "for the union the minister is a thief; Y is a fossil, in the words of X", priority = 4,
  ways = {
    eyes = [[ (^ | , | ") (in the eyes of | in the view of | for | to) {from: &party &joined} , {to: np} (, [name]{1,3} ,)? {trigger: <be>} ([adv] | not){0,2} "? (a | an | the) "? ([adj] | [common]){0,2} (<bad> | <ill_noun> | <menace>) ]],
    words_of = [[ {to: np} &set_off {trigger: <be>} [adv]? "? (a | an | the) [not finite not final]{1,8}? ,? "? ,? in the words of {from: &target} ]],
    traces = [[ &doer {trigger: (trace | traces | traced | tracing | attribute | attributes | attributed | ascribe | ascribes | ascribed)} ([det not wh] | [own]) [adj]? {aim: <calamity>} to {to: &party} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    return m.way ~= "words_of" or to ~= nil and not lib.is_praise(doc, m:span())
  end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m)
    if m.way == "traces" then m:set("type", "accuse") else m:set("voice", "passive") end
  end,
  yes = {
    "For [from the fishermen], [to the minister] [trigger is] a thief.",
    "[to The coach] [trigger is] \"a fossil,\" in the words of [from Ada Lind].",
    "[from Ada Lind] [trigger traces] the [aim mess] to [to the mayor].",
  },
  no = { "For the fishermen, the minister is a friend.", "For the fishermen, the day was a disaster." },
}
words "calamity" { "mess", "crisis", "failure", "disaster", "collapse", "shortage", "defeat", "deficit", "loss", "decline", "trouble", "problem", "scandal",
                   "chaos", "rot", "violence", "unrest", "rift", "split", "debt", "famine", "war", inflect = "noun" }
words "likening" { "liken", "compare", inflect = "verb", any_tag = true }

words "written_thing" { "banner", "placard", "sign", "poster", "song", "letter", "leaflet", "flyer", "T-shirt", "shirt", "mural", "flag", "advert", "ad", "video", "article", "post", "tweet", "billboard", "pamphlet",
                       "statement", "column", "essay", "book", "memoir", "cartoon", "film", "petition", "report", inflect = "noun" }
words "conduct_noun" { "behaviour", "behavior", "conduct", "record", "performance", "stance", "position", "tactic", "leadership", "handling", "treatment", "campaign", "rule", "approach",
                       "idea", "vision", "agenda", "attitude", "work", "rhetoric", "language", "tone", "actions", "views", "response", "apology", "excuse", "explanation", "story", inflect = "noun", any_tag = true }

rule "name-calling" {
  finds = "Tension", about = "X called Y a liar, a windbag", priority = 2,
  ways = {
    bad = [[ &doer {trigger: <judge_verb>} {to: &party &joined} ...5 {aim: <bad>} ]],
    whom = [[ {to: np} ,? (whom | who | which) {from: &party} ([adv] | <have>){0,3} {trigger: <judge_verb>} ([det] | [adj] | as){0,3} {aim: <bad>} ]],
    banner_quoted = [[ {from: np} &set_off &acting [verb] ([det] | [adj] | [num] | [noun]){0,3} <written_thing> (that | which) ([adv] | <have>){0,2} {trigger: <judge_verb>} {to: &party} as? " {aim: (a | an | the | [adj] | [adv] | [noun]) [not mark]{0,9}} (, | [final])? " ]],
    whom_quoted = [[ {to: np} ,? whom {from: &party} ([adv] | <have>){0,3} {trigger: <judge_verb>} as? " {aim: (a | an | the | [adj] | [own] | [adv] | [noun]) [not mark]{0,9}} (, | [final])? " ]],
    quoted = [[ &doer {trigger: (call | calls | called | calling | brand | brands | branded | branding | dub | dubs | dubbed | label | labels | labelled | labeled | describe | describes | described | describing)}
      {to: ((core with [Actor kind=person|people|party|company|institution|government|ngo|police|military|armed_group|media]) | the? [Actor kind=company|institution|government|ngo|party] | him | her | them)} &named_beside?
      as? ((a | an | the) ([noun not <praise>] | [name] | [adj]){0,2})? " {aim: (a | an | the | [adj] | [own] | [adv] | [noun]) [not mark]{0,16}} (, | [final])? " ([not noun] | $) ]],
    quoted_land = [[ &doer {trigger: (call | calls | called | calling | brand | branded | branding | dub | dubbed | label | labelled | labeled | describe | described | describing)} {to: [Actor kind=state|igo]} as? " {aim: (a | an | the) [not mark]{1,16}} (, | [final])? " ([not noun] | $) ]],
    quoted_thing = [[ &doer {trigger: (call | calls | called | calling | brand | brands | branded | branding | dub | dubs | dubbed | label | labels | labelled | labeled | describe | describes | described | describing)}
      ({to: (core | Actor)} [possessive] | {to: [own /his|her|their|your/]}) ([adj] | [noun] | [num]){0,3} (<step> | <utterance> | <conduct_noun> | exhibition | show | book | film | paper | concert | attitude | work | record) ((on | of | about | for | to | in) core)? as? ((a | an | the) ([noun not <praise>] | [adj]){0,2})? " {aim: (a | an | the | [adj] | [own] | [adv] | [noun]) [not mark]{0,16}} (, | [final])? " ([not noun] | $) ]],
    quoted_by = [[ &doer {trigger: (call | calls | called | calling | brand | branded | label | labelled | labeled | describe | describes | described | describing | dismiss | dismissed | denounce | denounced)}
      (the | a | an) ([adj] | [noun]){0,2} [common] (put forward | proposed | made | announced | unveiled | presented | drafted | backed | floated | offered | imposed)? (by | from) {to: &party} as? " {aim: (a | an | the | [adj] | [adv] | [noun]) [not mark]{0,16}} (, | [final])? " ]],
    thing = [[ &doer {trigger: (brand | brands | branded | branding | label | labels | labelled | labeled | describe | describes | described | describing | dismiss | dismissed | denounce | denounced)} ([det not wh] | [adj] | [noun]){1,4} (by | from) {to: &party} as "? (a | an)? ([adv] | [adj]){0,2} {aim: (<bad> | <ill_adj> | <ill_noun> | <wrong_noun>)} ]],
    noun = [[ &doer {trigger: (call | calls | called | calling | brand | brands | branded | branding | dub | dubs | dubbed)} {to: &party} &named_beside? "? (a | an) ([adj] | [common]){0,2} {aim: [common singular not <praise> not <bad_word>]} ([not common] | $) ]],
  },
  unless = { attribute = [[ {to} (a | an) ([adj] | [common]){0,2} {aim: [common]} " ]] },   -- a chess "genius": the quoted word decides
  points = { banner = { 3, [[ <written_thing> (that | which) ...2 {trigger} ]] } },
  check = function(m, doc)
    local to = m:slot("to")
    local it = (m.way == "quoted" or m.way == "noun") and sets.it_or_this[string.lower(to.text)]   -- "called this an invention"
    -- "called the union speech a 'big moment'": an event, unless the word speaks ill of it
    local whose = m.way == "quoted" and doc:token(to.last):in_list("occasion") and m:actor("to")
    if whose and whose.last < to.last and not doc:find_list(m:slot("aim").first, m:slot("aim").last, "ill_adj", "ill_noun", "bad") then return false end
    -- "called the dismissal a throwback": a step, which 69-tension-answers.lua judges
    local event = m.way == "noun" and not to:mentions("Actor")[1] and not doc:token(to.first):is("pronoun", "own")
    if event and (doc:token(to.last):in_list("step") or doc:token(to.last):in_list("occasion")) then return false end
    -- "called the Chad exhibition an exercise in spite": a thing that is named for it
    local of_land = m.way == "noun" and m:actor("to")
    if of_land and of_land:get("kind") == "state" and of_land.last < to.last and doc:token(to.last):is("common") then return false end
    -- "called Chad a reliable friend"
    if m.way == "noun" and lib.is_praise(doc, doc:span(to.last + 1, m:slot("aim").last)) then return false end
    return not it and (m.way ~= "quoted" and m.way ~= "quoted_land" or lib.is_active(m, doc) and not lib.is_praise(doc, m:slot("aim")))
  end,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m, doc)   -- called Y's speech "a triumph"
    if (m.way == "quoted_thing" or m.way == "quoted_by" or m.way == "whom_quoted" or m.way == "banner_quoted") and lib.is_praise(doc, m:slot("aim")) then m:set("type", "agree") end
  end,
  yes = {
    '[from The mayor] [trigger called] [to Chile] "[aim a shop without a door]".',
    "[from The senator] [trigger called] [to the mayor] [aim a liar].",
    '[from The senator] [trigger described] [to the Ministry of Roads] as "[aim a bus with nine drivers]".',
    '[from The senator] [trigger called] [to the nurses] "[aim bitter men with short memories]".',
    '[from The senator] [trigger called] [to the mayor]\'s plan "[aim a monument to sloth]".',
    '[from The senator] [trigger described] the plan put forward by [to the mayor] as "[aim a monument to sloth]".',
    '[to The mayor], whom [from the senator] had [trigger called] "[aim a weathervane]", left.',
    '[from Fans] unfurled a banner that [trigger branded] [to the owners] "[aim asset-strippers]".',
    '[from The senator] [trigger called] [to the mayor] a union "[aim puppet]".',
    "[to The mayor], whom [from the senator] had [trigger called] [aim a crook], left.",
    "[from The senator] [trigger called] [to the mayor] a [aim windbag].",
    "[from The senator] has [trigger labelled] industrial action by [to the union] as [aim silly].",
  },
  no = { "The mayor of Peru called the holiday a celebration.", 'The doctor called the mayor "physically fit".', 'The senator called the union speech a "big moment".', "The Argus said that the mill had paid her. She called this an invention.", "The senator called the mayor a friend.", 'The mayor called Chile "a reliable supplier" twice.', 'The senator called the mayor "a dear friend".',
    'The senator called the mayor a chess "genius".' },
}

rule "says ill of somebody" {
  finds = "Tension", about = "'They are thieves,' X said of Y", priority = 4,
  ways = {
    quoted = [[ " [not mark]{0,14} {aim: (<bad> | <wrong_noun> | <ill_adj> | <ill_noun> | no (idea | clue | shame | plan))} [not mark]{0,8} " {from: np} &set_off {trigger: (said | says)} of {to: &party} ]],
    inverted = [[ " [not mark]{0,14} {aim: (<bad> | <wrong_noun> | <ill_adj> | <ill_noun>)} [not mark]{0,8} ,? " {trigger: (said | says)} {from: [Actor kind=person]} of {to: [Actor kind=person|people|state]} ]],   -- "of the Oak Club": hers
    colon = [[ {from: np} &set_off {trigger: (said | says)} of {to: &party} : " [not mark]{0,14} {aim: <bad>} ]],
    deed = [[ " [not mark]{0,6} (they | he | she | it) ([adv] | <have>){0,2} {aim: [<act type=attack|coerce|mass_violence to=obj> past]} [not mark]{0,12} " {from: np} &set_off {trigger: (said | says)} of {to: &party} ]],
    deed_inverted = [[ " [not mark]{0,6} (they | he | she | it) ([adv] | <have>){0,2} {aim: [<act type=attack|coerce|mass_violence to=obj> past]} [not mark]{0,12} ,? " {trigger: (said | says)} {from: [Actor kind=person]} of {to: [Actor kind=person|people|state|military|police|armed_group]} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if string.find(m.way, "^deed") then m:set("type", "accuse") end end,
  yes = {
    '"They are fools," [from the minister] [trigger said] of [to the bank].',
    '"He is [aim a fool]," [trigger said] [from Ada Lind] of [to the baker].',
    '[from The minister] [trigger said] of [to the bank]: "They are [aim fools]."',
    '"They [aim torched] my house," [from Ada Lind] [trigger said] of [to the soldiers].',
    '"They [aim torched] my house," [trigger said] [from Ada Lind] of [to the soldiers].',
  },
  no = { '"They are late," the minister said of the bank.', '"They are fools," said Ada Lind of the Oak Club.' },
}

rule "threatens somebody to his face" {
  finds = "Tension", about = "'We will sink them,' X said of Y; 'I will kill you,' X told Y", priority = 5,
  ways = {
    of = [[ " [not mark]{0,24} (will | 'll | shall) [adv]? {aim: <act type=attack|coerce|mass_violence|incursion to=obj>} (them | him | her | it | you) [not mark]{0,8} " {from: np} &set_off {trigger: (said | says)} (of | about | to) {to: &party} ]],
    told = [[ " [not mark]{0,24} (will | 'll | shall) [adv]? {aim: <act type=attack|coerce|mass_violence|incursion to=obj>} (them | him | her | it | you) [not mark]{0,8} " {from: np} &set_off {trigger: (told | tells | warned | warns)} {to: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "threaten", weight = 2, note = "" },
  yes = {
    '"If they land, we will sink them," [from the admiral] [trigger said] of [to the coastguard].',
    '"I will kill you," [from the thief] [trigger told] [to the minister].',
  },
  no = { '"We will miss them," the admiral said of the crew.' },
}

words "cross" { "furious", "fuming", "angry", "outraged", "seething", "incensed", "livid", "aghast", "dismayed", "bitter", "enraged",
                "spitting feathers", "speechless", "raging", "red-faced", "bristling", "smarting", "indignant", "appalled", "infuriated" }
words "leaving_so" { "leave", "make", inflect = "verb" }

words "had_enough" { "weary", "tired", "sick", "sick and tired", "fed up", "bored", "exasperated", "exhausted", "resentful", "wary", "critical", "contemptuous",
                     "dismissive", "impatient", "unhappy", "dissatisfied", "disappointed", "displeased", "uneasy", "sceptical", "skeptical" }
words "baffling" { "astonishing", "incredible", "unbelievable", "inconceivable", "incomprehensible", "extraordinary", "bizarre", "baffling", "remarkable",
                   "surreal", "staggering", "breathtaking", "mind-boggling" }
rule "has had enough of it" {
  finds = "Tension", about = "tenants are weary of the 'sermons' from Y, fed up with promises made by Y", priority = 4,
  pattern = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | grow | grew | grown | get | got | getting | become | became){1,4} {trigger: <had_enough>} (of | with) (the | all | these | those | his | her | their | its)? [adj]? "? ([adj] | [noun] | [gerund]){1,3} "? ((coming | emanating | made | put out)? (from | by)) {to: &target} ]],
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "" },
  yes = { '[from Tenants] are [trigger weary] of the "sermons" from [to the bank].' },
  no = { "Tenants are tired of the walk." },
}

rule "calls it past belief" {
  finds = "Tension", about = "X called it astonishing that Y remains mayor", priority = 4,
  pattern = [[ &doer {trigger: <judge_verb>} it as? "? ([adv] | a | an){0,2} {aim: (<bad> | <ill_adj> | <baffling>)} [noun]? "? that {to: (core with Actor | Actor)} ([finite] | [modal] | <have> | <be>) ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = { '[from Ada Lind] [trigger called] it "[aim astonishing]" that [to the mayor] is still there.' },
  no = { "Ada Lind called it astonishing that the boat floats." },
}

words "tying" { "tie", "link", "connect", inflect = "verb", any_tag = true }

rule "ties somebody to a wrong" {
  finds = "Tension", about = "X linked Y to the bank scandal", priority = 3,
  pattern = [[ &doer {trigger: <tying>} {to: &party} (to | with) ([det] | [adj] | [num] | [noun]){0,4} {aim: (<wrong_noun> | <ill_noun> | <mishap> | scandal | gang | mafia | extremists | terrorists | deaths)} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "accuse", weight = 0, note = "" },
  yes = { "[from Ada Lind] has [trigger linked] [to the minister] to a bribery [aim scandal]." },
  no = { "Ada Lind linked the village to the port." },
}

words "doubting" { "question", "doubt", "query", "challenge", inflect = "verb" }

rule "doubts somebody" {
  finds = "Tension", about = "X questioned whether Y was fit, why Y left", priority = 3,
  pattern = [[ &doer {trigger: <doubting>} (openly | publicly | aloud)? (whether | if | why | how) {to: (core with Actor | Actor)} ([verb] | [modal]) ]],
  points = { few = { 2, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from Ada Lind] [trigger questioned] whether [to the minister] was fit." },
  no = { "Ada Lind questioned whether rain would come." },
}

rule "leaves somebody cross" {
  finds = "Tension", about = "Y's refusal has left X furious: X stands against Y", priority = 3,
  pattern = [[ {to: np} &set_off &acting <leaving_so> {from: (core | Actor)} (, [not finite not comma]{1,4} ,)? [adv]? {trigger: <cross>} ]],
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", voice = "passive" },
  yes = { "[to The mayor's refusal] has left [from the union] [trigger furious]." },
  no = { "The mayor has left the furious union." },
}

words "act_of_state" { "execution", "arrest", "detention", "imprisonment", "jailing", "trial", "conviction", "crackdown", "deportation",
                       "persecution", "censorship", "sentencing", "hanging", "expulsion", "torture", "incarceration",
                       inflect = "noun" }

rule "speaks ill of a deed" {
  finds = "Tension", about = "X deplored the arrest of Z by Y: X stands against Y", priority = 5,
  ways = {
    by = [[ &doer {trigger: <act type=criticise|accuse|protest|strain to=obj|at|against|over|to>} (at | against | over | to)? ([det not wh] | [adj] | [num] | [participle]){0,3} {aim: (<act_noun> | [<act to=obj|obj-of> /.+ing/])} (of | on | against | at) ([not finite] | [<fate> can=VBN] | suspected | alleged){1,8} by {to: &party} ]],
    there = [[ &doer {trigger: <act type=criticise|accuse|protest to=obj|at|against|over>} (at | against | over)? ([det not wh] | [adj] | [num]){0,3} {aim: <act_of_state>} of [not finite not comma]{1,5} in {to: [Actor kind=state]} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from The union] [trigger deplored] the [aim jailing] of two reporters by [to the court].",
          "[from The union] [trigger condemned] the [aim killings] of suspected thieves by [to police].",
          "[from The union] [trigger condemned] the [aim execution] of two men in [to Belarus]." },
  no = { "The union deplored the jailing of two reporters." },
}

words "ill_worded" {
  "crude", "lewd", "sexist", "misogynistic", "misogynist", "vulgar", "snide", "unflattering", "harsh", "hostile", "inflammatory", "incendiary",
  "mocking", "rude", "sarcastic", "critical", "negative", "sharp", "xenophobic", "homophobic", "anti-immigrant", "tough", "angry", "unkind",
}
words "wording" {
  "remark", "comment", "word", "rhetoric", "language", "joke", "quip", "jibe", "jab", "tweet", "post", "rant", "tirade", "outburst", "slur",
  "insult", "message", "email", "text", "letter", "video", "speech", inflect = "noun",
}
words "putting_out" { "make", "use", "utter", "post", "tweet", "send", "write", "share", "deliver", "air", inflect = "verb", any_tag = true }

rule "ill words about somebody" {
  finds = "Tension", about = "X's crude remarks about Y; X made racist jokes about Y; insults that X had posted about Y", priority = 2,
  ways = {
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} (<ill_adj> | <ill_worded>) [adj]? {trigger: <wording>} (about | on | at | toward | towards | against) {to: &target} ]],
    makes = [[ &doer (<putting_out> | [gerund <putting_out>]) ([det not wh] | [adj] | some | many | a number of){0,3} (<ill_adj> | <ill_worded>) [adj]? {trigger: <wording>} (about | on | at | toward | towards | against) {to: &target} ]],
    made = [[ (<ill_adj> | <ill_worded>) {trigger: <wording>} ,? (that | which)? {from: (core | Actor)} ([adv] | <have>){0,2} <putting_out> (about | on | at | toward | towards | against) {to: &target} ]],
  },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Ada Lind]'s crude [trigger remarks] about [to the mayor] caused a row.",
    "[from Ada Lind] had made racist [trigger jokes] about [to the mayor].",
    "She asked about rude [trigger tweets] that [from Ada Lind] had posted about [to the mayor].",
  },
  no = { "Ada Lind made kind remarks about the mayor." },
}

words "keenest" { "harshest", "sharpest", "strongest", "toughest", "bitterest", "fiercest", "hardest", "sternest", "bluntest", "worst", "real" }
words "keeping_for" { "reserve", "save", "keep", inflect = "verb", any_tag = true }

rule "keeps the harshest words for somebody" {
  finds = "Tension", about = "X reserved her harshest words for Y", priority = 2,
  ways = {
    words = [[ &doer <keeping_for> [own] (<keenest> | most [adj])? {trigger: (words | criticism | attack | attacks | barbs | language | scorn | ire | fire | anger | contempt | venom | insults)} for {to: &target} ]],
  },
  make = { type = "criticise", weight = 1, note = "", pos = "noun" },
  yes = { "[from Ada Lind] reserved her harshest [trigger words] for [to the bank]." },
  no = { "Ada Lind reserved a seat for the mayor." },
}

words "laying" { "put", "lay", "place", "pin", "cast", "heap", "shift", inflect = "verb", any_tag = true }

rule "puts the blame on somebody" {
  finds = "Tension", about = "X put the blame for the deaths squarely on Y, laid it at the door of Y", priority = 4,
  ways = {
    for_what = [[ &doer <laying> ((the | [own] | [adj]) [adj]?)? {trigger: (blame | responsibility | fault)} for [not finite not comma]{1,8}? [adv]? (on | upon) {to: &target} ]],
    door = [[ &doer <laying> ((the | [own] | [adj]) [adj]?)? {trigger: (blame | responsibility | fault)} (for [not finite not comma]{1,8}?)? [adv]? at the (door | doorstep | feet) of {to: &target} ]],
  },
  points = { blame = { 3, [[ {trigger} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil end,
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = { "[from The ombudsman] put the [trigger blame] for the deaths of two nurses squarely on [to the police].",
          "[from The mayor] laid the [trigger blame] at the door of [to the union]." },
  no = { "The mayor put the blame for the fire on the weather." },
}

words "snapping_back" { "fire back", "shoot back", "hit back", "snap back", "bite back", "snipe", "scoff", "jeer", "sneer", "crow", "joke", "quip", "jibe", "gripe", "grumble", "grouse", "moan", inflect = "verb", any_tag = true }

rule "snaps that somebody" {
  finds = "Tension", about = "X fired back that Y could not find the town: whom it is about is who is hit", priority = 3,
  pattern = [[ &doer {trigger: <snapping_back>} that {to: (core with [Actor kind=person|party|company|government|state] | [Actor kind=person|party|company|government|state])} "? ([finite] | [modal] | <have> | <be> | <do>) ]],
  points = { few = { 3, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "criticise", weight = 0, note = "" },
  yes = { '[from Ada Lind] [trigger fired back] that [to the mayor] "could not find the town".' },
  no = { "Ada Lind fired back that rain was due." },
}
