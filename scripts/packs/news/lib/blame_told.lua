-- Blame in what somebody says: whom it is laid on, and what lays none.
local addressed = require "lib.addressed"
local blameless = require "lib.blameless"
local joined = require "lib.joined"
local lib = require "lib.tension"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local speech = require "lib.speech"
local whose = require "lib.whose"

local M = {}

local same = lib.same

-- "a unit of the Estmark army stole it": the army.
local function of_whom(doc, span)
  local of = span.last + 2 <= doc.tokens and doc:token(span.last + 1)
  if not of or of.form ~= "of" then return nil end
  for _, a in ipairs(doc:span(span.last + 2, math.min(span.last + 6, doc.tokens)):mentions("Actor")) do
    return a.first <= span.last + 3 and a or nil
  end
end

-- "They lied": the body that was named last, if nothing in the plural is meant.
local function collective(doc, n, but)
  local here, found = doc:token(n).sentence, nil
  for s = math.max(1, here - 2), here do
    for _, a in ipairs(doc:sentence(s):mentions("Actor")) do
      local kind, form = a:get("kind", "form")
      local one = pronouns.single[kind] and kind ~= "other" and form ~= "pronoun"
      if one and a.last < n and not (but and (same(a, but) or speech.is_own(doc, a, but))) then found = a end
    end
  end
  return found
end

-- "the treatment of prisoners is a disgrace": not of theirs.
words "suffering_of" { from = "words/tension-deeds.tsv", where = { use = "suffering_of" },
                       inflect = "noun", any_tag = true }
words "suffering_of" { "jailing" }

local function is_sufferer(doc, span, to)
  for n = to.first - 1, span.first + 1, -1 do
    if doc:token(n).form == "of" and doc:token(n - 1):in_list("suffering_of") then return true end
  end
  return false
end

local ends_it = sets.to_of_about   -- the last word of each of these

words "referring_to" { "referring to", "in reference to", "in an apparent reference to", "speaking of", "speaking about", "talking of",
                      "talking about", "alluding to", "asked about", "a question about" }

-- "He has no idea," Lind said, referring to Moss: of whom it is said.
local function referred_to(doc, c)
  local cue = c:slot("cue")
  local last = cue and doc:sentence(cue.sentence).last
  local n = last and cue.last < last and doc:find_list(cue.last + 1, last, "referring_to")
  if not n then return nil end
  while n < last and not ends_it[doc:token(n).form] do n = n + 1 end
  n = n + 1
  if n > last then return nil end
  local a = doc:span(n, math.min(n + 3, last)):mentions("Actor")[1]
  return a and a.first <= n + 1 and a or nil
end

-- "told reporters Ada Lind was a fool": whom it is told is no part of the subject, though the two make one phrase.
local function behind_addressee(doc, span, to, addressee)
  if not to or not addressee or not same(to, addressee) or to.last >= span.last then return to end
  for _, a in ipairs(doc:span(to.last + 1, span.last):mentions("Actor")) do
    if a.first == to.last + 1 and a.last == span.last then return a end
  end
  return to
end

-- Where what is said begins in the sentence of the blame.
local function content_start(doc, b, c)
  local start = doc:sentence(b.sentence).first
  for _, p in ipairs(c:pieces("content")) do
    if p.first <= b.place and p.last >= b.place then return math.max(start, p.first) end
  end
  return start
end

words "court_body" { from = "words/tension-people.tsv", where = { use = "court_body" },
                     inflect = "noun", any_tag = true }

-- "They laughed at me," she told the court: the court, which hears it, is none of them.
local function is_court(doc, span, a)
  if not a or string.lower(span.text) ~= "they" then return false end
  for s = math.max(1, a.sentence - 2), a.sentence do
    for _, other in ipairs(doc:sentence(s):mentions("Actor")) do
      if same(a, other) and doc:token(other.last):in_list("court_body") then return true end
    end
  end
  return false
end

local named_he = { he = true, she = true, him = true, her = true }

