-- How real an act is and how strong: cues beside the trigger, which 88-tension-status.lua weighs.
phase "tensions"

words "status" { from = "words/status.tsv", inflect = "marked" }
words "amplifier" { from = "words/amplifiers.tsv", inflect = "marked" }

type "StatusCue" { head = "cue", slots = { "cue" }, inner = true, keep = "longest", about = "planned, feared, past, negated ..." }

type "Amplifier" { head = "cue", slots = { "cue" }, inner = true, keep = "longest", about = "all-out, deadly, brief ..." }

-- "did not hesitate to sue": they sued
words "holding_back" { "hesitate", "shy away", "shy away from", "refrain", "fail", "balk", "tire of", "cease", "stop", "shrink from", "miss a chance", "miss the chance", "miss an opportunity", "miss an occasion", "pass up a chance", "pass up an opportunity",
                       inflect = "verb", any_tag = true }

rule "status cue" {
  finds = "StatusCue", pattern = [[ {cue: <status>} ]], make = { status = "{cue.status}" },
  about = "a word that says that the act is not, or not yet, or no longer real",
  unless = {
    month = [[ {cue: [capital /may/]} ]],
    along = [[ {cue: past} ([det not wh] | [own] | [name]) ]],
    secret = [[ {cue: no} (secret | bones) ]],   -- "made no secret of"
    more = [[ {cue: (not | n't)} (only | just | merely | simply) ]],
    first = [[ {cue: (not | n't)} (the | her | his | its | their)? [adv]? (first | last | only | latest) ]],   -- "is not the first quarrel"
    sure = [[ {cue} (doubt | question) (that | but) ]],   -- "no doubt that"
    at_ease = [[ {cue: no} [adj]? (trouble | difficulty | qualms | scruples | compunction | hesitation) (in | about)? /[a-z]+ing/ ]],
    undaunted = [[ {cue: (not | n't | never)} [adv]? <holding_back> ]], not_held = [[ (not | n't | never) [adv]? {cue: <holding_back> ...} ]],
    at_once = [[ ([lemma=waste] | [lemma=lose] | [lemma=miss] | pass up | passed up | passes up) {cue: no} (time | chance | opportunity | occasion | excuse) (in | to) ]],
    next_step = [[ {cue: ((go | goes | went | going | gone) on)} (to | [det not wh] | [own] | [name] | [common]) ]],   -- went on to sue; went on television to attack him
    at_nothing = [[ (stop | stops | stopped) at {cue: nothing} ]],
  },
  yes = { "They [cue plan to] attack.", "They [cue refrained from] attacking.", "They [cue went on] attacking." },
  no = { "They attacked at dawn.", "They attacked in May.", "They not only sued.", "It is not the first attack.", "They ran past the guards.",
         "They made no secret of it.", "It is beyond question that they attacked.", "She has no doubt that they attacked.",
         "They had no trouble breaking with him.", "They did not hesitate to sue.", "They never tired of attacking him.",
         "They stop at nothing to hurt him.", "They wasted no time in attacking him.", "They never missed a chance to mock him.",
         "She went on to sue.", "She went on television to sue." },
}

rule "denied intent" {
  finds = "StatusCue", about = "is not planning to, never intended to: neither the act is, nor the plan",
  pattern = [[ {cue: (not | n't | never | nor | no longer) [adv not /only|just|merely|simply|yet|even/]? <status status=announced>} ]],
  make = { status = "negated" },
  yes = { "They are [cue not planning to] attack.", "They had [cue never intended to] attack." },
  no = { "They not only intended to attack.", "They did not threaten to attack." },
}

rule "amplifier" {
  finds = "Amplifier", pattern = [[ {cue: <amplifier>} ]], make = { weight = "{cue.weight}" },
  about = "a word that adds to the intensity or takes from it",
  yes = { "An [cue all-out] war broke out." },
  no = { "A war broke out." },
}

-- What undoes an act: "cancelled a visit", "lifted the ban".
type "Undoing" { head = "cue", slots = { "cue" }, inner = true, keep = "longest", about = "cancelled, lifted, ended" }

words "undo" {
  both = "yank, rescind, end, ending, halt, stop, suspend, suspension of, suspending, freeze, scrap, junk, axe, drop, abandon, abolish, reverse, withdraw, revoke, cut off, cancel, call off, postpone",
  good = "prohibit, ban, block, withhold, break off, oppose, cut, delay, cancellation of, slash, terminate, ditch, tear up, rip up, walk away from, quit, pull out of, leave, exit, break, repudiate, " ..
    "renounce, annul",
  bad = "lift, ease, relax, soften, loosen, undo, waive, remove, repeal, quash, overturn, strike down, resolve, settle, defuse, roll back, relaxation of, lifting of, easing of, removal of, end to",
  inflect = "verb",
}

rule "what undoes an act" {
  finds = "Undoing", pattern = [[ {cue: <undo>} ([det] | [own] | [adj] | [num] | [participle] | [noun] | [name] | [possessive] | all | part of | its | any){0,5} (<act_noun> | <act>) ]],
  about = "a verb of ending in front of the noun of an act",
  unless = { made = [[ {cue: [lemma=cut]} (a | an | any | no | side | [adj]){1,3} (deal | deals) ]] },   -- "cut a deal"
  make = { undoes = "{cue.group}" },
  yes = { "They [cue lifted] the economic sanctions on Estmark." },
  no = { "They lifted the lid.", "They cut a deal with Estmark." },
}
