-- Which negations are denials: those that stand against something. Each is weighed by how it is put, whom it is
-- about and what it meets in the article.
local answered = require "lib.answered"
local asked = require "lib.asked"
local authors = require "lib.authors"
local clauses = require "lib.clauses"
local dispute = require "lib.dispute"
local in_spite_of = require "lib.in_spite_of"
local hearings = require "lib.hearings"
local matter = require "lib.matter"
local negation_weight = require "lib.negation_weight"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local told_against = require "lib.told_against"
local told_on = require "lib.told_on"
local wording = require "lib.wording"

phase "denial-passes"

local NEAR_BY, says_said, ENOUGH = dispute.NEAR_BY, dispute.says_said, dispute.ENOUGH
local ENOUGH_ALONE, ENOUGH_PLAIN, is_disputed = dispute.ENOUGH_ALONE, dispute.ENOUGH_PLAIN, dispute.is_disputed
local before_next, weigh = negation_weight.before_next, negation_weight.weigh

-- who questions one who speaks to him
words "hearer" { "court", "jury", "juror", "tribunal", "inquiry", "enquiry", "inquest", "coroner", "judge", "magistrate", "bench",
                 "hearing", "police", "officer", "detective", "investigator", "prosecutor", "regulator", "auditor",
                 "committee", "commission", "panel", inflect = "noun" }
-- "Lind was adamant: she never did", "Her version: nobody was paid": what leads to an answer behind a colon
words "answer_led" { "adamant", "clear", "categorical", "unequivocal", "emphatic", "blunt", "firm", "insistent", "defiant", "unambiguous",
                     "version", "line", "answer", "message", "reply", "response", "defence", "defense", "account", "position", "verdict",
                     "statement", "explanation", "tell", "told", "swears", "swore", "testified", "insists", "insisted", "story", "word" }
-- "Lind was brief: nobody was paid", "has been courteous but short with callers: ...": how one answers, not what one is short of
words "answers_so" { "brief", "short", "terse", "curt", "courteous", "polite", "frank", "forthright", "robust", "plain", "direct", "open", "calm", "unmoved", "unrepentant",
                     "unapologetic", "unbowed", "unfazed", "undaunted", "scornful", "dismissive", "indignant", "candid", "steadfast", "resolute", "consistent" }

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
-- "Lind, who said she would come, did not": the verb of the sentence is not what was said.
local function is_main_verb(doc, m, claim)
  local cue, comma = claim:slot("cue"), m.place - 1
  while comma > 1 and doc:token(comma):is("adv") do comma = comma - 1 end
  if m.quoted or not cue or cue.first > comma or doc:word(comma) ~= "," then return false end
  for n = cue.first - 1, math.max(2, cue.first - TO_WHO), -1 do
    if doc:word(n) == "who" then return doc:word(n - 1) == "," end
    if doc:word(n) == "," then return false end   -- "Lind, who was there, said it had been days, not weeks"
  end
  return false
end

words "question_mark" { "?" }

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

-- "She had her clerk tell him that she was not in": what others are made to say.
local function is_told_to_say(doc, cue)
  local tag = doc:token(cue.last).tag
  if tag ~= "VB" and tag ~= "VBP" then return false end
  for n = cue.last - 1, math.max(1, cue.last - TO_MAKE), -1 do
    local t = doc:token(n)
    if t:is("modal", "to_mark", "mark") or t.text == "," or t:in_list("do") then return false end   -- "None has come, villagers say"
    if sets.make_do[t.lemma] then return true end
  end
  return false
end

-- "'Do I look ill?' he asked. 'I have not seen a doctor.'": is the sentence itself a question?
local function asks(doc, m)
  local s = doc:sentence(m.sentence)
  return doc:find_list(m.place, s.last, "question_mark") ~= nil
end

local TO_THAT = 4   -- tokens from "to point out" to "that"

