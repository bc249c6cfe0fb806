-- Stretches of tokens in the order of their places, to find those before a place without a look at each.
local M = {}

-- What is filed in the index has its first and last token; `order` counts it.
function M.add(index, first, last, what)
  index[#index + 1] = { first = first, last = last, what = what, order = #index + 1 }
end

local function by_first(a, b)
  if a.first ~= b.first then return a.first < b.first end
  return a.order < b.order
end

-- To be called when all is filed.
function M.close(index)
  table.sort(index, by_first)
  return index
end

-- How many stretches begin at token n or before it.
function M.upto(index, n)
  local low, high = 0, #index
  while low < high do
    local middle = (low + high + 1) // 2
    if index[middle].first <= n then low = middle else high = middle - 1 end
  end
  return low
end

-- An index of spans.
function M.of_spans(spans)
  local index = {}
  for _, s in ipairs(spans) do M.add(index, s.first, s.last, s) end
  return M.close(index)
end

return M
