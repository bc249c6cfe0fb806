-- When and where something was said, as it may stand behind what was said: "on Friday evening", "a day later",
-- "within hours", "in a statement".
local sets = require "lib.word_sets"

local M = {}

local function is_unit(t)
  return t ~= nil and t:in_list("timeunit", "weekday")
end

local function is_point(t)
  return t ~= nil and t:in_list("weekday", "month", "timeword")
end

-- "a day later", "two years ago", "the next day": behind the unit n, or nothing.
local function is_span(doc, n)
  local t, unit = doc:token(n), doc:token(n + 1)
  if not (t:is("num") or sets.article[t.text]) or not unit then return false end
  if t.text == "the" then
    local word = string.lower(unit.text)
    return (word == "next" or word == "following" or word == "same") and is_unit(doc:token(n + 2))
  end
  return is_unit(unit) and sets.time_behind_unit[doc:word(n + 2)] ~= nil
end

-- ... and in what else something is denied: "in a ruling", "in a single line"
words "denied_in" { "ruling", "judgment", "judgement", "opinion", "order", "decision", "verdict", "line", "word", "sentence", "paragraph", "footnote", "court", "filing", "brief", "deposition",
                    "hearing", "appearance", "outburst", "aside", "video", "call", "phone call", "conversation", inflect = "noun" }

-- "In a statement", "on his website", "on television"; "in the report", "in Lind's letter" may tell what is in it.
local function is_medium(doc, n)
  if not sets.told_via[string.lower(doc:word(n))] then return false end
  for at = n + 1, n + 4 do
    local noun = doc:token(at)
    if not noun or doc:word(at) == "the" then return false end
    if noun:in_list("medium", "denied_in") then return true end
    if not noun:is("det", "own", "adj", "common", "name") then return false end
  end
  return false
end

-- Does when or where something was said begin at token n?
function M.begins(doc, n)
  local word, after = string.lower(doc:word(n)), doc:token(n + 1)
  if not after then return is_point(doc:token(n)) end
  if word == "on" and (is_point(after) or after.form == "condition") then return true end
  if sets.time_before_unit[word] and (is_unit(after) or is_point(after)) then return true end
  if sets.within[word] and (is_unit(after) or after:is("num") and is_unit(doc:token(n + 2))) then return true end
  return is_point(doc:token(n)) or is_span(doc, n) or is_medium(doc, n)
end

return M
