-- States and families that no list knows, by the forms of their names that stand in the text.
local name_words = require "lib.name_words"
local short_names = require "lib.short_names"

local M = {}

local fold = name_words.fold
local is_weak = short_names.is_weak

-- "Velunian" beside "Velunia", "Morvic" beside "Morvia", "Zemlinians" beside "Zemlin": a state that no list knows.
-- (The text's own words are the evidence.)
function M.is_state(s, maps)
  if #s.words > 1 or s.listed then return false end
  local exact, text = maps.exact, s.text
  if not string.find(text, "a$") then
    local open = not s.kind or is_weak(s) or s.kind == "company" and s.kinds.company < 3   -- Norland said it had
    return open and (exact[text .. "ian"] or exact[text .. "ians"] or exact[text .. "ic"] or
                     exact[text .. "ese"]) ~= nil
  end
  local stem = string.match(text, "^(.+)ia$")
  return (exact[text .. "n"] or exact[text .. "ns"] or stem and exact[stem .. "ic"]) ~= nil
end

-- "The Linds", where Ada Lind is named: a family.
function M.is_family(s, maps)
  local stem = #s.words == 1 and not s.listed and string.match(s.text, "^(%u%l%l+)s$")
  for _, o in ipairs(stem and maps.last[fold(stem)] or {}) do
    if o.kind == "person" then return true end
  end
  return false
end

-- The state whose adjective a word may be: Velunian, Chilean, Kuwaiti, Togolese, Morvic.
local endings = { { "n", "" }, { "an", "" }, { "ian", "" }, { "ese", "" }, { "i", "" }, { "ian", "y" }, { "ese", "a" }, { "ic", "ia" } }

function M.state_form(s, maps)
  local text = string.match(s.text, "^(%u%a%a%a+[ni])s?$") or string.match(s.text, "^(%u%a%a%a+ese)$") or
               string.match(s.text, "^(%u%a%a%a+ic)$")
  if not text then return nil end
  for _, pair in ipairs(endings) do
    local stem = string.sub(text, 1, #text - #pair[1])
    local o = string.sub(text, -#pair[1]) == pair[1] and maps.exact[stem .. pair[2]]
    if o and o ~= s and not o.listed and #o.words == 1 then return o end
  end
end

return M
