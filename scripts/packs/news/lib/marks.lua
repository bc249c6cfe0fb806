-- Marks in a stretch of tokens, found without a look at each token.
local M = {}

M.comma, M.semicolon = { [","] = true }, { [";"] = true }
M.dashes = { ["-"] = true, ["--"] = true, ["–"] = true, ["—"] = true, ["―"] = true }
M.breaks = { [","] = true, ["-"] = true, ["--"] = true, ["–"] = true, ["—"] = true }

-- The first token of the stretch that is one of the marks, or nil.
function M.first(doc, first, last, marks)
  local n = doc:find_tag(first, last, "mark")
  while n and not marks[doc:word(n)] do n = doc:find_tag(n + 1, last, "mark") end
  return n
end

-- The last one.
function M.last(doc, first, last, marks)
  local found, n = nil, M.first(doc, first, last, marks)
  while n do found, n = n, M.first(doc, n + 1, last, marks) end
  return found
end

return M
