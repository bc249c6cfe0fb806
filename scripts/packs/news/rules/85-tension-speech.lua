-- What is said makes tensions too: blame, the act of the verb of speech, who holds it against whom.
phase "tension-passes"

local lib = require "lib.tension"
local authors = require "lib.authors"
local addressed = require "lib.addressed"
local joined = require "lib.joined"
local polls = require "lib.polls"
local pronouns = require "lib.pronouns"
local sides = require "lib.sides"
local speech = require "lib.speech"
local whose = require "lib.whose"
local same, verbal = lib.same, lib.verbal

local unsaid_not = { ["not"] = true, ["n't"] = true, never = true, no = true }

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

words "referring_to" { "referring to", "in reference to", "in an apparent reference to", "speaking of", "speaking about", "talking of",
                      "talking about", "alluding to" }

-- "He has no idea," Lind said, referring to Moss: of whom it is said.
local function referred_to(doc, c)
  local cue = c:slot("cue")
  local last = cue and doc:sentence(cue.sentence).last
  local n = last and cue.last < last and doc:find_list(cue.last + 1, last, "referring_to")
  if not n then return nil end
  while n < last and doc:token(n):in_list("referring_to") do n = n + 1 end
  local a = doc:span(n, math.min(n + 3, last)):mentions("Actor")[1]
  return a and a.first <= n + 1 and a or nil
end

-- Where what is said begins in the sentence of the blame.
local function content_start(doc, b, c)
  local start = doc:sentence(b.sentence).first
  for _, p in ipairs(c:pieces("content")) do
    if p.first <= b.place and p.last >= b.place then return math.max(start, p.first) end
  end
  return start
end

-- Whom the blame is laid on ("her decision to sue the bank was wrong": her who decided): "you" is whom one speaks to, and
-- so is a "he" that would be the speaker himself.
local function blamed(doc, b, c)
  local span, to = b:slot("to"), b:actor("to")
  local head, thing
  if to then head, thing = whose.head_of_clause(doc, span, content_start(doc, b, c)) end
  to = head or not thing and (to or lib.apposed(doc, span) or of_whom(doc, span)) or nil
  local addressee, source = addressed.of(doc, c) or addressed.at(doc, c.place), c:actor("source")
  local pronoun = not to or to:get("form") == "pronoun"
  if to and pronoun and b.in_headline and not addressee then
    return nil   -- "'They never asked us'": nobody is named yet
  end
  local word = string.lower(span.text)
  local about = pronoun and not sides.is_first_person(doc, span) and word ~= "you" and referred_to(doc, c)
  if about then return about end
  if addressee and pronoun and speech.is_said_of(doc, addressee) and not sides.is_first_person(doc, span) then
    return addressee
  end
  if not to and word == "they" then return collective(doc, span.first, source) end
  if to and pronoun and not addressee and source and same(to, source) and not sides.is_first_person(doc, to:span()) then
    return lib.other_in_sentence(doc, to, source)
  end
  -- "told the mayor that he lied": the mayor; in an answer of an interview "he" is a third
  local third = to and same(to, source) and not c:get("turn") and not sides.is_first_person(doc, span)
  local you = word == "you" or word == "your"
  if addressee and pronoun and (you or third and pronouns.may_mean(word, addressee)) then return addressee end
  -- "told the court he lied"
  if third and addressee and pronoun then return lib.other_in_sentence(doc, to, source) end
  local own = not to and source and doc:token(span.first):is("own") and not pronouns.may_mean(doc:token(span.first).text, source)
  return own and pronouns.meant(doc, span.first, source:get("key")) or to
end

-- "may face jail, sources said": who only reports threatens nobody.
local reporting = { anonymous = true, media = true }
local menacing = { threaten = true, warn = true }

-- "police have arrested three men, a source said": nor does he blame them.
local official = { police = true, military = true, government = true, institution = true, state = true, anonymous = true, media = true }

