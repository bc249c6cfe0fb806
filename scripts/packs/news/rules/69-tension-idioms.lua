-- What one does to something of somebody's and means him: "twisted Y's arm", "sang Y's praises", "forced her hand"; and
-- what Y suffered "at the hands of X".
phase "tensions"

local lib = require "lib.tension"

words "whose_verb" { from = "words/tension-whose.tsv", inflect = "verb" }

-- The type that the table gives the thing, or nil: "arm=demand|hand=coerce".
local function type_of(m, doc)
  local thing = doc:token(m:slot("aim").last).lemma
  for noun, type in string.gmatch(m:feature("trigger", "things"), "([^=|]+)=([^|]+)") do
    if noun == thing then return type end
  end
end

local own_too = { aid = true, agree = true, ease = true, rupture = true }   -- "paid her rent": most pay their own

-- Can it be another whose thing it is?
local function is_anothers(m, doc, type)
  local to = m:slot("to")
  -- "cancelled her show": most cancel their own
  local cancels = m.way == "own" and lib.is_one(doc:token(m:slot("trigger").last), { cancel = true, postpone = true })
  if cancels and type == "reject" and not lib.is_one(doc:token(m:slot("aim").last), { appearance = true, speech = true }) then return false end
  return not (own_too[type] and to.first == to.last and doc:token(to.first):is("own"))
end

rule "does it to what is somebody's" {
  finds = "Tension", about = "X twisted Y's arm, sang her praises, forced their hand", priority = 3,
  ways = {
    whose = [[ &doer {trigger: <whose_verb>} {to: (core | Actor)} [possessive] ([adj] | [common]){0,2} {aim: [common]} ]],
    own = [[ &doer {trigger: <whose_verb>} {to: [own]} ([adj] | [common]){0,2} {aim: [common]} ]],
    whose_was = [[ {to: (core | Actor)} [possessive] ([adj] | [common]){0,2} {aim: [common]} &suffering {trigger: [<whose_verb> can=VBN]} [not finite not comma]{0,4}? by {from: &target} ]],
    of = [[ &doer {trigger: <whose_verb>} ([det not wh] | all | every){1,2} [adj]{0,2} {aim: [common]} (of | by | from) {to: &party} ]],
  },
  points = { aim = { 2, [[ {aim} ]] } },
  check = function(m, doc)
    local type = type_of(m, doc)
    return type ~= nil and is_anothers(m, doc, type) and (m.way == "whose_was" or lib.is_active(m, doc))
  end,
  make = { weight = 0, note = "" },
  build = function(m, doc)
    m:set("type", type_of(m, doc))
    if m.way == "whose_was" then m:set("voice", "passive") end
  end,
  yes = {
    "[from The bank] [trigger twisted] [to the mayor]'s [aim arm].",
    "[to The union]'s [aim funding] was [trigger axed] by [from the council].",
    "[from The bank] [trigger questioned] the [aim motives] of [to the mayor].",
    "[to The mayor] left, and [from the bank] [trigger questioned] her [aim motives].",
    "[from The union] has [trigger sung] [to the mayor]'s [aim praises].",
    "[from The mayor] [trigger questioned] [to the bank]'s [aim motives].",
  },
  no = { "The singer cancelled her show.", "The bank twisted the mayor's words.", "The mayor paid her rent." },
}

rule "anger at what is somebody's" {
  finds = "Tension", about = "X's fury at Y's claims: anger at Y", priority = 4,
  pattern = [[ {from: (core | Actor)} [possessive] [adj]? {trigger: (fury | anger | outrage | rage | scorn | contempt | disgust | attack | swipe | dig | jibe | swipes | attacks)} ]] ..
            [[ (at | over | on) {to: (core with Actor | Actor)} [possessive] ([adj] | [noun] | [num]){1,3} ]],
  points = { whose = { 4, [[ {trigger} ]] } },
  make = { type = "criticise", weight = 0, note = "", pos = "noun" },
  yes = { "[from The mayor]'s [trigger fury] at [to the union]'s claims grew." },
  no = { "The mayor's trip at the union's cost ended." },
}

rule "teaches somebody a lesson" {
  finds = "Tension", about = "X vowed to teach Y a lesson: a threat, whatever it is", priority = 4,
  pattern = [[ &doer {trigger: (teach | teaches | taught | teaching)} {to: &party} (a | another) [adj]{0,2} {aim: lesson} ]],
  unless = { school = [[ {aim} (in | on | about) ]] },
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "threaten", weight = 0, note = "" },
  yes = { "[from The mayor] vowed to [trigger teach] [to the senator] a [aim lesson]." },
  no = { "The nurse taught the mayor a lesson in Greek." },
}

words "hurt" { attack = "beating, abuse, torture, injury, violence, wound, death, rape, assault, blow, bruise", strain = "defeat, loss, setback",
               inflect = "noun" }
words "dies" { "die", "be killed", "perish", "be beaten", "be beaten up", "be tortured", "be abused", "be raped", "be hurt", "be injured", "be humiliated",
               "be mistreated", "be murdered", "be wounded", "suffer", inflect = "verb" }
words "deadly" { "shooting", "attack", "raid", "stabbing", "bombing", "fight", "brawl", "massacre", "ambush", "beating", "clash", inflect = "noun" }

