-- Where slots end.
local M = {}

-- "Paul Vahl, ein Ingenieur," as a source ends with its last word.
function M.trim(doc, m, slot)
  local span = m:slot(slot)
  local last = span and span.last
  while last and last > span.first and doc:token(last):is("mark") and not doc:quote(last) do last = last - 1 end
  if span and last < span.last then
    m:drop_slot(slot)
    m:add_slot(slot, doc:span(span.first, last))
  end
end

return M
