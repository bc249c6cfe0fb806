-- "The footage had been doctored": that denies what it shows, if anybody has spoken of it. Who is the first to speak of it charges
-- somebody, and denies nothing.
local matter = require "lib.matter"

phase "denial-passes"

words "tampering" { "tampered with", "doctored", "forged", "edited", "altered", "manipulated", "falsified", "backdated", "spliced", "rigged",
                    "photoshopped", "cropped", "slowed down", "faked", "planted" }

local BACK = 10   -- sentences back in which the thing may have been spoken of

-- Has anybody spoken of the thing, by its noun or one that means the same?
local function is_known(doc, m, content)
  local topics = matter.add_topics(doc, {}, content.first, content.last)
  for sentence = math.max(1, m.sentence - BACK), m.sentence - 1 do
    local s = doc:sentence(sentence)
    for _, topic in ipairs(doc:topics(s.first, s.last, "attitude")) do
      if topics[topic] then return true end
    end
  end
  return #topics == 0
end

pass "fakes that nobody has shown" {
  about = "\"The union said that the ballots had been forged\": a charge, where nobody has spoken of ballots",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content, cue = m.rule == "claim called false" and m:slot("content"), m:slot("cue")
      local fake = content and doc:find_list(cue.first, cue.last, "tampering") and not m:get("noun_act")
      if fake and not is_known(doc, m, content) then m:drop("nobody has spoken of it") end
    end
  end,
}
