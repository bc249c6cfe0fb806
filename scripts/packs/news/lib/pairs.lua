-- "both governments", "the two sides": two actors of whom the article has spoken.
local M = {}

-- Does the phrase mean two that are known? "Two countries" that nobody has named before are none.
function M.is_pair(doc, span)
  local n, last = span.first, span.last
  local both = string.lower(doc:word(n)) == "both"
  for k = n + 1, last - 1 do
    if doc:word(k) == "and" then return false end   -- "both the director and the mayor"
  end
  if n == last or both and last == n + 2 and doc:word(last) == "them" then return both end
  if last == n + 1 and string.lower(doc:word(n)) == "the" and doc:token(last):in_list("two_known") then return true end
  if not doc:token(last):in_list("pair_noun") then return false end
  local first, second = doc:token(n), doc:token(n + 1)
  return first:in_list("pair_word") or (first:is("det") and (second:in_list("pair_word") or second.form == "two"))
end

return M
