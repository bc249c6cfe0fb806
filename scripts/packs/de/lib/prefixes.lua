-- Separable verbs: "räumte ... ein" needs a way for each prefix of its table.
local M = {}

-- Adds to `ways` each pattern once for each prefix in the table, which stands for PREFIX.
function M.ways(ways, patterns, file)
  local seen = {}
  for _, row in ipairs(rows(file)) do
    if row.prefix ~= "" and not seen[row.prefix] then
      seen[row.prefix] = true
      for name, pattern in pairs(patterns) do
        ways[name .. "_" .. row.prefix] = string.gsub(pattern, "PREFIX", row.prefix)
      end
    end
  end
  return ways
end

return M
