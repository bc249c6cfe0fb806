-- What is told of a denial is no claim that another denial answers: "The union hit back at claims by the minister that it walked out. 'We did not
-- walk out,' its leader said"; "'There is no truth to that,' she said. The bank also denied the report."
local quoted_claims = require "lib.quoted_claims"

phase "denial-passes"

local rebuffs = { criticise = true, accuse = true }

-- The claim that is read at the verb of the denial, and of the same one.
local function claim_at(doc, m)
  local denier = m:actor("source")
  for _, c in ipairs((doc:around("Claim", "cue", m.place))) do
    local by = c:actor("source")
    if rebuffs[c:get("act") or ""] and by and denier and by:get("key") == denier:get("key") then return c end
  end
end

pass "rebuffs are denials" {
  about = "\"hit back at claims that it leaks\", \"slammed a report that it leaks\": whoever does denies, and charges nobody",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local claim = m:get("type") == "rejects_claim" and m:get("polarity") == "denial" and m:slot("noun") and claim_at(doc, m)
      if claim then claim:set("act", "deny", "it denies what it strikes at", m) end
    end
  end,
}

local OPENS = 3   -- tokens of a quotation up to the denial: "There is no"
local ENDS = 3    -- ... and behind it: the comma and the mark
local verdicts = { falsity_predicate = true }

-- "There is no truth to that", "That is a lie": is it but a pronoun that is called so?
local function only_points(doc, m)
  local content = m:slot("content")
  return not content or content.first == content.last and doc:token(content.first):is("pronoun", "det")
end

pass "quotations that only deny" {
  about = "\"'There is no truth to that,' she said\": a denial, and no statement that others deny",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local verdict = m.quoted and verdicts[m:get("type") or ""] and m:get("polarity") == "denial" and only_points(doc, m)
      for _, c in ipairs(verdict and (doc:around("Claim", "content", m.place)) or {}) do
        local content, by, denier = c:slot("content"), c:actor("source"), m:actor("source")
        local own = by and denier and by:get("key") == denier:get("key")
        if own and quoted_claims.is_direct(doc, c) and c:get("act") == "state" and m.first <= content.first + OPENS and
                        not c:pieces("content")[2] and content.last <= m.last + ENDS then
          c:set("act", "deny", "it says no more", m)
        end
      end
    end
  end,
}
