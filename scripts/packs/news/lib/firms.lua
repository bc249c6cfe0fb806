-- What firms call themselves in one word: Odrinbank, QuickLoan. Nobody's family name looks so.
local M = {}

local prefixes = { Mc = true, Mac = true, De = true, Di = true, Du = true, La = true, Le = true, Van = true, Fitz = true }

local ends = {}
for tail in string.gmatch("chem tech soft bank neft gaz pharm pharma corp tel telecom energo stahl steel invest petro petrol " ..
                          "trans avia labs works ware gas oil mart", "%a+") do
  ends[tail] = true
end

-- Endings that family names have as well: Villegas, Rosenstahl.
local family_too = { gas = true, oil = true, tel = true, stahl = true, steel = true, avia = true, petro = true, mart = true }

-- "Odrinbank": the ending that says what it does.
local function ending(word)
  if #word < 7 or not string.find(word, "^%u") then return nil end
  for size = 3, 7 do
    local tail = string.sub(word, -size)
    if ends[tail] then return tail end
  end
end

function M.ends_as_one(word) return ending(word) ~= nil end

-- "QuickLoan": a capital within, which is no McLind's.
function M.is_camel(word)
  return string.find(word, "%l%u") ~= nil and not prefixes[string.match(word, "^%u%l+")]
end

-- "PowerGrid Odrin": one of the words is a firm's and no family's.
function M.is_no_family(text)
  for word in string.gmatch(text, "%S+") do
    local tail = ending(word)
    if M.is_camel(word) or (tail and not family_too[tail]) then return true end
  end
  return false
end

return M
