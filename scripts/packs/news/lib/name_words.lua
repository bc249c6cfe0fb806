-- The words of names as they are held against each other: marks, small letters, initials, what a word tells.
local sets = require "lib.word_sets"

local M = {}

local letter = {}   -- under each mark
for _, row in ipairs(rows "words/marked-letters.tsv") do
  for marked in string.gmatch(row.marked, "%S+") do letter[marked] = row.letter end
end

-- "Beyoncé" is Beyonce: one spelling for all that differ by marks.
function M.unmarked(text)
  if not string.find(text, "[\128-\255]") then return text end
  return (string.gsub(text, "[\194-\244][\128-\191]+", letter))
end

-- A word of a name as the maps have it: without marks, in small letters.
function M.fold(word) return string.lower(M.unmarked(word)) end

-- The words of a name without article and generation.
function M.words_of(text)
  if not string.find(text, "[%s,]") then return { text } end
  local words = {}
  for word in string.gmatch(text, "[^%s,]+") do
    if not sets.generation[word] then words[#words + 1] = word end
  end
  if #words > 1 and string.lower(words[1]) == "the" then table.remove(words, 1) end
  if #words == 0 then words[1] = text end
  return words
end

-- "Union of Port Workers": UPW.
function M.initials(words)
  local out = ""
  for _, word in ipairs(words) do
    if not sets.of_name[word] then out = out .. string.match(word, "^[%z\1-\127\194-\244][\128-\191]*") end
  end
  return out
end

-- Nomad-Herald, Sarnposten, the Ada Lind Foundation: what a word of a name tells
M.paper, M.paper_end, M.memorial = {}, {}, {}
for _, row in ipairs(rows "words/name-parts.tsv") do
  local part = M[row.use]
  part[row.entry] = true
end

return M
