-- Separable verbs: "räumte ... ein" is the row of einräumen in its table.
local M = {}

-- Rows of separable verbs by base and prefix.
local function read(file)
  local by_base = {}
  for _, row in ipairs(rows(file)) do
    if row.split == "yes" then
      by_base[row.base] = by_base[row.base] or {}
      by_base[row.base][row.prefix] = row
    end
  end
  return by_base
end

-- The check and the build of a rule with the slots verb and prefix: whether the two are one verb of the table,
-- and what the table says of it. The list knows a base by its first row, whose lemma stands in the column.
function M.of(file, column)
  local by_base = read(file)
  local function row_of(m)
    local first, prefix = m:feature("verb", column), m:feature("verb", "prefix")
    local prefixes = by_base[string.sub(first, #prefix + 1)]
    return prefixes and prefixes[m:slot("prefix").text]
  end
  local function check(m) return row_of(m) ~= nil end
  local function build(m)
    for key, cell in pairs(row_of(m)) do
      if cell ~= "" then m:set(key, cell) end
    end
  end
  return check, build
end

return M