local function tells_of_arrest(doc, b, from)
  return official[from:get("kind") or ""] and doc:token(b:slot("trigger").first):in_list("custody_verb") or false
end

local function lay_blame(doc, b, from_all, to)
  for _, from in ipairs(from_all) do
    local threatens = not (menacing[b:get("type") or ""] and reporting[from:get("kind") or ""]) and not tells_of_arrest(doc, b, from)
    if threatens and not same(from, to) and not speech.is_own(doc, to, from) and not speech.is_own(doc, from, to) then
      doc:add("Tension", b, { from = from, to = to, trigger = b:slot("trigger") },
              { type = b:get("type"), weight = "0", note = "blame", status = b:get("status") })
    end
  end
end

-- What is ordered or promised nobody has done yet: "ordered her to burn the letters".
local done = { accuse = true, criticise = true, agree = true }

-- "boasted of how the inquiry was hurting her": what one is proud of one does not blame.
local proud = lib.words "boast, brag, gloat, crow, rejoice"

local function is_proud(doc, b, c)
  local cue = b:get("type") ~= "agree" and c and c:slot("cue")
  return cue and lib.is_one(doc:token(cue.first), proud) or false
end

-- "We must save the bees", "we were wrong to go": who speaks asks it of himself too, and blames himself.
local shared = { demand = true, criticise = true, accuse = true }

local function is_shared(doc, b)
  return shared[b:get("type") or ""] and sides.is_first_person(doc, b:slot("to"))
end

-- What a prosecutor says of somebody, or anybody tells a court, is a charge.
local accuser = lib.words "prosecutor, prosecution, detective, investigator, indictment"
words "court_body" { from = "words/tension-people.tsv", where = { use = "court_body" },
                     inflect = "noun", any_tag = true }
words "testifying" { from = "words/tension-verbs.tsv", where = { use = "testifying" },
                     inflect = "verb", any_tag = true }

local function is_testimony(doc, c)
  local cue, to = c:slot("cue"), addressed.of(doc, c)
  return cue ~= nil and (doc:token(cue.last):in_list("testifying") or doc:token(cue.first):in_list("testifying")) or
         to ~= nil and doc:token(to.last):in_list("court_body")
end

-- "said the rebels were behind the blast at his house, were to blame for the attack on her": they hit whoever says so.
words "blow_noun" { from = "words/tension-deeds.tsv", where = { use = "blow_noun" }, inflect = "noun", any_tag = true }
local hit_where = lib.words "on, at, in, against, near, outside, of"
local first_persons = { my = true, our = true, me = true, us = true }
local NEAR_DEED = 9   -- tokens from the blame to whom it hit

local function is_hit(doc, b, from)
  local t = b:slot("trigger")
  local deed
  for n = t.first, math.min(t.last + NEAR_DEED, doc:sentence(t.sentence).last) do
    local w = doc:token(n)
    if n > t.last and w:is("finite", "mark") then return false end
    if w:in_list("blow_noun") then deed = true end
    local means = w:is("own", "pronoun") and (first_persons[string.lower(w.text)] or pronouns.may_mean(w.text, from))
    if deed and means and lib.is_one(doc:token(n - 1), hit_where) then return true end
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
local in_between = lib.words ("on, at, in, with, for, to, against, about, over, between, among, near, behind, " ..
                              "under, through")
local goes_on = lib.words "who, which, that, whose"

local function is_in_phrase(doc, b, span)
  local behind = span.last < b:slot("trigger").first and doc:token(span.last + 1)
  if not behind or span.first <= doc:sentence(span.sentence).first + 1 then return false end
  if behind:is("possessive") or behind.text == "," or lib.is_one(behind, goes_on) then return false end
  return lib.is_one(doc:token(span.first - 1), in_between)
end

-- "said that the end of talks between the rebels and Lima should ...": what is said of the talks.
local between = lib.words "between, among, with, for, about, against, over"

