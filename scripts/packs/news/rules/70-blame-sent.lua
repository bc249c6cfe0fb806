-- Blame for what is slipped or sent to somebody: cash, guns. 85-tension-speech.lua ties it to whoever says so.
phase "tensions"

-- what is slipped to somebody
words "sweetener" { "cash", "money", "bribe", "kickback", "backhander", "envelope", "envelope of cash", "bag of cash", "suitcase of cash", "sum", "payment",
                    "gift", "diamond", "gold watch", "dollar", "euro", inflect = "noun", any_tag = true }
words "slipping" { "give", "hand", "pay", "slip", "offer", "send", "pass", inflect = "verb", any_tag = true }

rule "money is slipped to somebody" {
  finds = "Blame", about = "a witness said the minister was given cash by Y: both are charged with it", priority = 2,
  ways = {
    giver = [[ &suffering {trigger: [<slipping> can=VBN]} ([det not wh] | [adj] | [num] | [noun] | [currency] | of){0,4} <sweetener> [not finite not comma]{0,5}? by {to: &target} ]],
    taker = [[ {to: np} &set_off &suffering [<slipping> can=VBN] ([det not wh] | [adj] | [num] | [noun] | [currency] | of){0,4} {trigger: <sweetener>} ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "accuse", charge = "yes" },
  yes = {
    "Ada Lind testified that the mayor was [trigger given] cash by [to the bank].",
    "Ada Lind testified that [to the mayor] was given [trigger cash] by a banker.",
  },
  no = { "Ada Lind testified that the mayor was not given cash." },
}

words "arms_sent" { "gun", "rifle", "pistol", "arm", "weapon", "missile", "rocket", "drone", "mortar", "ammunition", "explosive", "grenade", "tank", "shell",
                    "bullet", "artillery", "weaponry", "munition", "howitzer", inflect = "noun", any_tag = true }
words "reaching" { "ship", "send", "supply", "deliver", "hand", "pass", "traffic", "sell", "fly", "airlift", "funnel", "channel", "give", "transfer", "leak",
                   "divert", "smuggle", "provide", inflect = "verb", any_tag = true }

rule "arms are sent to somebody" {
  finds = "Blame", about = "guns had been smuggled to Y: a charge against Y, who bears arms", priority = 2,
  pattern = [[ <arms_sent> &suffering {trigger: [<reaching> can=VBN]} [not finite not comma]{0,3}? to {to: &party} ]],
  check = function(m)
    local to = m:actor("to")
    return to ~= nil and to:get("kind") == "armed_group"
  end,
  make = { type = "accuse", arms = "yes" },
  yes = { "Ada Lind said guns had been [trigger smuggled] to [to the rebels]." },
  no = { "Ada Lind said guns had been smuggled to the navy." },
}
