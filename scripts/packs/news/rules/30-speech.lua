-- Claims: who says what. The cue's verb and the frame behind it add up in points; a weak verb counts only
-- in a strong frame.
phase "speech"

type "Claim" {
  head = "cue", keep = "best",
  slots = { "source", "cue", "content", "addressee", "medium", "time", "by" },
  about = "somebody says, thinks or wants something",
}

words "say" { from = "words/say.tsv", inflect = "verb" }
words "speech_noun" { from = "words/speech-nouns.tsv", inflect = "noun" }
words "addressee" { from = "words/addressee.tsv", inflect = "noun" }
words "medium" { from = "words/medium.tsv", inflect = "noun" }
words "according" { "according to", "in the words of", "as per", "in the view of", "in the opinion of",
                    "as reported by", "citing" }
words "clause_start" { "that", "whether", "how", "what", "why", "where", "when", "who", "if", "which" }

-- between a subject and its verb: an apposition, a relative clause, an age, a time, an adverb
part "aside" [[ ( , ...24 ,? | [open] ...10 [close] | [dash] ...16 [dash] )? ([adv] | also | &when | himself | herself){0,2} ]]
part "when" [[ ((on | last | late | early | this | in)? (<weekday> | <month> | week | month | year | <timeword>) [num]? ([noun])?) ]]
part "subject" [[ {source: np} &aside ]]
-- after the verb: to whom, when, in what
part "to_whom" [[ ({addressee: core} | to {addressee: core}) ]]
part "medium" [[ ,? {medium: (in | on | via | by | at | during | through) ([det] | [own])? ([adj] | [noun] | [name] | [possessive]){0,4} <medium> (with core | of core | to core)?} ,? ]]
part "setting" [[ (&medium | ,? {time: (on | last | late | early | this)? (<weekday> | <month> | week | month | year | today | yesterday) ([noun] | [num]){0,2}} ,? ){0,3} ]]
part "finite" [[ ([verb finite] | [modal] | <be> | <have> | <do>) ]]
part "statement" [[ {content: clause with &finite} ]]

