-- The government of a place by its short words: "Lagos govt" of a headline is the Lagos State Government that the text names.
phase "actor-keys"

local ends = { govt = true, government = true }

-- "Lagos govt", "the Lagos State government": the place in front of the word; nil if it is no such name.
local function place_of(doc, a)
  if a:get("kind") ~= "government" or a:get("form") == "pronoun" or not ends[string.lower(doc:word(a.last))] then return nil end
  local first = doc:token(a.first):is("det") and a.first + 1 or a.first
  local last = string.lower(doc:word(a.last - 1)) == "state" and a.last - 2 or a.last - 1
  if last < first or not doc:token(first):is("name") then return nil end
  return string.lower(doc:span(first, last).text)
end

pass "governments by short words" {
  about = "\"Lagos govt\" is the Lagos State Government, \"the Lagos government\"",
  run = function(doc)
    local n, named, short = doc:find_list(1, doc.tokens, "govt_word"), {}, {}
    if not n then return end
    for _, a in ipairs(doc:mentions("Actor")) do
      local place = place_of(doc, a)
      local abbreviated = place and string.lower(doc:word(a.last)) == "govt"
      if abbreviated then
        short[#short + 1] = { mention = a, place = place }
      elseif place and a:get("key") and not named[place] then
        named[place] = a:get("key")
      end
    end
    for _, s in ipairs(short) do
      if named[s.place] then s.mention:set("key", named[s.place], "the same government") end
    end
  end,
}

words "govt_word" { "govt", "Govt" }
