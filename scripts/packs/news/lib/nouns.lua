-- What is asked of a noun that stands for an actor.
local M = {}

M.definite = { the = true, this = true, that = true, these = true, those = true, its = true, their = true, his = true,
               her = true, our = true, both = true }

-- The text of token i, "" beyond the ends.
function M.text_at(doc, i)
  local t = i >= 1 and doc:token(i)
  return t and t.text or ""
end

function M.is_nominal(m)
  return m:get("form") == "nominal" and m:get("head") ~= nil
end

-- The actor that a noun belongs to: the one in its slot, else the first that stands inside it.
function M.belongs_to(m)
  local slot = m:slot("state") or m:slot("owner") or m:slot("org") or m:slot("whose")
  for _, inner in ipairs((slot or m:span()):mentions("Actor")) do
    if inner.number ~= m.number and inner.first >= m.first and inner.last < m.last + (slot and 1 or 0) then return inner end
  end
end

-- All of an office or a body: the foreign minister, not the minister.
function M.all_of(m, list)
  local whole = m:span():last_entry(list)
  return string.lower(whole and whole.text or m:get(list) or "")
end

return M
