-- show: a value as a session prints it: what a handle stands for, and the items of a table.
local MOST = 40           -- items of a table that are shown

local handles = {
  mention = function(m)
    return string.format('%s "%s"%s', m.type, m.text, m.rule ~= "" and " (" .. m.rule .. ")" or "")
  end,
  span = function(s) return string.format('"%s"', s.text) end,
  token = function(t) return string.format('"%s" %s', t.text, t.tag) end,
  document = function(d)
    return string.format('document "%s", %d tokens, %d sentences', d.id, d.tokens, d.sentences)
  end,
}

local items

-- Of an item in a table: texts in quotes, what an inner table has, and of one in that its kind only.
local function item(value, inner)
  local of_handle = type(value) == "userdata" and handles[tostring(value)]
  if of_handle then return (string.gsub(of_handle(value), "%s+", " ")) end
  if type(value) == "table" and inner then return "{" .. table.concat(items(value), ", ") .. "}" end
  return type(value) == "string" and string.format("%q", value) or tostring(value)
end

function items(t, inner)
  local out, count, next_number = {}, 0, 1
  for key, value in pairs(t) do
    count = count + 1
    local name = string.format(type(key) == "string" and "%s = " or "[%s] = ", tostring(key))
    if key == next_number then name, next_number = "", next_number + 1 end
    if count <= MOST then out[count] = name .. item(value, inner) end
  end
  if count > MOST then out[MOST + 1] = string.format("... and %d more", count - MOST) end
  return out
end

-- Short items stand in a row, others one below the other.
return function(value)
  if type(value) ~= "table" then return type(value) == "string" and value or item(value) end
  local all = items(value, true)
  local row = table.concat(all, ", ")
  if #row <= 60 then return "{" .. row .. "}" end
  return table.concat(all, "\n")
end
