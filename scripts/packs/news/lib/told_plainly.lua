-- What somebody tells plainly: a deed, or how a thing is, without a negative, a mood, or anything that would or ought to be.
local matter = require "lib.matter"

local M = {}

local TO_VERB = 8   -- tokens from the beginning of what is said to its verb
local CONTRAST = 4  -- tokens of the cue behind its verb

-- What is said, behind "that".
function M.behind_that(doc, claim)
  local span = claim:slot("content")
  local that = span and span.first < span.last and string.lower(doc:word(span.first)) == "that"
  return that and doc:span(span.first + 1, span.last) or span
end

-- Does it say plainly how it is: no negative, nothing that would or ought to be?
function M.says_plainly(doc, span)
  if matter.is_negative(doc, span.first, span.last) or doc:find_list(span.first, span.last, "ought_to_be", "condition") then return false end
  for n = span.first, span.last do
    if doc:word(n) == "n’t" then return false end
  end
  return not doc:find_tag(span.first, span.last, "modal", "wh") and doc:word(span.last + 1) ~= "?"
end

-- Its verb if it is of what was done, or how it is ("that sirens were sounded", "I have one clock"), and of no mood; or nil.
function M.verb_of_deed(doc, span)
  for n = span.first, math.min(span.last, span.first + TO_VERB) do
    local t = doc:token(n)
    local noun = n < span.last and t:is("finite") and not t:is("aux") and doc:token(n + 1):is("finite")   -- "patrols had been there"
    if t:is("finite") and not noun then return (t:is("past") or t:in_list("be", "have")) and not t:in_list("attitude") and n or nil end
  end
end

-- The words that say how it is instead: from the verb to the next mark.
function M.contrast(doc, verb, span)
  local last = verb
  while last < math.min(span.last, verb + CONTRAST) and not doc:token(last + 1):is("mark") do last = last + 1 end
  return doc:span(verb, last)
end

return M
