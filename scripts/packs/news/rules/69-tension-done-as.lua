-- What is said or done is itself the act: "her tweet was a dig at Y", "voted no, in a rebuke to Y", "gave Y poor marks";
-- and what two say of themselves: "X and Y have called off their merger", "have very different views".
phase "tensions"

local lib = require "lib.tension"
local makers = require "lib.makers"

words "utterance" {
  "tweet", "post", "remark", "comment", "speech", "letter", "statement", "message", "ad", "advert", "quip", "joke", "article", "op-ed", "column", "essay", "video",
  "photo", "song", "sermon", "address", "interview", "answer", "reply", "response", "email", "e-mail", "quote", "line", "slogan", "book", "film", "report", "ruling", "poem",
  "testimony", "toast", "manifesto", "pamphlet", "words", "caption", "cartoon", "sketch", "rant", "editorial", "review", "claim", "question", inflect = "noun", any_tag = true,
}
-- what one does, and tells another by it
words "telling_deed" { "vote", "decision", "visit", "absence", "silence", "gesture", "move", "refusal", "choice", "appointment", "resignation", "withdrawal", "veto", "trip", "departure",
                       "boycott", "offer", "announcement", "appearance", "victory", "handshake", "no-show", inflect = "noun", any_tag = true }
part "looks_like" [[ ([modal] | <have> | [adv]){0,2} (<be> | become | became | amount to | amounts to | amounted to | sounded like | sounds like | looked like | looks like) ([adv] | being){0,2}
  (((seen | viewed | taken | read | regarded | perceived | interpreted | understood | meant | intended | widely seen) ([prep] [adj]? [noun plural])? as))? (a | an | another | the latest | the | [own] | nothing but a) ([adv] | [adj] | [participle] | [hyphen] | [noun]){0,3} ]]
local to_whom = { "at", "against", "on", "to", "of", "for" }

rule "words that are a dig" {
  finds = "Tension", about = "X's tweet was a dig at Y; the letter was a rebuke to Y: of whoever wrote it", priority = 4,
  ways = lib.by_preposition(to_whom, [[
    ({from: (core | Actor)} [possessive] | {from: [own]} | {aim: (the | this | that)}) ([adj] | [noun]){0,2} (<utterance> | <telling_deed>) &looks_like {trigger: <act_noun type=criticise|reject|warn|threaten|attack|agree|appeal|strain|ease to=PREP>} PREP {to: &target} ]]),
  points = { size = "{trigger.size}", copula = { 3, [[ {trigger} ]] } },
  check = function(m, doc)   -- the post, the speech: his whom the article names as its author
    return not m:slot("aim") or makers.of(doc, doc:span(m:slot("aim").first, m:slot("trigger").first - 1)) ~= nil
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun", status = "actual" },
  build = function(m, doc)
    if m:get("type") == "attack" then m:set("type", "criticise") end
    local aim = m:slot("aim")
    local n = aim and aim.first + 1
    while aim and n < m:slot("trigger").first and not doc:token(n):in_list("utterance", "telling_deed") do n = n + 1 end
    local author = aim and makers.of(doc, doc:span(aim.first, n))
    if author and not m:slot("from") then m:add_slot("from", author) end
  end,
  yes = {
    "[from Tom Moss]'s tweet was a [trigger dig] at [to the mayor].",
    "[from Chile]'s absence was seen by envoys as a [trigger snub] to [to Peru].",
    "Ada Lind released a letter on Friday. The letter was a stinging [trigger rebuke] of [to the mayor].",
    "[from Tom Moss]'s letter was a [trigger slap in the face] for [to the mayor].",
    "[from Tom Moss]'s speech was an [trigger attack] on [to the mayor].",
    "[from Tom Moss]'s article was a [trigger diatribe] against [to the mayor].",
  },
  no = { "Tom Moss's tweet was an ode to the sea.", "The letter was a rebuke to the mayor." },
}

