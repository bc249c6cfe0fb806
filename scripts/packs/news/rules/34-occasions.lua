-- What stands about a claim: in which medium or on which occasion, when, and how sure it is.
phase "speech"

type "Occasion" { inner = true, about = "in a statement, on Monday: about a claim, not in it" }
type "Hedge" { inner = true, about = "words that say how sure a statement is" }

words "modality" { from = "words/modality.tsv", inflect = "marked" }

rule "medium" {
  finds = "Occasion", about = "in a statement, on state television, at a rally in Kyiv",
  pattern = [[ (in | on | via | by | at | during | through) ([det not wh] | [own])? ([adj] | [noun] | [name] | [possessive] | [num]){0,4} <medium> ((with | of | to | from) (np | core))? ]],
  make = { what = "medium" },
  yes = { "He said [in a statement] that it was late." },
  no = { "He said in a hurry that it was late.", "He said in March that it was late." },
}

rule "day" {
  finds = "Occasion", about = "on Monday, late last week, yesterday",
  pattern = [[ (on | in | since | late | early | earlier | later)? (last | this | next | late | early | mid)? (<weekday> | <timeword> | [name <month>] [num]?) (morning | afternoon | evening | night)? ]],
  make = { what = "time" },
  yes = { "He said [on Monday] that it was over.", "He said [in early June] that it was over." },
  no = { "He said on request that it was over." },
}

rule "last week" {
  finds = "Occasion", about = "last week, earlier this month",
  pattern = [[ (late | early | earlier | later)? (last | this) <timeunit> ]],
  make = { what = "time" },
  yes = { "He said [earlier this month] that it was over." },
  no = { "It was the last one." },
}

rule "hedge" {
  finds = "Hedge", about = "reportedly, is believed to, may have",
  pattern = [[ {word: <modality>} ]],
  unless = { month = [[ {word: [capital /may/]} ]] },
  make = { certainty = "{word.certainty}" },
  yes = { "He said it was [allegedly] lost." },
  no = { "He said it was lost.", "He said it was lost in May." },
}