-- Whom the blame is laid on ("her decision to sue the bank was wrong": her who decided): "you" is whom one speaks to, and
-- so is a "he" that would be the speaker himself.
local function blamed(doc, b, c)
  local body = tonumber(b:get("blamed") or "")   -- "parliamentary sloth"
  if body then return doc:mention(body) end
  local span, to = b:slot("to"), b:actor("to")
  local head, thing
  if to then head, thing = whose.head_of_clause(doc, span, content_start(doc, b, c)) end
  to = head or not thing and (to or lib.apposed(doc, span) or of_whom(doc, span)) or nil
  local addressee, source = addressed.of(doc, c) or addressed.at(doc, c.place), c:actor("source")
  local word = string.lower(span.text)
  local you = word == "you" or word == "your"
  local called = you and addressed.called(doc, b.place)   -- "You lied to us, Moss"
  if called then return called end
  if is_court(doc, span, to) then return nil end
  -- "This is a man who lies," she said of Moss
  local some_man = sets.man_or_woman[doc:token(span.last).form] and (not to or speech.is_indefinite(doc, to))
  if addressee and some_man and speech.is_said_of(doc, addressee) then return addressee end
  to = behind_addressee(doc, span, to, addressee)
  local pronoun = not to or to:get("form") == "pronoun"
  if to and pronoun and b.in_headline and not addressee then
    return nil   -- "'They never asked us'": nobody is named yet
  end
  local about = pronoun and not sides.is_first_person(doc, span) and word ~= "you" and referred_to(doc, c)
  if about then return about end
  if addressee and pronoun and speech.is_said_of(doc, addressee) and not sides.is_first_person(doc, span) then
    return addressee
  end
  -- "He should never have gone," he told Moss: whom one speaks to is no "he" of one's own words
  if addressee and to and pronoun and same(to, addressee) and not you and doc:token(span.first).quoted and named_he[word] then return nil end
  if addressee and to and pronoun and same(to, addressee) then return addressee end   -- "told the firm that it would lose its licence"
  if not to and word == "they" then return collective(doc, span.first, source) end
  if to and pronoun and not addressee and source and same(to, source) and not sides.is_first_person(doc, to:span()) then
    return lib.other_in_sentence(doc, to, source)
  end
  -- "told the mayor that he lied": the mayor; in an answer of an interview "he" is a third
  local third = to and same(to, source) and not c:get("turn") and not sides.is_first_person(doc, span)
  if addressee and pronoun and (you or third and pronouns.may_mean(word, addressee)) then return addressee end
  -- "told the court he lied"
  if third and addressee and pronoun then return lib.other_in_sentence(doc, to, source) end
  local own = not to and source and doc:token(span.first):is("own") and not pronouns.may_mean(doc:token(span.first).text, source)
  return own and pronouns.meant(doc, span.first, source:get("key")) or to
end

-- "may face jail, sources said": who only reports threatens nobody.
local reporting = { anonymous = true, media = true }
local menacing = { threaten = true, warn = true }

-- "police have arrested three men, a source said": nor does he blame them, nor anybody who tells of the police.
local official = { police = true, military = true, government = true, institution = true, state = true, anonymous = true, media = true }

local function tells_of_arrest(doc, b, from, by)
  local arrests = doc:token(b:slot("trigger").first):in_list("custody_verb")
  return arrests and (official[from:get("kind") or ""] or by:get("kind") == "police") or false
end

local function lay_blame(doc, b, from_all, to)
  for _, from in ipairs(from_all) do
    local threatens = not (menacing[b:get("type") or ""] and reporting[from:get("kind") or ""]) and not tells_of_arrest(doc, b, from, to) and
                      not speech.are_its_own_arms(from, to)
    if threatens and not same(from, to) and not speech.is_own(doc, to, from) and not speech.is_own(doc, from, to) then
      doc:add("Tension", b, { from = from, to = to, trigger = b:slot("trigger") },
              { type = b:get("type"), weight = "0", note = "blame", status = b:get("status") })
    end
  end
end

-- What is ordered or promised nobody has done yet: "ordered her to burn the letters".
local done = { accuse = true, criticise = true, agree = true }

-- "boasted of how the inquiry was hurting her": what one is proud of one does not blame.
local function is_proud(doc, b, c)
  local cue = b:get("type") ~= "agree" and c and c:slot("cue")
  return cue and lib.is_one(doc:token(cue.first), sets.boast) or false
end

words "homeland" { "country", "nation", "land", "state", "city", "town", "people", inflect = "noun" }

-- "We must save the bees", "we were wrong to go": who speaks asks it of himself too, and blames himself.
local shared = { demand = true, criticise = true, accuse = true }

