-- Falsity told in turns of speech: "I don't know who makes these things up", "they have seen too many films", "called the draft
-- riddled with errors", "called her accuser deluded"; "that's crazy" behind what another has said.
local sets = require "lib.word_sets"

phase "denials"

words "makes_up" { "make up", "invent", "come up with", "dream up", "cook up", "think up", "write", "start", "put out", "put about", "spread", "concoct",
                   inflect = "verb" }
-- who is said to have put it about
words "ill_wisher" { "detractor", "enemy", "rival", "opponent", "adversary", "foe", "critic", "mischief maker", "mischief-maker", "troublemaker", "idle mind", "fifth columnist",
                     "political opponent", "hater", "ill-wisher", "disgruntled element", "disgruntled politician", "enemy of progress", "saboteur", "propagandist", inflect = "noun" }
words "stuff" { "stuff", "thing", "nonsense", "rubbish", "garbage", "story", "tale", "rumour", "rumor", "lie", inflect = "noun" }
words "too_many" { "film", "movie", "thriller", "novel", "soap opera", "detective story", inflect = "noun" }
words "accuser_noun" { "accuser", "critic", "detractor", "whistleblower", "witness", "complainant", inflect = "noun" }
words "out_of_mind" { "delusional", "deluded", "a fantasist", "fantasists", "a liar", "liars", "a serial liar", "a fabulist", "a conspiracy theorist",
                      "conspiracy theorists", "dishonest", "mistaken", "misinformed", "a perjurer", "perjurers" }
-- what is said on oath or written down, in the words of those who do not believe it
words "testimony_noun" { "evidence", "testimony", "recollection", "memory", "deposition", "confession", "draft", inflect = "noun" }
-- what a report is called that misses the truth
words "off_mark" { "wide of the mark", "off the mark", "way off the mark", "far off the mark", "off base", "way off base", "without foundation",
                   "without any foundation", "without substance", "beyond belief" }

part "this_stuff" [[ (this | these | that | those | such | it) [adj]{0,2} <stuff>? ]]

