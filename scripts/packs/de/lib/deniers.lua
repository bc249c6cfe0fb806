-- Who can be the one who denies: checks of the rules of denials.
local M = {}

local is_subject = require "lib.cases".subject "source"

local only_subject = { er = true, ich = true, wir = true, man = true }

-- A claim denies nothing: "Die Vorwürfe wies sie zurück".
function M.is_denier(m, doc)
  local source = m:slot("source")
  for n = source and source.first or 1, source and math.min(source.last, source.first + 2) or 0 do
    if doc:token(n):in_list("claim_noun") then return false end
  end
  -- nor a subject if a pronoun behind the verb is one: "Die Tat bestritt er"
  local content = m:slot("content")
  if content and content.first == content.last and only_subject[doc:token(content.first).form] then return false end
  return is_subject(m, doc)
end

-- What stands in front is denied if the verb's subject can only be behind it.
function M.in_front(m, doc)
  local content, source = m:slot("content"), m:slot("source")
  local first = string.lower(doc:token(content.first).text)
  local pointer = content.first == content.last and (first == "das" or first == "dies")
  local object = pointer or first == "dass" or first == "den" or first == "einen"
  return is_subject(m, doc) and (object or only_subject[doc:token(source.first).form] ~= nil or false)
end

return M
