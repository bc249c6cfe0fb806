-- What somebody has said goes on without "he said": in the next sentence, behind a comma, a semicolon.
local sets = require "lib.word_sets"

local M = {}

local FAR_AUXILIARY = 5   -- tokens up to the "had" of a sentence told on: "No horse meat had been bought"

-- "Nor had she written", "Nor was there a meeting": a denial goes on; but "Nor did she bow" tells what was seen.
local function is_told_on_nor(doc, first)
  local verb = string.lower(doc:word(first)) == "nor" and doc:token(first + 1)
  return verb and (verb.text == "had" or verb:in_list("be") and doc:token(first + 2):is("there"))
end

-- Is the sentence in the past perfect, as what somebody has said is told on: "She had", "But no bed had", "Nobody had"?
local function is_told_on(doc, s)
  local first = s.first
  if is_told_on_nor(doc, first) then return true end
  if sets.joins_sentence[doc:word(first)] then first = first + 1 end
  local subject = doc:token(first)
  local opens = subject:is("pronoun") or subject:is("there") or subject:is("det") or sets.nobody_first[doc:word(first)]
  if not opens or subject:is("wh") then return false end
  for n = first + 1, math.min(s.last, first + FAR_AUXILIARY) do
    local t = doc:token(n)
    if t.text == "had" then return true end
    if t:is("mark", "finite") then return false end
  end
  return false
end

-- "She had been ill, she told the court. She had never seen the barn.": what somebody has said goes on, in
-- the past perfect. His claim, or nil.
function M.from_before(doc, known, m)
  local s = doc:sentence(m.sentence)
  if m.quoted or m.sentence < 2 then return nil end
  local nor = known.said_no[m.sentence - 1] and m.way == "nor"   -- "He did not laugh, he says. Nor did he cry."
  if not nor and not is_told_on(doc, s) then return nil end
  local before, found = doc:sentence(m.sentence - 1), nil
  if before.paragraph ~= s.paragraph then return nil end
  local own = nor or doc:token(s.first):is("pronoun")
  for _, c in ipairs(before:mentions("Claim")) do
    local content = c:slot("content")
    local goes_on = own or not (content and content.quoted)   -- "'I stole no bridge,' he said. Nobody had said so."
    if goes_on and c:slot("source") and c:actor("source") then found = c end
  end
  return found
end

local TO_BUT = 5     -- tokens from "but" to the negation
local PARTS = 3      -- "had been there, but had not met him, and had taken nothing"

-- Behind ", but" and ", and" at token n: does it go on in the past perfect, with "she had", "had", "had also"?
local function goes_on_with_had(doc, n, stop)
  if not sets.and_but[doc:word(n)] or doc:word(n - 1) ~= "," then return false end
  local k = n + 1
  if doc:token(k):is("pronoun") and not doc:token(k):is("wh") then k = k + 1 end
  while k < stop and doc:token(k):is("adv") do k = k + 1 end
  return doc:word(k) == "had" or doc:word(k) == "hadn't"
end

local function holds_had(doc, span)
  for n = span.first, span.last do
    if doc:word(n) == "had" then return true end
  end
  return false
end

-- The claim of the sentence that ends before the comma in front of token n, if who makes it is named; without "she" behind that, one
-- that is in the past perfect itself: not "promised a reply, but had not written". Or nil.
local function ended_before(doc, s, n)
  for _, c in ipairs(s:mentions("Claim")) do
    local content = c:slot("content")
    local ends = content and content.last == n - 2 and c:actor("source")
    if ends and (doc:token(n + 1):is("pronoun") or holds_had(doc, content)) then return c end
  end
end

-- "She told the court that a letter had come, but she had never opened it", "... seen it 'once', but had never read it, and had not
-- sold it": what goes on behind the comma in the past perfect, and the claim. Or nil.
function M.behind_but(doc, m)
  local s = doc:sentence(m.sentence)
  if m.quoted then return nil end
  local first, parts = nil, 0
  for n = m.place - 1, s.first + 2, -1 do
    if not first and n < m.place - TO_BUT then return nil end
    if goes_on_with_had(doc, n, m.place + 1) then
      first, parts = first or n + 1, parts + 1
      local claim = ended_before(doc, s, n)
      if claim then return doc:span(first, s.last), claim end
      if parts == PARTS then return nil end
    end
  end
  return nil
end

local TO_JOINT = 7   -- tokens from "and" or a semicolon behind "he said" to the negation

-- "It was no coup, he told the nation at dawn, and nobody had been hurt", "It was late, he said; there was, however, no fire": what
-- goes on behind the speaker who cuts in, and the claim. Or nil.
function M.behind_said(doc, m)
  local s = doc:sentence(m.sentence)
  local n = m.place - 1
  local stop = math.max(s.first + 3, m.place - TO_JOINT)
  while n > stop and doc:word(n) ~= ";" and not (sets.joins_on[doc:word(n)] and doc:word(n - 1) == ",") do n = n - 1 end
  if n <= stop or m.quoted or m:slot("cue").last + 1 >= s.last then return nil end
  local found, ends = nil, 0
  for _, c in ipairs(s:mentions("Claim")) do
    local content, cue, source = c:slot("content"), c:slot("cue"), c:slot("source")
    local last = content and cue and source and math.max(cue.last, source.last)
    if last and last < n and last > ends and content.last < math.min(cue.first, source.first) then
      found, ends = not content.quoted and c:actor("source") and c or nil, last
      for _, p in ipairs(c:pieces("content")) do
        if p.last < n then ends = math.max(ends, p.last) end
      end
    end
  end
  if not found or doc:find_tag(ends + 1, n, "finite", "modal") then return nil end
  return doc:span(n + 1, s.last), found
end

return M
