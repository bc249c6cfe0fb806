-- Claims round a corner: a question that was put, an accusation in the passive, a deed that serves to say something.
phase "speech"

-- "was wrong to say", "refused to say": nothing is said by the subject
words "unsaid" { "be", "refuse", "decline", "fail", "want", "ask", "invite", "allow", "forbid", "urge", inflect = "verb" }

part "passive" [[ (<be> | <have> been) [adv]? ]]

words "ask_hard" { "press", "grill", "quiz", "question", "probe", "challenge", "pump", "cross-examine", inflect = "verb" }

part "when_asked" [[ ((in | on | at | during | last | this) [not comma not mark not /by|whether|if|about/]{1,3}? | yesterday | repeatedly | twice | later | earlier) ]]

-- "whether the chief, Ed Gill, had": a question whose subject has an aside
part "put_aside" [[ (whether | if | why | how | when) ([det] | [own] | [adj] | [noun] | [name] | [num] | [possessive]){1,8} , [not comma not final not mark]{1,12} , [adv]? ([finite] | [modal] | <have> | <be>) ]]

rule "question put" {
  finds = "Claim", about = "asked whether he would go, the minister ...; she was asked by a judge about it",
  ways = {
    opening = [[ ^ ([adv] | when)? {cue: asked} (&when_asked? by {source: np})? (&setting | [prep not /whether|if/] [not mark not final not wh not /whether|if/]{1,14}?) {content: (&wh | about | for) [not mark not final]{1,40}?} , ]],
    opening_aside = [[ ^ ([adv] | when)? {cue: asked} (&when_asked? by {source: np})? &setting {content: &put_aside [not mark not final]{1,30}?} , ]],
    inside_aside = [[ (when | if | , | <be>) {cue: asked} (&when_asked? by {source: np})? &setting {content: &put_aside [not comma not mark not final]{1,30}} ]],
    inside = [[ (when | if | , | <be>) {cue: asked} (&when_asked? by {source: np})? &setting {content: (&wh | about | for) ([not comma not mark not final] | quote){1,30}} ]],
    pressed = [[ (^ | when | , | <be>) [adv]? {cue: (pressed | questioned)} (by {source: np})? &setting (on | about | over)? {content: (whether | if) [not comma not mark not final]{1,40}} ]],
    active = [[ &subject {cue: (verbs with <ask_hard> | &pre <ask_hard>)} {addressee: core (of core)?} &setting (on | about | over | as to)? {content: whether [not comma not mark not final]{1,40}} ]],
  },
  unless = { fetched = [[ asked for by ]] },
  points = { asked = { 12, [[ {cue} ]] }, by = { 6, [[ {cue} by {source} ]] } },
  make = { act = "ask", class = "ask" },
  yes = { "[cue Asked] in March by [source a radio station] [content whether he had met them], he smiled.",
    "[cue Asked] on Monday [content whether the bridge was safe], the mayor smiled.",
    "The mayor, [cue asked] [content if the bridge was safe], smiled.",
    "[cue Asked] [content whether the chief, Ed Gill, had left], she smiled.", "She [cue was asked] [content if the bank, which owns the mill, would sell it].",
    "[cue Asked about] [content the bridge], the mayor smiled.",
    "[cue Asked] [content whether the mayor would be there for the final], the guard smiled.",
    "She [cue was asked] by [source a judge] [content what she had seen].",
    "[cue Pressed] on [content whether the plant would close], Lind said no.",
    "[source A reporter] [cue grilled] [addressee the mayor] over [content whether or not he would go], but he said no.",
  },
  no = { "He asked for water.", "The asked price was high.",
         "The plan, asked for by many, is late." },
}

