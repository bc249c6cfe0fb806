-- What nouns may stand for: kinds, other words for one thing, members of a class. For each use of words/noun-senses.tsv
-- there is a table of its name, by noun: what that may stand for, or true.
local M = {}

-- uses of which a noun has one other
local one = { same_crowd = true, cut_short = true, same_office = true, called = true, as_many = true,
              any_of_class = true }

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

local function set(words)
  local out = {}
  for word in string.gmatch(words, "%S+") do out[word] = true end
  return out
end

-- In small letters these are none of that kind: the Union is of states, the union of workers.
M.small_is_no = { union = "igo" }

-- "The lender", "the aid group": nouns that say a kind stand for the one of that kind that was named last.
M.says_kind = set "company ngo media party"

-- what any medium may be called, of several words too
M.any_medium = {}
for _, house in ipairs { "organisation", "organization", "outlet", "site", "website", "company", "group" } do
  M.any_medium["news " .. house], M.any_medium["media " .. house] = true, true
end

-- "The school" is the University of Aarhus; where "the university" has no name, a school may be one of it.
M.of_a_name = set "school"

-- "The 27-nation bloc": whatever union of states was named.
M.union_of_states = set "bloc alliance"

-- Nouns that only a name with them stands for: a club that plays in the league is not the league.
M.only_named = set "league"

-- who fights, by no more than that
M.fights = set "rebel militant insurgent guerrilla"

return M
