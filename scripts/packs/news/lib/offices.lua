-- Who holds which office of whom: "the firm's director" is the person who is called its director, once and alone.
local nearby = require "lib.nearby"
local M = {}

function M.new() return { holder = {}, open = {} } end

local function office(owner, role) return owner .. "/" .. string.lower(role) end

function M.give(offices, owner, role, key)
  local name = office(owner, role)
  local before = offices.holder[name]
  offices.holder[name] = (before == nil or before == key) and key or false   -- two reporters of one paper
end

-- "Copper Compass director Ada Lind", "Velia's president, Joe Okoro"
function M.from_title(offices, doc, m, key)
  local owner, title = nearby.before_title(doc, m)
  local whose = owner and owner:get("key")
  if whose then M.give(offices, whose, title.text, key) end
end

-- A noun of an office that found nobody, to be asked again at the end.
function M.ask(offices, owner, role, key)
  offices.open[#offices.open + 1] = { name = office(owner, role), key = key }
end

-- Sets in MOVED whose key each of them has now.
function M.answer(offices, moved)
  for _, one in ipairs(offices.open) do
    local holder = offices.holder[one.name]
    if holder and holder ~= one.key then moved[one.key] = holder end
  end
end

return M
