-- For which part of a land somebody sits: "Montana Sen. Ada Lind", "Ada Lind (R-Ky.)", "Ada Lind of Aarhus"; and whom "the
-- Montana senator" may mean by that.
local M = {}

local full, is_seat = {}, {}   -- by what papers cut it short to; of which one is not of another
for _, row in ipairs(rows "words/states-short.tsv") do
  full[row.short] = row.name
  is_seat[string.lower(row.name)] = true
end

-- One name for each: "Ky." is Kentucky.
local function name_of(text) return string.lower(full[text] or text) end

local LONGEST = 3   -- words of such a name

-- The place that begins with token n.
local function place_at(doc, n)
  for last = math.min(n + LONGEST - 1, doc.tokens), n, -1 do
    local place = doc:span(n, last):last_entry("city")
    if place and place.first == n then return place.text end
  end
end

-- "(R-Ky.)", ", D-New York,": what stands behind the party.
local function behind_party(doc, n)
  local open = n < doc.tokens and doc:word(n)
  local place = (open == "(" or open == ",") and string.match(doc:word(n + 1), "^[RDI]%-(%u.*)$")
  if not place then return nil end
  local close = doc:word(n + 2)
  return (close == ")" or close == "," or close == ".") and place or place .. " " .. close
end

-- "Montana Sen. Ada Lind": the place in front of the title.
local function ahead_of_title(doc, m)
  local title = m:slot("title")
  local last = title and title.first < m.first and title.first - 1 or 0
  local place = last > 0 and doc:span(math.max(1, last - LONGEST + 1), last):last_entry("city")
  return place and place.last == last and place.text or nil
end

-- A person that is named, whose key that is.
function M.note(doc, memory, m, key)
  local behind = m.last + 2 <= doc.tokens and doc:word(m.last + 1) == "of" and place_at(doc, m.last + 2)
  local place = behind or behind_party(doc, m.last + 1) or ahead_of_title(doc, m)
  if place then M.seat(memory, place, key, m:get("class")) end
end

function M.seat(memory, place, key, class)
  place = name_of(place)
  memory.comes_from[place] = { key = key, class = class }
  memory.seat_of[key] = memory.seat_of[key] or place
end

-- Who is said to be of the place that the noun D names, or nil: the Ohio senator is no governor of Ohio.
function M.holder(memory, d)
  local told, class = memory.comes_from[name_of(d.m:slot("seat").text)], d.m:get("class")
  return told and (told.class == nil or told.class == class) and told.key or nil
end

-- Does the text say that he sits for another place? The Manhattan judge may be the New York one.
function M.sits_elsewhere(memory, place, key)
  local own, name = memory.seat_of[key], place and name_of(place)
  return is_seat[own or ""] ~= nil and is_seat[name or ""] ~= nil and own ~= name
end

-- Is he said to be of another place, as "Mayor Ada Lind of Aarhus" is, who is not the mayor of Odrin?
function M.is_of_other(memory, place, key)
  local own = memory.seat_of[key]
  return own ~= nil and own ~= name_of(place)
end

-- ... than the noun D names?
function M.is_elsewhere(memory, d, key)
  local seat = d.m:slot("seat")
  return seat ~= nil and M.sits_elsewhere(memory, seat.text, key)
end

return M
