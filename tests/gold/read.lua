-- Reads an article and its annotations, not yet understood: a document {name, file, article, head,
-- entries}; an entry {line, kind, words, at, forms, parts}: each field behind a "|" is a form, and a part of
-- it is named.
local place = require "place"
local terms = require "terms"
local fault = require "fault".tell

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local all = file:read("a")
  file:close()
  return all
end

local function trim(s) return (s:gsub("^%s+", ""):gsub("%s+$", "")) end

-- Lines with those joined that go on, indented, below: a list of {number, text}.
local function logical_lines(text)
  local lines, number = {}, 0
  for line in (text .. "\n"):gmatch("(.-)\r?\n") do
    number = number + 1
    local bare = trim(line)
    if line:find("^%s") and bare ~= "" and #lines > 0 then
      lines[#lines][2] = lines[#lines][2] .. " " .. bare
    elseif bare ~= "" and not bare:find("^#") then
      lines[#lines + 1] = {number, bare}
    end
  end
  return lines
end

-- "claim c1 @7 | cue: said | ...": the words of its head, the line it names, its parts in order.
local function parse_entry(number, text)
  local fields = {}
  for field in (text .. "|"):gmatch("(.-)|") do fields[#fields + 1] = trim(field) end
  local entry = {line = number, words = {}, parts = {}, forms = {}}
  for word in fields[1]:gmatch("%S+") do
    local at = word:match("^@(%d+)$")
    if at then entry.at = tonumber(at) else entry.words[#entry.words + 1] = word end
  end
  entry.kind = table.remove(entry.words, 1)
  for i = 2, #fields do
    entry.forms[#entry.forms + 1] = fields[i]
    local name, value = fields[i]:match("^(%l+):%s*(.+)$")
    entry.parts[#entry.parts + 1] = {name = name, value = value, all = fields[i]}
  end
  return entry
end

local function check_text(d, file)
  if d.article.text:sub(-1) ~= "\n" then fault(file, #d.article.lines + 1, "the last line has no end") end
  if d.article.text:find("[|\r\t]") then fault(file, 1, "a text has no tabs, carriage returns or \"|\"") end
  local _, words = d.article.text:gsub("%S+", "")
  if words < 120 or words > 300 then fault(file, 1, "%d words; an article has 120 to 300", words) end
end

local function check_head(d)
  for _, name in ipairs {"style", "subject", "continent"} do
    if not d.head[name] then fault(d.file, 1, "needs a line \"%s: ...\"", name) end
  end
  local continent = d.head.continent
  if continent and not terms.continent[continent] then fault(d.file, 1, "no continent: %s", continent) end
end

return function(file)
  local name = file:match("([^/]*)%.gold$")
  local annotations, text = read(file), read((file:gsub("%.gold$", ".txt")))
  if not name or not annotations then return fault(file, 1, "cannot be read as NAME.gold") end
  if not text then return fault(file, 1, "has no %s.txt beside it", name) end
  if not utf8.len(text) then return fault((file:gsub("%.gold$", ".txt")), 1, "not UTF-8") end
  local d = {name = name, file = file, article = place.article(text), head = {}, entries = {}}
  check_text(d, (file:gsub("%.gold$", ".txt")))
  for _, line in ipairs(logical_lines(annotations)) do
    local key, value = line[2]:match("^(%l+):%s*(.+)$")
    if key and terms.head[key] then
      d.head[key] = value
    else
      d.entries[#d.entries + 1] = parse_entry(line[1], line[2])
    end
  end
  check_head(d)
  return d
end
