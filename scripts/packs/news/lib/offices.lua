-- Who holds which office of whom: "the firm's director" is the person who is called its director, once and alone.
local M = {}

function M.new() return { holder = {}, open = {}, ends = {} } end

local function office(owner, role) return owner .. "/" .. string.lower(role) end

-- Where each mention ends: what stands in front of a title is whose it is.
function M.note_ends(offices, all)
  for _, m in ipairs(all) do offices.ends[m.last] = m end
end

function M.give(offices, owner, role, key)
  local name = office(owner, role)
  local before = offices.holder[name]
  offices.holder[name] = (before == nil or before == key) and key or false   -- two reporters of one paper
end

-- "Copper Compass director Ada Lind", "Velia's president, Joe Okoro"
function M.from_title(offices, doc, m, key)
  local title = m:slot("title")
  if not title or title.first < 2 or title.first > m.first then return end
  local last = title.first - 1
  if doc:token(last):is("possessive") then last = last - 1 end
  local owner = offices.ends[last]
  if owner and owner:get("key") then M.give(offices, owner:get("key"), title.text, key) end
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
