-- No plans, no intention: "has no plans to quit", "it is not on the cards", "ruled it out".
local sides = require "lib.sides"

phase "denials"

words "no_plans" { from = "words/deny.tsv", where = { pos = "phrase", group = "no_plans", strength = "2|3" },
                   inflect = "marked" }
words "no_plans_soft" { from = "words/deny.tsv", where = { pos = "phrase", group = "no_plans", strength = "1" },
                        inflect = "marked" }
local DEMANDED = 3   -- sentences back to a call to resign
words "stays_put" { "not going anywhere", "n't going anywhere" }

local demands = { demand = true, urge = true }

-- Has anybody demanded it, just before?
local function is_demanded(m, doc)
  for n = math.max(1, m.sentence - DEMANDED), m.sentence do
    for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
      if demands[c:get("act") or ""] and c.place < m.place then return true end
    end
  end
  return false
end

-- "Deputies called for her resignation. 'I am not going anywhere,' she said": that refuses what is demanded, and denies nothing.
local function refuses_to_go(m, doc)
  return doc:find_list(m:slot("cue").first, m:slot("cue").last, "stays_put") and is_demanded(m, doc)
end

-- ways that are plans denied only in somebody's words
local if_said = { mind = true, last_thing = true, off_table = true, not_something = true, nobody_plans = true, where_question = true, going_nowhere = true }

