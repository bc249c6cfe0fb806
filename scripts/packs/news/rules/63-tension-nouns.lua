-- Tensions by the nouns and adjectives of words/tension.tsv: "US sanctions on Iran", "the row between X and Y",
-- "critical of Z".
phase "tensions"

local lib = require "lib.tension"
local nearby = require "lib.nearby"
local sets = require "lib.word_sets"

-- Not part of a name ("Norland Security Investigations"). A plural that is tagged as a verb counts after what
-- only nouns follow ("under US sanctions").
words "no_war" { from = "words/tension-objects.tsv", where = { use = "no_war" }, inflect = "noun", any_tag = true }

-- "the opposition said": a body, and no act; "the opposition to the dam" is one.
local function is_body(doc, t)
  local n = t.number
  local behind = n < doc.tokens and doc:token(n + 1)
  return sets.mass_noun[t.form] and n > 1 and doc:word(n - 1) == "the" and not (behind and sets.feeling_among[behind.form])
end

local function is_noun(m, doc)
  local span = m:slot("trigger")
  local behind = span.last < doc.tokens and doc:token(span.last).form == "war" and doc:token(span.last + 1)
  if behind and behind:in_list("no_war") then return false end   -- "war games"
  local t = doc:token(span.last)
  local of = span.first > 2 and t.form == "war" and doc:word(span.first - 1) == "of" and doc:token(span.first - 2)
  if of and of.lemma == "prisoner" then return false end
  if is_body(doc, t) then return false end
  if t:is("name") and span.first > doc:sentence(t.sentence).first and not m.in_headline then return false end
  if t:is("noun") then return true end
  if span.first < span.last and t:is("third") and doc:word(span.last + 1) == "between" then return true end   -- "prisoner swaps between"
  if span.first < span.last and doc:token(span.first):is("det", "adj") then return true end   -- "no love lost"
  local after = t:is("adj") and span.last < doc.tokens and doc:token(span.last + 1).form
  if after == "on" or after == "against" then return true end   -- "a $9 million fine on"
  local ahead = span.first > 1 and doc:token(span.first - 1)
  return ahead and (ahead:in_list("draw_verb") or ahead:is("adj", "name", "det", "possessive")) or false
end

local kind = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" }
local kind_adjective = { type = kind.type, weight = kind.weight, note = kind.note, pos = "adj" }
local kind_mutual = { type = kind.type, weight = kind.weight, note = kind.note, pos = "noun", mutual = "yes" }
local kind_passive = { type = kind.type, weight = kind.weight, note = kind.note, pos = "noun", voice = "passive" }
-- Those that the list gives to a noun, to an adjective.
local of_nouns = { "on", "against", "at", "to", "of", "from", "into", "over", "near", "about", "for", "in",
                   "towards", "toward", "off", "around", "outside", "along", "with" }
local of_adjectives = { "against", "at", "to", "of", "from", "over", "about", "for", "towards", "toward",
                        "with", "behind", "by", "on" }