-- "Was keen to point out that", "asks me to add that": what is meant to be said is said.
local function would_say(doc, m, claim)
  local content = claim:slot("content")
  local n = content and content.first
  if not n or content.first >= m.place then return false end
  if doc:word(n) == "me" or doc:word(n) == "us" then n = n + 1 end
  if doc:word(n) ~= "to" or not doc:find_list(n + 1, n + 2, "say") then return false end
  for k = n + 2, math.min(m.place - 1, n + TO_THAT) do
    if doc:word(k) == "that" then return true end
  end
  return false
end

-- Admitted, agreed, asked, demanded; promised, if it is of what will be ("swore that he had not paid" is a statement).
local function is_no_answer(doc, m, claim)
  local act, cue, content = claim:get("act") or "", claim:slot("cue"), claim:slot("content")
  if cue and doc:token(cue.last):in_list("grants") or claim:get("class") == "decide" then return true end
  if cue and is_told_to_say(doc, cue) then return true end
  if would_say(doc, m, claim) then return false end
  if act == "ask" and m.quoted and content and content.quoted and content.last < m.place and not asks(doc, m) then return false end
  if act ~= "promise" then return not_answers[act] end
  return content ~= nil and is_to_come(doc, m, content)
end

local AFTER_COLON = 14   -- tokens from a colon back to what leads to it
local TO_HOW = 3         -- ... and from "was" to "brief"

-- "Lind was brief", "the mill has been courteous and short with callers", and not "short of staff": who is told of so, before token n.
local function is_of_how(doc, first, n)
  local how = doc:find_list(first, n, "answers_so")
  if not how or how < n and doc:word(how + 1) == "of" then return false end
  local be = doc:find_list(math.max(first, how - TO_HOW), how - 1, "be")
  return be ~= nil and doc:token(how):is("adj", "participle", "adv", "noun")
end

-- "Lind was adamant: she never did": what stands behind the colon, and who says so. Or nil.
local function behind_colon(doc, m)
  local s = doc:sentence(m.sentence)
  local n = m.place - 1
  while n > s.first and doc:word(n) ~= ":" do n = n - 1 end
  if m.quoted or n <= s.first + 1 or n > s.first + AFTER_COLON or not doc:find_list(s.first, n - 1, "answer_led") and not is_of_how(doc, s.first, n - 1) then return nil end
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

-- "He had said no such thing": what somebody has not said is no claim of his.
local function says_no_such(doc, m, claim, piece)
  local cue = claim:slot("cue")
  if piece.first ~= m.place or not cue or cue.last ~= m.place - 1 or string.lower(m:slot("cue").text) ~= "no such" then return false end
  return not doc:find_tag(piece.first, piece.last, "finite", "modal")   -- "said no such request was made"
end

-- Where the words end in which the negation stands: those of a claim that somebody makes, else the
-- quotation, if its speaker says "I" or "we".
local function words_around(doc, known, m)
  local claim, piece = sides.enclosing(doc, m.place)
  if claim and says_no_such(doc, m, claim, piece) then claim, piece = sides.enclosing(doc, claim:slot("cue").first) end
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
  if m.in_headline and m.way ~= "no_but" then return doc:sentence(m.sentence), nil end   -- not "Loser brings boxes, but no proof"
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
  if not claim then
    local rest, told = told_on.behind_but(doc, m)
    if not rest then rest, told = told_on.behind_said(doc, m) end
    if rest then return rest, told end
  end
  local told = not claim and told_on.from_before(doc, known, m)
  if told then return doc:sentence(m.sentence), told end
  return nil, nil
end

-- "Nobody says that ...": no voice.
local function is_nobody(doc, source)
  return source.first == source.last and doc:token(source.first):in_list("never")
end

-- "Not one of them had denied it."
local function denies(doc, m, last)
  local n = doc:find_list(m:slot("cue").last + 1, last, "deny")
  while n and not doc:token(n):is("verb") do n = n < last and doc:find_list(n + 1, last, "deny") or nil end   -- "in this dispute"
  return n ~= nil
end

