-- Which negations are denials: those that stand against something. Each is weighed by how it is put, whom it is
-- about and what it meets in the article.
phase "denial-passes"

-- who is no party to a dispute
words "bystander" { "witness", "eyewitness", "onlooker", "passer-by", "passerby", "bystander", "neighbour", "neighbor",
                    "resident", "expert", "analyst", "observer", "economist", "historian", "scholar", "passenger",
                    "survivor", "victim", "rescuer", "paramedic", "medic", "nurse", "fisherman", "shopkeeper", "pollster",
                    inflect = "noun" }
-- who questions one who speaks to him
words "hearer" { "court", "jury", "juror", "tribunal", "inquiry", "enquiry", "inquest", "coroner", "judge", "magistrate", "bench",
                 "hearing", "police", "officer", "detective", "investigator", "prosecutor", "regulator", "auditor",
                 "committee", "commission", "panel", inflect = "noun" }
words "come_about" { "exist", "happen", "occur", "materialise", "materialize", inflect = "verb" }
-- "The site was not prepared for it": a judgement on others
words "found_wanting" { "prepared", "ready", "fit", "qualified", "suited", "equipped", "serious", "transparent", "trustworthy", "accountable", "interested",
                        "willing", "capable", "competent", "credible", "consistent", "up to the job", "up to the task", "honest with", "straight with" }
-- "Lind was adamant: she never did", "Her version: nobody was paid": what leads to an answer behind a colon
words "answer_led" { "adamant", "clear", "categorical", "unequivocal", "emphatic", "blunt", "firm", "insistent", "defiant", "unambiguous",
                     "version", "line", "answer", "message", "reply", "response", "defence", "defense", "account", "position", "verdict",
                     "statement", "explanation", "tell", "told", "swears", "swore", "testified", "insists", "insisted" }
words "self" { "I", "we" }

local answered = require "lib.answered"
local authors = require "lib.authors"
local clauses = require "lib.clauses"
local matter = require "lib.matter"
local sides = require "lib.sides"
local spokesmen = require "lib.spokesmen"
local wording = require "lib.wording"

-- Coordinated denials: this one ends where the next one's subject begins, before the "and".
local function before_next(doc, known, m, last)
  for _, o in ipairs(known.others[m.sentence] or {}) do
    if o.place > m.place and o.place <= last then
      local n = o.first
      while n > m.place + 1 and doc:token(n).text ~= "and" and doc:token(n).text ~= "," do n = n - 1 end
      if n > m.place + 1 then return math.min(last, n - 1) end
    end
  end
  return last
end

-- Words that say of a thing that it is not, or not as it ought to be: "the scanners are faulty" and "the scanners did
-- not work" agree.
words "amiss" { "faulty", "broken", "defective", "useless" }

-- What one side tells of the other with these words is a charge, whatever verb of saying leads to it.
words "misdeed" {
  from = "words/misdeeds.tsv", where = { pos = "verb" }, inflect = "verb",
}
words "misdeed_noun" {
  from = "words/misdeeds.tsv", where = { pos = "noun" }, inflect = "noun",
}

-- Verbs with which a negation answers something.
words "insist" { "insist", "maintain", "stress", "swear", "protest", "counter", "retort", "reiterate",
                 "hit back", "clarify", "make clear", "be adamant", "remain adamant", "stay adamant", "emphasise", "emphasize",
                 "assure", "reassure", "underline",
                 "fire back", "say for the record", "state for the record", "make plain", inflect = "verb" }
-- With these one may also add what nobody has said.
words "stress" { "stress", "underline", "emphasise", "emphasize", "reiterate", inflect = "verb" }
words "own_house" { "country", "nation", "government", "administration", "ministry", "company", "firm",
                    "bank", "party", "campaign", "club", "team", "university", "church", "office", "house",
                    "paper", "newspaper" }

-- "There is no rift": of these one speaks so only if somebody else says that there is.
words "phantom" {
  "shortage", "crisis", "rift", "bad blood", "animosity", "ill will", "foul play", "friction",
  "split", "row", "feud", "danger", "cut", "closure", "bankruptcy", "famine",
  "rebellion", "mutiny", "plot", "conspiracy", "vendetta", "ghost", "curse", "conflict of interest",
  "favouritism", "favoritism", "secret deal", "deal", "merger", "takeover", "sale", "affair",
  "romance", "pregnancy", "divorce", "bailout", "default", "devaluation", "ban", "blockade", "siege", "purge",
  "panic", "outbreak", "epidemic", "contamination", "leak", "smell", "stench", "pressure", "coercion",
  "threat", "quarrel", "dispute", "disagreement", "division", "delay", "backlog", "overcrowding", "abuse",
  "invasion", "troop", "mercenary", "camp", "prisoner", "prison", "torture", "mass grave",
  "quota", "tape", "link", "connection", "contact", "censorship", "blacklist", "boycott", "chaos",
  "discrimination", "racism", "bias", "monster", "bribe", "payment", "kickback", "discount", "loss",
  "quid pro quo", "bargain", "trade-off", "agreement", "pact", "arrangement", "tampering", "interference", "meddling", "manipulation",
  "brawl", "scuffle", "fight", "fistfight", "altercation", "beating", "assault", "shooting", "gunfire", "bomb", "explosion",
  "stoppage", "walkout", "strike", "rebel", "riot", "unrest", "coup", "shutdown", "layoff", "job cut", "redundancy", "eviction",
  "favour", "favor", "gift", "bonus", "backroom deal", "cartel", "monopoly", "hoarding", "rationing", "spy", "spying", "surveillance",
  "nepotism", "cronyism", "harassment", "bullying", "hazing", "mistreatment", "ill-treatment", "negligence", "neglect", "pollution",
  "crack", "defect", "flaw", "infestation", "rat", "poison", "drug", "doping", "experiment", "massacre", "killing", "execution",
  "grave", "weapon", "missile", "smuggling", "trafficking", "money laundering", "slush fund", "backdoor", "breach", "hack",
  inflect = "noun",
}

