-- The clause in which a word stands.
local M = {}

-- First and last token of the clause around a place: the part of the piece that stands in its sentence, cut
-- at borders.
function M.around(doc, place, piece)
  local s = doc:sentence(doc:token(place).sentence)
  local first, last = math.max(s.first, piece.first), math.min(s.last, piece.last)
  for _, b in ipairs(doc:span(s.first, math.max(s.last, place)):mentions("Border")) do
    if b.last < place and b.last >= first then first = b.last + 1 end
    if b.first > place and b.first <= last then last = b.first - 1 end
  end
  for n = place - 1, first, -1 do
    if doc:token(n).text == "that" and doc:token(n):is("IN") then
      first = n + 1
      break
    end
  end
  while first < place and (not string.find(doc:token(first).text, "%w") or doc:token(first).text == "that") do
    first = first + 1
  end
  while last > place and not string.find(doc:token(last).text, "%w") do last = last - 1 end
  return first, last
end

return M
