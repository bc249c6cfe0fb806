-- Firms and those who work for them, buy from them or want to buy them; schools and those in them: "workers at Y have not been paid",
-- "blocked the gates of Y", "are withholding rent from Y", "notice of strike action", "pulled her son out of the school", "the school
-- sent Y home", "a bid from Y undervalues it", "stole cash belonging to Y".
phase "tensions"

local lib = require "lib.tension"

words "unpaid_so" { "have not been paid", "has not been paid", "had not been paid", "are owed", "were owed", "are still owed", "have gone unpaid",
                    "went unpaid", "had gone unpaid", "have yet to be paid",
                    "had yet to be paid", "are being underpaid", "were underpaid", "have been underpaid", "had been underpaid", "are underpaid",
                    "are overworked", "were never paid",
                    "have received no wages", "had received no wages", "have not received", "had not received", "have never been paid", "work in fear",
                    "are treated like", "were treated like",
                    "are being bullied", "were bullied", "have been bullied", "had been bullied", "were harassed", "had been harassed",
                    "have been harassed", "were sacked", "had been sacked",
                    "were made to", "are forced to", "were forced to", "had been forced to", "were cheated", "have been cheated", "are being cheated",
                    "were not consulted", "had not been consulted", "have not been consulted", "were misled", "had been misled", "have been misled",
                    "were lied to", "have been lied to" }
words "of_the_firm" { "worker", "employee", "driver", "nurse", "miner", "cleaner", "staff", "pilot", "teacher", "doctor", "guard", "cook", "waiter",
                      "porter", "player", "member", "clerk",
                      "former worker", "former employee", "customer", "tenant", "resident", "patient", "pupil", "student", "parent", "inmate", "prisoner",
                      "passenger", "client", "staff member",
                      "journalist", "reporter", "warehouse worker", "courier", "subcontractor", "supplier", "farmer", "seamstress", "labourer", "laborer",
                      "docker", "steward",
                      inflect = "noun", any_tag = true }

