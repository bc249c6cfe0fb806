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

local function is_denied(doc, span)
  return #doc:sentence(span.sentence):mentions("Denial") > 0
end

-- "Had he signed?", "Did you meet her?": of a deed, which one has done or not.
local function asks_of_deed(doc, question)
  local asked = question:slot("content")
  local turned = string.lower(doc:word(question.place)) == "did"
  return turned or doc:find_list(asked.first, asked.last, "past_have") ~= nil
end

local yes_or_no = { whether = true, ["if"] = true }

-- "Whether it would stand", "about the theft", "on the allegations"; not "about her remark"
local function asks_to_know(doc, question)
  local asked = question:slot("content")
  if question.way == "turned" or yes_or_no[doc:word(asked.first - 1)] then return true end
  return doc:find_list(asked.first, asked.last, "misdeed", "misdeed_noun", "bare_charge") ~= nil
end

-- Does it share no word with the question?
local function is_of_other_things(doc, question, content)
  local asked = question:slot("content")
  local last = content.first > asked.first and math.min(asked.last, content.first - 1) or asked.last
  local words = matter.add_topics(doc, {}, asked.first, last)
  return matter.common(words, matter.add_topics(doc, {}, content.first, content.last)) == 0
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

-- What is said in answer: a few words, quoted, a turn of an interview, or behind the question in its sentence.
local function is_answer(doc, question, c)
  local content = c:slot("content")
  if not content or content.last - content.first >= SHORT then return false end
  if content.first <= question.place and question.place <= content.last or c:get("act") == "ask" then return false end
  if doc:token(content.first).quoted or c:get("turn") then return true end
  local source = question.sentence == content.sentence and question.place < content.first and c:slot("source")
  return source and doc:word(source.first - 1) == "," or false
end

-- The answers to a question stand in its sentence or the next one; those that tell nothing of what was asked evade it.
local function find_evasion(doc, question)
  for sentence = question.sentence, math.min(doc.sentences, question.sentence + 1) do
    for _, c in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local content = is_answer(doc, question, c) and c:slot("content")
      if content and not is_denied(doc, content) and not is_plain(doc, c, content) and
         (asks_of_deed(doc, question) or asks_to_know(doc, question) and is_disputed(doc, content.first)) and is_of_other_things(doc, question, content) then
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
