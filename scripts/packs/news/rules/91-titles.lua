-- Titles in front of names: "assistant prosecutor Ada Lind" speaks of her twice, by an office and by a name. Behind all
-- others, as nobody asks a title what it does.
phase "places"

local LONGEST = 4   -- words of a title

-- "Energy Minister" of which the list of roles has only the minister: the words ahead that say of what.
local function start_of(doc, title)
  local n = math.max(1, title.first - LONGEST)
  local whole = doc:span(n, title.last):last_entry("role")
  return whole and whole.last == title.last and whole.first or title.first
end

-- "Mayor Ada Lind's brother": what begins with the title is somebody else.
local function is_of_another(doc, m)
  local behind = m.last < doc.tokens and doc:token(m.last + 1)
  return behind and (behind:is("possessive", "common") or behind.text == "-") or false
end

-- The title right in front of the name, or nil: ranks and Mr are a part of how one is called.
local function title_of(doc, m)
  local title = m.rule == "person with a title" and m:slot("title")
  return title and title.last == m.first - 1 and not is_of_another(doc, m) and title or nil
end

pass "titles" {
  about = "assistant prosecutor Ada Lind: the title is a mention of her",
  run = function(doc)
    local all, keys, kinds = doc:mentions("Actor", "key", "kind")
    for i, m in ipairs(all) do
      local title = kinds[i] == "person" and keys[i] and title_of(doc, m)
      if title then
        local span = doc:span(start_of(doc, title), title.last)
        doc:add("Actor", span, { name = span }, { key = keys[i], kind = "person", form = "title" }, m)
      end
    end
  end,
}
