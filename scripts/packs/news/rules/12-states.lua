-- States, and governments of their parts, that no list knows.
phase "actors"

-- what the government of a part of a country does, and its soil does not
words "governs" {
  "ban", "sue", "deny", "order", "accuse", "approve", "reject", "declare", "impose", "fine", "dismiss", "suspend", "agree",
  "introduce", "vote", "appeal", "refuse", "warn", "demand", "urge", inflect = "verb",
}
rule "government of a part" {
  finds = "Actor", about = "Sarn State has banned it: a part of a country that does what its government does", priority = 4,
  pattern = [[ {name: &cap{1,2} ('State' | 'County' | 'Province' | 'Region' | 'District')} ([adv] | <have>){0,2} (<governs> | <say>) ]],
  make = { kind = "government", form = "full" },
  yes = { "[name Sarn State] has banned it." },
  no = { "Sarn State is in the north." },
}

-- what only states have, and what they do with it
words "state_has" {
  "president", "presidency", "government", "army", "navy", "air force", "military", "parliament", "border", "borders", "airspace", "embassy",
  "ambassador", "central bank", "constitution", "coast guard", "prime minister", "foreign minister", "foreign ministry", "defence minister",
  "defence ministry", "interior minister", "interior ministry", "energy minister", "energy ministry", "finance minister",
  "finance ministry", "trade minister", "trade ministry", "economy minister", "oil minister", "health minister", "health ministry",
  "justice minister", "agriculture minister", "transport minister", "security minister", "deputy minister", "territorial waters",
  "ruling party", "opposition leader", "state broadcaster", "state television", "state media", "state news agency", "intelligence service",
  "state oil company", "state gas company", "state oil firm", "state energy company", "state railway", "state airline", "state bank",
  "state utility", "national bank", "national airline", "flag carrier", "ruling junta", "junta",
}
words "state_deed" {
  "recall", "expel", "summon", "close", "shut", "reopen", "mobilise", "mobilize", "withdraw", "seal", "call~ up", inflect = "verb",
}
words "state_thing" { "ambassador", "envoy", "diplomat", "embassy", "border", "airspace", "reservist", "consul", "consulate", inflect = "noun" }

rule "state by context" {
  finds = "Actor", about = "a country that no list knows", priority = 0,
  ways = {
    head = [[ <role class=head_of_state|head_of_government> of {name: [name not known not <actor> not <city>]} ]],
    minister = [[ (foreign | defence | defense) (minister | ministry) of {name: [name not known not <actor> not <city>]} ]],
    owns = [[ {name: [name not known not <actor> not <city> not <surname> not <given>]} [possessive] [adj]? (foreign | <state_has>) ]],
    deed = [[ {name: [name not known not <actor> not <city> not <surname> not <given>]} ([adv] | <have>){0,2} <state_deed> (its | the | two | three | four | [num]){1,2} [adj]? <state_thing> ]],
    border = [[ border (with | between) {name: [name not known not <actor> not <city> not <surname> not <given>]} ]],
    beyond = [[ border between ([name] | <actor>) and {name: [name not known not <actor> not <city> not <surname> not <given>]} ]],
    capital = [[ <city> , the capital of {name: [name not known not <actor> not <city>]} ]],
    -- the Velian foreign ministry is that of Velia: an adjective is a short form of the name, wherever that stands
    ministry = [[ the {name: [name not known not /\p{L}{2,}(an|ese|ish|ic)/ not <actor> not <city> not <surname> not <given>]} ]] ..
               [[ ((foreign | defence | defense) (ministry | minister) | air force | navy | embassy | ambassador) ]],
    envoy = [[ (ambassador | envoy | ambassadors | envoys) to {name: [name not known not <actor> not <city> not <surname> not <given>]} ]],
  },
  unless = { person = [[ {name} [possessive] (foreign | prime) policy ]] },
  make = { kind = "state", form = "full" },
  yes = { "The president of [name Velunia] left.", "[name Velunia]'s government left.",
          "The foreign minister of [name Velunia] left.",
          "They met in Aarhus, the capital of [name Velunia].", "The [name Velunia] foreign ministry left.",
          "[name Velunia]'s energy minister left.", "[name Velunia] has recalled its ambassador.", "The border with [name Velunia] is shut.",
          "The border between Oman and [name Velunia] is shut.",
          "They met the ambassador to [name Velunia]." },
  no = { "The president of the club left.", "It is Velunia's foreign policy." },
}