local function is_aside_of(doc, b, to)
  local span = b:slot("to")
  if is_in_phrase(doc, b, span) then return true end
  local ahead = span and to.first > span.first and to.first <= span.last and joined.before(doc, to.first, span.first)
  if not ahead then return false end
  for n = span.first + 1, to.first - 1 do   -- "those blocking Y's road should leave"
    if doc:token(n):is("gerund") and doc:token(n - 1):is("pronoun", "det", "noun") then return true end
  end
  return lib.is_one(ahead, between)
end

-- "spoke against the Illegal Housing Bill": a word of a name.
local function is_in_name(doc, b)
  local n = b:slot("trigger").first
  local t = doc:token(n)
  if b.in_headline or n == doc:sentence(t.sentence).first or n >= doc.tokens then return false end
  local behind = doc:token(n + 1)
  return string.find(t.text, "^%u%l") and not t.quoted and string.find(behind.text, "^%u") and behind:is("name") or false
end

local function weigh_word(doc, b, author)
  if is_in_name(doc, b) then return end
  local real = not speech.unreal[lib.status(doc, b)] and not speech.is_doing(doc, b:slot("trigger")) and
               not is_bidden(doc, b) and not is_called_by_others(doc, b) and not is_shared(doc, b)
  local c = real and speech.speaker_of(doc, b.place)
  local about = c and not addressed.of(doc, c) and b:actor("to")   -- "told her that she lied": not of herself
  if about and same(about, c:actor("source")) then c = speech.speaker_of(doc, b.place, about) end
  if is_proud(doc, b, c) then return end
  -- "claims that she cares", Moss said: her word of herself, and no praise of his
  local boasts = about and b:get("type") == "agree" and c and same(about, b:actor("to"))
  if boasts and speech.speaker_of(doc, b.place) ~= c then return end
  if b:get("charge") == "yes" and not (c and is_testimony(doc, c)) then return end
  local act = c and c:get("act") or ""
  local rhetorical = b.way == "never_did"   -- "What has he ever done for us?"
  local told = c and not speech.quiet[act] and not (speech.to_come[act] and done[b:get("type")] and not rhetorical)
  local to = told and blamed(doc, b, c) or real and author and not c and b:actor("to")
  -- "people should read more", "families make mistakes": nobody is blamed
  local meant = to and string.lower(to.text) ~= "it" and not speech.is_indefinite(doc, to) and not lib.is_anybody(to)
  local no_fault = meant and (is_sufferer(doc, b:slot("to"), to) or is_aside_of(doc, b, to))
  if not meant or no_fault or c and is_in_charge(doc, c, to) then return end
  local from = c and speech.speakers(doc, c) or { author }
  lay_blame(doc, b, from, to)
  if c and from[1] then tells_of_blow(doc, b, from[1], to) end
  -- "Moss and Lind were lying": both
  for _, other in ipairs(joined.together(doc, b:slot("to"), to)) do lay_blame(doc, b, from, other) end
end

pass "blame in what somebody says" {
  about = "Mr Lee said Norland had broken the treaty: accuse, from Lee to Norland; that it was right: agree",
  run = function(doc)
    local author = authors.in_own_voice(doc)
    for _, b in ipairs(doc:mentions("Blame")) do weigh_word(doc, b, author) end
    for _, b in ipairs(doc:mentions("Praise")) do weigh_word(doc, b, author) end
  end,
}

-- "warned that Russia would retaliate" warns of Russia, and not Russia.
local pointed = { accuse = "accuse", criticise = "criticise", threaten = "threaten", demand = "demand" }

local function add_said(doc, c, from, to, type, note)
  if same(from, to) or type == "demand" and polls.is_polled(doc, c:slot("cue").first, from) then return end
  doc:add("Tension", c, { from = from, to = to, trigger = c:slot("cue") },
          { type = type, weight = "0", note = note })
end

