-- Own words taken back where only a pronoun stands for them: "The man signed a confession. He withdrew it the next morning"; an
-- answer that is amended later.
phase "denials"

words "said_before" { "confession", "statement", "claim", "allegation", "accusation", "testimony", "remark", "comment", "account", "assertion", "story",
                      "report", "article",
                      "denial", "answer", "figure", "estimate", "admission", "affidavit", "suggestion", "tweet", "post", "version", inflect = "noun" }
words "said_words" { "said", "told", "wrote", "claimed", "alleged", "testified", "stated", "declared", "answered", "tweeted", "confessed" }
words "unsaid_by" { "withdraw", "retract", "recant", "disown", "rescind", "amend", "correct", "revise", "take back", "walk back",
                    "repudiate", inflect = "verb" }
words "answer_noun" { "answer", "reply", "response", inflect = "noun", any_tag = true }
words "goods_withdrawn" { "offer", "bid", "troop", "soldier", "money", "cash", "motion", "bill", "application", "nomination", "candidacy", "request",
                          "complaint", "lawsuit", "suit",
                          "petition", "proposal", "plan", "invitation", "support", inflect = "noun" }

local BACK = 1   -- sentences back to what was said

local function is_of_words(m, doc)
  if m.way ~= "it" then return true end
  local from = doc:sentence(math.max(1, m.sentence - BACK)).first
  if doc:find_list(from, m.place, "goods_withdrawn") then return false end
  return doc:find_list(from, m.place - 1, "said_before") ~= nil
end

rule "unsaid since" {
  finds = "Denial", about = "he signed a confession; he withdrew it the next morning; she later amended that answer",
  ways = {
    it = [[ {source: np} &d_aside &d_aux {cue: <unsaid_by>} {content: (it | them | this)} ]] ..
         [[ (the (next | following) | a (day | week | month | year) | (last | this) | on <weekday> | [num] | in court | later | after | when | before | at | within | yesterday | today | . | , | ;) ]],
    answer = [[ ({source: np} &d_aside | and) &d_aux {cue: ([lemma=amend] | [lemma=correct] | [lemma=revise] | [lemma=withdraw] | [lemma=retract] | [lemma=qualify])} {content: (that | this | [own]) ([adj] | [num]){0,2} <answer_noun>} ]],
    to_take = [[ ({source: np} &d_aside)? &d_aux ([lemma=write] | [lemma=call] | [lemma=ring] | [lemma=phone] | [lemma=hasten] | [lemma=hurry] | forced | obliged | made | had) (back | again)? to {cue: take} {content: (it | that | this | them) all?} {cue: back} ]],
    first_now = [[ {source: np} , who ([adv] | <have>){0,2} (first | initially | originally | at first) ([<said_words>] | blamed | accused | identified | named | insisted) [not final not comma]{1,16} , {cue: now (says | said | claims | insists | tells | admits)} that? {content: clause} ]],
    second_thoughts = [[ {source: np} &d_aside &d_aux {cue: <have> [adv]? (had)? second thoughts (about | on | over)} {content: [own] ([adj] | [num]){0,2} <said_before> clause?} ]],
    correction_said = [[ ([det] | [own]) [adj]{0,2} {cue: (correction | retraction | clarification)} (, | [prep] [not comma not final not finite]{1,6})? (said | says | conceded | admitted | acknowledged | explained | noted | made clear) that? {content: clause} ]],
    aside = [[ {content: ([det] | [own]) ([adj] | [noun]){0,2} (story | report | article | statement | claim | allegation | confession | accusation | tweet | post) (of core)?} , (which | that) [not comma not final]{1,14} , (was | has been | had been | were | have been) [adv]{0,2} {cue: (withdrawn | retracted | taken back | corrected | disowned | unpublished)} ]],
    never_meant = [[ what {source: (core | [pronoun])} ([adv] | <have>){0,2} <said_words> [not final]{1,16}? , ([pronoun] | core) (now | since | later | has since) <say> that? ([pronoun] | core) {cue: never (meant | said | saw)} ]],
  },
  unless = {
    negated = [[ (not | n't | never) ([adv] | have){0,2} {cue} ]],
    ought = [[ ([modal] | [lemma=ask] [not verb]{0,5} to | [lemma=urge] [not verb]{0,5} to | [lemma=want] [not verb]{0,5} to | [lemma=demand] ...6) [adv]? {cue} ]],
    pupil = [[ (teacher | teachers | editor | editors | examiner) &d_aux? {cue} ]],
  },
  check = is_of_words,
  make = { type = "retraction", polarity = "denial", own_words = "yes", strength = "2" },
  yes = {
    "Ed Gill signed a confession in May. [source He] [cue withdrew] [content it] the next morning.",
    "[source Lind] later [cue amended] [content that answer].", "[source Ada Lind], who first blamed the mate, [cue now says] [content the rope broke].",
    "[source The bishop] [cue has had second thoughts about] [content his remark that nurses are idle].", "A [cue correction] in the next issue conceded that [content the mayor had been away].",
    "[content The story of the bell], which ran on page one, was quietly [cue withdrawn].",
    "A week later [source Lind] wrote to [cue take] [content it] [cue back].",
    "What [source Lind] told the court in May, that the door was shut, she now says she [cue never meant].",
  },
  no = { "Ed Gill made an offer and a statement. He withdrew it the next morning.", "Lind did not amend that answer.", "Lind should correct that answer.",
         "A teacher corrected that answer.",
         "The tide rose. It withdrew it at noon." },
}
