-- Ill words: the sign that somebody is criticised, whoever that is.

phase "tensions"

type "Ill" { head = "trigger", slots = { "trigger" }, inner = true, keep = "longest",
             about = "a word that speaks ill of something" }

words "ill_verb" { from = "words/ill.tsv", where = { pos = "verb" }, inflect = "verb" }
words "ill_noun" { from = "words/ill.tsv", where = { pos = "noun" }, inflect = "noun" }
words "ill_adj" { from = "words/ill.tsv", where = { pos = "adj" } }
words "ill_phrase" { from = "words/ill.tsv", where = { pos = "phrase" }, inflect = "verb", any_tag = true }

rule "ill word" {
  finds = "Ill", about = "a word of blame, whoever it is about",
  pattern = [[ {trigger: (<ill_verb> | <ill_noun> | <ill_adj> | <ill_phrase> | <bad> | <wrong_noun>)} ]],
  unless = {
    verb = [[ [pronoun] {trigger: mean} ]],   -- "I mean that"
    much = [[ an {trigger: awful} lot ]],
    won = [[ {trigger: a coup} for ]],   -- "a coup for the club"
    serves = [[ {trigger: a tool} (for | to) ]],
    worst_of = [[ {trigger: the? worst} of ]],   -- "the worst of the storm"
    natural = [[ natural {trigger} ]],
    means = [[ {trigger: [lemma=mean]} that ]],
    to_none = [[ <have> {trigger: [participle]} (no | nobody | nothing | no-one | no one | neither) ]],   -- "has broken no law"
  },
  yes = { "He spoke of [trigger lies]." },
  no = { "He spoke of lakes.", "I mean that he left.", "It is an awful lot.", "It is a coup for the club.",
         "It is a tool for readers.", "The worst of the storm is over.", "He spoke of natural disasters.", "This will mean that he left.",
         "They have broken no law." },
}