rule "does it as a dig" {
  finds = "Tension", about = "X voted no, in a stinging rebuke to Y; X smiled in what was seen as a swipe at Y", priority = 4,
  ways = lib.by_preposition({ "at", "against", "to", "of" }, [[
    ^ ([not finite not comma]{1,10} ,)? {from: np} &set_off ([modal] | <have> | [adv]){0,3} [verb] ...40 ,? in (a | an | what [not comma not mark]{1,6}? (a | an)) ([adv] | [adj] | [participle] | [hyphen] | [noun]){0,3} {trigger: (<act_noun type=criticise|reject|warn|threaten|agree|appeal|ease to=PREP> | [<act_noun type=strain to=PREP> lemma=snub])} (aimed | directed | levelled)? PREP {to: &target} ]]),
  unless = { ideal = [[ {to: (the | all | basic | human)* (justice | law | democracy | rights | freedom | freedoms | decency | truth | history | reason | science) ...} ]] },
  points = { size = "{trigger.size}", as = { 2, [[ {trigger} ]] } },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun", status = "actual" },
  yes = {
    "[from The council] voted no in a stinging [trigger rebuke] to [to the mayor].",
    "On Monday, [from Tom Moss] said that liars lose, in an apparent [trigger dig] at [to the mayor].",
    "[from Chile] stayed away in what was widely seen as a [trigger snub] to [to Peru].",
    "[from Tom Moss] sang in a rare [trigger criticism] of [to the mayor].",
    "[from Tom Moss] rose to speak in an angry [trigger tirade] against [to the mayor].",
  },
  no = { "Tom Moss left in a car to Peru.", "The court jailed Ada Lind in a mockery of justice." },
}

words "good_marks" { "positive", "glowing", "rave", "favourable", "favorable", "good", "high", "strong", "excellent", "warm", "top", "full" }
words "bad_marks" { "negative", "poor", "scathing", "low", "bad", "failing", "withering", "harsh", "terrible", "lukewarm", "unflattering", "dismal", "damning" }
words "marks_given" { "review", "marks", "mark", "grade", "notices", "notice", "assessment", "rating", "verdict", "appraisal", inflect = "noun", any_tag = true }
words "handing_marks" { "give", "offer", "get", "award", "hand", "deliver", "publish", "write", "issue", "post", inflect = "verb", any_tag = true }

