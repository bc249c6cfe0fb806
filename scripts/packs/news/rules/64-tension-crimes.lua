-- Crimes as they are told once somebody is held for them: "is in custody charged with the murder of Y", "is serving 20 years for Y's
-- murder", "the killer of Y, X", "DNA links X to the killing of Y"; and charges that name a deed and not whom it befell, "X denies
-- manslaughter", which 82-tension-victims.lua reads with what was told of the victim before.
phase "tensions"

local lib = require "lib.tension"

words "deed_charged" {
  attack = "murder, attempted murder, manslaughter, killing, homicide, culpable homicide, death, stabbing, fatal stabbing, shooting, " ..
           "fatal shooting, attack, acid attack, assault, sexual assault, rape, attempted rape, beating, poisoning, strangling, hit-and-run, " ..
           "crash, wounding, attempted assassination, assassination, slaying, double murder",
  coerce = "abduction, kidnapping, kidnap, robbery, burglary, mugging, stalking, harassment, blackmail, grooming, abuse, extortion",
  inflect = "noun", any_tag = true,
}
words "held_over_it" {
  "charge with", "accuse of", "convict of", "guilty of", "hold on suspicion of", "arrest on suspicion of", "detain on suspicion of", "hold over",
  "arrest over", "arrest for", "arrest in connection with", "hold in connection with", "detain in connection with", "hold for", "detain over",
  "detain for", "jail for", "jail over", "imprison for", "sentence for", "send to prison for", "send to jail for", "send down for", "on trial for",
  "on trial over",
  "on trial accused of", "on trial charged with", "in custody over", "in custody charged with", "in custody accused of", "in custody on suspicion of",
  "wanted for", "wanted over", "wanted in connection with", "question over", "question about", "question in connection with", "suspect of",
  "remand in custody charged with", "remand in custody accused of", "remand in custody over", "remand charged with", "try for", "indict for",
  "indict on charges of", "acquit of", "clear of", "extradite over", "extradite for", "cautioned for", "behind bars for", "in prison for", "in jail for",
  "under arrest for", "arraign for", "execute for", "hang for", "put to death for", "sought over", "sought in connection with", "named as a suspect in",
  "the prime suspect in", "the main suspect in", "a suspect in", "the only suspect in", "the chief suspect in", inflect = "verb", any_tag = true,
}
words "answers_for_it" {
  "plead guilty to", "plead not guilty to", "admit", "confess to", "deny", "stand accused of", "face charges of", "face trial for", "face trial over",
  "stand trial for", "stand trial over", "stand trial accused of", "go on trial for", "go on trial over", "go on trial accused of",
  "go on trial charged with", "await trial for", "await trial over", "face life in prison for", "face the death penalty for", "appear in court charged with",
  "appear in court accused of", "appear in court over", "appear before magistrates charged with", "appear before magistrates accused of",
  "appear before a judge charged with", "serve life for", "do time for", "be serving life for", "be jailed for life for", "be given life for", "get life for",
  "be given a life sentence for", "be sentenced to life for", "be sentenced to death for", "be jailed for", "hand himself in over", "be linked to",
  "turn himself in over", "give himself up over", "die in prison for", "escape from prison after", inflect = "verb", any_tag = true,
}
words "term_for_it" { "year", "month", "life", "sentence", "term", "life sentence", "prison term", "prison sentence", "jail term", "death sentence", "prison",
                      "jail", inflect = "noun", any_tag = true }
