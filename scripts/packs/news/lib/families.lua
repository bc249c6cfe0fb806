-- Families that are called as houses are: "Maria Gold", "Mr Bank".
local sets = require "lib.word_sets"

local M = {}

-- words that names of houses end with, and families are called
words "family_too" { "Gold", "Stahl", "Bank", "Church", "Post", "Press", "Power", "Flowers", "Temple", "Garrison", "Mills", "Times", "Star", "Sun", "Ward", "Court",
                     "Guard", "Club", "Mall", "Steel", "Hall", "House", "Lodge", "Abbey", "Chapel", "Wing", "Band", "Oil", "Water", "Sugar", "Rice", "Standard",
                     "Mirror", "Herald", "Ledger", "Brothers", "Bishop", "Bond", "Board", "Walls", "Games", "Records" }

-- Is a family of that name spoken of: "Mr Bank", "Ms Bank"?
local function is_called_by_it(doc, ending)
  local n = doc:find_list(1, doc.tokens, "honorific")
  while n and n < doc.tokens do
    if doc:word(n + 1) == ending then return true end
    n = doc:find_list(n + 1, doc.tokens, "honorific")
  end
  return false
end

-- "Maria Gold, 43, said", "Peter Bank, a teacher,", "Councillor John Church": somebody with a given name, of whom it is told what no
-- house is.
function M.is_family(doc, m)
  local given, ending = doc:token(m.first), doc:token(m.last)
  if not given:in_list("given") or not ending:in_list("family_too") then return false end
  local before, n = m.first > 1 and doc:token(m.first - 1), m.last + 1
  if before and before:is("det") then return false end
  if before and before:in_list("role") and before:is("noun") or is_called_by_it(doc, ending.text) then return true end
  if doc:word(n) ~= "," or n + 2 > doc.tokens then return false end
  if doc:token(n + 1):is("num") and doc:word(n + 2) == "," or doc:word(n + 1) == "who" then return true end
  local office = sets.a_or_an[doc:word(n + 1)] and doc:find_list(n + 2, math.min(doc.tokens, n + 3), "role", "crowd")
  return office and doc:token(office):is("noun") or false
end

return M
