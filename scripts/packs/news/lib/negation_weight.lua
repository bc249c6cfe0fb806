-- How much speaks for a negation to be an answer.
local accusing_negations = require "lib.accusing_negations"
local answered = require "lib.answered"
local dispute = require "lib.dispute"
local flat_negations = require "lib.flat_negations"
local idle_negations = require "lib.idle_negations"
local insisting = require "lib.insisting"
local matter = require "lib.matter"
local pointing_back = require "lib.pointing_back"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local spokesmen = require "lib.spokesmen"
local told_against = require "lib.told_against"
local told_behind = require "lib.told_behind"
local word_for_word = require "lib.word_for_word"
local wording = require "lib.wording"

local M = {}

local about_speaker, NEAR_BY, CLOSE_BY = dispute.about_speaker, dispute.NEAR_BY, dispute.CLOSE_BY
local context_of, says_said, ENOUGH = dispute.context_of, dispute.says_said, dispute.ENOUGH
local ENOUGH_PLAIN, MOST_EMPHATIC, MOST_PLAIN = dispute.ENOUGH_PLAIN, dispute.MOST_EMPHATIC, dispute.MOST_PLAIN
local is_disputed, is_of_dispute, denies_near = dispute.is_disputed, dispute.is_of_dispute, dispute.denies_near
local denied_in = dispute.denied_in
local is_flat, is_of_phantom = flat_negations.is_flat, flat_negations.is_of_phantom
local is_of_innocence, is_alibi = flat_negations.is_of_innocence, flat_negations.is_alibi
local is_of_ill = flat_negations.is_of_ill
local is_never_either, is_of_told = flat_negations.is_never_either, flat_negations.is_of_told
local MOOD, is_insisted, answers_back, WE = insisting.MOOD, insisting.is_insisted, insisting.answers_back, insisting.WE
local side_of = insisting.side_of
local charges, criticises, names_misdeed = accusing_negations.charges, accusing_negations.criticises, accusing_negations.names_misdeed
local is_idle, is_no_party = idle_negations.is_idle, idle_negations.is_no_party
local is_against_told, is_told_reverse = told_against.is_against_told, told_against.is_told_reverse
local anothers_version = told_against.anothers_version

-- Coordinated denials: this one ends where the next one's subject begins, before the "and".
function M.before_next(doc, known, m, last)
  for _, o in ipairs(known.others[m.sentence] or {}) do
    if o.place > m.place and o.place <= last then
      local n = o.first
      while n > m.place + 1 and doc:token(n).text ~= "and" and doc:token(n).text ~= "," do n = n - 1 end
      if n > m.place + 1 then return math.min(last, n - 1) end
    end
  end
  return last
end

-- "He does not even know who they are"
local function says_even(doc, m) return doc:word(m:slot("cue").last + 1) == "even" end

-- "The prison service said that nobody was beaten. 'We use no hoses,' said its director.": the quotation behind a
-- denial goes on, if it is about who says it, or flat.
local function goes_on_denying(doc, known, m, first, last)
  if not m.quoted or not denied_in(known, m.sentence - 1) then return false end
  return answered.is_emphatic(m) or says_even(doc, m) or answered.is_of_thing(m) or answered.says_we(doc, first, last)
end

-- "He did not seek power, he said, and this was not a coup": goes one on who has denied in the same words, or the sentence before
-- ("... Nor did he laugh")?
local function says_no_again(known, m, claim)
  if not claim or m.quoted then return false end
  for sentence = m.sentence - (m.way == "nor" and 1 or 0), m.sentence do
    for _, number in ipairs(known.said_no[sentence] or {}) do
      if number == claim.number then return true end
    end
  end
  return false
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

-- "Boasted that he has no backers", "announced that he was not running"
local function tells_unasked(doc, m, claim)
  local cue = claim and not m.quoted and not m.in_headline and claim:slot("cue")
  return cue and doc:find_list(cue.first, cue.last, "tells_unasked") ~= nil
end

