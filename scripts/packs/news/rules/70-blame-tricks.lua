-- Blame for tricks and rough ways, told in an innocent verb with what it is done to: "kept back a third of their wages",
-- "added votes to the total", "chained the exits", "brought in strikebreakers", "threw a phone". 85-tension-speech.lua ties
-- them to the speaker.
phase "tensions"

words "holding_back_from" { "keep back", "hold back", "pocket", "skim", "skim off", "siphon", "siphon off", "dock", "help himself to", "help herself to", "help itself to",
                       inflect = "verb", any_tag = true }
words "others_due" { "wage", "pay", "salary", "earning", "earnings", "share", "royalty", "royalties", "fee", "tip", "rent", "pension", "deposit", "winnings", "money", "fund",
                     "donation", "refund", "prize", "bonus", "third", "half", "quarter", "million", "cut", inflect = "noun", any_tag = true }
words "juggling" { "add", "invent", "inflate", "shave", "subtract", "deduct", "double-count", "discard", "throw away", "carry", "remove", "stuff", "swap", "take", inflect = "verb", any_tag = true }
words "poll_papers" { "vote", "ballot", "ballot box", "ballot paper", "tally sheet", "polling book", inflect = "noun", any_tag = true }
words "shutting_off" { "chain", "lock", "bolt", "weld", "block", "bar", "padlock", "nail", "board up", "seal", inflect = "verb", any_tag = true }
words "way_out" { "exit", "fire exit", "emergency exit", "stairwell", "stairway", "fire escape", "fire door", "escape route", inflect = "noun", any_tag = true }
words "bringing_in" { "bring in", "use", "hire", "employ", "bus in", "ship in", "fly in", "rely on", "recruit", inflect = "verb", any_tag = true }
words "stopgap_hands" { "strikebreaker", "strike-breaker", "scab", "blackleg", "untrained staff", "untrained worker", "unqualified staff", "unlicensed driver", "unlicensed worker",
                        "child labour", "child labor", "forced labour", "forced labor", "slave labour", "sham contractor", inflect = "noun", any_tag = true }
words "smashing" { "smash", "break", "shatter", "wreck", "slash", "trash", "vandalise", "vandalize", "kick in", "damage", inflect = "verb", any_tag = true }
words "smashed_thing" { "window", "windscreen", "windshield", "door", "car", "van", "tyre", "tire", "fence", "camera", "headlight", "office", "gravestone", "statue", "sign",
                        inflect = "noun", any_tag = true }
words "made_to_do" { "sign", "work", "hand over", "delete", "lie", "confess", "stay", "pay", "leave", "sleep", "perform", "play on", "run", "kneel", "wait", "return", "drive", "withdraw" }
words "own_good" { "fiefdom", "playground", "piggy bank", "cash machine", "cash cow", "private shop", "private club", "dictatorship", "family business", "family firm", "laughing stock",
                   "one-man show", "battlefield", "dumping ground", "rubbish dump", "ghost town", inflect = "noun", any_tag = true }
words "mere_things" { "furniture", "machine", "robot", "rubbish", "garbage", "trash", "numbers", "fools", "idiots", "children", "servants", "serfs", "second-class citizens", "cattle",
                      "pawns", "toys", "props" }
words "out_of_woe" { "panic", "misery", "pain", "suffering", "crisis", "war", "death", "grief", "fear", "tragedy", "disaster", "misfortune", "illness", inflect = "noun", any_tag = true }
words "sleeping_through" { "sleep through", "doze through", "nod off during", "doze off during", "nod off in", "snore through", "skip", "text through", inflect = "verb", any_tag = true }
words "attended" { "film", "meeting", "hearing", "trial", "session", "debate", "testimony", "briefing", "match", "exam", "vote", "concert", "shift", "training", "inspection",
                   inflect = "noun", any_tag = true }
