-- schema: what may stand in a table of the rule language, and errors that help when something else does.
local M = {}

local function names_of(fields)
  local names = {}
  for name in pairs(fields) do names[#names + 1] = name end
  return names
end

-- A fault of a declaration as a whole, as one line that the loader turns into a note: it is at its word. It has no
-- place where a line that is typed returns what it calls.
function M.fault(at, format, ...)
  if at.file == "?" then return string.format(format, ...) end
  local line, column = core.field(at.file, at.line, at.word or "?", at.name or "", {}, false)
  return string.format("%s:%d:%d: ", at.file, line, column) .. string.format(format, ...)
end

-- Raises it: nothing can be made of the declaration.
function M.fail(at, format, ...)
  error(M.fault(at, format, ...), 0)
end

-- Tells a fault, and goes on with what is right, so that one does not hide another. Where nobody has said how to tell
-- it (at.tell), it is raised.
local function tell(at, message)
  if not at.tell then error(message, 0) end
  at.tell(message)
end

-- The same of the declaration, which lacks a field; not if an unknown one is told that was likely meant for it.
function M.missing(at, field, format, ...)
  if at.meant and at.meant[field] then return end
  tell(at, M.fault(at, format, ...))
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

-- What stands in a pack, in the words of a message.
local function shown(value)
  if type(value) == "string" then
    return string.format('"%s"', #value <= 40 and value or string.sub(value, 1, utf8.offset(value, 0, 38) - 1) .. "...")
  elseif type(value) == "table" or type(value) == "function" then
    return "a " .. type(value)
  end
  return tostring(value)
end

local names_of_types = { table = "a table { ... }" }

-- What a number must be, where this value is none such.
local function whole_number(value)
  local whole = type(value) == "number" and math.tointeger(value)
  return whole and "a whole number of a million at most" or "a whole number"
end

-- "a string or a table" of "string|table".
local function allowed(wanted, value)
  local out = {}
  for name in string.gmatch(wanted, "%a+") do
    out[#out + 1] = name == "integer" and whole_number(value) or names_of_types[name] or "a " .. name
  end
  return table.concat(out, " or ")
end

local function is_of(value, wanted)
  for name in string.gmatch(wanted, "%a+") do
    if type(value) == name or name == "integer" and core.is_whole(value) then return true end
  end
  return false
end

local function joined(path, name)
  local out = {}
  for i, step in ipairs(path or {}) do out[i] = step end
  out[#out + 1] = name
  return out
end

-- "points.near", "yes[2]", "item 2"
local function path_text(path)
  local out = {}
  for i, step in ipairs(path) do
    if math.type(step) ~= "integer" then out[i] = (i > 1 and "." or "") .. tostring(step)
    elseif i > 1 then out[i] = "[" .. step .. "]"
    else out[i] = "item " .. step end
  end
  return table.concat(out)
end

local function fail_in(at, path, of_key, message)
  local line, column = core.field(at.file, at.line, at.word or "?", at.name or "", path, of_key)
  tell(at, string.format("%s:%d:%d: %s", at.file, line, column, message))
end

-- Tells what is wrong about the value of a field; path: the names and numbers that lead to it.
function M.wrong(at, path, format, ...)
  fail_in(at, path, false, string.format(format, ...))
end

-- Tells that the value of a field is not what it must be.
function M.wrong_value(at, what, path, must_be, value)
  M.wrong(at, path, "%s: %s must be %s, not %s", what, path_text(path), must_be, shown(value))
end

-- What is wrong about the value of a field, or, if it is a row, about that cell of it. A row is called by its first
-- cell, too: many are made by code.
function M.wrong_at(at, what, path, cell, value, message)
  local here = cell > 0 and joined(path, cell) or path
  local first = type(value) == "table" and type(value[1]) == "string" and ", " .. shown(value[1]) or ""
  fail_in(at, here, false, string.format("%s: %s%s: %s", what, path_text(path), first, message))
end

-- The same about the name of the last step.
function M.wrong_key(at, path, format, ...)
  fail_in(at, path, true, string.format(format, ...))
end

local function unknown_field(at, what, path, name, fields)
  at.meant = at.meant or {}
  at.meant[core.near(name, names_of(fields)) or ""] = true
  path = joined(path, name)
  M.wrong_key(at, path, '%s: unknown field "%s"%s', what, path_text(path), hint(name, names_of(fields)))
end

local function not_among(at, what, path, value, values)
  local near = type(value) == "string" and hint(value, values) or ""
  M.wrong(at, path, "%s: %s = %s; expected one of %s%s", what, path_text(path), shown(value),
          table.concat(values, ", "), near)
end

local function is_among(value, values)
  for _, one in ipairs(values) do
    if one == value then return true end
  end
  return false
end

-- Checks the fields of a table: fields maps a name to a type, several joined by "|", or to a table of
-- allowed values. All but always it fits, and the core tells; else it is gone through for what does not.
-- fields nil: whatever it holds; path: the way to the table in its declaration, if it is not the declaration's own.
-- Returns the table, or a copy of it without what is wrong.
function M.check(at, what, given, fields, path)
  if type(given) ~= "table" then M.fail(at, "%s: expected a table { ... }, not %s", what, shown(given)) end
  if not fields or core.fits(given, fields) then return given end
  local right = {}
  for name, value in pairs(given) do
    local wanted, here = fields[name], joined(path, name)
    if wanted == nil and type(name) ~= "string" then
      M.wrong(at, here, "%s: %s has no name; write name = value", what, shown(value))
    elseif wanted == nil then
      unknown_field(at, what, path, name, fields)
    elseif type(wanted) == "table" and not is_among(value, wanted) then
      not_among(at, what, here, value, wanted)
    elseif type(wanted) == "string" and not is_of(value, wanted) then
      M.wrong_value(at, what, here, allowed(wanted, value), value)
    else
      right[name] = value
    end
  end
  return right
end

-- The strings in a field, which is a list of strings, or one string; what: of the declaration; path: to the field.
function M.strings(at, what, value, path)
  if value == nil then return {} end
  if type(value) == "string" then return { value } end
  if type(value) ~= "table" then
    M.wrong_value(at, what, path, "a string or a list of strings", value)
    return {}
  end
  if not core.no_string(value) then return value end
  local right = {}
  for key, one in ipairs(value) do
    if type(one) == "string" then right[#right + 1] = one
    else M.wrong_value(at, what, joined(path, key), "a string", one) end
  end
  return right
end

M.hint = hint
M.whole_number = whole_number
M.shown = shown
return M
