-- What is asked of a noun that stands for an actor.
local M = {}

M.definite = { the = true, this = true, that = true, these = true, those = true, its = true, their = true, his = true,
               her = true, our = true, both = true }

function M.is_nominal(m)
  local form, head = m:get("form", "head")
  return form == "nominal" and head ~= nil
end

-- The actor that a noun belongs to: the one in its slot, else the first that stands inside it.
function M.belongs_to(m)
  local slot = m:slot("state", "owner", "org", "whose")
  local first, stop = m.first, slot and m.last + 1 or m.last
  for _, inner in ipairs((slot or m):mentions("Actor")) do
    if inner.last < stop and inner.first >= first and inner ~= m then return inner end
  end
end

-- All of an office or a body: the foreign minister, not the minister.
function M.all_of(m, list)
  local whole = m:span():last_entry(list)
  return string.lower(whole and whole.text or m:get(list) or "")
end

return M
