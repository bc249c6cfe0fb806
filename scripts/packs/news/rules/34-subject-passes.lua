-- Who speaks where the subject stands further off: "left the hall after it burned, saying ...".
phase "speech-passes"

local clauses = require "lib.clauses"
local makers = require "lib.makers"
local sets = require "lib.word_sets"

local far = { ["same subject"] = true, ["same subject intends"] = true }

local function stands_off(doc, m, cue)
  local n = cue.first
  return far[m.rule] or doc:word(n - 1) == "," and doc:token(n):is("gerund")
end

words "lets_hear" { "hear", "see", "watch", "quote", "cite", "film", "record", "show", "find", "catch", "leave", "keep", "have", "get",
                    "meet", "interview", "join", "feature", "include", "depict", "describe", "remember", "recall", "play", "be",
                    inflect = "verb" }
words "said_besides" { "saying", "claiming", "alleging", "arguing", "adding", "insisting", "stating", "noting", "asserting",
                       "contending", "explaining", "urging", "asking", "demanding", "warning",
                       "describing", "denouncing", "praising", "touting", "promising", "criticising", "criticizing", "condemning" }

-- "Sued the mill last month claiming that it lied", "praised the firemen adding that": whoever sued and praised, not
-- whom one hears or quotes saying so.
local function whose_object(doc, source, cue)
  local n = source.first - 1
  if cue.first ~= cue.last or not doc:token(cue.first):in_list("said_besides") or n < 2 then return nil end
  if doc:word(source.last) == "those" then return nil end
  if doc:token(n):is("prep") then n = n - 1 end
  local verb = doc:token(n):is("verb") and not doc:token(n):in_list("lets_hear")
  return verb and clauses.subject_before(doc, source.first) or nil
end

-- "In an interview with the Argus, the mayor said": the mayor, not the interview.
local function behind_setting(doc, source)
  local n = source.first - 1
  if n ~= doc:sentence(source.sentence).first or not doc:token(n):is("prep") then return nil end
  for i = source.first + 1, source.last - 1 do
    if doc:word(i) == "," then
      return doc:find_list(source.first, i - 1, "medium") and doc:span(i + 1, source.last) or nil
    end
  end
end

-- "Chief clerk of the union, Ada Lind, said": without an article the office opens the phrase.
local function office_in_front(doc, source)
  local first = source.first
  if first < 3 or doc:word(first - 1) ~= "of" or not doc:token(first - 2):in_list("role") then return nil end
  first = first - 2
  while first > 1 and doc:token(first - 1):is("adj", "noun") do first = first - 1 end
  return doc:span(first, source.last)
end

words "filing" { "lawsuit", "suit", "complaint", "petition", "appeal", "motion", "writ", "affidavit", "submission", inflect = "noun" }

-- "A complaint filed with the Labour Board says": the complaint, or whoever filed it, not the board.
local function filer(doc, source)
  local head = doc:find_list(source.first, source.last, "filing")
  if not head or not source:mentions("Actor")[1] or head == source.last then return nil end
  local next = doc:token(head + 1)
  if not next:is("prep", "to_mark", "participle") then return nil end
  local by = makers.behind(doc, head)
  if by and by.last <= source.last then return nil end
  local after_verb = source.first > 1 and doc:token(source.first - 1):is("verb")
  return after_verb and clauses.subject_before(doc, source.first) or doc:span(source.first, head)
end

-- Is there nothing but a time from token n to the last?
local function only_time(doc, n, last)
  for i = n, last do
    local t = doc:token(i)
    if not t:is("adv", "prep") and not t:in_list("weekday", "timeword", "timeunit") then return false end
  end
  return true
end

-- The token of the verb in front of a phrase, perhaps with its particle ("sent out"), or nil.
local function verb_in_front(doc, first)
  local n = first - 1
  if n > 1 and doc:token(n):is("particle") then n = n - 1 end
  return n > 1 and doc:token(n):is("verb") and n or nil
end

-- "The ministry sent out a statement on Monday saying": whoever sent it.
local function issuer(doc, source, cue)
  if not only_time(doc, source.last + 1, cue.first - 1) then return nil end
  local head, article = doc:find_list(source.first, source.last, "medium"), doc:token(source.first)
  if not head or not article:is("det") and not doc:token(head):is("plural") then return nil end
  local verb = verb_in_front(doc, source.first)
  return verb and clauses.subject_before(doc, verb + 1) or nil
end

words "passes_time" { "spend", "start", "begin", "open", "end", "close", "finish", inflect = "verb" }
words "much_of" { "much", "most", "part", "half", "some", "of", "all" }

