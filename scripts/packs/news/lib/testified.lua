-- "The witness": who has just told a court or an inquiry of it, else the first who did.
local M = {}

words "hears_witnesses" { "inquiry", "enquiry", "hearing", "court", "tribunal", "committee", "commission", "jury", "inquest", "trial", "panel",
                          inflect = "noun" }
words "tells_court" { "tell", inflect = "verb" }
words "testifies" { "testify", "give~ evidence", "take~ the stand", "take~ the witness stand", "appear~ before", inflect = "verb", any_tag = true }

local TO_VERB = 3   -- tokens: Ada Lind yesterday told
local NEAR = 2   -- sentences
local TO_COURT = 5   -- told the parliamentary inquiry

-- Most articles tell of none: asked once, and not of each name.
local function is_heard(doc, memory)
  if memory.is_heard == nil then memory.is_heard = doc:find_list(1, doc.tokens, "says_witness") ~= nil end
  return memory.is_heard
end

words "says_witness" { "witness", inflect = "noun" }

function M.note(doc, memory, m, key)
  if not is_heard(doc, memory) or m.last >= doc.tokens then return end
  local stop = doc:sentence(m.sentence).last
  local last = math.min(m.last + TO_VERB, stop)
  local verb = m.last < stop and doc:find_list(m.last + 1, last, "tells_court", "testifies")
  if not verb or doc:find_tag(m.last + 1, verb - 1, "mark", "finite", "prep") then return end
  local hears = doc:token(verb):in_list("testifies") or doc:find_list(verb + 1, math.min(verb + TO_COURT, stop), "hears_witnesses")
  if hears then memory.testified = { first = memory.testified and memory.testified.first or key, key = key, sentence = m.sentence } end
end

function M.meant(memory, d)
  if d.head ~= "witness" or not d.plain or d.article ~= "the" or d.m:get("plural") then return nil end
  local told = memory.testified
  return told and (d.sentence <= told.sentence + NEAR and told.key or told.first) or nil
end

return M