-- "It categorically does not listen"
words "flatly" { "categorically", "emphatically", "unequivocally", "in no uncertain terms", "vehemently", "flatly" }
-- What nobody says of himself unless he is asked: "we are not in talks"
words "in_talks" { "in talks", "in any talks", "in merger talks", "in takeover talks", "in discussions", "in any discussions", "in negotiations",
                   "in any negotiations", "under investigation", "under any investigation" }

-- Does "this country", "this company" begin between the two tokens? In a quotation it is the speaker's own.
local function holds_this_own(doc, first, last)
  local n = doc:find_list(first + 1, last + 1, "own_house")
  while n and string.lower(doc:word(n - 1)) ~= "this" do n = doc:find_list(n + 1, last + 1, "own_house") end
  return n ~= nil
end

-- Is the clause about who says it: "I never", "he had not" in reported speech, a name of the own side?
local function about_speaker(doc, known, m, first, last, side)
  if doc:find_list(first, last, "first_pronoun") or m.quoted and holds_this_own(doc, first, last) then return true end
  local place = m.place
  for n = math.max(first, place - 3), math.min(last, place - 1) do
    local t = doc:token(n)
    local says_so = not t.quoted and (t:is("pronoun") or n == first and t:is("own"))
    if says_so and not t:is("wh") then return true end
  end
  for _, a in ipairs(doc:span(first, last):mentions("Actor")) do
    if sides.meet(side, matter.side(known, a)) then return true end
  end
  return false
end

local NEAR_BY, CLOSE_BY, BESIDE = 8, 4, 3   -- sentences

-- What it stands against: a charge of the speaker, a claim of others on the same matter.
local function context_of(doc, known, m, first, last, side)
  local words, here, place = matter.add_topics(doc, {}, first, last), m.sentence, m.place
  local accused, topic = false, 0
  for sentence = here - 12, here + 12 do
    for _, f in ipairs(known.facts[sentence] or {}) do
      local by = f.act ~= "deny" and not (f.first <= place and place <= f.last) and matter.by_of(doc, known, f)
      if by and by[1] and not sides.meet(by, side) then
        matter.look_into(doc, known, f)
        local near_by = math.abs(sentence - here) <= NEAR_BY
        accused = accused or near_by and matter.is_charge(doc, known, f, side, here - sentence)
        topic = math.max(topic, matter.common(words, f.words))
      end
    end
  end
  return accused, topic
end

-- "I never said that": the denial is of own words.
local function says_said(doc, first, last)
  for n = first, last do
    local lemma = doc:token(n).lemma
    if lemma == "say" or lemma == "write" or lemma == "tweet" or lemma == "post" then return true end
  end
  return false
end

-- Points that make a negation a denial: where the matter is disputed near by, and where it is not.
local ENOUGH, ENOUGH_ALONE, ENOUGH_PLAIN = 4, 5, 6
local MOST_EMPHATIC, MOST_PLAIN = 14, 11   -- what a negation may have at most, but for its shape
-- Does anybody deny, or accuse somebody, near by?
local function is_disputed(doc, known, m, near)
  for sentence = m.sentence - near, m.sentence + near do
    for _, o in ipairs(known.others[sentence] or {}) do
      if o.denial:get("polarity") == "denial" then return true end
    end
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" and not (f.first <= m.place and m.place <= f.last) then return true end
    end
  end
  return matter.is_asked(doc, m)
end

-- What a denial is of.
local function topics_denied(doc, o)
  if not o.words then
    o.words = {}
    for _, p in ipairs(o.denial:pieces("content")) do matter.add_topics(doc, o.words, p.first, p.last) end
  end
  return o.words
end

-- Is the matter of the clause disputed near by: denied by anybody, or held against the speaker or whom it names?
local function is_of_dispute(doc, known, m, near, case)
  local clause = case.clause
  local words = matter.add_topics(doc, {}, clause.first, clause.last)
  for sentence = m.sentence - near, m.sentence + near do
    local beside = math.abs(sentence - m.sentence) <= BESIDE - 1
    for _, o in ipairs(known.others[sentence] or {}) do
      if o.denial:get("polarity") == "denial" and (beside or matter.common(words, topics_denied(doc, o)) > 0) then return true end
    end
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" and not (f.first <= m.place and m.place <= f.last) then
        matter.look_into(doc, known, f)
        if sides.meet(f.about, case.side) or matter.common(words, f.words) > 0 or
           answered.names_one(doc, known, clause, f.about) then return true end
      end
    end
  end
  return matter.is_asked(doc, m)
end

local function is_perfect(t)
  return t:in_list("have") and not t:is("past")
end

local no_thing = { nothing = true, nobody = true, ["no-one"] = true, no = true }

-- A negation that meets nothing in the article: of what was not done at all ("nobody was forced", "I never
-- met him", "we did not pay"), not of what somebody has not seen or had yet ("I have never had such a case").
local function is_flat(doc, m, first, last, own, emphatic)
  local n = m.place - 1
  while n > first and not emphatic and doc:token(n):is("adv") do n = n - 1 end   -- "I certainly did not"
  local before, cue = doc:token(n), doc:token(m.place)
  if not emphatic then return own and before:is("pronoun") and not before:is("wh") and cue:is("past") end
  if own and is_perfect(before) then return false end
  local nothing_is = not own and no_thing[cue.form]   -- "nothing is happening"
  for k = m.place + 1, math.min(last, m.place + 8) do
    local t = doc:token(k)
    if is_perfect(t) or wording.is_attitude(doc, k) then return false end
    if t.tag == "VBD" or nothing_is and t:is("finite") then return true end
  end
  if own then return string.lower(before.text) == "had" end
  return doc:find_tag(first, m.place, "finite") ~= nil
end

-- "He paid in cash and never told us": what others say of somebody who denies is a charge, if they deny nothing
-- themselves.
local function charges(doc, known, m, first, side)
  for _, name in ipairs(side) do
    if known.deniers[name] then return false end
  end
  for _, a in ipairs(first < m.place and doc:span(first, m.place - 1):mentions("Actor") or {}) do
    local about = matter.side(known, a)
    local denies = false
    for _, name in ipairs(about) do denies = denies or known.deniers[name] end
    local other = denies and not sides.meet(about, side) and not (m.quoted and holds_this_own(doc, a.first, a.first))
    if other then return true end
  end
  return false
end

local function insists(doc, claim)
  local cue = claim and claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "insist") ~= nil and not doc:find_tag(cue.first, cue.last, "modal")
