-- What the article asks in its own words: "Did the mayor take money?"
local M = {}

local LEAST = 4     -- tokens of a question that says something

-- Does the sentence ask whether something is so, in nobody's words?
local function asks(doc, s)
  if s.last - s.first < LEAST or doc:token(s.first).quoted or #doc:around("Claim", "content", s.first) > 0 then return false end
  local n = s.first
  if doc:token(n):is("conj", "adv") and n < s.last then n = n + 1 end
  local opens = doc:token(n)
  if not opens:is("modal") and not opens:in_list("be", "have", "do") then return false end
  for _, c in ipairs(s:mentions("Claim")) do
    if c:get("act") == "ask" or c:slot("content") and c:slot("content").last >= s.last - 1 and c:get("mode") == "direct" then return false end
  end
  return true
end

-- Has a span a word of substance that the sentence has too?
function M.says_same(doc, span, s)
  for n = span.first, span.last do
    local t = doc:token(n)
    local means = t:is("verb", "noun") and not t:is("modal") and not t:in_list("be", "have", "do") and (t.topic or t.lemma)
    for k = means and s.first or s.last + 1, s.last do
      local other = doc:token(k)
      if (other.topic or other.lemma) == means then return true end
    end
  end
  return false
end

-- The sentence before the mention, if it asks so.
function M.before(doc, m)
  local s = m.sentence > 1 and doc:sentence(m.sentence - 1)
  local asked = s and m.paragraph - s.paragraph <= 1 and doc:word(s.last) == "?" and asks(doc, s)
  return asked and s or nil
end

local FURTHER = 3   -- sentences back to a question that the article has put, and gone on

-- "Was the keeper paid? For weeks fans have wanted to know. 'No one paid me,' he said": a question before the sentence before, if it
-- asks of the same as the span.
function M.further_back(doc, m, span)
  for n = m.sentence - 2, math.max(1, m.sentence - FURTHER), -1 do
    local s = doc:sentence(n)
    if m.paragraph - s.paragraph > 1 then return nil end
    if doc:word(s.last) == "?" then return asks(doc, s) and M.says_same(doc, span, s) and s or nil end
  end
  return nil
end

return M
