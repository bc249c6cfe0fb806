-- Claims without a clause: promises, demands, praise and blame, and what somebody wants or believes.
phase "speech"

local frames = require "lib.frames"

-- "accused of fraud": what stands behind it is the charge, not what is said.
part "charged" [[ [participle <charge_of>] of | [participle <charge_with>] with ]]

-- "claimed the title", "claimed three lives": won or taken, not said.
words "won_thing" { "victory", "win", "title", "nomination", "medal", "gold", "silver", "bronze", "crown", "prize",
                    "trophy", "championship", "seat", "lead", "scalp", "wicket", "point", "record", "life", "lives",
                    "benefit", "pension", "asylum", "refund", "compensation", "damages", "expense", "credit", "spot",
                    "place", "throne", "majority", inflect = "noun", any_tag = true }

-- "called an ambulance": whom or what one summons, and says nothing of.
words "summoned" { "ambulance", "police", "paramedic", "doctor", "nurse", "firefighter", "fire brigade", "coastguard", "plumber", "taxi",
                   "cab", "number", "hotline", "helpline", "switchboard", "911", "999", "112", "witness", "roll", "bluff", "shot", "tune", inflect = "noun", any_tag = true }

-- what is called so that it takes place; one that is known is spoken of: "called the vote a sham"
words "convened" { "election", "by-election", "referendum", "vote", "poll", "ballot", "strike", "walkout", "stoppage", "boycott", "session", "meeting", "conference",
                   "summit", "congress", "convention", "hearing", "inquest", "inquiry", "assembly", "rally", "march", "protest", "halt", "truce", "ceasefire",
                   "recess", "adjournment", "time-out", "timeout", "curfew", "briefing", "caucus", inflect = "noun", any_tag = true }

words "let_in" { "goal", "penalty", "corner", "free kick", "run", "try", "wicket", "set", "break point", inflect = "noun" }

-- "Spoke on condition of anonymity", "on the sidelines", "on his arrival": how and where, not of what.
words "on_terms" { "behalf", "background", "record", "air", "stage", "camera", "oath", "television", "radio", "arrival", "return" }
words "on_place" { "record", "sideline", "fringe", "margin", "eve", "stage", "phone", "telephone", "radio", "podium", "doorstep",
                   "occasion", "anniversary", "day", "morning", "afternoon", "evening", "night", "floor", "way",
                   inflect = "noun", any_tag = true }
words "on_own" { "arrival", "return", "behalf", "way", "doorstep", "deathbed" }

-- who says it in a relative clause, and what may stand behind that clause's verb: "a law that he opposed in May"
part "inner_speaker" [[ ([pronoun not /who|which|that/] | [det] [common singular] | [name not <weekday>]{1,3} | [adj]? [common plural] | &some_people) ]]
part "relative_end" [[ ($ | , | ; | [dash] | (in | on | at) | (last | this) <timeunit> | <be> | <have> | [modal]) ]]
words "won_verb" { "claim", "take", "have", "make", "want", "see", "know", "find", "hold", "give", inflect = "verb" }

-- the group of which it is told: "the union, which supports building dams"
part "led_by" [[ Actor ,? {source: (which | that)} ]]

-- what is attacked with guns, and not in words
words "attacked_thing" { "post", "outpost", "hospital", "clinic", "village", "town", "base", "camp", "convoy", "ship", "boat", "vessel",
                         "tanker", "frigate", "airport", "airfield", "port", "building", "school", "refinery", "bridge", "barracks",
                         "checkpoint", "city", "mosque", "church", "market", "patrol", "troop", "soldier", "civilian", "plant", "house",
                         "home", "farm", "station", "depot", "position", "settlement", "shelter", "train", "bus", "truck", "car",
                         "embassy", "consulate", "compound", "headquarters", "villager", "cell", "tumour", "tumor", "tissue", "nerve", "crop",
                         inflect = "noun", any_tag = true }
words "hand_weapon" { "knife", "hammer", "axe", "gun", "bat", "machete", "sword", "stone", "bottle", "stick", "club", "brick", "spear", "rock", "fist", "acid",
                      "chair", "screwdriver", "blade", "crowbar", "pole", inflect = "noun" }

