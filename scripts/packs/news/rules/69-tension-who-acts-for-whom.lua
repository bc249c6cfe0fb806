-- Who acts for whom, and for whom one fights: hackers who work for a state (who blames them blames it), forces loyal to one
-- man that fight those of another, a rebuke that came before a step.
phase "tensions"

local lib = require "lib.tension"

words "hireling" { "hacker", "agent", "spy", "spies", "group", "gang", "gunman", "militia", "militiaman", "militant", "operative", "saboteur",
                   "officer", "men", "unit",
                   "network", "mercenary", "troll", "assassin", "hitman", "proxy", "proxies", "criminal", "arsonist", "ring", "cell", "firm", inflect = "noun",
                   any_tag = true }
words "in_whose_pay" { "working for", "spying for", "linked to", "backed by", "tied to", "sponsored by", "directed by", "controlled by", "run by",
                   "employed by",
                       "hired by", "paid by", "in the pay of", "acting for", "acting on behalf of", "working on behalf of", "on the payroll of", "trained by",
                       "recruited by", "with ties to", "with links to", "affiliated with", "associated with", "acting on the orders of", "supported by",
                       "sent by", "belonging to", "believed to be working for", "thought to be working for", "suspected of working for" }
words "laying_blame" { "blame", "accuse", "attribute", "link", "trace", "pin", "suspect", "indict", "charge", "point the finger at", "ascribe", "point to",
                       inflect = "verb", any_tag = true }
part "a_master" [[ (core with [Actor kind=state|government|military|armed_group] | [Actor kind=state|government|military|armed_group]) ]]

rule "blames those who act for somebody" {
  finds = "Tension", about = "X blamed hackers working for Y, traced the theft to a group backed by Y: it accuses Y", priority = 6,
  ways = {
    blames = [[ &doer {trigger: <laying_blame>} ([not finite not mark not comma]{1,12}? (on | to))? ([det not wh] | [adj] | [num] | [noun not <hireling>]){0,4}? {aim: <hireling>} ,? ((that | who | which) (<be>)?)? [adv]? <in_whose_pay> {to: &a_master} ]],
    says = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: <say>} that? ([det not wh] | [adj] | [num] | [noun not <hireling>]){0,4}? {aim: <hireling>} ,? ((that | who | which) (<be>)?)? [adv]? <in_whose_pay> {to: &a_master} ([modal] | <have> | [adv]){1,3} [can=VBN] ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if m.way == "blames" and not lib.is_active(m, doc) then return false end
    return to ~= nil and not (from and lib.same(from, to))
  end,
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Norway] has [trigger blamed] [aim hackers] working for [to Chile].",
    "[from Norway] [trigger traced] the theft to a [aim gang] backed by [to Chile].",
    "[from Norway] [trigger said] [aim hackers] linked to [to Chile] had robbed its banks.",
  },
  no = { "Norway blamed nurses working for Chile.", "Norway said firms linked to Chile were late." },
}

words "rallied_to" { "loyal to", "backing", "supporting", "led by", "allied to", "allied with", "faithful to", "commanded by", "under", "following",
                     "aligned with", "obeying", "siding with" }
words "battle_noun" { "fighting", "clash", "battle", "gun battle", "firefight", "war", "combat", "skirmish", "gunfight", "fight", "conflict", "street battle",
                      "power struggle", "struggle", "hostilities", "civil war", inflect = "noun", any_tag = true }
part "of_ones_own" [[ ([det not wh] | [adj] | [num] | those | [noun]){0,3} ]]
part "breaks_out" [[ (([adv] | <have>){0,2} (broke out | broken out | erupted | erupts | raged | rages | flared | continued | resumed | intensified | going on | on <timeword>))? [not finite not mark not comma]{0,5}? ]]