-- in front of the noun: "Norland's new ...", "US air ...", "their ..."
-- "his blunt, unusually personal criticism": what stands between whose it is and the noun
part "act_mods" [[ ([adv]? ([adj] | [noun] | [num] | [participle] | [gerund]) ((, | and | but | if | though | or | not) ([adv]? ([adj] | [participle]))){0,2}){0,3} ]]
part "act_of" [[ ({from: (core | Actor)} [possessive] ("? &act_mods (<amount> of ([adj] | [noun]){0,2})? "? | " ([adj] | [noun] | - ){1,4} ") | {from: Actor} "? ([adj] | [noun] | [num] | [participle]){0,2} | {from: [own]} &act_mods | {from: (core | Actor)} (, [num] | [open] [not close]{1,4} [close])? ,? whose &act_mods)? ]]
words "draw_verb" { "brace for", "prepare for", "expect", "fear", "battle", "rely on", "depend on", "overcome", "push past", "incur", "invite", "elicit", "court", "evoke", "weather", "fight", "contest", "appeal", "await", "risk", "dodge", "escape", "shrug off", "defy", "survive", "face", "draw", "attract", "spark", "provoke", "prompt", "trigger", "meet", "suffer", "endure", "get",
                    "earn", "receive", "encounter", "come under", "come in for", "be met with", "run into", inflect = "verb", any_tag = true }
words "draw_verb" { "hit with", "slapped with", "struck by", "served with", "faced with" }
part "draws" [[ <draw_verb> (with | [det] | [adj]){0,3} ]]
part "act_by" [[ (([not prep not /and/] | in [num] | in <month> | on <timeword> | (of | on | over | about) core){0,3} (by | from | among) {from: &party})? ]]

-- "is losing faith in Y", "a loss of trust in Y": who has it no more stands against Y
words "dwindling" { "lose", "forfeit", "shake", "erode", "undermine", "shatter", "dent", "destroy", "lack",
                    inflect = "verb", any_tag = true }
words "want_of_it" { "loss", "lack", "erosion", "collapse", "decline", "crisis", "absence", "dearth", "drop", "fall", inflect = "noun" }
local loath = { agree = "criticise", aid = "criticise" }

local function is_dwindling(m, doc)
  local n = m:slot("trigger").first - 1
  while n > 1 and doc:token(n):is("det", "adj", "own", "participle") and not doc:token(n):in_list("dwindling") do
    n = n - 1
  end
  local t = n > 0 and doc:token(n)
  return t and (t:in_list("dwindling") or t.form == "of" and n > 1 and doc:token(n - 1):in_list("want_of_it"))
end

-- "raised its aid to Y by 20 million crowns": nobody does it.
local function drop_sum(m, doc)
  local from = m:slot("from")
  local sum = from and from.first > m:slot("trigger").last and doc:word(from.first - 1) == "by" and doc:token(from.first):is("num", "SYM")
  if sum and not m:actor("from") then m:drop_slot("from") end
end

local function turn_round(m, doc)
  local other = loath[m:get("type") or ""]
  if other and is_dwindling(m, doc) then m:set("type", other) m:set("weight", "0") end
end

-- "the QZB bribery case against Y": what the case is about, and not whose it is
words "crime_noun" { from = "words/tension-deeds.tsv", where = { use = "crime_noun" }, inflect = "noun", any_tag = true }
local suing = { government = true, state = true, police = true, institution = true, person = true, igo = true }

local function is_matter(m, doc)
  local from, t = m:actor("from"), m:slot("trigger")
  if not from or from.last + 1 >= t.first or not lib.is_one(doc:token(t.last), sets.court_case) then return false end
  local known = suing[from:get("kind") or ""] and (from.rule == "known actor" or not string.find(from.text, "^%u+$"))
  return not known and not doc:token(from.last + 1):is("possessive") and doc:token(from.last + 1):in_list("crime_noun")
end

local felt = { at = true, over = true, about = true }   -- ways, by the preposition

-- what is done with goods that are ordered
words "trading_order" { "lose", "win", "place", "cancel", "land", "secure", "clinch", "book", "fill", "ship", "switch", inflect = "verb", any_tag = true }

-- who prevents it does not do it
words "preventing" { "prevent", "foil", "thwart", "deter", "stave off", "ward off", "forestall", "head off", "pre-empt", "preempt", "guard against",
                     "protect against", "repel", "fend off", "repulse", "beat back", inflect = "verb", any_tag = true }

words "war_in_land" { "war", "conflict", "fighting", "invasion", "violence", "bloodshed", inflect = "noun" }

-- "held five men since the start of the war in Ukraine": whoever wages it is not told.
local function is_war_of_others(m, doc)
  local n = m:slot("trigger").first - 1
  local war = m.way == "in" and not m:slot("from") and n > 1 and doc:token(n + 1):in_list("war_in_land")
  return war and string.lower(doc:word(n)) == "the" and doc:token(n - 1):is("prep") and doc:word(n - 1) ~= "over"
end

words "mutual_deal" { "treaty", "pact", "deal", "truce", "ceasefire", "peace", "alliance", "agreement", "talks", "negotiations", "process", "bid", "hopes", "efforts" }

rule "act as a noun" {
  finds = "Tension", about = "X's criticism of Y; sanctions on Y; an attack against Y by X",
  ways = lib.by_preposition(of_nouns, [[ &act_of {trigger: <act_noun to=PREP>}
    ((by | from | among) {from: &party (of core)?})? GAP PREP &how? {to: &target} &act_by ]], "...3"),
  unless = { another = [[ {trigger} , (a | an) [adj]{0,2} <act_noun> [prep] {to} ]],   -- "at the rally, a swipe at Y"
             laid_on = [[ {trigger} ...6 (<be> | been) [adv]? (blamed | pinned) (on | upon) {to} ]],   -- of whoever blames them
             watchdog = [[ {trigger: amnesty} 'International' ]],
             compound = [[ {trigger: ... <mutual_deal>} <mutual_deal> ]],   -- "suspended peace treaty talks with Chile": the talks
             lost_to = [[ [lemma=lose] ([det] | [adj] | [own]){0,2} {trigger} to ]],   -- a rival has it now
             prevented = [[ <preventing> ([det] | [own] | [adj] | [num] | [noun] | further | more){0,4}? {trigger} ]],
             seekers = [[ {trigger: asylum} (seeker | seekers | claim | claims | application | applications | policy | plan | law | laws | system) ]],
             led_away = [[ <act type=coerce|attack|investigate> ([det not wh] | [num] | [adj]){0,3} {trigger: (picket | pickets)} ]],   -- those who stand there
             stoked = [[ (stoke | stokes | stoked | stoking | whip up | whips up | whipped up | whipping up | stir up | stirs up | stirred up | tap into | taps into | tapped into | channel | channels | harness | harnesses | exploit | exploits) ([det] | [own])? [adj]{0,2} {trigger} ]],   -- of others
             reminds = [[ {trigger: recalls} that ]],   -- a verb
             tackled = [[ (address | addresses | addressed | addressing | tackle | tackles | tackled | tackling | combat | combating | confront | confronting | meet) ([det] | [own]) ([adj] | [superlative]){0,2} {trigger: (threat | threats)} ]],   -- of another
             goods = [[ <trading_order> ([det] | [num] | [adj]){0,3} {trigger: (order | orders)} ]],
             won_free = [[ <winning_free> ([det not wh] | [own])? [adj]? {trigger: <freedom_noun>} of ]],   -- who wins it does not let go
             is_with = [[ {trigger} (<be> [not comma]{0,2}? | ,) with {to} ]],   -- in touch with it; on its own part
             headed = [[ {trigger} ...6 (headed | led | run | chaired | owned | formed | founded | represented) by {from} ]] },
  points = { size = "{trigger.size}" },
  check = function(m, doc)
    -- "his opposition to open talks with Chile"
    local n = m:slot("trigger").last + 1
    local verb = m.way == "to" and n < doc.tokens and doc:word(n) == "to" and doc:token(n + 1)
    if verb and verb:is("base") and string.find(verb.text, "^%l") then return false end
    return is_noun(m, doc) and not is_matter(m, doc) and not is_war_of_others(m, doc)
  end,
  make = kind,
  build = function(m, doc)   -- "anger at a remark by Y": whose it was; "tariffs on fish from Y": where it comes from
    turn_round(m, doc)
    drop_sum(m, doc)
    local from, to = m:slot("from"), m:slot("to")
    local pieces = m:pieces("from")
    local source = m:get("type") == "sanction" and pieces[#pieces]
    if source and source.first > to.last and doc:word(source.first - 1) == "from" and not m:actor("to") then
      m:drop_slot("to")
      m:add_slot("to", source)
      m:drop_slot("from")
      if #pieces > 1 then m:add_slot("from", pieces[1]) end
      return
    end
    if felt[m.way] and from and from.first > to.last and not m:actor("to") then
      m:drop_slot("to")
      m:add_slot("to", from)
      m:drop_slot("from")
    end
  end,
  yes = {
    "The drivers' union met. The [trigger strike] at [to Red Lantern Airlines] will go on.",
    "[from Norland] raised its [trigger aid] to [to Chad] by 20 million crowns.",
    "[from Norland]'s new package of [trigger aid] for [to Chad] was late.",
    "[from The union] left in [trigger anger] at a remark by [to the mayor].",
    "[from Norland]'s [trigger attack] on [to Estmark] went on.",
    "[from Chile]'s [trigger tariffs] on fish from [to Peru] rose.",
    "There was [trigger criticism] of [to the minister] from [from the unions].",
    "[from The union] opened the year with an [trigger attack] on [to the minister].",
    "[from The union] used the day for an [trigger attack] on [to the minister].",
    "There was [trigger anger] among [from nurses] at [to the minister].",
    "[from The union]'s [trigger complaint] about [to the ministry] was upheld.",
    "[from Norland]'s [trigger campaign] against [to Estmark] goes on.",
    "[from China]'s [trigger drills] around [to Taiwan] went on.",
    "[from The union]'s [trigger anger] at [to the minister] grew.",
    "[from Russia]'s [trigger aid] for [to Cuba] is small.",
    "[from Russia]'s [trigger withdrawal] from [to Georgia] has begun.",
    "[from Norland]'s [trigger air strikes] in [to Yemen] went on.",
    "[from The court]'s [trigger inquiry] into [to the bank] goes on.",
    "[from China]'s [trigger drills] near [to Taiwan] went on.",
    "[from China]'s [trigger drills] off [to Taiwan] went on.",
    "[from Norland]'s [trigger missile test] over [to Japan] failed.",
    "[from The union]'s [trigger opposition] to [to the mayor] grew.",
    "[from Russia]'s [trigger hostility] toward [to Poland] grew.",
    "[from Russia]'s [trigger hostility] towards [to Poland] grew.",
    "[from The union]'s [trigger frustration] with [to the minister] grew.",
    "[from The union]'s [trigger protest] outside [to the ministry] went on.",
    "[from Russia]'s [trigger troop build-up] along [to Poland] went on.",
  },
  no = { "Chile said the alliance was in touch with Peru.", "Chile's old friendship, with Peru blaming it for the flood, is over.", "Chile suspended [trigger peace treaty] talks with Peru.", "The [trigger attack] was blamed on the rebels by the ministry.", "[trigger Amnesty] International documented killings of nurses by the army.", "Ada Lind is losing support to Tom Moss.", "Police arrested nine pickets at the mill.", "Chile's plan to send asylum seekers to Chad failed.", "The [trigger no-confidence motion] against a cabinet led by [from Ada Lind] passed.",
         "[from The union] spoke at its [trigger rally], a swipe at the mayor.", "The attack on Monday was the first.", "His opposition to agree to talks with Chile is known.",
         "The mayor will address the gravest threat to Peru.", "[from The ministry] [trigger recalls] that the report of [to the mayor] is late.", "The mayor stokes anger about rents among the nurses.", "The QZB bribery case against the mayor is closed.", "Lawyers obtained the liberation of Ada Lind.", "Norland Motors lost an order to Ada Lind.", "The mayor has no plan to prevent further attacks on the port of Chile." },
}

-- what one feels for another or holds against him, and the verbs that utter it
words "uttering" {
  "express", "voice", "convey", "declare", "state", "register", "reiterate", "restate", "repeat", "renew",
    "underline", "underscore",
  "reaffirm", "affirm", "show", "signal", "pledge", "profess", "proclaim", "vent", "air", "announce", "have",
    "harbour", "harbor", "demonstrate",
  "offer", "give", "lend", "throw", "put", "retain", "lose", "share", "feel", "level", "direct", "aim", "pour",
    "heap", "lavish", "raise", "make no secret of",
  inflect = "verb", any_tag = true,
}
words "regard" {
  agree = "support, backing, solidarity, confidence, faith, trust, admiration, gratitude, appreciation, approval, " ..
    "praise, respect, " ..
    "allegiance, loyalty, sympathy, endorsement, weight, blessing, thanks, affection, esteem, commitment",
  criticise = "anger, fury, outrage, disappointment, disgust, dismay, displeasure, frustration, impatience, " ..
    "misgiving, " ..
    "reservation, skepticism, scepticism, contempt, disdain, scorn, hostility, distrust, mistrust, indignation, " ..
    "exasperation, " ..
    "irritation, annoyance, resentment, disapproval, revulsion, unease, disquiet, ire, rage, bitterness, hatred, " ..
    "dislike, derision, " ..
    "ridicule, criticism, abuse, venom, vitriol, spleen, no confidence, doubt",
  reject = "opposition, objection",
  inflect = "noun",
}

rule "utters regard" {
  finds = "Tension", about = "X voiced full support for Y, made no secret of her contempt for Y", priority = 2,
  pattern = [[ &doer <uttering> ([det] | [own] | [adj] | [adv] | [participle] | and | [common]){0,4} {trigger: <regard>} (for | in | with | behind | at | to | towards | toward | about | over | on | upon) (the (way | handling | conduct | behaviour | behavior | record | work | actions) of)? {to: &target} ]],
  unless = { goods = [[ (humanitarian | medical | material | logistical | financial | military | air) {trigger: support} ]],   -- an aid
             asked = [[ (whether | if) ...8 {trigger} ]], voters = [[ [lemma=lose] ([adj] | [noun])? {trigger} to ]] },
  points = { noun = { 2, [[ <regard> ]] } },
  check = function(m, doc)
    local to = m:slot("to")
    return is_noun(m, doc) and (to:mentions("Actor")[1] ~= nil or doc:token(to.first):is("pronoun"))
  end,
  make = { type = "{trigger.group}", weight = 0, note = "" },
  build = function(m, doc)
    if m:get("type") == "agree" then m:set("weight", "-1") end
    turn_round(m, doc)
  end,
  yes = {
    "[from The union] is losing [trigger faith] in [to the mayor].",
    "[from The union] voiced full and firm [trigger support] for [to the mayor].",
    "[from The union] made no secret of its [trigger contempt] for [to the mayor].",
    "[from The governor] threw his full [trigger weight] behind [to the mayor].",
  },
  no = { "The union voiced support for a ban on Monday.", "Chile gave medical support to Peru.",
    "The union would not say whether it had confidence in the mayor.", "The union is losing support to the mayor." },
}

rule "demand by one for another" {
  finds = "Tension", about = "a demand by farmers for a meeting with the minister", priority = 2,
  ways = {
    of = [[ {trigger: <act_noun type=demand|appeal|protest>} (by | from) {from: &party} (for | that) [not finite]{0,3} (with | from | by | to) {to: &party} ]],
    to_do = [[ {trigger: (calls | call | demands | demand | pressure | appeals | pleas)} (by | from | among) {from: &party} for {to: (core with Actor | Actor)} to [can=VB] ]],
  },
  check = function(m, doc) return m.way == "to_do" or is_noun(m, doc) end, make = kind,
  build = function(m) if m.way == "to_do" then m:set("type", "demand") end end,
  yes = { "[trigger Calls] by [from the union] for [to the minister] to resign grew.", "A [trigger demand] by [from farmers] for a meeting with [to the minister] was ignored." },
  no = { "A demand by farmers for a meeting was ignored." },
}

words "costing" { "cost", "costs", "earn", "earns", "earned", "won", "brought", "landed" }
words "hit_by" { "dogged", "plagued", "beset", "haunted", "buffeted", "besieged", "swamped", "shaken", "wounded", "hit", "struck", "targeted", "affected", "battered", "stung", "rocked", "crippled", "hurt" }

words "dismay" { "dismay", "anger", "fury", "annoyance", "horror", "disgust", "outrage", "chagrin", "irritation", "consternation",
                "displeasure", "indignation", "alarm", "frustration", "despair" }
words "wrath" { "wrath", "ire", "anger", "fury", "displeasure", "scorn", "contempt", "enmity", "disapproval", "condemnation" }

words "found_to_be" { "find", "keep", "put", inflect = "verb" }

rule "in a rebuke to somebody" {
  finds = "Tension", about = "In a rare rebuke to Y, X voted no: it is X's", priority = 2,
  ways = lib.by_preposition({ "to", "at", "of", "against", "on" }, [[ ^ (in | with) (a | an | another | one last | its | his | her | their) [adj]{0,2} {trigger: <act_noun type=criticise|reject|protest|warn|threaten|accuse|attack|agree|ease|appeal|strain>} PREP {to: &target} [not finite not comma]{0,8} , {from: np} &set_off &acting [verb finite] ]]),
  points = { size = "{trigger.size}" },
  check = is_noun, make = kind,
  yes = { "With a [trigger swipe] at [to the council], [from the mayor] left.",
          "In a rare [trigger rebuke] to [to the council], [from the mayor] voted no.",
          "In a fierce [trigger attack] on [to the council], [from the mayor] praised the court.",
          "In a [trigger jab] at [to the council], [from the mayor] voted no.",
          "In a rare [trigger criticism] of [to the council], [from the mayor] voted no.",
          "In a [trigger protest] against [to the council], [from the mayor] voted no." },
  no = { "In a reply to the council, the mayor voted no." },
}

-- "Moss attacked Lind, drawing criticism from Y": it falls on Moss, and not on whom the comma stands behind.
local function is_behind_object(m, doc)
  local to = m:slot("to")
  local last = to and to.last + 1
  local ing = last and doc:word(last) == "," and string.find(doc:word(last + 1), "ing$") ~= nil
  return ing and to.first > doc:sentence(to.sentence).first
end

-- what words do to whom they are meant for: "a rebuke from X silenced Y"
words "hitting_home" {
  "drive", "leave", "keep", "force", "push", "make", "silence", "reduce", "stun", "shake", "rattle", "cost", "reach", "prompt", "lead",
  "send", "bring", "spur", "get", "cause", "cow", "spook", "sway", "anger", "compel", "oblige", "move", "hurt", "sting", inflect = "verb",
}

-- "was jailed by a government under pressure from Y": the government is, and not whom it jailed.
local function agent_ahead(m, doc)
  local a = m.first > 1 and doc:word(m.first) == "under" and nearby.ending(doc, "Actor", m.first - 1)
  return a and doc:word(a.first - 1) == "by" and a or nil
end

rule "suffered act" {
  finds = "Tension", about = "Y's arrest by X; the arrest of Y by X", priority = 1,
  ways = {
    possessive = [[ {to: core} [possessive] ([adj] | [noun]){0,2} {trigger: <act_noun to=of from=by>} [not /of/]{0,4}? by {from: &target} ]],
    own = [[ {to: [own]} ([adj] | [noun]){0,2} {trigger: <act_noun to=of from=by>} [not /of/]{0,4}? by {from: &target} ]],
    place = [[ {trigger: <act_noun type=coerce to=of>} in ...5 {from: [Actor kind=state]}
      ...2 of {to: &party} ]],
    under = [[ ({to: np} &set_off &acting)? (under | &draws | despite) {from: Actor} [possessive]? ([adj] | [noun]){0,2} {trigger: <act_noun type=sanction|investigate|attack|demand|criticise|accuse>} ]],
    ahead = [[ ((under | facing | amid | after | following | despite) | (after | despite | since | having | while | by | ^) [<draw_verb> /.+ing/] with?) ([adj] | [noun] | [det] | [num] | of){0,3} {trigger: <act_noun type=sanction|investigate|attack|demand|criticise|accuse|protest|threaten|coerce>} ...2 (by | from) {from: &party &joined} , {to: np} ]],
    aside = [[ {to: np} , [adv]? (under | facing | amid | despite | &draws) ([adj] | [noun] | [det] | [num]){0,3} {trigger: <act_noun type=sanction|investigate|attack|demand|criticise|accuse|protest|threaten|coerce>} ...2 (by | from) {from: &party &joined} (in [not finite not mark]{1,3})? , ]],
    dismay = [[ ^ much? to the [adj]? {trigger: <dismay>} of {from: &party &joined} , {to: np} ([verb finite] | <have> | [modal] | [adv]) ]],
    dismay_behind = [[ {to: np} ([modal] | <have> | [adv]){0,3} [verb] [not finite not comma]{1,10} ,? much? to the [adj]? {trigger: <dismay>} of {from: &target} ]],
    dismay_whose = [[ {to: np} ([modal] | <have> | [adv]){0,3} [verb] [not finite not comma]{1,12} , much? to {from: (core | Actor)} [possessive] [adj]? {trigger: <dismay>} ]],
    drawn = [[ {to: np} &set_off &acting &draws ([adj] | [noun]){0,2} {trigger: <act_noun type=warn|criticise|accuse|threaten|demand|protest>} from {from: &target} ]],
    home = [[ (^ | , | and | but | when | after | take | takes | took) ([det] | [adj] | [num] | [noun] | [adv]){0,3} {trigger: <act_noun type=criticise|accuse|threaten|warn|demand|attack|protest>} from {from: &party} (, [name]{1,3} ,)? (([adv] | <have>){0,2} | to) [<hitting_home> verb] {to: &party} ]],
    wrath = [[ {to: np} &set_off &acting &draws {trigger: <wrath>} of {from: &target} ]],
    hit = [[ {to: np} &set_off &suffering <hit_by> by ([adj] | [num] | [det]){0,3} {from: Actor} [possessive]? ([adj] | [noun]){0,2} {trigger: <act_noun type=sanction|criticise|accuse|protest|attack|coerce|investigate>} ]],
    hit_from = [[ {to: np} &set_off &suffering <hit_by> by ([currency] [num] [num]? (in | worth of))? ([adj] | [num] | [det] | [noun]){0,3} {trigger: <act_noun type=sanction|criticise|accuse|protest|attack|coerce|investigate|demand|threaten>} ...2 (by | from | among) {from: &target} ]],
    to_do = [[ {to: np} &set_off &acting ([verb] | <draw_verb>) ([adj] | [num] | [det]){0,3} {trigger: (calls | call | demands | pressure | pleas | requests | appeals | orders)} to [can=VB] [not finite not comma]{0,5} (from | by | among) {from: &party &joined} ]],
    despite = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv]){0,3} [verb] [not finite not comma]{0,12} ,? (despite | in spite of | in the face of | in defiance of | over) ([adj] | [noun] | [det] | [num]){0,3} {trigger: <act_noun type=demand|protest|threaten|warn|criticise|reject|appeal|sanction|accuse>} (by | from | among | of) {from: &party &joined} ]],
    dies = [[ {to: np} &set_off &acting (die | dies | died | dead | killed | wounded | injured | hurt | dying) ([adv] | on? <timeword>){0,2} (in | during | after | by) ([det] | [adj] | [num] | [noun]){0,4} {trigger: <act_noun type=attack|mass_violence>} ...4 (by | from | blamed on | attributed to | claimed by) {from: &target} ]],
    dies_in = [[ {to: np} &set_off &acting (die | dies | died | dead | killed | wounded | injured | hurt | dying) ([adv] | on? <timeword>){0,2} (in | during | by) (([det] | [num] | [adj]){1,2} [noun] of)? ([det] | [adj] | [num]){0,3} {from: Actor} [possessive]? ([adj] | [noun]){0,2} {trigger: <act_noun type=attack|mass_violence>} ]],
    cost = [[ <costing> {to: (core | Actor)} ([adj] | [noun] | [det] | [num]){0,4} {trigger: <act_noun type=sanction|investigate|criticise|coerce|attack|strain>} ...2 (by | from) {from: &target} ]],
    by = [[ ({to: np} &set_off &acting (<found_to_be> [pronoun])?)? (under | &draws | subject to | (the | a) [/subject|target|focus|object/] of) (more than | at least | up to)? ([adj] | [noun] | [det] | [num] | [participle] | [VBD]){0,3} {trigger: <act_noun type=sanction|investigate|attack|demand|criticise|accuse|protest|threaten|coerce|reject|strain|incursion|mass_violence|war_talk>} (...2 | , (most | many | some | several | all) of (them | which)) (by | from) {from: &target} ]],
    deed = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} [common] (to [base] | on | about | over | that | of | in | against) [not finite not comma not <act>]{1,10} &draws ([adj] | [noun] | [num]){0,3} {trigger: <act_noun type=criticise|protest|accuse|reject|agree|threaten>} ...2 (by | from | among) {from: &target} ]],
  },
  unless = {
    other = [[ {trigger} ...2 (by | from) {from} (against | at | outside) ]],
    by_sum = [[ by {from: ... <coin>} ]],   -- "raised its support to Chad by 20 million crowns"
    -- "got calls from fishermen": they rang
    rang = [[ (get | gets | got | getting | receive | receives | received | take | takes | took | answer | answered) ([det] | [adj] | [num]){0,3} {trigger: (call | calls)} (by | from) {from} (. | , | ; | and | on | about | at | in | during | saying | $) ]],
    at_another = [[ <draw_verb> ([det] | [adj]){0,3} {from} [possessive]? ([adj] | [noun]){0,2} {trigger} (against | on) (core with Actor | Actor) ]],   -- "provoked Chilean raids on Y"
  },   -- "prompted protests by farmers against Y"
  points = { size = "{trigger.size}", hit = { 3, [[ <hit_by> by ]] }, to_do = { 3, [[ {trigger} to ]] }, despite = { 2, [[ (despite | spite | face | defiance) ]] },
             blamed = { 2, [[ (blamed on | attributed to) ]] }, cost = { 1, [[ <costing> {to} ]] }, deed = { 5, [[ {to} [possessive] ]] }, dismay = { 3, [[ (to the [adj]? {trigger} of | [possessive] [adj]? {trigger: <dismay>}) ]] } },
  check = function(m, doc) return m.way == "to_do" or is_noun(m, doc) end, make = kind_passive,
  build = function(m, doc)
    local ahead = m.way == "by" and not m:slot("to") and agent_ahead(m, doc)
    if ahead then m:add_slot("to", ahead) end
    if m.way == "by" and is_behind_object(m, doc) then m:drop_slot("to") end   -- 81 finds whom the sentence is about
    if m.way == "to_do" then m:set("type", "demand") end
    if m.way == "deed" then m:set("status", "actual") end   -- "his refusal to go drew": the rebuke is none that was refused
    if m.way == "wrath" or string.find(m.way, "^dismay") then m:set("type", "criticise") end
  end,
  yes = {
    "[to The brewer] got a [trigger warning] from [from the ministry].",
    "A [trigger rebuke] from [from the speaker] silenced [to the deputy].",
    "[to The minister] has received many [trigger threats], most of them from [from nurses].",
    "[to The mayor]'s refusal to sell the port drew a [trigger rebuke] from [from the union].",
    "[to The minister] ignored [trigger calls] to leave the cabinet from [from nurses].",
    "[to Norland] was hit by [from US] [trigger sanctions].",
    "[to The mayor] has earned the [trigger wrath] of [from the union].",
    "Much to the [trigger dismay] of [from the union], [to the mayor] sold the port.",
    "[to The mayor] sold the port on Friday, to the [trigger fury] of [from the union].",
    "[to The mayor] sold the port on Friday, to [from the union]'s [trigger annoyance].",
    "[to The editor]'s [trigger arrest] by [from the police] drew protests.",
    "[to The firm] is under [from US] [trigger sanctions].",
    "[to The minister] has been dogged by [trigger criticism] from [from the unions].",
    "[to The council] voted to rename a street, over the [trigger objections] of [from nurses].",
    "[to The minister] will keep the dam despite [trigger protests] by [from farmers].",
    "Facing [trigger criticism] from [from the unions], [to the minister] resigned.",
    "After drawing sharp [trigger criticism] from [from the unions], [to the minister] resigned.",
    "After weeks of [trigger protests] by [from nurses], [to the minister] resigned.",
    "[to The minister], amid [trigger protests] by [from the unions], resigned.",
    "[to The minister] is under [trigger pressure] from [from the unions].",
    "[to The minister] has faced open [trigger hostility] from [from the unions].",
    "[to The minister] found herself under sustained [trigger attack] from [from the unions].",
    "[to The minister] left early, drawing [trigger fury] from [from the unions].",
    "The leak cost [to the bank] a [trigger fine] by [from the regulator].",
    "[to The minister] faces [trigger calls] from [from the Greens] to explain the delay.",
    "[to The bank] was the target of [trigger protests] by [from farmers].",
    "[to Two nurses] died in an [trigger attack] by [from rebels].",
    "[to Two nurses] were killed in an [trigger attack] blamed on [from rebels].",
    "[to Two nurses] were killed in a [from Russian] [trigger air strike].",
    "[to Two nurses] were killed in two nights of [from Russian] [trigger air strikes].",
    "[to Ada Lind] is free. Her [trigger arrest] by [from the police] drew protests.",
    "The [trigger detention] in [from Peru] of [to a Chilean reporter] drew protests.",
    "The remark earned [to the mayor] [trigger criticism] from [from the union].",
    "The remark earned [to the mayor] a [trigger rebuke] from [from the union].",
    "Two nurses were jailed by [to a government] under [trigger pressure] from [from the union].",
  },
  no = { "Norland raised its support to Chad by 20 million crowns.", "The mayor got calls from nurses on Friday.",
         "The mine drew Chilean sanctions on Peru.", "The editor's arrest on Friday was quick.", "Chile drew protests by farmers against Peru." },
}

