-- Blame for deeds done by hired hands, and for what is tampered with: "had trained the masked men", "the thugs were paid by
-- Y", "the raid was planned by Y", "had switched the charts"; and at whom the finger points.
phase "tensions"

words "fitting_out" { "train", "pay", "hire", "send", "arm", "fund", "finance", "recruit", "equip", "direct", "command", "bankroll", "dispatch", "run", "employ",
                      "sponsor", "control", "harbour", "harbor", "shelter", inflect = "verb", any_tag = true }
words "ill_hands" { "masked man", "gunman", "attacker", "assassin", "mercenary", "thug", "hitman", "spy", "saboteur", "arsonist", "infiltrator", "hacker", "kidnapper",
                    "bomber", "militiaman", "insurgent", "raider", "killer", "assailant", "provocateur", "troublemaker", "rioter", "gang", "death squad", "hit squad",
                    "armed man", "hooligan", "intruder", "agent", "masked men", "armed men", "robber", "pirate", "warlord", "henchman", "goon",
                    inflect = "noun", any_tag = true }
words "plotted_deed" { "raid", "attack", "plot", "coup", "ambush", "assassination", "murder", "bombing", "massacre", "riot", "mutiny", "killing", "hack", "cyberattack",
                       "blast", "explosion", "arson", "kidnapping", "assault", "unrest", "leak", "fraud", "fire", "break-in", "blackout", "sabotage", inflect = "noun" }
words "plotting_it" { "plan", "order", "stage", "mastermind", "organise", "organize", "orchestrate", "direct", "finance", "fund", "instigate", "sponsor", "commission",
                      "engineer", "plot", "arrange", "prepare", "set up", "choreograph", inflect = "verb", any_tag = true }
words "tampering_with" { "switch", "swap", "alter", "change", "tamper with", "meddle with", "fake", "cook", "fiddle", "massage", "juggle", "falsify", "hide", "lose", "bin", "wipe",
                   "plant", "sell", inflect = "verb", any_tag = true }
words "tampered" { "chart", "vial", "sample", "label", "ballot", "tape", "minutes", "invoice", "ledger", "odometer", "meter", "number plate", "blood", "urine", "test result",
                   "exam paper", "medical record", "receipt", "logbook", "serial number", "ballot box", "account", "evidence", "witness statement", "dice",
                   "X-ray", "data", "figure", "drug", inflect = "noun" }

rule "deed of hired hands" {
  finds = "Blame", about = "Y had trained the masked men; the thugs were paid by Y; the raid was planned by Y", priority = 3,
  ways = {
    fits_out = [[ {to: np} &set_off &acting {trigger: <fitting_out>} ([det not wh] | [adj] | [num] | [participle] | [noun]){0,4} <ill_hands> ]],
    paid_by = [[ (<ill_hands> | men | group | network | cell) (who [not finite]{0,3} [verb] [not finite not comma]{0,6})? (, [not comma]{1,8} ,)? ([adv] | <have> | [modal]){0,3} <be> ([adv] | [participle] and | [participle] ,){0,3} {trigger: [<fitting_out> can=VBN]} ([adv] | and [participle]){0,2} by {to: &party} ]],
    planned_by = [[ <plotted_deed> ([prep] [not finite not comma]{1,5})? ([adv] | <have> | [modal]){0,3} <be> [adv]{0,2} {trigger: <plotting_it>} ([adv] | and [participle]){0,2} by {to: &party} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...2 {trigger} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to Peru] had [trigger trained] the masked men.",
    "The men had been [trigger paid] by [to Peru], Ada Lind said.",
    "Ada Lind said the raid on the mine was [trigger planned] by [to the rebels].",
  },
  no = { "Ada Lind said Peru had trained the nurses.", "Ada Lind said the men were not paid by Peru." },
}

rule "tampers with something" {
  finds = "Blame", about = "Y had switched the charts, swapped the vials", priority = 2,
  pattern = [[ {to: np} &set_off &acting {trigger: <tampering_with>} ([det not wh] | [own] | [adj] | [num] | [noun] | [possessive]){1,4} <tampered> ]],
  unless = { negated = [[ (not | n't | never | no) ...2 {trigger} ]], lawful = [[ {trigger: ([lemma=change] | [lemma=sell] | [lemma=hide] | [lemma=lose])} [own] ([adj])? (account | accounts | data | drugs | figure | figures | label) ]] },
  make = { type = "accuse" },
  yes = { "Ada Lind said [to Tom Moss] had [trigger switched] the nurse's charts.", "Ada Lind said [to Tom Moss] had [trigger swapped] the vials." },
  no = { "Ada Lind said Tom Moss had switched the lights on.", "Ada Lind said Tom Moss never switched the charts.", "Ada Lind said Tom Moss had changed his account." },
}

rule "finger points at somebody" {
  finds = "Blame", about = "the finger of blame points at Y", priority = 2,
  pattern = [[ {trigger: (finger of blame | finger of suspicion | fingers | blame | suspicion)} (, [not comma]{1,10} ,)? [adv]? (must | should | can | has to)? (point | points | pointed | pointing | falls | fell | rests) [adv]? (at | to | towards | toward | on | with) {to: &party} ]],
  make = { type = "accuse" },
  yes = { "Ada Lind said the [trigger finger of blame] pointed at [to the bank]." },
  no = { "Ada Lind said the finger of the statue pointed at the bank." },
}