-- Has another denial the same words?
local function is_taken(doc, known, m, first)
  for _, o in ipairs(known.others[m.sentence] or {}) do
    local content = o.denial:slot("content")
    if content and content.first == first and content.last >= m.place then return true end
  end
  local before = doc:word(first - 1) == "," and first - 2 or first   -- "No, it isn't."
  for _, o in ipairs((doc:around("Denial", "cue", before))) do
    if o.rule == "answered no" then return true end
  end
  return false
end

-- "She said that it was not so and dismissed the reports": is what stands there joined on behind the clause?
local function is_joined_behind(doc, last, place)
  local n = place - 1
  while n > last and doc:token(n):is("adv") do n = n - 1 end
  return n > last and doc:token(n):is("conj") and doc:token(place):is("finite")
end

-- "He said that he had not taken it and that the charge was false": what is said denies in two clauses of equal rank.
local function are_coordinated(doc, clause, other, claim)
  local within = sides.enclosing(doc, other.place)
  local says = claim and claim:slot("cue")
  if says and says.first < clause.first and is_joined_behind(doc, clause.last, other.place) then return true end
  if says and other.place < says.first then   -- "called it a lie and stressed that ...", "the ministry, rejecting it, said ..."
    local aside = doc:token(other.place):is("gerund") and not doc:token(says.last):is("gerund")
    if aside or doc:token(says.first - 1):is("conj") then return true end
  end
  if within ~= claim then
    if other.place > clause.last and other.rule == "claim given a verdict" then return true end   -- "..., calling it a lie"
    local cue = within and within:slot("cue")
    return cue ~= nil and doc:token(cue.last).lemma == "add"   -- "She did not, she said, adding that it was a lie"
  end
  local behind = other.place > clause.last
  local from, upto = behind and clause.last or other.place, behind and other.place - 1 or clause.first
  for n = from + 1, upto - 1 do
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
  if wording.knew_not(doc, m) then return false end
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

local SUBJECT = 4   -- tokens from a verb of saying to the negation of what is said

-- "She is rude in saying that we have not paid": the negation is what another is said to say.
local function is_said_by_another(doc, m, first)
  for n = m.place - 1, math.max(2, first - 2, m.place - SUBJECT), -1 do
    local t = doc:token(n)
    if t:is("gerund") and t:in_list("say") then return doc:token(n - 1):is("prep") end
    if t:is("mark", "conj") then return false end
  end
  return false
end

-- "No clash had taken place at Humbara, where rebels claim to have won": what the rebels claim of it stands right behind.
local function told_beside(doc, last, claim, points)
  if doc:word(last + 1) ~= "," or not clauses.tells_more(doc, last + 2) then return false end
  for _, c in ipairs(doc:sentence(doc:token(last).sentence):mentions("Claim")) do
    local by = c ~= claim and c:slot("source")
    if by and by.first >= last + 3 and by.first <= last + 5 then
      local cue = c:slot("cue")
      local meant = points > 0 or cue and sets.claim_so[doc:token(cue.last).lemma]
      return meant and not sides.is_first_person(doc, by)
    end
  end
  return false
end

-- "He was nowhere near it, as a quarrel over the grounds drew in ministers": where the clause ends before that, and before a mark.
local function before_meanwhile(doc, m, last)
  for n = m:slot("cue").last + 2, last - 2 do
    if doc:word(n) == "," and clauses.is_meanwhile(doc, n + 1, last) then return n - 1 end
  end
  while last > m:slot("cue").last and (doc:word(last) == "," or doc:token(last):is("mark")) do last = last - 1 end
  return last
end

local HEDGE = 8   -- tokens of "to the best of my knowledge"
words "so_far_as" { "to my knowledge", "to our knowledge", "to the best of my knowledge", "to the best of our knowledge", "as far as I know", "as far as we know",
                    "so far as I know", "so far as we know", "as far as I am aware", "as far as we are aware", "as far as I'm aware", "to his knowledge", "to her knowledge" }

