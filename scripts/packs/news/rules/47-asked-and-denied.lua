-- "Did the mayor take money? No, he says": what the article asks is answered or evaded, though nobody is told to have asked.
phase "denial-passes"

local asked = require "lib.asked"

local POINTER = 3   -- tokens of what only points at the question: "any such link"

-- Does the denial answer it: a bare No, no comment, "denies it", "I did not sell them"?
local function answers(doc, m, s)
  local content = m:slot("content")
  if not content or content.last - content.first < POINTER then return true end
  if m:get("type") == "non_involvement" then return true end
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
