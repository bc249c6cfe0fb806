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

local behind_object = { of = "of", about = "about", ["for"] = "for", as = "as", against = "against", with = "obj-with" }

-- "painted him as a fool" is not "painted the wall with friends": so does the one behind its object, the first that one of
-- these words may take; what else it takes it may have there, too. ("A book in which they see a list of gifts")
function frames.takes_behind_object(m, doc)
  local content = m:slot("content")
  for n = content.first + 1, content.last do
    local frame = behind_object[string.lower(doc:word(n))]
    if frame and frames.takes(m, frame) then return true end
  end
  local source = m:slot("source")
  return frames.takes(m, "obj") or source ~= nil and doc:word(source.first - 1) == "which"
end

return frames
