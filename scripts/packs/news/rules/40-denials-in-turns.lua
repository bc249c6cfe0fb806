-- Claims turned away by a verb of two words or by scorn that does not stand between denier and claim: "a claim shot down by
-- the bank", "an allegation the bank scoffs at", "said that all was well, playing down a report of a leak".
phase "denials"

-- what is told, and no mere thing that one mocks or plays down
part "told_of" [[ &before_noun ({noun: (<claim_noun group=accuse> | claim | claims | assertion | assertions | contention | contentions | report | reports | rumour | rumours | rumor | rumors | suggestion | suggestions
                  | insinuation | insinuations | story | stories | account | accounts | version | theory | theories | speculation | gossip | whispers | charge | charges)} | <loose_noun>) ]]
part "turned_away" [[ (<reject> | [<belittle>] | <belittle>) ]]

rule "claim turned away" {
  finds = "Denial", about = "a claim shot down by X; an allegation that X scoffs at; was pooh-poohed by X",
  ways = {
    reduced = [[ {content: &before_noun {noun: <claim_noun>} ((of | about | by | from | against) [not comma not finite not mark not final]{1,6}?)?} (, | [dash])? ([adv] | since){0,2} {cue: &turned_away} (on? <weekday> | out of hand)? by {source: np} ]],
    passive = [[ {content: &before_noun ({noun: <claim_noun>} | {noun: <loose_noun>} that) [not comma not final not mark]{0,14}?} (<be> (being | [adv]){0,2} | <have> [adv]? been [adv]?) {cue: &turned_away} (on? <weekday> | out of hand)? by {source: np} ]],
    met = [[ {content: &before_noun {noun: <claim_noun>} (that [not comma not final not mark]{2,18}? | [not comma not final not finite]{0,10}?)} <be> [adv]? (met | greeted | received) with [adj]{0,2} {cue: (derision | scorn | contempt | ridicule)} (in | from | by) {source: core} ]],
    relative = [[ {content: &before_noun {noun: <claim_noun>} ((of | about | by | from | against) [not comma not finite not mark not final]{1,6}?)?} ,? (which | that)? {source: (np | Actor)} &d_aux {cue: &turned_away} (, | . | ; | $ | and | but | as | in | on <weekday> | &d_when) ]],
    keeps = [[ {content: &before_noun {noun: <claim_noun>} ((of | about | by | from | against) [not comma not finite not mark not final]{1,6}?)?} ,? (which | that) {source: (np | Actor)} ([lemma=keep] | [lemma=continue]) (to | on)? [adv]? {cue: &turned_away} (, | . | ; | $ | and | but | as) ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | neither | cannot | yet to) ([adv] | to | be | been | have){0,3} {cue} ]],
    perhaps = [[ (might | may | could | should | must) [adv]{0,2} (be | have been)? [adv]? {cue} ]],
    court = [[ by {source: ([det] | [adj] | [name] | [noun]){0,4} (judge | judges | court | courts | jury | tribunal | magistrate | magistrates | insurer | insurers)} ]],
    put_to = [[ {cue: ([lemma=question] | [lemma=challenge] | [lemma=doubt])} by ]],   -- suspects, decisions
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "Ed Gill spoke of [content a claim] [cue shot down] by [source the bank].",
          "Ed Gill spoke of a leak, [content an allegation] [source the bank] [cue scoffed at].",
          "[content The claim] was met with [cue derision] from [source the bank].", "[content The claim] was quickly [cue scoffed at] by [source the bank].", "[content The claim] was [cue ridiculed] by [source the bank].",
          "It fed [content the rumours of a bid] that [source he] keeps [cue tamping down].",
          "[content The claim] [source he] [cue waved away] as gossip." },
  no = { "The claim was not laughed off by the bank.", "The claim could be laughed off by the bank.",
         "The claim was turned aside by a judge.", "The charges were questioned by the bank." },
}

