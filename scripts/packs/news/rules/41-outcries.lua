-- Denials in an outcry: "Nonsense!", "Not true", "Fake news".
phase "denials"

words "outcry" { "nonsense", "rubbish", "lies", "lie", "a lie", "all lies", "fake news", "not true", "untrue",
                 "false", "incorrect", "inaccurate", "utterly untrue", "totally false", "completely false", "utter nonsense",
                 "complete nonsense", "absolute nonsense", "total nonsense", "utter rubbish",
                 "absolute rubbish", "pure fantasy", "pure fiction", "pure invention", "baloney", "hogwash",
                 "bunkum", "absolutely not", "baseless", "preposterous", "ridiculous", "absurd",
                 "nothing of the kind", "nothing of the sort", "hardly", "god forbid", "perish the thought",
                 "no such thing", "wrong again", "quite wrong", "plain wrong", "dead wrong", "on the contrary",
                 "quite the opposite", "far from it", "a total lie", "that's a lie", "slander", "gossip",
                 "idle gossip", "idle chatter", "laughable", "ludicrous", "a joke", "fiction",
                 "a load of rubbish", "a load of nonsense", "stop lying", "stop making things up", "you lie", "you're lying", "you are lying", "liar", "liars", "pure speculation", "fantasy", "guesswork", "fairy tales", "a fairy tale", "poppycock",
                 "old wives' tales", "wild speculation", "a storm in a teacup", "a tempest in a teapot", "sheer invention",
                 "over my dead body", "not on your life", "come off it", "give me a break",
                 "don't make me laugh", "pull the other one", "dream on", "you must be joking", "you must be kidding",
                 "not in a million years", "never in a million years", "not in the slightest", "not for a moment", "not for one moment",
                 "not for a second", "lies and more lies", "a pack of lies", "not a chance", "no chance", "unthinkable",
                 "claptrap", "balderdash", "twaddle", "piffle", "stuff and nonsense", "utter rot", "tommyrot",
                 "bunk", "pure gossip", "bollocks", "balls", "utter balls", "total bollocks", "cobblers",
                 "tosh", "bull", "bulldust", "guff", "pish", "tripe", "drivel", "total bull", "as if", "bunk and nonsense", "utter drivel", "rot", "absolute rot", "complete rot", "total rot",
                 "what rot", "cock and bull", "bilge", "oh, please", "oh please", "oh, come on", "oh come on", "you can't be serious",
                 "you cannot be serious", "you've got to be kidding", "you have to be joking", "you're joking", "you are joking" }

-- Does it stand in an answer of an interview, in a turn of a transcript?
local function is_turn(doc, m)
  for _, c in ipairs((doc:around("Claim", "content", m.place))) do
    if c:get("turn") and c:get("act") ~= "ask" then return true end
  end
  return false
end

local answered = require "lib.answered"

words "you_think" { "do you think", "do you really think", "do you believe", "do you really believe", "do you suppose", "do you imagine", "would you say",
                    "does anybody think", "does anyone think", "does anybody believe", "does anyone believe" }

-- "Do banks care? Of course not." asks and answers in one breath, and denies only what is asked of the speaker.
local function asks_idly(doc, m)
  local before = m.sentence > 1 and doc:sentence(m.sentence - 1)
  local quote = before and doc:quote(m.place)
  if not quote or quote.first > before.last or doc:token(before.last).text ~= "?" then return false end
  return doc:find_list(before.first, before.last, "you_think") ~= nil or not answered.asks_of_self(doc, m.sentence - 1)
end

-- The article's own verdict follows what it judges.
local function follows_claim(doc, m)
  return m.sentence > 1 and #doc:sentence(m.sentence - 1):mentions("Claim") > 0
end

words "flat_no" { "categorically not", "emphatically not", "most certainly not", "most definitely not", "obviously not", "clearly not", "wrong", "fake", "not so", "not guilty", "not at all", "of course not", "certainly not", "absolutely not",
                  "definitely not", "no way", "not a bit of it", "not once", "none whatsoever", "none at all", "not in the least", "not remotely", "not even close",
                  "not even remotely", "nothing like it", "not that I recall", "not as far as I know", "not to my knowledge", "not ever" }
words "bare_no" { "never" }
words "bare_verdict" { "false", "wrong", "untrue", "not true", "nonsense", "not so", "fake", "rubbish" }

words "bursts_out" { "yell", "shout", "scream", "cry", "bellow", "roar", "snap", "exclaim", "shriek", "holler", "bark", "thunder", "mutter", "hiss",
                     "tweet", "heckle", "retort", "call out", "cry out", "shout out", inflect = "verb" }

