-- What belongs to the cue of a claim or denial: the words of saying with their auxiliary, not when it is said.
local M = {}

local function set(doc, m, first, last)
  local cue = doc:span(first, last)
  m:drop_slot("cue")
  m:add_slot("cue", cue)
  return cue
end

-- "The bank now expects": without "now"; "she was asked": with "was". Returns the cue.
function M.settle(doc, m, cue)
  local first, last = cue.first, cue.last
  local form = doc:token(first).form
  if form == "now" and last > first then return set(doc, m, first + 1, last) end
  local before = form == "asked" and first > 1 and doc:token(first - 1)
  if before and before:in_list("be") and before.sentence == cue.sentence then return set(doc, m, first - 1, last) end
  return cue
end

return M
