-- Where a clause ends: `clause` runs from a token up to the next Border, or to the end of its sentence.
phase "borders"

type "Border" { keep = "longest", inner = true, about = "the first words of another clause" }

words "clause_cut" { "but", "while", "whereas", "although", "though", "which", "who", "whose", "whom", "where",
                     "yet", "nor" }
words "tail_verb" { "add", "say", "cite", "note", "quote", "accuse", "call", "describe", "warn", "tell", "insist",
                    "refer", inflect = "verb" }

unit "clause" { upto = "Border", about = "from here up to the clause's end" }
unit "doing" { upto = "Border", from = "(not | never)? [gerund]", about = "a gerund phrase" }

rule "clause border" {
  finds = "Border",
  ways = {
    conjunction = [[ , <clause_cut> ]],
    semicolon = [[ ; ]],
    according = [[ ,? according to ]],
    participle = [[ , [adv]? [gerund <tail_verb>] ]],
    new_subject = [[ , (and | so) core [adv]? ([verb finite] | [modal] | <be> | <have> | <do>) ]],
    dash = [[ [dash] ]],
    double_hyphen = [[ -- ]],
  },
}
