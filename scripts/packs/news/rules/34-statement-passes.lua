-- Statements of several paragraphs, as press offices send them.
phase "speech-passes"

local sets = require "lib.word_sets"
local statements = require "lib.statements"

-- Is somebody said to say something there, outside quotations, who does not speak of himself?
local function is_told_there(doc, paragraph)
  for _, c in ipairs(paragraph:mentions("Claim")) do
    local cue, source = c:slot("cue"), c:slot("source")
    if cue and source and not cue.quoted and not sets.first_person[string.lower(source.text)] then return true end
  end
  return false
end

-- The last paragraph that the statement reaches from the one that it begins in; `begins` has those in which one begins.
local function last_of(doc, from, begins)
  local last = from
  for n = from + 1, doc.paragraphs do
    local p = doc:paragraph(n)
    if begins[n] then break end
    if statements.is_first_person(doc, p) then last = n
    elseif n > last + 1 or is_told_there(doc, p) then break end   -- one without I and we may stand between
  end
  return last
end

pass "statement goes on" {
  about = "The minister said: and paragraphs in which he speaks of himself; all of them are what he said",
  run = function(doc)
    local all, begins = {}, {}
    for _, m in ipairs(doc:mentions("Claim")) do
      if statements.is_one(doc, m) then
        all[#all + 1] = m
        begins[m:slot("content").paragraph] = true
      end
    end
    for _, m in ipairs(all) do
      local from = m:slot("content").paragraph
      for n = from + 1, last_of(doc, from, begins) do m:add_slot("content", doc:paragraph(n)) end
    end
  end,
}