rule "false in a turn" {
  finds = "Denial", about = "I don't know who makes this up, they have seen too many films, called the draft riddled with errors",
  ways = {
    who_knows = [[ {cue: (<do> (not | n't) know | <have> no (idea | clue) | wonder | (would | 'd) (like | love) to know) who} ([adv] | <be>){0,2} (<makes_up> | [lemma=make]) {content: &this_stuff} ]],
    who_asks = [[ (" | ^) (and | but | so)? {cue: who (on earth | in the world)? [adv]? (<makes_up> | [lemma=make])} {content: &this_stuff} (up | about)? '?' ]],
    where_get = [[ (" | ^) (and | but | so)? {cue: where (on earth | in the world)? (do | did) ([pronoun] | people | core) (get | find | come up with)} {content: &this_stuff} (from | up)? '?' ]],
    target_of = [[ (victim | victims | target | targets | object | subject) of (a | an | the | this | what ...4) "? [adj]{0,3} {cue: (smear campaign | disinformation campaign | campaign of lies | hate campaign | character assassination | frame-up | stitch-up | hatchet job)} ]],
    not_one = [[ {content: (&before_noun {noun: (<claim_noun> | <evidence_noun>)} [not comma not final not finite]{0,12}? | that | this | it)} "? {cue: <be> "? (not | n't) (one | something)} (that | which)? ('I' | we | he | she | they | core) [adv]? ([lemma=recognise] | [lemma=recognize] | [lemma=accept] | [lemma=remember]) ]],
    films = [[ <have> [adv]? {cue: (been (watching | reading) | watched | seen | read) too many} [adj]? <too_many> ]],
    imagination = [[ ([pronoun not /I|we/] | core) (<have> | must have) [adv]? {cue: (a | an | quite an | such a | some)? (vivid | fertile | active | overactive | over-active | wild | feverish | overheated) (imagination | imaginations)} ]],
    called_so = [[ &denier [<verdict>] {content: (&before_noun {noun: (<claim_noun> | <evidence_noun> | <testimony_noun>)} | it | them)} as? "? [adv]? {cue: (<false_after_be> | <off_mark>)} ]],
    in_view_of = [[ {content: &before_noun {noun: (<claim_noun> | <evidence_noun> | lawsuit | suit)} [not comma not final not finite]{0,10}?} , "? &how_bad {cue: (<false_adj> | <false_noun> | <false_phrase>)} "? ,? in the (view | opinion | words | eyes | judgment | judgement) of {source: ((core [possessive])? core)} ]],
    how_called = [[ " ([adj] | [adv] | [det]){0,3} {cue: (<false_noun> | <false_adj> | <outcry> | lies | ([adv] | [adj] | flat-out)? wrong)} [not final]{0,12}? ,? "{1,2} ,? (is | was) how {source: (core of)? (core [possessive])? core} (, [not comma not final not finite]{1,8} ,)? [adv]? ([verb <verdict>] | [lemma=characterise] | [lemma=characterize] | [lemma=put] | [lemma=see] | [lemma=summarise]) {content: core clause?} ]],
    foes_work = [[ ({content: (&before_noun {noun: (<claim_noun> | <evidence_noun>)} [not comma not final not finite]{0,14}? | this | that | it)} &is | &denier [<verdict>] {content: (it | this | that | &before_noun {noun: (<claim_noun> | <evidence_noun>)} [not comma not final not finite]{0,14}?)} as) ]] ..
                [[ ("  | [adv] | just | merely){0,2} {cue: the [adj]? (handiwork | work | creation | concoction | brainchild | invention | antics | machinations | mischief | plot)} of ([own] | the | some | a | few | [adj]){0,4} <ill_wisher> ]],
    is_ploy = [[ {content: &before_noun {noun: (<claim_noun group=accuse|inform> | claim | claims | story | stories)} [not comma not final not finite]{0,10}?} (&is | as) ([adv] | just | merely | nothing but | nothing more than | little more than | "){0,3} (a | an | part of (a | an) | another | the latest) "? ([adj] | [adv] | [participle]){0,3} {cue: <ploy>} "? (by | to | aimed | meant | designed | intended | orchestrated | hatched | cooked up) ]],
    called_word = [[ &denier [<verdict>] {content: ([own] | the | core [possessive]) [adj]? {noun: <testimony_noun>} ((by | from | of) [not comma not final not mark]{1,8}?)?} as? &how_bad {cue: (<false_adj> | <false_noun> | lies)} ]],
    called_accuser = [[ &denier [<verdict>] {claimant: ([own] | the) [adj]? <accuser_noun> ([name]{1,3})?} as? ([adv] | "){0,2} {cue: <out_of_mind>} ]],
    called_first = [[ &denier [<verdict>] as "? [adv]? {cue: (<off_mark> | <false_after_be>)} "? {content: &claim_phrase} ]],
    phrase_used = [[ " ([adj] | [adv] | [det]){0,3} {cue: (<false_noun> | <false_adj> | lies)} ,? " (is | was | were) the [adj]? (word | words | phrase | term | verdict) (that | which)? {source: (core [possessive])? core} [verb] (about | of | for | on) {content: core clause?} ]],
    was_view = [[ " ([adj] | [adv] | [det] | and | utter){0,4} {cue: (<false_noun> | <false_adj> | <outcry>)} [not mark not final]{0,5}? ,? "{1,2} ,? (is | was | were | <be> how) {source: core} [possessive] ([adj] | "){0,2} (view | verdict | opinion | description | assessment | judgment | judgement | word | summary | answer | response | reply) (of | on | about | for | to) {content: core clause?} ]],
    verdict_was = [[ {source: (core | [own])} [possessive]? [adj]{0,2} (verdict | view | word | opinion | comment) (on | of | about | for) {content: &before_noun (<claim_noun> | <evidence_noun>) [not finite not comma]{0,6}?} (is | was) ([adj] | [adv]){0,2} (: | ,)? "? [adj]{0,2} {cue: (<false_noun> | <outcry>)} "? (. | , | ; | $) ]],
    no_truth = [[ there (is | was | 's) ([adv] | "){0,2} {cue: no truth (whatever | whatsoever | at all)} (in | to) {content: (&claim_phrase | it | this | that)} ]],
  },
  unless = {
    negated = [[ (not | n't | never) [adv]? ([<verdict>] ...12)? {cue} ]],
    perhaps = [[ (might | may | could) [adv]{0,2} [base <verdict>] ...12 {cue} ]],
    artist = [[ (writer | author | artist | child | children | boy | girl | poet | painter) [not comma not final]{0,3}? {cue: ... (imagination | imaginations)} ]],
  },
  check = function(m)
    local spoken = m.way == "who_knows" or m.way == "who_asks" or m.way == "where_get" or m.way == "films" or m.way == "imagination"
    return m.quoted or not spoken
  end,
  make = { type = "falsity_predicate", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = {
    "\"I [cue don't know who] writes [content this stuff],\" Lind said.", "\"[cue Who makes] [content this stuff] up?\" Lind said.", "The report's account [cue is not one] we recognise, Lind said.", "Lind said she was the target of a \"[cue smear campaign]\".",
    "\"[cue Where do they get] [content this]?\" Lind said.", "\"They have [cue been watching too many] films,\" Lind said.",
    "\"She has [cue a vivid imagination],\" Lind said.", "[source Lind] called [content the draft] \"[cue riddled with errors]\".",
    "[source Lind] called [content her evidence] [cue a lie].", "[source Lind] described [content the allegations] as [cue the handiwork] of her enemies.",
    "[content The claim], \"[cue utterly baseless]\" in the view of [source the bank's lawyers], will be heard.", "\"[cue Lies] from the first page to the last,\" is how [source Lind] described [content the book].",
    "Lind said [content the charges] were a [cue ploy] by her rivals to stop her.", "[source Lind] called [claimant his accuser] [cue delusional].",
    "[source Lind] described as [cue wide of the mark] [content a report that she would quit].",
    "\"[cue Flatly wrong]\" is how [source the head of the school, Ada Lind], described [content reports that it was shut].",
    "\"[cue Fantasy]\" was the phrase that [source the mayor] used about [content the figure].",
    "There was [cue no truth whatever] in [content the story], Lind said.",
    "\"Utter [cue tripe]\" was [source the mayor]'s view of [content the film]." , "[source Lind]'s verdict on [content the leaked poll] was brief: [cue fiction].",
  },
  no = { "\"The child has a vivid imagination,\" Lind said.", "Lind never called his accuser delusional.", "Lind might call his accuser deluded.",
         "Who writes this stuff?",
         "The shot was wide of the mark." },
}

words "mad" { "crazy", "nuts", "insane", "mad", "madness", "crackers", "bananas", "off the wall", "out of this world", "unbelievable stuff", "just silly",
              "plain silly" }
words "asks_or_says_of" { "asked about", "asked whether", "asked if", "said of", "says of", "told of", "said about", "pressed on", "pressed about",
                          "confronted with" }

-- Has another just told of something as it is ("The Greens say that the mill leaks"), and not of what ought to be?
local function is_told_just_before(doc, m)
  for n = math.max(1, m.sentence - 1), m.sentence do
    local s = doc:sentence(n)
    for _, c in ipairs(s:mentions("Claim")) do
      local content = c.last < m.place and c:slot("source") and sets.put_forward[c:get("act") or ""] and c:slot("content")
      local as_is = content and doc:find_tag(content.first, content.last, "finite") and not doc:find_tag(content.first, content.last, "modal")
      if as_is and not doc:find_list(content.first, content.last, "attitude") and c:slot("cue") and not content.quoted then return true end
    end
    for _, c in ipairs(s:mentions("HeldAgainst")) do
      if c.last < m.place then return true end
    end
  end
  return false
end

-- "'That's nuts,' she said when asked about the claim"
local function is_said_of_claim(doc, m)
  local s = doc:sentence(m.sentence)
  local asked = doc:find_list(m.last, s.last, "asks_or_says_of")
  return asked and doc:find_list(asked, s.last, "claim_noun", "case_noun") ~= nil
end

rule "called mad" {
  finds = "Denial", about = "\"The Greens say the mill leaks. 'That's crazy,' its owner said\": of what another has told just before",
  pattern = [[ (" | " [not final not mark]{1,3} ,) {content: (this | that | it | the whole thing)} &is ([adv] | a little | a bit){0,2} {cue: <mad>} ([punct] | $) ]],
  check = function(m, doc) return m.quoted and (is_said_of_claim(doc, m) or is_told_just_before(doc, m)) end,
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "The Greens say the mill poisons the lake. \"[content That]'s just [cue crazy],\" its owner said." },
  no = { "The Greens say the mill must close. \"That's crazy,\" its owner said.", "\"It rained all night. It was crazy,\" Lind said." },
}