-- "Spent much of her speech praising him": who did.
local function spender(doc, source)
  local first = source.first
  while first > 2 and doc:token(first - 1):in_list("much_of") do first = first - 1 end
  local verb = verb_in_front(doc, first)
  return verb and doc:token(verb):in_list("passes_time") and clauses.subject_before(doc, verb + 1) or nil
end

-- "Denied the union's claim calling it absurd", "... arguing that it was safe": it is no claim that calls anything
-- absurd.
local function caller(doc, m, source, cue)
  local verb, content = doc:token(cue.last), m:slot("content")
  if not content or not verb:is("gerund") or not doc:token(source.last):in_list("claim_noun") then return nil end
  local of_it = verb:in_list("verdict") and doc:token(content.first):is("pronoun")
  return (of_it or verb:in_list("speaks_on")) and clauses.subject_before(doc, cue.first) or nil
end

-- "This comes after Lind sued the firm, claiming that ...": Lind, not this.
local function who_came_before(doc, source, cue)
  local verb = source.first == source.last and sets.it_or_this_first[doc:word(source.first)] and doc:token(source.last + 1)
  if not verb or verb.lemma ~= "come" and verb.lemma ~= "follow" then return nil end
  for n = verb.number + 1, math.min(cue.first - 2, verb.number + 4) do
    local actor = (doc:word(n) == "after" or doc:word(n) == "as") and doc:span(n + 1, cue.first - 1):mentions("Actor")[1]
    local behind = actor and actor.first <= n + 3 and doc:token(actor.last + 1)
    if behind and behind:is("verb", "adv", "modal", "adj") then return actor end
  end
end

local WITH = 24   -- tokens from "with" to the second gerund

-- "Left, with officers praising the fleet and vowing to stay": the officers, of whom "with" tells both.
local function in_with_phrase(doc, cue)
  local n, first = cue.first - 1, doc:sentence(cue.sentence).first
  if not doc:token(cue.last):is("gerund") or n <= first or doc:word(n) ~= "and" then return nil end
  for k = n - 1, math.max(first, n - WITH), -1 do
    local t = doc:token(k)
    if t:is("finite", "modal", "wh", "mark") then return nil end
    if string.lower(t.text) == "with" then
      for _, np in ipairs(doc:span(k + 1, n):mentions("np")) do
        local behind = np.first == k + 1 and np.last < n and doc:token(np.last + 1)
        if behind then return behind:is("gerund") and np or nil end
      end
      return nil
    end
  end
end

-- "Ada Lind, the mayor, in turn said": not the turn.
local function before_turn(doc, source)
  local n, first = source.first, doc:sentence(source.sentence).first
  if source.last ~= n or doc:word(n) ~= "turn" or doc:word(n - 1) ~= "in" then return nil end
  for _, np in ipairs(doc:span(first, n):mentions("np")) do
    if np.first == first then return np end
  end
end

words "where_one_met" { "at", "in", "into", "inside", "outside", "near", "before" }
words "goes_to_a_place" { "march", "walk", "go", "come", "travel", "fly", "drive", "return", "flock", "head", "descend", "rush", "stream", "troop", inflect = "verb" }

-- "Parents met at the school on Friday to criticise it": who came to the place, and not the place, if a time stands behind it
-- ("pressure on the school to close").
local function who_came(doc, source, cue)
  local prep = source.first - 1
  if prep < 2 or not doc:token(cue.first):is("to_mark") or source.last + 1 >= cue.first then return nil end
  local there = doc:token(prep):in_list("where_one_met") or doc:word(prep) == "to" and doc:token(prep - 1):in_list("goes_to_a_place")
  if not there or not only_time(doc, source.last + 1, cue.first - 1) then return nil end
  local subject = clauses.subject_before(doc, prep)
  return subject and subject.last < prep and subject or nil
end

-- The next finite verb from a token on, before another.
local function finite_from(doc, n, stop)
  while n < stop and not doc:token(n):is("finite") do n = n + 1 end
  return n < stop and doc:token(n) or nil
end

local function np_before(doc, n)
  while n > 1 and doc:token(n - 1):is("adv") do n = n - 1 end
  for _, np in ipairs(doc:sentence(doc:token(n).sentence):mentions("np")) do
    if np.last == n - 1 then return np end
  end
end

local TOLD = 6   -- tokens from the verb to what is said: "told reporters in Velia that"

