-- What belongs to the cue of a claim or denial: the words of saying, not when it is said.
local M = {}

-- "The bank now expects": without "now". Returns the cue.
function M.settle(doc, m, cue)
  if cue.first == cue.last or doc:token(cue.first).form ~= "now" then return cue end
  local saying = doc:span(cue.first + 1, cue.last)
  m:drop_slot("cue")
  m:add_slot("cue", saying)
  return saying
end

return M
