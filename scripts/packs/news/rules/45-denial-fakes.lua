-- "The footage had been doctored": that denies what it shows, if anybody has spoken of it. Who is the first to speak of it charges
-- somebody, and denies nothing.
local matter = require "lib.matter"

phase "denial-passes"

words "tampering" { "tampered with", "doctored", "forged", "edited", "altered", "manipulated", "falsified", "backdated", "spliced", "rigged",
                    "photoshopped", "cropped", "slowed down", "faked", "planted" }

-- what is alleged of a thing in a charge
words "alleged_fake" { "fake", "fakes", "bogus", "counterfeit", "phony", "phoney", "fraudulent", "a sham", "forgeries", "a forgery", "fictitious" }
words "alleges_it" { "allege", "charge", "complain", inflect = "verb" }

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

-- "The union alleged that the forms were fake": is it said so in a charge?
local function is_alleged(doc, m, cue)
  if not doc:find_list(cue.first, cue.last, "alleged_fake") then return false end
  for _, c in ipairs((doc:around("Claim", "content", m.place))) do
    local verb = c:slot("cue")
    if verb and doc:find_list(verb.first, verb.last, "alleges_it") then return true end
  end
  return false
end

pass "fakes that nobody has shown" {
  about = "\"The union said that the ballots had been forged\": a charge, where nobody has spoken of ballots",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Denial")) do
      local content, cue = m.rule == "claim called false" and m:slot("content"), m:slot("cue")
      local fake = content and not m:get("noun_act") and (doc:find_list(cue.first, cue.last, "tampering") or is_alleged(doc, m, cue))
      if fake and not is_known(doc, m, content) then m:drop("nobody has spoken of it") end
    end
  end,
}
