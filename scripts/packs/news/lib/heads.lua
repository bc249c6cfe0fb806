-- Whom a phrase names, where that is not who stands first in it.
local nearby = require "lib.nearby"

local M = {}

-- "The Greek daily Zarya": the name at the end, behind a people's adjective and nouns; "Velia Mills spokesman Jon Lind",
-- behind his office and whose it is.
function M.named_last(doc, phrase, first)
  local people = first:get("form") == "demonym"
  for _, a in ipairs(phrase:mentions("Actor")) do
    local named = a.first > first.last and a.last == phrase.last and a:get("form") == "full"
    local officer = named and not people and a:get("kind") == "person" and doc:find_list(first.last + 1, a.first - 1, "role")
    if named and (people or officer) then
      return nearby.only(doc, first.last + 1, a.first - 1, "noun", "adj") and a or nil
    end
  end
  return nil
end

return M