end

-- "I insist that there is no wall", in a quotation.
local function insists_first(doc, m)
  for n = m.place - 2, math.max(2, m.place - 6), -1 do
    local t = doc:token(n)
    if t:is("mark") then return false end
    if doc:find_list(n, n, "insist") then return doc:token(n - 1):in_list("self") or doc:token(n - 2):in_list("self") end
  end
  return false
end

local MOOD = -5   -- how weak a negation is of what somebody knows or wants (lib/wording)

-- "insisted he had not gone", "... he did not want to go", "... there was no chance of it", "... there was \"no rift\""
local function is_insisted(doc, known, m, case)
  local claim, shape, modal = case.claim, case.shape, case.modal
  local speaks_self = m.quoted or claim and (claim:get("turn") or claim:slot("source") and sides.is_first_person(doc, claim:slot("source")))
  if shape >= MOOD and speaks_self and insists_first(doc, m) then return true end
  if not claim or m.quoted and claim:get("mode") == "direct" or not insists(doc, claim) then return false end
  local stressed = doc:find_list(claim:slot("cue").first, claim:slot("cue").last, "stress")
  if stressed and not case.own and m.way == "plain" and not is_disputed(doc, known, m, CLOSE_BY) then return false end
  if shape >= 0 then return true end
  local before = m.place > 1 and doc:token(m.place - 1)
  if before and (before:is("wh") or before.form == "you") then return false end
  return not m.quoted and modal == 0 and shape >= MOOD
end

-- "she answered", "he replied"
local function answers_back(doc, claim)
  local cue = claim and claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "answer_back") ~= nil
end

local WE = { "we" }   -- the side of who says I or we, and is not named

-- The side of who says it. Who is no actor ("the review") counts by his name.
local function side_of(doc, known, claim, speaker)
  if not speaker and (not claim or claim:get("part") == "answer") then return WE end
  local source = claim and claim:slot("source")
  if speaker or not source then
    return matter.speaker_side(known, claim, speaker)
  end
  return doc:token(source.last):is("pronoun") and {} or { string.lower(source.text) }
end

words "of_any_kind" { "of any sort", "of any kind", "of any description", "whatsoever" }

-- "There is no rift": nobody says so unless others speak of one. "There is no strike of any kind" says that they do.
local function is_of_phantom(doc, m, last)
  if not answered.is_of_thing(m) then return false end
  if doc:find_list(m.place, last, "of_any_kind") then return true end
  for n = m:slot("cue").last + 1, math.min(last, m:slot("cue").last + 3) do
    local t = doc:token(n)
    if t:in_list("phantom", "misdeed_noun") then return true end
    if not t:is("adj", "noun") then return false end
  end
  return false
end

-- "They never told us", "the minister has not apologised": what others leave undone is held against them.
words "left_undone" {
  "apologise", "apologize", "say sorry", "tell", "inform", "warn", "consult", "notify", "brief", "listen", "respond", "reply", "act",
  "intervene", "care", "bother", "help", "explain", "acknowledge", "address", "protect", "let", "allow", "permit", "deliver", "honour", "honor",
  "fulfil", "fulfill", "respect", "visit", "show up", "turn up", "do enough", "do anything", "do anything concrete", "do their job", "do its job",
  "do his job", "do her job", "condemn", "speak out", "stand up", "compensate", "learn", "face up", "own up", "lift a finger",
  "submit", "substantiate", "prove", "keep his promise", "keep her promise", "keep its promise", "keep their promise", "keep his word", "keep their word", inflect = "verb",
}

local TO_VERB = 3   -- tokens from a negation to its verb

-- What was left undone there, or is found wanting: the verb or adjective, or nil; nothing in the passive ("was not told").
local function undone_verb(doc, m, last)
  local cue = m:slot("cue")
  if m.way ~= "plain" and m.way ~= "never" and m.way ~= "nor" then return nil end
  for n = cue.last + 1, math.min(last, cue.last + TO_VERB) do
    local t = doc:token(n)
    if doc:find_list(n, n, "found_wanting") and doc:find_list(cue.first, n, "be") then return t end
    if doc:find_list(n, n, "left_undone") then
      return not (t:is("participle") and doc:find_list(cue.first, n - 1, "be")) and t or nil
    end
    if not t:is("adv", "verb", "mark") then return nil end
  end
  return nil
end

-- "Schools were not asked": what others have not let somebody take part in.
words "left_out" { "invited", "asked", "consulted", "paid", "thanked", "listened to", "heard", "given a say", "given a chance", "compensated" }

local function is_left_out(doc, m)
  local cue = m:slot("cue")
  local n = cue.last + 1
  if doc:token(n):is("adv") then n = n + 1 end
  return m.way == "plain" and doc:find_list(cue.first, cue.last, "be") ~= nil and doc:find_list(n, n, "left_out") ~= nil
end

-- Is it said of others, who stand before it: "they", "the mayor"?
local function subject_of_others(doc, known, m, first, side)
  for n = m.place - 1, math.max(first, m.place - 3), -1 do
    local t = doc:token(n)
    if t:in_list("first_pronoun") then return nil end
    if t:is("pronoun") and t.form ~= "it" then return {} end
  end
  local subject
  for _, a in ipairs(first < m.place and doc:span(first, m.place - 1):mentions("Actor") or {}) do
    local about = matter.side(known, a)
    if sides.meet(about, side) then return nil end
    subject = about
  end
  return subject
end

-- Does another say before it that just this was done, or accuse those of whom it is said?
local function is_said_done(doc, known, m, verb, side, about)
  for sentence = math.max(1, m.sentence - BESIDE), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if answered.can_be(doc, known, m, f, side, false) then
        matter.look_into(doc, known, f)
        if f.act == "accuse" and sides.meet(f.about, about) then return true end
        for _, p in ipairs(f.claim:pieces("content")) do
          for n = p.first, p.last do
            if doc:token(n).lemma == verb.lemma then return true end
          end
        end
      end
    end
  end
  return false
