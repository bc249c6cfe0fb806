-- A deed in a noun that hangs on another predicate: "was responsible for a raid on Y", "was behind the murder of Y",
-- "flew raids in which Y died", "Chilean shelling that left Y dead".
phase "tensions"

words "answerable" {
  "bear responsibility for", "bore responsibility for", "share responsibility for", "be responsible for", "be to blame for", "have a hand in", "be complicit in", "be implicated in",
  "be involved in", "be guilty of", "play a part in", "play a role in", "take part in", "be behind", "stand behind", "lie behind", "be the brains behind",
  "be the force behind", "mastermind", "be linked to", "have to answer for", "deny any role in", "deny a role in",
  "deny any part in", "deny involvement in", "deny any involvement in", "deny responsibility for", "deny a hand in", "deny any hand in", "go on trial for", "stand trial for", "be on trial for", "face trial for", "be wanted for",
  "be convicted of", "be found guilty of", "plead guilty to", "be charged with", "be accused of", "be suspected of", "be suspected of being behind", "be accused of being behind",
  "be accused of carrying out", "be suspected of carrying out", "be blamed for", "be widely blamed for", "be held responsible for", "stand accused of",
  "be accused of ordering", "be suspected of ordering", "be thought to be behind", "be believed to be behind", "be accused of staging", "be accused of plotting", "be sentenced for", "confess to", "admit to", "admit", "be tried for", inflect = "verb", any_tag = true,
}
words "flying_it" { "fly", "carry out", "launch", "stage", "mount", "conduct", "order", "perpetrate", "make", "lead", "step up", inflect = "verb", any_tag = true }
words "left_so" { "dead", "wounded", "injured", "maimed", "homeless", "for dead", "with burns", "fighting for their lives", "fighting for his life", "fighting for her life" }
words "coming_to_harm" { "die", "perish", "lose their lives", "lose his life", "lose her life", "fall", inflect = "verb", any_tag = true }
words "harmed" { "killed", "wounded", "injured", "hurt", "maimed", "slain", "burnt", "burned", "shot", "stabbed", "shot dead", "taken hostage" }
words "raid_noun" { "sortie", "mission", "robbery", "heist", "hold-up", "hijacking", "shoot-out", "ram raid", inflect = "noun" }
part "the_blow" [[ ([det not wh] | [adj] | [num] | [noun] | [own] | [participle]){0,5} ]]
part "came_to_harm" [[ ([adv] | <have> | <be>){0,3} {aim: (<coming_to_harm> | <harmed>)} ]]

rule "answers for a deed" {
  finds = "Tension", about = "X bears responsibility for a raid on Y, is behind the murder of Y", priority = 6,
  pattern = [[ {from: np} &set_off ([modal] | [adv] | <have> | <be> | not){0,4} <answerable> &the_blow {trigger: <act_noun type=attack|mass_violence|incursion|coerce>} (on | against | of | at) {to: &target} ]],
  unless = { inquiry = [[ {to: ... (inquiry | investigation | probe | case | trial)} ]] },
  points = { deed = { 7, [[ {trigger} ]] } },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "", pos = "noun" },
  yes = {
    "[from The rebels] were responsible for a bloody [trigger raid] on [to the army].",
    "[from The rebels] denied any role in the [trigger murder] of [to two nurses].",
    "[from The rebels] are behind the [trigger murder] of [to two nurses].",
  },
  no = { "The rebels were responsible for a dinner on the lake.", "Two clerks took part in the murder of Ada Lind inquiry." },
}

rule "deed that left somebody dead" {
  finds = "Tension", about = "X flew raids in which Y died; Chilean shelling that left Y dead", priority = 5,
  ways = {
    in_which = [[ {from: np} &set_off &acting (deny | denies | denied | denying | admit | admits | admitted)? <flying_it> &the_blow {trigger: (<act_noun type=attack|mass_violence> | <raid_noun>)} [not finite not mark not comma]{0,6} ,? (in | during) which &numbering? {to: (core with Actor | Actor)} &came_to_harm ]],
    by_in_which = [[ {trigger: <act_noun type=attack|mass_violence>} by {from: &party} [not finite not mark not comma]{0,6} ,? (in | during) which &numbering? {to: (core with Actor | Actor)} &came_to_harm ]],
    left = [[ {from: np} &set_off &acting <flying_it> &the_blow {trigger: <act_noun type=attack|mass_violence>} [not finite not mark not comma]{0,6} ,? (that | which) ([adv] | <have>){0,2} {aim: (left | leave | leaves)} &numbering? {to: (core with Actor | Actor)} <left_so> ]],
    by_left = [[ {trigger: <act_noun type=attack|mass_violence>} by {from: &party} [not finite not mark not comma]{0,6} ,? ((that | which) ([adv] | <have>){0,2})? {aim: (left | leave | leaves | leaving)} &numbering? {to: (core with Actor | Actor)} <left_so> ]],
    of_state = [[ {from: [Actor kind=state form=demonym]} ([adj] | [noun]){0,2} {trigger: <act_noun type=attack|mass_violence>} [not finite not mark not comma]{0,6} ,? (that | which) ([adv] | <have>){0,2} {aim: (left | leave | leaves | <harming>)} &numbering? {to: (core with Actor | Actor)} ]],
    whose = [[ {from: (core | Actor)} [possessive] ([adj] | [noun]){0,2} {trigger: <act_noun type=attack|mass_violence>} [not finite not mark not comma]{0,6} ,? ((that | which) ([adv] | <have>){0,2})? {aim: (left | leave | leaves | leaving)} &numbering? {to: (core with Actor | Actor)} <left_so> ]],
  },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from The army] flew [trigger raids] in which [to two nurses] [aim died].",
    "[trigger Raids] by [from the army], in which [to two nurses] were [aim killed], went on.",
    "[from The rebels] staged an [trigger ambush] which [aim left] [to two nurses] dead.",
    "An [trigger ambush] by [from the rebels] [aim left] [to two nurses] dead.",
    "She condemned [from Chilean] [trigger shelling] that [aim left] [to two nurses] dead.",
    "[from The army]'s [trigger shelling] of the town [aim left] [to two nurses] wounded.",
  },
  no = { "The army flew trips in which two nurses slept.", "The army flew raids in which two nurses took part." },
}
