-- "The Greens say the chancellor lied about the dam": a charge; whoever says so denies only what the other has said.
phase "denial-passes"

words "made_of_nothing" { "made up", "invented", "fabricated", "forged", "faked", "concocted", "fictitious", "fake", "bogus", "phantom", "fictional" }
-- what a cheat fakes, and nobody has told
words "faked_goods" { "invoice", "sale", "receipt", "order", "customer", "client", "profit", "revenue", "loss", "contract", "transaction", "trade",
                      "vote", "ballot", "degree", "diploma", "expense", "employee", "bill", "account", "loan", "passport", "patient", "licence",
                      "license", "certificate", "signature", "coin", "banknote", "painting", "prescription", inflect = "noun" }

-- Who has said something, by key: the first word that tells so.
local function first_said(doc)
  local since = {}
  for _, c in ipairs(doc:mentions("Claim")) do
    local by = c:slot("cue") and c:actor("source")
    local key = by and by:get("key")
    if key and (not since[key] or c.place < since[key]) then since[key] = c.place end
  end
  return since
end

-- "Lied about me", "about what the firm knew of her": is it about whoever says that the other lied?
local function is_about_denier(m)
  local content, denier = m:slot("content"), m:actor("source")
  local key = denier and denier:get("key")
  for _, a in ipairs(content and key and content:mentions("Actor") or {}) do
    if a:get("key") == key then return true end
  end
  return false
end

pass "who lied" {
  about = "\"the mayor lied about the dam\" denies what she has said; who has said nothing yet is only accused",
  run = function(doc)
    local since
    for _, m in ipairs(doc:mentions("Denial")) do
      local liar = m.way == "lied" and m:actor("claimant")
      local content = m:slot("content")
      local about = content and doc:word(content.first - 1) == "about"   -- "lied that the dam was safe" tells what he said
      local named = about and liar and liar:get("form") ~= "pronoun" and liar:get("key")
      if named and not is_about_denier(m) then
        since = since or first_said(doc)
        if not since[named] or since[named] >= m.place then m:drop("he has said nothing that could be a lie", liar) end
      end
    end
  end,
}
