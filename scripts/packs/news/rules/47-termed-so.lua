-- Two denials of one sentence and one mouth: "The bureau said the army had no part in it, terming the allegations by her family lies": the
-- bureau calls them so, and both are of what her family says.
local claimants = require "lib.claimants"

phase "denial-passes"

words "terms_it" { "term", "call", "describe", "dub", "brand", "label", "dismiss", "denounce", "decry", "slam", "reject", "characterise", "characterize", "deem", inflect = "verb" }

-- Where ", terming" stands, of a verdict whose source stands before it.
local function terming(doc, m)
  local source = m:slot("source")
  for n = source and source.last < m.place and source.last + 1 or m.place + 1, m.place do
    local t = doc:token(n)
    if t:is("gerund") and t:in_list("terms_it") and doc:word(n - 1) == "," then return n end
  end
end

-- The denial before it in the sentence, in whose content the source of the verdict is told.
local function first_denial(doc, m)
  local source, n = m:slot("source"), terming(doc, m)
  for _, o in ipairs(n and doc:sentence(m.sentence):mentions("Denial") or {}) do
    local by, content = o:slot("source"), o:slot("content")
    local told = by and content and by.last < content.first and content.first <= source.first and source.last <= content.last
    if o.place < n and told and o:actor("source") then return o end
  end
end

pass "terming it so" {
  about = "\"The bureau said the army had no part in it, terming the allegations lies\": the bureau does, and not the army",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local o = m:get("type") == "falsity_predicate" and first_denial(doc, m)
      if o then
        m:drop_slot("source")
        m:add_slot("source", o:slot("source"))
        m:set("speaker", o:actor("source"))
      end
    end
  end,
}

-- The denials of one sentence that one actor makes.
local function beside(doc, m)
  local denier = m:actor("source")
  for _, o in ipairs(denier and doc:sentence(m.sentence):mentions("Denial") or {}) do
    local by = o ~= m and o:get("polarity") == "denial" and o:slot("claimant") and o:actor("source")
    if by and by:get("key") == denier:get("key") and o:get("type") == "falsity_predicate" and m.place < o.place and terming(doc, o) then return o end
  end
end

pass "whose the allegations are" {
  about = "\"denied it, terming the allegations by her family lies\": it is her family that says so",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local open = claimants.denies_another(m) and not m:slot("claimant")
      local o = open and beside(doc, m)
      if o then m:add_slot("claimant", o:slot("claimant")) end
    end
  end,
}
