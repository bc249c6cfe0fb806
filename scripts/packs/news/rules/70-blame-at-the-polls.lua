-- Blame as voters, columnists and rivals put it, without a verb of blame: "anyone but Y", "the problem is Y", "Y is why the town is
-- bankrupt", "if Y gets in, we can kiss our pensions goodbye", "all Y ever does is talk", "I would rather stay at home than vote for Y".
-- 85-tension-speech.lua ties them to whoever says so.
phase "tensions"

local ill_told = require "lib.ill_told"


part "one_on_ballot" [[ (core with [Actor kind=person|party|government|company|institution] | [Actor kind=person|party|government|company|institution]) ]]
part "ballot_end" [[ (, | ; | [final] | " | $ | and | but | or | because | on | in | who | as | this | again | - | [dash] | at | when | if | even | for | with) ]]

local function rest_is_ill(m, doc)
  return ill_told.tells(doc, m:slot("trigger").last + 1, math.min(doc:sentence(m:slot("trigger").sentence).last, m:slot("trigger").last + 18))
end

rule "somebody is why it is so" {
  finds = "Blame",
  about = "Y is why the town is bankrupt, is the reason we cannot pay; it is because of Y that ...; we have Y to thank for this mess", priority = 2,
  ways = {
    reason = [[ {to: np} &set_off "? &seeming {trigger: ((one of)? the [adj]{0,2} (reason | reasons | cause))} (that | why | for | we | 'I' | our | my | the | so | this | people | of) ]],
    why = [[ {to: np} &set_off "? [<be> not possessive] [adv]{0,2} {trigger: why} (we | 'I' | our | my | the | so | this | people | he | she | they | it | you) ]],
    why_because = [[ it (is | 's | was) [adv]{0,2} {trigger: (because of | thanks to | on account of)} {to: &one_on_ballot} that ]],
    to_thank = [[ (have | has | got | can) {to: &one_on_ballot} to {trigger: thank} for ]],
  },
  unless = { negated = [[ (not | n't | never) ...2 {trigger} ]], asked = [[ (if | whether | unless) {to} ]] },
  check = rest_is_ill,
  make = { type = "accuse" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    '"[to Tom Moss] is [trigger the reason] the clinic is closing," Ada Lind said.',
    '"[to Tom Moss] is [trigger why] the town is bankrupt," Ada Lind said.',
    '"It is [trigger because of] [to Tom Moss] that I cannot pay my rent," Ada Lind said.',
    '"We have [to Tom Moss] to [trigger thank] for this mess," Ada Lind said.',
  },
  no = { '"Tom Moss is the reason I sing," Ada Lind said.', '"Tom Moss is not the reason the clinic is closing," Ada Lind said.',
         "Ada Lind asked whether Tom Moss was the reason the clinic was closing." },
}

rule "woe if somebody wins" {
  finds = "Blame", about = "if Y gets in, God help us; another four years of Y would finish the town; with Y in charge, nobody is safe", priority = 2,
  ways = {
    woe_if = [[ (if | once | when | should) {to: &one_on_ballot} {trigger: ((ever | really | does | do | somehow)? (win | wins | get in | gets in | gets elected | gets re-elected | get elected | is elected | is re-elected | is reelected | are elected | are re-elected | becomes (the | our)? (president | mayor | premier | governor | leader | prime minister | chancellor | chairman | chair | boss | [noun] minister) | become (the | a)? (government | largest party) | come to power | comes to power | take over | takes over | takes office | take office | has [own] way | have their way | gets [own] way | get their way | stays | stay | remain | remains | prevails | is in charge | are in charge) (again | in (office | power | charge) | on)?)} [not final not mark not comma]{0,8} , ]],
    woe_years = [[ (another | more | [num] more) ([num] | few)? {trigger: (years | term | year | months | terms | day)} (of | under | with) {to: &one_on_ballot} ]],
    woe_under = [[ ^ "? {trigger: under} {to: [Actor kind=person|party|government]} ,? [not finite]{0,6}? (the | our | this | [own] | [plural] | [name]) ]],
    worse_under = [[ (worse off | poorer | less safe | more divided | no better off | weaker | worse) {trigger: (under | because of | thanks to)} {to: &one_on_ballot} ]],
    woe_with = [[ ^ "? {trigger: with} {to: [Actor kind=person|party]} (in charge | in power | in office | at the helm | as (president | mayor | governor | leader | prime minister | chancellor) | in the white house) , ]],
  },
  unless = { asked = [[ (whether | ask | asked) ...3 {trigger} ]] },
  check = function(m, doc) return m.way == "worse_under" or rest_is_ill(m, doc) end,
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    '"[trigger Under] [to Tom Moss], the town has gone bankrupt," Ada Lind said.', "Ada Lind said nurses were worse off [trigger under] [to Tom Moss].",
    '"If [to Tom Moss] [trigger gets in], God help us," Ada Lind said.',
    '"Another four [trigger years] of [to Tom Moss] would be the end of this town," Ada Lind said.',
    '"[trigger With] [to Tom Moss] in charge, nobody is safe," Ada Lind said.',
  },
  no = { '"If Tom Moss wins, we dance," Ada Lind said.', "Ada Lind asked if Tom Moss wins, who would lose.",
         '"Another four years of Tom Moss would be great," Ada Lind said.' },
}

words "would_sooner" { "rather", "sooner" }
words "voting_for" { "vote for", "back", "support", "vote", "elect", "have", "see", "live under", "work for", "work with", "serve under", "serve with",
                     "listen to", "share", "trust",
                     "endorse", "be governed by", "be ruled by", "deal with", inflect = "verb", any_tag = true }

rule "anyone but him" {
  finds = "Blame", about = "anyone but Y; I would rather stay at home than vote for Y; I would hold my nose and vote for Y; never again Y", priority = 2,
  ways = {
    but_him = [[ {trigger: (anyone but | anybody but | everyone but)} {to: [Actor kind=person|party]} &ballot_end ]],
    rather_than = [[ (would | 'd) ([adv])? {trigger: <would_sooner>} [not final not mark]{1,14}? than (to)? <voting_for> {to: &one_on_ballot} ]],
    rather_for = [[ (would | 'd) ([adv])? {trigger: <would_sooner>} (vote | back | choose | trust) [not final not mark]{1,10}? than (for | with)? {to: [Actor kind=person|party]} &ballot_end ]],
    hold_nose = [[ {trigger: ((hold | holding | held | holds) [own] (nose | noses))} [not final not mark]{0,4}? (vote | voting | voted | back | backed | support | backing) (for)? {to: &one_on_ballot} ]],
    regrets = [[ (regret | regrets | regretted | ashamed of | sorry (for | about)) (ever)? {trigger: (voting for | having voted for | backing | supporting)} {to: &one_on_ballot} ]],
    regrets_it = [[ (voted for | backed | supported) {to: (&one_on_ballot | him | her | them)} [not final]{0,14}? {trigger: (regret it | never again | regret that | was a mistake | feel betrayed | feel cheated | wish 'I' had n't | wish 'I' had not | not again)} ]],
    fed_up = [[ ('I' | we | he | she | they) ([adv] | <be>){1,3} {trigger: (done | finished | through | fed up | sick and tired | sick to death | sick | tired | bored)} (with | of) {to: [Actor kind=person|party|government]} &ballot_end ]],
    cannot_stand = [[ ('I' | we) {trigger: (can | could | ca) (not | n't) [adv]? (stand | abide | stomach | bear | forgive | vote for | support | back | bring myself to (vote for | back | support))} {to: [Actor kind=person|party|government]} ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    '"[trigger Anyone but] [to Tom Moss]," Ada Lind said.',
    '"I would [trigger rather] stay at home than vote for [to Tom Moss]," Ada Lind said.',
    '"I would [trigger sooner] vote for my dog than for [to Tom Moss]," Ada Lind said.',
    "Ada Lind said she would [trigger hold her nose] and vote for [to Tom Moss].",
    "Ada Lind said she regretted [trigger voting for] [to Tom Moss].",
    '"I voted for [to Tom Moss], but [trigger never again]," Ada Lind said.',
    '"I am [trigger done] with [to Tom Moss]," Ada Lind said.',
    '"I [trigger can\'t stand] [to Tom Moss]," Ada Lind said.',
  },
  no = { '"Anyone but Tom Moss would have given up," Ada Lind said.', '"I would rather vote for Tom Moss than for Ed Holm\'s dog," said Ada Lind.' },
}

words "ill_root" { "problem", "trouble", "issue", "obstacle", "danger", "threat", "enemy", "culprit", "cause", "roadblock", "stumbling block",
                   inflect = "noun", any_tag = true }

rule "the problem is he" {
  finds = "Blame", about = "the problem is Y; people like Y are what is wrong with politics; sick of people like Y", priority = 2,
  ways = {
    ill_is = [[ (the | our | my) ([adj] | [superlative] | one | real | only | main | biggest){0,2} {trigger: <ill_root>} ([prep] ([det] | [own] | [noun] | [adj]){1,3})? (here | today | now | this time)? (<be> | remains | has always been | 's) {to: [Actor kind=person|party|government]} ([final] | , | " | $ | and | not) ]],
    people_like = [[ (people | politicians | men | women | leaders | those | guys | parties | candidates) like {to: [Actor kind=person|party]} (<be> | 're) [adv]? {trigger: (what is wrong with | what 's wrong with | what was wrong with | everything that is wrong with | everything wrong with | the problem | the reason | why | to blame | ruining | destroying | killing)} ]],
    wrong_with = [[ {to: np} &set_off "? &seeming {trigger: (everything that | everything | all that | what | all | exactly what | an example of what)} (is | 's | was)? wrong (with | in | about) ]],
    sick_of_like = [[ {trigger: (because of | thanks to | sick of | tired of | fed up with | no time for | no patience with | no respect for)} (people | politicians | men | women | leaders | those) like {to: [Actor kind=person|party]} ]],
    last_thing = [[ the last thing (we | this [noun] | the [noun] | [own] [noun] | voters | people | 'I') {trigger: (needs | need | want | wants)} (right now | now)? (is | are) (another | more of | more)? ([num] | [noun plural] | of | a){0,3} {to: [Actor kind=person|party]} ]],
  },
  unless = { negated = [[ (not | n't | never) ...2 {trigger} ]], asked = [[ (if | whether) {to} ]] },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    '"The [trigger problem] is [to Tom Moss]," Ada Lind said.',
    "Ada Lind said people like [to Tom Moss] were [trigger what was wrong with] politics.",
    'Ada Lind said [to the mayor] was [trigger everything that] is wrong with the town.',
    '"I am [trigger sick of] people like [to Tom Moss]," Ada Lind said.',
    '"The last thing we [trigger need] is [to Tom Moss]," Ada Lind said.',
  },
  no = { '"The problem is Tom Moss\'s car," Ada Lind said.', "Ada Lind asked whether Tom Moss was everything that is wrong with the town.",
         "Ada Lind said Tom Moss was not everything that is wrong with the town.", "Ada Lind said people like Tom Moss were what the town needed.",
         '"The problem is not Tom Moss," Ada Lind said.' },
}

words "fooled" { "stupid", "fools", "idiots", "dumb", "blind", "gullible", "sheep", "children", "suckers", "mugs", "morons", "deaf", "dupes", "cash cows",
                 "not watching" }
words "lost_way" { "lose touch", "lose its way", "lose his way", "lose her way", "lose their way", "lose all credibility", "lose control", "lose his nerve",
                   "lose her nerve", "lose its nerve",
                   "forget where he came from", "forget where she came from", "forget who elected him", "forget who elected her", "forget who put him",
                   "forget who put her", "forget about us", "forget us",
                   "forget who he works for", "forget who she works for", "forget who they work for", "forget who it works for",
                   "forget what it stands for", "forget its roots", "forget his roots", "forget her roots", "change his mind every", "change her mind every",
                   "change its mind every", "change his tune",
                   "talk big", "talk a good game", "talk out of both sides", "speak with a forked tongue", "speak out of both sides",
                   "tell everyone what they want to hear",
                   "tell people what they want to hear", "tell voters what they want to hear", "run scared", "want it both ways", "try to have it both ways",
                   "start this fight", "start the fight", "pick this fight", "sell snake oil", "kick the can", "pass the buck", "play politics", "fiddle while",
                   "rearrange the deckchairs", "steal from the poor", "give tax breaks to the rich", "only listen to", "look down on",
                   "look down their noses", "look down his nose", "look down her nose",
                   "live in a bubble", "live in cloud cuckoo land", "live on another planet", "live in a fantasy", "be living on another planet",
                   "fall asleep at the wheel", "throw in the towel",
                   "hide behind", "duck the question", "duck questions", "dodge the question", "put party before country", "put his party", "put her party",
                   "put politics before", "put politics over",
                   "put politics above", "put profits before", "put profit before", "put profits over", inflect = "verb", any_tag = true }
part "us_all" [[ (us | (the | this | our | [own])? ([adj] | [noun]){0,2} (country | nation | state | town | city | county | economy | party | people | workers | voters | farmers | families | children | schools | region | village | place | hospital | club | union | constituency | generation | service) | you | me | everyone | everybody | every ([adj] | [noun]){1,3} | [plural]) ]]

rule "somebody has lost touch" {
  finds = "Blame", about = "Y has lost touch, forgotten where he came from, sold us out, is driving the country off a cliff; Y thinks we are stupid",
  ways = {
    lost = [[ {to: np} &set_off "? &acting "? {trigger: <lost_way>} ]],
    sold = [[ {to: np} &set_off "? &acting "? {trigger: (sell | sells | sold | selling)} &us_all out ]],
    over = [[ {to: np} &set_off "? &acting "? {trigger: (drive | drives | drove | driving | driven | run | runs | ran | running | lead | leads | led | leading | push | pushes | pushed | pushing | drag | drags | dragged | dragging | take | takes | took | taking | taken | send | sent | sending | steer | steers | steered | steering | march | marching | plunge | plunged)} &us_all (off (a | the) cliff | over (a | the) (cliff | edge | precipice) | into (the ground | a wall | the wall | the abyss | an abyss | a ditch | the ditch | ruin | bankruptcy | chaos | the (gutter | mud | dirt | sea) | recession | (a | another) (war | recession | crisis | disaster)) | to (ruin | the (brink | edge | cliff | dogs | wall) | its knees | bankruptcy) | down (a | the) (dark | dangerous | drain | wrong | pan | tubes | toilet) | down the road to | back to the | in the wrong direction | backwards | to war) ]],
    brought = [[ {to: np} &set_off "? &acting "? {trigger: (bring | brings | brought | bringing)} &us_all (to (its | their | our) knees | to the brink | to a (halt | standstill) | nothing but | into disrepute | to the edge) ]],
    left = [[ {to: np} &set_off "? &acting "? {trigger: (leave | leaves | left | leaving)} &us_all (behind | in (debt | tatters | ruins | limbo | chaos | a mess | the cold) | out in the cold | holding the (bag | baby) | to (rot | fend | die | pick)) ]],
    stupid = [[ {to: np} &set_off [adv]? {trigger: (thinks | thought | believes | must think | must believe)} (that)? (we | you | voters | people | the (voters | public | people) | workers | farmers | everybody | everyone | [plural]) ([adv] | <be> | 're | all){1,3} <fooled> ]],
    one_thing = [[ {to: np} &set_off ([adv] | will){0,2} {trigger: (say | says | said | promise | promises | promised | tell | tells)} ([pronoun])? one thing [not final not mark]{0,10}? another ]],
    all_does = [[ all {to: (&one_on_ballot | he | she | they)} ([adv] | ever){0,2} {trigger: (((has | have | 's | 've) ever done) | does | do | did | has done | have done | has | have | offers | offer | knows | know | talks about | cares about | care about | thinks about | wants | want)} ([prep] [noun])? (is | are | was) [adv]? (to)? [not /to|help|win|serve|lead|peace|change|fair|good|work|protect/] ]],
    never_know = [[ with {to: [Actor kind=person|party|company]} ,? {trigger: (you | we) never [adv]? know} ]],
    said_know = [[ {trigger: (you | we) never [adv]? know} (what | where | which) [not final]{0,8}? with {to: [Actor kind=person|party|company]} ]],
    dont_see = [[ ('I' | we) ([adv])? (do | can | could | did) {trigger: (not | n't)} [adv]? (see | picture | imagine) {to: &one_on_ballot} as (a | an | the)? ([adj] | [noun]){0,2} (president | leader | mayor | presidential | governor | prime minister | chancellor | minister | candidate | friend | statesman | senator) ]],
    no_record = [[ {to: np} &set_off ([adv] | <have>){1,3} {trigger: (never (had | held | done | run | worked | created | built))} (a | an | anything | one | [own])? [adj]{0,2} (real)? (job | day | business | vote | thing | anything | company | record | day 's work | penny | dime) ]],
    has_problem = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> {trigger: ((a | an) ([adj] | [noun]){0,2} (problem | problems | issue | issues))} with (the)? (truth | women | honesty | democracy | reality | facts | authority | voters | integrity | race | minorities | credibility | trust) ]],
    no_message = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> {trigger: (no | zero)} [adj]? (message | track record | record to run on | convictions | compass | grasp | leadership | moral authority | feel for | touch with | understanding | appreciation | humility | empathy) ]],
    first_idea = [[ {to: np} &set_off ([modal] | <do> | <have>){1,2} {trigger: (not | n't)} [adv]? (have? the (first | slightest | foggiest | faintest) (idea | clue | notion) | know the first thing | know what (day | planet) | know (his | her | its | their) (arse | ass | elbow)) ]],
    shows_none = [[ {to: np} &set_off <have> (had)? ([num] | many){1,2} (years | months | terms | chances) [not final]{0,4}? (and | but) {trigger: (what (have | has) [pronoun] got to show for it | nothing (has changed | to show for it | has happened | got better))} ]],
  },
  unless = {
    negated = [[ (not | n't | never | hardly | without) ...2 {trigger: [not /not|n't|never|no|\(you|we\)/] ...} ]],
    asked = [[ (if | whether | unless) {to} ]],
    own_side = [[ {to: ('I' | we)} ]],
  },
  make = { type = "criticise" },
  build = function(m)
    m:set("status", "actual")
    if m.way == "sold" then m:set("type", "accuse") end
  end,
  yes = {
    "Ada Lind said [to the mayor] had [trigger talked big].",
    'Ada Lind said [to the mayor] had "[trigger sold] us out".',
    "Ada Lind said [to the mayor] was [trigger driving] the country off a cliff.",
    "Ada Lind said [to the mayor] had [trigger brought] the town to its knees.",
    "Ada Lind said [to the mayor] had [trigger left] nurses in tatters.",
    "Ada Lind said [to the mayor] [trigger thinks] voters are stupid.",
    "Ada Lind said [to the mayor] [trigger says] one thing at home and another abroad.",
    '"All [to Tom Moss] ever [trigger does] is talk," Ada Lind said.',
    '"With [to Tom Moss], [trigger you never know] what you get," Ada Lind said.',
    '"[trigger You never know] where you are with [to Tom Moss]," Ada Lind said.',
    '"I do [trigger not] see [to Tom Moss] as a leader," Ada Lind said.',
    "Ada Lind said [to the mayor] had [trigger never had] a real job.",
    "Ada Lind said [to the mayor] had [trigger a problem] with the truth.",
    "Ada Lind said [to the mayor] had [trigger no] message.",
    "Ada Lind said [to the mayor] did [trigger not] have the first idea.",
    '"[to You] have had eight years, and [trigger what have you got to show for it]?" Ada Lind asked Tom Moss.',
  },
  no = {
    "Ada Lind said the mayor had not talked big.", '"All Tom Moss wants is to help," Ada Lind said.', "Ada Lind asked whether the mayor had talked big.",
    '"We have talked big," Ada Lind said.', "Ada Lind said the mayor was driving the children into town.",
  },
}

rule "out with him" {
  finds = "Blame",
  about = "send Y home; let's vote Y out; a vote for Y would be a vote for higher taxes; Y must not become president; no deal with Y", priority = 2,
  ways = {
    send_home = [[ (let 's | let us | time to | going to | gon na | must | we 'll | will | can | to | should | and | need to) [adv]? {trigger: (send | vote | kick | boot | throw | turf | chuck)} {to: (&one_on_ballot | him | her | them)} (home (, | [final] | " | $ | and | but | on | for | in) | packing | out of (office | power | government | town | [own] (job | seat | office))) ]],
    turn_out = [[ (let 's | let us | time to | going to | gon na | must | should | need to | want to | have to) [adv]? {trigger: (vote | kick | boot | throw | turf | chuck | get)} {to: (&one_on_ballot | him | her | them)} out (, | [final] | " | $ | of) ]],
    stop = [[ {to: &one_on_ballot} ([adv] | simply){0,2} (must | can | should | ca) {trigger: (not | n't | never)} [adv]? (become | be allowed | be elected | be re-elected | win | be given | have been given | have been | be in charge | be let near | be the | be our) ]],
    not_let = [[ ('I' | we) ([modal] | <be> | <do> | [adv] | going to | gon na){0,3} {trigger: (not | n't | never) [adv]? (going to)? (let | allow | stand by while | sit by while)} {to: &one_on_ballot} (to)? (<ill_verb> | take | turn | get away with | walk | tell | push | bully | sell | destroy | win | become | do) ]],
    no_deal = [[ (there [modal] [adv]? be | ('I' | we | my party | our party) ([modal] | <do> | want) [adv]?) (enter | make | join | have | form | do | sign | go)? (into)? {trigger: (no | not be (a | any) | never be (a | any))} (deal | deals | coalition | pact | alliance | agreement | government | compromise | talks | cooperation | co-operation | electoral pact) with {to: &one_on_ballot} ]],
    no_place = [[ {trigger: no (place | room | role | future)} for {to: &one_on_ballot} (in | on | at | within) ]],
    no_hearing = [[ {to: &one_on_ballot} (will | wo | would) {trigger: (not | n't | never)} [adv]? (get | have | receive | be given | win | earn) (a | an | any | my | our | his | her | their | the)? [adj]? (hearing | vote | votes | support | backing | endorsement | nomination | second chance | say | confirmation) ]],
    no_pact = [[ ('I' | we | [own] party) [modal] {trigger: (not | n't | never)} [adv]? (enter | join | form | make | do | sign | strike | go | be) (into | in)? (a | an | any | the)? [adj]? (deal | deals | coalition | pact | alliance | government | compromise | electoral pact) with {to: &one_on_ballot} ]],
    vote_more = [[ a vote for {to: &one_on_ballot} ([adv])? (is | was | would be | will be | means | meant) (a vote)? {trigger: (for (higher | more | less | fewer | lower) | against)} ([adj]{0,2} [noun]) ]],
  },
  unless = { asked = [[ (if | whether | unless) ...4 {trigger} ]] },
  make = { type = "reject" },
  build = function(m)
    m:set("status", "actual")
    if m.way == "vote_more" or m.way == "stop" or m.way == "not_let" then m:set("type", "criticise") end
  end,
  yes = {
    '"It is time to [trigger send] [to Tom Moss] home," Ada Lind said.',
    '"Let\'s [trigger vote] [to Tom Moss] out," Ada Lind said.',
    '"[to Tom Moss] must [trigger not] become president," Ada Lind said.',
    '"We will [trigger not let] [to Tom Moss] ruin this town," Ada Lind said.',
    '"There will be [trigger no] deal with [to the Labour Party]," Ada Lind said.',
    "Ada Lind said there was [trigger no place] for [to Tom Moss] in the union.",
    "Ada Lind said [to Tom Moss] would [trigger not] get a hearing.",
    '"We will [trigger not] enter a coalition with [to the Labour Party]," Ada Lind said.',
    '"A vote for [to Tom Moss] is a vote [trigger for higher] taxes," Ada Lind said.',
  },
  no = { '"It is time to send flowers home," Ada Lind said.', "Ada Lind asked if voters should vote Tom Moss out.",
         '"There will be a deal with the Labour Party," Ada Lind said.' },
}

words "let_down_so" { "betrayed", "let down", "cheated", "conned", "deceived", "lied to", "used", "abandoned", "forgotten", "ignored", "insulted",
                      "taken for granted", "sold out", "misled", "robbed", "failed",
                      "patronised", "patronized", "short-changed", "shortchanged", "duped", "humiliated", "threatened", "scared", "ashamed", "embarrassed",
                      "let down badly" }

rule "no lessons from him" {
  finds = "Blame",
  about = "I take no lessons from Y; that is rich coming from Y; we deserve better than Y; don't be fooled by Y; I feel betrayed by Y", priority = 2,
  ways = {
    no_lessons = [[ ('I' | we | he | she | they | nobody) ([modal] | [adv] | <do> | <have> | <be>){0,3} {trigger: ((not | n't | never) [adv]? (going to | gon na)? (need | want | take | accept | be taking | listen to)? (any | a)? (lessons | lectures | lecture | advice | sermons | lessons in [noun] | be (lectured | lectured to | bullied | intimidated | silenced | patronised | patronized | preached at | told what to do)) | (take | takes | took | need | needs) no (lessons | lectures | advice | sermons) ([prep] [noun])?)} ([prep] [noun])? (from | by) {to: (&one_on_ballot | him | her | them)} ]],
    rich_from = [[ (that | this | it) (is | 's | was) ([adv] | a bit | pretty){0,2} {trigger: (rich | laughable | ironic | a joke | funny | hypocritical | a bit rich)} ,? ([verb])? (coming)? from {to: &one_on_ballot} ]],
    better_than = [[ (deserve | deserves | deserved | need | needs | want | can do | could do | do) [adv]? {trigger: better} than {to: &one_on_ballot} ]],
    be_fooled = [[ (do | does | did | will | wo | not) (not | n't)? [adv]? be {trigger: (fooled | taken in | duped | deceived | tricked | conned | misled | seduced)} by {to: &one_on_ballot} ]],
    feel_so = [[ ('I' | we | he | she | they | [plural]) ([adv] | <have> | [modal]){0,2} (feel | feels | felt) [adv]{0,2} {trigger: <let_down_so>} by {to: &one_on_ballot} ]],
    no_belief = [[ ('I' | we | you | he | she | they)? ([modal] | <do>) {trigger: (not | n't | never) [adv]? (believe | trust)} (a word | anything | a thing | a single word | half of what | what) (that)? {to: (&one_on_ballot | he | she | they)} ([adv] | <have>){0,2} [verb] ]],
    ashamed_is = [[ {trigger: (ashamed | embarrassed | mortified | horrified | appalled | disgusted | sickened)} (that | to have) {to: &one_on_ballot} ]],
    do_well_to = [[ {to: np} &set_off {trigger: (would do well | would be (well advised | wise) | 'd do well | had better | 'd better)} (to)? [can=VB] ]],
    not_read = [[ {to: np} &set_off {trigger: (clearly | obviously | evidently | apparently | plainly)} (<have> (not | n't | never) [adv]? (read | understood | listened | learned | learnt | thought | got | grasped | looked | bothered | studied | done [own] homework | been listening | been paying | been to | seen | met | heard) | <do> (not | n't) [adv]? (know | understand | care | realise | realize | listen | read | remember | get | want | believe | have)) ]],
    just_trying = [[ (this | that | it) (is | 's | was) {trigger: (just | only | simply | merely | nothing but | nothing more than | typical)} {to: &one_on_ballot} (trying | playing | looking for | being | seeking | making | grandstanding | posturing | pandering | lashing | covering | desperately | attempting | stirring | scoring | wanting | showing off | hiding | deflecting | using | distracting | taking | passing | clutching | fishing | electioneering) ]],
    says_more = [[ {to: (core with Actor | Actor)} [possessive] ([adj] | [noun]){1,2} [adv]? {trigger: (say | says | said | tell | tells | speak | reveal | reveals)} (far | much | a lot)? more about (him | her | them | it | core) ]],
    enough_time = [[ {to: np} &set_off <have> ([adv] | had){0,2} {trigger: (had (enough | plenty of | ample | more than enough) (time | chances | opportunity | opportunities) | had (eight years | four years | [num] years))} ([punct] | $ | " | and | but) ]],
    done_for_you = [[ what (has | have | did) {to: &one_on_ballot} {trigger: (done | do | achieved | accomplished | given)} for (you | us | me | this | the | [own] | [plural]) ]],
    like_a = [[ {to: np} &set_off "? &acting "? {trigger: [lemma=run]} ((the | this | our | [own])? ([adj] | [noun]){0,2} (country | town | city | state | party | council | government | campaign | office | department | ministry | county | economy) | it | us) like (a | an) ([adj] | [noun]){0,2} [common not /machine|clock|dream|ship|pro|business|watch|charm/] ]],
    fears_what = [[ {trigger: (fear | fears | feared | dread | dreads | dreaded | shudder | shudders | shuddered | tremble | worried about | afraid of | scared of | terrified of | worries about | worry about | frightened of)} (to think)? (of | about)? (what | how) {to: &one_on_ballot} (would | will | might | could | may | is going to | can) ]],
    nothing_in = [[ there (is | 's | was) ([adv])? {trigger: nothing} (new | original | fresh | good | of substance | for [not finite not comma]{1,3})? in {to: (core with Actor | Actor)} [possessive] [adj]? (plan | speech | budget | programme | program | proposal | manifesto | platform | bill | policy | offer | remarks) (for | to (help | suggest | address) | that | (, | [final] | " | $)) ]],
    leaves_cold = [[ {to: np} &set_off ([adv] | <have>){0,2} {trigger: (leave | leaves | left)} (me | us | him | her | them | [plural]) (cold | unmoved | unimpressed | uninspired | speechless) ]],
  },
  unless = {
    asked = [[ (if | whether | unless) {to} ]],
    own_side = [[ {to: ('I' | we)} ]],
    all_of_us = [[ (why | how | reason | explain) ...3 {trigger: (clearly | obviously | evidently | apparently | plainly)} ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    '"I [trigger take no lessons] from [to Tom Moss]," Ada Lind said.',
    '"That is [trigger rich] coming from [to Tom Moss]," Ada Lind said.',
    "Ada Lind said voters deserved [trigger better] than [to Tom Moss].",
    '"Do not be [trigger fooled] by [to Tom Moss]," Ada Lind said.',
    '"I feel [trigger betrayed] by [to Tom Moss]," Ada Lind said.',
    '"You ca[trigger n\'t believe] anything [to Tom Moss] says," Ada Lind said.',
    '"I am [trigger ashamed] that [to Tom Moss] is our mayor," Ada Lind said.',
    '"[to Tom Moss] [trigger would do well] to read it," Ada Lind said.',
    '"[to Tom Moss] [trigger clearly] hasn\'t read it," Ada Lind said.',
    '"This is [trigger just] [to Tom Moss] trying to sell hats," Ada Lind said.',
    '"[to Tom Moss]\'s speech [trigger says] more about him than about me," Ada Lind said.',
    '"[to Tom Moss] has [trigger had enough time]," Ada Lind said.',
    '"What has [to Tom Moss] [trigger done] for you?" Ada Lind asked.',
    '"[to Tom Moss] has [trigger run] this town like a raffle," Ada Lind said.',
    "Ada Lind said there was [trigger nothing] in [to Tom Moss]'s budget for nurses.",
    "Ada Lind said [to Tom Moss] [trigger left] her cold.", "Ada Lind said she [trigger feared] what [to Tom Moss] would do.",
  },
  no = { '"We have had lessons from Tom Moss," Ada Lind said.', "Ada Lind asked whether Tom Moss had better go.",
         "Ada Lind said this was why Tom Moss clearly had not read it.",
         '"We had better go," Ada Lind said.' },
}