-- what two do with a noun that stands between them: "X and Y opened talks", "traded fire"
words "two_do" { "issue", "conduct", "stage", "carry out", "mount", "run", "take", "settle", "resolve", "bury", "extend", "prolong", "observe", "declare", "have", "hold", "open", "begin", "start", "resume", "sign", "reach", "conclude", "form", "forge", "make",
                 "wage", "fight", "exchange", "enter", "launch", "hammer out", "seal", "share", "renew", "continue", "trade", "take part in", "attend", "sit down for", "meet for", "go into",
                 "be back at", "be due at", "engage in", "agree", "agree on", "agree to", "announce", "set up", "strike", "be in", "be locked in", inflect = "verb" }

words "trading" { "trade", "exchange", "swap", "hurl", "fire off", inflect = "verb", any_tag = true }
local no_noun = { adjective = true, both = true, both_bare = true }   -- ways whose trigger is none

words "nearing" { "edge closer to", "move closer to", "inch closer to", "drift towards", "drift toward", "slide towards", "slide into",
                  "slide toward", "head for", "head towards", "be on the brink of", "be on the verge of", "be close to", "be heading for",
                  "be headed for", "teeter on the brink of", "step back from", "stumble into", "edge towards", "edge toward",
                  "go to", inflect = "verb", any_tag = true }

