-- Who holds which office of whom: "the firm's director" is the person who is called its director, once and alone.
local nearby = require "lib.nearby"
local senses = require "lib.noun_senses"
local sets = require "lib.word_sets"

local M = {}

-- holder: by office, the key of who holds it, or false if several do; at: by owner, the roles that are held there.
function M.new() return { holder = {}, at = {}, of = {}, open = {} } end

local MOST = 6   -- words of a field: the Minister of Lands, Water and Rural Roads

-- "The Minister of Lands, Ada Lind": she is the lands minister, as against the other ministers. TITLE is the text of the
-- stretch OFFICE, which may be none.
function M.with_field(doc, office, title)
  local n = office and office.last + 1
  if not n or n > doc.tokens or not sets.of_or_for[doc:word(n)] then return title end
  if string.lower(doc:word(n + 1)) == "the" then n = n + 1 end
  local words = {}
  for i = n + 1, math.min(n + MOST, doc.tokens) do
    local t = doc:token(i)
    local joins = t.form == "and" or t.form == "&"
    if not joins and (not t:is("noun", "adj") or t:in_list("given")) then break end
    words[#words + 1] = string.lower(t.text)
  end
  words[#words + 1] = title
  return table.concat(words, " ")
end

local function office(owner, role) return owner .. "/" .. role end

function M.give(offices, owner, role, key)
  role = string.lower(role)
  local name = office(owner, role)
  local before = offices.holder[name]
  offices.of[key] = offices.of[key] or owner
  offices.holder[name] = (before == nil or before == key) and key or false   -- two reporters of one paper
  local at = offices.at[owner] or {}
  offices.at[owner] = at
  if before == nil then at[#at + 1] = role end
end

-- "Copper Compass director Ada Lind", "Velia's president, Joe Okoro", "Ada Lind, director of Copper Compass"
function M.from_title(offices, doc, m, key)
  local owner, title = nearby.before_title(doc, m)
  if not owner then owner, title = nearby.behind_title(doc, m) end
  local whose = owner and owner:get("key")
  if not whose then return end
  local all = doc:span(math.max(1, title.first - 3), title.last):last_entry("role")   -- chief executive
  M.give(offices, whose, all and all.last == title.last and all.text or title.text, key)
end

-- A noun of an office that found nobody, to be asked again at the end. TOLD: what the text tells of who holds an office,
-- of whatever land, if that may be asked too.
function M.ask(offices, owner, role, key, told)
  offices.open[#offices.open + 1] = { owner = owner, role = role, key = key, told = told }
end

local function by_other_title(offices, one)
  for _, title in ipairs(senses.other_title[one.role] or {}) do
    local holder = offices.holder[office(one.owner, title)]
    if holder then return holder end
  end
end

-- "The Odrin boss": who is at the head of Odrin, whatever he is called there.
local function by_head(offices, one)
  local found
  for _, role in ipairs(senses.any_head[one.role] and offices.at[one.owner] or {}) do
    if senses.is_head[role] then
      local holder = offices.holder[office(one.owner, role)]
      if not holder or found and found ~= holder then return nil end
      found = holder
    end
  end
  return found
end

-- "The Odrin official": the only one of whom it is told that he has an office there.
local function by_any_office(offices, one)
  local found
  for _, role in ipairs(senses.any_office[one.role] and offices.at[one.owner] or {}) do
    local holder = offices.holder[office(one.owner, role)]
    if not holder or found and found ~= holder then return nil end
    found = holder
  end
  return found
end

-- "Kenya's health minister" where only one health minister has a name, in a text that names Kenya before all others.
local function by_sole(offices, one, memory)
  local key = string.find(one.role, " ", 1, true) and memory.states[1] == one.owner and memory.sole[one.role]
  local of = key and offices.of[key]
  return key and (not of or of == one.owner) and key or nil
end

-- Sets whose key each of them has now. MEMORY: what the text tells.
function M.answer(memory)
  local offices, moved = memory.offices, memory.moved
  for _, one in ipairs(offices.open) do
    local holder = offices.holder[office(one.owner, one.role)]
    if holder == nil then holder = by_other_title(offices, one) or by_head(offices, one) or by_any_office(offices, one) end
    if holder == nil and one.told and not one.told.shared_title[one.role] then holder = one.told.holder[one.role] end
    if holder == nil then holder = by_sole(offices, one, memory) end
    if holder and holder ~= one.key then moved[one.key] = holder end
  end
end

return M
