-- Blame by judgement: what is said to be bad of somebody, behind what he is, and what must be done to him. Inside what
-- somebody says it makes a tension of type criticise; 85-tension-speech.lua ties it to the speaker.
local lib = require "lib.tension"

phase "tensions"

words "good" { from = "words/praise.tsv", where = { use = "praised|good" } }
words "do_well" { "understand", "grasp", "comprehend", "run a town", "run a city", "run a country", "run the town", "run the city", "run the country",
                  "run anything", "care", "deserve", "respect", "listen", "belong", "tell the truth", "keep its word",
                  "keep his word", "keep their word", "do enough", "have the guts", "have the courage", "have the decency", "have the nerve", "learn", "demonstrate", "explain", "be trusted",
                  "have a plan", "have a clue", "have any idea", "have an idea", "have the faintest idea", "have the judgment", "have the judgement", "have the temperament", "have the experience", "have what it takes", "have answers", "have the answers", "have the right", "represent", "speak for", "stand up", "live up to", "honour", "honor",
                  "comply", "act", "protect", "share", "know what he is doing", "know what she is doing", "know what they are doing",
                  "know what he was doing", "know what she was doing", "know what they were doing", "care for", "defend", "win",
                  "be elected", "lead", "govern", "handle", "manage", "keep", "beat", "deliver", "unite", "help", "clarify", "solve", "add up", "make sense", "go far enough",
                  "address", "answer", "bargain in good faith", "negotiate in good faith", "act in good faith", "play by the rules", "get it",
                  "get the message", "get the point", "have the stomach", "have the stamina", "have the character", "have a record", "take responsibility",
                  "tell the whole truth", "do his homework", "do her homework", "do their homework", "do its homework", "measure up", "hold up", "pass muster",
                  "pass the test",
                  "pass the smell test", "stack up",
                  "follow the rules", "follow the law", "abide by", "work in favour of", "work in the interest of", "work in the interests of", "put the public first",
                  "be prepared to", "be willing to", inflect = "verb", any_tag = true }
-- what a deed does that is condemned
words "damning" {
  "shock the conscience", "beggar belief", "defy belief", "defy logic", "defy reason", "stink", "smack of",
    "reek of", "raise serious questions",
  "raise troubling questions", "raise more questions than", "raise questions", "call into question", "cast doubt on", "fly in the face of", "make a mockery of",
    "send the wrong message", "set a dangerous precedent",
  "set a bad precedent", "leave much to be desired", "do a disservice to", "bring shame on", "bring shame to",
    "bring disgrace on", "cross a line",
  "cross the line", "cross a red line", "go too far", "miss the point", "miss the mark", "ring hollow",
    "add insult to injury", "border on",
  "amount to", "fall short", "do more harm than good", "pour fuel on the fire", "pour petrol on the flames",
    "play into the hands of", "cost jobs", "cost lives", "kill jobs", "fall flat", "backfire", "sow chaos", "bankrupt", "be not worth the paper", "bring ruin", "make matters worse", "make things worse",
  "put lives at risk", "put children at risk", "put people at risk", "tear families apart", "harm", "hurt",
    "endanger", "betray", "insult",
  "disgrace", "dishonor", "dishonour", "undermine", "threaten democracy",
    "speak for itself", inflect = "verb", any_tag = true,
}
words "burden" { "blood on his hands", "blood on her hands", "blood on its hands", "blood on their hands",
  "a lot to answer for",
                 "much to answer for", "questions to answer", "something to hide", "only himself to blame",
                   "only herself to blame",
                 "only itself to blame", "only themselves to blame", "a lot of explaining to do",
                   "explaining to do", "egg on his face",
                 "egg on its face", "a hidden agenda", "a conflict of interest", "a double standard",
                   "an axe to grind", "an ax to grind",
                 "a credibility problem", "his head in the sand", "its head in the sand", "their heads in the sand" }
words "want_of" { "lack", "fall short of", "fall short", inflect = "verb" }

words "takes_away" { "take away", "take", "raise", "hike", "cut", "slash", "gut", "destroy", "end", "dismantle", "sell off", "sell out",
                     "ship", "steal", "weaken", "ruin", "threaten", "endanger", "wreck", "bankrupt", "divide", "abolish", "undo",
                     inflect = "verb", any_tag = true }

-- what one ought to have, and does not come out with
words "putting_forth" { "offer", "present", "provide", "propose", "put forward", "give", "produce", "suggest", inflect = "verb", any_tag = true }
words "what_is_due" { "plan", "solution", "evidence", "proof", "answer", "detail", "specifics", "alternative", "explanation", "apology", "strategy",
                      "vision", "leadership", "change", "remedy", "reason", "idea", "justification", inflect = "noun", any_tag = true }

-- a picture, a word of which it is clear that it is one, and not what anything plainly is ("on track")
part "a_label" [[ ((a | an | the) [not mark]{1,14} | <wrong_noun> | ([noun] | [adj] [noun]) (with | without | by | in | on | for | dressed | made | masquerading | wrapped) [not mark]{1,10}) ]]