rule "those of a firm complain" {
  finds = "Tension", about = "workers at Y say they have not been paid", priority = 4,
  pattern = [[ {from: ((some | many | several | two | three | dozens of | hundreds of | [num] | the | other | [adj]){0,2} [noun]? [<of_the_firm> plural])} (at | of | for | from | in | employed by) {to: core} ([adv] | <have>){0,2} {trigger: (say | says | said | complain | complained | claim | claimed | allege | alleged | told)} ([det] | [own] | [adj] | [noun] | [name]){0,4}? that? they <unpaid_so> ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "said", status = "actual" },
  yes = { "[from Workers] at [to the mill] [trigger say] they have not been paid since March." },
  no = { "Workers at the mill say they have been paid.", "Workers at the mill said they had to get up early." },
}

words "shutting_way" { "block", "blockade", "barricade", "picket", "obstruct", "besiege", "occupy", "seal off", "chain", "gather outside", "rally outside",
                       "camp outside", "stand outside",
                       "chain themselves to", "storm", "invade", "glue themselves to", "lie down in front of", "lie in front of", "sit down in front of",
                       "stand in front of", "lie down before", "climb onto", "climb on to", "padlock", inflect = "verb", any_tag = true }
words "way_into" { "gate", "entrance", "depot", "office", "headquarters", "warehouse", "plant", "premises", "access road", "doors", "yard", "factory",
                   "lobby", "building", "head office",
                   "store", "shop", "hall", "lecture hall", "campus", "library", "terminal", "runway", "driveway", "front door", "offices",
                   "training ground", "stadium", "pitch", "digger", "bulldozer", "excavator", "truck", "lorry", "tractor", "crane", "machine", "convoy",
                   inflect = "noun", any_tag = true }
part "many_folk" [[ ({from: (core with [Actor kind=people|ngo] | [Actor kind=people|ngo] | (about | some | around | up to | more than | nearly)? ([num] | hundreds of | dozens of | scores of | thousands of) ([adj] | [noun]){0,2} [common plural])} &set_off &acting) ]]

rule "blocks the gates of somebody" {
  finds = "Tension", about = "workers blocked the gates of Y, farmers blockaded a depot of Y", priority = 5,
  ways = {
    of = [[ &many_folk {trigger: <shutting_way>} (a | an | the | two | three | several | [num] | all)? ([adj] | [noun not <way_into>]){0,2} {aim: <way_into>} (of | to | belonging to | owned by | run by | at) {to: &party} ]],
    whose = [[ &many_folk {trigger: <shutting_way>} {to: (core | Actor)} [possessive] ([adj] | [noun not <way_into>]){0,2} {aim: <way_into>} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    local kind = to and to:get("kind") or ""
    return kind ~= "state" and kind ~= "place" and kind ~= "people" and lib.is_active(m, doc)
  end,
  make = { type = "protest", weight = 0, note = "" },
  yes = {
    "[from Some 400 workers] [trigger blocked] the [aim gates] of [to the mill].",
    "[from Students] [trigger occupied] [to the university]'s main [aim hall].",
  },
  no = { "The dog blocked the gates of the mill.", "Students blocked the sun." },
}

words "withheld_due" { "support", "approval", "consent", "permission", "clearance", "recognition", "blessing" }
words "withholding_due" { "withhold", "hold back", "stop paying", "hold up", inflect = "verb", any_tag = true }

rule "withholds it from somebody" {
  finds = "Tension", about = "tenants are withholding rent from Y; the board withheld approval of Y's sale", priority = 5,
  ways = {
    from = [[ &doer {trigger: <withholding_due>} ([own] | [num] | [currency] | the | some | all | [adj]){0,4} {aim: (rent | rents | fees | tuition fees | dues | taxes | milk | deliveries | labour)} ([prep not /from/] [not finite not comma]{1,4}?)? from {to: &target} ]],
    of = [[ &doer {trigger: <withholding_due>} [own]? {aim: <withheld_due>} (of | for) (the | a | any) (sale | purchase | takeover | merger | plan | bid | expansion | project | drug | permit) (of | by | for | from) {to: &target} ]],
    whose = [[ &doer {trigger: <withholding_due>} [own]? {aim: <withheld_due>} (of | for) {to: (core | Actor)} [possessive] ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "reject", weight = 0, note = "" },
  build = function(m) if m.way == "from" then m:set("type", "protest") end end,
  yes = {
    "[from Tenants] are [trigger withholding] [aim rent] from [to the council].",
    "[from The regulator] [trigger withheld] [aim approval] of the sale of [to Norland Steel].",
    "[from The regulator] [trigger withheld] [aim approval] of [to Norland Steel]'s bid.",
  },
  no = { "Tenants are withholding rent.", "The clerk withheld evidence from the court." },
}

rule "gives notice of a strike" {
  finds = "Tension", about = "the union gave Y seven days' notice of strike action", priority = 6,
  ways = {
    gives = [[ &doer {trigger: (give | gives | gave | given | serve | served | serves | hand | handed | issue | issued | send | sent)} {to: (core with Actor | Actor)} ((a | an | [num] | [adj] | [noun] | [possessive] | - ){0,4}) {aim: (notice of [adj]{0,2} (strike action | strike | a strike | strikes | industrial action | action | walkout) | strike notice | a strike notice | notice that [not comma not final]{1,8}? (strike | walk out | stop work))} ]],
    on = [[ &doer {trigger: (serve | serves | served | file | filed)} ((a | an | [num] | [adj] | [noun] | [possessive] | - ){0,4}) {aim: (strike notice | notice of [adj]{0,2} (strike action | strike | industrial action))} (on | to | with | at) {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "threaten", weight = 0, note = "" },
  yes = {
    "[from The union] has [trigger given] [to the mill] seven days' [aim notice of strike action].",
    "[from The union] [trigger served] [aim strike notice] on [to the mill].",
  },
  no = { "The union gave the mill notice of a meeting." },
}

rule "votes to strike at" {
  finds = "Tension", about = "pilots at Y voted by a large majority to strike", priority = 4,
  pattern = [[ {from: core with [Actor kind=people|ngo]} (at | of | for | from | employed by) {to: &party} ([adv] | <have>){0,2} {trigger: (vote | votes | voted | balloted)} (by [not finite not comma]{1,7}? | in their thousands | yesterday | on? <timeword>) (to (strike | walk out | stop work | down tools | go on strike | reject) | for (a | an)? [adj]{0,2} (strike | strikes | industrial action | walkout)) ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "protest", weight = 0, note = "" },
  yes = { "[from Pilots] at [to the airline] [trigger voted] by a large majority to strike." },
  no = { "Pilots at the airline voted by a large majority to stay." },
}

words "ones_child" { "child", "son", "daughter", "kid", "boy", "girl", "twin", "pupil", "money", "savings", "deposit", "account", "business",
                     "advertising", "sponsorship", "advert",
                     inflect = "noun", any_tag = true }

rule "takes a child away from a school" {
  finds = "Tension", about = "parents pulled their children out of the school, took their money out of the bank", priority = 5,
  pattern = [[ &doer {trigger: (pull | pulls | pulled | pulling | take | takes | took | taking | withdraw | withdrew | withdrawn | remove | removed | removing | yank | yanked)} [own] ([adj] | [num])? <ones_child> {aim: (out of | from | away from)} {to: (core with Actor | Actor | (the | a | [own]) [noun]? <dismissing_body>)} (, | . | $ | over | after | because | in protest | in anger | in disgust | and | when | as | following | last | on <timeword>) ]],
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    local kind = to and to:get("kind") or ""
    return kind ~= "state" and kind ~= "place" and kind ~= "person" and kind ~= "people" and lib.is_active(m, doc)
  end,
  make = { type = "rupture", weight = 0, note = "" },
  yes = { "[from Two parents] have [trigger pulled] their children [aim out of] [to Odrin School] over a hat." },
  no = { "Parents took their children from the school to the lake.", "Parents took their children out of Chile in anger." },
}

words "dismissing_body" { "school", "college", "university", "club", "team", "federation", "army", "hospital", "firm", "company", "court", "employer",
                          "academy", "coach", "headmaster", "headteacher",
                          "principal", "teacher", "manager", "boss", "mill", "factory", "bank", "ministry", "church", "convent", "camp",
                          "captain", inflect = "noun", any_tag = true }

rule "sends somebody home" {
  finds = "Tension", about = "the school sent Y home for wearing a hat; Y was sent home from the tour by the coach", priority = 5,
  ways = {
    active = [[ {from: np with (<dismissing_body> | [Actor kind=institution|company|police])} &set_off &acting {trigger: (send | sends | sent)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} {aim: home} (for ([gerund] | a | the | [own] | [adj] | lateness) | because | over | after [gerund] | from (the | a) [not finite not comma]{0,2} (tour | camp | tournament | games | squad | world cup)) ]],
    passive = [[ {to: np} &set_off &suffering {trigger: sent} {aim: home} ((from | for | over | after) [not finite not comma]{1,6}?)? by {from: np with (<dismissing_body> | [Actor kind=institution|company|person])} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The school] [trigger sent] [to Ada Lind] [aim home] for wearing a hat.",
    "[to Ada Lind] was [trigger sent] [aim home] from the tour by [from the coach].",
  },
  no = { "The school sent Ada Lind home at noon." },
}

words "bid_paper" { "bid", "offer", "proposal", "approach", "takeover bid", "takeover offer", "cash offer", "takeover proposal", "hostile bid",
                    "takeover approach", inflect = "noun", any_tag = true }
words "too_low" { "undervalue", "significantly undervalue", "fundamentally undervalue", "substantially undervalue", "grossly undervalue", "be too low",
                  "be inadequate", "fall short", "be derisory",
                  "be unwelcome", "be opportunistic", "be not in the interest", "be unsolicited", "fail to reflect", "not reflect", "be unacceptable",
                  "do not reflect", inflect = "verb", any_tag = true }

rule "finds a bid too low" {
  finds = "Tension", about = "X says a bid from Y undervalues it; X bought Y in a hostile takeover", priority = 6,
  ways = {
    says = [[ {from: (core with [Actor kind=company|media|person|ngo|institution] | [Actor kind=company|media|person|ngo|institution])} &set_off &acting ([<say> verb] | [lemma=argue] | [lemma=insist]) that? (the | a | an | [own])? ([adj] | [noun not <bid_paper>] | [num] | [currency]){0,4} {trigger: <bid_paper>} (from | by | of | made by | tabled by) {to: (core with [Actor kind=company|media|person|ngo|institution] | [Actor kind=company|media|person|ngo|institution])} ([adv] | <have> | still){0,2} {aim: <too_low>} ]],
    whose = [[ {from: (core with [Actor kind=company|media|person|ngo|institution] | [Actor kind=company|media|person|ngo|institution])} &set_off &acting ([<say> verb] | [lemma=argue] | [lemma=insist]) that? {to: (core | Actor)} [possessive] ([adj] | [noun not <bid_paper>] | [num] | [currency]){0,4} {trigger: <bid_paper>} ([adv] | <have> | still){0,2} {aim: <too_low>} ]],
    as_low = [[ &doer (dismiss | dismisses | dismissed | reject | rejects | rejected | describe | describes | described | brand | branded | denounce | denounced | condemn | condemned) as "? {aim: [adj]} (and [adj])? "? (a | an | the) ([adj] | [num] | [currency] | [noun not <bid_paper>]){0,5} {trigger: <bid_paper>} (from | by | of) {to: &target} ]],
    hostile = [[ &doer {trigger: (buy | buys | bought | acquire | acquires | acquired | swallow | swallowed | take over | took over | seize | seized | snap up | snapped up | win | won | pursue | pursued | target | targeted)} (control of)? {to: &party} (in | through | with) (a | an) ([adj] | [num] | [currency] | [noun]){0,3} {aim: hostile} (takeover | bid | buyout | acquisition) ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "hostile" then m:set("type", "coerce") else m:set("pos", "noun") end end,
  yes = {
    "[from Norland Foods] says a [trigger bid] from [to Odrin Foods] [aim undervalues] it.",
    "[from Norland Foods] says that [to Odrin Foods]'s [trigger cash offer] [aim is too low].",
    "[from Norland Foods] dismissed as [aim derisory] a [trigger bid] from [to Odrin Foods].",
    "[from Norland Foods] [trigger bought] [to Odrin Foods] in a [aim hostile] takeover.",
  },
  no = { "Norland Foods says a bid from Odrin Foods is fair.", "Norland Foods bought Odrin Foods in a friendly deal." },
}

words "stealing_it" { "steal", "pocket", "embezzle", "take", "siphon off", "help himself to", "help herself to", "misappropriate", "skim", "make off with",
                      "walk off with", "burn", "destroy",
                      "smash", "seize", "damage", "forge", inflect = "verb", any_tag = true }

rule "steals what belongs to somebody" {
  finds = "Tension", about = "X pocketed £30,000 belonging to Y", priority = 4,
  pattern = [[ &doer {trigger: <stealing_it>} (about | some | nearly | more than | over)? ([det not wh] | [adj] | [num] | [currency] | [noun]){1,6} (that | which)? (which (was | were))? {aim: (belonging to | belonged to | owned by | entrusted by | left by)} {to: (core with [Actor kind=person|people|company|ngo|institution|party] | [Actor kind=person|people|company|ngo|institution|party])} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "" },
  yes = { "[from The clerk] [trigger pocketed] £30,000 that [aim belonged to] [to Ada Lind]." },
  no = { "The clerk stole a hat that fell on Ada Lind." },
}

words "growing_there" { "hedge", "tree", "fence", "wall", "shed", "garden", "lawn", "crop", "vine", "orchard", "hen", "dog", "cat", "cow", "sheep", "goat",
                        "gate", "shop", "shopfront", "window",
                        "windscreen", "car", "house", "farm", "greenhouse", "boat", "bike", "tyres", "tire", "phone", "camera", "laptop", "barn", "roof",
                        "door", "cattle", "horse", "grave", "field",
                        "stall", "market stall", "olive tree", "well", "pipe", "sign", "mailbox", inflect = "noun", any_tag = true }
words "wrecking" { "cut down", "chop down", "hack down", "fell", "uproot", "poison", "slash", "key", "trash", "smear", "daub", "drive through",
                   "plough up", "flood", "kill", "shoot", "strangle",
                   "trample", "rip out", "tear out", "dig up", "vandalise", "vandalize", "wreck", "smash up", "pelt", "spray-paint",
                   "egg", inflect = "verb", any_tag = true }

rule "wrecks what is somebody's" {
  finds = "Tension", about = "X cut down Y's hedge, drove a digger through Y's fence, poisoned her dog", priority = 4,
  ways = {
    whose = [[ &doer {trigger: <wrecking>} {to: (core with [Actor kind=person|people|company] | [Actor kind=person|people|company])} [possessive] ([adj] | [num] | [noun not <growing_there>]){0,2} {aim: <growing_there>} ]],
    own = [[ &doer {trigger: <wrecking>} {to: [own]} ([adj] | [num] | [noun not <growing_there>]){0,2} {aim: <growing_there>} ]],
    through = [[ &doer (drive | drives | drove | driven | ram | rammed | crash | crashed | smash | smashed | throw | threw | thrown | hurl | hurled | put) (a | an | the | [own] | two | [num]) ([adj] | [noun]){0,2} {trigger: (through | into)} {to: (core with [Actor kind=person|people|company] | [Actor kind=person|people|company])} [possessive] ([adj] | [noun not <growing_there>]){0,2} {aim: <growing_there>} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc)
    if m.way == "own" and not lib.told_before(doc, m) then return false end   -- his own, else
    return m.way == "through" or lib.is_active(m, doc)
  end,
  make = { type = "attack", weight = -1, note = "weak" },
  build = function(m, doc)
    if m.way ~= "own" then return end
    lib.set_end(m, "to", lib.told_before(doc, m))
    m:set("note", "")
  end,
  yes = {
    "[from Ada Lind] [trigger cut down] [to Tom Moss]'s tall [aim hedge].",
    "[to Tom Moss] says [from Ada Lind] [trigger cut down] his tall [aim hedge].",
    "[from Ada Lind] drove a digger [trigger through] [to Tom Moss]'s [aim fence].",
  },
  no = { "Ada Lind cut Tom Moss's hedge at his wish.", "Ada Lind drove a car into Tom Moss's street." },
}

rule "keeps out the men of a paper" {
  finds = "Tension", about = "X barred reporters of Y from her rallies", priority = 5,
  ways = {
    active = [[ &doer {trigger: (ban | bans | banned | bar | bars | barred | exclude | excluded | eject | ejected | expel | expelled | shut out | turn away | turned away | detain | detained | arrest | arrested | remove | removed | throw out | threw out | harass | harassed | beat | attack | attacked | assaulted)} ([det not wh] | [num] | all | two | several | [adj]){0,2} {aim: ((reporter | reporters | journalist | journalists | photographer | photographers | staff | correspondent | correspondents | crew | crews | cameraman | cameramen | writers | critics | editors))} (of | from | for | with | working for) {to: (core with [Actor kind=media] | [Actor kind=media])} ]],
    named_first = [[ &doer {trigger: (ban | bans | banned | bar | bars | barred | excluded | ejected | expelled | shut out | turned away)} ([det not wh] | [num] | all | two | several)? {to: [Actor kind=media]} {aim: (reporter | reporters | journalist | journalists | photographer | photographers | staff | correspondent | crew)} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "coerce", weight = 0, note = "" },
  build = function(m, doc)
    local word = doc:token(m:slot("trigger").first).lemma
    if word == "beat" or word == "attack" or word == "assault" then m:set("type", "attack") end
  end,
  yes = {
    "[from Ada Lind] [trigger barred] [aim reporters] of [to the Odrin Herald] from her rallies.",
    "[from Ada Lind] [trigger barred] [to Odrin Herald] [aim reporters].",
  },
  no = { "Ada Lind met reporters of the Odrin Herald." },
}
