-- What courts do to those before them: they let a law of somebody stand, hand him a win or a defeat, undo his sentence, rule that he
-- may not, order him to keep from doing; and a defeat at law, extradition, an inquiry that somebody leads.
phase "tensions"

local lib = require "lib.tension"

words "judging_word" { "judge", "justice", "justices", "tribunal", "magistrate", "arbitrator", "panel of judges", "jury", "bench", "circuit",
                       inflect = "noun", any_tag = true }
part "who_judges" [[ {from: np with (<court_noun> | <judging_word> | 'Court' | 'Judge' | 'Justice')} &set_off &acting ]]
words "who_decides" { "parliament", "senate", "congress", "house", "assembly", "council", "commission", "regulator", "committee", "panel", "watchdog", "board",
                      "lawmaker", "senator", "legislature", "legislator", "legislators", "MP", "MPs", "peer", "Lords", "Commons", "Senate", "House",
                      "Congress", "Parliament",
                      "Commission", "Knesset", "Assembly", inflect = "noun", any_tag = true }
part "who_judges_or_decides" [[ {from: np with (<court_noun> | <judging_word> | <who_decides> | 'Court' | 'Judge' | 'Justice')} &set_off &acting ]]

-- The verb stands in the slot aim, the act in its object: "was granted an injunction" is no deed of the court.
local function is_done_so(m, doc)
  local n = m:slot("aim").first
  return n == 1 or not doc:token(n - 1):in_list("be", "get") or string.find(doc:token(n).form, "ing$") ~= nil
end

-- "refused to revive Y's law", "declined to lift her ban"
local function is_unwilling(doc, m)
  local from, verb = m:slot("from"), m:slot("trigger")
  if m:slot("aim").first < verb.first then verb = m:slot("aim") end
  for n = from.last + 1, verb.first - 1 do
    if doc:token(n):in_list("unwilling") or doc:token(n).form == "not" then return true end
  end
  return false
end

words "letting_stand" { "uphold", "let stand", "leave in place", "reinstate", "restore", "revive", "allow", "back", "affirm", "keep in place", "leave intact",
                        "rubber-stamp", "bless", "permit", "endorse", "greenlight", "green-light", "give the green light to", "clear", "clear the way for",
                        inflect = "verb",
                        any_tag = true }
words "law_let_stand" { "law", "statute", "ordinance", "measure", "map", "policy", "plan", "rule", "restriction", "legislation", "amendment", "limit",
                        "requirement", "order",
                        "decree", "ban", "regulation", "reform", "decision", "programme", "program", "executive order", "bid", "request", "merger", "takeover",
                        "purchase",
                        "move", "effort", inflect = "noun", any_tag = true }

