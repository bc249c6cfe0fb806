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

-- The last piece of a content that does not open a quotation does not close it.
function M.unquote(doc, m)
  local pieces = m:pieces("content")
  local last = pieces[#pieces]
  local q = last and last.last > last.first and doc:quote(last.last)
  if not q or q.last ~= last.last or q.first >= pieces[1].first then return end
  m:drop_slot("content")
  for i = 1, #pieces - 1 do m:add_slot("content", pieces[i]) end
  m:add_slot("content", doc:span(last.first, last.last - 1))
end

return M
