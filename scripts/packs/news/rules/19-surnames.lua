-- Family names that are words of the dictionary: "Ben Player", then "Player"; "Ada Deacon", then "Deacon".
local sets = require "lib.word_sets"

phase "actor-keys"

-- The family names of the people named in full that no rule takes for a name when they stand alone.
local function word_names(doc)
  local found
  local all, kinds, forms = doc:mentions("Actor", "kind", "form")
  for i, m in ipairs(all) do
    if kinds[i] == "person" and forms[i] == "full" and m.last > m.first then
      local family = doc:token(m.last)
      if family.known and string.find(family.text, "^%u%l") and not family:in_list("month", "weekday", "actor", "honorific", "city") then
        found = found or {}
        found[family.text] = m
      end
    end
  end
  return found
end

-- A headline gives capitals to words that are no names.
local function in_headline(doc, n)
  local number = doc:sentence(doc:token(n).sentence).paragraph
  return number == 1 and not string.find(doc:word(doc:paragraph(1).last), "[.?!\"”]")
end

-- Does it stand as a name does: without an article, and in no longer name?
local function stands_alone(doc, n)
  if sets.opens_known[doc:word(n - 1)] or in_headline(doc, n) then return false end
  local before, after = doc:token(n - 1), doc:token(n + 1)
  if doc:sentence(doc:token(n).sentence).first == n and not (after and after:is("finite", "modal", "possessive", "adv")) then return false end
  if before:is("name") and not before:in_list("weekday", "month") then return false end
  return not (after and after:is("name")) and #doc:span(n, n):mentions("Actor") == 0
end

pass "family names that are words" {
  about = "Player, where Ben Player was named",
  run = function(doc)
    local names = word_names(doc)
    for n = 2, names and doc.tokens or 0 do
      local m = names[doc:word(n)]
      if m and stands_alone(doc, n) then
        local span = doc:span(n, n)
        doc:add("Actor", span, { name = span }, { kind = "person", form = "full" }, m)
      end
    end
  end,
}
