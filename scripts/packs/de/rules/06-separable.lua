-- Separable verbs in two pieces. Each is found once, at its finite part, with the columns of its table as
-- attributes; other rules ask for the type and for [prefix], where its second piece stands.
phase "borders"

local separable = require "lib.separable"
local is_said, say_row = separable.of("words/say.tsv", "lemma")
local is_act, act_row = separable.of("words/tension.tsv", "entry")

type "SplitSay" { head = "verb", narrow = true, inner = true, about = "a verb of saying and its prefix: räumte ... ein" }
type "SplitAct" { head = "verb", narrow = true, inner = true, about = "a verb of tension and its prefix: griff ... an" }

part "to_prefix" [[ [not final]{0,40}? {prefix: [prefix]} ]]

rule "separable verb of saying" {
  finds = "SplitSay", about = "the verb in second place, its prefix at the end",
  pattern = [[ {verb: [finite <split_say>]} &to_prefix ]],
  check = is_said, build = say_row,
  yes = { "Die Ministerin [verb räumte] am Abend [prefix ein], dass Akten fehlten.",
          "Am Montag [verb teilte] die Behörde [prefix mit], dass nichts fehle." },
  no = { "Sie räumte das Zimmer auf.", "Der Minister sagte nichts." },
}

rule "separable verb of tension" {
  finds = "SplitAct", about = "the same for verbs of the list act",
  pattern = [[ {verb: [finite <split_act>]} &to_prefix ]],
  check = is_act, build = act_row,
  yes = { "Polen [verb warf] Ungarn Verrat [prefix vor]." },
  no = { "Der Ball flog vor das Tor." },
}
