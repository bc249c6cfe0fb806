-- Whether something bad is told in a stretch of text: what has come of somebody's rule, what is said of "some people".
local NEGATION = { ["not"] = true, ["n't"] = true, never = true, no = true, nobody = true, nothing = true, without = true, cannot = true, nowhere = true }

local M = {}

-- what somebody has come to, or will come to, who is badly governed
words "gone_bad" {
  "close", "shut", "leave", "lose", "suffer", "worse", "worst", "bankrupt", "broke", "poor", "poorer", "expensive", "dearer", "struggle", "unemployed", "jobless", "dead",
  "dying", "die", "homeless", "hungry", "angry", "ashamed", "stuck", "mess", "trouble", "crisis", "ruin", "finish", "doom", "divide", "destroy", "frighten", "scare",
  "disaster", "chaos", "debt", "war", "afraid", "sick", "laughing stock", "laughingstock", "quit", "resign", "decline", "crumble", "fail", "fall apart",
  "fed up", "disillusioned", "shortage", "cut", "strike", "higher", "pay more", "gone", "unsafe", "dangerous", "leaving", "toast", "collapse",
  inflect = "verb", any_tag = true,
}
words "woe" { "god help", "heaven help", "lord help", "kiss", "goodbye", "wave goodbye", "say goodbye", "emigrate", "move to", "moving to", "end of", "pity",
              "nightmare", "catastrophe", "downhill", "backwards", "back to", "down the drain", "to the dogs", "bend over", "brace", "it's over", "all over" }
-- of whom one speaks who names nobody
words "some_people" { "some people", "certain people", "some politicians", "some leaders", "some in", "some men", "those who", "people who", "anyone who", "anybody who", "men who", "leaders who",
                      "politicians who", "somebody who", "someone who", "those whose", "a man who", "a woman who", "others who", "lecture", "lessons from", "certain politicians", "certain countries", "some countries",
                      "countries that", "a certain" }

function M.tells(doc, first, last)
  for n = first, math.min(last, doc.tokens) do
    local t = doc:token(n)
    if NEGATION[string.lower(t.form)] or t:in_list("gone_bad", "ill_noun", "ill_adj", "ill_verb", "social_ill", "vile_name") then return true end
  end
  return doc:find_list(first, last, "woe") ~= nil
end

-- "some people never learn": of him at whom it hints.
function M.hints(doc, first, last)
  return M.tells(doc, first, last) or doc:find_list(first, last, "some_people") ~= nil
end

return M