-- Not what is asked but what is found: "ruled that the bank had broken the law".
local function tells_a_fact(behind)
  return behind:in_list("have") or behind:in_list("be") and behind.form ~= "be" or
         behind:is("past") or behind:is("third")
end

-- "mocked her promise to open the mill to inspectors": whom an infinitive acts on is no subject.
local function in_infinitive(doc, first, a)
  for n = first, a.first - 2 do
    local to, verb = doc:token(n).form == "to", doc:token(n + 1)
    if to and (verb:is("base") or verb:is("adj") and doc:token(n + 2):is("det", "own")) then return true end   -- open the mill
  end
  return false
end

-- "wants more news about who his staff will be": they stand in what is wanted.
local belonging = lib.words "of, for, from"   -- "ordered three envoys from Y to leave"

local function in_phrase_of_wish(doc, first, a)
  for n = first, a.first - 1 do
    local t = doc:token(n)
    if t:is("wh") or lib.is_preposition(t) and not lib.is_one(t, belonging) then return n > first end
  end
  return false
end

-- The actor that what is said begins with, as a subject of its own.
local function subject_of(doc, c, type)
  local s = c:slot("content")
  if not s then return nil end
  local first, stop = s.first, s.last
  for _, a in ipairs(s:mentions("Actor")) do
    if a.first - first > 4 or in_infinitive(doc, first, a) or doc:word(a.first - 1) == "whose" then return nil end
    if type == "demand" and in_phrase_of_wish(doc, first, a) then return nil end
    local last = a.last
    local behind = last < stop and doc:token(last + 1)
    if behind and behind.form == "for" and a.first <= first + 1 then return nil end   -- "criticised Y for sending Z"
    if type == "demand" and behind and behind.form == "to" and speech.is_indefinite(doc, a) then return nil end   -- "sought a man to lead it"
    if behind and verbal(behind) then return not (type == "demand" and tells_a_fact(behind)) and a or nil end
  end
end

local charged = { person = true, company = true, people = true, police = true, ngo = true, party = true, armed_group = true,
                  military = true, institution = true, government = true }

-- "told the committee that colleagues still ask about it": what anybody does now is no deed.
local function is_over(doc, to)
  for n = to.last + 1, math.min(to.last + 4, doc.tokens) do
    local t = doc:token(n)
    if t:is("past") or t:in_list("have") then return true end
    if t:is("finite") then return false end
  end
  return true
end

local function is_charge(doc, c, from, verb, subject)
  if verb and verb:in_list("testifying") then return true end
  local first, last = from.first, from.last
  if lib.is_one(doc:token(last), accuser) or first < last and lib.is_one(doc:token(first), accuser) then return true end
  local to = addressed.of(doc, c)
  return to ~= nil and doc:token(to.last):in_list("court_body") and is_over(doc, subject)
end

-- What befalls somebody is no misdeed: "that seven patients died".
words "befalls" { from = "words/tension-verbs.tsv", where = { use = "befalls" }, inflect = "verb", any_tag = true }

local SUBJECT = 12   -- tokens that a subject may go on: "a former aide to the mayor of the town"

-- The token before the verb of a subject, behind what hangs on it; its own last token if none is near.
local function verb_of_subject(doc, to)
  for n = to.last + 1, math.min(to.last + SUBJECT, doc.tokens) do
    local t = doc:token(n)
    if t:is("finite", "modal") then return n - 1 end
    if t:is("mark") then break end
  end
  return to.last
end

local function charge_of(doc, c, from, act, verb)
  if speech.quiet[act] or speech.to_come[act] then return nil end
  local to = subject_of(doc, c, act)
  if not to or not is_charge(doc, c, from, verb, to) then return nil end
  local behind = to and doc:token(to.last + 1)
  local bound = not to or doc:token(to.last):in_list("court_body") or not charged[to:get("kind") or ""] or
                speech.is_own(doc, to, from)
  if bound or behind:in_list("be") or behind:is("modal") then return nil end
  for i = to.last + 1, math.min(verb_of_subject(doc, to) + 3, doc.tokens) do
    local t = doc:token(i)
    local done_to = t:in_list("be") and not doc:token(math.min(i + 1, doc.tokens)):is("gerund")   -- "had been running it"
    if unsaid_not[t.form] or done_to or t:in_list("befalls") then return nil end   -- "that a student had been killed"
  end
  return to
