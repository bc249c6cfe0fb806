-- The turns of talks: what one who takes part in it says at a time.
local M = {}

-- Does a label ("LIND: ..."), or a line above that names somebody, begin what the claim says?
function M.is_labelled(doc, claim)
  local cue = claim:slot("cue")
  local label = cue ~= nil and (doc:word(cue.first) == ":" or doc:token(cue.first):in_list("turn_label"))   -- "A. I did not."
  return label or claim:get("under_name") ~= nil
end

-- What is said from the token to the end of the paragraph, without the mark that ends it; and that mark, or nil.
function M.content(doc, first, paragraph)
  local mark = string.match(doc:word(paragraph.last), "^[.?!]$")
  return doc:span(first, mark and first < paragraph.last and paragraph.last - 1 or paragraph.last), mark
end

return M
