-- Industrial action: "nurses at Y strike"; and told without whom it is against, "drivers voted for a strike". The pass in
-- 87-tension-workers.lua finds for whom those work.
phase "tensions"

local lib = require "lib.tension"
local pronouns = require "lib.pronouns"

-- "the airline's pilots": whom they work for stands in their name.
local function employer(m, doc)
  local workers = m:slot("from")
  for _, a in ipairs(workers:mentions("Actor")) do
    local of_firm = a.last < workers.last and doc:token(a.last + 1)   -- "the airline's pilots", "Corvex drivers"
    local owns = of_firm and of_firm:is("possessive") and a:get("kind") ~= "state"   -- "Peru's miners" dig in Peru
    local works = of_firm and (owns or of_firm:is("common") and a:get("kind") == "company")
    if works then return a:span() end
  end
end

-- "began a three-day strike", "will hold another walkout"
part "striking" [[ (<labour_act> | (begin | begins | began | begun | start | starts | started | stage | staged | hold | held | launch | launched | continue | continued | plan | planned | resume | resumed | extend | extended | enter | entered) (a | an | another | their | its | the) ([adj] | [num] | [hyphen] | -){0,4} <strike_noun>) ]]

rule "workers of somebody strike" {
  finds = "Tension", about = "pilots at the airline walked out: against whom they work for", priority = 2,
  ways = {
    at = [[ ((hundreds | thousands | dozens | scores) of)? {from: core with [Actor kind=people|military|ngo]} (at | of | for | from | employed by | working for | who work for) {to: &party} ([modal] | <have> | <be> | [adv] | not | to | <leading_verb> | by | [num] | on | <timeword>){0,8} {trigger: &striking} ]],
    noun = [[ {trigger: (strike | walkout | stoppage | walk-out | work-to-rule)} by {from: &party} (at | in) {to: &party} ]],
    on_strike = [[ {from: core with [Actor kind=people|ngo]} (who (are | were | have been))? {trigger: (on strike | on the picket line | on the picket lines | in dispute)} (at | with | against) {to: &party} ]],
    striking = [[ {trigger: (striking | picketing)} {from: [common plural]} (at | of | from | employed by | working for) {to: &party} ]],
    ballot = [[ &doer {trigger: [lemma=ballot]} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} (at | in) {to: &party} (for | over | on) ]],
    over = [[ {from: core with [Actor kind=people|ngo]} ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6} {trigger: &striking} ((over | for | against) [not finite]{1,3} | on? <timeword>)? at {to: &party} ]],
    its_own = [[ {from: [own /its|their/]} [adj]? (members | staff | workers | drivers | teachers | nurses) ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6} {trigger: &striking} ((over | for | against) [not finite]{1,3} | on? <timeword>)? at {to: &party} ]],
    owner = [[ {from: [Actor kind=people]} ([can=VBN] (to | by | with | of | in) [not finite not comma]{1,6}?)? ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6}
      {trigger: &striking} ]],
  },
  unless = { deal = [[ {trigger} (a | an) [adj]? (deal | bargain | balance | agreement | compromise | pact | note) ]] },
  points = { work = { 2, [[ {trigger} by ]] }, place = { 4, [[ {from} (at | for | employed by | working for | who work for) {to} ]] }, on = { 5, [[ {trigger: (on strike | striking | picketing)} ]] } },   -- a strike "at" a firm is no air strike
  check = function(m, doc) return m.way ~= "owner" or employer(m, doc) ~= nil end,
  make = { type = "protest", weight = 0, note = "weak" },
  build = function(m, doc)
    if m.way == "owner" then m:add_slot("to", employer(m, doc)) end
    local union = m.way == "its_own" and pronouns.meant(doc, m:slot("from").first)
    if union then lib.set_end(m, "from", union) end
  end,
  yes = {
    "[from Nurses] at [to the hospital] will [trigger strike] next week.",
    "A [trigger strike] by [from nurses] at [to the hospital] began.",
    "[from Pilots] will [trigger strike] over pay at [to the airline].",
    "[from Drivers] [trigger on strike] at [to the airline] marched.",
    "[trigger Striking] [from pilots] at [to the airline] marched.",
    "[from The union] is [trigger balloting] its members at [to the airline] for strikes.",
    "[from [to The airline]'s pilots] have [trigger voted to strike].",
    "[from [to The airline]'s pilots] represented by Unite [trigger walked out].",
    "[from Nurses] at [to the hospital] [trigger are on strike] over pay.",
    "[from The union] said its members would [trigger strike] at [to the mill] in May.",
    "[from Nurses] at [to the hospital] [trigger began a three-day strike] on Monday.",
  },
  no = { "Nurses at the hospital will strike a deal." },
}

words "strike_noun" { "strike", "walkout", "walk-out", "stoppage", "work stoppage", "industrial action", "strike action", "work-to-rule", "go-slow", "overtime ban",
                      "sit-in", inflect = "noun" }
words "striking_so" { "vote for", "vote in favour of", "vote in favor of", "vote to hold", "back", "approve", "call", "stage", "begin", "start", "hold", "announce", "plan",
                      "launch", "extend", "join", "go on", "resume", "continue", "prepare for", "ballot for", "threaten", "agree to", inflect = "verb", any_tag = true }
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

words "ending_it" { "call off", "suspend", "end", "lift", "halt", "abandon", "postpone", "scrap", "cancel", inflect = "verb", any_tag = true }
words "settled_in" { "talk", "negotiation", "deliberation", "meeting", "deal", "agreement", "offer", "promise", "settlement", "accord", "pledge", "concession", inflect = "noun", any_tag = true }

rule "calls its strike off" {
  finds = "Tension", about = "the union suspended its strike after talks with Y, after a deal with Y", priority = 4,
  ways = {
    after = [[ {from: &workforce} &set_off &acting {trigger: <ending_it>} ([det not wh] | [own] | [adj] | [num] | [noun] | [hyphen]){0,4} <strike_noun> [not finite not comma]{0,6}? ,? (after | following) ([det not wh] | [adj] | [num] | [noun]){0,3} {aim: <settled_in>} (with | from | by) {to: &target} ]],
    at = [[ {from: &workforce} &set_off &acting {trigger: <ending_it>} ([det not wh] | [own] | [adj] | [num] | [noun] | [hyphen]){0,4} {aim: <strike_noun>} ([adv] | on? <timeword>){0,2} (at | against) {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "ease", weight = 0, note = "" },
  yes = {
    "[from The union] has [trigger called off] a nine-day strike after [aim talks] with [to the ministry].",
    "[from Drivers] [trigger suspended] their [aim walkout] at [to the bank].",
  },
  no = { "The union called off its fair after talks with the ministry." },
}