end

-- "would strike unless the bosses paid": on whom it hangs whether it comes.
local hanging_on = { threaten = "threaten", warn = "warn", demand = "demand", promise = "demand" }

local conditional = { ["unless"] = true, ["if"] = true }
words "finding_out" { from = "words/tension-verbs.tsv", where = { use = "finding_out" }, inflect = "verb", any_tag = true }

-- "to determine if police broke the law": whether they did.
local function is_whether(doc, n)
  return doc:word(n) == "if" and n > 1 and doc:token(n - 1):in_list("finding_out")
end

local function condition_of(doc, c)
  for _, s in ipairs(c:pieces("content")) do
    local last = s.last
    for i = s.first, last - 1 do
      if conditional[string.lower(doc:word(i))] and not is_whether(doc, i) then
        for _, a in ipairs(doc:span(i + 1, last):mentions("Actor")) do
          local behind = a.last < last and doc:token(a.last + 1)
          return a.first <= i + 4 and behind and verbal(behind) and a or nil
        end
      end
    end
  end
end

-- "Get out," the mayor told the firm: an order to whom it is told.
local function is_order(doc, c, verb)
  local content = verb and verb:in_list("telling_off") and c:slot("content")
  local first = content and content.first > 1 and doc:token(content.first)
  return first and first:is("base") and first.quoted
end

-- "denounced the pact as a plot against Y": what it is called names nobody who did it.
local function is_predicate(doc, s)
  local n = s.first - 1
  if n > 1 and doc:token(n):is("mark") then n = n - 1 end
  return n > 0 and doc:token(n).form == "as"
end

-- "alleged that seven patients at the clinic died", "that he had been beaten": to whom it was done.
local function is_victim(doc, a, last)
  for n = a.last + 1, math.min(last, a.last + 10) do
    local t = doc:token(n)
    if t:in_list("befalls") then return true end
    if t:in_list("be") and doc:token(n + 1):is("participle") then return true end
    if t:is("finite") and not t:in_list("have", "be") then return false end
  end
  return false
end

-- "accused the trust of treating families badly": the accused stands in front of what he did, known or not.
local charging = lib.words "accuse, suspect, convict, acquit"

local function accused_until(doc, c, s)
  local cue = c:slot("cue")
  if not cue or not lib.is_one(doc:token(cue.last), charging) then return s.last end
  for n = s.first - 1, s.last - 1 do
    if n > 0 and doc:word(n) == "of" and doc:token(n + 1):is("gerund") then return n end
  end
  return s.last
end

-- "denounced attacks on nurses", "deplored the threats made against nurses": they suffered what is denounced.
local deed_of = { attack = true, mass_violence = true, coerce = true, threaten = true, incursion = true, accuse = true, criticise = true }
local blow_of = { attack = true, mass_violence = true, incursion = true }
local upon = lib.words "on, against, at"

local function is_upon(doc, first, a)
  local word = joined.before(doc, a.first, first)
  local n = word and word.number > first and (lib.is_one(word, upon) or word.form == "of") and word.number - 1
  while n and n > first and doc:token(n):is("verb") do n = n - 1 end
  local type = n and n >= first and doc:span(n, n):last_entry("act_noun", "type")
  if type and word.form == "of" then   -- "denounced the invasion of Norland", but not "the attacks of Norland"
    return blow_of[type] and string.find("|" .. (doc:span(n, n):last_entry("act_noun", "to") or "") .. "|", "|of|", 1, true) ~= nil
  end
  return type and deed_of[type] or false
end

