-- Whom the clause before in the same sentence is about: the pronoun goes on about him, and not about who says it.
local pronouns = require "lib.pronouns"
local sets = require "lib.word_sets"

local M = {}

-- The actor of the sentence that begins behind token n, if a verb stands behind him.
local function subject_behind(doc, list, n, stop)
  for _, c in ipairs(list) do
    if c.first > n and c.m.last < stop - 1 then
      local verb = doc:token(c.m.last + 1)
      local near = c.first <= n + 4 and not c.word and verb:is("finite", "modal", "adv")
      return near and c or nil
    end
  end
end

-- "Chile says Peru has lied and that it must go": the place behind the verb of saying in front of all.
local function first_clause(doc, first, stop)
  for n = first + 1, stop - 4 do
    local t = doc:token(n)
    if t:is("verb") and t:in_list("say") then return doc:word(n + 1) == "that" and n + 1 or n end
  end
end

-- "said that if Moss won, he must go": the place of "if", where the comma stands right in front of the pronoun.
local function fronted(doc, first, stop)
  for n = stop - 1, first, -1 do
    local t = doc:token(n)
    if sets.opens_reason[string.lower(t.text)] then return n end
    if t.text == "," or t:is("mark") then return nil end
  end
end

function M.subject(doc, list, m, word, wanted, genders)
  local n, first = m.first, doc:sentence(m.sentence).first
  if not sets.subject_pronoun[word] or not list or n < first + 5 then return nil end
  local ahead = doc:word(n - 1)
  local at
  if ahead == "that" and doc:word(n - 2) == "and" then at = first_clause(doc, first, n - 2)
  elseif ahead == "," and sets.obliged[doc:word(n + 1)] then at = fronted(doc, first, n - 1) end
  local c = at and at > first and subject_behind(doc, list, at, n)
  if not c then return nil end
  pronouns.look_at(c)
  return wanted(c, genders) and c or nil
end

return M
