-- Names on the net: "@AdaLind" is Ada Lind, where the text has her name too.
local M = {}

local function run_together(words) return string.lower((string.gsub(table.concat(words), "[^%w]", ""))) end

function M.is_one(s) return #s.words == 1 and string.find(s.text, "^@") ~= nil end

-- Every other name by its letters alone.
local function by_letters(all)
  local spelled = {}
  for _, s in ipairs(all) do
    local letters = not M.is_one(s) and run_together(s.words)
    if letters then spelled[letters] = spelled[letters] or s end
  end
  return spelled
end

-- Gives each handle the spelling of the name that it runs together.
function M.join(all)
  local spelled
  for _, s in ipairs(all) do
    if M.is_one(s) and not s.same then
      spelled = spelled or by_letters(all)
      s.same = spelled[run_together(s.words)]
    end
  end
end

return M
