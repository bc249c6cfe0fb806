-- What nouns may stand for: kinds, other words for one thing, members of a class. For each use of words/noun-senses.tsv
-- there is a table of its name, by noun: what that may stand for, or true.
local M = {}

-- uses of which a noun has one other
local one = { same_crowd = true, cut_short = true, same_office = true, called = true, as_many = true, small_is_no = true, does = true }

local function others_of(row)
  if row.others == "" then return true end
  if one[row.use] then return row.others end
  local all = {}
  for other in string.gmatch(row.others, "[^|]+") do all[#all + 1] = other end
  return all
end

for _, row in ipairs(rows "words/noun-senses.tsv") do
  local nouns = M[row.use] or {}
  M[row.use], nouns[row.entry] = nouns, others_of(row)
end

-- "The lender", "the aid group": nouns that say a kind stand for the one of that kind that was named last.
M.says_kind = { company = true, ngo = true, media = true, party = true }

return M
