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
  return not (own_too[type] and to.first == to.last and doc:token(to.first):is("own"))
end

rule "does it to what is somebody's" {
  finds = "Tension", about = "X twisted Y's arm, sang her praises, forced their hand", priority = 3,
  ways = {
    whose = [[ &doer {trigger: <whose_verb>} {to: (core | Actor)} [possessive] [adj]{0,2} {aim: [common]} ]],
    own = [[ &doer {trigger: <whose_verb>} {to: [own]} [adj]{0,2} {aim: [common]} ]],
    of = [[ &doer {trigger: <whose_verb>} ([det not wh] | all | every){1,2} [adj]{0,2} {aim: [common]} (of | by) {to: &party} ]],
  },
  points = { aim = { 2, [[ {aim} ]] } },
  check = function(m, doc)
    local type = type_of(m, doc)
    return type ~= nil and is_anothers(m, doc, type) and lib.is_active(m, doc)
  end,
  make = { weight = 0, note = "" },
  build = function(m, doc) m:set("type", type_of(m, doc)) end,
  yes = {
    "[from The bank] [trigger twisted] [to the mayor]'s [aim arm].",
    "[from The bank] [trigger questioned] the [aim motives] of [to the mayor].",
    "[to The mayor] left, and [from the bank] [trigger questioned] her [aim motives].",
    "[from The union] has [trigger sung] [to the mayor]'s [aim praises].",
    "[from The mayor] [trigger questioned] [to the bank]'s [aim motives].",
  },
  no = { "The bank twisted the mayor's words.", "The mayor paid her rent." },
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
words "dies" { "die", "be killed", "perish", inflect = "verb" }

rule "at somebody's hands" {
  finds = "Tension", about = "Y died, suffered a defeat, abuse at the hands of X", priority = 3,
  ways = {
    suffered = [[ {to: np} &set_off &acting [verb] ([det] | [adj] | [num] | [noun] | [participle] | and | of){0,6} {aim: <hurt>} {trigger: at the hands of} {from: &target} ]],
    died = [[ {to: np} &set_off {aim: <dies>} ([adv] | [prep] [name])? {trigger: at the hands of} {from: &target} ]],
    noun = [[ {to: (core | Actor)} [possessive] [adj]{0,2} {aim: <hurt>} {trigger: at the hands of} {from: &target} ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  make = { type = "{aim.group|attack}", weight = 0, note = "", voice = "passive" },
  yes = {
    "[to The union] suffered a heavy [aim defeat] [trigger at the hands of] [from the mayor].",
    "[to The nurse] [aim died] [trigger at the hands of] [from rebels].",
    "[to The nurse]'s [aim death] [trigger at the hands of] [from rebels] was mourned.",
  },
  no = { "The money at the hands of the mayor was little." },
}
