-- Nouns by what they end in: German writes compounds in one word, so "Innenministerium" is a body as
-- "Ministerium" is.
local M = {}

-- endings of case and number, and the feminine of people
local cases = "(s|es|e|en|n)?"
local people = "(s|es|e|en|n|er|ern|in|innen)?"

local big = { ["Ä"] = "ä", ["Ö"] = "ö", ["Ü"] = "ü", ["É"] = "é" }

function M.lower(text)
  return (string.gsub(string.lower(text), "[\xC3][\x80-\xBF]", big))
end

-- The table's column of each head, and a pattern for one token that ends in one of them.
local function read(file, column, endings)
  local values, words = {}, {}
  for _, row in ipairs(rows(file)) do
    values[row.entry] = row[column]
    words[#words + 1] = row.entry
  end
  return values, "/(.*)(" .. table.concat(words, "|") .. ")" .. endings .. "/"
end

M.bodies, M.body_pattern = read("words/bodies.tsv", "kind", cases)
M.roles, M.role_pattern = read("words/roles.tsv", "class", people)

local strip = { "", "s", "es", "e", "en", "n", "er", "ern", "in", "innen" }

-- The longest head of the table that the word ends in, and whether it is a woman's.
local function head(values, word)
  local text = M.lower(word)
  local best, feminine
  for _, ending in ipairs(strip) do
    if ending == "" or string.sub(text, -#ending) == ending then
      local stem = string.sub(text, 1, #text - #ending)
      for length = #stem, 2, -1 do
        local tail = string.sub(stem, -length)
        if values[tail] and (not best or #tail > #best) then
          best, feminine = tail, ending == "in" or ending == "innen"
          break
        end
      end
    end
  end
  return best, feminine
end

function M.body(word)
  local best = head(M.bodies, word)
  return best
end
function M.role(word)
  local best, feminine = head(M.roles, word)
  return best, feminine or (best and string.sub(best, -2) == "in")
end

return M
