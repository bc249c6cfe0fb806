-- floors.lua FLOORS raise|take <FIGURES: prints the floors (JSON, a figure a line) at the figures that
-- `gainsay eval --format json` gives on standard input, cut to whole percents. raise: none falls.
local path, how = arg[1], arg[2]
local figures = io.read("a")

-- "claims.cue.strict.f1" -> its value in percent
local function value_of(name)
  local figure, mode, measure = name:match("^(.+)%.(%l+)%.(%w+)$")
  local whole = figures:match('"' .. figure:gsub("%.", "%%.") .. '":(%b{})')
  local part = whole and whole:match('"' .. mode .. '":(%b{})')
  return tonumber(part and part:match('"' .. measure .. '":{"value":([%d.]+)'))
end

local function new_floor(name, old)
  local value = value_of(name) or error(path .. ": this gold does not judge " .. name)
  local today = math.floor(value + 1e-9)
  return how == "take" and today or math.max(today, tonumber(old))
end

for line in io.lines(path) do
  print((line:gsub('"([^"]+)": ([%d.]+)', function(name, old)
    return ('"%s": %d'):format(name, new_floor(name, old))
  end)))
end
