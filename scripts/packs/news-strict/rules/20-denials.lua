-- Denials and what they answer, with precision first.

phase "denial-passes"

pass "only what is put plainly" {
  about = "drops denials in hedged words: exaggerated, misleading",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      if m:get("polarity") == "denial" and m:get("strength") == "1" then
        m:drop("put in hedged words")
      end
    end
  end,
}

-- A claim inside the words of its denial is what it answers; else two strong signs must agree, such as the
-- claimant's name and a word that both share. With less, a denial answers an open claim.
link "Denial" {
  at_least = 9, at_least_said = 9, at_least_named = 9, at_least_bare = 9,
  points = { embedded = 9, embedded_unnamed = 9 },
}