local function is_shared(doc, b)
  local to = b:slot("to")   -- "this country must heal"
  local ours = b:get("type") == "demand" and (string.lower(doc:word(to.first)) == "this" or doc:token(to.first):is("own"))
  if ours and doc:token(to.last):in_list("homeland") then return true end
  return shared[b:get("type") or ""] and sides.is_first_person(doc, to)
end

-- What a prosecutor says of somebody, or anybody tells a court, is a charge.
words "testifying" { from = "words/tension-verbs.tsv", where = { use = "testifying" },
                     inflect = "verb", any_tag = true }

local function is_testimony(doc, c)
  local cue, to = c:slot("cue"), addressed.of(doc, c)
  return cue ~= nil and (doc:token(cue.last):in_list("testifying") or doc:token(cue.first):in_list("testifying")) or
         to ~= nil and doc:token(to.last):in_list("court_body")
end

-- "said the rebels were behind the blast at his house, were to blame for the attack on her": they hit whoever says so.
words "blow_noun" { from = "words/tension-deeds.tsv", where = { use = "blow_noun" }, inflect = "noun", any_tag = true }
local NEAR_DEED = 9   -- tokens from the blame to whom it hit

local function is_hit(doc, b, from)
  local t = b:slot("trigger")
  local deed
  for n = t.first, math.min(t.last + NEAR_DEED, doc:sentence(t.sentence).last) do
    local w = doc:token(n)
    if n > t.last and w:is("finite", "mark") then return false end
    if w:in_list("blow_noun") then deed = true end
    local means = w:is("own", "pronoun") and (sets.first_person_hit[string.lower(w.text)] or pronouns.may_mean(w.text, from))
    if deed and means and lib.is_one(doc:token(n - 1), sets.hit_where) then return true end
  end
  return false
end

local function tells_of_blow(doc, b, from, to)
  local laid = b.rule == "somebody is behind it" or doc:span(b:slot("trigger").first, b:slot("trigger").last):last_entry("guilt") ~= nil
  if not laid or same(from, to) or not is_hit(doc, b, from) then return end
  doc:add("Tension", b, { from = to, to = from, trigger = b:slot("trigger") },
          { type = "attack", weight = "0", note = "blame", status = "actual" })
end

-- "must punish the guards": what one is to do is no fault of his.
local function is_bidden(doc, b)
  local n = done[b:get("type") or ""] and b:slot("trigger").first - 1
  while n and n > 1 and doc:token(n):is("adv") do n = n - 1 end
  return n and n > 0 and doc:token(n):is("modal") and lib.status(doc, b) == "called_for"
end

-- "accused Y of paying nurses who hit Z": of Y, and of nobody who stands in what he is charged with.
local function is_in_charge(doc, c, to)
  local content = c:get("act") == "accuse" and c:slot("content")
  local accused = content and content:mentions("Actor")[1]
  if not accused or same(accused, to) or accused.first > content.first + 1 then return false end
  for n = accused.last + 1, to.first - 2 do
    if doc:word(n) == "of" and doc:token(n + 1):is("gerund") then return true end
  end
  return false
end

-- "said that branding him a thief was wrong": what others call him.
local CALLED = 6   -- tokens from the verb to the word of blame

local function is_called_by_others(doc, b)
  local t = b:slot("trigger")
  for n = t.first - 1, math.max(doc:sentence(t.sentence).first + 1, t.first - CALLED), -1 do
    local w = doc:token(n)
    if w:is("finite", "mark") then return false end
    local names = w:is("gerund") and w:in_list("judge_verb")
    if names then return doc:word(n - 1) == "that" or doc:token(n - 1):in_list("say") end
  end
  return false
end

-- "those at work on Y's road should leave": a phrase inside the subject.
local function is_in_phrase(doc, b, span)
  local behind = span.last < b:slot("trigger").first and doc:token(span.last + 1)
  if not behind or span.first <= doc:sentence(span.sentence).first + 1 then return false end
  if behind:is("possessive") or behind.text == "," or lib.is_one(behind, sets.who_whose) then return false end
  return lib.is_one(doc:token(span.first - 1), sets.in_between)
end

