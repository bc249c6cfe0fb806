-- What is asked of a noun that stands for an actor.
local sets = require "lib.word_sets"

local M = {}

function M.is_nominal(m)
  local form, head = m:get("form", "head")
  return form == "nominal" and head ~= nil
end

-- Does a noun only say that it is for somebody or against him? "An anti-Lind deputy" is not Lind's.
function M.takes_side(doc, m, inner)
  local n = inner.first - 2
  return n >= m.first and doc:word(n + 1) == "-" and doc:token(n):in_list("stance_prefix")
end

-- The actor that a noun belongs to: the one in its slot, else the first that stands inside it.
function M.belongs_to(doc, m)
  local slot = m:slot("state", "owner", "org", "whose")
  local first, stop = m.first, slot and m.last + 1 or m.last
  for _, inner in ipairs((slot or m):mentions("Actor")) do
    local own = inner.last < stop and inner.first >= first and inner ~= m
    if own and not M.takes_side(doc, m, inner) then return inner end
  end
end

-- "The bank of the Lisna", "the left bank", which end with token n: a shore.
function M.is_shore(doc, n)
  if doc:token(n).lemma ~= "bank" then return false end
  if n > 1 and sets.bankside[doc:token(n - 1).form] then return true end
  local behind = n + (string.lower(doc:word(n + 2)) == "the" and 3 or 2)
  local river = doc:word(n + 1) == "of" and behind <= doc.tokens and doc:token(behind)
  return river and river:is("name") and not river:in_list("actor") or false
end

-- All of an office or a body: the foreign minister, not the minister.
function M.all_of(m, list)
  local whole = m:span():last_entry(list)
  return string.lower(whole and whole.text or m:get(list) or "")
end

return M
