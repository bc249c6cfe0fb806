-- Claims whose words are a quotation: "'People are kept in the dark,' he said".
local M = {}

-- Is all that is said there within one quotation, and whoever says so outside it?
function M.is_direct(doc, c)
  local content, cue = c:slot("content"), c:slot("cue")
  if not content or not cue then return false end
  local quote = doc:quote(content.first) or doc:quote(math.min(content.first + 1, content.last))
  local within = quote and quote.first <= content.first + 1 and content.last <= quote.last + 2
  return within and (cue.last < quote.first or cue.first > quote.last) or false
end

return M
