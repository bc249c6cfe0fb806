-- A negation that says with the very words of another that it is not so: "There was a problem." "There was no problem"; "The dam
-- was unsafe." "It was not unsafe." That is an answer, however idle such words are elsewhere.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"
local wording = require "lib.wording"

local M = {}

local BACK = 6         -- sentences back in which the other may have said it
local TO_HEAD = 4      -- tokens from a negation to the word that it negates
local SUBJECT = 5      -- ... and back to its subject
local SEEN_TO = 6      -- ... and back to "make sure that"

-- The word that is negated: of "no serious problem" the noun, of "was not unsafe", "nobody has been gagged" what says it of whom. Or nil.
local function negated_word(doc, m, last)
  local n = m:slot("cue").last + 1
  local stop = math.min(last, n + TO_HEAD)
  while n <= stop and (doc:token(n):is("adv", "det", "aux") or doc:token(n):in_list("be", "have", "do") or doc:word(n) == '"') do n = n + 1 end
  local t = n <= stop and doc:token(n) or nil
  if not t or not t:is("noun", "adj", "verb", "participle") or wording.is_attitude(doc, n) then return nil end
  if not answered.is_of_thing(m) and sets.no_one_or_nothing[string.lower(doc:word(m.place))] and not t:is("verb", "participle", "adj") then return nil end   -- "Nothing the mayor said will help"
  while n < stop and (t:is("adj", "noun") or answered.is_of_thing(m) and t:is("participle")) and doc:token(n + 1):is("noun") do
    n, t = n + 1, doc:token(n + 1)
  end
  return t
end

-- May the subject be what the other spoke of: a pronoun, "there", or a phrase that shares a word or a name with it? A thing that is not
-- ("no dam leaked") is none.
local function is_of_it(doc, known, m, first, f)
  if answered.is_of_thing(m) or answered.is_emphatic(m) then return true end
  for n = m.place - 1, math.max(first, m.place - SUBJECT), -1 do
    local t = doc:token(n)
    if t:is("pronoun") and not t:is("wh") and t.form ~= "you" then return true end
    if sets.this_or_those[string.lower(t.text)] then return true end   -- "This is no coup", "that match was not fixed"
  end
  if m.place <= first then return false end
  local subject = doc:span(first, m.place - 1)
  if answered.names_one(doc, known, subject, f.about) then return true end
  return matter.common(matter.topics_beside_names(doc, subject), f.words) > 0
end

local INDEFINITE = 3   -- tokens from a noun back to "a"

-- "a problem", "secret problems", and not "the problem"
local function is_new(doc, n, first)
  for k = n - 1, math.max(first, n - INDEFINITE), -1 do
    local t = doc:token(k)
    if t:is("num") then return true end
    if t:is("det", "own", "possessive") then return sets.a_or_an[string.lower(t.text)] ~= nil end
    if not t:is("adj", "noun", "participle") then break end
  end
  return true   -- "dye was dumped", "secret talks were held"
end

local TO_HAVE = 4      -- tokens from "has" to what one has

-- Does the piece have a verb that means the same?
local function has_verb(doc, p, verb)
  for n = p.first, p.last do
    local t = doc:token(n)
    if t:is("verb") and (t.lemma == verb.lemma or verb.topic and t.topic == verb.topic) then return true end
  end
  return false
end

-- "had no money", "there is no plan": does the other say of the thing at token n that it is, or that one has it? "No dye was dumped",
-- "sold no boats": does he use the verb? What has none of its own ("No fire, no barn") goes with any.
local function is_told_so(doc, m, p, n)
  if m.way == "no_noun" then
    for k = n - 1, math.max(p.first, n - TO_HAVE), -1 do
      if doc:token(k):in_list("be", "have", "do_exist") then return not doc:find_list(k, n - 1, "privative") end   -- "was out of cash"
    end
    return false
  end
  local s = doc:sentence(m.sentence)
  local from, to = m:slot("cue").last + 1, s.last
  if m.way == "no_object" then from, to = m.place - 3, m.place - 1 end
  for k = math.max(s.first, from), to do
    local t = doc:token(k)
    if t.text == "," or t:is("mark") then break end
    if t:is("verb") and not t:in_list("be", "have", "do") then return has_verb(doc, p, t) end
  end
  return true
end

words "privative" { "out of", "short of", "without", "lack", "lacks", "lacked", "lost", "run out", "free of", "little", "low on", "few", "almost no" }
words "do_exist" { "exist", "face", "there", "with", "see", "suffer", "find", "hold", "keep", "own", inflect = "verb", any_tag = true }

-- Is the word in what another says? Not as "will be", if it is denied that it is so, and not that it ever does ("does not tax"); of a thing that there is none of, not as "the".
local function holds(doc, m, f, word, always)
  local of_thing = answered.is_of_thing(m)
  for _, p in ipairs(f.claim:pieces("content")) do
    for n = p.first, p.last do
      local t = doc:token(n)
      local same = t.lemma == word.lemma or word.topic and t.topic == word.topic
      if same and (not of_thing or not t:is("noun") or is_new(doc, n, p.first) and is_told_so(doc, m, p, n)) then
        return always or not doc:find_tag(p.first, n, "modal") and not doc:find_list(p.first, n, "to_come")
      end
    end
  end
  return false
end

-- "The bank denied rumours of a shortage. 'There is no shortage,' she said": has somebody denied that thing there?
local function is_denied_there(doc, known, m, sentence, word)
  for _, o in ipairs(known.others[sentence] or {}) do
    local denies = o.place < m.place and o.denial:get("polarity") == "denial"
    for _, p in ipairs(denies and o.denial:pieces("content") or {}) do
      for n = p.first, p.last do
        if doc:token(n).lemma == word.lemma and doc:token(n):is("noun") then return true end
      end
    end
  end
  return false
end

words "made_clear" { "clear", "plain", "known" }
words "sees_to_it" { "make sure", "ensure", "see to it", "hope", "want", "wish", "prefer", "pray", "guarantee", inflect = "verb" }

-- "I did not say that it is not unsafe", "we make sure that it is not unsafe": what is not said, and what is seen to.
local function is_unsaid(doc, m)
  for _, c in ipairs((doc:around("Claim", "content", m.place))) do
    local cue = c:slot("cue")
    if cue and cue.last < m.place and matter.is_negative(doc, cue.first, cue.last) then return true end
  end
  local seen = doc:find_list(math.max(doc:sentence(m.sentence).first, m.place - SEEN_TO), m.place - 1, "sees_to_it")
  return seen ~= nil and not doc:find_list(seen, m.place - 1, "made_clear")   -- "We wish to make it clear that it is not"
end

-- Does the clause from FIRST to LAST deny another's words in those words?
function M.contradicts(doc, known, m, first, last, side)
  if not side[1] or is_unsaid(doc, m) or wording.asks(doc, m, first, last) or doc:token(m.place):is("modal") then return false end
  local word = negated_word(doc, m, last)
  if not word or #word.lemma < 3 or sets.unreal[doc:word(m.place - 1)] then return false end
  local always = doc:token(m.place):is("present") and doc:token(m.place):in_list("do")
  for sentence = math.max(1, m.sentence - BACK), m.sentence do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.last < m.place and answered.can_be(doc, known, m, f, side, false) and holds(doc, m, f, word, always) then
        matter.look_into(doc, known, f)
        if is_of_it(doc, known, m, first, f) then return true end
      end
    end
    if answered.is_of_thing(m) and is_denied_there(doc, known, m, sentence, word) then return true end
  end
  return false
end

return M
