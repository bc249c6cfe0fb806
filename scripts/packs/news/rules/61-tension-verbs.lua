-- Tensions by the verbs of words/tension.tsv: "X accused Y", "X fired on Y", "Y was jailed by X".
phase "tensions"

local lib = require "lib.tension"
local pairs_of = require "lib.pairs"

local kind = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}" }
local kind_passive = { type = kind.type, weight = kind.weight, note = kind.note, voice = "passive" }

-- Those that the list gives to an entry.
local prepositions = { "on", "against", "at", "to", "of", "from", "into", "over", "near", "about", "for", "in",
                       "towards", "toward", "upon", "off", "around", "behind", "with", "by", "outside",
                       "along" }

-- "over 200 guests", "at least 20 guests"
part "numbering" [[ (at | well? (over | above) | about | around | no? (more | fewer | less) than | up to | as many as) ]]

-- "condemned in the strongest terms"
part "in_terms" [[ in (the | no | some | very | most | its | his | her | their)? ([adj] | [superlative] | uncertain | strongest | clearest | harshest | strong) (possible)? terms ]]

-- "dumped manure outside the ministry": a weak word with a thing beside it is nothing, and stands in no other's way.
-- "a raid that residents say killed two": it was not they.
local function is_told(m, doc)
  local t = doc:token(m:slot("trigger").first)
  local ahead = t.number > 1 and doc:token(t.number - 1)
  return ahead and ahead:in_list("say") and ahead:is("finite") and t:is("past", "third") or false
end

local of_several = { among = true, is_among = true }   -- "those" in "among those criticising Y" is no article of the verb

-- "insisted that the guards try": how they do it, and no demand; only "that the guard try", "that they be paid" is one.
words "states_too" { "insist", inflect = "verb" }
local function is_told_only(m, doc)
  local verb = doc:token(m.last)
  if m.way ~= "that" or not doc:token(m:slot("trigger").first):in_list("states_too") or not verb:is("verb") or verb.form == "be" then return false end
  local subject = doc:token(m:slot("to").last)
  return subject:is("plural") or subject:in_list("crowd") or subject.form == "police"
end

-- "The mayor, who is ill, sued the bank.", "The mayor, as a clerk put it, sued": the verb of the aside is not that of the sentence.
local function is_aside(doc, from, last)
  local opens = from and doc:word(from.last + 1) == "," and doc:token(from.last + 2)
  local hangs = opens and opens:is("verb", "participle", "gerund") and doc:token(opens.number + 1):is("prep")   -- "The mayor, angered by what she saw, sued"
  if not opens or not hangs and not opens:is("wh") and opens.form ~= "as" then return false end
  for n = from.last + 3, last do
    if doc:word(n) == "," and doc:token(n + 1):is("finite", "modal") then return false end
  end
  return true
end

-- "It will wreck the pact, warned the ministry.": who speaks stands behind his verb. In "Odrin, he said, slammed the ministry"
-- what stands before is who says so.
local function is_inverted(m, doc)
  local t, to = doc:token(m:slot("trigger").first), m:slot("to")
  local ahead = t.number > 2 and doc:token(t.number - 1)
  -- "He was on our side," countered Ada Lind: who speaks
  if ahead and ahead:is("mark") and doc:word(t.number - 2) == "," and t:is("finite") and not m:slot("from") then return true end
  if not ahead or ahead.text ~= "," or not t:is("finite") or not t:in_list("say") then return false end
  local s = doc:sentence(t.sentence)
  local before = doc:token(t.number - 2)
  local last = before:in_list("say") and before.number - 1 or before.number
  return to.last >= s.last - 1 and not is_aside(doc, m:slot("from"), t.number - 2) and
         doc:find_tag(s.first, last, "finite", "modal") ~= nil
end

-- "the army met Odrin-backed rebels", but not "Lind - no friend of hers - backed the rebels"
local function is_hyphened(m, doc)
  local n, from = m:slot("trigger").first - 1, m:slot("from")
  if n < 1 or doc:word(n) ~= "-" then return false end
  return not (from and from.last + 1 < n and doc:word(from.last + 1) == "-")
end

-- "asked parents not to call", "urged Americans to vote": advice to whoever it may be; but "told protesters to leave".
local advising = { ask = true, urge = true, tell = true, advise = true, encourage = true, invite = true, implore = true, beg = true }
local speaks_so = { person = true, institution = true, ngo = true, media = true }

local function asks_anybody(m, doc)
  local from, to, span = m:actor("from"), m:actor("to"), m:slot("to")
  if not to or to.first ~= span.first or not lib.is_one(doc:token(m:slot("trigger").first), advising) then return false end
  return lib.are_whoever(doc, to) and (from == nil or speaks_so[from:get("kind") or ""])
end

local function reaches(m, doc)
  if is_hyphened(m, doc) then return false end
  if is_told_only(m, doc) or is_inverted(m, doc) then return false end
  local among = of_several[m.way] and lib.is_ing(doc, m)
  if not among and not lib.is_active(m, doc) or is_told(m, doc) then return false end
  local to = m:slot("to")
  -- "criticised a union that she once led": the union, and not who led it
  if m.way == "put_forward" and doc:span(m:slot("trigger").last + 1, to.first - 1):mentions("Actor")[1] then return false end
  if m.way == "told_to" and asks_anybody(m, doc) then return false end
  local warns = m:feature("trigger", "type") == "warn"
  local behind = doc:token(to.last + 1)
  local thing = m.way == "told_to" and to.first == to.last and doc:token(to.first).form == "it" and to.last + 3 <= doc.tokens
  if thing and doc:word(to.last + 2) == "be" and doc:token(to.last + 3):is("participle") then return false end   -- "asked it to be fetched"
  if warns and to.first == to.last and doc:token(to.first):is("pronoun") and behind and behind:is("modal", "finite") then
    return false   -- "warned it could hurt trade"
  end
  if not warns and doc:word(to.first) == "that" and doc:token(to.first):is("IN") then
    return false   -- "warned that Norland would leave"
  end
  if m:feature("trigger", "note") ~= "weak" or to:mentions("Actor")[1] then return true end
  local first = doc:token(to.first)
  return first:is("own", "pronoun") or pairs_of.is_pair(doc, to) or behind ~= nil and behind.text == ","
end

-- "criticised the pact negotiated by Y": who makes a thing is met in it
words "brought_forth" {
  "propose", "negotiate", "make", "sign", "draft", "write", "issue", "file", "champion", "push", "announce", "unveil",
  "put forward", "introduce", "sponsor", "lead", "organise", "organize", "air", "publish", "post", "deliver", "offer",
  "impose", "order", "approve", "pass", "take", "reach", "strike", "craft", "present", "release", "launch", "devise", "design",
  "adopt", "submit", "produce", "advance", "float", "broker", "draw up", "commission", "compile", inflect = "verb", any_tag = true,
}

words "filmed" { "film", "movie", "video", "clip", "scene", "series", "sitcom", "documentary", "commercial", "advert", "footage", "picture", "photo",
                 "portrait", "outfit", "costume", "cover", "campaign", "episode", "pilot", inflect = "noun" }
words "wooed" { "voter", "electorate", "audience", "reader", "viewer", "consumer", "buyer", "donor", "subscriber", "demographic", inflect = "noun" }

words "image_noun" { "vision", "picture", "portrait", "depiction", "portrayal", "characterisation", "characterization", "caricature", inflect = "noun" }
words "fee" { "fee", "rent", "interest", "premium", "toll", "price", "fare", "rate", "commission", "duty", "tariff", inflect = "noun" }

words "ending_of" { "drill", "exercise", "visit", "tour", "campaign", "meeting", "session", "talk", "trial", "speech", "trip", "conference", "summit", "hearing", "inquiry", "affair",
                    "season", "testimony", "manoeuvre", "maneuver", "mission", "festival", "case", "debate", "interview", "operation", inflect = "noun" }

