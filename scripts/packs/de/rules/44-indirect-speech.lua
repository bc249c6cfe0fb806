-- Speech that goes on without a verb of saying: German marks indirect speech by the Konjunktiv alone.
phase "denial-passes"

-- The first finite verb of a sentence outside of quotations.
local function main_verb(doc, s)
  for n = s.first, s.last do
    local t = doc:token(n)
    if t.quoted then return nil end
    if t:is("sub") or t:is("relative") then return nil end
    if t:is("finite") then return t:is("reported") and n or nil end
  end
end

local function has_claim(doc, s)
  if #s:mentions("Claim") > 0 then return true end
  return #doc:around("Claim", "content", s.first) > 0 or #doc:around("Claim", "content", s.last) > 0
end

-- Who speaks or denies in each sentence, as the number of the actor's mention; the last one of several.
local function speakers(doc)
  local spoke = {}
  for _, kind in ipairs { "Claim", "Denial" } do
    for _, m in ipairs(doc:mentions(kind)) do
      local source = m:actor("source")
      if source then spoke[m.sentence] = source.number end
    end
  end
  return spoke
end

-- A sentence that is all one quotation, and nobody is named as saying it.
local function is_quotation(doc, s)
  local q = doc:quote(math.min(s.first + 1, s.last))
  return q and q.first <= s.first and q.last >= s.last - 1
end

-- "Man habe nie Öl abgelassen.": a whole sentence in the Konjunktiv is the last speaker's.
pass "indirect speech goes on" {
  about = "a quotation, or a main clause in the Konjunktiv, without a verb of saying is the last speaker's of its paragraph",
  run = function(doc)
    local spoke, speaker, paragraph = speakers(doc), nil, nil
    for s = 1, doc.sentences do
      local span = doc:sentence(s)
      if paragraph ~= span.paragraph then speaker, paragraph = nil, span.paragraph end
      if spoke[s] then speaker = spoke[s]
      elseif speaker and not has_claim(doc, span) and (is_quotation(doc, span) or main_verb(doc, span)) then
        local to = doc:token(span.last):is("mark") and span.last - 1 or span.last
        local content = doc:span(span.first, math.max(span.first, to))
        doc:add("Claim", content, { content = content },
                { act = "state", certainty = "certain", class = "indirect", speaker = speaker }, doc:mention(speaker))
      end
    end
  end,
}