rule "at somebody's hands" {
  finds = "Tension", about = "Y died, suffered a defeat, abuse at the hands of X", priority = 3,
  ways = {
    suffered = [[ {to: np} &set_off &acting [verb] ([det] | [adj] | [num] | [noun] | [participle] | and | of){0,6} {aim: <hurt>} {trigger: at the hands of} {from: &target} ]],
    died = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} {aim: <dies>} ([adv] | [prep] [name])? {trigger: at the hands of} {from: &target} ]],
    died_in = [[ {to: np} &set_off {aim: <dies>} [adv]? [num]? (in | during) ([det] | [num])? ([adj] | [noun] | -){0,4} [<deadly>] ([prep] [name]{1,3})? {trigger: at the hands of} {from: &target} ]],
    noun = [[ {to: (core | Actor)} [possessive] [adj]{0,2} {aim: <hurt>} {trigger: at the hands of} {from: &target} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "{aim.group|attack}", weight = 0, note = "", voice = "passive" },
  yes = {
    "[to The union] suffered a heavy [aim defeat] [trigger at the hands of] [from the mayor].",
    "[to Nine nurses] have [aim died] [trigger at the hands of] [from rebels].",
    "[to The nurse] [aim died] [trigger at the hands of] [from rebels].",
    "[to The nurses] [aim were beaten] [trigger at the hands of] [from rebels].",
    "[to The nurse], who [aim died] in a live-fire shooting [trigger at the hands of] [from a rebel], was mourned.",
    "[to The nurse]'s [aim death] [trigger at the hands of] [from rebels] was mourned.",
  },
  no = { "The money at the hands of the mayor was little.", "The nurse died in a raid at the gate of the mayor." },
}

words "feels_wronged" { "let down", "insulted", "betrayed", "cheated", "snubbed", "ignored", "humiliated", "slighted", "patronised", "patronized", "robbed", "abandoned", "neglected", "threatened",
                  "deceived", "short-changed", "used", "belittled", "bullied", "forgotten", "excluded", "wronged", "sold out", "ripped off", "offended", "disrespected", "aggrieved" }
words "feeling_so" { "feel", "claim to be", "say they were", inflect = "verb", any_tag = true }

rule "feels wronged by somebody" {
  finds = "Tension", about = "X feels let down by Y", priority = 3,
  pattern = [[ {from: np} &set_off ([modal] | [adv] | <have>){0,3} <feeling_so> [adv]{0,2} {trigger: <feels_wronged>} (by | at the hands of) {to: (core with Actor | Actor)} ]],
  points = { few = { 3, [[ {trigger} ]] } },
  check = function(m, doc) return not doc:token(m:slot("from").last):is("pronoun", "wh") end,   -- who "they" or "those who" are is not sure
  make = { type = "criticise", weight = 0, note = "", status = "actual" },
  yes = { "[from Nurses] feel badly [trigger let down] by [to the minister]." },
  no = { "Nurses feel moved by the song." },
}

rule "has no friends among them" {
  finds = "Tension", about = "Y has few friends in the army: it does not like him", priority = 3,
  pattern = [[ {to: (core with [Actor kind=person|party|company|government] | [Actor kind=person|party|company|government])} ([adv] | [modal]){0,2} (has | have | had | made | makes) [adv]? {trigger: (few friends | no friends | few allies | no allies | few fans | many enemies | enemies | plenty of enemies | many foes | powerful enemies | few admirers)} (in | within | among | at | inside) {from: &target} ]],
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "strain", weight = -1, note = "", voice = "passive", status = "actual" },
  yes = { "[to The minister] has [trigger few friends] in [from the army]." },
  no = { "The minister has few rooms in the army." },
}

rule "wins somebody over" {
  finds = "Tension", about = "Y has won X over: X is for Y now", priority = 3,
  ways = {
    over = [[ {to: np} &set_off ([modal] | [adv] | <have>){0,3} {trigger: (won over | wins over | win over | winning over)} {from: (core with Actor | Actor)} ]],
    around = [[ {to: np} &set_off ([modal] | [adv] | <have>){0,3} {trigger: (won | wins | win)} {from: (core with Actor | Actor)} {aim: (over | round | around)} (, | . | ; | $ | with | by | and) ]],
  },
  points = { few = { 3, [[ {trigger} ]] } },
  make = { type = "agree", weight = -1, note = "", voice = "passive" },
  yes = { "[to The minister] has [trigger won over] [from the nurses].", "[to The minister] [trigger won] [from the nurses] [aim over] with a joke." },
  no = { "The minister won over half the vote." },
}

rule "idiom around somebody" {
  finds = "Tension", about = "X put Y in his place, has Y over a barrel, kept Y at arm's length, has Y's back", priority = 4,
  ways = {
    place = [[ &doer {trigger: (put | puts | putting)} {to: (core with Actor | Actor)} {aim: in [own] place} ]],
    barrel = [[ &doer {trigger: (has | have | had | got)} {to: (core with Actor | Actor)} {aim: over a barrel} ]],
    length = [[ &doer {trigger: (keep | keeps | kept | keeping | hold | holds | held | holding)} {to: (core with Actor | Actor)} {aim: at (arm's length | a distance | bay)} ]],
    back = [[ {from: np} &set_off ([modal] | [adv]){0,2} {trigger: (has | have | had | got)} {to: (core | Actor)} [possessive] {aim: (back | backs)} (, | . | ; | $ | on | in | and) ]],
    law = [[ &doer {trigger: (lay | lays | laid | laying)} {aim: down the law} to {to: &target} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "criticise", weight = 0, note = "" },
  build = function(m)
    local types = { barrel = "coerce", length = "reject", back = "agree", law = "demand" }
    if types[m.way] then m:set("type", types[m.way]) end
  end,
  yes = {
    "[from The general] [trigger put] [to the minister] [aim in his place].",
    "[from The general] [trigger has] [to the minister] [aim over a barrel].",
    "[from The general] has [trigger kept] [to the minister] [aim at arm's length].",
    "[from The general] [trigger has] [to the minister]'s [aim back].",
    "[from The general] [trigger laid] [aim down the law] to [to the minister].",
  },
  no = { "The general put the letter in its place.", "The general has the nurse's back pain." },
}
