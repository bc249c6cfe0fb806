-- What takes words back only where there were some: "The paper apologised", after it told a story; "he had mixed up
-- two letters", after he spoke of one. The words must be those of whoever regrets them, or of his side.
phase "denials"

local matter = require "lib.matter"
local sides = require "lib.sides"

words "gives_in" { "offer a mea culpa", "issue a mea culpa", "apologise", "apologize", "say sorry", "back down", "eat humble pie", "beg pardon", "beg forgiveness",
                   "climb down", "backtrack", "backpedal", "back-pedal", "reverse himself", "reverse herself", "reverse itself",
                   "reverse themselves", "acknowledge his mistake", "acknowledge her mistake", "admit his mistake", "admit her mistake", inflect = "verb" }
-- ... of a plan as well as of words
words "gives_way" { "back down", "climb down", "backtrack", "backpedal", "back-pedal", "reverse himself", "reverse herself", "reverse itself",
                    "reverse themselves", inflect = "verb" }
-- who is told sorry for what was done, not said
words "inconvenienced" { "passenger", "customer", "user", "traveller", "traveler", "victim", "family", "relative", "client", "shopper", "commuter",
                         "tenant", "patient", "guest", "fan", "viewer", "ticket holder", inflect = "noun" }
words "mixed_up" { "mixed up", "confused", "mistook", "miscounted", "misread", "misheard", "miscalculated", "misunderstood",
                   "jumped to conclusions", "spoken in jest", "spoke in jest", "spoken in haste", "spoke in haste",
                   "spoken in anger", "spoke in anger", "spoken out of turn", "spoke out of turn", "been joking",
                   "gone too far", "went too far" }
words "in_error" { "mistaken", "confused", "joking", "only joking", "exaggerating" }
words "unhappy_words" { "a joke", "meant as a joke", "said in jest", "meant in jest", "a slip of the tongue",
                        "a poor choice of words", "a clumsy choice of words", "badly chosen", "ill chosen", "ill-chosen",
                        "clumsy", "too strong", "too sweeping", "too hasty", "uncalled for", "out of place" }
words "came_out" { "came out wrong", "came out badly", "came out all wrong", "went too far" }

local REACH = 12   -- sentences before, in which the words stand

-- Who regrets: the source, or who speaks the words around.
local function regretter(m, doc)
  local claim = not m:actor("source") and sides.enclosing(doc, m.place)
  return m:actor("source") or claim and matter.speaker_of(doc, claim)
end

local of_others = { mixed_up = true, in_error = true }

-- "Lind said he was confused": Gill, who spoke before, and who regrets nothing.
local function told_by_another(m, doc)
  local who = of_others[m.way] and m:actor("source")
  local claim = who and sides.enclosing(doc, m.place)
  local speaker = claim and matter.speaker_of(doc, claim)
  return speaker ~= nil and speaker:get("key") ~= nil and not sides.meet(sides.of(speaker), sides.of(who))
end

-- "On Sunday he said that it leaked; on Monday he said that he had been joking"
local in_one = { mixed_up = true, in_error = true, unhappy = true }

local function has_spoken(m, doc)
  local of_plan = doc:find_list(m:slot("cue").first, m:slot("cue").last, "gives_way") ~= nil
  local who = regretter(m, doc)
  local side = sides.of(who)
  for sentence = in_one[m.way] and m.sentence or m.sentence - 1, who and math.max(1, m.sentence - REACH) or m.sentence, -1 do
    for _, claim in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local content = claim:slot("content")
      local told = not of_plan or content and not doc:find_tag(content.first, content.last, "modal")
      local speaker = told and not matter.no_statement[claim:get("act") or ""] and matter.speaker_of(doc, claim)
      if speaker and claim.last < m.place and sides.meet(sides.of(speaker), side) then return true end
    end
  end
  return false
end

