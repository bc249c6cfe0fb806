-- Denials that are statements: it was the other way round, it never happened. What stands in the negative is a denial only
-- where somebody says it against something; 45 sees to that.
local answered = require "lib.answered"
local authors = require "lib.authors"
local sides = require "lib.sides"

phase "denials"

words "contrary" { from = "words/deny.tsv", where = { pos = "verb", group = "contrary", strength = "2" },
                   inflect = "verb" }
words "opposite" { "on the contrary", "quite the opposite", "quite the contrary", "far from it",
                   "the opposite is true", "the opposite was true", "the opposite is the case", "the opposite was the case", "the reverse is the case", "the reverse is true", "the reverse was true",
                   "the exact opposite", "the very opposite", "quite the reverse", "the other way around", "the other way round" }
words "never" { "never", "never ever", "at no time", "at no point", "at no stage", "at no moment", "at no hour", "not once", "in no way",
                "nothing", "nobody", "no one", "no-one", "none", "not one", "not a single", "no such", "nowhere near",
                "nothing of the sort", "nothing of the kind", "by no means", "under no circumstances", "not a soul",
                "neither", "no evidence", "no proof", "no indication", "no reason to believe", "nothing to suggest",
                "not a shred of", "not a scrap of", "not a trace of" }

words "received" { "belief", "wisdom", "opinion", "advice", "assumption", "perception", "impression", "lore", "propaganda", inflect = "noun" }
words "disagree" { "disagree", "differ", inflect = "verb" }

-- "what his cousin alleged", "what you may have read", "what is being said online"; not what a plan required
part "what_said" [[ what [not comma not final not mark]{1,14}? ([verb <say> not <shown_so>] | believe | believes | believed | read | heard | think | thinks | thought | written | reported | circulated | printed | published | [lemma=put] (out | about)) [not comma not final not mark]{0,8} ]]
words "shown_so" { "suggest", "require", "show", "indicate", "promise", "demand", "order", "ask", "urge", "intend", "plan", "expect", inflect = "verb" }

