-- Whom one means without saying so, and what one will not say of him: "in an apparent reference to Y, X said some people never
-- learn", "without naming Y, X spoke of thieves"; spots that show Y; "asked whether she would vote for Y, X said no"; whose job X
-- wants; what X wants dropped that is Y's.
phase "tensions"

local ill_told = require "lib.ill_told"
local lib = require "lib.tension"

-- but "leaders who hide" are not praised for it
local function praises(doc, first, last)
  for n = first, last do
    local t = doc:token(n)
    if t:in_list("lauding") and t.lemma ~= "leader" then return true end
  end
  return false
end

part "meant_one" [[ (core with [Actor kind=person|party|government|state|company|institution|igo|media|police|military] | [Actor kind=person|party|government|state|company|institution|igo|media|police|military]) ]]
words "hint_noun" { "reference", "allusion", "jab", "dig", "swipe", "rebuke", "rebuff", "broadside", "riposte", "snub", "barb", "jibe", "gibe", "sideswipe",
                    "put-down" }
words "seeming_blow" { "attack", "criticism", "shot", "warning", "slap", "poke", "dart", "jab", "dig", "swipe", "rebuke", "rebuff", "broadside", "riposte",
                       "snub", "barb", "jibe", "gibe", "sideswipe",
                       "put-down", "slap in the face", "challenge", "insult" }
words "mere_hint" { "reference", "allusion" }
part "what_it_seemed" [[ (was | were | is | seemed | appeared | looked | sounded | many | some | critics | analysts | observers | [adv] | seen as | taken as | interpreted as | regarded as | viewed as | understood as | read as | took as | saw as | to be | like | being | intended as | meant as){1,5} ]]
part "hinting" [[ (in | with | as) (a | an | another | one | what &what_it_seemed (a | an | another)?) ([adj] | [adv] | [participle]){0,3} ]]
part "seeming_to" [[ in what &what_it_seemed (a | an | another)? ([adj] | [adv] | [participle]){0,3} ]]
part "hint_at" [[ (to | at | against | on | of | for | toward | towards | aimed at | directed at) ]]