rule "somebody is bad" {
  finds = "Blame", about = "Y is unfit; Y's policy is a disaster",
  ways = {
    is = [[ {to: np} &set_off "? &seeming "? (a | an | the)? "? ((gang | bunch | pack | band | den | nest | load | lot | herd | clique) of)? ([adj] | [noun]){0,2} {trigger: <bad>} ]],
    quoted = [[ {to: (core with [Actor kind=person|party|company|government|institution|igo|ngo|media|police|military|armed_group] | he | she)} <be> " {trigger: (a | an) [not mark]{1,9}} (, | [final])? " ]],
    quoted_has = [[ {to: (core with [Actor kind=person|party|company|government|institution|igo|media] | [Actor kind=person|party|company|government|institution|igo|media])} (has | had) " {trigger: (a | an) [not /duty|right|plan|obligation|responsibility|chance|role|commitment|policy|case|point|meeting|agreement|contract/] [not mark]{1,8}} (, | [final])? " ]],
    quoted_run = [[ {to: (core with [Actor kind=person|party|company|government|institution|igo|ngo|media|police] | [Actor kind=person|party|company|government|institution|igo|ngo|media|police])} <be> [adv]? " {trigger: [can=VBN] (like | as if | as though | by (men | people | women | idiots | fools | amateurs | clowns | children | accountants | lawyers)) [not mark]{1,9}} (, | [final])? " ]],
    quoted_both = [[ {to: (core with [Actor kind=person|people|party|company|government|institution|igo|media] | [Actor kind=person|people|party|company|government|institution|igo|media])} (has | had | have) " {trigger: [adj] [noun] and [adj] [noun]} (, | [final])? " ]],
    quoted_acted = [[ {to: (core with [Actor kind=person|party|company|government|institution|igo|police|military|state] | [Actor kind=person|party|company|government|institution|igo|police|military|state])} ([adv] | <have>){0,2} (act | acts | acted | behave | behaved | behaves | moved | decided) " {trigger: (out of | in | like | from | without | with) [not /good|mind/] [not mark]{0,8}} (, | [final])? " ]],
    quoted_part = [[ {to: (core with [Actor kind=person|party|company|government|institution|igo|ngo|media] | [Actor kind=person|party|company|government|institution|igo|ngo|media])} (has | had) [adv]? " {trigger: (the | all the) [adj]? [common] of (a | an) [not mark]{1,6}} (, | [final])? " ]],
    quoted_as = [[ {to: (core with [Actor not kind=people] | [Actor not kind=people])} &set_off ([modal] | <be> | <have> | [adj] | [adv]){0,3} (acting | [lemma=act] | [lemma=serve] | [lemma=behave] | [lemma=look] | [lemma=sound] | [lemma=become]) (as | like)? " {trigger: (a | an | the) [not mark]{1,9}} (, | [final])? " ]],
    quoted_thing = [[ {to: (core | Actor)} [possessive] ([adj] | [noun] | [num]){0,2} (<step> | <utterance> | <conduct_noun>) [adv]? <be> [adv]? " {trigger: (a | an) [not mark]{1,9}} (, | [final])? " ]],
    quoted_deed = [[ (the | this | that | a) ([adj] | [noun]){0,2} [noun] (of [not finite not comma not mark]{1,6}?)? (by | from) {to: &party} (to [can=VB] [not finite not mark]{0,8}? | [prep] [not finite not mark not comma]{1,5}?)? <be> [adv]? " {trigger: &a_label} (, | [final])? " ]],
    quoted_deed_of = [[ (the | this | that) [adj]? (<step> | <utterance> | <conduct_noun> | <telling_deed>) of {to: (core with [Actor not kind=people] | [Actor not kind=people])} (to [can=VB] [not finite not mark]{0,8}? | [prep] [not finite not mark not comma]{1,5}?)? <be> [adv]? " {trigger: &a_label} (, | [final])? " ]],
    what_quoted = [[ what {to: (core with [Actor not kind=people] | [Actor not kind=people])} ([adv] | <have> | <be>){0,2} [verb] [not finite not mark not comma]{0,5}? (is | was | amounts to | amounted to) [adv]? " {trigger: &a_label} (, | [final])? " ]],
    whose = [[ {to: core} [possessive] [noun]{0,1} {trigger: <bad>} [noun] ]],
    own = [[ {to: [own]} {trigger: <bad>} [noun] ]],
    it_is = [[ (it | that | this | what) &seeming "? (a | an | the | kind of | rather | a bit){0,2} {trigger: (<bad> | damning)} "? (of | that | when | if | for | how) {to: np} ]],
    plain = [[ {trigger: <bad>} {to: [Actor not form=pronoun]} ]],
    plain_of = [[ {trigger: <bad>} (regime | rule | government | policy | policies | reign | leadership | campaign | tactics | system | clique | conduct | behaviour | behavior) of {to: &party} ]],
    no_such = [[ {to: np} &set_off &seeming {trigger: no} [adj]? <praise> ]],
    does_nothing = [[ {to: np} &set_off &acting {trigger: (do | does | did | done | doing)} (nothing | little | too little | precious little) (for | to | about | but | , | . | " | ! | $) ]],
    offers_no = [[ {to: np} &set_off "? &acting "? <putting_forth> {trigger: no} [adj]{0,2} <what_is_due> ]],
    told_does_nothing = [[ {to: np} &set_off (<have> | [adv]){0,2} <be> (told | informed | alerted | notified | aware) [not final not mark]{0,14}? (and | but | yet) (<have> | [adv] | still){0,2} {trigger: (did | done | do)} (nothing | little | too little | precious little) (for | to | about | but | , | . | " | ! | $) ]],
    knows_nothing = [[ {to: np} &set_off ([adv] | [modal]){0,2} {trigger: (know | knows | knew | understand | understands | understood)} (nothing | little) (about | of) ]],
    learnt_nothing = [[ {to: np} &set_off ([adv] | <have>){0,3} {trigger: (understand | understands | understood | learn | learns | learnt | learned | forgotten)} (nothing | not a thing) (at all)? (, | . | " | ! | ; | $ | and | but | from) ]],
    lost_trust = [[ {to: np} &set_off ([adv] | <have>){0,3} {trigger: (lose | lost | loses | forfeited | squandered)} (all | any)? the? (confidence | trust | respect | support) of (the | [own]) ]],
    lacks = [[ {to: np} &set_off ([adv] | <have> | [modal]){0,3} {trigger: <want_of>} ]],
    verdict = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){1,3} ((on | for | of | to) [not finite not comma not mark]{1,4}?)? &acting "? {trigger: <damning>} ]],
    verdict_harm = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){0,2} (<step> | <utterance> | <conduct_noun>) ((on | for | of | to) [not finite not comma not mark]{1,4}?)? &acting "? {trigger: <doing_harm>} ]],
    verdict_is = [[ {to: (core | Actor)} [possessive] ([adj] | [noun]){1,3} (on | for | of | to) [not finite not comma not mark]{1,4}? &seeming "? (a | an | the)? {trigger: (<bad> | no [adj]? <praise>)} ]],
    burden = [[ {to: np} &set_off "? ([adv] | <have>){1,3} "? {trigger: <burden>} ]],
    not_good = [[ {to: np} &set_off ([modal] | <have> | <be>){1,2} {trigger: ((not | n't | never) (been | be)? [adv]? <good> | no longer [adv]? (fit | worthy | credible | competent | trustworthy | in charge | up to))} ]],
    not_quoted = [[ {to: [Actor kind=person|party|government|company]} " {trigger: not [adv]? <good>} ]],
    does_not = [[ {to: np} &set_off ([adv])? ([modal] | <have> | <do>){1,2} {trigger: (not | n't | never) [adv]? <do_well>} ]],
    cannot = [[ {to: np} &set_off {trigger: (can | ca | could) [adv]? (not | n't)} [adv]? <do_well> ]],
    trouble = [[ {to: np} &set_off ([modal] | [adv]){0,2} <have> {trigger: (trouble | a hard time | difficulty | a tough time | problems)} ]],
    even = [[ {to: np} &set_off {trigger: (can | ca | could) [adv]? (not | n't)} even [verb] ]],
    still_not = [[ {to: np} still ([modal] | <have> | <do>) {trigger: (not | n't)} [adv]? [verb] ]],
    thinks = [[ {to: np} &set_off [adv]? (think | thinks | thought | believe | believes | act as if | acts as if | acts like) that? [pronoun] <be> {trigger: (above | too good | entitled | better than | untouchable | invincible | immune)} ]],
    belongs = [[ {to: np} &set_off [adv]? {trigger: (belong | belongs | belonged)} (in | behind | on) (jail | prison | a cell | bars | court | the (dustbin | dock | past | museum)) ]],
    nobody = [[ {trigger: (nobody | no one | no-one | who)} [adv]? (believes | trusts | likes | wants | needs | respects | listens to | cares about) {to: [Actor kind=person|party|company|government]} ]],
    afford = [[ {trigger: (can | ca | could) (not | n't)} (afford | survive | endure | take) ([det] | [num] | [adj] | [noun] | more | of){0,5} {to: [Actor kind=person|party]} ]],
    afford_to = [[ {trigger: (can | could | ca) (not | n't)} afford to [verb not /lose|miss|rest|drop|sell|do/] [not finite not comma not mark]{0,5}? {to: [Actor kind=person|party]} ([final] | , | " | $ | as | again | in) ]],
    only_self = [[ {to: np} &set_off &acting ([verb] | cares | thinks) {trigger: (only | just | solely)} (about | for | of) (himself | herself | itself | themselves) ]],
    loses = [[ {to: np} &set_off &acting {trigger: (lose | lost | loses)} [own /my|our|her|his|their/] (vote | votes | support | trust | respect | confidence) ]],
    takes_away = [[ {to: np} &set_off &acting {trigger: <takes_away>} [own /your|our|their|my/] ([adj] | [noun]){0,1} [noun] ]],
    never_did = [[ what (has | have | did) {to: np} ever {trigger: (done | do | accomplished | accomplish | achieved | achieve)} ]],
    not_who = [[ {to: np} &set_off &seeming {trigger: not} (who | what) (he | she | they | it) (says | say | claims | claim | pretends | pretend | seems | seem) ]],
    made_no = [[ {to: np} &set_off &acting [lemma=make] {trigger: no [adj]{0,2} (effort | efforts | attempt | attempts)} to ]],
    not_mine = [[ {to: np} &set_off &seeming {trigger: not} ([own /my|our/] | the) [adj]? (favourite | favorite | first choice | choice | kind of [noun] | type of [noun] | candidate | guy | man | cup of tea | type | hero | president) ]],
    has_no = [[ {to: np} &set_off <have> "? {trigger: (no | zero) (spine | guts | soul | conscience | manners | vision | strategy | courage | scruples | ideas | loyalty | moral compass | backbone | case | time for | sympathy | experience | answer | answers | backbone | heart | feeling | excuse | idea | clue | plan | shame | right | business | credibility | respect | regard | concern | interest | merit | basis | foundation | substance | authority | mandate | legitimacy | integrity | morals | principles | judgment | judgement | sense | decency | honour | honor | remorse | excuse)} ]],
  },
  unless = { negated = [[ (not | n't | never | no) ...2 {trigger} ]],
             fine_beast = [[ {trigger: ... of (a | an) (elephant | lion | saint | angel | hero | champion | genius | giant | poet | ox | winner | leader | king | queen | warrior | fighter | gentleman | statesman)} ]],
             rising = [[ {trigger: revolting} (against | over | at) ]],   -- who revolts
             in_pay = [[ {trigger: in ...3 (of | with)} {to} ]],   -- whoever is in the pay of Y
             lacks_nothing = [[ {trigger: <want_of>} (nothing | no) ]],
             serves = [[ {trigger: a (tool | coup)} (for | to) ]],
             too_short = [[ {to: (they | it)} <do>? {trigger: ... go far enough} ]] },   -- steps; who took them 69-tension-answers.lua finds
  check = function(m, doc)   -- "not fit" praises nobody
    return not string.find(m.way, "^quoted") and m.way ~= "what_quoted" or not lib.is_praise(doc, m:slot("trigger"))
  end,
  make = { type = "criticise" },
  build = function(m, doc)
    local t = m:slot("trigger")
    if doc:token(t.first):in_list("guilt") or doc:token(t.last):in_list("guilt") then m:set("type", "accuse") end
    if m.way == "nobody" then m:set("status", "actual") end   -- the blame is not denied
  end,
  yes = {
    "Ada Lind said [to the mayor] was [trigger unfit].", 'Ada Lind says [to Tom Moss] "[trigger not fit] to lead"',
    "Ada Lind said [to the mayor] did [trigger not understand] the law.",
    "Ada Lind said [to the mayor] [trigger could not] lead the town.",
    "Ada Lind said [to the mayor] would have [trigger trouble] paying.",
    "Ada Lind said [to the mayor] thought [trigger only] about himself.",
    "Ada Lind said [to the mayor] [trigger could not] even read.",
    "Ada Lind said [to the mayor] still had [trigger not] paid.",
    "Ada Lind said [to the mayor] thinks he is [trigger above] the law.",
    "Ada Lind said [to the mayor] [trigger belonged] in jail.",
    "Ada Lind said [trigger no one] likes [to Tom Moss].",
    '"We [trigger can\'t] afford four more years of [to Tom Moss]," Ada Lind said.',
    '"We [trigger can\'t] afford to take a chance on [to Tom Moss]," Ada Lind said.',
    "Ada Lind said [to the mayor]'s plan for the port would [trigger hit the poor].", "Ada Lind said [to the mayor]'s plan for the port [trigger beggars belief].", "Ada Lind said [to the mayor]'s record on crime was [trigger shameful].",
    "Ada Lind said [to the mayor] had [trigger lost] her vote.",
    '"[to The mayor] will [trigger raise] your rents," Ada Lind said.',
    '"What has [to the mayor] ever [trigger done] for nurses?" Ada Lind asked.',
    '"[to The mayor] is [trigger not] who he says he is," Ada Lind said.',
    'Ada Lind said [to the mayor] was "[trigger a wolf in a coat]".',
    'Ada Lind said [to the mayor] had "[trigger a long tongue and a short memory]".',
    'Ada Lind said [to the bank] was acting as "[trigger the long arm of the mill]".',
    'Ada Lind said [to the mayor]\'s plan was "[trigger a monument to sloth]".',
    'Ada Lind said [to the council] was "[trigger run like a bowls club]".',
    'Ada Lind said [to teachers] had "[trigger long holidays and short memories]".',
    'Ada Lind said [to the ministry] had acted "[trigger out of spite]".',
    'Ada Lind said [to the mayor] had "[trigger the spine of a sardine]".',
    'Ada Lind said the sale of the pier by [to the bank] was "[trigger vandalism by committee]".',
    'Ada Lind said the vote of [to the mayor] was "[trigger the cheapest thing on earth]".',
    'Ada Lind said what [to the bank] offered was "[trigger a cage with curtains]".',
    '"[to The mayor] is [trigger not] my favourite," Ada Lind said.',
    "Ada Lind said [to the mayor] had [trigger no clue].",
    "Ada Lind said [to the mayor] was [trigger no longer fit] to govern.",
    '"[to The mayor] has [trigger understood] nothing," Ada Lind said.', '"[to The mayor] has [trigger lost] the confidence of the nurses," Ada Lind said.',
    'Ada Lind said [to the mayor] "offered [trigger no] changes".',
    "Ada Lind said [to the mayor] [trigger knew] nothing about ships.",
    "Ada Lind said [to the mayor] [trigger lacked] courage.",
    "Ada Lind said [to the mayor] was [trigger no] leader.",
    'Ada Lind said [to the mayor]\'s silence "[trigger beggars belief]".',
    'Ada Lind said [to the bank] "has [trigger blood on its hands]".',
    "Ada Lind said [to the mayor] had [trigger done] nothing for nurses.",
    "Ada Lind said [to the mayor] had been told of a flood in May and had [trigger done] nothing.",
    "Ada Lind said [to the mayor] was [trigger not fit for office].",
    "The mayor resigned. Ada Lind spoke of [to his] [trigger shameful] record.",
    "Ada Lind said it was [trigger shameful] that [to the bank] had left.",
    "She spoke of the [trigger corrupt] [to Kremlin] clique.",
    "She spoke of the [trigger corrupt] rule of [to the mayor].",
    "She spoke of [to the mayor]'s [trigger shameful] record.",
    "Ada Lind said [to the bank] had made [trigger no serious effort] to find the letters.",
  },
  no = { "The mayor punished two clerks. Ada Lind welcomed the penalties but said they did not go far enough.", 'Ada Lind said the mayor had "the memory of an elephant".', "Ada Lind said the mayor lacked nothing.", "Ada Lind said raids in Chile's north had killed two.", "Ada Lind said the bank was a tool for readers.", "Ada Lind said nurses were revolting against the tax.", "Ada Lind spoke of thieves in the pay of Tom Moss.",
         "The mayor is not unfit.", 'Ada Lind said the mayor was "a dear friend".' },
}

words "is_beyond" { "beggar belief", "defy belief", "defy logic", "beggar comprehension", "be beyond belief", "be beyond me", inflect = "verb", any_tag = true }

rule "it is past belief" {
  finds = "Blame", about = "it beggars belief that Y is still mayor; not a word has come from Y", priority = 1,
  ways = {
    that = [[ it ([modal] | [adv]){0,2} {trigger: <is_beyond>} that {to: (core with Actor | Actor)} ([finite] | [modal] | <have> | <be>) ]],
    silence = [[ {trigger: (not a word | not a single word | not a peep | next to nothing | no word | no reply | no answer | no apology | hardly a word | not one word)} ([adv] | <have> | <be>){0,3} (come | came | comes | coming | heard | emerged | forthcoming | had)? (yet | so far)? from {to: &party} ]],
  },
  make = { type = "criticise" },
  build = function(m) m:set("status", "actual") end,
  yes = {
    "It [trigger beggars belief] that [to the mayor] is still there, Ada Lind said.",
    '"[trigger Not a word] has come from [to the bank]," Ada Lind said.',
  },
  no = { "It beggars belief that rain fell, Ada Lind said." },
}

words "judgement_of" { "case", "claim", "charge", "ruling", "verdict", "decision", "judgment", "judgement", "argument", "report", "criticism", "view", "theory",
                       "policy", "stance", "position", "plan", "law", "fear", "objection", "complaint", inflect = "noun", any_tag = true }
words "resting" { "rest on", "be based on", "rely on", "hinge on", "stem from", "spring from", "arise from", "be built on", "be founded on", "betray", "be due to",
                  "be the result of", inflect = "verb", any_tag = true }
words "misreading" { "misreading", "misunderstanding", "misinterpretation", "misconception", "error", "mistake", "falsehood", "lie", "ignorance", "confusion",
                     "fallacy", "fantasy", "prejudice", "bias", "flaw", inflect = "noun", any_tag = true }

rule "rests on an error" {
  finds = "Blame", about = "Y's case rests on a misreading of the law", priority = 1,
  ways = {
    whose = [[ {to: (core | Actor)} [possessive] [adj]? <judgement_of> ([adv] | [modal] | <have>){0,2} <resting> (a | an | the)? ([adj] | [noun] | series of){0,2} {trigger: <misreading>} ]],
    by = [[ <judgement_of> (by | of | from) {to: &party} ([adv] | [modal] | <have>){0,2} <resting> (a | an | the)? ([adj] | [noun] | series of){0,2} {trigger: <misreading>} ]],
  },
  unless = { negated = [[ (not | n't | never) ...3 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said [to the bank]'s case rests on a [trigger misreading] of the law.",
          "Ada Lind said the ruling by [to the court] sprang from an [trigger error]." },
  no = { "Ada Lind said the bank's case may never rest on an error." },
}

words "given_word" { "pledge", "promise", "vow", "commitment", "undertaking", "assurance", "guarantee", "oath", inflect = "noun", any_tag = true }

rule "goes against somebody's word" {
  finds = "Blame", about = "the tax runs counter to pledges made by Y", priority = 1,
  pattern = [[ {trigger: <doing_harm>} ([det not wh] | [adj] | [num] | [noun]){0,3} <given_word> [can=VBN]? by {to: &party} ]],
  unless = { negated = [[ (not | n't | never) ...2 {trigger} ]] },
  make = { type = "criticise" },
  yes = { "Ada Lind said the tax [trigger ran counter to] pledges made by [to the mayor]." },
  no = { "Ada Lind said the tax did not break promises made by the mayor." },
}

words "mishap" { "blast", "explosion", "fire", "leak", "poisoning", "death", "deaths", "crash",
                 "disappearance", "killing", "killings", "plot", "coup", "breach", "outage", "hack",
                 "theft", "scam", "trade", "scheme", "campaign", "smuggling", "racket", "plan", "video", "letter", "message", "calls", "raid", "robbery", "sale", "deal", "story", "article", "protest", "riot", "riots", "rumour", "rumours", "rumor", "rumors", "unrest" }

-- where one is, and what one makes or wants, without blame
words "neutral_place" { "scene", "wheel", "time", "curve", "bar", "desk", "counter", "line", "door", "curtain",
  "camera", "bench", "house",
                        "idea", "project", "film", "book", "song", "show", "product", "design", "success",
                          "victory", "bid", "bill", "law",
                        "initiative", "team", "game", "president", "government", "candidate", "leader", "man",
                          "woman", "party", "eight-ball", "lens",
                        "pulpit", "podium", "glass", "barricade", "wall", "fence", "front", "decision",
                          "figure", inflect = "noun", any_tag = true }

rule "somebody is behind it" {
  finds = "Blame", about = "Y was behind the attack", priority = 1,
  ways = {
    behind = [[ {to: np} &set_off ([modal] | <have> | [adv] | <be> | stand | stands | stood){0,4} {trigger: behind} ([det] | [adj] | [noun] | [num]){0,4} (<act_noun> | <wrong_noun> | <mishap>) ]],
    behind_it = [[ {to: np} &set_off ([modal] | <have> | [adv]){0,3} <be> [adv]? {trigger: behind} (it | this | that | them | everything) ([final] | , | $ | ") ]],
    behind_any = [[ {to: np} &set_off ([modal] | <have> | [adv])* <be> [adv]? {trigger: behind} (the | this | these | those | both | all) ([adj] | [common]){0,2} [common not <neutral_place>] ]],
    work_of = [[ <be> (all | clearly | entirely | really | again | not){0,2} {trigger: the (work | handiwork | fault | doing)} of {to: &party} ]],
    own_fault = [[ <be> (all | clearly | entirely | really | again | not){0,2} {to: (core | Actor)} [possessive] (own)? {trigger: (fault | doing | handiwork)} ]],
    fault_is = [[ {trigger: (fault | blame | guilt | mistake)} (for ...5)? <be> [adv]{0,2} {to: (core | Actor)} [possessive] ([final] | , | $ | " | and | alone) ]],
    lies_with = [[ {trigger: (blame | fault | guilt)} (for ...6)? ((lies | lay | rests | rested) [adv]{0,2} with | (belongs | belonged) [adv]{0,2} (to | with)) {to: &party} ]],
  },
  make = { type = "accuse" },
  yes = { "The envoy said [to Norland] was [trigger behind] the attack.",
          "The envoy said [to Norland] was [trigger behind] the balloons.",
          "The envoy said [to Norland] was [trigger behind] a plot.",
          "The envoy said the fire was [trigger the work] of [to the rebels].",
          "The envoy said the fire was [to the bank]'s [trigger fault].",
          "The envoy said the [trigger fault] was [to the bank]'s.",
          "The envoy said [to the rebels] were [trigger behind] it.",
          "The envoy said the [trigger blame] for the fire lay with [to Norland]." },
  no = { "The envoy stood behind the lake.", "The envoy said the mayor was behind the wheel." },
}

words "slogan_word" { "shame on", "down with", "out with", "to hell with", "death to" }

rule "slogan" {
  finds = "Blame", about = "Shame on Y; down with Y; it is time for Y to go: words of whoever shouts or writes them", priority = 2,
  ways = {
    on = [[ {trigger: <slogan_word>} {to: &party} ]],
    time = [[ (is | was | 's) [adv]? {trigger: time} for {to: &party} to <owed_deed> ]],
    high_time = [[ (is | was | 's) [adv]? (high | past) {trigger: time} (for {to: &party} to [base] | that? {to: &party} [past]) ]],
    out = [[ " {to: Actor} {trigger: (out | must go | resign)} (, | [final])? " ]],
  },
  unless = { hanging_out = [[ [verb] {trigger: out with} ]] },
  make = { type = "criticise" },
  build = function(m)
    local word = m:slot("trigger").text
    if word == "must go" or word == "resign" or m.way == "time" or m.way == "high_time" then m:set("type", "demand") end
  end,
  yes = {
    '"It is [trigger time] for [to the mayor] to go," Ada Lind said.',
    '"It is high [trigger time] [to the mayor] left," Ada Lind said.',
    'The envoy said: "[trigger Shame on] [to Norland]."',
    'The crowd shouted: "[to Chile] [trigger out]!"',
  },
  no = { "It was a shame.", '"He is hanging out with Tom Moss," Ada Lind said.' },
}

words "hang_head" { "be ashamed", "be embarrassed", "know better", "look in the mirror", "grow up", "hang his head", "hang her head",
                    "hang their heads", "mind his own business", "mind their own business", "be sorry", "be mortified",
                    "stick to", "think again", "get a grip", "get real" }
words "owed_deed" { "go", "leave", "resign", "quit", "stop", "end", "answer", "explain", "apologise", "apologize",
                    "pay", "act", "choose", "accept", "change", "do", "step", "stand", "face", "take", "show",
                    "prove", "respect", "comply", "withdraw", "release", "return", "come", "give", "make", "improve",
                    "admit", "tell", "decide", "listen", "negotiate", "talk", "cease", "reform", "be", inflect = "verb", any_tag = true }
words "obliged" { "must", "should", "ought to", "has to", "have to", "needs to", "need to", "needed to", "had to", "had better", "has got to", "have got to" }

words "making_amends" { "apologise", "apologize", "resign", "step down", "withdraw", "retract", "reconsider", "think again", "correct", "come clean",
                        "back down", "take back", "own up", "stop", "relent", inflect = "verb", any_tag = true }

-- "the minister must be sacked": what one wants done to somebody
words "dealt_with" {
  "sack", "remove", "fire", "dismiss", "punish", "prosecute", "jail", "imprison", "investigate", "stop", "arrest",
  "ban", "expel", "impeach", "try", "charge", "disqualify", "shut", "close", "sanction", "replace", "suspend", "deport",
  "isolate", "defeat", "probe", "censure", "fine",
  inflect = "verb", any_tag = true,
}

rule "somebody must" {
  finds = "Blame", about = "Y must leave; Y should apologise: a demand, if another says so", priority = 2,
  ways = {
    until_then = [[ {to: np} &set_off {trigger: (has | have | had)} ([adv] | only){0,2} (until | till | [num] (hours | days | weeks | minutes) | a (day | week | month)) ...3 to [VB] ]],
    must = [[ {to: np} &set_off {trigger: <obliged>} [adv]? [can=VB] ]],
    must_and = [[ {to: np} &set_off (<have> | <be>) [not finite not mark]{1,12}? and {trigger: <obliged>} [adv]? [can=VB] ]],
    shame = [[ {to: np} &set_off {trigger: <obliged>} [adv]? <hang_head> ]],
    leads_to = [[ (should | must | ought to | need to | needs to | has to | have to) [not finite not comma]{1,6} {trigger: <removal>} (from | by | of) {to: (core | Actor)} ]],
    hoped = [[ (hope | hopes | hoped | expect | expects | expected) that? {to: np} {trigger: (will | would | 'll)} [adv]? <making_amends> ]],
    owes = [[ {to: np} &set_off &acting {trigger: (owe | owes | owed)} [not finite not comma]{1,6} (apology | apologies | explanation | explanations | answer | answers) ]],
  },
  unless = {
    done_to = [[ {trigger} [adv]? be [adv]? ([participle not <dealt_with> not lemma=hold not lemma=bring not /taken|struck/] |
      (taken | struck) [not /off/] |
      (held | brought) [not lemma=to not lemma=accountable not lemma=responsible]) ]],
    infers = [[ {trigger: must} [adv]? (be [gerund] | have [adv]? (been | [participle])) ]],   -- "he must be doing well"
    to_win = [[ {trigger} [adv]? (win | carry | capture | flip | score | gain) ]],   -- what it takes to win
    ours = [[ {to: ... our ([num] | two)? (country | countries | nation | party | people | society | government | world)} {trigger} ]],
    -- "firefighters had to break a window": it is told, and not asked for
    told = [[ {trigger: (had to | needed to)} [adv]? [not <owed_deed>] ]],
    -- "the two lands should trade more": goodwill
    goodwill = [[ {trigger: (should | ought to | must | need to | needs to | have to | has to)} ([adv] | both | all){0,2} (be working ([adv] | closely){0,2} together | cooperate | co-operate | work together | pull together | talk | trade | live in peace | help each other | respect each other | be (good)? (neighbours | neighbors | friends | partners) | (get | stand | act) together | join (hands | forces) | unite) ]],
    no_trouble = [[ {trigger: (should | ought to)} [adv]{0,2} (have (any | much | no)? (trouble | problems | difficulty | difficulties) | be (able | fine | proud | glad | happy | pleased | grateful | thankful) | do (well | fine | better)) ]],
    expected = [[ (should | ought to) [adv]? (get | see | win | benefit | feel | find | know | remain | arrive | come | do well | boost | raise | pass | prove) ]],
  },
  check = function(m, doc)
    local word, to = doc:word(m:slot("trigger").first), m:slot("to")
    -- "Shops have to pay rent": how things are for anybody
    local anyone = (word == "have" or word == "need") and to.first == to.last and doc:token(to.first):is("common") and doc:token(to.first):is("plural")
    return not anyone and not (m.quoted and word == "had" and m.way == "must")   -- "Moss had to admit it"
  end,
  make = { type = "demand" },
  build = function(m, doc)   -- "should have known": too late for a demand
    local behind = doc:token(m:slot("trigger").last + 1)
    if m.way == "shame" or behind and behind.form == "have" then m:set("type", "criticise") end
  end,
  yes = {
    "The envoy said [to Norland] [trigger must] withdraw.",
    "The envoy said [to Norland] had been late and [trigger should] explain it.",
    "The envoy said [to the bank] [trigger should] be ashamed of it.", "Ada Lind said [to Tom Moss] [trigger should] be taken off air.",
    "The envoy said [to Norland] [trigger had] until Friday to withdraw.",
    "The envoy said [to the bank] [trigger owed] her an apology.",
    "The envoy said [to the minister] [trigger must] be sacked.",
    "The envoy said it should lead to an [trigger apology] from [to the bank].",
    "The envoy said she hoped [to the bank] [trigger would] apologise.",
  },
  no = {
    "The envoy said it may withdraw.", "The envoy said nurses have to pay rent.", "The envoy said the bank shouldn't have trouble.",
    "The envoy said the minister should be praised.",
    "The envoy said the minister should win.",
    "The envoy said the minister must be doing well.", "The envoy said the minister must have been tired.", "The envoy said the minister needs to win in May.",
    "The envoy said our two countries must trade.",
    "The envoy said nurses had to carry water.",
    "The envoy said the two countries should cooperate.", "The envoy said the whole town needs to pull together.",
  },
}

words "paying_back" { "respond", "retaliate", "strike back", "hit back", "react", "answer", "strike", "attack",
  "act", "fight", "sue", "resign", "quit",
                      "walk out", "take action", "take legal action", "go to court",
                        "call a strike", inflect = "verb", any_tag = true }

rule "somebody must, or else" {
  finds = "Blame", about = "it would leave unless Y paid: a threat of whoever says so", priority = 3,
  ways = {
    unless_done = [[ (will | would | 'll | 'd) ([adv] | not | never){0,2} {trigger: [can=VB not lemma=be not lemma=have not lemma=mean]} ...14 (unless {to: np} &acting [verb] | if {to: np} ((<do> | [modal] | <have>) (not | n't) | (fail | fails | failed | refuse | refuses | refused))) ]],
    if_done = [[ (will | would | 'll | 'd) [adv]{0,2} {trigger: <paying_back>} ...8 if {to: np} &acting [verb] ]],
  },
  make = { type = "threaten" },
  yes = {
    "The envoy said it would [trigger respond] in kind if [to Norland] closed the strait.",
    "The gang said it would [trigger release] the files unless [to the ministry] paid." },
  no = { "The gang said it would leave unless.", "The envoy said it would be a shame if Norland fails to vote." },
}

words "be_doomed" {
  "be wiped from", "be wiped off", "be wiped out", "be annihilated", "be obliterated", "be turned to", "be turned into", "be reduced to ashes",
  "be reduced to rubble", "be hanged", "be made to pay", "be flattened", "be erased", "be taught a lesson", "be driven into the sea",
  "be held to account", "be shown no mercy", "cease to exist", "be no more", "rue", "burn in hell", "never know peace", "pay in blood", "pay with",
  "be drowned in blood", "be torn to pieces", "be brought to its knees", "be brought to their knees", "get what it deserves",
  "get what they deserve", "get what he deserves", "get what she deserves", "be buried", "be turned to ashes",
}

-- what is taken from somebody, and what is done to it
words "what_may_go" { "licence", "license", "permit", "contract", "funding", "charter", "accreditation", "membership", "visa", "passport", "account", "asset",
                      "status", "certificate", "ship", "bank account", "subsidy", "grant", "mandate", "registration", "broadcasting licence", inflect = "noun" }
words "taken_so" { "be suspended", "be revoked", "be withdrawn", "be cancelled", "be canceled", "be frozen", "be seized", "be cut", "be cut off", "be stopped",
                   "be taken away", "be terminated", "be confiscated", "be impounded", "be stripped", "be reviewed", "lapse" }
words "dealt_so" { "be punished", "be sued", "be fined", "be sacked", "be prosecuted", "be arrested", "be jailed", "be expelled", "be suspended", "be banned",
                   "be deported", "be detained", "be dismissed", "be evicted", "be shot down", "be shut down", "be blacklisted", "be disqualified", "be impounded",
                   "be charged", "be stripped of", "be struck off" }

rule "somebody will pay" {
  finds = "Blame", about = "Y would face court; the bank may lose its licence: a threat, or a warning, of whoever says so", priority = 4,
  ways = {
    will = [[ {to: np} &set_off (will | would | 'll | 'd) [adv]? {trigger: (face | lose ([det] | [own]) | regret | pay for | pay (a | the) [adj]{0,2} price | pay dearly | answer for | be crushed | be destroyed | be hunted down | suffer | <dealt_so> | <be_doomed>)} ]],
    may = [[ {to: np} &set_off (could | may | might) [adv]? {trigger: (face | lose | suffer | <dealt_so>)} ]],
    whose = [[ ({to: (core | Actor)} [possessive] | {to: [own]}) ([adj] | [noun]){0,2} <what_may_go> (will | would | could | may | might) [adv]? {trigger: <taken_so>} ]],
    risks = [[ {to: np} &set_off &acting {trigger: (risk | risks | risked)} [/.+ing/] ]],
  },
  unless = { vote = [[ {trigger: lose ...1} [adj]{0,2} (election | elections | race | vote | primary | primaries | nomination | contest | match | game | final | majority | runoff | ballot) ]],
             ours = [[ {to: ('I' | we)} ]],   -- what one does oneself
             means = [[ {trigger: pay for} [not finite not comma]{1,4} (by [gerund] | with | through) ]] },   -- where the money comes from
  make = { type = "threaten" },
  build = function(m) if m.way ~= "will" then m:set("type", "warn") end end,
  yes = {
    "The envoy said [to Norland] would [trigger regret] it.",
    "The envoy said [to Norland] would [trigger be wiped from] the map.",
    "The envoy said [to the bank] could [trigger lose] its licence.",
    "The envoy said [to the bank] [trigger risked] losing its licence.",
    "The envoy warned that [to the bank]'s licence could [trigger be revoked].",
  },
  no = { "The envoy said Norland would win.", '"We will pay for it," the envoy said.', "The envoy said the mayor would lose if it rained.", "The envoy said the mayor would lose the election.",
         "The envoy said the bank would pay for it by ending waste." },
}
