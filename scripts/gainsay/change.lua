-- change: what a pack says about a rule, retag or pass that another pack declares, laid over what stands
-- there: all that is not named stays as it was.
local schema = require "schema"

local M = {}

-- Fields whose items have names and are changed one by one; the name that an item without one has.
local items = { ways = "pattern", unless = "within", before = "before", after = "after", points = "points",
                make = "make" }
-- What examples show holds for the rule as it was; the changed one has its own.
local examples = { yes = true, no = true, later = true }

local declared = {}       -- name -> declarations { kind, table, at, phase }, the last one last
local refused = {}        -- names that were to be declared, and what was said of them is wrong
local fresh = {}          -- names of those that may be refused yet, in their order

function M.declare(kind, name, t, at, phase)
  local all = declared[name] or {}
  declared[name] = all
  all[#all + 1] = { kind = kind, table = t, at = at, phase = phase }
  fresh[#fresh + 1] = name
end

-- A change of it says nothing new: its own fault is told.
function M.refuse(name)
  refused[name] = true
end

-- What was declared since the last call stands from now on, or was refused and never was.
function M.settle(errors)
  for _, name in ipairs(errors and fresh or {}) do
    local all = declared[name]
    all[#all] = nil
    if #all == 0 then declared[name] = nil end
  end
  fresh, refused = {}, {}
end

-- The declaration that stands: the last one of that name, in one phase. Where several phases have the name,
-- the phase that the pack is in decides.
local function standing(what, name, at, phase)
  local all, here, elsewhere = declared[name], nil, nil
  if not all then
    local names = {}
    for known in pairs(declared) do names[#names + 1] = known end
    schema.fail(at, "%s: no rule, retag or pass of that name stands before it%s", what,
                schema.hint(name, names))
  end
  local last = all[#all]
  for _, one in ipairs(all) do
    if one.phase == phase then here = one end
    if one.phase ~= last.phase then elsewhere = one end
  end
  if not here and elsewhere then
    schema.fail(at, '%s: it stands in the phases "%s" and "%s"; write phase "..." before it', what,
                elsewhere.phase, last.phase)
  end
  return here or last
end

local function copy(t)
  local out = {}
  for key, value in pairs(t) do out[key] = value end
  return out
end

local function by_name(value, default)
  if value == nil then return {} end
  return type(value) == "table" and copy(value) or { [default] = value }
end

-- A number alone weighs a term of points anew.
local function item_of(field, old, new)
  if field ~= "points" or math.type(new) ~= "integer" or type(old) ~= "table" then return new end
  local out = copy(old)
  out[1] = new
  return out
end

-- Items laid over others; false takes one away, which must be there, as must one that is weighed anew.
local function laid_over(at, what, field, old, new)
  for name, item in pairs(new) do
    if old[name] == nil and (item == false or field == "points" and math.type(item) == "integer") then
      local names = {}
      for known in pairs(old) do names[#names + 1] = tostring(known) end
      schema.wrong_key(at, { field, name }, '%s: there is no "%s" in %s%s', what, tostring(name), field,
                       schema.hint(tostring(name), names))
    else
      old[name] = item and item_of(field, old[name], item) or nil
    end
  end
  return next(old) ~= nil and old or nil
end

-- One pattern is a way as well, and takes the place of all. false: there would be none left.
local function change_ways(at, what, out, t)
  if t.pattern ~= nil then
    out.ways, out.pattern = nil, t.pattern
  elseif t.ways ~= nil then
    local old = out.pattern and { pattern = out.pattern } or by_name(out.ways, "pattern")
    out.pattern, out.ways = nil, laid_over(at, what, "ways", old, by_name(t.ways, "pattern"))
    if not out.ways then
      schema.wrong_key(at, { "ways" }, "%s: no way is left; to switch it off, write off = true", what)
      return false
    end
  end
  return true
end

-- The table of what is changed with what is said about it: { kind, table, at, phase }; nil if that was refused.
function M.made(name, t, at, phase)
  local what = string.format('change "%s"', name)
  schema.check(at, what, t)
  if refused[name] and not declared[name] then return end
  local old = standing(what, name, at, phase)
  local out = copy(old.table)
  for field in pairs(examples) do out[field] = nil end
  if not change_ways(at, what, out, t) then return end
  for field, value in pairs(t) do
    local default = items[field]
    if field == "pattern" or field == "ways" then -- luacheck: ignore 542
    elseif value == false then
      out[field] = nil
    elseif default then
      out[field] = laid_over(at, what, field, by_name(out[field], default), by_name(value, default))
    else
      out[field] = value
    end
  end
  return { kind = old.kind, table = out, at = old.at, phase = old.phase }
end

return M
