-- "The Nordic country": the state that the text named last of those that lie there.
local senses = require "lib.noun_senses"

local M = {}

local states = {}   -- by region: a set of states
for _, row in ipairs(rows "words/regions.tsv") do
  local set = {}
  for name in string.gmatch(row.states, "[^|]+") do set[name] = true end
  states[row.region] = set
end

-- The states of which a text has told, the last at the end.
function M.note(memory, key)
  local told = memory.states
  if told[#told] ~= key then told[#told + 1] = key end
end

-- The longest region that the words in front of the noun end with: "west african" of "the West African country".
local function region_of(words)
  while words and words ~= "" do
    if states[words] then return states[words] end
    words = string.match(words, "^%S+%s+(.+)$")
  end
end

-- d: what the noun says, as described by the pass; nil if it names no region, or none of its states was named.
function M.meant(memory, d)
  if d.article ~= "the" or d.plural or not senses.land[d.head] then return nil end
  local ahead = string.match(d.core, "^(.+)%s%S+$")
  local region = region_of(ahead) or not ahead and states[d.head]
  local told = memory.states
  for i = #told, 1, -1 do
    if region and region[told[i]] then return told[i] end
  end
end

return M
