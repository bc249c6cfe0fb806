-- What a suit says and who stands behind it: "a lawsuit filed by nurses alleges that Y lied", "a class action on behalf of
-- 900 drivers accuses Y of fraud", "a suit in which Lind says that Y cheated her"; damages won; appeals that a court
-- will not hear.
phase "tensions"

local lib = require "lib.tension"

words "suit_paper" { "lawsuit", "suit", "class action", "class-action", "class-action suit", "class-action lawsuit", "complaint", "legal complaint",
                     "writ", "counterclaim",
                     "countersuit", "court filing", "legal challenge", "legal action", "federal lawsuit", "whistleblower lawsuit",
                     "whistle-blower suit", "libel suit", "civil suit",
                     "defamation suit", "discrimination suit", "harassment suit", "wrongful-death suit", "antitrust suit", "court claim",
                     "tribunal claim", "indictment", "charge sheet",
                     inflect = "noun" }
words "files_suit" { "filed", "brought", "lodged", "launched", "submitted", "mounted", "initiated", "pressed", "pursued", "unsealed", "signed", "backed" }
words "suit_says" { "allege", "claim", "contend", "say", "assert", "argue", "charge", "state", "maintain", inflect = "verb" }
words "suit_accuses" { "accuse", inflect = "verb" }
part "suit_by" [[ ,? ((which | that) (was | were | <have> been))? (<files_suit> ([prep] [not finite not comma not mark]{1,6}? | on? <timeword> | [adv] | this <timeunit> | last <timeunit>){0,2})? (by | on behalf of | from) {from: &party} ([prep not /of/] [not finite not mark not comma]{1,4})? ,? ]]
part "of_whom" [[ that? {to: (core with Actor | Actor)} ([possessive] | [modal] | [adv] | <have> | <be> | <do> | [finite]) ]]

rule "suit charges somebody" {
  finds = "Tension", about = "a lawsuit filed by nurses alleges that Y lied, accuses Y of fraud: they sue and accuse it", priority = 4,
  ways = {
    alleges = [[ <suit_paper> &suit_by ([adv])? {trigger: <suit_says>} &of_whom ]],
    accuses = [[ <suit_paper> &suit_by ([adv])? {trigger: <suit_accuses>} {to: &party} of ]],
    whose = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <suit_paper>} (([prep] [not finite not comma]{1,5}) | , <files_suit> [not finite not comma]{1,6} ,)? ([adv])? {trigger: <suit_says>} &of_whom ]],
    whose_accuses = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: <suit_paper>} ([prep] [not finite not comma]{1,5})? ([adv])? {trigger: <suit_accuses>} {to: &party} of ]],
    in_which = [[ <suit_paper> ,? in which {from: np} &set_off ([adv])? {trigger: <suit_says>} &of_whom ]],
    according = [[ {trigger: according to} (a | the | their | her | his) ([adj] | [noun]){0,2} {aim: <suit_paper>} &suit_by , {to: (core with Actor | Actor)} ([adv] | <have>){0,2} [verb past] ]],
  },
  unless = { should = [[ {to} (should | must | ought | deserves | needs) ]] },   -- a wish, and no charge
  points = { suit = { 5, [[ {trigger} ]] } },
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },   -- it is the suit that says so
  yes = {
    "A lawsuit filed by [from nurses] [trigger alleges] that [to the bank] hid the files.",
    "A suit brought on Monday on behalf of [from nurses] [trigger argues] [to the bank] lied.",
    "A suit brought by [from Ada Lind] [trigger accuses] [to the bank] of fraud.",
    "[from Ada Lind]'s suit [trigger claims] that [to the bank] sold her house.",
    "[from Ada Lind]'s suit [trigger accuses] [to the bank] of theft.",
    "She read the suit in which a clerk, [from Tom Moss], [trigger claims] that [to the mayor] hid a will.",
    "[trigger According to] a suit filed by [from nurses], [to the bank] sold their houses.",
  },
  no = { "A lawsuit filed by nurses argues that the bank should pay.", "A report filed by nurses says the bank is well.",
  "A lawsuit filed by nurses was settled." },
}

rule "suit is somebody's" {
  finds = "Tension", about = "a lawsuit filed by nurses alleges that Y lied: they have taken Y to court", priority = 4,
  ways = {
    alleges = [[ {trigger: <suit_paper>} &suit_by ([adv])? {aim: <suit_says>} &of_whom ]],
    accuses = [[ {trigger: <suit_paper>} &suit_by ([adv])? {aim: <suit_accuses>} {to: &party} of ]],
    whose = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {trigger: <suit_paper>} (([prep] [not finite not comma]{1,5}) | , <files_suit> [not finite not comma]{1,6} ,)? ([adv])? {aim: <suit_says>} &of_whom ]],
    whose_accuses = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {trigger: <suit_paper>} ([prep] [not finite not comma]{1,5})? ([adv])? {aim: <suit_accuses>} {to: &party} of ]],
    in_which = [[ {trigger: <suit_paper>} ,? in which {from: np} &set_off ([adv])? {aim: <suit_says>} &of_whom ]],
    according = [[ according to (a | the | their | her | his) ([adj] | [noun]){0,2} {trigger: <suit_paper>} &suit_by , {to: (core with Actor | Actor)} ([adv] | <have>){0,2} {aim: [verb past]} ]],
  },
  unless = { should = [[ {to} (should | must | ought | deserves | needs) ]] },   -- a wish, and no charge
  points = { suit = { 5, [[ {trigger} ]] } },
  make = { type = "investigate", weight = 0, note = "", pos = "noun" },
  yes = {
    "A [trigger lawsuit] filed by [from nurses] [aim alleges] that [to the bank] hid the files.",
    "A [trigger suit] brought by [from Ada Lind] [aim accuses] [to the bank] of fraud.",
    "[from Ada Lind]'s [trigger suit] [aim claims] that [to the bank] sold her house.",
    "[from Ada Lind]'s [trigger suit] [aim accuses] [to the bank] of theft.",
    "She read the [trigger suit] in which a clerk, [from Tom Moss], [aim claims] that [to the mayor] hid a will.",
    "According to a [trigger suit] filed by [from nurses], [to the bank] [aim sold] their houses.",
  },
  no = { "A lawsuit filed by nurses argues that the bank should pay.", "A report filed by nurses says the bank is well.",
  "A lawsuit filed by nurses was settled." },
}

