-- Negatives that deny by their wording, whatever else is told: "I was not talking about her when I said that", "it's not that we forgot",
-- "there isn't a racist bone in his body", "I am none of these". 46 weighs the others.
local sets = require "lib.word_sets"
local sides = require "lib.sides"

phase "denials"

-- what one did not do with one's words
words "words_meant" { "referring to", "alluding to", "attacking", "criticising", "criticizing", "accusing", "blaming", "suggesting", "implying", "insinuating",
                   "mocking",
                   "threatening", "insulting", "endorsing", "advocating", "condoning", "inciting", "comparing", "singling out", "aiming at",
                   "pointing the finger", "making fun of" }
-- ... if another has spoken of it
words "spoken_of" { "talking about", "speaking of", "speaking about", "thinking of", "encouraging", "calling for", "targeting", "directing", "questioning",
                    "joking about",
                    "defending", "excusing", "justifying" }
words "cross_word" { "cross word", "angry word", "harsh word", "bad word", "unkind word", inflect = "noun" }
words "harms_none" { "lay a hand on", "lay hands on", "lay a finger on", "harm", "hurt", "beat", "strike", "hit", "touch", "force", "pressure", "threaten",
                     "bribe", "pay off", "coerce", "kill",
                     "shoot", "shoot at", "injure", "attack", "torture", "mistreat", "abuse", "cheat", "rob", "mislead", "deceive", "favour", "favor",
                     "intimidate", inflect = "verb" }
words "bid_to_say" { "make clear", "make it clear", "clarify", "point out", "stress", "state", "say", "put on record" }
words "has_dealt_with" { "meet", "know", "see", "pay", "take", "sign", "hire", "employ", "write", "send", "receive", "speak to", "talk to", "deal with",
                         "hear of", inflect = "verb" }

-- ways that need another's words before them
local if_told = { no_fly = true, only_asked = true, spoke_of = true, not_that = true, none_of_these = true, not_the_man = true, neither_of = true }
local BACK = 3   -- sentences

-- Does another tell or ask anything there before?
local function is_told_before(doc, m)
  for n = math.max(1, m.sentence - BACK), m.sentence do
    local s = doc:sentence(n)
    if n < m.sentence and doc:word(s.last) == "?" then return true end
    for _, kind in ipairs({ "Claim", "HeldAgainst" }) do
      for _, c in ipairs(s:mentions(kind)) do
        local act = c:get("act") or ""
        if c.last < m.place and (kind == "HeldAgainst" or sets.put_forward[act] or act == "ask") then return true end
      end
    end
  end
  return false
end

-- Is it in somebody's words: in a quotation, in what is reported, in the turn of an interview?
local function is_voiced(doc, m)
  return m.quoted or m.in_headline or sides.enclosing(doc, m.place) ~= nil
end

