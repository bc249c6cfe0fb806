-- Of two who contradict each other one denies: whoever says it in the negative, where that was found to be a denial.
phase "denial-passes"

local function denies_at(doc, n)
  for _, m in ipairs(doc:sentence(doc:token(n).sentence):mentions("Denial")) do
    local cue = m:slot("cue")
    if cue and cue.first <= n and n <= cue.last then return true end
  end
  return false
end

pass "what a denial denies" {
  about = "\"The firm never paid him, it said. He says it paid him\": that is what the firm denies, and no denial of his",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local negator = tonumber(m:get("undone_at") or "")
      if negator and denies_at(doc, negator) then m:drop("it is what is denied") end
    end
  end,
}
