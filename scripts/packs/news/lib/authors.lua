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

-- Is the mention the author's name above the article? Nobody of whom it tells.
function M.is_signature(bylines, m)
  for _, b in ipairs(bylines) do
    if b.first <= m.first and m.last <= b.last then return true end
  end
  return false
end

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

-- "Editor's note: Moss is a liar": whose note the paragraph is.
function M.of_note(doc, n)
  local first = doc:paragraph(doc:sentence(doc:token(n).sentence).paragraph).first
  local a = doc:span(first, first):mentions("Actor")[1]
  return a and a.rule == "editor of a note" and a or nil
end

local IN_PERSON = 2   -- sentences with "I" or "we"

-- Is the article in the first person, outside quotations and what others say?
function M.is_in_person(doc)
  local count, sentence = 0, 0
  local n = doc:find_list(1, doc.tokens, "self")
  while n and count < IN_PERSON do
    local quote, here = doc:quote(n), doc:token(n).sentence
    if not quote and here ~= sentence and #(doc:around("Claim", "content", n)) == 0 then
      count, sentence = count + 1, here
    end
    n = quote and quote.last or n
    n = n < doc.tokens and doc:find_list(n + 1, doc.tokens, "self")
  end
  return count >= IN_PERSON
end

return M
