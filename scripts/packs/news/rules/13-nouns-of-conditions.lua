-- Those whom a text calls by their state or lot, the wounded, the displaced; the majority of a court; whoever stands by a
-- people in arms, the Odran resistance, the Odran command.
local once = require "lib.once"

phase "actors"

words "in_their_lot" {
  "bereaved", "injured", "wounded", "displaced", "evicted", "dispossessed", "unemployed", "jobless", "homeless", "landless", "destitute", "poor",
  "rich", "wealthy", "elderly", "disabled", "blind", "deaf", "sick", "oppressed", "persecuted", "marginalised", "marginalized", "condemned", "detained",
  "imprisoned", "jailed", "abducted", "kidnapped", "stranded", "exiled", "uninsured", "hungry", "starving", "needy", "underprivileged", "low-paid",
  "faithful", "devout", "pious", "undocumented", "stateless", "disenfranchised",
}
words "speaking_up" { "speak", "act", "campaign", "lobby", inflect = "verb" }
part "lot" [[ the [adv]? {crowd: [<in_their_lot> lower]} ]]
-- what a phrase ends with: the noun that the word would be an adjective of does not follow
part "no_noun" [[ (, | . | ; | $ | " | and | [prep] | [finite] | [modal] | to | that | who | [possessive]) ]]

rule "those in their lot" {
  finds = "Actor", about = "the wounded said, they accused the unemployed, he spoke for the evicted: people by their state, where they act or are meant",
  ways = {
    says = [[ {name: &lot} ([adv] | <have> | [modal] | <do> | not){0,3} (<answers_for> | [<say> finite] | [<act type=accuse|criticise|protest|demand|reject>]) ]],
    object = [[ ([<calls_to_account> verb] | [<act type=accuse|criticise|attack|coerce|threaten|reject to=obj> verb]) {name: &lot} &no_noun ]],
    speaks_for = [[ (<speaking_up> | lawyer | lawyers | spokesman | spokeswoman | counsel) for {name: &lot} &no_noun ]],
  },
  make = { kind = "people", form = "nominal", crowd = "{crowd.text}", head = "{crowd.text}", plural = "yes" },
  yes = { "[name The wounded] say that it was late.", "[name The displaced] demanded bread.", "Lind accused [name the unemployed] of sloth.",
          "He spoke for [name the evicted], and left." },
  no = { "The wounded men say that it was late.", "She nursed the wounded.", "Lind accused the unemployed clerk of sloth.", "He spoke for the poor showing." },
}

-- A court is spoken of.
local has_court = once(function(doc) return doc:find_list(1, doc.tokens, "ruling_body") ~= nil end)
words "ruling_body" { "court", "justice", "judge", "bench", "tribunal", inflect = "noun" }
words "rules_so" { "rule", "hold", "find", "write", "conclude", "reason", "overturn", "uphold", "strike~ down", "side~ with", inflect = "verb" }

rule "majority of a court" {
  finds = "Actor", about = "the majority wrote that, where a court is spoken of: those judges", priority = 1,
  pattern = [[ {name: the [adj]? {body: (majority | minority)}} ([adv] | <have>){0,2} ([<rules_so> finite] | [<rules_so> participle]) ]],
  check = function(_, doc) return has_court(doc) end,
  make = { kind = "institution", form = "nominal", body = "{body.text}", head = "{body.text}" },
  yes = { "The court was split. [name The majority] wrote that it was late.", "A judge left. [name The majority] had ruled that it was late." },
  no = { "The majority wrote that it was late.", "A judge left. The majority slept." },
}

-- a people by its name: Karuni, Omani
part "folk" [[ ({state: [Actor kind=state form=demonym]} | {whose: [Actor kind=other]} | [capital name not <given> not <surname> not <city>]) ]]

rule "resistance of a people" {
  finds = "Actor", about = "the Karuni resistance, but not resistance to a plan: who bears arms for a people", priority = 2,
  pattern = [[ {name: the &folk {body: [/resistance/ lower]}} ([finite] | [modal] | <have> | [possessive] | , | . | ; | $ | and | who | in | since | on) ]],
  make = { kind = "armed_group", form = "nominal", state = "{state.name}", body = "{body.text}", head = "resistance" },
  yes = { "They shelled [name the Karuni resistance].", "[name The Omani resistance] denied it." },
  no = { "The Omani resistance to the plan grew.", "The resistance of steel is high.", "The Karuni resistance fighters left." },
}

rule "command of an army" {
  finds = "Actor", about = "the Omani command said, blamed the Karuni command for it: those who lead an army", priority = 2,
  ways = {
    acts = [[ {name: the &folk {body: [/command/ lower]}} ([adv] | <have> | [modal]){0,2} ([<say> finite] | <answers_for> | [finite <governs>] | [verb past]) ]],
    object = [[ ([lemma=force] | [lemma=accuse] | [lemma=blame] | [lemma=urge] | by | against) {name: the &folk {body: [/command/ lower]}} (to | of | for | , | . | $ | and) ]],
  },
  make = { kind = "military", form = "nominal", state = "{state.name}", body = "{body.text}", head = "command" },
  build = function(m) if not m:slot("state") then m:set("kind", "armed_group") end end,
  yes = { "[name The Omani command] said so.", "Lind blamed [name the Karuni command] for it." },
  no = { "She had the Omani command of the verb.", "The Atlantic Command said so.", "The command was given." },
}
