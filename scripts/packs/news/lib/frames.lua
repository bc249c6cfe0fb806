-- What may stand behind the word of a claim, as the column frames of its list tells.
local frames = {}

-- Does the word of the cue take what is so called? Yes, if its list does not tell.
function frames.takes(m, frame)
  local taken = m:feature("cue", "frames")
  return not taken or string.find("|" .. taken .. "|", "|" .. frame .. "|", 1, true) ~= nil
end

-- "spoke with reporters" is not "spoke of it": a word takes the preposition that its content begins with.
function frames.takes_preposition(m, doc)
  return frames.takes(m, string.lower(doc:word(m:slot("content").first)))
end

return frames