end

-- Does another tell before it that somebody was asked, invited, paid ...?
local function is_told_of(doc, known, m, side)
  for sentence = math.max(1, m.sentence - BESIDE), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      for _, p in ipairs(answered.can_be(doc, known, m, f, side, false) and f.claim:pieces("content") or {}) do
        if doc:find_list(p.first, p.last, "left_out") then return true end
      end
    end
  end
  return false
end

-- Is it a criticism of others: what they left undone, or what the speaker complains of?
local function criticises(doc, known, m, clause, case)
  local claim, verb = case.claim, undone_verb(doc, m, clause.last)
  if claim and claim:get("act") == "criticise" and not (m.quoted and case.own) then
    local cue = claim:slot("cue")
    return not cue or doc:token(cue.last).lemma ~= "protest"
  end
  if is_left_out(doc, m) and not is_told_of(doc, known, m, case.side) then return true end
  local firmly = m.in_headline or insists(doc, claim)   -- "Minister insists the army isn't listening"
  local about = verb and not case.own and not firmly and subject_of_others(doc, known, m, clause.first, case.side)
  return about and not is_said_done(doc, known, m, verb, case.side, about) or false
end

-- Has the same side denied something near by?
local function denies_near(doc, known, m, side)
  for sentence = m.sentence - BESIDE, m.sentence + BESIDE do
    for _, o in ipairs(known.others[sentence] or {}) do
      o.side = o.side or o.denial:get("polarity") == "denial" and matter.side(known, o.denial:actor("source")) or {}
      if sides.meet(o.side, side) then return true end
    end
  end
  return false
end

local function denied_in(known, sentence)
  for _, o in ipairs(known.others[sentence] or {}) do
    if o.denial:get("polarity") == "denial" then return true end
  end
  return known.answered[sentence]
end

-- "The prison service said that nobody was beaten. 'We use no hoses,' said its director.": the quotation behind a
-- denial goes on, if it is about who says it, or flat.
local function goes_on_denying(doc, known, m, first, last)
  if not m.quoted or not denied_in(known, m.sentence - 1) then return false end
  return answered.is_emphatic(m) or answered.is_of_thing(m) or answered.says_we(doc, first, last)
end

local objects = { nobody = true, nothing = true, none = true }

-- Is a misdeed named behind the negation, or before it ("we harmed nobody")?
local function names_misdeed(doc, m, first, last)
  local cue = m:slot("cue")
  local from = objects[string.lower(cue.text)] and first or cue.last + 1
  return doc:find_list(from, last, "misdeed", "misdeed_noun") ~= nil
end

-- Has that side accused anybody near by, and not been accused, nor denied anything itself? What it says in the
-- negative is one more charge: "They never told us."
local function only_accuses(doc, known, m, side)
  local accuses = false
  for sentence = m.sentence - NEAR_BY, m.sentence + NEAR_BY do
    local denied = known.others[sentence]   -- "rejected the accusation": it is others'
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" then
        accuses = accuses or not denied and f.first < m.place and sides.meet(matter.by_of(doc, known, f), side)
        matter.look_into(doc, known, f)
        if sides.meet(f.about, side) and not sides.meet(matter.by_of(doc, known, f), side) then return false end
      end
    end
  end
  for _, name in ipairs(accuses and side or {}) do
    if known.deniers[name] then return false end
  end
  return accuses
end

-- Does a paper or a report say it, or one who saw it?
local function is_bystander(doc, claim)
  local source = claim and claim:slot("source")
  local speaker = source and claim:actor("source")
  if speaker and speaker:get("kind") == "media" then return true end
  return source ~= nil and doc:find_list(source.first, source.last, "bystander", "told_noun") ~= nil
end

-- Does anybody near by accuse that side?
local function is_accused(doc, known, m, side)
  for sentence = m.sentence - NEAR_BY, m.sentence + NEAR_BY do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.act == "accuse" then
        matter.look_into(doc, known, f)
        if sides.meet(f.about, side) then return true end
      end
    end
  end
  return false
end

-- "Villagers said they had no bread": a crowd that is not accused has nothing to deny.
local function is_idle_crowd(doc, known, m, claim, side)
  local speaker = claim and claim:actor("source")
  return speaker and speaker:get("kind") == "people" and
         not is_accused(doc, known, m, side) and not denies_near(doc, known, m, side)
end

local function is_idle(doc, known, m, claim, side, own)
  if is_idle_crowd(doc, known, m, claim, side) then return true end
  return not own and (is_bystander(doc, claim) or only_accuses(doc, known, m, side))
end

words "alleging" { "allege", "claim", "charge", "suggest", "assert", "contend", "insist", "maintain", "imply", inflect = "verb" }

words "claimed_so" { "alleged", "claimed", "reported", "asserted", "portrayed", "rumoured", "rumored", "speculated",
                     "insinuated", "purported" }
words "in_face_of" { "despite", "in spite of", "amid", "contrary to", "in response to", "in reply to",
                     "notwithstanding" }
words "talk_of_it" { "report", "rumour", "rumor", "claim", "allegation", "accusation", "suggestion", "speculation",
                     "complaint", "assertion", "insinuation", "talk", inflect = "noun", any_tag = true }

local ALLEGED = 7   -- tokens from "as" to "alleged", from "despite" to "rumours"

-- "She did not write it, as the prosecutor alleged", "... as claimed by the union", "... despite rumours that she had":
-- the other side is told behind it.
local function is_against_told(doc, m, last)
  local stop = doc:sentence(m.sentence).last
  for n = m:slot("cue").last + 1, math.min(stop - 1, last + 2) do
    local upto = math.min(stop, n + ALLEGED)
    if doc:word(n) == "as" and doc:word(n - 2) ~= "as" then
      local next_word = doc:token(n + 1)
      local so = (next_word:is("adv") or next_word:in_list("be", "have")) and n + 2 or n + 1
      if so <= stop and doc:token(so):in_list("claimed_so") then return true end
      if doc:word(n - 1) == "," and doc:find_list(n + 1, upto, "alleging") then return true end
    end
    if doc:find_list(n, n, "in_face_of") and doc:find_list(n + 1, upto, "talk_of_it") then return true end
  end
  return false