rule "no plans" {
  finds = "Denial", about = "X has no plans, no intention to",
  ways = {
    has_no = [[ &sayer {cue: <no_plans>} {content: &d_rest}? ]],
    soft = [[ &sayer {cue: <no_plans_soft>} {content: &d_rest} ]],
    for_now = [[ &sayer {cue: no ([adj] | [noun]){0,1} (plan | plans | intention | intentions) (at (present | the moment | this (time | stage | point)) | for now | right now | so far | currently | yet) (to | of)} {content: &d_rest} ]],
    parted = [[ {source: np} &d_aside ([adv] | <have>){1,2} {cue: no [adj]? (intention | intentions | plan | plans | desire | wish)} , ([pronoun] | core) [verb <say>] [not comma not final]{0,6}? , (of | to | for) {content: &d_rest} ]],
    for_now_behind = [[ &sayer {cue: no ([adj] | [noun]){0,1} (plan | plans | intention | intentions)} (at (present | the moment | this (time | stage | point)) | for now | right now | so far | currently | yet) " {content: (to | of) &d_rest} ]],
    whatever = [[ &sayer {cue: no ([adj] | [noun]){0,1} (plan | plans | intention | intentions | interest | desire | wish | ambition) (whatever | whatsoever | at all)} "? {content: &d_rest}? ]],
    interest = [[ &sayer {cue: no [adj]? interest in} {content: [gerund] &d_rest} ]],
    nobody_plans = [[ {cue: (nobody | no one | no-one)} (is | was | 's | has been) ([adv] | even | seriously){0,2} {noun: (talking about | planning | considering | proposing | contemplating | discussing)} {content: &d_rest} ]],
    not_something = [[ ({content: (this | that | it | core)} <be> | ^ "?) ([adv] | "){0,2} {cue: (not | n't) [adv]? (something | anything | a thing | an option)} (that | which)? ('I' | we | they | he | she | it | core) ]] ..
                    [[ ([modal] | <be> | <have> | [adv] | been | be){0,3} {noun: (looking at | considering | thinking (of | about) | planning | contemplating | discussing | pursuing | pushing for | exploring | entertaining)} ]],
    last_thing = [[ {content: np} <be> {cue: the (last | furthest | farthest) thing (on | from)} ([own] | core [possessive]) [adj]? (mind | minds | thoughts) ]],
    off_table = [[ {content: ([det] | [own])? ([adj] | [noun] | [name]){0,3} [noun not <refused> not /offers?|deals?|bids?/]} (<be> | <have> been | <be> now) [adv]? {cue: off the (table | agenda)} ([punct] | $ | and | for now | [adv]) ]],
    door_closed = [[ {source: np} &d_aside &d_aux {cue: ([lemma=close] | [lemma=shut] | [lemma=slam]) the door (on | to)} {content: (a | an | any | [own] | the (idea | possibility | prospect) of | [gerund]) &d_rest} ]],
    where_question = [[ {cue: where (is | 's | was) the question of} {content: [gerund] clause?} ]],
    going_nowhere = [[ {source: ('I' | we | he | she)} ('m | am | 're | are | is | was) [adv]? {cue: (going nowhere | staying put)} ([punct] | $ | and) ]],
    none_planned = [[ {content: (nothing (of the (sort | kind) | like (that | it | this)) | no such (thing | plan | move | step | sale | vote | law | change))} CutIn? (is | was | are | were | <have> been) {cue: (planned | intended | envisaged | foreseen | proposed | being (planned | considered | discussed) | in the works | on the cards | under (consideration | discussion))} ]],
    mind = [[ {content: np} &d_aux "? {cue: (not | n't | never) [adv]? ([lemma=cross] | [lemma=enter]) ([own] | (anybody | anyone) [possessive]) (mind | minds | head | heads)} ]],
    rules_self_out = [[ {source: np} &d_aside &d_aux {cue: [lemma=rule] (himself | herself | itself | themselves) out} (of {content: &d_rest})? ]],
    rules_out = [[ {source: np} &d_aside &d_aux ((quick | keen | at pains | forced | careful) to)? {cue: [lemma=rule] out} {content: &d_rest} ]],
  },
  unless = { done = [[ {cue: no question of} [not comma not final not mark]{0,8}? (having | being) ([adv] | been){0,2} [participle] ]],   -- no plan, but a fact
             passive = [[ <be> ([adv] | been){0,2} [participle lemma=rule] ]], of = [[ [lemma=rule] out of ]],
             thing_stays = [[ ([own] | the) [common not <role> not <crowd>] (, [not comma not final]{1,4} ,)? <be>? {cue: ... going anywhere} ]],
             bidden = [[ ([lemma=ask] | [lemma=urge] | [lemma=tell] | [lemma=call] on) [not comma not final]{1,4}? to ([lemma=assure] | [lemma=promise] | [lemma=guarantee] | [lemma=pledge] | [lemma=confirm]) [not comma not final]{0,8}? {cue} ]],
             charged = [[ (of | for | about) "? having "? {cue} ]],   -- "accused the union of having no intention"
             asked = [[ (whether | if) [not comma not final not mark]{1,4}? {cue: ([adv] | [lemma=rule]) ...} ]],   -- "asked whether he could rule it out"
             urged = [[ {cue: [lemma=rule] out} [not final not comma not mark]{1,14}? , (which | as | something) [not final not comma not mark]{1,6}? (urged | demanded | requested | sought | wanted | called for | asked for | pressed for | proposed) ]],
             turned = [[ (nor | neither | never | rarely) ([modal] | <do> | <have>) {source} ]],   -- "nor would she rule it out"
             -- what one does at leisure nobody has told of
             leisure = [[ {cue: no ... for} ([det] | [own] | next | this){0,2} ([possessive] | [name])? (weekend | holiday | holidays | summer | winter | birthday | evening | anniversary | 'Christmas' | 'Easter' | 'Thanksgiving' | tomorrow | tonight | <weekday>) ]] },
  check = function(m, doc)
    -- "Winning was the last thing on his mind": the article's own
    if if_said[m.way] and not m.quoted and not sides.enclosing(doc, m.place) then return false end
    return not refuses_to_go(m, doc)
  end,
  make = { type = "no_plans", polarity = "denial", strength = "{cue.strength|2}" },
  yes = {
    "[source The firm] has [cue no plans to] [content leave the city].",
    "[source The king] [cue ruled out] [content an early vote].", "[source The king] was quick to [cue rule out] [content an early vote].",
    "[source Ada Lind] has [cue ruled herself out] of [content the contest for mayor].",
    "[source The firm] has [cue no immediate plans to] [content leave the city].",
    "[source The firm] has [cue no plans at present to] [content leave the city].",
    "[content Lind has [cue no intention]], [source the mayor] said, of leaving the city.",
    "\"[content Nothing of the sort] is [cue planned],\" [source Lind] said.", "[source Lind] said there were \"[cue no plans] at this time\" [content to leave the city].",
    "[source The firm] has [cue no interest in] [content buying the club].", "[source Lind] has [cue closed the door on] [content a return to office].", "\"[cue Where is the question of] [content resigning]?\" [source Lind] asked.", "[content A sale] had [cue not crossed anybody's mind], Lind said.", "\"[content It] is [cue not something] we are [noun looking at],\" [source Lind] said of a wealth tax.",
    "[content Retirement] is [cue the last thing on] my mind, [source Lind] said.", "[content A wealth tax] is [cue off the table], [source Lind] said.", "\"I'm [cue going nowhere],\" [source Lind] said.", "\"[cue Nobody] is [noun talking about] [content closing schools],\" [source Lind] said.",
    "\"[content We have no desire whatsoever to sell],\" [source Lind] said.",
  },
  no = { "The firm has plans to leave the city.", "Winning was the last thing on her mind.", "There is no question of a guard having slept, Lind said.", "The union asked the firm to promise that it had no plans to leave the city.", "Her power, they believe, is not going anywhere.",
         "Deputies called on Lind to resign. Lind said she was not going anywhere.",
         "\"I have no plans for the weekend,\" Lind said.", "The mayor did not rule out a new vote.", "The king ruled out a wider review, which the Greens had demanded.", "Nor would she rule out a new vote.", "The firm accuses the union of having \"no intention of reaching a deal\".", "Asked whether she could rule out a new vote, Lind smiled.", "The keeper was ruled out of the match.",
         "Keeper ruled out of the final" },
}

words "goes_away" { "leave", "quit", "resign", "depart", "step down", "stand down", "retire", "move to", "join", "transfer", "exit", "departure", "resignation", "sign for",
                    inflect = "verb", any_tag = true }
local TOLD = 2   -- sentences back to what is told of his going

-- "Papers say that Lind is leaving. 'I'm staying,' she said": has anybody told, or asked, of a going?
local function is_said_to_go(m, doc)
  if is_demanded(m, doc) or not (m.quoted or sides.enclosing(doc, m.place)) then return false end
  for n = math.max(1, m.sentence - TOLD), m.sentence do
    for _, c in ipairs(doc:sentence(n):mentions("Claim")) do
      local content = c:slot("content")
      local before = content and content.last < m.place and c.sentence == n
      if before and doc:find_list(content.first, content.last, "goes_away") then return true end
    end
  end
  return false
end

rule "stays where he is" {
  finds = "Denial", about = "said to leave, he says that he is staying",
  pattern = [[ {content: ('I' | he | she | we) ('m | am | 're | are | is | was) [adv]?} {cue: staying} (put | here | on | right here | where ('I' | he | she | we) (am | is | are | was) | for (it | that | them | both | this))? ([punct] | $) ]],
  check = function(m, doc) return is_said_to_go(m, doc) end,
  make = { type = "contrary", polarity = "denial", strength = "2" },
  yes = { "The Post says that Ada Lind is leaving the museum. \"[content I]'m [cue staying],\" [source she] said.",
          "Asked whether she would quit the jury, [source Lind] said: \"[content I]'m [cue staying]. I came to see films.\"" },
  no = { "\"I'm staying,\" Lind said.", "The union called on Lind to resign. \"I'm staying,\" she said.", "The Post says that Lind is leaving Sarn. \"I'm staying in bed,\" she said." },
}

rule "it ruled out" {
  finds = "Denial", about = "X ruled it out, ruled that out; has \"no plans\" to quit",
  ways = {
    it = [[ {source: np} &d_aside &d_aux {cue: [lemma=rule]} {content: (it | that | this | such (a | an) [noun] | (the | that | any such) (idea | possibility | prospect | option | move | step | run))} out ]],
    quoted = [[ {source: np} &d_aside &d_aux "? {cue: no [adj]? (plan | plans | intention | intentions | interest | desire | ambition | ambitions)} " {content: (to | of | in) [not final]{1,20}?} ([final] | , | ; | $) ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | neither | cannot | yet to | without | [lemma=refuse] to | [lemma=decline] to | [lemma=fail] to) ([adv] | to | be | have){0,3} {cue} ]],
    asked = [[ (whether | if) [not comma not final not mark]{1,6}? {cue: [lemma=rule]} ]],
    unreal = [[ (might | may | could | would | should | must) [adv]{0,2} {cue: [lemma=rule]} ]],
    bounds = [[ {content} out of ]],
    passive = [[ <be> ([adv] | been){0,2} {cue: [lemma=rule]} ]],
    court = [[ {source: ... (judge | judges | court | courts | referee | umpire | doctor | doctors | injury)} ]],
  },
  check = function(m, doc) return m.way ~= "it" or not is_demanded(m, doc) end,
  make = { type = "no_plans", polarity = "denial", strength = "2" },
  yes = { "The Post says that Ada Lind will run. [source Lind] has [cue ruled] [content it] out.",
          "[source Lind] has '[cue no plans]' [content to quit]\n\nIt was late." },
  no = { "Lind has not ruled it out.", "Asked whether she ruled it out, Lind smiled.", "Lind might rule it out.", "Lind ruled it out of bounds.",
         "It was ruled that out of 40 ships two sank.",
         "A judge ruled it out.", "The union called on Lind to close the mill. Lind ruled that out." },
}
