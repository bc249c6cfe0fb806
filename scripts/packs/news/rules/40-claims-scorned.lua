-- Claims rejected in turns that 40-denials does not read: stories slammed, forecasts that cold water is poured on, figures
-- repudiated, a document scorned as something else, a charge that is rejected as "it", nothing of it accepted.
local put_forward = require "lib.put_forward"

phase "denials"

words "foretelling" { "forecast", "prediction", "projection", "prognosis", "prophecy", "estimate", "warning of doom", inflect = "noun" }
words "press_piece" { "story", "article", "headline", "item", "coverage", "piece", "column", inflect = "noun" }
words "paper_found" { "document", "dossier", "draft", "list", "letter", "memo", "video", "footage", "recording", "tape", "photograph", "finding", "figure",
                      "number",
                      "statistic", "evidence", "testimony", "survey", "audit", "study", "transcript", "map", inflect = "noun" }
words "scorns" { "scorn", "dismiss", "deride", "wave away", "wave aside", "brush aside", "brush off", "shrug off", "laugh off", "mock", "ridicule", "pooh-pooh",
                 "scoff at", "sneer at", inflect = "verb" }
words "scoffs" { "scoff", "snort", "scoff at that", "scoff at the idea", "scoff at the suggestion", inflect = "verb" }
words "disowns_it" { "repudiate", "disavow", inflect = "verb" }

words "charge_told" { "allegation that", "accusation that", "claim that", "rumour that", "rumor that", "suggestion that", "insinuation that",
                      "allegations that",
                      "accusations that", "claims that", "rumours that", "rumors that", "allegation of", "accusation of", "allegations of", "accusations of",
                      "the allegation", "the accusation" }

-- Has another told of something before, or does a charge stand there ("the allegation that he paid came from a rival")?
local function is_told_before(m, doc)
  local from = put_forward.start(doc, m)
  if doc:find_list(from, m.place, "refused") then return false end
  return doc:find_list(from, m.place, "charge_told") ~= nil or put_forward.is_held_against(doc, m) or put_forward.is_claimed(doc, m)
end

part "told_claim" [[ &before_noun {noun: <claim_noun>} ((of | that | about | by) [not comma not final not mark]{1,12}?)? ]]

