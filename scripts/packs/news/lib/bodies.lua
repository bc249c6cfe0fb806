-- The body that another word stands for: the parliament of "parliamentary sloth", the police of "the police station".
local nearby = require "lib.nearby"

local M = {}

-- "the parliament", "President Ada Lind"
local function is_named(doc, a, nouns)
  local title = a:slot("title")
  local first, last = title and math.min(title.first, a.first) or a.first, title and math.max(title.last, a.last) or a.last
  for n = first, last do
    if string.find(nouns, "|" .. string.lower(doc:token(n).lemma) .. "|", 1, true) then return true end
  end
  return false
end

-- The one with such a noun ("council|city") that is named nearest to a place, in so many sentences around it.
function M.named(doc, place, nouns, sentences)
  local best, away
  nouns = "|" .. nouns .. "|"
  for _, a in ipairs(nearby.mentions(doc, "Actor", place, sentences)) do
    local far = math.abs(a.first - place)
    if (not away or far < away) and is_named(doc, a, nouns) then best, away = a, far end
  end
  return best
end

return M
