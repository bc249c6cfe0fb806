-- First person in a quotation is its speaker; "we" is the speaker's organisation or state, if it is known. "He
-- said" after somebody spoke is that speaker, never one whom the quotation itself names.
phase "speech-passes"

local list = require "lib.joined"
local authors = require "lib.authors"
local heads = require "lib.heads"
local makers = require "lib.makers"
local nearby = require "lib.nearby"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"
local sides = require "lib.sides"
local statements = require "lib.statements"
local turns = require "lib.turns"

-- The organisation of a mention, by the key of the actor that its words name ("the company's chairman").
local function org_of(m, org)
  local slot = m:slot("owner", "org")
  local inner = slot and slot:mentions("Actor")[1]
  if not inner then return org end
  local kind, key = inner:get("kind", "key")
  if kind == "person" then return nil end
  return key or org
end

-- The organisation of somebody, or else the state of a person; nil if neither is known.
local function home_of(m, org, state, kind)
  org = org_of(m, org)
  if org and org ~= "" then return org end
  return kind == "person" and state and state ~= "" and state or nil
end

-- Whose "we" it is: the organisation, the state, or the speaker.
local function voice(source, homes)
  local key, org, state, kind = source:get("key", "org", "state", "kind")
  return home_of(source, org, state, kind) or homes()[key] or key
end

-- Attributes that any mention of an actor has: organisation or state of a person.
local function find_homes(doc)
  local by_key = {}
  local all, keys, orgs, states, kinds = doc:mentions("Actor", "key", "org", "state", "kind")
  for i, key in ipairs(keys) do
    if key and not by_key[key] then by_key[key] = home_of(all[i], orgs[i], states[i], kinds[i]) end
  end
  return by_key
end

-- The same, found when somebody first says "we".
local function homes_of(doc)
  local by_key
  return function()
    by_key = by_key or find_homes(doc)
    return by_key
  end
end

-- The turn of a transcript, a statement given whole: all of it is what its speaker says.
local function is_turn(doc, claim)
  return turns.is_labelled(doc, claim) or statements.is_one(doc, claim)
end

local function give_first_person(doc, claim, source, homes)
  for _, piece in ipairs(claim:pieces("content")) do
    for _, m in ipairs(piece:mentions("Actor")) do
      local word = m:get("form") == "pronoun" and string.lower(m.text)
      local own = sets.i_alone[word] or sets.we_together[word]
      if own and (m.quoted or is_turn(doc, claim)) then
        if sets.i_alone[word] then
          m:set("key", source:get("key"), "who speaks", source)
          m:set("kind", source:get("kind"))
        else
          m:set("key", voice(source, homes), "for whom these speak", source)
        end
      end
    end
  end
end

-- A third person that the claim's own content names cannot be its speaker: the speaker before is.
local function correct_third(claim, source, last)
  if source:get("form") ~= "pronoun" or not sets.he_or_she[string.lower(source.text)] or not last then return end
  local key = source:get("key")
  if last:get("key") == key or last:get("kind") ~= "person" then return end
  for _, piece in ipairs(claim:pieces("content")) do
    if piece.last < source.first then
      for _, m in ipairs(piece:mentions("Actor")) do
        if m:get("key") == key and m:get("form") ~= "pronoun" then
          source:set("key", last:get("key"), "who spoke before", last)
          source:set("kind", "person")
          return
        end
      end
    end
  end
end

-- "spoke to the Courier", "told Radio Sarn", "interviewed by": a paper that is talked to, not one that is talked of.
local function is_talked_to(doc, paper)
  local at = paper.first - 1
  if string.lower(doc:word(at)) == "the" then at = at - 1 end
  return sets.for_paper[string.lower(doc:word(at))] ~= nil
end

words "interviewing" { "speak", "talk", "chat", "sit down", "answer", "meet", "interview", "tell", "ask", "explain", "discuss",
                       "catch up", "reply", "respond", "look back", inflect = "verb" }

-- "She spoke to the Argus", "we met her", "talked with Lind": is it an interview with whoever stands there?
local function is_met(doc, a)
  for n = a.last + 1, math.min(a.last + 3, doc.tokens) do
    if doc:token(n):in_list("interviewing") then return true end
    if not doc:token(n):is("adv", "aux", "modal") then break end
  end
  local n = a.first - 1
  if n > 1 and doc:token(n):is("prep") then n = n - 1 end
  return n >= doc:sentence(a.sentence).first and doc:token(n):in_list("interviewing")
