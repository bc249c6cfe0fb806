-- Whom a phrase names, where that is not who stands first in it.
local nearby = require "lib.nearby"

local M = {}

-- "The Greek daily Zarya": the name at the end, behind a people's adjective and nouns; "Velia Mills spokesman Jon Lind",
-- behind his office and whose it is; "Velia Mills supplier Odrin", behind what it is to the other.
function M.named_last(doc, phrase, first)
  local people = first:get("form") == "demonym"
  for _, a in ipairs(phrase:mentions("Actor")) do
    local named = a.first > first.last and a.last == phrase.last and a:get("form") == "full"
    local between = named and not people and a.first - first.last > 1 and doc:span(first.last + 1, a.first - 1)
    local officer = between and a:get("kind") == "person" and doc:find_list(between.first, between.last, "role")
    if named and (people or officer or between and doc:token(between.last):in_list("another_house")) then
      return nearby.only(doc, first.last + 1, a.first - 1, "noun", "adj") and a or nil
    end
  end
  return nil
end

return M
