-- Denials that say how it came about: they made it up, she was misquoted, he was wrongly accused.
phase "denials"

-- what one condemns only as said of oneself
words "slur" { "lie", "smear", "slander", "falsehood", "untruth", "fabrication", "calumny", "slur", "distortion", "fake news",
               "insinuation", "innuendo", "scaremongering", "muckraking", "mudslinging",
               inflect = "noun", any_tag = true }
words "people_pronoun" { "he", "him", "she", "her", "them", "us", "me", "you", "I", "we", "himself",
                         "herself" }

words "lie" { "lie", inflect = "verb" }

rule "claim called invented" {
  finds = "Denial", about = "she made the story up; they fabricated the report",
  ways = {
    made = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | just | <be> | "){0,4} {cue: <invent>} {content: &before_noun {noun: <claim_noun>}} ]],
    made_up = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | just | <be> | "){0,4} ([lemma=make] | [lemma=dream] | [lemma=cook]) {content: (it | this | that | everything | the (whole | entire) (thing | lot) | &before_noun {noun: <claim_noun>})} all? {cue: up} ]],
    lied = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | <be> | <do> | to | proceeded | [modal]){0,4} {cue: <lie>} [adv]? "? (to core)? (that | about) {content: clause} ]],
    fed = [[ {claimant: (you | he | she | they)} (<have> been | were | was) [adv]? {cue: (fed | told | given | sold) (wrong | false | bad | incorrect | inaccurate | misleading) information} ]],
    should_stop = [[ {claimant: ([pronoun] | core)} (would | should | must | (needs | need | has | have | ought) to) {cue: (stop | quit) (lying | making things up | making stuff up | spreading (lies | falsehoods))} (about {content: core})? ]],
    peddles = [[ {claimant: ([pronoun] | core)} ([adv] | <have> | just | <be> | "){1,4} {cue: [gerund <spreading>] ([det] | [adj] | [own]){0,2} (<false_noun> | lies | falsehoods | misinformation | disinformation | (false | fake | baseless | unfounded | malicious | bogus) (<claim_noun> | stories))} ((about | that | of) {content: clause})? ]],
    whoever = [[ (anyone | anybody | whoever | everyone | those) (who)? [adv]? {noun: ([lemma=say] | [lemma=claim] | [lemma=suggest] | [lemma=think] | [lemma=believe] | [lemma=imply])} that? {content: (otherwise | differently | [not comma not final]{2,20}?)} <be> [adv]{0,2} {cue: (lying | liars | a liar | mistaken | wrong | misinformed | deluded | delusional | dreaming | (peddling | spreading | selling | pushing | telling) ([adj] | [det]){0,2} (<false_noun> | lies))} (. | , | ! | ; | " | $) ]],
    accused_of = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (on? <weekday> | &d_when)? (of | for) {cue: [adv]? (inventing | fabricating | concocting | making up | dreaming up)} {content: ([det] | [own])? ([adj] | [noun] | [gerund]){0,3} [noun] (of core)?} ]],
    accused = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (of | for) "? {cue: [adv]? (inventing | fabricating | making up | distorting | twisting | misrepresenting | mischaracterising | mischaracterizing | peddling | spreading | publishing | printing | broadcasting | telling)} {content: &before_noun ({noun: <claim_noun>} clause? | (<false_noun> | lies | words | facts | truth) ((about | of | that) clause)?)} ]],
    accused_false = [[ {source: np} &d_aside &d_aux <blame_for> {claimant: core} (of | for) {cue: [adv]? (providing | promoting | pushing | circulating | propagating | disseminating)} {content: ([det] | "){0,2} (<false_adj> | <false_noun>) clause?} ]],
    for_lies = [[ {source: np} &d_aside &d_aux ([<attack_claim>] | [<verdict>] | [lemma=attack] | [lemma=criticise] | [lemma=criticize] | [lemma=rap] | [lemma=rip] | [lemma=hit] (out | back) at | [lemma=lash] out at) {claimant: core} for "? {cue: ((peddling | spreading | telling | selling | pushing | publishing | printing | circulating) [adj]?)? (lies | falsehoods | fake news | misinformation | fabrications)} "? ((about | on | over | that) {content: clause})? ]],
    blamed = [[ {source: np} &d_aside &d_aux {cue: <blame_for blame>} {content: &before_noun {noun: (<claim_noun group=inform> | claim | claims | story | allegation | allegations)}} on ]],
    as_liar = [[ {source: np} &d_aside &d_aux [lemma=dismiss] {claimant: core} as (a | an) [adj]{0,2} {cue: <fantasist>} ]],
    misquoted = [[ {content: core} (, [not comma not mark]{1,8} ,)? (<be> | <have>) (been | being | [adv]){0,2} {cue: (misquoted | misunderstood | misrepresented | (quoted | taken | torn | wrenched | ripped | lifted | plucked) out of (all | [own])? context)} ]],
    spoke_of = [[ {source: np} &d_aside &d_aux ([lemma=speak] | [lemma=talk]) of &how_bad {cue: (<false_noun> | <false_claim>)} ]],
    words = [[ {content: (my | our | his | her | their | the | those | these) (words | remarks | comments | position | statement | statements | views | record | stance)} (<be> | <have>) (been | being)? ([adv] | "){0,2} {cue: (misconstrued | misinterpreted | mistranslated | misattributed | (wrongly | falsely) attributed | twisted | distorted | misquoted | misrepresented | mischaracterised | mischaracterized | misstated | misreported | (taken | torn | wrenched | ripped | lifted | plucked) (out of (all | [own])? | from ([own] | the)) context)} ]],
  },
  unless = { negated = [[ (not | n't | never) ([adv] | have | just){0,2} ([verb] core)? {cue} ]],
             faked = [[ <blame_for> {claimant} [not final]{0,6}? {content: ... (data | results | measurements | evidence | records | statistics | samples)} ]],
             lies_told = [[ [/.+ing/] {cue: lies} ]],   -- "printing lies about him"
             to_say = [[ to (say | suggest | claim | think | imply | pretend) that? {claimant} ]] },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = { "\"She [cue invented] [content the story],\" Okoro said.", "\"He made [content it] [cue up],\" Lind said.",
          "The union said it was late. [source A clerk for the port] said that [content she] was [cue misquoted].",
          "[claimant The Post] quoted the mayor as saying that it was late. Her office said [content she] had been [cue misquoted].",
          "\"You have been [cue fed wrong information],\" Lind said.",
          "[source The firm] spoke of a [cue smear].", "Lind said [claimant the union] was just [cue peddling false rumours].",
          "\"He needs to [cue stop lying] about [content me],\" Lind said.",
          "\"They [cue lied] about [content the dam],\" Lind said.",
          "\"Anyone who [noun says] [content otherwise] is [cue a liar],\" Lind said.",
          "\"Anyone who [noun says] that [content the dam leaks] is [cue lying],\" Lind said.",
          "\"Anyone [noun claiming] that [content the dam leaks] is [cue peddling fiction],\" Lind said.",
          "[source The bank] accused [claimant the paper] of [cue inventing] [content the story].",
    "[source The bank] accused [claimant the paper] on Friday of [cue inventing] [content a crisis].",
          "[source The bank] accused [claimant the auditors] of [cue making up] [content the loss].",
          "[source The bank] accused [claimant the auditors] of [cue circulating] \"[content false stories].\"",
          "[source Police] blame [claimant pranksters] for [cue inventing] [content theft of bus]",
          "[source The bank] [cue blamed] [content the story] on a former clerk.",
          "[source Minister] slams [claimant paper] for '[cue lies]' about [content the dam]",
          "[source Lind] hit out at [claimant the mayor] for \"[cue peddling lies]\" about [content the dam].", "[source The bank] dismissed [claimant the man] as a [cue fantasist].",
          "The envoy said [content his remarks] had been [cue distorted].",
          "The envoy said [content his words] had been [cue torn out of context]." },
  no = { "Lind accused the paper of printing [cue lies] about her.", "Lind accused the firm of inventing measurements.",  "She made dinner.", "\"To say my clients made this up is to hurt them,\" Lind said.",
         "\"She never made the story up,\" Lind said." },
}
words "asserting" { "say", "claim", "state", "report", "suggest", "assert", "allege", "imply", "write", "tell", "insist", "announce",
                    "declare", "tweet", "post", inflect = "verb" }

rule "wrongly accused" {
  finds = "Denial", about = "she was wrongly accused; the paper falsely said that ...",
  ways = {
    accused = [[ {content: (np | core)} (<be> | <have> been | been) "? {cue: <wrongly>} ([participle <wronged>] | [past <wronged>]) (of | by | as | in | for | with)? ]],
    told = [[ {claimant: (np | core)} &d_aside ([adv] | <have> | [modal]){0,2} {cue: <wrongly>} {noun: [verb <asserting>]} ((core | [pronoun])? that {content: clause} | {content: full_clause with &finite}) ]],
    told_aside = [[ {claimant: (np | core)} &d_aside ([adv] | <have> | [modal]){0,2} {noun: [verb <asserting>]} , ([adv] | again){0,2} {cue: <wrongly>} , that {content: clause} ]],
    accused_so = [[ {claimant: (np | core)} &d_aside ([adv] | <have>){0,2} {cue: <wrongly>} {noun: [verb lemma=accuse]} {content: core of clause} ]],
    telling = [[ {cue: <wrongly>} {noun: ([gerund <asserting>] | to [base <asserting>])} ((core | [pronoun])? that {content: clause} | {content: full_clause with &finite}) ]],
  },
  unless = {
    found_guilty = [[ (convicted | guilty | charged | charges | suspected | acquitted | cleared) (of | with | to) {cue} ]],
    forbidden = [[ ([lemma=admit] | [lemma=ban] | [lemma=forbid] | [lemma=apologise] | [lemma=apologize] | illegal | sorry) [not final]{0,6} {cue} ]],
    denied_too = [[ ([lemma=deny] | [lemma=reject] | [lemma=dispute] | denial) [not final]{0,10} {cue} ]],
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "state" },
  yes = { "[content She] was [cue wrongly] accused, her lawyer said.", "Lind said [content he] was \"[cue falsely] accused\".",
          "[claimant The paper] has [cue falsely] [noun claimed] that [content the dam leaks].",
          "[claimant The paper] [noun claimed], [cue falsely], that [content the dam leaks].",
          "[claimant The paper] has [cue falsely] [noun accused] [content Ada Lind of theft].",
          "Lind accused the mayor of [cue wrongly] [noun claiming] that [content the dam leaked]." },
  no = { "She was rightly accused.", "The guard was convicted of falsely claiming that he was ill.", "The law bans falsely claiming that a drug is safe.",
         "The man wrongly wrote the address.",
         "Lind denied that she had falsely claimed to be ill." },
}
