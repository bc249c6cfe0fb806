-- "Did the mayor take money? No, he says": what the article asks is answered or evaded, though nobody is told to have asked.
phase "denial-passes"

local asked = require "lib.asked"
local claimants = require "lib.claimants"
local sets = require "lib.word_sets"

local POINTER = 3   -- tokens of what only points at the question: "any such link"

-- Does the denial answer it: a bare No, no comment, "denies it", "I did not sell them"?
local function answers(doc, m, s)
  local content = m:slot("content")
  if not content or content.last - content.first < POINTER then return true end
  if m:get("type") == "non_involvement" or m:get("asked") then return true end
  return m:get("polarity") == "denial" and m:get("type") == "negated_statement" and asked.says_same(doc, content, s)
end

pass "asked by the article" {
  about = "\"Did the mayor take money? No, he says\": the question is what is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local before = m:get("polarity") ~= "negated_denial" and asked.before(doc, m)
      if before and answers(doc, m, before) then
        local content = doc:span(before.first, before.last - 1)
        doc:add("Claim", content, { content = content }, { act = "ask", certainty = "certain", class = "ask", prompts = "near" }, before)
      end
    end
  end,
}

local bare = { ["answered no"] = true, outcry = true, ["it is not"] = true, ["said in the negative"] = true }

-- "Denied it", "said that was untrue".
local function denies_it(doc, m)
  local content = (m:get("type") == "verb" or m:get("type") == "falsity_predicate") and not m.in_headline and not m:slot("claimant") and m:slot("content")
  return content and content.first == content.last and sets.it_or_this[string.lower(content.text)]
end

-- A denial of no more than a No, "he had not"; "denied it".
local function is_bare(doc, m)
  if m:get("polarity") == "denial" and denies_it(doc, m) then return true end
  local content = bare[m.rule] and m:get("polarity") == "denial" and m:slot("content")
  if content == nil then return bare[m.rule] and m:get("polarity") == "denial" end
  return content and content.last - content.first < POINTER and not doc:find_tag(content.first, content.last, "noun")
end

-- "Asked whether he knew", "'Did you know?' she asked": a question that a No answers.
local function asks_so(doc, c)
  local content = c:get("act") == "ask" and c:slot("content")
  if not content then return false end
  for n = content.last, math.max(content.first, content.last - 2), -1 do
    if doc:word(n) == "?" then return true end
  end
  return sets.whether_or_if[string.lower(doc:word(content.first))] or false
end

-- The last question told before it, in its sentence or the one before.
local function question_before(doc, m)
  for sentence = m.sentence, math.max(1, m.sentence - 1), -1 do
    local found
    for _, c in ipairs(doc:sentence(sentence):mentions("Claim")) do
      if c.last < m.place and asks_so(doc, c) then found = c end
    end
    if found then return found end
  end
end

pass "asked, and answered No" {
  about = "\"Asked whether he knew, he said: 'No'\": the question beside it, and no charge told before",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local question = is_bare(doc, m) and question_before(doc, m)
      if question and not question:get("prompts") then
        question:set("prompts", question.sentence == m.sentence and "yes" or "next")
      end
    end
  end,
}

local NEAR = 4   -- tokens of "the newspaper", in front of a name

-- "Asked whether he had sold it, as the Herald wrote": who is told behind a question to say so.
local function cited_behind(doc, content)
  local as = doc:word(content.last + 1) == "," and content.last + 2 or content.last + 1
  if doc:word(as) ~= "as" or as == doc.tokens then return nil end
  for _, a in ipairs(doc:span(as + 1, math.min(doc.tokens, as + 2 * NEAR)):mentions("Actor")) do
    if a.first <= as + NEAR and claimants.says_so(doc, a.last + 1) then return a end
  end
end

pass "asked, as another says" {
  about = "\"Asked whether he had sold it, as the Herald wrote, he said: 'No'\": it is the Herald's claim",
  run = function(doc)
    for _, c in ipairs(doc:mentions("Claim")) do
      local content = c:get("act") == "ask" and not c:slot("source") and not c:get("speaker") and c:slot("content")
      local by = content and content.last < doc.tokens and cited_behind(doc, content)
      if by then c:set("speaker", by) end
    end
  end,
}

-- The last that another alleges in the sentence before: "claimed that he had bragged of it. He scoffed at this".
local function alleged_before(doc, m)
  local content = m:get("polarity") == "denial" and m:slot("content")
  local points = content and content.first == content.last and sets.it_or_this[string.lower(content.text)]
  points = points or string.lower(m:slot("cue").text) == "no such"
  if not points or m.sentence < 2 or doc:sentence(m.sentence - 1).paragraph ~= m.paragraph then return nil end
  local found
  for _, c in ipairs(doc:sentence(m.sentence - 1):mentions("Claim")) do
    local cue, by, denier = c:slot("cue"), c:actor("source"), m:actor("source")
    local other = by and denier and by:get("key") ~= denier:get("key")
    if other and cue and doc:token(cue.last):in_list("held_against") then found = c end
  end
  return found
end

pass "alleged just before" {
  about = "\"She claimed that he had bragged of it. He scoffed at this\": though what is told of him is that he spoke",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local claim = alleged_before(doc, m)
      if claim and not claim:get("prompts") then claim:set("prompts", "next") end
    end
  end,
}

words "evidence_told" { "evidence", "testimony", "account", "allegation", "accusation", "claim", "charge", "remark", "statement", "story", "version", "assertion", "report",
                        "comment", inflect = "noun" }
local pointing = { that = true, this = true, the = true, these = true, those = true }

local TOLD, ANSWERED = 3, 2   -- sentences back to what is asked about, and on to what is answered

-- "Was asked about that evidence by counsel": is what was told before put to somebody?
local function asks_about(doc, c)
  local content = c:get("act") == "ask" and c:slot("content")
  if not content or not pointing[string.lower(doc:word(content.first))] then return false end
  local noun = content.first + 1
  return noun <= content.last and doc:token(noun):in_list("evidence_told") and not doc:find_tag(content.first, content.last, "finite", "modal")
end

-- Who told it: the last that put something forward before, and not whoever is asked.
local function told_it(doc, c, m)
  local denier, found = m:actor("source"), nil
  for sentence = c.sentence - 1, math.max(1, c.sentence - TOLD), -1 do
    for _, o in ipairs(doc:sentence(sentence):mentions("Claim")) do
      local by = sets.put_forward[o:get("act") or ""] and o:slot("source") and o:actor("source")
      if by and denier and by:get("key") ~= denier:get("key") then found = o end
    end
    if found then return found end
  end
end

pass "asked about what was told" {
  about = "\"The guard told the court that ... The warder was asked about that evidence. 'It did not happen,' he said\": the guard's",
  run = function(doc)
    local asking = {}
    for _, c in ipairs(#doc:mentions("Denial") > 0 and doc:mentions("Claim") or {}) do
      if asks_about(doc, c) then
        for n = c.sentence, c.sentence + ANSWERED do asking[n] = c end
      end
    end
    for _, m in ipairs(next(asking) and doc:mentions("Denial") or {}) do
      local c = asking[m.sentence]
      local told = c and c.place < m.place and claimants.denies_another(m) and not m:slot("claimant") and not m:slot("noun") and told_it(doc, c, m)
      if told then m:add_slot("claimant", told:slot("source")) end
    end
  end,
}
