-- Coalitions and missions that are named for their foe, and towns to be freed from him: "the coalition against Y", "its
-- operations against Y", "the counter-Y mission", "the X-led war on Y", "to rid the valley of Y".
phase "tensions"

local lib = require "lib.tension"

-- those who fight together
words "war_band" { "coalition", "alliance", "task force", "coalition force", "expeditionary force", "multinational force", "posse", "war cabinet",
                   "militia", "vigilante group", inflect = "noun", any_tag = true }
words "war_work" { "operation", "campaign", "mission", "air operation", "ground operation", "effort", "war effort", "sortie", "strike", "strategy", "fight",
                   "combat operation", "combat mission", "air campaign", "battle", "war", "action", "bombing", "drive", "offensive", "struggle", "push",
                   "crackdown", "exercise", "raid", inflect = "noun", any_tag = true }
words "sharing_in" { "join", "lead", "command", "head", "take part in", "be part of", "remain part of", "form", "build", "assemble", "found", "set up",
                     "put together", "leave", "quit", "pull out of", "withdraw from", "contribute to", "fly in", "fly for", "participate in", "belong to",
                     "serve in", "fight in", "assist in", "run", "spearhead", "oversee", "plan", "conduct", "carry out", "begin", "start", "resume", "continue",
                     "launch", "step up", "wage", "mount", "expand", "intensify", "coordinate", "co-ordinate", "speed up", "support", "back",
                     "keep up", "open", "broaden", "direct", inflect = "verb", any_tag = true }
words "sharer" { "partner", "ally", "member", "player", "participant", "leader", "part", "actor", "contributor", "force", inflect = "noun" }
words "quelling_foe" { "counter", "combat", "fight", "confront", "battle", "defeat", "destroy", "degrade", "liberate", "retake", "recapture", "crush",
        "contain",
                       "oust", "topple", "expel", "dislodge", "rout", "eradicate", "eliminate", "stop", inflect = "verb", any_tag = true }
part "the_foe" [[ (core with [Actor kind=armed_group|state|military] | [noun]{0,2} [Actor kind=armed_group|state|military]) ]]
part "foe_in_arms" [[ (core with [Actor kind=armed_group|military] | [noun]{0,2} [Actor kind=armed_group|military]) ]]

local fights = { armed_group = "attack", military = "attack", state = "strain", government = "strain" }

-- Against those who bear arms one fights; an alliance against a state may be one of words.
local function set_by_foe(m)
  local to = m:actor("to")
  if to and fights[to:get("kind") or ""] == "strain" then m:set("type", "strain") end
end

rule "coalition against somebody" {
  finds = "Tension", about = "the coalition against Y; X has joined the coalition against Y, takes part in the counter-Y mission", priority = 3,
  ways = {
    band = [[ {from: (core with <war_band>)} {trigger: against} {to: &the_foe} ]],
    band_to = [[ {from: (core with <war_band>)} to [adv]? (<quelling_foe> and)? {trigger: <quelling_foe>} {to: &foe_in_arms} ]],
    shares = [[ &doer {trigger: <sharing_in>} ([det] | [own] | [adj] | [noun] | [num] | - | [participle]){0,6} {aim: (<war_band> | <war_work>)} ((in | over) [name]{1,3})? (against | fighting | battling | combating | to ([adv])? (<quelling_foe> and)? <quelling_foe>) {to: &foe_in_arms} ]],
    sharer = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,3} (<be> | become | became | remain | remains | remained) (a | an | the | [own] | one of the)? ([adj] | [superlative] | [noun] | [possessive]){0,3} {trigger: <sharer>} (in | of) ([det] | [own] | [adj] | [noun] | - | [participle]){0,6} {aim: (<war_band> | <war_work>)} ((in | over) [name]{1,3})? (against | fighting | battling | combating | to ([adv])? (<quelling_foe> and)? <quelling_foe>) {to: &foe_in_arms} ]],
    counter = [[ &doer {trigger: <sharing_in>} ([det] | [own] | [adj] | [noun] | [num] | - | [participle]){0,5} <stance_prefix group=reject|attack> '-' {to: [Actor kind=armed_group|military]} ([adj] | [noun]){0,2} {aim: (<war_band> | <war_work>)} ]],
    whose = [[ ({from: (core | Actor)} [possessive] | {from: [own]} | {from: [Actor kind=state|igo|military form=demonym|acronym|full|alias]}) ([adj] | [noun] | [num] | [participle] | -){0,4} {trigger: <war_work>} ((in | over) [name]{1,3})? against {to: &foe_in_arms} ]],
    whose_counter = [[ ({from: (core | Actor)} [possessive] | {from: [own]} | {from: [Actor kind=state|igo|military form=demonym|acronym]}) ([adj] | [participle] | - | [num]){0,4} {trigger: <stance_prefix group=reject|attack>} '-' {to: [Actor kind=armed_group|military]} ([adj] | [noun]){0,2} {aim: <war_work>} ]],
  },
  points = { trigger = { 6, [[ {trigger} ]] } },
  check = function(m, doc)
    local to = m:actor("to")
    if not to or doc:token(to.last + 1) and doc:token(to.last + 1):is("possessive") then return false end
    return m.way ~= "shares" and m.way ~= "counter" or lib.is_active(m, doc)
  end,
  make = { type = "attack", weight = 0, note = "" },
  build = function(m)
    if m.way == "band" then set_by_foe(m) end
    if m.way == "whose" or m.way == "whose_counter" or m.way == "band" then m:set("pos", "noun") end
  end,
  yes = {
    "[from The coalition] [trigger against] [to the rebels] met in May.",
    "[from The coalition] to [trigger crush] [to the rebels] met in May.",
    "[from Chile] is [trigger leading] a broad [aim coalition] against [to the rebels].",
    "[from Norland] [trigger pulled out of] the Chilean-led [aim mission] against [to the rebels].",
    "[from Norland] [trigger takes part in] the counter-[to Taliban] [aim mission].",
    "[from Norland] will keep up its [trigger operations] in Chad against [to the rebels].",
    "[from Norland]'s [trigger counter]-[to Taliban] [aim mission] ends in May.",
    "[from Norland] is a key [trigger partner] in the war against [to the rebels].",
  },
  no = { "The coalition against the mayor met in May.", "Norland left the coalition with the Greens.", "Norland has joined the campaign against malaria.",
         "Nurses wrote on the coalition against the rebels' wish." },
}

rule "war led by somebody" {
  finds = "Tension", about = "the X-led offensive against Y", priority = 3,
  pattern = [[ {from: Actor} '-' (led | run | directed | commanded) ([adj] | [noun not <war_band>] | [num]){0,3} {trigger: (<act_noun type=attack> | <war_work>)} (on | against | in) {to: &the_foe} ]],
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = { "The [from Chilean]-led [trigger war] on [to the rebels] went on." },
  no = { "The Chilean-led choir sang of the rebels." },
}

rule "rids a place of somebody" {
  finds = "Tension", about = "X wants to rid the valley of Y", priority = 5,
  pattern = [[ &doer {trigger: (rid | rids | ridding)} ([det] | [own] | [adj]){0,3} ([noun] | itself | himself | themselves){1,3} of {to: &foe_in_arms} ]],
  make = { type = "attack", weight = 0, note = "" },
  yes = { "[from The army] wants to [trigger rid] the valley of [to the rebels]." },
  no = { "The army got rid of the rebels' dogs." },
}
