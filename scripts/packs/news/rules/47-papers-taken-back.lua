-- Whoever takes back a paper takes back what it says: "The journal retracted a study that claimed glue heals bones".
phase "denial-passes"

-- The paper among what is taken back, before the token: "a study", "his letter".
local function paper_before(doc, content, stop)
  for n = content.first, stop - 1 do
    if doc:token(n):in_list("own_words", "own_claim") then return doc:span(n, n) end
  end
end

-- What somebody is told to say in it.
local function told_there(doc, m, content)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local source, what = c:slot("source"), c:slot("content")
    local inside = source and what and source.first > content.first and what.first > source.last and what.last <= content.last
    if inside then return source end
  end
end

pass "papers taken back" {
  about = "\"retracted a study whose authors claimed that glue heals bones\": that is what is taken back",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:get("type") == "retraction" and not m:slot("noun") and m:slot("content")
      local source = content and told_there(doc, m, content)
      local paper = source and paper_before(doc, content, source.first)
      if paper then m:add_slot("noun", paper) end
    end
  end,
}