rule "denied by the wording" {
  finds = "Denial", about = "I wasn't talking about her when I said that, it's not that we forgot, there isn't a racist bone in his body",
  ways = {
    aimed = [[ ('I' | we | he | she | they) {cue: ((was | were) (not | n't) | <have> (not | n't) been) ([adv] | in any way){0,2}} {content: <words_meant> [not final]{1,16}?} (. | ; | , | ! | " | $) ]],
    spoke_of = [[ ('I' | we | he | she | they) {cue: ((was | were) (not | n't) | <have> (not | n't) been) ([adv] | in any way){0,2}} {content: <spoken_of> [not final]{1,16}?} (. | ; | , | ! | " | $) ]],
    aimed_never = [[ ('I' | we | he | she | they | it | that | this) {cue: (was | were) never [adv]?} {content: (about | aimed at | meant (as | for | to) | directed at | intended (as | to)) [not final]{1,16}?} (. | ; | , | ! | " | $) ]],
    meant_not = [[ ('I' | we | he | she | they) {cue: (did (not | n't) | <have> (not | n't) | never) [adv]? (mean | meant | intend | intended)} {content: to (insult | attack | accuse | mock | threaten | belittle | mislead) [not final]{0,14}?} (. | ; | , | ! | " | $) ]],
    not_that = [[ (" | : | , | [dash] | so | but | and | ^) (so | but | and | well ,)? {cue: it (<be> (not | n't) | 's not) (that | like | as if | as though)} {content: ('I' | we | [own]) [not final]{2,18}?} (. | ; | , | ! | " | $) ]],
    bone = [[ {cue: (not | n't | never) [adv]? (a | one | any) | no} {content: ([adj] | [noun] | [adv]){1,3} bone in [own] body} ]],
    angry_word = [[ {cue: (never [adv]? | (not | n't) [adv]?) (had | exchanged | spoken | said | traded) (a | an | one | any | so much as (a | an))} {content: <cross_word> [not final not comma]{0,6}?} (. | , | ; | " | $) ]],
    none_of_these = [[ {content: ('I' | we | he | she | it | they)} {cue: <be> none of} {content: (these | those | those things | that | the above)} (. | , | ; | " | $) ]],
    harmed_none = [[ ('I' | we | he | she | it | they | core) ([adv] | <have>){0,3} {cue: <harms_none> (no one | no-one | nobody | none of them)} (. | , | ; | " | $ | and) ]],
    neither_of = [[ ('I' | we | he | she | it | they) ([adv] | <have>){0,3} [<has_dealt_with>] {cue: neither} {content: (man | woman | of (them | the [noun]{1,2}) | [noun])} (. | , | ; | " | $) ]],
    not_the_man = [[ {content: ('I' | he | she | they | this | that | it)} {cue: <be> (not | n't)} {content: the [adj]? (man | woman | person | boy | girl | father | mother | brother | company | monster | villain | place | country) (that | who)? ([det] | [own] | [noun] | [name] | he | she | they) [not final not comma not mark]{0,4}? ]] ..
                  [[ ([lemma=describe] | [lemma=portray] | [lemma=depict] | [lemma=paint] | [lemma=see]) [not final not mark]{0,8}?} (. | , | ; | " | $) ]],
    bidden = [[ ([lemma=ask] (us | the <medium> | [name]{1,2}) to <bid_to_say> | [lemma=ask] that it be made clear) that {content: ([pronoun] | core)} {cue: (<be> | <have> | <do>) (not | n't)} {content: [not final]{0,16}?} (. | ; | $) ]],
    not_as_quoted = [[ ('I' | we | he | she | it | they) {cue: (<have> | did) (not | n't | never) (said | say | written | write | made | make | done | do | used | use)} {content: (what ([pronoun] | core) (<be> | <have> been) [adv]? (quoted | reported | said | alleged | accused | claimed | supposed | described) | the (words | remark | remarks | comments) (attributed | ascribed) to) [not final not mark]{0,8}?} (. | , | ; | " | $) ]],
    no_fly = [[ {content: ('I' | we | he | she | they | core)} {cue: (would | could | will | wo | did) [adv]? (not | n't | never)} {content: (hurt | harm | kill) a fly} ]],
    only_asked = [[ ('I' | we | he | she | they) (<be> | <have> been) ([adv] | just | only | merely | simply){0,2} (asking | raising | posing | putting) (a | the | some)? [adj]? (question | questions) [not final not comma]{0,6}? ,? (and | but)? {cue: not} {content: (making | levelling | leveling) [not final]{1,8}?} (. | , | ; | $ | ") ]],
    not_as_told = [[ (, | , and | and) {cue: not} {content: [not finite not final not mark not comma]{1,8}} ,? as {claimant: (core | he | she | they)} ([adv] | <have> | <be>){0,2}
                      ([lemma=say] | [lemma=write] | [lemma=claim] | [lemma=allege] | [lemma=suggest] | [lemma=report] | [lemma=assert] | [lemma=insist] | [lemma=maintain] | [lemma=argue]) ]],
    not_as_cut = [[ (, | and | but) {cue: not} , as {claimant: (core | he | she | they)} ([adv] | <have> | <be>){0,2}
                     ([lemma=say] | [lemma=write] | [lemma=claim] | [lemma=allege] | [lemma=suggest] | [lemma=report] | [lemma=assert] | [lemma=insist]) , {content: [not finite not final not mark not comma]{1,8}} ]],
    nothing_wrong = [[ there (is | was | 's) ([adv] | absolutely){0,2} {cue: nothing (wrong | improper | untoward | sinister | illegal | unlawful | suspicious | amiss)} {content: (with | about | in) [not gerund] [not final not mark]{0,12}?} (. | , | ; | " | $) ]],
    not_according = [[ ^ {cue: not} according to {source: (core | np)} (. | , | ; | $) ]],
  },
  unless = {
    asks = [[ {cue} ...24 '?' ]],
    iffy = [[ (if | unless | whether | suppose | as long as) [not final not comma]{0,6}? {cue} ]],
  },
  check = function(m, doc)
    if m.way == "not_according" then
      return m.sentence > 1 and doc:word(doc:sentence(m.sentence - 1).last) == "?"
    end
    if m.way ~= "bidden" and not is_voiced(doc, m) then return false end
    return not if_told[m.way] or is_told_before(doc, m)
  end,
  priority = 1,
  make = { type = "negated_statement", polarity = "denial", strength = "2" },
  yes = {
    "\"I [cue was not] [content referring to nurses],\" Lind said.", "Lind said that she [cue had not been] [content attacking nurses].",
    "\"It [cue was never] [content meant as a threat],\" Lind said.", "\"I [cue did not mean] [content to insult anyone],\" Lind said.",
    "The Greens say that we forgot the schools. \"[cue It's not that] [content we forgot them],\" Lind said.",
    "\"There is [cue not a] [content racist bone in his body],\" Lind said.", "\"We have [cue never had a] [content cross word],\" Lind said.",
    "The Post wrote that he was mad. \"[content I] [cue am none of] [content these],\" Lind said.",
    "Lind said that his men had [cue hurt nobody].",
    "Ed Gill says that she mocked him. \"I [cue was not] [content talking about Ed],\" Lind said.",
    "Lind said that he [cue had not said] [content what he is quoted as saying].",
    "Police say that two men paid him. Lind says he has met [cue neither] [content man].",
    "Police say that he beat her. \"[content He] [cue is not] [content the man that she described],\" Lind said.",
    "Lind has asked us to make clear that [content she] [cue was not] [content in the car].",
    "Drivers say that the bridge is cracked. \"There is [cue nothing wrong] [content with the bridge],\" Lind said.",
    "Police say that Ed Gill struck him. \"[content Ed] [cue wouldn't] [content hurt a fly],\" his sister said.",
    "Ed Gill asked why she was paid. He says that he was merely asking a question, [cue not] [content making a charge].",
    "Lind said the men were bakers, [cue not] [content thieves] as [claimant the mayor] claims.",
    "Lind said that the money had gone to schools, and [cue not] [content to her party] as [claimant the Herald] wrote.",
    "Lind said the dam broke at night and [cue not], as [claimant the mayor] claims, [content at noon].",
    "Is the envoy to be moved? [cue Not] according to [source the palace].",
  },
  no = { "\"Was it not meant as a threat?\" Lind asked.", "\"If I did not mean to insult her, why did she cry?\" Lind asked.",
         "I was not referring to nurses.", "Not according to plan.", "\"There is nothing wrong with wanting more,\" Lind said.",
         "\"It's not that I mind,\" Lind said.", "Lind said that the sale was fair, and not as bad as it looked.", "\"My dog wouldn't hurt a fly,\" Lind said." },
}
