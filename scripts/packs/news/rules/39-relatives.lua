-- What stands in front of a speaker as the object of his verb: "a plan which he called theft". It is no speaker that cuts in.
phase "speech-passes"

local relative = { which = true, whom = true, what = true, who = true }

-- "Which he described as theft", "what they had vowed to do": the word in front of the source, if no preposition rules it
-- ("in which he called for talks").
local function relative_before(doc, m)
  local source, content = m:slot("source"), m:slot("content")
  local n = source and content and source.last < content.first and source.first - 1 or 0
  if n < 1 or doc:token(n).sentence ~= source.sentence or not relative[doc:token(n).form] then return nil end
  if n > 1 and doc:token(n - 1):is("prep") and doc:token(n).form ~= "what" then return nil end
  return n
end

pass "relatives are said, too" {
  about = "which he described as theft, what they had vowed to do: what is said begins with the relative",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local n = m.rule == "intention" and relative_before(doc, m)
      local pieces = n and m:pieces("content") or {}
      if n then
        m:drop_slot("content")
        m:add_slot("content", doc:span(n, n))
        for _, piece in ipairs(pieces) do m:add_slot("content", piece) end
      end
    end
  end,
}
