-- Tensions of two with each other, by the verbs of words/tension.tsv: "X and Y clashed", "X met with Y", "the two sides blame
-- each other".
phase "tensions"

local lib = require "lib.tension"

local kind = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", mutual = "yes" }

words "takes_object" { "fight", "battle", "war", "struggle", "combat", "meet", "debate", "embrace", "hug", inflect = "verb",
                      any_tag = true }

-- "X and Y battled addiction": what is named behind the verb is whom both fight.
local function is_between(m, doc)
  if m.way == "flew" or m.way == "headed_versus" then return true end
  if not lib.is_verb(m, doc) then return false end
  local from, to = m:actor("from"), m:actor("to")
  if m.way == "talking" and from and to and from:get("kind") == "person" and to:get("kind") == "person" then return false end   -- a chat
  local t = m:slot("trigger")
  local ahead = m.way == "with" and not m:slot("from") and t.first > 1 and doc:token(t.first - 1)
  if ahead and ahead:is("own", "possessive") then return false end   -- "said his meeting with Y was short": a noun
  local behind = m.way == "both" and doc:token(t.first):in_list("takes_object") and doc:token(t.last + 1)
  return not (behind and not behind:in_list("timeword") and behind:is("noun", "adj", "det", "pronoun"))
end

rule "act of the two" {
  finds = "Tension", about = "the two sides clashed; talks between the two countries: who they are is said before",
  ways = {
    both = [[ {from: &the_pair} &set_off &acting {trigger: <act mutual=yes>} ]],
    talking = [[ {from: &the_pair} &set_off ([modal] | <have> | [adv] | be){0,3} (are | were | been | be) [adv]{0,2} "? {trigger: (talking | negotiating)} (, | . | ; | $ | " | again | since | about | over | directly) ]],
    broke_off = [[ {from: &the_pair} &set_off &acting {trigger: <act to=with type=rupture|ceasefire>} ([adv] | in ([num] | <month>) | on? <timeword> | last <timeunit> | , | . | ; | $ | and | after | over) ]],
    they_did = [[ <parley> (that | which)? {from: (they | &the_pair)} ([adv] | <have>){0,2} {trigger: (broke off | broken off | suspended | abandoned | cut short | called off)} ]],
    they = [[ {from: they} &acting {trigger: <act mutual=yes type=strain|attack|talks|ceasefire|release>} ]],
    the_other = [[ {from: &the_pair} &acting {trigger: <act to=obj|obj-of|obj-with>} (the other | each other | one another) ]],
    the_others = [[ {from: &the_pair} &acting {trigger: <act to=obj|obj-of|obj-with>} ([num] | [noun] | [adj] | of){0,3} (the other | each other | one another) [possessive] ]],
    do_it = [[ {from: &the_pair} &set_off &acting <two_do> ([det not wh] | [adj]){0,2} {trigger: [<act_noun mutual=yes> not verb]} (on | over | with | against | about | for | in | since | at | , | . | $) ]],
    between = [[ {trigger: <act_noun mutual=yes>} ...3 between {from: &the_pair} ]],
  },
  points = { size = "{trigger.size|1}", other = { 3, [[ (the other | each other | one another) ]] } },
  check = function(m, doc)
    local t = m.way == "they" and doc:token(m:slot("trigger").first)   -- "what are they fighting for?"
    if t then return t:is("finite") or not t:is("gerund") and doc:find_list(m:slot("from").last + 1, t.number - 1, "have") ~= nil end
    return m.way == "between" or m.way == "do_it" or m.way == "they_did" or lib.is_verb(m, doc)
  end,
  make = kind,
  build = function(m, doc)   -- "charge each other with lying": in words
    if m.way == "they_did" then m:set("type", "rupture") end
    if m.way == "talking" then m:set("type", "talks") end
    if (m.way == "the_other" or m.way == "the_others") and doc:token(m:slot("trigger").first).lemma == "charge" then m:set("type", "accuse") end
  end,
  yes = {
    "Norland shelled Estmark. [from The two countries] have [trigger clashed] before.",
    "Norland shelled Estmark. [from The pair] have [trigger clashed] before.",
    "Norland shelled Estmark. [from They] [trigger clashed] again in May.",
    "Norland shelled Estmark. [from They] have often [trigger clashed].",
    "Norland shelled Estmark. [from The two countries] are [trigger talking].",
    "Norland shelled Estmark. [from The two countries] [trigger broke off talks] in May.",
    "Norland shelled Estmark. She praised the talks that [from they] [trigger broke off] in May.",
    "The [trigger row] between [from the two countries] goes on.",
    "Norland shelled Estmark. [from Each side] [trigger blamed] the other.",
    "Norland shelled Estmark. [from Both countries] have long waged [trigger war] over fish.",
    "Norland shelled Estmark. [from Both sides] [trigger accuse] each other of lying.",
    "Norland shelled Estmark. [from The two armies] [trigger accuse] each other's men of looting.",
  },
  no = { "Two countries have clashed before." },
}

