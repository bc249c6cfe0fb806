-- "It said that it was not broke, despite rumours that it was": what somebody says in the face of what is told.
local M = {}

local MODIFIERS = 5   -- tokens between "despite" and what is told: "several recent press"

-- Does what is told stand behind the noun: "reports that", "rumours of", "claims by", "reports to the contrary"?
local function is_told(doc, noun)
  local after = doc:token(math.min(noun + 1, doc.tokens))
  return after:is("prep", "to_mark", "gerund") or after.form == "that" or not string.find(after.text, "%w")
end

-- Between two tokens, the word "despite" and the noun of what is told behind it; nil if there is none.
function M.noun(doc, first, last)
  for n = first, last - 1 do
    if doc:token(n):in_list("in_the_face_of") then
      for k = n + 1, math.min(last, n + 1 + MODIFIERS) do
        local t = doc:token(k)
        if t:in_list("rumour") and not doc:token(math.min(k + 1, last)):in_list("rumour") then return is_told(doc, k) and n or nil, k end
        if not t:is("det", "own", "adj", "num", "noun", "possessive", "participle") then break end
      end
    end
  end
end

return M
