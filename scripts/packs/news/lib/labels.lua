-- What stands behind a label: "STEEL: I never sold it", "STEEL: Northgate denied it".
local sets = require "lib.word_sets"

local M = {}

-- Does whoever the label names speak of himself, in a sentence that begins at the token? Not if it says itself whose words
-- these are ("We deny it, said the mayor").
function M.speaks_self(doc, n)
  if n > doc.tokens or not sets.first_person[string.lower(doc:word(n))] then return false end
  local last = doc:sentence(doc:token(n).sentence).last
  for k = n + 1, last - 1 do
    local behind, next_one = doc:token(k + 1), doc:token(math.min(k + 2, last))
    if doc:word(k) == "," and (behind:in_list("say") or behind:is("noun", "pronoun") and next_one:in_list("say")) then return false end
  end
  return true
end

return M
