-- Tags ahead of nouns that stand for actors: what somebody does to them is no kind of them.

phase "actors"

-- "denied backing rebels", "started asking schools": what is done to them
words "done_to" {
  "backing", "asking", "killing", "attacking", "arming", "funding", "supporting", "accusing", "blaming", "helping",
  "hiring", "firing", "beating", "targeting", "paying", "calling", "urging", "telling", "sheltering", "bribing", "shooting",
  "sending", "leaving", "hosting", "allowing", "forcing", "detaining", "arresting", "jailing", "hiding", "harbouring",
}

words "charging" { "accuse", "suspect", "convict", "acquit", "guilty", "capable", "charge", "incapable", "clear", "absolve", inflect = "verb", any_tag = true }

retag "people by the dozen" {
  about = "a dozen witnesses: a noun, as it is what is counted",
  pattern = [[ (a | half a | [num]) dozen {this: [VBZ can=NNS]} ]],
  to = "NNS",
  yes = { "They met a dozen [this witnesses] who had left." },
  no = { "She witnesses it." },
}

words "taking_captive" { "take", "hold", "keep", "seize", inflect = "verb", any_tag = true }

retag "taken captive" {
  about = "took two soldiers prisoner: what they became, and no part of who they are",
  ways = {
    noun = [[ <taking_captive> ([det] | [num] | [adj]){0,3} [noun]{1,2} {this: [/hostage|prisoner|captive/ noun]} ]],
    pronoun = [[ <taking_captive> [/her|him|them|us|me|it|you/] {this: [/hostage|prisoner|captive/ noun]} ]],
  },
  to = "RB",
  yes = { "They took two soldiers [this prisoner].", "They held her [this hostage] for a week." },
  no = { "They took a prisoner." },
}

retag "charge d'affaires" {
  about = "the chargé d'affaires: one envoy, though the last word ends in s",
  pattern = [[ (charge | chargé) {this: d'affaires} ]],
  to = "NN",
  yes = { "They met the chargé [this d'affaires]." },
  no = { "They met the envoy." },
}

retag "what is done to several" {
  about = "discussed backing rebels, defended asking schools: no kind of rebels or schools",
  ways = {
    verb = [[ [verb] {this: [<done_to> NN]} ([adj] | [NN])? [plural] ]],
    after = [[ (after | before | without | while | since | by) {this: [/visiting|touring|meeting|leading|joining|leaving|killing|attacking|arresting/ not VBG]} ([adj] | [NN])? [plural] ]],
  },
  to = "VBG",
  yes = { "They discussed [this backing] rebels.", "He left after [this visiting] several countries." },
  no = { "They saw a killing field." },
}

retag "accused of doing" {
  about = "accused the minister of misleading lawmakers: what he did to them, no kind of lawmakers",
  pattern = [[ <charging> [not comma not final not verb]{1,8}? of {this: [/.{3,}ing/ JJ]} ([adj] | [NN])? [noun] ]],
  to = "VBG",
  yes = { "She accused the minister of [this misleading] lawmakers." },
  no = { "She accused the minister of a misleading answer." },
}

words "relating" { "carrying", "representing", "transporting", "containing", "targeting", "employing", "killing",
                   "injuring", "wounding", "affecting", "involving", "blocking", "disrupting", "crippling", "paralysing", "paralyzing",
                   "hitting", "grounding", "endangering", "threatening", "linking", "connecting", "serving", "damaging" }
retag "what it does to several" {
  about = "the bus carrying workers: what it does, no kind of workers",
  pattern = [[ [NN] {this: [<relating> NN]} ([adj] | [num])? [plural] ]],
  to = "VBG",
  yes = { "The bus [this carrying] workers burned.", "The bomb [this killing] nurses went off." },
  no = { "They saw the killing." },
}

retag "shown on film" {
  about = "footage showing police: what it does, no kind of police",
  pattern = [[ (footage | video | videos | image | images | photo | photos | picture | pictures | clip | clips | film | recording | ]] ..
            [[ evidence | documents | records | data | figures) {this: [/showing|depicting|suggesting|indicating|implicating/ NN]} ]],
  to = "VBG",
  yes = { "They published footage [this depicting] police." },
  no = { "They saw a late showing." },
}

retag "sergeant-at-arms" {
  about = "the sergeant-at-arms: one officer, though the last word ends in s",
  pattern = [[ (the | a | [own] | [possessive] | ^) {this: /serge?ant-at-arms|serjeant-at-arms/} ]],
  to = "NN",
  yes = { "They met the [this sergeant-at-arms]." },
  no = { "They met the sergeant." },
}

retag "name of a body at the start" {
  about = "Anchor Union has denied it: a name, and nobody is told to anchor",
  pattern = [[ ^ {this: [VB first capital can=NN]} [<org_end> name singular] ([VBZ] | [VBD] | [modal] | has | had | is | was) ]],
  to = "NNP",
  yes = { "[this Anchor] Union has denied it." },
  no = { "Anchor ships there." },
}
