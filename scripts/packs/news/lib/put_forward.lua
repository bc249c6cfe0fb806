-- What has been put forward in the sentences just before, which an "it" may stand for: "The union says that the mill
-- leaks. Its owner rejects it."
local sets = require "lib.word_sets"

local M = {}

local BACK = 2   -- sentences back in which it may stand

local function first_sentence(m)
  return math.max(1, m.sentence - BACK)
end

local function is_any(doc, m, type, fits)
  for n = first_sentence(m), m.sentence do
    for _, o in ipairs(doc:sentence(n):mentions(type)) do
      if o.last < m.place and fits(o) then return true end
    end
  end
  return false
end

-- The first token of those sentences.
function M.start(doc, m)
  return doc:sentence(first_sentence(m)).first
end

-- Has somebody claimed something there?
function M.is_claimed(doc, m)
  return is_any(doc, m, "Claim", function(c) return c:slot("source") and sets.put_forward[c:get("act") or ""] end)
end

-- Has a charge been held against somebody there?
function M.is_held_against(doc, m)
  return is_any(doc, m, "HeldAgainst", function() return true end)
end

return M
