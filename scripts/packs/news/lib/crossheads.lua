-- Lines between the paragraphs of a text that head what follows: "Union rejects offer", "10:45 Minister: no troops".
local M = {}

local LONGEST = 14   -- tokens

-- Is the paragraph of the mention such a line: short, one sentence that no mark ends, and a paragraph below it?
function M.holds(doc, m)
  local n = m.paragraph
  if n == 1 or n >= doc.paragraphs then return false end
  local line = doc:paragraph(n)
  if line.last - line.first >= LONGEST or doc:token(line.first).sentence ~= doc:token(line.last).sentence then return false end
  return not string.find(doc:word(line.last), "^[%.:;,]") and not doc:token(line.first).quoted
end

return M