end

local the_reverse = { otherwise = true, opposite = true, contrary = true, reverse = true }
local TO_REVERSE = 6   -- tokens from "said" to "otherwise" or "had"

-- Does the verb tell the reverse of it: "reported otherwise", "announced the opposite", "declared that it had (done so)."?
local function tells_reverse(doc, n, last)
  for i = n + 1, math.min(last - 1, n + TO_REVERSE) do
    local t = doc:token(i)
    if the_reverse[t.form] then return true end
    local elided = t:in_list("have") or t:in_list("do") or t:in_list("be") or t:is("modal")
    if elided and doc:token(i - 1):is("pronoun") then
      local behind = i + 1
      if doc:token(behind).form == "done" and doc:token(behind + 1).form == "so" then behind = behind + 2 end
      return doc:token(behind):is("mark")
    end
    if t:is("mark") then return false end
  end
  return false
end

-- "It has not frozen them, she said, a day after a deputy declared that it had": who tells the reverse is named behind it.
local function is_told_reverse(doc, m, last)
  local stop = doc:sentence(m.sentence).last
  for n = last + 1, stop - 1 do
    local t = doc:token(n)
    if t:is("verb") and t:in_list("say") and tells_reverse(doc, n, stop) then return true end
  end
  return false
end

-- "It is not the monster that critics make it out to be": nor is it if the speaker himself says so.
local function anothers_version(doc, m, side)
  for _, h in ipairs(doc:sentence(m.sentence):mentions("HeldAgainst")) do
    local close = h.rule == "what others make of it" and h.first <= m:slot("cue").last + 2 and h.place > m.place
    local teller = close and h:actor("source")
    if close and not (teller and sides.meet(side, sides.of(teller))) then return h end
  end
  return nil
end

-- Does another tell of a misdeed in the same sentence or just before?
local function misdeed_is_told(doc, known, m, side)
  for sentence = m.sentence - 1, m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if answered.can_be(doc, known, m, f, side, false) and matter.tells_misdeed(doc, f) then return true end
    end
  end
  return false
end

-- "She told the jury that she had not touched it."
local function testifies(doc, claim)
  local to = claim and claim:slot("addressee")
  return to ~= nil and doc:find_list(to.first, to.last, "hearer") ~= nil
end

-- Needs the negation no more than its place to be an answer? It stands in a headline ("Army says it took no cattle"); in
-- words that are reported in the midst of charges and denials, or of one who denies near by; or it is of the
-- speaker's own doings, in their midst ("I did not sign"), or misdeeds ("we burned no village").
local function speaks_in_defence(doc, known, m, case)
  local first, last, claim, side, own = case.clause.first, case.clause.last, case.claim, case.side, case.own
  if m.in_headline or is_against_told(doc, m, last) or is_told_reverse(doc, m, last) then return true end
  local says = claim and claim:get("act") ~= "believe"
  if says and not m.quoted and is_of_dispute(doc, known, m, own and NEAR_BY or CLOSE_BY, case) then return true end
  if denies_near(doc, known, m, side) then return true end
  if goes_on_denying(doc, known, m, first, last) then return true end
  if not own then return false end
  local before = m.place > 1 and doc:token(m.place - 1)
  if before and before.lemma == "client" and m.quoted then return true end   -- "My client did not strike him"
  local we = before and (m.quoted or not claim) and before:in_list("first_pronoun")
  local past = doc:token(m.place):is("past") or answered.is_of_thing(m) or m.way == "never"
  if past and (we or not m.quoted) and testifies(doc, claim) then return true end
  if says and side[1] and (we or not m.quoted) and misdeed_is_told(doc, known, m, side) then return true end
  local did = we and doc:token(m.place):is("past")
  return did and (answers_back(doc, claim) or is_disputed(doc, known, m, NEAR_BY)) or names_misdeed(doc, m, first, last)
end

local unreal = { would = true, could = true, ["'d"] = true, ["’d"] = true }

-- "I would never hide a leak", "we wouldn't poison a well"; but "it said that it would not attack": that is to come
local function would_not_harm(doc, m, first, last)
  local modal = doc:word(m.place)
  if not unreal[modal] then modal = doc:word(m.place - 1) end
  return unreal[modal] and names_misdeed(doc, m, first, last)
end

-- Is it of a bystander, or of one who only accuses?
local function idles(doc, known, m, case)
  if case.idle == nil then case.idle = is_idle(doc, known, m, case.claim, case.side, case.own) end
  return case.idle
end

-- Does it answer what another says?
local function answers_another(doc, known, m, clause, case)
  if case.shape + case.modal < 0 or not case.side[1] then return false end
  case.disputed = is_disputed(doc, known, m, CLOSE_BY) and not idles(doc, known, m, case)
  return answered.answers_another(doc, known, m, clause, case)
end

-- Does it answer something, without more ado: in one's defence, another's words, a phantom?
local function answers(doc, known, m, clause, case)
  local last, shape = clause.last, case.shape
  local version = anothers_version(doc, m, case.side)
  if version then
    m:add_slot("noun", version:slot("cue"))
    if version:slot("source") then m:add_slot("claimant", version:slot("source")) end
    return true
  end
  local defends = shape >= 0 and speaks_in_defence(doc, known, m, case)
  if defends and not idles(doc, known, m, case) or answers_another(doc, known, m, clause, case) then return true end
  if case.modal > 0 and case.own and m.quoted and would_not_harm(doc, m, clause.first, last) then
    return is_disputed(doc, known, m, NEAR_BY)
  end
  local phantom = shape >= 0 and case.side[1] and is_of_phantom(doc, m, last)
  return phantom and answered.another_speaks(doc, known, m, case.side)
end