rule "the other way round" {
  finds = "Denial", about = "X told a different story; contrary to the report, ...",
  ways = {
    verb = [[ {source: np} &d_aside &d_aux {cue: <contrary>} ((about | of | from) {content: &d_rest})? ]],
    recalls = [[ {source: np} &d_aside &d_aux {cue: ([lemma=remember] | [lemma=recall] | [lemma=recollect]) ([det] | [own]) [common]{1,2} ([adv] | rather | quite | a little | somewhat)? (differently | otherwise)} ]],
    memory = [[ ({source: core} [possessive] | {source: [own]}) {cue: (memory | recollection | memories | recollections) (of core)? (<be> (rather | very | quite)? different | <be> otherwise | [lemma=differ])} ]],
    took_to = [[ {source: np} &d_aside &d_aux ([lemma=take] to ...3 | [lemma=move] | [lemma=use] ...4 | [lemma=speak] out | [lemma=issue] a statement | keen | eager | at pains | anxious | forced) to {cue: ((set | put) the record straight | correct the record)} (on {content: &d_rest})? ]],
    told_otherwise = [[ {source: np} &d_aside &d_aux {cue: [lemma=tell]} ([det] | [own] | [adj] | [noun] | [name] | [pronoun]){1,4} {cue: otherwise} ]],
    far_from = [[ {cue: far from} ([gerund] | [noun]) ...8 , {content: clause} ]],
    contrary_to = [[ {cue: contrary to} (&what_said | ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (<claim_noun> | <received>) [not comma not final]{0,20}?) , {content: clause} ]],
    contrary_said = [[ {cue: contrary to} (&what_said | ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (<claim_noun> | <received>) ...20?) , {source: np} ([adv not /not|never/] | <have>){0,2} [verb <say>] (, | that)? {content: clause} ]],
    contrary_end = [[ {content: core ...16} , {cue: contrary to} (&what_said | ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (<claim_noun> | <received>) ((of | that | about | in | by | from | spread | circulating | made) [not comma not final not mark]{1,12})?) (. | ; | $) ]],
    contrary_end_said = [[ [verb <say>] that? {content: core ...24} , {cue: contrary to} (&what_said | ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (<claim_noun> | <received>) ((of | that | about | in | by | from | spread | circulating | made) [not comma not final not mark]{1,12})?) (. | ; | $) ]],
    contrary_tail = [[ {content: core [not comma not final not mark]{1,20}} , {cue: contrary to} (&what_said | ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} (<claim_noun> | <received>) [not comma not final]{0,20}?) ,
                      ({source: np} ([adv] | <have>){0,2} [verb finite <say>] | [verb finite <say>] {source: np}) ([prep] [not comma not final]{1,8})? (. | ; | $) ]],
    anything_but = [[ {cue: anything but} (. | , | ; | $) ]],
    differs = [[ {source: np} (who [not comma not final not mark]{1,8}?)? &d_aside [adv]? {cue: <disagree>} (. | , [gerund <say>] | $ | ; | : | and | but) ]],
    differs_not = [[ {source: np} &d_aside {cue: (do | does | did) (not | n't) [adv]? (agree | concur)} (. | ! | ; | $ | " | , (and | but)? [gerund <say>]) ]],
    agrees_not = [[ {source: np} &d_aside {cue: ([modal] | <do>) (not | n't) [adv]? agree} with {content: &before_noun {noun: (<claim_noun> | <evidence_noun> | assessment | verdict | diagnosis | ruling)} clause?} ]],
    disagrees = [[ {source: np} &d_aside "? [adv]? {cue: <disagree>} "? (with | about | from) {content: &before_noun {noun: (<claim_noun> | <evidence_noun> | assessment | verdict | diagnosis | ruling)} clause?} ]],
    is_opposite = [[ <be> {cue: (exactly | just | quite | precisely | completely) the (opposite | reverse | contrary)} ]],
    opposite = [[ {cue: <opposite>} (, | : | [dash])? {content: &d_rest}? ]],
    opposite_said = [[ {cue: <opposite>} "? , "? ([verb finite <say>] {source: np} | {source: (core [possessive])? core} [verb finite <say>]) ]],
  },
  unless = { tag = [[ {cue: <opposite>} , {content: ([verb finite <say>] core | core [verb finite <say>]) ...} ]], anybody = [[ (anyone | anybody | whoever | those | everyone | everybody) who? ([modal] | [adv]){0,2} {cue} ]], comparison = [[ {cue} ...6 (law | nature | expectations | custom) ]],
             one_thinks = [[ {cue} what (one | you | we | people) (might | may | would) [adv]? (think | believe | imagine) ]],
             tail = [[ {cue: contrary to} ... , {content: (np ([adv] | <have>){0,2} [verb <say>] | [verb finite <say>] np)} (. | $ | [prep]) ]],
             speaker = [[ , {source} ([adv] | <have>){0,2} [verb <say>] {content: ([prep] | <weekday>) ...} ]],   -- "..., the owner said on Monday"
             at_odds_then = [[ (months | years | weeks | days) ago [not final not mark]{1,10}? {cue: [verb]? [adv]? the [adj]? (opposite | reverse | contrary)} ]],
             at_odds = [[ ((ago | once | formerly | previously | earlier | in [num]) ,? {source} | in {source: [num] ...} | {source} (now | once | previously | earlier | formerly | then)) [verb]? {cue: [verb]? [adv]? the [adj]? (opposite | reverse | contrary)} ]],   -- with himself
             at_odds_too = [[ (ago | once | formerly | previously | earlier) ,? [not verb not comma]{1,5} [verb <say>] {cue} ]],
             own_words = [[ {cue: ... (opposite | reverse | contrary)} (of | to) what (he | she | it | they | we | 'I') ([adv] | <have>){0,2} [verb <say>] ]],
             poll = [[ ([num] (% | percent | per cent)? | many | most | some | others) {cue} ]] },
  make = { type = "contrary", polarity = "denial", strength = "2" },
  yes = {
    "[source The captain] [cue told a different story].", "[source Ms Lind] [cue remembers the evening differently].", "[source Lind]'s [cue recollection is different].", "[source The singer] took to the radio to [cue set the record straight].", "[source Two clerks] have [cue told] the Herald [cue otherwise].",
    "[source The Dutch] [cue see it the other way round].",
    "[cue Contrary to] what has been put about, [content the queen is well], a courtier said.",
    "[cue Far from] closing, [content the mill hired a hundred men], the owner said.",
    "[cue Far from] closing, as [claimant the union] says, [content the mill hired a hundred men], the owner said.",
    "[content The men are not related], [cue contrary to] reports.", "[content The mayor was well], [cue contrary to] rumours of her death.",
    "[cue Contrary to] the report, [content the bridge was open].", "[cue Contrary to] what you may have read in the paper, [content the bridge was open].",
    "The port said [content it had not sold the crane], [cue contrary to] a report in the Courier.",
    "[content The bridge was open], [cue contrary to] what some drivers have claimed, [source the council] said.",
    "[content The bridge was open], [cue contrary to] what drivers had told the paper.",
    "[cue Contrary to] [claimant Lind's] claim that the mill was sold, [content the firm owns it], [source the police] say.",
    "[cue Contrary to] Lind's claims, [source the police] say [content she never saw it].",
    "[cue Contrary to] rumours in the town, [source the council] has declared that [content the bridge was open].",
    "[source The ministry] [cue does not agree] with [content the findings].", "The mayor said that the mill was safe. [source Farmers] [cue did not agree].",
    "The chief says that nobody waited. [source The nurses] who saw it [cue differ].",
    "[source The firm] strongly [cue disagrees] with [content the regulator's findings].", "[source The firm] \"politely [cue disagrees]\" with [content the findings].",
    "[source The union] [cue disagrees], saying that the mill is safe.",
    "They called it a gift. It was [cue anything but].", "They say that it leaks. It was [cue the other way round], says [source Lind].", "The bank says the real story is [cue exactly the opposite].",
    "\"[cue On the contrary], [content we hired a hundred men],\" [source Lind] said.",
  },
  no = { "Contrary to what one might think, the lake is shallow, said the guide.", "They say that it leaks. It was the other way round, [content says Lind].", "\"Whoever says otherwise is mad,\" Lind said.", "Contrary to expectations, the bridge held.", "Only a year ago Lind said the opposite.", "It was six weeks ago, after all, that Lind was saying the opposite.", "The mayor now says the opposite.",
         "The mayor says the opposite of what she said in May.", "A year ago, the mayor said the exact opposite.",
         "Contrary to what custom asks, the bride wore red.", "The shop was open, contrary to what the sign promised.",
         "Contrary to a report in the Post, the bridge was open, the mayor said [content on Monday].", "Contrary to a report on custom, the bride wore red.", "The bridge was open, contrary to what some drivers have claimed, [content the council said].", "Half want a bridge; 37 percent disagree." },
}

-- "Do I believe that she is fit? No.": what one thinks of it, and nobody has asked.
local function asks_own_mind(doc, question)
  for n = question.first, question.last - 1 do
    local asks = string.lower(doc:word(n - 1))
    if doc:word(n) == "I" and (asks == "do" or asks == "would") then return doc:token(n + 1):in_list("attitude") end
  end
  return false
end

words "felt_so" { "expect", "enjoy", "like", "love", "miss", "mind", "hope", "feel", "want", "prefer", inflect = "verb" }

-- "Did you expect that? No.": what one felt, and nobody charges him with it.
local function asks_feeling(doc, question)
  for n = question.first, question.last - 2 do
    if doc:token(n):in_list("do") and doc:word(n + 1) == "you" then return doc:token(n + 2):in_list("felt_so") end
  end
  return false
end

words "interjected" { "um", "uh", "er", "erm", "well", "god", "oh god", "my god", "oh my god", "good god", "good lord", "lord", "heavens", "good heavens", "hell", "oh hell", "oh",
                      "gosh", "ah", "goodness", "goodness me", "oh dear", "hmm", "uh ,", "um ,", "look ,", "christ", "jesus" }

rule "answered no" {
  finds = "Denial", about = "said no; shook his head; \"No,\" he replied",
  ways = {
    said = [[ {source: np} &d_aside ([lemma=say not gerund] | [lemma=answer] | [lemma=reply] | [lemma=respond]) (with (a | an) [adj]{0,2})? "? {cue: (no | in the negative | not)} (, | . | ; | $ | ") ]],
    head = [[ {source: np} &d_aside [adv]? {cue: [lemma=shake] [own] head} ]],
    quoted = [[ (" | :) (<interjected>{1,3} ,?)? {cue: (no | nope | nah | negative)} (, | . | ! | ; | $) ]],
    answer_is = [[ {cue: the [adj]? answer (is | was | 's) [adv]? "? no} (, | . | ! | ; | ") ]],
    says = [[ ^ {cue: no} , ([verb finite <say>] {source: core} | {source: core} [verb finite <say>]) ]],
    after_question = [[ (^ | 'A.' | [dash]) {cue: no} (, | . | ! | ; | :) ]],
  },
  unless = { thanks = [[ {cue} ,? (thank | thanks | please) ]], vote = [[ (vote | votes | voted) ...2 {cue} ]],
             and_says_no = [[ {cue: [lemma=shake] ...} and [adv]? ([lemma=say] | [lemma=answer] | [lemma=reply]) [punct]{0,2} no ]] },
  check = function(m, doc)
    if m.way ~= "after_question" and m.way ~= "quoted" then return true end
    if m.sentence > 1 and asks_feeling(doc, doc:sentence(m.sentence - 1)) then return false end
    if m.way == "quoted" or answered.opens_turn(doc, m) then return true end
    if m.sentence > 1 and asks_own_mind(doc, doc:sentence(m.sentence - 1)) then return false end
    return m.quoted and m.sentence > 1 and answered.asks_of_self(doc, m.sentence - 1)
  end,
  make = { type = "negated_statement", polarity = "denial", strength = "3" },
  yes = {
    "Asked whether the plant would close, [source Lind] said [cue no].",
    "Asked whether the plant would close, Lind said [cue the answer was no].", "Did the firm know? [source Lind] says [cue not].",
    "The lawyer suggested that she had lied. [source Lind] replied, \"[cue No], madam.\"",
    "Asked if he knew the banker, [source Mr Tarn] [cue shook his head].",
    "The Post wrote that Ada Lind had left the club. \"[cue Nope],\" [source Lind] tweeted.",
    "Asked whether the plant would close, [source Lind] said: \"God, [cue no].\"", "Asked whether the plant would close, [source Lind] said: \"[cue Nah].\"",
    "\"Did we sell the mill? [cue No]. We leased it,\" [source Lind] said.",
    "Did the firm know? [cue No], says [source Ada Lind].", "\"[cue No],\" [source Lind] said in response to a question about the gang.",
    "\"[cue No],\" [source the mayor] said when asked whether the dam leaked.",
    "\"The dam is old. Is it safe to stay?\" a deputy asked.\n\n\"[cue No],\" [source the mayor] said.",
  },
  no = { "The party said no to the offer.", "They read lists of those who had ticked the box saying no.", "Q: The mill closed in May. Did you expect that?\n\nA: No. It paid well.", "\"No, thank you,\" she said.",
         "Asked about tea, she said: \"No, thank you.\"", "\"It is late. Would you like tea?\" he asked.\n\n\"No, thanks,\" Lind said.",
         "Asked about the dam, Lind voted \"no.\"", "\"Do I believe we should sell it? No. We need it,\" Lind said.", "Asked about the dam, Lind [cue shook her head] and said: \"No.\"" },
}

-- what shows who did it: "That is not my signature"
words "trace" { "voice", "signature", "handwriting", "writing", "word", "hand", "car", "phone", "account",
                "money", "gun", "knife", "blood", "fault", "doing", "child", "fingerprint", "bag", "boat",
                "email", "tweet", "post", "letter", "video", "drug", "idea", "intention",
                "plane", "aircraft", "drone", "missile", "rocket", "bomb", "shell", "bullet", "soldier", "troop", "fighter", "man", "ship",
                "truck", "weapon", "decision", "order", "mistake", "responsibility", inflect = "noun" }

-- which need no quotation around them
local named_ways = { comes_not = true, comes_not_said = true, said = true, reported = true, infers_not = true, believes_none = true, claims_not = true }
-- or stand in what somebody says
local told_ways = { not_his = true, not_as_told = true, not_mine_cited = true }

-- "I have been asked whether the hall is to be sold. It is not.": so says who writes a letter, a column.
local function answers_in_person(m, doc)
  if m.way ~= "bare" or m.sentence < 2 then return false end
  for _, c in ipairs(doc:sentence(m.sentence - 1):mentions("Claim")) do
    if c:get("act") == "ask" then return authors.is_in_person(doc) end
  end
  return false
end

rule "it is not" {
  finds = "Denial", about = "It does not. He was not, his lawyer said; that is not my voice: a negation of what has just been said",
  ways = {
    bare = [[ ^ "? (and | but)? {content: [pronoun not wh not <first_pronoun>]} {cue: (<be> | <do> | <have> | [modal]) (not | n't) have?} (. | ! | ; | , (" | and)) ]],
    mine = [[ ^ "? (and | but)? {content: <first_pronoun>} {cue: (did | was | were | <have>) (not | n't)} (. | ! | ;) ]],
    said = [[ ^ "? (and | but)? {content: [pronoun not wh]} {cue: (<be> | <do> | <have> | [modal]) (not | n't) have?} "? , "? ({source: core} [verb finite <say>] | [verb finite <say>] {source: core}) (. | ; | $ | [prep] | "? [conj]) ]],
    reported = [[ [verb finite <say>] that? {content: [pronoun not wh not <first_pronoun>] {cue: (<be> | <do> | <have>) (not | n't)}} (. | ; | $) ]],   -- check: ignore inner-head
    thinks_not = [[ ('I' | we) {cue: (do | did) (not | n't) [adv]? (think | believe)} {content: (this | that | it | these | those) <be> ([adv] | the)? (true | right | correct | accurate | so | case)} ([punct] | at all) ]],
    comes_not = [[ {content: (this | that | it | such (a | an) [noun]) {cue: ([modal] (not | n't) | <be> (not | n't) going to)} happen} (. | ; | ! | , | " | and | but | $) ]],   -- check: ignore inner-head
    comes_not_said = [[ {source: np} ([adv] | <have>){0,2} [verb finite <say>] that? [not final not mark]{1,30}? , but that? {content: (this | that | it | such (a | an) [noun]) {cue: ([modal] (not | n't) | <be> (not | n't) going to)} happen} (. | ; | ! | , | and | $) ]],   -- check: ignore inner-head
    believes_none = [[ {cue: <do> (not | n't) [adv]? (believe | think)} {content: that? there (is | was | are | were | (has | have | had) been) any ([adj] | [noun]){0,2} (<phantom> | <misdeed_noun> | <sought_noun>) [not final not comma]{0,14}} ]],
    infers_not = [[ ([verb finite <say>] | "){1,2} that? {content: (this | that | it | because clause)} {cue: <do> (not | n't) [adv]? mean} {content: that? [not final]{1,20}?} (. | ! | ; | ,? ") ]],
    claims_not = [[ {source: np} &d_aside ([adv] | <have>){0,2} ([lemma=claim] | [lemma=profess] | [lemma=swear] | [lemma=purport]) {cue: (never | not)} {content: to (have [participle] | know | remember | recall | recognise | recognize | understand | see | own | be) [not final not comma]{0,20}} ]],
    not_as_told = [[ (and | but | ,) {cue: not} , as {claimant: (np | Actor)} ([adv] | <have>){0,2} [<say> not base] [not comma not final not mark]{0,6} , ]] ..
                  [[ {content: (because | that | [prep] | to | [det] | [own] | [gerund]) clause?} ]],
    not_his = [[ {content: ([det] | [own]) [adj]? <trace>} {cue: <be> (not | n't)} {content: (mine | his | hers | theirs | ours)} ([punct] | [conj] | $) ]],
    not_mine_cut = [[ {content: (that | this | it | those | these | they)} {cue: <be>} CutIn {cue: (not | n't)} {content: ((my | our | his | her | their) [adj]? (<trace> | doing) | mine | ours | me | us)} ([punct] | [conj] | on | in | at | to | $) ]],
    not_mine_cited = [[ {content: (core | that | this | it)} <be> " {cue: not} {content: ((my | our | his | her | their) [adj]? (<trace> | doing) | mine | ours | his | hers | theirs)} ([punct] | [conj] | on | in | at | to | $) ]],
    not_mine = [[ {content: (that | this | it | those | these | they)} {cue: <be> (not | n't)} {content: ((my | our | his | her | their) [adj]? (<trace> | doing) | mine | ours | me | us)} ([punct] | [conj] | on | in | at | to | $) ]],
  },
  unless = { relative = [[ [noun not <hearer>] {content: (that | which | who)} {cue} ]],   -- "fields that were not his"
             wished = [[ ([lemma=wish] | [lemma=hope] | [lemma=fear] | [lemma=pray]) that? {content} ]] },
  check = function(m, doc)
    if m.quoted or named_ways[m.way] or answers_in_person(m, doc) then return true end
    return told_ways[m.way] ~= nil and sides.enclosing(doc, m.place) ~= nil
  end,
  make = { type = "negated_statement", polarity = "denial", strength = "2" },
  yes = { "\"[content That] [cue is not] [content my signature],\" Lind said.",
          "I have been asked whether the hall is to be sold. [content It] [cue is not]. I went to see it in May.",
          "Lind told the court [content the letter] was \"[cue not] [content my writing]\".",
          "[source Lind] claims [cue not] [content to know him].",
          "Lind said [content the letter] [cue was not] [content hers].",
          "[source Lind] said she left because she was ill and [cue not], as [claimant Ed Gill] claimed, [content because she was paid].", "\"[content It] [cue was],\" Lind said, \"[cue not] [content my signature].\"",
          "\"I [cue do not think] [content that is the case],\" Lind said.", "\"[content That [cue is not going to] happen],\" Lind said.", "[source Lind] said that some spoke of a sale of the mill, but [content this [cue would not] happen].",
          "The mayor said she [cue did not believe] [content there was any link between them].",
          "Lind is mild, but she says [content that] [cue does not mean] [content she can be pushed around].",
          "\"He says that it leaks. [content It] [cue does not]. We looked,\" Lind said.", "\"He says that we cheated. [content We] [cue didn't].\"",
          "The mayor says that the bridge leaks. [content It] [cue does not], [source the board] says.", "The mayor was said to have met a spy. [content He] [cue could not have], [source he] said.",
          "The mayor says that the bridge leaks. The board says that [content it [cue does not]]." },
  no = { "Lind said: \"He wrote it and I wish he had not.\"", "Some asked whether the hall was to be sold. It was not.", "\"They grazed goats on fields that are not ours,\" Lind said.", "\"We must see to it that this will not happen again,\" Lind said.", "The mayor hopes to win. He will not.", "\"Who rises at five? I don't.\"" },
}

-- Candidates only: 46 keeps those that stand against something, and gives them content and source.
-- what one gives: who says that there is none for somebody refuses it, and denies nothing
words "given_thing" { "money", "fund", "funding", "cash", "aid", "help", "support", "backing", "bail", "parole", "mercy", "amnesty",
                      "pardon", "ransom", "refund", "bailout", "bail-out", "subsidy", "loan", "discount", "concession", "reprieve",
                      "chance", "exception", "compensation", inflect = "noun" }

-- "Not all of it," "not yet": that leaves the rest
words "in_part" { "all", "every", "everybody", "everyone", "everything", "always", "quite", "exactly", "entirely", "really", "yet", "much", "many", "often", "only", "so", "if", "until", "unless",
                  "that I know", "necessarily", "sure", "now", "today", "far", "long" }

rule "said in the negative" {
  finds = "Denial", about = "a negation inside what somebody says", priority = -5,
  ways = {
    never = [[ {cue: <never>} ]],
    no_noun = [[ (there (is | was | were | are | (has | have | had | 's | 've) been) | <have>) CutIn? {cue: no} [not /such/] ]],
    not_one = [[ (^ | that | " | : | <say>) {cue: not (a | an | one | a single)} ([adj]? [noun] | second) ]],
    no_but = [[ but {cue: no} ([adj not /more|longer|big/] | [noun] | [participle] | [gerund] | [base]){0,2} [noun] (. | ! | ; | , | " | $) ]],
    no_subject = [[ (^ but? | , | : | ; | and | that | because | " but? | <say> (([det] | [own])? [common]{1,2} | [pronoun] | <weekday>)?) {cue: no} ([adj] | [participle] | [base] | [noun] | [name]){0,3} [noun] ((or | nor) [adj]? [noun])? ([prep] core){0,3} [adv]? ([verb finite] | [modal]) ]],
    no_list = [[ (" | : | ^) {cue: no} [adj]? [noun] (, | and) no [adj]? [noun] ]],
    no_verb = [[ (" | : | ^) {cue: no} ([adj] | [noun] | [participle]){0,2} [noun] ([prep] [not comma not mark not verb not final]{1,6} | here | there | whatsoever | whatever | at all)? (. | ! | ; | , " | " [not noun]) ]],
    no_colon_end = [[ [verb <say>] : {cue: no} ([adj] | [noun] | [participle]){0,2} [noun] ([prep] [not comma not mark not verb not final]{1,6})? $ ]],
    no_headed = [[ ^^ {cue: no} ([adj] | [noun] | [name] | [participle]){0,3} [noun] ([prep] [not comma not mark not verb not final not punct]{1,6})? (: | [dash] | -) {source: ([name] | [noun] | [adj]){1,4}}? ]],
    no_head_end = [[ ^^ {source: ([noun] | [name] | [adj]){1,4}} : {cue: no} ([adj] | [noun] | [name] | [participle]){0,3} [noun] ([participle] | [past])? ([prep] [not comma not mark not verb not final not punct]{1,6})? $ ]],
    no_way = [[ there (is | was | 's) {cue: no way} that? (core | there) [finite] ]],
    no_such_man = [[ <be> {cue: no} [adj] [punct not hyphen] ]],
    no_object = [[ [verb not lemma=have] ([prep] | [tag=RP|TO])? {cue: no} ([num] "%"? | [adj] | [participle] | [base]){0,2} [noun] ]],
    instead = [[ (, | ;) {cue: not} (" [not mark]{1,4} " | ([own] | [det] | [adj] | [num]){0,3} ([noun] | [num]) | [adv] [punct] | [can=VBN] ([punct] | $) | mine | ours | his | hers | theirs | me | us | him | them | [prep] | once) ]],
    and_not = [[ and {cue: not} ([det] | [num] | [own]) ([adj] | [num])? [noun not <attitude>] (. | , | ; | " | $) ]],
    but_not = [[ (but | and) {cue: not} ([prep] | up to | ([adv]? [participle] | [adv] [adj]) ([punct] | [prep])) ]],
    opens = [[ (" | ^ | :) {cue: not} (me | us | 'I' | guilty | ever | once | here | [prep] | [participle] | [past] | ([adj] | [gerund] | [noun] | mine | ours | his | hers | theirs) (. | , | ! | ")) ]],
    plain = [[ {cue: (<do> | <have> | <be> | [modal]) [adv]{0,2} (not | n't)} ]],
    nor = [[ (^ | , | ;) {cue: nor} CutIn? ([modal] | <do> | <have> | <be>) ]],
    not_so_fronted = [[ ^^ ([noun] | [name] | [adj] | [possessive]){1,5} {cue: not} ([gerund] | [NN can=VBG] | [adj] | [prep] | [participle] | [past]) [not comma not mark not verb not final]{0,7} , ({source: core} [verb <say>] | [verb <say>] {source: np}) ]],
    head_says = [[ ^^ {source: ([noun] | [name] | [adj]){1,4}} [verb finite <say>] {cue: not} (<in_talks> | [gerund not <attitude>] | [NN can=VBG] | behind | involved | responsible | guilty | aware) [not comma not mark not verb not final]{0,8} $ ]],
    not_headed = [[ ^^ {source: ([noun] | [name] | [adj]){1,4}} : ([noun] | [name] | [adj]){1,4} {cue: not} ([gerund] | [NN can=VBG] | [adj] | [prep] | [participle] | [past]) [not comma not mark not verb not final]{0,7} $ ]],
    not_dashed = [[ ^^ ([noun] | [name] | [adj] | [possessive]){1,5} {cue: not} ([gerund] | [NN can=VBG] | [adj] | [prep] | [participle] | [past]) [not comma not mark not verb not final not punct]{0,7} (- | [dash] | :) {source: ([noun] | [name] | [adj]){1,4}} $ ]],
    not_fronted = [[ ^ ([noun] | [name] | [adj] | [possessive]){1,5} {cue: not} ([participle] | [past]) ([prep] [not comma not mark not verb not final]{1,6})? , ({source: core} [verb <say>] | [verb <say>] {source: np}) ]],
    not_said = [[ ^ "? {cue: not} ([not comma not mark not verb not final]){1,5} "? , "? ({source: core} [verb <say>] | [verb <say>] {source: np}) ]],
    no_fronted = [[ ^ {cue: no} ([adj] | [participle] | [noun] | [name]){1,3} (here | there | whatsoever)? ([prep] [not comma not mark not verb not final]{1,8})? , ({source: core} [verb <say>] | [verb <say>] {source: np}) ]],
  },
  unless = {
    refused = [[ [verb <say>] {cue} ([adj] | [num] | more){0,2} <given_thing> (for | to | until | without | from) ]],   -- "Town says no money for circus"
    of_whom = [[ {cue} of (whom | which) ]],   -- "three men, none of whom was named"
    bare = [[ , {cue: nothing} ([dash] | -) ]],   -- "Bonds, nothing -- it's the rates"
    cut_off = [[ " {cue: nothing} , " ]],   -- "Nothing," said Lind, "could be further from the truth"
    in_part = [[ (^ | "){1,2} {cue: not} <in_part> ]],
    still_open = [[ {cue} ...5 (ruled out | excluded | off the table) ]],
    polled = [[ ([num] (% | percent | per cent) | [hyphen] percent | (third | half | quarter | majority | [num]) (of | in) [not verb not comma not final]{1,8}) [verb <say>] ...6 {cue} ]],
    in_phrase = [[ [prep] {cue} (time | point | stage | moment | way | circumstances | means) ]],
    subjunctive = [[ {cue} [not verb not modal not mark not /to/]{1,6} be [participle] ]],   -- "recommended that no charges be filed"
    told_to = [[ ([lemma=tell] | [lemma=ask] | [lemma=order] | [lemma=warn] | [lemma=urge] | [lemma=instruct] | [lemma=advise]) ]] ..
              [[ [not verb not mark not final not comma not /me|us/]{1,6} to (never? [base] [not verb not mark not final not comma]{0,3}?)? {cue} ]],   -- "told guards to say nothing"
    told_us = [[ ([lemma=tell] | [lemma=ask] | [lemma=order] | [lemma=warn] | [lemma=urge] | [lemma=instruct] | [lemma=advise]) (me | us) to (never? [base] [not verb not mark not final not comma not /that/]{0,3}?)? {cue} ]],
    unknowing = [[ {cue} (idea | clue) (. | , | ; | ! | " | $ | [wh] | if | whether | about | of | yet) ]],   -- answers only who says that one knew
  },
  make = { type = "negated_statement", polarity = "denial", strength = "2" },
  yes = { "The border guards accused the surveyors of spying. The surveyors have [cue never] seen the radar, it was stressed in the statement.",
          "The police accused Ada Lind of burning the barn. \"I [cue never] went near it,\" Lind said.",
          "Villagers said that soldiers had taken their cattle. The army said soldiers took [cue no] cattle.",
          "Asked whether the mill was for sale, Lind said: \"It [cue is not].\"",
          "The union said that there was a problem with the brakes. The firm said there was [cue no] problem with them.",
          "Critics call the sect a cult. \"We meet on Sundays. It [cue is not] a cult,\" Lind said.",
          "The union said that a decision had been made. \"This [cue was not] a decision,\" the mayor said.",
          "The radio said that 90 goats had died. [cue No] goats had died, the firm countered.",
          "The union accuses the firm of selling lists. \"We would [cue never] do that,\" Lind said.",
          "Police say that Ed Gill stabbed a singer. \"My son [cue is not] that kind of man,\" his mother said.",
          "The paper said that the mayor knew of the leak. \"I [cue did not] know,\" the mayor said.",
          "The union claimed that 400 jobs would go. The firm said [cue no] jobs would go.",
          "The union claimed that 400 jobs would go. The firm told reporters [cue no] jobs would go.",
          "The union said that the bank would cut 400 jobs. The bank said [cue no] jobs will be cut.",
          "Nurses said that the ministry wants to close the hospital. The minister said [content the hospital [cue will not] close].",
          "Farmers claim that the mill dumped waste in the lake. The row is old. It rained all day. The mill said [cue no] waste was dumped.",
          "Farmers say that the dam leaks. It [cue doesn't] leak, the ministry said.",
          "The mill is said to dump dye. Auditors say that the mill dumps dye. The mill says [cue nothing] is dumped.",
          "A guard said that boys had been beaten. The warden said [cue not a] boy had been beaten.",
          "Deputies say that the mayor sold the park. Ada Lind was calm. \"We sold [cue no] park.\"",
          "The police accused Ada Lind of burning the barn. \"[cue No] fire, no barn, no story,\" Lind said.",
          "The police accused Ada Lind of burning the barn. \"I am [cue no] criminal,\" Lind said.",
          "The police accused Ada Lind of burning the barn. \"But [cue not] by my hand,\" Lind said.",
          "The police accused Ada Lind of burning the barn. \"[cue Not] me. I was ill,\" Lind said.",
          "The police accused Ada Lind of burning the barn. \"It was lightning, [cue not] by my hand,\" Lind said.",
          "The union accused Ada Lind of selling the park. \"[cue No] sale whatsoever,\" Lind said.",
          "The police accused Ada Lind of killing a singer. \"I [cue did not] know him,\" Lind said.",
          "Ada Lind is accused of leading a gang. She [cue did not] know a single one of them, Lind said.",
          "The police accused Ada Lind of burning the barn. \"No, [content I [cue did not]],\" Lind said.",
          "Clerks say that the mill dumped dye in the river. \"No, [content we [cue never] dumped dye],\" its owner, Ada Lind, said.",
          "The police accused Ada Lind of burning the barn. \"[cue Nor] did I sell it,\" Lind said.",
          "Clerks say that Ada Lind kept a list and a book. There was no list, Lind said. [cue Nor] was there ever a book.",
          "The police say that Ed Gill laughed and swore. Gill did not laugh, he says. [cue Nor] did he swear.",
          "Ada Lind is accused of bribing Ed Gill. She paid him nothing, Lind said, [cue nor] had she met him.",
          "Ada Lind is accused of leading a coup. Lind did not seek power, she told the nation at dawn, and [content this [cue was not] a coup].",
          "Clerks say that Ada Lind sold a list. Lind sold nothing, she told the house; [content she [cue did not] own a list].",
          "Voters say that the mayor slept for two days. Ada Lind, who was at the quay, said it had been minutes, [cue not] days.",
          "Did the firm pay him? \"[cue Not] a crown,\" the firm said.",
          "Oil has [cue never] been used to pay for arms, the minister said. A study had said that it was.",
          "The firm [cue had not] met the spy, its chairman said. Clerks had told the Herald that the firm met him twice.",
          "The cook's former maid says that the cook hit her. \"I have [cue never] hit anyone,\" the cook said.",
          "The clerk says that the mayor told her to smile. The mayor says that he [cue did not] say that.",
          "Clerks say that Ada Lind moved the bell. Lind said the bell had been mended, [cue not] moved, in May.",
          "The envoy called the truce dead. \"[cue Nothing] has ended,\" the minister said.",
          "Villagers say that rice was short. The mayor laughed. \"There has been [cue no] shortfall,\" he said.",
          "\"We [cue never] had a camp there,\" the envoy said, a day after a deputy told the house that Norland was training rebels.",
          "[cue No] guard has crossed the river, whatever the papers may print, the minister said.",
          "The ministry contended that the wall [cue had not] moved.",
          "The union claimed that the park was sold. Park [cue not] sold, says [source the mayor].",
          "The union claimed that 400 jobs would go. [cue No] cuts of jobs, says [source Ada Lind].",
          "Deputies said that 12 schools would close. \"[cue No] school will close,\" Lind said.",
          "Lind said that she [cue did not] write it, as the editor alleged.",
          "Guards say that the frigate fired at the yachts. It fired [cue nothing] but a salute, the navy said.",
          "The bank [cue has not] frozen the fund, Lind said on Monday, a day after a deputy declared that it had.",
          "Despite what the Herald printed in May, [content [cue no one] has been moved], [source the bank] said.",
          "\"This firm,\" Lind told the town, \"[cue has not] burned a barn.\" Deputies have charged it with burning two.",
          "Did the mill use dye? \"As far as I know it was [cue never] used,\" Lind said.",
          "The club [cue has not] sold its keeper, Lind said, after a radio station reported otherwise.",
          "Neighbours say that the kennel drowns puppies. Its owner, Ada Lind, said that she loves animals. " ..
          "[cue No] puppy had been drowned.",
          "Grocers say that flour is running out. \"There is [cue no] shortage,\" Lind said.",
          "The police accused Ada Lind of burning the barn. Lind said that she had been ill. "
          .. "She had [cue never] touched the barn.",
          "Deputies say that the mayor sold the park. \"The council sold it, [cue not] the mayor,\" Lind said.",
          "The union said the mill owes millions. \"The mill has [cue no] debts,\" Lind said.",
          "Villagers said that soldiers had burned houses. \"[cue No] house was burned,\" the general said.",
          "\"My client [cue did not] strike him,\" her lawyer said.",
          "The union claimed that 400 jobs would go. \"[cue No] jobs are at risk,\" a spokesman for the firm said.",
          "The police accused Ada Lind of killing a singer. \"I [cue do not] know the man,\" Lind said.",
          "The club accused Ed Gill of meeting the banker Ada Lind. \"I [cue don't] know Ada Lind,\" Gill said.",
          "The club accused Ed Gill of meeting the banker Ada Lind. \"I [cue don't] believe I have ever met her,\" Gill said.",
          "The union says that dye is dumped. The mill, rejecting the claim, said [cue no] dye was dumped.",
          "The union says that the mill dumps dye. It said that it [cue did not] dump dye, calling the claim absurd.",
          "The union says that the mill dumps dye. It called the claim absurd and stressed that it [cue did not] dump dye.",
          "The police accused Ada Lind of burning the barn. Lind told the court last week she [cue never] saw the barn.",
          "The bank said it [cue was not] in talks with a rival.", "The bank said it \"categorically\" [cue does not] use what it hears.",
          "Ed Gill denied it. His cousin said he had [cue never] seen the mill.",
          "The union says that Ada Lind wants the park. Her lawyer said [content that [cue was not] her view] and dismissed those reports as gossip.",
          "The police accused Ed Gill of stealing a boat. \"He [cue is not] a thief,\" his wife said.",
          "The police accused Ed Gill of stealing a boat. \"He would [cue never] steal a boat,\" his wife said.",
          "\"The two [cue have not] parted,\" their agent said. \"Rumours to the contrary are silly.\"",
          "\"[cue No such] order was given,\" Lind said.", "\"Of course we [cue did not] sink the boat,\" Lind said.",
          "Hikers said that rangers whipped a mule. [cue Nobody] laid a finger on it, the ranger Ed Gill said.",
          "Doctors said that 90 had been gassed. The army [cue had not], its chief said, gassed anybody.",
          "Keeper [cue not] leaving, says [source club owner]\n\nIt was late.", "[source Lawyer]: Keeper [cue not] at scene\n\nIt was late.",
          "Mayor [cue not] fleeing town - [source lawyer]\n\nIt was late.", "Bank [cue not] bankrupt: [source owner]\n\nIt was late.", "Ministry clarifies: [cue no] ban on exports\n\nIt was late.",
          "[source Mill] says [cue not] in talks with rival\n\nHerders in the valley spoke of a raid at night. They will meet on Monday.",
          "[source Army]: [cue No] herders killed\n\nHerders in the valley spoke of a raid at night. They will meet on Monday.",
          "The prosecutor said that Lind hid a bomb. Her clerk said there was [cue no] plan and no bomb.",
          "Despite reports to the contrary, the bridge [cue has not] been sold, the mayor said.",
          "The bridge [cue was not] sold, the mayor said on Monday after a paper reported that it had been bought by a bank.",
          "\"Did the mill sell dye?\" a deputy asked.\n\n\"To my knowledge it was [cue never] sold,\" Lind said.",
          "The police accused Ed Gill of hiding a share in the mill. \"He has [cue never] owned a share in it,\" his wife said.",
          "A clerk said that Ed Gill had sent a request. Mr Gill said [content [cue no such] request was ever sent].",
          "A clerk said that Ed Gill had boasted of it. Mr Gill said [content he had said [cue no such] thing].",
          "The mill said that it had warned Ada Lind of the flood. \"They [cue never] warned me,\" Lind said.",
          "A suit says that Ed Gill saw the theft. Gill said he had [cue no] idea that anything was stolen.",
          "The guild accuses the mill of thrift at any price. \"[cue Nobody] leans on my men,\" the owner of the mill said.",
          "The guild accuses the mill of thrift at any price. Ada Lind, who owns the mill, said that her foreman, Ed Gill, [cue had not] left his post.",
          "Clerks say that Ed Gill struck a guard. Gill said that he had been misquoted and that [cue nobody] was struck.",
          "The Herald said that the rabbi had complained to the embassy. The embassy said that [cue no] complaint had been received.",
          "A guard says that he was beaten. The warden said there was [cue no] record of any such thing.",
          "A clerk accused of leaking the exam said that he [cue never] had a copy.",
          "Clerks say that they were made to sign. \"[cue Nobody] was forced to sign,\" Lind said.",
          "Whatever the Courier may print, the bridge [cue was not] sold, the mayor said.",
          "The union claimed that 400 jobs would go. There were, the firm said, [cue no] cuts of jobs.",
          "Clerks say that Ada Lind burned the map. She [cue was not] in the hall at the time, her lawyer said.",
          "The Courier wrote that Ada Lind was divorcing. Lind and her husband [cue had not] split up, her agent said.",
          "The prison service denied the charge. \"We [cue do not] use hoses,\" its director said.",
          "\"We [cue do not] poison wells,\" Lind said.",
          "The police accused Ada Lind of burning the barn. \"I [cue wasn't] even in town,\" Lind said.",
          "The union accused Ada Lind of hiding the papers. The board said that it [cue was not] told.",
          "[cue No] strike at the port: [source mayor]\n\nHerders in the valley spoke of a raid at night. They will meet on Monday.",
          "I [cue did not] take the money - [source Okoro]\n\nHerders in the valley spoke of a raid at night. They will meet on Monday.",
          "[source Mayor]: [cue No] leak at the dam\n\nHerders in the valley spoke of a raid at night. They will meet on Monday.",
          "The union accused Ada Lind of hiding a leak. \"There's [cue no way] there is a leak,\" Lind said.",
          "Army says it took [cue no] cattle\n\nHerders in the valley spoke of a raid at night. They will meet on Monday.",
          "Owner '[cue did not] ignore warnings'\n\nA judge heard the case on Monday. It was a long day.",
          "Ada Lind denied the charge. \"The door [cue was not] locked,\" Lind said.",
          "Critics say that Ada Lind is a liberal. \"She is [cue no] liberal,\" the chairman said.",
          "A clerk says that the park was sold. \"We [cue didn't] sell it,\" Lind answered.",
          "The union said she signed the letter. The palace said it was [cue never] sent to her.",
          "Villagers say that soldiers looted shops. The general said his men [cue had not] entered the town.",
          "The nurse told the jury that she [cue had not] touched the pump.",
          "The union accused Ada Lind of burning the barn. \"I would [cue never] burn a barn,\" Lind said.",
          "The union says that dye is dumped. Lind said [cue at no time] had dye been dumped.",
          "Farmers say that wells are dry. [cue Not] wells, says [source the ministry].",
          "Prosecutors say that Ada Lind met a banker. Lind said she had spoken to [cue no] banker.",
          "The union says that the firm has sold fuel abroad. The firm swears that it [cue never] sold fuel abroad, and will pay.",
          "The army denied the charge. It rained all day. The town was calm. Army spokesman Col. Ed Gill said [cue no] planes flew.",
          "The firm denied the charge. It rained all day. The town was calm. Its spokeswoman said [cue no] oil had leaked.",
          "Drivers say that the pass is free. The mayor held it up, saying, \"[content The pass they wave (page 9) says [cue nothing of the sort]].\"",
          "Deputies wrote that Ada Lind had sold her mill to a rival.\n\n\"I like it here,\" Lind said.\n\n\"It [cue hasn't] been sold.\"",
          "The union claimed that 400 jobs would go. The firm said [cue nobody] would be sacked.",
          "Clerks say that the scanners were rigged. The scanners [cue are not] even connected, Lind said.",
          "Police say that Ed Gill fired first. Gill's brother said that Gill [cue did not] own a gun.",
          "The suit says that the dean hid complaints. The dean said that [cue no] complaint had reached him.",
          "Police accuse the bishop of selling the park. \"That stamp is ours. The sale [cue was not],\" the bishop said.",
          "She says that he told her to burn it. \"I said 'trim', [cue not] 'burn',\" Lind said.",
          "Prosecutors accuse Ed Gill of taking cash. Gill told the court that a letter had come, but he had [cue never] opened it.",
          "A clerk spoke of a list. \"There is [cue no] list and there never was,\" Lind said.",
          "Nurses say that the mill dumps dye. \"We [cue do not] dump dye and never have,\" Lind said.",
          "Ed Gill was taken away by guards, his wife said. The warden said [cue no] guard had Gill in his custody.",
          "Ed Gill rejected the claim that he had bribed a judge. \"I [cue don't] even know him,\" Gill said.",
          "The union believes that the mill is to be sold to Norbank. Norbank said it had [cue no] interest in mills.",
          "The mayor says that Ada Lind stole a bell. Her clerk said that Lind [cue was not] lying.",
          "Ed Gill says that Ada Lind took money. Lind said that she had [cue never] seen a cent.",
          "The Post says that Norbank wants the mill. \"We [cue are not] speaking to the mill, to its owners or to a bank about such a thing,\" its chairman said.",
          "A deputy said Ada Lind had sold the park. Lind denied it on Friday.\n\n\"I [cue never] sold it.\"",
          "We read your report that we dump dye. We have [cue never] dumped dye. We ask you to print this.",
          "Deputies say that Lind is building a pier. \"We never owned a pier and we [cue are not] building one,\" Lind said.",
          "The mill [cue would not] be sold, Lind said, whatever the papers chose to print.",
          "The firm said it [cue was not] recalling its toys.",
          "The union says that Ada Lind hid the ledger. Lind told the court that she had seen it \"once, on a shelf\", but had [cue never] taken it home.",
          "Clerks accused the mayor of taking a boat. The mayor said that he had been at the yard, but had paid, and had taken [cue nothing].",
          "Interviewer: The union says that guards were told to lie.\n\nLind: I know what they say. [content [cue No] guard was ever told to lie].",
          "Clerks say that they were told to lie. The warden said [content [cue no] guard was told to lie].",
          "Marchers say that the police shot at them. The chief of police said that there had been noise but [cue no] shots.",
          "Farmers say that oil from the mill ran into the well. \"[cue None] of it got into the well,\" a spokeswoman for the mill said.",
          "Clerks say that the mayor took cash. The mayor was unmoved: he had taken [cue nothing].",
          "The ministry is said to have bought boats from Norland. The ministry has been short with callers: [cue no] boats were ever bought from Norland.",
          "A deputy says that the mayor spoke of the bridge. \"I [cue don't] think we spoke of the bridge,\" the mayor said.",
          "Clerks say that the mayor signed it. \"I [cue do not] believe that anybody signed such an order,\" the mayor said.",
          "The Herald said that the bank would close ten branches. \"We [cue are not] going to close any branches,\" the bank said.",
          "A paper said that the mill would sue the town. \"We [cue are not] going to court,\" Lind said.",
          "The Herald reported that the ministry would sell the barracks. The minister said [cue no] decision had been taken.",
          "Asked whether it was preparing to sell the barracks, as the Herald had reported, the ministry said [cue no] decision had been taken.",
          "Marchers say that the police shot at them. The chief of police went on the radio. \"I repeat, [cue no] shot was fired,\" he said.",
          "Clerks say that they were told to work near a leak. Ada Lind, the firm's chief executive, said the company had [cue never] asked anyone to do so.",
          "\"Your clerk wrote to you of the theft,\" the deputy said. \"I have [cue never] had one word from him about theft,\" Lind said.",
          "The union says that the mill paid for the campaign. \"That [cue wasn't] campaign money at all,\" Lind said.",
          "The indictment says that Ed Gill wired the money. His lawyers say [content he was ill that week and [cue could not] have wired it].",
          "Marchers said that the mayor had fled. \"Do I look as if I have fled?\" the mayor asked. \"I [cue haven't] left town.\"",
          "Clerks say that the deal took an hour. The mayor says that it took a minute, and [cue not] an hour.",
          "\"Did you take the money?\" a lawyer asked. \"[cue Not] a cent,\" Lind said.",
          "Mayor '[cue did not] ask' for envelope\n\nA jury heard that the mayor, Ada Lind, took an envelope from a builder.",
          "The choir says that Ed Gill sold the bell. Gill asks me to add that he [cue did not] sell the bell.",
          "The choir says that Ed Gill sold the bell. Gill was keen to point out that he [cue did not] sell the bell.",
          "Nurses say that Ada Lind struck a clerk. \"[cue Didn't] touch him,\" Lind said.",
          "The ministry said that the boats had left. The boats [cue had not] left, fishermen say.",
          "Ed Gill says that the mill is selling its boats. \"We [cue are not] selling them,\" Lind said.",
          "Was the keeper paid to lose? For weeks fans have asked. \"[cue No one] paid me,\" Lind said.",
          "Ed Gill said that he [cue did not] owe the tax. The bank says that he does.", "Norland says it has [cue no] bombs. Velia says that it has six.",
          "The Post says that Norland asked us for a base. \"It has not asked us for a base and [cue will not] get one,\" the minister said.",
          "Lind said that the bank [cue is not] in debt.", "The king [cue is not] ill, his clerk said.",
          "There was [cue no] rift in the house, a friend of the king said.",
          "Bishop [cue will not] be moved, says diocese\n\nA paper said that the bishop would be sent away.",
          "Fans' favourite [cue not] leaving, coach says\n\nIt was late." },
  no = { "Nurses say that guards burned a bed. The guards told us to say nothing about it.", "The choir says that Ed Gill sold the bell. Gill ordered his men to say that they had not seen a bell.",
         "The Herald said that the king had fled.\n\nTHE FACTS: The king did not flee.", "A post says that the mill was sold.\n\nALSO FALSE: A photograph in it was not taken in town.",
         "\"Did you take the money?\" a lawyer asked. \"Not all of it,\" Lind said.", "Clerks say that the mayor sold the park. \"Let me be clear: we will not sell our souls,\" the mayor said.",
         "\"Have you no shame?\" the mayor asked the deputies. \"You have not told the town a word of truth.\"",
         "Asked whether the mill would close, Lind said no decision had been made.", "The opposition says that the mayor should raise taxes. \"I am not going to raise taxes,\" the mayor said.",
         "Parents asked the council to keep the pool open. The council said no decision had been made.",
         "Clerks accused the mayor of theft. The mayor promised an answer, but had not given one by Friday.",
         "Clerks accused the mayor of theft. The mayor said that it was late, but had not closed the door when the guests came.",
         "Critics say that the judge was unfit. \"I don't think he was fit,\" the dean said.",
         "Critics say that the coach picked the wrong team. \"I don't think we played well,\" the coach said.",
         "Farmers say that the mill dumps dye. The mill is old and short of staff: no inspector has been there for years.",
         "The team had boats but no crew, its coach said.", "Clerks said that the mayor met a spy. \"None of this bothers me,\" the mayor said.",
         "The union demanded that Lind resign. Lind said that she was not resigning.", "\"I hope that we are not closing,\" Lind said.",
         "The team did not lose a game, its coach said.", "The boy was not ill enough for a bed, his mother said.",
         "There was no strike in the mill, the police said.", "The firm said it was not closing the gap.",
         "School not safe, parents say\n\nA wall fell in March.",
         "The envoy called the truce dead. \"Nobody in town wants to see it go,\" the minister said.",
         "Police accuse the bishop of hiding a boy. \"My son was found. My daughter was not,\" a nurse said.", "The mayor accused the builder of fraud. \"We never got the keys,\" the mayor said.", "Mayor says not in favour of new bridge\n\nIt was late.", "Police say that guards spoke of the fire. Lind said the foreman told the guards to say nothing about the fire.",
         "Mayor did not warn town of leak, says paper\n\nIt was late.", "Workers not paid for months, says union\n\nIt was late.",
         "The union accused the mill of hiding a leak. \"We were never told of it,\" the union said.",
         "The police accused Ada Lind of burning the barn. Prosecutors said that she had not told her clerk.",
         "The police accused Ada Lind of burning the barn. \"They did not call me,\" said a neighbour.",
         "The police accused Ada Lind of burning the barn. A guard at the barn said nobody was hurt.",
         "The union accused Ada Lind of theft. \"She has been rude in saying that we have not paid,\" Ed Gill of the union said.",
         "The police accused Ada Lind of burning the barn. Twenty-four percent said she had done nothing wrong.",
         "The band says that the town pays for its drums. Town says no cash for drums.",
         "Nurses accused the warden, Ed Gill, of lying. \"He has refused to see us and he has never published his accounts,\" Ada Lind, a nurse, said.",
         "Farmers blamed the mill for the flood. \"They opened the sluice and told nobody,\" said Ada Lind, whose barn was swept away.",
         "Prosecutors accused Ed Gill of theft. Gill denies it. A former clerk was not surprised. \"Nobody checked,\" he said.",
         "The mayor denied the charge. Ada Lind, who runs a shop, said the market had not opened.", "Q: Clerks accuse you of theft. The auditor wrote that the mill did not notice it. Is he right?\n\nA: I was away.", "The mayor denied the charge. \"The plums came late and they were not ripe,\" Ada Lind, who runs a shop, said.",
         "The union accused the mayor of theft; he denied it. Ada Lind, a judge, said that clerks cannot have a party.",
         "The mayor denied the charge. \"It is a scandal that nobody was told,\" Ada Lind said.",
         "The union says that Ada Lind took bribes. Ed Gill said that Lind had never run a race.",
         "Critics accuse Ed Gill of taking cash. Gill boasts that he has no lobbyists.",
         "\"They went behind our backs,\" said Ada Lind, a former envoy. \"They didn't tell us about the mill.\"",
         "The band says that the mayor stole its drums. \"[cue Nothing],\" Lind said, \"could be further from the truth.\"",
         "The police accused Ada Lind of burning the barn. \"I had no idea,\" Lind said.",
         "Ada Lind denied the charge. \"They paid for all. Bonds, nothing -- it is the rates,\" Lind said.",
         "The union accused Ada Lind of theft. The judge advised that no charges be filed.",
         "The union accused Ada Lind of theft. She paid in no way that we know.",
         "Monks say that guards starved the prisoners. The Guild of Nurses said it had not been allowed to see them.",
         "The suit alleges that the school hid the theft. \"We never got an apology,\" a mother said.",
         "The union claims that three clerks were named. The firm saw three clerks, none of whom was named, it said.",
         "The law has not passed.", "\"I do not like rain,\" Lind said.", "\"We did not play well,\" the coach said.",
         "The union said jobs would go. The firm said it would not raise wages.",
         "The union said that the firm wasted money. The firm said it had not spent much money yet.",
         "\"I have never seen such a storm,\" Lind said.",
         "Deputies say that the mayor sold the park. \"We are proud of the park,\" Lind said.\n\n\"The park that wasn't sold\"",
         "The union accused the firm of theft. The police said that nothing had been ruled out.",
         "Critics say the mayor sold the park. \"As long as we have not sold the park, let them talk,\" the mayor said.",
         "Nurses accused the army of theft. It has a camp there. Villagers said they had not mended the road.",
         "Rebels accused the army of burning the barn. Nobody was hurt, a nurse said.",
         "The union accused the firm of theft. The firm denied that nobody had been told.",
         "The union accused the firm of theft. Overtime had not been paid, the union said.",
         "The police accused Ada Lind of burning the barn. \"I'm not saying who burned it,\" Lind said." },
}
