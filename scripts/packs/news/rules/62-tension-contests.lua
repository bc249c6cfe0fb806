-- Who wins and who loses a vote: "narrowly beat Y", "Y's loss to X", "X's win over Y"; candidates in the ring: "is going up against Y".
-- Pitches and courts have the same words: only persons and parties win a vote, and no game is spoken of nearby.
phase "tensions"

local lib = require "lib.tension"

part "contender" [[ (core with [Actor kind=person|party] | [Actor kind=person|party]) ]]
part "contest_end" [[ (in | at | by | to | for | on | last | this | with | and | after | but | who | (, | ;) | . | $) ]]

words "by_how_much" { "narrowly", "easily", "handily", "soundly", "comfortably", "convincingly", "decisively", "roundly", "barely", "twice",
                      "overwhelmingly", "resoundingly", "unexpectedly", "ultimately", "eventually", "thoroughly" }
words "outpolling" { "beat", "edge", "edge out", "edge past", "pip", "outpoll", "out-poll", "best", "upset", "shellac",
                     "unseat", "oust", "topple", "thump", "clobber",
                     "cruise past", "crush", "rout", "eke out a win over", "squeak past", "squeeze past", inflect = "verb", any_tag = true }
words "prevailing_over" { "prevail over", "triumph over", "win against", "outpoll", "edge out", "eke out a win over", "win out over", "squeak past",
                          inflect = "verb", any_tag = true }
words "poll_win" { "victory", "win", "triumph", "landslide", "upset", inflect = "noun" }
words "losing_vote" { "lose", inflect = "verb" }
words "poll_loss" { "loss", "defeat", inflect = "noun" }
words "winning_votes" { "score", "win", "notch", "secure", "post", "claim", "celebrate", "clinch", "eke out", "pull off", "cruise to", "sail to",
                     "sweep to", "coast to", "roll to", "record", "earn", "seal", inflect = "verb", any_tag = true }
words "of_polls" { "election", "primary", "runoff", "run-off", "race", "vote", "ballot", "contest", "by-election", "poll", "seat", "caucus", "voter",
                   "candidate",
                   "nomination", "nominee", "leadership", "candidacy", "senator", "governor", "mayor", "congressman", "congresswoman", "incumbent", "mayoral",
                   "presidential", "president", "delegate", "superdelegate", "front-runner", "frontrunner", "runner-up", "Republican", "Democrat",
                   "Democratic", "Labour", "Tory", "convention", "presidency", "governorship", "parliament", "party", "campaign", inflect = "noun",
    any_tag = true }
local AROUND = 40   -- tokens in which a game or a vote is spoken of

-- A vote and no game is spoken of here.
local function is_of_vote(doc, m)
  local first, last = math.max(1, m.first - AROUND), math.min(doc.tokens, m.last + AROUND)
  return doc:find_list(first, last, "of_games") == nil and doc:find_list(first, last, "of_polls") ~= nil
end

