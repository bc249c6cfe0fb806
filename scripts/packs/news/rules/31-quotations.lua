-- Claims in quotation marks: a quotation and its speaker, a speaker and a colon.
local labels = require "lib.labels"

phase "speech"

rule "quotation and its speaker" {
  finds = "Claim", about = "a quotation, then who said it", at_least = 8, priority = 1,
  ways = {
    first = [[ {content: quote} ,? &subject {cue: (verbs with <say frames=quote|end|that|clause> | &pre <say frames=quote|end|that|clause>)} (&listener | &to_whom)? &setting (,? {content: quote})? ]],
    mixed = [[ {content: ^ &any quote} ,? &subject {cue: (verbs with <say frames=quote|end|that|clause> | &pre <say frames=quote|end|that|clause>)} (&listener | &to_whom)? (&medium | &time | &manner | ,? &aside)? (, {content: ([conj] clause with " | quote)})? ]],
    mixed_inverted = [[ {content: ^ &any quote} ,? {cue: [verb finite <say frames=quote|end|that|clause>]} {source: &speaker} &aside? ]],
    inverted = [[ {content: quote} ,? {cue: ([verb finite <say frames=quote|end|that|clause>] | <say frames=quote>)} {source: &speaker} (&aside | [not mark]{0,20}? , {content: quote})? ]],
    announced = [[ &subject {cue: (verbs with <say> | &pre <say>)} [not mark not verb]{0,12}? : {content: quote} ]],
    announced_denial = [[ &subject {cue: (verbs with <say act=deny> | &pre <say act=deny>)} ([det] | [own] | [adj]){0,3} <speech_noun> (that | of) [not mark]{1,30}? : {content: quote} ]],
    cited = [[ {content: quote} ,? np [verb finite <cite_verb>] {source: [not comma not mark not verb]{1,12}?} (, [not comma not mark not finite]{1,10}? ,)? as {cue: [gerund <say frames=quote|end|that|clause>]} (. | , | $ | on <weekday>) ]],
    came = [[ {content: quote} ,? [lemma=come] {cue: ([det] [adj]?)? (shout | shouts | cry | cries | call | calls | chant | chants | reply | answer | response)} ((from | of) {source: core (of core)?})? ]],
    name_dash = [[ {content: quote} (- | -- | [dash] | /\x{2015}/) {source: np} $ ]],
  },
  unless = { gerund = [[ " ,? [gerund] ...1 {source} ]],
             setting = [[ ^ (<weekday> | (on | in | at | during) [not verb]) [not verb not mark]{0,20} " [not verb]{1,12} ,? " ,? ({source} | {cue}) ]],
             reported = [[ <speech_noun> that {source} ]],
             citing = [[ , [gerund <cite_verb>] quote [verb finite] ]],
             cited = [[ [gerund <cite_verb>] {content} ]],
             quotes_another = [[ {cue: [<cite_verb>]} [not mark not final]{1,20}? as [gerund] ]],   -- "quoted Lind as saying"
             told_of = [[ {content} {cue: [<made_public>]} [not capital not det not pronoun] ]],   -- a "devastating" leaked report
             no_comma = [[ [not comma not final not mark] " {source} ]] },
  points = {
    verb = "{cue.strength}",
    start = { 4, [[ ^ {content} ]] },
    comma = { 6, [[ ((, | [final]) " | " ,) ({source} | {cue}) ]] },
    as_saying = { 6, [[ as {cue} ]] },
    colon = { 6, [[ : {content} ]] },
    close = { 1, [[ {source} {cue} ]] },
    came = { 9, [[ {content} ,? [lemma=come] {cue} ]] },
    dash = { 8, [[ {content} (- | -- | [dash]) ]] },
  },
  make = { act = "{cue.act|state}", certainty = "{cue.certainty|certain}", class = "{cue.class}" },
  yes = {
    "[content \"It is safe,\"] [cue said] [source deputy prime minister Ada Lind].",
    "[content \"It is safe,\"] [cue said] [source a clerk close to the mayor].",
    "[content \"It is safe,\"] [cue said] [source the clerk] at the town hall.",
    "[content \"We have never sold arms,\"] [source the ministry] [cue said].",
    "[content \"The port is open,\"] [cue said] [source Ada Lind, the mayor].",
    "[content \"The port is open,\"] [cue said] [source Ada Lind (R-Velia), Democrat of Estmark and a lawyer who left in May], on Monday.",
    "[content \"Shame on you!\"] came [cue cries] from [source the crowd].",
    "[content \"Where is the report?\"] [cue shot back] [source the mayor].",
    "[source Ada Lind] [cue said]: [content \"We are ready.]\n\n[content \"We have been for weeks.\"]",
    "[source Ada Lind] [cue told] reporters: [content \"We will rebuild the bridge.\"]",
    "[content \"The port is open,\"] [source the mayor] [cue said], [content \"and it will stay open.\"]",
    "[source The firm] [cue denied] reports that the mayor was leaving: [content \"It is a rumour.\"]",
    "[content \"The port,\"] [cue said] [source Ada Lind], [content \"is open.\"]",
    "[content \"The port is open\"], [source the mayor] [cue said], [content \"if I can help it\"], and left.",
    "[content The port is \"open to all,\"] [source the mayor] [cue said].",
    "[content The port is \"open to all,\"] [cue said] [source Ada Lind].",
    "[content \"A bridge is a promise.\"] — [source Ada Lind]",
    "[content \"The port is open,\"] the paper quoted [source Ada Lind] as [cue saying].",
    "[content The bridge is \"old but safe,\"] [source the mayor] [cue said], [content and \"worth a repair\"].",
  },
  no = { "The \"dead hand\" rule applied.", "They claim to have seen a \"devastating\" leaked report.", "As the \"No More\" movement says, it is late.", "Sunday on the \"Morning Walk,\" the mayor said it was late.",
         "Mr. Okoro, citing \"the odd magic of it,\" said the firm could win.",
         "He called it \"late,\" telling reporters of the fire.", "[content \"It is open,\"] [source the paper] [cue quoted] Ada Lind as saying.",
         "It was a rumour that the mayor was considering: \"a walk\"." },
}

words "written_on" { "sign", "banner", "placard", "poster", "note", "message", "badge", "T-shirt", "sticker", "headline", "caption", "tweet",
                  "post", "label", "plaque", "billboard", "text", "inscription", "slogan", "letter", "email", "memo", "entry",
                  "leaflet", "flyer", "notice", "screen", "card", inflect = "noun", any_tag = true }

rule "subject of a quotation" {
  finds = "Claim", about = "Okoro was more blunt: \"It is a farce.\": what stands behind the colon is said by the subject",
  pattern = [[ ^ {source: np with [Actor kind=person]} &between (<be> | <have>) [not mark not verb not final]{1,8} {cue: :} {content: quote} ]],
  unless = { told = [[ <be> ... (<say> | <speech_noun> | <words_noun>) ]] },
  make = { act = "state", class = "say", certainty = "certain" },
  yes = { "[source Okoro, a nurse], was more blunt[cue :] [content \"It is a farce.\"]",
          "[source Coach Ben Okoro] had no such doubts[cue :] [content \"She is clean.\"]" },
  no = { "Lind's answer was blunt: \"It is a farce.\"" },
}

rule "written on a sign" {
  finds = "Claim", about = "held a sign reading \"No\"; a note to staff, which read \"Stay out\"", priority = 1,
  pattern = [[ {source: ([det not wh] | [own] | [num])? ([adj] | [noun]){0,2} [<written_on>]} ((from | to | on | in | by | at | outside | sent | posted | left) [not comma not mark not finite]{1,6}?)? ,? (that | which)? ]] ..
            [[ {cue: (reading | reads | read)} ,? {content: quote} ]],
  check = function(m) return m:slot("content").last - m:slot("content").first > 3 end,   -- not "Velia FC"
  make = { act = "state", class = "say", certainty = "certain" },
  yes = { "He held up [source a sign] [cue reading] [content \"No dam here\"].", "[source A message] sent to staff, which [cue read] [content \"Do not come in\"], was shown.",
          "She sent [source a note] to the clerk [cue reading] [content \"Stay out.\"]" },
  no = { "He held up a banner reading \"Velia FC\".", "He read a note called \"Stay Out\"." },
}

-- What a transcript tells of the voice: "(laughs)"
part "direction" [[ ([open] [word] [not close not comma]{0,12}? [close]) ]]

-- Who is more than the name in front of a colon: "Ada Lind (Velia):", "Ada Lind, mayor:"
part "label_rest" [[ ([open] [not close]{1,6} [close]){0,2} ((, | - | [dash]) [det]? ([adj] | [noun] | ([prep] | to) [det]? | and | ,){1,7})? ]]

words "turn_label" { ask = "Q.", answer = "A." }

rule "question" {
  finds = "Claim", about = "Q: Did you pay him? The question of an interview", within = "paragraph",
  ways = {
    colon = [[ ^^ {source: 'Q'} {cue: (: | .)} &direction? {content: ...} $$ ]],
    point = [[ ^^ {cue: <turn_label ask>} &direction? {content: ...} $$ ]],
  },
  make = { act = "ask", certainty = "certain", class = "ask", part = "question", turn = "yes" },
  yes = { "[source Q][cue :] [content Did you pay him]?", "[cue Q.] [content Did you pay him]?" },
  no = { "Question time is over." },
}

rule "answer" {
  finds = "Claim", about = "A: I paid nobody. The answer in an interview, whoever gives it", within = "paragraph",
  ways = {
    colon = [[ ^^ {source: 'A'} {cue: (: | .)} &direction? {content: ...} $$ ]],
    point = [[ ^^ {cue: <turn_label answer>} &direction? {content: ...} $$ ]],
  },
  make = { act = "state", certainty = "certain", class = "say", part = "answer", turn = "yes" },
  yes = { "[source A][cue :] [content I paid nobody].", "[cue A.] [content I paid nobody]." },
  no = { "A question is open." },
}

words "asker" { "interviewer", "moderator", "host", "presenter", "reporter", "journalist", "question", "chair",
                "chairman", "counsel", "prosecutor", "defence", "judge", "answer", "reader", "caller", "listener", "viewer",
                "narrator", "me", inflect = "noun", any_tag = true }

-- What stands before a colon at the head of a paragraph and says what comes, not who speaks.
words "heading" { "note", "brief", "lead", "intro", "shows", "story", "script", "shotlist", "duration", "restrictions", "press release", "news release", "media release", "statement", "update", "updated", "photo", "photos", "picture", "pictures", "video", "watch", "listen", "podcast",
                  "more", "related", "read more", "see also", "correction", "clarification", "Q&A", "interview", "exclusive", "opinion",
                  "comment", "analysis", "editorial", "review", "profile", "portrait", "explainer", "explained", "factbox", "fact check",
                  "timeline", "background", "breaking", "live", "feature", "focus", "obituary", "letter", "letters", "column", "diary",
                  "sport", "business", "weather", "graphic", "map", "quiz", "poll", "summary", "key points",
                  "claim", "verdict", "fact", "facts", "rating", "ruling", "conclusion", "context", "question", "source", "sources",
                  "evidence", "truth", "reality", "bottom line", "origin", "origins", "also false", "also true", "in short", "in brief",
                  "what we found", "finding", "findings" }

local AGAIN = 40   -- paragraphs to both sides

-- Is a label of one word met again further up or down, as that of a speaker mostly is?
local function stands_again(doc, source)
  local here = doc:sentence(source.sentence).paragraph
  for n = math.max(1, here - AGAIN), math.min(doc.paragraphs, here + AGAIN) do
    local first = n ~= here and doc:paragraph(n).first
    if first and doc:word(first) == source.text and doc:word(first + 1) == ":" then return true end
  end
  return false
end

-- "STEEL: Northgate denied it", "Peru: The ministry denied it": one word of the dictionary that is nobody's name, or a land, and stands
-- there once, says what the paragraph is about.
local function is_subject(doc, source)
  local word = doc:token(source.first)
  local land = source:mentions("Actor")[1]
  if land and land:get("kind") == "state" and land.first == source.first and land.last == source.last then
    return not labels.speaks_self(doc, source.last + 2) and not stands_again(doc, source)
  end
  if source.first < source.last then return false end
  if word:in_list("month", "weekday") then return not stands_again(doc, source) end
  if labels.speaks_self(doc, source.last + 2) then return false end
  if not word.known and word:is("name") then return false end
  if word:in_list("surname", "given", "role", "crowd", "body", "actor", "city") then return false end
  return not stands_again(doc, source)
end

rule "speaker and colon" {
  finds = "Claim", about = "LIND: We are ready. The line of a transcript, to the end of its paragraph", within = "paragraph",
  ways = {
    upper = [[ ^^ {source: [upper]{1,5}} &label_rest {cue: :} &direction? {content: ...} $$ ]],
    asker = [[ ^^ {source: [det]? ([adj] | [noun]){0,2} <asker>} {cue: :} &direction? {content: ...} $$ ]],
    actor = [[ ^^ {source: [det]? ([adj] | [noun]){0,4} [Actor kind=person|media]} &label_rest {cue: :} &direction? {content: ...} $$ ]],
    stamped = [[ ^^ ([open] /\d+[.:]\d\d([.:]\d\d)?([ap]m)?/ [close] | /\d+[.:]\d\d([ap]m)?/) ([dash] | -)? {source: ([det] | [adj] | [noun] | [name]){0,4} [Actor kind=person|media|company|institution|police|military|party|ngo|government|igo]} ]] ..
              [[ ([adv] | (on | in | at | via) [not comma not mark not final]{1,4})? {cue: :} &direction? {content: ...} $$ ]],
    role = [[ ^^ {source: ([det] | [own])? ([adj] | [noun] | [possessive]){0,4} <role> (, [Actor kind=person])?} {cue: :} {content: quote} $$ ]],
    on = [[ ^^ {source: [det]? ([adj] | [noun]){0,3} [Actor kind=person|government|state|institution|company|police|party]} ,? (on | by | via) [not mark not comma]{1,10} {cue: :} {content: quote} $$ ]],
    body = [[ ^^ {source: [det]? [Actor kind=government|state|institution|company|police|party]} {cue: :} {content: quote} $$ ]],
    name = [[ ^^ {source: ([name]{1,4} | [Actor kind=state])} {cue: :} &direction? {content: ...} $$ ]],
    handle = [[ ^^ 'RT' {source: [handle]} {cue: :} {content: ...} $$ ]],
    stated = [[ ^^ {source: [det]? ([adj] | [noun] | [name]){0,3} ([Actor kind=company|institution|government|ngo|party|police|military] | <body last=singular>)} [/statement|communiqu[eé]/] {cue: :} {content: ...} $$ ]],
  },
  unless = { heading = [[ ^^ ('Q' | 'A' | ([det] | [own])? <heading> | (<month> | <weekday>) [num]) : ]], asks = [[ ^^ {source: ([wh] | why | how | when | where) ...} ]], place = [[ ^^ (Dateline | <city> :) ]] },
  check = function(m, doc) return m.way ~= "upper" and m.way ~= "name" or not is_subject(doc, m:slot("source")) end,
  make = { act = "state", certainty = "certain", class = "say", turn = "yes" },
  yes = { "[source LIND][cue :] [content We are ready].", "[source The BBC][cue :] [content Are you ready]?",
          "[source Ada Lind][cue :] [content We are ready].",
          "[source Interviewer][cue :] [content Are you ready]?",
          "10:40 [source Chairman Ada Lind] on the radio[cue :] [content We are ready].",
          "[source PORT GUARD][cue :] [content We are ready].",
          "[source Senator Ada Lind (Velia)][cue :] [content We are ready].",
          "[source Defence counsel][cue :] [content We are ready].",
          "[source The firm's chief, Ada Lind][cue :] [content \"We are ready.\"]",
          "[source The Home Office], by e-mail[cue :] [content \"We are ready.\"]", "[source The Home Office][cue :] [content \"Not true.\"]",
          "[source Ada Lind] on the flood[cue :] [content \"We are ready.\"]",
          "[source Ada Lind][cue :] (laughs) [content We are ready].", "RT [source @AdaLind][cue :] [content We are ready].",
          "[source STEEL][cue :] [content I never sold the park].", "[source Chile][cue :] [content We never left].",
          "[source Club] statement[cue :] [content the reports are untrue]." },
  no = { "NOTE: We are ready.", "VERDICT: The claim is old.", "THE FACTS: The park was sold.", "WHAT THE CLUB SAYS: The park was sold.", "OUR VERDICT: The claim is old.", "Fact Check: We are ready.", "Jaipur: The talks began.", "STEEL: The mill denied it.", "June: The mill closes.", "Peru: The ministry denied it.", "Peru: The general said my army left.", "Monday: My mill was shut." },
}
