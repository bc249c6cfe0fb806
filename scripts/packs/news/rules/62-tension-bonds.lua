-- What holds two together, and how it is broken or mended: relations, talks, quarrels, support.
phase "tensions"

local lib = require "lib.tension"

words "bond" { "relation", "relationship", "tie", "friendship", "alliance", "partnership", "link", "trust",
               "marriage", "cooperation", "bond", "communication", "rapport", inflect = "noun", any_tag = true }
words "spoil" { "sour", "fray", "cool", "deteriorate", "worsen", "break down", "collapse", "unravel",
                "strain", "freeze", "suffer", "rupture", "chill", "crumble", "hit a low", "reach a low", "hit a new low", "reach a new low", "fall to a new low", "sink to a new low", "hit an all-time low", "sink to",
                "hit rock bottom", "nosedive", "take a turn for the worse", "hit the rocks", "go off the rails", "be on the rocks", "curdle", "plummet", "plunge", "be strained", "be tense", "be frosty", "be poor",
                "be bad", "be cool", "be icy", "be fraught", "be at a low", "be damaged", "be under strain",
                "be rocky", "be uneasy", "be difficult", "be brittle", "be fragile", "be in tatters",
                "be in crisis", "be hostile", "be bitter", "be toxic", "turn sour", "turn frosty",
                "go downhill", "go sour", "become strained", "become tense", "grow tense", "become toxic",
                "become hostile", "hit a nadir", "reach a nadir", "be at a nadir", "be at rock bottom",
                "be at their lowest", "be at its lowest", "be at an all-time low", "be at a new low",
                "reach breaking point", "be at breaking point", "fall apart",
                inflect = "verb", any_tag = true }
words "soured" { "strained", "tense", "frayed", "frosty", "icy", "sour", "soured", "brittle", "fragile",
                 "bitter", "hostile", "rocky", "troubled", "fraught", "chilly", "cool", "difficult", "poor",
                 "bad", "toxic", "stormy", "uneasy", "deteriorating", "worsening", "turbulent", "testy",
                 "glacial", "arctic", "cold", "thorny", "prickly", "contentious", "adversarial", "broken", "damaged", "worst",
                 "tortured", "tumultuous", "acrimonious", "love-hate", "dysfunctional", "complicated", "combative", "tempestuous", "fractious", "poisonous", "volatile" }

words "turning" { "be", "turn", "grow", "become", "get", "go", "remain", "stay", inflect = "verb", any_tag = true }

