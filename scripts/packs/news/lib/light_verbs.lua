-- Who acts where a verb takes a noun of an act for its object: "Chile, which had imposed sanctions on Y", "the bank, quoting
-- Lind, filed a lawsuit against Y". The verb in front of the noun tells whose the act is.
local hanging = require "lib.hanging"
local joined = require "lib.joined"
local sets = require "lib.word_sets"
local whose = require "lib.whose"
local before = joined.before

local M = {}

local ASIDE = 16   -- tokens of what stands between two commas

-- The place in front of the verb group of the verb at n.
local function ahead_of(doc, n, start)
  n = n - 1
  while n > start and (doc:token(n):is("adv", "modal") or doc:token(n):in_list("have", "be", "do")) do n = n - 1 end
  return n
end

-- "the bank, quoting Lind, filed": who stands in front of the aside that ends with the comma at n.
local function before_aside(doc, n, start)
  for k = n - 1, math.max(start + 1, n - ASIDE), -1 do
    if doc:word(k) == "," then
      local a = whose.ends_at(doc, k - 1, start)
      local first = a and not before(doc, a.first, start) and a
      return first or nil
    end
    if doc:token(k):is("finite", "modal", "mark") then return nil end
  end
end

-- Whose the act of the noun is, or nil if the verb in front of it does not tell.
function M.doer(doc, m, start)
  local ahead = m:get("pos") == "noun" and before(doc, m:slot("trigger").first, start)
  local verb = ahead and ahead:is("verb") and ahead.number > start + 2 and not ahead:in_list("be") and ahead
  if not verb then return nil end
  local n = ahead_of(doc, verb.number, start)
  if sets.who_which_that[doc:word(n)] then
    local last = doc:word(n - 1) == "," and n - 2 or n - 1
    last = hanging.not_another(doc, last, start) or last
    local a = n > start + 1 and whose.ends_at(doc, last, start)
    return a and (hanging.who_is(doc, a, start) or a) or nil
  end
  return doc:word(n) == "," and verb:is("finite", "past") and before_aside(doc, n, start) or nil
end

return M