rule "tension between two" {
  finds = "Tension", about = "a row between X and Y; X-Y tensions; a dispute with Y", priority = 2,
  ways = {
    between = [[ {trigger: <act_noun to=between|with>} ...5 between {from: &party} (of core)? and ([adv] | [gerund]){0,2} {to: &party} ]],
    between_told = [[ {trigger: <act_noun to=between|with>} ...5 between {from: &party} , [not conj]{1,10} , and {to: &party} ]],
    between_named = [[ {trigger: <act_noun to=between|with>} between ([det] | [own] | [num] | two) ([adj] | [noun] | [num] | - | [participle]){0,5} , {from: &party} and {to: &party} ]],
    adjective = [[ {trigger: <act_adj mutual=yes>} ...4 between {from: &party} and {to: &party} ]],
    compound = [[ {from: Actor} ( - | '/' | [dash] | and) {to: Actor} ([adj] | [noun]){0,2} {trigger: [<act_noun mutual=yes> not past]} ]],
    with = [[ &act_of {trigger: <act_noun mutual=yes>} [not <be> not comma]{0,3}? with {to: &target} ]],
    centre = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,3} <be> [adv]? (embroiled in | mired in | entangled in | caught up in | (at | in) the (centre | center | heart | middle) of) ([det not wh] | [own] | [adj] | [noun]){0,4} {trigger: <act_noun mutual=yes>} with {to: &target} ]],
    are_in = [[ {from: &party} (, | and | '&') {to: &party} <be>? in ([det] | [adj]){0,2} {trigger: <act_noun mutual=yes>} ]],
    of_two = [[ {trigger: [<act_noun mutual=yes> not lemma=audience]} of {from: &party} and {to: &party} ]],
    both = [[ {from: &party} (and | '&') {to: &party} (<be> | [modal] | <have> | [adv] | long){1,5} ((said | reported | rumoured | rumored | thought | understood | believed | known) to (be | have been) [adv]?)? {trigger: <act_adj mutual=yes>} ]],
    both_aside = [[ {from: &party} (and | '&') {to: &party} , ([adv] | long | once | still){0,2} {trigger: <act_adj mutual=yes>} ]],
    both_bare = [[ {from: Actor} (, | and | '&') {to: Actor} {trigger: <act_adj mutual=yes>} ]],
    signed_by = [[ {trigger: [<act_noun mutual=yes type=agree|ceasefire>]} [not finite not comma]{0,4} <have>? <be>? [adv]? (signed | reached | struck | concluded | agreed | inked | initialled | negotiated) ([adv] | on [noun] [num]? | in [name])? by {from: &party} &named_beside? and {to: &party} ]],
    with_signed = [[ {trigger: [<act_noun mutual=yes type=agree|ceasefire>]} [not finite not comma not mark]{0,3} with {to: &party} <have>? <be>? [adv]? (signed | reached | struck | concluded | agreed | inked | negotiated | brokered) ([adv] | on [noun] [num]? | in [name] | last <timeunit>)? by {from: &party} ]],
    both_do = [[ {from: &party} (and | '&') {to: &party} &set_off &acting <two_do> ([det not wh] | [own] | [adj] | [num] | [noun] | of){0,5} {trigger: <act_noun mutual=yes>} ]],
    near = [[ {from: &party} (and | '&') {to: &party} &set_off &acting <nearing> (a | an | the | all-out){0,2} [adj]? {trigger: <act_noun mutual=yes>} ]],
    traded = [[ {from: &party} (and | '&' | ,) {to: &party} &set_off &acting <trading> [adj]{0,2} {trigger: <act_noun type=accuse|criticise|threaten|warn|attack|protest>} ]],
  },
  unless = { on_a_ticket = [[ {trigger} ...4 with {to} as (a | an | the | [own]) (running mate | deputy | partner | candidate | nominee) ]],
             compound = [[ {trigger: ... <mutual_deal>} <mutual_deal> ]],   -- "suspended peace treaty talks with Chile": the talks
             memo = [[ in ([det] | [adj]){0,2} {trigger: [lemma=memorandum]} ]], besides = [[ [verb not <be>] both? {from} and {to} in ([det] | [adj]){0,2} {trigger} ]] },   -- "leads both in a contest"
  points = { size = "{trigger.size}" },
  check = function(m, doc) return no_noun[m.way] or is_noun(m, doc) end, make = kind_mutual,
  yes = {
    "The [trigger row] between [from Norland] and [to Estmark] goes on.",
    "[from The mayor] is at the centre of a [trigger row] with [to the union].",
    "[trigger Prisoner swaps] between [from Chile] and [to Peru] went on.",
    "[from China] and [to Japan] [trigger tensions] rose.",
    "[from Norland] and [to Estmark] have traded [trigger threats].",
    "The [trigger treaty] with [to Chile] was signed by [from Ada Lind].",
    "They broke a [trigger truce] signed on May 1 by [from President Ada Lind] and [to rebel leader Tom Moss].",
    "The [trigger row] between [from Ada Lind], the health minister, and [to Tom Moss] goes on.",
    "There is [trigger no love lost] between [from Norland] and [to Estmark].",
    "The [trigger feud] between the two bakers, [from Ada Lind] and [to Tom Moss], goes on.",
    "[from Norland] and [to Estmark], long [trigger at odds] over fish, met.",
    "Things are [trigger frosty] between [from Chile] and [to Peru].",
    "[from Chile], [to Peru] in [trigger row] over fish",
    "[from Chile] and [to Peru] are still [trigger at odds].",
    "[from Chile] and [to Peru] are said to be [trigger at odds] over fish.",
    "[from China], [to Japan] [trigger at odds] over fish",
    "[from Chile] and [to Peru] are locked in a bitter [trigger feud].",
    "[from China] and [to Japan] are edging closer to a [trigger trade war].",
    "The [trigger alliance] of [from Chile] and [to Peru] is old.",
    "[from Russia]'s [trigger war] with [to Ukraine] goes on.",
  },
  no = { "Chile said the alliance was in touch with Peru.", "Chile's old friendship, with Peru blaming it for the flood, is over.", "Chile suspended [trigger peace treaty] talks with Peru.", "Ada Lind joined the race with Tom Moss as her running mate.", "Chile and Peru in a memorandum spoke of fish.", "A border between Norland and Estmark.", "China and Japan war memorial", "It beat both China and Japan in talks." },
}

