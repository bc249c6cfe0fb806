-- What agents and prosecutors do to somebody: "followed for months by agents of Y", "the prosecutor wants to question Y", "named
-- by X as the courier of a gang".
phase "tensions"

local lib = require "lib.tension"

words "watching_him" { "follow", "tail", "shadow", "watch", "trail", "monitor", "eavesdrop on", "wiretap", "bug", "hunt", "stalk", "harass", "visit",
                       "film", "track", "spy on", "surveil", "intimidate", inflect = "verb", any_tag = true }
words "agent_noun" { "agent", "intelligence agent", "secret police", "security agent", "spy", "security service", "secret service", "intelligence service",
                     "security officer", "intelligence officer", "plainclothes officer", "plainclothesman", "plainclothesmen", "policeman", "detective",
                     "state security", "informer", "operative", "security police", "death squad", "hit squad", "intelligence agency",
                     "counter-intelligence", "counterintelligence", "secret agent", "militiaman", "gunman", "masked man", inflect = "noun", any_tag = true }

rule "watched by agents" {
  finds = "Tension", about = "Y was followed for months by agents of X", priority = 5,
  ways = {
    passive = [[ {to: core with [Actor kind=person|people|anonymous]} &set_off &suffering {trigger: [<watching_him> can=VBN]} [not finite not comma]{0,8}? by {from: core with <agent_noun> (of core)?} ]],
    active = [[ {from: core with <agent_noun>} (of core)? &set_off &acting {trigger: [<watching_him> not can=VBG]} {to: (core with [Actor kind=person] | [Actor kind=person])} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = { "[to The editor] had been [trigger followed] for months by agents of [from the ministry].",
          "[from Secret agents] [trigger followed] [to Tom Moss]." },
  no = { "The editor was followed by a dog." },
}

words "examiner" { "prosecutor", "attorney general", "attorney-general", "investigator", "detective", "magistrate", "judge", "public prosecutor",
                   "chief prosecutor", "inspector", "fraud squad", "anti-corruption agency", "inquiry", "commission", "tribunal", "court", "regulator",
                   "watchdog", "ombudsman", "tax office", "committee", "auditor", "coroner", "special counsel", "procuracy", inflect = "noun" }

rule "wants to question somebody" {
  finds = "Tension", about = "the prosecutor wants to question Y", priority = 6,
  ways = {
    active = [[ {from: core with <examiner>} ((of | in | for) core)? &set_off &acting {trigger: (question | questioned | questioning | interview | interviewed | interrogate | interrogated | interrogating)} {to: (core with [Actor kind=person|people] | [noun]{0,3} [Actor kind=person|people])} ]],
    passive = [[ {to: core with [Actor kind=person|people]} &set_off &suffering {trigger: (questioned | interrogated | interviewed)} [not finite not comma]{0,6}? by {from: core with <examiner>} ]],
    wanted = [[ {to: core with [Actor kind=person|people]} &set_off &suffering wanted for {trigger: (questioning | interrogation)} ([adv] | in [name])? by {from: core with <examiner>} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  make = { type = "investigate", weight = 0, note = "" },
  build = function(m) if m.way ~= "active" then m:set("voice", "passive") end end,
  yes = { "[from The prosecutor] wants to [trigger question] [to Tom Moss].",
          "[to Tom Moss] was [trigger questioned] for hours by [from prosecutors].",
          "[to Tom Moss] is wanted for [trigger questioning] by [from prosecutors]." },
  no = { "The editor wants to question Tom Moss.", "Tom Moss was interviewed by the Herald." },
}

words "shady_part" { "paymaster", "banker", "courier", "bagman", "fixer", "go-between", "middleman", "accomplice", "handler", "supplier", "smuggler",
                     "trafficker", "mastermind", "ringleader", "secret agent", "foreign agent", "spy", "informer", "informant", "assassin", "hitman",
                     "hit man", "gunman", "bomber", "organiser", "organizer", "plotter", "conspirator", "suspect", "perpetrator", "attacker", "killer",
                     "murderer", "kidnapper", "front man", "frontman", "conduit", "financier", "collaborator", "mole", "arms dealer", "gang leader",
                     "torturer", "launderer", inflect = "noun" }

rule "named for a part in it" {
  finds = "Tension", about = "X named Y as the paymaster of the gang; Y, identified by X as a courier", priority = 5,
  ways = {
    active = [[ &doer {trigger: (name | names | named | naming | identify | identifies | identified | unmask | unmasked | describe | described | finger | fingered | portrayed)} {to: &party &joined} as ([det not wh] | [own] | [adj] | one of the | [noun]){0,4}? {aim: <shady_part>} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (named | identified | unmasked | singled out | described | fingered | portrayed)} ([adv] | on? <timeword>)? by {from: &party} as ([det not wh] | [own] | [adj] | one of the | [noun]){0,4}? {aim: <shady_part>} ]],
    reduced = [[ {to: (core | np)} ,? {trigger: (named | identified | unmasked | singled out | described | fingered | portrayed)} ([adv] | on? <timeword>)? by {from: &party} as ([det not wh] | [own] | [adj] | one of the | [noun]){0,4}? {aim: <shady_part>} ]],
  },
  unless = { himself = [[ (himself | herself | itself | themselves) as ]] },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return m.way ~= "active" or lib.is_active(m, doc) end,
  make = { type = "accuse", weight = 0, note = "" },
  build = function(m) if m.way ~= "active" then m:set("voice", "passive") end end,
  yes = {
    "[from The clerk] has [trigger named] [to Tom Moss] as a [aim courier] of the gang.",
    "[to Tom Moss] was [trigger named] by [from a witness] as the [aim fixer] of the gang.",
    "They met [to Tom Moss], [trigger identified] by [from a witness] as a [aim smuggler].",
  },
  no = { "The bank named Tom Moss as its agent of change.", "The clerk described himself as a spy." },
}
