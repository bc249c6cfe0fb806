-- Names that several lands have for a house or party of their own: whose the text means.

local M = {}

-- Names that several lands have for a house or party of their own, by the state that the text names: in a text that
-- names other states, and not that of the lists.
local shared_names = {}
for _, row in ipairs(rows "words/shared-names.tsv") do
  shared_names[row.entry] = shared_names[row.entry] or {}
  shared_names[row.entry][row.state] = row
end

-- The states of which the text tells, also through their institutions.
local function states_of(all)
  local told = {}
  for _, s in ipairs(all) do
    if s.listed and not shared_names[s.text] then
      local state = s.kinds.state and s.listed or s.at[1]:get("state")
      if state and state ~= "" then told[state] = true end
    end
  end
  return told
end

-- Adds the states of the towns that it names and of the capital from which it was sent: MANILA, in Mumbai.
local function add_towns(doc, told)
  for n = 1, doc.tokens do
    local state = doc:token(n):in_list("city") and doc:span(n, n):last_entry("city", "state")
    if state and state ~= "" then told[state] = true end
  end
  for _, line in ipairs(doc:mentions("Dateline")) do
    for n = line.first, line.last do
      local name = doc:span(math.max(line.first, n - 1), n)
      if name:last_entry("actor", "form") == "capital" then told[name:last_entry("actor", "name")] = true end
    end
  end
  return told
end

-- Whose a shared name is in this text: of whom it names in full, else of the state that it names, in the order of their
-- letters.
local function owner_among(owners, told, by_text)
  local best
  for state, row in pairs(owners) do
    if by_text[row.name] then return row end
    if told[state] and not (best and best.state < state) then best = row end
  end
  return best
end

function M.give(doc, all, by_text)
  local told
  for text, owners in pairs(shared_names) do
    local s = by_text[text]
    if s and (s.listed or s.upper) then
      told = told or add_towns(doc, states_of(all))
      local home = s.listed and s.at[1]:get("state") or ""
      local open = not told[home] or not by_text[s.listed]
      local owner = open and owner_among(owners, told[home] and {} or told, by_text)
      local strange = not owner and text == "Congress" and not told[home] and next(told)   -- of no land that is known
      if owner or strange then
        s.listed, s.kinds = owner and owner.name or text, { [owner and owner.kind or "institution"] = 9 }
        for _, m in ipairs(s.at) do
          m:set("name", s.listed)
          m:set("state", owner and owner.state or "")
        end
      end
    end
  end
end

return M