rule "fight between the forces of two" {
  finds = "Tension", about = "fighting between forces loyal to X and supporters of Y", priority = 6,
  ways = {
    both = [[ {trigger: <battle_noun>} &breaks_out between &of_ones_own <rallied_to> {from: (core with Actor | Actor)} and &of_ones_own (<rallied_to> | supporters of | followers of | fighters of | men of | troops of | soldiers of | forces of | partisans of) {to: (core with Actor | Actor)} ]],
    first = [[ {trigger: <battle_noun>} &breaks_out between &of_ones_own <rallied_to> {from: (core with Actor | Actor)} and {to: (core with [Actor kind=military|armed_group|police|government|state|people] | [Actor kind=military|armed_group|police|government|state|people])} ]],
    second = [[ {trigger: <battle_noun>} &breaks_out between {from: (core with [Actor kind=military|armed_group|police|government|state|people] | [Actor kind=military|armed_group|police|government|state|people])} and &of_ones_own <rallied_to> {to: (core with Actor | Actor)} ]],
    loyal = [[ &of_ones_own loyal to {from: (core with Actor | Actor)} ([adv] | <have>){0,2} {trigger: (attacked | shelled | fought | stormed | bombed | clashed with | battled | ambushed | opened fire on | killed | fired on)} {to: (core with [Actor kind=military|armed_group|police|government|state|people|party|person] | [Actor kind=military|armed_group|police|government|state|people|party|person])} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  build = function(m) if m.way ~= "loyal" then m:set("mutual", "yes") end end,
  yes = {
    "[trigger Fighting] broke out between forces loyal to [from Tom Moss] and supporters of [to Ed Holm].",
    "[trigger Clashes] between troops loyal to [from Tom Moss] and [to the rebels] went on.",
    "[trigger Clashes] between [from the army] and men loyal to [to Tom Moss] went on.",
    "Troops loyal to [from Tom Moss] [trigger clashed with] [to the rebels].",
  },
  no = { "A struggle between lawyers loyal to truth and others went on." },
}

words "harsh_word" { "criticise", "criticize", "condemn", "denounce", "accuse", "deplore", "protest against", "protest", "call for", "demand",
                   "urge", "voice concern over",
                     "express concern over", "express concern about", "object to", "complain about", "speak out against",
                   "decry", inflect = "verb", any_tag = true }
words "deed_at_home" { "arrest", "crackdown", "killing", "raid", "jailing", "detention", "execution", "coup", "treatment", "trial", "ban", "attack",
                   "bombing", "invasion",
                       "imprisonment", "war", "offensive", "siege", "shelling", "policy", "policies", "law", "election", "release", "record",
                   "closure", "expulsion",
                       "conduct", "behaviour", "behavior", inflect = "noun", any_tag = true }

rule "step after another's rebuke" {
  finds = "Tension", about = "X ordered the envoy out after Y criticised the arrest of two nurses: Y criticised X", priority = 5,
  pattern = [[ {to: (core with [Actor kind=state|government] | [Actor kind=state|government])} &set_off &acting {aim: <act type=rupture|sanction|protest|threaten|reject>} [not final not mark]{1,22}? (after | because | when | as) {from: (core with [Actor kind=state|government|igo|ngo] | [Actor kind=state|government|igo|ngo])} ([adv] | <have>){0,2} {trigger: <harsh_word>} ([det not wh] | [adj] | [noun not <deed_at_home>] | what it (called | described as)){0,4}? (<deed_at_home> | jailing) ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", pos = "noun", status = "actual" },
  build = function(m)
    local word = string.lower(m:slot("trigger").text)
    if string.find(word, "call") or string.find(word, "demand") or string.find(word, "urge") then m:set("type", "demand") end
  end,
  yes = { "[to Chile] has [aim expelled] the envoy after [from Norway] [trigger criticised] the arrest of two nurses." },
  no = { "Chile expelled the envoy after Norway praised the arrest of two nurses." },
}

rule "does not accept somebody's rule" {
  finds = "Tension", about = "X does not recognise the authority of Y, the legitimacy of Y's vote", priority = 7,
  ways = {
    of = [[ {from: np} &set_off ([modal] | <do> | <have> | [adv] | <be>){0,3} (not | n't | never | refused to | refuses to | refuse to | refusing to | declined to) [adv]? {trigger: (recognise | recognize | accept | acknowledge | recognised | recognized | accepted | acknowledged | bow to)} (the | any) ([adj] | [noun]){0,2} {aim: (authority | legitimacy | rule | sovereignty | victory | government | jurisdiction | mandate | leadership | claim | result | results | verdict | independence | statehood | re-election)} of {to: &party} ]],
    whose = [[ {from: np} &set_off ([modal] | <do> | <have> | [adv] | <be>){0,3} (not | n't | never | refused to | refuses to | refuse to | refusing to | declined to) [adv]? {trigger: (recognise | recognize | accept | acknowledge | recognised | recognized | accepted | acknowledged | bow to)} {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {aim: (authority | legitimacy | rule | sovereignty | victory | government | jurisdiction | mandate | leadership | claim | result | results | verdict | independence | statehood | re-election)} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  make = { type = "reject", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    "[from Chile] does not [trigger recognise] the [aim authority] of [to the junta].",
    "[from Chile] has refused to [trigger recognise] [to the court]'s [aim authority].",
  },
  no = { "Chile recognises the authority of the junta." },
}
