-- What may stand behind the word of a claim, as the column frames of its list tells.
local frames = {}

-- "spoke with reporters" is not "spoke of it": a word takes the preposition that its content begins with.
function frames.takes_preposition(m, doc)
  local taken = m:feature("cue", "frames")
  if not taken then return true end
  local first = string.lower(doc:word(m:slot("content").first))
  return string.find("|" .. taken .. "|", "|" .. first .. "|", 1, true) ~= nil
end

return frames
