-- Who makes a claim or answers it, and is told only by that: denied police claims that ..., the defence said, counsel for
-- the mine, those present.
phase "actors"

words "claims_of_theirs" { "claim", "accusation", "allegation", "suggestion", "assertion", "insinuation", "contention",
                           "speculation", "criticism", inflect = "noun", any_tag = true }
-- nouns of a claim only if they say what it is: "bank charges", "school reports" are other things
words "charges_of_theirs" { "charge", "report", "complaint", inflect = "noun", any_tag = true }
words "lone_accuser" {
  party = "opposition", people = "prosecution, defence, defense, family", inflect = "noun",
}

part "no_article" [[ (^ | [not det not own not possessive not noun not num]) ]]

rule "bare noun in front of a claim" {
  finds = "Actor", about = "denied police claims; rejected opposition charges that ...; union and rebel claims", priority = 1,
  ways = {
    body = [[ &no_article {name: {body: (<body> | <lone_accuser>)}} <claims_of_theirs> ]],
    body_that = [[ &no_article {name: {body: (<body> | <lone_accuser>)}} <charges_of_theirs> (that | of) ]],
    body_and = [[ &no_article {name: {body: (<body> | <lone_accuser>)}} (and | or) ([noun] | [adj]) (<claims_of_theirs> | <charges_of_theirs>) that ]],
    crowd_and = [[ &no_article {name: {crowd: <crowd last=singular>}} (and | or) ([noun] | [adj]) (<claims_of_theirs> | <charges_of_theirs>) that ]],
    crowd = [[ &no_article {name: {crowd: <crowd last=singular>}} <claims_of_theirs> ]],
    crowd_that = [[ &no_article {name: {crowd: <crowd last=singular>}} <charges_of_theirs> (that | of) ]],
  },
  unless = { scenery = [[ ([<scenery> not /opposition|prosecution/] | town hall) ]] },   -- hits back at nightclub claims
  make = { kind = "{body.kind|body.group|crowd.kind|institution}", form = "nominal", body = "{body.text}", crowd = "{crowd.text}",
           head = "{body.lemma}{crowd.lemma}" },
  yes = {
    "She denied [name police] claims that he was drunk.", "She denied repeated [name health ministry] allegations.",
    "It brushed off [name opposition] charges that it had lied.", "They rejected [name rebel] claims of a victory.",
    "They rejected [name rebel] reports of a victory.",
    "They rejected [name rebel] and press claims that they lost.", "They rejected [name police] and rebel charges that they lied.",
  },
  no = { "He paid bank charges in cash.", "She read school reports at home.", "They had insurance claims.", "He rejected hotel claims." },
}

words "trial_side" { "defence", "defense", "prosecution" }

rule "plural that makes a claim" {
  finds = "Actor", about = "denied reviewers' claims; complaints from diners that ...: people, whatever list has them",
  ways = {
    possessive = [[ {name: [adj]? {crowd: [plural common]}} [possessive] [adj]{0,2} (<claims_of_theirs> | <charges_of_theirs>) ]],
    by = [[ (<claims_of_theirs> | <charges_of_theirs>) (by | from) {name: [adj]? {crowd: [plural common]}} (that | of | about | , | . | $) ]],
  },
  make = { kind = "people", form = "nominal", plural = "yes", crowd = "{crowd.text}", head = "{crowd.lemma}" },
  yes = { "She denied [name dabblers]' claims that it was late.", "She had heard complaints from [name hungry diners] that it was late." },
  no = { "She denied claims by the bank that it was late." },
}

