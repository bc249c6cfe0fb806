-- Forms of one given name.
local M = {}

local short_for_name = {}   -- by short form, in small letters: a set of given names
for _, row in ipairs(rows "words/short-names.tsv") do
  local set = {}
  for name in string.gmatch(row.full, "[^|]+") do set[name] = true end
  short_for_name[row.short] = set
end

-- Mike and Michael.
local function is_short_of(short, full)
  local names = short_for_name[string.lower(short)]
  return names ~= nil and names[full] == true
end

-- May two given names be of one person: J. and John, Mike and Michael?
function M.agree(a, b)
  local initial = #a == 2 and string.sub(a, 1, 1) == string.sub(b, 1, 1) and string.sub(a, 2) == "."
  return a == b or initial or is_short_of(a, b) or is_short_of(b, a)
end

return M