rule "said of somebody" {
  finds = "Claim", about = "was accused by the union of lying", at_least = 8,
  ways = {
    of = [[ {cue: [participle <say frames=of|about|for|as|against>]} &when? by {source: (np | core)} (&when | , [not mark]{1,14}? ,)? {content: (of | about | for | as | against) clause} ]],
    agent = [[ {content: np} {cue: (<be> | <have> [adv]? been) [adv]{0,2} [participle <say strength=6|7|8|9 frames=obj>]} by {source: &narrowed} ]],
    agent_for = [[ {content: np} &aside? {cue: (<be> | <have> [adv]? been) [adv]{0,2} [participle <say strength=6|7|8|9 frames=for>]} by {source: (core [possessive])? core (of core)?} {content: for topic} ]],
    sided = [[ {content: np} ,? {cue: ((<be> | <have> [adv]? been) [adv]{0,2})? [participle <say act=praise|criticise|doubt strength=3|4|5|6|7|8|9 frames=obj>]} by {source: (&narrowed | [num] percent of core)} ]],
    agent_of = [[ {content: np} &aside? {cue: (<be> | <have> [adv]? been) [adv]{0,2} ([participle <say strength=6|7|8|9 frames=obj>] | [participle <say strength=5 frames=of>])} &when? by {source: (core [possessive])? core (of the? [name]{1,3})?} &when? {content: of [not name] clause?} ]],
    of_agent = [[ {content: np} &aside? {cue: (<be> | <have> [adv]? been) [adv]{0,2} [participle <say strength=6|7|8|9 frames=obj>]} {content: (of | about | for | as) [not comma not mark not final]{0,12}? [not comma not mark not final not verb]} by {source: np with Actor} ($ | , | [conj] | when | as) ]],
    to_be_by = [[ {content: np} &aside? {cue: (<be> | <have> been) [adv]? [participle <say act=state|believe|report|predict|inform|accuse>]} by {source: (core ((of | in | for) core)? | the? Actor)} {content: to (be | have) clause?} ]],
    it_by = [[ it {cue: (<be> | <have> been) [adv]{0,2} [participle <say frames=that|clause>]} (, [adv]{1,3} | , not least)? by {source: (the? [adj]? [common] [name]{1,3} | core ((of | for) core)?)} ,? {content: (&that clause | full_clause with &finite)} ]],
    object_to = [[ {cue: [participle <say frames=obj-to>]} by {source: np} {content: to [adv]? [base] clause?} ]],
    told = [[ {cue: &passive [participle <say frames=obj-that>]} by {source: core ((of | for) core)?} &setting {content: (&that clause | &wh clause | full_clause with &finite)} ]],
  },
  unless = { relative = [[ by {source} {content: (who | whose | which) ...} ]],   -- "it was told by men who were there"
             whose = [[ {cue: ... [<say not frames=of>]} &when? by {source} {content: of [name] ...} ]] },   -- "was sued by the family of Lind"
  points = { verb = "{cue.strength}", passive = { 2, [[ (<be> | been | being) [adv]? {cue} ]] }, agent = { 2, [[ {content} {cue} &when? by {source} ]] },
             for_what = { 1, [[ {cue} by {source} {content: (for | of) ...} ]] },
             apart = { 1, [[ {content} , {cue} by ]] }, both = { 4, [[ by {source} ]] }, it = { 4, [[ it {cue} by {source} {content} ]] },
             lately = { 9, [[ it {cue} , [adv]{1,3} by {source} ,? {content} ]] } },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[content The plan] [cue was backed] by [source the union].",
          "[content Lind] [cue was praised] by [source the union] [content for her work].",
          "[content Lind], [cue backed] by [source the union], won.",
          "[content The plan] [cue is supported] by [source 60 percent of farmers].",
          "They met the firm [cue accused] by [source the union] [content of hiding the report].",
          "[content The firm] [cue was accused] by [source the union] [content of bias].",
          "[content The firm] [cue was accused] in May by [source two clerks] [content of hiding the report].",
          "[content The firm] [cue was accused] by [source two clerks] last month [content of hiding the report].",
          "[content The firm] [cue was accused] [content of bias] by [source the union].",
          "She was [cue urged] by [source her party] [content to stand again].",
          "The sale was [cue seen] by [source some] [content as a blow for the firm].",
          "[content Lind] [cue is said] by [source friends] [content to be ill].",
          "[content The firm] [cue is suspected] by [source the union] [content of bias].",
          "[content The firm] [cue is alleged] by [source the union] [content to have sold the mill].",
          "[content The coach], a Dane, [cue was reported] by [source the Sunday Mirror] [content to have left].",
          "It [cue was suggested] by [source the union] [content that the bridge was shut].",
          "It [cue has been suggested], most recently by [source the columnist Ada Ruiz], [content that the bridge was shut].",
          "She [cue was told] by [source a guard] on Monday [content that the bridge was shut].",
          "She [cue was told] by [source the bank] [content she had no money].",
          "[content The plan] [cue was sharply criticised] by [source the union]." },
  no = { "The bank was sued on Monday by the family of Lind.", "It was repeated by six men who might have known better.", "She was convinced by farmers agitating for the dam.", "Lind said it had been leaked by people who wished the mayor ill.", "The bridge was built by a firm of note.", "He was accused of being paid by the union." },
}

