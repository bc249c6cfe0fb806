-- Negations against what is told: despite rumours, as is alleged, when he said otherwise.
local sides = require "lib.sides"

local M = {}

words "alleging" { "allege", "claim", "charge", "suggest", "assert", "contend", "insist", "maintain", "imply", inflect = "verb" }

words "claimed_so" { "alleged", "claimed", "reported", "asserted", "portrayed", "rumoured", "rumored", "speculated",
                     "insinuated", "purported" }
words "in_face_of" { "despite", "in spite of", "amid", "contrary to", "in response to", "in reply to",
                     "notwithstanding" }
words "talk_of_it" { "report", "rumour", "rumor", "claim", "allegation", "accusation", "suggestion", "speculation",
                     "complaint", "assertion", "insinuation", "talk", inflect = "noun", any_tag = true }

local ALLEGED = 7   -- tokens from "as" to "alleged", from "despite" to "rumours"

local LEADS = 12   -- tokens of "despite what the Herald printed on Friday,"

-- "Despite what the Herald printed on Friday, nobody was dismissed": what is told in front. The comma behind it, or nil.
function M.leads_against(doc, m)
  local first = doc:sentence(m.sentence).first
  if doc:token(first):is("mark") then first = first + 1 end
  if not doc:find_list(first, first, "in_face_of") then return nil end
  local comma = first + 2
  while comma < m.place and comma <= first + LEADS and doc:word(comma) ~= "," do comma = comma + 1 end
  if comma >= m.place or doc:word(comma) ~= "," then return nil end
  for n = first + 1, comma - 1 do
    if doc:word(n) == "what" then return doc:find_list(n + 1, comma - 1, "say", "print_verb") and comma end
    if doc:token(n):in_list("talk_of_it") then return comma end
  end
  return nil
end

-- "She did not write it, as the prosecutor alleged", "... as claimed by the union", "... despite rumours that she had":
-- the other side is told behind it.
function M.is_against_told(doc, m, last)
  if M.leads_against(doc, m) then return true end
  local stop = doc:sentence(m.sentence).last
  for n = m:slot("cue").last + 1, math.min(stop - 1, last + 2) do
    local upto = math.min(stop, n + ALLEGED)
    if doc:word(n) == "as" and doc:word(n - 2) ~= "as" then
      local next_word = doc:token(n + 1)
      local so = (next_word:is("adv") or next_word:in_list("be", "have")) and n + 2 or n + 1
      if so <= stop and doc:token(so):in_list("claimed_so") then return true end
      if doc:word(n - 1) == "," and doc:find_list(n + 1, upto, "alleging") then return true end
    end
    if doc:find_list(n, n, "in_face_of") and doc:find_list(n + 1, upto, "talk_of_it") then return true end
  end
  return false
end

local the_reverse = { otherwise = true, opposite = true, contrary = true, reverse = true }
local TO_REVERSE = 6   -- tokens from "said" to "otherwise" or "had"

-- Does the verb tell the reverse of it: "reported otherwise", "announced the opposite", "declared that it had (done so)."?
local function tells_reverse(doc, n, last)
  for i = n + 1, math.min(last - 1, n + TO_REVERSE) do
    local t = doc:token(i)
    if the_reverse[t.form] then return true end
    local elided = t:in_list("have") or t:in_list("do") or t:in_list("be") or t:is("modal")
    if elided and doc:token(i - 1):is("pronoun") then
      local behind = i + 1
      if doc:token(behind).form == "done" and doc:token(behind + 1).form == "so" then behind = behind + 2 end
      return doc:token(behind):is("mark")
    end
    if t:is("mark") then return false end
  end
  return false
end

-- "It has not frozen them, she said, a day after a deputy declared that it had": who tells the reverse is named behind it.
function M.is_told_reverse(doc, m, last)
  local stop = doc:sentence(m.sentence).last
  for n = last + 1, stop - 1 do
    local t = doc:token(n)
    if t:is("verb") and t:in_list("say") and tells_reverse(doc, n, stop) then return true end
  end
  return false
end

-- "It is not the monster that critics make it out to be": nor is it if the speaker himself says so.
function M.anothers_version(doc, m, side)
  for _, h in ipairs(doc:sentence(m.sentence):mentions("HeldAgainst")) do
    local close = h.rule == "what others make of it" and h.first <= m:slot("cue").last + 2 and h.place > m.place
    local teller = close and h:actor("source")
    if close and not (teller and sides.meet(side, sides.of(teller))) then return h end
  end
  return nil
end

return M
