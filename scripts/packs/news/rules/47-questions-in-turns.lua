-- Who asks in an interview claims nothing: "Q: The union says the mill leaks. A: It does not." answers the union; "Q: There is talk of a sale.
-- A: There is none." answers nobody.
local sets = require "lib.word_sets"

phase "denial-passes"

local first_person = { i = true, we = true }

words "and_also" { "also", "further", "even" }

-- Whom a question cites: "The union says ..."; "It also says ...", whom the last one did.
local function cited(doc, content, before)
  for _, c in ipairs(content:mentions("Claim")) do
    local source = sets.put_forward[c:get("act") or ""] and c:slot("source")
    local pronoun = source and doc:token(source.last):is("pronoun")
    local also = pronoun and doc:find_list(source.last + 1, math.min(content.last, source.last + 2), "and_also")
    if also and before then
      c:set("speaker", before)
      return before
    end
    local by = source and not pronoun and c:actor("source")
    if by then return by end
  end
end

pass "questions claim nothing" {
  about = "\"Herald: There is talk of a sale. Lind: There is none\": the Herald asks, and claims nothing itself",
  run = function(doc)
    local denials = doc:mentions("Denial")
    local labels, last = {}, nil
    for _, c in ipairs(denials[1] and doc:mentions("Claim") or {}) do
      if c:get("turn") and c:get("act") == "ask" then
        local label, content = c:slot("source"), c:slot("content")
        local by = content and cited(doc, content, last)
        last = by or last
        if label then
          labels[label.first] = by or false
          c:set("says", "heard")   -- he puts it, and does not make it
        end
        if c:get("speaker") then c:set("speaker", nil) end
      end
    end
    for _, m in ipairs(next(labels) and denials or {}) do   -- "Then its log is wrong": no log of the Herald's
      local whose = m:slot("claimant")
      local asked = whose and labels[whose.first]
      if whose and asked ~= nil then m:drop_slot("claimant") end
      if asked then m:add_slot("claimant", asked) end
    end
  end,
}

pass "asked by the writer" {
  about = "\"I asked him whether he knew. 'No,' he said\": who writes that claims nothing",
  run = function(doc)
    for _, c in ipairs(#doc:mentions("Denial") > 0 and doc:mentions("Claim") or {}) do
      local asker = c:get("act") == "ask" and not c:get("turn") and c:slot("source")
      if asker and not asker.quoted and first_person[string.lower(asker.text)] then c:set("says", "heard") end
    end
  end,
}
