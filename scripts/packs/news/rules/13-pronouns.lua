-- Pronouns: which actor each stands for a later pass says.

phase "actors"

words "he" { "he", "him", "himself" }
words "she" { "she", "her", "herself" }
words "they" { "they", "them", "themselves" }
words "i_alone" { from = "words/word-sets.tsv", where = { set = "i_alone" } }
words "we_together" { from = "words/word-sets.tsv", where = { set = "we_together" } }

rule "pronoun" {
  finds = "Actor", about = "he, she, they, I, we, it: resolved by a pass, or dropped", priority = 1,
  ways = {
    he = [[ {name: [pronoun <he>]} ]], she = [[ {name: [pronoun <she>]} ]], they = [[ {name: <they>} ]],
    first = [[ {name: <i_alone>} ]], we = [[ {name: [<we_together> not upper]} ]], it = [[ {name: it} ]],
    age = [[ {name: the [number /\d+-year-old/]} ([not noun not adj not participle] | $) ]],   -- no more than "he or she"
    age_noun = [[ {name: the [number /\d+-year-old/]} [common /\p{L}{3,}(er|or|ist|man|woman)/ not <thing_er> not <role> not <crowd>] ([adv] | <have>){0,2} [<say> finite] ]],
  },
  make = { form = "pronoun" },
  yes = { "Ada Lind said [name she] left.", "Tom Ode said that they had thanked [name him].",
          "The miners left. [name They] slept.", '"[name I] left," Ada Lind said.',
          '"[name We] left," the ministry said.', "The ministry said that [name it] had paid.",
          "Ada Lind, 41, said so. [name The 41-year-old] has left.",
          "Ada Lind, 41, swam. [name The 41-year-old] backstroker said so." },
  no = { "Ada Lind left early." },
}