-- "tweets targeting Y were vile", "overturning Y's ruling must come first", "tried to hurt Y to lie": whom another verb is about.
local function is_object(doc, b, span)
  local ahead = span.last < b:slot("trigger").first and joined.before(doc, span.first, doc:sentence(span.sentence).first)
  local behind = doc:token(span.last + 1)
  if not ahead or ahead:in_list("say", "be", "have", "judge_verb") or behind:is("wh", "gerund") or behind.form == "that" then return false end
  return ahead:is("gerund") or ahead:is("base") and doc:word(ahead.number - 1) == "to"
end

-- "said that the end of talks between the rebels and Lima should ...": what is said of the talks.
local function is_aside_of(doc, b, to)
  local span = b:slot("to")
  if is_in_phrase(doc, b, span) or is_object(doc, b, span) then return true end
  local ahead = span and to.first > span.first and to.first <= span.last and joined.before(doc, to.first, span.first)
  if not ahead then return false end
  for n = span.first + 1, to.first - 1 do   -- "those blocking Y's road should leave"
    if doc:token(n):is("gerund") and doc:token(n - 1):is("pronoun", "det", "noun") then return true end
  end
  return lib.is_one(ahead, sets.between)
end

-- "spoke against the Illegal Housing Bill": a word of a name.
local function is_in_name(doc, b)
  local n = b:slot("trigger").first
  local t = doc:token(n)
  if b.in_headline or n == doc:sentence(t.sentence).first or n >= doc.tokens then return false end
  local behind = doc:token(n + 1)
  return string.find(t.text, "^%u%l") and not t.quoted and string.find(behind.text, "^%u") and behind:is("name") or false
end

-- "They ought to look into it," he said: anybody.
local function is_of_anybody(doc, b)
  local to = b:get("type") == "demand" and b:slot("to")
  return to and to.text == "They" and doc:token(to.first).quoted and lib.is_one(doc:token(b:slot("trigger").first), sets.loosely_said) or false
end

-- "ruled that the bank had lied", "swore that it had": what a court finds, and a witness, has been done.
local settles = { rule = true, swear = true }

local function is_finding(doc, b, c)
  local cue = c:slot("cue")
  return cue and settles[doc:token(cue.last).lemma] and doc:token(b:slot("trigger").first):is("past", "participle") or false
end

-- "The bank will cut jobs, its chairman, Ada Lind, said": who speaks for it holds nothing against it.
local its = { its = true }   -- "their employer" may be that of others

local function is_its_officer(doc, c, to)
  local source = c:slot("source")
  local own = source and its[string.lower(doc:word(source.first))] and source.first
  if not own and source and source.first > 3 and doc:word(source.first - 1) == "," then   -- the name behind the comma alone
    for n = source.first - 2, math.max(1, source.first - 5), -1 do
      if its[doc:word(n)] then own = n break end
      if not doc:token(n):is("common", "adj") then break end
    end
  end
  if not own or to.sentence ~= doc:token(own).sentence or to.last > own or to:get("kind") == "person" then return false end
  local meant = pronouns.meant(doc, own)
  return meant ~= nil and same(meant, to)
end

M.is_its_officer = is_its_officer

local wrongs = { verb = true, verb_and = true, act = true }   -- ways of "somebody did wrong" that a verb and its object make

-- "said that the bank had broken no law": what it did to none it did not do.
local function is_to_none(doc, b)
  local last = b.rule == "somebody did wrong" and wrongs[b.way] and b:slot("trigger").last
  return last and last < doc.tokens and sets.no_one_or_nothing[doc:word(last + 1)] or false
end

-- "He never asked anybody," his agent said: what is left undone is no wrong where that is what the denial says.
local function is_denied(doc, b)
  local undone = b.rule == "somebody did wrong" and b.way == "undone" and b:slot("trigger")
  for _, d in ipairs(undone and doc:sentence(undone.sentence):mentions("Denial") or {}) do
    local cue = d:slot("cue")
    if cue and cue.first <= undone.last and undone.first <= cue.last then return true end
  end
  return false
end

-- "might exploit it", "could undermine growth": nobody has done it; but "may have lied".
local maybe = { might = true, may = true, could = true }

local function is_only_possible(doc, b)
  local n = b:get("type") == "accuse" and b.rule == "somebody did wrong" and b:slot("trigger").first
  if not n or not doc:token(n):is("base") then return false end
  n = n - 1
  while n > 1 and (doc:token(n):is("adv") or doc:token(n).form == "be" or doc:token(n):is("base") or doc:token(n).form == "to") do n = n - 1 end
  return maybe[doc:word(n)] or false
