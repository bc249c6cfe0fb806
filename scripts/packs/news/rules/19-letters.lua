-- Acronyms that are words for other things: the PDF, where the People's Defence Force (PDF) was named.
local sets = require "lib.word_sets"

phase "actor-keys"

-- The mentions in brackets that taught such letters.
local function learnt(doc)
  local found
  for _, m in ipairs(doc:mentions("Actor")) do
    if m.rule == "acronym in brackets" and m.first == m.last and doc:token(m.first):in_list("no_name") then
      found = found or {}
      found[m.text] = found[m.text] or m
    end
  end
  return found
end

-- "The PDF said so": where it was read as a noun, it is none.
local function is_free(doc, n)
  local free = true
  for _, a in ipairs(doc:span(n, n):mentions("Actor")) do
    if a:get("form") == "nominal" and a.last == n and a.first >= n - 1 then a:drop("the letters of a name") else free = false end
  end
  return free
end

pass "letters that are words" {
  about = "the PDF said so, where the People's Defence Force (PDF) was named",
  run = function(doc)
    local names = learnt(doc)
    for n = 1, names and doc.tokens or 0 do
      local m = names[doc:word(n)]
      local any = m and n > 1 and sets.a_or_an[string.lower(doc:word(n - 1))]   -- a PDF of nine pages
      if m and not any and n ~= m.first and is_free(doc, n) then
        local span = doc:span(n, n)
        doc:add("Actor", span, { name = span }, { kind = m:get("kind"), form = "acronym" }, m)
      end
    end
  end,
}