-- The sum of how it is put, whom it is about and what it meets; and is the speaker charged with anything?
local function sum_of(doc, known, m, clause, case)
  local first, last, own, emphatic, shape = clause.first, clause.last, case.own, case.emphatic, case.shape
  if not own and not emphatic and (m.way == "plain" or shape < 0) or idles(doc, known, m, case) then return 0 end
  local accused, topic = context_of(doc, known, m, first, last, case.side)
  if not own and not emphatic then return (topic > 0 or accused and m.quoted) and ENOUGH or 0 end
  local said = own and emphatic and says_said(doc, first, last)
  local near = denies_near(doc, known, m, case.side)
  if not accused and not near and topic == 0 and not said then
    return shape >= 0 and is_flat(doc, m, first, last, own, emphatic) and ENOUGH or 0
  end
  local cue = emphatic and 3 or doc:token(m.place):is("past") and 1 or 0
  local about = (own and 2 or 0) + (said and 1 or 0)
  local against = (accused and 3 or 0) + (near and 2 or 0) + math.min(topic, 3)
  local general = not own and not accused and not near and m.quoted and topic < 2   -- "It never pays": what is so anywhere
  return cue + about + against + shape - (general and 1 or 0), accused
end

local function speaks_through_others(kind) return kind == "state" or spokesmen.has_spokesmen[kind] end

