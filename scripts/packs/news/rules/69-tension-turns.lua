-- Turns in which one hears of another without a verb of blame: "in X's words, 'a tired lion'", "X's description of Y as 'a
-- kettle'", "had little good to say about Y", "On Y, X was blunter", "wants no part of Y", "made an enemy of Y".
phase "tensions"

local lib = require "lib.tension"

part "ill_aim" [[ (a | an | the | [adv] | [adj] | [noun]){0,3} {aim: (<bad> | <ill_adj> | <ill_noun> | <wrong_noun>)} ]]
part "picture_aim" [[ {aim: (a | an | the) [not mark]{1,12}} ]]

rule "in somebody's words" {
  finds = "Tension", about = "Y is, in X's words, 'a tired lion'; in the words of X, Y is 'a kettle'; X's description of Y as 'a kettle'", priority = 5,
  ways = {
    own_words = [[ {to: &judged_one} &set_off <be> [adv]? , in {from: (core | Actor)} [possessive] {trigger: (words | view | opinion | eyes | phrase | telling | estimation)} , " &picture_aim &quote_end ]],
    plain = [[ {to: &judged_one} &set_off <be> [adv]? , in {from: (core | Actor)} [possessive] {trigger: (words | view | opinion | eyes | phrase | telling | estimation)} , "? &ill_aim ]],
    fronted = [[ ^ in (the words of {from: &party} | {from: (core | Actor)} [possessive] (words | view | opinion | eyes | phrase | telling | estimation)) , {to: &judged_one} {trigger: <be>} [adv]? " &picture_aim &quote_end ]],
    fronted_plain = [[ ^ in (the words of {from: &party} | {from: (core | Actor)} [possessive] (words | view | opinion | eyes | phrase | telling | estimation)) , {to: &judged_one} {trigger: <be>} [adv]? "? &ill_aim ]],
    description = [[ {from: (core | Actor)} [possessive] [adj]? {trigger: (description | portrayal | depiction | characterisation | characterization | dismissal | denunciation | caricature | condemnation)} of {to: &judged_one} as "? &ill_aim ]],
    description_quoted = [[ {from: (core | Actor)} [possessive] [adj]? {trigger: (description | portrayal | depiction | characterisation | characterization | dismissal | denunciation | caricature)} of {to: &judged_one} as " &picture_aim &quote_end ]],
    by = [[ (remark | comment | claim | jibe | quip | suggestion | line | verdict | complaint | tweet | post | joke) ,? {trigger: by} {from: (core | Actor)} ,? that {to: &judged_one} ([adv] | <have> | <be>){1,3} "? &ill_aim ]],
    asked = [[ ^ (asked | questioned | pressed) (about | on | for [own] (view | opinion) (of | on) | what [pronoun] (thought | thinks | made | makes) of | to describe | to sum up) {to: &judged_one} , {from: np} ([adv] | then | simply){0,2} {trigger: [verb <say>]} (only | simply | just)? [punct]{0,2} " &ill_aim &quote_end ]],
    that_is_how = [[ ^ (a | an) [not mark not final]{0,9}? {aim: (<bad> | <ill_noun>)} (, | : | ; | [dash] | --) (that | this | which) (is | was) how ([adj] | [det] | [common]){0,3} {from: &party} ([adv] | <have>){0,2} {trigger: (described | describes | summed up | sums up | characterised | characterized | labelled | saw | sees | remembers | remembered)} {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = function(m, doc) return not lib.is_praise(doc, m:slot("aim")) end,
  make = { type = "criticise", weight = 0, note = "", pos = "noun", status = "actual" },
  yes = {
    '[to Tom Moss] is, in [from Ada Lind]\'s [trigger words], "[aim a tired old fox]".',
    "[to Tom Moss] is, in [from Ada Lind]'s [trigger view], a [aim disgrace].",
    'In the words of [from Ada Lind], [to Tom Moss] [trigger is] "[aim a kettle without water]".',
    "In [from Ada Lind]'s view, [to Tom Moss] [trigger is] a [aim disgrace].",
    '[from Ada Lind]\'s [trigger description] of [to Tom Moss] as "[aim a kettle without water]" drew laughter.',
    "[from Ada Lind]'s [trigger description] of [to Tom Moss] as a [aim disgrace] drew laughter.",
    "The remark, [trigger by] [from Ada Lind], that [to the bank] was a [aim disgrace], drew laughter.",
    'Asked about [to Tom Moss], [from Ada Lind] [trigger replied]: "A [aim coward]."',
    "A coward and [aim a liar]: that is how [from the union] [trigger sees] [to Tom Moss].",
  },
  no = { 'Tom Moss is, in Ada Lind\'s words, "a great man".', "Ada Lind's description of Tom Moss as a tailor drew laughter." },
}

words "scant_praise" {
  "little good to say", "nothing good to say", "nothing nice to say", "nothing kind to say", "few kind words", "few good words", "no kind words",
  "hardly a good word", "not a good word", "no good word",
  "plenty to say", "less kind words", "few words of praise", "little love", "few compliments", "choice words", "some choice words", "a few choice words",
  "strong words", "unkind words", "stern words", "sharp words",
}
words "unkinder" {
  "less kind", "less charitable", "less complimentary", "less generous", "less flattering", "less polite", "less diplomatic", "less forgiving",
  "less impressed", "blunter", "more blunt", "harsher", "even harsher", "more scathing",
  "even more scathing", "more brutal", "ruder", "more critical", "even blunter", "unsparing", "unimpressed", "unforgiving", "rude", "harsh", "blunt", "brutal",
  "merciless", "vitriolic", "cutting",
}

rule "has little good to say" {
  finds = "Tension", about = "X had little good to say about Y; X was less kind about Y; on Y, X was blunter", priority = 4,
  ways = {
    say = [[ &doer (have | has | had | having) {trigger: <scant_praise>} (about | of | for | on) {to: &target} ]],
    good_word = [[ {from: np} &set_off (<do> | <have> | [modal]) {trigger: (not | n't | never | hardly)} (have)? a (good | kind) word (to say)? (about | for | of) {to: &target} ]],
    kind = [[ {from: np} &set_off ([adv] | <have>){0,2} <be> ([adv] | just as){0,2} {trigger: <unkinder>} (about | on | towards | toward | over | when it came to) {to: &target} ]],
    fronted = [[ ^ (on | of | about | as for) {to: &judged_one} , {from: np} ([adv] | <have>){0,2} <be> ([adv] | just as){0,2} {trigger: <unkinder>} ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  check = function(m, doc)   -- "was blunter on Radio Odrin": where she said so
    local a = m:slot("to"):mentions("Actor")[1]
    return a ~= nil and not (m.way == "kind" and a:get("kind") == "media" and doc:word(m:slot("to").first - 1) == "on")
  end,
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = {
    "[from The union] had [trigger little good to say] about [to the bank].",
    "[from The union] did [trigger not] have a good word to say about [to the bank].",
    "[from Ada Lind] was [trigger less kind] about [to Tom Moss].",
    "On [to the bank], [from the union] was [trigger blunter].",
  },
  no = { "The union had little good to say about the weather.", "On the bridge, the union was blunt." },
}

words "wanting_none" { "no part of", "no more of", "nothing more to do with", "no truck with", "no dealings with", "no further part of", "shot of", "rid of" }
words "cool_greeting" { "frosty reception", "cold reception", "chilly reception", "hostile reception", "icy reception", "cool reception", "frosty welcome",
                        "hostile welcome", "cold welcome", "rough reception", "rough ride",
                        "earful", "roasting", "ear-bashing", "rebuke", "reprimand", "ticking-off", "dressing-down", "slap on the wrist", "telling-off",
                        "tongue-lashing", "mauling", "grilling", "hammering" }

rule "wants no part of somebody" {
  finds = "Tension",
  about = "X wants no part of Y; Y got a frosty reception from X; the plan put Y on a collision course with X; X made an enemy of Y", priority = 4,
  ways = {
    wants = [[ {from: np} &set_off ([modal] | [adv] | <do>){0,2} (want | wants | wanted | have | has | had) {trigger: <wanting_none>} {to: &judged_one} ]],
    reception = [[ {to: np} &set_off ([modal] | [adv] | <have>){0,2} (get | gets | got | gotten | receive | receives | received | meet | met | met with | faced | face | earn | earned | endured | suffered | picked up | pick up | was handed | were handed) (a | an | [own] | the) [adj]? {trigger: <cool_greeting>} (from | by | at the hands of) {from: &target} ]],
    course = [[ (put | puts | putting | set | sets | setting | leave | leaves | left) {from: &judged_one} (firmly | squarely)? {trigger: (on a collision course | on a collision path | at odds | at loggerheads | in conflict | in direct conflict | on a warpath)} with {to: &target} ]],
    enemy = [[ &doer (make | makes | made | making) {trigger: (an enemy | enemies | a foe)} (of | among | in) {to: &judged_one} ]],
  },
  points = { few = { 5, [[ {trigger} ]] } },
  make = { type = "reject", weight = 0, note = "", status = "actual" },
  build = function(m)
    if m.way == "reception" then
      m:set("type", "criticise")
      m:set("voice", "passive")
    elseif m.way == "course" then
      m:set("type", "strain")
      m:set("mutual", "yes")
    elseif m.way == "enemy" then
      m:set("type", "strain")
    end
  end,
  yes = {
    "[from The party] wants [trigger no part of] [to Tom Moss].",
    "[to The mayor] got a [trigger frosty reception] from [from the nurses].",
    "The plan has put [from the mayor] [trigger on a collision course] with [to the union].",
    "[from The mayor] has made [trigger an enemy] of [to the union].",
  },
  no = { "The party wants no part of the money.", "The mayor got a warm reception from the nurses.", "The plan has put the mayor on a train." },
}

rule "drags somebody across" {
  finds = "Tension", about = "the guard dragged Y across the yard, by the hair; pinned Y to the ground", priority = 4,
  ways = {
    drag = [[ &doer {trigger: (drag | drags | dragged | dragging | haul | hauled | yank | yanked | frogmarched)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} {aim: (across | along | down | through the (mud | street | streets))} ]],
    held = [[ &doer {trigger: (drag | drags | dragged | dragging | pull | pulls | pulled | pulling | yank | yanked | seize | seized | grab | grabbed)} {to: (core with [Actor kind=person|people] | [Actor kind=person|people] | him | her | them)} ([prep] [not comma not finite]{1,4}?)? {aim: by the (hair | hood | collar | neck | legs | feet | ears | throat)} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: (dragged | hauled | yanked | shoved | pinned | slammed | flung | wrestled | knocked)} {aim: (across | along | down | by the (hair | hood | collar | neck | legs | feet | ears | throat) | against (a | the) | to the (ground | floor | pavement | sidewalk))} [not finite not mark not comma]{0,5}? by {from: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "attack", weight = -1, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = {
    "[from The guard] [trigger dragged] [to Ada Lind] [aim across] the yard.",
    "[from The guard] [trigger pulled] [to Ada Lind] [aim by the hair].",
    "[to Ada Lind] was [trigger dragged] [aim across] the yard by [from the guard].",
  },
  no = { "The guard dragged the cart across the yard.", "The guard led Ada Lind across the yard.", "The guard pulled Ada Lind out of the house." },
}
