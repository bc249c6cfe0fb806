-- What stands near a place, so that a pass pays for the words around it and not for the article.
local M = {}

-- The mentions of a type that lie in the sentences around token n, so many on either side, by place.
function M.mentions(doc, type, n, sentences)
  local here = doc:token(n).sentence
  local first = doc:sentence(math.max(1, here - sentences))
  local last = doc:sentence(math.min(doc.sentences, here + sentences))
  return doc:span(first.first, last.last):mentions(type)
end

return M