end

words "to_report" { "write", "report", "meet", "ask", "find", "talk", "speak", "interview", "present", "host", inflect = "verb" }

-- "By Tom Moss", "Tom Moss of the Herald writes": whoever asks.
local function writes(doc, a)
  local paper = doc:span(a.first, math.min(a.last + 4, doc.tokens)):mentions("Actor")
  for _, m in ipairs(paper) do
    if m:get("kind") == "media" then return true end
  end
  if string.lower(doc:word(a.first - 1)) == "by" then return true end
  for n = a.last + 1, doc:sentence(a.sentence).last do
    if doc:token(n):is("finite") then return doc:token(n):in_list("to_report") end
  end
  return false
end

-- Who is asked and who asks, by what is told before an interview begins: the first person named there whom it tells
-- to have been met, and the first paper talked to.
local function two_of_interview(doc, first)
  local people, met, asks = {}, {}, nil
  for _, a in ipairs(first > 1 and doc:span(1, first - 1):mentions("Actor") or {}) do
    local kind, key = a:get("kind", "key")
    if kind == "media" and not asks and is_talked_to(doc, a) then asks = a end
    if kind == "person" and key then
      if a:get("form") == "full" then people[#people + 1] = a end
      met[key] = met[key] or is_met(doc, a)
    end
  end
  for _, a in ipairs(people) do
    if met[a:get("key")] then return a, asks end
  end
  local _, second = next(met, next(met))
  local only = second == nil and people[1]
  return only and not writes(doc, only) and only or nil, asks   -- "Ada Lind on the dam": nobody else is named
end

-- "Lind, the mayor, says", "Lind, who lied, says": does a phrase that tells of whoever is named stand at the token? Not "Lind, the mayor says".
local function tells_of_him(doc, n)
  if doc:word(n) == "who" then return true end
  local t = doc:token(math.min(n, doc.tokens))
  if not t:is("det", "own", "noun", "adj", "prep") then return false end
  for k = n + 1, doc:sentence(t.sentence).last do
    if doc:word(k) == "," then return true end
    if doc:token(k):is("finite", "modal") then return false end
  end
  return false
end

-- "Mayor Lind, did you pay?", "Did you pay, Ada?": does the name stand aside, at an end of the question, perhaps with a title?
local function is_called(doc, question, a)
  local first = a.first
  while first > question.first and doc:token(first - 1):is("noun", "name") do first = first - 1 end
  if first == question.first then return doc:word(a.last + 1) == "," and not tells_of_him(doc, a.last + 2) end
  return doc:word(first - 1) == "," and doc:word(a.last + 1) == "?"
end

-- To whom a question of the interview is put by name.
local function whom_questions_address(doc)
  for _, claim in ipairs(doc:mentions("Claim")) do
    local question = claim:get("part") == "question" and claim:slot("content")
    for _, a in ipairs(question and question:mentions("Actor") or {}) do
      local named = a:get("kind") == "person" and a:get("form") ~= "pronoun" and a:get("key")
      if named and is_called(doc, question, a) then return a end
    end
  end
end

-- In a question "you" is who answers.
local function give_second_person(doc, question, answers)
  for _, piece in ipairs(question:pieces("content")) do
    for n = piece.first, piece.last do
      if string.lower(doc:word(n)) == "you" then
        local you = doc:span(n, n)
        doc:add("Actor", you, { name = you }, { key = answers:get("key"), kind = "person", form = "pronoun" }, answers)
      end
    end
  end
end

-- "Helga Brandt" is HB.
local function initials(doc, a)
  local letters = ""
  for n = a.first, a.last do letters = letters .. (string.match(doc:word(n), "^%u") or "") end
  return #letters > 1 and string.lower(letters) or nil
end

-- "KAVARI: No.", "HB: No.": persons by their surnames and initials, the first of each.
local function by_label(doc)
  local known = {}
  for _, a in ipairs(doc:mentions("Actor")) do
    local kind, form = a:get("kind", "form")
    local name = kind == "person" and form == "full" and string.lower(doc:word(a.last))
    local short = name and initials(doc, a)
    if name then known[name] = known[name] or a end
    if short then known[short] = known[short] or a end
  end
  return known
end

-- "KAVARI: No.", "A: No.": the label stands for whoever speaks there, and says his name or nothing.
local function name_label(doc, label, by)
  if not label or #label:mentions("Actor") > 0 or not by:get("key") then return end
  local named = string.lower(doc:word(by.last)) == string.lower(doc:word(label.last))
  doc:add("Actor", label, { name = label }, { key = by:get("key"), kind = by:get("kind"), form = named and "short" or "pronoun" }, by)
end

-- "Councillor, will you stay?": the title by which the other one is called.
local function name_called(doc, question, you)
  local said = question:slot("content")
  local n = said and doc:word(said.first + 1) == "," and said.first
  if not n or not doc:token(n):in_list("role") or #doc:span(n, n):mentions("Actor") > 0 then return end
  local title = doc:span(n, n)
  doc:add("Actor", title, { name = title }, { key = you:get("key"), kind = "person", form = "nominal" }, you)
end

-- The two of a talk, or nil if more take part.
local function two_of(spoken)
  local one, other
  for _, turn in ipairs(spoken) do
    local key = turn.by:get("key")
    if not one then one = turn.by
    elseif key ~= one:get("key") and not other then other = turn.by
    elseif key ~= one:get("key") and key ~= other:get("key") then return nil end
  end
  return one, other
end

-- Does the turn begin in the next paragraph, or behind a line that names who speaks?
local function follows(claim, before)
  return claim.paragraph - before.paragraph == (claim:get("under_name") and 2 or 1)
end

-- In a talk that is labelled by names "you" is the other one of two, else whoever speaks next. `spoken`: the claims, and who
-- speaks in them.
local function give_others(doc, spoken)
  local one, other = two_of(spoken)
  for i, turn in ipairs(spoken) do
    local by, next_one, you = turn.by:get("key"), spoken[i + 1], nil
    if other then you = by == one:get("key") and other or one
    elseif not one and next_one and follows(next_one.claim, turn.claim) and next_one.by:get("key") ~= by then you = next_one.by end
    if you then
      give_second_person(doc, turn.claim, you)
      name_called(doc, turn.claim, you)
    end
  end
end

pass "who asks and answers" {
  about = "Q: Did you sign? A: I did not. The turns of an interview are those of whom its first words name",
  run = function(doc)
    local begun, answers, asks, labels
    local spoken = {}
    local homes = homes_of(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local part = claim:get("part")
      local turn = part and not claim:actor("source")
      if turn and not begun then
        begun = true
        answers, asks = two_of_interview(doc, claim.first)
        answers = answers or whom_questions_address(doc)
      end
      if turn and part == "question" and answers then give_second_person(doc, claim, answers) end
      local by = turn and (part == "answer" and answers or part == "question" and asks) or nil
      local label = claim.rule == "speaker and colon" and not claim:actor("source") and claim:slot("source")
      if label then
        labels = labels or by_label(doc)
        by = labels[string.lower(doc:token(label.last).text)]
      end
      if by then
        claim:set("speaker", by)
        name_label(doc, claim:slot("source"), by)
        if by:get("key") then give_first_person(doc, claim, by, homes) end
      end
      local speaks = (claim.rule == "speaker and colon" or claim:get("under_name")) and (by or claim:actor("source"))
      if speaks and speaks:get("key") and speaks:get("kind") == "person" then
        spoken[#spoken + 1] = { claim = claim, by = speaks }
      end
    end
    give_others(doc, spoken)
  end,
}

local longest = 40   -- tokens of a phrase in front of who

local humans = { person = true, people = true, anonymous = true }
local no_one = { company = true, institution = true, ngo = true, party = true, government = true, media = true, state = true, igo = true }

-- "Ada Lind, head of a branch of Odrin Foods, who said": who is no firm, but the one of whom the phrases tell.
local function human_before(doc, m, all)
  local human
  for _, a in ipairs(all) do
    if a.last >= m.first then break end
    if a:get("key") and a:get("kind") == "person" and a:get("form") ~= "pronoun" then human = a end
  end
  for n = human and human.last + 1 or 0, human and m.first - 1 or -1 do
    if doc:token(n):is("finite", "modal") then return nil end
  end
  return human
end

-- "A man from Norland": the man, whose phrase it is.
local function head_of(np)
  local first = np:span():mentions("Actor")[1]
  return first and first.first <= np.first + 2 and first:get("key") and first or nil
end

local IN_BRACKETS = 8   -- tokens of "(Tokai North)"

-- "Ada Lind (Labour), who said": the token in front of the brackets that end there, or the same.
local function before_brackets(doc, last)
  if doc:word(last) ~= ")" then return last end
  for n = last - 1, math.max(2, last - IN_BRACKETS), -1 do
    if doc:word(n) == "(" then return n - 1 end
  end
  return last
end

-- "Ada Lind, who said", "guards from the port who said": whoever stands in front of the relative speaks. The
-- longest that ends there, else the first of the phrase that does; "who" is a person, if one stands there.
local function antecedent(doc, span)
  local last = span.first - 1
  if doc:word(last) == "," then last = last - 1 end
  last = before_brackets(doc, last)
  local start = math.max(doc:sentence(span.sentence).first, last - longest)
  if last < start then return nil end
  local before, led = doc:span(start, last), nil
  for _, np in ipairs(before:mentions("np")) do
    led = led or np.last == last and head_of(np) or nil
  end
  local all, human = before:mentions("Actor"), doc:token(span.first).form == "who"
  for _, m in ipairs(all) do
    if m.last == last and m:get("key") then
      if not human or not no_one[m:get("kind")] then return m end
      return led and humans[led:get("kind")] and led or human_before(doc, m, all) or m
    end
  end
  return led
end

local function find_relative(doc, claim)
  local span = claim:slot("source")
  if not span or claim:get("speaker") or claim:actor("source") then return end
  local opens = doc:token(span.first)
  local own = span.first == span.last and opens:is("own")
  local named = not own and opens:is("det", "own", "noun", "adj") and not opens:is("wh")   -- "it was sold to Lind, the report says"
  local speaker = own and pronouns.meant(doc, span.first) or not named and antecedent(doc, span)
  if speaker then claim:set("speaker", speaker) end
end

pass "relative speakers" {
  about = "who, which and that stand for whoever is in front of them; his pledge is that of the man before",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do find_relative(doc, claim) end
  end,
}

local relative = { who = true, whom = true, which = true }

pass "whom a relative means" {
  about = "\"Lind, who she said had told her to hide it\": that is said about Lind",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local who = claim:slot("source") and claim:slot("content")
      local whom = who and who.first == who.last and relative[doc:word(who.first)] and antecedent(doc, who)
      if whom then claim:add_slot("about", whom) end
    end
  end,
}

-- "Lind said it was late. "I had no coat."": whoever spoke last before the quotation, in its paragraph.
local function spoke_before(doc, m)
  local quote, best = doc:quote(m.first), nil
  for _, claim in ipairs(quote and doc:paragraph(m.paragraph):mentions("Claim") or {}) do
    local cue, source = claim:slot("cue"), claim:actor("source")
    local before = cue and not cue.quoted and cue.last < quote.first
    if before and source and source:get("key") then best = source end
  end
  return best and best:get("kind") == "person" and best or nil
end

-- "He thinks that I lied," she said: what is told inside a quotation is in the person of its speaker.
local function is_told_inside(doc, claim)
  local cue = claim:slot("cue")
  if not cue or not cue.quoted then return false end
  for _, outer in ipairs((doc:around("Claim", "content", cue.first))) do
    if outer ~= claim and outer:slot("source") then return true end
  end
  return false
end

local other_turn = { accuse = true, ask = true, criticise = true, demand = true }

-- Where a claim by a pronoun begins that can only go on with who spoke: the sentence of "He said", the quotation of
-- "..., he said"; or nil.
local function begins_turn(doc, claim, source)
  local s, content = doc:sentence(source.sentence), claim:slot("content")
  local n = source.first
  if n > s.first and doc:word(n - 1) == "," then n = n - 1 end
  if n > s.first and sets.opens_sentence[doc:word(n - 1)] then n = n - 1 end
  if n == s.first then return source.sentence end
  local q = content and content.last < source.first and doc:quote(content.first + 1)
  return q and q.first == doc:sentence(q.sentence).first and q.first >= content.first and q.sentence or nil
end

-- Whose words the sentence is, as far as its subject says: "Lind said ...", "..., said Lind"; nobody's who asks or accuses,
-- as the other may answer.
local function spoke_in(doc, sentence)
  local by
  for _, m in ipairs(sentence:mentions("Claim")) do
    local cue, source = m:slot("cue"), m:actor("source")
    local outer = cue and source and not cue.quoted and source:get("key") and not sides.is_inside(doc, m, cue)
    if outer then
      if other_turn[m:get("act") or ""] then return nil end
      local subject = source.first <= sentence.first + 3 or source.first > m:slot("content").first
      by = by or subject and source or nil
      if not subject then return nil end
    end
  end
  return by
end

-- The pronouns of the sentence that stand for the actor of this one are those of another.
local function give_to(doc, source, gender, other)
  local key = source:get("key")
  for _, a in ipairs(doc:sentence(source.sentence):mentions("Actor")) do
    if a:get("key") == key and a:get("form") == "pronoun" and not a.quoted and pronouns.gender[string.lower(a.text)] == gender then
      a:set("key", other:get("key"), "the other one", other)
      a:set("kind", "person")
    end
  end
end

-- "That was false", "it a lie", "the claim was absurd": a verdict on what was said.
local function is_verdict(doc, content)
  local word = doc:find_list(content.first, content.last, "false_adj", "false_noun")
  local first = doc:token(content.first).form == "that" and content.first + 1 < (word or 0) and content.first + 1 or content.first
  for n = first, (word or 0) - 1 do
    local t = doc:token(n)
    if n == first and sets.all_of_it[t.form] or n == content.first and t.form == "that" and doc:token(n + 1):in_list("be") then return true end
    if t:in_list("claim_noun") and n > content.first and doc:token(n - 1):is("det") then return n + 3 >= word end
  end
  return false
end

-- "Denied it", "denied doing so", "denied the charge", "called it a lie": does it only point at what was said?
local function only_points(doc, claim)
  local content = claim:slot("content")
  if content and is_verdict(doc, content) then return true end
  if claim:get("act") ~= "deny" or not content then return false end
  local first = doc:token(content.first)
  if content.first == content.last and sets.all_of_it[first.form] then return true end
  return first:is("gerund") or doc:find_list(content.first, content.last, "claim_noun") ~= nil and first:is("det", "own", "adj", "noun")
end

-- "Lind said Moss had lied. He denied it", "Moss had lied, according to Lind. He denied it": Moss does, whom she told of.
local function answers_back(doc, claim, source, gender)
  local by = spoke_in(doc, doc:sentence(source.sentence - 1))
  if not by or by:get("key") ~= source:get("key") then return end
  for _, told in ipairs(doc:sentence(source.sentence - 1):mentions("Claim")) do
    local content = told:actor("source") == by and told:get("act") ~= "deny" and told:get("polarity") ~= "negated" and told:slot("content")
    local other = content and content:mentions("Actor")[1]
    local fits = other and other:get("kind") == "person" and other:get("form") ~= "pronoun" and other:get("key") ~= by:get("key") and
                 other.first <= content.first + 3 and (pronouns.gender_of(other) or gender) == gender
    if fits then return give_to(doc, source, gender, other) end
  end
end

-- "Moss had lied, according to Lind. He said that ...": the sentence is about Moss.
local function is_told_of(doc, sentence, by, key)
  for _, told in ipairs(doc:sentence(sentence):mentions("Claim")) do
    local content = told.rule == "according to" and told:actor("source") == by and told:slot("content")
    local subject = content and content.last < by.first and content:mentions("Actor")[1]
    if subject and subject:get("key") == key and subject.first <= content.first + 3 then return true end
  end
  return false
end

-- "Lind said Moss had lied. He said that ...": Lind still, though Moss is told of.
local function goes_on_speaking(doc, claim, source)
  local word = string.lower(source.text)
  local gender = source:get("form") == "pronoun" and not source.quoted and pronouns.gender[word]
  local start = gender and (word == "he" or word == "she") and begins_turn(doc, claim, source)
  if start and start == source.sentence and start > 1 and only_points(doc, claim) then return answers_back(doc, claim, source, gender) end
  local by = start and start > 1 and spoke_in(doc, doc:sentence(start - 1))
  if not by or by:get("kind") ~= "person" or by:get("key") == source:get("key") or string.upper(by.text) == by.text then return end
  local told = pronouns.gender_of(by) or pronouns.gender[string.lower(by.text)]
  if told and told ~= gender or is_told_of(doc, start - 1, by, source:get("key")) then return end
  give_to(doc, source, gender, by)
end

pass "speakers" {
  about = "I and we in a quotation are its speaker's; he said goes on with the last speaker",
  run = function(doc)
    local homes, last = homes_of(doc), nil
    for _, claim in ipairs(doc:mentions("Claim")) do
      local source = claim:actor("source")
      if source and source:get("key") then
        correct_third(claim, source, last)
        goes_on_speaking(doc, claim, source)
        if not is_told_inside(doc, claim) then give_first_person(doc, claim, source, homes) end
        last = source
      end
    end
    local author = authors.named(doc)
    local all, keys, forms = doc:mentions("Actor", "key", "form")
    for i, m in ipairs(all) do
      local key = keys[i]
      local unknown = not key and sets.i_alone[string.lower(m.text)]
      local by = unknown and (not m.quoted and author or m.quoted and spoke_before(doc, m))
      if by then
        key = by:get("key")
        m:set("key", key, "who speaks", by)
        m:set("kind", "person")
      end
      if not key and forms[i] == "pronoun" then m:drop("first person of nobody who is known to speak") end
    end
  end,
}

-- The person whom an apposition names, behind the comma that ends what stands before it, or nil.
local function named_behind(doc, source, comma)
  local last = doc:sentence(source.sentence).last
  for _, a in ipairs(comma < last and doc:span(comma + 1, math.min(last, comma + 8)):mentions("Actor") or {}) do
    local form, behind = a:get("form"), doc:token(a.last + 1)
    local ends = a.last == source.last or behind and behind.text == "," or a.last + 1 == last
    if a:get("kind") == "person" and (form == "full" or form == "short") and ends then
      return nearby.only(doc, comma + 1, a.first - 1, "noun", "adj", "det", "own", "num") and a or nil
    end
  end
  return nil
end

-- "A lawyer for Lind and Velan, Ada Moss, said": does the source begin with those for whom somebody speaks, or with the last of them?
local function is_end_of_list(doc, source, named)
  local n = source.first - 1
  if named.first ~= source.first or n < 2 then return false end
  if doc:word(n) == "and" then
    repeat n = n - 1 until n <= 2 or not (doc:token(n):is("name") or doc:word(n) == ",")
  end
  return n > 1 and sets.of_or_for[doc:word(n)] and doc:token(n - 1):in_list("role")
end

-- The comma behind "one of the clerks", "Lind's deputy", "the regulator", if what is named there is only part of who
-- speaks.
local function comma_behind(doc, source, named)
  local after, first = doc:token(named.last + 1), source.first
  local one = doc:word(first + 1) == "of" and string.lower(doc:word(first)) == "one"
  local form, kind = named:get("form", "kind")
  local office = named.first > first and doc:find_list(first, named.first - 1, "role")   -- "chief clerk of the council, Ada Lind"
  local partial = one or office or form == "pronoun" and named.first > first or form == "nominal" and kind == "institution" or
                  after and after:is("possessive") or is_end_of_list(doc, source, named)
  if not partial then return nil end
  for n = named.last + 1, math.min(source.last + 1, doc.tokens) do
    if doc:word(n) == "," then return n end
  end
  return nil
end

-- "the union of its workers": the union, not those who stand behind "of"; the actor that opens the phrase.
local function opens_phrase(doc, source, named)
  local stop = named.first
  for _, a in ipairs(source.first < stop and source:mentions("Actor") or {}) do
    if a.first >= stop then return nil end
    local after = a.last < stop and doc:token(a.last + 1)
    if after and after:is("prep") then return a end
  end
  return nil
end

-- Who speaks where the source does not name him, or names somebody else first.
local function meant(doc, claim, source)
  local named = claim:actor("source")
  if not named then return not claim:get("speaker") and (makers.of(doc, source) or makers.told_last(doc, source)) or nil end
  local comma = comma_behind(doc, source, named)
  return comma and named_behind(doc, source, comma) or heads.named_last(doc, source, named) or
         opens_phrase(doc, source, named)
end

pass "speakers in apposition" {
  about = "\"One of them, the baker Ed Moss, said ...\": Moss did, not they; the union of bakers, not the bakers; " ..
          "whoever wrote the report that says so",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do
      local source = claim:slot("source")
      local a = source and meant(doc, claim, source)
      if a then claim:set("speaker", a) end
    end
  end,
}

-- "Norland and Velia say ...": both do.
pass "speakers together" {
  about = "whoever speaks with the source stands beside it",
  run = function(doc)
    for _, claim in ipairs(doc:mentions("Claim")) do list.stand_together(doc, claim) end
  end,
}