rule "outcry" {
  finds = "Denial", about = "a quotation that begins with, or is, the verdict: Nonsense! Utterly untrue.",
  ways = {
    whole = [[ " ([det] | [adv] | [adj not /more/]){0,2} {cue: <false_noun>} (. | ! | , | and) "? ]],
    opens = [[ " ([adv] ,)? ([adv] | [adj] | <wholly> | that 's | what a? | utter | absolute | complete | total | pure | sheer){0,3} {cue: (<outcry> | (load | lot | heap | pile | bunch | crock) of [adj]? (<outcry> | <false_noun>))} (,? <outcry>){0,2} (. | ! | , | ; | [dash]) ]],
    from_start = [[ " [adj]? {cue: (fiction | lies | nonsense | rubbish | invention | fantasy | false | untrue | bunkum | twaddle | fabrication)} from the? [word]{1,2} to the? [word]{1,2} (, | . | ! | ") ]],
    alone = [[ " {cue: (<flat_no> | <bare_no>)} (, | . | !) " ]],
    answer = [[ (^ | : | 'A.' | [dash]) (absolute | absolutely | complete | completely | utter | utterly | total | totally | pure | sheer){0,2} {cue: (<outcry> | <flat_no>)} (. | ! | ; | , | [dash]) ]],
    verdict = [[ ^ {cue: <bare_verdict>} (. | !) $ ]],
    headed = [[ ^^ " ([adv] | [adj] | [det]){0,2} {cue: (<outcry> | <false_noun>)} " (: | [dash]) {source: ([name] | [noun] | [adj] | [possessive]){1,4}} ]],
    burst_out = [[ {source: (np | who)} [adv]? [verb <bursts_out>] [adv]? ,? " ([det] | [adv] | [adj]){0,2} {cue: (<outcry> | <false_noun> | <flat_no>)} (. | ! | ,) " ]],
    came_from = [[ " [adv]{0,2} {cue: (<outcry> | <flat_no>)} (, | . | !)? " (came | was | is) the ([adj] | [noun] | -){0,3} (word | reply | answer | response | retort | verdict | message | view | comment) (from | of) {source: ((core [possessive])? core)} ]],
    said = [[ ^ [num]? "? ([adv] ,)? [adv]{0,2} {cue: (<outcry> | <flat_no>)} (, all of it | , every word (of it)?)? "? , "? (([verb <say>] | according to) {source: np} | {source: (core [possessive])? core} [verb <say>]) ]],
  },
  unless = { brushed_off = [[ (off | aside | away | [<reject>] (it | this | that | them)) as " ([det] | [adv] | [adj]){0,3} {cue} ]],   -- "laughed it off as 'nonsense'": one denial
             would = [[ (would | will | might | could) [adv]? ([lemma=say] | [lemma=answer] | [lemma=reply]) [not word]{1,2} ([adv] | [adj] | that 's | what){0,3} {cue} ]] },   -- "I would say, 'That's ridiculous'"
  check = function(m, doc)
    if m.way == "answer" and asks_idly(doc, m) then return false end
    return m.quoted or is_turn(doc, m) or m.way == "said" or m.way == "verdict" and follows_claim(doc, m)
  end,
  make = { type = "falsity_predicate", polarity = "denial", strength = "2" },
  yes = { "\"[cue Nonsense],\" said Lind.", "\"[cue Nonsense],\" was the curt reply of [source the board].", "\"[cue Rubbish]! We were there,\" he said.",
          "\"Absolute [cue garbage],\" said Lind.", "\"What utter [cue twaddle],\" said Lind.",
          "\"[cue Fiction] from start to finish,\" said Lind.",
          "A: [cue Absolutely not].", "A: Complete [cue fiction].", "\"What a [cue load of cobblers],\" said Lind.", "\"[cue Lies], lies, lies!\" said Lind.", "LIND: [cue Nonsense]. We were there.",
    "The mayor says the bridge is safe. [cue Wrong].",
    "[cue Nonsense], says [source Ada Lind].", "\"We do not listen. Just [cue not true],\" said [source Ada Lind].", "[cue Not so], [source the bank] says.",
    "[cue Not so], [source the bank's lawyers] replied by evening.",
    "[cue Rubbish], according to [source the board].", "'[cue Not guilty]', says [source the board].",
    "\"[cue You lie]!\" Lind yelled.", "[source Lind] yelled \"[cue You lie]!\" at the king.", "[source A man] screamed \"[cue Rubbish]!\" as she spoke.", "'Completely [cue baseless]': [source Lind] on talk of a bribe",
    "\"[cue Of course not],\" he said when asked if he had gone.",
    "\"[cue Never],\" the mayor said when asked if she had taken money." },
  no = { "Ed Gill said that it leaked. Lind brushed it off as \"nonsense.\"", "\"Do you think that banks care about us? Of course not. They want money,\" Lind said.", "The rubbish, he said, stank.", "\"If they asked me, I would say, 'That's ridiculous,'\" Lind said.", "\"No more nonsense,\" Lind said.", "\"Do banks care? Of course not. They want money,\" Lind said." },
}
