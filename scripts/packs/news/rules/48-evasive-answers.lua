-- Asked whether the dam leaks, she says that she has a train to catch: an answer with neither yes nor no, nor a word of
-- what was asked, is none. Only where a charge or a denial stands near, as people also chat.
phase "denials"

type "Asked" { inner = true, head = "cue", slots = { "cue", "content" }, about = "what somebody was asked" }

words "put_question" { "ask", "press", "question", "quiz", "challenge", inflect = "verb" }

rule "asked about" {
  finds = "Asked", about = "asked whether ..., asked the mayor about ...; Did you ...?",
  ways = {
    whether = [[ {cue: <put_question>} (core | [adv])? (by core)? (about | whether | if | on | over) {content: [not final]{1,30}} ]],
    turned = [[ ^ ('Q' :)? "? (but | and | so)? {cue: (<do> | <be> | <have> | [modal])} {content: [not final]{1,30}} '?' ]],
  },
  yes = { "They [cue asked] Lind about [content the dam].", "[cue Did] [content you sign it]?" },
  no = { "They asked for water.", "What did you sign?" },
}

phase "denial-passes"

local matter = require "lib.matter"

words "plain_answer" { "yes", "yeah", "no", "of course", "absolutely", "certainly", "definitely", "indeed", "maybe",
                       "perhaps", "so", "sure", "hope", "think", "believe", "guess", "suppose", "agree", "correct", "true" }

local SHORT = 18      -- tokens that such an answer has at most
local NEAR_BY = 8     -- sentences

-- The question that what is said there answers: of the same sentence, or of the one before.
local function question_for(asked, content)
  for back = 0, 1 do
    for _, a in ipairs(asked[content.sentence - back] or {}) do
      if a.place < content.first or a.place > content.last then return a end
    end
  end
  return nil
end

-- The questions, by the sentence that they stand in.
local function by_sentence(questions)
  local asked = {}
  for _, a in ipairs(questions) do
    asked[a.sentence] = asked[a.sentence] or {}
    table.insert(asked[a.sentence], a)
  end
  return asked
end

local function is_plain(doc, content)
  if matter.is_negative(doc, content.first, content.last) then return true end
  for n = content.first, content.last do
    if doc:token(n):in_list("plain_answer") then return true end
  end
  return false
end

local function is_denied(doc, span)
  return #doc:sentence(span.sentence):mentions("Denial") > 0
end

-- Does it share no word with the question?
local function is_of_other_things(doc, known, question, content)
  local asked = question:slot("content")
  local last = asked.last
  if content.first > asked.first then last = math.min(last, content.first - 1) end
  local words = matter.add_topics(doc, known, {}, asked.first, last)
  return matter.common(words, matter.add_topics(doc, known, {}, content.first, content.last)) == 0
end

local function is_disputed(doc, known, sentence)
  for n = sentence - NEAR_BY, sentence + NEAR_BY do
    if known.others[n] then return true end
    for _, f in ipairs(known.facts[n] or {}) do
      if f.act == "accuse" then return true end
    end
  end
  return false
end

-- The question that the claim answers with a few words: quoted, a turn of an interview, or behind the question in
-- the same sentence.
local function question_of(doc, asked, c)
  local content = (asked[c.sentence] or asked[c.sentence - 1]) and c:slot("content")
  if not content or content.last - content.first >= SHORT then return nil end
  local question = question_for(asked, content)
  if not question or c:get("act") == "ask" then return nil end
  if doc:token(content.first).quoted or c:get("turn") then return question end
  local behind = question.sentence == content.sentence and question.place < content.first
  return behind and c:slot("source") and question or nil
end

pass "asked, and told something else" {
  about = "what was asked in a dispute and is not answered is evaded",
  run = function(doc)
    local questions, known = doc:mentions("Asked"), nil
    local asked = by_sentence(questions)
    for _, c in ipairs(#questions > 0 and doc:mentions("Claim") or {}) do
      local question = question_of(doc, asked, c)
      local content = question and c:slot("content")
      if question and not is_denied(doc, content) and not is_plain(doc, content) then
        known = known or matter.of(doc, doc:mentions("Denial"))
        if is_disputed(doc, known, content.sentence) and is_of_other_things(doc, known, question, content) then
          doc:add("Denial", content, { cue = content, source = c:slot("source"), content = question:slot("content") },
                  { type = "non_denial", polarity = "non_denial", strength = "1" })
        end
      end
    end
  end,
}