rule "intention" {
  finds = "Claim", about = "promised to leave; urged Iran to stop; called for talks", at_least = 7,
  ways = {
    to = [[ &subject {cue: (verbs with <say frames=to> | &pre <say frames=to>)} (&time | Occasion)? {content: to "? [adv]{0,2} "? [base] clause?} ]],
    object_to = [[ &subject {cue: (verbs with <say frames=obj-to> | &pre <say frames=obj-to>)} {content: clause with to} ]],
    doing = [[ &subject {cue: (verbs with <say frames=ing> | &pre <say frames=ing>)} {content: doing} ]],
    object = [[ &subject {cue: (verbs with <say frames=obj> | &pre <say frames=obj>)} {content: object} ]],
    preposition = [[ &subject {cue: (verbs with <say frames=of|about|for|on|against|as|with|into> | &pre <say frames=of|about|for|on|against|as|with|into>)} ([adv] | much | little)? &hearer? {content: (of | about | for | on | against | as | with | into) topic} ]],
    after_setting = [[ &subject {cue: (verbs with <say frames=of|about> | &pre <say frames=of|about>)} &to_whom? (&medium | &time | &place){1,2} {content: about topic} ]],
    what_called = [[ {content: (what | which)} {source: np} [adv]? {cue: (verbs with <say frames=obj-pred> | &pre <say frames=obj-pred>)} {content: (quote | (a | an | the) "? topic)} ]],
    that_called = [[ [noun] {content: (that | which)} {source: np} (, [name]{1,3} ,)? [adv]? {cue: (verbs with <say frames=obj-pred> | &pre <say frames=obj-pred>)} {content: (quote | [adv]? [adj])} ]],
    what_named = [[ {content: what} {source: np} [adv]? {cue: (verbs with <say frames=obj-pred> | &pre <say frames=obj-pred>)} {content: [adj]? [common]} ([prep] | $ | , | [conj]) ]],
    which = [[ ({content: (which | whom)} | {content: (core (of core)? | something)} that?) {source: &inner_speaker} {cue: &pre [verb <say strength=4|5|6|7|8|9 frames=obj> not lemma=consider not <won_verb> not <cite_verb> not <deny>]} &relative_end ]],
    which_to = [[ {content: (core (of core)? | something)} that? {source: &inner_speaker} {cue: &pre [verb <say frames=to>]} {content: to [adv]? [base]} (&relative_end | [verb finite]) ]],
    rel_to = [[ &led_by {cue: (verbs with <say frames=to> | &pre <say frames=to>)} &time? {content: to [adv]{0,2} [base] clause?} ]],
    rel_object_to = [[ &led_by {cue: (verbs with <say frames=obj-to> | &pre <say frames=obj-to>)} {content: clause with to} ]],
    rel_object = [[ &led_by {cue: (verbs with <say strength=3|4|5|6|7|8|9 frames=obj> | &pre <say strength=3|4|5|6|7|8|9 frames=obj>)} {content: object} ]],
    rel_preposition = [[ &led_by {cue: (verbs with <say frames=about|on|against> | &pre <say frames=about|on|against>)} {content: (about | on | against) topic} ]],
    quoted_as = [[ &subject {cue: &pre [participle <cite_verb>] (by [not comma not mark not finite]{1,6}?)? as [gerund <say frames=obj>]} {content: object} ]],
    object_as = [[ &subject {cue: (verbs with <say frames=as> | &pre <say frames=as>)} {content: core [not comma not mark not finite]{0,8}? as topic} ]],
    object_prep = [[ &subject {cue: (verbs with <say frames=for|as|against|obj-with> | &pre <say frames=for|as|against|obj-with> | &pre <say frames=of|about frames=obj|obj-that>)} {content: core (of | for | as | about | against | with) topic} ]],
    object_when = [[ &subject {cue: (verbs with <say frames=of|for frames=obj> | &pre <say frames=of|for frames=obj>)} {content: (core [possessive])? core (&when | (in | on | at | during) ([det] | [own])? ([adj] | [noun]){0,2} <medium> | , (who | which) [not mark not comma]{1,12}? , | &aside){1,2} (of | for) topic} ]],
    object_with = [[ &subject {cue: (verbs with <say frames=obj-with> | &pre <say frames=obj-with>)} {content: (core [possessive])? core (&when | , (who | which) [not mark not comma]{1,12}? , | &aside){1,2} with topic} ]],
  },
  unless = { infinitive = [[ {source} to [base] ]], alleged = [[ {cue: alleged} to ]],   -- "14 men alleged to have killed"
             names_self = [[ {cue: ... [lemma=call]} (themselves | himself | herself | itself) [capital] ]],   -- "who call themselves Friends of the Sea"
             struck = [[ {cue: ... [lemma=attack]} ([det] | [own] | [adj] | [num] | [name] | [noun]){0,4} [<attacked_thing>] ]],   -- with guns
             armed = [[ {cue: ... [lemma=attack]} [not finite not comma not mark]{1,6} with ([det not wh] | [own] | [num])? [adj]? <hand_weapon> ]],
             thrown = [[ {cue: ... [lemma=slam]} [not comma not final]{1,6}? (against | into | onto | to the ground | down) ]],   -- a boy against a car
             withheld = [[ {cue: ... [lemma=deny]} ((him | her | them | us | me | himself | herself | itself | themselves | no one | nobody | anyone | anybody) ([det] | [noun] | [adj] | [own] | nothing) | ([det] | [own] | [adj] | [noun]){0,3} <withheld>) ]],
             asked = [[ {cue: ... [lemma=question]} ([det] | [own] | [num] | [adj] | [noun]){0,3} [Actor kind=person|people|anonymous] (. | , | ; | $ | [conj] | [prep]) ]],   -- as the police do
             cited = [[ {cue: ... [verb <cite_verb>]} [Actor kind=person|people|anonymous] [not possessive not /as/] ]],   -- from whom a paper has it
             confided = [[ {cue: ... [lemma=confess] to} (him | them | me | us | her [not noun not adj not name] | [Actor kind=person|people|police|institution]) ]],   -- whom it was told
             planned = [[ {cue: ...4 [<be> not clitic] ([adv] | not)? [participle]} &relative_end ]],   -- "told him no sale was planned"
             what = [[ {content: (what | that | [pronoun not wh])} {source} {cue} (&relative_end | to) ]],   -- "what he contests is that"
             to_end = [[ {source: ... to} {cue} ]],   -- "were unable to show"
             asked_so = [[ {content: to know} ($ | . | , | ; | ") ]],   -- "Would she go, a clerk wanted to know"
             the_way = [[ {source: the way ...} {cue} ]],   -- "the way staff respond to calls"
             votes = [[ {cue: ... [lemma=cast]} ([det not wh] | [own] | [adj] | [num] | [noun]){0,3} (ballot | ballots | vote | votes) ]],   -- "cast their votes for"
             he_says = [[ {cue: ... [verb <say frames=clause>]} (he | she | they | we | 'I') [adv]? [verb finite] ]],   -- "suggested he won as he began early"
             no_reply = [[ {cue: ... (not | n't | never) ...} {content: ... (request | requests) for ...} ]],   -- "did not respond to a request for comment"
             told_in_headline = [[ ^^ {source} {cue: [VBN <told_in_headline>]} ]],   -- "Ministers urged to close dam"
             aged = [[ {cue} [name]{1,4} , [num] , [verb finite] ]],   -- "allege Lind, 45, took bribes"
             verb_next = [[ {content: ([modal] | [finite <be>] | [finite <have>]) ...} ]],   -- "the lives the fire claimed are mourned"
             spokesman = [[ {cue: ... [lemma=speak]} for [not /himself|herself|itself|themselves/] ]],   -- "who speaks for the navy", "for years"
             whose = [[ {source: ... [possessive not /'s|’s/]} [adv]{0,2} {cue: [adv]{0,2} ([participle] | [past])} ]],   -- "Lind's widely criticised plan"
             whose_vote = [[ {source: ... [common] 's} {cue: ([participle] | [past])} [adj]? [common] ]],   -- "sacked over last month's disputed vote"
             called_none = [[ [lemma=call] {content: no ...} ]],   -- "has called no strike"
             sum = [[ [currency] {source} ]],   -- "spent $1 million supporting her"
             seen = [[ ([lemma=see] | [lemma=watch] | [lemma=hear]) {source} {cue: ([VB] | [VBP]) [not verb]{0,2}} ]],
             demanded = [[ [verb <say class=demand>] that {source} {cue: [VB] ...} ]],   -- "demanded that she publish all letters"
             framed = [[ according to {source} , ]],
             accused = [[ &charged ]], unknown = [[ ([adj] | [verb] | [adv]) (who | what | which) {cue} ]], quality = [[ ([Actor kind=person] | [pronoun not /it|they|this|that|which|these|those/]) ([modal] | <have>)? [adv]? [verb <say class=show>] {content} ]],
             on_terms = [[ {cue} on (<on_terms> | the <on_place> | [own] <on_own> | the? condition (of anonymity | that)) ]],
             summons = [[ [verb /call(s|ed|ing)?/] ([det] | [own] | [adj] | [num]){0,3} <summoned> ]],
             convened = [[ {cue: ... [lemma=call]} (a | an | another | [adj] | [num] | [noun not <convened>] | - | [hyphen]){0,5} <convened> ([prep] ([gerund] | [wh] | core ([prep] | [conj] | [verb] | to | , | . | ; | : | - | $ | <timeword> | [adv])) | [conj] | to | , | . | ; | $ | <timeword> | [adv]) ]],
             for_comment = [[ {source} {cue: [gerund]} for? [adj]? (comment | comments | reaction | clarification) ]],   -- a message seeking comment
             bracket = [[ {content: [open] ...} ]],   -- "the page they quote (page 9) is lost"
             rang = [[ (when | after | once | before) {source} {cue: ... [/called|calls/]} {content: core} , ]],   -- "when the paper called the vicar, he"
             won = [[ {source} ...3 [verb /claim.*/] ([det] | [own] | [adj] | [num] | [name] | [gerund]){0,4} <won_thing> ]],
             let_in = [[ [verb /conced.*/] ([det] | [own] | [adj] | [num] | [name]){0,4} <let_in> ]],
             named_so = [[ {source} called [name]{1,6} (, | $ | [prep] | [verb finite]) ]],
             named = [[ calling (itself | themselves | himself | herself) ]], clause = [[ {cue} core? as core &finite ]], told = [[ [verb <say frames=obj-that>] core (in <month>)? ([pronoun] | [name]{1,2} | [det not wh] [adj]? [noun]) [adv]? &finite ]],
             states = [[ {source} ([adv] | [modal] | <have>){0,3} [verb <say frames=clause>] core ([finite <be>] | [finite <have>] | [modal]) ]],   -- suggested Berg was greedy
             unnamed = [[ {cue} (not to be | to (be | remain | stay) | that [not verb]{1,3} not be) [adv]? (named | identified | quoted | anonymous | unnamed) ]],
             passive = [[ {source} ...6 [<be> not clitic] ([adv] | being | been){0,2} [participle] {content} ]],
             told_passive = [[ {source} ...6 [<be> not clitic] ([adv] | being | been){0,2} told of {content} ]],   -- "the council had been told of a raid"
             passive_clitic = [[ {source} [clitic verb] [adv]? [participle] (of | for | as | by | with | to | about | against) ]] },
  points = { verb = "{cue.strength}",
             which_to = { 3, [[ {content} that? {source} {cue} {content} (&relative_end | [verb finite]) ]] },
             which = { 4, [[ {content} that? {source} {cue} &relative_end ]] },
             to = { 4, [[ {cue} to ]] }, about = { 1, [[ {cue} about ]] }, object = { 2, [[ {cue} (core | [gerund]) ]] },
             that_called = { 5, [[ [noun] (that | which) {source} (, [name]{1,3} ,)? [adv]? {cue} (quote | [adv]? [adj]) ]] },
             what_named = { 5, [[ what {source} [adv]? {cue} [adj]? [common] ]] },
             quoted_as = { 4, [[ {cue: ... as [gerund]} ]] },
             what = { 4, [[ (what | which) {source} [adv]? {cue} (quote | [det not wh]) ]] },
             named = { 4, [[ <say frames=obj-pred> core (" | [det] | [own] | [adv]? [adj] | [common plural]) ]] },
             close = { 1, [[ {source} {cue} ]] }, human = { 2, [[ ([Actor not kind=other] (...4 | , ([wh] | [not mark not finite]) [not mark]{1,12}? , ...3) | (some | many | several | few | others | most | both)) {cue} ]] } },
  check = function(m, doc)
    if m.way == "object_prep" then return frames.takes_behind_object(m, doc) end
    return m.way ~= "preposition" and m.way ~= "rel_preposition" or frames.takes_preposition(m, doc)
  end,
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[source The union] [cue promised] [content to strike again].",
          "He fought the plan, [content which] [source he] [cue once supported].",
          "[content The plan] that [source the council] [cue rejected] last year is back.",
          "[content The hall] [source he] [cue hopes] [content to reopen] is old.",
          "The farmers' union, [source which] [cue has opposed] [content the plan], left.",
          "The farmers' union, [source which] [cue vowed] [content to reopen the mill], left.",
          "The farmers' union, [source which] [cue urged] [content the mayor to go], left.",
          "The farmers' union, [source which] [cue supports] [content building dams], left.",
          "The farmers' union, [source which] [cue warned about] [content the dam], left.",
          "[source Experts] [cue see] [content the vote in the north as a test of the army].",
          "[content The plan] [source he] [cue criticised] in May was dropped.",
          "[source The union] [cue accused] [content the firm on Monday of hiding the report].",
          "[source The union] [cue accused] [content the firm, which owns the port, of hiding the report].",
          "[source The court] [cue charged] [content Ed Gill, 58, with taking bribes].",
          "[source The mayor] [cue spoke] at the town hall on Monday [content about the bridge].",
          "[source The mayor] [cue spoke fondly of] [content his old school].",
          "[source The mayor], as ever, [cue called] [content him a liar].",
          "[source The mayor] [cue called] [content a march by nurses a riot].",
          "They passed a law [content that] [source critics] [cue called] [content unfair].",
          "It was a town [content which] [source its mayor] [cue called] [content \"our best hope\"].",
          "He spoke of [content what] [source he] [cue calls] [content theft] in the mills.",
          "[source He] [cue was quoted by the Argus as calling] [content the plan a farce].",
          "They fled from [content what] [source the mayor] [cue called] [content a war].",
          "[source He] [cue hoped] [content to win].",
          "[source The firm] [cue hopes] [content to stay], it insists.",
          "[source He][cue 's predicted] [content big wins in the autumn].",
          "[source The mayor], who has feuded with the firm this week, on Friday [cue described] [content his plan for the port].",
          "[source She] repeatedly, bluntly [cue criticised] [content the plan].",
          "[source He] [cue also warned] [content Velia against rash steps].",
          "[source The mayor] [cue recommended] [content closing the port].",
          "[source The bank] now [cue expects] [content growth of 2 percent].",
          "[source The mayor] [cue urged] [content the firm to pay]." },
  no = { "The rebels call themselves Friends of the Sea.", "Would she go, a clerk wanted to know.", "Lind did not reply to a message seeking comment.", "The premier called an emergency council session in May.", "A man attacked the judge with a knife in Odrin.", "The teacher painted the wall with her pupils.", "The court demanded that she publish all letters.", "The mayor cast his ballot as an act of protest.", "Lind, who speaks for the navy, left.", "Police questioned two clerks for hours.", "The clerk confessed to him in a bar.", "They denied themselves nothing.",
         "A man accused of theft left.", "Three men alleged to have stolen coal left.",
         "The army attacked an old post there.", "The guard slammed a boy against a wall.", "The union has called no strike.", "The builders' widely criticised plan is late.", "The clerk sacked over last month's disputed town vote left.", "The jail denied her medical care.",
         "The deal saw clerks earning over £900 agree to a cut.", "They spent $1 million supporting her.", "The paper cited two people close to the mayor.", "The union kept its promise.",
         "According to Lind, the talks are over, reports the agency.", "Ministers urged to close dam",
         "Okoro did not respond to a request for comment.", "Okoro suggested she left because it was late.",
         "Guards allege Ada Lind, 45, took bribes.", "With five mills unable to show a rise in trade, it closed.",
         "The way staff respond to calls has changed.", "He told him in May the sale was planned.",
         "What he opposed in May is late.", "The three lives the fire claimed are mourned.",
         "A group calling itself the Red Sail left.", "A firm called Red Sail left.",
         "The mayor claimed a third victory in May.", "She showed no mercy.", "It is unclear who ordered the raid.", "The guard called an ambulance.", "The page they quote (page 9) is lost.", "When the paper called the vicar, he was out.", "She showed great courage.", "A clerk asked not to be named.", "The side conceded two late goals.",
         "The mayor told his aides as he left.", "The doctor told Ada Lind she had a month to live.", "The mayor spoke with reporters.",
         "The guard spoke on condition that he was not named.", "A guard who asked not to be named left.",
         "The mayor suggested the firm was late.", "The plan offered in Paris was praised.",
         "She's praised for her work.",
         "The bridge has been praised.",
         "It was time for the mayor to praise the plan.",
         "The mayor was praised for her work.", "The council had been told of the raid.",
         "The court denied the request." },
}

-- What follows a verb of each frame.
local follows = {
  to = { "to", [[ [adv]? {content: to "? [adv]{0,2} "? [base] clause?} ]] },
  object_to = { "obj-to", [[ {content: clause with to} ]] },
  doing = { "ing", [[ {content: doing} ]] },
  object = { "obj", [[ {content: object} ]] },
  object_when = { "of|for frames=obj", [[ {content: (core [possessive])? core &aside (of | for) topic} ]] },
  preposition = { "of|about|for|on|against|with", [[ {content: (of | about | for | on | against | with) topic} ]] },
}

local function same_subject(leads)
  local ways = {}
  for lead, words in pairs(leads) do
    for frame, f in pairs(follows) do
      ways[lead .. "_" .. frame] = "&subject verbs " .. words .. " {cue: &pre <say frames=" .. f[1] .. ">} " .. f[2]
    end
  end
  return ways
end

rule "same subject intends" {
  finds = "Claim", about = "left, urging them to act; signed it and called for talks", at_least = 15,
  ways = same_subject {
    doing = "[not mark]{0,30} (, | [dash] | by | while | before | after)",
    also = "([not comma not final] | , [not conj not final]){0,26} ,? (and | but | or | then)",
    began = "with <phase_verb> ([prep] | [particle])? [adv]?",
  },
  unless = { infinitive = [[ {source} to [base] ]], handed_in = [[ (complaint | complaints) {content: with ...} ]],   -- whom one complains to
             summons = [[ {cue: [verb /call(s|ed|ing)?/]} ([det] | [own] | [adj] | [num]){0,3} <summoned> ]], inside = [[ [verb <say>] ...24 <have> [adv]? [participle] ...16 and {cue: <have>? never ...} ]], passive = [[ <be> ...2 [participle] {content} ]] },
  points = { verb = "{cue.strength}", doing = { 9, [[ (, | [dash] | by | while | before | after) [adv]{0,2} [gerund] [not mark not comma]{0,2} {content} ]] },
             also = { 8, [[ (and | but | or | then) {cue} ]] },
             known = { 2, [[ {source} verbs with <say> ]] },
             began = { 9, [[ verbs ([prep] | [particle])? [adv]? [gerund] [not mark not comma]{0,2} {content} ]] }, to = { 2, [[ {cue} to ]] }, object = { 1, [[ {cue} core ]] },
             named = { 4, [[ <say frames=obj-pred> core (" | [det] | [own] | [adv]? [adj] | [common plural]) ]] }, human = { 2, [[ [Actor not kind=other] ...4 verbs ...40 {cue} ]] } },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[source The mayor] left, [cue urging] [content the firm to pay].",
          "[source The mayor] signed the plan and [cue called for] [content new talks].",
          "[source The mayor] ended up [cue praising] [content the firemen].",
          "[source The mayor] opened the hall and [cue promised] [content to return].",
          "[source The mayor] signed the plan and [cue recommended] [content closing the port].",
          "[source The mayor] signed the plan and [cue urged] [content the firm to pay].",
          "[source The mayor] signed the plan and [cue spoke of] [content a new start].",
          "[source The mayor] kept [cue urging] [content the firm to pay].",
          "[source The mayor] kept [cue refusing] [content to pay].",
          "[source The mayor] ended up [cue suggesting] [content closing the port].",
          "[source The mayor] kept [cue complaining about] [content the flood].",
          "[source The mayor] left, [cue recommending] [content closing the port].",
          "[source The mayor] left, [cue condemning] [content the plan].",
          "[source The mayor] left, [cue warning of] [content a flood].",
          "[source The mayor] left and [cue blamed] [content the firm, Odrin Mills, for the flood].",
          "[source The mayor] left, [cue blaming] [content the firm, Odrin Mills, for the flood].",
          "[source The mayor] kept [cue blaming] [content the firm, Odrin Mills, for the flood].",
          "[source The mayor] left, [cue threatening] [content to sue]." },
  no = { "The mayor opened the hall and used it for talks.", "The mayor left, accused of fraud.", "The mayor denies seeking a post.",
         "The mayor slammed claims that he lied.", "The guard left, calling the police.", "The mayor said the men have been friends and never discussed the bridge.",
         "The mayor said that the report was false and filed a complaint with the press council.",
         "A call for the mayor to sign the plan and criticise the firm fell through.",
         "The mayor opened the hall and was praised for the plan." },
}
