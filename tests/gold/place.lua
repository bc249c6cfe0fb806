-- Where words stand in an article: `words`, `words @LINE`, `words #NTH`, `words @LINE #NTH`, and
-- `first words ... last words` for a stretch. Places count code points from 0, the end not included.
local place = {}

-- Is the code point part of a word? Signs of Latin-1 and general punctuation are not.
local function is_letter(c)
  if c < 128 then return string.char(c):find("%w") ~= nil end
  return c >= 0xC0 and not (c >= 0x2000 and c <= 0x206F)
end

local function letter_before(text, at)
  if at <= 1 then return false end
  return is_letter(utf8.codepoint(text, utf8.offset(text, -1, at)))
end

local function letter_at(text, at)
  return at <= #text and is_letter(utf8.codepoint(text, at))
end

-- All whole-word occurrences of `words` within bytes first..last: a list of {first, last}.
local function occurrences(text, words, first, last)
  local found, at = {}, first
  while true do
    local s, e = text:find(words, at, true)
    if not s or e > last then return found end
    local cut = letter_at(text, s) and letter_before(text, s) or
                letter_at(text, e + 1) and letter_before(text, e + 1)
    if not cut then found[#found + 1] = {s, e} end
    at = e + 1
  end
end

-- "first ... last": from each occurrence of the first words to the nearest last words on that line.
local function stretches(text, words, first, last)
  local head, tail = words:match("^(.-) %.%.%. (.+)$")
  local found = {}
  for _, from in ipairs(head and occurrences(text, head, first, last) or {}) do
    local eol = text:find("\n", from[2], true) or #text + 1
    local to = occurrences(text, tail, from[2] + 1, math.min(eol - 1, last))[1]
    if to then found[#found + 1] = {from[1], to[2]} end
  end
  return found
end

function place.article(text)
  local article, at = {text = text, lines = {}}, 1
  for line in text:gmatch("([^\n]*)\n") do
    article.lines[#article.lines + 1] = {at, at + #line - 1}
    at = at + #line + 1
  end
  return article
end

-- Takes "@7" and "#2" off the end of a field. Several "@" are a list.
function place.split(field)
  local words, lines, nth = field, {}, nil
  while true do
    local rest, sign, number = words:match("^(.-)%s+([@#])(%d+)$")
    if not rest then return words, lines, nth end
    words = rest
    if sign == "@" then table.insert(lines, 1, tonumber(number)) else nth = tonumber(number) end
  end
end

-- All places of `words`, in a line or (nil) the whole text; nil and why if there are none.
function place.all(article, words, line)
  local first, last = 1, #article.text
  if words == "" then return nil, "no words are given" end
  if line then
    if not article.lines[line] then return nil, ("the text has no line %d"):format(line) end
    first, last = table.unpack(article.lines[line])
  end
  local found = occurrences(article.text, words, first, last)
  if #found == 0 then found = stretches(article.text, words, first, last) end
  if #found > 0 then return found end
  return nil, ('"%s" is not in %s'):format(words, line and "line " .. line .. " of the text" or "the text")
end

-- The one place of a field; `line` is where to look if it does not say itself.
function place.one(article, field, line)
  local words, lines, nth = place.split(field)
  if #lines > 1 then return nil, "one line only: " .. field end
  local where = lines[1] or line
  local found, why = place.all(article, words, where)
  if not found then return nil, why end
  if nth and not found[nth] then return nil, ('"%s" occurs only %d times there'):format(words, #found) end
  if #found == 1 or nth then return found[nth or 1] end
  local or_line = where and "" or " or by its line, @N"
  return nil, ('"%s" occurs %d times there: say which, as "%s #1"%s'):format(words, #found, words, or_line)
end

-- {first byte, last byte} as the record has it.
function place.span(article, bytes)
  local start = utf8.len(article.text, 1, bytes[1]) - 1
  return {start = start, ["end"] = start + utf8.len(article.text, bytes[1], bytes[2]),
          text = article.text:sub(bytes[1], bytes[2])}
end

return place
