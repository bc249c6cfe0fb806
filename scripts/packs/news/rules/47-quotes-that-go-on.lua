-- How somebody goes on in a quotation who has just told what happened: "The MP said that 120 men would come. 'People are kept in the dark,' he
-- said. The ministry said it was not so": the ministry answers what he told.
local matter = require "lib.matter"
local quoted_claims = require "lib.quoted_claims"
local sets = require "lib.word_sets"

phase "denial-passes"

local LONGEST = 22   -- tokens of a quotation that only goes on

-- What the same one has told in the sentence before, not in a quotation.
local function told_before(doc, c, by)
  local s = c:slot("content").sentence - 1
  for _, o in ipairs(s > 0 and doc:sentence(s):mentions("Claim") or {}) do
    local other = not quoted_claims.is_direct(doc, o) and sets.put_forward[o:get("act") or ""] and o:slot("source") and o:actor("source")
    local content = other and o:slot("content")
    if content and other:get("key") == by:get("key") and doc:find_tag(content.first, content.last, "finite", "modal") then return o end
  end
end

-- Does it say who did wrong, or how much, or when?
local function tells_more(doc, c)
  local content = c:slot("content")
  if content.last - content.first > LONGEST or doc:find_tag(content.first, content.last, "num") then return true end
  for n = content.first, content.last do
    if sets.negative[string.lower(doc:word(n))] then return true end   -- "It was not shut"
  end
  return matter.tells_misdeed(doc, { claim = c })
end

pass "quotations that go on" {
  about = "\"The MP said that 120 men would come. 'People are kept in the dark,' he said\": the first is denied, sooner than the second",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local open = c:get("act") == "state" and not c:get("says") and not c:get("prompts") and not c:get("turn")
      local direct = open and quoted_claims.is_direct(doc, c)
      local by = direct and c:slot("source") and c:actor("source")
      if by and c:slot("content") and told_before(doc, c, by) and not tells_more(doc, c) then c:set("says", "matter") end
    end
  end,
}
