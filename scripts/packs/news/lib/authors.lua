-- Who writes: the name above the article, and whether the article is in the writer's own voice.
local M = {}

function M.named(doc)
  for _, b in ipairs(doc:mentions("Byline")) do
    for _, a in ipairs(b:mentions("Actor")) do
      if a:get("kind") == "person" and a:get("key") then return a end
    end
  end
end

local enough = 2   -- times "I" outside quotations: one may be a slip

-- The author of a column, who speaks ill of others in nobody's name but his own.
function M.in_own_voice(doc)
  local author, count = M.named(doc), 0
  for _, a in ipairs(author and doc:mentions("Actor") or {}) do
    if a:get("form") == "pronoun" and a:get("key") == author:get("key") and not a.quoted then
      local word = string.lower(a.text)
      if word == "i" or word == "me" then count = count + 1 end
    end
    if count >= enough then return author end
  end
end

return M