-- "To my knowledge it was never sold", "No, I did not": where the clause begins behind that.
local function behind_hedge(doc, m, first)
  local n = doc:token(first):is("mark") and first + 1 or first
  if n + 2 <= m.place and string.lower(doc:word(n)) == "no" and doc:word(n + 1) == "," then return n + 2 end
  if n >= m.place or not doc:find_list(n, n, "so_far_as") then return first end
  for k = n + 2, math.min(m.place - 1, n + HEDGE) do
    local word = string.lower(doc:word(k))
    if sets.knowing[word] then return doc:word(k + 1) == "," and k + 2 or k + 1 end
  end
  return first
end

local JOINED_NO = 5   -- tokens of a second thing that is not there

-- "There was no plan and no bomb": where the second thing ends that is not there.
local function with_next_no(doc, m, last, piece)
  local n = last + 1
  if not answered.is_of_thing(m) or not sets.and_or_comma[doc:word(n)] then return last end
  if doc:word(n) == "," and doc:word(n + 1) == "and" then n = n + 1 end
  if doc:word(n + 1) ~= "no" then return last end
  local stop = math.min(piece.last, n + 1 + JOINED_NO)
  local ends = n + 1
  while ends < stop and doc:token(ends + 1):is("adj", "noun", "prep", "det", "num") do ends = ends + 1 end
  return doc:token(ends):is("noun") and ends or last
end

-- Does a predicate go on there: with a verb, or with what only "was" and "had not" stand before?
local function goes_on(doc, n, before)
  local t = doc:token(n)
  return t:is("verb", "modal") and t.tag ~= "VBG" or before:in_list("be", "have") or before.form == "not" or before.form == "n't"
end

-- "The army had not, a spokesman said, used gas": what goes on before or behind the speaker who cuts in. What is to be weighed,
-- and the pieces of the whole.
local function across_speaker(doc, m, claim, first, last)
  for _, cut in ipairs(claim and doc:sentence(m.sentence):mentions("CutIn") or {}) do
    local behind, before = cut.first == last + 1, cut.last == first - 1
    local whole = (behind or before) and goes_on(doc, cut.last + 1, doc:token(cut.first - 1))
    for _, piece in ipairs(whole and claim:pieces("content") or {}) do
      if behind and piece.first <= cut.last + 1 and piece.last > cut.last then
        local from, to = clauses.around(doc, cut.last + 1, piece)
        return first, to, { doc:span(first, last), doc:span(from, to) }
      elseif before and piece.last >= cut.first - 1 and piece.first < cut.first then
        local from, to = clauses.around(doc, cut.first - 1, piece)
        return first, last, { doc:span(from, to), doc:span(first, last) }
      end
    end
  end
  return first, last, { doc:span(first, last) }
end

-- "Did the plant use it? 'It was never used here,' she said."
local function answers_article(doc, m, first, last)
  local question = asked.before(doc, m) or asked.further_back(doc, m, doc:span(first, last))
  if not question or wording.points(doc, m, first, last) < 0 then return false end   -- "I do not see an end"
  return not doc:find_tag(first, last, "modal") and asked.says_same(doc, doc:span(first, last), question)
end

local taken_up = sets.subject_pronoun   -- not "I" and "we": "they showed a letter I never wrote" denies
words "when_noun" { "day", "week", "month", "year", "night", "morning", "afternoon", "evening", "weekend", "time", "moment", "hour",
                    "summer", "winter", "spring", "autumn", inflect = "noun" }

-- "paid for scanners it never used", "sold boats that were never built": the negation only tells of the thing that was paid
-- for; what is said is that it was. Not behind a verb of saying ("told the court it never paid") or of being ("it is a deal she did not sign").
local function tells_of_thing(doc, m, first)
  local n = m:slot("cue").first - 1
  if n <= first + 2 or sets.opens_occasion[string.lower(doc:word(first))] then return false end
  while n > first and (doc:token(n):is("adv", "modal") or doc:token(n):in_list("have", "be", "do")) do n = n - 1 end
  local word, noun = string.lower(doc:word(n)), n - 1
  local behind = taken_up[word] or sets.who_which_that[word]
  if noun <= first + 1 or not behind then return false end
  local thing = doc:token(noun)
  if not thing:is("noun") or thing:in_list("when_noun", "claim_noun") then return false end
  local did = false
  for k = first, noun - 1 do
    local t = doc:token(k)
    if t.text == "," or t:is("mark") or t:is("verb") and t:in_list("say", "tell") or sets.opens_occasion[t.text] and not t:is("prep") then return false end
    if t:is("finite", "participle") and t.tag ~= "VBG" then did = not t:in_list("be", "have", "do") end
  end
  return did
