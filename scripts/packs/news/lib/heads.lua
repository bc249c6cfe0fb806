-- Whom a phrase names, where that is not who stands first in it.
local nearby = require "lib.nearby"

local M = {}

-- "The Greek daily Zarya": the name at the end, behind a people's adjective and nouns.
function M.named_last(doc, phrase, first)
  if first:get("form") ~= "demonym" then return nil end
  for _, a in ipairs(phrase:mentions("Actor")) do
    if a.first > first.last and a.last == phrase.last and a:get("form") == "full" then
      return nearby.only(doc, first.last + 1, a.first - 1, "noun", "adj") and a or nil
    end
  end
  return nil
end

return M
