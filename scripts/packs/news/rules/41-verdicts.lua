-- Denials by a verdict: called it a lie, described the video as a fake, spread a false claim.
phase "denials"

-- what is believed, and is not so: the word says it
words "spreading" { "spread", "peddle", "push", "repeat", "promote", "perpetuate", "amplify", "parrot", "recycle", "tell", "echo",
                    "circulate", "propagate", "publish", "post", "traffic in", "sell", "air", "revive", "share", "tweet", "retweet", "voice", "float",
                    "resurrect", "rehash", "print", inflect = "verb" }
words "spread_lie" { "lie", "falsehood", "hoax", "smear", "fabrication", "conspiracy theory", "slander", "libel", "old saw", inflect = "noun" }
-- taken in earnest
words "grave_adj" { "serious", "grave", "credible", "disturbing", "troubling", "concerning", "worrying", "alarming", "shocking", "horrific", "horrifying",
                    "appalling", "sickening", "plausible", "heartbreaking", "explosive", "damning", "chilling", "worrisome", "significant",
                    "important", "compelling", "true", "accurate", "interesting", "extraordinary", "unprecedented", "historic" }
words "misbelief" { "myth", "misconception", "fallacy", "fiction", "canard", "misperception", "untruth", "old wives' tale" }

-- "a product of the Post's imagination"
part "imagined" [[ (product | figment | fruit | creation | creature | work) of "? ([own] | a | an | the? ([name] | [noun] | [adj]){1,3} [possessive] | the) [adj]{0,2} (imagination | mind) ]]

rule "claim given a verdict" {
  finds = "Denial", about = "called the report nonsense, described it as a lie, condemned the baseless claims",
  ways = {
    called = [[ &denier [<verdict>] {content: ([pronoun not <people_pronoun>] | them | this | that | these | those | (that | this)? &before_noun ({noun: (<claim_noun> | <case_noun> | <evidence_noun>)} | {noun: <loose_noun>} (that | of)) ...12 | (that | this) <claim_form>)} as? &how_bad {cue: (<false_adj> | <false_noun> | <false_claim> | <false_weak> | <false_phrase> | lies)} ]],
    called_far = [[ &denier [<verdict>] {content: &before_noun {noun: <claim_noun>} (that | of | against | about | by) [not final not mark]{8,30}?} (,? as | ,) &how_bad {cue: (<false_adj> | <false_noun> | <false_claim> | <false_phrase> | lies)} ]],
    idea = [[ &denier [<verdict>] {content: (the | that | this | such | any) [adj]? {noun: <loose_noun>}} as? &how_bad {cue: (<false_adj> | <false_noun>)} "? ([punct] | [conj] | $) ]],
    found_it = [[ &denier [<finding_so>] {content: (it | them | that)} to be &how_bad {cue: (<false_adj> | <false_phrase>)} "? ([punct] | [conj] | $) ]],
    found = [[ &denier [<finding_so>] {content: &before_noun {noun: (<claim_noun> | <case_noun> | <evidence_noun>)} [not lemma=be not mark not comma]{0,8}?} (to be)? &how_bad {cue: (<false_adj> | <false_phrase>)} "? ([punct] | [conj] | $) ]],
    found_idea = [[ &denier [lemma=find] {content: (the | that | this | any) [adj]? {noun: <loose_noun>} ((that | of) ...12)?} &how_bad {cue: (<false_adj> | <false_noun>)} "? ([punct] | [conj] | $) ]],
    adj_first = [[ &denier [<verdict>] as "? ([det] | [adv] | [adj]){0,3}? {cue: (<false_adj> | <false_weak> | <false_noun> | lies)} "? ((, | and | but) "? [adv]? ([adj] | <false_adj> | <false_weak> | <false_noun> | <false_after_be>) "?){0,2} ,? {content: &before_noun {noun: (<claim_noun> | <evidence_noun> | <told_in>)} clause?} ]],
    called_first = [[ &denier ([lemma=call] | [lemma=brand] | [lemma=term] | [lemma=dub] | [lemma=deem] | [lemma=pronounce]) "? ([det] | [adv] | [adj]){0,3}? {cue: (<false_adj> | <false_noun> | <false_claim>)} ([prep] ([det] | [adj] | [noun]){1,4})? "? ]] ..
                   [[ {content: ([det] | [own] | [name] | [noun] | [adj]){1,4} [possessive]? ([adj] | [noun]){0,3} {noun: (<claim_noun> | <evidence_noun>)} (that | of | about | by | from | in | [participle]) clause} ]],
    hoax = [[ {source: np} &d_aside &d_aux [<verdict>] {content: ([participle] | [past])? np [can=NNS]?} as? (a | an | the)? ([adj] | [name]){0,2} {cue: (&imagined | hoax | fabrication | myth | fiction | invention | fairy tale | forgery | falsehood | hatchet job | hit job | hit piece | smear | concoction | (pack | tissue | web | string) of (lies | falsehoods | untruths))} ]],
    in_quotes = [[ &denier [<verdict>] {content: &before_noun {noun: (<claim_noun group=accuse> | <claim_form state> | rumour | rumours | rumor | rumors | speculation)} [not mark not final]{0,16}?} (as | to be)? {cue: quote} ]],
    slurs = [[ {source: np} &d_aside &d_aux ([<verdict>] | [<reject>] | <attack_claim> | [lemma=oppose]) ]] ..
            [[ (the | these | those | such | what ...4 called (a | an)? | "){1,3} [adj]{0,2}? {cue: <slur>} "? ([punct] | [prep] | [conj] | told | spread | being | $) ]],
    attributive = [[ {source: np} &d_aside &d_aux ([<verdict>] | [<attack_claim>]) (as | the | these | those | such | what ...4 called | "){0,3} {cue: <false_adj>} "? {content: ([adj] | [noun] | and){0,3} {noun: <claim_noun>} clause?} ]],
    attributive_weak = [[ {source: np} &d_aside &d_aux [<attack_claim>] (the | these | those | such)? " {cue: <false_weak>} " {content: ([adj] | [noun] | and){0,3} {noun: <claim_noun>}} ]],
    drawn = [[ drawn to (a | an | the | some)? ([adj] | [adv] | , | and){0,4}? {cue: (<false_adj> | <false_weak>)} {content: ((,? and)? [adj] | , | [noun]){0,3} {noun: (<claim_noun> | publication)} clause?} ]],
    target = [[ (victim | victims | target | targets | subject) of (a | an | the | certain | some | these | such | more)? ([adj] | [adv] | , | and){0,3}? {cue: (<false_adj> | <false_weak>)} {content: ((,? and)? [adj] | , | [noun] | [name]){0,4} {noun: <claim_noun group=accuse|inform|state>} clause?} ]],
    whose = [[ ([own] | [noun] [possessive] | [name] [possessive]) [adv]? {cue: <false_adj>} "? {content: ([adj] | [noun] | and){0,2} {noun: <claim_noun group=accuse|inform>} | ([adj] | [noun] | and){0,2} {noun: (claim | claims | assertion | assertions | statements | narrative)}} ]],
    these = [[ (these | this | such | those | all) ([adv] | [adj] | and | "){0,3}? {cue: <false_adj>} "? {content: ([adj] | [noun] | and){0,3} {noun: <claim_noun group=accuse|inform|state>}} ]],
    with_clause = [[ ([not verb] | <spreading> | [lemma=make]) {cue: (false | baseless | unfounded | bogus | groundless | untrue | debunked | discredited)} {content: (and? [adj]){0,2} {noun: (<claim_noun> | <loose_noun>)} that clause} ]],
    pretext = [[ (under | on | with | by) (the | a) {cue: <false_adj> (pretext | pretence | pretense | premise)} that {content: clause} ]],
    with_about = [[ ([lemma=make] | <spreading>) (a | an | the | these | such | some | several)? [adv]? {cue: (false | baseless | unfounded | bogus | groundless | untrue)} {content: (and? [adv]? [adj]){0,2} {noun: <claim_noun group=accuse|inform|state>} (about | of | against) clause} ]],
    with_maker = [[ (the | these | this | such | those | [own] | a | an | some) [adv]? {cue: (false | baseless | unfounded | bogus | groundless | untrue | debunked | discredited)} {content: (and? [adj]){0,2} {noun: <claim_noun group=accuse|inform|state>} [adv]? (made | spread | levelled | leveled | peddled | circulated | circulating | published | put about | doing the rounds | making the rounds) [adv]? (by | against | about | in | on) clause} ]],
    told_by = [[ {cue: (<misbelief> | <spread_lie> | fake news | false news | (false | fake | fabricated | untrue) <claim_noun group=accuse|inform|state>)} (which | that) <have>? {noun: [finite <asserting>]} that? {content: clause} ]],
    misbelief = [[ (the | this | that | a) [adj]? {cue: <misbelief>} that {content: clause} ]],
    spread = [[ <spreading> (the | a | this | that | [own])? [adj]{0,2} {cue: (<misbelief> | <spread_lie>)} that {content: clause} ]],
  },
  unless = {
    perhaps = [[ (might | may | could | would (probably | likely)) [adv]{0,2} [base <verdict>] ...30 {cue} ]],   -- "a cynic might call it false"
    -- "accused her of making false claims", "jailed for repeating the lie": a charge against her
    accused = [[ [not /victims?|targets?|subject|loads?|lots?|heaps?|piles?|crock|bunch|pack|bucket|tissue|web|string|mass/] ((of | for) ([adv]? [gerund])? | with [adv]? [gerund]) ([det] | [own] | [adj]){0,2} {cue} ]],
    negated = [[ (not | n't | never) ([adv]? [<verdict>] ...12 | ...3) {cue} ]],
    second = [[ (<false_adj> | <false_weak> | <false_noun>) (and | or | ,) [adv]{0,2} {cue} ]],
    part = [[ {cue: (<false_adj> | <false_weak>)} (<false_noun> | lies) ]],   -- "baseless lies"
    dismissed_as = [[ [<reject>] as "? [adv]? {cue} "? {content: [not det] ...} ]],   -- "dismissed as unfounded claims that ...": one denial
    blend = [[ {cue: (<false_adj> | <false_weak>)} ([adj] | [noun]){1,2} of ...8 (<false_noun> | <false_claim> | lies) ]],   -- "a malicious cocktail of lies"
    named_bad = [[ {noun: <claim_form state>} ...16 {cue: " ...6 (<false_noun> | <false_adj> | lies) ...} ]],
    grave = [[ {cue: " ([adv] | [adj] | ,){0,3}? <grave_adj> ...} ]],   -- called the claims "deeply disturbing"
  },
  make = { type = "falsity_predicate", polarity = "denial", strength = "{cue.strength|2}", noun_act = "{noun.group}" },
  build = function(m, doc)   -- what a myth says is what is denied
    if m.way ~= "misbelief" and m.way ~= "pretext" and m.way ~= "spread" then return end
    local last = m:slot("cue").last
    m:add_slot("noun", doc:span(last, last))
  end,
  yes = { "[source The bank] finds [content the idea] [cue laughable].",
    "[source Lind] called [content the notion] [cue absurd].",
    "[source Lind] called \"[cue disinformation] of the crudest kind\" [content the paper's report of a leak].", "[source Lind] called [content the advert] a [cue smear].",
    "[source The court] ruled [content the claim] to be [cue false].", "[source Police] looked into the tip and found [content it] to be [cue baseless].",
    "[source The palace] called [content the story] [cue nonsense].",
    "[source The palace] described [content the diary] as a [cue product of the Herald's imagination].",
    "[source Lind] described [content it] as [cue a lie].",
    "[source Lind] called [content the idea that she would sell] [cue preposterous].",
    "[source Lind] flagged as [cue fake] [content a message that schools would shut].", "[source Lind] called [content the raid rumour] [cue \"a script written in town\"].",
    "[source Lind] described as [cue false] and misleading [content a report that she had been sacked].",
    "[source Lind] described as [cue laughable] [content the claim that she lied].",
    "[source Lind] described as [cue propaganda] [content a video purporting to show her men].",
    "[source Lind] slammed \"[cue malicious]\" [content theft story].", "[source Lind] blasted \"vile [cue lies]\" about her marriage.", "[source Lind] hit out at \"shabby [cue lies]\" told by the mayor.", "[source Lind] hit out at what she called a [cue smear].",
    "[source Lind] denounced as \"sheer [cue fabrication]\" [content foreign press reports that she was ill].",
    "[source Lind] described as \"[cue false] and cruel\" [content accusations made by the union].",
    "[source Lind] described as [cue lies] [content the union's claims of theft].",
    "[source Lind] termed as \"[cue baseless]\" and \"fake news\", [content stories that she had lied].",
    "[source Lind] called [content the plague] a [cue hoax].", "[source The grocer] called [content the glass posts] a [cue hoax].", "[source Lind] called [content the book] [cue a work of fiction].",
    "[source Lind] called [content that] [cue slander].", "[source The mayor] condemned the \"[cue lies]\" told about her.",
    "[source Lind] called [content the report] flat-out [cue wrong].", "[source Lind] called [content the report] \"100 percent [cue false].\"", "[source Lind] called [content it] completely and [cue utterly false].",
    "[source Lind] called [content that version] [cue a lie].",
    "[source Lind] termed [content stories that a crane had fallen on two boats in the old harbour], [cue invented].",
    "[source Lind] described [content the charge that she told the clerk, as head of the port, to burn the books], as [cue false].",
    "[source Lind] called [content the advert] \"a flat-out [cue lie]\".",
    "[source Lind] called [content the claims] \"baldfaced [cue lies] told by a thief\".",
    "\"These [cue baseless] [content accusations] serve nobody,\" he said.", "\"The man's [cue absurd] [content claims] hurt us,\" Lind said.",
    "\"The bank is the target of [cue unfounded] [content short seller allegations],\" Lind said.",
    "\"The attention of the board has been drawn to a [cue false] [content report that it sold the dam],\" Lind said.",
    "This is the [cue false] [content claim that the vote was stolen].",
    "[source The palace] slammed what it called [cue baseless] [content allegations].",
    "[source The bank] described [content allegations of fraud] as [cue \"theatre\"].",
    "[source The bank] considers [content rumours of a merger] to be [cue \"noise\"].",
    "[source The bank] called [content the claim] [cue \"theatre\"].",
    "\"It was a [cue false] [content claim made by the union],\" Lind said.",
    "\"The site ran [cue fake news] which [noun claimed] that [content the vote was stolen],\" Lind said.",
    "The guards left on the [cue false pretext] that [content the dam leaked].",
    "The site repeated the [cue lie] that [content the vote was stolen].",
    "[claimant The mayor] posted a [cue bogus] [content claim that the vote was stolen].", "[claimant The mayor], repeating a [cue bogus] claim that the vote was stolen, sat down.",
    "The site made [cue false] [content claims that the vote was stolen].",
    "Lind said the union had made a [cue groundless] [content argument about the dam].",
    "\"Many cling to the [cue fallacy] that [content cold baths cure fevers],\" Lind said.",
  },
  no = { "A cynic might call the report false.", "Lind dismissed as [cue unfounded] [content claims that the dam leaks].", "Police found that a hoax caller rang the school.", "The nurses found it wrong to strike.",
         "They accused her of making false claims.", "The coach called him fake.",
         "He was jailed for making these baseless accusations.",
         "He was jailed for spreading the lie that the vote was stolen.",
         "Lind did not call the story a lie.", "The bank called the charges \"very serious\".", "The bank called the claim \"a [cue lie]\".", "Lind called the report \"[cue baseless] lies\".",
         "Lind called the report \"a [cue malicious] mix of gossip and lies\".",
         "Lind called the report false and [cue misleading]." },
}
