-- Blows told by what came of them: a bomber who blew himself up beside Y, soldiers lost in a raid by X, a coup that Y
-- survived, captives who are made shields of, blows answered with blows.
phase "tensions"

local lib = require "lib.tension"

words "blowing_up" { "blow himself up", "blow herself up", "blow themselves up", "blow up", "set off a bomb", "set off explosives", "set off his vest",
                     "detonate his vest", "detonate her vest", "detonate explosives", "detonate his explosives", "detonate her explosives", "detonate a bomb",
                     "detonate a belt", "drive a truck", "drive a lorry", "drive a car", "drive a van", "ram a truck", "ram a car", "ram a van",
                     "run amok", "go on a rampage", "hurl a grenade", "throw a grenade", "lob a grenade", "spray bullets", inflect = "verb",
                     any_tag = true }

rule "killed as a bomber blows up" {
  finds = "Tension", about = "Y were killed when a bomber of X blew himself up", priority = 4,
  pattern = [[ {to: np} &set_off &acting {aim: (<harmed> | <coming_to_harm>)} (and <harmed>)? [not finite not mark not comma]{0,8}? (when | after | as) {from: (core with Actor | Actor)} &acting {trigger: <blowing_up>} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "", voice = "passive" },
  yes = { "[to Ten nurses] were [aim killed] on Monday when [from a Taliban bomber] [trigger blew himself up].",
          "[to Ten nurses] were [aim killed] when [from a Taliban gunman] [trigger drove a truck] into a market." },
  no = { "Ten nurses were killed when a boiler blew up.", "Ten nurses left when a rebel drove a truck home." },
}

words "blow_at_power" { "coup", "coup attempt", "attempted coup", "failed coup", "putsch", "assassination attempt", "attempt on his life",
        "attempt on her life",
                        "mutiny", "palace coup", "revolt", "rebellion", "uprising", "insurgency", "insurrection", "offensive", "onslaught", "siege", "ambush",
                        "suicide bombing", "bombing", "air raid", "invasion", inflect = "noun", any_tag = true }
words "living_through" { "survive", "escape", "withstand", "foil", "defeat", "fend off", "beat back", "repel", "thwart",
                         "endure", "weather", inflect = "verb", any_tag = true }
words "fighting_revolt" { "fight", "battle", "combat", "face", "struggle with", "grapple with", "wrestle with", "wage war on", "contend with", "confront", "tackle",
                      inflect = "verb", any_tag = true }

local at_power = { coup = true, putsch = true, ["attempted coup"] = true, ["palace coup"] = true, ["failed coup"] = true, ["coup attempt"] = true }

-- "faced a rebellion from a senator": of those who bear no arms it is one in words.
local function is_armed(m, slot)
  local a = m:actor(slot)
  local kind = a and a:get("kind") or ""
  return lib.at_war[kind] or kind == "people" or kind == "other"
end

rule "blow that is lived through" {
  finds = "Tension", about = "Y survived a coup by X, is fighting an insurgency by X, lost ten men in a raid by X", priority = 4,
  ways = {
    survives = [[ {to: np} &set_off &acting {aim: <living_through>} (a | an | the | two | [num] | several | another | [adj]){0,3} {trigger: <blow_at_power>} ([not finite not comma]{1,4})? (by | from | led by | staged by | mounted by | blamed on | claimed by | waged by | of) {from: &party} ]],
    fights = [[ {to: np} &set_off &acting {aim: <fighting_revolt>} (a | an | the | two | [num] | several | another | [adj] | [noun]){0,4} {trigger: (insurgency | insurgencies | rebellion | revolt | uprising | mutiny | insurrection | offensive | onslaught | invasion)} ([not finite not comma]{1,4})? (by | from | led by | staged by | waged by | of) {from: &party} ]],
    loses = [[ {to: np} &set_off &acting {aim: [lemma=lose]} (at least | about | some | nearly | more than | almost)? ([num] | several | dozens of | hundreds of) ([adj] | [noun]){0,2} [plural] [not finite not comma]{0,6}? (in | to | during) (a | an | the | two | [adj] | [noun]){0,4} {trigger: <act_noun type=attack|mass_violence>} (by | from | of | blamed on | claimed by) {from: &party} ]],
    loses_whose = [[ {to: np} &set_off &acting {aim: [lemma=lose]} (at least | about | some | nearly | more than | almost)? ([num] | several | dozens of | hundreds of) ([adj] | [noun]){0,2} [plural] [not finite not comma]{0,6}? (in | to | during) ([det] | [num])? {from: Actor} [possessive]? ([adj] | [noun]){0,2} {trigger: <act_noun type=attack|mass_violence>} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)
    return m.way == "survives" and m:actor("from") == nil or is_armed(m, "from") and (m.way ~= "fights" or is_armed(m, "to"))
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun", voice = "passive" },
  build = function(m)
    if at_power[string.lower(m:slot("trigger").text)] then m:set("type", "rupture") end
  end,
  yes = {
    "[to Tom Moss], who [aim survived] a [trigger coup] by [from the army], left.",
    "[to The army] is [aim fighting] an [trigger insurgency] by [from the Taliban].",
    "[to Norland] [aim lost] ten soldiers in an [trigger ambush] by [from the Taliban].",
    "[to Norland] [aim lost] ten soldiers in a [from Taliban] [trigger ambush].",
  },
  no = { "Norland lost ten matches to the Taliban.", "The army is fighting an insurgency in the north.", "Tom Moss faced a rebellion from Ada Lind." },
}

rule "fights a revolt of somebody" {
  finds = "Tension", about = "X is fighting an insurgency by Y: and X fights Y", priority = 4,
  pattern = [[ &doer {trigger: <fighting_revolt>} (a | an | the | two | [num] | several | another | [adj] | [noun]){0,4} {aim: (insurgency | insurgencies | rebellion | revolt | uprising | mutiny | insurrection | offensive | onslaught | invasion)} ([not finite not comma]{1,4})? (by | from | led by | staged by | waged by | of) {to: &party} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return is_armed(m, "to") and is_armed(m, "from") and lib.is_active(m, doc) end,
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from The army] is [trigger fighting] an [aim insurgency] by [to the Taliban]." },
  no = { "The army is fighting a flu outbreak in the Taliban camps." },
}

rule "beats back an attack of somebody" {
  finds = "Tension", about = "X repelled an attack on the airport by Y", priority = 5,
  pattern = [[ &doer {trigger: (repel | repels | repelled | repelling | repulse | repulses | repulsed | beat back | beats back | fought off | fights off | fight off | fend off | fends off | fended off | withstood | broke up | blunted | drove back)} ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: (<act_noun type=attack|mass_violence> | <blow_at_power>)} ((on | at | in | against) [not finite not comma]{1,6}?)? (by | from | of) {to: &party} ]],
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc) return is_armed(m, "to") and lib.is_active(m, doc) end,
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from The army] [trigger repelled] an [aim attack] on the town by [to the Taliban]." },
  no = { "The army repelled an attack on the town by air.", "The team repelled an attack by Tom Moss." },
}

words "hitting_back" { "respond", "reply", "retaliate", "hit back", "strike back", "react", "answer", "fire back", "fight back", inflect = "verb",
        any_tag = true }

rule "answers with a blow" {
  finds = "Tension", about = "X responded to Y's raid with air strikes, hit back at Y with shells", priority = 6,
  ways = {
    at = [[ &doer {trigger: <hitting_back>} (at | to | against)? ([det] | [num] | [adj] | [noun])? {to: (core with Actor | Actor)} ([possessive]? ([adj] | [noun]){0,2} [noun])? [not finite not comma]{0,5}? (with | by) (a | an | the | its | their | [num] | [adj] | [noun] | of){0,5} {aim: (<act_noun type=attack|mass_violence> | <missile> | <device> | artillery | gunfire | firing | shelling | bombing)} ]],
    of = [[ &doer {trigger: <hitting_back>} (to | against | at) ([det] | [num] | [adj]){0,3} (<act_noun type=attack|mass_violence> | <some_blow>) (by | from) {to: &party} [not finite not comma]{0,5}? (with | by) (a | an | the | its | their | [num] | [adj] | [noun] | of){0,5} {aim: (<act_noun type=attack|mass_violence> | <missile> | <device> | artillery | gunfire | firing | shelling | bombing)} ]],
  },
  points = { aim = { 8, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local people = from and from:get("kind") == "person" or to and not lib.at_war[to:get("kind") or ""] and to:get("kind") ~= "people"
    return not people and lib.is_active(m, doc)
  end,
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from Chile] [trigger hit back] at [to the rebels] with air [aim strikes].",
          "[from Chile] [trigger responded] to a [to Peruvian] raid with air [aim strikes].",
          "[from Chile] [trigger responded] to a raid by [to the rebels] with three air [aim strikes]." },
  no = { "Ada Lind hit back at the rebels with a broadside of her own.", "Chile responded to a Peruvian note with talks." },
}

rule "makes shields of somebody" {
  finds = "Tension", about = "X used Y as human shields", priority = 5,
  ways = {
    active = [[ &doer {trigger: [lemma=use]} {to: (core with [Actor kind=person|people] | [noun]{0,2} [Actor kind=person|people])} as {aim: (human shields | human shield | shields | hostages | bargaining chips | a bargaining chip | slaves | sex slaves | slave labour | slave labor | cannon fodder)} ]],
    passive = [[ {to: np} &set_off &suffering {trigger: used} as {aim: (human shields | human shield | shields | hostages | bargaining chips | a bargaining chip | slaves | sex slaves | slave labour | slave labor | cannon fodder)} [not finite not comma]{0,4}? by {from: &target} ]],
  },
  points = { aim = { 4, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "passive" or lib.is_active(m, doc) end,
  make = { type = "coerce", weight = 0, note = "" },
  build = function(m) if m.way == "passive" then m:set("voice", "passive") end end,
  yes = { "[from The rebels] [trigger used] [to two nurses] as [aim human shields].",
          "[to Two nurses] were [trigger used] as [aim human shields] by [from the rebels]." },
  no = { "The school used two nurses as models." },
}

words "war_head" { "attack", "strike", "raid", "war", "shelling", "bombing", "assault", "ambush", "blast", "explosion", "offensive", "air strike", "airstrike",
                   "drone strike", "rocket attack", "bomb attack", "suicide attack", "car bomb", "siege", "arson attack", "gun attack", "bombardment",
                   inflect = "noun", any_tag = true }

rule "blow on a place that kills" {
  finds = "Tension", about = "an X strike on a camp killed Y; the X-led war on Z has killed Y: X did, and not who was hit", priority = 5,
  ways = {
    of = [[ {from: Actor} ([adj] | [noun] | [num]){0,3} {aim: <war_head>} (on | in | against | at | near | of) [not finite not mark not comma]{1,8} ,? ((that | which) ([adv] | <have>){0,2})? {trigger: <harming>} &numbering? {to: &target} ]],
    led = [[ {from: Actor} '-' (led | run) ([adj] | [noun not <war_band>] | [num]){0,3} {aim: <war_head>} (on | in | against | at | near | of) [not finite not mark not comma]{1,8} ,? ((that | which)? ([adv] | <have>){0,3}) {trigger: <harming>} &numbering? {to: &target} ]],
  },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    if not from or not to then return false end
    local kind = from:get("kind")
    -- "the Paris attack", "the Lind murder": where it was, and whom it hit
    if not lib.at_war[kind or ""] and kind ~= "police" then return false end
    return kind ~= "state" or from:get("form") == "demonym" or from:get("form") == "acronym" or doc:token(from.last + 1):is("possessive") or m.way == "led"
  end,
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "A [from Chilean] [aim air strike] on a rebel camp [trigger killed] [to ten nurses].",
    "The [from Chilean]-led [aim war] on the rebels has [trigger killed] [to 900 nurses].",
  },
  no = { "A Chilean raid on the fridge pleased ten nurses.", "The Chile attack on a camp killed ten nurses." },
}
