-- A bare No: an answer to what is asked, to what another has just said, or none.
local answered = require "lib.answered"
local insisting = require "lib.insisting"
local matter = require "lib.matter"
local sides = require "lib.sides"

phase "denial-passes"

-- Is he told of there?
local function tells_of(content, speaker)
  for _, a in ipairs(speaker and content and content:mentions("Actor") or {}) do
    if a:get("key") == speaker:get("key") then return true end
  end
  return false
end

-- "She suggested that he had lied. He replied: 'No'", "The Post wrote that she had left. 'Nope,' she tweeted": what another says last
-- before what is told to be an answer, or of who says no. Or nil.
local function answered_back(doc, m)
  local claim, said = sides.enclosing(doc, m.place), nil
  if not claim or m.sentence < 2 then return nil end
  local answers, speaker = insisting.answers_back(doc, claim), claim:actor("source")
  for _, c in ipairs(doc:sentence(m.sentence - 1):mentions("Claim")) do
    local fits = answers or tells_of(c:slot("content"), speaker)
    if fits and c.last < m.place and c ~= claim and c:get("act") ~= "believe" then said = c end
  end
  local content = said and said:slot("source") and said:slot("content")
  if not content or matter.no_statement[said:get("act") or ""] then return nil end
  return doc:find_tag(content.first, content.last, "finite") and said or nil   -- not "suggested a swim"
end

-- "The denial from the club was shorter. 'No,' its chairman said"
local function is_announced(doc, m)
  for _, o in ipairs(m.sentence > 1 and doc:sentence(m.sentence - 1):mentions("Denial") or {}) do
    if o:get("type") == "noun" then return true end
  end
  return false
end

pass "what was asked" {
  about = "a No that answers no question is no denial, and leaves what stands behind it: \"No, I did not\"",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local no = m.rule == "answered no" and m.way == "quoted"
      if no and not matter.is_asked(doc, m) and not answered.opens_turn(doc, m) and not is_announced(doc, m) then
        local said = answered_back(doc, m)
        if said then said:set("prompts", "next") else m:drop("no question") end
      end
    end
  end,
}
