-- By whom somebody is accused, where that stands behind what he is accused of: "He was accused of groping by a former aide", "she is suspected
-- of spying by the Swiss".
local nearby = require "lib.nearby"

phase "denial-passes"

local ways = { of = true, charged = true }

-- "Of groping by a former aide, Ann Pell": the "by" behind which nothing stands but who says so. What is suffered has another doer ("of being
-- bitten by dogs").
local function by_of(doc, piece)
  if doc:find_list(piece.first, piece.last, "be") then return nil end
  local by
  for n = piece.first + 2, piece.last - 1 do
    if doc:word(n) == "by" and not doc:token(n - 1):is("participle", "past") then by = n end
  end
  if not by then return nil end
  local first = doc:span(by + 1, piece.last):mentions("Actor")[1]
  local beside = first and first.first <= by + 3 and nearby.only(doc, by + 1, first.first - 1, "det", "own", "adj", "num")
  local kind = beside and first:get("kind")
  return kind and kind ~= "place" and not doc:find_tag(first.last + 1, piece.last, "finite", "modal", "gerund") and by or nil
end

pass "accused of it by somebody" {
  about = "\"He was accused of groping by a former aide\": the aide accuses him",
  run = function(doc)
    if #doc:mentions("Denial") == 0 then return end
    for _, c in ipairs(doc:mentions("Claim")) do
      local pieces = c.rule == "said by nobody named" and ways[c.way] and not c:slot("source") and c:pieces("content") or {}
      local last = pieces[#pieces]
      local by = last and pieces[2] and by_of(doc, last)
      if by then
        c:drop_slot("content")
        for i = 1, #pieces - 1 do c:add_slot("content", pieces[i]) end
        c:add_slot("content", doc:span(last.first, by - 1))
        c:add_slot("source", doc:span(by + 1, last.last))
      end
    end
  end,
}