rule "side of a trial" {
  finds = "Actor", about = "the defence said; counsel for the mine argued: a side, as it speaks", priority = 1,
  ways = {
    side = [[ {name: the {crowd: <trial_side>}} ([adv] | [modal] | <have> | <do> | not){0,3} [verb <say>] ]],
    according = [[ according to {name: the {crowd: <trial_side>}} (, | . | ; | $ | [dash]) ]],
    counsel = [[ (^ | , | and | but) {name: {crowd: (counsel | lawyers | attorneys)} for Actor} ([adv] | <have>){0,2} ]] ..
              [[ [verb finite <say>] ]],
    counsel_of = [[ (^ | , | and | but) {name: {crowd: (counsel | lawyers | attorneys)} for core} ([adv] | <have>){0,2} ]] ..
                 [[ [verb finite <say>] ]],
  },
  check = function(m, doc)   -- for whom it is, if it is somebody, is an actor first
    local last = m.way == "counsel_of" and doc:token(m.last)
    return not last or not last:in_list("crowd", "body", "role") and not last:is("name")
  end,
  make = { kind = "people", form = "nominal", crowd = "{crowd.text}", head = "{crowd.lemma}" },
  build = function(m)
    if m.way ~= "side" and m.way ~= "according" then m:set("plural", "yes") elseif m:get("head") == "prosecution" then m:set("kind", "institution") end
  end,
  yes = { "[name The defence] said that he was at home.", "According to [name the prosecution], he was at home.",
          "[name Counsel for the mine] argued that it was safe.",
          "[name Lawyers for the nurses] argued that it was safe." },
  no = { "The defence of the town took a week.", "According to the defence ministry, he was at home." },
}

rule "the Crown" {
  finds = "Actor", about = "the Crown says, the Crown's case: who prosecutes where there is a king", priority = 3,
  ways = {
    according = [[ according to {name: the 'Crown'} (, | . | ; | $) ]],
    says = [[ {name: the 'Crown'} (([adv] | <have>){0,2} [verb <say>] | [possessive] (case | evidence | witness | witnesses | argument | theory | lawyer | lawyers | counsel)) ]],
    for_it = [[ (evidence | testified | testify | witness | witnesses | lawyer | barrister | counsel | , | prosecuting) for {name: the 'Crown'} ([not name] | $) ]],
  },
  make = { kind = "institution", form = "full" },
  yes = { "[name The Crown] alleges that he was there.", "He was there, according to [name the Crown].", "It was [name the Crown]'s case that he was there.", "He gave evidence for [name the Crown].", "Ada Lind, for [name the Crown], said so." },
  no = { "The Crown was shown on Friday." },
}

-- somebody, or what nobody is
part "what_he_knows" [[ ({whose: Actor} | ([det not wh] | [own])? ([adj] | [common not <body> not <role> not <crowd>]){1,4}) ]]

rule "somebody who speaks" {
  finds = "Actor", about = "those present say; someone close to the talks said; someone at the club", priority = 1,
  ways = {
    those = [[ {name: {crowd: those} (present | involved | affected | concerned | nearby | there | inside | ((close | near) to | familiar with | briefed on | inside) &what_he_knows)} ([adv] | <have>){0,2} [verb <say>] ]],
    person = [[ {name: (a | one | another) ([adj] | [num])? {crowd: person} ((close | near) to | familiar with | briefed on | with knowledge of) &what_he_knows} ([not noun] | $) ]],
    someone = [[ {name: {crowd: (someone | somebody)} (((close | near) to | familiar with | at | inside) &what_he_knows | present | involved)} ([adv] | <have>){0,2} [verb finite <say>] ]],
  },
  make = { kind = "anonymous", form = "nominal", crowd = "{crowd.text}", head = "{crowd.text}" },
  yes = { "[name Those present] said that he was at home.", "[name Someone close to the bank] said that it was safe.",
          "[name Those close to the mayor] say that he is ill.", "[name A person close to the mayor] said that he was ill.",
          "[name A second person familiar with the case] said that he was ill.",
          "It failed, according to [name a person close to the bank].", "[name Someone at the bank] said that it was safe." },
  no = { "Those present left.", "Someone said that it was late." },
}

words "national" { media = "media, press, newspapers, television, radio, papers", institution = "intelligence, intelligence services" }

rule "media of a land" {
  finds = "Actor", about = "Omani media, the Velian press, Omani intelligence", priority = 1,
  pattern = [[ {name: {state: [Actor kind=state form=demonym]} {body: <national>}} [not common] ]],
  make = { kind = "{body.group}", form = "nominal", state = "{state.name}", body = "{body.text}", head = "{body.lemma}" },
  yes = { "[name Omani media] said that he had left.", "She denied reports by [name Omani intelligence] that he had left." },
  no = { "The Omani press conference was long." },
}
