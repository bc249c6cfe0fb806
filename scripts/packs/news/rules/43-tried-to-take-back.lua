-- Words taken back where that is tried, or where it is a statement that does it: "sought to walk back his remarks", "tried to
-- walk it back", "put out a statement contradicting his earlier comments"; what somebody said, rejected.
phase "denials"

part "tries_to" [[ ([lemma=try] | [lemma=seek] | [lemma=attempt] | [lemma=move] | [lemma=rush] | [lemma=scramble] | [lemma=hasten] | [lemma=hurry] | [lemma=begin] | [lemma=appear] | [lemma=seem] | quick) [adv]? to (be | have)? [adv]? ]]
words "unsaying" { "contradict", "disavow", "retract", "withdraw", "reverse", "correct", "amend", "walk back", "take back", "disown", "repudiate", "recant",
                   inflect = "verb" }
words "walks_back" { "walk", "take", "row", "dial", "roll", "pull", inflect = "verb" }

rule "taking back tried" {
  finds = "Denial", about = "sought to walk back his remarks, tried to walk it back; put out a statement contradicting his earlier comments",
  ways = {
    tried = [[ {source: np} &d_aside &d_aux &tries_to {cue: (<retract> | [lemma=clarify] | dial back | soften)} {content: ([own] | the | that | those | an | a) ([adj] | [num] | [noun]){0,3} (<own_words> | <own_claim>) clause?} ]],
    distance = [[ {source: np} &d_aside &d_aux &tries_to {cue: [lemma=distance] (himself | herself | itself | themselves) from} {content: ([own] | the | those) [adj]{0,2} (remark | remarks | comment | comments | claim | claims | statement | statements | tweet)} ]],
    tried_it = [[ {source: np} &d_aside &d_aux &tries_to {cue: <walks_back>} {content: (it | that | this | them | ([own] | the | that | those) ([adj] | [noun]){0,2} (<own_words> | <own_claim>))} back ]],
    statement = [[ {source: np} &d_aside &d_aux ([lemma=put] out | [lemma=issue] | [lemma=release] | [lemma=publish] | [lemma=send] out? | [lemma=post] | [lemma=make]) (a | an | another) [adj]{0,2} (statement | clarification | tweet | letter | note | correction) ]] ..
                [[ {cue: ([gerund <unsaying>] | (walking | taking) back | that [<unsaying>] | which [<unsaying>])} {content: ([own] ([adj] | [num] | [noun]){0,2} (<own_words> | <own_claim>) clause? | what (he | she | it | they) <have>? <tell> clause?)} ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | refused | declined | without) ([adv] | to){0,2} ([lemma=try] | [lemma=seek] | [lemma=attempt] | [lemma=move]) [adv]? to [adv]? {cue} ]],
    home = [[ {content: (it | that | this | them)} back (to | into | home | from) ]],   -- a horse
    denials = [[ {content: ... denial ...} ]],
  },
  points = { own = { 12, [[ {cue} ]] } },   -- more than what merely contradicts
  at_least = 1,
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "2" },
  yes = { "[source Ada Lind] sought to [cue walk back] [content her remarks about nurses].", "[source Ada Lind] tried to [cue walk] [content it] back.",
          "[source Ada Lind] appears to be [cue backtracking on] [content her claim that it leaked].",
          "[source Ada Lind] sought to [cue distance herself from] [content her remarks].",
          "[source Ada Lind] put out a statement [cue contradicting] [content her first account]." },
  no = { "Ada Lind never tried to walk back her remarks.", "Ada Lind tried to walk back her denial.", "Ada Lind tried to walk it back to town." },
}

rule "what somebody said, rejected" {
  finds = "Denial", about = "X rejected what Y had said; took issue with Y over his claim that ...; called Y a liar for saying that ...", priority = -1,
  ways = {
    what_said = [[ {source: np} &d_aside &d_aux {cue: <reject strength=2|3>} {content: what (core | [pronoun]) ([adv] | <have>){0,2} <tell> [not final not mark]{0,16}?} ([punct] | $ | and | but | as) ]],
    over = [[ {source: np} &d_aside &d_aux {cue: ([lemma=take] issue with | [lemma=challenge] | [lemma=contradict] | [lemma=correct])} {claimant: core} (over | on | about | for) {content: [own] [adj]{0,2} {noun: (claim | claims | assertion | assertions | contention | allegation | allegations | account | accusation | accusations | statement | statements | suggestion)} clause?} ]],
    liar_for = [[ {source: np} &d_aside &d_aux [<verdict>] {claimant: core} as? (a | an)? [adj]{0,2} "? {cue: (liar | liars | fantasist | dishonest | mistaken)} "? {noun: for [gerund <say>]} that? {content: clause} ]],
    liar_after = [[ {source: np} &d_aside &d_aux [<verdict>] {claimant: core} as? "? (a | an)? "? [adj]{0,2} {cue: (liar | liars | fantasist | delusional | dishonest)} [not comma not final not verb]{0,6}? {noun: (after | when | because) ([pronoun] | core) ([adv] | <have>){0,2} (claimed | said | alleged | wrote | suggested | insisted | tweeted)} that? {content: clause} ]],
    mad_for = [[ {source: np} &d_aside &d_aux [<verdict>] {claimant: core} as? "? (a | an)? [adv]? {cue: <out_of_mind>} "? (for | over) {content: ([own] | the | this | that | these | such) [adj]? {noun: (claim | claims | accusation | accusations | allegation | allegations | story | report | charge | charges)}} ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | refused to | declined to) ([adv] | have){0,2} {cue} ]],
    unreal = [[ (might | may | could | would | should | must) [adv]{0,2} {cue} ]],
    told_to = [[ {content: ... <tell> ([pronoun] | core) to ...} ]],   -- what he told her to do
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "state" },
  build = function(m) if m.way == "liar_for" or m.way == "liar_after" or m.way == "mad_for" then m:set("type", "falsity_predicate") end end,
  yes = { "[source Ada Lind] [cue rejected] [content what Ed Gill had said about the fire].",
          "[source Ada Lind] [cue took issue with] [claimant Ed Gill] over [content his claim that she had fled].",
          "[source Pilots] branded [claimant the boss] a \"[cue liar] in a good suit\" after he claimed [content they had slept].",
          "[source Ada Lind] called [claimant Ed Gill] [cue delusional] for [content the accusation].",
          "[source Ada Lind] called [claimant Ed Gill] a [cue liar] for saying that [content she had fled]." },
  no = { "Ada Lind never rejected what Ed Gill had said.", "Ada Lind might reject what Ed Gill said.", "Ada Lind rejected what the board told her to do.",
         "Ada Lind rejected what Ed Gill offered." },
}
