-- What those who were asked in a poll want or vote for sets nobody against anybody.
local lib = require "lib.tension"
local sets = require "lib.word_sets"

local M = {}

local POLLED = 14   -- tokens from the share to the verb

-- Is the verb at place what a share of them said: "12 percent said they would vote for the mayor", "half of the voters
-- want", "four in ten"? from is the crowd that acts, or nil.
function M.is_polled(doc, place, from)
  local verb = doc:token(place)
  local asked = lib.is_one(verb, sets.polled) and (verb.lemma == "vote" or not from or from:get("kind") == "people")
  if not asked then return false end
  for n = place - 1, math.max(doc:sentence(verb.sentence).first, place - POLLED), -1 do
    local t = doc:token(n)
    if lib.is_one(t, sets.share) or t.form == "cent" and doc:word(n - 1) == "per" then return true end
    if t:is("num") and (doc:word(n + 1) == "in" or doc:word(n + 1) == "out") then return true end
    if t.text == "," or t.text == ";" then return false end   -- of another clause
  end
  return false
end

-- "has the support of 27 percent of voters": what noun names, with a share behind it.
function M.is_share(doc, place)
  local n = doc:word(place + 1) == "of" and place + 2
  while n and n < doc.tokens and doc:token(n):is("adv", "adj", "prep", "det") do n = n + 1 end
  if not n or n >= doc.tokens then return false end
  return doc:token(n):is("num") and (lib.is_one(doc:token(n + 1), sets.share) or doc:word(n + 2) == "cent")
end

return M
