-- "both governments", "the two sides": two actors of whom the article has spoken.
local M = {}

-- Does the phrase mean two that are known? "Two countries" that nobody has named before are none.
function M.is_pair(doc, span)
  if span.first == span.last or not doc:token(span.last):in_list("pair_noun") then return false end
  local first, second = doc:token(span.first), doc:token(span.first + 1)
  return first:in_list("pair_word") or (first:is("det") and (second:in_list("pair_word") or second.form == "two"))
end

return M
