-- Asides between commas: who stands in one does nothing behind it, and whose sentence it is stands in front.
local joined = require "lib.joined"
local lib = require "lib.tension"
local sets = require "lib.word_sets"
local before = joined.before

local M = {}

-- "Ti Blan, whom Chile has barred, mocked Y": what stands between the commas does nothing behind them.
function M.is_closed(doc, n, place, start)
  for k = n, math.max(start + 1, n - 6), -1 do
    local t = doc:token(k)
    if t:is("mark") then return false end
    if lib.is_one(t, sets.whom_whose_where) and doc:word(k - 1) == "," then
      for c = n + 1, place - 1 do
        if doc:word(c) == "," then return true end
      end
      return false
    end
  end
  return false
end

-- "said that Moss sued Y": does a clause of its own begin between the verb and the act?
local function begins_another(doc, first, last)
  for n = first, last do
    local t = doc:token(n)
    if sets.subordinator[t.form] or t.text == '"' or t:is("wh") then return true end
  end
  return false
end

-- "The mayor, who spoke through an aide, Tom Moss, sued Y": the sentence's first, if the verb behind the aside that
-- "who" opens comes before the act, and whoever else would act stands in the aside.
function M.opener(doc, span, start, stop)
  local first = span.first > start and doc:span(start, span.first - 1):mentions("Actor")[1]
  local comma = first and first.last + 1
  local opens = first and not before(doc, first.first, start) and doc:word(comma) == ","
  local aside = opens and lib.is_one(doc:token(comma + 1), sets.who_whom_whose)
  if not aside or first.last >= span.first - 2 or doc:word(comma + 1) == "whose" then return nil end
  for n = comma + 2, stop - 1 do
    local behind = doc:word(n) == "," and doc:token(n + 1)
    if behind and (behind:is("finite") or behind.form == "and") then
      return n > span.last and behind.form ~= "and" and not begins_another(doc, n + 1, stop - 1) and first or nil
    end
  end
end

return M