words "mild_misdeed" { "lose", "sell", "sink", "tail", "kick", "push", "hit", "slap", "punch", "shoot", "threaten", "hide", "drown",
                       "infect", inflect = "verb" }

-- Needs the negation no more than its place to be an answer? It stands in a headline ("Army says it took no cattle"); in
-- words that are reported in the midst of charges and denials, or of one who denies near by; or it is of the
-- speaker's own doings, in their midst ("I did not sign"), or misdeeds ("we burned no village").
local function speaks_in_defence(doc, known, m, case)
  local first, last, claim, side, own = case.clause.first, case.clause.last, case.claim, case.side, case.own
  if m.in_headline or is_against_told(doc, m, last) or is_told_reverse(doc, m, last) then return true end
  local says = claim and claim:get("act") ~= "believe"
  if says and not m.quoted and is_of_dispute(doc, known, m, own and NEAR_BY or CLOSE_BY, case) then return true end
  if denies_near(doc, known, m, side) or case.modal == 0 and says_no_again(known, m, claim) then return true end
  if goes_on_denying(doc, known, m, first, last) then return true end
  if case.emphatic and dispute.testifies(doc, claim) and names_misdeed(doc, m, first, last) then return true end   -- "Nobody doctored it, she told the court"
  if not own then return false end
  if dispute.is_charged_there(doc, claim) then return true end
  local before = m.place > 1 and doc:token(m.place - 1)
  if before and before.lemma == "client" and m.quoted then return true end   -- "My client did not strike him"
  local we = before and (m.quoted or not claim) and before:in_list("first_pronoun")
  local past = doc:token(m.place):is("past") or answered.is_of_thing(m) or m.way == "never"
  if past and (we or not m.quoted) and dispute.testifies(doc, claim) then return true end
  if says and past and not m.quoted and dispute.is_held(doc, claim) then return true end
  if says and side[1] and (we or not m.quoted) and misdeed_is_told(doc, known, m, side) then return true end
  local did = we and doc:token(m.place):is("past")
  if case.by_his and doc:find_list(m:slot("cue").last + 1, last, "mild_misdeed") then return false end   -- "the team did not lose a game, its coach said"
  return did and (answers_back(doc, claim) or is_disputed(doc, known, m, NEAR_BY)) or names_misdeed(doc, m, first, last)
end

-- "I would never hide a leak", "we wouldn't poison a well"; but "it said that it would not attack": that is to come
local function would_not_harm(doc, m, first, last)
  local modal = doc:word(m.place)
  if not sets.unreal[modal] then modal = doc:word(m.place - 1) end
  return sets.unreal[modal] and names_misdeed(doc, m, first, last)
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

-- "The mill would not be sold, she said, whatever the papers wrote"; but "nobody would say whether it was, as is alleged"
local function is_to_be_against_told(doc, m, case)
  if case.modal == 0 or case.shape + case.modal < 0 or not case.claim then return false end
  local last = case.clause.last
  return not doc:find_list(m.place, last, "say") and (is_against_told(doc, m, last) or is_told_reverse(doc, m, last))
end

local LEAD = 3   -- sentences below a headline

-- "Bishop will not be moved, says diocese", above "A newsletter said that the bishop would be sent away": what is to come in a headline,
-- where another tells below it of what is to come with whom it names.
local function is_headline_to_come(doc, known, m, case)
  if not m.in_headline or case.modal == 0 or case.shape + case.modal < 0 or not sets.will_be[doc:word(m.place)] then return false end
  for sentence = m.sentence + 1, m.sentence + LEAD do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if answered.can_be(doc, known, m, f, case.side, false) then
        matter.look_into(doc, known, f)
        if answered.names_one(doc, known, case.clause, f.about) then return true end
        if matter.common(matter.topics_beside_names(doc, case.clause), f.words) > 0 then return true end
      end
    end
  end
  return false
end

-- Do the police say it, a crowd, a paper?
local function is_watchman(claim)
  local speaker = claim:actor("source")
  local kind = speaker and speaker:get("kind") or "people"
  return kind == "police" or kind == "people" or kind == "media"