words "winning_it" { "win", "secure", "obtain", "get", "receive", "collect", "accept", inflect = "verb" }
words "money_at_law" { "damages", "libel damages", "substantial damages", "undisclosed damages", "punitive damages", "out-of-court settlement" }

rule "wins damages from somebody" {
  finds = "Tension", about = "X won libel damages from Y; X was awarded damages against Y: it was at law with Y", priority = 3,
  ways = {
    wins = [[ &doer {trigger: <winning_it>} ([det not wh] | [adj] | [num] | [noun] | [currency] | of | in | more | than){0,7} {aim: <money_at_law>} ([prep] [not finite not comma]{1,4}?)? (from | against) {to: &target} ]],
    awarded = [[ {from: np} &set_off &suffering {trigger: (awarded | paid | granted | owed)} ([det not wh] | [adj] | [num] | [noun] | [currency] | of | in | more | than){0,7} {aim: <money_at_law>} (by | from | against) {to: core with [Actor kind=company|media|police|institution|ngo|party]} ]],
    case = [[ &doer (won | wins | win | winning | lost | loses | losing | settled | settles | dropped) (a | an | the | [own]) ([adj] | [noun]){0,3} {trigger: (case | lawsuit | suit | libel action | claim | libel case | appeal | legal battle | court case | court battle)} (against | with) {to: &target} ]],
  },
  unless = { court = [[ {to: ... (<court_noun> | tribunal | jury | judge) ...} ]] },
  points = { aim = { 4, [[ ({aim} | {trigger: [noun]}) ]] } },
  make = { type = "investigate", weight = 0, note = "" },
  yes = {
    "[from Ada Lind] [trigger won] substantial libel [aim damages] from [to the paper].",
    "[from The nurses] were [trigger awarded] $9 million in [aim damages] against [to the bank].",
    "[from Ada Lind] won a libel [trigger case] against [to the bank].",
  },
  no = { "Ada Lind won damages from the court.", "The nurses were awarded damages by a judge." },
}

words "hearing_it" { "hear", "take up", "consider", "review", "revive", "reinstate", "reopen", "grant", "entertain", "weigh", "rehear", "allow",
                     "reconsider", "examine", "block",
                     "halt", "stop", "step into", "step in" }
words "brought_to_court" { "appeal", "case", "challenge", "petition", "application", "bid", "suit", "lawsuit", "request", "plea", "claim", "motion",
                           "complaint", "argument", "objection",
                           inflect = "noun" }

rule "court will not hear it" {
  finds = "Tension", about = "the Supreme Court declined to hear Y's appeal, an appeal by Y", priority = 6,
  ways = {
    whose = [[ {from: np with (<court_noun> | judge | justices | tribunal | 'Court' | 'Judge' | 'Justice')} &set_off ([modal] | <have> | [adv]){0,3} {trigger: ([lemma=refuse] | [lemma=decline] | [lemma=decide] not)} to <hearing_it> {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <brought_to_court>} ]],
    by = [[ {from: np with (<court_noun> | judge | justices | tribunal | 'Court' | 'Judge' | 'Justice')} &set_off ([modal] | <have> | [adv]){0,3} {trigger: ([lemma=refuse] | [lemma=decline] | [lemma=decide] not)} to <hearing_it> ([det not wh] | [adj] | [noun] | [num]){0,4} {aim: <brought_to_court>} (<files_suit>)? (by | from | of) {to: &target} ]],
    will_not = [[ {from: np with (<court_noun> | judge | justices | tribunal | 'Court' | 'Judge' | 'Justice')} &set_off (will | would | wo | did) {trigger: (not | n't)} <hearing_it> ({to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,3} {aim: <brought_to_court>} | ([det not wh] | [adj] | [noun]){0,4} {aim: <brought_to_court>} (<files_suit>)? (by | from) {to: &target}) ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "will_not" or lib.is_active(m, doc) end,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from The Supreme Court] [trigger declined] to hear [to Ada Lind]'s [aim appeal].",
    "[from The Supreme Court] has [trigger refused] to take up an [aim appeal] by [to the bank].",
    "[from The court] will [trigger not] hear [to the bank]'s [aim appeal].",
  },
  no = { "The bank refused to hear Ada Lind's appeal.", "The court heard Ada Lind's appeal." },
}
