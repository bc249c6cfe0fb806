-- Acts of which a word or two stand in quotation marks, as agencies quote a statement: 'condemned the "barbaric" raid by Y', 'said
-- Y was "directly responsible"', 'vowed "to crush" Y', 'launched what it calls a "special operation" against Y'; deeds said to
-- be carried out by somebody, or to bear his hallmarks.
phase "tensions"

local lib = require "lib.tension"

words "guilt_quoted" { "responsible", "to blame", "guilty", "complicit", "at fault", "accountable", "liable", "behind it", "behind the attack", "lying",
                       "playing with fire", "an aggressor", "the aggressor" }
words "done_by" { "carried out", "planned", "ordered", "committed", "staged", "perpetrated", "orchestrated", "organised", "organized", "directed", "launched",
                  "masterminded", "conducted", "instigated", "mounted", "sponsored", "fired", "caused", "the work of", "funded", "financed", "coordinated" }
part "the_culprit" [[ (core with [Actor kind=state|government|armed_group|military|police] | [Actor kind=state|government|armed_group|military|police]) ]]

-- "The rebels said the raid was carried out by their men": their own.
local function is_of_another(m)
  return lib.has_two_ends(m) and m:actor("from"):get("kind") ~= "media"
end

rule "accuses in quoted words" {
  finds = "Tension", about = "X said Y was \"directly responsible\", that the raid was \"carried out by Y\", bore the hallmarks of Y", priority = 5,
  ways = {
    responsible = [[ {from: np} &set_off ([adv] | <have>){0,2} <say> ([prep] <timeword>)? that? {to: &the_culprit} ([modal] | <be> | <have> | [adv]){1,3} " [adv]{0,2} {trigger: <guilt_quoted>} ]],
    holds = [[ &doer {trigger: (hold | holds | held | holding)} {to: &party} " [adv]{0,2} {aim: (responsible | accountable | liable)} ]],
    done_by = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: [verb <say>]} ([prep] <timeword>)? that? ([det not wh] | [own]) ([adj] | [noun]){0,3}? {aim: <mischief>} ([prep] [not finite not comma not mark]{1,5})? ([modal] | <be> | <have> | [adv]){1,3} "? ([adv])? <done_by> by? "? {to: &the_culprit} ]],
    hallmarks = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: [verb <say>]} ([prep] <timeword>)? that? [not finite not mark not comma]{1,10}? ([modal] | [adv])? (bears | bore | has | had | carries | carried | bear) "? all? the {aim: (hallmarks | fingerprints | stamp | imprint | signature)} of {to: &the_culprit} ]],
    aside = [[ , {from: (core with Actor | Actor)} ([adv])? {trigger: [verb <say>]} , "? (bears | bore | has | had | carries | carried) "? all? the {aim: (hallmarks | fingerprints | stamp | imprint | signature)} of {to: &the_culprit} ]],
  },
  points = { trigger = { 5, [[ {trigger} ]] } },
  check = is_of_another,
  make = { type = "accuse", weight = 0, note = "", pos = "noun" },
  yes = {
    '[from Chile] said [to Peru] was "directly [trigger responsible]" for the fire.',
    '[from Chile] [trigger held] [to Peru] "fully [aim responsible]" for the fire.',
    "[from Chile] [trigger says] the [aim attack] was carried out by [to Peru].",
    "[from Chile] [trigger said] the fire bore all the [aim hallmarks] of [to the rebels].",
    "The fire, [from Chile] [trigger said], bears the [aim hallmarks] of [to the rebels].",
  },
  no = { "The rebels said the raid was carried out by the rebels.", 'Chile said Peru was "very large".' },
}

rule "condemns with a quoted word" {
  finds = "Tension", about = "X condemned the \"barbaric\" raid by Y", priority = 5,
  ways = {
    by = [[ &doer {trigger: <act to=obj type=criticise|reject>} (the | a | an | this | that | what [pronoun] called (the | a | an)?)? [adj]? " [not mark]{1,4} " ([adj] | [noun] | [participle]){1,4} {aim: (by | from)} {to: &party} ]],
    open = [[ &doer {trigger: <act to=obj type=criticise|reject>} (the | a | an | this | that | what [pronoun] called (the | a | an)?)? " [not mark]{2,6} " {aim: (by | from)} {to: &party} ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "{trigger.type}", weight = 0, note = "" },
  yes = {
    '[from Chile] [trigger condemned] the "barbaric" raid [aim by] [to Peru].',
    '[from Chile] [trigger condemned] the "reckless act" [aim by] [to Peru].',
  },
  no = { 'Chile condemned the "barbaric" raid.' },
}

rule "vows in quoted words" {
  finds = "Tension", about = "X vowed \"to crush\" Y", priority = 4,
  pattern = [[ {from: np} &set_off ([modal] | <have> | [adv]){0,3} <swearing> (on? <timeword>)? " to [adv]? {trigger: <act to=obj type=attack|coerce|threaten|mass_violence|sanction|rupture|investigate>} "? {to: &party} ]],
  points = { trigger = { 4, [[ {trigger} ]] } },
  make = { type = "threaten", weight = 0, note = "weak", pos = "noun", status = "actual" },
  yes = { '[from Chile] vowed "to [trigger crush]" [to the rebels].' },
  no = { 'Chile vowed "to help" the rebels.' },
}

rule "launches what it calls something" {
  finds = "Tension", about = "X launched what it calls a \"special operation\" against Y", priority = 5,
  pattern = [[ &doer <sortie_verb> what ([pronoun] | core) ([adv] | <have>)? (calls | called | call | describes as | described as | terms | termed | says is | said was | says was) (a | an | the)? "? ([adj] | [noun] | -){0,3}? {trigger: (<war_work> | <op_work> | <field_work>)} "? (on | against) {to: &the_foe} ]],
  points = { trigger = { 6, [[ {trigger} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = { '[from Chile] has launched what it calls a "[trigger special operation]" against [to the rebels].' },
  no = { 'Chile has launched what it calls a "special operation" against waste.' },
}

rule "calls on all, above all one" {
  finds = "Tension", about = "X called on all sides, in particular Y, to stop", priority = 5,
  pattern = [[ &doer {trigger: <act to=obj-to>} (all | both | the | other | its) [not finite not comma]{1,4} , (in particular | particularly | especially | including | notably | not least | above all) {to: &party} ,? (not)? to [can=VB] ]],
  points = { trigger = { 5, [[ {trigger} ]] } },
  check = lib.is_active,
  make = { type = "{trigger.type}", weight = 0, note = "" },
  yes = { "[from The bishop] [trigger called on] all sides, in particular [to Peru], to stop." },
  no = { "The bishop called on all sides, in particular at night, to stop." },
}
