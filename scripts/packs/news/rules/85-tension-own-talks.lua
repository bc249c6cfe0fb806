-- Talks, deals and rows that a party to them tells of: "the union said talks with the bank had failed" are its own.
phase "tension-passes"

local lib = require "lib.tension"
local sides = require "lib.sides"
local speech = require "lib.speech"

-- Who has talks of his own; of men only those who speak for somebody, as an analyst or a writer tells of others.
local parties = { state = true, government = true, armed_group = true, company = true, party = true, ngo = true, igo = true,
                  institution = true, military = true }

local function is_party(a)
  local kind, class = a:get("kind", "class")
  return parties[kind or ""] or kind == "person" and sides.speaks_for[class or ""] or false
end

-- Does the noun lead what is said, "talks" in "said that the talks with Y had failed"?
local function leads_content(doc, content, t)
  for n = content.first, t.first - 1 do
    local word = doc:token(n)
    if not word:is("det", "adj", "own", "participle", "num", "mark", "IN") then return false end
  end
  return true
end

pass "talks of his own" {
  about = "the union said talks with the bank had failed: its talks",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Tension")) do
      local open = m:get("mutual") == "yes" and m:get("pos") == "noun" and m:actor("to") and not m:actor("from")
      local c, content
      if open then c, content = sides.enclosing(doc, m:slot("trigger").first) end
      local from = c and speech.source_of(doc, c)
      local fits = from and is_party(from) and not sides.meet(sides.of(from), sides.of(m:actor("to")))
      if fits and leads_content(doc, content, m:slot("trigger")) then lib.set_end(m, "from", from) end
    end
  end,
}
