-- Measures and missiles that somebody is hit with or handed, and what is taken from him: "pelted Y with stones",
-- "handed Y a two-match ban", "relieved Y of her command".
phase "tensions"

local lib = require "lib.tension"

words "hitting" { "hit", "slap", "strike", "serve", "land", "saddle", "whack", "clobber", "bombard", "pepper", "shower", "pelt",
                  "greet", "punish", "sting", "burden", "meet", "assail", "besiege", "pummel", "answer", "reward", "present", "swamp", "spray", "blast", "douse", "hose", "soak", "drench", "splatter",
                  inflect = "verb", any_tag = true }
words "thrown" { attack = "stone, rock, brick, bottle, petrol bomb, rocket, shell, mortar, mortar round, bomb, grenade, missile, " ..
                          "bullet, rubber bullet, tear gas, water cannon, drone, artillery, gunfire, fist, stick, iron bar, punch, firebomb, chair, cup, glass, " ..
                          "plate, mug, phone, ashtray, pie, boot, helmet, torch, knife, axe, table, hammer",
                 criticise = "one-star review, bad review, insult, abuse, hate mail, complaint, angry message, invective",
                 protest = "e-mail, email, phone call, question, angry call, egg, tomato, flour, paint, shoe, smoke bomb, flare, firecracker, milkshake, cream pie, mud, manure, coin, slogan, fish, potato, snowball, boo, whistle, jeer, catcall",
                 reject = "snort, sneer, frown, smirk, yawn, shrug, stony silence, icy silence, silence, raised eyebrow, scepticism, skepticism, groan, cold stare",
                 sanction = "penalty, bill, duty, levy, fee, tariff, curb, restriction, penalties, higher duty",
                 coerce = "fine, ban, injunction, restraining order, curfew, suspension, gag order, notice, life ban, sentence, suspended sentence, " ..
                          "jail sentence, prison sentence, life sentence, jail term, prison term, life term, community order, driving ban, curfew order",
                 investigate = "writ, lawsuit, suit, subpoena, summons, court order, legal action, charge, cease-and-desist letter, " ..
                               "show-cause notice, show cause notice, arrest warrant, enforcement notice, closure order, compliance notice, demand notice, breach notice, " ..
                               "notice of violation, notice of breach, cease-and-desist order, stop-work order, eviction notice, infringement notice, " ..
                               "legal letter, solicitor's letter, lawyer's letter, letter before action, legal notice, court papers", inflect = "noun" }

words "hurling" { "throw", "hurl", "lob", "fling", "toss", "chuck", "pelt", "shower", "shout", "chant", inflect = "verb", any_tag = true }

-- what is tipped over somebody
words "tipping" { "throw", "chuck", "tip", "empty", "pour", "hurl", "fling", "toss", "dump", "spill", "slosh", "squirt", "spray", "splash", "upend", "smear", "squash", "rub",
                  inflect = "verb", any_tag = true }
words "slops" { "wine", "beer", "lager", "prosecco", "champagne", "coffee", "tea", "water", "pint", "juice", "soup", "milk", "milkshake", "drink", "gin", "vodka",
                "urine", "manure", "slurry", "paint", "cola", "bucket", "acid", "petrol", "bleach", "sauce", "custard", "gravy", "cocktail", "mud", "cake", "flour", "ink", "glass", "rubbish", "tyre", "potato", "tomato", "grain", "hay", "straw", "gravel", "fish",
                inflect = "noun" }

words "riot_weapon" { "pepper spray", "stun gun", "taser", "baton", "truncheon", "rubber bullet", "live ammunition",
                      "live round", "dog", "stun grenade", "lathi", "sjambok", "cattle prod", "whip", "plastic bullet", "pellet gun", "mace", "force",
                      "excessive force", "cane", "rattan cane", "live fire", "birdshot", "flash grenade", "chemical", "hose", "water cannon", "fist", "machete", inflect = "noun", any_tag = true }

