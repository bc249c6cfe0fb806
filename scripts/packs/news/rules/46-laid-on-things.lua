-- "The opposition says that the ministry cut the lines. The ministry blamed a technical fault": whoever is charged with it, and lays it
-- on a thing, says that he has not done it.
local answered = require "lib.answered"
local matter = require "lib.matter"
local sets = require "lib.word_sets"

phase "denial-passes"

words "lays_on" { "blame", "attribute", "ascribe", "put down to", "put it down to", "fault", "chalk up to", inflect = "verb" }

words "no_ones_fault" { "weather", "ice", "wind", "storm", "rain", "drought", "frost", "fog", "heat", "lightning", "fault", "error", "glitch", "malfunction",
                        "failure", "mistake", "misunderstanding", "accident", "bug", "corrosion", "rust", "current", "tide", "traffic", "shortage", "virus",
                        "disease", "age", "nature", "fatigue", "overheating", "short circuit", "wiring", "leak", "inflation", "bearing", "battery", "bird",
                        "animal", "wear", "computer", "software", "sensor", "valve", "heater", "cable", "gas", "turbulence", "wave", "flood", "quake",
                        inflect = "noun" }

local BACK = 2   -- sentences back to the charge

-- "A technical fault for the delay": is the first thing named there nobody?
local function is_thing(doc, claim)
  local span = claim:slot("accused", "content")
  if not span then return false end
  for n = span.first, span.last do
    if sets.not_or_no[string.lower(doc:word(n))] then return false end
  end
  for _, a in ipairs(span:mentions("Actor")) do
    if a:get("form") ~= "demonym" then return false end
  end
  return doc:find_tag(span.first, span.last, "noun") ~= nil
end

-- "Anglers blame the dam": is it a thing that is blamed there, so that whoever names another cause answers it?
local function blames_thing(doc, f)
  local cue = f.claim:slot("cue")
  return cue ~= nil and doc:find_list(cue.first, cue.last, "lays_on") ~= nil and is_thing(doc, f.claim)
end

-- The charge of that side which it answers, or nil.
local function charge_before(doc, known, claim, side)
  local cause = claim:slot("content")
  local natural = cause and doc:find_list(cause.first, cause.last, "no_ones_fault")
  for sentence = claim.sentence, math.max(1, claim.sentence - BACK), -1 do
    for _, f in ipairs(known.facts[sentence] or {}) do
      if f.last < claim.first and f.act ~= "ask" and answered.can_be(doc, known, claim, f, side, false) then
        matter.look_into(doc, known, f)
        local misdeed = natural and f.claim.paragraph == claim.paragraph and (matter.accusing[f.act or ""] or matter.tells_misdeed(doc, f))
        if misdeed or blames_thing(doc, f) or matter.is_charge(doc, known, f, side, claim.sentence - sentence) then return f.claim end
      end
    end
  end
end

pass "laid on a thing" {
  about = "\"The ministry blamed a technical fault\", where it is charged with what came of it",
  run = function(doc)
    local known
    local n = doc:find_list(1, doc.tokens, "lays_on")
    while n do
      for _, claim in ipairs((doc:around("Claim", "cue", n))) do
        if claim:slot("source") and claim:slot("content") and is_thing(doc, claim) then
          known = known or matter.of(doc, doc:mentions("Denial"))
          local side = matter.speaker_side(known, claim, matter.speaker_of(doc, claim))
          local told = side[1] and charge_before(doc, known, claim, side)
          if told then
            if not told:get("prompts") then told:set("prompts", told.sentence == claim.sentence and "yes" or "next") end
            local cue, cause = claim:slot("cue"), claim:slot("content")
            doc:add("Denial", claim:span(), { cue = cause.first > cue.last and doc:span(cue.first, cause.last) or cue, content = cause, source = claim:slot("source") },
                    { type = "contrary", polarity = "denial", strength = "2", speaker = claim:get("speaker") }, claim)
          end
        end
      end
      n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "lays_on")
    end
  end,
}
