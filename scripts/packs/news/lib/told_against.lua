-- Negations against what is told: despite rumours, as is alleged, when he said otherwise.
local sets = require "lib.word_sets"
local sides = require "lib.sides"

local M = {}

words "alleging" { "allege", "claim", "charge", "suggest", "assert", "contend", "insist", "maintain", "imply", inflect = "verb" }

words "claimed_so" { "alleged", "claimed", "reported", "asserted", "portrayed", "rumoured", "rumored", "speculated",
                     "insinuated", "purported" }
words "prints_it" { "print", "publish", "read", "hear", "believe", "think", "air", "broadcast", "post", inflect = "verb" }
words "in_face_of" { "despite", "in spite of", "amid", "contrary to", "in response to", "in reply to",
                     "notwithstanding" }
words "talk_of_it" { "report", "rumour", "rumor", "claim", "allegation", "accusation", "suggestion", "speculation",
                     "complaint", "assertion", "insinuation", "talk", inflect = "noun", any_tag = true }

-- what opens a sentence that goes on to say that it is not so
words "whatever_said" { "whatever", "no matter what", "regardless of what", "despite what", "in spite of what", "contrary to what", "notwithstanding what" }

local FRONT = 24   -- tokens up to the comma behind it

-- "Despite reports that it was sold, ...", "Whatever the Courier may say, ...", "Despite what you may have read, ...": the comma
-- behind which the sentence goes on, or nil.
function M.front_of(doc, m)
  local s = doc:sentence(m.sentence)
  local first = doc:token(s.first):is("mark") and s.first + 1 or s.first
  if m.place <= first + 3 or first >= s.last then return nil end
  local what = doc:token(first):is("prep", "wh", "det", "adv") and doc:find_list(first, first, "whatever_said")
  local face = not what and doc:find_list(first, first, "in_face_of")
  if not what and not face then return nil end
  local comma
  for n = m.place - 1, math.max(first + 3, m.place - FRONT), -1 do
    if doc:word(n) == "," then
      comma = n
      break
    end
  end
  local told = comma and (what and doc:find_list(first + 1, comma, "say", "prints_it") or face and doc:find_list(first + 1, comma, "talk_of_it"))
  return told and comma or nil
end

-- what others have told when one is said to answer
words "told_it" { "report", "allege", "claim", "accuse", "write", "publish", "air", "broadcast", "suggest", "assert", "post", "print", "complain", "charge", inflect = "verb" }

local AFTER = 10   -- tokens from "after" to the verb of those who told it

-- what another only says: an answer stands against that if it is told what
words "tells_what" { "tell", "say", "declare", "announce", "reveal", "testify", "disclose", "hint", "quote", "hold", "blame", "name", "call", "warn",
                     "conclude", "find", "insist", "estimate", "put", inflect = "verb" }
local TO_THAT = 6   -- tokens from that verb to "that", "as saying", "responsible for"

local function tells_what(doc, from, upto)
  local n = doc:find_list(from, upto, "tells_what")
  for k = n and n + 1 or 1, n and math.min(upto, n + TO_THAT) or 0 do
    local word = doc:word(k)
    if word == "that" or word == "saying" or word == "for" and doc:word(k - 1) ~= "said" then return true end
  end
  return false
end

-- "It was not warned, the board said after two papers reported that it had been": what others told is named behind who says it.
local function is_said_after(doc, last, stop)
  if last + 2 >= stop or not doc:find_list(last + 1, math.min(stop, last + AFTER), "say") then return false end
  for n = last + 3, stop - 2 do
    local word = doc:word(n)
    local upto = math.min(stop, n + AFTER)
    local after = word == "after" and doc:find_list(last + 1, n - 1, "say")
    if after and (doc:find_list(n + 2, upto, "told_it") or tells_what(doc, n + 2, upto)) or
       word == "as" and doc:word(n - 2) ~= "as" and doc:find_list(n + 2, upto, "alleging") or
       doc:find_list(n, n, "in_face_of") and doc:find_list(n + 1, upto, "talk_of_it") or
       doc:find_list(n, n, "whatever_said") and doc:find_list(n + 1, upto, "say", "prints_it") then
      return true
    end
  end
  return false
end

local ALLEGED = 7   -- tokens from "as" to "alleged", from "despite" to "rumours"

-- "'They have not parted,' a note said. 'Rumours to the contrary are not true.'": what is told is named in the next sentence.
local function is_to_the_contrary(doc, m)
  local next_one = m.sentence < doc.sentences and doc:sentence(m.sentence + 1)
  local stop = next_one and next_one.paragraph == m.paragraph and math.min(next_one.last - 2, next_one.first + ALLEGED)
  for n = next_one and next_one.first or 1, stop or 0 do
    if doc:token(n):in_list("talk_of_it") then return doc:word(n + 1) == "to" and doc:word(n + 3) == "contrary" end
  end
  return false
end

-- "She did not write it, as the prosecutor alleged", "... as claimed by the union", "... despite rumours that she had":
-- the other side is told behind it, or in front.
function M.is_against_told(doc, m, last)
  local stop = doc:sentence(m.sentence).last
  if M.front_of(doc, m) or is_said_after(doc, last, stop) or is_to_the_contrary(doc, m) then return true end
  for n = m:slot("cue").last + 1, math.min(stop - 1, last + 2) do
    local upto = math.min(stop, n + ALLEGED)
    if doc:word(n) == "as" and doc:word(n - 2) ~= "as" then
      local next_word = doc:token(n + 1)
      local so = (next_word:is("adv") or next_word:in_list("be", "have")) and n + 2 or n + 1
      if so <= stop and doc:token(so):in_list("claimed_so") then return true end
      if doc:word(n - 1) == "," and doc:find_list(n + 1, upto, "alleging") then return true end
    end
    if doc:find_list(n, n, "in_face_of") and doc:find_list(n + 1, upto, "talk_of_it") then return true end
    if doc:find_list(n, n, "whatever_said") and doc:find_list(n + 1, upto, "say", "prints_it") then return true end
  end
  return false
end

local TO_REVERSE = 6   -- tokens from "said" to "otherwise" or "had"

-- Does the verb tell the reverse of it: "reported otherwise", "announced the opposite", "declared that it had (done so)."?
local function tells_reverse(doc, n, last)
  for i = n + 1, math.min(last - 1, n + TO_REVERSE) do
    local t = doc:token(i)
    if sets.the_reverse[t.form] then return true end
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
