-- What makes somebody give way or go: "resigned amid criticism from the union", "scrapped the plan after protests by farmers". It
-- falls on whoever gave way.
phase "tensions"

words "yielding_verb" {
  "resign", "quit", "step down", "stand down", "step aside", "bow out", "stand aside", "leave", "depart", "back down", "back off", "back away", "climb down",
   "retreat", "relent", "backtrack", "backpedal", "apologise", "apologize", "withdraw", "pull", "pull out", "drop",
  "drop out", "scrap", "shelve", "cancel", "call off", "abandon", "ditch", "reverse", "undo", "suspend", "postpone", "delay", "put off", "halt",
  "pause", "stop", "delete", "remove", "take down", "rewrite", "change", "amend", "revise", "water down", "soften", "rescind", "retract", "walk back",
  "rename", "recall", "reinstate", "explain", "clarify", "close", "shut", "flee", "move", "issue", "lift", "end", "reconsider", "rethink", "agree", "decide",
  inflect = "verb", any_tag = true,
}
words "pushed_by" {
  criticise = "criticism, condemnation, scorn, ridicule, complaint, outcry, backlash, outrage, anger, fury, uproar, furore, rebuke, censure, mockery, a storm of protest, heavy fire",
  protest = "protest, demonstration, boycott", demand = "pressure, demand, call, plea, petition, ultimatum, lobbying, request, prodding, urging",
  accuse = "accusation, allegation, charge, claim", threaten = "threat, death threat", reject = "opposition, objection, resistance, revolt, rebellion",
  warn = "warning", attack = "attack, air strike, shelling, bombardment, raid", investigate = "lawsuit, legal challenge, inquiry, investigation, probe",
  inflect = "noun", any_tag = true,
}

rule "gives way to somebody" {
  finds = "Tension", about = "Y resigned amid criticism from X; Y scrapped the plan after protests by X", priority = 4,
  ways = {
    behind = [[ {to: np} &set_off ([modal] | <have> | <be> | [adv] | to | forced to | <leading_verb>){0,4} <yielding_verb> [not finite not mark not comma]{0,10}? ,? (amid | after | following | under | in the face of | because of | over | in response to | due to) ([det not wh] | [adj] | [num] | [participle] | [noun] | and | of){0,4}? {trigger: <pushed_by>} ...2 (by | from | among) {from: &party &joined} ]],
  },
  unless = {
    at_another = [[ {trigger} ...2 (by | from | among) {from} (against | at | on | about | outside) ]],
    of_thing = [[ {trigger} (against | at | on | about) ]],
  },
  points = { few = { 4, [[ {trigger} ]] } },
  make = { type = "{trigger.group}", weight = 0, note = "", voice = "passive", status = "actual" },
  yes = {
    "[to Tom Moss] resigned amid [trigger criticism] from [from the union].",
    "[to The bank] scrapped the fee after loud [trigger protests] by [from farmers].",
    "[to The mayor] has deleted the post following a wave of [trigger complaints] from [from nurses].",
    "[to The mayor] agreed to go under [trigger pressure] from [from the union].",
    "[to Tom Moss] was forced to quit over [trigger allegations] by [from two nurses].",
  },
  no = {
    "The bank scrapped the fee after protests by farmers against the mayor.",
    "The bank closed after a request for money.",
    "The bank scrapped the fee after protests against it by farmers.",
  },
}
