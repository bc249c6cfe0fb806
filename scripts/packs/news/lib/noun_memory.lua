-- What is remembered of a noun that has its key, for those behind it.
local epithets = require "lib.epithets"
local names_told = require "lib.names_told"
local nouns_by_kind = require "lib.nouns_by_kind"
local seats = require "lib.seats"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

local by_kind = nouns_by_kind.by_kind

-- "Iraqi security forces": ISF
local function remember_initials(memory, d, key)
  if #d.core < 5 or sets.somebody_new[d.article] or not string.find(d.text, "^[Tt]?[Hh]?[Ee]? ?%u%l") then return end
  local letters = ""
  for word in string.gmatch(d.core, "%a+") do letters = letters .. string.sub(word, 1, 1) end
  if #letters > 2 then memory.initials[string.upper(letters)] = key end
end

-- "A company" beside a named one is any company; but a research group is no party.
local function is_any(memory, d)
  local one = sets.somebody_new[d.article] and by_kind(memory, d.head)
  return one and not (d.kind == "ngo" and memory.kind_of[one] == "party")
end

-- "Here is a senator who lies," she said of the senator, "when a government lies": nobody whom the text goes on about.
local function is_aside(memory, d)
  return d.is_new and d.m.quoted and (d.is_role and memory.roles[d.head] or memory.cores[d.core]) ~= nil
end

-- "17 soldiers", "four soldiers": how many there are.
function M.count_of(d) return d.number or string.match(d.core, "^(%d[%d,.]*) ") end

local of_states = { institution = true, government = true, military = true, police = true }

-- "Oman's navy left. The navy ... Peru's navy came": behind it "the navy" is no longer Oman's.
local function free_noun(memory, d, key)
  local told = of_states[d.kind or ""] and not d.plain and not d.plural and not d.is_new
  if told and d.whose and d.whose:get("kind") == "state" and memory.cores[d.head] ~= key then memory.cores[d.head] = nil end
end

-- "Ada Lind, the union's general secretary": all of what he is called, where his title has only its last word.
local function note_office(memory, key, office)
  local title = memory.title_of[key]
  local longer = title and #office > #title + 1 and string.sub(office, -#title - 1) == " " .. title
  if not title or longer then memory.title_of[key] = office end
end

function M.remember(memory, d, key)
  if not is_aside(memory, d) then memory.cores[d.core] = key end
  local count = M.count_of(d)
  local heads = d.crowd and d.m.in_headline and (d.plain or count and d.core == count .. " " .. string.lower(d.crowd))
  if heads then memory.headed_crowd[d.head] = memory.headed_crowd[d.head] or { key = key, count = count } end
  local number = d.number or d.plural and string.match(d.core, "^(%l+) ")   -- two men; the two men
  if number and sets.number_to_five[number] then memory.tally[number] = key end
  local whose = d.counted and d.plural and d.whose
  if whose and whose:get("kind") == "state" then memory.counted[whose:get("key")] = key end
  remember_initials(memory, d, key)
  if d.is_role then
    if not d.plural then epithets.note(memory, d.m, key, "person") end
    local seat = not d.plural and d.m:slot("seat")
    local land = d.is_new and not d.plural and d.whose
    local of_land = land and land:get("kind") == "state" and land:get("key")   -- "the country" has none where no state is named
    if of_land then memory.brought_in[of_land .. " " .. d.head] = key end
    if seat then seats.seat(memory, seat.text, key, d.m:get("class")) end
    local over = d.over and "former " or ""
    if not is_aside(memory, d) then memory.roles[over .. d.head] = key end
    memory.first_of[d.head] = memory.first_of[d.head] or key
    note_office(memory, key, d.office)
    memory.said_as[key] = memory.said_as[key] or d.core
    memory.holder[over .. d.office] = memory.holder[over .. d.office] or key
    local class = d.m:get("class")
    if class and class ~= "" then names_told.note_class(memory, class, key, d.head) end
  elseif not is_any(memory, d) then
    local bare = d.plain and d.plural and not d.is_new and not d.counted and not d.whose
    if bare and senses.fights[d.head] and not memory.heads[d.head] then memory.rebels[#memory.rebels + 1] = key end
    local of_side = string.find(d.core, "-", 1, true)   -- the anti-Lind rebels
    if not d.plain and d.plural and senses.fights[d.head] and not of_side then memory.rebels_of[#memory.rebels_of + 1] = { key = key, core = d.core } end
    free_noun(memory, d, key)
    memory.heads[d.head] = key
    memory.first_of[d.head] = memory.first_of[d.head] or key
    if not d.plain and not d.plural then memory.described[d.kind or ""] = key end
  end
  memory.kind_of[key] = memory.kind_of[key] or d.kind
end

return M