end

-- "If they are so big that they harm us, we must act": what is so only if it is so; but "if Y wins it will be a disaster".
local blames_in_if = { ["if somebody had done right"] = true, ["somebody must, or else"] = true, ["question that blames"] = true,
  ["woe if somebody wins"] = true }
local goes_on = { that = true, who = true, which = true, ["and"] = true, ["or"] = true, because = true }
local ends_clause = { [","] = true, [";"] = true, [":"] = true, ["–"] = true, ["—"] = true, ["--"] = true }
local no_condition = { as = true, even = true, only = true, what = true, know = true, see = true }

local function is_in_condition(doc, b)
  local to = not blames_in_if[b.rule] and b:slot("to")
  if not to or to.sentence ~= b.sentence then return false end
  local finite, clauses = 0, 1
  for n = b:slot("trigger").first, doc:sentence(b.sentence).first, -1 do
    local t = doc:token(n)
    if t:is("mark") or ends_clause[t.text] then return false end
    if n < to.first and (t.form == "if") then
      return finite <= clauses and not no_condition[doc:word(n - 1)]
    end
    if t:is("finite", "modal") then finite = finite + 1 end
    if goes_on[t.form] then clauses = clauses + 1 end
  end
  return false
end

-- "leaders who incite fear", "herders who strayed": a sort of people, and nobody in particular.
local any_of_kind = { people = true, other = true, anonymous = true, state = true, company = true, government = true }

local function is_sort(doc, b, to)
  local n = to.last
  local span = b:slot("to")
  local named = to.first >= span.first and to.last <= span.last   -- and not who is meant by a pronoun
  local bare = named and to.first == n and any_of_kind[to:get("kind") or ""] and to:get("form") ~= "pronoun"
  if not bare or not doc:token(n):is("plural") or not doc:token(n):is("common") or b:slot("trigger").first < n then return false end
  local behind, ahead = doc:token(n + 1), n > 1 and doc:token(n - 1)
  return behind and (behind.form == "who" or behind.form == "that") and not (ahead and ahead:is("det", "own", "possessive", "num")) or false
end

-- what is no blame in the sense that it has here (70-blame-none.lua)
local function is_other_sense(doc, trigger)
  return doc:around("NoBlame", "trigger", trigger.first)[1] ~= nil or doc:around("NoBlame", "trigger", trigger.last)[1] ~= nil
end

M.is_other_sense = is_other_sense

-- "agreed that Y was unfit": a judgement of one's own; but "agreed that the bank would pay".
local function is_agreeing(doc, b, c)
  local cue = done[b:get("type") or ""] and b:get("type") ~= "agree" and c:get("act") == "confirm" and c:slot("cue")
  return cue and doc:token(cue.last).lemma == "agree" or false
end

-- "waste from Y killed", "Y's silence", "a vote for Y is a vote for chaos": it is his, though he stands in a phrase
local is_direct = { stuff = true, unanswered = true, vote = true, trouble_with = true, reject = true, vote_more = true, why_because = true, but_him = true,
  rather_than = true, rather_for = true, hold_nose = true, regrets = true, fed_up = true, cannot_stand = true, people_like = true, sick_of_like = true,
  turn_out = true, send_home = true, no_deal = true, woe_years = true, woe_with = true, woe_under = true, worse_under = true, to_thank = true, ill_is = true,
  no_lessons = true, rich_from = true, better_than = true, be_fooled = true, feel_so = true, no_belief = true, ashamed_is = true, says_more = true,
  just_trying = true, done_for_you = true, fears_what = true, nothing_in = true, no_place = true, afford_to = true }

-- "said that a guard had beaten her": one whom the text tells of, though it does not say who.
local one_kind = { anonymous = true, person = true, police = true, military = true, company = true, media = true }

local function is_one_unnamed(doc, to)
  local behind = doc:word(to.last + 1)
  if behind == "who" or behind == "that" then return false end   -- "a clerk who steals": any
  return one_kind[to:get("kind") or ""] and not doc:token(to.last):is("plural") and sets.a_or_an[string.lower(doc:word(to.first))] or false
end

