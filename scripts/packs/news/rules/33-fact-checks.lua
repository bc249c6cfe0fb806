-- The parts of a fact check that stand behind a label: "Claim: ...", and below it "Verdict: False".

words "claim_label" { "claim", "the claim", "claim checked", "what was claimed", "what they claimed", "rumour", "rumor", "the rumour", "the rumor", "viral claim" }
words "verdict_label" { "verdict", "our verdict", "the verdict", "rating", "our rating", "ruling", "our ruling", "conclusion", "our conclusion", "fact check", "fact-check",
                        "finding", "our finding", "the truth", "status", "result" }

phase "speech"

rule "claim that is checked" {
  finds = "Claim", about = "Claim: the mayor sold the park: what nobody by name puts forward", within = "paragraph",
  pattern = [[ ^^ <claim_label> {cue: :} {content: ...} $$ ]],
  make = { act = "state", certainty = "certain", class = "say" },
  yes = { "Claim[cue :] [content The mayor sold the park]." },
  no = { "The claim is old.", "Claim form: see below." },
}

phase "denials"

rule "verdict of a fact check" {
  finds = "Denial", about = "Verdict: False; Our ruling: Pants on fire: of what stands above it", within = "paragraph",
  pattern = [[ ^^ <verdict_label> (: | [dash]) ([adv not /(not|never|hardly|barely|nearly|almost|scarcely|possibly|probably|perhaps)/] | "){0,2} {cue: (<false_adj> | <false_noun> | <false_phrase> | not true | pants on fire | lies | misleading)} "? ((. | !)? $$ | , | ; | . | [dash] | -) ]],
  unless = { partly = [[ (mostly | partly | partially | largely | half | somewhat) {cue: ...} ]] },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "Verdict: [cue False]", "Our ruling: [cue Pants on fire]!" },
  no = { "Verdict: True", "Verdict: Not false.", "Truth - lies, and statistics.", "Verdict: Partly false", "The verdict is false." },
}
