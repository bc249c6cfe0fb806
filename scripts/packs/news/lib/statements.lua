-- A statement given whole: "The minister said:" and, in paragraphs of their own, without marks, what he said.
local sets = require "lib.word_sets"

local M = {}

-- Does the content of the claim begin such a statement?
function M.is_one(doc, claim)
  local cue, content = claim:slot("cue"), claim:slot("content")
  local first = content and content.first
  if not cue or not first or first <= cue.last then return false end
  local paragraph = cue.paragraph
  return content.paragraph > paragraph and not doc:quote(first) and doc:word(doc:paragraph(paragraph).last) == ":"
end

-- Does anybody speak of himself there, outside quotations?
function M.is_first_person(doc, paragraph)
  for n = paragraph.first, paragraph.last do
    local token = doc:token(n)
    if not token.quoted and sets.first_person[string.lower(token.text)] then return true end
  end
  return false
end

return M