rule "relations gone sour" {
  finds = "Tension", about = "relations between X and Y have soured; X's strained ties with Y", priority = 3,
  ways = {
    between = [[ {trigger: <bond>} between {from: &party} (, [not conj]{1,10} ,)? and {to: &party} &set_off ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    turned = [[ {trigger: <bond>} between {from: &party} (, [not conj]{1,10} ,)? and {to: &party} &set_off ([modal] | <have> | [adv]){0,4} <turning> [adv]? {aim: <soured>} ]],
    with = [[ ({from: core} [possessive] [adj]? | {from: Actor} [adj]? | {from: [own]} [adj]?) {trigger: <bond>} with {to: &party} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    turned_with = [[ ({from: core} [possessive] [adj]? | {from: Actor} [adj]? | {from: [own]} [adj]?) {trigger: <bond>} with {to: &party} ([modal] | <have> | [adv]){0,4} <turning> [adv]? "? [adv]? {aim: <soured>} ]],
    compound = [[ {from: Actor} ( - | '/' | [dash]) {to: Actor} {trigger: <bond>} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    adj_between = [[ {aim: <soured>} [noun]{0,2} {trigger: <bond>} between {from: &party} and {to: &party} ]],
    of_the_two = [[ {trigger: <bond>} between {from: &the_pair} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    adj_with = [[ ({from: core} [possessive] | {from: Actor} | {from: [own]}) [adv]? {aim: <soured>} [noun]? {trigger: <bond>} with {to: &party} ]],
    they = [[ ^ (the | their | [adj]){0,2} {trigger: {from: (relations | ties | relationship)}} ([modal] | <have> | [adv]){0,4} {aim: <spoil>} ]],
    has = [[ {from: np} &set_off &acting (has | have | had | having) ([det] | [adv]){0,2} {aim: <soured>} {trigger: <bond>} with {to: &party} ]],
    adj_compound = [[ {aim: <soured>} {from: Actor} ( - | '/' | [dash]) {to: Actor} {trigger: <bond>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes", status = "actual" },
  yes = {
    "[trigger Relations] between [from Norland] and [to Estmark] have [aim soured].",
    "[trigger Relations] between [from Norland] and [to Estmark], never warm, have turned [aim glacial].",
    "[from Norland] has a [aim troubled] [trigger relationship] with [to Estmark].",
    "Norland shelled Estmark. [trigger Relations] have [aim been frosty] since May.",
    "[from The union]'s [trigger ties] with [to the mayor] are now [aim frosty].",
    "The [aim frosty] [trigger relations] between [from Chile] and [to Peru] are no secret.",
    "The summit ended months of [aim frosty] [from US]-[to China] [trigger relations].",
    "The summit did not mend [from the union]'s [aim strained] [trigger ties] with [to the mayor].",
    "[from US]-[to China] [trigger relations] have [aim soured].",
    "[trigger Relations] between [from the two countries] have [aim soured].",
    "[from Norland]'s [trigger ties] with [to Estmark] have [aim soured].",
  },
  no = { "Relations between Norland and Estmark have improved." },
}

part "out_of_touch" [[ (exchanged a word | exchange a word | exchanged words | said a word to each other | on speaking terms | been on speaking terms | see eye to eye | seen eye to eye | get on | get along | got on | got along | talk to each other | speak to each other) ]]

rule "have not spoken since" {
  finds = "Tension", about = "X and Y have not spoken since the raid, have not been on speaking terms",
  ways = {
    they = [[ {from: (they | &the_pair)} &set_off <have> (not | n't | never | barely | hardly | scarcely) [adj]? [adv]? {trigger: (spoken | talked)} ((to | with) (each other | one another))? (since | for | in (years | months | weeks)) ]],
    no_word = [[ {from: &the_pair} &set_off ([modal] | <have> | <do> | <be>) (not | n't | never | no longer | barely | hardly | scarcely | rarely) [adv]? {trigger: &out_of_touch} ]],
    since = [[ {from: &party} (and | '&') {to: &party} &set_off <have> (not | n't | never) [adv]? {trigger: (spoken | talked)} ((to | with) each other)? (since | for) ]],
    word = [[ {from: &party} (and | '&') {to: &party} &set_off ([modal] | <have> | <do> | <be>) (not | n't | never | no longer | barely | hardly | rarely) [adv]? {trigger: &out_of_touch} ]],
  },
  make = { type = "strain", weight = 0, note = "", mutual = "yes", status = "actual" },
  yes = { "[from Ada Lind] and [to the mayor] have not [trigger spoken] since May.",
          "Norland shelled Estmark. [from They] have not [trigger spoken] since May.",
          "Norland shelled Estmark. [from The two countries] are no longer [trigger on speaking terms].",
          "[from Ada Lind] and [to the mayor], who run rival shops, have not [trigger exchanged a word] for years." },
  no = { "Ada Lind and the mayor have not spoken." },
}

words "playing_down" { "deny", "dismiss", "reject", "play down", "downplay", "brush off", "brush aside", "laugh off", "shrug off", "make light of", "scotch",
                       "quash", "rubbish", "dispel", "scoff at", inflect = "verb", any_tag = true }

rule "strain that is talked of" {
  finds = "Tension", about = "X denied a rift with Y, brushed aside talk of a quarrel with Y: strain there is said to be", priority = 6,
  ways = {
    of = [[ &doer <playing_down> ([adj] | the | any | some | media | press){0,3} <rumour> (of | about) (a | an | any | the)? [adj]{0,2} {trigger: <act_noun mutual=yes type=strain|rupture>} (with | between [own] and) {to: &party} ]],
    bare = [[ &doer <playing_down> (a | an | any | the | there was | having) [adj]{0,2} {trigger: <act_noun mutual=yes type=strain|rupture>} with {to: &party} ]],
    passive = [[ <rumour> (of | about) (a | an | any | the)? [adj]{0,2} {trigger: <act_noun mutual=yes type=strain|rupture>} with {to: &party} &suffering [<playing_down> can=VBN] [not finite not comma]{0,3} by {from: &target} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "strain", weight = -1, note = "", mutual = "yes" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    "[from Ada Lind] brushed aside talk of a [trigger rift] with [to Tom Moss].",
    "[from Ada Lind] denied any [trigger feud] with [to Tom Moss].",
    "Rumours of a [trigger feud] with [to Tom Moss] were denied by [from Ada Lind].",
  },
  no = { "Ada Lind denied any deal with Tom Moss." },
}

words "crack" { "crack", "split", "rift", "strain", "fissure", "breach", "break", "breakdown", "rupture", "fracture", "tension", "collapse", inflect = "noun",
                any_tag = true }

rule "crack in a bond" {
  finds = "Tension", about = "a split in her alliance with Y; cracks in the alliance of X and Y; a lack of trust between X and Y", priority = 6,
  ways = {
    with = [[ {trigger: <crack>} [not noun not mark]{0,3} (in | of) ({from: [own]} | {from: (core | Actor)} [possessive]) [adj]{0,2} <bond> with {to: &party} ]],
    between = [[ {trigger: <crack>} [not noun not mark]{0,3} (in | of) (the | their) [adj]{0,2} <bond> (of | between) {from: &party} and {to: &party} ]],
    lack = [[ {trigger: <want_of_it>} of ([adj] | mutual){0,2} (trust | confidence | respect | understanding) between {from: &party} and {to: &party} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes", pos = "noun" },
  yes = {
    "There is a [trigger split] in [from Ada Lind]'s partnership with [to Tom Moss].",
    "[trigger Cracks] have appeared in the alliance of [from Chile] and [to Peru].",
    "A [trigger lack] of trust between [from Chile] and [to Peru] was felt.",
  },
  no = { "There is a crack in the wall with her name." },
}

words "mending" { "improve", "warm", "thaw", "strengthen", "deepen", "recover", "mend", "be restored", "be mended",
                  "be improved", "be normalised", "be normalized", "be repaired", "be renewed", "be resumed", "be on the mend",
                  "get better", "grow warmer", "grow closer", "become closer", inflect = "verb", any_tag = true }
words "mended" { ease = "improved, improving, warming, thawing, renewed, restored, normal, better",
                 agree = "warm, close, cordial, friendly, good, strong, excellent, closer, warmer, stronger, deepening, brotherly" }

rule "relations mended" {
  finds = "Tension", about = "ties between X and Y are warming; X's cordial relations with Y", priority = 3,
  ways = {
    between = [[ {trigger: <bond>} between {from: &party} and {to: &party} ([modal] | <have> | <be> | [adv]){0,4} {aim: <mending>} ]],
    with = [[ ({from: core} [possessive] [adj]? | {from: Actor} [adj]? | {from: [own]} [adj]?) {trigger: <bond>} with {to: &party} ([modal] | <have> | <be> | [adv]){0,4} {aim: <mending>} ]],
    compound = [[ {from: Actor} ( - | '/' | [dash]) {to: Actor} {trigger: <bond>} ([modal] | <have> | <be> | [adv]){0,4} {aim: <mending>} ]],
    adj_between = [[ {aim: <mended>} [noun]{0,2} {trigger: <bond>} between {from: &party} and {to: &party} ]],
    adj_with = [[ ({from: core} [possessive] | {from: Actor} | {from: [own]}) [adv]? {aim: <mended>} [noun]? {trigger: <bond>} with {to: &party} ]],
    has = [[ {from: np} &set_off &acting (has | have | had | having | maintain | maintains | enjoy | enjoys | seek | seeks | want | wants | build | built) ([det] | [adv]){0,2} {aim: <mended>} {trigger: <bond>} with {to: &party} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "{aim.group|ease}", weight = 0, note = "", mutual = "yes" },
  yes = {
    "[trigger Ties] between [from Norland] and [to Estmark] are [aim warming].",
    "[from Norland]'s [trigger relations] with [to Estmark] have [aim improved].",
    "[from US]-[to China] [trigger relations] have [aim thawed].",
    "They spoke of [aim cordial] [trigger relations] between [from Chile] and [to Peru].",
    "They spoke of [from Chile]'s [aim friendly] [trigger ties] with [to Peru].",
    "[from Norland] has [aim close] [trigger ties] with [to Estmark].",
  },
  no = { "Relations between Norland and Estmark have soured." },
}

words "tending" {
  ease = "restore, resume, renew, mend, repair, normalise, normalize, rebuild, reset, patch up, improve, thaw, warm, re-establish, " ..
    "smooth over, revive",
  agree = "establish, forge, deepen, strengthen, boost, expand, cement, build, develop, cultivate, upgrade",
  rupture = "sever, cut, break off, break, suspend, downgrade, end, terminate, cut off, freeze, halt",
  inflect = "verb", any_tag = true,
}
words "tie" { "relation", "tie", "link", "contact", "cooperation", "co-operation", "communication", "friendship", "partnership",
              "dialogue", inflect = "noun", any_tag = true }
part "such" [[ ([det not wh] | [own] | [adj] | [noun] | [participle] | all){0,3} ]]

rule "tends a bond" {
  finds = "Tension", about = "X and Y will resume diplomatic ties; X severed all formal contact with Y", priority = 3,
  ways = {
    both = [[ {from: &party} (and | '&') {to: &party} &set_off &acting {trigger: <tending>} &such {aim: <tie>} ]],
    with = [[ &doer {trigger: <tending>} &such {aim: <tie>} with {to: &target} ]],
    between = [[ {trigger: <tending>} &such {aim: <tie>} between {from: &party} and {to: &party} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "between" or lib.is_active(m, doc) end,
  make = { type = "{trigger.group}", weight = 0, note = "", mutual = "yes" },
  build = function(m) if m.way == "with" and m:get("type") == "rupture" then m:set("mutual", nil) end end,
  yes = {
    "[from Bolivia] and [to Chile] will [trigger resume] diplomatic [aim ties].",
    "[from Norland] has [trigger severed] all formal [aim contact] with [to Chile].",
    "The fair [trigger boosted] trade [aim ties] between [from Chile] and [to Peru].",
  },
  no = { "Bolivia and Chile cut the grass." },
}

words "signed_thing" { "instrument", "document", "protocol", "memorandum", "MoU", "MOU", "letter", "roadmap", "framework", "charter", "declaration",
                       "communique", "communiqué", "statement", inflect = "noun" }
words "undertaking" { "pledge", "vow", "undertake", "commit", "promise", inflect = "verb", any_tag = true }
part "power" [[ [noun]{0,1} [Actor kind=state|government|company|igo] ]]

rule "two pledge something" {
  finds = "Tension", about = "Brazil and India pledged to triple their trade", priority = 1,
  ways = {
    pledge = [[ {from: &power} (and | '&') {to: &power} ([modal] | <have> | [adv] | both){0,3} {trigger: <undertaking>} (on? <timeword>)? to [can=VB] ]],
    sign = [[ {from: &power} (and | '&') {to: &power} &set_off ([modal] | <have> | [adv] | both | on? <timeword> | in [name]){0,3} {trigger: (sign | signs | signed | ink | inks | inked)} (on? <timeword>)? ([det not wh] | [num] | [adj] | [noun] | and){0,4} [noun <signed_thing>] ]],
  },
  unless = {
    several = [[ [Actor] , {from} ]],   -- "Chad, Mali and Togo pledged"
    against = [[ {trigger} to (impose | retaliate | fight | attack | resist | sue | oppose | strike | boycott) ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "agree", weight = 0, note = "", mutual = "yes" },
  yes = { "[from Brazil] and [to India] [trigger pledged] to triple their trade.",
          "[from Brazil] and [to India] on Monday [trigger signed] three legal instruments." },
  no = { "Brazil pledged to triple its trade.", "Chad, Brazil and India pledged to triple their trade.",
         "Brazil and India pledged to impose tariffs." },
}

words "mediating" { "mediate", "broker", "arbitrate", "shuttle", "act as mediator", "act as a mediator", "act as go-between",
                    "act as a go-between", "act as broker", "act as an intermediary", "serve as mediator",
                    "serve as a go-between", "serve as an intermediary", "undertake mediation", "offer mediation",
                    "offer to mediate", inflect = "verb", any_tag = true }

words "hosting" { "host", "broker", "convene", "chair", "facilitate", "arrange", "organise", "organize", "sponsor", "preside over",
                  inflect = "verb", any_tag = true }
words "calling_for" { "call for", "appeal for", "urge", "plead for", "propose", "favour", "seek", "push for", "press for",
                      inflect = "verb", any_tag = true }

rule "mediates" {
  finds = "Tension", about = "X is mediating between Y and Z: it talks to each", priority = 4,
  ways = {
    named = [[ &doer {trigger: <mediating>} ...6 between {to: &party} and {to: &party} ]],
    the_two = [[ &doer {trigger: <mediating>} ...6 between {to: &the_pair} ]],
    host = [[ &doer {trigger: <hosting>} ([det] | [adj] | [num] | [noun] | of | in | [name]){0,5} (talks | negotiations | meeting | summit | dialogue) between {to: &party} and {to: &party} ]],
    brokered = [[ (<parley> | deal | accord | agreement | pact | settlement | peace | armistice) between {to: &party} and {to: &party} (,? (which | that) <be>)? ,? {trigger: ([<hosting> can=VBN] | mediated | negotiated)} ([adv] | on? <timeword> | last <timeunit>)? by {from: &party} ]],
    host_two = [[ &doer {trigger: <hosting>} ([det] | [adj] | [num] | [noun] | of){0,5} (talks | negotiations | meeting | summit | dialogue) between {to: &the_pair} ]],
    they = [[ &doer {trigger: (<hosting> | offer | offers | offered | attempt | attempted)} (a | the | another | any | to)? [adj]? {to: (truce | ceasefire | reconciliation | peace | peace talks | mediate | mediation | arbitrate)} ([punct] | $ | and | but | in | at | on? <timeword> | last | before | after | over) ]],
    together = [[ &doer {trigger: (bring | brings | brought | bringing | get | got | sit | sat | coax | coaxed | summoned | invited)} {to: &the_pair} (down together | together | (back)? to (the | a) [adj]? (negotiating | bargaining)? table | to talk | for talks | round a table | around a table) ]],
    appeals = [[ &doer {trigger: <calling_for>} ([det] | [adj] | direct | face-to-face){0,3} (dialogue | talks | negotiations | calm | peace | reconciliation | restraint | detente) between {to: &party} and {to: &party} ]],
    appeals_two = [[ &doer {trigger: <calling_for>} ([det] | [adj] | direct | face-to-face){0,3} (dialogue | talks | negotiations | calm | peace | reconciliation | restraint | detente) between {to: &the_pair} ]],
  },
  points = { size = { 3, [[ between ]] } },
  check = function(m, doc) return m.way == "brokered" or lib.is_active(m, doc) end,
  make = { type = "talks", weight = 0, note = "" },
  build = function(m)
    if string.find(m.way, "^appeals") then m:set("type", "appeal") end
    if m.way == "brokered" then m:set("voice", "passive") end
  end,
  yes = {
    "[from Norland] is [trigger mediating] between [to Chile] and [to Peru].",
    "[from Norland] [trigger offered to mediate] between [to the two countries].",
    "[from Norland] [trigger hosted] a round of talks between [to Chile] and [to Peru].",
    "Norland shelled Estmark. [from The union] [trigger offered] to [to mediate].",
    "Norland shelled Estmark. [from The union] has [trigger brought] [to the two countries] together.",
    "A truce between [to Chile] and [to Peru], [trigger brokered] by [from Norland], held.",
    "[from Norland] will [trigger host] talks between [to the two countries].",
    "[from Norland] has [trigger called for] direct dialogue between [to Chile] and [to Peru].",
    "[from Norland] [trigger called for] talks between [to the two countries].",
  },
  no = { "Norland shuttled goods between two ports." },
}

words "arriving" { "arrive", "travel", "fly", "land", "go", "leave", "depart", "head", inflect = "verb" }

rule "comes on a visit" {
  finds = "Tension", about = "X arrived in Peru for talks, on an official visit", priority = 2,
  pattern = [[ &doer {trigger: <arriving>} (in | to | for) {to: [Actor kind=state]} (on? <timeword>)? (on | for) (a | an)? ([adj] | [num] | - | [noun]){0,4} {aim: (visit | trip | tour | talks | summit | negotiations)} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "talks", weight = 0, note = "" },
  yes = { "[from The minister] [trigger arrived] in [to Peru] on Friday for [aim talks]." },
  no = { "The minister arrived in Peru on Friday." },
}

words "parley" { "talk", "negotiation", "dialogue", "meeting", "discussion", "summit", "truce", "ceasefire", "coalition", "merger",
                 "alliance", inflect = "noun" }
words "fall_through" { "collapse", "break down", "break off", "break up", "fail", "stall", "founder",
                       "falter", "fall apart", "fall through", "end without", "end in failure",
                       "be suspended", "be called off", "be broken off", "be cancelled", "be canceled",
                       "be scrapped", "be halted", "be frozen", "be put on hold", "be shelved", "be abandoned", "be adjourned", "be deadlocked", "hit a deadlock", "reach an impasse",
                       "go nowhere", "unravel", inflect = "verb", any_tag = true }

rule "talks that failed" {
  finds = "Tension", about = "talks between X and Y broke down; X and Y failed to agree", priority = 4,
  ways = {
    between = [[ {trigger: <parley>} between {from: &party} and {to: &party} ...4 {aim: <fall_through>} ]],
    of_the_two = [[ {trigger: <parley>} between {from: &the_pair} ...4 {aim: <fall_through>} ]],
    with = [[ (({from: core} [possessive] | {from: Actor} | {from: [own]}) [adj]?)? {trigger: <parley>} with {to: &party} ([not finite] | <have> | <be>){0,4} {aim: <fall_through>} ]],
    compound = [[ {from: Actor} ( - | '/' | [dash]) {to: Actor} [adj]? {trigger: <parley>} ...4 {aim: <fall_through>} ]],
    agree = [[ {from: &party} (and | '&') {to: &party} ([modal] | <have> | [adv]){0,3} {trigger: (fail | failed | fails | unable)} {aim: (to agree | to reach | to settle | to bridge | to resolve | to find common ground)} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "rupture", weight = 0, note = "", mutual = "yes", pos = "noun" },
  yes = {
    "[trigger Talks] between [from the airline] and [to the union] [aim broke down].",
    "[from The pilots] walked out after [trigger talks] with [to the airline] [aim broke down].",
    "[from The airline] and [to the union] [trigger failed] [aim to agree].",
    "[from US]-[to China] [trigger talks] [aim collapsed].",
    "[trigger Talks] between [from the two countries] [aim broke down].",
    "[from The union]'s [trigger talks] with [to the airline] [aim broke down].",
  },
  no = { "Talks between the airline and the union went on." },
}

words "settling" {
  "patch up", "settle", "resolve", "end", "mend", "bury", "put aside", "put behind", "heal", "defuse", "iron out",
  "overcome", "put an end to", "lay aside", "sort out", "smooth over", "repair", "close",
  inflect = "verb", any_tag = true,
}

rule "settles a quarrel" {
  finds = "Tension", about = "X and Y patched up a quarrel", priority = 4,
  ways = {
    both = [[ {from: &party} (and | '&') {to: &party} &set_off &acting {trigger: <settling>} &modified {aim: <act_noun mutual=yes type=strain|attack|rupture>} ]],
    with = [[ &doer {trigger: <settling>} &modified {aim: <act_noun mutual=yes type=strain|attack|rupture>} with {to: &target} ]],
    whose = [[ &doer {trigger: (settle | settles | settled)} ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [noun]){0,2} {aim: (claim | claims | lawsuit | lawsuits | suit | case | complaint | grievance)} ]],
    brought_by = [[ &doer {trigger: (settle | settles | settled)} ([det] | [adj] | [num] | [noun]){0,3} {aim: (claim | claims | lawsuit | lawsuits | suit | suits | case | complaint)} (brought | filed | made | lodged)? by {to: &party} ]],
    between = [[ {aim: <act_noun mutual=yes type=strain|attack|rupture>} between {from: &party} and {to: &party} &suffering? {trigger: (settled | resolved | ended)} ]],
    is_over = [[ {aim: <act_noun mutual=yes type=strain|attack|rupture>} between {from: &party} and {to: &party} (<be> | <have> been) [adv]? {trigger: over} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "ease", weight = 0, note = "settled", mutual = "yes" },
  yes = {
    "[from Norland] and [to Estmark] have [trigger patched up] a long [aim quarrel].",
    "The [aim dispute] between [from the airline] and [to the union] has been [trigger resolved].",
    "The [aim quarrel] between [from the airline] and [to the union] is [trigger over].",
    "[from The airline] has [trigger settled] a [aim dispute] with [to the union].",
    "[from The airline] [trigger settled] [to the pilot]'s [aim lawsuit].",
    "[from The airline] [trigger settled] a [aim suit] brought by [to two pilots].",
  },
  no = { "Norland and Estmark have a quarrel.", "The quarrel between Norland and Estmark over fish grew." },
}

words "pitting" { "pit", "set", inflect = "verb", any_tag = true }

rule "set one against another" {
  finds = "Tension", about = "the row pits Chile against Peru", priority = 4,
  pattern = [[ {trigger: <pitting>} {from: &party} against {to: &party} ]],
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  yes = { "The row [trigger pits] [from the union] against [to the company]." },
  no = { "The row pits hopes against fears." },
}

words "swapping" { "exchange", "swap", "trade", "barter", "hand over", inflect = "verb", any_tag = true }
words "captive_noun" { "prisoner", "captive", "hostage", "detainee", "body", "spy", "agent", "soldier", "sailor", "fighter", "officer", "pilot", "rebel",
                       "gunman", "prisoner of war", "inmate", "militant", "serviceman", "guard", "general", "sergeant", "convict",
                       inflect = "noun", any_tag = true }
words "captive_noun" { "fishermen", "fisherman", "remains" }
part "captives" [[ ([num] | [adj] | [participle] | [name] | a | an | some | about | its | (dozens | hundreds | scores) of | jailed | captured | wounded){0,4} {aim: <captive_noun>} ]]

rule "exchanges prisoners" {
  finds = "Tension", about = "X and Y swapped forty prisoners; X swapped two agents for a pilot held by Y", priority = 4,
  ways = {
    both = [[ {from: &party} (and | '&') {to: &party} &set_off &acting {trigger: <swapping>} &captives ]],
    with = [[ &doer {trigger: <swapping>} &captives with {to: &target} ]],
    held_by = [[ &doer {trigger: <swapping>} &captives for [not finite not comma]{1,6}? ,? ((who | which)? <be>? <taken_captive> (in | by | since [not finite not comma]{1,3}? by) | (a | the)? (prisoner | prisoners | captive | captives | hostage | hostages) of) {to: &party} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "release", weight = 0, note = "", mutual = "yes" },
  yes = {
    "[from The rebels] and [to the army] have [trigger swapped] forty [aim prisoners].",
    "[from The rebels] [trigger swapped] forty [aim prisoners] with [to the army].",
    "[from Norland] [trigger traded] two jailed [aim agents] for a pilot held in [to Peru].",
  },
  no = { "The rebels and the army traded fire.", "The club swapped two agents for a goalkeeper." },
}

-- Whom one gives away in an exchange: by those who hold captives, not by a club.
rule "gives up captives" {
  finds = "Tension", about = "X traded four jailed gunmen for a sergeant", priority = 3,
  pattern = [[ {from: [Actor kind=state|government|military|armed_group|police|party]} &set_off &acting {trigger: <swapping>} {to: (core with <captive_noun> | core with [Actor kind=armed_group|military])} ([can=VBN] [not comma]{1,6}?)? for ([num] | [det] | [own] | [name] | <role> | [adj]) ]],
  points = { swap = { 2, [[ {trigger} ]] } },
  make = { type = "release", weight = 0, note = "" },
  yes = { "In May [from Chile] [trigger traded] [to four jailed gunmen] for Tom Moss.",
          "[from Chile] [trigger swapped] [to two agents] caught in Peru for four sailors." },
  no = { "The club traded two guards for a striker.", "Norland traded wool for timber." },
}

words "coming_to" { "take", "rally to", "come to", "leap to", "spring to", "rush to", "jump to", "rise to", "race to", "hurry to", "run to", inflect = "verb", any_tag = true }

rule "takes somebody's side" {
  finds = "Tension", about = "X took Y's side, came to her defence", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <coming_to>} {to: (core | Actor)} [possessive] {aim: (side | defence | defense | support | aid | rescue | help)} ]],
    of = [[ &doer {trigger: <coming_to>} the {aim: (defence | defense | support | aid | rescue | help)} of {to: &target} ]],
    own = [[ &doer {trigger: <coming_to>} {to: [own]} {aim: (side | defence | defense | support | aid | rescue | help)} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "agree", weight = 0, note = "" },
  yes = {
    "[from The union] [trigger took] [to the nurses]' [aim side].",
    "[from The union] [trigger rushed to] the [aim defence] of [to the mayor].",
    "The crowd jeered at [to Ada Lind], but [from the union] [trigger took] her [aim side].",
          "[from Tom Ode] [trigger rose to] [to Ada Lind]'s [aim defence].",
  },
  no = { "The union took the nurses' pay." },
}

words "fellow" { strain = "rival, enemy, foe, adversary, opponent, antagonist, nemesis, arch-rival, archrival, arch-enemy, archenemy, arch-foe", agree = "ally, friend, partner, comrade",
                 inflect = "noun" }

rule "two are foes, or friends" {
  finds = "Tension", about = "X and Y are old rivals", priority = 2,
  pattern = [[ {from: &party} (and | '&') {to: &party} &set_off ([modal] | <have> | <be> | [adv] | remain | remained | become | became){1,4} ([adj] | close | [noun] | [participle]){0,2} {trigger: [<fellow> plural]} ]],
  points = { few = { 1, [[ {trigger} ]] } },
  make = { type = "{trigger.group}", weight = 0, note = "", mutual = "yes" },
  yes = { "[from Ada Lind] and [to Tom Moss] are old [trigger rivals]." },
  no = { "Ada Lind and Tom Moss are nurses." },
}

words "talking" { "speak", "talk", "chat", "confer", inflect = "verb" }

words "dealing_over" { "buy", "acquire", "take over", "merge with", "purchase", "buy out", "rescue", "invest in", "partner with", "team up with", "sell to", "license to",
                       "absorb", "join forces with", "sign", inflect = "verb", any_tag = true }

rule "in talks to do it with somebody" {
  finds = "Tension", about = "X is in talks to buy Y, to sell its shares to Y; X met a delegation from Y", priority = 3,
  ways = {
    buys = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | not){1,5} {trigger: in ([adj] | [adv]){0,2} (talks | negotiations | discussions)} to <dealing_over> {to: [Actor kind=company|ngo|media|institution|party]} ]],
    sells = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | not){1,5} {trigger: in ([adj] | [adv]){0,2} (talks | negotiations | discussions)} to (sell | lease | license | transfer | hand | supply) [not finite not comma]{1,6}? to {to: &party} ]],
    delegation = [[ &doer {trigger: ([lemma=meet] | [lemma=receive] | [lemma=host])} with? (a | the | [num]) [adj]{0,2} (delegation | delegations) (from | of) {to: &party} ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m, doc) return m.way ~= "delegation" or lib.is_active(m, doc) end,
  make = { type = "talks", weight = 0, note = "", mutual = "yes" },
  yes = {
    "[from Vasco Foods] is [trigger in talks] to buy [to Harbour Mills].",
    "[from Vasco Foods] was [trigger in early talks] to sell a stake to [to Harbour Mills].",
    "[from The mayor] will [trigger meet] a delegation from [to the union] in May.",
  },
  no = { "The mayor was in talks to save the barn.", "The mayor met a delegation of bees." },
}

rule "speaks with somebody" {
  finds = "Tension", about = "X spoke to Y by phone, at length", priority = 3,
  pattern = [[ &doer {trigger: <talking>} (to | with) {to: (core | Actor)} ([adv] | on? <timeword>)? (by (phone | telephone | video | video link) | on the (phone | telephone) | over the (phone | telephone) | in (person | private) | privately | at length | face to face | for ([num] | an | several | nearly | about | almost){1,3} (minutes | hour | hours)) ]],
  points = { way = { 2, [[ {trigger} ]] } },
  check = lib.is_active,
  make = { type = "talks", weight = 0, note = "", mutual = "yes" },
  yes = { "[from The mayor] [trigger spoke] to [to Ada Lind] by phone." },
  no = { "The mayor spoke to Ada Lind." },
}

words "showering" { "shower", "heap", "lavish", "ply", "pelt", "bombard", "pepper", "assail", "flood", "deluge", inflect = "verb" }
words "showered" { agree = "praise, compliment, accolade, plaudit, applause, affection, congratulation, gift",
                   criticise = "abuse, insult, criticism, scorn, invective, slur, barb, taunt, expletive",
                   inflect = "noun" }

rule "showers somebody with it" {
  finds = "Tension", about = "X showered Y with praise, was pelted with insults by X", priority = 4,
  ways = {
    active = [[ &doer {trigger: <showering>} {to: &party} with ([adj] | [num] | [noun] | and){0,2} {aim: <showered>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<showering> can=VBN]} with ([adj] | [num] | [noun] | and){0,2} {aim: <showered>} by {from: &target} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "{aim.group}", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The mayor] [trigger showered] [to Ada Lind] with [aim compliments].",
    "[to Ada Lind] was [trigger showered] with [aim accolades] by [from the nurses].",
  },
  no = { "The mayor showered with water." },
}

words "souring" { "sour", "strain", "poison", "damage", "harm", "chill", "fray", "ruin", "wreck", "upset", "test", "freeze",
                  inflect = "verb", any_tag = true }

rule "sours relations" {
  finds = "Tension", about = "the dam has soured X's ties with Y", priority = 3,
  ways = {
    with = [[ {aim: <souring>} ({from: (core | Actor)} [possessive] | {from: Actor} | {from: [own]}) [adj]? {trigger: <bond>} with {to: &party} ]],
    between = [[ {aim: <souring>} the? [adj]? {trigger: <bond>} between {from: &party} and {to: &party} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  yes = {
    "The dam has [aim soured] [from its] [trigger ties] with [to Estmark].",
    "The dam has [aim poisoned] [trigger relations] between [from Chile] and [to Peru].",
  },
  no = { "The dam has strengthened its ties with Estmark." },
}

words "having" { "have", "win", "enjoy", "gain", "secure", "earn", "pick up", "receive", "land", "get", "obtain", "collect",
                 "draw", "garner", "attract", "score", "clinch", "snag", "rack up", inflect = "verb", any_tag = true }
words "touting" { "cite", "tout", "unveil", "boast", "trumpet", "release", "announce", inflect = "verb", any_tag = true }
words "heap" { "list", "series", "raft", "string", "slew", "flurry", "wave", "number", "host", "bevy", "round", "handful", "lot",
               inflect = "noun" }

words "boon" { ease = "apology, concession, pardon, reprieve, amnesty, settlement, compensation, damages, clemency, forgiveness, leniency", release = "bail, parole",
               agree = "praise, support, backing, endorsement, blessing, applause, recognition, pledge of support, " ..
                       "boost, nod, shout-out, vote of confidence, plaudit, compliment, kudos, accolade, high marks, standing ovation, helping hand, " ..
                       "sympathy, cheer, admiration, affection, acclaim, esteem, goodwill, approval, gratitude, solidarity, tribute, commendation, " ..
                       "congratulation, kind word, warm word", inflect = "noun", any_tag = true }

rule "gets it from somebody" {
  finds = "Tension", about = "X has won an apology, support from Y: Y gives it", priority = 3,
  ways = {
    gets = [[ {to: np} &set_off &acting <having> ([det] | [own] | [adj] | [noun] | [num] | <heap> of){0,4} {trigger: <boon>} (for ...5)? from {from: &target} ]],
    letters = [[ {to: np} &set_off &acting <having> ([det] | [own] | [adj] | [num] | <heap> of){0,4} (letter | letters | emails | e-mails | messages | calls | cards | petitions | notes | appeals) from {from: &party} {trigger: (in (support | defence | defense | praise | favour | favor) of | backing | supporting | defending | praising)} ]],
    tells = [[ {to: np} &set_off &acting <touting> ([det] | [own] | [adj] | [noun] | [num] | <heap> of){0,4} {trigger: <boon>} from {from: &target} ]],
  },
  unless = { little = [[ (low | little | scant | weak | no | less | tepid | lukewarm | scarce | waning | dwindling | falling) [adj]? {trigger} ]],
             for_other = [[ <touting> ...8 {from} for ]], own = [[ <touting> ...6 from [own] ]] },
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m, doc) return doc:token(m:slot("to").last):is("noun", "name", "pronoun", "num") end,
  make = { type = "{trigger.group|agree}", weight = 0, note = "", voice = "passive" },
  yes = { "[to The mayor] has had letters from [from nurses] [trigger in defence of] the dam.",
          "[to The nurse] has won an [trigger apology] from [from the bank].",
          "[to The mayor] got loud [trigger applause] from [from the nurses].",
          "[to The mayor] drew [trigger admiration] from [from the nurses].",
          "[to The nurse] won an [trigger apology] from [from the bank] for the delay.",
          "[to The mayor] unveiled a list of [trigger endorsements] from [from 95 generals].",
          "[to The mayor] cited his own [trigger endorsements] from [from 95 generals]." },
  no = { "The nurse won applause on Friday.", "The mayor has record low support from the nurses.", "The nurse cited support from the bank for the mayor.",
         "The mayor cited endorsements from her own campaign." },
}

words "picking" { "pick", "choose", "select", "tap", "name", "pick out", inflect = "verb", any_tag = true }

words "putting_up" { "adopt", "nominate", "field", "present", "put forward", "put up", "unveil", inflect = "verb", any_tag = true }
words "put_up" { "candidate", "nominee", "standard bearer", "standard-bearer", "flag bearer", "flag-bearer", "flagbearer", inflect = "noun" }

rule "stands with somebody" {
  finds = "Tension", about = "X joined Y in condemning it, picked Y as running mate: X is on Y's side", priority = 3,
  ways = {
    joins = [[ &doer {trigger: (join | joins | joined | joining)} {to: &party} in (also)? {aim: [gerund]} ]],
    mate = [[ &doer {trigger: <picking>} {to: (core | Actor)} (as | for | to be)? ([det] | [own])? {aim: running mate} ]],
    candidate = [[ &doer {trigger: (<picking> | <putting_up>)} {to: [Actor kind=person]} as ([det] | [own])? ([adj] | [noun]){0,2} {aim: <put_up>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "agree", weight = 0, note = "" },
  yes = {
    "[from The union] [trigger joined] [to the mayor] in [aim condemning] the raid.",
    "[from The mayor] [trigger picked] [to Ada Lind] as her [aim running mate].",
    "[from The union] [trigger adopted] [to Ada Lind] as its sole [aim candidate].",
  },
  no = { "The union joined the mayor in the hall.", "The mayor picked her running mate." },
}

words "losing" { "lose", "forfeit", inflect = "verb" }
words "keeping" { "keep", "retain", "command", inflect = "verb" }
words "help" { "support", "backing", "blessing", "endorsement", "help", "aid", "assistance", "encouragement", "trust", "confidence", "respect",
               "admiration", "sympathy", "gratitude", "loyalty", "vote", "approval", "protection", "ear" }

rule "has somebody's support" {
  finds = "Tension", about = "the minister has the union's support, lost its trust",
  ways = {
    has_own = [[ {to: np} &set_off &acting (<having> | <keeping>) "? {from: [own]} ([adj] | and){0,3} {trigger: <help>} ]],
    has_whose = [[ {to: np} &set_off &acting (<having> | <keeping>) {from: (core | Actor)} [possessive] [adj]? {trigger: <help>} ]],
    pledges = [[ &doer (pledge | pledges | pledged | pledging) [own] {trigger: (<help> | vote | votes | loyalty | allegiance)} to {to: &party &joined} ]],
    with_whose = [[ {to: np} , with {from: (core | Actor)} [possessive] [adj]? {trigger: <help>} ]],
    with_whose_ahead = [[ ^ [adv]? with {from: (core | Actor)} [possessive] [adj]? {trigger: <help>} , {to: np} ]],
    with_of = [[ {to: np} , with the [adj]? {trigger: <help>} of {from: &party} ]],
    with_of_ahead = [[ ^ [adv]? with the [adj]? {trigger: <help>} of {from: &party} , {to: np} ]],
    lost_of = [[ {to: np} &set_off &acting <losing> the [adj]? {trigger: <help>} of {from: &party} ]],
    lost_whose = [[ {to: np} &set_off &acting <losing> {from: (core | Actor)} [possessive] [adj]? {trigger: <help>} ]],
    has_of = [[ {to: np} &set_off &acting (<having> | <keeping>) the [adj]? {trigger: <help>} of {from: &party} ]],
  },
  points = { having = { 2, [[ (<having> | <keeping> | <losing>) ]] }, help = { 2, [[ with the? ...4 <help> ]] } },
  make = { type = "agree", weight = 0, note = "" },
  build = function(m) if string.find(m.way, "^lost") then m:set("type", "rupture") end end,
  yes = {
    "[to The minister] has [from the union]'s [trigger support].",
    '[from Ada Lind] said [to the minister] had "my full [trigger support]".',
    "[to The minister] won the [trigger backing] of [from the union].",
    "[to The minister] has lost the [trigger backing] of [from the union].",
    "[to The minister] lost [from the union]'s [trigger trust].",
    "[to The minister], with [from the union]'s [trigger backing], won.",
    "With [from the union]'s [trigger blessing], [to the minister] won.",
    "[to The minister], with the [trigger help] of [from the union], won.",
    "With the [trigger backing] of [from the union], [to the minister] won.",
    "[from Ada Lind] pledged her [trigger vote] to [to the mayor].",
  },
  no = { "The minister has the union's address." },
}
