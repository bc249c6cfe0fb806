-- What is kept back, in other words than "declined to comment": who says that his firm does not name its buyers, will not bargain on
-- air, did not answer when the charge was put to him, goes not so far, has said what he had to say.
local sides = require "lib.sides"

phase "denials"

words "gives_away" { "disclose", "reveal", "divulge", "identify", "name", "share", "publish", "give out", "give details of", "provide details of", "make public",
                     inflect = "verb" }
words "tells_there" { "negotiate", "bargain", "argue", "debate", "read out", "go through", "go over", "discuss", "talk about", "speak about", "do this", "do that",
                      "have this discussion", "have this argument", "have this conversation", "have this debate", "conduct this", "answer", "explain", "litigate",
                      "run through", "make policy", "settle this", "be drawn", "trade", "air", "play this out", "get into an argument", "get into it",
                      "be negotiating", "be debating", "be discussing", "be arguing" }
part "in_the_open" [[ (on (the | live | national)? (radio | air | television | tv | camera | stage | record | phone | telephone | internet | street | doorstep | 'Twitter' | 'Facebook') |
                      (in | through | via | to | with) (the | a | an)? ([noun] | [adj] | social)? (public | press | media | newspaper | newspapers | interview | interviews | corridor | studio | conference | conferences | camera | cameras | broadcast) |
                      at (a | the | this) ([noun] | [adj])? (conference | conferences | briefing | dinner | podium | microphone | lectern | reception) | in front of (the | a)? [adj]? (camera | cameras | microphone | reporters | press) | over the (phone | telephone | airwaves)) ]]

-- ways that evade only what has been asked or said just before
local if_asked = { so_far = true, had_said = true, helps_not = true, tells_you_not = true, not_for_me = true, in_place = true, not_involved = true, gives_not = true, yet_to = true }
local BACK = 2   -- sentences

-- acts that ask for no answer, or none that is evaded
local no_question = { believe = true, promise = true, demand = true, ask = true, praise = true }

local function is_asked_near(doc, m)
  for n = math.max(1, m.sentence - BACK), m.sentence do
    local s = doc:sentence(n)
    if doc:word(s.last) == "?" or doc:find_list(s.first, s.last, "put_question") then return true end
    for _, c in ipairs(s:mentions("Claim")) do
      local before = c.last < m.place and c:slot("source")
      if before and not no_question[c:get("act") or ""] then return true end
    end
  end
  return false
end

words "puts_forward_plan" { "propose", "invite", "offer", "ask for a meeting", "ask to meet", "seek a meeting", inflect = "verb" }

-- "Lind wrote to the union proposing tea. The union has yet to reply": no question, no charge.
local function is_of_plan(doc, m)
  local before = m.way == "yet_to" and m.sentence > 1 and doc:sentence(m.sentence - 1)
  return before and doc:find_list(before.first, before.last, "puts_forward_plan") ~= nil
end

-- "Said that it sold boots and did not name its buyers": is anything told in front of it in the sentence, by somebody?
local function is_told_on(doc, m)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    if c:slot("source") and c:get("act") == "state" and c.place < m.place and doc:word(m.place - 1) == "and" then return true end
  end
  return false
end

-- ways that evade only in somebody's words
local if_said = { gives_not = true, in_the_open = true, had_said = true, in_place = true }

