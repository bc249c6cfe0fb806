-- What sport and the stage print daily: referees who book and send off, stars whom a label or a sponsor drops, defeats that are
-- put down to somebody, interviews cut short, colleagues who will not serve under somebody.
phase "tensions"

local lib = require "lib.tension"

words "whistle_blower" { "referee", "ref", "umpire", "linesman", "match official", "fourth official", "steward", "assistant referee", "race steward",
                         "line judge", "chair umpire", "match referee",
                         "video assistant", inflect = "noun" }
words "penalising" { "book", "caution", "card", "send off", "dismiss", "penalise", "penalize", "warn", "disqualify", "eject", "sin-bin", "reprimand",
                     "show a red card", "order off", "send from the field",
                     "send to the stands", "dock a point", "default", "admonish", inflect = "verb", any_tag = true }
part "a_card" [[ (a | an | his | her | the)? ([adj] | second | straight)? (red | yellow) (card | cards) ]]

rule "referee punishes" {
  finds = "Tension", about = "the referee booked Y, showed him a red card; Y was sent off by the umpire", priority = 4,
  ways = {
    active = [[ {from: core with <whistle_blower>} &set_off ([modal] | <have> | [adv]){0,3} {trigger: <penalising>} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} ]],
    active_card = [[ {from: core with <whistle_blower>} &set_off ([modal] | <have> | [adv]){0,3} {trigger: (show | shows | showed | shown | give | gave | given | brandish | brandished | handed)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} &a_card ]],
    stands = [[ {from: core with <whistle_blower>} &set_off ([modal] | <have> | [adv]){0,3} {trigger: (sent | sends | ordered | banished)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people])} (to the (stands | bench | dressing room | sin bin) | off | from the (touchline | field | pitch | court | dugout)) ]],
    passive = [[ {to: np} &set_off &suffering {trigger: [<penalising> can=VBN]} ([prep] [not finite not comma]{1,4}?)? by {from: core with <whistle_blower>} ]],
    passive_card = [[ {to: np} &set_off &suffering {trigger: (shown | given | handed)} &a_card ([prep] [not finite not comma]{1,4}?)? by {from: core with <whistle_blower>} ]],
    passive_stands = [[ {to: np} &set_off &suffering {trigger: (sent | ordered | banished)} (to the (stands | bench | dressing room | sin bin) | from the (touchline | field | pitch | court | dugout)) by {from: core with <whistle_blower>} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if string.find(m.way, "^passive") then m:set("voice", "passive") end end,
  yes = {
    "[from The referee] [trigger booked] [to Tom Moss].", "[from The umpire] [trigger showed] [to Tom Moss] a red card.",
    "[from The referee] [trigger sent] [to the coach] to the stands.", "[to Tom Moss] was [trigger booked] by [from the referee].",
    "[to Tom Moss] was [trigger shown] a straight red card by [from the referee].", "[to The coach] was [trigger sent] to the stands by [from the referee].",
  },
  no = { "The referee booked a room.", "Tom Moss was booked by the hotel." },
}

words "who_drops" { "label", "agent", "sponsor", "manager", "publisher", "lawyer", "broadcaster", "brand", "team", "club", "coach", "selector",
                    "agency", "management", "band", "fashion house",
                    "record company", "record label", "backer", "management company", "advertiser", "partner", "network", "studio", "promoter",
                    inflect = "noun" }
words "dropping_star" { "drop", "ditch", "dump", "axe", "jettison", "cut loose", "let go", "sack", "fire", "disown", inflect = "verb", any_tag = true }

rule "star is dropped" {
  finds = "Tension", about = "Y was dropped by her label, her sponsor", priority = 4,
  pattern = [[ {to: np with [Actor kind=person|people]} &set_off &suffering {trigger: [<dropping_star> can=VBN]} ([adv] | on <timeword>)? by {from: core with <who_drops>} ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "rupture", weight = 0, note = "", voice = "passive" },
  yes = { "[to Ada Lind] was [trigger dropped] by [from her agent]." },
  no = { "Ada Lind was dropped by the bus." },
}

words "lost_thing" { "defeat", "loss", "failure", "delay", "collapse", "setback", "slump", "rout", "rise", "fall", "chaos", "blaze", "crash",
                     "shortage", "disaster", "result", "shambles",
                     "decline", "crisis", "mess", "split", "row", "flop", "blame", "fault", "responsibility", inflect = "noun" }

rule "puts it down to somebody" {
  finds = "Tension", about = "X put the defeat down to Y's mistakes", priority = 4,
  ways = {
    down = [[ &doer {trigger: [lemma=put]} ([det not wh] | [own] | [adj] | [noun]){0,4} <lost_thing> ([prep] core)? down to {to: (core | Actor)} ([possessive] | [adv]) ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "accuse", weight = 0, note = "" },
  yes = {
    "[from Tom Moss] [trigger put] the defeat down to [to Ada Lind]'s mistakes.",
  },
  no = { "Tom Moss put the defeat down to the rain." },
}

words "serving_under" { "serve under", "work under", "work for", "serve in a cabinet led by", "serve in a government led by", "play under",
                        "play for", "campaign for", "campaign with",
                        "share a stage with", "share a platform with", "stand alongside", "appear alongside", "appear with", "sit next to",
                        "take questions from", "answer questions from",
                        "speak to", "give interviews to", "be interviewed by", "be photographed with", "take part in a debate with", "work alongside",
                        "train under", "perform with", "share a table with", "share a room with", "sit at the same table as", "sit at the same table with", "sit at one table with",
                        "sit in the same room as", "be in the same room as", "be seen with", "stand next to", "be lectured by", "take lectures from", "take lessons from", "take advice from", "accept lectures from", "be bullied by", "be dictated to by",
                        "be blackmailed by",
                        "tour with", "sing for", "share a bill with", "take orders from", "pay tribute to", "name names to", "nominate", "salute" }
part "will_not" [[ ([lemma=refuse] to | [lemma=decline] to | (will | would | wo) (not | n't) | (will | would) never | vowed never to | vows never to | vowed not to | swore never to | said no to) ]]

rule "will not serve under somebody" {
  finds = "Tension", about = "X refused to serve under Y, to share a stage with Y, to take questions from Y; ruled out working under Y", priority = 3,
  ways = {
    will_not = [[ {from: np} &set_off ([adv] | <have>){0,2} (&will_not | (will | would) " not) ([adv])? {trigger: <serving_under>} "? {to: (core with Actor | Actor)} ]],
    no_longer = [[ {from: np} &set_off ([adv] | <have>){0,2} ((can | could | will | would) no longer | no longer [lemma=want] to | (could | can | ca) (not | n't) go on) {trigger: (working (under | for | with) | <serving_under>)} {to: (core with Actor | Actor)} ]],
    no_wish = [[ {from: np} &set_off ([adv] | <have>){0,2} ([lemma=have] no | without any) [adj]? (intention | wish | desire | appetite) (of | in | to | for) {trigger: (working | work | serving | serve | sitting | sit down | meeting | meet | talking | talk | speaking | speak | negotiating | negotiate | dealing | deal | sharing power | governing | playing | debating)} (with | under | to | for | alongside)? {to: (core with Actor | Actor)} ]],
    rules_out = [[ &doer {trigger: (rule | rules | ruled | ruling)} out (serving | working | playing | sitting | standing | campaigning | appearing | governing) (under | with | alongside | for | in a (cabinet | government | coalition) (led by | under | with | headed by)) {to: &party} ]],
    cut_short = [[ &doer {trigger: (cut | cuts | cutting | ended | abandoned | terminated)} (short)? (a | an | the) ([adj] | [noun]){0,3} (interview | call | phone call | meeting | briefing | conversation) with {to: &party} (after | when | because | over | [adv] | , | . | $ | and | on) ]],
  },
  unless = { call_cut = [[ {trigger: (ended | abandoned | terminated)} (a | an | the) ([adj] | [noun]){0,3} (call | conversation | briefing | meeting) with {to} (, | . | $ | on | [adv]) ]] },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = {
    "[from Tom Moss] refused to [trigger serve under] [to Ada Lind].",
    "[from Tom Moss] could no longer [trigger work under] [to Ada Lind].",
    "[from Tom Moss] has no intention of [trigger working] with [to Ada Lind].",
    "[from Tom Moss] [trigger ruled] out serving under [to Ada Lind].",
    "[from The mayor] [trigger cut] short an interview with [to the BBC].",
  },
  no = { "Tom Moss served under Ada Lind.", "Tom Moss ended a call with Ada Lind on Monday." },
}
