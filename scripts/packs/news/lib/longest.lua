-- "The foreign minister" is a match of "minister" with an adjective as well as of "foreign minister": patterns take
-- the longest stretch from the left, so the noun gets its last word only. Here the longer entry of the list is found
-- again, which says more.
local longest = {}

-- What a list says in that column of entries of several words, also in the plural.
function longest.index(column, list)
  local map, tails = {}, {}
  local function add(before, tail, value)
    map[before .. " " .. tail], tails[tail] = value, true
  end
  for _, row in ipairs(list) do
    local before, tail = string.match(string.lower(row.entry), "^(.+) (%S+)$")
    if tail then
      add(before, tail, row[column])
      add(before, string.gsub(tail, "([^aeiou])y$", "%1ie") .. "s", row[column])
    end
  end
  return { map = map, tails = tails }
end

-- The value of the longest entry that ends with the noun; `text` is what it stands in, in small letters.
function longest.value(index, text, noun)
  if not index.tails[string.match(noun, "%S+$")] then return nil end
  local at = string.find(text, noun, 1, true)
  local entry = at and string.sub(text, 1, at + #noun - 1)
  while entry do
    if index.map[entry] then return index.map[entry] end
    entry = string.match(entry, "^%S+ (.+)$")
  end
end

return longest