words "laying_claim" { "claim", "lay claim to", "dispute", "contest", inflect = "verb", any_tag = true }

rule "both want the same" {
  finds = "Tension", about = "X and Y both claim the island; an island disputed by X and Y", priority = 3,
  ways = {
    both = [[ {from: &party} (and | '&') {to: &party} &set_off (both | each) ([adv] | <have>){0,2} {trigger: <laying_claim>} ([det not wh not /that|this/] | [own] | [name]) ]],
    lay = [[ {from: &party} (and | '&') {to: &party} &set_off ([adv] | <have>){0,2} {trigger: (lay claim to | laid claim to | dispute)} (the | [own]) (ownership | sovereignty | [noun]) ]],
    by_both = [[ {trigger: (claimed | disputed | contested)} by both? {from: &party} and {to: &party} ]],
  },
  points = { two = { 2, [[ {trigger} ]] } },
  check = function(m)   -- lands and bodies; two people who dispute a charge deny it
    local from, to = m:actor("from"), m:actor("to")
    return not from or not to or from:get("kind") ~= "person" or m.way == "both"
  end,
  make = { type = "strain", weight = 0, note = "", mutual = "yes" },
  yes = {
    "[from Chile] and [to Peru] both [trigger claim] the island.",
    "[from Chile] and [to Peru] [trigger dispute] the ownership of the island.",
    "The island is [trigger claimed] by both [from Chile] and [to Peru].",
  },
  no = { "Chile and Peru both claim that it is late.", "Chile claims the island." },
}

words "fought_ill" { "fire", "blaze", "flame", "cancer", "disease", "illness", "infection", "virus", "addiction", "crime", "corruption", "poverty", "inflation",
                     "wildfire", "flood", "hunger", "terrorism", "graft", inflect = "noun", any_tag = true }
words "speaking" { "speak", "talk", inflect = "verb" }
words "flying_words" { accuse = "accusation, recrimination, counter-accusation", criticise = "insult, barb, jibe", threaten = "threat", inflect = "noun" }