-- "Chile does not bribe," the ambassador said: whoever speaks for a body that nobody has named speaks for that of which
-- he speaks first.
local function with_subject(doc, known, m, clause, speaker, side)
  local free = m.quoted and speaker and sides.speaks_for[speaker:get("class") or ""]
  if not free or speaker:get("state") or speaker:get("org") or speaker:get("side") then return side end
  local subject = clause:mentions("Actor")[1]
  if not subject or subject.first > clause.first + 1 or not speaks_through_others(subject:get("kind") or "") then return side end
  local all = {}
  for _, name in ipairs(side) do all[#all + 1] = name end
  for _, name in ipairs(matter.side(known, subject)) do all[#all + 1] = name end
  return all
end

-- Does the negation answer something? The points for it, and is the speaker charged with anything?
local function weigh(doc, known, m, first, last, claim)
  local emphatic, shape, modal = answered.is_emphatic(m), wording.points(doc, m, first, last)
  if shape + modal < 0 and shape + (emphatic and MOST_EMPHATIC or MOST_PLAIN) < ENOUGH then return 0 end
  local speaker
  if claim then
    speaker = matter.speaker_of(doc, claim)
  else
    speaker = m:actor("source") or sides.near_quote(doc, m.place)
  end
  local clause = doc:span(first, last)
  local side = with_subject(doc, known, m, clause, speaker, side_of(doc, known, claim, speaker))
  if (claim or side == WE) and shape >= 0 and emphatic and answered.points_back(doc, m, clause) then return ENOUGH_PLAIN end
  if claim and shape >= 0 and modal == 0 and doc:find_list(math.max(1, m.place - 2), m.place, "flatly") then return ENOUGH_PLAIN end
  local behind = m:slot("cue").last + 1
  if (claim or side == WE) and modal == 0 and doc:find_list(behind, behind, "in_talks") then return ENOUGH_PLAIN end
  if claim and shape >= MOOD and modal == 0 and is_against_told(doc, m, last) then return ENOUGH_PLAIN end
  if charges(doc, known, m, first, side) then return 0 end
  local own = about_speaker(doc, known, m, first, last, side)
  local case = { clause = clause, side = side, own = own, claim = claim, shape = shape, modal = modal, emphatic = emphatic }
  if criticises(doc, known, m, clause, case) then return 0 end
  if is_insisted(doc, known, m, case) then return ENOUGH_PLAIN end
  if answers(doc, known, m, clause, case) then return ENOUGH_PLAIN end
  return sum_of(doc, known, m, clause, case)
end

-- "It is false that he did not pay" is one denial.
local function inside_denial(doc, m)
  for _, o in ipairs((doc:around("Denial", "content", m.place))) do
    if o:get("type") ~= "negated_statement" and o.place < o:slot("content").first then return true end
  end
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Denial")) do   -- "contrary to his claim that nothing is left, ..."
    local content = o.way == "contrary_to" and o:slot("content")
    if content and o.place < m.place and m.place < content.first then return true end
  end
  return false
end

words "grants" { "agree", "accept", "concur", "grant", inflect = "verb" }

local TO_WHO = 16   -- tokens from a verb of saying back to the "who" of its clause
local no_statement = { decide = true }
-- "Lind, who said she would come, did not": the verb of the sentence is not what was said.
local function is_main_verb(doc, m, claim)
  local cue, comma = claim:slot("cue"), m.place - 1
  while comma > 1 and doc:token(comma):is("adv") do comma = comma - 1 end
  if m.quoted or not cue or cue.first > comma or doc:word(comma) ~= "," then return false end
  for n = cue.first - 1, math.max(2, cue.first - TO_WHO), -1 do
    if doc:word(n) == "who" then return doc:word(n - 1) == "," end
  end
  return false
end

local not_answers = { admit = true, ask = true, demand = true, promise = true, threaten = true, doubt = true }

-- Is it of what will be: a modal in what is said up to the negation ("he would never sell"), or "to" ("not to sell")?
local function is_to_come(doc, m, content)
  for n = content.first, math.min(content.last, m:slot("cue").last + 1) do
    local t = doc:token(n)
    if t:is("modal") or t.text == "to" and n < content.last and doc:token(n + 1):is("base") then return true end
  end
  return false
end

local TO_MAKE = 8   -- tokens from a verb of saying back to "had"
local makes_say = { have = true, make = true, let = true, get = true }

-- "She had her clerk tell him that she was not in": what others are made to say.
local function is_told_to_say(doc, cue)
  if doc:token(cue.last).tag ~= "VB" then return false end
  for n = cue.last - 1, math.max(1, cue.last - TO_MAKE), -1 do
    local t = doc:token(n)
    if t:is("modal", "to_mark") or t:in_list("do") then return false end
    if makes_say[t.lemma] then return true end
  end
  return false
end

-- Admitted, agreed, asked, demanded; promised, if it is of what will be ("swore that he had not paid" is a statement).
local function is_no_answer(doc, m, claim)
  local act, cue, content = claim:get("act") or "", claim:slot("cue"), claim:slot("content")
  if cue and doc:token(cue.last):in_list("grants") or no_statement[claim:get("class") or ""] then return true end
  if cue and is_told_to_say(doc, cue) then return true end
  if act ~= "promise" then return not_answers[act] end
  return content ~= nil and is_to_come(doc, m, content)
end

local joining = { And = true, But = true, Nor = true, Yet = true }
local nobody = { Nobody = true, None = true, Nothing = true }

local FAR_AUXILIARY = 5   -- tokens up to the "had" of a sentence told on: "No horse meat had been bought"

-- Is the sentence in the past perfect, as what somebody has said is told on: "She had", "But no bed had", "Nobody had"?
local function is_told_on(doc, s)
  local first = s.first
  if joining[doc:word(first)] then first = first + 1 end
  local subject = doc:token(first)
  local opens = subject:is("pronoun") or subject:is("there") or subject:is("det") or nobody[doc:word(first)]
  if not opens or subject:is("wh") then return false end
  for n = first + 1, math.min(s.last, first + FAR_AUXILIARY) do
    local t = doc:token(n)
    if t.text == "had" then return true end
    if t:is("mark", "finite") then return false end
  end
  return false
end

-- "She had been ill, she told the court. She had never seen the barn.": what somebody has said goes on, in
-- the past perfect. His claim, or nil.
local function goes_on_from(doc, m)
  local s = doc:sentence(m.sentence)
  if m.quoted or m.sentence < 2 or not is_told_on(doc, s) then return nil end
  local before, found = doc:sentence(m.sentence - 1), nil
  if before.paragraph ~= s.paragraph then return nil end
  local own = doc:token(s.first):is("pronoun")
  for _, c in ipairs(before:mentions("Claim")) do
    local content = c:slot("content")
    local goes_on = own or not (content and content.quoted)   -- "'I stole no bridge,' he said. Nobody had said so."
    if goes_on and c:slot("source") and c:actor("source") then found = c end
  end
  return found
end

local AFTER_COLON = 14   -- tokens from a colon back to what leads to it

-- "Lind was adamant: she never did": what stands behind the colon, and who says so. Or nil.
local function behind_colon(doc, m)
  local s = doc:sentence(m.sentence)
  local n = m.place - 1
  while n > s.first and doc:word(n) ~= ":" do n = n - 1 end
  if m.quoted or n <= s.first + 1 or n > s.first + AFTER_COLON or not doc:find_list(s.first, n - 1, "answer_led") then return nil end
  local who = doc:span(s.first, n - 1):mentions("Actor")[1]
  return who and doc:span(n + 1, s.last), who
end

-- Is the article in the first person: a letter, a statement, a speech?
local function is_in_person(doc, known)
  if known.in_person == nil then known.in_person = authors.is_in_person(doc) end
  return known.in_person
end

-- "It is stressed in the commentary that ...": the paper in which it stands speaks.
local function paper_of(claim)
  local medium = claim:slot("medium")
  local np = medium and medium:mentions("np")[1]
  return np and np:span()
end

-- Where the words end in which the negation stands: those of a claim that somebody makes, else the
-- quotation, if its speaker says "I" or "we".
local function words_around(doc, known, m)
  local claim, piece = sides.enclosing(doc, m.place)
  local voiced = claim and (claim:slot("source") or claim:get("part") == "answer" or paper_of(claim))
  if voiced then return piece, claim end
  local quote = doc:quote(m.place)
  if quote and (answered.is_emphatic(m) or answered.is_of_thing(m) or m.in_headline) then return quote, nil end
  local before = quote and quote.first < m.place and doc:token(m.place - 1)
  local we = m.place > 1 and doc:token(m.place - 1):in_list("first_pronoun")
  if not quote and not claim and we and matter.is_asked(doc, m) then
    return doc:sentence(m.sentence), nil   -- the answer in an interview
  end
  if before and (before:in_list("first_pronoun", "have", "do") or sides.near_quote(doc, m.place)) then return quote, nil end
  if m.in_headline then return doc:sentence(m.sentence), nil end
  if m:slot("source") then return m:span(), nil end   -- "No cuts, says the minister."
  local s = not quote and not claim and doc:sentence(m.sentence)
  local firm = s and doc:find_list(s.first, m.place, "first_pronoun") ~= nil
  if firm and is_in_person(doc, known) then return s, nil end
  local answer, who = nil, nil
  if not claim then answer, who = behind_colon(doc, m) end
  if answer then
    m:add_slot("source", who)
    return answer, nil
  end
  local told = not claim and goes_on_from(doc, m)
  if told then return doc:sentence(m.sentence), told end
  return nil, nil
end

-- "Nobody says that ...": no voice.
local function is_nobody(doc, source)
  return source.first == source.last and doc:token(source.first):in_list("never")
end

-- "Not one of them had denied it."
local function denies(doc, m, last)
  return doc:find_list(m:slot("cue").last + 1, last, "deny") ~= nil
end

-- Has another denial the same words?
local function is_taken(doc, known, m, first)
  for _, o in ipairs(known.others[m.sentence] or {}) do
    local content = o.denial:slot("content")
    if content and content.first == first and content.last >= m.place then return true end
  end
  for _, o in ipairs(doc:sentence(m.sentence):mentions("Denial")) do
    if o.rule == "answered no" and o.place == first then return true end   -- "No, it isn't."
  end
  return false
end

-- "He said that he had not taken it and that the charge was false": what is said denies in two clauses of equal rank.
local function are_coordinated(doc, clause, other, claim)
  local within = sides.enclosing(doc, other.place)
  local says = claim and claim:slot("cue")
  if says and other.place < says.first then   -- "called it a lie and stressed that ...", "the ministry, rejecting it, said ..."
    local aside = doc:token(other.place):is("gerund") and not doc:token(says.last):is("gerund")
    if aside or doc:token(says.first - 1):is("conj") then return true end
  end
  if within ~= claim then
    if other.place > clause.last and other.rule == "claim given a verdict" then return true end   -- "..., calling it a lie"
    local cue = within and within:slot("cue")
    return cue ~= nil and doc:token(cue.last).lemma == "add"   -- "She did not, she said, adding that it was a lie"
  end
  for n = clause.last + 1, other.place - 2 do
    if doc:token(n):is("conj") and doc:word(n + 1) == "that" then return true end
  end
  return false
end

-- "She denied it, saying that she had never been there": one denial for a sentence, but a quotation is one of
-- its own.
local function says_twice(doc, known, m, clause, claim)
  local side = claim and matter.side(known, matter.speaker_of(doc, claim)) or {}
  for _, o in ipairs(known.others[m.sentence] or {}) do
    local twice = o.denial:get("polarity") == "denial" and not are_coordinated(doc, clause, o.denial, claim)
    if twice and sides.meet(side, matter.side(known, o.denial:actor("source"))) then
      return true
    end
  end
  return false
end

-- "Nobody did it better."
local function is_idle_turn(doc, m)
  for _, turn in ipairs(doc:sentence(m.sentence):mentions("IdleNegative")) do
    if turn.place >= m.place and turn.place <= m:slot("cue").last then return true end
  end
  return false
end

-- "Posts claim that the bank has not paid. This is false.": what is called false next is no denial.
local function is_called_false(doc, known, m)
  for _, o in ipairs(known.others[m.sentence + 1] or {}) do
    local content = o.denial:slot("content")
    local next_one = o.denial.rule == "claim called false" and content and not o.denial:slot("source")
    if next_one and not m.quoted and content.first == doc:sentence(m.sentence + 1).first then return true end
  end
  return false
end

-- "That does not mean no answer": is there a negation before it in its clause?
local function is_within_another(doc, m, first)
  if m.way == "plain" or m.way == "nor" or m.way == "instead" or m.way == "but_not" then return false end
  for n = m.place - 1, first, -1 do
    local t = doc:token(n)
    if t.text == "," or t:is("conj") then return false end
    if t.text == "not" or t.text == "n't" or t.text == "n’t" then return true end
  end
  return false
end

-- Why a negation is no denial, or nil and the clause that it denies.
local function judge(doc, known, m, piece, claim)
  if inside_denial(doc, m) then return "part of another denial" end
  if is_idle_turn(doc, m) then return "a turn that denies nothing" end
  if is_called_false(doc, known, m) then return "it is called false itself" end
  if claim and is_no_answer(doc, m, claim) then return "admitted, asked or demanded" end
  if claim and claim:get("act") == "deny" and not m.quoted then return "what is denied is in the negative" end
  local source = claim and claim:slot("source")
  if source and is_nobody(doc, source) then return "nobody says so" end
  local first, last = clauses.around(doc, m.place, piece)
  last = before_next(doc, known, m, last)
  if last < first then return "nothing is left of the clause" end
  if is_within_another(doc, m, first) then return "inside another negation" end
  if claim and is_main_verb(doc, m, claim) then return "told by the article" end
  if denies(doc, m, last) then return "somebody does not deny" end
  if not m.quoted and says_twice(doc, known, m, doc:span(first, last), claim) then return "one denial for a sentence" end
  if known.taken[first] or is_taken(doc, known, m, first) then return "one denial for a clause" end
  local points, charged = weigh(doc, known, m, first, last, claim)
  local alone = answered.is_emphatic(m) and ENOUGH_ALONE or ENOUGH_PLAIN
  local enough = points >= alone or points >= ENOUGH and (charged or is_disputed(doc, known, m, NEAR_BY))
  if not enough then return "the negation answers nothing" end
  known.taken[first] = true
  return nil, doc:span(first, last)
end

-- "Was it party money? Not a crown, the treasurer said.": what is left of a sentence behind a question, where another has
-- told of it. Its words, or nil.
local function fragment(doc, known, m)
  if m.way ~= "not_said" or m.sentence < 2 then return nil end
  local asked, cue = doc:sentence(m.sentence - 1), m:slot("cue")
  local mark = string.find(doc:word(asked.last), "^[\"'”’]") and asked.last - 1 or asked.last
  if doc:word(mark) ~= "?" or not answered.another_speaks(doc, known, m, matter.side(known, m:actor("source"))) then return nil end
  local last = cue.last
  while last < m.last and not doc:token(last + 1):is("mark") and doc:word(last + 1) ~= "," do last = last + 1 end
  return doc:span(cue.first, last)
end

local parts_headline = { [":"] = true, ["-"] = true, ["–"] = true, ["—"] = true }

-- "Minister: We did not pay", "I did not take it - Okoro": who is named before or behind it in a headline.
local function headed_by(doc, m)
  local s = m.in_headline and doc:sentence(m.sentence)
  for _, a in ipairs(s and s:mentions("Actor") or {}) do
    local before = a.first == s.first and a.last < m.place and doc:word(a.last + 1) == ":"
    local behind = a.first > m.place + 1 and a.last >= s.last - 1 and parts_headline[doc:word(a.first - 1)]
    if before or behind then return a:span() end
  end
  return nil
end

-- Who speaks, if the negation stands in nothing that he is read to say: beside the quotation, or the sentence
-- before.
local function speaker_beside(doc, m, claim)
  if claim then return claim:slot("source") or paper_of(claim) end
  local speaker = sides.near_quote(doc, m.place)
  return speaker and speaker:span() or headed_by(doc, m)
end

pass "negations that answer" {
  run = function(doc)
    local denials, known = doc:mentions("Denial"), nil
    for _, m in ipairs(denials) do
      if m.rule == "said in the negative" then
        known = known or matter.of(doc, denials)
        local piece, claim = words_around(doc, known, m)
        local why, content = "not in anybody's words", fragment(doc, known, m)
        if content then why = nil
        elseif piece then why, content = judge(doc, known, m, piece, claim) end
        if why then
          m:drop(why)
        else
          known.answered[m.sentence] = true
          m:add_slot("content", content)
          local speaker = not m:slot("source") and speaker_beside(doc, m, claim)
          if speaker then m:add_slot("source", speaker) end
          if says_said(doc, content.first, content.last) then m:set("own_words", "too") end
        end
      end
    end
  end,
}