rule "means somebody" {
  finds = "Tension", about = "in an apparent reference to Y, X said some people never learn; in what was seen as a swipe at Y, X said", priority = 4,
  ways = {
    seemed = [[ ^ &seeming_to {trigger: <seeming_blow>} &hint_at {to: &meant_one} [not finite not comma]{0,8} , "? {from: np} &set_off ([adv] | <have>){0,2} [verb finite] ]],
    front = [[ ^ &hinting {trigger: <mere_hint>} &hint_at {to: &meant_one} [not finite not comma]{0,8} , "? {from: np} &set_off ([adv] | <have>){0,2} [verb finite] ]],
    back = [[ {from: np} &set_off ([adv] | <have>){0,2} [verb <say>] [not mark]{0,14}? ,? &hinting {trigger: <hint_noun>} &hint_at {to: &meant_one} ]],
    inverted = [[ " (said | says | added | quipped | joked | wrote | declared | asked | told [noun plural]) {from: core with Actor} [not mark]{0,10}? ,? &hinting {trigger: <hint_noun>} &hint_at {to: &meant_one} ]],
    aside = [[ {from: np} , {trigger: (alluding to | referring to | in reference to | responding to | replying to | speaking about | speaking of | talking about | taking aim at | having a dig at | needling)} {to: &meant_one} , ([adv] | <have>){0,2} [verb finite] ]],
    alluding = [[ (^ [adv]? | , [adv]?) {trigger: (alluding to | referring to | in reference to | responding to | replying to | speaking about | speaking of | talking about | taking aim at | having a dig at | needling)} {to: &meant_one} , "? {from: np} &set_off ([adv] | <have>){0,2} [verb finite] ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m, doc)
    if not lib.has_two_ends(m) then return false end
    local t, s = m:slot("trigger"), doc:sentence(m:slot("trigger").sentence)
    if m.way == "seemed" then return true end
    if praises(doc, m:slot("from").first, s.last) then return false end
    if m.way ~= "alluding" and m.way ~= "aside" and not doc:token(t.last):in_list("mere_hint") then return true end
    if string.find(string.lower(t.text), "^taking") or string.find(string.lower(t.text), "^[hn]") then return true end   -- "taking aim at"
    local first = math.min(m:slot("from").first, s.first)
    return ill_told.hints(doc, first, t.first - 1) or ill_told.hints(doc, m:slot("to").last + 1, s.last)
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "In an apparent [trigger reference] to [to Tom Moss], [from Ada Lind] said that some people never learned.",
    "In what was seen as a [trigger swipe] at [to Tom Moss], [from Ada Lind] wore a crown.",
    '[from Ada Lind] said that some men never grew up, in a clear [trigger allusion] to [to Tom Moss].',
    '"Some people never learn," said [from Ada Lind], in an apparent [trigger reference] to [to Tom Moss].',
    '[from Ada Lind], [trigger responding to] [to Tom Moss], said she would take no lessons from thieves.',
    '[trigger Referring to] [to Tom Moss], [from Ada Lind] spoke of "thieves".',
  },
  no = { "In a reference to Tom Moss, Ada Lind said the lake was blue.", 'Referring to Tom Moss, Ada Lind spoke of "a great man".' },
}

part "not_named" [[ (naming | naming names , | mentioning | identifying | singling out | referring to | referencing | alluding to | uttering the name of | calling out | pointing to) ]]

rule "does not name him" {
  finds = "Tension", about = "without naming Y, X spoke of thieves; X did not mention Y by name but said some people lied", priority = 4,
  ways = {
    front = [[ ^ [adv]? {trigger: without} ([adv] | ever){0,2} &not_named {to: &meant_one} ([adv] | by name){0,2} , "? {from: np} &set_off ([adv] | <have>){0,2} [verb finite] ]],
    mid = [[ {from: np} , {trigger: without} ([adv] | ever){0,2} &not_named {to: &meant_one} ([adv] | by name){0,2} , ([adv] | <have>){0,2} [verb finite] ]],
    back = [[ {from: np} &set_off ([adv] | <have>){0,2} [verb <say>] [not mark]{0,25}? ,? (but | though | although)? {trigger: without} ([adv] | ever){0,2} &not_named {to: &meant_one} ]],
    inverted = [[ " (said | says | added | quipped | joked | wrote | declared | asked) {from: core with Actor} [not mark]{0,10}? ,? {trigger: without} ([adv] | ever){0,2} &not_named {to: &meant_one} ]],
    did_not = [[ {from: np} &set_off ([adv] | <do> | <have>){0,3} {trigger: (not | n't | never) [adv]? (mention | mentioned | name | named | utter the name of)} {to: &meant_one} (by name | directly | explicitly)? ,? (but | though | although) ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m, doc)
    if not lib.has_two_ends(m) then return false end
    local t, s = m:slot("trigger"), doc:sentence(m:slot("trigger").sentence)
    if praises(doc, s.first, s.last) then return false end
    return ill_told.hints(doc, s.first, t.first - 1) or ill_told.hints(doc, m:slot("to").last + 1, s.last)
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    '[trigger Without] naming [to Tom Moss], [from Ada Lind] spoke of "thieves".',
    "[from Ada Lind], [trigger without] naming [to Tom Moss], said some people were thieves.",
    "[from Ada Lind] spoke of broken promises, [trigger without] mentioning [to Tom Moss] by name.",
    '"Some people never learn," said [from Ada Lind], [trigger without] naming [to Tom Moss].',
    "[from Ada Lind] did [trigger not mention] [to Tom Moss] by name, but said some people were thieves.",
  },
  no = { "Without naming Tom Moss, Ada Lind sang a song.", "Without naming Tom Moss, Ada Lind spoke of a great friend who never sleeps." },
}

words "airing" { "air", "run", "release", "launch", "unveil", "put out", "broadcast", "post", "produce", "roll out", "buy", "make", "film", "share",
                 "sponsor", "fund", "pay for", "place", "publish", "bankroll",
                 "finance", "send out", "mail", "print", "put up", inflect = "verb", any_tag = true }
words "showing_him" { "paint", "portray", "depict", "cast", "brand", "label", "caricature", "liken", "compare", "show", inflect = "verb", any_tag = true }

rule "spot against somebody" {
  finds = "Tension",
  about = "X is airing an ad that paints Y as a friend of the banks; in a new spot, X says Y cut pensions; ran a negative campaign against Y", priority = 4,
  ways = {
    airs = [[ &doer <airing> ([det not wh] | [adj] | [num] | [noun] | [gerund] | -){0,5}? <spot_noun> ([prep] [not finite not comma]{1,4}?)? ,? (that | which) ([adv] | [modal]){0,2} {trigger: <act to=obj|obj-of type=criticise|accuse|attack>} {to: &candidate} ]],
    shows = [[ &doer <airing> ([det not wh] | [adj] | [num] | [noun] | [gerund] | -){0,5}? <spot_noun> ([prep] [not finite not comma]{1,4}?)? ,? ((that | which) ([adv] | [modal]){0,2})? {trigger: [<showing_him> not lemma=show]} {to: &candidate} (as | to | with) ]],
    in_it = [[ ^ (in | with) (a | an | [own] | the | one | another) ([adj] | [noun] | [num] | [name] | [participle]){0,4} <spot_noun> ([prep] [not finite not comma]{1,6}?)? , {from: np} &set_off ([adv])? {trigger: (says | said | claims | claimed | argues | argued | asks | asked | notes | reminds [noun plural] | tells [noun plural])} that? {to: (core with [Actor kind=person|party|company] | [Actor kind=person|party|company])} ]],
    negative = [[ &doer (run | runs | ran | running | wage | waged | waging | fight | fought | fighting | mount | mounted | launch | launched) (a | an | [own]) ([adv]){0,2} (negative | nasty | bitter | dirty | scorched-earth | personal | vicious | bruising | aggressive) {trigger: (campaign | race | ad campaign | advertising campaign | advert | ad)} against {to: &candidate} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m, doc)
    if not lib.has_two_ends(m) then return false end
    local last = m.way == "in_it" and doc:sentence(m:slot("to").sentence).last
    return not last or not praises(doc, m:slot("to").last, last) and ill_told.tells(doc, m:slot("to").last + 1, last)
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  build = function(m)
    if m.way == "airs" and m:feature("trigger", "type") == "accuse" then m:set("type", "accuse") end
    if m.way == "negative" then m:set("pos", "noun") end
  end,
  yes = {
    "[from Ada Lind] is airing a new ad that [trigger blasts] [to Tom Moss].",
    "[from Ada Lind] is airing a new ad that [trigger paints] [to Tom Moss] as a friend of the banks.",
    "In a new spot, [from Ada Lind] [trigger says] [to Tom Moss] cut pensions twice.",
    "[from Ada Lind] ran a relentlessly negative [trigger campaign] against [to Tom Moss].",
  },
  no = { "In a new spot, Ada Lind says Tom Moss is a great mayor.", "In a new spot, Ada Lind says Tom Moss has endorsed her.",
         "Ada Lind is airing a new ad that praises Tom Moss." },
}

part "no_at_all" [[ (no | never | absolutely not | certainly not | not a chance | no way | no chance | not really | hell no | god no | of course not | definitely not | 'I' (do | would | could | did | will | wo) (not | n't) | not at all | not in a million years | that? (he | she | they) (do | does | did | would | could | had | was | were) (not | n't) | not on your life | under no circumstances) ]]

rule "asked about him and said no" {
  finds = "Tension", about = "asked whether she would vote for Y, X said no; asked if she trusted Y, X shook her head", priority = 4,
  ways = {
    asked = [[ (when | ^)? asked (on <timeword>)? (if | whether) (he | she | they | it) ([modal] | <do> | <have> | [adv] | still){0,3} {trigger: (vote for | support | supported | back | backed | endorse | endorsed | trust | trusted | work with | work for | serve under | respect | respected | like | liked | admire | admired | believe | believed | forgive | forgiven | join | agreed with | agree with | want | wanted | (had | has | have) [adj]? (confidence | faith | trust) in)} {to: &meant_one} [not final not comma]{0,8}? , {from: np} &set_off ((said | replied | answered | responded | says | replies) ([prep] core)? [punct]? "? &no_at_all | shook [own] head | laughed | snorted | rolled [own] eyes) ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  yes = { 'Asked whether she would [trigger vote for] [to Tom Moss], [from Ada Lind] said: "Never."',
          "Asked if she [trigger trusted] [to Tom Moss], [from Ada Lind] shook her head." },
  no = { "Asked whether she would vote for Tom Moss, Ada Lind said yes." },
}

words "undone" { "scrapped", "dropped", "axed", "withdrawn", "stopped", "abandoned", "killed", "blocked", "overturned", "reversed", "repealed", "ditched",
                 "shelved",
                 "torn up", "halted", "vetoed", "rescinded", "annulled", "revoked", "thrown out", "removed", "cancelled", "canceled", "quashed", "struck down" }

rule "wants what is another's" {
  finds = "Tension", about = "X wants Y's job, Y's plan scrapped; told Y that his time was up; will not rule out a challenge to Y", priority = 4,
  ways = {
    job = [[ &doer {trigger: (want | wants | wanted | covets | coveted | eyes | eyed | eyeing)} {to: (core with [Actor kind=person] | [Actor kind=person])} [possessive] [adj]? (job | seat | post | crown | throne | office) ([punct] | $ | and | but | as | after | when | for) ]],
    dropped = [[ &doer {trigger: (want | wants | wanted | wanting | like | demanded)} {to: (core | Actor)} [possessive] ([adj] | [noun]){1,3} (to be)? {aim: <undone>} ]],
    by_dropped = [[ &doer {trigger: (want | wants | wanted | wanting | like)} ([det] | [own]) ([adj] | [noun]){0,2} (<step> | [noun]) (put forward | proposed | made | announced | drafted | backed)? (by | of | from) {to: &party} (to be)? {aim: <undone>} ]],
    time_up = [[ &doer {trigger: [lemma=tell]} {to: &party} (that)? [own] (time | days | reign | career | game | services) (<have> been)? <be> {aim: (up | over | numbered | at an end | no longer (needed | required | wanted))} ]],
    not_much = [[ &doer {trigger: (not | n't | never) [adv]? (think | thought) (much | highly | a lot | well)} of {to: &party} ]],
    eyes = [[ &doer {trigger: ((roll | rolled | rolls | rolling) [own] eyes | smirked | scowled | grimaced | (stick | stuck) out [own] tongue)} (as | when | while | at) {to: (core with [Actor kind=person] | [Actor kind=person])} ]],
    doubts = [[ &doer {trigger: (doubt | doubts | doubted | doubting)} (that | whether | if)? {to: (core with [Actor kind=person|party] | [Actor kind=person|party])} (can | could | will | would | is | was | has | had) ]],
    petition = [[ &doer (start | starts | started | launch | launched | launches | sign | signed | organise | organised | organize | organized | circulate | circulated | circulating | create | created | set up | began) ([det not wh] | [own] | [num]) ([adj] | [noun]){0,2} {trigger: (petition | recall petition | petitions)} (to [adv]? (recall | remove | oust | impeach | sack | fire | ban | stop | expel | unseat | block | dismiss) | demanding | against | calling for (the)? (resignation | removal | recall | sacking | dismissal) of) {to: &candidate} ]],
    challenge = [[ &doer ((refuse | refuses | refused | decline | declines | declined) to rule | ([modal] | <do> | <have>) (not | n't) (rule | ruled)) out (a | an | any)? [adj]{0,2} {trigger: (challenge to | challenging | running against | voting against | standing against | bid to oust | leadership bid against | trying to oust)} {to: &candidate} ]],
  },
  unless = { no_doubt = [[ (not | n't | never | nobody | few) ...1 {trigger: (doubt | doubts | doubted | doubting)} ]] },
  points = { few = { 2, [[ {trigger} ]] }, aim = { 2, [[ {aim} ]] } },
  check = function(m, doc) return lib.has_two_ends(m) and (m.way == "challenge" or m.way == "not_much" or m.way == "petition" or lib.is_active(m, doc)) end,
  make = { type = "reject", weight = 0, note = "" },
  build = function(m)
    if m.way == "job" or m.way == "challenge" then m:set("type", "strain") end
    if m.way == "not_much" or m.way == "eyes" or m.way == "doubts" then
      m:set("type", "criticise")
      m:set("status", "actual")
    end
    if m.way == "petition" then m:set("type", "demand") end
  end,
  yes = {
    "[from Ada Lind] [trigger wants] [to Tom Moss]'s job.",
    "[from Ada Lind] [trigger wants] [to Tom Moss]'s plan [aim scrapped].",
    "[from Ada Lind] [trigger wants] the plan by [to Tom Moss] to be [aim dropped].",
    "[from Ada Lind] [trigger told] [to Tom Moss] that his time was [aim up].",
    "[from Ada Lind] does [trigger not think much] of [to Tom Moss].",
    "[from Ada Lind] [trigger doubts] that [to Tom Moss] can win.",
    "[from Ada Lind] [trigger rolled her eyes] as [to Tom Moss] spoke.",
    "[from Ada Lind] has started a [trigger petition] to recall [to Tom Moss].",
    "[from Ada Lind] refused to rule out a [trigger challenge to] [to Tom Moss].",
  },
  no = { "Ada Lind never doubted that Tom Moss would win.", "Ada Lind wants Tom Moss's plan passed." },
}

rule "voters think ill of somebody" {
  finds = "Tension", about = "two thirds of voters have an unfavourable view of Y, say they would never vote for Y, do not trust Y", priority = 3,
  ways = {
    view = [[ {from: (core with [Actor kind=people] | [Actor kind=people])} ([adv] | still){0,2} (have | has | had | hold | held | holding | having | with) (a | an) [adv]? (unfavourable | unfavorable | negative | low | dim | poor) {trigger: (view | opinion | impression | image)} of {to: &candidate} ]],
    never = [[ {from: (core with [Actor kind=people] | [Actor kind=people])} ([adv] | <have>){0,2} (say | says | said | saying | told pollsters) (that)? they (would | will | wo | could | can | ca | do | did) {trigger: (not | n't | never) [adv]? (vote for | back | support | consider | trust | like | believe | approve of | want)} {to: &candidate} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "never" and m:slot("trigger"):last_entry("voting_for") then m:set("type", "reject") end end,
  yes = { "Two thirds of [from voters] have an unfavourable [trigger view] of [to Tom Moss].",
          "Two thirds of voters say [from they] would [trigger never vote for] [to Tom Moss]." },
  no = { "Two thirds of voters have a low view of the lake.", "Two thirds of voters say they would vote for Tom Moss." },
}

rule "by him among others" {
  finds = "Tension", about = "Y has been criticised by, among others, X", priority = 3,
  pattern = [[ {to: np} &set_off &suffering {trigger: [<act to=obj|obj-of type=criticise|accuse|reject> can=VBN]} ([adv] | on? <timeword>)? by , (among others | amongst others | most notably | notably | of all people | among them | not least) , {from: &target} ]],
  points = { few = { 3, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "{trigger.type}", weight = 0, note = "", voice = "passive" },
  yes = { "[to Tom Moss] has been [trigger criticised] by, among others, [from Ada Lind]." },
  no = { "Tom Moss has been thanked by, among others, Ada Lind." },
}

rule "in a blow to somebody" {
  finds = "Tension", about = "X endorsed Z, in a blow to Y; 'X to Y: Resign', a headline says", priority = 2,
  ways = {
    blow = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,3} [verb] [not final not mark]{1,25}? ,? in (a | another | what (was | is) (seen as)? a) [adj]{0,2} {trigger: (blow | slap in the face | humiliation | embarrassment | setback)} (to | for | of) {to: &meant_one} ]],
    headed = [[ ^^ {from: (core with [Actor kind=person|government|party|state|institution|igo] | [Actor kind=person|government|party|state|institution|igo])} to {to: (core with [Actor kind=person|government|party|state|institution|igo|company] | [Actor kind=person|government|party|state|institution|igo|company])} : "? {trigger: ([VB] | stop | quit | resign | drop | end | stay | get | do | pay | shut | back | apologise | apologize | come clean | hands off | leave)} ]],
  },
  points = { few = { 2, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "strain", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way == "headed" then m:set("type", "demand") else m:set("pos", "noun") end end,
  yes = { "[from Ada Lind] endorsed Ed Holm, in a [trigger blow] to [to Tom Moss].", "[from Ada Lind] to [to Tom Moss]: [trigger Pay] us now" },
  no = { "The ship sank, in a blow to Tom Moss." },
}

rule "which he said had done harm" {
  finds = "Tension", about = "X pointed to Y's policies, which she said had ruined the town", priority = 4,
  ways = {
    harmed = [[ {to: (core with [Actor kind=person|party|government|company|state|institution] | [Actor kind=person|party|government|company|state|institution])} [possessive] ([adj] | [noun] | [num]){1,3} ,? which {from: (core with Actor | Actor | he | she | they)} (said | says | argued | argues | claimed | claims | believes | believed | contends | warned) (([modal] | <have> | <be>) [adv]?){1,2} (a | an | the)? {trigger: &harm_in_it} ]],
    calls = [[ {to: (core with [Actor kind=person|party|government|company|state|institution] | [Actor kind=person|party|government|company|state|institution])} [possessive] ([adj] | [noun] | [num]){1,3} ,? which {from: (core with Actor | Actor | he | she | they)} (<have>)? ([adv])? (called | calls | considers | described as | describes as | branded | dubbed | labelled | labeled | denounced as) "? (a | an | the)? [adv]? {trigger: &harm_in_it} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = lib.has_two_ends,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = { "Ada Lind spoke of [to Tom Moss]'s policies, which [from she] said had [trigger ruined] the town.",
          "They read [to Tom Moss]'s plan, which [from Ada Lind] called [trigger shameful]." },
  no = { "Ada Lind spoke of Tom Moss's policies, which she said had helped the town." },
}