part "some_things" [[ ([det not wh] | [own] | [adj] | [num] | [noun] | of){0,4} ]]

rule "rough ways and tricks" {
  finds = "Blame", about = "Y kept back their wages, added votes, chained the exits, brought in strikebreakers, threw a phone, smashed the windows", priority = 1,
  ways = {
    dues = [[ {to: np} &set_off &acting {trigger: <holding_back_from>} &some_things <others_due> ]],
    votes = [[ {to: np} &set_off &acting {trigger: <juggling>} &some_things <poll_papers> (to | from | out | with | for | into | overnight | [punct] | $) ]],
    exits = [[ {to: np} &set_off &acting {trigger: <shutting_off>} &some_things <way_out> ]],
    scabs = [[ {to: np} &set_off &acting {trigger: <bringing_in>} &some_things <stopgap_hands> ]],
    smashes = [[ {to: np} &set_off &acting {trigger: <smashing>} &some_things <smashed_thing> ]],
    makes = [[ {to: np} &set_off &acting {trigger: [lemma=make]} ([own] ([adj] | [noun])? [common] | him | her | them | me | us) <made_to_do> ]],
    turned = [[ {to: np} &set_off &acting {trigger: [lemma=turn]} [not finite not mark]{1,5}? into "? (a | an | [own]) ([adj] | [own]){0,2} <own_good> ]],
    treats = [[ {to: np} &set_off &acting {trigger: [lemma=treat]} [not finite not comma]{1,4} (like | as) [adj]? <mere_things> ]],
    profits = [[ {to: np} &set_off &acting {trigger: (profit | profits | profited | profiting | cash in | cashes in | cashed in | cashing in)} (from | on | off) ([det not wh] | [own] | [adj] | [noun] | [possessive]){0,3} <out_of_woe> ]],
    sleeps = [[ {to: np} &set_off &acting {trigger: <sleeping_through>} &some_things <attended> ]],
    copied = [[ {to: np} &set_off &acting {trigger: (copy | copies | copied | copying | lifted | cribbed | plagiarised | plagiarized)} &some_things [common] from ]],
    with_money = [[ {to: np} &set_off &acting [verb] [not finite not comma]{1,5}? {trigger: with} (the [possessive]?)? ([own] | [adj])? (public | party | city | church | taxpayers | taxpayer | state | charity | campaign | council | union | company | ministry) [possessive]? (money | funds | cash) ]],
  },
  unless = {
    negated = [[ (not | n't | never | no longer | without) ...3 {trigger} ]], passive = [[ <be> ([adv] | being){0,2} {trigger: [can=VBN]} ]],
    asked = [[ (if | unless) {to} ]],
  },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to the agency] had [trigger kept back] a third of her wages.",
    "Ada Lind said [to the commission] had [trigger added] 900 votes to his total.",
    "Ada Lind said [to guards] had [trigger chained] the fire exits.",
    "Ada Lind said [to the bank] was [trigger bringing in] strikebreakers by night.",
    "Ada Lind said [to students] had [trigger smashed] the windows.",
    "Ada Lind said [to the club] had [trigger made] its players sign papers.",
    "Ada Lind said [to the mayor] had [trigger turned] the council into his private fiefdom.",
    "Ada Lind said [to the bank] [trigger treated] drivers like furniture.",
    "Ada Lind said [to the fund] was trying to [trigger profit] from a panic.",
    "Ada Lind said [to the mayor] had [trigger slept through] two meetings.",
    "Ada Lind said [to Tom Moss] had [trigger copied] his speech from hers.",
    "Ada Lind said [to the mayor] had bought a flat [trigger with] city money.",
  },
  no = {
    "Ada Lind said the bank had never kept back her wages.", "Ada Lind said the bank had added two clerks to its staff.",
    "Ada Lind said the mill had made its nurses happy.", "Ada Lind asked if students had smashed windows.",
    "Ada Lind said nurses had been docked wages.",
  },
}