rule "act as an adjective" {
  finds = "Tension", about = "X is critical of Y, angry with Y",
  ways = lib.by_preposition(of_adjectives, [[ ({from: np} &set_off &acting ([participle <say>] to)? (<be> | <have>)? [adv]{0,2} "?)?
    {trigger: <act_adj to=PREP>} "? PREP &how? {to: &target} ]]),
  unless = { rather = [[ as {trigger: opposed} to ]],   -- "trains, as opposed to cars"
             of_paper = [[ ([lemma=block] | [lemma=veto] | [lemma=reject] | [lemma=oppose] | [lemma=cancel] | [lemma=ban]) [not final not comma not finite]{1,8}? {trigger: in (support | favour | favor | defence | defense)} of ]] },   -- "blocked a statement in support of Y"
  points = { size = "{trigger.size}" },
  make = kind_adjective,
  yes = {
    "[from The union] is [trigger critical] of [to the minister].",
    "[from The union] is [trigger scathing] about [to the minister].",
    "[from The union] is [trigger unimpressed] by [to the minister].",
    "Lukewarm as ever on Monday, the union grew [trigger lukewarm] on [to the minister].",
    "[from The judge] was [trigger biased] against [to the union].",
    "[from The union] is [trigger furious] at [to the minister].",
    "[from The union] was said to be \"[trigger furious]\" at [to the minister].",
    "[from The army] is [trigger on alert] for [to rebels].",
    "[from The singer] is [trigger estranged] from [to the union].",
    "[from The union] is [trigger furious] over [to the minister].",
    "[from Russia] is [trigger hostile] to [to Poland].",
    "[from Russia] is [trigger hostile] toward [to Poland].",
    "[from Russia] is [trigger hostile] towards [to Poland].",
    "[from The union] is [trigger angry] with [to the minister].",
    "[from The union] is [trigger solidly] behind [to the minister].",
  },
  no = { "Chile blocked a joint statement in support of Peru.", "The union is proud of the minister.", "The union likes trains, as opposed to the minister." },
}

rule "is under an act" {
  finds = "Tension", about = "Y is under fire from X, wanted by X, in custody in X",
  ways = {
    behind = [[ ({to: np} &set_off &acting)? {trigger: <act_adj to=subj>} ([adv] | on? <timeword> | for ...3 | since <timeword>)? (from | by | of | in) {from: &target} ]],
    fronted = [[ ^ ([adv] | already | still | long)? {trigger: <act_adj to=subj>} ([adv] | on? <timeword>)? (from | by | of | in) {from: &target} [not finite]{0,14} , {to: np} ]],
  },
  make = { type = kind.type, weight = kind.weight, note = kind.note, pos = "adj", voice = "passive" },
  yes = {
    "[to The minister] is [trigger under fire] from [from the unions].",
    "[trigger Under fire] from [from the unions] for the cuts, [to the minister] resigned.",
    "[to The editor] is still [trigger in custody] in [from Peru].",
  },
  no = { "The minister is under fire." },
}