rule "hits somebody with something" {
  finds = "Tension", about = "the regulator hit the firm with a fine; crowds pelted police with stones", priority = 4,
  ways = {
    active = [[ &doer {trigger: <hitting>} {to: &party (of core)?} with ([det not wh] | [adj] | [noun] | [num] | [participle] | [currency] | of | -){0,6} {aim: (<thrown> | <act_noun>)} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<hitting> can=VBN]} with ([det not wh] | [adj] | [noun] | [num] | [participle] | [currency] | of | -){0,6} {aim: (<thrown> | <act_noun type=criticise|protest|accuse|sanction|coerce|investigate>)} (by | from) {from: &target} ]],
    uses_on = [[ &doer {trigger: (use | uses | used | using | fire | fires | fired | firing | deploy | deployed | deploying | turn | turned | turning)} ([det not wh] | [adj] | [num] | [noun]){0,3}? {aim: <riot_weapon>} ((, | and) [not finite not comma]{1,3}){0,2} (on | against | at) {to: &target} ]],
    at = [[ &doer {trigger: <hurling>} ([det] | [adj] | [num] | [noun] | of){0,3} {aim: <thrown group=attack|protest>} ((, | and) [not finite not comma]{1,3}){0,2} (at | on) {to: &target} ]],
    over = [[ &doer {trigger: <tipping>} ([det not wh] | [own] | [adj] | [num] | [noun] | of){0,4} {aim: <slops>} (all)? (over | onto | in) {to: (core with [Actor kind=person|police|anonymous] | [Actor kind=person|police|anonymous])} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { act = "{aim.type|}", type = "{aim.group|}", weight = 0, note = "" },
  build = function(m)
    if m.way == "uses_on" or m.way == "over" then m:set("type", "attack") elseif not m:get("type") then m:set("type", m:get("act")) end
  end,
  yes = {
    "[from The guards] [trigger used] a [aim stun gun] on [to the nurse].",
    "[from Deputies] [trigger threw] [aim flour] and papers at [to the minister].",
    "[from Ada Lind] [trigger emptied] a pint of [aim beer] over [to Tom Moss].",
    "[from The regulator] has [trigger hit] [to the bank] with a huge [aim fine].",
    "[from Crowds] [trigger pelted] [to police] with [aim stones].",
    "[from Ada Lind] [trigger showered] [to the nurses] with [aim praise].",
    "[to Police] were [trigger pelted] with [aim stones] by [from students].",
    "[to The minister] was [trigger met] with [aim derision] from [from nurses].",
  },
  no = { "The mayor met the union with a smile.", "Ada Lind poured water over the tea." },
}

words "depriving" { "relieve", "strip", "divest", "deprive", inflect = "verb", any_tag = true }

words "post_held" { from = "words/tension-objects.tsv", where = { use = "post_held" },
                    inflect = "noun", any_tag = true }

rule "takes a post from somebody" {
  finds = "Tension", about = "X relieved Y of her command, stripped him of his licence", priority = 5,
  ways = {
    active = [[ &doer {trigger: <depriving>} {to: &party} of {aim: core} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<depriving> can=VBN]} of {aim: core} [not finite not comma]{0,3} by {from: &target} ]],
  },
  points = { of = { 3, [[ of ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "weak" },
  build = function(m, doc)
    if doc:token(m:slot("aim").last):in_list("post_held") then m:set("type", "rupture") end
  end,
  yes = {
    "[from The president] [trigger relieved] [to General Ada Lind] of her command.",
    "[to Ada Lind] was [trigger stripped] of [aim her seat] by [from the party].",
  },
  no = { "The nurse relieved the patient." },
}

words "handing_out" { "hand", "give", "deal", "issue", "serve", "slap", "send", "inflict", inflect = "verb", any_tag = true }
words "breach_noun" { "violation", "breach", "offence", "offense", "infraction", "infringement", "contempt", "discharge", "spill", "leak", "lapse", "shortcoming",
                      "non-compliance", "failure", "safety", "overcrowding", "trespass", "trespassing", "speeding", "hygiene", inflect = "noun", any_tag = true }
words "laying_on" { "impose", "slap", "levy", "place", "put", "clamp", "issue", "announce", "hand", "serve",
  "file", "bring", "launch", "open",
                    "lay", "order", "declare", "enforce", "introduce", "start",
                      "begin", inflect = "verb", any_tag = true }
part "measure" [[ {aim: (<thrown group=coerce|sanction|investigate> | <act_noun type=sanction|coerce|investigate|criticise|warn|threaten|demand|rupture|reject>)} ]]

rule "hands somebody a measure" {
  finds = "Tension", about = "the federation handed the coach a two-match ban; he was given a warning by it", priority = 3,
  ways = {
    active = [[ &doer {trigger: <handing_out>} {to: (core | Actor)} (a | an | [num] | [adj]){0,2} ([adj] | [noun] | [num] | [participle] | [gerund] | -){0,4} &measure ]],
    on = [[ &doer {trigger: <laying_on>} ([det not wh] | [own] | [adj] | [noun] | [num] | [currency] | [participle] | - | % | more | worth of){0,8} {aim: (<thrown group=coerce|sanction|investigate> | <act_noun type=sanction|coerce|investigate>)} (on | upon | against) {to: &target} ]],
    extended = [[ &doer {trigger: (extend | extends | extended | extending | expand | expands | expanded | expanding)} ([det not wh] | [own] | [adj] | [noun] | and){0,5} {aim: <act_noun type=sanction>} (on core)? to {to: &target} ]],
    issues = [[ &doer {trigger: (issue | issues | issued | issuing | send | sends | sent | sending)} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} {aim: <thrown group=investigate>} to {to: &target} ]],
    cites = [[ &doer {trigger: (cite | cites | cited | citing | ticket | ticketed | book | booked | write up | wrote up)} {to: &party} &set_off ([adv] | on? <timeword> | (last | this | earlier this) <timeunit> | in [num] | twice){0,2} (for | over | with | in) ([det not wh] | [own] | [adj] | [num] | [noun] | [gerund] | [currency]){0,6}? {aim: (<wrong_noun> | <misdeed> | <ill_noun> | <ill_adj> | <tainted> | <breach_noun>)} ]],
    steps = [[ &doer {trigger: (take | takes | took | taken | taking)} ([det not wh] | [adj] | [num] | [own]){1,4} {aim: (steps | measures | action | moves)} against {to: &target} ]],
    to_whom = [[ &doer {trigger: (hand | hands | handed | handing | mete | metes | meted | meting | dish | dishes | dished | give | gives | gave | deal | deals | dealt)} out? ([det not wh] | [own] | [adj] | [noun] | [num] | -){0,4} {aim: (<thrown group=coerce|sanction> | <act_noun type=sanction|coerce|rupture>)} to {to: &target} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<handing_out> can=VBN]} (a | an | [num]) ([adj] | [noun] | [num] | -){0,4} &measure [not finite not comma]{0,4} by {from: &target} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { act = "{aim.type|}", type = "{aim.group|}", weight = 0, note = "" },
  build = function(m)
    if m.way == "steps" then m:set("type", "coerce") elseif m.way == "cites" then m:set("type", "investigate") elseif not m:get("type") then m:set("type", m:get("act")) end
  end,
  yes = {
    "[from Norland] has [trigger taken] several new [aim steps] against [to the rebels].",
    "[from The federation] [trigger handed] [to the coach] a two-match [aim ban].",
    "[from The regulator] [trigger issued] a [aim show-cause notice] to [to the bank].",
    "[from The regulator] has [trigger cited] [to the bank] for [aim unsafe] lifts.",
    "[from Norland] [trigger extended] its steel [aim tariffs] to [to Chile].",
    "[from The federation] [trigger handed] out two-match [aim bans] to [to the coach and his aide].",
    "[from The regulator] [trigger slapped] a record $9 million [aim fine] on [to the bank].",
    "[to The coach] was [trigger handed] a two-match [aim ban] by [from the federation].",
  },
  no = { "The federation handed the coach a cup.", "The federation cited the coach for his courage." },
}
