-- What no pattern states about claims: quotations that go on behind their speaker, and the border of a
-- quotation for claims inside it.
phase "speech-passes"

local function region_at(quotes, token)
  for _, q in ipairs(quotes) do
    if q.first <= token and token <= q.last then return q end
  end
  return nil
end

-- The quotations that stand in the content of some claim, by their first token.
local function owners(doc, quotes)
  local owned = {}
  for _, m in ipairs(doc:mentions("Claim")) do
    for _, piece in ipairs(m:pieces("content")) do
      for _, q in ipairs(quotes) do
        if piece.first <= q.first + 1 and q.last - 1 <= piece.last then owned[q.first] = true end
      end
    end
  end
  return owned
end

-- "The port is open," she said. "It will stay open.": one claim of two pieces.
pass "quotation goes on" { about = "the quotation in the next sentence of the paragraph, if nobody else says it",
  run = function(doc)
    local quotes = doc:quotes()
    if #quotes == 0 then return end
    local owned = owners(doc, quotes)
    local by_first = {}
    for _, q in ipairs(quotes) do by_first[q.first] = q end
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue, pieces = m:slot("cue"), m:pieces("content")
      local first = pieces[1]
      if cue and first and first.last < cue.first and not cue.quoted and region_at(quotes, first.last - 1) then
        local after = doc:sentence(cue.sentence + 1)
        local q = after and after.paragraph == cue.paragraph and by_first[after.first]
        if q and not owned[q.first] then
          m:add_slot("content", q)
          owned[q.first] = true
        end
      end
    end
  end }

-- What somebody says inside a quotation ends with it.
pass "claims inside quotations" { about = "cuts the content of a claim in a quotation at the quotation's border",
  run = function(doc)
    local quotes = doc:quotes()
    for _, m in ipairs(doc:mentions("Claim")) do
      local cue = m:slot("cue")
      local q = cue and cue.quoted and region_at(quotes, cue.first)
      if q then m:cut(q) end
    end
  end }