rule "act between two" {
  finds = "Tension", about = "X clashed with Y; X and Y agreed to talk", priority = 3,
  ways = {
    with = [[ &doer {trigger: <act mutual=yes>} ...3 with {to: &target} ]],
    object = [[ &doer {trigger: <act to=obj type=talks mutual=yes>} ([adv] | both | all | on? <timeword>){0,2} {to: &target} ]],
    both = [[ {from: &party} &set_off (and | '&') {to: &party (of core &belonging)?} ([gerund] [not finite not comma]{1,6}? | &set_off ,?) &acting {trigger: <act mutual=yes>} ]],
    headed = [[ ^^ {from: &party} , {to: &party} &acting {trigger: <act mutual=yes>} ]],
    headed_versus = [[ ^^ {from: &party} {trigger: (v | vs | versus)} {to: &party} : ]],
    headed_other = [[ ^^ {from: &party} , {to: &party} &acting {trigger: <act to=obj|obj-of|with|at|on|against>} (with | at | on | against | of)? (each other | one another) ]],
    between = [[ {trigger: <act to=between>} ...5 between {from: &party} and {to: &party} ]],
    each_other = [[ {from: &party (of core &belonging)?} &set_off (and | '&') {to: &party (of core &belonging)?} &set_off ,? ([prep] ([det] | [adj] | [adv] | [num]){0,3} [noun])? &acting {trigger: <act to=obj|obj-of|with|at|on|against>} (with | at | on | against | of)? (each other | one another) ]],
    each_others = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off &acting {trigger: <act to=obj|obj-of|obj-with>} ([num] | [noun] | [adj] | of){0,3} (each other | one another) [possessive] ]],
    speak = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off &acting {trigger: <speaking>} (to | with) (each other | one another) ]],
    still_speak = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off (still | regularly | often | rarely | seldom | frequently | never) {trigger: <speaking>} (every | once | twice | daily | weekly | regularly | by (phone | telephone) | , | . | $) ]],
    the_other = [[ {from: &party (of core &belonging)?} &set_off (and | '&') {to: &party (of core &belonging)?} &set_off (each | both) &acting {trigger: <act to=obj|obj-of|with|at|on|against>} (with | at | on | against)? the other ]],
    talking = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off ([modal] | <have> | [adv] | be){0,3} (are | were | been | be) [adv]{0,2} {trigger: (talking | negotiating)} (, | . | ; | $ | " | again | since | about | over | directly | for | on | through | in) ]],
    both_broke = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off ([adv] | <have>){0,2} {trigger: <act to=with type=rupture|ceasefire>} ([adv] | in ([num] | <month>) | on? <timeword> | last <timeunit> | , | . | ; | $ | after | over) ]],
    each_doing = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off [finite] [not final not mark]{0,16}? , each [adv]? {trigger: [<act to=obj|obj-of> gerund]} the other ]],
    each_said = [[ {from: &party} &set_off (and | '&') {to: &party} [not final]{0,30}? each {trigger: [<say> finite]} that? the other side? (<have> | <be> | [past]) ]],
    flew = [[ {trigger: <flying_words>} [not mark]{0,5}? between {from: &party} and {to: &party} ]],
    other_side = [[ {from: &party} &set_off (and | '&') {to: &party} &set_off &acting {trigger: <act to=obj|obj-of>} the other (side | party | camp) ]],
  },
  unless = { received = [[ <be> [adv]{0,2} {trigger: met} with ]],   -- "was met with anger"
             ill_fought = [[ {trigger: ([lemma=fight] | [lemma=battle])} ([det not wh] | [own] | [adj]){0,3} <fought_ill> ...2 with ]],
             relative = [[ , {to: (who | which | whom)} ]],   -- "Tom Moss, who has fought Y": no other beside him
             by_another = [[ {trigger: [participle not <be>]} by ]],   -- "Chile and the pact embraced by Peru"
             hardly = [[ {trigger: [lemma=agree]} (on | about) (very | next to)? (little | nothing) ]],
             unwilled = [[ <unwilling> to [verb] [not finite not comma]{1,8} (that (it | he | she | they) [adv]? had)? {trigger: (agreed | signed | negotiated | struck | reached)} ]],   -- "refused to extend a pact agreed with Y"
             with_others = [[ {trigger: [lemma=argue]} (that | for | in favour of | in favor of) ]] },   -- not with each other
  points = { size = "{trigger.size}" },
  check = is_between, make = kind,
  build = function(m)
    if m.way == "speak" or m.way == "still_speak" or m.way == "talking" then m:set("type", "talks") end
    if m.way == "headed_versus" then m:set("type", "strain") end
    if m.way == "each_said" then m:set("type", "accuse") end
    if m.way == "flew" then m:set("type", m:feature("trigger", "group")) end
  end,
  yes = {
    "[from Chile] and [to Peru] met on Monday, and each [trigger said] the other had lied.",
    "[trigger Accusations] flew between [from Chile] and [to Peru] on Monday.",
    "[from Ada Lind] [trigger met] [to the Chilean president] on Friday.",
    "[from Police] [trigger clashed] with [to protesters].",
    "[from Norland] and [to Estmark] have [trigger clashed] again.",
    "[from Norland], [to Estmark] [trigger clash] over the border", "[from Norland] [trigger v] [to Estmark]: who owns the fish?", "[from Norland], [to Estmark] [trigger accuse] each other of lying",
    "[from The bank] and [to the union] representing its clerks will [trigger meet] again.",
    "Envoys [trigger agreed a ceasefire] between [from Russia] and [to Ukraine].",
    "[from The mayor] and [to the union] [trigger accused] each other of lying.",
    "The mayor, [from Ada Lind], and [to the union] [trigger loathe] each other.",
    "[from Ada Lind] and [to Tom Moss], who in earlier debates had [trigger mocked] each other, smiled.",
    "[from Chile] and [to Peru] [trigger expelled] each other's envoys.",
    "[from The mayor] and [to the union] each [trigger blamed] the other.",
    "[from The mayor] and [to the nurses of the Harbour Union] each [trigger blamed] the other.",
    "[from The mayor] and [to the bishop] [trigger speak] to each other daily.",
    "[from Chile] and [to Peru] are [trigger talking] again.",
    "[from Chile] and [to Peru] [trigger broke off talks] in May.",
    "[from The mayor] and [to the bishop] still [trigger talk] every week.",
    "[from Chile] and [to Peru] recalled their envoys on Monday, each [trigger accusing] the other of theft.",
    "[from Both the mayor] and [to the union] have [trigger accused] the other side of lying.",
  },
  no = { "Ada Lind spoke. She met reporter Tom Moss.", "Ada Lind sat down with Tom Moss for an interview.", "Chile will not meet the deadline Peru has set.",
         "Chile refused to extend a truce agreed with Peru.", "Ada Lind refused to extend a truce that she had agreed with Tom Moss.",
         "Ada Lind, who has fought the bank, left.", "Ada Lind fought a fire with the mayor.", "Ada Lind and Tom Moss were talking about football.", "Police dealt with the crash.", "Chile and the Peru pact embraced by Tom Moss failed.", "The plan was met with anger.", "Chile and Peru agree on little else.", "Chile and Peru argued that fish are free." },
}
