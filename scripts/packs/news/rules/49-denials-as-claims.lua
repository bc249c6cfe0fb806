-- Who denies, says so: a denial that says what it denies is a claim of its speaker too, if the rules of speech made none.
phase "denial-passes"

local types = { verb = true, noun = true, rejects_claim = true, retraction = true }

-- "Took it back": what was said stands elsewhere.
local function is_pronoun(doc, content)
  return content.first == content.last and doc:token(content.first):is("pronoun", "det")
end

pass "denials are claims" {
  about = "took back his words, gave the lie to the report: what is denied, said by who denies",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local source, cue, content = m:slot("source"), m:slot("cue"), m:slot("content")
      local told = types[m:get("type")] and source and cue and content and not is_pronoun(doc, content)
      if told and not doc:around("Claim", "cue", cue.last)[1] then
        doc:add("Claim", m, { source = source, cue = cue, content = content },
                { act = "deny", certainty = "certain", class = "deny", speaker = m:get("speaker") })
      end
    end
  end,
}
