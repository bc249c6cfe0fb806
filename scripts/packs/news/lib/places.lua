-- Stretches of tokens, and which of them hold a token: found without a look at each of them.
local M = {}

-- What is filed in the index has its first and last token; `order` counts it.
function M.add(index, first, last, what)
  index[#index + 1] = { first = first, last = last, what = what, order = #index + 1 }
end

local function by_first(a, b)
  if a.first ~= b.first then return a.first < b.first end
  return a.order < b.order
end

-- To be called when all is filed. `reach` is where the farthest of all stretches up to this one ends.
function M.close(index)
  table.sort(index, by_first)
  local reach = 0
  for _, s in ipairs(index) do
    if s.last > reach then reach = s.last end
    s.reach = reach
  end
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

-- The stretches that hold token n, in the order in which they were filed.
function M.at(index, n)
  local found = {}
  for i = M.upto(index, n), 1, -1 do
    local s = index[i]
    if s.reach < n then break end
    if s.last >= n then
      local k = #found + 1
      while k > 1 and found[k - 1].order > s.order do
        found[k] = found[k - 1]
        k = k - 1
      end
      found[k] = s
    end
  end
  return found
end

-- An index of spans.
function M.of_spans(spans)
  local index = {}
  for _, s in ipairs(spans) do M.add(index, s.first, s.last, s) end
  return M.close(index)
end

return M
