-- Answers: what somebody thinks of a step or does about it, where the other side is not named again: "called
-- the move petty", "recalled its envoy", "reacted with fury". 87-tension-opponents.lua finds whom it is aimed at.
phase "tensions"

local lib = require "lib.tension"

words "step" { from = "words/tension-things.tsv", where = { use = "step" }, inflect = "noun" }
part "this_step" [[ (the | this | that | those | these | such | [num] such | no such | [own]) ([adj] | [noun] | [num]){0,2} {aim: <step>} ]]
part "step_or_it" [[ (&this_step | {aim: it}) ]]
part "to_do" [[ (to [can=VB] [not finite not comma not mark]{0,6})? ]]
part "no_owner" [[ (, | . | ; | $ | and | but | as | on? <timeword> | (last | this | next) <timeunit> | <timeunit> (later | after) | in | saying | " | over | after) ]]

words "attacking" { "attack", "assail", "blast", "slam", "savage", "lambast", "lambaste", "hit out at", "lash out at", "rail against", "rail at", "hate", "loathe", "detest", "resent", "dislike", inflect = "verb",
                    any_tag = true }
-- what one does about a step that one will not take
words "shrugging_off" { "dismiss", "shrug off", "brush off", "brush aside", "laugh off", "wave away", "wave aside", "scoff at",
                         "sneer at", "pooh-pooh", inflect = "verb", any_tag = true }
words "scoffing" { "scoff at", "sneer at", "laugh at", "jeer at", "mock", "ridicule", "deride", "bristle at", "pour scorn on", "rubbish", inflect = "verb" }
words "demanding" { "demand", "insist", "urge", "ask", inflect = "verb" }
-- what somebody does with a thing who is its author: 87-tension-opponents.lua looks for it where a step is judged
words "bringing_out" {
  "announce", "unveil", "present", "propose", "sign", "approve", "set out", "publish", "release", "launch", "introduce", "outline", "table",
  "draft", "draw up", "adopt", "pass", "enact", "impose", "issue", "offer", "agree", "agree on", "agree to", "negotiate", "broker", "strike", "devise", "design", "float",
  "put forward", "bring in", "bring forward", "bring out", "roll out", "lay out", "file", "order", "push through", "reveal", "decree", "suggest",
  "pioneer", "author", "submit", "deliver", "produce", "roll back", "scrap", "cancel", "grant", "call for", inflect = "verb",
}
words "ruse" { "ruse", "pretext", "ploy", "plot", "trick", "stratagem", "excuse", "smokescreen", "fig leaf", "cover", "bid", "attempt", "scheme", "vendetta",
               "conspiracy", "manoeuvre", "maneuver", "stunt", inflect = "noun" }
-- "wants to close nine stations ... the plan"
words "setting_out" { "want", "plan", "intend", "aim", "vow", "decide", "seek", "propose", inflect = "verb", any_tag = true }
-- what people call a disgrace, a mistake, an insult in the next sentence
words "stirring_deed" {
  "close", "shut", "shut down", "sell", "sell off", "cut", "slash", "axe", "abolish", "ban", "bar", "sack", "fire", "dismiss", "skip", "snub", "refuse",
  "reject", "block", "veto",
  "withdraw", "pull out", "pull out of", "pardon", "appoint", "call", "compare", "liken", "describe", "mock", "accuse", "attack", "insult", "threaten",
  "boycott", "walk out", "change", "delay", "postpone", "drop", "abandon", "raise", "increase", "double", "spend", "remove", "demolish", "privatise",
  "privatize",
  "suspend", "expel", "evict", "deport", "vote against", "vote for", "ignore", "blame", "joke", "lie", "tweet", "retweet", "pay",
  "renege on", "go back on", "backtrack", "break", "fail", "turn down", "turn away", "rule out", "decide", inflect = "verb",
}
words "going_up" { "raise", "increase", "hike", "put up", "double", "treble", inflect = "verb" }
words "rise_noun" { "increase", "rise", "hike", "price rise", inflect = "noun" }
words "any_step" { "move", "step", "decision", "plan", "idea", "measure", "initiative", "package", "scheme", "action", "gesture", inflect = "noun" }
-- how the judgement and the step are tied: "scathing about the swap", "poured scorn on the plan"
part "on_it" [[ (at | against | over | with | on | of | about | to | behind | by)? ]]

words "contesting" { "fight", "contest", "challenge", "appeal", "appeal against", "defy", "resist", "overturn", "veto",
                     "ignore", "refuse to accept", "not accept", "oppose", "not bow to", "not give in to", "not yield to", "refuse to bow to",
                     "stand up to", inflect = "verb", any_tag = true }

-- "condemned the Russian decision": whose step it is, named with it.
local function owner_of_step(m, doc)
  local t, aim = m:slot("trigger"), m:slot("aim")
  if not aim or aim.first - t.last < 3 then return nil end
  for _, a in ipairs(doc:span(t.last + 1, aim.first - 1):mentions("Actor")) do
    if a.first > t.last and a.last < aim.first and (a:get("kind") ~= "state" or a:get("form") == "demonym") then
      return a
    end
  end
end

-- what a step does that is no good, in the words of whoever speaks of it
words "doing_harm" {
  "breach", "violate", "break", "contravene", "flout", "infringe", "run counter to", "go against", "fly in the face of", "be against", "be contrary to",
  "be in breach of", "be in violation of", "tear up", "jeopardise", "jeopardize", "endanger", "imperil", "threaten", "harm", "hurt", "damage", "undermine",
  "weaken", "wreck", "ruin", "cripple", "destroy", "kill", "kill off", "sabotage", "derail", "poison", "hamper", "hinder", "erode", "strangle", "choke",
  "devastate", "discriminate against", "amount to", "do harm to", "do damage to", "put at risk", "make a mockery of", "have a negative impact",
  "have a devastating effect", "backfire", "do more harm than good", "cost jobs", "escalate",
  "make no sense", "fall short", "miss the point", "go too far", "not go far enough", "hit the poor", "hit the poorest", "hit families", "hit workers",
  "hit farmers", "hit pensioners", "hit small businesses", "hit the vulnerable", "hit hardest", "punish", "reward the rich", "benefit the rich",
  "favour the rich", "favor the rich", "help the rich", "hurt the poor", "cost too much", "be a recipe for", "leave families worse off",
  "leave workers worse off", "make matters worse", "come too late",
  "do nothing for", "do little for", "be doomed", "be unworkable", "smack of", inflect = "verb", any_tag = true,
}
words "no_good" { "harmful", "damaging", "unfriendly", "hostile", "destabilising", "destabilizing", "counterproductive", "counter-productive", "discriminatory",
                  "regrettable", "unjustified", "unwarranted", "unlawful", "illegal", "provocative", "excessive", "disproportionate" }
part "is_harmful" [[ ([modal] | <have> | <be> | [adv] | a | an | the | " | nothing but | act of | threat to){0,6} ]]
part "is_judged" [[ ([modal] | <have> | [adv]){0,3} (<be> | would | could | will) ([adv] | a | an | the | " | nothing but | another | such | act of | threat to){0,5} ]]
part "i_think" [[ (('I' | we) [adv]? (think | believe | feel | find) (that)? | ,)? ]]
part "harm_in_it" [[ (<doing_harm> | <bad> | <menace> | <ill_adj> | <ill_noun> | <no_good>) ]]
part "says_so" [[ (said | says | warned | warns | argued | argues | complained | added | claimed | insisted | declared | wrote | told [not finite not comma]{1,4}) ]]

rule "says a step does harm" {
  finds = "Tension", about = "X said the move breached a treaty; 'These duties will kill the trade,' X warned: whose step it was is said before", priority = 5,
  ways = {
    said = [[ {from: np} &set_off &says_so that? "? &this_step "? &is_harmful {trigger: &harm_in_it} ]],
    it_said = [[ {from: np} &set_off &says_so that? "? {aim: (it | this | that)} "? &is_judged {trigger: &harm_in_it} ]],
    they_said = [[ {from: np} &set_off &acting [verb] ([det not wh] | [own])? ([adj] | [noun] | [num]){0,2} {aim: <step last=plural>} [not final]{0,8}? (but | and | though | although | while) (he | she | it | they)? &says_so that? they "? <do>? &is_harmful {trigger: &harm_in_it} ]],
    ahead = [[ ^ &this_step "? &is_harmful {trigger: &harm_in_it} [not final]{0,24}? , "? {from: np} &set_off &says_so ]],
    it_is = [[ ^ &i_think {aim: (it | this | that)} "? &is_harmful {trigger: &harm_in_it} [not final]{0,24}? , " {from: np} &set_off &says_so ]],
    it_was = [[ ^ &i_think {aim: (it | this | that)} "? &is_harmful {trigger: &harm_in_it} [not final]{0,24}? , " &says_so {from: &target} ]],
    inverted = [[ ^ &this_step "? &is_harmful {trigger: &harm_in_it} [not final]{0,24}? , "? &says_so {from: &target} ]],
  },
  unless = { done_to_it = [[ <be> [adv]? {trigger: [<doing_harm> participle]} ]],   -- "the ban was broken"
             denied = [[ {aim: (it | this | that)} ...8 {trigger: (<false_adj> | <false_noun>)} ]],   -- "said that was false": what was told, and no step
             -- "said it was wrong to go" judges no step
             dummy = [[ {from} ...8 {aim: (it | this | that)} ...8 {trigger} (to [can=VB] | that | when | if) ]],
             woe = [[ {trigger} (outcome | result | day | night | blow | loss | situation | time | moment | tragedy | setback | feeling | sight | week | year | month | summer | winter | season | spring | autumn | crime | accident | fire | flood | storm | murder | illness | period | ordeal | shock | death | attack) ]],
             felt = [[ {aim: it} <be> ...3 {trigger: [can=VBN]} (with | in | at) (core with Actor | Actor) ]],   -- "said it was disappointed with Y"
             parley = [[ {aim: (talks | negotiations | mediation)} ...4 {trigger: (failed | collapsed | failing | broke down)} ]],   -- nobody's step
             by_whom = [[ <be> [adv]? {trigger: [can=VBN]} by ]] },   -- "the vote was rigged by Y": that is laid on Y
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m)   -- "said the claim was wrong" denies it
    return not string.find(m:feature("aim", "group") or "", "accuse")
  end,
  make = { type = "criticise", weight = 0, note = "answer", step = "{aim.group|}" },
  build = function(m) if string.find(m.way, "^it_") then m:set("step", "made") end end,
  yes = {
    'The mayor unveiled a scheme. "[aim It] is [trigger an insult]," [from the union] said.',
    'The mayor unveiled a scheme. "[aim It] is [trigger an insult]," said [from the union].',
    'The mayor shut the school. "[aim This] is [trigger a disgrace]," said [from the union].',
    "The mayor will shut the school. [from The union] said [aim it] was [trigger a disgrace].",
    'The mayor closed a mill. [from The union] said [aim it] was [trigger an insult].',
    "Norland closed a bridge. [from The union] said the [aim closure] [trigger breached] a treaty.",
    "Norland closed a bridge. The [aim closure] would [trigger jeopardise] peace, [from the union] warned.",
    "Norland closed a bridge. The [aim move] was [trigger unfriendly], warned [from the union].",
    "Norland put a mill under sanctions. [from Estmark] welcomed the [aim sanctions] but said they did [trigger not go far enough].",
  },
  no = { "Chile met Peru. Chile told its members that talks had failed.", "The mayor closed a mill. The union said it was wrong to lie.", "The mayor spoke of a pact. The union said that was utterly false.", 'The mayor closed a mill. "It is a terrible day," the union said.',
         "Norland closed a bridge. The union said the closure would end on Friday.", "The union said the claim was damaging.",
         "Norland closed a bridge. The union said the ban had been broken twice.",
         "Norland held a vote. The union said the vote was rigged by Estmark.",
         "Norland held a vote. The union said it was disappointed with Chile." },
}

rule "judges a step" {
  finds = "Tension", about = "X condemned the attack; X called the move petty: whose step it was is said before", priority = 6,
  ways = {
    verb = [[ &doer {trigger: <act type=criticise|reject|protest to=obj|at|against|over>} (at | against | over | with)? &this_step &to_do &no_owner ]],
    verb_on = [[ &doer {trigger: <act type=criticise|reject to=on>} on &this_step &to_do &no_owner ]],
    regret = [[ &doer {trigger: ([lemma=regret] | [lemma=lament] | [lemma=rue])} &this_step &to_do &no_owner ]],
    dismay = [[ &doer ([lemma=voice] | [lemma=express] | [lemma=show] | [lemma=register]) ([own] | a | [adj]){0,2} {trigger: (dismay | anger | fury | outrage | disgust | alarm | displeasure | misgivings | disappointment | disapproval | opposition | disquiet | reservations | scepticism | skepticism | doubts)} (at | over | about | with | to) &step_or_it &to_do &no_owner ]],
    adjective = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | [adj]){1,5} {trigger: (<act_adj type=criticise> | <cross> | <had_enough> | [<angering> can=VBN])} &on_it &step_or_it &to_do &no_owner ]],
    ruse_said = [[ {from: np} &set_off {trigger: (said | says | say | argued | insisted | claimed | claims | complained)} that? (the | this | that | [own]) ([adj] | [noun]){0,2} {aim: [common]} [verb <be>] ([adv] | nothing but | no more than | merely){0,2} (a | an) [adj]{0,2} <ruse> (to | for | aimed at) ]],
    found = [[ &doer {trigger: [lemma=find]} &this_step [adv]{0,2} (a | an)? "? (<bad> | <ill_adj> | <no_good>) ]],
    critic = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | become | became | remain | remains){1,4} (a | an | the | among the | one of the)? ([adj] | [adv]){0,3} {trigger: (critic | critics | opponent | opponents | detractor | detractors)} of &this_step ]],
    its_critic = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | become | became | remain | remains){1,4} (among | one of)? &this_step [possessive] ([adj] | [adv]){0,3} {trigger: (critic | critics | opponent | opponents | detractor | detractors)} ]],
    ruse = [[ &doer {trigger: <judge_verb>} (the | this | that | [own]) ([adj] | [noun]){0,2} {aim: [common]} as? (a | an | the | "){0,2} [adj]{0,2} <ruse> (to | for | aimed at) ]],
    called = [[ &doer {trigger: <judge_verb>} &this_step ...5 (the (work | handiwork | antics | rants | ranting | ravings | product | brainchild) of | <bad> | <menace> | <ill_adj> | <ill_noun> | <no_good>) ]],
    called_quoted = [[ &doer {trigger: (call | calls | called | calling | brand | branded | branding | dub | dubbed | label | labelled | labeled)} &this_step as? " &a_label (, | [final])? " ]],
    that = [[ (a | the | this | [num]) [adj]{0,2} {aim: <step>} (,? (that | which)? | [not finite not comma]{1,7} , which) {from: &party} ([adv] | <have>){0,3} {trigger: [<judge_verb> finite]} ...5 (<bad> | <menace> | <ill_adj> | <ill_noun> | <no_good>) ]],
    that_act = [[ , (a | an) [adj]{0,2} {aim: (<any_step> | <step> | reply | answer | response | stance | verdict)} ,? (that | which)? {from: &party} ([adv] | <have>){0,3} {trigger: <act type=criticise|reject|protest to=obj>} (as | in | , | . | $) ]],
    it = [[ &doer {trigger: <judge_verb>} {aim: (it | this | that)} as? (a | an | the)? "? (a | an)? "? [adj]{0,2} (act of)? (piracy | war | aggression | terrorism | provocation | vandalism | <bad> | <menace> | <ill_noun> | <wrong_noun>) ]],
    says = [[ {from: np} &set_off {trigger: (said | says | say | argued | argues | insisted | insists | added | complained | declared | think | thinks | thought | believe | believes | believed | feel | feels | felt)} that? &this_step [verb <be>] ([adv] | a | an | the | " | nothing but){0,3} (<bad> | <menace> | <ill_adj> | <ill_noun>) ]],
    to_be = [[ &doer {trigger: <demanding>} that &this_step (should | must)? be [participle] ]],
    attacked = [[ &doer {trigger: <attacking>} &this_step (as | , | . | ; | $ | and | on? <timeword> | saying | for) ]],
    dismissed = [[ &doer {trigger: <shrugging_off>} &this_step (as | , | . | ; | $ | and | on <timeword>) ]],
    contests = [[ &doer {trigger: <contesting>} &this_step &no_owner ]],
    scoffs = [[ &doer {trigger: <scoffing>} {aim: (this | that)} &no_owner ]],
  },
  unless = { freed = [[ {trigger: <quashing>} [own] [adj]? (<judged> | ban | suspension) ]] },
  points = { aim = { 6, [[ {aim} ]] } },
  check = function(m, doc)   -- "said the claim was false" denies it
    local group = m:feature("aim", "group") or ""
    if m.way == "called_quoted" and doc:token(m:slot("aim").last):in_list("spoken_thing") then return false end
    if m.way == "called_quoted" and lib.is_praise(doc, doc:span(m:slot("aim").last + 1, m.last)) then return false end
    local words = m.way == "says" and string.find(group, "accuse") and not doc:token(m:slot("aim").last):in_list("spoken_thing")
    -- a march is attacked with sticks
    if m.way == "attacked" and (string.find(group, "protest") or string.find(group, "attack") or string.find(group, "mobil")) then return false end
    return not words and (m.way == "adjective" or m.way == "dismay" or string.find(m.way, "critic$") or lib.is_active(m, doc))
  end,
  make = { type = "criticise", weight = 0, note = "answer", step = "{aim.group|}", verb = "{trigger.type|}" },
  build = function(m, doc)
    local from = m.way == "that" and m:slot("from")   -- "held a drill at sea, which Y described as a provocation"
    local owner = from and doc:word(from.first - 1) == "which" and lib.subject(doc, m) or owner_of_step(m, doc)
    if owner and not m:slot("to") then m:add_slot("to", owner) end
    local verb = m.way == "contests" and "reject" or m.way == "verb" and m:get("verb")
    if m.way == "to_be" then verb = "demand" end
    if m.way == "that_act" then m:set("status", "actual") end   -- "would not say, a reply that Y derided"
    if m.way == "scoffs" then return m:set("note", "spoken") end   -- at what was said last
    if string.find(m.way, "^ruse") and m:get("step") == "" or m:slot("aim") and doc:token(m:slot("aim").last):is("pronoun", "det") and m.way ~= "it" then m:set("step", "made") end
    if verb == "reject" or verb == "protest" or verb == "demand" then m:set("type", verb) end
  end,
  yes = {
    'Norland shut the port. [from The union] [trigger called] the [aim closure] "a knife with no handle".',
    "Norland bombed Estmark. [from The union] [trigger condemned] the [aim attack].",
    'Norland shut the port. [from The union] [trigger called] the [aim closure] "theft by decree".',
    "Norland shut the port. [from The union] [trigger regretted] the [aim closure].",
    "[from The union] [trigger called] the [aim move] petty.",
    "[from The union] [trigger described] the [aim closure] as the work of idle men.",
    "[from The union] [trigger condemned] the [to Russian] [aim decision].",
    "It was a [aim step] that [from the union] [trigger called] shameful.",
    "Norland closed a bridge, a [aim move] [from the union] [trigger condemned] as petty.",
    "[from The union] [trigger described] [aim it] as a disgrace.",
    "Norland bombed Estmark. [from Estmark] [trigger called] [aim it] an act of war.",
    "[from The union] vowed to [trigger fight] the [aim ban].",
    "[from The union] [trigger dismissed] the [aim move] as petty.",
    "Norland banned fishing. [from The union] [trigger attacked] the [aim ban].",
    "[from The union] [trigger said] the [aim move] was a disgrace.",
    "The mayor said that nurses were rich. [from The union] [trigger said] the [aim remark] was a disgrace.",
    "[from The union] [trigger demanded] that the [aim ban] be lifted.",
    "The mayor unveiled a scheme for the port. [from The union] was [trigger critical] of the [aim scheme].",
    "The mayor unveiled a scheme for the port. [from The union] [trigger poured scorn] on the [aim scheme].",
    "[from Ada Lind] [trigger found] the [aim plan] shameful.",
    "The mayor said he was ill. [from Ada Lind] [trigger scoffed at] [aim that].",
    "[from Ada Lind] is a fierce [trigger critic] of the [aim plan].",
    "[from Ada Lind] has been the [aim plan]'s fiercest [trigger critic].",
    "[from Ada Lind] [trigger said] the [aim audit] was a pretext for closing the mill.",
    "[from Ada Lind] [trigger called] the [aim audit] a ruse for closing the mill.",
    "The mayor published a syllabus. [from The union] voiced [trigger dismay] at the [aim syllabus].",
  },
  no = { "Norland bombed Estmark. A lawyer said that no draft was signed. Lind called that absurd.",
         "The union liked the move.", "Judges overturned her conviction.", "Guards attacked the march.", "The union said the report was absurd.", "It was a step that the union called historic." },
}

words "welcoming" { "welcome", "hail", "applaud", "praise", "laud", "endorse", "back", "support", "cheer", "greet", "commend", "salute",
                    "accept", "celebrate", "echo", "get behind", "rally behind", "rally round", "rally around", "stand behind", "approve of", "champion",
                    "be in favour of", "be in favor of", "come out for", "come out in favour of", "come out in favor of", "come out in support of",
                    "speak in favour of", "speak in favor of", "sign up to", "live with", "love", "adore", "like", inflect = "verb", any_tag = true }

words "favour_noun" { "blessing", "backing", "support", "full support", "approval", "endorsement", "assent", "thumbs-up", "seal of approval", "nod", "applause", "welcome", "warm welcome", "cautious welcome", "standing ovation",
                      "voice", "weight", "praise" }
words "canvass" { "campaign", "bid", "candidacy", "candidature", inflect = "noun" }
words "lending" { "lend", "add", "offer", "pledge", "voice", "express", "declare", "signal", "throw", "put", "heap", "lavish", inflect = "verb" }
words "heartened" { "heartened", "encouraged", "enthusiastic", "cheered", "buoyed", "supportive", "excited", "upbeat", "impressed", "reassured" }

rule "welcomes a step" {
  finds = "Tension", about = "X welcomed the ruling, gave the offer her blessing: whose step it was is said before", priority = 5,
  ways = {
    verb = [[ &doer {trigger: <welcoming>} (the | this | that | [own]) ([adj] | [noun] | [num]){0,2} {aim: <step>} &to_do &no_owner ]],
    towards = [[ &doer {trigger: <act type=agree to=behind|with|for|in>} (behind | with | for | in) &this_step &to_do &no_owner ]],
    gives = [[ &doer (give | gives | gave | given | giving) &step_or_it ([own] | a | the | its | [adj]){0,3} {trigger: <favour_noun>} ]],
    lends = [[ &doer [<lending> verb] ([own] | the | [adj]){0,3} {trigger: <favour_noun>} (to | for | behind | on | of) &step_or_it &to_do &no_owner ]],
    is_for = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv]){1,4} {trigger: (all for | in favour of | in favor of | fully behind | solidly behind | on board with | comfortable with)} &step_or_it &to_do &no_owner ]],
    calls_it = [[ &doer {trigger: <judge_verb>} {aim: (it | this | that)} "? (a (step | move) | [adv])? <of_use> ]],
    adds = [[ &doer (add | adds | added | adding) [own] [adj]? {trigger: (endorsement | backing | support | voice | blessing | praise)} &no_owner ]],
    glad = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv] | feel | feels | felt){1,5} {trigger: (<heartened> | <gladness>)} (by | with | about | at | of) &step_or_it &to_do &no_owner ]],
  },
  unless = { let_go = [[ {trigger: [lemma=accept]} ...3 {aim: resignation} ]],
             gone = [[ {trigger} ...3 {aim: (resignation | departure | exit | dismissal | sacking | removal | ouster | defeat)} ]] },   -- whoever leaves is not praised
  points = { trigger = { 5, [[ {trigger} ]] } },
  check = function(m, doc)
    if m.way == "verb" then return lib.is_active(m, doc) end
    if m.way ~= "towards" then return true end
    local aim = m:slot("aim")   -- "sided with the Lind campaign": with her, and no step
    if doc:token(aim.last):in_list("canvass") or doc:span(m:slot("trigger").last + 1, aim.last):mentions("Actor")[1] then return false end
    return lib.is_active(m, doc)
  end,
  make = { type = "agree", weight = 0, note = "answer", step = "{aim.group|}" },
  build = function(m, doc)   -- "called it wise", "is all for it": it is somebody's who is told
    local aim = m:slot("aim")
    if aim and doc:token(aim.last):is("pronoun", "det") then m:set("step", "made") end
  end,
  yes = {
    "The mayor proposed a fair. [from The union] is [trigger all for] the [aim idea].",
    "The mayor proposed a fair. [from The union] [trigger called] [aim it] a step in the right direction.",
    "Norland lifted a ban. [from The union] [trigger welcomed] the [aim decision].",
    "The mayor proposed a fair. [from The union] [trigger sided] with the [aim proposal].",
    "The mayor proposed a fair. [from The union] gave the [aim idea] its [trigger backing].",
    "The mayor proposed a fair. [from The union] lent its [trigger voice] to the [aim plan].",
    "The mayor proposed a fair. [from The union] added its [trigger blessing].",
    "The mayor unveiled a scheme for the port. [from The union] was [trigger heartened] by the [aim scheme].",
  },
  no = { "The union welcomed the news.", "The mayor resigned. The union welcomed the resignation.", "Ada Lind quit. The mayor accepted her resignation.", "The union gave the guests its blessing.",
         "The mayor began a campaign. The union sided with the campaign." },
}

words "of_use" { "welcome", "helpful", "overdue", "a good", "an important", "a positive", "encouraging", "a step forward", "in the right direction", "a victory",
                 "a triumph", "wise", "courageous", "a breakthrough", "historic", "fair", "just", "right" }

rule "says a step does good" {
  finds = "Tension", about = "X said the move was welcome: whose step it was is said before", priority = 4,
  pattern = [[ {from: np} &set_off {trigger: (said | says | called | calls | added | declared)} that? &this_step [verb <be>]? "? [adv]{0,2} <of_use> ]],
  unless = { negated = [[ (not | n't | never | would have been) <of_use> ]] },
  points = { aim = { 5, [[ {aim} ]] } },
  make = { type = "agree", weight = 0, note = "answer", step = "{aim.group|}" },
  yes = { "Norland lifted a ban. [from The union] [trigger said] the [aim decision] was welcome." },
  no = { "Norland lifted a ban. The union said the decision was late.", "The union said the move was not helpful." },
}

rule "leaves a pact with somebody unnamed" {
  finds = "Tension", about = "X walked away from the talks: with whom is said before",
  pattern = [[ &doer {trigger: <leaving>} (the | these | those | [own]) ([adj] | [common]){0,2} {aim: [<pact> common]} &no_owner ]],
  points = { aim = { 3, [[ {aim} ]] } },
  -- who denounces the union leaves none
  check = function(m, doc)
    return lib.is_active(m, doc) and not doc:span(m:slot("trigger").last + 1, m:slot("aim").last):mentions("Actor")[1]
  end,
  make = { type = "rupture", weight = 0, note = "answer", step = "talks|agree|ease|rupture" },
  yes = { "Norland held talks with Estmark. [from Estmark] [trigger walked away from] the [aim talks]." },
  no = { "Estmark walked away from the fire.", "Norland denounced the union." },
}

words "looking_into" { "investigate", "look into", "probe", "examine", "open an inquiry into", "open an investigation into", "launch an inquiry into",
                       "launch an investigation into", "begin an inquiry into", inflect = "verb", any_tag = true }
words "grievance" { "allegation", "claim", "complaint", "accusation", "charge", "report", "affair", "matter", "incident", "leak", "case", "theft",
                    "fraud", "death", "killing", "attack", "blast", "shooting", "stabbing", "beating", "raid", "assault", "murder", inflect = "noun" }

words "looked_into" { "sale", "deal", "purchase", "decision", "vote", "appointment", "award", "contract", "closure", "merger", "transaction", "agreement",
                     "project", "scheme", "loan", "payment", "grant", "transfer", "spending", "dismissal", "takeover", inflect = "noun" }
words "opening_inquiry" { "open", "launch", "begin", "start", "order", "announce", "hold", inflect = "verb", any_tag = true }

rule "investigates a charge" {
  finds = "Tension", about = "police are investigating the allegations: against whom is said before; are investigating whether Y lied", priority = 2,
  ways = {
    step = [[ &doer {trigger: <looking_into>} (the | that | this | these) [adj]? {aim: <looked_into>} &no_owner ]],
    opens = [[ &doer <opening_inquiry> (a | an | another | [own]) [adj]{0,2} {trigger: (inquiry | enquiry | investigation | probe | audit | review)} (into | of) (the | that | this | these) [adj]? {aim: (<looked_into> | <grievance>)} &no_owner ]],
    charge = [[ &doer {trigger: <looking_into>} (the | these | those | [own] | her | his) [adj]? {aim: <grievance>} &no_owner ]],
    wants = [[ &doer {trigger: (<ask_for> | order | ordered | orders | open | opened | launch | launched | begin | began)} (a | an | the | another) [adj]{0,2} (probe | inquiry | investigation | enquiry) into {aim: (whether | if | how | why | claims that | allegations that | reports that)} {to: (core with Actor | Actor)} ([verb] | [modal]) ]],
    about = [[ &doer {aim: (<looking_into> | [lemma=consider] | [lemma=weigh] | [lemma=assess] | [lemma=review] | [lemma=receive] | [lemma=study] | [lemma=hear])} ([det not wh] | [num] | [adj] | [own] | dozens of | several | hundreds of){0,3} {trigger: (complaints | allegations | accusations)} (about | against | of [not finite not mark]{1,5}? by | over) {to: &party} ]],
    whether = [[ &doer {trigger: (<looking_into> | (look | looks | looked | looking) at)} {aim: (whether | if | how | why | claims that | allegations that | reports that)} {to: (core with Actor | Actor)} ([verb] | [modal]) ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc) return m.way == "opens" or m.way == "about" or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "answer", accused = "yes", },
  build = function(m, doc)   -- a deal has somebody who made it, and nobody has been accused
    local made = m:slot("aim") and doc:token(m:slot("aim").last):in_list("looked_into")
    if made then m:set("accused", "") m:set("step", "made") end
  end,
  yes = {
    "Ada Lind accused the mayor of theft. [from Police] are [trigger investigating] the [aim allegations].",
    "[from Police] are [trigger investigating] [aim whether] [to the mayor] lied.",
    "[from The watchdog] is [aim considering] four [trigger complaints] about [to the mayor].",
    "The mayor approved a sale. [from Police] are [trigger investigating] the [aim sale].",
    "The mayor approved a sale. [from Police] opened a new [trigger inquiry] into the [aim sale].",
    "[from Nurses] [trigger want] an inquiry into [aim whether] [to the mayor] lied.",
  },
  no = { "Police are investigating the site." },
}

words "speaking_of" { "speak of", "talk of", "complain of", inflect = "verb", any_tag = true }

rule "speaks of a wrong" {
  finds = "Tension", about = "X spoke of murder, of a betrayal: whose it was is said before", priority = 3,
  pattern = [[ &doer {trigger: <speaking_of>} (a | an | the)? [adj]{0,2} "? {aim: (<wrong_noun> | <ill_noun> | <bad>)} "? (, | . | ; | $ | and | at | by | in | on) ]],
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active,
  make = { type = "accuse", weight = 0, note = "answer", sure = "yes",
           step = "attack|mass_violence|coerce|incursion|rupture|sanction" },
  yes = { "Norland bombed Estmark. [from The union] [trigger spoke of] [aim murder]." },
  no = { "The union spoke of hope." },
}

words "trade_bar" { "tariff", "duty", "levy", "quota", "import", "export", "embargo", inflect = "noun" }

words "answering_act" {
  investigate = "countersue, file a countersuit, file a counterclaim",
  rupture = "recall its ambassador, recall its envoy, withdraw its ambassador, withdraw its envoy, break off relations, " ..
    "sever relations, cut ties, cut off relations, sever ties, recall his envoy, recall her envoy",
  criticise = "react with fury, react with anger, react angrily, react furiously, voice outrage, protest loudly, " ..
    "voice anger, respond angrily, respond with fury, hit out, lash out, lodge a protest, lodge a complaint, " ..
    "bristle, cry foul, protest furiously, protest angrily, object, see red, hit the roof, express outrage, express anger, " ..
    "express dismay, express alarm, voice dismay, voice alarm, express fury, voice fury, complain bitterly, protest strongly, " ..
    "hit back, come out swinging",
  protest = "picket the gate, picket the gates, picket the main gate, picket the entrance, picket the plant, picket the factory, picket the mine, picket the site, " ..
    "picket the hospital, picket the depot, block the gate, block the gates, block the main gate, block the entrance, storm out, stalk out, stomp out, flounce out, storm off, slam the door, turn his back, turn her back, turn their backs",
  threaten = "vow to retaliate, threaten to retaliate, " ..
    "vow to respond, vow to hit back, " ..
    "promise to answer in kind, vow to respond in kind, threaten to respond in kind, " ..
    "threaten a walkout, threaten strikes, threaten legal action, threaten court action, threaten a boycott, " ..
    "threaten sanctions, threaten to sue, threaten to go to court, threaten a lawsuit, threaten industrial action, " ..
    "threaten to respond, threaten to hit back, threaten to strike back, promise to hit back, promise to retaliate",
  attack = "retaliate, strike back, return fire, shoot back, fire back",
  demand = "demand compensation, demand an apology, demand an explanation, demand a retraction, demand answers, " ..
    "demand damages, seek damages, demand an inquiry",
  reject = "hold out, stand firm, stand its ground, stand his ground, stand her ground, stand their ground, dig in its heels, " ..
    "dig in their heels, refuse to yield, refuse to bow, refuse to give in, refuse to be bullied, refuse to be intimidated, refuse to be cowed, refuse to give way, refuse to comply, not budge, not back down, say no, lodge an appeal, file an appeal, refuse to back down, refuse to budge, not going anywhere, not resign, not step down, not quit, not stand down, " ..
    "refuse to resign, refuse to step down, refuse to quit, vow to stay on, vow to stay, vow to stay put, vow to fight on, refuse to apologise, refuse to apologize",
  inflect = "verb", any_tag = true,
}

words "keeps_office" { "resign", "step down", "quit", "stand down", "stay on", "stay put", inflect = "verb", any_tag = true }

rule "answers somebody" {
  finds = "Tension", about = "X recalled its envoy; X vowed revenge; X is appealing: whom it answers is said before",
  ways = {
    act = [[ &doer {trigger: <answering_act>} ([adv] | for | on? <timeword> | over | after | by | with | at | if | unless | from | in | , | . | ; | : | and | $) ]],
    appeals = [[ {from: (core with Actor | Actor)} ([modal] | <be> | <have> | [adv] | to | <leading_verb>){1,4} {trigger: (appeal | appealing | appealed)} (against it | to (a | the) ([adj] | [noun]){0,2} <court_noun> | on? <timeword> | , | . | ; | and | but | $) ]],
  },
  unless = {
    means = [[ ([lemma=retaliate] | [lemma=strike] back | [lemma=hit] back | [lemma=fire] back) (at [not finite not comma]{1,4})? ([adv] | on? <timeword>){0,2} (with | by) ]],   -- what he did tells of which kind it is
    in_words = [[ {trigger: (shot | shoots | fired | fires) back} (, | :)? (" | that) ]],
  },
  check = lib.is_active, make = { type = "{trigger.group|reject}", weight = 0, note = "answer" },
  build = function(m, doc)   -- against tariffs, with tariffs
    local told = m:slot("trigger")
    if doc:find_list(told.first, told.last, "keeps_office") then m:set("sure", "yes") end   -- only whoever asked him to go
    local s = doc:sentence(told.sentence)
    if m:get("type") == "attack" and doc:find_list(s.first, s.last, "trade_bar") then m:set("type", "sanction") end
  end,
  yes = {
    "Norland bombed Estmark. [from The ministry] [trigger threatened to retaliate].",
    "The court fined the bank. [from The bank] will [trigger appeal].",
    "The mayor closed the hall. [from The bishop] is [trigger appealing] to the administrative court.",
  },
  no = { "The ministry vowed to go on.", "Norland bombed Estmark. The ministry retaliated with a ban.", "The league fined the club. The club hit back at the fine.",
         "The bishop is appealing for calm.", "Norland bombed Estmark. The envoy shot back, \"They are clowns.\"" },
}

words "making_him" { "make", "force", "compel", "oblige", "get", "drag", "haul", "have", inflect = "verb" }

rule "threatens somebody unnamed" {
  finds = "Tension", about = "X threatened to bring in contractors: whom it threatens is said before", priority = -1,
  pattern = [[ &doer {trigger: (threaten | threatens | threatened | threatening)} (on? <timeword>)? to [VB] [not finite not comma not mark]{0,6} (, | . | ; | $ | if | unless | after | over | and) ]],
  unless = { quits = [[ {trigger} (on? <timeword>)? to (quit | resign | leave | step | retire | emigrate) ]],   -- whom that hits is not said
             them = [[ {trigger} (on? <timeword>)? to [VB] (him | her | them) ]],
             named = [[ {trigger} (on? <timeword>)? to <making_him> (core with Actor | Actor) ]] },
  points = { few = { -1, [[ {trigger} ]] } }, at_least = -1,
  check = lib.is_active, make = { type = "threaten", weight = 0, note = "answer" },
  yes = { "Norland bombed Estmark. [from The union] [trigger threatened] to stop work." },
  no = { "The rain threatened the harvest.", "Norland bombed Estmark. The minister threatened to quit.", "The mayor told nurses to work and threatened to sue them.", "Norland bombed Estmark. The union threatened to make the mayor pay." },
}

rule "threatens to make somebody do" {
  finds = "Tension", about = "X threatened to make Y testify: whom the threat hits is named behind it", priority = 4,
  pattern = [[ &doer {trigger: (threaten | threatens | threatened | threatening | vow | vows | vowed | vowing)} (on? <timeword>)? to <making_him> {to: (core with Actor | Actor)} to? [base] ]],
  points = { few = { 2, [[ {trigger} ]] } },
  check = lib.is_active, make = { type = "threaten", weight = 0, note = "" },
  yes = { "[from The union] [trigger threatened] to make [to the mayor] testify.", "[from The union] [trigger vowed] to force [to the mayor] to pay." },
  no = { "The union threatened to make bread.", "The union vowed to help the mayor to pay." },
}

-- what is a threat in the mouth of whoever says that he will do it
words "harm_to_come" { "strike", "go on strike", "call a strike", "walk out", "down tools", "stop work", "withhold", "hold back", "retaliate", "hit back",
                       "strike back", "sue", "go to court", "take legal action", "take to the streets", "boycott", "block", "march", "respond in kind", "walk away",
                       "pull out", "fight back", "stay away", "shut down", "answer in kind", "reply in kind", "hit back hard", "pay back",
                       "take revenge", "pay it back", "return the favour", "return the favor", "mount a legal challenge", "seek damages" }

rule "says what harm it will do" {
  finds = "Tension", about = "the union said its members would strike, warned that it might sue: whom that hits is said before", priority = 1,
  pattern = [[ {from: np} &set_off ([adv] | <have>){0,2} {trigger: [verb <say>]} (on? <timeword>)? that? "? (it | they | we | she | he | [own]? [adj]? [noun plural]) (would | will | might | may | could) [adv]? {aim: <harm_to_come>} (, | . | ; | $ | " | [own] | the | all | if | unless | over | on? <timeword> | in | for | from | next | again | a) ]],
  unless = { deal = [[ {aim} (a | an) ]], named = [[ {aim: sue} (the | all | [own]) ]] },   -- whom it sues is named
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "threaten", weight = 0, note = "answer" },
  yes = { "Norland bombed Estmark. [from The union] [trigger said] its members would [aim strike].",
          "Norland bombed Estmark. [from The union] [trigger warned] that dockers might [aim withhold] their labour." },
  no = { "Norland bombed Estmark. The union said it would strike a deal.", "Norland bombed Estmark. The union said it would sue the mill." },
}

words "replying_with" { "answer with", "respond with", "reply with", "retaliate with", "hit back with", "react with", "counter with",
                        inflect = "verb", any_tag = true }

words "promising" { "promise", "vow", "threaten", "warn of", "pledge", "swear", "announce", inflect = "verb", any_tag = true }
words "reprisal" { "force", "action", "intervention", "war", "sanction", "strike", "response", "answer", "reply", "retaliation", "reprisal", "countermeasure", "revenge", "consequence", "payback",
                   "counter-measure", "counter-attack", "retribution", inflect = "noun", any_tag = true }

rule "promises an answer" {
  finds = "Tension", about = "X promised a tough response, warned of consequences: whom it answers is said before", priority = 2,
  pattern = [[ &doer {trigger: <promising>} ([det not wh] | [adj] | [noun] | [own]){0,3} {aim: <reprisal>} ([adv] | for | on? <timeword> | over | after | if | unless | to | , | . | ; | and | $) ]],
  unless = { whom = [[ {aim} for Actor ]] },   -- "promised payback for Y"
  points = { aim = { 3, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "threaten", weight = 0, note = "answer" },
  yes = { "Norland bombed Estmark. [from The ministry] [trigger promised] a tough [aim response]." },
  no = { "The ministry promised a response by letter.", "The ministry promised payback for Chile." },
}

rule "masses forces at the border" {
  finds = "Tension", about = "X has massed tanks at the border: of whom is said before", priority = 1,
  pattern = [[ &doer {trigger: <massing>} &modified {aim: <forces>} ...2 (along | near | on | at | to) (the | its | their) [adj]? <frontier> &no_owner ]],
  points = { aim = { 2, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "mobilise", weight = 0, note = "answer" },
  yes = { "Norland bombed Estmark. [from Estmark] has [trigger massed] [aim tanks] at the border." },
  no = { "Estmark has massed apples at the border." },
}

part "cross_end" [[ (, | . | ; | $ | and | but | about it | over it | at that | on? <timeword>) ]]

rule "is cross about it" {
  finds = "Tension", about = "members were furious: whose deed it was is said before",
  pattern = [[ {from: np} &set_off ([modal] | <have> | <be> | [adv]){1,4} (left | feeling)? {trigger: <cross>} &cross_end ]],
  unless = { any = [[ {from: (voters | people | citizens | families | workers | folks | consumers)} ([modal] | <have> | <be> | [adv]){1,4} {trigger} ]] },   -- whoever they are
  points = { few = { -1, [[ {trigger} ]] } }, at_least = -1,
  make = { type = "criticise", weight = 0, note = "answer" },
  yes = { "Norland bombed Estmark. [from The union] was [trigger furious]." },
  no = { "Norland bombed Estmark. The union was late.", "Ada Lind knows that voters are angry." },
}

rule "answers with an act" {
  finds = "Tension", about = "X answered with a strike, responded with new tariffs: whom it answers is said before", priority = 3,
  pattern = [[ &doer <replying_with> ([det not wh] | [adj] | [num] | [noun] | -){0,3} {trigger: <act_noun>} (, | . | ; | $ | and | that | which) ]],
  points = { aim = { 3, [[ {trigger} ]] } },
  make = { type = "{trigger.type}", weight = "{trigger.weight|0}", note = "answer" },
  yes = { "Norland bombed Estmark. [from The union] answered with a [trigger strike]." },
  no = { "The union answered with a letter." },
}

rule "answers with blows" {
  finds = "Tension", about = "students replied with stones: at whom is said before", priority = 4,
  pattern = [[ &doer {trigger: <replying_with>} ([det not wh] | [adj] | [num] | [noun]){0,2} {aim: <thrown group=attack>} ]],
  points = { aim = { 4, [[ {aim} ]] } },
  make = { type = "attack", weight = 0, note = "answer" },
  yes = { "Police beat the students. [from The students] [trigger replied with] [aim stones]." },
  no = { "The students replied with a song." },
}

rule "lawsuit of somebody" {
  finds = "Tension", about = "the lawsuit was brought by X: against whom is said before", priority = 1,
  ways = {
    by = [[ {trigger: (lawsuit | suit | complaint | legal challenge | petition | case | appeal)} ,? (which | that)? (<be> | <have>){1,2} (brought | filed | lodged | launched | submitted) ([adv] | on? <timeword>){0,2} by {from: &party &joined} ]],
    files = [[ &doer {trigger: (brought | filed | lodged | launched | files | lodges)} (the | a | an) [adj]{0,2} {aim: (lawsuit | suit | complaint | case | appeal | claim for damages | criminal complaint | legal challenge)} ]],
  },
  check = function(m, doc) return m.way == "by" or lib.is_active(m, doc) end,
  make = { type = "investigate", weight = 0, note = "answer" },
  yes = {
    "The [trigger lawsuit] was brought by [from the union].",
    "[from The union] [trigger filed] a [aim lawsuit].",
  },
  no = { "The lawsuit was brought on Monday." },
}

rule "wants something of somebody unnamed" {
  finds = "Tension", about = "X demanded an independent inquiry: of whom is said before",
  ways = {
    of_ship = [[ &doer {trigger: (<ask_for> | demand | demands | demanded | demanding)} (the | its) ([not finite not comma not prep]){0,2} {aim: (release | return | handover)} of (the | its | their | all)? ([adj] | [num] | [noun]){0,3} (<ship_noun> | <holding>) ]],
    plain = [[ &doer {trigger: (<ask_for> | demand | demands | demanded | demanding)} ([det not wh] | [adj] | [num] | [noun]){0,4} {aim: (halt | end | stop | rethink | u-turn | recount | ban | refund | reversal | withdrawal | repeal | inquiry | investigation | apology | answers | explanation | compensation | damages | reply | action | justice | retraction | review | probe | proof | evidence)} (, | . | ; | $ | and | into | over | for | on? <timeword> | ") ]],
  },
  points = { few = { -1, [[ {trigger} ]] }, of_ship = { 7, [[ {aim} of ]] } }, at_least = -1,
  check = lib.is_active, make = { type = "demand", weight = 0, note = "answer" },
  yes = { "Norland bombed Estmark. [from The union] [trigger demanded] an independent [aim inquiry].",
          "Norland seized a ship of Estmark's. [from Estmark] [trigger demanded] the [aim release] of the ship." },
  no = { "The union demanded bread." },
}

words "protesting" { "protested", "demonstrated", "rallied", "marched", "on strike" }

rule "protests against somebody unnamed" {
  finds = "Tension", about = "nurses went on strike: against whom is said before",
  pattern = [[ {from: core with [Actor kind=people|ngo]} ([modal] | <have> | <be> | [adv] | to | <leading_verb>){0,6} {trigger: (<labour_act> | <protesting>)} (, | . | ; | $ | and | on? <timeword> | in protest | (against | over | for) ([det] | [own] | [adj] | [num])? [common]) ]],
  points = { few = { -1, [[ {trigger} ]] } }, at_least = -1,
  make = { type = "protest", weight = 0, note = "answer" },
  yes = { "The firm sacked two men. [from Workers] [trigger walked out] on Monday." },
  no = { "Workers walked out of the hall." },
}

words "taking_it_back" { "withdraw", "pull", "pull out", "remove", "take out", "hand back", "return", "give back", "recall", "cancel", inflect = "verb", any_tag = true }

rule "withdraws it in protest" {
  finds = "Tension", about = "has withdrawn its film in protest: against whom is said before", priority = 3,
  pattern = [[ &doer {trigger: <taking_it_back>} [own] [not finite not final]{1,14}? {aim: (in protest)} (, | . | ; | $ | at | over) &no_owner ]],
  points = { aim = { 4, [[ {aim} ]] } },
  check = lib.is_active, make = { type = "protest", weight = 0, note = "answer" },
  yes = { "The fair dropped a choir. [from Tarn Films] has [trigger withdrawn] its other film, a short, [aim in protest]." },
  no = { "Tarn Films has withdrawn its film." },
}

words "of_one_mind" { agree = "agree, concur", reject = "disagree, differ, demur", inflect = "verb" }

words "giving_way" { "accept", "comply", "oblige", "consent", "relent", "acquiesce", "give in", "give way", inflect = "verb", any_tag = true }

rule "does as he was asked" {
  finds = "Tension", about = "X invited Y, and Y has accepted: 87-tension-opponents.lua finds who asked", priority = 2,
  pattern = [[ {from: (core | Actor)} &set_off ([adv] | <have>){0,2} {trigger: [<giving_way> not base]} (to do so)? (, | . | ; | $ | and | but | on <timeword> | <timeword> | within) ]],
  unless = { both = [[ (both | two | sides | all | they | three | parties | we) [not comma]{0,3} {trigger} ]], perhaps = [[ (if | whether | unless | until) {from} ]] },
  make = { type = "agree", weight = 0, note = "asked" },
  yes = { "The museum invited the ministry to a meeting, and [from the ministry] has [trigger accepted]." },
  no = { "The ministry accepted the plan.", "The museum would meet them if the ministry accepted.",
         "The union asked two banks to pay. Both banks accepted." },
}

rule "agrees with whoever spoke" {
  finds = "Tension", about = "\"It is unsafe,\" X said. Y agreed: 87-tension-opponents.lua finds with whom", priority = 1,
  pattern = [[ {from: (core | Actor)} &set_off [adv]? {trigger: ([<of_one_mind> finite not base] | [lemma=beg finite] to differ)} (, | . | ; | : | $ | " | and said) ]],
  unless = { each_other = [[ (both | two | sides | all | they | three | parties | we) [not comma]{0,3} {trigger} ]], poll = [[ (percent | per cent | '%' | majority | half) of {from} ]],
             perhaps = [[ (if | whether | unless | until) {from} ]] },
  make = { type = "{trigger.group|reject}", weight = 0, note = "spoken" },
  yes = { "The bridge is unsafe, the mayor said. [from Ada Lind] [trigger agreed].",
          "The bridge is unsafe, the mayor said. [from Ada Lind] [trigger begged to differ]." },
  no = { "The mayor and Ada Lind met. The two agreed.", "Ada Lind agreed to stay.",
         "The mayor said so. Sixty percent of voters agreed.", "It would begin in May if the council agrees." },
}

words "turning_away" {
  protest = "walk out, storm out, walk off, down tools, walk off the job, go on strike, strike, stage a walkout, boycott, march, " ..
    "demonstrate, protest, riot, take to the streets, rally, stay away",
  attack = "open fire, fire warning shots, return fire, fire shots", mobilise = "scramble jets, scramble fighters, scramble fighter jets",
  rupture = "quit, resign, step down, pull out, withdraw, leave, defect",
  criticise = "rage, seethe, cry foul, erupt, explode, be furious, react with fury, complain, fume",
  inflect = "verb", any_tag = true,
}
-- what another may have done to bring it about
words "provoking" { from = "words/tension-verbs.tsv", where = { use = "provoking" }, inflect = "verb", any_tag = true }

words "interrupting" { "get up", "stand up", "whistle", "shout", "leave the room", "leave the hall", "leave the chamber",
                       "chant", "bang the tables", "file out", "stream out", "stage a walkout", "hold up placards", "unfurl a banner",
                       inflect = "verb", any_tag = true }
-- what nobody does out of respect, whatever it is that the other does
words "scorning_aloud" { "boo", "jeer", "heckle", "hiss", "catcall", "slow-handclap", "laugh out loud", "laugh openly", "burst out laughing", "snigger",
                         "hoot with laughter", "howl with laughter", "turn their backs", "turn their back", "turn his back", "turn her back", "walk out",
                         "storm out", "bang their desks", "cover their ears", "groan", inflect = "verb", any_tag = true }
words "taking_floor" { "begin", "start", "rise", "speak", "take the floor", "take the stage", "take the podium", "address", "read", "mount", "get up", "stand up",
                       "enter", "arrive", "approach", inflect = "verb", any_tag = true }
words "taking_floor_noun" { "speech", "address", "talk", "remarks", "lecture", "statement", "visit", "sermon", "appearance", inflect = "noun" }

rule "acts because another acted" {
  finds = "Tension", about = "X walked out after Y refused to answer", priority = 3,
  ways = {
    deed = [[ &doer {trigger: <turning_away>} [not finite not comma]{0,6} {aim: (after | because | when | as)} {to: (core with Actor | Actor)} (<have> | [adv]){0,2} [verb] ]],
    protests = [[ &doer {trigger: <turning_away>} [not finite not comma]{0,5} in protest {aim: (after | because | when | as)} {to: (core with Actor | Actor)} &set_off (<have> | [adv]){0,2} [verb] ]],
    speech = [[ &doer {trigger: <interrupting>} [not finite not comma]{0,4} {aim: (as | when | while)} {to: (core with Actor | Actor)} (<be> | <have> | [adv]){0,2} <taking_floor> ]],
    scorn = [[ {from: np} &set_off &acting ([verb] [not finite not comma]{0,4}? and)? {trigger: <scorning_aloud>} ([adv] | again)? ,? {aim: (as | when | while | whenever)} {to: (core with Actor | Actor)} &set_off (<be> | <have> | [adv]){0,2} [verb] ]],
    during = [[ &doer {trigger: (<interrupting> | <scorning_aloud>)} [not finite not comma]{0,4} {aim: (during | in the middle of | midway through | throughout)} {to: (core with Actor | Actor)} [possessive] ([adj] | [noun]){0,2} <taking_floor_noun> ]],
  },
  points = { aim = { 3, [[ {aim} ]] } },
  check = function(m, doc)
    local from, to = m:actor("from"), m:actor("to")
    local own = from and to and lib.same(from, to)   -- "Lind left after she had refused"
    return not own and (m.way ~= "deed" or doc:token(m.last):in_list("provoking")) and lib.is_active(m, doc)
  end,
  make = { type = "{trigger.group}", weight = 0, note = "weak" },
  build = function(m) if m.way ~= "deed" then m:set("type", "protest") end end,
  yes = { "[from Labour councillors] [trigger walked out] of a meeting [aim after] [to the mayor] refused to answer.",
          "[from Nurses] [trigger fume] [aim as] [to the mayor] scraps a bonus.",
          "[from Nurses] [trigger walked out] in protest [aim when] [to the minister] blamed the rain.",
          "[from Labour councillors] [trigger walked out] [aim as] [to the mayor] began to speak.",
          "[from Two nurses] [trigger got up] [aim as] [to the mayor] began to speak.",
          "[from Nurses] stood and [trigger turned their backs] [aim when] [to the mayor] spoke.",
          "[from Nurses] [trigger stood up] [aim during] [to the minister]'s address." },
  no = { "Labour councillors walked out after the mayor had left.", "The mayor, Ada Lind, walked out after she refused to answer." },
}
