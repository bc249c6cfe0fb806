-- Claims told by an adjective: what somebody is sure of, worried about, opposed to.
phase "speech"

local frames = require "lib.frames"
local sets = require "lib.word_sets"

words "stance" { from = "words/stances.tsv" }
words "copula" { "be", "remain", "become", "feel", "stay", "grow", "sound", "seem", "appear", "look", "get", inflect = "verb" }
words "side_taker" { praise = "supporter, backer, advocate, champion, proponent, defender, fan, admirer",
                     criticise = "critic, opponent, detractor, enemy", inflect = "noun" }

-- "are not", "was once again deeply"
part "degree" [[ ([adv] | yet | no | not | n't | far from | less than | in no way | as){0,4} ]]
part "apart" [[ [not mark not comma not verb not lemma=that]{0,6}? ]]
part "being" [[ (&pre | long){1,2} <copula> &degree ]]

-- What the adjective takes: that, whether, to, a preposition. Behind none of them a clause begins with its subject.
local function has_frame(m, doc)
  local first = m.way == "matter" and doc:token(m:slot("content").first)
  if first then
    local word = string.lower(first.text)
    return frames.takes(m, sets.opens_any_question[word] and "wh" or word)
  end
  return m.way ~= "zero" or not doc:token(m:slot("content").first):is("prep")
end

rule "attitude" {
  finds = "Claim", about = "is not sure that ...; was deeply worried about ...; remains opposed to ...", at_least = 5,
  ways = {
    matter = [[ &subject {cue: &being <stance>} (&apart {content: &that clause} | (about | of | as to)? {content: &wh clause} |
                {content: (to [adv]? [base] clause? | (about | of | on | for | with | at | by | over | in) topic)}) ]],
    zero = [[ &subject {cue: &being <stance frames=that|clause>} {content: full_clause with &finite} ]],
    object = [[ &subject {cue: &being <stance frames=obj>} {content: (object | doing)} ]],
    opening = [[ ^ {cue: [adv]{0,2} <stance frames=that|of|about>} {content: (&that | of | about | by) [not comma not mark not final]{1,24}?} , {source: &narrowed} &between &finite ]],
  },
  unless = { nobody = [[ it &being (clear | certain | doubtful | uncertain) ]] },
  points = { strength = "{cue.strength}", that = { 2, [[ {cue} ...8 &that ]] }, to = { 1, [[ {cue} to ]] },
             apart = { 2, [[ {cue} [not comma]{1,6} {content} ]] }, person = { 1, [[ [Actor not kind=other] ...6 {cue} ]] },
             named = { 1, [[ ([plural] | [name] | [pronoun not /it|this|that/]) {cue} ]] } },
  check = has_frame,
  make = { act = "{cue.act}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "[source The mayor] [cue was not convinced] at first [content that the bridge was safe].",
    "[source Farmers] [cue are not yet sure] [content the rain will come].",
    "[source The mayor] [cue is still unsure] [content whether the bridge is safe].",
    "[source The union] [cue is no longer willing] [content to wait].",
    "[source The union] [cue is strongly opposed to] [content closing the port].",
    "[source Doctors] [cue have grown increasingly worried about] [content the fever].",
    "Ada Lind, [source who] [cue is confident of] [content a win], left early.",
    "[cue Confident of] [content a win], [source the mayor] went home.",
  },
  no = { "The bridge is clear of snow.", "It is clear that the bridge is safe.",
         "It was time for the mayor to be sure of it.", "The road is open to traffic." },
}

words "befall" { "seem~ to", "appear~ to", "occur~ to", "dawn~ on", "strike", "bother", "trouble", "worry", "upset", "anger",
                 "annoy", "surprise", "amaze", "shock", "puzzle", "please", "hurt", "sadden", "alarm", "hit", inflect = "verb" }

rule "it struck somebody that" {
  finds = "Claim", about = "it seemed to him that; it bothers her that",
  pattern = [[ it &pre {cue: <befall>} {source: core} [adv]? {content: &that clause} ]],
  make = { act = "believe", class = "feel" },
  yes = { "It [cue seemed to] [source him] [content that the road was longer].", "It never [cue occurred to] [source the clerk] [content that it was late]." },
  no = { "It seemed that the road was longer." },
}

rule "taker of a side" {
  finds = "Claim", about = "is a supporter of the plan; one of its fiercest critics",
  pattern = [[ &subject {cue: &being (one of)? ([det not wh] | [adj] | [adv] | [noun] | [participle] | and){0,5} <side_taker> of} {content: object} ]],
  make = { act = "{cue.group}", class = "{cue.group}" },
  yes = { "[source The mayor] [cue has long been a fierce critic of] [content the plan].",
          "[source Lind] [cue is one of the most vocal supporters of] [content the bridge]." },
  no = { "A supporter of the plan left." },
}
