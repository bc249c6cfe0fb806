-- Whether something bad is told in a stretch of text: what has come of somebody's rule, what is said of "some people".
local NEGATION = { ["not"] = true, ["n't"] = true, never = true, no = true, nobody = true, nothing = true, without = true, cannot = true, nowhere = true }

local M = {}

-- what somebody has come to, or will come to, who is badly governed
words "gone_bad" {
  "close", "shut", "leave", "lose", "suffer", "worse", "worst", "bankrupt", "broke", "poor", "poorer", "expensive", "dearer", "struggle", "unemployed",
  "jobless", "dead",
  "dying", "die", "homeless", "hungry", "angry", "ashamed", "stuck", "mess", "trouble", "crisis", "ruin", "finish", "doom", "divide", "destroy", "frighten",
  "scare",
  "disaster", "chaos", "debt", "war", "afraid", "sick", "laughing stock", "laughingstock", "quit", "resign", "decline", "crumble", "fail", "fall apart",
  "fed up", "disillusioned", "shortage", "cut", "strike", "higher", "pay more", "gone", "unsafe", "dangerous", "leaving", "toast", "collapse",
  inflect = "verb", any_tag = true,
}
words "woe" { "god help", "heaven help", "lord help", "kiss", "goodbye", "wave goodbye", "say goodbye", "emigrate", "move to", "moving to", "end of", "pity",
              "nightmare", "catastrophe", "downhill", "backwards", "back to", "down the drain", "to the dogs", "bend over", "brace", "it's over", "all over" }
-- of whom one speaks who names nobody
words "some_people" { "some people", "certain people", "some politicians", "some leaders", "some in", "some men", "those who", "people who", "anyone who",
                      "anybody who", "men who", "leaders who",
                      "politicians who", "somebody who", "someone who", "those whose", "a man who", "a woman who", "others who", "lecture", "lessons from",
                      "certain politicians", "certain countries", "some countries",
                      "countries that", "a certain" }

words "easing_off" { "fall", "drop", "halve", "decline", "shrink", "ease", "come down", "go down", "subside", "recede", "tumble", "plummet", "be over",
                     "be down", inflect = "verb", any_tag = true }

local NEAR = 4   -- tokens from a negation to what is negated, from a noun to its verb

local function is_ill(t)
  return t:in_list("gone_bad", "ill_noun", "ill_adj", "ill_verb", "social_ill", "vile_name")
end

function M.tells(doc, first, last)
  last = math.min(last, doc.tokens)
  local n = first
  while n <= last do
    local t = doc:token(n)
    local negated = NEGATION[string.lower(t.form)]
    if negated or is_ill(t) then
      local good   -- "no longer poor", "will not lose", "unemployment has halved"
      for k = n + 1, math.min(last, n + NEAR) do
        if negated and is_ill(doc:token(k)) or not negated and t:in_list("social_ill") and doc:token(k):in_list("easing_off") then good = k end
      end
      if not good then return true end
      n = good
    end
    n = n + 1
  end
  return doc:find_list(first, last, "woe") ~= nil
end

-- "some people never learn": of him at whom it hints.
function M.hints(doc, first, last)
  return M.tells(doc, first, last) or doc:find_list(first, last, "some_people") ~= nil
end

return M
