-- "Did the minister call you?" asks whether he did: it tells of no call of the minister's. The question itself is
-- a claim of whoever puts it.
phase "speech-passes"

-- "Did the minister", "what has the minister": the verb in front of its subject.
local function is_turned(doc, source)
  local verb = doc:token(source.first - 1)
  return verb and (verb:is("modal") or verb:in_list("do", "have")) and verb.sentence == source.sentence
end

local function ends_asking(doc, n)
  local last = doc:sentence(doc:token(n).sentence).last
  for i = last, math.max(n, last - 2), -1 do
    if doc:word(i) == "?" then return true end
  end
  return false
end

pass "asked, not said" {
  about = "did the minister call you? is no call of the minister's",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local source, cue = m:slot("source"), m:slot("cue")
      local asked = source and cue and source.last < cue.first and is_turned(doc, source) and ends_asking(doc, cue.last)
      if asked then m:drop("a question, which does not say that it was said") end
    end
  end,
}
