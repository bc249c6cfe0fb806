-- Whom a lead tells of by what he is, and the article names below: "Mill denies a claim by a union / ... The Bakers' Federation said that the
-- ovens leak": the federation.
local claimants = require "lib.claimants"
local sets = require "lib.word_sets"

phase "denial-passes"

local LEAD = 3     -- sentences in which somebody is told of before he is named
local BELOW = 10   -- ... and below the denial, in which he is

local bodies = { ngo = true, media = true, company = true, party = true, igo = true, armed_group = true, institution = true, police = true }

-- "A union", "the pilots' union": a body that no name stands for.
local function is_unnamed(doc, m)
  local by = m:slot("claimant") and m:actor("claimant")
  return by and by:get("form") == "nominal" and bodies[by:get("kind") or ""] and by or nil
end

-- Whoever of that kind speaks below, if it is the only one, and the unnamed says nothing himself.
local function named_below(doc, m, by)
  local denier, found = m:actor("source"), nil
  local last = math.min(doc.sentences, m.sentence + BELOW)
  for _, c in ipairs(doc:span(doc:sentence(m.sentence).first, doc:sentence(last).last):mentions("Claim")) do
    local source = c:slot("source")
    local speaker = source and c:actor("source")
    if speaker and speaker:get("key") == by:get("key") and not (m.first <= c.place and c.place <= m.last) then return nil end
    local alike = speaker and speaker:get("kind") == by:get("kind") and speaker:get("form") ~= "nominal" and sets.put_forward[c:get("act") or ""]
    local other = alike and c.sentence > m.sentence and not (denier and denier:get("key") == speaker:get("key"))
    if other then
      if found and found:get("key") ~= speaker:get("key") then return nil end
      found = found or speaker
    end
  end
  return found
end

pass "claimants named below" {
  about = "\"Mill denies a claim by a union / ... The Bakers' Federation said that the ovens leak\": the federation claims it",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local by = m.sentence <= LEAD and claimants.denies_another(m) and is_unnamed(doc, m)
      local named = by and named_below(doc, m, by)
      if named then
        m:drop_slot("claimant")
        m:add_slot("claimant", named)
      end
    end
  end,
}
