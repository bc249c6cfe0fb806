-- Blame for tricks and rough ways that no verb names alone: "made them sign", "turned the council into his fiefdom",
-- "bought it with city money", "had the files wiped". 85-tension-speech.lua ties it to whoever says so.
phase "tensions"

words "made_to_do" { "sign", "work", "hand over", "delete", "lie", "confess", "stay", "pay", "leave", "sleep", "perform", "play on", "run", "kneel", "wait", "return", "drive", "withdraw",
                     "swear", "strip", "undress", "beg", "clean", "eat", "drink", "dig", "watch", "stand", "march", "crawl", "apologise", "apologize", "sing", "pose", "resign",
                     "repay", "scrub", "carry", "choose", "promise", "recite", "pray", "hide", "wear", "buy", "sit", "walk", "load", "queue", "chant" }
-- what one has others do to a thing, or to somebody who is in the way
words "undone_for_one" {
  "deleted", "wiped", "destroyed", "shredded", "erased", "burned", "burnt", "altered", "backdated", "buried", "hushed up", "silenced", "scrubbed", "redacted",
  "doctored", "falsified", "forged", "bugged", "tapped", "followed", "tailed", "watched", "bulldozed", "demolished", "torn down", "torn up", "rewritten", "spiked",
  "thrown away", "smashed", "whitewashed", "killed off", "hacked", "covered up", "locked up", "beaten", "tortured", "poisoned",
}
-- who may be bidden to shoot
words "shedding_blood" { "fire", "shoot", "open fire", "kill", "attack", "bomb", "shell", "raid", "torture", "beat", "storm", "destroy", "burn", "execute", "charge" }
-- what one should have seen through before one passed it
words "passing_it" { "sign off", "sign off on", "sign", "approve", "pass", "certify", "wave through", "nod through", "rubber-stamp", "vouch for", "endorse", "license",
                     inflect = "verb", any_tag = true }
words "looking_it_over" { "check", "read", "see", "inspect", "verify", "visit", "audit", "examine", "test", "review", "look at", "understand", inflect = "verb", any_tag = true }
words "made_up" { "fictitious", "fake", "bogus", "made up", "invented", "phoney", "phony", "fraudulent", "forged", "a sham", "a fiction", "a fraud", "fabricated", "falsified" }
-- with whom nobody honest deals
words "underworld" { "looter", "smuggler", "thief", "gang", "gangster", "trafficker", "terrorist", "rebel", "militia", "criminal", "poacher", "warlord", "fence", "militant", "mafia",
                     "mobster", "fraudster", "crook", "tomb robber", "grave robber", "loan shark", "people smuggler", "cartel", "drug lord", "pirate", inflect = "noun", any_tag = true }
words "doing_business" { "buy", "sell", "trade", "deal", "do business", "work", "take money", "get", "source", "supply", "hire", "rent", "do deals", "pay", "hobnob", "consort", "cut a deal",
                  inflect = "verb", any_tag = true }
-- from whom one in office takes nothing
words "briber" { "builder", "developer", "contractor", "businessman", "businesswoman", "tycoon", "lobbyist", "supplier", "drugmaker", "bookmaker", "gambler", "promoter", "casino", "arms dealer",
                 "mining firm", "mining company", "oil company", "oil firm", "drug company", "trader", "oligarch", "logger", "middleman", "bidder", inflect = "noun" }
words "quid_pro_quo" { "reward", "payoff", "pay-off", "payback", "prize", "thank-you", "thank you", "kickback", "sweetener" }
words "own_good" { "fiefdom", "playground", "piggy bank", "cash machine", "cash cow", "private shop", "private club", "dictatorship", "family business", "family firm", "laughing stock",
                   "one-man show", "battlefield", "dumping ground", "rubbish dump", "ghost town", "prison", "circus", "graveyard", "war zone", "warzone", "casino", "joke",
                   "farce", "police state", "wasteland", "hell", "hellhole", "cesspit", "cesspool", "slum", "sewer", "slaughterhouse", "killing field",
                   "banana republic", "battleground", "political football", "reality show", "madhouse", inflect = "noun", any_tag = true }

