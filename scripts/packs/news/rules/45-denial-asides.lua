-- What stands before an aside ("..., a charge she denies") or a verdict is the claim, and ends there.

phase "denial-passes"

-- The comma behind which a denial stands as an aside to what it denies ("..., a charge she denies", "..., which
-- he denies"), or nil.
local function aside_from(doc, m)
  if m.rule ~= "claim denied, passive" and m.way ~= "apposed" and m.way ~= "relative" then return nil end
  local content = m:slot("content")
  local n = content and content.first - 1 or m:span().first
  local t = n >= 1 and n < m.place and doc:token(n)
  return t and t.text == "," and n > doc:sentence(m.sentence).first and n or nil
end

-- Ends the pieces of a claim that run over token n and the denial behind it.
local function end_before(doc, c, n, m)
  local kept, cut = {}, false
  for _, p in ipairs(c:pieces("content")) do
    local over = p.first < n and p.last >= m.place
    cut = cut or over
    kept[#kept + 1] = over and doc:span(p.first, n - 1) or p
  end
  if not cut then return end
  c:drop_slot("content")
  for _, p in ipairs(kept) do c:add_slot("content", p) end
end

local neutral = { state = true, inform = true }   -- acts of claims that may be charges, too

-- Ends the claims that run over the comma there; is there one before it?
local function end_claims(doc, m, comma)
  local before = false
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    end_before(doc, c, comma, m)
    for _, p in ipairs(c:pieces("content")) do
      before = before or p.last < comma
      if p.last == comma - 1 and c.place < p.first then
        c:set("prompts", "yes", "the aside is about it", m)
        if m:get("noun_act") == "accuse" and neutral[c:get("act")] then c:set("act", "accuse", "the aside calls it a charge", m) end
      end
    end
  end
  return before
end

-- The claim whose noun stands before a verdict on it.
local function end_named(doc, m, noun, content)
  for _, c in ipairs(doc:sentence(m.sentence):mentions("Claim")) do
    local within = noun.first <= c.place and c.place <= content.last
    if within then end_before(doc, c, content.last + 1, m) end
  end
end

pass "verdicts on claims" {
  about = "\"Lind's claim that the dam leaks is false\": what is claimed ends before the verdict",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content = m:slot("content")
      local noun = m:slot("noun") or m:get("type") == "falsity_predicate" and content   -- "the plot that he says he foiled is a lie"
      if noun and content and content.last < m.place then end_named(doc, m, noun, content) end
    end
  end,
}

pass "denied in an aside" {
  about = "what stands before the aside is the claim",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local comma = aside_from(doc, m)
      if comma and not end_claims(doc, m, comma) then
        local noun = m:slot("noun") or doc:span(comma + 1, comma + 1)
        local act = m:get("noun_act") == "accuse" and "accuse" or "state"
        doc:add("Claim", noun, { cue = noun, content = doc:span(doc:sentence(m.sentence).first, comma - 1) },
                { mode = "noun", act = act, certainty = "hearsay" }, m)
      end
    end
  end,
}