rule "court lets a law stand" {
  finds = "Tension", about = "the court upheld Y's law, let a Norland ban stand, reinstated the order signed by Y: it sides with Y", priority = 7,
  ways = {
    whose = [[ &who_judges {trigger: <letting_stand>} {to: (core | Actor)} [possessive] ([adj] | [gerund] | [noun not <law_let_stand>] | [num] | -){0,4} {aim: <law_let_stand>} ]],
    of_state = [[ &who_judges {trigger: <letting_stand>} ([det not wh] | [adj] | [num]){0,3} {to: [Actor kind=state|government]} ([adj] | [noun not <law_let_stand>] | -){0,3} {aim: <law_let_stand>} ]],
    signed_by = [[ &who_judges {trigger: <letting_stand>} ([det not wh] | [adj] | [num] | [noun not <law_let_stand>]){1,4} {aim: <law_let_stand>} ([prep] [not finite not comma not mark]{1,5}?)? (signed | imposed | issued | passed | proposed | brought | put forward | enacted | backed | introduced) by {to: &party} ]],
  },
  unless = { against_one = [[ {aim: (ban | bans | order)} (on | against) [Actor kind=person|company|party|ngo] ]] },
  points = { aim = { 7, [[ {aim} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    local his_ban = to and to:get("kind") == "person" and doc:token(m:slot("aim").last).lemma == "ban"   -- he is banned himself
    return not his_ban and lib.is_active(m, doc)
  end,
  make = { type = "agree", weight = 0, note = "", status = "actual" },
  build = function(m, doc)   -- "refused to revive it"
    if is_unwilling(doc, m) then m:set("type", "reject") end
  end,
  yes = {
    "[from The court] [trigger upheld] [to Chile]'s fishing [aim law].",
    "[from A judge] [trigger reinstated] a [to Peru] [aim ban] on nets.",
    "[from The court] [trigger upheld] an [aim order] on nets signed by [to the mayor].",
  },
  no = { "The court upheld Ada Lind's ban.", "The bank upheld Chile's law.", "The court upheld Chile's ban on Ada Lind." },
}

words "win_noun" { "victory", "win", "boost", "lifeline", "reprieve", "triumph", "partial victory", "green light", "legal victory", inflect = "noun", any_tag = true }
words "hands_it" { "hand", "give", "deal", "deliver", inflect = "verb", any_tag = true }

rule "court hands somebody a win" {
  finds = "Tension", about = "the court handed Y a win, gave a boost to Y", priority = 6,
  ways = {
    whom = [[ &who_judges_or_decides {trigger: <hands_it>} {to: (core with Actor | Actor)} (a | an | his | her | its | their | another | [num] | [adj]){0,2} ([adj] | [noun not <win_noun>] | [superlative]){0,3} {aim: <win_noun>} ]],
    toward = [[ &who_judges_or_decides {trigger: <hands_it>} ([det not wh] | [adj] | [noun not <win_noun>] | [superlative]){0,4} {aim: <win_noun>} (to | for | on) {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "agree", weight = 0, note = "", status = "actual" },
  yes = {
    "[from The court] [trigger handed] [to Chile] a rare [aim win].",
    "[from The Supreme Court] [trigger gave] a big [aim boost] to [to the union].",
    "[from A judge] [trigger gave] [to Ada Lind] a big [aim win].",
  },
  no = { "The court handed Ada Lind a pen.", "The court gave Ada Lind time." },
}

words "undoing_it" { "overturn", "quash", "reverse", "void", "annul", "throw out", "toss out", "toss", "vacate", "set aside", "commute", "reduce", "cut",
                     "halve", "lift",
                     "suspend", "stay", "delay", "postpone", inflect = "verb", any_tag = true }
words "undone_penalty" { "ban", "suspension", "death sentence", "sentence", "jail term", "prison term", "disqualification", "fine", "execution", "deportation",
                         "extradition", "removal", "house arrest", "lifetime ban", "doping ban", "jail sentence", "prison sentence", inflect = "noun",
                         any_tag = true }

rule "court undoes a penalty" {
  finds = "Tension", about = "the court overturned Y's ban, stayed the execution of Y: it eases it", priority = 7,
  ways = {
    whose = [[ &who_judges_or_decides {aim: <undoing_it>} {to: (core with [Actor kind=person|company|other] | [Actor kind=person|company|other])} [possessive] ([adj] | [noun not <undone_penalty>] | [num] | -){0,4} {trigger: <undone_penalty>} ]],
    of_whom = [[ &who_judges_or_decides {aim: <undoing_it>} ([det not wh] | [adj] | [num] | [noun not <undone_penalty>] | -){0,4} {trigger: <undone_penalty>} of {to: (core with [Actor kind=person] | [Actor kind=person])} ]],
  },
  unless = { on_others = [[ {trigger: (ban | fine | suspension)} (on | against | of) ]] },   -- it is that of whom it binds
  points = { aim = { 8, [[ {trigger} ]] } },
  check = is_done_so,
  make = { type = "ease", weight = 0, note = "", status = "actual" },
  build = function(m, doc)
    if is_unwilling(doc, m) then m:set("type", "reject") end
  end,
  yes = {
    "[from The court] [aim overturned] [to Ada Lind]'s two-year [trigger ban].",
    "[from A judge] [aim stayed] the [trigger execution] of [to Tom Moss].",
  },
  no = { "The court overturned Ada Lind's ban on nets.", "The court overturned Ada Lind's law." },
}

words "ruling_that" { "rule", "hold", "find", "decide", "declare", "say", "conclude", "determine", inflect = "verb", any_tag = true }
words "power_lacked" { "right", "power", "authority", "grounds", "standing", "basis", "business", "case" }

rule "court rules that somebody may not" {
  finds = "Tension", about = "the court ruled that Y could not close it, had no right to, overstepped its powers", priority = 9,
  ways = {
    may_not = [[ &who_judges {trigger: <ruling_that>} that? {to: (core with Actor | Actor)} (could | can | ca | may | must | should) (not | n't) ]],
    cannot = [[ &who_judges {trigger: <ruling_that>} that? {to: (core with Actor | Actor)} (cannot | can no longer | could no longer) ]],
    no_right = [[ &who_judges {trigger: <ruling_that>} that? {to: (core with Actor | Actor)} ([modal] | <have> | <do> | not){1,3} [lemma=have]? (the | any | no) [adj]? <power_lacked> ]],
    oversteps = [[ &who_judges {trigger: <ruling_that>} that? {to: (core with Actor | Actor)} <have>? [adv]? (overstepped | exceeded | overreached | abused | acted (unlawfully | illegally | beyond | outside | improperly)) ]],
  },
  points = { ruled = { 9, [[ {trigger} ]] } },
  check = lib.is_active,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from A judge] [trigger ruled] that [to the ministry] could not close it.",
    "[from The court] [trigger said] [to the ministry] cannot close it.",
    "[from The court] [trigger ruled] that [to the ministry] had no right to close it.",
    "[from The court] [trigger found] that [to the ministry] exceeded its powers.",
  },
  no = { "The bank said that the ministry could not close it.", "The court ruled that the ministry could close it." },
}

words "order_paper" { "order", "injunction", "ruling", "restraining order", "temporary restraining order", "preliminary injunction", "stay", "decree",
                      "emergency order",
                      "gag order", "interim order", inflect = "noun", any_tag = true }
words "keeping_back" { "blocking", "barring", "preventing", "stopping", "prohibiting", "forbidding", "restraining", "halting", "restricting", "banning",
                       "that blocks", "that bars",
                     "that prevents", "that stops", "that prohibits", "which blocks", "which bars", "which prevents", "that blocked", "that barred",
                     "that prevented",
                     "that stopped", "that prohibited", "that forbids", "that forbade", "that halted" }
words "granting_order" { "issue", "grant", "sign", "enter", "hand down", "impose", "make", "give", "extend", "slap", "uphold", "leave in place",
                         inflect = "verb", any_tag = true }

rule "court orders somebody to keep from it" {
  finds = "Tension", about = "a judge issued an order blocking Y from closing it, granted an injunction against Y", priority = 7,
  ways = {
    blocking = [[ &who_judges {aim: <granting_order>} ([det not wh] | [adj] | emergency){0,3} {trigger: <order_paper>} ([adv] | [prep] [not finite not comma]{1,3}?)? <keeping_back> {to: &party} from ]],
    stands_against = [[ &who_judges {aim: <granting_order>} ([det not wh] | [adj] | emergency){0,3} {trigger: <order_paper>} against {to: &party} ]],
    ruling = [[ {from: (core with (<court_noun> | <judging_word> | 'Court' | 'Judge') | Actor)} [possessive] [adj]{0,2} {trigger: <order_paper>} [adv]? {aim: <keeping_back>} {to: &party} from ]],
  },
  points = { aim = { 7, [[ {trigger} ]] } },
  check = function(m, doc) return m.way == "ruling" or is_done_so(m, doc) end,
  make = { type = "reject", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[from A judge] [aim issued] an [trigger order] blocking [to the ministry] from closing it.",
    "[from A judge] [aim granted] a temporary [trigger injunction] against [to the union].",
    "[from The court]'s [trigger order] [aim barring] [to the ministry] from closing it was read.",
  },
  no = { "A judge issued an order blocking the road.", "The mayor issued an order against the union." },
}

words "case_at_law" { "court case", "court battle", "court fight", "legal battle", "legal fight", "legal challenge", "libel case", "libel battle", "lawsuit",
                      "suit", "libel suit",
                 "defamation case", "defamation suit", "defamation trial", "libel trial", "trademark case", "copyright case", "patent case", "custody battle",
                 "court ruling",
                 "high court case", "high court battle", "legal case", "appeal", "court appeal", "claim", "test case", "case", "legal action", "court action",
                 "discrimination case", "race case", "tribunal case",
                 "court bid", "high court bid", inflect = "noun", any_tag = true }
words "wins_or_loses" { "win", "lose", "settle", "fight", "face", "launch", "file", "start", "begin", "bring", "mount", "lodge", "pursue", "revive", "end",
                        inflect = "verb", any_tag = true }

rule "case at law against somebody" {
  finds = "Tension", about = "Lind loses court battle against Y; X has settled its legal battle with Y", priority = 6,
  ways = {
    versus = [[ &doer {trigger: <wins_or_loses>} ([det not wh] | [own] | [adj] | [num] | [currency] | [noun not <case_at_law>] | -){0,4} {aim: <case_at_law>} ([prep not /against|with|by|from/] [not finite not comma]{1,4}?)? (against | with) {to: &target} ]],
    whose = [[ {from: (core | Actor)} [possessive] ([adj] | [noun not <case_at_law>]){0,3} {trigger: <case_at_law>} {aim: (against | with)} {to: &target} ]],
  },
  unless = { handed_in = [[ {trigger: ([lemma=file] | [lemma=lodge] | [lemma=register])} ...8 with {to} ]] },   -- with whoever is to judge
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "whose" or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "" },
  build = function(m) if m.way == "whose" then m:set("pos", "noun") end end,
  yes = {
    "[from Ada Lind] [trigger loses] [aim court battle] against [to the mayor]\n\nIt was late.",
    "[from Ada Lind] has [trigger settled] her long [aim legal battle] with [to the bank].",
    "[from Ada Lind]'s long [trigger legal battle] [aim with] [to the bank] goes on.",
  },
  no = { "Ada Lind won the race against the mayor.", "Ada Lind lost the appeal of the sea.", "Ada Lind filed a lawsuit with the high court." },
}

words "sent_back_to" { "extradition", "deportation", "rendition", "repatriation", inflect = "noun" }

rule "faces extradition" {
  finds = "Tension", about = "Y faces extradition to Chile, is fighting deportation from Peru: that land is after Y", priority = 6,
  ways = {
    faces = [[ {to: np} &set_off &acting {trigger: (face | faces | faced | facing | await | awaits | awaiting | awaited | fear | fears | fearing | risk | risks | risking | avoid | avoided)} [adj]? <sent_back_to> {aim: to} (the)? {from: [Actor kind=state]} ]],
    from_there = [[ {to: np} &set_off &acting {trigger: (face | faces | faced | facing | await | awaits | awaiting | awaited | fear | fears | fearing | risk | risks | risking | avoid | avoided)} [adj]? deportation {aim: from} (the)? {from: [Actor kind=state]} ]],
    is_to_be = [[ {to: np} &set_off ([modal] | <be> | <have> | [adv] | to | been){1,4} {trigger: (extradited)} {aim: to} (the)? {from: [Actor kind=state]} to (face | stand | be) ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m) local to = m:actor("to") return to ~= nil and to:get("kind") ~= "state" end,
  make = { type = "investigate", weight = 0, note = "", voice = "passive" },
  build = function(m) if m.way == "from_there" then m:set("type", "coerce") end end,
  yes = {
    "[to Ada Lind] [trigger faces] extradition [aim to] [from Chile].",
    "[to Ada Lind] [trigger faces] deportation [aim from] [from Chile].",
    "[to Ada Lind] will be [trigger extradited] [aim to] [from Chile] to face trial.",
  },
  no = { "Chile faces extradition to Peru.", "Ada Lind faces extradition." },
}

words "fighting_it" { "fight", "resist", "contest", "oppose", "challenge", "appeal", "appeal against", "fight against", inflect = "verb", any_tag = true }

rule "fights extradition" {
  finds = "Tension", about = "Y is fighting extradition to Chile", priority = 6,
  ways = {
    fights = [[ &doer {trigger: <fighting_it>} ([own] | [det not wh] | [adj] | attempts | efforts | at | moves | bids){0,3} {aim: <sent_back_to>} to (the)? {to: [Actor kind=state]} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "reject", weight = 0, note = "" },
  yes = { "[from Ada Lind] is [trigger fighting] her [aim extradition] to [to Chile]." },
  no = { "Ada Lind is fighting extradition." },
}

words "inquiry_led" { "inquiry", "enquiry", "investigation", "probe", "review", "hearing", "commission", "public inquiry", inflect = "noun", any_tag = true }

rule "inquiry that somebody leads" {
  finds = "Tension", about = "the inquiry, led by X, into Y; the inquiry into Y led by X", priority = 5,
  ways = {
    led = [[ {trigger: <inquiry_led>} ,? (led | headed | chaired | conducted | run | overseen) by {from: &party} ,? {aim: into} {to: &target} ]],
    into_led = [[ {trigger: <inquiry_led>} into {to: &party} ,? (being)? {aim: (led | headed | chaired | conducted | run | overseen)} by {from: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil end,
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  yes = {
    "The [trigger inquiry], led by [from Ada Lind], [aim into] [to the police] ended.",
    "The [trigger inquiry] into [to the police] [aim led] by [from Ada Lind] ended.",
  },
  no = { "The inquiry led by Ada Lind into the flood ended." },
}

words "deed_at_issue" {
  attack = "attack, assault, stabbing, shooting, killing, murder, attempted murder, beating, death, slaying, bombing, rape, " ..
           "poisoning, abduction, kidnapping, kidnap, assassination",
  inflect = "noun", any_tag = true,
}

rule "charged over what befell somebody" {
  finds = "Tension", about = "X was charged in connection with the attack on Y, arrested over the killing of Y: X did it, so they say", priority = 8,
  pattern = [[ {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off ([modal] | <have> | <be> | [adv] | been){1,4} ]] ..
            [[ (charged | arrested | detained | convicted | jailed | indicted | sentenced | tried | held) ([adv] | on? <timeword>)? (in connection with | over | with | for | of) ]] ..
            [[ (the | a | an | [adj] | [num] | <timeword>){1,3} {trigger: <deed_at_issue>} (of | on) {to: &party} ]],
  points = { deed = { 8, [[ {trigger} ]] } },
  check = function(m) return m:slot("to"):mentions("Actor")[1] ~= nil end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = { "[from Tom Moss] was charged in connection with the [trigger attack] on [to Ada Lind]." },
  no = { "Tom Moss was charged in connection with the attack on the bridge." },
}

words "prosecuting_word" { "prosecutor", "prosecution", "attorney", "district attorney", "Prosecution", inflect = "noun", any_tag = true }
words "looking_word" { "prosecutor", "investigator", "detective", "auditor", "police", "authority", "agency", "ombudsman", "office", "inspector", "inquiry",
                       "prosecution", "bureau", inflect = "noun", any_tag = true }
words "term_sought" { "term", "sentence", "jail term", "prison term", "prison sentence", "jail sentence", "death penalty", "death sentence", "life sentence",
                      "life term",
                      "custodial sentence", "lengthy sentence", "life imprisonment", "retrial", "conviction", "extradition", "indictment", "fine",
                      inflect = "noun", any_tag = true }

rule "prosecutors ask for a term" {
  finds = "Tension", about = "prosecutors demanded a six-year term for Y, appealed against the acquittal of Y", priority = 6,
  ways = {
    term = [[ {from: np with <prosecuting_word>} &set_off &acting {trigger: <ask_for>} ([det not wh] | [adj] | [num] | [noun not <term_sought>] | -){0,5} {aim: <term_sought>} (for | of) {to: &target} ]],
    acquittal = [[ {from: np with <prosecuting_word>} &set_off &acting {trigger: (appeal | appealed | challenged | challenge) against?} ([det not wh] | [adj]){0,2} {aim: (acquittal | release | sentence)} of {to: &target} ]],
    to_serve = [[ {from: np with <prosecuting_word>} &set_off &acting {trigger: (want | wants | wanted | ask for | asked for)} {to: (core with Actor | Actor)} to {aim: (serve | spend | be)} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "investigate", weight = 0, note = "" },
  yes = {
    "[from Prosecutors] [trigger demanded] a six-year [aim term] for [to Tom Moss].",
    "[from Prosecutors] [trigger appealed against] the [aim acquittal] of [to Tom Moss].",
    "[from Prosecutors] [trigger want] [to Tom Moss] to [aim serve] six years.",
  },
  no = { "The bank demanded a six-year term for Tom Moss." },
}

words "chasing" { "chase", "pursue", "go after", "hound", "dun", inflect = "verb", any_tag = true }
words "owed_it" { "tax", "taxes", "debt", "debts", "payment", "damages", "compensation", "fees", "duty", "arrears", "money", "rent", "fine", "fines", "costs",
                  "repayment", "loan",
                  "dues" }

rule "chases somebody for money" {
  finds = "Tension", about = "the tax office is pursuing Y for $3 million, chasing Y for unpaid tax", priority = 4,
  pattern = [[ &doer {trigger: <chasing>} {to: &party} for {aim: (([adj] | [participle] | [noun] | about | over | more than | up to | almost | nearly){0,3} (<owed_it> | [currency] | [num] [num]? <coin>))} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "demand", weight = 0, note = "" },
  yes = { "[from The tax office] is [trigger pursuing] [to Ada Lind] for [aim $]3 million.",
          "[from The bank] [trigger chased] [to Ada Lind] for [aim unpaid fees]." },
  no = { "The dog chased Ada Lind for fun." },
}

words "matter_looked_at" { "role", "handling", "conduct", "actions", "dealings", "finances", "record", "response", "use", "part", "links", "ties", "takeover",
                           "purchase", "merger",
                           "fees", "practices", "behaviour", "behavior", "accounts", "tax affairs", "claims", "emails", "business", "treatment", "policies",
                           "security", "involvement",
                           "contacts", "spending", "expenses", "books", "activities", "decision", "relationship", "connections", "taxes", "sale", "plan",
                           "bid", "acquisition" }
words "looking_at" { "examine", "scrutinise", "scrutinize", "review", "study", "look at", "look into", "question", "weigh", "inspect", "audit", "delve into",
                     "vet", inflect = "verb",
                     any_tag = true }

rule "looks at somebody's part" {
  finds = "Tension", about = "the committee is examining Y's role, Y's takeover of a bank", priority = 5,
  ways = {
    whose = [[ {from: np with (<court_noun> | <judging_word> | <who_decides> | <looking_word> | 'FBI')} &set_off &acting {trigger: <looking_at>} {to: (core | Actor)} [possessive] ([adj] | [noun not <matter_looked_at>]){0,3} {aim: <matter_looked_at>} ]],
    of_it = [[ {from: np with (<court_noun> | <judging_word> | <who_decides> | <looking_word> | 'FBI')} &set_off &acting {trigger: <looking_at>} the ([adj] | [noun not <matter_looked_at>]){0,2} {aim: <matter_looked_at>} of {to: (core with [Actor kind=person|company|ngo|party|media|police|institution] | [Actor kind=person|company|ngo|party|media|police|institution])} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return lib.is_active(m, doc) and (doc:token(m:slot("trigger").first).lemma ~= "question" or m:slot("aim").text ~= "decision") end,
  make = { type = "investigate", weight = 0, note = "" },
  yes = {
    "[from The committee] is [trigger examining] [to Ada Lind]'s [aim role] in it.",
    "[from Prosecutors] are [trigger examining] the [aim role] of [to Ada Lind] in it.",
  },
  no = { "The nurse examined Ada Lind's record.", "The committee examined Ada Lind's hat." },
}

rule "upholds a complaint" {
  finds = "Tension", about = "the ombudsman upheld a complaint against Y", priority = 6,
  pattern = [[ &doer {trigger: (uphold | upholds | upheld | upholding)} ([det not wh] | [adj] | [num] | [noun]){0,4}? {aim: (complaint | complaints | grievance | claim | claims)} ([prep not /against|about/] [not finite not comma]{1,5}?)? against {to: &target} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "criticise", weight = 0, note = "" },
  yes = { "[from The ombudsman] [trigger upheld] a [aim complaint] against [to the council]." },
  no = { "The ombudsman upheld a right against the council." },
}