-- "denounced the poll as a fraud and the court has till May": what comes behind "as a" is another matter.
local function called_until(doc, s, stop)
  for n = s.first, stop - 1 do
    if doc:word(n) == "as" and doc:token(n + 1):is("det") then return n end
  end
  return stop
end

local function first_other(doc, c, from)
  for _, s in ipairs(c:pieces("content")) do
    local first = s.first
    if is_predicate(doc, s) then return nil end
    local stop = called_until(doc, s, accused_until(doc, c, s))
    for _, a in ipairs(s:mentions("Actor")) do
      local way, pronoun = a.first - first, a:get("form") == "pronoun"
      if way > 10 or a.first > stop then return nil end
      if doc:word(first) == "that" and is_victim(doc, a, s.last) or is_upon(doc, first, a) then return nil end
      if pronoun and way < 2 then return not same(a, from) and a or nil end
      if not pronoun and not same(a, from) then return lib.head_of(doc, a) end
    end
  end
end

-- "wrote to Y warning that he ...": it is not Y who warns.
local function is_written(doc, c)
  local cue = c:slot("cue")
  local written = cue and doc:token(cue.first):in_list("written")
  for _, o in ipairs(written and doc:sentence(cue.sentence):mentions("Tension") or {}) do
    if o.rule == "writes to somebody" and o:slot("trigger").first == cue.first then return true end
  end
  return false
end

pass "to whom it was done" {
  about = "alleged that seven patients died: nobody has accused them",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local type = m:get("type")
      local told = (type == "accuse" or type == "criticise") and doc:word(m:slot("trigger").last + 1) == "that"
      local to = told and m:actor("to")
      if to and is_victim(doc, to, doc:sentence(to.sentence).last) then m:drop("to whom it was done") end
    end
  end,
}

-- "accused the team's cook, Tom Moss, of theft", "accused by Mali of sheltering rebels", "rejected a demand by Chile
-- that it pay": whom it accuses, of whom it demands is told.
local function is_told(doc, c, to, type)
  local cue = c:slot("cue")
  for _, o in ipairs(doc:sentence(cue.sentence):mentions("Tension")) do
    -- "denounced the abuse of nurses by guards"
    -- ("denounced her plan" is told already, as criticism)
    local same_act = o:get("type") == type or o.rule == "speaks ill of a deed" or
                     o.rule == "act on somebody" and o:actor("to") ~= nil and same(to, o:actor("to"))
    local t = same_act and o:get("note") ~= "said" and o:slot("trigger")
    if t and t.first <= cue.last and cue.first <= t.last and o:actor("from") and o:actor("to") then return true end
  end
  return false
end

pass "what the verb of speech does" {
  about = "accused, warned, demanded that Y ...: from the speaker to the subject of what is said",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local from, act, cue = speech.source_of(doc, c), c:get("act") or "", c:slot("cue")
      local verb = from and cue and doc:token(cue.last)
      local type, hangs = not speech.is_of_others(doc, c) and pointed[act], from and hanging_on[act] and condition_of(doc, c)
      if from and type and not is_written(doc, c) then
        local to = type == "accuse" and first_other(doc, c, from) or not hangs and subject_of(doc, c, type)
        if to and type == "accuse" and is_victim(doc, to, c.last) then to = nil end
        local told = to and (type == "accuse" or verb:is("noun")) and is_told(doc, c, to, type)
        if to and not told then add_said(doc, c, from, to, type, "said") end
      end
      local ordered = from and is_order(doc, c, verb) and addressed.of(doc, c)
      if ordered then add_said(doc, c, from, ordered, "demand", "said") end
      local charge = from and not type and charge_of(doc, c, from, act, verb)
      if charge then add_said(doc, c, from, charge, "accuse", "said") end
      if hangs then add_said(doc, c, from, hangs, hanging_on[act], "said") end
    end
  end,
}

-- "named Y as the man who sold the pills"
local naming = { named = true, names = true }
words "culprit_noun" { from = "words/tension-people.tsv", where = { use = "culprit_noun" },
                       inflect = "noun", any_tag = true }