rule "own words regretted" {
  finds = "Denial", about = "X apologised, backed down, had mixed up, was joking: of what X has said before",
  ways = {
    gives_in = [[ {source: np} &d_aside &d_aux {cue: <gives_in>} ([adv] | (to | in | on) [not comma not mark not final]{1,4}){0,2} ([punct] | and | but | $) ]],
    mixed_up = [[ {source: ('I' | we | he | she | they | it)} ([adv] | <have> | must){0,2} {cue: <mixed_up>} ]],
    in_error = [[ {source: ('I' | we | he | she | they | it)} ([adv] | <have> | must){0,2} <be> [adv]? {cue: <in_error>} ]],
    unhappy = [[ {content: (it | that | this | (it | that) all | (my | our | his | her | their) ([adj]? [noun]))} ([adv] | <have> | been | [modal] | <be>){1,3} {cue: <unhappy_words>} ([punct] | and | but | $) ]],
    came_out = [[ {content: (it | that | this)} {cue: <came_out>} ([punct] | and | but | $) ]],
    unsure = [[ {source: (np | 'I')} <be> {cue: no longer ([adv] | that){0,2} (sure | certain | convinced)} ]],
    badly = [[ {source: ('I' | we | he | she)} <have>? {cue: (put | phrased | worded | expressed)} {content: (it | that | this | my point)} (badly | poorly | clumsily | wrongly) ]],
    not_implied = [[ ({source: np} | and | but) ([adv] | <have>){0,2} {cue: (never | (did | had | have) (not | n't) [adv]?) ([lemma=mean] | [lemma=intend] | [lemma=want])} to (imply | suggest | insinuate | accuse | say) {content: clause} ]],
    clarified = [[ {source: np} &d_aside &d_aux ([lemma=clarify] | [lemma=explain]) that? (he | she | they | it) {cue: (did | had) (not | n't) [adv]? (mean | meant | intend | intended)} {content: [not final not /to/] [not final]{0,20}} ]],
    not_meant = [[ {content: (that | this | it)} <be> {cue: (not | n't) what} ('I' | we | he | she) ([lemma=mean] | meant to say | [lemma=intend]) ]],
  },
  unless = { unmet = [[ &d_unmet {cue} ]],   -- "will sue unless she apologises"
             unmet_yet = [[ &d_unmet_yet {cue} ]],
             wished = [[ &d_wished {cue} ]],
             negated = [[ (not | n't | never) ([adv] | have | been){0,2} {cue} ]],
             taken_back = [[ (<retract> | <take_back_verb> ...6 back | <regret> | <sorry>) [not final]{0,12}? , [gerund <say>] [not comma not final]{0,4}? {cue} ]],   -- "took it back, saying she had mixed them up": one
             to_hurt = [[ {cue: <gives_in>} [adv]? to [not comma not final]{0,3}? <inconvenienced> ]],
             question = [[ (will | would | can | could | shall) [adv]? [not comma not final]{1,8}? {cue: <gives_in>} [not comma not final]{0,12}? '?' ]],
             asked = [[ (must | should | ought to | has to | have to | needs to | need to) [adv]? {cue: <gives_in>} ]] },
  check = function(m, doc) return has_spoken(m, doc) and not told_by_another(m, doc) end,
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "2" },
  yes = {
    "The Argus wrote that the dam leaked. [source It] later [cue apologised] to the mayor.",
    "The mayor said that the dam leaked. [source She] later [cue backtracked].",
    "The mayor said that the dam leaked. [source She] said she had [cue mixed up] two letters.",
    "The mayor said that nurses were idle. \"I was [cue joking],\" [source she] said.",
    "The mayor said that nurses were idle. \"[content It] was [cue a joke],\" she said.",
    "On Sunday Ed Gill said that the dam leaked; on Monday [source he] said that he had been [cue joking].",
    "The mayor said that nurses were idle. \"[content It] [cue came out wrong],\" she said.",
    "The guard said that he saw Lind. On Monday [source he] was [cue no longer so sure].",
    "The mayor said that nurses were idle. \"I [cue put] [content it] badly,\" [source she] said.",
    "The mayor said that nurses were idle. [source She] [cue never meant] to imply [content that they did no work].",
    "The mayor said that nurses were idle. [source She] later clarified that she [cue did not mean] [content those in the city].",
    "The mayor said that nurses were idle. \"[content That] is [cue not what] I meant,\" she said.",
  },
  no = { "Ed Gill said that the dam leaked. Ada Lind said he was confused.", "The guard said that he saw Lind. He took that back in May, saying he had mixed up the dates.", "The mayor said that nurses were idle. The union will sue unless she apologises.",
         "The mayor said that nurses were idle. The union will not meet her until she has apologised.",
         "The mayor said that nurses were idle. The union hopes she backs down.",
         "The coach apologised for the noise.", "The mayor said that she would sell the park. She later backed down.", "The mayor said that nurses were idle. She did not apologise.",
         "The mayor said that nurses were idle. She refused to apologise.",
         "The airline said that flights were late. It apologised to its passengers.",
         "The mayor said that nurses were idle. Will the mayor apologise to them?",
         "The mayor said that nurses were idle. Nurses told her that she must apologise." },
}
