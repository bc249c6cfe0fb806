-- "Did the mayor take money? No, he says": what the article asks is answered, though nobody is told to have asked.
phase "denial-passes"

local LEAST = 4     -- tokens of a question that says something
local POINTER = 3   -- tokens of what only points at the question: "any such link"

-- Does the sentence ask whether something is so, in nobody's words?
local function asks(doc, s)
  if s.last - s.first < LEAST or doc:token(s.first).quoted or #doc:around("Claim", "content", s.first) > 0 then return false end
  local n = s.first
  if doc:token(n):is("conj", "adv") and n < s.last then n = n + 1 end
  local opens = doc:token(n)
  return (opens:is("modal") or opens:in_list("be", "have", "do")) and #s:mentions("Claim") == 0
end

local function says_same(doc, span, s)
  for n = span.first, span.last do
    local t = doc:token(n)
    if t:is("verb", "noun") and not t:in_list("be", "have", "do") and t.topic then
      for k = s.first, s.last do
        if doc:token(k).topic == t.topic then return true end
      end
    end
  end
  return false
end

-- Does the denial answer it: a bare No, "denies it", "I did not sell them"?
local function answers(doc, m, s)
  local content = m:slot("content")
  if not content or content.last - content.first < POINTER then return true end
  return m:get("type") == "negated_statement" and says_same(doc, content, s)
end

pass "asked by the article" {
  about = "\"Did the mayor take money? No, he says\": the question is what is denied",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local before = m:get("polarity") == "denial" and m.sentence > 1 and doc:sentence(m.sentence - 1)
      if before and m.paragraph - before.paragraph <= 1 and doc:word(before.last) == "?" and asks(doc, before) and answers(doc, m, before) then
        local content = doc:span(before.first, before.last - 1)
        doc:add("Claim", content, { content = content }, { act = "ask", certainty = "certain", class = "ask", prompts = "near" }, before)
      end
    end
  end,
}