end

local FIRST = 2   -- sentences, with the headline: who begins with "there was no rift" has been asked

-- Does it answer something, without more ado: in one's defence, another's words, a phantom?
local function answers(doc, known, m, clause, case)
  local last, shape = clause.last, case.shape
  local version = anothers_version(doc, m, case.side)
  if version then
    m:add_slot("noun", version:slot("cue"))
    if version:slot("source") then m:add_slot("claimant", version:slot("source")) end
    return true
  end
  if told_behind.is_told(doc, known, m, case) and not idles(doc, known, m, case) then return true end
  if is_to_be_against_told(doc, m, case) or is_headline_to_come(doc, known, m, case) then return true end
  if case.own and told_behind.is_reversed(doc, known, m, case) and not idles(doc, known, m, case) then return true end
  local defends = shape >= 0 and speaks_in_defence(doc, known, m, case)
  if defends and not idles(doc, known, m, case) or answers_another(doc, known, m, clause, case) then return true end
  if case.modal > 0 and case.own and m.quoted and would_not_harm(doc, m, clause.first, last) then
    return is_disputed(doc, known, m, NEAR_BY)
  end
  local named = shape >= 0 and case.side[1] and (is_of_phantom(doc, m, last) or is_of_innocence(doc, m, last, case.own) and not idles(doc, known, m, case))
  if named and answered.another_speaks(doc, known, m, case.side) then return true end
  local at_once = m.sentence <= FIRST and shape >= 0 and case.claim and not is_watchman(case.claim)
  if at_once and (flat_negations.is_of_rift(doc, m) or m.way == "never" and case.own and is_of_innocence(doc, m, last, true)) then return true end
  local official = m.sentence <= FIRST and m.place > 1 and doc:token(m.place - 1):is("noun", "name")
  local may_know = case.claim and (case.own or official and not is_watchman(case.claim))
  local ill = shape >= 0 and may_know and is_of_ill(doc, m) and not idles(doc, known, m, case)
  if ill and not tells_unasked(doc, m, case.claim) then return true end
  local elsewhere = shape >= 0 and case.side[1] and is_alibi(doc, m, last) and not idles(doc, known, m, case)
  return elsewhere and answered.is_told_of_him(doc, known, m, clause, case.side)
end

