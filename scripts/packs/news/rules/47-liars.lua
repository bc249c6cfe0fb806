-- Whose word is called a lie, where a body is blamed for it: "The head teacher said nobody was inside. 'The school is lying,' she said": the head
-- teacher's.
local nearby = require "lib.nearby"
local sides = require "lib.sides"
local spokesmen = require "lib.spokesmen"

phase "denial-passes"

local BACK = 2    -- sentences before, in which somebody has said it for the body
local KNOWN = 6   -- ... and in which the body itself would have spoken

local spoken = { state = true, inform = true, deny = true }

-- "The school is lying": the body that is said to.
local function liar_of(m)
  local bare = m:get("type") == "falsity_predicate" and m:get("polarity") == "denial" and not m:slot("noun") and not m:slot("content")
  local whom = bare and m:actor("claimant")
  return whom and spokesmen.has_spokesmen[whom:get("kind") or ""] and whom or nil
end

-- The last that another has said, if the body has said nothing.
local function said_for(doc, m, whom)
  local denier, found = m:actor("source"), nil
  for _, c in ipairs(denier and nearby.mentions(doc, "Claim", m.place, KNOWN) or {}) do
    local by = c.last < m.first and c:slot("source") and c:actor("source")
    if by and sides.meet(sides.of(by), sides.of(whom)) then return nil end
    local other = by and not sides.meet(sides.of(by), sides.of(denier)) and spoken[c:get("act") or ""]
    if other and c.sentence >= m.sentence - BACK then found = c end
  end
  return found
end

pass "who lies for whom" {
  about = "\"The head teacher said nobody was inside. 'The school is lying,' she said\": what the head teacher said",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local whom = liar_of(m)
      local told = whom and said_for(doc, m, whom)
      if told then
        m:drop_slot("claimant")
        m:add_slot("claimant", told:slot("source"))
      end
    end
  end,
}
