-- What two were to each other, told ahead of what they do now: "Bitter rivals for a decade, X and Y signed a pact", "After
-- months of wrangling, X and Y made up", "X and Y, after a year of feuding, have met".
phase "tensions"

words "disputing" { "wrangling", "haggling", "bickering", "feuding", "squabbling", "sparring", "quarrelling", "quarreling", "fighting", "skirmishing",
                    "enmity", "hostility", "animosity", "acrimony", "tension", "tensions", "strife", "estrangement", "rivalry", "discord", "friction",
                    "mistrust", "distrust", "bad blood", "infighting", "antagonism", "sniping", "recrimination", "recriminations", "mutual recrimination",
                    "stalemate", "deadlock", "disagreement", "disagreements", "cold relations", "frosty relations", "strained relations", "strained ties",
                    "rancour", "rancor", "war", "conflict", "warfare", "open war", "border clashes", "clashes", "bloodshed", "trade war", "legal battles",
                    "litigation" }
words "of_arms" { "fighting", "skirmishing", "war", "conflict", "warfare", "open war", "border clashes", "clashes", "bloodshed" }
words "foe_word" { "rival", "enemy", "foe", "adversary", "opponent", "antagonist", "archrival", "arch-rival", "arch-enemy", "archenemy", "arch-foe",
                   "opposite", inflect = "noun" }
part "a_span_of" [[ ((more than | nearly | almost | over | at least | about | around)? (a | an | [num] | several | many | two | three | the last | the past | [adj]){0,3} [noun <timeunit>] of | [noun <timeunit>] (after | upon | and) [noun <timeunit>] of | (a | an) [adj]? (period | spell | round | bout | stretch) of) ]]
part "two_names" [[ {from: &party} (and | '&') {to: &party} ]]

rule "after years of strife the two" {
  finds = "Tension", about = "After months of wrangling, X and Y signed; X and Y, after a year of feuding, met", priority = 3,
  ways = {
    ahead = [[ ^ (after | following | despite | ending | in spite of | notwithstanding) &a_span_of ([adj] | [adv]){0,2} {trigger: <disputing>} [not finite not mark not comma]{0,7} , &two_names (<have> | [modal] | [adv] | [finite] | , | <be>) ]],
    between = [[ &two_names , (after | following | despite | in spite of) &a_span_of ([adj] | [adv]){0,2} {trigger: <disputing>} [not finite not mark not comma]{0,7} , ([finite] | <have> | [modal] | [adv]) ]],
    behind = [[ &two_names ([adv] | <have> | [modal]){0,2} (sign | signed | sign | agree | agreed | made | make | reached | reach | restored | restore | resumed | resume | met | meet | ended | struck | mended | put | buried | opened | reopened | settled | shook) [not comma not final not mark]{0,12}? ,? (after | following) &a_span_of ([adj] | [adv]){0,2} {trigger: <disputing>} ]],
  },
  unless = { with_others = [[ {trigger} (with | against | by) ]], home = [[ (civil | internal | domestic | party | sectarian | gang) {trigger} ]] },
  points = { trigger = { 1, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  build = function(m, doc)
    m:set("status", "actual")
    if doc:token(m:slot("trigger").first):in_list("of_arms") then m:set("type", "attack") end
  end,
  yes = {
    "After months of [trigger bickering] over timber, [from Chile] and [to Peru] agreed.",
    "[from Chile] and [to Peru], after months of bitter [trigger haggling] over fish, have agreed to meet.",
    "[from Chile] and [to Peru] reached a deal on fish after months of [trigger wrangling].",
  },
  no = { "After two years of wrangling with the banks, Chile and Peru agreed.", "After two years of drought, Chile and Peru agreed.",
         "After years of civil war, Chile and Peru agreed." },
}

rule "foes are named behind" {
  finds = "Tension", about = "Old foes since the war, X and Y met", priority = 3,
  ways = {
    ahead = [[ ^ ([adv] | once){0,2} ([adj] | [participle] | [noun]){1,3} {trigger: [<foe_word> plural]} ((for | since | in | during | from | on | over | through) [not finite not mark not comma]{1,7})? , {from: &party} (and | '&') {to: &party} &set_off ([adv] | <have> | <be> | [modal] | [finite]) ]],
    pair = [[ (the | these | two)? ([adj] | [participle]){1,2} {trigger: [<foe_word> plural]} {from: Actor} and {to: Actor} ]],
    aside = [[ {from: &party} (and | '&') {to: &party} , ([adv] | once){0,2} ([adj] | [participle] | [noun]){1,3} {trigger: [<foe_word> plural]} ((for | since | in | during | from | on | over | through) [not finite not mark not comma]{1,7})? , ]],
  },
  points = { trigger = { 1, [[ {trigger} ]] } },
  make = { type = "strain", weight = 0, note = "", mutual = "yes", status = "actual" },
  yes = {
    "Old [trigger foes] since the war, [from the rebels] and [to the army] met on Monday.",
    "The talks brought the regional [trigger rivals] [from Chile] and [to Peru] to one table.",
    "[from Chile] and [to Peru], bitter [trigger rivals] since the war, met on Monday.",
  },
  no = { "Old friends since the war, Chile and Peru met on Monday." },
}

rule "they fought, who are named behind" {
  finds = "Tension", about = "Since they fought in the hills, X and Y have met", priority = 3,
  pattern = [[ ^ [not comma not finite]{0,4}? (after | since | before | when | though | although | while | where) (they | the two | both | the two sides) ([adv] | <have> | [modal] | <be> | once){0,3} ]] ..
            [[ {trigger: ([lemma=fight] | clashed | battled | fighting | clashing | feuded | quarrelled | quarreled | [lemma=fight] each other | at war | at odds | sued each other | traded blows | exchanged fire)} ]] ..
            [[ [not comma not mark]{0,12}? , &two_names ([finite] | [modal] | [adv] | <have>) ]],
  unless = { together = [[ {trigger} (together | alongside | side by side | against | for | with) ]] },
  points = { trigger = { 2, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "", mutual = "yes", status = "actual" },
  build = function(m)
    local word = m:slot("trigger").text
    if string.find(word, "odds") or string.find(word, "quarrel") or string.find(word, "feud") then m:set("type", "strain") end
  end,
  yes = { "Since they [trigger fought] in the hills, [from the rebels] and [to the army] have met twice." },
  no = { "Since they fought together in the hills, the rebels and the army have met twice." },
}