-- "Prosecutors say that Moss hid the cash and told his wife it was lost", "Prosecutors said that Moss had hidden it and had told ...":
-- by its tense the second verb is of what is said, and Moss told her.
local function within_what_is_said(doc, m, source, cue)
  local joined = far[m.rule] and (doc:word(cue.first - 1) == "and" or doc:word(cue.first - 1) == "or")
  local says = joined and finite_from(doc, source.last + 1, cue.first)
  local inner = says and says:in_list("say") and finite_from(doc, says.number + 1, cue.first)
  local second = inner and doc:token(cue.first)
  if not inner or not inner:is("past") or not second:is("past") or second.lemma == says.lemma then return nil end
  local had = inner:in_list("have") and second:in_list("have") and says:is("past")
  local np = (not says:is("past") or had) and np_before(doc, inner.number)
  if not np or np.first <= says.number + 2 then return np end   -- "denies claims that it leaked and pointed to tests"
  local told = doc:word(np.first - 1) == "that" and doc:token(np.first - 2):is("name", "noun", "pronoun") and not doc:token(np.first - 2):in_list("claim_noun")
  return had and told and np.first <= says.number + TOLD and np or nil
end

words "adds_on" { "adding", "noting", "stressing", "terming", "dubbing", "emphasising", "emphasizing", "insisting", "reiterating" }

-- "Lind said that the hall was not for sale, adding that": who said so adds it, and not the hall. In front of the verb of saying
-- stands who says it.
local function who_adds(doc, m, source, cue)
  local adds = far[m.rule] and cue.first == cue.last and doc:word(cue.first - 1) == "," and doc:token(cue.first):in_list("adds_on")
  if not adds then return nil end
  for _, c in ipairs(doc:sentence(cue.sentence):mentions("Claim")) do
    local said, by = c ~= m and c:slot("cue"), c:slot("source")
    local content = said and by and c:slot("content")
    local around = content and by.last < said.first and said.last < source.first and content.first <= source.first and source.last <= content.last
    if around and content.first <= said.last + TOLD and source.first <= content.first + 2 then return by end
  end
end

-- The claim whose content begins with the source, perhaps behind "that".
local function told_around(doc, m, source, cue)
  for _, c in ipairs(doc:sentence(cue.sentence):mentions("Claim")) do
    local said, by = c ~= m and c:slot("cue"), c:slot("source")
    local content = said and by and said.last < source.first and by.last < said.first and c:slot("content")
    if content and content.first <= source.first and source.first <= content.first + 2 and source.last <= content.last then return by, said end
  end
end

words "goes_on_denying" { "deny", "refute", "dismiss", "reject", "rebut", "decline", "refuse", "dispute", "insist", "stress", "warn", inflect = "verb" }

-- "Lind confirmed that the papers had been stolen, but denied that any were sold": by its tense the second verb is of who confirmed it, and
-- not of things to which it had been done.
local function who_said_first(doc, m, source, cue)
  local second = far[m.rule] and doc:token(cue.first)
  if not second or not second:is("past") or not second:in_list("goes_on_denying") or not sets.and_but[doc:word(cue.first - 1)] then return nil end
  local had = doc:token(source.last + 1)
  if not had or not had:in_list("have") or doc:word(source.last + 2) ~= "been" then return nil end
  local inner, by, said = source:mentions("Actor")[1], told_around(doc, m, source, cue)
  local person = inner and (inner:get("kind") == "person" or inner:get("kind") == "people")
  return by and not person and doc:token(said.last):is("past") and by or nil
end

-- "Sailors who work for you have told us": they did, and not "you".
local function of_relative(doc, source, cue)
  local pronoun = source.first == source.last and doc:token(source.first):is("pronoun") and not doc:token(source.first):is("wh")
  return pronoun and not doc:token(cue.first):is("gerund") and clauses.in_relative(doc, source) or nil
end

pass "subject of the clause" {
  about = "who left, saying: the subject of the main clause, not of one beneath it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local source, cue = m:slot("source"), m:slot("cue")
      if cue and source and source.last < cue.first then
        local subject = within_what_is_said(doc, m, source, cue) or who_said_first(doc, m, source, cue) or who_adds(doc, m, source, cue) or stands_off(doc, m, cue) and (in_with_phrase(doc, cue) or clauses.subject_before(doc, cue.first)) or
                        clauses.in_aside(doc, source) and clauses.subject_before(doc, cue.last + 1) or
                        who_came(doc, source, cue) or of_relative(doc, source, cue) or
                        doc:token(cue.first):is("gerund") and (issuer(doc, source, cue) or spender(doc, source)) or
                        clauses.releaser(doc, source) or not doc:token(cue.first):is("gerund") and clauses.narrowed(doc, source) or caller(doc, m, source, cue) or whose_object(doc, source, cue)
        local apart = subject and (subject.last < source.first or subject.first > source.last)
        local part = apart and doc:span(subject.first, subject.last) or who_came_before(doc, source, cue) or before_turn(doc, source) or behind_setting(doc, source) or filer(doc, source) or office_in_front(doc, source)
        if part then
          m:drop_slot("source")
          m:add_slot("source", doc:span(part.first, part.last))
        end
      end
    end
  end }