rule "gives somebody marks" {
  finds = "Tension", about = "X gave Y's plan a glowing review; gave Y poor marks; offered positive reviews of Y's speech", priority = 4,
  ways = {
    good = [[ &doer {trigger: <handing_marks>} {to: &party} (a | an | [own])? [adv]? <good_marks> {aim: <marks_given>} ]],
    bad = [[ &doer {trigger: <handing_marks>} {to: &party} (a | an | [own])? [adv]? <bad_marks> {aim: <marks_given>} ]],
    good_of = [[ &doer {trigger: <handing_marks>} (a | an | [own])? [adv]? <good_marks> {aim: <marks_given>} (of | to | for | on) {to: &target} ]],
    bad_of = [[ &doer {trigger: <handing_marks>} (a | an | [own])? [adv]? <bad_marks> {aim: <marks_given>} (of | to | for | on) {to: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m) if string.find(m.way, "^good") then m:set("type", "agree") m:set("weight", "-1") end end,
  yes = {
    "[from Ada Lind] [trigger gave] [to the mayor] high [aim marks].", "[from Ada Lind] [trigger gave] [to the mayor's plan] a scathing [aim review].",
    "[from Ada Lind] [trigger offered] glowing [aim reviews] of [to the mayor's speech].", "[from Ada Lind] [trigger gave] poor [aim marks] to [to the mayor].",
  },
  no = { "Ada Lind gave the mayor a high chair." },
}

words "games_of_war" { "exercise", "drill", "manoeuvre", "maneuver", "war game", "patrol", "flight", "training", "operation", "mission", "wargame", inflect = "noun", any_tag = true }
words "holding_it" { "hold", "begin", "start", "launch", "conduct", "stage", "carry out", "run", "plan", "finish", "end", "take part in", "announce", "agree on", inflect = "verb", any_tag = true }
part "its_first" [[ ([det not wh] | [own] | [num] | [adj not /joint/]){0,3} ]]

rule "holds a drill with somebody" {
  finds = "Tension", about = "X and Y held joint naval exercises; X staged a joint drill with Y: they work together", priority = 5,
  ways = {
    both = [[ {from: &party} (and | '&') {to: &party} &set_off &acting <holding_it> &its_first {trigger: joint ([adj] | [noun]){0,2} <games_of_war>} ]],
    with = [[ &doer <holding_it> &its_first {trigger: joint ([adj] | [noun]){0,2} <games_of_war>} [not finite not comma]{0,5}? with {to: &target} ]],
    between = [[ {trigger: joint ([adj] | [noun]){0,2} <games_of_war>} (by | of | between) {from: &party} and {to: &party} ]],
  },
  points = { joint = { 6, [[ joint ]] } },
  make = { type = "agree", weight = 0, note = "", mutual = "yes", pos = "noun" },
  yes = {
    "[from Chile] and [to Peru] have begun a [trigger joint naval exercise].",
    "[from Chile] will hold [trigger joint drills] in May with [to Peru].",
    "[trigger Joint patrols] by [from Chile] and [to Peru] began on Monday.",
  },
  no = { "Chile and Peru held exercises.", "Chile began joint drills near Peru." },
}

words "calling_off" { "call off", "terminate", "end", "abandon", "scrap", "break off", "cancel", "suspend", "halt", "dissolve", "shelve", inflect = "verb" }
words "joint_thing" { "merger", "tie-up", "joint venture", "talk", "negotiation", "engagement", "partnership", "alliance", "coalition", "marriage", "contract", "agreement", "deal",
                      "collaboration", "plan to merge", inflect = "noun" }
words "apart_in" { "view", "idea", "goal", "approach", "opinion", "position", "vision", "priority", "priorities", "agenda", "philosophy", "philosophies", "interest", "stance", inflect = "noun" }
words "unlike" { "different", "differing", "opposing", "opposite", "conflicting", "divergent", "clashing", "rival", "contrasting", "competing", "irreconcilable", "incompatible" }

rule "the two are apart" {
  finds = "Tension", about = "X and Y called off their merger; X and Y have very different views", priority = 4,
  ways = {
    off = [[ {from: &party} &set_off and {to: &party} &set_off ([modal] | <have> | [adv]){0,3} {trigger: <calling_off>} (their | a | the) ([adj] | [noun] | [num] | [currency] | [participle]){0,5} {aim: <joint_thing>} ]],
    views = [[ {from: &party} &set_off and {to: &party} &set_off ([modal] | [adv]){0,2} (have | had | has | hold | held | holding | take | took | offer | offered) [adv]{0,3} {trigger: <unlike>} [adj]? {aim: <apart_in>} ]],
  },
  unless = { all = [[ {aim} (with | against) ]] },   -- with a third
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "strain", weight = -1, note = "", mutual = "yes" },
  build = function(m) if m.way == "off" then m:set("type", "rupture") end end,
  yes = {
    "[from Chile] and [to Peru] have [trigger called off] their [aim talks].",
    "[from The mayor] and [to Ada Lind] have sharply [trigger different] [aim views] on trade.",
  },
  no = { "Chile and Peru called off talks with Bolivia.", "Chile and Peru called off the talks with Bolivia." },
}

words "fire_aimed" { "fire", "remark", "criticism", "anger", "ire", "barb", "word", "attack", "wrath", "fury", "comment", "insult", "scorn", "question", "gun", "jibe", "vitriol", "venom", "sarcasm", "ad", "advert",
                     "broadside", "message", "shot", "ridicule", inflect = "noun", any_tag = true }
words "aiming_it" { "direct", "aim", "level", "train", "turn", "focus", "target", "unleash", "hurl", "fire", "concentrate", "launch", "lob", "fling", "redirect", inflect = "verb", any_tag = true }
words "ad_noun" { "ad", "advert", "advertisement", "commercial", "spot", "billboard", "mailer", "flyer", "leaflet", "campaign ad", "attack ad", "television ad", "radio ad", "TV ad", inflect = "noun" }

rule "aims words at somebody" {
  finds = "Tension", about = "X trained her fire on Y; a shot aimed at Y; spent 4m crowns on adverts against Y", priority = 3,
  ways = {
    aims = [[ &doer {trigger: <aiming_it>} ([own] | the | a | an | [adj]){1,3} {aim: <fire_aimed>} (at | on | against | towards | toward) {to: &target} ]],
    ads = [[ &doer [verb] [not finite not comma]{0,7}? {trigger: <ad_noun>} (against | aimed at | directed at | targeting | attacking | opposing | bashing | hitting) {to: &target} ]],
  },
  points = { aim = { 3, [[ {trigger} ]] } },
  check = function(m, doc) return m.way ~= "aims" or lib.is_active(m, doc) end,
  make = { type = "criticise", weight = 0, note = "weak" },
  yes = {
    "[from Ada Lind] [trigger directed] her [aim remarks] at [to the mayor].",
    "[from The union] spent nine million crowns on [trigger adverts] against [to the mayor].",
  },
  no = { "Ada Lind directed her brother at the theatre.", "The union ran adverts for soap." },
}

words "no_credit" { "credit", "praise", "thanks", "the credit", "due", "the time of day", "a chance", "a break", "a fair hearing", "the benefit of the doubt" }

rule "gives somebody no credit" {
  finds = "Tension", about = "X will not give Y any credit, refused to give Y the benefit of the doubt", priority = 4,
  pattern = [[ {from: np} &set_off ([modal] | <do> | <have> | [adv]){0,2} {trigger: (not | n't | never | refuse to | refused to | refuses to)} [adv]? (give | gives | given | grant | granted) {to: &party} (any | much | enough | full | a | an)? <no_credit> ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = { "[from The union] did [trigger not] give [to the mayor] any credit." },
  no = { "The union did not give the mayor any tea." },
}

words "angry_answer" { "response", "reaction", "retort", "rejoinder", "rebuke", "backlash", "outcry", "riposte", "reply", "rebuttal", "reproach", "scolding", inflect = "noun" }
words "answering_so" { "harsh", "angry", "furious", "sharp", "fierce", "hostile", "scathing", "withering", "stinging", "bitter", "indignant", "cold", "frosty", "icy", "swift", "strong", "stern",
                       "blistering", "irate", "caustic", "tart", "curt" }

words "scorn_met" { "scorn", "derision", "ridicule", "fury", "anger", "outrage", "condemnation", "indignation", "contempt", "mockery", "jeers", "disbelief", "dismay" }
part "its_step" [[ ((the | this | that | those | these | [own]) ([adj] | [noun]){0,2} {aim: <step>} | {aim: (that | this | it)}) ([adv] | <have>){0,2} ]]
part "drawing_it" [[ (prompted | drew | provoked | sparked | triggered | brought | elicited | earned | met with | met | got | received | generated | was met with | were met with | was greeted with | were greeted with) ]]

rule "step draws an angry answer" {
  finds = "Tension", about = "the idea prompted a harsh response from X, was met with scorn by X: whose idea it was is said before", priority = 4,
  ways = {
    answer = [[ &its_step &drawing_it (a | an) [adv]? (<answering_so> | [adj]){1,2} {trigger: <angry_answer>} (from | by | among) {from: &party &joined} ]],
    scorn = [[ &its_step &drawing_it [adj]? {trigger: <scorn_met>} (from | by | among) {from: &party &joined} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "criticise", weight = 0, note = "answer", pos = "noun", step = "{aim.group|}" },
  yes = { "Norland closed a bridge. The [aim closure] drew a furious [trigger response] from [from the union].",
          "Norland closed a bridge. The [aim move] was met with [trigger scorn] by [from the union]." },
  no = { "Norland closed a bridge. The closure drew a large crowd from the union." },
}

words "changing_over" { "switch", "shift", "transfer", "move", inflect = "verb" }
words "loyalty_noun" { "recognition", "allegiance", "loyalty", "loyalties", "support", "backing", "endorsement", "vote", "votes", "diplomatic recognition", "ties" }

rule "changes sides" {
  finds = "Tension", about = "X switched recognition from Z to Y", priority = 4,
  ways = {
    over = [[ &doer <changing_over> ([own] | the)? [adj]? {trigger: <loyalty_noun>} (from [not finite not comma]{1,4}?)? to {to: (core with Actor | Actor)} ]],
    away = [[ &doer <changing_over> ([own] | the)? [adj]? {trigger: <loyalty_noun>} from {to: (core with Actor | Actor)} (to | in | on | after | last | [punct] | $) ]],
    another = [[ {to: (core with Actor | Actor)} ([adv] | <have>){0,2} (lost | loses | losing) (another | a | an | its | his | her | one more | yet another | the last) ([adj] | last){0,2} {trigger: (ally | friend | partner | supporter | backer)} ,? (when | as | after) {from: (core with Actor | Actor)} [verb] ]],
  },
  points = { sides = { 4, [[ {trigger} ]] } },
  check = function(m, doc)
    local n = m:slot("trigger").first - 1
    while m.way ~= "another" and n > 1 and not doc:token(n):in_list("changing_over") do n = n - 1 end
    return m.way == "another" or not doc:token(n - 1):is("det")
  end,
  make = { type = "agree", weight = 0, note = "", status = "actual" },
  build = function(m) if m.way ~= "over" then m:set("type", "rupture") end end,
  yes = {
    "[from Chile] has switched [trigger recognition] to [to China].",
    "[from Chile] switched its [trigger support] from [to Peru] in May.",
    "[to Peru] lost another [trigger ally] when [from Chile] left the pact.",
  },
  no = { "Chile moved its capital to Peru.", "Peru lost another match when Chile scored." },
}
