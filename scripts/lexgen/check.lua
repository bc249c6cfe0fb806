-- Checks the lists that lexgen makes or builds on. Prints what is wrong and ends with 1 if anything is.
--   lua5.4 check.lua
local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. package.path
local tsv = require "tsv"

local PACKS = here .. "/../packs"
local wrong = 0

local function complain(list, row, what)
  wrong = wrong + 1
  print(("%s: %s: %s"):format(list, row[1], what))
end

local TAGS = tsv.set [[CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS
  RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB]]

-- Each value of a cell is one of the allowed, none twice.
local function one_of(allowed)
  return function(cell)
    local seen = {}
    for value in (cell .. "|"):gmatch("([^|]*)|") do
      if not allowed[value] or seen[value] then return false end
      seen[value] = true
    end
    return true
  end
end

local function shape(pattern)
  return function(cell) return cell:find(pattern) ~= nil end
end

local anything = shape "."
-- What each column of a list must look like.
local LISTS = {
  ["base/words/closed"] = { anything, one_of(TAGS), anything },
  ["base/words/lexicon"] = { shape "^%l[%l-]*%l$", one_of(tsv.set "N V J R") },
  ["base/words/irregular"] = { shape "^%l[%l-]*%l$", shape "^%l[%l-]*%l$", one_of(TAGS) },
  ["base/words/abbreviations"] = { shape "%.$", one_of(tsv.set "title never maybe number") },
  ["news/words/given"] = { anything, one_of(tsv.set "m f u"), shape "^[%l|?-]+$" },
  ["news/words/surnames"] = { anything, shape "^[%l|?-]+$" },
  ["news/words/towns"] = { anything, shape "^%u%u$" },
}

local function check(list, tests)
  local rows, columns = tsv.read(PACKS .. "/" .. list .. ".tsv")
  if #columns ~= #tests then complain(list, columns, "columns") end
  local last = ""
  for _, row in ipairs(rows) do
    if row[1] == last then complain(list, row, "twice") end
    if row[1] < last then complain(list, row, "out of order") end
    last = row[1]
    for i, test in ipairs(tests) do
      if not utf8.len(row[i]) or row[i]:find("^%s") or row[i]:find("%s$") or not test(row[i]) then
        complain(list, row, columns[i] .. " is wrong: " .. row[i])
      end
    end
  end
  print(("%-24s %6d rows"):format(list, #rows))
  return rows
end

local CLASS_OF = { V = "V", N = "N", J = "J" }

local function check_lemmas(rows)
  local lexicon = tsv.map(PACKS .. "/base/words/lexicon.tsv")
  for _, row in ipairs(rows) do
    local classes = lexicon[row[2]]
    local class = CLASS_OF[row[3]:sub(1, 1)]
    if row[1] ~= row[2] and not (classes and classes:find(class, 1, true)) then
      complain("base/words/irregular", row, "the lexicon lacks " .. row[2] .. " as " .. class)
    end
  end
end

local names = {}
for list in pairs(LISTS) do names[#names + 1] = list end
table.sort(names)
for _, list in ipairs(names) do
  local rows = check(list, LISTS[list])
  if list == "base/words/irregular" then check_lemmas(rows) end
end
print(wrong .. " wrong")
os.exit(wrong == 0)
