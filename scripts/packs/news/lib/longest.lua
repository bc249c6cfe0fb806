-- "The foreign minister" is a match of "minister" with an adjective as well as of "foreign minister": patterns take
-- the longest stretch from the left, so the noun gets its last word only. Here the longer entry of the list is found
-- again, which says more.
local longest = {}

local most = 4   -- words of an entry

-- Entries of several words: text in small letters -> row.
function longest.index(...)
  local map = {}
  for _, list in ipairs { ... } do
    for _, row in ipairs(list) do
      if string.find(row.entry, " ", 1, true) then map[string.lower(row.entry)] = row end
    end
  end
  return map
end

-- The longest entry that ends where the span ends and begins inside the mention, or nil.
function longest.entry(map, m, doc, span)
  local last = doc:token(span.last)
  local plain, bent = string.lower(last.form), string.lower(last.lemma)
  local before, found = "", nil
  for n = span.last - 1, math.max(m.first, span.last - most + 1), -1 do
    before = string.lower(doc:token(n).form) .. " " .. before
    found = map[before .. plain] or map[before .. bent] or found
  end
  return found
end

return longest