rule "claim scorned" {
  finds = "Denial", about = "X slammed stories that ..., poured cold water on a forecast, repudiated figures, dismissed the list as \"gossip\"",
  ways = {
    stories = [[ {source: np} &d_aside &d_aux {cue: <attack_claim>} &d_setting {content: &before_noun {noun: <press_piece>} (that | claiming | saying | alleging | suggesting | in which) clause} ]],
    foretold = [[ &denier {cue: (<scorn> | [lemma=dismiss] | [lemma=rubbish] | [lemma=dispute] | [lemma=knock] down | [lemma=play] down)} &d_setting {content: &before_noun {noun: <foretelling>} ((by | from) [not comma not mark not final]{1,6}?)? (that | of) clause} ]],
    repudiated = [[ {source: np} &d_aside &d_aux {cue: <disowns_it>} &d_setting {content: ([det] | [own] | [adj] | [noun] | [name] | [possessive]){0,4} {noun: <paper_found>} (, [participle] [not comma not final]{1,12} ,)? (that | which | showing | saying | suggesting | claiming | according to | published | by | of) clause} ]],
    as_else = [[ &denier {cue: <scorns>} {content: ((the | this | that | those | these | its | his | her | their | what ...4) [adj]? {noun: <paper_found>} ((of | by | from) [not comma not mark not final]{1,6}?)? | ([det] | [adj]){0,2} {noun: (question | questions | talk | criticism | complaints)} ((about | of | over | that) [not comma not mark not final]{1,10}?)?)} as quote ]],
    concerns = [[ &denier {cue: (<scorns> | [lemma=dismiss] | [lemma=reject] | [lemma=discount])} {content: (these | those | such | that) {noun: (concerns | concern | worries | fears | criticism | criticisms | suggestions | complaints | doubts)}} ]],
    termed_day = [[ &denier {cue: (<reject strength=2|3>)} (on? (<weekday> | yesterday | today)) {content: what ([pronoun] | core) ([adv] | <have>){0,2} ([lemma=call] | [lemma=describe] as | [lemma=term] | [lemma=dub] | [lemma=label]) "? ([det] | [adj] | [adv] | [participle] | [noun]){0,4} "? {noun: (<claim_noun> | <false_noun> | <hearsay_noun> | <false_claim> | lies | falsehoods)} "? ((about | that | against | of | by) clause)?} ]],
    faulted = [[ {source: np} &d_aside &d_aux {cue: [lemma=fault]} &d_setting {content: &before_noun {noun: (claim | claims | assertion | assertions | report | reports | allegation | allegations | account | figure | figures)} ((of | that | on | about | by) clause)?} ([punct] | and | $) ]],
    rubbished = [[ &denier {cue: ([lemma=rubbish] | [lemma=trash])} &d_setting {content: &before_noun {noun: <evidence_noun>} clause?} ]],
    no_ice = [[ {content: ((such | this | that) ([adj]){0,2} {noun: (talk | talks | <claim_noun>)} | &told_claim)} ([adv] | <have> | <do> | not | n't | [modal]){0,3} {cue: [lemma=cut] (no | little | any) ice} with {source: core} ]],
    got_shrift = [[ {content: &told_claim} ([adv] | <have> | [modal]){0,3} {cue: ([lemma=get] | [lemma=receive] | <be> given) short shrift} (from | by) {source: core} ]],
    challenged_by = [[ {content: &before_noun {noun: (<claim_noun> | figure | figures | number | numbers | estimate | count | tally | toll)} [not final not finite not mark]{0,12}?} (<be> | <have> [adv]? been) [adv]? {cue: (challenged | questioned | ridiculed | mocked | derided | queried)} [adv]? by {source: np} ]],
    accepts_none = [[ {source: np} &d_aside &d_aux {cue: ([lemma=accept] | [lemma=believe] | [lemma=buy] | [lemma=credit]) none of} {content: (it | this | that | these | them | &claim_phrase)} ]],
    issue_day = [[ {source: np} &d_aside &d_aux {cue: [lemma=take] issue} on? (<weekday> | yesterday | today) ([common] | [adv])? with {content: &before_noun {noun: (<claim_noun> | <evidence_noun> | finding | findings)} clause?} ]],
  },
  unless = {
    negated = [[ (not | n't | never | nor | neither | without) ([adv] | to | be | have){0,3} {cue} ]],
    perhaps = [[ (might | may | could | would | should | must) [adv]{0,2} {cue: [base] ...} ]],
  },
  make = { type = "rejects_claim", polarity = "denial", strength = "2", noun_act = "{noun.group}" },
  yes = {
    "[source Lind] has [cue slammed] [content newspaper stories that she drank].",
    "[source The ministry] [cue poured cold water on] [content a forecast that the lights would go out].",
    "[source The port] has [cue repudiated] [content figures that show a loss].",
    "[source The firm] [cue scorned] [content the document] as \"gossip with a stamp\".",
    "[source Lind] [cue brushed off] [content these concerns].", "[source Lind] [cue dismissed] [content questions about his memory] as \"gossip\".",
    "[source The mayor] [cue rejected] on Monday [content what she termed \"the fairy tale\" that she drank].",
    "[content Such talk] [cue cuts no ice] with [source the harbour master].", "[content Claims of theft] [cue got short shrift] from [source the board].",
    "[content The guild's figure] was [cue challenged] by [source the board].",
    "[source The board] [cue faulted] [content the union's claim of a leak].", "[source Both camps] [cue rubbished] [content the poll].",
    "The Greens say that it leaks. [source The board] [cue accepts none of] [content it].",
    "[source The mine] [cue took issue] on Wednesday with [content the finding that its dam leaks].",
  },
  no = { "The board faulted the builder for the leak.", "Boys trashed the hall.", "Lind never slammed stories that she drank.", "Lind might dismiss forecasts of rain." },
}

rule "scoffed at" {
  finds = "Denial", about = "the magazine says that they hate each other; their label scoffed",
  ways = {
    scoffs = [[ {source: np} &d_aside ([adv] | <have>){0,2} {cue: [verb <scoffs>]} (too | ,? (when | at) | . | , | ; | $ | : ) ]],
    idea = [[ {source: np} &d_aside ([adv] | <have>){0,2} {cue: ([lemma=laugh] | [lemma=scoff] | [lemma=snort] | [lemma=sneer]) at} {content: (the | that | any such) (idea | notion | thought | prospect)} (. | , | ; | $ | and | but | when) ]],
    rejects = [[ {source: np} &d_aside ([adv] | <have>){0,2} {cue: [verb finite /reject(s|ed)?|dismiss(es|ed)?|refute[sd]?|denounce[sd]?/]} {content: (it | them | this)} (. | ; | , | $ | as | in (a | an)) ]],
  },
  check = is_told_before,
  make = { type = "rejects_claim", polarity = "denial", strength = "2" },
  yes = { "The Post says that the two are at odds. [source Their label] [cue scoffed] when asked.", "The Post says that she will sell the boat. [source Her agent] [cue laughed at] [content the idea].",
          "The allegation that he paid came from a rival. [source Lind] [cue rejects] [content it]." },
  no = { "Lind made an offer. The firm rejected it.", "Lind scoffed.", "It was late. Lind laughed at the idea." },
}