words "takes_stage" { "use", "take", "go", "write", "post", "appear", "turn", "speak", "travel", "hold", inflect = "verb" }
words "made_to" { "lead", "leave", "prompt", "cause", "force", "push", "drive", "spur", "move", "inspire", "compel", "provoke",
                  inflect = "verb" }

rule "done to say" {
  finds = "Claim", about = "took the floor to say that ...; went on air to warn that ...", at_least = 9,
  ways = {
    plain = [[ &subject verbs [not comma not final not mark not verb]{1,10}? {cue: to [adv]{0,2} [base <say strength=7|8|9 frames=that|clause|quote>]} &said ]],
    staged = [[ &subject verbs with <takes_stage> [not comma not final not mark not verb]{1,10}? {cue: to [adv]{0,2} [base <say strength=8|9 frames=of|obj-to|against>]} {content: ((core [possessive])? core (of | to | against) topic | (on | for) topic)} ]],
    led = [[ verbs with <made_to> {source: (core (of core)? | &some_people)} {cue: to [adv]{0,2} [base <say strength=5|6|7|8|9 frames=that|clause|quote>]} &said ]],
  },
  unless = { not_yet = [[ <have> yet {cue} ]], unsaid = [[ {source} ...4 <unsaid> [not comma not mark not verb]{0,10}? {cue} ]] },
  points = { led = { 4, [[ <made_to> {source} {cue} ]] }, staged = { 2, [[ <takes_stage> ...12 {cue} core (of | to | against) ]] }, verb = "{cue.strength}", frame = { 3, [[ {cue} ...10 ({content} | that | ") ]] } },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[source Lind] used the speech [cue to accuse] [content Okoro of fraud].",
          "The leak led [source some] [cue to say] [content that the bridge was old].", "[source The mayor] took the stage [cue to say] [content that the bridge was safe]." },
  no = { "It was wrong to say that the bridge was safe.", "The mayor has yet to say whether it was safe.", "The mayor has refused for a week to say that it was safe." },
}

-- What words somebody's deed draws: "the plan drew criticism from doctors".
words "words_drawn" {
  criticise = { "criticism", "fire", "anger", "outrage", "condemnation", "scorn", "ridicule", "protest", "opposition", "resistance",
                "rebuke", "backlash", "fury", "flak", "objection", "complaint", "contempt", "hostility" },
  praise = { "praise", "support", "applause", "backing", "endorsement", "approval", "acclaim", "sympathy", "cheers" },
  inflect = "noun", any_tag = true,
}
words "draw" { "draw", "spark", "attract", "face", "prompt", "provoke", "trigger", "win", "earn", "receive", "get", "gain", "meet~ with",
               "invite", "elicit", "garner", "enjoy", "run~ into", inflect = "verb" }

rule "words that are drawn" {
  finds = "Claim", about = "the plan drew criticism from doctors; she won the backing of the union",
  pattern = [[ {content: np} &aside? {cue: (<have> | [modal] | [adv]){0,3} <draw> ([det] | [adj] | [noun]){0,4} <words_drawn>} (from | of | by | among | on the part of) {source: (core [possessive])? core} ]],
  make = { act = "{cue.group|criticise}", class = "noun" },
  yes = { "[content The plan] [cue drew sharp criticism] from [source doctors].",
          "[content Lind] [cue won the backing] of [source the farmers' union]." },
  no = { "The plan drew crowds from the north." },
}

words "under_fire" { "come~ under fire", "come~ in for criticism", "come~ under attack", "draw~ fire", "take~ flak", "face~ criticism",
                     "draw~ criticism", "face~ a backlash", "face~ anger", inflect = "verb" }

rule "said by nobody named" {
  finds = "Claim", about = "the plan was announced; he was criticised for it: what is said, and nobody who says it",
  ways = {
    of = [[ {content: np} &aside? {cue: (<be> | <have> been) [adv]? [participle <say strength=7|8|9 frames=obj>]} {content: (for | with | of | as) topic} ]],
    it_is = [[ it [modal]? {cue: (<be> | <have> been) (being | also){0,2} [participle <say strength=6|7|8|9 frames=that>]} ((in | on | at | around | among | across) core)? {content: &that clause} ]],
    under_fire = [[ {content: np} &aside? {cue: <under_fire>} {content: (over | for | about) topic} ]],
    charged = [[ {content: np} &aside? {cue: (<be> | [modal] be | <have> [adv]? been) [adv]? [participle <charged_with>]} (in (a | an | the)? [adj]? <forum>)? {content: (of | with) topic} ]],
    blamed = [[ {content: np} &aside? {cue: (<be> | <have> [adv]? been) [adv]? blamed} {content: (on | for) topic} ]],
    told = [[ {cue: &passive [participle <say strength=6|7|8|9 frames=obj-that|obj-to>]} &setting
              {content: (&that clause | full_clause with &finite | to [adv]? [base] clause?)} ]],
    bare = [[ {content: np} &aside? {cue: (<be> | <have> been) [adv]? [participle <say strength=7|8|9 frames=obj>]} (&time | on [name]{1,2} [num]?)? ($ | , | when | after | before | as | in) ]],
  },
  unless = { as_so = [[ as {content: [pronoun]} {cue} ]],   -- "I have not taken it, as I am accused"
             of_what = [[ [prep] {content: what} {cue} ]] },   -- "a tenth of what was pledged"
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[content The plan] [cue was announced] on Thursday.", "It [cue is being claimed] [content that the port is shut].",
          "It [cue is being said] in the market [content that the port is shut].", "[content The fire] [cue was blamed] [content on a guard].", "[content Okoro] [cue is suspected] [content of fraud].",
          "[content Lind] [cue came under fire] [content for her remarks].", "[content Okoro] [cue was criticised] [content for his trade in arms].",
          "Guests [cue were told] [content that the port was shut].", "He [cue was told] [content he was ill].", "Guests [cue have been urged] [content to leave].",
          "[content The deal] [cue was formally announced] in a paper." },
  no = { "The bridge was built on Thursday.", "He was told of it.", "It paid a tenth of what was announced.", "She has not taken it, as she was accused." },
}

-- what a man accused of it is accused of, up to the verb of which he is the subject
part "held" [[ [not comma not mark not finite not modal not final not /[;:]/]{1,24} ]]

-- "charged with the task of", "charged with running it": given, not accused
words "entrusted" { "task", "job", "duty", "mission", "responsibility", "care", "role", "work", "oversight", "run", "oversee", "protect", "find",
                    "keep", "manage", "draft", "draw", "implement", "enforce", "lead", "ensure", "investigate", "review", "guard",
                    "look", "make", "decide", "maintain", "defend", any_tag = true, inflect = "verb" }

rule "accused in passing" {
  finds = "Claim", about = "two men accused of arson; a guard who is suspected of theft; the storm, which is blamed for the flood",
  ways = {
    accused = [[ {content: np} (, [num])? ,? {cue: (accused | suspected)} {content: of &held} ]],
    accused_who = [[ {content: (who | which)} {cue: <be> [adv]{0,2} (accused | suspected)} {content: of &held} ]],
    accused_with = [[ {content: np} (, [num])? ,? {cue: charged} {content: with ([gerund not <entrusted>] | [det]? [common not <entrusted>]) &held?} ]],
    blamed_for = [[ {content: (who | which)} {cue: <be> [adv]{0,2} (blamed | criticised | criticized)} {content: for &held} ]],
  },
  unless = { in_court = [[ {content: (court | dock | custody)} {cue} ]],
             denied = [[ {cue} ...40 ([verb <deny>] | not | n't | never | said | says) ]] },   -- what the accused answers, 47 finds
  make = { act = "accuse", certainty = "hearsay", class = "accuse" },
  yes = { "They met [content two guards] [cue accused] [content of theft].", "They met [content a guard], [cue charged] [content with the theft of a boat].",
          "[content Two men] [cue accused] [content of arson] have fled.",
          "They met a guard [content who] [cue is accused] [content of theft].",
          "The storm, [content which] [cue is blamed] [content for two deaths], is over." },
  no = { "A guard accused of theft denied it.", "The guard accused the mayor of theft.",
         "They met a body charged with running the port.",
         "Two men are in court charged with theft." },
}

rule "thought in passing" {
  finds = "Claim", about = "a man believed to be a clerk; a clerk thought to have left",
  pattern = [[ {content: np} ,? {cue: (believed | thought | alleged | rumoured | rumored | understood | feared)} {content: to (be | have) &held} ]],
  make = { act = "believe", certainty = "hearsay", class = "believe" },
  yes = { "They met [content a guard] [cue thought] [content to have left in May]." },
  no = { "The guard thought to himself that it was late." },
}
