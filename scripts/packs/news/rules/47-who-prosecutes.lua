-- Whose the charge is in the report of a trial: the prosecution's, where nobody brings it by name. "A builder accused of arson told a jury that
-- he was asleep. ... The prosecution says that ..."
local nearby = require "lib.nearby"

phase "denial-passes"

words "charges_at_law" { "prosecution", "prosecutor", inflect = "noun" }
words "pleads" { "plead", "plea", any_tag = true, inflect = "verb" }
words "in_the_dock" { "accuse", "charge", "indict", "try", "on trial", "in the dock", inflect = "verb" }
words "trial_word" { "trial", "in the dock", "jury", "pleaded", "pleads", "count", "court", "tribunal", "arraigned", "indictment", "prosecution", inflect = "noun" }

local NEAR = 2   -- sentences from a charge, in which a trial is spoken of

-- Who prosecutes, if the article has him say something ("The Crown says", "prosecutors allege"); "The State says", of no state by name.
local function prosecutor(doc)
  for _, c in ipairs(doc:mentions("Claim")) do
    local source = c:slot("source")
    local by = source and c:actor("source")
    local text = by and string.lower(source.text)
    local state = text == "the crown" or text == "the state" and by:get("kind") == "state"
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
      local brought = cue and (doc:find_list(cue.first, cue.last, "in_the_dock") or doc:find_list(c.first, c.last, "pleads"))
      if brought and is_at_law(doc, c) then
        if by == nil then by = prosecutor(doc) or false end
        if by then c:set("speaker", by) end
      end
    end
  end,
}

local pleads_so = { deny = true, denies = true }
local COUNTS = 8   -- tokens of "two counts of theft from the mill"

-- "All three deny setting fire to the mill", in the report of a trial: as good as a plea. ("Denied having met her": of what a witness says.)
local function denies_charge(doc, m, cue)
  local content = cue.first == cue.last and pleads_so[string.lower(cue.text)] and m:slot("content")
  if not content or content.first < cue.first or content.last - content.first > COUNTS then return false end
  local first = doc:token(content.first)
  if not first:is("gerund", "noun", "num", "adj") or first:is("pronoun") then return false end
  return is_at_law(doc, m)
end

-- The charge that a plea names: whoever is tried and what he denies.
local function add_charge(doc, m, by)
  local content, source = m:slot("content"), m:slot("source")
  local c = doc:add("Claim", doc:span(source.first, content.last), { cue = doc:span(content.first, content.first), content = source },
                    { mode = "indirect", act = "accuse", certainty = "hearsay" })
  c:add_slot("content", content)
  c:set("speaker", by)
  m:add_slot("noun", content)
end

pass "pleas answer the prosecution" {
  about = "\"Two brothers pleaded not guilty. ... Prosecutors say\": where no charge is told, it is the prosecution's all the same",
  run = function(doc)
    local by
    for _, m in ipairs(doc:mentions("Denial")) do
      local cue = m:get("type") == "verb" and m:get("polarity") == "denial" and not m:slot("claimant") and m:slot("cue")
      local plea = cue and (doc:find_list(cue.first, cue.last, "pleads") or denies_charge(doc, m, cue))
      if plea and not charged_near(doc, m) then
        if by == nil then by = prosecutor(doc) or false end
        if by then m:add_slot("claimant", by) end
        local source = by and not m:slot("noun") and m:slot("source")
        if source and source.last < cue.first and denies_charge(doc, m, cue) then add_charge(doc, m, by) end
      end
    end
  end,
}
