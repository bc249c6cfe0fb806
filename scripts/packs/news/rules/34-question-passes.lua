-- "Did the minister call you?" asks whether he did: it tells of no call of the minister's. The question itself is
-- a claim of whoever puts it. Nor does "you may find" tell of anything that was found.
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

-- "You can ask", "you should remember": advice to anybody.
local function is_advice(doc, source, cue)
  return source.last == cue.first - 1 and doc:token(cue.first):is("modal") and string.lower(source.text) == "you"
end

pass "asked, not said" {
  about = "did the minister call you? is no call of the minister's; you may find is only advice",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local source, cue = m:slot("source"), m:slot("cue")
      local before = source and cue and source.last < cue.first
      local asked = before and is_turned(doc, source) and ends_asking(doc, cue.last)
      if asked then m:drop("a question, which does not say that it was said")
      elseif before and is_advice(doc, source, cue) then m:drop("advice, which does not say that it was done") end
    end
  end,
}
