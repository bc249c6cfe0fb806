-- No part in it: "had nothing to do with it", "knew nothing of it", "washed his hands of it"; and in other turns, no more to do
-- with it than the bishop, first heard of it from the papers, none of ours, the blame lies elsewhere.
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denials"

words "no_part" { from = "words/deny.tsv", where = { pos = "phrase", group = "non_involvement" }, inflect = "marked" }
words "innocent" { "innocent", "blameless", "uninvolved" }
words "blame_noun" { "blame", "fault", "guilt", "responsibility", "liability", "wrongdoing", "culpability", inflect = "noun", any_tag = true }
words "barely_knows" { "hardly know~", "barely know~", "scarcely know~", "hardly ever met", "hardly ever spoke", "hardly met",
                       "barely met", "barely spoke", inflect = "marked" }
words "no_idea" { "no idea what", "no clue what", "not know what", "n't know what" }

-- what one says that others do not live up to
words "ideal" { "diplomacy", "democracy", "freedom", "justice", "Islam", "Christianity", "decency", "humanity", "civilisation", "civilization", "journalism",
                "science", "art", "sport", "patriotism", "socialism", "conservatism", "common sense", "human rights", "free speech", "the rule of law",
                "good governance", "fairness", "family values", "charity" }

words "scandal_noun" { "affair", "matter", "scandal", "controversy", "row", "case", "deal", "business", "killing", "murder", "crime", "decision", "transaction",
                       "mess", "contract", "incident", inflect = "noun" }
-- what is done or put about in one's name; of what a friend has said one keeps clear without a denial
words "deed_disowned" { "attack", "raid", "bombing", "blast", "explosion", "killing", "murder", "shooting", "assault", "ambush", "violence", "riot", "looting", "unrest",
                        "vandalism", "arson", "coup", "plot", "protest", "invasion", "circular", "leaflet", "flyer", "pamphlet", "letter", "memo", "poster", "document",
                        "press release", "audio", "video", "recording", "website", "scam", "fraud", "scheme", "transaction", "advert", "fundraiser", inflect = "noun", any_tag = true }

-- "Her exit was unrelated", "the two were not linked": so says somebody who is no policeman, behind what another has told.
local function is_told_apart(doc, m)
  local claim = sides.enclosing(doc, m.place)
  local speaker = claim and claim:actor("source")
  if not speaker or speaker:get("kind") == "police" or m.sentence < 2 then return false end
  return #doc:sentence(m.sentence - 1):mentions("Claim") > 0
end

-- "The leak was not our doing", "Lind said that the leak was not her doing"; but "'It was not her fault,' Lind said": of another.
local function is_not_ours(doc, m)
  if not m.quoted then return sides.enclosing(doc, m.place) ~= nil end
  local whose = m:slot("cue").last + 1
  return doc:token(whose):in_list("first_pronoun") or sets.we_or_ours[string.lower(doc:word(whose))] ~= nil
end

