-- Small sets of words by their meaning, of words/word-sets.tsv: sets.first_person[word] is true for a word of it.
local sets = {}

for _, row in ipairs(rows "words/word-sets.tsv") do
  local set = {}
  for word in string.gmatch(row.entry, "[^|]+") do set[word] = true end
  sets[row.set] = set
end

return setmetatable(sets, { __index = function(_, name) error("no set of words \"" .. name .. "\"", 2) end })
