-- German puts the subject before its verb, or behind it if something else comes first.
local M = {}

-- Two ways of each pattern, which has WHO in front of its verb and behind it: its subject is in one of the two.
function M.both(patterns)
  local ways = {}
  for name, pattern in pairs(patterns) do
    ways[name] = string.gsub(string.gsub(pattern, "WHO", "&who", 1), "WHO", "")
    local behind = string.gsub(pattern, "WHO", "", 1)
    ways[name .. "_inverted"] = string.gsub(behind, "WHO", "{source: (np | core)} &apposed")
  end
  return ways
end

-- The same, and the ways of a table that know one order only.
function M.both_and(patterns, others)
  local ways = M.both(patterns)
  for name, pattern in pairs(others) do ways[name] = pattern end
  return ways
end

return M
