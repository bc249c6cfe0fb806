-- What those who were asked in a poll want or vote for sets nobody against anybody.
local lib = require "lib.tension"

local M = {}

local POLLED = 14   -- tokens from the share to the verb
local polled = lib.words "vote, want, prefer"
local shares = lib.words "percent, %, half, third, thirds, quarter, quarters, majority, most, tenth"

-- Is the verb at place what a share of them said: "12 percent said they would vote for the mayor", "half of the voters
-- want", "four in ten"? from is the crowd that acts, or nil.
function M.is_polled(doc, place, from)
  local verb = doc:token(place)
  local asked = lib.is_one(verb, polled) and (verb.lemma == "vote" or not from or from:get("kind") == "people")
  if not asked then return false end
  for n = place - 1, math.max(doc:sentence(verb.sentence).first, place - POLLED), -1 do
    local t = doc:token(n)
    if lib.is_one(t, shares) or t.form == "cent" and doc:word(n - 1) == "per" then return true end
    if t:is("num") and (doc:word(n + 1) == "in" or doc:word(n + 1) == "out") then return true end
    if t.text == "," or t.text == ";" then return false end   -- of another clause
  end
  return false
end

return M