rule "reported clause" {
  finds = "Claim", about = "said that ..., said ...", at_least = 6,
  ways = {
    that = [[ &subject {cue: verbs with <say frames=that>} (&to_whom)? &setting {content: that clause} ]],
    zero = [[ &subject {cue: verbs with <say frames=clause>} &setting &statement ]],
    told = [[ &subject {cue: verbs with <say frames=obj-that>} (&to_whom) &setting {content: that? clause with &finite} ]],
    wh = [[ &subject {cue: verbs with <say frames=wh>} (&to_whom)? &setting {content: (whether | how | what | why | where | when | who | if) clause} ]],
    quote = [[ &subject {cue: verbs with <say frames=quote>} (&to_whom)? &setting (, | :)? {content: quote} ]],
    quote_mid = [[ &subject {cue: verbs with <say frames=quote>} (&to_whom)? &setting (, | :)? {content: clause with "} ]],
    relative = [[ {source: np} ,? (who | which) [adv]? {cue: verbs with <say frames=that>} {content: that clause} ]],
    relative_zero = [[ {source: np} ,? (who | which) [adv]? {cue: verbs with <say frames=clause>} &statement ]],
    participle = [[ {source: np} (verbs ...20)? , [adv]? {cue: [gerund <say frames=that|clause>]} {content: that? clause with &finite} ]],
    passive = [[ {cue: it (was | is) (verbs with <say frames=that> | [participle <say frames=that>])} {content: that clause} ]],
    hearsay = [[ {source: np} {cue: (is | are | was | were | has been | have been) [adv]? [participle <say>]} {content: to clause} ]],
  },
  points = {
    verb = "{cue.strength}",
    that = { 4, [[ {cue} ...8 {content} ]] },
    quoted = { 4, [[ {content} " ]] },
    name = { 1, [[ {source} {cue} ]] },
    cue_in_quote = { -1, [[ [quoted] ]] },
  },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "[source John Kirby] [cue said] [content that Pyongyang had shipped shells].",
    "[source The ministry] [cue said] on Monday [content it had left].",
    "[source She] [cue told] [addressee reporters] [content the camp was empty].",
  },
  no = { "Kirby will travel to Kyiv." },
}

rule "quotation and its speaker" {
  finds = "Claim", about = "a quotation, then who said it", at_least = 5,
  ways = {
    first = [[ {content: quote} ,? {source: np} &aside {cue: verbs with <say frames=quote|end|that|clause>} (&to_whom)? &setting ]],
    inverted = [[ {content: quote} ,? {cue: [verb <say frames=quote|end|that|clause>]} {source: np} (, ...20 ,)? ]],
    announced = [[ {source: np} {cue: verbs with <say>} &setting : {content: quote} ]],
    colon = [[ ^ {source: ([name] | [upper] | [initial]){1,4}} {cue: :} {content: ... } $ ]],
    name_dash = [[ {content: quote} (- | -- | [dash]) {source: np} $ ]],
  },
  points = { verb = "{cue.strength}", quoted = { 6, [[ " ]] }, colon = { 6, [[ : ]] } },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "\"[content We have never sold arms],\" [source the ministry] [cue said].",
  },
}

rule "content before its speaker" {
  finds = "Claim", about = "The bridge is safe, the firm said.", at_least = 7,
  ways = {
    left = [[ ^ {content: ...} , {source: np} &aside {cue: verbs with <say frames=end|clause|that>} (&to_whom)? &setting ($ | , | " | [dash]) ]],
    left_inverted = [[ ^ {content: ...} , {cue: [verb <say frames=end|clause|that>]} {source: np} (, ...24)? ($ | ,) ]],
    parenthetical = [[ ^ {content: ...} , {source: np} {cue: verbs with <say frames=end|clause|that>} (&to_whom)? &setting , {content: clause} ]],
    as_said = [[ ^ {content: ...} , as {source: np} {cue: verbs with <say>} (it)? ($ | ,) ]],
  },
  points = { verb = "{cue.strength}", finite = { 2, [[ {content} ]] }, short_source = { 1, [[ {source} {cue} ]] } },
  unless = { cue_quoted = [[ ([open]) {cue} ]] },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[content The bridge is safe], [source the firm] [cue said]." },
}

rule "according to" {
  finds = "Claim", about = "according to X, ...; ..., according to X",
  ways = {
    first = [[ {cue: <according>} {source: np} , {content: clause} ]],
    last = [[ ^ {content: ...} ,? {cue: <according>} {source: np} ]],
    says = [[ {cue: as} {source: np} {by: verbs with <say>} , {content: clause} ]],
  },
  make = { act = "inform" },
  yes = { "[cue According to] [source the ministry], [content nobody was hurt].",
          "[content Nobody was hurt], [cue according to] [source the ministry]." },
}

rule "intention" {
  finds = "Claim", about = "promised to leave; urged Iran to stop; called for talks", at_least = 9,
  ways = {
    to = [[ &subject {cue: verbs with <say frames=to>} {content: to clause} ]],
    object_to = [[ &subject {cue: verbs with <say frames=obj-to>} {content: clause with to} ]],
    doing = [[ &subject {cue: verbs with <say frames=ing>} {content: doing} ]],
    object = [[ &subject {cue: verbs with <say frames=obj>} {content: clause} ]],
    preposition = [[ &subject {cue: verbs with <say frames=of|about|for|on|against|as|with|into>} {content: (of | about | for | on | against | as | with | into) clause} ]],
    object_prep = [[ &subject {cue: verbs with <say frames=of|for|as|about>} {content: core (of | for | as | about) clause} ]],
  },
  points = { verb = "{cue.strength}", to = { 4, [[ {cue} to ]] }, object = { 2, [[ {cue} core ]] },
             speaks = { 2, [[ {source} {cue} ]] } },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = { "[source The union] [cue promised] [content to strike again]." },
}