rule "no part in it" {
  finds = "Denial", about = "X had nothing to do with it, was not involved",
  ways = {
    phrase = [[ &sayer {cue: <no_part>} {content: &d_rest}? ]],
    neither_had = [[ {cue: neither} ([not comma not mark not finite]{1,8} nor)? [not comma not mark not finite]{1,8} (<have> | [lemma=play] | [lemma=take]) (any [adj]? (role | part | hand | say | involvement) | anything to do with) (in? {content: &d_rest})? ]],
    in_no_way = [[ {cue: (in no way | (does | do | did) not in any way) ([lemma=have] (anything | something) to do with | [lemma=involve] | [lemma=relate] to | connected (to | with) | linked to | involved in)} {content: core clause?} ]],
    quoted_part = [[ &sayer <have> " {cue: [adv]? nothing (whatever | whatsoever | at all)? to do} " with {content: &d_rest} ]],
    apart = [[ {content: core} <be> [adv not /not/]? "? {cue: ([adv not /not/]? (unrelated | unconnected) | (not | n't) [adv not /even/]? (related | linked)) (to | with)?} ({content: core clause?})? "? (. | , | ; | $) ]],
    quoted_knew = [[ {source: np} &d_aside " {cue: (did (not | n't) know | knew nothing | never knew | was (not | n't) aware | was unaware | had no (idea | knowledge | clue))} " ((of | about) {content: &d_rest})? ]],
    quoted_not = [[ &sayer <be> " {cue: ([adv]{0,2} not | in no way) " (involved | responsible | behind | complicit | implicated)} ((in | for | with) {content: &d_rest})? ]],
    played = [[ &sayer {cue: ([lemma=play] | [lemma=take] | <have>) no [adj]? (part | role | hand | say)} ((in | with) {content: &d_rest})? ]],
    unaware = [[ {cue: (unaware (of | that) | (not | n't) been [adv]? aware (of | that) | (not | n't) aware (of | that) | <be> (not | n't) [adv]? familiar with | [lemma=know] nothing (of | about) | <do> (not | n't) know anything (of | about) | [lemma=hear] nothing (of | about) | (never [adv]? | (not | n't) [adv]?) heard (of | about) | never [adv]? [lemma=know] (of | about) | ([lemma=know] | aware) of no | unaware)} {content: &d_rest} ]],
    knew_not = [[ (he | she | it | they | we | 'I') {cue: did (not | n't) know (of | about)} {content: &d_rest} ]],
    lawful = [[ {cue: ([lemma=break] no (law | laws | rule | rules) | [lemma=commit] no (crime | crimes | offence | offense))} ]],
    innocent = [[ {source: np} &d_aside &d_aux CutIn? {cue: <innocent>} (of {content: &d_rest})? ]],
    innocent_man = [[ {source: ('I' | we | he | she | they | [own] (client | clients | son | daughter | husband | wife | brother | sister))} <be> [adv]? {cue: (a | an)? [adj]? "? innocent "? (man | men | woman | women | person | people | party)} ]],
    not_involved = [[ {source: ('I' | we | he | she | they | it)} <be> {cue: (not | n't) [adv]? (involved | responsible | guilty | culpable | liable | at fault)} ([punct] | $) ]],
    set_up = [[ [pronoun] <have> been {cue: (set up | stitched up | fitted up | scapegoated | made a scapegoat)} (, | . | ! | " | by) ]],
    nowhere_near = [[ ('I' | we | he | she | they) (was | were | had been) {cue: nowhere near} {content: (the | [own]) ([noun] | [adj]){0,2} (place | scene | house | spot | building | flat | room | area | site | bank | pub | bar | shop)} ]],
    they_framed = [[ (they | he | she | someone | somebody | police | detectives | officers) [adv]? {cue: ([lemma=frame] (me | us) | ([lemma=set] | [lemma=stitch] | [lemma=fit]) (me | us) up)} ([punct] | $ | for | with | because) ]],
    was_set_up = [[ ('I' | he | she) (was | were) {cue: (set up | stitched up | fitted up | scapegoated | made a scapegoat)} ([punct] | by | $) ]],
    planted = [[ <have> {cue: no (idea | clue | knowledge of)} {content: (how | who | why) [not comma not final not mark]{1,6}? ([lemma=get] | [lemma=end] up | [lemma=come] to be | [lemma=find] [own] way | [lemma=put] | [lemma=appear] | [lemma=reach]) clause} ]],
    no_blame = [[ &sayer {cue: ([lemma=accept] | [lemma=admit] | [lemma=acknowledge] | [lemma=bear] | [lemma=recognise] | [lemma=recognize] | [lemma=concede]) no} {content: ([adj]{0,2} <blame_noun>) clause?} ]],
    blame_not = [[ &sayer {cue: (<do> | <have> | [modal]) (not | n't) [adv]? (accept | accepted | bear | recognise | recognised | recognize | recognized | concede | conceded)} {content: (any | the | [own])? [adj]? <blame_noun> clause?} ]],
    framed = [[ <be> (been | being)? {cue: framed} (, | . | ! | " | by) ]],
    stranger = [[ {cue: <barely_knows>} {content: [not punct] clause?} ]],
    ignorant_of = [[ ('I' | we) {cue: (<have> no (idea | clue) | <do> (not | n't) know)} {content: what (he | she | they | this) (means | mean | meant)} ]],
    ignorant = [[ {cue: <no_idea>} (he | she | they | you | it | [not pronoun] core) <be> (talking about | on about | referring to) ]],
    coincidence = [[ {content: np} ([modal] be | <be> | <have> been) "? ([adv] | "){0,3} {cue: (coincidental | ([det] [adj]{0,2})? coincidence | pure coincidence)} "? (. | , | ; | $) ]],
    none_of_ours = [[ {content: (this | that | it)} <be> {cue: none of} {content: (my | our | his | her | their | its) (doing | making | work)} ]],
    not_fault = [[ {content: core (was | is | were | had been)} {cue: (not | n't)} {content: [own] (fault | doing | making)} ([punct] | $ | and | but) ]],
    hand_or_part = [[ &sayer "? {cue: (no | neither) (hand | part | role | act) (, (hand | part | role | act | say) ,?)? (or | nor) (hand | part | role | act | say) (whatever | whatsoever)?} "? in {content: &d_rest} ]],
    washes = [[ {source: np} &d_aside &d_aux {cue: [lemma=wash] [own] hands of} {content: (it | this | that | the ([adj] | [noun] | [name]){0,2} <scandal_noun> clause?)} ]],
    distanced = [[ {source: np} &d_aside &d_aux {cue: ([lemma=distance] | [lemma=dissociate] | [lemma=disassociate]) (himself | herself | itself | themselves) from} {content: ([det] ([adj] | [noun] | [name] | [participle]){0,3} <deed_disowned> | [plural <deed_disowned>] | violence) clause?} ]],
    without = [[ {cue: (without (my | our | his | her | their | its) knowledge)} ]],
  },
  unless = { conditional = [[ (if | unless | whether) core? ...3 {cue} ]],
             till_then = [[ {cue: ... heard ...} [not comma not final]{1,6}? (before | until | till | when) ]],   -- "had never heard of him until he won"
             poll = [[ ([num] (% | percent | per cent) | [hyphen] percent) ((of | in) [not verb not comma not final]{1,8})? [verb <say>] ...6 {cue} ]],
             wants = [[ [lemma=want] {cue} ]],   -- no part in it: stays out of it
             although = [[ (even though | although) core [adv]{0,2} <be> {cue} ]],
             refuses = [[ (will | would | wo | shall | 'll | 'd | can | ca | could) (not | n't)? [adv]? {cue} ]],
             untrue = [[ {cue: (<have> | ...) (nothing to do with | no relation to)} the? (truth | reality | facts) ]],
             unlike = [[ {cue: ... nothing to do with} [adj]? <ideal> ]],   -- "What they do has nothing to do with sport"
             somewhere = [[ {cue: (not | n't) behind} (a | an | bars | closed | schedule | [num]) ]],
             went = [[ ([lemma=go] | [lemma=act] | [lemma=plot] | [lemma=scheme]) [adv]? {cue: behind [own] back} ]],   -- a charge
             alike = [[ ([lemma=bear] {cue} | {cue} (each other | one another)) ]],
             bystander = [[ (who | which) ([modal] | <be> | <have> | <do> | [adv]){0,3} {cue} ]],
             bystander_too = [[ (who | which) [not comma not final not mark]{1,12}? (and | but) ([modal] | <be> | <have> | <do> | [adv]){0,3} {cue} ]] },
  check = function(m, doc)
    if m.way == "apart" then return is_told_apart(doc, m) end
    if m.way == "quoted_knew" then return m.in_headline end
    local source = m:slot("source")
    local cue = doc:token(m.place)
    if m.way == "not_fault" then return is_not_ours(doc, m) end
    local enclosed = m.quoted or m.in_headline or sides.enclosing(doc, m.place) ~= nil
    -- "The noise has nothing to do with the mill": the article's own
    if m.way == "phrase" and source and not m:actor("source") and not enclosed then return false end
    -- "Lind knew nothing about football", where nobody is told of
    local told = enclosed or m.sentence > 1 and #doc:sentence(m.sentence - 1):mentions("Claim") > 0
    if (m.way == "unaware" or m.way == "nowhere_near") and not told then return false end
    if m.way == "coincidence" and not is_told_apart(doc, m) then return false end
    return not (m.way == "unaware" and m.quoted and cue.tag == "VBZ" and not cue:in_list("be"))   -- "She knows nothing about trade": a charge
  end,
  make = { type = "non_involvement", polarity = "denial", strength = "{cue.strength|2}" },
  yes = { "The Herald says that Moss left over the theft. The club said [content the date] was [cue a coincidence].",
     "The Herald says that Moss left over the theft. The club said [content his departure] was \"[cue unrelated]\".",
    "[source The envoy] said the prince was \"[cue absolutely not\" involved] in the killing.",
    "\"We had [cue nothing to do with] the fire,\" [source the owner] said.",
    "[source The owner] said he [cue played no part] in the sale.", "[source School] '[cue did not know]' of [content theft]\n\nIt was late.",
    "Clerks say that she left over the fraud. The bank said that [content her exit] was \"[cue completely unrelated]\".",
    "Clerks say that she left over the fraud. The bank said that [content the two things] were [cue not linked].",
    "[source Lind] said [content the gift had [cue no bearing on] her vote].",
    "\"It [cue in no way has anything to do with] [content the fire],\" Lind said.",
    "[source The owner] said he had \"[cue nothing whatever to do]\" with the fire.",
    "[source The firm] says it was [cue unaware of] [content the leak].", "[source The bishop] said that he [cue never knew of] [content the abuse].", "\"I have [cue never heard of] [content this firm],\" [source Lind] said.", "[source The firm] says it [cue did not know of] [content the leak].", "[source The firm] says it [cue knew of no] [content leak].",
    "\"I [cue broke no law],\" [source the mayor] said.", "\"[cue Neither] the mayor nor her clerk had any part in [content the sale],\" [source Lind] said.",
    "[source The captain] said [content he was [cue innocent] of the theft].", "[source The firm] said [content the leak] was [cue not] [content its fault].",
    "\"[content The leak] was [cue not] [content our doing],\" [source Lind] said.", "[source Lind] said he had \"[cue no hand, act or part]\" in the sale.",
    "\"[content We were [cue not involved]],\" [source Lind] said.", "\"[content We are [cue not responsible]],\" [source Lind] said.", "\"I am [cue an innocent man],\" [source Lind] said.", "Lind said she [cue was not familiar with] [content the charges].",
    "The Post wrote of a bribe. \"I [cue have no idea] [content what he means],\" Lind said.",
    "[source Lind] said she [cue barely knew] [content the man].", "\"I have [cue no idea what] they are talking about,\" [source Lind] said.",
    "\"They [cue set me up],\" [source Lind] said.", "\"I was [cue nowhere near] [content the place],\" [source Lind] said.", "\"I am being [cue framed],\" [source Lind] said.", "[source The mill] [cue accepts no] [content blame].", "[source The mill] [cue did not accept] [content any blame for the fire].", "[source Lind] told the court she had [cue no idea] [content how the bag got into her car].", "\"I have been [cue set up],\" [source Lind] said.", "[source Lind] says that he was [cue set up].",
    "[source Lind] said the letter had been sent [cue without her knowledge].", "\"This was [cue none of] our doing,\" [source Lind] said.",
    "[source Lind] [cue washed his hands of] [content the affair].", "[source The guild] [cue distanced itself from] [content the circular].",
    "Mayor [cue knew nothing of] [content sale], jury told\n\nA clerk is on trial.",
  },
  no = { "\"The flood was not her fault,\" Lind said of the mayor.", "It was late. The flood was not its doing.", "\"I had never heard of him until he won,\" Lind said.", "Two boats sank. The police said they were not linked.", "Ed Gill washed his hands of the mud.", "Ed Gill distanced himself from the mayor.", "Ada Lind told a paper that the mayor went behind her back.", "Lind is paid, even though she was not involved in the sale, the clerk said.", "The two rivers have a lot to do with the flood.",
         "The party will not take part in the vote, Lind said.", "The noise has nothing to do with the mill.",
    "Ada Lind, who runs a bakery in Sarn and has no ties to the mill, said that bread was dear.",
    "Lind thanked the nurses, who had no part in the fight.", "\"The clerk is not behind bars,\" Lind said.", "The victims had no connection with each other, police said.", "It was late. Lind knew nothing about chess before she came to town.",
    "\"Her tale has nothing to do with the truth,\" Lind said.", "The firm said it wants no part in the sale.", "Forty percent said that Lind had no part in the sale.", "Forty percent of readers of the Courier said Lind had done nothing wrong.",
    "\"Her reform has nothing to do with justice,\" Lind said.", "\"She knows nothing about trade,\" Lind said.", "\"If they have nothing to hide, why do they run?\" Lind asked." },
}

words "news_source" { "press", "paper", "papers", "newspaper", "newspapers", "media", "radio", "television", "tv", "news", "internet", "reporters", "journalists" }

rule "no part of ours" {
  finds = "Denial", about = "no more to do with it than the bishop; first heard of it from the papers; they are no members of ours",
  ways = {
    no_more = [[ {source: ('I' | we | he | she | they | it | core)} (<have> | CutIn){1,2} {cue: no more to do with} {content: core} than ]],
    first_heard = [[ {source: ('I' | we | he | she | they | it | core)} {cue: (first | only) (heard | learned | learnt | knew) (of | about)} {content: (core (of core)?)} (from | through | in | on | via) (the | a)? [adj]? <news_source> ]],
    not_of_us = [[ {content: (this | that | these | those | he | she | they | core)} CutIn? {cue: (<be> (not | n't) (any | part) of | <be> no (member | members | part) of)} {content: (ours | theirs | us | our (men | people | members | staff | fighters | soldiers))} (. | , | ; | " | $) ]],
    knows_not = [[ ('I' | we | he | she | they | it) {cue: <do> (not | n't) [adv]? know} {content: ((this | that | these | those) [adj]? (man | men | woman | women | person | people | individual | individuals | guy | guys | boy | boys | youth | youths | company | account))} (. | , | ; | ! | " | $ | at all) ]],
    no_inkling = [[ {source: ('I' | we | he | she | they | it | core)} ([finite <have>] | 'd) "? {cue: no (idea | clue | inkling)} "? {content: [not wh not prep] clause} ]],
    elsewhere = [[ {content: ([det] | all | any)? (blame | fault | responsibility)} (CutIn | , ([verb <say>] core | core [verb <say>]) ,)? {cue: [lemma=lie] (elsewhere | with others | with (someone | somebody) else | not with (us | him | her | them))} ]],
  },
  check = function(m, doc)
    if m.way == "no_inkling" then return m.in_headline end   -- elsewhere 46 weighs it
    return m.quoted or m.in_headline or sides.enclosing(doc, m.place) ~= nil
  end,
  make = { type = "non_involvement", polarity = "denial", strength = "2" },
  yes = { "He had, [source he] said, [cue no more to do with] the fire than the bishop.",
          "[source Lind] says she [cue first heard of] the fine from the papers.",
          "[content The boys], Lind says, [cue are no members of] [content ours].", "\"[content They] [cue are not part of] [content us],\" Lind said.",
          "\"We [cue do not know] [content these people],\" [source Lind] said.",
          "Fruit firm's boss had '[cue no idea]' [content children were picking]\n\nIt was late.",
          "[content The blame], Lind said, [cue lies elsewhere]." },
  no = { "She first heard of the comet from the papers." },
}
