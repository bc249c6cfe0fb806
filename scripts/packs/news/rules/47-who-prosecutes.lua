-- Whose the charge is in the report of a trial: the prosecution's, where nobody brings it by name. "A builder accused of arson told a jury that
-- he was asleep. ... The prosecution says that ..."
local nearby = require "lib.nearby"

phase "denial-passes"

words "charges_at_law" { "prosecution", "prosecutor", "the Crown", inflect = "noun" }
words "in_the_dock" { "accuse", "charge", "indict", "try", "on trial", "in the dock", inflect = "verb" }
words "trial_word" { "trial", "jury", "pleaded", "pleads", "count", "court", "tribunal", "arraigned", "indictment", "prosecution", inflect = "noun" }

local NEAR = 2   -- sentences from a charge, in which a trial is spoken of

-- Who prosecutes, if the article has him say something ("The Crown says", "prosecutors allege"); "The State says", of no state by name.
local function prosecutor(doc)
  for _, c in ipairs(doc:mentions("Claim")) do
    local source = c:slot("source")
    local by = source and c:actor("source")
    local state = by and by:get("kind") == "state" and string.lower(source.text) == "the state"
    if by and (state or by:get("kind") ~= "person" and doc:find_list(source.first, source.last, "charges_at_law")) then return by end
  end
end

-- Is a charge told near the plea, which is answered as it is?
local function charged_near(doc, m)
  for _, c in ipairs(nearby.mentions(doc, "Claim", m.place, NEAR)) do
    if c:get("act") == "accuse" then return true end
  end
  return false
end

-- Is a trial spoken of near the charge?
local function is_at_law(doc, c)
  local first = doc:sentence(math.max(1, c.sentence - NEAR)).first
  local last = doc:sentence(math.min(doc.sentences, c.sentence + NEAR)).last
  return doc:find_list(first, last, "trial_word") ~= nil
end

pass "charged at law" {
  about = "\"A builder accused of arson told a jury ... The prosecution says\": whose the charge is that nobody makes by name",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    local by
    for _, c in ipairs(doc:mentions("Claim")) do
      local cue = c:get("act") == "accuse" and not c:slot("source") and not c:get("speaker") and c:slot("cue")
      if cue and doc:find_list(cue.first, cue.last, "in_the_dock") and is_at_law(doc, c) then
        if by == nil then by = prosecutor(doc) or false end
        if by then c:set("speaker", by) end
      end
    end
  end,
}

words "pleads" { "plead", "plea", any_tag = true, inflect = "verb" }

pass "pleas answer the prosecution" {
  about = "\"Two brothers pleaded not guilty. ... Prosecutors say\": where no charge is told, it is the prosecution's all the same",
  run = function(doc)
    local by
    for _, m in ipairs(doc:mentions("Denial")) do
      local cue = m:get("type") == "verb" and m:get("polarity") == "denial" and not m:slot("claimant") and m:slot("cue")
      if cue and doc:find_list(cue.first, cue.last, "pleads") and not charged_near(doc, m) then
        if by == nil then by = prosecutor(doc) or false end
        if by then m:add_slot("claimant", by) end
      end
    end
  end,
}