rule "rough ways and tricks" {
  finds = "Blame", about = "Y made them sign, turned the council into his fiefdom, bought a flat with city money", priority = 1,
  ways = {
    makes = [[ {to: np} &set_off &acting {trigger: [lemma=make]} ([own] ([adj] | [noun])? [common] | him | her | them | me | us) <made_to_do> ]],
    turned = [[ {to: np} &set_off &acting {trigger: [lemma=turn]} [not finite not mark]{1,5}? into "? (a | an | [own]) ([adj] | [own]){0,2} <own_good> ]],
    copied = [[ {to: np} &set_off &acting {trigger: (copy | copies | copied | copying | lifted | cribbed | plagiarised | plagiarized)} ([det not wh] | [own] | [adj] | [num] | [noun] | of){0,4} [common] from ]],
    with_money = [[ {to: np} &set_off &acting [verb] [not finite not comma]{1,5}? {trigger: with} (the [possessive]?)? ([own] | [adj])? (public | party | city | church | taxpayers | taxpayer | state | charity | campaign | council | union | company | ministry) [possessive]? (money | funds | cash) ]],
    spent = [[ {to: np} &set_off &acting {trigger: (spend | spends | spent | spending | blow | blew | blown | lavish | lavished | splurged | fritter | frittered)} (the)? (public | party | council | state | charity | campaign | union | aid | relief | flood | disaster | pension | taxpayers' | taxpayer | school | hospital | church | ratepayers')  (money | funds | cash) (away)? on ]],
    dealt = [[ {to: np} &set_off &acting {trigger: <doing_business>} ([det not wh] | [own] | [adj] | [num] | [noun]){0,4}? (from | to | with | through) ([det] | [adj] | known){0,2} <underworld> ]],
    taken = [[ {to: np} &set_off &acting {trigger: (take | takes | took | taken | taking | accept | accepted | receive | received | pocketed | solicited)} &sum (in cash)? from (a | an | the | two | several | [own]) ([adj] | [noun]){0,2} <briber> ]],
    makes_others = [[ {to: np} &set_off &acting {trigger: [lemma=make]} ([det not wh] | [adj] | [num]){0,2} [common plural] <made_to_do> ]],
    had_it = [[ {to: np} &set_off &acting {trigger: (order | orders | ordered | ordering | have | has | had | having | got | wanted)} ([det not wh] | [own] | [adj] | [num] | [common]){1,4} <undone_for_one> ]],
    order_from = [[ (order | orders | instruction | instructions | command | commands) to [base] [not finite not comma]{0,5}? ([adv] | <have> | <be>){0,2} {trigger: (came | come | issued | given)} ([adv] | straight){0,2} (from | by) (the (desk | office | mouth | top) of)? {to: &target} ]],
    gave_order = [[ {to: np} &set_off &acting {trigger: (give | gives | gave | given | sign | signed | issue | issued)} (the | an) [adj]? (order | orders) to <shedding_blood> ]],
    blindly = [[ {to: np} &set_off &acting {trigger: <passing_it>} [not finite not comma]{1,8}? (that | which)? (it | they | he | she) ([adv] | <have> | <do>){0,2} (never | not | n't) ([adv] | even)? <looking_it_over> ]],
  },
  unless = { negated = [[ (not | n't | never | no longer | without) ...3 {trigger} ]], asked = [[ (if | unless) {to} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to the club] had [trigger made] its players sign papers.",
    "Ada Lind said [to the mayor] had [trigger turned] the council into his private fiefdom.",
    "Ada Lind said [to Tom Moss] had [trigger copied] his speech from hers.",
    "Ada Lind said [to the mayor] had bought a flat [trigger with] city money.",
    "Ada Lind said [to the mayor] had [trigger spent] the flood money on a yacht.",
    "Ada Lind said [to the bank] had [trigger bought] the bell from looters.",
    "Ada Lind said [to the mayor] had [trigger taken] $9 million from a builder.",
    "Ada Lind said [to the mill] had [trigger made] children load its carts.",
    "Ada Lind said [to the bank] [trigger had] two files wiped.",
    "Ada Lind said the order to shoot [trigger came] from [to the mayor].",
    "Ada Lind said [to the mayor] [trigger gave] the order to shoot.",
    "Ada Lind said [to the clerk] had [trigger signed off on] a bridge he never saw.",
  },
  no = { "Ada Lind said the mayor had never made them wait.", "Ada Lind asked if the mayor had made them wait.",
         "Ada Lind said the mill had made its nurses happy.", "Ada Lind said the bank had two files.",
         "Ada Lind said the order for two boats came from the mayor." },
}

rule "what somebody has is a sham" {
  finds = "Blame", about = "half of Y's clients do not exist; Y's degree is fake; the trip was Y's reward for lifting the ban", priority = 2,
  ways = {
    not_there = [[ {to: core} [possessive] ([adj] | [noun]){1,4} <do> [adv]? {trigger: (not | n't)} [adv]? exist ]],
    never_was = [[ {to: core} [possessive] ([adj] | [noun]){1,4} <have>? {trigger: never} (existed | happened | took place | taken place) ]],
    on_paper = [[ {to: core} [possessive] ([adj] | [noun]){1,4} {trigger: [lemma=exist]} only (on paper | in name) ]],
    fake = [[ {to: core} [possessive] ([adj] | [noun]){1,4} ([adv] | <have>){0,2} <be> [adv]{0,2} {trigger: <made_up>} ]],
    for_that = [[ <be> [adv]? ({to: core} [possessive] | {to: [own]}) [adj]? {trigger: <quid_pro_quo>} for [gerund] ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...2 {trigger: [not /not|n't|never/] ...} ]], asked = [[ (if | whether) ...8 {trigger} ]] },
  make = { type = "accuse", status = "actual" },
  yes = {
    "Ada Lind said most of [to the bank]'s clients do [trigger not] exist.",
    "Ada Lind said [to the bank]'s sales had [trigger never] taken place.",
    "Ada Lind said [to the bank]'s clients [trigger exist] only on paper.",
    "Ada Lind said [to Tom Moss]'s degree was [trigger fake].",
    "Ada Lind said the yacht was [to Tom Moss]'s [trigger reward] for shutting the pit.",
  },
  no = { "Ada Lind said the bank's clients do not pay.", "Ada Lind asked if the bank's deeds were fake.", "Ada Lind said the bank's books were not fake.", "Ada Lind said the medal was the bank's reward for its clerks." },
}
