-- In whose words a pronoun stands: whom somebody speaks of in a quotation is another than who speaks.
local pronoun_speakers = require "lib.pronoun_speakers"
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

local verb_of = pronoun_speakers.verb_of
local said = pronoun_speakers.said

local BEHIND = 12   -- tokens behind a quotation, among which its speaker stands
local leads_in = { [","] = true, [":"] = true }

-- Is it what was said word for word, a sentence or more? In "said she would do 'what she can'" the writer may have turned
-- the words.
function M.is_whole(doc, q)
  local first, ahead = doc:token(q.first + 1), q.first > 1 and doc:token(q.first - 1)
  local opens = not ahead or q.first == doc:sentence(q.sentence).first or leads_in[ahead.form] or ahead:in_list("say")
  if opens and first and string.find(first.text, "^%u") then return true end
  for n = q.first + 1, math.min(q.last, q.first + 40) do
    if sets.first_person[doc:token(n).form] then return true end
  end
  return false
end

-- Is who says so named inside, too? Then it is no quotation but two that were taken for one, or he speaks of himself.
local function names_teller(doc, q, key)
  for _, a in ipairs(doc:span(q.first, q.last):mentions("Actor")) do
    if a:get("key") == key and a:get("form") ~= "pronoun" then return true end
  end
  return false
end

-- "Said Rep. Ada Lind", "Lind said": whose verb it is; in "telling Reuters" it is another's.
local function says(doc, a)
  local verb = verb_of(doc, a)
  if verb then return verb > a.last or not sets.tell_somebody[doc:token(verb).lemma or ""] end
  local n = a.first - 1
  while n > a.first - 4 and n > 1 and doc:token(n):is("name") do n = n - 1 end
  return n > 0 and n < a.first - 1 and doc:token(n):in_list("say") and not sets.tell_somebody[doc:token(n).lemma or ""]
end

-- Who says so among the mentions of a stretch: the key, and the word if it is a pronoun.
local function sayer_in(doc, first, last, any)
  if first > last then return nil end
  local subject
  for _, a in ipairs(doc:span(first, last):mentions("Actor")) do
    if not a.quoted then
      local form, key = a:get("form", "key")
      if says(doc, a) then return key or nil, form == "pronoun" and string.lower(a.text) or nil end   -- no key yet: "he said" behind
      if any and form ~= "pronoun" and a:get("kind") == "person" and not pronoun_speakers.is_governed(doc, a) then
        subject = subject or key
      end
    end
  end
  return subject
end

-- Behind the quotation, in front of it, or in the sentences of the paragraph that are before it.
local function find(doc, q)
  local s, paragraph = doc:sentence(q.sentence), doc:paragraph(q.paragraph)
  local last = math.min(paragraph.last, q.last + BEHIND)
  if q.last < last and doc:token(q.last + 1).sentence == doc:token(q.last).sentence then
    local key, word = sayer_in(doc, q.last + 1, math.min(last, doc:sentence(doc:token(q.last).sentence).last))
    if key or word then return key, word end
  end
  local ahead = q.first > s.first and doc:token(q.first - 1)
  local key, word = sayer_in(doc, s.first, q.first - 1, ahead and leads_in[ahead.form])
  if key or word then return key, word end
  for i = q.sentence - 1, 1, -1 do
    local before = doc:sentence(i)
    if before.first < paragraph.first then return nil end
    key, word = sayer_in(doc, before.first, before.last)
    if key or word then return key, word end
  end
end

-- The mention that "said of" or "said about" tells of among those of a stretch.
local function of_whom(doc, first, last)
  for _, a in ipairs(first <= last and doc:span(first, last):mentions("Actor") or {}) do
    local n = a.first - 1
    if n > 1 and doc:token(n):is("name") then n = n - 1 end   -- Mr
    local says_of = n > 1 and sets.about[doc:word(n)] and doc:token(n - 1):in_list("say") and not a.quoted
    if says_of and a:get("form") ~= "pronoun" and a:get("key") then return a end
  end
end

-- Of whom it is said in what the pronoun stands: the mention, or nil. Each quotation is looked at once.
function M.told_of(doc, m, sentences)
  local q = m.quoted and doc:quote(m.first)
  if not q then return nil end
  local of = sentences.told_of or {}
  sentences.told_of = of
  if of[q.first] == nil then
    local last = doc:sentence(doc:token(q.last).sentence).last
    of[q.first] = of_whom(doc, doc:sentence(q.sentence).first, q.first - 1) or of_whom(doc, q.last + 1, last) or false
  end
  return of[q.first] or nil
end

-- Who spoke last, back from a sentence: the first of it who says something, as others are told of behind.
local function last_speaker(doc, sentences, from, fits, genders)
  for s = from, math.max(1, from - pronoun_speakers.reach), -1 do
    for _, c in ipairs(sentences[s] or {}) do
      if said(doc, c, fits, genders) and not c.m.quoted then return c end
    end
  end
end

-- The key of who says the words that the pronoun stands in, or nil. Each quotation is looked at once.
function M.teller(doc, m, sentences, genders)
  if not m.quoted then return nil end
  local q = doc:quote(m.first)
  if not q then return nil end
  local told = sentences.tellers or {}
  sentences.tellers = told
  local found = told[q.first]
  if found == nil then
    found = false
    if M.is_whole(doc, q) then
      local key, word = find(doc, q)
      if key then found = key
      elseif word and pronouns.gender[word] then   -- he said: most often who spoke last
        local c = last_speaker(doc, sentences, q.sentence - 1, pronouns.wanted(word), genders)
        found = c and c.key or false
      end
    end
    if found and names_teller(doc, q, found) then found = false end
    told[q.first] = found
  end
  return found or nil
end

-- "VALE: ..." opens the paragraph: the key of whose turn it is, "" if he is no actor, or nil.
local function turn_of(doc, number)
  local paragraph = number > 0 and doc:paragraph(number)
  if not paragraph then return nil end
  for n = paragraph.first, math.min(paragraph.first + 3, paragraph.last - 1) do
    if doc:word(n + 1) == ":" then
      for _, a in ipairs(doc:span(paragraph.first, n):mentions("Actor")) do
        if a.last == n and a:get("form") ~= "pronoun" then return a:get("key") end
      end
      return doc:token(n):is("name") and "" or nil
    end
  end
end

-- Who talk with each other where the pronoun stands: whose turn it is and whose the one before was. By paragraphs.
function M.talkers(doc, m, sentences)
  local number, known = doc:sentence(m.sentence).paragraph, sentences.talkers or {}
  sentences.talkers = known
  if known[number] == nil then
    local here = (number > 2 or not doc.headline) and turn_of(doc, number)   -- what a headline has somebody say is no turn
    local before, behind = here and turn_of(doc, number - 1), here and turn_of(doc, number + 1)
    known[number] = (before or behind) and { [here] = true, [before or here] = true, [behind or here] = true } or false
  end
  return known[number]
end

return M
