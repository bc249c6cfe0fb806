-- The preposition that a verb or an attitude takes belongs to it: "complained about", "is wary of".
phase "speech-passes"

local nearby = require "lib.nearby"

local taken = { about = true, against = true, at = true, by = true, ["for"] = true, ["in"] = true, of = true, on = true, over = true,
                with = true }
local take_one = { ["attitude"] = true, ["intention"] = true, ["question put"] = true, ["same subject intends"] = true }

-- What is said, if it begins with a preposition of the cue, and nothing but adverbs stands between the two.
local function behind_cue(doc, m)
  local cue, content = m:slot("cue"), m:slot("content")
  if not cue or not content or m:pieces("content")[2] or content.first <= cue.last or content.first == content.last then return nil end
  if doc:token(cue.last):in_list("charged_with", "blamed_for") then return nil end   -- "whom they accuse of theft"
  local beside = nearby.only(doc, cue.last + 1, content.first - 1, "adv")
  local said = string.find(doc:span(content.first + 1, content.last).text, "%w")
  return beside and said and taken[doc:token(content.first).form] and content
end

pass "cues with their preposition" {
  about = "\"complained about the noise\", \"is wary of the bank\": what is said begins behind the preposition",
  run = function(doc)
    for _, m in ipairs(doc:mentions("Claim")) do
      local content = take_one[m.rule] and behind_cue(doc, m)
      if content then
        local cue = m:slot("cue")
        m:drop_slot("cue")
        m:add_slot("cue", doc:span(cue.first, content.first))
        m:drop_slot("content")
        m:add_slot("content", doc:span(content.first + 1, content.last))
      end
    end
  end,
}
