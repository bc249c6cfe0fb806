-- Industrial action told without whom it is against: "drivers voted for a strike". The pass in 87-tension-workers.lua finds
-- for whom they work.
phase "tensions"

words "strike_noun" { "strike", "walkout", "walk-out", "stoppage", "work stoppage", "industrial action", "strike action", "work-to-rule", "go-slow", "overtime ban",
                      "sit-in", inflect = "noun" }
words "striking_so" { "vote for", "vote in favour of", "vote in favor of", "vote to hold", "back", "approve", "call", "stage", "begin", "start", "hold", "announce", "plan",
                      "launch", "extend", "join", "go on", "resume", "continue", "prepare for", "ballot for", "threaten", "agree to", "call off", inflect = "verb", any_tag = true }
part "workforce" [[ (core with [Actor kind=people|ngo] | [Actor kind=people|ngo] | [own] [adj]? [common plural]) ]]

rule "workers act" {
  finds = "Tension", about = "drivers have voted for industrial action; the union will down tools to get its way", priority = -1,
  ways = {
    verb = [[ {from: &workforce} &set_off ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6} {trigger: <labour_act>} ]],
    noun = [[ {from: &workforce} &set_off ([modal] | <have> | <be> | [adv] | to){0,4} <striking_so> ([det not wh] | [adj] | [num] | [noun] | [hyphen]){0,3} {trigger: <strike_noun>} ]],
    by = [[ {trigger: <strike_noun>} (by | of | among | involving) {from: &workforce} ]],
  },
  unless = { blow = [[ (air | hunger | drone | missile | military | rocket | pre-emptive | retaliatory | lightning | gold) {trigger} ]],
             hits = [[ {trigger: (strike | strikes | striking | struck | picket | pickets | picketed | picketing)} ([det] | [name] | up | down | out | back | at | [pronoun]) ]] },
  points = { few = { -1, [[ {trigger} ]] } }, at_least = -1,
  make = { type = "protest", weight = 0, note = "labour" },
  build = function(m, doc)
    if doc:find_list(m.first, m.last, "threatening_it") then m:set("type", "threaten") end
  end,
  yes = { "The firm cut pay. [from Drivers] have voted for [trigger industrial action].",
          "The firm said a [trigger stoppage] by [from drivers] had cost it a contract.",
    "[from The drivers' union] will [trigger down tools] to get its way. The firm has offered a bonus." },
  no = { "The firm cut pay. Drivers staged a hunger strike.", "Drivers will strike a deal.", "Drivers have voted for a park." },
}
words "threatening_it" { "threaten", inflect = "verb", any_tag = true }
