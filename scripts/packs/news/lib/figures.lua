-- Figures that are told: "40 people", "12.5 per cent", "nearly three million euros": how much, and of what.
local sets = require "lib.word_sets"

local M = {}

local small = { one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12,
                thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19, twenty = 20,
                thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90, dozen = 12, dozens = 36, hundreds = 300,
                thousands = 3000 }
local times = { hundred = 1e2, thousand = 1e3, k = 1e3, million = 1e6, m = 1e6, mn = 1e6, lakh = 1e5, crore = 1e7, billion = 1e9, bn = 1e9, trillion = 1e12 }

-- How much the token says, or nil: "40", "1,200", "forty", "4.1bn".
local function worth(t)
  local form = string.lower(t.form)
  if small[form] then return small[form] end
  local digits, unit = string.match(string.gsub(form, ",", ""), "^%D?(%d+%.?%d*)(%a*)$")
  local by = digits and (unit == "" and 1 or times[unit])
  return by and tonumber(digits) * by or nil
end

local function is_year(t)
  local year = string.match(t.form, "^%d%d%d%d$")
  return year ~= nil and tonumber(year) > 1800 and tonumber(year) < 2100
end

local TO_UNIT = 3   -- tokens from a number to what it counts

local often = { once = 1, twice = 2, thrice = 3 }
-- how many minutes: "an hour" and "40 seconds" are of one unit
local lasts = { second = 1 / 60, minute = 1, hour = 60, afternoon = 300, evening = 240, day = 1440, week = 10080, fortnight = 20160, month = 43200 }

-- "He rang once", and not "He once rang".
function M.is_often(doc, n)
  local next_one = n < doc.tokens and doc:token(n + 1)
  return often[doc:word(n)] ~= nil and not (next_one and next_one:is("verb", "modal", "det", "adv"))
end

-- What is counted behind token n: a noun, "per cent", "%", or nil.
local function unit_behind(doc, n, last)
  for k = n + 1, math.min(last, n + TO_UNIT) do
    local t = doc:token(k)
    if t.form == "%" or t.form == "percent" or t.form == "cent" then return "percent" end
    if t:is("noun") and not t:in_list("weekday") then return t.topic or t.lemma end
    if not t:is("adj", "prep", "det") and t.form ~= "of" then return nil end
  end
  return nil
end

-- The figures of a stretch: { value, unit, at }; years too, as such.
function M.of(doc, span)
  local all, n = {}, span.first
  while n <= span.last do
    local t = doc:token(n)
    local value = t:is("num", "noun") and worth(t)
    local span_of_time = n < span.last and lasts[doc:token(n + 1).lemma or ""]
    if M.is_often(doc, n) then
      all[#all + 1] = { value = often[t.form], at = n, last = n, unit = "times" }
    elseif span_of_time and (value or sets.a_or_an[t.form]) then
      all[#all + 1] = { value = (value or 1) * span_of_time, at = n, last = n + 1, unit = "minutes" }
      n = n + 1
    elseif value and n < span.last and doc:word(n + 1) == "times" then
      all[#all + 1] = { value = value, at = n, last = n + 1, unit = "times" }
      n = n + 1
    elseif value then
      local at = n
      while n < span.last and times[string.lower(doc:word(n + 1))] do
        value = value * times[string.lower(doc:word(n + 1))]
        n = n + 1
      end
      local money = at > span.first and sets.money_sign[doc:word(at - 1)] ~= nil
      local year = is_year(t) and n == at and not money
      all[#all + 1] = { value = value, at = at, last = n, unit = year and "year" or money and "money" or unit_behind(doc, n, span.last) }
    end
    n = n + 1
  end
  return all
end

return M