end

-- "He said that was not his view": a "that" which is what the clause is about.
local function with_that(doc, first, piece)
  local t = doc:token(first)
  local subject = first > piece.first and string.lower(doc:word(first - 1)) == "that" and (t:is("finite") or t:is("modal"))
  return subject and first - 1 or first
end

-- "We never had a base there and we are not building one", "they did not fire, they never left their posts": where the second clause of
-- who has denied in the first begins, in one quotation; or nil.
local function goes_on_at(doc, known, m, first)
  if not known.taken[first] or not m.quoted then return nil end
  local n = m.place - 1
  while n > first and doc:token(n):is("adv") do n = n - 1 end
  local subject = doc:token(n)
  -- "has not asked and will not be given it"
  local bare = n == m.place - 1 and m.way == "plain" and doc:token(m.place):is("aux", "modal") and sets.and_but[doc:word(n)]
  local does = doc:token(m:slot("cue").last + 1)
  for k = bare and first or n, n - 1 do   -- "has not flown and will not fly" is one
    if does and doc:token(k).lemma == does.lemma then return nil end
  end
  if bare and n > first + 3 then return m.place end
  if n <= first + 2 or not (subject:in_list("first_pronoun") or sets.it_or_they[subject.form]) then return nil end
  local joins = doc:word(n - 1)
  return (joins == "," or joins == ";" or sets.and_but[joins]) and n or nil
end

-- "No jobs were at risk, the firm countered": who says so denies nothing else.
local function retorts(doc, claim)
  local cue = claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "retorts") ~= nil
end

words "checker_label" { "fact check", "fact-check", "fact checking", "the facts", "facts", "also false", "false", "misleading", "verdict", "our verdict", "the verdict", "our rating", "what we found",
                        "our findings", "the truth", "reality", "reality check", "in context", "context", "analysis", "explainer", "correction", "the evidence", "what the evidence shows" }
local TO_COLON = 5   -- tokens of a label

-- "THE FACTS: The film was not made in town": a fact check's own words, and nobody's denial.
local function is_of_checker(doc, m, claim)
  local cue = claim and claim:slot("cue")
  if m.quoted or cue and doc:word(cue.first) ~= ":" then return false end
  local first = doc:paragraph(doc:sentence(m.sentence).paragraph).first
  if not doc:find_list(first, first, "checker_label") then return false end
  for n = first + 1, math.min(m.place, first + TO_COLON) do
    if doc:word(n) == ":" then return true end
  end
  return false
end