-- "As readers of this column will recall, the judges turned her down": they charge nobody.
words "reading_public" { "reader", "viewer", "listener", "subscriber", "regular", inflect = "noun" }

local recalling = { recall = true, remember = true, know = true, note = true, notice = true, see = true }

local function is_reading_public(doc, c)
  local source, cue = c:slot("source"), c:slot("cue")
  return source ~= nil and cue ~= nil and recalling[doc:token(cue.last).lemma] and doc:find_list(source.first, source.last, "reading_public") ~= nil
end

local function is_in_quote(doc, b) return doc:token(b:slot("trigger").first).quoted end

function M.weigh_word(doc, b, author)
  if is_in_name(doc, b) or is_to_none(doc, b) or is_denied(doc, b) or is_other_sense(doc, b:slot("trigger")) then return end
  local span = b:slot("to")
  if is_in_condition(doc, b) or span and blameless.is_in_idea(doc, span) then return end
  local real = not speech.unreal[lib.status(doc, b)] and not speech.is_doing(doc, b:slot("trigger")) and
               not is_bidden(doc, b) and not is_of_anybody(doc, b) and not is_called_by_others(doc, b) and not is_shared(doc, b)
  local c = real and speech.speaker_of(doc, b.place)
  if c and is_reading_public(doc, c) then return end
  local about = c and not addressed.of(doc, c) and b:actor("to")   -- "told her that she lied": not of herself
  if about and same(about, c:actor("source")) then c = speech.speaker_of(doc, b.place, about) end
  if is_proud(doc, b, c) or c and about and joined.is_behind_object(doc, c, b:actor("to")) then return end
  -- "claims that she cares", Moss said: her word of herself, and no praise of his
  local boasts = about and b:get("type") == "agree" and c and same(about, b:actor("to"))
  if boasts and speech.speaker_of(doc, b.place) ~= c then return end
  if is_only_possible(doc, b) then   -- a warning, and no charge
    if not c or c:get("act") ~= "warn" then return end
    b:set("type", "warn")
  end
  if b:get("charge") == "yes" and not (c and is_testimony(doc, c)) then return end
  local act = c and c:get("act") or ""
  local asked = b.rule == "question that blames"
  local source = (asked or act == "ask") and c and c:slot("source")
  if source and (doc:token(source.last):in_list("press_noun") or c:actor("source"):get("kind") == "media") then return end   -- who asks by trade
  local rhetorical = b.way == "never_did" or b.way == "done_for_you" or asked   -- "What has he ever done for us?"
  local liar = act == "deny" and b.rule == "somebody did wrong" and is_in_quote(doc, b)   -- "They are lying," said Moss: no more than that
  local heard = not speech.quiet[act] or liar or is_agreeing(doc, b, c) or asked and act == "doubt"   -- "wondered what Y was hiding"
  local told = c and heard and not (speech.to_come[act] and done[b:get("type")] and not rhetorical and not is_finding(doc, b, c))
  local to = told and blamed(doc, b, c) or real and author and not c and b:actor("to")
  -- "people should read more", "families make mistakes": nobody is blamed
  local meant = to and string.lower(to.text) ~= "it" and (not speech.is_indefinite(doc, to) or b:get("type") == "accuse" and is_one_unnamed(doc, to)) and not lib.is_anybody(to) and
                not (doc:word(to.last) == "people" and lib.are_whoever(doc, to))   -- "most thefts are committed by white people"
  local direct = is_direct[b.way or ""]
  local no_fault = meant and (is_sufferer(doc, span, to) or is_sort(doc, b, to) or blameless.is_example(doc, to) or to.first > span.first and blameless.is_aimed_at(doc, to) or
                              not direct and is_aside_of(doc, b, to))
  if not meant or no_fault or c and (is_in_charge(doc, c, to) or b:get("type") ~= "agree" and (is_its_officer(doc, c, to) or speech.are_his_men(to, c:actor("source")))) then return end
  local from = c and speech.speakers(doc, c) or { author }
  lay_blame(doc, b, from, to)
  if c and from[1] then tells_of_blow(doc, b, from[1], to) end
  -- "Moss and Lind were lying": both
  for _, other in ipairs(joined.together(doc, b:slot("to"), to)) do lay_blame(doc, b, from, other) end
end

M.unsaid_not, M.accuser = sets.negative, sets.prosecutor

return M
