-- schema: what may stand in a table of the rule language, and errors that help when something else does.
local M = {}

local function names_of(fields)
  local names = {}
  for name in pairs(fields) do names[#names + 1] = name end
  return names
end

-- Raises an error of the pack at a place, as one line that the loader turns into a note.
function M.fail(at, format, ...)
  error(string.format("%s:%d: ", at.file, at.line) .. string.format(format, ...), 0)
end

-- The place of the code that called a word of the rule language; level 1 is the caller of our caller.
function M.place(level)
  local file, line = core.where(level + 2)
  return { file = file or "?", line = line or 0 }
end

local function hint(name, known)
  local near, also = core.near(name, known)
  if not near then return "" end
  return string.format(also and '; did you mean "%s" or "%s"?' or '; did you mean "%s"?', near, also)
end

-- Checks the fields of a table: fields maps a name to a type, several joined by "|", or to a table of
-- allowed values. All but always it fits, and the core tells; else it is gone through for what does not.
function M.check(at, what, given, fields)
  if type(given) ~= "table" then M.fail(at, "%s: expected a table", what) end
  if core.fits(given, fields) then return end
  for name, value in pairs(given) do
    local wanted = fields[name]
    if wanted == nil then
      if type(name) ~= "string" then M.fail(at, "%s: a value without a name", what) end
      M.fail(at, '%s: unknown field "%s"%s', what, name, hint(name, names_of(fields)))
    end
    if type(wanted) == "table" then
      local found = false
      for _, allowed in ipairs(wanted) do found = found or allowed == value end
      if not found then
        M.fail(at, '%s: %s = "%s"; expected one of %s%s', what, name, tostring(value),
               table.concat(wanted, ", "), type(value) == "string" and hint(value, wanted) or "")
      end
    elseif type(value) ~= wanted and not string.find("|" .. wanted .. "|", "|" .. type(value) .. "|", 1, true) then
      M.fail(at, "%s: %s must be a %s, not a %s", what, name, string.gsub(wanted, "|", " or a "), type(value))
    end
  end
end

-- A list of strings, or one string.
function M.strings(at, what, value)
  if value == nil then return {} end
  if type(value) == "string" then return { value } end
  if type(value) ~= "table" then M.fail(at, "%s: expected a string or a list of strings", what) end
  local wrong = core.no_string(value)
  if wrong then M.fail(at, "%s: item %d is no string", what, wrong) end
  return value
end

M.hint = hint
return M
