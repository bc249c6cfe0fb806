-- Blame for tricks and rough ways that no verb names alone: "made them sign", "turned the council into his fiefdom",
-- "bought it with city money". 85-tension-speech.lua ties it to whoever says so.
phase "tensions"

words "made_to_do" { "sign", "work", "hand over", "delete", "lie", "confess", "stay", "pay", "leave", "sleep", "perform", "play on", "run", "kneel", "wait", "return", "drive", "withdraw" }
words "own_good" { "fiefdom", "playground", "piggy bank", "cash machine", "cash cow", "private shop", "private club", "dictatorship", "family business", "family firm", "laughing stock",
                   "one-man show", "battlefield", "dumping ground", "rubbish dump", "ghost town", inflect = "noun", any_tag = true }

rule "rough ways and tricks" {
  finds = "Blame", about = "Y made them sign, turned the council into his fiefdom, bought a flat with city money", priority = 1,
  ways = {
    makes = [[ {to: np} &set_off &acting {trigger: [lemma=make]} ([own] ([adj] | [noun])? [common] | him | her | them | me | us) <made_to_do> ]],
    turned = [[ {to: np} &set_off &acting {trigger: [lemma=turn]} [not finite not mark]{1,5}? into "? (a | an | [own]) ([adj] | [own]){0,2} <own_good> ]],
    copied = [[ {to: np} &set_off &acting {trigger: (copy | copies | copied | copying | lifted | cribbed | plagiarised | plagiarized)} ([det not wh] | [own] | [adj] | [num] | [noun] | of){0,4} [common] from ]],
    with_money = [[ {to: np} &set_off &acting [verb] [not finite not comma]{1,5}? {trigger: with} (the [possessive]?)? ([own] | [adj])? (public | party | city | church | taxpayers | taxpayer | state | charity | campaign | council | union | company | ministry) [possessive]? (money | funds | cash) ]],
  },
  unless = { negated = [[ (not | n't | never | no longer | without) ...3 {trigger} ]], asked = [[ (if | unless) {to} ]] },
  make = { type = "accuse" },
  yes = {
    "Ada Lind said [to the club] had [trigger made] its players sign papers.",
    "Ada Lind said [to the mayor] had [trigger turned] the council into his private fiefdom.",
    "Ada Lind said [to Tom Moss] had [trigger copied] his speech from hers.",
    "Ada Lind said [to the mayor] had bought a flat [trigger with] city money.",
  },
  no = { "Ada Lind said the mayor had never made them wait.", "Ada Lind asked if the mayor had made them wait.",
         "Ada Lind said the mill had made its nurses happy." },
}