part "accused_one" [[ {from: (core with [Actor kind=person|people|anonymous] | [Actor kind=person|people|anonymous])} &set_off ]]
-- "arrested the next day on suspicion of", "found guilty by a jury on Thursday of"
part "when_so" [[ ([adv] | on? <timeword> | the (next | following | same) (day | week | month) | last <timeunit> | this <timeunit> | in <month> | in [num] | by (a | the)? [adj]? (jury | court | judge | police | magistrates | detectives) | at (his | her | a | the) [not finite not comma]{1,4}){1,3} ]]
part "held_when" [[ ([modal] | <have> | <be> | been | [adv] | to | who){0,5} (charged | accused | convicted | guilty | held | arrested | re-arrested | detained | jailed | imprisoned | sentenced | remanded | questioned | tried | indicted | acquitted | cleared | found guilty | found not guilty) &when_so (with | of | on suspicion of | over | for | in connection with | on charges of | on a charge of) ]]
part "held_while" [[ [not comma not mark not final]{1,9}? (while | before | after | and) [adv]? (awaiting trial for | awaiting trial over | awaits trial for | standing trial for | being tried for | serving [not finite not comma]{1,5} for | going on trial for | admitting | confessing to | pleading guilty to | being convicted of | being charged with | being found guilty of | being accused of | being jailed for) ]]
part "held_for" [[ (&held_when | &held_while | (<be> (in custody | under arrest | in detention | in jail) and)? (([modal] | <have> | <be> | been | [adv] | to | later | still | expected | due | was | being | who){0,5} <held_over_it> | ([modal] | <have> | [adv] | to | who | later){0,3} <answers_for_it> |
  ([modal] | <have> | <be> | been | [adv] | to | who){0,5} (serve | serves | served | serving | sentenced to | jailed for | given | got | handed | imprisoned for | gets | receives | received) ([det not wh] | [num] | [adj] | - | more than | at least | of | to | in | [noun not <term_for_it>]){0,6} <term_for_it> (in (prison | jail))? (for | over))) ]]
part "the_deed" [[ (the | a | an | [adj] | [num] | <timeword> | <month> | [noun not <deed_charged>] | - ){0,4} ]]