-- The sum of how it is put, whom it is about and what it meets; and is the speaker charged with anything?
local function sum_of(doc, known, m, clause, case)
  local first, last, own, emphatic, shape = clause.first, clause.last, case.own, case.emphatic, case.shape
  if not own and not emphatic and (m.way == "plain" or shape < 0) or idles(doc, known, m, case) then return 0 end
  local accused, topic = context_of(doc, known, m, first, last, case.side, own)
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
  local class = speaker and speaker:get("class") or ""
  local free = m.quoted and sides.speaks_for[class] or class == "executive"   -- its chief said that the firm had never done so
  if not free or speaker:get("state") or speaker:get("org") or speaker:get("side") then return side end
  local subject = clause:mentions("Actor")[1]
  if not m.quoted and subject and subject:get("kind") ~= "company" then return side end
  if not subject or subject.first > clause.first + 1 or not speaks_through_others(subject:get("kind") or "") then return side end
  local all = {}
  for _, name in ipairs(side) do all[#all + 1] = name end
  for _, name in ipairs(matter.side(known, subject)) do all[#all + 1] = name end
  return all
end

words "states_it" { "state", "say", "deny", "tell you", "confirm", "assure you", inflect = "verb" }

words "restates" { "I repeat", "let me repeat", "we repeat", "I say again", "I'll say it again", "I will say it again", "let me say it again", "let me be clear",
                   "let me be very clear", "let us be clear", "let's be clear", "I want to be clear", "I want to be very clear", "to be clear", "let me be plain" }
local TO_REPEAT = 8   -- tokens from "I repeat" to the negation

-- "I repeat, no shot was fired", "let me be clear: we did not"
local function is_restated(doc, m)
  local first = math.max(doc:sentence(m.sentence).first, m.place - TO_REPEAT)
  return m.quoted and m.place > first and doc:find_list(first, m.place - 1, "restates") ~= nil
end

local TO_FLATLY = 6   -- tokens from "categorically" to the negation

-- "It flatly does not", "I can categorically state that at no time did I"
local function is_put_flatly(doc, m)
  if is_restated(doc, m) then return true end
  if doc:find_list(math.max(1, m.place - 2), m.place, "flatly") then return true end
  local flatly = doc:find_list(math.max(1, m.place - TO_FLATLY), m.place, "flatly")
  return flatly and (doc:find_list(flatly + 1, flatly + 1, "states_it") ~= nil or doc:word(flatly + 1) == "that")
end

words "come_to_harm" { "hurt", "injured", "killed", "wounded", "harmed", "in danger", "at risk", "in custody", "arrested" }

-- "Nobody was hurt": that answers nobody but who tells of the harm.
local function came_to_no_harm(doc, m)
  local cue = m:slot("cue")
  if m.way ~= "never" then return false end
  local be = doc:find_list(cue.last + 1, cue.last + 3, "be") or m.in_headline and cue.last
  return be and doc:find_list(be + 1, be + 2, "come_to_harm") ~= nil
end

words "gone_without" { "slept", "eaten", "rested", "washed", "showered", "drunk", "worked", "seen", "heard from", "spoken to", "been home", "been paid", "been able to", "had a day off",
                       "had a meal", "left" }
words "how_long" { "for days", "for weeks", "for months", "for years", "in days", "in weeks", "in months", "in years", "for a", "for two", "for three", "for four", "for five", "for six",
                   "for several", "for some", "in two", "in three", "in a", "since" }
local TO_TIME = 6   -- tokens from the verb to how long

-- "She had not slept for a week": what one has gone without is told of hardship, and answers nobody.
local function has_gone_without(doc, m, last)
  local cue = m:slot("cue").last
  local verb = (m.way == "plain" or m.way == "never") and doc:find_list(cue + 1, cue + 2, "gone_without")
  return verb and doc:find_list(verb + 1, math.min(last, verb + TO_TIME), "how_long") ~= nil
end

words "goes_without" { "lose", "suffer", "miss", "go without", inflect = "verb" }
local TO_LOSS = 4   -- tokens from "no" to the verb

-- "Trains were sent round and no passengers missed a meal": that answers nobody, if nobody
-- charges who says so, or tells of such a thing.
local function spares_people(doc, known, m, last, side, own)
  local noun = m:slot("cue").last + 1
  if m.way ~= "no_subject" or not doc:find_list(noun, noun + TO_LOSS, "goes_without") then return false end
  local accused, topic = context_of(doc, known, m, m.place, last, side, own)
  return not accused and topic == 0
end

-- "That stamp is ours. The sale was not": what was not is what has been said; but "My sister was not (found)".
local function is_cut_short(doc, m, clause)
  if not m.quoted or m.way ~= "plain" or m.place <= clause.first + 1 or m:slot("cue").last < clause.last then return false end
  return doc:token(m.place):in_list("be") and clause:mentions("Actor")[1] == nil
end

local TO_COURSE = 6   -- tokens from "of course" to the negation

-- Does it go on with what the speaker has just denied: "Nobody saw a page", "He does not even know them"?
local function stresses_denial(doc, known, m, case)
  if case.shape < MOOD or not (case.emphatic or says_even(doc, m)) then return false end
  return goes_on_denying(doc, known, m, case.clause.first, case.clause.last) and denies_near(doc, known, m, case.side)
end

local AT_ONCE = 4   -- tokens of a quotation before the negation
local TO_MOOD = 6   -- ... and from it to "wants"

-- "The envoy called the talks dead. 'Nothing has ended,' the chairman said": the first thing that somebody says behind another's words
-- is that nothing, nobody, none is so.
local function opens_with_none(doc, known, m, case)
  if not m.quoted or case.modal ~= 0 or case.shape < 0 or m.in_headline then return false end
  local quote = doc:quote(m.place)
  local none = case.emphatic and sets.no_one_or_nothing[string.lower(doc:word(m.place))] or m.way == "no_noun" or m.way == "no_subject"
  if not none or not quote or m.place > quote.first + AT_ONCE then return false end
  if doc:find_list(m.place + 1, math.min(case.clause.last, m.place + TO_MOOD), "attitude") then return false end   -- "nobody in town wants that"
  return answered.is_told_beside(doc, known, m, case.side) and not idles(doc, known, m, case)
end

-- "Drivers complained that fuel was short. She told them that there was none"
local function is_there_none(doc, m, clause)
  if string.lower(m:slot("cue").text) ~= "none" or m.place ~= clause.last or m.place ~= clause.first + 2 then return false end
  return string.lower(doc:word(clause.first)) == "there"
end

-- "None of it reached the river": of what another has just told
local function is_none_of_it(doc, known, m, case)
  local cue = m:slot("cue")
  local it = string.lower(cue.text) == "none" and doc:word(cue.last + 1) == "of" and sets.it_or_this[doc:word(cue.last + 2)]
  local past = it and cue.last + 2 < case.clause.last and doc:token(cue.last + 3):is("past", "aux")
  return past and answered.is_told_beside(doc, known, m, case.side) and not idles(doc, known, m, case)
end

local HOPED = 5      -- tokens back to "hope", "think"
local ASKED_TO = 3   -- sentences back to the demand that one does it

-- "The firm said it was not recalling its toys", "I'm not resigning": who says so has been said to do it; unless he was told to.
local function is_of_rumour(doc, known, m, case)
  local n = m:slot("cue").last + 1
  local will_be = case.modal ~= 0 and doc:word(n) == "be"   -- "will not be stepping down"
  if will_be then n = n + 1 end
  if m.way ~= "plain" or case.modal ~= 0 and not will_be or not doc:find_list(m.place, n - 1, "be") then return false end
  if n < doc.tokens and doc:token(n):is("adv") then n = n + 1 end
  local own = (case.claim or m.quoted) and doc:find_list(n, n, "rumoured_doing")
  if doc:find_list(n, n, "doing_idly") then return false end
  if not own and not (doc:find_list(n, n, "said_to_do") and answered.another_speaks(doc, known, m, case.side)) then return false end
  local ahead = m.place > 1 and doc:token(m.place - 1)
  if ahead and (ahead:is("wh") or ahead.form == "you") or case.shape + case.modal < 0 then return false end
  if doc:find_list(math.max(1, m.place - HOPED), m.place - 1, "attitude") then return false end   -- "I hope we are not selling it"
  for sentence = math.max(1, m.sentence - ASKED_TO), m.sentence do
    for _, c in ipairs(doc:sentence(sentence):mentions("Claim")) do
      if c:get("act") == "demand" and c.last < m.place then return false end
    end
  end
  return not (case.claim and (idle_negations.looks_on(doc, case.claim) or tells_unasked(doc, m, case.claim)))
end

-- Do its words deny, whomever it is about: "no such order", "not a gram", "flatly", "in talks", "there never was"?
local function denies_in_words(doc, known, m, case)
  local claim, side, clause, shape = case.claim, case.side, case.clause, case.shape
  local voiced, behind = claim or side == WE, m:slot("cue").last + 1
  if voiced and shape >= 0 and case.emphatic and answered.points_back(doc, m, clause) then return true end
  if voiced and is_of_rumour(doc, known, m, case) then return true end
  if case.modal ~= 0 or not voiced then return false end
  if doc:find_list(behind, behind, "in_talks") then return true end
  if not claim then return false end
  if shape >= 0 and is_put_flatly(doc, m) or shape >= MOOD and is_against_told(doc, m, clause.last) then return true end
  if stresses_denial(doc, known, m, case) then return true end
  local not_one = m.way == "not_one" and (m.quoted or doc:word(m.place - 1) == ":")   -- "Not a gram is missing"
  local points_at = shape >= 0 and (answered.names_such(doc, m, clause) or not_one)
  if shape >= 0 and is_none_of_it(doc, known, m, case) then return true end
  if is_there_none(doc, m, clause) and answered.is_told_beside(doc, known, m, side) then return true end
  local either = is_never_either(doc, m) and not idle_negations.looks_on(doc, claim)
  return (points_at or either) and answered.another_speaks(doc, known, m, side)
end

-- "Of course we did not blow it up"
local function is_of_course(doc, m, case)
  local says_so = m.quoted and case.own and case.shape >= 0 and case.modal == 0 and doc:token(m.place):is("past")
  return says_so and doc:find_list(math.max(case.clause.first, m.place - TO_COURSE), m.place, "of_course") ~= nil
end

-- Is it of one, or of a thing, that another has just told of: "she is not lying", "they are not even connected"?
local function is_of_what_is_told(doc, known, m, case)
  if not case.claim or case.modal ~= 0 then return false end
  local even = case.shape >= 0 and says_even(doc, m) and answered.is_told_of(doc, known, m, matter.topics_beside_names(doc, case.clause), case.side, 1)
  return even or is_of_told(doc, m, case.own) and answered.is_told_of_him(doc, known, m, case.clause, case.side)
end

local TO_SUBJECT = 2   -- tokens from the negation back to its subject

-- "He wasn't there", "the guild had not met": not "the market had not opened", "they were not ripe", "this was no joke"
local function is_of_somebody(doc, m, clause)
  local first = doc:token(clause.first):is("mark") and clause.first + 1 or clause.first
  if sets.he_or_she[string.lower(doc:word(first))] then return true end
  for _, a in ipairs(clause:mentions("Actor")) do
    if a:get("form") ~= "pronoun" and a.last < m.place and a.last >= m.place - TO_SUBJECT then return true end
  end
  return false
end

-- "The guild accuses the mill of thrift at any price. 'Nobody leans on my men,' its owner said": a plain fact in the midst of a quarrel, in
-- somebody's own mouth, is an answer though it shares no word with what it answers. Facts are what was, what has been, what nobody does.
local function is_fact_in_quarrel(doc, known, m, case)
  local claim, t = case.claim, doc:token(m.place)
  local fact = case.emphatic or t:is("past") or t:in_list("have") or answered.is_of_thing(m)
  if not fact or not claim or case.modal ~= 0 or case.shape < 0 then return false end
  local cue = claim:slot("cue")
  if not m.quoted and not (cue and cue.sentence == m.sentence) or m:slot("cue").last == case.clause.last then return false end
  if not (case.own or case.emphatic or is_of_somebody(doc, m, case.clause)) then return false end
  local speaker = not m.quoted and claim:actor("source")
  if speaker and speaker:get("kind") == "media" and not doc:find_list(case.clause.first, m.place, "first_pronoun") then return false end   -- papers tell of others
  return is_disputed(doc, known, m, NEAR_BY) and not idles(doc, known, m, case)
end

-- "Didn't touch him," "Haven't seen her": a quotation, or a sentence of it, that leaves out the "I".
local function leaves_out_self(doc, m, first)
  if not m.quoted or m.way ~= "plain" or m.place ~= first then return false end
  local before = m.place > 1 and doc:token(m.place - 1)
  local opens = not before or before:is("mark") or before.sentence ~= m.sentence
  return opens and sets.did_or_have[string.lower(doc:word(m.place))] ~= nil and not doc:find_list(m.place, doc:sentence(m.sentence).last, "question_mark")
end

words "not_known" { "know", "known" }

-- "They did not know.": that answers only who says that one knew.
local function is_unknowing(doc, m)
  local n = m:slot("cue").last + 1
  return doc:find_list(n, n, "not_known") ~= nil and (n >= doc.tokens or not string.find(doc:word(n + 1), "%w"))
end

-- On whose side whoever says the clause is, and who that is.
local function side_of_clause(doc, known, m, clause, claim)
  local speaker
  if claim then
    speaker = matter.speaker_of(doc, claim)
  else
    speaker = m:actor("source") or sides.near_quote(doc, m.place)
  end
  return with_subject(doc, known, m, clause, speaker, side_of(doc, known, claim, speaker)), speaker
end

-- Does it say the reverse of another's words, however idle its turn is elsewhere: "No decision has been made"?
function M.says_reverse(doc, known, m, first, last, claim)
  local side = claim and side_of_clause(doc, known, m, doc:span(first, last), claim)
  if not side then return false end
  return word_for_word.contradicts(doc, known, m, first, last, side) or pointing_back.is_told_decided(doc, known, m, last, side)
end

-- "Q: The auditor wrote that the mill did not notice. Is he right?": what an interviewer cites charges whoever is asked.
local function is_put_to_him(doc, m)
  for _, c in ipairs((doc:around("Claim", "content", m.place))) do
    if c:get("part") == "question" or c:get("turn") and c:get("act") == "ask" then return true end
  end
  return false
end

-- Does the negation answer something? The points for it, and is the speaker charged with anything?
function M.weigh(doc, known, m, first, last, claim)
  local emphatic, shape, modal = answered.is_emphatic(m), wording.points(doc, m, first, last)
  local clause = doc:span(first, last)
  if claim and is_put_to_him(doc, m) then return 0 end
  local side, speaker = side_of_clause(doc, known, m, clause, claim)
  if claim and word_for_word.contradicts(doc, known, m, first, last, side) then return ENOUGH_PLAIN end
  if claim and pointing_back.is_told_decided(doc, known, m, last, side) then return ENOUGH_PLAIN end
  local points_back = claim and (pointing_back.answers_charge(doc, known, m, last, side) or pointing_back.answers_question(doc, m, first, last))
  if points_back then return ENOUGH_PLAIN end
  if pointing_back.knows_nothing(doc, m, last) then
    if claim and pointing_back.is_told_to_know(doc, known, m, clause, side) then return ENOUGH_PLAIN end
    if is_unknowing(doc, m) then return 0 end
  end
  if shape + modal < 0 and shape + (emphatic and MOST_EMPHATIC or MOST_PLAIN) < ENOUGH then return 0 end
  local case = { clause = clause, side = side, claim = claim, shape = shape, modal = modal, emphatic = emphatic }
  if denies_in_words(doc, known, m, case) then return ENOUGH_PLAIN end
  local for_him = dispute.speaks_for_him(doc, m, claim)   -- his agent: "He never asked anybody"
  if not for_him and charges(doc, known, m, first, side) then return 0 end
  case.by_his = not for_him and dispute.speaks_of_own(doc, m, claim, first)
  local own = for_him or case.by_his or about_speaker(doc, known, m, first, last, side, speaker) or leaves_out_self(doc, m, first)
  case.own = own
  local cut = claim and is_cut_short(doc, m, clause) and is_disputed(doc, known, m, CLOSE_BY) and answered.another_speaks(doc, known, m, side)
  if cut or is_of_course(doc, m, case) then return ENOUGH_PLAIN end
  if came_to_no_harm(doc, m) and select(2, context_of(doc, known, m, first, last, side, own)) == 0 then return 0 end
  if own and side[1] and flat_negations.denies_company(doc, known, m, clause, side) then return ENOUGH_PLAIN end
  if spares_people(doc, known, m, last, side, own) or has_gone_without(doc, m, last) then return 0 end
  if criticises(doc, known, m, clause, case) or tells_unasked(doc, m, claim) or is_no_party(doc, known, m, claim, side, own) then return 0 end
  if is_insisted(doc, known, m, case) or is_of_what_is_told(doc, known, m, case) then return ENOUGH_PLAIN end
  if answers(doc, known, m, clause, case) or opens_with_none(doc, known, m, case) then return ENOUGH_PLAIN end
  local sum = sum_of(doc, known, m, clause, case)
  if sum < ENOUGH_PLAIN and is_fact_in_quarrel(doc, known, m, case) then return ENOUGH_PLAIN end
  return sum
end

return M