local anybody = lib.words "man, woman"

local function names_culprit(doc, h)
  local content = h:slot("content")
  for n = content.first, content.last do
    local t = doc:token(n)
    if t:in_list("culprit_noun") or lib.is_one(t, anybody) and n < content.last and doc:token(n + 1).form == "who" then return true end
  end
  return false
end

pass "who holds it against somebody" {
  about = "prosecutors charged Y with fraud, put it to him that he lied, named him as her attacker: they accuse him",
  run = function(doc)
    local told
    for _, h in ipairs(doc:mentions("HeldAgainst")) do
      local from, to = h:actor("source"), h:actor("accused")
      local held = from and to and not same(from, to) and (not naming[h.way] or names_culprit(doc, h))
      if held then told = told or speech.told_pairs(doc) end
      if held and not told[speech.pair_key(from, to)] then
        told[speech.pair_key(from, to)] = true
        doc:add("Tension", h, { from = from, to = to, trigger = h:slot("cue") },
                { type = "accuse", weight = "0", note = "said" })
      end
    end
  end,
}

-- "The army said rebels had shelled its camp", "she said police beat the boys": who is hit, or speaks of those in
-- power, charges them with it.
local force = { attack = true, mass_violence = true, incursion = true, coerce = true }
local power = { police = true, military = true, government = true, state = true }
local harmless = { people = true, person = true, anonymous = true }
local belligerent = { military = true, armed_group = true, state = true, government = true }
local armed = { military = true, armed_group = true, state = true }
local partisan = { person = true, ngo = true, party = true }

-- "the panel found that the army had killed nurses": a finding charges them with it, whoever makes it
words "finding_guilty" { "find", "conclude", "determine", "establish", "rule", "reveal", "uncover", inflect = "verb" }
local finders = { institution = true, igo = true, ngo = true, person = true, people = true }

local function charges(doc, m, from, cue)
  local by, on = m:actor("from"), m:actor("to")
  local finds = finders[from:get("kind") or ""] and cue and doc:token(cue.last):in_list("finding_guilty")
  if finds and not speech.is_own(doc, by, from) then return true end
  if speech.is_own(doc, by, from) then return false end   -- "said its forces had returned fire"
  if sides.meet(sides.of(from), sides.of(by)) then return false end
  if same(from, on) or sides.meet(sides.of(from), sides.of(on)) then return true end
  if belligerent[from:get("kind") or ""] and armed[by:get("kind") or ""] then return true end
  if from:get("kind") == "police" and by:get("kind") == "person" then
    return true   -- "police said Moss stabbed two men"
  end
  return power[by:get("kind") or ""] and harmless[on:get("kind") or ""] and partisan[from:get("kind") or ""] or false
end

-- "did not believe the army would hit Y"
local function is_unsaid(doc, cue)
  for n = cue and cue.first or 1, cue and cue.last or 0 do
    if unsaid_not[doc:token(n).form] then return true end
  end
  return false
end

pass "wrong that somebody tells of" {
  about = "the army said rebels had shelled its camp: it charges them with it",
  run = function(doc)
    local told
    for _, m in ipairs(doc:mentions("Tension")) do
      local deed = force[m:get("type") or ""] and m:actor("from") and m:actor("to") and m:slot("trigger")
      local c = deed and not speech.unreal[lib.status(doc, m)] and speech.speaker_of(doc, deed.first)
      local from = c and not speech.quiet[c:get("act") or ""] and not speech.to_come[c:get("act") or ""] and speech.source_of(doc, c)
      if from then told = told or speech.told_pairs(doc) end
      if from and not is_unsaid(doc, c:slot("cue")) and not told[speech.pair_key(from, m:actor("from"))] and charges(doc, m, from, c:slot("cue")) then
        add_said(doc, c, from, m:actor("from"), "accuse", "said")
      end
    end
  end,
}