rule "claim belittled, by a clause" {
  finds = "Denial", about = "..., playing down a claim by X that ...; moved to play down reports of a rift", priority = -1,
  ways = {
    participle = [[ (, | and | but | by | while | after | before) [adv]? {cue: <belittle>} ((the | its | their) <truthfulness> of)? &d_setting {content: &told_of (that | of | about | by | from | against | in)? clause?} ]],
    infinitive = [[ ([lemma=move] | [lemma=seek] | [lemma=try] | [lemma=rush] | [lemma=hasten] | [lemma=hurry] | quick | keen | careful | [lemma=attempt] | [lemma=scramble]) [adv]? to [adv]? {cue: <belittle>} &d_setting {content: &told_of (that | of | about | by | from | against | in)? clause?} ]],
    disputes = [[ ([lemma=move] | [lemma=seek] | [lemma=try] | [lemma=rush] | [lemma=hasten] | [lemma=hurry] | quick | keen | careful | [lemma=attempt]) [adv]? to [adv]? {cue: [lemma=dispute]} &d_setting {content: (&told_of (that | of | about | by | from | against | in)? clause? | that | this | it)} ]],
    doubted = [[ ({source: np} &d_aside &d_aux | (and | ,) [adv]?) {cue: ([lemma=cast] doubt on | [lemma=throw] doubt on | [lemma=call] into question)} {content: (the | these | those | its | their) ([adj] | [name] | [noun] | [possessive]){0,3} (rate | rates | data | statistics | figure | figures | numbers | count | tally) (of clause)?} ]],
    label = [[ {source: np} &d_aside &d_aux {cue: ([lemma=object] to | [lemma=take] exception to | [lemma=bristle] at | [lemma=bridle] at)} {content: (that | this | the | such a | [own]) [adj]? (description | characterization | characterisation | portrayal | label | depiction | comparison | wording)} ([punct] | $ | of | as | and | but) ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | without) ([adv] | to | be | have){0,3} {cue} ]],
    wish = [[ ([modal] | want | wants | wanted | plans | planned) [not comma not final not mark]{0,8}? (, | and | but | by){1,2} [adv]? {cue: [base] ...} ]],
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "1", noun_act = "{noun.group}" },
  yes = { "The bank said that all was well, [cue playing down] [content a report of a leak].",
          "The mayor moved quickly to [cue play down] [content rumours that she was ill].",
          "The mayor spoke of rain, [cue mocking] [content the claim by the union that the dam leaked].",
          "The bank was quick to [cue dispute] [content a report of a leak].", "[source The bank] [cue objected to] [content that description].",
          "[source The bank] [cue cast doubt on] [content the official jobless rate of four percent]." },
  no = { "The mayor tried never to play down the report.", "The mayor spoke, mocking the king.", "The mayor spoke, playing down the middle.",
         "He will speak, and play down the report." },
}

rule "kept clear of a claim" {
  finds = "Denial", about = "X distanced itself from the claim that ..., from reports of ...: what others say",
  pattern = [[ {source: np} &d_aside &d_aux {cue: ([lemma=distance] | [lemma=dissociate] | [lemma=disassociate]) (himself | herself | itself | themselves) from} {content: (the | an | any | these | those)? ([adj] | [noun] | [participle]){0,2} {noun: (<claim_noun group=accuse> | claim | claims | report | reports | rumour | rumours | rumor | rumors | suggestion | suggestions)} (that | of | by | about | in | linking | claiming | alleging) clause} ]],
  unless = { negated = [[ (not | n't | never) ([adv] | to | be | have){0,3} {cue} ]] },
  make = { type = "rejects_claim", polarity = "denial", strength = "1", noun_act = "{noun.group}" },
  yes = { "[source The league] [cue distanced itself from] [content claims by its old captain that the cup was sold]." },
  no = { "The league never distanced itself from the claim that the cup was sold." },
}

rule "claim attacked" {
  finds = "Denial", about = "X slammed the claim, blasted the claims as politics: what is told, and nothing of what it says", priority = -2,
  pattern = [[ {source: np} &d_aside &d_aux {cue: <attack_claim>} {content: (the | those | all | its) [adj]{0,2} (claim | claims | assertion | assertions | insinuation | insinuations | innuendo | smears)} ([punct] | $ | as | and | but | on <weekday> | in (a | an) [adj]? <told_in>) ]],
  unless = {
    negated = [[ (not | n't | never | nor) ([adv] | to | be | have){0,3} {cue} ]],
    unreal = [[ (might | may | could | would | should | will | must) [adv]{0,2} {cue} ]],
    court = [[ {source: ... (judge | judges | court | courts | jury | tribunal | insurer | insurers)} ]],
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "1", noun_act = "state" },
  yes = { "[source The bank] [cue slammed] [content the claim].", "[source The bank] [cue blasted] [content the claims] as politics." },
  no = { "The bank did not slam the claim.", "The bank will slam the claim.", "A judge condemned the claim.", "The bank slammed the door." },
}