-- Why a negation is no denial, or nil and the clause that it denies, in its pieces.
local function judge(doc, known, m, piece, claim)
  if inside_denial(doc, m) then return "part of another denial" end
  if is_of_checker(doc, m, claim) then return "a fact check's own words" end
  if is_called_false(doc, known, m) then return "it is called false itself" end
  if claim and is_no_answer(doc, m, claim) then return "admitted, asked or demanded" end
  if claim and claim:get("act") == "deny" and not m.quoted and not retorts(doc, claim) then return "what is denied is in the negative" end
  local source = claim and claim:slot("source")
  if source and is_nobody(doc, source) then return "nobody says so" end
  local first, last = clauses.around(doc, m.place, piece)
  local comma = told_against.front_of(doc, m)
  if comma and comma >= first then first = comma + 1 end
  first = with_that(doc, behind_hedge(doc, m, first), piece)
  last = before_next(doc, known, m, last)
  if last < first then return "nothing is left of the clause" end
  last = with_next_no(doc, m, last, piece)
  local whole
  first, last, whole = across_speaker(doc, m, claim, first, last)
  if is_within_another(doc, m, first) then return "inside another negation" end
  local idle = is_idle_turn(doc, m)
  local reverse = negation_weight.says_reverse(doc, known, m, first, last, claim) or in_spite_of.noun(doc, m.place, piece.last)
  if idle and not reverse then return "a turn that denies nothing" end
  if claim and is_main_verb(doc, m, claim) then return "told by the article" end
  if denies(doc, m, last) then return "somebody does not deny" end
  if not m.quoted and says_twice(doc, known, m, doc:span(first, last), claim) then return "one denial for a sentence" end
  local next_one = goes_on_at(doc, known, m, first)
  if next_one then
    local shape, modal = wording.points(doc, m, next_one, last)
    local unreal = modal > 0 and sets.unreal[doc:word(m.place)]
    if unreal or shape + modal < 0 or doc:token(last):in_list("have", "do", "be") then return "one denial for a clause" end   -- "and never have"
    return nil, doc:span(next_one, last), { doc:span(next_one, last) }
  end
  if known.taken[first] or is_taken(doc, known, m, first) then return "one denial for a clause" end
  if tells_of_thing(doc, m, first) then return "it only tells of a thing" end
  if m.quoted and is_said_by_another(doc, m, first) then return "another is said to say so" end
  local points, charged = weigh(doc, known, m, first, last, claim)
  local alone = answered.is_emphatic(m) and ENOUGH_ALONE or ENOUGH_PLAIN
  local enough = points >= alone or points >= ENOUGH and (charged or is_disputed(doc, known, m, NEAR_BY)) or
                 claim and (told_beside(doc, last, claim, points) or answers_article(doc, m, first, last))
  if not enough then return "the negation answers nothing" end
  known.taken[first] = true
  local tail = whole[#whole]
  if tail.last > m.place then whole[#whole] = doc:span(tail.first, before_meanwhile(doc, m, tail.last)) end
  local head = whole[1]   -- not the "and" of "..., she said, and has not paid"
  if head.first < m.place and sets.and_but[doc:word(head.first)] then whole[1] = doc:span(head.first + 1, whole[1].last) end
  return nil, doc:span(first, last), whole
end

-- "Was it party money? Not a crown, the treasurer said.": what is left of a sentence behind a question, where another has
-- told of it. Its words, or nil.
local function fragment(doc, known, m)
  if m.way ~= "not_said" or m.sentence < 2 then return nil end
  local question, cue = doc:sentence(m.sentence - 1), m:slot("cue")
  local mark = string.find(doc:word(question.last), "^[\"'”’]") and question.last - 1 or question.last
  if doc:word(mark) ~= "?" and not matter.is_asked(doc, m) then return nil end   -- "'Did you take it?' the lawyer asked. 'Not a cent,' Lind said"
  local first = doc:token(doc:token(question.first):is("mark") and question.first + 1 or question.first)
  local turned = first:is("aux", "modal") or first:in_list("do", "have", "be")   -- "Did the firm pay him? 'Not a crown,' the firm said"
  if not turned and not answered.another_speaks(doc, known, m, matter.side(known, m:actor("source"))) then return nil end
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
  if claim and hearings.only_hears(doc, claim) then return nil end
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
        local why, content, whole = "not in anybody's words", fragment(doc, known, m), nil
        if content then why = nil
        elseif piece then why, content, whole = judge(doc, known, m, piece, claim) end
        if why then
          m:drop(why)
        else
          known.answered[m.sentence] = true
          if claim then matter.file(known.said_no, m.sentence, claim.number) end
          for _, part in ipairs(whole or { content }) do
            m:add_slot("content", part)
            if says_said(doc, part.first, part.last) then m:set("own_words", "too") end
          end
          if not m:get("own_words") and dispute.denies_having_said(doc, m) then m:set("own_words", "too") end
          local speaker = not m:slot("source") and speaker_beside(doc, m, claim)
          if speaker then m:add_slot("source", speaker) end
        end
      end
    end
  end,
}
