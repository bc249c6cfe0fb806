-- Who asks and who answers in an interview: a question's "you" is whom the turns address, its "I" who asks.
local first_person = require "lib.first_person"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

phase "speech-passes"

-- "spoke to the Courier", "told Radio Sarn", "interviewed by": a paper that is talked to, not one that is talked of.
local function is_talked_to(doc, paper)
  local at = paper.first - 1
  if string.lower(doc:word(at)) == "the" then at = at - 1 end
  return sets.for_paper[string.lower(doc:word(at))] ~= nil
end

words "gives_talk" { "give", "grant", inflect = "verb" }
words "interviewing" { "speak", "talk", "chat", "sit down", "answer", "meet", "interview", "tell", "ask", "explain", "discuss",
                       "catch up", "reply", "respond", "look back", inflect = "verb" }

-- "The first interview she has given", "agreed to an interview": does whoever stands there give one?
local function gives_interview(doc, a)
  local s = doc:sentence(a.sentence)
  for n = math.max(s.first, a.first - 3), a.first - 1 do
    if doc:word(n) == "interview" then return doc:find_list(a.last + 1, math.min(s.last, a.last + 4), "gives_talk") ~= nil end
  end
  return false
end

-- "Lind, who has led it since May, spoke": the token behind the second comma
local function behind_aside(doc, a)
  local last = doc:sentence(a.sentence).last
  if a.last >= last or doc:word(a.last + 1) ~= "," then return a.last + 1 end
  for n = a.last + 3, last - 1 do
    if doc:word(n) == "," then return n + 1 end
  end
  return a.last + 1
end

-- "She spoke to the Argus", "we met her", "talked with Lind": is it an interview with whoever stands there?
local function is_met(doc, a)
  if gives_interview(doc, a) then return true end
  local first = behind_aside(doc, a)
  for n = first, math.min(first + 2, doc.tokens) do
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

-- "Ada Lind trains runners. Her best, Bo Moss, was banned. Ours is the first interview she has given.": of two who may be meant the one
-- with whom the text begins, if the word that tells of the meeting fits.
local function whom_it_begins_with(doc, people, words)
  local first = words[1] and people[1]
  if not first or people[2] and first.first ~= doc:sentence(first.sentence).first or writes(doc, first) then return nil end
  for _, word in ipairs(words) do
    if not pronouns.may_mean(word, first) then return nil end
  end
  return first
end

-- Who is asked and who asks, by what is told before an interview begins: the first person named there whom it tells
-- to have been met, and the first paper talked to.
local function two_of_interview(doc, first)
  local people, named_before, met, asks, words = {}, {}, {}, nil, {}
  for _, a in ipairs(first > 1 and doc:span(1, first - 1):mentions("Actor") or {}) do
    local kind, key = a:get("kind", "key")
    if kind == "media" and not asks and is_talked_to(doc, a) then asks = a end
    if kind == "person" and key then
      local named = a:get("form") == "full" and not named_before[key]
      if named then
        people[#people + 1] = a
        named_before[key] = true
      end
      local is = is_met(doc, a)
      if is then
        met[key] = true
        words[#words + 1] = a:get("form") == "pronoun" and a.text or ""   -- no name fits ""
      end
    end
  end
  local begins = whom_it_begins_with(doc, people, words)
  if begins then return begins, asks end
  for _, a in ipairs(people) do
    if met[a:get("key")] then return a, asks end
  end
  local only = not people[2] and next(met) == nil and people[1]   -- "Ada Lind on the dam": nobody else is named, nor was another met
  return only and not writes(doc, only) and only or nil, asks
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

-- In a question "you" is who answers, and so is whose "your" is, if it is a thing: "your plan", but not "your old coach, Tom Moss".
local WHOSE = 6   -- tokens behind "your"

local function is_second_person(doc, n)
  local word = string.lower(doc:word(n))
  if word ~= "your" then return word == "you" end
  local last = math.min(n + WHOSE, doc.tokens)
  local verb = doc:find_tag(n, last, "finite") or last
  for _, a in ipairs(doc:span(n, verb):mentions("Actor")) do
    if a:get("kind") ~= "state" then return false end
  end
  return true
end

local function give_second_person(doc, question, answers)
  for _, piece in ipairs(question:pieces("content")) do
    for n = piece.first, piece.last do
      if is_second_person(doc, n) then
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
    local homes = first_person.homes_of(doc)
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
        if by:get("key") then first_person.give(doc, claim, by, homes) end
      end
      local speaks = (claim.rule == "speaker and colon" or claim:get("under_name")) and (by or claim:actor("source"))
      if speaks and speaks:get("key") and speaks:get("kind") == "person" then
        spoken[#spoken + 1] = { claim = claim, by = speaks }
      end
    end
    give_others(doc, spoken)
  end,
}
