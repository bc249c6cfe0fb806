-- How real an act is and how strong: cues beside the trigger.
phase "tensions"

words "status" { from = "words/status.tsv", inflect = "marked" }
words "amplifier" { from = "words/amplifiers.tsv", inflect = "marked" }

type "StatusCue" { head = "cue", slots = { "cue" }, inner = true, keep = "longest", about = "planned, feared, past, negated ..." }
type "Amplifier" { head = "cue", slots = { "cue" }, inner = true, keep = "longest", about = "all-out, deadly, brief ..." }

rule "status cue" {
  finds = "StatusCue", pattern = [[ {cue: <status>} ]], make = { status = "{cue.status}" },
  about = "a word that says that the act is not, or not yet, or no longer real",
  yes = { "They [cue plan to] attack." },
}
rule "amplifier" {
  finds = "Amplifier", pattern = [[ {cue: <amplifier>} ]], make = { weight = "{cue.weight}" },
  about = "a word that adds to the intensity or takes from it",
  yes = { "An [cue all-out] war broke out." },
}
