-- Who makes a claim and stands bare in front of its noun: denied police claims that ..., rejected opposition charges.
phase "actors"

words "claims_of_theirs" { "claim", "accusation", "allegation", "suggestion", "assertion", "insinuation", "contention",
                           "speculation", "criticism", inflect = "noun", any_tag = true }
-- nouns of a claim only if they say what it is: "bank charges", "school reports" are other things
words "charges_of_theirs" { "charge", "report", "complaint", "warning", "finding", "statement", inflect = "noun", any_tag = true }
words "lone_accuser" {
  party = "opposition", people = "prosecution, defence, defense, family", inflect = "noun",
}

part "no_article" [[ (^ | [not det not own not possessive not noun not num]) ]]
part "their_claim" [[ (<claims_of_theirs> | <charges_of_theirs> (that | of)) ]]

rule "bare noun in front of a claim" {
  finds = "Actor", about = "denied police claims; rejected opposition charges that ...; union and rebel claims", priority = 1,
  ways = {
    body = [[ &no_article {name: {body: <body>}} &their_claim ]],
    alone = [[ &no_article {name: {body: <lone_accuser>}} &their_claim ]],
    crowd = [[ &no_article {name: {crowd: <crowd last=singular>}} &their_claim ]],
  },
  make = { kind = "{body.kind|body.group|crowd.kind|institution}", form = "nominal", body = "{body.text}", crowd = "{crowd.text}",
           head = "{body.lemma}{crowd.lemma}" },
  yes = {
    "She denied [name police] claims that he was drunk.", "She denied repeated [name health ministry] allegations.",
    "It brushed off [name opposition] charges that it had lied.", "They rejected [name rebel] claims of a victory.",
  },
  no = { "He paid bank charges in cash.", "She read school reports at home.", "They had insurance claims." },
}