rule "wins a vote" {
  finds = "Tension", about = "X narrowly beat Y; edged out Y by 2 points; X's victory over Y; scored a win over Y", priority = 3,
  ways = {
    narrowly = [[ &doer <by_how_much> {trigger: (beat | beats | [<outpolling> past])} {to: &contender} &contest_end ]],
    beats = [[ &doer {trigger: <outpolling>} {to: &contender} (in (the | a | [own]) ([adj] | [noun] | [num] | [name]){0,3} <ballot> | at the (polls | ballot box) | in ([own] [adj]? (home state | home town | hometown | district | state | own backyard) | [name]{1,2} | [num]) | by ([adv] | [det] | [num] | about | more | fewer | less | than | nearly | almost | around | over | just | [adj]){0,4} (points? | point | votes | percent | '%' | percentage | margin) | for ([det] | [own]) ([adj] | [noun] | [name]){0,3} (nomination | seat | leadership | presidency | governorship | mayoralty | job | post)) ]],
    prevails = [[ &doer {trigger: <prevailing_over>} {to: &contender} &contest_end ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) ([adj] | [noun] | [num] | [participle] | [possessive]){0,4} {trigger: <poll_win>} ((in | at | on) [not finite not comma]{1,5})? over {to: &contender} ]],
    wins = [[ &doer <winning_votes> ([det not wh] | [own] | [adj] | [noun] | [num] | [participle] | -){0,5} {trigger: <poll_win>} ((in | at | on) [not finite not comma]{1,5})? over {to: &contender} ]],
    won_by = [[ {trigger: <poll_win>} by {from: &contender} over {to: &contender} ]],
    seat = [[ &doer (win | wins | won | wrested | wrest | take | took | seized | captured | flipped) ([det] | [own]) ([adj] | [noun] | [name] | [possessive]){0,3} (seat | presidency | governorship | nomination | leadership) {trigger: from} {to: &contender} ]],
    after = [[ {to: np} &set_off &acting [verb] [not final not mark]{0,14}? (after | following | with | despite | since | by) (a | an | the | [own]) ([adj] | [noun] | [num] | [participle] | [gerund]){0,4} {trigger: <poll_loss>} (to | at the hands of) {from: &contender} ]],
    chance = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} ([lemma=have] ([det] | [own] | [adj] | [superlative] | [comparative]){0,4} (chance | chances | shot | hope | hopes | ability) (of | to | at) | (able | poised | likely | expected | favoured | favored | tipped | on course | on track | best placed | better placed | best positioned) to | (as | the) ([det] | [adj] | [noun] | [superlative] | [comparative] | with){1,6} (chance | chances | shot | one | candidate | person | nominee | hope) (to | of | who (can | could) | best placed to | able to)) {trigger: (<outpolling> | defeat | defeating)} {to: &contender} ]],
    by_whom = [[ ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [noun] | [num]){0,3} {trigger: <poll_loss>} (by | to | at the hands of | against) {from: &contender} ]],
    of_whom = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) ([adj] | [noun] | [num]){0,3} {trigger: defeat} of {to: &contender} ]],
    suffers = [[ {to: np} &set_off &acting [lemma=suffer] ([det] | [adj] | [noun]){1,4} {trigger: <poll_loss>} (by | to | at the hands of | against) {from: &contender} ]],
    hands = [[ &doer {trigger: (hand | hands | handed | dealt | deal | deals)} {to: &contender} ([det not wh] | [num]) ([adj] | [noun] | [gerund] | [participle]){0,4} <poll_loss> ]],
  },
  points = { few = { 7, [[ {trigger} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if not from or not to or lib.same(from, to) then return false end
    if m.way == "by_whom" and from:get("kind") == "party" and from:get("form") == "nominal" then return false end   -- "her loss to the party"
    return is_of_vote(doc, m)
  end,
  make = { type = "strain", weight = -1, note = "" },
  build = function(m, doc)
    if doc:token(m:slot("trigger").last):in_list("poll_win", "poll_loss") then m:set("pos", "noun") end
  end,
  yes = {
    "The election is over. [from Ada Lind] narrowly [trigger beat] [to Tom Moss].",
    "[from Ada Lind] [trigger edged] [to Tom Moss] in the primary.", "[from Ada Lind] [trigger beat] [to Tom Moss] in the leadership race.",
    "[from Ada Lind] [trigger beat] [to Tom Moss] by 15 points in the primary.",
    "[from Ada Lind] [trigger prevailed over] [to Tom Moss] in the primary.",
    "[from Ada Lind]'s narrow primary [trigger victory] over [to Tom Moss] surprised pollsters.",
    "[from Ada Lind] scored an easy primary [trigger win] over [to Tom Moss].",
    "A [trigger victory] by [from Ada Lind] over [to Tom Moss] in the primary would surprise pollsters.",
    "[from Ada Lind] won the presidency [trigger from] [to Tom Moss].",
    "[to Tom Moss]'s primary [trigger loss] to [from Ada Lind] surprised pollsters.",
    "[to Tom Moss] ended his campaign after a crushing [trigger loss] to [from Ada Lind] in the primary.",
    "The election is near. [from Ada Lind] has the better chance to [trigger beat] [to Tom Moss].",
    "[from Ada Lind]'s [trigger defeat] of [to Tom Moss] in the primary surprised pollsters.",
    "[to Tom Moss] suffered a heavy [trigger defeat] at the hands of [from Ada Lind] in the election.",
    "[from Voters] [trigger handed] [to Tom Moss] a heavy defeat at the election.",
  },
  no = { "Ada Lind narrowly beat Tom Moss in the final set of the match.", "Ada Lind's win over Tom Moss took her into the semi-final.",
         "Ada Lind's victory over the illness took years. The election is over.", "The mayor handed the nurses a medal at the election.",
         "Ada Lind's loss to the party is great." },
}

rule "loses a vote" {
  finds = "Tension", about = "Y lost narrowly to X in the primary, who lost to X in 2012; lost her seat to X", priority = 3,
  ways = {
    lost = [[ &doer {trigger: <losing_vote>} ([adv] | badly | out | again | twice | by ([num] | [noun] | [adj] | [det] | than){1,4}){0,2} to {to: &contender} &contest_end ]],
    against = [[ &doer {trigger: <losing_vote>} ([adv] | badly | out | again | twice){0,2} against {to: &contender} &contest_end ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if not from or not to or lib.same(from, to) or from:get("kind") ~= "person" and from:get("kind") ~= "party" then return false end
    return lib.is_active(m, doc) and is_of_vote(doc, m)
  end,
  make = { type = "strain", weight = -1, note = "", mutual = "yes" },
  yes = { "[from Tom Moss], who [trigger lost] narrowly to [to Ada Lind] in the 2012 primary, spoke.",
          "[from Tom Moss] [trigger lost] against [to Ada Lind] in the primary." },
  no = { "Tom Moss lost to Ada Lind in the final.", "Tom Moss lost his hat to the wind at the election." },
}

rule "is in the ring with somebody" {
  finds = "Tension", about = "X is going up against Y, is lined up against Y, is Y's opponent in the vote", priority = 2,
  ways = {
    runs = [[ &doer {trigger: (run | runs | ran | running | campaigning | campaigned | stood | stands | standing)} for ([det] | [adj] | [noun] | [name] | of | [own]){1,5} against {to: &contender} ]],
    challenge = [[ {trigger: (challenge | bid | fight | campaign)} of {from: &contender} against {to: &contender} ]],
    turns = [[ &doer ([lemma=turn] | [lemma=shift] | [lemma=move] | [lemma=pivot]) ([own] (attention | focus | sights))? (to | toward | towards | on | onto | on to) (the | a | [own]) ([adj] | [noun] | [num] | -){0,4} {trigger: (race | fight | battle | contest | campaign | showdown)} (against | with) {to: &contender} ]],
    up = [[ &doer {trigger: ((go | goes | going | went | gone | come | came | coming) up | matched up | lined up)} against {to: &contender} ]],
    faces = [[ &doer (face | faces | faced | facing | mount | mounts | mounted | wage | waged | wages | launch | launches | launched | run | ran | fight | fought | fighting) ([det] | [own]) ([adj] | [noun] | [num] | [name] | - | [participle] | [gerund]){0,5} {trigger: (battle | fight | challenge | contest | campaign | race | bid | rematch)} (against | with) {to: &contender} ]],
    possessive = [[ &doer {trigger: (face | faces | faced | facing | fights | fought | battles | battled | battling | confront | confronts | meet | meets | meeting)} {to: &contender} (, [not finite not comma]{1,5} ,)? (in | at | for | on) (([name] | <timeword> | [noun]) [possessive] | [det] | [own]) ([adj] | [num] | [noun] | [name]){0,3} (<ballot> | nomination | leadership | polls | debate) ]],
  },
  unless = { coup = [[ leadership {trigger: challenge} ]] },
  points = { few = { 2, [[ {trigger} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if not from or not to or lib.same(from, to) then return false end
    local first, last = math.max(1, m.first - AROUND), math.min(doc.tokens, m.last + AROUND)
    return doc:find_list(first, last, "of_games") == nil
  end,
  make = { type = "strain", weight = -1, note = "", mutual = "yes" },
  yes = { "[from Ada Lind] is [trigger going up] against [to Tom Moss].",
          "[from Ada Lind] faces a tough [trigger battle] against [to rival Tom Moss].",
          "[from Ada Lind] mounted a primary [trigger challenge] against [to Tom Moss].",
          "[from Ada Lind] [trigger faces] [to Tom Moss] in Tuesday's primary.",
          "[from Ada Lind] is [trigger running] for mayor against [to Tom Moss].",
          "They spoke of the [trigger challenge] of [from Ada Lind] against [to Tom Moss].",
          "[from Ada Lind] has turned her attention to the [trigger race] against [to Tom Moss]." },
  no = { "Ada Lind went up against the wall.", "Ada Lind is going up against Tom Moss in the tennis match.",
         "Ada Lind launched a leadership challenge against Tom Moss." },
}
