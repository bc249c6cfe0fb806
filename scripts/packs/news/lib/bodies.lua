-- The body that another word stands for: the parliament of "parliamentary sloth", the police of "the police station".
local nearby = require "lib.nearby"

local M = {}

local function is_among(doc, n, nouns)
  return string.find(nouns, "|" .. string.lower(doc:token(n).lemma) .. "|", 1, true) ~= nil
end

-- "the parliament", "President Ada Lind"
local function is_named(doc, a, nouns)
  local title = a:slot("title")
  local first, last = title and math.min(title.first, a.first) or a.first, title and math.max(title.last, a.last) or a.last
  for n = first, last do
    if is_among(doc, n, nouns) then return true end
  end
  return false
end

-- The one with such a noun ("council|city") that is named nearest to a place, in so many sentences around it: "the police"
-- sooner than "the police union".
function M.named(doc, place, nouns, sentences)
  local best, least
  nouns = "|" .. nouns .. "|"
  for _, a in ipairs(nearby.mentions(doc, "Actor", place, sentences)) do
    local far = math.abs(a.first - place) + (is_among(doc, a.last, nouns) and 0 or doc.tokens)
    if (not least or far < least) and is_named(doc, a, nouns) then best, least = a, far end
  end
  return best
end

return M
