-- Asked whether the dam leaks, she says that she has a train to catch: an answer with neither yes nor no, nor a word of
-- what was asked, is none. Only where a charge or a denial stands near, as people also chat.
phase "denials"

type "QuestionPut" { inner = true, head = "cue", slots = { "cue", "content" }, about = "what somebody was asked" }

words "put_question" { "ask", "press", "question", "quiz", "challenge", inflect = "verb" }

rule "asked about" {
  finds = "QuestionPut", about = "asked whether ..., asked the mayor about ...; Did you ...?",
  ways = {
    whether = [[ {cue: <put_question>} (core | [adv])? (by core)? (about | whether | if | on | over) {content: [not final not comma]{1,30}} ]],
    turned = [[ ^ ('Q' :)? "? (but | and | so)? {cue: (<do> | <be> | <have> | [modal])} {content: [not final]{1,30}} '?' ]],
  },
  yes = { "They [cue asked] Lind about [content the dam].", "[cue Asked] about [content the dam], Lind left.", "[cue Did] [content you sign it]?" },
  no = { "They asked for water.", "What did you sign?" },
}

phase "denial-passes"

local matter = require "lib.matter"
local nearby = require "lib.nearby"

words "plain_answer" { "yes", "yeah", "no", "of course", "absolutely", "certainly", "definitely", "indeed", "maybe",
                       "perhaps", "so", "sure", "hope", "think", "believe", "guess", "suppose", "agree", "correct", "true" }

words "past_have" { "had" }

-- what nobody is asked idly: "Are you going to resign?"
words "grave_step" { "resign", "quit", "step down", "stand down", "leave", "sue", "sell", "sack", "fire", "apologise", "apologize", "retire", "merge", "close",
                     "run for", "stand for", "stand trial", "strike", "withdraw", "testify", "dismiss", "lay off", "shut", "invade", "attack", inflect = "verb" }

local SHORT = 18      -- tokens that such an answer has at most
local NEAR_BY = 8     -- sentences

-- "Does the dam leak?" "My roof does.": what was asked is left out, and answered.
local function is_elliptical(doc, content)
  for n = content.last, math.max(content.first, content.last - 2), -1 do
    local t = doc:token(n)
    if string.find(t.text, "%w") then return t:in_list("do", "have", "be") or t:is("modal") end
  end
  return false
end

local function is_plain(doc, c, content)
  if is_elliptical(doc, content) then return true end
  if matter.is_negative(doc, math.min(c.first, content.first), content.last) then return true end
  for n = content.first, content.last do
    if doc:token(n):in_list("plain_answer") then return true end
  end
  return false
end

-- Is there a denial in its sentence? It may reach back to whom it answers.
local function is_denied(doc, span)
  local s = doc:sentence(span.sentence)
  for _, m in ipairs(nearby.mentions(doc, "Denial", span.first, 1)) do
    if m.place >= s.first and m.place <= s.last then return true end
  end
  return false
end

-- "Had he signed?", "Did you meet her?": of a deed, which one has done or not.
local function asks_of_deed(doc, question)
  local asked = question:slot("content")
  local turned = string.lower(doc:word(question.place)) == "did"
  return turned or doc:find_list(asked.first, asked.last, "past_have") ~= nil
end

words "holds_opinion" { "believe", "trust", "think", "feel", "like", "regret", "understand", "agree", "respect", "forgive", "miss", "hope", "expect", "want", "fear",
                        inflect = "verb" }

-- "Do you trust her?": of what one thinks, which nobody denies.
local function asks_opinion(doc, question)
  local asked = question:slot("content")
  return question.way == "turned" and string.lower(doc:word(asked.first)) == "you" and asked.first < doc.tokens and doc:token(asked.first + 1):in_list("holds_opinion")
end

local yes_or_no = { whether = true, ["if"] = true }

-- "Whether it would stand", "about the theft", "on the allegations"; not "about her remark"
local function asks_to_know(doc, question)
  local asked = question:slot("content")
  if asks_opinion(doc, question) then return false end
  if question.way == "turned" or yes_or_no[doc:word(asked.first - 1)] then return true end
  return doc:find_list(asked.first, asked.last, "misdeed", "misdeed_noun", "bare_charge") ~= nil
end

-- "Are you going to resign?": of a grave step that is to come.
local function asks_of_step(doc, question)
  local asked = question:slot("content")
  return question.way == "turned" and doc:find_list(asked.first, asked.last, "grave_step") ~= nil
end

-- "Was he dealing with the mayor?" "I am dealing with my dentist": is the verb all that they share?
local function shares_verb_only(doc, asked, content, words)
  for n = content.first, content.last do
    local t = doc:token(n)
    if t.topic and words[t.topic] then
      if not t:is("gerund") or not doc:token(n - 1):in_list("be", "have") and doc:word(n - 1) ~= "been" then return false end
      for k = asked.first, asked.last do
        if doc:token(k).topic == t.topic and not doc:token(k):is("gerund") then return false end
      end
    end
  end
  return true
end

-- Does it share no word with the question?
local function is_of_other_things(doc, question, content)
  local asked = question:slot("content")
  local last = content.first > asked.first and math.min(asked.last, content.first - 1) or asked.last
  local words = matter.add_topics(doc, {}, asked.first, last)
  local common = matter.common(words, matter.add_topics(doc, {}, content.first, content.last))
  return common == 0 or common == 1 and shares_verb_only(doc, asked, content, words)
end

-- Does anybody deny, or accuse somebody, near by?
local function is_disputed(doc, place)
  for _, m in ipairs(nearby.mentions(doc, "Denial", place, NEAR_BY)) do
    if m:get("type") ~= "negated_statement" then return true end
  end
  if #nearby.mentions(doc, "HeldAgainst", place, NEAR_BY) > 0 then return true end
  for _, c in ipairs(nearby.mentions(doc, "Claim", place, NEAR_BY)) do
    if c:get("act") == "accuse" then return true end
  end
  return false
end

-- What a claim says: of a long turn its first sentence.
local function said_first(doc, c)
  local content = c:slot("content")
  local s = content and c:get("turn") and doc:sentence(content.sentence)
  return s and content.last > s.last and doc:span(content.first, s.last) or content
end

-- What is said in answer: a few words, quoted, a turn of an interview, or behind the question in its sentence.
local function is_answer(doc, question, c)
  local content = said_first(doc, c)
  if not content or content.last - content.first >= SHORT then return false end
  if content.first <= question.place and question.place <= content.last or c:get("act") == "ask" then return false end
  if not doc:find_tag(content.first, content.last, "verb") then return false end   -- "When? 'In May'"
  if doc:token(content.first).quoted or c:get("turn") then return true end
  local source = question.sentence == content.sentence and question.place < content.first and c:slot("source")
  return source and doc:word(source.first - 1) == "," or false
end

local BEHIND_LABEL = 2   -- tokens from "A" to what is answered

-- The claims in a sentence, and of who is asked of a grave step the turn that begins there and goes on.
local function claims_in(doc, question, sentence)
  local s = doc:sentence(sentence)
  local all = s:mentions("Claim")
  if not asks_of_step(doc, question) then return all end
  for _, c in ipairs((doc:around("Claim", "content", math.min(s.last, s.first + BEHIND_LABEL)))) do
    local content = c:get("turn") and c:slot("content")
    local goes_on = content and content.sentence == sentence and content.last > s.last
    if goes_on and #content:mentions("Denial") == 0 then all[#all + 1] = c end
  end
  return all
end

-- The answers to a question stand in its sentence or the next one; those that tell nothing of what was asked evade it.
local function find_evasion(doc, question)
  for sentence = question.sentence, math.min(doc.sentences, question.sentence + 1) do
    for _, c in ipairs(claims_in(doc, question, sentence)) do
      local content = is_answer(doc, question, c) and said_first(doc, c)
      local idle = not content or is_denied(doc, content) or is_plain(doc, c, content) or not is_of_other_things(doc, question, content)
      if not idle and (asks_of_deed(doc, question) or asks_of_step(doc, question) or asks_to_know(doc, question) and is_disputed(doc, content.first)) then
        doc:add("Denial", content, { cue = content, source = c:slot("source"), content = question:slot("content") },
                { type = "non_denial", polarity = "non_denial", strength = "1" }, question, c)
      end
    end
  end
end

pass "asked, and told something else" {
  about = "what was asked in a dispute and is not answered is evaded",
  run = function(doc)
    for _, question in ipairs(doc:mentions("QuestionPut")) do find_evasion(doc, question) end
  end,
}
