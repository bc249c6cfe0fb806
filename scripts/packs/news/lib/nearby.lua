-- What stands near a place, so that a pass pays for the words around it and not for the article.
local sets = require "lib.word_sets"

local M = {}

-- The mentions of a type that lie in the sentences around token n, so many on either side, by place.
function M.mentions(doc, type, n, sentences)
  local here = doc:token(n).sentence
  local first = doc:sentence(math.max(1, here - sentences))
  local last = doc:sentence(math.min(doc.sentences, here + sentences))
  return doc:span(first.first, last.last):mentions(type)
end

-- The mention of a type that ends with token n, in its sentence: the shortest, if several do.
function M.ending(doc, type, n)
  if n < 1 then return nil end
  local all = doc:span(doc:sentence(doc:token(n).sentence).first, n):mentions(type)
  for i = #all, 1, -1 do
    if all[i].last == n then return all[i] end
  end
end

-- Has each of the tokens one of the tags? True if there is no token.
function M.only(doc, first, last, ...)
  for n = first, last do
    if not doc:token(n):is(...) then return false end
  end
  return true
end

-- "Odrin's president, Joe Okoro", "Lind campaign manager Joe Okoro": the actor in front of his title. Second: the title.
function M.before_title(doc, m)
  local title = m:slot("title")
  if not title or title.first < 2 or title.first > m.first then return nil end
  local last = title.first - 1
  if doc:token(last):is("possessive") then last = last - 1 end
  return last > 0 and M.ending(doc, "Actor", last) or nil, title
end

-- "Joe Okoro, president of Velia": the actor behind his title. Second: the title.
function M.behind_title(doc, m)
  local title = m:slot("title")
  local of = title and title.first > m.last and title.last + 2 <= doc.tokens and doc:token(title.last + 1)
  if not of or not sets.of_whom[of.form] then return nil end
  local a = doc:span(title.last + 2, math.min(title.last + 6, doc.tokens)):mentions("Actor")[1]
  return a and a.first <= title.last + 3 and a or nil, title
end

return M