rule "keeps it back" {
  finds = "Denial", about = "would not go so far, is not going to argue on air, did not answer when the charge was put to her",
  ways = {
    gives_not = [[ {cue: (<do> (not | n't) [adv]? | never) [<gives_away>]} {content: ((the | its | their | our | any | who | what | which) [not comma not final not mark]{1,12}?)} (. | , | ; | $ | ") ]],
    when_put = [[ {source: np} &d_aside {cue: (<do> | [modal] | <have>) (not | n't) [adv]? (answer | reply | respond | comment | speak | answered | replied | responded | commented)} (when | after) ]] ..
               [[ ([pronoun] | np) ([lemma=put] | [lemma=ask] | [lemma=approach] | [lemma=contact] | [lemma=confront] | [lemma=call] | [lemma=show] | [lemma=knock] | [lemma=raise]) {content: [not comma not final]{0,10}?} (. | , | ; | $ | to (him | her | them | it)) ]],
    saying_only = [[ {source: np} &d_aside {cue: <do> (not | n't) [adv]? (address | discuss | mention | explain | respond to | comment on | react to | refer to)} {content: core ([prep] core)?} , (saying | stating | repeating | replying | answering | noting) (only | merely | simply | just) ]],
    so_far = [[ {source: np} &d_aside {cue: [modal] (not | n't) [adv]? go (so | as | quite so | quite that | nearly so | anything like as) far} (. | , | ; | $ | ") ]],
    yet_to = [[ {source: np} &d_aside {cue: (<have> | <be>) [adv]? yet to (reply | respond | comment | react | answer)} (publicly | officially)? (. | ; | $ | , (and | but | though)) ]],
    in_the_open = [[ {cue: ((<be> | [modal]) (not | n't) [adv]? (going to | about to | here to | prepared to | willing to)? | not (going to | about to)) <tells_there>} {content: [not comma not final not mark]{0,6}?} &in_the_open ]],
    helps_not = [[ ('I' | we | he | she | they) {cue: (ca | can | could | cannot) (not | n't)? [adv]? help} (you | him | her | them | us | me)? (with | on | there | out with) ]],
    tells_you_not = [[ ('I' | we | he | she | they) [adv]? {cue: (could | can | ca | cannot) (not | n't)? [adv]? (tell you | say to you | give you that | go there)} ]],
    not_for_me = [[ {cue: (that | this | it) (<be> | would be) (not | n't) (a (matter | question | thing) | one | something) for} (me | us | him | her | them | the | this) ]],
    had_said = [[ [pronoun] {cue: (<have> | 've) [adv]? said (what | all | everything | as much as) (he | she | it | they | we | 'I') (<have> to | [modal] | <be> going to | want to | wanted to | needed to | intended to | intend to | <have>)} (say)? ]],
    in_place = [[ {source: np} &d_aside {cue: (will | would | 'll) [adv]? (answer | respond | reply | speak | comment | explain | give [own] (answer | account | side))} "? (in | at) (the | a | [own]) ([adj] | own){1,2} (and [adj])? (place | time | moment | way | forum | setting | season | quarter | hour) ]],
    only_confirms = [[ {source: np} &d_aside {cue: ((would | will | could | can) only confirm | [lemma=confirm] only)} that {content: clause} ]],
    not_involved = [[ {source: np} &d_aside {cue: (would | will) (not | n't) be (getting involved | getting drawn in | drawn in | adding to that | adding anything | saying anything | saying more | saying any more | making any comment | making a comment | making a statement | making (any | a | no)? (further | public)? (statement | statements | comment | comments) | taking part in this)} ]],
  },
  check = function(m, doc)
    if if_said[m.way] and not m.quoted and not sides.enclosing(doc, m.place) and not is_told_on(doc, m) then return false end
    return not if_asked[m.way] or is_asked_near(doc, m) and not is_of_plan(doc, m)
  end,
  make = { type = "non_denial", polarity = "non_denial", strength = "1" },
  yes = {
    "The Post says that the firm armed the raiders. Its owner said that it sold boots and [cue did not disclose] [content its buyers].",
    "[source Moss] [cue did not answer] when we put [content the charge] to him.",
    "The union says that the mill burned waste. [source The owner] [cue did not address] [content the fire], saying only that the mill was open.",
    "Asked whether the order came from Kestria, [source Lind] [cue would not go so far].",
    "The Post asked the museum whether it had the map. [source It] [cue has yet to reply].",
    "Would she pay the clerks? \"I[cue 'm not going to negotiate] on the radio,\" Lind said.",
    "Lind was asked if the barn was insured. \"I [cue can't help] you with that,\" she said.",
    "Asked whether she meant Kestria, [source Lind] said that she [cue had said what she had to] say.",
    "The council asked whether Moss had paid. Lind said that [source her client] [cue would answer] in the proper place.",
    "The Post says that the mill burned waste. [source The ministry] [cue would only confirm] that [content it had the report].",
    "Did Lind know of the fire? \"I honestly [cue couldn't tell you],\" [source Lind] said.",
    "Asked whether it would close, Lind said: \"[cue That is not a question for] me.\"",
    "The Post says that Moss hit a fan. His agent said [source the rower] [cue would not be getting involved].",
  },
  no = {
    "The firm did not disclose the price.", "Lind invited the union to tea. The union has yet to reply.", "Lind has written to the clerk, who called her rude, proposing a meeting. The clerk has yet to reply.", "The road would not go so far.", "Nobody spoke. The bus would not go so far.", "Lind has yet to reply to her sister's letter.",
    "Lind is not going to negotiate with the raiders.", "The union accused Lind of theft. \"I can't help laughing,\" Lind said.", "Lind had said what she had to say.",
    "Lind would answer in time.",
  },
}