rule "held for what befell somebody" {
  finds = "Tension", about = "X is serving 20 years for the murder of Y, is in custody over Y's death: X did it, so they say", priority = 8,
  ways = {
    of = [[ &accused_one &held_for (the manslaughter and)? &the_deed {trigger: <deed_charged>} (of | on | at) {to: &party} ]],
    whose = [[ &accused_one &held_for {to: (core | Actor)} [possessive] ([adj] | [noun not <deed_charged>]){0,2} {trigger: <deed_charged>} ]],
    causing = [[ &accused_one &held_for (causing | having caused) {trigger: (the death | the deaths | grievous bodily harm | actual bodily harm | serious injury | serious harm)} (of | to) {to: &party} ]],
    convicts = [[ (arrest | arrests | arrested | arresting | charge | charges | charged | charging | convict | convicts | convicted | convicting | jail | jailed | question | questioned | questioning | detain | detained | hold | held | sentence | sentenced | cleared | acquitted | found) {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off (guilty of | of | on suspicion of | with | over | for | in connection with) &the_deed {trigger: <deed_charged>} of {to: &party} ]],
    doer_of = [[ (the (killer | killers | murderer | murderers | attacker | rapist | stalker | kidnapper) of {to: &party} | {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} (killer | killers | murderer | attacker | assailant | rapist | stalker | kidnapper)) {trigger: ,} {from: ([Actor kind=person] | core with [Actor kind=person])} ([num] | , [num])? , ]],
    accused_named = [[ the [noun] (accused of | charged with | convicted of | suspected of | jailed for) ((murdering | killing | stabbing | shooting | attacking | raping | abducting | kidnapping) | (the | a) <deed_charged> of) {to: &party} {trigger: ,} {from: ([Actor kind=person] | core with [Actor kind=person])} ([num] | , [num])? , ]],
    links = [[ (link | links | linked | linking | tie | ties | tied | tying | connect | connects | connected) {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} (to | with) &the_deed {trigger: <deed_charged>} (of | on) {to: &party} ]],
    wants_dead = [[ &doer (hire | hires | hired | pay | pays | paid | recruit | recruited | solicit | solicited | ask | asked) [not finite not comma]{1,6}? to {trigger: (kill | murder | shoot | stab | attack | beat | abduct | kidnap)} {to: &party} ]],
  },
  points = { deed = { 8, [[ {trigger} ]] } },
  check = function(m)
    local from, to = m:actor("from"), m:actor("to")
    local kind = to and to:get("kind")
    return (kind == "person" or kind == "people" or kind == "police" or kind == "military") and not (from and lib.same(from, to))
  end,
  make = { type = "{trigger.group|attack}", weight = 0, note = "", pos = "noun" },
  yes = {
    "[from Tom Moss] is in custody charged with the [trigger murder] of [to Ada Lind].",
    "[from Tom Moss] will stand trial over [to Ada Lind]'s [trigger death].",
    "[from Tom Moss] is serving a life sentence for the 2011 [trigger murder] of [to Ada Lind].",
    "[from Tom Moss] was found guilty on Thursday of the [trigger murder] of [to Ada Lind].",
    "[from Tom Moss] fell ill while awaiting trial for the [trigger murder] of [to Ada Lind].",
    "[from Tom Moss] was jailed for causing [trigger the death] of [to Ada Lind].",
    "A jury convicted [from Tom Moss] of the [trigger murder] of [to Ada Lind].",
    "The killer of [to Ada Lind][trigger ,] [from Tom Moss], smiled.",
    "The man accused of murdering [to Ada Lind][trigger ,] [from Tom Moss], smiled.",
    "A hair links [from Tom Moss] to the [trigger killing] of [to Ada Lind].",
    "[from Tom Moss] paid a sailor to [trigger kill] [to Ada Lind].",
  },
  no = { "Tom Moss was jailed for the murder of a song.", "Tom Moss was questioned over the death of the bank." },
}

-- the victim stands in a sentence before --------------------------------------------------------------------------

type "Victim" { head = "who", slots = { "who" }, inner = true, keep = "all", about = "who is told to have been hurt or killed, or found dead" }

words "hurt_so" {
  "stabbed", "shot", "killed", "murdered", "attacked", "beaten", "strangled", "robbed", "raped", "assaulted", "mugged", "abducted", "kidnapped",
  "wounded", "injured", "hurt", "bludgeoned", "punched", "poisoned", "hit", "struck", "run over", "knocked down", "gunned down", "slain",
  "found dead", "found stabbed", "found murdered", "found unconscious", "found with head injuries", "found with stab wounds",
  "pronounced dead", "declared dead", "found strangled", "found hanged", "found beaten", "left for dead", "set upon", "burned", "burnt", "drowned",
  "found lifeless", "found bleeding", "found shot", "suffocated", "smothered", "kicked", "slashed", "mown down",
}
words "came_to_grief" { "die", "bleed to death", "collapse", "suffer a fractured skull", "suffer head injuries", "suffer serious injuries",
                        "suffer fatal injuries",
                        "suffer stab wounds", "suffer multiple injuries", "suffer life-changing injuries", "suffer broken ribs", "lose an eye",
                        "lose his life", "lose her life", "sustain serious injuries", "sustain fatal injuries", "sustain head injuries",
                        "suffer burns", "suffer a broken jaw", "suffer brain damage", "go missing", "disappear", "vanish", "suffer a brain injury",
                        "succumb to", inflect = "verb", any_tag = true }
words "of_the_dead" { "body", "remains", "corpse", "death", "murder", "killing", "stabbing", "shooting", "disappearance", "manslaughter", "slaying",
                      "abduction", "rape",
                      "kidnapping", "killer", "murderer", inflect = "noun", any_tag = true }

rule "who was hurt" {
  finds = "Victim", about = "Y was stabbed, was found dead; the body of Y, the murder of Y",
  ways = {
    done_to = [[ {who: [Actor kind=person]} &set_off ([modal] | <have> | [adv]){0,3} (was | were | been | <be>) ([adv] | <be>){0,2} <hurt_so> ]],
    came = [[ {who: [Actor kind=person]} &set_off ([modal] | <have> | [adv]){0,3} <came_to_grief> ]],
    of = [[ <of_the_dead> of ([noun] | [adj] | [det] | [possessive] | [own] | ,){0,6}? {who: [Actor kind=person form=full|name|short]} ]],
    of_one = [[ <of_the_dead> of {who: [Actor kind=person]} ]],
    whose = [[ {who: [Actor kind=person]} [possessive] ([adj] | [noun not <of_the_dead>]){0,2} <of_the_dead> ]],
    aimed_at = [[ (fired | thrown | hurled) (at | into) {who: [Actor kind=person]} ]],
    own_body = [[ {who: [own]} [adj]? (body | remains | corpse) (was | were | has been) ([adv])? (found | discovered | recovered | pulled | dumped | buried | washed up) ]],
    whose_body = [[ {who: [Actor kind=person]} , whose (body | remains | corpse) ]],
  },
  yes = { "[who Ada Lind] was found dead on Monday.", "[who Ada Lind] died at the scene.", "The body of [who Ada Lind] lay in a lane.",
          "Shots were fired at [who Ada Lind].", "Ada Lind left. [who Her] body was found in a lane.",
          "[who Ada Lind]'s body lay in a lane.", "They wept for [who Ada Lind], whose body lay in a lane." },
  no = { "Ada Lind was found at home.", "The body of the union met." },
}

words "charge_alone" {
  attack = "murder, attempted murder, manslaughter, involuntary manslaughter, homicide, culpable homicide, assault, common assault, aggravated assault, " ..
           "wounding, malicious wounding, unlawful wounding, wounding with intent, grievous bodily harm, actual bodily harm, " ..
           "causing grievous bodily harm, causing actual bodily harm, causing bodily harm, inflicting grievous bodily harm, " ..
           "causing death by dangerous driving, causing death by careless driving, causing serious injury by dangerous driving, " ..
           "causing serious injury, death by dangerous driving, first-degree murder, second-degree murder, " ..
           "capital murder, vehicular manslaughter, vehicular homicide, reckless homicide, negligent homicide, rape, attempted rape, sexual assault, " ..
           "the murder, the killing, the stabbing, the shooting, the assault, the attack, the crime, the beating, attempted homicide",
  coerce = "robbery, armed robbery, attempted robbery, kidnapping, kidnap, abduction, false imprisonment, stalking, blackmail, extortion, the robbery, " ..
           "the kidnapping, the abduction",
  inflect = "noun", any_tag = true,
}
words "his_death" {
  attack = "murder, attempted murder, manslaughter, killing, death, shooting, stabbing, rape, assassination, poisoning, assault",
  coerce = "abduction, kidnapping, kidnap, robbery", inflect = "noun", any_tag = true,
}
part "charge_end" [[ (and [not finite not comma]{1,4}?)? (, | . | ; | $ | and | but | in | at | after | by | before | because | on <weekday> | last | this | but | while | following | [adv] | when | from) ]]

rule "held for a deed" {
  finds = "Tension", about = "X denies murder, is held on suspicion of attempted murder: of whom, a sentence before tells", priority = 1,
  ways = {
    charge = [[ &accused_one &held_for [num]? (a | one | two)? ((charge | count | charges | counts) of)? {trigger: <charge_alone>} &charge_end ]],
    his = [[ &accused_one &held_for (the)? [own] [adj]? {trigger: <his_death>} &charge_end ]],
    arrests = [[ (arrest | arrests | arrested | arresting | charge | charges | charged | charging | convict | convicts | convicted | convicting | jailed | question | questioned | questioning | detain | detained | hold | held | cleared | acquitted | found) {from: (core with [Actor kind=person|people] | [Actor kind=person|people])} &set_off (guilty of | of | on suspicion of | with | over | for | in connection with | on a charge of) {trigger: <charge_alone>} &charge_end ]],
  },
  points = { few = { 1, [[ {trigger} ]] } },
  make = { type = "{trigger.group|attack}", weight = 0, note = "victim", pos = "noun" },
  yes = { "Ada Lind was found dead. [from Tom Moss] denies [trigger murder].",
          "Ada Lind was found dead. [from Tom Moss] is being held on suspicion of her [trigger murder].",
          "Ada Lind was found dead. Police have arrested [from Tom Moss] on suspicion of [trigger murder]." },
  no = { "Ada Lind was found dead. Tom Moss denies it.", "Tom Moss denies murder." },
}