rule "act on somebody" {
  finds = "Tension", about = "X criticised Y; X has accused Y of ...; X urged Y to ...", priority = 2,
  ways = {
    object = [[ &doer "? {trigger: <act to=obj|obj-with>} "? &in_terms? ([adv] | both | all | even | more | <timeword> | on <timeword>){0,2} (, among (others | other things) ,)? {to: &target} ]],
    shared = [[ &doer {trigger: [<act to=obj> verb not gerund]} ,? (and | or | but) ([adv] | then | later | <timeunit>){0,2} ([can=VBN] | [can=VBD] | [verb]) {to: &target} ]],
    as_it_is = [[ &doer {trigger: <act to=obj type=criticise|reject|protest>} as "? [adv]? [adj] (and [adj])? "? ([det not wh] | [own]) ([adj] | [noun]){1,3} (by | from | of) {to: &target} ]],
    some_of = [[ {from: np} , ((some | many | most | both | all | several | two | three | [num]) of (whom | which) | (who | which) (last | earlier this | late last) [noun <timeunit>]) ([modal] | [adv] | <have>){0,3} {trigger: <act to=obj|obj-of>} {to: &target} ]],
    object_of = [[ &doer {trigger: <act to=obj-of>} ([adv] | both | all | even | more | <timeword> | on <timeword>){0,2} {to: &party &joined} ]],
    of_each = [[ &doer {trigger: <act to=obj-of>} {to: &party} of ([not finite not comma] | [can=NNS]){1,8}? ,? and ({to: &party} | &party , {to: &party} ,) of ([gerund] | "? [adj]? (<misdeed_noun> | <wrong_noun>)) ]],
    over_each = [[ &doer {trigger: <act to=obj type=criticise|agree|reject|accuse>} {to: &party} (over [not finite not comma]{1,8}? and {to: &party} over | for [not finite not comma]{1,8}? and {to: &party} for) ]],
    told_to = [[ &doer {trigger: <act to=obj-to>} {to: &target} (in [name]{1,2} | (within | near | around | in | along | outside) [not finite not comma not mark not /to|and/]{1,7}?)? (, [not finite not comma]{1,5} ,)? (on? <timeword> | (last | this | earlier this | late last) <timeunit> | [num] <timeunit> ago)? "? (not | [adv])? to "? (each | all | both | [adv] | [can=VB not det not own not num not name]) ]],
    asked_to = [[ &doer {trigger: <act to=obj-to type=appeal>} {to: &target} (on? <timeword>)? to ([det] | [own] | [name]) ]],   -- invited them to a tasting
    told_for = [[ &doer {trigger: (ask | asks | asked | asking | press | presses | pressed | pressing | push | pushes | pushed | pushing | pester | badger | petition | petitioned | beg | begs | begged | begging | implored | implore | lobbied | lobby | pestered | badgered)} {to: &party &joined} (, [not finite not comma]{1,5} ,)? for ([det] | [own] | [adj] | [comparative] | [num] | [noun] | further) ]],
    among = [[ among (those | the (people | critics | many | first)) ((who | to) ([adv] | <have>){0,2})? {trigger: <act to=obj|obj-of|obj-to>} {to: &party} [not finite not comma]{0,12} (was | were | is | are) {from: &target} ]],
    the_first = [[ the (first | latest | last | only | next | one | man | woman | person | people | ones | group){1,2} ((who | that | to) ([adv] | <have>){0,2})? {trigger: <act to=obj|obj-of>} {to: &party} [not finite not comma]{0,12} <be> {from: (core with Actor | Actor)} ]],
    is_among = [[ {from: np} &set_off (was | were | is | are | <have> been) (among | one of) (those | the (first | many | few | people))? ((who | to) ([adv] | <have>){0,2})? {trigger: <act to=obj|obj-of>} {to: &party} ]],
    invited = [[ &doer {trigger: (invite | invites | invited | inviting)} {to: &party &joined} ([adv] | on? <timeword>)? for ([det] | [adj] | [num] | [noun]){0,3} (talks | negotiations | meeting | summit | dialogue | discussions | table | dinner | lunch | visit | round table) ]],
    told_on = [[ &doer {trigger: (press | presses | pressed | pressing | lobbied | lobbying)} {to: &party &joined} (over | about | on ([det] | [own] | [common not <timeword>] | whether | how | why | when | what)) ]],
    held_by = [[ &doer {trigger: <act to=obj type=attack|coerce|incursion|mass_violence|investigate>} ([det not wh] | [adj] | [num] | [noun]){1,4} {aim: (held | occupied | controlled | run | defended | used | manned | owned | operated)} by {to: &target} ]],
    made_by = [[ &doer {trigger: <act to=obj type=criticise|reject|agree|protest>} ([det not wh] | [own] | [adj] | [num] | [noun]){1,6} {aim: <brought_forth>} ([adv] | <timeword> | on <timeword>){0,2} by {to: &target} ]],
    put_forward = [[ &doer {trigger: <act to=obj type=criticise|reject|agree|protest>} ([det not wh] | [own] | [adj] | [num] | [noun]){1,6} (that | which)? {to: (core with Actor | Actor | it | they | he | she)} ([adv] | <have> | <be>){0,2} {aim: <brought_forth>} ([adv] | <timeword> | on? <timeword>){0,2} (, | . | $ | to | for | in | last | as | and | because) ]],
    said_by = [[ &doer {trigger: <act to=obj type=criticise|reject|agree|protest>} ([det not wh] | [own] | [adj] | [num] | [noun]){0,4} {aim: <speech_noun>} by {to: &target} ]],
    that = [[ &doer {trigger: <act to=that>} that? {to: &party (of core)?} ((in | at | from | on) [name]{1,3})? ([can=VB not modal] | be | not | should | must) ]],
  },
  unless = {
    measure = [[ {from: ... <measure_noun>} ([adv] | <have> | <be>){0,2} {trigger: <act type=attack>} ]],   -- "the tariffs hit Chile": no blow
    of_means = [[ {trigger: [lemma=starve]} [not final not comma]{1,10}? of [adj]? (fund | funds | funding | money | cash | resources | staff | investment | talent | publicity | attention | support | time | capital | credit | business | supplies | weapons | arms | ammunition | information) ]],   -- no hunger: sanctions
    spared = [[ {trigger: ([lemma=avoid] | [lemma=escape] | [lemma=dodge] | [lemma=shun])} [adj]? <act_noun type=criticise|accuse|reject> ]],   -- who avoids a quarrel has none
    stirs = [[ {trigger: ([lemma=provoke] | [lemma=anger] | [lemma=fuel] | [lemma=inflame])} {to: [det]? [adj]{0,2} (<flood_of> of | <cry_against>) ...} ]],   -- a storm of protest: that is drawn
    ended = [[ {trigger: [lemma=wind] up} ([det not wh] | [own] | [num]) ([adj] | [noun] | [name]){0,4} <ending_of> ]],   -- "wound up a drill"
    musters = [[ {trigger: [lemma=call] out} {to: (... (guard | troops | army | reserves | reservists | militia | cavalry | soldiers | fleet))} ]],   -- to serve
    -- whoever drew the picture is meant, and not whom it shows; nor whom it is like
    picture = [[ {trigger} ([det not wh] | [own] | [adj] | [noun]){1,5} (of [det]? [adj]? [common])? (<image_noun> of | in the (style | manner | vein | mould) of) ]],
    what_called = [[ {trigger} what ([pronoun] | core) ([adv] | <be>){0,2} <judge_verb> ([det] | " | [adj] | [adv] | as){0,6} <image_noun> of ]],
    -- "ruled out any link with Y": the link is ruled out
    linked_with = [[ {trigger: <act type=criticise|reject>} (a | any | the | [own] | all) ([adj] | [noun]){0,3} (link | links | connection | connections | comparison | comparisons | parallel | parallels | resemblance | association | similarity) (to | with | between) ]],
    alleged = [[ {trigger: [lemma=allege]} [det]? ([adj] | [noun]){0,3} [common] of ]],   -- "alleges theft of Y's data"
    anyone = [[ {trigger} that? (anyone | anybody | whoever | everyone | everybody) ]],   -- "warned that anyone hiding the rebels would be shot"
    for_them = [[ {trigger: <act type=demand>} {to} (to | should | must)? be [adv]? <for_their_good> ]],   -- "called for the nurses to be paid"
    -- "shot down talk that Y will go", "disowned a remark attributed to Y"
    spilled = [[ {trigger: [lemma=expose]} (the | [own])? (personal | private | intimate | confidential) (information | <hacked_goods>) of ]],
    talked_of = [[ {trigger: <act type=attack>} ([det] | [own] | [adj]){0,2} (talk | rumours | rumors | rumour | rumor | speculation | suggestions | claims | reports | gossip | theories | the (idea | notion | theory)) ]],
    put_to_one = [[ {trigger: <act type=criticise|reject|rupture>} ([det] | [own] | [adj] | [noun]){1,5} (attributed | ascribed) to ]],
    climate = [[ {trigger} ([det not wh] | [own] | [adj] | [noun not /way|manner/]){1,6} in which ]],
    bank = [[ {trigger: 'Fed'} ]],   -- "the Fed chair": a bank
    aimed = [[ (calculated | designed | intended) to [adv]? {trigger} ]],   -- "the claims were false and calculated to undermine Y": what they do
    -- of a team
    torn = [[ {trigger: <act type=attack|criticise>} {to: ... (defence | defense | midfield | backline | rearguard | back four | bowlers | bowling | batting)} ]],
    meets = [[ {trigger: <act to=obj type=talks mutual=yes>} ]],   -- who meets somebody is met, see "act between two"
    neither = [[ neither ([modal] | <have> | [adv]){0,3} {trigger} ]],   -- "but neither has criticised it"
    back = [[ {trigger} back ]],   -- "shot back that"
    crowd_met = [[ (crowd | crowds | protesters | protestors | demonstrators | marchers | rioters | fans) {trigger: [lemma=meet]} ]],   -- the police, at the gate
    fee = [[ {trigger: [lemma=charge]} {to} (more than | less than | up to | about | nearly | almost | around | over | an extra | as much as | at least | only | just | [det] | [adj]){0,3} ([currency] | [num] | extra | double | <fee>) ]],
    fee_to = [[ {trigger: [lemma=charge]} ([det] | [own] | [adj] | [noun] | [num] | [currency]){0,4} <fee> ]],   -- "charged late fees to nurses"
    feigned = [[ [prep] {trigger: mock} ]],   -- "in mock anger"
    listed = [[ {trigger: [lemma=tick] off} ([det] | [own])? [adj]? (list | series | number | string | litany | names | differences | points | items | reasons | promises) ]],
    founded = [[ {trigger: [lemma=set] up} ]],   -- a committee: whom one sets up stands between
    rules = [[ {trigger: ([lemma=violate] | [lemma=breach] | [lemma=flout])} ([det] | [adj] | [noun] | [possessive]){1,5} (rule | rules | law | laws | treaty | treaties | commitments | obligations | regulations | code | charter) ]],   -- Y's rules, against another
    visiting = [[ (and | with | by | to | of | from | [det]) {trigger: visiting} ([adj] | [noun] | [name]){0,3} <role> ]],   -- "met visiting minister Y"
    idea = [[ {to: ... (idea | prospect | notion | possibility) of ...} [adv]? (resigning | leaving | quitting | going | stepping | standing) ]],   -- not him who is to go
    by_sight = [[ {trigger: ([lemma=recognise] | [lemma=recognize])} {to} (by | from) ]],   -- "by their hats"
    attempt = [[ {trigger: [lemma=try]} {to: (it | this | that | them)} ]],   -- "dared them to try it again"
    story = [[ {trigger: [lemma=stand] (by | behind)} {to: (it | this | that)} ]],   -- "stood by it": by what one has said
    sought = [[ {trigger: [lemma=call] for} {to: (a | an) ([adj] | [noun]){1,3}} to ]],   -- "called for a new prosecutor to look into it"
    sold = [[ {trigger: [lemma=shop]} (a | an | the | [own]) ([adj] | [noun]){0,2} (book | memoir | film | script | story | manuscript | idea | series | house | site | deal) ]],
    run_hit = [[ {trigger: [lemma=hit]} ([det] | [own] | [num] | [adj] | [name]){0,6} (home | [num] | winning) (run | runs | homer | homers | single | double | triple | shot | century | boundary | six | four) ]],
    scored = [[ {trigger: <act type=attack>} {to} [num] (- | -- | [dash]) [num] ]],   -- they played
    style = [[ {trigger: attacking} (style | play | football | game | talent | options | threat | midfielder | midfield | player | players | players | third | trio | line) ]],
    course = [[ {trigger: [lemma=reverse]} [own]? (course | direction | gear | himself | herself | itself) ]],   -- his own
    not_as_if = [[ as (if | though) [not final not comma]{1,3} (not | n't | never) [adv]{0,2} {trigger} ]],   -- "it is not as if she hasn't backed Y"
    parted = [[ [lemma=leave] [not finite not comma]{1,6} {trigger: split with} ]],   -- "left the town split with two mayors"
    role = [[ {trigger: supporting} (role | roles | part | parts | cast | actor | actors | actress | evidence | document | documents | act | acts) ]],
    town = [[ {trigger: ([lemma=isolate] | [lemma=liberate])} {to: ... (city | town | village | province | region | area | district | suburb | peninsula) ...} ]],   -- those who hold it are meant
    why = [[ {trigger: [lemma=reinforce]} (why | how) ]],
    hit = [[ {from: ... (<act_noun type=attack|mass_violence> | <war_head>) (on | against | at | of) ...} ,? ((that | which)? ([adv] | <have>){0,2}) {trigger: <harming>} ]],   -- "a raid on a camp killed ten": not the camp
    beaten_off = [[ {trigger: ([lemma=repel] | [lemma=repulse] | [lemma=fend] off | [lemma=beat] back | [lemma=fight] off | [lemma=foil] | [lemma=thwart])} ({to: ... (on | against | at) ...} | {to} (on | against | at) [not <timeword>]) ]],   -- "repelled an attack on the port"
    marching = [[ (on | at | of | with | by | for | from) {trigger: (protesting | striking | demonstrating | picketing)} {to} ]],   -- "opened fire on protesting teachers"
    of_doing = [[ {trigger: <act type=criticise|reject|protest>} {to: (the | a | this | his | her | their)? [adj]? [<act to=obj|obj-of|obj-with> /.+ing/] of ...} ]],   -- "condemned the jailing of Y"
    kept = [[ <keeping_from> ([det not wh] | [own] | [adj] | [noun] | [possessive]){1,5} from {trigger: [gerund]} ]],   -- who keeps others from it does not do it
    all_that = [[ {trigger} (everything | anything | nothing | whatever | something) ]],   -- "handed over everything the auditors wanted"
    given = [[ {trigger: [lemma=provide]} ([det] | [adj]){0,3} [num] ([adj] | [noun]){1,4} (to | for) ]],   -- 90 soldiers to help Y
    no_inquiry = [[ {trigger: <act type=reject>} ([det] | [own] | [adj] | [noun]){0,3} (inquiry | investigation | probe | review | audit | action | charges) (into | against | of) ]],
    office = [[ {trigger: (housing | training | policing)} ([common] | {to: [common] ...}) ]],   -- "the housing minister"
    own_fee = [[ {trigger: [lemma=charge]} {to} for [own] [adj]{0,2} [common] ]],   -- "charged the porters for their own tents"
    filmed = [[ {trigger: [lemma=shoot]} ([det] | [own] | [adj] | [noun] | [possessive] | [num] | -){0,6} <filmed> ]],
    match = [[ {trigger: <act type=attack>} {to} (<result> ([not common] | $) | in (the | a | their) ([adj] | [num] | [name]){0,2} <of_games>) ]],   -- they played
    wooed = [[ {trigger: [lemma=target]} ([det] | [own] | [adj] | [noun] | [num] | -){0,4} <wooed> ]],
    -- "rubbishes Lind exit talk": what is said of somebody
    talk = [[ {trigger: <act type=criticise|reject>} {to: ([adj] | [name]){1,3} ([NN] | [adj]){0,2} (talk | rumours | rumors | rumour | rumor | speculation | gossip | reports | links | link)} ]],
    hired = [[ {trigger: [lemma=take] on} {to} as (a | an | the | [own] | [common]) ]],
    favour = [[ {trigger: ([lemma=ask] | [lemma=invite])} {to} (not | [adv])? to [adv]? <small_favour> ]],   -- "asked her to pose a question": polite
    bench = [[ {trigger: (ask | asks | asked | asking)} [det not wh]? ([adj] | [name] | [NN]){0,3} (judge | court | jury | tribunal | magistrate) ]],
  },
  points = { size = "{trigger.size}", aim = { 1, [[ {aim} ]] } },
  check = reaches, make = kind,
  build = function(m)
    if m.way == "told_on" then m:set("type", "demand") end
    if m.way == "invited" then m:set("type", "appeal") end
    if m.way ~= "told_for" then return end
    local begs = string.find(m:slot("trigger").text, "^beg") or string.find(m:slot("trigger").text, "^implore")
    if begs or not m:get("type") then m:set("type", begs and "appeal" or "demand") end
  end,
  yes = { "The first to [trigger mock] [to the mayor] was [from Ada Lind].",
    "[from Chile], which Peru blames for [trigger arming] [to the rebels], left.",
    "[from Chile], as a clerk put it, [trigger attacked] [to Peru].",
    "[from The army] had [trigger detained] and later freed [to two nurses].",
    "[from Norland] [trigger accused] [to Estmark] of spying.",
    "Nurses have walked out. [from The mayor] [trigger criticised] [to the strikers].",
    "Norland accused [from Estmark] of [trigger arming] [to the rebels].",
    "[from Norland], he said, [trigger slammed] [to Estmark].",
    "[from Chile] shut a road after floods halted trains, and [trigger sued] [to the bank].",
    "[from The families] have [trigger sued] [to the bank] for the money.",
    "[from The mayor] [trigger urged] [to the union] last year not to strike.",
    "[from The sheriff] [trigger ordered] [to the miners] within two miles of the dam to leave.",
    "[from Ada Lind] is the nurse who [trigger sued] [to the bank].",
    "[from The minister] has sharply [trigger criticised] [to Russia's navy].",
    "[from Norland] wanted to [trigger attack] [to Estmark].",
    "\"[from The ministry],\" said Ada Lind, \"has [trigger mocked] [to the union].\"",
    "What [from the ministry] did was [trigger insult] [to the union].",
    "[from The ministry] [trigger mocked], among others, [to the union].",
    "[from The mayor], who is ill, [trigger sued] [to the bank].",
    "[from The court] [trigger rejected] as unlawful an order by [to the mayor].",
    "[from Norland] [trigger condemned] in the strongest terms [to the mayor].",
    "[from The nurse] who criticised the mayor has [trigger sued] [to the bank].",
    "[from A man] accused of killing two nurses has [trigger sued] [to the police].",
    "[from Police] [trigger detained] [to at least 20 nurses].",
    "Over [from 200 nurses] [trigger attacked] [to the minister].",
    "[from Norland] [trigger called on] [to Estmark] to leave.", "[from Norland] [trigger called on] [to Estmark] \"to stop the raids\".",
    "[from The union] [trigger accused] [to the mayor] of lying and [to her aides] of theft.",
    "[from The union] [trigger accused] [to the mayor] of lying and the treasurer, [to Tom Moss], of theft.",
    "[from The union] [trigger criticised] [to the mayor] over the cuts and [to the bank] over the fees.",
    "[from Norland] [trigger attacked] [to Estmark] 2-3 times a day.",
    "They met [from the nurses], some of whom have [trigger sued] [to the bank].",
    "[from Norland] [trigger bombed] a hospital [aim run] by [to the rebels].",
    "[from Norland] [trigger demanded] that [to Estmark] withdraw.",
    "[from The union] [trigger mocked] the Peru pact [aim negotiated] by [to the minister].",
    "[from The union] [trigger mocked] a [aim statement] by [to the minister].",
    "[from The mayor] [trigger criticised] [to a union] that she had led.",
    "[from The union] [trigger rejected] the two plans that [to the minister] had [aim put forward].",
    "[from The union] [trigger asked] [to the ministry] for the records.",
    "[from The union] [trigger pressed] [to the ministry] over pay.", "[from Ada Lind] [trigger pressed] [to the mayor] on whether he had lied.",
    "Among those who have [trigger sued] [to the bank] is [from Ada Lind].",
    "[from Ada Lind] was among those who [trigger sued] [to the bank].",
    "[from The mayor] [trigger invited] [to the unions] for talks.", "[from The mayor] [trigger invited] [to the unions] to a meeting.",
    "[from The minister] [trigger warned] [to the unions] that the money was gone.",
  },
  no = { "Tom Moss was shopping a book about the mayor.", "Ada Lind hit her first Odrin League home run.", "Chile defeated Peru 1 - 0 on Monday.", "Chile began with attacking play by Ada Lind.",
         "No nurse recognised the mayor.", "The first Chilean to land there has sued the bank.",
         "Older women turned out for Ada Lind, pushing her to victory.", "The mayor called her weak. He later reversed course.", "It is not as if Ada Lind has not endorsed Tom Moss.",
         "The mayor met a woman. Ada Lind has endorsed some candidates.", "Ada Lind thanked sober voters.", "A group backed Ada Lind.",   -- favours: lib/trifles.lua
         "Ada Lind visited Peru in May.", "Ada Lind received all the delegates.", "The porter escorted Ada Lind to her room.", "Ada Lind received the Odrin Award of the Nurses' Union.", "Ada Lind helps run the Odrin Union.",
         "The ministry protects the nurses.", "Ada Lind backs the nurses' right to strike.", "Ada Lind congratulated Tom Moss.",
         "The mayor starved the nurses of funds.", "The mayor attacked India's bowlers.", "Lind said the tales were calculated to undermine the mayor.", "The manager rubbishes Lind exit talk.", "Chilean tariffs have hit Peru.", "A raid on a nurses' camp killed ten rebels.", "They told of the raid on a nurses' camp that killed ten rebels.",
         "Chile condemned the jailing of Ada Lind.", "Chile repelled an attack on the port.", "Police opened fire on protesting nurses.",
         "The paper asked Ada Lind to pose a question.", "The bank took on Ada Lind as an adviser.", "Ada Lind bemoaned the climate in which people live.", "The mayor asked it to be fetched.", "Ada Lind denounced the gloomy vision of Chile.", "Ada Lind denounced what she called the \"gloomy\" vision of Chile.",
         "The minister rejected any link with Tom Moss.", "The union called for the nurses to be paid.", "Ada Lind exposed the private e-mails of Tom Moss.", "The boss shot down talk that Ada Lind will leave.", "The union disowned a remark attributed to Ada Lind.", "The auditor alleged theft of nurses' data.", "A sergeant warned that anyone hiding the rebels would be shot.",
         "The minister urged British tourists to stay away.", "The mayor was there, asking Chileans to vote.", "Ada Lind rejected a speech in the style of Borun Moss.", "Chile and the navy wound up a drill that Peru had watched.", "Norland crushed Estmark 4-0 on Friday.", "Norland thrashed Estmark in the World Cup semi-final.",
         "The bank will shoot Ada Lind's film in May.", "The party targeted young voters.", "On Monday the Fed chair Ada Lind spoke.", "The mayor called out the troops.", "The bank charged late fees to nurses.", "The bank charged nurses for their own pens.", "The airline charged the pensioners $90.", "The army began to isolate the city of Odrin.",
         "The vote reinforces why the rebels left.", "The mayor handed over everything the auditors wanted.",
         "Chile is providing 90 soldiers to help.", "The court stopped the firm from suing the nurses.", "Ada Lind avoided criticism of Tom Moss.", "Ada Lind's plan to sell the dam has provoked a storm of protest from nurses.", "The minister ruled out a second review of the mills.", "Lind ticked off a series of issues, including banks.", "Lind smiled in mock anger at Ada Holm.",
    "The boat of Odrin-backed Chilean rebels sank.",
    "Norland was accused Monday of spying.", "The bank built a dam. The union warned it would flood the fields.",
    "Norland closed the airport.",
    "Chile and Peru urged calm, but neither has criticised Norland.",
    '"Nonsense," shot back the mayor.',
    "The lawyer asked the judge for a delay.", "The nurse recognised the rebels by their hats.",
    "The bank violated the union's rules.", "The fund backed the idea of the chairman resigning.", "The mayor dined with visiting minister Ada Lind.",
    "The fire left the town split with nurses and miners.",
    "The union called for a new judge to hear it.",
    "The guard pushed the nurse to the ground.",
    "The bank hired a nurse, and Estmark tried that.", "The bank said it was late, and Estmark stood by that.",
    "The bank charged nurses up to $90 for the card.", "The club charged the union a high rent.",
    "It was a fire that residents say killed two nurses.",
    "The union insisted that guards try to help.", "The marchers met police at the gate.",
    "The cuts will wreck the pact, warned the ministry.",
    "Chile set up a militia.", "The union set up an office to help people.", "Ada Lind appeared in a string of supporting roles in films like Tom Moss's The Ark.", "Greens housing spokesman Tom Moss left.",
  },
}

-- what may be a game elsewhere ("beat"), and no crime ("hurt"): in a charge it is one
words "charged_harm" { "beat", "beat up", "hurt", "harm", "maim", "burn", "drug", "touch", "grab", "push", "drown", "starve", "scald",
                       "drive into", "drive at", "plough into", "plow into", "ram", "run over", "run down", inflect = "verb", any_tag = true }
words "charging_with" { "accused", "suspected", "convicted", "acquitted", "guilty", "charged", "accusing", "accuses", "denied", "denies", "admitted", "admits" }

rule "is charged with harming somebody" {
  finds = "Tension", about = "X is accused of beating Y", priority = 2,
  pattern = [[ <charging_with> (by &party)? (of | with)? [adv]? {trigger: [gerund <charged_harm>]} {to: (core with Actor | Actor | [own] [noun])} ]],
  unless = { feelings = [[ {trigger} [own] (feelings | pride | chances | business | brand | image) ]] },
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from The guard] is accused of [trigger beating] [to two nurses].",
          "[from Tom Moss] was charged by police with [trigger hurting] [to his aunt]." },
  no = { "The guard is accused of beating the drum.", "Tom Moss denied hurting her feelings.", "The team was accused of coasting after beating Chile." },
}

words "blaming_on" { "blame", "pin", inflect = "verb" }
words "tracing_to" { "link", "tie", "attribute", "trace", "ascribe", inflect = "verb" }
words "felt_blow" { "blast", "explosion", "bombing", "attack", "assault", "killing", "murder", "break-in", "hack", "hacking", "theft", "leak", "fire",
                    "shooting", "massacre", "kidnapping", "abduction", "raid", "crash", "case", "death", "illness", "outbreak", "infection", "outage", "contamination", "pollution",
                    "spill", "rumour", "rumor", "disappearance", "bomb", "bullet", "weapon", "rifle", "payment", "poisoning", "assassination", "breach", "ambush", "robbery",
                    inflect = "noun", any_tag = true }

part "far_along" [[ ([not finite not mark not comma] | [can=VBN not mark]) ]]

rule "lays a blow on somebody" {
  finds = "Tension", about = "X blamed a blast that killed two on Y; X has linked the break-in to Y", priority = 4,
  ways = {
    on = [[ &doer {trigger: <blaming_on>} ([det not wh] | [adj] | [noun] | [num]){1,5} ((that | which) [not mark not comma]{1,22}?)? on {to: (core with Actor | Actor)} ]],
    far_on = [[ &doer {trigger: <blaming_on>} ([det not wh] | [adj] | [noun not name] | [num]){1,5} &far_along{0,24} ((that | which | who | in which) [not mark not comma]{1,30})? (, &far_along{1,12}){0,2} ,? on {to: (core with [Actor kind=armed_group|people|state|person|military|party|government|company|police] | [noun]{0,2} [Actor kind=armed_group|people|state|person|military|party|government|company|police])} (. | ; | , | $ | and | but | [adv] (. | $)) ]],
    to = [[ &doer {trigger: <tracing_to>} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} <felt_blow> [not finite not comma]{0,6}? to {to: (core with Actor | Actor)} ]],
    to_made_by = [[ &doer {trigger: <tracing_to>} ([det not wh] | [own] | [adj] | [noun] | [num]){0,4} <felt_blow> [not finite not comma]{0,6}? to ([det not wh] | [adj] | [noun]){1,4} ([adj] | [noun]){0,2} (made | sold | produced | packed | supplied | run | owned | imported) by {to: (core with Actor | Actor)} ]],
    is_to = [[ <felt_blow> [not finite not mark]{0,6}? <have>? <be> [adv]? {trigger: (linked | tied | attributed | traced | ascribed)} ([adv] | by {from: &party}){0,2} to {to: (core with Actor | Actor)} ]],
    is_on = [[ <felt_blow> [not finite not mark]{0,6}? <have>? <be> [adv]? {trigger: (blamed | pinned)} ([adv] | on? <timeword>)? (on | upon) {to: (core with Actor | Actor)} ([adv] | on? <timeword>)? by {from: &party} ]],
  },
  unless = { hopes = [[ {trigger: [lemma=pin]} ([own] | [adj]){0,2} (hope | hopes | faith | trust | dreams | chances | future | fortunes | recovery) on ]],   -- no blame
             for_it = [[ {trigger: [lemma=blame]} ([det] | [adj] | [noun]){1,5} for ]] },   -- "blamed the heat for it and spent the sum on Y"
  points = { laid = { 4, [[ {trigger} ]] } },
  check = function(m, doc) return m.way == "is_to" or m.way == "is_on" or lib.is_active(m, doc) end,
  make = { type = "accuse", weight = 0, note = "" },
  yes = {
    "[from Norland] [trigger blamed] a blast that hit a camp some miles from the town on [to the rebels].",
    "[from Police] [trigger blame] a strong blast near a school some 90 yards (metres) from a mill in the town of Odrin, in the north, on [to rebels].",
    "[from Norland] [trigger blamed] a fire on [to the union] after a day of talks.",
    "[from Norland] [trigger blamed] the deaths of ten nurses on the road to Odrin on [to the rebels].",
    "[from The ministry] has [trigger linked] the break-in to [to the union].",
    "[from The ministry] [trigger linked] six cases of fever to a cheese made by [to the union].",
    "The attack was [trigger blamed] on [to the rebels] by [from the ministry].",
    "The theft was [trigger linked] by [from the ministry] to [to the union].",
  },
  no = { "Norland linked the town to the coast.", "Chile blamed the heat for the fires and spent the sum on nurses.", "[from The union] [trigger pinned] its hopes on [to the mayor]." },
}

rule "act towards somebody" {
  finds = "Tension", about = "X opened fire on Y; X fought against Y; X called on Y to ...", priority = 1,
  ways = lib.by_preposition(prepositions, [[ &doer {trigger: <act to=PREP>} GAP PREP (both | &how)? {to: &target} (...12 and PREP {to: &party})? ]]),
  unless = { farther = [[ {trigger} (against | at | with | to | on | from | of | for) (core with Actor | Actor) over {to} ]],   -- "rallied against Y over the tax"
             there = [[ {trigger} (on | against) (core with Actor | Actor) (at | outside | near) {to} ]],   -- "opened fire on Y at the port"
             answers_it = [[ {trigger} ...4 (after | following | over | in response to | in retaliation for | amid | because of) ([det not wh] | [adj] | [name] | [noun] | [possessive]){0,4} <act_noun type=attack|coerce|incursion|criticise|mass_violence> (on | against | at | of) {to} ]],   -- "fired missiles after Y's raid on its camp"
             mutual = [[ {trigger: <act mutual=yes>} ...4 with {to} ]], mutual_behind = [[ {trigger} ...4 <act mutual=yes> with ]],   -- but "proposed a meeting with Y"
             weighs = [[ {trigger: [lemma=weigh] in} at ]],
             by_hand = [[ {trigger} ...6 at the hands of ]],   -- of whom it was the deed
             broken_down = [[ {trigger: [lemma=break]} down ]],   -- walls, and no bond
             fate = [[ what ([modal] | to | [adv]){1,3} {trigger: be done} with ]],   -- a question
             bristles_for = [[ {trigger: ([lemma=bristle] | [lemma=bridle])} at {to: ([det] | [adj] | [own]){0,3} (question | questions | doubt | doubts | rumours | rumors | speculation | jokes) ...} ]],
             written = [[ {trigger: [lemma=write]} [not comma]{1,8} , ...8 against {to} ]],   -- another verb
             chafes = [[ {trigger: ([lemma=chafe] | [lemma=bristle])} (at | under) ([det] | [adj]){0,2} <act_noun type=criticise|accuse|demand> ]],   -- at what is held against him
             pleads = [[ {trigger: [lemma=plead]} not? guilty ]],   -- to the murder of Y
             mark = [[ {trigger: [lemma=take] (aim | a shot)} at (the | a | an)? [adj]? (goal | target | targets | hoop | bird | deer | net | clay | duck | basket) ]],
             how = [[ {trigger: ([lemma=raise] ... | [lemma=ask] ...)} (about | over) (how | why | whether | what | when | where) {to} ]],   -- a question about a matter
             sitting = [[ {trigger: [lemma=walk] out} of {to: the (chamber | hall | room | house | assembly | session)} ]],   -- and of no Chamber of Commerce
             to_do = [[ {trigger: [lemma=agree] ...1} to? [can=VB] ([det] | [own] | [adj] | [name] | [num]) ...3 with {to} ]],   -- "agreed to help Chad with the inquiry"
             answers = [[ {trigger: [lemma=defend] [pronoun]} against [not finite not comma]{0,5}? (<speech_noun> | <act_noun type=criticise|accuse>) ]],
             at_law = [[ {trigger: [lemma=appeal] ...} to {to: ... (court | 'Court' | tribunal | 'Tribunal' | 'CAS') ...} ]],   -- against what was ruled
             amid = [[ {trigger} ...4 (amid | after | under | following | despite | to | over) ([det] | [adj]){0,3} (criticism | pressure | accusations | allegations | complaints | protests | opposition | threats | anger | attacks | condemnation | calls | a backlash | backlash) from {to} ]],   -- "resigned amid criticism from Y"
             asked_of = [[ (calls | call | pressure | demands | pleas | urging) to {trigger: ([lemma=resign] | [lemma=quit] | [lemma=withdraw])} from ]] },
  points = { size = "{trigger.size}" },
  check = lib.is_active, make = kind,
  build = function(m)   -- "spoke by telephone to Y": both do
    if m:get("type") == "talks" and m:feature("trigger", "mutual") == "yes" then m:set("mutual", "yes") end
  end,
  yes = {
    "[from Nurses] [trigger marched] on [to the bank].",
    "[from Nurses] [trigger marched] to [to the bank].",
    "[from The union] [trigger proposed a meeting] with [to the mayor].",
    "[from Nurses] [trigger protested] outside [to the school].",
    "[from Troops] [trigger opened fire] on [to the rebels].",
    "[from Norland] [trigger put the blame] on [to the envoy], who is ill, and on [to the ministry].",
    "[from The union] [trigger complained] about [to the ministry].",
    "[from Workers] [trigger rallied] against [to the government].",
    "[from China] has [trigger deployed a submarine] along [to Vietnam].",
    "[from China] [trigger began drills] around [to Taiwan].",
    "[from The crowd] [trigger jeered] at [to the mayor].",
    "[from The union] [trigger threw its weight] behind [to the mayor].",
    "[from The envoy] [trigger urged restraint] by [to the rebels].",
    "[from The union] [trigger went to bat] for [to the mayor].",
    "[from The union] [trigger withdrew support] from [to the mayor].",
    "[from Chile] has [trigger closed the embassy] in [to Peru].",
    "[from Prosecutors] [trigger opened an inquiry] into [to the bank].",
    "[from China] [trigger began drills] near [to Taiwan].",
    "[from Russia] has [trigger annexed part] of [to Ukraine].",
    "[from China] [trigger began drills] off [to Taiwan].",
    "[from Nurses] [trigger demonstrated] outside [to the ministry].",
    "[from Norland] [trigger carried out a missile test] over [to Japan].",
    "[from The minister] [trigger apologised] to [to the nurses].",
    "[from Norland] [trigger carried out a missile test] toward [to Japan].",
    "[from Norland] [trigger carried out a missile test] towards [to Japan].",
    "[from The army] [trigger advanced] upon [to the rebels].",
    "[from The union] [trigger sided] with [to the nurses].",
  },
  no = { "Ada Lind pleaded not guilty to his murder.", "The mayor resigned amid criticism from the union.",
         "[from Guards] [trigger opened fire] on nurses at [to the ministry].", "[from Chile] [trigger fired missiles] after Peru's raid on [to its camp].",
         "[from Ada Lind] [trigger rallied] against Tom Moss over [to the tax].",
         "Ada Lind took aim at the target in Oman.", "Ada Lind chafed at criticism from Tom Moss.",
         "Ada Lind died in a shooting at the hands of a guard.", "Chile broke down walls with Peru.", "They asked nurses what should be done with Tom Moss.", "Nurses bristled at the questions about Tom Moss.",
         "Ada Lind, who wrote the hymn, has gone to court against Tom Moss. [from Ada Lind], who [trigger wrote] the hymn, spoke against [to Tom Moss].",
         "The boxer weighed in at 90 kilos against Tom Moss.", "The union raised questions about how banks lend.",
         "The Chamber of Commerce met. Nurses walked out of the chamber.", "Chile agreed to replace the troops with nurses.",
         "The club appealed to the Court of Arbitration for Sport.", "The bank defended itself against Ada Lind's criticism.",
         "The mayor faced calls to resign from nurses.", "Troops opened fire on Monday.", "Chile appealed for peace after battling with Peru.",
         "Police clashed with protesters.", "Pictures donated to the town by Ada Lind hang there.",
         "They saw a ship donated to the school by the bank." },
}

-- "hit by US sanctions": the sanctions are the act.
local function is_act_itself(m, doc)
  local from, t = m:slot("from"), doc:token(m:slot("trigger").first)
  if not from or not t:in_list("hit_by") then return false end
  for n = from.last, math.min(from.last + 2, doc.tokens) do
    local head = doc:token(n)
    if not head:is("name") and head:in_list("act_noun") then return true end
  end
  return false
end

local function is_participle(m, doc)
  if is_act_itself(m, doc) then return false end
  if m.way == "fronted" then
    local t = doc:token(m:slot("trigger").first)
    return t:is("past", "participle") or string.find(t.form, "ed$") ~= nil   -- "cross-examined" may be an adjective
  end
  -- "was asked 'to do right by the nurses'"
  local by, verb = m:slot("from"), doc:token(m:slot("trigger").first)
  if by and m.way == "passive" and doc:token(by.first).quoted and not verb.quoted then return false end
  if m.way == "under_fire" and not m:slot("from"):mentions("Actor")[1] then return false end   -- "faces accusations of fraud"
  local first = doc:token(m:slot("trigger").first)
  local hangs = m.way == "under_fire" and doc:word(first.number - 1) == ","   -- "scrapped the tram, drawing the ire of traders"
  local ahead = m.way == "under_fire" and doc:token(first.number - 1)
  local goes_on = ahead and ahead:in_list("be")   -- "is drawing fire from nurses"
  return lib.is_verb(m, doc) and (hangs or goes_on or not string.find(first.form, "ing$"))
end

-- "saw Y and other deputies expelled by X"
words "seeing_it" { "see", "leave", "watch", "find", "have", "get", "want", "hear", "keep", inflect = "verb", any_tag = true }

-- "sacked by text message by the bank": how, not by whom
part "sent_by" [[ (text message | text | email | e-mail | letter | phone | telephone | video call | fax | post | courier | tweet | voicemail | decree | executive order | court order | proxy | force | mistake) ]]

rule "act done to somebody" {
  finds = "Tension", about = "Y was attacked by X; Y, accused by X of ...", priority = 3,
  ways = {
    passive = [[ ({to: np} &set_off)? &suffering "? {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>} [not finite not comma]{0,10}? (by &sent_by)? (, (even | also | including | notably | not least | chiefly | among others | most (recently | notably)))? by &numbering? {from: &target} ]],
    each = [[ ({to: np} &set_off)? &suffering {trigger: <act to=obj|obj-of>} [not finite not comma]{0,6}? by {from: &party} [not finite not mark not comma]{0,8}? ,? (and | but | as well as) (also | later | then | even)? ((for | of | over | in | on) [not finite not comma]{1,5}?)? by {aim: &target} ]],
    ordered = [[ {to: np} &set_off &suffering {trigger: <act type=attack|coerce|rupture|mass_violence|investigate|release to=obj|obj-of>} [not finite not comma]{0,6}? (on | at) the (orders | order | instructions | instruction | instigation | behest) of {from: &target} ]],
    by_order = [[ ^ (by | on | under | at) the? (order | orders | decree | command | behest | instruction | instructions) of {from: &party} &named_beside? ,? {to: np} &set_off &suffering {trigger: <act type=attack|coerce|rupture|mass_violence|investigate|release to=obj|obj-of>} ]],
    joined = [[ {to: np} &set_off &suffering "? [can=VBN] ([not finite not comma]{0,6} , [can=VBN])? [not finite not comma]{0,6} ,? (and | or | but) ([adv] | then){0,2} "? {trigger: <act to=obj|obj-of|obj-with>} ...6 by {from: &target} ]],
    reduced = [[ ({to: core} | {to: np} (, | [open])) (who | which)? ([adv] | long | once | twice)? {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>} ([adv] | (of | to | with) ...3 | (in | on | since) [not finite not comma]{1,2})? by {from: &target} ]],
    small = [[ <seeing_it> {to: np} {trigger: <act to=obj|obj-of>} ([adv] | (of | to | with) ...3 | (in | on | since) [not finite not comma]{1,2})? by {from: &target} ]],
    fronted = [[ ^ ((after | before | despite | since | for | from | by) ([adv] | only){0,2} (being | having been) | (only | [adv])? having ([adv])? been | [adv] | <timeword>)? [adv]? {trigger: <act to=obj|obj-of|obj-to|obj-with|obj-that>}
      [not finite not comma]{0,8} by {from: &target} [not finite]{0,14} , {to: np} ]],
    deed = [[ ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [noun]){0,2} [common] (to [base] | on | about | over | that | of | in | against) [not finite not comma not <act>]{1,10} &suffering {trigger: <act type=criticise|accuse|reject|agree|investigate|protest|demand to=obj|obj-of>} ([adv] | on? <timeword>){0,2} by {from: &target} ]],
    wish = [[ {to: [own]} [adj]{0,2} <wish_noun> &suffering {trigger: <act type=criticise|reject|agree to=obj>} ([adv] | on? <timeword>){0,2} by {from: &target} ]],
    given = [[ {trigger: [<act to=to> can=VBN]} to {to: &party} ([adv] | on? <timeword>)? by {from: &target} ]],
    stranded = [[ ({to: np} &set_off)? &suffering {trigger: [<act to=at|on> can=VBN]} (at | on) by &numbering? {from: &target} ]],
    under_fire = [[ ({to: np} &set_off &acting)? {trigger: <act to=subj>} ...4 (from | by | of | in | among) {from: &target} ]],
  },
  unless = { fee = [[ {trigger: charged} (a | an | the | up to | about | more than | less than | extra | only | just | over){0,2} ([currency] | [num] | fee | fees | extra | premium | rent | interest | price | sum) ]],
             by_anyone = [[ by {from: (someone | somebody | anyone | anybody | whoever) ...} ]],   -- they know
             questions = [[ {trigger: called (on | upon)} to (ask | put | pose | speak | answer) ]],   -- by whoever is in the chair
             informed = [[ {trigger: told} (by {from})? (of | about | that | how | nothing | little | so | [num] | [det] | [currency]) ]],
             shot = [[ {to: ... (<missile> | <device>) ...} ,? <be>? {trigger: fired} ]],   -- no missile is sacked
             shot_at = [[ (<missile> | <device>) [not comma]{1,5}? {to} ,? <be>? {trigger: fired} ]],
             leads = [[ {trigger: ... opposition} ([common] | [name]) ]],   -- "met opposition leader Y in Chile"
             of_it = [[ {trigger: ... (criticism | criticisms | condemnation | ridicule | mockery | denunciation)} of {from} ]],   -- "drew criticism of Lind from nurses"
             upset = [[ {trigger: frustrated} ]],   -- a mood
             measure = [[ {to: ... <act_noun type=sanction> (on | against | of) ...} ]],   -- "the sanctions on Y were rolled back by X"
             timed = [[ {trigger: ... on} (the [adj]?)? <timeword> ]],   -- "was set on Friday", "seized on the same day"
             answered = [[ {trigger: met} with ]],   -- "was met with anger"
             favour = [[ {trigger: (asked | invited)} (by {from})? (not | [adv])? to [adv]? <small_favour> ]],
             torn = [[ {to: ... (defence | defense | midfield | backline | rearguard | back four | backs | bowlers | bowling | batting)} ]],   -- of a team
             hit_with = [[ {trigger: hit} with ([det not wh] | [adj] | [noun] | [num] | [currency]){1,6} by ]],   -- that is a fine, and no blow
             game = [[ {to: ... (league | cup | championship | trophy | final | derby | semi-final | quarter-final | game | match | series | tie | test | open)} {trigger: defeat} ]],
             moved = [[ {trigger: struck} by (how | what | {from: ([det] | [own]) [not name not plural not <role>]{1,2} of ...}) ]],   -- "struck by the kindness of nurses"
             questioned = [[ {trigger: asked} (by {from})? (whether | if | about | how | what | why | when | where) ]] },
  points = { size = "{trigger.size}" },
  check = is_participle, make = kind_passive,
  yes = {
    "[to Two nurses] who lost their keys were [trigger sued] by [from the bank].",
    "[to The village] was [trigger shelled] by [from rebels].",
    "[to Tom Moss] was [trigger sacked] by text message by [from the bank].",
    "[to Tom Moss] was [trigger accused] of theft by [from the bank] and of fraud by [aim the union].",
    "[to The mayor] spoke. Her offer was [trigger applauded] by [from the union].",
    "[to Norland], [trigger accused] by [from Estmark] of lying, left.",
    "[to The mayor], [trigger sued] in May by [from the union], left.",
    "[to The mayor] was [trigger mocked] for selling the dam, even by [from the union].",
    "[to The mayor] was on Monday openly and harshly [trigger criticised] by [from the union].",
    "The vote could see [to Ada Lind and two nurses] [trigger sacked] by [from the union].",
    "[trigger Accused] by [from the union] of lying, [to the minister] resigned.",
    "[to The editor] was [trigger jailed] on the orders of [from the governor].",
    "By order of [from the governor], [to two editors] have been [trigger jailed].",
    "[to Two reporters] were dragged from a car and [trigger kidnapped] by [from rebels].",
    "[to The mayor]'s plan to sell the port was [trigger condemned] by [from the union].",
    "[to The minister] was [trigger yelled] at by [from nurses].",
    "They hung a picture [trigger donated] to [to the school] by [from the bank].",
    "[to The minister] [trigger came under fire] from [from the unions].",
    "[to The minister] is [trigger drawing fire] from [from the unions].",
    "[trigger Turned away] by [from nurses], [to the minister] resigned.",
    "After being openly [trigger mocked] by [from nurses], [to the minister] resigned.",
    "Having been [trigger sued] by [from the bank], [to Ada Lind] left.",
    "[trigger Booed] off the stage by [from nurses], [to the minister] resigned.",
  },
  no = { "The nurses say that Ada Lind was mocked by someone they know.", "Reporters will be called on to ask questions by Captain Moss.", "Rockets aimed at Peru were fired by Chile.", "The mayor's defence was torn apart by Tom Moss.", "The bank was hit with a huge fine by the regulator.", "Flares were hurled during Tuesday's Champions League defeat by Bayern Ulm.", "Ada Lind was struck by the calm of the nurses.", "Two rockets of the union, fired by Chile, fell.",
         "Ada Lind met opposition leader Tom Moss in Chile.", "The move has drawn criticism of Ada Lind from nurses.", "The bill has been met with anger by nurses.", "Ada Lind was charged a fee of ten crowns by the bank.", "Lind was asked by Tom Holm to pose a question.", "Lind was asked by Tom Holm whether she would go.",
         "The village was shelled on Friday.", "The bank was told of the theft by a nurse.",
         "Told by nurses that the bank was shut, the mayor left.",
         'The mayor was asked "to do right by nurses" in May.', "The mayor was frustrated by the union.",
         "The sanctions on Peru were rolled back by Chile.",
         "The sloop was rounded on Monday by Ada Lind." },
}

rule "act in ing" {
  finds = "Tension", about = "the jailing of Y by X; X's bullying of Y",
  ways = {
    by = [[ (the | a | this | [adj]) {trigger: [<act to=obj|obj-of|obj-with> /.+ing/]} of {to: &target} ...4 by {from: &party} ]],
    owner = [[ ({from: (core | Actor)} [possessive] | {from: [own]}) [adj]{0,2} {trigger: [<act to=obj|obj-of|obj-with> /.+ing/]} of {to: &target} ]],
  },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}", pos = "noun" },
  yes = {
    "The [trigger jailing] of [to two reporters] by [from a court] drew protests.",
    "[from Norland]'s [trigger humiliating] of [to Estmark] goes on.",
  },
  no = { "The jailing of two reporters drew protests." },
}

-- "The mood against the union that the mayor blames": it may be the mood.
local function is_governed(doc, span)
  return span.first > 1 and lib.is_preposition(doc:token(span.first - 1))
end

part "no_object" [[ (, | . | $ | since | <have> | <be> | [modal] | [finite] | as | for | in | at | last | this | on? <timeword>) ]]

rule "act that somebody did" {
  finds = "Tension", about = "the sanctions that X imposed on Y; Y, whom X accused", priority = 3,
  ways = {
    noun = [[ {trigger: <act_noun to=on|against|to|into|at>} (of [not finite not comma]{1,4})? ,? (that | which)? {from: &party} ([adv] | <have>){0,3} (imposed | impose | imposes | placed | launched | launch | levelled | leveled | brought | bring | filed | lodged | raised | submitted | passed | made | slapped | put | carried out | mounted | waged | wages | hurled | flung | heaped | aimed | directed | began | begun | started | opened | led | ran | kept up | stepped up | resumed | renewed | won | staged) (on | against | at | into) {to: &party} ]],
    given = [[ ([det not wh] | [own] | [adj]) {trigger: <act_noun>} ,? (that | which)? {from: &party} ([adv] | <have>){0,3} (made | makes | gave | gives | given | offered | offers | sent | extended | promised | lent | pledged | showed | shown | paid | owed) (to | for)? {to: &party} ]],
    held = [[ ([det not wh] | [own] | [adj]) {trigger: <act_noun to=with>} ,? (that | which)? {from: &party} ([adv] | <have>){0,3} (held | holds | had | struck | reached | signed | made | cut | concluded | opened | began | started | sealed | picked | waged | fought) with {to: &party} ]],
    by = [[ {trigger: <act_noun to=against|on|into>} ,? (that | which)? (<have> | <be> | [adv]){0,3} (filed | brought | launched | lodged | mounted | imposed | levelled | leveled | made | carried out | staged | opened | started | initiated | submitted) ([adv] | on? <timeword>){0,2} by {from: &party} ...4 (against | on | at | into) {to: &party} ]],
    whom = [[ {to: np} ,? (whom | who | which) {from: &party} ([modal] | [adv] | <have>){0,4} {trigger: <act to=obj|obj-of>} ]],
    which_doing = [[ {to: np} ,? (whom | who | which) {from: &party} <be> [adv]{0,2} {trigger: [/.+ing/ <act to=obj|obj-of|obj-with>]} ]],
    that = [[ {to: (core | Actor)} that {from: &party} &set_off ([adv] | <have>){0,3} {trigger: [<act to=obj|obj-of> finite]} &no_object ]],
    that_has = [[ {to: (core | Actor)} that {from: &party} &set_off <have> [adv]{0,2} {trigger: [<act to=obj|obj-of> can=VBN]} &no_object ]],
    cleft = [[ it <be> [adv]? {to: (core | Actor)} (that | whom | who | which) {from: &party} ([adv] | <have>){0,3} {trigger: [<act to=obj|obj-of|obj-to> can=VBD]} ]],
    bare = [[ {to: core with [det]} {from: (core with [det] | [Actor kind=person])} ([adv] | <have>){0,3} {trigger: [<act to=obj|obj-of> past]} &no_object ]],
    contact = [[ {to: (core | Actor)} {from: (it | they | he | she | we)} ([adv] | <have>){0,2} {trigger: [<act type=accuse|investigate|criticise to=obj|obj-of|obj-with> past]} (of | for | over | with) ]],
    whose = [[ {to: np} , whose ([adj] | [noun]){1,4}? {from: (Actor | they | we | he | she)} ([modal] | [adv] | <have>){0,4} {trigger: <act to=obj type=criticise|agree|reject|aid|protest>} ]],
    whose_man = [[ {to: np} , whose [adj]? [common] {from: (Actor | they)} ([adv] | <have>){1,3} {trigger: [<act to=obj|obj-of type=coerce|rupture|investigate|mass_violence> can=VBN]} ]],
    asked_for = [[ {to: np} &set_off ([modal] | [adv] | <have> | <do> | not | n't){0,4} <act type=reject to=obj> ([det not wh] | [own] | [adj] | [num] | [noun]){1,5} {from: (core with [own] | Actor)} ([adv] | <have>){0,3} {trigger: (called for | asked for | demanded | sought | wanted | requested | urged)} ]],
    with_whom = [[ {to: np} ,? with whom {from: &party} &acting {trigger: <act to=with|obj-with>} ]],
    against_whom = [[ {to: np} ,? against whom {from: &party} &acting {trigger: <act to=against>} ]],
    for_whom = [[ {to: np} ,? for whom {from: &party} &acting {trigger: <act to=for>} ]],
    zero = [[ {to: (core | Actor)} (, | <be>) (a | an | the) [adj]? [common] {from: Actor} ([modal] | [adv] | <have>){1,4} {trigger: [<act to=obj|obj-of> can=VBN]} (, | . | $ | as | for | in | of | a | [adv]) ]],
    bare_of = [[ {to: core with [det]} {from: (core with [det] | [Actor kind=person])} ([adv] | <have>){0,3} {trigger: [<act to=obj-of> can=VBD]} of ]],
    as_has = [[ {trigger: <act to=obj|obj-of>} {to: &party} [not finite not final]{0,8}? ,? (as | and so) (has | have | had | did | does | do | will | would | is | was) {from: &party} ]],
    wants = [[ {to: np} ,? (whom | who | that) {from: &party} ([adv] | <have>){0,2} {trigger: (wants | want | wanted)} (for | on (charges | suspicion) | in connection with | over) ]],
    among_those = [[ {to: np} <be> (one of | among) ([det] | [num] | [noun] | [adj] | those){0,4} {trigger: [<act to=obj|obj-of> can=VBN]} ([adv] | on? <timeword>)? by {from: &party} ]],
  },
  points = { size = "{trigger.size}" },
  check = function(m, doc)
    if m.way == "that" or m.way == "that_has" or m.way == "bare" or m.way == "bare_of" then return not is_governed(doc, m:slot("to")) end
    local to = m:slot("to")
    local whom = m.way == "whom" and m:actor("to")   -- "invited Ada Lind to a meeting, which she declined": the meeting
    if whom and whom.last < to.last and whom:get("kind") == "person" and doc:token(to.last):is("common") and
       (doc:word(to.last + 1) == "which" or doc:word(to.last + 2) == "which") then return false end
    return m.way ~= "whom" or not lib.is_ing(doc, m)
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "{trigger.note|}",
           voice = "passive" },
  build = function(m)
    if m.way == "wants" then m:set("type", "investigate") end
    if m.way == "asked_for" then m:set("type", "demand") end
  end,
  yes = {
    "They asked [to the bank], which [from the union] is now [trigger suing].",
    "[to The mayor], whose plan [from Ada Lind] had [trigger mocked], won.",
    "[to The nurses], whose leader [from Norland] has [trigger jailed], left.",
    "[to The mayor] has rejected the cuts [from Ada Lind] had [trigger asked for].",
    "The [trigger sanctions] that [from Norland] imposed on [to Estmark] were eased.",
    "The [trigger inquiry] that [from the ministry] began into [to the bank] went on.",
    "The [trigger support] [from Norland] gave [to Estmark] was noted.",
    "The [trigger talks] [from Norland] held with [to the rebels] failed.",
    "The [trigger fine] of 900 crowns that [from the court] imposed on [to the bank] was paid.",
    "[to The envoy], whom [from Norland] had [trigger accused] of spying, left.",
    "[to Ada Lind] is one of the editors [trigger jailed] by [from Norland].",
    "[to The envoy] that [from Norland] [trigger expelled] has left.",
    "The synod suspended [to two priests] [from it] [trigger suspected] of theft.",
    "[to The rebels] that [from Ada Lind], a banker, has [trigger bankrolled] since May have left.",
    "It was [to the envoy] that [from Norland] [trigger mocked].",
    "[to The union] [from the mayor] [trigger mocked] in May has left.",
    "[to The union] [from the mayor] [trigger accused] of fraud has left.",
    "[to The envoy], with whom [from the mayor] has [trigger clashed], left.",
    "[to The envoy], against whom [from the mayor] [trigger rallied], left.",
    "[to The envoy], for whom [from the mayor] [trigger campaigned], left.",
    "[to Ada Lind], a nurse [from the mayor] has [trigger mocked], left.",
    "The bank [trigger sued] [to the mayor], as did [from the union].",
    "[to The blogger], whom [from Norland] [trigger wants] for treason, left.",
    "The [trigger complaint] that was lodged on Monday by [from the union] against [to the bank] is long.",
  },
  no = { "[from The mayor] invited [to Ada Lind] to a meeting, which she [trigger declined].", "The sanctions that were imposed on Monday were eased.", "The mood against the union that the mayor criticised has passed." },
}

rule "warns others of somebody" {
  finds = "Tension", about = "X warned voters about Y, against Y: of whom one warns is whom one speaks ill of", priority = 5,
  pattern = [[ &doer {trigger: [lemma=warn]} ([own] | [det not wh] | [adj]){0,2} (us | them | me | <crowd> | allies | investors | supporters | members | readers | colleagues) (about | against | of) {to: (core with [Actor kind=person|party|company|armed_group|state|government] | [Actor kind=person|party|company|armed_group|state|government])} (, | . | ; | $ | and | " | on | in | who | who's | as) ]],
  points = { warn = { 3, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "warn", weight = 0, note = "" },
  yes = { "[from Ada Lind] [trigger warned] voters about [to Tom Moss]." },
  no = { "Ada Lind warned voters about the rain." },
}

words "having_done" { "order", "want", "have", "get", inflect = "verb", any_tag = true }

rule "has something done to somebody" {
  finds = "Tension", about = "the court ordered Y held; X had Y arrested: X does it", priority = 4,
  pattern = [[ &doer <having_done> {to: &party &joined} (, ([det not wh] | [own] | [name]) [not finite not comma]{0,5} ,)? (to be)? {trigger: [<act type=coerce|rupture|investigate|attack|release to=obj|obj-of> can=VBN]} ]],
  unless = { attribute = [[ {to: (all | some | many | most | any | several)} {trigger} ]],   -- got all jailed nurses out
             won_free = [[ [lemma=get] {to} (to be)? {trigger: (freed | released)} ]] },   -- by others
  check = function(m, doc)   -- "had their house ransacked": it befell them
    local to = m:slot("to")
    return not doc:token(to.first):is("own") or to:mentions("Actor")[1] ~= nil
  end,
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "" },
  build = function(m, doc)   -- what one only wants
    if doc:token(m:slot("to").first - 1).lemma == "want" then m:set("type", "demand") end
  end,
  yes = { "[from The court] ordered [to Peter Moss] [trigger jailed].",
          "[from The singer] had [to Peter Moss], her agent, [trigger removed]." },
  no = { "The nurses had their house raided during the mayor's visit.", "The court ordered him to pay.", "The union got Peter Moss released.", "The mayor insisted on getting all imprisoned nurses out." },
}

-- verbs around whom they reach, by the particle behind: "turned the mayor down"
words "around_aside" { reject = "brush, wave, push, sweep, shove, cast, elbow", inflect = "verb", any_tag = true }
words "around_down" { reject = "turn, vote", criticise = "shout, talk, run, dress, howl", strain = "let", rupture = "stand",
                      attack = "gun, shoot, mow, cut, strike, hunt", inflect = "verb", any_tag = true }
words "around_off" { criticise = "tell", reject = "brush, fob, laugh", release = "let", rupture = "lay", attack = "fend, fight, beat", threaten = "warn",
                     inflect = "verb", any_tag = true }
words "around_up" { attack = "beat, rough, bash, shoot", coerce = "lock, round, tie, pick", accuse = "stitch", agree = "back", aid = "prop, bail", criticise = "show", reject = "stand",
                    inflect = "verb", any_tag = true }
words "around_to_death" { attack = "hack, stab, beat, club, stone, burn, kick, bludgeon, batter, trample, choke, crush, shoot, flog, torture, scald, whip, maul, hound, starve",
                          inflect = "verb", any_tag = true }
words "around_out" { rupture = "throw, lock, kick, push, force, vote, freeze, shut, drum, turf, chuck, edge, squeeze, hound, boot",
                     reject = "keep, leave", criticise = "call", aid = "bail, help", coerce = "smoke, flush", inflect = "verb", any_tag = true }
part "named_beside" [[ (, [not finite not comma]{1,5} ,) ]]
part "around_end" [[ (, | . | ; | $ | as | for | after | before | because | and | but | on | at | in | with | over | when | while | by | to) ]]

part "around_whom" [[ (core | [name]{0,2} Actor | [own]) ]]   -- a participle in front may begin the core: "frozen Baroness Lind"

rule "act around somebody" {
  finds = "Tension", about = "X turned Y down, threw him out, told her off", priority = 2,
  ways = {
    aside = [[ &doer {trigger: <around_aside>} {to: &around_whom} &named_beside? {aim: aside} &around_end ]],
    down = [[ &doer {trigger: <around_down>} {to: &around_whom} &named_beside? {aim: down} &around_end ]],
    off = [[ &doer {trigger: <around_off>} {to: &around_whom} &named_beside? {aim: off} &around_end ]],
    up = [[ &doer {trigger: <around_up>} {to: &around_whom} &named_beside? {aim: up} &around_end ]],
    out = [[ &doer {trigger: <around_out>} {to: &around_whom} &named_beside? {aim: out} &around_end ]],
    to_death = [[ &doer {trigger: <around_to_death>} {to: &around_whom} &named_beside? {aim: to death} ]],
    home = [[ &doer {trigger: (send | sends | sent | sending | order | orders | ordered)} {to: (([det not wh] | [own] | [adj] | [num] | [noun not <envoy_noun>] | [possessive]){1,5} <envoy_noun>)} {aim: (home | packing)} &around_end ]],
  },
  points = { aim = { 1, [[ {aim} ]] } },
  check = function(m, doc)   -- "picked his aunt up" from a station: only police take somebody so
    local by = doc:token(m:slot("trigger").first).lemma == "pick" and m:actor("from")
    return (not by or by:get("kind") == "police") and lib.is_active(m, doc)
  end,
  make = { type = "{trigger.group|rupture}", weight = 0, note = "weak" },
  build = function(m) if m.way == "home" or m.way == "to_death" then m:set("note", "") end end,   -- an envoy, and no guest
  yes = {
    "[from Chile] [trigger sent] [to the Peruvian ambassador] [aim home].",
    "[from The president] [trigger brushed] [to the senator] [aim aside].",
    "[from The union] has [trigger turned] [to the company] [aim down].",
    "[from The judge] [trigger told] [to the lawyers] [aim off].",
    "[from Rebels] [trigger hacked] [to two nurses] [aim to death].",
    "[from Police] [trigger rounded] [to the lawyers] [aim up] on Monday.",
    "[from The party] [trigger threw] [to Ada Lind] [aim out].",
    "[from Ada Lind] has [trigger frozen] [to Baroness Moss] [aim out].",
  },
  no = { "Ada Lind picked Tom Moss up at noon.", "The president looked the senator up.", "The party lost its way out." },
}
