-- A statement given whole: "The minister said:" and, in paragraphs of their own, without marks, what he said.
local M = {}

-- Does the content of the claim begin such a statement?
function M.is_one(doc, claim)
  local cue, content = claim:slot("cue"), claim:slot("content")
  if not cue or not content or content.first <= cue.last or doc:quote(content.first) then return false end
  return content.paragraph > cue.paragraph and doc:token(doc:paragraph(cue.paragraph).last).text == ":"
end

M.own = { i = true, me = true, my = true, myself = true, we = true, us = true, our = true, ourselves = true }

-- Does anybody speak of himself there, outside quotations?
function M.is_first_person(doc, paragraph)
  for n = paragraph.first, paragraph.last do
    local token = doc:token(n)
    if not token.quoted and M.own[string.lower(token.text)] then return true end
  end
  return false
end

return M
